"""From an address to the mailbox: each likely place is tried, and what answered is offered, likeliest first.

In this order: providers that are known by the domain or by who takes its mail; what the domain itself says
(Thunderbird's autoconfig, Exchange's autodiscover, SRV of RFC 6186 and RFC 8314); the usual names of servers
in the domain. What leads out of the domain, or over plain HTTP, comes only after the user has agreed. The
databases of third parties are not asked: whose address it is is nobody's business.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from trayapp.mail.discover.candidate import Asks, Candidate
from trayapp.mail.discover.names import Names, NameServers
from trayapp.mail.probe import Step
from trayapp.settings.providers import Providers

if TYPE_CHECKING:
    from trayapp.mail.http import Http

__all__ = ["LONGEST", "Asks", "Candidate", "NameServers", "Names", "Step", "find"]

LONGEST = 20.0
"""Seconds for the whole search, without those that the user takes to answer."""


def find(
    address: str,
    *,
    providers: Providers,
    added: datetime,
    ask: Callable[[str], bool],
    cancelled: Callable[[], bool] = lambda: False,
    names: Names | None = None,
    http: Callable[[], Http] | None = None,
    ca_file: str = "",
    longest: float = LONGEST,
) -> Iterator[Step | Candidate]:
    """Look for the mailbox of an address; yield what is done as it is done, and what was found.

    Blocks: for a lane. A :class:`Step` (named "search") is a sentence for the user: ``good`` is True for what
    was found, None for what is being done or led nowhere, False for what keeps the search from going on. A
    :class:`Candidate` has been tested: its server was reached, its certificate is good, it answered as such a
    server does; no password is known yet and none is sent. The likeliest candidate comes first. Where there
    is none, the last step says what to do. Raises nothing of ours.

    ``ask`` gets a sentence that ends in a question and returns whether the user agrees; it is called from the
    same thread, and may take its time. ``cancelled`` is looked at between any two waits; none is longer than
    about five seconds. ``added`` is the instant that the drafts bear. ``names`` and ``http`` are the ways to
    name servers and to web servers, the system's unless given; ``ca_file`` holds certificates (PEM) to trust
    besides the system's.
    """
    raise NotImplementedError
