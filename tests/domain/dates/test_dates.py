"""Date phrases: what days they mean in seven languages, and what is none."""

import tomllib
from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trayapp import resources
from trayapp.domain.dates.phrases import DatePhrase, date_phrases
from trayapp.domain.dates.words import date_words

SAID = datetime(2026, 3, 4, 11, tzinfo=UTC)  # a Wednesday
LANGUAGES = ("en", "de", "fr", "es", "it", "nl", "pt")


def read(code: str, text: str, *, american: bool = False) -> list[DatePhrase]:
    return date_phrases(text, SAID, [resources.tongue(code).dates], american=american)


def day(month: int, number: int, year: int = 2026) -> date:
    return date(year, month, number)


FRIDAY = day(3, 6)
NEXT_WEEK = (day(3, 9), day(3, 15))


@pytest.mark.parametrize(
    ("code", "text", "first", "last"),
    [
        ("en", "can you send it on Friday?", FRIDAY, FRIDAY),
        ("en", "I need it by Friday please", None, FRIDAY),
        ("en", "some time next week", *NEXT_WEEK),
        ("en", "next Friday", day(3, 13), day(3, 13)),
        ("en", "this Friday", FRIDAY, FRIDAY),
        ("en", "Wednesday", day(3, 11), day(3, 11)),
        ("en", "Monday of the following week", day(3, 9), day(3, 9)),
        ("en", "in two weeks", day(3, 18), day(3, 18)),
        ("en", "three days after Friday", day(3, 9), day(3, 9)),
        ("en", "within five working days", day(3, 5), day(3, 11)),
        ("en", "by the 14th", None, day(3, 14)),
        ("en", "on the 2nd", day(4, 2), day(4, 2)),
        ("en", "March 3", day(3, 3, 2027), day(3, 3, 2027)),
        ("en", "on Monday, March 16th, 2026", day(3, 16), day(3, 16)),
        ("en", "from the 9th to the 12th of June", day(6, 9), day(6, 12)),
        ("en", "between Monday and Thursday", day(3, 9), day(3, 5)),
        ("en", "the last week of July", day(7, 27), day(8, 2)),
        ("en", "the first Monday of next month", day(4, 6), day(4, 6)),
        ("en", "in the week of March 18", day(3, 16), day(3, 22)),
        ("en", "by the end of the month", None, day(3, 31)),
        ("en", "by end of day Friday", None, FRIDAY),
        ("en", "later this week", day(3, 5), day(3, 8)),
        ("en", "by the weekend", None, FRIDAY),
        ("de", "in KW 12", day(3, 16), day(3, 22)),
        ("fr", "lundi en huit", day(3, 9), day(3, 9)),
        ("en", "after Easter", day(4, 5), None),
        ("en", "before Christmas", None, day(12, 25)),
        ("en", "2026-04-01", day(4, 1), day(4, 1)),
        ("en", "13/3", day(3, 13), day(3, 13)),
        ("en", "Friday 3/6", FRIDAY, FRIDAY),
        ("de", "bis übermorgen", None, FRIDAY),
        ("de", "am Freitag, den 13. März", day(3, 13), day(3, 13)),
        ("de", "bis zum 31.3.", None, day(3, 31)),
        ("de", "nächste Woche Dienstag", day(3, 10), day(3, 10)),
        ("de", "übernächste Woche", day(3, 16), day(3, 22)),
        ("de", "Montagnachmittag", day(3, 9), day(3, 9)),
        ("de", "in der letzten Woche im Juli", day(7, 27), day(8, 2)),
        ("de", "innerhalb von drei Tagen", day(3, 5), day(3, 7)),
        ("fr", "d'ici vendredi", None, FRIDAY),
        ("fr", "la semaine prochaine", *NEXT_WEEK),
        ("fr", "le 14 mars", day(3, 14), day(3, 14)),
        ("fr", "après-demain", FRIDAY, FRIDAY),
        ("fr", "dans quinze jours", day(3, 19), day(3, 19)),
        ("es", "antes del viernes", None, FRIDAY),
        ("es", "pasado mañana", FRIDAY, FRIDAY),
        ("es", "el próximo lunes", day(3, 9), day(3, 9)),
        ("es", "la semana que viene", *NEXT_WEEK),
        ("it", "entro venerdì", None, FRIDAY),
        ("it", "dopodomani", FRIDAY, FRIDAY),
        ("it", "tra due settimane", day(3, 18), day(3, 18)),
        ("nl", "uiterlijk vrijdag", None, FRIDAY),
        ("nl", "volgende week", *NEXT_WEEK),
        ("nl", "over drie dagen", day(3, 7), day(3, 7)),
        ("pt", "até sexta-feira", None, FRIDAY),
        ("pt", "na próxima semana", *NEXT_WEEK),
        ("pt", "daqui a dois dias", FRIDAY, FRIDAY),
    ],
)
def test_the_days_that_are_meant(code: str, text: str, first: date | None, last: date | None) -> None:
    found = read(code, text)
    if first and last and last < first:  # no such range: each end is a phrase of its own
        assert [phrase.last for phrase in found] == [first, last]
    else:
        assert [(phrase.first, phrase.last) for phrase in found] == [(first, last)]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "I may call you soon and march on"),
        ("en", "it sat there, mon ami"),
        ("en", "in a few days"),
        ("en", "the 2nd version of the 3rd draft"),
        ("en", "at 3 pm"),
        ("en", "we answer 24/7, half of it (1/2) at once"),
        ("en", "version 2.3 of 10.4.2"),
        ("en", "call +49 30 12-4-77"),
        ("en", "have a nice weekend"),
        ("en", "on June 31"),
        ("en", "in the coming weeks"),
        ("de", "in den nächsten Tagen"),
        ("fr", "dans les prochains mois"),
        ("es", "en las próximas semanas"),
        ("it", "nei prossimi giorni"),
        ("nl", "in de komende weken"),
        ("pt", "nos próximos dias"),
        ("de", "Guten Morgen zusammen"),
        ("de", "so oder so, di und mi sind Silben"),
        ("fr", "mon ami est venu, il marche"),
        ("es", "una buena semana"),
        ("it", "tre o quattro pagine, se mai"),
        ("nl", "ma en pa, zo is het"),
        ("pt", "a segunda versão"),
    ],
)
def test_no_date_is_invented(code: str, text: str) -> None:
    assert read(code, text) == []


