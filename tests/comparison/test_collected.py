"""What a comparison leaves behind."""

import gc
from collections.abc import Iterator

import pytest

from desktop_app.articles import Article
from desktop_app.comparison import compare
from desktop_app.resources import resource


@pytest.fixture
def garbage() -> Iterator[list[object]]:
    """Return what the garbage collector finds instead of letting it go."""
    gc.collect()
    gc.set_debug(gc.DEBUG_SAVEALL)
    yield gc.garbage
    gc.set_debug(0)
    gc.garbage.clear()


def test_all_that_was_worked_out_is_gone_at_once_and_does_not_wait_for_the_collector(garbage: list[object]) -> None:
    texts = (resource(f"examples/article-{side}.md").read_text(encoding="utf-8") for side in "ab")
    compare(*(Article.from_text(text, title="An article") for text in texts))
    gc.collect()
    assert [found for found in garbage if type(found).__module__.startswith("desktop_app")] == []
