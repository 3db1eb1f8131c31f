"""Who and what is named: the names that the archive knows, and those that it may not know yet."""
