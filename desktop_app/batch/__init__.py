"""Many pairs of articles become a report each, a summary and a table of all their points: here or on many machines."""

from desktop_app.batch.command import run_command
from desktop_app.batch.manifest import UnreadableManifest
from desktop_app.batch.run import Total
from desktop_app.batch.workers import LostCluster

__all__ = ["LostCluster", "Total", "UnreadableManifest", "run_command"]
