"""Numbers are found where they stand, with the value they state, and compared by value."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.comparison.facts.how_many.number_words import number_value
from desktop_app.comparison.facts.how_many.numbers import find_numbers
from desktop_app.comparison.facts.how_many.quantities import compatible
from desktop_app.comparison.model import Quantity
from tests.comparison.articles import compared
from tests.comparison.windows import window_of

FINDS = [
    ("At least 40 men fled.", "At least 40", Quantity(40, None, None, "at least")),
    ("Over 19,400 homes burnt.", "Over 19,400", Quantity(19400, None, None, "over")),
    ("more than an estimated 90 men", "more than an estimated 90", Quantity(90, None, None, "more than an estimated")),
    ("It took up to 300 men.", "up to 300", Quantity(None, 300, None, "up to")),
    ("It took as many as 300 men.", "as many as 300", Quantity(None, 300, None, "as many as")),
    ("It hit about 1,200 homes.", "about 1,200", Quantity(1200, 1200, None, "about")),
    ("It hit some 300 homes.", "some 300", Quantity(300, 300, None, "some")),
    ("It hit 500+ homes.", "500+", Quantity(500, None, None, "+")),
    ("It hit 20 or more homes.", "20 or more", Quantity(20, None, None, "or more")),
    ("It hit 1 200 homes.", "1 200", Quantity(1200, 1200)),
    ("It hit 1.2 million homes.", "1.2 million", Quantity(1.2e6, 1.2e6)),
    ("They sent $5bn.", "$5bn", Quantity(5e9, 5e9, "$")),
    ("They sent US$5 billion.", "US$5 billion", Quantity(5e9, 5e9, "$")),
    ("They sent 5 billion dollars.", "5 billion dollars", Quantity(5e9, 5e9, "$")),
    ("They sent €3.5m.", "€3.5m", Quantity(3.5e6, 3.5e6, "€")),
    ("It fell by 45%.", "45%", Quantity(45, 45, "%")),
    ("It fell by 7.5 per cent.", "7.5 per cent", Quantity(7.5, 7.5, "%")),
    ("It lies 30 km away.", "30 km", Quantity(30, 30, "km")),
    ("She ran the 100m race.", "100m", Quantity(100, 100, "m")),
    ("It reached 5m people.", "5m", Quantity(5e6, 5e6)),
    ("five hundred soldiers", "five hundred", Quantity(500, 500)),
    ("two dozen cars", "two dozen", Quantity(24, 24)),
    ("twenty-five hundred cars", "twenty-five hundred", Quantity(2500, 2500)),
    ("half a million people", "half a million", Quantity(5e5, 5e5)),
    ("one hundred and fifty thousand people", "one hundred and fifty thousand", Quantity(150_000, 150_000)),
    ("one and a half million people", "one and a half million", Quantity(1.5e6, 1.5e6)),
    ("One person stayed.", "One", Quantity(1, 1)),
    ("at least one of them stayed", "at least one", Quantity(1, None, None, "at least")),
    ("one in five homes", "one in five", Quantity(20, 20, "%")),
    ("three out of 10 homes", "three out of 10", Quantity(30, 30, "%")),
    ("by a quarter of a percentage point", "a quarter of a percentage point", Quantity(0.25, 0.25, "percentage point")),
    ("by half a percent", "half a percent", Quantity(0.5, 0.5, "%")),
    ("by 25 basis points", "25 basis points", Quantity(25, 25, "basis point")),
    ("half the homes", "half", Quantity(50, 50, "%")),
    ("a quarter of the homes", "a quarter", Quantity(25, 25, "%")),
    ("It fell by a third in May.", "a third", Quantity(100 / 3, 100 / 3, "%")),
    ("It grew by nearly a quarter.", "nearly a quarter", Quantity(25, 25, "%", "nearly")),
    ("She was hit twice.", "twice", Quantity(2, 2, "times")),
    ("She was hit at least twice.", "at least twice", Quantity(2, None, "times", "at least")),
    ("She was hit three times.", "three times", Quantity(3, 3, "times")),
    ("She was hit only once.", "once", Quantity(1, 1, "times")),
    ("between 20,000 and 87,000 people", "between 20,000 and 87,000", Quantity(20000, 87000)),
    ("10 to 15 men", "10 to 15", Quantity(10, 15)),
    ("10–15 men", "10–15", Quantity(10, 15)),
    ("from 3 to 5 men", "from 3 to 5", Quantity(3, 5)),
    ("two or three men", "two or three", Quantity(2, 3)),
    ("about 10 to 15 men", "about 10 to 15", Quantity(10, 15, None, "about")),
    ("10 to 15 million people", "10 to 15 million", Quantity(10e6, 15e6)),
    ("3 million-5 million people", "3 million-5 million", Quantity(3e6, 5e6)),
    ("They sent $5-10bn.", "$5-10bn", Quantity(5e9, 10e9, "$")),
    ("5% to 10% of them", "5% to 10%", Quantity(5, 10, "%")),
    ("Odesa met Lviv 21-20 at home.", "21-20", Quantity(21, 20, "score")),
    ("Kyiv won 3-1.", "3-1", Quantity(3, 1, "score")),
    ("dozens of homes", "dozens", Quantity(24, None, None, "dozens")),
    ("tens of thousands of dollars", "tens of thousands of dollars", Quantity(20000, None, "$", "tens of thousands")),
    ("several hundred homes", "several hundred", Quantity(200, None, None, "several hundred")),
    ("a 45-year-old man", "45-year-old", Quantity(45, 45, "year old")),
    ("a 15‐year‐old boy", "15‐year‐old", Quantity(15, 15, "year old")),
    ("at least\n40 men", "at least\n40", Quantity(40, None, None, "at least")),
    ("three quarters of the homes", "three quarters", Quantity(75, 75, "%")),
    ("Olha Bondar, 45, stayed.", "45", Quantity(45, 45, "year old")),
    ("a 20-member team", "20", Quantity(20, 20)),
    ("more than 2000 people", "more than 2000", Quantity(2000, None, None, "more than")),
    ("In Kharkiv 5 people stayed.", "5", Quantity(5, 5)),
    ("They handed over 500 prisoners.", "500", Quantity(500, 500)),
]


@pytest.mark.parametrize(("text", "span", "value"), FINDS, ids=[text for text, _, _ in FINDS])
def test_a_number_is_found_with_its_hedge_and_unit(text: str, span: str, value: Quantity) -> None:
    (mention,) = find_numbers(window_of(text))
    assert text[mention.start : mention.end] == span
    assert mention.value.low == pytest.approx(value.low)
    assert mention.value.high == pytest.approx(value.high)
    assert (mention.value.unit, mention.value.hedge) == (value.unit, value.hedge)


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("The men, aged 29 and 41, were arrested.", ["year old", "year old"]),
        ("Boys aged 5, 7 and 12 were found.", ["year old"] * 3),
        ("A boy aged 5 and 12 adults were found.", ["year old", None]),
    ],
)
def test_ages_in_a_row_are_ages(text: str, units: list[str | None]) -> None:
    assert [mention.value.unit for mention in find_numbers(window_of(text))] == units


@pytest.mark.parametrize(
    "text",
    [
        "It was so in 1988, and in the 2016 elections.",
        "It began on July 25, ended on 3 August and was banned in 2014-15.",
        "The order of 2023-07-25 came on 25.07.2023 at 5 p.m., not at 17:30.",
        "It took 20 minutes, two days, a five-year plan and 3 months.",
        "A B-52, an F-16, a T-72, COVID-19 and the G7 were named.",
        "He flew a Boeing 737 under Article 5 and Resolution 2117.",
        "No one knew. One of the men spoke to another one. They saw one another.",
        "Call 555-0143 or +1 202 555 0143.",
        "The Big Four met the Group of Seven on the 3rd, 21st and 500th day.",
        "It is open 24/7, as in his 20s.",
        "It quoted her 1987 novels.",
        "They left at half past seven and came at a quarter to nine.",
        "It was the third to fall, followed by a fourth in May, for the twenty-first time.",
        "She was once in the navy. Once in port, she slept at once.",
        "The bell was rung at 1400 GMT, 2 p.m. UTC+2.",
    ],
)
def test_what_is_no_quantity_is_left_out(text: str) -> None:
    assert [text[mention.start : mention.end] for mention in find_numbers(window_of(text))] == []


def test_a_change_is_two_numbers() -> None:
    text = "It fell from 20 to 10 and rose from 3 to 5 percent."
    assert [text[mention.start : mention.end] for mention in find_numbers(window_of(text))] == [
        "20",
        "10",
        "3",
        "5 percent",
    ]


def test_the_core_is_the_number_alone() -> None:
    (mention,) = find_numbers(window_of("It lies almost 30 km away."))
    assert (mention.core_start, mention.core_end, mention.end) == (15, 17, 20)
    assert mention.hedge_span == (8, 14)
    assert mention.unit_kind == "measure"


def test_only_the_given_part_of_a_text_is_read() -> None:
    text = "5 men. About 12 women. 7 dogs."
    (mention,) = find_numbers(window_of(text, 7, 22))
    assert (mention.start, mention.end, mention.core_start, mention.hedge_span) == (7, 15, 13, (7, 12))


@pytest.mark.parametrize(
    ("a", "b", "relation", "reverse"),
    [
        ("1,200 men", "twelve hundred men", "same", "same"),
        ("about 1,200 men", "1,187 men", "less_precise", "more_precise"),
        ("about 1,200 men", "1,200 men", "compatible", "compatible"),
        ("about 1,200 men", "about 1,180 men", "compatible", "compatible"),
        ("about 1,200 men", "1,400 men", "other_value", "other_value"),
        ("1,200 men", "1,187 men", "other_value", "other_value"),
        ("over 1,000 men", "1,200 men", "less_precise", "more_precise"),
        ("over 1,000 men", "900 men", "other_value", "other_value"),
        ("at least 500 men", "at least 600 men", "less_precise", "more_precise"),
        ("at least 500 men", "up to 600 men", "compatible", "compatible"),
        ("at least 500 men", "more than 500 men", "same", "same"),
        ("at least 500 men", "up to 300 men", "other_value", "other_value"),
        ("3 men", "8 men", "other_value", "other_value"),
        ("10 to 15 men", "12 men", "less_precise", "more_precise"),
        ("10 to 15 men", "12 to 20 men", "compatible", "compatible"),
        ("dozens of men", "30 men", "less_precise", "more_precise"),
        ("dozens of men", "12 men", "other_value", "other_value"),
        ("1.2 million men", "1,187,340 men", "less_precise", "more_precise"),
        ("3,000,000,000 men", "3,000,000,001 men", "less_precise", "more_precise"),
        ("20 men", "19 men", "other_value", "other_value"),
        ("a third of them", "33% of them", "more_precise", "less_precise"),
        ("won 3-1", "lost 1-3", "same", "same"),
        ("won 3-1", "won 3-2", "other_value", "other_value"),
        ("$5", "€5", None, None),
        ("5%", "5 km", None, None),
        ("10 kilometres", "6 miles", "compatible", "compatible"),
        ("10 kilometres", "10 miles", "other_value", "other_value"),
        ("at least 10 km", "about 7 miles", "less_precise", "more_precise"),
        ("100 acres", "40 hectares", "compatible", "compatible"),
        ("30 feet", "9 metres", "compatible", "compatible"),
        ("5 nautical miles", "9 km", "compatible", "compatible"),
        ("25 basis points", "a quarter of a percentage point", "same", "same"),
        ("25 basis points", "half a percentage point", "other_value", "other_value"),
        ("30 feet", "9 km", None, None),
        ("90 mph", "140 kilograms", None, None),
    ],
)
def test_two_quantities_are_compared_by_value(a: str, b: str, relation: str | None, reverse: str | None) -> None:
    (first,), (second,) = find_numbers(window_of(a)), find_numbers(window_of(b))
    assert compatible(first.value, second.value) == relation
    assert compatible(second.value, first.value) == reverse


@pytest.mark.parametrize(
    ("written", "value"), [("19,400", 19400), ("1 200", 1200), ("3,5", 3.5), ("a dozen", 12), ("ninety-nine", 99)]
)
def test_a_number_is_read_however_it_is_written(written: str, value: float) -> None:
    assert number_value(written) == value


def test_what_is_no_number_is_refused() -> None:
    with pytest.raises(ValueError, match="is no number"):
        number_value("several")


pieces = st.sampled_from(
    [
        *(
            "about ",
            "at least ",
            "from ",
            "between ",
            " to ",
            " and ",
            "-",
            "–",
            " or ",
            " in ",
            "some ",
            " or more",
            "+",
        ),
        *(
            "one",
            "five",
            "twenty",
            "-one",
            " hundred",
            " thousand",
            " million",
            "a dozen",
            "half a million",
            "a third of",
        ),
        *("1", "25", "1,200", "1 200", "3.5", "1999", "$", "€", "%", " km", "m", "bn", "k", " percent", " dollars"),
        *(
            " men ",
            "Boeing ",
            "July ",
            " p.m.",
            "-year-old",
            " days",
            ":",
            "/",
            ".",
            ",",
            " ",
            "\n",
            "é",
            "😀",
            "\ud800",
        ),
    ]
)
texts = st.one_of(st.text(), st.lists(pieces, max_size=20).map("".join))
quantities = st.builds(
    Quantity,
    st.none() | st.floats(0, 1e9),
    st.none() | st.floats(0, 1e9),
    st.sampled_from([None, "%", "km", "mile", "nautical mile"]),
    st.sampled_from([None, "about", "at least", "dozens"]),
)


@given(texts)
def test_mentions_are_in_order_and_inside_the_text(text: str) -> None:
    last = 0
    for mention in find_numbers(window_of(text)):
        assert last <= mention.start <= mention.core_start < mention.core_end <= mention.end <= len(text)
        assert text[mention.start : mention.end] == text[mention.start : mention.end].strip()
        assert not mention.hedge_span or mention.start <= mention.hedge_span[0] < mention.hedge_span[1] <= mention.end
        last = mention.end


@given(quantities, quantities)
def test_seen_from_the_other_side_the_relation_is_turned_round(a: Quantity, b: Quantity) -> None:
    turned = {"less_precise": "more_precise", "more_precise": "less_precise"}
    relation = compatible(a, b)
    assert compatible(b, a) == (turned.get(relation, relation) if relation else None)


@given(quantities)
def test_a_quantity_is_the_same_as_itself(quantity: Quantity) -> None:
    assert compatible(quantity, quantity) == "same"


@pytest.mark.parametrize(
    ("a", "b", "status"),
    [
        ("The wreck lies 10 kilometres off the coast.", "The wreck lies six miles off the coast.", "shared"),
        ("The wreck lies 10 kilometres off the coast.", "The wreck lies 10 miles off the coast.", "differs"),
        ("The wreck lies 10 kilometres off the coast.", "The wreck lies 30 feet off the coast.", "only_here"),
    ],
)
def test_numbers_of_two_units_are_one_fact_that_is_shared_or_differs(a: str, b: str, status: str) -> None:
    facts = compared(a, b).facts
    assert [fact.status for fact in facts if fact.kind == "number"] == [status, status]
    assert not [fact for fact in facts if fact.kind == "claim" and fact.status == "differs"]


@pytest.mark.parametrize(
    ("a", "b", "statuses"),
    [
        (
            "The gale sank a barge, killing two deckhands.",
            "Four people died when a barge sank.",
            ["differs", "differs"],
        ),
        ("The navy arrested two smugglers.", "The navy arrested six people.", ["differs", "differs"]),
        ("The yard employs 400 people.", "The yard employs 300 welders.", ["differs", "differs"]),
        ("The yard has 400 welders in Talburg.", "The yard in Talburg said 20 people were ill.", ["only_here"] * 2),
        ("The navy arrested two smugglers.", "The navy rescued six people.", ["only_here"] * 2),
        (
            "A ferry with 112 people sank near Talburg on Monday.",
            "When a ferry sank near Talburg on Monday, 19 people were hurt.",
            ["only_here"] * 2,
        ),
        (
            "The ferry with 112 people on board sank off Talburg.",
            "The ferry sank off Talburg and 19 people were hurt.",
            ["only_here"] * 2,
        ),
        ("The ferry carried 112 people.", "The ferry carried 109 people.", ["differs", "differs"]),
        ("The number of people missing rose to 31.", "At least 24 people are missing.", ["differs", "differs"]),
        ("The death toll in the Lund fire rose to nine.", "Six people died in the Lund fire.", ["differs", "differs"]),
        ("The toll from the gale stood at 40 dead.", "The gale killed 35 people.", ["differs", "differs"]),
        ("The bell weighed about 500 kg.", "The bell weighed 250 kilograms.", ["differs", "differs"]),
        ("The quake had a magnitude of 6.1.", "The 6.4-magnitude quake struck at dawn.", ["differs", "differs"]),
        ("Two of the divers drowned in Lund.", "Three of the divers drowned in Lund.", ["differs", "differs"]),
        ("A fire in Lund killed two.", "Three dead in Lund fire", ["differs", "differs"]),
        (
            "Fishermen saw 14 of the 18 drones fall.",
            "Sixteen of 18 drones fell, fishermen said.",
            ["differs", "shared", "differs", "shared"],
        ),
        (
            "The worm spread to 27 of the firm’s 31 mills.",
            "The worm was found in 25 of its 31 mills.",
            ["differs", "shared", "differs", "shared"],
        ),
        (
            "Three people were injured in Lund.",
            "Five Red Cross drivers were hurt in Lund.",
            ["differs", "differs"],
        ),
    ],
)
def test_people_are_whoever_the_same_happened_to(a: str, b: str, statuses: list[str]) -> None:
    assert [fact.status for fact in compared(a, b).facts if fact.kind == "number"] == statuses


@pytest.mark.parametrize(
    ("a", "b", "statuses"),
    [
        ("The pump is tested twice a year.", "The pump is tested three times a year.", ["differs", "differs"]),
        ("The pump was tested twice in May.", "The pump was tested two times in May.", ["shared", "shared"]),
        ("The pump was tested twice in May.", "The pump was tested once in May.", ["differs", "differs"]),
        ("The dam cost twice the price.", "The dam cost three times the price.", ["differs", "differs"]),
        ("The dam leaked twice.", "Guards saw the valley three times.", ["only_here", "only_here"]),
    ],
)
def test_how_often_and_how_many_times_as_much_is_compared(a: str, b: str, statuses: list[str]) -> None:
    assert [fact.status for fact in compared(a, b).facts if fact.kind == "number"] == statuses


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("The wreck lies 10 kilometres off the coast.", "10 kilometres"),
        ("Schools within two miles of the yard closed.", "two miles"),
        ("Those within up to three miles away were told to leave.", "up to three miles away"),
        ("The gale hurt 27 others in Talburg.", "27 others"),
        ("At least 500 children were killed.", "At least 500 children were killed"),
    ],
)
def test_a_number_is_told_with_what_is_counted_and_what_happened_to_it(text: str, span: str) -> None:
    assert [fact.text for fact in compared(text, "It rained.").facts if fact.kind == "number"] == [span]


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("The bill lifts the age of pilots from 63 to 66.", ["63", "66"]),
        ("The toll rose from 10 to 12 kroner.", ["10", "12 kroner"]),
        ("The toll rose by five to 43.", ["five", "43"]),
        ("The toll rose 3 million to 40 million kroner.", ["3 million", "40 million kroner"]),
        ("The toll will rise by 2 to 5 kroner.", ["2 to 5 kroner"]),
        ("The toll rose by 2 to 3 million kroner.", ["2 to 3 million kroner"]),
        ("The reef lies from 10 to 12 miles off the coast.", ["from 10 to 12 miles"]),
    ],
)
def test_a_change_is_no_range(text: str, spans: list[str]) -> None:
    assert [fact.text for fact in compared(text, "It rained.").facts if fact.kind == "number"] == spans


def differing_figures(a: str, b: str, kind: str = "number") -> list[tuple[str, str]]:
    found = [(x.text, y.text) for x, y in compared(a, b).pairs("differs") if x.kind == kind]
    assert found == [
        (x, y) for y, x in [(x.text, y.text) for x, y in compared(b, a).pairs("differs") if x.kind == kind]
    ]
    return found


@pytest.mark.parametrize(
    ("a", "b", "differing"),
    [
        ("Prices rose 3.1% in May from a year earlier.", "Prices rose 3.4% year on year in May.", [("3.1%", "3.4%")]),
        ("Prices rose 3.1% in May.", "Prices rose 3.4% year on year in May.", [("3.1%", "3.4%")]),
        ("Prices rose 3.1% year on year in May.", "Prices rose 0.4% month on month in May.", []),
        ("Prices rose 3.1% in May.", "Prices rose 0.4% in May from April.", []),
        ("The rate is up from 4.8% a month earlier.", "The rate is up from 4.7% a year earlier.", []),
        (
            "Output fell 0.2% from the fourth quarter.",
            "Output fell 0.3% quarter on quarter.",
            [("0.2%", "0.3% quarter")],
        ),
        ("It grew from a third in May.", "It grew from a quarter in May.", [("a third", "a quarter")]),
        ("Annual inflation was 3.1% in May.", "Monthly inflation was 0.4% in May.", []),
        ("Output grew 0.5% from the previous quarter.", "Output grew at an annualised rate of 2%.", []),
        ("Lund led Malmo 2-0 at half-time.", "Lund led Malmo 1-0 at the break.", [("2-0", "1-0")]),
        ("Lund led Malmo 2-0 at half-time.", "Lund beat Malmo 3-1.", []),
        ("Lund beat Malmo 3-1 on Sunday.", "Lund beat Malmo 4-1 on Sunday.", [("3-1", "4-1")]),
        ("Lund beat Malmo 4-3 on penalties.", "Lund drew with Malmo 1-1.", []),
        ("Lund lost 5-2 on aggregate.", "Lund lost 3-1 at home.", []),
    ],
)
def test_rates_and_scores_differ_only_from_those_told_against_the_same(
    a: str, b: str, differing: list[tuple[str, str]]
) -> None:
    assert differing_figures(a, b) == differing


@pytest.mark.parametrize(
    ("a", "b", "differing"),
    [
        (
            "The yard will hire 300 welders in May and 200 welders in July.",
            "The yard will hire 250 welders in July.",
            [("200 welders", "250 welders")],
        ),
        (
            "The raid on Monday killed 12, and a raid on Sunday killed 9.",
            "A raid on Sunday killed 10 sailors.",
            [("9", "10 sailors")],
        ),
        ("Rents rose 2.8% in Lund and 3.1% in Malmo.", "Rents in Malmo rose by 3.3%.", [("3.1%", "3.3%")]),
    ],
)
def test_of_several_numbers_the_one_in_the_same_words_differs(a: str, b: str, differing: list[tuple[str, str]]) -> None:
    assert differing_figures(a, b) == differing


def test_a_number_that_is_equal_by_chance_settles_nothing() -> None:
    a = "Police in Lund arrested two farmers at the gate. Three people were injured in Lund by the gate."
    b = "Police in Lund arrested three farmers at the gate. Five drivers were hurt in Lund by the gate."
    found = [(x.text, y.text) for x, y in compared(a, b).pairs("differs") if x.kind == "number"]
    assert found == [("two farmers", "three farmers"), ("Three people were injured", "Five drivers were hurt")]
