"""To whom a message speaks: the greeting tells it where To and Cc do not."""

from __future__ import annotations

import enum
import re
from collections.abc import Collection
from functools import lru_cache
from typing import NamedTuple

from trayapp.domain.messages.message import Message
from trayapp.domain.texts.phrases import Language, words_of

_ENDS = re.compile(r"[,:;!.\n?]|\s[-–—]+\s?|--")
_JOINED = re.compile(r"[^\W\d_]{2,}")
_NAME = r"[^\W\d_a-z][\w'’-]{1,30}"
_SEVERAL = rf"{_NAME}(?:(?: ?[,/&+] ?| (?:and|und|et|y|e|en) ){_NAME}){{0,3}}"
_CALLED = re.compile(
    rf"@{_NAME}|^(?:\W{{0,3}}(?:and|und|hi|hey|hello|hallo|also|but|aber|so|ps)\W{{1,3}})?"
    rf"{_SEVERAL}(?:\s?[,:?]|\s[-–—]\s)|^{_NAME}(?= (?:(?:can|could|would|will) (?:you|u)"
    rf"|(?:kannst|könntest|würdest) du|(?:können|könnten) [Ss]ie)\b)"
    rf"|,\s{_NAME}\s?[?!.]+$"
)
"""Who is called in a sentence: with "@", at its beginning before a comma, or at its end behind one."""
_TITLE_DOT = re.compile(
    r"\b(?:mr|mrs|ms|dr|prof|dra|sr|sra|avv|dott|sig|ing|geom|rag|arch|egr|gent|spett|preg|exmo|exma|eng|dhr|mevr|mw|drs)"
    r"\.(?=\w| \w)",
    re.IGNORECASE,
)
"""A full stop behind a title does not end the greeting: "Gentile Dott.ssa Neri", "Dear Mr. Stone"."""
_SHORTEST_NAME = 3
"""Letters of a short form ("Dan")."""
_MOST_WORDS = 8
_MOST_IN_NAME = 3
"""Words of each further name of a greeting."""
_MOST_CALLED = 4
"""More words behind the greeting of a line without an end are no names: "hi Robin can you send the bill"."""
_TITLES = frozenset(
    "mr mrs ms miss dr prof sir madam herr frau herrn dr prof dipl ing mme mlle me maître maitre monsieur "
    "madame mademoiselle messieurs mesdames docteur sr sra srta señor señora señorita dra lic licenciado "
    "licenciada doña doctor doctora "
    "avv avvocato avvocata dott dottore dottoressa ssa ra sig signor signora signori signore geom geometra "
    "rag ragioniere ing ingegnere arch architetto notaio professore professoressa "
    "eng engenheiro engenheira doutor doutora senhor senhora exmo exma exmos sres sras dona mestre arq "
    "heer mevrouw meneer dhr mevr mw drs ir meester dames heren dokter".split()
)


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
    if "." in line:
        line = _TITLE_DOT.sub(lambda title: f"{title[0][:-1]} ", line)
    end = _ENDS.search(line)
    head = line[: end.start()] if end else line
    words = tuple(words_of(head))
    if not words or len(words) > _MOST_WORDS or (end is not None and end[0] == "?"):
        return NO_GREETING
    begins = max((language.greetings.starts(words) for language in languages), default=0)
    if end is None and len(words) - begins > _MOST_CALLED:
        return NO_GREETING
    whole = end is None or end.start() == len(line.rstrip()) - 1
    if not begins and (_says_something(words, languages) or not _is_names(head, whole_line=whole)):
        return NO_GREETING
    names = words[begins:]
    if not names and end is not None and end[0] in ",\n":
        rest = line[end.end() :]
        following = _ENDS.search(rest)
        called = rest[: following.start()] if following else rest
        names = tuple(words_of(called)) if _is_names(called, whole_line=True) else ()
    length = end.end() if end else len(line)
    if names and end is not None and end[0] == "," and (more := _more_names(line[end.end() :], languages)):
        names, head, length = (*names, *more), line, len(line)
    group = any(language.everybody.find(names) for language in languages) if names else False
    return Greeting(names, head.strip(), group, start + length)


