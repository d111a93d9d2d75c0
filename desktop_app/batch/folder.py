"""Every two articles of a folder, in place of a manifest."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path

from desktop_app.batch.ids import id_key
from desktop_app.batch.manifest import Row, UnreadableManifest

BETWEEN = "--"
NO_PART_OF_AN_ID = re.compile(r"[^\w.-]+")
LONGEST = 100  # bytes, so that two names and an ending make a file name on every system


def files_of(folder: Path) -> tuple[str, ...]:
    """Return the names of the files of a folder, sorted, but for hidden ones; raises UnreadableManifest."""
    try:
        names = sorted(file.name for file in folder.iterdir() if file.is_file() and not file.name.startswith("."))
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name is not valid"
        raise UnreadableManifest(f"The folder “{folder}” cannot be read: {reason}.") from None
    if len(names) < 2:
        raise UnreadableManifest(f"The folder “{folder}” does not hold two articles. Put at least two files there.")
    return tuple(names)


def pairs_of(names: Sequence[str], unreadable: dict[str, str]) -> tuple[Row, ...]:
    """Return a row for each two of the files, before them one for each that cannot be read, with the reason."""
    parts = dict(zip(names, id_parts(names), strict=True))
    failed = [Row(parts[name], name, "", problem) for name, problem in unreadable.items()]
    readable = [name for name in names if name not in unreadable]
    pairs = [Row(f"{parts[a]}{BETWEEN}{parts[b]}", a, b) for a, b in combinations(readable, 2)]
    return (*failed, *pairs)


def id_parts(names: Sequence[str]) -> list[str]:
    """Return for each file what stands for it in an id: its name without ending, with it where two would be the same,
    and with a hash where that does not tell them apart either."""
    parts = [_part(Path(name).stem) for name in names]
    for longer in (_part, _with_hash):
        often = Counter(id_key(part) for part in parts)
        parts = [
            longer(name) if often[id_key(part)] > 1 or len(part.encode()) > LONGEST or not part else part
            for name, part in zip(names, parts, strict=True)
        ]
    return parts


def _part(name: str) -> str:
    clean = NO_PART_OF_AN_ID.sub("_", unicodedata.normalize("NFC", name))
    return re.sub(f"{BETWEEN}+", "-", clean).strip("-.")


def _with_hash(name: str) -> str:
    short = _part(name).encode()[: LONGEST // 2].decode(errors="ignore").strip("-.")
    return f"{short}-{hashlib.sha256(name.encode(errors='surrogateescape')).hexdigest()[:8]}".strip("-")
