"""A file or pasted text becomes an Article."""

from desktop_app.articles.article import Article
from desktop_app.articles.blocks import Block
from desktop_app.articles.load import UnreadableArticle, load

__all__ = ["Article", "Block", "UnreadableArticle", "load"]
