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
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
DOCUMENT, STYLES = "word/document.xml", "word/styles.xml"
UNREAD = ("docProps", "fontTable", "settings")

with zipfile.ZipFile(DATA / "features.docx") as document:
    PARTS = {name: document.read(name) for name in document.namelist() if not any(part in name for part in UNREAD)}


def part(root: str, content: str) -> bytes:
    """Return a part of a document, written as short as can be: what stands beside another is read each time."""
    return f'<w:{root} xmlns:w="{MAIN}" xmlns:r="{OFFICE}">{content}</w:{root}>'.encode()


# What can stand beside a document, by what a reference to it has in it.
BESIDE = {
    (STYLES, b"Style"): part(
        "styles", '<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style>'
    ),
    ("word/numbering.xml", b"num"): part(
        "numbering",
        '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl><w:lvl w:ilvl="1">'
        '<w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
    ),
    ("word/footnotes.xml", b"footnote"): part(
        "footnotes", '<w:footnote w:id="2"><w:p><w:r><w:t>So the harbour office.</w:t></w:r></w:p></w:footnote>'
    ),
    ("word/_rels/document.xml.rels", b"r:id"): (
        f'<Relationships xmlns="{PACKAGE}"><Relationship Id="rId1" Type="{OFFICE}/hyperlink" Target="http://a.b" '
        'TargetMode="External"/></Relationships>'
    ).encode(),
}
REFERRING = part(
    "document",
    '<w:body><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>Ferry</w:t></w:r></w:p><w:p><w:pPr><w:numPr>'
    '<w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr><w:r><w:t>It sailed</w:t><w:footnoteReference w:id="2"/>'
    '<w:commentReference w:id="0"/></w:r><w:hyperlink r:id="rId1"><w:r><w:t>on</w:t></w:r></w:hyperlink></w:p>'
    "</w:body>",
)
SEEDS = [(DOCUMENT, body) for body in each_child(PARTS.pop(DOCUMENT), f"{{{MAIN}}}body")]
SEEDS += [(name, each_child(whole, ".")[-1]) for name, whole in PARTS.items()]
SEEDS += [(DOCUMENT, REFERRING), *((name, beside) for (name, _), beside in BESIDE.items())]


def made(data: bytes) -> bytes:
    """Return a document of the part that an input gives, beside which stands what is referred to."""
    name = data.partition(b"\n")[0].decode(errors="replace")
    referring = data if name == DOCUMENT else REFERRING
    parts = {other: beside for (other, mark), beside in BESIDE.items() if mark in referring}
    return archive({DOCUMENT: REFERRING, **parts})(data)


TARGET = Target(
    lambda data: check_reading(made(data), "docx"),
    [name.encode() + b"\n" + content for name, content in SEEDS if len(content) < 1500],
    in_part(by_elements(VALUES)),
    longest=1550,
)
