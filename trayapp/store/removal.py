"""Forgetting an account: from the tables, and from the bytes of the file."""

from __future__ import annotations

from trayapp.store import answered, doubts, ended, holders
from trayapp.store.conversations import unreached
from trayapp.store.conversations.summaries import summarise
from trayapp.store.files.aside import drop_aside
from trayapp.store.files.database import Database, translated
from trayapp.store.places import dismiss


def forget_account(database: Database, account: str) -> frozenset[str]:
    """Remove what only this account holds; return the ids of the messages removed.

    Slow on purpose: the freed pages are overwritten and the file is written anew.
    """
    if database.path is not None:
        drop_aside(database.path)
    with translated(database.path):
        database.raw.execute("PRAGMA secure_delete = ON")
    with database.transaction() as connection:
        row = connection.execute("SELECT id FROM account WHERE name = ?", (account,)).fetchone()
        if row is None:
            return frozenset()
        (number,) = row
        doubts.forget(connection, number)
        ended.forget(connection, number)
        moved = connection.execute(
            "DELETE FROM place WHERE folder IN (SELECT id FROM folder WHERE account = ?) RETURNING message",
            (number,),
        ).fetchall()
        connection.execute("DELETE FROM folder WHERE account = ?", (number,))
        connection.execute("DELETE FROM account WHERE id = ?", (number,))
        holders.forget(connection, number)
        rows = connection.execute(
            "SELECT id, conversation, message_id FROM message WHERE account = ?", (number,)
        ).fetchall()
        connection.execute("DELETE FROM message WHERE account = ?", (number,))
        for table in ("reading", "unread", "wrote", "headless", "late", "promised", "response"):
            connection.execute(f"DELETE FROM {table} WHERE message NOT IN (SELECT id FROM message)")
        connection.execute("UPDATE headless SET answers = 0 WHERE answers NOT IN (SELECT id FROM message)")
        connection.execute("UPDATE thread_key SET message = 0 WHERE message NOT IN (SELECT id FROM message)")
        # What lay in the Inbox here and lies in the Trash of another account lies in the Trash alone now.
        affected = {row[1] for row in rows} | dismiss(connection, {row[0] for row in moved})
        summarise(connection, affected)
        unreached.note(connection, affected)
        answered.mark(connection, affected)
        answered.forget(connection)
        connection.execute("DELETE FROM conversation WHERE size = 0")
        connection.execute("DELETE FROM thread_key WHERE conversation NOT IN (SELECT id FROM conversation)")
    with translated(database.path):
        database.raw.execute("VACUUM")
    database.shrink_log()
    return frozenset(row[2] for row in rows)
