"""What a message is: its header facts, its subject, its ids, and to which account it belongs."""
