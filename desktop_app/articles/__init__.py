"""A file, an address or pasted text becomes an Article."""

from desktop_app.articles.article import Article, ArticleFormat
from desktop_app.articles.blocks import Block
from desktop_app.articles.errors import PasswordNeeded, UnreadableArticle
from desktop_app.articles.load import from_rich_text, load, read_bytes, reread

__all__ = [
    "Article",
    "ArticleFormat",
    "Block",
    "PasswordNeeded",
    "UnreadableArticle",
    "from_rich_text",
    "load",
    "read_bytes",
    "reread",
]
