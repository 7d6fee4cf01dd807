"""Microsoft's sign-in, with msal over our own way to web servers; the only file that knows msal.

msal makes the requests and reads the answers. Its cache is left empty: tokens are kept as :class:`Grant`, the
same for every provider, in the keyring.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

import msal  # type: ignore[import-untyped]

from trayapp.errors import MailTrouble, Refused
from trayapp.mail.http import Http
from trayapp.mail.signin.answers import asked, private
from trayapp.mail.signin.consent import code_in, trouble_of
from trayapp.mail.signin.grant import Grant, root_of
from trayapp.mail.signin.provider import Clock, Code, Page, granted
from trayapp.settings.accounts.account import Authorization
from trayapp.tongue import tr

# It writes down whole answers that it does not understand, and tokens may be in them.
logging.getLogger("msal").setLevel(logging.CRITICAL)

_PENDING = frozenset({"authorization_pending", "slow_down"})


class Microsoft:
    """Microsoft Entra, or a server that speaks as it does."""

    redirect_host = "localhost"
    """The one name for which any port is let through (RFC 8252, 7.3, as Microsoft reads it)."""

    def __init__(self, authorization: Authorization, http: Http, clock: Clock, login: str) -> None:
        """``login`` is whom the page is told to expect. Nobody is asked yet."""
        self._authorization = authorization
        self._clock = clock
        self._login = login
        self._http = _ForMsal(http, clock)
        self._known: Any = None

    def page(self, redirect: str, scopes: tuple[str, ...]) -> Page:
        """Begin a sign-in in the browser, with RFC 7636's proof; the answer comes as a form."""
        with self._ours():
            flow = self._app().initiate_auth_code_flow(
                list(scopes), redirect_uri=redirect, login_hint=self._login, response_mode="form_post"
            )
            return Page(private(flow["auth_uri"]), flow["state"], flow)

    def redeem(self, page: Page, answer: Mapping[str, str], scopes: tuple[str, ...]) -> Grant:
        """Change the code for tokens."""
        with self._ours():
            found = self._app().acquire_token_by_auth_code_flow(dict(page.kept), dict(answer))
        return self._granted(found, scopes)

    def code(self, scopes: tuple[str, ...]) -> Code:
        """Ask for a code to type."""
        with self._ours():
            flow = self._app().initiate_device_flow(list(scopes))
            if "user_code" not in flow:
                raise _refused(flow)
            flow["interval"] = max(1, int(flow.get("interval", 5)))  # of 0, msal never comes to an end
            left = float(flow["expires_at"]) - time.time()
            until = datetime.fromtimestamp(self._clock().timestamp() + left, UTC)
            return Code(
                str(flow["user_code"]),
                private(str(flow["verification_uri"])),
                until,
                float(flow["interval"]),
                flow,
            )

    def redeem_code(self, code: Code, scopes: tuple[str, ...]) -> Grant | None:
        """Ask once whether the code was typed."""
        with self._ours():
            found = self._app().acquire_token_by_device_flow(code.kept, exit_condition=lambda _flow: True)
        if found.get("error") in _PENDING:
            if found["error"] == "slow_down":
                code.kept["interval"] += 5  # RFC 8628, 3.5
            return None
        return self._granted(found, scopes)

    def renew(self, grant: Grant, scopes: tuple[str, ...]) -> Grant:
        """Change the refresh token for new ones."""
        with self._ours():
            found = self._app().acquire_token_by_refresh_token(grant.refresh_token, list(scopes))
        return self._granted(found, scopes, grant)

    def _granted(self, found: Any, scopes: tuple[str, ...], before: Grant | None = None) -> Grant:  # noqa: ANN401
        if not isinstance(found, Mapping) or "error" in found:
            raise _refused(found)
        claims = found.get("id_token_claims") or {}
        user = claims.get("preferred_username") or claims.get("upn") or claims.get("email") or ""
        values = dict(found)
        if "refresh_on" in found:  # what the server gave as seconds, msal has made an instant of
            values["refresh_in"] = float(found["refresh_on"]) - time.time()
        return granted(self._authorization, values, self._clock(), scopes, before=before, user=str(user))

    def _app(self) -> Any:  # noqa: ANN401 - without types
        """Return msal's client. It asks where the server's pages are."""
        if self._known is None:
            tenant = quote(self._authorization.tenant.strip() or "common", safe="")
            self._known = msal.PublicClientApplication(
                self._authorization.client_id.strip(),
                authority=f"{root_of(self._authorization)}/{tenant}",
                http_client=self._http,
                instance_discovery=False,
            )
        return self._known

    @contextmanager
    def _ours(self) -> Iterator[None]:
        """Turn what msal raises into ours."""
        try:
            yield
        except MailTrouble:
            raise
        except (
            ValueError,
            KeyError,
            TypeError,
            AttributeError,
            RuntimeError,
            msal.exceptions.MsalError,
        ) as error:
            code = code_in(self._http.refusal)
            if code:
                raise trouble_of("invalid_request", self._http.refusal) from None
            raise _nonsense(type(error).__name__) from None  # its words may hold what was answered


def _refused(found: Any) -> MailTrouble:  # noqa: ANN401
    error = found.get("error", "") if isinstance(found, Mapping) else None
    if not isinstance(error, str):
        return _nonsense("no error of RFC 6749")
    return trouble_of(error, str(found.get("error_description", "")))


def _nonsense(detail: str) -> Refused:
    return Refused(
        tr("The sign-in server does not answer as Microsoft's does."),
        tr("Check the tenant and the sign-in server in the account's settings, then sign in again."),
        detail=detail,
    )


class _ForMsal:
    """The web, as msal wants to be given it (``msal.oauth2cli.http.HttpClient``)."""

    def __init__(self, http: Http, clock: Callable[[], datetime]) -> None:
        self._http = http
        self._clock = clock
        self.refusal = ""
        """What the server said in its last refusal, for where msal passes it over."""

    def get(
        self,
        url: str,
        params: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        **_: object,
    ) -> _Response:
        return self._ask("GET", url, params, None, headers)

    def post(
        self,
        url: str,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        **_: object,
    ) -> _Response:
        return self._ask("POST", url, params, data or {}, headers)

    def close(self) -> None:
        """Leave it open: whoever opened it closes it."""

    def _ask(
        self,
        method: str,
        url: str,
        query: Mapping[str, Any] | None,
        form: Mapping[str, Any] | None,
        headers: Mapping[str, str] | None,
    ) -> _Response:
        named = {name: str(value) for name, value in (headers or {}).items()}
        answer = asked(self._http, method, url, self._clock(), query=query, form=form, headers=named)
        self.refusal = "" if answer.ok else str(answer.json().get("error_description", ""))
        return _Response(answer.status, answer.text, answer.headers)


class _Response:
    """An answer, as msal reads it."""

    def __init__(self, status: int, text: str, headers: Mapping[str, str]) -> None:
        self.status_code = status
        self.text = text
        self.headers = headers

    def raise_for_status(self) -> None:
        """Raise for what is no success."""
        if self.status_code >= 400:
            raise RuntimeError(f"HTTP {self.status_code}")
