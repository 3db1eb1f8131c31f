"""Names that never change: the id of an article and the stored name of an original."""

import re
from hashlib import sha256

CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz"


def article_id(original_sha256: str, part: int = 1) -> str:
    """Eight Crockford base32 characters from the original's hash and the number of the article in it."""
    seed = sha256(f"{original_sha256}/{part}".encode()).digest()
    number = int.from_bytes(seed[:5], "big")
    return "".join(CROCKFORD[(number >> shift) & 31] for shift in range(35, -1, -5))


def is_article_id(text: str) -> bool:
    """Whether a text has the form of an article's id."""
    return re.fullmatch(f"[{CROCKFORD}]{{8}}", text) is not None


def stored_name(original_sha256: str, received_name: str) -> str:
    """Where an original lies under content/originals/: `<first 8 of the hash>-<received name>`.

    A name that begins so already, as that of an original added anew, stays as it is.
    """
    prefix = f"{original_sha256[:8]}-"
    return prefix + received_name.removeprefix(prefix)


def reading_name(stored: str) -> str:
    """The file beside an original that holds the lines of its reading."""
    return f"{stored}.reading.txt"
