"""The facts a statement holds, kind by kind: where each stands in the text and what value it has."""
