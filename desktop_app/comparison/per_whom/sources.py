"""Per whom: who each statement says it has it from, in its own words or in those of a neighbour."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import chain, pairwise
from operator import attrgetter

from msgspec import Struct
from msgspec.structs import replace

from desktop_app.comparison.facts.names import find_names, identity, name_places
from desktop_app.comparison.facts.points import Found
from desktop_app.comparison.facts.quotes import Span
from desktop_app.comparison.facts.who.mention import Mention
from desktop_app.comparison.facts.who.source_kind import classify, is_person
from desktop_app.comparison.model import Strength
from desktop_app.comparison.per_whom.reach import reaches
from desktop_app.comparison.per_whom.whom_meant import full_names, persons_meant
from desktop_app.comparison.text.draft import Draft, Drafts
from desktop_app.comparison.text.english import english
from desktop_app.comparison.text.words import POSSESSIVES, Word

START = attrgetter("start")
LONGEST_SILENCE = 3  # statements since a person spoke whom "he" or "she" can still stand for


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

    full_names: dict[str, str]  # by the key of the surname
    speaker: Says | None = None
    person: Says | None = None
    body: Says | None = None
    outlet: tuple[str, tuple[str, ...]] | None = None


def find_sources(
    text: str, drafts: Drafts, found: Sequence[Found]
) -> tuple[list[list[Says]], dict[tuple[int, int], Says]]:
    """Return the sources of each statement, and the one that each attribution names, by (statement, start)."""
    told = [(number, item.attributions) for number, item in enumerate(found) if item.attributions]
    meant = {
        (number, mention.start): persons_meant(text, drafts, found, number, mention)
        for number, mentions in told
        for mention in mentions
        if mention.source is None and mention.pronoun in ("he", "she")
    }
    memory = _Memory(full_names(text, drafts, set(chain.from_iterable(meant.values()))))
    stated: list[list[Says]] = [[] for _ in drafts]
    by_mention: dict[tuple[int, int], Says] = {}
    for number, mentions in told:
        draft, own = drafts[number], stated[number]
        for mention, reach in zip(mentions, reaches(text, draft, mentions), strict=True):
            persons = meant.get((number, mention.start), {})
            says = _read(text, draft, number, mention, reach, persons, memory, own)
            if says is not None:
                own.append(says)
                by_mention[number, mention.start] = says
    return _carried_over(drafts, found, stated), by_mention


def _read(
    text: str,
    draft: Draft,
    number: int,
    mention: Mention,
    reach: Span,
    persons: Mapping[str, str],
    memory: _Memory,
    own: Sequence[Says],
) -> Says | None:
    if mention.source is None:
        is_relative = mention.pronoun in english().relative_pronouns
        known = own[-1] if own and is_relative else _who(number, mention, persons, memory)
        if known is None:
            return None
        says = replace(known, statement=number, reach=reach, stated=True)
        if via := _outlet(text, draft, mention.via):
            says = replace(says, via=via[0], via_key=via[1])
        if known is memory.person or persons:
            memory.person = says
        return says
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
    if is_person(text, words):
        memory.person = says
    elif strength in ("named", "office"):
        memory.body = says
    return says


def _is_outlet_reference(words: Sequence[Word]) -> bool:
    """Say whether some words only point back to an outlet: "the newspaper"."""
    return {word.lower for word in words if word.says_something} <= english().outlet_references


def _who(number: int, mention: Mention, persons: Mapping[str, str], memory: _Memory) -> Says | None:
    """Return whom a pronoun stands for: the person named last, where that is plain, or else who of its kind spoke
    last."""
    if mention.pronoun not in ("he", "she"):
        return memory.body if mention.pronoun == "it" else memory.speaker
    spoke = [says for says in (memory.speaker, memory.person) if says]
    if persons:
        known = next((says for says in spoke if not persons.keys().isdisjoint(says.key)), None)
        if known or len(persons) > 1:
            return known
        [(key, name)] = persons.items()
        return Says(memory.full_names.get(key, name), (key,), "named", None, (), number, (0, 0))
    recent = memory.person and number - memory.person.statement <= LONGEST_SILENCE
    return memory.person if recent else None


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
    # "Nordkem's lawyers" are not Nordkem, and it is not who "Nordkem director Ada Holm" is.
    last = words[-1].end if words else 0
    names = [name for name in names if name.end == last or not text.endswith(POSSESSIVES, name.start, name.end)]
    if any(text[one.end : two.start] == " and " for one, two in pairwise(names)):
        return tuple(sorted({key for name in names for key in identity(name)}))
    named = next((name for name in names if name.role), names[0] if names else None)
    return tuple(sorted(identity(named))) if named else ()


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
