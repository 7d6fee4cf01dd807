"""Exchange's operations as we use them: exchangelib's transport, without the objects it makes of answers.

Making those costs four fifths of a first reading: the library reads an answer byte by byte and turns every
property into an object with checks of its own. Here an answer stays a tree of lxml, of bounded size, and what
goes wrong is raised at once: when to try again is decided in ``server.py``.

Only the child process imports this file.
"""

from __future__ import annotations

import socket
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Any, ClassVar, Protocol
from xml.sax.saxutils import escape, quoteattr

import lxml.etree  # type: ignore[import-untyped]  # its types are a package of their own
from exchangelib import Account
from exchangelib import errors as ews
from exchangelib.protocol import FailFast
from exchangelib.services import GetStreamingEvents
from exchangelib.services.common import EWSAccountService
from exchangelib.util import MNS, TNS, post_ratelimited
from urllib3.exceptions import HTTPError

from trayapp.mail.ews.faults import Told

LONGEST_ANSWER = 64_000_000
"""Bytes; a page of messages takes a tenth of it."""
LONGEST_START = 4_000
"""Bytes of an answer that is no SOAP."""
SLOWEST = 4
"""An answer may take so many time-outs altogether: a server that drips is no server."""
_CHUNK = 65_536

MOST_CHANGES = 512
"""Changes that SyncFolderItems gives at once (its schema says so)."""


def m(name: str) -> str:
    """Return the name of an element of messages."""
    return f"{{{MNS}}}{name}"


def t(name: str) -> str:
    """Return the name of an element of types."""
    return f"{{{TNS}}}{name}"


class Element(Protocol):
    """A piece of an answer, as far as it is looked at (lxml's own)."""

    tag: str
    text: str | None

    def get(self, name: str, otherwise: str | None = None) -> str | None:
        """Return an attribute."""

    def find(self, path: str) -> Element | None:
        """Return the first element there."""

    def findtext(self, path: str) -> str | None:
        """Return the text of the first element there."""

    def findall(self, path: str) -> list[Element]:
        """Return all elements there."""

    def iterfind(self, path: str) -> Iterator[Element]:
        """Yield all elements there."""

    def __iter__(self) -> Iterator[Element]: ...
    def __len__(self) -> int: ...
    def __getitem__(self, index: int) -> Element: ...


class Policy(FailFast):  # type: ignore[misc]  # the library has no types
    """Raise what is no answer of Exchange, with all that is needed to say why."""

    def raise_response_errors(self, response: Any) -> None:  # noqa: ANN401 - requests' own
        """Let SOAP through, faults too. Raises :class:`Told`."""
        kind = response.headers.get("Content-Type", "").lower()
        if response.status_code == 200 and "html" not in kind:
            return
        if response.status_code == 500 and "xml" in kind:
            return
        headers = response.headers
        raise Told(
            response.status_code,
            after=headers.get("Retry-After", ""),
            to=headers.get("Location", ""),
            offered=headers.get("WWW-Authenticate", ""),
            start=response.raw.read(LONGEST_START, decode_content=True) or b"",
        )


class _Answer:
    """What exchangelib wants of a response."""

    def __init__(self, content: bytes) -> None:
        self.content = content

    def close(self) -> None:
        """Nothing is open."""


class _Operation(EWSAccountService):  # type: ignore[misc]  # the library has no types
    """One operation; :meth:`ask` gives the elements of its answer, errors of single items among them."""

    ERRORS_TO_CATCH_IN_RESPONSE: ClassVar = (
        *EWSAccountService.ERRORS_TO_CATCH_IN_RESPONSE,
        ews.ErrorAccessDenied,
        ews.ErrorFolderNotFound,
        ews.ErrorContentConversionFailed,
        ews.ErrorInvalidPropertyRequest,
        ews.ErrorMessageDispositionRequired,
        ews.ErrorPropertyRequestFailed
        if hasattr(ews, "ErrorPropertyRequestFailed")
        else ews.ErrorItemCorrupt,
    )

    def ask(self, body: str) -> Iterator[Element | Exception]:
        """Send the inside of the request; ``t:`` and ``m:`` are the prefixes in it."""
        payload = lxml.etree.fromstring(
            f'<m:{self.SERVICE_NAME} xmlns:m="{MNS}" xmlns:t="{TNS}"{body}</m:{self.SERVICE_NAME}>'
        )
        yield from self._get_elements(payload=payload)

    def _get_elements(self, payload: Element) -> Iterator[Any]:
        yield from self._response_generator(payload=payload)

    def _get_response(self, payload: Element, api_version: str) -> _Answer:
        session = self.protocol.get_session()
        response, session = post_ratelimited(
            protocol=self.protocol,
            session=session,
            url=self.protocol.service_endpoint,
            headers=self._extra_headers(),
            data=self.wrap(content=payload, api_version=api_version),
            stream=True,
            timeout=self.protocol.TIMEOUT,
        )
        try:
            content = self._content(response)
        except BaseException:
            response.close()
            self.protocol.retire_session(session)
            raise
        self._handle_response_cookies(session)
        self.protocol.release_session(session)
        return _Answer(content)

    def _content(self, response: Any) -> bytes:  # noqa: ANN401 - requests' own
        """Read a bounded answer in bounded time."""
        latest = time.monotonic() + self.protocol.TIMEOUT * SLOWEST
        parts: list[bytes] = []
        length = 0
        try:
            # Not iter_content, which returns when a whole chunk is there: nobody would look at the clock.
            while part := response.raw.read1(_CHUNK, decode_content=True):
                parts.append(part)
                length += len(part)
                if length > LONGEST_ANSWER:
                    raise ews.MalformedResponseError("an answer without end")
                if time.monotonic() > latest:
                    raise TimeoutError("an answer came too slowly")
        except HTTPError as error:
            raise OSError(error) from error
        return b"".join(parts)

    @classmethod
    def _get_soap_parts(cls, response: _Answer) -> tuple[Element | None, Element]:
        root = _parsed(response.content)
        if root is None or not root.tag.endswith("}Envelope"):
            raise Told(200, start=response.content[:LONGEST_START])
        head = root.find("{*}Header")
        body = root.find("{*}Body")
        if body is None:
            raise ews.MalformedResponseError("no body")
        return head, body


