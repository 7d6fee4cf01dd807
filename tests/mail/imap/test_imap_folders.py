"""Names of folders, what each is for, and sets of UIDs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.mail.imap_mailbox import names
from tests.servers.hostile import Talk, hostile
from trayapp.mail.imap.connect import ImapAccess
from trayapp.mail.imap.entrance import enter
from trayapp.mail.imap.examine import list_folders
from trayapp.mail.imap.folders import Folder, decode_name, encode_name, locate
from trayapp.mail.imap.session import Session
from trayapp.mail.imap.uids import Uids
from trayapp.mail.source import Role


def listed(*lines: bytes) -> tuple[Folder, ...]:
    """Hear these lines from a server that is asked for its folders."""

    def script(talk: Talk) -> None:
        talk.sign_in()
        talk.answer(*lines)
        talk.wait()

    with hostile(script) as server:
        session = Session(ImapAccess("127.0.0.1", server.port, "none", "iris", lambda: "secret", timeout=5))
        enter(session)
        try:
            return list_folders(session)
        finally:
            session.close()


def roles(
    folders: tuple[Folder, ...], sent: str | None = None, extra: tuple[str, ...] = ()
) -> dict[str, Role]:
    return {w.folder.name: w.role for w in locate(folders, names(), sent=sent, extra=extra).watched}


# Modified UTF-7: the examples are those of RFC 3501, 5.1.3


@pytest.mark.parametrize(
    ("name", "wire"),
    [
        ("~peter/mail/台北/日本語", b"~peter/mail/&U,BTFw-/&ZeVnLIqe-"),
        ("Entwürfe", b"Entw&APw-rfe"),
        ("You & me", b"You &- me"),
        ("Sent 😀", b"Sent &2D3eAA-"),
        ("", b""),
    ],
)
def test_names_are_written_and_read(name: str, wire: bytes) -> None:
    assert encode_name(name) == wire
    assert decode_name(wire) == name


@given(st.text(st.characters(blacklist_categories=["Cs"]), max_size=30))
def test_every_name_comes_back(name: str) -> None:
    assert decode_name(encode_name(name)) == name


@given(st.binary(max_size=30))
def test_no_name_raises(wire: bytes) -> None:
    decode_name(wire)


@pytest.mark.parametrize(
    ("wire", "name"),
    [(b"A&B", "A&B"), (b"&AB-", "&AB-"), ("Entwürfe".encode(), "Entwürfe"), (b"\xff", "\ufffd")],
)
def test_names_that_are_no_modified_utf7_stay(wire: bytes, name: str) -> None:
    assert decode_name(wire) == name


# The list


def test_special_uses_come_first() -> None:
    folders = listed(
        b'* LIST (\\HasNoChildren) "/" INBOX',
        b'* LIST (\\HasNoChildren) "/" Sent',
        b'* LIST (\\HasNoChildren \\Sent) "/" "[Gmail]/Sent Mail"',
        b'* LIST (\\HasNoChildren \\Trash) "/" "[Gmail]/Bin"',
        b'* LIST (\\HasNoChildren \\Junk) "/" "[Gmail]/Spam"',
        b'* LIST (\\HasChildren \\Noselect) "/" "[Gmail]"',
        b'* LIST (\\All) "/" "[Gmail]/All Mail"',
    )
    assert roles(folders) == {
        "INBOX": Role.INBOX,
        "[Gmail]/Sent Mail": Role.SENT,
        "[Gmail]/Bin": Role.TRASH,
        "[Gmail]/Spam": Role.JUNK,
    }


SENT = (
    *("Sent", "SENT ITEMS", "Gesendete Elemente", "Éléments envoyés", "Elementos enviados", "Posta inviata"),
    *("Verzonden", "Skickat", "Sendt post", "Wysłane", "Отправленные", "送信済みメール", "已发送"),
)


@pytest.mark.parametrize("sent", SENT)
def test_sent_is_found_by_name_in_many_languages(sent: str) -> None:
    wire = encode_name(f"INBOX.{sent}")
    folders = listed(
        b'* LIST () "." INBOX', b'* LIST () "." "' + wire + b'"', b'* LIST () "." "Archive.Sent"'
    )
    assert roles(folders)[f"INBOX.{sent}"] is Role.SENT


def test_the_users_word_counts_most() -> None:
    folders = listed(b'* LIST () "/" INBOX', b'* LIST (\\Sent) "/" Sent', b'* LIST () "/" Out')
    assert roles(folders, sent="Out") == {"INBOX": Role.INBOX, "Out": Role.SENT}


def test_what_is_not_there_is_said() -> None:
    folders = listed(b'* LIST () "/" INBOX', b'* LIST () "/" Papers', b"* LIST (\\Noselect) NIL Closed")
    found = locate(folders, names(), extra=["Papers", "Gone", "Closed"])
    assert found.sent_unknown
    assert found.missing == ("Gone", "Closed")
    assert [w.folder.name for w in found.watched] == ["INBOX", "Papers"]
    assert locate(folders, names(), sent="Gone").missing == ("Gone",)


def test_a_list_that_makes_no_sense_still_has_an_inbox() -> None:
    folders = listed(
        b"* LIST", b"* LIST (", b'* LIST () "/"', b"* LIST x y z", b'* LIST () "/" inbox', b"* X"
    )
    assert roles(folders) == {"INBOX": Role.INBOX}
    assert roles(()) == {"INBOX": Role.INBOX}


@pytest.mark.parametrize(
    ("written", "name"),
    [
        (b'{6}\r\na "b" ', 'a "b" '),
        (b'"a \\"b\\" \\\\"', 'a "b" \\'),
        (b"2024", "2024"),
        (b'"007"', "007"),
        (b"007", "007"),
        (b'"NIL"', "NIL"),
        (b"[Gmail]/Spam", "[Gmail]/Spam"),
        (b'"a (b) {3} c"', "a (b) {3} c"),
        ("Entwürfe".encode(), "Entwürfe"),
        (b'"Entw&APw-rfe"', "Entwürfe"),
        (b"A&B", "A&B"),
    ],
)
def test_names_are_read_however_they_are_written(written: bytes, name: str) -> None:
    first, folder, last = listed(b'* LIST () "/" a', b'* LIST () "/" ' + written, b'* LIST () "/" z')
    assert (first.name, folder.name, last.name) == ("a", name, "z")


def test_one_folder_that_makes_no_sense_does_not_cost_the_others() -> None:
    names = [
        folder.name
        for folder in listed(
            b'* LIST () "/" a',
            b'* LIST () "/" "b',
            b"* LIST " + b"(" * 5000,
            b'* LIST () "/" x{3}\r\n"y',
            b"* 3 EXISTS",
            b'* LIST () "/" a',
            b'* LIST () "/" z',
        )
    ]
    assert (names[0], names[-1]) == ("a", "z")
    assert len(names) == len(set(names))


# UIDs

sets = st.sets(st.integers(1, 60))


@given(sets, sets)
def test_sets_of_uids_behave_like_sets(a: set[int], b: set[int]) -> None:
    left, right = Uids.of(a), Uids.of(b)
    assert set(left.joined(right).each()) == a | b
    assert set(left.without(right).each()) == a - b
    assert set(left.within(right).each()) == a & b
    assert left.count() == len(a)
    assert left.top == max(a, default=0)
    assert all(left.has(n) == (n in a) for n in range(62))
    assert Uids.parse(str(left)) == left


@given(sets, st.integers(0, 70))
def test_the_newest_are_the_highest(a: set[int], count: int) -> None:
    assert list(Uids.of(a).newest(count).each()) == sorted(a)[max(len(a) - count, 0) :]


def test_sets_are_written_as_imap_writes_them() -> None:
    assert str(Uids.of([1, 2, 3, 7, 9, 10])) == "1:3,7,9:10"
    assert Uids.parse("9:10,3:1,7,2") == Uids.of([1, 2, 3, 7, 9, 10])
    assert Uids.parse("") == Uids()


@pytest.mark.parametrize("text", ["0", "1:", ":1", "a", "1,,2", "*", "1:*", "99999999999", "-1", " 1"])
def test_what_is_no_set_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="UID"):
        Uids.parse(text)
