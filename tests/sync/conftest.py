"""What the tests of this room share."""

from tests.closing import closed_indexes, collected_meanwhile

__all__ = ["closed_indexes", "collected_meanwhile"]
