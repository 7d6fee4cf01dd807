"""A private Dovecot for tests: its own configuration, users, certificates and free ports, gone afterwards."""

from __future__ import annotations

import atexit
import getpass
import grp
import imaplib
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from tests.servers.certificates import Authority
from trayapp.mail.imap.connect import ImapAccess, Security

PASSWORD = "correct horse"
_TRIES = 5
PATIENCE = 20.0
"""Seconds to wait for the server to start or stop."""

EVERYTHING = ""
"""Whatever Dovecot itself can. What other servers can is in tests/servers/imap_kinds.py."""

_CONFIGURATION = """
base_dir = {home}/run
state_dir = {home}/state
log_path = {home}/log
info_log_path = {home}/log
mail_debug = no
protocols = imap lmtp
listen = 127.0.0.1
default_internal_user = {internal}
default_login_user = {login}
default_internal_group = {group}
first_valid_uid = 0
mail_uid = {mail_uid}
mail_gid = {mail_gid}
mail_location = maildir:~/Maildir
mail_fsync = never
ssl = yes
ssl_cert = <{certificate}
ssl_key = <{certificate}
disable_plaintext_auth = no
auth_mechanisms = plain login
auth_failure_delay = 0
mail_max_userip_connections = 100
login_trusted_networks = 127.0.0.0/8
mailbox_list_index = yes
{capability}
passdb {{
  driver = passwd-file
  args = scheme=PLAIN {home}/users/%u
}}
userdb {{
  driver = static
  args = home={home}/mail/%u
}}
{more}
namespace inbox {{
  inbox = yes
  separator = {separator}
  prefix = {prefix}
{folders}
}}
service imap-login {{
  chroot =
  process_min_avail = 1
  service_count = 0
  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = {imaps}
    ssl = yes
  }}
}}
service imap {{
  process_limit = 200
}}
service lmtp {{
  inet_listener lmtp {{
    address = 127.0.0.1
    port = {lmtp}
  }}
}}
service anvil {{
  chroot =
  # Nobody waits because somebody else gave a wrong password.
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
"""


USUAL_FOLDERS = {"Sent": "\\Sent", "Trash": "\\Trash", "Junk": "\\Junk"}


class PortTaken(AssertionError):
    """Another program was faster."""


