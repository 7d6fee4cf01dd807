"""What phones, programs and lawyers put below a message, in the words of the languages that Owed reads.

These are the words of programs and forms, not of people, so they stand here and not in the phrase tables.
"""

from __future__ import annotations

import re

_DEVICE = re.compile(
    r"\W{0,3}(?:sent (?:from|via|with|using) |get \[?outlook for|download \[?outlook for|from my i?phone"
    r"|this (?:e-?mail )?message was sent from my "
    r"|von meine[mr] .{2,40} gesendet|von unterwegs gesendet|gesendet (?:von|mit|über|aus der) "
    r"|diese nachricht wurde von .{2,60} gesendet|holen sie sich outlook|outlook für "
    r"|beziehen sie outlook"
    r"|envoyé (?:de|depuis|à partir d|avec) ?|télécharge[rz] outlook|obtene[rz] outlook|obtenir outlook"
    r"|enviado (?:desde|do|da|de|a partir d[oe]|via) |obtén outlook|obter o? ?outlook"
    r"|obtenha o outlook"
    r"|inviato (?:da|dal|dalla|con) |ottieni outlook|scarica outlook"
    r"|verzonden (?:vanaf|vanuit|met|van|via) |verstuurd (?:vanaf|met|via) |outlook voor .{2,20} downloaden"
    r"|download outlook voor|wysłan[eo] z |skickat från |sendt fra |отправлено с )",
    re.IGNORECASE,
)
_MESSAGE = (
    r"(?:e-?mails?|electronic|mail|message|messages|communication|transmission|transmittal|document"
    r"|nachricht|mitteilung|courriels?|courrier|correo|mensaje|comunicación|messaggio|comunicazione|posta"
    r"|bericht|e-?mailbericht|boodschap|mensagem|comunicação|correio)"
)
_PRIVATE = (
    r"(?:confiden|privileged|intended (?:only|solely|for)|property of|solely|vertraulich"
    r"|ausschlie(?:ß|ss)lich|rechtlich geschützt|nur für den|exclusi|destinat|réservé|reservad|riservat"
    r"|protegid|vertrouwelijk|uitsluitend|bestemd voor|geadresseerde)"
)
_DISCLAIMER = re.compile(
    r"\W{0,6}(?:"
    r"(?:this|these|the|the information (?:contained )?in (?:this|the)|all information in this"
    r"|diese[rs]?|der inhalt diese[rs]|die in diese[rs]|ce|cette|cet|les informations (?:contenues )?dans"
    r"|le contenu de (?:ce|cet|cette)|este|esta|la información (?:contenida )?en|el contenido de est[ea]"
    r"|questo|questa|la presente|il presente|le informazioni contenute|il contenuto d|dit|deze"
    r"|de informatie|de inhoud van|as informações|o conteúdo d)\b[ \w()/]{0,30}\b"
    rf"{_MESSAGE}\b[^\n]{{0,160}}{_PRIVATE}"
    r"|(?:confidentiality|privacy|legal|privileged)[ /,a-z]{0,30}(?:notice|note|statement)\b|disclaimer\b"
    r"|if you are not (?:the|an) (?:intended|addressee)"
    r"|if you (?:have )?received? (?:this|the) (?:e-?mail|message|communication|transmission"
    r"|in error)"
    r"|vertraulichkeitshinweis|haftungsausschluss|hinweis zur vertraulichkeit"
    r"|der inhalt dieser (?:e-?mail|nachricht)|(?:wenn|falls|sollten) sie nicht der (?:richtige"
    r"|beabsichtigte)"
    r"|avis de confidentialité|clause de confidentialité|si vous n.êtes pas (?:le|la) destinataire"
    r"|si vous avez reçu (?:ce|cet|cette)|aviso (?:legal|de confidencialidad)|cláusula de confidencialidad"
    r"|si (?:usted )?(?:no es el destinatario|ha recibido est[ea])|se (?:você )?não (?:é|for) o destinatário"
    r"|se recebeu est[ea]|avviso di riservatezza|nota di riservatezza|(?:se|qualora) (?:avete|ha) ricevuto"
    r"|ai sensi (?:e per gli effetti )?(?:del|dell|della)\b[^\n]{0,60}(?:d\.? ?lgs|regolamento|gdpr)"
    r"|(?:als|indien) u niet de (?:bedoelde|beoogde|geadresseerde)"
    r"|(?:als|indien) u (?:dit|deze) .{2,20} (?:abusievelijk|ten onrechte|per)"
    r"|(?:please )?(?:consider|think (?:of|about)) the environment before"
    r"|bitte (?:prüfen|denken) sie .{0,60}umwelt"
    r"|pensez à l.environnement|avant d.imprimer|antes de imprimir|prima di stampare|denk aan het milieu"
    r"|registergericht\b|handelsregister\b|geschäftsführer(?:in)?\b ?:|sitz der gesellschaft|amtsgericht\b"
    r"|do you yahoo!?|join the world.{0,3}s largest|get your (?:free|private)"
    r"|(?:this|your) mail (?:was )?sent through)",
    re.IGNORECASE,
)
_WARNING = re.compile(
    r"\W{0,6}(?:(?:caution|warning|attention|achtung|vorsicht|hinweis|atención|precaución|aviso|attenzione"
    r"|let op|waarschuwing|atenção|cuidado)\b\W{0,5}[^\n]{0,60}(?:outside|extern|esterno|fuera|buiten|fora\b)"
    r"|\[?(?:external|extern|externe|externo|esterno)\]?(?: (?:e-?mail|sender|mail))?\]?[:.]?$"
    r"|(?:you don.t often get|sie erhalten nicht (?:oft|häufig)|vous n.obtenez pas souvent"
    r"|vous ne recevez pas souvent|no suele recibir|non si ricevono spesso|u ontvangt niet vaak"
    r"|não costuma receber|você não costuma receber) )",
    re.IGNORECASE,
)
_LOOKED = 300
_LONGEST_DEVICE = 120
_AROUND = " \t*_<>([{\"'!=#|~•«„“-"


