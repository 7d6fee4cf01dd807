"""Finds the sentences in the sources of Owed, and makes a language of them that nobody speaks.

In the pseudo language every sentence is marked, accented, and a third longer: "⟦Ŵĥåţ îš šţöŕéð ···⟧". What a
window shows without the marks was forgotten.
"""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from trayapp.tongue import Key, Tongue

ROOT = Path(__file__).resolve().parent.parent / "trayapp"
OPEN, CLOSE = "⟦", "⟧"
_ACCENTS = str.maketrans(
    "AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpRrSsTtUuWwYyZz", "ÅåßƀÇçÐđÉéƑƒĜĝĤĥÎîĴĵĶķĻļṀṁÑñÖöÞþŔŕŠšŢţÛûŴŵÝýŽž"
)
_KEPT = re.compile(r"(\{[^{}]*\}|%n|\[|\]|\|)")


class Call(NamedTuple):
    """One ``tr`` or ``mark`` in the sources."""

    place: str
    """File and line."""
    name: str
    node: ast.Call
    at_import: bool
    """Whether it is called when the module is imported."""
    in_f_string: bool


def calls(root: Path = ROOT) -> Iterator[Call]:
    """Yield every call of the two, of every file."""
    for file in sorted(root.rglob("*.py")):
        if file.name == "tongue.py":
            continue
        tree = ast.parse(file.read_text(encoding="utf-8"))
        if any(isinstance(node, ast.FunctionDef) and node.name == "mark" for node in tree.body):
            continue  # another word of the same name
        yield from _calls(tree, str(file.relative_to(root)), at_import=True, in_f_string=False)


def _calls(node: ast.AST, file: str, *, at_import: bool, in_f_string: bool) -> Iterator[Call]:
    if (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in {"tr", "mark"}
        and node.args
    ):
        yield Call(f"{file}:{node.lineno}", node.func.id, node, at_import, in_f_string)
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
        arguments = node.args
        for default in (*arguments.defaults, *(one for one in arguments.kw_defaults if one is not None)):
            yield from _calls(default, file, at_import=at_import, in_f_string=in_f_string)
        body = node.body if isinstance(node.body, list) else [node.body]
        for one in body:
            yield from _calls(one, file, at_import=False, in_f_string=in_f_string)
        return
    inside = in_f_string or isinstance(node, ast.JoinedStr)
    for child in ast.iter_child_nodes(node):
        yield from _calls(child, file, at_import=at_import, in_f_string=inside)


def literal(node: ast.expr) -> str | None:
    """Return a literal text, welded ones too; None for anything else."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def counted(call: ast.Call) -> bool:
    """Whether it counts something."""
    return len(call.args) > 2


@cache
def keys() -> dict[Key, bool]:
    """Return every source with its disambiguation, and whether it counts."""
    found: dict[Key, bool] = {}
    for call in calls():
        source = literal(call.node.args[0])
        if source is None:
            continue
        apart = literal(call.node.args[1]) if len(call.node.args) > 1 else ""
        found[source, apart or ""] = counted(call.node)
    return found


def pseudo(source: str) -> str:
    """Say it in the language that nobody speaks."""
    parts = _KEPT.split(source)
    said = "".join(part if _KEPT.fullmatch(part) else part.translate(_ACCENTS) for part in parts)
    letters = sum(len(part) for part in parts if not _KEPT.fullmatch(part))
    longer = " " + "·" * (letters // 3) if letters > 5 else ""
    return f"{OPEN}{said}{longer}{CLOSE}"


@cache
def pseudo_tongue() -> Tongue:
    """Return the whole language."""
    forms = {
        key: tuple(pseudo(form) for form in key[0].split("|")) if counts else (pseudo(key[0]),)
        for key, counts in keys().items()
    }
    return Tongue("xx", forms)


def write_pseudo(file: Path) -> None:
    """Write the language as Qt Linguist would, under the name of any."""
    root = ET.Element("TS", version="2.1", language=file.stem, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name")
    for key, forms in pseudo_tongue().forms.items():
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = key[0]
        if key[1]:
            ET.SubElement(message, "comment").text = key[1]
        translation = ET.SubElement(message, "translation")
        if len(forms) == 1:
            translation.text = forms[0]
        else:
            for form in forms:
                ET.SubElement(translation, "numerusform").text = form
    file.parent.mkdir(exist_ok=True)
    ET.ElementTree(root).write(file, encoding="utf-8", xml_declaration=True)


def forgotten(text: str) -> str:
    """Return what stands outside of the marks, where that has letters; else ""."""
    depth, outside = 0, []
    for letter in text:
        depth += (letter == OPEN) - (letter == CLOSE)
        if not depth and letter not in {OPEN, CLOSE}:
            outside.append(letter)
        elif letter == OPEN:
            outside.append(" ")
    rest = "".join(outside).strip()
    return rest if re.search(r"[A-Za-z]{2}", rest) else ""


@cache
def spoken_in_code() -> dict[str, str]:
    """Return what the sources say outside of ``tr`` and ``mark``, in rooms that speak: text → its place."""
    found: dict[str, str] = {}
    for file in sorted(ROOT.rglob("*.py")):
        name = str(file.relative_to(ROOT))
        if name.startswith(("cli", "mail/sample", "tongue", "settings/at_login")):
            continue
        tree = ast.parse(file.read_text(encoding="utf-8"))
        for said, line in _untranslated(tree):
            text = said.strip()
            if re.search(r"[A-Za-z]{3}", text) and len(text) > 3:
                found.setdefault(text, f"{name}:{line}")
    return found


def _untranslated(node: ast.AST) -> Iterator[tuple[str, int]]:
    """Yield the literal texts below a node, without docstrings and what is translated."""
    if isinstance(node, ast.Call):
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        if name in {"tr", "mark", *_FOR_LOGS}:
            return
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
            continue  # a docstring
        if isinstance(child, ast.Constant) and isinstance(child.value, str):
            yield child.value, child.lineno
        else:
            yield from _untranslated(child)


_FOR_LOGS = frozenset("debug info warning error exception compile setObjectName setProperty property".split())
