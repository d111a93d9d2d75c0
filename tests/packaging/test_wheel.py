"""The wheel and the source distribution hold what they should, and the wheel runs without its source."""

import os
import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

from desktop_app import __version__

PROJECT = Path(__file__).resolve().parents[2]
CARRIED = ("examples", "help", "icons", "reports", "themes", "translations", "words")
FOR_THE_SOURCE = {"images", "packaging", "setup"}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with both distributions, built without a word of warning."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-W", "error", "-m", "hatchling", "build", "--directory", str(folder)]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "warn" not in (done.stdout + done.stderr).lower()
    return folder


def test_the_wheel_carries_all_that_is_read_as_it_runs(built: Path) -> None:
    (wheel,) = built.glob("twosource-*-py3-none-any.whl")
    held = {name: data for name, data in _held(wheel).items() if name.startswith("desktop_app/")}
    wanted = {f"desktop_app/{name}": data for name, data in _files("desktop_app").items() if name.endswith(".py")}
    for folder in CARRIED:
        wanted |= {f"desktop_app/_resources/{folder}/{n}": data for n, data in _files(f"resources/{folder}").items()}
    assert held == wanted
    assert {path.name for path in (PROJECT / "resources").iterdir()} == {*CARRIED, *FOR_THE_SOURCE}


def test_the_source_distribution_holds_what_it_takes_to_build_and_check(built: Path) -> None:
    (source,) = built.glob("twosource-*.tar.gz")
    with tarfile.open(source) as archive:
        held = {name.partition("/")[2] for name in archive.getnames()}
    wanted = {f"resources/{name}" for name in _files("resources")}
    wanted |= {f"tests/{name}" for name in _files("tests") if name.endswith(".py")}
    wanted |= {"pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md", "Makefile", ".ci/run"}
    assert wanted <= held


def test_an_installed_wheel_runs_by_itself(built: Path, tmp_path: Path) -> None:
    """Its libraries are those of this environment: nothing is downloaded; `make check-dist` installs them all."""
    venv.create(tmp_path / "venv", symlinks=True)
    scripts = tmp_path / "venv" / ("Scripts" if os.name == "nt" else "bin")
    (wheel,) = built.glob("*.whl")
    _run(sys.executable, "-m", "pip", "--python", str(scripts / "python"), "install", "-q", "--no-deps", str(wheel))
    paths = sysconfig.get_paths(vars={"base": str(tmp_path / "venv"), "platbase": str(tmp_path / "venv")})
    # A folder named in a .pth file gives its packages, and heeds no .pth files of its own, as that of this checkout.
    (Path(paths["purelib"]) / "libraries.pth").write_text(f"{sysconfig.get_path('platlib')}\n", encoding="utf-8")

    program, examples = scripts / "twosource", Path(paths["purelib"]) / "desktop_app/_resources/examples"
    assert examples.is_relative_to(tmp_path)
    report = _run(program, "compare", examples / "article-a.md", examples / "article-b.md", cwd=tmp_path)
    assert report.startswith("# Comparison report\n")
    assert _run(program, "--self-test", cwd=tmp_path).startswith('{"ok": true')


def test_the_citation_names_this_version() -> None:
    assert f"\nversion: {__version__}\n" in (PROJECT / "CITATION.cff").read_text(encoding="utf-8")


def _run(*command: str | Path, cwd: Path = PROJECT) -> str:
    done = subprocess.run(list(map(str, command)), cwd=cwd, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    return done.stdout


def _held(wheel: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _files(folder: str) -> dict[str, bytes]:
    top = PROJECT / folder
    files = (path for path in top.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(top).as_posix(): path.read_bytes() for path in files}
