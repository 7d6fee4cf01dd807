"""The plan of the house, and the proof that the house follows it. The checker itself is tests/layers.py."""

from pathlib import Path

import pytest

from tests.layers import Library, Plan, check, read_tree

ROOT = Path(__file__).resolve().parent.parent

PLAN = Plan(
    # An import goes down, never up and never round; rooms on one floor do not know each other.
    floors=(
        {"entry": ("__main__", "cli*")},
        {"run": ("running", "demo", "pictures")},
        {"app": ("app", "windows")},
        {"doing": ("doing",)},
        {"profile": ("profile",), "glimpse": ("glimpse",)},
        {"ui": ("ui",)},
        {"bridge": ("bridge",)},
        {"sync": ("sync",)},
        {"mail": ("mail",), "feeds": ("feeds",)},
        {
            "store": ("store",),
            "settings": ("settings",),
            "resources": ("resources",),
            "languages": ("languages",),
        },
        {"domain": ("domain",)},
        {"ground": ("errors", "tongue", "__init__")},
    ),
    # One library, one file, so that one file translates its errors and one file changes when it does.
    libraries=(
        Library(
            "PySide6",
            files=(
                "ui/*",
                "bridge/*",
                "app.py",
                "windows.py",
                "running.py",
                "demo.py",
                "pictures.py",
                "doing/*",
            ),
            several=True,
        ),
        Library("shiboken6", files=("ui/*", "app.py")),
        Library("imapclient", files=("mail/imap/client.py",)),
        Library("imaplib", files=("mail/imap/client.py",)),
        Library("smtplib", files=("mail/sending/send.py",)),
        Library("exchangelib", files=("mail/ews/*",), several=True),
        Library("lxml", files=("mail/ews/services.py",)),
        Library("urllib3", files=("mail/ews/services.py",)),
        Library("msal", files=("mail/signin/microsoft.py",)),
        Library("oauthlib", files=("mail/signin/google.py",)),
        Library("httpx", files=("mail/http.py",)),
        Library("dns", files=("mail/discover/names.py",)),
        Library("keyring", files=("settings/secrets.py",)),
        Library("platformdirs", files=("settings/places.py",)),
        Library("tzlocal", files=("settings/zone.py",)),
        Library("tomli_w", files=("settings/file.py",)),
        Library("jeepney", files=("ui/*", "bridge/*")),
        Library("desktop_notifier", files=("ui/*", "bridge/*")),
        Library("holidays", files=("domain/clocks/holidays_of.py",)),
        Library("icalendar", files=("feeds/ical.py",)),
        Library("recurring_ical_events", files=("feeds/ical.py",)),
        Library("sqlite3", files=("store/*",), several=True),
        # A lane is the only thread there is; a blocking watch is a plain function that its module runs.
        Library("threading", files=("bridge/lane.py", "mail/ews/*"), several=True),
        Library("_thread", files=()),
        Library("concurrent", files=()),
        Library("multiprocessing", files=()),
        Library("asyncio", files=()),
    ),
    # A room that may use a part of a library only.
    only={"bridge": {"PySide6": ("PySide6.QtCore", "PySide6.QtDBus")}},
    # Time is an argument and files are read elsewhere, so that a verdict can be computed for any instant.
    pure=("domain",),
    # Where the log goes is decided once.
    log_set_up_in="__main__.py",
    # Files longer than 400 lines, with the length that they may have: the list only ever shrinks.
    long_files={},
)


def test_the_house_follows_its_plan() -> None:
    assert check(read_tree(ROOT / "trayapp"), PLAN) == []


# ---- The checker can fail ------------------------------------------------------------------------

GOOD = {
    "__init__.py": '"""Owed."""\n__version__ = "1"\n',
    "errors.py": '"""Errors."""\n',
    "domain/__init__.py": '"""Rules."""\n',
    "domain/message.py": '"""A message."""\nfrom datetime import datetime\nfrom trayapp import errors\n',
    "domain/clocks/__init__.py": '"""Clocks."""\n',
    "domain/clocks/holidays_of.py": '"""Days."""\nimport holidays\nfrom trayapp.domain.message import X\n',
    "store/database.py": '"""Index."""\nimport sqlite3\nfrom trayapp.domain import message\n',
    "settings/secrets.py": '"""Secrets."""\nimport keyring\n',
    "mail/imap/client.py": '"""IMAP."""\nimport socket\nimport imaplib\nimport imapclient\n',
    "bridge/lane.py": '"""Threads."""\nimport threading\nfrom PySide6.QtCore import QObject\n',
    "ui/tray.py": '"""Tray."""\nfrom PySide6 import QtCore, QtWidgets\nimport trayapp.bridge.lane\n',
    "app.py": '"""Joins."""\nfrom trayapp.ui import tray\nfrom trayapp.store.database import open_index\n',
    "cli.py": '"""Commands."""\ndef run():\n    from trayapp.app import build\n',
    "__main__.py": '"""Starts."""\nimport logging\nfrom trayapp import cli\nlogging.basicConfig()\n',
}


def test_a_small_house_built_by_the_plan_passes() -> None:
    assert check(GOOD, PLAN) == []


