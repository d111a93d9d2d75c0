"""Who an article says it has something from, in the forms that news English has for it."""

from __future__ import annotations

import pytest

from desktop_app.comparison.model import Attributed, Fact, Source
from tests.comparison.articles import compared, facts_of

ELSEWHERE = "Goats climbed Mont Blanc."
JON = "Jon Berg, the mayor, said", "Jon Berg, the mayor"


def attributions(text: str) -> list[Fact]:
    return facts_of(compared(text, ELSEWHERE), "a", "attribution")


def only_attribution(text: str) -> tuple[Fact, Source]:
    (fact,) = attributions(text)
    (source,) = fact.per
    return fact, source


@pytest.mark.parametrize(
    ("text", "span", "source"),
    [
        ("According to the Harbour Post, the bridge was closed.", "According to the Harbour Post", "Harbour Post"),
        ("The bridge was closed, according to Reuters.", "according to Reuters", "Reuters"),
        (
            "The bridge was closed, citing two officials in Lund.",
            "citing two officials in Lund",
            "two officials in Lund",
        ),
        ("The closure was first reported by Reuters.", "first reported by Reuters", "Reuters"),
        ("“The bridge is closed,” said Anna Holm.", "said Anna Holm", "Anna Holm"),
        ("“The bridge is closed,” Anna Holm said.", "Anna Holm said", "Anna Holm"),
        ("Anna Holm said that the bridge was closed.", "Anna Holm said", "Anna Holm"),
        ("Anna Holm said: “The bridge is closed.”", "Anna Holm said", "Anna Holm"),
        ("The ministry confirmed that the bridge was closed.", "The ministry confirmed", "ministry"),
        ("The bridge was closed, the police said.", "the police said", "police"),
        ("A sailor told the Guardian that it sank.", "A sailor told the Guardian", "A sailor"),
        ("Statistics show that 12 people died.", "Statistics show", "Statistics"),
        ("The operator, Talbro AS, said the bridge was closed.", "The operator, Talbro AS, said", "Talbro AS"),
        ("Talbro, which owns the bridge, said it was closed.", "Talbro, which owns the bridge, said", "Talbro"),
        ("Talbro, whose shares fell, said it was closed.", "Talbro, whose shares fell, said", "Talbro"),
        ("Anna Holm, who leads the board, said it was closed.", "Anna Holm, who leads the board, said", "Anna Holm"),
        ("Anna Holm, 54, said the bridge was closed.", "Anna Holm, 54, said", "Anna Holm"),
        ("The ministry, in a letter, said it was closed.", "The ministry, in a letter, said", "ministry"),
        ("The mayor, Anna Holm, told Reuters it was closed.", "The mayor, Anna Holm, told Reuters", "Anna Holm"),
        ("The Harbour Union left the talks, saying that it was closed.", "saying", "Harbour Union"),
        ("On Monday, the ministry closed its gates, saying that it was closed.", "saying", "ministry"),
        ("Anna Holm told Reuters the bridge was closed.", "Anna Holm told Reuters", "Anna Holm"),
        ("Anna Holm, a diver, said it was closed.", "Anna Holm, a diver, said", "Anna Holm, a diver"),
        ("Officials put the toll at 12.", "Officials put", "Officials"),
        ("Hospitals warned that beds were short.", "Hospitals warned", "Hospitals"),
        ("The ministry put the number of wounded at more than 40.", "The ministry put", "ministry"),
        ("Anna Holm described the closure as a mistake.", "Anna Holm described", "Anna Holm"),
        ("Witnesses spoke of shots near the bridge.", "Witnesses spoke", "Witnesses"),
        ("Jon Berg accused the firm of hiding cracks.", "Jon Berg accused", "Jon Berg"),
        ("The government has blamed the collapse on rust.", "The government has blamed", "government"),
        ("The ministry confirmed two divers had drowned.", "The ministry confirmed", "ministry"),
        ("Officials warned the dam could burst.", "Officials warned", "Officials"),
        ("The firm acknowledged it had known of cracks.", "The firm acknowledged", "firm"),
        ("Residents reported hearing a loud crack.", "Residents reported", "Residents"),
        ("Satellite images show that the bridge is gone.", "Satellite images show", "Satellite images"),
        ("The firm closed two plants and said it would close more.", "said", "firm"),
        ("The mayor came and told reporters it was closed.", "told reporters", "mayor"),
        (
            "It was closed, the mayor of Lund, Jon Berg, wrote on Chatr.",
            "the mayor of Lund, Jon Berg, wrote",
            "Jon Berg",
        ),
        ("It was closed, the office announced on Friday.", "the office announced", "office"),
        ("It was closed, the office confirmed in a statement.", "the office confirmed", "office"),
        ("“It is closed,” said Per Berg.", "said Per Berg", "Per Berg"),
        ("It was hit by what the mayor described as a great wave.", "the mayor described", "mayor"),
        ("The Bank of Lund cut its rate and said it was closed.", "said", "Bank of Lund"),
        ("The firm will close two plants, it said on Monday.", "it said", "firm"),
        ("Anna Holm left. The union has hired two divers, they announced.", "they announced", "union"),
        ("The ministry announced in a letter on Friday that it was closed.", "The ministry announced", "ministry"),
        ("Jon Berg estimated the damage at 3 million euros.", "Jon Berg estimated", "Jon Berg"),
        ("Supporters argue it will be closed.", "Supporters argue", "Supporters"),
        ("The opposition accused the bank of hiding losses.", "The opposition accused", "opposition"),
        ("The bank paid, and later said it was closed.", "said", "bank"),
        ("On Friday the bank said it was closed.", "the bank said", "bank"),
        ("In May 2022 Anna Holm said it was closed.", "Anna Holm said", "Anna Holm"),
        ("On 4 May the ministry reported that it was closed.", "the ministry reported", "ministry"),
        ("The family said that it was closed.", "The family said", "family"),
        ("The General Assembly said that it was closed.", "The General Assembly said", "General Assembly"),
        ("The report, published on Monday, said it was closed.", "The report, published on Monday, said", "report"),
        ("It fell, and according to the ministry 12 sailors died.", "according to the ministry", "ministry"),
        ("Speaking in Lund, Jon Berg, the mayor, said that it was closed.", *JON),
        ("The mayor, speaking after a vote, said it was closed.", "The mayor, speaking after a vote, said", "mayor"),
        ("The mayor, when asked about it, said it was closed.", "The mayor, when asked about it, said", "mayor"),
        ("Anna Holm, 41, of Lund, said it was closed.", "Anna Holm, 41, of Lund, said", "Anna Holm"),
        (
            "The firm, which is based in Lund and employs 90, said it was closed.",
            "The firm, which is based in Lund and employs 90, said",
            "firm",
        ),
        ("The note, found by police, said it was closed.", "The note, found by police, said", "note"),
        ("Jon Berg is accused by prosecutors of hiding losses.", "accused by prosecutors", "prosecutors"),
        ("The loss is estimated by Jon Berg at 3 million euros.", "estimated by Jon Berg", "Jon Berg"),
        ("In 2019 the bank said it was closed.", "the bank said", "bank"),
        ("A diver who said it was closed has left.", "A diver who said", "A diver"),
        ("The mayor was quoted as saying it was closed.", "The mayor was quoted as saying", "mayor"),
        ("The ministry reported 12 arrests in Lund.", "The ministry reported", "ministry"),
        ("Officials confirmed at least ten deaths.", "Officials confirmed", "Officials"),
        ("Organisers claimed 40,000.", "Organisers claimed", "Organisers"),
        ("Jon Berg admitted to police that it was closed.", "Jon Berg admitted", "Jon Berg"),
        ("It was closed, state radio reported.", "state radio reported", "state radio"),
        ("In its report on Lund the bank said it was closed.", "the bank said", "bank"),
        ("On Friday 12 officials said it was closed.", "12 officials said", "12 officials"),
        ("Earlier media reports said it was closed.", "Earlier media reports said", "Earlier media reports"),
        ("Berg’s ministry dismissed the claim as rubbish.", "Berg’s ministry dismissed", "Berg’s ministry"),
        ("Jon Berg denied any fraud.", "Jon Berg denied", "Jon Berg"),
        ("The mayor has denied wrongdoing.", "The mayor has denied", "mayor"),
        ("The bank rejected accusations that it was late.", "The bank rejected", "bank"),
        ("The union disputed that.", "The union disputed", "union"),
        ("Witnesses reported high waves off Lund.", "Witnesses reported", "Witnesses"),
        ("Denmark and Finland said it was closed.", "Denmark and Finland said", "Denmark and Finland"),
        ("It rained, and the mayor and the clerk said so.", "the mayor and the clerk said", "mayor and the clerk"),
        ("Snow fell in Lund and police said it was closed.", "police said", "police"),
        ("It was cold and Finland said it was closed.", "Finland said", "Finland"),
        ("The mayor called the step “a miracle”.", "The mayor called the step", "mayor"),
        ("It was closed, one of them said.", "one of them said", "one of them"),
        (
            "The director, Pieter van Holm, said it was closed.",
            "The director, Pieter van Holm, said",
            "Pieter van Holm",
        ),
        ("The regional inspectorate said it was closed.", "The regional inspectorate said", "regional inspectorate"),
        (
            "The Ministry of Health and Welfare said it was closed.",
            "The Ministry of Health and Welfare said",
            "Ministry of Health and Welfare",
        ),
        ("The court heard that the driver was asleep.", "The court heard", "court"),
        ("A tribunal in Lund heard how the clerk fled.", "A tribunal in Lund heard", "A tribunal in Lund"),
        ("Jurors were told that the driver was asleep.", "Jurors were told", "Jurors"),
        ("The inquiry heard evidence that the firm knew.", "The inquiry heard", "inquiry"),
        ("The BBC has learned that it is closed.", "The BBC has learned", "BBC"),
        ("It will be closed, Radio Talbro has learnt.", "Radio Talbro has learnt", "Radio Talbro"),
        ("Talbro announced 300 job cuts on Monday.", "Talbro announced", "Talbro"),
        ("The army announced a closure which was to last a week.", "The army announced", "army"),
        ("The bank disclosed losses of 4 million euros.", "The bank disclosed", "bank"),
        ("The mayor has unveiled plans to widen the bridge.", "The mayor has unveiled", "mayor"),
        ("“It is closed,” said the firm’s director, Ada Holm.", "said the firm’s director, Ada Holm", "Ada Holm"),
        ("“It is closed,” said a fan, Jon Berg, 24.", "said a fan, Jon Berg", "Jon Berg"),
        ("“It is closed,” said the mayor of Lund, Jon Berg.", "said the mayor of Lund, Jon Berg", "Jon Berg"),
        (
            "“It is closed,” said the mayor of Lund, Sweden.",
            "said the mayor of Lund, Sweden",
            "mayor of Lund, Sweden",
        ),
        (
            "It was closed, according to its director, Ada Holm.",
            "according to its director, Ada Holm",
            "Ada Holm",
        ),
        ("According to a witness, Jon Berg, 43, swam.", "According to a witness", "a witness"),
        (
            "It was closed, according to a report published by the Harbour Post on Friday.",
            "according to a report published by the Harbour Post on Friday",
            "a report published by the Harbour Post",
        ),
        (
            "A report published by the Harbour Post said it was closed.",
            "A report published by the Harbour Post said",
            "A report published by the Harbour Post",
        ),
        ("The Harbour Post understands that it is closed.", "The Harbour Post understands", "Harbour Post"),
        ("The firm disclosed in a filing that it was closed.", "The firm disclosed", "firm"),
        ("The regulator revealed on Friday it was closed.", "The regulator revealed", "regulator"),
        ("The firm announced last week it would be closed.", "The firm announced", "firm"),
        (
            "Witnesses, including a diver, described hearing a crack.",
            "Witnesses, including a diver, described",
            "Witnesses",
        ),
        ("“It is closed,” said one of the divers.", "said one of the divers", "one of the divers"),
        ("“It is closed,” said a diver near the pier.", "said a diver near the pier", "a diver near the pier"),
        ("It was confirmed by an aide to the mayor.", "confirmed by an aide to the mayor", "an aide to the mayor"),
        ("Radio Lund has learned from two aides that it is closed.", "Radio Lund has learned", "Radio Lund"),
        ("Ada Holm, whose son fell, said the bus came late.", "Ada Holm, whose son fell, said", "Ada Holm"),
        ("The two sides announced a truce.", "The two sides announced", "two sides"),
        ("The rebels claimed responsibility for the fire.", "The rebels claimed", "rebels"),
        ("Doctors confirmed a second case in Lund.", "Doctors confirmed", "Doctors"),
        (
            "A diver identified only as Jon told the BBC it was closed.",
            "A diver identified only as Jon told the BBC",
            "A diver identified only as Jon",
        ),
        ("Jon Berg, known as the Fox, said it was closed.", "Jon Berg, known as the Fox, said", "Jon Berg"),
        ("Police identified the diver as Jon Berg.", "Police identified", "Police"),
        ("The diver was identified by police as Jon Berg.", "identified by police", "police"),
        (
            "Grey Lantern, a gang that has robbed banks in Lund and Malmo, said it was closed.",
            "Grey Lantern, a gang that has robbed banks in Lund and Malmo, said",
            "Grey Lantern, a gang that has robbed banks in Lund and Malmo",
        ),
    ],
)
def test_the_span_and_the_source_of_an_attribution(text: str, span: str, source: str) -> None:
    fact, per = only_attribution(text)
    assert (fact.text, per.name) == (span, source)
    assert isinstance(fact.value, Attributed)
    assert fact.value.source == source


