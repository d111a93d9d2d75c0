"""Session files changed at random open, and nothing later trips over them, or they are refused with a word."""

from __future__ import annotations

import json
import os
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from desktop_app.reports import render_report
from desktop_app.review import apply
from desktop_app.review.session import UnreadableSession, load_session
from desktop_app.review.session_form import to_bytes
from tests.reports.made import DOCUMENTS, TEXTS
from tests.review.made import small_case

Place = tuple[str | int, ...]
Kind = tuple[str | None, ...]
MUTANTS = int(os.environ.get("MUTANTS", "300"))
PARTS = 4  # tests, so that every core can have one
STRANGE: tuple[Any, ...] = (
    *(None, True, "", "\0", "?", "a0", "b0", "f1", "\ud83d", "ф" * 300, "only_here", "shared", "differs", "same"),
    *(0, 1, -1, 7, 10**9, 2**63, 10**40, 0.5, -0.5, 1e308, float("nan"), float("inf"), [], {}, [[]], [0, 1], {"a": 1}),
)


@pytest.mark.parametrize("part", range(PARTS))
def test_no_mutant_crashes(tmp_path: Path, part: int) -> None:
    data = to_bytes(small_case())
    file = tmp_path / "case.twosource"
    seeds = range(part, MUTANTS, PARTS)
    # Documents of some alone: they take a hundred times as long.
    outcomes = [outcome(mutant(data, random.Random(seed)), file, DOCUMENTS[seed % 20 :]) for seed in seeds]
    # Both must happen often, or the mutants would show nothing.
    assert outcomes.count("opened") > len(seeds) // 20
    assert outcomes.count("damaged") > len(seeds) // 5


def outcome(data: bytes, file: Path, documents: Sequence[str]) -> str:
    """Open a file and do with it all that the program would; return what became of it."""
    file.write_bytes(data)
    try:
        case = load_session(file)
    except UnreadableSession as error:
        return error.code
    reviewed = apply(case)
    assert reviewed.progress.checked <= reviewed.progress.total
    for fact in reviewed.comparison.facts:
        assert reviewed.state(fact) == "changed" or not reviewed.is_set_aside(fact)
        assert reviewed.found(fact) != fact
    for format in (*TEXTS, *documents):
        render_report(case, format)
    assert load_session(file) == case
    to_bytes(case)
    return "opened"


def mutant(data: bytes, chance: random.Random) -> bytes:
    """Return a session changed in a few bytes or, more often, in a few of its values."""
    if chance.random() < 0.2:
        return _in_bytes(data, chance)
    form = json.loads(data)
    for _ in range(chance.choice((1, 1, 1, 2, 5))):
        _in_values(form, chance)
    return json.dumps(form).encode("utf-8", "replace")


def _in_bytes(data: bytes, chance: random.Random) -> bytes:
    mutable = bytearray(data)
    for _ in range(chance.choice((1, 1, 3))):
        at = chance.randrange(len(mutable))
        match chance.randrange(4):
            case 0:
                mutable[at] = chance.randrange(256)
            case 1:
                del mutable[at : at + chance.randrange(1, 200)]
            case 2:
                mutable[at:at] = mutable[at : at + chance.randrange(1, 200)]
            case _:
                mutable[at:at] = chance.choice((b"[" * 5000, b"NaN", b"-", b"1e999", b'"', b"\xff", b"\\ud800"))
    return bytes(mutable)


def _in_values(form: Any, chance: random.Random) -> None:
    # Long lists of like values must not crowd out the rest: first a kind of place is drawn, then one of it.
    kinds: dict[Kind, list[Place]] = {}
    _find_places(form, (), (), kinds)
    path, other = (chance.choice(kinds[chance.choice(list(kinds))]) for _ in range(2))
    holder = form
    for step in path[:-1]:
        holder = holder[step]
    last, old = path[-1], holder[path[-1]]
    match chance.randrange(6):
        case 0:
            del holder[last]
        case 1 if isinstance(old, int) and not isinstance(old, bool):
            holder[last] = old + chance.choice((-1, 1, -10, 10, 1000))
        case 2:
            holder[last] = _value_at(form, other)
        case 3 if isinstance(old, list) and old:
            old.append(chance.choice(old))
        case 4 if isinstance(old, list):
            chance.shuffle(old)
        case _:
            holder[last] = chance.choice(STRANGE)


def _value_at(form: Any, path: Place) -> Any:
    for step in path:
        form = form[step]
    return json.loads(json.dumps(form))


def _find_places(form: Any, path: Place, kind: Kind, kinds: dict[Kind, list[Place]]) -> None:
    if path:
        kinds.setdefault(kind, []).append(path)
    if isinstance(form, dict):
        for step, value in form.items():
            _find_places(value, (*path, step), (*kind, step), kinds)
    elif isinstance(form, list):
        for at, value in enumerate(form):
            _find_places(value, (*path, at), (*kind, None), kinds)
