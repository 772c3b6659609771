"""Which line is the title of the page's own posting, and where on the page that posting stands."""
