"""Notifications on Windows and macOS, against a fake of the library's interface."""

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from trayapp.ui.notices.notifier import Acted, Delivery, Loudness, Notice
from trayapp.ui.notices.notify_elsewhere import DENIED, FAILED, ElsewhereNotifier

pytestmark = pytest.mark.usefixtures("qapp")

NOTICE = Notice(
    "r1", "Anna Acker is waiting", "Contract", actions=(("open", "Open"), ("not-owed", "Not owed"))
)


class Toast:
    """One that is shown: the user can click it."""

    def __init__(
        self, title: str, body: str, buttons: Sequence[Any], clicked: Callable[[], Any] | None
    ) -> None:
        self.title, self.body, self.clicked = title, body, clicked
        self.buttons: dict[str, Callable[[], None]] = dict(buttons)


class FakeSystem:
    """Keeps toasts until they are cleared; clicks are delivered while it is asked, as the real one does."""

    def __init__(self, *, allowed: bool = True) -> None:
        self.allowed = allowed
        self.broken = False
        self.toasts: dict[str, Toast] = {}
        self.clicks: list[Callable[[], Any]] = []
        self.sent = 0

    def request_authorisation(self) -> bool:
        return self.allowed

    def send(
        self,
        title: str,
        message: str,
        urgency: Any = None,
        *,
        buttons: Sequence[Any] = (),
        on_clicked: Callable[[], Any] | None = None,
        thread: str | None = None,
    ) -> str:
        if self.broken:
            raise OSError("the system said no")
        self.sent += 1
        self.toasts[f"t{self.sent}"] = Toast(title, message, buttons, on_clicked)
        return f"t{self.sent}"

    def clear(self, identifier: str) -> None:
        if self.broken:
            raise OSError("the system said no")
        self.toasts.pop(identifier, None)

    def get_current_notifications(self) -> list[str]:
        for click in self.clicks:
            click()
        self.clicks.clear()
        if self.broken:
            raise OSError("the system said no")
        return list(self.toasts)


class FakeLibrary:
    def __init__(self, system: FakeSystem) -> None:
        self.made = system

    def system(self, icon: str) -> FakeSystem:
        return self.made

    def button(self, label: str, pressed: Callable[[], None]) -> object:
        return label, pressed

    def urgency(self, loudness: Loudness) -> object:
        return loudness.name


@pytest.fixture
def system() -> FakeSystem:
    return FakeSystem()


@pytest.fixture
def notifier(system: FakeSystem) -> ElsewhereNotifier:
    return ElsewhereNotifier(library=FakeLibrary(system))


def only(system: FakeSystem) -> Toast:
    (toast,) = system.toasts.values()
    return toast


def test_it_is_shown_and_clicks_arrive_with_the_next_beat(
    notifier: ElsewhereNotifier, system: FakeSystem
) -> None:
    acted: list[Acted] = []
    notifier.acted.connect(acted.append)
    assert notifier.send(NOTICE) == Delivery(delivered=True)
    assert (only(system).title, only(system).body) == ("Anna Acker is waiting", "Contract")
    system.clicks += [only(system).buttons["Not owed"], only(system).clicked or pytest.fail]
    assert not acted
    notifier._on_beat()
    assert acted == [Acted("r1", "not-owed"), Acted("r1", "open")]


def test_the_beat_rests_when_nothing_is_shown(notifier: ElsewhereNotifier, system: FakeSystem) -> None:
    notifier.send(NOTICE)
    assert notifier._beat.isActive()
    system.toasts.clear()
    notifier._on_beat()
    notifier._on_beat()
    assert not notifier._beat.isActive()


def test_one_of_the_same_key_takes_the_place(notifier: ElsewhereNotifier, system: FakeSystem) -> None:
    notifier.send(NOTICE)
    notifier.send(Notice("r1", "Anna Acker still waits"))
    assert only(system).title == "Anna Acker still waits"


def test_what_is_settled_is_taken_back(notifier: ElsewhereNotifier, system: FakeSystem) -> None:
    notifier.send(NOTICE)
    notifier.withdraw("unknown")
    assert system.toasts
    notifier.withdraw("r1")
    assert not system.toasts
    notifier.send(NOTICE)
    notifier.close()
    assert not system.toasts


def test_notifications_that_are_switched_off_are_said_so() -> None:
    system = FakeSystem(allowed=False)
    notifier = ElsewhereNotifier(library=FakeLibrary(system))
    assert notifier.send(NOTICE) == Delivery(delivered=False, why=DENIED)
    system.allowed = True
    assert notifier.send(NOTICE).delivered
    assert notifier.trouble == ""


def test_a_failure_is_a_value(notifier: ElsewhereNotifier, system: FakeSystem) -> None:
    notifier.send(NOTICE)
    system.broken = True
    assert notifier.send(Notice("r2", "x")) == Delivery(delivered=False, why=FAILED)
    notifier._on_beat()
    notifier.withdraw("r1")
    assert notifier.trouble == FAILED
