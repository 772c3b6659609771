"""One file per site. Nothing is shared here and nothing imports it."""
