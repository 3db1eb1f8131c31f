"""What the archive holds already: the same original, nearly the same text, what an editor has settled."""
