"""What the sign-in server of the tests sends: pages, redirects, refusals, and who signed in."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from html import escape
from urllib.parse import urlencode, urlsplit

from tests.servers.web import Answer, reply


class Said(Exception):
    """The server says no: an error's name, and Microsoft's number with words."""

    def __init__(self, error: str, description: str = "") -> None:
        super().__init__(error)
        self.error = error
        self.description = description


def without_port(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.hostname}{parts.path.rstrip('/')}"


def sent_back(query: Mapping[str, str], answer: Mapping[str, str]) -> Answer:
    """Send the browser back, as a redirect or as a form that sends itself."""
    redirect = query["redirect_uri"]
    if query.get("response_mode") != "form_post":
        return reply("", 302, headers={"Location": f"{redirect}?{urlencode(answer)}"})
    fields = "".join(
        f'<input name="{escape(name)}" value="{escape(value)}">' for name, value in answer.items()
    )
    return reply(
        f'<html><form method="post" action="{escape(redirect)}">{fields}</form></html>', kind="text/html"
    )


def only_shown(words: str) -> Answer:
    return reply(f"<html>{escape(words)}</html>", 400, kind="text/html")


def refusal(said: Said) -> Answer:
    words = said.description
    codes = [int(words[6:].partition(":")[0])] if words.startswith("AADSTS") else []
    body = {
        "error": said.error,
        "error_description": f"{words}\r\nTrace ID: 1\r\nCorrelation ID: 2" if words else "",
        "error_codes": codes,
    }
    return reply(body, 401 if said.error == "invalid_client" else 400)


def id_token(tenant: str, user: str, client: str, nonce: str, now: float) -> str:
    claims = {
        "aud": client,
        "iss": f"https://localhost/{tenant}/v2.0",
        "iat": int(now),
        "exp": int(now) + 3600,
        "sub": f"sub of {user}",
        "oid": "1",
        "tid": tenant,
        "preferred_username": user,
        "nonce": nonce,
    }
    return f"{_packed({'alg': 'none'})}.{_packed(claims)}."


def _packed(value: Mapping[str, object]) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()
