"""Where "Open" leads: the user's mail program with the message, a reply or a new one, or the telephone."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from urllib.parse import quote

from trayapp.domain.messages.message import Message
from trayapp.domain.messages.subject import is_reply

_GMAIL_HOSTS = frozenset({"imap.gmail.com", "imap.googlemail.com"})
_NUMBER = re.compile(r"[+\d\s()./–-]*")
_LONGEST = 1800
"""Longer links are cut off by some desktops and programs."""


def link(message: Message, *, address: str, host: str, opens_mid: bool, platform: str = sys.platform) -> str:
    """Return the link that shows a message best.

    ``address`` and ``host`` are the account's; ``opens_mid`` says that some program registered for
    ``mid:`` links (RFC 2392), as Thunderbird does. Apple Mail takes ``message:``. Gmail shows a message by
    its id in the browser. Everywhere else the default mail program opens with a reply whose In-Reply-To
    and References (RFC 6068) keep it in the conversation.
    """
    if opens_mid:
        return f"mid:{quote(message.id, safe='@')}"
    if platform == "darwin":
        return f"message:{quote(f'<{message.id}>', safe='@')}"
    if host.lower() in _GMAIL_HOSTS:
        found = f"#search/rfc822msgid%3A{quote(message.id, safe='')}"
        return f"https://mail.google.com/mail/u/{quote(address)}/{found}"
    return reply_link(message)


def is_mere_reply(link: str) -> bool:
    """Whether a link shows no message but only begins an answer to it."""
    return link.startswith("mailto:")


def reply_link(message: Message) -> str:
    """Return a ``mailto:`` link that begins a reply in the same conversation."""
    to = message.reply_to.email or message.sender.email
    subject = message.subject if is_reply(message.subject) else f"Re: {message.subject}"
    references = [*message.references, message.id]
    while True:
        fields = {
            "subject": subject,
            "In-Reply-To": f"<{message.id}>",
            "References": " ".join(f"<{one}>" for one in references),
        }
        query = "&".join(f"{name}={quote(value, safe='')}" for name, value in fields.items())
        whole = f"mailto:{quote(to, safe='@')}?{query}"
        if len(whole) <= _LONGEST or len(references) == 1:
            return whole
        del references[0]


def new_link(address: str, subject: str = "") -> str:
    """Return a ``mailto:`` link (RFC 6068) that begins a conversation."""
    about = f"?subject={quote(subject, safe='')}" if subject else ""
    return f"mailto:{quote(address, safe='@')}{about}"


def tel_link(number: str) -> str:
    """Return a ``tel:`` link (RFC 3966) of a number however it is written; (0) after a country code goes.

    What follows the number, as an extension does, is left to the caller's own fingers.
    """
    number = _NUMBER.match(number.strip())[0]  # type: ignore[index]  # it matches nothing at least
    abroad = number.startswith("+")
    if abroad:
        number = number.replace("(0)", "")
    return f"tel:{'+' if abroad else ''}{''.join(filter(str.isdigit, number))}"


def opens_mid_links(platform: str = sys.platform, environment: Mapping[str, str] = os.environ) -> bool:
    """Whether some program on this machine registered for ``mid:`` links."""
    if platform == "win32":
        return _registered_on_windows("mid")
    if platform == "darwin":
        return False
    return any(_lists_handler(folder / "applications") for folder in _data_folders(environment))


def _data_folders(environment: Mapping[str, str]) -> Iterable[Path]:
    """Yield where desktop entries are kept (XDG Base Directory)."""
    home = environment.get("XDG_DATA_HOME") or str(Path("~/.local/share").expanduser())
    shared = environment.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    return (Path(one) for one in [home, *shared.split(":")] if one)


def _lists_handler(folder: Path) -> bool:
    """Whether the desktop's cache of handlers names one for ``mid:`` (Desktop Entry, mimeinfo.cache)."""
    try:
        text = (folder / "mimeinfo.cache").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    return any(
        line.startswith("x-scheme-handler/mid=") and line.strip()[-1] != "=" for line in text.splitlines()
    )


def _registered_on_windows(scheme: str) -> bool:
    if sys.platform == "win32":
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_CLASSES_ROOT, scheme):
                return True
        except OSError:
            return False
    return False
