"""Mailboxes on Exchange servers (EWS). The library for it runs in a child process, never in the tray's."""
