"""The accounts that the user set up: what they are, how the file writes them, what keeps one from working."""
