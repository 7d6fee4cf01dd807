"""Names of months and days, which change from one mail of a kind to the next, in our users' languages."""

from __future__ import annotations

CALENDAR_WORDS = frozenset(
    word
    for line in (
        # English; "may" is a verb too, and a gap there does no harm.
        "january february march april may june july august september october november december",
        "jan feb apr jun jul aug sep sept oct nov dec",
        "monday tuesday wednesday thursday friday saturday sunday",
        # German
        "januar jänner februar märz mai juni juli oktober dezember mrz okt dez",
        "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag",
        # French
        "janvier février mars avril juin juillet août septembre octobre novembre décembre janv févr juil déc",
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
        # Spanish
        "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre",
        "ene abr dic lunes martes miércoles jueves viernes sábado domingo",
        # Italian
        "gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre gen mag giu lug ott",
        "lunedì martedì mercoledì giovedì venerdì sabato domenica",
        # Dutch
        "januari februari maart mei augustus mrt maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
        # Portuguese
        "janeiro fevereiro março maio junho julho setembro outubro novembro dezembro fev abr",
    )
    for word in line.split()
)
"""Lower case. Short forms that are common words elsewhere (set, out, ago, mar) are left out."""
