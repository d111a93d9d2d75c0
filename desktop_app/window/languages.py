"""The languages the window speaks: that of the system where it is one of them, or the one chosen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop_app.resources import resource

SOURCE = "en"
LANGUAGES = (SOURCE, "de", "uk")
CHOICES = ("system", *LANGUAGES)


def language_of(choice: str) -> str:
    """Return the language that a choice stands for."""
    if choice in LANGUAGES:
        return choice
    wanted = [name.partition("-")[0] for name in QLocale.system().uiLanguages()]
    return next((name for name in wanted if name in LANGUAGES), SOURCE)


def speak(choice: str) -> None:
    """Have all texts that are asked for from now on in a language; Qt's own buttons and dialogs included."""
    app = QCoreApplication.instance()
    assert app is not None
    for before in app.findChildren(QTranslator, "language"):
        app.removeTranslator(before)
        before.deleteLater()
    language = language_of(choice)
    system = QLocale.system()
    QLocale.setDefault(system if system.name().startswith(language) else QLocale(language))
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for folder, name in ((qt_folder, "qtbase"), (str(resource("translations")), "twosource")):
        translator = QTranslator(app)
        translator.setObjectName("language")
        if translator.load(f"{name}_{language}", folder):
            app.installTranslator(translator)
