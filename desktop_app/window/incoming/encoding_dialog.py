"""The dialog in which another encoding is chosen for an article, with a look at how it then reads."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop_app.sentences import QT_TRANSLATE_NOOP
from desktop_app.window.errors import explain
from desktop_app.window.parts import answer_buttons, role_label
from desktop_app.window.worker import Worker

if TYPE_CHECKING:
    from desktop_app.articles import Article

ENCODINGS = {
    "utf-8": QT_TRANSLATE_NOOP("Encodings", "Unicode (UTF-8)"),
    "utf-16": QT_TRANSLATE_NOOP("Encodings", "Unicode (UTF-16)"),
    "cp1252": QT_TRANSLATE_NOOP("Encodings", "Western European (Windows-1252)"),
    "iso8859-15": QT_TRANSLATE_NOOP("Encodings", "Western European (ISO 8859-15)"),
    "cp1250": QT_TRANSLATE_NOOP("Encodings", "Central European (Windows-1250)"),
    "iso8859-2": QT_TRANSLATE_NOOP("Encodings", "Central European (ISO 8859-2)"),
    "cp1251": QT_TRANSLATE_NOOP("Encodings", "Cyrillic (Windows-1251)"),
    "koi8_u": QT_TRANSLATE_NOOP("Encodings", "Cyrillic (KOI8-U)"),
    "koi8_r": QT_TRANSLATE_NOOP("Encodings", "Cyrillic (KOI8-R)"),
    "cp866": QT_TRANSLATE_NOOP("Encodings", "Cyrillic (DOS 866)"),
    "iso8859-5": QT_TRANSLATE_NOOP("Encodings", "Cyrillic (ISO 8859-5)"),
    "cp1253": QT_TRANSLATE_NOOP("Encodings", "Greek (Windows-1253)"),
    "cp1254": QT_TRANSLATE_NOOP("Encodings", "Turkish (Windows-1254)"),
    "cp1255": QT_TRANSLATE_NOOP("Encodings", "Hebrew (Windows-1255)"),
    "cp1256": QT_TRANSLATE_NOOP("Encodings", "Arabic (Windows-1256)"),
    "cp1257": QT_TRANSLATE_NOOP("Encodings", "Baltic (Windows-1257)"),
    "gb18030": QT_TRANSLATE_NOOP("Encodings", "Chinese, simplified (GB 18030)"),
    "big5": QT_TRANSLATE_NOOP("Encodings", "Chinese, traditional (Big5)"),
    "shift_jis": QT_TRANSLATE_NOOP("Encodings", "Japanese (Shift JIS)"),
    "euc_jp": QT_TRANSLATE_NOOP("Encodings", "Japanese (EUC-JP)"),
    "euc_kr": QT_TRANSLATE_NOOP("Encodings", "Korean (EUC-KR)"),
}
SHOWN = 1500


class EncodingDialog(QDialog):
    """Lists encodings with the one in use chosen; the article is read in the chosen one off the GUI thread."""

    def __init__(self, side: str, article: Article, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Text encoding of {side}").format(side=side.upper()))
        self.resize(640, 560)
        self._article, self._used = article, _codec(article.encoding or "")
        self._reading = Worker(self)
        self._reading.done.connect(self._show)
        self._reading.failed.connect(self._refuse)
        self.finished.connect(lambda _: self._reading.close())
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Encodings"))
        self._fill()
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setAccessibleName(self.tr("How the article begins in this encoding"))
        label, caption = QLabel(self.tr("&Encoding")), QLabel(self.tr("How the &article then begins"))
        label.setBuddy(self.list)
        caption.setBuddy(self.preview)
        hint = role_label("dim", self.tr("Choose the one in which all letters look right."), wraps=True)
        buttons = answer_buttons(self)
        self.ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        for widget, stretch in ((label, 0), (self.list, 2), (caption, 0), (self.preview, 3), (hint, 0), (buttons, 0)):
            layout.addWidget(widget, stretch)
        self.list.currentRowChanged.connect(self._read)
        self._show(article)
        self.list.setFocus()

    @property
    def encoding(self) -> str:
        """Return the encoding chosen."""
        return str(self.list.currentItem().data(Qt.ItemDataRole.UserRole))

    def _fill(self) -> None:
        names = {encoding: QCoreApplication.translate("Encodings", text) for encoding, text in ENCODINGS.items()}
        known = {_codec(encoding): encoding for encoding in names}
        if self._used not in known:
            names = {self._used: self._used, **names}
        for encoding, name in names.items():
            used = _codec(encoding) == self._used
            item = QListWidgetItem(self.tr("{name}, in use").format(name=name) if used else name)
            item.setData(Qt.ItemDataRole.UserRole, encoding)
            self.list.addItem(item)
            if used:
                self.list.setCurrentItem(item)

    def _read(self) -> None:
        article, encoding = self._article, self.encoding

        def work(_progress, _should_cancel):
            from desktop_app.articles import reread

            return reread(article, encoding=encoding)

        self.ok.setEnabled(False)
        self._reading.start(work)

    def _show(self, article: Article) -> None:
        self.preview.setPlainText(article.text[:SHOWN])
        self.ok.setEnabled(_codec(self.encoding) != self._used)

    def _refuse(self, error: BaseException) -> None:
        self.preview.setPlainText(explain(error))


def _codec(encoding: str) -> str:
    """Return one name for an encoding that has several."""
    try:
        return codecs.lookup(encoding).name
    except LookupError:
        return encoding
