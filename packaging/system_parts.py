"""What the system has to bring: the libraries that Qt links to, and the servers that tests start."""

import ctypes
import importlib.util
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from programs import Trouble, run_quietly, say

POLICY = Path("/usr/sbin/policy-rc.d")


@dataclass(frozen=True)
class Need:
    """A Debian package, and how another system shows that it has the same thing."""

    package: str
    library: str = ""
    """The shared library that must load, or empty."""
    program: str = ""
    """The program that must be found, or empty."""


# What Qt's core, widgets, D-Bus module and its xcb, wayland and offscreen plugins link to and do not bring.
SCREEN_NEEDS = (
    Need("libegl1", library="libEGL.so.1"),
    Need("libgl1", library="libGL.so.1"),
    Need("libglib2.0-0", library="libglib-2.0.so.0"),
    Need("libdbus-1-3", library="libdbus-1.so.3"),
    Need("libfontconfig1", library="libfontconfig.so.1"),
    Need("libfreetype6", library="libfreetype.so.6"),
    Need("libwayland-client0", library="libwayland-client.so.0"),
    Need("libwayland-cursor0", library="libwayland-cursor.so.0"),
    Need("libwayland-egl1", library="libwayland-egl.so.1"),
    Need("libx11-6", library="libX11.so.6"),
    Need("libx11-xcb1", library="libX11-xcb.so.1"),
    Need("libxcb1", library="libxcb.so.1"),
    Need("libxcb-cursor0", library="libxcb-cursor.so.0"),
    Need("libxcb-glx0", library="libxcb-glx.so.0"),
    Need("libxcb-icccm4", library="libxcb-icccm.so.4"),
    Need("libxcb-image0", library="libxcb-image.so.0"),
    Need("libxcb-keysyms1", library="libxcb-keysyms.so.1"),
    Need("libxcb-randr0", library="libxcb-randr.so.0"),
    Need("libxcb-render0", library="libxcb-render.so.0"),
    Need("libxcb-render-util0", library="libxcb-render-util.so.0"),
    Need("libxcb-shape0", library="libxcb-shape.so.0"),
    Need("libxcb-shm0", library="libxcb-shm.so.0"),
    Need("libxcb-sync1", library="libxcb-sync.so.1"),
    Need("libxcb-util1", library="libxcb-util.so.1"),
    Need("libxcb-xfixes0", library="libxcb-xfixes.so.0"),
    Need("libxcb-xkb1", library="libxcb-xkb.so.1"),
    Need("libxkbcommon0", library="libxkbcommon.so.0"),
    Need("libxkbcommon-x11-0", library="libxkbcommon-x11.so.0"),
    Need("fonts-dejavu-core"),  # Qt brings no font: without any, every letter is a box
)

# The real parts that the tests start for themselves: a mail server, a desktop with tray and notifications.
TEST_NEEDS = (
    Need("dovecot-imapd", program="dovecot"),
    Need("dovecot-lmtpd"),
    Need("dbus", program="dbus-daemon"),
    Need("xvfb", program="Xvfb"),
    Need("openbox", program="openbox"),
    Need("tint2", program="tint2"),
    Need("trayer", program="trayer"),
    Need("xfce4-panel", program="xfce4-panel"),
    Need("desktop-file-utils", program="desktop-file-validate"),
    Need("dunst", program="dunst"),
    Need("xfce4-notifyd"),
    Need("notification-daemon"),
    Need("libglib2.0-bin", program="gsettings"),
    Need("gsettings-desktop-schemas"),
    Need("gnome-keyring", program="gnome-keyring-daemon"),
    Need("xdotool", program="xdotool"),
    Need("x11-utils", program="xprop"),
    Need("at-spi2-core"),
)

# What the packages above would start at boot; the tests run private instances only.
UNWANTED_SERVICES = ("dovecot.service", "dovecot.socket")


def venv_needs() -> tuple[Need, ...]:
    """Debian takes ensurepip out of its Pythons and gives it back in a package for each version."""
    if importlib.util.find_spec("ensurepip") is not None:
        return ()
    return (Need("python{}.{}-venv".format(*sys.version_info[:2])),)


