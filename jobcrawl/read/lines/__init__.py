"""Sentences and lines that speak of days, terms and the end of an ad without any label."""
