"""What sort of message it is by how its subject begins: the words of mail servers and calendars."""

from __future__ import annotations

import re

from trayapp.domain.messages.message import Kind, Reason

Judged = tuple[Kind, tuple[Reason, ...]]
"""A kind, and why."""


def _either(*lines: str) -> tuple[str, ...]:
    """Beginnings, parted by a stroke."""
    return tuple(beginning for line in lines for beginning in line.split("|"))


_BOUNCES = _either(
    "undeliver|undelivered|delivery status notification|delivery failure|delivery has failed",
    "delivery report|delivery notification|mail delivery fail|mail delivery system|mail system error",
    "mail could not be delivered|message not delivered|message delivery failure|message undeliverable",
    "failure notice|failed mail|returned mail|returned to sender|returned email|nondeliverable",
    "non-delivery|non delivery|delayed mail|delayed delivery|warning: could not send message",
    "warning: message delayed|unzustellbar|nicht zustellbar|nachricht unzustellbar",
    "e-mail nicht zugestellt|übermittlung verzögert|unzustellbarkeits|zustellung fehlgeschlagen",
    "fehler bei der zustellung|zustellbenachrichtigung|non remis : |non remis: |non distribuable",
    "message non distribu|courrier non distribu|avis de non-remise|échec de la distribution",
    "échec de distribution|échec de livraison du message|notification d'état de remise",
    "notification d'état de la distribution|rapport de non-remise|état de la remise|message non remis",
    "échec de la remise|échec de remise|notification d'échec|no entregado: |no se puede entregar: ",
    "no se puede entregar el mensaje|no se pudo entregar el mensaje|no se ha podido entregar el mensaje",
    "no se pudo entregar su mensaje|correo no entregado|mensaje devuelto|error al entregar el mensaje",
    "error de entrega del|notificación de estado de entrega|notificación del estado de entrega",
    "notificación sobre el estado de entrega|mensaje no entregado|error en la entrega del mensaje",
    "error en la entrega de correo|fallo en la entrega del mensaje|fallo en la entrega de correo",
    "non recapitabile|mancato recapito|mancata consegna|impossibile recapitare|non recapitato: ",
    "messaggio non recapitato|messaggio non consegnato|recapito non riuscito|recapito ritardato",
    "notifica di mancat|notifica sullo stato del recapito|avviso di mancata consegna",
    "avviso di non accettazione|posta non recapita|errore di recapito|onbestelbaar|niet bezorgd",
    "niet afgeleverd|niet bestelbaar|bericht niet bezorgd|bericht kon niet worden|bezorging mislukt",
    "bezorging vertraagd|aflevering mislukt|melding bezorgingsstatus|statusmelding van bezorging",
    "retour afzender|não entregue|não é possível entregar|falha na entrega|falha ao entregar",
    "falha de entrega|erro na entrega da mensagem|mensagem não entregue|mensagem devolvida",
    "e-mail não entregue|e-mail devolvido|não foi possível entregar|não foi entregue",
    "notificação de estado de entrega|notificação do estado de entrega|notificação de status de entrega",
    "notificação de falha|entrega atrasada|devolvido ao remetente|nie można dostarczyć|niedostarczona",
    "nie dostarczono|olevererbart|kan inte levereras|kunne ikke leveres|недоставлен|не доставлено|配信不能",
    "無法傳遞|未送达",
)
_RECEIPTS = _either(
    "read: |not read: |gelesen: |ungelesen gelöscht: |lu : |lu: |leído: |letto: |letta: |non letto: ",
    "conferma di lettura|ricevuta di ritorno|ricevuta di lettura|accettazione: posta certificata",
    "avvenuta consegna|gelezen: |niet gelezen: |ongelezen: |ongelezen verwijderd: |leesbevestiging",
    "ontvangstbevestiging: |lida: |lido: |não lida: |não lido: |recibo de leitura",
    "confirmação de leitura|aviso de leitura|comprovativo de leitura|przeczytane: |delivered: ",
    "zugestellt: |read receipt|return receipt|disposition notification|lesebestätigung",
    "empfangsbestätigung|confirmation de lecture|accusé de lecture|non lu : |non lu: ",
    "confirmación de lectura|acuse de lectura|acuse de recibo (leído|no leído: ",
)
_AWAY = _either(
    "automatic reply|auto reply|auto-reply|autoreply|auto response|auto-response|automated reply",
    "automated response|auto: |out of office|out of the office|out-of-office|vacation reply|vacation:",
    "automatische antwort|automatische rückantwort|abwesenheit|abwesend|ich bin nicht im büro",
    "ich bin im urlaub|réponse automatique|absence du bureau|message d'absence|absent du|absente du",
    "absent(e)|absent jusqu|absente jusqu|absent - |absent : |avis d'absence|notification d'absence",
    "je suis absent|hors du bureau|réponse d'absence|rép. auto|reponse automatique|respuesta automática",
    "fuera de la oficina|fuera de oficina|ausente de la oficina|ausente: |ausente hasta",
    "respuesta automatica|autorespuesta|auto respuesta|autorrespuesta|contestación automática",
    "mensaje automático|mensaje de ausencia|aviso de ausencia|notificación de ausencia",
    "fuera del despacho|estoy fuera de la oficina|risposta automatica|risposta automat",
    "risponditore automatico|messaggio automatico|sono fuori|fuori dall'ufficio|assente: |assente dal",
    "assente fino|sono assente|assenza dall'ufficio|messaggio di assenza|avviso di assenza|in ferie",
    "sono in ferie|chiusura estiva: |fuori sede|fuori ufficio|automatisch antwoord",
    "automatische beantwoording|automatisch bericht|automatische reactie|automatische afwezigheid",
    "auto-antwoord|niet op kantoor|ik ben afwezig|ik ben met verlof|ik ben op vakantie|met verlof",
    "op vakantie tot|afwezig|niet aanwezig|resposta automática|resposta automatica|mensagem automática",
    "autorresposta|ausência do escritório|mensagem de ausência|aviso de ausência|ausente do escritório",
    "ausente até|ausente de |estou ausente|fora de escritório|estou de férias|de férias até",
    "em férias até|férias: |ausência temporária|fora do escritório|odpowiedź automatyczna",
    "automatyczna odpowiedź|nieobecność|poza biurem|autosvar|automatiskt svar|automatisk svar",
    "automaattinen vastaus|poissa toimistolta|automatická odpověď|automatikus válasz|otomatik yanıt",
    "автоответ|автоматический ответ|αυτόματη απάντηση|自動応答|自动答复|自動回覆|자동 회신",
)
_CALENDAR = _either(
    "accepted: |declined: |tentative: |tentatively accepted: |canceled: |cancelled: |canceled event",
    "cancelled event|updated invitation|invitation: |new time proposed: |meeting forward notification",
    "zugesagt: |abgelehnt: |abgesagt: |mit vorbehalt: |unter vorbehalt|neue zeit vorgeschlagen: ",
    "besprechungsanfrage: |benachrichtigung über weiterleitung der besprechung|accepté : |accepté: ",
    "refusé : |refusé: |annulé : |annulé: |provisoire : |provisoire: |peut-être : |événement annulé",
    "événement modifié|réunion annulée : |invitation modifiée : |invitation mise à jour : ",
    "nouvel horaire proposé|nouvelle heure proposée|nouvelle proposition d'heure",
    "notification de transfert de réunion|aceptada: |aceptado: |rechazada: |rechazado: |cancelada: ",
    "cancelado: |provisional: |evento cancelado|evento actualizado|invitación actualizada",
    "nueva hora propuesta|notificación de reenvío de reunión|accettata: |accettato: |rifiutato: ",
    "annullato: |accettata provvisoriamente: |accettato provvisoriamente: |provvisorio: |provvisoria: ",
    "rifiutata: |annullata: |evento annullato|evento aggiornato|invito: |invito aggiornato",
    "nuovo orario proposto: |nuova ora proposta: |proposta nuovo orario: |notifica di inoltro riunione",
    "geaccepteerd: |geweigerd: |geannuleerd: |voorlopig: |voorlopig geaccepteerd: |afgewezen: ",
    "aanvaard: |geannuleerde afspraak|uitnodiging: |bijgewerkte uitnodiging|nieuwe tijd voorgesteld: ",
    "melding van doorgestuurde vergadering|aceite: |aceito: |recusado: |aceita: |recusada: ",
    "provisório: |provisória: |provisoriamente aceite: |aceito provisoriamente: |convite: ",
    "convite atualizado|convite actualizado|evento atualizado|nova hora proposta: ",
    "novo horário proposto: |notificação de encaminhamento de reunião",
    "notificação de reencaminhamento de reunião|zaakceptowano: |odrzucono: |anulowano: ",
)
_SIGNS: tuple[tuple[tuple[str, ...], Judged], ...] = (
    (_BOUNCES, (Kind.BOUNCE, (Reason("bounce"),))),
    (_AWAY, (Kind.AUTOMATIC, (Reason("auto-reply"),))),
    (_CALENDAR, (Kind.CALENDAR, (Reason("calendar"),))),
    (_RECEIPTS, (Kind.AUTOMATIC, (Reason("read-receipt"),))),
)
_INVITATIONS = ("invitation: ", "invito: ", "convite: ", "uitnodiging: ")
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
            return None if lower.startswith(_INVITATIONS) and " @ " not in lower else judged
    return None


def _bare(subject: str) -> str:
    """In lower case, without a tag in front: "[External] Undeliverable"."""
    lower = subject.lower().lstrip()
    return _TAG.sub("", lower, count=1) if lower[:1] in "[*#" else lower
