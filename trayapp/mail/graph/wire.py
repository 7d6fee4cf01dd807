"""Questions to Graph and its answers: the token, batches, and what every refusal means.

A path is always joined to the service's own root, and a link that the service gives is cut back to such a
path first: so the token can go nowhere else.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any, NamedTuple
from urllib.parse import quote, urlsplit

from trayapp.errors import Busy, CursorLost, Refused, SignInNeeded, Unreachable
from trayapp.mail.graph.access import GraphAccess
from trayapp.mail.http import (
    LARGEST,
    Answer,
    Http,
    ask,
    beginning,
    border,
    open_http,
    port_of,
    refuse_page,
    retry_after,
)
from trayapp.mail.source import Place
from trayapp.tongue import mark, tr

Json = Mapping[str, Any]

IMMUTABLE = 'IdType="ImmutableId"'
"""Ids that stay as long as a message stays in its mailbox."""
MOST_IN_BATCH = 20
"""Graph takes no more; it hands the mailbox four of them at a time, which is all that a mailbox bears."""
LARGEST_BATCH = 64 * 1024 * 1024
_AGAIN = mark("Owed tries again by itself.")
_BUSY = {429, 502, 503, 504, 509}
_LOST = {"syncstatenotfound", "syncstateinvalid", "resyncrequired", "errorinvalidsyncstatedata"}


class Missing(Refused):
    """What was asked for is not there."""


class Stumbled(Unreachable):
    """The service failed at one thing; it may do others."""


class Reply(NamedTuple):
    """One answer, alone or out of a batch."""

    status: int
    headers: Mapping[str, str]
    """By names in lower case."""
    body: Any
    """JSON, unpacked; None where there is none."""

    @property
    def ok(self) -> bool:
        """Whether what was asked was done."""
        return 200 <= self.status < 300

    @property
    def code(self) -> str:
        """Graph's own word for the trouble, or ""."""
        error = self.body.get("error") if isinstance(self.body, Mapping) else None
        code = error.get("code") if isinstance(error, Mapping) else None
        return code[:100] if isinstance(code, str) else ""


