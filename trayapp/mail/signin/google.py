"""Google's sign-in, with oauthlib over our own way to web servers; the only file that knows oauthlib."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from oauthlib.oauth2 import OAuth2Error, WebApplicationClient  # type: ignore[import-untyped]

from trayapp.errors import MailTrouble, Refused
from trayapp.mail.http import Http
from trayapp.mail.signin.answers import asked
from trayapp.mail.signin.consent import trouble_of
from trayapp.mail.signin.grant import Grant
from trayapp.mail.signin.provider import Clock, Code, Page, granted
from trayapp.settings.accounts.account import Authorization
from trayapp.tongue import tr

logging.getLogger("oauthlib").setLevel(logging.WARNING)  # below that it writes down requests

_PAGE = "https://accounts.google.com/o/oauth2/v2/auth"
_TOKENS = "https://oauth2.googleapis.com/token"


class Google:
    """Google, or a server that speaks as it does."""

    redirect_host = "127.0.0.1"
    """What Google lets desktop programs lead back to, at any port."""

    def __init__(
        self, authorization: Authorization, http: Http, clock: Clock, login: str, client_secret: str = ""
    ) -> None:
        """``login`` is whom the page is told to expect. Nobody is asked yet."""
        self._authorization = authorization
        self._http = http
        self._clock = clock
        self._login = login
        self._secret = client_secret
        self._client = WebApplicationClient(authorization.client_id.strip())
        root = authorization.authority.rstrip("/")
        self._page = f"{root}/o/oauth2/v2/auth" if root else _PAGE
        self._tokens = f"{root}/token" if root else _TOKENS

    def page(self, redirect: str, scopes: tuple[str, ...]) -> Page:
        """Begin a sign-in in the browser, with RFC 7636's proof."""
        state = secrets.token_urlsafe(32)
        verifier = self._client.create_code_verifier(64)
        with self._ours():
            url = self._client.prepare_request_uri(
                self._page,
                redirect_uri=redirect,
                scope=list(scopes),
                state=state,
                code_challenge=self._client.create_code_challenge(verifier, "S256"),
                code_challenge_method="S256",
                # Without these two there is no refresh token at a second sign-in.
                access_type="offline",
                prompt="consent",
                login_hint=self._login,
            )
        return Page(url, state, {"verifier": verifier, "redirect": redirect})

    def redeem(self, page: Page, answer: Mapping[str, str], scopes: tuple[str, ...]) -> Grant:
        """Change the code for tokens."""
        if "error" in answer or not answer.get("code"):
            raise trouble_of(answer.get("error", ""), answer.get("error_description", ""))
        with self._ours():
            body = self._client.prepare_request_body(
                code=answer["code"],
                redirect_uri=page.kept["redirect"],
                code_verifier=page.kept["verifier"],
                **({"client_secret": self._secret} if self._secret else {}),
            )
        return self._asked(body, scopes)

    def code(self, scopes: tuple[str, ...]) -> Code:
        """Say that there is none: Google gives no mail to who signs in with a code."""
        del scopes
        raise Refused(
            tr("Google lets nobody sign in to mail with a code."),
            tr("Sign in in the browser of this computer, or use an app password."),
        )

    def redeem_code(self, code: Code, scopes: tuple[str, ...]) -> Grant | None:
        """Say the same."""
        del code
        self.code(scopes)
        return None

    def renew(self, grant: Grant, scopes: tuple[str, ...]) -> Grant:
        """Change the refresh token for another access token."""
        with self._ours():
            body = self._client.prepare_refresh_body(
                refresh_token=grant.refresh_token,
                client_id=self._client.client_id,
                **({"client_secret": grant.client_secret} if grant.client_secret else {}),
            )
        return self._asked(body, scopes, grant)

    def _asked(self, body: str, scopes: tuple[str, ...], before: Grant | None = None) -> Grant:
        now = self._clock()
        answer = asked(self._http, "POST", self._tokens, now, form=body)
        with self._ours():
            # A client of its own, which has no scopes to compare with: fewer may be granted than were asked.
            values = WebApplicationClient(self._client.client_id).parse_request_body_response(answer.text)
        return granted(
            self._authorization, dict(values), now, scopes, before=before, client_secret=self._secret
        )

    @contextmanager
    def _ours(self) -> Iterator[None]:
        """Turn what oauthlib raises into ours."""
        try:
            yield
        except MailTrouble:
            raise
        except OAuth2Error as error:
            name = error.error
            if not isinstance(name, str) or name.startswith("missing_"):  # it said neither yes nor no
                raise _nonsense(error) from None
            raise trouble_of(name, str(error.description or "")) from None
        except (ValueError, KeyError, TypeError) as error:
            raise _nonsense(error) from None


def _nonsense(error: Exception) -> Refused:
    return Refused(
        tr("The sign-in server does not answer as Google's does."),
        tr("Check the sign-in server in the account's settings, then sign in again."),
        detail=type(error).__name__,  # its words may hold what was answered
    )
