"""Where the words of others begin: how mail programs of many languages mark what they quote.

These are the words of programs, not of people, so they stand here and not in the phrase tables.
"""

from __future__ import annotations

import re

_DASHES = r"[-_=*—–]{2,60}"
_ORIGINAL = re.compile(
    rf"[ \t>*_]{{0,8}}(?:{_DASHES})[ \t]?(?:"
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
    r"begin doorgestuurd bericht|início da mensagem (?:encaminhada|reencaminhada|reenviada)|"
    r"początek przekazywanej wiadomości|vidarebefordrat brev)\s{0,2}:",
    re.IGNORECASE,
)
_VERBS = (
    r"wrote|writes|said|schrieb|schrieben|hat geschrieben|geschrieben|geschreven|"
    r"a écrit|écrit|escribió|escribio|"
    r"ha scritto|scrive|escreveu|schreef|skrev|skrev följande|kirjoitti|napisał|napisała|napisał\(a\)|pisze|"
    r"написал|написала|написал\(а\)|пишет|пише|написав|napsal|napsal\(a\)|írta|yazdı|έγραψε|vid|"
    r"於.{0,40}寫道|写道|さんは書きました"
)
_INTRO = re.compile(
    rf"(?:^|[\W_])(?:{_VERBS})[^\w:(]*(?:\([^)]{{0,60}}\))?\s{{0,2}}[:：]\s{{0,3}}$", re.IGNORECASE
)
_INTRO_MIDDLE = re.compile(
    r"\b(?:schrieb|skrev|wrote|a écrit|escribió|ha scritto|schreef|escreveu|hat am|heeft op|heeft)"
    r" [^?!]{1,160}[:：]$"
    r"|\d{1,2}:\d{2}[^?!:]{1,120}<[^<>@ ]{1,100}@[^<>@ ]{1,100}>[:：]$"
    r"|^ ?(?:19|20)\d{2}-\d{2}-\d{2} \d{1,2}:\d{2}[^?!]{0,160}>:$",
    re.IGNORECASE,
)
_INTRO_DATE = re.compile(r"(?:19|20)\d{2}-\d{2}-\d{2} \d")
LONGEST_INTRO = 6
"""Lines over which a mail program's "On …, … wrote:" may be wrapped."""
_INTRO_START = re.compile(
    r"[ *_]{0,4}(?:on|am|le|el|il|op|em|às|no dia|den|na|w|dne|dnia|в|2\d{3}|\d{1,2}[./ -]\d{1,2}|"
    r"mon|tue|wed|thu|fri|sat|sun|"
    r"mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|at|from|>)\b",
    re.IGNORECASE,
)
_DATED = re.compile(r"\d{1,4}[./:年 -]{1,2}\d{1,2}|\b(?:19|20)\d{2}\b|@|<[^<>]{0,100}>")
_FIELDS = {
    "from": "from von de da van od från fra lähettäjä от від 发件人 寄件者 差出人",
    "date": "sent date gesendet datum envoyé envoyé_le date_d'envoi fecha enviado enviado_el "
    "fecha_de_envío inviato "
    "inviato_il data verzonden verzonden_op enviada enviada_em enviado_em data_de_envio "
    "wysłano skickat sendt "
    "lähetetty отправлено дата odesláno 发送时间 日期",
    "to": "to an à para a aan do till til vastaanottaja кому komu 收件人 收件者 宛先",
    "subject": "subject betreff objet asunto oggetto onderwerp assunto temat ämne emne aihe тема předmět "
    "主题 主旨 件名",
    "other": "cc bcc cci cco ccn kopie copie copia cópia blindkopie reply-to antwort_an antworten_an "
    "répondre_à "
    "responder_a responder_para rispondi_a antwoord_aan beantwoorden importance wichtigkeit "
    "importancia importanza "
    "importância belang urgentie priorität priority attachments anlagen anhänge pièces_jointes adjuntos "
    "datos_adjuntos allegati bijlage bijlagen anexos",
}
"""What mail programs call the fields of a header, by what they say; ``_`` stands for a space."""
_KINDS = {name.replace("_", " "): kind for kind, names in _FIELDS.items() for name in names.split()}
_LONGEST_FIELD = 40
_RECEIVER_LINE = re.compile(r"@[^@]{0,80}[,;]|[,;]\s*$|^[^ ]{1,80}@[^ ]{1,80}$")
_WRAPPED = re.compile(r"[^?]{0,80}-{4,}\s*$")
_GROUPWISE = re.compile(r"\s{0,3}>>> ?[^>]{2,80}(?:<[^<>]{1,80}>|\)|>)?[^>]{0,60}\d[^>]{0,20}>>>\s*$")
_RULES = frozenset("-_=*—–>")
_QUOTED = re.compile(r"[ \t]{0,3}(?:[A-Z]{1,3}>|>|\|(?: |$)|&gt;)")


