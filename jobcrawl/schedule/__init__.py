"""Which sources are due, who may run them, how a run ends."""
