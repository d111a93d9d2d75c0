"""Many pairs of articles, named in a manifest, become a report each and a summary of all."""

from desktop_app.batch.manifest import UnreadableManifest
from desktop_app.batch.run import run_batch

__all__ = ["UnreadableManifest", "run_batch"]
