"""Boards: which vendor serves an address, and the spider that crawls any declared board."""
