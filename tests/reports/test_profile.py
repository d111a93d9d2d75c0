"""What may be shared holds no full text, folder, note, grade or name of a user, in no format."""

import getpass
from dataclasses import replace

import pytest

from desktop_app.articles import Article
from desktop_app.reports import FORMATS, INTERNAL, SHARE, Profile, kept_in, left_out, render_report
from desktop_app.reports.left_out import kept_words, left_out_words
from desktop_app.reports.profile import without_folders
from desktop_app.review import Case

from .made import SECRET, TEXTS, decided, ferry, unpacked

FOLDERS = "/home/nina/cases/"
ONLY_IN_THE_TEXTS = "Ferry boats were seen"


def private() -> Case:
    """Return the decided case with folders in its origins and words that only a full text would show."""
    case = decided()
    judged = case.judged
    article = judged.a.article
    longer = Article.from_text(f"{article.text}\n\n{ONLY_IN_THE_TEXTS}.", origin=f"{FOLDERS}a.txt")
    return replace(case, judged=replace(judged, a=replace(judged.a, article=longer)))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("format", FORMATS)
def test_a_shared_report_holds_nothing_private(format: str) -> None:
    text = unpacked(render_report(private(), format, profile=SHARE), format)
    free_text = (SECRET, "known anyway", "helpers", ONLY_IN_THE_TEXTS)
    for word in (FOLDERS, "nina", "drafts", *free_text, "fairly reliable", "possibly true"):
        assert word not in text


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("format", FORMATS)
def test_no_report_holds_the_name_of_the_user(format: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("USER", "quillfeather")
    monkeypatch.setenv("LOGNAME", "quillfeather")
    assert getpass.getuser() == "quillfeather"
    assert "quillfeather" not in unpacked(render_report(private(), format), format)


@pytest.mark.parametrize("format", [each for each in FORMATS if FORMATS[each].has_texts and each != "pdf"])
def test_an_internal_report_holds_it_all(format: str) -> None:
    text = unpacked(render_report(private(), format), format)
    for word in (f"{FOLDERS}a.txt", SECRET, ONLY_IN_THE_TEXTS):
        assert word in text


@pytest.mark.parametrize("format", ["md", "html", "json"])
def test_notes_and_grades_are_shared_where_they_are_ticked(format: str) -> None:
    ticked = replace(SHARE, notes=True)
    text = render_report(private(), format, profile=ticked).decode()
    for word in (SECRET, "known anyway", "helpers"):
        assert word in text
    assert "fairly reliable" not in text
    graded = render_report(private(), format, profile=replace(SHARE, grades=True)).decode()
    assert ("fairly reliable" in graded) or ('"reliability": "C"' in graded)
    assert SECRET not in graded


def test_what_is_left_out_is_said() -> None:
    assert left_out(private(), INTERNAL) == ()
    assert [left_out_words(each) for each in left_out(private(), SHARE)] == [
        "The full texts of both articles: sentences around the findings stand in their place.",
        "The folders of a.txt, b-old.txt.",
        "1 note on findings.",
        "1 reason for setting points aside.",
        "1 tag on findings.",
        "2 grades.",
    ]
    assert left_out(Case.of(ferry()), replace(SHARE, texts=True)) == ()
    assert "- Left out of this copy: 2 grades." in render_report(private(), "md", profile=SHARE).decode()


def test_what_stays_in_of_persons_is_said() -> None:
    kept = (
        "Kept in this copy: the initials of those who decided, and when, the author, the second reader, the assessment."
    )
    assert kept_words(kept_in(private(), SHARE)) == kept
    assert f"- {kept}" in render_report(private(), "md", profile=SHARE).decode()
    assert kept_in(private(), INTERNAL) == kept_in(Case.of(ferry()), SHARE) == ()


@pytest.mark.parametrize("format", TEXTS)
def test_what_an_address_gives_away_is_dropped(format: str) -> None:
    case = private()
    page = replace(case.earlier_b[0], origin="https://nina:pass@news.example/ferry?session=77#page")
    case = replace(case, earlier_b=(page,))
    text = render_report(case, format, profile=SHARE).decode()
    assert not [word for word in ("nina", "pass@", "session") if word in text]
    told = "User, password and all after “?” or “#” in the address https://news.example/ferry."
    assert told in map(left_out_words, left_out(case, SHARE))


@pytest.mark.parametrize(
    ("origin", "name"),
    [
        ("/home/nina/a.txt", "a.txt"),
        ("C:\\Users\\Nina\\a.txt", "a.txt"),
        ("a.txt", "a.txt"),
        ("/home/nina/a\nb.txt", "a\nb.txt"),
        ("https://news.example/a/b", "https://news.example/a/b"),
        ("https://nina:pass@news.example:81/a?b=c#d", "https://news.example:81/a"),
        ("https://[", "a page of the web"),
        ("pasted text", "pasted text"),
        ("/home/nina/", "nina/"),
    ],
)
def test_a_file_is_named_without_its_folders(origin: str, name: str) -> None:
    assert without_folders(origin) == name


def test_the_presets() -> None:
    assert Profile() == INTERNAL
    assert not any((SHARE.texts, SHARE.folders, SHARE.notes, SHARE.grades))
