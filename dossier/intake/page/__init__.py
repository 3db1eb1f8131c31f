"""Saved web pages: the markup of a page becomes numbered lines, and what its structure and its metadata say of them.

Every visible text of the page is in a line, in the order of the page. Above them stand lines of what the page states
for machines, so that evidence can point to it. Nothing is fetched, no script is run.
"""
