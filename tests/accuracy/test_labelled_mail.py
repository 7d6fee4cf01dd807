"""The judgement on labelled mail stays at least as good as it was measured (floors a little below)."""

from pathlib import Path

import pytest

from tests.accuracy import belonging, customers, days, machines, office, own_words, promised

pytestmark = pytest.mark.shared


def test_office_mail(shared_data: Path) -> None:
    result = office.measure(shared_data)
    assert result.row("all: asks").score.f1 >= 0.90, result.misses
    assert result.row("all: asks").score.precision >= 0.84, result.misses
    assert result.row("all: asks").score.recall >= 0.94, result.misses
    assert result.row("natural sample: asks").score.f1 >= 0.88, result.misses
    assert result.row("maybe among persons' mail").share.share <= 0.10


def test_customers_of_a_vendor(shared_data: Path) -> None:
    result = customers.measure(shared_data)
    assert result.row("all: asks").score.f1 >= 0.93, result.misses
    assert result.row("maybe among persons' mail").share.share <= 0.07


def test_how_things_stood_at_a_moment(shared_data: Path) -> None:
    # The reading in which every doubt is owed has the most to settle.
    result = customers.moment_rows(shared_data, clients=True)
    assert result.row("closed and not open: asks or maybe").share.share >= 0.99, result.misses
    assert result.row("open: asks or maybe").share.share >= 0.96, result.misses
    assert result.row("not_owed: asks or maybe").share.share >= 0.83, result.misses


def test_automated_mail_asks_for_nothing(shared_data: Path) -> None:
    result = machines.measure(shared_data)
    assert result.row("all: asks").share.share <= 0.003, result.misses
    assert result.row("all: the text by itself asks").share.share <= 0.005
    assert result.row("all, from clients: asks").share.share <= 0.006, result.misses
    for silent in ("bounce", "autoreply"):
        assert result.row(f"{silent}: asks").share.held == 0, result.misses
        assert result.row(f"{silent}, from clients: asks").share.held == 0, result.misses


def test_look_alikes_are_told_apart(shared_data: Path) -> None:
    result = machines.measure_look_alikes(shared_data)
    assert all(row.reached() for row in result.rows), result.misses


def test_what_belongs_together(shared_data: Path) -> None:
    result = belonging.measure(shared_data)
    assert result.row("all headers, some without brackets").score.f1 >= 0.995
    assert result.row("the same, without what is marked as a guess").score.f1 >= 0.998
    assert result.row("30 % of headers dropped").score.f1 >= 0.982
    assert "arriving newest first: the same conversations" in result.notes


def test_own_text(shared_data: Path) -> None:
    result = own_words.measure(shared_data)
    assert result.row("zones, exact").share.share >= 0.92, result.misses
    assert result.row("discourse pairs, exact").share.held >= 30, result.misses
    assert result.row("fixtures: something remains").share.share >= 0.95, result.misses
    assert result.row("fixtures: no line of a quotation remains").share.share == 1, result.misses


def test_promises(shared_data: Path) -> None:
    result = promised.measure(shared_data)
    assert result.row("firm").score.f1 >= 0.92, result.misses
    assert result.row("due dates right").share.held >= 20, result.misses
    assert result.row("dates invented").share.held == 0, result.misses


def test_date_phrases(shared_data: Path) -> None:
    result = days.measure(shared_data)
    assert result.row("en and de: exact").share.share >= 0.73
    assert result.row("en and de: none, left alone").share.share >= 0.95, result.misses
