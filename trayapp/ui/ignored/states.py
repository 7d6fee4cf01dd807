"""What the list of left-out mail says where it has nothing to show, and never more than is known. Pure."""

from __future__ import annotations

from trayapp.domain.board.board import View
from trayapp.tongue import tr
from trayapp.ui.ignored.lines import Tab
from trayapp.ui.owed.states import Notice
from trayapp.ui.wishes import ShowSettings


def looking() -> Notice:
    """What stands there until the first answer comes."""
    return Notice("search", tr("Looking through your mail"))


def nothing(tab: Tab, view: View) -> Notice:
    """What fills a tab in which there is nothing; where not all was read, only that is said."""
    if view.accounts == 0:
        said = tr("Once a mailbox is watched, here stands what needs no answer, and why.")
        return Notice(
            "account",
            tr("No mailbox yet"),
            said,
            button=tr("Add an account"),
            wish=ShowSettings("accounts"),
        )
    if view.syncing or view.checked is None:
        said = tr("What is left out is shown as it is found.")
        return Notice("refresh", tr("Your mailbox is still being read"), said)
    match tab:
        case Tab.LEFT_OUT:
            said = tr("Every message that came waits for an answer, or had one.")
            return Notice("check", tr("Nothing was left out"), said)
        case Tab.SETTLED:
            said = tr("Here stands what you or a colleague answered.")
            return Notice("done", tr("Nothing is settled yet"), said)
        case Tab.UNREADABLE:
            said = tr("A message that cannot be read would stand here.")
            return Notice("check", tr("Everything could be read"), said)


def nothing_found() -> Notice:
    """What fills a tab where nothing fits the search."""
    return Notice("search", tr("Nothing found"), tr("No message here fits the search."))
