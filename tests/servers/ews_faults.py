"""What goes wrong on real Exchange servers and on the way to them, for a test to order."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Trouble:
    """One thing that goes wrong, with one request."""

    status: int = 0
    """An HTTP status instead of an answer."""
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    code: str = ""
    """A response code: of the whole request, or of its first message."""
    text: str = ""
    whole: bool = False
    """Whether ``code`` is a SOAP fault."""
    back_off: int | None = None
    """Milliseconds that a busy server names."""
    cut: int | None = None
    """After how many bytes of the answer the server hangs up."""
    reset: bool = False
    """Whether it hangs up with RST instead of answering."""
    stall: bool = False
    """Whether it never answers; it holds the connection until the client hangs up or the server ends."""
    drip: float = 0.0
    """Seconds between two bytes of the answer."""
    done: bool = False
    """Whether the request is carried out before what goes wrong: nobody learns of it."""
    beside: bool = False
    """Whether the message that says no comes beside the good ones."""

    @property
    def answers(self) -> bool:
        """Whether a part of the right answer is sent."""
        return self.cut is not None or bool(self.drip)


BUSY = Trouble(code="ErrorServerBusy", whole=True, back_off=12_000)
BAD_STATE = Trouble(code="ErrorInvalidSyncStateData")
ITEM_NOT_FOUND = Trouble(code="ErrorItemNotFound", beside=True)
UNAUTHORIZED = Trouble(401, {"WWW-Authenticate": 'Basic realm="mail.example.com"'})
FORBIDDEN = Trouble(403)
"""A tenant whose EWS is switched off."""
TOO_MANY = Trouble(429, {"Retry-After": "17"})
UNAVAILABLE = Trouble(503, {"Retry-After": "23"})
MOVED = Trouble(302, {"Location": "https://elsewhere.example/EWS/Exchange.asmx"})
ERROR_PAGE = Trouble(302, {"Location": "/ews/genericerrorpage.htm?aspxerrorpath=/ews/exchange.asmx"})
PORTAL = Trouble(
    200,
    {"Content-Type": "text/html; charset=utf-8"},
    b"<!DOCTYPE html><html><head><title>Welcome to the hotel</title></head><body><form>Room number"
    b" <input name=room></form></body></html>",
)
PROXY_WANTS_PASSWORD = Trouble(407, {"Proxy-Authenticate": 'Basic realm="proxy"'})
RESET = Trouble(reset=True)
STALL = Trouble(stall=True)
CUT = Trouble(cut=200)
DRIP = Trouble(drip=0.1)
DONE_AND_RESET = Trouble(reset=True, done=True)
"""The request is carried out, and the answer is lost."""


def response(code: str, text: str = "") -> Trouble:
    """Make the operation say no, with this response code."""
    return Trouble(code=code, text=text)


def soap_fault(code: str, text: str = "", back_off: int | None = None) -> Trouble:
    """Make the server refuse the request as a whole; ``back_off`` in milliseconds."""
    return Trouble(code=code, text=text, whole=True, back_off=back_off)
