"""The one comment by which a submission is answered, in its issue.

`submission_reply.py` alone says in the issue NUMBER that a run has failed, so that nobody waits for an answer in vain.
"""

from __future__ import annotations

import os
from typing import Any

from service import BOT, api, listed

MARK = "<!-- the reply of the archive: a workflow keeps it up to date -->"

TAKEN_OVER = """\
> <div dir="rtl">يتولى التحرير هذه المقترحات الآن: ما تكتبه هنا يقرؤه المحررون، ولا يغيّر البرنامج شيئًا بعد.</div>
>
> An editor has taken over: what you write here is read, and the program changes nothing any more.
>
> La rédaction a pris la suite : elle lira ce que vous écrivez ici, et le programme ne modifie plus rien."""

STILL_THERE = """\
> <div dir="rtl">ما اقتُرح من قبل باقٍ في طلب الدمج كما كان، إلى أن يغلقه التحرير.</div>
>
> What was proposed before still stands in the pull request, until an editor closes it.
>
> Ce qui a été proposé auparavant reste dans la *pull request*, jusqu'à ce que la rédaction la ferme."""

FAILED = """\
> <div dir="rtl">تعذّر على البرنامج قراءة ما أرسلته. لم يُفقد شيء: سينظر فيه التحرير.</div>
>
> The program could not read what you sent. Nothing is lost: an editor will look at it.
>
> Le programme n'a pas pu lire votre envoi. Rien n'est perdu : la rédaction s'en occupera."""


def write(number: int, *parts: str) -> None:
    """Write the comment, or write it anew if it says something else now."""
    text = "\n\n".join([MARK, *parts])
    ours: list[Any] = [one for one in listed(f"issues/{number}/comments?per_page=100") if _is_reply(one)]
    if not ours:
        api(f"issues/{number}/comments", {"body": text})
    elif ours[0]["body"] != text:
        api(f"issues/comments/{ours[0]['id']}", {"body": text}, "PATCH")


def _is_reply(comment: dict[str, Any]) -> bool:
    return bool(comment["user"]["login"] == BOT and comment["body"].startswith(MARK))


if __name__ == "__main__":
    write(int(os.environ["NUMBER"]), FAILED)