def test_an_office_after_a_quote_is_its_speaker() -> None:
    assert only_attribution("“The bridge is closed,” said the mayor of Lund.")[0].text == "said the mayor of Lund"


@pytest.mark.parametrize(
    ("text", "strength"),
    [
        ("Anna Holm said that the bridge was closed.", "named"),
        ("According to the Harbour Post, the bridge was closed.", "named"),
        ("The ministry said that the bridge was closed.", "office"),
        ("The police department said that the bridge was closed.", "office"),
        ("Two officials said that the bridge was closed.", "anonymous"),
        ("Sources in the ministry said that the bridge was closed.", "anonymous"),
        ("According to official data, the bridge was closed.", "unspecified"),
        ("According to various estimates, 20 people died.", "unspecified"),
        ("A US official said that the bridge was closed.", "anonymous"),
        ("One of them said that the bridge was closed.", "anonymous"),
        ("Media reports said that the bridge was closed.", "unspecified"),
        ("The trial in Lund heard that the bridge was closed.", "office"),
        ("“It is closed,” said one of the divers.", "anonymous"),
        ("The state news agency reported that the bridge was closed.", "office"),
        ("News reports suggest that the bridge was closed.", "unspecified"),
        ("Reuters has learned that the bridge was closed.", "named"),
        ("A negotiator said that the bridge was closed.", "anonymous"),
        ("A person close to the mayor said that the bridge was closed.", "anonymous"),
        ("A report published by the Red Cross said that the bridge was closed.", "named"),
        ("Figures released by the ministry show that the bridge was closed.", "office"),
        ("A letter seen by Reuters said that the bridge was closed.", "unspecified"),
        ("“It is closed,” said the hospital’s director, Ana Ruiz.", "named"),
        ("Three Western diplomats said that the bridge was closed.", "anonymous"),
        ("Nordkem engineers said that the bridge was closed.", "anonymous"),
        ("Nordkem’s insurers said that the bridge was closed.", "office"),
        ("The Nordkem engineer Jon Berg said that the bridge was closed.", "named"),
    ],
)
def test_the_strength_of_a_source(text: str, strength: str) -> None:
    assert only_attribution(text)[1].strength == strength


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("An official told the Guardian that the bridge was closed.", "Guardian"),
        ("“It sank,” an official told the Harbour Post.", "Harbour Post"),
        ("An official said that the bridge was closed.", None),
        ("An official told a friend that the bridge was closed.", None),
        ("An official told reporters on Monday that the bridge was closed.", None),
        ("The mayor was quoted by the Harbour Post as saying it sank.", "Harbour Post"),
        ("“It sank,” Jon Berg, the mayor, told the Harbour Post on Friday.", "Harbour Post"),
    ],
)
def test_the_outlet_that_someone_told_it_to(text: str, outlet: str | None) -> None:
    assert only_attribution(text)[1].via == outlet