class Dovecot:
    """A running server."""

    def __init__(
        self,
        home: Path,
        *,
        capability: str = EVERYTHING,
        folders: Mapping[str, str] = USUAL_FOLDERS,
        separator: str = "/",
        prefix: str = "",
        more: str = "",
        names: Sequence[str] = (),
    ) -> None:
        """Start it.

        ``folders`` are there from the beginning, each with the special use that the server tells, or "";
        ``prefix`` begins the names of all but the Inbox; ``more`` is added to the configuration; ``names``
        are what the server is called besides localhost.
        """
        self._home = home
        self._count = 0
        self.authority = Authority(home)
        self.imap, self.imaps, self.lmtp = _free_ports(3)
        me = getpass.getuser()
        root = os.geteuid() == 0
        owner = pwd.getpwnam("nobody") if root else pwd.getpwuid(os.geteuid())
        for folder in ("run", "state", "mail", "users"):
            (home / folder).mkdir()
        if root:
            home.parent.chmod(0o755)
            home.chmod(0o755)
            os.chown(home / "mail", owner.pw_uid, owner.pw_gid)
        self.configuration = home / "dovecot.conf"
        self.configuration.write_text(
            _CONFIGURATION.format(
                home=home,
                internal="dovecot" if root else me,
                login="dovenull" if root else me,
                group="dovecot" if root else grp.getgrgid(os.getegid()).gr_name,
                mail_uid=owner.pw_uid,
                mail_gid=owner.pw_gid,
                certificate=self.authority.certify("localhost", "127.0.0.1", *names),
                capability=f"protocol imap {{\n  imap_capability = {capability}\n}}" if capability else "",
                imap=self.imap,
                imaps=self.imaps,
                lmtp=self.lmtp,
                folders="\n".join(_folder(name, use) for name, use in folders.items()),
                separator=separator,
                prefix=prefix,
                more=more,
            )
        )
        with (home / "errors").open("wb") as errors:
            self._process = subprocess.Popen(
                [_program(), "-F", "-c", str(self.configuration)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=errors,
                start_new_session=True,
            )
        atexit.register(self.stop)  # a run that breaks off half-way skips the fixtures' endings
        self._await_greeting()

    def _await_greeting(self) -> None:
        latest = time.monotonic() + PATIENCE
        while time.monotonic() < latest:
            if self._process.poll() is not None:
                break
            try:
                with socket.create_connection(("127.0.0.1", self.imap), timeout=1) as plug:
                    if plug.recv(5) == b"* OK ":
                        return
            except OSError:
                time.sleep(0.005)  # nothing tells when a port opens
        self.stop()
        told = "".join(
            (self._home / name).read_text(errors="replace")
            for name in ("errors", "log")
            if (self._home / name).exists()
        )
        if "Address already in use" in told:
            raise PortTaken(told)
        raise AssertionError(f"Dovecot did not start: {told}")

    def stop(self) -> None:
        """End the server and all of its processes; may be called twice."""
        atexit.unregister(self.stop)
        # All at once, and not asked: it would take its time, and nothing of it is needed any more.
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait(PATIENCE)

    def log(self) -> str:
        """Give what the server wrote down."""
        return (self._home / "log").read_text(errors="replace")

    def add_user(self, name: str = "", password: str = PASSWORD) -> str:
        """Make an account nobody has used yet; give its name."""
        self._count += 1
        name = name or f"user{self._count}"
        # A file for each: of a common one, Dovecot notices changes only after a second.
        (self._home / "users" / name).write_text(f"{name}:{{PLAIN}}{password}\n", encoding="utf-8")
        return name

    def maildir(self, user: str) -> Path:
        """Tell where the user's mail lies, for writing much of it directly."""
        return self._home / "mail" / user / "Maildir"

    def access(
        self,
        user: str,
        *,
        security: Security = "tls",
        password: Callable[[], str] = lambda: PASSWORD,
        host: str = "localhost",
        ca_file: str | None = None,
        timeout: float = 10.0,
    ) -> ImapAccess:
        """Give the way to a user's mailbox."""
        return ImapAccess(
            host=host,
            port=self.imaps if security == "tls" else self.imap,
            security=security,
            username=user,
            password=password,
            ca_file=str(self.authority.file) if ca_file is None else ca_file,
            timeout=timeout,
        )

    @contextmanager
    def client(self, user: str) -> Iterator[imaplib.IMAP4]:
        """Sign in as another program of the same user would."""
        client = imaplib.IMAP4("127.0.0.1", self.imap, timeout=PATIENCE)
        try:
            client.login(user, PASSWORD)
            yield client
        finally:
            client.logout()

    def deliver(self, user: str, raw: bytes) -> None:
        """Hand a message over as a mail server does (LMTP, RFC 2033)."""
        with socket.create_connection(("127.0.0.1", self.lmtp), timeout=PATIENCE) as plug:
            plug.settimeout(PATIENCE)
            talk = plug.makefile("rwb")

            def say(line: bytes, *, expect: bytes) -> None:
                talk.write(line)
                talk.flush()
                while (answer := talk.readline())[3:4] == b"-":
                    pass
                assert answer.startswith(expect), answer

            say(b"", expect=b"220")
            say(b"LHLO localhost\r\n", expect=b"250")
            say(b"MAIL FROM:<somebody@client.example>\r\n", expect=b"250")
            say(b"RCPT TO:<" + user.encode() + b">\r\n", expect=b"250")
            say(b"DATA\r\n", expect=b"354")
            body = raw.replace(b"\r\n.", b"\r\n..")
            say(body + (b"" if body.endswith(b"\r\n") else b"\r\n") + b".\r\n", expect=b"250")
            say(b"QUIT\r\n", expect=b"221")
            talk.close()


def append(client: imaplib.IMAP4, folder: str, raw: bytes, date: datetime | None = None) -> str:
    """Put a message into a folder; give its UID."""
    stamp = imaplib.Time2Internaldate(date) if date is not None else ""
    _, answers = client.append(folder, "", stamp, raw)
    found = str(answers[0], "ascii")
    return found.rpartition("APPENDUID ")[2].partition("]")[0].partition(" ")[2]


@contextmanager
def running(**how: Any) -> Iterator[Dovecot]:
    """Run a server for as long as the block lasts, with what :class:`Dovecot` takes.

    The test is skipped where there is no Dovecot 2.3.
    """
    _program()
    # Short, because paths of sockets are limited.
    with tempfile.TemporaryDirectory(prefix="owed-dovecot-", ignore_cleanup_errors=True) as home:
        server = _started(Path(home), **how)
        try:
            yield server
        finally:
            server.stop()


def _started(home: Path, **how: Any) -> Dovecot:
    """Start a server; another program may take one of its ports between the choice and the start."""
    for number in range(_TRIES):
        place = home / str(number)
        place.mkdir()
        try:
            return Dovecot(place, **how)
        except PortTaken:
            continue
    raise AssertionError("no port stays free")


def _folder(name: str, use: str) -> str:
    told = f"\n    special_use = {use}" if use else ""
    return f'  mailbox "{name}" {{\n    auto = subscribe{told}\n  }}'


def _program() -> str:
    program = shutil.which("dovecot", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
    if program is None:
        pytest.skip("Dovecot is not installed")
    version = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout
    if not version.startswith("2.3"):
        pytest.skip(f"Dovecot {version.split()[0]} is configured in another way than 2.3")
    return program


def _free_ports(count: int) -> list[int]:
    sockets = [socket.socket() for _ in range(count)]
    try:
        for plug in sockets:
            plug.bind(("127.0.0.1", 0))
        return [plug.getsockname()[1] for plug in sockets]
    finally:
        for plug in sockets:
            plug.close()
