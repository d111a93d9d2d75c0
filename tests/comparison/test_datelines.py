"""Where and by whom an article was written, before its first sentence."""

import pytest

from desktop_app.articles import Article
from desktop_app.comparison import compare
from desktop_app.comparison.text.datelines import after_dateline

SENTENCE = "A road bridge over the Sava fell on Tuesday, killing five people, police said."


@pytest.mark.parametrize(
    "dateline",
    [
        "LIRANA, Oct 4 (Reuters) - ",
        "LIRANA, October 4, 2031 (Reuters) - ",
        "LIRANA, 4 October (Reuters) – ",
        "LIRANA (AP) — ",
        "LIRANA, Torvia (AP) — ",
        "LIRANA/OST HAVEN, Oct. 4 (Reuters) -- ",
        "(Reuters) - ",
        "LIRANA — ",
        "PORT-AU-PONT, Torvia — ",
    ],
)
def test_the_first_sentence_begins_behind_a_dateline(dateline: str) -> None:
    text = f"Bridge falls\n\n{dateline}{SENTENCE}"
    start = text.index(dateline)
    assert text[after_dateline(text, start, len(text)) :] == SENTENCE


@pytest.mark.parametrize(
    "text",
    [
        SENTENCE,
        "NATO said on Tuesday - late, as ever - that it knew nothing.",
        "Lirana — a town of 4,000 — was cut off.",
        "UN-led talks went on.",
        "MAYOR RESIGNS — The council of Lirana met at night.",
        "The ferry (Aurora) - the last of its kind - was sold.",
    ],
)
def test_other_sentences_begin_where_they_begin(text: str) -> None:
    assert after_dateline(text, 0, len(text)) == 0


def test_nobody_named_in_the_sentence_has_told_its_dateline() -> None:
    a = Article.from_text(f"Bridge falls\n\nLIRANA, Oct 4 (Reuters) - {SENTENCE}", title="A")
    b = Article.from_text("Schools stay shut\n\nThe mayor of Ost Haven closed all schools for a week.", title="B")
    per = {fact.text: [source.name for source in fact.per] for fact in compare(a, b).facts if fact.side == "a"}
    assert per["Oct 4"] == per["Reuters"] == []
    assert per["Sava"] == per["five people"] == ["police"]


def test_a_dateline_is_no_claim() -> None:
    a = Article.from_text(f"Bridge falls\n\nLIRANA (AP) — {SENTENCE}", title="A")
    b = Article.from_text(f"Schools stay shut\n\nLIRANA, Oct 4 (AP) - {SENTENCE}", title="B")
    facts = compare(a, b).facts
    assert [fact.text for fact in facts if fact.kind == "claim" and fact.text.startswith("LIRANA")] == []
    assert "Oct 4" in [fact.text for fact in facts if fact.status == "only_here"]