def test_those_whom_an_outlet_cites_are_known_through_it() -> None:
    text = "The bridge was closed. This was reported by the Harbour Post, citing officials familiar with the plan."
    first, second = attributions(text)
    assert (first.per[0].name, first.per[0].strength, first.per[0].via) == ("Harbour Post", "named", None)
    cited = second.per[0]
    assert (cited.name, cited.strength, cited.via) == ("officials familiar with the plan", "anonymous", "Harbour Post")


def test_an_outlet_that_cites_somebody_before_it_says_so_is_known_to_do_so() -> None:
    first, second = attributions("The Harbour Post, citing officials, said the bridge was closed.")
    assert (first.text, first.per[0].name, first.per[0].via) == ("citing officials", "officials", "Harbour Post")
    assert (second.text, second.per[0].name) == ("said", "Harbour Post")


@pytest.mark.parametrize(
    "text",
    [
        "The Harbour Post reported on Monday, citing officials, that the bridge was closed.",
        "Quoting officials, the Harbour Post reported that the bridge was closed.",
        "The Harbour Post quoted officials as saying that the bridge was closed.",
    ],
)
def test_whom_an_outlet_cites_is_known_through_it_in_whatever_order(text: str) -> None:
    sources = {fact.per[0].name: fact.per[0].via for fact in attributions(text)}
    assert sources["officials"] == "Harbour Post"
    assert sources.get("Harbour Post") is None


