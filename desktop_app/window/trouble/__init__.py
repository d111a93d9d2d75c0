"""Errors that nobody foresaw, caught wherever they happen and told in the window."""
