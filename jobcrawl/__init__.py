"""jobcrawl: from job sites to one clean, trustworthy feed of job postings."""

__version__ = "0.1.0"
