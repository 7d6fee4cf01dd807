"""One command from a fresh clone to a running Owed: it brings what the system lacks, makes .venv, and starts.

python3 packaging/bootstrap.py demo    the application on a sample mailbox
python3 packaging/bootstrap.py test    the tests; what follows goes to pytest
python3 packaging/bootstrap.py lint    ruff, ruff format and mypy
python3 packaging/bootstrap.py check   lint, then the tests

Only the standard library is used here, and everything above the version check is read by old Pythons too.
"""

import sys

SUPPORTED = ((3, 11), (3, 12), (3, 13))

if sys.version_info[:2] not in SUPPORTED:  # an old Python must get this far: no newer syntax in this file
    sys.exit(
        "Owed needs Python 3.11, 3.12 or 3.13; this is Python {}.{}. With one of them installed, run for "
        "instance: python3.11 {}".format(*sys.version_info[:2], " ".join(sys.argv))
    )

import ctypes  # noqa: E402
import hashlib  # noqa: E402
import importlib.util  # noqa: E402
import os  # noqa: E402
import shlex  # noqa: E402
import shutil  # noqa: E402
import signal  # noqa: E402
import subprocess  # noqa: E402
from collections.abc import Callable, Iterator, Sequence  # noqa: E402
from contextlib import contextmanager  # noqa: E402
from dataclasses import dataclass  # noqa: E402
from pathlib import Path  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
POLICY = Path("/usr/sbin/policy-rc.d")
RUNTIME_LOCK = "requirements.lock"
DEVELOPMENT_LOCK = "requirements-dev.lock"  # holds all of the runtime lock too


class Trouble(Exception):
    """Something that the user has to know or do; its sentence is all that is shown."""


# ---- What the system has to bring ----------------------------------------------------------------


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
    Need("xfce4-panel", program="xfce4-panel"),
    Need("dunst", program="dunst"),
    Need("gnome-keyring", program="gnome-keyring-daemon"),
    Need("xdotool", program="xdotool"),
    Need("scrot", program="scrot"),
    Need("x11-utils", program="xprop"),
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


# ---- The environment in .venv --------------------------------------------------------------------


def fingerprint(lock: Path, root: Path, version: tuple[int, int]) -> str:
    """Tell one installation from another: what was installed, from where, for which Python."""
    digest = hashlib.sha256(lock.read_bytes())
    digest.update(f"{root}\0{version}".encode())
    return digest.hexdigest()


def satisfying(lock_name: str, root: Path, version: tuple[int, int]) -> set[str]:
    """List the fingerprints that serve a command: whoever can test can also run."""
    return {fingerprint(root / name, root, version) for name in {lock_name, DEVELOPMENT_LOCK}}


def prepare(lock_name: str) -> Path:
    """Make .venv hold what the lock says, doing nothing where it does already; answer with its Python."""
    version = (sys.version_info.major, sys.version_info.minor)
    stamp = VENV / "owed-installed"
    library = library_of_venv()
    if library is None:
        library = make_venv()
    if read_text(stamp) not in satisfying(lock_name, ROOT, version):
        stamp.unlink(missing_ok=True)
        say(f"Installing what {lock_name} names into .venv (some minutes on a slow line)")
        pip = [str(venv_python()), "-m", "pip", "--disable-pip-version-check", "--no-input", "install"]
        run_quietly(
            [*pip, "--quiet", "--require-hashes", "--no-deps", "--requirement", str(ROOT / lock_name)],
            otherwise="The Python packages could not be installed; what pip says stands above.",
        )
        join_source_tree(library)
        stamp.write_text(fingerprint(ROOT / lock_name, ROOT, version), encoding="ascii")
    return venv_python()


