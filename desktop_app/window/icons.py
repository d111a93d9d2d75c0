"""Icons drawn for Twosource, in the colour of the theme."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop_app.resources import resource

SIZES = (16, 20, 32, 48)


def icon(name: str, colour: str, disabled: str) -> QIcon:
    """Return the icon of that name; the SVG says "currentColor" where the theme's colour goes."""
    source = resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    found = QIcon()
    for mode, ink in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled)):
        renderer = QSvgRenderer(QByteArray(source.replace("currentColor", ink).encode()))
        for size in SIZES:
            pixmap = QPixmap(QSize(size, size))
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            renderer.render(painter, QRectF(0, 0, size, size))
            painter.end()
            found.addPixmap(pixmap, mode)
    return found
