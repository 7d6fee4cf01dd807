"""What the user asks for in the report."""

from __future__ import annotations

from dataclasses import dataclass

from trayapp.domain.report import Scope


@dataclass(frozen=True, slots=True)
class ShowReport:
    """Open the report, or compute it anew for something else."""

    scope: Scope


@dataclass(frozen=True, slots=True)
class SaveFigures:
    """Write what the report counts into a table (CSV)."""

    scope: Scope
    path: str
