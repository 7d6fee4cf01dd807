"""The web server of hostile answers does what its answers say: a double that is too kind proves nothing."""

from __future__ import annotations

import json
import ssl
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from itertools import pairwise
from pathlib import Path

import httpx
import pytest

from tests.servers.certificates import Authority
from tests.servers.hostile_http import (
    WRONG,
    Answer,
    busy,
    by_path,
    captive_portal,
    cut,
    drips,
    floods,
    goes_round,
    hangs_up,
    hostile_http,
    one_after_another,
    pages,
    passed_on,
    proxy,
    redirects_to,
    reply,
    skewed,
    streams,
)

TOO_MUCH = 1 << 20
"""Bytes after which the client of these tests leaves a body."""


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority(tmp_path)


@pytest.fixture
def certificate(authority: Authority) -> Path:
    return authority.certify("localhost", "127.0.0.1")


@pytest.fixture
def client(authority: Authority) -> Iterator[httpx.Client]:
    context = ssl.create_default_context(cafile=str(authority.file))
    with httpx.Client(verify=context, timeout=5.0, trust_env=False) as client:
        yield client


def test_an_answer_arrives_over_tls_and_the_connection_is_kept(
    client: httpx.Client, certificate: Path
) -> None:
    with hostile_http(reply({"value": [1]}), certificate) as server:
        for number in range(3):
            told = client.post(
                server.url(f"/v1/{number}?a=b"), content=b"what I say", auth=("iris", "secret")
            )
            assert told.json() == {"value": [1]}
    assert [asked.path for asked in server.asked] == ["/v1/0", "/v1/1", "/v1/2"]
    assert {asked.query for asked in server.asked} == {"a=b"}
    assert server.asked[0].body == b"what I say"
    assert len(server.secrets()) == 3
    assert server.heard("iris:secret")
    assert server.heard("what I say")
    assert not server.heard("something else")


def test_a_client_that_does_not_know_the_certificate_says_nothing(certificate: Path) -> None:
    with (
        hostile_http(reply(), certificate) as server,
        pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED"),
    ):
        httpx.get(server.url("/"), auth=("iris", "secret"), trust_env=False)
    assert server.asked == []


def test_answers_come_in_order_and_by_path(client: httpx.Client) -> None:
    answer = by_path({"/token": one_after_another(busy("7"), reply("yes"))})
    with hostile_http(answer) as server:
        waits = client.get(server.url("/token"))
        assert (waits.status_code, waits.headers["Retry-After"]) == (429, "7")
        assert [client.get(server.url("/token")).text for _ in range(2)] == ["yes", "yes"]
        assert client.get(server.url("/other")).status_code == 404


def test_a_clock_is_an_hour_off(client: httpx.Client) -> None:
    with hostile_http(skewed(reply("\r\nDate: in the body"))) as server:
        told = client.get(server.url("/"))
    off = parsedate_to_datetime(told.headers["Date"]) - datetime.now(UTC)
    assert timedelta(minutes=59) < off < timedelta(minutes=61)
    assert told.text == "\r\nDate: in the body"


def test_a_portal_answers_every_question(client: httpx.Client) -> None:
    with hostile_http(captive_portal()) as server:
        assert "sign in" in client.post(server.url("/EWS/Exchange.asmx"), content=b"<soap/>").text
        server.answer = captive_portal("https://portal.example/login")
        assert client.get(server.url("/")).headers["Location"] == "https://portal.example/login"


def test_pages_have_no_end(client: httpx.Client) -> None:
    with hostile_http(pages(lambda number, following: {"value": [number], "next": following})) as server:
        following = server.url("/messages")
        for number in range(1, 30):
            page = client.get(following).json()
            assert page["value"] == [number]
            following = page["next"]
            assert following.startswith(server.url("/messages"))


def test_pages_lead_abroad(client: httpx.Client) -> None:
    with hostile_http(reply()) as other:
        abroad = other.url("/", host="127.0.0.1")
        with hostile_http(pages(lambda _, following: {"next": following}, link=abroad)) as server:
            assert client.get(server.url("/")).json() == {"next": abroad}


def test_redirects_have_no_end(client: httpx.Client) -> None:
    with hostile_http(goes_round(307)) as server, pytest.raises(httpx.TooManyRedirects):
        client.get(server.url("/"), follow_redirects=True)
    assert all(one.path != other.path for one, other in pairwise(server.asked))


