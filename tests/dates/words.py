"""The few words of dates in the languages of the golden cases, so that these need no catalogue."""

from collections.abc import Callable

WORDS = {
    "ar": {
        "not before {date}": "ليس قبل {date}",
        "no later than {date}": "في موعد أقصاه {date}",
        "between {start} and {end}": "بين {start} و{end}",
        "since {date}": "منذ {date}",
        "about {date}": "نحو {date}",
        "{date} (?)": "{date} (؟)",
    },
    "fr": {
        "not before {date}": "pas avant le {date}",
        "no later than {date}": "au plus tard le {date}",
        "between {start} and {end}": "entre le {start} et le {end}",
        "about {date}": "vers le {date}",
    },
}


def translate(locale: str) -> Callable[[str], str]:
    """A stand-in for the gettext of a locale's catalogue; English where it has no words."""
    words = WORDS.get(locale, {})
    return lambda message: words.get(message, message)