def test_the_sources_of_the_publication_are_those_of_the_outlet_named_last() -> None:
    text = "The Harbour Post reported that the bridge was closed. Sources of the newspaper said that it would stay so."
    assert attributions(text)[1].per[0].via == "Harbour Post"


def test_he_added_names_the_speaker_before() -> None:
    text = "“The bridge is closed,” said Jon Berg. He added that it would stay so."
    assert attributions(text)[1].per[0].name == "Jon Berg"


def test_she_said_names_the_person_before() -> None:
    assert only_attribution("Anna Holm opened the bridge. She said that nobody was hurt.")[1].name == "Anna Holm"


def test_he_said_without_anybody_named_before_is_no_attribution() -> None:
    assert attributions("He said that the bridge was closed.") == []


@pytest.mark.parametrize(
    "text",
    [
        "They need to say more about the bridge.",
        "He was told to leave the bridge.",
        "The report was long.",
        "Police put up a fence at 5 p.m. on Monday.",
        "Officials put the toll in their report.",
        "A man described as a diver was hurt.",
        "The ministry described how the bridge fell.",
        "Anna Holm spoke to divers on Monday.",
        "The ministry did not confirm that the bridge was closed.",
        "Jon Berg, reported missing on Friday, was found.",
        "The man was accused of hiding cracks.",
        "The paper published a letter the firm had written.",
        "The bank reported losses and closed two branches.",
        "A film posted online shows the bridge.",
        "The step suggests that the bridge will be closed.",
        "Four divers were told by police to leave.",
        "The army claimed 30 villages in a day.",
        "The firm responded to claims that the bridge was closed.",
        "The storm claimed 14 lives in two days.",
        "Three bodies were found by divers on Monday.",
        "Jon Berg was asked by reporters about the bridge.",
        "No official has said that the bridge was closed.",
        "It is a bad bridge, something Moscow denies.",
        "If police say that the bridge is closed, we leave.",
        "The bridge, said to be old, was closed.",
        "The crew heard that the bridge was closed.",
        "The court heard from two divers.",
        "The court was told to wait.",
        "The jury has not heard that the bridge was closed.",
        "Ada Holm has learned that her boat sank.",
        "The mayor learned that the bridge was closed.",
        "The search revealed two guns.",
        "The mayor understands that the bridge is closed.",
        "The truce announced two days ago has held.",
        "The club confirmed Jon Berg as its coach.",
        "The vote confirmed the trend.",
        "The firm announced last week.",
        "The cuts announced this week hit two towns.",
        "The bank will announce its results on Monday.",
        "The ministry did not disclose the names.",
        "A plan the government announced last year was dropped.",
        "The divers were identified as two brothers.",
        "The coach was dismissed by the club on Friday.",
        "The port told five clerks on Monday to leave.",
        "A group called “Grey Lantern” was blamed.",
        "The union called for a strike.",
        "The club dismissed its coach.",
        "The board denied him a licence.",
        "The board rejected a plan that was to save the bridge.",
        "The judge dismissed the charges against two divers.",
    ],
)
def test_verbs_of_saying_that_attribute_nothing(text: str) -> None:
    assert attributions(text) == []


