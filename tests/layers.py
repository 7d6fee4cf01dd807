"""Reads a source tree with ast and tells where it leaves a plan; our plan is in tests/test_layers.py."""

import ast
import sys
from collections.abc import Iterable, Iterator, Mapping
from fnmatch import fnmatch
from pathlib import Path
from typing import NamedTuple

PACKAGE = "trayapp"
LONGEST = 400  # lines; what is longer is not read in one sitting

EMPTY_NAMES = {"common", "helper", "helpers", "manager", "managers", "util", "utils"}
CLOCKS = {("datetime", "now"), ("datetime", "utcnow"), ("datetime", "today"), ("date", "today")}
WORLDLY = {"io", "os", "pathlib", "random", "shutil", "socket", "subprocess", "tempfile", "time"}


class Library(NamedTuple):
    """A library and the files that may import it; one of them does, unless several may."""

    name: str
    files: tuple[str, ...]
    several: bool = False


class Plan(NamedTuple):
    """What a source tree is held against."""

    floors: tuple[Mapping[str, tuple[str, ...]], ...]
    """From the top to the ground: the rooms of a floor, and the top-level names that make each."""
    libraries: tuple[Library, ...]
    """Every library from outside, and those parts of the standard library that are kept in one place."""
    only: Mapping[str, Mapping[str, tuple[str, ...]]]
    """By room and library: the only parts of the library that the room may import."""
    pure: tuple[str, ...]
    """Rooms without a clock and without files."""
    log_set_up_in: str
    """The one file that sets the log up."""
    long_files: Mapping[str, int]
    """Files that may be longer than the others, and how long."""


class Import(NamedTuple):
    """One import, wherever in a file it stands: also in a function, also for types alone."""

    target: str
    """The dotted name; of `from a import b` it is a.b, a module or a thing in one; a.* is all of a."""
    line: int


class Module(NamedTuple):
    """One file, as far as the plan looks into it."""

    path: str
    name: str
    lines: int
    tree: ast.Module
    imports: tuple[Import, ...]

    @property
    def top(self) -> str:
        """The name directly below the package: trayapp.mail.imap is in mail."""
        return self.path.split("/")[0].removesuffix(".py")


def read_tree(folder: Path) -> dict[str, str]:
    """Read all Python files below a folder."""
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in folder.rglob("*.py")}


def check(sources: Mapping[str, str], plan: Plan) -> list[str]:
    """Say in sentences where the sources (code by path) leave the plan."""
    modules = [parse(path, code) for path, code in sorted(sources.items())]
    return [
        *ways_up(modules, plan),
        *circles(modules),
        *strayed_libraries(modules, plan),
        *impurities(modules, plan),
        *other_faults(modules, plan),
        *lengths(modules, plan),
    ]


def parse(path: str, code: str) -> Module:
    """Read one file."""
    tree = ast.parse(code, path)
    parts = path.removesuffix(".py").removesuffix("__init__").rstrip("/").split("/")
    name = ".".join([PACKAGE, *filter(None, parts)])
    return Module(path, name, len(code.splitlines()), tree, tuple(imports_of(tree)))


