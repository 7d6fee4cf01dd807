"""What the desktop is asked to notify, and what the user does with it."""
