"""What sort of message it is by how its subject begins: the words of mail servers and calendars."""

from __future__ import annotations

import re

from trayapp.domain.message import Kind, Reason

Judged = tuple[Kind, tuple[Reason, ...]]
"""A kind, and why."""

_BOUNCES = (
    "undeliver",
    "undelivered",
    "delivery status notification",
    "delivery failure",
    "delivery has failed",
    "delivery report",
    "delivery notification",
    "mail delivery fail",
    "mail delivery system",
    "mail system error",
    "mail could not be delivered",
    "message not delivered",
    "message delivery failure",
    "message undeliverable",
    "failure notice",
    "failed mail",
    "returned mail",
    "returned to sender",
    "returned email",
    "nondeliverable",
    "non-delivery",
    "non delivery",
    "delayed mail",
    "delayed delivery",
    "warning: could not send message",
    "warning: message delayed",
    "unzustellbar",
    "nicht zustellbar",
    "nachricht unzustellbar",
    "e-mail nicht zugestellt",
    "übermittlung verzögert",
    "unzustellbarkeits",
    "zustellung fehlgeschlagen",
    "fehler bei der zustellung",
    "zustellbenachrichtigung",
    "non remis",
    "message non remis",
    "échec de la remise",
    "échec de remise",
    "notification d'échec",
    "no se puede entregar",
    "no entregado",
    "mensaje no entregado",
    "error en la entrega",
    "non recapitabile",
    "mancato recapito",
    "mancata consegna",
    "impossibile recapitare",
    "onbestelbaar",
    "niet bezorgd",
    "não entregue",
    "não é possível entregar",
    "falha na entrega",
    "nie można dostarczyć",
    "niedostarczona",
    "nie dostarczono",
    "olevererbart",
    "kan inte levereras",
    "kunne ikke leveres",
    "недоставлен",
    "не доставлено",
    "配信不能",
    "無法傳遞",
    "未送达",
)
_RECEIPTS = (
    "read: ",
    "not read: ",
    "gelesen: ",
    "ungelesen gelöscht: ",
    "lu : ",
    "lu: ",
    "leído: ",
    "letto: ",
    "gelezen: ",
    "lida: ",
    "przeczytane: ",
    "delivered: ",
    "zugestellt: ",
    "read receipt",
    "return receipt",
    "disposition notification",
    "lesebestätigung",
    "empfangsbestätigung",
    "confirmation de lecture",
)
_AWAY = (
    "automatic reply",
    "auto reply",
    "auto-reply",
    "autoreply",
    "auto response",
    "auto-response",
    "automated reply",
    "automated response",
    "auto: ",
    "out of office",
    "out of the office",
    "out-of-office",
    "vacation reply",
    "vacation:",
    "automatische antwort",
    "automatische rückantwort",
    "abwesenheit",
    "abwesend",
    "ich bin nicht im büro",
    "ich bin im urlaub",
    "réponse automatique",
    "absence du bureau",
    "message d'absence",
    "absent",
    "respuesta automática",
    "fuera de la oficina",
    "fuera de oficina",
    "ausente de la oficina",
    "risposta automatica",
    "fuori sede",
    "fuori ufficio",
    "automatisch antwoord",
    "automatische beantwoording",
    "afwezig",
    "niet aanwezig",
    "resposta automática",
    "ausência temporária",
    "fora do escritório",
    "odpowiedź automatyczna",
    "automatyczna odpowiedź",
    "nieobecność",
    "poza biurem",
    "autosvar",
    "automatiskt svar",
    "automatisk svar",
    "automaattinen vastaus",
    "poissa toimistolta",
    "automatická odpověď",
    "automatikus válasz",
    "otomatik yanıt",
    "автоответ",
    "автоматический ответ",
    "αυτόματη απάντηση",
    "自動応答",
    "自动答复",
    "自動回覆",
    "자동 회신",
)
_CALENDAR = (
    "accepted: ",
    "declined: ",
    "tentative: ",
    "tentatively accepted: ",
    "canceled: ",
    "cancelled: ",
    "canceled event",
    "cancelled event",
    "updated invitation",
    "invitation: ",
    "new time proposed: ",
    "meeting forward notification",
    "zugesagt: ",
    "abgelehnt: ",
    "abgesagt: ",
    "mit vorbehalt: ",
    "unter vorbehalt",
    "neue zeit vorgeschlagen: ",
    "besprechungsanfrage: ",
    "benachrichtigung über weiterleitung der besprechung",
    "accepté : ",
    "accepté: ",
    "refusé : ",
    "refusé: ",
    "annulé : ",
    "annulé: ",
    "provisoire : ",
    "aceptada: ",
    "aceptado: ",
    "rechazada: ",
    "rechazado: ",
    "cancelada: ",
    "cancelado: ",
    "accettata: ",
    "accettato: ",
    "rifiutato: ",
    "annullato: ",
    "geaccepteerd: ",
    "geweigerd: ",
    "geannuleerd: ",
    "aceite: ",
    "aceito: ",
    "recusado: ",
    "zaakceptowano: ",
    "odrzucono: ",
    "anulowano: ",
)
_CALLS = re.compile(
    r"(?:new message \d{1,6} in mailbox|"
    r"(?:you have )?(?:a )?(?:new )?(?:voice ?mail|voice message|missed call|anruf in abwesenheit"
    r"|verpasster anruf|entgangener anruf|sprachnachricht|neue sprachnachricht|anrufbeantworter"
    r"|message vocal|appel manqué|llamada perdida|mensaje de voz|gemiste oproep|chiamata persa)\b)"
)
_SIGNS: tuple[tuple[tuple[str, ...], Judged], ...] = (
    (_BOUNCES, (Kind.BOUNCE, (Reason("bounce"),))),
    (_AWAY, (Kind.AUTOMATIC, (Reason("auto-reply"),))),
    (_CALENDAR, (Kind.CALENDAR, (Reason("calendar"),))),
    (_RECEIPTS, (Kind.AUTOMATIC, (Reason("read-receipt"),))),
)
_ENOUGH = min(len(words) for phrases, _ in _SIGNS for words in phrases)
_BEGINNINGS = frozenset(words[:_ENOUGH] for phrases, _ in _SIGNS for words in phrases)
_TAG = re.compile(r"\[[^\]]{1,40}\]\s*|(?:\*{2,}|#)\s*")


def by_beginning(subject: str) -> Judged | None:
    """Judge by the first words; None where they say nothing. Cheap, for it runs on every message."""
    first = subject[:1]
    if subject[:_ENOUGH].lower()[:_ENOUGH] not in _BEGINNINGS and first not in "[*#" and not first.isspace():
        return None
    lower = _bare(subject)
    for phrases, judged in _SIGNS:
        if lower.startswith(phrases):
            # People invite too; calendars write when: "Invitation: Kick-off @ Tue Mar 11, 2pm".
            return None if lower.startswith("invitation: ") and " @ " not in lower else judged
    return None


def names_call(subject: str) -> bool:
    """Whether the subject tells of a call or a voice message."""
    return _CALLS.search(_bare(subject)) is not None


def _bare(subject: str) -> str:
    """In lower case, without a tag in front: "[External] Undeliverable"."""
    lower = subject.lower().lstrip()
    return _TAG.sub("", lower, count=1) if lower[:1] in "[*#" else lower
