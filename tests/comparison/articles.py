"""Pairs of articles to compare: sentences of two newsrooms on one ferry accident, drawn at random and renewed."""

from __future__ import annotations

import re

from hypothesis import strategies as st

from desktop_app.articles import Article
from desktop_app.comparison import Comparison, Options, compare
from desktop_app.comparison.model import Fact, Side

FIRST_NEWSROOM = (
    "The ferry Aurora ran aground off the coast of Estonia on Monday evening.",
    "At least 12 passengers were injured, according to the Coast Guard.",
    "Captain Mart Tamm, a veteran of the Baltic Line, was not on the bridge.",
    "“We heard a loud bang and then the lights went out,” said Liis Kask, a nurse from Tartu.",
    "The ship was carrying 240 passengers and 31 crew members from Stockholm to Tallinn.",
    "A government official told the Baltic Herald that the radar had reportedly failed.",
    "The cause of the accident is not known.",
    "Rescue teams from Estonia, Finland and Sweden reached the wreck before midnight.",
    "This was reported by the Baltic Herald, citing sources in the ministry.",
    "The International Maritime Organization (IMO) has promised to send two experts.",
    "The IMO did not say when they would arrive.",
    "The Baltic Line plans to suspend all night crossings for three weeks.",
    "Prime Minister Kaja Rebane visited the hospital in Tallinn on 14 March 2024.",
    "She thanked the doctors.",
    "Other vessels involved include the tug Hurricane, the icebreaker Tarmo and a patrol boat of the navy.",
    "According to official data, over 1,000 people have died on the Baltic since 1990.",
    "Additionally, at least 94 ships were lost.",
    "The damage may reach €3.5 million.",
    "“It was a miracle,” the captain said. “Nobody drowned.”",
    "The port has been closed for several days.",
    "Investigators believe that the crew possibly ignored a storm warning.",
    "He added that the rescue had taken four hours.",
    "The United States offered to send divers.",
    "The company's shares fell by 12% on Tuesday.",
    "Two men, namely the first mate Rein Saar and the helmsman Olev Kuusk, were questioned by the police.",
    "The Aurora was built in 1998.",
    "The ministry denied that the lifeboats were damaged.",
    "Between 20 and 35 cars slid into the water.",
    "The prosecutor opened an investigation last week.",
    "Nobody has been arrested.",
    "An anonymous sailor described the voyage as 'a nightmare' in an interview.",
    "The wreck lies 40 kilometres north of Hiiumaa.",
    "Fuel is leaking from the hull, environmental activists said.",
    "The opposition demanded the resignation of Transport Minister Jaan Org.",
    "It is the worst accident since the Estonia disaster of 1994.",
    "For example:",
    "Most of the passengers were Swedish tourists.",
    "The Coast Guard searched the shore by helicopter until dawn.",
    "Divers found no bodies inside.",
    "Experts warned that the storm season had only begun.",
)
SECOND_NEWSROOM = (
    "A passenger ferry, the Aurora, hit a rock near the Estonian coast late on Monday.",
    "More than 15 people were hurt, the Coast Guard said.",
    "Mart Tamm, its captain, had left the bridge.",
    "A nurse from Tartu, Liis Kask, said: “We heard a bang and then all the lights went out.”",
    "There were about 270 people on board.",
    "The radar failed, an official told the Baltic Herald.",
    "Nobody knows what caused the accident.",
    "Finnish and Swedish rescuers came to the wreck shortly before midnight.",
    "The failure of the radar was first reported by the Baltic Herald, which quoted the ministry.",
    "Two experts of the IMO will examine the ship.",
    "The Baltic Line has suspended its night crossings for a month.",
    "Kaja Rebane, the prime minister, went to see the injured on March 14.",
    "The bodies at work include the police, the Safety Board, the IMO and the European Maritime Safety Agency.",
    "The Baltic has cost more than 1,000 lives since 1990, according to various estimates.",
    "The damage amounts to €4 million.",
    "The captain called it a miracle that nobody drowned.",
    "The port reopened after five days.",
    "The crew ignored the storm warning, investigators said.",
    "American divers are on their way.",
    "Shares of the company lost 12 percent.",
    "Police questioned the first mate and the helmsman.",
    "The Aurora, built in 1998, had passed its last inspection.",
    "The lifeboats were not damaged, said the ministry.",
    "Some 30 cars fell overboard.",
    "Prosecutors decided to open an investigation on March 11, 2024.",
    "One man has been arrested.",
    "“A nightmare,” one sailor said.",
    "The ship rests 25 miles from Hiiumaa.",
    "Oil is leaking into the sea, Greenpeace told the news agency Reuters.",
    "The opposition wants Jaan Org to resign.",
    "The accident is the worst since 1994.",
    "Tourists from Sweden made up most of those on board.",
    "A helicopter searched the shore all night.",
    "The hull was empty, divers reported.",
    "Officials urged travellers to stay at home.",
    "Tickets will be refunded.",
    "The European Union has not commented so far.",
    "A second ferry of the same type was sold to Greece in 2011.",
    "Half of the crew were new to the ship.",
    "No one answered the phone at the company's office.",
)
HEADINGS = ("What is known", "The captain's night", "The Baltic Line answers", "Ferry runs aground off Estonia")
# What one writer may put where another has something else.
RENEWALS = (
    ("Monday", "Tuesday"),
    ("12", "twelve"),
    ("12", "17"),
    ("1,000", "1,187"),
    ("At least", "About"),
    ("at least", "exactly"),
    ("Estonia", "Finland"),
    ("was", "was not"),
    ("ferry", "ship"),
    ("reportedly", ""),
    ("investigators", "officials"),
    ("Baltic Herald", "Nordic Post"),
    ("nurse", "teacher"),
    ("Aurora", "Astrid"),
    ("“", '"'),
    ("”", '"'),
    ("passengers", "people"),
    ("injured", "wounded 😀"),
    ("Tallinn", "Ta\u0301llinn"),
)


