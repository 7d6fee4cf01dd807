"""What the text of a message says: its own part, its sentences, what they ask or promise."""
