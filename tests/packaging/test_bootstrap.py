"""The first file that anybody runs, with whatever Python there is."""

import ast
import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).resolve().parent.parent.parent / "packaging" / "bootstrap.py"


def test_an_old_python_is_told_which_ones_serve() -> None:
    pretend = f"""
import runpy, sys
sys.version_info = (3, 8, 1, "final", 0)
sys.argv = ["bootstrap.py", "demo"]
runpy.run_path({str(SCRIPT)!r}, run_name="__main__")
"""
    done = subprocess.run([sys.executable, "-c", pretend], check=False, capture_output=True, text=True)
    assert done.returncode == 1
    assert done.stderr.startswith("Owed needs Python 3.11, 3.12 or 3.13; this is Python 3.8.")
    assert len(done.stderr.splitlines()) == 1


def test_an_old_python_can_read_the_file_as_far_as_the_sentence() -> None:
    # The whole file is parsed before its first line runs.
    source = SCRIPT.read_text()
    ast.parse(source, feature_version=(3, 7))
