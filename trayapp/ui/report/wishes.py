"""What the user asks for in the report."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from trayapp.domain.reporting.report import Scope


@dataclass(frozen=True, slots=True)
class ShowReport:
    """Open the report, or compute it anew for something else."""

    scope: Scope


@dataclass(frozen=True, slots=True)
class SaveFigures:
    """Write what the report counts into a table (CSV)."""

    scope: Scope
    path: str


@dataclass(frozen=True, slots=True)
class SetGoal:
    """Measure against another share."""

    percent: int


ReportWish: TypeAlias = ShowReport | SaveFigures | SetGoal
