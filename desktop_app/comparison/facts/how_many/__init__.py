"""Numbers and their units: what is written, what it amounts to, and how two go together."""
