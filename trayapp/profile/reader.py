"""What texts say to the owner of a mailbox: joins the readers of calls, requests and promises."""

from __future__ import annotations

from trayapp import resources
from trayapp.domain.clients.book import Me
from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.domain.messages.message import Direction, Kind, Message, Promised, Reading
from trayapp.domain.texts.phrases import Phrases
from trayapp.sync.pull import Reader


def reader_for(me: Me, phrases: Phrases, calendar: WorkingCalendar | None = None) -> Reader:
    """Return the function that reads texts for the owner of a mailbox.

    Promises are looked for where the calendar that dates them is given.
    """
    from trayapp.domain.judging.calls import call_of
    from trayapp.domain.judging.triage import kind_of
    from trayapp.domain.texts.own_text import own_text
    from trayapp.domain.texts.promises import promises
    from trayapp.domain.texts.reading import read, read_own

    def read_text(text: str, message: Message, direction: Direction) -> Reading:
        if direction is Direction.OUT:
            mine = read_own(text, message, phrases=phrases)
            if calendar is None or mine.kind is not Kind.PERSON:
                return mine
            own = own_text(text)
            said = promises(own, message.date, calendar, resources.tongues_of(own))
            return mine._replace(promises=tuple(Promised(one.text, one.due, one.firm) for one in said))
        found = read(text, message, me=me.addresses, my_names=me.names, phrases=phrases)
        if found.kind is Kind.CALL or kind_of(message)[0] is Kind.CALL:
            call = call_of(message, text)
            return found._replace(kind=Kind.CALL, caller=call.name, number=call.number)
        return found

    return read_text
