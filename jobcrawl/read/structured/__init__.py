"""What a page says for machines: JSON-LD, microdata, embedded state, meta; weighed against what it shows."""
