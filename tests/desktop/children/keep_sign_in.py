"""Keep what a sign-in leaves behind, which is long, in the desktop's keyring; replace it, forget it."""

import sys

from trayapp.settings.secrets import KeyringSecrets

secrets = KeyringSecrets("owed-test")
first, second = "ab" * 3_000, "cd" * 4_000
secrets.set("Firm", first)
found = secrets.get("Firm") == first
secrets.set("Firm", second)
replaced = secrets.get("Firm") == second
secrets.delete("Firm")
sys.stdout.write(f"{secrets.describe().rpartition('.')[0]} {found} {replaced} {secrets.get('Firm')}\n")
