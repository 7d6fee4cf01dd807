"""What the user has chosen: its shape, its file, its secrets and its places on this machine."""
