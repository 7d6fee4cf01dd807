"""The contract of sources, kept over EWS with a server as strict as Exchange's documents."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.mail.contract import SourceContract
from tests.mail.ews_mailbox import ExchangeMailbox
from tests.servers.certificates import Authority
from tests.servers.ews import EwsServer, ews_server


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EwsServer]:
    folder: Path = tmp_path_factory.mktemp("exchange")
    with ews_server(Authority(folder)) as running:
        yield running


class TestExchange(SourceContract):
    @pytest.fixture
    def mailbox(self, server: EwsServer) -> Iterator[ExchangeMailbox]:
        mailbox = ExchangeMailbox(server)
        yield mailbox
        mailbox.close()
