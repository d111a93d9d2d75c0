"""The files of `resources/` are found in a checkout; those of a wheel in tests/packaging."""

from pathlib import Path

from desktop_app.resources import resource

PROJECT = Path(__file__).resolve().parents[1]


def test_a_checkout_has_its_resources_beside_the_package() -> None:
    assert resource("setup/constraints.txt") == PROJECT / "resources/setup/constraints.txt"
    assert resource("setup/constraints.txt").is_file()
