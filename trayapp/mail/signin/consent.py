"""What a sign-in server says no with, as sentences; and what an administrator is asked for. Pure.

Microsoft's documents say that its numbers (AADSTS…) are for people and may change: what is not known here
falls back on the error's standard name (RFC 6749, 4.1.2.1 and 5.2), and that on a sentence for all.
"""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import quote

from trayapp.errors import MailTrouble, OwedError, Refused, SignInNeeded, Unreachable
from trayapp.mail.signin.grant import root_of
from trayapp.mail.signin.scopes import Purpose, plain, scopes_for
from trayapp.settings.accounts.account import Account, Provider, authorization_of
from trayapp.tongue import mark, tr

AGAIN = mark("Sign in again.")
"""The remedy that one click brings about."""
_ADMINISTRATOR = mark("Send your administrator the message that Owed has ready: it holds the link for this.")
_CODE = re.compile(r"AADSTS(\d{4,8})")
_DETAIL = 200


class Said(NamedTuple):
    """What a refusal means."""

    title: str
    """What happened."""
    remedy: str
    """What to do next."""
    administrator: bool = False
    """Whether an administrator's consent is what is missing."""


_OVER = Said(mark("The sign-in has ended: the mailbox's provider wants to see you again."), AGAIN)
_PROOF = Said(mark("Your organisation wants a second proof that it is you."), AGAIN)
_DEVICE = Said(
    mark("Your organisation lets programs read mail on computers only that it manages itself."),
    mark("Ask your administrator whether this computer can be one of them."),
)
_UNLISTED = Said(
    mark("The registration of Owed does not list the permissions that this account needs."),
    mark("Add them where the client id was registered, under API permissions; Owed's message names them."),
    administrator=True,
)
_REDIRECT = Said(
    mark("The registration of Owed lacks the address that the sign-in page leads back to."),
    mark(
        "Where the client id was registered, add the platform 'Mobile and desktop applications' "
        "with the address http://localhost."
    ),
)
_NO_TENANT = Said(
    mark("Microsoft knows no organisation of that name."),
    mark("Check the tenant in the account's settings: it is the organisation's domain or its id."),
)
_CODES = {
    65001: Said(
        mark("Nobody has allowed Owed yet to read this mailbox."), _ADMINISTRATOR, administrator=True
    ),
    90094: Said(
        mark("Your organisation lets administrators alone decide which programs may read mail."),
        _ADMINISTRATOR,
        administrator=True,
    ),
    90095: Said(
        mark("Your organisation wants an administrator to approve Owed first."),
        mark(
            "If the page let you send a request, wait for the answer, then sign in again. Send your "
            "administrator the message that Owed has ready: it holds the link for this."
        ),
        administrator=True,
    ),
    50105: Said(
        mark("Your organisation has Owed, but you are not on the list of those who may use it."),
        mark("Ask your administrator to assign you to the application, then sign in again."),
    ),
    53003: Said(
        mark("A rule of your organisation blocks this sign-in: by place, network or computer."),
        mark("Ask your administrator which rule it is, or sign in from another network."),
    ),
    53000: _DEVICE,
    53001: _DEVICE,
    50097: _DEVICE,
    50129: _DEVICE,
    700016: Said(
        mark("Your organisation does not know the client id of this account."),
        mark("Check the client id and the tenant in the account's settings."),
        administrator=True,
    ),
    50072: _PROOF,
    50074: _PROOF,
    50076: _PROOF,
    50078: _PROOF,
    50079: Said(
        mark("Your organisation wants you to set up a second proof that it is you."),
        mark("Sign in again; the page leads you through it."),
    ),
    65004: Said(
        mark("You did not allow Owed to read this mailbox."), mark("Sign in again if you want it to.")
    ),
    7000218: Said(
        mark("The client id is registered for a server, not for a program on a computer."),
        mark("Where it was registered, under Authentication, switch on 'Allow public client flows'."),
    ),
    500113: _REDIRECT,
    50011: _REDIRECT,
    50194: Said(
        mark("The client id belongs to one organisation, and the account does not say to which."),
        mark("Name your organisation's tenant in the account's settings: its domain or its id."),
    ),
    50020: Said(
        mark("The person who signed in does not belong to this organisation."),
        mark("Sign in with the address of this mailbox, or correct the tenant in the account's settings."),
    ),
    50034: Said(
        mark("Microsoft knows nobody of this name there."), mark("Sign in with the address of this mailbox.")
    ),
    50055: Said(
        mark("Your password has expired."), mark("Sign in again; the page lets you choose a new one.")
    ),
    50057: Said(
        mark("Your organisation has switched off this person's account."), mark("Ask your administrator.")
    ),
    90002: _NO_TENANT,
    900023: _NO_TENANT,
    70011: _UNLISTED,
    650053: _UNLISTED,
    650057: _UNLISTED,
    500011: Said(
        mark("This organisation does not have the mail service that Owed asks for."),
        mark("Sign in with the address of this mailbox, or correct the tenant in the account's settings."),
    ),
    70019: Said(mark("The code was not used in time."), mark("Ask for a new one.")),
    9002346: Said(
        mark("The client id is for private Microsoft accounts only."),
        mark("Name 'consumers' as the account's tenant."),
    ),
}
_ENDED = (70000, 70002, 70008, 70043, 50058, 50089, 50132, 50133, 50173, 54005, 700003, 700082, 700084)
"""Tokens that are too old, or were taken back: a password was changed, an administrator signed all out."""
_NAMES = {
    "access_denied": Said(
        mark("The sign-in page did not get your permission."), mark("Sign in again if you want Owed to read.")
    ),
    "invalid_grant": _OVER,
    "interaction_required": _OVER,
    "login_required": _OVER,
    "consent_required": _CODES[65001],
    "invalid_client": Said(
        mark("The sign-in server does not accept the client id, or the secret that belongs to it."),
        mark("Check both in the account's settings."),
    ),
    "unauthorized_client": Said(
        mark("The client id may not be used for this kind of sign-in."),
        mark("Check how it was registered: for a program on a computer."),
    ),
    "deleted_client": Said(
        mark("The client id was deleted by who registered it."), mark("Register a new one.")
    ),
    "invalid_scope": _UNLISTED,
    "org_internal": Said(
        mark("The client id is for another organisation's people only."),
        mark("Sign in with an address of that organisation, or register one of your own."),
    ),
    "admin_policy_enforced": Said(
        mark("Your organisation does not let this program read mail."),
        mark("Ask your administrator to trust the client id of this account."),
    ),
    "expired_token": _CODES[70019],
    "authorization_declined": _CODES[65004],
}
_LATER = frozenset({"temporarily_unavailable", "server_error", "slow_down"})
_LATER_CODES = frozenset({90033, 90006, 90010, 90043, 50196})
_UNKNOWN = Said(
    mark("The sign-in server said no."),
    mark("Sign in again. If it says no again, show the small print to your administrator."),
)


