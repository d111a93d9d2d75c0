.PHONY: run test mutants fuzz bench bench-batch fit golden screenshot data soak
.PHONY: dist check-dist bundle check-bare wheels-everywhere icons install-desktop uninstall-desktop

run:  ## open the window on the bundled example
	@bash resources/setup/run.sh

test:  ## every check
	@bash resources/setup/bootstrap.sh dev
	.venv/bin/python -m ruff format --check .
	.venv/bin/python -m ruff check --quiet .
	.venv/bin/python -m mypy
	.venv/bin/lint-imports --no-logo
	.venv/bin/python -m pytest --quiet --numprocesses auto

mutants:  ## open 10,000 session files changed at random
	MUTANTS=10000 .venv/bin/python -m pytest --quiet tests/review/test_session_mutants.py

fuzz:  ## fuzz readers, splitter, comparison, sessions and reports, guided by coverage (RUNS=1000: so often each)
	.venv/bin/python -m tests.fuzz.run $(if $(RUNS),--runs $(RUNS)) $(TARGETS)

golden:  ## renew the example's reports that tests hold against
	.venv/bin/python -m pytest --quiet tests/reports/test_golden.py --renew-golden

fit:  ## print the fitted coefficients again, from the labelled sets in ../shared/bench/sets
	.venv/bin/python -m tests.benchmarks.fit_links ../shared/bench/sets
	.venv/bin/python -m tests.benchmarks.fit_claims ../shared/bench/sets

bench:  ## measure the engine stage by stage, and the window: its start beside an empty one, and the time per frame
	.venv/bin/python -m tests.benchmarks.engine
	QT_QPA_PLATFORM=offscreen .venv/bin/python -m tests.benchmarks.window_start
	QT_QPA_PLATFORM=offscreen .venv/bin/python -m tests.benchmarks.window_frames

bench-batch:  ## measure batches of 2,000 pairs: throughput with one worker and two, and whether memory grows
	.venv/bin/python -m tests.benchmarks.batch_pairs

soak:  ## open, decide on and close 200 comparisons in one window, and say what of them is left over
	QT_QPA_PLATFORM=offscreen .venv/bin/python -m tests.benchmarks.soak

screenshot:  ## take the README's picture of the window again
	xvfb-run -a -s "-screen 0 1600x1000x24" env -u QT_QPA_PLATFORM .venv/bin/python -m tests.benchmarks.screenshot

data:  ## make the articles of every format again that tests read, with LibreOffice and Chromium
	.venv/bin/python -m tests.data.make

dist:  ## build the wheel and the source distribution
	@bash resources/setup/bootstrap.sh packaging
	.venv/bin/python -W error -m hatchling build --clean

check-dist:  ## build them, install each with pipx in an empty environment, and check what was installed
	@bash resources/setup/bootstrap.sh packaging
	@bash resources/packaging/check_dist.sh

bundle:  ## build dist/twosource, a folder that runs where there is no Python, and check it
	@bash resources/setup/bootstrap.sh packaging
	@bash resources/packaging/bundle.sh

check-bare:  ## run that folder on a Debian made for it, which has no Python; takes root and debootstrap
	@bash resources/packaging/check_bare.sh

wheels-everywhere:  ## look up whether every library has a wheel for each platform and Python
	@bash resources/setup/bootstrap.sh packaging
	@.venv/bin/python resources/packaging/wheels_everywhere.py

icons:  ## draw the program's icon again in all sizes
	.venv/bin/python resources/packaging/render_icons.py

PROGRAM ?= $(CURDIR)/.venv/bin/twosource

install-desktop:  ## put Twosource among your programs, and its sessions among the files your desktop knows
	@bash resources/setup/bootstrap.sh
	@sh resources/packaging/desktop/install.sh "$(PROGRAM)"

uninstall-desktop:  ## take that away again
	@sh resources/packaging/desktop/install.sh --remove
