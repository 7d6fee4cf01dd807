"""From a mail source into the index: page after page, from the start when the cursor is lost; texts."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from typing import NamedTuple

from trayapp.domain.clients.book import Me
from trayapp.domain.messages.changes import Cursor, Place
from trayapp.domain.messages.message import ConversationId, Direction, Message, MessageId, Reading, Seen
from trayapp.errors import CursorLost, DamagedStore, Refused
from trayapp.mail.source import MailSource, Text
from trayapp.store.index import Index
from trayapp.tongue import mark, tr

log = logging.getLogger(__name__)

Reader = Callable[[str, Message, Direction], Reading]
"""``(text, message, direction)`` → what the text says; pure."""
Known = Callable[[str], bool]
"""Whether the client book knows an address (lower case)."""

TEXTS_AT_ONCE = 50
"""So many texts are fetched and kept together: one short transaction."""
TEXTS_LISTED = 1000
"""So many are looked up together and read folder by folder: opening a large folder costs a server 100 ms."""


class Pulled(NamedTuple):
    """What one page changed, for the board and the progress line."""

    conversations: frozenset[ConversationId]
    new: int
    done: int
    total: int


def pull(
    source: MailSource, index: Index, account: str, me: Me, colleagues: Iterable[str] = ()
) -> Iterator[Pulled]:
    """Bring the index up to date with a mailbox; yield after each page, when it is stored.

    A lost cursor starts over once: the one recovery rule. Raises ``MailTrouble``, also when a mailbox that
    held messages suddenly holds none, and ``StoreTrouble``.
    """
    inside = tuple(colleagues)
    try:
        yield from _round(source, index, account, me, inside, index.cursor(account))
    except (CursorLost, DamagedStore) as lost:
        log.info("Reading %s from the start: %s", account, lost)
        again = None
        if isinstance(lost, CursorLost):
            index.starts_over(account)
        else:
            again = index.cursor(account)
        yield from _round(source, index, account, me, inside, again)
    if swept := index.ended(account):
        yield Pulled(swept, 0, 0, 0)
    if index.ended_empty(account):
        raise Refused(
            tr("The mailbox {account} held messages and suddenly holds none.", account=account),
            tr(
                "If you emptied it yourself, remove the account and add it again; else ask who runs the "
                "server."
            ),
        )


def read_texts(
    source: MailSource,
    index: Index,
    account: str,
    reader: Reader,
    *,
    since: datetime | None = None,
    limit: int | None = None,
    known: Known | None = None,
    own_since: datetime | None = None,
    among: frozenset[ConversationId] | None = None,
) -> frozenset[ConversationId]:
    """Read the texts that may matter, newest first; return the conversations that changed.

    ``since`` leaves out what is older, my own messages too (``own_since`` overrides it for those; without
    either, mine are not read). ``limit`` is a number of texts. ``among`` are the only conversations to look
    into, for who knows that nothing is left elsewhere: the cost follows their number. A text that cannot be
    read is noted as such and stops nothing. Raises ``MailTrouble`` and ``StoreTrouble``.
    """
    changed: set[ConversationId] = set()
    vanished: set[MessageId] = set()
    left = limit
    while left is None or left > 0:
        most = TEXTS_LISTED if left is None else min(TEXTS_LISTED, left)
        # What was asked for in vain (it has just vanished) stays wanted, so look beyond it.
        wanted = index.texts_wanted(
            account, most + len(vanished), since, own_since=own_since or since, known=known, among=among
        )
        listed = [one for one in wanted if one.message not in vanished][:most]
        if not listed:
            break
        listed.sort(key=lambda one: one.place.folder)  # inside of a folder still the newest first
        for start in range(0, len(listed), TEXTS_AT_ONCE):
            batch = listed[start : start + TEXTS_AT_ONCE]
            found = _read_batch(source, index, {one.place: one.message for one in batch}, reader, {})
            vanished.update(one.message for one in batch if one.message not in found.read)
            changed |= found.changed
        left = None if left is None else left - len(listed)
    return frozenset(changed)


def read_all_texts(
    source: MailSource,
    index: Index,
    account: str,
    reader: Reader,
    *,
    keep: dict[MessageId, str] | None = None,
) -> frozenset[ConversationId]:
    """Read the text of every message, whatever it matters: for ``judge``. ``keep`` receives the texts."""
    changed: set[ConversationId] = set()
    places = [(place, message) for message, place in index.places(account).items()]
    for start in range(0, len(places), TEXTS_AT_ONCE):
        batch = dict(places[start : start + TEXTS_AT_ONCE])
        changed |= _read_batch(source, index, batch, reader, {} if keep is None else keep).changed
    return frozenset(changed)


def _round(
    source: MailSource, index: Index, account: str, me: Me, colleagues: Sequence[str], since: Cursor | None
) -> Iterator[Pulled]:
    """Store what changed since a cursor, a page at a time."""
    for changes in source.changes(since):
        stored = index.store_page(account, changes, me, colleagues)
        yield Pulled(stored.conversations, stored.new, changes.done, changes.total)


class _Read(NamedTuple):
    """What one batch of texts gave."""

    read: frozenset[MessageId]
    """The messages whose text was there, readable or not."""
    changed: frozenset[ConversationId]


def _read_batch(
    source: MailSource,
    index: Index,
    wanted: dict[Place, MessageId],
    reader: Reader,
    keep: dict[MessageId, str],
) -> _Read:
    """Fetch, judge and keep some texts."""
    readings: list[tuple[MessageId, Reading]] = []
    changed: set[ConversationId] = set()
    read: set[MessageId] = set()
    for text in source.texts(tuple(wanted)):
        message_id = wanted.get(text.place)
        seen = None if message_id is None else index.message(message_id)
        if message_id is None or seen is None:
            continue
        read.add(message_id)
        judged = _judged(text, seen, reader)
        if isinstance(judged, str):
            changed |= index.put_unread(message_id, judged)
        else:
            keep[message_id] = text.text
            readings.append((message_id, judged))
    return _Read(frozenset(read), frozenset(changed | index.put_readings(readings)))


def _judged(text: Text, seen: Seen, reader: Reader) -> Reading | str:
    """Return what the text says, or one sentence why it cannot be read."""
    if text.why:
        return text.why
    try:
        return reader(text.text, seen.message, seen.direction)
    except Exception:  # one text that trips the rules must not hide all others
        log.exception("The text of a message could not be judged.")
        return mark("Owed could not make sense of its text.")