class Wire:
    """One connection to Graph, made when it is needed; for one thread, but for :meth:`close`."""

    def __init__(self, access: GraphAccess, clock: Callable[[], datetime]) -> None:
        self.access = access
        self._clock = clock
        self._http: Http | None = None
        self._shown = ""
        """The last token that the service saw."""
        self._closed = False
        self._busy = False

    # Questions

    def get(self, path: str, *prefer: str, limit: int = LARGEST) -> Json:
        """Ask for one thing; ``prefer`` are wishes (RFC 7240). Raises MailTrouble."""
        answer = self._asked("GET", path, _preferring(prefer), None, limit)
        return _object(self, _reply(answer))

    def post(self, path: str, content: bytes, kind: str) -> None:
        """Hand something over that must not happen twice. Raises ``Unclear`` or another MailTrouble."""
        answer = self._asked("POST", path, {"Content-Type": kind}, content, LARGEST, sends=True)
        self.refuse(_reply(answer))

    def batch(self, paths: Sequence[str], *prefer: str) -> Iterator[tuple[int, Reply]]:
        """Ask for several things at once; yield each one's number and answer. Raises MailTrouble.

        What a single answer refuses is for the caller to see, but for a token that is good no more.
        """
        for start in range(0, len(paths), MOST_IN_BATCH):
            some = paths[start : start + MOST_IN_BATCH]
            if len(some) == 1:
                answer = self._asked("GET", some[0], _preferring(prefer), None, LARGEST)
                yield start, _reply(answer)
                continue
            replies = self._batched(some, prefer)
            if any(reply.status == 401 for reply in replies.values()):
                self._renewed()
                replies = self._batched(some, prefer)
            for number in range(len(some)):
                yield start + number, replies.get(number, _UNANSWERED)

    def beginning_of(self, path: str, most: int) -> bytes:
        """Read so many bytes of something that is no JSON; the rest is left. Raises MailTrouble."""
        url = self.access.root + path
        for token in (self.access.token, self._renewed):
            headers = {**self._signed(token()), "Prefer": IMMUTABLE}
            with (
                self._opened() as http,
                border(self.access.host, port=port_of(url)),
                http.stream("GET", url, headers=headers) as response,
            ):
                if response.status_code == 200:
                    return beginning(response, most)
                named = {name.lower(): value for name, value in response.headers.items()}
                answer = Answer(response.status_code, named, beginning(response, 65_536), url)
            if answer.status != 401:
                break
        else:
            raise self._shut_out()
        self.refuse(Reply(answer.status, answer.headers, _error_of(answer)))
        return b""

    def path_of(self, link: object) -> str:
        """Cut a link of the service back to a path below its root. Raises Refused where it leads away."""
        if isinstance(link, str) and link.startswith(self.access.root + "/"):
            return link.removeprefix(self.access.root)
        mine, theirs = _split(self.access.root), _split(link)
        if mine is None or theirs is None or theirs[0] != mine[0] or not theirs[1].startswith(mine[1] + "/"):
            raise Refused(
                tr("{host} wants to send Owed on to another place, so Owed stopped.", host=self.access.host),
                tr("If it goes on, tell whoever runs your mail."),
                detail="" if theirs is None else str(theirs[0][1])[:100],
            )
        return theirs[1].removeprefix(mine[1])

    # The connection

    def close(self) -> None:
        """End everything now; any thread may, and twice. Who waits for an answer hears that it broke."""
        self._closed = True
        if self._http is not None:
            self._http.cut()
        self._give_back()

    @contextmanager
    def _opened(self) -> Iterator[Http]:
        """Use the connection; one that is closed meanwhile is given back by who uses it."""
        self._busy = True
        try:
            if self._closed:
                raise Unreachable(tr("The connection to {host} was closed.", host=self.access.host))
            if self._http is None:
                self._http = open_http(self.access.ca_file, self.access.timeout)
            yield self._http
        finally:
            self._busy = False
            self._give_back()

    def _signed(self, token: str) -> dict[str, str]:
        self._shown = token
        return {"Authorization": f"Bearer {token}"}

    def _renewed(self) -> str:
        """Give a token other than the one that was refused. Raises SignInNeeded."""
        token = self.access.fresh(self._shown) if self.access.fresh is not None else None
        if token is None:
            raise self._shut_out()
        return token

    def _give_back(self) -> None:
        if self._closed and not self._busy and self._http is not None:
            self._http.close()

    def _asked(
        self,
        method: str,
        path: str,
        headers: Mapping[str, str],
        content: bytes | None,
        limit: int,
        *,
        sends: bool = False,
    ) -> Answer:
        """Ask once, and once more with a new token where this one is good no more."""
        url = self.access.root + path
        for token in (self.access.token, self._renewed):
            signed = {**headers, **self._signed(token())}
            with self._opened() as http:
                answer = ask(http, method, url, headers=signed, content=content, limit=limit, sends=sends)
            if answer.status != 401:
                break
        else:
            raise self._shut_out()
        if 300 <= answer.status < 400:
            raise Refused(
                tr("{host} sends on to another address, which Owed does not follow.", host=self.access.host),
                tr("Check the address of the service in the account's settings."),
            )
        self._refuse_busy(answer.status, answer.headers)
        refuse_page(answer)
        return answer

    def _batched(self, paths: Sequence[str], prefer: Iterable[str]) -> dict[int, Reply]:
        headers = _preferring(prefer)
        requests = [
            {"id": str(number), "method": "GET", "url": path, "headers": headers}
            for number, path in enumerate(paths)
        ]
        content = json.dumps({"requests": requests}).encode()
        kind = {"Content-Type": "application/json"}
        answer = self._asked("POST", "/$batch", kind, content, LARGEST_BATCH)
        told = _object(self, _reply(answer)).get("responses")
        replies: dict[int, Reply] = {}
        for one in told if isinstance(told, list) else ():
            number = one.get("id") if isinstance(one, Mapping) else None
            if isinstance(number, str) and number.isdecimal() and isinstance(one.get("status"), int):
                named = one.get("headers")
                pairs = named.items() if isinstance(named, Mapping) else ()
                lower = {str(name).lower(): str(value) for name, value in pairs}
                replies[int(number)] = Reply(one["status"], lower, one.get("body"))
        return replies

    # Refusals

    def refuse(self, reply: Reply) -> None:
        """Raise what a refusal means; nothing where there is none."""
        if reply.ok:
            return
        self._refuse_busy(reply.status, reply.headers)
        code, host = reply.code, self.access.host
        detail = f"HTTP {reply.status} {code}".strip()
        if reply.status == 410 or code.lower() in _LOST:
            raise CursorLost(
                tr("{host} no longer knows where reading this mailbox stopped.", host=host),
                tr("The mailbox is read from the start."),
                detail=detail,
            )
        if reply.status == 401:
            raise self._shut_out()
        if code.lower() == "errorsendasdenied":
            raise Refused(
                tr("Microsoft 365 does not let you send from this address."),
                tr("Send from an address of this mailbox, or ask whoever runs your mail for the right."),
                detail=detail,
            )
        if code.lower() == "mailboxnotenabledforrestapi":
            raise Refused(
                tr("This mailbox is not kept in Microsoft 365, or has no licence there."),
                tr("If your organisation runs its own Exchange server, add the account as Exchange."),
                detail=detail,
            )
        if reply.status == 403:
            raise self._forbidden(detail)
        if reply.status == 404:
            raise Missing(
                tr("{host} does not have what Owed asked for.", host=host), tr(_AGAIN), detail=detail
            )
        if reply.status == 500:
            raise Stumbled(tr("{host} had an error of its own.", host=host), tr(_AGAIN), detail=detail)
        if reply.status >= 500:
            raise Unreachable(tr("{host} had an error of its own.", host=host), tr(_AGAIN), detail=detail)
        raise Refused(
            tr("{host} did not do what Owed asked.", host=host),
            tr("If it goes on, whoever runs your mail may know why."),
            detail=detail,
        )

    def _refuse_busy(self, status: int, headers: Mapping[str, str]) -> None:
        if status in _BUSY:
            raise Busy(
                tr("{host} asked Owed to wait.", host=self.access.host),
                tr(_AGAIN),
                detail=f"HTTP {status}",
                retry_after=retry_after(headers, self._clock()),
            )

    def _shut_out(self) -> SignInNeeded:
        return SignInNeeded(tr("Microsoft 365 does not accept your sign-in any more."), tr("Sign in again."))

    def _forbidden(self, detail: str) -> Refused | SignInNeeded:
        if self.access.mailbox:
            return Refused(
                tr("You may not use the mailbox {mailbox} in this way.", mailbox=self.access.mailbox),
                tr("Ask whoever manages it to give you access; then it works by itself."),
                detail=detail,
            )
        return SignInNeeded(
            tr("Microsoft 365 does not allow Owed to do this in your mailbox."),
            tr(
                "Sign in again and agree to what the page asks; your administrator may have to agree as well."
            ),
            detail=detail,
        )


