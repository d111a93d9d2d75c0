"""What an exported file is called."""

import pytest

from desktop_app.articles import Article
from desktop_app.comparison import compare
from desktop_app.review import Case
from desktop_app.window.exporting.naming import name_of_case


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Ferry runs aground", "Ferry runs aground"),
        ("Ferry: what now?", "Ferry  what now"),
        (
            "The harbour office says the ferry cannot sail before spring",
            "The harbour office says the ferry cannot sail",
        ),
        ("The harbour office says the ferry must not sail", "The harbour office says the ferry must not sail"),
        ("Fähr" * 20, ("Fähr" * 20)[:50]),
    ],
)
def test_a_name_ends_with_a_whole_word(title: str, name: str) -> None:
    comparison = compare(
        Article.from_text("A ferry ran aground.", title=title), Article.from_text("It rains.", title="B")
    )
    assert name_of_case(Case.of(comparison)) == f"{name} - B"