_BEGINNING = 3
"""Letters by which a line is known to need a closer look."""


def _beginnings(words: str) -> frozenset[str]:
    return frozenset(word[:_BEGINNING] for word in words.split())


# What cannot begin so need not be looked at: a line costs a tenth.
_DEVICES = _beginnings(
    "sent get download from this von gesendet diese holen outlook beziehen envoyé télécharger "
    "obtenez obtenir obtener "
    "enviado obtén obter obtenha inviato ottieni scarica verzonden verstuurd wysłano skickat sendt отправлено"
)
_DISCLAIMERS = _beginnings(
    "this these the all diese der die ce cette cet les le este esta la el questo il dit deze "
    "de as o confidentiality "
    "privacy legal privileged disclaimer if vertraulichkeit haftung hinweis wenn falls "
    "sollten avis clause si aviso "
    "cláusula se avviso nota qualora ai als indien please consider think bitte pensez avant antes prima denk "
    "registergericht handelsregister geschäftsführer sitz amtsgericht do join get your"
) | {"ce ", "le ", "la ", "el ", "il ", "de ", "as ", "o c", "if ", "si ", "se ", "ai ", "do "}
_WARNINGS = _beginnings(
    "caution warning attention achtung vorsicht hinweis atención precaución aviso attenzione "
    "let waarschuwing atenção "
    "cuidado external extern you sie vous no non u não você"
) | {"no ", "u o"}
_ALL = _DEVICES | _DISCLAIMERS | _WARNINGS


def may_be_footer(piece: str) -> bool:
    """Whether a line whose first word this is begins like one that a program or a lawyer wrote."""
    begins = piece.lstrip(_AROUND)[:_BEGINNING].lower()
    return begins in _ALL or (len(begins) < _BEGINNING and any(one.startswith(begins) for one in _ALL))


def is_device(line: str) -> bool:
    """Whether a phone or a mail program wrote the line: "Sent from my …"."""
    bare = line.lstrip(_AROUND)
    if bare[:_BEGINNING].lower() not in _DEVICES or len(bare) > _LONGEST_DEVICE:
        return False
    return _DEVICE.match(bare) is not None


def is_disclaimer(line: str, following: str = "") -> bool:
    """Whether the line begins what lawyers want below a message; it may be wrapped."""
    bare = line[:_LOOKED].lstrip(_AROUND)
    return (
        bare[:_BEGINNING].lower() in _DISCLAIMERS
        and _DISCLAIMER.match(f"{bare} {following[:_LOOKED]}") is not None
    )


def is_warning(line: str) -> bool:
    """Whether the receiving side put the line on top: "this message came from outside"."""
    bare = line[:_LOOKED].lstrip(_AROUND)
    return bare[:_BEGINNING].lower() in _WARNINGS and _WARNING.match(bare) is not None
