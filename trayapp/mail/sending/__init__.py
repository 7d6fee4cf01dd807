"""From a letter to the server that takes it, and to the folder for sent mail."""