def _more_names(rest: str, languages: tuple[Language, ...]) -> tuple[str, ...]:
    """The names that fill the rest of a greeting's line: "Dan, Eva," and "Hi Dan, hi Eva,"."""
    names: list[str] = []
    for piece in rest.strip().rstrip(",:!.").split(","):
        begins = max((language.greetings.starts(words_of(piece)) for language in languages), default=0)
        called = piece.split()[begins:]
        words = tuple(words_of(" ".join(called)))
        if not 0 < len(words) <= _MOST_IN_NAME or not all(word[:1].isupper() for word in called):
            return ()
        if _says_something(words, languages):
            return ()
        names += words
    return tuple(names)


@lru_cache(1_000)
def names_of(email: str, name: str) -> frozenset[str]:
    """The words by which somebody may be greeted: from the display name and from the address."""
    found = _JOINED.findall(name.lower()) + _JOINED.findall(email.partition("@")[0].lower())
    return frozenset(word for word in found if word not in _TITLES)


class Names(NamedTuple):
    """The words by which the receivers of a message may be called."""

    mine: frozenset[str]
    others: frozenset[str]
    beginnings: frozenset[str]
    """Of all of them: what nobody is called by who is called otherwise."""


def names_in(message: Message, me: frozenset[str], my_names: tuple[str, ...]) -> Names:
    """Gather the names of the receivers: from To, Cc, and what I am called."""
    mine = {word for name in my_names for word in names_of("", name)}
    others: set[str] = set()
    for address in (*message.to, *message.cc):
        (mine if address.email in me else others).update(names_of(address.email, address.name))
    beginnings = {name[:_SHORTEST_NAME] for name in mine | others}
    return Names(frozenset(mine), frozenset(others), frozenset(beginnings))


def greets_other(hello: Greeting, names: Names) -> bool:
    """Whether the greeting names another receiver and not me."""
    return not hello.group and whose(_called(hello), names) is Whose.THEIRS


def greets_me(hello: Greeting, names: Names) -> bool:
    """Whether the greeting names me."""
    return whose(_called(hello), names) is Whose.MINE


def greets_stranger(hello: Greeting, names: Names) -> bool:
    """Whether the greeting calls a name that is not mine ("Hi Bob" to Robert, with me in Cc)."""
    called = {
        word for word in _called(hello) if word.capitalize() in hello.text or word.upper() in hello.text
    }
    return not hello.group and bool(called) and whose(called, names) is not Whose.MINE


def _called(hello: Greeting) -> set[str]:
    return {part for word in hello.words for part in _JOINED.findall(word)} - _TITLES


class Whose(enum.Enum):
    """Who is meant by a name."""

    MINE = enum.auto()
    THEIRS = enum.auto()
    NOBODY = enum.auto()


def whose(called: Collection[str], names: Names) -> Whose:
    """Say who is called; a name as it stands comes before its short form ("Dan" for Daniel)."""
    for fits in (_same, _shortened):
        if any(fits(word, name) for word in called for name in names.mine):
            return Whose.MINE
        if any(fits(word, name) for word in called for name in names.others):
            return Whose.THEIRS
    return Whose.NOBODY


def _same(word: str, name: str) -> bool:
    return word == name


def _shortened(word: str, name: str) -> bool:
    return min(len(word), len(name)) >= _SHORTEST_NAME and (name.startswith(word) or word.startswith(name))


def spoken_to(sentence: str, names: Names) -> Whose:
    """Say whom a sentence calls by name: "Anna, could you …", "@Anna", "… by Friday, Anna?"."""
    lower = sentence.lower()
    for beginning in names.beginnings:
        if beginning in lower:
            break
    else:
        return Whose.NOBODY
    called = [word.lower() for found in _CALLED.finditer(sentence) for word in _JOINED.findall(found[0])]
    return whose([word for word in called if word not in _TITLES], names)


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
            language.requests,
        )
    )


def _is_names(head: str, *, whole_line: bool) -> bool:
    """One to four capitalised words on their own: "Bob,", "Bob/Jane", "Bob -"."""
    words = head.replace("/", " ").replace("&", " ").split()
    if not whole_line and len(words) > 2:
        return False
    return 0 < len(words) <= 4 and all(word[:1].isupper() or word in {"and", "und"} for word in words)
