"""What the tray itself holds with an Exchange account, above what it holds with an IMAP one."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from tests.bench import mailbox
from tests.bench.ews import MOST_MORE, filled
from tests.bench.ground import Ground
from tests.bench.memory import SETTLED, highest
from tests.bench.rows import Row, difference
from tests.servers.dovecot import append

COUNT = 500
"""Messages of each mailbox: the account's kind is measured, not its size."""


def run(ground: Ground) -> list[Row]:
    """Let Owed run with one and with the other."""
    imap = _with_imap(ground)
    with filled(COUNT) as server:
        exchange = ground.folder / "exchange"
        account = (
            *("--name", "Work", "--address", server.address, "--url", server.url),
            *("--ca-file", server.ca_file, "--password-stdin"),
        )
        ground.owed("account", "add", "exchange", *account, told=server.password, profile=exchange)
        _with_something_owed(ground, exchange, server.address)
        with ground.tray(exchange) as owed:
            owed.seen()
            most = highest(owed, SETTLED)
    return [
        difference("peak memory with Exchange against IMAP, MB", most[0], imap[0], MOST_MORE),
        difference("the same, its own (anonymous), MB", most[1], imap[1]),
    ]


def _with_imap(ground: Ground) -> tuple[float, float]:
    profile, user = ground.folder / "imap", ground.server.add_user()
    with ground.server.client(user) as client:
        for number in range(COUNT):
            date = mailbox.FIRST + timedelta(minutes=20 * number)
            _, head = mailbox.header(number, mailbox.person(number), mailbox.ME, [], date)
            append(client, "INBOX", head + b"Could you look?\r\n", date)
    ground.add_account("Work", user, ground.server.imaps, profile)
    _with_something_owed(ground, profile, "robin.lund@example.com")
    with ground.tray(profile) as owed:
        owed.seen()
        return highest(owed, SETTLED)


def _with_something_owed(ground: Ground, profile: Path, address: str) -> None:
    """Read the mailbox, and let the badge show something: the measure waits for it."""
    ground.owed("sync", profile=profile)
    ground.owed("call", "add", address, profile=profile)
