"""Words of job pages and what they mean, by language: labels, headings, jobs, lists. Data with the patterns made of it."""
