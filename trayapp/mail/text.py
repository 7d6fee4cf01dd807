"""The text that a person would read of a raw message, however broken or cut off it arrived."""

from __future__ import annotations


class UnreadableText(ValueError):
    """Nothing can be read; the message is one sentence that says why."""


def message_text(raw: bytes) -> str:
    """Give the text of a full or truncated RFC 5322 message. Raises :class:`UnreadableText`."""
    return raw.partition(b"\r\n\r\n")[2].decode("utf-8", "replace")
