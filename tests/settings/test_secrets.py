import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import KeyringLocked, PasswordDeleteError

from trayapp.errors import SecretsTrouble
from trayapp.settings.secrets import PART, KeyringSecrets, MemorySecrets, PreferringKept, Secrets

ROOT = Path(__file__).resolve().parents[2]


class FakeKeyring(KeyringBackend):
    """A keyring that behaves: holds, locks, forgets what it was given."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.held: dict[tuple[str, str], str] = {}
        self.trouble: Exception | None = None
        self.forgetful = False

    def _check(self) -> None:
        if self.trouble:
            raise self.trouble

    def get_password(self, service: str, username: str) -> str | None:
        self._check()
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._check()
        if not self.forgetful:
            self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._check()
        if (service, username) not in self.held:
            raise PasswordDeleteError("none")
        del self.held[service, username]


@pytest.fixture
def before() -> Iterator[None]:
    previous = keyring.get_keyring()
    yield
    keyring.set_keyring(previous)


@pytest.fixture
def ring(before: None) -> FakeKeyring:
    ring = FakeKeyring()
    keyring.set_keyring(ring)
    return ring


@pytest.fixture(params=["keyring", "memory"])
def secrets(request: pytest.FixtureRequest, ring: FakeKeyring) -> Secrets:
    return KeyringSecrets() if request.param == "keyring" else MemorySecrets()


def test_a_secret_is_kept_replaced_and_forgotten(secrets: Secrets) -> None:
    assert secrets.get("Office") is None
    secrets.set("Office", "pa55 wörd")
    secrets.set("Home", "other")
    assert secrets.get("Office") == "pa55 wörd"
    secrets.set("Office", "new")
    assert secrets.get("Office") == "new"
    secrets.delete("Office")
    secrets.delete("Office")
    assert secrets.get("Office") is None
    assert secrets.get("Home") == "other"


LONG = "owed-grant-1:" + "".join(f"{number:05}" for number in range(1_500))


class WindowsLikeKeyring(FakeKeyring):
    """A keyring that takes 2,560 bytes in an entry, two for each character, and may fail at any write."""

    fails_at = 0
    """At which write from now on it fails, once; 0: at none."""

    def set_password(self, service: str, username: str, password: str) -> None:
        assert password.strip() == password
        if len(password.encode("utf-16-le")) > 2_560:
            raise OSError(1783, "the stub received bad data")
        self.fails_at -= 1
        if self.fails_at == 0:
            raise ConnectionResetError("crash")
        super().set_password(service, username, password)


@pytest.fixture
def small(before: None) -> WindowsLikeKeyring:
    ring = WindowsLikeKeyring()
    keyring.set_keyring(ring)
    return ring


def test_a_long_secret_lies_in_several_entries(small: WindowsLikeKeyring) -> None:
    secrets = KeyringSecrets()
    for secret in (
        LONG,
        LONG[::-1],
        "short",
        LONG,
        " " * 3_000,
        "ü" * 3_000,
        "\N{OWL}" * 1_281,
        LONG[:1_201],
    ):
        secrets.set("Office", secret)
        assert secrets.get("Office") == secret
    secrets.set("Office", LONG)
    assert len(small.held) == 1 + -(-len(LONG) // PART)
    secrets.set("Office", "short")
    assert small.held == {("Owed", "Office"): "short"}
    secrets.set("Office", LONG)
    secrets.delete("Office")
    assert small.held == {}
    assert secrets.get("Office") is None


def test_parts_of_one_account_are_no_account_of_their_own(small: WindowsLikeKeyring) -> None:
    secrets = KeyringSecrets()
    secrets.set("Office", LONG)
    secrets.set("Office a0", "other")
    secrets.delete("Office")
    assert secrets.get("Office a0") == "other"


@pytest.mark.parametrize("first", [LONG[::-1], "short"])
def test_a_crash_at_any_write_leaves_one_whole_secret(small: WindowsLikeKeyring, first: str) -> None:
    secrets = KeyringSecrets()
    writes = 2 + len(LONG) // PART
    for crash in range(1, writes + 1):
        secrets.set("Office", first)
        small.fails_at = crash
        with pytest.raises(SecretsTrouble) as caught:
            secrets.set("Office", LONG)
        assert LONG[:50] not in str(caught.value)
        assert secrets.get("Office") == first
        secrets.set("Office", LONG)
        assert secrets.get("Office") == LONG
    secrets.delete("Office")
    assert small.held == {}


def test_a_secret_that_lost_a_part_is_none(small: WindowsLikeKeyring) -> None:
    KeyringSecrets().set("Office", LONG)
    del small.held["Owed (parts)", "Office a3"]
    assert KeyringSecrets().get("Office") is None


def test_a_secret_that_is_replaced_while_it_is_read_is_read_anew(small: WindowsLikeKeyring) -> None:
    class Racing(WindowsLikeKeyring):
        reads = 0

        def get_password(self, service: str, username: str) -> str | None:
            self.reads += 1
            if self.reads == 3:
                keyring.set_keyring(small)
                KeyringSecrets().set("Office", LONG[::-1])
                keyring.set_keyring(self)
            return super().get_password(service, username)

    KeyringSecrets().set("Office", LONG)
    racing = Racing()
    racing.held = small.held
    keyring.set_keyring(racing)
    assert KeyringSecrets().get("Office") == LONG[::-1]


def test_an_error_that_quotes_a_part_does_not_pass_it_on(ring: FakeKeyring) -> None:
    ring.trouble = ValueError(f"cannot store '{LONG[:PART]}'")
    with pytest.raises(SecretsTrouble) as caught:
        KeyringSecrets().set("Office", LONG)
    assert LONG[:20] not in str(caught.value)


def test_what_the_keyring_does_not_take_is_held_in_memory_and_goes_first(ring: FakeKeyring) -> None:
    both = PreferringKept(MemorySecrets(), KeyringSecrets())
    both.set("Office", "old")
    assert ring.held == {("Owed", "Office"): "old"}
    ring.trouble = KeyringLocked("locked")
    with pytest.raises(SecretsTrouble):
        both.set("Office", "new")
    ring.trouble = None
    assert both.get("Office") == "new"
    both.set("Office", "newer")
    assert ring.held == {("Owed", "Office"): "newer"}
    assert both.get("Office") == "newer"
    both.delete("Office")
    assert both.get("Office") is None


def test_no_secret_shows_in_a_repr_or_a_log(secrets: Secrets, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    secrets.set("Office", "hunter2")
    secrets.get("Office")
    assert "hunter2" not in repr(secrets)
    assert "hunter2" not in str(vars(secrets)) or isinstance(secrets, MemorySecrets)
    assert "hunter2" not in caplog.text


def test_entries_stand_under_the_name_owed(ring: FakeKeyring) -> None:
    KeyringSecrets().set("Office", "x")
    assert ring.held == {("Owed", "Office"): "x"}


@pytest.mark.parametrize("nothing", [null.Keyring, fail.Keyring])
@pytest.mark.parametrize("call", ["get", "set", "delete", "describe"])
def test_a_keyring_that_holds_nothing_is_told(before: None, nothing: type[KeyringBackend], call: str) -> None:
    keyring.set_keyring(nothing())
    secrets = KeyringSecrets()
    with pytest.raises(SecretsTrouble) as caught:
        {
            "get": lambda: secrets.get("Office"),
            "set": lambda: secrets.set("Office", "x"),
            "delete": lambda: secrets.delete("Office"),
            "describe": secrets.describe,
        }[call]()
    assert "no keyring" in caught.value.title
    assert "--password-stdin" in caught.value.remedy


def test_a_locked_keyring_is_told_as_locked(ring: FakeKeyring) -> None:
    ring.trouble = KeyringLocked("Failed to unlock the collection!")
    with pytest.raises(SecretsTrouble, match="locked") as caught:
        KeyringSecrets().get("Office")
    assert "Office" in caught.value.title
    assert "Unlock" in caught.value.remedy


@pytest.mark.parametrize("trouble", [TimeoutError("no reply"), ConnectionRefusedError("bus"), OSError("?")])
def test_whatever_a_keyring_raises_becomes_a_sentence(ring: FakeKeyring, trouble: Exception) -> None:
    ring.trouble = trouble
    with pytest.raises(SecretsTrouble, match="does not answer") as caught:
        KeyringSecrets().get("Office")
    assert type(trouble).__name__ in caught.value.detail


def test_an_error_that_quotes_the_secret_does_not_pass_it_on(ring: FakeKeyring) -> None:
    ring.trouble = ValueError("cannot store 'hunter2'")
    with pytest.raises(SecretsTrouble) as caught:
        KeyringSecrets().set("Office", "hunter2")
    assert "hunter2" not in str(caught.value)


def test_a_keyring_that_forgets_at_once_is_told(ring: FakeKeyring) -> None:
    ring.forgetful = True
    with pytest.raises(SecretsTrouble, match="does not hold it"):
        KeyringSecrets().set("Office", "x")


def test_describe_names_the_keyring(ring: FakeKeyring) -> None:
    assert KeyringSecrets().describe().endswith(".FakeKeyring")


def test_the_keyring_library_is_imported_at_first_use_only() -> None:
    code = "import sys, trayapp.settings.secrets as s; s.KeyringSecrets(); sys.exit('keyring' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False, cwd=ROOT).returncode == 0


def test_a_backend_named_by_the_environment_that_is_not_there_is_told() -> None:
    code = (
        "import os; os.environ['PYTHON_KEYRING_BACKEND'] = 'nowhere.to.be.found'\n"
        "from trayapp.settings.secrets import KeyringSecrets\n"
        "from trayapp.errors import SecretsTrouble\n"
        "try: KeyringSecrets().get('Office')\n"
        "except SecretsTrouble as trouble: print(trouble)\n"
    )
    answer = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=ROOT
    )
    assert "nowhere.to.be.found" in answer.stdout
    assert "PYTHON_KEYRING_BACKEND" in answer.stdout
