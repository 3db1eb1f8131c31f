"""Markdown, from its lines to lines of a reading."""
