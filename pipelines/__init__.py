"""One file per step from candidates to a finished posting, in the order of the recipe."""
