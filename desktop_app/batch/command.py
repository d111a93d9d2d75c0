"""What `twosource batch` does: find the pairs and the workers, run, and show how far it is."""

from __future__ import annotations

from pathlib import Path

from desktop_app.batch.cluster import cluster_workers
from desktop_app.batch.pairs import pairs_of_folder, pairs_of_manifest
from desktop_app.batch.progress import Progress
from desktop_app.batch.run import Total, run_batch
from desktop_app.batch.workers import local_workers, usable_cores
from desktop_app.reports import INTERNAL, Profile


def run_command(
    *,
    manifest: Path | None,
    all_pairs: Path | None,
    format: str,
    out: Path,
    workers: int | None,
    cluster: str | None,
    resume: bool,
    profile: Profile = INTERNAL,
) -> Total:
    """Run a batch as its command line says; raises what `run_batch`, `pairs_of_folder` and `cluster_workers` do."""
    at_work = cluster_workers(cluster) if cluster else local_workers(workers or usable_cores())
    progress = Progress()
    try:
        if all_pairs is not None:
            pairs = pairs_of_folder(all_pairs, at_work, lambda done, total: progress.tell(done, total, "articles read"))
        else:
            assert manifest is not None
            pairs = pairs_of_manifest(manifest)
        return run_batch(
            pairs,
            format,
            out,
            at_work,
            resume=resume,
            profile=profile,
            tell=lambda done, total: progress.tell(done, total, "pairs"),
        )
    finally:
        progress.end()
        at_work.close()
