"""One user's Owed on disk: what is kept of settings, index, decisions and secrets, and what is told of it."""
