"""How people word it in German, what asks and what does not: as a new mail and as an answer."""

import pytest

from tests.domain.written import letter, reading
from trayapp.domain.messages.message import Need

ASKS = """
Könnten Sie mir bitte noch die Rechnung für März schicken?
Bitte senden Sie mir die Unterlagen bis Freitag.
Wann kann ich mit dem Entwurf rechnen?
Ich bräuchte noch Ihre Steuernummer.
Wir warten noch auf Ihre Freigabe.
Ohne Ihre Freigabe können wir nicht weitermachen.
Haben Sie schon etwas vom Finanzamt gehört
Passt dir Dienstag um 10?
Geht bei dir auch Mittwoch
Ich habe leider noch keine Antwort von Ihnen erhalten.
Meine Mail vom 3. März ist noch unbeantwortet.
Ich komme nicht mehr ins Portal.
Die Heizung ist seit Samstag ausgefallen.
Die Lieferung kam beschädigt an.
In der Rechnung ist ein Fehler.
Auf der Rechnung fehlt die Umsatzsteuer-ID.
Das Dokument lässt sich nicht öffnen.
Sie haben uns zweimal abgebucht.
Ich bin mit der Arbeit leider nicht zufrieden.
Rufen Sie mich bitte zurück.
Bitte um Rückruf.
Meldest du dich kurz?
Gib mir kurz Bescheid, ob das klappt.
Sag Bescheid, wann du Zeit hast.
Ich wollte nur kurz nachhaken, wie es mit dem Angebot aussieht.
Gibt es Neuigkeiten?
Wie ist der Stand?
Was halten Sie davon?
Was meinst du dazu?
Wir hätten gerne ein Angebot für 20 Stühle.
Ich suche einen Anwalt für Mietrecht und wurde an Sie verwiesen.
Nehmen Sie noch neue Mandanten an?
Ich verstehe Punkt 3 Ihrer Rechnung nicht.
Mir ist nicht klar, wer den Antrag stellen muss.
Können wir den Termin verschieben?
Ich muss den Termin leider absagen. Wann hätten Sie sonst Zeit?
Danke! Und was ist mit der zweiten Rechnung?
Danke, aber das war nicht meine Frage.
Bitte bestätigen Sie den Eingang.
Anbei der Vertrag mit der Bitte um Unterschrift.
Anbei der Entwurf zur Durchsicht und Freigabe.
Schau mal bitte drüber.
Magst du dir das mal ansehen?
Wir brauchen bis Freitag die Zahlen.
Was kostet das ungefähr
Ist das von unserem Vertrag gedeckt
Lassen Sie mich wissen, ob Ihnen der Termin passt.
Teilen Sie uns bitte Ihre Bankverbindung mit.
Dürfte ich Sie um eine kurze Rückmeldung bitten.
Bitte prüfen und freigeben.
Wir bitten um Stellungnahme bis 15.5.
Sie wollten uns den Entwurf bis Montag schicken.
Der Entwurf fehlt immer noch.
Ich habe noch eine Frage zum Vertrag.
Haben Sie meine Mail vom Montag gesehen?
Ich warte seit zwei Wochen auf Ihre Antwort.
Bis wann brauche ich die Unterlagen?
Was muss ich tun?
Wie gehen wir weiter vor?
Wie besprochen schicke ich Ihnen den Vertrag. Bitte unterschrieben zurück.
Bitte unterschrieben zurückschicken.
Bitte um kurze Bestätigung.
Bitte kurz bestätigen.
Können Sie das übernehmen?
Kannst du da mal nachschauen
Hättest du morgen kurz Zeit für einen Anruf?
Ich würde gerne einen Termin vereinbaren.
Ich möchte gern wissen, was der Umbau kosten würde.
Wir möchten die Lieferung auf Mai verschieben.
Wir möchten den Vertrag zum Jahresende kündigen.
Ich bitte um Zusendung der Rechnung.
Uns fehlt noch die Seite 3.
Mir fehlen noch die Belege für März.
Die Zahlen in Spalte C stimmen nicht.
Der Link funktioniert nicht.
Die Datei lässt sich nicht öffnen.
Leider war kein Anhang dabei.
Der Anhang fehlt.
Der Aufzug steht seit gestern still.
Unsere Webseite ist nicht erreichbar.
Der Drucker geht nicht.
Ich habe einen Brief vom Finanzamt bekommen und verstehe ihn nicht.
Mein Vermieter hat mir gekündigt. Was kann ich machen?
Wir überlegen, den Anbieter zu wechseln. Was würden Sie empfehlen?
Meine Nachbarin hat Sie empfohlen. Hätten Sie im Mai Kapazität?
Ich habe eine kurze Rückfrage: gilt das auch für 2026?
Kurze Rückfrage zu Punkt 2.
Nur zur Sicherheit: bleibt es bei Dienstag?
Bleibt es bei Dienstag
Bist du am Freitag dabei?
Kommst du mit?
Sollen wir das so machen?
Ist das für Sie in Ordnung?
In Ordnung so?
Einverstanden?
Ok für dich?
Ich hätte gern Ihre Meinung dazu.
Ihre Einschätzung würde mir sehr helfen.
Über eine Rückmeldung würde ich mich freuen.
Ich freue mich auf Ihre Rückmeldung.
Für eine kurze Antwort wäre ich dankbar.
Geben Sie uns bitte bis Mittwoch Bescheid.
Bescheid bitte bis Mittwoch.
Welche der beiden Varianten gefällt Ihnen besser?
Sagen Sie mir einfach, welcher Termin Ihnen passt.
Wir brauchen dringend Ihre Hilfe.
Das ist jetzt schon das dritte Mal.
Ich habe immer noch nichts gehört.
Wo bleibt der Entwurf?
Wann kommt der Monteur?
Mahnung: die Steuererklärung steht noch aus.
"""
NONE = """
Vielen Dank für die schnelle Antwort!
Danke, ist angekommen.
Perfekt, bis Montag!
Alles klar, danke.
Passt, danke dir.
Super, vielen Dank!
Wunderbar, dann bis Donnerstag.
Anbei die Rechnung für März.
Im Anhang finden Sie das Protokoll.
Wie besprochen anbei die Unterlagen.
Zur Info: der Termin wurde auf den 12. Mai verschoben.
Bei Fragen stehe ich Ihnen gerne zur Verfügung.
Melden Sie sich gerne, falls Sie noch etwas brauchen.
Wenn noch etwas unklar ist, rufen Sie mich einfach an.
Ich melde mich nächste Woche bei Ihnen.
Ich schicke Ihnen die Unterlagen morgen.
Die Zahlung ist heute raus.
Die Rechnung ist bezahlt.
Läuft wieder, danke!
Das Problem hat sich erledigt, es lag am Kabel.
Kein Problem.
Gern geschehen.
Schönes Wochenende!
Frohe Ostern und erholsame Feiertage!
Ich hoffe, es geht Ihnen gut. Anbei der Monatsbericht.
Der Vertrag ist unterschrieben und liegt beim Notar.
Das Paket ist vollständig angekommen.
Bitte beachten Sie unsere neue Bankverbindung ab 1. Mai.
Bitte beachten Sie, dass unser Büro am Freitag geschlossen ist.
Entschuldigen Sie die Verspätung, anbei die Pläne.
Ich habe Ihre Frage an die Buchhaltung weitergeleitet.
Wir haben besprochen, wer den Schaden zahlt, und die Versicherung übernimmt ihn.
Ich freue mich auf die Zusammenarbeit.
Ich freue mich auf unser Treffen am Freitag.
Machen wir so.
Einverstanden.
Ja, Donnerstag passt. Bis dann.
Keine Eile.
Wie war Ihr Urlaub? Anbei die Zahlen für den Vorstand.
Danke für Ihr Verständnis.
Verstanden, danke für die Erklärung.
Der Fehler ist behoben, die neue Version ist online.
Ich war leider krank, bin aber ab morgen wieder da.
Das beantwortet meine Frage, danke.
Danke für die Beantwortung meiner Fragen.
Von unserer Seite gibt es keine Fragen mehr.
Keine Einwände.
Wir haben keine Anmerkungen.
Ist für mich in Ordnung.
Ja gerne.
Ja bitte, machen Sie das so.
Dienstag um 9 passt, danke.
Ich bin um 9 da.
Ich rufe Sie morgen an.
Ich gebe Ihnen Bescheid, sobald ich etwas höre.
Wir kommen nächste Woche mit einem Angebot auf Sie zu.
Ich kläre das mit der Bank und melde mich.
Die Ware sollte am Freitag bei Ihnen sein.
Der Bericht liegt auf dem Server.
Sie erreichen mich bis 18 Uhr mobil.
Meine neue Nummer ist 089 1234.
Wir sind umgezogen, die neue Adresse steht unten.
Ich habe Anna in Kopie gesetzt, sie kümmert sich um die Buchhaltung.
Ich habe mit dem Kunden gesprochen, er ist zufrieden.
Sie fragte, wann der Bericht fertig ist, und ich sagte Freitag.
Die Frage war, ob die Klausel gilt. Das Gericht hat das verneint.
Das Gericht muss entscheiden, ob der Anspruch besteht.
Der Vorstand muss das Budget erst freigeben.
Vielen Dank für den schönen Abend.
Es war schön, Sie kennenzulernen.
Herzlichen Glückwunsch zum Geburtstag!
Wir wünschen Ihnen frohe Weihnachten und ein gutes neues Jahr.
Tut mir leid, dass ich Ihren Anruf verpasst habe, ich war in einer Besprechung.
Das tut mir leid.
Leider müssen wir Ihr Angebot ablehnen.
Wir haben uns für einen anderen Anbieter entschieden.
Die Bestellung wurde wie gewünscht storniert.
Anbei die gewünschten Unterlagen.
Hier die Antworten auf Ihre Fragen.
Antworten unten in Rot.
Zu Ihrer Frage: ja, die Gebühr ist enthalten.
Das Update ist installiert, es gab keine Fehler.
Die Lieferung kommt am Montag.
Hiermit bestätige ich unseren Termin am Montag um 10 Uhr.
Wir haben Ihre Zahlung erhalten.
Eingang bestätigt.
Schöne Grüße aus Lund!
Danke, und Ihnen auch ein schönes Wochenende.
Bitte entschuldigen Sie die späte Antwort. Die Pläne sind anbei.
Bitte, gern geschehen.
Alles gut, kein Stress.
"""


@pytest.mark.parametrize("answers", [False, True])
@pytest.mark.parametrize("text", ASKS.strip().split("\n"))
def test_what_asks(text: str, answers: bool) -> None:
    assert reading(text, letter(answers=answers)).need is Need.ASKS


@pytest.mark.parametrize("answers", [False, True])
@pytest.mark.parametrize("text", NONE.strip().split("\n"))
def test_what_asks_for_nothing(text: str, answers: bool) -> None:
    assert reading(text, letter(answers=answers)).need is Need.NONE
