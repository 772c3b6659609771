"""Page to candidates: what a job page says, each saying with its evidence."""
