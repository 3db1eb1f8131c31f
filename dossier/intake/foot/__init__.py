"""Where a text ends, and what is printed under it."""
