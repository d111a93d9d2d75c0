"""Make the documents the readers are tested on, from an example article, with LibreOffice and Chromium.

Run `python -m tests.data.make`; needs soffice and chromium. The example is resources/examples/article-b.md.
"""
# ruff: noqa: E501 - a line break in the XML is a space in its text

import base64
import json
import os
import re
import subprocess
import tempfile
from email.message import EmailMessage
from html import escape
from pathlib import Path

from tests.articles.site import running_site

HERE = Path(__file__).parent
EXAMPLE = HERE.parents[1] / "resources" / "examples" / "article-b.md"
PASSWORD = "northern pier"
NAMESPACES = (
    " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
        for short, long in {
            "office": "office",
            "text": "text",
            "style": "style",
            "table": "table",
            "fo": "xsl-fo-compatible",
            "draw": "drawing",
            "svg": "svg-compatible",
        }.items()
    )
    + ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
)


def example() -> tuple[str, list[tuple[str, str]]]:
    """Return the example's title and its headings and paragraphs, as ("h2" or "p", text)."""
    _, front, body = EXAMPLE.read_text(encoding="utf-8").split("---\n", 2)
    parts = [part.strip() for part in body.strip().split("\n\n")]
    title = re.search(r"title: (.*)", front)[1]
    return title, [("h2", part[3:]) if part.startswith("## ") else ("p", part) for part in parts]


