"""Looks up whether every pinned library has a wheel for each platform and Python that Twosource is for."""

import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
PLATFORMS = {
    "Linux x86_64, glibc 2.34 or newer": "x86_64-manylinux_2_34",
    "Linux ARM64, glibc 2.39 or newer": "aarch64-manylinux_2_39",
    "macOS 13 or newer, Apple silicon": "aarch64-apple-darwin",
    "macOS 13 or newer, Intel": "x86_64-apple-darwin",
    "Windows x86_64": "x86_64-pc-windows-msvc",
    "Windows ARM64": "aarch64-pc-windows-msvc",
}
WANTED = tuple(name for name in PLATFORMS if name != "Windows ARM64")


def resolve(platform: str, python: str) -> tuple[int, str]:
    """Return how many wheels an installation takes, 0 where it cannot be had, and what uv says of that."""
    command = [sys.executable, "-m", "uv", "pip", "compile", "pyproject.toml", "--only-binary", ":all:"]
    command += ["--constraints", "resources/setup/constraints.txt", "--no-python-downloads"]
    command += ["--python-platform", platform, "--python-version", python, "--no-header", "--no-annotate", "--quiet"]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    return (len(done.stdout.splitlines()), "") if done.returncode == 0 else (0, done.stderr)


def main() -> int:
    told, missing = {}, False
    print(f"| | {' | '.join(PYTHONS)} |", "|---|" + "---|" * len(PYTHONS), sep="\n")
    for name, platform in PLATFORMS.items():
        found = []
        for python in PYTHONS:
            wheels, trouble = resolve(platform, python)
            found.append(f"{wheels} wheels" if wheels else "no")
            if not wheels:
                told[name] = trouble
                missing |= name in WANTED
        print(f"| {name} | {' | '.join(found)} |", flush=True)
    for name, trouble in told.items():
        print(f"\n{name}:\n{trouble}")
    return int(missing)


if __name__ == "__main__":
    sys.exit(main())
