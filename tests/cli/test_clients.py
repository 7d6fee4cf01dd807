"""The client book on the command line: import, notes, merging, and taking it back."""

from __future__ import annotations

import time
from pathlib import Path

from tests.cli.process import Owed

TABLE = (
    "Vorname;Nachname;E-Mail-Adresse;Telefon;Kategorien\r\n"
    "Jördis;Müßig;j.muessig@muessig.example;030 1234567;VIP\r\n"
    "Bo;Bolt;bo(at)bolt.example;;\r\n"
    "Cid;Cee;cid@c.example;;\r\n"
    "Cid;Cee;cid.cee@home.example;;\r\n"
    ";;no-reply@shop.example;;\r\n"
)


def book(owed: Owed) -> dict[str, dict[str, object]]:
    return {one["who"]: one for one in owed("client", "list", "--json").json()["clients"]}


def test_a_file_is_looked_at_imported_and_taken_back(owed: Owed, tmp_path: Path) -> None:
    file = tmp_path / "contacts.csv"
    file.write_bytes(TABLE.encode("cp1252"))
    said = owed("client", "import", str(file), "--dry-run").out
    assert "3 new, 1 address of a program, 1 that cannot be used." in said
    assert "Line 3: " in said
    assert "nothing was changed" in said
    assert book(owed) == {}
    answer = owed("client", "import", str(file), "--json").json()
    assert [(one["who"], one["what"], one["imported"]) for one in answer["lines"]] == [
        ("j.muessig@muessig.example", "new", True),
        ("cid@c.example", "new", True),
        ("cid.cee@home.example", "new", True),
        ("no-reply@shop.example", "machine", False),
    ]
    assert [(one["line"], one["text"]) for one in answer["problems"]] == [(3, "Bo Bolt, bo(at)bolt.example")]
    known = book(owed)
    assert set(known) == {"j.muessig@muessig.example", "cid@c.example", "cid.cee@home.example"}
    assert (known["j.muessig@muessig.example"]["group"], known["cid@c.example"]["group"]) == (
        "VIP",
        "Clients",
    )
    assert "Nobody is new." in owed("client", "import", str(file)).out
    assert "Added 3 clients" in owed("client", "undo", "--dry-run").out
    owed("client", "undo")
    assert book(owed) == {}
    owed("client", "undo", status=1)


def test_cards_come_from_standard_input_into_a_group(owed: Owed) -> None:
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:Ida Immer\nEMAIL:ida@immer.example\nEND:VCARD\n"
    owed("client", "import", "-", "--group", "prospects", given=card)
    assert book(owed)["ida@immer.example"]["group"] == "Prospects"


def test_what_cannot_be_imported_is_said_in_one_line(owed: Owed, tmp_path: Path) -> None:
    assert "There is no file" in owed("client", "import", str(tmp_path / "gone.csv"), status=1).err
    assert "Nobody was found" in owed("client", "import", "-", status=1).err
    assert (
        "encoding"
        in owed("client", "import", "-", "--encoding", "klingon", given="a@x.example", status=1).err
    )
    assert "no group" in owed("client", "import", "-", "--group", "Nil", given="a@x.example", status=1).err


def test_notes_are_kept_when_the_group_changes(owed: Owed) -> None:
    owed("client", "add", "Clients", "cid@c.example", "--called", "Cid")
    note = ("client", "note", "cid@c.example")
    said = owed(*note, "--active", "5", "--channel", "call", "--cc", "--phone", "030 9", "--note", "tea").out
    for one in ("every 5 working days", "call, do not write", "also when I am in Cc", "030 9", "tea"):
        assert one in said
    owed("client", "add", "VIP", "cid@c.example")
    known = book(owed)["cid@c.example"]
    assert (known["group"], known["name"], known["active"], known["update_days"]) == ("VIP", "Cid", True, 5)
    assert (known["cc"], known["channel"]) == (True, "call")
    owed(*note, "--not-active", "--channel", "any", "--no-cc")
    known = book(owed)["cid@c.example"]
    assert (known["active"], known["update_days"], known["cc"], known["channel"]) == (
        False,
        None,
        False,
        "any",
    )
    owed(*note, "--active", "999", status=1)
    assert "no entry" in owed("client", "note", "who@x.example", status=1).err


def test_two_entries_become_one_client_and_two_again(owed: Owed) -> None:
    owed("client", "add", "VIP", "cid@c.example", "--called", "Cid Cee")
    owed("client", "add", "Clients", "cid@home.example", "--called", "Cee, Cid")
    before = book(owed)
    found = owed("client", "duplicates", "--json").json()["duplicates"]
    assert [(set(one["who"]), one["why"]) for one in found] == [(set(before), "the same name")]
    owed("client", "merge", "cid@c.example", "cid@home.example", "--dry-run")
    assert book(owed) == before
    owed("client", "merge", "cid@c.example", "cid@home.example")
    assert [one["also"] for one in book(owed).values()] == [["cid@home.example"]]
    owed("client", "undo")
    assert book(owed) == before


def test_thousands_are_imported_in_seconds(owed: Owed) -> None:
    rows = "".join(f"Person {n},p{n}@firm{n}.example\n" for n in range(5000))
    begun = time.monotonic()
    assert "5,000 imported" in owed("client", "import", "-", given=f"Name,Email\n{rows}").out
    assert time.monotonic() - begun < 20  # 2 s on an idle machine; what grows with the square takes a minute
    assert len(book(owed)) == 5000


def test_what_cannot_be_a_client_or_a_number_of_days_is_refused(owed: Owed) -> None:
    assert "not one client" in owed("client", "add", "Clients", "gmail.com", status=1).err
    owed("client", "add", "Clients", "bo@gmail.com")
    for days in ("0", "-1", "261"):
        said = owed("client", "note", "bo@gmail.com", "--active", days, status=1).err
        assert said.count("\n") == 1
    (bo,) = owed("client", "list", "--json").json()["clients"]
    assert (bo["who"], bo["active"]) == ("bo@gmail.com", False)
    owed("client", "note", "bo@gmail.com", "--active")
    (bo,) = owed("client", "list", "--json").json()["clients"]
    assert (bo["active"], bo["update_days"]) == (True, None)


def test_a_merge_that_is_taken_back_says_who_is_parted(owed: Owed) -> None:
    owed("client", "add", "Clients", "cid@c.example", "--called", "Cid Cole")
    owed("client", "add", "Clients", "cid@home.example")
    owed("client", "merge", "cid@c.example", "cid@home.example")
    assert "would be parted again: Cid Cole (cid@c.example)" in owed("client", "undo", "--dry-run").out
    assert owed("client", "undo").out == "Parted again: Cid Cole (cid@c.example), cid@home.example.\n"
