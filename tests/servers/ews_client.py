"""exchangelib as it comes, signed in to a server of the tests: what the double has to satisfy."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import exchangelib
import exchangelib.protocol
import pytest
import requests.adapters
from exchangelib.version import EXCHANGE_2016, Version

from tests.servers.ews import EwsServer

TIMEOUT = 20
"""Seconds that the library waits for an answer."""


@contextmanager
def client(server: EwsServer, patch: pytest.MonkeyPatch, **more: Any) -> Iterator[exchangelib.Account]:
    """Open the server's mailbox; ``more`` may name ``mailbox``, ``username``, ``password``, ``auth_type``."""
    patch.setenv("REQUESTS_CA_BUNDLE", server.ca_file)
    patch.setattr(exchangelib.protocol.BaseProtocol, "TIMEOUT", more.get("timeout", TIMEOUT))
    # Whoever else used the library in this process may have told it whom to trust.
    patch.setattr(exchangelib.protocol.BaseProtocol, "HTTP_ADAPTER_CLS", requests.adapters.HTTPAdapter)
    configuration = exchangelib.Configuration(
        service_endpoint=server.url,
        credentials=exchangelib.Credentials(
            more.get("username", server.address), more.get("password", server.password)
        ),
        auth_type=more.get("auth_type", exchangelib.BASIC),
        version=more.get("version", Version(EXCHANGE_2016)),
        retry_policy=exchangelib.FailFast(),
        max_connections=3,
    )
    try:
        yield exchangelib.Account(
            more.get("mailbox", server.address),
            config=configuration,
            autodiscover=False,
            access_type=exchangelib.DELEGATE,
            default_timezone=exchangelib.UTC,
        )
    finally:
        exchangelib.protocol.close_connections()


def letter(number: int, *, sender: str = "Iris Vale <iris.vale@client.example>", more: str = "") -> bytes:
    """Make message ``number``."""
    return (
        f"From: {sender}\r\n"
        f"To: Rosa Lindqvist <rosa@lindqvist.example>, Ben <ben@client.example>\r\n"
        f"Cc: Ann <ann@client.example>\r\n"
        f"Subject: Message {number}\r\n"
        f"Date: Mon, 4 Mar 2024 09:00:{number:02} +0000\r\n"
        f"Message-ID: <n{number}@client.example>\r\n"
        f"{more}"
        f"\r\n"
        f"Could you send me figure {number}?\r\n"
    ).encode()
