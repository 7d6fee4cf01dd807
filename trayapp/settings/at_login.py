"""Whether Owed starts when the user logs in: asked of the system each time, as each system keeps it.

Linux and BSD: Desktop Application Autostart (freedesktop.org), Windows: the Run key of the user, macOS: a
launch agent. Nothing of it stands in the settings file, so that what the system's own list of start-up
programs says is always what Owed says.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import plistlib
import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

from trayapp.errors import SettingsTrouble
from trayapp.tongue import tr

_RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
_APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
"""Where Windows' own list of start-up programs notes what the user switched off there."""
_RESERVED = frozenset(" \t\n\"'\\><~|&;$*?#()`")
"""Characters for which an argument in a desktop entry has to be quoted (Desktop Entry, The Exec key)."""


class AtLogin(Protocol):
    """One system's way."""

    def is_on(self) -> bool:
        """Whether Owed starts at login."""
        ...

    def turn(self, *, on: bool) -> None:
        """Let it start, or no more. Raises ``SettingsTrouble``."""
        ...

    def program(self) -> str:
        """The program that is started, which may be gone by now; "" where it is off or cannot be told."""
        ...


def at_login(
    profile: Path | None,
    *,
    platform: str = sys.platform,
    environment: Mapping[str, str] = os.environ,
    home: Path | None = None,
) -> AtLogin:
    """Return this system's way to start the set-up in that folder, or the usual one where it is None."""
    own = home or Path.home()
    command = start_command(profile, platform=platform)
    name = "owed" if profile is None else f"owed-{_short(profile)}"
    if platform == "win32":
        return RunKey(name.capitalize(), command)
    if platform == "darwin":
        return LaunchAgent(own / "Library" / "LaunchAgents" / f"{name}.plist", name, command)
    config = environment.get("XDG_CONFIG_HOME") or str(own / ".config")
    return Autostart(Path(config) / "autostart" / f"{name}.desktop", command)


def start_command(profile: Path | None, *, platform: str = sys.platform) -> tuple[str, ...]:
    """Return what starts this very Owed; on Windows with the interpreter that opens no console."""
    python = Path(sys.executable)
    if platform == "win32" and python.with_name("pythonw.exe").exists():
        python = python.with_name("pythonw.exe")
    chosen = () if profile is None else ("--profile", str(profile.expanduser().absolute()))
    return (str(python), "-m", "trayapp", *chosen)


class Autostart:
    """A desktop entry in the autostart folder."""

    def __init__(self, file: Path, command: Sequence[str]) -> None:
        """``file`` is the entry's."""
        self._file = file
        self._command = command

    def is_on(self) -> bool:
        """Whether the entry is there and not hidden: that is how desktops switch it off."""
        try:
            lines = self._file.read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            return False
        said = {line.replace(" ", "").lower() for line in lines}
        return said.isdisjoint({"hidden=true", "x-gnome-autostart-enabled=false"})

    def turn(self, *, on: bool) -> None:
        """Write the entry, or remove it."""
        _turn(self._file, self._entry().encode() if on else None)

    def program(self) -> str:
        """What the entry's Exec key begins with."""
        try:
            lines = self._file.read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            return ""
        command = next((line.partition("=")[2] for line in lines if line.startswith("Exec=")), "").strip()
        if not command.startswith('"'):
            return command.partition(" ")[0].replace("%%", "%")
        inside = re.match(r'"((?:[^"\\]|\\.)*)"', command.replace("\\\\", "\\"))
        return re.sub(r"\\(.)", r"\1", inside[1]).replace("%%", "%") if inside else ""

    def _entry(self) -> str:
        return (
            "[Desktop Entry]\n"
            "Type=Application\n"
            "Name=Owed\n"
            "Comment=Shows how long is left for the answer that is due first\n"
            f"Exec={' '.join(map(quoted, self._command))}\n"
            "Icon=owed\n"
            "Terminal=false\n"
            "StartupNotify=false\n"
            "X-GNOME-Autostart-enabled=true\n"
        )


