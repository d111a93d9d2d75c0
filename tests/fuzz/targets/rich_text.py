"""HTML from the clipboard."""

from tests.fuzz.pages import change_page
from tests.fuzz.promises import check_reading
from tests.fuzz.target import Target

TARGET = Target(
    lambda data: check_reading(data, "rich_text"),
    [
        b"<h1>Ferry</h1><p>It <b>sailed</b>.</p><ul><li>a<li>b</ul><p hidden>no</p>",
        b"<table><tr><td>a<td><p>b<p>c</table><pre>one\ntwo</pre>x<br>y<br>Z<script>no</script>",
    ],
    change_page,
    longest=300,
    runs=1_000_000,
)
