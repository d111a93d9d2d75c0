"""What the analyst decides about a Comparison."""
