"""What a short text or an address is by its form alone: a name, a place, a title, a fact, a job's address."""
