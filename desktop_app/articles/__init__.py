"""A file, an address or pasted text becomes an Article; `fetch` is imported from its own module, which takes long."""

from desktop_app.articles.addresses import is_address, site_of
from desktop_app.articles.article import Article, ArticleFormat
from desktop_app.articles.blocks import Block
from desktop_app.articles.cut import Cut, looks_cut
from desktop_app.articles.errors import FetchCancelled, PasswordNeeded, SentElsewhere, UnreadableArticle
from desktop_app.articles.load import from_rich_text, load, read_bytes, reread
from desktop_app.articles.place import article_at

__all__ = [
    "Article",
    "ArticleFormat",
    "Block",
    "Cut",
    "FetchCancelled",
    "PasswordNeeded",
    "SentElsewhere",
    "UnreadableArticle",
    "article_at",
    "from_rich_text",
    "is_address",
    "load",
    "looks_cut",
    "read_bytes",
    "reread",
    "site_of",
]
