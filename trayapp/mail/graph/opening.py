"""The page of one message in the browser, asked for when somebody wants to open it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from urllib.parse import urlsplit

from trayapp.errors import Refused
from trayapp.mail.graph.access import GraphAccess
from trayapp.mail.graph.wire import Wire, message_path
from trayapp.mail.source import Place
from trayapp.tongue import tr


def web_link(access: GraphAccess, place: Place, *, clock: Callable[[], datetime]) -> str:
    """Return the address (https) of a message in Outlook on the web. Raises MailTrouble."""
    wire = Wire(access, clock)
    try:
        row = wire.get(f"{message_path(access, place)}?$select=webLink")
    finally:
        wire.close()
    link = row.get("webLink")
    try:
        parts = urlsplit(link) if isinstance(link, str) else None
    except ValueError:
        parts = None
    if parts is None or parts.scheme != "https" or not parts.hostname or parts.username:
        raise Refused(
            tr("Microsoft 365 has no web page for this message."), tr("Open it in your mail program.")
        )
    return parts.geturl()
