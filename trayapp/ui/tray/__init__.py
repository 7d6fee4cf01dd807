"""The badge and its place on the desktop."""
