"""What the text of one message says: does it ask, is it a closer, do I merely acknowledge.

The one place where the parts of the judgement meet: own text, sentences, greeting, requests, closers and what
sort of message it is (:mod:`trayapp.domain.texts.sort`).
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import accumulate
from typing import NamedTuple

from trayapp.domain.judging.triage import Addressing, addressing
from trayapp.domain.messages.message import Kind, Mark, Message, Need, Reading, Reason
from trayapp.domain.messages.subject import is_forward, is_reply
from trayapp.domain.texts.closers import is_acknowledgement, is_closer, is_thanks
from trayapp.domain.texts.greeting import (
    Greeting,
    Names,
    Whose,
    greeting,
    greets_me,
    greets_other,
    greets_stranger,
    names_in,
    spoken_to,
)
from trayapp.domain.texts.own_text import written
from trayapp.domain.texts.phrases import Language, Phrases, Table, words_of
from trayapp.domain.texts.requests import Ask, asks, may_ask
from trayapp.domain.texts.sentences import Sentence, sentences
from trayapp.domain.texts.sort import sort_of

_LONGEST_SHOWN = 300
"""Characters of the sentence that asks."""
_LONG = 200
"""Words; in a longer text a question that names neither writer nor reader belongs to what is told,"""
_BEGINNING = 80
"""unless it stands among the first words, which are still spoken to the reader."""
_ENDLESS = 50_000
"""Characters of new text; no mailbox gives much more of one message (``mail/imap/texts.py``)."""
_CIRCLE = 5
"""Among so many people somebody in Cc may be asked too; in a larger circle Cc is told."""
_FEW = 12
"""Words that may follow a problem which is still the last thing said: thanks, a name."""
_CODES = {Ask.QUESTION: "asks-question", Ask.REQUEST: "asks-request", Ask.PROBLEM: "asks-problem"}


class _Said(NamedTuple):
    """The new text of a message, taken apart."""

    new: str
    """With signature and footer."""
    own: str
    words: tuple[str, ...]
    hello: Greeting
    sentences: tuple[Sentence, ...]
    languages: tuple[Language, ...]


class _Found(NamedTuple):
    """The strongest thing that a message asks."""

    ask: Ask
    text: str
    problems: int = 0
    """How many sentences report a problem."""
    last: bool = False
    """Nothing but a word or two follows the problem: the trouble is left with the reader."""
    whose: Whose = Whose.NOBODY
    """Whom the sentence calls by name."""
    to_others: str = ""
    """What is asked of another receiver by name, or ""."""


def read(
    text: str, message: Message, *, me: frozenset[str], my_names: tuple[str, ...], phrases: Phrases
) -> Reading:
    """Judge an incoming message by its text (quotes and signature included, as it came).

    ``me`` holds my addresses in lower case, ``my_names`` what others call me in a greeting. The need is
    judged apart from who sent it; a message that does not speak to me alone needs less.
    """
    said = _take_apart(text, phrases)
    names = names_in(message, me, my_names)
    personal = greets_me(said.hello, names)
    found = _strongest(said, message, names, personal=personal)
    kind, reasons = sort_of(
        said.new, said.own, said.words, message, said.languages, asks=found.ask, personal=personal
    )
    if kind is not Kind.PERSON:
        return Reading(Need.NONE, reasons=reasons, kind=kind)
    need, why = _need(said, found, message)
    if need is Need.NONE:
        return Reading(need, reasons=(why,))
    need, less = _less(need, said, found, message, me, names)
    if need is Need.NONE:
        return Reading(need, reasons=(*less, why))
    return Reading(need, found.text[:_LONGEST_SHOWN], (why, *less))


def read_own(text: str, message: Message, *, phrases: Phrases) -> Reading:
    """Judge a message of mine: is it more than a sign of life. A forwarded message never acknowledges."""
    said = _take_apart(text, phrases)
    acknowledges = not is_forward(message.subject) and is_acknowledgement(said.sentences, said.languages)
    return Reading(Need.NONE, acknowledges=acknowledges)


def _take_apart(text: str, phrases: Phrases) -> _Said:
    new, own = written(text)
    words = tuple(words_of(own))
    languages = phrases.spoken_with(words) if words else phrases.spoken_in(text)
    hello = greeting(own, languages)
    return _Said(new, own, words, hello, tuple(sentences(own[hello.length :])), languages)


def _strongest(said: _Said, message: Message, names: Names, *, personal: bool) -> _Found:
    """The strongest thing asked; the subject of a new conversation counts too."""
    best = _asked(said, names, personal=personal)
    if best.ask < Ask.REQUEST and not _is_answer(message) and not is_forward(message.subject):
        for sentence in sentences(message.subject):
            ask = asks(sentence, said.languages)
            if ask >= Ask.REQUEST:
                return _Found(ask, sentence.text)
    return best


def _asked(said: _Said, names: Names, *, personal: bool) -> _Found:
    """The strongest sentence, the first of equals."""
    best = _Found(Ask.NOTHING, "")
    before = list(accumulate([len(sentence.words) for sentence in said.sentences], initial=0))
    long = before[-1] > _LONG
    pasted = long and _informs(said)
    problems = 0
    to_others = ""
    for number in may_ask(said.sentences, before, said.languages):
        sentence = said.sentences[number]
        told = long and before[number] > _BEGINNING
        if told and pasted:
            break
        strong = best.ask >= (Ask.QUESTION if sentence.question else Ask.REQUEST)
        if strong and spoken_to(sentence.text, names) is not Whose.MINE:
            continue  # It cannot ask more than what was found.
        ask = _ask_of(sentence, said.languages, told=told and not personal)
        called = spoken_to(sentence.text, names) if ask else Whose.NOBODY
        if called is Whose.THEIRS:
            to_others = to_others or sentence.text
            continue
        problems += ask is Ask.PROBLEM
        if ask > best.ask or (called is Whose.MINE is not best.whose and ask >= Ask.REQUEST):
            last = before[-1] - before[number + 1] <= _FEW
            best = _Found(ask, sentence.text, last=last, whose=called)
    return best._replace(problems=problems, to_others=to_others)


def _ask_of(sentence: Sentence, languages: tuple[Language, ...], *, told: bool) -> Ask:
    """What a sentence asks; in what is ``told`` only a sentence that names writer or reader asks."""
    ask = asks(sentence, languages)
    if told and ask in {Ask.QUESTION, Ask.PROBLEM} and not _any(_persons, sentence, languages):
        return Ask.NOTHING
    return ask


def _any(table: Callable[[Language], Table], sentence: Sentence, languages: tuple[Language, ...]) -> bool:
    return any(table(language).find(sentence.words) for language in languages)


def _persons(language: Language) -> Table:
    return language.persons


def _solved(language: Language) -> Table:
    return language.solved


def _need(said: _Said, found: _Found, message: Message) -> tuple[Need, Reason]:
    """What the words need, were they spoken to me alone."""
    if found.ask >= Ask.REQUEST:
        return Need.ASKS, Reason(_CODES[found.ask], found.text[:_LONGEST_SHOWN])
    if not said.own:
        if is_forward(message.subject):
            # Passed on to me without a word: a client who does so mostly wants something done.
            return Need.MAYBE, Reason("forwarded")
        return Need.NONE, Reason("no-text")
    if found.to_others:
        return Need.NONE, Reason("greets-other", found.to_others[:_LONGEST_SHOWN])
    if is_closer(said.sentences, said.languages):
        thanks = is_thanks(said.sentences, said.languages)
        return Need.NONE, Reason("thanks") if thanks else Reason("closer", said.sentences[0].text[:80])
    if found.ask is Ask.PROBLEM:
        return _need_of_problem(said, found, message)
    if _informs(said):
        return Need.NONE, Reason("for-information", said.sentences[0].text[:80])
    if found.ask is Ask.PERHAPS:
        return Need.MAYBE, Reason("asks-perhaps", found.text[:_LONGEST_SHOWN])
    # Of such a text only the beginning was read, and what is asked stands at the end.
    return (Need.MAYBE, Reason("endless")) if len(said.own) > _ENDLESS else (Need.NONE, Reason("no-request"))


def _need_of_problem(said: _Said, found: _Found, message: Message) -> tuple[Need, Reason]:
    """Trouble is reported to me if it is left with me; in an answer it is often told, or has passed."""
    if any(_any(_solved, sentence, said.languages) for sentence in said.sentences):
        return Need.NONE, Reason("solved")
    left = not _is_answer(message) or found.problems > 1 or found.last
    return (Need.ASKS if left else Need.MAYBE), Reason("asks-problem", found.text[:_LONGEST_SHOWN])


def _is_answer(message: Message) -> bool:
    return bool(message.references) or is_reply(message.subject)


def _informs(said: _Said) -> bool:
    return any(
        language.informs.starts(sentence.words)
        for sentence in said.sentences[:2]
        for language in said.languages
    )


def _less(
    need: Need, said: _Said, found: _Found, message: Message, me: frozenset[str], names: Names
) -> tuple[Need, tuple[Reason, ...]]:
    """What is asked of others, or of everybody, is asked less of me."""
    if found.whose is Whose.MINE or greets_me(said.hello, names):
        return need, ()
    other = (Reason("greets-other", said.hello.text),)
    if greets_other(said.hello, names):
        return Need.NONE, other
    how = addressing(message, me)
    if message.marks & (Mark.LIST_ID | Mark.PRECEDENCE_LIST):
        if message.marks & Mark.PRECEDENCE_BULK or (
            how is Addressing.NOT_NAMED and not _to_our_house(message, me)
        ):
            return Need.NONE, (Reason("list"),)
        if how is Addressing.NOT_NAMED:
            return (Need.MAYBE if need is Need.ASKS else Need.NONE), (Reason("list"),)
    if how is Addressing.AMONG and found.ask is Ask.PERHAPS:
        return Need.NONE, (Reason("several"),)
    if how is Addressing.ME or how is Addressing.AMONG:
        audience = said.hello.group and is_forward(message.subject)
        return (Need.MAYBE, (Reason("broadcast"),)) if audience else (need, ())
    if how is Addressing.CC and greets_stranger(said.hello, names):
        return Need.NONE, other
    codes = {Addressing.CC: "cc-only", Addressing.NOT_NAMED: "not-named", Addressing.BROADCAST: "broadcast"}
    some = need is Need.ASKS and how is Addressing.CC and len(message.to) + len(message.cc) <= _CIRCLE
    return (Need.MAYBE if some else Need.NONE), (Reason(codes[how]),)


def _to_our_house(message: Message, me: frozenset[str]) -> bool:
    """Whether a list is one of my own domain: customers write to it."""
    domains = {email.partition("@")[2] for email in me}
    return any(address.domain in domains for address in (*message.to, *message.cc))
