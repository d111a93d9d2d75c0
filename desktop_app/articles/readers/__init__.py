"""One file per format: bytes to a Reading."""
