"""The answer to "Why?" about a message that is not owed: reasons in order, and the rule behind one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from trayapp.domain.owing.item import Verdict
from trayapp.domain.owing.reasons import sentence
from trayapp.tongue import tr
from trayapp.ui import words
from trayapp.ui.owed.why_panel import WishButton, paragraph, rules_behind
from trayapp.ui.parts.flow import FlowLayout
from trayapp.ui.settings.page import emptied
from trayapp.ui.style.theme import LARGE, MEDIUM, TINY
from trayapp.ui.wishes import ShowSettings


class LeftOutPanel(QFrame):
    """Below the list; tells of the chosen message, also when another is chosen."""

    wished = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", True)
        self.setAccessibleName(tr("Why this is not owed"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        self._column.setSpacing(TINY)
        self._told: Verdict | None = None
        self.hide()

    def tell(self, verdict: Verdict | None) -> None:
        """Say why, and lead to what can be changed."""
        if verdict == self._told:
            return
        self._told = verdict
        emptied(self._column)
        if verdict is None:
            return
        inside = QWidget()
        inside.setProperty("clear", True)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        subject = words.safe_line(verdict.seen.message.subject, 80) or tr("(no subject)")
        paragraph(
            column, tr("Why: {subject}", subject=subject), [sentence(reason) for reason in verdict.reasons]
        )
        flow = FlowLayout(gap=LARGE, line_gap=TINY)
        links = [(tr("Show the rule"), wish) for wish in rules_behind(verdict.reasons)]
        address = verdict.seen.message.sender.email
        links.append((tr("Put this sender into a group"), ShowSettings("clients", address)))
        for text, wish in links:
            link = WishButton(text, wish)
            link.wished.connect(self.wished)
            flow.addWidget(link)
        column.addLayout(flow)
        self._column.addWidget(inside)