def test_one_name_at_the_beginning_of_a_sentence_is_a_source() -> None:
    assert only_attribution("Reuters reported that the bridge was closed.")[1].name == "Reuters"


# Sources carried over


def test_this_was_reported_by_names_the_source_of_the_sentence_before() -> None:
    comparison = compared("The bridge was closed. This was reported by the Harbour Post.", ELSEWHERE)
    (claim,) = facts_of(comparison, "a", "claim")
    assert [(s.name, s.scope, s.statement) for s in claim.per] == [("Harbour Post", "carried_over", "a1")]


def test_additionally_goes_on_with_the_source_of_the_sentence_before() -> None:
    comparison = compared("According to official data, 12 people died. Additionally, 30 houses burned.", ELSEWHERE)
    numbers = facts_of(comparison, "a", "number")
    assert [[(s.name, s.scope) for s in fact.per] for fact in numbers] == [
        [("official data", "stated")],
        [("official data", "carried_over")],
    ]


def test_a_new_paragraph_has_no_source_of_the_one_before() -> None:
    comparison = compared("According to official data, 12 people died.\n\nAdditionally, 30 houses burned.", ELSEWHERE)
    assert facts_of(comparison, "a", "number")[1].per == ()


def test_a_sentence_that_names_nobody_has_no_source() -> None:
    comparison = compared("The bridge was closed. It rained for nine hours.", ELSEWHERE)
    assert all(fact.per == () for fact in comparison.facts)


