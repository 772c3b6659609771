"""Fuzz targets: bytes that nobody wrote, thrown at what reads pages, answers and values."""
