"""The versions of an original: which lines are whose, in which language, and which translates which."""
