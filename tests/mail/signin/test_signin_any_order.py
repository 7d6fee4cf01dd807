"""Whatever happens in whatever order, nobody shows a spent refresh token, and a token given is good."""

import tempfile
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.servers.certificates import Authority
from tests.servers.identity import MICROSOFT, USER, identity
from tests.servers.web import busy, reply
from trayapp.errors import Busy, SignInNeeded, Unreachable
from trayapp.mail.signin.provider import granted
from trayapp.mail.signin.tokens import Tokens
from trayapp.settings.accounts.account import GraphAccount
from trayapp.settings.secrets import MemorySecrets

NOW = datetime(2026, 5, 8, 14, 40, tzinfo=UTC)
PROCESSES = st.integers(0, 2)


class SharedSignIn(RuleBasedStateMachine):
    """Three processes with one keyring, and a server with moods."""

    def __init__(self) -> None:
        super().__init__()
        self.open = ExitStack()
        folder = Path(self.open.enter_context(tempfile.TemporaryDirectory(prefix="owed-")))
        self.provider = self.open.enter_context(identity(Authority(folder)))
        self.account = GraphAccount(
            "Firm", USER, self.provider.authorization(), NOW, ca_file=self.provider.ca_file
        )
        self.now = NOW
        self.secrets = MemorySecrets()
        self.lock = folder / "lock"
        self.processes = [self.started() for _ in range(3)]
        self.taken_back = 0

    def started(self) -> Tokens:
        return Tokens(self.account, self.secrets, lambda: self.now, lock=self.lock)

    def was_taken_back(self, token: str) -> bool:
        known = self.provider._access.get(token)
        return known is not None and known.family in self.provider.ended

    def teardown(self) -> None:
        self.open.close()

    @initialize()
    def begin(self) -> None:
        self.sign_in()

    @rule()
    def sign_in(self) -> None:
        """The user signs in, again maybe."""
        given = self.provider.give(USER, MICROSOFT, "Mail.Read offline_access openid")
        grant = granted(self.account.authorization, given, self.now, (), user=USER)
        self.secrets.set("Firm", grant.written())

    @rule(minutes=st.sampled_from([1, 20, 50, 57, 61, 600]))
    def wait(self, minutes: int) -> None:
        self.time_passes(minutes)

    def time_passes(self, minutes: int) -> None:
        self.now += timedelta(minutes=minutes)
        self.provider.ahead += minutes * 60

    @rule(which=PROCESSES)
    def restart(self, which: int) -> None:
        self.processes[which] = self.started()

    @rule()
    def take_back(self) -> None:
        self.provider.end_sessions()
        self.taken_back = len(self.provider.ended)

    @rule()
    def end_tokens_early(self) -> None:
        self.provider.end_tokens()
        self.time_passes(3)

    @rule(mood=st.sampled_from(["", "busy", "down", "portal"]))
    def change_mood(self, mood: str) -> None:
        answers = {
            "busy": busy("9"),
            "down": reply("", 500),
            "portal": reply("<html>Welcome</html>", kind="text/html"),
        }
        self.provider.faults = {"token": answers[mood]} if mood else {}

    @rule(who=st.lists(PROCESSES, min_size=1, max_size=4))
    def look(self, who: list[int]) -> None:
        """Sign in as a mailbox does: with a token, with a fresh one where the server refuses that."""
        for which in who:
            secret = self.processes[which].secret()
            try:
                token = secret()
                if self.provider.shown(token) is None:
                    token = secret.fresh(token)
            except (Busy, Unreachable):
                assert self.provider.faults
            except SignInNeeded:
                assert self.provider.ended
            else:
                # One that was taken back this very minute is refused twice: then the user is asked.
                assert self.provider.shown(token) is not None or self.was_taken_back(token)

    @precondition(lambda self: not self.provider.faults)
    @rule(which=PROCESSES)
    def look_after_signing_in(self, which: int) -> None:
        self.sign_in()
        secret = self.processes[which].secret()
        token = secret()
        if self.provider.shown(token) is None:
            token = secret.fresh(token)
        assert self.provider.shown(token) is not None

    @invariant()
    def nobody_showed_a_spent_refresh_token(self) -> None:
        assert len(self.provider.ended) == self.taken_back


SharedSignIn.TestCase.settings = settings(max_examples=25, stateful_step_count=16, deadline=None)
test_any_order = SharedSignIn.TestCase
