.PHONY: run test

run:  ## open the window on the bundled example
	@bash resources/setup/run.sh

test:  ## every check
	@bash resources/setup/bootstrap.sh dev
	.venv/bin/python -m ruff format --check .
	.venv/bin/python -m ruff check --quiet .
	.venv/bin/python -m mypy
	.venv/bin/lint-imports --no-logo
	.venv/bin/python -m pytest --quiet
