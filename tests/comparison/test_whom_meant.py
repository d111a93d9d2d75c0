"""Whom "he", "she" and "it" of an attribution are told to be."""

from __future__ import annotations

import pytest

from tests.comparison.articles import compared

OTHER = "Nothing of the kind was heard in Malmo."


def last_source(text: str) -> str | None:
    """Return whom the last fact of a text is per."""
    per = compared(text, OTHER).only_in("a")[-1].per
    return per[0].name if per else None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # The person of the sentence before, whether or not anything was said there.
        ("The board of Nordkem said it was ready. Vera Lind refused. “We wait,” she told a crowd.", "Vera Lind"),
        ("Ada Holm said the vote was fair. Karl Brandt denied fraud. “The people won,” he said.", "Karl Brandt"),
        # By the full name, also where it stands elsewhere.
        ("Minister Karl Brandt's party won. The turnout rose. Brandt waited. “We won,” he said.", "Karl Brandt"),
        # Places, parties and offices are no persons.
        ("The commission said it had won. Vera Lind marched to Freedom Square. She said it was stolen.", "Vera Lind"),
        ("The bank said the rate was 3 percent. “It will fall,” she said.", None),
        # Of two, the one who spoke before; nobody where neither did.
        ("Vera Lind said it was late. Lind met Karl Brandt. She added that it was cold.", "Vera Lind"),
        ("Vera Lind met Karl Brandt in Lund. He said that it was cold.", None),
        # What is quoted names nobody who speaks.
        ("Karl Brandt opened the door. “Vera Lind has left us,” he said.", "Karl Brandt"),
        # Long ago.
        ("Vera Lind said it was late. The road was wet. The lamp was out. The inn was shut. She said so.", None),
        # "It" is a body.
        ("Nordkem said the plant was hit. Records, results and the system were unavailable, it said.", "Nordkem"),
        ("Nordkem said it would pay. Vera Lind said it would not. The strike would go on, it said.", "Nordkem"),
        ("The union of Nordkem wanted more. Nordkem will close two plants, it said.", "Nordkem"),
    ],
)
def test_whom_a_pronoun_stands_for(text: str, name: str | None) -> None:
    assert last_source(text) == name
