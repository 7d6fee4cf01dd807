"""From a mail source into the index, and when to do it again."""
