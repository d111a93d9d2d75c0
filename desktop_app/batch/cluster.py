"""The machines of a Dask cluster as the workers of a batch."""

from __future__ import annotations

import logging
import socket
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from desktop_app.batch.handing_out import DEADLY
from desktop_app.batch.task import at_fault
from desktop_app.batch.workers import AHEAD, LostCluster, Workers

SECONDS_TO_ANSWER = 15


def cluster_workers(address: str) -> Workers:
    """Return the workers of the Dask scheduler at an address such as tcp://host:8786; raises LostCluster."""
    try:
        from distributed import Client
        from distributed.comm.addressing import get_address_host_port
    except ImportError:
        raise LostCluster("For a cluster, Twosource needs a library: pip install twosource[cluster]") from None
    # What goes wrong is told by this program, in a sentence.
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    try:
        # A client that finds nobody there does not end cleanly.
        socket.create_connection(get_address_host_port(address), SECONDS_TO_ANSWER).close()
        client = Client(address, timeout=SECONDS_TO_ANSWER, set_as_default=False)
    except (OSError, ValueError, TypeError):
        raise LostCluster(f"No Dask scheduler answers at “{address}”. Check the address, or start one.") from None
    try:
        client.wait_for_workers(1, timeout=SECONDS_TO_ANSWER)
    except TimeoutError:
        client.close()
        raise LostCluster(f"The scheduler at “{address}” has no workers. Start some: dask worker {address}") from None
    try:
        client.submit(_ready, pure=False).result()
    except Exception:
        client.close()
        raise LostCluster(
            f"The cluster at “{address}” lacks Twosource. Install it for the scheduler and for every worker."
        ) from None
    return _Cluster(address, client)


class _Cluster:
    def __init__(self, address: str, client: Any) -> None:
        self._address = address
        self._client = client
        # Equal pairs are compared again: each row has a report of its own.
        self._executor = client.get_executor(pure=False)

    def submit(self, work: Callable[[Any], Any], job: Any) -> Future[Any]:
        future: Future[Any] = self._executor.submit(work, job)
        return future

    def room(self) -> int:
        """Ask anew each time, for workers come and go."""
        try:
            return AHEAD * max(1, int(sum(self._client.nthreads().values())))
        except OSError:
            raise self._lost() from None

    def renew(self) -> None: ...

    def told(self, error: BaseException) -> str:
        from distributed.scheduler import KilledWorker

        if isinstance(error, KilledWorker):
            return DEADLY
        if self._client.status != "running":
            raise self._lost() from None
        return at_fault(error)

    def close(self) -> None:
        self._executor.shutdown(wait=False)
        self._client.close()

    def _lost(self) -> LostCluster:
        return LostCluster(
            f"The connection to the cluster at “{self._address}” was lost. The same command with --resume goes on."
        )


def _ready() -> bool:
    return True
