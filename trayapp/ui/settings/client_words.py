"""What the user noted of a client, in words. Pure: the command line says the same as the window."""

from __future__ import annotations

from trayapp.domain.clients.book import Channel, Entry
from trayapp.tongue import mark, tr

CHANNELS = {
    Channel.ANY: mark("No preference"),
    Channel.CALL: mark("Call, do not write"),
    Channel.WRITE: mark("Write, do not call"),
}


def notes_of(entry: Entry, cc_counts: frozenset[str]) -> tuple[str, ...]:
    """Say what is known of a client beyond name and group, a few words each.

    ``cc_counts`` is what :meth:`Settings.cc_counts` says, asked once for the whole book.
    """
    copies = not cc_counts.isdisjoint(entry.addresses)
    said = (
        tr(CHANNELS[entry.channel]).lower() if entry.channel else "",
        updates(entry),
        tr("also when I am in Cc") if copies else "",
        entry.company,
        entry.phone,
        tr("also {addresses}", addresses=", ".join(entry.also)) if entry.also else "",
        " ".join(entry.note.split()),
    )
    return tuple(one for one in said if one)


def updates(entry: Entry) -> str:
    """Say how often an active client hears from the user; "" for one who is not."""
    if not entry.active:
        return ""
    if not entry.update_days:
        return tr("active", "a client")
    if entry.update_days == 1:
        return tr("active: an update every working day")
    return tr("active: an update every {days} working days", days=entry.update_days)
