"""Between the work threads and the Qt thread."""
