"""The way to web servers: what it refuses, how long it waits, and what it says."""

from __future__ import annotations

import base64
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.servers.certificates import Authority
from tests.servers.hostile_http import WRONG, Asked, HostileHttp, Line, drips, hostile_http, proxy, stalls
from tests.servers.web import Answer as Answering
from tests.servers.web import busy, redirects_to, reply
from trayapp.errors import Busy, MailTrouble, Refused, Unclear, Unreachable, Unsafe
from trayapp.mail import http
from trayapp.mail.http import Answer, Http, ask, beginning, clock_skew, open_http, refuse_busy, retry_after

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


class Way:
    """Starts servers, and asks them."""

    def __init__(self, folder: Path) -> None:
        self.open = ExitStack()
        self.authority = Authority(folder)
        self.certificate = self.authority.certify("localhost", "127.0.0.1")

    def server(self, answer: Answering) -> HostileHttp:
        return self.open.enter_context(hostile_http(answer, self.certificate))

    def client(self, timeout: float = 5.0) -> Http:
        return self.open.enter_context(open_http(str(self.authority.file), timeout))

    def ask(self, answer: Answering, timeout: float = 5.0, **more: object) -> Answer:
        return ask(self.client(timeout), "GET", self.server(answer).url("/here?x=1"), **more)  # type: ignore[arg-type]


@pytest.fixture
def way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Way]:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    way = Way(tmp_path)
    with way.open:
        yield way


def test_an_answer_is_read_to_its_end(way: Way) -> None:
    answer = way.ask(reply({"value": [1]}, headers={"X-Thing": "a"}))
    assert (answer.status, answer.ok, answer.json()) == (200, True, {"value": [1]})
    assert answer.headers["x-thing"] == "a"
    assert answer.host == "localhost"


def test_a_form_and_a_body_arrive(way: Way) -> None:
    server = way.server(reply())
    ask(way.client(), "POST", server.url("/"), form={"a": "1 2"})
    ask(way.client(), "POST", server.url("/"), content=b"{}", headers={"Content-Type": "application/json"})
    assert [asked.body for asked in server.asked] == [b"a=1+2", b"{}"]
    assert server.asked[0].headers["content-type"] == "application/x-www-form-urlencoded"


def test_redirects_are_not_followed(way: Way) -> None:
    abroad = way.server(reply("secret"))
    answer = way.ask(redirects_to(abroad.url("/", host="127.0.0.1")))
    assert answer.status == 302
    assert not abroad.asked


def test_a_certificate_of_somebody_unknown_is_refused(way: Way) -> None:
    server = way.server(reply())
    with open_http() as client, pytest.raises(Unsafe, match="certificate of localhost"):
        ask(client, "GET", server.url("/"))
    assert not server.asked


def test_nothing_goes_over_plain_http_but_to_this_machine(way: Way) -> None:
    with pytest.raises(Unsafe, match="Without encryption"):
        ask(way.client(), "GET", "http://mail.example.com/")
    with hostile_http(reply("x")) as server:
        assert ask(way.client(), "GET", server.url("/")).body == b"x"


def test_a_file_of_certificates_that_is_none_is_named(tmp_path: Path) -> None:
    with pytest.raises(Unsafe, match="file of certificates"):
        open_http(str(tmp_path / "absent.pem"))


@pytest.mark.parametrize("url", ["https://", "https://[", "nonsense", "https://a b/", "https://x:99999/"])
def test_an_address_that_is_none_is_told(way: Way, url: str) -> None:
    with pytest.raises(MailTrouble):
        ask(way.client(), "GET", url)


def test_nobody_at_the_port(way: Way) -> None:
    server = way.server(reply())
    server.stop()
    with pytest.raises(Unreachable, match="does not accept connections on port"):
        ask(way.client(), "GET", server.url("/"))


def test_silence_lasts_so_long(way: Way) -> None:
    with pytest.raises(Unreachable, match="did not answer in time"):
        way.ask(stalls, 0.3)


@pytest.mark.parametrize("answer", [drips("x" * 1000), WRONG["a drip of headers"]])
def test_a_drip_has_an_end(way: Way, answer: Answering, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http, "LONGEST", 0.4)
    began = time.monotonic()
    with pytest.raises(Unreachable):
        way.ask(answer)
    assert time.monotonic() - began < 4


