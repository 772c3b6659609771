"""What keeps a hostile or tired host harmless: address guard, robots, back-off, limits."""
