"""Draws the program's icon in the sizes in which desktops keep icons; run by `make icons`."""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
RESOURCES = Path(__file__).resolve().parents[1]
FOLDER = RESOURCES / "packaging/desktop/icons"


def draw(size: int) -> QImage:
    """Return the icon as a square of that many pixels."""
    image = QImage(QSize(size, size), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(RESOURCES / "icons/twosource.svg")).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


if __name__ == "__main__":
    application = QGuiApplication(["icons", "-platform", "offscreen"])
    for size in SIZES:
        draw(size).save(str(FOLDER / f"{size}.png"))
