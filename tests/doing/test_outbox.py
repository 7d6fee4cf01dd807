"""From "Acknowledge" to the promise: what is sent is marked, what is not sent marks nothing, once only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.house import ANNA, OFFICE, WIM, House
from tests.servers.hostile import Talk, hostile
from tests.servers.submission import Submission, submission
from trayapp.domain.letters.templates import Kind
from trayapp.domain.owing.item import ItemKind
from trayapp.domain.owing.ledger import Promise as Promised
from trayapp.domain.owing.ledger import Source, ledger_of
from trayapp.errors import StoreTrouble
from trayapp.mail.parsing.headers import parse_headers
from trayapp.settings.accounts.account import MaildirAccount, Outgoing, Security
from trayapp.ui.letters.acknowledge_window import AcknowledgeWindow
from trayapp.ui.wishes import Acknowledge, Undo

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def server() -> Iterator[Submission]:
    """It takes mail from this machine."""
    with submission("none", None, None, log_in=False) as running:
        yield running


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path, server: Submission) -> Iterator[House]:
    """One question of Anna's; the account sends through the server."""
    house = House(qtbot, tmp_path)
    house.receive()
    sends_through(house, server.port)
    house.start().show_list()
    house.settle()
    yield house
    house.close()


def sends_through(house: House, port: int) -> None:
    settings = house.settings()
    outgoing = Outgoing("127.0.0.1", port, Security.NONE)
    account = settings.account(OFFICE)
    assert isinstance(account, MaildirAccount)
    account = replace(account, outgoing=outgoing, sender_name="Maria Muster")
    house.configure(settings.with_account(account, instead_of=OFFICE))


def letter(house: House) -> AcknowledgeWindow:
    """Open the letter to Anna."""
    house.do(Acknowledge(house.item().id))
    window = house.running().windows.letter
    assert window is not None
    assert window.isVisible()
    return window


def send(qtbot: QtBot, window: AcknowledgeWindow) -> None:
    """Press "Send" and wait for what becomes of it."""
    QTest.mouseClick(window.send, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.isVisible() or window.send.isEnabled(), timeout=10_000)


def promises(house: House) -> list[Promised]:
    profile = house.running()._profile
    return [
        one.matter
        for one in ledger_of(profile.log.in_force().events).open
        if isinstance(one.matter, Promised)
    ]


def said(house: House) -> str:
    owed = house.running().windows.owed
    assert owed is not None
    return owed.undo_bar._said.text() if owed.undo_bar.isVisible() else ""


def test_a_sign_of_life_is_sent_and_its_date_is_a_promise(
    house: House, server: Submission, qtbot: QtBot
) -> None:
    asked = house.item()
    window = letter(house)
    when = window.promised()
    send(qtbot, window)
    house.settle()
    [taken] = server.taken
    assert taken.rcpt_tos == [ANNA[1]]
    assert isinstance(taken.content, bytes)
    message = parse_headers(taken.content, arrived=None)
    assert message.references[-1] == asked.last_message_id
    assert message.sender.name == "Maria Muster"
    [promise] = promises(house)
    assert (promise.due, promise.source, promise.who.email) == (when, Source.ACKNOWLEDGED, ANNA[1])
    items = house.running().monitor.items
    assert [one.kind for one in items] == [ItemKind.PROMISE]
    assert not window.isVisible()
    assert said(house) == "Sent to Anna Acker."


def test_undo_takes_the_mark_back_and_the_promise_with_it(
    house: House, server: Submission, qtbot: QtBot
) -> None:
    send(qtbot, letter(house))
    house.settle()
    house.do(Undo())
    house.settle()
    assert promises(house) == []
    assert len(server.taken) == 1
    assert said(house) == "Taken back here. The letter to Anna Acker is sent and stays so."


def test_a_copy_lies_in_sent_and_is_read_as_mine(house: House, server: Submission, qtbot: QtBot) -> None:
    send(qtbot, letter(house))
    house.settle()
    [copy] = (house.mail.root / ".Sent" / "cur").iterdir()
    assert copy.read_bytes().replace(b"\n", b"\r\n") == server.taken[0].content


def test_a_no_promises_nothing(house: House, server: Submission, qtbot: QtBot) -> None:
    window = letter(house)
    window.kind.setCurrentIndex(window.kind.findData(Kind.NO))
    send(qtbot, window)
    house.settle()
    assert promises(house) == []
    assert house.running().monitor.items == ()


def test_what_was_refused_marks_nothing_and_is_kept(house: House, server: Submission, qtbot: QtBot) -> None:
    server.says["DATA"] = "554 looks like spam"
    window = letter(house)
    window.text.setPlainText("My own words.")
    send(qtbot, window)
    assert window.isVisible()
    assert window.text.toPlainText() == "My own words."
    assert "refused the message" in window._trouble.text()
    assert promises(house) == []
    assert [one.kind for one in house.running().monitor.items] == [ItemKind.REPLY]
    del server.says["DATA"]
    send(qtbot, window)
    house.settle()
    assert len(server.taken) == 1
    assert len(promises(house)) == 1


