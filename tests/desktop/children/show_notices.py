"""Send what stands on standard input, say what was done with it.

Lines understood: ``send KEY|TITLE|BODY|LABEL,LABEL``, ``withdraw KEY``, ``close``, ``time N``.
"""

import sys
import time

from PySide6.QtCore import QCoreApplication, QSocketNotifier

from trayapp.ui.notices.notifier import Acted, Notice
from trayapp.ui.notices.notify_dbus import DBusNotifier


def say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def obey(notifier: DBusNotifier, line: str) -> None:
    what, _, rest = line.strip().partition(" ")
    if what == "send":
        key, title, body, labels = rest.split("|")
        actions = tuple((label.lower().replace(" ", "-"), label) for label in labels.split(",") if label)
        sent = notifier.send(Notice(key, title, body.replace("/", "\n"), actions=actions))
        say(f"sent {key}: {sent.delivered} {sent.why}")
    elif what == "withdraw":
        notifier.withdraw(rest)
    elif what == "close":
        notifier.close()
    elif what == "time":
        begun = time.perf_counter()
        for number in range(int(rest)):
            notifier.send(Notice("time", f"{number} left"))
        say(f"each {(time.perf_counter() - begun) / int(rest) * 1000:.2f} ms")
    say(f"done {line.strip()}")


def on_acted(acted: Acted) -> None:
    say(f"acted {acted.key} {acted.action}")


def main() -> int:
    app = QCoreApplication(sys.argv)
    notifier = DBusNotifier()
    notifier.acted.connect(on_acted)
    commands = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    commands.activated.connect(lambda: obey(notifier, sys.stdin.readline()))
    say(f"up {sorted(notifier.capabilities())}")
    return app.exec()


sys.exit(main())
