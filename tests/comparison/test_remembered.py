"""What is remembered of pieces of text is right and does not grow without end."""

from __future__ import annotations

from desktop_app.comparison.text.remembered import MOST_KEPT, Remembered


def test_a_piece_is_worked_out_once() -> None:
    asked: list[str] = []

    def length(piece: str) -> int:
        asked.append(piece)
        return len(piece)

    lengths = Remembered(length)
    assert [lengths[piece] for piece in ("ferry", "on", "ferry")] == [5, 2, 5]
    assert asked == ["ferry", "on"]


def test_no_more_is_kept_than_a_long_article_has() -> None:
    lengths = Remembered(len)
    assert all(lengths[str(number)] == len(str(number)) for number in range(MOST_KEPT + 10))
    assert len(lengths) <= MOST_KEPT
