"""The process at the other end of the pipe: it takes questions, answers them, and ends with the pipe."""

from __future__ import annotations

import logging
import os
import signal
import sys

from trayapp.mail.ews.answering import Out, serve
from trayapp.mail.ews.desk import Desk


def main() -> None:
    """Answer questions on standard input until it closes; never returns."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a Ctrl-C in the terminal is for the tray, which ends this
    logging.disable(logging.CRITICAL)  # what the library logs may hold letters
    pipe = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # nobody else writes into the pipe
    serve(sys.stdin.buffer, Out(pipe), Desk().work)
    os._exit(0)  # with threads that wait for servers, there is no waiting for threads


if __name__ == "__main__":
    main()
