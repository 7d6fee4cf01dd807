from dataclasses import replace

from tests import boards, setups
from trayapp.domain.board.board import View
from trayapp.settings.accounts.account import Authorization, GraphAccount, Provider
from trayapp.ui.owed.states import banners, headline, whole, with_ways_back
from trayapp.ui.wishes import Refresh, Resume, ShowSettings, SignIn

ZONE = "Europe/Berlin"


def test_nothing_owed_says_what_was_checked_and_when() -> None:
    notice = whole(boards.board(()), ZONE)
    assert notice is not None
    assert notice.title == "Nobody is waiting for you"
    assert notice.text == "2 accounts, 3 minutes ago"
    assert headline(boards.board(())) == ("Nothing owed", "")


def test_blind_never_says_that_nothing_is_owed() -> None:
    board = boards.board((), replace(boards.SEEN_WELL, blind=(boards.BLIND,)))
    notice = whole(board, ZONE)
    assert notice is not None
    assert notice.title == "Owed cannot see Office"
    assert notice.text.startswith("Since today 09:12: The server refused the password.")
    assert notice.wish == SignIn("Office")
    assert headline(board) == ("", "")


def test_who_signs_in_on_a_page_is_asked_for_no_password() -> None:
    board = boards.board((), replace(boards.SEEN_WELL, blind=(boards.BLIND,)))
    office = GraphAccount("Office", "me@office.example", Authorization(Provider.MICROSOFT, "id"), boards.NOW)
    for account, says in ((office, "Sign in again"), (setups.ACCOUNTS[0], "Enter the password")):
        notice = whole(with_ways_back(board, (account,)), ZONE)
        assert notice is not None
        assert (notice.button, notice.wish) == (says, SignIn("Office"))


def test_blind_without_a_cure_offers_to_try_again() -> None:
    notice = whole(boards.board((), replace(boards.SEEN_WELL, blind=(boards.UNREACHABLE,))), ZONE)
    assert notice is not None
    assert notice.wish == Refresh()


def test_never_checked_is_not_nothing_owed() -> None:
    board = boards.board((), View(accounts=1))
    notice = whole(board, ZONE)
    assert notice is not None
    assert notice.title.startswith("Reading")
    assert headline(board) == ("", "")


def test_first_reading_counts() -> None:
    notice = whole(boards.board((), View(accounts=1, syncing=True, done=1240, total=8031)), ZONE)
    assert notice is not None
    assert notice.text == "1,240 of 8,031 messages read."
    assert (notice.done, notice.total) == (1240, 8031)
    assert "close this window" in notice.detail


def test_without_an_account_the_way_there_is_offered() -> None:
    notice = whole(boards.board((), View()), ZONE)
    assert notice is not None
    assert notice.wish == ShowSettings("accounts")


def test_banners_stand_above_items_only() -> None:
    blind = replace(boards.SEEN_WELL, blind=(boards.BLIND, boards.UNREACHABLE), paused=True)
    found = banners(boards.board(view=blind), ZONE)
    assert [notice.wish for notice in found] == [Resume(), SignIn("Office"), Refresh()]
    assert whole(boards.board(view=blind), ZONE) is None
    assert banners(boards.board((), replace(blind, paused=False)), ZONE) == ()


def test_why_answered_messages_stay_is_said_above_them() -> None:
    view = replace(boards.SEEN_WELL, answers_unseen=("Kontor",))
    (found,) = banners(boards.board(view=view), ZONE)
    assert (found.wish, found.trouble) == (ShowSettings("accounts", "Kontor"), True)
    assert "what you answer in Kontor" in found.title
    empty = whole(boards.board((), view), ZONE)
    assert empty is not None
    assert empty.title == "Nobody is waiting for you", "nothing stays that was answered"


def test_the_headline_leaves_snoozed_ones_out() -> None:
    assert headline(boards.board((boards.ANNA, boards.HENRY, boards.IDA))) == (
        "2 owed",
        "1 missed · next in 25 min",
    )
