"""The least tray that speaks over the bus only, as Wayland desktops have it: prints who registers."""

from jeepney import (
    DBusAddress,
    HeaderFields,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import open_dbus_connection

from tests.desktop.orders import say

NAME = "org.kde.StatusNotifierWatcher"
VALUES = {
    "IsStatusNotifierHostRegistered": ("b", True),
    "ProtocolVersion": ("i", 0),
    "RegisteredStatusNotifierItems": ("as", []),
}

with open_dbus_connection() as bus:
    bus.send_and_get_reply(message_bus.RequestName(NAME))
    say("watching")
    while True:
        call = bus.receive()
        if call.header.message_type is not MessageType.method_call:
            continue
        member = call.header.fields[HeaderFields.member]
        if member == "RegisterStatusNotifierItem":
            say(f"registered {call.body[0]}")
            bus.send(new_method_return(call))
            where = DBusAddress("/StatusNotifierWatcher", interface=NAME)
            bus.send(new_signal(where, "StatusNotifierItemRegistered", "s", (call.body[0],)))
        elif member == "Get":
            bus.send(new_method_return(call, "v", (VALUES[call.body[1]],)))
        elif member == "GetAll":
            bus.send(new_method_return(call, "a{sv}", (VALUES,)))
        else:
            bus.send(new_error(call, "org.freedesktop.DBus.Error.UnknownMethod"))
