"""The invented mailbox of the demonstration."""
