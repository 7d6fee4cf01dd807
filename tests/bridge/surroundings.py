"""What surrounds the monitor in fast motion: lanes that wait, a mailbox, its index, a book that dies."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any, Protocol

from trayapp.domain.messages.message import Conversation, ConversationId, Seen
from trayapp.domain.owing.item import OwedItem
from trayapp.domain.owing.owed import Rules, owed
from trayapp.errors import Unreachable
from trayapp.store.decisions import DecisionLog
from trayapp.sync.engine import Refreshed


class World(Protocol):
    """What the mailbox asks of the life."""

    true: datetime

    @property
    def is_up(self) -> bool:
        """Whether the process runs."""
        ...


class QueueLane:
    """A lane whose jobs wait until the life lets them run."""

    def __init__(self, jobs: deque[Callable[[], None]], _name: str, _parent: object = None) -> None:
        self._jobs = jobs
        self._alive = True

    def run(
        self,
        work: Callable[[Any], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        said: Callable[[Any], None] | None = None,
    ) -> None:
        def job() -> None:
            if not self._alive:
                return
            try:
                result = work(said or (lambda _value: None))
            except Unreachable as trouble:
                failed(trouble)
            else:
                done(result)

        self._jobs.append(job)

    def block(self, wait: Callable[[], None], _ended: Callable[[Exception | None], None]) -> None:
        wait()

    def ring(self, call: Callable[[], None]) -> Callable[[], None]:
        return lambda: self._jobs.append(lambda: call() if self._alive else None)

    def close(self, _grace: float, last: Callable[[], None] | None = None) -> bool:
        self._alive = False
        if last is not None:
            last()
        return True


class Mailbox:
    """The server, the index and the engine in one: what came, and what of it is known here."""

    name, local = "Kanzlei", False

    def __init__(self, life: World) -> None:
        self._life = life
        self.letters: list[tuple[datetime, ConversationId, Seen]] = []
        self.known: dict[ConversationId, list[Seen]] = {}
        self._read = 0
        self.online = True
        self.horizon: datetime | None = None
        """A look that began before a sleep sees nothing later than this."""
        self.looked = life.true
        self.ring: Callable[[], None] | None = None

    def put(self, number: ConversationId, seen: Seen) -> None:
        self.letters.append((self._life.true, number, seen))
        if self.online and self._life.is_up and self.ring is not None:
            self.ring()

    def refresh(self, _say: object) -> Refreshed:
        if not self.online:
            raise Unreachable("The server does not answer.")
        until = self.horizon or self._life.true
        new = [letter for letter in self.letters[self._read :] if letter[0] <= until]
        for _, number, seen in new:
            self.known.setdefault(number, []).append(seen)
        self._read += len(new)
        self.looked = until
        return Refreshed(frozenset(number for _, number, _ in new), len(new))

    def watch(self, ring: Callable[[], None]) -> None:
        self.ring = ring

    def close(self) -> None:
        self.ring = None

    def leave(self) -> None:
        """Nothing is left to do."""

    # -- the desk -----------------------------------------------------------------------------------------

    def _item(self, number: ConversationId, rules: Rules) -> OwedItem | None:
        return owed(Conversation(number, tuple(self.known[number])), rules).item

    def kept(self, _rules: Rules) -> tuple[OwedItem, ...]:
        return ()

    def standing(self, rules: Rules) -> Mapping[ConversationId, OwedItem]:
        items = ((number, self._item(number, rules)) for number in self.known)
        return {number: item for number, item in items if item is not None}

    all_open = standing

    def changed(
        self, ids: Iterable[ConversationId], _standing: object, rules: Rules, *, old: bool = False
    ) -> Mapping[ConversationId, OwedItem | None]:
        return {number: self._item(number, rules) for number in ids}

    def conversation_of(self, message_id: str) -> ConversationId:
        return next(number for _, number, seen in self.letters if seen.message.id == message_id)


class MortalBook:
    """The file of what was given, in the hands of a process that may die at any moment."""

    def __init__(self, log: DecisionLog, is_dead: Callable[[], bool]) -> None:
        self._log = log
        self._is_dead = is_dead
        self.all_given, self.doubted = log.all_given, log.doubted

    def begin_giving(self, steps: Mapping[str, frozenset[str]], at: datetime) -> None:
        if not self._is_dead():
            self._log.begin_giving(steps, at)

    def end_giving(self, steps: Mapping[str, frozenset[str]], at: datetime, *, given: bool) -> None:
        if not self._is_dead():
            self._log.end_giving(steps, at, given=given)
