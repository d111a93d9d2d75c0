"""Whom each statement has it from, and whom both articles name."""
