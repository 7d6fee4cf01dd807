"""One way of reading an Exchange mailbox in a process of its own, so that its memory is its own.

``ews_reading.py HOW URL ADDRESS CA_FILE FOLDER``, the password on standard input. HOW is ``bare``
(exchangelib as it comes asks for the same and throws it away), ``ours`` (our source, messages dropped),
``exchange`` or ``imap`` (read into an index through the source of an account, as the tray does; of IMAP, URL
is ``host:port``). Prints one JSON object.
"""

from __future__ import annotations

import gc
import json
import os
import resource
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from tests.bench.process import memory

PAGE = 200
"""Messages in one GetItem, for both."""


def bare(url: str, address: str, ca_file: str, password: str) -> Iterator[int]:
    """Ask as our own source does: first what there is, then what it says."""
    os.environ["REQUESTS_CA_BUNDLE"] = ca_file
    import exchangelib
    from exchangelib.version import EXCHANGE_2013_SP1, Version

    class Block(exchangelib.ExtendedProperty):  # type: ignore[misc]  # the library has no types
        property_tag = 0x007D
        property_type = "String"

    class Verb(exchangelib.ExtendedProperty):  # type: ignore[misc]  # the library has no types
        property_tag = 0x1081
        property_type = "Integer"

    class Sender(exchangelib.ExtendedProperty):  # type: ignore[misc]  # the library has no types
        property_tag = 0x5D02
        property_type = "String"

    for name, kind in (("block", Block), ("verb", Verb), ("smtp", Sender)):
        exchangelib.Message.register(name, kind)
    fields = (
        *("item_class", "subject", "datetime_received", "datetime_sent", "datetime_created", "in_reply_to"),
        *("is_draft", "author", "to_recipients", "cc_recipients", "reply_to", "message_id", "references"),
        *("block", "verb", "smtp"),
    )
    configuration = exchangelib.Configuration(
        service_endpoint=url,
        credentials=exchangelib.Credentials(address, password),
        auth_type=exchangelib.BASIC,
        version=Version(EXCHANGE_2013_SP1),
        max_connections=2,
    )
    account = exchangelib.Account(
        address, config=configuration, access_type=exchangelib.DELEGATE, default_timezone=exchangelib.UTC
    )
    items = [
        item
        for folder in (account.inbox, account.sent, account.trash, account.junk)
        for _, item in folder.sync_items(only_fields=["datetime_received"], max_changes_returned=512)
    ]
    for item in account.fetch([(item.id, None) for item in items], only_fields=fields, chunk_size=PAGE):
        assert item.item_class
        yield 1
    exchangelib.close_connections()


def ours(url: str, address: str, ca_file: str, password: str) -> Iterator[int]:
    """Read with our source, and drop what comes."""
    from trayapp.mail.ews.access import EwsAccess
    from trayapp.mail.ews.source import EwsSource

    access = EwsAccess(url, address, address, lambda: password, proof="basic", ca_file=ca_file)
    source = EwsSource(access, page=PAGE)
    for page in source.changes(None):
        yield len(page.arrivals)
    assert source._child is not None
    _peak.append(memory(source._child.pid)[0])
    source.close()


_peak: list[float] = []
"""Of the process below, before it is ended."""


def tray(how: str, url: str, address: str, ca_file: str, password: str, folder: str) -> Iterator[int]:
    """Read into an index, as the tray's lane does."""
    from trayapp import resources
    from trayapp.domain.clients.book import Me
    from trayapp.mail.connect import open_source
    from trayapp.settings.accounts.account import ExchangeAccount, ImapAccount, Security
    from trayapp.store.index import Index
    from trayapp.sync.pull import pull

    now, me = datetime.now(UTC), Me(frozenset({"robin.lund@example.com"}), ("Robin Lund",))
    account: ExchangeAccount | ImapAccount
    if how == "exchange":
        account = ExchangeAccount("Work", address, url, now, ca_file=Path(ca_file))
    else:
        host, _, port = url.partition(":")
        account = ImapAccount("Work", address, host, now, port=int(port), security=Security.NONE)
    names = resources.folder_names()
    source = open_source(account, password=lambda: password, clock=lambda: now, folder_names=names)
    index = Index(Path(folder) / "index.sqlite3")
    for page in pull(source, index, "Work", me):
        yield page.new
    index.close()
    source.close()


def main(how: str, url: str, address: str, ca_file: str, folder: str) -> None:
    """Measure from the first command to the end of it all, the start of a process included."""
    password = sys.stdin.readline().rstrip("\n")
    gc.disable()  # as in the application
    began = time.perf_counter()
    if how == "bare":
        gc.enable()  # as it comes
        counts = bare(url, address, ca_file, password)
    elif how == "ours":
        counts = ours(url, address, ca_file, password)
    else:
        counts = tray(how, url, address, ca_file, password, folder)
    count = sum(counts)
    seconds = time.perf_counter() - began
    here, below = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    told = {
        "count": count,
        "seconds": seconds,
        "cpu": here.ru_utime + here.ru_stime + below.ru_utime + below.ru_stime,
        # Not what getrusage says: that begins with the memory of who started this process.
        "peak": memory(os.getpid())[0],
        "peak_below": max(_peak, default=0.0),
    }
    print(json.dumps(told))


if __name__ == "__main__":
    main(*sys.argv[1:6])