class LaunchAgent:
    """A property list for launchd."""

    def __init__(self, file: Path, label: str, command: Sequence[str]) -> None:
        """``label`` is launchd's name for it."""
        self._file = file
        self._label = label
        self._command = command

    def is_on(self) -> bool:
        """Whether the list is there and not disabled."""
        try:
            found = plistlib.loads(self._file.read_bytes())
        except (OSError, plistlib.InvalidFileException, ValueError):
            return False
        return isinstance(found, dict) and not found.get("Disabled", False)

    def program(self) -> str:
        """The first of the program's arguments."""
        try:
            found = plistlib.loads(self._file.read_bytes())
            return str(found["ProgramArguments"][0])
        except (OSError, plistlib.InvalidFileException, ValueError, LookupError, TypeError):
            return ""

    def turn(self, *, on: bool) -> None:
        """Write the list, or remove it; launchd reads it at the next login."""
        wanted = {
            "Label": self._label,
            "ProgramArguments": list(self._command),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
        _turn(self._file, plistlib.dumps(wanted) if on else None)


class RunKey:
    """A value of the user's Run key. Only on Windows."""

    def __init__(self, name: str, command: Sequence[str]) -> None:
        """``name`` is shown in the system's list of start-up programs."""
        self._name = name
        self._command = command

    def is_on(self) -> bool:
        """Whether the value is there, and not switched off in Windows' own list."""
        return bool(self._command_line()) and not self._switched_off()

    def program(self) -> str:
        """What the command line begins with."""
        line = self._command_line()
        return line[1:].partition('"')[0] if line.startswith('"') else line.partition(" ")[0]

    def _command_line(self) -> str:
        if sys.platform == "win32":
            import winreg

            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN) as key:
                    return str(winreg.QueryValueEx(key, self._name)[0])
            except OSError:
                return ""
        return ""

    def _switched_off(self) -> bool:
        """Whether the user did so in the Task Manager or the system's settings: its first byte is odd."""
        if sys.platform == "win32":
            import winreg

            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _APPROVED) as key:
                    noted = winreg.QueryValueEx(key, self._name)[0]
            except OSError:
                return False
            return isinstance(noted, bytes) and bool(noted) and noted[0] % 2 == 1
        return False

    def _forget_switch(self) -> None:
        """Let the value alone decide again."""
        if sys.platform == "win32":
            import winreg

            with (
                contextlib.suppress(OSError),
                winreg.OpenKey(winreg.HKEY_CURRENT_USER, _APPROVED, 0, winreg.KEY_SET_VALUE) as key,
            ):
                winreg.DeleteValue(key, self._name)

    def turn(self, *, on: bool) -> None:
        """Write the value, or remove it."""
        if sys.platform == "win32":
            import subprocess
            import winreg

            try:
                with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN) as key:
                    if on:
                        line = subprocess.list2cmdline(self._command)
                        winreg.SetValueEx(key, self._name, 0, winreg.REG_SZ, line)
                    elif self._command_line():
                        winreg.DeleteValue(key, self._name)
                self._forget_switch()
            except OSError as error:
                raise _refused(error, "the registry") from error
        else:
            raise SettingsTrouble(tr("This is no Windows, so there is no Run key."))


def quoted(argument: str) -> str:
    """Write one argument as a desktop entry wants it (Desktop Entry, The Exec key and Value types)."""
    text = argument.replace("%", "%%")
    if text and _RESERVED.isdisjoint(text):
        return text
    for character in ("\\", '"', "`", "$"):
        text = text.replace(character, f"\\{character}")
    return '"' + text.replace("\\", "\\\\") + '"'  # a value's own backslashes are doubled once more


def _short(profile: Path) -> str:
    whole = str(profile.expanduser().absolute()).encode("utf-8", "surrogateescape")
    return hashlib.blake2b(whole, digest_size=4).hexdigest()


def _turn(file: Path, content: bytes | None) -> None:
    """Write a file of the user's, or remove it."""
    try:
        if content is None:
            file.unlink(missing_ok=True)
            return
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    except OSError as error:
        raise _refused(error, str(file)) from error


def _refused(error: OSError, where: str) -> SettingsTrouble:
    return SettingsTrouble(
        tr("Whether Owed starts at login cannot be changed here."),
        tr("Use the system's own list of start-up programs."),
        detail=f"{where}: {error.strerror or error}",
    )
