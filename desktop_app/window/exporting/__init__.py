"""What leaves the window: reports written, shared, previewed and printed."""
