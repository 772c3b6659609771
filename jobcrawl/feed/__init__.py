"""Store to files that other programs read."""
