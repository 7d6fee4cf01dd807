from datetime import UTC, datetime

import pytest

from trayapp.errors import Refused, SignInNeeded, Unreachable
from trayapp.mail.signin import consent
from trayapp.mail.signin.consent import (
    administrator_message,
    asks_administrator,
    code_in,
    consent_link,
    explained,
    trouble_of,
)
from trayapp.mail.signin.scopes import Purpose, missing, scopes_for, wanted
from trayapp.settings.accounts.account import (
    Authorization,
    GraphAccount,
    ImapAccount,
    MaildirAccount,
    Provider,
)

NOW = datetime(2026, 5, 8, 14, 40, tzinfo=UTC)
CLIENT = "11111111-2222-3333-4444-555555555555"
USER = "rosa@lindqvist.example"
TRAIL = "\r\nTrace ID: 255d1aef-0000\r\nCorrelation ID: fb3d2015\r\nTimestamp: 2026-05-08 14:40:00Z"


def graph(tenant: str = "", authority: str = "", service: str = "", mailbox: str = "") -> GraphAccount:
    authorization = Authorization(Provider.MICROSOFT, CLIENT, tenant, authority)
    return GraphAccount("Firm", USER, authorization, NOW, service=service, mailbox=mailbox)


def imap(provider: Provider, authority: str = "") -> ImapAccount:
    return ImapAccount(
        "Mail", USER, "imap.example", NOW, authorization=Authorization(provider, CLIENT, "", authority)
    )


@pytest.mark.parametrize(
    ("code", "title", "administrator"),
    [
        (65001, "Nobody has allowed Owed yet to read this mailbox.", True),
        (90094, "Your organisation lets administrators alone decide which programs may read mail.", True),
        (90095, "Your organisation wants an administrator to approve Owed first.", True),
        (50105, "Your organisation has Owed, but you are not on the list of those who may use it.", False),
        (53003, "A rule of your organisation blocks this sign-in: by place, network or computer.", False),
        (700016, "Your organisation does not know the client id of this account.", True),
        (50076, "Your organisation wants a second proof that it is you.", False),
        (50079, "Your organisation wants you to set up a second proof that it is you.", False),
        (65004, "You did not allow Owed to read this mailbox.", False),
        (7000218, "The client id is registered for a server, not for a program on a computer.", False),
        (500113, "The registration of Owed lacks the address that the sign-in page leads back to.", False),
        (50194, "The client id belongs to one organisation, and the account does not say to which.", False),
        (70008, "The sign-in has ended: the mailbox's provider wants to see you again.", False),
        (424242, "The sign-in server said no.", False),
    ],
)
def test_a_number_becomes_a_sentence(code: int, title: str, administrator: bool) -> None:
    trouble = trouble_of("invalid_grant" if code == 70008 else "odd", f"AADSTS{code}: Words.{TRAIL}")
    assert isinstance(trouble, SignInNeeded)
    assert trouble.title == title
    assert trouble.remedy
    assert trouble.detail == f"AADSTS{code}: Words."
    assert code_in(trouble.detail) == code
    assert asks_administrator(trouble) is administrator


def test_every_sentence_is_plain() -> None:
    known = [*consent._CODES.values(), *consent._NAMES.values(), consent._OVER, consent._UNKNOWN]
    for said in known:
        assert said.title.endswith(".")
        assert said.remedy.endswith(".")
        assert "AADSTS" not in said.title + said.remedy
        assert "!" not in said.title + said.remedy
        assert "OAuth" not in said.title + said.remedy


def test_without_a_number_the_standard_name_decides() -> None:
    assert explained("invalid_grant").title.startswith("The sign-in has ended")
    assert explained("access_denied").title == "The sign-in page did not get your permission."
    assert explained("ACCESS_DENIED", "the user said no").title == explained("access_denied").title
    assert explained("never heard of").title == "The sign-in server said no."


