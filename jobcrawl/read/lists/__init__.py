"""Lists of jobs: their cards and links, their further pages and size, and where else a site lists its jobs."""
