"""What a screen reader could make nothing of is found in a window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.heard import faults


def form(qtbot: QtBot, *fields: QWidget) -> QWidget:
    window = QWidget()
    window.setWindowTitle("A window")
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for field in fields:
        column.addWidget(field)
    window.show()
    return window


def said(widget: QWidget, name: str, description: str = "") -> QWidget:
    widget.setAccessibleName(name)
    widget.setAccessibleDescription(description)
    return widget


def test_a_window_in_which_all_is_said_has_no_fault(qtbot: QtBot) -> None:
    choice = said(QComboBox(), "Security", "How the line is kept secret")
    assert list(faults(form(qtbot, QPushButton("Save"), choice))) == []


def test_a_window_without_a_name_is_found(qtbot: QtBot) -> None:
    window = form(qtbot)
    window.setWindowTitle("")
    assert [fault.partition(":")[0] for fault in faults(window)] == ["a window without name or role"]


def test_a_button_without_a_name_is_found_while_it_shows(qtbot: QtBot) -> None:
    button = QPushButton()
    window = form(qtbot, button)
    assert [fault.partition(":")[0] for fault in faults(window)] == ["no name"]
    button.hide()
    assert list(faults(window)) == []


def test_a_choice_of_which_only_the_value_is_said_is_found(qtbot: QtBot) -> None:
    window = form(qtbot, said(QComboBox(), "Security"))
    assert [fault.partition(":")[0] for fault in faults(window)] == ["only its value is said"]


def test_what_takes_keys_without_a_role_is_found(qtbot: QtBot) -> None:
    plain = said(QWidget(), "Drawn by hand")
    plain.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    assert [fault.partition(":")[0] for fault in faults(form(qtbot, plain))] == ["no role"]


def test_markup_that_is_read_aloud_is_found(qtbot: QtBot) -> None:
    button = said(QPushButton("Save"), "Save", "<qt>At once</qt>")
    assert [fault.partition(":")[0] for fault in faults(form(qtbot, button))] == ["markup is read aloud"]
