"""The window: everything a person sees, and nothing that compares."""
