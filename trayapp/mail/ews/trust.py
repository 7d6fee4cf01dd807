"""Which certificates are believed: the system's, and those that the user named; not the library's own.

Only the child process imports this file.
"""

# ruff: noqa: ANN401 - the signatures are those of requests

from __future__ import annotations

import ssl
from typing import Any

from exchangelib.protocol import BaseProtocol


class Trust(BaseProtocol.HTTP_ADAPTER_CLS):  # type: ignore[misc]  # the library has no types
    """What exchangelib sends its requests with; the process speaks with one server, so the class knows it."""

    context: ssl.SSLContext | None = None
    """None for a server on this machine that is spoken to in the clear."""

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """See requests."""
        super().init_poolmanager(*args, **(kwargs | {"ssl_context": self.context}))

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        """See requests."""
        return super().proxy_manager_for(proxy, **(kwargs | {"ssl_context": self.context}))

    def build_connection_pool_key_attributes(self, request: Any, verify: Any, cert: Any = None) -> Any:
        """See requests: otherwise the library's own certificates would be believed besides."""
        host, pool = super().build_connection_pool_key_attributes(request, verify, cert)
        return host, {"cert_reqs": "CERT_REQUIRED"} if self.context is not None else pool

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """Do nothing: the context does it."""
