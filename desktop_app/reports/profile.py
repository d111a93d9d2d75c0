"""What of a case a report holds: everything, or what may be shared."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit, urlunsplit

from desktop_app.articles import Article

ADDRESS = re.compile(r"https?://", re.IGNORECASE)
FOLDERS = re.compile(r".*[\\/](?=[^\\/])", re.DOTALL)
# What stands for an address that is none.
WEB_SITE = "a page of the web"


@dataclass(frozen=True, slots=True)
class Profile:
    """What a report holds besides the findings: full texts; the folders of files, and passwords and queries in
    addresses; notes, tags and reasons; grades."""

    texts: bool = True
    folders: bool = True
    notes: bool = True
    grades: bool = True

    def origin(self, article: Article) -> str:
        """Return where an article is from; without folders, a password or a query where these are left out."""
        return article.origin if self.folders else without_folders(article.origin)


INTERNAL = Profile()
SHARE = Profile(texts=False, folders=False, notes=False, grades=False)


def without_folders(origin: str) -> str:
    """Return the name of a file without its folders, or an address of the web without user, password and query."""
    if not ADDRESS.match(origin):
        return FOLDERS.sub("", origin)
    try:
        parts = urlsplit(origin)
    except ValueError:
        return WEB_SITE
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, "", ""))
