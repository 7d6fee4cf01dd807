"""Changes of the client book that are more than one entry: previewed, carried out, taken back."""
