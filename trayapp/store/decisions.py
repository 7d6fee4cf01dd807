"""What the user decided and was told: a small file of its own that is never rebuilt from anything.

Decisions are only ever added; undoing marks the last one. The file is copied whenever it was changed since
the last copy; a damaged one is kept aside and saved row by row, and ``rescued`` says so until it is told.
"""

from __future__ import annotations

import json
import logging
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from trayapp.domain.judging.rules import Rule, written
from trayapp.domain.owing.decision import Act, Decision, Decisions, rule_in
from trayapp.domain.owing.item import ItemKind
from trayapp.domain.owing.ledger import BEGINNINGS, Matter, Promise, parsed
from trayapp.domain.owing.owed import item_id
from trayapp.errors import DamagedStore
from trayapp.store.files.aside import drop_aside
from trayapp.store.files.database import Database, Row, translated
from trayapp.store.files.rescue import LOST, LOST_REMEDY, copy_of, open_whole
from trayapp.store.schema import DECISIONS
from trayapp.tongue import packed, tr, unpacked

_RESCUED = "rescued"
"""Name of the fact that the file was damaged and the user was not told yet."""

log = logging.getLogger(__name__)


class Look(NamedTuple):
    """How the last look into an account's mailbox went."""

    checked: datetime | None
    """When it was last read to the end (UTC); None when never."""
    blind_since: datetime | None
    """Since when it cannot be seen (UTC); None when it can."""
    why: str
    remedy: str


