"""Contact persons' data: found so that it can be left out."""
