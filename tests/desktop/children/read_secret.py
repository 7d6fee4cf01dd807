"""Say what the Secret Service itself holds for an account of Owed."""

import sys

import keyring
from keyring.backends import SecretService

assert isinstance(keyring.get_keyring(), SecretService.Keyring)
sys.stdout.write(f"holds {keyring.get_password('Owed', sys.argv[1])!r}\n")
