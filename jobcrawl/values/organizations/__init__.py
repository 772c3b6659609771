"""Names of organisations, and the phrases of agencies that recruit for others."""
