"""Whether a message waits for a person at all: by its headers, by its kind, by what the user taught."""