def article_texts(most: int = 6) -> st.SearchStrategy[str]:
    """Return a strategy for articles of up to so many paragraphs of one to three sentences, some below a heading."""
    sentence = st.builds(
        _renewed, st.sampled_from(FIRST_NEWSROOM + SECOND_NEWSROOM), st.sets(st.sampled_from(RENEWALS), max_size=3)
    )
    paragraph = st.lists(sentence, min_size=1, max_size=3).map(" ".join)
    block = st.one_of(paragraph, paragraph, paragraph, st.sampled_from(HEADINGS), sentence.map("- {}".format))
    return st.lists(block, min_size=1, max_size=most).map("\n\n".join)


def article_pairs(most: int = 6) -> st.SearchStrategy[tuple[str, str]]:
    """Return a strategy for two articles, some of which have whole paragraphs in common."""
    return st.one_of(
        st.tuples(article_texts(most), article_texts(most)),
        st.builds(_sharing, article_texts(most), article_texts(most)),
    )


def strictnesses() -> st.SearchStrategy[float]:
    return st.one_of(st.sampled_from((0.0, 0.1, 0.3, 0.5, 0.7, 0.9, 1.0)), st.floats(0, 1))


def compared(a: str, b: str, options: Options | None = None) -> Comparison:
    return compare(Article.from_text(a, title="A"), Article.from_text(b, title="B"), options)


def facts_of(comparison: Comparison, side: Side, *kinds: str) -> list[Fact]:
    return [fact for fact in comparison.facts if fact.side == side and (not kinds or fact.kind in kinds)]


def told(comparison: Comparison, side: Side) -> list[Fact]:
    """Return the facts of a side that are only there or differ."""
    return [fact for fact in facts_of(comparison, side) if fact.status != "shared"]


def statement_with(comparison: Comparison, side: Side, words: str) -> str:
    """Return the id of the only statement of a side that holds some words."""
    text = comparison.side(side).article.text
    (found,) = [s.id for s in comparison.side(side).statements if words in text[s.start : s.end]]
    return found


def are_linked(comparison: Comparison, words_a: str, words_b: str) -> bool:
    wanted = statement_with(comparison, "a", words_a), statement_with(comparison, "b", words_b)
    return any((link.a, link.b) == wanted for link in comparison.links)


def _renewed(sentence: str, renewals: set[tuple[str, str]]) -> str:
    for old, new in sorted(renewals):
        sentence = re.sub(rf"(?<!\w){re.escape(old)}(?!\w)", new, sentence)
    return sentence


def _sharing(a: str, b: str) -> tuple[str, str]:
    return a, f"{b}\n\n{a.rsplit(chr(10), 1)[-1]}"
