"""The keeper of the session: IMAPClient greets, signs in, lists folders and switches on, over our own wire.

The only file that knows the library, and :mod:`imaplib` below it. Both read from the buffer that our own
pipeline reads from later, so either may speak whenever the other has heard all that it waited for: one owns
the tags ``o1, o2, …``, the other those that begin with capitals. What they raise becomes ours here.
"""

from __future__ import annotations

import imaplib
import re
from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any, Literal

from imapclient import IMAPClient
from imapclient.exceptions import ProtocolError

from trayapp.mail.imap.connect import ImapAccess, Wire, nonsense, parted
from trayapp.mail.imap.phrases import Said, Status, quoted, read_status

MOST_LINES = 20_000
"""Lines of an answer to one command, folders for instance."""
MOST_OCTETS = 1 << 24
"""Octets of an answer to one command."""

Listed = tuple[tuple[object, ...], bytes | None, bytes]
"""One folder of the server's list: flags, delimiter, name as it is written on the wire."""

_NONSENSE = (imaplib.IMAP4.error, ValueError, LookupError, TypeError, AttributeError, RecursionError)
"""What the libraries raise when a server talks nonsense."""
_VERDICT = re.compile(rb"\A(?P<tag>[A-Z]+\d+) (?P<word>OK|NO|BAD)(?: |(?=\r\n))", re.IGNORECASE)


class _Lines:
    """The wire as imaplib reads it, line by line; an answer without end is refused."""

    def __init__(self, access: ImapAccess, wire: Wire) -> None:
        self.access = access
        self.wire = wire
        self.verdict: Status | None = None
        """What the server said of the last command, or its farewell."""
        self._lines = self._octets = 0

    def send(self, data: bytes) -> None:
        self.verdict, self._lines, self._octets = None, 0, 0
        self.wire.send(data)

    def line(self) -> bytes:
        line = self.wire.line()
        self._lines += 1
        self._count(len(line))
        mark, _, rest = line[:-2].partition(b" ")
        if mark not in {b"*", b"+"} or rest[:3].upper() == b"BYE":
            self.verdict = read_status(rest)
        # imaplib insists on capitals, and on words for people.
        return _VERDICT.sub(_as_imaplib_wants, line, 1)

    def octets(self, count: int) -> bytes:
        self._count(count)
        return self.wire.octets(count)

    def _count(self, octets: int) -> None:
        self._octets += octets
        if self._lines > MOST_LINES or self._octets > MOST_OCTETS:
            raise nonsense(self.access, f"{self._lines} lines, {self._octets} bytes to one command")


def _as_imaplib_wants(verdict: re.Match[bytes]) -> bytes:
    return verdict["tag"] + b" " + verdict["word"].upper() + b" "


class _Protocol(imaplib.IMAP4):
    """imaplib on our wire."""

    def __init__(self, lines: _Lines) -> None:
        self._lines = lines
        self.proof_at_once = False
        """Whether the server takes a proof together with AUTHENTICATE (RFC 4959): a round trip less."""
        super().__init__(lines.access.host, lines.access.port, lines.access.timeout)

    # The transport

    def open(self, host: str = "", port: int = 0, timeout: float | None = None) -> None:
        """Connect; where to and how patiently, the wire knows already."""
        del timeout
        self.host, self.port = host, port
        self._lines.wire.open()
        self.sock = self._lines.wire.plug

    def read(self, size: int) -> bytes:
        return self._lines.octets(size)

    def readline(self) -> bytes:
        return self._lines.line()

    def send(self, data: Any) -> None:  # noqa: ANN401  # whatever holds bytes
        self._lines.send(bytes(data))

    def shutdown(self) -> None:
        self._lines.wire.close()

    def secure(self) -> None:
        """Go on privately; what was heard before is forgotten."""
        self._lines.wire.begin_tls()
        self.sock = self._lines.wire.plug
        self.untagged_responses.clear()

    # What imaplib does in another way

    def _get_capabilities(self) -> None:
        """Ask only if the greeting did not tell; before STARTTLS nothing that is told would be believed."""
        told: list[Any] | None = self.untagged_responses.pop("CAPABILITY", None)
        if told:
            self.capabilities = tuple(str(told[-1], "ascii", "replace").upper().split())
        elif self._lines.access.security != "starttls":
            super()._get_capabilities()  # type: ignore[misc]  # typeshed does not know it
            if self._lines.verdict is None or self._lines.verdict.word != b"OK":
                raise self.error("nothing is offered")  # imaplib would take the words of a NO for an offer
        else:
            self.capabilities = ()
        self.capabilities += ("IMAP4REV1",)  # imaplib takes no server for one that knows rev2 alone

    def authenticate(self, mechanism: str, authobject: Callable[[bytes], Any]) -> tuple[str, Any]:
        """Sign in; imaplib's own waits to be asked for the proof."""
        if not self.proof_at_once:
            return super().authenticate(mechanism, authobject)
        proof = b64encode(authobject(b"").encode()).decode("ascii")
        return self._let_in("AUTHENTICATE", mechanism, proof)

    def show(self, way: str, proof: bytes, surrender: bytes) -> None:
        """Sign in with a proof; where the server answers with reasons, surrender, and hear it say no."""
        words, replies = [way], [proof, surrender]
        if self.proof_at_once:
            words.append(b64encode(replies.pop(0)).decode("ascii"))
        self.literal = _Replies(*map(b64encode, replies)).next  # type: ignore[assignment]
        self._let_in("AUTHENTICATE", *words)

    def login(self, user: str, password: str) -> tuple[Literal["OK"], list[Any]]:
        """Sign in with any name and password; imaplib's own does not quote names and knows ASCII alone."""
        name, secret = user.encode(), password.encode()
        try:
            words = [quoted(name).decode(), quoted(secret).decode()]
        except ValueError:
            words = [f"{{{len(name)}}}"]
            self.literal = _Replies(name + b" {%d}" % len(secret), secret).next  # type: ignore[assignment]
        return self._let_in("LOGIN", *words)

    def _let_in(self, *command: str) -> tuple[Literal["OK"], list[Any]]:
        word, data = self._simple_command(*command)
        if word != "OK":
            raise self.error("not let in")
        self.state = "AUTH"
        return "OK", data

    def _log(self, line: str) -> None:
        """Keep nothing: imaplib would remember the last commands, passwords too."""


