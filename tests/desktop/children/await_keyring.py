"""Say which keyring there is, again for each line of standard input."""

import sys

from trayapp.errors import NoKeyring
from trayapp.settings.secrets import KeyringSecrets

secrets = KeyringSecrets()
while True:
    try:
        found = secrets.describe()
    except NoKeyring:
        found = "none yet"
    sys.stdout.write(f"{found}\n")
    sys.stdout.flush()
    if not sys.stdin.readline():
        break
