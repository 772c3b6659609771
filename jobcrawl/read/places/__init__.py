"""Places of work in the title, beside it and in sentences."""