class _Replies:
    """Literals, as imaplib asks for them: one each time that the server says to go on."""

    def __init__(self, *replies: bytes) -> None:
        self._replies = iter(replies)

    def next(self, _challenge: bytes) -> bytes:
        return next(self._replies, b"")


class Client(IMAPClient):  # type: ignore[misc]  # without types
    """A session with one server. Its methods raise :class:`Said`, Unreachable, Busy, Refused, Unsafe."""

    def __init__(self, access: ImapAccess, wire: Wire) -> None:
        """Connect and hear the greeting."""
        self._lines = _Lines(access, wire)
        with self._ours():
            # TLS is the wire's work.
            super().__init__(access.host, access.port, ssl=False, timeout=access.timeout)
        self._imap.debug = 0  # it would write down every line, if only for a log that nobody keeps
        self.folder_encode = False

    def _create_IMAP4(self) -> _Protocol:  # noqa: N802  # the library's name
        return _Protocol(self._lines)

    @property
    def known(self) -> bool:
        """Whether the server takes us for signed in."""
        return bool(self._imap.state == "AUTH")

    def starttls(self, ssl_context: object = None) -> None:
        """Become private, with the wire's own context."""
        del ssl_context
        with self._ours():
            self._checkok("starttls", *self._imap.xatom("STARTTLS"))
        self._imap.secure()
        self._starttls_done = True

    def offers(self) -> frozenset[bytes]:
        """Tell what the server can, in upper case; it is asked if it did not say so by itself."""
        with self._ours():
            return frozenset(self.capabilities())

    def sign_in(self, offered: frozenset[bytes], username: str, password: str) -> None:
        """Use PLAIN where it is offered, since it knows every script; LOGIN where it is not."""
        with self._ours():
            if b"AUTH=PLAIN" in offered:
                self._imap.proof_at_once = b"SASL-IR" in offered
                self.plain_login(username, password)
            else:
                self.login(username, password)

    def show_token(self, offered: frozenset[bytes], way: str, proof: bytes, surrender: bytes) -> None:
        """Sign in with a token, in one of the ways of :mod:`trayapp.mail.bearer`."""
        with self._ours():
            self._imap.proof_at_once = b"SASL-IR" in offered
            self._imap.show(way, proof, surrender)

    def introduce(self, name: str) -> None:
        """Give our name; some servers let nobody in who gives none (RFC 2971)."""
        with self._ours():
            try:
                self.id_({"name": name})
            except ProtocolError:
                return  # what the server calls itself is of no use to us

    def switch_on(self, capability: str) -> frozenset[bytes]:
        """Switch on (RFC 5161); give what is on."""
        with self._ours():
            return frozenset(word.upper() for word in self.enable(capability))

    def put(self, folder: bytes, raw: bytes) -> None:
        """Put a message into a folder, marked as read; ``folder`` is its name on the wire."""
        with self._ours():
            self.append(folder, raw, (b"\\Seen",))

    def listed(self) -> list[Listed]:
        """List the folders, with their special uses where the server tells them (RFC 6154)."""
        with self._ours():
            return list(self.list_folders())

    def _do_list(self, cmd: str, directory: str, pattern: str) -> list[Listed]:
        """Ask for special uses where one has to ask, as the library does not."""
        arguments = [self._normalise_folder(directory), self._normalise_folder(pattern)]
        if self.has_capability("SPECIAL-USE") and self.has_capability("LIST-EXTENDED"):
            arguments.append("RETURN (SPECIAL-USE)")
        word, data = self._imap.xatom(cmd, *arguments)
        self._checkok(cmd, word, data)
        return self._proc_folder_list(self._imap.response(cmd)[1])

    def _proc_folder_list(self, folder_data: Iterable[Any]) -> list[Listed]:
        """Pass over what makes no sense, of which one folder spoils the library's whole list."""
        folders: list[Listed] = []
        for record in _records(folder_data):
            try:
                found = super()._proc_folder_list(record)
            except _NONSENSE:
                continue
            for flags, delimiter, name in found:
                wire = name.encode() if isinstance(name, str) else name  # of digits alone: text by then
                if isinstance(flags, tuple) and isinstance(wire, bytes):
                    folders.append((flags, delimiter if isinstance(delimiter, bytes) else None, wire))
        return folders

    @contextmanager
    def _ours(self) -> Iterator[None]:
        """Turn what the libraries raise into ours."""
        try:
            yield
        except _NONSENSE as error:
            verdict, access = self._lines.verdict, self._lines.access
            if verdict is None or verdict.word not in {b"NO", b"BAD", b"BYE"}:
                raise nonsense(access, str(error)[:80]) from error
            if verdict.word == b"BYE":
                raise parted(access, verdict) from error
            raise Said(verdict) from error


def _records(data: Iterable[Any]) -> Iterator[list[Any]]:
    """Put what imaplib took apart at its literals together again, a list for each answer."""
    record: list[Any] = []
    for part in data:
        record.append(part)
        if not isinstance(part, tuple):
            yield record
            record = []
