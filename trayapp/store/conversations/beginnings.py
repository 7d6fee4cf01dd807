"""What the answers to a reply without ancestors tell of it: that it goes on, or begins a conversation.

A program that answers repeats what the message answered named (RFC 5322, 3.6.4). So an answer tells which
ancestors a reply named whose own copy has lost them, and an answer that names nothing before the reply says
that it named none. Pure; the messages looked at are of the reply's subject and near it in time.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from trayapp.store.rows import references_of

AT_ONCE = 3_600
"""Seconds. Who took part and writes within the hour after somebody else answers that one."""


class Near(NamedTuple):
    """A message of the reply's subject; put in order, the nearest before it comes last."""

    date: int
    """Seconds since 1970 (UTC)."""
    id: str
    number: int
    sender: str
    refs: str
    """Its ancestors as a column (``store/rows.py``)."""


def is_told(reply: str, naming: Sequence[Near]) -> bool:
    """Whether an answer tells what the reply of this id answers: then ids join it, and nothing is guessed."""
    return any(reply in one.refs and reply in references_of(one.refs)[1:] for one in naming)


def begins(reply: Near, earlier: Sequence[Near], naming: Sequence[Near]) -> bool:
    """Whether answers say that the reply begins a conversation, and nothing that its writer did denies it.

    ``earlier`` are what it may answer, the nearest first; ``naming`` the messages around it that name
    ancestors. Against it speaks that its writer names what he answers elsewhere, so that this message has
    lost it, or that he took part and answered at once.
    """
    answers = {one.sender for one in naming if references_of(one.refs)[0] == reply.id}
    if not answers or answers <= _cutting(naming):
        return False
    before = [one for one in earlier if one.sender == reply.sender]
    return not any(one.refs for one in before) and not _answers_at_once(reply, earlier)


def _cutting(naming: Sequence[Near]) -> set[str]:
    """Return whose programs repeat no ancestors: such an answer does not say that there were none."""
    known = {one.id for one in naming}
    return {one.sender for one in naming if one.refs in known}


def _answers_at_once(reply: Near, earlier: Sequence[Near]) -> bool:
    """Whether its writer wrote before somebody else did who wrote just before it."""
    for place, one in enumerate(earlier):
        if one.sender != reply.sender:
            return reply.date - one.date <= AT_ONCE and any(
                other.sender == reply.sender for other in earlier[place:]
            )
    return False
