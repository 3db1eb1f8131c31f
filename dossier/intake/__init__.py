"""From an original to articles: every line with a role, every field with its evidence, every open question asked.

`read` understands one original, `read_inbox` those that nobody has looked at yet. Both are pure; `report` says in a few
lines what was understood. `adding` is their neighbour that reads files and writes content/.
"""

from dossier.intake.inbox import read_inbox
from dossier.intake.take import read
from dossier.intake.values import Line, Note, Proposal, Received, Stated, Taken

__all__ = ["Line", "Note", "Proposal", "Received", "Stated", "Taken", "read", "read_inbox"]