def test_an_attribution_at_the_end_covers_its_own_clause_alone() -> None:
    comparison = compared(
        "Divers have not been allowed into the sunken ship yet, where, according to witnesses, 20 sailors drowned.",
        ELSEWHERE,
    )
    claim, number = (facts_of(comparison, "a", kind)[0] for kind in ("claim", "number"))
    assert claim.per == ()
    assert [source.name for source in number.per] == ["witnesses"]


@pytest.mark.parametrize(
    ("text", "per"),
    [
        (
            "The ferry hit a reef near Lund, according to two sailors, who asked not to be named.",
            {"The ferry hit a reef": ["two sailors"], "who asked not to be named": []},
        ),
        (
            "The blaze destroyed ten old homes, according to the police, and the mayor wept at the sight.",
            {"ten old homes": ["police"], "the mayor wept at the sight": []},
        ),
        (
            "The bus fell into a deep gorge, according to the police, killing nine farmers.",
            {"The bus fell into a deep gorge": ["police"], "nine farmers": ["police"]},
        ),
        (
            "Fishermen warned that oil may leak, although the coast guard said no slick had been seen.",
            {"that oil may leak": ["Fishermen"], "no slick had been seen": ["coast guard"]},
        ),
        (
            "The driver ran away, police said, but he came back, a neighbour said.",
            {"The driver ran away": ["police"], "he came back": ["neighbour"]},
        ),
        (
            "The minister said the dam was full, the newspaper reported.",
            {"the dam was full": ["minister", "newspaper"]},
        ),
        (
            "“It is closed now,” said Ada Holm, who leads the board.",
            {"It is closed now,": ["Ada Holm"], "who leads the board": []},
        ),
        (
            "The closure was first reported by the Harbour Post, which revealed that cracks had been found.",
            {"which revealed that cracks had been found": ["Harbour Post"]},
        ),
        (
            "The union left the hall, saying that the offer was an insult.",
            {"The union left the hall": [], "that the offer was an insult": ["union"]},
        ),
        (
            "Shares fell when the firm said that it would close two plants.",
            {"Shares fell": [], "that it would close": ["firm"]},
        ),
        (
            "He swam ashore as the mayor said that it was closed.",
            {"He swam ashore": [], "that it was closed": ["mayor"]},
        ),
        ("It was closed then, the mayor announced on Friday.", {"It was closed": ["mayor"]}),
        ("It was closed then, the office confirmed in a letter.", {"It was closed": ["office"]}),
        ("It was closed then, as the mayor said on Friday.", {"It was closed": ["mayor"]}),
        (
            "The diver, identified by police as Jon Berg, was found asleep in Lund.",
            {"was found asleep": []},
        ),
        (
            "The firm announced 300 job cuts and closed two plants.",
            {"300 job cuts": ["firm"], "two plants": []},
        ),
        (
            "Fishermen in Lund said the drones had come from the sea, a claim Talbro denied.",
            {"the drones had come from the sea, a claim": ["Fishermen in Lund"]},
        ),
        (
            "The embassy called the step “unkind” and said there would be an answer.",
            {
                "The embassy called the step": ["embassy"],
                "unkind": ["embassy"],
                "there would be an answer": ["embassy"],
            },
        ),
    ],
)
def test_how_much_of_a_statement_an_attribution_covers(text: str, per: dict[str, list[str]]) -> None:
    found = {fact.text: fact.per for fact in compared(text, ELSEWHERE).facts if fact.side == "a"}
    assert {words: [source.name.removeprefix("a ") for source in found[words]] for words in per} == per


