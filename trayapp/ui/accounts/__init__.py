"""Adding, testing and mending accounts, in the settings and at the first run."""
