"""Days: written, counted, by a clock or for machines, and the phrases around them."""
