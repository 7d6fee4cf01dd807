"""An identity provider for tests: Microsoft's and Google's pages, over TLS and with state (RFC 6749, 8628).

It is as strict as the real ones where a client can be wrong: a code is good once, for its client, its
redirect address and its proof; a refresh token is good once, and who shows an old one loses the sign-in. Mail
servers can ask it whose a token is (RFC 7662).
"""

from __future__ import annotations

import base64
import hashlib
import secrets
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qs

from tests.servers.certificates import Authority
from tests.servers.identity_pages import Said, id_token, only_shown, refusal, sent_back, without_port
from tests.servers.web import Answer, Asked, HostileHttp, Line, reply
from trayapp.settings.accounts.account import Authorization, Provider

TENANT = "8c2f2d0e-5a0b-4f0e-9d55-2f9f4a8a3c11"
USER = "rosa@lindqvist.example"
MICROSOFT = "11111111-2222-3333-4444-555555555555"
"""The client id of a program registered with Microsoft."""
GOOGLE = "1234-desktop.apps.example"
"""The client id of a desktop program registered with Google, and its secret that is none."""
GOOGLE_SECRET = "GOCSPX-made-up"
DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
_OPENID = {"openid", "profile", "offline_access", "email"}


@dataclass
class Registered:
    """A program that may ask for tokens."""

    redirects: tuple[str, ...]
    """Without a port, any is let through (RFC 8252, 7.3)."""
    secret: str = ""
    """What it has to show, or ""."""
    tenant: str = ""
    """The one organisation it is for, or ""."""


@dataclass(frozen=True)
class Shown:
    """Whose a token is, and what it is for."""

    user: str
    client: str
    scopes: frozenset[str]
    """As they were asked for."""
    until: float
    family: int
    """The sign-in that it comes from."""

    def allows(self, scope: str) -> bool:
        """Whether it is for this, named with or without whose permission it is ("Mail.Read")."""
        wanted = scope.rstrip("/").rpartition("/")[2].lower()
        return any(one.rstrip("/").rpartition("/")[2].lower() == wanted for one in self.scopes)


