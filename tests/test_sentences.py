"""Every sentence for the user can be translated: what is wrong with how the sources say one is found here."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.sentences import ROOT, Call, calls, counted, forgotten, keys, literal, pseudo


def wrong_with(call: Call) -> Iterator[str]:
    """Say what keeps a call from being translated."""
    source = literal(call.node.args[0])
    if call.name == "tr" and call.at_import:
        yield "is called at import, before a language is chosen: mark() there, tr() where it is shown"
    if call.in_f_string and source is not None:
        yield "stands inside an f-string, where Qt's tools do not find it"
    if isinstance(call.node.args[0], ast.JoinedStr):
        yield "is given an f-string, which nobody can translate: {name} and name=…"
    if call.name == "mark" and source is None:
        yield "marks no literal"
    if source is None:
        return
    if not source.strip():
        yield "says nothing"
    if len(call.node.args) > 1 and literal(call.node.args[1]) is None:
        yield "has no literal to tell it from others"
    yield from _wrong_values(call, source)
    if re.search(r"[,(;] *$|^ ", source) and len(source) > 2:
        yield "is half a sentence"


def _wrong_values(call: Call, source: str) -> Iterator[str]:
    named = set(re.findall(r"(?<!\{)\{(\w*)[^{}]*\}(?!\})", source))
    given = {keyword.arg for keyword in call.node.keywords}
    if "" in named:
        yield "has a value without a name"
    if call.name == "tr" and None not in given and given != named and given:
        yield f"names {sorted(named)} and is given {sorted(str(one) for one in given)}"
    if counted(call.node):
        forms = source.split("|")
        if len(forms) != 2:
            yield "counts, and needs two English forms"
    elif "%n" in source and call.name == "tr":
        yield "holds %n and is given no number"


def test_every_sentence_can_be_translated() -> None:
    wrong = [
        f"{call.place}: {call.name}({literal(call.node.args[0])!r:.60}) {sentence}"
        for call in calls()
        for sentence in wrong_with(call)
    ]
    assert not wrong, "\n".join(wrong)


def test_no_sentence_is_broken_by_a_backslash() -> None:
    """Qt's tools read a line's end there, which Python does not: the translation would never be found."""
    broken = []
    for call in calls():
        name, _, _line = call.place.partition(":")
        lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
        first = call.node.args[0]
        if any(one.endswith("\\") for one in lines[first.lineno - 1 : first.end_lineno]):
            broken.append(call.place)
    assert not broken


@pytest.mark.parametrize(
    ("code", "complaint"),
    [
        ('X = tr("Hello.")', "at import"),
        ('class A:\n    x = tr("Hello.")', "at import"),
        ('def f(x=tr("Hello.")):\n    pass', "at import"),
        ("def f():\n    return f\"{tr('Hello.')} x\"", "inside an f-string"),
        ('def f():\n    return tr(f"{x} waits")', "is given an f-string"),
        ("def f():\n    return mark(x)", "marks no literal"),
        ('def f():\n    return tr("{} waits")', "without a name"),
        ('def f():\n    return tr("{name} waits", nmae=1)', "is given ['nmae']"),
        ('def f():\n    return tr("%n waits", "", n)', "two English forms"),
        ('def f():\n    return tr("%n waits")', "no number"),
        ('def f():\n    return tr("by mail,")', "half a sentence"),
        ('def f():\n    return tr("waits", why)', "no literal to tell"),
    ],
)
def test_what_is_wrong_is_said(tmp_path: Path, code: str, complaint: str) -> None:
    (tmp_path / "room.py").write_text(code, encoding="utf-8")
    assert complaint in " ".join(sentence for call in calls(tmp_path) for sentence in wrong_with(call))


def test_what_is_right_passes(tmp_path: Path) -> None:
    code = (
        'X = mark("Hello.")\ndef f(n):\n    return tr("%n {x}|%n {x}s", "a", n, x=tr(X)) + tr("{y} {{", y=1)'
    )
    (tmp_path / "room.py").write_text(code, encoding="utf-8")
    assert [sentence for call in calls(tmp_path) for sentence in wrong_with(call)] == []


def test_the_language_that_nobody_speaks() -> None:
    assert pseudo("Answer {name} [on {day}]") == "⟦Åñšŵéŕ {name} [öñ {day}] ···⟧"
    assert len(keys()) > 1500
    assert forgotten("⟦Åñšŵéŕ Anna ···⟧ · 3") == ""
    assert forgotten("⟦Åñšŵéŕ⟧ to Anna") == "to Anna"
    assert forgotten("⟦a ⟦b⟧ c⟧") == ""
