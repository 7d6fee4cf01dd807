"""Controls that several windows share, drawn by us where the usual ones fail."""
