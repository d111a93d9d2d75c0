"""Two short articles compared: all that a comparison promises, at one strictness and another, and the sides swapped."""

import json

from desktop_app.articles import Article
from desktop_app.comparison import Options, judge, score
from desktop_app.comparison.json_form import to_json
from tests.comparison.articles import FIRST_NEWSROOM, RENEWALS, SECOND_NEWSROOM, compared
from tests.comparison.contract import check_all, check_itself, check_stricter, check_swapped
from tests.fuzz.mutating import WORDS, by_pieces
from tests.fuzz.target import Target

LANGUAGES = (None, "en", "en", "en", "de", "uk", "fr", "xx")
# Between the two articles of an input, whose first two bytes give the strictness and the language.
PARTED = b"\n\n\n"
WORDS_OF_NEWS = [word for pair in RENEWALS for word in pair] + [
    *("At least", "more than", "12", "twelve", "1,000", "3.5 million", "€4", "12%", "half", "0", "1e9", "²", "½", "٣"),
    *(
        "on Monday",
        "14 March 2024",
        "2024-03-14",
        "last week",
        "since 1990",
        "in 2011",
        "February 30",
        "5 p.m.",
        "24.2.",
    ),
    *("said", "according to", "told", "reportedly", "possibly", "denied", "not", "no", "nobody", "citing", "per"),
    *("the Coast Guard", "Mart Tamm", "Tamm", "captain", "Baltic Herald", "IMO", "(IMO)", "an official", "he", "they"),
    *("include", "namely", ", ", " and ", "the port", "; ", ": ", " — ", ". ", "? ", "…", "\n", "\n\n", "- ", "PARTED"),
    *(
        "“We heard",
        "lights”",
        '"',
        "'",
        "(",
        ")",
        "\0",
        "\xa0",
        "\u202e",
        "e\u0301",
        "👩‍👩‍👧",
        "ß",
        "İ",
        "的",
        "Zwölf",
        "що",
    ),
]
WORDS_OF_NEWS[WORDS_OF_NEWS.index("PARTED")] = PARTED.decode()


def check(data: bytes) -> None:
    strictness, language = (data[0] / 255, LANGUAGES[data[1] % len(LANGUAGES)]) if len(data) > 1 else (0.5, None)
    first, _, second = data[2:].decode(errors="replace").partition(PARTED.decode())
    options = Options(strictness=strictness, language=language)
    scored = score(Article.from_text(first, title="A"), Article.from_text(second, title="B"), options)
    comparison = judge(scored, strictness)
    check_all(comparison)
    json.loads(to_json(comparison))
    match len(data) % 8:
        case 0:
            check_swapped(comparison, compared(second, first, options))
        case 1:
            check_itself(compared(first, first, options))
        case 2 | 3:
            other = judge(scored, 1 - strictness)
            check_stricter(*sorted((comparison, other), key=lambda each: each.options.strictness))


TARGET = Target(
    check,
    [
        bytes((at * 25, at)) + PARTED.join(side.encode() for side in pair)
        for at, pair in enumerate(zip(FIRST_NEWSROOM[:10], SECOND_NEWSROOM[:10], strict=True))
    ],
    by_pieces(WORDS, WORDS_OF_NEWS),
    longest=190,
)
