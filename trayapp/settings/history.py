"""What a change of the standards leaves behind, so that what began before keeps its windows. Pure."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta

from trayapp.domain.clocks.standard import (
    DEFAULT,
    DOMAIN,
    GROUP,
    PERSON,
    Earlier,
    Standard,
    StandardKey,
    Window,
)
from trayapp.domain.clocks.windows import parse_window, window_text
from trayapp.settings.table import Table
from trayapp.tongue import tr

TRIED = timedelta(minutes=10)
"""What was in force for no longer than this was tried out: nothing keeps it."""

_Windows = tuple[Window | None, Window | None]
_NONE: _Windows = (None, None)


def changed(
    before: Mapping[StandardKey, Standard], after: Mapping[StandardKey, Standard]
) -> set[StandardKey]:
    """Return the keys of which the windows differ; a ladder has no history."""
    keys = {*before, *after}
    return {key for key in keys if _windows(before.get(key)) != _windows(after.get(key))}


def remembered(
    before: Mapping[StandardKey, Standard],
    after: Mapping[StandardKey, Standard],
    earlier: tuple[Earlier, ...],
    now: datetime,
) -> tuple[Earlier, ...]:
    """Return the history with what ``before`` said of each key that ``after`` changes at ``now`` (UTC)."""
    kept = list(earlier)
    for key in sorted(changed(before, after)):
        last = max((one for one in kept if one.key == key), key=lambda one: one.until, default=None)
        if last is None or last.until <= now - TRIED:
            kept.append(Earlier(key, now, *_windows(before.get(key))))
        elif (last.answer, last.acknowledge) == _windows(after.get(key)):
            kept.remove(last)
    return tuple(kept)


def recomputed(
    earlier: tuple[Earlier, ...], keys: Collection[StandardKey], now: datetime
) -> tuple[Earlier, ...]:
    """Return the history in which what is open at ``now`` (UTC) has the windows in force now."""
    return tuple(
        one._replace(recomputed=now) if one.key in keys and one.recomputed is None else one for one in earlier
    )


def read_key(table: Table) -> StandardKey:
    """Return to whom and to which kind a standard applies. Raises ``BadValue``."""
    scope = table.text("scope")
    if scope not in {PERSON, DOMAIN, GROUP, DEFAULT}:
        raise table.bad(
            "scope",
            tr(
                "scope has to be {person}, {domain}, {group} or {default}.",
                person=PERSON,
                domain=DOMAIN,
                group=GROUP,
                default=DEFAULT,
            ),
        )
    return StandardKey(scope, table.text("name", ""), table.text("kind"))


def read_earlier(table: Table) -> Earlier:
    """Return one ``[[earlier_standard]]`` of the file. Raises ``BadValue``."""
    return Earlier(
        read_key(table),
        table.instant("until"),
        table.parsed("answer", None, parse_window),
        table.parsed("acknowledge", None, parse_window),
        table.instant("recomputed") if table.has("recomputed") else None,
    )


def earlier_values(one: Earlier) -> dict[str, object]:
    """Return what the file says of it; without a window there was no standard for just this key."""
    values: dict[str, object] = {**one.key._asdict(), "until": one.until}
    if one.answer is not None:
        values["answer"] = window_text(one.answer)
    if one.acknowledge is not None:
        values["acknowledge"] = window_text(one.acknowledge)
    if one.recomputed is not None:
        values["recomputed"] = one.recomputed
    return values


def _windows(standard: Standard | None) -> _Windows:
    return _NONE if standard is None else (standard.answer, standard.acknowledge)
