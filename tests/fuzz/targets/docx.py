"""Word documents, each of their parts."""

import zipfile

from tests.fuzz.mutating import archive, by_elements, each_child, in_part
from tests.fuzz.promises import check_reading
from tests.fuzz.target import DATA, Target

VALUES = [
    "",
    "0",
    "1",
    "-1",
    "99999999999",
    "x",
    "rId1",
    "rId9",
    "Heading1",
    "Title",
    "The ferry sailed. ",
    "\ufeff",
    "e\u0301",
]
VALUES += [
    "\u2028",
    "\x85",
    "<b>&",
    "on",
    "off",
    "separate",
    "begin",
    "end",
    ' HYPERLINK "x" ',
    "- one",
    "1. one",
    "true",
]
WORDS = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

DOCUMENT, COMMENTS = "word/document.xml", "word/comments.xml"
UNREAD = ("docProps", "fontTable", "settings")

with zipfile.ZipFile(DATA / "features.docx") as document:
    PARTS = {name: document.read(name) for name in document.namelist() if not any(part in name for part in UNREAD)}
BODIES = each_child(PARTS[DOCUMENT], f"{WORDS}body")
# What stands beside the part that is changed is small, for it is read each time.
PARTS[DOCUMENT] = BODIES[1]
for name in ("word/styles.xml", "word/numbering.xml", "word/footnotes.xml"):
    PARTS[name] = each_child(PARTS[name], ".")[-1]
SEEDS = [(DOCUMENT, body) for body in BODIES] + list(PARTS.items())
del PARTS[COMMENTS]
made = archive(PARTS)

TARGET = Target(
    lambda data: check_reading(made(data), "docx"),
    [name.encode() + b"\n" + part for name, part in SEEDS if len(part) < 2500],
    in_part(by_elements(VALUES)),
    longest=3000,
)
