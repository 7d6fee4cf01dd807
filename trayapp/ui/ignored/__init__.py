"""The list of what is not owed, and why."""
