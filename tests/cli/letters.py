"""Invented mail for the command line: one account's owner, her clients, and what they write."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime

ME = "iris@kontor.example"
ANNA = "Anna Acker <anna@acme.example>"
HENRY = "Henry Hall <henry@elsewhere.example>"
CARLA = "Carla Klein <carla@kontor.example>"
NEWS = "News <news@shop.example>"

ASKS = "Dear Iris,\n\ncould you send me the signed contract?\n\nAnna\n"
THANKS = "Thanks, perfect.\n"


def letter(
    number: int,
    sender: str,
    at: datetime,
    text: str = ASKS,
    *,
    to: str = ME,
    subject: str = "Contract",
    answers: int | None = None,
    **headers: str,
) -> bytes:
    """Write a message; underlines in the names of further headers stand for hyphens."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, to, subject
    mail["Date"] = format_datetime(at)
    mail["Message-ID"] = f"<{name(number)}>"
    if answers is not None:
        mail["In-Reply-To"] = mail["References"] = f"<{name(answers)}>"
    for header, value in headers.items():
        mail[header.replace("_", "-")] = value
    mail.set_content(text)
    return mail.as_bytes()


def name(number: int) -> str:
    """Give the Message-ID of a letter, without brackets."""
    return f"letter-{number}@example.com"


def ago(**span: float) -> datetime:
    """Tell an instant in the past, to the second, as Date headers do."""
    return (datetime.now(UTC) - timedelta(**span)).replace(microsecond=0)


def instant(text: str) -> datetime:
    """Read an RFC 3339 instant, which has an offset."""
    found = datetime.fromisoformat(text)
    assert found.utcoffset() is not None
    return found