@pytest.mark.parametrize("answer", WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_one_of_our_troubles(
    way: Way, answer: Answering, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(http, "LONGEST", 0.6)
    with suppress(MailTrouble):  # anything else is a failure
        told = way.ask(answer, 0.4)
        refuse_busy(told, NOW)
        told.json()


def test_a_flood_is_left_at_its_bound(way: Way) -> None:
    with pytest.raises(Refused, match="stopped reading"):
        way.ask(WRONG["a flood"], limit=100_000)


def test_the_beginning_of_a_flood_can_be_read(way: Way) -> None:
    with way.client().stream("GET", way.server(WRONG["a flood"]).url("/")) as response:
        assert len(beginning(response, 5000)) == 5000


def test_a_page_instead_of_data_is_a_network_that_wants_a_sign_in(way: Way) -> None:
    with pytest.raises(Unreachable, match=r"sign in first"):
        way.ask(WRONG["a captive portal"]).json()


def test_who_waits_can_be_cut(way: Way) -> None:
    heard = threading.Event()

    def answer(line: Line, asked: Asked) -> None:
        heard.set()
        stalls(line, asked)

    server, client = way.server(answer), way.client(30)
    troubles: list[MailTrouble] = []

    def wait() -> None:
        try:
            ask(client, "GET", server.url("/"))
        except MailTrouble as trouble:
            troubles.append(trouble)

    thread = threading.Thread(target=wait)
    thread.start()
    assert heard.wait(10)
    client.cut()
    thread.join(5)
    assert not thread.is_alive()
    assert isinstance(troubles[0], Unreachable)
    with pytest.raises(Unreachable, match="closed"):
        ask(client, "GET", server.url("/"))


def test_nobody_can_say_whether_a_broken_send_arrived(way: Way) -> None:
    with pytest.raises(Unclear):
        way.ask(WRONG["a hang-up"], sends=True)
    with pytest.raises(Unclear):
        way.ask(WRONG["a reset"], sends=True)
    with pytest.raises(Unclear):
        way.ask(stalls, 0.3, sends=True)
    server = way.server(reply())
    server.stop()
    with pytest.raises(Unreachable):
        ask(way.client(), "POST", server.url("/"), sends=True)


def test_a_proxy_is_used_where_the_system_has_one(way: Way, monkeypatch: pytest.MonkeyPatch) -> None:
    with proxy() as between:
        monkeypatch.setenv("HTTPS_PROXY", between.url())
        assert way.ask(reply("x")).body == b"x"
        assert [asked.method for asked in between.asked] == ["CONNECT"]


def test_a_proxy_that_wants_a_password_is_told(way: Way, monkeypatch: pytest.MonkeyPatch) -> None:
    with proxy("jan:open sesame") as between:
        monkeypatch.setenv("HTTPS_PROXY", between.url())
        with pytest.raises(Unreachable, match="proxy of this network wants a name and a password"):
            way.ask(reply("x"))
        monkeypatch.setenv("HTTPS_PROXY", between.url().replace("//", "//jan:open%20sesame@"))
        assert way.ask(reply("x")).body == b"x"
        assert (
            base64.b64encode(b"jan:open sesame").decode() in between.asked[-1].headers["proxy-authorization"]
        )


@pytest.mark.parametrize("value", ["socks5://jan:secret@127.0.0.1:1", "nonsense://jan:secret@x"])
def test_a_proxy_that_owed_cannot_use_is_told_without_its_password(
    way: Way, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_PROXY", value)
    with pytest.raises(Unreachable, match="cannot use the proxy") as caught:
        open_http()
    assert "secret" not in str(caught.value)


def test_busy_names_the_seconds(way: Way) -> None:
    with pytest.raises(Busy) as caught:
        refuse_busy(way.ask(busy("7")), NOW)
    assert caught.value.retry_after == 7.0


@pytest.mark.parametrize(
    ("value", "date", "seconds"),
    [
        ("120", "", 120.0),
        ("0", "", 0.0),
        ("", "", 60.0),
        ("soon", "", 60.0),
        ("-5", "", 60.0),
        ("31536000", "", http.LONGEST_WAIT),
        ("Sun, 22 Nov 2026 12:00:30 GMT", "", 30.0),
        ("Sun, 22 Nov 2026 11:00:00 GMT", "", 1.0),
        # The server's clock is an hour ahead: its own date counts.
        ("Sun, 22 Nov 2026 13:00:30 GMT", "Sun, 22 Nov 2026 13:00:00 GMT", 30.0),
    ],
)
def test_how_long_to_wait(value: str, date: str, seconds: float) -> None:
    assert retry_after({"retry-after": value, "date": date}, NOW) == seconds


def test_a_clock_that_is_wrong_is_seen() -> None:
    answer = Answer(200, {"date": "Sun, 22 Nov 2026 13:00:00 GMT"}, b"", "https://localhost/")
    assert clock_skew(answer, NOW) == timedelta(hours=-1)
    assert clock_skew(answer._replace(headers={}), NOW) is None