_UNANSWERED = Reply(500, {}, None)


def _reply(answer: Answer) -> Reply:
    return Reply(answer.status, answer.headers, answer.json() if answer.body else None)


def _preferring(prefer: Iterable[str]) -> dict[str, str]:
    return {"Prefer": ", ".join((IMMUTABLE, *prefer))}


def _object(wire: Wire, reply: Reply) -> Json:
    """Return the JSON object of a good answer. Raises what a refusal means."""
    wire.refuse(reply)
    if not isinstance(reply.body, Mapping):
        raise nonsense(wire.access.host)
    return reply.body


def message_path(access: GraphAccess, place: Place) -> str:
    """Return the path of the message that lies there."""
    return f"{access.owner_of(place.folder)}/messages/{quote(place.key, safe='')}"


def nonsense(host: str) -> Refused:
    """What to raise where an answer makes no sense."""
    return Refused(tr("{host} answered something that Owed does not understand.", host=host), tr(_AGAIN))


def _error_of(answer: Answer) -> Any:  # noqa: ANN401 - whatever the JSON holds
    try:
        return json.loads(answer.body)
    except (ValueError, RecursionError):
        return None


def _split(link: object) -> tuple[tuple[str, str | None, int], str] | None:
    """Return where a link leads (scheme, host, port), and the rest of it; None where it is none."""
    try:
        parts = urlsplit(link) if isinstance(link, str) else None
        if parts is None or parts.username is not None or parts.password is not None:
            return None
        query = f"?{parts.query}" if parts.query else ""
        return (parts.scheme, parts.hostname, parts.port or 443), parts.path + query
    except ValueError:
        return None
