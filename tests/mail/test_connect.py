import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.mail.contract import Applied, fill, ids
from tests.mail.maildir_mailbox import MaildirMailbox
from trayapp import resources
from trayapp.errors import SecretsTrouble, SignInNeeded
from trayapp.mail.connect import imap_access, open_source
from trayapp.mail.imap.folders import folder_names
from trayapp.mail.imap.source import ImapSource
from trayapp.mail.roles import role_by_name
from trayapp.mail.source import Role
from trayapp.settings.accounts.account import ImapAccount, MaildirAccount, Security

ROOT = Path(__file__).resolve().parents[2]
ADDED = datetime(2026, 3, 2, 9, tzinfo=UTC)
OFFICE = ImapAccount("Office", "rosa@lindqvist.example", "imap.lindqvist.example", ADDED)


def locked() -> str:
    raise SecretsTrouble("The system keyring is locked.", "Unlock it.")


def test_a_maildir_account_is_read_with_the_names_of_many_languages(tmp_path: Path) -> None:
    mailbox = MaildirMailbox(tmp_path)
    fill(mailbox, [1])
    for number, name in [
        (2, ".Gesendete Objekte"),
        (3, ".Envoy&AOk-s"),
        (4, ".Projekte"),
        (5, ".&V4NXPpCuTvY-"),
    ]:
        (tmp_path / name / "cur").mkdir(parents=True)
        Path(mailbox.append(b"")).unlink()
        handle = Path(fill(mailbox, [number], Role.OTHER)[0])
        handle.rename(tmp_path / name / "cur" / handle.name)
    account = MaildirAccount("Files", "rosa@files.example", tmp_path, ADDED, folders=("Projekte",))
    source = open_source(account, password=locked, clock=lambda: ADDED, folder_names=resources.folder_names())
    seen = Applied().apply(source.changes(None))
    assert seen.ids(Role.SENT) == ids([2, 3])
    assert seen.ids(Role.OTHER) == ids([4])
    assert seen.ids(Role.JUNK) == ids([5])


def test_an_imap_account_is_opened_without_asking_for_the_password() -> None:
    source = open_source(OFFICE, password=locked, clock=lambda: ADDED, folder_names={})
    assert isinstance(source, ImapSource)
    source.close()


def test_access_says_what_the_account_says() -> None:
    account = replace(OFFICE, security=Security.STARTTLS, port=143, ca_file=Path("/ca.pem"))
    access = imap_access(account, lambda: "secret")
    assert (access.host, access.port, access.security) == ("imap.lindqvist.example", 143, "starttls")
    assert (access.username, access.ca_file) == ("rosa@lindqvist.example", str(Path("/ca.pem")))
    assert access.password() == "secret"
    assert "secret" not in repr(access)
    assert imap_access(replace(OFFICE, username="rosa"), lambda: "").username == "rosa"


def test_a_keyring_that_does_not_answer_means_that_a_sign_in_is_needed() -> None:
    with pytest.raises(SignInNeeded, match="keyring is locked") as caught:
        imap_access(OFFICE, locked).password()
    assert caught.value.remedy == "Unlock it."


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("INBOX", Role.INBOX),
        ("work/Inbox", Role.INBOX),
        ("[Gmail]/Sent Mail", Role.SENT),
        ("Gesendete Objekte", Role.SENT),
        ("PAPIERKORB", Role.TRASH),
        ("Spam", Role.JUNK),
        ("Sent/2024", Role.OTHER),
        ("Clients", Role.OTHER),
    ],
)
def test_roles_are_told_by_the_last_level_of_a_name(name: str, role: Role) -> None:
    assert role_by_name(folder_names(resources.folder_names()))(name) is role


def test_a_backend_is_imported_when_it_is_used() -> None:
    code = "import sys, trayapp.mail.connect; sys.exit('trayapp.mail.imap.source' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False, cwd=ROOT).returncode == 0
