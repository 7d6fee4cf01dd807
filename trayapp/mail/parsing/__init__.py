"""Bytes of mail become what a person would read: headers, addresses, text. Patient with what is broken."""