class DecisionLog:
    """The user's own data. Opened at first use, on the thread that uses it, and checked then.

    Raises ``StoreTrouble`` and its kin. Every change is on the disk when a method returns.
    """

    def __init__(self, path: Path | None) -> None:
        """Remember the file's name; ``None`` keeps everything in memory."""
        self._path = path
        self._database: Database | None = None

    def close(self) -> None:
        """End the connection; the next use opens it again (what is in memory is lost)."""
        if self._database is not None:
            self._database.close()
            self._database = None

    def beside(self) -> DecisionLog:
        """Return another one on the same file, for another thread, which closes it."""
        return DecisionLog(self._path)

    # -- decisions --------------------------------------------------------------------------------------

    def add(self, *decisions: Decision) -> None:
        """Keep one click, which may decide several things; it is undone as a whole."""
        rows = [
            (
                decision.target,
                decision.act.value,
                decision.at.isoformat(),
                None if decision.until is None else decision.until.isoformat(),
                decision.by,
            )
            for decision in decisions
        ]
        with self._open() as database, database.transaction() as connection:
            (click,) = connection.execute("SELECT coalesce(max(click), 0) + 1 FROM decision").fetchone()
            connection.executemany(
                "INSERT INTO decision (target, act, at, until, by, click) VALUES (?, ?, ?, ?, ?, ?)",
                [(*row, click) for row in rows],
            )

    def undo(self) -> tuple[Decision, ...]:
        """Take back the last click that was not taken back, all of it; return it, () when there is none."""
        with self._open() as database, database.transaction() as connection:
            rows = connection.execute(
                "UPDATE decision SET undone = 1 WHERE undone = 0 AND click ="
                " (SELECT click FROM decision WHERE undone = 0 ORDER BY id DESC LIMIT 1)"
                " RETURNING target, act, at, until, by"
            ).fetchall()
        return tuple(decision for row in rows if (decision := _decision(row)) is not None)

    def stamp(self) -> tuple[tuple[int, int], ...]:
        """Return what tells one state of the file from another, whichever process wrote last."""
        if self._path is None:
            return ()
        found = []
        for path in (self._path, self._path.with_name(f"{self._path.name}-wal")):
            with suppress(OSError):
                status = path.stat()
                found.append((status.st_mtime_ns, status.st_size))
        return tuple(found)

    def in_force(self) -> Decisions:
        """Return every decision that was not taken back."""
        with self._open() as database:
            rows = database.read(
                "SELECT target, act, at, until, by FROM decision WHERE undone = 0 ORDER BY id"
            )
        return Decisions(tuple(decision for row in rows if (decision := _decision(row)) is not None))

    def forget_targets(self, targets: Iterable[str]) -> None:
        """Remove all that was decided and said about these messages ("forget this account")."""
        names = list(targets)
        items = [item_id(kind, name) for name in names for kind in ItemKind]
        with self._open() as database, database.transaction() as connection:
            connection.execute(
                "DELETE FROM decision WHERE target IN (SELECT value FROM json_each(?))", (json.dumps(names),)
            )
            connection.execute(
                "DELETE FROM given WHERE item IN (SELECT value FROM json_each(?))", (json.dumps(items),)
            )

    def forget_matters(self, account: str, messages: Iterable[str]) -> None:
        """Remove promises made in an account's mail, or in answer to it, with all that became of them."""
        theirs = frozenset(messages)
        with self._open() as database:
            rows = database.read(
                "SELECT id, target, act FROM decision WHERE act IN (SELECT value FROM json_each(?))",
                (json.dumps([act.value for act in BEGINNINGS]),),
            )
            made = [(row[0], _matter(row[1], row[2])) for row in rows]
            gone = [
                (number, matter.id)
                for number, matter in made
                if isinstance(matter, Promise) and (matter.account == account or matter.message_id in theirs)
            ]
            numbers, names = (json.dumps([one[place] for one in gone]) for place in (0, 1))
            with database.transaction() as connection:
                connection.execute(
                    "DELETE FROM decision WHERE id IN (SELECT value FROM json_each(?))"
                    " OR target IN (SELECT value FROM json_each(?))",
                    (numbers, names),
                )
                connection.execute(
                    "DELETE FROM given WHERE item IN (SELECT value FROM json_each(?))", (names,)
                )

    def forget_rules(
        self, account: str, is_known: Callable[[str], bool], heir: Callable[[Rule], str] = lambda _rule: ""
    ) -> None:
        """Remove every rule made from an account's mail, also what was changed, removed or undone of it.

        ``heir`` names another account that shows mail which a rule is about, or "": the rule stays with that
        one, as the user corrected what is still there. The first version did not note the account: such a
        rule goes when nothing of its sender is left, which ``is_known`` says of an address.
        """
        with self._open() as database:
            rows = database.read("SELECT id, target, act, at, until, by FROM decision")
        made = [(row[0], found) for row in rows if (found := _decision(row[1:])) is not None]
        rules = [(number, event, rule_in(event)) for number, event in made]
        heirs = {rule.id: heir(rule) for _, _, rule in rules if rule is not None and rule.account == account}
        theirs = {name for name, other in heirs.items() if not other}
        inherited = [
            (written(rule._replace(account=heirs[rule.id])), number)
            for number, event, rule in rules
            if event.act is Act.RULE and rule is not None and rule.account == account and heirs[rule.id]
        ]
        gone = [
            number
            for number, event, rule in rules
            if (rule is not None and rule.id in theirs and rule.account in {account, ""})
            or (event.act is Act.REMOVE_RULE and event.target in theirs)
            or (event.act is Act.IGNORE_SENDER and not is_known(event.target))
        ]
        with self._open() as database, database.transaction() as connection:
            connection.execute(
                "DELETE FROM decision WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(gone),)
            )
            connection.executemany("UPDATE decision SET target = ? WHERE id = ?", inherited)

    def erase(self) -> None:
        """Let nothing of what was removed be left in the bytes of the file, of its copy and its remains."""
        with self._open() as database:
            with translated(self._path):
                database.raw.execute("PRAGMA secure_delete = ON")
                database.raw.execute("VACUUM")
            database.shrink_log()
        if self._path is not None:
            self.close()
            copy_of(self._path).unlink(missing_ok=True)
            drop_aside(self._path)
            with self._open():
                pass  # opening makes the copy anew

    def rename_account(self, before: str, after: str) -> None:
        """Let what names an account name it otherwise: looks, rules and promises of its mail."""
        with self._open() as database, database.transaction() as connection:
            rows = connection.execute(
                "SELECT id, target FROM decision WHERE act IN (?, ?)", (Act.RULE.value, Act.PROMISE.value)
            ).fetchall()
            renamed = [(text, number) for number, old in rows if (text := _renamed(old, before, after))]
            connection.executemany("UPDATE decision SET target = ? WHERE id = ?", renamed)
            connection.execute("DELETE FROM look WHERE account = ?", (after,))
            connection.execute("UPDATE look SET account = ? WHERE account = ?", (after, before))
            connection.execute("DELETE FROM fact WHERE substr(name, -length(?1) - 1) = ' ' || ?1", (before,))

    # -- notices ----------------------------------------------------------------------------------------

    def given(self, item: str) -> frozenset[str]:
        """Return which steps of an item were announced."""
        with self._open() as database:
            rows = database.read("SELECT step FROM given WHERE item = ?", (item,))
        return frozenset(row[0] for row in rows)

    def all_given(self) -> Mapping[str, frozenset[str]]:
        """Return which steps of which items were announced; what was begun twice in vain counts as that."""
        return self._steps("SELECT item, step FROM given WHERE doubt <> 1")

    def doubted(self) -> Mapping[str, frozenset[str]]:
        """Return which steps were being announced when Owed ended: perhaps they were, perhaps not."""
        return self._steps("SELECT item, step FROM given WHERE doubt = 1")

    def mark_given(self, item: str, keys: Iterable[str], at: datetime) -> None:
        """Remember that these steps were announced."""
        self.end_giving({item: frozenset(keys)}, at, given=True)

    def begin_giving(self, steps: Mapping[str, Iterable[str]], at: datetime) -> None:
        """Note that steps are being announced, by item; :meth:`end_giving` says how that went."""
        rows = [(item, key, at.isoformat()) for item, keys in steps.items() for key in keys]
        with self._open() as database, database.transaction() as connection:
            connection.executemany(
                "INSERT INTO given (item, step, at, doubt) VALUES (?, ?, ?, 1)"
                " ON CONFLICT DO UPDATE SET doubt = doubt + 1 WHERE doubt > 0",
                rows,
            )

    def end_giving(self, steps: Mapping[str, Iterable[str]], at: datetime, *, given: bool) -> None:
        """Note that steps were announced, or that they surely were not; all of them in one transaction."""
        rows = [(item, key) for item, keys in steps.items() for key in keys]
        with self._open() as database, database.transaction() as connection:
            if given:
                connection.executemany(
                    "INSERT INTO given (at, item, step) VALUES (?, ?, ?)"
                    " ON CONFLICT DO UPDATE SET doubt = 0 WHERE doubt > 0",
                    [(at.isoformat(), *row) for row in rows],
                )
            else:
                connection.executemany("DELETE FROM given WHERE item = ? AND step = ? AND doubt = 1", rows)
                connection.executemany(
                    "UPDATE given SET doubt = doubt - 1 WHERE item = ? AND step = ? AND doubt > 1", rows
                )

    def forget_given(self, items: Iterable[str]) -> None:
        """Drop what was announced of items that are settled for good."""
        with self._open() as database, database.transaction() as connection:
            connection.executemany("DELETE FROM given WHERE item = ?", [(item,) for item in items])

    def _steps(self, question: str) -> Mapping[str, frozenset[str]]:
        found: defaultdict[str, set[str]] = defaultdict(set)
        with self._open() as database:
            for item, step in database.read(question):
                found[item].add(step)
        return {item: frozenset(steps) for item, steps in found.items()}

    def everything(self) -> list[tuple[Decision, bool]]:
        """Return every decision ever kept, oldest first, and whether it was taken back."""
        with self._open() as database:
            rows = database.read("SELECT target, act, at, until, by, undone FROM decision ORDER BY id")
        found = ((_decision(row[:5]), bool(row[5])) for row in rows)
        return [(decision, undone) for decision, undone in found if decision is not None]

    # -- looks and other facts --------------------------------------------------------------------------

    def seen(self, account: str, at: datetime) -> None:
        """Note that a mailbox was read to the end."""
        with self._open() as database, database.transaction() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO look VALUES (?, ?, NULL, '', '')", (account, at.isoformat())
            )

    def blind(self, account: str, at: datetime, why: str, remedy: str = "") -> None:
        """Note that a mailbox cannot be seen; since when stays the first such instant."""
        with self._open() as database, database.transaction() as connection:
            connection.execute(
                "INSERT INTO look VALUES (?, NULL, ?, ?, ?) ON CONFLICT (account) DO UPDATE SET"
                " blind_since = coalesce(blind_since, excluded.blind_since),"
                " why = excluded.why, remedy = excluded.remedy",
                (account, at.isoformat(), packed(why), packed(remedy)),
            )

    def looks(self) -> dict[str, Look]:
        """Return how the last look into each account went."""
        with self._open() as database:
            rows = database.read("SELECT account, checked, blind_since, why, remedy FROM look")
        return {
            account: Look(_instant(checked), _instant(blind), unpacked(why), unpacked(remedy))
            for account, checked, blind, why, remedy in rows
        }

    def forget_look(self, account: str) -> None:
        """Drop what is known of looks into an account that was removed."""
        with self._open() as database, database.transaction() as connection:
            connection.execute("DELETE FROM look WHERE account = ?", (account,))

    def forget_facts(self, account: str) -> None:
        """Drop the small facts whose names end with that of an account that was removed."""
        with self._open() as database, database.transaction() as connection:
            connection.execute("DELETE FROM fact WHERE substr(name, -length(?1) - 1) = ' ' || ?1", (account,))

    def recall(self, name: str) -> str | None:
        """Return a small fact kept under a name, such as the day of the last summary; None for none."""
        with self._open() as database:
            rows = database.read("SELECT value FROM fact WHERE name = ?", (name,))
        return str(rows[0][0]) if rows else None

    def rescued(self) -> str:
        """Say that some decisions may be lost, if that happened and the user was not told yet; else ""."""
        if self.recall(_RESCUED) is None:
            return ""
        return f"{tr(LOST)} {tr(LOST_REMEDY)}"

    def forget_rescue(self) -> None:
        """Note that the user was told."""
        with self._open() as database, database.transaction() as connection:
            connection.execute("DELETE FROM fact WHERE name = ?", (_RESCUED,))

    def remember(self, name: str, value: str) -> None:
        """Keep a small fact under a name."""
        with self._open() as database, database.transaction() as connection:
            connection.execute("INSERT OR REPLACE INTO fact VALUES (?, ?)", (name, value))

    # -- the file ---------------------------------------------------------------------------------------

    @contextmanager
    def _open(self) -> Iterator[Database]:
        """Give the connection, opened and checked at first; damage found later is mended for the next use."""
        if self._database is not None and self._database.is_replaced():
            self.close()
        if self._database is None:
            rescued = open_whole(self._path, DECISIONS)
            self._database = rescued.database
            if rescued.notice is not None:
                with self._database.transaction() as connection:
                    connection.execute("INSERT OR REPLACE INTO fact VALUES (?, '')", (_RESCUED,))
                log.error("The file with the decisions was damaged: %s", rescued.notice)
        try:
            yield self._database
        except DamagedStore:
            self.close()
            raise


def _decision(row: Row) -> Decision | None:
    """Read one decision; None for one that a later version, or damage, has made unreadable."""
    target, act, at, until, by = row
    try:
        return Decision(target, Act(act), datetime.fromisoformat(at), _instant(until), by)
    except (TypeError, ValueError):
        log.warning("A decision cannot be read and is left out: %r", row)
        return None


def _matter(target: str, act: str) -> Matter | None:
    """Read what a decision begins; None for one of a later version."""
    try:
        return parsed(Act(act), target)
    except (TypeError, ValueError, LookupError):
        return None


def _renamed(target: str, before: str, after: str) -> str:
    """Return what begins a rule or a promise with the account's new name; "" where it names another one."""
    try:
        kept = json.loads(target)
    except ValueError:
        return ""
    if not isinstance(kept, dict) or kept.get("account") != before:
        return ""
    return json.dumps({**kept, "account": after}, ensure_ascii=False)


def _instant(text: str | None) -> datetime | None:
    """Read an instant."""
    return None if text is None else datetime.fromisoformat(text)
