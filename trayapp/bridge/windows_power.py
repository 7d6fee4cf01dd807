"""Windows' word that the machine has woken, by the call of powrprof.dll that needs no window.

Qt's own filter of Windows' messages sees this one only while a window of Owed's exists, which is seldom.
It was written from Microsoft's documentation and is tested against a fake of that library; it was never run
there.
"""

from __future__ import annotations

import ctypes
import logging
from collections.abc import Callable
from typing import Any, Protocol, cast

log = logging.getLogger(__name__)

DEVICE_NOTIFY_CALLBACK = 2
"""Call a function instead of sending a message to a window."""
PBT_APMRESUMEAUTOMATIC = 0x12
"""The machine has woken; it comes at each waking, also where nobody is there."""

_FUNCTION: Callable[..., Any] = getattr(ctypes, "WINFUNCTYPE", ctypes.CFUNCTYPE)
ROUTINE = _FUNCTION(ctypes.c_ulong, ctypes.c_void_p, ctypes.c_ulong, ctypes.c_void_p)
"""DEVICE_NOTIFY_CALLBACK_ROUTINE(Context, Type, Setting)."""


class Subscription(ctypes.Structure):
    """DEVICE_NOTIFY_SUBSCRIBE_PARAMETERS."""

    _fields_ = (("callback", ROUTINE), ("context", ctypes.c_void_p))


class Powrprof(Protocol):
    """What is used of powrprof.dll (Windows 8 and later)."""

    def PowerRegisterSuspendResumeNotification(self, flags: int, recipient: object, handle: object, /) -> int:
        """Begin; give 0, or the number of an error."""
        ...

    def PowerUnregisterSuspendResumeNotification(self, handle: object, /) -> int:
        """End; give 0, or the number of an error."""
        ...


class WindowsPower:
    """A :class:`trayapp.bridge.doorbell.Bell`."""

    def __init__(self, library: Callable[[], Powrprof] | None = None) -> None:
        """``library`` loads the system's, unless a test brings its own."""
        self._load = library or _powrprof
        self._library: Powrprof | None = None
        self._handle = ctypes.c_void_p()
        self._kept: tuple[object, ...] = ()

    def listen(self, ring: Callable[[], None]) -> str:
        """Have ``ring`` called on a thread of Windows' own; say why that cannot be had, or ""."""

        def hear(_context: object, event: int, _setting: object) -> int:
            if event == PBT_APMRESUMEAUTOMATIC:
                ring()
            return 0

        try:
            library = self._load()
        except (AttributeError, OSError) as error:
            return f"powrprof.dll cannot be used: {error}"
        routine = ROUTINE(hear)
        subscription = Subscription(routine, None)
        failed = library.PowerRegisterSuspendResumeNotification(
            DEVICE_NOTIFY_CALLBACK, ctypes.byref(subscription), ctypes.byref(self._handle)
        )
        if failed:
            return f"Windows does not let us listen: error {failed}"
        self._library = library
        self._kept = (routine, subscription)  # Windows holds their addresses
        return ""

    def close(self) -> None:
        """Call no more."""
        if self._library is not None:
            library, self._library = self._library, None
            failed = library.PowerUnregisterSuspendResumeNotification(self._handle)
            if failed:
                log.info("Windows goes on telling of wakings: error %d.", failed)
                return  # and so its function must stay
            self._kept = ()


def _powrprof() -> Powrprof:
    return cast("Powrprof", ctypes.windll.powrprof)  # type: ignore[attr-defined,unused-ignore]
