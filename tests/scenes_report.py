"""The report, drawn from made-up weeks."""

from __future__ import annotations

import random
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from tests import boards
from trayapp.domain.clients.book import CLIENTS, PROSPECTS, VIP
from trayapp.domain.clocks.windows import Elapsed
from trayapp.domain.messages.message import Address, ConversationId, MessageId
from trayapp.domain.owing.course import Course
from trayapp.domain.owing.item import Client, ItemKind, SettledBy
from trayapp.domain.owing.ledger import Entry, Ledger, Promise
from trayapp.domain.reporting.report import Report, Scope, last_weeks, report
from trayapp.domain.reporting.responses import Response
from trayapp.ui.report.window import ReportWindow
from trayapp.ui.style.look import Look

GOAL = 95
GROUPS = (CLIENTS, PROSPECTS, VIP)
_PEOPLE = (
    ("Anna Acker", "anna@acker-partners.example"),
    ("Beate Bolt", "bolt@bolt-logistik.example"),
    ("Carla von Cronenberg-Castellanos de la Fuente", "carla@cronenberg-castellanos.example"),
    ("Dirk Delius", "dirk@delius.example"),
    ("Eva Ehlers", "eva@ehlers-bau.example"),
    ("Farid Faber", "farid@faber.example"),
    ("Gil Gamma", "gil@gamma.example"),
)
_SUBJECTS = ("Contract draft", "Customs declaration", "Annual accounts", "Lease dispute", "Invoice 2026-114")
_DAY = timedelta(hours=24)


def responses(weeks: int = 12, each: int = 22) -> tuple[Response, ...]:
    """Weeks that get better, with some that nobody answered."""
    chance = random.Random(7)
    return tuple(
        one
        for week in range(weeks)
        for number in range(each + chance.randrange(-6, 7) if week != weeks - 5 else 0)
        if (one := _response(chance, week - weeks, number)) is not None
    )


def _response(chance: random.Random, week: int, number: int) -> Response | None:
    day = chance.choices(range(7), (9, 10, 8, 9, 7, 1, 1))[0]
    hour = min(23.9, max(0.0, chance.gauss(11.5, 3.2)))
    monday = boards.NOW - timedelta(days=boards.NOW.weekday(), hours=boards.NOW.hour)
    since = monday + timedelta(weeks=week + 1, days=day, hours=hour)
    if since > boards.NOW:
        return None
    name, address = chance.choices(_PEOPLE, (9, 7, 5, 4, 3, 2, 1))[0]
    took = timedelta(hours=chance.lognormvariate(1.4 - (week + 12) * 0.03, 1.15))
    never = chance.random() < 0.03
    ended = None if never or since + took > boards.NOW else since + took
    return Response(
        MessageId(f"{week}-{number}@mail.example"),
        ConversationId(number + 1),
        ItemKind.REPLY,
        Client(name, address, CLIENTS),
        chance.choice(_SUBJECTS),
        "Office",
        since,
        since + _DAY,
        Elapsed(_DAY),
        ended,
        None if ended is None else SettledBy.ME,
    )


def ledger() -> Ledger:
    """Nine promises: kept, ahead of their date, one broken."""
    entries = []
    for number, late in enumerate((-30, -2, -26, 5, -1, -3, -50, -4, -28)):
        due = boards.NOW - timedelta(days=40 - 4 * number)
        who = Address(*_PEOPLE[number % len(_PEOPLE)])
        ended = due + timedelta(hours=late)
        entries.append(Entry(Promise(f"p{number}", who, "the draft", due), due, Course(ended=ended)))
    return Ledger(entries)


def figures(found: tuple[Response, ...] | None = None) -> Report:
    """Count them."""
    known = responses() if found is None else found
    period = last_weeks(12, boards.NOW, boards.CALENDAR)
    return report(known, ledger() if known else Ledger(), period, boards.NOW, boards.CALENDAR)


def report_usual(look: Look) -> QWidget:
    """Twelve weeks."""
    window = ReportWindow(look, boards.CALENDAR, GOAL, native=False)
    window.show_report(figures(), Scope(), GROUPS)
    window.resize(980, 980)
    return window


def report_behind(look: Look) -> QWidget:
    """Asked what is behind a week."""
    window = report_usual(look)
    assert isinstance(window, ReportWindow)
    window.weeks.chosen.emit(window.weeks.marks[-2])
    return window


def report_empty(look: Look) -> QWidget:
    """Nobody wrote."""
    window = ReportWindow(look, boards.CALENDAR, GOAL, native=False)
    window.show_report(figures(()), Scope(), GROUPS)
    return window


def report_counting(look: Look) -> QWidget:
    """Counted for the first time."""
    window = ReportWindow(look, boards.CALENDAR, GOAL, native=False)
    window.show_scope(Scope())
    window.show_counting(12_480, 31_002)
    return window


SCENES = (report_usual, report_behind, report_empty, report_counting)
