"""The texts of chosen messages, a bounded part of each.

A message that is not large is asked for as it is in mail, and read like one from any other server: the same
text. Of a large one, which would bring its attachments along, the body alone is asked for.

Only the child process imports this file.
"""

from __future__ import annotations

import binascii
from base64 import b64decode
from collections.abc import Callable, Iterator, Sequence

from exchangelib import Account
from exchangelib import errors as ews

from trayapp.mail.ews.items import SILENT
from trayapp.mail.ews.pipe import What
from trayapp.mail.ews.server import Session
from trayapp.mail.ews.services import Element, GetItem, ids, item_shape, t
from trayapp.mail.parsing.html_text import html_text
from trayapp.mail.parsing.text import ENCRYPTED, LONGEST_RAW, NO_TEXT, UnreadableText, message_text, tidy

LARGE = 256_000
"""Bytes of a message from which on its body alone is asked for."""
GROUP = 2_000_000
"""Bytes that are asked for at once, as far as that can be told beforehand."""
MOST = 50
"""Messages that are asked for at once."""

_SIZE = item_shape(("item:Size", "item:ItemClass"))
_WHOLE = item_shape((), more="<t:IncludeMimeContent>true</t:IncludeMimeContent>")
_BODY = item_shape(("item:Body",), more="<t:BodyType>Best</t:BodyType>")


class Texts:
    """Gives texts."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def read(self, beat: Callable[[], None], wanted: Sequence[str]) -> Iterator[What]:
        """Yield ``{"texts": [[id, text, why], …]}`` of those that are there. Raises ``MailTrouble``."""
        for start in range(0, len(wanted), MOST):
            some = wanted[start : start + MOST]
            sizes = dict(zip(some, self._ask(beat, some, _SIZE), strict=True))
            there = {one: answer for one, answer in sizes.items() if not isinstance(answer, Exception)}
            small = {one: size for one, answer in there.items() if (size := _size(answer)) <= LARGE}
            for group in _groups(small):
                yield {"texts": self._whole(beat, group)}
            large = [one for one in there if one not in small]
            if large:
                yield {"texts": self._bodies(beat, large, there)}
            silent = [one for one, answer in sizes.items() if _is_silent(answer)]
            if silent:
                yield {"texts": [[one, "", SILENT] for one in silent]}

    def _whole(self, beat: Callable[[], None], wanted: Sequence[str]) -> list[list[str]]:
        answers = self._ask(beat, wanted, _WHOLE)
        texts, rest = [], []
        for one, answer in zip(wanted, answers, strict=True):
            raw = None if isinstance(answer, Exception) else _raw(answer)
            if raw is not None:
                texts.append([one, *_read(raw)])
            elif not _is_gone(answer):
                rest.append(one)  # what Exchange cannot write as mail it can still show
        if rest:
            texts += self._bodies(beat, rest, {})
        return texts

    def _bodies(
        self, beat: Callable[[], None], wanted: Sequence[str], classes: dict[str, Element]
    ) -> list[list[str]]:
        texts = []
        for one, answer in zip(wanted, self._ask(beat, wanted, _BODY), strict=True):
            if _is_gone(answer):
                continue
            if isinstance(answer, Exception):
                texts.append([one, "", SILENT])
                continue
            kind = (classes[one].findtext(t("ItemClass")) or "").lower() if one in classes else ""
            text = _body(answer)
            why = ""
            if not text:
                why = ENCRYPTED if kind == "ipm.note.smime" else NO_TEXT
            texts.append([one, text, why])
        return texts

    def _ask(self, beat: Callable[[], None], wanted: Sequence[str], shape: str) -> list[Element | Exception]:
        def ask(account: Account) -> list[Element | Exception]:
            answers = list(GetItem(account=account).ask(f">{shape}{ids(wanted)}"))
            if len(answers) != len(wanted):
                raise ews.MalformedResponseError("other items than asked for")
            return answers

        return self._session.run(beat, ask)


def _is_gone(answer: Element | Exception) -> bool:
    return isinstance(answer, ews.ErrorItemNotFound | ews.ErrorInvalidIdMalformed)


def _is_silent(answer: Element | Exception) -> bool:
    return isinstance(answer, Exception) and not _is_gone(answer)


def _size(answer: Element) -> int:
    told = answer.findtext(t("Size")) or ""
    return int(told) if told.isdecimal() else LARGE + 1


def _groups(sizes: dict[str, int]) -> Iterator[list[str]]:
    group: list[str] = []
    total = 0
    for one, size in sizes.items():
        if group and total + size > GROUP:
            yield group
            group, total = [], 0
        group.append(one)
        total += size
    if group:
        yield group


def _raw(answer: Element) -> bytes | None:
    told = answer.findtext(t("MimeContent"))
    if told is None:
        return None
    try:
        return b64decode(told)[:LONGEST_RAW]
    except (binascii.Error, ValueError):
        return None


def _read(raw: bytes) -> tuple[str, str]:
    try:
        return message_text(raw), ""
    except UnreadableText as error:
        return "", str(error)


def _body(answer: Element) -> str:
    box = answer.find(t("Body"))
    if box is None or not box.text:
        return ""
    return tidy(html_text(box.text) if box.get("BodyType") == "HTML" else box.text)
