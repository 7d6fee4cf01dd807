"""A Microsoft Graph on loopback, as far as mail goes: scopes, delta, batches, limits and bad moods.

It keeps state and follows the documents: what they do not promise it does not do, and what is known of the
real service's oddities it does too (tests/servers/graph_answers.py, graph_delta.py, graph_mailbox.py)::

    with graph_server(certificate, ca_file) as graph:
        mailbox = graph.add("iris@firm.example")
        mailbox.append(raw)                                  # as from outside; outside=False for own mail
        source = GraphSource(graph.access("iris@firm.example"), clock=now)
        graph.habits.repeats = True                          # bad moods that last
        graph.fail("delta", Wrong(429, "TooManyRequests", retry_after="7"))   # and such that pass
        assert graph.count["delta"] == 4                     # requests by kind, those in batches too

Kinds: batch, delta, message, value, messages, folder, folders, send, reply, contacts, contactFolders.
"""

from __future__ import annotations

import itertools
import json
import re
import threading
from collections import Counter, deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from tests.servers.graph_answers import Answers, Question, Token, Told
from tests.servers.graph_delta import Wrong
from tests.servers.graph_mailbox import READ, Mailbox
from tests.servers.web import Asked, HostileHttp, Line, hostile_http, reply
from trayapp.mail.graph.access import GraphAccess

ALL_SCOPES = frozenset(
    "Mail.Read Mail.Send Contacts.Read Mail.Read.Shared Mail.Send.Shared Contacts.Read.Shared".split()
)
AT_ONCE = 4
"""Requests that one mailbox bears at a time."""


