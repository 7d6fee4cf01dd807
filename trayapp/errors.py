"""The one exception tree: what can go wrong, each with a sentence for the user.

::

    OwedError                 anything that is shown to the user as it stands
    ├── SettingsTrouble       the settings file or a value in it cannot be used
    ├── SecretsTrouble        the keyring cannot be used or does not hold the secret
    │   └── NoKeyring         there is none, perhaps not yet: a session that begins starts many programs
    ├── StoreTrouble          the index cannot be used
    │   ├── NewerStore        written by a later version of Owed
    │   └── DamagedStore      SQLite says that the file is broken
    ├── NotFound              an id, an account or a file that the user named is not there
    ├── FeedTrouble           another calendar cannot be read: its last good copy is used
    └── MailTrouble           a mailbox cannot be seen: the account becomes blind
        ├── SignInNeeded      the server refused the password: stop and ask, never hammer
        │   └── SecretAwaited there is no keyring to ask: it is looked for again, no server hears of it
        ├── Unreachable       no connection, a broken one, or no answer in time: try again later
        ├── Busy              the server asked to wait (``retry_after`` seconds)
        ├── Refused           the server understood and said no, or answered nonsense
        ├── Unsafe            the connection would not be private: nothing was sent
        ├── Unclear           a message may have been sent, or not: nobody can say
        └── CursorLost        the server no longer knows our cursor: read from the start

What is not an :class:`OwedError` is a bug of ours and is reported as one.
"""

from __future__ import annotations


class OwedError(Exception):
    """Something that the user can understand and usually mend.

    ``title`` says what happened in one sentence; ``remedy`` says what to do next ("" when nothing can be
    done); ``detail`` holds the technical words (a server's answer, a path), which are shown small.
    """

    def __init__(self, title: str, remedy: str = "", *, detail: str = "") -> None:
        """Keep the three parts apart: screens show them in different sizes."""
        super().__init__(title)
        self.title = title
        self.remedy = remedy
        self.detail = detail

    def __str__(self) -> str:
        """One line for a terminal or a log."""
        sentence = f"{self.title} {self.remedy}".strip()
        return f"{sentence} ({self.detail})" if self.detail else sentence


class SettingsTrouble(OwedError):
    """The settings file, or a value that the user gave, cannot be used."""


class SecretsTrouble(OwedError):
    """The system keyring cannot be used, or does not hold what was asked for."""


class NoKeyring(SecretsTrouble):
    """There is no keyring, or not yet: looking for it again bothers nobody."""


class StoreTrouble(OwedError):
    """The index cannot be used: full disk, read-only place, broken file."""


class NewerStore(StoreTrouble):
    """The index was written by a later version of Owed; it is left as it is."""


class DamagedStore(StoreTrouble):
    """The index is broken; it is set aside and built again from the mailbox."""


class FeedTrouble(OwedError):
    """An iCalendar file or feed cannot be read."""


class NotFound(OwedError):
    """What the user named is not there."""


class MailTrouble(OwedError):
    """A mailbox cannot be seen. ``Never show "all clear" when you do not know``: the account is blind."""


class SignInNeeded(MailTrouble):
    """The server refused the name or the password, or none is at hand. Only the user can go on."""


class SecretAwaited(SignInNeeded):
    """No keyring is there to give the password. The user can help, and so can time."""


class Unreachable(MailTrouble):
    """The server cannot be reached, hung up, or did not answer in time."""


class Busy(MailTrouble):
    """The server asked to be left alone for ``retry_after`` seconds."""

    def __init__(self, title: str, remedy: str = "", *, detail: str = "", retry_after: float = 60.0) -> None:
        """``retry_after`` is in seconds."""
        super().__init__(title, remedy, detail=detail)
        self.retry_after = retry_after


class Refused(MailTrouble):
    """The server said no to what was asked, or its answer makes no sense."""


class Unsafe(MailTrouble):
    """Others could read or change the connection (certificate, stripped STARTTLS): nothing was sent."""


class Unclear(MailTrouble):
    """The connection broke after the last line of a message and before the server's word about it."""


class CursorLost(MailTrouble):
    """The server no longer knows where we stopped; ``pull`` starts over, which is the one recovery rule."""
