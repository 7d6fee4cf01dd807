"""What Owed remembers between two starts, in one SQLite file."""
