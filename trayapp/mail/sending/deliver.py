"""Sending a letter from an account: to the server that takes mail, and a copy to the folder for sent mail."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import NamedTuple

from trayapp.domain.letters.letter import Letter
from trayapp.errors import MailTrouble, Refused, Unreachable
from trayapp.mail.connect import exchange_access, graph_access, guarded, imap_access
from trayapp.mail.imap.folders import folder_names as by_role
from trayapp.mail.probe import SENDING, Step
from trayapp.mail.roles import role_by_name
from trayapp.mail.sending.compose import letter_bytes, wire_address
from trayapp.mail.sending.send import SmtpAccess, hand_over, try_out
from trayapp.mail.sockets import TIMEOUT
from trayapp.settings.accounts.account import (
    Account,
    ExchangeAccount,
    GraphAccount,
    ImapAccount,
    MaildirAccount,
    Outgoing,
)
from trayapp.settings.accounts.outgoing import NONE_KNOWN, outgoing_ways
from trayapp.tongue import tr

log = logging.getLogger(__name__)

GUESSING = 10.0
"""Seconds that a server may be silent that was only guessed: firewalls swallow what goes to a closed port."""


class Receipt(NamedTuple):
    """A letter was sent."""

    letter: Letter
    copy: str
    """The folder that holds the copy, or ""."""
    trouble: str = ""
    """Why there is no copy, as a sentence; the letter was sent all the same."""


def deliver(
    account: Account,
    letter: Letter,
    *,
    password: Callable[[], str],
    clock: Callable[[], datetime],
    folder_names: Mapping[str, Iterable[str]],
    known: Mapping[str, Outgoing] = NONE_KNOWN,
) -> Receipt:
    """Send a letter, then put a copy into the folder for sent mail.

    ``known`` has the outgoing servers of large providers (``Providers.outgoing``).

    Raises ``Unclear`` when nobody can say whether it was sent, any other ``MailTrouble`` when it was not. A
    copy that fails is told in the answer, and nothing is sent twice for it.
    """
    raw = letter_bytes(letter)
    if isinstance(account, GraphAccount):
        return _through_graph(account, letter, raw, password, clock)
    if isinstance(account, ExchangeAccount):
        return _through_exchange(account, letter, password)
    sender, recipients = wire_address(letter.sender), (wire_address(letter.to),)
    access = _first_reached(account, password, known, lambda way: hand_over(way, raw, sender, recipients))
    log.info("A message was sent through %s, port %s.", access.host, access.port)
    try:
        return Receipt(letter, _file(account, letter, raw, password, clock, folder_names))
    except MailTrouble as trouble:
        log.warning("There is no copy of a message that was sent: %s", trouble)
        return Receipt(letter, "", trouble.title)
    except Exception:  # whatever it was, the message is sent, and must not seem unsent
        log.exception("There is no copy of a message that was sent.")
        return Receipt(letter, "", tr("Owed stumbled over it; the log has the details."))


def _through_graph(
    account: GraphAccount,
    letter: Letter,
    raw: bytes,
    password: Callable[[], str],
    clock: Callable[[], datetime],
) -> Receipt:
    """Let Microsoft 365 send it, which keeps the copy."""
    from trayapp.mail.graph.sending import send

    if not account.sends:
        raise Refused(
            tr("Owed may not send from {name}.", name=account.name),
            tr("Switch sending on in the account's settings."),
        )
    copy = send(graph_access(account, password), raw, clock=clock)
    log.info("A message was sent through Microsoft 365.")
    return Receipt(letter, copy)


def _through_exchange(account: ExchangeAccount, letter: Letter, password: Callable[[], str]) -> Receipt:
    """Let the Exchange server send it, which keeps the copy and marks what it answers."""
    from trayapp.mail.ews.errands import send

    copy = send(exchange_access(account, password), letter)
    log.info("A message was sent through Exchange.")
    return Receipt(letter, copy)


def smtp_ways(
    account: Account, password: Callable[[], str], known: Mapping[str, Outgoing] = NONE_KNOWN
) -> tuple[SmtpAccess, ...]:
    """Return where an account can try to send and how to sign in, the likeliest first.

    Raises ``Refused`` where no server is known.
    """
    secret, fresh = guarded(account, password)
    ways = outgoing_ways(account, known)
    if not ways:
        raise Refused(
            tr("Owed knows no server that takes mail from {name}.", name=account.name),
            tr("Name the outgoing server in the account's settings."),
        )
    return tuple(
        SmtpAccess(
            host=way.host,
            port=way.port,
            security=way.security.value,
            username=way.username or account.login,
            password=secret,
            ca_file=str(account.ca_file or "") if isinstance(account, ImapAccount) else "",
            timeout=TIMEOUT if len(ways) == 1 else GUESSING,
            fresh=fresh,
        )
        for way in ways
    )


def probe_sending(
    account: Account, password: Callable[[], str], known: Mapping[str, Outgoing] = NONE_KNOWN
) -> Step | None:
    """Try the server that takes mail, send nothing; None where an account has none. Raises nothing of ours.

    Where the server is only guessed, everything but sending works without it.
    """
    if isinstance(account, ExchangeAccount):
        return Step(
            SENDING, good=True, sentence=tr("Exchange sends by itself, and keeps a copy in Sent Items.")
        )
    if not outgoing_ways(account, known):
        return None
    try:
        access = _first_reached(account, password, known, try_out)
    except MailTrouble as trouble:
        named = account.outgoing is not None
        sentence = f"{trouble.title} {trouble.remedy}".strip()
        if named:
            return Step(SENDING, good=False, sentence=sentence)
        sentence = tr(
            "{trouble} Name the outgoing server if it is another; all else works without.", trouble=sentence
        )
        return Step(SENDING, good=None, sentence=sentence)
    return Step(
        SENDING,
        good=True,
        sentence=tr("{host} takes mail from you on port {port}.", host=access.host, port=access.port),
    )


def _first_reached(
    account: Account,
    password: Callable[[], str],
    known: Mapping[str, Outgoing],
    use: Callable[[SmtpAccess], None],
) -> SmtpAccess:
    """Use the first way that leads to a server; return it. Raises what ``use`` does.

    A server that cannot be reached has nothing, so the next may be tried. Any other trouble ends it: a
    refused password is not shown twice, and what may have been sent is not sent again.
    """
    failed: Unreachable | None = None
    for way in smtp_ways(account, password, known):
        try:
            use(way)
        except Unreachable as error:
            failed = failed or error
        else:
            return way
    raise failed or Refused(tr("There is no way to send."))


def _file(
    account: Account,
    letter: Letter,
    raw: bytes,
    password: Callable[[], str],
    clock: Callable[[], datetime],
    folder_names: Mapping[str, Iterable[str]],
) -> str:
    names = by_role(folder_names)
    if isinstance(account, ImapAccount):
        from trayapp.mail.imap.filing import file_in_sent

        access = imap_access(account, password)
        return file_in_sent(access, raw, letter.id, names=names, sent=account.sent)
    if not isinstance(account, MaildirAccount):
        raise Refused(tr("Owed cannot file a copy in {name}.", name=account.name))
    from trayapp.mail.maildir.filing import file_in_sent as file_in_maildir

    return file_in_maildir(account.path, raw, role_by_name(names), clock())
