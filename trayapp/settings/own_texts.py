"""The user's own texts for acknowledgements, as the settings file holds them: only what was changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from trayapp.domain.letters.templates import Kind, Template, problems
from trayapp.settings.table import Table
from trayapp.tongue import tr


def read_texts(file: Table) -> tuple[Template, ...]:
    """Read the texts; one for what only a later version knows is kept unread. Raises ``BadValue``."""
    return tuple(one for table in file.tables("text") for one in _read(table))


def text_values(texts: Iterable[Template]) -> list[dict[str, object]]:
    """Return what the file says of them."""
    return [
        {
            "for": one.kind.value,
            "language": one.language,
            **({"subject": one.subject} if one.subject else {}),
            "text": one.text,
        }
        for one in texts
    ]


def text_problems(texts: Iterable[Template]) -> Iterator[str]:
    """Yield a sentence for each thing that is wrong with them."""
    for one in texts:
        for sentence in problems(one.text):
            yield tr(
                "Text “{kind}” ({language}): {sentence}",
                kind=one.kind.value,
                language=one.language,
                sentence=sentence,
            )


def with_text(texts: Iterable[Template], new: Template, shipped: Template) -> tuple[Template, ...]:
    """Put a text into its place; one as it was shipped is not kept, so that later versions reach it."""
    others = [one for one in texts if (one.kind, one.language) != (new.kind, new.language)]
    return tuple(others) if new == shipped else (*others, new)


def _read(table: Table) -> Iterator[Template]:
    try:
        kind = Kind(table.text("for"))
    except ValueError:
        table.disown()
        return
    yield Template(
        kind, table.text("language").strip().lower(), table.text("text"), table.text("subject", "")
    )
