"""Mail over IMAP (RFC 3501, RFC 9051), read-only: ``source.ImapSource`` is where to start reading."""