@pytest.mark.parametrize(
    ("code", "text", "at", "part"),
    [
        ("en", "Monday at 10 am", time(10), None),
        ("en", "tomorrow at 5", time(17), None),
        ("en", "Tuesday from 2:00 to 2:30 pm", time(14, 30), None),
        ("en", "first thing Monday", None, "first"),
        ("en", "by COB Friday", None, "closing"),
        ("en", "this afternoon", None, "afternoon"),
        ("de", "am Montag um 9 Uhr", time(9), None),
        ("de", "morgen früh", None, "morning"),
        ("fr", "lundi à 17h30", time(17, 30), None),
        ("fr", "cet après-midi", None, "afternoon"),
        ("es", "el lunes a las 10", time(10), None),
        ("it", "lunedì alle 10", time(10), None),
        ("nl", "maandag om 10 uur", time(10), None),
        ("pt", "na segunda às 10h", time(10), None),
    ],
)
def test_the_time_of_day(code: str, text: str, at: time | None, part: str | None) -> None:
    (phrase,) = read(code, text)
    assert (phrase.at, phrase.part) == (at, part)


def test_an_hour_is_counted_from_the_message() -> None:
    (phrase,) = read("en", "in an hour")
    assert phrase.instant == datetime(2026, 3, 4, 12, tzinfo=UTC)


def test_a_phrase_says_where_it_stands() -> None:
    text = "Please send it by Friday, or next week."
    found = read("en", text)
    assert [text[phrase.start : phrase.end] for phrase in found] == ["by Friday", "next week"]


@pytest.mark.parametrize(("american", "month"), [(True, 3), (False, 4)])
def test_american_zones_put_the_month_first(month: int, *, american: bool) -> None:
    (phrase,) = read("en", "on 3/4/2027", american=american)
    assert phrase.last is not None
    assert phrase.last.month == month


@pytest.mark.parametrize(
    "tables",
    [
        {"moods": {"happy": ["glad"]}},
        {"days": {"someday": ["someday"]}},
        {"days": {"today": ["Today"]}},
        {"dots": True},
    ],
)
def test_a_table_with_a_fault_is_refused(tables: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"no rule uses|notation"):
        date_words("xx", tables)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_all_days_and_months(code: str) -> None:
    tables = tomllib.loads(resources.text(f"dates/{code}.toml"))
    for kind, number in (("weekdays", 7), ("months", 12)):
        assert len({**tables[kind], **tables[f"weak_{kind}"]}) == number
    assert set(tables["days"]) == {"yesterday", "today", "tomorrow", "after_tomorrow"}


WORDS = st.lists(
    st.sampled_from(
        "by on the next last first end of week friday may march 3 14 31 2026 / . - : at 10 pm in two days "
        "after to between and this morning eod every monday 99999 christmas within hours sat mon".split()
    ),
    max_size=9,
).map(" ".join)


@settings(max_examples=300, deadline=None)
@given(text=st.one_of(WORDS, st.text(max_size=60)), code=st.sampled_from(LANGUAGES), american=st.booleans())
def test_no_text_breaks_it_and_no_phrase_ends_before_it_begins(
    text: str, code: str, *, american: bool
) -> None:
    for phrase in read(code, text, american=american):
        assert phrase.text == text[phrase.start : phrase.end]
        assert phrase.first or phrase.last
        assert not (phrase.first and phrase.last) or phrase.first <= phrase.last
