"""Declarations: what a vendor or a source must say about itself, and how its answers are read. Data and pure functions."""
