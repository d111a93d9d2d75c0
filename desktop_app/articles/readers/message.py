"""What messages of mail programs and web archives of browsers have in common: fields and parts."""

from __future__ import annotations

from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage, MIMEPart
from email.utils import parsedate_to_datetime


def parse(data: bytes) -> EmailMessage:
    """Parse a message; what is malformed in it is passed over."""
    return message_from_bytes(data, policy=policy.default)


def field(message: EmailMessage, name: str) -> str | None:
    """Return a field's words; None where it is missing or cannot be read."""
    try:
        words = " ".join(str(message.get(name, "")).split())
    except Exception:  # the parser of malformed fields raises many kinds
        return None
    return words or None


def sent_at(message: EmailMessage) -> datetime | None:
    """Return the date and time a message gives, with its zone where that is told."""
    try:
        return parsedate_to_datetime(field(message, "date") or "")
    except ValueError:
        return None


def payload(part: MIMEPart) -> bytes:
    """Return the bytes of a part, its transfer encoding undone."""
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""
