"""Other calendars that say when the user does not work: iCalendar files and feeds."""
