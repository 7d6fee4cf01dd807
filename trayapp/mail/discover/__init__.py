"""Finds an account's settings from its address: tries what is likely, offers only what answered."""
