"""The toolbar: open, paste, swap, walk the facts, strictness, report."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from desktop_app.window.actions import Actions
from desktop_app.window.strictness import Strictness

ICON = QSize(16, 16)


class Toolbar(QToolBar):
    """Buttons for the actions used most; `position` says where the walk through the facts stands."""

    def __init__(self, actions: Actions, strictness: Strictness, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolbar")
        self.setWindowTitle(self.tr("Toolbar"))
        self.setMovable(False)
        self.setIconSize(ICON)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._add(actions, "open", self.tr("Open…"))
        self.addWidget(self._paste_button(actions))
        self._add(actions, "swap", self.tr("Swap"))
        self.addSeparator()
        self._add(actions, "previous", self.tr("Previous"))
        self._add(actions, "next", self.tr("Next"))
        self.position = QLabel()
        self.position.setMinimumWidth(self.position.fontMetrics().horizontalAdvance("Only in A 88 of 888"))
        self.addWidget(self.position)
        self.addWidget(strictness)
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(gap)
        self._add(actions, "preview", self.tr("Report preview"))
        export = self._add(actions, "export", self.tr("Export report"))
        export.setProperty("primary", True)
        self._wide = 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show icons without words where there is no room for both."""
        super().resizeEvent(event)
        self._wide = self._wide or self.sizeHint().width()
        only_icons = self.width() < self._wide
        for button in self.findChildren(QToolButton, options=Qt.FindChildOption.FindDirectChildrenOnly):
            style = Qt.ToolButtonStyle
            button.setToolButtonStyle(style.ToolButtonIconOnly if only_icons else style.ToolButtonTextBesideIcon)

    def _paste_button(self, actions: Actions) -> QToolButton:
        button = QToolButton()
        button.setText(self.tr("Paste") + " ▾")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        paste = actions["paste_a"]
        paste.changed.connect(lambda: button.setIcon(paste.icon()))
        menu = QMenu(button)
        menu.addActions([actions["paste_a"], actions["paste_b"]])
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(self.tr("Paste"))
        button.setToolTip(self.tr("Paste the text of an article"))
        return button

    def _add(self, actions: Actions, name: str, text: str) -> QToolButton:
        action = actions[name]
        button = QToolButton()
        button.setDefaultAction(action)
        button.setText(text)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(text.rstrip(" ▾"))
        # The menu names the action in full; the button keeps its short word when the action changes.
        action.changed.connect(lambda: button.setText(text))
        self.addWidget(button)
        return button
