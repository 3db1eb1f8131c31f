"""From the archive to what a template may see: one function per kind of page, all words and links resolved."""
