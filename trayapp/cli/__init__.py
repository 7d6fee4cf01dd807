"""The commands of the command line: stable, for scripts, status bars and checks without a screen."""
