"""Notifications on Windows and macOS, against a fake of the system's side."""

from collections.abc import Callable

import pytest

from trayapp.ui.notices.notifier import Acted, Delivery, Loudness, Notice, seal
from trayapp.ui.notices.notify_elsewhere import ElsewhereNotifier, Toast, denied, failed

pytestmark = pytest.mark.usefixtures("qapp")

NOTICE = Notice(
    "r1", "Anna Acker is waiting", "Contract", actions=(("open", "Open"), ("not-owed", "Not owed"))
)


class FakeSystem:
    """Keeps toasts until they are cleared; clicks are delivered while it is asked, as the real one does."""

    def __init__(self, *, permitted: bool = True, buttons: bool = True) -> None:
        self.permitted = permitted
        self.buttons = buttons
        self.broken = False
        self.toasts: dict[str, Toast] = {}
        self.earlier: list[str] = []
        """What an earlier run showed."""
        self.clicks: list[Callable[[], None]] = []
        self.asked = 0

    def allowed(self, *, ask: bool) -> bool:
        self.asked += ask
        return self.permitted

    def has_buttons(self) -> bool:
        return self.buttons

    def show(self, toast: Toast) -> None:
        self._refuse()
        self.toasts[toast.identifier] = toast

    def clear(self, identifier: str) -> None:
        self._refuse()
        self.toasts.pop(identifier, None)
        self.earlier = [one for one in self.earlier if one != identifier]

    def current(self) -> list[str]:
        clicks, self.clicks = self.clicks, []
        for click in clicks:
            click()
        self._refuse()
        return [*self.toasts, *self.earlier]

    def click(self, label: str = "") -> None:
        """The user clicks a button of the only toast, or the toast itself, and it goes."""
        (toast,) = self.toasts.values()
        self.clicks.append(dict(toast.buttons)[label] if label else toast.clicked or pytest.fail)
        self.toasts.clear()

    def _refuse(self) -> None:
        if self.broken:
            raise OSError("the system said no")


@pytest.fixture
def system() -> FakeSystem:
    return FakeSystem()


@pytest.fixture
def notifier(system: FakeSystem) -> ElsewhereNotifier:
    return ElsewhereNotifier(connect=lambda _icon: system)


def only(system: FakeSystem) -> Toast:
    (toast,) = system.toasts.values()
    return toast


def said(notifier: ElsewhereNotifier) -> list[Acted]:
    acted: list[Acted] = []
    notifier.acted.connect(acted.append)
    return acted


def test_it_is_shown_and_clicks_arrive_with_the_next_beat(
    notifier: ElsewhereNotifier, system: FakeSystem
) -> None:
    acted = said(notifier)
    assert notifier.send(NOTICE) == Delivery(delivered=True)
    assert (only(system).title, only(system).message) == ("Anna Acker is waiting", "Contract")
    assert only(system).loudness is Loudness.NORMAL
    system.click("Not owed")
    assert not acted
    notifier._on_beat()
    assert acted == [Acted("r1", "not-owed")]
    assert not notifier.stands("r1")
    notifier.send(NOTICE)
    system.click()
    notifier._on_beat()
    assert acted[1:] == [Acted("r1", "open")]


def test_the_beat_rests_when_nothing_is_shown(notifier: ElsewhereNotifier, system: FakeSystem) -> None:
    notifier.send(NOTICE)
    assert notifier._beat.isActive()
    assert notifier.stands("r1")
    system.toasts.clear()
    notifier._on_beat()
    notifier._on_beat()
    assert not notifier._beat.isActive()
    assert not notifier.stands("r1")


def test_one_of_the_same_key_takes_the_place(notifier: ElsewhereNotifier, system: FakeSystem) -> None:
    notifier.send(NOTICE)
    notifier.send(Notice("r1", "Anna Acker still waits"))
    assert only(system).title == "Anna Acker still waits"
    assert "r1" not in only(system).identifier, "the system's list of notifications outlives us"


def test_a_system_without_buttons_still_takes_the_click(system: FakeSystem) -> None:
    system.buttons = False
    notifier = ElsewhereNotifier(connect=lambda _icon: system)
    acted = said(notifier)
    notifier.send(NOTICE)
    assert only(system).buttons == ()
    system.click()
    notifier._on_beat()
    assert acted == [Acted("r1", "open")]
    assert "without buttons" in notifier.about()


def test_what_is_dismissed_stands_no_more(notifier: ElsewhereNotifier, system: FakeSystem) -> None:
    notifier.send(NOTICE)
    only(system).dismissed()
    assert not notifier.stands("r1")


def test_what_is_settled_is_taken_back(notifier: ElsewhereNotifier, system: FakeSystem) -> None:
    notifier.send(NOTICE)
    notifier.withdraw("unknown")
    assert system.toasts
    notifier.withdraw("r1")
    assert not system.toasts
    notifier.send(NOTICE)
    notifier.close()
    assert not system.toasts


def test_what_an_earlier_run_left_is_known_and_can_be_taken_back(
    notifier: ElsewhereNotifier, system: FakeSystem
) -> None:
    system.earlier = [seal("r9"), "of-another-making"]
    assert notifier.recalled() == {seal("r9"): frozenset({seal("r9")})}
    notifier.withdraw(seal("r9"))
    assert system.earlier == ["of-another-making"]


def test_notifications_that_are_switched_off_are_said_so() -> None:
    system = FakeSystem(permitted=False)
    notifier = ElsewhereNotifier(connect=lambda _icon: system)
    changes: list[str] = []
    notifier.changed.connect(lambda: changes.append(notifier.trouble))
    notifier.look()
    assert system.asked == 0, "looking asks the user nothing"
    assert changes == [denied()]
    assert notifier.send(NOTICE) == Delivery(delivered=False, why=denied())
    system.permitted = True
    notifier.look()
    assert changes == [denied(), ""]
    assert notifier.send(NOTICE).delivered


def test_a_failure_is_a_value(notifier: ElsewhereNotifier, system: FakeSystem) -> None:
    notifier.send(NOTICE)
    system.broken = True
    assert notifier.send(Notice("r2", "x")) == Delivery(delivered=False, why=failed())
    notifier._on_beat()
    assert notifier.stands("r1"), "what cannot be asked for is taken to be there"
    notifier.withdraw("r1")
    notifier.look()
    assert notifier.trouble == failed()
    assert notifier.recalled() == {}


def test_a_library_that_cannot_be_loaded_is_a_failure_too() -> None:
    def connect(_icon: str) -> FakeSystem:
        raise ImportError("no such library")

    notifier = ElsewhereNotifier(connect=connect)
    assert notifier.send(NOTICE) == Delivery(delivered=False, why=failed())
