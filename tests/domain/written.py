"""Invented messages for the tests of the judgement."""

from datetime import UTC, datetime

from trayapp import resources
from trayapp.domain.messages.message import Address, Mark, Message, MessageId, Reading
from trayapp.domain.texts.reading import read

ALEX = Address("Alex Morgan", "alex@morgan.example")
ME = frozenset({ALEX.email})
KLARA = Address("Klara Winter", "klara@winter.example")
BOB = Address("Bob Stone", "bob.stone@stone.example")


def letter(
    *,
    sender: Address = KLARA,
    to: tuple[Address, ...] = (ALEX,),
    cc: tuple[Address, ...] = (),
    subject: str = "Extension",
    marks: Mark = Mark.NONE,
    answers: bool = False,
    reply_to: Address | None = None,
) -> Message:
    """Make a message of Klara's to Alex, different where asked."""
    return Message(
        MessageId("letter@example.com"),
        sender,
        to,
        cc,
        subject,
        datetime(2025, 3, 4, 9, tzinfo=UTC),
        (MessageId("earlier@example.com"),) if answers else (),
        marks,
        reply_to or Address("", ""),
    )


def reading(text: str, message: Message | None = None) -> Reading:
    """Judge a text as Alex would."""
    return read(text, message or letter(), me=ME, my_names=("Alex Morgan",), phrases=resources.phrases())
