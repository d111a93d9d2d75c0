"""What every test stands on: Qt without a screen, settings of its own, and the labelled sets where they are."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QSettings

from desktop_app.window.application import Application
from tests.articles.site import Site, running_site

if TYPE_CHECKING:
    from desktop_app.window.main_window import MainWindow

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# No test is timed; where CI is set, the same examples are tried every time.
settings.register_profile(
    "twosource",
    deadline=None,
    derandomize="CI" in os.environ,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("twosource")


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test, and the programs it starts, settings and data folders of its own; return their parent."""
    home = tmp_path_factory.mktemp("home")
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home / name.removeprefix("XDG_").lower()))
    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(form, QSettings.Scope.UserScope, str(home / "config_home"))
    return home


@pytest.fixture(scope="session")
def qapp_cls() -> type[Application]:
    """Return the kind of application that the tests of the window run in."""
    return Application


@pytest.fixture
def window(tmp_path: Path) -> Iterator[MainWindow]:
    """Return a window on the screen that shows the start page."""
    from tests.window.made import new_window  # all of the window, which most tests do without

    with new_window(tmp_path) as window:
        window.resize(1440, 900)
        yield window


@pytest.fixture
def site() -> Iterator[Site]:
    """Return a web site on this computer, without a page."""
    with running_site() as site:
        yield site


@pytest.fixture(scope="session")
def shared() -> Path:
    """Return the folder of the seed articles and labelled sets; skip the test where it is not beside the checkout."""
    folder = Path(__file__).resolve().parents[2] / "shared"
    if not folder.is_dir():
        pytest.skip("the labelled sets (../shared) are not beside this checkout")
    return folder
