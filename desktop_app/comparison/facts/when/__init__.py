"""Dates, times of day and durations: what is written, what it comes to, and how two go together."""
