"""Where the words of others begin: how mail programs of many languages mark what they quote.

These are the words of programs, not of people, so they stand here and not in the phrase tables.
"""

from __future__ import annotations

import re

_DASHES = r"[-_=*—–]{2,60}"
_ORIGINAL = re.compile(
    rf"[ >*_]{{0,8}}(?:{_DASHES})[ \t]?(?:"
    r"original (?:message|appointment|mail)|forwarded (?:message|by)|forward|"
    r"ursprüngliche (?:nachricht|e-?mail|mail)|original-?nachricht|"
    r"weitergeleitete (?:nachricht|e-?mail|mail)|"
    r"weitergeleitet von|message d'origine|message original|message transféré|message transmis|"
    r"mensaje original|mensaje reenviado|forwarded by|messaggio originale|messaggio inoltrato|"
    r"oorspronkelijk bericht|origineel bericht|doorgestuurd bericht|mensagem original|mensagem encaminhada|"
    r"oryginalna wiadomość|wiadomość oryginalna|przekazana wiadomość|original ?meddelande|"
    r"ursprungligt meddelande|oprindelig meddelelse|opprinnelig melding|alkuperäinen viesti|"
    r"исходное сообщение|пересылаемое сообщение|původní zpráva|eredeti üzenet|original nachricht)\b",
    re.IGNORECASE,
)
_BEGIN = re.compile(
    r"[ >]{0,4}(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-?mail)|"
    r"début du message (?:réexpédié|transféré)|inicio del mensaje reenviado|inizio messaggio inoltrato|"
    r"begin doorgestuurd bericht|início da mensagem (?:encaminhada|reenviada)|"
    r"początek przekazywanej wiadomości|vidarebefordrat brev)\s{0,2}:",
    re.IGNORECASE,
)
_VERBS = (
    r"wrote|writes|said|schrieb|schrieben|hat geschrieben|geschrieben|a écrit|écrit|escribió|escribio|"
    r"ha scritto|scrive|escreveu|schreef|skrev|skrev följande|kirjoitti|napisał|napisała|napisał\(a\)|pisze|"
    r"написал|написала|написал\(а\)|пишет|пише|написав|napsal|napsal\(a\)|írta|yazdı|έγραψε|vid|"
    r"於.{0,40}寫道|写道|さんは書きました"
)
_INTRO = re.compile(
    rf"(?:^|[\W_])(?:{_VERBS})[^\w:(]*(?:\([^)]{{0,60}}\))?\s{{0,2}}[:：]\s{{0,3}}$", re.IGNORECASE
)
_INTRO_MIDDLE = re.compile(
    r"\b(?:schrieb|skrev|wrote|a écrit|escribió|ha scritto|schreef|escreveu) [^?!]{1,160}[:：]$"
    r"|\d{1,2}:\d{2}[^?!:]{1,120}<[^<>@ ]{1,100}@[^<>@ ]{1,100}>[:：]$"
    r"|^ ?(?:19|20)\d{2}-\d{2}-\d{2} \d{1,2}:\d{2}[^?!]{0,160}>:$",
    re.IGNORECASE,
)
_INTRO_START = re.compile(
    r"[ *_]{0,4}(?:on|am|le|el|il|op|em|den|na|w|dne|dnia|в|2\d{3}|\d{1,2}[./ -]\d{1,2}|"
    r"mon|tue|wed|thu|fri|sat|sun|"
    r"mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|at|from|>)\b",
    re.IGNORECASE,
)
_DATED = re.compile(r"\d{1,4}[./:年 -]{1,2}\d{1,2}|\b(?:19|20)\d{2}\b|@|<[^<>]{0,100}>")
_FIELD = re.compile(
    r"[ \t*_>|]{0,6}(?P<name>from|sent|date|to|cc|bcc|subject|reply-to|importance|attachments|"
    r"von|gesendet|datum|an|kopie|betreff|wichtigkeit|anlagen|antwort an|"
    r"de|envoyé|date d'envoi|à|objet|enviado|enviado el|fecha|para|asunto|da|inviato|data|a|oggetto|"
    r"van|verzonden|aan|onderwerp|enviada|enviada em|assunto|od|wysłano|do|temat|från|skickat|till|ämne|"
    r"fra|sendt|til|emne|lähettäjä|lähetetty|vastaanottaja|aihe|от|отправлено|дата|кому|тема|від|odesláno|"
    r"komu|předmět|发件人|发送时间|收件人|主题|寄件者|收件者|主旨|差出人|宛先|件名|日期)[ \t*_]{0,4}[:：]",
    re.IGNORECASE,
)
_STARTS = frozenset("from von de da van od från fra lähettäjä от від 发件人 寄件者 差出人".split())
_SUBJECTS = frozenset(
    "subject betreff objet asunto oggetto onderwerp assunto temat ämne emne aihe тема předmět "
    "主题 主旨 件名".split()
)
_RECEIVERS = frozenset("to an à para a aan do till til vastaanottaja кому komu 收件人 收件者 宛先".split())
_DATES = frozenset(
    "sent date gesendet datum envoyé fecha enviado inviato data verzonden enviada wysłano skickat sendt "
    "lähetetty отправлено дата odesláno 发送时间 日期".split()
)
_RECEIVER_LINE = re.compile(r"@[^@]{0,80}[,;]|[,;]\s*$|^[^ ]{1,80}@[^ ]{1,80}$")
_QUOTED = re.compile(r"[ \t]{0,3}(?:[A-Z]{1,3}>|>|\|(?: |$)|&gt;)")


