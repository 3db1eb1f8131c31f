"""The preview in front of a server of plain files."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from dossier.site.preview import Preview

StartResponse = Callable[..., Any]
App = Callable[[dict[str, Any], StartResponse], Iterable[bytes]]


def before(app: App, preview: Preview, mount_path: str, inject: Callable[[bytes], bytes]) -> App:
    """An application that asks the preview first and `app` for what it does not have.

    `mount_path` is where the site lies on the server, ending in "/"; `inject` puts the script of live reload in.
    """

    def answered(environ: dict[str, Any], start_response: StartResponse) -> Iterable[bytes]:
        path = environ["PATH_INFO"].encode("latin-1").decode("utf-8", "replace")
        found = preview.answer(path.removeprefix(mount_path)) if path.startswith(mount_path) else None
        if found is None:
            return app(environ, start_response)
        body = inject(found.body) if found.kind.startswith("text/html") else found.body
        start_response(found.status, [("Content-Type", found.kind), ("Content-Length", str(len(body)))])
        return [body]

    return answered