def imports_of(tree: ast.Module) -> Iterator[Import]:
    """List everything that is imported anywhere in a file; relative imports keep their dots."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (Import(alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            origin = "." * node.level + (node.module or "")
            yield from (Import(f"{origin}.{alias.name}", node.lineno) for alias in node.names)
        elif isinstance(node, ast.Call) and dotted(node.func)[-1:] == ("import_module",):
            yield Import(target_of(node), node.lineno)


def target_of(call: ast.Call) -> str:
    """Read import_module("a.b") as a.b and import_module(f"a.{name}") as a.*; empty where it does not say."""
    argument = call.args[0] if call.args else None
    if isinstance(argument, ast.JoinedStr):
        start = argument.values[0]
        text = str(start.value) if isinstance(start, ast.Constant) else ""
        return f"{text}*" if text.endswith(".") else ""
    return str(argument.value) if isinstance(argument, ast.Constant) else ""


# ---- Floors and circles --------------------------------------------------------------------------


def ways_up(modules: Iterable[Module], plan: Plan) -> Iterator[str]:
    """Find imports that go up, or over to another room of the same floor."""
    places = {module.name: place_of(module.top, plan) for module in modules}
    for module in modules:
        here = places[module.name]
        if here is None:
            yield f"{module.path} has no floor in the plan"
            continue
        for name, line in own_imports(module, places):
            there = places[name]
            if there is None or there == here:
                continue
            where = f"{module.path}:{line}: {here[1]} imports"
            if there[0] < here[0]:
                yield f"{where} upward: {name}"
            elif there[0] == here[0]:
                yield f"{where} its neighbour: {name}"


def place_of(top: str, plan: Plan) -> tuple[int, str] | None:
    """Find the floor, counted from the top, and the room of a name directly below the package."""
    for floor, rooms in enumerate(plan.floors):
        for room, patterns in rooms.items():
            if any(fnmatch(top, pattern) for pattern in patterns):
                return floor, room
    return None


def own_imports(module: Module, known: Iterable[str]) -> list[tuple[str, int]]:
    """List the modules of the package that a module imports, each as far down as it is a module."""
    names = set(known)
    found = []
    for target, line in module.imports:
        package, _, last = target.rpartition(".")
        if last == "*":
            found += [(name, line) for name in sorted(names) if name.rpartition(".")[0] == package]
            continue
        name = target
        while name and name not in names:
            name = name.rpartition(".")[0]
        found.append((name, line))
    # `from trayapp import x` and `import trayapp` reach the package itself, which holds nothing.
    return [(name, line) for name, line in found if name and name not in {PACKAGE, module.name}]


def circles(modules: Iterable[Module]) -> Iterator[str]:
    """Draw each import circle once, from the module in it that comes first."""
    names = {module.name: module for module in modules}
    below = {name: [found for found, _ in own_imports(module, names)] for name, module in names.items()}
    drawn: set[str] = set()
    for start in below:
        way = shortest_way(start, below)
        if way and not drawn & set(way):
            drawn.update(way)
            yield f"{names[start].path} stands in an import circle: {' → '.join(way)}"


def shortest_way(start: str, below: Mapping[str, list[str]]) -> list[str]:
    """Find the shortest way from a module back to itself; empty where there is none."""
    ways = [[start]]
    seen: set[str] = set()
    for way in ways:
        for step in below[way[-1]]:
            if step == start:
                return [*way, step]
            if step not in seen:
                seen.add(step)
                ways.append([*way, step])
    return []


# ---- Libraries -----------------------------------------------------------------------------------


def strayed_libraries(modules: Iterable[Module], plan: Plan) -> Iterator[str]:
    """Find libraries that the plan does not know, or knows elsewhere, or that more than one file imports."""
    known = {library.name: library for library in plan.libraries}
    users: dict[str, set[str]] = {}
    for module in modules:
        for target, line in module.imports:
            name = target.split(".")[0]
            if name in known:
                users.setdefault(name, set()).add(module.path)
                yield from strayed(module, Import(target, line), known[name], plan)
            elif name and name != PACKAGE and name not in sys.stdlib_module_names:
                yield f"{module.path}:{line} imports {name}, which is not in the plan"
    for name, paths in sorted(users.items()):
        if len(paths) > 1 and not known[name].several:
            yield f"{name} is imported by {len(paths)} files: {', '.join(sorted(paths))}"


def strayed(module: Module, found: Import, library: Library, plan: Plan) -> Iterator[str]:
    """Find an import that belongs in another file, or a part of a library that this room has no use for."""
    if not any(fnmatch(module.path, pattern) for pattern in library.files):
        place = " or ".join(library.files) or "no file"
        yield f"{module.path}:{found.line} imports {library.name}, which belongs in {place}"
    parts = plan.only.get(module.top, {}).get(library.name)
    if parts and not any(f"{found.target}.".startswith(f"{part}.") for part in parts):
        yield f"{module.path}:{found.line} imports {found.target}; {module.top} may use {parts[0]} only"


# ---- Purity and order ----------------------------------------------------------------------------


def impurities(modules: Iterable[Module], plan: Plan) -> Iterator[str]:
    """Find clocks and files in rooms that have none."""
    for module in modules:
        if module.top not in plan.pure:
            continue
        for target, line in module.imports:
            if target.split(".")[0] in WORLDLY:
                yield f"{module.path}:{line} imports {target.split('.')[0]}; {module.top} is pure"
        for call in calls(module.tree):
            called = dotted(call.func)
            if called[-2:] in CLOCKS or called == ("open",):
                yield f"{module.path}:{call.lineno} calls {'.'.join(called[-2:])}; {module.top} is pure"


def other_faults(modules: Iterable[Module], plan: Plan) -> Iterator[str]:
    """Find what else makes a house hard to read."""
    for module in modules:
        if not ast.get_docstring(module.tree):
            yield f"{module.path} has no docstring"
        if EMPTY_NAMES & set(module.path.removesuffix(".py").replace("/", "_").split("_")):
            yield f"{module.path} names no thing: say what is in it"
        for target, line in module.imports:
            if target.startswith("."):
                yield f"{module.path}:{line} has a relative import: {target}"
        for call in calls(module.tree):
            called = dotted(call.func)[-1:]
            if called == ("__import__",) or (called == ("import_module",) and not target_of(call)):
                yield f"{module.path}:{call.lineno} hides an import from its readers"
        if module.path != plan.log_set_up_in and names_basic_config(module):
            yield f"{module.path} sets the log up, which belongs in {plan.log_set_up_in}"


def names_basic_config(module: Module) -> bool:
    """Tell whether a module imports or calls logging.basicConfig."""
    called = any(dotted(call.func)[-1:] == ("basicConfig",) for call in calls(module.tree))
    return called or any(found.target == "logging.basicConfig" for found in module.imports)


def calls(tree: ast.Module) -> Iterator[ast.Call]:
    """List the calls in a file."""
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def dotted(node: ast.expr) -> tuple[str, ...]:
    """Spell a.b.c as its names; what comes before a call or an index is left out."""
    if isinstance(node, ast.Attribute):
        return (*dotted(node.value), node.attr)
    return (node.id,) if isinstance(node, ast.Name) else ()


def lengths(modules: Iterable[Module], plan: Plan) -> Iterator[str]:
    """Find files that are too long, and allowances that are no longer needed in full."""
    lines = {module.path: module.lines for module in modules}
    for path, length in lines.items():
        allowed = plan.long_files.get(path, LONGEST)
        if length > allowed:
            yield f"{path} has {length} lines; at most {allowed} are allowed"
    for path, allowed in plan.long_files.items():
        if path not in lines:
            yield f"{path} is on the list of long files, but not there"
        elif lines[path] <= LONGEST:
            yield f"{path} has {lines[path]} lines: take it off the list of long files"
        elif lines[path] < allowed:
            yield f"{path} has shrunk to {lines[path]} lines: write that into the list of long files"
