"""Whose site a page is of: an employer's own, a board of many employers, a recruiting system's."""
