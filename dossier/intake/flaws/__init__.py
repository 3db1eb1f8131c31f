"""Signs that a text is flawed, with the lines that show them."""
