"""One rule in the settings: what it says; unfolded, what can be changed and what that would do."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from trayapp.domain.clocks import spoken
from trayapp.domain.clocks.zones import zone_of
from trayapp.domain.judging.rules import Rule, Says, Whose, sentence, shape
from trayapp.domain.owing.foresight import Foresight, said
from trayapp.settings.model import is_who
from trayapp.tongue import mark, tr
from trayapp.ui import words
from trayapp.ui.owed.correction_menu import items_named
from trayapp.ui.parts.buttons import IconButton, LinkButton, PrimaryButton
from trayapp.ui.parts.choice import Choice
from trayapp.ui.parts.flow import FlowLayout
from trayapp.ui.parts.labels import PlainLabel, Tone
from trayapp.ui.settings.worded import worded
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import SMALL, TINY
from trayapp.ui.wishes import ForeseeRule, KeepRule, RemoveRule

_PAUSE = 250
"""Milliseconds after the last key press until the change is looked up."""
_SAYS = ((mark("Nothing"), Says.NOT_OWED), (mark("Everything"), Says.OWED))
_WHOSE = (
    (mark("the sender"), Whose.SENDER),
    (mark("the program"), Whose.PROGRAM),
    (mark("the list"), Whose.LIST),
    (mark("all at the domain"), Whose.DOMAIN),
)
_SUBJECTS = (
    (mark("with any subject"), "any"),
    (mark("with the subject"), "shape"),
    (mark("without a subject"), "none"),
)


class RuleCard(QWidget):
    """The sentence with "Change" and "Remove"; the form is made when it is first unfolded."""

    wished = Signal(object)

    def __init__(self, look: Look, rule: Rule, zone: str) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self.rule = rule
        self._look = look
        self.form: RuleForm | None = None
        """What can be changed, while it is unfolded."""
        self.change = IconButton(look, "edit", name=tr("Change"))
        self.change.setCheckable(True)
        self.remove = IconButton(look, "remove", name=tr("Remove"))
        said = words.safe_line(sentence(rule), 300)
        self.change.setAccessibleName(tr("Change: {rule}", rule=said))
        self.remove.setAccessibleName(tr("Remove: {rule}", rule=said))
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, TINY, 0, TINY)
        self._body.setSpacing(SMALL)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        said_about = QVBoxLayout()
        said_about.setSpacing(0)
        said_about.addWidget(PlainLabel(said))
        said_about.addWidget(PlainLabel(_origin(rule, zone), Tone.SMALL))
        row.addLayout(said_about, 1)
        row.addWidget(self.change)
        row.addWidget(self.remove)
        self._body.addLayout(row)
        self.change.clicked.connect(self._turn)
        self.remove.clicked.connect(self._remove)

    @property
    def is_unfolded(self) -> bool:
        """Whether the rule is being changed."""
        return self.form is not None

    def unfold(self) -> None:
        """Show what can be changed."""
        if self.form is None:
            self.form = RuleForm(self._look, self.rule)
            self.form.wished.connect(self.wished)
            self.form.done.connect(self.fold)
            self._body.addWidget(self.form)
            self.change.setChecked(True)

    @Slot()
    def fold(self) -> None:
        """Leave the rule as it is."""
        self.change.setChecked(False)
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None

    def show_change(self, rule: Rule, change: Foresight) -> None:
        """Say what a change would do, if it is still the one that is asked about."""
        if self.form is not None:
            self.form.show_change(rule, change)

    @Slot()
    def _turn(self) -> None:
        if self.is_unfolded:
            self.fold()
        else:
            self.unfold()

    @Slot()
    def _remove(self) -> None:
        self.wished.emit(RemoveRule(self.rule))


class RuleForm(QWidget):
    """The rule as a sentence whose parts are controls; says what it would change before it applies."""

    wished = Signal(object)
    done = Signal()

    def __init__(self, look: Look, rule: Rule) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._rule = rule
        self.says = _choice(look, tr("What the rule says"), _SAYS, rule.says)
        self.whose = _choice(look, tr("Whom the rule is about"), _WHOSE, rule.whose)
        self.who = QLineEdit(rule.who)
        self.who.setAccessibleName(tr("Address or domain"))
        kind = "any" if rule.subject is None else "shape" if rule.subject else "none"
        self.subjects = _choice(look, tr("Which subjects"), _SUBJECTS, kind)
        self.subject = QLineEdit(rule.subject or "")
        self.subject.setAccessibleName(tr("Subject"))
        self.subject.setMinimumWidth(self.fontMetrics().averageCharWidth() * 30)
        self.who.setMinimumWidth(self.fontMetrics().averageCharWidth() * 30)
        self._note = PlainLabel(
            tr("… stands for numbers, dates and names of months, * for any text."), Tone.SMALL
        )
        self._trouble = PlainLabel("", Tone.TROUBLE)
        self._trouble.hide()
        self._would = PlainLabel("", Tone.QUIET)
        self._would.hide()
        self.save = PrimaryButton(tr("Save"))
        self.cancel = LinkButton(tr("Cancel"))
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out()
        self._timer.timeout.connect(self._ask)
        for choice in (self.says, self.whose, self.subjects):
            choice.currentIndexChanged.connect(self._follow)
        for edit in (self.who, self.subject):
            edit.textChanged.connect(self._follow)
            edit.returnPressed.connect(self._save)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self._leave)
        self._follow()

    def as_it_is(self) -> Rule:
        """The rule as the form shows it."""
        kind = self.subjects.currentData()
        subject = {"any": None, "none": ""}.get(kind, shape(self.subject.text()))
        return self._rule._replace(
            says=Says(self.says.currentData()),
            whose=Whose(self.whose.currentData()),
            who=self.who.text().strip().strip("@").lower(),
            subject=subject,
        )

    def show_change(self, rule: Rule, change: Foresight) -> None:
        """Say what the change would do, unless it was written over meanwhile."""
        if rule == self.as_it_is():
            named = items_named(change)
            does = said(change)
            self._would.say(f"{does[0].upper()}{does[1:]}{f': {named}' if named else ''}.")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SMALL)
        column.setSpacing(SMALL)
        line = QWidget()
        line.setProperty("clear", True)
        flow = FlowLayout(line, gap=SMALL, line_gap=SMALL)
        sentence = tr("{nothing} from {whom} {subjects} is owed.")
        about = (self.subjects, self.subject)
        for part in worded(sentence, nothing=self.says, whom=(self.whose, self.who), subjects=about):
            flow.addWidget(part)
        buttons = QWidget()
        buttons.setProperty("clear", True)
        below = FlowLayout(buttons, gap=SMALL, line_gap=SMALL)
        below.addWidget(self.save)
        below.addWidget(self.cancel)
        column.addWidget(line)
        for label in (self._note, self._trouble, self._would):
            column.addWidget(label)
        column.addWidget(buttons)

    @Slot()
    def _follow(self) -> None:
        """Show what belongs to the choices; look up a while later what the change would do."""
        with_subject = self.subjects.currentData() == "shape"
        self.subject.setVisible(with_subject)
        self._note.setVisible(with_subject)
        self._trouble.say("")
        self._would.say("")
        self.save.setEnabled(self._problem() == "")
        self._timer.start()

    def _problem(self) -> str:
        rule = self.as_it_is()
        is_address = "@" in rule.who
        if not is_who(rule.who) or rule.who == "*" or is_address == (rule.whose is Whose.DOMAIN):
            if rule.whose is Whose.DOMAIN:
                return tr("This is not a domain (acker.example).")
            return tr("This is not an address (anna@acker.example).")
        if self.subjects.currentData() == "shape" and not rule.subject:
            return tr("Give the words of the subject.")
        return ""

    @Slot()
    def _ask(self) -> None:
        problem = self._problem()
        self._trouble.say(problem)
        if not problem:
            self.wished.emit(ForeseeRule(self.as_it_is()))

    @Slot()
    def _leave(self) -> None:
        self.done.emit()

    @Slot()
    def _save(self) -> None:
        if self._problem():
            self._ask()
            return
        changed = self.as_it_is()
        self.done.emit()
        if changed != self._rule:
            self.wished.emit(KeepRule(changed))


def _choice(look: Look, name: str, entries: tuple[tuple[str, object], ...], value: object) -> Choice:
    choice = Choice(look, name)
    for text, data in entries:
        choice.addItem(tr(text), data)
    choice.choose(value)
    return choice


def _origin(rule: Rule, zone: str) -> str:
    """Since when it holds, and from whose mail it was made."""
    local = rule.at.astimezone(zone_of(zone))
    day = spoken.day(local, year=True)
    account = words.safe_line(rule.account, 60)
    return (
        tr("since {day} · made from mail in {account}", day=day, account=account)
        if account
        else tr("since {day}", day=day)
    )
