"""How many messages a folder holds, in words: whoever sees the number knows that it is the right one."""

from __future__ import annotations

from trayapp.domain.clocks.spoken import whole
from trayapp.tongue import tr


def inbox_holds(count: int) -> str:
    """Say how many messages the Inbox has."""
    return tr(
        "The Inbox holds {count} message.|The Inbox holds {count} messages.", "", count, count=whole(count)
    )


def folder_holds(count: int) -> str:
    """Say how many messages a folder of files has."""
    return tr(
        "The folder holds {count} message.|The folder holds {count} messages.", "", count, count=whole(count)
    )
