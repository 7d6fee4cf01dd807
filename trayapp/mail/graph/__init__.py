"""Mailboxes of Microsoft 365, read through Microsoft Graph."""
