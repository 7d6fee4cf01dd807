"""Where mail comes from: one protocol, one module for each kind of mailbox."""
