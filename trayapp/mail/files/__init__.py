"""Mail in files: single messages, mbox files, folders of them."""
