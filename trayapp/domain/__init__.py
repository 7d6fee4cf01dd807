"""The rules of Owed: who waits for an answer, since when, until when. No clock, no files, no Qt."""
