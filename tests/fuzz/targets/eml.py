"""Messages of mail programs."""

from tests.fuzz.mutating import LINES, WORDS, by_pieces, by_turns
from tests.fuzz.promises import check_reading
from tests.fuzz.target import DATA, Target

LINES_OF_MESSAGES = [
    "\n",
    "\r\n",
    "--x\n",
    "--x--\n",
    " folded\n",
    "From: =?utf-8?q?=C3=A9?= <a@b.c>\n",
    "Subject: =?x?b?zzz?=\n",
]
LINES_OF_MESSAGES += [
    f"Content-Type: {kind}\n" for kind in ("text/plain", "text/html; charset=x", "multipart/mixed; boundary=x")
]
LINES_OF_MESSAGES += [
    "Content-Type: multipart/alternative\n",
    "Content-Type: message/rfc822\n",
    "Content-Type: text/plain; charset*0=u\n",
]
LINES_OF_MESSAGES += [
    f"Content-Transfer-Encoding: {way}\n" for way in ("base64", "quoted-printable", "uuencode", "8bit")
]
LINES_OF_MESSAGES += [
    "Date: Mon, 31 Feb 99999 25:61:00 +9999\n",
    "Date: Mon, 1 Jan 2024 10:00:00 -0000\n",
    "Content-Disposition: inline\n",
]
SIGNS = [
    *':;=?<>@,"()[]\\',
    "=\n",
    "=C3",
    "=?utf-8?b?",
    "?=",
    "\udcff",
    "é",
    "\0",
    "\r",
    "boundary=",
    "charset=utf-16",
    "<p>",
    "\ufeff",
]

TARGET = Target(
    lambda data: check_reading(data, "eml"),
    [
        (DATA / "article.eml").read_bytes()[:500],
        b"From: a@b.c\nSubject: Ferry\nDate: Mon, 1 Jan 2024 10:00:00 +0000\n\nIt sailed.\n",
        b"Subject: x\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>The =C3=A9\n",
        b"Content-Type: multipart/mixed; boundary=x\n\n--x\n\nplain\n--x\nContent-Type: text/html\n\n<p>rich\n--x--\n",
    ],
    by_turns(by_pieces(LINES, LINES_OF_MESSAGES), by_pieces(WORDS, SIGNS)),
    longest=600,
)
