"""Who called: voicemail and missed-call notes of telephone systems name the caller and the number.

What the systems write is alike enough to be read by one set of rules: a subject or a sentence "… from NAME
<NUMBER>" (Asterisk, FreePBX, FusionPBX, Exchange, Teams, RingCentral, Google Voice, 3CX, Cisco Unity,
sipgate, Placetel), or lines "From: …", "Caller: …", "Rufnummer: …" (the same, and Fritz!Box).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from trayapp.domain.messages.message import Message


class Call(NamedTuple):
    """A call that waits to be returned."""

    name: str
    """As the system writes it, or "" where the caller is not known."""
    number: str
    """As the system writes it, or "" where it is withheld."""


_LINES = 60
"""So many lines of a note are looked at; a transcript may follow."""
_LONGEST = 200
"""Characters of a line that names a caller."""
_FEWEST_DIGITS = 3
"""Of an extension."""
_DIGITS_ALONE = 6
"""Of a number that stands on a line by itself."""
_MOST_WORDS = 6
"""Of a name."""

_NOTE = (
    r"(?:voice[ -]?mail(?:[ -]?(?:message|nachricht))?|voice message|missed (?:phone |teams )?call"
    r"|phone message"
    r"|message \d{1,6} in mailbox \d{1,8}"
    r"|(?:anruf in abwesenheit|(?:verpasste[rn]?|entgangene[rn]?) anruf|sprachnachricht|mailbox-?nachricht"
    r"|nachricht (?:auf|in) (?:dem|der|ihrem|ihrer|deinem|deiner) (?:anrufbeantworter|mailbox"
    r"|voicemail|voicebox)"
    r"|anrufbeantworter(?:-?nachricht)?)"
    r"|(?:message vocal|messagerie vocale|appel (?:manqué|en absence))"
    r"|(?:mensaje de voz|buzón de voz|llamada perdida)"
    r"|(?:messaggio vocale|messaggio in segreteria|chiamata (?:persa|senza risposta))"
    r"|(?:voicemailbericht|spraakbericht|gemiste? (?:oproep|telefoontje|gesprek))"
    r"|(?:mensagem de voz|correio de voz|chamada (?:perdida|não atendida)))"
)
_FROM = r"(?:from|von|vom|de|da|dal|dalla|van|do|by)"
_SUBJECT = re.compile(rf"\b{_NOTE}\b", re.IGNORECASE)
_CERTAIN = re.compile(
    rf"\W{{0,3}}(?:(?:you have |sie haben )?(?:a |an? |eine[nr]? |one )?(?:new|neue[rs]?|nouveau"
    rf"|nouvel|nuevo|nueva"
    rf"|nuovo|nuova|nieuwe?|nova|novo) )?{_NOTE}(?:\s?\([^)]{{1,30}}\))?,? {_FROM}\b:? "
    r"(?!(?:you|me|us|dir|ihnen|mir|uns|yesterday|today|gestern|heute)\b)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(
    rf"(?:{_NOTE}|\b(?:message|call(?:ed)?|mailbox \d{{1,8}}|anruf|nachricht|appel|message|llamada"
    rf"|mensaje|chiamata"
    rf"|messaggio|oproep|bericht|chamada|mensagem))(?:\s?\([^)]{{1,40}}\))?,? {_FROM}\b:?\s+(?P<rest>\S.*)",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"\W{0,4}(?P<label>from|caller|caller ?id(?: number| name)?|caller['’]?s? (?:name|number)"
    r"|calling number|callback number"
    r"|phone(?: number)?|number|name|work|mobile|home"
    r"|von|anrufer(?:in)?|anrufername|rufnummer|anrufernummer|nummer|telefon(?:nummer)?"
    r"|de|appelant|numéro(?: de l['’]appelant)?|nom|téléphone"
    r"|llamante|número|nombre|teléfono|chiamante|numero|nome|da|telefono"
    r"|beller|naam|telefoonnummer|van|chamador|chamada de|número de telefone|telefone)"
    r"(?P<colon>\s?[:=]|\t)?\s+(?P<rest>\S.*)",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\+?\(?\+?\d(?:[\d\s()./–-]{0,22}\d)?")
_TAIL = re.compile(
    r"\s(?:on|am|le|el|il|op|em|at|um|à|a las|alle|om|às)\s(?=\w{0,12}\.?,?\s?\d{1,2}\b(?!\d)|mon|tue"
    r"|wed|thu|fri|sat|sun)"
    r".*|[\s(,]\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\b.*|[\s(,]\d{1,2}:\d{2}.*"
    r"|\s?\(\d+ ?(?:s|sec|sek|seg|min|m)\w*\.?\).*"
    r"|,? (?:to|for|für|in|auf|an|pour|para|per|voor|naar|has|hat|left|verpasst|erhalten|received)\s.*"
    r"|\s(?:verpasst|erhalten|ontvangen|gemist)\W*$|[.!]\s.*",
    re.IGNORECASE,
)
_BEFORE_NUMBER = re.compile(
    r"[\s<(\[,:–-]+$|,?\s(?:at|unter|number|nummer|tel|phone|au|al|op)\W{0,3}$", re.IGNORECASE
)
_NOBODY = re.compile(
    r"(?:(?:an?|the|einer?|un|una|een|um|uma|numéro|número|numero|nummer|nascosto) )?(?:unknown"
    r"|anonymous|private|withheld|restricted|blocked|unavailable"
    r"|no caller ?id|out of area|wireless|cell(?:ular)?|mobile|toll[ -]?free|unbekannt\w*|anonym\w*"
    r"|unterdrückt\w*"
    r"|inconnue?|masquée?|privée?|desconocid[oa]|anónim[oa]|ocult[oa]|privad[oa]|sconosciut[oa]"
    r"|anonim[oa]|privat[oa]"
    r"|riservat[oa]|onbekende?|anoniem|afgeschermd|privé|desconhecid[oa])"
    r"(?: (?:caller|number|name|call|phone|user|anrufer|nummer|rufnummer|numéro|número|numero|beller"
    r"|chamador))*",
    re.IGNORECASE,
)


_OPENINGS = frozenset(
    (
        *("you", "sie", "a n", "a v", "a m", "a p", "an ", "ein", "one", "new", "neu", "nou", "nue", "nuo"),
        *("nie", "nov", "voi", "mis", "pho", "mes", "anr", "ver", "ent", "spr", "mai", "nac", "app", "men"),
        *("buz", "lla", "cha", "chi", "gem", "cor"),
    )
)
"""The first three letters of whatever ``_CERTAIN`` matches, signs before them apart."""


def tells_of_call(subject: str) -> bool:
    """Whether a program's subject tells of a call or a voice message."""
    return _SUBJECT.search(subject[:_LONGEST]) is not None


