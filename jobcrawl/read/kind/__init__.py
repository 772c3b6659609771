"""What a page is: one posting, a list, several ads in full, or none of these."""
