"""How much of its statement each attribution covers: what is told before it, behind it, or as far as the next one."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from desktop_app.comparison.facts.quotes import Span
from desktop_app.comparison.facts.who.citing import CITES
from desktop_app.comparison.facts.who.mention import Mention
from desktop_app.comparison.facts.who.source_phrases import BEFORE_TIME, RELATIVE
from desktop_app.comparison.text.clauses import begins_clause, says_at_least
from desktop_app.comparison.text.draft import Draft
from desktop_app.comparison.text.english import english
from desktop_app.comparison.text.words import Word

LEAST_CLAUSE_BEFORE = 4
CONTRAST = frozenset(("and", "but", "while", "whereas", "although", "though"))


def reaches(text: str, draft: Draft, mentions: Sequence[Mention]) -> list[Span]:
    """Return what each attribution of a statement covers, in the order of these.

    That is its part between semicolons, of which "according to", a verb that is joined to another and the attributions
    beside it leave some to others.
    """
    found = [_alone(text, draft, mention) for mention in mentions]
    for number in range(1, len(mentions)):
        before, mention = mentions[number - 1], mentions[number]
        cites = not CITES.isdisjoint((before.verb, mention.verb))
        border = None if cites else _border(text, draft, before, mention)
        if border is not None:
            found[number - 1] = found[number - 1][0], min(found[number - 1][1], border)
            found[number] = max(found[number][0], border), found[number][1]
    return found


def _alone(text: str, draft: Draft, mention: Mention) -> Span:
    if mention.verb == "according to":
        return _of_according_to(text, draft, mention)
    start = max(draft.start, text.rfind(";", draft.start, mention.start) + 1)
    stop = text.find(";", mention.end, draft.end)
    if not _closes(text, draft, mention):
        if _is_joined(text, draft, mention):
            start = mention.start
        if (end := _end_of_thing(text, draft, mention)) is not None:
            return mention.start, end
    if _says_what_something_is(text, draft, mention):
        return mention.start, text.find(",", mention.end)
    if _names_subject_of_another(text, mention):
        start = mention.start
    elif _goes_on_about_source(text, draft, mention):
        stop = mention.end
    return start, draft.end if stop < 0 else stop


def _says_what_something_is(text: str, draft: Draft, mention: Mention) -> bool:
    """Say whether an attribution tells in commas what somebody says that something is: "Holm, identified by police as a
    clerk, fled"."""
    first = _place(draft, mention.start)
    beside = first > 0 and text[draft.words[first - 1].end : mention.start] == ", "
    told_as = draft.lowers[_place(draft, mention.end) :][:1] == ("as",)
    return beside and told_as and text.find(",", mention.end, draft.end) > 0


def _is_joined(text: str, draft: Draft, mention: Mention) -> bool:
    """Say whether an attribution opens a clause that is joined to what stands before it, and is not told there: "shares
    fell when the firm said"."""
    first = _place(draft, mention.start)
    if not first or text[draft.words[first - 1].end : mention.start] not in (" ", " the "):
        return False
    if draft.lowers[first - 1] == "as":  # but "as the ministry said on Friday"
        after = _place(draft, mention.end)
        return draft.lowers[after : after + 1] == ("that",) or begins_clause(draft.words, after, english())
    return draft.lowers[first - 1] in CONTRAST | english().subordinators


def _end_of_thing(text: str, draft: Draft, mention: Mention) -> int | None:
    """Return where the thing ends that was announced: of "announced 300 job cuts and left" behind the cuts; None where
    it is a clause, or anything else that was said."""
    words, lists = draft.words, english()
    first = _place(draft, mention.end)
    if mention.verb not in lists.told_as_thing or first == len(words) or text[mention.end : words[first].start] != " ":
        return None
    if words[first].lower in lists.prepositions | lists.time_words | BEFORE_TIME | {"that"}:
        return None  # "it was closed, the ministry announced on Friday"
    if begins_clause(words, first, lists):
        return None
    ends = (clause for clause in draft.clauses if clause.start > mention.end)
    return next((clause.start for clause in ends if _leads_on(text, words, clause.first)), draft.end)


def _leads_on(text: str, words: Sequence[Word], place: int) -> bool:
    """Say whether a clause is no part of the thing that stands before it, as "to cut taxes" and "which costs" are."""
    lower = words[place].lower
    behind_stop = text[words[place - 1].end : words[place].start] != " "
    return behind_stop or lower in CONTRAST or lower in english().subordinators - RELATIVE - {"that", "whom"}


def _of_according_to(text: str, draft: Draft, mention: Mention) -> Span:
    """Return a whole statement, but for what goes on behind "according to X, who …" or "…, and", and for what stands
    before "and according to X"."""
    words = draft.words
    first, after = _place(draft, mention.start), _place(draft, mention.end)
    if not says_at_least(LEAST_CLAUSE_BEFORE, words, 0, first):
        return draft.start, draft.end
    joiner = words[first - 1].lower
    if joiner in CONTRAST or joiner in english().subordinators or ";" in text[words[first - 1].end : mention.start]:
        return mention.start, draft.end
    joins = after < len(words) and words[after].lower in CONTRAST
    return draft.start, mention.end if joins or _tells_of_source(draft, after, RELATIVE) else draft.end


def _names_subject_of_another(text: str, mention: Mention) -> bool:
    """Say whether an attribution is a verb whose subject stands before another one: "left the talks, saying"."""
    verb_first = text.startswith(mention.verb, mention.start)
    return verb_first and (mention.source is None or mention.source[1] <= mention.start)


def _goes_on_about_source(text: str, draft: Draft, mention: Mention) -> bool:
    """Say whether what follows tells of the source alone: "said Ada Holm, who leads the board"."""
    if mention.source is None or mention.source[1] != mention.end or text[mention.end : mention.end + 1] != ",":
        return False
    after = _place(draft, mention.end)
    beside = _tells_of_source(draft, after, RELATIVE | english().determiners)
    return beside and "adding" not in draft.lowers[after:]


def _tells_of_source(draft: Draft, place: int, openers: frozenset[str]) -> bool:
    """Say whether a clause about a source begins at a place; but not "which reported that", where it goes on saying."""
    opener, verb, after = (*draft.lowers[place : place + 3], "", "", "")[:3]
    goes_on_saying = verb in english().saying and (after == "that" or begins_clause(draft.words, place + 2, english()))
    return opener in openers and not goes_on_saying


def _border(text: str, draft: Draft, before: Mention, mention: Mention) -> int | None:
    """Return where what one attribution covers ends and that of the next begins; None where both cover the same, as in
    "the minister said the dam was safe, the agency reported"."""
    if _closes(text, draft, before) and says_at_least(1, draft.words, 0, _place(draft, before.start)):
        return before.end
    if not _closes(text, draft, mention):
        if _names_subject_of_another(text, mention):
            return mention.start
        return max(before.end, next(clause.start for clause in draft.clauses if mention.start < clause.end))
    first, last = _place(draft, before.end), _place(draft, mention.start)
    return next((word.start for word in draft.words[first:last] if word.lower in CONTRAST), None)


def _closes(text: str, draft: Draft, mention: Mention) -> bool:
    """Say whether an attribution stands behind what it covers: nothing or a comma follows."""
    return text[mention.end : draft.end].lstrip()[:1] in ("", ",", ".", "!", "?", ";", "—", "–")


def _place(draft: Draft, offset: int) -> int:
    return bisect_left(draft.words, offset, key=attrgetter("start"))