class Graph(Answers):
    """The service with its mailboxes."""

    def __init__(self) -> None:
        super().__init__()
        self.count: Counter[str] = Counter()
        """Requests by kind; ``http`` counts what went over the wire."""
        self.together = 0
        """The most requests for one mailbox at a time."""
        self.tokens: dict[str, Token] = {}
        self.server: HostileHttp | None = None
        self.ca_file = ""
        self._faults: dict[str, deque[Wrong]] = {}
        self._numbers = itertools.count(1)
        self._lock = threading.RLock()
        self._under_way: Counter[str] = Counter()

    # For tests

    def add(self, address: str, *, delegates: tuple[str, ...] = ()) -> Mailbox:
        """Make a mailbox."""
        self.mailboxes[address] = Mailbox(address, delegates=set(delegates))
        return self.mailboxes[address]

    def grant(self, user: str, scopes: frozenset[str] = ALL_SCOPES) -> str:
        """Give a token."""
        name = f"token-{next(self._numbers)}-of-{user}"
        self.tokens[name] = Token(user, scopes)
        return name

    def access(self, user: str, scopes: frozenset[str] = ALL_SCOPES, **more: Any) -> GraphAccess:
        """Give the way to a mailbox, with tokens as whoever signs in keeps them."""
        assert self.server is not None
        wallet = Wallet(self, user, scopes)
        values: dict[str, Any] = {
            "token": wallet.token,
            "fresh": wallet.fresh,
            "service": self.server.url(),
            "ca_file": self.ca_file,
            "timeout": 10.0,
        }
        return GraphAccess(**(values | more))

    def fail(self, kind: str, *faults: Wrong) -> None:
        """Answer the next requests of a kind so, one after another."""
        self._faults.setdefault(kind, deque()).extend(faults)

    def expire(self) -> None:
        """Make every token of access useless."""
        for token in self.tokens.values():
            token.good = False

    # HTTP

    def answer(self, line: Line, asked: Asked) -> None:
        """Answer one request."""
        self.count["http"] += 1
        root = f"https://{asked.headers.get('host', '')}/v1.0"
        told = self._told(root, asked.method, asked.target, asked.headers, asked.body)
        if isinstance(told.body, bytes):
            reply(told.body, told.status, kind="text/plain", headers=told.headers)(line, asked)
        elif told.body is None:
            reply(b"", told.status, headers=told.headers)(line, asked)
        else:
            data = json.dumps(told.body).encode()
            reply(data, told.status, kind="application/json; charset=utf-8", headers=told.headers)(
                line, asked
            )

    def _told(self, root: str, method: str, target: str, headers: Mapping[str, str], body: bytes) -> Told:
        try:
            token = self.tokens.get(headers.get("authorization", "").removeprefix("Bearer "))
            if token is None or not token.good:
                raise Wrong(401, "InvalidAuthenticationToken", "Lifetime validation failed.")
            if urlsplit(target).path == "/v1.0/$batch":
                self._count("batch")
                return self._batch(root, headers, json.loads(body))
            return self._one(root, method, target, headers, body, token)
        except Wrong as wrong:
            return error(wrong)

    def _batch(self, root: str, headers: Mapping[str, str], asked: Any) -> Told:
        requests = asked["requests"]
        if len(requests) > 20 or len({one["id"].lower() for one in requests}) < len(requests):
            raise Wrong(400, "BadRequest", "Number of batch request steps exceeds the maximum value of 20.")
        responses = []
        for one in reversed(requests):  # in any order
            inner = {name.lower(): value for name, value in one.get("headers", {}).items()}
            inner["authorization"] = headers["authorization"]
            target = "/v1.0/" + one["url"].lstrip("/")
            told = self._told(root, one["method"], target, inner, b"")
            response = {"id": one["id"], "status": told.status, "headers": dict(told.headers)}
            responses.append(response | {"body": told.body})
        return Told(200, {"responses": responses})

    def _one(
        self, root: str, method: str, target: str, headers: Mapping[str, str], body: bytes, token: Token
    ) -> Told:
        parts = urlsplit(target)
        path = unquote(parts.path)
        if not path.startswith("/v1.0/"):
            raise Wrong(404, "ResourceNotFound")
        query = dict(parse_qsl(parts.query))
        question = Question(method, path.removeprefix("/v1.0"), query, headers, body, root, token)
        mailbox, rest, shared = self._mailbox(question)
        for pattern, kind, scope, handler in _ROUTES:
            found = re.fullmatch(pattern, rest, re.IGNORECASE)
            if found and method == ("POST" if kind in {"send", "reply"} else "GET"):
                self._count(kind)
                self._allow(question, scope, shared=shared)
                with self._few_at_once(mailbox):
                    return handler(self, question, mailbox, *found.groups())
        raise Wrong(400, "RequestBroker--ParseUri", f"Resource not found for the segment {rest}.")

    def _mailbox(self, question: Question) -> tuple[Mailbox, str, bool]:
        found = re.match(r"/(?:me|users/([^/]+)|users\('([^']+)'\))(?=/)", question.path)
        if found is None:
            raise Wrong(400, "RequestBroker--ParseUri")
        address = found[1] or found[2] or question.token.user
        mailbox = self.mailboxes.get(address)
        if mailbox is None:
            raise Wrong(404, "ErrorInvalidUser", f"The requested user '{address}' is invalid.")
        if not mailbox.cloud:
            raise Wrong(404, "MailboxNotEnabledForRESTAPI", "The mailbox is hosted on-premise.")
        shared = address != question.token.user
        if shared and question.token.user not in mailbox.delegates:
            raise Wrong(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.")
        return mailbox, question.path[found.end() :], shared

    def _allow(self, question: Question, scope: str, *, shared: bool) -> None:
        """Refuse what the token's scopes do not hold."""
        asked = set(question.query.get("$select", "").split(","))
        basic = scope == "Mail.ReadBasic" and not asked & READ and "$expand" not in question.query
        enough = {"Mail.Read", "Mail.ReadBasic"} if basic else {scope.replace("Basic", "")}
        wider = {f"{one}.Shared" for one in enough}  # "including the user's own"
        enough = wider if shared else enough | wider
        if not enough & question.token.scopes:
            raise Wrong(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.")

    def _count(self, kind: str) -> None:
        self.count[kind] += 1
        with self._lock:
            faults = self._faults.get(kind)
            if faults:
                raise faults.popleft()

    @contextmanager
    def _few_at_once(self, mailbox: Mailbox) -> Iterator[None]:
        self._under_way[mailbox.address] += 1
        self.together = max(self.together, self._under_way[mailbox.address])
        try:
            if self._under_way[mailbox.address] > AT_ONCE:
                raise Wrong(
                    429, "ApplicationThrottled", "Over its MailboxConcurrency limit.", retry_after="1"
                )
            with self._lock:
                yield
        finally:
            self._under_way[mailbox.address] -= 1


class Wallet:
    """What keeps a user's tokens."""

    def __init__(self, graph: Graph, user: str, scopes: frozenset[str]) -> None:
        self._graph, self._user, self._scopes = graph, user, scopes
        self._token = ""
        self.renewed = 0

    def token(self) -> str:
        """The one at hand."""
        self._token = self._token or self._graph.grant(self._user, self._scopes)
        return self._token

    def fresh(self, refused: str) -> str:
        """Another one."""
        assert refused == self._token
        self.renewed += 1
        self._token = self._graph.grant(self._user, self._scopes)
        return self._token


Handler = Callable[..., Told]
_FOLDER = r"/mailFolders(?:/([^/()]+)|\('([^']+)'\))"
_NAMED = r"/mailFolders(?:/|\(')([^/()']+)(?:'\))?"
_ROUTES: tuple[tuple[str, str, str, Handler], ...] = (
    (rf"{_NAMED}/messages/delta(?:\(\))?", "delta", "Mail.ReadBasic", Graph.delta),
    (rf"{_NAMED}/messages", "messages", "Mail.ReadBasic", Graph.messages),
    (r"/mailFolders/delta(?:\(\))?", "folders", "Mail.ReadBasic", Graph.folders),
    (_NAMED, "folder", "Mail.ReadBasic", Graph.folder),
    (r"/messages/([^/]+)", "message", "Mail.ReadBasic", Graph.message),
    (r"/messages/([^/]+)/\$value", "value", "Mail.Read", Graph.value),
    (r"/messages/([^/]+)/reply", "reply", "Mail.Send", Graph.send),
    (r"/sendMail", "send", "Mail.Send", Graph.send),
    (r"/contacts", "contacts", "Contacts.Read", Graph.contacts),
    (r"/contactFolders/([^/]+)/contacts", "contacts", "Contacts.Read", Graph.contacts),
    (r"/contactFolders", "contactFolders", "Contacts.Read", Graph.contact_folders),
)


def error(wrong: Wrong) -> Told:
    """Make the answer that an error is."""
    named = {name.replace("_", "-"): value for name, value in wrong.headers.items()}
    inner = {"date": "2026-11-22T12:00:00", "request-id": "0f0e0d0c-0000-4000-8000-000000000000"}
    body = {"error": {"code": wrong.code, "message": wrong.message, "innerError": inner}}
    return Told(wrong.status, body, named)


@contextmanager
def graph_server(certificate: Path, ca_file: Path) -> Iterator[Graph]:
    """Run the service for as long as the block lasts."""
    graph = Graph()
    with hostile_http(graph.answer, certificate) as server:
        graph.server, graph.ca_file = server, str(ca_file)
        yield graph
