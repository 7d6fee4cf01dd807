"""Run Owed where every host of ``.example`` is on this machine, and the test's name server tells of them.

``OWED_TEST_NAMES`` is the port of that name server, ``SSL_CERT_FILE`` what the servers' certificates hang on.
All else is as in ``run_owed.py``.
"""

import os
import runpy
import socket
from pathlib import Path
from typing import Any

import dns.resolver

LOOPBACK = "127.0.0.1"


def main() -> None:
    resolver = dns.resolver.Resolver(configure=False)
    resolver.nameservers, resolver.port = [LOOPBACK], int(os.environ["OWED_TEST_NAMES"])
    dns.resolver.default_resolver = resolver
    known = socket.getaddrinfo

    def here(host: Any, *more: Any, **named: Any) -> Any:
        ours = isinstance(host, str) and host.endswith(".example")
        return known(LOOPBACK if ours else host, *more, **named)

    socket.getaddrinfo = here
    runpy.run_path(str(Path(__file__).with_name("run_owed.py")), run_name="__main__")


main()
