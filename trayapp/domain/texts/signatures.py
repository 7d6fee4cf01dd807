"""Where the writer has finished: sign-offs, signatures, what phones add, what lawyers add."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from trayapp.domain.texts.cards import LONGEST_LINE, MOST_LINES, card_at_end, is_contact, is_name, is_sentence
from trayapp.domain.texts.footers import is_device, is_disclaimer, is_warning, may_be_footer
from trayapp.domain.texts.tables import ByPiece, words_of

_MARK = re.compile(r"(?:--|—|––) ?$|-{2}\s?$|_{5,}\s*$|[*=#~-]{5,}\s*$")
_MARKS = frozenset("-—–_*=#~")
_SURE = re.compile(r"(?:--|—|––)\s?$")
# Words that say goodbye, and the words that may stand beside them: "mit den allerherzlichsten Grüßen".
_CLOSING = frozenset(
    (
        "regards rgds brgds br rgd wishes greetings cheers sincerely yours respectfully cordially love "
        "ciao best thanks thx tia tks thank thanking grüße grüßen grüsse grüssen gruß gruss gruessen "
        "gruesse lg vg mfg hg bg hochachtungsvoll freundlichst dank danke cordialement salutations merci "
        "amicalement sincèrement respectueusement bises cdt cdlt bàv saludo saludos gracias atentamente "
        "atte abrazo cordialmente saluti saluto grazie cordialità distintamente ossequi groet groeten "
        "groetjes bedankt dank dankjewel mvg hoogachtend vriendelijke atenciosamente att obrigado "
        "slds bisous abrazos obrigada abraço abraços cumprimentos cordialmente pozdrawiam mvh vh hälsning "
        "hälsningar hilsen уважением"
    ).split()
)
_BESIDE = frozenset(
    (
        "with my our and best kind kindest warm warmest many very good so much a lot again in advance you "
        "truly faithfully sincerely yours for your help time all the to mit viele vielen beste besten "
        "bestem liebe lieben herzliche herzlichen schöne schönen sonnige freundliche freundlichen "
        "freundlichem im voraus vorab schön sehr dir ihnen euch und bien à vous meilleures sincères avec "
        "mes nos les plus très d'avance par avance beaucoup et un una cordial cordiales afectuoso muchas "
        "muchos de antemano y mis nuestros más atentos cordiale cordiali distinti cari tanti migliori molte "
        "mille in anticipo i miei più e un con met vriendelijke hartelijke beste veel alvast voor "
        "hartelijk en de com os melhores meus muito desde já e um uma antecipadamente forte grande med "
        "vänlig vänliga venlig z poważaniem с reciba recibe reciban fuerte gran distinguées cordiales "
        "dévouées bonnes très confraternelles muy"
    ).split()
)
_SIGN_OFFS = frozenset(
    (
        *("take care", "talk soon", "speak soon", "bis bald", "ihr", "ihre", "dein", "deine", "bien à vous"),
        *("bonne journée", "belle journée", "bonne soirée", "belle soirée", "bonne réception", "bien à toi"),
        *("bonne fin de journée", "excellente journée", "bon week-end", "à très vite", "buen día"),
        *("feliz día", "buen fin de semana", "que tengas buen día", "que tenga buen día"),
        *("à bientôt", "hasta pronto", "a presto", "tot snel", "até breve", "z poważaniem", "in fede"),
    )
)
_FIRST = _CLOSING | _BESIDE | {phrase.split()[0] for phrase in _SIGN_OFFS}
_PLACES = frozenset({"aus", "nach", "von", "vom"})
_MOST_SPACES = 9
_NUMBER = re.compile(r"\W{0,2}(?:ext\.?|x|tel\.?|dw)? ?[\d-]{3,8}", re.IGNORECASE)


def without_signature(lines: list[str]) -> list[str]:
    """Cut at a signature's mark, a device's line or a disclaimer, or after a sign-off that ends the text.

    A warning that stands on top of the text ("this message came from outside") is dropped alone. The lines
    have no blanks at their ends.
    """
    top = _below_warnings(lines)
    end = len(lines)
    for place in range(top, end):
        line = lines[place]
        if not line or not _may_end(line.split(None, 1)[0]):
            continue
        bare = line.strip()
        if is_device(bare) or is_disclaimer(bare, lines[place + 1] if place + 1 < end else ""):
            end = place
            break
        if place > top and bare[0] in _MARKS and _is_mark(lines, place):
            end = place
            break
        if is_sign_off(bare) and _ends_after(lines, place):
            return lines[top : _name_after(lines, place)]
    kept = lines[top:end]
    return kept[: card_at_end(kept)]


def _below_warnings(lines: list[str]) -> int:
    """Where the text begins below what the receiving side, or a lawyer, has put on top."""
    for place, line in enumerate(lines):
        bare = line.strip()
        if not bare:
            continue
        following = lines[place + 1] if place + 1 < len(lines) else ""
        if not is_disclaimer(bare, following) and (is_device(bare) or not is_warning(bare)):
            return place
    return len(lines)


def _begins_end(piece: str) -> bool:
    """Whether a line that begins so can be a mark, a footer or a sign-off; most need no closer look."""
    first = piece.strip("*_,.!- ").lower()
    return (
        piece[0] in _MARKS or may_be_footer(piece) or first in _FIRST or not {"-", "'", "’"}.isdisjoint(first)
    )


_may_end = ByPiece(_begins_end).__getitem__


def is_sign_off(line: str) -> bool:
    """Whether a line only says goodbye: "Best regards,", "Mit freundlichen Grüßen", "Thanks, Klara"."""
    if len(line) > LONGEST_LINE or line.count(" ") > _MOST_SPACES or "?" in line:
        return False
    first = line.split(None, 1)[0].strip("*_,.!- ").lower()
    if first not in _FIRST and "-" not in first and "'" not in first and "’" not in first:
        return False
    if _says_goodbye(words_of(line)):
        return True
    head, comma, name = line.partition(",")
    return bool(comma) and is_name(name.strip()) and _says_goodbye(words_of(head))


def _says_goodbye(words: list[str]) -> bool:
    for place, word in enumerate(words):
        if word in _CLOSING:
            if len(words) > place + 2 and words[place + 1] in _PLACES:
                return True
        elif word not in _BESIDE:
            return " ".join(words) in _SIGN_OFFS
    return not _CLOSING.isdisjoint(words) or " ".join(words) in _SIGN_OFFS


def _is_mark(lines: list[str], place: int) -> bool:
    """A signature's mark; a long rule counts only near the end, for some people draw them in between."""
    bare = lines[place].strip()
    if not _MARK.match(bare):
        return False
    if _SURE.match(bare):
        return True
    rest = list(islice(_said_below(lines, place), MOST_LINES + 1))
    return len(rest) <= MOST_LINES and (bare[0] == "_" or not any(map(is_sentence, rest)))


