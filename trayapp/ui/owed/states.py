"""What the list says about itself: nothing owed, nothing to be seen, being read, nothing set up. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from trayapp.domain.board.board import Blind, Board, View
from trayapp.domain.board.phase import Phase
from trayapp.domain.clocks import spoken
from trayapp.settings.accounts.account import Account, authorization_of
from trayapp.tongue import tr
from trayapp.ui import words
from trayapp.ui.owed.lines import ItemLine
from trayapp.ui.wishes import Refresh, Resume, ShowAll, ShowSettings, SignIn, Wish

_NONE = timedelta(0)


@dataclass(frozen=True, slots=True)
class Notice:
    """One state in words, with the one button that helps."""

    icon: str
    title: str
    text: str = ""
    detail: str = ""
    """Further words, small."""
    button: str = ""
    wish: Wish | None = None
    done: int = 0
    """Of ``total``: how far the first reading is."""
    total: int = 0
    """0: nothing is being read, or nobody knows how much there is."""
    trouble: bool = False
    """Something is wrong, and the user should know."""


def whole(board: Board, zone: str) -> Notice | None:
    """What fills the window where there is no item to show; None where there are items."""
    if board.view.accounts == 0:
        return Notice(
            "account",
            tr("No mailbox yet"),
            tr(
                "Owed watches your own mailbox and tells you which clients still wait for an answer. "
                "It reads, and never changes anything."
            ),
            button=tr("Add an account"),
            wish=ShowSettings("accounts"),
        )
    if board.rows or board.probable or board.offered or board.old:
        return None
    if board.view.blind:
        return _blind(board, zone)
    if board.view.syncing or board.view.checked is None:
        return Notice(
            "refresh",
            tr("Reading your mailbox for the first time"),
            _read(board.view),
            tr("You can close this window. The badge shows how long is left as soon as something is owed."),
            done=board.view.done,
            total=board.view.total,
        )
    return Notice(
        "check",
        tr("Nobody is waiting for you"),
        f"{_accounts(board.view.accounts)}, {words.ago(board.view.checked, board.now)}",
    )


def nothing_found() -> Notice:
    """What fills the window where nothing fits what the user looks for."""
    return Notice(
        "search",
        tr("Nothing found"),
        tr("Nothing that is owed fits the search and the filters."),
        button=tr("Show everything"),
        wish=ShowAll(),
    )


def banners(board: Board, zone: str) -> tuple[Notice, ...]:
    """What stands above the items; nothing where the whole window says it."""
    if board.view.accounts == 0:
        return ()
    found = [_paused(board, zone)] if board.view.paused else []
    if board.rows or board.probable or board.offered or board.old:
        found += [_blind_banner(blind, board, zone) for blind in board.view.blind]
        found += [_answers_unseen(account) for account in board.view.answers_unseen]
        if board.view.syncing and not board.view.blind:
            found.append(
                Notice(
                    "refresh",
                    tr("Reading your mailbox for the first time"),
                    _sentences(_read(board.view), tr("What is owed is shown as it is found.")),
                    done=board.view.done,
                    total=board.view.total,
                )
            )
    return tuple(found)


def headline(board: Board) -> tuple[str, str]:
    """How much is owed, and more about it; never "nothing owed" where that is not known."""
    counting = [row for row in board.rows if row.phase is not Phase.SNOOZED]
    ahead = [row.left for row in counting if row.left > _NONE]
    missed = len(counting) - len(ahead)
    sure = board.view.accounts and board.view.checked and not board.view.blind and not board.view.syncing
    if not board.owed and not sure:
        return "", ""
    first, *rest = words.counts(board.owed, missed, min(ahead, default=None), board.waiting)
    return f"{first[:1].upper()}{first[1:]}", " · ".join(rest)


def _paused(board: Board, zone: str) -> Notice:
    until = board.view.paused_until
    if until is None:
        said = tr("No warnings until you go on.")
    else:
        said = tr("No warnings until {when}.", when=words.when(until, board.now, zone))
    return Notice("pause", tr("Owed is paused"), said, button=tr("Go on"), wish=Resume())


def slot_banner(until: datetime, shown: Sequence[object], now: datetime, zone: str) -> Notice:
    """Say that the list is narrowed to what a daily reply time is for."""
    count = sum(isinstance(line, ItemLine) for line in shown)
    at = words.when(until, now, zone)
    said = tr(
        "%n falls due before the next one, {when}.|%n fall due before the next one, {when}.",
        "",
        count,
        when=at,
    )
    return Notice(
        "clock",
        tr("Your reply time"),
        said if count else tr("Nothing falls due before the next one, {when}.", when=at),
        button=tr("Show everything"),
        wish=ShowAll(),
    )


def _blind(board: Board, zone: str) -> Notice:
    """Nothing owed as far as can be seen, which is not far."""
    first = board.view.blind[0]
    others = [words.safe_line(one.account, 60) for one in board.view.blind[1:]]
    seen = board.view.accounts - len(board.view.blind)
    more = tr("Not seen either: {accounts}.", accounts=", ".join(others)) if others else ""
    rest = (
        tr("Nothing is owed in your other account.|Nothing is owed in your other accounts.", "", seen)
        if seen
        else ""
    )
    return Notice(
        "blind",
        _unseen(first),
        _why(first, board, zone),
        _sentences(more, rest),
        *_button(first),
        trouble=True,
    )


def _blind_banner(blind: Blind, board: Board, zone: str) -> Notice:
    return Notice(
        "blind",
        _unseen(blind),
        _sentences(
            _why(blind, board, zone), "" if blind.partly else tr("What was last known is shown in grey.")
        ),
        "",
        *_button(blind),
        trouble=True,
    )


def _answers_unseen(account: str) -> Notice:
    """Say why answered messages stay in the list."""
    return Notice(
        "blind",
        tr("Owed cannot see what you answer in {account}", account=words.safe_line(account, 60)),
        tr(
            "There is no folder with your sent messages, so what you have answered stays in this list. "
            "Name that folder in the settings, or choose “Answered otherwise”."
        ),
        button=tr("Name the folder"),
        wish=ShowSettings("accounts", account),
        trouble=True,
    )


def _unseen(blind: Blind) -> str:
    account = words.safe_line(blind.account, 60)
    if blind.partly:
        return tr("Owed cannot see all of {account}", account=account)
    return tr("Owed cannot see {account}", account=account)


def _why(blind: Blind, board: Board, zone: str) -> str:
    since = words.when(blind.since, board.now, zone)
    said = tr("Since {when}: {why}", when=since, why=words.safe_line(blind.why, 300))
    return _sentences(said, words.safe_line(blind.remedy, 300))


def _button(blind: Blind) -> tuple[str, Wish]:
    """The one button that helps."""
    if blind.needs_user:
        return way_back(blind), SignIn(blind.account)
    return tr("Try again now"), Refresh()


def with_ways_back(board: Board, accounts: Iterable[Account]) -> Board:
    """Say of the accounts that cannot be seen whether one signs in to them in the browser."""
    pages = {account.name for account in accounts if authorization_of(account) is not None}
    blind = tuple(replace(one, in_browser=one.account in pages) for one in board.view.blind)
    return replace(board, view=replace(board.view, blind=blind))


def way_back(blind: Blind) -> str:
    """What the button says that lets Owed in again."""
    return tr("Sign in again") if blind.in_browser else tr("Enter the password")


def _read(view: View) -> str:
    if not view.done:
        return tr("Looking into the folders.")
    if view.total:
        return tr(
            "{done} of {total} messages read.",
            done=spoken.whole(view.done),
            total=spoken.whole(view.total),
        )
    return tr("{done} messages read.", done=spoken.whole(view.done))


def _sentences(*said: str) -> str:
    """Whole sentences one after the other; "" is none."""
    return " ".join(filter(None, said))


def _accounts(count: int) -> str:
    return tr("%n account|%n accounts", "", count)
