"""To whom a message speaks: the greeting tells it where To and Cc do not."""

from __future__ import annotations

import re
from typing import NamedTuple

from trayapp.domain.message import Message
from trayapp.domain.phrases import Language, words_of

_ENDS = re.compile(r"[,:;!.\n?]|\s[-–—]+\s?|--")
_JOINED = re.compile(r"[^\W\d_]{2,}")
_MOST_WORDS = 8
_TITLES = frozenset("mr mrs ms miss dr prof sir madam herr frau herrn dr prof dipl ing".split())


class Greeting(NamedTuple):
    """The greeting of a message."""

    words: tuple[str, ...]
    """Names and titles in lower case, without "hi" and "dear"."""
    text: str
    """As it stands."""
    group: bool
    """It speaks to several people: "all", "team", "Kollegen"."""
    length: int = 0
    """How many characters of the text it takes."""


NO_GREETING = Greeting((), "", group=False)


def greeting(text: str, languages: tuple[Language, ...]) -> Greeting:
    """Read the greeting at the beginning of a text; :data:`NO_GREETING` where there is none."""
    start = len(text) - len(text.lstrip())
    line = text[start : start + 120].split("\n", 1)[0]
    end = _ENDS.search(line)
    head = line[: end.start()] if end else line
    words = tuple(words_of(head))
    if not words or len(words) > _MOST_WORDS:
        return NO_GREETING
    begins = max((language.greetings.starts(words) for language in languages), default=0)
    whole = end is None or end.start() == len(line.rstrip()) - 1
    if not begins and (_says_something(words, languages) or not _is_names(head, whole_line=whole)):
        return NO_GREETING
    names = words[begins:]
    if not names and end is not None and end[0] in ",\n":
        rest = line[end.end() :]
        following = _ENDS.search(rest)
        called = rest[: following.start()] if following else rest
        names = tuple(words_of(called)) if _is_names(called, whole_line=True) else ()
    group = any(language.everybody.find(names) for language in languages) if names else False
    return Greeting(names, head.strip(), group, start + (end.end() if end else len(line)))


def names_of(email: str, name: str) -> frozenset[str]:
    """The words by which somebody may be greeted: from the display name and from the address."""
    found = _JOINED.findall(name.lower()) + _JOINED.findall(email.partition("@")[0].lower())
    return frozenset(word for word in found if word not in _TITLES)


def greets_other(hello: Greeting, message: Message, me: frozenset[str], my_names: tuple[str, ...]) -> bool:
    """Whether the greeting names another receiver and not me."""
    if not hello.words or hello.group:
        return False
    greeted = {part for word in hello.words for part in _JOINED.findall(word)} - _TITLES
    mine = {word for name in my_names for word in names_of("", name)}
    others: set[str] = set()
    for address in (*message.to, *message.cc):
        names = names_of(address.email, address.name)
        if address.email in me:
            mine |= names
        else:
            others |= names
    return bool(greeted & others) and not greeted & mine


def greets_me(hello: Greeting, message: Message, me: frozenset[str], my_names: tuple[str, ...]) -> bool:
    """Whether the greeting names me."""
    greeted = {part for word in hello.words for part in _JOINED.findall(word)} - _TITLES
    mine = {word for name in my_names for word in names_of("", name)}
    for address in (*message.to, *message.cc):
        if address.email in me:
            mine |= names_of(address.email, address.name)
    return bool(greeted & mine)


def _says_something(words: tuple[str, ...], languages: tuple[Language, ...]) -> bool:
    """Whether the words are no names, although they stand like them: "Thanks,", "FYI -"."""
    return any(
        table.starts(words)
        for language in languages
        for table in (
            language.thanks,
            language.closers,
            language.informs,
            language.orders,
            language.questions,
        )
    )


def _is_names(head: str, *, whole_line: bool) -> bool:
    """One to four capitalised words on their own: "Bob,", "Bob/Jane", "Bob -"."""
    words = head.replace("/", " ").replace("&", " ").split()
    if not whole_line and len(words) > 2:
        return False
    return 0 < len(words) <= 4 and all(word[:1].isupper() or word in {"and", "und"} for word in words)
