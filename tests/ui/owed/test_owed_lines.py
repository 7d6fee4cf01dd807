from dataclasses import replace
from datetime import timedelta

from tests import boards
from trayapp.domain.owing.item import ItemKind
from trayapp.ui.owed.lines import Chosen, Heading, ItemLine, Section, WhyLine, clients, groups, kinds, lines
from trayapp.ui.owed.words import line_words


def ids(found: tuple[object, ...]) -> list[str]:
    return [line.row.item.id for line in found if isinstance(line, ItemLine)]


def test_sections_come_in_order_and_older_ones_are_folded() -> None:
    shown = lines(boards.board())
    headings = [(line.section, line.count) for line in shown if isinstance(line, Heading)]
    assert headings == [(Section.PROBABLE, 1), (Section.SNOOZED, 1), (Section.OLDER, 3)]
    assert not set(ids(shown)) & {item.id for item in boards.OLD}
    assert ids(shown)[0] == boards.ANNA.id  # missed: first


def test_unfolding_shows_the_older_ones() -> None:
    shown = lines(boards.board(), Chosen(older=True))
    assert ids(shown)[-3:] == [item.id for item in sorted(boards.OLD, key=lambda one: one.due)]


def test_a_search_looks_everywhere_and_unfolds() -> None:
    assert ids(lines(boards.board(), Chosen(search="  WEBSITE "))) == [boards.OLD[2].id]
    assert ids(lines(boards.board(), Chosen(search="eur.1 bolt"))) == [boards.BEATE.id]
    assert ids(lines(boards.board(), Chosen(search="дубов"))) == [boards.DMITRI.id]
    assert lines(boards.board(), Chosen(search="nobody of that name")) == ()


def test_filters_by_group_client_and_kind() -> None:
    assert ids(lines(boards.board(), Chosen(client="VIP"))) == [boards.CARLA.id]
    assert ids(lines(boards.board(), Chosen(client="gil@gamma.example"))) == [boards.GIL.id]
    call = replace(boards.DMITRI, id="c1", kind=ItemKind.CALLBACK)
    board = boards.board((*boards.USUAL, call))
    assert ids(lines(board, Chosen(kind=ItemKind.CALLBACK))) == ["c1"]
    assert kinds(board) == (ItemKind.REPLY, ItemKind.CALLBACK)
    assert "VIP" in groups(board)
    assert ("gil@gamma.example", "Gil Gamma") in clients(board)


def test_the_reasons_stand_under_their_item() -> None:
    shown = lines(boards.board(), Chosen(why=boards.HENRY.id))
    place = next(n for n, line in enumerate(shown) if isinstance(line, WhyLine))
    before = shown[place - 1]
    assert isinstance(before, ItemLine)
    assert before.row.item.id == boards.HENRY.id


def test_items_of_a_blind_account_are_grey_and_stay() -> None:
    view = replace(boards.SEEN_WELL, blind=(boards.BLIND,))
    elsewhere = replace(boards.BEATE, account="Home")
    shown = lines(boards.board((boards.ANNA, elsewhere), view))
    assert [(line.row.item.id, line.greyed) for line in shown if isinstance(line, ItemLine)] == [
        (boards.ANNA.id, True),
        (boards.BEATE.id, False),
    ]


def test_a_row_says_everything_in_words() -> None:
    shown = lines(boards.board((boards.ANNA,)))[0]
    assert isinstance(shown, ItemLine)
    words = line_words(shown, boards.NOW, "Europe/Berlin")
    assert words.pill == "2h!"
    assert words.client == "Anna Acker"
    assert words.company == "acker-partners.example · Clients"
    assert words.chasers == "asked twice"
    assert words.quote == "“Could you send me the revised contract, please?”"
    assert words.received == "since yesterday 09:05"
    assert words.time_left == "missed by 2 h 20 min"
    assert "asked twice" in words.spoken


def test_a_snoozed_row_says_until_when() -> None:
    shown = lines(boards.board((boards.IDA,)))[1]
    assert isinstance(shown, ItemLine)
    assert line_words(shown, boards.NOW, "Europe/Berlin").time_left == "snoozed until today 15:25"


def test_a_row_without_a_sentence_gives_the_reason() -> None:
    silent = replace(boards.BEATE, asks="", subject="")
    shown = lines(boards.board((silent,)))[0]
    assert isinstance(shown, ItemLine)
    words = line_words(shown, boards.NOW + timedelta(0), "Europe/Berlin")
    assert words.quote.startswith("It asks")
    assert words.subject == "(no subject)"


def test_what_could_deceive_is_gone() -> None:
    shown = lines(boards.board((boards.HOSTILE,)))[0]
    assert isinstance(shown, ItemLine)
    words = line_words(shown, boards.NOW, "Europe/Berlin")
    assert words.client.startswith("<b>Mallory</b>")
    assert "\u202e" not in words.subject
    assert "\u2066" not in words.quote
