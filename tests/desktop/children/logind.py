"""The least logind: owns its name on the system bus, and says that the machine sleeps or has woken when told.

Lines understood: ``sleep``, ``wake``, and ``stranger``: the same signal from somebody who does not own the
name, as any program could send it.
"""

import os
import sys

from jeepney import DBusAddress, message_bus, new_signal
from jeepney.io.blocking import DBusConnection, open_dbus_connection

MANAGER = DBusAddress("/org/freedesktop/login1", interface="org.freedesktop.login1.Manager")


def signal(bus: DBusConnection, *, sleeps: bool) -> None:
    bus.send(new_signal(MANAGER, "PrepareForSleep", "b", (sleeps,)))


address = os.environ["DBUS_SYSTEM_BUS_ADDRESS"]
with open_dbus_connection(address) as bus, open_dbus_connection(address) as other:
    bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.login1"))
    print("up", flush=True)  # noqa: T201
    for line in sys.stdin:
        match line.strip():
            case "stranger":
                signal(other, sleeps=False)
            case word:
                signal(bus, sleeps=word == "sleep")
        print(f"did {line.strip()}", flush=True)  # noqa: T201
