"""Bad input, entry by entry, each with its outcome in words: the person is told, or it is compared and nothing is lost.

A new entry is one line: its name, what makes its file, and what must come of it. See making.py for makers.
"""

from __future__ import annotations

from dataclasses import dataclass

from tests.hostile.making import (
    ORDINARY,
    Make,
    altered,
    closed,
    copied,
    device,
    document,
    fifo,
    file,
    folder,
    link_loop,
    lying,
    misnamed,
    repeated,
    swollen,
    vanished,
)

COMPARED = "compared"
DAMAGED = "is damaged"
SAYS_NOTHING_IN_COMMON = "Заводы Ольмы закрыты с прошлой зимы. Рабочие получат деньги осенью."
FAMILY = "👩\u200d👩\u200d👧\u200d👦"
COMMENT = f"<!--{' ' * 5000}-->"
ELSEWHERE = '<!DOCTYPE x [<!ENTITY l SYSTEM "file:///etc/hostname">]>'
BILLION = '<!DOCTYPE x [<!ENTITY a "ha">' + "".join(
    f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in zip("abcdefghi", "bcdefghij", strict=True)
)


@dataclass(frozen=True)
class Hostile:
    """One bad input. `outcome` stands in the sentence that the person is told; where it is COMPARED, `holds` must be in
    the article. `beside` is what it is compared with; None stands for itself. `by_other_user`: root may read all."""

    name: str
    make: Make
    outcome: str = COMPARED
    holds: str = ""
    beside: str | None = ORDINARY
    by_other_user: bool = False


