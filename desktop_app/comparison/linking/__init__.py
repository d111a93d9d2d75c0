"""Which statements of two articles state a common fact, and how sure that is."""
