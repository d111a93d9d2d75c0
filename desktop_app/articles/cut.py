"""Whether a text looks as if a part of it were missing."""

from __future__ import annotations

import re
from typing import Literal

from desktop_app.articles.article import Article
from desktop_app.pattern import pattern

Cut = Literal["start", "end", "read_more"]

OPENERS = "\"'“”„‟«»‘’‚‹›([¿¡ "
CLOSERS = "\"'“”»«’‘›‹)] "
# A shorter line at the end is as likely a name or a source.
FEWEST_WORDS = 6
# Longer lines say something of their own.
MOST_WORDS_OF_A_LINK = 12
LAST_BLOCKS = 3
READ_MORE = pattern(
    r"""(?:^|\W)(?:
    read\ (?:more|on|the\ (?:full|whole|rest)(?:\ of\ the)?(?:\ (?:story|article|text))?)
    |(?:show|see|view)\ more|more\ …|weiter(?:lesen)?|mehr\ (?:lesen|anzeigen)|lire\ (?:la\ suite|plus)
    |leer\ más|seguir\ leyendo|ver\ más|leggi\ tutto|continua(?:\ a\ leggere)?|ler\ mais|leia\ mais
    |lees\ (?:verder|meer)|czytaj\ (?:dalej|więcej)|číst\ dál|läs\ mer|læs\ mere|les\ mer|citește\ mai\ mult
    |чита(?:ть|йте)\ (?:далее|дальше|полностью)|чита(?:ти|йте)\ (?:далі|більше|повністю)
    |daha\ fazla|続きを読む|阅读全文|阅读更多
    )\W*$""",
    re.IGNORECASE | re.VERBOSE,
)
WALLED = pattern(
    r"""(?:continue|keep)\ reading|already\ a\ subscriber
    |(?:subscribe|sign\ (?:in|up)|log\ ?in|register)\ to\ (?:continue|read|keep|view|unlock)
    |(?:for|to)\ subscribers(?:\ only)?\W*$|um\ weiterzulesen|weiterlesen\ mit|nur\ für\ abonnenten
    |réservée?\ aux\ abonnés|abonnez-vous\ pour|suscríbe?te\ para|riservato\ agli\ abbonati|abbonati\ per
    |só\ para\ assinantes|assine\ para|exclusivo\ para\ (?:suscriptores|assinantes)|dla\ (?:abonentów|prenumeratorów)
    |только\ (?:для|по)\ подпис|лише\ для\ (?:передплатників|підписників)""",
    re.IGNORECASE | re.VERBOSE,
)


def looks_cut(article: Article) -> tuple[Cut, ...]:
    """Say where a text looks cut: it starts or ends inside a sentence, or ends in an offer to read the rest."""
    texts = [article.text[block.start : block.end] for block in article.blocks]
    if not texts:
        return ()
    cut: list[Cut] = []
    if _starts_inside(texts[0]):
        cut.append("start")
    if article.blocks[-1].kind == "paragraph" and _ends_inside(texts[-1]):
        cut.append("end")
    if any(map(offers_more, texts[-LAST_BLOCKS:])) or any(map(_is_walled, article.dropped)):
        cut.append("read_more")
    return tuple(cut)


def offers_more(line: str) -> bool:
    """Say whether a line is an offer to read the rest of the text elsewhere, or after signing in."""
    return _is_walled(line) or (_is_short(line) and bool(READ_MORE.search(line)))


def _is_walled(line: str) -> bool:
    return _is_short(line) and bool(WALLED.search(line))


def _is_short(line: str) -> bool:
    return len(line) < 200 and len(line.split()) <= MOST_WORDS_OF_A_LINK


def _starts_inside(text: str) -> bool:
    """Say whether a text starts with an ellipsis, or with a word that is in lower case throughout, unlike "iPhone"."""
    start = text.lstrip(OPENERS)
    return start.startswith(("...", "…", ",", ";")) or (start[:1].islower() and start.split(maxsplit=1)[0].islower())


def _ends_inside(text: str) -> bool:
    """Say whether a text ends with an ellipsis, a comma or a letter of a script whose sentences end in a stop."""
    end = text.rstrip(CLOSERS)
    if end.endswith(("...", "…")):
        return True
    cased = end[-1:].lower() != end[-1:].upper()
    inside = cased or end.endswith((",", "-", "–", "—"))
    return inside and not text.endswith((")", "]")) and " | " not in text and len(text.split()) >= FEWEST_WORDS
