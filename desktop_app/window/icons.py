"""Icons drawn for Twosource, in the colour of the theme."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QIcon, QImageReader, QPixmap

from desktop_app.resources import resource

SIZES = (16, 32)


def icon(name: str, colour: str, disabled: str) -> QIcon:
    """Return the icon of that name; the SVG says "currentColor" where the theme's colour goes."""
    source = resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    found = QIcon()
    for mode, ink in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled)):
        buffer = QBuffer()
        buffer.setData(QByteArray(source.replace("currentColor", ink).encode()))
        for size in SIZES:
            buffer.open(QIODevice.OpenModeFlag.ReadOnly)
            # Qt's plugin for SVG is loaded much faster than its Python module.
            reader = QImageReader(buffer, QByteArray(b"svg"))
            reader.setScaledSize(QSize(size, size))
            found.addPixmap(QPixmap.fromImageReader(reader), mode)
            buffer.close()
    return found
