"""Microsoft 365 as a whole for tests: the sign-in page and Graph, which takes that page's tokens alone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from tests.servers.certificates import Authority
from tests.servers.graph import Graph, graph_server
from tests.servers.graph_answers import Token
from tests.servers.identity import Identity, identity


class GrantedTokens(dict[str, Token]):
    """Knows the tokens that the sign-in page gave out, for as long as they are good there."""

    def __init__(self, page: Identity) -> None:
        super().__init__()
        self._page = page

    def get(self, name: str, default: object = None) -> Token | None:  # type: ignore[override]
        """Ask whose a token is."""
        shown = self._page.shown(name)
        if shown is None:
            return None
        return Token(shown.user, frozenset(one.rpartition("/")[2] for one in shown.scopes))


@dataclass
class Microsoft365:
    """Both, running."""

    page: Identity
    graph: Graph
    service: str
    """Where Graph answers."""
    ca_file: str


@contextmanager
def microsoft365(authority: Authority) -> Iterator[Microsoft365]:
    """Run both for as long as the block lasts."""
    certificate = authority.certify("localhost", "127.0.0.1")
    with identity(authority) as page, graph_server(certificate, authority.file) as graph:
        graph.tokens = GrantedTokens(page)
        assert graph.server is not None
        yield Microsoft365(page, graph, graph.server.url(), str(authority.file))
