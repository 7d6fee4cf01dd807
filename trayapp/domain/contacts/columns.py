"""What the columns of an exported address book hold, by their heads: Outlook, Google, Thunderbird, CRMs.

English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Danish, Polish.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Sequence


class Column(enum.Enum):
    """What stands in a column."""

    ADDRESS = enum.auto()
    PHONE = enum.auto()
    FULL_NAME = enum.auto()
    FIRST_NAME = enum.auto()
    MIDDLE_NAME = enum.auto()
    LAST_NAME = enum.auto()
    ANY_NAME = enum.auto()
    """ "Nom", "Nome", "Name": the other columns say which."""
    COMPANY = enum.auto()
    NOTE = enum.auto()
    LABELS = enum.auto()
    OTHER = enum.auto()


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _lines(text: str) -> frozenset[str]:
    return frozenset(line.strip() for line in text.strip().splitlines())


_MAIL = _words(
    "email emails mail emailaddress emailadres emailadresse epost epostadress epostadresse courriel "
    "messagerie correo posta mailadresse mailadres adresseemail primaryemail"
)
_NOT_MAIL = _words(
    "type typ label tipo etichetta etiqueta étiquette libellé display name angezeigter anzeigename "
    "affiché mostrar visualizzato visualizado weergavenaam opt out status format id count domain "
    "verified subscribed bounced sent date last street city code postal country bundesland état "
    "stato preferred abmeldung nom nombre nome"
)
_PHONE = _words(
    "phone phones telephone telefon telefonnummer tel téléphone teléfono telefono telefoon telefone "
    "mobile mobil mobiltelefon handy portable cellulare celular telemóvel telemovel móvil mobiel gsm "
    "cell cellphone mobilnummer komórka"
)
_NOT_PHONE = _words(
    "type typ label tipo fax faxnummer télécopie pager provider opt out verified extension etichetta "
    # Other people's numbers, and machines'.
    "assistant assistants assistent assistentin asistente assistente secretary manager callback rückruf "
    "etiqueta radio tty tdd hörbehinderte malentendants telex isdn"
)
_COMPANY = _words(
    "company companyname organization organisation organizationname firma firmenname unternehmen "
    "société societe entreprise empresa organización organizacion azienda società societa bedrijf "
    "compañía bedrijfsnaam organisatie företag virksomhed employer kunde"
)
_NOT_COMPANY = _words(
    "type typ title titel label department abteilung yomi phonetic main id size url website "
    "número numero number service symbol location job description street city"
)
_FIRST = _lines("""
    first name
    firstname
    given name
    givenname
    vorname
    prénom
    prenom
    voornaam
    förnamn
    fornavn
    imię
    primeiro nome
    nombre de pila
    first
""")
_MIDDLE = _lines("""
    middle name
    additional name
    zweiter vorname
    weitere vornamen
    deuxième prénom
    segundo nombre
    secondo nome
    segundo nome
    tweede voornaam
    middelste naam
""")
_LAST = _lines("""
    last name
    lastname
    family name
    familyname
    surname
    nachname
    familienname
    nom de famille
    apellido
    apellidos
    cognome
    sobrenome
    apelido
    achternaam
    efternamn
    efternavn
    nazwisko
    last
""")
_FULL = _lines("""
    full name
    fullname
    display name
    displayname
    contact name
    contact
    client
    customer
    anzeigename
    kontakt
    ansprechpartner
    nom complet
    nom affiché
    nombre completo
    nome completo
    nome visualizzato
    volledige naam
    weergavenaam
    file as
    speichern unter
""")
_ANY = _lines("""
    name
    nom
    nome
    nombre
    naam
    namn
    navn
    nazwa
""")
_NOTE = _lines("""
    note
    notes
    notizen
    notiz
    bemerkung
    bemerkungen
    kommentar
    comment
    comments
    commentaires
    remarques
    notas
    anotações
    notities
    opmerkingen
    anteckningar
    noter
    notatki
    annotazioni
    description
""")
_LABELS = _lines("""
    labels
    label
    group
    groups
    group membership
    categories
    category
    kategorien
    kategorie
    gruppe
    gruppen
    catégories
    catégorie
    groupe
    categorías
    categoría
    grupo
    categorie
    categoria
    categorias
    gruppo
    categorieën
    groep
    etiquetas
    étiquettes
    tags
""")
_EXACT = (
    (_FIRST, Column.FIRST_NAME),
    (_MIDDLE, Column.MIDDLE_NAME),
    (_LAST, Column.LAST_NAME),
    (_FULL, Column.FULL_NAME),
    (_ANY, Column.ANY_NAME),
    (_NOTE, Column.NOTE),
    (_LABELS, Column.LABELS),
)
_HYPHENATED = re.compile(r"\be[- ]?(?=mail|post)")
_PUNCTUATION = re.compile(r"[^\w]+|[\d_]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_LONGEST = 200
"""Characters of a head that are looked at: what is longer names no column."""
_COUNTED = re.compile(r"\s*(?:\d+\s*)?[-:]?\s*value\s*$", re.IGNORECASE)
"""Google's "E-mail 1 - Value"."""


def columns_of(heads: Sequence[str]) -> tuple[Column, ...]:
    """Say what each column holds."""
    found = [_column(head) for head in heads]
    if Column.FIRST_NAME in found and Column.LAST_NAME not in found:
        instead = Column.LAST_NAME
    elif Column.LAST_NAME in found and Column.FIRST_NAME not in found:
        instead = Column.FIRST_NAME
    else:
        instead = Column.FULL_NAME
    return tuple(instead if one is Column.ANY_NAME else one for one in found)


def _column(head: str) -> Column:
    head = head[:_LONGEST]
    text = _HYPHENATED.sub("e", _CAMEL.sub(" ", _COUNTED.sub("", head)).casefold())
    text = " ".join(_PUNCTUATION.sub(" ", text).split())
    for texts, column in _EXACT:
        if text in texts:
            return column
    words = frozenset(text.split())
    if words & _MAIL and not words & _NOT_MAIL:
        return Column.ADDRESS
    if words & _PHONE and not words & _NOT_PHONE:
        return Column.PHONE
    if (words & _COMPANY and not words & _NOT_COMPANY) or text in {"organization name", "account name"}:
        return Column.COMPANY
    return Column.OTHER