def test_bodies_are_cut(client: httpx.Client) -> None:
    with hostile_http(cut(b"0123456789", 4)) as server:
        with pytest.raises(httpx.RemoteProtocolError, match="received 4 bytes, expected 10"):
            client.get(server.url("/"))
        server.answer = streams(b"<one/>", end="cut")
        with pytest.raises(httpx.RemoteProtocolError, match="incomplete chunked"):
            client.get(server.url("/"))
        server.answer = streams(b"<one/>", end="reset")
        with pytest.raises(httpx.ReadError, match="reset"):
            client.get(server.url("/"))
        server.answer = streams(b"<one/>", b"<two/>")
        assert client.get(server.url("/")).text == "<one/><two/>"


def test_a_drip_outlasts_no_single_wait(client: httpx.Client) -> None:
    with (
        hostile_http(drips("x" * 1000, every=0.01)) as server,
        client.stream("GET", server.url("/"), timeout=1) as told,
    ):
        chunks = told.iter_raw()
        assert sum(len(next(chunks)) for _ in range(5)) < 500


def test_a_flood_goes_on(client: httpx.Client) -> None:
    with hostile_http(floods(start=b"[")) as server, client.stream("GET", server.url("/")) as told:
        chunks = told.iter_raw()
        assert next(chunks).startswith(b"[")
        taken = 0
        while taken < 10 * TOO_MUCH:
            taken += len(next(chunks))


@pytest.mark.parametrize("answer", WRONG.values(), ids=WRONG)
@pytest.mark.parametrize("private", [True, False], ids=["TLS", "plain"])
def test_every_wrong_answer_ends_with_its_client(
    client: httpx.Client, certificate: Path, answer: Answer, private: bool
) -> None:
    """And none of them is an answer that a client could be content with."""
    with hostile_http(answer, certificate if private else None) as server:
        taken = bytearray()
        try:
            with client.stream(
                "GET", server.url("/"), headers={"Authorization": "Bearer t"}, timeout=0.3
            ) as told:
                for chunk in told.iter_bytes():
                    taken += chunk
                    if len(taken) > TOO_MUCH:
                        break
        except (httpx.HTTPError, httpx.InvalidURL):
            return
        assert not _makes_sense(told.status_code, bytes(taken))
    assert server.secrets()


def _makes_sense(status: int, body: bytes) -> bool:
    """Whether a program could take this for what it asked."""
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        return False
    return status == 200 and isinstance(found, dict) and isinstance(found.get("value"), list)


@pytest.mark.parametrize("private", [True, False], ids=["TLS", "plain"])
def test_a_proxy_lets_through_who_knows_the_password(
    authority: Authority, certificate: Path, private: bool
) -> None:
    with (
        hostile_http(reply("far away"), certificate if private else None) as server,
        proxy("iris:secret") as way,
    ):
        context = ssl.create_default_context(cafile=str(authority.file))
        with httpx.Client(verify=context, proxy=way.url(), timeout=5, trust_env=False) as stranger:
            if private:
                with pytest.raises(httpx.ProxyError, match="407"):
                    stranger.get(server.url("/"))
            else:
                assert stranger.get(server.url("/")).status_code == 407
        assert server.asked == []
        named = way.url().replace("//", "//iris:secret@")
        with httpx.Client(verify=context, proxy=named, timeout=5, trust_env=False) as known:
            assert known.get(server.url("/path?query")).text == "far away"
            assert known.get(server.url("/path?query")).text == "far away"
    assert {(asked.path, asked.query) for asked in server.asked} == {("/path", "query")}
    assert way.asked[-1].secrets


def test_a_request_now_and_then_fails(client: httpx.Client, authority: Authority, certificate: Path) -> None:
    with hostile_http(redirects_to("/there", 307), certificate) as honest:
        answer = passed_on(honest.port, str(authority.file), {2: hangs_up, 3: cut(b"0123456789", 3)})
        with hostile_http(answer, certificate) as server:
            assert client.put(server.url("/a"), content=b"body").headers["Location"] == "/there"
            for _ in range(2):
                with pytest.raises(httpx.RemoteProtocolError):
                    client.put(server.url("/a"), content=b"body")
            assert client.put(server.url("/a"), content=b"body").status_code == 307
    assert [(asked.method, asked.body) for asked in honest.asked] == [("PUT", b"body")] * 2
