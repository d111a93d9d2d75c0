"""Texts that look as if a part were missing, and texts that do not."""

import pytest

from desktop_app.articles import Article, from_rich_text, looks_cut

WHOLE = "Ferry sails again\n\nThe ferry sailed on Friday.\n\nNobody on board was hurt, the office said."


@pytest.mark.parametrize(
    "text",
    [
        "",
        WHOLE,
        WHOLE.replace("said.", "said.”"),
        WHOLE.replace("said.", "said (Reuters)"),
        WHOLE.replace("said.", "said?"),
        WHOLE + "\n\nBy Mara Lind in Lund",
        WHOLE + "\n\n- the port\n- the crew of the second ferry that sailed",
        "iPhone sales fall\n\nThe shops said so on Monday.",
        "“No,” he said.",
        "船は再び出航した",
        "首相は月曜日、決定はまだ下されていないと述べた。",
        "قال المتحدث إن السفينة أبحرت يوم الجمعة.",
        "เรือเฟอร์รีออกเดินทางอีกครั้งเมื่อวันศุกร์ หลังจากจอดอยู่ในท่าเรือเป็นเวลาหนึ่งปี",
        WHOLE.replace("The ferry sailed", "Read more: the ferry sailed"),
        "It sailed.\n\nThe people who had gathered there in the morning wanted to know what they could now read more.",
    ],
)
def test_whole_texts(text: str) -> None:
    assert looks_cut(Article.from_text(text)) == ()


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("said on Monday that the ferry had sailed again.\n\nNobody was hurt.", ("start",)),
        ("… the ferry had sailed again.", ("start",)),
        ("повідомив, що пором знову вийшов у море.", ("start",)),
        ("The ferry sailed on Friday.\n\nNobody on board was hurt, the office", ("end",)),
        ("The ferry sailed on Friday.\n\nNobody on board was hurt, the office said in…", ("end",)),
        ("The ferry sailed on Friday.\n\nNobody on board was hurt, the office said, ", ("end",)),
        (WHOLE + "\n\nRead more", ("read_more",)),
        (WHOLE + "\n\nContinue reading…\n\nShare", ("read_more",)),
        (WHOLE + "\n\nSubscribe to continue reading.", ("read_more",)),
        (WHOLE + "\n\nWeiterlesen »", ("read_more",)),
        (WHOLE + "\n\nLire la suite", ("read_more",)),
        (WHOLE + "\n\nЧитати далі →", ("read_more",)),
        ("and then it sailed.\n\nThe owner said that the engine of the\n\nRead the full story", ("start", "read_more")),
    ],
)
def test_cut_texts(text: str, where: tuple[str, ...]) -> None:
    assert looks_cut(Article.from_text(text)) == where


def test_rich_text() -> None:
    assert looks_cut(from_rich_text("<p>The ferry sailed.</p><p><a href='/x'>Keep reading</a></p>")) == ("read_more",)
