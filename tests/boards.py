"""Boards made of invented people, for the tests of windows and for the pictures, at one instant."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from trayapp.domain.board.board import Blind, Board, View, board_at
from trayapp.domain.clocks.calendar import Interval, WorkingCalendar
from trayapp.domain.clocks.ladder import soon_from, steps
from trayapp.domain.clocks.standard import Ladder, Standards, Window, due, shipped_standards
from trayapp.domain.clocks.windows import Elapsed, Working, WorkingDays
from trayapp.domain.judging.rules import Says, Whose, made, shape, words
from trayapp.domain.messages.message import (
    Address,
    ConversationId,
    Direction,
    Kind,
    Mark,
    Message,
    MessageId,
    Need,
    Reading,
    Reason,
    Seen,
)
from trayapp.domain.owing.course import ENDLESS
from trayapp.domain.owing.foresight import Foresight, Proposal
from trayapp.domain.owing.item import Client, ItemKind, OwedItem, SettledBy, Verdict, VerdictKind

NOW = datetime(2026, 5, 13, 9, 25, tzinfo=UTC)
"""A Wednesday, 11:25 in Berlin."""

_DAY = (Interval(time(9), time(12, 30)), Interval(time(13, 30), time(17, 30)))
CALENDAR = WorkingCalendar(
    "Europe/Berlin",
    (_DAY, _DAY, _DAY, _DAY, (Interval(time(9), time(15)),), (), ()),
    country="DE",
    region="BE",
    leave=((date(2026, 8, 3), date(2026, 8, 14)),),
)
STANDARDS: Standards = shipped_standards()
SEEN_WELL = View(accounts=2, checked=NOW - timedelta(minutes=3))
DAY, HOUR = Elapsed(timedelta(hours=24)), timedelta(hours=1)
FOUR_HOURS, NINETY = Working(timedelta(hours=4)), Working(timedelta(minutes=90))


def item(
    number: int,
    name: str,
    address: str,
    subject: str,
    asks: str,
    *,
    since: datetime,
    group: str = "Clients",
    window: Window = DAY,
    reasons: tuple[Reason, ...] = (),
    **more: object,
) -> OwedItem:
    """One owed reply with its clocks as the heart would set them."""
    end = due(window, since, CALENDAR)
    ladder = steps(since, end, window, Ladder(), CALENDAR)
    base = OwedItem(
        id=f"r{number:04d}",
        kind=ItemKind.REPLY,
        client=Client(name, address, group),
        subject=subject,
        account="Office",
        message_id=MessageId(f"{number}@mail.example"),
        last_message_id=MessageId(f"{number}-last@mail.example"),
        waiting=(MessageId(f"{number}@mail.example"),),
        conversation=ConversationId(number),
        since=since,
        acknowledge_by=None,
        answer_by=end,
        due=end,
        window=window,
        steps=ladder,
        soon_from=soon_from(ladder, end),
        snoozed_until=None,
        waiting_since=None,
        old=False,
        probable=False,
        chasers=0,
        asks=asks,
        reasons=reasons or (Reason("asks-question", asks), Reason("known-client", name)),
    )
    return replace(base, **more)  # type: ignore[arg-type]  # the caller names fields of the item


ANNA = item(
    1,
    "Anna Acker",
    "anna@acker-partners.example",
    "Contract draft",
    "Could you send me the revised contract, please?",
    since=NOW - timedelta(hours=26, minutes=20),
    chasers=1,
    reasons=(
        Reason("asks-request", "Could you send me the revised contract, please?"),
        Reason("known-client", "Anna Acker"),
        Reason("chaser", "2"),
    ),
)
HENRY = item(
    2,
    "Henry Hotel",
    "henry@hotel-am-see.example",
    "Representation in a lease dispute",
    "Would you take the case, and what would a first meeting cost?",
    since=NOW - timedelta(hours=19, minutes=5),
    group="Prospects",
    window=FOUR_HOURS,
    reasons=(
        Reason("asks-question", "Would you take the case, and what would a first meeting cost?"),
        Reason("prospect", "Henry Hotel"),
    ),
)
BEATE = item(
    3,
    "Beate Bolt",
    "bolt@bolt-logistik.example",
    "Customs declaration for the May shipment",
    "Do we need the EUR.1 form for both containers or only for the one from Izmir?",
    since=NOW - timedelta(hours=18, minutes=30),
)
CARLA = item(
    4,
    "Carla von Cronenberg-Castellanos de la Fuente",
    "carla@cronenberg-castellanos-vermoegensverwaltung.example",
    "Re: Fwd: Re: Annual accounts 2025, questions of the auditor about the provisions on pages 14 to 19",
    "Please let me know by the end of the week which of the three variants for the provisions you prefer, "
    "because the auditor comes on Monday.",
    since=NOW - timedelta(hours=2, minutes=10),
    group="VIP",
    window=Elapsed(timedelta(hours=8)),
    chasers=2,
)
DMITRI = item(
    5,
    "Дмитрий Дубов",
    "d.dubov@dubov.example",
    "Встреча в четверг",
    "Удобно ли вам встретиться в четверг в 15:00?",
    since=NOW - timedelta(minutes=35),
)
ELSE = item(
    6,
    "Else Ehrlich",
    "else@ehrlich.example",
    "Flat in Lindenstraße: heating bill",
    "Can you look at the bill before I pay it?",
    since=NOW - timedelta(minutes=12),
    window=Elapsed(timedelta(hours=48)),
    waiting_since=NOW - timedelta(minutes=5),
)
GIL = item(
    7,
    "Gil Gamma",
    "gil@gamma.example",
    "Offer for the training days",
    "When can we expect your offer?",
    since=NOW - timedelta(hours=9),
    probable=True,
    reasons=(
        Reason("probable", NOW.isoformat()),
        Reason("asks-question", "When can we expect your offer?"),
        Reason("known-client", "Gil Gamma"),
    ),
)
IDA = item(
    8,
    "Ida Immergrün",
    "ida@immergruen.example",
    "Photos for the brochure",
    "Which of these photos may we use?",
    since=NOW - timedelta(hours=5),
    snoozed_until=NOW + timedelta(hours=4),
)
OLD = tuple(
    item(
        20 + number,
        name,
        f"{name.split()[0].lower()}@{name.split()[1].lower()}.example",
        subject,
        "Is this still on your list?",
        since=NOW - timedelta(days=40 + 9 * number),
        old=True,
    )
    for number, (name, subject) in enumerate(
        (("Jan Jansen", "Old invoice"), ("Klara Klein", "Minutes of the meeting"), ("Lars Lund", "Website"))
    )
)
BLIND = Blind(
    "Office",
    NOW - timedelta(hours=2, minutes=13),
    "The server refused the password.",
    "Enter it again; your other account is watched as usual.",
    needs_user=True,
)
UNREACHABLE = Blind(
    "Office",
    NOW - timedelta(minutes=25),
    "mail.office.example does not answer.",
    "Owed tries again by itself.",
)


def noted(serial: int, kind: ItemKind, name: str, address: str, subject: str, **more: object) -> OwedItem:
    """One item that no conversation holds."""
    usual: dict[str, object] = {
        "id": f"{kind.value[0]}{serial:04d}",
        "kind": kind,
        "waiting": (),
        "conversation": ConversationId(0),
        "message_id": MessageId(""),
        "last_message_id": MessageId(""),
        "account": "",
    }
    named = usual | more
    since, group = named.pop("since"), named.pop("group", "Clients")
    window, asks = named.pop("window", DAY), named.pop("asks", "")
    due_at = named.get("due")
    if isinstance(due_at, datetime) and isinstance(since, datetime):
        window = Elapsed(due_at - since)
    made = item(serial, name, address, subject, asks, since=since, group=group, window=window)  # type: ignore[arg-type]
    return replace(made, **named)  # type: ignore[arg-type]  # the caller names fields of the item


KARIM = noted(
    51,
    ItemKind.CALLBACK,
    "Karim Kaya",
    "karim@kaya-bau.example",
    "The crane on the neighbour's plot",
    since=NOW - timedelta(minutes=50),
    window=NINETY,
    number="+49 30 0000 471",
    reasons=(Reason("call-logged"),),
)
MAILBOX = item(
    52,
    "+49 89 0000 3311",
    "",
    "Missed call from +49 89 0000 3311",
    "",
    since=NOW - timedelta(minutes=20),
    window=NINETY,
    reasons=(Reason("call-notice"),),
)
MAILBOX = replace(MAILBOX, id="c0052", kind=ItemKind.CALLBACK, number="+49 89 0000 3311")
"""A call that the telephone system told by mail."""
FORM = noted(
    53,
    ItemKind.PROMISE,
    "Gil Gamma",
    "gil@gamma.example",
    "Offer for the training days",
    since=NOW - timedelta(days=1, hours=2),
    due=NOW + timedelta(hours=3, minutes=5),
    asks="I send you the offer by Wednesday afternoon",
    message_id=MessageId("53@mail.example"),
    last_message_id=MessageId("53@mail.example"),
    reasons=(Reason("promise-acknowledged"),),
)
MOVED = noted(
    54,
    ItemKind.PROMISE,
    "Beate Bolt",
    "bolt@bolt-logistik.example",
    "the new tariff table",
    since=NOW - timedelta(days=3),
    due=NOW + timedelta(days=2, hours=5),
    asks="the new tariff table",
    reasons=(Reason("promise-hand"), Reason("promise-moved", "the customs office is late")),
)
NEWS = noted(
    55,
    ItemKind.UPDATE,
    "Carla von Cronenberg",
    "carla@cronenberg.example",
    "An update is due",
    since=NOW - timedelta(days=7, hours=1),
    group="VIP",
    window=WorkingDays(5),
    reasons=(Reason("update-due", (NOW - timedelta(days=7, hours=1)).isoformat()),),
)
MET = noted(
    56,
    ItemKind.FOLLOW_UP,
    "Ottilie Orth",
    "ottilie@orth.example",
    "Trade show in Leipzig",
    since=NOW - timedelta(hours=20),
    group="Prospects",
    window=WorkingDays(2),
    number="+49 341 0000 12",
    reasons=(Reason("contact-met", "Trade show in Leipzig"),),
)
WAITS = item(
    57,
    "Paul Prinz",
    "paul@prinz.example",
    "Entry in the land register",
    "When is the entry done?",
    since=NOW - timedelta(hours=4),
    window=Elapsed(timedelta(hours=48)),
    waiting_since=NOW - timedelta(hours=3),
    waiting_for="the land registry",
    waiting_until=NOW + timedelta(days=1, hours=6),
    reasons=(Reason("asks-question", "When is the entry done?"), Reason("waits-for", "the land registry")),
)
LEFT = replace(
    KARIM,
    id="c0058",
    client=Client("Rita Rot", "rita@rot.example", "Clients"),
    subject="Dates for the inspection",
    waiting_since=NOW - timedelta(minutes=10),
    reasons=(Reason("call-logged"), Reason("left-message")),
    number="+49 40 0000 99",
)
FOUND = replace(
    FORM,
    id="p0059",
    client=Client("Henry Hotel", "henry@hotel-am-see.example", "Prospects"),
    subject="Representation in a lease dispute",
    asks="I look into it and come back to you on Friday",
    due=NOW + timedelta(days=2, hours=6),
    reasons=(Reason("promise-offered"),),
    offered=True,
    steps=(),
)
UNTIL_THEY_WRITE = replace(IDA, id="r0060", snoozed_until=ENDLESS)
EVERY_KIND = (ANNA, KARIM, MAILBOX, FORM, MOVED, NEWS, MET, WAITS, LEFT, FOUND, UNTIL_THEY_WRITE)
"""One of each, and what becomes of them."""

USUAL = (ANNA, HENRY, BEATE, CARLA, DMITRI, ELSE, GIL, IDA, *OLD)


def board(items: Iterable[OwedItem] = USUAL, view: View = SEEN_WELL, now: datetime = NOW) -> Board:
    """A board as the monitor would hand it over."""
    return board_at(items, now, view)


def many(count: int) -> tuple[OwedItem, ...]:
    """A long list."""
    return tuple(
        item(
            1000 + number,
            f"Client {number}",
            f"client{number}@client{number % 40}.example",
            f"Matter {number}",
            f"Could you answer question {number}, please?",
            since=NOW - timedelta(minutes=7 * number),
        )
        for number in range(count)
    )


REPORTS = made(
    Says.NOT_OWED, Whose.SENDER, "willi@wagner.example", "weekly report …", NOW - timedelta(days=3), "Office"
)
PORTAL = made(
    Says.OWED, Whose.PROGRAM, "no-reply@portal.example", "new enquiry …", NOW - timedelta(days=40), "Office"
)
MEMBERS = made(Says.NOT_OWED, Whose.LIST, "members@bar.example", None, NOW - timedelta(days=70), "Home")
TAX = made(Says.OWED, Whose.DOMAIN, "tax-office.example", None, NOW - timedelta(days=200), "")
RULES = (REPORTS, PORTAL, MEMBERS, TAX)
"""What somebody taught, the newest first."""


def proposals(who: OwedItem = ANNA, says: Says = Says.NOT_OWED) -> tuple[Proposal, ...]:
    """The rules that a message can be corrected by."""
    sender = made(says, Whose.SENDER, who.client.address, None, NOW, who.account)
    like = made(says, Whose.SENDER, who.client.address, shape(who.subject), NOW, who.account)
    more = Foresight(leaves=(who, BEATE, ELSE, DMITRI))
    few = Foresight(leaves=(who,))
    if says is Says.OWED:
        more, few = (Foresight(comes=one.leaves) for one in (more, few))
    return Proposal(sender, more), Proposal(like, few)


HOSTILE = item(
    99,
    "<b>Mallory</b><img src='http://tracker.example/x.png'>",
    "mallory@evil.example",
    "<h1>Free</h1>\u202egnp.exe",
    "<a href='http://evil.example'>Click</a> here?\u2066",
    since=NOW - timedelta(hours=1),
)


def seen(
    number: int,
    name: str,
    address: str,
    subject: str,
    *,
    hours: float,
    kind: Kind = Kind.PERSON,
    unread: str = "",
) -> Seen:
    """One incoming message."""
    return Seen(
        Message(
            MessageId(f"left-{number}@mail.example"),
            Address(name, address),
            (Address("", "me@office.example"),),
            (),
            subject,
            NOW - timedelta(hours=hours),
            (),
            Mark.NONE,
        ),
        Direction.IN,
        kind,
        "Office",
        None if unread else Reading(Need.NONE),
        unread_text=unread,
    )


def verdicts() -> tuple[Verdict, ...]:
    """What was left out, settled and not readable, for all the usual reasons."""
    left_out = (
        (
            1,
            "Nora Neumann",
            "nora@neumann.example",
            "Re: Appointment on Monday",
            1.2,
            "closer",
            "Perfect, see you on Monday.",
        ),
        (
            2,
            "Otto Office Supplies",
            "news@otto-supplies.example",
            "Save 20 % this week",
            2.0,
            "newsletter",
            "otto-supplies.example",
        ),
        (3, "Paula Pfeiffer", "paula@pfeiffer.example", "Re: Documents", 3.5, "thanks", ""),
        (
            4,
            "Build server",
            "no-reply@ci.example",
            "Pipeline 4711 succeeded",
            4.0,
            "machine-sender",
            "no-reply@ci.example",
        ),
        (
            5,
            "Quentin Quast",
            "quentin@quast.example",
            "Automatic reply: Lease",
            5.2,
            "out-of-office",
            "I am out of the office until 18 May.",
        ),
        (6, "Rosa Rau", "rosa@rau.example", "Invitation: Quarterly review", 8.0, "calendar", ""),
        (7, "Sam Sommer", "sam@office.example", "Lunch?", 20.0, "colleague", "Sam Sommer"),
        (8, "Tara Tann", "tara@tann.example", "Minutes of the meeting", 26.0, "cc-only", ""),
        (
            9,
            "Uwe Ulm",
            "uwe@ulm.example",
            "An interesting opportunity",
            30.0,
            "unknown-sender-maybe",
            "Uwe Ulm",
        ),
        (10, "Bar association", "list@bar.example", "[members] New fees", 49.0, "list", ""),
        (11, "Vera Vogt", "vera@vogt.example", "Re: Thank you", 70.0, "closer", "Thanks, all done."),
        (
            12,
            "Willi Wagner",
            "willi@wagner.example",
            "Weekly report 19",
            71.0,
            "rule-not-owed",
            words(REPORTS),
        ),
    )
    settled = (
        (
            31,
            "Willi Wagner",
            "willi@wagner.example",
            "Deadline for the appeal",
            6.0,
            SettledBy.ME,
            Reason("answered-by-me"),
        ),
        (
            32,
            "Xenia Xanten",
            "xenia@xanten.example",
            "Power of attorney",
            28.0,
            SettledBy.COLLEAGUE,
            Reason("colleague-answered"),
        ),
        (
            33,
            "Yann Yvon",
            "yann@yvon.example",
            "Call me back",
            31.0,
            SettledBy.USER,
            Reason("answered-otherwise"),
        ),
    )
    unreadable = seen(
        41,
        "Zoe Zander",
        "zoe@zander.example",
        "(scan)",
        hours=12.0,
        unread="its text is in an unknown character set.",
    )
    return (
        *(
            Verdict(seen(n, name, mail, subject, hours=hours), VerdictKind.NOT_OWED, (Reason(code, detail),))
            for n, name, mail, subject, hours, code, detail in left_out
        ),
        *(
            Verdict(seen(n, name, mail, subject, hours=hours), VerdictKind.SETTLED, (reason,), by)
            for n, name, mail, subject, hours, by, reason in settled
        ),
        Verdict(unreadable, VerdictKind.NOT_OWED, (Reason("unreadable", unreadable.unread_text),)),
    )
