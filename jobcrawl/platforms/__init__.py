"""Vendor platforms that many employers share, one file per vendor."""
