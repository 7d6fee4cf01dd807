"""Files of contacts: vCards and tables, read with patience, with nothing lost."""
