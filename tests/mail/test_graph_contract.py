"""The contract of sources, kept through Microsoft Graph, in good moods of the service and in bad ones."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.mail.contract import SourceContract
from tests.mail.graph_mailbox import GraphMailbox
from tests.servers.certificates import Authority
from tests.servers.graph import Graph, graph_server


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    made = Authority(tmp_path_factory.mktemp("authority"))
    return made.certify("localhost", "127.0.0.1"), made.file


@pytest.fixture
def graph(authority: tuple[Path, Path]) -> Iterator[Graph]:
    with graph_server(*authority) as graph:
        yield graph


class TestGraph(SourceContract):
    @pytest.fixture
    def mailbox(self, graph: Graph) -> Iterator[GraphMailbox]:
        mailbox = GraphMailbox(graph)
        yield mailbox
        mailbox.close()


class TestGraphThatRepeats(SourceContract):
    """Rows come twice on a page, and in any order on it."""

    @pytest.fixture
    def mailbox(self, graph: Graph) -> Iterator[GraphMailbox]:
        mailbox = GraphMailbox(graph, repeats=True, shuffled=True)
        yield mailbox
        mailbox.close()
