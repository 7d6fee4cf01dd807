"""A text as the date rules see it: its tokens, what each can mean, and what stands beside it."""

from __future__ import annotations

from trayapp.domain.dates.words import DateWords, Sense, Token, tokens

LAST_DAY = 31
_LONGEST_GLUE = 4
_SHORTEST_WEEKDAY, _SHORTEST_PART = 5, 3

Found = tuple[Sense, int]
"""What stands at a place, and the place behind it."""
Number = tuple[int, int]
"""A number, and the place behind it."""


class Reader:
    """One text in one language. A place is the number of a token; places past the end hold nothing."""

    def __init__(self, text: str, words: DateWords, *, month_first: bool = False) -> None:
        """Cut the text and look its words up; ``month_first``: 3/4 is March 4."""
        self.tokens: list[Token] = tokens(text)
        self.words = words
        self.month_first = month_first
        self._found = [self._look_up(place) for place in range(len(self.tokens))]

    def _look_up(self, place: int) -> dict[str, Found]:
        """What the words from here on can mean: of each kind the longest, and where it ends."""
        found: dict[str, Found] = {}
        spelled: tuple[str, ...] = ()
        for token in self.tokens[place : place + self.words.longest]:
            spelled += (token.text,)
            for sense in self.words.senses.get(spelled, ()):
                key = f"joint {sense.value}" if sense.kind == "joints" else sense.kind
                found[key] = sense, place + len(spelled)
        return found or self._compound(place)

    def _compound(self, place: int) -> dict[str, Found]:
        """A day and a part of the day in one word: "Montagnachmittag", "morgenochtend"."""
        word = self.tokens[place].text
        for cut in range(_SHORTEST_WEEKDAY, len(word) - _SHORTEST_PART + 1):
            days = [
                one for one in self.words.senses.get((word[:cut],), ()) if one.kind in {"weekdays", "days"}
            ]
            parts = [one for one in self.words.senses.get((word[cut:],), ()) if one.kind == "parts"]
            if days and parts:
                return {days[0].kind: (days[0], place + 1), "joined_parts": (parts[0], place + 1)}
        return {}

    def means(self, place: int) -> bool:
        """Whether the table knows the word that stands here."""
        return 0 <= place < len(self.tokens) and bool(self._found[place])

    def sense(self, place: int, kind: str) -> Found | None:
        """What stands here of this kind."""
        return self._found[place].get(kind) if 0 <= place < len(self.tokens) else None

    def joint(self, place: int, *names: str) -> int:
        """Where the longest small word of these names ends; 0 where none stands."""
        return max((found[1] for name in names if (found := self.sense(place, f"joint {name}"))), default=0)

    def behind(self, place: int, *names: str) -> bool:
        """Whether a small word of these names ends right here."""
        return any(self.joint(place - back, *names) == place for back in (1, 2, 3, 4) if place >= back)

    def skip(self, place: int, *names: str) -> int:
        """The place behind any of these small words, or the place itself; "," also skips brackets."""
        for _ in range(_LONGEST_GLUE):
            behind = self.joint(place, *names)
            if not behind and "," in names and self.text(place) in {",", "("}:
                behind = place + 1
            if not behind:
                break
            place = behind
        return place

    def text(self, place: int) -> str:
        """The token, or ""."""
        return self.tokens[place].text if 0 <= place < len(self.tokens) else ""

    def glued(self, place: int) -> bool:
        """Whether no space stands before the token."""
        return 0 < place < len(self.tokens) and self.tokens[place - 1].end == self.tokens[place].start

    def digits(self, place: int, most: int = 2) -> int | None:
        """The number written in digits here, of so many digits at most."""
        word = self.text(place)
        return int(word) if word.isdecimal() and len(word) <= most else None

    def number(self, place: int, most: int = 3) -> Number | None:
        """A number in digits or words."""
        digits = self.digits(place, most)
        if digits is not None:
            return digits, place + 1
        found = self.sense(place, "numbers")
        return (int(found[0].value), found[1]) if found else None

    def ordinal(self, place: int) -> Number | None:
        """A number that counts places, up to 31: "14th", "14.", "first"."""
        digits = self.digits(place)
        if digits is not None:
            ending = self.joint(place + 1, "follows") if self.glued(place + 1) else 0
            return (digits, ending) if ending and 0 < digits <= LAST_DAY else None
        found = self.sense(place, "ordinals")
        return (int(found[0].value), found[1]) if found else None

    def month_day(self, place: int) -> Number | None:
        """A number that can be a day of a month, with or without its ending."""
        found = self.ordinal(place) or self.number(place, 2)
        return found if found and 1 <= found[0] <= LAST_DAY else None

    def is_hour(self, place: int) -> bool:
        """Whether the number before this place is an hour: "9 am", "9 Uhr"."""
        return bool(self.joint(place, "am", "pm", "oclock"))

    def in_a_code(self, place: int) -> bool:
        """Whether the figures are a part of something longer: a phone number, a version, a file's name."""
        return self.glued(place) and self.text(place - 1) not in {"(", "'", '"', "*"}
