"""The files that make Twosource part of a Linux desktop: they are sound, put in place, known there, and taken away."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from desktop_app.resources import resource

DESKTOP = resource("packaging/desktop")
INSTALL = str(DESKTOP / "install.sh")

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="desktop entries are for Linux")


def run(*command: str | Path, **variables: str | Path) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {name: str(value) for name, value in variables.items()}
    return subprocess.run(list(map(str, command)), env=environment, capture_output=True, text=True, check=False)


def need(*programs: str) -> None:
    for program in programs:
        if not shutil.which(program):
            pytest.skip(f"{program} is not installed")


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """Return a program that tells in a pipe what it was started with, at a path that is awkward to quote."""
    path = tmp_path / 'a "strange" $folder`\\' / "twosource"
    path.parent.mkdir()
    os.mkfifo(tmp_path / "told")
    path.write_text(
        f'#!/bin/sh\nprintf "%s\\n" "$#" "$@" >"{tmp_path}/part" && mv "{tmp_path}/part" "{tmp_path}/told"\n'
    )
    path.chmod(0o755)
    return path


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


def test_the_entry_is_valid() -> None:
    need("desktop-file-validate")
    done = run("desktop-file-validate", DESKTOP / "twosource.desktop")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_the_metainfo_is_valid() -> None:
    need("appstreamcli")
    done = run("appstreamcli", "validate", "--no-net", DESKTOP / "internal.twosource.twosource.metainfo.xml")
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_icons_are_the_drawing_in_all_sizes() -> None:
    drawing = QImage(str(resource("icons/twosource.svg"))).scaledToWidth(256)
    sizes = {int(path.stem): QImage(str(path)) for path in (DESKTOP / "icons").iterdir()}
    assert sorted(sizes) == [16, 22, 24, 32, 48, 64, 128, 256, 512]
    for size, icon in sizes.items():
        assert (icon.width(), icon.height()) == (size, size)
        for x, y in ((0.01, 0.01), (0.08, 0.5), (0.31, 0.5), (0.69, 0.5)):
            there, here = (
                image.pixelColor(int(x * image.width()), int(y * image.height())) for image in (drawing, icon)
            )
            assert all(abs(a - b) < 60 for a, b in zip(there.getRgb(), here.getRgb(), strict=True)), (size, x, y)


def test_what_is_installed_is_taken_away_again(program: Path, data: Path) -> None:
    done = run("sh", INSTALL, program, XDG_DATA_HOME=data)
    assert (done.returncode, done.stderr) == (0, "")
    files = {path.relative_to(data).as_posix() for path in data.rglob("*") if path.is_file()}
    assert {"applications/twosource.desktop", "mime/packages/twosource.xml"} <= files
    assert "metainfo/internal.twosource.twosource.metainfo.xml" in files
    assert len([name for name in files if name.startswith("icons/hicolor/")]) == 9

    done = run("sh", INSTALL, "--remove", XDG_DATA_HOME=data)
    assert (done.returncode, done.stderr) == (0, "")
    assert list(data.iterdir()) == []


def test_what_others_installed_stays(program: Path, data: Path) -> None:
    need("update-mime-database")
    others = [data / "applications/other.desktop", data / "icons/hicolor/16x16/apps/other.png", data / "note.txt"]
    others.append(data / "mime/packages/other.xml")
    for path in others:
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(DESKTOP / "twosource.xml", path)
    before = {path: path.read_bytes() for path in others}
    run("sh", INSTALL, program, XDG_DATA_HOME=data)
    run("sh", INSTALL, "--remove", XDG_DATA_HOME=data)
    assert {path: path.read_bytes() for path in others} == before
    assert not list(data.rglob("twosource.*"))
    assert (data / "mime/mime.cache").is_file()


def test_removing_what_was_never_installed_is_fine(data: Path) -> None:
    done = run("sh", INSTALL, "--remove", XDG_DATA_HOME=data)
    assert (done.returncode, done.stderr, data.exists()) == (0, "", False)


def test_a_program_that_is_not_there_is_told(data: Path) -> None:
    done = run("sh", INSTALL, "no/such/program", XDG_DATA_HOME=data)
    assert (done.returncode, data.exists()) == (1, False)
    assert done.stderr == "There is no program “no/such/program”. Name the one to start: install.sh PROGRAM\n"


def test_a_session_is_opened_by_the_program(program: Path, data: Path, tmp_path: Path) -> None:
    """What a file manager does: tell the kind of the file, look for its program, start that on the file."""
    need("gio", "update-mime-database", "update-desktop-database")
    session = tmp_path / "my case.twosource"
    session.write_text("{}")
    run("sh", INSTALL, program, XDG_DATA_HOME=data)
    known = run("gio", "info", "--attributes=standard::content-type", session, XDG_DATA_HOME=data)
    assert "application/x-twosource" in known.stdout
    assert "twosource.desktop" in run("gio", "mime", "application/x-twosource", XDG_DATA_HOME=data).stdout

    done = run("gio", "launch", data / "applications/twosource.desktop", session, XDG_DATA_HOME=data)
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "told").read_text().splitlines() == ["1", str(session)]
