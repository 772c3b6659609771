"""Text to value: pure functions that answer with a value or None, never with a guess."""
