"""From a file or an address book to the client book."""
