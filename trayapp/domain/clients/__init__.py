"""Who is served: the client book, who in it is probably one person, whom a typed name means."""
