"""Web pages saved by a browser as one file."""

from tests.fuzz.mutating import by_turns
from tests.fuzz.pages import change_page
from tests.fuzz.promises import check_reading
from tests.fuzz.target import Target
from tests.fuzz.targets import eml, html

HEAD = b"Subject: x\nDate: Mon, 1 Jan 2024 10:00:00 +0000\nContent-Type: multipart/related; boundary=x\n\n--x\n"

TARGET = Target(
    lambda data: check_reading(data, "mhtml"),
    [
        HEAD + b"Content-Type: text/html\n\n<h1>Ferry</h1><p>The ferry sailed on Monday.\n--x--\n",
        b"Content-Type: text/html; charset=utf-16\nContent-Transfer-Encoding: base64\n\nPHA+eDwvcD4=\n",
        b"Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n" + html.WALLS,
    ],
    by_turns(eml.TARGET.mutate, change_page),
    longest=300,
)
