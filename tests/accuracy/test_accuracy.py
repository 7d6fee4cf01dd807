"""The judgement on labelled mail stays at least as good as it was measured (floors a little below)."""

from pathlib import Path

import pytest

from tests.accuracy.measure import automated, enron, found, score, usrp

pytestmark = pytest.mark.shared


def test_office_mail(shared_data: Path) -> None:
    result = score(list(enron(shared_data)))
    assert result.f1 >= 0.85, result
    assert result.recall >= 0.92, result


def test_customers_of_a_vendor(shared_data: Path) -> None:
    result = score(list(usrp(shared_data)))
    assert result.f1 >= 0.91, result


def test_automated_mail_asks_for_nothing(shared_data: Path) -> None:
    cases = list(automated(shared_data, known=False))
    alarms = [case.id for case in cases if found(case)]
    assert len(alarms) <= 0.01 * len(cases), alarms


def test_people_who_look_automated_are_found_and_closers_are_not(shared_data: Path) -> None:
    cases = list(automated(shared_data, known=True, which="automated_synthetic"))
    wrong = [case.id for case in cases if case.label != "borderline" and found(case) != (case.label == "yes")]
    assert wrong == []
