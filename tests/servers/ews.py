"""An Exchange server that a test starts: HTTPS on loopback, mailboxes that a test changes, faults to order.

::

    with ews_server(authority) as server:            # tests.servers.certificates.Authority
        box = server.mailbox                         # of server.address; server.password signs in
        first = box.append(raw, "inbox")             # "sentitems", "deleteditems", "junkemail", or an id
        box.delete(first)                            # box.move(id, folder) gives the item's new id
        clients = box.add_folder("Clients")          # an id; under "Top of Information Store"
        server.fault("SyncFolderItems", BAD_STATE)   # the next one goes wrong; "*" for any operation
        server.fault("GetItem", TOO_MANY, times=3)   # see ews_faults.py for what can go wrong
        server.before("GetItem", lambda: box.delete(other))   # something happens just before the next one
        server.streams.wait()                        # until somebody listens; then
        server.streams.end("cut")                    # hang up; "half" way in a word; "close" is orderly
        server.streams.expire()                      # subscriptions are forgotten
        server.quirks.endless_sync = True            # see ews_quirks.py
        server.sent                                  # what was sent (ews_sending.Sent), and by which request
        shared = server.add_mailbox("desk@lindqvist.example", "Desk", readers=(server.address,))
    ... server.url, server.ca_file, server.count("GetItem"), server.log ...

It is as strict as Microsoft's documents: SyncFolderItems and FindItem give no recipients, headers, bodies or
attachments, of senders the name alone, of texts 255 characters (ews_items.py has the list); they refuse
MimeContent and TextBody with ErrorInvalidPropertyForOperation. What lies in Sent Items has no
InternetMessageHeaders unless it was appended as ``transported``. Ids tell upper from lower case, and moving
an item changes its id. ``strict=False`` is like the servers of others, which give everything everywhere.
``ntlm=True`` offers NTLM too, ``basic=False`` takes Basic away.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tests.servers.certificates import Authority
from tests.servers.ews_faults import Trouble
from tests.servers.ews_http import PATIENCE, FrontEnd, Handler
from tests.servers.ews_mailbox import Mailbox, tick
from tests.servers.ews_ntlm import Ntlm
from tests.servers.ews_operations import OPERATIONS, Store
from tests.servers.ews_schema import validate
from tests.servers.ews_sending import SENDING, Sent
from tests.servers.ews_soap import Element, Fault, ResponseError, answer, failure, fault, local, m, parse
from tests.servers.ews_streaming import Streams

ADDRESS = "rosa@lindqvist.example"
PASSWORD = "correct horse"
ON_THE_WAY = "HTTP"
"""The name of an operation that is none: whatever comes to the server."""
DOMAIN_USER = "LINDQVIST\\rosa"
"""The same user as Windows names them."""


@dataclass
class Asked:
    """One request that was understood."""

    operation: str
    element: Element
    """What it asked, as XML."""
    user: str
    version: str
    """RequestServerVersion."""


class EwsServer:
    """The server; see the module's own words."""

    def __init__(
        self,
        authority: Authority | None,
        *,
        basic: bool = True,
        ntlm: bool = False,
        strict: bool = True,
        host: str = "localhost",
        days: int = 30,
        clock: Callable[[], datetime] | None = None,
    ) -> None:
        self._lock = threading.Lock()
        self._store_lock = threading.RLock()
        self._asked = threading.Condition()
        self._faults: list[tuple[str, Trouble]] = []
        self._before: list[tuple[str, Callable[[], object]]] = []
        self._clock = clock or tick()
        self.passwords = {ADDRESS: PASSWORD}
        """By user; a test may change them."""
        self.store = Store({}, strict)
        self.log: list[Asked] = []
        """Every request that was understood, in order."""
        self.tried: list[str] = []
        """Every name that somebody signed in with, or tried to."""
        self.quirks = self.store.quirks
        self.mailbox = self.add_mailbox(ADDRESS, "Rosa Lindqvist")
        certificate = authority.certify(host, "127.0.0.1", days=days) if authority is not None else None
        self.ca_file = str(authority.file) if authority is not None else ""
        self.front = FrontEnd(certificate, self._check, self._visit, basic=basic)
        self.front.way = lambda: self._next_fault(ON_THE_WAY, exact=True)
        if ntlm:
            assert authority is not None, "without TLS there is no folder for the passwords' file"
            users = authority.file.with_name("users")
            self.front.ntlm = Ntlm(users, self.passwords, self._let_in, certificate)
        self.streams = Streams(self.front.ended, self.quirks)
        self._operations = OPERATIONS | SENDING | self.streams.operations()
        self.url = f"{'https' if authority else 'http'}://{host}:{self.front.port}/EWS/Exchange.asmx"
        self.address, self.password = ADDRESS, PASSWORD

    # For tests

    def add_mailbox(self, address: str, name: str, *, readers: tuple[str, ...] = ()) -> Mailbox:
        """Make another mailbox; ``readers`` may open and change it, and send in its name."""
        mailbox = Mailbox(address, name, self._clock, self._store_lock)
        for right in (mailbox.readers, mailbox.editors, mailbox.senders):
            right.update(readers)
        self.store.mailboxes[address] = mailbox
        return mailbox

    def fault(self, operation: str, trouble: Trouble, *, times: int = 1) -> None:
        """Let the next requests for this operation go wrong; "*" means any.

        :data:`ON_THE_WAY` means any request at all, of somebody who has not signed in too.
        """
        with self._lock:
            self._faults += [(operation, trouble)] * times

    def heal(self) -> None:
        """Take back every fault that was not met yet."""
        with self._lock:
            self._faults.clear()

    def forget_acts(self) -> None:
        """Take back what was to happen before a request."""
        with self._lock:
            self._before.clear()

    def before(self, operation: str, act: Callable[[], object]) -> None:
        """Let something happen just before the next request for this operation is carried out."""
        with self._lock:
            self._before.append((operation, act))

    def count(self, operation: str = "") -> int:
        """Tell how often an operation was asked for; "" for all."""
        return sum(not operation or asked.operation == operation for asked in list(self.log))

    def wait_for(self, operation: str, count: int, patience: float = PATIENCE) -> bool:
        """Wait until an operation was asked for that often; say whether it was. ``patience`` in seconds."""
        with self._asked:
            return self._asked.wait_for(lambda: self.count(operation) >= count, patience)

    def counts(self) -> Counter[str]:
        """Tell how often each operation was asked for."""
        return Counter(asked.operation for asked in list(self.log))

    @property
    def sent(self) -> list[Sent]:
        """Every message that was sent, in order."""
        return list(self.store.sent)

    def stop(self) -> None:
        """End everything and wait for it."""
        self.front.stop()

    # For the front end

    def _check(self, name: str, password: str) -> str:
        """Tell whose name and password these are; "" if nobody's."""
        self.tried.append(name)
        user = self.known_as(name)
        return user if user and self.passwords.get(user) == password else ""

    def _let_in(self, name: str) -> str:
        self.tried.append(name)
        return self.known_as(name)

    def known_as(self, name: str) -> str:
        """Tell the address of a user: they sign in with it or as DOMAIN\\name."""
        for address in self.passwords:
            local_part, _, domain = address.partition("@")
            windows = f"{domain.partition('.')[0]}\\{local_part}"
            if name.lower() in {address, windows.lower()}:
                return address
        return ""

    def _visit(self, handler: Handler, user: str, body: bytes) -> None:
        try:
            version, element = parse(body)
            validate(element)
            operation = local(element)
        except Fault as error:
            handler.reply(500, fault(error))
            return
        asked = Asked(operation, element, user, version)
        with self._asked:
            self.log.append(asked)
            self._asked.notify_all()
        trouble = self._next_fault(operation)
        if trouble is not None and not trouble.done and not trouble.code and not trouble.answers:
            handler.go_wrong(trouble, b"")
            return
        for act in self._next_acts(operation):
            act()
        if operation == "GetStreamingEvents" and trouble is None:
            self._stream(handler, asked)
            return
        status, content = self._carry_out(asked, trouble)
        if trouble is not None and not trouble.code:
            handler.go_wrong(trouble, content)
        else:
            handler.reply(status, content)

    def _stream(self, handler: Handler, asked: Asked) -> None:
        try:
            self.streams.serve(handler, asked.element, asked.user)
        except Fault as error:
            handler.reply(500, fault(error))
        except OSError:
            handler.hang_up()

    def _carry_out(self, asked: Asked, trouble: Trouble | None) -> tuple[int, bytes]:
        operation = asked.operation
        try:
            if trouble is not None and trouble.whole:
                raise Fault(trouble.code, trouble.text, back_off=trouble.back_off)
            if operation not in self._operations and operation != "GetStreamingEvents":
                raise Fault("ErrorInvalidRequest", f"{operation} is not an operation of this server.")
            if trouble is not None and trouble.code and not trouble.beside:
                error = ResponseError(trouble.code, trouble.text)
                return 200, answer(operation, [failure(operation, error)])
            with self._store_lock:
                messages = list(self._operations[operation](self.store, asked.element, asked.user))
            if trouble is not None and trouble.beside:
                messages = self._beside(operation, messages, ResponseError(trouble.code, trouble.text))
            return 200, answer(operation, messages)
        except Fault as error:
            return 500, fault(error)

    def _beside(self, operation: str, messages: list[Element], error: ResponseError) -> list[Element]:
        """Put a message that says no among the others: in GetItem for one of the items, else before them."""
        bad = failure(operation, error)
        if operation == "GetItem":
            return [bad, *messages[1:]]
        for tag in ("SyncState", "IncludesLastItemInRange"):  # they hold for the whole answer
            here, there = bad.find(m(tag)), messages[0].find(m(tag))
            if here is not None and there is not None:
                here.text = there.text
        return [bad, *messages]

    def _next_fault(self, operation: str, *, exact: bool = False) -> Trouble | None:
        with self._lock:
            for index, (name, trouble) in enumerate(self._faults):
                if name == operation or (name == "*" and not exact):
                    del self._faults[index]
                    return trouble
        return None

    def _next_acts(self, operation: str) -> list[Callable[[], object]]:
        with self._lock:
            found = [act for name, act in self._before if name in {operation, "*"}]
            self._before = [(name, act) for name, act in self._before if name not in {operation, "*"}]
        return found


@contextmanager
def ews_server(authority: Authority | None, **options: Any) -> Iterator[EwsServer]:
    """Run the server for as long as the block lasts; without an authority in the clear."""
    server = EwsServer(authority, **options)
    try:
        yield server
    finally:
        server.stop()
