"""Why an article cannot be read: one table of sentences, each naming the file and saying what to do."""

from __future__ import annotations

SAVE_AS_TEXT = "Open it in its own program, save it as plain text (.txt) and open that."
SAVE_ANEW = "Open it in its own program, save it anew and open that."
IN_BROWSER = "Open it in a web browser, copy the article's text and paste it here."

SENTENCES = {
    "missing": "There is no file “{name}”. Check its name and folder.",
    "no_permission": "You have no permission to read “{name}”. Ask for it, or copy the file.",
    "folder": "“{name}” is a folder. Choose a file in it.",
    "device": "“{name}” is a device or pipe. Save the article as a file and open that.",
    "bad_name": "“{name}” cannot be read: its name is not valid. Check the file and try again.",
    "failed": "“{name}” cannot be read: {reason}. Check the file and try again.",
    "too_large": "“{name}” is larger than {megabytes} MB. Save the article's text alone as a file and open that.",
    "not_text": "“{name}” is not a text file. " + SAVE_AS_TEXT,
    "old_word": "“{name}” is a file of an older word processor. Save it there as .docx or .odt and open that.",
    "rtf": "“{name}” is a rich text file (RTF). Save it in a word processor as .docx or .odt and open that.",
    "other_document": "“{name}” is neither a text document of Word nor of OpenDocument. " + SAVE_AS_TEXT,
    "damaged": "“{name}” is damaged: it cannot be read as a {format} file. " + SAVE_ANEW,
    "swollen": "“{name}” unpacks to far more than an article holds and was not opened. " + SAVE_AS_TEXT,
    "protected": "“{name}” is protected with a password. Save it without one in its own program and open that.",
    "no_text": "“{name}” holds no text. Open it in its own program and see what it shows.",
    "scanned": "“{name}” holds pictures of pages and no text. Have its text recognised (OCR) and open the result.",
    "password_needed": "“{name}” is protected with a password. Give the password to open it.",
    "wrong_password": "That password does not open “{name}”. Check it and try again.",
    "unknown_encoding": "There is no encoding “{encoding}”. Choose another for “{name}”.",
    "bad_address": "“{name}” is not a web address that can be fetched. It must begin with http:// or https://.",
    "address_with_password": "“{name}” holds a user name or password. Give the address without it.",
    "no_answer": "{site} does not answer. Check the address and the connection, then try again.",
    "no_such_site": "There is no site {site}, or no connection to the network. Check the address and try again.",
    "unsafe_site": "The connection to {site} is not safe: its certificate cannot be checked. Nothing was read.",
    "too_slow": "{site} takes too long to answer. Try again later, or save the page in a web browser and open that.",
    "not_found": "There is no page at {name} ({status}). Check the address.",
    "refused": "{site} does not give out this page ({status}). " + IN_BROWSER,
    "site_failed": "{site} has a fault of its own ({status}). Try again later.",
    "redirect_loop": "{name} sends on from page to page without end. " + IN_BROWSER,
    "bad_redirect": "{name} sends on to something that is no web page. Check the address.",
    "sent_elsewhere": "{name} sends on to another site, {site}. To read that, fetch {target}",
    "page_too_large": "The page {name} is larger than {megabytes} MB. " + IN_BROWSER,
    "not_a_page": "{name} is no page of text but {type}. Download it in a web browser and open that, if it is text.",
    "cookie_wall": "{name} shows a question about cookies instead of the article. " + IN_BROWSER,
    "pay_wall": "{name} shows the article to subscribers only. " + IN_BROWSER,
    "no_article": "No article was found at {name}. " + IN_BROWSER,
}


class UnreadableArticle(Exception):  # noqa: N818 - the message is a sentence for the person
    """An article that cannot be read; `code` is a key of SENTENCES, `values` fill its places, str() is the sentence."""

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.values = values

    def __str__(self) -> str:
        return SENTENCES[self.code].format(**self.values)


class PasswordNeeded(UnreadableArticle):
    """A PDF that opens with a password alone; the code tells whether none was given or a wrong one."""


class SentElsewhere(UnreadableArticle):
    """A page that sends on to another site, `values["target"]`; nobody asked to contact that one."""


class FetchCancelled(Exception):  # noqa: N818 - nothing went wrong
    """The fetch was cancelled by the person."""
