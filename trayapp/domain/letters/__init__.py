"""What Owed helps to write: acknowledgements, and what leave needs."""
