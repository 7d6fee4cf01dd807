"""What an administrator is asked who has to register Owed first, step by step. Pure."""

from __future__ import annotations

from trayapp.mail.signin.scopes import Purpose, scopes_for
from trayapp.settings.accounts.account import Account
from trayapp.tongue import tr


def registration_message(account: Account) -> str:
    """Return the message that asks for a client id and a tenant; what it lacks the answer brings."""
    asked = [scope for purpose in Purpose for scope in scopes_for(account, purpose)]
    names = ", ".join(dict.fromkeys(scope.rpartition("/")[2] for scope in asked))
    return tr(
        "Hello,\n"
        "\n"
        "I would like to use Owed with my mailbox {address}. Owed is a program on my own computer that "
        "shows me which clients still wait for an answer. It reads my mail and changes nothing, it sends "
        "only what I press Send for, and it has no server: nothing leaves this computer but what goes to "
        "and from Microsoft. It has no registration with Microsoft of its own, so our organisation makes "
        "one, once:\n"
        "\n"
        "1. In the Microsoft Entra admin centre (https://entra.microsoft.com): App registrations, New "
        "registration. Name: Owed. Accounts in this organizational directory only.\n"
        '2. Redirect URI: platform "Public client/native (mobile & desktop)", address http://localhost\n'
        '3. Authentication: "Allow public client flows" on. No client secret.\n'
        "4. API permissions, Microsoft Graph, delegated permissions: {names}. They let it act as me, and "
        'see no other mailbox than I do. Then "Grant admin consent".\n'
        "5. Please send me two values from the Overview page: Application (client) ID and Directory "
        "(tenant) ID.\n"
        "\n"
        "Thank you.\n",
        address=account.address,
        names=names,
    )
