"""What a person wrote, told from what mail programs quote and sign in HTML."""

import pytest

from trayapp.domain.texts.own_text import own_text
from trayapp.mail.parsing.html_text import html_text
from trayapp.mail.parsing.text import tidy

OWN = "Passt das?"

MARKUPS = {
    "gmail": (
        '<div dir="ltr">Passt das?</div><br><div class="gmail_quote gmail_quote_container"><div '
        'dir="ltr" class="gmail_attr">Op ma 2 mrt 2026 om 09:12 schreef Iris &lt;<a '
        'href="mailto:i@a.example">i@a.example</a>&gt;:<br></div><blockquote class="gmail_quote" '
        'style="margin:0px 0px 0px 0.8ex"><div>Alt?</div></blockquote></div>'
    ),
    "gmail fwd": (
        '<div dir="ltr">Passt das?</div><br><div class="gmail_quote"><div class="gmail_attr">'
        "---------- Forwarded message ---------<br>Von: <strong>Iris</strong> <span>"
        "&lt;i@a.example&gt;</span><br>Date: Mo., 2. März 2026<br>Subject: Plan<br>To: R "
        "&lt;r@l.example&gt;<br></div><br><br><div>Alt?</div></div>"
    ),
    "outlook desktop": (
        "<div class=WordSection1><p class=MsoNormal>Passt das?<o:p></o:p></p><p class=MsoNormal>"
        "&nbsp;</p><div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm "
        "0cm'><p class=MsoNormal><b>De:</b> Iris &lt;i@a.example&gt;<br><b>Enviado el:</b> lunes<br>"
        "<b>Para:</b> R<br><b>Asunto:</b> Plan</p></div></div><p class=MsoNormal>Alt?</p></div>"
    ),
    "outlook rgb": (
        "<div><p>Passt das?</p></div><div "
        'style="border-right:none;border-bottom:none;border-left:none;border-image:initial;border-top'
        ':1pt solid rgb(225, 225, 225);padding:3pt 0in 0in"><p>Alt? ohne Kopf</p></div>'
    ),
    "outlook style none": (
        '<div><p>Passt das?</p></div><div style="border-width: 1pt medium medium; border-style: '
        "solid none none; border-color: rgb(181, 196, 223) currentcolor currentcolor; padding: 3pt "
        '0in 0in"><p>Alt? ohne Kopf</p></div>'
    ),
    "owa": (
        '<div>Passt das?</div><div id="appendonsend"></div><hr '
        'style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr">'
        '<font face="Calibri"><b>Da:</b> Iris<br><b>Inviato:</b> lunedì<br><b>A:</b> R<br><b>'
        "Oggetto:</b> Plan</font><div>&nbsp;</div></div><div>Alt?</div>"
    ),
    "owa x": ('<div>Passt das?</div><div id="x_divRplyFwdMsg" dir="ltr">Alt?</div>'),
    "new outlook mobile": (
        '<div>Passt das?</div><div id="mail-editor-reference-message-container"><hr><b>From:</b> '
        "Iris<div>Alt?</div></div>"
    ),
    "ms-outlook-mobile sig": (
        '<div>Passt das?</div><div id="ms-outlook-mobile-signature">Outlook für <a>iOS</a> '
        'beziehen</div><hr><div id="divRplyFwdMsg">Von: x</div>'
    ),
    "ms ref": (
        '<div class="elementToProof">Passt das?</div><div id="Signature"><p>Iris Vale</p><p>Acme</p></div>'
    ),
    "apple": (
        '<html><body>Passt das?<br><div><br><blockquote type="cite"><div>Am 02.03.2026 um 09:12 '
        "schrieb Iris &lt;i@a.example&gt;:</div><br><div>Alt?</div></blockquote></div></body></html>"
    ),
    "apple ios": (
        '<body dir="auto">Passt das?<br id="lineBreakAtBeginningOfSignature"><div dir="ltr">Von '
        'meinem iPhone gesendet</div><div dir="ltr"><br><blockquote type="cite">Am 02.03.2026 um '
        '09:12 schrieb Iris:<br><br></blockquote></div><blockquote type="cite"><div>Alt?</div>'
        "</blockquote></body>"
    ),
    "apple sig": (
        '<div>Passt das?</div><div id="AppleMailSignature" dir="ltr">Iris Vale</div><blockquote '
        'type="cite">Alt?</blockquote>'
    ),
    "tb": (
        '<p>Passt das?</p><div class="moz-cite-prefix">Il 02/03/26 09:12, Iris ha scritto:<br></div>'
        '<blockquote type="cite" cite="mid:1@a">Alt?</blockquote><div class="moz-signature">-- <br>'
        "Robin</div>"
    ),
    "tb fwd": (
        '<p>Passt das?</p><div class="moz-forward-container"><br>-------- Messaggio Inoltrato '
        '--------<table class="moz-email-headers-table"><tr><th>Oggetto: </th><td>Plan</td></tr><tr>'
        "<th>Data: </th><td>lun</td></tr><tr><th>Mittente: </th><td>Iris</td></tr></table><br>"
        "Alt?</div>"
    ),
    "yahoo": (
        '<div>Passt das?</div><div id="yahoo_quoted_123" class="yahoo_quoted"><div>Am Montag, 2. '
        "März schrieb Iris:</div><div>Alt?</div></div>"
    ),
    "gmx": (
        '<div>Passt das?</div><div name="quote" style="margin:10px 5px 5px 10px; padding: 10px 0 '
        '10px 10px; border-left:2px solid #C3D9E5;"><div><b>Gesendet:</b> Montag<br><b>Von:</b> '
        'Iris<br><b>An:</b> R<br><b>Betreff:</b> Plan</div><div name="quoted-content">Alt?</div>'
        "</div>"
    ),
    "proton": (
        '<div>Passt das?</div><div class="protonmail_quote">On Monday wrote:<blockquote>'
        "Alt?</blockquote></div>"
    ),
    "zoho": (
        '<div>Passt das?</div><div class="zmail_extra"><div id="Zm-_Id_-Sgn1">---- On Mon wrote '
        "----</div><blockquote>Alt?</blockquote></div>"
    ),
    "samsung": (
        '<div>Passt das?</div><div id="composer_signature"><div>Gesendet von meinem Galaxy</div>'
        "</div><div>-------- Ursprüngliche Nachricht --------</div><div>Von: Iris </div><div>Datum: "
        "02.03.26  </div><div>Alt?</div>"
    ),
    "inline": (
        '<blockquote type="cite"><div>Frage 1?</div></blockquote>Passt das?<blockquote type="cite">'
        "Frage 2?</blockquote>"
    ),
    "inline gmail": (
        '<div class="gmail_quote"><div class="gmail_attr">On Mon, Iris wrote:</div><blockquote '
        'class="gmail_quote"><div>Frage 1?</div></blockquote><div>Passt das?</div><blockquote '
        'class="gmail_quote">Frage 2?</blockquote></div>'
    ),
    "front": ('<div>Passt das?</div><blockquote type="cite" class="front-blockquote">Alt?</blockquote>'),
    "lotus": (
        "<font>Passt das?</font><br><br><font size=1 color=#5f5f5f>Von: </font><font>Iris</font><br>"
        "<font>An: </font><font>R</font><br><font>Datum: </font>02.03.2026<br><font>Betreff: </font>"
        "Plan<br><hr noshade><br>Alt?"
    ),
    "spark": (
        '<div name="messageBodySection">Passt das?</div><div name="messageReplySection">On 2 Mar '
        '2026, Iris wrote:<br><blockquote type="cite">Alt?</blockquote></div>'
    ),
    "spark sig": (
        '<div name="messageBodySection">Passt das?</div><div name="messageSignatureSection"><br>Iris '
        "Vale</div>"
    ),
}


@pytest.mark.parametrize("program", MARKUPS)
def test_only_what_was_typed_remains(program: str) -> None:
    assert own_text(tidy(html_text(MARKUPS[program]))) == OWN
