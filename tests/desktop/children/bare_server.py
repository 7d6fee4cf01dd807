"""A notification server with the abilities named as arguments and no others.

It calls itself as ``SERVER_NAME`` says, writes a line of JSON for each notification that it shows, and
understands on standard input: ``click N`` (on the notification itself), ``press N ID``, ``expire N``,
``dismiss N``, ``quiet`` and ``loud`` (the property ``Inhibited``), ``refuse`` (say no from now on).
"""

import json
import os
import select
import sys
from collections.abc import Callable

from jeepney import DBusAddress, HeaderFields, Message, message_bus, new_error, new_method_return, new_signal
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.low_level import MessageType

from tests.desktop.orders import Orders, say

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
EXPIRED, DISMISSED, CLOSED = 1, 2, 3


class Server:
    """Numbers what it shows from one; a place that is taken keeps its number."""

    def __init__(self, bus: DBusConnection, abilities: list[str]) -> None:
        self.bus = bus
        self.abilities = abilities
        self.last = 0
        self.standing: set[int] = set()
        self.inhibited = False
        self.refuses = False

    def answer(self, call: Message) -> Message:
        """Answer a method call."""
        member = call.header.fields[HeaderFields.member]
        if member == "GetCapabilities":
            return new_method_return(call, "as", (self.abilities,))
        if member == "GetServerInformation":
            return new_method_return(call, "ssss", (os.environ["SERVER_NAME"], "tests", "1", "1.2"))
        if member == "Notify" and not self.refuses:
            return new_method_return(call, "u", (self.show(*call.body),))
        if member == "CloseNotification":
            self.close(call.body[0], CLOSED)
            return new_method_return(call)
        if member == "Get" and call.body == (NAME, "Inhibited"):
            return new_method_return(call, "v", (("b", self.inhibited),))
        return new_error(call, f"{NAME}.Error.No", "s", ("I do not do that.",))

    def show(self, *said: object) -> int:
        """Show one and say what was asked for."""
        _, before, _, title, body, actions, hints, expires = said
        assert isinstance(before, int)
        assert isinstance(hints, dict)
        number = before if before in self.standing else self.last + 1
        self.last = max(self.last, number)
        self.standing.add(number)
        plain = {name: value for name, (_, value) in hints.items()}
        shown = {"number": number, "title": title, "body": body, "actions": actions, "expires": expires}
        say(json.dumps(shown | {"hints": plain}))
        return number

    def close(self, number: int, why: int) -> None:
        """Take it from the screen, if it is there."""
        if number in self.standing:
            self.standing.discard(number)
            say(f"closed {number} {why}")
            self.signal("NotificationClosed", "uu", (number, why))

    def signal(self, member: str, signature: str, body: tuple[object, ...]) -> None:
        self.bus.send(new_signal(DBusAddress(PATH, interface=NAME), member, signature, body))

    def obey(self, line: str) -> None:
        """Do what the test says the user does."""
        what, *rest = line.split()
        number = int(rest[0]) if rest else 0
        orders: dict[str, Callable[[], object]] = {
            "click": lambda: self.signal("ActionInvoked", "us", (number, "default")),
            "press": lambda: self.signal("ActionInvoked", "us", (number, rest[1])),
            "expire": lambda: self.close(number, EXPIRED),
            "dismiss": lambda: self.close(number, DISMISSED),
            "quiet": lambda: setattr(self, "inhibited", True),
            "loud": lambda: setattr(self, "inhibited", False),
            "refuse": lambda: setattr(self, "refuses", True),
        }
        orders[what]()
        say(f"did {line}")


def main() -> None:
    bus = open_dbus_connection("SESSION")
    server = Server(bus, sys.argv[1:])
    assert bus.send_and_get_reply(message_bus.RequestName(NAME)).body == (1,)
    orders = Orders(server.obey)
    say("serving")
    hear(bus, server)  # what came with the answer is in memory already
    while True:
        ready, _, _ = select.select([bus.sock, sys.stdin], [], [])
        if sys.stdin in ready and not orders.take():
            return
        if bus.sock in ready:
            hear(bus, server)


def hear(bus: DBusConnection, server: Server) -> None:
    """Answer everything that has come."""
    while True:
        try:
            call = bus.receive(timeout=0)
        except TimeoutError:
            return
        if call.header.message_type is MessageType.method_call:
            bus.send(server.answer(call))


main()