def names_caller(subject: str) -> bool:
    """Whether a subject is so much that of a telephone system that its sender does not matter.

    Exchange sends such notes in the caller's own name, a Fritz!Box in that of its owner.
    """
    if subject[:3].lower() not in _OPENINGS and subject[:1].isalnum():
        return False  # nearly every subject, at a tenth of the cost
    found = _CERTAIN.match(subject[:_LONGEST])
    if not found:
        return False
    name, number = _caller(subject[found.end() : _LONGEST])
    return bool(number) or (0 < len(name.split()) <= _MOST_WORDS and name[:1].isupper())


def call_of(message: Message, text: str) -> Call:
    """Read the caller out of a note about a call: its subject first, then its text, each filling the gaps."""
    name = number = ""
    for found_name, found_number in _callers(message.subject, text):
        if number and found_number and _digits(number) != _digits(found_number):
            continue  # the mailbox's own number, or a second one of the caller
        name, number = name or found_name, number or found_number
        if name and number:
            break
    return Call(name, number)


def _callers(subject: str, text: str) -> Iterator[tuple[str, str]]:
    """What may be the caller, the most certain first."""
    lines = [" ".join(line.split(" ")) for line in islice(text.splitlines(), _LINES)]
    joined = " ".join(" ".join(lines).split())[: _LINES * _LONGEST]
    if found := _SENTENCE.search(subject[:_LONGEST]):
        yield _caller(found["rest"])
    for line in lines:
        if (found := _LABEL.match(line[:_LONGEST])) and (found["colon"] or _NUMBER.search(found["rest"])):
            label = found["label"].lower()
            caller_name, caller_number = _caller(found["rest"])
            is_name = label.endswith(("name", "naam", "nom", "nombre", "nome"))
            yield caller_name, "" if is_name else caller_number
    for found in islice(_SENTENCE.finditer(joined), 3):
        yield _caller(found["rest"][:_LONGEST])
    for line in lines:
        if _NUMBER.fullmatch(line.strip()) and len(_digits(line)) >= _DIGITS_ALONE:
            yield "", _bare_number(line)


def _caller(rest: str) -> tuple[str, str]:
    """Take "NAME <NUMBER> …" apart; what is not there is ""."""
    rest = re.sub(r"\S{0,80}https?:\S+|<?mailto:\S+|<?tel:\S+", " ", rest)
    tail = _TAIL.search(" " + rest)
    said = rest[: max(tail.start() - 1, 0)] if tail else rest
    number, place = "", len(said)
    for found in islice(_NUMBER.finditer(said), 4):
        if len(_digits(found[0])) >= _FEWEST_DIGITS:
            number, place = _bare_number(found[0]), found.start()
            break
    name = _BEFORE_NUMBER.sub("", said[:place]).strip(" \t\"'“”„«».,;:<>()[]|-–")
    name = " ".join(name.split())
    if _NOBODY.fullmatch(name) or not any(letter.isalpha() for letter in name) or "@" in name:
        name = ""
    return (name if len(name.split()) <= _MOST_WORDS else ""), number


def _bare_number(number: str) -> str:
    """A number without a bracket that was opened before it or is closed behind it."""
    number = " ".join(number.split())
    if number.count("(") > number.count(")"):
        number = number.removeprefix("(")
    return number.strip(" -./–")


def _digits(number: str) -> str:
    return re.sub(r"\D", "", number)