def _parsed(content: bytes) -> Element | None:
    # Exchange lets characters through that XML does not allow.
    parser = lxml.etree.XMLParser(recover=True, huge_tree=True, resolve_entities=False, no_network=True)
    try:
        root: Element | None = lxml.etree.fromstring(content, parser=parser)
    except (lxml.etree.ParseError, ValueError):
        return None
    return root


class _Items(_Operation):
    element_container_name = m("Items")


class GetItem(_Items):
    """Give items by id, one answer each, in the order asked for."""

    SERVICE_NAME = "GetItem"


class CreateItem(_Items):
    """Make an item, send it perhaps."""

    SERVICE_NAME = "CreateItem"

    @classmethod
    def _get_elements_in_container(cls, container: Element) -> list[Any]:
        return list(container) or [True]


class UpdateItem(CreateItem):
    """Change an item, send it perhaps."""

    SERVICE_NAME = "UpdateItem"


class DeleteItem(_Operation):
    """Delete an item."""

    SERVICE_NAME = "DeleteItem"
    returns_elements = False


class GetFolder(_Operation):
    """Give folders, one answer each."""

    SERVICE_NAME = "GetFolder"
    element_container_name = m("Folders")


class FindFolder(_Operation):
    """List the folders below another."""

    SERVICE_NAME = "FindFolder"
    element_container_name = m("RootFolder")

    @classmethod
    def _get_elements_in_container(cls, container: Element) -> list[Element]:
        return [container]


class FindItem(FindFolder):
    """List the items of folders."""

    SERVICE_NAME = "FindItem"


class SyncFolderItems(_Operation):
    """Tell what changed in a folder since a state."""

    SERVICE_NAME = "SyncFolderItems"
    element_container_name = m("Changes")

    def __init__(self, account: Account) -> None:
        super().__init__(account=account)
        self.state = ""
        """The state after what was told."""
        self.last = True
        """Whether that was all."""

    def _get_element_container(self, message: Element, name: str | None = None) -> Any:  # noqa: ANN401 - its own
        self.state = message.findtext(m("SyncState")) or ""
        self.last = (message.findtext(m("IncludesLastItemInRange")) or "true") != "false"
        return super()._get_element_container(message=message, name=name)


class Subscribe(_Operation):
    """Say that one wants to hear of news."""

    SERVICE_NAME = "Subscribe"
    prefer_affinity = True

    @classmethod
    def _get_elements_in_container(cls, container: Element) -> list[Element]:
        return [container]


class Unsubscribe(_Operation):
    """Say that one wants to hear no more."""

    SERVICE_NAME = "Unsubscribe"
    returns_elements = False
    prefer_affinity = True


class Stream(GetStreamingEvents):  # type: ignore[misc]  # the library has no types
    """Hear of news on a connection that stays open; the library's own reading, without its waiting."""

    _unwanted = False

    def _get_elements(self, payload: Element) -> Iterator[Any]:
        try:
            yield from self._response_generator(payload=payload)
        finally:
            session: Any = self._streaming_session  # type: ignore[has-type]  # the library has no types
            self._streaming_session = None
            self.stop_streaming()
            if session is not None:
                self.protocol.retire_session(session)  # what was not read of it would be taken for an answer

    def _elem_to_obj(self, elem: Element) -> Element:
        return elem

    def _get_response(self, payload: Element, api_version: str) -> Any:  # noqa: ANN401 - requests' own
        response = super()._get_response(payload=payload, api_version=api_version)
        if self._unwanted:
            self.cut()
        return response

    def cut(self) -> None:
        """End the connection now, also while another thread reads from it."""
        self._unwanted = True
        response: Any = self._streaming_response
        plug = None if response is None else getattr(response.raw.connection, "sock", None)
        if plug is not None:
            with suppress(OSError):
                # The plain socket's method: a TLS socket's own would take the session from under a reader.
                socket.socket.shutdown(plug, socket.SHUT_RDWR)


# Parts of requests


def ids(items: Iterable[str]) -> str:
    """Write ItemIds."""
    return f"<m:ItemIds>{''.join(f'<t:ItemId Id={quoteattr(one)}/>' for one in items)}</m:ItemIds>"


def item_shape(fields: Iterable[str], extended: Iterable[tuple[int, str]] = (), more: str = "") -> str:
    """Write an ItemShape: properties by name, MAPI properties by tag and type."""
    named = "".join(f'<t:FieldURI FieldURI="{field}"/>' for field in fields)
    tagged = "".join(
        f'<t:ExtendedFieldURI PropertyTag="0x{tag:04x}" PropertyType="{kind}"/>' for tag, kind in extended
    )
    additional = (
        f"<t:AdditionalProperties>{named}{tagged}</t:AdditionalProperties>" if named or tagged else ""
    )
    return f"<m:ItemShape><t:BaseShape>IdOnly</t:BaseShape>{more}{additional}</m:ItemShape>"


def text(tag: str, value: str) -> str:
    """Write an element that holds text, without what XML cannot carry."""
    plain = "".join(c for c in value if c in "\t\n\r" or (c >= " " and not "\ud800" <= c <= "\udfff"))
    return f"<{tag}>{escape(plain)}</{tag}>"
