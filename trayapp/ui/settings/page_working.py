"""Working time: hours, habits of the day, zone and holidays, leave, journeys and other calendars."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QHBoxLayout

from trayapp.domain.board.slots import Habits
from trayapp.domain.clocks import spoken
from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.domain.clocks.holidays_of import public_holidays, region_names
from trayapp.errors import SettingsTrouble
from trayapp.feeds.copies import Copy
from trayapp.settings.model import Settings
from trayapp.tongue import spoken as tongue
from trayapp.tongue import tr
from trayapp.ui.parts.choice import Choice
from trayapp.ui.parts.labels import PlainLabel, Tone
from trayapp.ui.parts.tab_order import chain
from trayapp.ui.parts.zone_field import ZoneField
from trayapp.ui.settings.feed_editor import FeedEditor, Feeds
from trayapp.ui.settings.habit_editor import HabitEditor
from trayapp.ui.settings.leave_editor import Leave, LeaveEditor
from trayapp.ui.settings.page import Card, Field, Page, is_typed_in
from trayapp.ui.settings.travel_editor import Travel, TravelEditor
from trayapp.ui.settings.week_editor import Week, WeekEditor
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import MEDIUM
from trayapp.ui.wishes import RefreshCalendars

Countries = Mapping[str, tuple[str, ...]]
"""Codes of countries whose public holidays are known, each with the codes of its regions."""


class PageWorking(Page):
    """Nothing that is not sound leaves the page: the sentence says what is wrong, the settings stay."""

    def __init__(
        self,
        look: Look,
        settings: Settings,
        now: datetime,
        countries: Countries,
        *,
        native_dialogs: bool = True,
    ) -> None:
        super().__init__(
            look,
            tr("Working time"),
            tr("When you work. Windows in working hours count only this time, and warnings come only then."),
            settings,
        )
        self._countries = countries
        self._today = settings.calendar.day_of(now)
        self.week = WeekEditor(look)
        self._trouble = PlainLabel("", Tone.TROUBLE)
        self.zone = ZoneField()
        self.zone_field = Field(
            tr("Time zone"),
            self.zone,
            tr("By continent and city, for example Europe/Berlin. Times are shown in this zone."),
        )
        self.country = Choice(look, tr("Country"))
        self.region = Choice(look, tr("Region"))
        self._next = PlainLabel("", Tone.SMALL)
        self.leave = LeaveEditor(look, self._today)
        self.travel = TravelEditor(look, self._today)
        self.feeds = FeedEditor(look, native_dialogs=native_dialogs)
        self.habits = HabitEditor(look)
        self._fill()
        self._lay_out()
        self.week.changed.connect(self._change_week)
        self.zone.editingFinished.connect(self._change_zone)
        self.country.activated.connect(self._change_country)
        self.region.activated.connect(self._change_region)
        self.leave.changed.connect(self._change_leave)
        self.leave.wished.connect(self.wished)
        self.travel.changed.connect(self._change_travel)
        self.feeds.changed.connect(self._change_feeds)
        self.feeds.refresh.connect(self._read_feeds)
        self.habits.changed.connect(self._change_habits)
        self.show_settings(settings)

    def show_settings(self, settings: Settings) -> None:
        """Draw the calendar."""
        super().show_settings(settings)
        calendar = settings.calendar
        self.week.show_week(calendar.week)
        if not is_typed_in(self.zone):
            self.zone.setText(calendar.zone)
        self.country.choose(calendar.country)
        self._offer_regions(calendar)
        self.leave.show_leave(calendar.leave)
        self.travel.show_travel(calendar.travel)
        self.feeds.show_feeds(settings.feeds, calendar)
        self.habits.show_habits(settings.habits)
        self._next.setText(_next_holidays(calendar, self._today))
        self._trouble.say("")
        self._chain()

    def show_copies(self, copies: tuple[Copy, ...], now: datetime) -> None:
        """Say how reading the other calendars went."""
        self.feeds.show_copies(copies, now)
        self._chain()

    @Slot()
    def _chain(self) -> None:
        """Lines come and go; Tab goes down the page all the same."""
        inside = self.widget()
        if inside is not None:
            chain(inside)

    def _fill(self) -> None:
        self.country.addItem(tr("No public holidays"), "")
        for name, code in sorted((_country_name(code), code) for code in self._countries):
            self.country.addItem(name, code)

    def _lay_out(self) -> None:
        hours = Card(
            tr("Hours"), tr("A day may have several, for example 09:00 to 12:00 and 13:00 to 17:00.")
        )
        hours.body.addWidget(self.week)
        hours.body.addWidget(self._trouble)
        place = Card(
            tr("Time zone and public holidays"),
            tr("Public holidays are not worked, for example New Year's Day."),
        )
        place.body.addWidget(self.zone_field)
        pair = QHBoxLayout()
        pair.setSpacing(MEDIUM)
        pair.addWidget(Field(tr("Country"), self.country), 3)
        self._region_field = Field(tr("Region"), self.region)
        pair.addWidget(self._region_field, 2)
        place.body.addLayout(pair)
        place.body.addWidget(self._next)
        leave = Card(
            tr("Leave"),
            tr(
                "Days off of your own, for example two weeks in August. Clocks in working hours rest "
                "meanwhile."
            ),
        )
        leave.body.addWidget(self.leave)
        travel = Card(
            tr("Journeys"),
            tr(
                "While you are away, your hours and the times shown follow the clock of that place, for "
                "example New York's during a week of talks."
            ),
        )
        travel.body.addWidget(self.travel)
        feeds = Card(
            tr("Other calendars"),
            tr(
                "Whole days in these calendars are not worked, for example the holidays of your firm. "
                "They are read several times a day; when one cannot be read, its last good copy is used."
            ),
        )
        feeds.body.addWidget(self.feeds)
        habits = Card(
            tr("Daily reply time and evening question"),
            tr(
                "At a reply time, for example at 11:00 and 16:00, the list opens with what falls due "
                "before the next one. In the evening one quiet notice names who wrote or called and has "
                "not heard from you."
            ),
        )
        habits.body.addWidget(self.habits)
        for card in (hours, habits, place, leave, travel, feeds):
            self.column.addWidget(card)

    def _offer_regions(self, calendar: WorkingCalendar) -> None:
        """Offer the regions by name; one that a file names in another way stays as it stands there."""
        regions = self._countries.get(calendar.country, ())
        names = region_names(calendar.country) if regions else {}
        codes = {name: code for code, name in names.items()}
        chosen = codes.get(calendar.region, calendar.region)
        known = sorted((names.get(code, code), code) for code in {*regions, chosen} - {""})
        offered = [(tr("All of it"), ""), *known]
        if [
            (self.region.itemText(n), self.region.itemData(n)) for n in range(self.region.count())
        ] != offered:
            self.region.clear()
            for name, code in offered:
                self.region.addItem(name, code)
            self.region.updateGeometry()
        self.region.choose(chosen)
        self._region_field.setVisible(bool(regions))

    @Slot(object)
    def _change_week(self, week: Week) -> None:
        self._try(replace(self.settings.calendar, week=week), self._trouble.say)

    @Slot()
    def _change_zone(self) -> None:
        self._try(replace(self.settings.calendar, zone=self.zone.zone), self.zone_field.complain)

    @Slot()
    def _change_country(self) -> None:
        self._try(
            replace(self.settings.calendar, country=str(self.country.currentData()), region=""),
            self._trouble.say,
        )

    @Slot()
    def _change_region(self) -> None:
        self._try(replace(self.settings.calendar, region=str(self.region.currentData())), self._trouble.say)

    @Slot(object)
    def _change_leave(self, leave: Leave) -> None:
        self._try(replace(self.settings.calendar, leave=leave), self._trouble.say)

    @Slot(object)
    def _change_travel(self, travel: Travel) -> None:
        self._try(replace(self.settings.calendar, travel=travel), self._trouble.say)

    @Slot(object)
    def _change_feeds(self, feeds: Feeds) -> None:
        self.change(replace(self.settings, feeds=feeds))
        self._chain()

    @Slot()
    def _read_feeds(self) -> None:
        self.say(RefreshCalendars())

    @Slot(object)
    def _change_habits(self, habits: Habits) -> None:
        self.change(replace(self.settings, habits=habits))
        self._chain()

    def _try(self, calendar: WorkingCalendar, complain: Callable[[str], None]) -> None:
        """Take a calendar that is sound; else say what is wrong with it."""
        problems = calendar.problems()
        complain(problems[0] if problems else "")
        if not problems:
            self.zone.setModified(False)
            self.change(replace(self.settings, calendar=calendar))
            self.show_settings(self.settings)


def _country_name(code: str) -> str:
    """The country, in the language in force where people there speak it, else in English.

    Qt does not know all of them: then it is the code.
    """
    territory = QLocale.codeToTerritory(code)
    if territory == QLocale.Country.AnyCountry:
        return code
    language = QLocale(tongue().language).language()
    own = QLocale.matchingLocales(language, QLocale.Script.AnyScript, territory)
    return own[0].nativeTerritoryName() if own else QLocale.territoryToString(territory)


def _next_holidays(calendar: WorkingCalendar, today: date) -> str:
    """The next public holidays, so that one sees that the right ones are chosen."""
    if not calendar.country:
        return ""
    found = []
    try:
        for ahead in range(200):
            day = today + timedelta(days=ahead)
            name = public_holidays(calendar.country, calendar.region, day.year).get(day)
            if name and calendar.week[day.weekday()]:
                on = spoken.day_of_week(day)
                found.append(f"{name} ({on})")
    except SettingsTrouble as trouble:
        return trouble.title
    return tr("Next: {days}.", days=", ".join(found[:3])) if found else ""
