"""What the report counts as a table (CSV, RFC 4180), one row for every time that somebody waited. Pure."""

from __future__ import annotations

import csv
import io
from datetime import datetime, timedelta

from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.domain.clocks.windows import window_text
from trayapp.domain.plain import plain_line
from trayapp.domain.reporting.report import Report

HEAD = (
    *("since", "client", "address", "group", "kind", "subject", "account"),
    *("window", "due", "answered", "by", "minutes", "in_time"),
)
_FORMULAS = frozenset("=+-@\t\r")


def figures_csv(report: Report, calendar: WorkingCalendar) -> str:
    """Write the rows of a report, instants with the offset of the user's zone; the first line names them.

    What comes from mail is on one line each, and no program takes it for a formula (CWE-1236).
    """
    page = io.StringIO()
    writer = csv.writer(page)
    writer.writerow(HEAD)
    for one in report.responses:
        kept = one.kept(report.now)
        writer.writerow(
            (
                _instant(one.since, calendar),
                _safe(one.client.name),
                _safe(one.client.address),
                _safe(one.client.group),
                one.kind.value,
                _safe(one.subject),
                _safe(one.account),
                window_text(one.window),
                _instant(one.due, calendar),
                "" if one.ended is None else _instant(one.ended, calendar),
                "" if one.by is None else one.by.value,
                one.took(report.now) // timedelta(minutes=1),
                "" if kept is None else ("yes" if kept else "no"),
            )
        )
    return page.getvalue()


def _instant(at: datetime, calendar: WorkingCalendar) -> str:
    return calendar.local(at).isoformat(timespec="seconds")


def _safe(text: str) -> str:
    line = plain_line(text, 400)
    return f"'{line}" if line[:1] in _FORMULAS else line
