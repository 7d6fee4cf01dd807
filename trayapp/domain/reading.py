"""What the text of one message says: does it ask, is it a closer, do I merely acknowledge."""

from __future__ import annotations

from trayapp.domain.message import Message, Need, Reading
from trayapp.domain.phrases import Phrases


def read(
    text: str, message: Message, *, me: frozenset[str], my_names: tuple[str, ...], phrases: Phrases
) -> Reading:
    """Judge an incoming message by its text (quotes and signature included, as it came)."""
    asks = next((line.strip() for line in text.splitlines() if "?" in line and line[:1] != ">"), "")
    return Reading(Need.ASKS if asks else Need.NONE, asks)


def read_own(text: str, message: Message, *, phrases: Phrases) -> Reading:
    """Judge a message of mine: is it more than a sign of life."""
    return Reading(Need.NONE)
