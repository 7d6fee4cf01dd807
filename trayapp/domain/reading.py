"""What the text of one message says: does it ask, is it a closer, do I merely acknowledge.

The one place where the parts of the judgement meet: own text, sentences, greeting, requests, closers and what
sort of message it is (:mod:`trayapp.domain.sort`).
"""

from __future__ import annotations

from typing import NamedTuple

from trayapp.domain.closers import is_acknowledgement, is_closer, is_thanks
from trayapp.domain.greeting import Greeting, greeting, greets_me, greets_other
from trayapp.domain.message import Kind, Message, Need, Reading, Reason
from trayapp.domain.own_text import own_text
from trayapp.domain.phrases import Language, Phrases
from trayapp.domain.requests import Ask, asks
from trayapp.domain.sentences import Sentence, sentences
from trayapp.domain.sort import sort_of
from trayapp.domain.subject import is_forward, is_reply
from trayapp.domain.triage import Addressing, addressing

_LONGEST_SHOWN = 300
"""Characters of the sentence that asks."""
_LONG = 200
"""Words; in a longer text a question that names neither writer nor reader belongs to what is told,"""
_BEGINNING = 80
"""unless it stands among the first words, which are still spoken to the reader."""
_CODES = {Ask.QUESTION: "asks-question", Ask.REQUEST: "asks-request", Ask.PROBLEM: "asks-problem"}


class _Said(NamedTuple):
    """The new text of a message, taken apart."""

    own: str
    hello: Greeting
    sentences: tuple[Sentence, ...]
    languages: tuple[Language, ...]


class _Found(NamedTuple):
    """The strongest thing that a message asks."""

    ask: Ask
    text: str
    problems: int = 0
    """How many sentences report a problem."""


def read(
    text: str, message: Message, *, me: frozenset[str], my_names: tuple[str, ...], phrases: Phrases
) -> Reading:
    """Judge an incoming message by its text (quotes and signature included, as it came).

    ``me`` holds my addresses in lower case, ``my_names`` what others call me in a greeting. The need is
    judged apart from who sent it; a message that does not speak to me alone needs less.
    """
    said = _take_apart(text, phrases)
    personal = greets_me(said.hello, message, me, my_names)
    found = _strongest(said, message, personal=personal)
    asked = found.ask
    kind, reasons = sort_of(text, said.own, message, said.languages, asks=asked, personal=personal)
    if kind is not Kind.PERSON:
        return Reading(Need.NONE, reasons=reasons, kind=kind)
    need, why = _need(said, found, message)
    need, less = _less(need, said, message, me, my_names)
    asking = found.text[:_LONGEST_SHOWN] if need is not Need.NONE else ""
    return Reading(need, asking, (why, *less) if need is not Need.NONE else (*less, why))


def read_own(text: str, message: Message, *, phrases: Phrases) -> Reading:
    """Judge a message of mine: is it more than a sign of life. A forwarded message never acknowledges."""
    said = _take_apart(text, phrases)
    acknowledges = not is_forward(message.subject) and is_acknowledgement(said.sentences, said.languages)
    return Reading(Need.NONE, acknowledges=acknowledges)


def _take_apart(text: str, phrases: Phrases) -> _Said:
    own = own_text(text)
    languages = phrases.spoken_in(own or text)
    hello = greeting(own, languages)
    return _Said(own, hello, tuple(sentences(own[hello.length :])), languages)


def _strongest(said: _Said, message: Message, *, personal: bool) -> _Found:
    """The strongest sentence, the first of equals; the subject of a new conversation counts too."""
    best = _Found(Ask.NOTHING, "")
    long = not personal and sum(len(sentence.words) for sentence in said.sentences) > _LONG
    problems = before = 0
    for sentence in said.sentences:
        ask = asks(sentence, said.languages)
        before += len(sentence.words)
        told = long and before > _BEGINNING
        if told and ask in {Ask.QUESTION, Ask.PROBLEM} and not _names_us(sentence, said.languages):
            ask = Ask.NOTHING
        problems += ask is Ask.PROBLEM
        if ask > best.ask:
            best = _Found(ask, sentence.text)
        if ask is Ask.QUESTION:
            break
    if best.ask < Ask.REQUEST and not _is_answer(message) and not is_forward(message.subject):
        for sentence in sentences(message.subject):
            ask = asks(sentence, said.languages)
            if ask >= Ask.REQUEST:
                return _Found(ask, sentence.text)
    return best._replace(problems=problems)


def _names_us(sentence: Sentence, languages: tuple[Language, ...]) -> bool:
    return any(language.persons.find(sentence.words) for language in languages)


def _need(said: _Said, found: _Found, message: Message) -> tuple[Need, Reason]:
    """What the words need, were they spoken to me alone."""
    if found.ask >= Ask.REQUEST:
        return Need.ASKS, Reason(_CODES[found.ask], found.text[:_LONGEST_SHOWN])
    if not said.own:
        if is_forward(message.subject):
            # Passed on to me without a word: a client who does so mostly wants something done.
            return Need.MAYBE, Reason("forwarded")
        return Need.NONE, Reason("no-text")
    if is_closer(said.sentences, said.languages):
        thanks = is_thanks(said.sentences, said.languages)
        return Need.NONE, Reason("thanks") if thanks else Reason("closer", said.sentences[0].text[:80])
    if found.ask is Ask.PROBLEM:
        # In an answer one mention of trouble is often trouble that has passed.
        need = Need.MAYBE if _is_answer(message) and found.problems < 2 else Need.ASKS
        return need, Reason("asks-problem", found.text[:_LONGEST_SHOWN])
    if _informs(said):
        return Need.NONE, Reason("for-information", said.sentences[0].text[:80])
    if found.ask is Ask.PERHAPS:
        return Need.MAYBE, Reason("asks-perhaps", found.text[:_LONGEST_SHOWN])
    return Need.NONE, Reason("no-request")


def _is_answer(message: Message) -> bool:
    return bool(message.references) or is_reply(message.subject)


def _informs(said: _Said) -> bool:
    return any(
        language.informs.starts(sentence.words)
        for sentence in said.sentences[:2]
        for language in said.languages
    )


def _less(
    need: Need, said: _Said, message: Message, me: frozenset[str], my_names: tuple[str, ...]
) -> tuple[Need, tuple[Reason, ...]]:
    """What is asked of others, or of everybody, is asked less of me."""
    if need is Need.NONE:
        return need, ()
    less = Need.MAYBE if need is Need.ASKS else Need.NONE
    if greets_other(said.hello, message, me, my_names):
        return Need.NONE, (Reason("greets-other", said.hello.text),)
    how = addressing(message, me)
    if how is Addressing.ME or how is Addressing.AMONG or greets_me(said.hello, message, me, my_names):
        return need, ()
    codes = {Addressing.CC: "cc-only", Addressing.NOT_NAMED: "not-named", Addressing.BROADCAST: "broadcast"}
    return less, (Reason(codes[how]),)