@pytest.mark.parametrize(
    ("a", "b", "sourcing"),
    [
        ("The Harbour Post reported that it sank.", "It sank, according to the Harbour Post.", "same_named"),
        (
            "The Harbour Post reported that the bridge was closed.",
            "The bridge was closed, according to Reuters.",
            "different",
        ),
        ("The bridge was closed.", "The bridge was closed, according to Reuters.", "unsourced_a"),
        ("The bridge was closed, according to Reuters.", "The bridge was closed.", "unsourced_b"),
        ("The bridge was closed.", "The bridge was closed.", "unsourced"),
        ("The bridge was closed, officials said.", "The bridge was closed, witnesses said.", "unclear"),
        ("Nordkem said that the bridge was closed.", "Nordkem’s insurers said the bridge was closed.", "unclear"),
        ("Unity leader Eva Lind said that it sank.", "Eva Lind said that it sank.", "same_named"),
        ("Eva Lind and Jon Berg said that it sank.", "Eva Lind said that it sank.", "different"),
        ("Eva Lind, who leads Unity, said that it sank.", "Unity's leader, Eva Lind, said that it sank.", "same_named"),
    ],
)
def test_whether_both_sides_of_a_link_name_the_same_source(a: str, b: str, sourcing: str) -> None:
    assert [link.sourcing for link in compared(a, b).links] == [sourcing]


def test_a_source_that_a_bare_heading_names_alone_is_not_told_there() -> None:
    comparison = compared("The ferry sank at night, said Tartu.", "Tartu\n\nA ferry sank at night off the coast.")
    assert [s.status for s in comparison.b.statements if s.kind == "heading"] == ["no_fact"]
    assert [fact.status for fact in facts_of(comparison, "a", "attribution")] == ["only_here"]
    told = compared("The ferry sank at night, said Tartu.", "Tartu\n\nA ferry sank at night off Tartu.")
    assert [fact.status for fact in facts_of(told, "a", "attribution")] == ["shared"]


def test_a_common_noun_is_no_mention_of_a_source_that_is_named_with_it() -> None:
    a = "It was closed, according to the group Fair Vote."
    told = compared(a, "The bridge was closed after a vote of the board.")
    assert [fact.status for fact in facts_of(told, "a", "attribution")] == ["only_here"]
    named = compared(a, "The bridge was closed, and the group Fair Vote was glad.")
    assert [(x.text, y.text) for x, y in named.pairs("shared") if x.kind == "attribution"] == [
        ("according to the group Fair Vote", "Fair Vote")
    ]


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("Jon Berg denied any fraud.", "any fraud"),
        ("Jon Berg announced a strike.", "a strike"),
        ("The office of Jon Berg dismissed the claim.", "the claim"),
    ],
)
def test_what_a_source_of_both_tells_in_one_word_is_one_sided(text: str, thing: str) -> None:
    comparison = compared(text, "Jon Berg said that it rained in Lund.")
    assert thing in [fact.text for fact in comparison.only_in("a") if fact.kind == "claim"]
