"""Scrapy commands that jobcrawl replaces."""
