"""Gathers every sentence for the user into resources/languages, one file of Qt Linguist for each language.

Run it after sentences were added or changed; ``--check`` changes nothing and says what is missing.
"""

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET  # our own files
from collections.abc import Iterator, Sequence
from pathlib import Path

from environment import ROOT
from programs import Trouble, run_quietly

FOLDER = ROOT / "resources" / "languages"
SOURCES = ROOT / "trayapp"


def gather(files: Sequence[Path], sources: Path = SOURCES) -> None:
    """Bring files up to date: new sentences as unfinished, without those that are gone.

    No line numbers: each change of the code would change the files of all languages.
    """
    found = sorted(str(file) for file in sources.rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        named = Path(folder, "files.txt")
        named.write_text("\n".join(found), encoding="utf-8")
        for file in files:
            if not file.stat().st_size:  # a language that begins
                file.unlink()
            options = f"-no-obsolete -locations none -target-language {file.stem} -source-language en".split()
            line = [
                lupdate(),
                "-tr-function-alias",
                "QT_TR_NOOP+=mark",
                *options,
                f"@{named}",
                "-ts",
                str(file),
            ]
            run_quietly(line, otherwise="pyside6-lupdate failed; what it says stands above.")


def lupdate() -> str:
    """Find Qt's tool, which PySide6 brings."""
    found = shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent)) or shutil.which(
        "pyside6-lupdate"
    )
    if found is None:
        raise Trouble("pyside6-lupdate is missing; it comes with PySide6-Essentials.")
    return found


def outdated(files: Sequence[Path]) -> Iterator[str]:
    """Say which files lack sentences, or hold some that are gone."""
    with tempfile.TemporaryDirectory() as folder:
        copies = [Path(shutil.copy(file, folder)) for file in files]
        gather(copies)
        for file, copy in zip(files, copies, strict=True):
            kept, wanted = set(messages(file)), set(messages(copy))
            if kept != wanted:
                yield f"{file.name}: {len(wanted - kept)} new or changed, {len(kept - wanted)} gone"


def messages(file: Path) -> Iterator[tuple[str, str, tuple[str, ...], str]]:
    """Yield source, comment, translations and state ("", "unfinished" …) of each message."""
    for message in ET.parse(file).getroot().iter("message"):  # noqa: S314 - our own files
        translation = message.find("translation")
        if translation is None:
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        texts = (message.findtext("source") or "", message.findtext("comment") or "")
        yield (*texts, tuple(forms), translation.get("type", ""))


def unfinished(file: Path) -> int:
    """Count what nobody has translated."""
    return sum(1 for *_, state in messages(file) if state)


def slips(file: Path) -> Iterator[str]:
    """Say what is wrong with what is translated: forms, placeholders, spaces at the ends."""
    for source, _, forms, state in messages(file):
        if state:
            continue
        counts = "|" in source and len(forms) > 1
        for form in forms:
            wrong = _slip(source, form, counts=counts)
            if wrong:
                yield f"{file.name}: {form!r} {wrong} (for {source!r})"


def _slip(source: str, form: str, *, counts: bool) -> str:
    if not form.strip():
        return "is empty"
    if _placeholders(source) != _placeholders(form):
        return "has other values in braces"
    if not counts and "%n" in form:
        return "counts, the source does not"
    first = source.partition("|")[0] if counts else source
    for end in (0, -1):
        if first[end].isspace() != form[end].isspace():
            return "begins or ends otherwise"
    return ""


def _placeholders(text: str) -> set[str]:
    return set(re.findall(r"{(\w+)[^{}]*}", text))


def main(arguments: Sequence[str]) -> int:
    """Gather, or check; 0 when all is well."""
    files = sorted(FOLDER.glob("*.ts"))
    wrong: list[str] = []
    if "--check" in arguments:
        wrong += outdated(files)
    else:
        gather(files)
    for file in files:
        total, left = len(list(messages(file))), unfinished(file)
        print(f"{file.name}: {total - left} of {total} sentences translated")
        if left and "--check" in arguments:
            wrong.append(f"{file.name}: {left} unfinished")
        wrong += slips(file)
    for line in wrong:
        print(line, file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except (Trouble, subprocess.SubprocessError) as trouble:
        sys.exit(str(trouble))
