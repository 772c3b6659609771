"""Page to description: the employer's text, all of it and nothing else."""
