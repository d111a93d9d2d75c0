"""Changes of an input that keep to its form: of the pieces of a text, the elements of XML, one part of an archive."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from random import Random

from lxml import etree

from tests.fuzz.target import Mutate

WORDS = rb"\w+|\s+|[^\w\s]"
TAGS = rb"<[^<>]*>|[^<]+|<"
LINES = rb"[^\r\n]+|\r?\n|\r"
NOT_OF_NAMES = re.compile(rb"[^\w./\[\]-]")
SAFE = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
MOST_ELEMENTS = 400


def by_pieces(pattern: bytes, others: Sequence[str | bytes]) -> Mutate:
    """Return what changes a text piece by piece; `others` are pieces that may come into it."""
    cut = re.compile(pattern)
    new = [other if isinstance(other, bytes) else other.encode(errors="surrogatepass") for other in others]

    def mutate(data: bytes, chance: Random) -> bytes:
        pieces = cut.findall(data)
        for _ in range(chance.choice((1, 1, 2, 4))):
            at = chance.randint(0, len(pieces))
            end = min(len(pieces), at + chance.choice((1, 1, 1, 3, 9)))
            match chance.randrange(6):
                case 0:
                    del pieces[at:end]
                case 1:
                    pieces[at:at] = pieces[at:end] * chance.choice((1, 1, 2, 30))
                case 2:
                    moved = pieces[at:end]
                    del pieces[at:end]
                    to = chance.randint(0, len(pieces))
                    pieces[to:to] = moved
                case 3:
                    pieces[at:end] = [chance.choice(new)]
                case _:
                    pieces.insert(at, chance.choice(new))
        return b"".join(pieces)

    return mutate


def by_turns(*ways: Mutate) -> Mutate:
    """Return what changes an input now in one way, now in another."""
    return lambda data, chance: chance.choice(ways)(data, chance)


def by_elements(others: Sequence[str]) -> Mutate:
    """Return what changes XML element by element, so that it stays well-formed; `others` are texts and values."""

    def mutate(data: bytes, chance: Random) -> bytes:
        try:
            root = etree.fromstring(data, SAFE)
        except etree.XMLSyntaxError:
            return data[: chance.randint(0, len(data))]
        for _ in range(chance.choice((1, 1, 2, 4))):
            _change_element(root, chance, others)
        return etree.tostring(root)

    return mutate


def _change_element(root: etree._Element, chance: Random, others: Sequence[str]) -> None:
    elements = list(root.iter(etree.Element))
    one, other = chance.choice(elements), chance.choice(elements)
    parent = one.getparent()
    match chance.randrange(8):
        case 0 if parent is not None:
            parent.remove(one)
        case 1 if parent is not None and len(elements) < MOST_ELEMENTS:
            parent.insert(parent.index(one), deepcopy(one))
        case 2 if len(elements) < MOST_ELEMENTS:
            one.insert(chance.randint(0, len(one)), deepcopy(other))
        case 3 if parent is not None:
            one.tag = other.tag
        case 4 if one.attrib:
            one.set(chance.choice(list(one.attrib)), chance.choice(others))
        case 5:
            one.attrib.update(other.attrib)
        case 6 if one.attrib:
            del one.attrib[chance.choice(list(one.attrib))]
        case _:
            one.text, one.tail = chance.choice(others), chance.choice((None, *others))


def in_part(mutate: Mutate) -> Mutate:
    """Return what changes the part that an input of `archive` gives, and leaves its name."""

    def inside(data: bytes, chance: Random) -> bytes:
        name, _, part = data.partition(b"\n")
        return name + b"\n" + mutate(part, chance)

    return inside


def archive(parts: Mapping[str, bytes]) -> Callable[[bytes], bytes]:
    """Return what makes a zip archive of parts, one of them exchanged: the input is its name, a line end, its bytes."""

    def made(data: bytes) -> bytes:
        name, _, part = data.partition(b"\n")
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as target:
            for member, content in {**parts, NOT_OF_NAMES.sub(b"", name).decode() or "unnamed": part}.items():
                target.writestr(member, content)
        return out.getvalue()

    return made


def each_child(part: bytes, path: str) -> list[bytes]:
    """Return XML once for each child of one of its elements, with that child alone in it."""
    made = []
    for at in range(len(etree.fromstring(part, SAFE).find(path))):
        root = etree.fromstring(part, SAFE)
        body = root.find(path)
        for child in list(body)[:at] + list(body)[at + 1 :]:
            body.remove(child)
        etree.cleanup_namespaces(root)
        made.append(etree.tostring(root))
    return made
