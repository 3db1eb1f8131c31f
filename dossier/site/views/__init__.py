"""What templates may see: one frozen dataclass per kind of page, each field resolved for one locale.

Every template is given three variables and nothing else of the archive:

- `shell`, a `Shell`: what is the same on all pages of one locale, depth and section. Only this may be used outside
  the page blocks of base.html, because that part is printed once and kept.
- `head`, a `Head`: what the page says of itself: title, description, alternates, language switch, breadcrumbs.
- `view`, one of the page views:

  | view | template | view | template |
  |---|---|---|---|
  | Home | home.html | AuthorityPage | authority.html |
  | Meetings | meetings.html | Timeline | timeline.html |
  | Meeting | meeting.html | Search | search.html |
  | Articles | articles.html | Unassigned | unassigned.html |
  | ArticlePage | article.html | LanguageChoice | choice.html |
  | ParallelPage | parallel.html | NotFound | notfound.html |
  | AuthorityIndex | authority_index.html | ReadingPage | reading.html |
  | Tombstone | retired.html | Moved | moved.html (without the shell) |
  | Translation | translation.html | HandWritten | main.html (printed by MkDocs, with its `page`) |

The page blocks of base.html, printed anew for each page, are `page_head` (inside `<head>`), `page_switch` (language
switch), `page_crumbs`, and `content` (inside `<main>`); a template that extends base.html may override these and no
other. Every name and address in a view is text, never markup, unless its type is `Markup`; autoescape is on.

Besides, templates may call, each in the page's locale: `_("…", name=value)`, `ngettext`, `pgettext` (messages of the
catalogue, values escaped); `show("2023-03")` (a bare EDTF value as a `Markup` of `<time>`); `time_tag(shown_date)`;
`bdi(words, lang="", class="")`; `say(text)` (a `Text`: plain where it is in the page's language, else in `<bdi>`);
`link(link, class="")` (a `Link` as `<a>`, its words said that way); `number(12)`; `part("parts/card.html", card=card,
level="h3")` (a part that sees these values and the helpers alone, printed once for all pages that show it alike).
"""

from dossier.site.views.article import (
    ArticlePage,
    Citation,
    ConditionNote,
    Pair,
    ParallelPage,
    RightsNote,
    Side,
    VersionLink,
)
from dossier.site.views.authority import (
    AuthorityCard,
    AuthorityIndex,
    AuthorityPage,
    Fact,
    NameForms,
    Printed,
    PrintedIn,
)
from dossier.site.views.card import Card, Exported
from dossier.site.views.gone import Moved, StoodText, Tombstone
from dossier.site.views.lists import (
    Articles,
    Choice,
    HandWritten,
    Home,
    LanguageChoice,
    Lost,
    NotFound,
    Search,
    Translation,
    Unassigned,
)
from dossier.site.views.meeting import (
    Compared,
    Meeting,
    MeetingDay,
    MeetingPart,
    Meetings,
    Participant,
    Report,
    Reprint,
    Sentence,
    Shared,
)
from dossier.site.views.parts import ArticleCard, Link, MeetingCard, Piece, ProposedMeeting, Reason, ShownDate, Text
from dossier.site.views.pictures import Coverage, Picture, Row, Track
from dossier.site.views.record import (
    AlignmentNote,
    EvidenceNote,
    EvidencePiece,
    LineNote,
    LinesNote,
    OriginalNote,
    ReadingLine,
    ReadingPage,
    Record,
    RemovedLine,
    RemovedNote,
)
from dossier.site.views.shell import Alternate, Head, NavLink, Shell, Switch
from dossier.site.views.timeline import Narrowing, Timeline, TimelineEntry, TimelinePeriod

View = (
    Home
    | Meetings
    | Meeting
    | Articles
    | ArticlePage
    | ParallelPage
    | ReadingPage
    | AuthorityIndex
    | AuthorityPage
    | Timeline
    | Search
    | Unassigned
    | Translation
    | Tombstone
    | Moved
    | LanguageChoice
    | NotFound
    | HandWritten
)

__all__ = [
    "AlignmentNote",
    "Alternate",
    "ArticleCard",
    "ArticlePage",
    "Articles",
    "AuthorityCard",
    "AuthorityIndex",
    "AuthorityPage",
    "Card",
    "Choice",
    "Citation",
    "Compared",
    "ConditionNote",
    "Coverage",
    "EvidenceNote",
    "EvidencePiece",
    "Exported",
    "Fact",
    "HandWritten",
    "Head",
    "Home",
    "LanguageChoice",
    "LineNote",
    "LinesNote",
    "Link",
    "Lost",
    "Meeting",
    "MeetingCard",
    "MeetingDay",
    "MeetingPart",
    "Meetings",
    "Moved",
    "NameForms",
    "Narrowing",
    "NavLink",
    "NotFound",
    "OriginalNote",
    "Pair",
    "ParallelPage",
    "Participant",
    "Picture",
    "Piece",
    "Printed",
    "PrintedIn",
    "ProposedMeeting",
    "ReadingLine",
    "ReadingPage",
    "Reason",
    "Record",
    "RemovedLine",
    "RemovedNote",
    "Report",
    "Reprint",
    "RightsNote",
    "Row",
    "Search",
    "Sentence",
    "Shared",
    "Shell",
    "ShownDate",
    "Side",
    "StoodText",
    "Switch",
    "Text",
    "Timeline",
    "TimelineEntry",
    "TimelinePeriod",
    "Tombstone",
    "Track",
    "Translation",
    "Unassigned",
    "VersionLink",
    "View",
]
