"""The case as a document: what is entered of it, kept in a session file, and carried from version to version."""
