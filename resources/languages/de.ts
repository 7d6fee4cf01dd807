<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>missed by {duration}</source>
        <translation>um {duration} verpasst</translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation>noch {duration}</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>fällig {when}</translation>
    </message>
    <message>
        <source>was due {when} (missed by {duration})</source>
        <translation>war {when} fällig (um {duration} verpasst)</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n day ago|%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour ago|%n hours ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute ago|%n minutes ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>answer {who}: {subject}</source>
        <translation>{who} antworten: {subject}</translation>
    </message>
    <message>
        <source>call back {who}: {subject}</source>
        <translation>{who} zurückrufen: {subject}</translation>
    </message>
    <message>
        <source>keep the promise to {who}: {subject}</source>
        <translation>die Zusage an {who} halten: {subject}</translation>
    </message>
    <message>
        <source>news for {who}: {subject}</source>
        <translation>Lebenszeichen für {who}: {subject}</translation>
    </message>
    <message>
        <source>follow up with {who}: {subject}</source>
        <translation>bei {who} nachfassen: {subject}</translation>
    </message>
    <message>
        <source>A leave is a year at most.</source>
        <translation>Eine Abwesenheit dauert höchstens ein Jahr.</translation>
    </message>
    <message>
        <source>Hand-over: away {first}, back {back}</source>
        <translation>Übergabe: abwesend am {first}, zurück {back}</translation>
    </message>
    <message>
        <source>Hand-over: away {first} to {last}, back {back}</source>
        <translation>Übergabe: abwesend vom {first} bis {last}, zurück {back}</translation>
    </message>
    <message>
        <source>Missed already</source>
        <translation>Schon verpasst</translation>
    </message>
    <message>
        <source>Missed already: to do before I leave</source>
        <translation>Schon verpasst: zu erledigen, bevor ich gehe</translation>
    </message>
    <message>
        <source>To do before I leave</source>
        <translation>Zu erledigen, bevor ich gehe</translation>
    </message>
    <message>
        <source>Falls due while I am away</source>
        <translation>Wird fällig, während ich weg bin</translation>
    </message>
    <message>
        <source>Due on the day I am back, {day}</source>
        <translation>Fällig am Tag meiner Rückkehr, {day}</translation>
    </message>
    <message>
        <source>Nothing that is owed falls due before I am back.</source>
        <translation>Nichts Offenes wird fällig, bevor ich zurück bin.</translation>
    </message>
    <message>
        <source>The mailbox {name} cannot be seen, so more may wait there.</source>
        <translation>Das Postfach {name} ist nicht zu sehen; dort wartet vielleicht mehr.</translation>
    </message>
    <message>
        <source>no subject</source>
        <translation>kein Betreff</translation>
    </message>
    <message>
        <source>asked twice</source>
        <translation>zweimal gefragt</translation>
    </message>
    <message>
        <source>asked {count} times</source>
        <translation>{count}-mal gefragt</translation>
    </message>
    <message>
        <source>asked {times} times</source>
        <translation>{times}-mal gefragt</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>end of the working day</source>
        <translation>Ende des Arbeitstags</translation>
    </message>
    <message>
        <source>next working day {time}</source>
        <translation>nächster Arbeitstag {time}</translation>
    </message>
    <message>
        <source>by the end of the working day</source>
        <translation>bis zum Ende des Arbeitstags</translation>
    </message>
    <message>
        <source>by {time} on the next working day</source>
        <translation>bis {time} am nächsten Arbeitstag</translation>
    </message>
    <message numerus="yes">
        <source>within %n working day|within %n working days</source>
        <translation>
            <numerusform>innerhalb von %n Arbeitstag</numerusform>
            <numerusform>innerhalb von %n Arbeitstagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n day|within %n days</source>
        <translation>
            <numerusform>innerhalb von %n Tag</numerusform>
            <numerusform>innerhalb von %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>within {window}</source>
        <translation>innerhalb von {window}</translation>
    </message>
    <message numerus="yes">
        <source>%n day|%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour|%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second|%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working minute|%n working minutes</source>
        <translation>
            <numerusform>%n Arbeitsminute</numerusform>
            <numerusform>%n Arbeitsminuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working second|%n working seconds</source>
        <translation>
            <numerusform>%n Arbeitssekunde</numerusform>
            <numerusform>%n Arbeitssekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working hour|%n working hours</source>
        <translation>
            <numerusform>%n Arbeitsstunde</numerusform>
            <numerusform>%n Arbeitsstunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day {hours} h</source>
        <translation>1 Tag {hours} h</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>no messages</source>
        <translation>keine Nachrichten</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} warten</translation>
    </message>
    <message>
        <source>{kept} of {count} in time</source>
        <translation>{kept} von {count} in der Frist</translation>
    </message>
    <message>
        <source>{kept} of {count} in time, {waiting} waiting</source>
        <translation>{kept} von {count} in der Frist, {waiting} warten</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>beliebig lange</translation>
    </message>
    <message>
        <source>longer than {duration}</source>
        <translation>länger als {duration}</translation>
    </message>
    <message>
        <source>within {duration}</source>
        <translation>bis {duration}</translation>
    </message>
    <message numerus="yes">
        <source>{least} to {most}</source>
        <comment>lengths of time</comment>
        <translation>
            <numerusform>{least} bis {most}</numerusform>
            <numerusform>{least} bis {most}</numerusform>
        </translation>
    </message>
    <message>
        <source>longer</source>
        <comment>than the other lengths of time</comment>
        <translation>länger</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} T.</translation>
    </message>
    <message>
        <source>{weekday}, {hour} to {next}</source>
        <translation>{weekday}, {hour} bis {next}</translation>
    </message>
    <message>
        <source>No promise fell due.</source>
        <translation>Keine Zusage wurde fällig.</translation>
    </message>
    <message>
        <source>{count} kept ({early} ahead of the date)</source>
        <translation>{count} gehalten (davon {early} vor dem Termin)</translation>
    </message>
    <message>
        <source>{count} kept</source>
        <translation>{count} gehalten</translation>
    </message>
    <message>
        <source>{count} broken</source>
        <translation>{count} gebrochen</translation>
    </message>
    <message>
        <source>{count} moved with a word to the client</source>
        <translation>{count} verschoben, mit einem Wort an den Kunden</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} offen</translation>
    </message>
    <message>
        <source>In the last {weeks} weeks, {percent} of {count} client messages were answered within {window}; half of them within {half}, nine in ten within {most}.</source>
        <translation>In den letzten {weeks} Wochen wurden {percent} von {count} Kundennachrichten in der Frist beantwortet ({window}); für die Hälfte dauerte es höchstens {half}, für neun von zehn höchstens {most}.</translation>
    </message>
    <message>
        <source>In the last {weeks} weeks, {percent} of {count} client messages were answered within the time agreed; half of them within {half}, nine in ten within {most}.</source>
        <translation>In den letzten {weeks} Wochen wurden {percent} von {count} Kundennachrichten in der vereinbarten Zeit beantwortet; für die Hälfte dauerte es höchstens {half}, für neun von zehn höchstens {most}.</translation>
    </message>
    <message>
        <source>In the time from {period}, {percent} of {count} client messages were answered within {window}; half of them within {half}, nine in ten within {most}.</source>
        <translation>In der Zeit vom {period} wurden {percent} von {count} Kundennachrichten in der Frist beantwortet ({window}); für die Hälfte dauerte es höchstens {half}, für neun von zehn höchstens {most}.</translation>
    </message>
    <message>
        <source>In the time from {period}, {percent} of {count} client messages were answered within the time agreed; half of them within {half}, nine in ten within {most}.</source>
        <translation>In der Zeit vom {period} wurden {percent} von {count} Kundennachrichten in der vereinbarten Zeit beantwortet; für die Hälfte dauerte es höchstens {half}, für neun von zehn höchstens {most}.</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} Stunden</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>einer Stunde</translation>
    </message>
    <message>
        <source>{opened}; {window} later is {due}</source>
        <translation>{opened}; {window} später ist {due}</translation>
    </message>
    <message numerus="yes">
        <source>%n working day|%n working days</source>
        <translation>
            <numerusform>%n Arbeitstag</numerusform>
            <numerusform>%n Arbeitstage</numerusform>
        </translation>
    </message>
    <message>
        <source>the working day ends {when}</source>
        <translation>der Arbeitstag endet {when}</translation>
    </message>
    <message>
        <source>the next working day ends {when}</source>
        <translation>der nächste Arbeitstag endet {when}</translation>
    </message>
    <message>
        <source>the next working day is {day}</source>
        <translation>der nächste Arbeitstag ist {day}</translation>
    </message>
    <message>
        <source>{opened}; {why}; due {due}</source>
        <translation>{opened}; {why}; fällig {due}</translation>
    </message>
    <message>
        <source>received {when}</source>
        <translation>empfangen {when}</translation>
    </message>
    <message>
        <source>last heard from you {when}</source>
        <translation>zuletzt von Ihnen gehört {when}</translation>
    </message>
    <message>
        <source>written {when}</source>
        <translation>geschrieben {when}</translation>
    </message>
    <message>
        <source>{time} in {city}</source>
        <translation>{time} in {city}</translation>
    </message>
    <message>
        <source>{span} on {count} days between</source>
        <translation>{span} an {count} Tagen dazwischen</translation>
    </message>
    <message numerus="yes">
        <source>%n working minute on {day}|%n working minutes on {day}</source>
        <translation>
            <numerusform>%n Arbeitsminute am {day}</numerusform>
            <numerusform>%n Arbeitsminuten am {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} on {day}</source>
        <comment>minutes of a day</comment>
        <translation>
            <numerusform>{count} am {day}</numerusform>
            <numerusform>{count} am {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{span} of working time on {day}</source>
        <translation>{span} Arbeitszeit am {day}</translation>
    </message>
    <message>
        <source>{span} on {day}</source>
        <translation>{span} am {day}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{day} does not count ({reason})</source>
        <translation>{day} zählt nicht ({reason})</translation>
    </message>
    <message>
        <source>the end of the working day</source>
        <translation>das Ende des Arbeitstags</translation>
    </message>
    <message>
        <source>{time} on the next working day</source>
        <translation>{time} am nächsten Arbeitstag</translation>
    </message>
    <message>
        <source>{client} is waiting: {duration} left</source>
        <translation>{client} wartet: noch {duration}</translation>
    </message>
    <message>
        <source>{client} has waited {duration}, your standard is {window}</source>
        <translation>{client} wartet schon {duration}, Ihr Standard ist {window}</translation>
    </message>
    <message numerus="yes">
        <source>%n client is waiting, missed by {duration}|%n clients are waiting, the first missed by {duration}</source>
        <translation>
            <numerusform>%n Kunde wartet, um {duration} verpasst</numerusform>
            <numerusform>%n Kunden warten, beim ersten um {duration} verpasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client is waiting, for {duration} more|%n clients are waiting, the first for {duration} more</source>
        <translation>
            <numerusform>%n Kunde wartet, noch {duration}</numerusform>
            <numerusform>%n Kunden warten, der erste noch {duration}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client has waited longer than your standard|%n clients have waited longer than your standard</source>
        <translation>
            <numerusform>%n Kunde hat länger gewartet, als Ihr Standard erlaubt</numerusform>
            <numerusform>%n Kunden haben länger gewartet, als Ihr Standard erlaubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{text}”</source>
        <comment>quotation marks</comment>
        <translation>
            <numerusform>„{text}“</numerusform>
            <numerusform>„{text}“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>until {when}</source>
        <comment>a pause</comment>
        <translation>
            <numerusform>bis {when}</numerusform>
            <numerusform>bis {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>until you go on</source>
        <comment>a pause</comment>
        <translation>bis Sie fortfahren</translation>
    </message>
    <message>
        <source>Owed cannot see</source>
        <translation>Owed kann nicht sehen:</translation>
    </message>
    <message>
        <source>Checked {when}</source>
        <translation>Zuletzt geprüft {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n owed|%n owed</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Noch kein Konto</translation>
    </message>
    <message>
        <source>A click sets one up</source>
        <translation>Ein Klick richtet eines ein</translation>
    </message>
    <message>
        <source>Reading your mail</source>
        <translation>Ihre Post wird gelesen</translation>
    </message>
    <message>
        <source>{done} of {total} messages</source>
        <translation>{done} von {total} Nachrichten</translation>
    </message>
    <message>
        <source>Owed cannot see all of your mailboxes; what it does see owes nothing.</source>
        <translation>Owed kann nicht alle Ihre Postfächer sehen; in dem, was es sieht, ist nichts offen.</translation>
    </message>
    <message>
        <source>reach</source>
        <comment>a step of trying an account</comment>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>security</source>
        <comment>a step of trying an account</comment>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>sign-in</source>
        <comment>a step of trying an account</comment>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>inbox</source>
        <comment>a step of trying an account</comment>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>folder</source>
        <comment>a step of trying an account</comment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>a step of trying an account</comment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>push</source>
        <comment>a step of trying an account</comment>
        <translation>Sofortmeldung</translation>
    </message>
    <message>
        <source>sending</source>
        <comment>a step of trying an account</comment>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Add one with: owed account add</source>
        <translation>Fügen Sie eines hinzu mit: owed account add</translation>
    </message>
    <message numerus="yes">
        <source>{first}; {second}</source>
        <comment>parts of a sentence</comment>
        <translation>
            <numerusform>{first}; {second}</numerusform>
            <numerusform>{first}; {second}</numerusform>
        </translation>
    </message>
    <message>
        <source>ok</source>
        <comment>how something went</comment>
        <translation>ok</translation>
    </message>
    <message>
        <source>no</source>
        <comment>how something went</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>{name}: {done} of {total} messages</source>
        <translation>{name}: {done} von {total} Nachrichten</translation>
    </message>
    <message>
        <source>y</source>
        <comment>typed for yes</comment>
        <translation>j</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>typed as an answer</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>{account} cannot be seen since {since}: {why} {remedy}</source>
        <translation>{account} ist seit {since} nicht zu sehen: {why} {remedy}</translation>
    </message>
    <message>
        <source>Not every mailbox has been read to the end yet. Run: owed sync</source>
        <translation>Noch ist nicht jedes Postfach zu Ende gelesen. Rufen Sie auf: owed sync</translation>
    </message>
    <message>
        <source>Not owed ({count})</source>
        <translation>Nicht offen ({count})</translation>
    </message>
    <message>
        <source>Settled ({count})</source>
        <translation>Erledigt ({count})</translation>
    </message>
    <message>
        <source>Unreadable ({count})</source>
        <translation>Unlesbar ({count})</translation>
    </message>
    <message>
        <source>Asked again ({count})</source>
        <translation>Noch einmal gefragt ({count})</translation>
    </message>
    <message>
        <source>{account} cannot be seen since {when}</source>
        <translation>{account} ist seit {when} nicht zu sehen</translation>
    </message>
    <message>
        <source>not every mailbox has been read to the end yet</source>
        <translation>noch ist nicht jedes Postfach zu Ende gelesen</translation>
    </message>
    <message>
        <source>Nobody is waiting for you.</source>
        <translation>Niemand wartet auf Sie.</translation>
    </message>
    <message>
        <source>Nothing is owed as far as can be seen.</source>
        <translation>Nichts ist offen, soweit zu sehen ist.</translation>
    </message>
    <message>
        <source>Nobody is waiting for you. Checked {when}.</source>
        <translation>Niemand wartet auf Sie. Zuletzt geprüft {when}.</translation>
    </message>
    <message>
        <source>Waiting longest: {who}</source>
        <translation>Am längsten wartet: {who}</translation>
    </message>
    <message>
        <source>Not every mailbox has been read to the end yet.</source>
        <translation>Noch ist nicht jedes Postfach bis zum Ende gelesen.</translation>
    </message>
    <message>
        <source>Owed is paused: it does not look into your mailboxes and does not warn.</source>
        <translation>Owed ist angehalten: Es sieht nicht in Ihre Postfächer und warnt nicht.</translation>
    </message>
    <message>
        <source>Owed is paused until {when}: it does not look into your mailboxes and does not warn.</source>
        <translation>Owed ist bis {when} angehalten: Es sieht nicht in Ihre Postfächer und warnt nicht.</translation>
    </message>
    <message>
        <source>No account is set up yet.</source>
        <translation>Noch ist kein Konto eingerichtet.</translation>
    </message>
    <message>
        <source>Owed is looking into your mailboxes.</source>
        <translation>Owed sieht in Ihre Postfächer.</translation>
    </message>
    <message>
        <source>Owed is reading your mailboxes for the first time.</source>
        <translation>Owed liest Ihre Postfächer zum ersten Mal.</translation>
    </message>
    <message>
        <source>Owed is reading your mailboxes for the first time: {done} of {total} messages.</source>
        <translation>Owed liest Ihre Postfächer zum ersten Mal: {done} von {total} Nachrichten.</translation>
    </message>
    <message>
        <source>{client}: {left}</source>
        <translation>{client}: {left}</translation>
    </message>
    <message>
        <source>{client}, “{subject}”: {left}</source>
        <translation>{client}, „{subject}“: {left}</translation>
    </message>
    <message>
        <source>Not all of {account} can be seen since {when}. {why} {remedy}</source>
        <translation>{account} ist seit {when} nicht ganz zu sehen. {why} {remedy}</translation>
    </message>
    <message>
        <source>{account} cannot be seen since {when}. {why} {remedy}</source>
        <translation>{account} ist seit {when} nicht zu sehen. {why} {remedy}</translation>
    </message>
    <message numerus="yes">
        <source>{owed} owed to %n client|{owed} owed to %n clients</source>
        <translation>
            <numerusform>{owed} offen bei %n Kunden</numerusform>
            <numerusform>{owed} offen bei %n Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %n client|to %n clients</source>
        <comment>what is owed</comment>
        <translation>
            <numerusform>bei %n Kunden</numerusform>
            <numerusform>bei %n Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing owed</source>
        <translation>nichts offen</translation>
    </message>
    <message numerus="yes">
        <source>%n missed|%n missed</source>
        <translation>
            <numerusform>%n verpasst</numerusform>
            <numerusform>%n verpasst</numerusform>
        </translation>
    </message>
    <message>
        <source>next in {duration}</source>
        <translation>nächstes: noch {duration}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>gestern {time}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>heute {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>morgen {time}</translation>
    </message>
    <message>
        <source>due {when} (no working time left)</source>
        <translation>fällig {when} (keine Arbeitszeit mehr)</translation>
    </message>
    <message>
        <source>due {when} ({minutes} min working time left)</source>
        <translation>fällig {when} (noch {minutes} min Arbeitszeit)</translation>
    </message>
    <message>
        <source>due {when} ({hours} h working time left)</source>
        <translation>fällig {when} (noch {hours} h Arbeitszeit)</translation>
    </message>
    <message>
        <source>due {when} ({hours} h {minutes} working time left)</source>
        <translation>fällig {when} (noch {hours} h {minutes} Arbeitszeit)</translation>
    </message>
    <message>
        <source>A client</source>
        <translation>Ein Kunde</translation>
    </message>
    <message>
        <source>Pictures of the badge and of the windows: {folder}</source>
        <translation>Bilder der Anzeige und der Fenster: {folder}</translation>
    </message>
    <message>
        <source>It is on your list again.</source>
        <translation>Es steht wieder auf Ihrer Liste.</translation>
    </message>
    <message>
        <source>Left a message for {who}. The clock runs on.</source>
        <translation>Nachricht für {who} hinterlassen. Die Uhr läuft weiter.</translation>
    </message>
    <message>
        <source>Did not reach {who}. The clock runs on.</source>
        <translation>{who} nicht erreicht. Die Uhr läuft weiter.</translation>
    </message>
    <message>
        <source>{who} waits on {whom}; the clock runs on.</source>
        <translation>{who} wartet auf {whom}; die Uhr läuft weiter.</translation>
    </message>
    <message>
        <source>Your turn again: {who}.</source>
        <translation>Sie sind wieder am Zug: {who}.</translation>
    </message>
    <message>
        <source>Moved to {when}. {who} should hear of it.</source>
        <translation>Verschoben auf {when}. {who} sollte davon erfahren.</translation>
    </message>
    <message>
        <source>Not owed: {who}.</source>
        <translation>Nicht offen: {who}.</translation>
    </message>
    <message>
        <source>Answered: {who}.</source>
        <translation>Beantwortet: {who}.</translation>
    </message>
    <message>
        <source>Still owed: {who}.</source>
        <translation>Weiter offen: {who}.</translation>
    </message>
    <message>
        <source>Snoozed: {who}.</source>
        <translation>Zurückgestellt: {who}.</translation>
    </message>
    <message>
        <source>Snoozed until they write: {who}.</source>
        <translation>Zurückgestellt, bis eine Nachricht kommt: {who}.</translation>
    </message>
    <message>
        <source>Back on your list: {who}.</source>
        <translation>Wieder auf Ihrer Liste: {who}.</translation>
    </message>
    <message>
        <source>Called back: {who}.</source>
        <translation>Zurückgerufen: {who}.</translation>
    </message>
    <message>
        <source>Kept: {who}.</source>
        <translation>Gehalten: {who}.</translation>
    </message>
    <message>
        <source>Told: {who}.</source>
        <translation>Informiert: {who}.</translation>
    </message>
    <message>
        <source>Followed up: {who}.</source>
        <translation>Nachgefasst: {who}.</translation>
    </message>
    <message>
        <source>Told by phone: {who}.</source>
        <translation>Telefonisch informiert: {who}.</translation>
    </message>
    <message>
        <source>Told by mail: {who}.</source>
        <translation>Per E-Mail informiert: {who}.</translation>
    </message>
    <message>
        <source>Told in person: {who}.</source>
        <translation>Persönlich informiert: {who}.</translation>
    </message>
    <message>
        <source>Answered by phone: {who}.</source>
        <translation>Telefonisch beantwortet: {who}.</translation>
    </message>
    <message>
        <source>Answered by mail: {who}.</source>
        <translation>Per E-Mail beantwortet: {who}.</translation>
    </message>
    <message>
        <source>Answered in person: {who}.</source>
        <translation>Persönlich beantwortet: {who}.</translation>
    </message>
    <message>
        <source>No promise: {who}.</source>
        <translation>Keine Zusage: {who}.</translation>
    </message>
    <message>
        <source>Not followed up: {who}.</source>
        <translation>Nicht nachgefasst: {who}.</translation>
    </message>
    <message>
        <source>Not expected any more: {who}.</source>
        <translation>Nicht mehr erwartet: {who}.</translation>
    </message>
    <message>
        <source>Reading the contacts of {name}…</source>
        <translation>Die Kontakte von {name} werden gelesen …</translation>
    </message>
    <message>
        <source>the address book of {name}</source>
        <translation>das Adressbuch von {name}</translation>
    </message>
    <message>
        <source>Owed stumbled over these contacts; the log has the details.</source>
        <translation>Owed ist über diese Kontakte gestolpert; Näheres steht im Protokoll.</translation>
    </message>
    <message>
        <source>No longer a rule: {sentence}</source>
        <translation>Keine Regel mehr: {sentence}</translation>
    </message>
    <message>
        <source>this client</source>
        <translation>diesen Kunden</translation>
    </message>
    <message>
        <source>Owed knows no address to write to {who} about this.</source>
        <translation>Owed kennt keine Adresse, an die es {who} dazu schreiben kann.</translation>
    </message>
    <message>
        <source>Calls are returned by a call; a first letter is yours to write.</source>
        <translation>Anrufe beantwortet man mit einem Anruf; einen ersten Brief schreiben Sie selbst.</translation>
    </message>
    <message>
        <source>Owed may only read {name}; sending can be allowed in the account&apos;s settings.</source>
        <translation>Owed darf {name} nur lesen; das Senden lässt sich in den Einstellungen des Kontos erlauben.</translation>
    </message>
    <message>
        <source>No server is named that takes mail from {name}; the account&apos;s settings can name one.</source>
        <translation>Für {name} ist kein Server genannt, der Post annimmt; in den Einstellungen des Kontos lässt er sich eintragen.</translation>
    </message>
    <message>
        <source>Logged: {name} called.</source>
        <translation>Notiert: {name} hat angerufen.</translation>
    </message>
    <message>
        <source>Promised to {name}: due {when}.</source>
        <translation>{name} zugesagt: fällig {when}.</translation>
    </message>
    <message>
        <source>To be followed up: {name}.</source>
        <translation>Zum Nachfassen: {name}.</translation>
    </message>
    <message>
        <source>Owed cannot read this list. The log says more.</source>
        <translation>Owed kann diese Liste nicht lesen. Im Protokoll steht mehr.</translation>
    </message>
    <message>
        <source>They all wait for your follow-up already.</source>
        <translation>Bei allen steht das Nachfassen schon auf der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>To be followed up: %n person.|To be followed up: %n people.</source>
        <translation>
            <numerusform>Zum Nachfassen: %n Person.</numerusform>
            <numerusform>Zum Nachfassen: %n Personen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back here. The letter to {whom} is sent and stays so.</source>
        <translation>Hier zurückgenommen. Der Brief an {whom} ist gesendet und bleibt es.</translation>
    </message>
    <message>
        <source>The letter to {whom} is still on its way. Try again in a moment.</source>
        <translation>Der Brief an {whom} ist noch unterwegs. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Owed stumbled over this letter; the log has the details.</source>
        <translation>Owed ist über diesen Brief gestolpert; Näheres steht im Protokoll.</translation>
    </message>
    <message>
        <source>Sent to {whom}.</source>
        <translation>Gesendet an {whom}.</translation>
    </message>
    <message>
        <source>Sent to {whom}. No copy lies in your folder for sent mail: {trouble}</source>
        <translation>Gesendet an {whom}. In Ihrem Ordner für gesendete Post liegt keine Kopie: {trouble}</translation>
    </message>
    <message>
        <source>{said} Owed could not note that: {why}</source>
        <translation>{said} Owed konnte das nicht vermerken: {why}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Choose another place.</source>
        <translation>{path} lässt sich nicht schreiben: {reason}. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n row as {path}.|Saved %n rows as {path}.</source>
        <translation>
            <numerusform>%n Zeile als {path} gespeichert.</numerusform>
            <numerusform>%n Zeilen als {path} gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Owed stumbled over the report; the log has the details.</source>
        <translation>Owed ist über den Bericht gestolpert; Näheres steht im Protokoll.</translation>
    </message>
    <message>
        <source>{accounts} cannot be seen at the moment: what came there since is not counted.</source>
        <translation>{accounts} ist zurzeit nicht zu sehen: Was dort seither ankam, ist nicht gezählt.</translation>
    </message>
    <message>
        <source>Owed stumbled over this; the log has the details.</source>
        <translation>Owed ist darüber gestolpert; Näheres steht im Protokoll.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Its mail is read.</source>
        <translation>Die Post wird gelesen.</translation>
    </message>
    <message>
        <source>Its mail is being read for the first time.</source>
        <translation>Die Post wird zum ersten Mal gelesen.</translation>
    </message>
    <message>
        <source>Monday</source>
        <comment>weekday</comment>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <comment>weekday</comment>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <comment>weekday</comment>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <comment>weekday</comment>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <comment>weekday</comment>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <comment>weekday</comment>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <comment>weekday</comment>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Mon</source>
        <comment>weekday, short</comment>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tue</source>
        <comment>weekday, short</comment>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wed</source>
        <comment>weekday, short</comment>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thu</source>
        <comment>weekday, short</comment>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fri</source>
        <comment>weekday, short</comment>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sat</source>
        <comment>weekday, short</comment>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Sun</source>
        <comment>weekday, short</comment>
        <translation>So</translation>
    </message>
    <message>
        <source>January</source>
        <comment>month</comment>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <comment>month</comment>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <comment>month</comment>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <comment>month</comment>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <comment>month</comment>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <comment>month</comment>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <comment>month</comment>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <comment>month</comment>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <comment>month</comment>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <comment>month</comment>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <comment>month</comment>
        <translation>Dezember</translation>
    </message>
    <message numerus="yes">
        <source>{hour}:{minute}</source>
        <comment>a time of day</comment>
        <translation>
            <numerusform>{hour}:{minute}</numerusform>
            <numerusform>{hour}:{minute}</numerusform>
        </translation>
    </message>
    <message>
        <source>1</source>
        <comment>the first day of a month, in a date</comment>
        <translation>1</translation>
    </message>
    <message numerus="yes">
        <source>{day} {month} {year}</source>
        <comment>a date</comment>
        <translation>
            <numerusform>{day}. {month} {year}</numerusform>
            <numerusform>{day}. {month} {year}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} {month}</source>
        <comment>a date</comment>
        <translation>
            <numerusform>{day}. {month}</numerusform>
            <numerusform>{day}. {month}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{weekday} {date}</source>
        <comment>a date</comment>
        <translation>
            <numerusform>{weekday}, {date}</numerusform>
            <numerusform>{weekday}, {date}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{weekday} {time}</source>
        <comment>a time of a day</comment>
        <translation>
            <numerusform>{weekday} {time}</numerusform>
            <numerusform>{weekday} {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{date} {time}</source>
        <comment>a time of a day</comment>
        <translation>
            <numerusform>{date}, {time}</numerusform>
            <numerusform>{date}, {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} and {last}</source>
        <comment>names</comment>
        <translation>
            <numerusform>{first} und {last}</numerusform>
            <numerusform>{first} und {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>This is an address inside an Exchange server; no mail from outside carries it.</source>
        <translation>Das ist eine Adresse innerhalb eines Exchange-Servers; keine Post von außen trägt sie.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>This line stands outside of any contact.</source>
        <translation>Diese Zeile steht außerhalb jedes Kontakts.</translation>
    </message>
    <message>
        <source>This line of a contact cannot be read.</source>
        <translation>Diese Zeile eines Kontakts lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This is a list of contacts, not a contact; its members stand in the file on their own.</source>
        <translation>Das ist eine Liste von Kontakten, kein Kontakt; ihre Mitglieder stehen in der Datei für sich.</translation>
    </message>
    <message>
        <source>This contact has neither a name nor an address nor a number.</source>
        <translation>Dieser Kontakt hat weder einen Namen noch eine Adresse noch eine Nummer.</translation>
    </message>
    <message>
        <source>There is neither an address nor a name in this line.</source>
        <translation>In dieser Zeile steht weder eine Adresse noch ein Name.</translation>
    </message>
    <message>
        <source>This is a spreadsheet, an archive or a document, not a text. Export the contacts from it as CSV or vCard.</source>
        <translation>Das ist eine Tabelle, ein Archiv oder ein Dokument, kein Text. Exportieren Sie die Kontakte daraus als CSV oder vCard.</translation>
    </message>
    <message>
        <source>There are no contacts in this file.</source>
        <translation>In dieser Datei stehen keine Kontakte.</translation>
    </message>
    <message>
        <source>CSV, {encoding}, separated by {separators}</source>
        <translation>CSV, {encoding}, getrennt durch {separators}</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>senkrechte Striche</translation>
    </message>
    <message>
        <source>This line stands before the heads of the columns.</source>
        <translation>Diese Zeile steht vor den Überschriften der Spalten.</translation>
    </message>
    <message>
        <source>This row has neither a name nor an address nor a number.</source>
        <translation>Diese Zeile hat weder einen Namen noch eine Adresse noch eine Nummer.</translation>
    </message>
    <message>
        <source>There is no e-mail address in this row.</source>
        <translation>In dieser Zeile steht keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>This row has more cells than there are columns. Only its address was taken.</source>
        <translation>Diese Zeile hat mehr Felder, als es Spalten gibt. Nur ihre Adresse wurde übernommen.</translation>
    </message>
    <message>
        <source>This row has more cells than there are columns.</source>
        <translation>Diese Zeile hat mehr Felder, als es Spalten gibt.</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>derselbe Name</translation>
    </message>
    <message>
        <source>the same telephone number</source>
        <translation>dieselbe Telefonnummer</translation>
    </message>
    <message>
        <source>the same name before the @</source>
        <translation>derselbe Name vor dem @</translation>
    </message>
    <message>
        <source>changes nothing on your list today</source>
        <translation>ändert heute nichts auf Ihrer Liste</translation>
    </message>
    <message>
        <source>takes {count} off your list</source>
        <translation>nimmt {count} von Ihrer Liste</translation>
    </message>
    <message>
        <source>takes {old} off “Older”</source>
        <translation>nimmt {old} aus „Älter“</translation>
    </message>
    <message>
        <source>takes {count} off your list, {old} off “Older”</source>
        <translation>nimmt {count} von Ihrer Liste, {old} aus „Älter“</translation>
    </message>
    <message>
        <source>puts {count} on your list</source>
        <translation>setzt {count} auf Ihre Liste</translation>
    </message>
    <message>
        <source>puts {old} on “Older”</source>
        <translation>setzt {old} unter „Älter“</translation>
    </message>
    <message>
        <source>puts {count} on your list, {old} on “Older”</source>
        <translation>setzt {count} auf Ihre Liste, {old} unter „Älter“</translation>
    </message>
    <message>
        <source>at least {count}</source>
        <translation>mindestens {count}</translation>
    </message>
    <message>
        <source>There is neither a name nor an address.</source>
        <translation>Hier steht weder ein Name noch eine Adresse.</translation>
    </message>
    <message>
        <source>This is your own address.</source>
        <translation>Das ist Ihre eigene Adresse.</translation>
    </message>
    <message>
        <source>They wait for your follow-up already.</source>
        <translation>Das Nachfassen steht hier schon auf der Liste.</translation>
    </message>
    <message>
        <source>They stand in this list twice.</source>
        <translation>Steht zweimal auf dieser Liste.</translation>
    </message>
    <message>
        <source>A mass mailer sent it to many people.</source>
        <translation>Ein Massenversand hat es an viele geschickt.</translation>
    </message>
    <message>
        <source>It is a newsletter[: it says “{detail}”].</source>
        <translation>Es ist ein Newsletter[: Darin steht „{detail}“].</translation>
    </message>
    <message>
        <source>Its headers offer to unsubscribe, as newsletters do.</source>
        <translation>Die Kopfzeilen bieten eine Abmeldung an, wie bei Newslettern üblich.</translation>
    </message>
    <message>
        <source>Its headers call it bulk mail.</source>
        <translation>Die Kopfzeilen nennen es Massenpost.</translation>
    </message>
    <message>
        <source>It came through a mailing list.</source>
        <translation>Es kam über eine Mailingliste.</translation>
    </message>
    <message>
        <source>It advertises[: “{detail}”].</source>
        <translation>Es wirbt[: „{detail}“].</translation>
    </message>
    <message>
        <source>It is an automatic reply.</source>
        <translation>Es ist eine automatische Antwort.</translation>
    </message>
    <message>
        <source>It is an out-of-office note[: “{detail}”].</source>
        <translation>Es ist eine Abwesenheitsnotiz[: „{detail}“].</translation>
    </message>
    <message>
        <source>A program sent it, not a person.</source>
        <translation>Ein Programm hat es geschickt, kein Mensch.</translation>
    </message>
    <message>
        <source>Its sender is a program[: {detail}].</source>
        <translation>Der Absender ist ein Programm[: {detail}].</translation>
    </message>
    <message>
        <source>It reads like a notice that a program sends[: “{detail}”].</source>
        <translation>Es liest sich wie eine Meldung, die ein Programm verschickt[: „{detail}“].</translation>
    </message>
    <message>
        <source>It says that a message could not be delivered.</source>
        <translation>Es meldet, dass eine Nachricht nicht zugestellt werden konnte.</translation>
    </message>
    <message>
        <source>It only says that a message was delivered or read.</source>
        <translation>Es meldet nur, dass eine Nachricht zugestellt oder gelesen wurde.</translation>
    </message>
    <message>
        <source>It is a calendar invitation, update or response.</source>
        <translation>Es ist eine Einladung zu einem Termin, eine Änderung oder eine Antwort darauf.</translation>
    </message>
    <message>
        <source>It tells of a call or a voice message.</source>
        <translation>Es meldet einen Anruf oder eine Sprachnachricht.</translation>
    </message>
    <message>
        <source>The mail server takes it for spam.</source>
        <translation>Der Mailserver hält es für Spam.</translation>
    </message>
    <message>
        <source>A web form sent it[ for {detail}, who is to be answered].</source>
        <translation>Ein Webformular hat es geschickt[, für {detail}; dorthin geht die Antwort].</translation>
    </message>
    <message>
        <source>It asks[: “{detail}”].</source>
        <translation>Es fragt[: „{detail}“].</translation>
    </message>
    <message>
        <source>It requests something[: “{detail}”].</source>
        <translation>Es bittet um etwas[: „{detail}“].</translation>
    </message>
    <message>
        <source>It reports a problem[: “{detail}”].</source>
        <translation>Es meldet ein Problem[: „{detail}“].</translation>
    </message>
    <message>
        <source>The trouble that it tells of has passed.</source>
        <translation>Die Störung, von der es berichtet, ist vorbei.</translation>
    </message>
    <message>
        <source>It may ask for something[: “{detail}”].</source>
        <translation>Vielleicht bittet es um etwas[: „{detail}“].</translation>
    </message>
    <message>
        <source>It asks for nothing.</source>
        <translation>Es bittet um nichts.</translation>
    </message>
    <message>
        <source>It closes the matter[: “{detail}”].</source>
        <translation>Es schließt die Sache ab[: „{detail}“].</translation>
    </message>
    <message>
        <source>It only says thank you.</source>
        <translation>Es sagt nur Danke.</translation>
    </message>
    <message>
        <source>It is for information[: “{detail}”].</source>
        <translation>Es dient der Information[: „{detail}“].</translation>
    </message>
    <message>
        <source>It has no text of its own.</source>
        <translation>Es hat keinen eigenen Text.</translation>
    </message>
    <message>
        <source>It passes a message on without a word.</source>
        <translation>Es leitet eine Nachricht ohne ein Wort weiter.</translation>
    </message>
    <message>
        <source>It speaks to somebody else[: “{detail}”].</source>
        <translation>Es richtet sich an jemand anderen[: „{detail}“].</translation>
    </message>
    <message>
        <source>You are only in Cc.</source>
        <translation>Sie stehen nur in Cc.</translation>
    </message>
    <message>
        <source>Your address is neither in To nor in Cc.</source>
        <translation>Ihre Adresse steht weder in An noch in Cc.</translation>
    </message>
    <message>
        <source>It speaks to several people and asks nothing of you by name.</source>
        <translation>Es richtet sich an mehrere und bittet Sie nicht namentlich um etwas.</translation>
    </message>
    <message>
        <source>It went to many people at once.</source>
        <translation>Es ging an viele auf einmal.</translation>
    </message>
    <message>
        <source>The sender[, {detail},] is in your client book.</source>
        <translation>Der Absender[, {detail},] steht in Ihrem Kundenbuch.</translation>
    </message>
    <message>
        <source>The sender[, {detail},] is new and asks for something.</source>
        <translation>Der Absender[, {detail},] ist neu und bittet um etwas.</translation>
    </message>
    <message>
        <source>You wrote to the sender[, {detail},] in this conversation before.</source>
        <translation>Sie haben dem Absender[, {detail},] in dieser Unterhaltung schon geschrieben.</translation>
    </message>
    <message>
        <source>The sender[ (at {detail})] is a colleague.</source>
        <translation>Der Absender[ (bei {detail})] ist ein Kollege.</translation>
    </message>
    <message>
        <source>You ignore this sender[: {detail}].</source>
        <translation>Sie ignorieren diesen Absender[: {detail}].</translation>
    </message>
    <message>
        <source>It may ask for something, but the sender[, {detail},] is unknown.</source>
        <translation>Vielleicht bittet es um etwas, aber der Absender[, {detail},] ist unbekannt.</translation>
    </message>
    <message>
        <source>You wrote it.</source>
        <translation>Sie haben es geschrieben.</translation>
    </message>
    <message>
        <source>You answered it[ on {detail}].</source>
        <translation>Sie haben es beantwortet[, {detail}].</translation>
    </message>
    <message>
        <source>A colleague answered it[ {detail}].</source>
        <translation>Ein Kollege hat es beantwortet[: {detail}].</translation>
    </message>
    <message>
        <source>You said that you answered it[ {detail}].</source>
        <translation>Sie haben angegeben, dass Sie es beantwortet haben[: {detail}].</translation>
    </message>
    <message>
        <source>You wrote to the same client in another conversation[ on {detail}].</source>
        <translation>Sie haben demselben Kunden in einer anderen Unterhaltung geschrieben[, {detail}].</translation>
    </message>
    <message>
        <source>You acknowledged it[ on {detail}]; the answer is still owed.</source>
        <translation>Sie haben einen Zwischenbescheid gegeben[, {detail}]; die Antwort ist noch offen.</translation>
    </message>
    <message>
        <source>You acknowledged it with a date; that promise is owed now.</source>
        <translation>Sie haben einen Zwischenbescheid mit einem Termin gegeben; offen ist jetzt diese Zusage.</translation>
    </message>
    <message>
        <source>You passed it on[ on {detail}]; the clock runs on.</source>
        <translation>Sie haben es weitergegeben[, {detail}]; die Uhr läuft weiter.</translation>
    </message>
    <message>
        <source>You wrote to somebody else about it, not to the sender; the clock runs on.</source>
        <translation>Sie haben darüber jemand anderem geschrieben, nicht dem Absender; die Uhr läuft weiter.</translation>
    </message>
    <message>
        <source>They asked [{detail} times]; the clock runs from the first message.</source>
        <translation>Es wurde [{detail}-mal] nachgefragt; die Uhr läuft ab der ersten Nachricht.</translation>
    </message>
    <message>
        <source>Its conversation is a guess, by client, subject and time.</source>
        <translation>Die Unterhaltung ist erraten, nach Kunde, Betreff und Zeit.</translation>
    </message>
    <message>
        <source>You said that it is not owed.</source>
        <translation>Sie haben angegeben, dass es nicht offen ist.</translation>
    </message>
    <message>
        <source>You said that it is owed after all.</source>
        <translation>Sie haben angegeben, dass es doch offen ist.</translation>
    </message>
    <message>
        <source>A rule of yours decided it[: {detail}].</source>
        <translation>Eine Ihrer Regeln hat es entschieden[: {detail}].</translation>
    </message>
    <message>
        <source>It lies in Trash or Junk.</source>
        <translation>Es liegt im Papierkorb oder im Spam-Ordner.</translation>
    </message>
    <message>
        <source>Its text has not been read yet.</source>
        <translation>Der Text wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Its text could not be read[: {detail}].</source>
        <translation>Der Text konnte nicht gelesen werden[: {detail}].</translation>
    </message>
    <message>
        <source>You noted this promise.</source>
        <translation>Sie haben diese Zusage notiert.</translation>
    </message>
    <message>
        <source>You wrote this promise and confirmed it.</source>
        <translation>Sie haben diese Zusage geschrieben und bestätigt.</translation>
    </message>
    <message>
        <source>You named this date when you acknowledged the message.</source>
        <translation>Diesen Termin haben Sie in Ihrem Zwischenbescheid genannt.</translation>
    </message>
    <message>
        <source>It reads like a promise of yours; say whether it is one.</source>
        <translation>Es liest sich wie eine Zusage von Ihnen; sagen Sie, ob es eine ist.</translation>
    </message>
    <message>
        <source>You wrote to them[ on {detail}]; if that was it, say that it is kept.</source>
        <translation>Sie haben geschrieben[, {detail}]; wenn es das war, sagen Sie, dass die Zusage gehalten ist.</translation>
    </message>
    <message>
        <source>You moved its date[: {detail}].</source>
        <translation>Sie haben den Termin verschoben[: {detail}].</translation>
    </message>
    <message>
        <source>You noted this call.</source>
        <translation>Sie haben diesen Anruf notiert.</translation>
    </message>
    <message>
        <source>You called back[ {detail} times] and reached nobody.</source>
        <translation>Sie haben[ {detail}-mal] zurückgerufen und niemanden erreicht.</translation>
    </message>
    <message>
        <source>You called back and left a message; the clock runs on.</source>
        <translation>Sie haben zurückgerufen und eine Nachricht hinterlassen; die Uhr läuft weiter.</translation>
    </message>
    <message>
        <source>You met them[ ({detail})] and have not written to them since.</source>
        <translation>Sie haben sich getroffen[ ({detail})] und seither nicht geschrieben.</translation>
    </message>
    <message>
        <source>You keep them informed; you last wrote to them[ on {detail}].</source>
        <translation>Sie halten diesen Kunden auf dem Laufenden; zuletzt haben Sie geschrieben[: {detail}].</translation>
    </message>
    <message>
        <source>You keep them informed and have not written to them yet.</source>
        <translation>Sie halten diesen Kunden auf dem Laufenden und haben noch nicht geschrieben.</translation>
    </message>
    <message>
        <source>It waits on somebody else[: {detail}]; the clock runs on.</source>
        <translation>Es wartet auf jemand anderen[: {detail}]; die Uhr läuft weiter.</translation>
    </message>
    <message>
        <source>You put it off[ until {detail}].</source>
        <translation>Sie haben es verschoben[ bis {detail}].</translation>
    </message>
    <message>
        <source>It came long before this account was added.</source>
        <translation>Es kam lange, bevor dieses Konto eingerichtet wurde.</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>telefonisch</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <source>Nothing that is open is due at another time.</source>
        <translation>Nichts Offenes ist zu einer anderen Zeit fällig.</translation>
    </message>
    <message>
        <source>Nothing that is open would be due at another time.</source>
        <translation>Nichts Offenes wäre zu einer anderen Zeit fällig.</translation>
    </message>
    <message numerus="yes">
        <source>%n sooner|%n sooner</source>
        <comment>of open items</comment>
        <translation>
            <numerusform>%n früher</numerusform>
            <numerusform>%n früher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later|%n later</source>
        <comment>of open items</comment>
        <translation>
            <numerusform>%n später</numerusform>
            <numerusform>%n später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only by the later of their two clocks|%n only by the later of their two clocks</source>
        <translation>
            <numerusform>%n nur nach der späteren der beiden Uhren</numerusform>
            <numerusform>%n nur nach der späteren der beiden Uhren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open item is due at another time ({ways}).|%n open items are due at another time ({ways}).</source>
        <translation>
            <numerusform>%n Offenes ist zu einer anderen Zeit fällig ({ways}).</numerusform>
            <numerusform>%n Offene sind zu einer anderen Zeit fällig ({ways}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is missed at once.|%n are missed at once.</source>
        <translation>
            <numerusform>%n ist sofort verpasst.</numerusform>
            <numerusform>%n sind sofort verpasst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is no longer missed.|%n are no longer missed.</source>
        <translation>
            <numerusform>%n ist nicht mehr verpasst.</numerusform>
            <numerusform>%n sind nicht mehr verpasst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open item would be due at another time ({ways}).|%n open items would be due at another time ({ways}).</source>
        <translation>
            <numerusform>%n Offenes wäre zu einer anderen Zeit fällig ({ways}).</numerusform>
            <numerusform>%n Offene wären zu einer anderen Zeit fällig ({ways}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be missed at once.|%n would be missed at once.</source>
        <translation>
            <numerusform>%n wäre sofort verpasst.</numerusform>
            <numerusform>%n wären sofort verpasst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be no longer missed.|%n would be no longer missed.</source>
        <translation>
            <numerusform>%n wäre nicht mehr verpasst.</numerusform>
            <numerusform>%n wären nicht mehr verpasst.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing from {who} is owed</source>
        <translation>nichts von {who} ist offen</translation>
    </message>
    <message>
        <source>nothing from {who} without a subject is owed</source>
        <translation>nichts von {who} ohne Betreff ist offen</translation>
    </message>
    <message>
        <source>nothing from {who} with the subject “{subject}” is owed</source>
        <translation>nichts von {who} mit dem Betreff „{subject}“ ist offen</translation>
    </message>
    <message>
        <source>nothing from the program {who} is owed</source>
        <translation>nichts vom Programm {who} ist offen</translation>
    </message>
    <message>
        <source>nothing from the program {who} without a subject is owed</source>
        <translation>nichts vom Programm {who} ohne Betreff ist offen</translation>
    </message>
    <message>
        <source>nothing from the program {who} with the subject “{subject}” is owed</source>
        <translation>nichts vom Programm {who} mit dem Betreff „{subject}“ ist offen</translation>
    </message>
    <message>
        <source>nothing from the list {who} is owed</source>
        <translation>nichts von der Liste {who} ist offen</translation>
    </message>
    <message>
        <source>nothing from the list {who} without a subject is owed</source>
        <translation>nichts von der Liste {who} ohne Betreff ist offen</translation>
    </message>
    <message>
        <source>nothing from the list {who} with the subject “{subject}” is owed</source>
        <translation>nichts von der Liste {who} mit dem Betreff „{subject}“ ist offen</translation>
    </message>
    <message>
        <source>nothing from anybody at {who} is owed</source>
        <translation>nichts von irgendjemandem bei {who} ist offen</translation>
    </message>
    <message>
        <source>nothing from anybody at {who} without a subject is owed</source>
        <translation>nichts von irgendjemandem bei {who} ohne Betreff ist offen</translation>
    </message>
    <message>
        <source>nothing from anybody at {who} with the subject “{subject}” is owed</source>
        <translation>nichts von irgendjemandem bei {who} mit dem Betreff „{subject}“ ist offen</translation>
    </message>
    <message>
        <source>everything from {who} is owed</source>
        <translation>alles von {who} ist offen</translation>
    </message>
    <message>
        <source>everything from {who} without a subject is owed</source>
        <translation>alles von {who} ohne Betreff ist offen</translation>
    </message>
    <message>
        <source>everything from {who} with the subject “{subject}” is owed</source>
        <translation>alles von {who} mit dem Betreff „{subject}“ ist offen</translation>
    </message>
    <message>
        <source>everything from the program {who} is owed</source>
        <translation>alles vom Programm {who} ist offen</translation>
    </message>
    <message>
        <source>everything from the program {who} without a subject is owed</source>
        <translation>alles vom Programm {who} ohne Betreff ist offen</translation>
    </message>
    <message>
        <source>everything from the program {who} with the subject “{subject}” is owed</source>
        <translation>alles vom Programm {who} mit dem Betreff „{subject}“ ist offen</translation>
    </message>
    <message>
        <source>everything from the list {who} is owed</source>
        <translation>alles von der Liste {who} ist offen</translation>
    </message>
    <message>
        <source>everything from the list {who} without a subject is owed</source>
        <translation>alles von der Liste {who} ohne Betreff ist offen</translation>
    </message>
    <message>
        <source>everything from the list {who} with the subject “{subject}” is owed</source>
        <translation>alles von der Liste {who} mit dem Betreff „{subject}“ ist offen</translation>
    </message>
    <message>
        <source>everything from everybody at {who} is owed</source>
        <translation>alles von allen bei {who} ist offen</translation>
    </message>
    <message>
        <source>everything from everybody at {who} without a subject is owed</source>
        <translation>alles von allen bei {who} ohne Betreff ist offen</translation>
    </message>
    <message>
        <source>everything from everybody at {who} with the subject “{subject}” is owed</source>
        <translation>alles von allen bei {who} mit dem Betreff „{subject}“ ist offen</translation>
    </message>
    <message>
        <source>The keyring does not give the address of the calendar {name}.</source>
        <translation>Der Schlüsselbund gibt die Adresse des Kalenders {name} nicht heraus.</translation>
    </message>
    <message>
        <source>The private address of the calendar {name} is not in the keyring.</source>
        <translation>Die private Adresse des Kalenders {name} ist nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Remove the calendar and add it again with its address.</source>
        <translation>Entfernen Sie den Kalender, und fügen Sie ihn mit seiner Adresse neu hinzu.</translation>
    </message>
    <message>
        <source>Whoever knows the address of this calendar can read it, so it belongs into the keyring, and that cannot be used.</source>
        <translation>Wer die Adresse dieses Kalenders kennt, kann ihn lesen; deshalb gehört sie in den Schlüsselbund, und der ist nicht zu benutzen.</translation>
    </message>
    <message>
        <source>Start a keyring, or save the calendar as a file and choose that. Nothing was changed.</source>
        <translation>Starten Sie einen Schlüsselbund, oder speichern Sie den Kalender als Datei und wählen Sie diese. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Owed tries again by itself.</source>
        <translation>Owed versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>Correct it in the settings under Working time.</source>
        <translation>Berichtigen Sie es in den Einstellungen unter Arbeitszeit.</translation>
    </message>
    <message>
        <source>The calendar {name} cannot be read: {strerror}.</source>
        <translation>Der Kalender {name} lässt sich nicht lesen: {strerror}.</translation>
    </message>
    <message>
        <source>Check that the file is there and may be read, or choose it anew.</source>
        <translation>Prüfen Sie, ob die Datei da ist und gelesen werden darf, oder wählen Sie sie neu.</translation>
    </message>
    <message>
        <source>The calendar {name} is larger than {largest} MB, so it is not read.</source>
        <translation>Der Kalender {name} ist größer als {largest} MB und wird deshalb nicht gelesen.</translation>
    </message>
    <message>
        <source>Choose a calendar of days off or holidays.</source>
        <translation>Wählen Sie einen Kalender mit freien Tagen oder Feiertagen.</translation>
    </message>
    <message>
        <source>{where} is too slow to read the calendar {name}.</source>
        <translation>{where} ist zu langsam, um den Kalender {name} zu lesen.</translation>
    </message>
    <message>
        <source>{host} sends to an address that is not private, so it was not followed.</source>
        <translation>{host} verweist auf eine Adresse, die nicht vertraulich ist; Owed ist ihr nicht gefolgt.</translation>
    </message>
    <message>
        <source>Give the address that begins with https:// itself.</source>
        <translation>Geben Sie gleich die Adresse an, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>{where} does not give the calendar {name}.</source>
        <translation>{where} gibt den Kalender {name} nicht heraus.</translation>
    </message>
    <message>
        <source>Copy the calendar&apos;s address anew; it may have changed.</source>
        <translation>Kopieren Sie die Adresse des Kalenders neu; sie kann sich geändert haben.</translation>
    </message>
    <message>
        <source>The connection to {where} would not be private, so nothing was asked.</source>
        <translation>Die Verbindung zu {where} wäre nicht vertraulich, deshalb wurde nichts gefragt.</translation>
    </message>
    <message>
        <source>Check the address, and this computer&apos;s clock.</source>
        <translation>Prüfen Sie die Adresse und die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>{where} cannot be reached for the calendar {name}.</source>
        <translation>{where} ist für den Kalender {name} nicht zu erreichen.</translation>
    </message>
    <message>
        <source>What is there is no calendar.</source>
        <translation>Was dort steht, ist kein Kalender.</translation>
    </message>
    <message>
        <source>Check that it is an iCalendar file (.ics), not the page that shows the calendar.</source>
        <translation>Prüfen Sie, ob es eine iCalendar-Datei (.ics) ist und nicht die Seite, die den Kalender zeigt.</translation>
    </message>
    <message>
        <source>The calendar holds too many entries to be one of days off.</source>
        <translation>Der Kalender hat zu viele Einträge für einen Kalender freier Tage.</translation>
    </message>
    <message>
        <source>Choose a calendar of days off or holidays instead.</source>
        <translation>Wählen Sie stattdessen einen Kalender mit freien Tagen oder Feiertagen.</translation>
    </message>
    <message>
        <source>No entry of the calendar {name} makes sense.</source>
        <translation>Kein Eintrag des Kalenders {name} ergibt einen Sinn.</translation>
    </message>
    <message>
        <source>Check that the file is whole, or export it anew.</source>
        <translation>Prüfen Sie, ob die Datei vollständig ist, oder exportieren Sie sie neu.</translation>
    </message>
    <message>
        <source>The last good copy is used.</source>
        <translation>Die letzte brauchbare Kopie wird verwendet.</translation>
    </message>
    <message numerus="yes">
        <source>{first} {second}</source>
        <comment>two sentences</comment>
        <translation>
            <numerusform>{first} {second}</numerusform>
            <numerusform>{first} {second}</numerusform>
        </translation>
    </message>
    <message>
        <source>Owed cannot write to {email}.</source>
        <translation>Owed kann nicht an {email} schreiben.</translation>
    </message>
    <message>
        <source>Write this message in your mail program.</source>
        <translation>Schreiben Sie diese Nachricht in Ihrem Mailprogramm.</translation>
    </message>
    <message>
        <source>No address book comes with the mailbox {name}.</source>
        <translation>Zum Postfach {name} gehört kein Adressbuch.</translation>
    </message>
    <message>
        <source>Import a vCard or CSV file of the program that holds your contacts.</source>
        <translation>Importieren Sie eine vCard- oder CSV-Datei des Programms, das Ihre Kontakte enthält.</translation>
    </message>
    <message>
        <source>Sign in and allow it with: {way}</source>
        <translation>Melden Sie sich an und erlauben Sie es mit: {way}</translation>
    </message>
    <message>
        <source>Nobody is in the address book of {name}.</source>
        <translation>Im Adressbuch von {name} steht niemand.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>{name} is signed in to with a password.</source>
        <translation>Bei {name} melden Sie sich mit einem Passwort an.</translation>
    </message>
    <message>
        <source>Leave --sign-in away.</source>
        <translation>Lassen Sie --sign-in weg.</translation>
    </message>
    <message>
        <source>The server refused the password of {name}, and Owed does not try a refused one again.</source>
        <translation>Der Server hat das Passwort von {name} abgelehnt, und Owed versucht ein abgelehntes nicht noch einmal.</translation>
    </message>
    <message>
        <source>Give it anew with: owed account test {name!r}</source>
        <translation>Geben Sie es neu mit: owed account test {name!r}</translation>
    </message>
    <message>
        <source>Contacts are read from Exchange and Microsoft 365; of others, import a vCard or CSV file.</source>
        <translation>Kontakte werden aus Exchange und Microsoft 365 gelesen; aus anderen importieren Sie eine vCard- oder CSV-Datei.</translation>
    </message>
    <message>
        <source>Owed stumbled over it; the log has the details.</source>
        <translation>Owed ist darüber gestolpert; Näheres steht im Protokoll.</translation>
    </message>
    <message>
        <source>Owed may not send from {name}.</source>
        <translation>Owed darf aus {name} nicht senden.</translation>
    </message>
    <message>
        <source>Switch sending on in the account&apos;s settings.</source>
        <translation>Schalten Sie das Senden in den Einstellungen des Kontos ein.</translation>
    </message>
    <message>
        <source>Owed knows no server that takes mail from {name}.</source>
        <translation>Owed kennt keinen Server, der Post aus {name} annimmt.</translation>
    </message>
    <message>
        <source>Name the outgoing server in the account&apos;s settings.</source>
        <translation>Nennen Sie in den Einstellungen des Kontos den Server für ausgehende Post.</translation>
    </message>
    <message>
        <source>Exchange sends by itself, and keeps a copy in Sent Items.</source>
        <translation>Exchange sendet selbst und legt eine Kopie unter Gesendet ab.</translation>
    </message>
    <message>
        <source>{trouble} Name the outgoing server if it is another; all else works without.</source>
        <translation>{trouble} Nennen Sie den Server für ausgehende Post, wenn es ein anderer ist; alles Übrige geht auch ohne ihn.</translation>
    </message>
    <message>
        <source>{host} takes mail from you on port {port}.</source>
        <translation>{host} nimmt auf Port {port} Post von Ihnen an.</translation>
    </message>
    <message>
        <source>There is no way to send.</source>
        <translation>Es gibt keinen Weg zu senden.</translation>
    </message>
    <message>
        <source>Owed cannot file a copy in {name}.</source>
        <translation>Owed kann in {name} keine Kopie ablegen.</translation>
    </message>
    <message>
        <source>{provider} by IMAP, with your password.</source>
        <translation>{provider} über IMAP, mit Ihrem Passwort.</translation>
    </message>
    <message>
        <source>{provider} by IMAP, with an app password.</source>
        <translation>{provider} über IMAP, mit einem App-Passwort.</translation>
    </message>
    <message>
        <source>{provider} by IMAP, with sign-in in the browser.</source>
        <translation>{provider} über IMAP, mit Anmeldung im Browser.</translation>
    </message>
    <message>
        <source>{provider}, with sign-in in the browser.</source>
        <translation>{provider}, mit Anmeldung im Browser.</translation>
    </message>
    <message>
        <source>Exchange at {host}, with your password.</source>
        <translation>Exchange auf {host}, mit Ihrem Passwort.</translation>
    </message>
    <message>
        <source>Some organisations want their own sign-in name instead of the address, such as FIRM\name.</source>
        <translation>Manche Organisationen wollen statt der Adresse einen eigenen Anmeldenamen, etwa FIRMA\name.</translation>
    </message>
    <message>
        <source>IMAP at {host}, with your password.</source>
        <translation>IMAP auf {host}, mit Ihrem Passwort.</translation>
    </message>
    <message>
        <source>IMAP at {host}, with sign-in in the browser.</source>
        <translation>IMAP auf {host}, mit Anmeldung im Browser.</translation>
    </message>
    <message>
        <source>The Exchange server {hostname} was named, but does not answer from here.</source>
        <translation>Der Exchange-Server {hostname} wurde genannt, antwortet von hier aus aber nicht.</translation>
    </message>
    <message>
        <source>The Exchange server {host} lets programs in only with a kind of sign-in that Owed does not have ({ways}).</source>
        <translation>Der Exchange-Server {host} lässt Programme nur mit einer Anmeldung ein, die Owed nicht beherrscht ({ways}).</translation>
    </message>
    <message>
        <source>An Exchange server answers at {host}.</source>
        <translation>Auf {host} antwortet ein Exchange-Server.</translation>
    </message>
    <message>
        <source>The name servers of {domain} say that {host} knows the settings, which is outside of that domain.</source>
        <translation>Die Namensserver von {domain} sagen, dass {host} die Einstellungen kennt; das liegt außerhalb dieser Domain.</translation>
    </message>
    <message>
        <source>Nothing was found in a safe way. May Owed ask {host} over a connection without encryption where to ask? Nothing about you is sent, but the answer could be forged.</source>
        <translation>Auf sicherem Weg wurde nichts gefunden. Darf Owed {host} über eine unverschlüsselte Verbindung fragen, wo zu fragen ist? Über Sie wird nichts gesendet, aber die Antwort könnte gefälscht sein.</translation>
    </message>
    <message>
        <source>This is not an e-mail address yet. It looks like name@company.example.</source>
        <translation>Das ist noch keine E-Mail-Adresse. Sie sieht aus wie name@firma.example.</translation>
    </message>
    <message>
        <source>{name} cannot be reached from here. Check the connection to the network.</source>
        <translation>{name} ist von hier aus nicht zu erreichen. Prüfen Sie die Verbindung zum Netz.</translation>
    </message>
    <message>
        <source>Trying the usual names of mail servers in {domain}.</source>
        <translation>Die üblichen Namen von Mailservern in {domain} werden versucht.</translation>
    </message>
    <message>
        <source>Asking who takes the mail of {domain}.</source>
        <translation>Es wird gefragt, wer die Post von {domain} annimmt.</translation>
    </message>
    <message>
        <source>{domain} takes no mail. Check how the address is spelled.</source>
        <translation>{domain} nimmt keine Post an. Prüfen Sie, wie die Adresse geschrieben ist.</translation>
    </message>
    <message>
        <source>The mail of {domain} is at {name}.</source>
        <translation>Die Post von {domain} liegt bei {name}.</translation>
    </message>
    <message>
        <source>Asking the servers of {domain} for the settings.</source>
        <translation>Die Server von {domain} werden nach den Einstellungen gefragt.</translation>
    </message>
    <message>
        <source>{host} says where the mailboxes are.</source>
        <translation>{host} sagt, wo die Postfächer sind.</translation>
    </message>
    <message>
        <source>The domain&apos;s own servers say that its mailboxes are in Microsoft 365.</source>
        <translation>Die eigenen Server der Domain sagen, dass ihre Postfächer bei Microsoft 365 sind.</translation>
    </message>
    <message>
        <source>The mail of {domain} is taken by {host}, which is outside of that domain. May Owed ask the servers of {beyond} where the mailbox of {address} is?</source>
        <translation>Die Post von {domain} nimmt {host} an, außerhalb dieser Domain. Darf Owed die Server von {beyond} fragen, wo das Postfach von {address} ist?</translation>
    </message>
    <message>
        <source>The search took longer than {longest} seconds and was ended. Check the connection to the network and search again, or type the server&apos;s name yourself.</source>
        <translation>Die Suche dauerte länger als {longest} Sekunden und wurde beendet. Prüfen Sie die Verbindung zum Netz und suchen Sie noch einmal, oder tragen Sie den Namen des Servers selbst ein.</translation>
    </message>
    <message>
        <source>No mailbox server was found for {domain}. Ask whoever runs the mail there for the name of its IMAP or Exchange server, and type it yourself.</source>
        <translation>Für {domain} wurde kein Server mit Postfächern gefunden. Fragen Sie, wer dort die Post betreut, nach dem Namen des IMAP- oder Exchange-Servers, und tragen Sie ihn selbst ein.</translation>
    </message>
    <message>
        <source>993 and 143 are usual for mailboxes, 465 and 587 for sending</source>
        <translation>993 und 143 sind für Postfächer üblich, 465 und 587 zum Senden</translation>
    </message>
    <message>
        <source>Try it again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>What answers at {host}, port {port}, is no IMAP server.</source>
        <translation>Was auf {host}, Port {port} antwortet, ist kein IMAP-Server.</translation>
    </message>
    <message>
        <source>What answers at {host}, port {port}, is no SMTP server.</source>
        <translation>Was auf {host}, Port {port} antwortet, ist kein SMTP-Server.</translation>
    </message>
    <message>
        <source>What answers at {host}, port {port}, is no SMTP with sign-in server.</source>
        <translation>Was auf {host}, Port {port} antwortet, ist kein SMTP-Server mit Anmeldung.</translation>
    </message>
    <message>
        <source>What answers at {host}, port {port}, is no mail server.</source>
        <translation>Was auf {host}, Port {port} antwortet, ist kein Mailserver.</translation>
    </message>
    <message>
        <source>There is no server of the name {host} to be found.</source>
        <translation>Ein Server mit dem Namen {host} ist nicht zu finden.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>Check the name and the port.</source>
        <translation>Prüfen Sie den Namen und den Port.</translation>
    </message>
    <message>
        <source>{host} does not go on privately after STARTTLS, so nothing was said to it.</source>
        <translation>{host} fährt nach STARTTLS nicht vertraulich fort; deshalb wurde ihm nichts gesagt.</translation>
    </message>
    <message>
        <source>Choose TLS, or use another network.</source>
        <translation>Wählen Sie TLS, oder benutzen Sie ein anderes Netz.</translation>
    </message>
    <message>
        <source>{host} answers.</source>
        <translation>{host} antwortet.</translation>
    </message>
    <message>
        <source>{trouble} Reading works all the same.</source>
        <translation>{trouble} Das Lesen geht trotzdem.</translation>
    </message>
    <message>
        <source>A mailbox server answers at {host}, port {port}.</source>
        <translation>Auf {host}, Port {port} antwortet ein Server mit Postfächern.</translation>
    </message>
    <message>
        <source>{host} lets programs in only with a sign-in in the browser that Owed lacks.</source>
        <translation>{host} lässt Programme nur mit einer Anmeldung im Browser ein, die Owed nicht hat.</translation>
    </message>
    <message>
        <source>{host} takes what you send, on port {port}.</source>
        <translation>{host} nimmt auf Port {port} an, was Sie senden.</translation>
    </message>
    <message>
        <source>No server was found that takes what you send; all else works without.</source>
        <translation>Es wurde kein Server gefunden, der annimmt, was Sie senden; alles Übrige geht auch ohne ihn.</translation>
    </message>
    <message>
        <source>The name servers of {domain} say that its mail is at {hosts}, which is outside of that domain. May Owed try that?</source>
        <translation>Die Namensserver von {domain} sagen, dass die Post bei {hosts} liegt, außerhalb dieser Domain. Darf Owed das versuchen?</translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in server cannot be reached from here.</source>
        <translation>Microsofts Server für die Anmeldung ist von hier aus nicht zu erreichen.</translation>
    </message>
    <message>
        <source>Microsoft knows no organisation with the domain {domain}.</source>
        <translation>Microsoft kennt keine Organisation mit der Domain {domain}.</translation>
    </message>
    <message>
        <source>No name server answers, so no server can be found.</source>
        <translation>Kein Namensserver antwortet, also ist kein Server zu finden.</translation>
    </message>
    <message>
        <source>Check the connection to the network.</source>
        <translation>Prüfen Sie die Verbindung zum Netz.</translation>
    </message>
    <message>
        <source>There is no domain {name}.</source>
        <translation>Es gibt keine Domain {name}.</translation>
    </message>
    <message>
        <source>Check how the address is spelled.</source>
        <translation>Prüfen Sie, wie die Adresse geschrieben ist.</translation>
    </message>
    <message>
        <source>{why} May Owed ask {host} about {address}?</source>
        <translation>{why} Darf Owed {host} nach {address} fragen?</translation>
    </message>
    <message>
        <source>{by} sends the question on to {host}, which is outside of {domain}.</source>
        <translation>{by} schickt die Frage weiter an {host}, außerhalb von {domain}.</translation>
    </message>
    <message>
        <source>{by}, over a connection without encryption, sends the question on to {host}, which is outside of {domain}.</source>
        <translation>{by} schickt die Frage über eine unverschlüsselte Verbindung weiter an {host}, außerhalb von {domain}.</translation>
    </message>
    <message>
        <source>Owed stumbled over this mailbox.</source>
        <translation>Owed ist über dieses Postfach gestolpert.</translation>
    </message>
    <message>
        <source>It tries again by itself; the log has the details.</source>
        <translation>Es versucht es von selbst wieder; Näheres steht im Protokoll.</translation>
    </message>
    <message>
        <source>It tries again by itself.</source>
        <translation>Es versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>The note of where reading this mailbox stopped cannot be used.</source>
        <translation>Der Vermerk, wo das Lesen dieses Postfachs aufhörte, ist nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>The mailbox is read from the start.</source>
        <translation>Das Postfach wird von vorn gelesen.</translation>
    </message>
    <message>
        <source>Owed asked its part for Exchange before it said which mailbox.</source>
        <translation>Owed hat seinen Teil für Exchange gefragt, bevor es sagte, welches Postfach gemeint ist.</translation>
    </message>
    <message>
        <source>The message was interrupted while it was handed over, so it may have been sent, or not.</source>
        <translation>Die Nachricht wurde bei der Übergabe unterbrochen; vielleicht ist sie gesendet, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Look into Sent Items before you send it again.</source>
        <translation>Sehen Sie unter Gesendet nach, bevor Sie sie noch einmal senden.</translation>
    </message>
    <message>
        <source>{host} gave a link that Owed does not open.</source>
        <translation>{host} hat einen Link genannt, den Owed nicht öffnet.</translation>
    </message>
    <message>
        <source>443 is usual</source>
        <translation>443 ist üblich</translation>
    </message>
    <message>
        <source>{host} does not let programs like Owed read mail this way.</source>
        <translation>{host} lässt Programme wie Owed auf diesem Weg keine Post lesen.</translation>
    </message>
    <message>
        <source>If the mailbox is at Microsoft 365, add it as a Microsoft 365 account. Else ask who runs the server to allow Exchange Web Services for you.</source>
        <translation>Liegt das Postfach bei Microsoft 365, fügen Sie es als Microsoft-365-Konto hinzu. Sonst bitten Sie, wer den Server betreut, Ihnen Exchange Web Services zu erlauben.</translation>
    </message>
    <message>
        <source>There is no Exchange mailbox at this address of {host}.</source>
        <translation>Unter dieser Adresse von {host} gibt es kein Exchange-Postfach.</translation>
    </message>
    <message>
        <source>Check the web address in the account&apos;s settings; mostly it ends in /EWS/Exchange.asmx.</source>
        <translation>Prüfen Sie die Webadresse in den Einstellungen des Kontos; meist endet sie auf /EWS/Exchange.asmx.</translation>
    </message>
    <message>
        <source>{host} asks for a pause.</source>
        <translation>{host} bittet um eine Pause.</translation>
    </message>
    <message>
        <source>{host} is busy or being serviced.</source>
        <translation>{host} ist ausgelastet oder wird gewartet.</translation>
    </message>
    <message>
        <source>{host} has a problem.</source>
        <translation>{host} hat ein Problem.</translation>
    </message>
    <message>
        <source>What answers in the place of {host} is a web page, not a mailbox.</source>
        <translation>Was anstelle von {host} antwortet, ist eine Webseite, kein Postfach.</translation>
    </message>
    <message>
        <source>If this network asks you to sign in first, open any page in your browser. Else check the web address in the account&apos;s settings.</source>
        <translation>Wenn dieses Netz erst eine Anmeldung verlangt, öffnen Sie irgendeine Seite im Browser. Sonst prüfen Sie die Webadresse in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>The way into the internet leads through a proxy that wants a password.</source>
        <translation>Der Weg ins Internet führt über einen Proxy, der ein Passwort verlangt.</translation>
    </message>
    <message>
        <source>Ask who runs your network, or set the proxy with its password in your system&apos;s settings.</source>
        <translation>Fragen Sie, wer Ihr Netz betreut, oder tragen Sie den Proxy mit seinem Passwort in den Einstellungen Ihres Systems ein.</translation>
    </message>
    <message>
        <source>{host} does not take passwords.</source>
        <translation>{host} nimmt keine Passwörter an.</translation>
    </message>
    <message>
        <source>If the mailbox is at Microsoft 365, add it as a Microsoft 365 account.</source>
        <translation>Liegt das Postfach bei Microsoft 365, fügen Sie es als Microsoft-365-Konto hinzu.</translation>
    </message>
    <message>
        <source>{host} does not accept the name and password.</source>
        <translation>{host} nimmt den Namen und das Passwort nicht an.</translation>
    </message>
    <message>
        <source>Check them in the account&apos;s settings. Some servers want the name as DOMAIN\name.</source>
        <translation>Prüfen Sie beides in den Einstellungen des Kontos. Manche Server wollen den Namen als DOMAIN\name.</translation>
    </message>
    <message>
        <source>{host} has a problem at the moment.</source>
        <translation>{host} hat gerade ein Problem.</translation>
    </message>
    <message>
        <source>{host} says that the mailbox is at {other} now.</source>
        <translation>{host} sagt, dass das Postfach jetzt auf {other} ist.</translation>
    </message>
    <message>
        <source>{host} says that the mailbox is at another place now.</source>
        <translation>{host} sagt, dass das Postfach jetzt an einem anderen Ort ist.</translation>
    </message>
    <message>
        <source>Owed does not show your password there unasked. If it belongs to your organisation, put the new web address into the account&apos;s settings.</source>
        <translation>Owed zeigt Ihr Passwort dort nicht ungefragt vor. Gehört der Server zu Ihrer Organisation, tragen Sie die neue Webadresse in die Einstellungen des Kontos ein.</translation>
    </message>
    <message>
        <source>The connection to {host} broke.</source>
        <translation>Die Verbindung zu {host} ist abgebrochen.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>{host} no longer knows what Owed has read.</source>
        <translation>{host} weiß nicht mehr, was Owed gelesen hat.</translation>
    </message>
    <message>
        <source>{host} does not let you in: the password has expired or the account is disabled.</source>
        <translation>{host} lässt Sie nicht ein: Das Passwort ist abgelaufen oder das Konto gesperrt.</translation>
    </message>
    <message>
        <source>Sign in where you usually do, then give the new password in the account&apos;s settings.</source>
        <translation>Melden Sie sich an, wo Sie es sonst tun, und geben Sie dann das neue Passwort in den Einstellungen des Kontos an.</translation>
    </message>
    <message>
        <source>{host} has no such mailbox.</source>
        <translation>{host} hat kein solches Postfach.</translation>
    </message>
    <message>
        <source>Check the addresses in the account&apos;s settings.</source>
        <translation>Prüfen Sie die Adressen in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>{host} does not let you open this mailbox.</source>
        <translation>{host} lässt Sie dieses Postfach nicht öffnen.</translation>
    </message>
    <message>
        <source>Ask who owns the mailbox, or who runs the server, for the right to read it.</source>
        <translation>Bitten Sie, wem das Postfach gehört oder wer den Server betreut, um das Recht, es zu lesen.</translation>
    </message>
    <message>
        <source>What {host} answers makes no sense.</source>
        <translation>Was {host} antwortet, ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>Check that the web address in the account&apos;s settings is that of an Exchange server.</source>
        <translation>Prüfen Sie, ob die Webadresse in den Einstellungen des Kontos die eines Exchange-Servers ist.</translation>
    </message>
    <message>
        <source>{host} does not do what Owed asks for.</source>
        <translation>{host} tut nicht, worum Owed bittet.</translation>
    </message>
    <message>
        <source>The server lists this message but does not give it.</source>
        <translation>Der Server führt diese Nachricht auf, gibt sie aber nicht heraus.</translation>
    </message>
    <message>
        <source>The connection broke while the message was handed over, so it may have been sent, or not.</source>
        <translation>Die Verbindung brach ab, während die Nachricht übergeben wurde; vielleicht ist sie gesendet, vielleicht nicht.</translation>
    </message>
    <message>
        <source>The connection is private.</source>
        <translation>Die Verbindung ist vertraulich.</translation>
    </message>
    <message>
        <source>The connection stays on this computer.</source>
        <translation>Die Verbindung bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>The server accepts the name and password of {username}.</source>
        <translation>Der Server nimmt den Namen und das Passwort von {username} an.</translation>
    </message>
    <message>
        <source>The Inbox of {found} cannot be read. Ask who owns the mailbox, or who runs the server, for the right to read it.</source>
        <translation>Der Posteingang von {found} lässt sich nicht lesen. Bitten Sie, wem das Postfach gehört oder wer den Server betreut, um das Recht, es zu lesen.</translation>
    </message>
    <message>
        <source>Sent mail lies in the folder {name}.</source>
        <translation>Gesendete Post liegt im Ordner {name}.</translation>
    </message>
    <message>
        <source>Sent mail cannot be read, so answers given elsewhere would not be seen. Ask who owns the mailbox for the right to read its sent items.</source>
        <translation>Gesendete Post lässt sich nicht lesen; anderswo gegebene Antworten wären nicht zu sehen. Bitten Sie, wem das Postfach gehört, um das Recht, den Ordner Gesendet zu lesen.</translation>
    </message>
    <message>
        <source>The server tells at once when mail arrives.</source>
        <translation>Der Server meldet sofort, wenn Post ankommt.</translation>
    </message>
    <message>
        <source>The server does not tell when mail arrives; Owed looks every few minutes.</source>
        <translation>Der Server meldet nicht, wenn Post ankommt; Owed sieht alle paar Minuten nach.</translation>
    </message>
    <message>
        <source>Owed could not start its part that speaks with Exchange.</source>
        <translation>Owed konnte seinen Teil, der mit Exchange spricht, nicht starten.</translation>
    </message>
    <message>
        <source>Owed&apos;s part that speaks with Exchange does not start.</source>
        <translation>Der Teil von Owed, der mit Exchange spricht, startet nicht.</translation>
    </message>
    <message>
        <source>Install Owed again; its other accounts work meanwhile.</source>
        <translation>Installieren Sie Owed neu; die anderen Konten arbeiten inzwischen weiter.</translation>
    </message>
    <message>
        <source>The connection to {host} was closed.</source>
        <translation>Die Verbindung zu {host} wurde geschlossen.</translation>
    </message>
    <message>
        <source>There is no folder {name} on the server.</source>
        <translation>Auf dem Server gibt es keinen Ordner {name}.</translation>
    </message>
    <message>
        <source>{host} does not let Owed read the Inbox of {address}.</source>
        <translation>{host} lässt Owed den Posteingang von {address} nicht lesen.</translation>
    </message>
    <message>
        <source>The folder {name} cannot be read.</source>
        <translation>Der Ordner {name} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>{host} lists messages without end.</source>
        <translation>{host} zählt Nachrichten ohne Ende auf.</translation>
    </message>
    <message>
        <source>Owed tries again later. If it goes on, tell who runs the server.</source>
        <translation>Owed versucht es später wieder. Geht es so weiter, sagen Sie es denen, die den Server betreuen.</translation>
    </message>
    <message>
        <source>{host} has moved.</source>
        <translation>{host} ist umgezogen.</translation>
    </message>
    <message>
        <source>{host} sends Owed round in circles.</source>
        <translation>{host} schickt Owed im Kreis.</translation>
    </message>
    <message>
        <source>{host} keeps forgetting that Owed listens.</source>
        <translation>{host} vergisst immer wieder, dass Owed zuhört.</translation>
    </message>
    <message>
        <source>{host} ended the connection.</source>
        <translation>{host} hat die Verbindung beendet.</translation>
    </message>
    <message>
        <source>The file of certificates cannot be used, so nothing was sent.</source>
        <translation>Die Datei mit den Zertifikaten ist nicht zu gebrauchen, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Choose another file than {ca_file}, in the PEM format.</source>
        <translation>Wählen Sie eine andere Datei als {ca_file}, im Format PEM.</translation>
    </message>
    <message>
        <source>There is no file or folder {path}.</source>
        <translation>Es gibt keine Datei und keinen Ordner {path}.</translation>
    </message>
    <message>
        <source>Owed no longer knows which files it has read.</source>
        <translation>Owed weiß nicht mehr, welche Dateien es gelesen hat.</translation>
    </message>
    <message>
        <source>The file cannot be read: {strerror}.</source>
        <translation>Die Datei lässt sich nicht lesen: {strerror}.</translation>
    </message>
    <message>
        <source>A folder of mail cannot be read: {strerror}.</source>
        <translation>Ein Ordner mit Post lässt sich nicht lesen: {strerror}.</translation>
    </message>
    <message>
        <source>Check that it is there and who may read it.</source>
        <translation>Prüfen Sie, ob er da ist und wer ihn lesen darf.</translation>
    </message>
    <message>
        <source>{host} does not come to an end with your contacts, so Owed stopped.</source>
        <translation>{host} kommt mit Ihren Kontakten an kein Ende, deshalb hat Owed aufgehört.</translation>
    </message>
    <message>
        <source>This mailbox has no Inbox that Owed could read.</source>
        <translation>Dieses Postfach hat keinen Posteingang, den Owed lesen könnte.</translation>
    </message>
    <message>
        <source>Check the address of the mailbox.</source>
        <translation>Prüfen Sie die Adresse des Postfachs.</translation>
    </message>
    <message>
        <source>Microsoft 365 tells a date that is none.</source>
        <translation>Microsoft 365 nennt ein Datum, das keines ist.</translation>
    </message>
    <message>
        <source>Microsoft 365 has no web page for this message.</source>
        <translation>Microsoft 365 hat für diese Nachricht keine Webseite.</translation>
    </message>
    <message>
        <source>Open it in your mail program.</source>
        <translation>Öffnen Sie sie in Ihrem Mailprogramm.</translation>
    </message>
    <message>
        <source>{host} no longer knows where reading this mailbox stopped.</source>
        <translation>{host} weiß nicht mehr, wo das Lesen dieses Postfachs aufhörte.</translation>
    </message>
    <message>
        <source>The folder {name} is no longer there.</source>
        <translation>Den Ordner {name} gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>{host} does not come to an end with this mailbox, so Owed stopped.</source>
        <translation>{host} kommt mit diesem Postfach an kein Ende, deshalb hat Owed aufgehört.</translation>
    </message>
    <message>
        <source>Owed tries again by itself; if it goes on, tell whoever runs your mail.</source>
        <translation>Owed versucht es von selbst wieder; geht es so weiter, sagen Sie es denen, die Ihre Post betreuen.</translation>
    </message>
    <message>
        <source>Microsoft 365 lists this message but does not say whose it is.</source>
        <translation>Microsoft 365 führt diese Nachricht auf, sagt aber nicht, von wem sie ist.</translation>
    </message>
    <message>
        <source>This message is too long to be sent.</source>
        <translation>Diese Nachricht ist zu lang zum Senden.</translation>
    </message>
    <message>
        <source>Write it in your mail program.</source>
        <translation>Schreiben Sie sie in Ihrem Mailprogramm.</translation>
    </message>
    <message>
        <source>There is no folder {name} in this mailbox.</source>
        <translation>In diesem Postfach gibt es keinen Ordner {name}.</translation>
    </message>
    <message>
        <source>Microsoft 365 accepts your sign-in.</source>
        <translation>Microsoft 365 nimmt Ihre Anmeldung an.</translation>
    </message>
    <message>
        <source>Sent mail was found.</source>
        <translation>Gesendete Post wurde gefunden.</translation>
    </message>
    <message>
        <source>There is no folder for sent mail, so answers given elsewhere would not be seen.</source>
        <translation>Es gibt keinen Ordner für gesendete Post; anderswo gegebene Antworten wären nicht zu sehen.</translation>
    </message>
    <message>
        <source>Microsoft 365 does not tell when mail arrives; Owed looks about once a minute.</source>
        <translation>Microsoft 365 meldet nicht, wenn Post ankommt; Owed sieht etwa einmal in der Minute nach.</translation>
    </message>
    <message>
        <source>Microsoft 365 lists this message but does not give its text.</source>
        <translation>Microsoft 365 führt diese Nachricht auf, gibt ihren Text aber nicht heraus.</translation>
    </message>
    <message>
        <source>{host} wants to send Owed on to another place, so Owed stopped.</source>
        <translation>{host} will Owed an einen anderen Ort weiterschicken, deshalb hat Owed aufgehört.</translation>
    </message>
    <message>
        <source>If it goes on, tell whoever runs your mail.</source>
        <translation>Geht es so weiter, sagen Sie es denen, die Ihre Post betreuen.</translation>
    </message>
    <message>
        <source>{host} sends on to another address, which Owed does not follow.</source>
        <translation>{host} schickt an eine andere Adresse weiter, und dem folgt Owed nicht.</translation>
    </message>
    <message>
        <source>Check the address of the service in the account&apos;s settings.</source>
        <translation>Prüfen Sie die Adresse des Dienstes in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>Microsoft 365 does not let you send from this address.</source>
        <translation>Microsoft 365 lässt Sie von dieser Adresse nicht senden.</translation>
    </message>
    <message>
        <source>Send from an address of this mailbox, or ask whoever runs your mail for the right.</source>
        <translation>Senden Sie von einer Adresse dieses Postfachs, oder bitten Sie die, die Ihre Post betreuen, um das Recht.</translation>
    </message>
    <message>
        <source>This mailbox is not kept in Microsoft 365, or has no licence there.</source>
        <translation>Dieses Postfach liegt nicht bei Microsoft 365 oder hat dort keine Lizenz.</translation>
    </message>
    <message>
        <source>If your organisation runs its own Exchange server, add the account as Exchange.</source>
        <translation>Wenn Ihre Organisation einen eigenen Exchange-Server betreibt, fügen Sie das Konto als Exchange hinzu.</translation>
    </message>
    <message>
        <source>{host} does not have what Owed asked for.</source>
        <translation>{host} hat nicht, wonach Owed gefragt hat.</translation>
    </message>
    <message>
        <source>{host} had an error of its own.</source>
        <translation>{host} hatte einen eigenen Fehler.</translation>
    </message>
    <message>
        <source>{host} did not do what Owed asked.</source>
        <translation>{host} hat nicht getan, worum Owed gebeten hat.</translation>
    </message>
    <message>
        <source>If it goes on, whoever runs your mail may know why.</source>
        <translation>Geht es so weiter, wissen vielleicht die, die Ihre Post betreuen, warum.</translation>
    </message>
    <message>
        <source>{host} asked Owed to wait.</source>
        <translation>{host} hat Owed gebeten zu warten.</translation>
    </message>
    <message>
        <source>Microsoft 365 does not accept your sign-in any more.</source>
        <translation>Microsoft 365 nimmt Ihre Anmeldung nicht mehr an.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>You may not use the mailbox {mailbox} in this way.</source>
        <translation>So dürfen Sie das Postfach {mailbox} nicht benutzen.</translation>
    </message>
    <message>
        <source>Ask whoever manages it to give you access; then it works by itself.</source>
        <translation>Bitten Sie, wer es verwaltet, um Zugang; dann geht es von selbst.</translation>
    </message>
    <message>
        <source>Microsoft 365 does not allow Owed to do this in your mailbox.</source>
        <translation>Microsoft 365 erlaubt Owed dies in Ihrem Postfach nicht.</translation>
    </message>
    <message>
        <source>Sign in again and agree to what the page asks; your administrator may have to agree as well.</source>
        <translation>Melden Sie sich neu an, und stimmen Sie dem zu, wonach die Seite fragt; vielleicht muss auch Ihr Administrator zustimmen.</translation>
    </message>
    <message>
        <source>{host} answered something that Owed does not understand.</source>
        <translation>{host} hat etwas geantwortet, das Owed nicht versteht.</translation>
    </message>
    <message>
        <source>The message has no header that says who wrote it, when or to whom.</source>
        <translation>Die Nachricht hat keine Kopfzeile, die sagt, wer sie wann oder an wen geschrieben hat.</translation>
    </message>
    <message>
        <source>The message does not say when it was written, and the server does not know.</source>
        <translation>Die Nachricht sagt nicht, wann sie geschrieben wurde, und der Server weiß es nicht.</translation>
    </message>
    <message>
        <source>Without encryption, what goes to {host} could be read by anybody on the way; nothing was sent.</source>
        <translation>Unverschlüsselt könnte unterwegs jeder lesen, was an {host} geht; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Verwenden Sie eine Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>Owed cannot use the proxy that is set for this computer.</source>
        <translation>Owed kann den Proxy nicht verwenden, der für diesen Computer eingestellt ist.</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s network settings; Owed can use HTTP proxies.</source>
        <translation>Prüfen Sie den Proxy in den Netzwerkeinstellungen des Systems; Owed kann HTTP-Proxys verwenden.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address; otherwise it may pass by itself.</source>
        <translation>Prüfen Sie die Adresse des Servers; sonst geht es vielleicht von selbst vorbei.</translation>
    </message>
    <message>
        <source>{host} sends more than any such answer holds, so Owed stopped reading.</source>
        <translation>{host} sendet mehr, als eine solche Antwort je enthält, deshalb hat Owed aufgehört zu lesen.</translation>
    </message>
    <message>
        <source>web servers usually have 443</source>
        <translation>Webserver haben gewöhnlich 443</translation>
    </message>
    <message>
        <source>The connection to {host} broke before it said whether it took the message.</source>
        <translation>Die Verbindung zu {host} brach ab, bevor er sagte, ob er die Nachricht angenommen hat.</translation>
    </message>
    <message>
        <source>Look into your sent mail before you send it again.</source>
        <translation>Sehen Sie in Ihrer gesendeten Post nach, bevor Sie sie noch einmal senden.</translation>
    </message>
    <message>
        <source>The address of {host} cannot be used.</source>
        <translation>Die Adresse von {host} ist nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>Check it in the settings.</source>
        <translation>Prüfen Sie sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>The proxy of this network wants a name and a password.</source>
        <translation>Der Proxy dieses Netzes verlangt einen Namen und ein Passwort.</translation>
    </message>
    <message>
        <source>Set them in the system&apos;s network settings, or ask whoever runs the network.</source>
        <translation>Tragen Sie beides in den Netzwerkeinstellungen des Systems ein, oder fragen Sie, wer das Netz betreut.</translation>
    </message>
    <message>
        <source>The proxy of this network lets nothing through.</source>
        <translation>Der Proxy dieses Netzes lässt nichts durch.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer from {host}.</source>
        <translation>Statt einer Antwort von {host} kam eine Webseite.</translation>
    </message>
    <message>
        <source>This network may want you to sign in first: open a web page in your browser. Owed tries again by itself.</source>
        <translation>Vielleicht verlangt dieses Netz erst eine Anmeldung: Öffnen Sie eine Webseite im Browser. Owed versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>{host} is busy and asked to wait.</source>
        <translation>{host} ist ausgelastet und bat zu warten.</translation>
    </message>
    <message>
        <source>993 is usual for TLS, 143 for STARTTLS</source>
        <translation>993 ist für TLS üblich, 143 für STARTTLS</translation>
    </message>
    <message>
        <source>Check that the name and the port are those of an IMAP server.</source>
        <translation>Prüfen Sie, ob Name und Port die eines IMAP-Servers sind.</translation>
    </message>
    <message>
        <source>{host} is too busy.</source>
        <translation>{host} ist überlastet.</translation>
    </message>
    <message>
        <source>Somebody between here and {host} meddles with what is sent; nothing was.</source>
        <translation>Jemand zwischen hier und {host} verändert, was gesendet wird; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Use another network.</source>
        <translation>Benutzen Sie ein anderes Netz.</translation>
    </message>
    <message>
        <source>{host} knows you, but gives you no mailbox of {username}.</source>
        <translation>{host} kennt Sie, gibt Ihnen aber kein Postfach von {username}.</translation>
    </message>
    <message>
        <source>Sign in again with the address of this mailbox, or ask whether IMAP is switched on for it.</source>
        <translation>Melden Sie sich mit der Adresse dieses Postfachs neu an, oder fragen Sie, ob IMAP dafür eingeschaltet ist.</translation>
    </message>
    <message>
        <source>{host} does not tell what it can do.</source>
        <translation>{host} sagt nicht, was er kann.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation>Fragen Sie, wer den Server betreut.</translation>
    </message>
    <message>
        <source>{host} skips encryption although STARTTLS is chosen, so nothing was sent.</source>
        <translation>{host} überspringt die Verschlüsselung, obwohl STARTTLS gewählt ist; deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>{host} does not offer STARTTLS, so neither name nor password was sent.</source>
        <translation>{host} bietet kein STARTTLS an; deshalb wurden weder Name noch Passwort gesendet.</translation>
    </message>
    <message>
        <source>Choose TLS. If it worked before, somebody on this network may be meddling.</source>
        <translation>Wählen Sie TLS. Wenn es früher ging, greift vielleicht jemand in dieses Netz ein.</translation>
    </message>
    <message>
        <source>{host} takes no password this way.</source>
        <translation>{host} nimmt auf diesem Weg kein Passwort an.</translation>
    </message>
    <message>
        <source>Choose another security setting, or ask whoever runs the server how programs sign in.</source>
        <translation>Wählen Sie eine andere Sicherheit, oder fragen Sie, wer den Server betreut, wie Programme sich anmelden.</translation>
    </message>
    <message>
        <source>{host} lets nobody in who signed in in the browser.</source>
        <translation>{host} lässt niemanden ein, der sich im Browser angemeldet hat.</translation>
    </message>
    <message>
        <source>Give the account a password instead, or ask whoever runs the server how programs sign in.</source>
        <translation>Geben Sie dem Konto stattdessen ein Passwort, oder fragen Sie, wer den Server betreut, wie Programme sich anmelden.</translation>
    </message>
    <message>
        <source>{host} lets nobody in at the moment.</source>
        <translation>{host} lässt gerade niemanden ein.</translation>
    </message>
    <message>
        <source>{host} did not accept the sign-in of {username}.</source>
        <translation>{host} hat die Anmeldung von {username} nicht angenommen.</translation>
    </message>
    <message>
        <source>Sign in again with the address of this mailbox. If it stays, ask whether IMAP is switched on.</source>
        <translation>Melden Sie sich mit der Adresse dieses Postfachs neu an. Bleibt es dabei, fragen Sie, ob IMAP eingeschaltet ist.</translation>
    </message>
    <message>
        <source>{host} did not accept the name and password of {username}.</source>
        <translation>{host} hat den Namen und das Passwort von {username} nicht angenommen.</translation>
    </message>
    <message>
        <source>Type the password again. Many providers want an app password instead of the usual one.</source>
        <translation>Geben Sie das Passwort noch einmal ein. Viele Anbieter wollen statt des üblichen ein App-Passwort.</translation>
    </message>
    <message>
        <source>{host} accepted the sign-in, but does not open this mailbox.</source>
        <translation>{host} hat die Anmeldung angenommen, öffnet dieses Postfach aber nicht.</translation>
    </message>
    <message>
        <source>Check that IMAP is switched on for it, and that you signed in with its own address. If it worked before, it passes by itself.</source>
        <translation>Prüfen Sie, ob IMAP dafür eingeschaltet ist und Sie sich mit der eigenen Adresse des Postfachs angemeldet haben. Wenn es früher ging, geht es von selbst vorbei.</translation>
    </message>
    <message>
        <source>The server does not list its folders.</source>
        <translation>Der Server nennt seine Ordner nicht.</translation>
    </message>
    <message>
        <source>{host} does not take a copy into {name}.</source>
        <translation>{host} nimmt keine Kopie in {name} an.</translation>
    </message>
    <message>
        <source>There is no folder {sent} on the server.</source>
        <translation>Auf dem Server gibt es keinen Ordner {sent}.</translation>
    </message>
    <message>
        <source>No folder looks like the one for sent mail.</source>
        <translation>Kein Ordner sieht aus wie der für gesendete Post.</translation>
    </message>
    <message>
        <source>Choose the folder in the account&apos;s settings.</source>
        <translation>Wählen Sie den Ordner in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>The folder {name} cannot be read: {text}</source>
        <translation>Der Ordner {name} lässt sich nicht lesen: {text}</translation>
    </message>
    <message>
        <source>The server does not let Owed read the folder {name}.</source>
        <translation>Der Server lässt Owed den Ordner {name} nicht lesen.</translation>
    </message>
    <message>
        <source>{host} answers on port {port}.</source>
        <translation>{host} antwortet auf Port {port}.</translation>
    </message>
    <message>
        <source>The Inbox cannot be read: {text}</source>
        <translation>Der Posteingang lässt sich nicht lesen: {text}</translation>
    </message>
    <message>
        <source>No folder looks like the one for sent mail, so answers given elsewhere would not be seen.</source>
        <translation>Kein Ordner sieht aus wie der für gesendete Post; anderswo gegebene Antworten wären nicht zu sehen.</translation>
    </message>
    <message>
        <source>The server lists this message but does not give its header.</source>
        <translation>Der Server führt diese Nachricht auf, gibt ihre Kopfzeilen aber nicht heraus.</translation>
    </message>
    <message>
        <source>The folder {name} cannot be read any more: {text}</source>
        <translation>Der Ordner {name} lässt sich nicht mehr lesen: {text}</translation>
    </message>
    <message>
        <source>The server lists this message but does not give its text.</source>
        <translation>Der Server führt diese Nachricht auf, gibt ihren Text aber nicht heraus.</translation>
    </message>
    <message>
        <source>The server does not tell when mail arrives.</source>
        <translation>Der Server meldet nicht, wenn Post ankommt.</translation>
    </message>
    <message>
        <source>Owed looks every few minutes instead.</source>
        <translation>Stattdessen sieht Owed alle paar Minuten nach.</translation>
    </message>
    <message>
        <source>The server talks without end and says nothing.</source>
        <translation>Der Server redet ohne Ende und sagt nichts.</translation>
    </message>
    <message>
        <source>Owed tries again later.</source>
        <translation>Owed versucht es später wieder.</translation>
    </message>
    <message>
        <source>The file is a link that leads out of the mailbox.</source>
        <translation>Die Datei ist ein Verweis, der aus dem Postfach hinausführt.</translation>
    </message>
    <message>
        <source>The folder {root} holds no inbox that Owed can read.</source>
        <translation>Der Ordner {root} enthält keinen Posteingang, den Owed lesen kann.</translation>
    </message>
    <message>
        <source>Choose the folder in which cur and new lie, or the one above INBOX.</source>
        <translation>Wählen Sie den Ordner, in dem cur und new liegen, oder den über INBOX.</translation>
    </message>
    <message>
        <source>There is no folder {name} in the mailbox.</source>
        <translation>Im Postfach gibt es keinen Ordner {name}.</translation>
    </message>
    <message>
        <source>{link} is a link to another folder, and Owed does not follow it.</source>
        <translation>{link} ist ein Verweis auf einen anderen Ordner, und Owed folgt ihm nicht.</translation>
    </message>
    <message>
        <source>The mailbox {root} is suddenly empty, though it held {before} messages.</source>
        <translation>Das Postfach {root} ist plötzlich leer, obwohl es {before} Nachrichten enthielt.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and that the program which fetches your mail still runs. If you emptied it yourself, remove the account and add it again.</source>
        <translation>Prüfen Sie, ob der Datenträger verbunden ist und das Programm noch läuft, das Ihre Post holt. Wenn Sie es selbst geleert haben, entfernen Sie das Konto und fügen Sie es neu hinzu.</translation>
    </message>
    <message>
        <source>The mailbox {root} is closed.</source>
        <translation>Das Postfach {root} ist geschlossen.</translation>
    </message>
    <message>
        <source>The mailbox folder {root} is not there.</source>
        <translation>Der Ordner {root} des Postfachs ist nicht da.</translation>
    </message>
    <message>
        <source>Check that its disk is connected, or choose another folder.</source>
        <translation>Prüfen Sie, ob sein Datenträger verbunden ist, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Owed may not read the mailbox folder {root}.</source>
        <translation>Owed darf den Ordner {root} des Postfachs nicht lesen.</translation>
    </message>
    <message>
        <source>Check who owns the folder and who may read it.</source>
        <translation>Prüfen Sie, wem der Ordner gehört und wer ihn lesen darf.</translation>
    </message>
    <message>
        <source>The mailbox folder {root} cannot be read: {strerror}.</source>
        <translation>Der Ordner {root} des Postfachs lässt sich nicht lesen: {strerror}.</translation>
    </message>
    <message>
        <source>Check its disk or network connection.</source>
        <translation>Prüfen Sie seinen Datenträger oder seine Verbindung zum Netz.</translation>
    </message>
    <message>
        <source>Owed no longer knows where it stopped reading the mailbox.</source>
        <translation>Owed weiß nicht mehr, wo es aufgehört hat, das Postfach zu lesen.</translation>
    </message>
    <message>
        <source>No copy could be written into the mailbox {root}: {strerror}.</source>
        <translation>In das Postfach {root} ließ sich keine Kopie schreiben: {strerror}.</translation>
    </message>
    <message>
        <source>No folder in {root} looks like the one for sent mail.</source>
        <translation>Kein Ordner in {root} sieht aus wie der für gesendete Post.</translation>
    </message>
    <message>
        <source>Make one called Sent.</source>
        <translation>Legen Sie einen mit dem Namen Sent an.</translation>
    </message>
    <message>
        <source>The mailbox no longer knows where reading stopped.</source>
        <translation>Das Postfach weiß nicht mehr, wo das Lesen aufgehört hat.</translation>
    </message>
    <message>
        <source>The text cannot be decoded.</source>
        <translation>Der Text lässt sich nicht entschlüsseln.</translation>
    </message>
    <message>
        <source>The connection to the mailbox is closed.</source>
        <translation>Die Verbindung zum Postfach ist geschlossen.</translation>
    </message>
    <message>
        <source>The connection to the mailbox broke.</source>
        <translation>Die Verbindung zum Postfach ist abgebrochen.</translation>
    </message>
    <message>
        <source>This folder holds no messages. Choose the one above them.</source>
        <translation>Dieser Ordner enthält keine Nachrichten. Wählen Sie den darüber.</translation>
    </message>
    <message>
        <source>There are no messages in an Inbox here yet.</source>
        <translation>Hier sind noch keine Nachrichten in einem Posteingang.</translation>
    </message>
    <message>
        <source>No sent messages were found, so your answers would not be seen. Name a folder that holds them.</source>
        <translation>Es wurden keine gesendeten Nachrichten gefunden; Ihre Antworten wären nicht zu sehen. Nennen Sie einen Ordner, der sie enthält.</translation>
    </message>
    <message>
        <source>Found.</source>
        <translation>Gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>The Inbox holds {count} message.|The Inbox holds {count} messages.</source>
        <translation>
            <numerusform>Der Posteingang enthält {count} Nachricht.</numerusform>
            <numerusform>Der Posteingang enthält {count} Nachrichten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The folder holds {count} message.|The folder holds {count} messages.</source>
        <translation>
            <numerusform>Der Ordner enthält {count} Nachricht.</numerusform>
            <numerusform>Der Ordner enthält {count} Nachrichten.</numerusform>
        </translation>
    </message>
    <message>
        <source>465 is usual for TLS, 587 for STARTTLS</source>
        <translation>465 ist für TLS üblich, 587 für STARTTLS</translation>
    </message>
    <message>
        <source>Nothing was sent, and your text is kept: try again later.</source>
        <translation>Es wurde nichts gesendet, und Ihr Text bleibt erhalten: Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>{host} does not take mail from {sender}.</source>
        <translation>{host} nimmt keine Post von {sender} an.</translation>
    </message>
    <message>
        <source>{host} does not take mail to {recipient}.</source>
        <translation>{host} nimmt keine Post an {recipient} an.</translation>
    </message>
    <message>
        <source>{host} does not take the message.</source>
        <translation>{host} nimmt die Nachricht nicht an.</translation>
    </message>
    <message>
        <source>{host} does not take mail at the moment.</source>
        <translation>{host} nimmt gerade keine Post an.</translation>
    </message>
    <message>
        <source>{host} is too old for Owed to send through it.</source>
        <translation>{host} ist zu alt, als dass Owed darüber senden könnte.</translation>
    </message>
    <message>
        <source>{host} does not offer STARTTLS, so neither password nor message was sent.</source>
        <translation>{host} bietet kein STARTTLS an; deshalb wurden weder Passwort noch Nachricht gesendet.</translation>
    </message>
    <message>
        <source>{host} breaks off after the encryption began.</source>
        <translation>{host} bricht ab, nachdem die Verschlüsselung begonnen hat.</translation>
    </message>
    <message>
        <source>Name another outgoing server, or ask whoever runs it how programs sign in.</source>
        <translation>Nennen Sie einen anderen Server für ausgehende Post, oder fragen Sie, wer ihn betreut, wie Programme sich anmelden.</translation>
    </message>
    <message>
        <source>{host} takes no mail from programs: your organisation has switched that off.</source>
        <translation>{host} nimmt keine Post von Programmen an: Ihre Organisation hat das abgeschaltet.</translation>
    </message>
    <message>
        <source>Ask your administrator to switch on authenticated SMTP for your mailbox. Reading works without.</source>
        <translation>Bitten Sie Ihren Administrator, authentifiziertes SMTP für Ihr Postfach einzuschalten. Das Lesen geht auch ohne.</translation>
    </message>
    <message>
        <source>{host} did not accept the sign-in of {username}; nothing was sent.</source>
        <translation>{host} hat die Anmeldung von {username} nicht angenommen; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Sign in again with the address of this mailbox.</source>
        <translation>Melden Sie sich mit der Adresse dieses Postfachs neu an.</translation>
    </message>
    <message>
        <source>{host} did not accept the name and password of {username}; nothing was sent.</source>
        <translation>{host} hat den Namen und das Passwort von {username} nicht angenommen; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>{host} had the whole message and then fell silent: it may have been sent, or not.</source>
        <translation>{host} hatte die ganze Nachricht und verstummte dann: Vielleicht ist sie gesendet, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Look whether it arrived before you send it again. Your text is kept.</source>
        <translation>Sehen Sie nach, ob sie angekommen ist, bevor Sie sie noch einmal senden. Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>{host} refused the message.</source>
        <translation>{host} hat die Nachricht abgelehnt.</translation>
    </message>
    <message>
        <source>{host} wants a name and a password, and offered no way to give them; nothing was sent.</source>
        <translation>{host} verlangt einen Namen und ein Passwort und hat keinen Weg angeboten, sie zu nennen; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the security setting of the outgoing server.</source>
        <translation>Prüfen Sie die Sicherheit des Servers für ausgehende Post.</translation>
    </message>
    <message>
        <source>Nothing was sent, and your text is kept.</source>
        <translation>Es wurde nichts gesendet, und Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>What {host} answers makes no sense, so nothing was sent.</source>
        <translation>Was {host} antwortet, ergibt keinen Sinn; deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check that the name and the port are those of an SMTP server.</source>
        <translation>Prüfen Sie, ob Name und Port die eines SMTP-Servers sind.</translation>
    </message>
    <message>
        <source>The sign-in server names an address that is not private, so it was not followed.</source>
        <translation>Der Server für die Anmeldung nennt eine Adresse, die nicht vertraulich ist; Owed ist ihr nicht gefolgt.</translation>
    </message>
    <message>
        <source>Check the sign-in server in the account&apos;s settings.</source>
        <translation>Prüfen Sie den Server für die Anmeldung in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>The sign-in server {host} has trouble at the moment.</source>
        <translation>Der Server für die Anmeldung, {host}, hat gerade Schwierigkeiten.</translation>
    </message>
    <message>
        <source>{host} does not answer as a sign-in server does.</source>
        <translation>{host} antwortet nicht wie ein Server für die Anmeldung.</translation>
    </message>
    <message>
        <source>Send your administrator the message that Owed has ready: it holds the link for this.</source>
        <translation>Senden Sie Ihrem Administrator die Nachricht, die Owed bereithält: Sie enthält den Link dafür.</translation>
    </message>
    <message>
        <source>The sign-in has ended: the mailbox&apos;s provider wants to see you again.</source>
        <translation>Die Anmeldung ist abgelaufen: Der Anbieter des Postfachs will Sie wieder sehen.</translation>
    </message>
    <message>
        <source>Your organisation wants a second proof that it is you.</source>
        <translation>Ihre Organisation verlangt einen zweiten Nachweis, dass Sie es sind.</translation>
    </message>
    <message>
        <source>Your organisation lets programs read mail on computers only that it manages itself.</source>
        <translation>Ihre Organisation lässt Programme Post nur auf Computern lesen, die sie selbst verwaltet.</translation>
    </message>
    <message>
        <source>Ask your administrator whether this computer can be one of them.</source>
        <translation>Fragen Sie Ihren Administrator, ob dieser Computer dazugehören kann.</translation>
    </message>
    <message>
        <source>The registration of Owed does not list the permissions that this account needs.</source>
        <translation>Die Registrierung von Owed führt die Berechtigungen nicht auf, die dieses Konto braucht.</translation>
    </message>
    <message>
        <source>Add them where the client id was registered, under API permissions; Owed&apos;s message names them.</source>
        <translation>Fügen Sie sie dort hinzu, wo die Client-ID registriert wurde, unter API-Berechtigungen; die Nachricht von Owed nennt sie.</translation>
    </message>
    <message>
        <source>The registration of Owed lacks the address that the sign-in page leads back to.</source>
        <translation>In der Registrierung von Owed fehlt die Adresse, zu der die Anmeldeseite zurückführt.</translation>
    </message>
    <message>
        <source>Where the client id was registered, add the platform &apos;Mobile and desktop applications&apos; with the address http://localhost.</source>
        <translation>Fügen Sie dort, wo die Client-ID registriert wurde, die Plattform „Mobilgerät- und Desktopanwendungen“ mit der Adresse http://localhost hinzu.</translation>
    </message>
    <message>
        <source>Microsoft knows no organisation of that name.</source>
        <translation>Microsoft kennt keine Organisation dieses Namens.</translation>
    </message>
    <message>
        <source>Check the tenant in the account&apos;s settings: it is the organisation&apos;s domain or its id.</source>
        <translation>Prüfen Sie den Mandanten (Tenant) in den Einstellungen des Kontos: Es ist die Domain der Organisation oder ihre ID.</translation>
    </message>
    <message>
        <source>Nobody has allowed Owed yet to read this mailbox.</source>
        <translation>Noch hat niemand Owed erlaubt, dieses Postfach zu lesen.</translation>
    </message>
    <message>
        <source>Your organisation lets administrators alone decide which programs may read mail.</source>
        <translation>In Ihrer Organisation entscheiden allein Administratoren, welche Programme Post lesen dürfen.</translation>
    </message>
    <message>
        <source>Your organisation wants an administrator to approve Owed first.</source>
        <translation>Ihre Organisation verlangt, dass erst ein Administrator Owed genehmigt.</translation>
    </message>
    <message>
        <source>If the page let you send a request, wait for the answer, then sign in again. Send your administrator the message that Owed has ready: it holds the link for this.</source>
        <translation>Wenn die Seite Sie eine Anfrage senden ließ, warten Sie die Antwort ab und melden Sie sich dann neu an. Senden Sie Ihrem Administrator die Nachricht, die Owed bereithält: Sie enthält den Link dafür.</translation>
    </message>
    <message>
        <source>Your organisation has Owed, but you are not on the list of those who may use it.</source>
        <translation>Ihre Organisation hat Owed, aber Sie stehen nicht auf der Liste derer, die es benutzen dürfen.</translation>
    </message>
    <message>
        <source>Ask your administrator to assign you to the application, then sign in again.</source>
        <translation>Bitten Sie Ihren Administrator, Sie der Anwendung zuzuweisen, und melden Sie sich dann neu an.</translation>
    </message>
    <message>
        <source>A rule of your organisation blocks this sign-in: by place, network or computer.</source>
        <translation>Eine Regel Ihrer Organisation verhindert diese Anmeldung: nach Ort, Netz oder Computer.</translation>
    </message>
    <message>
        <source>Ask your administrator which rule it is, or sign in from another network.</source>
        <translation>Fragen Sie Ihren Administrator, welche Regel es ist, oder melden Sie sich aus einem anderen Netz an.</translation>
    </message>
    <message>
        <source>Your organisation does not know the client id of this account.</source>
        <translation>Ihre Organisation kennt die Client-ID dieses Kontos nicht.</translation>
    </message>
    <message>
        <source>Check the client id and the tenant in the account&apos;s settings.</source>
        <translation>Prüfen Sie die Client-ID und den Mandanten (Tenant) in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>Your organisation wants you to set up a second proof that it is you.</source>
        <translation>Ihre Organisation verlangt, dass Sie einen zweiten Nachweis einrichten, dass Sie es sind.</translation>
    </message>
    <message>
        <source>Sign in again; the page leads you through it.</source>
        <translation>Melden Sie sich neu an; die Seite führt Sie hindurch.</translation>
    </message>
    <message>
        <source>You did not allow Owed to read this mailbox.</source>
        <translation>Sie haben Owed nicht erlaubt, dieses Postfach zu lesen.</translation>
    </message>
    <message>
        <source>Sign in again if you want it to.</source>
        <translation>Melden Sie sich neu an, wenn Sie das möchten.</translation>
    </message>
    <message>
        <source>The client id is registered for a server, not for a program on a computer.</source>
        <translation>Die Client-ID ist für einen Server registriert, nicht für ein Programm auf einem Computer.</translation>
    </message>
    <message>
        <source>Where it was registered, under Authentication, switch on &apos;Allow public client flows&apos;.</source>
        <translation>Schalten Sie dort, wo sie registriert wurde, unter „Authentifizierung“ „Öffentliche Clientflows zulassen“ ein.</translation>
    </message>
    <message>
        <source>The client id belongs to one organisation, and the account does not say to which.</source>
        <translation>Die Client-ID gehört zu einer Organisation, und das Konto sagt nicht, zu welcher.</translation>
    </message>
    <message>
        <source>Name your organisation&apos;s tenant in the account&apos;s settings: its domain or its id.</source>
        <translation>Nennen Sie den Mandanten (Tenant) Ihrer Organisation in den Einstellungen des Kontos: ihre Domain oder ihre ID.</translation>
    </message>
    <message>
        <source>The person who signed in does not belong to this organisation.</source>
        <translation>Wer sich angemeldet hat, gehört nicht zu dieser Organisation.</translation>
    </message>
    <message>
        <source>Sign in with the address of this mailbox, or correct the tenant in the account&apos;s settings.</source>
        <translation>Melden Sie sich mit der Adresse dieses Postfachs an, oder berichtigen Sie den Mandanten (Tenant) in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>Microsoft knows nobody of this name there.</source>
        <translation>Microsoft kennt dort niemanden dieses Namens.</translation>
    </message>
    <message>
        <source>Sign in with the address of this mailbox.</source>
        <translation>Melden Sie sich mit der Adresse dieses Postfachs an.</translation>
    </message>
    <message>
        <source>Your password has expired.</source>
        <translation>Ihr Passwort ist abgelaufen.</translation>
    </message>
    <message>
        <source>Sign in again; the page lets you choose a new one.</source>
        <translation>Melden Sie sich neu an; die Seite lässt Sie ein neues wählen.</translation>
    </message>
    <message>
        <source>Your organisation has switched off this person&apos;s account.</source>
        <translation>Ihre Organisation hat das Konto dieser Person abgeschaltet.</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>This organisation does not have the mail service that Owed asks for.</source>
        <translation>Diese Organisation hat den Maildienst nicht, nach dem Owed fragt.</translation>
    </message>
    <message>
        <source>The code was not used in time.</source>
        <translation>Der Code wurde nicht rechtzeitig benutzt.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>The client id is for private Microsoft accounts only.</source>
        <translation>Die Client-ID gilt nur für private Microsoft-Konten.</translation>
    </message>
    <message>
        <source>Name &apos;consumers&apos; as the account&apos;s tenant.</source>
        <translation>Nennen Sie „consumers“ als Mandanten (Tenant) des Kontos.</translation>
    </message>
    <message>
        <source>The sign-in page did not get your permission.</source>
        <translation>Die Anmeldeseite hat Ihre Erlaubnis nicht bekommen.</translation>
    </message>
    <message>
        <source>Sign in again if you want Owed to read.</source>
        <translation>Melden Sie sich neu an, wenn Owed lesen soll.</translation>
    </message>
    <message>
        <source>The sign-in server does not accept the client id, or the secret that belongs to it.</source>
        <translation>Der Server für die Anmeldung nimmt die Client-ID oder das zugehörige Geheimnis nicht an.</translation>
    </message>
    <message>
        <source>Check both in the account&apos;s settings.</source>
        <translation>Prüfen Sie beides in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>The client id may not be used for this kind of sign-in.</source>
        <translation>Die Client-ID darf für diese Art der Anmeldung nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Check how it was registered: for a program on a computer.</source>
        <translation>Prüfen Sie, wie sie registriert wurde: für ein Programm auf einem Computer.</translation>
    </message>
    <message>
        <source>The client id was deleted by who registered it.</source>
        <translation>Wer die Client-ID registriert hatte, hat sie gelöscht.</translation>
    </message>
    <message>
        <source>Register a new one.</source>
        <translation>Registrieren Sie eine neue.</translation>
    </message>
    <message>
        <source>The client id is for another organisation&apos;s people only.</source>
        <translation>Die Client-ID gilt nur für Angehörige einer anderen Organisation.</translation>
    </message>
    <message>
        <source>Sign in with an address of that organisation, or register one of your own.</source>
        <translation>Melden Sie sich mit einer Adresse jener Organisation an, oder registrieren Sie eine eigene.</translation>
    </message>
    <message>
        <source>Your organisation does not let this program read mail.</source>
        <translation>Ihre Organisation lässt dieses Programm keine Post lesen.</translation>
    </message>
    <message>
        <source>Ask your administrator to trust the client id of this account.</source>
        <translation>Bitten Sie Ihren Administrator, der Client-ID dieses Kontos zu vertrauen.</translation>
    </message>
    <message>
        <source>The sign-in server said no.</source>
        <translation>Der Server für die Anmeldung hat abgelehnt.</translation>
    </message>
    <message>
        <source>Sign in again. If it says no again, show the small print to your administrator.</source>
        <translation>Melden Sie sich neu an. Lehnt er wieder ab, zeigen Sie Ihrem Administrator das Kleingedruckte.</translation>
    </message>
    <message>
        <source>The sign-in server has trouble at the moment.</source>
        <translation>Der Server für die Anmeldung hat gerade Schwierigkeiten.</translation>
    </message>
    <message>
        <source>Please allow the program Owed to read my mail</source>
        <translation>Bitte erlauben Sie dem Programm Owed, meine Post zu lesen</translation>
    </message>
    <message>
        <source>read the mail in my own mailbox</source>
        <translation>die Post in meinem eigenen Postfach lesen</translation>
    </message>
    <message>
        <source>read the mail in mailboxes that I have been given access to</source>
        <translation>die Post in Postfächern lesen, zu denen ich Zugang habe</translation>
    </message>
    <message>
        <source>send a mail as me, when I press the button for it</source>
        <translation>in meinem Namen eine E-Mail senden, wenn ich den Knopf dafür drücke</translation>
    </message>
    <message>
        <source>send a mail from mailboxes that I may send from, when I press the button for it</source>
        <translation>eine E-Mail aus Postfächern senden, aus denen ich senden darf, wenn ich den Knopf dafür drücke</translation>
    </message>
    <message>
        <source>read my contacts, when I import them</source>
        <translation>meine Kontakte lesen, wenn ich sie importiere</translation>
    </message>
    <message>
        <source>reach my own mailbox over IMAP</source>
        <translation>mein eigenes Postfach über IMAP erreichen</translation>
    </message>
    <message>
        <source>send a mail as me over SMTP, when I press the button for it</source>
        <translation>in meinem Namen eine E-Mail über SMTP senden, wenn ich den Knopf dafür drücke</translation>
    </message>
    <message>
        <source>as its name says</source>
        <translation>was der Name sagt</translation>
    </message>
    <message>
        <source>No administrator&apos;s consent is needed for {name}.</source>
        <translation>Für {name} ist keine Zustimmung eines Administrators nötig.</translation>
    </message>
    <message>
        <source>It is for accounts of Microsoft 365 with sign-in in the browser.</source>
        <translation>Sie ist für Konten von Microsoft 365 mit Anmeldung im Browser.</translation>
    </message>
    <message>
        <source>Hello,

I would like to use Owed with my mailbox {address}. Owed is a program on my own computer that shows me which clients still wait for an answer. Our organisation wants an administrator&apos;s consent for that.

This page gives it:
{link}

What Owed asks for (delegated permissions of Microsoft Graph: it acts as me, and sees no more than I do):
{lines}

What Owed does with it:
- It reads the headers of mail in the Inbox and the sent mail, and the text where it has to know whether somebody asks for something.
- It keeps headers and the one sentence that asks on this computer, in a file that only I can read.
- It keeps the sign-in in this computer&apos;s keyring.

What Owed never does:
- It does not change, move or delete mail, and marks nothing as read. (Where I reply, Exchange itself marks the message as answered.)
- It sends nothing by itself.
- It has no server: nothing of my mail goes anywhere but between this computer and Microsoft.
- It never sees my password: I sign in on Microsoft&apos;s own page, with all of our rules.

How it is registered: application (client) id {client}; platform &quot;Mobile and desktop applications&quot; with the redirect address http://localhost; &quot;Allow public client flows&quot; on; no client secret. The consent can be taken back at any time in Microsoft Entra under Enterprise applications.

Thank you.
</source>
        <translation>Guten Tag,

ich möchte Owed mit meinem Postfach {address} verwenden. Owed ist ein Programm auf meinem eigenen Computer, 
das mir zeigt, welche Kunden noch auf eine Antwort warten. Unsere Organisation verlangt dafür die Zustimmung eines Administrators.

Diese Seite erteilt sie:
{link}

Worum Owed bittet (delegierte Berechtigungen von Microsoft Graph: Es handelt in meinem Namen und sieht nicht mehr als ich):
{lines}

Was Owed damit tut:
- Es liest die Kopfzeilen der Post im Posteingang und der gesendeten Post, und den Text dort, wo es wissen muss, 
ob jemand um etwas bittet.
- Es bewahrt Kopfzeilen und den einen Satz, der um etwas bittet, auf diesem Computer auf, in einer Datei, die nur ich lesen kann.
- Es bewahrt die Anmeldung im Schlüsselbund dieses Computers auf.

Was Owed nie tut:
- Es ändert, verschiebt oder löscht keine Post und markiert nichts als gelesen. (Wenn ich antworte, markiert Exchange selbst 
die Nachricht als beantwortet.)
- Es sendet nichts von selbst.
- Es hat keinen Server: Nichts aus meiner Post geht woandershin als zwischen diesem Computer und Microsoft.
- Es sieht nie mein Passwort: Ich melde mich auf Microsofts eigener Seite an, mit allen unseren Regeln.

Wie es registriert ist: Anwendungs-ID (Client-ID) {client}; Plattform „Mobilgerät- und Desktopanwendungen“ mit der 
Umleitungsadresse http://localhost; „Öffentliche Clientflows zulassen“ ein; kein Clientgeheimnis. Die Zustimmung lässt sich 
jederzeit in Microsoft Entra unter „Unternehmensanwendungen“ zurücknehmen.

Vielen Dank.
</translation>
    </message>
    <message>
        <source>Owed could not sign in</source>
        <translation>Owed konnte sich nicht anmelden</translation>
    </message>
    <message>
        <source>{title} {remedy}</source>
        <translation>{title} {remedy}</translation>
    </message>
    <message>
        <source>Owed is signed in</source>
        <translation>Owed ist angemeldet</translation>
    </message>
    <message>
        <source>You can close this window.</source>
        <translation>Sie können dieses Fenster schließen.</translation>
    </message>
    <message>
        <source>The sign-in page did not get the permission to read this mailbox.</source>
        <translation>Die Anmeldeseite hat die Erlaubnis nicht bekommen, dieses Postfach zu lesen.</translation>
    </message>
    <message>
        <source>Sign in again, and leave the permission to read mail ticked.</source>
        <translation>Melden Sie sich neu an, und lassen Sie die Erlaubnis angekreuzt, Post zu lesen.</translation>
    </message>
    <message>
        <source>The sign-in would end within the hour: the server gave nothing to renew it with.</source>
        <translation>Die Anmeldung würde innerhalb einer Stunde enden: Der Server hat nichts gegeben, womit sie zu erneuern wäre.</translation>
    </message>
    <message>
        <source>Sign in again, and allow Owed to keep the access.</source>
        <translation>Melden Sie sich neu an, und erlauben Sie Owed, den Zugang zu behalten.</translation>
    </message>
    <message>
        <source>The sign-in was given up.</source>
        <translation>Die Anmeldung wurde aufgegeben.</translation>
    </message>
    <message>
        <source>Google lets nobody sign in to mail with a code.</source>
        <translation>Google lässt niemanden sich mit einem Code bei der Post anmelden.</translation>
    </message>
    <message>
        <source>Sign in in the browser of this computer, or use an app password.</source>
        <translation>Melden Sie sich im Browser dieses Computers an, oder benutzen Sie ein App-Passwort.</translation>
    </message>
    <message>
        <source>The sign-in server does not answer as Google&apos;s does.</source>
        <translation>Der Server für die Anmeldung antwortet nicht wie der von Google.</translation>
    </message>
    <message>
        <source>Check the sign-in server in the account&apos;s settings, then sign in again.</source>
        <translation>Prüfen Sie den Server für die Anmeldung in den Einstellungen des Kontos, und melden Sie sich dann neu an.</translation>
    </message>
    <message>
        <source>{user} is none of this account&apos;s addresses. If that is somebody else, sign in again.</source>
        <translation>{user} ist keine der Adressen dieses Kontos. Wenn das jemand anderes ist, melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Owed has no password for {name}.</source>
        <translation>Owed hat kein Passwort für {name}.</translation>
    </message>
    <message>
        <source>Give it in the settings, or with: owed account test {name!r}</source>
        <translation>Geben Sie es in den Einstellungen an oder mit: owed account test {name!r}</translation>
    </message>
    <message>
        <source>The password is kept in memory until Owed ends.</source>
        <translation>Das Passwort bleibt im Arbeitsspeicher, bis Owed endet.</translation>
    </message>
    <message>
        <source>The sign-in is kept in memory until Owed ends.</source>
        <translation>Die Anmeldung bleibt im Arbeitsspeicher, bis Owed endet.</translation>
    </message>
    <message>
        <source>The sign-in server does not answer as Microsoft&apos;s does.</source>
        <translation>Der Server für die Anmeldung antwortet nicht wie der von Microsoft.</translation>
    </message>
    <message>
        <source>Check the tenant and the sign-in server in the account&apos;s settings, then sign in again.</source>
        <translation>Prüfen Sie den Mandanten (Tenant) und den Server für die Anmeldung in den Einstellungen des Kontos, und melden Sie sich dann neu an.</translation>
    </message>
    <message>
        <source>One signs in to {name} with a password.</source>
        <translation>Bei {name} meldet man sich mit einem Passwort an.</translation>
    </message>
    <message>
        <source>Give it in the account&apos;s settings.</source>
        <translation>Geben Sie es in den Einstellungen des Kontos an.</translation>
    </message>
    <message>
        <source>The client id of {name} is missing, without which nobody can sign in.</source>
        <translation>Die Client-ID von {name} fehlt, ohne die sich niemand anmelden kann.</translation>
    </message>
    <message>
        <source>Name it in the account&apos;s settings; your administrator or the provider&apos;s console has it.</source>
        <translation>Tragen Sie sie in den Einstellungen des Kontos ein; Ihr Administrator oder die Konsole des Anbieters hat sie.</translation>
    </message>
    <message>
        <source>The sign-in server answered something that Owed does not understand.</source>
        <translation>Der Server für die Anmeldung hat etwas geantwortet, das Owed nicht versteht.</translation>
    </message>
    <message>
        <source>Try again; if it stays, check the sign-in server in the account&apos;s settings.</source>
        <translation>Versuchen Sie es noch einmal; bleibt es dabei, prüfen Sie den Server für die Anmeldung in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>Another part of Owed is signing in.</source>
        <translation>Ein anderer Teil von Owed meldet sich gerade an.</translation>
    </message>
    <message>
        <source>Owed cannot open the port on this computer that the sign-in page leads back to.</source>
        <translation>Owed kann auf diesem Computer den Port nicht öffnen, zu dem die Anmeldeseite zurückführt.</translation>
    </message>
    <message>
        <source>Sign in with a code instead, or check what keeps programs from listening.</source>
        <translation>Melden Sie sich stattdessen mit einem Code an, oder prüfen Sie, was Programme am Lauschen hindert.</translation>
    </message>
    <message>
        <source>Nobody finished the sign-in in the browser.</source>
        <translation>Niemand hat die Anmeldung im Browser abgeschlossen.</translation>
    </message>
    <message>
        <source>Start it again. If the page showed an error, its number (AADSTS…) tells your administrator what to do.</source>
        <translation>Beginnen Sie sie neu. Wenn die Seite einen Fehler zeigte, sagt dessen Nummer (AADSTS…) Ihrem Administrator, was zu tun ist.</translation>
    </message>
    <message>
        <source>Nothing to see here</source>
        <translation>Hier gibt es nichts zu sehen</translation>
    </message>
    <message>
        <source>This is not the sign-in that Owed waits for.</source>
        <translation>Das ist nicht die Anmeldung, auf die Owed wartet.</translation>
    </message>
    <message>
        <source>Nobody has signed in to {name} yet.</source>
        <translation>Bei {name} hat sich noch niemand angemeldet.</translation>
    </message>
    <message>
        <source>Sign in.</source>
        <translation>Melden Sie sich an.</translation>
    </message>
    <message>
        <source>The sign-in of {name} belongs to another client id or sign-in server.</source>
        <translation>Die Anmeldung von {name} gehört zu einer anderen Client-ID oder einem anderen Server für die Anmeldung.</translation>
    </message>
    <message>
        <source>The sign-in of {name} has ended.</source>
        <translation>Die Anmeldung von {name} ist abgelaufen.</translation>
    </message>
    <message>
        <source>Sign in again to give it.</source>
        <translation>Melden Sie sich neu an, um sie zu geben.</translation>
    </message>
    <message>
        <source>The sign-in of {name} does not include the permission to read this mailbox.</source>
        <translation>Die Anmeldung von {name} enthält nicht die Erlaubnis, dieses Postfach zu lesen.</translation>
    </message>
    <message>
        <source>The sign-in of {name} does not include the permission to send.</source>
        <translation>Die Anmeldung von {name} enthält nicht die Erlaubnis zu senden.</translation>
    </message>
    <message>
        <source>The sign-in of {name} does not include the permission to read contacts.</source>
        <translation>Die Anmeldung von {name} enthält nicht die Erlaubnis, Kontakte zu lesen.</translation>
    </message>
    <message>
        <source>{host} does not speak TLS on port {port}, so nothing was sent.</source>
        <translation>{host} spricht auf Port {port} kein TLS; deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the port; {usual_ports}.</source>
        <translation>Prüfen Sie den Port; {usual_ports}.</translation>
    </message>
    <message>
        <source>The private connection to {host} broke.</source>
        <translation>Die vertrauliche Verbindung zu {host} ist abgebrochen.</translation>
    </message>
    <message>
        <source>Check the name and the network.</source>
        <translation>Prüfen Sie den Namen und das Netz.</translation>
    </message>
    <message>
        <source>{host} does not accept connections on port {port}.</source>
        <translation>{host} nimmt auf Port {port} keine Verbindungen an.</translation>
    </message>
    <message>
        <source>Check the port, or wait until the server is back.</source>
        <translation>Prüfen Sie den Port, oder warten Sie, bis der Server wieder da ist.</translation>
    </message>
    <message>
        <source>The connection to {host} broke or could not be made.</source>
        <translation>Die Verbindung zu {host} ist abgebrochen oder kam nicht zustande.</translation>
    </message>
    <message>
        <source>Check the network. {afterwards}</source>
        <translation>Prüfen Sie das Netz. {afterwards}</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet, so nothing was sent.</source>
        <translation>Das Zertifikat von {host} gilt noch nicht; deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the clock of this computer.</source>
        <translation>Prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired, so nothing was sent.</source>
        <translation>Das Zertifikat von {host} ist abgelaufen; deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to renew it.</source>
        <translation>Bitten Sie, wer den Server betreut, es zu erneuern.</translation>
    </message>
    <message>
        <source>The certificate of {host} was signed by nobody but itself, so nothing was sent.</source>
        <translation>Das Zertifikat von {host} hat nur er selbst unterschrieben; deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>If it is your own server, name its certificate in the settings.</source>
        <translation>Wenn es Ihr eigener Server ist, nennen Sie sein Zertifikat in den Einstellungen.</translation>
    </message>
    <message>
        <source>The certificate of {host} belongs to another name, so nothing was sent.</source>
        <translation>Das Zertifikat von {host} gehört zu einem anderen Namen; deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name in the settings.</source>
        <translation>Prüfen Sie den Namen des Servers in den Einstellungen.</translation>
    </message>
    <message>
        <source>The certificate of {host} belongs to another address, so nothing was sent.</source>
        <translation>Das Zertifikat von {host} gehört zu einer anderen Adresse; deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Use the server&apos;s name instead of its number.</source>
        <translation>Verwenden Sie den Namen des Servers statt seiner Nummer.</translation>
    </message>
    <message>
        <source>The certificate of {host} was issued by somebody unknown, so nothing was sent.</source>
        <translation>Das Zertifikat von {host} hat jemand Unbekanntes ausgestellt; deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Without encryption, the connection to {host} could be read by anybody on the way; nothing was sent.</source>
        <translation>Unverschlüsselt könnte die Verbindung zu {host} unterwegs jeder lesen; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS.</source>
        <translation>Wählen Sie TLS oder STARTTLS.</translation>
    </message>
    <message>
        <source>The text is encrypted, and only your mail program has the key.</source>
        <translation>Der Text ist verschlüsselt, und nur Ihr Mailprogramm hat den Schlüssel.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>Die Nachricht ist leer.</translation>
    </message>
    <message>
        <source>What comes first in the message is so large that Owed does not read as far as its text.</source>
        <translation>Was in der Nachricht zuerst kommt, ist so groß, dass Owed nicht bis zu ihrem Text liest.</translation>
    </message>
    <message>
        <source>The text is packed into a winmail.dat attachment, which only Outlook can open.</source>
        <translation>Der Text steckt in einem Anhang winmail.dat, den nur Outlook öffnen kann.</translation>
    </message>
    <message>
        <source>Nothing owed has the id {wanted!r}.</source>
        <translation>Nichts Offenes hat die Kennung {wanted!r}.</translation>
    </message>
    <message>
        <source>Nothing is promised.</source>
        <translation>Nichts ist zugesagt.</translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation>Niemand ist genannt.</translation>
    </message>
    <message>
        <source>Say who it is: a name, an address, or &apos;Name &lt;address&gt;&apos;.</source>
        <translation>Sagen Sie, wer es ist: ein Name, eine Adresse oder &apos;Name &lt;address&gt;&apos;.</translation>
    </message>
    <message>
        <source>Give when it was.</source>
        <translation>Geben Sie an, wann es war.</translation>
    </message>
    <message>
        <source>Line {line}: {sentence} {text}</source>
        <translation>Zeile {line}: {sentence} {text}</translation>
    </message>
    <message>
        <source>The ids stand in: owed list</source>
        <translation>Die Kennungen stehen in: owed list</translation>
    </message>
    <message>
        <source>{id!r} is no call to return.</source>
        <translation>„{id}“ ist kein Rückruf.</translation>
    </message>
    <message>
        <source>Moved: {label}, now due {when}.</source>
        <translation>Verschoben: {label}, jetzt fällig {when}.</translation>
    </message>
    <message>
        <source>No promise was found under the id {id!r}.</source>
        <translation>Unter der Kennung „{id}“ wurde keine Zusage gefunden.</translation>
    </message>
    <message>
        <source>See: owed promise list --found</source>
        <translation>Siehe: owed promise list --found</translation>
    </message>
    <message>
        <source>No promise: {label}.</source>
        <translation>Keine Zusage: {label}.</translation>
    </message>
    <message>
        <source>Promised to {label}: due {when}.</source>
        <translation>{label} zugesagt: fällig {when}.</translation>
    </message>
    <message>
        <source>open</source>
        <comment>how a promise or a contact stands</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>how a promise or a contact stands</comment>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>done</source>
        <comment>how a promise or a contact stands</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>how a promise or a contact stands</comment>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>beaten</source>
        <comment>how a promise or a contact stands</comment>
        <translation>übertroffen</translation>
    </message>
    <message>
        <source>broken</source>
        <comment>how a promise or a contact stands</comment>
        <translation>gebrochen</translation>
    </message>
    <message>
        <source>released</source>
        <comment>how a promise or a contact stands</comment>
        <translation>erlassen</translation>
    </message>
    <message>
        <source>That call is still to come: {when}.</source>
        <translation>Dieser Anruf kommt erst noch: {when}.</translation>
    </message>
    <message>
        <source>Noted: {name} called.</source>
        <translation>Notiert: {name} hat angerufen.</translation>
    </message>
    <message>
        <source>That meeting is still to come: {when}.</source>
        <translation>Dieses Treffen kommt erst noch: {when}.</translation>
    </message>
    <message>
        <source>There is no address: end it by hand.</source>
        <translation>Es gibt keine Adresse: Beenden Sie es von Hand.</translation>
    </message>
    <message>
        <source>{format}: {read} read, {new} new.</source>
        <translation>{format}: {read} gelesen, {new} neu.</translation>
    </message>
    <message>
        <source>New.</source>
        <translation>Neu.</translation>
    </message>
    <message>
        <source>{count} to follow up. Take it back with: owed undo</source>
        <translation>{count} zum Nachfassen. Rückgängig machen mit: owed undo</translation>
    </message>
    <message>
        <source>Left a message: {name}. The clock runs on.</source>
        <translation>Nachricht hinterlassen: {name}. Die Uhr läuft weiter.</translation>
    </message>
    <message>
        <source>Not reached: {name}. The clock runs on.</source>
        <translation>Nicht erreicht: {name}. Die Uhr läuft weiter.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Es gibt keine Einträge.</translation>
    </message>
    <message>
        <source>Not expected any more: {label}.</source>
        <translation>Nicht mehr erwartet: {label}.</translation>
    </message>
    <message>
        <source>No open promise has the id {wanted!r}.</source>
        <translation>Keine offene Zusage hat die Kennung „{wanted}“.</translation>
    </message>
    <message>
        <source>The ids stand in: owed promise list</source>
        <translation>Die Kennungen stehen in: owed promise list</translation>
    </message>
    <message>
        <source>No open contact has the id {wanted!r}.</source>
        <translation>Kein offener Kontakt hat die Kennung „{wanted}“.</translation>
    </message>
    <message>
        <source>The ids stand in: owed followup list</source>
        <translation>Die Kennungen stehen in: owed followup list</translation>
    </message>
    <message>
        <source>Owed is starting.</source>
        <translation>Owed startet.</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>Ein Konto braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name of account {label!a} holds characters that cannot be shown.</source>
        <translation>Der Name des Kontos {label!a} enthält Zeichen, die sich nicht anzeigen lassen.</translation>
    </message>
    <message>
        <source>Account {label}: {address!r} is not an e-mail address.</source>
        <translation>Konto {label}: {address!r} ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Account {label}: the time when it was added needs a time zone.</source>
        <translation>Konto {label}: Die Zeit, zu der es hinzugefügt wurde, braucht eine Zeitzone.</translation>
    </message>
    <message>
        <source>the Exchange server</source>
        <translation>des Exchange-Servers</translation>
    </message>
    <message>
        <source>Microsoft Graph</source>
        <translation>von Microsoft Graph</translation>
    </message>
    <message>
        <source>Account {name}: the client id is missing, without which nobody can sign in.</source>
        <translation>Konto {name}: Die Client-ID fehlt, ohne die sich niemand anmelden kann.</translation>
    </message>
    <message>
        <source>the sign-in server</source>
        <translation>des Servers für die Anmeldung</translation>
    </message>
    <message>
        <source>Account {name}: {mailbox!r} is not the address of a mailbox.</source>
        <translation>Konto {name}: {mailbox!r} ist nicht die Adresse eines Postfachs.</translation>
    </message>
    <message>
        <source>Account {name}: {url!r} is not the web address of {what}; it begins with https://.</source>
        <translation>Konto {name}: {url!r} ist nicht die Webadresse {what}; sie beginnt mit https://.</translation>
    </message>
    <message>
        <source>Account {name}: the address of {what} has to begin with https://.</source>
        <translation>Konto {name}: Die Adresse {what} muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>Account {name}: the outgoing server is missing or not a host name.</source>
        <translation>Konto {name}: Der Server für ausgehende Post fehlt oder ist kein Rechnername.</translation>
    </message>
    <message>
        <source>Account {name}: {port} is not a port; it lies between 1 and 65535.</source>
        <translation>Konto {name}: {port} ist kein Port; er liegt zwischen 1 und 65535.</translation>
    </message>
    <message>
        <source>Account {name}: sending without encryption is allowed to this machine only. Choose TLS or STARTTLS.</source>
        <translation>Konto {name}: Unverschlüsselt senden ist nur an diesen Computer erlaubt. Wählen Sie TLS oder STARTTLS.</translation>
    </message>
    <message>
        <source>Account {name}: the server is missing or not a host name.</source>
        <translation>Konto {name}: Der Server fehlt oder ist kein Rechnername.</translation>
    </message>
    <message>
        <source>Account {name}: a connection without encryption is allowed to this machine only. Choose TLS or STARTTLS.</source>
        <translation>Konto {name}: Eine unverschlüsselte Verbindung ist nur zu diesem Computer erlaubt. Wählen Sie TLS oder STARTTLS.</translation>
    </message>
    <message>
        <source>Account {name}: the folder {path} has to be given from the root of the disk.</source>
        <translation>Konto {name}: Der Ordner {path} muss von der Wurzel des Datenträgers an angegeben werden.</translation>
    </message>
    <message>
        <source>{host}, port {port}</source>
        <translation>{host}, Port {port}</translation>
    </message>
    <message>
        <source>Exchange at {host}</source>
        <translation>Exchange auf {host}</translation>
    </message>
    <message>
        <source>folder {path}</source>
        <translation>Ordner {path}</translation>
    </message>
    <message>
        <source>This is no Windows, so there is no Run key.</source>
        <translation>Das ist kein Windows, also gibt es keinen Run-Schlüssel.</translation>
    </message>
    <message>
        <source>Whether Owed starts at login cannot be changed here.</source>
        <translation>Ob Owed bei der Anmeldung startet, lässt sich hier nicht ändern.</translation>
    </message>
    <message>
        <source>Use the system&apos;s own list of start-up programs.</source>
        <translation>Verwenden Sie die Liste der Autostart-Programme Ihres Systems.</translation>
    </message>
    <message>
        <source>The client book has no entry for {who}.</source>
        <translation>Im Kundenbuch gibt es keinen Eintrag für {who}.</translation>
    </message>
    <message>
        <source>Nothing was merged.</source>
        <translation>Es wurde nichts zusammengeführt.</translation>
    </message>
    <message>
        <source>A whole domain cannot be merged with a person.</source>
        <translation>Eine ganze Domain lässt sich nicht mit einer Person zusammenführen.</translation>
    </message>
    <message>
        <source>Nothing was merged. Remove the entry instead.</source>
        <translation>Es wurde nichts zusammengeführt. Entfernen Sie stattdessen den Eintrag.</translation>
    </message>
    <message>
        <source>That is one entry already.</source>
        <translation>Das ist schon ein einziger Eintrag.</translation>
    </message>
    <message>
        <source>Name the one to keep and at least one other.</source>
        <translation>Nennen Sie den, der bleiben soll, und mindestens einen weiteren.</translation>
    </message>
    <message>
        <source>Added {whom}</source>
        <translation>{whom} hinzugefügt</translation>
    </message>
    <message>
        <source>Removed {whom}</source>
        <translation>{whom} entfernt</translation>
    </message>
    <message>
        <source>Changed {whom}</source>
        <translation>{whom} geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n client|%n clients</source>
        <translation>
            <numerusform>%n Kunde</numerusform>
            <numerusform>%n Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no e-mail address, so Owed could not tell their mail.</source>
        <translation>Es gibt keine E-Mail-Adresse, deshalb könnte Owed die Post dieser Person nicht erkennen.</translation>
    </message>
    <message>
        <source>Already in {group}; adds {adds}.</source>
        <translation>Schon in {group}; neu: {adds}.</translation>
    </message>
    <message>
        <source>Already in {group}.</source>
        <translation>Schon in {group}.</translation>
    </message>
    <message>
        <source>Programs write from this address, and nobody reads what is sent to it.</source>
        <translation>Unter dieser Adresse schreiben Programme, und niemand liest, was dorthin geht.</translation>
    </message>
    <message>
        <source>A colleague: nothing is owed inside your own house.</source>
        <translation>Ein Kollege: Im eigenen Haus ist nichts offen.</translation>
    </message>
    <message>
        <source>the entry for everybody</source>
        <translation>den Eintrag für alle</translation>
    </message>
    <message>
        <source>Already in {group} through {through}.</source>
        <translation>Schon in {group}, durch {through}.</translation>
    </message>
    <message>
        <source>New in {group}; the rest of {who} stays in {other}.</source>
        <translation>Neu in {group}; der Rest von {who} bleibt in {other}.</translation>
    </message>
    <message>
        <source>New in {group}.</source>
        <translation>Neu in {group}.</translation>
    </message>
    <message>
        <source>name</source>
        <comment>of a client</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>number</source>
        <comment>of a telephone</comment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <translation>{most} und {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n new|%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n better known|%n better known</source>
        <translation>
            <numerusform>%n besser bekannt</numerusform>
            <numerusform>%n besser bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already|%n known already</source>
        <translation>
            <numerusform>%n schon bekannt</numerusform>
            <numerusform>%n schon bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague|%n colleagues</source>
        <translation>
            <numerusform>%n Kollege</numerusform>
            <numerusform>%n Kollegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address of a program|%n addresses of programs</source>
        <translation>
            <numerusform>%n Adresse eines Programms</numerusform>
            <numerusform>%n Adressen von Programmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n your own|%n your own</source>
        <translation>
            <numerusform>%n Ihrer eigenen</numerusform>
            <numerusform>%n Ihrer eigenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that cannot be used|%n that cannot be used</source>
        <translation>
            <numerusform>%n nicht zu gebrauchen</numerusform>
            <numerusform>%n nicht zu gebrauchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nichts zu importieren</translation>
    </message>
    <message>
        <source>scope has to be {person}, {domain}, {group} or {default}.</source>
        <translation>Der Geltungsbereich (scope) muss {person}, {domain}, {group} oder {default} sein.</translation>
    </message>
    <message>
        <source>answer is missing; it has to be a response window.</source>
        <translation>answer fehlt; es muss eine Antwortfrist sein.</translation>
    </message>
    <message>
        <source>{text!r} cannot be a warning; write it as &quot;30 min&quot;.</source>
        <translation>{text!r} kann keine Warnung sein; schreiben Sie sie als „30 min“.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Client book</source>
        <translation>Kundenbuch</translation>
    </message>
    <message>
        <source>Groups of your own</source>
        <translation>Eigene Gruppen</translation>
    </message>
    <message>
        <source>Response windows</source>
        <translation>Antwortfristen</translation>
    </message>
    <message>
        <source>Earlier response windows</source>
        <translation>Frühere Antwortfristen</translation>
    </message>
    <message>
        <source>Other calendars</source>
        <translation>Andere Kalender</translation>
    </message>
    <message>
        <source>Your names</source>
        <translation>Ihre Namen</translation>
    </message>
    <message>
        <source>Further domains of your own</source>
        <translation>Weitere eigene Domains</translation>
    </message>
    <message>
        <source>Deleting settles</source>
        <translation>Gelöschtes gilt als erledigt</translation>
    </message>
    <message>
        <source>Copies count from</source>
        <translation>Kopien zählen von</translation>
    </message>
    <message>
        <source>Colours of the badge</source>
        <translation>Farben der Anzeige</translation>
    </message>
    <message>
        <source>Keep the badge to the oldest message</source>
        <translation>Anzeige bleibt bei der ältesten Nachricht</translation>
    </message>
    <message>
        <source>Small window with the badge</source>
        <translation>Kleines Fenster mit der Anzeige</translation>
    </message>
    <message>
        <source>Texts of acknowledgements</source>
        <translation>Texte der Zwischenbescheide</translation>
    </message>
    <message>
        <source>Goal of the report</source>
        <translation>Ziel des Berichts</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Paused until</source>
        <translation>Angehalten bis</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitsstunden</translation>
    </message>
    <message>
        <source>Country of the public holidays</source>
        <translation>Land der Feiertage</translation>
    </message>
    <message>
        <source>Region of the public holidays</source>
        <translation>Region der Feiertage</translation>
    </message>
    <message>
        <source>Own days off</source>
        <translation>Eigene freie Tage</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Reisen</translation>
    </message>
    <message>
        <source>Daily reply times</source>
        <translation>Tägliche Antwortzeiten</translation>
    </message>
    <message>
        <source>Evening question</source>
        <translation>Abendfrage</translation>
    </message>
    <message>
        <source>Evening question, before the working day ends</source>
        <translation>Abendfrage, vor dem Ende des Arbeitstags</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Benachrichtigungen zeigen</translation>
    </message>
    <message>
        <source>Hide names and subjects</source>
        <translation>Namen und Betreffe verbergen</translation>
    </message>
    <message>
        <source>Show what was missed in spite of Do Not Disturb</source>
        <translation>Verpasstes trotz „Nicht stören“ zeigen</translation>
    </message>
    <message>
        <source>When to warn</source>
        <translation>Wann gewarnt wird</translation>
    </message>
    <message>
        <source>{what}: {becomes} (now: {was})</source>
        <translation>{what}: {becomes} (jetzt: {was})</translation>
    </message>
    <message>
        <source>as Owed ships it</source>
        <translation>wie ausgeliefert</translation>
    </message>
    <message>
        <source>{number} added{named}</source>
        <translation>{number} hinzugefügt{named}</translation>
    </message>
    <message>
        <source>{number} changed{named}</source>
        <translation>{number} geändert{named}</translation>
    </message>
    <message>
        <source>{number} removed{named}</source>
        <translation>{number} entfernt{named}</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>eine andere Reihenfolge</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message numerus="yes">
        <source>%n minute|%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>not worked</source>
        <translation>nicht gearbeitet</translation>
    </message>
    <message>
        <source>an address without a host</source>
        <translation>eine Adresse ohne Rechnernamen</translation>
    </message>
    <message>
        <source>{count} calendars are called {name!r}; each needs a name of its own.</source>
        <translation>{count} Kalender heißen {name!r}; jeder braucht einen eigenen Namen.</translation>
    </message>
    <message>
        <source>A calendar needs a name.</source>
        <translation>Ein Kalender braucht einen Namen.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendar {name}: give the whole path of the file, or an address with https://.</source>
        <translation>Kalender {name}: Geben Sie den ganzen Pfad der Datei an oder eine Adresse mit https://.</translation>
    </message>
    <message>
        <source>Calendar {name}: the address names no host.</source>
        <translation>Kalender {name}: Die Adresse nennt keinen Rechner.</translation>
    </message>
    <message>
        <source>Calendar {name}: the connection would not be private; use an address with https://.</source>
        <translation>Kalender {name}: Die Verbindung wäre nicht vertraulich; verwenden Sie eine Adresse mit https://.</translation>
    </message>
    <message>
        <source>Calendar {name}: an address begins with https:// or webcal://.</source>
        <translation>Kalender {name}: Eine Adresse beginnt mit https:// oder webcal://.</translation>
    </message>
    <message>
        <source>Another program of Owed holds the settings file, so nothing was changed.</source>
        <translation>Ein anderes Programm von Owed hält die Datei der Einstellungen, deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, end the other one.</source>
        <translation>Versuchen Sie es noch einmal; bleibt es so, beenden Sie das andere.</translation>
    </message>
    <message>
        <source>{name} is no settings file of Owed.</source>
        <translation>{name} ist keine Datei mit Einstellungen von Owed.</translation>
    </message>
    <message>
        <source>Choose a file that was written by “Export”. Nothing was changed.</source>
        <translation>Wählen Sie eine Datei, die mit „Exportieren“ geschrieben wurde. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{name} has a mistake in line {line}: {said}</source>
        <translation>{name} hat in Zeile {line} einen Fehler: {said}</translation>
    </message>
    <message>
        <source>{name} has a mistake: {said}</source>
        <translation>{name} hat einen Fehler: {said}</translation>
    </message>
    <message>
        <source>This calendar is there already.</source>
        <translation>Dieser Kalender ist schon da.</translation>
    </message>
    <message>
        <source>See: owed calendar list</source>
        <translation>Siehe: owed calendar list</translation>
    </message>
    <message>
        <source>{name} was added, but could not be read yet.</source>
        <translation>{name} wurde hinzugefügt, konnte aber noch nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{first} to {last} by the clock of {zone}</source>
        <translation>{first} bis {last} nach der Uhr von {zone}</translation>
    </message>
    <message>
        <source>No other calendar is read. Add one with: owed calendar add FILE_OR_ADDRESS</source>
        <translation>Kein weiterer Kalender wird gelesen. Fügen Sie einen hinzu mit: owed calendar add FILE_OR_ADDRESS</translation>
    </message>
    <message>
        <source>There is no calendar {name!r}.</source>
        <translation>Einen Kalender „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The calendar {name} is read no more.</source>
        <translation>Der Kalender {name} wird nicht mehr gelesen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>From {first} to {last} at home.</source>
        <translation>Vom {first} bis {last} zu Hause.</translation>
    </message>
    <message>
        <source>From {first} to {last} by the clock of {zone}.</source>
        <translation>Vom {first} bis {last} nach der Uhr von {zone}.</translation>
    </message>
    <message numerus="yes">
        <source>read {when}</source>
        <comment>a calendar</comment>
        <translation>
            <numerusform>gelesen {when}</numerusform>
            <numerusform>gelesen {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>never read</source>
        <comment>a calendar</comment>
        <translation>nie gelesen</translation>
    </message>
    <message numerus="yes">
        <source>{name} ({where}): %n entry of whole days ahead, {read}|{name} ({where}): %n entries of whole days ahead, {read}</source>
        <translation>
            <numerusform>{name} ({where}): %n ganztägiger Eintrag steht bevor, {read}</numerusform>
            <numerusform>{name} ({where}): %n ganztägige Einträge stehen bevor, {read}</numerusform>
        </translation>
    </message>
    <message>
        <source>{text!r} is not a day.</source>
        <translation>„{text}“ ist kein Tag.</translation>
    </message>
    <message>
        <source>Write it as 2026-08-03.</source>
        <translation>Schreiben Sie ihn als 2026-08-03.</translation>
    </message>
    <message>
        <source>There is no copy of a good settings file beside {path}.</source>
        <translation>Neben {path} liegt keine Kopie einer brauchbaren Datei mit Einstellungen.</translation>
    </message>
    <message>
        <source>Owed cannot read its settings: {why}.</source>
        <translation>Owed kann seine Einstellungen nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>Check who may read the file.</source>
        <translation>Prüfen Sie, wer die Datei lesen darf.</translation>
    </message>
    <message>
        <source>{object!a} holds characters that are not text, so it cannot be saved.</source>
        <translation>{object!a} enthält Zeichen, die kein Text sind, und lässt sich deshalb nicht speichern.</translation>
    </message>
    <message>
        <source>Rename that file or folder, or choose another name.</source>
        <translation>Benennen Sie die Datei oder den Ordner um, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The settings were written by a later version of Owed, so this one leaves them alone.</source>
        <translation>Die Einstellungen hat eine spätere Version von Owed geschrieben, deshalb lässt diese sie in Ruhe.</translation>
    </message>
    <message>
        <source>Start the later version, or use another set-up with --profile.</source>
        <translation>Starten Sie die spätere Version, oder verwenden Sie mit --profile eine andere Einrichtung.</translation>
    </message>
    <message>
        <source>Correct it, or take the last good copy, which is {good}.</source>
        <translation>Berichtigen Sie es, oder nehmen Sie die letzte brauchbare Kopie: {good}.</translation>
    </message>
    <message>
        <source>Correct it, or move it away to start afresh.</source>
        <translation>Berichtigen Sie es, oder legen Sie sie beiseite, um von vorn zu beginnen.</translation>
    </message>
    <message>
        <source>The settings file has a mistake in line {line}, so Owed leaves it as it is: {sentence}</source>
        <translation>Die Datei der Einstellungen hat in Zeile {line} einen Fehler, deshalb lässt Owed sie, wie sie ist: {sentence}</translation>
    </message>
    <message>
        <source>The settings file has a mistake, so Owed leaves it as it is: {sentence}</source>
        <translation>Die Datei der Einstellungen hat einen Fehler, deshalb lässt Owed sie, wie sie ist: {sentence}</translation>
    </message>
    <message>
        <source>The settings could not be saved: {why}. They are as they were.</source>
        <translation>Die Einstellungen ließen sich nicht speichern: {why}. Sie sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that the folder may be written to.</source>
        <translation>Prüfen Sie, ob auf dem Datenträger Platz ist und in den Ordner geschrieben werden darf.</translation>
    </message>
    <message>
        <source>There is no account {name!r}.</source>
        <translation>Es gibt kein Konto {name!r}.</translation>
    </message>
    <message>
        <source>The accounts are: {known}.</source>
        <translation>Die Konten sind: {known}.</translation>
    </message>
    <message>
        <source>Add one first.</source>
        <translation>Fügen Sie zuerst eines hinzu.</translation>
    </message>
    <message>
        <source>There is already an account {name!r}.</source>
        <translation>Es gibt schon ein Konto {name!r}.</translation>
    </message>
    <message>
        <source>Choose another name, or remove it first.</source>
        <translation>Wählen Sie einen anderen Namen, oder entfernen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Working time: {sentence}</source>
        <translation>Arbeitszeit: {sentence}</translation>
    </message>
    <message>
        <source>{count} accounts are called {name!r}; each needs a name of its own.</source>
        <translation>{count} Konten heißen {name!r}; jedes braucht einen eigenen Namen.</translation>
    </message>
    <message>
        <source>The group {name!r} is there more than once.</source>
        <translation>Die Gruppe {name!r} gibt es mehr als einmal.</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Eine Gruppe braucht einen Namen.</translation>
    </message>
    <message>
        <source>{one!r}, whose copies are to count, is neither an e-mail address nor a domain.</source>
        <translation>{one!r}, dessen Kopien zählen sollen, ist weder eine E-Mail-Adresse noch eine Domain.</translation>
    </message>
    <message>
        <source>Colleagues: {domain!r} is not a domain.</source>
        <translation>Kollegen: {domain!r} ist keine Domain.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>everybody else</source>
        <translation>alle anderen</translation>
    </message>
    <message>
        <source>active clients</source>
        <translation>aktive Kunden</translation>
    </message>
    <message>
        <source>new contacts</source>
        <translation>neue Kontakte</translation>
    </message>
    <message>
        <source>Call {name} back {within}</source>
        <translation>Rückruf an {name} {within}</translation>
    </message>
    <message>
        <source>Keep what you promised {name} by the time you named</source>
        <translation>Zusagen an {name} halten, bis zu der Zeit, die Sie genannt haben</translation>
    </message>
    <message>
        <source>Let {name} hear from you {within} of your last message</source>
        <translation>Lebenszeichen an {name} {within} nach Ihrer letzten Nachricht</translation>
    </message>
    <message>
        <source>Write to {name} {within} of meeting them</source>
        <translation>Nachricht an {name} {within} nach dem Treffen</translation>
    </message>
    <message>
        <source>Answer {name} {within}</source>
        <translation>Antwort an {name} {within}</translation>
    </message>
    <message>
        <source>Answer {name} {within}, with a first sign of life {by}</source>
        <translation>Antwort an {name} {within}, ein erstes Lebenszeichen {by}</translation>
    </message>
    <message>
        <source>Standard for {label}: {kind!r} is not one of {kinds}.</source>
        <translation>Standard für {label}: {kind!r} gehört nicht zu {kinds}.</translation>
    </message>
    <message>
        <source>Standard for {label}: there is no such group.</source>
        <translation>Standard für {label}: Eine solche Gruppe gibt es nicht.</translation>
    </message>
    <message>
        <source>Standard for {label}: nothing from this group is ever owed.</source>
        <translation>Standard für {label}: Von dieser Gruppe ist nie etwas offen.</translation>
    </message>
    <message>
        <source>Standard for {label}</source>
        <translation>Standard für {label}</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Client {who!r} is neither an e-mail address nor a domain.</source>
        <translation>Kunde {who!r} ist weder eine E-Mail-Adresse noch eine Domain.</translation>
    </message>
    <message>
        <source>Client {who}: there is no group {group!r}.</source>
        <translation>Kunde {who}: Es gibt keine Gruppe {group!r}.</translation>
    </message>
    <message>
        <source>Client {who}: {one!r}, also theirs, is not an e-mail address.</source>
        <translation>Kunde {who}: {one!r}, ebenfalls dieser Kunde, ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Client {who}: updates come every 1 to {most} working days.</source>
        <translation>Kunde {who}: Ein Lebenszeichen kommt alle 1 bis {most} Arbeitstage.</translation>
    </message>
    <message>
        <source>{where}: a warning at {share:g} of the window is not inside it.</source>
        <translation>{where}: Eine Warnung bei {share:g} der Frist liegt nicht innerhalb der Frist.</translation>
    </message>
    <message>
        <source>{where}: a warning has to come before the deadline.</source>
        <translation>{where}: Eine Warnung muss vor der Fälligkeit kommen.</translation>
    </message>
    <message>
        <source>Text “{kind}” ({language}): {sentence}</source>
        <translation>Text „{kind}“ ({language}): {sentence}</translation>
    </message>
    <message>
        <source>Owed is running already and does not answer.</source>
        <translation>Owed läuft bereits und antwortet nicht.</translation>
    </message>
    <message>
        <source>End it in the system&apos;s list of programs.</source>
        <translation>Beenden Sie es in der Programmliste des Systems.</translation>
    </message>
    <message>
        <source>Owed cannot use its own folder {folder}: {why}.</source>
        <translation>Owed kann seinen eigenen Ordner {folder} nicht verwenden: {why}.</translation>
    </message>
    <message>
        <source>Check who owns that folder, or name another one with --profile.</source>
        <translation>Prüfen Sie, wem der Ordner gehört, oder nennen Sie mit --profile einen anderen.</translation>
    </message>
    <message>
        <source>Another Owed has begun with the same profile.</source>
        <translation>Ein anderes Owed hat mit demselben Profil begonnen.</translation>
    </message>
    <message>
        <source>This one can be ended.</source>
        <translation>Dieses kann beendet werden.</translation>
    </message>
    <message>
        <source>The private address of the calendar {name} was left out.</source>
        <translation>Die private Adresse des Kalenders {name} wurde weggelassen.</translation>
    </message>
    <message>
        <source>Passwords and sign-ins were left out; they are asked for again.</source>
        <translation>Passwörter und Anmeldungen wurden weggelassen; nach ihnen wird neu gefragt.</translation>
    </message>
    <message>
        <source>{name} is too large to be settings of Owed.</source>
        <translation>{name} ist zu groß für Einstellungen von Owed.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} ist ein Ordner.</translation>
    </message>
    <message>
        <source>Give the file itself.</source>
        <translation>Geben Sie die Datei selbst an.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}.</source>
        <translation>{name} lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>Until then, give the password for one run with --password-stdin; Owed keeps it in memory only.</source>
        <translation>Bis dahin geben Sie das Passwort für einen Lauf mit --password-stdin; Owed behält es nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The system keyring took the password of {account} but does not hold it.</source>
        <translation>Der Schlüsselbund des Systems nahm das Passwort von {account} an, enthält es aber nicht.</translation>
    </message>
    <message>
        <source>Choose another keyring. {meanwhile}</source>
        <translation>Wählen Sie einen anderen Schlüsselbund. {meanwhile}</translation>
    </message>
    <message>
        <source>What the sign-in of {account} left behind is too long for any keyring.</source>
        <translation>Was die Anmeldung von {account} hinterlassen hat, ist für jeden Schlüsselbund zu lang.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that Owed could keep a password in.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund, in dem Owed ein Passwort aufbewahren könnte.</translation>
    </message>
    <message>
        <source>Start or install one (GNOME Keyring, KWallet, KeePassXC). {meanwhile}</source>
        <translation>Starten oder installieren Sie einen (GNOME-Schlüsselbund, KWallet, KeePassXC). {meanwhile}</translation>
    </message>
    <message>
        <source>the password of {account}</source>
        <translation>das Passwort von {account}</translation>
    </message>
    <message>
        <source>passwords</source>
        <translation>Passwörter</translation>
    </message>
    <message>
        <source>The keyring {chosen}, which PYTHON_KEYRING_BACKEND names, cannot be used.</source>
        <translation>Der Schlüsselbund {chosen}, den PYTHON_KEYRING_BACKEND nennt, ist nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>Correct that variable or remove it.</source>
        <translation>Berichtigen Sie diese Variable, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The system keyring is locked, so Owed cannot reach {whose}.</source>
        <translation>Der Schlüsselbund des Systems ist verschlossen; Owed kommt nicht an: {whose}.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again. {meanwhile}</source>
        <translation>Öffnen Sie den Schlüsselbund, und versuchen Sie es noch einmal. {meanwhile}</translation>
    </message>
    <message>
        <source>The system keyring does not answer, so Owed cannot reach {whose}.</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht; Owed kommt nicht an: {whose}.</translation>
    </message>
    <message>
        <source>Check that the keyring runs in this session, then try again. {meanwhile}</source>
        <translation>Prüfen Sie, ob der Schlüsselbund in dieser Sitzung läuft, und versuchen Sie es noch einmal. {meanwhile}</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a list of days such as 2026-12-24</source>
        <translation>eine Liste von Tagen wie 2026-12-24</translation>
    </message>
    <message>
        <source>a time with a zone such as 2026-03-01T09:00:00Z</source>
        <translation>eine Zeit mit Zeitzone wie 2026-03-01T09:00:00Z</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation>eine Liste von Zahlen</translation>
    </message>
    <message>
        <source>{text!r} is not a choice for {key}.</source>
        <translation>{text!r} gehört nicht zur Auswahl für {key}.</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a list of tables</source>
        <translation>eine Liste von Tabellen</translation>
    </message>
    <message>
        <source>{key} is missing; it has to be {what}.</source>
        <translation>{key} fehlt; es muss {what} sein.</translation>
    </message>
    <message>
        <source>{key} has to be {what}.</source>
        <translation>{key} muss {what} sein.</translation>
    </message>
    <message>
        <source>{text!r} is no time of day; write it as &quot;09:00&quot;.</source>
        <translation>{text!r} ist keine Tageszeit; schreiben Sie sie als „09:00“.</translation>
    </message>
    <message>
        <source>{text!r} is no working time; write it as &quot;09:00-12:30&quot;.</source>
        <translation>{text!r} ist keine Arbeitszeit; schreiben Sie sie als „09:00-12:30“.</translation>
    </message>
    <message>
        <source>{text!r} is no leave; write it as &quot;2026-08-03/2026-08-14&quot;.</source>
        <translation>{text!r} ist keine Abwesenheit; schreiben Sie sie als „2026-08-03/2026-08-14“.</translation>
    </message>
    <message>
        <source>{text!r} is no trip; write it as &quot;{example}&quot;.</source>
        <translation>{text!r} ist keine Reise; schreiben Sie sie als „{example}“.</translation>
    </message>
    <message>
        <source>The file in which Owed keeps what it read is damaged and cannot be moved away.</source>
        <translation>Die Datei, in der Owed aufbewahrt, was es gelesen hat, ist beschädigt und lässt sich nicht beiseitelegen.</translation>
    </message>
    <message>
        <source>Close other programs that use it, or move it away yourself; Owed then reads the mailbox again.</source>
        <translation>Schließen Sie andere Programme, die sie benutzen, oder legen Sie sie selbst beiseite; Owed liest das Postfach dann neu.</translation>
    </message>
    <message>
        <source>A later version of Owed has written this file, so this version leaves it as it is.</source>
        <translation>Eine spätere Version von Owed hat diese Datei geschrieben, deshalb lässt diese Version sie, wie sie ist.</translation>
    </message>
    <message>
        <source>Start the later version, or use another profile with --profile.</source>
        <translation>Starten Sie die spätere Version, oder verwenden Sie mit --profile ein anderes Profil.</translation>
    </message>
    <message>
        <source>Owed cannot open its own file.</source>
        <translation>Owed kann seine eigene Datei nicht öffnen.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that you may write to the folder.</source>
        <translation>Prüfen Sie, ob auf dem Datenträger Platz ist und Sie in den Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>A file in which Owed keeps its own notes is damaged.</source>
        <translation>Eine Datei, in der Owed seine eigenen Notizen aufbewahrt, ist beschädigt.</translation>
    </message>
    <message>
        <source>Owed sets it aside and goes on with what it can read again.</source>
        <translation>Owed legt sie beiseite und macht mit dem weiter, was es neu lesen kann.</translation>
    </message>
    <message>
        <source>The disk is full, so Owed cannot note what it read.</source>
        <translation>Der Datenträger ist voll; Owed kann nicht vermerken, was es gelesen hat.</translation>
    </message>
    <message>
        <source>Make room; Owed goes on by itself.</source>
        <translation>Schaffen Sie Platz; Owed macht von selbst weiter.</translation>
    </message>
    <message>
        <source>Owed may not write to its own file.</source>
        <translation>Owed darf in seine eigene Datei nicht schreiben.</translation>
    </message>
    <message>
        <source>Check who owns the file and its folder.</source>
        <translation>Prüfen Sie, wem die Datei und ihr Ordner gehören.</translation>
    </message>
    <message>
        <source>The disk does not read or write Owed&apos;s file properly.</source>
        <translation>Der Datenträger liest oder schreibt die Datei von Owed nicht richtig.</translation>
    </message>
    <message>
        <source>Check the disk; Owed tries again by itself.</source>
        <translation>Prüfen Sie den Datenträger; Owed versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>Another program holds Owed&apos;s file.</source>
        <translation>Ein anderes Programm hält die Datei von Owed.</translation>
    </message>
    <message>
        <source>Close the other program that uses it.</source>
        <translation>Schließen Sie das andere Programm, das sie benutzt.</translation>
    </message>
    <message>
        <source>The index is damaged.</source>
        <translation>Der Index ist beschädigt.</translation>
    </message>
    <message>
        <source>The file with your decisions is damaged.</source>
        <translation>Die Datei mit Ihren Entscheidungen ist beschädigt.</translation>
    </message>
    <message>
        <source>The file with your decisions was damaged; what could be read of it was saved.</source>
        <translation>Die Datei mit Ihren Entscheidungen war beschädigt; was sich lesen ließ, wurde gerettet.</translation>
    </message>
    <message>
        <source>Look through the list: what you settled lately may be there again.</source>
        <translation>Sehen Sie die Liste durch: Was Sie zuletzt erledigt haben, steht vielleicht wieder darauf.</translation>
    </message>
    <message>
        <source>The index was damaged and is read from the mailboxes again.</source>
        <translation>Der Index war beschädigt und wird aus den Postfächern neu gelesen.</translation>
    </message>
    <message>
        <source>The mailbox {account} held messages and suddenly holds none.</source>
        <translation>Das Postfach {account} enthielt Nachrichten und enthält plötzlich keine.</translation>
    </message>
    <message>
        <source>If you emptied it yourself, remove the account and add it again; else ask who runs the server.</source>
        <translation>Wenn Sie es selbst geleert haben, entfernen Sie das Konto und fügen Sie es neu hinzu; sonst fragen Sie, wer den Server betreut.</translation>
    </message>
    <message>
        <source>Owed could not make sense of its text.</source>
        <translation>Owed wurde aus dem Text nicht klug.</translation>
    </message>
    <message>
        <source>Read me first.txt</source>
        <translation>Lies mich zuerst.txt</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} lässt sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Everything that Owed keeps about you on this computer: {size}.</source>
        <translation>Alles, was Owed auf diesem Computer über Sie aufbewahrt: {size}.</translation>
    </message>
    <message>
        <source>Nothing of it leaves this computer, but letters that you send yourself.</source>
        <translation>Nichts davon verlässt diesen Computer außer Briefen, die Sie selbst senden.</translation>
    </message>
    <message>
        <source>Since {day}.</source>
        <translation>Seit {day}.</translation>
    </message>
    <message>
        <source>No import of settings can be taken back.</source>
        <translation>Es gibt keine Übernahme von Einstellungen, die sich zurücknehmen ließe.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Set it up by hand</source>
        <translation>Von Hand einrichten</translation>
    </message>
    <message>
        <source>A folder on this computer</source>
        <translation>Ein Ordner auf diesem Computer</translation>
    </message>
    <message>
        <source>Reach the server</source>
        <translation>Server erreichen</translation>
    </message>
    <message>
        <source>Private connection</source>
        <translation>Vertrauliche Verbindung</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation>Gesendete Nachrichten</translation>
    </message>
    <message>
        <source>Told at once of new mail</source>
        <translation>Neue Post sofort gemeldet</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Send acknowledgements</source>
        <translation>Zwischenbescheide senden</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Test läuft</translation>
    </message>
    <message>
        <source>What the test found</source>
        <translation>Was der Test ergab</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>Still looking.</source>
        <translation>Es wird noch gesucht.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>Nicht gut</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Message for your administrator</source>
        <translation>Nachricht für Ihren Administrator</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>I am the administrator: open it</source>
        <translation>Ich bin der Administrator: öffnen</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message to your administrator.</source>
        <translation>Kopiert. Fügen Sie es in eine Nachricht an Ihren Administrator ein.</translation>
    </message>
    <message>
        <source>Copied. Only an administrator can use it.</source>
        <translation>Kopiert. Nur ein Administrator kann ihn verwenden.</translation>
    </message>
    <message>
        <source>An administrator of your organisation opens a page once and allows Owed for it. Send them this message; when they are done, sign in.</source>
        <translation>Ein Administrator Ihrer Organisation öffnet einmal eine Seite und erlaubt Owed für sie. Senden Sie ihm diese Nachricht; wenn er fertig ist, melden Sie sich an.</translation>
    </message>
    <message>
        <source>An administrator of your organisation, or you where that is allowed, registers Owed once. Send them this message; the answer is the client id and the tenant for the fields above.</source>
        <translation>Ein Administrator Ihrer Organisation, oder Sie selbst, wo das erlaubt ist, registriert Owed einmal. Senden Sie ihm diese Nachricht; die Antwort sind die Client-ID und der Mandant (Tenant) für die Felder oben.</translation>
    </message>
    <message>
        <source>{address} is not an e-mail address.</source>
        <translation>{address} ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The client id is missing, without which nobody can sign in.</source>
        <translation>Die Client-ID fehlt, ohne die sich niemand anmelden kann.</translation>
    </message>
    <message>
        <source>The name of the mail server is missing; your provider&apos;s help pages name it.</source>
        <translation>Der Name des Mailservers fehlt; die Hilfeseiten Ihres Anbieters nennen ihn.</translation>
    </message>
    <message>
        <source>This is not the name of a server. It looks like imap.company.example.</source>
        <translation>Das ist nicht der Name eines Servers. Er sieht aus wie imap.firma.example.</translation>
    </message>
    <message>
        <source>A connection without encryption is allowed to this computer only.</source>
        <translation>Eine unverschlüsselte Verbindung ist nur zu diesem Computer erlaubt.</translation>
    </message>
    <message>
        <source>The address of the Exchange server is missing; whoever looks after it can tell, and the mail settings of your telephone may show it.</source>
        <translation>Die Adresse des Exchange-Servers fehlt; wer ihn betreut, kann sie nennen, und vielleicht steht sie in den Maileinstellungen Ihres Telefons.</translation>
    </message>
    <message>
        <source>This is not the address of a server. It looks like https://mail.company.example.</source>
        <translation>Das ist nicht die Adresse eines Servers. Sie sieht aus wie https://mail.firma.example.</translation>
    </message>
    <message>
        <source>The address has to begin with https://, or your password could be read.</source>
        <translation>Die Adresse muss mit https:// beginnen, sonst könnte Ihr Passwort gelesen werden.</translation>
    </message>
    <message>
        <source>This is not the address of a mailbox.</source>
        <translation>Das ist nicht die Adresse eines Postfachs.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the mailbox.</source>
        <translation>Wählen Sie den Ordner, der das Postfach enthält.</translation>
    </message>
    <message>
        <source>Give the folder from the root of the disk.</source>
        <translation>Geben Sie den Ordner von der Wurzel des Datenträgers an.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>App-Passwort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Make an app password</source>
        <translation>Ein App-Passwort anlegen</translation>
    </message>
    <message>
        <source>How to get one</source>
        <translation>So bekommen Sie eines</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring, nowhere else.</source>
        <translation>Aufbewahrt im Schlüsselbund dieses Computers, sonst nirgends.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>How the password is shown</source>
        <translation>Wie das Passwort gezeigt wird</translation>
    </message>
    <message>
        <source>How the password is shown to the server</source>
        <translation>Wie das Passwort dem Server gezeigt wird</translation>
    </message>
    <message>
        <source>How you sign in</source>
        <translation>Wie Sie sich anmelden</translation>
    </message>
    <message>
        <source>Let Owed send the letters that you press Send for</source>
        <translation>Owed darf die Briefe senden, für die Sie Senden drücken</translation>
    </message>
    <message>
        <source>One permission more. Without it Owed reads, and you write in your mail program.</source>
        <translation>Eine Erlaubnis mehr. Ohne sie liest Owed, und Sie schreiben in Ihrem Mailprogramm.</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Less</source>
        <comment>fewer settings</comment>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Folder of the mailbox</source>
        <translation>Ordner des Postfachs</translation>
    </message>
    <message>
        <source>Only where it is not your address, such as FIRM\name.</source>
        <translation>Nur, wenn es nicht Ihre Adresse ist, etwa FIRMA\name.</translation>
    </message>
    <message>
        <source>What the server offers (usual)</source>
        <translation>Was der Server anbietet (üblich)</translation>
    </message>
    <message>
        <source>NTLM only</source>
        <translation>Nur NTLM</translation>
    </message>
    <message>
        <source>Basic only, inside of TLS</source>
        <translation>Nur Basic, innerhalb von TLS</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Mit einem Passwort</translation>
    </message>
    <message>
        <source>In the browser, with Microsoft</source>
        <translation>Im Browser, bei Microsoft</translation>
    </message>
    <message>
        <source>In the browser, with Google</source>
        <translation>Im Browser, bei Google</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Exchange server</source>
        <translation>Exchange-Server</translation>
    </message>
    <message>
        <source>Its web address, or its name alone.</source>
        <translation>Seine Webadresse oder nur sein Name.</translation>
    </message>
    <message>
        <source>A mailbox that another program keeps as files (mbsync, OfflineIMAP).</source>
        <translation>Ein Postfach, das ein anderes Programm als Dateien hält (mbsync, OfflineIMAP).</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Only where it is not the address.</source>
        <translation>Nur, wenn es nicht die Adresse ist.</translation>
    </message>
    <message>
        <source>Shared mailbox</source>
        <translation>Gemeinsames Postfach</translation>
    </message>
    <message>
        <source>Its address, where you answer for one instead of your own.</source>
        <translation>Seine Adresse, wenn Sie statt für Ihr eigenes für ein solches antworten.</translation>
    </message>
    <message>
        <source>Sign-in server</source>
        <translation>Server für die Anmeldung</translation>
    </message>
    <message>
        <source>Only in national clouds: the root of its web address.</source>
        <translation>Nur in nationalen Clouds: die Wurzel seiner Webadresse.</translation>
    </message>
    <message>
        <source>Only in national clouds: where it answers.</source>
        <translation>Nur in nationalen Clouds: wo er antwortet.</translation>
    </message>
    <message>
        <source>File with certificates</source>
        <translation>Datei mit Zertifikaten</translation>
    </message>
    <message>
        <source>Only where your company signs its own.</source>
        <translation>Nur, wenn Ihre Firma eigene ausstellt.</translation>
    </message>
    <message>
        <source>Folder with your sent messages</source>
        <translation>Ordner mit Ihren gesendeten Nachrichten</translation>
    </message>
    <message>
        <source>Only where Owed does not find it.</source>
        <translation>Nur, wenn Owed ihn nicht findet.</translation>
    </message>
    <message>
        <source>Further addresses of yours</source>
        <translation>Weitere Adressen von Ihnen</translation>
    </message>
    <message>
        <source>Separated by commas. Mail from them counts as written by you.</source>
        <translation>Durch Kommas getrennt. Post von ihnen gilt als von Ihnen geschrieben.</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Name des Kontos</translation>
    </message>
    <message>
        <source>How Owed calls it.</source>
        <translation>Wie Owed es nennt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>There is already an account named {name}.</source>
        <translation>Es gibt schon ein Konto mit dem Namen {name}.</translation>
    </message>
    <message>
        <source>Sign in with {provider}</source>
        <translation>Bei {provider} anmelden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Suche beenden</translation>
    </message>
    <message>
        <source>Give up signing in</source>
        <translation>Anmeldung aufgeben</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Test beenden</translation>
    </message>
    <message>
        <source>TLS (usual)</source>
        <translation>TLS (üblich)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None, this computer only</source>
        <translation>Keine, nur auf diesem Computer</translation>
    </message>
    <message>
        <source>Security of the outgoing server</source>
        <translation>Sicherheit des Servers für ausgehende Post</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>As clients read it above your letters.</source>
        <translation>Wie Kunden ihn über Ihren Briefen lesen.</translation>
    </message>
    <message>
        <source>Outgoing server</source>
        <translation>Server für ausgehende Post</translation>
    </message>
    <message>
        <source>It takes the acknowledgements that you send.</source>
        <translation>Er nimmt die Zwischenbescheide an, die Sie senden.</translation>
    </message>
    <message>
        <source>User name there</source>
        <translation>Benutzername dort</translation>
    </message>
    <message>
        <source>Only where it is another.</source>
        <translation>Nur, wenn es ein anderer ist.</translation>
    </message>
    <message>
        <source>What the search found</source>
        <translation>Was die Suche ergab</translation>
    </message>
    <message>
        <source>Looking for your mailbox</source>
        <translation>Ihr Postfach wird gesucht</translation>
    </message>
    <message>
        <source>Yes, ask there</source>
        <translation>Ja, dort fragen</translation>
    </message>
    <message>
        <source>No</source>
        <comment>the answer to a question</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Found. Which way in do you want?</source>
        <translation>Gefunden. Welchen Weg möchten Sie?</translation>
    </message>
    <message>
        <source>This is not the name of a server. It looks like smtp.company.example.</source>
        <translation>Das ist nicht der Name eines Servers. Er sieht aus wie smtp.firma.example.</translation>
    </message>
    <message>
        <source>A port lies between 1 and 65535; the usual one is {port}.</source>
        <translation>Ein Port liegt zwischen 1 und 65535; üblich ist {port}.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant (Tenant)</translation>
    </message>
    <message>
        <source>Your organisation&apos;s domain or id.</source>
        <translation>Die Domain oder ID Ihrer Organisation.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Clientgeheimnis</translation>
    </message>
    <message>
        <source>Google gives it out beside the client id. Kept in this computer&apos;s keyring, nowhere else.</source>
        <translation>Google gibt es zusammen mit der Client-ID aus. Aufbewahrt im Schlüsselbund dieses Computers, sonst nirgends.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Open the page on this computer</source>
        <translation>Seite auf diesem Computer öffnen</translation>
    </message>
    <message>
        <source>No browser here? Sign in with a code</source>
        <translation>Kein Browser hier? Mit einem Code anmelden</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
    <message>
        <source>Sign in there, then come back here. Owed waits, and never sees your password.</source>
        <translation>Melden Sie sich dort an, und kommen Sie dann hierher zurück. Owed wartet und sieht Ihr Passwort nie.</translation>
    </message>
    <message>
        <source>Your browser shows {provider}&apos;s page</source>
        <translation>Ihr Browser zeigt die Seite von {provider}</translation>
    </message>
    <message>
        <source>On any computer or telephone, open {page} and type this code. Owed waits.</source>
        <translation>Öffnen Sie auf irgendeinem Computer oder Telefon {page}, und tippen Sie diesen Code ein. Owed wartet.</translation>
    </message>
    <message>
        <source>Waiting for the code</source>
        <translation>Es wird auf den Code gewartet</translation>
    </message>
    <message>
        <source>Signed in as {user}</source>
        <translation>Angemeldet als {user}</translation>
    </message>
    <message>
        <source>Signed in with {provider}</source>
        <translation>Bei {provider} angemeldet</translation>
    </message>
    <message>
        <source>What to send your administrator</source>
        <translation>Was Sie Ihrem Administrator senden</translation>
    </message>
    <message>
        <source>How do I get a client id?</source>
        <translation>Wie bekomme ich eine Client-ID?</translation>
    </message>
    <message>
        <source>Hide the message</source>
        <translation>Nachricht verbergen</translation>
    </message>
    <message>
        <source>You sign in on Microsoft&apos;s own page. Microsoft wants to know which program asks, and Owed has no registration of its own: your organisation makes one, and gives you its client id and tenant.</source>
        <translation>Sie melden sich auf Microsofts eigener Seite an. Microsoft will wissen, welches Programm fragt, und Owed hat keine eigene Registrierung: Ihre Organisation legt eine an und gibt Ihnen deren Client-ID und Mandant (Tenant).</translation>
    </message>
    <message>
        <source>You sign in on Google&apos;s own page. Google wants to know which program asks, and Owed has no registration of its own: you make one in the Google Cloud console, for a desktop app. An app password is less work.</source>
        <translation>Sie melden sich auf Googles eigener Seite an. Google will wissen, welches Programm fragt, und Owed hat keine eigene Registrierung: Sie legen eine in der Google-Cloud-Konsole an, für eine Desktop-App. Ein App-Passwort macht weniger Arbeit.</translation>
    </message>
    <message>
        <source>Which folder holds your sent messages?</source>
        <translation>Welcher Ordner enthält Ihre gesendeten Nachrichten?</translation>
    </message>
    <message>
        <source>Your answers are found there.</source>
        <translation>Dort werden Ihre Antworten gefunden.</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Owed can read this mailbox.</source>
        <translation>Owed kann dieses Postfach lesen.</translation>
    </message>
    <message>
        <source>Server (IMAP)</source>
        <translation>Server (IMAP)</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Microsoft 365</source>
        <translation>Microsoft 365</translation>
    </message>
    <message>
        <source>Folder (Maildir)</source>
        <translation>Ordner (Maildir)</translation>
    </message>
    <message>
        <source>Owed finds the rest: it asks name servers and your own provider, and nobody else unless you agree.</source>
        <translation>Das Übrige findet Owed: Es fragt Namensserver und Ihren eigenen Anbieter und sonst niemanden, wenn Sie nicht zustimmen.</translation>
    </message>
    <message>
        <source>What kind of mailbox it is</source>
        <translation>Welche Art Postfach es ist</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Your mailbox</source>
        <translation>Ihr Postfach</translation>
    </message>
    <message>
        <source>Your clients</source>
        <translation>Ihre Kunden</translation>
    </message>
    <message>
        <source>Your standard</source>
        <translation>Ihr Standard</translation>
    </message>
    <message>
        <source>24-hour rule</source>
        <translation>24-Stunden-Regel</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>am selben Tag</translation>
    </message>
    <message>
        <source>Same day</source>
        <translation>Am selben Tag</translation>
    </message>
    <message>
        <source>Nobody goes home without an answer.</source>
        <translation>Niemand geht ohne Antwort nach Hause.</translation>
    </message>
    <message>
        <source>90 minutes</source>
        <translation>90 Minuten</translation>
    </message>
    <message>
        <source>4 working hours</source>
        <translation>4 Arbeitsstunden</translation>
    </message>
    <message>
        <source>Half a working day.</source>
        <translation>Ein halber Arbeitstag.</translation>
    </message>
    <message>
        <source>Welcome to Owed</source>
        <translation>Willkommen bei Owed</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Speichern und weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Everybody hears from you within a day, as it has long been the rule for telephone calls.</source>
        <translation>Alle hören innerhalb eines Tages von Ihnen, wie es für Anrufe lange die Regel war.</translation>
    </message>
    <message>
        <source>Of your working time, for clients who cannot wait.</source>
        <translation>Ihrer Arbeitszeit, für Kunden, die nicht warten können.</translation>
    </message>
    <message>
        <source>Owed watches your own mailbox and shows in its badge how long is left for the answer that is due first. It changes nothing in your mail, and everything stays on this computer.</source>
        <translation>Owed beobachtet Ihr eigenes Postfach und zeigt in seiner Anzeige, wie viel Zeit für die Antwort bleibt, die zuerst fällig ist. Es ändert nichts an Ihrer Post, und alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Tick the people and companies that you serve. Anybody else who asks you for something is listed too, as a prospect. You can sort everybody later.</source>
        <translation>Kreuzen Sie die Menschen und Firmen an, für die Sie arbeiten. Wer Sie sonst um etwas bittet, steht auch auf der Liste, als Interessent. Zuordnen können Sie alle später.</translation>
    </message>
    <message>
        <source>From your sent messages</source>
        <translation>Aus Ihren gesendeten Nachrichten</translation>
    </message>
    <message>
        <source>How long may a client wait for your answer? Owed warns you before the time is up.</source>
        <translation>Wie lange darf ein Kunde auf Ihre Antwort warten? Owed warnt Sie, bevor die Zeit um ist.</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>Drag the message through the week.</source>
        <translation>Ziehen Sie die Nachricht durch die Woche.</translation>
    </message>
    <message>
        <source>Where the badge is</source>
        <translation>Wo die Anzeige ist</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>Why this is not owed</source>
        <translation>Warum das nicht offen ist</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>Why: {subject}</source>
        <translation>Warum: {subject}</translation>
    </message>
    <message>
        <source>Show the rule</source>
        <translation>Regel zeigen</translation>
    </message>
    <message>
        <source>Put this sender into a group</source>
        <translation>Absender einer Gruppe zuordnen</translation>
    </message>
    <message>
        <source>Not owed</source>
        <translation>Nicht offen</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Not owed</source>
        <comment>messages</comment>
        <translation>Nicht offen</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>messages</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <comment>messages</comment>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>Thanks and goodbyes</source>
        <translation>Dank und Abschied</translation>
    </message>
    <message>
        <source>Asks for nothing</source>
        <translation>Bittet um nichts</translation>
    </message>
    <message>
        <source>Newsletters, lists</source>
        <translation>Newsletter, Listen</translation>
    </message>
    <message>
        <source>From programs</source>
        <translation>Von Programmen</translation>
    </message>
    <message>
        <source>Out of office</source>
        <translation>Abwesenheitsnotizen</translation>
    </message>
    <message>
        <source>Not to you</source>
        <translation>Nicht an Sie</translation>
    </message>
    <message>
        <source>From colleagues</source>
        <translation>Von Kollegen</translation>
    </message>
    <message>
        <source>Strangers, perhaps asking</source>
        <translation>Unbekannte, die vielleicht bitten</translation>
    </message>
    <message>
        <source>Your rules</source>
        <translation>Ihre Regeln</translation>
    </message>
    <message>
        <source>You said so</source>
        <translation>Von Ihnen so bestimmt</translation>
    </message>
    <message>
        <source>Trash and spam</source>
        <translation>Papierkorb und Spam</translation>
    </message>
    <message>
        <source>You answered</source>
        <translation>Sie haben geantwortet</translation>
    </message>
    <message>
        <source>A colleague answered</source>
        <translation>Ein Kollege hat geantwortet</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Andere Gründe</translation>
    </message>
    <message>
        <source>(nobody)</source>
        <translation>(niemand)</translation>
    </message>
    <message>
        <source>Looking through your mail</source>
        <translation>Ihre Post wird durchgesehen</translation>
    </message>
    <message>
        <source>Once a mailbox is watched, here stands what needs no answer, and why.</source>
        <translation>Sobald ein Postfach beobachtet wird, steht hier, was keine Antwort braucht, und warum.</translation>
    </message>
    <message>
        <source>No mailbox yet</source>
        <translation>Noch kein Postfach</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>What is left out is shown as it is found.</source>
        <translation>Was nicht offen ist, erscheint, sobald es gefunden wird.</translation>
    </message>
    <message>
        <source>Your mailbox is still being read</source>
        <translation>Ihr Postfach wird noch gelesen</translation>
    </message>
    <message>
        <source>Every message that came waits for an answer, or had one.</source>
        <translation>Jede Nachricht, die kam, wartet auf Antwort oder hat eine bekommen.</translation>
    </message>
    <message>
        <source>Nothing was left out</source>
        <translation>Nichts ausgelassen</translation>
    </message>
    <message>
        <source>Here stands what you or a colleague answered.</source>
        <translation>Hier steht, was Sie oder ein Kollege beantwortet haben.</translation>
    </message>
    <message>
        <source>Nothing is settled yet</source>
        <translation>Noch nichts erledigt</translation>
    </message>
    <message>
        <source>A message that cannot be read would stand here.</source>
        <translation>Eine Nachricht, die sich nicht lesen lässt, stünde hier.</translation>
    </message>
    <message>
        <source>Everything could be read</source>
        <translation>Alles war lesbar</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No message here fits the search.</source>
        <translation>Keine Nachricht hier passt zur Suche.</translation>
    </message>
    <message>
        <source>Owed: what is not owed, and why</source>
        <translation>Owed: was nicht offen ist, und warum</translation>
    </message>
    <message>
        <source>Search in what is not owed</source>
        <translation>In dem suchen, was nicht offen ist</translation>
    </message>
    <message>
        <source>Owed after all</source>
        <translation>Doch offen</translation>
    </message>
    <message>
        <source>This sender or mail like this…</source>
        <translation>Dieser Absender oder ähnliche Post …</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Not owed, settled, unreadable</source>
        <translation>Nicht offen, erledigt, unlesbar</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Messages that are not owed</source>
        <translation>Nachrichten, die nicht offen sind</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Alle Gründe</translation>
    </message>
    <message>
        <source>A vCard or CSV file of another program; nothing changes before you have seen who would come in.</source>
        <translation>Eine vCard- oder CSV-Datei eines anderen Programms; nichts ändert sich, bevor Sie gesehen haben, wer dazukäme.</translation>
    </message>
    <message>
        <source>A vCard or CSV file of another program, or the address book of an account; nothing changes before you have seen who would come in.</source>
        <translation>Eine vCard- oder CSV-Datei eines anderen Programms oder das Adressbuch eines Kontos; nichts ändert sich, bevor Sie gesehen haben, wer dazukäme.</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Kontakte importieren …</translation>
    </message>
    <message>
        <source>Sign in and allow it</source>
        <translation>Anmelden und erlauben</translation>
    </message>
    <message>
        <source>Import from {account}…</source>
        <translation>Aus {account} importieren …</translation>
    </message>
    <message>
        <source>Import from {account}</source>
        <translation>Aus {account} importieren</translation>
    </message>
    <message>
        <source>Import from the address book of {account}</source>
        <translation>Aus dem Adressbuch von {account} importieren</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} wird gelesen …</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Reading the contacts of {account}…</source>
        <translation>Die Kontakte von {account} werden gelesen …</translation>
    </message>
    <message>
        <source>The sign-in waits in your browser…</source>
        <translation>Die Anmeldung wartet in Ihrem Browser …</translation>
    </message>
    <message>
        <source>Nobody was found in {file}.</source>
        <translation>In {file} wurde niemand gefunden.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message numerus="yes">
        <source>{address} and %n more|{address} and %n more</source>
        <translation>
            <numerusform>{address} und %n weitere</numerusform>
            <numerusform>{address} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} It stands there {count} times.</source>
        <translation>{what} Steht dort {count} mal.</translation>
    </message>
    <message>
        <source>Probably the same person</source>
        <translation>Wahrscheinlich dieselbe Person</translation>
    </message>
    <message>
        <source>As one client they have one standard, and an answer to either address counts for both. Each merge can be taken back.</source>
        <translation>Als ein Kunde haben sie einen Standard, und eine Antwort an eine der Adressen zählt für beide. Jede Zusammenführung lässt sich zurücknehmen.</translation>
    </message>
    <message numerus="yes">
        <source>And {count} more.|And {count} more.</source>
        <translation>
            <numerusform>Und {count} weitere.</numerusform>
            <numerusform>Und {count} weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>in {groups}</source>
        <translation>in {groups}</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge {addresses}</source>
        <translation>{addresses} zusammenführen</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} und {last}</translation>
    </message>
    <message>
        <source>To add</source>
        <translation>Hinzuzufügen</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Schon bekannt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Nicht zu gebrauchen</translation>
    </message>
    <message>
        <source>Owed: import {file}</source>
        <translation>Owed: {file} importieren</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>{file} importieren</translation>
    </message>
    <message>
        <source>Where new clients go</source>
        <translation>Wohin neue Kunden kommen</translation>
    </message>
    <message>
        <source>the group that is named there, else Clients</source>
        <translation>die Gruppe, die dort steht, sonst Kunden</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New clients go to {group}</source>
        <translation>Neue Kunden kommen zu {group}</translation>
    </message>
    <message numerus="yes">
        <source>Add {count} client|Add {count} clients</source>
        <translation>
            <numerusform>{count} Kunden hinzufügen</numerusform>
            <numerusform>{count} Kunden hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{read_as}. {count} entry read; nothing is changed yet.|{read_as}. {count} entries read; nothing is changed yet.</source>
        <translation>
            <numerusform>{read_as}. {count} Eintrag gelesen; noch ist nichts geändert.</numerusform>
            <numerusform>{read_as}. {count} Einträge gelesen; noch ist nichts geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>People who were read</source>
        <translation>Gelesene Personen</translation>
    </message>
    <message>
        <source>What cannot be used</source>
        <translation>Was nicht zu gebrauchen ist</translation>
    </message>
    <message>
        <source>Tick all of these</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Untick all of these</source>
        <translation>Keinen ankreuzen</translation>
    </message>
    <message>
        <source>Copy what cannot be used</source>
        <translation>Kopieren, was nicht zu gebrauchen ist</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>Search in what was read</source>
        <translation>Im Gelesenen suchen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>another time…</source>
        <translation>eine andere Zeit …</translation>
    </message>
    <message>
        <source>Owed: write to a client</source>
        <translation>Owed: einem Kunden schreiben</translation>
    </message>
    <message>
        <source>from {address}</source>
        <translation>von {address}</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Was zu sagen ist</translation>
    </message>
    <message>
        <source>Promised time</source>
        <translation>Zugesagte Zeit</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send (Ctrl+Return)</source>
        <translation>Senden (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Im Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>Name a server</source>
        <translation>Server nennen</translation>
    </message>
    <message>
        <source>Say {what} in {language}</source>
        <translation>{what} auf {language} sagen</translation>
    </message>
    <message>
        <source>by {when}</source>
        <comment>until when the letter promises an answer</comment>
        <translation>bis {when}</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Promise which time?</source>
        <translation>Welche Zeit zusagen?</translation>
    </message>
    <message>
        <source>Promise it</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>{why} Until then, copy the text into your mail program.</source>
        <translation>{why} Kopieren Sie den Text bis dahin in Ihr Mailprogramm.</translation>
    </message>
    <message>
        <source>There is nothing to send yet.</source>
        <translation>Es gibt noch nichts zu senden.</translation>
    </message>
    <message>
        <source>{gap} still stands in the letter. Write what belongs there, or take it out.</source>
        <translation>Im Brief steht noch {gap}. Schreiben Sie, was dorthin gehört, oder nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>Owed: before you leave</source>
        <translation>Owed: bevor Sie gehen</translation>
    </message>
    <message>
        <source>First day off</source>
        <translation>Erster freier Tag</translation>
    </message>
    <message>
        <source>Last day off</source>
        <translation>Letzter freier Tag</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Name and how to reach them, or empty</source>
        <translation>Name und wie er oder sie zu erreichen ist, oder leer</translation>
    </message>
    <message>
        <source>Out-of-office text</source>
        <translation>Abwesenheitstext</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Put into my calendar</source>
        <translation>In meinen Kalender eintragen</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Was zu schreiben ist</translation>
    </message>
    <message>
        <source>Away from {first} to {last}</source>
        <translation>Abwesend von {first} bis {last}</translation>
    </message>
    <message>
        <source>Before you leave</source>
        <translation>Bevor Sie gehen</translation>
    </message>
    <message>
        <source>Who stands in for you</source>
        <translation>Wer Sie vertritt</translation>
    </message>
    <message>
        <source>Paste it where your mail program or provider keeps its automatic reply.</source>
        <translation>Fügen Sie ihn dort ein, wo Ihr Mailprogramm oder Anbieter die automatische Antwort aufbewahrt.</translation>
    </message>
    <message>
        <source>Booked already: {days}. Take it back with: {command} --remove</source>
        <translation>Schon gebucht: {days}. Rückgängig machen mit: {command} --remove</translation>
    </message>
    <message>
        <source>Booked: {days}. Take it back with: {command} --remove</source>
        <translation>Gebucht: {days}. Rückgängig machen mit: {command} --remove</translation>
    </message>
    <message>
        <source>Booked: {days}, one leave with the days booked before. Take it back with: {command} --remove</source>
        <translation>Gebucht: {days}, eine Abwesenheit mit den Tagen, die schon gebucht waren. Rückgängig machen mit: {command} --remove</translation>
    </message>
    <message>
        <source>The last day of a leave is not before its first day.</source>
        <translation>Der letzte Tag einer Abwesenheit liegt nicht vor dem ersten.</translation>
    </message>
    <message>
        <source>No leave is booked on any day from {first} to {last}, so nothing was changed.</source>
        <translation>An keinem Tag vom {first} bis {last} ist eine Abwesenheit gebucht, deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Booked: {booked}.</source>
        <translation>Gebucht: {booked}.</translation>
    </message>
    <message>
        <source>No leave is booked at all.</source>
        <translation>Es ist überhaupt keine Abwesenheit gebucht.</translation>
    </message>
    <message>
        <source>No leave is booked any more: {span}. Book it with: {command} --add</source>
        <translation>Keine Abwesenheit mehr gebucht: {span}. Buchen mit: {command} --add</translation>
    </message>
    <message>
        <source>There is no out-of-office text in {language!r}.</source>
        <translation>Einen Abwesenheitstext in „{language}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is: {known}.</source>
        <translation>Es gibt: {known}.</translation>
    </message>
    <message>
        <source>Copied. Paste it where you need it.</source>
        <translation>Kopiert. Fügen Sie es ein, wo Sie es brauchen.</translation>
    </message>
    <message>
        <source>Back {day}</source>
        <translation>Zurück {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n missed already|%n missed already</source>
        <translation>
            <numerusform>%n schon verpasst</numerusform>
            <numerusform>%n schon verpasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do before you leave|%n to do before you leave</source>
        <translation>
            <numerusform>%n zu erledigen, bevor Sie gehen</numerusform>
            <numerusform>%n zu erledigen, bevor Sie gehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n falls due while you are away|%n fall due while you are away</source>
        <translation>
            <numerusform>%n wird fällig, während Sie weg sind</numerusform>
            <numerusform>%n werden fällig, während Sie weg sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due on the day you are back|%n due on the day you are back</source>
        <translation>
            <numerusform>%n fällig am Tag Ihrer Rückkehr</numerusform>
            <numerusform>%n fällig am Tag Ihrer Rückkehr</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing falls due as far as can be seen</source>
        <translation>soweit zu sehen, wird nichts fällig</translation>
    </message>
    <message>
        <source>nothing falls due before that</source>
        <translation>vorher wird nichts fällig</translation>
    </message>
    <message>
        <source>received, an answer comes</source>
        <translation>erhalten, eine Antwort kommt</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>a considered no</source>
        <translation>ein wohlüberlegtes Nein</translation>
    </message>
    <message>
        <source>running late, with a new date</source>
        <translation>verspätet, mit neuem Termin</translation>
    </message>
    <message>
        <source>how things stand</source>
        <translation>wie die Dinge stehen</translation>
    </message>
    <message>
        <source>Their message is here, and an answer comes by a date. Silence does not count; this does.</source>
        <translation>Die Nachricht ist da, und eine Antwort kommt bis zu einem Termin. Schweigen zählt nicht; das zählt.</translation>
    </message>
    <message>
        <source>Hearing that there is no answer yet is better than hearing nothing.</source>
        <translation>Zu hören, dass es noch keine Antwort gibt, ist besser, als nichts zu hören.</translation>
    </message>
    <message>
        <source>A clear no lets them look elsewhere in good time.</source>
        <translation>Ein klares Nein lässt sie rechtzeitig anderswo suchen.</translation>
    </message>
    <message>
        <source>For a promise that is going to slip: a new date, before the old one passes.</source>
        <translation>Für eine Zusage, die nicht zu halten ist: ein neuer Termin, bevor der alte verstreicht.</translation>
    </message>
    <message>
        <source>For clients who did not ask, before they have to.</source>
        <translation>Für Kunden, die nicht gefragt haben, bevor sie fragen müssen.</translation>
    </message>
    <message>
        <source>Warnings cannot pop up: keep an eye on this badge.</source>
        <translation>Warnungen können nicht erscheinen: Behalten Sie diese Anzeige im Auge.</translation>
    </message>
    <message>
        <source>Until that is mended only the badge warns you. Start your desktop&apos;s notification service, or one such as dunst or mako, and try again.</source>
        <translation>Bis das behoben ist, warnt Sie nur die Anzeige. Starten Sie den Benachrichtigungsdienst Ihres Desktops oder einen wie dunst oder mako, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Do Not Disturb is on now: warnings wait until it ends.</source>
        <translation>„Nicht stören“ ist eingeschaltet: Warnungen warten, bis es endet.</translation>
    </message>
    <message numerus="yes">
        <source>%n warning waits until Do Not Disturb ends.|%n warnings wait until Do Not Disturb ends.</source>
        <translation>
            <numerusform>%n Warnung wartet, bis „Nicht stören“ endet.</numerusform>
            <numerusform>%n Warnungen warten, bis „Nicht stören“ endet.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not shown.</source>
        <translation>Sie wurde nicht gezeigt.</translation>
    </message>
    <message>
        <source>Sent. Do Not Disturb is on, so this desktop may keep it back.</source>
        <translation>Gesendet. „Nicht stören“ ist eingeschaltet; dieser Desktop hält sie vielleicht zurück.</translation>
    </message>
    <message>
        <source>Sent. It should show now.</source>
        <translation>Gesendet. Sie sollte jetzt erscheinen.</translation>
    </message>
    <message>
        <source>Do Not Disturb is on.</source>
        <translation>„Nicht stören“ ist eingeschaltet.</translation>
    </message>
    <message>
        <source>Call {client} back: {duration} left</source>
        <translation>{client} zurückrufen: noch {duration}</translation>
    </message>
    <message>
        <source>Call {client} back: missed by {duration}</source>
        <translation>{client} zurückrufen: um {duration} verpasst</translation>
    </message>
    <message>
        <source>Promised to {client}: {duration} left</source>
        <translation>{client} zugesagt: noch {duration}</translation>
    </message>
    <message>
        <source>Promised to {client}: missed by {duration}</source>
        <translation>{client} zugesagt: um {duration} verpasst</translation>
    </message>
    <message>
        <source>{client} waits for news from you: {duration} left</source>
        <translation>{client} wartet auf ein Lebenszeichen von Ihnen: noch {duration}</translation>
    </message>
    <message>
        <source>{client} waits for news from you: missed by {duration}</source>
        <translation>{client} wartet auf ein Lebenszeichen von Ihnen: um {duration} verpasst</translation>
    </message>
    <message>
        <source>Follow up with {client}: {duration} left</source>
        <translation>Bei {client} nachfassen: noch {duration}</translation>
    </message>
    <message>
        <source>Follow up with {client}: missed by {duration}</source>
        <translation>Bei {client} nachfassen: um {duration} verpasst</translation>
    </message>
    <message>
        <source>Held back while you did not want to be disturbed.</source>
        <translation>Zurückgehalten, solange Sie nicht gestört werden wollten.</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Zurückrufen</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Angerufen</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>Mitteilen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Zwischenbescheid</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Liste öffnen</translation>
    </message>
    <message>
        <source>Your other accounts are watched as usual.</source>
        <translation>Ihre anderen Konten werden wie üblich beobachtet.</translation>
    </message>
    <message>
        <source>Owed cannot see {account}</source>
        <translation>Owed kann {account} nicht sehen</translation>
    </message>
    <message>
        <source>Notifications reach you</source>
        <translation>Benachrichtigungen erreichen Sie</translation>
    </message>
    <message>
        <source>This is how Owed speaks up before a client has waited too long.</source>
        <translation>So meldet sich Owed, bevor ein Kunde zu lange gewartet hat.</translation>
    </message>
    <message>
        <source>Everybody who wrote or called has heard from you</source>
        <translation>Alle, die geschrieben oder angerufen haben, haben von Ihnen gehört</translation>
    </message>
    <message>
        <source>Nobody is left without a word today.</source>
        <translation>Heute bleibt niemand ohne ein Wort.</translation>
    </message>
    <message>
        <source>Some mailbox cannot be seen, so there may be more.</source>
        <translation>Ein Postfach ist nicht zu sehen, es können also mehr sein.</translation>
    </message>
    <message numerus="yes">
        <source>%n person has not heard from you today|%n people have not heard from you today</source>
        <translation>
            <numerusform>%n Person hat heute nichts von Ihnen gehört</numerusform>
            <numerusform>%n Personen haben heute nichts von Ihnen gehört</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>In all: {counts}.</source>
        <translation>Insgesamt: {counts}.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>{first}, {second} and {third}</source>
        <translation>{first}, {second} und {third}</translation>
    </message>
    <message numerus="yes">
        <source>{first}, {second}, {third} and %n more|{first}, {second}, {third} and %n more</source>
        <translation>
            <numerusform>{first}, {second}, {third} und %n weitere</numerusform>
            <numerusform>{first}, {second}, {third} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>a client</source>
        <translation>ein Kunde</translation>
    </message>
    <message>
        <source>{program} shows them, with buttons.</source>
        <translation>{program} zeigt sie, mit Knöpfen.</translation>
    </message>
    <message>
        <source>{program} shows them, without buttons: a click opens Owed.</source>
        <translation>{program} zeigt sie, ohne Knöpfe: Ein Klick öffnet Owed.</translation>
    </message>
    <message>
        <source>Notifications of Owed are switched off in the desktop&apos;s settings.</source>
        <translation>Benachrichtigungen von Owed sind in den Einstellungen des Desktops abgeschaltet.</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications.</source>
        <translation>Nichts auf diesem Desktop zeigt Benachrichtigungen.</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service refused the notification.</source>
        <translation>Der Benachrichtigungsdienst des Desktops hat die Benachrichtigung abgelehnt.</translation>
    </message>
    <message>
        <source>The system shows them, with buttons.</source>
        <translation>Das System zeigt sie, mit Knöpfen.</translation>
    </message>
    <message>
        <source>The system shows them, without buttons: a click opens Owed.</source>
        <translation>Das System zeigt sie, ohne Knöpfe: Ein Klick öffnet Owed.</translation>
    </message>
    <message>
        <source>Notifications of Owed are switched off in the system&apos;s settings.</source>
        <translation>Benachrichtigungen von Owed sind in den Einstellungen des Systems abgeschaltet.</translation>
    </message>
    <message>
        <source>The system did not take the notification.</source>
        <translation>Das System hat die Benachrichtigung nicht angenommen.</translation>
    </message>
    <message>
        <source>Owed cannot reach this desktop&apos;s notifications: there is no session bus.</source>
        <translation>Owed erreicht die Benachrichtigungen dieses Desktops nicht: Es gibt keinen Sitzungsbus.</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service does not answer.</source>
        <translation>Der Benachrichtigungsdienst des Desktops antwortet nicht.</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {why}.</source>
        <translation>{file} lässt sich nicht öffnen: {why}.</translation>
    </message>
    <message>
        <source>{file} is too large to be read. Export the contacts without photographs.</source>
        <translation>{file} ist zu groß zum Lesen. Exportieren Sie die Kontakte ohne Fotos.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>Zum Nachfassen</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Paste a list, or open a file. They are on your list until you have written to them.</source>
        <translation>Fügen Sie eine Liste ein, oder öffnen Sie eine Datei. Alle darin bleiben auf Ihrer Liste, bis Sie ihnen geschrieben haben.</translation>
    </message>
    <message>
        <source>Note several contacts</source>
        <translation>Mehrere Kontakte notieren</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Paste a list instead</source>
        <translation>Stattdessen eine Liste einfügen</translation>
    </message>
    <message>
        <source>Trade show, introduced by …</source>
        <translation>Messe, vorgestellt von …</translation>
    </message>
    <message>
        <source>When you met</source>
        <translation>Wann Sie sich getroffen haben</translation>
    </message>
    <message>
        <source>Say whom you met: paste a list, or open a file.</source>
        <translation>Sagen Sie, wen Sie getroffen haben: Fügen Sie eine Liste ein, oder öffnen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Whom you met</source>
        <translation>Wen Sie getroffen haben</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>on what occasion</comment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>When</source>
        <comment>at what time</comment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Open a list of contacts</source>
        <translation>Liste mit Kontakten öffnen</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Andere Datei öffnen …</translation>
    </message>
    <message numerus="yes">
        <source>{count} person read from {file} ({read_as}); nothing is noted yet.|{count} people read from {file} ({read_as}); nothing is noted yet.</source>
        <translation>
            <numerusform>{count} Person aus {file} gelesen ({read_as}); noch ist nichts notiert.</numerusform>
            <numerusform>{count} Personen aus {file} gelesen ({read_as}); noch ist nichts notiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} person read; nothing is noted yet.|{count} people read; nothing is noted yet.</source>
        <translation>
            <numerusform>{count} Person gelesen; noch ist nichts notiert.</numerusform>
            <numerusform>{count} Personen gelesen; noch ist nichts notiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <comment>somebody who was not known</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New; ended by hand</source>
        <translation>Neu; von Hand beendet</translation>
    </message>
    <message>
        <source>New, {due}</source>
        <translation>Neu, {due}</translation>
    </message>
    <message>
        <source>New, {due}; ended by hand</source>
        <translation>Neu, {due}; von Hand beendet</translation>
    </message>
    <message numerus="yes">
        <source>Follow up {count} person|Follow up {count} people</source>
        <translation>
            <numerusform>Bei {count} Person nachfassen</numerusform>
            <numerusform>Bei {count} Personen nachfassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Adresse oder Nummer</translation>
    </message>
    <message>
        <source>Name, address, or Name &lt;address&gt;</source>
        <translation>Name, Adresse oder Name &lt;Adresse&gt;</translation>
    </message>
    <message>
        <source>Say who it is: a name or an address.</source>
        <translation>Sagen Sie, wer es ist: ein Name oder eine Adresse.</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Anruf notieren</translation>
    </message>
    <message>
        <source>Whoever called is on your list until you have called back.</source>
        <translation>Wer angerufen hat, steht auf Ihrer Liste, bis Sie zurückgerufen haben.</translation>
    </message>
    <message>
        <source>Log the call</source>
        <translation>Anruf notieren</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>Wer angerufen hat</translation>
    </message>
    <message>
        <source>When they called</source>
        <translation>Wann der Anruf war</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a telephone</comment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>About</source>
        <comment>what a call is about</comment>
        <translation>Worum</translation>
    </message>
    <message>
        <source>Note a promise</source>
        <translation>Zusage notieren</translation>
    </message>
    <message>
        <source>Owed warns early enough to keep it, or to beat it.</source>
        <translation>Owed warnt früh genug, um sie zu halten oder zu übertreffen.</translation>
    </message>
    <message>
        <source>Note the promise</source>
        <translation>Zusage notieren</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Wem</translation>
    </message>
    <message>
        <source>I send the revised contract</source>
        <translation>Ich sende den überarbeiteten Vertrag</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>What you promised</source>
        <translation>Was Sie zugesagt haben</translation>
    </message>
    <message>
        <source>Say what you promised.</source>
        <translation>Sagen Sie, was Sie zugesagt haben.</translation>
    </message>
    <message>
        <source>Note a contact</source>
        <translation>Kontakt notieren</translation>
    </message>
    <message>
        <source>They are on your list until you have written to them; your first message takes them off.</source>
        <translation>Er steht auf Ihrer Liste, bis Sie ihm geschrieben haben; Ihre erste Nachricht nimmt ihn herunter.</translation>
    </message>
    <message>
        <source>Note the contact</source>
        <translation>Kontakt notieren</translation>
    </message>
    <message>
        <source>Several at once…</source>
        <translation>Mehrere auf einmal …</translation>
    </message>
    <message>
        <source>In your client book: {group}. Would rather be called.</source>
        <translation>In Ihrem Kundenbuch: {group}. Lieber anrufen.</translation>
    </message>
    <message>
        <source>In your client book: {group}. Would rather be written to.</source>
        <translation>In Ihrem Kundenbuch: {group}. Lieber schreiben.</translation>
    </message>
    <message>
        <source>In your client book: {group}.</source>
        <translation>In Ihrem Kundenbuch: {group}.</translation>
    </message>
    <message>
        <source>Waits on somebody else</source>
        <translation>Wartet auf jemand anderen</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>Warten lassen</translation>
    </message>
    <message>
        <source>It stays in the list and the clock runs on: {client} still waits for you.</source>
        <translation>Es bleibt auf der Liste, und die Uhr läuft weiter: {client} wartet noch auf Sie.</translation>
    </message>
    <message>
        <source>The tax office, a colleague, …</source>
        <translation>Das Finanzamt, ein Kollege, …</translation>
    </message>
    <message>
        <source>Whether to come back to it at a time</source>
        <translation>Ob Sie zu einer bestimmten Zeit darauf zurückkommen</translation>
    </message>
    <message>
        <source>come back to it at a time</source>
        <translation>zu einer Zeit darauf zurückkommen</translation>
    </message>
    <message>
        <source>no date was named</source>
        <translation>ein Termin wurde nicht genannt</translation>
    </message>
    <message>
        <source>When to come back to it</source>
        <translation>Wann Sie darauf zurückkommen</translation>
    </message>
    <message>
        <source>On whom</source>
        <translation>Auf wen</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Say on whom it waits.</source>
        <translation>Sagen Sie, auf wen es wartet.</translation>
    </message>
    <message>
        <source>{client} counts on {when}. Say so to them before that, with the new date.</source>
        <translation>{client} rechnet mit {when}. Sagen Sie vorher Bescheid, mit dem neuen Termin.</translation>
    </message>
    <message>
        <source>{client} counted on {when}. They should hear from you now, with the new date.</source>
        <translation>{client} hat mit {when} gerechnet und sollte jetzt von Ihnen hören, mit dem neuen Termin.</translation>
    </message>
    <message>
        <source>Move the date</source>
        <translation>Termin verschieben</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>The new date</source>
        <translation>Der neue Termin</translation>
    </message>
    <message>
        <source>The court wants another document first</source>
        <translation>Das Gericht will erst ein anderes Dokument</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Neuer Termin</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Say why: a promise is moved for a reason only.</source>
        <translation>Sagen Sie, warum: Eine Zusage wird nur aus einem Grund verschoben.</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Der Kunde</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Yes, a promise</source>
        <translation>Ja, eine Zusage</translation>
    </message>
    <message>
        <source>No promise</source>
        <translation>Keine Zusage</translation>
    </message>
    <message>
        <source>Yes, answered</source>
        <translation>Ja, beantwortet</translation>
    </message>
    <message>
        <source>No, still owed</source>
        <translation>Nein, weiter offen</translation>
    </message>
    <message>
        <source>Answered otherwise</source>
        <translation>Anders beantwortet</translation>
    </message>
    <message>
        <source>Told otherwise</source>
        <translation>Anders mitgeteilt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Wake</source>
        <translation>Wecken</translation>
    </message>
    <message>
        <source>Waits on…</source>
        <translation>Wartet auf …</translation>
    </message>
    <message>
        <source>Waits no more</source>
        <translation>Wartet nicht mehr</translation>
    </message>
    <message>
        <source>Not expected any more</source>
        <translation>Nicht mehr erwartet</translation>
    </message>
    <message>
        <source>Do not follow up</source>
        <translation>Nicht nachfassen</translation>
    </message>
    <message>
        <source>This &amp;message</source>
        <translation>Diese &amp;Nachricht</translation>
    </message>
    <message>
        <source>Looking what a rule would change…</source>
        <translation>Es wird nachgesehen, was eine Regel ändern würde …</translation>
    </message>
    <message>
        <source>A rule that you made goes before: see Settings, Rules.</source>
        <translation>Eine Regel von Ihnen geht vor: siehe Einstellungen, Regeln.</translation>
    </message>
    <message>
        <source>Mail &amp;like this</source>
        <translation>Post wie &amp;diese</translation>
    </message>
    <message>
        <source>Anything from this &amp;sender</source>
        <translation>Alles von diesem &amp;Absender</translation>
    </message>
    <message>
        <source>Everything from this &amp;sender</source>
        <translation>Alles von diesem &amp;Absender</translation>
    </message>
    <message>
        <source>{sender}, no subject</source>
        <translation>{sender}, kein Betreff</translation>
    </message>
    <message>
        <source>{sender}, subject {subject}</source>
        <translation>{sender}, Betreff {subject}</translation>
    </message>
    <message numerus="yes">
        <source>%n more|%n more</source>
        <comment>items</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>a message of {name}</source>
        <translation>eine Nachricht von {name}</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Lebenszeichen</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>Search in what is owed</source>
        <translation>In den offenen Punkten suchen</translation>
    </message>
    <message>
        <source>Show one client or group only</source>
        <translation>Nur einen Kunden oder eine Gruppe zeigen</translation>
    </message>
    <message>
        <source>Show one kind only</source>
        <translation>Nur eine Art zeigen</translation>
    </message>
    <message>
        <source>More</source>
        <comment>a menu</comment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Owed</source>
        <comment>a heading</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Log a call…</source>
        <translation>Anruf notieren …</translation>
    </message>
    <message>
        <source>Note a promise…</source>
        <translation>Zusage notieren …</translation>
    </message>
    <message>
        <source>Note a contact…</source>
        <translation>Kontakt notieren …</translation>
    </message>
    <message>
        <source>Note several contacts…</source>
        <translation>Mehrere Kontakte notieren …</translation>
    </message>
    <message>
        <source>What is not owed, and why</source>
        <translation>Was nicht offen ist, und warum</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Look for new mail now</source>
        <translation>Jetzt nach neuer Post sehen</translation>
    </message>
    <message>
        <source>Before you leave…</source>
        <translation>Bevor Sie gehen …</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Version {version} on Python {python}, {system}. Its log is {log}.</source>
        <translation>Version {version} mit Python {python}, {system}. Das Protokoll ist {log}.</translation>
    </message>
    <message>
        <source>Mend it in the settings.</source>
        <translation>Bringen Sie es in den Einstellungen in Ordnung.</translation>
    </message>
    <message>
        <source>{file} can be read.</source>
        <translation>{file} ist lesbar.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Others on this computer can read {path}.</source>
        <translation>Andere auf diesem Computer können {path} lesen.</translation>
    </message>
    <message>
        <source>Close it with: chmod go-rwx {path}</source>
        <translation>Schließen Sie den Ordner mit: chmod go-rwx {path}</translation>
    </message>
    <message>
        <source>They are closed to everybody else.</source>
        <translation>Sie sind für alle anderen geschlossen.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is nearly full.</source>
        <translation>Der Datenträger mit {path} ist fast voll.</translation>
    </message>
    <message>
        <source>Make room on it.</source>
        <translation>Schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>They are closed to everybody else, and there is room.</source>
        <translation>Sie sind für alle anderen geschlossen, und es ist Platz.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>{count} messages are known.</source>
        <translation>{count} Nachrichten sind bekannt.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Passwords can be kept.</source>
        <translation>Passwörter können aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Calendar {name}</source>
        <translation>Kalender {name}</translation>
    </message>
    <message>
        <source>Run: {command}</source>
        <translation>Führen Sie aus: {command}</translation>
    </message>
    <message>
        <source>It was never read.</source>
        <translation>Er wurde noch nie gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry of whole days is known.|%n entries of whole days are known.</source>
        <translation>
            <numerusform>%n ganztägiger Eintrag ist bekannt.</numerusform>
            <numerusform>%n ganztägige Einträge sind bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Start bei der Anmeldung</translation>
    </message>
    <message>
        <source>Owed does not start when you log in; Settings, General, can change that.</source>
        <translation>Owed startet nicht, wenn Sie sich anmelden; unter Einstellungen, Allgemein lässt sich das ändern.</translation>
    </message>
    <message>
        <source>What is to start when you log in is no longer there: {program}.</source>
        <translation>Was bei der Anmeldung starten soll, gibt es nicht mehr: {program}.</translation>
    </message>
    <message>
        <source>Switch it off and on again in Settings, General.</source>
        <translation>Schalten Sie es unter Einstellungen, Allgemein aus und wieder ein.</translation>
    </message>
    <message>
        <source>Owed starts when you log in.</source>
        <translation>Owed startet, wenn Sie sich anmelden.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>The names of the mail servers are found.</source>
        <translation>Die Namen der Mailserver werden gefunden.</translation>
    </message>
    <message>
        <source>There is no server of the name {name}.</source>
        <translation>Es gibt keinen Server mit dem Namen {name}.</translation>
    </message>
    <message>
        <source>Look whether it is spelt right in the settings, or is found in the office&apos;s network only.</source>
        <translation>Sehen Sie nach, ob er in den Einstellungen richtig geschrieben ist oder nur im Netz des Büros gefunden wird.</translation>
    </message>
    <message>
        <source>No mail server is found by its name, so this computer seems to have no network.</source>
        <translation>Kein Mailserver ist unter seinem Namen zu finden; dieser Computer scheint kein Netz zu haben.</translation>
    </message>
    <message>
        <source>Connect to the network; in an office&apos;s network only a VPN may be missing.</source>
        <translation>Verbinden Sie sich mit dem Netz; im Netz eines Büros fehlt vielleicht nur ein VPN.</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Group: {group}</source>
        <translation>Gruppe: {group}</translation>
    </message>
    <message>
        <source>All</source>
        <comment>kinds</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>By &amp;phone</source>
        <translation>Per &amp;Telefon</translation>
    </message>
    <message>
        <source>By &amp;mail from elsewhere</source>
        <translation>Per &amp;E-Mail von anderswo</translation>
    </message>
    <message>
        <source>&amp;In person</source>
        <translation>P&amp;ersönlich</translation>
    </message>
    <message>
        <source>&amp;Spoke with them</source>
        <translation>&amp;Gesprochen</translation>
    </message>
    <message>
        <source>&amp;Left a message</source>
        <translation>&amp;Nachricht hinterlassen</translation>
    </message>
    <message>
        <source>the clock runs on</source>
        <translation>die Uhr läuft weiter</translation>
    </message>
    <message>
        <source>&amp;Reached nobody</source>
        <translation>&amp;Niemanden erreicht</translation>
    </message>
    <message>
        <source>Until they &amp;write</source>
        <translation>Bis eine &amp;Nachricht kommt</translation>
    </message>
    <message>
        <source>&amp;Pick a time…</source>
        <translation>Zeit &amp;wählen …</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Probably answered</source>
        <translation>Wahrscheinlich beantwortet</translation>
    </message>
    <message>
        <source>Did you promise this?</source>
        <translation>Haben Sie das zugesagt?</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Älter</translation>
    </message>
    <message>
        <source>you wrote to them in another conversation; say whether that was the answer</source>
        <translation>Sie haben ihnen in einer anderen Unterhaltung geschrieben; sagen Sie, ob das die Antwort war</translation>
    </message>
    <message>
        <source>you wrote it; until you say so, nothing of it counts</source>
        <translation>Sie haben es geschrieben; bis Sie es bestätigen, zählt nichts davon</translation>
    </message>
    <message>
        <source>no badge and no warning until then; the clock runs on</source>
        <translation>bis dahin keine Anzeige und keine Warnung; die Uhr läuft weiter</translation>
    </message>
    <message>
        <source>from long before the account was added; no badge, no warning</source>
        <translation>von lange vor der Einrichtung des Kontos; keine Anzeige, keine Warnung</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>Was offen ist</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>This afternoon</source>
        <translation>Heute Nachmittag</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Morgen früh</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation>Nächster Arbeitstag</translation>
    </message>
    <message>
        <source>Owed watches your own mailbox and tells you which clients still wait for an answer. It reads, and never changes anything.</source>
        <translation>Owed beobachtet Ihr eigenes Postfach und sagt Ihnen, welche Kunden noch auf eine Antwort warten. Es liest und ändert nie etwas.</translation>
    </message>
    <message>
        <source>Reading your mailbox for the first time</source>
        <translation>Ihr Postfach wird zum ersten Mal gelesen</translation>
    </message>
    <message>
        <source>You can close this window. The badge shows how long is left as soon as something is owed.</source>
        <translation>Sie können dieses Fenster schließen. Die Anzeige zeigt, wie viel Zeit bleibt, sobald etwas offen ist.</translation>
    </message>
    <message>
        <source>Nobody is waiting for you</source>
        <translation>Niemand wartet auf Sie</translation>
    </message>
    <message>
        <source>Nothing that is owed fits the search and the filters.</source>
        <translation>Nichts Offenes passt zur Suche und zu den Filtern.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>What is owed is shown as it is found.</source>
        <translation>Was offen ist, erscheint, sobald es gefunden wird.</translation>
    </message>
    <message>
        <source>No warnings until you go on.</source>
        <translation>Keine Warnungen, bis Sie fortfahren.</translation>
    </message>
    <message>
        <source>No warnings until {when}.</source>
        <translation>Keine Warnungen bis {when}.</translation>
    </message>
    <message>
        <source>Owed is paused</source>
        <translation>Owed ist angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n falls due before the next one, {when}.|%n fall due before the next one, {when}.</source>
        <translation>
            <numerusform>%n wird vor der nächsten fällig, {when}.</numerusform>
            <numerusform>%n werden vor der nächsten fällig, {when}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your reply time</source>
        <translation>Ihre Antwortzeit</translation>
    </message>
    <message>
        <source>Nothing falls due before the next one, {when}.</source>
        <translation>Vor der nächsten wird nichts fällig, {when}.</translation>
    </message>
    <message>
        <source>Not seen either: {accounts}.</source>
        <translation>Ebenfalls nicht zu sehen: {accounts}.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is owed in your other account.|Nothing is owed in your other accounts.</source>
        <translation>
            <numerusform>In Ihrem anderen Konto ist nichts offen.</numerusform>
            <numerusform>In Ihren anderen Konten ist nichts offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was last known is shown in grey.</source>
        <translation>Was zuletzt bekannt war, steht in Grau.</translation>
    </message>
    <message>
        <source>Owed cannot see what you answer in {account}</source>
        <translation>Owed sieht nicht, was Sie in {account} antworten</translation>
    </message>
    <message>
        <source>There is no folder with your sent messages, so what you have answered stays in this list. Name that folder in the settings, or choose “Answered otherwise”.</source>
        <translation>Es gibt keinen Ordner mit Ihrer gesendeten Post, deshalb bleibt in dieser Liste, was Sie schon beantwortet haben. Nennen Sie diesen Ordner in den Einstellungen, oder wählen Sie „Anders beantwortet“.</translation>
    </message>
    <message>
        <source>Name the folder</source>
        <translation>Ordner nennen</translation>
    </message>
    <message>
        <source>Owed cannot see all of {account}</source>
        <translation>Owed kann {account} nicht ganz sehen</translation>
    </message>
    <message>
        <source>Since {when}: {why}</source>
        <translation>Seit {when}: {why}</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Jetzt noch einmal versuchen</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>Passwort eingeben</translation>
    </message>
    <message>
        <source>Looking into the folders.</source>
        <translation>Die Ordner werden durchgesehen.</translation>
    </message>
    <message>
        <source>{done} of {total} messages read.</source>
        <translation>{done} von {total} Nachrichten gelesen.</translation>
    </message>
    <message>
        <source>{done} messages read.</source>
        <translation>{done} Nachrichten gelesen.</translation>
    </message>
    <message>
        <source>answered otherwise</source>
        <translation>anders beantwortet</translation>
    </message>
    <message>
        <source>not owed</source>
        <translation>nicht offen</translation>
    </message>
    <message>
        <source>owed after all</source>
        <translation>doch offen</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>that was not the answer</source>
        <translation>das war nicht die Antwort</translation>
    </message>
    <message>
        <source>somebody else first</source>
        <translation>erst ist jemand anderes dran</translation>
    </message>
    <message>
        <source>called back, left a message</source>
        <translation>zurückgerufen, Nachricht hinterlassen</translation>
    </message>
    <message>
        <source>called back, reached nobody</source>
        <translation>zurückgerufen, niemanden erreicht</translation>
    </message>
    <message>
        <source>a promise</source>
        <translation>eine Zusage</translation>
    </message>
    <message>
        <source>another date for a promise</source>
        <translation>ein anderer Termin für eine Zusage</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>ein Anruf</translation>
    </message>
    <message>
        <source>somebody to be written to</source>
        <translation>jemand, dem zu schreiben ist</translation>
    </message>
    <message>
        <source>not expected any more</source>
        <translation>nicht mehr erwartet</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>eine Regel</translation>
    </message>
    <message>
        <source>a rule taken away</source>
        <translation>eine Regel, die aufgehoben wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n byte|%n bytes</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>What you chose: {accounts}, {clients}, {standards}. No password is in it.</source>
        <translation>Was Sie gewählt haben: {accounts}, {clients}, {standards}. Kein Passwort ist darin.</translation>
    </message>
    <message numerus="yes">
        <source>%n account|%n accounts</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response window of your own|%n response windows of your own</source>
        <translation>
            <numerusform>%n eigene Antwortfrist</numerusform>
            <numerusform>%n eigene Antwortfristen</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings and client book</source>
        <translation>Einstellungen und Kundenbuch</translation>
    </message>
    <message numerus="yes">
        <source>Of %n message: who wrote it, to whom, when, and its subject.|Of %n messages: who wrote them, to whom, when, and their subjects.</source>
        <translation>
            <numerusform>Von %n Nachricht: wer sie wem und wann geschrieben hat, und ihr Betreff.</numerusform>
            <numerusform>Von %n Nachrichten: wer sie wem und wann geschrieben hat, und ihre Betreffe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n the sentence that asks, and what the text was found to need.|Of %n the sentence that asks, and what the texts were found to need.</source>
        <translation>
            <numerusform>Von %n der Satz, der um etwas bittet, und was der Text nach Owed braucht.</numerusform>
            <numerusform>Von %n der Satz, der um etwas bittet, und was die Texte nach Owed brauchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No whole text, no attachment.</source>
        <translation>Kein ganzer Text, kein Anhang.</translation>
    </message>
    <message>
        <source>Mail of {account}</source>
        <translation>Post von {account}</translation>
    </message>
    <message numerus="yes">
        <source>%n decision of yours|%n decisions of yours</source>
        <translation>
            <numerusform>%n Ihrer Entscheidungen</numerusform>
            <numerusform>%n Ihrer Entscheidungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Which warnings were given for %n matter, so that none comes twice.|Which warnings were given for %n matters, so that none comes twice.</source>
        <translation>
            <numerusform>Welche Warnungen es zu %n Sache gab, damit keine zweimal kommt.</numerusform>
            <numerusform>Welche Warnungen es zu %n Sachen gab, damit keine zweimal kommt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}: {kinds}. {warnings}</source>
        <translation>{number}: {kinds}. {warnings}</translation>
    </message>
    <message>
        <source>{number}. {warnings}</source>
        <translation>{number}. {warnings}</translation>
    </message>
    <message>
        <source>What you decided</source>
        <translation>Was Sie entschieden haben</translation>
    </message>
    <message>
        <source>Letters that you began</source>
        <translation>Briefe, die Sie begonnen haben</translation>
    </message>
    <message numerus="yes">
        <source>%n letter that you began and did not send, for 30 days: your own words.|%n letters that you began and did not send, each for 30 days: your own words.</source>
        <translation>
            <numerusform>%n Brief, den Sie begonnen und nicht gesendet haben, 30 Tage lang: Ihre eigenen Worte.</numerusform>
            <numerusform>%n Briefe, die Sie begonnen und nicht gesendet haben, jeden 30 Tage lang: Ihre eigenen Worte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address of the calendar {name}.</source>
        <translation>Die Adresse des Kalenders {name}.</translation>
    </message>
    <message>
        <source>Passwords and sign-ins</source>
        <translation>Passwörter und Anmeldungen</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>The keyring of your system, under the name Owed; in no file of ours.</source>
        <translation>Der Schlüsselbund Ihres Systems, unter dem Namen Owed; in keiner Datei von uns.</translation>
    </message>
    <message>
        <source>{name}: in memory until Owed ends.</source>
        <translation>{name}: im Arbeitsspeicher, bis Owed endet.</translation>
    </message>
    <message>
        <source>{name}: the keyring does not answer.</source>
        <translation>{name}: Der Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>{name}: a sign-in.</source>
        <translation>{name}: eine Anmeldung.</translation>
    </message>
    <message>
        <source>{name}: a password.</source>
        <translation>{name}: ein Passwort.</translation>
    </message>
    <message>
        <source>{name}: nothing is kept.</source>
        <translation>{name}: Es wird nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>Copies of other calendars</source>
        <translation>Kopien anderer Kalender</translation>
    </message>
    <message numerus="yes">
        <source>%n day or span off of|%n days or spans off of</source>
        <translation>
            <numerusform>%n freier Tag oder Zeitraum aus</numerusform>
            <numerusform>%n freie Tage oder Zeiträume aus</numerusform>
        </translation>
    </message>
    <message>
        <source>Conveniences</source>
        <translation>Zwischenspeicher</translation>
    </message>
    <message>
        <source>Where the windows stood, pictures of the badge, and what it shows next. No name and no subject.</source>
        <translation>Wo die Fenster standen, Bilder der Anzeige und was sie als Nächstes zeigt. Kein Name und kein Betreff.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What went wrong, for a report that you may send. It may name accounts and servers.</source>
        <translation>Was schiefging, für einen Bericht, den Sie senden können. Es kann Konten und Server nennen.</translation>
    </message>
    <message>
        <source>Why this is in the list</source>
        <translation>Warum das auf der Liste steht</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Warum es hier steht</translation>
    </message>
    <message>
        <source>How the deadline came about</source>
        <translation>Wie die Fälligkeit zustande kommt</translation>
    </message>
    <message>
        <source>Why it is here:</source>
        <translation>Warum es hier steht:</translation>
    </message>
    <message>
        <source>You promised it for {when}</source>
        <translation>Sie haben es für {when} zugesagt</translation>
    </message>
    <message>
        <source>Your standard for a first sign of life to {group}: {window}</source>
        <translation>Ihr Standard für ein erstes Lebenszeichen an {group}: {window}</translation>
    </message>
    <message>
        <source>Your standard for {group}: {window}</source>
        <translation>Ihr Standard für {group}: {window}</translation>
    </message>
    <message>
        <source>Your standard for calls of {group}: {window}</source>
        <translation>Ihr Standard für Anrufe von {group}: {window}</translation>
    </message>
    <message>
        <source>Your standard for keeping informed: {group}: {window}</source>
        <translation>Ihr Standard, um {group} auf dem Laufenden zu halten: {window}</translation>
    </message>
    <message>
        <source>Your standard for new contacts: {group}: {window}</source>
        <translation>Ihr Standard für neue Kontakte: {group}: {window}</translation>
    </message>
    <message>
        <source>The other message was no answer</source>
        <translation>Die andere Nachricht war keine Antwort</translation>
    </message>
    <message>
        <source>This message is not owed</source>
        <translation>Diese Nachricht ist nicht offen</translation>
    </message>
    <message>
        <source>Not owed: this sender, or mail like this…</source>
        <translation>Nicht offen: dieser Absender oder ähnliche Post …</translation>
    </message>
    <message>
        <source>Open the mail</source>
        <translation>Nachricht öffnen</translation>
    </message>
    <message>
        <source>Change the window for {group}</source>
        <translation>Frist für {group} ändern</translation>
    </message>
    <message>
        <source>Change how often they hear from you</source>
        <translation>Ändern, wie oft dieser Kunde von Ihnen hört</translation>
    </message>
    <message>
        <source>Put this sender into another group</source>
        <translation>Absender einer anderen Gruppe zuordnen</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Zurückstellen bis</translation>
    </message>
    <message numerus="yes">
        <source>%n due before the next reply time, {when}|%n due before the next reply time, {when}</source>
        <translation>
            <numerusform>%n fällig vor der nächsten Antwortzeit, {when}</numerusform>
            <numerusform>%n fällig vor der nächsten Antwortzeit, {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing falls due before the next reply time, {when}</source>
        <translation>Nichts wird vor der nächsten Antwortzeit fällig, {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n due before the next working day begins, {when}|%n due before the next working day begins, {when}</source>
        <translation>
            <numerusform>%n fällig vor Beginn des nächsten Arbeitstags, {when}</numerusform>
            <numerusform>%n fällig vor Beginn des nächsten Arbeitstags, {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing falls due before the next working day begins, {when}</source>
        <translation>Nichts wird vor Beginn des nächsten Arbeitstags fällig, {when}</translation>
    </message>
    <message>
        <source>Not heard from you today: {count}</source>
        <translation>Heute noch nichts von Ihnen gehört: {count}</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>seit {when}</translation>
    </message>
    <message>
        <source>called {when}</source>
        <translation>Anruf {when}</translation>
    </message>
    <message>
        <source>promised {when}</source>
        <translation>zugesagt {when}</translation>
    </message>
    <message>
        <source>last heard {when}</source>
        <translation>zuletzt gehört {when}</translation>
    </message>
    <message>
        <source>met {when}</source>
        <translation>getroffen {when}</translation>
    </message>
    <message>
        <source>snoozed until they write</source>
        <translation>zurückgestellt, bis eine Nachricht kommt</translation>
    </message>
    <message>
        <source>snoozed until {when}</source>
        <translation>zurückgestellt bis {when}</translation>
    </message>
    <message>
        <source>{state}; {left}</source>
        <translation>{state}; {left}</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>Zwischenbescheid gegeben</translation>
    </message>
    <message>
        <source>waits on {whom}</source>
        <translation>wartet auf {whom}</translation>
    </message>
    <message>
        <source>waits on {whom} until {when}</source>
        <translation>wartet auf {whom} bis {when}</translation>
    </message>
    <message>
        <source>left a message</source>
        <translation>Nachricht hinterlassen</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>weitergegeben</translation>
    </message>
    <message>
        <source>That has passed already. Choose a time to come.</source>
        <translation>Das ist schon vorbei. Wählen Sie eine Zeit, die noch kommt.</translation>
    </message>
    <message>
        <source>That is still to come. Choose when it was.</source>
        <translation>Das kommt erst noch. Wählen Sie, wann es war.</translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last}</source>
        <comment>days</comment>
        <translation>
            <numerusform>{first} bis {last}</numerusform>
            <numerusform>{first} bis {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>empty a field</comment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Was dort steht</translation>
    </message>
    <message>
        <source>What was just done</source>
        <translation>Was eben getan wurde</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Return or a double click opens the message.</source>
        <translation>Eingabe oder ein Doppelklick öffnet die Nachricht.</translation>
    </message>
    <message>
        <source>Messages behind the figure</source>
        <translation>Nachrichten hinter der Zahl</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>waits for {duration}</source>
        <translation>wartet schon {duration}</translation>
    </message>
    <message>
        <source>waits for {duration}, missed</source>
        <translation>wartet schon {duration}, verpasst</translation>
    </message>
    <message>
        <source>answered after {duration}</source>
        <translation>Antwortzeit {duration}</translation>
    </message>
    <message>
        <source>answered after {duration}, missed</source>
        <translation>Antwortzeit {duration}, verpasst</translation>
    </message>
    <message>
        <source>The last day of a report is not before its first day.</source>
        <translation>Der letzte Tag eines Berichts liegt nicht vor seinem ersten.</translation>
    </message>
    <message>
        <source>Turn them round.</source>
        <translation>Vertauschen Sie die beiden.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>In time</source>
        <comment>of answers</comment>
        <translation>In der Frist</translation>
    </message>
    <message>
        <source>your goal is {percent} %</source>
        <translation>Ihr Ziel sind {percent} %</translation>
    </message>
    <message>
        <source>Half were answered within</source>
        <translation>Die Hälfte dauerte höchstens</translation>
    </message>
    <message>
        <source>Nine in ten within</source>
        <translation>Neun von zehn dauerten höchstens</translation>
    </message>
    <message>
        <source>Not answered yet, and missed</source>
        <translation>Noch nicht beantwortet und verpasst</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Nach Wochen</translation>
    </message>
    <message>
        <source>under the goal</source>
        <translation>unter dem Ziel</translation>
    </message>
    <message>
        <source>By client, the worst kept first</source>
        <translation>Nach Kunde, der am schlechtesten gehaltene zuerst</translation>
    </message>
    <message>
        <source>Promises: {promises}</source>
        <translation>Zusagen: {promises}</translation>
    </message>
    <message>
        <source>Write it as 2026-05-04.</source>
        <translation>Schreiben Sie ihn als 2026-05-04.</translation>
    </message>
    <message>
        <source>half within {duration}</source>
        <translation>die Hälfte bis {duration}</translation>
    </message>
    <message>
        <source>When messages come, by weekday and hour</source>
        <translation>Wann Nachrichten kommen, nach Wochentag und Stunde</translation>
    </message>
    <message>
        <source>When answers are given, by weekday and hour</source>
        <translation>Wann Antworten gegeben werden, nach Wochentag und Stunde</translation>
    </message>
    <message numerus="yes">
        <source>{hour}: %n answer|{hour}: %n answers</source>
        <translation>
            <numerusform>{hour}: %n Antwort</numerusform>
            <numerusform>{hour}: %n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{hour}: %n message|{hour}: %n messages</source>
        <translation>
            <numerusform>{hour}: %n Nachricht</numerusform>
            <numerusform>{hour}: %n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of the promises</source>
        <translation>Was aus den Zusagen wurde</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>kept ahead of the date</source>
        <translation>vor dem Termin gehalten</translation>
    </message>
    <message>
        <source>kept on the day</source>
        <translation>am Tag selbst gehalten</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>gebrochen</translation>
    </message>
    <message numerus="yes">
        <source>{count} {what}</source>
        <comment>promises</comment>
        <translation>
            <numerusform>{count} {what}</numerusform>
            <numerusform>{count} {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Satz kopieren</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Als Tabelle speichern</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Als Bild speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Picture (*.png)</source>
        <translation>PDF (*.pdf);;Bild (*.png)</translation>
    </message>
    <message>
        <source>How long answers took</source>
        <translation>Wie lange Antworten brauchten</translation>
    </message>
    <message>
        <source>half</source>
        <comment>of the answers</comment>
        <translation>die Hälfte</translation>
    </message>
    <message>
        <source>nine in ten</source>
        <translation>neun von zehn</translation>
    </message>
    <message>
        <source>{length}: {count}</source>
        <translation>{length}: {count}</translation>
    </message>
    <message>
        <source>{length}: {count}, {missed} of them missed</source>
        <translation>{length}: {count}, davon {missed} verpasst</translation>
    </message>
    <message>
        <source>{done} of {count} conversations so far.</source>
        <translation>{done} von {count} Unterhaltungen bisher.</translation>
    </message>
    <message>
        <source>The next time it is there at once.</source>
        <translation>Beim nächsten Mal steht es sofort da.</translation>
    </message>
    <message>
        <source>Counting your answers</source>
        <translation>Ihre Antworten werden gezählt</translation>
    </message>
    <message>
        <source>Nobody wrote in this time who had to be answered.</source>
        <translation>In dieser Zeit hat niemand geschrieben, der eine Antwort brauchte.</translation>
    </message>
    <message>
        <source>Nobody whom you chose wrote in this time and had to be answered.</source>
        <translation>Von denen, die Sie gewählt haben, hat in dieser Zeit niemand geschrieben und eine Antwort gebraucht.</translation>
    </message>
    <message>
        <source>Nothing to count</source>
        <translation>Nichts zu zählen</translation>
    </message>
    <message>
        <source>Share answered in time, by week</source>
        <translation>Anteil in der Frist beantwortet, nach Wochen</translation>
    </message>
    <message>
        <source>Week of {day}: {percent}, {tally}</source>
        <translation>Woche vom {day}: {percent}, {tally}</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Letzte 4 Wochen</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>Letzte 12 Wochen</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last 52 weeks</source>
        <translation>Letzte 52 Wochen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Owed: report</source>
        <translation>Owed: Bericht</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>in time, of {count} messages</source>
        <translation>in der Frist, von {count} Nachrichten</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>Was kommt</translation>
    </message>
    <message>
        <source>What is answered</source>
        <translation>Was beantwortet wird</translation>
    </message>
    <message>
        <source>What the hours show</source>
        <translation>Was die Stunden zeigen</translation>
    </message>
    <message>
        <source>In time, week by week</source>
        <translation>In der Frist, Woche für Woche</translation>
    </message>
    <message>
        <source>What was missed stands on top, in red.</source>
        <translation>Was verpasst wurde, steht oben, in Rot.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>By client</source>
        <translation>Nach Kunde</translation>
    </message>
    <message>
        <source>The worst kept first.</source>
        <translation>Wo der Standard am seltensten gehalten wurde, zuerst.</translation>
    </message>
    <message>
        <source>For an engagement letter</source>
        <translation>Für eine Mandatsvereinbarung</translation>
    </message>
    <message>
        <source>Amber weeks stay under your goal of</source>
        <translation>Gelbe Wochen bleiben unter Ihrem Ziel von</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Gespeichert als {path}.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Choose another place.</source>
        <translation>{path} lässt sich nicht schreiben. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>in der Frist</translation>
    </message>
    <message>
        <source>half were answered within</source>
        <translation>für die Hälfte höchstens</translation>
    </message>
    <message>
        <source>nine in ten within</source>
        <translation>für neun von zehn höchstens</translation>
    </message>
    <message>
        <source>of promises kept</source>
        <translation>der Zusagen gehalten</translation>
    </message>
    <message>
        <source>What you know of this client</source>
        <translation>Was Sie über diesen Kunden wissen</translation>
    </message>
    <message>
        <source>Also writes from</source>
        <translation>Schreibt auch von</translation>
    </message>
    <message>
        <source>Would rather hear from me</source>
        <translation>Hört von mir lieber</translation>
    </message>
    <message>
        <source>Active client</source>
        <translation>Aktiver Kunde</translation>
    </message>
    <message>
        <source>They hear from you every so often, whether they asked or not. An update falls due when the time since you last wrote is over.</source>
        <translation>Er hört regelmäßig von Ihnen, ob er gefragt hat oder nicht. Ein Lebenszeichen wird fällig, wenn die Zeit seit Ihrer letzten Nachricht um ist.</translation>
    </message>
    <message>
        <source>How often an active client hears from me</source>
        <translation>Wie oft ein aktiver Kunde von mir hört</translation>
    </message>
    <message>
        <source>Also when you are only in Cc</source>
        <translation>Auch, wenn Sie nur in Cc stehen</translation>
    </message>
    <message>
        <source>Further addresses, separated by commas, for example: anna@home.example.</source>
        <translation>Weitere Adressen, durch Kommas getrennt, zum Beispiel: anna@zuhause.example.</translation>
    </message>
    <message>
        <source>Their messages then wait for you as well, for example where their assistant writes to your colleague.</source>
        <translation>Die Nachrichten warten dann ebenfalls auf Sie, zum Beispiel wenn das Sekretariat Ihren Kollegen schreibt.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Note, for your own eyes</source>
        <translation>Notiz, nur für Sie</translation>
    </message>
    <message>
        <source>Would rather hear from you</source>
        <translation>Hört von Ihnen lieber</translation>
    </message>
    <message>
        <source>{wrong} is not an e-mail address.</source>
        <translation>{wrong} ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>as often as the standard for updates says</source>
        <translation>so oft, wie der Standard für Lebenszeichen sagt</translation>
    </message>
    <message numerus="yes">
        <source>every working day|at least every %n working days</source>
        <translation>
            <numerusform>jeden Arbeitstag</numerusform>
            <numerusform>mindestens alle %n Arbeitstage</numerusform>
        </translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation>Adresse oder Domain</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Call, do not write</source>
        <translation>Anrufen, nicht schreiben</translation>
    </message>
    <message>
        <source>Write, do not call</source>
        <translation>Schreiben, nicht anrufen</translation>
    </message>
    <message>
        <source>also when I am in Cc</source>
        <translation>auch, wenn ich in Cc stehe</translation>
    </message>
    <message>
        <source>also {addresses}</source>
        <translation>auch {addresses}</translation>
    </message>
    <message>
        <source>active</source>
        <comment>a client</comment>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>active: an update every working day</source>
        <translation>aktiv: ein Lebenszeichen jeden Arbeitstag</translation>
    </message>
    <message>
        <source>active: an update every {days} working days</source>
        <translation>aktiv: ein Lebenszeichen alle {days} Arbeitstage</translation>
    </message>
    <message>
        <source>Owed: settings</source>
        <translation>Owed: Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>A call on {since} would want a call back by {end}.</source>
        <translation>Bei einem Anruf {since} wäre ein Rückruf bis {end} fällig.</translation>
    </message>
    <message>
        <source>What you promise on {since} for {end} would be due then.</source>
        <translation>Was Sie {since} für {end} zusagen, wäre dann fällig.</translation>
    </message>
    <message>
        <source>After a message of yours on {since} the next would be due {end}.</source>
        <translation>Nach einer Nachricht von Ihnen {since} wäre die nächste {end} fällig.</translation>
    </message>
    <message>
        <source>Somebody you meet on {since} would be due a message by {end}.</source>
        <translation>Wen Sie {since} treffen, dem wäre bis {end} zu schreiben.</translation>
    </message>
    <message>
        <source>A message on {since} would want a first sign of life by {sign}, and the answer by {end}.</source>
        <translation>Auf eine Nachricht {since} wäre ein erstes Lebenszeichen bis {sign} fällig und die Antwort bis {end}.</translation>
    </message>
    <message>
        <source>A message on {since} would be due {end}.</source>
        <translation>Eine Nachricht {since} wäre {end} fällig.</translation>
    </message>
    <message>
        <source>You are warned {times}.</source>
        <translation>Sie werden gewarnt: {times}.</translation>
    </message>
    <message>
        <source>Without a warning before.</source>
        <translation>Ohne Warnung vorher.</translation>
    </message>
    <message>
        <source>Warnings would fall on {times}, when nobody works: you are warned before work ends instead.</source>
        <translation>Warnungen fielen auf {times}, wenn niemand arbeitet: Owed warnt stattdessen, bevor die Arbeit endet.</translation>
    </message>
    <message>
        <source>Warnings would fall on {times}, when nobody works: you are warned when work begins instead.</source>
        <translation>Warnungen fielen auf {times}, wenn niemand arbeitet: Owed warnt stattdessen, wenn die Arbeit beginnt.</translation>
    </message>
    <message>
        <source>Warnings would fall on {times}, when nobody works, and no working time lies before: none comes.</source>
        <translation>Warnungen fielen auf {times}, wenn niemand arbeitet, und davor liegt keine Arbeitszeit: Es kommt keine.</translation>
    </message>
    <message>
        <source>https:// address, or the path of an .ics file</source>
        <translation>https://-Adresse oder Pfad einer .ics-Datei</translation>
    </message>
    <message>
        <source>Address or file of a calendar</source>
        <translation>Adresse oder Datei eines Kalenders</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Read them now</source>
        <translation>Jetzt lesen</translation>
    </message>
    <message>
        <source>Remove the calendar {name}</source>
        <translation>Kalender {name} entfernen</translation>
    </message>
    <message>
        <source>{name}: appointments with a time take that time away too</source>
        <translation>{name}: Auch Termine mit Uhrzeit nehmen diese Zeit weg</translation>
    </message>
    <message>
        <source>Appointments with a time take that time away too</source>
        <translation>Auch Termine mit Uhrzeit nehmen diese Zeit weg</translation>
    </message>
    <message>
        <source>times too</source>
        <translation>auch Zeiten</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Noch nicht gelesen.</translation>
    </message>
    <message>
        <source>No whole days ahead. Read {read}.</source>
        <translation>Keine ganzen Tage voraus. Gelesen {read}.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry ahead, next {name}: {days}. Read {read}.|%n entries ahead, next {name}: {days}. Read {read}.</source>
        <translation>
            <numerusform>%n Eintrag voraus, der nächste {name}: {days}. Gelesen {read}.</numerusform>
            <numerusform>%n Einträge voraus, der nächste {name}: {days}. Gelesen {read}.</numerusform>
        </translation>
    </message>
    <message>
        <source>This calendar is in the list already.</source>
        <translation>Dieser Kalender steht schon in der Liste.</translation>
    </message>
    <message>
        <source>Choose a calendar</source>
        <translation>Kalender wählen</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical);;All files (*)</source>
        <translation>Kalender (*.ics *.ical);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>when the working day ends</source>
        <translation>wenn der Arbeitstag endet</translation>
    </message>
    <message>
        <source>15 minutes before the working day ends</source>
        <translation>15 Minuten vor Arbeitsende</translation>
    </message>
    <message>
        <source>30 minutes before the working day ends</source>
        <translation>30 Minuten vor Arbeitsende</translation>
    </message>
    <message>
        <source>an hour before the working day ends</source>
        <translation>eine Stunde vor Arbeitsende</translation>
    </message>
    <message>
        <source>Ask in the evening who has not heard from me</source>
        <translation>Abends fragen, wer nichts von mir gehört hat</translation>
    </message>
    <message>
        <source>When to ask</source>
        <translation>Wann gefragt wird</translation>
    </message>
    <message>
        <source>Ask who has not heard from me today, {when}</source>
        <translation>Fragen, wer heute nichts von mir gehört hat: {when}</translation>
    </message>
    <message>
        <source>{minutes} minutes before the working day ends</source>
        <translation>{minutes} Minuten vor Arbeitsende</translation>
    </message>
    <message>
        <source>Open the list at</source>
        <translation>Liste öffnen um</translation>
    </message>
    <message>
        <source>No daily reply time.</source>
        <translation>Keine tägliche Antwortzeit.</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>Zeit hinzufügen</translation>
    </message>
    <message>
        <source>Daily reply time {number}</source>
        <translation>Tägliche Antwortzeit {number}</translation>
    </message>
    <message>
        <source>Remove the daily reply time {at}</source>
        <translation>Die tägliche Antwortzeit {at} entfernen</translation>
    </message>
    <message>
        <source>not on the way</source>
        <translation>nicht unterwegs</translation>
    </message>
    <message>
        <source>at a third of the time</source>
        <translation>nach einem Drittel der Zeit</translation>
    </message>
    <message>
        <source>at half the time</source>
        <translation>nach der halben Zeit</translation>
    </message>
    <message>
        <source>at three quarters of the time</source>
        <translation>nach drei Vierteln der Zeit</translation>
    </message>
    <message>
        <source>at half and three quarters of the time</source>
        <translation>nach der halben Zeit und drei Vierteln</translation>
    </message>
    <message>
        <source>not shortly before</source>
        <translation>nicht kurz vorher</translation>
    </message>
    <message>
        <source>15 minutes before</source>
        <translation>15 Minuten vorher</translation>
    </message>
    <message>
        <source>30 minutes before</source>
        <translation>30 Minuten vorher</translation>
    </message>
    <message>
        <source>1 hour before</source>
        <translation>1 Stunde vorher</translation>
    </message>
    <message>
        <source>2 hours before</source>
        <translation>2 Stunden vorher</translation>
    </message>
    <message>
        <source>1 hour and 30 minutes before</source>
        <translation>1 Stunde und 30 Minuten vorher</translation>
    </message>
    <message>
        <source>a day before</source>
        <translation>einen Tag vorher</translation>
    </message>
    <message>
        <source>a day and 2 hours before</source>
        <translation>einen Tag und 2 Stunden vorher</translation>
    </message>
    <message>
        <source>when missed</source>
        <translation>wenn verpasst</translation>
    </message>
    <message>
        <source>not when missed</source>
        <translation>nicht, wenn verpasst</translation>
    </message>
    <message>
        <source>Warn on the way</source>
        <translation>Unterwegs warnen</translation>
    </message>
    <message>
        <source>Warn shortly before</source>
        <translation>Kurz vorher warnen</translation>
    </message>
    <message>
        <source>Warn when missed</source>
        <translation>Warnen, wenn verpasst</translation>
    </message>
    <message>
        <source>Warn {on_the_way} {before} and {missed}</source>
        <translation>Warnen {on_the_way} {before} und {missed}</translation>
    </message>
    <message>
        <source>at {shares} of the time</source>
        <translation>nach {shares} der Zeit</translation>
    </message>
    <message>
        <source>{minutes} minutes before</source>
        <translation>{minutes} Minuten vorher</translation>
    </message>
    <message>
        <source>First day of leave</source>
        <translation>Erster Tag der Abwesenheit</translation>
    </message>
    <message>
        <source>Last day of leave</source>
        <translation>Letzter Tag der Abwesenheit</translation>
    </message>
    <message>
        <source>Add leave</source>
        <translation>Abwesenheit hinzufügen</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Vom {first} bis {last}</translation>
    </message>
    <message>
        <source>Remove the leave of {said}</source>
        <translation>Die Abwesenheit {said} entfernen</translation>
    </message>
    <message>
        <source>Hand-over…</source>
        <translation>Übergabe …</translation>
    </message>
    <message>
        <source>Hand-over for the leave of {said}</source>
        <translation>Übergabe für die Abwesenheit {said}</translation>
    </message>
    <message>
        <source>The mailboxes that Owed watches. It only reads: nothing is moved or marked, and nothing is sent but the letters that you send yourself.</source>
        <translation>Die Postfächer, die Owed beobachtet. Es liest nur: Nichts wird verschoben oder markiert, und gesendet werden nur die Briefe, die Sie selbst senden.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Endgültig entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Owed forgets its password and everything that it noted about this mailbox. Your mail stays as it is.</source>
        <translation>Owed vergisst das Passwort und alles, was es über dieses Postfach notiert hat. Ihre Post bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Whose messages wait for you. A person goes before their whole domain; who is in no group and asks for something counts as a prospect.</source>
        <translation>Wessen Nachrichten auf Sie warten. Eine Person geht ihrer ganzen Domain vor; wer in keiner Gruppe ist und um etwas bittet, gilt als Interessent.</translation>
    </message>
    <message>
        <source>anna@acker.example or acker.example</source>
        <translation>anna@acker.example oder acker.example</translation>
    </message>
    <message>
        <source>Group of the new client</source>
        <translation>Gruppe des neuen Kunden</translation>
    </message>
    <message>
        <source>Search in the client book</source>
        <translation>Im Kundenbuch suchen</translation>
    </message>
    <message>
        <source>Move the chosen ones to a group</source>
        <translation>Die gewählten in eine Gruppe verschieben</translation>
    </message>
    <message>
        <source>Merge into one client</source>
        <translation>Zu einem Kunden zusammenführen</translation>
    </message>
    <message>
        <source>Add the ticked ones</source>
        <translation>Die angekreuzten hinzufügen</translation>
    </message>
    <message>
        <source>for example: Suppliers</source>
        <translation>zum Beispiel: Lieferanten</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Name einer neuen Gruppe</translation>
    </message>
    <message>
        <source>Messages in which you are only in Cc. Addresses or domains, separated by commas, for example: anna@acker.example, acker.example.</source>
        <translation>Nachrichten, in denen Sie nur in Cc stehen. Adressen oder Domains, durch Kommas getrennt, zum Beispiel: anna@acker.example, acker.example.</translation>
    </message>
    <message>
        <source>A group has its own response window, for example two days for suppliers.</source>
        <translation>Eine Gruppe hat ihre eigene Antwortfrist, zum Beispiel zwei Tage für Lieferanten.</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verschieben nach …</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Kunden hinzufügen</translation>
    </message>
    <message>
        <source>A person by their address, or everybody at a domain. The person goes first: for example VIP for anna@acker.example, Clients for acker.example.</source>
        <translation>Eine Person mit ihrer Adresse, oder alle bei einer Domain. Die Person geht vor: zum Beispiel VIP für anna@acker.example, Kunden für acker.example.</translation>
    </message>
    <message>
        <source>Suggested from your sent messages</source>
        <translation>Vorschläge aus Ihren gesendeten Nachrichten</translation>
    </message>
    <message>
        <source>The people you write to most who are in no group yet.</source>
        <translation>Wem Sie am meisten schreiben und wer in keiner Gruppe ist.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message numerus="yes">
        <source>%n client imported.|%n clients imported.</source>
        <translation>
            <numerusform>%n Kunde importiert.</numerusform>
            <numerusform>%n Kunden importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is one client now.</source>
        <translation>{name} ist jetzt ein einziger Kunde.</translation>
    </message>
    <message>
        <source>This is neither an address (anna@acker.example) nor a domain (acker.example).</source>
        <translation>Das ist weder eine Adresse (anna@acker.example) noch eine Domain (acker.example).</translation>
    </message>
    <message>
        <source>{who} moved to {group}.</source>
        <translation>{who} nach {group} verschoben.</translation>
    </message>
    <message>
        <source>{who} removed from the client book.</source>
        <translation>{who} aus dem Kundenbuch entfernt.</translation>
    </message>
    <message>
        <source>Give the group a name that no other group has.</source>
        <translation>Geben Sie der Gruppe einen Namen, den keine andere hat.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie ihr einen Namen.</translation>
    </message>
    <message>
        <source>{wrong} is neither an address nor a domain.</source>
        <translation>{wrong} ist weder eine Adresse noch eine Domain.</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>For a light panel</source>
        <translation>Für eine helle Leiste</translation>
    </message>
    <message>
        <source>For a dark panel</source>
        <translation>Für eine dunkle Leiste</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>The badge, what counts as settled, how you are called, and the settings as a file.</source>
        <translation>Die Anzeige, was als erledigt gilt, wie Sie heißen, und die Einstellungen als Datei.</translation>
    </message>
    <message>
        <source>So that nobody is missed because Owed was not running, for example after an update of the system. Your system&apos;s list of start-up programs shows it too.</source>
        <translation>Damit niemand übersehen wird, weil Owed nicht lief, zum Beispiel nach einem Update des Systems. Auch die Liste der Autostart-Programme Ihres Systems zeigt es.</translation>
    </message>
    <message>
        <source>Language of Owed</source>
        <translation>Sprache von Owed</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Otherwise it shows what falls due first: for example a prospect of this morning before a client of yesterday.</source>
        <translation>Sonst zeigt sie, was zuerst fällig wird: zum Beispiel einen Interessenten von heute früh vor einem Kunden von gestern.</translation>
    </message>
    <message>
        <source>A message that you moved to Trash or Junk is no longer owed, for example an offer that you do not want.</source>
        <translation>Eine Nachricht, die Sie in den Papierkorb oder Spam-Ordner verschoben haben, ist nicht mehr offen, zum Beispiel ein Angebot, das Sie nicht wollen.</translation>
    </message>
    <message>
        <source>Who writes from there is a colleague. Separated by commas, for example: office.example, office-vienna.example.</source>
        <translation>Wer von dort schreibt, ist ein Kollege. Durch Kommas getrennt, zum Beispiel: kanzlei.example, kanzlei-wien.example.</translation>
    </message>
    <message>
        <source>Choose yourself where the badge is hard to read, for example on a picture.</source>
        <translation>Wählen Sie selbst, wenn die Anzeige schwer zu lesen ist, zum Beispiel auf einem Bild.</translation>
    </message>
    <message>
        <source>What others call you in a greeting, for example: Maria, Ms Muster. A mail that greets somebody else is not for you.</source>
        <translation>Wie andere Sie in einer Anrede nennen, zum Beispiel: Maria, Frau Muster. Eine Nachricht, die jemand anderen grüßt, ist nicht für Sie.</translation>
    </message>
    <message>
        <source>Start Owed when I log in</source>
        <translation>Owed starten, wenn ich mich anmelde</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>What Owed keeps about you on this computer. Nothing of it goes anywhere else: there is no server of ours, and only the letters that you send yourself leave this computer.</source>
        <translation>Was Owed auf diesem Computer über Sie aufbewahrt. Nichts davon geht woandershin: Wir haben keinen Server, und nur die Briefe, die Sie selbst senden, verlassen diesen Computer.</translation>
    </message>
    <message>
        <source>Save all of it, to be read…</source>
        <translation>Alles speichern, zum Nachlesen …</translation>
    </message>
    <message>
        <source>Forget one account</source>
        <translation>Ein Konto vergessen</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Alles vergessen</translation>
    </message>
    <message>
        <source>Yes, forget it all</source>
        <translation>Ja, alles vergessen</translation>
    </message>
    <message>
        <source>{size} on this computer</source>
        <translation>{size} auf diesem Computer</translation>
    </message>
    <message>
        <source>What is stored about you</source>
        <translation>Was über Sie gespeichert ist</translation>
    </message>
    <message>
        <source>Of your mail: names, addresses, dates, subjects and the sentence that asks. Never a whole message and never an attachment.</source>
        <translation>Von Ihrer Post: Namen, Adressen, Daten, Betreffe und der Satz, der um etwas bittet. Nie eine ganze Nachricht und nie ein Anhang.</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>One account goes with its password, all that was read of it and all that you decided about it. For example when you leave a firm. Your mail itself stays as it is.</source>
        <translation>Ein Konto geht mit seinem Passwort, mit allem, was daraus gelesen wurde, und allem, was Sie dazu entschieden haben. Zum Beispiel, wenn Sie eine Firma verlassen. Ihre Post selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Choose where the folder is to stand</source>
        <translation>Wählen Sie, wo der Ordner stehen soll</translation>
    </message>
    <message>
        <source>Show examples</source>
        <translation>Beispiele zeigen</translation>
    </message>
    <message>
        <source>Show examples of: {what}</source>
        <translation>Beispiele zeigen für: {what}</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Hide examples</source>
        <translation>Beispiele verbergen</translation>
    </message>
    <message>
        <source>{size}, since {day}</source>
        <translation>{size}, seit {day}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>All windows, notices and the badge speak it at once; letters are in the client&apos;s.</source>
        <translation>Alle Fenster, Hinweise und die Anzeige sprechen sie sofort; Briefe sind in der des Kunden.</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>This removes accounts, passwords, clients, standards, decisions and the index from this computer. Your mail stays as it is. It cannot be undone.</source>
        <translation>Das entfernt Konten, Passwörter, Kunden, Standards, Entscheidungen und den Index von diesem Computer. Ihre Post bleibt, wie sie ist. Es lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>{wrong} is not a domain. It looks like office.example.</source>
        <translation>{wrong} ist keine Domain. Sie sieht aus wie kanzlei.example.</translation>
    </message>
    <message>
        <source>Show the folder of: {what}</source>
        <translation>Ordner zeigen für: {what}</translation>
    </message>
    <message>
        <source>For shared screens: a notification then only says how many wait, as in “1 client is waiting, for 30 min more”.</source>
        <translation>Für geteilte Bildschirme: Eine Benachrichtigung sagt dann nur, wie viele warten, etwa „1 Kunde wartet, noch 30 min“.</translation>
    </message>
    <message>
        <source>Otherwise every warning waits while your desktop is set not to disturb you, and one summary follows when that ends.</source>
        <translation>Sonst wartet jede Warnung, solange Ihr Desktop auf „Nicht stören“ steht, und danach folgt eine Zusammenfassung.</translation>
    </message>
    <message>
        <source>Several that come together are shown as one. A notification goes when what it is about is settled, in your mail program for instance.</source>
        <translation>Mehrere, die zusammen kommen, erscheinen als eine. Eine Benachrichtigung geht, wenn ihre Sache erledigt ist, etwa in Ihrem Mailprogramm.</translation>
    </message>
    <message>
        <source>Owed speaks up before a standard is missed, inside your working hours. The badge shows it all the time.</source>
        <translation>Owed meldet sich, bevor ein Standard verpasst wird, innerhalb Ihrer Arbeitszeit. Die Anzeige zeigt es die ganze Zeit.</translation>
    </message>
    <message>
        <source>For every group without warnings of its own. What falls due outside your working hours is warned before the working day ends, for example Saturday&apos;s on Friday afternoon.</source>
        <translation>Für jede Gruppe ohne eigene Warnungen. Was außerhalb Ihrer Arbeitszeit fällig wird, davor wird vor dem Ende des Arbeitstags gewarnt, vor Fristen am Samstag zum Beispiel am Freitagnachmittag.</translation>
    </message>
    <message>
        <source>A warning that another one follows in time is a quiet one. The last one before the deadline pops up. What was missed stays on the screen until you do something about it.</source>
        <translation>Eine Warnung, auf die rechtzeitig eine weitere folgt, ist eine leise. Die letzte vor der Fälligkeit erscheint groß. Was verpasst wurde, bleibt auf dem Bildschirm, bis Sie etwas damit tun.</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Funktioniert es?</translation>
    </message>
    <message>
        <source>Show a test notification</source>
        <translation>Eine Benachrichtigung zur Probe zeigen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>What you taught Owed by correcting it, for example: Nothing from news@shop.example is owed. A rule holds for the mail that is there and for what will come; what you say about a single message goes before every rule. All of it stays on this machine.</source>
        <translation>Was Sie Owed durch Ihre Korrekturen beigebracht haben, zum Beispiel: Nichts von news@laden.example ist offen. Eine Regel gilt für die Post, die da ist, und für die, die kommt; was Sie zu einer einzelnen Nachricht sagen, geht jeder Regel vor. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Search in the rules</source>
        <translation>In den Regeln suchen</translation>
    </message>
    <message>
        <source>You have no rules yet. They are made in the lists: “Not owed” and “Owed after all” ask whether you mean this message, this sender, or mail like this.</source>
        <translation>Sie haben noch keine Regeln. Sie entstehen in den Listen: „Nicht offen“ und „Doch offen“ fragen, ob Sie diese Nachricht, diesen Absender oder ähnliche Post meinen.</translation>
    </message>
    <message>
        <source>No rule fits the search.</source>
        <translation>Keine Regel passt zur Suche.</translation>
    </message>
    <message>
        <source>the client&apos;s name</source>
        <translation>der Name des Kunden</translation>
    </message>
    <message>
        <source>the subject</source>
        <translation>der Betreff</translation>
    </message>
    <message>
        <source>the promised time</source>
        <translation>die zugesagte Zeit</translation>
    </message>
    <message>
        <source>the time that was promised before</source>
        <translation>die Zeit, die vorher zugesagt war</translation>
    </message>
    <message>
        <source>your name as the account has it</source>
        <translation>Ihr Name, wie ihn das Konto hat</translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation>Zwischenbescheide</translation>
    </message>
    <message>
        <source>A sign of life counts, silence does not. These are the texts that Owed offers when you write to a client; each letter is shown and can be changed before it goes.</source>
        <translation>Ein Lebenszeichen zählt, Schweigen nicht. Diese Texte bietet Owed an, wenn Sie einem Kunden schreiben; jeder Brief wird gezeigt und lässt sich ändern, bevor er geht.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Where the letter begins a conversation.</source>
        <translation>Wo der Brief eine Unterhaltung beginnt.</translation>
    </message>
    <message>
        <source>Back to the text that came with Owed</source>
        <translation>Zurück zu dem Text, der mit Owed kam</translation>
    </message>
    <message>
        <source>To say {what} in {language}</source>
        <translation>Um auf {language} zu sagen: {what}</translation>
    </message>
    <message>
        <source>What a client would read</source>
        <translation>Was ein Kunde läse</translation>
    </message>
    <message>
        <source>Filled in for each letter: {named}.</source>
        <translation>Für jeden Brief eingesetzt: {named}.</translation>
    </message>
    <message>
        <source>Mail that waits for an answer. Acknowledge: until when a first sign of life is due, where the answer itself may take longer.</source>
        <translation>Post, die auf Antwort wartet. Zwischenbescheid: bis wann ein erstes Lebenszeichen fällig ist, wenn die Antwort selbst länger dauern darf.</translation>
    </message>
    <message>
        <source>Missed calls and voice messages that came by mail, and calls that you log.</source>
        <translation>Entgangene Anrufe und Sprachnachrichten, die per E-Mail kamen, und Anrufe, die Sie notieren.</translation>
    </message>
    <message>
        <source>A promise is due at the time you named. Here you choose when you are warned.</source>
        <translation>Eine Zusage ist zu der Zeit fällig, die Sie genannt haben. Hier wählen Sie, wann Sie gewarnt werden.</translation>
    </message>
    <message>
        <source>Clients whom you marked as active hear from you before they ask. Your last message counts.</source>
        <translation>Kunden, die Sie als aktiv bezeichnet haben, hören von Ihnen, bevor sie fragen. Ihre letzte Nachricht zählt.</translation>
    </message>
    <message>
        <source>People you met and entered, until you write to them for the first time.</source>
        <translation>Menschen, die Sie getroffen und eingetragen haben, bis Sie ihnen zum ersten Mal schreiben.</translation>
    </message>
    <message>
        <source>Everybody in your client book who is in no other group.</source>
        <translation>Alle in Ihrem Kundenbuch, die in keiner anderen Gruppe sind.</translation>
    </message>
    <message>
        <source>People who write for the first time and ask for something.</source>
        <translation>Wer zum ersten Mal schreibt und um etwas bittet.</translation>
    </message>
    <message>
        <source>The few who get an answer before all others.</source>
        <translation>Die wenigen, die vor allen anderen eine Antwort bekommen.</translation>
    </message>
    <message>
        <source>As Owed ships it</source>
        <translation>Wie ausgeliefert</translation>
    </message>
    <message>
        <source>How long you allow yourself, for each kind of what you owe. Owed counts from the first unanswered message and warns you before the time is up.</source>
        <translation>Wie lange Sie sich Zeit geben, für jede Art dessen, was Sie schulden. Owed zählt ab der ersten unbeantworteten Nachricht und warnt Sie, bevor die Zeit um ist.</translation>
    </message>
    <message>
        <source>Whom another standard is for</source>
        <translation>Für wen ein anderer Standard gilt</translation>
    </message>
    <message>
        <source>Kind of what is owed</source>
        <translation>Art des Offenen</translation>
    </message>
    <message>
        <source>Another standard</source>
        <translation>Ein anderer Standard</translation>
    </message>
    <message>
        <source>For a person, a whole domain or a group.</source>
        <translation>Für eine Person, eine ganze Domain oder eine Gruppe.</translation>
    </message>
    <message>
        <source>anna@acker.example, acker.example or VIP</source>
        <translation>anna@acker.example, acker.example oder VIP</translation>
    </message>
    <message>
        <source>{group} have no clock.</source>
        <translation>{group} haben keine Uhr.</translation>
    </message>
    <message>
        <source>This is neither an address (anna@acker.example) nor a domain (acker.example) nor a group.</source>
        <translation>Das ist weder eine Adresse (anna@acker.example) noch eine Domain (acker.example) noch eine Gruppe.</translation>
    </message>
    <message>
        <source>Anybody can have an address at {name}, so it is not one client.</source>
        <translation>Bei {name} kann jeder eine Adresse haben, es ist also nicht ein einziger Kunde.</translation>
    </message>
    <message>
        <source>Same as their group</source>
        <translation>Wie die Gruppe</translation>
    </message>
    <message>
        <source>Same as everybody</source>
        <translation>Wie alle</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>When you work. Windows in working hours count only this time, and warnings come only then.</source>
        <translation>Wann Sie arbeiten. Fristen in Arbeitsstunden zählen nur diese Zeit, und Warnungen kommen nur dann.</translation>
    </message>
    <message>
        <source>By continent and city, for example Europe/Berlin. Times are shown in this zone.</source>
        <translation>Nach Kontinent und Stadt, zum Beispiel Europe/Berlin. Zeiten erscheinen in dieser Zone.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>No public holidays</source>
        <translation>Keine Feiertage</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>A day may have several, for example 09:00 to 12:00 and 13:00 to 17:00.</source>
        <translation>Ein Tag kann mehrere haben, zum Beispiel 09:00 bis 12:00 und 13:00 bis 17:00.</translation>
    </message>
    <message>
        <source>Public holidays are not worked, for example New Year&apos;s Day.</source>
        <translation>An Feiertagen wird nicht gearbeitet, zum Beispiel an Neujahr.</translation>
    </message>
    <message>
        <source>Days off of your own, for example two weeks in August. Clocks in working hours rest meanwhile.</source>
        <translation>Eigene freie Tage, zum Beispiel zwei Wochen im August. Uhren in Arbeitsstunden ruhen währenddessen.</translation>
    </message>
    <message>
        <source>While you are away, your hours and the times shown follow the clock of that place, for example New York&apos;s during a week of talks.</source>
        <translation>Solange Sie weg sind, folgen Ihre Stunden und die angezeigten Zeiten der Uhr jenes Ortes, zum Beispiel der von New York während einer Woche mit Verhandlungen.</translation>
    </message>
    <message>
        <source>Whole days in these calendars are not worked, for example the holidays of your firm. They are read several times a day; when one cannot be read, its last good copy is used.</source>
        <translation>Ganze Tage in diesen Kalendern werden nicht gearbeitet, zum Beispiel die Betriebsferien. Sie werden mehrmals am Tag gelesen; lässt sich einer nicht lesen, gilt seine letzte brauchbare Kopie.</translation>
    </message>
    <message>
        <source>At a reply time, for example at 11:00 and 16:00, the list opens with what falls due before the next one. In the evening one quiet notice names who wrote or called and has not heard from you.</source>
        <translation>Zu einer Antwortzeit, zum Beispiel um 11:00 und 16:00, öffnet sich die Liste mit dem, was vor der nächsten fällig wird. Am Abend nennt ein leiser Hinweis, wer geschrieben oder angerufen und nichts von Ihnen gehört hat.</translation>
    </message>
    <message>
        <source>Time zone and public holidays</source>
        <translation>Zeitzone und Feiertage</translation>
    </message>
    <message>
        <source>Daily reply time and evening question</source>
        <translation>Tägliche Antwortzeit und Abendfrage</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles davon</translation>
    </message>
    <message>
        <source>Next: {days}.</source>
        <translation>Als Nächstes: {days}.</translation>
    </message>
    <message>
        <source>What is open already</source>
        <translation>Was schon offen ist</translation>
    </message>
    <message>
        <source>Apply to what is open too</source>
        <translation>Auch auf Offenes anwenden</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>Zeigen, was sich ändern würde</translation>
    </message>
    <message>
        <source>The change holds from now on. What is open keeps the window that it began with.</source>
        <translation>Die Änderung gilt ab jetzt. Was offen ist, behält die Frist, mit der es begann.</translation>
    </message>
    <message>
        <source>Applied to it: {would}</source>
        <translation>Darauf angewendet: {would}</translation>
    </message>
    <message>
        <source>Applied to all of it: {would}</source>
        <translation>Auf alles angewendet: {would}</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>und {number} weitere</translation>
    </message>
    <message>
        <source>Applied to what is open.</source>
        <translation>Auf Offenes angewendet.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>dem Absender</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>dem Programm</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>der Liste</translation>
    </message>
    <message>
        <source>all at the domain</source>
        <translation>allen bei der Domain</translation>
    </message>
    <message>
        <source>with any subject</source>
        <translation>mit beliebigem Betreff</translation>
    </message>
    <message>
        <source>with the subject</source>
        <translation>mit dem Betreff</translation>
    </message>
    <message>
        <source>without a subject</source>
        <translation>ohne Betreff</translation>
    </message>
    <message>
        <source>Change: {rule}</source>
        <translation>Ändern: {rule}</translation>
    </message>
    <message>
        <source>Remove: {rule}</source>
        <translation>Entfernen: {rule}</translation>
    </message>
    <message>
        <source>What the rule says</source>
        <translation>Was die Regel sagt</translation>
    </message>
    <message>
        <source>Whom the rule is about</source>
        <translation>Wen die Regel betrifft</translation>
    </message>
    <message>
        <source>Which subjects</source>
        <translation>Welche Betreffe</translation>
    </message>
    <message>
        <source>… stands for numbers, dates and names of months, * for any text.</source>
        <translation>… steht für Zahlen, Daten und Monatsnamen, * für beliebigen Text.</translation>
    </message>
    <message>
        <source>{nothing} from {whom} {subjects} is owed.</source>
        <translation>{nothing} von {whom} {subjects} ist offen.</translation>
    </message>
    <message>
        <source>This is not a domain (acker.example).</source>
        <translation>Das ist keine Domain (acker.example).</translation>
    </message>
    <message>
        <source>This is not an address (anna@acker.example).</source>
        <translation>Das ist keine Adresse (anna@acker.example).</translation>
    </message>
    <message>
        <source>Give the words of the subject.</source>
        <translation>Geben Sie die Wörter des Betreffs an.</translation>
    </message>
    <message>
        <source>since {day} · made from mail in {account}</source>
        <translation>seit {day} · aus Post in {account} entstanden</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>Answer {whom} {window}</source>
        <translation>Antwort an {whom} {window}</translation>
    </message>
    <message>
        <source>Call {whom} back {window}</source>
        <translation>Rückruf an {whom} {window}</translation>
    </message>
    <message>
        <source>What you promised {whom} is due at the time you named.</source>
        <translation>Zusagen an {whom} sind zu der Zeit fällig, die Sie genannt haben.</translation>
    </message>
    <message>
        <source>Let {whom} hear from you {window} of your last message</source>
        <translation>Lebenszeichen an {whom} {window} nach Ihrer letzten Nachricht</translation>
    </message>
    <message>
        <source>Write to {whom} {window} of meeting them</source>
        <translation>Nachricht an {whom} {window} nach dem Treffen</translation>
    </message>
    <message>
        <source>Standard for {whom}</source>
        <translation>Standard für {whom}</translation>
    </message>
    <message>
        <source>Response window for {whom}</source>
        <translation>Antwortfrist für {whom}</translation>
    </message>
    <message>
        <source>First sign of life</source>
        <translation>Erstes Lebenszeichen</translation>
    </message>
    <message>
        <source>with the answer</source>
        <translation>mit der Antwort</translation>
    </message>
    <message>
        <source>First sign of life for {whom}</source>
        <translation>Erstes Lebenszeichen für {whom}</translation>
    </message>
    <message>
        <source>Show the week</source>
        <translation>Woche zeigen</translation>
    </message>
    <message>
        <source>Acknowledge {window}</source>
        <translation>Zwischenbescheid {window}</translation>
    </message>
    <message>
        <source>Presets:</source>
        <translation>Vorlagen:</translation>
    </message>
    <message>
        <source>{name} is a client</source>
        <translation>{name} ist ein Kunde</translation>
    </message>
    <message>
        <source>Group of {who}</source>
        <translation>Gruppe von {who}</translation>
    </message>
    <message numerus="yes">
        <source>you wrote once|you wrote %n times</source>
        <translation>
            <numerusform>Sie haben einmal geschrieben</numerusform>
            <numerusform>Sie haben %n-mal geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet. As soon as Owed has read your sent messages, the people you write to most are listed here.</source>
        <translation>Noch niemand. Sobald Owed Ihre gesendeten Nachrichten gelesen hat, stehen hier die Menschen, denen Sie am meisten schreiben.</translation>
    </message>
    <message>
        <source>First day of the journey</source>
        <translation>Erster Tag der Reise</translation>
    </message>
    <message>
        <source>Last day of the journey</source>
        <translation>Letzter Tag der Reise</translation>
    </message>
    <message>
        <source>City, such as New York</source>
        <translation>Stadt, etwa New York</translation>
    </message>
    <message>
        <source>Time zone of the journey</source>
        <translation>Zeitzone der Reise</translation>
    </message>
    <message>
        <source>Add journey</source>
        <translation>Reise hinzufügen</translation>
    </message>
    <message>
        <source>From {first} to {last} by the clock of {city}</source>
        <translation>Vom {first} bis {last} nach der Uhr von {city}</translation>
    </message>
    <message>
        <source>Remove the journey to {said}</source>
        <translation>Die Reise entfernen: {said}</translation>
    </message>
    <message>
        <source>Say which zone&apos;s clock counts there, by its city.</source>
        <translation>Sagen Sie, welche Zeitzone dort gilt, durch ihre Stadt.</translation>
    </message>
    <message>
        <source>Add hours on {day}</source>
        <translation>Am {day} Stunden hinzufügen</translation>
    </message>
    <message>
        <source>{day}, start {number}</source>
        <translation>{day}, Anfang {number}</translation>
    </message>
    <message>
        <source>{day}, end {number}</source>
        <translation>{day}, Ende {number}</translation>
    </message>
    <message>
        <source>Remove these hours on {day}</source>
        <translation>Diese Stunden am {day} entfernen</translation>
    </message>
    <message>
        <source>message {time}</source>
        <translation>Nachricht {time}</translation>
    </message>
    <message>
        <source>call {time}</source>
        <translation>Anruf {time}</translation>
    </message>
    <message>
        <source>promise {time}</source>
        <translation>Zusage {time}</translation>
    </message>
    <message>
        <source>your message {time}</source>
        <translation>Ihre Nachricht {time}</translation>
    </message>
    <message>
        <source>meeting {time}</source>
        <translation>Treffen {time}</translation>
    </message>
    <message>
        <source>Drag the message, or move it with the arrow keys</source>
        <translation>Ziehen Sie die Nachricht, oder bewegen Sie sie mit den Pfeiltasten</translation>
    </message>
    <message>
        <source>Drag the call, or move it with the arrow keys</source>
        <translation>Ziehen Sie den Anruf, oder bewegen Sie ihn mit den Pfeiltasten</translation>
    </message>
    <message>
        <source>Drag the promise, or move it with the arrow keys</source>
        <translation>Ziehen Sie die Zusage, oder bewegen Sie sie mit den Pfeiltasten</translation>
    </message>
    <message>
        <source>Drag your message, or move it with the arrow keys</source>
        <translation>Ziehen Sie Ihre Nachricht, oder bewegen Sie sie mit den Pfeiltasten</translation>
    </message>
    <message>
        <source>Drag the meeting, or move it with the arrow keys</source>
        <translation>Ziehen Sie das Treffen, oder bewegen Sie es mit den Pfeiltasten</translation>
    </message>
    <message>
        <source>sign of life {time}</source>
        <translation>Lebenszeichen {time}</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>fällig {time}</translation>
    </message>
    <message>
        <source>something else…</source>
        <translation>etwas anderes …</translation>
    </message>
    <message>
        <source>Response window</source>
        <translation>Antwortfrist</translation>
    </message>
    <message>
        <source>for example: 3 working hours</source>
        <translation>zum Beispiel: 3 Arbeitsstunden</translation>
    </message>
    <message>
        <source>Owed: {title}, {detail}</source>
        <translation>Owed: {title}, {detail}</translation>
    </message>
    <message>
        <source>Owed: where the badge is</source>
        <translation>Owed: wo die Anzeige ist</translation>
    </message>
    <message>
        <source>Keep the small window</source>
        <translation>Kleines Fenster behalten</translation>
    </message>
    <message>
        <source>No small window</source>
        <translation>Kein kleines Fenster</translation>
    </message>
    <message>
        <source>Open the extension&apos;s page</source>
        <translation>Seite der Erweiterung öffnen</translation>
    </message>
    <message>
        <source>Owed notices when a tray comes: the badge moves there, and the small window goes.</source>
        <translation>Owed merkt, wenn ein Infobereich da ist: Die Anzeige zieht dorthin, und das kleine Fenster geht.</translation>
    </message>
    <message>
        <source>Owed shows how long is left as an icon in the tray, and this desktop shows no such icons. Until it does, the same stands in a small window in front of the others.</source>
        <translation>Owed zeigt als Symbol im Infobereich, wie viel Zeit bleibt, und dieser Desktop zeigt solche Symbole nicht. Bis dahin steht dasselbe in einem kleinen Fenster vor den anderen.</translation>
    </message>
    <message>
        <source>This desktop has no place for the badge</source>
        <translation>Dieser Desktop hat keinen Platz für die Anzeige</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Was helfen würde</translation>
    </message>
    <message>
        <source>The small window</source>
        <translation>Das kleine Fenster</translation>
    </message>
    <message>
        <source>A click opens the list, the right button the menu. Wayland does not let a program choose where its window stands or keep it in front: drag it where it suits after each start, and choose “Always on top” in the menu of Alt+Space.</source>
        <translation>Ein Klick öffnet die Liste, die rechte Taste das Menü. Wayland lässt ein Programm nicht bestimmen, wo sein Fenster steht, und hält es nicht vorn: Ziehen Sie es nach jedem Start, wohin es passt, und wählen Sie „Immer im Vordergrund“ im Menü von Alt+Leertaste.</translation>
    </message>
    <message>
        <source>A click opens the list, the right button the menu. Drag it where it suits, or move it with the arrow keys: it remembers its place. Settings, General, says when it is shown.</source>
        <translation>Ein Klick öffnet die Liste, die rechte Taste das Menü. Ziehen Sie es, wohin es passt, oder bewegen Sie es mit den Pfeiltasten: Es merkt sich seinen Platz. Unter Einstellungen, Allgemein steht, wann es erscheint.</translation>
    </message>
    <message>
        <source>Not owed, and why</source>
        <translation>Nicht offen, und warum</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Jetzt aktualisieren</translation>
    </message>
    <message>
        <source>Pause watching and warnings</source>
        <translation>Beobachten und Warnen anhalten</translation>
    </message>
    <message>
        <source>Go on watching and warning</source>
        <translation>Weiter beobachten und warnen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Quit: no warnings until Owed is started again</source>
        <translation>Beenden: keine Warnungen, bis Owed wieder gestartet wird</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Für eine Stunde</translation>
    </message>
    <message>
        <source>Until tomorrow morning</source>
        <translation>Bis morgen früh</translation>
    </message>
    <message>
        <source>Until I go on</source>
        <translation>Bis ich fortfahre</translation>
    </message>
    <message>
        <source>GNOME shows tray icons with the extension “AppIndicator and KStatusNotifierItem Support”. Install it, or switch it on in the program Extensions, and log in again.</source>
        <translation>GNOME zeigt Symbole mit der Erweiterung „AppIndicator and KStatusNotifierItem Support“. Installieren Sie sie, oder schalten Sie sie im Programm Erweiterungen ein, und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Add the tray to your bar: in Waybar the module “tray”, in Polybar the module “tray”, in i3bar “tray_output”. Or let the bar show the line of: owed status</source>
        <translation>Fügen Sie Ihrer Leiste einen Infobereich hinzu: in Waybar das Modul „tray“, in Polybar das Modul „tray“, in i3bar „tray_output“. Oder lassen Sie die Leiste die Zeile zeigen von: owed status</translation>
    </message>
    <message>
        <source>Add a tray to your panel; its list of items calls it system tray, status tray or notification area.</source>
        <translation>Fügen Sie Ihrer Leiste einen Infobereich hinzu; in der Liste ihrer Elemente heißt er Systemabschnitt, Statusleiste oder Benachrichtigungsfeld.</translation>
    </message>
    <message>
        <source>Owed cannot use its index.</source>
        <translation>Owed kann seinen Index nicht benutzen.</translation>
    </message>
    <message>
        <source>See the log for details.</source>
        <translation>Näheres steht im Protokoll.</translation>
    </message>
    <message>
        <source>The settings stand in {path}.</source>
        <translation>Die Einstellungen stehen in {path}.</translation>
    </message>
    <message>
        <source>Everything in this file is set so already. Nothing was changed.</source>
        <translation>Alles in dieser Datei ist schon so eingestellt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Taken over. To take it back: owed settings undo</source>
        <translation>Übernommen. Rückgängig machen mit: owed settings undo</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{name} needs its password or sign-in next: owed account test {name!r}</source>
        <translation>{name} braucht als Nächstes das Passwort oder die Anmeldung: owed account test {name!r}</translation>
    </message>
    <message>
        <source>The import of {source} was taken back.</source>
        <translation>Die Übernahme aus {source} wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Taken over from {path}.</source>
        <translation>Aus {path} übernommen.</translation>
    </message>
    <message>
        <source>The import of {name} was taken back.</source>
        <translation>Die Übernahme von {name} wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Settings were taken over from {name} on {day}.</source>
        <translation>Am {day} wurden Einstellungen aus {name} übernommen.</translation>
    </message>
    <message>
        <source>All of it stands in {path}.</source>
        <translation>Alles davon steht in {path}.</translation>
    </message>
    <message>
        <source>own day off</source>
        <translation>eigener freier Tag</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>public holiday: {name}</source>
        <translation>Feiertag: {name}</translation>
    </message>
    <message>
        <source>The leave from {first} to {last} ends before it begins.</source>
        <translation>Die Abwesenheit vom {first} bis {last} endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>The region {region} needs a country.</source>
        <translation>Die Region {region} braucht ein Land.</translation>
    </message>
    <message>
        <source>There is no working time within two years of {day}.</source>
        <translation>Innerhalb von zwei Jahren um den {day} gibt es keine Arbeitszeit.</translation>
    </message>
    <message>
        <source>Set working hours in the settings under Working time.</source>
        <translation>Stellen Sie unter Einstellungen, Arbeitszeit die Arbeitsstunden ein.</translation>
    </message>
    <message>
        <source>A week has 7 days, this one has {count}.</source>
        <translation>Eine Woche hat 7 Tage, diese hat {count}.</translation>
    </message>
    <message>
        <source>There is no working time in the week.</source>
        <translation>In der Woche gibt es keine Arbeitszeit.</translation>
    </message>
    <message>
        <source>{day}: {hours} ends before it starts; a shift over midnight is written as two, up to 24:00 and from 00:00 on the next day.</source>
        <translation>{day}: {hours} endet, bevor es beginnt; eine Schicht über Mitternacht schreibt man als zwei, bis 24:00 und ab 00:00 am nächsten Tag.</translation>
    </message>
    <message>
        <source>{day}: {hours} and {others} overlap.</source>
        <translation>{day}: {hours} und {others} überschneiden sich.</translation>
    </message>
    <message>
        <source>You promised it for {when}.</source>
        <translation>Sie haben es für {when} zugesagt.</translation>
    </message>
    <message>
        <source>{opened}; due {due}, later than its window, which would end {end}</source>
        <translation>{opened}; fällig {due}, später als die Frist, die {end} enden würde</translation>
    </message>
    <message>
        <source>{opened}; due {due}, sooner than its window, which would end {end}</source>
        <translation>{opened}; fällig {due}, früher als die Frist, die {end} enden würde</translation>
    </message>
    <message>
        <source>The public holidays of the country &quot;{country}&quot; are not known.</source>
        <translation>Die Feiertage des Landes „{country}“ sind nicht bekannt.</translation>
    </message>
    <message>
        <source>The public holidays of the region &quot;{region}&quot; of the country &quot;{country}&quot; are not known.</source>
        <translation>Die Feiertage der Region „{region}“ des Landes „{country}“ sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Give the country by its two letters, for example &quot;DE&quot;, and the region as its own law names it.</source>
        <translation>Geben Sie das Land mit seinen zwei Buchstaben an, zum Beispiel „DE“, und die Region so, wie ihr eigenes Recht sie nennt.</translation>
    </message>
    <message>
        <source>Write, for example, &quot;half, 30 min, missed&quot;, &quot;25%, 75%, 1 hour&quot; or &quot;never&quot;.</source>
        <translation>Schreiben Sie zum Beispiel &quot;half, 30 min, missed&quot;, &quot;25%, 75%, 1 hour&quot; oder &quot;never&quot;.</translation>
    </message>
    <message>
        <source>&quot;{part}&quot; is not inside the window.</source>
        <translation>„{part}“ liegt nicht innerhalb der Frist.</translation>
    </message>
    <message>
        <source>half</source>
        <comment>a share of the time</comment>
        <translation>zur Hälfte</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>bei {percent} %</translation>
    </message>
    <message>
        <source>{duration} before</source>
        <translation>{duration} vorher</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>when to warn</comment>
        <translation>beim Verpassen</translation>
    </message>
    <message>
        <source>never</source>
        <comment>when to warn</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; does not say when to warn.</source>
        <translation>„{text}“ sagt nicht, wann zu warnen ist.</translation>
    </message>
    <message>
        <source>Two daily reply times are the same.</source>
        <translation>Zwei tägliche Antwortzeiten sind gleich.</translation>
    </message>
    <message>
        <source>There are more than {count} daily reply times.</source>
        <translation>Es gibt mehr als {count} tägliche Antwortzeiten.</translation>
    </message>
    <message>
        <source>The evening question comes at most 8 hours before the working day ends.</source>
        <translation>Die Abendfrage kommt höchstens 8 Stunden vor dem Ende des Arbeitstags.</translation>
    </message>
    <message>
        <source>The trip from {first} to {last} ends before it begins.</source>
        <translation>Die Reise vom {first} bis {last} endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>The trips that begin on {one} and on {other} overlap.</source>
        <translation>Die Reisen, die am {one} und am {other} beginnen, überschneiden sich.</translation>
    </message>
    <message>
        <source>Write, for example, &quot;24 hours&quot;, &quot;90 min&quot;, &quot;4 working hours&quot;, &quot;10 working days&quot;, &quot;end of day&quot; or &quot;next working day 10:00&quot;.</source>
        <translation>Schreiben Sie zum Beispiel „24 Stunden“, „90 min“, „4 Arbeitsstunden“, „10 Arbeitstage“, „Ende des Arbeitstags“ oder „nächster Arbeitstag um 10:00“.</translation>
    </message>
    <message>
        <source>A response window needs at least one working day.</source>
        <translation>Eine Antwortfrist braucht mindestens einen Arbeitstag.</translation>
    </message>
    <message>
        <source>A response window is a year at most.</source>
        <translation>Eine Antwortfrist dauert höchstens ein Jahr.</translation>
    </message>
    <message>
        <source>The time of the next working day is given in hours and minutes.</source>
        <translation>Die Zeit am nächsten Arbeitstag wird in Stunden und Minuten angegeben.</translation>
    </message>
    <message>
        <source>Working days cannot be mixed with hours: they differ in length.</source>
        <translation>Arbeitstage lassen sich nicht mit Stunden mischen: Sie sind verschieden lang.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a response window.</source>
        <translation>„{text}“ ist keine Antwortfrist.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; names no time of the next working day.</source>
        <translation>„{text}“ nennt keine Zeit am nächsten Arbeitstag.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; names no time of day.</source>
        <translation>„{text}“ nennt keine Tageszeit.</translation>
    </message>
    <message>
        <source>A response window is longer than no time at all.</source>
        <translation>Eine Antwortfrist ist länger als gar keine Zeit.</translation>
    </message>
    <message>
        <source>A response window is measured in whole seconds.</source>
        <translation>Eine Antwortfrist wird in ganzen Sekunden gemessen.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;{name}&quot;.</source>
        <translation>Es gibt keine Zeitzone „{name}“.</translation>
    </message>
    <message>
        <source>Give it as continent and city, for example &quot;Europe/Berlin&quot;.</source>
        <translation>Geben Sie sie als Kontinent und Stadt an, zum Beispiel „Europe/Berlin“.</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>a telephone call to return</comment>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>An update is due</source>
        <translation>Ein Lebenszeichen ist fällig</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Der Text ist leer.</translation>
    </message>
    <message>
        <source>{place} cannot be filled; there are {places}.</source>
        <translation>{place} lässt sich nicht einsetzen; es gibt {places}.</translation>
    </message>
    <message>
        <source>Owed cannot be put into the menu of programs here.</source>
        <translation>Owed lässt sich hier nicht in das Menü der Programme eintragen.</translation>
    </message>
    <message>
        <source>Look who may write into that folder.</source>
        <translation>Sehen Sie nach, wer in diesen Ordner schreiben darf.</translation>
    </message>
    <message>
        <source>Where there is no tray</source>
        <translation>Wo es keinen Infobereich gibt</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>This desktop</source>
        <translation>Dieser Desktop</translation>
    </message>
    <message>
        <source>Where the badge is shown, and what works here.</source>
        <translation>Wo die Anzeige steht und was hier funktioniert.</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>Kleines Fenster</translation>
    </message>
    <message>
        <source>In the menu of programs</source>
        <translation>Im Menü der Programme</translation>
    </message>
    <message>
        <source>A dock can then show how many wait, for instance 3 on Owed&apos;s picture.</source>
        <translation>Ein Dock kann dann zeigen, wie viele warten, zum Beispiel 3 auf dem Bild von Owed.</translation>
    </message>
    <message>
        <source>Check this desktop</source>
        <translation>Diesen Desktop prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n thing does not work here.|%n things do not work here.</source>
        <translation>
            <numerusform>%n Sache funktioniert hier nicht.</numerusform>
            <numerusform>%n Sachen funktionieren hier nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything works here.</source>
        <translation>Hier funktioniert alles.</translation>
    </message>
    <message>
        <source>The badge in a window of its own that stays in front of the others: for instance on GNOME, which shows no tray icons by itself.</source>
        <translation>Die Anzeige in einem eigenen Fenster, das vor den anderen bleibt: zum Beispiel auf GNOME, das von sich aus keine Symbole im Infobereich zeigt.</translation>
    </message>
    <message>
        <source>Owed looks at it. A network that does not answer takes some seconds.</source>
        <translation>Owed sieht nach. Ein Netz, das nicht antwortet, braucht einige Sekunden.</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>funktioniert nicht</translation>
    </message>
    <message>
        <source>{what}: {sentence}</source>
        <translation>{what}: {sentence}</translation>
    </message>
    <message>
        <source>add what is missing here</source>
        <translation>hinzufügen, was hier fehlt</translation>
    </message>
    <message>
        <source>make everything as the file says</source>
        <translation>alles so machen, wie die Datei es sagt</translation>
    </message>
    <message>
        <source>Settings as a file</source>
        <translation>Einstellungen als Datei</translation>
    </message>
    <message>
        <source>For another computer, or for a colleague. For example: one of you sets the standards of the firm, and the others take them over. Passwords are never in the file.</source>
        <translation>Für einen anderen Computer oder einen Kollegen. Zum Beispiel: Einer legt die Standards der Kanzlei fest, und die anderen übernehmen sie. Passwörter sind nie in der Datei.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message>
        <source>How to take it over</source>
        <translation>Wie es übernommen wird</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message numerus="yes">
        <source>{name} would change %n setting.|{name} would change %n settings.</source>
        <translation>
            <numerusform>{name} würde %n Einstellung ändern.</numerusform>
            <numerusform>{name} würde %n Einstellungen ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in {name} is set so already.</source>
        <translation>Alles in {name} ist schon so eingestellt.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more|and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{account} will ask for its password or sign-in.</source>
        <translation>{account} wird nach Passwort oder Anmeldung fragen.</translation>
    </message>
    <message>
        <source>Take it over so: {way}</source>
        <translation>So übernehmen: {way}</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Settings of Owed (*.toml);;All files (*)</source>
        <translation>Einstellungen von Owed (*.toml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>There is no display here, so the badge cannot be shown.</source>
        <translation>Hier gibt es keinen Bildschirm, deshalb lässt sich die Anzeige nicht zeigen.</translation>
    </message>
    <message>
        <source>There is no display here: the same job is done without one.</source>
        <translation>Hier gibt es keinen Bildschirm: Dieselbe Arbeit wird ohne ihn getan.</translation>
    </message>
    <message>
        <source>There is no display here, so there is no tray to sit in.</source>
        <translation>Hier gibt es keinen Bildschirm und deshalb keinen Infobereich.</translation>
    </message>
    <message>
        <source>owed list and owed status work without one.</source>
        <translation>owed list und owed status funktionieren auch ohne.</translation>
    </message>
    <message>
        <source>Qt {version} draws on Wayland, where a program cannot place its windows: the small window forgets where it was.</source>
        <translation>Qt {version} zeichnet auf Wayland, wo ein Programm den Platz seiner Fenster nicht bestimmen kann: Das kleine Fenster vergisst, wo es war.</translation>
    </message>
    <message>
        <source>Qt {version} draws on {display}.</source>
        <translation>Qt {version} zeichnet auf {display}.</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>The desktop takes tray icons over the session bus (StatusNotifier).</source>
        <translation>Der Desktop nimmt Symbole über den Sitzungsbus an (StatusNotifier).</translation>
    </message>
    <message>
        <source>The desktop takes tray icons as small windows (XEmbed).</source>
        <translation>Der Desktop nimmt Symbole als kleine Fenster an (XEmbed).</translation>
    </message>
    <message>
        <source>The desktop shows tray icons.</source>
        <translation>Der Desktop zeigt Symbole im Infobereich.</translation>
    </message>
    <message>
        <source>The desktop shows no tray icons; a small window stands in for the badge.</source>
        <translation>Der Desktop zeigt keine Symbole im Infobereich; ein kleines Fenster steht für die Anzeige.</translation>
    </message>
    <message>
        <source>Windows puts new icons behind the arrow beside the clock. Drag the badge from there onto the task bar, or switch Owed on in Settings, Personalisation, Taskbar, Other system tray icons; after an update Windows may hide it again.</source>
        <translation>Windows legt neue Symbole hinter den Pfeil neben der Uhr. Ziehen Sie die Anzeige von dort auf die Taskleiste, oder schalten Sie Owed unter Einstellungen, Personalisierung, Taskleiste, Weitere Taskleistensymbole ein; nach einem Update verbirgt Windows sie vielleicht wieder.</translation>
    </message>
    <message>
        <source>No program shows notifications on this desktop.</source>
        <translation>Kein Programm zeigt auf diesem Desktop Benachrichtigungen.</translation>
    </message>
    <message>
        <source>Start one, such as dunst, mako or your desktop&apos;s own.</source>
        <translation>Starten Sie eines, etwa dunst, mako oder das Ihres Desktops.</translation>
    </message>
    <message>
        <source>Do Not Disturb is on: what comes meanwhile is summed up when it ends.</source>
        <translation>„Nicht stören“ ist eingeschaltet: Was inzwischen kommt, wird danach zusammengefasst.</translation>
    </message>
    <message>
        <source>Owed is in the menu of programs; docks that can show a number show how many wait.</source>
        <translation>Owed steht im Menü der Programme; Docks, die eine Zahl zeigen können, zeigen, wie viele warten.</translation>
    </message>
    <message>
        <source>Owed is not in the menu of programs; Settings, General, can put it there.</source>
        <translation>Owed steht nicht im Menü der Programme; unter Einstellungen, Allgemein lässt es sich dort eintragen.</translation>
    </message>
    <message>
        <source>Launcher</source>
        <translation>Starter</translation>
    </message>
    <message>
        <source>It opens a message by its id.</source>
        <translation>Es öffnet eine Nachricht nach ihrer Kennung.</translation>
    </message>
    <message>
        <source>It cannot open a message by its id; a reply that keeps the conversation is begun instead.</source>
        <translation>Es kann eine Nachricht nicht nach ihrer Kennung öffnen; stattdessen wird eine Antwort begonnen, die in der Unterhaltung bleibt.</translation>
    </message>
    <message>
        <source>Mail program</source>
        <translation>Mailprogramm</translation>
    </message>
    <message>
        <source>weeks, week</source>
        <translation>wochen, woche</translation>
    </message>
    <message>
        <source>days, day</source>
        <translation>tage, tagen, tag</translation>
    </message>
    <message>
        <source>hours, hour</source>
        <translation>stunden, stunde, std</translation>
    </message>
    <message>
        <source>minutes, minute</source>
        <translation>minuten, minute</translation>
    </message>
    <message>
        <source>working days, working day</source>
        <translation>arbeitstage, arbeitstagen, arbeitstag, werktage, werktagen, werktag</translation>
    </message>
    <message>
        <source>working hours, working hour</source>
        <translation>arbeitsstunden, arbeitsstunde</translation>
    </message>
    <message>
        <source>working minutes, working minute</source>
        <translation>arbeitsminuten, arbeitsminute</translation>
    </message>
    <message>
        <source>end of the working day, end of day, same day</source>
        <translation>ende des arbeitstags, ende des arbeitstages, bis zum ende des arbeitstags, tagesende, am selben tag, selber tag</translation>
    </message>
    <message>
        <source>next working day, on the next working day</source>
        <translation>nächster arbeitstag, am nächsten arbeitstag, nächsten arbeitstag</translation>
    </message>
    <message>
        <source>and, plus</source>
        <translation>und</translation>
    </message>
    <message>
        <source>at, by</source>
        <translation>um, bis</translation>
    </message>
    <message>
        <source>Clients</source>
        <comment>a group</comment>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Prospects</source>
        <comment>a group</comment>
        <translation>Interessenten</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <comment>a group</comment>
        <translation>Kollegen</translation>
    </message>
    <message>
        <source>Ignored</source>
        <comment>a group</comment>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>{count} kept in a row so far.</source>
        <translation>Bisher {count} in Folge gehalten.</translation>
    </message>
    <message>
        <source>{count} kept in a row so far, {most} at best.</source>
        <translation>Bisher {count} in Folge gehalten, bestenfalls {most}.</translation>
    </message>
    <message>
        <source>Choose its folders anew in the settings, or ask who runs the server.</source>
        <translation>Wählen Sie die Ordner in den Einstellungen neu, oder fragen Sie, wer den Server betreut.</translation>
    </message>
    <message>
        <source>set up a mailbox</source>
        <translation>ein Postfach einrichten</translation>
    </message>
    <message>
        <source>a mailbox on an IMAP server</source>
        <translation>ein Postfach auf einem IMAP-Server</translation>
    </message>
    <message>
        <source>a mailbox on your organisation&apos;s own Exchange server</source>
        <translation>ein Postfach auf dem eigenen Exchange-Server Ihrer Organisation</translation>
    </message>
    <message>
        <source>a mailbox of Microsoft 365</source>
        <translation>ein Postfach bei Microsoft 365</translation>
    </message>
    <message>
        <source>a folder that mbsync, OfflineIMAP or a local server keeps</source>
        <translation>ein Ordner, den mbsync, OfflineIMAP oder ein Server auf diesem Computer führt</translation>
    </message>
    <message>
        <source>read the password from standard input</source>
        <translation>das Passwort von der Standardeingabe lesen</translation>
    </message>
    <message>
        <source>the folder of the mailbox</source>
        <translation>der Ordner des Postfachs</translation>
    </message>
    <message>
        <source>the accounts</source>
        <translation>die Konten</translation>
    </message>
    <message>
        <source>answer as JSON</source>
        <translation>als JSON antworten</translation>
    </message>
    <message>
        <source>try an account, step by step</source>
        <translation>ein Konto Schritt für Schritt ausprobieren</translation>
    </message>
    <message>
        <source>sign in to an account in the browser, or sign in again</source>
        <translation>bei einem Konto im Browser anmelden oder neu anmelden</translation>
    </message>
    <message>
        <source>the link and the message for your administrator, who allows Owed</source>
        <translation>der Link und die Nachricht für Ihren Administrator, der Owed erlaubt</translation>
    </message>
    <message>
        <source>call an account otherwise; its password and all that is known stay</source>
        <translation>ein Konto anders nennen; sein Passwort und alles, was bekannt ist, bleiben</translation>
    </message>
    <message>
        <source>forget an account and all that is known of it</source>
        <translation>ein Konto und alles, was von ihm bekannt ist, vergessen</translation>
    </message>
    <message>
        <source>read the password from standard input; it is kept when the server takes it</source>
        <translation>das Passwort von der Standardeingabe lesen; es wird aufbewahrt, wenn der Server es annimmt</translation>
    </message>
    <message>
        <source>show a code to type in a browser elsewhere, where none can be opened here</source>
        <translation>einen Code zeigen, der anderswo in einem Browser eingegeben wird, wenn hier keiner geöffnet werden kann</translation>
    </message>
    <message>
        <source>read what Google gives out beside a client id from standard input</source>
        <translation>von der Standardeingabe lesen, was Google neben einer Client-ID ausgibt</translation>
    </message>
    <message>
        <source>what you call this account</source>
        <translation>wie Sie dieses Konto nennen</translation>
    </message>
    <message>
        <source>your address in it</source>
        <translation>Ihre Adresse darin</translation>
    </message>
    <message>
        <source>a further address of yours; may be repeated</source>
        <translation>eine weitere Adresse von Ihnen; kann wiederholt werden</translation>
    </message>
    <message>
        <source>a further folder to watch; may be repeated</source>
        <translation>ein weiterer Ordner, der beobachtet wird; kann wiederholt werden</translation>
    </message>
    <message>
        <source>your name as clients read it in From</source>
        <translation>Ihr Name, wie ihn Kunden im Absender lesen</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>993 for tls, 143 for starttls unless given</source>
        <translation>993 bei tls, 143 bei starttls, wenn nichts angegeben ist</translation>
    </message>
    <message>
        <source>none is for this machine only</source>
        <translation>none nur für diesen Computer</translation>
    </message>
    <message>
        <source>the sign-in name, if it is not the address</source>
        <translation>der Anmeldename, wenn es nicht die Adresse ist</translation>
    </message>
    <message>
        <source>the folder with your own messages, if it is not found</source>
        <translation>der Ordner mit Ihren eigenen Nachrichten, wenn er nicht gefunden wird</translation>
    </message>
    <message>
        <source>how you sign in: with a password, or in the browser (that takes a --client-id)</source>
        <translation>wie Sie sich anmelden: mit einem Passwort oder im Browser (das braucht eine --client-id)</translation>
    </message>
    <message>
        <source>where the server answers, such as https://mail.firm.example/EWS/Exchange.asmx; looked for by the address unless given</source>
        <translation>wo der Server antwortet, etwa https://mail.firm.example/EWS/Exchange.asmx; wird anhand der Adresse gesucht, wenn nichts angegeben ist</translation>
    </message>
    <message>
        <source>the sign-in name, such as FIRM\you, if not the address</source>
        <translation>der Anmeldename, etwa FIRM\you, wenn es nicht die Adresse ist</translation>
    </message>
    <message>
        <source>how the password is shown to the server; what it offers unless given</source>
        <translation>wie das Passwort dem Server gezeigt wird; was er anbietet, wenn nichts angegeben ist</translation>
    </message>
    <message>
        <source>let Owed send the acknowledgements that you press Send for: one permission more</source>
        <translation>Owed die Zwischenbescheide senden lassen, bei denen Sie auf „Senden“ drücken: eine Berechtigung mehr</translation>
    </message>
    <message>
        <source>where Microsoft Graph answers; for national clouds only</source>
        <translation>wo Microsoft Graph antwortet; nur für nationale Clouds</translation>
    </message>
    <message>
        <source>the address of a shared mailbox to read instead of your own</source>
        <translation>die Adresse eines gemeinsamen Postfachs, das statt Ihres eigenen gelesen wird</translation>
    </message>
    <message>
        <source>of the registration that you or your organisation made; README says how</source>
        <translation>die der Registrierung, die Sie oder Ihre Organisation gemacht haben; README sagt, wie</translation>
    </message>
    <message>
        <source>of Microsoft: your organisation&apos;s domain or id</source>
        <translation>bei Microsoft: die Domain oder die ID Ihrer Organisation</translation>
    </message>
    <message>
        <source>the sign-in server; for national clouds only</source>
        <translation>der Anmeldeserver; nur für nationale Clouds</translation>
    </message>
    <message>
        <source>certificates to trust instead of the system&apos;s</source>
        <translation>Zertifikate, denen statt denen des Systems vertraut wird</translation>
    </message>
    <message>
        <source>the server that takes what you send; guessed from an IMAP server</source>
        <translation>der Server, der annimmt, was Sie senden; bei einem IMAP-Server wird er erraten</translation>
    </message>
    <message>
        <source>465 for tls, 587 for starttls unless given</source>
        <translation>465 bei tls, 587 bei starttls, wenn nichts angegeben ist</translation>
    </message>
    <message>
        <source>tls unless given</source>
        <translation>tls, wenn nichts angegeben ist</translation>
    </message>
    <message>
        <source>the sign-in name there, if it is another</source>
        <translation>der Anmeldename dort, wenn es ein anderer ist</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>Den Ordner {path} gibt es nicht.</translation>
    </message>
    <message>
        <source>Give the folder that holds the mailbox.</source>
        <translation>Geben Sie den Ordner an, in dem das Postfach liegt.</translation>
    </message>
    <message>
        <source>A client id is of use only where you sign in in the browser.</source>
        <translation>Eine Client-ID ist nur von Nutzen, wo Sie sich im Browser anmelden.</translation>
    </message>
    <message>
        <source>Say with whom: --sign-in microsoft or --sign-in google.</source>
        <translation>Sagen Sie, bei wem: --sign-in microsoft oder --sign-in google.</translation>
    </message>
    <message>
        <source>The client id is missing. Owed has no registration of its own, so you or your organisation make one.</source>
        <translation>Die Client-ID fehlt. Owed hat keine eigene Registrierung, deshalb machen Sie oder Ihre Organisation eine.</translation>
    </message>
    <message>
        <source>The section on this kind of account in README says how, step by step; then give --client-id.</source>
        <translation>Der Abschnitt zu dieser Art von Konto in README sagt Schritt für Schritt, wie; geben Sie dann --client-id an.</translation>
    </message>
    <message>
        <source>The outgoing server has no name.</source>
        <translation>Der Server für den Versand hat keinen Namen.</translation>
    </message>
    <message>
        <source>Give it with --smtp-host.</source>
        <translation>Geben Sie ihn mit --smtp-host an.</translation>
    </message>
    <message>
        <source>Added {name}.</source>
        <translation>{name} wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Give its password next: owed account test {name!r}</source>
        <translation>Geben Sie als Nächstes das Passwort: owed account test {name!r}</translation>
    </message>
    <message>
        <source>{name} cannot be read: {sentence}</source>
        <translation>{name} kann nicht gelesen werden: {sentence}</translation>
    </message>
    <message>
        <source>{name} can be read, but nothing can be sent from it: {sentence}</source>
        <translation>{name} kann gelesen werden, aber von dort kann nichts gesendet werden: {sentence}</translation>
    </message>
    <message>
        <source>{name} is called {new} now, but its password could not be moved in the keyring.</source>
        <translation>{name} heißt jetzt {new}, aber das Passwort konnte im Schlüsselbund nicht umziehen.</translation>
    </message>
    <message>
        <source>{name} is called {new} now; nothing is read or asked again.</source>
        <translation>{name} heißt jetzt {new}; nichts wird neu gelesen oder neu gefragt.</translation>
    </message>
    <message>
        <source>Forgot {name}. A password that the keyring may hold could not be removed.</source>
        <translation>{name} ist vergessen. Ein Passwort, das vielleicht im Schlüsselbund liegt, konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Forgot {name} and everything that was known of it.</source>
        <translation>{name} und alles, was davon bekannt war, ist vergessen.</translation>
    </message>
    <message>
        <source>The letter was sent, and Owed could not note that: {why}</source>
        <translation>Der Brief wurde gesendet, und Owed konnte das nicht vermerken: {why}</translation>
    </message>
    <message>
        <source>The text {said!r} does not fit here.</source>
        <translation>Der Text „{said}“ passt hier nicht.</translation>
    </message>
    <message>
        <source>These do: {able}.</source>
        <translation>Diese passen: {able}.</translation>
    </message>
    <message>
        <source>There are no texts in {code!r}.</source>
        <translation>Texte in „{code}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There are in: {languages}.</source>
        <translation>Es gibt sie in: {languages}.</translation>
    </message>
    <message>
        <source>This text promises no time.</source>
        <translation>Dieser Text sagt keine Zeit zu.</translation>
    </message>
    <message>
        <source>Leave --by out, or choose another text.</source>
        <translation>Lassen Sie --by weg, oder wählen Sie einen anderen Text.</translation>
    </message>
    <message>
        <source>{path} is no text in UTF-8.</source>
        <translation>{path} ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Speichern Sie ihn als UTF-8.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>{path} kann nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
        <source>{gap} still stands in the letter, so it was not sent.</source>
        <translation>{gap} steht noch im Brief, deshalb wurde er nicht gesendet.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Füllen Sie es aus.</translation>
    </message>
    <message>
        <source>The letter is empty, so it was not sent.</source>
        <translation>Der Brief ist leer, deshalb wurde er nicht gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was marked.</source>
        <translation>Nichts wurde gesendet und nichts vermerkt.</translation>
    </message>
    <message>
        <source>From: {email}</source>
        <translation>Von: {email}</translation>
    </message>
    <message>
        <source>To: {label} &lt;{email}&gt;</source>
        <translation>An: {label} &lt;{email}&gt;</translation>
    </message>
    <message>
        <source>To: {email}</source>
        <translation>An: {email}</translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <translation>Betreff: {subject}</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent. Add --send to send it.</source>
        <translation>Nichts wurde gesendet. Mit --send wird es gesendet.</translation>
    </message>
    <message>
        <source>No copy lies in your folder for sent mail: {trouble}</source>
        <translation>In Ihrem Ordner für gesendete Post liegt keine Kopie: {trouble}</translation>
    </message>
    <message>
        <source>the time that is promised: 2026-05-04T17:00, a day, or a span such as 2h; the end of the next working day unless given</source>
        <translation>die Zeit, die zugesagt wird: 2026-05-04T17:00, ein Tag oder eine Dauer wie 2h; das Ende des nächsten Arbeitstags, wenn nichts angegeben ist</translation>
    </message>
    <message>
        <source>which text to begin with; the likeliest unless given</source>
        <translation>mit welchem Text begonnen wird; der wahrscheinlichste, wenn nichts angegeben ist</translation>
    </message>
    <message>
        <source>en, de, fr, es, it, pt or nl; the client&apos;s unless given</source>
        <translation>en, de, fr, es, it, pt oder nl; die des Kunden, wenn nichts angegeben ist</translation>
    </message>
    <message>
        <source>another subject</source>
        <translation>ein anderer Betreff</translation>
    </message>
    <message>
        <source>your own words instead, as UTF-8</source>
        <translation>stattdessen Ihre eigenen Worte, als UTF-8</translation>
    </message>
    <message>
        <source>send it; else it is only shown</source>
        <translation>senden; sonst wird der Brief nur gezeigt</translation>
    </message>
    <message>
        <source>read the password from standard input, keep it in memory only</source>
        <translation>das Passwort von der Standardeingabe lesen und nur im Speicher halten</translation>
    </message>
    <message>
        <source>answer as one JSON object</source>
        <translation>als ein JSON-Objekt antworten</translation>
    </message>
    <message>
        <source>{one!r} is neither an e-mail address nor a domain.</source>
        <translation>„{one}“ ist weder eine E-Mail-Adresse noch eine Domain.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Everybody can have an address at {who}, so it is not one client.</source>
        <translation>Bei {who} kann jeder eine Adresse haben, das ist also nicht ein Kunde.</translation>
    </message>
    <message>
        <source>Nothing was added. Add the client&apos;s own address.</source>
        <translation>Nichts wurde hinzugefügt. Fügen Sie die eigene Adresse des Kunden hinzu.</translation>
    </message>
    <message>
        <source>{count} in {group}: {names}</source>
        <translation>{count} in {group}: {names}</translation>
    </message>
    <message>
        <source>There is no group {name!r}.</source>
        <translation>Eine Gruppe „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The groups are: {known}.</source>
        <translation>Die Gruppen sind: {known}.</translation>
    </message>
    <message>
        <source>The client book is empty. Add somebody with: owed client add Clients ADDRESS_OR_DOMAIN</source>
        <translation>Das Kundenbuch ist leer. Fügen Sie jemanden hinzu mit: owed client add Clients ADDRESS_OR_DOMAIN</translation>
    </message>
    <message>
        <source>Removed {names}.</source>
        <translation>Entfernt: {names}.</translation>
    </message>
    <message>
        <source>Nobody can hear from you every {days} working days.</source>
        <translation>Alle {days} Arbeitstage kann niemand von Ihnen hören.</translation>
    </message>
    <message>
        <source>Give 1 to {most} days, or --not-active.</source>
        <translation>Geben Sie 1 bis {most} Tage an, oder --not-active.</translation>
    </message>
    <message>
        <source>The client book has no entry for {wanted}.</source>
        <translation>Das Kundenbuch hat keinen Eintrag für {wanted}.</translation>
    </message>
    <message>
        <source>Add it with: owed client add Clients {wanted}</source>
        <translation>Fügen Sie ihn hinzu mit: owed client add Clients {wanted}</translation>
    </message>
    <message>
        <source>Make one client of two with, for instance: owed client merge {first}</source>
        <translation>Machen Sie aus zweien einen Kunden, zum Beispiel mit: owed client merge {first}</translation>
    </message>
    <message>
        <source>Nobody is in the client book twice, as far as names and numbers tell.</source>
        <translation>Niemand steht zweimal im Kundenbuch, soweit Namen und Nummern das zeigen.</translation>
    </message>
    <message>
        <source>{name} would be one client: {addresses}, in {group}.</source>
        <translation>{name} wäre ein Kunde: {addresses}, in {group}.</translation>
    </message>
    <message>
        <source>{name} is one client: {addresses}, in {group}.</source>
        <translation>{name} ist ein Kunde: {addresses}, in {group}.</translation>
    </message>
    <message>
        <source>Take it back with: owed client undo</source>
        <translation>Rückgängig machen mit: owed client undo</translation>
    </message>
    <message>
        <source>There is no change of the client book to take back.</source>
        <translation>Es gibt keine Änderung des Kundenbuchs, die zurückgenommen werden könnte.</translation>
    </message>
    <message>
        <source>This would be parted again: {names}.</source>
        <translation>Wieder getrennt würden: {names}.</translation>
    </message>
    <message>
        <source>Parted again: {names}.</source>
        <translation>Wieder getrennt: {names}.</translation>
    </message>
    <message>
        <source>This would be taken back: {what}.</source>
        <translation>Zurückgenommen würde: {what}.</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <translation>Zurückgenommen: {what}.</translation>
    </message>
    <message>
        <source>put clients into a group</source>
        <translation>Kunden in eine Gruppe setzen</translation>
    </message>
    <message>
        <source>Clients, Prospects, VIP, Colleagues, Ignored or one of your own</source>
        <translation>Clients, Prospects, VIP, Colleagues, Ignored oder eine eigene</translation>
    </message>
    <message>
        <source>what you call them</source>
        <translation>wie Sie sie nennen</translation>
    </message>
    <message>
        <source>the client book</source>
        <translation>das Kundenbuch</translation>
    </message>
    <message>
        <source>take entries out of the book</source>
        <translation>Einträge aus dem Buch nehmen</translation>
    </message>
    <message>
        <source>take clients from a vCard or CSV file of another program, or from an account&apos;s address book</source>
        <translation>Kunden aus einer vCard- oder CSV-Datei eines anderen Programms oder aus dem Adressbuch eines Kontos übernehmen</translation>
    </message>
    <message>
        <source>Take clients from a vCard or CSV file of another program, or from the address book of an Exchange or Microsoft 365 account. What cannot be used is named, with its line; who is in the book already stays in their group.</source>
        <translation>Kunden aus einer vCard- oder CSV-Datei eines anderen Programms übernehmen oder aus dem Adressbuch eines Kontos bei Exchange oder Microsoft 365. Was sich nicht verwenden lässt, wird mit seiner Zeile genannt; wer schon im Buch steht, bleibt in seiner Gruppe.</translation>
    </message>
    <message>
        <source>the file; - reads from standard input</source>
        <translation>die Datei; - liest von der Standardeingabe</translation>
    </message>
    <message>
        <source>read the address book of this account instead</source>
        <translation>stattdessen das Adressbuch dieses Kontos lesen</translation>
    </message>
    <message>
        <source>with --account: first sign in in the browser, so that Owed may read contacts (Microsoft 365)</source>
        <translation>mit --account: zuerst im Browser anmelden, damit Owed Kontakte lesen darf (Microsoft 365)</translation>
    </message>
    <message>
        <source>with --account: read its password from standard input</source>
        <translation>mit --account: dessen Passwort von der Standardeingabe lesen</translation>
    </message>
    <message>
        <source>where new ones go; else where the file&apos;s labels say, or to Clients</source>
        <translation>wohin neue kommen; sonst wohin die Gruppen der Datei sagen, oder zu Clients</translation>
    </message>
    <message>
        <source>only say what it would do</source>
        <translation>nur sagen, was geschehen würde</translation>
    </message>
    <message>
        <source>also colleagues, programs and people of known domains</source>
        <translation>auch Kollegen, Programme und Personen bekannter Domains</translation>
    </message>
    <message>
        <source>such as windows-1250, if it is guessed wrong</source>
        <translation>etwa windows-1250, wenn sie falsch erraten wird</translation>
    </message>
    <message>
        <source>what you know of one client</source>
        <translation>was Sie von einem Kunden wissen</translation>
    </message>
    <message>
        <source>who is probably in the book twice</source>
        <translation>wer wahrscheinlich zweimal im Buch steht</translation>
    </message>
    <message>
        <source>make one client of several entries</source>
        <translation>aus mehreren Einträgen einen Kunden machen</translation>
    </message>
    <message>
        <source>the address whose group and name stay</source>
        <translation>die Adresse, deren Gruppe und Name bleiben</translation>
    </message>
    <message>
        <source>what becomes a further address of them</source>
        <translation>was eine weitere Adresse davon wird</translation>
    </message>
    <message>
        <source>take back the last change of the client book</source>
        <translation>die letzte Änderung des Kundenbuchs zurücknehmen</translation>
    </message>
    <message>
        <source>only say what would be taken back</source>
        <translation>nur sagen, was zurückgenommen würde</translation>
    </message>
    <message>
        <source>their number</source>
        <translation>die Telefonnummer</translation>
    </message>
    <message>
        <source>for your own eyes</source>
        <translation>nur für Sie</translation>
    </message>
    <message>
        <source>call, do not write; write, do not call; or any</source>
        <translation>anrufen, nicht schreiben; schreiben, nicht anrufen; oder beides</translation>
    </message>
    <message>
        <source>they hear from you every so many working days; without DAYS, as the standard for updates says</source>
        <translation>alle so viele Arbeitstage hört der Kunde von Ihnen; ohne DAYS, wie es der Standard für Lebenszeichen sagt</translation>
    </message>
    <message>
        <source>they hear from you when there is something</source>
        <translation>der Kunde hört von Ihnen, wenn es etwas gibt</translation>
    </message>
    <message>
        <source>their messages count when you are only in Cc, too</source>
        <translation>auch Nachrichten zählen, bei denen Sie nur in Kopie stehen</translation>
    </message>
    <message>
        <source>they count only when they are meant for you</source>
        <translation>Nachrichten zählen nur, wenn sie an Sie gerichtet sind</translation>
    </message>
    <message>
        <source>a time, a day such as 2026-05-08 (its end of work), or a span such as 2h</source>
        <translation>eine Zeit, ein Tag wie 2026-05-08 (dessen Arbeitsende) oder eine Dauer wie 2h</translation>
    </message>
    <message>
        <source>calls to return, noted by hand</source>
        <translation>Rückrufe, von Hand notiert</translation>
    </message>
    <message>
        <source>what you promised, and by when</source>
        <translation>was Sie zugesagt haben, und bis wann</translation>
    </message>
    <message>
        <source>people whom you met and want to write to</source>
        <translation>Personen, die Sie getroffen haben und denen Sie schreiben möchten</translation>
    </message>
    <message>
        <source>note a call that is to be returned</source>
        <translation>einen Anruf notieren, der zu erwidern ist</translation>
    </message>
    <message>
        <source>a name or an address; the client book completes it</source>
        <translation>ein Name oder eine Adresse; das Kundenbuch ergänzt</translation>
    </message>
    <message>
        <source>where to call</source>
        <translation>wo anzurufen ist</translation>
    </message>
    <message>
        <source>when they called, unless just now</source>
        <translation>wann der Anruf kam, wenn nicht gerade eben</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>worum es geht</translation>
    </message>
    <message>
        <source>you called back and left a message; the clock runs on, softer</source>
        <translation>Sie haben zurückgerufen und eine Nachricht hinterlassen; die Uhr läuft weiter, leiser</translation>
    </message>
    <message>
        <source>you called back and reached nobody</source>
        <translation>Sie haben zurückgerufen und niemanden erreicht</translation>
    </message>
    <message>
        <source>as owed list shows it; &apos;owed done ID&apos; when you spoke</source>
        <translation>wie owed list sie zeigt; &apos;owed done ID&apos;, wenn Sie gesprochen haben</translation>
    </message>
    <message>
        <source>note a promise</source>
        <translation>eine Zusage notieren</translation>
    </message>
    <message>
        <source>to whom: a name or an address</source>
        <translation>wem: ein Name oder eine Adresse</translation>
    </message>
    <message>
        <source>what you promised</source>
        <translation>was Sie zugesagt haben</translation>
    </message>
    <message>
        <source>you only said that you would try</source>
        <translation>Sie haben nur gesagt, dass Sie es versuchen</translation>
    </message>
    <message>
        <source>the promises, the newest first</source>
        <translation>die Zusagen, die neuesten zuerst</translation>
    </message>
    <message>
        <source>those with a date found in what you wrote, to confirm or refuse</source>
        <translation>die mit einem Termin, die in Ihren Nachrichten gefunden wurden, zum Bestätigen oder Ablehnen</translation>
    </message>
    <message>
        <source>a found promise is one</source>
        <translation>eine gefundene Zusage ist eine</translation>
    </message>
    <message>
        <source>as promise list --found shows it</source>
        <translation>wie promise list --found sie zeigt</translation>
    </message>
    <message>
        <source>another date: a time, a day such as 2026-05-08 (its end of work), or a span such as 2h</source>
        <translation>ein anderer Termin: eine Zeit, ein Tag wie 2026-05-08 (dessen Arbeitsende) oder eine Dauer wie 2h</translation>
    </message>
    <message>
        <source>it is none; it is not offered again</source>
        <translation>es ist keine; sie wird nicht wieder angeboten</translation>
    </message>
    <message>
        <source>another date, which the client knows of</source>
        <translation>ein anderer Termin, von dem der Kunde weiß</translation>
    </message>
    <message>
        <source>why it was moved</source>
        <translation>warum sie verschoben wurde</translation>
    </message>
    <message>
        <source>it is wanted no more</source>
        <translation>sie ist nicht mehr gewünscht</translation>
    </message>
    <message>
        <source>as promise list shows it; &apos;owed done ID&apos; when it is kept</source>
        <translation>wie promise list sie zeigt; &apos;owed done ID&apos;, wenn sie gehalten ist</translation>
    </message>
    <message>
        <source>note somebody to write to</source>
        <translation>jemanden notieren, dem zu schreiben ist</translation>
    </message>
    <message>
        <source>a name, an address, or &apos;Name &lt;address&gt;&apos;</source>
        <translation>ein Name, eine Adresse oder &apos;Name &lt;address&gt;&apos;</translation>
    </message>
    <message>
        <source>where you met: &apos;trade show, 12 May&apos;</source>
        <translation>wo Sie sich getroffen haben: &apos;Messe, 12. Mai&apos;</translation>
    </message>
    <message>
        <source>when you met, unless just now</source>
        <translation>wann Sie sich getroffen haben, wenn nicht gerade eben</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>eine Telefonnummer</translation>
    </message>
    <message>
        <source>everybody of a vCard or CSV file</source>
        <translation>alle aus einer vCard- oder CSV-Datei</translation>
    </message>
    <message>
        <source>&apos;-&apos; reads standard input: paste a list there</source>
        <translation>&apos;-&apos; liest von der Standardeingabe: Fügen Sie dort eine Liste ein</translation>
    </message>
    <message>
        <source>of the file, where it is not found out</source>
        <translation>die der Datei, wo sie nicht erkannt wird</translation>
    </message>
    <message>
        <source>only say who would be taken</source>
        <translation>nur sagen, wer übernommen würde</translation>
    </message>
    <message>
        <source>those not written to yet</source>
        <translation>wem noch nicht geschrieben wurde</translation>
    </message>
    <message>
        <source>do not follow them up</source>
        <translation>dort nicht nachfassen</translation>
    </message>
    <message>
        <source>ended ones too</source>
        <translation>auch beendete</translation>
    </message>
    <message>
        <source>Answered otherwise: {name}.</source>
        <translation>Anders beantwortet: {name}.</translation>
    </message>
    <message>
        <source>Called back: {name}.</source>
        <translation>Zurückgerufen: {name}.</translation>
    </message>
    <message>
        <source>Kept: {name}.</source>
        <translation>Gehalten: {name}.</translation>
    </message>
    <message>
        <source>Kept informed: {name}.</source>
        <translation>Auf dem Laufenden gehalten: {name}.</translation>
    </message>
    <message>
        <source>Followed up: {name}.</source>
        <translation>Nachgefasst: {name}.</translation>
    </message>
    <message>
        <source>No message to you has the id {id!r}.</source>
        <translation>Keine Nachricht an Sie hat die Kennung „{id}“.</translation>
    </message>
    <message>
        <source>See: owed list --all</source>
        <translation>Siehe: owed list --all</translation>
    </message>
    <message>
        <source>It is owed after all.</source>
        <translation>Es ist doch offen.</translation>
    </message>
    <message>
        <source>It would say: {sentence}</source>
        <translation>Die Antwort wäre: {sentence}</translation>
    </message>
    <message>
        <source>Not expected any more: {name}.</source>
        <translation>Nicht mehr erwartet: {name}.</translation>
    </message>
    <message>
        <source>Not owed: {name}.</source>
        <translation>Nicht offen: {name}.</translation>
    </message>
    <message>
        <source>{name} waits on nobody else.</source>
        <translation>{name} wartet auf niemanden sonst.</translation>
    </message>
    <message>
        <source>See: owed list</source>
        <translation>Siehe: owed list</translation>
    </message>
    <message>
        <source>Your turn again: {name}.</source>
        <translation>Sie sind wieder dran: {name}.</translation>
    </message>
    <message>
        <source>Nobody is named on whom it waits.</source>
        <translation>Es ist niemand genannt, auf den es wartet.</translation>
    </message>
    <message>
        <source>Say whom: owed wait ID WHOM, or: owed wait ID --over</source>
        <translation>Sagen Sie, auf wen: owed wait ID WHOM, oder: owed wait ID --over</translation>
    </message>
    <message>
        <source>{name} waits on {whom}; the clock runs on.</source>
        <translation>{name} wartet auf {whom}; die Uhr läuft weiter.</translation>
    </message>
    <message>
        <source>{name} is not waited for here.</source>
        <translation>Auf {name} wird hier nicht gewartet.</translation>
    </message>
    <message>
        <source>Give a time, or a span such as 2h.</source>
        <translation>Geben Sie eine Zeit an oder eine Dauer wie 2h.</translation>
    </message>
    <message>
        <source>Snoozed {name} until they write.</source>
        <translation>{name} zurückgestellt, bis eine Nachricht kommt.</translation>
    </message>
    <message>
        <source>Snoozed {name} until {when}.</source>
        <translation>{name} zurückgestellt bis {when}.</translation>
    </message>
    <message>
        <source>Found the server: {url}</source>
        <translation>Server gefunden: {url}</translation>
    </message>
    <message>
        <source>Found instead: {sentence}</source>
        <translation>Stattdessen gefunden: {sentence}</translation>
    </message>
    <message>
        <source>No Exchange server was found for {address}.</source>
        <translation>Für {address} wurde kein Exchange-Server gefunden.</translation>
    </message>
    <message>
        <source>Give its address with --url; whoever looks after it can tell, and so may your telephone&apos;s settings.</source>
        <translation>Geben Sie seine Adresse mit --url an; wer ihn betreut, kennt sie, und vielleicht steht sie in den Einstellungen Ihres Telefons.</translation>
    </message>
    <message>
        <source>{question} Nobody can be asked here, so it was not done.</source>
        <translation>{question} Hier kann niemand gefragt werden, deshalb geschah es nicht.</translation>
    </message>
    <message>
        <source>look for the settings of a mailbox</source>
        <translation>die Einstellungen eines Postfachs suchen</translation>
    </message>
    <message>
        <source>agree to whatever has to be asked: to look in other domains, or over plain HTTP</source>
        <translation>allem zustimmen, was zu fragen ist: in anderen Domains oder über unverschlüsseltes HTTP zu suchen</translation>
    </message>
    <message>
        <source>certificates to trust beside the system&apos;s</source>
        <translation>Zertifikate, denen neben denen des Systems vertraut wird</translation>
    </message>
    <message>
        <source>{question} Nobody can be asked here; --yes agrees.</source>
        <translation>{question} Hier kann niemand gefragt werden; --yes stimmt zu.</translation>
    </message>
    <message>
        <source>No mailbox was found for {address}.</source>
        <translation>Für {address} wurde kein Postfach gefunden.</translation>
    </message>
    <message>
        <source>argument {argument}: {said}</source>
        <translation>Argument {argument}: {said}</translation>
    </message>
    <message>
        <source>the following arguments are required: {arguments}</source>
        <translation>diese Argumente fehlen: {arguments}</translation>
    </message>
    <message>
        <source>one of the arguments {arguments} is required</source>
        <translation>eines der Argumente {arguments} ist nötig</translation>
    </message>
    <message>
        <source>unrecognized arguments: {arguments}</source>
        <translation>unbekannte Argumente: {arguments}</translation>
    </message>
    <message>
        <source>invalid choice: {value} (choose from {choices})</source>
        <translation>ungültige Wahl: {value} (möglich sind {choices})</translation>
    </message>
    <message>
        <source>invalid {type} value: {value}</source>
        <translation>ungültiger Wert vom Typ {type}: {value}</translation>
    </message>
    <message>
        <source>not allowed with argument {argument}</source>
        <translation>nicht zusammen mit dem Argument {argument} erlaubt</translation>
    </message>
    <message>
        <source>ambiguous option: {option} could match {options}</source>
        <translation>mehrdeutige Option: {option} könnte {options} sein</translation>
    </message>
    <message>
        <source>ignored explicit argument {value}</source>
        <translation>überflüssiger Wert {value}</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>höchstens ein Wert ist möglich</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>mindestens ein Wert ist nötig</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>diese Hilfe zeigen und enden</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>die Version zeigen und enden</translation>
    </message>
    <message>
        <source>{program}: error: {mistake}</source>
        <translation>{program}: Fehler: {mistake}</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>Aufruf: </translation>
    </message>
    <message>
        <source>The list opens at {times} on working days.</source>
        <translation>Die Liste öffnet sich an Arbeitstagen um {times}.</translation>
    </message>
    <message>
        <source>There is no daily reply time.</source>
        <translation>Es gibt keine tägliche Antwortzeit.</translation>
    </message>
    <message numerus="yes">
        <source>Owed asks %n minute before the working day ends who has not heard from you.|Owed asks %n minutes before the working day ends who has not heard from you.</source>
        <translation>
            <numerusform>Owed fragt %n Minute vor dem Ende des Arbeitstags, wer noch nichts von Ihnen gehört hat.</numerusform>
            <numerusform>Owed fragt %n Minuten vor dem Ende des Arbeitstags, wer noch nichts von Ihnen gehört hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Owed asks when the working day ends who has not heard from you.</source>
        <translation>Owed fragt am Ende des Arbeitstags, wer noch nichts von Ihnen gehört hat.</translation>
    </message>
    <message>
        <source>Owed does not ask in the evening.</source>
        <translation>Owed fragt am Abend nicht.</translation>
    </message>
    <message>
        <source>{text!r} is not a time of day.</source>
        <translation>„{text}“ ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>Write it as 09:00.</source>
        <translation>Schreiben Sie sie als 09:00.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Die Datei {file} gibt es nicht.</translation>
    </message>
    <message>
        <source>{name} is larger than {megabytes} MB, so it was not read.</source>
        <translation>{name} ist größer als {megabytes} MB und wurde deshalb nicht gelesen.</translation>
    </message>
    <message>
        <source>Export it without photographs.</source>
        <translation>Exportieren Sie ohne Fotos.</translation>
    </message>
    <message>
        <source>There is no encoding {encoding!r}.</source>
        <translation>Eine Kodierung „{encoding}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Use for instance windows-1250.</source>
        <translation>Nehmen Sie zum Beispiel windows-1250.</translation>
    </message>
    <message>
        <source>(line {line})</source>
        <translation>(Zeile {line})</translation>
    </message>
    <message>
        <source>Nobody was found in {name}: {sentence}{where}</source>
        <translation>In {name} wurde niemand gefunden: {sentence}{where}</translation>
    </message>
    <message>
        <source>{count} would be imported; nothing was changed.</source>
        <translation>{count} würden importiert; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{count} imported. Take it back with: owed client undo</source>
        <translation>{count} importiert. Rückgängig machen mit: owed client undo</translation>
    </message>
    <message>
        <source>Nobody is new.</source>
        <translation>Niemand ist neu.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {count} new message|{name}: {count} new messages</source>
        <translation>
            <numerusform>{name}: {count} neue Nachricht</numerusform>
            <numerusform>{name}: {count} neue Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no folder with your sent messages, so what you have answered stays owed. Name that folder in the settings.</source>
        <translation>Es gibt keinen Ordner mit Ihrer gesendeten Post, deshalb bleibt offen, was Sie schon beantwortet haben. Nennen Sie diesen Ordner in den Einstellungen.</translation>
    </message>
    <message>
        <source>Nobody has looked since then.</source>
        <translation>Seitdem hat niemand nachgesehen.</translation>
    </message>
    <message>
        <source>Start Owed, or run: owed sync</source>
        <translation>Starten Sie Owed, oder rufen Sie auf: owed sync</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The system refused: {why}.</source>
        <translation>Das System hat abgelehnt: {why}.</translation>
    </message>
    <message>
        <source>{text!r} is not a time.</source>
        <translation>„{text}“ ist keine Zeit.</translation>
    </message>
    <message>
        <source>Write it as 2026-05-04T09:00, with or without an offset.</source>
        <translation>Schreiben Sie sie als 2026-05-04T09:00, mit oder ohne Zeitverschiebung.</translation>
    </message>
    <message numerus="yes">
        <source>{year}-{month}-{day}</source>
        <comment>a date in numbers</comment>
        <translation>
            <numerusform>{day}.{month}.{year}</numerusform>
            <numerusform>{day}.{month}.{year}</numerusform>
        </translation>
    </message>
    <message>
        <source>{text!r} is past already.</source>
        <translation>„{text}“ ist schon vorbei.</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>Wählen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <source>{text!r} has begun already.</source>
        <translation>„{text}“ hat schon begonnen.</translation>
    </message>
    <message>
        <source>Choose a later day, or a time.</source>
        <translation>Wählen Sie einen späteren Tag oder eine Zeit.</translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <translation>Wählen Sie eine spätere Zeit.</translation>
    </message>
    <message>
        <source>{text!r} is out of range.</source>
        <translation>„{text}“ liegt zu weit weg.</translation>
    </message>
    <message>
        <source>Choose a time within this century.</source>
        <translation>Wählen Sie eine Zeit in diesem Jahrhundert.</translation>
    </message>
    <message>
        <source>Shows which client messages still wait for your answer, and how long is left.</source>
        <translation>Zeigt, welche Nachrichten von Kunden noch auf Ihre Antwort warten und wie viel Zeit bleibt.</translation>
    </message>
    <message>
        <source>Without a command, Owed starts in the tray.</source>
        <translation>Ohne Befehl startet Owed im Infobereich.</translation>
    </message>
    <message>
        <source>keep settings, data and logs of a separate set-up in this folder</source>
        <translation>Einstellungen, Daten und Protokolle einer eigenen Einrichtung in diesem Ordner führen</translation>
    </message>
    <message>
        <source>show Owed on a sample mailbox; nothing to configure, nothing left behind</source>
        <translation>Owed an einem Beispielpostfach zeigen; nichts einzurichten, nichts bleibt zurück</translation>
    </message>
    <message>
        <source>only draw the badge and the windows into this folder</source>
        <translation>nur die Anzeige und die Fenster in diesen Ordner zeichnen</translation>
    </message>
    <message>
        <source>set up, find, test, sign in to and remove mailboxes</source>
        <translation>Postfächer einrichten, finden, ausprobieren, anmelden und entfernen</translation>
    </message>
    <message>
        <source>the client book: who is served, in which group</source>
        <translation>das Kundenbuch: wer betreut wird und in welcher Gruppe</translation>
    </message>
    <message>
        <source>how long each group may wait</source>
        <translation>wie lange jede Gruppe warten darf</translation>
    </message>
    <message>
        <source>look into all mailboxes once</source>
        <translation>einmal in alle Postfächer sehen</translation>
    </message>
    <message>
        <source>what is owed now, first due first</source>
        <translation>was jetzt offen ist, das zuerst Fällige zuerst</translation>
    </message>
    <message>
        <source>one line for a status bar</source>
        <translation>eine Zeile für eine Statusleiste</translation>
    </message>
    <message>
        <source>as this bar wants it</source>
        <translation>so, wie diese Leiste es möchte</translation>
    </message>
    <message>
        <source>write to a client: a sign of life, a date, a considered no</source>
        <translation>einem Kunden schreiben: ein Lebenszeichen, ein Termin, ein überlegtes Nein</translation>
    </message>
    <message>
        <source>what you taught Owed by correcting it: list and remove</source>
        <translation>was Sie Owed durch Korrekturen beigebracht haben: auflisten und entfernen</translation>
    </message>
    <message>
        <source>what falls due before the next reply time or working day, and who has not heard today</source>
        <translation>was vor der nächsten Antwortzeit oder dem nächsten Arbeitstag fällig wird, und wer heute nichts gehört hat</translation>
    </message>
    <message>
        <source>daily reply times and the evening question: show or set</source>
        <translation>tägliche Antwortzeiten und die Frage am Abend: zeigen oder festlegen</translation>
    </message>
    <message>
        <source>how well the standard is kept: shares, times, clients, promises</source>
        <translation>wie gut der Standard eingehalten wird: Anteile, Zeiten, Kunden, Zusagen</translation>
    </message>
    <message>
        <source>what falls due while you are away, to hand over; or an out-of-office text</source>
        <translation>was während Ihrer Abwesenheit fällig wird, zur Übergabe; oder ein Abwesenheitstext</translation>
    </message>
    <message>
        <source>other calendars whose days are off, and journeys</source>
        <translation>weitere Kalender, deren Tage frei sind, und Reisen</translation>
    </message>
    <message>
        <source>judge mail in files, as if they were one mailbox</source>
        <translation>Post in Dateien beurteilen, als wäre sie ein Postfach</translation>
    </message>
    <message>
        <source>mbox files, Maildir folders or single messages</source>
        <translation>mbox-Dateien, Maildir-Ordner oder einzelne Nachrichten</translation>
    </message>
    <message>
        <source>your own addresses</source>
        <translation>Ihre eigenen Adressen</translation>
    </message>
    <message>
        <source>addresses or domains of clients; &apos;*&apos; for every sender</source>
        <translation>Adressen oder Domains von Kunden; &apos;*&apos; für jeden Absender</translation>
    </message>
    <message>
        <source>apply your rules too, as rules list shows them</source>
        <translation>auch Ihre Regeln anwenden, wie rules list sie zeigt</translation>
    </message>
    <message>
        <source>domains of your own house</source>
        <translation>Domains Ihres eigenen Hauses</translation>
    </message>
    <message>
        <source>write the settings to a file, or take them over from one</source>
        <translation>die Einstellungen in eine Datei schreiben oder aus einer übernehmen</translation>
    </message>
    <message>
        <source>what Owed keeps about you, where, how much and since when</source>
        <translation>was Owed über Sie aufbewahrt, wo, wie viel und seit wann</translation>
    </message>
    <message>
        <source>what works on this desktop and what does not</source>
        <translation>was auf diesem Arbeitsplatz funktioniert und was nicht</translation>
    </message>
    <message>
        <source>as things stood at this time, such as 2026-05-04T09:00+02:00</source>
        <translation>wie es zu dieser Zeit stand, etwa 2026-05-04T09:00+02:00</translation>
    </message>
    <message>
        <source>also what was left out, settled or unreadable, and why</source>
        <translation>auch, was ausgelassen, erledigt oder unlesbar ist, und warum</translation>
    </message>
    <message>
        <source>the standards in force</source>
        <translation>die geltenden Standards</translation>
    </message>
    <message>
        <source>only those for one kind of what is owed</source>
        <translation>nur die für eine Art von Offenem</translation>
    </message>
    <message>
        <source>also what they were before, until when</source>
        <translation>auch, was vorher galt, bis wann</translation>
    </message>
    <message>
        <source>set a response window, from now on</source>
        <translation>eine Antwortfrist festlegen, ab jetzt</translation>
    </message>
    <message>
        <source>go back to what the group gets, or to what is shipped</source>
        <translation>zurück zu dem, was die Gruppe bekommt oder was mitgeliefert ist</translation>
    </message>
    <message>
        <source>a group, an address, a domain, or &apos;default&apos;</source>
        <translation>eine Gruppe, eine Adresse, eine Domain oder &apos;default&apos;</translation>
    </message>
    <message>
        <source>apply it to what is open now too</source>
        <translation>auch auf das anwenden, was jetzt offen ist</translation>
    </message>
    <message>
        <source>24h, &apos;4 working hours&apos;, &apos;10 working days&apos;, &apos;end of day&apos;, &apos;next working day 10:00&apos;</source>
        <translation>24h, &apos;4 working hours&apos;, &apos;10 working days&apos;, &apos;end of day&apos;, &apos;next working day 10:00&apos;</translation>
    </message>
    <message>
        <source>until when a first sign of life is due; &apos;off&apos; for none</source>
        <translation>bis wann ein erstes Lebenszeichen fällig ist; &apos;off&apos; für keines</translation>
    </message>
    <message>
        <source>when to warn: &apos;half, 30 min, missed&apos;, or &apos;never&apos;</source>
        <translation>wann gewarnt wird: &apos;half, 30 min, missed&apos; oder &apos;never&apos;</translation>
    </message>
    <message>
        <source>the rules, newest first</source>
        <translation>die Regeln, die neuesten zuerst</translation>
    </message>
    <message>
        <source>take a rule away; undo brings it back</source>
        <translation>eine Regel wegnehmen; undo bringt sie zurück</translation>
    </message>
    <message>
        <source>the rule&apos;s id, as rules list shows it</source>
        <translation>die Kennung der Regel, wie rules list sie zeigt</translation>
    </message>
    <message>
        <source>only say what it would change</source>
        <translation>nur sagen, was sich ändern würde</translation>
    </message>
    <message>
        <source>it was answered outside of the mailbox</source>
        <translation>es wurde außerhalb des Postfachs beantwortet</translation>
    </message>
    <message>
        <source>this message waits for nothing</source>
        <translation>diese Nachricht wartet auf nichts</translation>
    </message>
    <message>
        <source>a message that was left out waits for an answer</source>
        <translation>eine ausgelassene Nachricht wartet auf eine Antwort</translation>
    </message>
    <message>
        <source>what list --all shows for it, or its Message-ID</source>
        <translation>was list --all dafür zeigt, oder ihre Message-ID</translation>
    </message>
    <message>
        <source>nothing from this sender ever does: a rule</source>
        <translation>nichts von diesem Absender tut das je: eine Regel</translation>
    </message>
    <message>
        <source>all its sender&apos;s mail does: a rule</source>
        <translation>alle Post dieses Absenders tut es: eine Regel</translation>
    </message>
    <message>
        <source>nor does mail like this: same sender, list or program, same subject but for numbers: a rule</source>
        <translation>auch ähnliche Post nicht: derselbe Absender, dieselbe Liste oder dasselbe Programm, derselbe Betreff bis auf Zahlen: eine Regel</translation>
    </message>
    <message>
        <source>and so does mail like this: a rule</source>
        <translation>und ähnliche Post auch: eine Regel</translation>
    </message>
    <message>
        <source>no badge and no warning for a while</source>
        <translation>eine Zeit lang keine Anzeige und keine Warnung</translation>
    </message>
    <message>
        <source>a time such as 2026-05-04T09:00, a day (when its working hours begin), a span such as 2h, or &apos;reply&apos;: until the client writes</source>
        <translation>eine Zeit wie 2026-05-04T09:00, ein Tag (wenn dessen Arbeitszeit beginnt), eine Dauer wie 2h oder &apos;reply&apos;: bis der Kunde schreibt</translation>
    </message>
    <message>
        <source>somebody else has to do something first; the clock runs on</source>
        <translation>zuerst muss jemand anders etwas tun; die Uhr läuft weiter</translation>
    </message>
    <message>
        <source>on whom it waits: a colleague, a third party</source>
        <translation>auf wen es wartet: eine Kollegin, ein Dritter</translation>
    </message>
    <message>
        <source>when to come back to it</source>
        <translation>wann Sie darauf zurückkommen</translation>
    </message>
    <message>
        <source>nobody is waited for any more: it is your turn</source>
        <translation>auf niemanden wird mehr gewartet: Sie sind dran</translation>
    </message>
    <message>
        <source>take the last decision back</source>
        <translation>die letzte Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Standard input needs one for each account that wants one, in the order of: owed account list</source>
        <translation>Die Standardeingabe braucht eines für jedes Konto, das eines will, in der Reihenfolge von: owed account list</translation>
    </message>
    <message>
        <source>Password for {name}: </source>
        <translation>Passwort für {name}: </translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No password came for {name}.</source>
        <translation>Für {name} kam kein Passwort.</translation>
    </message>
    <message>
        <source>The password was not kept. {error}</source>
        <translation>Das Passwort wurde nicht aufbewahrt. {error}</translation>
    </message>
    <message>
        <source>Give it with --password-stdin of sync and account test, or when the tray asks for it.</source>
        <translation>Geben Sie es mit --password-stdin bei sync und account test, oder wenn der Infobereich danach fragt.</translation>
    </message>
    <message>
        <source>All that is kept stands in {folder}.</source>
        <translation>Alles, was aufbewahrt wird, steht in {folder}.</translation>
    </message>
    <message>
        <source>Owed keeps {size} about you on this computer, and nothing anywhere else.</source>
        <translation>Owed bewahrt {size} über Sie auf diesem Computer auf und nirgends sonst etwas.</translation>
    </message>
    <message>
        <source>All of it, to be read: owed privacy --export DIR</source>
        <translation>Alles davon zum Lesen: owed privacy --export DIR</translation>
    </message>
    <message>
        <source>To forget an account: owed account remove NAME</source>
        <translation>Ein Konto vergessen: owed account remove NAME</translation>
    </message>
    <message>
        <source>{title} ({size}, since {day})</source>
        <translation>{title} ({size}, seit {day})</translation>
    </message>
    <message>
        <source>the first day, such as 2026-03-02</source>
        <translation>der erste Tag, etwa 2026-03-02</translation>
    </message>
    <message>
        <source>the last day; without it, today</source>
        <translation>der letzte Tag; ohne Angabe heute</translation>
    </message>
    <message>
        <source>clients of this group alone</source>
        <translation>nur Kunden dieser Gruppe</translation>
    </message>
    <message>
        <source>clients in whose name or address this stands</source>
        <translation>Kunden, in deren Name oder Adresse dies steht</translation>
    </message>
    <message>
        <source>one row for every time that somebody waited</source>
        <translation>eine Zeile für jedes Mal, dass jemand gewartet hat</translation>
    </message>
    <message>
        <source>Such a rule would not change what is decided about {message_id}.</source>
        <translation>Eine solche Regel würde an der Entscheidung über {message_id} nichts ändern.</translation>
    </message>
    <message>
        <source>See: owed rules list</source>
        <translation>Siehe: owed rules list</translation>
    </message>
    <message>
        <source>There are no rules. One is made by: owed not-owed ID --sender or --like</source>
        <translation>Es gibt keine Regeln. Eine entsteht mit: owed not-owed ID --sender oder --like</translation>
    </message>
    <message>
        <source>No rule has the id {id!r}.</source>
        <translation>Keine Regel hat die Kennung „{id}“.</translation>
    </message>
    <message>
        <source>The ids stand in: owed rules list</source>
        <translation>Die Kennungen stehen in: owed rules list</translation>
    </message>
    <message>
        <source>Without the rule: {rule}</source>
        <translation>Ohne die Regel: {rule}</translation>
    </message>
    <message>
        <source>It would do this: {change}.</source>
        <translation>Die Wirkung wäre: {change}.</translation>
    </message>
    <message>
        <source>Take it back with: owed undo</source>
        <translation>Rückgängig machen mit: owed undo</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>write the settings to a file, without secrets</source>
        <translation>die Einstellungen ohne Geheimnisse in eine Datei schreiben</translation>
    </message>
    <message>
        <source>the file to write, such as owed-settings.toml</source>
        <translation>die Datei, die geschrieben wird, etwa owed-settings.toml</translation>
    </message>
    <message>
        <source>take settings over from a file; undo brings back what was</source>
        <translation>Einstellungen aus einer Datei übernehmen; undo bringt zurück, was war</translation>
    </message>
    <message>
        <source>Take settings over from a file that export wrote. Lists get what they lack and all else stays; with --replace everything becomes as the file says. Accounts are added, never removed.</source>
        <translation>Einstellungen aus einer Datei übernehmen, die export geschrieben hat. Listen bekommen, was ihnen fehlt, alles andere bleibt; mit --replace wird alles, wie die Datei es sagt. Konten werden hinzugefügt, nie entfernt.</translation>
    </message>
    <message>
        <source>let everything become as the file says</source>
        <translation>alles so werden lassen, wie die Datei es sagt</translation>
    </message>
    <message>
        <source>take the last import back; what was changed since stays</source>
        <translation>die letzte Übernahme zurücknehmen; was seitdem geändert wurde, bleibt</translation>
    </message>
    <message>
        <source>write all of it into this folder, as tables and texts</source>
        <translation>alles in diesen Ordner schreiben, als Tabellen und Texte</translation>
    </message>
    <message>
        <source>The server let you in, but the sign-in was not kept. {title}</source>
        <translation>Der Server hat Sie angemeldet, aber die Anmeldung wurde nicht aufbewahrt. {title}</translation>
    </message>
    <message>
        <source>Sign in in the settings of the tray application: there it lasts until Owed ends.</source>
        <translation>Melden Sie sich in den Einstellungen im Infobereich an: Dort gilt es, bis Owed endet.</translation>
    </message>
    <message>
        <source>Signed in to {name} as {user}.</source>
        <translation>Bei {name} angemeldet als {user}.</translation>
    </message>
    <message>
        <source>Signed in to {name}.</source>
        <translation>Bei {name} angemeldet.</translation>
    </message>
    <message>
        <source>Try it next: owed account test {name!r}</source>
        <translation>Probieren Sie es als Nächstes aus: owed account test {name!r}</translation>
    </message>
    <message>
        <source>Sign in next: owed account sign-in {name!r}</source>
        <translation>Melden Sie sich als Nächstes an: owed account sign-in {name!r}</translation>
    </message>
    <message>
        <source>Client secret (empty for the one that was given before): </source>
        <translation>Client-Geheimnis (leer für das, das schon gegeben wurde): </translation>
    </message>
    <message>
        <source>Sign in on the page that your browser shows; Owed waits. Ctrl+C gives up.</source>
        <translation>Melden Sie sich auf der Seite an, die Ihr Browser zeigt; Owed wartet. Strg+C bricht ab.</translation>
    </message>
    <message>
        <source>No browser could be opened. On this computer, open this page:</source>
        <translation>Kein Browser konnte geöffnet werden. Öffnen Sie auf diesem Computer diese Seite:</translation>
    </message>
    <message>
        <source>On any computer or telephone, open {url} and type the code {code}</source>
        <translation>Öffnen Sie auf irgendeinem Computer oder Telefon {url} und geben Sie den Code {code} ein</translation>
    </message>
    <message>
        <source>Owed waits. Ctrl+C gives up.</source>
        <translation>Owed wartet. Strg+C bricht ab.</translation>
    </message>
    <message>
        <source>The message for your administrator: owed account consent {name!r}</source>
        <translation>Die Nachricht für Ihren Administrator: owed account consent {name!r}</translation>
    </message>
    <message>
        <source>reply</source>
        <comment>a kind of what is owed</comment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>callback</source>
        <comment>a kind of what is owed</comment>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>promise</source>
        <comment>a kind of what is owed</comment>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>update</source>
        <comment>a kind of what is owed</comment>
        <translation>Lebenszeichen</translation>
    </message>
    <message>
        <source>follow_up</source>
        <comment>a kind of what is owed</comment>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>first sign of life</source>
        <comment>a clock that moves</comment>
        <translation>erstes Lebenszeichen</translation>
    </message>
    <message>
        <source>answer</source>
        <comment>a clock that moves</comment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>callback</source>
        <comment>a clock that moves</comment>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>promise</source>
        <comment>a clock that moves</comment>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>update</source>
        <comment>a clock that moves</comment>
        <translation>Lebenszeichen</translation>
    </message>
    <message>
        <source>follow-up</source>
        <comment>a clock that moves</comment>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>due</source>
        <comment>a clock that moves</comment>
        <translation>fällig</translation>
    </message>
    <message>
        <source>Until {until}, {kind} for {whom}: {standard}.</source>
        <translation>Bis {until}, {kind} für {whom}: {standard}.</translation>
    </message>
    <message>
        <source>Until {until}, {kind} for {whom}: {standard}; the change was applied to what was open too.</source>
        <translation>Bis {until}, {kind} für {whom}: {standard}; die Änderung galt auch für das, was offen war.</translation>
    </message>
    <message>
        <source>{standard}; warn {when}.</source>
        <translation>{standard}; Warnung: {when}.</translation>
    </message>
    <message>
        <source>Warn {when}, unless said otherwise.</source>
        <translation>Sofern nichts anderes gesagt ist, Warnung: {when}.</translation>
    </message>
    <message>
        <source>{whom} had no standard of its own for {kind}.</source>
        <translation>{whom} hatte keinen eigenen Standard ({kind}).</translation>
    </message>
    <message>
        <source>See: owed standard list</source>
        <translation>Siehe: owed standard list</translation>
    </message>
    <message>
        <source>Nothing was said to change.</source>
        <translation>Es ist nicht gesagt, was sich ändern soll.</translation>
    </message>
    <message>
        <source>Give a response window, --acknowledge, --warn or --recompute.</source>
        <translation>Geben Sie eine Antwortfrist, --acknowledge, --warn oder --recompute an.</translation>
    </message>
    <message>
        <source>Only a reply has a second clock.</source>
        <translation>Nur eine Antwort hat eine zweite Uhr.</translation>
    </message>
    <message>
        <source>Use --acknowledge with the kind reply.</source>
        <translation>Verwenden Sie --acknowledge mit der Art reply.</translation>
    </message>
    <message>
        <source>A promise is due when you said, so it has no window.</source>
        <translation>Eine Zusage ist fällig, wann Sie gesagt haben, deshalb hat sie keine Frist.</translation>
    </message>
    <message>
        <source>Use --warn with it.</source>
        <translation>Verwenden Sie --warn damit.</translation>
    </message>
    <message>
        <source>{standard}, from now on</source>
        <translation>{standard}, ab jetzt</translation>
    </message>
    <message>
        <source>It would be: {standard}.</source>
        <translation>Es wäre: {standard}.</translation>
    </message>
    <message>
        <source>Warn {when}.</source>
        <translation>Warnung: {when}.</translation>
    </message>
    <message numerus="yes">
        <source>%n open item keeps its earlier window.|%n open items keep their earlier window.</source>
        <translation>
            <numerusform>%n offener Eintrag behält seine frühere Frist.</numerusform>
            <numerusform>%n offene Einträge behalten ihre frühere Frist.</numerusform>
        </translation>
    </message>
    <message>
        <source>To apply the new one to what is open too, add --recompute, and --dry-run to see first.</source>
        <translation>Soll die neue auch für das gelten, was offen ist, fügen Sie --recompute hinzu, und --dry-run, um es vorher zu sehen.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no deadline</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>no standard of its own</source>
        <translation>kein eigener Standard</translation>
    </message>
    <message>
        <source>Name the address.</source>
        <translation>Nennen Sie die Adresse.</translation>
    </message>
    <message>
        <source>the first day off, such as 2026-08-03</source>
        <translation>der erste freie Tag, etwa 2026-08-03</translation>
    </message>
    <message>
        <source>the last day off</source>
        <translation>der letzte freie Tag</translation>
    </message>
    <message>
        <source>put the leave into the working calendar too</source>
        <translation>die Abwesenheit auch in den Arbeitskalender eintragen</translation>
    </message>
    <message>
        <source>take these days of a booked leave away, and write nothing else</source>
        <translation>diese Tage einer gebuchten Abwesenheit wegnehmen und sonst nichts schreiben</translation>
    </message>
    <message>
        <source>write the out-of-office text instead of the hand-over</source>
        <translation>statt der Übergabe den Abwesenheitstext schreiben</translation>
    </message>
    <message>
        <source>of the out-of-office text: en, de, fr, es, it, pt or nl</source>
        <translation>des Abwesenheitstexts: en, de, fr, es, it, pt oder nl</translation>
    </message>
    <message>
        <source>who stands in: a name and how to reach it</source>
        <translation>wer vertritt: ein Name und wie er zu erreichen ist</translation>
    </message>
    <message>
        <source>answer as one JSON object, with both</source>
        <translation>als ein JSON-Objekt antworten, mit beidem</translation>
    </message>
    <message>
        <source>read an iCalendar file or feed</source>
        <translation>eine iCalendar-Datei oder einen abonnierten Kalender lesen</translation>
    </message>
    <message>
        <source>an .ics file, or an https:// address</source>
        <translation>eine .ics-Datei oder eine https://-Adresse</translation>
    </message>
    <message>
        <source>what you call it</source>
        <translation>wie Sie ihn nennen</translation>
    </message>
    <message>
        <source>appointments with a time take that time away too</source>
        <translation>Termine mit Uhrzeit nehmen diese Zeit auch weg</translation>
    </message>
    <message>
        <source>the calendars and journeys</source>
        <translation>die Kalender und Reisen</translation>
    </message>
    <message>
        <source>read all of them now</source>
        <translation>alle jetzt lesen</translation>
    </message>
    <message>
        <source>read a calendar no more</source>
        <translation>einen Kalender nicht mehr lesen</translation>
    </message>
    <message>
        <source>work by another zone&apos;s clock for some days</source>
        <translation>einige Tage nach der Uhr einer anderen Zone arbeiten</translation>
    </message>
    <message>
        <source>the first day there, such as 2026-03-03</source>
        <translation>der erste Tag dort, etwa 2026-03-03</translation>
    </message>
    <message>
        <source>the last day there</source>
        <translation>der letzte Tag dort</translation>
    </message>
    <message>
        <source>such as America/New_York; &apos;none&apos; takes the journey back</source>
        <translation>etwa America/New_York; &apos;none&apos; nimmt die Reise zurück</translation>
    </message>
    <message>
        <source>open the list at this time, such as 09:00; may be repeated</source>
        <translation>die Liste um diese Zeit öffnen, etwa 09:00; kann wiederholt werden</translation>
    </message>
    <message>
        <source>open it at no time</source>
        <translation>sie zu keiner Zeit öffnen</translation>
    </message>
    <message>
        <source>ask who has not heard from you, so long before the working day ends; when it ends unless given</source>
        <translation>so lange vor dem Ende des Arbeitstags fragen, wer noch nichts von Ihnen gehört hat; an dessen Ende, wenn nichts angegeben ist</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>nicht fragen</translation>
    </message>
    <message>
        <source>Nobody who wrote or called waits for a word from you, as far as can be seen.</source>
        <translation>Niemand, der schrieb oder anrief, wartet auf ein Wort von Ihnen, soweit zu sehen ist.</translation>
    </message>
    <message>
        <source>answered otherwise</source>
        <comment>a decision that is taken back</comment>
        <translation>anders beantwortet</translation>
    </message>
    <message>
        <source>not owed</source>
        <comment>a decision that is taken back</comment>
        <translation>nicht offen</translation>
    </message>
    <message>
        <source>owed after all</source>
        <comment>a decision that is taken back</comment>
        <translation>doch offen</translation>
    </message>
    <message>
        <source>put off</source>
        <comment>a decision that is taken back</comment>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>that was not the answer</source>
        <comment>a decision that is taken back</comment>
        <translation>das war nicht die Antwort</translation>
    </message>
    <message>
        <source>your turn again</source>
        <comment>a decision that is taken back</comment>
        <translation>Sie sind wieder dran</translation>
    </message>
    <message>
        <source>called back and left a message</source>
        <comment>a decision that is taken back</comment>
        <translation>zurückgerufen und Nachricht hinterlassen</translation>
    </message>
    <message>
        <source>called back and reached nobody</source>
        <comment>a decision that is taken back</comment>
        <translation>zurückgerufen und niemanden erreicht</translation>
    </message>
    <message>
        <source>another date for the promise</source>
        <comment>a decision that is taken back</comment>
        <translation>ein anderer Termin für die Zusage</translation>
    </message>
    <message>
        <source>not expected any more</source>
        <comment>a decision that is taken back</comment>
        <translation>nicht mehr erwartet</translation>
    </message>
    <message>
        <source>promise</source>
        <comment>a decision that is taken back</comment>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>call</source>
        <comment>a decision that is taken back</comment>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>follow-up</source>
        <comment>a decision that is taken back</comment>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Standards, leave and the client book are changed back with their own commands.</source>
        <translation>Standards, Abwesenheit und Kundenbuch werden mit ihren eigenen Befehlen zurückgeändert.</translation>
    </message>
    <message>
        <source>Undone: {said}.</source>
        <translation>Rückgängig gemacht: {said}.</translation>
    </message>
    <message>
        <source>the removal of a rule</source>
        <translation>das Entfernen einer Regel</translation>
    </message>
    <message>
        <source>the rule that {does}</source>
        <translation>die Regel: {does}</translation>
    </message>
    <message>
        <source>about something that is not on the list</source>
        <translation>zu etwas, das nicht auf der Liste steht</translation>
    </message>
    <message>
        <source>Owed cannot start</source>
        <translation>Owed kann nicht starten</translation>
    </message>
    <message>
        <source>Take the last good copy</source>
        <translation>Die letzte gute Kopie nehmen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Until then nobody watches your mailboxes, and the badge says so. Owed looks again by itself and begins as soon as it can.</source>
        <translation>Bis dahin achtet niemand auf Ihre Postfächer, und die Anzeige sagt es. Owed sieht von selbst wieder nach und beginnt, sobald es kann.</translation>
    </message>
    <message>
        <source>Until it is mended the settings from before it hold.</source>
        <translation>Bis er behoben ist, gelten die Einstellungen von vorher.</translation>
    </message>
    <message>
        <source>A copy of Owed&apos;s own file could not be made.</source>
        <translation>Von Oweds eigener Datei konnte keine Kopie angelegt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {count} does not work here.|%n of {count} do not work here.</source>
        <translation>
            <numerusform>%n von {count} funktioniert hier nicht.</numerusform>
            <numerusform>%n von {count} funktionieren hier nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server refused the password, and Owed does not try a refused one again.</source>
        <translation>Der Server hat das Passwort abgelehnt, und Owed versucht ein abgelehntes nicht noch einmal.</translation>
    </message>
    <message>
        <source>When that is mended, see all steps with: owed account test {name!r}</source>
        <translation>Wenn das behoben ist, zeigt alle Schritte: owed account test {name!r}</translation>
    </message>
    <message>
        <source>owed</source>
        <comment>a verdict</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>not_owed</source>
        <comment>a verdict</comment>
        <translation>nicht offen</translation>
    </message>
    <message>
        <source>settled</source>
        <comment>a verdict</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>asks</source>
        <comment>whether a message asks</comment>
        <translation>fragt</translation>
    </message>
    <message>
        <source>maybe</source>
        <comment>whether a message asks</comment>
        <translation>vielleicht</translation>
    </message>
    <message>
        <source>none</source>
        <comment>whether a message asks</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>unreadable</source>
        <comment>a verdict</comment>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>owed undo does not take this back.</source>
        <translation>owed undo nimmt das nicht zurück.</translation>
    </message>
    <message>
        <source>Take it back with (owed undo does not): {command}</source>
        <translation>Rückgängig machen mit (owed undo tut es nicht): {command}</translation>
    </message>
    <message>
        <source>Its text is so long that Owed did not read it to the end.</source>
        <translation>Sein Text ist so lang, dass Owed ihn nicht bis zum Ende gelesen hat.</translation>
    </message>
    <message>
        <source>Hello,

I would like to use Owed with my mailbox {address}. Owed is a program on my own computer that shows me which clients still wait for an answer. It reads my mail and changes nothing, it sends only what I press Send for, and it has no server: nothing leaves this computer but what goes to and from Microsoft. It has no registration with Microsoft of its own, so our organisation makes one, once:

1. In the Microsoft Entra admin centre (https://entra.microsoft.com): App registrations, New registration. Name: Owed. Accounts in this organizational directory only.
2. Redirect URI: platform &quot;Public client/native (mobile &amp; desktop)&quot;, address http://localhost
3. Authentication: &quot;Allow public client flows&quot; on. No client secret.
4. API permissions, Microsoft Graph, delegated permissions: {names}. They let it act as me, and see no other mailbox than I do. Then &quot;Grant admin consent&quot;.
5. Please send me two values from the Overview page: Application (client) ID and Directory (tenant) ID.

Thank you.
</source>
        <translation>Guten Tag,

ich möchte Owed mit meinem Postfach {address} verwenden. Owed ist ein Programm auf meinem eigenen Computer, das mir zeigt, 
welche Kunden noch auf eine Antwort warten. Es liest meine Post und ändert nichts, es sendet nur, wofür ich Senden drücke, 
und es hat keinen Server: Diesen Computer verlässt nur, was zu Microsoft geht und von dort kommt. Es hat keine eigene 
Registrierung bei Microsoft; unsere Organisation legt deshalb einmal eine an:

1. Im Microsoft Entra Admin Center (https://entra.microsoft.com): App-Registrierungen, Neue Registrierung. 
Name: Owed. Nur Konten in diesem Organisationsverzeichnis.
2. Umleitungs-URI: Plattform „Öffentlicher Client/nativ (mobil &amp; Desktop)“, Adresse http://localhost
3. Authentifizierung: „Öffentliche Clientflows zulassen“ ein. Kein Clientgeheimnis.
4. API-Berechtigungen, Microsoft Graph, delegierte Berechtigungen: {names}. Damit handelt es in meinem Namen und sieht kein 
anderes Postfach als ich. Dann „Administratorzustimmung erteilen“.
5. Bitte senden Sie mir zwei Werte von der Übersichtsseite: Anwendungs-ID (Client) und Verzeichnis-ID (Mandant).

Vielen Dank.
</translation>
    </message>
</context>
</TS>