def _said_below(lines: list[str], place: int) -> Iterator[str]:
    return (line.strip() for line in islice(lines, place + 1, None) if line.strip())


def _name_after(lines: list[str], place: int) -> int:
    """Where to cut after a sign-off: another one and the name below it still belong to the text."""
    end = place + 1
    for ahead in range(place + 1, min(place + 8, len(lines))):
        bare = lines[ahead].strip()
        if not bare:
            continue
        if is_sign_off(bare):
            end = ahead + 1
            continue
        if not is_name(bare, capital=False):
            return end
        below = list(islice(_said_below(lines, ahead), 2))
        numbered = len(below) == 1 and _NUMBER.fullmatch(below[0]) is not None
        return len(lines) if numbered else ahead + 1
    return end


def _ends_after(lines: list[str], place: int) -> bool:
    """Whether nothing but a name block follows: few, short lines in which nothing is said."""
    rest = _said_below(lines, place)
    reached = False
    for count, line in enumerate(rest):
        if count >= MOST_LINES or _MARK.match(line) or is_device(line) or is_disclaimer(line):
            return True
        reached = reached or is_contact(line)
        if "?" in line or line.lower().startswith(("ps", "p.s", "p. s")):
            return False
        if not reached and (len(line) > LONGEST_LINE + 25 or is_sentence(line)):
            return False
    return True
