"""A name server on loopback: real questions and answers over UDP, for a few names of a test."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

import dns.flags
import dns.message
import dns.rcode
import dns.rdatatype
import dns.resolver
import dns.rrset


@dataclass
class NameServer:
    """What it knows, and what it was asked."""

    records: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    """By name and type, as zone files write them."""
    broken: set[str] = field(default_factory=set)
    """Names that it says it cannot tell (SERVFAIL)."""
    silent: bool = False
    """Whether it says nothing at all."""
    asked: list[tuple[str, str]] = field(default_factory=list)
    port: int = 0

    def answer(self, question: bytes) -> bytes | None:
        """Answer one question."""
        message = dns.message.from_wire(question)
        [asked] = message.question
        name, kind = asked.name.to_text(omit_final_dot=True).lower(), dns.rdatatype.to_text(asked.rdtype)
        self.asked.append((name, kind))
        if self.silent:
            return None
        reply = dns.message.make_response(message, recursion_available=True)
        if name in self.broken:
            reply.set_rcode(dns.rcode.SERVFAIL)
        elif (name, kind) in self.records:
            values = self.records[name, kind]
            reply.answer.append(dns.rrset.from_text(asked.name, 60, "IN", kind, *values))
        elif not any(known == name for known, _ in self.records):
            reply.set_rcode(dns.rcode.NXDOMAIN)
        return reply.to_wire()


@contextmanager
def name_server() -> Iterator[NameServer]:
    """Run one for as long as the block lasts, as the only one that dnspython asks."""
    server = NameServer()
    plug = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    plug.bind(("127.0.0.1", 0))
    server.port = plug.getsockname()[1]

    def serve() -> None:
        with suppress(OSError):
            while True:
                question, where = plug.recvfrom(4096)
                if not question:
                    return
                if (reply := server.answer(question)) is not None:
                    plug.sendto(reply, where)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    before = dns.resolver.default_resolver
    resolver = dns.resolver.Resolver(configure=False)
    resolver.nameservers, resolver.port = ["127.0.0.1"], server.port
    dns.resolver.default_resolver = resolver
    try:
        yield server
    finally:
        dns.resolver.default_resolver = before
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as last:
            last.sendto(b"", ("127.0.0.1", server.port))
        thread.join(5)
        plug.close()
