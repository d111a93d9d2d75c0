"""Cases as an analyst leaves them: real comparisons of our own texts, with decisions, a head and earlier versions."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from desktop_app.articles import Article, load
from desktop_app.comparison import Options, judge, score
from desktop_app.resources import resource
from desktop_app.review import Case, Entered, Head, rejudge, swap_sides
from tests.comparison.articles import FIRST_NEWSROOM, SECOND_NEWSROOM, article_pairs, compared
from tests.review.deciding import Step, decided, steps

# On one-sided points, on pairs (which come last), and on links.
DECISIONS: list[Step] = [(at * 3, what, at) for at, what in enumerate((0, 1, 5, 6, 7, 8, 9))]
DECISIONS += [(-1, 1, 0), (-3, 0, 0), (-5, 7, 0), (-9, 2, 0), (1, 11, 4), (5, 11, 7)]
SINGERS_A = """The ferry Aurora ran aground off Estonia on Monday evening.

The choir of Turku lost seven singers.

Snow fell in the hills on Monday."""
SINGERS_B = """The ferry Aurora ran aground near the coast of Estonia on Monday.

Clinics treated the singers.

Snow fell in the hills on Monday."""
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
entered = st.builds(Entered, *(st.none() | words for _ in range(5)), st.booleans())


def cases() -> st.SearchStrategy[Case]:
    """Return a strategy for cases with up to twelve decisions, some made on another version of A, at another strictness
    or on the articles in the other order."""
    heads = st.builds(Head, *(words for _ in range(6)))
    return st.builds(_case, article_pairs(4), steps, heads, entered, entered, st.booleans(), st.booleans(), steps)


def example_case() -> Case:
    """Return the bundled example with a decision of every kind and an earlier version of A."""
    a, b = (replace(load(resource(f"examples/article-{side}.md")), origin=f"article-{side}.md") for side in "ab")
    first = Article.from_text(a.text.replace("500", "510"), title=a.title, origin=a.origin)
    head = Head("The ferry", "N. N.", "2026-03-04", "INTERNAL", "Both lean on *one* report.", "M. M.")
    card = Entered(outlet="Harbour Post", published="2026-03-03", complete=True)
    return replace(_reviewed(first, a, b, DECISIONS), head=head, entered_a=card)


def small_case() -> Case:
    """Return a case of two short articles with a decision of every kind."""
    a, b = (Article.from_text("\n\n".join(newsroom[:6])) for newsroom in (FIRST_NEWSROOM, SECOND_NEWSROOM))
    first = Article.from_text(a.text.replace("Monday", "Tuesday"))
    return _reviewed(first, a, b, DECISIONS)


def case_in_other_words() -> Case:
    """Return a case that nobody has touched, in which a claim about singers is in B in other words, if at all."""
    return Case.of(compared(SINGERS_A, SINGERS_B))


def _case(
    texts: tuple[str, str],
    drawn: list[Step],
    head: Head,
    entered_a: Entered,
    entered_b: Entered,
    again: bool,
    swapped: bool,
    later: list[Step],
) -> Case:
    first, b = (Article.from_text(text) for text in texts)
    a = Article.from_text(f"Now.\n\n{first.text.replace('Monday', 'Friday')}") if again else first
    case = replace(_reviewed(first, a, b, drawn), head=head, entered_a=entered_a, entered_b=entered_b)
    if swapped:
        a, b = b, a
        case = swap_sides(case, score(a, b, Options()), 0.3)
    return rejudge(decided(case, later), score(a, b, Options()), 0.7)


def _reviewed(first: Article, a: Article, b: Article, drawn: list[Step]) -> Case:
    """Return a case decided on with a first version of A, then carried over to the next."""
    scored = score(first, b, Options())
    case = rejudge(decided(Case.of(judge(scored)), drawn), scored, 0.5)
    return case if a.text == first.text else rejudge(case, score(a, b, Options()), 0.5)
