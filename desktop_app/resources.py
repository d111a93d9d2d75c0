"""Find the files of `resources/`, both in an installed wheel and in a checkout."""

from functools import cache
from pathlib import Path


@cache
def resources() -> Path:
    """Return the folder that holds examples, help, icons and templates.

    A wheel carries it inside the package; an editable install or a checkout has it beside the package.
    """
    package = Path(__file__).resolve().parent
    packed = package / "_resources"
    return packed if packed.is_dir() else package.parent / "resources"
