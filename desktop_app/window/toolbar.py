"""The toolbar: open, paste, swap, walk the facts, strictness, report."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from desktop_app.window.actions import FORMAT_SPECS, Actions
from desktop_app.window.strictness import Strictness

ICON = QSize(16, 16)
WORDS, NO_WORDS = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly


class Toolbar(QToolBar):
    """Buttons for the actions used most; `position` says where the walk through the facts stands."""

    def __init__(self, actions: Actions, strictness: Strictness, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolbar")
        self.setWindowTitle(self.tr("Toolbar"))
        self.setMovable(False)
        self.setIconSize(ICON)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        opening = self._add(actions, "open", self.tr("Open…"))
        pasting = self._paste_button(actions)
        self.addWidget(pasting)
        swap = self._add(actions, "swap", self.tr("Swap"))
        self.addSeparator()
        previous = self._add(actions, "previous", self.tr("Previous"))
        following = self._add(actions, "next", self.tr("Next"))
        self.position = QLabel()
        self.position.setMinimumWidth(self.position.fontMetrics().horizontalAdvance("Only in A 88 of 888"))
        self.addWidget(self.position)
        self.addWidget(strictness)
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(gap)
        preview = self._add(actions, "preview", self.tr("Report preview"))
        export = self._add(actions, "export", self.tr("Export report"))
        export.setProperty("primary", True)
        self.addWidget(self._formats_button(actions))
        # In the order in which they give up their words where there is no room for all.
        self._buttons = (swap, previous, following, preview, pasting, opening, export)
        self._given_up: list[tuple[QToolButton, int]] = []

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit()
        return done

    def _fit(self) -> None:
        """Show as many words beside the icons as there is room for."""
        spare = self.width() - self.sizeHint().width()
        while spare < 0 and len(self._given_up) < len(self._buttons):
            button = self._buttons[len(self._given_up)]
            before = button.sizeHint().width()
            button.setToolButtonStyle(NO_WORDS)
            saved = before - button.sizeHint().width()
            self._given_up.append((button, saved))
            spare += saved
        while self._given_up and spare >= self._given_up[-1][1]:
            button, saved = self._given_up.pop()
            button.setToolButtonStyle(WORDS)
            spare -= saved

    def _paste_button(self, actions: Actions) -> QToolButton:
        button = QToolButton()
        button.setText(self.tr("Paste") + " ▾")
        button.setToolButtonStyle(WORDS)
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

    def _formats_button(self, actions: Actions) -> QToolButton:
        button = QToolButton()
        button.setText("▾")
        button.setProperty("primary", True)
        menu = QMenu(button)
        menu.addActions([actions[spec.name] for spec in FORMAT_SPECS])
        menu.addSeparator()
        menu.addAction(actions["share"])
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(self.tr("Export in another format"))
        button.setToolTip(self.tr("Choose the format and the file"))
        export = actions["export"]
        export.changed.connect(lambda: button.setEnabled(export.isEnabled()))
        return button

    def _add(self, actions: Actions, name: str, text: str) -> QToolButton:
        action = actions[name]
        button = QToolButton()
        button.setDefaultAction(action)
        button.setText(text)
        button.setToolButtonStyle(WORDS)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(text)
        # The menu names the action in full; the button keeps its short word when the action changes.
        action.changed.connect(lambda: button.setText(text))
        self.addWidget(button)
        return button
