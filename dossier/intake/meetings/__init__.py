"""Which meeting an article reports on: what it tells, what speaks for each, and where it is filed."""
