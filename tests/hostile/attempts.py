"""Notes every attempt to reach another machine: by Python, and by anything else in a network namespace of its own."""

from __future__ import annotations

import os
import sys
from pathlib import Path

# Set by the one who starts this process in a namespace without a way out.
ALONE = "TWOSOURCE_TEST_WITHOUT_NETWORK"
REACHING_OUT = frozenset(("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"))
COUNTERS = (Path("/proc/self/net/snmp"), Path("/proc/self/net/snmp6"))
TOLD_OF_ATTEMPTS = ("OutNoRoutes", "OutRequests")


class Attempts:
    """The attempts since it was made."""

    def __init__(self) -> None:
        self._by_python: list[str] = []
        self._packets = _packets()
        sys.addaudithook(self._note)

    def so_far(self) -> list[str]:
        """Return what Python tried, and how many packets the system had no way for or sent."""
        more = _packets() - self._packets
        return [*self._by_python, *([f"{more} packets"] if more else [])]

    def _note(self, event: str, arguments: tuple[object, ...]) -> None:
        # Qt and the tests' own processes talk to each other through the file system.
        if event in REACHING_OUT and not (event == "socket.connect" and isinstance(arguments[1], str | bytes)):
            self._by_python.append(f"{event} {arguments[1:]}")


def _packets() -> int:
    """Return how many packets were to leave this namespace; outside of one of its own there is no telling whose."""
    if ALONE not in os.environ:
        return 0
    numbers: dict[str, int] = {}
    names, values = COUNTERS[0].read_text().splitlines()[:2]
    numbers |= {f"Ip{name}": int(value) for name, value in zip(names.split()[1:], values.split()[1:], strict=True)}
    numbers |= {line.split()[0]: int(line.split()[1]) for line in COUNTERS[1].read_text().splitlines()}
    return sum(numbers.get(f"{protocol}{name}", 0) for protocol in ("Ip", "Ip6") for name in TOLD_OF_ATTEMPTS)