def venv_python() -> Path:
    """Where the Python of .venv is."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def library_of_venv() -> Path | None:
    """Ask .venv where it keeps packages; None if it is not there, half made, or of another Python."""
    probe = "import sys, sysconfig, pip; print(*sys.version_info[:2], sysconfig.get_path('purelib'))"
    try:
        answer = subprocess.run(
            [str(venv_python()), "-I", "-c", probe], check=True, capture_output=True, text=True
        ).stdout
    except (OSError, subprocess.CalledProcessError):
        return None
    major, minor, library = answer.strip().split(" ", 2)
    return Path(library) if (int(major), int(minor)) == sys.version_info[:2] else None


def make_venv() -> Path:
    """Make .venv, in place of one that cannot be used."""
    if VENV.is_symlink():
        VENV.unlink()
    elif VENV.exists():
        say("The .venv that is here cannot be used; making it anew")
        shutil.rmtree(VENV)
    say("Making .venv with Python {}.{}".format(*sys.version_info[:2]))
    run_quietly(
        [sys.executable, "-m", "venv", str(VENV)],
        otherwise="Python could not make .venv; what it says stands above.",
    )
    library = library_of_venv()
    if library is None:
        raise Trouble("A fresh .venv does not work: the Python at " + sys.executable + " seems incomplete.")
    return library


def join_source_tree(library: Path) -> None:
    """Let .venv import from the source tree and give it the command `owed`: no build, so no network."""
    (library / "owed.pth").write_text(f"{ROOT}\n", encoding="utf-8")
    python = venv_python()
    if os.name == "nt":
        python.with_name("owed.cmd").write_text(f'@"{python}" -P -m trayapp %*\n', encoding="utf-8")
        return
    script = python.with_name("owed")
    script.write_text(f'#!/bin/sh\nexec {shlex.quote(str(python))} -P -m trayapp "$@"\n', encoding="utf-8")
    script.chmod(0o755)


# ---- The commands --------------------------------------------------------------------------------


@dataclass(frozen=True)
class Command:
    """What a word on the command line needs, and what it runs."""

    lock: str
    needs: tuple[Need, ...]
    steps: tuple[tuple[str, ...], ...]
    """Arguments of .venv's Python; what follows the word is added to the last."""
    at_root: bool = True
    """Whether the steps run in the root of the repository, or where the user is."""


LINT_STEPS = (("-m", "ruff", "check", "."), ("-m", "ruff", "format", "--check", "."), ("-m", "mypy"))
TEST_STEP = ("-m", "pytest")

COMMANDS = {
    # -P: a file of the user's where he happens to be must not stand in for a module
    "demo": Command(RUNTIME_LOCK, SCREEN_NEEDS, (("-P", "-m", "trayapp", "demo"),), at_root=False),
    "test": Command(DEVELOPMENT_LOCK, SCREEN_NEEDS + TEST_NEEDS, (TEST_STEP,)),
    "lint": Command(DEVELOPMENT_LOCK, (), LINT_STEPS),
    "check": Command(DEVELOPMENT_LOCK, SCREEN_NEEDS + TEST_NEEDS, (*LINT_STEPS, TEST_STEP)),
}


def main(arguments: Sequence[str]) -> int:
    """Run one command and answer with its exit status."""
    if not arguments or arguments[0] not in COMMANDS:
        asked_for_help = bool(arguments) and arguments[0] in {"-h", "--help", "help"}
        print((__doc__ or "").strip(), file=sys.stdout if asked_for_help else sys.stderr)
        return 0 if asked_for_help else 2
    command = COMMANDS[arguments[0]]
    try:
        bring_system_parts(venv_needs() + command.needs)
        python = prepare(command.lock)
        return run_steps(python, command, arguments[1:])
    except Trouble as trouble:
        print(trouble, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def run_steps(python: Path, command: Command, arguments: Sequence[str]) -> int:
    """Run all steps, also after one has failed, and answer with the first status that is not 0."""
    if command.at_root:
        os.chdir(ROOT)
    lines = [[str(python), *step] for step in command.steps]
    lines[-1].extend(arguments)
    if len(lines) == 1 and os.name == "posix":
        flush()
        # Signals and the exit status then reach the right process by themselves.
        os.execv(lines[0][0], lines[0])  # noqa: S606
    statuses = []
    for line in lines:
        say("$ " + shlex.join(["python", *line[1:]]))
        statuses.append(subprocess.run(line, check=False).returncode)
    return next((status for status in statuses if status != 0), 0)


def run_quietly(
    line: list[str], environment: dict[str, str] | None = None, *, otherwise: str, go_on: bool = False
) -> None:
    """Run a program whose output matters only when it fails."""
    done = subprocess.run(
        line,
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        env=environment,
    )
    if done.returncode == 0:
        return
    print(done.stdout, file=sys.stderr)
    if not go_on:
        raise Trouble(otherwise)
    say(otherwise)


def read_text(path: Path) -> str:
    """Read a small file; empty where there is none."""
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def say(sentence: str) -> None:
    """Tell the user what happens now."""
    print(sentence)
    flush()


def flush() -> None:
    """Keep our sentences in front of what the next program prints."""
    sys.stdout.flush()
    sys.stderr.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
