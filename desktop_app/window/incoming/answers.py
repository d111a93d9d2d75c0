"""What the person answered in this window, and which sites were contacted; kept in memory alone."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QTime


@dataclass(frozen=True, slots=True)
class Contact:
    """A site that saw this computer's address, when it did, and whether an article came from it."""

    site: str
    at: QTime
    fetched: bool = False


@dataclass(slots=True)
class Answers:
    """`sites` are those that may be contacted; passwords and encodings are kept by the place of their article."""

    sites: set[str] = field(default_factory=set)
    passwords: dict[str, str] = field(default_factory=dict)
    encodings: dict[str, str] = field(default_factory=dict)
    contacts: list[Contact] = field(default_factory=list)

    def note_contact(self, site: str) -> None:
        self.contacts.append(Contact(site, QTime.currentTime()))

    def note_fetched(self, asked: str, site: str) -> None:
        """Note that a site sent an article after another, or the same, was asked for it."""
        index = max(i for i, contact in enumerate(self.contacts) if contact.site == asked)
        self.contacts[index] = replace(self.contacts[index], site=site, fetched=True)

    def adopt(self, other: Answers) -> None:
        """Take over what was answered in another window."""
        self.sites |= other.sites
        self.passwords |= other.passwords
        self.encodings |= other.encodings
        self.contacts += other.contacts