def test_nobody_at_the_port_marks_nothing(house: House, server: Submission, qtbot: QtBot) -> None:
    sends_through(house, 1)
    house.beat()
    window = letter(house)
    send(qtbot, window)
    assert "does not accept connections" in window._trouble.text()
    assert promises(house) == []


def test_where_nobody_knows_it_is_said_and_a_second_try_is_the_same_message(
    house: House, qtbot: QtBot
) -> None:
    def script(talk: Talk) -> None:
        talk.say(b"220 ready\r\n")
        for answer in (b"250 hello\r\n", b"250 OK\r\n", b"250 OK\r\n", b"354 go on\r\n"):
            talk.hear()
            talk.say(answer)
        while talk.hear() not in {b".\r\n", b""}:
            pass

    with hostile(script) as broken:
        sends_through(house, broken.port)
        house.beat()
        window = letter(house)
        send(qtbot, window)
        assert "may have been sent, or not" in window._trouble.text()
        assert promises(house) == []
        send(qtbot, window)
        ids = [line for line in broken.heard if line.startswith(b"Message-ID:")]
        window.text.setPlainText("Other words.")
        send(qtbot, window)
        last = [line for line in broken.heard if line.startswith(b"Message-ID:")][-1]
    assert len(ids) == 2
    assert ids[0] == ids[1] != last


def test_a_copy_that_fails_is_said_and_nothing_goes_twice(
    house: House, server: Submission, qtbot: QtBot
) -> None:
    account = house.settings().account(OFFICE)
    tmp = next(account.path.glob(".Sent/tmp"))  # type: ignore[union-attr]
    tmp.rmdir()
    tmp.write_text("no folder", encoding="ascii")
    window = letter(house)
    send(qtbot, window)
    house.settle()
    assert "No copy lies in your folder for sent mail" in said(house)
    assert len(server.taken) == 1
    assert len(promises(house)) == 1


def test_what_was_sent_and_cannot_be_noted_is_not_offered_again(
    house: House, server: Submission, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = letter(house)

    def full(*_decisions: object) -> None:
        raise StoreTrouble("The disk is full.", "Make room.")

    monkeypatch.setattr(house.running()._profile.log, "add", full)
    send(qtbot, window)
    assert not window.isVisible()
    assert len(server.taken) == 1
    assert house.item().client.address == ANNA[1]


def test_a_promise_that_slips_is_moved_with_the_letter_as_the_reason(
    house: House, server: Submission, qtbot: QtBot
) -> None:
    send(qtbot, letter(house))
    house.settle()
    [promise] = house.running().monitor.items
    house.clock.advance(hours=3)
    house.do(Acknowledge(promise.id))
    window = house.running().windows.letter
    assert window is not None
    assert Kind(window.kind.currentData()) is Kind.LATE
    when = window.promised()
    assert when is not None
    assert when > promise.due
    send(qtbot, window)
    house.settle()
    [moved] = house.running().monitor.items
    assert (moved.id, moved.due) == (promise.id, when)
    assert len(server.taken) == 2


def test_an_item_that_is_gone_meanwhile_is_passed_over(house: House) -> None:
    house.do(Acknowledge("nothing"))
    assert house.running().windows.letter is None


def test_quitting_gives_a_letter_time_to_end(house: House, server: Submission) -> None:
    window = letter(house)
    QTest.mouseClick(window.send, Qt.MouseButton.LeftButton)
    house.close()
    assert len(server.taken) == 1


def test_while_one_letter_is_on_its_way_no_other_takes_its_place(house: House, qtbot: QtBot) -> None:
    house.receive(WIM)
    house.beat()

    def script(talk: Talk) -> None:
        talk.wait()  # it says nothing at all

    with hostile(script) as silent:
        sends_through(house, silent.port)
        house.beat()
        window = letter(house)
        QTest.mouseClick(window.send, Qt.MouseButton.LeftButton)
        house.do(Acknowledge(house.item(WIM).id))
        assert window._to.text() == ANNA[0]
        owed = house.running().windows.owed
        assert owed is not None
        assert "still on its way" in said(house)
    qtbot.waitUntil(window.send.isEnabled, timeout=10_000)
    house.do(Acknowledge(house.item(WIM).id))
    assert window._to.text() == WIM[0]


def test_an_account_that_was_removed_meanwhile_is_said(
    house: House, server: Submission, qtbot: QtBot
) -> None:
    window = letter(house)
    house.profile().change(lambda known: known.without_account(OFFICE))
    send(qtbot, window)
    assert "There is no account" in window._trouble.text()
    assert server.taken == []


def test_a_letter_that_was_begun_when_owed_ended_goes_on(
    house: House, server: Submission, qtbot: QtBot
) -> None:
    letter(house).text.setPlainText("Dear Anna,\nI have begun this.")
    house.close()
    assert house.places.letters_file.is_file()
    house.start()
    house.settle()
    window = letter(house)
    assert window.text.toPlainText() == "Dear Anna,\nI have begun this."
    send(qtbot, window)
    [taken] = server.taken
    assert isinstance(taken.content, bytes)
    assert b"I have begun this." in taken.content
    assert not house.places.letters_file.exists(), "nothing is left of it"
