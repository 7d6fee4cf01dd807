"""Windows around what the user sends or hands over."""