def test_what_passes_by_itself_is_not_asked_of_the_user() -> None:
    for error, words in (
        ("temporarily_unavailable", ""),
        ("server_error", "x"),
        ("odd", "AADSTS90033: x"),
    ):
        assert isinstance(trouble_of(error, words), Unreachable)


def test_a_long_answer_of_a_server_is_cut() -> None:
    assert len(trouble_of("x", "long " * 500).detail) <= 200
    assert len(trouble_of("y" * 5_000).detail) <= 200


# ---- What an administrator is asked for --------------------------------------------------------------------


def test_the_link_leads_to_the_organisation_of_the_account() -> None:
    root = "https://login.microsoftonline.com"
    assert consent_link(graph()) == f"{root}/organizations/adminconsent?client_id={CLIENT}"
    assert consent_link(graph("firm.example")) == f"{root}/firm.example/adminconsent?client_id={CLIENT}"
    other = graph("a/b?c", "https://login.microsoftonline.us")
    assert consent_link(other) == (
        f"https://login.microsoftonline.us/a%2Fb%3Fc/adminconsent?client_id={CLIENT}"
    )


@pytest.mark.parametrize(
    "account",
    [
        imap(Provider.GOOGLE),
        ImapAccount("Office", USER, "imap.example", NOW),
        MaildirAccount("Files", USER, path=None, added=NOW),  # type: ignore[arg-type]
    ],
)
def test_elsewhere_no_administrator_is_asked(account: ImapAccount | MaildirAccount) -> None:
    with pytest.raises(Refused, match="No administrator's consent is needed"):
        administrator_message(account)


def test_the_message_says_what_owed_reads_and_what_it_never_does() -> None:
    text = administrator_message(graph("firm.example"))
    assert consent_link(graph("firm.example")) in text
    for words in (
        USER,
        CLIENT,
        "Microsoft Graph",
        "- Mail.Read: read the mail in my own mailbox",
        "- Mail.Send: send a mail as me, when I press the button for it",
        "- Contacts.Read: ",
        "It does not change, move or delete mail",
        "It sends nothing by itself.",
        "It never sees my password",
        "http://localhost",
    ):
        assert words in text
    assert "ReadWrite" not in text
    assert "  " not in text
    assert max(len(line) for line in text.splitlines()) < 400
    shared = administrator_message(graph(mailbox="office@lindqvist.example"))
    assert "Mail.Read.Shared: read the mail in mailboxes that I have been given access to" in shared
    of_imap = administrator_message(imap(Provider.MICROSOFT))
    assert "Microsoft Graph" in of_imap, "registrations list those for IMAP and SMTP there too"
    assert "- IMAP.AccessAsUser.All: " in of_imap
    assert "Mail.Read" not in of_imap


# ---- What is asked for -------------------------------------------------------------------------------------


def test_national_clouds_have_permissions_of_their_own() -> None:
    assert scopes_for(graph(service="https://graph.microsoft.us/v1.0"), Purpose.READ) == (
        "https://graph.microsoft.us/Mail.Read",
    )
    us = imap(Provider.MICROSOFT, "https://login.microsoftonline.us")
    assert scopes_for(us, Purpose.READ) == ("https://outlook.office365.us/IMAP.AccessAsUser.All",)
    assert scopes_for(imap(Provider.MICROSOFT), Purpose.SEND) == ("https://outlook.office.com/SMTP.Send",)


def test_a_permission_is_known_with_and_without_whose_it_is() -> None:
    assert missing(("Mail.Read",), ("https://graph.microsoft.com/mail.read",)) == ()
    assert missing(("https://mail.google.com/",), ("https://mail.google.com",)) == ()
    assert missing(("Mail.Read", "Mail.Send"), ("Mail.ReadBasic", "Mail.Send")) == ("Mail.Read",)
    assert wanted(imap(Provider.GOOGLE), contacts=True) == ("https://mail.google.com/",)
