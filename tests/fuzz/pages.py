"""What pages are made of, for the targets that read HTML."""

from tests.fuzz.mutating import TAGS, WORDS, by_pieces, by_turns

ELEMENTS = [
    *("article", "aside", "b", "blockquote", "br", "div", "figure", "form", "h1", "h2", "iframe", "li", "main", "nav"),
    *("noscript", "ol", "p", "pre", "script", "select", "span", "style", "svg", "table", "td", "template", "textarea"),
    *("th", "title", "tr", "tt", "ul", "a", "body", "head", "html", "header", "footer", "math", "plaintext"),
]
PIECES = [mark.format(name) for name in ELEMENTS for mark in ("<{}>", "</{}>")]
PIECES += [
    "<p hidden>",
    '<div style="display: none">',
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?x?>",
    "<!DOCTYPE x>",
    "<",
    ">",
]
PIECES += [
    "&#0;",
    "&#xD800;",
    "&#xFEFF;",
    "&#13;",
    "&#x202e;",
    "&amp",
    "&nbsp;",
    "\0",
    "\x0b",
    "\x85",
    "\u2028",
    "\ufeff",
]
PIECES += ["<meta charset=utf-16>", '<meta property="og:title" content="x">', '<meta name="author" content="a; b">']
PIECES += [
    '<meta property="article:published_time" content="2023-02-31">',
    '<time datetime="2023-07-27">',
    "<base href=x>",
]
PIECES += [
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","author":[{}]}</script>',
    "漢字。",
    "x" * 90,
]

change_page = by_turns(by_pieces(TAGS, PIECES), by_pieces(TAGS, PIECES), by_pieces(WORDS, PIECES))
