"""Restrictions and orders of FindItem: what is looked for, and what comes first."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from tests.servers.ews_items import text_of
from tests.servers.ews_mailbox import Item
from tests.servers.ews_soap import Element, Fault, local, t

_COMPARISONS: dict[str, Callable[[str, str], bool]] = {
    "IsEqualTo": lambda have, want: have == want,
    "IsNotEqualTo": lambda have, want: have != want,
    "IsGreaterThan": lambda have, want: have > want,
    "IsGreaterThanOrEqualTo": lambda have, want: have >= want,
    "IsLessThan": lambda have, want: have < want,
    "IsLessThanOrEqualTo": lambda have, want: have <= want,
}


def matches(item: Item, restriction: Element | None) -> bool:
    """Whether an item is what a Restriction asks for."""
    return restriction is None or all(_holds(item, one) for one in restriction)


def ordered(items: list[Item], order: Element | None) -> list[Item]:
    """Sort as SortOrder says; without one the newest come first, as on Exchange."""
    fields = [] if order is None else list(order.iterfind(t("FieldOrder")))
    if not fields:
        return sorted(items, key=lambda item: item.received, reverse=True)
    for field in reversed(fields):
        uri = _uri(field)
        items = sorted(
            items, key=lambda item: text_of(item, uri) or "", reverse=field.get("Order") == "Descending"
        )
    return items


def _holds(item: Item, condition: Element) -> bool:
    kind = local(condition)
    if kind == "And":
        return all(_holds(item, one) for one in condition)
    if kind == "Or":
        return any(_holds(item, one) for one in condition)
    if kind == "Not":
        return not any(_holds(item, one) for one in condition)
    have = text_of(item, _uri(condition))
    if kind == "Exists":
        return have is not None
    if kind == "Contains":
        want = condition.find(t("Constant"))
        return have is not None and want is not None and want.get("Value", "").lower() in have.lower()
    if kind in _COMPARISONS:
        want = condition.find(f"{t('FieldURIOrConstant')}/{t('Constant')}")
        value = "" if want is None else want.get("Value", "")
        return have is not None and _COMPARISONS[kind](_plain(have), _plain(value))
    raise Fault("ErrorUnsupportedPathForQuery", f"{kind} is no condition of this server.")


def _uri(element: Element) -> str:
    path = element.find(t("FieldURI"))
    if path is None:
        raise Fault("ErrorUnsupportedPathForQuery")
    return path.get("FieldURI", "")


def _plain(value: str) -> str:
    """Write dates in one way, so that they compare as texts do."""
    try:
        date = datetime.fromisoformat(value)
    except ValueError:
        return value
    return f"{date.timestamp():020.6f}" if date.tzinfo and "T" in value else value
