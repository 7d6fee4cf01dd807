"""Owed: which client messages still wait for an answer, and how long is left for the oldest one."""

__version__ = "0.1.0"
