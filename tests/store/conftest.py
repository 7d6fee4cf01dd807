"""What the tests of this room share."""

from tests.closing import closed_indexes

__all__ = ["closed_indexes"]
