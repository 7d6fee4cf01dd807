"""Asks a sign-in server and gives its JSON; what is no answer of one becomes a sentence here."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from urllib.parse import urlencode, urlsplit

from trayapp.errors import Refused, Unreachable
from trayapp.mail.http import Answer, Http, ask, refuse_busy, refuse_page
from trayapp.tongue import tr

LARGEST = 512 * 1024
"""Bytes of an answer."""


def private(url: str) -> str:
    """Return an address that a server has named, if nobody else reads what goes there. Raises Refused."""
    try:
        parts = urlsplit(url)
        if parts.scheme == "https" and parts.hostname:
            return url
    except ValueError:
        pass
    raise Refused(
        tr("The sign-in server names an address that is not private, so it was not followed."),
        tr("Check the sign-in server in the account's settings."),
    )


def asked(
    http: Http,
    method: str,
    url: str,
    now: datetime,
    *,
    query: Mapping[str, Any] | None = None,
    form: Mapping[str, Any] | str | None = None,
    headers: Mapping[str, str] | None = None,
) -> Answer:
    """Ask and return an answer that holds a JSON object: what was wanted, or the server's refusal.

    Raises ``MailTrouble``. What the answer says is in no error of ours: tokens may be in it.
    """
    private(url)
    content = None if form is None else (form if isinstance(form, str) else urlencode(form)).encode()
    named = dict(headers or {}) | {"Accept": "application/json"}
    if content is not None:
        named["Content-Type"] = "application/x-www-form-urlencoded"
    where = f"{url}{'&' if '?' in url else '?'}{urlencode(query)}" if query else url
    answer = ask(http, method, where, headers=named, content=content, limit=LARGEST)
    refuse_busy(answer, now)
    if answer.status >= 500:
        raise Unreachable(
            tr("The sign-in server {host} has trouble at the moment.", host=answer.host),
            tr("Owed tries again by itself."),
            detail=f"HTTP {answer.status}",
        )
    refuse_page(answer)
    if 300 <= answer.status < 400 or not isinstance(answer.json(), dict):
        raise Refused(
            tr("{host} does not answer as a sign-in server does.", host=answer.host),
            tr("Check the sign-in server in the account's settings."),
            detail=f"HTTP {answer.status}",
        )
    return answer
