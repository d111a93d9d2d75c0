"""The two articles side by side."""
