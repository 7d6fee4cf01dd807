"""Does what the user wishes: each file takes some wishes of the windows and carries them out."""
