"""The search of a site: what is indexed, what stands beside the index, and how it is written.

A folder `search/` of the site holds all of it: Pagefind's bundle, one file of each text by which results are shown,
the names of what results can be narrowed to, and the words of the archive. Scripts of the theme read them.
"""
