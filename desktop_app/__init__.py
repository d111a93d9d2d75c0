"""Twosource sets two articles on one event side by side and says who reports what."""

__version__ = "0.1.0"
