"""Brings the bytes of an iCalendar file or feed: verified, bounded in size and time, without a password."""

from __future__ import annotations

import ssl
import time
import urllib.error
import urllib.request
from http.client import HTTPException, HTTPMessage
from pathlib import Path
from typing import IO
from urllib.parse import urlsplit

from trayapp import __version__
from trayapp.errors import FeedTrouble
from trayapp.settings.feeds import Feed, feed_problems
from trayapp.tongue import mark, tr

LARGEST = 5 * 1024 * 1024
"""Bytes; ten years of a busy calendar fit several times."""
TIMEOUT = 20.0
"""Seconds without an answer."""
LONGEST = 60.0
"""Seconds for the whole; a server that drips is left."""

_CHUNK = 65536
_AGAIN = mark("Owed tries again by itself.")


def fetch(feed: Feed, ca_file: str | None = None) -> bytes:
    """Return what the file or the feed holds now. Raises ``FeedTrouble``.

    ``ca_file`` holds certificates to trust instead of the system's.
    """
    problems = [one for one in feed_problems((feed,)) if feed.name]
    if problems:
        raise FeedTrouble(problems[0], tr("Correct it in the settings under Working time."))
    return _asked(feed, ca_file) if feed.is_address else _read(feed)


def _read(feed: Feed) -> bytes:
    path = Path(feed.source).expanduser()
    try:
        with path.open("rb") as file:
            return _bounded(file, feed)
    except OSError as error:
        raise FeedTrouble(
            tr(
                "The calendar {name} cannot be read: {strerror}.",
                name=feed.name,
                strerror=error.strerror or error,
            ),
            tr("Check that the file is there and may be read, or choose it anew."),
            detail=feed.source,
        ) from error


def _asked(feed: Feed, ca_file: str | None) -> bytes:
    context = ssl.create_default_context(cafile=ca_file)
    opener = urllib.request.build_opener(
        urllib.request.ProxyHandler(),
        urllib.request.HTTPSHandler(context=context),
        _PrivateRedirects(),
    )
    request = urllib.request.Request(  # noqa: S310 - the scheme was checked by feed_problems
        feed.url, headers={"User-Agent": f"Owed/{__version__}", "Accept": "text/calendar, */*;q=0.1"}
    )
    try:
        with opener.open(request, timeout=TIMEOUT) as answer:
            return _bounded(answer, feed)
    except (OSError, HTTPException, ValueError) as error:
        raise _trouble(feed, error) from error


def _bounded(source: IO[bytes], feed: Feed) -> bytes:
    """Read to the end, or to the bounds."""
    until = time.monotonic() + LONGEST
    found = bytearray()
    while chunk := source.read(_CHUNK):
        found += chunk
        if len(found) > LARGEST:
            raise FeedTrouble(
                tr(
                    "The calendar {name} is larger than {largest} MB, so it is not read.",
                    name=feed.name,
                    largest=LARGEST // 1024 // 1024,
                ),
                tr("Choose a calendar of days off or holidays."),
            )
        if time.monotonic() > until:
            raise FeedTrouble(
                tr("{where} is too slow to read the calendar {name}.", where=feed.where, name=feed.name),
                tr(_AGAIN),
            )
    return bytes(found)


class _PrivateRedirects(urllib.request.HTTPRedirectHandler):
    """Follows to other private addresses only."""

    max_redirections = 5

    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: HTTPMessage,
        newurl: str,
    ) -> urllib.request.Request | None:
        if list(feed_problems((Feed("sent on", newurl),))) or "://" not in newurl:
            fp.close()
            host = urlsplit(req.full_url).hostname
            raise FeedTrouble(
                tr("{host} sends to an address that is not private, so it was not followed.", host=host),
                tr("Give the address that begins with https:// itself."),
            )
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _trouble(feed: Feed, error: Exception) -> FeedTrouble:
    """Say what happened in a sentence; an address is never in it, as it may be a secret."""
    reason = error.reason if isinstance(error, urllib.error.URLError) else error
    if isinstance(error, urllib.error.HTTPError):
        error.close()
        gone = error.code in {401, 403, 404, 410}
        return FeedTrouble(
            tr("{where} does not give the calendar {name}.", where=feed.where, name=feed.name),
            tr("Copy the calendar's address anew; it may have changed.") if gone else tr(_AGAIN),
            detail=f"HTTP {error.code}",
        )
    if isinstance(reason, ssl.SSLError):
        return FeedTrouble(
            tr("The connection to {where} would not be private, so nothing was asked.", where=feed.where),
            tr("Check the address, and this computer's clock."),
            detail=str(getattr(reason, "verify_message", "") or reason)[:200],
        )
    return FeedTrouble(
        tr("{where} cannot be reached for the calendar {name}.", where=feed.where, name=feed.name),
        tr(_AGAIN),
        detail=str(reason)[:200],
    )
