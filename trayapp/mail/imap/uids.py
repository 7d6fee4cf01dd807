"""Sets of message numbers as IMAP writes them: ``1:4,7,9:12``. A mailbox of any size is a few ranges."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

LARGEST = 2**32 - 1
"""A UID is a 32-bit number (RFC 9051, 2.3.1.1)."""

_RANGE = re.compile(r"([1-9]\d{0,9})(?::([1-9]\d{0,9}))?")


@dataclass(frozen=True, slots=True)
class Uids:
    """A set of UIDs; ranges ascend, never touch and never overlap."""

    ranges: tuple[tuple[int, int], ...] = ()

    @classmethod
    def parse(cls, text: str) -> Uids:
        """Read ``1:4,7``; "" is empty. Raises ValueError."""
        if not text:
            return cls()
        ranges = []
        for part in text.split(","):
            found = _RANGE.fullmatch(part)
            if found is None:
                raise ValueError(f"no set of UIDs: {part[:40]}")
            first, last = int(found[1]), int(found[2] or found[1])
            ranges.append((min(first, last), max(first, last)))
        if max(last for _, last in ranges) > LARGEST:
            raise ValueError("a UID of more than 32 bits")
        return _joined(ranges)

    @classmethod
    def of(cls, uids: Iterable[int]) -> Uids:
        """Gather single numbers, in any order."""
        ordered = sorted(set(uids))
        ranges: list[tuple[int, int]] = []
        start = previous = 0
        for uid in ordered:
            if uid != previous + 1 or not start:
                if start:
                    ranges.append((start, previous))
                start = uid
            previous = uid
        if start:
            ranges.append((start, previous))
        return cls(tuple(ranges))

    @classmethod
    def span(cls, first: int, last: int) -> Uids:
        """Every number from first to last; empty where last is before first."""
        return cls(((first, last),)) if first <= last else cls()

    def __str__(self) -> str:
        return ",".join(f"{a}:{b}" if a != b else str(a) for a, b in self.ranges)

    def __bool__(self) -> bool:
        return bool(self.ranges)

    def count(self) -> int:
        """How many numbers there are."""
        return sum(last - first + 1 for first, last in self.ranges)

    @property
    def top(self) -> int:
        """The highest number, or 0."""
        return self.ranges[-1][1] if self.ranges else 0

    def has(self, uid: int) -> bool:
        """Tell whether the number is in the set."""
        index = bisect_right(self.ranges, (uid, LARGEST)) - 1
        return index >= 0 and self.ranges[index][0] <= uid <= self.ranges[index][1]

    def each(self) -> Iterator[int]:
        """Give the numbers one by one, ascending."""
        for first, last in self.ranges:
            yield from range(first, last + 1)

    def joined(self, other: Uids) -> Uids:
        """Give what is in either."""
        if not self.ranges or not other.ranges:
            return self if self.ranges else other
        return _joined([*self.ranges, *other.ranges])

    def without(self, other: Uids) -> Uids:
        """Give what is here and not in the other."""
        if not other.ranges:
            return self
        left: list[tuple[int, int]] = []
        holes = iter(other.ranges)
        hole = next(holes, None)
        for first, last in self.ranges:
            start = first
            while hole is not None and hole[1] < start:
                hole = next(holes, None)
            while hole is not None and hole[0] <= last:
                if start < hole[0]:
                    left.append((start, hole[0] - 1))
                start = hole[1] + 1
                if hole[1] > last:
                    break
                hole = next(holes, None)
            if start <= last:
                left.append((start, last))
        return Uids(tuple(left))

    def within(self, other: Uids) -> Uids:
        """Give what is in both."""
        return self.without(self.without(other))

    def newest(self, count: int) -> Uids:
        """Give the highest ``count`` numbers."""
        taken: list[tuple[int, int]] = []
        for first, last in reversed(self.ranges):
            if count <= 0:
                break
            start = max(first, last - count + 1)
            taken.append((start, last))
            count -= last - start + 1
        return Uids(tuple(reversed(taken)))


def _joined(ranges: list[tuple[int, int]]) -> Uids:
    ranges.sort()
    joined = [ranges[0]]
    for first, last in ranges[1:]:
        if first <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(joined[-1][1], last))
        else:
            joined.append((first, last))
    return Uids(tuple(joined))
