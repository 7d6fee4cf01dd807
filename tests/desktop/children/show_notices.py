"""Send what stands on standard input, say what was done with it.

Lines understood: ``send KEY|TITLE|BODY|LABEL,LABEL|LOUDNESS|stays``, ``withdraw KEY``, ``close``, ``time N``,
``look``, ``quiet``, ``about``, ``recall``, ``die``. A file to remember in may be named as an argument.
"""

import os
import signal
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from tests.desktop.orders import listen, say
from trayapp.ui.notices.notifier import Acted, Loudness, Notice, seal
from trayapp.ui.notices.notify_dbus import DBusNotifier

keys: dict[str, str] = {}
"""By seal, what was sent or is known otherwise."""


def obey(notifier: DBusNotifier, line: str) -> None:
    what, _, rest = line.partition(" ")
    orders: dict[str, Callable[[], object]] = {
        "send": lambda: send(notifier, *rest.split("|")),
        "withdraw": lambda: notifier.withdraw(rest),
        "close": notifier.close,
        "look": lambda: look(notifier),
        "quiet": lambda: say(f"quiet [{notifier.quiet()}]"),
        "about": lambda: say(f"about [{notifier.about()}]"),
        "recall": lambda: recall(notifier, rest.split(",")),
        "die": lambda: os.kill(os.getpid(), signal.SIGKILL),
        "time": lambda: take_time(notifier, int(rest)),
    }
    orders[what]()
    say(f"done {line}")


def look(notifier: DBusNotifier) -> None:
    notifier.look()
    say(f"trouble [{notifier.trouble}]")


def recall(notifier: DBusNotifier, names: list[str]) -> None:
    keys.update((seal(name), name) for name in names)
    for known, about in notifier.recalled().items():
        say(f"recalled {keys.get(known, known)} about {sorted(keys.get(one, one) for one in about)}")


def take_time(notifier: DBusNotifier, times: int) -> None:
    begun = time.perf_counter()
    for number in range(times):
        notifier.send(Notice("time", f"{number} left"))
    say(f"each {(time.perf_counter() - begun) / times * 1000:.2f} ms")


def send(notifier: DBusNotifier, key: str, title: str, body: str, labels: str, *more: str) -> None:
    actions = tuple((label.lower().replace(" ", "-"), label) for label in labels.split(",") if label)
    keys[seal(key)] = key
    loudness = Loudness[more[0]] if more and more[0] else Loudness.NORMAL
    text = body.replace("/", "\n")
    about = frozenset({key})
    notice = Notice(key, title, text, loudness, actions, stays="stays" in more, about=about)
    sent = notifier.send(notice)
    say(f"sent {key}: {sent.delivered} {sent.why}")


def on_acted(acted: Acted) -> None:
    say(f"acted {keys.get(acted.key, acted.key)} {acted.action}")


def on_lost(gone: frozenset[str]) -> None:
    say(f"lost {sorted(keys.get(one, one) for one in gone)}")


def main() -> int:
    app = QCoreApplication(sys.argv)
    memory = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    notifier = DBusNotifier(memory=memory)
    notifier.acted.connect(on_acted)
    notifier.lost.connect(on_lost)
    notifier.changed.connect(lambda: say(f"changed [{notifier.trouble}]"))
    listen(partial(obey, notifier))
    say(f"up {sorted(notifier.capabilities())}")
    return app.exec()


sys.exit(main())
