"""OpenDocument texts, each of their parts."""

import zipfile

from tests.fuzz.mutating import archive, by_elements, each_child, in_part
from tests.fuzz.promises import check_reading
from tests.fuzz.target import DATA, Target

VALUES = [
    "",
    "0",
    "1",
    "-1",
    "x",
    "P1",
    "Title",
    "Heading_20_2",
    "paragraph",
    "The ferry sailed. ",
    "it came",
    "\ufeff",
]
VALUES += ["\u2028", "\x85", "<b>&", "- one", "1. one", "true", "e\u0301", "\n"]
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
READ = ("mimetype", "content.xml", "styles.xml", "META-INF/manifest.xml")

with zipfile.ZipFile(DATA / "features.odt") as document:
    PARTS = {name: document.read(name) for name in READ}
BODIES = each_child(PARTS["content.xml"], f"{OFFICE}body/{OFFICE}text")
PARTS["content.xml"] = BODIES[-1]
made = archive(PARTS)

TARGET = Target(
    lambda data: check_reading(made(data), "odt"),
    [b"content.xml\n" + body for body in BODIES] + [b"META-INF/manifest.xml\n" + PARTS["META-INF/manifest.xml"]],
    in_part(by_elements(VALUES)),
    longest=8000,
)