@dataclass
class Identity:
    """A running provider: what it heard, and what it shall do."""

    ca_file: Path
    port: int = 0
    user: str = USER
    """Who sits before the sign-in page."""
    answers: str = ""
    """What the sign-in page sends back instead of a code: "error description"; "" lets the user in."""
    refuses: list[tuple[str, str]] = field(default_factory=list)
    """Errors for the next token requests, each once: its name and its words."""
    faults: dict[str, Answer] = field(default_factory=dict)
    """What to answer instead, by page: discovery, authorize, token, code, introspect."""
    lasts: float = 3600.0
    """Seconds that an access token is good for."""
    renew_in: float | None = None
    """Seconds after which the server would like it to be renewed."""
    ahead: float = 0.0
    """Seconds by which the server's clock was set on."""
    rotates: bool = True
    """Whether each renewal brings a new refresh token and ends the old one."""
    declines: frozenset[str] = frozenset()
    """Scopes that the user unticks, or that nobody has consented to."""
    interval: float = 0.0
    """Seconds between two questions about a code."""
    asked: Counter[str] = field(default_factory=Counter)
    """Requests by page."""
    forms: list[dict[str, str]] = field(default_factory=list)
    """What the token requests said."""
    clients: dict[str, Registered] = field(
        default_factory=lambda: {
            MICROSOFT: Registered(("http://localhost",)),
            GOOGLE: Registered(("http://127.0.0.1",), GOOGLE_SECRET),
        }
    )
    _codes: dict[str, dict[str, str]] = field(default_factory=dict)
    _devices: dict[str, dict[str, str]] = field(default_factory=dict)
    _access: dict[str, Shown] = field(default_factory=dict)
    _refresh: dict[str, Shown] = field(default_factory=dict)
    _spent: dict[str, int] = field(default_factory=dict)
    ended: set[int] = field(default_factory=set)
    """Sign-ins that were taken back, by whoever."""
    _families: int = 0

    # For tests

    @property
    def url(self) -> str:
        """The root of the sign-in server."""
        return f"https://localhost:{self.port}"

    def authorization(self, provider: Provider = Provider.MICROSOFT, tenant: str = TENANT) -> Authorization:
        """How an account signs in here."""
        google = provider is Provider.GOOGLE
        return Authorization(provider, GOOGLE if google else MICROSOFT, "" if google else tenant, self.url)

    def shown(self, token: str) -> Shown | None:
        """Whose an access token is; None for one that is over, taken back, or none of ours."""
        found = self._access.get(token)
        return found if found and found.until > self.now() and found.family not in self.ended else None

    def end_sessions(self) -> None:
        """Take everything back that was granted, as an administrator or a new password does."""
        self.ended.update(range(1, self._families + 1))

    def end_tokens(self) -> None:
        """End the access tokens before their time; refresh tokens stay good."""
        self._access.clear()

    def type_code(self, code: str, *, allow: bool = True) -> None:
        """Type a code on the page for it, as the user does on any device."""
        device = next(one for one in self._devices.values() if one["user_code"] == code)
        device["state"] = "allowed" if allow else "declined"

    def give(self, user: str, client: str, scopes: str) -> dict[str, object]:
        """Grant tokens without any page."""
        self._families += 1
        return self._tokens(user, client, scopes, self._families)

    def now(self) -> float:
        """The time on the server's clock."""
        return time.time() + self.ahead

    # The server

    def answer(self, line: Line, asked: Asked) -> None:
        """Answer one request."""
        path = asked.path
        query = {name: values[0] for name, values in parse_qs(asked.query).items()}
        form = {name: values[0] for name, values in parse_qs(asked.body.decode()).items()}
        pages: dict[str, tuple[str, Callable[[], Answer]]] = {
            "/.well-known/openid-configuration": ("discovery", lambda: self._discovery(path)),
            "/authorize": ("authorize", lambda: self._authorize(path, query)),
            "/auth": ("authorize", lambda: self._authorize(path, query)),
            "/token": ("token", lambda: self._token(path, form)),
            "/devicecode": ("code", lambda: self._device(form)),
            "/introspect": ("introspect", lambda: self._introspect(asked, form)),
        }
        for end, (name, page) in pages.items():
            if path.endswith(end):
                self.asked[name] += 1
                if name in self.faults:
                    self.faults[name](line, asked)
                    return
                try:
                    page()(line, asked)
                except Said as said:
                    refusal(said)(line, asked)
                return
        reply("Not found", 404)(line, asked)

    def _discovery(self, path: str) -> Answer:
        tenant = path.split("/")[1]
        if tenant not in {TENANT, "organizations", "common", "consumers", "lindqvist.example"}:
            raise Said("invalid_tenant", f"AADSTS90002: Tenant '{tenant}' not found.")
        root = f"{self.url}/{tenant}/oauth2/v2.0"
        return reply(
            {
                "authorization_endpoint": f"{root}/authorize",
                "token_endpoint": f"{root}/token",
                "device_authorization_endpoint": f"{root}/devicecode",
                "issuer": f"{self.url}/{tenant}/v2.0",
            }
        )

    def _authorize(self, path: str, query: Mapping[str, str]) -> Answer:
        """The sign-in page. What goes wrong before the way back is known, only the user sees."""
        client, redirect = self.clients.get(query.get("client_id", "")), query.get("redirect_uri", "")
        if client is None:
            return only_shown("AADSTS700016: Application was not found in the directory.")
        if client.tenant and path.startswith(("/organizations/", "/common/")):
            return only_shown("AADSTS50194: Application is not configured as a multi-tenant application.")
        if without_port(redirect) not in client.redirects:
            return only_shown("AADSTS50011: The redirect URI does not match.")
        back = {"state": query.get("state", "")}
        if self.answers:
            error, _, words = self.answers.partition(" ")
            return sent_back(query, back | {"error": error, "error_description": words})
        if query.get("code_challenge_method") != "S256" or len(query.get("code_challenge", "")) != 43:
            return sent_back(
                query, back | {"error": "invalid_request", "error_description": "AADSTS9002325: PKCE"}
            )
        code = secrets.token_urlsafe(32)
        self._codes[code] = dict(query) | {"user": self.user}
        return sent_back(query, back | {"code": code, "session_state": "x"})

    def _token(self, path: str, form: Mapping[str, str]) -> Answer:
        self.forms.append(dict(form))
        client = self.clients.get(form.get("client_id", ""))
        if client is None:
            raise Said("unauthorized_client", "AADSTS700016: Application was not found in the directory.")
        if self.refuses:
            raise Said(*self.refuses.pop(0))
        if client.secret and form.get("client_secret") != client.secret:
            words = "AADSTS7000218: The request body must contain 'client_assertion' or 'client_secret'."
            raise Said("invalid_client", "" if path == "/token" else words)
        grants = {
            "authorization_code": self._by_code,
            "refresh_token": self._by_refresh,
            DEVICE_GRANT: self._by_device,
        }
        if form.get("grant_type") not in grants:
            raise Said("unsupported_grant_type")
        return reply(grants[form["grant_type"]](form))

    def _by_code(self, form: Mapping[str, str]) -> dict[str, object]:
        kept = self._codes.pop(form.get("code", ""), None)
        if kept is None:
            raise Said("invalid_grant", "AADSTS54005: The code was already redeemed.")
        digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        if challenge != kept["code_challenge"]:
            raise Said("invalid_grant", "AADSTS501481: The Code_Verifier does not match.")
        if (form["client_id"], form.get("redirect_uri")) != (kept["client_id"], kept["redirect_uri"]):
            raise Said("invalid_grant", "AADSTS500112: The reply address does not match.")
        self._families += 1
        tokens = self._tokens(kept["user"], form["client_id"], kept["scope"], self._families)
        return tokens | {
            "id_token": id_token(TENANT, kept["user"], form["client_id"], kept.get("nonce", ""), self.now())
        }

    def _by_refresh(self, form: Mapping[str, str]) -> dict[str, object]:
        token = form.get("refresh_token", "")
        if token in self._spent:  # somebody has a copy (RFC 9700, 4.14.2)
            self.ended.add(self._spent[token])
        shown = self._refresh.get(token)
        if shown is None or shown.family in self.ended:
            raise Said("invalid_grant", "AADSTS700082: The refresh token has expired due to inactivity.")
        wanted = form.get("scope", " ".join(shown.scopes))
        lacking = {one for one in wanted.split() if self._declined(one)} - shown.scopes
        if lacking:
            raise Said("invalid_grant", "AADSTS65001: The user or administrator has not consented.")
        if self.rotates:
            del self._refresh[token]
            self._spent[token] = shown.family
        tokens = self._tokens(shown.user, shown.client, wanted, shown.family, new=self.rotates)
        return tokens | {"id_token": id_token(TENANT, shown.user, shown.client, "", self.now())}

    def _by_device(self, form: Mapping[str, str]) -> dict[str, object]:
        kept = self._devices.get(form.get("device_code", ""))
        if kept is None or float(kept["until"]) < self.now():
            raise Said("expired_token", "AADSTS70020: The device code has expired.")
        if kept["state"] == "pending":
            raise Said("authorization_pending", "AADSTS70016: Authorization is pending.")
        if kept["state"] == "declined":
            raise Said("authorization_declined", "AADSTS70018: The user declined.")
        del self._devices[form["device_code"]]
        self._families += 1
        tokens = self._tokens(self.user, form["client_id"], kept["scope"], self._families)
        return tokens | {"id_token": id_token(TENANT, self.user, form["client_id"], "", self.now())}

    def _device(self, form: Mapping[str, str]) -> Answer:
        if form.get("client_id") not in self.clients:
            raise Said("unauthorized_client", "AADSTS700016: Application was not found in the directory.")
        if self.refuses:
            raise Said(*self.refuses.pop(0))
        code, device = secrets.token_hex(4).upper(), secrets.token_urlsafe(48)
        until = self.now() + 900
        self._devices[device] = {
            "user_code": code,
            "scope": form.get("scope", ""),
            "state": "pending",
            "until": str(until),
        }
        return reply(
            {
                "user_code": code,
                "device_code": device,
                "verification_uri": f"{self.url}/device",
                "expires_in": 900,
                "interval": self.interval,
                "message": "Type the code.",
            }
        )

    def _introspect(self, asked: Asked, form: Mapping[str, str]) -> Answer:
        """Say whose a token is (RFC 7662), to a mail server."""
        bearer = asked.headers.get("authorization", "").removeprefix("Bearer ")
        shown = self.shown(form.get("token") or bearer)
        if shown is None or not (shown.allows("IMAP.AccessAsUser.All") or shown.allows("mail.google.com")):
            return reply({"active": False})
        return reply({"active": True, "username": shown.user, "scope": " ".join(shown.scopes)})

    def _declined(self, scope: str) -> bool:
        name = scope.rstrip("/").rpartition("/")[2].lower()
        return any(name == one.rstrip("/").rpartition("/")[2].lower() for one in self.declines)

    def _tokens(
        self, user: str, client: str, scope: str, family: int, *, new: bool = True
    ) -> dict[str, object]:
        granted = frozenset(one for one in scope.split() if not self._declined(one))
        until = self.now() + self.lasts
        access = f"eyJ0eXAiOiJKV1QifQ.{secrets.token_urlsafe(1_500)}.{secrets.token_urlsafe(256)}"
        self._access[access] = Shown(user, client, granted - _OPENID, until, family)
        answer: dict[str, object] = {
            "token_type": "Bearer",
            "scope": " ".join(sorted(granted)),
            "expires_in": int(self.lasts),
            "ext_expires_in": int(self.lasts),
            "access_token": access,
        }
        if self.renew_in is not None:
            answer["refresh_in"] = int(self.renew_in)
        offline = client == GOOGLE or "offline_access" in granted
        if new and offline:
            refresh = f"1.{secrets.token_urlsafe(900)}"
            self._refresh[refresh] = Shown(user, client, granted, until, family)
            answer["refresh_token"] = refresh
        return answer


@contextmanager
def identity(authority: Authority) -> Iterator[Identity]:
    """Run a provider for as long as the block lasts, with a certificate for localhost and 127.0.0.1."""
    provider = Identity(authority.file)
    server = HostileHttp(provider.answer, authority.certify("localhost", "127.0.0.1"))
    provider.port = server.port
    try:
        yield provider
    finally:
        server.stop()
