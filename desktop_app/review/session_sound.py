"""Whether the articles and decisions that were read from a session file hold, so that nothing later trips over them."""

from __future__ import annotations

from desktop_app.articles import Article
from desktop_app.articles.article import clean_text
from desktop_app.comparison.model import Comparison, Side, other
from desktop_app.comparison.sound import Unsound, check_fact, check_link
from desktop_app.review.model import PointDecision, Quote, Review
from desktop_app.sides import SIDES


def check_article(article: Article, place: str) -> None:
    """Raise Unsound where an article's text is not what a reader makes, or its blocks do not lie in it in order."""
    if clean_text(article.text) != article.text:
        raise Unsound(f"{place}.text", "holds line ends or characters that no text here has")
    at = 0
    for n, block in enumerate(article.blocks):
        if not at <= block.start <= block.end <= len(article.text):
            raise Unsound(f"{place}.blocks[{n}]", f"{block.start} to {block.end} is outside of the text, or of order")
        at = block.end


def check_review(review: Review, comparison: Comparison) -> None:
    """Raise Unsound where a decision that is in force is not one on this comparison."""
    for name, points in (("points", review.points), ("lost_points", review.lost_points)):
        for n, decision in enumerate(points):
            _check_finding(decision, f"$.review.{name}[{n}].found")
    for n, decision in enumerate(review.points):
        _check_point(decision, comparison, f"$.review.points[{n}]")
    places = {side: {(each.start, each.end) for each in comparison.side(side).statements} for side in SIDES}
    for n, link in enumerate(review.links):
        for side, words in (("a", link.a), ("b", link.b)):
            if (words.start, words.end) not in places[side]:  # type: ignore[index]
                raise Unsound(f"$.review.links[{n}].{side}", "no statement of the article")
        _check_quote(link.a, comparison, "a", f"$.review.links[{n}].a")
        _check_quote(link.b, comparison, "b", f"$.review.links[{n}].b")


def _check_finding(decision: PointDecision, place: str) -> None:
    found = decision.found
    if not (found.a or found.b):
        raise Unsound(place, "no fact")
    if (found.a and found.a.side != "a") or (found.b and found.b.side != "b"):
        raise Unsound(place, "a fact of the other side")


def _check_ruling(decision: PointDecision, place: str) -> None:
    """Raise Unsound where a ruling is not one on such a finding."""
    found, ruling = decision.found, decision.ruling
    of_one_side = ruling in ("absent", "present")
    if ruling is not None and of_one_side == bool(found.a and found.b):
        raise Unsound(f"{place}.ruling", f"“{ruling}” is no ruling on such a finding")
    if (ruling == "present") != (decision.there is not None):
        raise Unsound(f"{place}.there", "words are pointed at by “present”, and by that alone")


def _check_point(decision: PointDecision, comparison: Comparison, place: str) -> None:
    found = decision.found
    _check_ruling(decision, place)
    for side in SIDES:
        fact, quote = found.fact(side), decision.quote(side)
        if (fact is None) != (quote is None):
            raise Unsound(f"{place}.quote_{side}", "does not go with the finding")
        if fact is not None and quote is not None:
            check_fact(comparison, fact, f"{place}.found.{side}")
            _check_quote(quote, comparison, side, f"{place}.quote_{side}")
    if found.link:
        check_link(comparison, found.link, f"{place}.found.link")
    if decision.beside is not None and decision.there is not None:
        _check_quote(decision.beside, comparison, other(found.lead.side), f"{place}.beside")
    if decision.there is not None:
        side = other(found.lead.side)
        _check_quote(decision.there, comparison, side, f"{place}.there")
        if not comparison.side(side).statements:
            raise Unsound(f"{place}.there", "the article states nothing")


def _check_quote(quote: Quote, comparison: Comparison, side: Side, place: str) -> None:
    text = comparison.side(side).article.text
    if not 0 <= quote.start <= quote.end <= len(text) or text[quote.start : quote.end] != quote.words:
        raise Unsound(place, "not the words that stand there")
