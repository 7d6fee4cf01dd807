"""What is owed and why: conversations, standards, decisions and promises in, owed items out."""
