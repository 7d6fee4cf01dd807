"""Where the writer has finished: sign-offs, signatures, what phones add, what lawyers add."""

from __future__ import annotations

import re
from itertools import islice

from trayapp.domain.phrases import words_of

_MARK = re.compile(r"(?:--|—|––) ?$|-{2}\s?$|_{5,}\s*$")
_DEVICE = re.compile(
    r"(?:sent (?:from|via|with|using) (?:my|the|outlook|mail|yahoo|gmail|proton|samsung|windows|iphone"
    r"|android|blackberry)\b|get outlook for|sent on the go|this (?:e-?mail )?message was sent from my "
    r"|von meinem .{2,40} gesendet|von unterwegs gesendet|gesendet (?:von|mit|über) "
    r"|diese nachricht wurde von .{2,60} gesendet|holen sie sich outlook|outlook für "
    r"|envoyé (?:de|depuis) (?:mon|ma|mail)|télécharger outlook|enviado (?:desde|do|a partir do) "
    r"|obtener outlook|inviato (?:da|dal) |verzonden (?:vanaf|met|van) |verstuurd vanaf |wysłan[eo] z "
    r"|skickat från |sendt fra |отправлено с )",
    re.IGNORECASE,
)
_DISCLAIMER = re.compile(
    r"\W{0,6}(?:(?:this|the|the information (?:contained )?in this) "
    r"(?:e-?mail|electronic mail|message|communication|transmission|electronic)"
    r"[^\n]{0,160}(?:confidential|privileged|intended (?:only|solely|for)|property of|solely)"
    r"|(?:confidentiality|privacy|legal|privileged)[ /,a-z]{0,30}(?:notice|note|statement)|disclaimer\b"
    r"|if you are not (?:the|an) (?:intended|addressee)"
    r"|if you (?:have )?received? (?:this|the) (?:e-?mail|message|communication|transmission|in error)"
    r"|diese (?:e-?mail|nachricht|mail)[^\n]{0,120}"
    r"(?:vertraulich|ausschlie(?:ß|ss)lich|rechtlich geschützt)"
    r"|vertraulichkeitshinweis|haftungsausschluss|hinweis zur vertraulichkeit"
    r"|der inhalt dieser (?:e-?mail|nachricht)"
    r"|(?:please )?(?:consider|think (?:of|about)) the environment before"
    r"|bitte (?:prüfen sie|denken sie an) .{0,40}umwelt"
    r"|(?:caution|warning|achtung|vorsicht)\W{1,4}(?:this|external|diese|externe)"
    r"[^\n]{0,60}(?:outside|external|origina|extern|absender)"
    r"|registergericht\b|handelsregister\b|geschäftsführer(?:in)?\b ?:|sitz der gesellschaft|amtsgericht\b"
    r"|do you yahoo!?|join the world.{0,3}s largest|get your (?:free|private)"
    r"|(?:this|your) mail (?:was )?sent through)",
    re.IGNORECASE,
)
# What may stand before the word that signs off: "with my very best", "mit den allerherzlichsten".
_WARM = frozenset(
    (
        *("with", "my", "our", "and", "best", "kind", "kindest", "warm", "warmest", "many", "very", "good"),
        *("mit", "viele", "vielen", "beste", "besten", "bestem", "liebe", "lieben", "herzliche", "schöne"),
        *("herzlichen", "schönen", "freundliche", "freundlichen", "freundlichem", "sonnige", "bien", "im"),
    )
)
_SIGN_OFFS = frozenset(
    phrase
    for line in (
        "regards|wishes|greetings|rgds|brgds|br|best|cheers|sincerely|yours|respectfully|cordially|love|ciao",
        "sincerely yours|yours sincerely|yours truly|yours faithfully|take care|talk soon|speak soon",
        "thanks|thx|tia|thank you|thanks again|thanks in advance|thank you in advance|thanks a lot",
        "thanks so much|thank you so much|thank you very much|thanks very much|thanks regards",
        "thanks and regards|thanks and best regards|thanks and kind regards|thanks best regards",
        "thanks for your help|thank you for your help|best regards|kind regards|warm regards",
        "grüße|grüßen|grüsse|grüssen|gruß|gruss|gruessen|gruesse|lg|vg|mfg|hg|bg|hochachtungsvoll|bis bald",
        "dank|danke|danke im voraus|danke schön|danke sehr|danke dir|danke ihnen|dank im voraus|vorab danke",
        "vorab vielen dank|vorab besten dank|ihr|ihre|dein|deine|freundlichst|beste grüße|liebe grüße",
        "cordialement|bien à vous|merci|merci d'avance|salutations|sincères salutations|bien cordialement",
        "saludos|un saludo|saludos cordiales|gracias|atentamente|cordiali saluti|saluti|grazie",
        "distinti saluti",
        "met vriendelijke groet|met vriendelijke groeten|groeten|groet|bedankt|atenciosamente|obrigado",
        "obrigada",
        "abraço|abraços|pozdrawiam|z poważaniem|med vänlig hälsning|mvh|vh|med venlig hilsen|с уважением",
    )
    for phrase in line.split("|")
)
_NAME = re.compile(r"(?:[^\W\d_][\w.'’-]{0,20} ?){1,3}[,.!]?")
_LONGEST_LINE = 70
"""A sign-off and the lines of a signature are not longer."""
_BLOCK = 14
"""Nor does a signature have more lines."""


