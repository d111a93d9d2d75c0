"""Find the files of `resources/`, both in an installed wheel and in a checkout."""

from functools import cache
from pathlib import Path


@cache
def _folder() -> Path:
    """Return the folder a wheel carries inside the package, and a checkout or editable install has beside it."""
    package = Path(__file__).resolve().parent
    packed = package / "_resources"
    return packed if packed.is_dir() else package.parent / "resources"


def resource(name: str) -> Path:
    """Return the file or folder of that name in `resources/`, such as "icons/open.svg"."""
    return _folder() / name
