"""Keep a secret in the desktop's keyring and read it back."""

import sys

import keyring

keyring.set_password("owed-test", "anna@example.com", "sesame")
found = keyring.get_password("owed-test", "anna@example.com")
keyring.delete_password("owed-test", "anna@example.com")
gone = keyring.get_password("owed-test", "anna@example.com")
sys.stdout.write(f"{type(keyring.get_keyring()).__module__} {found} {gone}\n")
