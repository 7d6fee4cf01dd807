"""Which messages belong together, and which conversations are worth a look."""
