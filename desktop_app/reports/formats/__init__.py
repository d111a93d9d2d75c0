"""Each format that a report can have: those for reading from the same words, those for programs from the case."""
