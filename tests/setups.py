"""Settings of invented people, for the tests of windows and for the pictures."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from tests.boards import CALENDAR, NOW
from trayapp.domain.clients.book import Channel, Entry
from trayapp.domain.stored import Part, Stored
from trayapp.mail.probe import Step
from trayapp.settings.accounts.account import ImapAccount, MaildirAccount
from trayapp.settings.model import Settings
from trayapp.ui.settings.suggestions import Suggestion

ACCOUNTS = (
    ImapAccount(
        "Office",
        "me@office.example",
        "imap.office.example",
        NOW - timedelta(days=30),
        aliases=("info@office.example",),
    ),
    MaildirAccount("Archive", "me@home.example", Path("/home/me/Mail/home"), NOW - timedelta(days=9)),
)
BOOK = (
    Entry("anna@acker-partners.example", "Clients", "Anna Acker"),
    Entry("bolt-logistik.example", "Clients"),
    Entry(
        "carla@cronenberg-castellanos-vermoegensverwaltung.example", "VIP", "Carla von Cronenberg-Castellanos"
    ),
    Entry("dubov.example", "Clients"),
    Entry("ehrlich.example", "Clients", "Ehrlich family"),
    Entry("gil@gamma.example", "Clients", "Gil Gamma"),
    Entry("otto-supplies.example", "Ignored"),
)
SETTINGS = Settings(accounts=ACCOUNTS, clients=BOOK, calendar=CALENDAR, names=("Maria", "Ms Muster"))
KNOWN_WELL = Entry(
    "anna@acker-partners.example",
    "Clients",
    "Anna Acker",
    company="Acker & Partners",
    phone="+49 30 1234567",
    note="Mornings are best",
    channel=Channel.CALL,
    active=True,
    update_days=5,
    also=("anna@home.example",),
)
TWICE = Entry("gil.gamma@home.example", "VIP", "Gamma, Gil")
CONTACTS = """Name,Email,Company,Labels
Ada Adler,ada@adler.example,Adler & Sons,VIP
Ben Bach,ben@bach.example,,
Cleo Conrad,cleo@conrad.example,Conrad Ltd,
Cleo Conrad,cleo@conrad.example ::: cleo@home.example,,
Anna Acker,anna@acker-partners.example,Acker & Partners,
Dob Dubov,dob@dubov.example,,
Pia Peer,pia@office.example,,
Shop,no-reply@shop.example,,
Bo Bolt,bo(at)bolt.example,,
"""
SUGGESTIONS = (
    Suggestion("ida@immergruen.example", "Ida Immergrün", 34),
    Suggestion("hotel-am-see.example", "", 12),
    Suggestion("kim@kirsch.example", "Kim Kirsch", 9),
    Suggestion("lena@long-name-of-a-company-that-never-ends.example", "Lena Lang", 3),
    Suggestion("mo@mohn.example", "Mo Mohn", 1),
)
COUNTRIES = {
    "AT": ("1", "2"),
    "CH": ("ZH", "BE"),
    "DE": ("BB", "BE", "BW", "BY"),
    "GB": ("ENG", "SCT"),
    "US": (),
}
STORED = Stored(
    (
        Part(
            "Settings and client book",
            "What you chose: 2 accounts, 7 clients, 1 response window of your own. No password is in it.",
            "/home/me/.config/owed/settings.toml",
            4_210,
            NOW - timedelta(days=30),
            examples=("Anna Acker · Clients", "bolt-logistik.example · Clients"),
            folder="/home/me/.config/owed",
        ),
        Part(
            "Mail of Office",
            "Of 8,031 messages: who wrote them, to whom, when, and their subjects. Of 212 the sentence that "
            "asks, and what the texts were found to need. No whole text, no attachment.",
            "/home/me/.local/share/owed/index.sqlite3",
            6_400_000,
            NOW - timedelta(days=1400),
            "Office",
            (
                "3 May 2026 09:12 · Anna Acker · Contract draft · “could you send me the revised contract?”",
                "2 May 2026 17:40 · Gil Gamma · The form",
            ),
            "/home/me/.local/share/owed",
        ),
        Part(
            "What you decided",
            "57 decisions of yours: 41 × answered otherwise, 12 × not owed, 4 × a rule. Which warnings were "
            "given for 14 matters, so that none comes twice.",
            "/home/me/.local/share/owed/decisions.sqlite3",
            90_112,
            NOW - timedelta(days=29),
            examples=("3 May 2026 10:02 · not owed",),
            folder="/home/me/.local/share/owed",
        ),
        Part(
            "Passwords and sign-ins",
            "Office: a password.",
            "The keyring of your system, under the name Owed; in no file of ours.",
            0,
        ),
        Part(
            "Log",
            "What went wrong, for a report that you may send. It may name accounts and servers.",
            "/home/me/.local/state/owed/log/owed.log",
            1_024,
            folder="/home/me/.local/state/owed/log",
        ),
    )
)

STORED_OF_BOTH = Stored(
    (
        *STORED.parts[:2],
        Part(
            "Mail of Archive",
            "Of 1,204 messages: who wrote them, to whom, when, and their subjects. Of 35 the sentence that "
            "asks, and what the texts were found to need. No whole text, no attachment.",
            "/home/me/.local/share/owed/index.sqlite3",
            610_000,
            NOW - timedelta(days=900),
            "Archive",
            ("1 May 2026 19:20 · Ottilie Orth · The boat",),
            "/home/me/.local/share/owed",
        ),
        *STORED.parts[2:],
    )
)
"""The same with the mail of the second account."""

STEPS = (
    Step("reach", True, "imap.office.example answers on port 993."),
    Step("security", True, "The connection is private (TLS 1.3)."),
    Step("sign-in", True, "Signed in as me@office.example."),
    Step("inbox", True, "The inbox holds 8,031 messages."),
    Step(
        "sent",
        False,
        "No folder says that it holds sent messages. Choose it below.",
        ("Archive", "Gesendet", "Work"),
    ),
    Step("push", None, "The server does not tell of new mail at once; Owed looks every 60 seconds."),
)
