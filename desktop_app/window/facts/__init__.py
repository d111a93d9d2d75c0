"""The panel of facts: who reports what."""