def explained(error: str, description: str = "") -> Said:
    """Say what a refusal means; ``error`` is its standard name, ``description`` the server's own words."""
    code = code_in(description)
    if code in _ENDED:
        return _OVER
    return _CODES.get(code) or _NAMES.get(error.lower()) or _UNKNOWN


def trouble_of(error: str, description: str = "") -> MailTrouble:
    """Make the trouble that a refusal is: one that passes, or one that only the user can end."""
    said = explained(error, description)
    detail = _first_line(description) or error[:_DETAIL]
    if error.lower() in _LATER or code_in(description) in _LATER_CODES:
        return Unreachable(
            tr("The sign-in server has trouble at the moment."),
            tr("Owed tries again by itself."),
            detail=detail,
        )
    return SignInNeeded(tr(said.title), tr(said.remedy), detail=detail)


def code_in(text: str) -> int:
    """Return Microsoft's number in an answer; 0 where there is none."""
    found = _CODE.search(text)
    return int(found[1]) if found else 0


def asks_administrator(trouble: OwedError) -> bool:
    """Whether an administrator's consent is what is missing, so that the ready message should be offered."""
    code = code_in(trouble.detail)
    return _CODES[code].administrator if code in _CODES else False


def _first_line(description: str) -> str:
    """Return what people can use of it; the ids and times that follow are for Microsoft's own."""
    lines = description.strip().splitlines()
    return " ".join(lines[0].split())[:_DETAIL] if lines else ""


