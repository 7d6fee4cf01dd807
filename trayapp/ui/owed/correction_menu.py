"""The menu of a correction: this message, this sender, mail like this, each with what it would change."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from trayapp.domain.judging.rules import Rule, Says
from trayapp.domain.messages.message import MessageId
from trayapp.domain.owing.foresight import Foresight, Proposal, said
from trayapp.domain.owing.item import OwedItem
from trayapp.tongue import tr
from trayapp.ui import words
from trayapp.ui.parts.labels import icon_size
from trayapp.ui.style.look import Look
from trayapp.ui.wishes import Foresee, KeepRule, Wish

_NAMED = 2
"""So many of the items that would change are named."""


class CorrectionMenu(QMenu):
    """The single message can be chosen at once; a rule when it is known what it would change."""

    def __init__(
        self, look: Look, message: Wish | None, message_id: MessageId, says: Says, parent: QWidget
    ) -> None:
        """``message`` is the wish about this message alone; None leaves that entry out."""
        super().__init__(parent)
        self._look = look
        self.asks = Foresee(message_id, says)
        """What to wish for when the menu opens."""
        if message is not None:
            single = self.addAction(look.icon(_ICONS[says], size=icon_size(self.font())), tr("This &message"))
            single.setData(message)
            self.addSeparator()
        self._waiting = self.addAction(tr("Looking what a rule would change…"))
        self._waiting.setEnabled(False)

    @property
    def message_id(self) -> MessageId:
        """The message that is corrected."""
        return self.asks.message_id

    def show_proposals(self, proposals: Iterable[Proposal]) -> None:
        """Offer these rules, each with what it would change."""
        offered = tuple(proposals)
        if self._waiting not in self.actions():
            return  # it was told already
        self.removeAction(self._waiting)
        for one in offered:
            icon = self._look.icon(_icon(one.rule), size=icon_size(self.font()))
            action = self.addAction(icon, f"{entry(one.rule)}\t{said(one.change)}")
            action.setData(KeepRule(one.rule))
            for line in details(one):
                self._add_line(line)
        if not offered:
            self._add_line(tr("A rule that you made goes before: see Settings, Rules."))
        if self.isVisible():
            self._stay_on_screen()

    def _stay_on_screen(self) -> None:
        """Move up and to the left by what has grown beyond the edge."""
        room, size = self.screen().availableGeometry(), self.sizeHint()
        left = max(room.left(), min(self.x(), room.right() - size.width()))
        top = max(room.top(), min(self.y(), room.bottom() - size.height()))
        self.move(left, top)

    def _add_line(self, text: str) -> QAction:
        line = self.addAction(text.replace("&", "&&"))
        line.setEnabled(False)
        return line


_ICONS = {Says.NOT_OWED: "not-owed", Says.OWED: "reply"}


def entry(rule: Rule) -> str:
    """The entry of a rule; ``&`` marks its key."""
    if rule.subject is not None:
        return tr("Mail &like this")
    if rule.says is Says.NOT_OWED:
        return tr("Anything from this &sender")
    return tr("Everything from this &sender")


def details(proposal: Proposal) -> tuple[str, ...]:
    """What a rule matches, and which items it would change, in small lines below its entry."""
    rule, change = proposal.rule, proposal.change
    lines = [_matched(words.safe_line(rule.who, 60), rule.subject)]
    if named := items_named(change):
        lines.append(named)
    return tuple(lines)


def _matched(who: str, subject: str | None) -> str:
    if subject is None:
        return who
    if not subject:
        return tr("{sender}, no subject", sender=who)
    about = words.quoted(words.safe_line(subject, 44))
    return tr("{sender}, subject {subject}", sender=who, subject=about)


def items_named(change: Foresight, most: int = _NAMED) -> str:
    """Name the first items that would change, by client and subject; "" for none."""
    items = (*change.leaves, *change.comes)
    named = [_named(one) for one in items[:most]]
    if len(items) > most:
        named.append(tr("%n more|%n more", "items", len(items) - most))
    return " · ".join(named)


def _named(item: OwedItem) -> str:
    name = words.safe_line(item.client.name, 30)
    return words.safe_line(item.subject, 32) or tr("a message of {name}", name=name)


def _icon(rule: Rule) -> str:
    return "clients" if rule.subject is None else "rules"
