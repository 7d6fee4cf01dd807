"""The texts of chosen messages, a bounded part of each, a few at a time."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress

from trayapp.mail.imap.examine import ask_examine, hear_examine
from trayapp.mail.imap.fetch import KEPT, parse_fetch
from trayapp.mail.imap.folders import Folder
from trayapp.mail.imap.phrases import Said
from trayapp.mail.imap.session import Session
from trayapp.mail.imap.uids import LARGEST, Uids
from trayapp.mail.parsing.text import CUT, LONGEST_RAW, UnreadableText, message_text
from trayapp.mail.source import Place, Text
from trayapp.tongue import mark

LONGEST = 65_536
"""Bytes of a message that are fetched: header and text come first, attachments after."""
FURTHER = KEPT
"""Bytes that are fetched at once where no text was among those: a photograph came first, or a long header."""
GROUP = 20
"""Messages in one command."""
UNDER_WAY = 2

_ITEMS = b" (UID BODY.PEEK[]<%d.%d>)"
_SILENT = mark("The server lists this message but does not give its text.")


def read_texts(session: Session, folders: Iterable[Folder], places: Sequence[Place]) -> Iterator[Text]:
    """Give the text of each place that still exists. Raises MailTrouble."""
    wanted: dict[str, dict[int, Place]] = defaultdict(dict)
    for place in places:
        validity, _, uid = place.key.partition(":")
        if validity.isdecimal() and uid.isdecimal() and 0 < int(uid) <= LARGEST:
            wanted[place.folder][int(uid)] = place
    by_name = {folder.name: folder for folder in folders}
    for name, by_uid in wanted.items():
        if name in by_name:
            yield from _of_folder(session, by_name[name], by_uid)


def _of_folder(session: Session, folder: Folder, by_uid: dict[int, Place]) -> Iterator[Text]:
    with suppress(Said):  # a folder that is there no longer has no texts
        validity = session.validity if session.selected == folder.wire else 0
        if not validity:  # large folders take servers long to open: once is enough
            validity = hear_examine(session, ask_examine(session, folder)).validity
        current = {uid: place for uid, place in by_uid.items() if place.key == f"{validity}:{uid}"}
        yield from _groups(session, current)


def _groups(session: Session, by_uid: dict[int, Place]) -> Iterator[Text]:
    newest_first = sorted(by_uid, reverse=True)
    waiting = deque(newest_first[at : at + GROUP] for at in range(0, len(newest_first), GROUP))
    under_way: deque[tuple[list[int], bytes]] = deque()
    beyond: list[int] = []
    seen: set[int] = set()  # of all groups: answers to the next may come among those to the first
    while waiting or under_way:
        while waiting and len(under_way) < UNDER_WAY:
            group = waiting.popleft()
            under_way.append((group, session.send(_fetch(group, 0, LONGEST))))
        group, tag = under_way.popleft()
        try:
            for answer in session.answers(tag):
                fetched = parse_fetch(answer)
                if fetched is not None and fetched.uid in by_uid and fetched.uid not in seen and fetched.body:
                    seen.add(fetched.uid)
                    text = _text(by_uid[fetched.uid], fetched.body, whole=len(fetched.body) < LONGEST)
                    if text.why == CUT:
                        beyond.append(fetched.uid)
                    else:
                        yield text
        except Said:
            # One message that the server cannot give must not stop the others of its group.
            left = [uid for uid in group if uid not in seen]
            if len(group) > 1:
                waiting.extend([uid] for uid in left)
            elif left:
                yield Text(by_uid[left[0]], "", why=_SILENT)
    for uid in beyond:
        yield _further(session, by_uid[uid], uid)


def _further(session: Session, place: Place, uid: int) -> Text:
    """Read much more of one message, a piece after the other."""
    raw = bytearray()
    piece = b""
    with suppress(Said):
        while len(raw) < LONGEST_RAW and len(raw) % FURTHER == 0:
            piece = b""
            for answer in session.answers(session.send(_fetch([uid], len(raw), FURTHER))):
                fetched = parse_fetch(answer)
                if fetched is not None and fetched.uid == uid:
                    piece = fetched.body or piece
            if not piece:
                break
            raw += piece
    return _text(place, bytes(raw), whole=len(piece) < FURTHER) if raw else Text(place, "", why=CUT)


def _fetch(uids: list[int], start: int, most: int) -> bytes:
    return b"UID FETCH " + str(Uids.of(uids)).encode() + _ITEMS % (start, most)


def _text(place: Place, raw: bytes, *, whole: bool) -> Text:
    try:
        return Text(place, message_text(raw, whole=whole))
    except UnreadableText as error:
        return Text(place, "", why=str(error))
