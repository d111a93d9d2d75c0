"""The files of `resources/` are found in a checkout, and in the wheel that is built from it."""

import subprocess
import sys
import zipfile
from pathlib import Path

from desktop_app.resources import resource

PROJECT = Path(__file__).resolve().parents[1]


def test_a_checkout_has_its_resources_beside_the_package() -> None:
    assert resource("setup/constraints.txt") == PROJECT / "resources/setup/constraints.txt"
    assert resource("setup/constraints.txt").is_file()


def test_a_wheel_carries_every_resource_in_the_package(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(tmp_path)],
        cwd=PROJECT,
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("twosource-*.whl")
    installed = tmp_path / "installed"
    zipfile.ZipFile(wheel).extractall(installed)

    found = subprocess.run(
        [sys.executable, "-c", "from desktop_app.resources import resource; print(resource('.'))"],
        cwd=installed,
        check=True,
        capture_output=True,
        text=True,
    ).stdout.strip()

    assert Path(found) == installed / "desktop_app/_resources"
    assert _files(Path(found)) == _files(PROJECT / "resources")


def _files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