def flat_document(body: str, *, narrow: bool = False) -> str:
    """Return an OpenDocument in one XML file; a narrow one has a running head and page numbers."""
    size = 'fo:page-width="11cm" fo:page-height="15cm"' if narrow else 'fo:page-width="21cm" fo:page-height="29.7cm"'
    head = "<style:header><text:p>The Northern Pier · Documents</text:p></style:header>"
    foot = "<style:footer><text:p>Page <text:page-number>1</text:page-number></text:p></style:footer>"
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {NAMESPACES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
 <style:default-style style:family="paragraph">
  <style:text-properties style:font-name="Liberation Serif" fo:font-size="11pt"/>
 </style:default-style>
 <style:style style:name="Standard" style:family="paragraph"/>
 <style:style style:name="Body" style:family="paragraph" style:parent-style-name="Standard">
  <style:paragraph-properties fo:margin-bottom="{"0cm" if narrow else "0.25cm"}"
   fo:text-indent="{"0.6cm" if narrow else "0cm"}" fo:text-align="justify"/>
 </style:style>
 <style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard">
  <style:text-properties fo:font-size="20pt" fo:font-weight="bold"/>
 </style:style>
 <style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph"
  style:parent-style-name="Standard" style:default-outline-level="2">
  <style:text-properties fo:font-size="14pt" fo:font-weight="bold"/>
 </style:style>
</office:styles>
<office:automatic-styles>
 <style:page-layout style:name="Page"><style:page-layout-properties {size} fo:margin="1.5cm"/></style:page-layout>
</office:automatic-styles>
<office:master-styles>
 <style:master-page style:name="Standard" style:page-layout-name="Page">{head + foot if narrow else ""}</style:master-page>
</office:master-styles>
<office:body><office:text>{body}</office:text></office:body>
</office:document>"""


def article_document(*, breakable: bool = False) -> str:
    title, parts = example()
    if breakable:
        # Soft hyphens make the word processor break words at the ends of lines, whatever dictionaries it has.
        parts = [(kind, re.sub(r"(\w{4,}?[aeiou])(\w{4,})", "\\1\u00ad\\2", text)) for kind, text in parts]
    body = [f'<text:p text:style-name="Title">{escape(title)}</text:p>']
    for kind, text in parts:
        if kind == "h2":
            body.append(f'<text:h text:style-name="Heading_20_2" text:outline-level="2">{escape(text)}</text:h>')
        else:
            body.append(f'<text:p text:style-name="Body">{escape(text)}</text:p>')
    return "\n".join(body)


def features_document() -> str:
    """Return a body with what word processors have beside paragraphs: list, table, note, comment, deletion, box."""
    return """
<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>Editor</dc:creator>
<dc:date>2024-05-03T10:00:00</dc:date></office:change-info><text:p>It was struck out.</text:p></text:deletion>
</text:changed-region></text:tracked-changes>
<text:h text:style-name="Heading_20_2" text:outline-level="1">Ferry sails again</text:h>
<text:p>The ferry<text:s text:c="2"/>sailed on Friday.<text:change text:change-id="c1"/><office:annotation><dc:creator>Editor</dc:creator>
<text:p>Is this so?</text:p></office:annotation> Nobody was hurt.<text:note text:id="n1" text:note-class="footnote">
<text:note-citation>1</text:note-citation><text:note-body><text:p>So the harbour office.</text:p></text:note-body></text:note></text:p>
<text:list><text:list-item><text:p>the port of Lund</text:p></text:list-item><text:list-item><text:p>the crew</text:p>
<text:list><text:list-item><text:p>with a nurse</text:p></text:list-item></text:list></text:list-item></text:list>
<table:table table:name="T"><table:table-column table:number-columns-repeated="2"/>
<table:table-row><table:table-cell><text:p>Year</text:p></table:table-cell><table:table-cell><text:p>Trips</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell><text:p>2023</text:p></table:table-cell><table:table-cell><text:p>412</text:p></table:table-cell></table:table-row>
</table:table>
<text:p>The owner was<text:line-break/>not reached.<draw:frame text:anchor-type="paragraph" svg:width="5cm" svg:height="2cm">
<draw:text-box><text:p>The port opened in 1901.</text:p></draw:text-box></draw:frame></text:p>
"""


def page() -> str:
    """Return the example as a news site would show it, with all that stands around an article there."""
    title, parts = example()
    article = "\n".join(f"<{kind}>{escape(text)}</{kind}>" for kind, text in parts)
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{escape(title)} | The Northern Pier</title>
<meta property="og:title" content="{escape(title)}"><meta property="og:site_name" content="The Northern Pier">
<meta name="author" content="Mara Lind"><meta property="article:published_time" content="2023-07-27T08:15:00+02:00">
<style>nav li {{ display: inline }}</style><script>document.title = "changed by a script";</script></head><body>
<header><a href="https://pier.example/">The Northern Pier</a><nav><ul><li><a href="https://pier.example/world">World</a></li><li><a href="https://pier.example/sport">Sport</a></li>
<li><a href="https://pier.example/weather">Weather at sea</a></li></ul></nav></header>
<main><article><h1>{escape(title)}</h1><p class="byline">By Mara Lind</p>
<figure><img src="https://pier.example/court.jpg" alt=""><figcaption>The court's building by the dunes</figcaption></figure>
{article}</article>
<aside><h3>Most read today</h3><ul><li><a href="https://pier.example/a">Ten walks along the shore</a></li>
<li><a href="https://pier.example/b">Why the lighthouse went dark</a></li></ul></aside></main>
<footer><p>Copyright The Northern Pier. All rights reserved. <a href="https://pier.example/cookies">Cookie settings</a></p></footer></body></html>
"""


def message() -> bytes:
    title, parts = example()
    made = EmailMessage()
    made["From"], made["To"] = "Mara Lind <mara.lind@example.org>", "desk@example.org"
    made["Subject"], made["Date"] = title, "Thu, 27 Jul 2023 08:15:00 +0200"
    made["Message-ID"] = "<20230727081500.1@example.org>"
    made.set_content("\n\n".join([title, *(text for _, text in parts)]) + "\n", cte="quoted-printable")
    made.add_alternative("<p>This message has a plain text, too.</p>", subtype="html")
    made.set_boundary("=-parts-of-the-message")
    return made.as_bytes()


def soffice(source: Path, kind: str, folder: Path) -> Path:
    command = ["soffice", "--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--convert-to", kind]
    subprocess.run([*command, "--outdir", str(folder), str(source)], check=True, capture_output=True)
    return folder / f"{source.stem}.{kind.split(':')[0]}"


def chromium(address: str, folder: Path, ask: list[tuple[str, dict[str, object]]]) -> dict[str, object]:
    """Open a page without a screen, send requests of the DevTools protocol and return the answer to the last."""
    to_read, to_write = os.pipe()
    from_read, from_write = os.pipe()
    command = ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe"]
    command += [f"--user-data-dir={folder / 'chromium'}", "about:blank"]
    # DevTools reads from descriptor 3 and writes to 4.
    shell = f'exec "$@" 3<&{to_read} 4>&{from_write}'
    browser = subprocess.Popen(
        ["bash", "-c", shell, "bash", *command], pass_fds=(to_read, from_write), stderr=subprocess.DEVNULL
    )
    with os.fdopen(to_write, "wb") as requests, os.fdopen(from_read, "rb") as answers:
        number = 0

        def request(method: str, params: dict[str, object], until: str = "", session: str = "") -> dict[str, object]:
            nonlocal number
            number += 1
            asked = {"id": number, "method": method, "params": params} | ({"sessionId": session} if session else {})
            requests.write(json.dumps(asked).encode() + b"\0")
            requests.flush()
            result, loaded = None, not until
            while result is None or not loaded:
                got = json.loads(b"".join(iter(lambda: answers.read(1).strip(b"\0"), b"")))
                loaded = loaded or got.get("method") == until
                result = got["result"] if got.get("id") == number else result
            return result

        target = request("Target.createTarget", {"url": "about:blank"})["targetId"]
        session = request("Target.attachToTarget", {"targetId": target, "flatten": True})["sessionId"]
        request("Page.enable", {}, session=session)
        request("Page.navigate", {"url": address}, "Page.loadEventFired", session)
        for method, params in ask:
            answer = request(method, params, session=session)
        request("Browser.close", {})
    browser.wait()
    os.close(to_read)
    os.close(from_write)
    return answer


def main() -> None:
    title, parts = example()
    (HERE / "article.txt").write_text("\n\n".join([title, *(text for _, text in parts)]) + "\n", encoding="utf-8")
    marked = [f"## {text}" if kind == "h2" else text for kind, text in parts]
    (HERE / "article.md").write_text("\n\n".join([f"# {title}", *marked]) + "\n", encoding="utf-8")
    (HERE / "article.html").write_text(page(), encoding="utf-8")
    (HERE / "article.eml").write_bytes(message())
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for stem, body in (("article", article_document()), ("features", features_document())):
            source = folder / f"{stem}.fodt"
            source.write_text(flat_document(body), encoding="utf-8")
            for kind in ("odt", "docx:MS Word 2007 XML"):
                made = soffice(source, kind, folder)
                made.replace(HERE / made.name)
        source = folder / "article.fodt"
        source.write_text(flat_document(article_document(breakable=True), narrow=True), encoding="utf-8")
        soffice(source, "pdf:writer_pdf_Export", folder).replace(HERE / "article.pdf")
        lock = {"EncryptFile": {"type": "boolean", "value": "true"}}
        lock["DocumentOpenPassword"] = {"type": "string", "value": PASSWORD}
        soffice(source, f"pdf:writer_pdf_Export:{json.dumps(lock)}", folder).replace(HERE / "locked.pdf")
        picture = chromium((HERE / "article.html").as_uri(), folder, [("Page.captureScreenshot", {"format": "png"})])
        shown = folder / "scan.html"
        shown.write_text(f'<img src="data:image/png;base64,{picture["data"]}" width="500">', encoding="utf-8")
        printed = chromium(shown.as_uri(), folder, [("Page.printToPDF", {"displayHeaderFooter": False})])
        (HERE / "scanned.pdf").write_bytes(base64.b64decode(str(printed["data"])))
        printed = chromium((HERE / "article.html").as_uri(), folder, [("Page.printToPDF", {"paperHeight": 6})])
        (HERE / "printed.pdf").write_bytes(base64.b64decode(str(printed["data"])))
        with running_site() as site:
            address = site.page("/article.html", page())
            saved = chromium(address, folder, [("Page.captureSnapshot", {"format": "mhtml"})])
            archive = str(saved["data"]).replace(site.address(""), "https://pier.example")
        (HERE / "article.mhtml").write_bytes(archive.encode())


if __name__ == "__main__":
    main()
