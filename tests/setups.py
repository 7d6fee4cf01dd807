"""Settings of invented people, for the tests of windows and for the pictures."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from tests.boards import CALENDAR, NOW
from trayapp.domain.clients import Channel, Entry
from trayapp.mail.probe import Step
from trayapp.settings.accounts import ImapAccount, MaildirAccount
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
STORED = (
    ("Settings", "/home/me/.config/owed"),
    ("Index and decisions", "/home/me/.local/share/owed"),
    ("Log", "/home/me/.local/state/owed/log"),
)


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
