"""Why an article cannot be read: one table of sentences, each naming the file and saying what to do."""

from __future__ import annotations

from desktop_app.sentences import QT_TRANSLATE_NOOP, SentenceError

SAVE_AS_TEXT = QT_TRANSLATE_NOOP("Articles", "Open it in its own program, save it as plain text (.txt) and open that.")
SAVE_ANEW = QT_TRANSLATE_NOOP("Articles", "Open it in its own program, save it anew and open that.")
IN_BROWSER = QT_TRANSLATE_NOOP("Articles", "Open it in a web browser, copy the article's text and paste it here.")

SENTENCES = {
    "missing": QT_TRANSLATE_NOOP("Articles", "There is no file “{name}”. Check its name and folder."),
    "no_permission": QT_TRANSLATE_NOOP(
        "Articles", "You have no permission to read “{name}”. Ask for it, or copy the file."
    ),
    "folder": QT_TRANSLATE_NOOP("Articles", "“{name}” is a folder. Choose a file in it."),
    "device": QT_TRANSLATE_NOOP("Articles", "“{name}” is a device or pipe. Save the article as a file and open that."),
    "bad_name": QT_TRANSLATE_NOOP(
        "Articles", "“{name}” cannot be read: its name is not valid. Check the file and try again."
    ),
    "failed": QT_TRANSLATE_NOOP("Articles", "“{name}” cannot be read: {reason}. Check the file and try again."),
    "too_large": QT_TRANSLATE_NOOP(
        "Articles", "“{name}” is larger than {megabytes} MB. Save the article's text alone as a file and open that."
    ),
    "too_long": QT_TRANSLATE_NOOP(
        "Articles",
        "“{name}” holds {characters} characters, as many as several books; articles of up to {most} can be compared. "
        "Save the part that is the article as a file and open that.",
    ),
    "not_text": QT_TRANSLATE_NOOP("Articles", "“{name}” is not a text file."),
    "old_word": QT_TRANSLATE_NOOP(
        "Articles", "“{name}” is a file of an older word processor. Save it there as .docx or .odt and open that."
    ),
    "rtf": QT_TRANSLATE_NOOP(
        "Articles", "“{name}” is a rich text file (RTF). Save it in a word processor as .docx or .odt and open that."
    ),
    "other_document": QT_TRANSLATE_NOOP("Articles", "“{name}” is neither a text document of Word nor of OpenDocument."),
    "damaged": QT_TRANSLATE_NOOP("Articles", "“{name}” is damaged: it cannot be read as a {format} file."),
    "swollen": QT_TRANSLATE_NOOP("Articles", "“{name}” unpacks to far more than an article holds and was not opened."),
    "protected": QT_TRANSLATE_NOOP(
        "Articles", "“{name}” is protected with a password. Save it without one in its own program and open that."
    ),
    "no_text": QT_TRANSLATE_NOOP(
        "Articles", "“{name}” holds no text. Open it in its own program and see what it shows."
    ),
    "scanned": QT_TRANSLATE_NOOP(
        "Articles", "“{name}” holds pictures of pages and no text. Have its text recognised (OCR) and open the result."
    ),
    "password_needed": QT_TRANSLATE_NOOP(
        "Articles", "“{name}” opens only with a password. Open it in Twosource's window, which asks for it."
    ),
    "wrong_password": QT_TRANSLATE_NOOP("Articles", "That password does not open “{name}”. Check it and try again."),
    "unknown_encoding": QT_TRANSLATE_NOOP(
        "Articles", "There is no encoding “{encoding}”. Choose another for “{name}”."
    ),
    "bad_address": QT_TRANSLATE_NOOP(
        "Articles", "“{name}” is not a web address that can be fetched. It must begin with http:// or https://."
    ),
    "address_with_password": QT_TRANSLATE_NOOP(
        "Articles", "“{name}” holds a user name or password. Give the address without it."
    ),
    "no_answer": QT_TRANSLATE_NOOP(
        "Articles", "{site} does not answer. Check the address and the connection, then try again."
    ),
    "no_such_site": QT_TRANSLATE_NOOP(
        "Articles", "There is no site {site}, or no connection to the network. Check the address and try again."
    ),
    "unsafe_site": QT_TRANSLATE_NOOP(
        "Articles", "The connection to {site} is not safe: its certificate cannot be checked. Nothing was read."
    ),
    "too_slow": QT_TRANSLATE_NOOP(
        "Articles", "{site} takes too long to answer. Try again later, or save the page in a web browser and open that."
    ),
    "not_found": QT_TRANSLATE_NOOP("Articles", "There is no page at {name} ({status}). Check the address."),
    "refused": QT_TRANSLATE_NOOP("Articles", "{site} does not give out this page ({status})."),
    "site_failed": QT_TRANSLATE_NOOP("Articles", "{site} has a fault of its own ({status}). Try again later."),
    "redirect_loop": QT_TRANSLATE_NOOP("Articles", "{name} sends on from page to page without end."),
    "bad_redirect": QT_TRANSLATE_NOOP(
        "Articles", "{name} sends on to something that is no web page. Check the address."
    ),
    "sent_elsewhere": QT_TRANSLATE_NOOP(
        "Articles", "{name} sends on to another site, {site}. To read that, fetch {target}"
    ),
    "page_too_large": QT_TRANSLATE_NOOP("Articles", "The page {name} is larger than {megabytes} MB."),
    "not_a_page": QT_TRANSLATE_NOOP(
        "Articles", "{name} is no page of text but {type}. Download it in a web browser and open that, if it is text."
    ),
    "cookie_wall": QT_TRANSLATE_NOOP("Articles", "{name} shows a question about cookies instead of the article."),
    "pay_wall": QT_TRANSLATE_NOOP("Articles", "{name} shows the article to subscribers only."),
    "no_article": QT_TRANSLATE_NOOP("Articles", "No article was found at {name}."),
}
ADVICE = {
    "not_text": SAVE_AS_TEXT,
    "other_document": SAVE_AS_TEXT,
    "damaged": SAVE_ANEW,
    "swollen": SAVE_AS_TEXT,
    "refused": IN_BROWSER,
    "redirect_loop": IN_BROWSER,
    "page_too_large": IN_BROWSER,
    "cookie_wall": IN_BROWSER,
    "pay_wall": IN_BROWSER,
    "no_article": IN_BROWSER,
}


class UnreadableArticle(SentenceError):  # noqa: N818 - it names what is unreadable
    """An article that cannot be read."""

    context, sentences, advice = "Articles", SENTENCES, ADVICE


class PasswordNeeded(UnreadableArticle):
    """A PDF that opens only with a password; the code tells whether none was given or a wrong one."""


class SentElsewhere(UnreadableArticle):
    """A page that sends on to another site, `values["target"]`; nobody asked to contact that one."""


class FetchCancelled(Exception):  # noqa: N818 - nothing went wrong
    """The fetch was cancelled by the person."""