TALSEN = "The bridge at Talsen was closed on Monday."
CATALOGUE = (
    # Next to nothing, and far too much.
    Hostile("empty", file(b""), "holds no text"),
    Hostile("blank", file(" \n\t\n \u3000\r\n\u2028"), "holds no text"),
    Hostile("a byte-order mark alone", file(b"\xef\xbb\xbf"), "holds no text"),
    Hostile("one word", file("Talsen"), holds="Talsen"),
    Hostile("one line of 5 MB", repeated("The bridge at Talsen was closed. ", 5_000_000), "holds 5,000,000 characters"),
    Hostile("100,000 paragraphs", repeated(f"{TALSEN}\n\n", 100_000 * 44), "holds 4,400,000 characters"),
    Hostile("one line of 40 kB", repeated("The bridge at Talsen was closed. ", 40_000), holds="at Talsen was"),
    Hostile("1,000 paragraphs", repeated(f"{TALSEN}\n\n", 1_000 * 44), holds=TALSEN),
    Hostile("200 kB without a sentence", repeated("bridge Talsen closed ", 200_000), holds="bridge Talsen"),
    Hostile("200 kB without a space", repeated("x", 200_000), holds="x" * 200_000),
    Hostile("4 kB of one number, twice", repeated("7 ", 4_000), beside=None, holds="7 7 7"),
    Hostile("4 kB of one name, twice", repeated("Anna Berg, ", 4_000), beside=None, holds="Anna Berg, Anna"),
    Hostile("4 kB of one date, twice", repeated("5 May 2031 ", 4_000), beside=None, holds="5 May 2031 5 May"),
    Hostile("more than 50 MB", repeated("x", 50_000_001), "is larger than 50 MB"),
    # What is no text, or not the text that its name says.
    Hostile("binary", file(bytes(range(256)) * 40), "is not a text file"),
    Hostile("binary named .md", file(bytes(range(256)) * 40, ".md"), "is not a text file"),
    Hostile("UTF-16 without mark", file(ORDINARY.encode("utf-16-le")), holds="engineers found cracks"),
    Hostile("UTF-16, high byte first", file(ORDINARY.encode("utf-16-be")), holds="engineers found cracks"),
    Hostile("UTF-8 cut in a letter", file(("The Öresund bridge closed. " * 20 + "ø").encode()[:-1]), holds="Öresund"),
    Hostile("a .docx named .txt", copied("article.docx", ".txt"), holds="court"),
    Hostile("a .pdf named .html", copied("article.pdf", ".html"), holds="court"),
    Hostile("a text named .docx", file(ORDINARY, ".docx"), holds="engineers found cracks"),
    Hostile("a text named .pdf", file(ORDINARY, ".pdf"), holds="engineers found cracks"),
    Hostile("a page named .txt", file(f"<!doctype html><p>{TALSEN}</p>"), holds=TALSEN),
    Hostile(
        "a drawing", file(f'<svg xmlns="http://www.w3.org/2000/svg"><text>{TALSEN}</text></svg>', ".svg"), holds=TALSEN
    ),
    # What is no file that one may read.
    Hostile("a loop of links", link_loop, "cannot be read"),
    Hostile("a folder", folder, "is a folder. Choose a file in it."),
    Hostile("a device", device, "is a device or pipe"),
    Hostile("a pipe that nobody writes to", fifo, "is a device or pipe"),
    Hostile("no permission", closed, "You have no permission to read", by_other_user=True),
    Hostile("vanished", vanished, "There is no file"),
    # Archives, documents and XML that were made to harm.
    Hostile("a .docx that swells", swollen("docx"), "unpacks to far more"),
    Hostile("an .odt that swells", swollen("odt"), "unpacks to far more"),
    Hostile("a .docx that lies about its size", lying("docx"), DAMAGED),
    Hostile("an .odt that lies about its size", lying("odt"), DAMAGED),
    Hostile("a billion laughs in .docx", file(document("docx", f"{BILLION}]>", "&j;"), ".docx"), DAMAGED),
    Hostile("a billion laughs in .odt", file(document("odt", f"{BILLION}]>", "&j;"), ".odt"), DAMAGED),
    Hostile("entities behind a long comment", file(document("docx", f"{COMMENT}{BILLION}]>", "&j;"), ".docx"), DAMAGED),
    Hostile("entities in UTF-16", file(document("docx", f"{BILLION}]>", "&j;", "utf-16"), ".docx"), DAMAGED),
    Hostile("an entity of another file in .docx", file(document("docx", ELSEWHERE, "&l;"), ".docx"), DAMAGED),
    Hostile("an entity of another file in .odt", file(document("odt", ELSEWHERE, "&l;"), ".odt"), DAMAGED),
    Hostile(
        "an entity of another file in a page", file(f"{ELSEWHERE}<html><p>{TALSEN} &l;</p>", ".html"), holds=TALSEN
    ),
    Hostile("a picture that is named as the text", file(misnamed(), ".docx"), holds="court"),
    Hostile("a way out of the folder", file(altered("docx", {"../out.xml": b"<out/>"}), ".docx"), holds="court"),
    Hostile("a PDF with a password", copied("locked.pdf", ".pdf"), "opens only with a password"),
    Hostile("a PDF cut off", file(b"%PDF-1.7\n1 0 obj\n<<", ".pdf"), DAMAGED),
    # Pages.
    Hostile("a malformed page", file(f"<html><p <b>x</i></p></table><td>{TALSEN}<p></html><li", ".html"), holds=TALSEN),
    Hostile("a page 20,000 elements deep", file(f"{'<div>' * 20_000}{TALSEN}", ".html"), holds=TALSEN),
    Hostile("a billion laughs in a page", file(f"{BILLION}]><html><p>{TALSEN} &j;</p>", ".html"), holds=TALSEN),
    # Writing.
    Hostile(
        "mixed scripts", file("The Мост at 塔尔森 was جسر closed on Δευτέρα. " * 3), holds="The Мост at 塔尔森 was جسر"
    ),
    Hostile("right to left", file("أغلق الجسر في تالسن يوم الإثنين. قال المكتب إن العبارة ستبحر."), holds="أغلق الجسر"),
    Hostile(
        "turned round", file("The bridge \u202eneslaT ta\u202c was \u2067closed\u2069."), holds="\u202eneslaT ta\u202c"
    ),
    Hostile(
        "emoji", file(f"The bridge {FAMILY} was closed 🚧. 👍🏽👍🏽 said the office. {FAMILY * 200}"), holds=FAMILY
    ),
    Hostile(
        "combining marks",
        file("The bri" + "\u0301" * 500 + "dge was clo\u0308sed. T" + "\u0323\u0306" * 3000),
        holds="clo\u0308sed",
    ),
    Hostile(
        "control characters",
        file(f"The bridge\x07 was\x1b[31m closed.\x0b{TALSEN}\x0c{'word ' * 200}"),
        holds="was\x1b[31m",
    ),
    Hostile("nothing but marks", file(".,;:!?…“”()[]{}<>|*_#`~^°§ \n" * 50), holds="…“”"),
    # Two articles beside each other.
    Hostile("identical articles", file(ORDINARY), beside=None, holds="Talsen"),
    Hostile("articles that share nothing", file(SAYS_NOTHING_IN_COMMON), holds="Ольмы"),
)
