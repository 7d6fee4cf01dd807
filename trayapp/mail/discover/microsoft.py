"""Asks Microsoft's cloud whose a domain is, and whether Graph answers. Only the domain is said."""

from __future__ import annotations

import json
import re
from typing import NamedTuple

from trayapp.errors import Refused, Unreachable
from trayapp.mail.discover.search import Search
from trayapp.settings.accounts.account import Authorization, Provider
from trayapp.tongue import tr

_LOGIN = "https://login.microsoftonline.com"
_GRAPH = "graph.microsoft.com"
_AUTHORITIES = {
    "microsoftonline.com": "",
    "microsoftonline.us": "https://login.microsoftonline.us",
    "partner.microsoftonline.cn": "https://login.partner.microsoftonline.cn",
}
"""Where one signs in, by cloud; "" for the usual one."""
_SERVICES = {
    _GRAPH: "",
    "graph.microsoft.us": "https://graph.microsoft.us",
    "dod-graph.microsoft.us": "https://dod-graph.microsoft.us",
    "microsoftgraph.chinacloudapi.cn": "https://microsoftgraph.chinacloudapi.cn",
}
"""Where Graph answers; "" for its usual place."""
_TENANT = re.compile(r"/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/")


class Organisation(NamedTuple):
    """Whose mailbox it is."""

    authorization: Authorization
    """Where one signs in; the client id is missing."""
    service: str = ""
    """Where Graph answers; "" for its usual place."""


def organisation(search: Search, tenant: str) -> Organisation:
    """Return the organisation of the domain, or of ``tenant``.

    What the sign-in server publishes for everybody (OpenID Connect Discovery 1.0) names it, and its cloud.
    Raises ``Unreachable``; ``Refused`` where Microsoft knows none.
    """
    whose = tenant or search.wanted.domain
    answer = search.request("GET", f"{_LOGIN}/{whose}/v2.0/.well-known/openid-configuration")
    if answer is None:
        raise Unreachable(tr("Microsoft's sign-in server cannot be reached from here."))
    try:
        said = json.loads(answer.body) if answer.ok else {}
    except (ValueError, RecursionError):
        said = {}
    known = said if isinstance(said, dict) else {}
    found = _TENANT.search(str(known.get("issuer", "")))
    authority = _AUTHORITIES.get(str(known.get("cloud_instance_name", "microsoftonline.com")))
    service = _SERVICES.get(str(known.get("msgraph_host", _GRAPH)))
    if found is None or authority is None or service is None:
        raise Refused(
            tr("Microsoft knows no organisation with the domain {domain}.", domain=search.wanted.domain)
        )
    authorization = Authorization(Provider.MICROSOFT, "", tenant or found[1], authority)
    return Organisation(authorization, service)


def graph_answers(search: Search, service: str) -> bool:
    """Whether Graph is to be reached; it asks for a sign-in (401), which is what it should do."""
    answer = search.request("GET", f"{service or f'https://{_GRAPH}'}/v1.0/me")
    return answer is not None and answer.status in {200, 401, 403}
