"""What our own parts tell a screen reader, and that it is no markup."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from trayapp.ui.parts.buttons import IconButton, LinkButton, links
from trayapp.ui.parts.choice import Choice
from trayapp.ui.parts.labels import hint
from trayapp.ui.parts.spoken import announce, named_clear, spoken_as
from trayapp.ui.settings.page import Field
from trayapp.ui.style.look import Look


def heard(widget: QWidget, what: QAccessible.Text = QAccessible.Text.Name) -> str:
    said = QAccessible.queryAccessibleInterface(widget)
    assert said is not None
    return said.text(what)


def test_a_widget_of_ours_has_the_role_that_it_says(qtbot: QtBot) -> None:
    plain, window = QWidget(), QWidget()
    for widget in (plain, window):
        qtbot.addWidget(widget)
    spoken_as(window, QAccessible.Role.Window)
    roles = [QAccessible.queryAccessibleInterface(one).role() for one in (plain, window)]
    assert roles == [QAccessible.Role.Client, QAccessible.Role.Window]


def test_a_hint_is_plain_to_the_ear(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    hint(widget, "<b>Bo & Söhne</b>")
    assert heard(widget, QAccessible.Text.Description) == "<b>Bo & Söhne</b>"
    assert widget.toolTip().startswith("<qt>&lt;b")


def test_a_button_with_a_picture_only_has_a_name(qtbot: QtBot, look: Look) -> None:
    button = IconButton(look, "close", name="Leave it")
    qtbot.addWidget(button)
    assert heard(button) == "Leave it"


def test_the_button_that_empties_a_field_has_a_name(qtbot: QtBot) -> None:
    field = named_clear(QLineEdit(clearButtonEnabled=True))
    qtbot.addWidget(field)
    assert [heard(one) for one in field.findChildren(QToolButton)] == ["Clear"]


def test_a_choice_says_what_is_chosen_and_what_it_is_about(qtbot: QtBot, look: Look) -> None:
    choice = Choice(look, "Language")
    qtbot.addWidget(choice)
    choice.addItem("Deutsch")
    assert heard(choice, QAccessible.Text.Value) == "Deutsch"
    assert heard(choice, QAccessible.Text.Description) == "Language"


def test_a_field_says_its_note_or_what_is_wrong_with_it(qtbot: QtBot, look: Look) -> None:
    edit, choice = QLineEdit(), Choice(look, "Security")
    field, other = Field("Port", edit, "The usual one."), Field("Security", choice)
    qtbot.addWidget(field)
    qtbot.addWidget(other)
    assert edit.accessibleDescription() == "The usual one."
    field.complain("A port is a number.")
    assert edit.accessibleDescription() == "A port is a number."
    field.complain("")
    assert edit.accessibleDescription() == "The usual one."
    other.complain("Not to the outside.")
    assert choice.accessibleDescription() == "Security. Not to the outside."


def test_a_link_that_is_cut_says_all_of_it(qtbot: QtBot) -> None:
    link = LinkButton("")
    line = links(link)
    qtbot.addWidget(line)
    line.resize(400, 40)
    line.show()
    link.setText("Make an app password")
    for width in (60, 400, 60):
        line.resize(width, 40)
        QApplication.processEvents()
        assert (link.text() == "Make an app password") is (width == 400)
        assert heard(link) == "Make an app password"
    link.setText("Hide")
    line.resize(400, 40)
    QApplication.processEvents()
    assert (link.text(), heard(link)) == ("Hide", "Hide")


def test_nothing_is_announced_where_nobody_listens(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    announce(widget, "Something came up.")
    assert not QAccessible.isActive()
