"""Whatever the program imports is a library that it asks for by name, not one that another brings along."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_every_library_that_is_imported_is_asked_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked_for = {named(each) for each in (*project["dependencies"], *project["optional-dependencies"]["cluster"])}
    brought_by = packages_distributions()
    own = {*sys.stdlib_module_names, "desktop_app"}
    for path in (ROOT / "desktop_app").rglob("*.py"):
        for module in imported(ast.parse(path.read_text(encoding="utf-8"))) - own:
            assert asked_for & set(map(named, brought_by[module])), f"{path.name} imports {module}"


def imported(tree: ast.AST) -> set[str]:
    nodes = list(ast.walk(tree))
    names = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    names |= {str(node.module) for node in nodes if isinstance(node, ast.ImportFrom) and node.level == 0}
    return {name.partition(".")[0] for name in names}


def named(requirement: str) -> str:
    """Return the name of a distribution as package indexes compare it."""
    name = re.match(r"[\w.-]+", requirement)
    assert name
    return re.sub(r"[-_.]+", "-", name[0]).lower()
