from pathlib import Path

import pytest

from trayapp.settings.zone import local_zone


@pytest.fixture(autouse=True)
def no_tz(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TZ", raising=False)


@pytest.mark.parametrize("tz", ["Asia/Kathmandu", ":Asia/Kathmandu"])
def test_the_environment_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tz: str) -> None:
    (tmp_path / "timezone").write_text("Europe/Berlin\n")
    monkeypatch.setenv("TZ", tz)
    assert local_zone(tmp_path) == "Asia/Kathmandu"


def test_an_environment_that_names_no_zone_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "timezone").write_text("Europe/Berlin\n")
    monkeypatch.setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3")
    assert local_zone(tmp_path) == "Europe/Berlin"


@pytest.mark.parametrize(
    "target", ["/usr/share/zoneinfo/America/St_Johns", "../x/zoneinfo/posix/America/St_Johns"]
)
def test_the_link_names_the_zone(tmp_path: Path, target: str) -> None:
    (tmp_path / "localtime").symlink_to(target)
    assert local_zone(tmp_path) == "America/St_Johns"


def test_a_machine_that_does_not_say_is_on_utc(tmp_path: Path) -> None:
    (tmp_path / "localtime").write_bytes(b"TZif2")
    assert local_zone(tmp_path) == "UTC"
