"""Maildir folders that another program keeps."""