def is_quoted(line: str) -> bool:
    """Whether a line is marked as somebody else's (``>``, ``| `` or ``JD>``)."""
    return _QUOTED.match(line) is not None


def starts_original(line: str) -> bool:
    """Whether a line says that the original or a forwarded message follows."""
    if len(line) > 200:
        return False
    return _ORIGINAL.match(line) is not None or _BEGIN.match(line) is not None


def field_of(line: str) -> str:
    """The name of a header field that a line repeats ("from", "betreff"), or ""."""
    found = _FIELD.match(line[:60])
    return found["name"].lower() if found else ""


def header_block(lines: list[str], place: int) -> int:
    """How many lines from here repeat the header of another message; 0 where there is none.

    "From: … Sent: … To: … Subject: …" and the same in other languages, in any order, long lists of
    receivers wrapped over several lines.
    """
    first = field_of(lines[place])
    if not first:
        return 0
    seen = {first}
    end = place + 1
    loose = 0
    for ahead in range(place + 1, min(place + 60, len(lines))):
        name = field_of(lines[ahead])
        if name == first:
            break
        if name:
            seen.add(name)
            end = ahead + 1
            loose = 0
        elif not _RECEIVER_LINE.search(lines[ahead]):
            loose += 1
            if loose > 4 or (len(seen) >= 3 and not lines[ahead].strip()):
                break
    kinds = [bool(seen & kind) for kind in (_STARTS, _DATES, _RECEIVERS, _SUBJECTS)]
    is_block = (kinds[0] and sum(kinds) >= 2 and (kinds[1] or kinds[3])) or (kinds[2] and kinds[3])
    return end - place if is_block else 0


def intro(lines: list[str], place: int) -> int:
    """How many lines from here introduce a quotation ("On …, … wrote:"), split lines included; else 0."""
    if not _INTRO_START.match(lines[place][:40]) and not _DATED.search(lines[place][:300]):
        return _short_intro(lines, place)
    joined = ""
    for count in range(1, 5):
        if place + count > len(lines) or not lines[place + count - 1].strip():
            break
        joined = f"{joined} {lines[place + count - 1].strip(' *_>')}"[-500:]
        if joined.endswith((":", "：")):
            is_intro = _INTRO.search(joined[-160:]) or _INTRO_MIDDLE.search(joined[-300:])
            return count if is_intro and _DATED.search(joined) else _short_intro(lines, place)
        if len(joined) > 400:
            break
    return _short_intro(lines, place)


def _short_intro(lines: list[str], place: int) -> int:
    """Introduced by "Jane Doe wrote:" without a date, right before quoted lines."""
    line = lines[place].rstrip()
    if len(line) > 200 or not line.endswith(":") or not _INTRO.search(line[-120:]):
        return 0
    following = next((after for after in lines[place + 1 : place + 4] if after.strip()), "")
    return 1 if is_quoted(following) else 0
