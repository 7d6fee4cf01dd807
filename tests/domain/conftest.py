"""What the tests of this room share."""

from tests.closing import collected_meanwhile

__all__ = ["collected_meanwhile"]
