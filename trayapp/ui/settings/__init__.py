"""The settings dialog, a file for each page and for each larger control of one."""
