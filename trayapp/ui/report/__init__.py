"""The report: how well the standard is kept, in pictures."""
