"""A file, an address or pasted text becomes an Article."""

from desktop_app.articles.article import Article
from desktop_app.articles.blocks import Block

__all__ = ["Article", "Block"]
