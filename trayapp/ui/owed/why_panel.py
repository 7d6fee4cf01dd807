"""The answer to "Why?" under a row: reasons in order, how the deadline came about, what corrects them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from trayapp.domain.board.board import Row
from trayapp.domain.clients.book import group_said
from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.domain.clocks.zones import zone_of
from trayapp.domain.messages.message import Reason
from trayapp.domain.owing.explanation import explanation
from trayapp.domain.owing.item import ItemKind, OwedItem
from trayapp.domain.owing.reasons import sentence
from trayapp.tongue import mark, tr
from trayapp.ui import words
from trayapp.ui.parts.buttons import LinkButton
from trayapp.ui.parts.flow import FlowLayout
from trayapp.ui.parts.labels import PlainLabel, Tone
from trayapp.ui.parts.mirror import margins
from trayapp.ui.style.theme import LARGE, MEDIUM, SMALL, TINY
from trayapp.ui.wishes import NotOwed, OfferRules, Open, RejectProbable, Release, ShowSettings, Wish


class WhyPanel(QFrame):
    """Drawn for one item; made anew when another one is asked about."""

    wished = Signal(object)

    def __init__(self, row: Row, now: datetime, calendar: WorkingCalendar, indent: int) -> None:
        """``indent`` is how far inside the texts of the rows begin, in pixels."""
        super().__init__()
        self.setProperty("clear", True)
        self.setAccessibleName(tr("Why this is in the list"))
        item = row.item
        self.item = item
        """The item that was asked about."""
        self._calendar = calendar
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(self, indent, MEDIUM, LARGE, LARGE))
        layout.setSpacing(TINY)
        reasons = [sentence(reason, zone_of(calendar.zone_at(now))) for reason in item.reasons]
        paragraph(layout, tr("Why it is here"), reasons)
        layout.addSpacing(SMALL)
        deadline = _deadline(row, now, calendar)
        self._due = paragraph(layout, tr("How the deadline came about"), deadline)
        self.said = words.safe_line(" ".join([tr("Why it is here:"), *reasons, *deadline]), 1_000)
        """All of it, to be read aloud."""
        layout.addSpacing(SMALL)
        flow = FlowLayout(gap=LARGE, line_gap=TINY)
        self.buttons: list[QWidget] = []
        """In order, for the keyboard."""
        for text, wish in _corrections(row):
            button = WishButton(text, wish)
            button.wished.connect(self.wished)
            flow.addWidget(button)
            self.buttons.append(button)
        layout.addLayout(flow)

    def tell_time(self, row: Row, now: datetime) -> None:
        """Say what is left now; everything else stays, and so does the focus."""
        self._due.setText(words.safe_line(_deadline(row, now, self._calendar)[-1], 400))


def rules_behind(reasons: Iterable[Reason]) -> list[Wish]:
    """Lead to each rule that reasons name, on the page of the rules."""
    named = {reason.detail: None for reason in reasons if reason.code in {"rule-owed", "rule-not-owed"}}
    return [ShowSettings("rules", detail) for detail in named]


class WishButton(LinkButton):
    """A link that says one wish."""

    wished = Signal(object)

    def __init__(self, text: str, wish: Wish) -> None:
        super().__init__(text)
        self._wish = wish
        self.clicked.connect(self._say)

    @Slot()
    def _say(self) -> None:
        self.wished.emit(self._wish)


def paragraph(layout: QVBoxLayout, title: str, sentences: Sequence[str]) -> PlainLabel:
    """A small heading and one line for each sentence; return the last line."""
    last = PlainLabel(title, Tone.STRONG)
    layout.addWidget(last)
    for number, text in enumerate(sentences):
        line = QWidget()
        line.setProperty("clear", True)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        if len(sentences) > 1:
            number_label = PlainLabel(f"{number + 1}.", Tone.QUIET, wraps=False)
            row.addWidget(number_label, 0, Qt.AlignmentFlag.AlignTop)
        last = PlainLabel(words.safe_line(text, 400))
        row.addWidget(last, 1)
        layout.addWidget(line)
    return last


def _deadline(row: Row, now: datetime, calendar: WorkingCalendar) -> list[str]:
    """The window, the sum behind it, and what is left; a promise is due when it was promised for."""
    item = row.item
    said = words.due_in_full(item.due, now, calendar)
    if item.kind is ItemKind.PROMISE:
        at = words.when(item.due, now, calendar.zone_at(now))
        return [_sentence(text) for text in (tr("You promised it for {when}", when=at), said)]
    return [_sentence(text) for text in (_standard(item), *explanation(item, calendar), said)]


def _standard(item: OwedItem) -> str:
    """Which window it is."""
    group, window = words.safe_line(group_said(item.client.group), 60), words.window_short(item.window)
    if item.kind is ItemKind.REPLY and item.due == item.acknowledge_by != item.answer_by:
        return tr("Your standard for a first sign of life to {group}: {window}", group=group, window=window)
    return tr(_STANDARDS.get(item.kind, _STANDARDS[ItemKind.REPLY]), group=group, window=window)


_STANDARDS = {
    ItemKind.REPLY: mark("Your standard for {group}: {window}"),
    ItemKind.CALLBACK: mark("Your standard for calls of {group}: {window}"),
    ItemKind.UPDATE: mark("Your standard for keeping informed: {group}: {window}"),
    ItemKind.FOLLOW_UP: mark("Your standard for new contacts: {group}: {window}"),
}


def _sentence(text: str) -> str:
    """A sentence begins with a capital and ends with a full stop."""
    return f"{text[:1].upper()}{text[1:]}{'' if text.endswith('.') else '.'}"


def _corrections(row: Row) -> list[tuple[str, Wish]]:
    """What can be put right from here."""
    item = row.item
    found: list[tuple[str, Wish]] = []
    if item.probable:
        found.append((tr("The other message was no answer"), RejectProbable(item.id)))
    found += [(tr("Show the rule"), wish) for wish in rules_behind(item.reasons)]
    if item.waiting:
        found += [
            (tr("This message is not owed"), NotOwed(item.id)),
            (tr("Not owed: this sender, or mail like this…"), OfferRules(item.id)),
        ]
    if item.message_id and item.number:
        found.append((tr("Open the mail"), Open(item.id)))
    if item.kind in _RELEASED and not item.waiting:
        found.append((tr(_RELEASED[item.kind]), Release(item.id)))
    return found + _in_settings(item)


_RELEASED = {
    ItemKind.CALLBACK: mark("Not expected any more"),
    ItemKind.PROMISE: mark("Not expected any more"),
    ItemKind.FOLLOW_UP: mark("Do not follow up"),
}


def _in_settings(item: OwedItem) -> list[tuple[str, Wish]]:
    """Where the settings decide: the window, and who somebody is."""
    group = words.safe_line(group_said(item.client.group), 60)
    kind = "" if item.kind is ItemKind.REPLY else f"{item.kind.value}:"
    change = tr("Change the window for {group}", group=group)
    windows = (change, ShowSettings("windows", f"{kind}{item.client.group}"))
    book = ShowSettings("clients", item.client.address)
    match item.kind:
        case ItemKind.PROMISE:
            return []
        case ItemKind.UPDATE:
            return [(tr("Change how often they hear from you"), book), windows]
        case ItemKind.REPLY:
            return [windows, (tr("Put this sender into another group"), book)]
        case _:
            return [windows]
