"""The `jobcrawl` command line."""
