"""Per whom: who each statement says it has it from, in its own words or in those of a neighbour."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from operator import attrgetter

from msgspec import Struct, field
from msgspec.structs import replace

from desktop_app.comparison.facts.mention import Mention
from desktop_app.comparison.facts.names import find_names, identity, name_places
from desktop_app.comparison.facts.points import Found
from desktop_app.comparison.facts.quotes import Span
from desktop_app.comparison.facts.source_kind import classify
from desktop_app.comparison.model import Strength
from desktop_app.comparison.reach import reaches
from desktop_app.comparison.text.draft import Draft, Drafts
from desktop_app.comparison.text.english import english
from desktop_app.comparison.text.pronouns import up_to_title
from desktop_app.comparison.text.proper_names import name_groups
from desktop_app.comparison.text.signs import CAPITAL
from desktop_app.comparison.text.words import Word

START = attrgetter("start")


class Says(Struct, frozen=True, gc=False):
    """One source of one statement: `key` identifies it across both articles, `reach` is the part of the text it
    covers."""

    name: str
    key: tuple[str, ...]
    strength: Strength
    via: str | None
    via_key: tuple[str, ...]
    statement: int
    reach: Span
    stated: bool = True


class _Memory(Struct):
    """Whom pronouns and "the publication" stand for, as far as the text has been read."""

    speaker: Says | None = None
    outlet: tuple[str, tuple[str, ...]] | None = None
    persons: dict[str, str] = field(default_factory=dict)  # by the key of the surname


def find_sources(
    text: str, drafts: Drafts, found: Sequence[Found]
) -> tuple[list[list[Says]], dict[tuple[int, int], Says]]:
    """Return the sources of each statement, and the one that each attribution names, by (statement, start)."""
    memory = _Memory()
    stated: list[list[Says]] = [[] for _ in drafts]
    by_mention: dict[tuple[int, int], Says] = {}
    telling = {number for number, item in enumerate(found) if item.attributions}
    full_names = _full_names(text, drafts, _naming(drafts, found, telling))
    for number in sorted(telling | full_names.keys()):
        draft, own = drafts[number], stated[number]
        memory.persons |= full_names.get(number, {})
        mentions = found[number].attributions
        for mention, reach in zip(mentions, reaches(text, draft, mentions), strict=True):
            says = _read(text, draft, number, mention, reach, memory, own)
            if says is not None:
                own.append(says)
                by_mention[number, mention.start] = says
    return _carried_over(drafts, found, stated), by_mention


def _naming(drafts: Drafts, found: Sequence[Found], telling: Iterable[int]) -> set[int]:
    """Return the statements that name any of the persons whom the pronoun of an attribution stands for."""
    meant = {
        word.key
        for number in telling
        for mention in found[number].attributions
        if mention.source is None and (word := _word_at(drafts[number], mention)).kind == "name"
    }
    if not meant:
        return set()
    words = drafts.words
    return set(words.statement[(words.signs & CAPITAL > 0) & words.has_key(meant)].tolist())


def _full_names(text: str, drafts: Drafts, naming: Collection[int]) -> dict[int, dict[str, str]]:
    """Return the names of several words in some statements, by the key of the last of these."""
    names: dict[int, dict[str, str]] = defaultdict(dict)
    if not naming:
        return names
    first, last = name_groups(drafts.words)
    statement = drafts.words.statement[first]
    shift = drafts.words.bounds[statement]
    columns = statement, first - shift, last - shift
    for number, begin, end in zip(*(column.tolist() for column in columns), strict=True):
        if number in naming:
            group = drafts[number].words[begin:end]
            own = group[up_to_title([word.lower for word in group]) :]
            if own and " " in (name := text[own[0].start : own[-1].end]):
                names[number][own[-1].key] = name
    return names


def _word_at(draft: Draft, mention: Mention) -> Word:
    """Return the word that an attribution begins with."""
    return draft.words[bisect_left(draft.words, mention.start, key=START)]


def _read(
    text: str, draft: Draft, number: int, mention: Mention, reach: Span, memory: _Memory, own: Sequence[Says]
) -> Says | None:
    if mention.source is None:
        is_relative = mention.pronoun in english().relative_pronouns
        known = own[-1] if own and is_relative else _who(draft, number, mention, memory)
        if known is None:
            return None
        via = _outlet(text, draft, mention.via)
        return replace(
            known,
            statement=number,
            reach=reach,
            stated=True,
            via=via[0] if via else known.via,
            via_key=via[1] if via else known.via_key,
        )
    words = _words(draft, mention.source)
    lowers = [word.lower for word in words]
    strength = classify(text, words)
    name, key = _named(text, mention.source, words)
    if strength == "named":
        key = _key_of_name(text, words) or key
    elif memory.outlet and _is_outlet_reference(words):
        (name, key), strength = memory.outlet, "named"
    via = _outlet(text, draft, mention.via)
    if strength == "anonymous" and not english().outlet_references.isdisjoint(lowers):
        via = memory.outlet
    if strength == "named" and not english().outlet_words.isdisjoint(lowers):
        memory.outlet = (name, key)
    elif via:
        memory.outlet = via
    says = Says(name, key, strength, via[0] if via else None, via[1] if via else (), number, reach)
    memory.speaker = says
    return says


def _is_outlet_reference(words: Sequence[Word]) -> bool:
    """Say whether some words only point back to an outlet: "the newspaper"."""
    return {word.lower for word in words if word.says_something} <= english().outlet_references


def _who(draft: Draft, number: int, mention: Mention, memory: _Memory) -> Says | None:
    """Return who "he" or "she" is: the person that the pronoun is known to stand for, or else whoever spoke last."""
    word = _word_at(draft, mention)
    name = memory.persons.get(word.key) if word.kind == "name" else None
    if name is None or (memory.speaker and word.key in memory.speaker.key):
        return memory.speaker
    return Says(name, (word.key,), "named", None, (), number, (draft.start, draft.end))


def _words(draft: Draft, span: Span) -> Sequence[Word]:
    first = bisect_left(draft.words, span[0], key=START)
    return draft.words[first : bisect_left(draft.words, span[1], first, key=START)]


def _named(text: str, span: Span, words: Sequence[Word]) -> tuple[str, tuple[str, ...]]:
    name = " ".join(text[span[0] : span[1]].split())
    keys = {word.key for word in words if word.kind != "function"}
    return name.removeprefix("the ").removeprefix("The "), tuple(sorted(keys))


def _outlet(text: str, draft: Draft, span: Span | None) -> tuple[str, tuple[str, ...]] | None:
    """Return what an outlet is called, and the key that it has as a source of its own too."""
    if span is None:
        return None
    words = _words(draft, span)
    name, key = _named(text, span, words)
    return name, _key_of_name(text, words) or key


def _key_of_name(text: str, words: Sequence[Word]) -> tuple[str, ...]:
    """Return what identifies a named source: its name without role, article and apposition, a person by surname."""
    found = find_names(text, words, name_places(words))
    names = [name for name in found if not all(key.startswith("@") for key in name.keys)]
    return tuple(sorted(identity(names[0]))) if names else ()


def _carried_over(
    drafts: Sequence[Draft], found: Sequence[Found], stated: Sequence[Sequence[Says]]
) -> list[list[Says]]:
    """Add to each statement the sources that a neighbour names for it."""
    sources = [list(own) for own in stated]
    for number, (draft, item) in enumerate(zip(drafts, found, strict=True)):
        for mention in item.attributions:
            if mention.about_previous and number and not stated[number - 1] and drafts[number - 1].states:
                _add(sources[number - 1], stated[number], drafts[number - 1])
        if stated[number] or not number or not sources[number - 1]:
            continue
        if drafts[number - 1].paragraph != draft.paragraph:
            continue
        before = drafts[number - 1], found[number - 1]
        more_quoted = _all_quoted(draft, item) and bool(before[1].quotes)
        if _continues(draft) or more_quoted or _quote_goes_on(draft, item, *before):
            _add(sources[number], sources[number - 1], draft)
    for number in range(len(drafts) - 2, -1, -1):
        draft, following = drafts[number], drafts[number + 1]
        if (
            not found[number].quotes
            or not _all_quoted(draft, found[number])
            or sources[number]
            or draft.paragraph != following.paragraph
        ):
            continue
        if _quote_goes_on(following, found[number + 1], draft, found[number]):
            _add(sources[number], sources[number + 1], draft)
    return sources


def _add(sources: list[Says], others: Sequence[Says], draft: Draft) -> None:
    sources += [replace(other, reach=(draft.start, draft.end), stated=False) for other in others]


def _continues(draft: Draft) -> bool:
    return bool(draft.words and english().continuations.at(draft.lowers, 0))


def _quote_goes_on(draft: Draft, item: Found, before: Draft, item_before: Found) -> bool:
    """Say whether a quote that stands at the end of one statement goes on in the next."""
    return bool(
        item.quotes
        and item_before.quotes
        and item.quotes[0][0] - draft.start <= 1
        and item_before.quotes[-1][1] >= before.end - 2
        and draft.words
    )


def _all_quoted(draft: Draft, item: Found) -> bool:
    return bool(item.quotes) and item.quotes[-1][1] >= draft.end - 2
