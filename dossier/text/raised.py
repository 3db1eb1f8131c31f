"""Numbers of notes, raised as they are printed."""

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def raised(number: int) -> str:
    return str(number).translate(_RAISED)
