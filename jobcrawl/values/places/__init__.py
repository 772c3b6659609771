"""Places: the gazetteer, the parts of a place's text, groups of places, and work that is done elsewhere."""
