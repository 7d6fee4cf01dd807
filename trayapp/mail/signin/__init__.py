"""Sign-in in the browser (OAuth 2.0): who may read a mailbox is decided on the provider's own page."""
