"""The text of an article becomes statements, their clauses and their words."""
