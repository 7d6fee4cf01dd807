"""A browser as a program of its own: ``python -m tests.cli.open_page CA_FILE URL``."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.servers.browser import Browser

if __name__ == "__main__":
    browser = Browser(Path(sys.argv[1]))
    browser(sys.argv[2])
    browser.wait()
