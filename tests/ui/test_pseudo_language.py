"""In a language that nobody speaks every window shows what was forgotten, and what does not fit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QCoreApplication, QEvent, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.boards import ANNA, BLIND, CALENDAR, GIL, HENRY, KARIM, NOW, SEEN_WELL
from tests.house import FakeNotifier
from tests.scenes import SCENES
from tests.sentences import OPEN, forgotten, pseudo_tongue, spoken_in_code
from trayapp.domain.board.board import board_at
from trayapp.domain.board.warnings_due import WarningDue, WarningsDue
from trayapp.domain.messages.message import Reason
from trayapp.domain.owing.explanation import explanation
from trayapp.domain.owing.reasons import SENTENCES, sentence
from trayapp.tongue import ENGLISH, speak, tr
from trayapp.ui.notices.announcer import Announcer
from trayapp.ui.parts.labels import ElidedLabel
from trayapp.ui.style.look import Look
from trayapp.ui.tray.tooltip import tooltip

ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
EXAMPLES = ("Anna Acker", "Contract draft", "Maria Muster", "Archive", "by phone", "mail from")
"""Of whom and of what the examples and the mail of the scenes speak."""
NAMES = ("Microsoft 365", "Sent Items")
NO_SENTENCE = frozenset({"Owed", "Owed:", "vCard", "English", *NAMES, *EXAMPLES})
"""Names, and what the user may have renamed: they stand in his settings as they are."""


@pytest.fixture(autouse=True)
def in_the_pseudo_language() -> Iterator[None]:
    speak(pseudo_tongue())
    yield
    speak(ENGLISH)


def texts_of(window: QWidget) -> Iterator[tuple[str, str]]:
    """Yield what a window and everything in it says, with what says it."""
    for widget in (window, *window.findChildren(QWidget)):
        said = (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), *_own(widget))
        if widget.isWindow():
            said = (*said, widget.windowTitle())
        for text in said:
            yield text, type(widget).__name__
        for action in widget.actions():
            yield from ((text, "QAction") for text in _of_action(action))
    for model in window.findChildren(QAbstractItemModel):
        yield from ((text, type(model).__name__) for text in _of_model(model))


def _own(widget: QWidget) -> tuple[str, ...]:
    match widget:
        case QLabel() | QAbstractButton():
            return (widget.text(),)
        case QLineEdit():
            return (widget.placeholderText(),)
        case QPlainTextEdit() | QTextEdit():
            return (widget.placeholderText(),)
        case QComboBox():
            return tuple(widget.itemText(place) for place in range(widget.count()))
        case QGroupBox() | QMenu():
            return (widget.title(),)
        case QTabBar():
            return tuple(widget.tabText(place) for place in range(widget.count()))
        case QAbstractItemView() if widget.model() is not None:
            return tuple(_of_model(widget.model()))
    return ()


def _of_action(action: QAction) -> tuple[str, ...]:
    return action.text(), action.toolTip(), action.statusTip()


def _of_model(model: QAbstractItemModel) -> Iterator[str]:
    across = Qt.Orientation.Horizontal
    lists = isinstance(model, QAbstractListModel)  # theirs is private: they have one
    for column in range(1 if lists else model.columnCount(QModelIndex())):
        yield str(model.headerData(column, across) or "")
        for row in range(min(model.rowCount(QModelIndex()), 30)):
            index = model.index(row, column, QModelIndex())
            for role in ROLES:
                if isinstance(text := index.data(role), str):
                    yield text


@cache
def complaints(text: str, by: str) -> tuple[str, ...]:
    """Say which words of ours stand in a text untranslated: data of the user's is nothing of ours.

    Kept, as most windows say what others have said already.
    """
    rest = forgotten(text)
    if not rest or rest in NO_SENTENCE:
        return ()
    return tuple(
        f"{by} says {rest!r}: {ours!r} of {place}"
        for ours, place in spoken_in_code().items()
        if ours in rest and (ours == rest or " " in ours) and not _is_data(ours)
    )


def cut_off(window: QWidget) -> Iterator[str]:
    """Say which labels and buttons have less room than their text takes; some shorten it by themselves."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, ElidedLabel):
            continue
        match widget:
            case QLabel() if widget.text() and widget.wordWrap():
                room, need = widget.height(), widget.heightForWidth(widget.width())
            case QLabel() if widget.text():
                room, need = widget.width(), widget.sizeHint().width()
            case QAbstractButton() if widget.text():
                room, need = widget.width(), widget.minimumSizeHint().width()
            case _:
                continue
        if room < need - 1:
            yield f"{type(widget).__name__} {widget.text()!r} has {room} of {need} pixels"


def _is_data(text: str) -> bool:
    return text in NO_SENTENCE or "@" in text or "://" in text


@pytest.mark.parametrize("name", sorted(SCENES))
def test_nothing_was_forgotten(name: str, qtbot: QtBot, look: Look) -> None:
    window = SCENES[name](look)
    try:
        texts = list(texts_of(window))
        found = {one for text, by in texts for one in complaints(text, by)}
        assert not found, "\n".join(sorted(found))
        assert texts
        window.show()
        QCoreApplication.processEvents()
        assert not list(cut_off(window))
    finally:
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_tooltip() -> None:
    board = board_at((ANNA, HENRY), NOW, replace(SEEN_WELL, blind=(BLIND,)))
    said = tooltip(board, "Europe/Berlin")
    assert said.count(OPEN) > 2
    assert not complaints(said, "the tooltip")


def test_what_is_cut_off_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button, label = QPushButton(tr("Report"), window), QLabel(tr("Report"), window)
    window.show()
    button.adjustSize()
    label.adjustSize()
    assert not list(cut_off(window))
    button.setFixedWidth(12)
    label.setFixedWidth(12)
    assert len(list(cut_off(window))) == 2


@pytest.mark.usefixtures("qapp")
def test_what_pops_up() -> None:
    desktop = FakeNotifier()
    announcer = Announcer(desktop)
    board = board_at((ANNA, HENRY), NOW, SEEN_WELL)
    announcer.show_board(board)
    for rows in (board.rows, board.rows[:1], board.rows[1:]):
        announcer.announce(WarningsDue(tuple(WarningDue(row, ("step",)) for row in rows)), NOW)
    assert len(desktop.sent) > 2
    for notice in desktop.sent:
        said = (notice.title, notice.body, *(label for _, label in notice.actions))
        assert any(OPEN in text for text in said)
        assert not [one for text in said for one in complaints(text, "a notice")]


def test_every_reason() -> None:
    for code in SENTENCES:
        for detail in ("", "Anna"):
            assert forgotten(sentence(Reason(code, detail))) == "", code


def test_how_every_deadline_came_about() -> None:
    for one in (ANNA, HENRY, GIL, KARIM):
        for said in explanation(one, CALENDAR):
            assert forgotten(said) == "", said


def test_what_is_forgotten_is_found() -> None:
    assert complaints(tr("Report"), "QLabel") == ()
    assert complaints("Anna Acker", "QLabel") == ()
    ours = next(text for text in spoken_in_code() if " " in text)
    assert complaints(f"{tr('Report')} {ours}", "QLabel")
