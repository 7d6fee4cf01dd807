"""The service, and one way of reading it, each in a process of its own.

``graph.py serve FOLDER COUNT`` answers until its input ends; its first line says where.
``graph.py HOW PORT CA_FILE`` reads: HOW is ``bare`` (httpx and JSON, thrown away), ``read`` (messages made
and dropped) or ``rows`` (stored). Prints one JSON object.
"""

from __future__ import annotations

import gc
import json
import random
import resource
import ssl
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import quote

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from tests.bench.mailbox import FIRST, ME, PEOPLE, SENT_SHARE, header, person
from trayapp.mail.graph.reading import PAGE

OWNER = ME.partition("<")[2].rstrip(">")
TOKEN = "token-1-of-" + OWNER
_STAMP = "x" * 300
_WAY = (
    *(
        f"Received: from mx{n}.example.net by mx{n}.example.com with ESMTPS id {_STAMP[:80]}"
        for n in range(5)
    ),
    f"DKIM-Signature: v=1; a=rsa-sha256; d=client.example; s=s1; b={_STAMP}",
    f"ARC-Seal: i=1; a=rsa-sha256; s=arcselector; d=microsoft.com; cv=none; b={_STAMP}",
    f"ARC-Message-Signature: i=1; a=rsa-sha256; d=microsoft.com; s=arcselector; b={_STAMP}",
    "Authentication-Results: spf=pass; dkim=pass; dmarc=pass",
    f"X-Forefront-Antispam-Report: {_STAMP[:200]}",
    "X-MS-Exchange-Organization-SCL: 1",
    "MIME-Version: 1.0",
)
"""What every mail from outside carries besides; nobody asks for it, and Graph sends it all the same."""


def serve(folder: Path, count: int) -> None:
    """Fill a mailbox and answer for it."""
    from tests.servers.certificates import Authority
    from tests.servers.graph import graph_server

    authority = Authority(folder)
    with graph_server(authority.certify("localhost"), authority.file) as graph:
        mailbox = graph.add(OWNER)
        way = "\r\n".join(_WAY).encode() + b"\r\n"
        chance = random.Random(1)
        threads: list[list[str]] = [[]]
        for number in range(count):
            date = FIRST + timedelta(minutes=20 * number)
            client = person(chance.randrange(PEOPLE))
            sent = chance.random() < SENT_SHARE
            sender, recipient = (ME, client) if sent else (client, ME)
            if chance.random() < 0.4:
                threads.append([])
            parents = chance.choice(threads[-50:])
            id_, raw = header(number, sender, recipient, parents, date)
            if not parents:  # the mailbox of the other measures answers itself there
                raw = b"\r\n".join(
                    line for line in raw.split(b"\r\n") if not line.startswith((b"In-R", b"Ref"))
                )
            parents.append(id_)
            where = "sentitems" if sent else "inbox"
            mailbox.append((b"" if sent else way) + raw, where, date, outside=not sent).slim()
        graph.grant(OWNER)
        print(json.dumps({"port": graph.server.port if graph.server else 0, "ca": graph.ca_file}), flush=True)
        for line in sys.stdin:
            if line.strip() == "count":
                print(json.dumps(graph.count), flush=True)
                graph.count.clear()


def bare(port: int, ca_file: str) -> int:
    """Ask the same with the library alone, and throw it away."""
    import httpx

    from trayapp.mail.graph.lacking import _EXPAND
    from trayapp.mail.graph.rows import SELECT

    root = f"https://localhost:{port}/v1.0/me/mailFolders"
    headers = {"Authorization": f"Bearer {TOKEN}"}
    prefer = {"Prefer": f'IdType="ImmutableId", odata.maxpagesize={PAGE}'}
    count = 0
    context = ssl.create_default_context(cafile=ca_file)
    with httpx.Client(verify=context, headers=headers, timeout=60, trust_env=False) as client:
        for folder in ("inbox", "sentitems", "deleteditems", "junkemail"):
            order = quote("receivedDateTime desc")
            link = f"{root}/{folder}/messages/delta?{SELECT}&$orderby={order}"
            while link:
                page = client.get(link, headers=prefer).json()
                count += len(page["value"])
                link = page.get("@odata.nextLink", "")
                if folder != "sentitems" or not page["value"]:
                    continue
                dates = [row["receivedDateTime"] for row in page["value"]]
                span = quote(f"receivedDateTime ge {dates[-1]} and receivedDateTime le {dates[0]}")
                query = f"$select=id&$filter={span}&$orderby={order}&$top={PAGE}&{_EXPAND}"
                client.get(f"{root}/{folder}/messages?{query}").json()
    return count


def own(how: str, port: int, ca_file: str) -> int:
    """Read as Owed does."""
    from trayapp.domain.clients.book import Me
    from trayapp.mail.graph.access import GraphAccess
    from trayapp.mail.graph.source import GraphSource

    access = GraphAccess(token=lambda: TOKEN, service=f"https://localhost:{port}", ca_file=ca_file)
    source = GraphSource(access, clock=lambda: datetime.now(UTC), page=PAGE)
    count = 0
    if how == "read":
        count = sum(len(page.arrivals) for page in source.changes(None))
    else:
        from trayapp.store.index import Index
        from trayapp.sync.pull import pull

        with tempfile.TemporaryDirectory() as folder:
            index = Index(Path(folder) / "index.sqlite3")
            for page in pull(source, index, "work", Me(frozenset({OWNER}), ())):
                count += page.new
            index.close()
    source.close()
    return count


def main(how: str, port: int, ca_file: str) -> None:
    """Measure all of one reading."""
    gc.disable()  # as in the application
    began, cpu = time.perf_counter(), time.process_time()
    count = bare(port, ca_file) if how == "bare" else own(how, port, ca_file)
    seconds, cpu = time.perf_counter() - began, time.process_time() - cpu
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"count": count, "seconds": seconds, "cpu": cpu, "peak": peak}))


if __name__ == "__main__":
    if sys.argv[1] == "serve":
        serve(Path(sys.argv[2]), int(sys.argv[3]))
    else:
        main(sys.argv[1], int(sys.argv[2]), sys.argv[3])
