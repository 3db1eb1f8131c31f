"""A submission: an issue of the hosting service by which a contributor sends texts, and settles what they leave open.

Everything is made anew from one document, the issue with its comments: the same document gives the same bytes.
"""