def is_quoted(line: str) -> bool:
    """Whether a line is marked as somebody else's (``>``, ``| `` or ``JD>``)."""
    if line[:1] == ">":
        return True
    head = line[:8]
    return (">" in head or "|" in head or "&gt;" in head) and _QUOTED.match(line) is not None


def marked_places(lines: list[str]) -> list[int]:
    """The places of the lines that can be quoted, a header field or a rule with words; most are not."""
    return [
        place
        for place, line in enumerate(lines)
        if line
        and (
            ":" in line
            or ">" in line
            or "|" in line
            or line.lstrip()[:1] in _RULES
            or "：" in line
            or "&gt;" in line
        )
    ]


def original(lines: list[str], place: int) -> int:
    """How many lines from here say that an original or a forwarded message follows; 0 where none do.

    "-----Original Message-----", the fields of the message's header, or both.
    """
    line = lines[place]
    count = 1 if starts_original(line) else 0
    if not count:
        return header_block(lines, place)
    if place + 1 < len(lines) and not line.rstrip().endswith("-") and _WRAPPED.search(lines[place + 1]):
        count = 2
    following = place + count
    while following < len(lines) and not lines[following].strip():
        following += 1
    block = header_block(lines, following) if following < len(lines) else 0
    return following + block - place if block else count


def starts_original(line: str) -> bool:
    """Whether a line says that the original or a forwarded message follows."""
    if len(line) > 200:
        return False
    if line.lstrip()[:1] in _RULES:
        return _ORIGINAL.match(line) is not None or _GROUPWISE.match(line) is not None
    return line.rstrip().endswith(":") and _BEGIN.match(line) is not None


def field_of(line: str) -> str:
    """The name of a header field that a line repeats ("from", "betreff"), or ""."""
    name, colon, _ = line[:_LONGEST_FIELD].replace("：", ":").partition(":")
    name = name.strip(" \t*_>|").lower() if colon else ""
    return name if name in _KINDS else ""


def header_block(lines: list[str], place: int) -> int:
    """How many lines from here repeat the header of another message; 0 where there is none.

    "From: … Sent: … To: … Subject: …" and the same in other languages, in any order, long lists of
    receivers wrapped over several lines.
    """
    first = field_of(lines[place])
    if not first:
        return 0
    seen = {_KINDS[first]}
    names = {first}
    end = place + 1
    loose = 0
    for ahead in range(place + 1, min(place + 60, len(lines))):
        name = field_of(lines[ahead])
        if name == first or starts_original(lines[ahead]):
            break
        if name:
            seen.add(_KINDS[name])
            names.add(name)
            end = ahead + 1
            loose = 0
        elif not _RECEIVER_LINE.search(lines[ahead]):
            loose += 1
            if loose > 4 or (len(names) >= 3 and not lines[ahead].strip()):
                break
    is_block = ("from" in seen and ("date" in seen or "subject" in seen)) or {"to", "subject"} <= seen
    return end - place if is_block else 0


def may_end_intro(lines: list[str]) -> bool:
    """Whether the last of these lines, which ends with a colon, can end an introduction that begins above."""
    joined = " ".join([line.strip(" \t*_>") for line in lines])
    return (
        _INTRO.search(joined[-160:]) is not None
        or _INTRO_MIDDLE.search(joined[-300:]) is not None
        or _INTRO_DATE.search(joined) is not None
    )


def intro(lines: list[str], place: int) -> int:
    """How many lines from here introduce a quotation ("On …, … wrote:"), split lines included; else 0."""
    begins = _INTRO_START.match(lines[place][:40]) is not None
    dated = _DATED.search(lines[place][:300]) is not None
    if not begins and not dated:
        return _short_intro(lines, place)
    joined = ""
    for count in range(1, LONGEST_INTRO + 1):
        if place + count > len(lines):
            break
        line = lines[place + count - 1].strip(" \t*_>")
        if not line and not (begins and dated and count > 1):
            break
        joined = f"{joined} {line}"[-500:]
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
