"""The files themselves: opened, brought up to date, saved when they are damaged."""