def without_signature(lines: list[str]) -> list[str]:
    """Cut at a signature's mark, a device's line or a disclaimer, or after a sign-off that ends the text.

    A warning that stands on top of the text ("this message came from outside") is dropped alone.
    """
    kept: list[str] = []
    begun = False
    for place, line in enumerate(lines):
        bare = line.strip()
        if bare and _DISCLAIMER.match(bare[:300]):
            if begun:
                break
            continue
        if bare and (_DEVICE.match(bare[:200]) or (begun and _is_mark(lines, place))):
            break
        if is_sign_off(bare) and _ends_after(lines, place):
            return [*kept, *lines[place : _name_after(lines, place)]]
        kept.append(line)
        begun = begun or bool(bare)
    return kept


def is_sign_off(line: str) -> bool:
    """Whether a line only says goodbye: "Best regards,", "Mit freundlichen Grüßen"."""
    if not line or len(line) > _LONGEST_LINE:
        return False
    words = words_of(line)
    if " ".join(words) in _SIGN_OFFS:
        return True
    while words and words[0] in _WARM:
        del words[0]
    if (
        len(words) > 2
        and words[0] in {"grüße", "grüßen", "gruß", "grüsse"}
        and words[1] in {"aus", "nach", "von"}
    ):
        return True
    return " ".join(words) in _SIGN_OFFS


def _is_mark(lines: list[str], place: int) -> bool:
    """A signature's mark; a long rule counts only near the end, for some people draw them in between."""
    bare = lines[place].strip()
    return _MARK.match(bare) is not None and (bare[0] != "_" or len(lines) - place <= _BLOCK)


def _name_after(lines: list[str], place: int) -> int:
    """Where to cut after a sign-off: the first name below it still belongs to the text."""
    following = next((n for n in range(place + 1, min(place + 3, len(lines))) if lines[n].strip()), place)
    return following + 1 if _NAME.fullmatch(lines[following].strip()) else place + 1


def _ends_after(lines: list[str], place: int) -> bool:
    """Whether nothing but a name block follows: few, short lines without a question."""
    rest = (line.strip() for line in islice(lines, place + 1, None) if line.strip())
    for count, line in enumerate(rest):
        if count >= _BLOCK or _MARK.match(line) or _DEVICE.match(line[:200]) or _DISCLAIMER.match(line[:300]):
            return True
        if "?" in line or len(line) > _LONGEST_LINE + 30 or line.lower().startswith(("ps", "p.s", "p. s")):
            return False
    return True
