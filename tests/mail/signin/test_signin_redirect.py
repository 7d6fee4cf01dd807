import http.client
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from urllib.parse import urlencode

import pytest

from trayapp.errors import SignInNeeded
from trayapp.mail.signin.redirect import Redirect

PATIENCE = 20.0


@pytest.fixture
def redirect() -> Iterator[Redirect]:
    with Redirect() as redirect:
        yield redirect


class Waiting:
    """Waits for the answer on a thread, as a lane does."""

    def __init__(self, redirect: Redirect, state: str = "the state") -> None:
        self.redirect = redirect
        self.port = redirect._port
        self.gave_up = False
        self.answer: dict[str, str] | None = None
        self.trouble: SignInNeeded | None = None
        self.thread = threading.Thread(target=self._wait, args=(state,), daemon=True)
        self.thread.start()

    def _wait(self, state: str) -> None:
        try:
            self.answer = self.redirect.wait(state, PATIENCE, lambda: self.gave_up)
        except SignInNeeded as trouble:
            self.trouble = trouble
            return
        self.redirect.tell("Owed is signed in", "You can <b>close</b> this window.")

    def end(self) -> None:
        self.thread.join(PATIENCE)
        assert not self.thread.is_alive()

    def ask(
        self, method: str, target: str, body: str = "", host: str = "", **headers: str
    ) -> tuple[int, str, http.client.HTTPMessage]:
        link = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        try:
            named = {"Host": host or f"127.0.0.1:{self.port}", **headers}
            link.request(method, target, body or None, named)
            answer = link.getresponse()
            return answer.status, answer.read().decode(), answer.msg
        finally:
            link.close()


GOOD = urlencode({"code": "c", "state": "the state"})


def test_the_answer_is_heard_once_and_the_page_is_plain(redirect: Redirect) -> None:
    waiting = Waiting(redirect)
    status, page, headers = waiting.ask("GET", f"/?{GOOD}")
    waiting.end()
    assert waiting.answer == {"code": "c", "state": "the state"}
    assert status == 200
    assert "You can &lt;b&gt;close&lt;/b&gt; this window." in page
    assert "<script" not in page
    assert headers["Cache-Control"] == "no-store"
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    with pytest.raises(OSError, match=r"refused|reset"):
        waiting.ask("GET", f"/?{GOOD}")


def test_the_answer_may_come_as_a_form_in_pieces(redirect: Redirect) -> None:
    waiting = Waiting(redirect)
    with socket.create_connection(("127.0.0.1", waiting.port), timeout=PATIENCE) as plug:
        head = f"POST / HTTP/1.1\r\nHost: localhost:{waiting.port}\r\nContent-Length: {len(GOOD)}\r\n\r\n"
        for piece in (head[:10], head[10:], GOOD[:5], GOOD[5:]):
            plug.sendall(piece.encode())
        assert plug.makefile("rb").readline() == b"HTTP/1.1 200 OK\r\n"
    waiting.end()
    assert waiting.answer is not None
    assert waiting.answer["code"] == "c"


@pytest.mark.parametrize(
    ("method", "target", "body", "host"),
    [
        ("GET", "/favicon.ico", "", ""),
        ("GET", "/", "", ""),
        ("GET", "/?code=c&state=another", "", ""),
        ("GET", "/?code=c", "", ""),
        ("GET", f"/?{GOOD}&code=d", "", ""),
        ("GET", f"/?{GOOD}", "", "evil.example"),
        ("GET", f"/elsewhere?{GOOD}", "", ""),
        ("POST", f"/?{GOOD}", "x=y", ""),
        ("HEAD", f"/?{GOOD}", "", ""),
        ("PUT", "/", GOOD, ""),
        ("GET", "//[", "", ""),
        ("GET", "/?state=the%20stat%C3%A9", "", ""),
    ],
)
def test_whatever_else_is_asked_is_not_the_answer_and_ends_nothing(
    redirect: Redirect, method: str, target: str, body: str, host: str
) -> None:
    waiting = Waiting(redirect)
    status, page, _ = waiting.ask(method, target, body, host)
    assert status == 404
    assert method == "HEAD" or "not the sign-in that Owed waits for" in page
    assert waiting.ask("GET", f"/?{GOOD}")[0] == 200
    waiting.end()
    assert waiting.answer == {"code": "c", "state": "the state"}


def _nonsense(plug: socket.socket) -> None:
    plug.sendall(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\r\n\r\n")


def _flood(plug: socket.socket) -> None:
    plug.sendall(b"GET /" + b"x" * 200_000)


def _endless(plug: socket.socket) -> None:
    plug.sendall(b"POST / HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\nx")


def _hang_up(plug: socket.socket) -> None:
    plug.sendall(b"GET /")
    plug.close()


def _say_nothing(plug: socket.socket) -> None:
    del plug


@pytest.mark.parametrize("knock", [_nonsense, _flood, _endless, _hang_up, _say_nothing])
def test_whoever_knocks_keeps_nobody_out(redirect: Redirect, knock: Callable[[socket.socket], None]) -> None:
    waiting = Waiting(redirect)
    plugs = []
    for _ in range(40):
        plug = socket.create_connection(("127.0.0.1", waiting.port), timeout=PATIENCE)
        with suppress(OSError):
            knock(plug)
        plugs.append(plug)
    assert waiting.ask("GET", f"/?{GOOD}")[0] == 200
    waiting.end()
    for plug in plugs:
        plug.close()
    assert waiting.answer is not None


def test_one_that_gives_way_at_the_moment_when_it_speaks_harms_nothing(
    redirect: Redirect, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("trayapp.mail.signin.redirect._MOST", 1)
    plugs = [socket.create_connection(("127.0.0.1", redirect._port), timeout=PATIENCE)]
    waiting = Waiting(redirect)
    for _ in range(20):
        plugs.append(socket.create_connection(("127.0.0.1", waiting.port), timeout=PATIENCE))
        for plug in plugs[-2:]:
            with suppress(OSError):
                plug.sendall(b"GET /")
    assert waiting.ask("GET", f"/?{GOOD}")[0] == 200
    waiting.end()
    for plug in plugs:
        plug.close()


def test_only_this_machine_is_heard(redirect: Redirect) -> None:
    assert redirect._listener.getsockname()[0] == "127.0.0.1"
    assert redirect.address == f"http://127.0.0.1:{redirect._port}"
    with Redirect("localhost") as other:
        assert other.address == f"http://localhost:{other._port}"
        assert other._listener.getsockname()[0] == "127.0.0.1"
        assert other._port != redirect._port


def test_it_is_too_late_in_the_end(redirect: Redirect) -> None:
    with pytest.raises(SignInNeeded, match="Nobody finished"):
        redirect.wait("the state", 0.05, lambda: False)


def test_giving_up_on_another_thread_is_heard(redirect: Redirect) -> None:
    waiting = Waiting(redirect)
    waiting.gave_up = True
    waiting.end()
    assert waiting.trouble is not None
    assert "given up" in waiting.trouble.title


def test_a_browser_that_is_gone_changes_nothing(redirect: Redirect) -> None:
    with socket.create_connection(("127.0.0.1", redirect._port), timeout=PATIENCE) as plug:
        plug.sendall(f"GET /?{GOOD} HTTP/1.1\r\nHost: localhost:{redirect._port}\r\n\r\n".encode())
    assert redirect.wait("the state", PATIENCE, lambda: False)["code"] == "c"
    redirect.tell("Owed is signed in", "You can close this window.")
    redirect.tell("again", "nobody is there")