# What an administrator is asked for


SUBJECT = mark("Please allow the program Owed to read my mail")
"""Of the message to the administrator."""
_DOES = {
    "mail.read": mark("read the mail in my own mailbox"),
    "mail.read.shared": mark("read the mail in mailboxes that I have been given access to"),
    "mail.send": mark("send a mail as me, when I press the button for it"),
    "mail.send.shared": mark(
        "send a mail from mailboxes that I may send from, when I press the button for it"
    ),
    "contacts.read": mark("read my contacts, when I import them"),
    "imap.accessasuser.all": mark("reach my own mailbox over IMAP"),
    "smtp.send": mark("send a mail as me over SMTP, when I press the button for it"),
}

_AS_NAMED = mark("as its name says")


def consent_link(account: Account) -> str:
    """Return the page on which an administrator allows it for the organisation. Raises ``Refused``."""
    authorization = authorization_of(account)
    if authorization is None or authorization.provider is not Provider.MICROSOFT:
        raise Refused(
            tr("No administrator's consent is needed for {name}.", name=account.name),
            tr("It is for accounts of Microsoft 365 with sign-in in the browser."),
        )
    tenant = quote(authorization.tenant or "organizations", safe="")
    client = quote(authorization.client_id, safe="")
    return f"{root_of(authorization)}/{tenant}/adminconsent?client_id={client}"


def administrator_message(account: Account) -> str:
    """Return the ready message: what Owed reads, what it never does, the link. Raises ``Refused``."""
    link = consent_link(account)
    authorization = authorization_of(account)
    client = authorization.client_id if authorization is not None else ""
    asked = [scope for purpose in Purpose for scope in scopes_for(account, purpose)]
    names = list(dict.fromkeys(scope.rpartition("/")[2] for scope in asked))
    lines = "\n".join(f"- {name}: {tr(_DOES.get(plain(name), _AS_NAMED))}" for name in names)
    return tr(
        "Hello,\n"
        "\n"
        "I would like to use Owed with my mailbox {address}. Owed is a program on my own computer that "
        "shows me which clients still wait for an answer. Our organisation wants an administrator's "
        "consent for that.\n"
        "\n"
        "This page gives it:\n"
        "{link}\n"
        "\n"
        "What Owed asks for (delegated permissions of Microsoft Graph: it acts as me, and sees no more "
        "than I do):\n"
        "{lines}\n"
        "\n"
        "What Owed does with it:\n"
        "- It reads the headers of mail in the Inbox and the sent mail, and the text where it has to know "
        "whether somebody asks for something.\n"
        "- It keeps headers and the one sentence that asks on this computer, in a file that only I can "
        "read.\n"
        "- It keeps the sign-in in this computer's keyring.\n"
        "\n"
        "What Owed never does:\n"
        "- It does not change, move or delete mail, and marks nothing as read. (Where I reply, Exchange "
        "itself marks the message as answered.)\n"
        "- It sends nothing by itself.\n"
        "- It has no server: nothing of my mail goes anywhere but between this computer and Microsoft.\n"
        "- It never sees my password: I sign in on Microsoft's own page, with all of our rules.\n"
        "\n"
        'How it is registered: application (client) id {client}; platform "Mobile and desktop '
        'applications" with the redirect address http://localhost; "Allow public client flows" on; no '
        "client secret. The consent can be taken back at any time in Microsoft Entra under Enterprise "
        "applications.\n"
        "\n"
        "Thank you.\n",
        address=account.address,
        link=link,
        lines=lines,
        client=client,
    )
