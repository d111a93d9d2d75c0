"""Run the coverage-guided fuzzer on targets: `python -m tests.fuzz.run [NAME ...] [--runs N] [--into FOLDER]`.

Each target has a process of its own. Its inputs of interest, what broke it and its log stand in FOLDER (build/fuzz);
the log ends with the number of executions. Exits with 1 where something broke.
"""

from __future__ import annotations

import argparse
import gc
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from random import Random

from tests.fuzz.target import NAMES, kept, target

MEGABYTES, SECONDS = 2048, 60
# After so many new objects the collector runs; with its own number it takes a third of the time of the readers.
OBJECTS = 20_000
# Of so many inputs one is changed byte by byte; the others within their form.
BYTE_BY_BYTE = 3
# To follow what is compared with what helps changes byte by byte alone, and doubles the time of this target.
NOT_FOLLOWED = ("comparing",)
EXECUTIONS = re.compile(rb"number_of_executed_units: *(\d+)")


def main() -> int:
    options = _options()
    if options.here:
        fuzz(options.names[0], options.runs, options.into)
    broken = []
    for name in options.names:
        folder = options.into / name
        folder.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, "-m", "tests.fuzz.run", name, "--here", "--into", str(options.into)]
        command += ["--runs", str(options.runs)] if options.runs else []
        with (options.into / f"{name}.log").open("ab") as log:
            code = subprocess.run(command, stdout=log, stderr=subprocess.STDOUT, check=False).returncode
        outcome = f"broken, see {options.into}/{name}.log" if code else "no input broke it"
        print(f"{name}: {_executions(options.into / f'{name}.log')} executions, {outcome}", flush=True)
        broken += [name] * bool(code)
    return bool(broken)


def fuzz(name: str, runs: int, into: Path) -> None:
    """Run one target in this process, until its last run or its first failure; does not return."""
    import atheris
    from atheris.import_hook import HookManager

    with HookManager({"desktop_app"}, set(), enable_loader_override=True, trace_dataflow=name not in NOT_FOLLOWED):
        fuzzed = target(name)
        corpus = into / name
        for number, seed in enumerate(fuzzed.seeds):
            # The readers import their libraries when they are first called.
            fuzzed.check(seed)
            (corpus / f"seed-{number}").write_bytes(seed)
    for file in kept(name):
        (corpus / f"kept-{file.name}").write_bytes(file.read_bytes())

    # What is loaded stays: the collector need not walk through it again and again.
    gc.collect()
    gc.freeze()
    gc.set_threshold(OBJECTS)

    def mutate(data: bytes, most: int, seed: int) -> bytes:
        if seed % BYTE_BY_BYTE == 0:
            return bytes(atheris.Mutate(data, most))
        return fuzzed.mutate(data, Random(seed))[:most]

    flags = [f"-runs={runs or fuzzed.runs}", f"-max_len={fuzzed.longest}", f"-artifact_prefix={into}/{name}-"]
    flags += [f"-rss_limit_mb={MEGABYTES}", f"-timeout={SECONDS}", "-mutate_depth=1", "-print_final_stats=1"]
    atheris.Setup([sys.argv[0], *flags, str(corpus)], fuzzed.check, custom_mutator=mutate)
    atheris.Fuzz()


def _executions(log: Path) -> int:
    """Return how many inputs the last run tried."""
    told = EXECUTIONS.findall(log.read_bytes())
    return int(told[-1]) if told else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Run the coverage-guided fuzzer.")
    parser.add_argument("names", nargs="*", default=NAMES, metavar="NAME", help=f"of {', '.join(NAMES)}; default: all")
    parser.add_argument("--runs", type=int, default=0, help="executions of each target; default: as each is worth")
    parser.add_argument("--into", type=Path, default=Path("build/fuzz"), help="folder of logs and inputs")
    parser.add_argument("--here", action="store_true", help="run a single target in this very process")
    options = parser.parse_args()
    if find_spec("atheris") is None:
        parser.error("atheris is missing: it comes with `make test` where there is a wheel of it (see pyproject.toml)")
    if unknown := set(options.names) - set(NAMES):
        parser.error(f"no such target: {', '.join(unknown)}")
    return options


if __name__ == "__main__":
    sys.exit(main())
