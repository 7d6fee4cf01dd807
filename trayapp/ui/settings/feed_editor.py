"""Other calendars: files and addresses whose entries are days off, and how reading them went."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.feeds.copies import Copy
from trayapp.settings.feeds import Feed, feed_problems, named, private_source
from trayapp.tongue import tr
from trayapp.ui import words
from trayapp.ui.parts.buttons import IconButton
from trayapp.ui.parts.entry_line import EntryLine, span_text
from trayapp.ui.parts.labels import PlainLabel, Tone
from trayapp.ui.parts.switch import Switch
from trayapp.ui.settings.page import emptied
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import SMALL

Feeds = tuple[Feed, ...]


class FeedEditor(QWidget):
    """Says ``changed`` with all calendars, and ``refresh`` when they are to be read now."""

    changed = Signal(object)
    refresh = Signal()

    def __init__(self, look: Look, *, native_dialogs: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("clear", True)
        self._look = look
        self._native = native_dialogs
        self._feeds: Feeds = ()
        self._copies: dict[str, Copy] = {}
        self._now: datetime | None = None
        self._calendar: WorkingCalendar | None = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SMALL)
        self.lines: list[EntryLine] = []
        self._trouble = PlainLabel("", Tone.TROUBLE)
        self._trouble.hide()
        self.source = QLineEdit(placeholderText=tr("https:// address, or the path of an .ics file"))
        self.source.setAccessibleName(tr("Address or file of a calendar"))
        self.add = IconButton(look, "add", tr("Add"), quiet=False)
        self.choose = IconButton(look, "folder", tr("Choose a file"), quiet=False)
        self.again = IconButton(look, "refresh", tr("Read them now"))
        self.add.clicked.connect(self._add)
        self.source.returnPressed.connect(self._add)
        self.choose.clicked.connect(self._choose)
        self.again.clicked.connect(self.refresh)
        line = QHBoxLayout()
        line.setSpacing(SMALL)
        for widget, stretch in ((self.source, 1), (self.add, 0), (self.choose, 0)):
            line.addWidget(widget, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addLayout(self._rows)
        column.addLayout(line)
        column.addWidget(self._trouble)
        column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)

    def show_feeds(self, feeds: Feeds, calendar: WorkingCalendar) -> None:
        """Show these."""
        self._feeds, self._calendar = feeds, calendar
        self._draw()

    def show_copies(self, copies: tuple[Copy, ...], now: datetime) -> None:
        """Say how reading them went."""
        self._copies = {copy.feed.source: copy for copy in copies}
        self._now = now
        self._draw()

    def _draw(self) -> None:
        emptied(self._rows)
        self.lines = [self._line(feed) for feed in self._feeds]
        for line in self.lines:
            self._rows.addWidget(line)
        self.again.setVisible(bool(self._feeds))

    def _line(self, feed: Feed) -> EntryLine:
        name = words.safe_line(feed.name, 60)
        where = words.safe_line(feed.where, 80)
        said = name if name == where else f"{name} · {where}"
        line = EntryLine(
            self._look, said, key=feed.source, remove=tr("Remove the calendar {name}", name=name)
        )
        copy = self._copies.get(feed.source)
        line.note.say(self._note(copy))
        if copy is not None and copy.trouble:
            line.trouble.say(words.safe_line(f"{copy.trouble} {copy.remedy}".strip(), 300))
        timed = Switch(self._look, tr("{name}: appointments with a time take that time away too", name=name))
        timed.setToolTip(tr("Appointments with a time take that time away too"))
        timed.show_value(feed.timed)
        timed.setProperty("key", feed.source)
        timed.toggled.connect(self._time)
        line.row.insertWidget(1, PlainLabel(tr("times too"), Tone.SMALL, wraps=False))
        line.row.insertWidget(2, timed)
        line.remove.clicked.connect(self._remove)
        return line

    def _note(self, copy: Copy | None) -> str:
        """How many days off are ahead, the next of them, and when that was read."""
        if copy is None or copy.read is None or self._now is None or self._calendar is None:
            return "" if copy is not None and copy.trouble else tr("Not read yet.")
        ahead = copy.ahead(self._calendar.day_of(self._now))
        read = words.when(copy.read, self._now, self._calendar.zone_at(self._now))
        if not ahead:
            return tr("No whole days ahead. Read {read}.", read=read)
        first, last, why = ahead[0]
        name = words.safe_line(why.rpartition(" (")[0], 50)
        days = span_text(first, last)
        return tr(
            "%n entry ahead, next {name}: {days}. Read {read}.|"
            "%n entries ahead, next {name}: {days}. Read {read}.",
            "",
            len(ahead),
            name=name,
            days=days,
            read=read,
        )

    @Slot()
    def _add(self) -> None:
        source = self.source.text().strip()
        if not source:
            return
        private = private_source(Feed("", source))
        if any(feed.source in {source, private} for feed in self._feeds):
            self._trouble.say(tr("This calendar is in the list already."))
            return
        fresh = Feed(named(source, [feed.name for feed in self._feeds]), source)
        problem = next(iter(feed_problems((fresh,))), "")
        self._trouble.say(problem)
        if not problem:
            self.source.clear()
            self._say((*self._feeds, fresh))

    @Slot()
    def _choose(self) -> None:
        dialog = QFileDialog(
            self, tr("Choose a calendar"), filter=tr("Calendars (*.ics *.ical);;All files (*)")
        )
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog, not self._native)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._chosen)
        dialog.open()

    @Slot(str)
    def _chosen(self, path: str) -> None:
        self.source.setText(path)
        self._add()

    @Slot(bool)
    def _time(self, on: bool) -> None:
        sender = self.sender()
        if sender is not None:
            key = str(sender.property("key"))
            self._say(tuple(one._replace(timed=on) if one.source == key else one for one in self._feeds))

    @Slot()
    def _remove(self) -> None:
        sender = self.sender()
        if sender is not None:
            key = str(sender.property("key"))
            self._say(tuple(one for one in self._feeds if one.source != key))

    def _say(self, feeds: Feeds) -> None:
        self._feeds = feeds
        self._draw()
        self.changed.emit(feeds)
