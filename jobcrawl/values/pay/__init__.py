"""Pay: amounts, currencies, ranges and units, and which sums of an ad are its pay."""
