"""The list of what is owed."""
