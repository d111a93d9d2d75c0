"""Whom an article says it has something from."""
