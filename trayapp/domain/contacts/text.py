"""Bytes of an exported file as text: programs say seldom, and often wrongly, how they wrote it."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

NAMES = {
    "utf-8": "UTF-8",
    "utf-16": "UTF-16",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
    "utf-32": "UTF-32",
    "cp1252": "Windows-1252",
    "cp1250": "Windows-1250",
    "cp1251": "Windows-1251",
    "mac_roman": "Mac Roman",
}
"""Encoding as Python calls it → as people do."""

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 200_000
"""So many bytes are looked at to guess an encoding."""
_CYRILLIC = re.compile(rb"[\xc0-\xff]{3,}")
_HIGH = re.compile(rb"[\x80-\xff]")
_MAC = re.compile(rb"(?<=[A-Za-z])[\x80-\x8f\x91-\x9f]|[\x80-\x8f\x91-\x9f](?=[a-z])")
"""Letters with accents in Mac Roman; Windows has signs there, which stand beside letters but seldom."""
_WINDOWS = re.compile(rb"(?<=[A-Za-z])[\xc0-\xff]|[\xc0-\xff](?=[a-z])")
_LINE = re.compile(r"\r\n|\r|\n")


class Text(NamedTuple):
    """A file as text."""

    text: str
    encoding: str
    """As Python calls it."""


def text_of(data: bytes, encoding: str = "") -> Text:
    """Return the text, read as the user says or as the bytes suggest. Never raises but ``LookupError``.

    A mark at the beginning decides, then UTF-8 where all of it is, then what the bytes look like. What no
    encoding explains becomes U+FFFD. ``LookupError`` is for an encoding that there is not.
    """
    name = codecs.lookup(encoding).name if encoding else _encoding_of(data)
    text = _mixed(data) if name == "utf-8" else data.decode(name, "replace")
    text = text.removeprefix("\ufeff")
    return Text(text.replace("\0", ""), name)


def lines_of(text: str) -> list[str]:
    """Split at line ends only: other separators that Unicode knows are part of what people wrote."""
    return _LINE.split(text)


def _encoding_of(data: bytes) -> str:
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name
    sample = data[:_SAMPLE]
    if sample.count(0) > len(sample) // 5:
        return "utf-16-le" if sample[1::2].count(0) >= sample[::2].count(0) else "utf-16-be"
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "utf-8" if _mostly_utf8(data) else _one_byte(sample)
    return "utf-8"


def _mostly_utf8(data: bytes) -> bool:
    """Whether most lines beyond ASCII are UTF-8: then two programs wrote the file, one after the other."""
    foreign = [line for line in data.split(b"\n") if not line.isascii()]
    return sum(map(_is_utf8, foreign)) * 2 > len(foreign)


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _mixed(data: bytes) -> str:
    """UTF-8, but for lines that are not: those were written by another program."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        lines = data.split(b"\n")
        return "\n".join(one.decode("utf-8" if _is_utf8(one) else "cp1252", "replace") for one in lines)


def _one_byte(sample: bytes) -> str:
    """Return Cyrillic where most letters are in long runs, Mac Roman where its letters are, else Windows."""
    high = len(_HIGH.findall(sample))
    if sum(map(len, _CYRILLIC.findall(sample))) > high * 0.6:
        return "cp1251"
    if len(_MAC.findall(sample)) > len(_WINDOWS.findall(sample)):
        return "mac_roman"
    return "cp1252"
