"""The environment in .venv: it holds what a lock names, reads the source tree, and is made once."""

import hashlib
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

from programs import Trouble, run_quietly, say

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
RUNTIME_LOCK = "requirements.lock"
DEVELOPMENT_LOCK = "requirements-dev.lock"  # holds all of the runtime lock too


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


def read_text(path: Path) -> str:
    """Read a small file; empty where there is none."""
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
