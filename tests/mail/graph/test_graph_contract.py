"""The contract of sources, kept through Microsoft Graph, in good moods of the service and in bad ones."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.mail.contract import SourceContract
from tests.mail.graph_mailbox import GraphMailbox, certificates
from tests.servers.graph import Graph, graph_server


@pytest.fixture(scope="module")
def certified(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return certificates(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def graph(certified: tuple[Path, Path]) -> Iterator[Graph]:
    with graph_server(*certified) as graph:
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