@pytest.mark.parametrize(
    ("path", "code", "complaint"),
    [
        ("domain/owed.py", "import trayapp.store.database", "domain imports upward: trayapp.store.database"),
        ("domain/owed.py", "from trayapp.store import database", "domain imports upward"),
        ("domain/owed.py", "from trayapp import app", "domain imports upward: trayapp.app"),
        ("sync/pull.py", "def f():\n    from trayapp.ui import tray", "sync imports upward: trayapp.ui.tray"),
        (
            "mail/source.py",
            "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import trayapp.bridge.lane",
            "mail imports upward: trayapp.bridge.lane",
        ),
        ("store/rows.py", "import trayapp.settings.secrets", "store imports its neighbour"),
        ("errors.py", "import trayapp.domain.message", "ground imports upward"),
        ("domain/calls.py", "from .message import X", "relative import"),
        ("garage/car.py", "", "has no floor in the plan"),
        ("garage.py", "", "has no floor in the plan"),
        ("domain/requests.py", "import requests", "imports requests, which is not in the plan"),
        ("domain/paths.py", "import PySide6", "imports PySide6, which belongs in"),
        ("cli_owed.py", "def f():\n    import PySide6.QtWidgets", "imports PySide6, which belongs in"),
        ("__main__.py", "from PySide6.QtWidgets import QApplication", "imports PySide6, which belongs in"),
        ("bridge/monitor.py", "from PySide6.QtGui import QIcon", "imports PySide6.QtGui"),
        ("bridge/monitor.py", "from PySide6 import QtWidgets", "imports PySide6.QtWidgets"),
        ("bridge/monitor.py", "import threading", "imports threading, which belongs in"),
        ("mail/idle.py", "from threading import Thread", "imports threading, which belongs in"),
        ("mail/idle.py", "import concurrent.futures", "imports concurrent, which belongs in no file"),
        ("mail/imap/session.py", "import imapclient", "imapclient is imported by 2 files"),
        ("mail/imap/session.py", "import imaplib", "imports imaplib, which belongs in mail/imap/client.py"),
        ("domain/clocks/calendar.py", "import holidays", "imports holidays, which belongs in"),
        ("settings/file.py", "import keyring", "imports keyring, which belongs in"),
        ("settings/file.py", "import sqlite3", "imports sqlite3, which belongs in"),
        ("settings/file.py", "import importlib\nimportlib.import_module('trayapp.app')", "imports upward"),
        (
            "settings/file.py",
            "import importlib\nimportlib.import_module(f'trayapp.ui.{X}')",
            "imports upward",
        ),
        ("settings/file.py", "import importlib\nimportlib.import_module(X)", "hides an import"),
        ("settings/file.py", "import importlib\nimportlib.import_module(f'{X}.app')", "hides an import"),
        ("settings/file.py", "__import__('trayapp.app')", "hides an import"),
        ("domain/a.py", "from datetime import datetime\nX = datetime.now()", "calls datetime.now"),
        ("domain/a.py", "import datetime\nX = datetime.date.today()", "calls date.today"),
        ("domain/a.py", "import time\nX = time.time()", "imports time"),
        ("domain/a.py", "from time import time", "imports time"),
        ("domain/a.py", "def f(p):\n    return open(p)", "calls open"),
        ("domain/a.py", "from pathlib import Path", "imports pathlib"),
        ("ui/log.py", "import logging\nlogging.basicConfig()", "sets the log up"),
        ("ui/log.py", "from logging import basicConfig", "sets the log up"),
        ("ui/utils.py", "", "names no thing"),
        ("mail/imap_helpers.py", "", "names no thing"),
        ("mail/common/__init__.py", "", "names no thing"),
        ("ui/long.py", "x = 1\n" * 400, "has 401 lines"),
    ],
)
def test_a_house_that_leaves_the_plan_is_told_where(path: str, code: str, complaint: str) -> None:
    complaints = check({**GOOD, path: f'"""A thing."""\n{code}'}, PLAN)
    assert any(path in each and complaint in each for each in complaints), complaints


def test_a_module_says_why_it_is_here() -> None:
    assert check({**GOOD, "ui/badge.py": "x = 1\n"}, PLAN) == ["ui/badge.py has no docstring"]


@pytest.mark.parametrize(
    "closing",
    [
        "import trayapp.domain.a",
        "from trayapp.domain import a",
        "def f():\n    from trayapp.domain.a import f",
        "import importlib\nimportlib.import_module(f'trayapp.domain.{__name__}')",
    ],
)
def test_a_circle_is_drawn(closing: str) -> None:
    tree = {
        "domain/__init__.py": '"""Rules."""\n',
        "domain/a.py": '"""A."""\nimport trayapp.domain.b\n',
        "domain/b.py": '"""B."""\nfrom trayapp.domain.c import f\n',
        "domain/c.py": f'"""C."""\n{closing}\n',
    }
    [complaint] = check(tree, PLAN)
    assert complaint.startswith("domain/a.py stands in an import circle: ")
    for name in ("domain.a", "domain.b", "domain.c"):
        assert f"trayapp.{name}" in complaint


def test_the_list_of_long_files_shrinks() -> None:
    short = {**GOOD, "ui/short.py": '"""Short."""\n'}
    plan = PLAN._replace(long_files={"ui/short.py": 500})
    assert check(short, plan) == ["ui/short.py has 1 lines: take it off the list of long files"]

    long = {**GOOD, "ui/long.py": '"""Long."""\n' + "x = 1\n" * 449}
    assert check(long, PLAN._replace(long_files={"ui/long.py": 450})) == []
    [complaint] = check(long, PLAN._replace(long_files={"ui/long.py": 449}))
    assert complaint == "ui/long.py has 450 lines; at most 449 are allowed"
    [complaint] = check(long, PLAN._replace(long_files={"ui/long.py": 460}))
    assert complaint == "ui/long.py has shrunk to 450 lines: write that into the list of long files"
    [complaint] = check(GOOD, PLAN._replace(long_files={"ui/gone.py": 460}))
    assert complaint == "ui/gone.py is on the list of long files, but not there"
