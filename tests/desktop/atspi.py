"""The accessibility bus, as a screen reader uses it: what is on the screen, its name, role and state.

Spoken directly in the bus's own language (AT-SPI 2: https://docs.gtk.org/atspi2/), so that the interpreter of
the tests needs no bindings of the system's.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, prep_socket

from tests.desktop.child import PATIENCE, wait_for
from tests.desktop.harness import Desktop

LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
_A11Y = "org.a11y.Bus"
_REGISTRY = "org.a11y.atspi.Registry"
_ROOT = "/org/a11y/atspi/accessible/root"
_ACCESSIBLE = "org.a11y.atspi.Accessible"
_PROPERTIES = "org.freedesktop.DBus.Properties"

_STATES = {
    1: "active",
    4: "checked",
    7: "editable",
    8: "enabled",
    9: "expandable",
    10: "expanded",
    11: "focusable",
    12: "focused",
    16: "modal",
    20: "pressed",
    22: "selectable",
    23: "selected",
    24: "sensitive",
    25: "showing",
    30: "visible",
    41: "checkable",
    43: "read-only",
}
"""Numbers of AtspiStateType that tests ask for."""


class Node(NamedTuple):
    """Who serves an object, and where."""

    bus: str
    path: str


@dataclass(frozen=True)
class Heard:
    """What a screen reader can know of one thing."""

    node: Node
    role: str
    name: str
    description: str
    states: frozenset[str]
    depth: int
    parents: tuple[str, ...]
    """Roles of those above it, the window first."""

    def __str__(self) -> str:
        said = f"{'  ' * self.depth}{self.role} {self.name!r}"
        more = f" ({self.description})" if self.description else ""
        return f"{said}{more} [{' '.join(sorted(self.states))}]"


class Bus:
    """A connection to the accessibility bus."""

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection

    def call(
        self,
        node: Node,
        method: str,
        interface: str = _ACCESSIBLE,
        signature: str | None = None,
        *body: object,
    ) -> tuple[object, ...]:
        """Call a method; a thing that went meanwhile raises :class:`LookupError`."""
        address = DBusAddress(node.path, node.bus, interface)
        message = new_method_call(address, method, signature, body)
        reply = self._connection.send_and_get_reply(message, timeout=PATIENCE)
        if reply.header.message_type is not MessageType.method_return:
            raise LookupError(f"{node} {method}: {reply.body}")
        answer: tuple[object, ...] = reply.body
        return answer

    def get(self, node: Node, name: str, interface: str = _ACCESSIBLE) -> object:
        """Read a property."""
        variant = self.call(node, "Get", _PROPERTIES, "ss", interface, name)[0]
        assert isinstance(variant, tuple)
        value: object = variant[1]
        return value

    def children(self, node: Node, most: int = 400) -> list[Node]:
        """Give what is inside; at most so many."""
        found = self.call(node, "GetChildren")[0]
        assert isinstance(found, list)
        return [Node(*one) for one in found[:most] if one[1] != "/org/a11y/atspi/null"]

    def states(self, node: Node) -> frozenset[str]:
        """Say in which of the states it is."""
        words = self.call(node, "GetState")[0]
        assert isinstance(words, list)
        bits = sum(word << (32 * place) for place, word in enumerate(words))
        return frozenset(name for number, name in _STATES.items() if bits >> number & 1)

    def role(self, node: Node) -> str:
        """Give the role's name."""
        return str(self.call(node, "GetRoleName")[0])

    def heard(self, node: Node, depth: int = 0, parents: tuple[str, ...] = ()) -> Heard:
        """Ask for all that is known of one thing."""
        return Heard(
            node,
            self.role(node),
            str(self.get(node, "Name")),
            str(self.get(node, "Description")),
            self.states(node),
            depth,
            parents,
        )

    def walk(self, node: Node, *, most: int = 60) -> Iterator[Heard]:
        """Go through everything that is showing, from a window down, in order; ``most`` children of each."""
        yield from self._walk(node, 0, (), most)

    def _walk(self, node: Node, depth: int, parents: tuple[str, ...], most: int) -> Iterator[Heard]:
        one = self.heard(node, depth, parents)
        if "showing" not in one.states and depth:
            return
        yield one
        for child in self.children(node, most):
            with contextlib.suppress(LookupError):
                yield from self._walk(child, depth + 1, (*parents, one.role), most)

    def applications(self) -> list[Node]:
        """Give every program that lets itself be heard."""
        return self.children(Node(_REGISTRY, _ROOT))

    def windows(self) -> list[Node]:
        """Give the windows of all programs."""
        return [window for program in self.applications() for window in self.children(program)]

    def do(self, node: Node, action: str) -> None:
        """Do what a screen reader's user chooses: "Press", "Toggle" …."""
        interface = "org.a11y.atspi.Action"
        names = self.actions(node)
        assert action in names, f"{action} is none of {names}"
        assert self.call(node, "DoAction", interface, "i", names.index(action))[0] is True

    def actions(self, node: Node) -> list[str]:
        """Give the names of what can be done with it."""
        interface = "org.a11y.atspi.Action"
        try:
            count = self.get(node, "NActions", interface)
        except LookupError:
            return []
        assert isinstance(count, int)
        return [str(self.call(node, "GetName", interface, "i", number)[0]) for number in range(count)]

    def focus(self, node: Node) -> None:
        """Put the keyboard on it, as a screen reader does."""
        self.call(node, "GrabFocus", "org.a11y.atspi.Component")

    def set_value(self, node: Node, value: float) -> None:
        """Turn it to a value."""
        interface = "org.a11y.atspi.Value"
        self.call(node, "Set", _PROPERTIES, "ssv", interface, "CurrentValue", ("d", value))

    def value(self, node: Node) -> tuple[float, float, float]:
        """Give least, current and largest value. Raises :class:`LookupError` where it has none."""
        interface = "org.a11y.atspi.Value"
        least, now, most = (
            float(str(self.get(node, f"{which}Value", interface)))
            for which in ("Minimum", "Current", "Maximum")
        )
        return least, now, most


@contextlib.contextmanager
def listening(desktop: Desktop) -> Iterator[Bus]:
    """Start the accessibility bus of a desktop and listen to it."""
    with desktop.child("at-spi", str(LAUNCHER), "--launch-immediately"):
        wait_for("the accessibility bus", lambda: desktop.owned(_A11Y))
        address = desktop.call(DBusAddress("/org/a11y/bus", _A11Y, _A11Y), "GetAddress")[0]
        connection = DBusConnection(prep_socket(socket_of(str(address))))
        try:
            yield Bus(connection)
        finally:
            connection.close()


def socket_of(address: str) -> str:
    """Give the socket of a bus's address: "unix:path=/run/bus,guid=0" is at /run/bus."""
    kind, _, rest = address.partition(":")
    parts = dict(part.split("=", 1) for part in rest.split(","))
    assert kind == "unix", address
    return parts["path"] if "path" in parts else f"\0{parts['abstract']}"
