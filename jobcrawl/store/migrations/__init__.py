"""Schema changes of the store, one file a revision."""