def parse_installed(listing: str) -> frozenset[str]:
    """Read what dpkg-query printed: the installed packages, and the names that they provide."""
    names: set[str] = set()
    for line in listing.splitlines():
        status, _, rest = line.partition("\t")
        if status != "installed":
            continue
        package, _, provided = rest.partition("\t")
        names.add(package)
        # "libglib2.0-0 (= 2.84.1), another": some libraries got longer names, and kept their old ones so.
        names.update(name.split()[0] for name in provided.split(",") if name.strip())
    return frozenset(names)


def missing_packages(needs: Sequence[Need], installed: frozenset[str]) -> list[str]:
    """Name the packages that are not installed."""
    return [need.package for need in needs if need.package not in installed]


def missing_parts(
    needs: Sequence[Need], has_library: Callable[[str], bool], has_program: Callable[[str], bool]
) -> list[str]:
    """Name the libraries and programs that a system without Debian's packages lacks."""
    libraries = [need.library for need in needs if need.library and not has_library(need.library)]
    return libraries + [need.program for need in needs if need.program and not has_program(need.program)]


def install_line(packages: Sequence[str]) -> str:
    """Write the one line that brings the packages."""
    return "apt-get install --no-install-recommends " + " ".join(packages)


def bring_system_parts(needs: Sequence[Need]) -> None:
    """Install what is missing where we may; say what is missing where we may not."""
    if shutil.which("apt-get") and shutil.which("dpkg-query"):
        packages = missing_packages(needs, installed_packages())
        if packages and os.geteuid() != 0:
            raise Trouble("Some Debian packages are missing. Please run:\nsudo " + install_line(packages))
        if packages:
            install_packages(packages)
    elif sys.platform == "linux":
        parts = missing_parts(needs, has_library, has_program)
        if parts:
            say("This system lacks what Owed uses here; please install it: " + ", ".join(parts))


def installed_packages() -> frozenset[str]:
    """Ask dpkg what is installed."""
    query = ["dpkg-query", "--show", "--showformat", "${db:Status-Status}\\t${Package}\\t${Provides}\\n"]
    return parse_installed(subprocess.run(query, check=True, capture_output=True, text=True).stdout)


def install_packages(packages: Sequence[str]) -> None:
    """Install Debian packages, and let no service of theirs run, now or at the next start of the machine."""
    say(f"Installing {len(packages)} Debian packages: {' '.join(packages)}")
    had_dovecot = shutil.which("dovecot", path="/usr/sbin:/usr/bin") is not None
    apt = ["apt-get", "-q", "-y", "-o", "Acquire::Retries=3", "-o", "DPkg::Lock::Timeout=120"]
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    with services_held():
        run_quietly([*apt, "update"], environment, otherwise="apt-get update failed", go_on=True)
        run_quietly(
            [*apt, "install", "--no-install-recommends", *packages],
            environment,
            otherwise="The packages could not be installed. Please run:\n" + install_line(packages),
        )
    if shutil.which("systemctl") and not had_dovecot:
        subprocess.run(
            ["systemctl", "--quiet", "disable", *UNWANTED_SERVICES], check=False, capture_output=True
        )


@contextmanager
def services_held(policy: Path = POLICY) -> Iterator[None]:
    """Let no package start a service meanwhile (Debian asks policy-rc.d); then restore what was there."""
    kept = policy.with_name(policy.name + ".before-owed")
    if policy.exists() and not kept.exists():  # one that is kept already was left by a run that was killed
        policy.rename(kept)
    terminate = signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that the last lines run then too
    try:
        policy.write_text("#!/bin/sh\nexit 101\n", encoding="ascii")
        policy.chmod(0o755)
        yield
    finally:
        policy.unlink(missing_ok=True)
        if kept.exists():
            kept.rename(policy)
        signal.signal(signal.SIGTERM, terminate)


def has_library(name: str) -> bool:
    """Try whether a shared library loads."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def has_program(name: str) -> bool:
    """Look for a program, also where servers are kept."""
    return shutil.which(name, path=os.environ.get("PATH", os.defpath) + ":/usr/sbin:/sbin") is not None
