"""Duplicates across sources: which postings are the same job. They are linked, never merged."""
