"""Dates and durations are found with what they state and no more, and compared by value."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.comparison.facts.when.date_relations import relate_dates
from desktop_app.comparison.facts.when.date_words import DateMention
from desktop_app.comparison.facts.when.dates import find_dates
from desktop_app.comparison.model import Moment, Vague
from tests.comparison.articles import compared
from tests.comparison.windows import window_of

PUBLISHED = date(2023, 7, 26)  # a Wednesday

# text, what is found with its lead, the expression alone, its value
FINDS: list[tuple[str, str, str, Moment | Vague]] = [
    ("They met on Tuesday (July 25).", "on Tuesday (July 25)", "Tuesday (July 25)", Moment("XXXX-07-25", "stated")),
    ("They met on Tuesday, July 25.", "on Tuesday, July 25", "Tuesday, July 25", Moment("XXXX-07-25", "stated")),
    ("They met on July 25, 2023.", "on July 25, 2023", "July 25, 2023", Moment("2023-07-25", "stated")),
    ("They met on 25 July 2023.", "on 25 July 2023", "25 July 2023", Moment("2023-07-25", "stated")),
    ("They met on the 25th of July.", "on the 25th of July", "25th of July", Moment("XXXX-07-25", "stated")),
    ("They met on 2023-07-25.", "on 2023-07-25", "2023-07-25", Moment("2023-07-25", "stated")),
    ("They met on 25.07.2023.", "on 25.07.2023", "25.07.2023", Moment("2023-07-25", "stated")),
    ("They met on 13/04/2023.", "on 13/04/2023", "13/04/2023", Moment("2023-04-13", "stated")),
    ("They met on 03/04/2023.", "on 03/04/2023", "03/04/2023", Moment("2023", "stated")),
    ("They met on Sept. 5.", "on Sept. 5", "Sept. 5", Moment("XXXX-09-05", "stated")),
    ("They met on July 25-27.", "on July 25-27", "July 25-27", Moment("XXXX-07-25/XXXX-07-27", "stated")),
    ("They met in March of this year.", "in March of this year", "March of this year", Moment("XXXX-03", "stated")),
    ("They met in March 2021.", "in March 2021", "March 2021", Moment("2021-03", "stated")),
    ("They met in early July.", "in early July", "early July", Moment("XXXX-07", "stated")),
    ("They met in May.", "in May", "May", Moment("XXXX-05", "stated")),
    ("They met in the summer of 2023.", "in the summer of 2023", "summer of 2023", Moment("2023-22", "stated")),
    ("They met in 2019.", "in 2019", "2019", Moment("2019", "stated")),
    ("They met in 2014-15.", "in 2014-15", "2014-15", Moment("2014/2015", "stated")),
    ("They met from 1996 to 2003.", "from 1996 to 2003", "1996 to 2003", Moment("1996/2003", "stated")),
    ("They quoted her 1987 novels.", "1987", "1987", Moment("1987", "stated")),
    ("They met in the 1990s.", "in the 1990s", "1990s", Moment("199X", "stated")),
    ("They met on Tuesday.", "on Tuesday", "Tuesday", Vague("day", "Tuesday")),
    ("They met this week.", "this week", "this week", Vague("week", "this")),
    ("They met last month.", "last month", "last month", Vague("month", "last")),
    ("They met earlier this year.", "earlier this year", "earlier this year", Vague("year", "earlier this")),
    ("They met yesterday.", "yesterday", "yesterday", Vague("day", "yesterday")),
    ("They met two days later.", "two days later", "two days later", Vague("day", "2 later")),
    ("They met two days ago.", "two days ago", "two days ago", Vague("day", "2 ago")),
    ("They met at 5 p.m. sharp.", "at 5 p.m.", "5 p.m.", Moment("T17:00", "stated")),
    ("They met at 17:30.", "at 17:30", "17:30", Moment("T17:30", "stated")),
    ("They met at 2 PM.", "at 2 PM", "2 PM", Moment("T14:00", "stated")),
    ("They met at 1600 GMT.", "at 1600 GMT", "1600 GMT", Moment("T16:00Z", "stated")),
    ("They met at 14:00 UTC+2.", "at 14:00 UTC+2", "14:00 UTC+2", Moment("T14:00+02:00", "stated")),
    ("They met at 2 p.m. ET.", "at 2 p.m. ET", "2 p.m. ET", Moment("T14:00", "stated")),
    ("They met at noon local time.", "at noon local time", "noon local time", Moment("T12:00", "stated")),
    (
        "They met at 17:00 Moscow time (1400 GMT).",
        "at 17:00 Moscow time (1400 GMT)",
        "17:00 Moscow time (1400 GMT)",
        Moment("T17:00+03:00", "stated"),
    ),
    (
        "They met at 23:30 GMT (18:00 local time).",
        "at 23:30 GMT (18:00 local time)",
        "23:30 GMT (18:00 local time)",
        Moment("T18:00-05:30", "stated"),
    ),
    ("After a delay of about four months.", "about four months", "four months", Moment("P4M", "stated")),
    ("It took 20 minutes.", "20 minutes", "20 minutes", Moment("PT20M", "stated")),
    ("It took more than 10 years.", "more than 10 years", "10 years", Moment("P10Y", "stated")),
    ("It took half an hour.", "half an hour", "half an hour", Moment("PT30M", "stated")),
    (
        "It took a hundred million hours.",
        "a hundred million hours",
        "a hundred million hours",
        Moment("PT100000000H", "stated"),
    ),
    ("It took 1,234,567.5 seconds.", "1,234,567.5 seconds", "1,234,567.5 seconds", Moment("PT1234567.5S", "stated")),
    ("It took a year and a half.", "a year and a half", "a year and a half", Moment("P18M", "stated")),
    ("It took two decades.", "two decades", "two decades", Moment("P20Y", "stated")),
    ("It is a five-year plan.", "five-year", "five-year", Moment("P5Y", "stated")),
    ("It rained for the past two weeks.", "for the past two weeks", "two weeks", Moment("P2W", "stated")),
    ("It rained for several months.", "for several months", "several months", Vague("month", "several")),
    ("It rained for months.", "for months", "months", Vague("month", "months")),
    ("Months of rain, then months of sun.", "Months", "Months", Vague("month", "months")),
    ("It was a years-long feud.", "years-long", "years-long", Vague("year", "years")),
    ("It took 3 to 5 days.", "3 to 5 days", "3 to 5 days", Vague("day", "3 to 5")),
    ("They met in recent days.", "in recent days", "recent days", Vague("day", "recent")),
]


def only(text: str, published: date | None = None) -> DateMention:
    (mention,) = find_dates(window_of(text), published=published)
    return mention


@pytest.mark.parametrize(("text", "led", "alone", "value"), FINDS, ids=[text for text, *_ in FINDS])
def test_a_date_is_found_with_its_lead(text: str, led: str, alone: str, value: Moment | Vague) -> None:
    mention = find_dates(window_of(text))[0]
    assert text[mention.lead : mention.end] == led
    assert text[mention.start : mention.end] == alone
    assert mention.value == value


@pytest.mark.parametrize(
    "text",
    [
        "He may go. They march on. An august guest came.",
        "Mrs. May said so, as did April Orr and Jan Bondar.",
        "They joined the March on Washington.",
        "The Sunday Times and the Sunday Mirror wrote of Black Friday.",
        "About 2000 people came, more than 2000 people left.",
        "It cost $2000 and weighed 2,019 kg under Resolution 2117.",
        "A 9-year-old boy and a man who is 45 years old met twice a day.",
        "It was the 500th day and the 20th man in the 19th century.",
        "It was a second chance. One day he left.",
        "It fell in the early hours of rain, in the small hours of need.",
    ],
)
def test_what_is_no_date_is_left_out(text: str) -> None:
    assert [text[mention.start : mention.end] for mention in find_dates(window_of(text))] == []


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("They met yesterday.", "2023-07-25"),
        ("They met on Tuesday.", "2023-07-25"),
        ("They met on Wednesday.", "2023-07-26"),
        ("They met on Thursday.", "2023-07-20"),
        ("They met last Wednesday.", "2023-07-19"),
        ("They met this week.", "2023-07-24/2023-07-30"),
        ("They met last month.", "2023-06"),
        ("They met last year.", "2022"),
        ("They met in March of this year.", "2023-03"),
        ("They met last March.", "2023-03"),
        ("They met last August.", "2022-08"),
        ("They met two days ago.", "2023-07-24"),
        ("They met five years ago.", "2018"),
    ],
)
def test_a_relative_date_is_worked_out_from_the_day_of_publication(text: str, edtf: str) -> None:
    assert only(text, PUBLISHED).value == Moment(edtf, "published")


@pytest.mark.parametrize("text", ["They will meet on Tuesday.", "They met two days later.", "They met next Tuesday."])
def test_what_the_day_of_publication_does_not_tell_stays_open(text: str) -> None:
    assert isinstance(only(text, PUBLISHED).value, Vague)


@pytest.mark.parametrize("text", ["They met on July 25.", "They met in July.", "They met on Tuesday (July 25)."])
def test_no_year_is_made_up(text: str) -> None:
    assert only(text, PUBLISHED) == only(text)


def test_a_hedge_is_kept_beside_the_value() -> None:
    mention = only("After a delay of approximately four months.")
    assert (mention.hedge, mention.value, mention.kind) == ("approximately", Moment("P4M", "stated"), "duration")


def test_only_the_given_part_of_a_text_is_read() -> None:
    mention = find_dates(window_of("in 2019. On May 5. in 2021", 9, 18))
    assert [(found.lead, found.start, found.end) for found in mention] == [(9, 12, 17)]


@pytest.mark.parametrize(
    ("a", "b", "relation", "reverse"),
    [
        ("on July 25", "on 25 July", "same", "same"),
        ("on July 25", "on July 26", "other_value", "other_value"),
        ("on July 25", "on July 25, 2023", "less_precise", "more_precise"),
        ("in July", "on July 25", "less_precise", "more_precise"),
        ("in July", "in early July", "less_precise", "more_precise"),
        ("in 2022", "in 2023", "other_value", "other_value"),
        ("in the 1990s", "in 1995", "less_precise", "more_precise"),
        ("in the 1990s", "in 2005", "other_value", "other_value"),
        ("in 2014-15", "in 2014", "less_precise", "more_precise"),
        ("on July 25-27", "on July 26, 2023", "less_precise", "more_precise"),
        ("this week", "on Tuesday (July 25)", "less_precise", "more_precise"),
        ("earlier this week", "this week", "more_precise", "less_precise"),
        ("on Tuesday", "on Tuesday (July 25)", "less_precise", "more_precise"),
        ("on Tuesday", "on Wednesday", "other_value", "other_value"),
        ("on Tuesday", "on Tuesday morning", "less_precise", "more_precise"),
        ("on Tuesday", "on July 25", None, None),
        ("on Tuesday", "on July 25, 2023", "less_precise", "more_precise"),
        ("on Wednesday", "on July 25, 2023", "other_value", "other_value"),
        ("in 2023", "on July 25", None, None),
        ("at 5 p.m. sharp", "at 17:00", "same", "same"),
        ("at 14:00 GMT", "at 2 p.m. UTC", "same", "same"),
        ("at 14:00 GMT", "at 15:00 GMT", "other_value", "other_value"),
        ("at 14:00 GMT", "at 17:00 Moscow time", None, None),
        ("at 14:00 GMT", "at 14:00 Moscow time", None, None),
        ("at 14:00 GMT", "at 14:00", "same", "same"),
        ("at 14:00 GMT", "at 17:00", None, None),
        ("at 2 p.m. ET", "at 2 p.m. EST", "same", "same"),
        ("at 2 p.m. ET", "at 3 p.m. Eastern time", "other_value", "other_value"),
        ("at 2 p.m. ET", "at 7 p.m. GMT", None, None),
        ("at 14:00 UTC+2", "at 12:00 GMT", "same", "same"),
        ("at 01:00 UTC+2", "at 23:00 GMT", "same", "same"),
        ("at 17:00 (1400 GMT)", "at 17:00", "same", "same"),
        ("at 17:00 (1400 GMT)", "at 16:00", "other_value", "other_value"),
        ("at 17:00 (1400 GMT)", "at 1400 GMT", "same", "same"),
        ("at 17:00 (1400 GMT)", "at 17:00 GMT", "other_value", "other_value"),
        ("at 17:00 local time", "at 18:00", "other_value", "other_value"),
        ("at about 5 p.m. sharp", "at 17:10", "less_precise", "more_precise"),
        ("at about 5 p.m. sharp", "at 18:00", "other_value", "other_value"),
        ("for four months", "for several months", "more_precise", "less_precise"),
        ("for four months", "for several weeks", None, None),
        ("for four months", "for several years", "other_value", "other_value"),
        ("after months of rain", "for several months", "same", "same"),
        ("for four months", "for six months", "other_value", "other_value"),
        ("for four months", "for about four months", "more_precise", "less_precise"),
        ("for 120 days", "for four months", "same", "same"),
        ("for over two years", "for three years", "less_precise", "more_precise"),
        ("in 2023", "for three years", None, None),
    ],
)
def test_two_dates_are_compared_by_value(a: str, b: str, relation: str | None, reverse: str | None) -> None:
    assert relate_dates(only(a), only(b)) == relation
    assert relate_dates(only(b), only(a)) == reverse


def test_worked_out_dates_are_compared_as_dates() -> None:
    tuesday, week = only("on Tuesday", PUBLISHED), only("this week", PUBLISHED)
    assert relate_dates(tuesday, only("on July 25")) == "more_precise"
    assert relate_dates(tuesday, only("on July 26")) == "other_value"
    assert relate_dates(week, only("on July 25")) == "less_precise"
    assert relate_dates(week, only("on July 5")) == "other_value"


pieces = st.sampled_from(
    [
        *(
            "July",
            "March",
            "May",
            "Sept.",
            "Tuesday",
            "Tuesday (",
            ")",
            "25",
            "25th",
            "2023",
            "1990s",
            "2014-15",
            "2023-02-31",
        ),
        *("17:00", "2 p.m.", "1400 GMT", " (1400 GMT)", " ET", " UTC-5", " Lund time"),
        *(
            " ",
            ", ",
            " of ",
            "in ",
            "on ",
            "the ",
            "last ",
            "this ",
            "next ",
            "early ",
            "mid-",
            "about ",
            "at least ",
            "past ",
        ),
        *(
            "week",
            "year",
            "yesterday",
            "tonight",
            "recent days",
            "5 p.m.",
            "17:30",
            "noon",
            "several ",
            "a ",
            "half an ",
        ),
        *(
            "two ",
            "3 to 5 ",
            "months",
            "hours",
            "days",
            "-long",
            " ago",
            " later",
            "9999999 years ago",
            " and a half",
            "-",
        ),
        *("/", ".", "\n", "é", "😀", "\ud800", "99.99.2023", "02/30/2023", "a hundred million "),
    ]
)
texts = st.one_of(st.text(), st.lists(pieces, max_size=20).map("".join))


@given(texts, st.none() | st.dates())
def test_mentions_are_in_order_and_inside_the_text(text: str, published: date | None) -> None:
    last = 0
    for mention in find_dates(window_of(text), published=published):
        assert last <= mention.lead <= mention.start < mention.end <= len(text)
        last = mention.end


@given(texts, texts)
@example("It took a hundred million hours.", "It took two.")
def test_seen_from_the_other_side_the_relation_is_turned_round(text_a: str, text_b: str) -> None:
    turned = {"less_precise": "more_precise", "more_precise": "less_precise"}
    for a in find_dates(window_of(text_a), published=PUBLISHED):
        assert relate_dates(a, a) == "same"
        for b in find_dates(window_of(text_b)):
            relation = relate_dates(a, b)
            assert relate_dates(b, a) == (turned.get(relation, relation) if relation else None)


@pytest.mark.parametrize(
    ("a", "b", "statuses"),
    [
        (
            "The pier fell, officials said on Sunday.",
            "The pier fell, rebels said on Monday.",
            ["only_here", "only_here"],
        ),
        ("The pier fell, officials said on Sunday.", "The pier fell on Monday.", ["only_here"] * 2),
        (
            "The pier fell, officials said on Sunday.",
            "The pier fell, officials said on Monday.",
            ["differs", "differs"],
        ),
    ],
)
def test_two_who_said_it_on_different_days_contradict_nobody(a: str, b: str, statuses: list[str]) -> None:
    assert [fact.status for fact in compared(a, b).facts if fact.kind == "date"] == statuses


@pytest.mark.parametrize(
    ("a", "b", "differing"),
    [
        ("Holm bought the yard in 2012 and sold it in 2019.", "Holm sold the yard in 2019.", []),
        ("Holm bought the yard in 2012 and sold it in 2019.", "Holm sold the yard in 2018.", [("in 2019", "in 2018")]),
        (
            "Holm bought the yard in 2012 and sold it in 2019.",
            "Holm bought the yard in 2013.",
            [("in 2012", "in 2013")],
        ),
        ("The mayor resigned on Monday after the pier fell.", "The pier fell on Tuesday.", []),
        ("The pier, built in 1954, fell in 2020.", "The pier fell in 2021.", [("in 2020", "in 2021")]),
        (
            "The treaty was signed in May and will take effect in July.",
            "The treaty takes effect in August.",
            [("in July", "in August")],
        ),
        (
            "Two men were seized on Monday; a third man was seized on Friday.",
            "A third man was seized on Thursday.",
            [("on Friday", "on Thursday")],
        ),
        (
            "The strike began on Monday and is to end on Friday.",
            "The strike is to end on Thursday.",
            [("on Friday", "on Thursday")],
        ),
    ],
)
def test_a_date_differs_from_that_of_the_same_deed(a: str, b: str, differing: list[tuple[str, str]]) -> None:
    for one, two, turned in ((a, b, False), (b, a, True)):
        found = [(x.text, y.text) for x, y in compared(one, two).pairs("differs") if x.kind == "date"]
        assert found == [(y, x) if turned else (x, y) for x, y in differing]
