"""What is known between runs: sources, runs, postings, changes."""
