"""One command from a fresh clone to a running Owed: see commands.py beside this file.

This file is read by old Pythons too, so it holds nothing but the sentence that they need.
"""

import sys

SUPPORTED = ((3, 11), (3, 12), (3, 13))

if sys.version_info[:2] not in SUPPORTED:
    sys.exit(
        "Owed needs Python 3.11, 3.12 or 3.13; this is Python {}.{}. With one of them installed, run for "
        "instance: python3.11 {}".format(*sys.version_info[:2], " ".join(sys.argv))
    )

from commands import main  # noqa: E402  (it is written for the Pythons above)

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
