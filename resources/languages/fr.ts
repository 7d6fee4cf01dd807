<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>missed by {duration}</source>
        <translation>dépassé de {duration}</translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation>reste {duration}</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>échéance {when}</translation>
    </message>
    <message>
        <source>was due {when} (missed by {duration})</source>
        <translation>échéance {when} (dépassée de {duration})</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l&apos;instant</translation>
    </message>
    <message numerus="yes">
        <source>%n day ago|%n days ago</source>
        <translation>
            <numerusform>il y a&#xa0;%n jour</numerusform>
            <numerusform>il y a&#xa0;%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour ago|%n hours ago</source>
        <translation>
            <numerusform>il y a&#xa0;%n heure</numerusform>
            <numerusform>il y a&#xa0;%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute ago|%n minutes ago</source>
        <translation>
            <numerusform>il y a&#xa0;%n minute</numerusform>
            <numerusform>il y a&#xa0;%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>answer {who}: {subject}</source>
        <translation>répondre à {who}&#xa0;: {subject}</translation>
    </message>
    <message>
        <source>call back {who}: {subject}</source>
        <translation>rappeler {who}&#xa0;: {subject}</translation>
    </message>
    <message>
        <source>keep the promise to {who}: {subject}</source>
        <translation>tenir la promesse faite à {who}&#xa0;: {subject}</translation>
    </message>
    <message>
        <source>news for {who}: {subject}</source>
        <translation>nouvelles pour {who}&#xa0;: {subject}</translation>
    </message>
    <message>
        <source>follow up with {who}: {subject}</source>
        <translation>relancer {who}&#xa0;: {subject}</translation>
    </message>
    <message>
        <source>A leave is a year at most.</source>
        <translation>Une absence est d&apos;un an au plus.</translation>
    </message>
    <message>
        <source>Hand-over: away {first}, back {back}</source>
        <translation>Passation&#xa0;: absence le {first}, retour {back}</translation>
    </message>
    <message>
        <source>Hand-over: away {first} to {last}, back {back}</source>
        <translation>Passation&#xa0;: absence du {first} au {last}, retour {back}</translation>
    </message>
    <message>
        <source>Missed already</source>
        <translation>Déjà dépassé</translation>
    </message>
    <message>
        <source>Missed already: to do before I leave</source>
        <translation>Déjà dépassé&#xa0;: à faire avant mon départ</translation>
    </message>
    <message>
        <source>To do before I leave</source>
        <translation>À faire avant mon départ</translation>
    </message>
    <message>
        <source>Falls due while I am away</source>
        <translation>Échéance pendant mon absence</translation>
    </message>
    <message>
        <source>Due on the day I am back, {day}</source>
        <translation>Échéance le jour de mon retour, {day}</translation>
    </message>
    <message>
        <source>Nothing that is owed falls due before I am back.</source>
        <translation>Rien de ce qui est en attente n&apos;arrive à échéance avant mon retour.</translation>
    </message>
    <message>
        <source>The mailbox {name} cannot be seen, so more may wait there.</source>
        <translation>La boîte aux lettres {name} n&apos;est pas visible&#xa0;; il y en a peut-être plus.</translation>
    </message>
    <message>
        <source>no subject</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>asked twice</source>
        <translation>demandé deux fois</translation>
    </message>
    <message>
        <source>asked {count} times</source>
        <translation>demandé {count} fois</translation>
    </message>
    <message>
        <source>asked {times} times</source>
        <translation>demandé {times} fois</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d&apos;une minute</translation>
    </message>
    <message>
        <source>end of the working day</source>
        <translation>fin du jour ouvré</translation>
    </message>
    <message>
        <source>next working day {time}</source>
        <translation>jour ouvré suivant {time}</translation>
    </message>
    <message>
        <source>by the end of the working day</source>
        <translation>avant la fin du jour ouvré</translation>
    </message>
    <message>
        <source>by {time} on the next working day</source>
        <translation>avant {time} le jour ouvré suivant</translation>
    </message>
    <message numerus="yes">
        <source>within %n working day|within %n working days</source>
        <translation>
            <numerusform>en&#xa0;%n jour ouvré</numerusform>
            <numerusform>en&#xa0;%n jours ouvrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n day|within %n days</source>
        <translation>
            <numerusform>en&#xa0;%n jour</numerusform>
            <numerusform>en&#xa0;%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>within {window}</source>
        <translation>en {window}</translation>
    </message>
    <message numerus="yes">
        <source>%n day|%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour|%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second|%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working minute|%n working minutes</source>
        <translation>
            <numerusform>%n minute ouvrée</numerusform>
            <numerusform>%n minutes ouvrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working second|%n working seconds</source>
        <translation>
            <numerusform>%n seconde ouvrée</numerusform>
            <numerusform>%n secondes ouvrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working hour|%n working hours</source>
        <translation>
            <numerusform>%n heure ouvrée</numerusform>
            <numerusform>%n heures ouvrées</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day {hours} h</source>
        <translation>1 jour {hours} h</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>no messages</source>
        <translation>aucun message</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} en attente</translation>
    </message>
    <message>
        <source>{kept} of {count} in time</source>
        <translation>{kept} sur {count} à temps</translation>
    </message>
    <message>
        <source>{kept} of {count} in time, {waiting} waiting</source>
        <translation>{kept} sur {count} à temps, {waiting} en attente</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>durée quelconque</translation>
    </message>
    <message>
        <source>longer than {duration}</source>
        <translation>plus de {duration}</translation>
    </message>
    <message>
        <source>within {duration}</source>
        <translation>en {duration}</translation>
    </message>
    <message numerus="yes">
        <source>{least} to {most}</source>
        <comment>lengths of time</comment>
        <translation>
            <numerusform>de {least} à {most}</numerusform>
            <numerusform>de {least} à {most}</numerusform>
        </translation>
    </message>
    <message>
        <source>longer</source>
        <comment>than the other lengths of time</comment>
        <translation>plus long</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} j</translation>
    </message>
    <message>
        <source>{weekday}, {hour} to {next}</source>
        <translation>{weekday}, de {hour} à {next}</translation>
    </message>
    <message>
        <source>No promise fell due.</source>
        <translation>Aucune promesse n&apos;est arrivée à échéance.</translation>
    </message>
    <message>
        <source>{count} kept ({early} ahead of the date)</source>
        <translation>Tenues&#xa0;: {count} (avant la date&#xa0;: {early})</translation>
    </message>
    <message>
        <source>{count} kept</source>
        <translation>Tenues&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} broken</source>
        <translation>rompues&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} moved with a word to the client</source>
        <translation>déplacées avec un mot au client&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>ouvertes&#xa0;: {count}</translation>
    </message>
    <message>
        <source>In the last {weeks} weeks, {percent} of {count} client messages were answered within {window}; half of them within {half}, nine in ten within {most}.</source>
        <translation>Au cours des {weeks} dernières semaines, {percent} de {count} messages de clients ont reçu une réponse en {window}&#xa0;; la moitié en {half}, neuf sur dix en {most}.</translation>
    </message>
    <message>
        <source>In the last {weeks} weeks, {percent} of {count} client messages were answered within the time agreed; half of them within {half}, nine in ten within {most}.</source>
        <translation>Au cours des {weeks} dernières semaines, {percent} de {count} messages de clients ont reçu une réponse dans le délai convenu&#xa0;; la moitié en {half}, neuf sur dix en {most}.</translation>
    </message>
    <message>
        <source>In the time from {period}, {percent} of {count} client messages were answered within {window}; half of them within {half}, nine in ten within {most}.</source>
        <translation>Pour la période du {period}, {percent} de {count} messages de clients ont reçu une réponse en {window}&#xa0;; la moitié en {half}, neuf sur dix en {most}.</translation>
    </message>
    <message>
        <source>In the time from {period}, {percent} of {count} client messages were answered within the time agreed; half of them within {half}, nine in ten within {most}.</source>
        <translation>Pour la période du {period}, {percent} de {count} messages de clients ont reçu une réponse dans le délai convenu&#xa0;; la moitié en {half}, neuf sur dix en {most}.</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} heures</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>une heure</translation>
    </message>
    <message>
        <source>{opened}; {window} later is {due}</source>
        <translation>{opened}&#xa0;; {window} plus tard, c&apos;est {due}</translation>
    </message>
    <message numerus="yes">
        <source>%n working day|%n working days</source>
        <translation>
            <numerusform>%n jour ouvré</numerusform>
            <numerusform>%n jours ouvrés</numerusform>
        </translation>
    </message>
    <message>
        <source>the working day ends {when}</source>
        <translation>le jour ouvré finit {when}</translation>
    </message>
    <message>
        <source>the next working day ends {when}</source>
        <translation>le jour ouvré suivant finit {when}</translation>
    </message>
    <message>
        <source>the next working day is {day}</source>
        <translation>le jour ouvré suivant est {day}</translation>
    </message>
    <message>
        <source>{opened}; {why}; due {due}</source>
        <translation>{opened}&#xa0;; {why}&#xa0;; échéance {due}</translation>
    </message>
    <message>
        <source>received {when}</source>
        <translation>reçu {when}</translation>
    </message>
    <message>
        <source>last heard from you {when}</source>
        <translation>dernières nouvelles de vous {when}</translation>
    </message>
    <message>
        <source>written {when}</source>
        <translation>écrit {when}</translation>
    </message>
    <message>
        <source>{time} in {city}</source>
        <translation>{time} à {city}</translation>
    </message>
    <message>
        <source>{span} on {count} days between</source>
        <translation>{span} sur {count} jours entre les deux</translation>
    </message>
    <message numerus="yes">
        <source>%n working minute on {day}|%n working minutes on {day}</source>
        <translation>
            <numerusform>%n minute ouvrée {day}</numerusform>
            <numerusform>%n minutes ouvrées {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} on {day}</source>
        <comment>minutes of a day</comment>
        <translation>
            <numerusform>{count} {day}</numerusform>
            <numerusform>{count} {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{span} of working time on {day}</source>
        <translation>{span} de temps de travail {day}</translation>
    </message>
    <message>
        <source>{span} on {day}</source>
        <translation>{span} {day}</translation>
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
        <translation>{day} ne compte pas ({reason})</translation>
    </message>
    <message>
        <source>the end of the working day</source>
        <translation>la fin du jour ouvré</translation>
    </message>
    <message>
        <source>{time} on the next working day</source>
        <translation>{time} le jour ouvré suivant</translation>
    </message>
    <message>
        <source>{client} is waiting: {duration} left</source>
        <translation>{client} attend&#xa0;: reste {duration}</translation>
    </message>
    <message>
        <source>{client} has waited {duration}, your standard is {window}</source>
        <translation>{client} attend depuis {duration}, votre standard est {window}</translation>
    </message>
    <message numerus="yes">
        <source>%n client is waiting, missed by {duration}|%n clients are waiting, the first missed by {duration}</source>
        <translation>
            <numerusform>%n client attend, dépassé de {duration}</numerusform>
            <numerusform>%n clients attendent, le premier dépassé de {duration}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client is waiting, for {duration} more|%n clients are waiting, the first for {duration} more</source>
        <translation>
            <numerusform>%n client attend, encore {duration}</numerusform>
            <numerusform>%n clients attendent, le premier encore {duration}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client has waited longer than your standard|%n clients have waited longer than your standard</source>
        <translation>
            <numerusform>%n client a attendu plus longtemps que votre standard</numerusform>
            <numerusform>%n clients ont attendu plus longtemps que votre standard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{text}”</source>
        <comment>quotation marks</comment>
        <translation>
            <numerusform>«&#xa0;{text}&#xa0;»</numerusform>
            <numerusform>«&#xa0;{text}&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>until {when}</source>
        <comment>a pause</comment>
        <translation>
            <numerusform>jusqu&apos;à {when}</numerusform>
            <numerusform>jusqu&apos;à {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>until you go on</source>
        <comment>a pause</comment>
        <translation>jusqu&apos;à ce que vous repreniez</translation>
    </message>
    <message>
        <source>Owed cannot see</source>
        <translation>Owed ne voit pas</translation>
    </message>
    <message>
        <source>Checked {when}</source>
        <translation>Vérifié {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n owed|%n owed</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Pas encore de compte</translation>
    </message>
    <message>
        <source>A click sets one up</source>
        <translation>Un clic en crée un</translation>
    </message>
    <message>
        <source>Reading your mail</source>
        <translation>Lecture de votre courrier</translation>
    </message>
    <message>
        <source>{done} of {total} messages</source>
        <translation>{done} messages sur {total}</translation>
    </message>
    <message>
        <source>Owed cannot see all of your mailboxes; what it does see owes nothing.</source>
        <translation>Owed ne voit pas toutes vos boîtes aux lettres&#xa0;; dans ce qu&apos;il voit, rien n&apos;est en attente.</translation>
    </message>
    <message>
        <source>reach</source>
        <comment>a step of trying an account</comment>
        <translation>Accès</translation>
    </message>
    <message>
        <source>security</source>
        <comment>a step of trying an account</comment>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>sign-in</source>
        <comment>a step of trying an account</comment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>inbox</source>
        <comment>a step of trying an account</comment>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>folder</source>
        <comment>a step of trying an account</comment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>a step of trying an account</comment>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>push</source>
        <comment>a step of trying an account</comment>
        <translation>Avis immédiat</translation>
    </message>
    <message>
        <source>sending</source>
        <comment>a step of trying an account</comment>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Add one with: owed account add</source>
        <translation>Ajoutez-en un avec&#xa0;: owed account add</translation>
    </message>
    <message numerus="yes">
        <source>{first}; {second}</source>
        <comment>parts of a sentence</comment>
        <translation>
            <numerusform>{first}&#xa0;; {second}</numerusform>
            <numerusform>{first}&#xa0;; {second}</numerusform>
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
        <translation>non</translation>
    </message>
    <message>
        <source>{name}: {done} of {total} messages</source>
        <translation>{name}&#xa0;: {done} messages sur {total}</translation>
    </message>
    <message>
        <source>y</source>
        <comment>typed for yes</comment>
        <translation>o</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>typed as an answer</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>{account} cannot be seen since {since}: {why} {remedy}</source>
        <translation>{account} n&apos;est pas visible depuis {since}&#xa0;: {why} {remedy}</translation>
    </message>
    <message>
        <source>Not every mailbox has been read to the end yet. Run: owed sync</source>
        <translation>Toutes les boîtes aux lettres n&apos;ont pas encore été lues jusqu&apos;au bout. Lancez&#xa0;: owed sync</translation>
    </message>
    <message>
        <source>Not owed ({count})</source>
        <translation>Pas en attente ({count})</translation>
    </message>
    <message>
        <source>Settled ({count})</source>
        <translation>Réglés ({count})</translation>
    </message>
    <message>
        <source>Unreadable ({count})</source>
        <translation>Illisibles ({count})</translation>
    </message>
    <message>
        <source>Asked again ({count})</source>
        <translation>Demandé à nouveau ({count})</translation>
    </message>
    <message>
        <source>{account} cannot be seen since {when}</source>
        <translation>{account} n&apos;est pas visible depuis {when}</translation>
    </message>
    <message>
        <source>not every mailbox has been read to the end yet</source>
        <translation>toutes les boîtes aux lettres n&apos;ont pas encore été lues jusqu&apos;au bout</translation>
    </message>
    <message>
        <source>Nobody is waiting for you.</source>
        <translation>Personne ne vous attend.</translation>
    </message>
    <message>
        <source>Nothing is owed as far as can be seen.</source>
        <translation>Rien n&apos;est en attente, pour autant qu&apos;on puisse voir.</translation>
    </message>
    <message>
        <source>Nobody is waiting for you. Checked {when}.</source>
        <translation>Personne ne vous attend. Vérifié {when}.</translation>
    </message>
    <message>
        <source>Waiting longest: {who}</source>
        <translation>Attend depuis le plus longtemps&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Not every mailbox has been read to the end yet.</source>
        <translation>Toutes les boîtes aux lettres n&apos;ont pas encore été lues jusqu&apos;au bout.</translation>
    </message>
    <message>
        <source>Owed is paused: it does not look into your mailboxes and does not warn.</source>
        <translation>Owed est en pause&#xa0;: il ne regarde pas vos boîtes aux lettres et n&apos;avertit pas.</translation>
    </message>
    <message>
        <source>Owed is paused until {when}: it does not look into your mailboxes and does not warn.</source>
        <translation>Owed est en pause jusqu&apos;à {when}&#xa0;: il ne regarde pas vos boîtes aux lettres et n&apos;avertit pas.</translation>
    </message>
    <message>
        <source>No account is set up yet.</source>
        <translation>Aucun compte n&apos;est encore créé.</translation>
    </message>
    <message>
        <source>Owed is looking into your mailboxes.</source>
        <translation>Owed regarde vos boîtes aux lettres.</translation>
    </message>
    <message>
        <source>Owed is reading your mailboxes for the first time.</source>
        <translation>Owed lit vos boîtes aux lettres pour la première fois.</translation>
    </message>
    <message>
        <source>Owed is reading your mailboxes for the first time: {done} of {total} messages.</source>
        <translation>Owed lit vos boîtes aux lettres pour la première fois&#xa0;: {done} messages sur {total}.</translation>
    </message>
    <message>
        <source>{client}: {left}</source>
        <translation>{client}&#xa0;: {left}</translation>
    </message>
    <message>
        <source>{client}, “{subject}”: {left}</source>
        <translation>{client}, «&#xa0;{subject}&#xa0;»&#xa0;: {left}</translation>
    </message>
    <message>
        <source>Not all of {account} can be seen since {when}. {why} {remedy}</source>
        <translation>{account} n&apos;est pas entièrement visible depuis {when}. {why} {remedy}</translation>
    </message>
    <message>
        <source>{account} cannot be seen since {when}. {why} {remedy}</source>
        <translation>{account} n&apos;est pas visible depuis {when}. {why} {remedy}</translation>
    </message>
    <message numerus="yes">
        <source>{owed} owed to %n client|{owed} owed to %n clients</source>
        <translation>
            <numerusform>{owed} en attente pour %n client</numerusform>
            <numerusform>{owed} en attente pour %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %n client|to %n clients</source>
        <comment>what is owed</comment>
        <translation>
            <numerusform>pour %n client</numerusform>
            <numerusform>pour %n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing owed</source>
        <translation>rien en attente</translation>
    </message>
    <message numerus="yes">
        <source>%n missed|%n missed</source>
        <translation>
            <numerusform>%n dépassé</numerusform>
            <numerusform>%n dépassés</numerusform>
        </translation>
    </message>
    <message>
        <source>next in {duration}</source>
        <translation>prochain dans {duration}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>hier {time}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>aujourd&apos;hui {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>demain {time}</translation>
    </message>
    <message>
        <source>due {when} (no working time left)</source>
        <translation>échéance {when} (plus de temps de travail)</translation>
    </message>
    <message>
        <source>due {when} ({minutes} min working time left)</source>
        <translation>échéance {when} (encore {minutes} min de temps de travail)</translation>
    </message>
    <message>
        <source>due {when} ({hours} h working time left)</source>
        <translation>échéance {when} (encore {hours} h de temps de travail)</translation>
    </message>
    <message>
        <source>due {when} ({hours} h {minutes} working time left)</source>
        <translation>échéance {when} (encore {hours} h {minutes} de temps de travail)</translation>
    </message>
    <message>
        <source>A client</source>
        <translation>Un client</translation>
    </message>
    <message>
        <source>Pictures of the badge and of the windows: {folder}</source>
        <translation>Images de la pastille et des fenêtres&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>It is on your list again.</source>
        <translation>C&apos;est de nouveau sur votre liste.</translation>
    </message>
    <message>
        <source>Left a message for {who}. The clock runs on.</source>
        <translation>Message laissé à {who}. L&apos;horloge continue.</translation>
    </message>
    <message>
        <source>Did not reach {who}. The clock runs on.</source>
        <translation>{who} n&apos;a pas pu être joint. L&apos;horloge continue.</translation>
    </message>
    <message>
        <source>{who} waits on {whom}; the clock runs on.</source>
        <translation>{who} attend {whom}&#xa0;; l&apos;horloge continue.</translation>
    </message>
    <message>
        <source>Your turn again: {who}.</source>
        <translation>C&apos;est de nouveau à vous&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>Moved to {when}. {who} should hear of it.</source>
        <translation>Déplacé à {when}. {who} devrait l&apos;apprendre.</translation>
    </message>
    <message>
        <source>Not owed: {who}.</source>
        <translation>Pas en attente&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>Answered: {who}.</source>
        <translation>Répondu&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>Still owed: {who}.</source>
        <translation>Toujours en attente&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>Snoozed: {who}.</source>
        <translation>Reporté&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>Snoozed until they write: {who}.</source>
        <translation>Reporté jusqu&apos;à ce qu&apos;on vous écrive&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>Back on your list: {who}.</source>
        <translation>De nouveau sur votre liste&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>Called back: {who}.</source>
        <translation>Rappelé&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>Kept: {who}.</source>
        <translation>Tenue&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>Told: {who}.</source>
        <translation>Informé&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>Followed up: {who}.</source>
        <translation>Relancé&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>Told by phone: {who}.</source>
        <translation>Informé par téléphone&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>Told by mail: {who}.</source>
        <translation>Informé par courriel&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>Told in person: {who}.</source>
        <translation>Informé de vive voix&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>Answered by phone: {who}.</source>
        <translation>Répondu par téléphone&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>Answered by mail: {who}.</source>
        <translation>Répondu par courriel&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>Answered in person: {who}.</source>
        <translation>Répondu de vive voix&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>No promise: {who}.</source>
        <translation>Pas une promesse&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>Not followed up: {who}.</source>
        <translation>Pas relancé&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>Not expected any more: {who}.</source>
        <translation>N&apos;est plus attendu&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>Reading the contacts of {name}…</source>
        <translation>Lecture des contacts de {name}…</translation>
    </message>
    <message>
        <source>the address book of {name}</source>
        <translation>le carnet d&apos;adresses de {name}</translation>
    </message>
    <message>
        <source>Owed stumbled over these contacts; the log has the details.</source>
        <translation>Owed a buté sur ces contacts&#xa0;; le journal donne les détails.</translation>
    </message>
    <message>
        <source>No longer a rule: {sentence}</source>
        <translation>N&apos;est plus une règle&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>this client</source>
        <translation>ce client</translation>
    </message>
    <message>
        <source>Owed knows no address to write to {who} about this.</source>
        <translation>Owed ne connaît pas d&apos;adresse où écrire à {who} à ce sujet.</translation>
    </message>
    <message>
        <source>Calls are returned by a call; a first letter is yours to write.</source>
        <translation>On répond à un appel par un appel&#xa0;; une première lettre, c&apos;est à vous de l&apos;écrire.</translation>
    </message>
    <message>
        <source>Owed may only read {name}; sending can be allowed in the account&apos;s settings.</source>
        <translation>Owed ne peut que lire {name}&#xa0;; l&apos;envoi peut être permis dans les réglages du compte.</translation>
    </message>
    <message>
        <source>No server is named that takes mail from {name}; the account&apos;s settings can name one.</source>
        <translation>Aucun serveur n&apos;est nommé qui prenne le courrier de {name}&#xa0;; les réglages du compte peuvent en nommer un.</translation>
    </message>
    <message>
        <source>Logged: {name} called.</source>
        <translation>Noté&#xa0;: {name} a appelé.</translation>
    </message>
    <message>
        <source>Promised to {name}: due {when}.</source>
        <translation>Promis à {name}&#xa0;: échéance {when}.</translation>
    </message>
    <message>
        <source>To be followed up: {name}.</source>
        <translation>À relancer&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Owed cannot read this list. The log says more.</source>
        <translation>Owed ne peut pas lire cette liste. Le journal en dit plus.</translation>
    </message>
    <message>
        <source>They all wait for your follow-up already.</source>
        <translation>Tous attendent déjà votre relance.</translation>
    </message>
    <message numerus="yes">
        <source>To be followed up: %n person.|To be followed up: %n people.</source>
        <translation>
            <numerusform>À relancer&#xa0;:&#xa0;%n personne.</numerusform>
            <numerusform>À relancer&#xa0;:&#xa0;%n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back here. The letter to {whom} is sent and stays so.</source>
        <translation>Annulé ici. La lettre à {whom} est envoyée et le reste.</translation>
    </message>
    <message>
        <source>The letter to {whom} is still on its way. Try again in a moment.</source>
        <translation>La lettre à {whom} est encore en chemin. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Owed stumbled over this letter; the log has the details.</source>
        <translation>Owed a buté sur cette lettre&#xa0;; le journal donne les détails.</translation>
    </message>
    <message>
        <source>Sent to {whom}.</source>
        <translation>Envoyé à {whom}.</translation>
    </message>
    <message>
        <source>Sent to {whom}. No copy lies in your folder for sent mail: {trouble}</source>
        <translation>Envoyé à {whom}. Il n&apos;y a pas de copie dans votre dossier des messages envoyés&#xa0;: {trouble}</translation>
    </message>
    <message>
        <source>{said} Owed could not note that: {why}</source>
        <translation>{said} Owed n&apos;a pas pu le noter&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Choose another place.</source>
        <translation>{path} ne peut pas être écrit&#xa0;: {reason}. Choisissez un autre endroit.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n row as {path}.|Saved %n rows as {path}.</source>
        <translation>
            <numerusform>%n ligne enregistrée dans {path}.</numerusform>
            <numerusform>%n lignes enregistrées dans {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Owed stumbled over the report; the log has the details.</source>
        <translation>Owed a buté sur le rapport&#xa0;; le journal donne les détails.</translation>
    </message>
    <message>
        <source>{accounts} cannot be seen at the moment: what came there since is not counted.</source>
        <translation>{accounts} n&apos;est pas visible en ce moment&#xa0;: ce qui y est arrivé depuis n&apos;est pas compté.</translation>
    </message>
    <message>
        <source>Owed stumbled over this; the log has the details.</source>
        <translation>Owed a buté là-dessus&#xa0;; le journal donne les détails.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Its mail is read.</source>
        <translation>Son courrier est lu.</translation>
    </message>
    <message>
        <source>Its mail is being read for the first time.</source>
        <translation>Son courrier est lu pour la première fois.</translation>
    </message>
    <message>
        <source>Monday</source>
        <comment>weekday</comment>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <comment>weekday</comment>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <comment>weekday</comment>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <comment>weekday</comment>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <comment>weekday</comment>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <comment>weekday</comment>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <comment>weekday</comment>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>Mon</source>
        <comment>weekday, short</comment>
        <translation>lun.</translation>
    </message>
    <message>
        <source>Tue</source>
        <comment>weekday, short</comment>
        <translation>mar.</translation>
    </message>
    <message>
        <source>Wed</source>
        <comment>weekday, short</comment>
        <translation>mer.</translation>
    </message>
    <message>
        <source>Thu</source>
        <comment>weekday, short</comment>
        <translation>jeu.</translation>
    </message>
    <message>
        <source>Fri</source>
        <comment>weekday, short</comment>
        <translation>ven.</translation>
    </message>
    <message>
        <source>Sat</source>
        <comment>weekday, short</comment>
        <translation>sam.</translation>
    </message>
    <message>
        <source>Sun</source>
        <comment>weekday, short</comment>
        <translation>dim.</translation>
    </message>
    <message>
        <source>January</source>
        <comment>month</comment>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <comment>month</comment>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <comment>month</comment>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <comment>month</comment>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month</comment>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <comment>month</comment>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <comment>month</comment>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <comment>month</comment>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <comment>month</comment>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <comment>month</comment>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <comment>month</comment>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <comment>month</comment>
        <translation>décembre</translation>
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
        <translation>1er</translation>
    </message>
    <message numerus="yes">
        <source>{day} {month} {year}</source>
        <comment>a date</comment>
        <translation>
            <numerusform>{day} {month} {year}</numerusform>
            <numerusform>{day} {month} {year}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} {month}</source>
        <comment>a date</comment>
        <translation>
            <numerusform>{day} {month}</numerusform>
            <numerusform>{day} {month}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{weekday} {date}</source>
        <comment>a date</comment>
        <translation>
            <numerusform>{weekday} {date}</numerusform>
            <numerusform>{weekday} {date}</numerusform>
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
            <numerusform>{first} et {last}</numerusform>
            <numerusform>{first} et {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>This is an address inside an Exchange server; no mail from outside carries it.</source>
        <translation>C&apos;est une adresse interne à un serveur Exchange&#xa0;; aucun courrier de l&apos;extérieur ne la porte.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Ce n&apos;est pas une adresse de courriel.</translation>
    </message>
    <message>
        <source>This line stands outside of any contact.</source>
        <translation>Cette ligne est en dehors de tout contact.</translation>
    </message>
    <message>
        <source>This line of a contact cannot be read.</source>
        <translation>Cette ligne d&apos;un contact ne peut pas être lue.</translation>
    </message>
    <message>
        <source>This is a list of contacts, not a contact; its members stand in the file on their own.</source>
        <translation>C&apos;est une liste de contacts, pas un contact&#xa0;; ses membres figurent séparément dans le fichier.</translation>
    </message>
    <message>
        <source>This contact has neither a name nor an address nor a number.</source>
        <translation>Ce contact n&apos;a ni nom, ni adresse, ni numéro.</translation>
    </message>
    <message>
        <source>There is neither an address nor a name in this line.</source>
        <translation>Il n&apos;y a ni adresse ni nom dans cette ligne.</translation>
    </message>
    <message>
        <source>This is a spreadsheet, an archive or a document, not a text. Export the contacts from it as CSV or vCard.</source>
        <translation>C&apos;est un tableur, une archive ou un document, pas un texte. Exportez-en les contacts en CSV ou vCard.</translation>
    </message>
    <message>
        <source>There are no contacts in this file.</source>
        <translation>Il n&apos;y a pas de contacts dans ce fichier.</translation>
    </message>
    <message>
        <source>CSV, {encoding}, separated by {separators}</source>
        <translation>CSV, {encoding}, séparé par des {separators}</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>virgules</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>points-virgules</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabulations</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>barres</translation>
    </message>
    <message>
        <source>This line stands before the heads of the columns.</source>
        <translation>Cette ligne se trouve avant les en-têtes des colonnes.</translation>
    </message>
    <message>
        <source>This row has neither a name nor an address nor a number.</source>
        <translation>Cette ligne n&apos;a ni nom, ni adresse, ni numéro.</translation>
    </message>
    <message>
        <source>There is no e-mail address in this row.</source>
        <translation>Il n&apos;y a pas d&apos;adresse de courriel dans cette ligne.</translation>
    </message>
    <message>
        <source>This row has more cells than there are columns. Only its address was taken.</source>
        <translation>Cette ligne a plus de cellules qu&apos;il n&apos;y a de colonnes. Seule son adresse a été reprise.</translation>
    </message>
    <message>
        <source>This row has more cells than there are columns.</source>
        <translation>Cette ligne a plus de cellules qu&apos;il n&apos;y a de colonnes.</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>le même nom</translation>
    </message>
    <message>
        <source>the same telephone number</source>
        <translation>le même numéro de téléphone</translation>
    </message>
    <message>
        <source>the same name before the @</source>
        <translation>le même nom avant le @</translation>
    </message>
    <message>
        <source>changes nothing on your list today</source>
        <translation>ne change rien à votre liste aujourd&apos;hui</translation>
    </message>
    <message>
        <source>takes {count} off your list</source>
        <translation>retire {count} de votre liste</translation>
    </message>
    <message>
        <source>takes {old} off “Older”</source>
        <translation>retire {old} de «&#xa0;Plus anciens&#xa0;»</translation>
    </message>
    <message>
        <source>takes {count} off your list, {old} off “Older”</source>
        <translation>retire {count} de votre liste, {old} de «&#xa0;Plus anciens&#xa0;»</translation>
    </message>
    <message>
        <source>puts {count} on your list</source>
        <translation>ajoute {count} à votre liste</translation>
    </message>
    <message>
        <source>puts {old} on “Older”</source>
        <translation>ajoute {old} à «&#xa0;Plus anciens&#xa0;»</translation>
    </message>
    <message>
        <source>puts {count} on your list, {old} on “Older”</source>
        <translation>ajoute {count} à votre liste, {old} à «&#xa0;Plus anciens&#xa0;»</translation>
    </message>
    <message>
        <source>at least {count}</source>
        <translation>au moins {count}</translation>
    </message>
    <message>
        <source>There is neither a name nor an address.</source>
        <translation>Il n&apos;y a ni nom ni adresse.</translation>
    </message>
    <message>
        <source>This is your own address.</source>
        <translation>C&apos;est votre propre adresse.</translation>
    </message>
    <message>
        <source>They wait for your follow-up already.</source>
        <translation>Votre relance est déjà attendue.</translation>
    </message>
    <message>
        <source>They stand in this list twice.</source>
        <translation>Figure deux fois dans cette liste.</translation>
    </message>
    <message>
        <source>A mass mailer sent it to many people.</source>
        <translation>Un outil d&apos;envoi en masse l&apos;a envoyé à beaucoup de monde.</translation>
    </message>
    <message>
        <source>It is a newsletter[: it says “{detail}”].</source>
        <translation>C&apos;est une lettre d&apos;information[&#xa0;: on y lit «&#xa0;{detail}&#xa0;»].</translation>
    </message>
    <message>
        <source>Its headers offer to unsubscribe, as newsletters do.</source>
        <translation>Ses en-têtes proposent de se désabonner, comme le font les lettres d&apos;information.</translation>
    </message>
    <message>
        <source>Its headers call it bulk mail.</source>
        <translation>Ses en-têtes le disent courrier de masse.</translation>
    </message>
    <message>
        <source>It came through a mailing list.</source>
        <translation>Il est venu par une liste de diffusion.</translation>
    </message>
    <message>
        <source>It advertises[: “{detail}”].</source>
        <translation>C&apos;est de la publicité[&#xa0;: «&#xa0;{detail}&#xa0;»].</translation>
    </message>
    <message>
        <source>It is an automatic reply.</source>
        <translation>C&apos;est une réponse automatique.</translation>
    </message>
    <message>
        <source>It is an out-of-office note[: “{detail}”].</source>
        <translation>C&apos;est un message d&apos;absence[&#xa0;: «&#xa0;{detail}&#xa0;»].</translation>
    </message>
    <message>
        <source>A program sent it, not a person.</source>
        <translation>Un programme l&apos;a envoyé, pas une personne.</translation>
    </message>
    <message>
        <source>Its sender is a program[: {detail}].</source>
        <translation>Son expéditeur est un programme[&#xa0;: {detail}].</translation>
    </message>
    <message>
        <source>It reads like a notice that a program sends[: “{detail}”].</source>
        <translation>Il se lit comme un avis envoyé par un programme[&#xa0;: «&#xa0;{detail}&#xa0;»].</translation>
    </message>
    <message>
        <source>It says that a message could not be delivered.</source>
        <translation>Il dit qu&apos;un message n&apos;a pas pu être remis.</translation>
    </message>
    <message>
        <source>It only says that a message was delivered or read.</source>
        <translation>Il dit seulement qu&apos;un message a été remis ou lu.</translation>
    </message>
    <message>
        <source>It is a calendar invitation, update or response.</source>
        <translation>C&apos;est une invitation de calendrier, une mise à jour ou une réponse.</translation>
    </message>
    <message>
        <source>It tells of a call or a voice message.</source>
        <translation>Il annonce un appel ou un message vocal.</translation>
    </message>
    <message>
        <source>The mail server takes it for spam.</source>
        <translation>Le serveur de courrier le tient pour indésirable.</translation>
    </message>
    <message>
        <source>A web form sent it[ for {detail}, who is to be answered].</source>
        <translation>Un formulaire web l&apos;a envoyé[ pour {detail}, à qui il faut répondre].</translation>
    </message>
    <message>
        <source>It asks[: “{detail}”].</source>
        <translation>Il pose une question[&#xa0;: «&#xa0;{detail}&#xa0;»].</translation>
    </message>
    <message>
        <source>It requests something[: “{detail}”].</source>
        <translation>Il demande quelque chose[&#xa0;: «&#xa0;{detail}&#xa0;»].</translation>
    </message>
    <message>
        <source>It reports a problem[: “{detail}”].</source>
        <translation>Il signale un problème[&#xa0;: «&#xa0;{detail}&#xa0;»].</translation>
    </message>
    <message>
        <source>The trouble that it tells of has passed.</source>
        <translation>L&apos;incident dont il parle est passé.</translation>
    </message>
    <message>
        <source>It may ask for something[: “{detail}”].</source>
        <translation>Il demande peut-être quelque chose[&#xa0;: «&#xa0;{detail}&#xa0;»].</translation>
    </message>
    <message>
        <source>It asks for nothing.</source>
        <translation>Il ne demande rien.</translation>
    </message>
    <message>
        <source>It closes the matter[: “{detail}”].</source>
        <translation>Il clôt l&apos;affaire[&#xa0;: «&#xa0;{detail}&#xa0;»].</translation>
    </message>
    <message>
        <source>It only says thank you.</source>
        <translation>Il dit seulement merci.</translation>
    </message>
    <message>
        <source>It is for information[: “{detail}”].</source>
        <translation>Il est pour information[&#xa0;: «&#xa0;{detail}&#xa0;»].</translation>
    </message>
    <message>
        <source>It has no text of its own.</source>
        <translation>Il n&apos;a pas de texte à lui.</translation>
    </message>
    <message>
        <source>It passes a message on without a word.</source>
        <translation>Il transmet un message sans un mot.</translation>
    </message>
    <message>
        <source>It speaks to somebody else[: “{detail}”].</source>
        <translation>Il s&apos;adresse à quelqu&apos;un d&apos;autre[&#xa0;: «&#xa0;{detail}&#xa0;»].</translation>
    </message>
    <message>
        <source>You are only in Cc.</source>
        <translation>Vous n&apos;êtes qu&apos;en Cc.</translation>
    </message>
    <message>
        <source>Your address is neither in To nor in Cc.</source>
        <translation>Votre adresse n&apos;est ni dans À ni dans Cc.</translation>
    </message>
    <message>
        <source>It speaks to several people and asks nothing of you by name.</source>
        <translation>Il s&apos;adresse à plusieurs personnes et ne vous demande rien nommément.</translation>
    </message>
    <message>
        <source>It went to many people at once.</source>
        <translation>Il est parti vers beaucoup de monde à la fois.</translation>
    </message>
    <message>
        <source>The sender[, {detail},] is in your client book.</source>
        <translation>L&apos;expéditeur[, {detail},] est dans votre carnet de clients.</translation>
    </message>
    <message>
        <source>The sender[, {detail},] is new and asks for something.</source>
        <translation>L&apos;expéditeur[, {detail},] est nouveau et demande quelque chose.</translation>
    </message>
    <message>
        <source>You wrote to the sender[, {detail},] in this conversation before.</source>
        <translation>Vous avez déjà écrit à l&apos;expéditeur[, {detail},] dans cette conversation.</translation>
    </message>
    <message>
        <source>The sender[ (at {detail})] is a colleague.</source>
        <translation>L&apos;expéditeur[ (chez {detail})] est un collègue.</translation>
    </message>
    <message>
        <source>You ignore this sender[: {detail}].</source>
        <translation>Vous ignorez cet expéditeur[&#xa0;: {detail}].</translation>
    </message>
    <message>
        <source>It may ask for something, but the sender[, {detail},] is unknown.</source>
        <translation>Il demande peut-être quelque chose, mais l&apos;expéditeur[, {detail},] est inconnu.</translation>
    </message>
    <message>
        <source>You wrote it.</source>
        <translation>Vous l&apos;avez écrit.</translation>
    </message>
    <message>
        <source>You answered it[ on {detail}].</source>
        <translation>Vous y avez répondu[, {detail}].</translation>
    </message>
    <message>
        <source>A colleague answered it[ {detail}].</source>
        <translation>Un collègue y a répondu[&#xa0;: {detail}].</translation>
    </message>
    <message>
        <source>You said that you answered it[ {detail}].</source>
        <translation>Vous avez dit y avoir répondu[&#xa0;: {detail}].</translation>
    </message>
    <message>
        <source>You wrote to the same client in another conversation[ on {detail}].</source>
        <translation>Vous avez écrit au même client dans une autre conversation[, {detail}].</translation>
    </message>
    <message>
        <source>You acknowledged it[ on {detail}]; the answer is still owed.</source>
        <translation>Vous en avez accusé réception[, {detail}]&#xa0;; la réponse est encore en attente.</translation>
    </message>
    <message>
        <source>You acknowledged it with a date; that promise is owed now.</source>
        <translation>Vous en avez accusé réception avec une date&#xa0;; c&apos;est cette promesse qui est en attente.</translation>
    </message>
    <message>
        <source>You passed it on[ on {detail}]; the clock runs on.</source>
        <translation>Vous l&apos;avez transmis[, {detail}]&#xa0;; l&apos;horloge continue.</translation>
    </message>
    <message>
        <source>You wrote to somebody else about it, not to the sender; the clock runs on.</source>
        <translation>Vous avez écrit à quelqu&apos;un d&apos;autre à ce sujet, pas à l&apos;expéditeur&#xa0;; l&apos;horloge continue.</translation>
    </message>
    <message>
        <source>They asked [{detail} times]; the clock runs from the first message.</source>
        <translation>On vous l&apos;a demandé [{detail} fois]&#xa0;; l&apos;horloge court depuis le premier message.</translation>
    </message>
    <message>
        <source>Its conversation is a guess, by client, subject and time.</source>
        <translation>Sa conversation est devinée, d&apos;après le client, l&apos;objet et l&apos;heure.</translation>
    </message>
    <message>
        <source>You said that it is not owed.</source>
        <translation>Vous avez dit qu&apos;il n&apos;est pas en attente.</translation>
    </message>
    <message>
        <source>You said that it is owed after all.</source>
        <translation>Vous avez dit qu&apos;il est bien en attente.</translation>
    </message>
    <message>
        <source>A rule of yours decided it[: {detail}].</source>
        <translation>Une de vos règles en a décidé[&#xa0;: {detail}].</translation>
    </message>
    <message>
        <source>It lies in Trash or Junk.</source>
        <translation>Il est dans la corbeille ou les indésirables.</translation>
    </message>
    <message>
        <source>Its text has not been read yet.</source>
        <translation>Son texte n&apos;a pas encore été lu.</translation>
    </message>
    <message>
        <source>Its text could not be read[: {detail}].</source>
        <translation>Son texte n&apos;a pas pu être lu[&#xa0;: {detail}].</translation>
    </message>
    <message>
        <source>You noted this promise.</source>
        <translation>Vous avez noté cette promesse.</translation>
    </message>
    <message>
        <source>You wrote this promise and confirmed it.</source>
        <translation>Vous avez écrit cette promesse et l&apos;avez confirmée.</translation>
    </message>
    <message>
        <source>You named this date when you acknowledged the message.</source>
        <translation>Vous avez donné cette date en accusant réception.</translation>
    </message>
    <message>
        <source>It reads like a promise of yours; say whether it is one.</source>
        <translation>Cela se lit comme une promesse de votre part&#xa0;; dites si c&apos;en est une.</translation>
    </message>
    <message>
        <source>You wrote to them[ on {detail}]; if that was it, say that it is kept.</source>
        <translation>Vous leur avez écrit[, {detail}]&#xa0;; si c&apos;était cela, dites qu&apos;elle est tenue.</translation>
    </message>
    <message>
        <source>You moved its date[: {detail}].</source>
        <translation>Vous avez déplacé sa date[&#xa0;: {detail}].</translation>
    </message>
    <message>
        <source>You noted this call.</source>
        <translation>Vous avez noté cet appel.</translation>
    </message>
    <message>
        <source>You called back[ {detail} times] and reached nobody.</source>
        <translation>Vous avez rappelé[ {detail} fois] sans joindre personne.</translation>
    </message>
    <message>
        <source>You called back and left a message; the clock runs on.</source>
        <translation>Vous avez rappelé et laissé un message&#xa0;; l&apos;horloge continue.</translation>
    </message>
    <message>
        <source>You met them[ ({detail})] and have not written to them since.</source>
        <translation>Vous vous êtes rencontrés[ ({detail})] et vous n&apos;avez pas écrit depuis.</translation>
    </message>
    <message>
        <source>You keep them informed; you last wrote to them[ on {detail}].</source>
        <translation>Vous tenez ce client au courant&#xa0;; votre dernier message[&#xa0;: {detail}].</translation>
    </message>
    <message>
        <source>You keep them informed and have not written to them yet.</source>
        <translation>Vous tenez ce client au courant et ne lui avez pas encore écrit.</translation>
    </message>
    <message>
        <source>It waits on somebody else[: {detail}]; the clock runs on.</source>
        <translation>On attend quelqu&apos;un d&apos;autre[&#xa0;: {detail}]&#xa0;; l&apos;horloge continue.</translation>
    </message>
    <message>
        <source>You put it off[ until {detail}].</source>
        <translation>Vous l&apos;avez reporté[ jusqu&apos;à {detail}].</translation>
    </message>
    <message>
        <source>It came long before this account was added.</source>
        <translation>Il est arrivé longtemps avant l&apos;ajout de ce compte.</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>de vive voix</translation>
    </message>
    <message>
        <source>Nothing that is open is due at another time.</source>
        <translation>Rien de ce qui est ouvert n&apos;a une autre échéance.</translation>
    </message>
    <message>
        <source>Nothing that is open would be due at another time.</source>
        <translation>Rien de ce qui est ouvert n&apos;aurait une autre échéance.</translation>
    </message>
    <message numerus="yes">
        <source>%n sooner|%n sooner</source>
        <comment>of open items</comment>
        <translation>
            <numerusform>%n plus tôt</numerusform>
            <numerusform>%n plus tôt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later|%n later</source>
        <comment>of open items</comment>
        <translation>
            <numerusform>%n plus tard</numerusform>
            <numerusform>%n plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only by the later of their two clocks|%n only by the later of their two clocks</source>
        <translation>
            <numerusform>%n seulement par la plus tardive des deux horloges</numerusform>
            <numerusform>%n seulement par la plus tardive des deux horloges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open item is due at another time ({ways}).|%n open items are due at another time ({ways}).</source>
        <translation>
            <numerusform>%n affaire ouverte a une autre échéance ({ways}).</numerusform>
            <numerusform>%n affaires ouvertes ont une autre échéance ({ways}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is missed at once.|%n are missed at once.</source>
        <translation>
            <numerusform>%n est dépassée aussitôt.</numerusform>
            <numerusform>%n sont dépassées aussitôt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is no longer missed.|%n are no longer missed.</source>
        <translation>
            <numerusform>%n n&apos;est plus dépassée.</numerusform>
            <numerusform>%n ne sont plus dépassées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open item would be due at another time ({ways}).|%n open items would be due at another time ({ways}).</source>
        <translation>
            <numerusform>%n affaire ouverte aurait une autre échéance ({ways}).</numerusform>
            <numerusform>%n affaires ouvertes auraient une autre échéance ({ways}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be missed at once.|%n would be missed at once.</source>
        <translation>
            <numerusform>%n serait dépassée aussitôt.</numerusform>
            <numerusform>%n seraient dépassées aussitôt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be no longer missed.|%n would be no longer missed.</source>
        <translation>
            <numerusform>%n ne serait plus dépassée.</numerusform>
            <numerusform>%n ne seraient plus dépassées.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing from {who} is owed</source>
        <translation>rien de {who} n&apos;est en attente</translation>
    </message>
    <message>
        <source>nothing from {who} without a subject is owed</source>
        <translation>rien de {who} sans objet n&apos;est en attente</translation>
    </message>
    <message>
        <source>nothing from {who} with the subject “{subject}” is owed</source>
        <translation>rien de {who} avec l&apos;objet «&#xa0;{subject}&#xa0;» n&apos;est en attente</translation>
    </message>
    <message>
        <source>nothing from the program {who} is owed</source>
        <translation>rien du programme {who} n&apos;est en attente</translation>
    </message>
    <message>
        <source>nothing from the program {who} without a subject is owed</source>
        <translation>rien du programme {who} sans objet n&apos;est en attente</translation>
    </message>
    <message>
        <source>nothing from the program {who} with the subject “{subject}” is owed</source>
        <translation>rien du programme {who} avec l&apos;objet «&#xa0;{subject}&#xa0;» n&apos;est en attente</translation>
    </message>
    <message>
        <source>nothing from the list {who} is owed</source>
        <translation>rien de la liste {who} n&apos;est en attente</translation>
    </message>
    <message>
        <source>nothing from the list {who} without a subject is owed</source>
        <translation>rien de la liste {who} sans objet n&apos;est en attente</translation>
    </message>
    <message>
        <source>nothing from the list {who} with the subject “{subject}” is owed</source>
        <translation>rien de la liste {who} avec l&apos;objet «&#xa0;{subject}&#xa0;» n&apos;est en attente</translation>
    </message>
    <message>
        <source>nothing from anybody at {who} is owed</source>
        <translation>rien de quiconque chez {who} n&apos;est en attente</translation>
    </message>
    <message>
        <source>nothing from anybody at {who} without a subject is owed</source>
        <translation>rien de quiconque chez {who} sans objet n&apos;est en attente</translation>
    </message>
    <message>
        <source>nothing from anybody at {who} with the subject “{subject}” is owed</source>
        <translation>rien de quiconque chez {who} avec l&apos;objet «&#xa0;{subject}&#xa0;» n&apos;est en attente</translation>
    </message>
    <message>
        <source>everything from {who} is owed</source>
        <translation>tout ce qui vient de {who} est en attente</translation>
    </message>
    <message>
        <source>everything from {who} without a subject is owed</source>
        <translation>tout ce qui vient de {who} sans objet est en attente</translation>
    </message>
    <message>
        <source>everything from {who} with the subject “{subject}” is owed</source>
        <translation>tout ce qui vient de {who} avec l&apos;objet «&#xa0;{subject}&#xa0;» est en attente</translation>
    </message>
    <message>
        <source>everything from the program {who} is owed</source>
        <translation>tout ce qui vient du programme {who} est en attente</translation>
    </message>
    <message>
        <source>everything from the program {who} without a subject is owed</source>
        <translation>tout ce qui vient du programme {who} sans objet est en attente</translation>
    </message>
    <message>
        <source>everything from the program {who} with the subject “{subject}” is owed</source>
        <translation>tout ce qui vient du programme {who} avec l&apos;objet «&#xa0;{subject}&#xa0;» est en attente</translation>
    </message>
    <message>
        <source>everything from the list {who} is owed</source>
        <translation>tout ce qui vient de la liste {who} est en attente</translation>
    </message>
    <message>
        <source>everything from the list {who} without a subject is owed</source>
        <translation>tout ce qui vient de la liste {who} sans objet est en attente</translation>
    </message>
    <message>
        <source>everything from the list {who} with the subject “{subject}” is owed</source>
        <translation>tout ce qui vient de la liste {who} avec l&apos;objet «&#xa0;{subject}&#xa0;» est en attente</translation>
    </message>
    <message>
        <source>everything from everybody at {who} is owed</source>
        <translation>tout ce qui vient de chez {who} est en attente</translation>
    </message>
    <message>
        <source>everything from everybody at {who} without a subject is owed</source>
        <translation>tout ce qui vient de chez {who} sans objet est en attente</translation>
    </message>
    <message>
        <source>everything from everybody at {who} with the subject “{subject}” is owed</source>
        <translation>tout ce qui vient de chez {who} avec l&apos;objet «&#xa0;{subject}&#xa0;» est en attente</translation>
    </message>
    <message>
        <source>The keyring does not give the address of the calendar {name}.</source>
        <translation>Le trousseau ne donne pas l&apos;adresse du calendrier {name}.</translation>
    </message>
    <message>
        <source>The private address of the calendar {name} is not in the keyring.</source>
        <translation>L&apos;adresse privée du calendrier {name} n&apos;est pas dans le trousseau.</translation>
    </message>
    <message>
        <source>Remove the calendar and add it again with its address.</source>
        <translation>Retirez le calendrier et ajoutez-le de nouveau avec son adresse.</translation>
    </message>
    <message>
        <source>Whoever knows the address of this calendar can read it, so it belongs into the keyring, and that cannot be used.</source>
        <translation>Qui connaît l&apos;adresse de ce calendrier peut le lire&#xa0;; sa place est donc dans le trousseau, et celui-ci ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Start a keyring, or save the calendar as a file and choose that. Nothing was changed.</source>
        <translation>Démarrez un trousseau, ou enregistrez le calendrier dans un fichier et choisissez celui-ci. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Owed tries again by itself.</source>
        <translation>Owed réessaie de lui-même.</translation>
    </message>
    <message>
        <source>Correct it in the settings under Working time.</source>
        <translation>Corrigez-le dans Réglages, Temps de travail.</translation>
    </message>
    <message>
        <source>The calendar {name} cannot be read: {strerror}.</source>
        <translation>Le calendrier {name} ne peut pas être lu&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>Check that the file is there and may be read, or choose it anew.</source>
        <translation>Vérifiez que le fichier est là et peut être lu, ou choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The calendar {name} is larger than {largest} MB, so it is not read.</source>
        <translation>Le calendrier {name} dépasse {largest} Mo&#xa0;; il n&apos;est donc pas lu.</translation>
    </message>
    <message>
        <source>Choose a calendar of days off or holidays.</source>
        <translation>Choisissez un calendrier de congés ou de jours fériés.</translation>
    </message>
    <message>
        <source>{where} is too slow to read the calendar {name}.</source>
        <translation>{where} est trop lent pour lire le calendrier {name}.</translation>
    </message>
    <message>
        <source>{host} sends to an address that is not private, so it was not followed.</source>
        <translation>{host} renvoie à une adresse qui n&apos;est pas privée&#xa0;; Owed ne l&apos;a pas suivie.</translation>
    </message>
    <message>
        <source>Give the address that begins with https:// itself.</source>
        <translation>Donnez directement l&apos;adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>{where} does not give the calendar {name}.</source>
        <translation>{where} ne donne pas le calendrier {name}.</translation>
    </message>
    <message>
        <source>Copy the calendar&apos;s address anew; it may have changed.</source>
        <translation>Copiez de nouveau l&apos;adresse du calendrier&#xa0;; elle a peut-être changé.</translation>
    </message>
    <message>
        <source>The connection to {where} would not be private, so nothing was asked.</source>
        <translation>La connexion à {where} ne serait pas privée&#xa0;; rien n&apos;a donc été demandé.</translation>
    </message>
    <message>
        <source>Check the address, and this computer&apos;s clock.</source>
        <translation>Vérifiez l&apos;adresse et l&apos;horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>{where} cannot be reached for the calendar {name}.</source>
        <translation>{where} ne peut pas être joint pour le calendrier {name}.</translation>
    </message>
    <message>
        <source>What is there is no calendar.</source>
        <translation>Ce qui s&apos;y trouve n&apos;est pas un calendrier.</translation>
    </message>
    <message>
        <source>Check that it is an iCalendar file (.ics), not the page that shows the calendar.</source>
        <translation>Vérifiez que c&apos;est un fichier iCalendar (.ics), et non la page qui montre le calendrier.</translation>
    </message>
    <message>
        <source>The calendar holds too many entries to be one of days off.</source>
        <translation>Le calendrier contient trop d&apos;entrées pour un calendrier de congés.</translation>
    </message>
    <message>
        <source>Choose a calendar of days off or holidays instead.</source>
        <translation>Choisissez plutôt un calendrier de congés ou de jours fériés.</translation>
    </message>
    <message>
        <source>No entry of the calendar {name} makes sense.</source>
        <translation>Aucune entrée du calendrier {name} n&apos;a de sens.</translation>
    </message>
    <message>
        <source>Check that the file is whole, or export it anew.</source>
        <translation>Vérifiez que le fichier est entier, ou exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>The last good copy is used.</source>
        <translation>La dernière bonne copie est utilisée.</translation>
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
        <translation>Owed ne peut pas écrire à {email}.</translation>
    </message>
    <message>
        <source>Write this message in your mail program.</source>
        <translation>Écrivez ce message dans votre programme de courrier.</translation>
    </message>
    <message>
        <source>No address book comes with the mailbox {name}.</source>
        <translation>Aucun carnet d&apos;adresses n&apos;accompagne la boîte aux lettres {name}.</translation>
    </message>
    <message>
        <source>Import a vCard or CSV file of the program that holds your contacts.</source>
        <translation>Importez un fichier vCard ou CSV du programme qui contient vos contacts.</translation>
    </message>
    <message>
        <source>Sign in and allow it with: {way}</source>
        <translation>Connectez-vous et autorisez-le avec&#xa0;: {way}</translation>
    </message>
    <message>
        <source>Nobody is in the address book of {name}.</source>
        <translation>Il n&apos;y a personne dans le carnet d&apos;adresses de {name}.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n&apos;a été importé.</translation>
    </message>
    <message>
        <source>{name} is signed in to with a password.</source>
        <translation>On se connecte à {name} avec un mot de passe.</translation>
    </message>
    <message>
        <source>Leave --sign-in away.</source>
        <translation>Omettez --sign-in.</translation>
    </message>
    <message>
        <source>The server refused the password of {name}, and Owed does not try a refused one again.</source>
        <translation>Le serveur a refusé le mot de passe de {name}, et Owed n&apos;essaie pas une seconde fois un mot de passe refusé.</translation>
    </message>
    <message>
        <source>Give it anew with: owed account test {name!r}</source>
        <translation>Redonnez-le avec&#xa0;: owed account test {name!r}</translation>
    </message>
    <message>
        <source>Contacts are read from Exchange and Microsoft 365; of others, import a vCard or CSV file.</source>
        <translation>Les contacts sont lus dans Exchange et Microsoft 365&#xa0;; pour les autres, importez un fichier vCard ou CSV.</translation>
    </message>
    <message>
        <source>Owed stumbled over it; the log has the details.</source>
        <translation>Owed a buté là-dessus&#xa0;; le journal donne les détails.</translation>
    </message>
    <message>
        <source>Owed may not send from {name}.</source>
        <translation>Owed n&apos;a pas le droit d&apos;envoyer depuis {name}.</translation>
    </message>
    <message>
        <source>Switch sending on in the account&apos;s settings.</source>
        <translation>Activez l&apos;envoi dans les réglages du compte.</translation>
    </message>
    <message>
        <source>Owed knows no server that takes mail from {name}.</source>
        <translation>Owed ne connaît aucun serveur qui prenne le courrier de {name}.</translation>
    </message>
    <message>
        <source>Name the outgoing server in the account&apos;s settings.</source>
        <translation>Nommez le serveur d&apos;envoi dans les réglages du compte.</translation>
    </message>
    <message>
        <source>Exchange sends by itself, and keeps a copy in Sent Items.</source>
        <translation>Exchange envoie lui-même et garde une copie dans les éléments envoyés.</translation>
    </message>
    <message>
        <source>{trouble} Name the outgoing server if it is another; all else works without.</source>
        <translation>{trouble} Nommez le serveur d&apos;envoi si c&apos;en est un autre&#xa0;; tout le reste fonctionne sans lui.</translation>
    </message>
    <message>
        <source>{host} takes mail from you on port {port}.</source>
        <translation>{host} prend votre courrier sur le port {port}.</translation>
    </message>
    <message>
        <source>There is no way to send.</source>
        <translation>Il n&apos;y a aucun moyen d&apos;envoyer.</translation>
    </message>
    <message>
        <source>Owed cannot file a copy in {name}.</source>
        <translation>Owed ne peut pas classer de copie dans {name}.</translation>
    </message>
    <message>
        <source>{provider} by IMAP, with your password.</source>
        <translation>{provider} par IMAP, avec votre mot de passe.</translation>
    </message>
    <message>
        <source>{provider} by IMAP, with an app password.</source>
        <translation>{provider} par IMAP, avec un mot de passe d&apos;application.</translation>
    </message>
    <message>
        <source>{provider} by IMAP, with sign-in in the browser.</source>
        <translation>{provider} par IMAP, avec connexion dans le navigateur.</translation>
    </message>
    <message>
        <source>{provider}, with sign-in in the browser.</source>
        <translation>{provider}, avec connexion dans le navigateur.</translation>
    </message>
    <message>
        <source>Exchange at {host}, with your password.</source>
        <translation>Exchange sur {host}, avec votre mot de passe.</translation>
    </message>
    <message>
        <source>Some organisations want their own sign-in name instead of the address, such as FIRM\name.</source>
        <translation>Certaines organisations demandent leur propre nom de connexion au lieu de l&apos;adresse, par exemple SOCIETE\nom.</translation>
    </message>
    <message>
        <source>IMAP at {host}, with your password.</source>
        <translation>IMAP sur {host}, avec votre mot de passe.</translation>
    </message>
    <message>
        <source>IMAP at {host}, with sign-in in the browser.</source>
        <translation>IMAP sur {host}, avec connexion dans le navigateur.</translation>
    </message>
    <message>
        <source>The Exchange server {hostname} was named, but does not answer from here.</source>
        <translation>Le serveur Exchange {hostname} a été indiqué, mais ne répond pas d&apos;ici.</translation>
    </message>
    <message>
        <source>The Exchange server {host} lets programs in only with a kind of sign-in that Owed does not have ({ways}).</source>
        <translation>Le serveur Exchange {host} n&apos;admet les programmes qu&apos;avec un type de connexion qu&apos;Owed n&apos;a pas ({ways}).</translation>
    </message>
    <message>
        <source>An Exchange server answers at {host}.</source>
        <translation>Un serveur Exchange répond sur {host}.</translation>
    </message>
    <message>
        <source>The name servers of {domain} say that {host} knows the settings, which is outside of that domain.</source>
        <translation>Les serveurs de noms de {domain} disent que {host} connaît les réglages, ce qui est hors de ce domaine.</translation>
    </message>
    <message>
        <source>Nothing was found in a safe way. May Owed ask {host} over a connection without encryption where to ask? Nothing about you is sent, but the answer could be forged.</source>
        <translation>Rien n&apos;a été trouvé de façon sûre. Owed peut-il demander à {host}, par une connexion sans chiffrement, où demander&#xa0;? Rien sur vous n&apos;est envoyé, mais la réponse pourrait être falsifiée.</translation>
    </message>
    <message>
        <source>This is not an e-mail address yet. It looks like name@company.example.</source>
        <translation>Ce n&apos;est pas encore une adresse de courriel. Elle ressemble à nom@societe.example.</translation>
    </message>
    <message>
        <source>{name} cannot be reached from here. Check the connection to the network.</source>
        <translation>{name} ne peut pas être joint d&apos;ici. Vérifiez la connexion au réseau.</translation>
    </message>
    <message>
        <source>Trying the usual names of mail servers in {domain}.</source>
        <translation>Essai des noms habituels des serveurs de courrier de {domain}.</translation>
    </message>
    <message>
        <source>Asking who takes the mail of {domain}.</source>
        <translation>Recherche de qui prend le courrier de {domain}.</translation>
    </message>
    <message>
        <source>{domain} takes no mail. Check how the address is spelled.</source>
        <translation>{domain} ne prend pas de courrier. Vérifiez l&apos;orthographe de l&apos;adresse.</translation>
    </message>
    <message>
        <source>The mail of {domain} is at {name}.</source>
        <translation>Le courrier de {domain} est chez {name}.</translation>
    </message>
    <message>
        <source>Asking the servers of {domain} for the settings.</source>
        <translation>Les réglages sont demandés aux serveurs de {domain}.</translation>
    </message>
    <message>
        <source>{host} says where the mailboxes are.</source>
        <translation>{host} dit où sont les boîtes aux lettres.</translation>
    </message>
    <message>
        <source>The domain&apos;s own servers say that its mailboxes are in Microsoft 365.</source>
        <translation>Les serveurs du domaine disent que ses boîtes aux lettres sont chez Microsoft 365.</translation>
    </message>
    <message>
        <source>The mail of {domain} is taken by {host}, which is outside of that domain. May Owed ask the servers of {beyond} where the mailbox of {address} is?</source>
        <translation>Le courrier de {domain} est pris par {host}, hors de ce domaine. Owed peut-il demander aux serveurs de {beyond} où est la boîte aux lettres de {address}&#xa0;?</translation>
    </message>
    <message>
        <source>The search took longer than {longest} seconds and was ended. Check the connection to the network and search again, or type the server&apos;s name yourself.</source>
        <translation>La recherche a duré plus de {longest} secondes et a été arrêtée. Vérifiez la connexion au réseau et cherchez de nouveau, ou saisissez vous-même le nom du serveur.</translation>
    </message>
    <message>
        <source>No mailbox server was found for {domain}. Ask whoever runs the mail there for the name of its IMAP or Exchange server, and type it yourself.</source>
        <translation>Aucun serveur de boîtes aux lettres n&apos;a été trouvé pour {domain}. Demandez à qui gère le courrier le nom de son serveur IMAP ou Exchange, et saisissez-le vous-même.</translation>
    </message>
    <message>
        <source>993 and 143 are usual for mailboxes, 465 and 587 for sending</source>
        <translation>993 et 143 sont habituels pour les boîtes aux lettres, 465 et 587 pour l&apos;envoi</translation>
    </message>
    <message>
        <source>Try it again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>What answers at {host}, port {port}, is no IMAP server.</source>
        <translation>Ce qui répond sur {host}, port {port}, n&apos;est pas un serveur IMAP.</translation>
    </message>
    <message>
        <source>What answers at {host}, port {port}, is no SMTP server.</source>
        <translation>Ce qui répond sur {host}, port {port}, n&apos;est pas un serveur SMTP.</translation>
    </message>
    <message>
        <source>What answers at {host}, port {port}, is no SMTP with sign-in server.</source>
        <translation>Ce qui répond sur {host}, port {port}, n&apos;est pas un serveur SMTP avec connexion.</translation>
    </message>
    <message>
        <source>What answers at {host}, port {port}, is no mail server.</source>
        <translation>Ce qui répond sur {host}, port {port}, n&apos;est pas un serveur de courrier.</translation>
    </message>
    <message>
        <source>There is no server of the name {host} to be found.</source>
        <translation>Aucun serveur du nom de {host} n&apos;est trouvé.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Vérifiez le nom.</translation>
    </message>
    <message>
        <source>Check the name and the port.</source>
        <translation>Vérifiez le nom et le port.</translation>
    </message>
    <message>
        <source>{host} does not go on privately after STARTTLS, so nothing was said to it.</source>
        <translation>{host} ne continue pas en privé après STARTTLS&#xa0;; rien ne lui a donc été dit.</translation>
    </message>
    <message>
        <source>Choose TLS, or use another network.</source>
        <translation>Choisissez TLS, ou utilisez un autre réseau.</translation>
    </message>
    <message>
        <source>{host} answers.</source>
        <translation>{host} répond.</translation>
    </message>
    <message>
        <source>{trouble} Reading works all the same.</source>
        <translation>{trouble} La lecture fonctionne quand même.</translation>
    </message>
    <message>
        <source>A mailbox server answers at {host}, port {port}.</source>
        <translation>Un serveur de boîtes aux lettres répond sur {host}, port {port}.</translation>
    </message>
    <message>
        <source>{host} lets programs in only with a sign-in in the browser that Owed lacks.</source>
        <translation>{host} n&apos;admet les programmes qu&apos;avec une connexion dans le navigateur, qu&apos;Owed n&apos;a pas.</translation>
    </message>
    <message>
        <source>{host} takes what you send, on port {port}.</source>
        <translation>{host} prend ce que vous envoyez, sur le port {port}.</translation>
    </message>
    <message>
        <source>No server was found that takes what you send; all else works without.</source>
        <translation>Aucun serveur n&apos;a été trouvé qui prenne ce que vous envoyez&#xa0;; tout le reste fonctionne sans lui.</translation>
    </message>
    <message>
        <source>The name servers of {domain} say that its mail is at {hosts}, which is outside of that domain. May Owed try that?</source>
        <translation>Les serveurs de noms de {domain} disent que son courrier est chez {hosts}, hors de ce domaine. Owed peut-il essayer cela&#xa0;?</translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in server cannot be reached from here.</source>
        <translation>Le serveur de connexion de Microsoft ne peut pas être joint d&apos;ici.</translation>
    </message>
    <message>
        <source>Microsoft knows no organisation with the domain {domain}.</source>
        <translation>Microsoft ne connaît pas d&apos;organisation avec le domaine {domain}.</translation>
    </message>
    <message>
        <source>No name server answers, so no server can be found.</source>
        <translation>Aucun serveur de noms ne répond&#xa0;; aucun serveur ne peut donc être trouvé.</translation>
    </message>
    <message>
        <source>Check the connection to the network.</source>
        <translation>Vérifiez la connexion au réseau.</translation>
    </message>
    <message>
        <source>There is no domain {name}.</source>
        <translation>Il n&apos;y a pas de domaine {name}.</translation>
    </message>
    <message>
        <source>Check how the address is spelled.</source>
        <translation>Vérifiez l&apos;orthographe de l&apos;adresse.</translation>
    </message>
    <message>
        <source>{why} May Owed ask {host} about {address}?</source>
        <translation>{why} Owed peut-il interroger {host} au sujet de {address}&#xa0;?</translation>
    </message>
    <message>
        <source>{by} sends the question on to {host}, which is outside of {domain}.</source>
        <translation>{by} renvoie la question à {host}, hors de {domain}.</translation>
    </message>
    <message>
        <source>{by}, over a connection without encryption, sends the question on to {host}, which is outside of {domain}.</source>
        <translation>{by}, par une connexion sans chiffrement, renvoie la question à {host}, hors de {domain}.</translation>
    </message>
    <message>
        <source>Owed stumbled over this mailbox.</source>
        <translation>Owed a buté sur cette boîte aux lettres.</translation>
    </message>
    <message>
        <source>It tries again by itself; the log has the details.</source>
        <translation>Il réessaie de lui-même&#xa0;; le journal donne les détails.</translation>
    </message>
    <message>
        <source>It tries again by itself.</source>
        <translation>Il réessaie de lui-même.</translation>
    </message>
    <message>
        <source>The note of where reading this mailbox stopped cannot be used.</source>
        <translation>La note de l&apos;endroit où la lecture de cette boîte s&apos;est arrêtée ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>The mailbox is read from the start.</source>
        <translation>La boîte aux lettres est relue depuis le début.</translation>
    </message>
    <message>
        <source>Owed asked its part for Exchange before it said which mailbox.</source>
        <translation>Owed a interrogé sa partie pour Exchange avant de dire quelle boîte aux lettres.</translation>
    </message>
    <message>
        <source>The message was interrupted while it was handed over, so it may have been sent, or not.</source>
        <translation>Le message a été interrompu pendant sa remise&#xa0;; il a peut-être été envoyé, peut-être pas.</translation>
    </message>
    <message>
        <source>Look into Sent Items before you send it again.</source>
        <translation>Regardez dans les éléments envoyés avant de l&apos;envoyer de nouveau.</translation>
    </message>
    <message>
        <source>{host} gave a link that Owed does not open.</source>
        <translation>{host} a donné un lien qu&apos;Owed n&apos;ouvre pas.</translation>
    </message>
    <message>
        <source>443 is usual</source>
        <translation>443 est habituel</translation>
    </message>
    <message>
        <source>{host} does not let programs like Owed read mail this way.</source>
        <translation>{host} ne laisse pas les programmes comme Owed lire le courrier de cette façon.</translation>
    </message>
    <message>
        <source>If the mailbox is at Microsoft 365, add it as a Microsoft 365 account. Else ask who runs the server to allow Exchange Web Services for you.</source>
        <translation>Si la boîte aux lettres est chez Microsoft 365, ajoutez-la comme compte Microsoft 365. Sinon, demandez à qui gère le serveur de vous permettre les services web Exchange.</translation>
    </message>
    <message>
        <source>There is no Exchange mailbox at this address of {host}.</source>
        <translation>Il n&apos;y a pas de boîte Exchange à cette adresse de {host}.</translation>
    </message>
    <message>
        <source>Check the web address in the account&apos;s settings; mostly it ends in /EWS/Exchange.asmx.</source>
        <translation>Vérifiez l&apos;adresse web dans les réglages du compte&#xa0;; elle finit le plus souvent par /EWS/Exchange.asmx.</translation>
    </message>
    <message>
        <source>{host} asks for a pause.</source>
        <translation>{host} demande une pause.</translation>
    </message>
    <message>
        <source>{host} is busy or being serviced.</source>
        <translation>{host} est surchargé ou en maintenance.</translation>
    </message>
    <message>
        <source>{host} has a problem.</source>
        <translation>{host} a un problème.</translation>
    </message>
    <message>
        <source>What answers in the place of {host} is a web page, not a mailbox.</source>
        <translation>Ce qui répond à la place de {host} est une page web, pas une boîte aux lettres.</translation>
    </message>
    <message>
        <source>If this network asks you to sign in first, open any page in your browser. Else check the web address in the account&apos;s settings.</source>
        <translation>Si ce réseau vous demande d&apos;abord de vous connecter, ouvrez une page quelconque dans votre navigateur. Sinon, vérifiez l&apos;adresse web dans les réglages du compte.</translation>
    </message>
    <message>
        <source>The way into the internet leads through a proxy that wants a password.</source>
        <translation>L&apos;accès à Internet passe par un proxy qui demande un mot de passe.</translation>
    </message>
    <message>
        <source>Ask who runs your network, or set the proxy with its password in your system&apos;s settings.</source>
        <translation>Demandez à qui gère votre réseau, ou indiquez le proxy avec son mot de passe dans les réglages du système.</translation>
    </message>
    <message>
        <source>{host} does not take passwords.</source>
        <translation>{host} n&apos;accepte pas de mots de passe.</translation>
    </message>
    <message>
        <source>If the mailbox is at Microsoft 365, add it as a Microsoft 365 account.</source>
        <translation>Si la boîte aux lettres est chez Microsoft 365, ajoutez-la comme compte Microsoft 365.</translation>
    </message>
    <message>
        <source>{host} does not accept the name and password.</source>
        <translation>{host} n&apos;accepte pas le nom et le mot de passe.</translation>
    </message>
    <message>
        <source>Check them in the account&apos;s settings. Some servers want the name as DOMAIN\name.</source>
        <translation>Vérifiez-les dans les réglages du compte. Certains serveurs veulent le nom sous la forme DOMAINE\nom.</translation>
    </message>
    <message>
        <source>{host} has a problem at the moment.</source>
        <translation>{host} a un problème en ce moment.</translation>
    </message>
    <message>
        <source>{host} says that the mailbox is at {other} now.</source>
        <translation>{host} dit que la boîte aux lettres est maintenant sur {other}.</translation>
    </message>
    <message>
        <source>{host} says that the mailbox is at another place now.</source>
        <translation>{host} dit que la boîte aux lettres est maintenant ailleurs.</translation>
    </message>
    <message>
        <source>Owed does not show your password there unasked. If it belongs to your organisation, put the new web address into the account&apos;s settings.</source>
        <translation>Owed n&apos;y présente pas votre mot de passe sans qu&apos;on le lui demande. Si ce serveur appartient à votre organisation, mettez la nouvelle adresse web dans les réglages du compte.</translation>
    </message>
    <message>
        <source>The connection to {host} broke.</source>
        <translation>La connexion à {host} s&apos;est rompue.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>{host} no longer knows what Owed has read.</source>
        <translation>{host} ne sait plus ce qu&apos;Owed a lu.</translation>
    </message>
    <message>
        <source>{host} does not let you in: the password has expired or the account is disabled.</source>
        <translation>{host} ne vous laisse pas entrer&#xa0;: le mot de passe a expiré ou le compte est désactivé.</translation>
    </message>
    <message>
        <source>Sign in where you usually do, then give the new password in the account&apos;s settings.</source>
        <translation>Connectez-vous là où vous le faites d&apos;habitude, puis donnez le nouveau mot de passe dans les réglages du compte.</translation>
    </message>
    <message>
        <source>{host} has no such mailbox.</source>
        <translation>{host} n&apos;a pas de telle boîte aux lettres.</translation>
    </message>
    <message>
        <source>Check the addresses in the account&apos;s settings.</source>
        <translation>Vérifiez les adresses dans les réglages du compte.</translation>
    </message>
    <message>
        <source>{host} does not let you open this mailbox.</source>
        <translation>{host} ne vous laisse pas ouvrir cette boîte aux lettres.</translation>
    </message>
    <message>
        <source>Ask who owns the mailbox, or who runs the server, for the right to read it.</source>
        <translation>Demandez le droit de la lire à qui elle appartient ou à qui gère le serveur.</translation>
    </message>
    <message>
        <source>What {host} answers makes no sense.</source>
        <translation>Ce que répond {host} n&apos;a pas de sens.</translation>
    </message>
    <message>
        <source>Check that the web address in the account&apos;s settings is that of an Exchange server.</source>
        <translation>Vérifiez que l&apos;adresse web dans les réglages du compte est celle d&apos;un serveur Exchange.</translation>
    </message>
    <message>
        <source>{host} does not do what Owed asks for.</source>
        <translation>{host} ne fait pas ce qu&apos;Owed demande.</translation>
    </message>
    <message>
        <source>The server lists this message but does not give it.</source>
        <translation>Le serveur annonce ce message mais ne le donne pas.</translation>
    </message>
    <message>
        <source>The connection broke while the message was handed over, so it may have been sent, or not.</source>
        <translation>La connexion s&apos;est rompue pendant la remise du message&#xa0;; il a peut-être été envoyé, peut-être pas.</translation>
    </message>
    <message>
        <source>The connection is private.</source>
        <translation>La connexion est privée.</translation>
    </message>
    <message>
        <source>The connection stays on this computer.</source>
        <translation>La connexion reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The server accepts the name and password of {username}.</source>
        <translation>Le serveur accepte le nom et le mot de passe de {username}.</translation>
    </message>
    <message>
        <source>The Inbox of {found} cannot be read. Ask who owns the mailbox, or who runs the server, for the right to read it.</source>
        <translation>La boîte de réception de {found} ne peut pas être lue. Demandez le droit de la lire à qui elle appartient ou à qui gère le serveur.</translation>
    </message>
    <message>
        <source>Sent mail lies in the folder {name}.</source>
        <translation>Le courrier envoyé est dans le dossier {name}.</translation>
    </message>
    <message>
        <source>Sent mail cannot be read, so answers given elsewhere would not be seen. Ask who owns the mailbox for the right to read its sent items.</source>
        <translation>Le courrier envoyé ne peut pas être lu&#xa0;; les réponses données ailleurs ne seraient pas vues. Demandez au propriétaire de la boîte le droit de lire ses éléments envoyés.</translation>
    </message>
    <message>
        <source>The server tells at once when mail arrives.</source>
        <translation>Le serveur signale aussitôt l&apos;arrivée du courrier.</translation>
    </message>
    <message>
        <source>The server does not tell when mail arrives; Owed looks every few minutes.</source>
        <translation>Le serveur ne signale pas l&apos;arrivée du courrier&#xa0;; Owed regarde toutes les quelques minutes.</translation>
    </message>
    <message>
        <source>Owed could not start its part that speaks with Exchange.</source>
        <translation>Owed n&apos;a pas pu démarrer sa partie qui parle avec Exchange.</translation>
    </message>
    <message>
        <source>Owed&apos;s part that speaks with Exchange does not start.</source>
        <translation>La partie d&apos;Owed qui parle avec Exchange ne démarre pas.</translation>
    </message>
    <message>
        <source>Install Owed again; its other accounts work meanwhile.</source>
        <translation>Réinstallez Owed&#xa0;; ses autres comptes fonctionnent entre-temps.</translation>
    </message>
    <message>
        <source>The connection to {host} was closed.</source>
        <translation>La connexion à {host} a été fermée.</translation>
    </message>
    <message>
        <source>There is no folder {name} on the server.</source>
        <translation>Il n&apos;y a pas de dossier {name} sur le serveur.</translation>
    </message>
    <message>
        <source>{host} does not let Owed read the Inbox of {address}.</source>
        <translation>{host} ne laisse pas Owed lire la boîte de réception de {address}.</translation>
    </message>
    <message>
        <source>The folder {name} cannot be read.</source>
        <translation>Le dossier {name} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{host} lists messages without end.</source>
        <translation>{host} énumère des messages sans fin.</translation>
    </message>
    <message>
        <source>Owed tries again later. If it goes on, tell who runs the server.</source>
        <translation>Owed réessaiera plus tard. Si cela continue, prévenez qui gère le serveur.</translation>
    </message>
    <message>
        <source>{host} has moved.</source>
        <translation>{host} a déménagé.</translation>
    </message>
    <message>
        <source>{host} sends Owed round in circles.</source>
        <translation>{host} fait tourner Owed en rond.</translation>
    </message>
    <message>
        <source>{host} keeps forgetting that Owed listens.</source>
        <translation>{host} oublie sans cesse qu&apos;Owed écoute.</translation>
    </message>
    <message>
        <source>{host} ended the connection.</source>
        <translation>{host} a mis fin à la connexion.</translation>
    </message>
    <message>
        <source>The file of certificates cannot be used, so nothing was sent.</source>
        <translation>Le fichier de certificats ne peut pas être utilisé&#xa0;; rien n&apos;a donc été envoyé.</translation>
    </message>
    <message>
        <source>Choose another file than {ca_file}, in the PEM format.</source>
        <translation>Choisissez un autre fichier que {ca_file}, au format PEM.</translation>
    </message>
    <message>
        <source>There is no file or folder {path}.</source>
        <translation>Il n&apos;y a ni fichier ni dossier {path}.</translation>
    </message>
    <message>
        <source>Owed no longer knows which files it has read.</source>
        <translation>Owed ne sait plus quels fichiers il a lus.</translation>
    </message>
    <message>
        <source>The file cannot be read: {strerror}.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>A folder of mail cannot be read: {strerror}.</source>
        <translation>Un dossier de courrier ne peut pas être lu&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>Check that it is there and who may read it.</source>
        <translation>Vérifiez qu&apos;il est là et qui peut le lire.</translation>
    </message>
    <message>
        <source>{host} does not come to an end with your contacts, so Owed stopped.</source>
        <translation>{host} n&apos;en finit pas avec vos contacts&#xa0;; Owed s&apos;est donc arrêté.</translation>
    </message>
    <message>
        <source>This mailbox has no Inbox that Owed could read.</source>
        <translation>Cette boîte aux lettres n&apos;a pas de boîte de réception qu&apos;Owed puisse lire.</translation>
    </message>
    <message>
        <source>Check the address of the mailbox.</source>
        <translation>Vérifiez l&apos;adresse de la boîte aux lettres.</translation>
    </message>
    <message>
        <source>Microsoft 365 tells a date that is none.</source>
        <translation>Microsoft 365 donne une date qui n&apos;en est pas une.</translation>
    </message>
    <message>
        <source>Microsoft 365 has no web page for this message.</source>
        <translation>Microsoft 365 n&apos;a pas de page web pour ce message.</translation>
    </message>
    <message>
        <source>Open it in your mail program.</source>
        <translation>Ouvrez-le dans votre programme de courrier.</translation>
    </message>
    <message>
        <source>{host} no longer knows where reading this mailbox stopped.</source>
        <translation>{host} ne sait plus où la lecture de cette boîte s&apos;est arrêtée.</translation>
    </message>
    <message>
        <source>The folder {name} is no longer there.</source>
        <translation>Le dossier {name} n&apos;existe plus.</translation>
    </message>
    <message>
        <source>{host} does not come to an end with this mailbox, so Owed stopped.</source>
        <translation>{host} n&apos;en finit pas avec cette boîte aux lettres&#xa0;; Owed s&apos;est donc arrêté.</translation>
    </message>
    <message>
        <source>Owed tries again by itself; if it goes on, tell whoever runs your mail.</source>
        <translation>Owed réessaie de lui-même&#xa0;; si cela continue, prévenez qui gère votre courrier.</translation>
    </message>
    <message>
        <source>Microsoft 365 lists this message but does not say whose it is.</source>
        <translation>Microsoft 365 annonce ce message mais ne dit pas de qui il est.</translation>
    </message>
    <message>
        <source>This message is too long to be sent.</source>
        <translation>Ce message est trop long pour être envoyé.</translation>
    </message>
    <message>
        <source>Write it in your mail program.</source>
        <translation>Écrivez-le dans votre programme de courrier.</translation>
    </message>
    <message>
        <source>There is no folder {name} in this mailbox.</source>
        <translation>Il n&apos;y a pas de dossier {name} dans cette boîte aux lettres.</translation>
    </message>
    <message>
        <source>Microsoft 365 accepts your sign-in.</source>
        <translation>Microsoft 365 accepte votre connexion.</translation>
    </message>
    <message>
        <source>Sent mail was found.</source>
        <translation>Le courrier envoyé a été trouvé.</translation>
    </message>
    <message>
        <source>There is no folder for sent mail, so answers given elsewhere would not be seen.</source>
        <translation>Il n&apos;y a pas de dossier pour le courrier envoyé&#xa0;; les réponses données ailleurs ne seraient pas vues.</translation>
    </message>
    <message>
        <source>Microsoft 365 does not tell when mail arrives; Owed looks about once a minute.</source>
        <translation>Microsoft 365 ne signale pas l&apos;arrivée du courrier&#xa0;; Owed regarde environ une fois par minute.</translation>
    </message>
    <message>
        <source>Microsoft 365 lists this message but does not give its text.</source>
        <translation>Microsoft 365 annonce ce message mais ne donne pas son texte.</translation>
    </message>
    <message>
        <source>{host} wants to send Owed on to another place, so Owed stopped.</source>
        <translation>{host} veut envoyer Owed ailleurs&#xa0;; Owed s&apos;est donc arrêté.</translation>
    </message>
    <message>
        <source>If it goes on, tell whoever runs your mail.</source>
        <translation>Si cela continue, prévenez qui gère votre courrier.</translation>
    </message>
    <message>
        <source>{host} sends on to another address, which Owed does not follow.</source>
        <translation>{host} renvoie à une autre adresse, qu&apos;Owed ne suit pas.</translation>
    </message>
    <message>
        <source>Check the address of the service in the account&apos;s settings.</source>
        <translation>Vérifiez l&apos;adresse du service dans les réglages du compte.</translation>
    </message>
    <message>
        <source>Microsoft 365 does not let you send from this address.</source>
        <translation>Microsoft 365 ne vous laisse pas envoyer depuis cette adresse.</translation>
    </message>
    <message>
        <source>Send from an address of this mailbox, or ask whoever runs your mail for the right.</source>
        <translation>Envoyez depuis une adresse de cette boîte, ou demandez-en le droit à qui gère votre courrier.</translation>
    </message>
    <message>
        <source>This mailbox is not kept in Microsoft 365, or has no licence there.</source>
        <translation>Cette boîte aux lettres n&apos;est pas chez Microsoft 365, ou n&apos;y a pas de licence.</translation>
    </message>
    <message>
        <source>If your organisation runs its own Exchange server, add the account as Exchange.</source>
        <translation>Si votre organisation a son propre serveur Exchange, ajoutez le compte comme Exchange.</translation>
    </message>
    <message>
        <source>{host} does not have what Owed asked for.</source>
        <translation>{host} n&apos;a pas ce qu&apos;Owed a demandé.</translation>
    </message>
    <message>
        <source>{host} had an error of its own.</source>
        <translation>{host} a eu une erreur de son côté.</translation>
    </message>
    <message>
        <source>{host} did not do what Owed asked.</source>
        <translation>{host} n&apos;a pas fait ce qu&apos;Owed demandait.</translation>
    </message>
    <message>
        <source>If it goes on, whoever runs your mail may know why.</source>
        <translation>Si cela continue, qui gère votre courrier sait peut-être pourquoi.</translation>
    </message>
    <message>
        <source>{host} asked Owed to wait.</source>
        <translation>{host} a demandé à Owed d&apos;attendre.</translation>
    </message>
    <message>
        <source>Microsoft 365 does not accept your sign-in any more.</source>
        <translation>Microsoft 365 n&apos;accepte plus votre connexion.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>You may not use the mailbox {mailbox} in this way.</source>
        <translation>Vous ne pouvez pas utiliser ainsi la boîte aux lettres {mailbox}.</translation>
    </message>
    <message>
        <source>Ask whoever manages it to give you access; then it works by itself.</source>
        <translation>Demandez l&apos;accès à qui la gère&#xa0;; cela marchera ensuite tout seul.</translation>
    </message>
    <message>
        <source>Microsoft 365 does not allow Owed to do this in your mailbox.</source>
        <translation>Microsoft 365 ne permet pas à Owed de faire cela dans votre boîte aux lettres.</translation>
    </message>
    <message>
        <source>Sign in again and agree to what the page asks; your administrator may have to agree as well.</source>
        <translation>Connectez-vous de nouveau et acceptez ce que la page demande&#xa0;; votre administrateur doit peut-être accepter aussi.</translation>
    </message>
    <message>
        <source>{host} answered something that Owed does not understand.</source>
        <translation>{host} a répondu quelque chose qu&apos;Owed ne comprend pas.</translation>
    </message>
    <message>
        <source>The message has no header that says who wrote it, when or to whom.</source>
        <translation>Le message n&apos;a pas d&apos;en-tête qui dise qui l&apos;a écrit, quand ou à qui.</translation>
    </message>
    <message>
        <source>The message does not say when it was written, and the server does not know.</source>
        <translation>Le message ne dit pas quand il a été écrit, et le serveur ne le sait pas.</translation>
    </message>
    <message>
        <source>Without encryption, what goes to {host} could be read by anybody on the way; nothing was sent.</source>
        <translation>Sans chiffrement, ce qui va à {host} pourrait être lu en chemin par n&apos;importe qui&#xa0;; rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Utilisez une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>Owed cannot use the proxy that is set for this computer.</source>
        <translation>Owed ne peut pas utiliser le proxy réglé pour cet ordinateur.</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s network settings; Owed can use HTTP proxies.</source>
        <translation>Vérifiez le proxy dans les réglages réseau du système&#xa0;; Owed sait utiliser les proxys HTTP.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address; otherwise it may pass by itself.</source>
        <translation>Vérifiez l&apos;adresse du serveur&#xa0;; sinon, cela passera peut-être tout seul.</translation>
    </message>
    <message>
        <source>{host} sends more than any such answer holds, so Owed stopped reading.</source>
        <translation>{host} envoie plus que n&apos;en contient une telle réponse&#xa0;; Owed a donc cessé de lire.</translation>
    </message>
    <message>
        <source>web servers usually have 443</source>
        <translation>les serveurs web ont d&apos;habitude 443</translation>
    </message>
    <message>
        <source>The connection to {host} broke before it said whether it took the message.</source>
        <translation>La connexion à {host} s&apos;est rompue avant qu&apos;il dise s&apos;il prenait le message.</translation>
    </message>
    <message>
        <source>Look into your sent mail before you send it again.</source>
        <translation>Regardez dans votre courrier envoyé avant de l&apos;envoyer de nouveau.</translation>
    </message>
    <message>
        <source>The address of {host} cannot be used.</source>
        <translation>L&apos;adresse de {host} ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>Check it in the settings.</source>
        <translation>Vérifiez-la dans les réglages.</translation>
    </message>
    <message>
        <source>The proxy of this network wants a name and a password.</source>
        <translation>Le proxy de ce réseau demande un nom et un mot de passe.</translation>
    </message>
    <message>
        <source>Set them in the system&apos;s network settings, or ask whoever runs the network.</source>
        <translation>Indiquez-les dans les réglages réseau du système, ou demandez à qui gère le réseau.</translation>
    </message>
    <message>
        <source>The proxy of this network lets nothing through.</source>
        <translation>Le proxy de ce réseau ne laisse rien passer.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer from {host}.</source>
        <translation>Une page web est venue au lieu d&apos;une réponse de {host}.</translation>
    </message>
    <message>
        <source>This network may want you to sign in first: open a web page in your browser. Owed tries again by itself.</source>
        <translation>Ce réseau vous demande peut-être d&apos;abord de vous connecter&#xa0;: ouvrez une page web dans votre navigateur. Owed réessaie de lui-même.</translation>
    </message>
    <message>
        <source>{host} is busy and asked to wait.</source>
        <translation>{host} est surchargé et a demandé d&apos;attendre.</translation>
    </message>
    <message>
        <source>993 is usual for TLS, 143 for STARTTLS</source>
        <translation>993 est habituel pour TLS, 143 pour STARTTLS</translation>
    </message>
    <message>
        <source>Check that the name and the port are those of an IMAP server.</source>
        <translation>Vérifiez que le nom et le port sont ceux d&apos;un serveur IMAP.</translation>
    </message>
    <message>
        <source>{host} is too busy.</source>
        <translation>{host} est trop chargé.</translation>
    </message>
    <message>
        <source>Somebody between here and {host} meddles with what is sent; nothing was.</source>
        <translation>Quelqu&apos;un entre ici et {host} altère ce qui est envoyé&#xa0;; rien ne l&apos;a été.</translation>
    </message>
    <message>
        <source>Use another network.</source>
        <translation>Utilisez un autre réseau.</translation>
    </message>
    <message>
        <source>{host} knows you, but gives you no mailbox of {username}.</source>
        <translation>{host} vous connaît, mais ne vous donne pas de boîte aux lettres de {username}.</translation>
    </message>
    <message>
        <source>Sign in again with the address of this mailbox, or ask whether IMAP is switched on for it.</source>
        <translation>Connectez-vous de nouveau avec l&apos;adresse de cette boîte, ou demandez si IMAP est activé pour elle.</translation>
    </message>
    <message>
        <source>{host} does not tell what it can do.</source>
        <translation>{host} ne dit pas ce qu&apos;il sait faire.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation>Demandez à qui gère le serveur.</translation>
    </message>
    <message>
        <source>{host} skips encryption although STARTTLS is chosen, so nothing was sent.</source>
        <translation>{host} saute le chiffrement bien que STARTTLS soit choisi&#xa0;; rien n&apos;a donc été envoyé.</translation>
    </message>
    <message>
        <source>{host} does not offer STARTTLS, so neither name nor password was sent.</source>
        <translation>{host} ne propose pas STARTTLS&#xa0;; ni le nom ni le mot de passe n&apos;ont donc été envoyés.</translation>
    </message>
    <message>
        <source>Choose TLS. If it worked before, somebody on this network may be meddling.</source>
        <translation>Choisissez TLS. Si cela marchait avant, quelqu&apos;un s&apos;interpose peut-être sur ce réseau.</translation>
    </message>
    <message>
        <source>{host} takes no password this way.</source>
        <translation>{host} ne prend pas de mot de passe de cette façon.</translation>
    </message>
    <message>
        <source>Choose another security setting, or ask whoever runs the server how programs sign in.</source>
        <translation>Choisissez une autre sécurité, ou demandez à qui gère le serveur comment les programmes se connectent.</translation>
    </message>
    <message>
        <source>{host} lets nobody in who signed in in the browser.</source>
        <translation>{host} ne laisse entrer personne qui s&apos;est connecté dans le navigateur.</translation>
    </message>
    <message>
        <source>Give the account a password instead, or ask whoever runs the server how programs sign in.</source>
        <translation>Donnez plutôt un mot de passe au compte, ou demandez à qui gère le serveur comment les programmes se connectent.</translation>
    </message>
    <message>
        <source>{host} lets nobody in at the moment.</source>
        <translation>{host} ne laisse entrer personne en ce moment.</translation>
    </message>
    <message>
        <source>{host} did not accept the sign-in of {username}.</source>
        <translation>{host} n&apos;a pas accepté la connexion de {username}.</translation>
    </message>
    <message>
        <source>Sign in again with the address of this mailbox. If it stays, ask whether IMAP is switched on.</source>
        <translation>Connectez-vous de nouveau avec l&apos;adresse de cette boîte. Si cela demeure, demandez si IMAP est activé.</translation>
    </message>
    <message>
        <source>{host} did not accept the name and password of {username}.</source>
        <translation>{host} n&apos;a pas accepté le nom et le mot de passe de {username}.</translation>
    </message>
    <message>
        <source>Type the password again. Many providers want an app password instead of the usual one.</source>
        <translation>Saisissez de nouveau le mot de passe. Beaucoup de fournisseurs veulent un mot de passe d&apos;application au lieu de l&apos;habituel.</translation>
    </message>
    <message>
        <source>{host} accepted the sign-in, but does not open this mailbox.</source>
        <translation>{host} a accepté la connexion, mais n&apos;ouvre pas cette boîte aux lettres.</translation>
    </message>
    <message>
        <source>Check that IMAP is switched on for it, and that you signed in with its own address. If it worked before, it passes by itself.</source>
        <translation>Vérifiez qu&apos;IMAP est activé pour elle et que vous vous êtes connecté avec sa propre adresse. Si cela marchait avant, cela passe tout seul.</translation>
    </message>
    <message>
        <source>The server does not list its folders.</source>
        <translation>Le serveur n&apos;énumère pas ses dossiers.</translation>
    </message>
    <message>
        <source>{host} does not take a copy into {name}.</source>
        <translation>{host} ne prend pas de copie dans {name}.</translation>
    </message>
    <message>
        <source>There is no folder {sent} on the server.</source>
        <translation>Il n&apos;y a pas de dossier {sent} sur le serveur.</translation>
    </message>
    <message>
        <source>No folder looks like the one for sent mail.</source>
        <translation>Aucun dossier ne ressemble à celui du courrier envoyé.</translation>
    </message>
    <message>
        <source>Choose the folder in the account&apos;s settings.</source>
        <translation>Choisissez le dossier dans les réglages du compte.</translation>
    </message>
    <message>
        <source>The folder {name} cannot be read: {text}</source>
        <translation>Le dossier {name} ne peut pas être lu&#xa0;: {text}</translation>
    </message>
    <message>
        <source>The server does not let Owed read the folder {name}.</source>
        <translation>Le serveur ne laisse pas Owed lire le dossier {name}.</translation>
    </message>
    <message>
        <source>{host} answers on port {port}.</source>
        <translation>{host} répond sur le port {port}.</translation>
    </message>
    <message>
        <source>The Inbox cannot be read: {text}</source>
        <translation>La boîte de réception ne peut pas être lue&#xa0;: {text}</translation>
    </message>
    <message>
        <source>No folder looks like the one for sent mail, so answers given elsewhere would not be seen.</source>
        <translation>Aucun dossier ne ressemble à celui du courrier envoyé&#xa0;; les réponses données ailleurs ne seraient pas vues.</translation>
    </message>
    <message>
        <source>The server lists this message but does not give its header.</source>
        <translation>Le serveur annonce ce message mais ne donne pas ses en-têtes.</translation>
    </message>
    <message>
        <source>The folder {name} cannot be read any more: {text}</source>
        <translation>Le dossier {name} ne peut plus être lu&#xa0;: {text}</translation>
    </message>
    <message>
        <source>The server lists this message but does not give its text.</source>
        <translation>Le serveur annonce ce message mais ne donne pas son texte.</translation>
    </message>
    <message>
        <source>The server does not tell when mail arrives.</source>
        <translation>Le serveur ne signale pas l&apos;arrivée du courrier.</translation>
    </message>
    <message>
        <source>Owed looks every few minutes instead.</source>
        <translation>Owed regarde à la place toutes les quelques minutes.</translation>
    </message>
    <message>
        <source>The server talks without end and says nothing.</source>
        <translation>Le serveur parle sans fin et ne dit rien.</translation>
    </message>
    <message>
        <source>Owed tries again later.</source>
        <translation>Owed réessaiera plus tard.</translation>
    </message>
    <message>
        <source>The file is a link that leads out of the mailbox.</source>
        <translation>Le fichier est un lien qui mène hors de la boîte aux lettres.</translation>
    </message>
    <message>
        <source>The folder {root} holds no inbox that Owed can read.</source>
        <translation>Le dossier {root} ne contient pas de boîte de réception qu&apos;Owed puisse lire.</translation>
    </message>
    <message>
        <source>Choose the folder in which cur and new lie, or the one above INBOX.</source>
        <translation>Choisissez le dossier où se trouvent cur et new, ou celui au-dessus d&apos;INBOX.</translation>
    </message>
    <message>
        <source>There is no folder {name} in the mailbox.</source>
        <translation>Il n&apos;y a pas de dossier {name} dans la boîte aux lettres.</translation>
    </message>
    <message>
        <source>{link} is a link to another folder, and Owed does not follow it.</source>
        <translation>{link} est un lien vers un autre dossier, et Owed ne le suit pas.</translation>
    </message>
    <message>
        <source>The mailbox {root} is suddenly empty, though it held {before} messages.</source>
        <translation>La boîte aux lettres {root} est soudain vide, alors qu&apos;elle contenait {before} messages.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and that the program which fetches your mail still runs. If you emptied it yourself, remove the account and add it again.</source>
        <translation>Vérifiez que le disque est connecté et que le programme qui va chercher votre courrier fonctionne encore. Si vous l&apos;avez vidée vous-même, retirez le compte et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>The mailbox {root} is closed.</source>
        <translation>La boîte aux lettres {root} est fermée.</translation>
    </message>
    <message>
        <source>The mailbox folder {root} is not there.</source>
        <translation>Le dossier {root} de la boîte aux lettres n&apos;est pas là.</translation>
    </message>
    <message>
        <source>Check that its disk is connected, or choose another folder.</source>
        <translation>Vérifiez que son disque est connecté, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Owed may not read the mailbox folder {root}.</source>
        <translation>Owed n&apos;a pas le droit de lire le dossier {root} de la boîte aux lettres.</translation>
    </message>
    <message>
        <source>Check who owns the folder and who may read it.</source>
        <translation>Vérifiez à qui appartient le dossier et qui peut le lire.</translation>
    </message>
    <message>
        <source>The mailbox folder {root} cannot be read: {strerror}.</source>
        <translation>Le dossier {root} de la boîte aux lettres ne peut pas être lu&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>Check its disk or network connection.</source>
        <translation>Vérifiez son disque ou sa connexion au réseau.</translation>
    </message>
    <message>
        <source>Owed no longer knows where it stopped reading the mailbox.</source>
        <translation>Owed ne sait plus où il a cessé de lire la boîte aux lettres.</translation>
    </message>
    <message>
        <source>No copy could be written into the mailbox {root}: {strerror}.</source>
        <translation>Aucune copie n&apos;a pu être écrite dans la boîte aux lettres {root}&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>No folder in {root} looks like the one for sent mail.</source>
        <translation>Aucun dossier de {root} ne ressemble à celui du courrier envoyé.</translation>
    </message>
    <message>
        <source>Make one called Sent.</source>
        <translation>Créez-en un nommé Sent.</translation>
    </message>
    <message>
        <source>The mailbox no longer knows where reading stopped.</source>
        <translation>La boîte aux lettres ne sait plus où la lecture s&apos;est arrêtée.</translation>
    </message>
    <message>
        <source>The text cannot be decoded.</source>
        <translation>Le texte ne peut pas être décodé.</translation>
    </message>
    <message>
        <source>The connection to the mailbox is closed.</source>
        <translation>La connexion à la boîte aux lettres est fermée.</translation>
    </message>
    <message>
        <source>The connection to the mailbox broke.</source>
        <translation>La connexion à la boîte aux lettres s&apos;est rompue.</translation>
    </message>
    <message>
        <source>This folder holds no messages. Choose the one above them.</source>
        <translation>Ce dossier ne contient pas de messages. Choisissez celui qui est au-dessus.</translation>
    </message>
    <message>
        <source>There are no messages in an Inbox here yet.</source>
        <translation>Il n&apos;y a pas encore de messages dans une boîte de réception ici.</translation>
    </message>
    <message>
        <source>No sent messages were found, so your answers would not be seen. Name a folder that holds them.</source>
        <translation>Aucun message envoyé n&apos;a été trouvé&#xa0;; vos réponses ne seraient pas vues. Nommez un dossier qui les contient.</translation>
    </message>
    <message>
        <source>Found.</source>
        <translation>Trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>The Inbox holds {count} message.|The Inbox holds {count} messages.</source>
        <translation>
            <numerusform>La boîte de réception contient {count} message.</numerusform>
            <numerusform>La boîte de réception contient {count} messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The folder holds {count} message.|The folder holds {count} messages.</source>
        <translation>
            <numerusform>Le dossier contient {count} message.</numerusform>
            <numerusform>Le dossier contient {count} messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>465 is usual for TLS, 587 for STARTTLS</source>
        <translation>465 est habituel pour TLS, 587 pour STARTTLS</translation>
    </message>
    <message>
        <source>Nothing was sent, and your text is kept: try again later.</source>
        <translation>Rien n&apos;a été envoyé, et votre texte est conservé&#xa0;: réessayez plus tard.</translation>
    </message>
    <message>
        <source>{host} does not take mail from {sender}.</source>
        <translation>{host} ne prend pas de courrier de {sender}.</translation>
    </message>
    <message>
        <source>{host} does not take mail to {recipient}.</source>
        <translation>{host} ne prend pas de courrier pour {recipient}.</translation>
    </message>
    <message>
        <source>{host} does not take the message.</source>
        <translation>{host} ne prend pas le message.</translation>
    </message>
    <message>
        <source>{host} does not take mail at the moment.</source>
        <translation>{host} ne prend pas de courrier en ce moment.</translation>
    </message>
    <message>
        <source>{host} is too old for Owed to send through it.</source>
        <translation>{host} est trop ancien pour qu&apos;Owed envoie par lui.</translation>
    </message>
    <message>
        <source>{host} does not offer STARTTLS, so neither password nor message was sent.</source>
        <translation>{host} ne propose pas STARTTLS&#xa0;; ni le mot de passe ni le message n&apos;ont donc été envoyés.</translation>
    </message>
    <message>
        <source>{host} breaks off after the encryption began.</source>
        <translation>{host} s&apos;interrompt une fois le chiffrement commencé.</translation>
    </message>
    <message>
        <source>Name another outgoing server, or ask whoever runs it how programs sign in.</source>
        <translation>Nommez un autre serveur d&apos;envoi, ou demandez à qui le gère comment les programmes se connectent.</translation>
    </message>
    <message>
        <source>{host} takes no mail from programs: your organisation has switched that off.</source>
        <translation>{host} ne prend pas de courrier des programmes&#xa0;: votre organisation l&apos;a désactivé.</translation>
    </message>
    <message>
        <source>Ask your administrator to switch on authenticated SMTP for your mailbox. Reading works without.</source>
        <translation>Demandez à votre administrateur d&apos;activer le SMTP authentifié pour votre boîte aux lettres. La lecture fonctionne sans.</translation>
    </message>
    <message>
        <source>{host} did not accept the sign-in of {username}; nothing was sent.</source>
        <translation>{host} n&apos;a pas accepté la connexion de {username}&#xa0;; rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Sign in again with the address of this mailbox.</source>
        <translation>Connectez-vous de nouveau avec l&apos;adresse de cette boîte aux lettres.</translation>
    </message>
    <message>
        <source>{host} did not accept the name and password of {username}; nothing was sent.</source>
        <translation>{host} n&apos;a pas accepté le nom et le mot de passe de {username}&#xa0;; rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>{host} had the whole message and then fell silent: it may have been sent, or not.</source>
        <translation>{host} avait tout le message puis s&apos;est tu&#xa0;: il a peut-être été envoyé, peut-être pas.</translation>
    </message>
    <message>
        <source>Look whether it arrived before you send it again. Your text is kept.</source>
        <translation>Regardez s&apos;il est arrivé avant de l&apos;envoyer de nouveau. Votre texte est conservé.</translation>
    </message>
    <message>
        <source>{host} refused the message.</source>
        <translation>{host} a refusé le message.</translation>
    </message>
    <message>
        <source>{host} wants a name and a password, and offered no way to give them; nothing was sent.</source>
        <translation>{host} demande un nom et un mot de passe, sans offrir de moyen de les donner&#xa0;; rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Check the security setting of the outgoing server.</source>
        <translation>Vérifiez la sécurité du serveur d&apos;envoi.</translation>
    </message>
    <message>
        <source>Nothing was sent, and your text is kept.</source>
        <translation>Rien n&apos;a été envoyé, et votre texte est conservé.</translation>
    </message>
    <message>
        <source>What {host} answers makes no sense, so nothing was sent.</source>
        <translation>Ce que répond {host} n&apos;a pas de sens&#xa0;; rien n&apos;a donc été envoyé.</translation>
    </message>
    <message>
        <source>Check that the name and the port are those of an SMTP server.</source>
        <translation>Vérifiez que le nom et le port sont ceux d&apos;un serveur SMTP.</translation>
    </message>
    <message>
        <source>The sign-in server names an address that is not private, so it was not followed.</source>
        <translation>Le serveur de connexion indique une adresse qui n&apos;est pas privée&#xa0;; Owed ne l&apos;a pas suivie.</translation>
    </message>
    <message>
        <source>Check the sign-in server in the account&apos;s settings.</source>
        <translation>Vérifiez le serveur de connexion dans les réglages du compte.</translation>
    </message>
    <message>
        <source>The sign-in server {host} has trouble at the moment.</source>
        <translation>Le serveur de connexion {host} a des difficultés en ce moment.</translation>
    </message>
    <message>
        <source>{host} does not answer as a sign-in server does.</source>
        <translation>{host} ne répond pas comme le fait un serveur de connexion.</translation>
    </message>
    <message>
        <source>Send your administrator the message that Owed has ready: it holds the link for this.</source>
        <translation>Envoyez à votre administrateur le message qu&apos;Owed tient prêt&#xa0;: il contient le lien pour cela.</translation>
    </message>
    <message>
        <source>The sign-in has ended: the mailbox&apos;s provider wants to see you again.</source>
        <translation>La connexion a pris fin&#xa0;: le fournisseur de la boîte veut vous revoir.</translation>
    </message>
    <message>
        <source>Your organisation wants a second proof that it is you.</source>
        <translation>Votre organisation demande une seconde preuve que c&apos;est bien vous.</translation>
    </message>
    <message>
        <source>Your organisation lets programs read mail on computers only that it manages itself.</source>
        <translation>Votre organisation ne laisse les programmes lire le courrier que sur les ordinateurs qu&apos;elle gère elle-même.</translation>
    </message>
    <message>
        <source>Ask your administrator whether this computer can be one of them.</source>
        <translation>Demandez à votre administrateur si cet ordinateur peut en faire partie.</translation>
    </message>
    <message>
        <source>The registration of Owed does not list the permissions that this account needs.</source>
        <translation>L&apos;enregistrement d&apos;Owed n&apos;indique pas les autorisations dont ce compte a besoin.</translation>
    </message>
    <message>
        <source>Add them where the client id was registered, under API permissions; Owed&apos;s message names them.</source>
        <translation>Ajoutez-les là où l&apos;identifiant client a été enregistré, sous API autorisées&#xa0;; le message d&apos;Owed les nomme.</translation>
    </message>
    <message>
        <source>The registration of Owed lacks the address that the sign-in page leads back to.</source>
        <translation>Il manque à l&apos;enregistrement d&apos;Owed l&apos;adresse où ramène la page de connexion.</translation>
    </message>
    <message>
        <source>Where the client id was registered, add the platform &apos;Mobile and desktop applications&apos; with the address http://localhost.</source>
        <translation>Là où l&apos;identifiant client a été enregistré, ajoutez la plateforme «&#xa0;Applications mobiles et de bureau&#xa0;» avec l&apos;adresse http://localhost.</translation>
    </message>
    <message>
        <source>Microsoft knows no organisation of that name.</source>
        <translation>Microsoft ne connaît pas d&apos;organisation de ce nom.</translation>
    </message>
    <message>
        <source>Check the tenant in the account&apos;s settings: it is the organisation&apos;s domain or its id.</source>
        <translation>Vérifiez le locataire (tenant) dans les réglages du compte&#xa0;: c&apos;est le domaine de l&apos;organisation ou son identifiant.</translation>
    </message>
    <message>
        <source>Nobody has allowed Owed yet to read this mailbox.</source>
        <translation>Personne n&apos;a encore permis à Owed de lire cette boîte aux lettres.</translation>
    </message>
    <message>
        <source>Your organisation lets administrators alone decide which programs may read mail.</source>
        <translation>Votre organisation laisse aux seuls administrateurs le choix des programmes qui peuvent lire le courrier.</translation>
    </message>
    <message>
        <source>Your organisation wants an administrator to approve Owed first.</source>
        <translation>Votre organisation veut qu&apos;un administrateur approuve d&apos;abord Owed.</translation>
    </message>
    <message>
        <source>If the page let you send a request, wait for the answer, then sign in again. Send your administrator the message that Owed has ready: it holds the link for this.</source>
        <translation>Si la page vous a laissé envoyer une demande, attendez la réponse, puis connectez-vous de nouveau. Envoyez à votre administrateur le message qu&apos;Owed tient prêt&#xa0;: il contient le lien pour cela.</translation>
    </message>
    <message>
        <source>Your organisation has Owed, but you are not on the list of those who may use it.</source>
        <translation>Votre organisation a Owed, mais vous n&apos;êtes pas sur la liste de ceux qui peuvent l&apos;utiliser.</translation>
    </message>
    <message>
        <source>Ask your administrator to assign you to the application, then sign in again.</source>
        <translation>Demandez à votre administrateur de vous affecter à l&apos;application, puis connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>A rule of your organisation blocks this sign-in: by place, network or computer.</source>
        <translation>Une règle de votre organisation bloque cette connexion&#xa0;: selon le lieu, le réseau ou l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>Ask your administrator which rule it is, or sign in from another network.</source>
        <translation>Demandez à votre administrateur de quelle règle il s&apos;agit, ou connectez-vous depuis un autre réseau.</translation>
    </message>
    <message>
        <source>Your organisation does not know the client id of this account.</source>
        <translation>Votre organisation ne connaît pas l&apos;identifiant client de ce compte.</translation>
    </message>
    <message>
        <source>Check the client id and the tenant in the account&apos;s settings.</source>
        <translation>Vérifiez l&apos;identifiant client et le locataire (tenant) dans les réglages du compte.</translation>
    </message>
    <message>
        <source>Your organisation wants you to set up a second proof that it is you.</source>
        <translation>Votre organisation vous demande de configurer une seconde preuve de votre identité.</translation>
    </message>
    <message>
        <source>Sign in again; the page leads you through it.</source>
        <translation>Connectez-vous de nouveau&#xa0;; la page vous guide.</translation>
    </message>
    <message>
        <source>You did not allow Owed to read this mailbox.</source>
        <translation>Vous n&apos;avez pas permis à Owed de lire cette boîte aux lettres.</translation>
    </message>
    <message>
        <source>Sign in again if you want it to.</source>
        <translation>Connectez-vous de nouveau si vous le souhaitez.</translation>
    </message>
    <message>
        <source>The client id is registered for a server, not for a program on a computer.</source>
        <translation>L&apos;identifiant client est enregistré pour un serveur, pas pour un programme sur un ordinateur.</translation>
    </message>
    <message>
        <source>Where it was registered, under Authentication, switch on &apos;Allow public client flows&apos;.</source>
        <translation>Là où il a été enregistré, sous Authentification, activez «&#xa0;Autoriser les flux clients publics&#xa0;».</translation>
    </message>
    <message>
        <source>The client id belongs to one organisation, and the account does not say to which.</source>
        <translation>L&apos;identifiant client appartient à une seule organisation, et le compte ne dit pas à laquelle.</translation>
    </message>
    <message>
        <source>Name your organisation&apos;s tenant in the account&apos;s settings: its domain or its id.</source>
        <translation>Indiquez le locataire (tenant) de votre organisation dans les réglages du compte&#xa0;: son domaine ou son identifiant.</translation>
    </message>
    <message>
        <source>The person who signed in does not belong to this organisation.</source>
        <translation>La personne qui s&apos;est connectée n&apos;appartient pas à cette organisation.</translation>
    </message>
    <message>
        <source>Sign in with the address of this mailbox, or correct the tenant in the account&apos;s settings.</source>
        <translation>Connectez-vous avec l&apos;adresse de cette boîte aux lettres, ou corrigez le locataire (tenant) dans les réglages du compte.</translation>
    </message>
    <message>
        <source>Microsoft knows nobody of this name there.</source>
        <translation>Microsoft n&apos;y connaît personne de ce nom.</translation>
    </message>
    <message>
        <source>Sign in with the address of this mailbox.</source>
        <translation>Connectez-vous avec l&apos;adresse de cette boîte aux lettres.</translation>
    </message>
    <message>
        <source>Your password has expired.</source>
        <translation>Votre mot de passe a expiré.</translation>
    </message>
    <message>
        <source>Sign in again; the page lets you choose a new one.</source>
        <translation>Connectez-vous de nouveau&#xa0;; la page vous permet d&apos;en choisir un nouveau.</translation>
    </message>
    <message>
        <source>Your organisation has switched off this person&apos;s account.</source>
        <translation>Votre organisation a désactivé le compte de cette personne.</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>Demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>This organisation does not have the mail service that Owed asks for.</source>
        <translation>Cette organisation n&apos;a pas le service de messagerie auquel Owed s&apos;adresse.</translation>
    </message>
    <message>
        <source>The code was not used in time.</source>
        <translation>Le code n&apos;a pas été utilisé à temps.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>The client id is for private Microsoft accounts only.</source>
        <translation>L&apos;identifiant client ne vaut que pour les comptes Microsoft privés.</translation>
    </message>
    <message>
        <source>Name &apos;consumers&apos; as the account&apos;s tenant.</source>
        <translation>Indiquez «&#xa0;consumers&#xa0;» comme locataire (tenant) du compte.</translation>
    </message>
    <message>
        <source>The sign-in page did not get your permission.</source>
        <translation>La page de connexion n&apos;a pas reçu votre autorisation.</translation>
    </message>
    <message>
        <source>Sign in again if you want Owed to read.</source>
        <translation>Connectez-vous de nouveau si vous voulez qu&apos;Owed puisse lire.</translation>
    </message>
    <message>
        <source>The sign-in server does not accept the client id, or the secret that belongs to it.</source>
        <translation>Le serveur de connexion n&apos;accepte pas l&apos;identifiant client, ou le secret qui va avec.</translation>
    </message>
    <message>
        <source>Check both in the account&apos;s settings.</source>
        <translation>Vérifiez les deux dans les réglages du compte.</translation>
    </message>
    <message>
        <source>The client id may not be used for this kind of sign-in.</source>
        <translation>L&apos;identifiant client ne peut pas servir à ce type de connexion.</translation>
    </message>
    <message>
        <source>Check how it was registered: for a program on a computer.</source>
        <translation>Vérifiez comment il a été enregistré&#xa0;: pour un programme sur un ordinateur.</translation>
    </message>
    <message>
        <source>The client id was deleted by who registered it.</source>
        <translation>L&apos;identifiant client a été supprimé par qui l&apos;avait enregistré.</translation>
    </message>
    <message>
        <source>Register a new one.</source>
        <translation>Enregistrez-en un nouveau.</translation>
    </message>
    <message>
        <source>The client id is for another organisation&apos;s people only.</source>
        <translation>L&apos;identifiant client est réservé aux membres d&apos;une autre organisation.</translation>
    </message>
    <message>
        <source>Sign in with an address of that organisation, or register one of your own.</source>
        <translation>Connectez-vous avec une adresse de cette organisation, ou enregistrez-en un pour vous.</translation>
    </message>
    <message>
        <source>Your organisation does not let this program read mail.</source>
        <translation>Votre organisation ne laisse pas ce programme lire le courrier.</translation>
    </message>
    <message>
        <source>Ask your administrator to trust the client id of this account.</source>
        <translation>Demandez à votre administrateur de faire confiance à l&apos;identifiant client de ce compte.</translation>
    </message>
    <message>
        <source>The sign-in server said no.</source>
        <translation>Le serveur de connexion a refusé.</translation>
    </message>
    <message>
        <source>Sign in again. If it says no again, show the small print to your administrator.</source>
        <translation>Connectez-vous de nouveau. S&apos;il refuse encore, montrez les détails en petits caractères à votre administrateur.</translation>
    </message>
    <message>
        <source>The sign-in server has trouble at the moment.</source>
        <translation>Le serveur de connexion a des difficultés en ce moment.</translation>
    </message>
    <message>
        <source>Please allow the program Owed to read my mail</source>
        <translation>Merci de permettre au programme Owed de lire mon courrier</translation>
    </message>
    <message>
        <source>read the mail in my own mailbox</source>
        <translation>lire le courrier de ma propre boîte aux lettres</translation>
    </message>
    <message>
        <source>read the mail in mailboxes that I have been given access to</source>
        <translation>lire le courrier des boîtes aux lettres auxquelles on m&apos;a donné accès</translation>
    </message>
    <message>
        <source>send a mail as me, when I press the button for it</source>
        <translation>envoyer un courriel en mon nom, quand j&apos;appuie sur le bouton prévu</translation>
    </message>
    <message>
        <source>send a mail from mailboxes that I may send from, when I press the button for it</source>
        <translation>envoyer un courriel depuis les boîtes aux lettres dont j&apos;ai le droit d&apos;envoyer, quand j&apos;appuie sur le bouton prévu</translation>
    </message>
    <message>
        <source>read my contacts, when I import them</source>
        <translation>lire mes contacts, quand je les importe</translation>
    </message>
    <message>
        <source>reach my own mailbox over IMAP</source>
        <translation>accéder à ma propre boîte aux lettres par IMAP</translation>
    </message>
    <message>
        <source>send a mail as me over SMTP, when I press the button for it</source>
        <translation>envoyer un courriel en mon nom par SMTP, quand j&apos;appuie sur le bouton prévu</translation>
    </message>
    <message>
        <source>as its name says</source>
        <translation>comme son nom l&apos;indique</translation>
    </message>
    <message>
        <source>No administrator&apos;s consent is needed for {name}.</source>
        <translation>{name} n&apos;a pas besoin du consentement d&apos;un administrateur.</translation>
    </message>
    <message>
        <source>It is for accounts of Microsoft 365 with sign-in in the browser.</source>
        <translation>Il ne concerne que les comptes Microsoft 365 avec connexion dans le navigateur.</translation>
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
        <translation>Bonjour,

Je souhaite utiliser Owed avec ma boîte aux lettres {address}. Owed est un programme sur mon propre ordinateur 
qui me montre quels clients attendent encore une réponse. Notre organisation demande pour cela le consentement 
d&apos;un administrateur.

Cette page le donne&#xa0;:
{link}

Ce que demande Owed (autorisations déléguées de Microsoft Graph&#xa0;: il agit en mon nom et ne voit rien de plus que moi)&#xa0;:
{lines}

Ce qu&apos;Owed en fait&#xa0;:
- Il lit les en-têtes du courrier de la boîte de réception et du courrier envoyé, et le texte là où il doit savoir 
si quelqu&apos;un demande quelque chose.
- Il conserve les en-têtes et la seule phrase qui demande sur cet ordinateur, dans un fichier que je suis seul à pouvoir lire.
- Il conserve la connexion dans le trousseau de cet ordinateur.

Ce qu&apos;Owed ne fait jamais&#xa0;:
- Il ne modifie, ne déplace ni ne supprime aucun courriel, et ne marque rien comme lu. (Là où je réponds, Exchange 
marque lui-même le message comme répondu.)
- Il n&apos;envoie rien de lui-même.
- Il n&apos;a pas de serveur&#xa0;: rien de mon courrier ne va ailleurs qu&apos;entre cet ordinateur et Microsoft.
- Il ne voit jamais mon mot de passe&#xa0;: je me connecte sur la page de Microsoft, avec toutes nos règles.

Comment il est enregistré&#xa0;: ID d&apos;application (client) {client}&#xa0;; plateforme «&#xa0;Applications mobiles et de bureau&#xa0;» avec 
l&apos;adresse de redirection http://localhost&#xa0;; «&#xa0;Autoriser les flux clients publics&#xa0;» activé&#xa0;; pas de secret client. 
Le consentement peut être retiré à tout moment dans Microsoft Entra, sous Applications d&apos;entreprise.

Merci.
</translation>
    </message>
    <message>
        <source>Owed could not sign in</source>
        <translation>Owed n&apos;a pas pu se connecter</translation>
    </message>
    <message>
        <source>{title} {remedy}</source>
        <translation>{title} {remedy}</translation>
    </message>
    <message>
        <source>Owed is signed in</source>
        <translation>Owed est connecté</translation>
    </message>
    <message>
        <source>You can close this window.</source>
        <translation>Vous pouvez fermer cette fenêtre.</translation>
    </message>
    <message>
        <source>The sign-in page did not get the permission to read this mailbox.</source>
        <translation>La page de connexion n&apos;a pas reçu l&apos;autorisation de lire cette boîte aux lettres.</translation>
    </message>
    <message>
        <source>Sign in again, and leave the permission to read mail ticked.</source>
        <translation>Connectez-vous de nouveau, et laissez cochée l&apos;autorisation de lire le courrier.</translation>
    </message>
    <message>
        <source>The sign-in would end within the hour: the server gave nothing to renew it with.</source>
        <translation>La connexion prendrait fin dans l&apos;heure&#xa0;: le serveur n&apos;a rien donné pour la renouveler.</translation>
    </message>
    <message>
        <source>Sign in again, and allow Owed to keep the access.</source>
        <translation>Connectez-vous de nouveau, et permettez à Owed de conserver l&apos;accès.</translation>
    </message>
    <message>
        <source>The sign-in was given up.</source>
        <translation>La connexion a été abandonnée.</translation>
    </message>
    <message>
        <source>Google lets nobody sign in to mail with a code.</source>
        <translation>Google ne laisse personne se connecter au courrier avec un code.</translation>
    </message>
    <message>
        <source>Sign in in the browser of this computer, or use an app password.</source>
        <translation>Connectez-vous dans le navigateur de cet ordinateur, ou utilisez un mot de passe d&apos;application.</translation>
    </message>
    <message>
        <source>The sign-in server does not answer as Google&apos;s does.</source>
        <translation>Le serveur de connexion ne répond pas comme celui de Google.</translation>
    </message>
    <message>
        <source>Check the sign-in server in the account&apos;s settings, then sign in again.</source>
        <translation>Vérifiez le serveur de connexion dans les réglages du compte, puis connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>{user} is none of this account&apos;s addresses. If that is somebody else, sign in again.</source>
        <translation>{user} n&apos;est pas une adresse de ce compte. Si c&apos;est quelqu&apos;un d&apos;autre, connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>Owed has no password for {name}.</source>
        <translation>Owed n&apos;a pas de mot de passe pour {name}.</translation>
    </message>
    <message>
        <source>Give it in the settings, or with: owed account test {name!r}</source>
        <translation>Donnez-le dans les réglages, ou avec&#xa0;: owed account test {name!r}</translation>
    </message>
    <message>
        <source>The password is kept in memory until Owed ends.</source>
        <translation>Le mot de passe reste en mémoire jusqu&apos;à la fermeture d&apos;Owed.</translation>
    </message>
    <message>
        <source>The sign-in is kept in memory until Owed ends.</source>
        <translation>La connexion reste en mémoire jusqu&apos;à la fermeture d&apos;Owed.</translation>
    </message>
    <message>
        <source>The sign-in server does not answer as Microsoft&apos;s does.</source>
        <translation>Le serveur de connexion ne répond pas comme celui de Microsoft.</translation>
    </message>
    <message>
        <source>Check the tenant and the sign-in server in the account&apos;s settings, then sign in again.</source>
        <translation>Vérifiez le locataire (tenant) et le serveur de connexion dans les réglages du compte, puis connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>One signs in to {name} with a password.</source>
        <translation>On se connecte à {name} avec un mot de passe.</translation>
    </message>
    <message>
        <source>Give it in the account&apos;s settings.</source>
        <translation>Donnez-le dans les réglages du compte.</translation>
    </message>
    <message>
        <source>The client id of {name} is missing, without which nobody can sign in.</source>
        <translation>Il manque l&apos;identifiant client de {name}, sans lequel personne ne peut se connecter.</translation>
    </message>
    <message>
        <source>Name it in the account&apos;s settings; your administrator or the provider&apos;s console has it.</source>
        <translation>Indiquez-le dans les réglages du compte&#xa0;; votre administrateur ou la console du fournisseur l&apos;a.</translation>
    </message>
    <message>
        <source>The sign-in server answered something that Owed does not understand.</source>
        <translation>Le serveur de connexion a répondu quelque chose qu&apos;Owed ne comprend pas.</translation>
    </message>
    <message>
        <source>Try again; if it stays, check the sign-in server in the account&apos;s settings.</source>
        <translation>Réessayez&#xa0;; si cela persiste, vérifiez le serveur de connexion dans les réglages du compte.</translation>
    </message>
    <message>
        <source>Another part of Owed is signing in.</source>
        <translation>Une autre partie d&apos;Owed est en train de se connecter.</translation>
    </message>
    <message>
        <source>Owed cannot open the port on this computer that the sign-in page leads back to.</source>
        <translation>Owed ne peut pas ouvrir le port de cet ordinateur où ramène la page de connexion.</translation>
    </message>
    <message>
        <source>Sign in with a code instead, or check what keeps programs from listening.</source>
        <translation>Connectez-vous plutôt avec un code, ou cherchez ce qui empêche les programmes d&apos;écouter.</translation>
    </message>
    <message>
        <source>Nobody finished the sign-in in the browser.</source>
        <translation>Personne n&apos;a terminé la connexion dans le navigateur.</translation>
    </message>
    <message>
        <source>Start it again. If the page showed an error, its number (AADSTS…) tells your administrator what to do.</source>
        <translation>Recommencez. Si la page a montré une erreur, son numéro (AADSTS…) dit à votre administrateur ce qu&apos;il faut faire.</translation>
    </message>
    <message>
        <source>Nothing to see here</source>
        <translation>Rien à voir ici</translation>
    </message>
    <message>
        <source>This is not the sign-in that Owed waits for.</source>
        <translation>Ce n&apos;est pas la connexion qu&apos;Owed attend.</translation>
    </message>
    <message>
        <source>Nobody has signed in to {name} yet.</source>
        <translation>Personne ne s&apos;est encore connecté à {name}.</translation>
    </message>
    <message>
        <source>Sign in.</source>
        <translation>Connectez-vous.</translation>
    </message>
    <message>
        <source>The sign-in of {name} belongs to another client id or sign-in server.</source>
        <translation>La connexion de {name} appartient à un autre identifiant client ou à un autre serveur de connexion.</translation>
    </message>
    <message>
        <source>The sign-in of {name} has ended.</source>
        <translation>La connexion de {name} a pris fin.</translation>
    </message>
    <message>
        <source>Sign in again to give it.</source>
        <translation>Connectez-vous de nouveau pour la donner.</translation>
    </message>
    <message>
        <source>The sign-in of {name} does not include the permission to read this mailbox.</source>
        <translation>La connexion de {name} ne comprend pas l&apos;autorisation de lire cette boîte aux lettres.</translation>
    </message>
    <message>
        <source>The sign-in of {name} does not include the permission to send.</source>
        <translation>La connexion de {name} ne comprend pas l&apos;autorisation d&apos;envoyer.</translation>
    </message>
    <message>
        <source>The sign-in of {name} does not include the permission to read contacts.</source>
        <translation>La connexion de {name} ne comprend pas l&apos;autorisation de lire les contacts.</translation>
    </message>
    <message>
        <source>{host} does not speak TLS on port {port}, so nothing was sent.</source>
        <translation>{host} ne parle pas TLS sur le port {port}&#xa0;; rien n&apos;a donc été envoyé.</translation>
    </message>
    <message>
        <source>Check the port; {usual_ports}.</source>
        <translation>Vérifiez le port&#xa0;; {usual_ports}.</translation>
    </message>
    <message>
        <source>The private connection to {host} broke.</source>
        <translation>La connexion privée à {host} s&apos;est rompue.</translation>
    </message>
    <message>
        <source>Check the name and the network.</source>
        <translation>Vérifiez le nom et le réseau.</translation>
    </message>
    <message>
        <source>{host} does not accept connections on port {port}.</source>
        <translation>{host} n&apos;accepte pas de connexions sur le port {port}.</translation>
    </message>
    <message>
        <source>Check the port, or wait until the server is back.</source>
        <translation>Vérifiez le port, ou attendez que le serveur soit de retour.</translation>
    </message>
    <message>
        <source>The connection to {host} broke or could not be made.</source>
        <translation>La connexion à {host} s&apos;est rompue ou n&apos;a pas pu être établie.</translation>
    </message>
    <message>
        <source>Check the network. {afterwards}</source>
        <translation>Vérifiez le réseau. {afterwards}</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet, so nothing was sent.</source>
        <translation>Le certificat de {host} n&apos;est pas encore valable&#xa0;; rien n&apos;a donc été envoyé.</translation>
    </message>
    <message>
        <source>Check the clock of this computer.</source>
        <translation>Vérifiez l&apos;horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired, so nothing was sent.</source>
        <translation>Le certificat de {host} a expiré&#xa0;; rien n&apos;a donc été envoyé.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to renew it.</source>
        <translation>Demandez à qui gère le serveur de le renouveler.</translation>
    </message>
    <message>
        <source>The certificate of {host} was signed by nobody but itself, so nothing was sent.</source>
        <translation>Le certificat de {host} n&apos;est signé par personne d&apos;autre que lui-même&#xa0;; rien n&apos;a donc été envoyé.</translation>
    </message>
    <message>
        <source>If it is your own server, name its certificate in the settings.</source>
        <translation>Si c&apos;est votre propre serveur, indiquez son certificat dans les réglages.</translation>
    </message>
    <message>
        <source>The certificate of {host} belongs to another name, so nothing was sent.</source>
        <translation>Le certificat de {host} appartient à un autre nom&#xa0;; rien n&apos;a donc été envoyé.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name in the settings.</source>
        <translation>Vérifiez le nom du serveur dans les réglages.</translation>
    </message>
    <message>
        <source>The certificate of {host} belongs to another address, so nothing was sent.</source>
        <translation>Le certificat de {host} appartient à une autre adresse&#xa0;; rien n&apos;a donc été envoyé.</translation>
    </message>
    <message>
        <source>Use the server&apos;s name instead of its number.</source>
        <translation>Utilisez le nom du serveur au lieu de son numéro.</translation>
    </message>
    <message>
        <source>The certificate of {host} was issued by somebody unknown, so nothing was sent.</source>
        <translation>Le certificat de {host} a été délivré par quelqu&apos;un d&apos;inconnu&#xa0;; rien n&apos;a donc été envoyé.</translation>
    </message>
    <message>
        <source>Without encryption, the connection to {host} could be read by anybody on the way; nothing was sent.</source>
        <translation>Sans chiffrement, n&apos;importe qui sur le chemin pourrait lire la connexion à {host}&#xa0;; rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS.</source>
        <translation>Choisissez TLS ou STARTTLS.</translation>
    </message>
    <message>
        <source>The text is encrypted, and only your mail program has the key.</source>
        <translation>Le texte est chiffré, et seul votre logiciel de messagerie a la clé.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>Le message est vide.</translation>
    </message>
    <message>
        <source>What comes first in the message is so large that Owed does not read as far as its text.</source>
        <translation>Ce qui vient d&apos;abord dans le message est si grand qu&apos;Owed ne lit pas jusqu&apos;à son texte.</translation>
    </message>
    <message>
        <source>The text is packed into a winmail.dat attachment, which only Outlook can open.</source>
        <translation>Le texte est enfermé dans une pièce jointe winmail.dat, que seul Outlook sait ouvrir.</translation>
    </message>
    <message>
        <source>Nothing owed has the id {wanted!r}.</source>
        <translation>Rien de ce qui est en attente n&apos;a l&apos;identifiant «&#xa0;{wanted}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing is promised.</source>
        <translation>Rien n&apos;est promis.</translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation>Personne n&apos;est nommé.</translation>
    </message>
    <message>
        <source>Say who it is: a name, an address, or &apos;Name &lt;address&gt;&apos;.</source>
        <translation>Dites qui c&apos;est&#xa0;: un nom, une adresse, ou &apos;Name &lt;address&gt;&apos;.</translation>
    </message>
    <message>
        <source>Give when it was.</source>
        <translation>Indiquez quand c&apos;était.</translation>
    </message>
    <message>
        <source>Line {line}: {sentence} {text}</source>
        <translation>Ligne {line}&#xa0;: {sentence} {text}</translation>
    </message>
    <message>
        <source>The ids stand in: owed list</source>
        <translation>Les identifiants se trouvent dans&#xa0;: owed list</translation>
    </message>
    <message>
        <source>{id!r} is no call to return.</source>
        <translation>«&#xa0;{id}&#xa0;» n&apos;est pas un appel à rendre.</translation>
    </message>
    <message>
        <source>Moved: {label}, now due {when}.</source>
        <translation>Déplacé&#xa0;: {label}, échéance maintenant {when}.</translation>
    </message>
    <message>
        <source>No promise was found under the id {id!r}.</source>
        <translation>Aucune promesse n&apos;a été trouvée sous l&apos;identifiant «&#xa0;{id}&#xa0;».</translation>
    </message>
    <message>
        <source>See: owed promise list --found</source>
        <translation>Voir&#xa0;: owed promise list --found</translation>
    </message>
    <message>
        <source>No promise: {label}.</source>
        <translation>Pas de promesse&#xa0;: {label}.</translation>
    </message>
    <message>
        <source>Promised to {label}: due {when}.</source>
        <translation>Promis à {label}&#xa0;: échéance {when}.</translation>
    </message>
    <message>
        <source>open</source>
        <comment>how a promise or a contact stands</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>how a promise or a contact stands</comment>
        <translation>hors délai</translation>
    </message>
    <message>
        <source>done</source>
        <comment>how a promise or a contact stands</comment>
        <translation>fait</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>how a promise or a contact stands</comment>
        <translation>tenue</translation>
    </message>
    <message>
        <source>beaten</source>
        <comment>how a promise or a contact stands</comment>
        <translation>devancée</translation>
    </message>
    <message>
        <source>broken</source>
        <comment>how a promise or a contact stands</comment>
        <translation>rompue</translation>
    </message>
    <message>
        <source>released</source>
        <comment>how a promise or a contact stands</comment>
        <translation>levée</translation>
    </message>
    <message>
        <source>That call is still to come: {when}.</source>
        <translation>Cet appel est encore à venir&#xa0;: {when}.</translation>
    </message>
    <message>
        <source>Noted: {name} called.</source>
        <translation>Noté&#xa0;: {name} a appelé.</translation>
    </message>
    <message>
        <source>That meeting is still to come: {when}.</source>
        <translation>Cette rencontre est encore à venir&#xa0;: {when}.</translation>
    </message>
    <message>
        <source>There is no address: end it by hand.</source>
        <translation>Il n&apos;y a pas d&apos;adresse&#xa0;: mettez-y fin à la main.</translation>
    </message>
    <message>
        <source>{format}: {read} read, {new} new.</source>
        <translation>{format}&#xa0;: {read} lus, {new} nouveaux.</translation>
    </message>
    <message>
        <source>New.</source>
        <translation>Nouveau.</translation>
    </message>
    <message>
        <source>{count} to follow up. Take it back with: owed undo</source>
        <translation>{count} à relancer. Pour annuler&#xa0;: owed undo</translation>
    </message>
    <message>
        <source>Left a message: {name}. The clock runs on.</source>
        <translation>Message laissé&#xa0;: {name}. L&apos;horloge continue.</translation>
    </message>
    <message>
        <source>Not reached: {name}. The clock runs on.</source>
        <translation>Pas joint&#xa0;: {name}. L&apos;horloge continue.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Il n&apos;y en a pas.</translation>
    </message>
    <message>
        <source>Not expected any more: {label}.</source>
        <translation>N&apos;est plus attendu&#xa0;: {label}.</translation>
    </message>
    <message>
        <source>No open promise has the id {wanted!r}.</source>
        <translation>Aucune promesse ouverte n&apos;a l&apos;identifiant «&#xa0;{wanted}&#xa0;».</translation>
    </message>
    <message>
        <source>The ids stand in: owed promise list</source>
        <translation>Les identifiants se trouvent dans&#xa0;: owed promise list</translation>
    </message>
    <message>
        <source>No open contact has the id {wanted!r}.</source>
        <translation>Aucun contact ouvert n&apos;a l&apos;identifiant «&#xa0;{wanted}&#xa0;».</translation>
    </message>
    <message>
        <source>The ids stand in: owed followup list</source>
        <translation>Les identifiants se trouvent dans&#xa0;: owed followup list</translation>
    </message>
    <message>
        <source>Owed is starting.</source>
        <translation>Owed démarre.</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>Un compte a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>The name of account {label!a} holds characters that cannot be shown.</source>
        <translation>Le nom du compte {label!a} contient des caractères qui ne peuvent pas être affichés.</translation>
    </message>
    <message>
        <source>Account {label}: {address!r} is not an e-mail address.</source>
        <translation>Compte {label}&#xa0;: «&#xa0;{address}&#xa0;» n&apos;est pas une adresse de courriel.</translation>
    </message>
    <message>
        <source>Account {label}: the time when it was added needs a time zone.</source>
        <translation>Compte {label}&#xa0;: la date de son ajout demande un fuseau horaire.</translation>
    </message>
    <message>
        <source>the Exchange server</source>
        <translation>le serveur Exchange</translation>
    </message>
    <message>
        <source>Microsoft Graph</source>
        <translation>Microsoft Graph</translation>
    </message>
    <message>
        <source>Account {name}: the client id is missing, without which nobody can sign in.</source>
        <translation>Compte {name}&#xa0;: il manque l&apos;identifiant client, sans lequel personne ne peut se connecter.</translation>
    </message>
    <message>
        <source>the sign-in server</source>
        <translation>le serveur de connexion</translation>
    </message>
    <message>
        <source>Account {name}: {mailbox!r} is not the address of a mailbox.</source>
        <translation>Compte {name}&#xa0;: «&#xa0;{mailbox}&#xa0;» n&apos;est pas l&apos;adresse d&apos;une boîte aux lettres.</translation>
    </message>
    <message>
        <source>Account {name}: {url!r} is not the web address of {what}; it begins with https://.</source>
        <translation>Compte {name}&#xa0;: «&#xa0;{url}&#xa0;» n&apos;est pas une adresse web pour {what}&#xa0;; elle commence par https://.</translation>
    </message>
    <message>
        <source>Account {name}: the address of {what} has to begin with https://.</source>
        <translation>Compte {name}&#xa0;: l&apos;adresse pour {what} doit commencer par https://.</translation>
    </message>
    <message>
        <source>Account {name}: the outgoing server is missing or not a host name.</source>
        <translation>Compte {name}&#xa0;: le serveur d&apos;envoi manque ou n&apos;est pas un nom d&apos;hôte.</translation>
    </message>
    <message>
        <source>Account {name}: {port} is not a port; it lies between 1 and 65535.</source>
        <translation>Compte {name}&#xa0;: {port} n&apos;est pas un port&#xa0;; un port est compris entre 1 et 65535.</translation>
    </message>
    <message>
        <source>Account {name}: sending without encryption is allowed to this machine only. Choose TLS or STARTTLS.</source>
        <translation>Compte {name}&#xa0;: l&apos;envoi sans chiffrement n&apos;est permis que vers cet ordinateur. Choisissez TLS ou STARTTLS.</translation>
    </message>
    <message>
        <source>Account {name}: the server is missing or not a host name.</source>
        <translation>Compte {name}&#xa0;: le serveur manque ou n&apos;est pas un nom d&apos;hôte.</translation>
    </message>
    <message>
        <source>Account {name}: a connection without encryption is allowed to this machine only. Choose TLS or STARTTLS.</source>
        <translation>Compte {name}&#xa0;: une connexion sans chiffrement n&apos;est permise que vers cet ordinateur. Choisissez TLS ou STARTTLS.</translation>
    </message>
    <message>
        <source>Account {name}: the folder {path} has to be given from the root of the disk.</source>
        <translation>Compte {name}&#xa0;: le dossier {path} doit être donné depuis la racine du disque.</translation>
    </message>
    <message>
        <source>{host}, port {port}</source>
        <translation>{host}, port {port}</translation>
    </message>
    <message>
        <source>Exchange at {host}</source>
        <translation>Exchange sur {host}</translation>
    </message>
    <message>
        <source>folder {path}</source>
        <translation>dossier {path}</translation>
    </message>
    <message>
        <source>This is no Windows, so there is no Run key.</source>
        <translation>Ce n&apos;est pas Windows&#xa0;; il n&apos;y a donc pas de clé Run.</translation>
    </message>
    <message>
        <source>Whether Owed starts at login cannot be changed here.</source>
        <translation>Le démarrage d&apos;Owed à l&apos;ouverture de session ne peut pas être changé ici.</translation>
    </message>
    <message>
        <source>Use the system&apos;s own list of start-up programs.</source>
        <translation>Utilisez la liste des programmes de démarrage du système.</translation>
    </message>
    <message>
        <source>The client book has no entry for {who}.</source>
        <translation>Le carnet de clients n&apos;a pas d&apos;entrée pour {who}.</translation>
    </message>
    <message>
        <source>Nothing was merged.</source>
        <translation>Rien n&apos;a été fusionné.</translation>
    </message>
    <message>
        <source>A whole domain cannot be merged with a person.</source>
        <translation>Un domaine entier ne peut pas être fusionné avec une personne.</translation>
    </message>
    <message>
        <source>Nothing was merged. Remove the entry instead.</source>
        <translation>Rien n&apos;a été fusionné. Supprimez plutôt l&apos;entrée.</translation>
    </message>
    <message>
        <source>That is one entry already.</source>
        <translation>C&apos;est déjà une seule entrée.</translation>
    </message>
    <message>
        <source>Name the one to keep and at least one other.</source>
        <translation>Indiquez celle qui doit rester et au moins une autre.</translation>
    </message>
    <message>
        <source>Added {whom}</source>
        <translation>Ajout de {whom}</translation>
    </message>
    <message>
        <source>Removed {whom}</source>
        <translation>Suppression de {whom}</translation>
    </message>
    <message>
        <source>Changed {whom}</source>
        <translation>Modification de {whom}</translation>
    </message>
    <message numerus="yes">
        <source>%n client|%n clients</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no e-mail address, so Owed could not tell their mail.</source>
        <translation>Il n&apos;y a pas d&apos;adresse de courriel&#xa0;; Owed ne pourrait donc pas reconnaître son courrier.</translation>
    </message>
    <message>
        <source>Already in {group}; adds {adds}.</source>
        <translation>Déjà dans {group}&#xa0;; ajoute {adds}.</translation>
    </message>
    <message>
        <source>Already in {group}.</source>
        <translation>Déjà dans {group}.</translation>
    </message>
    <message>
        <source>Programs write from this address, and nobody reads what is sent to it.</source>
        <translation>Des programmes écrivent depuis cette adresse, et personne ne lit ce qui y est envoyé.</translation>
    </message>
    <message>
        <source>A colleague: nothing is owed inside your own house.</source>
        <translation>Un collègue&#xa0;: on ne doit rien à l&apos;intérieur de sa propre maison.</translation>
    </message>
    <message>
        <source>the entry for everybody</source>
        <translation>l&apos;entrée pour tout le monde</translation>
    </message>
    <message>
        <source>Already in {group} through {through}.</source>
        <translation>Déjà dans {group} par {through}.</translation>
    </message>
    <message>
        <source>New in {group}; the rest of {who} stays in {other}.</source>
        <translation>Nouveau dans {group}&#xa0;; le reste de {who} demeure dans {other}.</translation>
    </message>
    <message>
        <source>New in {group}.</source>
        <translation>Nouveau dans {group}.</translation>
    </message>
    <message>
        <source>name</source>
        <comment>of a client</comment>
        <translation>nom</translation>
    </message>
    <message>
        <source>company</source>
        <translation>société</translation>
    </message>
    <message>
        <source>number</source>
        <comment>of a telephone</comment>
        <translation>numéro</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <translation>{most} et {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n new|%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n better known|%n better known</source>
        <translation>
            <numerusform>%n complété</numerusform>
            <numerusform>%n complétés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already|%n known already</source>
        <translation>
            <numerusform>%n déjà connu</numerusform>
            <numerusform>%n déjà connus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague|%n colleagues</source>
        <translation>
            <numerusform>%n collègue</numerusform>
            <numerusform>%n collègues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address of a program|%n addresses of programs</source>
        <translation>
            <numerusform>%n adresse de programme</numerusform>
            <numerusform>%n adresses de programmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n your own|%n your own</source>
        <translation>
            <numerusform>%n à vous</numerusform>
            <numerusform>%n à vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that cannot be used|%n that cannot be used</source>
        <translation>
            <numerusform>%n inutilisable</numerusform>
            <numerusform>%n inutilisables</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Rien à importer</translation>
    </message>
    <message>
        <source>scope has to be {person}, {domain}, {group} or {default}.</source>
        <translation>scope doit être {person}, {domain}, {group} ou {default}.</translation>
    </message>
    <message>
        <source>answer is missing; it has to be a response window.</source>
        <translation>answer manque&#xa0;; ce doit être un délai de réponse.</translation>
    </message>
    <message>
        <source>{text!r} cannot be a warning; write it as &quot;30 min&quot;.</source>
        <translation>«&#xa0;{text}&#xa0;» ne peut pas être un avertissement&#xa0;; écrivez-le sous la forme &quot;30 min&quot;.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Client book</source>
        <translation>Carnet de clients</translation>
    </message>
    <message>
        <source>Groups of your own</source>
        <translation>Vos propres groupes</translation>
    </message>
    <message>
        <source>Response windows</source>
        <translation>Délais de réponse</translation>
    </message>
    <message>
        <source>Earlier response windows</source>
        <translation>Délais de réponse antérieurs</translation>
    </message>
    <message>
        <source>Other calendars</source>
        <translation>Autres calendriers</translation>
    </message>
    <message>
        <source>Your names</source>
        <translation>Vos noms</translation>
    </message>
    <message>
        <source>Further domains of your own</source>
        <translation>Autres domaines à vous</translation>
    </message>
    <message>
        <source>Deleting settles</source>
        <translation>Supprimer règle l&apos;affaire</translation>
    </message>
    <message>
        <source>Copies count from</source>
        <translation>Les copies comptent pour</translation>
    </message>
    <message>
        <source>Colours of the badge</source>
        <translation>Couleurs de la pastille</translation>
    </message>
    <message>
        <source>Keep the badge to the oldest message</source>
        <translation>La pastille s&apos;en tient au message le plus ancien</translation>
    </message>
    <message>
        <source>Small window with the badge</source>
        <translation>Petite fenêtre avec la pastille</translation>
    </message>
    <message>
        <source>Texts of acknowledgements</source>
        <translation>Textes des accusés de réception</translation>
    </message>
    <message>
        <source>Goal of the report</source>
        <translation>Objectif du rapport</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Paused until</source>
        <translation>En pause jusqu&apos;au</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Heures de travail</translation>
    </message>
    <message>
        <source>Country of the public holidays</source>
        <translation>Pays des jours fériés</translation>
    </message>
    <message>
        <source>Region of the public holidays</source>
        <translation>Région des jours fériés</translation>
    </message>
    <message>
        <source>Own days off</source>
        <translation>Vos propres jours de congé</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Voyages</translation>
    </message>
    <message>
        <source>Daily reply times</source>
        <translation>Heures de réponse quotidiennes</translation>
    </message>
    <message>
        <source>Evening question</source>
        <translation>Question du soir</translation>
    </message>
    <message>
        <source>Evening question, before the working day ends</source>
        <translation>Question du soir, avant la fin du jour ouvré</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Afficher les notifications</translation>
    </message>
    <message>
        <source>Hide names and subjects</source>
        <translation>Masquer les noms et les objets</translation>
    </message>
    <message>
        <source>Show what was missed in spite of Do Not Disturb</source>
        <translation>Montrer ce qui est dépassé malgré Ne pas déranger</translation>
    </message>
    <message>
        <source>When to warn</source>
        <translation>Quand avertir</translation>
    </message>
    <message>
        <source>{what}: {becomes} (now: {was})</source>
        <translation>{what}&#xa0;: {becomes} (actuellement&#xa0;: {was})</translation>
    </message>
    <message>
        <source>as Owed ships it</source>
        <translation>comme Owed est livré</translation>
    </message>
    <message>
        <source>{number} added{named}</source>
        <translation>{number} à ajouter{named}</translation>
    </message>
    <message>
        <source>{number} changed{named}</source>
        <translation>{number} à modifier{named}</translation>
    </message>
    <message>
        <source>{number} removed{named}</source>
        <translation>{number} à retirer{named}</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>un autre ordre</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message numerus="yes">
        <source>%n minute|%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>not worked</source>
        <translation>non travaillé</translation>
    </message>
    <message>
        <source>an address without a host</source>
        <translation>une adresse sans hôte</translation>
    </message>
    <message>
        <source>{count} calendars are called {name!r}; each needs a name of its own.</source>
        <translation>{count} calendriers s&apos;appellent «&#xa0;{name}&#xa0;»&#xa0;; chacun a besoin de son propre nom.</translation>
    </message>
    <message>
        <source>A calendar needs a name.</source>
        <translation>Un calendrier a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Calendar {name}: give the whole path of the file, or an address with https://.</source>
        <translation>Calendrier {name}&#xa0;: donnez le chemin complet du fichier, ou une adresse en https://.</translation>
    </message>
    <message>
        <source>Calendar {name}: the address names no host.</source>
        <translation>Calendrier {name}&#xa0;: l&apos;adresse ne nomme pas d&apos;hôte.</translation>
    </message>
    <message>
        <source>Calendar {name}: the connection would not be private; use an address with https://.</source>
        <translation>Calendrier {name}&#xa0;: la connexion ne serait pas privée&#xa0;; utilisez une adresse en https://.</translation>
    </message>
    <message>
        <source>Calendar {name}: an address begins with https:// or webcal://.</source>
        <translation>Calendrier {name}&#xa0;: une adresse commence par https:// ou webcal://.</translation>
    </message>
    <message>
        <source>Another program of Owed holds the settings file, so nothing was changed.</source>
        <translation>Un autre programme d&apos;Owed tient le fichier de réglages&#xa0;; rien n&apos;a donc été changé.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, end the other one.</source>
        <translation>Réessayez&#xa0;; si cela persiste, arrêtez l&apos;autre.</translation>
    </message>
    <message>
        <source>{name} is no settings file of Owed.</source>
        <translation>{name} n&apos;est pas un fichier de réglages d&apos;Owed.</translation>
    </message>
    <message>
        <source>Choose a file that was written by “Export”. Nothing was changed.</source>
        <translation>Choisissez un fichier écrit par «&#xa0;Exporter&#xa0;». Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>{name} has a mistake in line {line}: {said}</source>
        <translation>{name} contient une erreur à la ligne {line}&#xa0;: {said}</translation>
    </message>
    <message>
        <source>{name} has a mistake: {said}</source>
        <translation>{name} contient une erreur&#xa0;: {said}</translation>
    </message>
    <message>
        <source>This calendar is there already.</source>
        <translation>Ce calendrier est déjà là.</translation>
    </message>
    <message>
        <source>See: owed calendar list</source>
        <translation>Voir&#xa0;: owed calendar list</translation>
    </message>
    <message>
        <source>{name} was added, but could not be read yet.</source>
        <translation>{name} a été ajouté, mais n&apos;a pas encore pu être lu.</translation>
    </message>
    <message>
        <source>{first} to {last} by the clock of {zone}</source>
        <translation>du {first} au {last} à l&apos;heure de {zone}</translation>
    </message>
    <message>
        <source>No other calendar is read. Add one with: owed calendar add FILE_OR_ADDRESS</source>
        <translation>Aucun autre calendrier n&apos;est lu. Ajoutez-en un avec&#xa0;: owed calendar add FILE_OR_ADDRESS</translation>
    </message>
    <message>
        <source>There is no calendar {name!r}.</source>
        <translation>Il n&apos;y a pas de calendrier «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The calendar {name} is read no more.</source>
        <translation>Le calendrier {name} n&apos;est plus lu.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>From {first} to {last} at home.</source>
        <translation>Du {first} au {last} chez vous.</translation>
    </message>
    <message>
        <source>From {first} to {last} by the clock of {zone}.</source>
        <translation>Du {first} au {last} à l&apos;heure de {zone}.</translation>
    </message>
    <message numerus="yes">
        <source>read {when}</source>
        <comment>a calendar</comment>
        <translation>
            <numerusform>lu {when}</numerusform>
            <numerusform>lu {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>never read</source>
        <comment>a calendar</comment>
        <translation>jamais lu</translation>
    </message>
    <message numerus="yes">
        <source>{name} ({where}): %n entry of whole days ahead, {read}|{name} ({where}): %n entries of whole days ahead, {read}</source>
        <translation>
            <numerusform>{name} ({where})&#xa0;:&#xa0;%n entrée d&apos;une journée entière à venir, {read}</numerusform>
            <numerusform>{name} ({where})&#xa0;:&#xa0;%n entrées de journées entières à venir, {read}</numerusform>
        </translation>
    </message>
    <message>
        <source>{text!r} is not a day.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas un jour.</translation>
    </message>
    <message>
        <source>Write it as 2026-08-03.</source>
        <translation>Écrivez-le ainsi&#xa0;: 2026-08-03.</translation>
    </message>
    <message>
        <source>There is no copy of a good settings file beside {path}.</source>
        <translation>Il n&apos;y a pas de copie d&apos;un bon fichier de réglages à côté de {path}.</translation>
    </message>
    <message>
        <source>Owed cannot read its settings: {why}.</source>
        <translation>Owed ne peut pas lire ses réglages&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Check who may read the file.</source>
        <translation>Vérifiez qui peut lire le fichier.</translation>
    </message>
    <message>
        <source>{object!a} holds characters that are not text, so it cannot be saved.</source>
        <translation>{object!a} contient des caractères qui ne sont pas du texte&#xa0;; il ne peut donc pas être enregistré.</translation>
    </message>
    <message>
        <source>Rename that file or folder, or choose another name.</source>
        <translation>Renommez ce fichier ou ce dossier, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The settings were written by a later version of Owed, so this one leaves them alone.</source>
        <translation>Les réglages ont été écrits par une version plus récente d&apos;Owed&#xa0;; celle-ci n&apos;y touche donc pas.</translation>
    </message>
    <message>
        <source>Start the later version, or use another set-up with --profile.</source>
        <translation>Démarrez la version plus récente, ou utilisez une autre installation avec --profile.</translation>
    </message>
    <message>
        <source>Correct it, or take the last good copy, which is {good}.</source>
        <translation>Corrigez-le, ou prenez la dernière bonne copie&#xa0;: {good}.</translation>
    </message>
    <message>
        <source>Correct it, or move it away to start afresh.</source>
        <translation>Corrigez-le, ou déplacez-le pour repartir de zéro.</translation>
    </message>
    <message>
        <source>The settings file has a mistake in line {line}, so Owed leaves it as it is: {sentence}</source>
        <translation>Le fichier de réglages contient une erreur à la ligne {line}&#xa0;; Owed n&apos;y touche donc pas&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>The settings file has a mistake, so Owed leaves it as it is: {sentence}</source>
        <translation>Le fichier de réglages contient une erreur&#xa0;; Owed n&apos;y touche donc pas&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>The settings could not be saved: {why}. They are as they were.</source>
        <translation>Les réglages n&apos;ont pas pu être enregistrés&#xa0;: {why}. Ils sont restés ce qu&apos;ils étaient.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that the folder may be written to.</source>
        <translation>Vérifiez qu&apos;il y a de la place sur le disque et que l&apos;écriture dans le dossier est permise.</translation>
    </message>
    <message>
        <source>There is no account {name!r}.</source>
        <translation>Il n&apos;y a pas de compte «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The accounts are: {known}.</source>
        <translation>Les comptes sont&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Add one first.</source>
        <translation>Ajoutez-en d&apos;abord un.</translation>
    </message>
    <message>
        <source>There is already an account {name!r}.</source>
        <translation>Il y a déjà un compte «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another name, or remove it first.</source>
        <translation>Choisissez un autre nom, ou supprimez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>Working time: {sentence}</source>
        <translation>Temps de travail&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>{count} accounts are called {name!r}; each needs a name of its own.</source>
        <translation>{count} comptes s&apos;appellent «&#xa0;{name}&#xa0;»&#xa0;; chacun a besoin de son propre nom.</translation>
    </message>
    <message>
        <source>The group {name!r} is there more than once.</source>
        <translation>Le groupe «&#xa0;{name}&#xa0;» existe plus d&apos;une fois.</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Un groupe a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>{one!r}, whose copies are to count, is neither an e-mail address nor a domain.</source>
        <translation>«&#xa0;{one}&#xa0;», dont les copies doivent compter, n&apos;est ni une adresse de courriel ni un domaine.</translation>
    </message>
    <message>
        <source>Colleagues: {domain!r} is not a domain.</source>
        <translation>Collègues&#xa0;: «&#xa0;{domain}&#xa0;» n&apos;est pas un domaine.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>everybody else</source>
        <translation>tous les autres</translation>
    </message>
    <message>
        <source>active clients</source>
        <translation>les clients actifs</translation>
    </message>
    <message>
        <source>new contacts</source>
        <translation>les nouveaux contacts</translation>
    </message>
    <message>
        <source>Call {name} back {within}</source>
        <translation>Rappeler {name} {within}</translation>
    </message>
    <message>
        <source>Keep what you promised {name} by the time you named</source>
        <translation>Tenir ce que vous avez promis à {name} à la date que vous avez donnée</translation>
    </message>
    <message>
        <source>Let {name} hear from you {within} of your last message</source>
        <translation>Pour {name}, donner des nouvelles {within} après votre dernier message</translation>
    </message>
    <message>
        <source>Write to {name} {within} of meeting them</source>
        <translation>Pour {name}, écrire {within} après la rencontre</translation>
    </message>
    <message>
        <source>Answer {name} {within}</source>
        <translation>Répondre à {name} {within}</translation>
    </message>
    <message>
        <source>Answer {name} {within}, with a first sign of life {by}</source>
        <translation>Répondre à {name} {within}, avec un premier signe de vie {by}</translation>
    </message>
    <message>
        <source>Standard for {label}: {kind!r} is not one of {kinds}.</source>
        <translation>Standard pour {label}&#xa0;: «&#xa0;{kind}&#xa0;» ne figure pas parmi {kinds}.</translation>
    </message>
    <message>
        <source>Standard for {label}: there is no such group.</source>
        <translation>Standard pour {label}&#xa0;: ce groupe n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Standard for {label}: nothing from this group is ever owed.</source>
        <translation>Standard pour {label}&#xa0;: rien de ce groupe n&apos;est jamais en attente.</translation>
    </message>
    <message>
        <source>Standard for {label}</source>
        <translation>Standard pour {label}</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Client {who!r} is neither an e-mail address nor a domain.</source>
        <translation>Client «&#xa0;{who}&#xa0;»&#xa0;: ce n&apos;est ni une adresse de courriel ni un domaine.</translation>
    </message>
    <message>
        <source>Client {who}: there is no group {group!r}.</source>
        <translation>Client {who}&#xa0;: il n&apos;y a pas de groupe «&#xa0;{group}&#xa0;».</translation>
    </message>
    <message>
        <source>Client {who}: {one!r}, also theirs, is not an e-mail address.</source>
        <translation>Client {who}&#xa0;: «&#xa0;{one}&#xa0;», aussi à lui, n&apos;est pas une adresse de courriel.</translation>
    </message>
    <message>
        <source>Client {who}: updates come every 1 to {most} working days.</source>
        <translation>Client {who}&#xa0;: des nouvelles se donnent tous les 1 à {most} jours ouvrés.</translation>
    </message>
    <message>
        <source>{where}: a warning at {share:g} of the window is not inside it.</source>
        <translation>{where}&#xa0;: un avertissement à {share:g} du délai n&apos;est pas à l&apos;intérieur de celui-ci.</translation>
    </message>
    <message>
        <source>{where}: a warning has to come before the deadline.</source>
        <translation>{where}&#xa0;: un avertissement doit venir avant l&apos;échéance.</translation>
    </message>
    <message>
        <source>Text “{kind}” ({language}): {sentence}</source>
        <translation>Texte «&#xa0;{kind}&#xa0;» ({language})&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>Owed is running already and does not answer.</source>
        <translation>Owed est déjà lancé et ne répond pas.</translation>
    </message>
    <message>
        <source>End it in the system&apos;s list of programs.</source>
        <translation>Fermez-le dans la liste des programmes du système.</translation>
    </message>
    <message>
        <source>Owed cannot use its own folder {folder}: {why}.</source>
        <translation>Owed ne peut pas utiliser son propre dossier {folder}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Check who owns that folder, or name another one with --profile.</source>
        <translation>Vérifiez à qui appartient ce dossier, ou indiquez-en un autre avec --profile.</translation>
    </message>
    <message>
        <source>Another Owed has begun with the same profile.</source>
        <translation>Un autre Owed a démarré avec le même profil.</translation>
    </message>
    <message>
        <source>This one can be ended.</source>
        <translation>Celui-ci peut être fermé.</translation>
    </message>
    <message>
        <source>The private address of the calendar {name} was left out.</source>
        <translation>L&apos;adresse privée du calendrier {name} a été laissée de côté.</translation>
    </message>
    <message>
        <source>Passwords and sign-ins were left out; they are asked for again.</source>
        <translation>Les mots de passe et les connexions ont été laissés de côté&#xa0;; Owed les redemandera.</translation>
    </message>
    <message>
        <source>{name} is too large to be settings of Owed.</source>
        <translation>{name} est trop grand pour être un fichier de réglages d&apos;Owed.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} est un dossier.</translation>
    </message>
    <message>
        <source>Give the file itself.</source>
        <translation>Donnez le fichier lui-même.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}.</source>
        <translation>{name} ne peut pas être lu&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Until then, give the password for one run with --password-stdin; Owed keeps it in memory only.</source>
        <translation>D&apos;ici là, donnez le mot de passe pour une exécution avec --password-stdin&#xa0;; Owed ne le garde qu&apos;en mémoire.</translation>
    </message>
    <message>
        <source>The system keyring took the password of {account} but does not hold it.</source>
        <translation>Le trousseau du système a pris le mot de passe de {account} mais ne l&apos;a pas conservé.</translation>
    </message>
    <message>
        <source>Choose another keyring. {meanwhile}</source>
        <translation>Choisissez un autre trousseau. {meanwhile}</translation>
    </message>
    <message>
        <source>What the sign-in of {account} left behind is too long for any keyring.</source>
        <translation>Ce que la connexion de {account} a laissé est trop long pour un trousseau.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that Owed could keep a password in.</source>
        <translation>Ce bureau n&apos;a pas de trousseau où Owed puisse garder un mot de passe.</translation>
    </message>
    <message>
        <source>Start or install one (GNOME Keyring, KWallet, KeePassXC). {meanwhile}</source>
        <translation>Démarrez-en ou installez-en un (GNOME Keyring, KWallet, KeePassXC). {meanwhile}</translation>
    </message>
    <message>
        <source>the password of {account}</source>
        <translation>le mot de passe de {account}</translation>
    </message>
    <message>
        <source>passwords</source>
        <translation>les mots de passe</translation>
    </message>
    <message>
        <source>The keyring {chosen}, which PYTHON_KEYRING_BACKEND names, cannot be used.</source>
        <translation>Le trousseau {chosen}, que nomme PYTHON_KEYRING_BACKEND, ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Correct that variable or remove it.</source>
        <translation>Corrigez cette variable ou supprimez-la.</translation>
    </message>
    <message>
        <source>The system keyring is locked, so Owed cannot reach {whose}.</source>
        <translation>Le trousseau du système est verrouillé&#xa0;; Owed ne peut donc pas lire {whose}.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again. {meanwhile}</source>
        <translation>Déverrouillez le trousseau et réessayez. {meanwhile}</translation>
    </message>
    <message>
        <source>The system keyring does not answer, so Owed cannot reach {whose}.</source>
        <translation>Le trousseau du système ne répond pas&#xa0;; Owed ne peut donc pas lire {whose}.</translation>
    </message>
    <message>
        <source>Check that the keyring runs in this session, then try again. {meanwhile}</source>
        <translation>Vérifiez que le trousseau tourne dans cette session, puis réessayez. {meanwhile}</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>un texte entre guillemets</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>a list of days such as 2026-12-24</source>
        <translation>une liste de jours comme 2026-12-24</translation>
    </message>
    <message>
        <source>a time with a zone such as 2026-03-01T09:00:00Z</source>
        <translation>une heure avec fuseau comme 2026-03-01T09:00:00Z</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation>une liste de nombres</translation>
    </message>
    <message>
        <source>{text!r} is not a choice for {key}.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas un choix pour {key}.</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>une table</translation>
    </message>
    <message>
        <source>a list of tables</source>
        <translation>une liste de tables</translation>
    </message>
    <message>
        <source>{key} is missing; it has to be {what}.</source>
        <translation>{key} manque&#xa0;; ce doit être {what}.</translation>
    </message>
    <message>
        <source>{key} has to be {what}.</source>
        <translation>{key} doit être {what}.</translation>
    </message>
    <message>
        <source>{text!r} is no time of day; write it as &quot;09:00&quot;.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas une heure du jour&#xa0;; écrivez-la sous la forme &quot;09:00&quot;.</translation>
    </message>
    <message>
        <source>{text!r} is no working time; write it as &quot;09:00-12:30&quot;.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas un temps de travail&#xa0;; écrivez-le sous la forme &quot;09:00-12:30&quot;.</translation>
    </message>
    <message>
        <source>{text!r} is no leave; write it as &quot;2026-08-03/2026-08-14&quot;.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas une absence&#xa0;; écrivez-la sous la forme &quot;2026-08-03/2026-08-14&quot;.</translation>
    </message>
    <message>
        <source>{text!r} is no trip; write it as &quot;{example}&quot;.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas un voyage&#xa0;; écrivez-le sous la forme &quot;{example}&quot;.</translation>
    </message>
    <message>
        <source>The file in which Owed keeps what it read is damaged and cannot be moved away.</source>
        <translation>Le fichier où Owed garde ce qu&apos;il a lu est endommagé et ne peut pas être déplacé.</translation>
    </message>
    <message>
        <source>Close other programs that use it, or move it away yourself; Owed then reads the mailbox again.</source>
        <translation>Fermez les autres programmes qui l&apos;utilisent, ou déplacez-le vous-même&#xa0;; Owed relira alors la boîte aux lettres.</translation>
    </message>
    <message>
        <source>A later version of Owed has written this file, so this version leaves it as it is.</source>
        <translation>Une version plus récente d&apos;Owed a écrit ce fichier&#xa0;; cette version n&apos;y touche donc pas.</translation>
    </message>
    <message>
        <source>Start the later version, or use another profile with --profile.</source>
        <translation>Démarrez la version plus récente, ou utilisez un autre profil avec --profile.</translation>
    </message>
    <message>
        <source>Owed cannot open its own file.</source>
        <translation>Owed ne peut pas ouvrir son propre fichier.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that you may write to the folder.</source>
        <translation>Vérifiez que le disque n&apos;est pas plein et que vous avez le droit d&apos;écrire dans le dossier.</translation>
    </message>
    <message>
        <source>A file in which Owed keeps its own notes is damaged.</source>
        <translation>Un fichier où Owed garde ses propres notes est endommagé.</translation>
    </message>
    <message>
        <source>Owed sets it aside and goes on with what it can read again.</source>
        <translation>Owed le met de côté et continue avec ce qu&apos;il peut relire.</translation>
    </message>
    <message>
        <source>The disk is full, so Owed cannot note what it read.</source>
        <translation>Le disque est plein&#xa0;; Owed ne peut donc pas noter ce qu&apos;il a lu.</translation>
    </message>
    <message>
        <source>Make room; Owed goes on by itself.</source>
        <translation>Faites de la place&#xa0;; Owed continue de lui-même.</translation>
    </message>
    <message>
        <source>Owed may not write to its own file.</source>
        <translation>Owed n&apos;a pas le droit d&apos;écrire dans son propre fichier.</translation>
    </message>
    <message>
        <source>Check who owns the file and its folder.</source>
        <translation>Vérifiez à qui appartiennent le fichier et son dossier.</translation>
    </message>
    <message>
        <source>The disk does not read or write Owed&apos;s file properly.</source>
        <translation>Le disque ne lit ou n&apos;écrit pas correctement le fichier d&apos;Owed.</translation>
    </message>
    <message>
        <source>Check the disk; Owed tries again by itself.</source>
        <translation>Vérifiez le disque&#xa0;; Owed réessaie de lui-même.</translation>
    </message>
    <message>
        <source>Another program holds Owed&apos;s file.</source>
        <translation>Un autre programme tient le fichier d&apos;Owed.</translation>
    </message>
    <message>
        <source>Close the other program that uses it.</source>
        <translation>Fermez l&apos;autre programme qui l&apos;utilise.</translation>
    </message>
    <message>
        <source>The index is damaged.</source>
        <translation>L&apos;index est endommagé.</translation>
    </message>
    <message>
        <source>The file with your decisions is damaged.</source>
        <translation>Le fichier de vos décisions est endommagé.</translation>
    </message>
    <message>
        <source>The file with your decisions was damaged; what could be read of it was saved.</source>
        <translation>Le fichier de vos décisions était endommagé&#xa0;; ce qui pouvait en être lu a été sauvé.</translation>
    </message>
    <message>
        <source>Look through the list: what you settled lately may be there again.</source>
        <translation>Parcourez la liste&#xa0;: ce que vous avez réglé récemment y figure peut-être de nouveau.</translation>
    </message>
    <message>
        <source>The index was damaged and is read from the mailboxes again.</source>
        <translation>L&apos;index était endommagé et est relu depuis les boîtes aux lettres.</translation>
    </message>
    <message>
        <source>The mailbox {account} held messages and suddenly holds none.</source>
        <translation>La boîte aux lettres {account} contenait des messages et n&apos;en contient soudain plus.</translation>
    </message>
    <message>
        <source>If you emptied it yourself, remove the account and add it again; else ask who runs the server.</source>
        <translation>Si vous l&apos;avez vidée vous-même, supprimez le compte et ajoutez-le de nouveau&#xa0;; sinon, demandez à qui gère le serveur.</translation>
    </message>
    <message>
        <source>Owed could not make sense of its text.</source>
        <translation>Owed n&apos;a pas su comprendre son texte.</translation>
    </message>
    <message>
        <source>Read me first.txt</source>
        <translation>Lisez-moi d&apos;abord.txt</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} ne peut pas être écrit&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Everything that Owed keeps about you on this computer: {size}.</source>
        <translation>Tout ce qu&apos;Owed garde sur vous dans cet ordinateur&#xa0;: {size}.</translation>
    </message>
    <message>
        <source>Nothing of it leaves this computer, but letters that you send yourself.</source>
        <translation>Rien n&apos;en quitte cet ordinateur, sauf les lettres que vous envoyez vous-même.</translation>
    </message>
    <message>
        <source>Since {day}.</source>
        <translation>Depuis le {day}.</translation>
    </message>
    <message>
        <source>No import of settings can be taken back.</source>
        <translation>Aucune importation de réglages ne peut être annulée.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Set it up by hand</source>
        <translation>Configurer à la main</translation>
    </message>
    <message>
        <source>A folder on this computer</source>
        <translation>Un dossier sur cet ordinateur</translation>
    </message>
    <message>
        <source>Reach the server</source>
        <translation>Joindre le serveur</translation>
    </message>
    <message>
        <source>Private connection</source>
        <translation>Connexion privée</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation>Messages envoyés</translation>
    </message>
    <message>
        <source>Told at once of new mail</source>
        <translation>Averti aussitôt du nouveau courrier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Send acknowledgements</source>
        <translation>Envoyer les accusés de réception</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Test en cours</translation>
    </message>
    <message>
        <source>What the test found</source>
        <translation>Ce que le test a trouvé</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>Still looking.</source>
        <translation>La recherche continue.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>Pas bon</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Message for your administrator</source>
        <translation>Message pour votre administrateur</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>I am the administrator: open it</source>
        <translation>Je suis l&apos;administrateur&#xa0;: l&apos;ouvrir</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message to your administrator.</source>
        <translation>Copié. Collez-le dans un message à votre administrateur.</translation>
    </message>
    <message>
        <source>Copied. Only an administrator can use it.</source>
        <translation>Copié. Seul un administrateur peut s&apos;en servir.</translation>
    </message>
    <message>
        <source>An administrator of your organisation opens a page once and allows Owed for it. Send them this message; when they are done, sign in.</source>
        <translation>Un administrateur de votre organisation ouvre une fois une page et y autorise Owed. Envoyez-lui ce message&#xa0;; quand c&apos;est fait, connectez-vous.</translation>
    </message>
    <message>
        <source>An administrator of your organisation, or you where that is allowed, registers Owed once. Send them this message; the answer is the client id and the tenant for the fields above.</source>
        <translation>Un administrateur de votre organisation, ou vous là où c&apos;est permis, enregistre Owed une fois. Envoyez-lui ce message&#xa0;; la réponse donne l&apos;identifiant client et le locataire (tenant) pour les champs ci-dessus.</translation>
    </message>
    <message>
        <source>{address} is not an e-mail address.</source>
        <translation>{address} n&apos;est pas une adresse de courriel.</translation>
    </message>
    <message>
        <source>The client id is missing, without which nobody can sign in.</source>
        <translation>Il manque l&apos;identifiant client, sans lequel personne ne peut se connecter.</translation>
    </message>
    <message>
        <source>The name of the mail server is missing; your provider&apos;s help pages name it.</source>
        <translation>Il manque le nom du serveur de courrier&#xa0;; les pages d&apos;aide de votre fournisseur l&apos;indiquent.</translation>
    </message>
    <message>
        <source>This is not the name of a server. It looks like imap.company.example.</source>
        <translation>Ce n&apos;est pas le nom d&apos;un serveur. Il ressemble à imap.company.example.</translation>
    </message>
    <message>
        <source>A connection without encryption is allowed to this computer only.</source>
        <translation>Une connexion sans chiffrement n&apos;est permise que vers cet ordinateur.</translation>
    </message>
    <message>
        <source>The address of the Exchange server is missing; whoever looks after it can tell, and the mail settings of your telephone may show it.</source>
        <translation>Il manque l&apos;adresse du serveur Exchange&#xa0;; qui s&apos;en occupe peut vous la dire, et les réglages de courrier de votre téléphone la montrent peut-être.</translation>
    </message>
    <message>
        <source>This is not the address of a server. It looks like https://mail.company.example.</source>
        <translation>Ce n&apos;est pas l&apos;adresse d&apos;un serveur. Elle ressemble à https://mail.company.example.</translation>
    </message>
    <message>
        <source>The address has to begin with https://, or your password could be read.</source>
        <translation>L&apos;adresse doit commencer par https://, sinon votre mot de passe pourrait être lu.</translation>
    </message>
    <message>
        <source>This is not the address of a mailbox.</source>
        <translation>Ce n&apos;est pas l&apos;adresse d&apos;une boîte aux lettres.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the mailbox.</source>
        <translation>Choisissez le dossier qui contient la boîte aux lettres.</translation>
    </message>
    <message>
        <source>Give the folder from the root of the disk.</source>
        <translation>Donnez le dossier depuis la racine du disque.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Mot de passe d&apos;application</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Make an app password</source>
        <translation>Créer un mot de passe d&apos;application</translation>
    </message>
    <message>
        <source>How to get one</source>
        <translation>Comment en obtenir un</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring, nowhere else.</source>
        <translation>Conservé dans le trousseau de cet ordinateur, nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>How the password is shown</source>
        <translation>Présentation du mot de passe</translation>
    </message>
    <message>
        <source>How the password is shown to the server</source>
        <translation>Présentation du mot de passe au serveur</translation>
    </message>
    <message>
        <source>How you sign in</source>
        <translation>Mode de connexion</translation>
    </message>
    <message>
        <source>Let Owed send the letters that you press Send for</source>
        <translation>Laisser Owed envoyer les lettres pour lesquelles vous appuyez sur Envoyer</translation>
    </message>
    <message>
        <source>One permission more. Without it Owed reads, and you write in your mail program.</source>
        <translation>Une autorisation de plus. Sans elle, Owed lit, et vous écrivez dans votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Plus de réglages</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Less</source>
        <comment>fewer settings</comment>
        <translation>Moins de réglages</translation>
    </message>
    <message>
        <source>Folder of the mailbox</source>
        <translation>Dossier de la boîte aux lettres</translation>
    </message>
    <message>
        <source>Only where it is not your address, such as FIRM\name.</source>
        <translation>Seulement si ce n&apos;est pas votre adresse, par exemple SOCIETE\nom.</translation>
    </message>
    <message>
        <source>What the server offers (usual)</source>
        <translation>Ce que propose le serveur (habituel)</translation>
    </message>
    <message>
        <source>NTLM only</source>
        <translation>NTLM seulement</translation>
    </message>
    <message>
        <source>Basic only, inside of TLS</source>
        <translation>Basic seulement, à l&apos;intérieur de TLS</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Avec un mot de passe</translation>
    </message>
    <message>
        <source>In the browser, with Microsoft</source>
        <translation>Dans le navigateur, avec Microsoft</translation>
    </message>
    <message>
        <source>In the browser, with Google</source>
        <translation>Dans le navigateur, avec Google</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de courrier</translation>
    </message>
    <message>
        <source>Exchange server</source>
        <translation>Serveur Exchange</translation>
    </message>
    <message>
        <source>Its web address, or its name alone.</source>
        <translation>Son adresse web, ou seulement son nom.</translation>
    </message>
    <message>
        <source>A mailbox that another program keeps as files (mbsync, OfflineIMAP).</source>
        <translation>Une boîte aux lettres qu&apos;un autre programme garde sous forme de fichiers (mbsync, OfflineIMAP).</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Only where it is not the address.</source>
        <translation>Seulement si ce n&apos;est pas l&apos;adresse.</translation>
    </message>
    <message>
        <source>Shared mailbox</source>
        <translation>Boîte aux lettres partagée</translation>
    </message>
    <message>
        <source>Its address, where you answer for one instead of your own.</source>
        <translation>Son adresse, si vous répondez pour elle et non pour la vôtre.</translation>
    </message>
    <message>
        <source>Sign-in server</source>
        <translation>Serveur de connexion</translation>
    </message>
    <message>
        <source>Only in national clouds: the root of its web address.</source>
        <translation>Seulement dans les clouds nationaux&#xa0;: la racine de son adresse web.</translation>
    </message>
    <message>
        <source>Only in national clouds: where it answers.</source>
        <translation>Seulement dans les clouds nationaux&#xa0;: où il répond.</translation>
    </message>
    <message>
        <source>File with certificates</source>
        <translation>Fichier de certificats</translation>
    </message>
    <message>
        <source>Only where your company signs its own.</source>
        <translation>Seulement si votre société signe les siens.</translation>
    </message>
    <message>
        <source>Folder with your sent messages</source>
        <translation>Dossier de vos messages envoyés</translation>
    </message>
    <message>
        <source>Only where Owed does not find it.</source>
        <translation>Seulement si Owed ne le trouve pas.</translation>
    </message>
    <message>
        <source>Further addresses of yours</source>
        <translation>Vos autres adresses</translation>
    </message>
    <message>
        <source>Separated by commas. Mail from them counts as written by you.</source>
        <translation>Séparées par des virgules. Le courrier qui en vient compte comme écrit par vous.</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>How Owed calls it.</source>
        <translation>Comment Owed l&apos;appelle.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>There is already an account named {name}.</source>
        <translation>Il y a déjà un compte nommé {name}.</translation>
    </message>
    <message>
        <source>Sign in with {provider}</source>
        <translation>Se connecter avec {provider}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation>Enregistrer tout de même</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <source>Give up signing in</source>
        <translation>Renoncer à se connecter</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Arrêter le test</translation>
    </message>
    <message>
        <source>TLS (usual)</source>
        <translation>TLS (habituel)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None, this computer only</source>
        <translation>Aucune, cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Security of the outgoing server</source>
        <translation>Sécurité du serveur d&apos;envoi</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>As clients read it above your letters.</source>
        <translation>Tel que les clients le lisent au-dessus de vos lettres.</translation>
    </message>
    <message>
        <source>Outgoing server</source>
        <translation>Serveur d&apos;envoi</translation>
    </message>
    <message>
        <source>It takes the acknowledgements that you send.</source>
        <translation>Il prend les accusés de réception que vous envoyez.</translation>
    </message>
    <message>
        <source>User name there</source>
        <translation>Nom d&apos;utilisateur sur ce serveur</translation>
    </message>
    <message>
        <source>Only where it is another.</source>
        <translation>Seulement si c&apos;en est un autre.</translation>
    </message>
    <message>
        <source>What the search found</source>
        <translation>Ce que la recherche a trouvé</translation>
    </message>
    <message>
        <source>Looking for your mailbox</source>
        <translation>Recherche de votre boîte aux lettres</translation>
    </message>
    <message>
        <source>Yes, ask there</source>
        <translation>Oui, demander là</translation>
    </message>
    <message>
        <source>No</source>
        <comment>the answer to a question</comment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Found. Which way in do you want?</source>
        <translation>Trouvé. Quel accès voulez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>This is not the name of a server. It looks like smtp.company.example.</source>
        <translation>Ce n&apos;est pas le nom d&apos;un serveur. Il ressemble à smtp.company.example.</translation>
    </message>
    <message>
        <source>A port lies between 1 and 65535; the usual one is {port}.</source>
        <translation>Un port est compris entre 1 et 65535&#xa0;; l&apos;habituel est {port}.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identifiant client (client ID)</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire (tenant)</translation>
    </message>
    <message>
        <source>Your organisation&apos;s domain or id.</source>
        <translation>Le domaine ou l&apos;identifiant de votre organisation.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Google gives it out beside the client id. Kept in this computer&apos;s keyring, nowhere else.</source>
        <translation>Google le donne avec l&apos;identifiant client. Conservé dans le trousseau de cet ordinateur, nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Open the page on this computer</source>
        <translation>Ouvrir la page sur cet ordinateur</translation>
    </message>
    <message>
        <source>No browser here? Sign in with a code</source>
        <translation>Pas de navigateur ici&#xa0;? Se connecter avec un code</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Vous n&apos;êtes pas connecté</translation>
    </message>
    <message>
        <source>Sign in there, then come back here. Owed waits, and never sees your password.</source>
        <translation>Connectez-vous là-bas, puis revenez ici. Owed attend et ne voit jamais votre mot de passe.</translation>
    </message>
    <message>
        <source>Your browser shows {provider}&apos;s page</source>
        <translation>Votre navigateur montre la page de {provider}</translation>
    </message>
    <message>
        <source>On any computer or telephone, open {page} and type this code. Owed waits.</source>
        <translation>Sur n&apos;importe quel ordinateur ou téléphone, ouvrez {page} et tapez ce code. Owed attend.</translation>
    </message>
    <message>
        <source>Waiting for the code</source>
        <translation>En attente de la saisie du code</translation>
    </message>
    <message>
        <source>Signed in as {user}</source>
        <translation>Connecté en tant que {user}</translation>
    </message>
    <message>
        <source>Signed in with {provider}</source>
        <translation>Connecté avec {provider}</translation>
    </message>
    <message>
        <source>What to send your administrator</source>
        <translation>Ce qu&apos;il faut envoyer à votre administrateur</translation>
    </message>
    <message>
        <source>How do I get a client id?</source>
        <translation>Comment obtenir un identifiant client&#xa0;?</translation>
    </message>
    <message>
        <source>Hide the message</source>
        <translation>Masquer le message</translation>
    </message>
    <message>
        <source>You sign in on Microsoft&apos;s own page. Microsoft wants to know which program asks, and Owed has no registration of its own: your organisation makes one, and gives you its client id and tenant.</source>
        <translation>Vous vous connectez sur la page de Microsoft. Microsoft veut savoir quel programme le demande, et Owed n&apos;a pas d&apos;inscription à lui&#xa0;: votre organisation en fait une et vous donne son identifiant client et son locataire (tenant).</translation>
    </message>
    <message>
        <source>You sign in on Google&apos;s own page. Google wants to know which program asks, and Owed has no registration of its own: you make one in the Google Cloud console, for a desktop app. An app password is less work.</source>
        <translation>Vous vous connectez sur la page de Google. Google veut savoir quel programme le demande, et Owed n&apos;a pas d&apos;inscription à lui&#xa0;: vous en faites une dans la console Google Cloud, pour une application de bureau. Un mot de passe d&apos;application demande moins de travail.</translation>
    </message>
    <message>
        <source>Which folder holds your sent messages?</source>
        <translation>Quel dossier contient vos messages envoyés&#xa0;?</translation>
    </message>
    <message>
        <source>Your answers are found there.</source>
        <translation>C&apos;est là que se trouvent vos réponses.</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Owed can read this mailbox.</source>
        <translation>Owed peut lire cette boîte aux lettres.</translation>
    </message>
    <message>
        <source>Server (IMAP)</source>
        <translation>Serveur (IMAP)</translation>
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
        <translation>Dossier (Maildir)</translation>
    </message>
    <message>
        <source>Owed finds the rest: it asks name servers and your own provider, and nobody else unless you agree.</source>
        <translation>Owed trouve le reste&#xa0;: il interroge des serveurs de noms et votre propre fournisseur, et personne d&apos;autre sans votre accord.</translation>
    </message>
    <message>
        <source>What kind of mailbox it is</source>
        <translation>Type de boîte aux lettres</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Votre adresse de courriel</translation>
    </message>
    <message>
        <source>Your mailbox</source>
        <translation>Votre boîte aux lettres</translation>
    </message>
    <message>
        <source>Your clients</source>
        <translation>Vos clients</translation>
    </message>
    <message>
        <source>Your standard</source>
        <translation>Votre standard</translation>
    </message>
    <message>
        <source>24-hour rule</source>
        <translation>Règle des 24 heures</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>le jour même</translation>
    </message>
    <message>
        <source>Same day</source>
        <translation>Le jour même</translation>
    </message>
    <message>
        <source>Nobody goes home without an answer.</source>
        <translation>Personne ne rentre chez soi sans réponse.</translation>
    </message>
    <message>
        <source>90 minutes</source>
        <translation>90 minutes</translation>
    </message>
    <message>
        <source>4 working hours</source>
        <translation>4 heures ouvrées</translation>
    </message>
    <message>
        <source>Half a working day.</source>
        <translation>Une demi-journée de travail.</translation>
    </message>
    <message>
        <source>Welcome to Owed</source>
        <translation>Bienvenue dans Owed</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Enregistrer et continuer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Everybody hears from you within a day, as it has long been the rule for telephone calls.</source>
        <translation>Tout le monde a de vos nouvelles en un jour, comme c&apos;est depuis longtemps la règle pour les appels.</translation>
    </message>
    <message>
        <source>Of your working time, for clients who cannot wait.</source>
        <translation>De votre temps de travail, pour les clients qui ne peuvent pas attendre.</translation>
    </message>
    <message>
        <source>Owed watches your own mailbox and shows in its badge how long is left for the answer that is due first. It changes nothing in your mail, and everything stays on this computer.</source>
        <translation>Owed surveille votre propre boîte aux lettres et montre dans sa pastille le temps qui reste pour la réponse à donner en premier. Il ne change rien à vos messages, et tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Tick the people and companies that you serve. Anybody else who asks you for something is listed too, as a prospect. You can sort everybody later.</source>
        <translation>Cochez les personnes et les sociétés que vous servez. Quiconque d&apos;autre vous demande quelque chose figure aussi dans la liste, comme prospect. Vous pourrez classer tout le monde plus tard.</translation>
    </message>
    <message>
        <source>From your sent messages</source>
        <translation>D&apos;après vos messages envoyés</translation>
    </message>
    <message>
        <source>How long may a client wait for your answer? Owed warns you before the time is up.</source>
        <translation>Combien de temps un client peut-il attendre votre réponse&#xa0;? Owed vous avertit avant que le délai ne soit écoulé.</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>Drag the message through the week.</source>
        <translation>Faites glisser le message dans la semaine.</translation>
    </message>
    <message>
        <source>Where the badge is</source>
        <translation>Où est la pastille</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Étape {number} sur {count}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Why this is not owed</source>
        <translation>Pourquoi ce n&apos;est pas en attente</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>Why: {subject}</source>
        <translation>Pourquoi&#xa0;: {subject}</translation>
    </message>
    <message>
        <source>Show the rule</source>
        <translation>Afficher la règle</translation>
    </message>
    <message>
        <source>Put this sender into a group</source>
        <translation>Mettre cet expéditeur dans un groupe</translation>
    </message>
    <message>
        <source>Not owed</source>
        <translation>Rien à répondre</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Not owed</source>
        <comment>messages</comment>
        <translation>Pas en attente</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>messages</comment>
        <translation>Réglés</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <comment>messages</comment>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>Thanks and goodbyes</source>
        <translation>Remerciements et au revoir</translation>
    </message>
    <message>
        <source>Asks for nothing</source>
        <translation>Ne demande rien</translation>
    </message>
    <message>
        <source>Newsletters, lists</source>
        <translation>Lettres d&apos;information, listes</translation>
    </message>
    <message>
        <source>From programs</source>
        <translation>De programmes</translation>
    </message>
    <message>
        <source>Out of office</source>
        <translation>Messages d&apos;absence</translation>
    </message>
    <message>
        <source>Not to you</source>
        <translation>Pas pour vous</translation>
    </message>
    <message>
        <source>From colleagues</source>
        <translation>De collègues</translation>
    </message>
    <message>
        <source>Strangers, perhaps asking</source>
        <translation>Inconnus, demande possible</translation>
    </message>
    <message>
        <source>Your rules</source>
        <translation>Vos règles</translation>
    </message>
    <message>
        <source>You said so</source>
        <translation>Vous l&apos;avez dit</translation>
    </message>
    <message>
        <source>Trash and spam</source>
        <translation>Corbeille et indésirables</translation>
    </message>
    <message>
        <source>You answered</source>
        <translation>Vous avez répondu</translation>
    </message>
    <message>
        <source>A colleague answered</source>
        <translation>Un collègue a répondu</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Lecture impossible</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Autres raisons</translation>
    </message>
    <message>
        <source>(nobody)</source>
        <translation>(personne)</translation>
    </message>
    <message>
        <source>Looking through your mail</source>
        <translation>Examen de votre courrier</translation>
    </message>
    <message>
        <source>Once a mailbox is watched, here stands what needs no answer, and why.</source>
        <translation>Dès qu&apos;une boîte aux lettres est surveillée, on trouve ici ce qui ne demande pas de réponse, et pourquoi.</translation>
    </message>
    <message>
        <source>No mailbox yet</source>
        <translation>Pas encore de boîte aux lettres</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>What is left out is shown as it is found.</source>
        <translation>Ce qui est laissé de côté s&apos;affiche au fur et à mesure.</translation>
    </message>
    <message>
        <source>Your mailbox is still being read</source>
        <translation>Votre boîte aux lettres est encore en cours de lecture</translation>
    </message>
    <message>
        <source>Every message that came waits for an answer, or had one.</source>
        <translation>Chaque message arrivé attend une réponse, ou en a eu une.</translation>
    </message>
    <message>
        <source>Nothing was left out</source>
        <translation>Rien n&apos;a été laissé de côté</translation>
    </message>
    <message>
        <source>Here stands what you or a colleague answered.</source>
        <translation>On trouve ici ce à quoi vous ou un collègue avez répondu.</translation>
    </message>
    <message>
        <source>Nothing is settled yet</source>
        <translation>Rien n&apos;est encore réglé</translation>
    </message>
    <message>
        <source>A message that cannot be read would stand here.</source>
        <translation>Un message illisible apparaîtrait ici.</translation>
    </message>
    <message>
        <source>Everything could be read</source>
        <translation>Tout a pu être lu</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No message here fits the search.</source>
        <translation>Aucun message ici ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>Owed: what is not owed, and why</source>
        <translation>Owed&#xa0;: ce qui n&apos;est pas en attente, et pourquoi</translation>
    </message>
    <message>
        <source>Search in what is not owed</source>
        <translation>Chercher dans ce qui n&apos;est pas en attente</translation>
    </message>
    <message>
        <source>Owed after all</source>
        <translation>En attente malgré tout</translation>
    </message>
    <message>
        <source>This sender or mail like this…</source>
        <translation>Cet expéditeur ou ce genre de courrier…</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Not owed, settled, unreadable</source>
        <translation>Rien à répondre, réglé, illisible</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>Messages that are not owed</source>
        <translation>Messages qui ne sont pas en attente</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Toutes les raisons</translation>
    </message>
    <message>
        <source>A vCard or CSV file of another program; nothing changes before you have seen who would come in.</source>
        <translation>Un fichier vCard ou CSV d&apos;un autre programme&#xa0;; rien ne change avant que vous ayez vu qui y entrerait.</translation>
    </message>
    <message>
        <source>A vCard or CSV file of another program, or the address book of an account; nothing changes before you have seen who would come in.</source>
        <translation>Un fichier vCard ou CSV d&apos;un autre programme, ou le carnet d&apos;adresses d&apos;un compte&#xa0;; rien ne change avant que vous ayez vu qui y entrerait.</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Importer des contacts…</translation>
    </message>
    <message>
        <source>Sign in and allow it</source>
        <translation>Se connecter et l&apos;autoriser</translation>
    </message>
    <message>
        <source>Import from {account}…</source>
        <translation>Importer de {account}…</translation>
    </message>
    <message>
        <source>Import from {account}</source>
        <translation>Importer de {account}</translation>
    </message>
    <message>
        <source>Import from the address book of {account}</source>
        <translation>Importer du carnet d&apos;adresses de {account}</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lecture de {file}…</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>Reading the contacts of {account}…</source>
        <translation>Lecture des contacts de {account}…</translation>
    </message>
    <message>
        <source>The sign-in waits in your browser…</source>
        <translation>La connexion vous attend dans votre navigateur…</translation>
    </message>
    <message>
        <source>Nobody was found in {file}.</source>
        <translation>Personne n&apos;a été trouvé dans {file}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message numerus="yes">
        <source>{address} and %n more|{address} and %n more</source>
        <translation>
            <numerusform>{address} et&#xa0;%n autre</numerusform>
            <numerusform>{address} et&#xa0;%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} It stands there {count} times.</source>
        <translation>{what} Y figure {count} fois.</translation>
    </message>
    <message>
        <source>Probably the same person</source>
        <translation>Sans doute la même personne</translation>
    </message>
    <message>
        <source>As one client they have one standard, and an answer to either address counts for both. Each merge can be taken back.</source>
        <translation>Réunis en un seul client, ils ont un seul standard, et une réponse à l&apos;une des adresses compte pour les deux. Chaque fusion peut être annulée.</translation>
    </message>
    <message numerus="yes">
        <source>And {count} more.|And {count} more.</source>
        <translation>
            <numerusform>Et {count} de plus.</numerusform>
            <numerusform>Et {count} de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>in {groups}</source>
        <translation>dans {groups}</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge {addresses}</source>
        <translation>Fusionner {addresses}</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} et {last}</translation>
    </message>
    <message>
        <source>To add</source>
        <translation>À ajouter</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Déjà connus</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissés de côté</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Inutilisables</translation>
    </message>
    <message>
        <source>Owed: import {file}</source>
        <translation>Owed&#xa0;: importer {file}</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Importer {file}</translation>
    </message>
    <message>
        <source>Where new clients go</source>
        <translation>Où vont les nouveaux clients</translation>
    </message>
    <message>
        <source>the group that is named there, else Clients</source>
        <translation>le groupe qui y est nommé, sinon Clients</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New clients go to {group}</source>
        <translation>Les nouveaux clients vont dans {group}</translation>
    </message>
    <message numerus="yes">
        <source>Add {count} client|Add {count} clients</source>
        <translation>
            <numerusform>Ajouter {count} client</numerusform>
            <numerusform>Ajouter {count} clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{read_as}. {count} entry read; nothing is changed yet.|{read_as}. {count} entries read; nothing is changed yet.</source>
        <translation>
            <numerusform>{read_as}. {count} entrée lue&#xa0;; rien n&apos;est encore changé.</numerusform>
            <numerusform>{read_as}. {count} entrées lues&#xa0;; rien n&apos;est encore changé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>People who were read</source>
        <translation>Personnes lues</translation>
    </message>
    <message>
        <source>What cannot be used</source>
        <translation>Ce qui ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>Tick all of these</source>
        <translation>Cocher tout</translation>
    </message>
    <message>
        <source>Untick all of these</source>
        <translation>Décocher tout</translation>
    </message>
    <message>
        <source>Copy what cannot be used</source>
        <translation>Copier ce qui ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Ce qui a été lu</translation>
    </message>
    <message>
        <source>Search in what was read</source>
        <translation>Chercher dans ce qui a été lu</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>another time…</source>
        <translation>un autre moment…</translation>
    </message>
    <message>
        <source>Owed: write to a client</source>
        <translation>Owed&#xa0;: écrire à un client</translation>
    </message>
    <message>
        <source>from {address}</source>
        <translation>de {address}</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Que dire</translation>
    </message>
    <message>
        <source>Promised time</source>
        <translation>Moment promis</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send (Ctrl+Return)</source>
        <translation>Envoyer (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Ouvrir dans le logiciel de messagerie</translation>
    </message>
    <message>
        <source>Name a server</source>
        <translation>Indiquer un serveur</translation>
    </message>
    <message>
        <source>Say {what} in {language}</source>
        <translation>Dire {what} en {language}</translation>
    </message>
    <message>
        <source>by {when}</source>
        <comment>until when the letter promises an answer</comment>
        <translation>d&apos;ici {when}</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Promise which time?</source>
        <translation>Promettre pour quand&#xa0;?</translation>
    </message>
    <message>
        <source>Promise it</source>
        <translation>Promettre</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>{why} Until then, copy the text into your mail program.</source>
        <translation>{why} D&apos;ici là, copiez le texte dans votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>There is nothing to send yet.</source>
        <translation>Il n&apos;y a encore rien à envoyer.</translation>
    </message>
    <message>
        <source>{gap} still stands in the letter. Write what belongs there, or take it out.</source>
        <translation>{gap} figure encore dans la lettre. Écrivez ce qui doit y être, ou supprimez-le.</translation>
    </message>
    <message>
        <source>Owed: before you leave</source>
        <translation>Owed&#xa0;: avant de partir</translation>
    </message>
    <message>
        <source>First day off</source>
        <translation>Premier jour d&apos;absence</translation>
    </message>
    <message>
        <source>Last day off</source>
        <translation>Dernier jour d&apos;absence</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Passation</translation>
    </message>
    <message>
        <source>Name and how to reach them, or empty</source>
        <translation>Nom et moyen de joindre cette personne, ou vide</translation>
    </message>
    <message>
        <source>Out-of-office text</source>
        <translation>Message d&apos;absence</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Put into my calendar</source>
        <translation>Mettre dans mon calendrier</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Que rédiger</translation>
    </message>
    <message>
        <source>Away from {first} to {last}</source>
        <translation>Absent du {first} au {last}</translation>
    </message>
    <message>
        <source>Before you leave</source>
        <translation>Avant de partir</translation>
    </message>
    <message>
        <source>Who stands in for you</source>
        <translation>Qui vous remplace</translation>
    </message>
    <message>
        <source>Paste it where your mail program or provider keeps its automatic reply.</source>
        <translation>Collez-le là où votre logiciel de messagerie ou votre fournisseur garde sa réponse automatique.</translation>
    </message>
    <message>
        <source>Booked already: {days}. Take it back with: {command} --remove</source>
        <translation>Déjà réservé&#xa0;: {days}. Pour annuler&#xa0;: {command} --remove</translation>
    </message>
    <message>
        <source>Booked: {days}. Take it back with: {command} --remove</source>
        <translation>Réservé&#xa0;: {days}. Pour annuler&#xa0;: {command} --remove</translation>
    </message>
    <message>
        <source>Booked: {days}, one leave with the days booked before. Take it back with: {command} --remove</source>
        <translation>Réservé&#xa0;: {days}, une seule absence avec les jours déjà réservés. Pour annuler&#xa0;: {command} --remove</translation>
    </message>
    <message>
        <source>The last day of a leave is not before its first day.</source>
        <translation>Le dernier jour d&apos;une absence n&apos;est pas avant le premier.</translation>
    </message>
    <message>
        <source>No leave is booked on any day from {first} to {last}, so nothing was changed.</source>
        <translation>Aucune absence n&apos;est réservée du {first} au {last}, rien n&apos;a donc été modifié.</translation>
    </message>
    <message>
        <source>Booked: {booked}.</source>
        <translation>Réservé&#xa0;: {booked}.</translation>
    </message>
    <message>
        <source>No leave is booked at all.</source>
        <translation>Aucune absence n&apos;est réservée.</translation>
    </message>
    <message>
        <source>No leave is booked any more: {span}. Book it with: {command} --add</source>
        <translation>Plus aucune absence n&apos;est réservée&#xa0;: {span}. Pour la réserver&#xa0;: {command} --add</translation>
    </message>
    <message>
        <source>There is no out-of-office text in {language!r}.</source>
        <translation>Il n&apos;y a pas de texte d&apos;absence en «&#xa0;{language}&#xa0;».</translation>
    </message>
    <message>
        <source>There is: {known}.</source>
        <translation>Il y a&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Copied. Paste it where you need it.</source>
        <translation>Copié. Collez-le où vous en avez besoin.</translation>
    </message>
    <message>
        <source>Back {day}</source>
        <translation>Retour le {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n missed already|%n missed already</source>
        <translation>
            <numerusform>%n déjà dépassé</numerusform>
            <numerusform>%n déjà dépassés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do before you leave|%n to do before you leave</source>
        <translation>
            <numerusform>%n à faire avant de partir</numerusform>
            <numerusform>%n à faire avant de partir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n falls due while you are away|%n fall due while you are away</source>
        <translation>
            <numerusform>%n arrive à échéance pendant votre absence</numerusform>
            <numerusform>%n arrivent à échéance pendant votre absence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due on the day you are back|%n due on the day you are back</source>
        <translation>
            <numerusform>%n dû le jour de votre retour</numerusform>
            <numerusform>%n dus le jour de votre retour</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing falls due as far as can be seen</source>
        <translation>rien n&apos;arrive à échéance, pour autant qu&apos;on puisse voir</translation>
    </message>
    <message>
        <source>nothing falls due before that</source>
        <translation>rien n&apos;arrive à échéance avant cela</translation>
    </message>
    <message>
        <source>received, an answer comes</source>
        <translation>reçu, une réponse suit</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>a considered no</source>
        <translation>un non réfléchi</translation>
    </message>
    <message>
        <source>running late, with a new date</source>
        <translation>du retard, avec une nouvelle date</translation>
    </message>
    <message>
        <source>how things stand</source>
        <translation>où en sont les choses</translation>
    </message>
    <message>
        <source>Their message is here, and an answer comes by a date. Silence does not count; this does.</source>
        <translation>Le message est bien arrivé, et une réponse viendra avant une date donnée. Le silence ne compte pas&#xa0;; ceci compte.</translation>
    </message>
    <message>
        <source>Hearing that there is no answer yet is better than hearing nothing.</source>
        <translation>Apprendre qu&apos;il n&apos;y a pas encore de réponse vaut mieux que de ne rien apprendre.</translation>
    </message>
    <message>
        <source>A clear no lets them look elsewhere in good time.</source>
        <translation>Un non clair leur permet de chercher ailleurs à temps.</translation>
    </message>
    <message>
        <source>For a promise that is going to slip: a new date, before the old one passes.</source>
        <translation>Pour une promesse qui va prendre du retard&#xa0;: une nouvelle date, avant que l&apos;ancienne ne passe.</translation>
    </message>
    <message>
        <source>For clients who did not ask, before they have to.</source>
        <translation>Pour les clients qui n&apos;ont rien demandé, avant qu&apos;ils n&apos;aient à le faire.</translation>
    </message>
    <message>
        <source>Warnings cannot pop up: keep an eye on this badge.</source>
        <translation>Les avertissements ne peuvent pas s&apos;afficher&#xa0;: gardez un œil sur cette pastille.</translation>
    </message>
    <message>
        <source>Until that is mended only the badge warns you. Start your desktop&apos;s notification service, or one such as dunst or mako, and try again.</source>
        <translation>Tant que ce n&apos;est pas réparé, seule la pastille vous avertit. Démarrez le service de notification de votre bureau, ou un autre comme dunst ou mako, et réessayez.</translation>
    </message>
    <message>
        <source>Do Not Disturb is on now: warnings wait until it ends.</source>
        <translation>Ne pas déranger est actif en ce moment&#xa0;: les avertissements attendent qu&apos;il prenne fin.</translation>
    </message>
    <message numerus="yes">
        <source>%n warning waits until Do Not Disturb ends.|%n warnings wait until Do Not Disturb ends.</source>
        <translation>
            <numerusform>%n avertissement attend la fin de Ne pas déranger.</numerusform>
            <numerusform>%n avertissements attendent la fin de Ne pas déranger.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not shown.</source>
        <translation>Elle n&apos;a pas été affichée.</translation>
    </message>
    <message>
        <source>Sent. Do Not Disturb is on, so this desktop may keep it back.</source>
        <translation>Envoyée. Ne pas déranger est actif&#xa0;; ce bureau la retient donc peut-être.</translation>
    </message>
    <message>
        <source>Sent. It should show now.</source>
        <translation>Envoyée. Elle devrait s&apos;afficher maintenant.</translation>
    </message>
    <message>
        <source>Do Not Disturb is on.</source>
        <translation>Ne pas déranger est actif.</translation>
    </message>
    <message>
        <source>Call {client} back: {duration} left</source>
        <translation>Rappeler {client}&#xa0;: il reste {duration}</translation>
    </message>
    <message>
        <source>Call {client} back: missed by {duration}</source>
        <translation>Rappeler {client}&#xa0;: dépassé de {duration}</translation>
    </message>
    <message>
        <source>Promised to {client}: {duration} left</source>
        <translation>Promis à {client}&#xa0;: il reste {duration}</translation>
    </message>
    <message>
        <source>Promised to {client}: missed by {duration}</source>
        <translation>Promis à {client}&#xa0;: dépassé de {duration}</translation>
    </message>
    <message>
        <source>{client} waits for news from you: {duration} left</source>
        <translation>{client} attend de vos nouvelles&#xa0;: reste {duration}</translation>
    </message>
    <message>
        <source>{client} waits for news from you: missed by {duration}</source>
        <translation>{client} attend de vos nouvelles&#xa0;: dépassé de {duration}</translation>
    </message>
    <message>
        <source>Follow up with {client}: {duration} left</source>
        <translation>Relancer {client}&#xa0;: reste {duration}</translation>
    </message>
    <message>
        <source>Follow up with {client}: missed by {duration}</source>
        <translation>Relancer {client}&#xa0;: dépassé de {duration}</translation>
    </message>
    <message>
        <source>Held back while you did not want to be disturbed.</source>
        <translation>Retenu tant que vous ne vouliez pas être dérangé.</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Appelé</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>Informer</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Accuser réception</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Ouvrir la liste</translation>
    </message>
    <message>
        <source>Your other accounts are watched as usual.</source>
        <translation>Vos autres comptes sont surveillés comme d&apos;habitude.</translation>
    </message>
    <message>
        <source>Owed cannot see {account}</source>
        <translation>Owed ne voit pas {account}</translation>
    </message>
    <message>
        <source>Notifications reach you</source>
        <translation>Les notifications vous parviennent</translation>
    </message>
    <message>
        <source>This is how Owed speaks up before a client has waited too long.</source>
        <translation>C&apos;est ainsi qu&apos;Owed se manifeste avant qu&apos;un client ait attendu trop longtemps.</translation>
    </message>
    <message>
        <source>Everybody who wrote or called has heard from you</source>
        <translation>Tous ceux qui ont écrit ou appelé ont eu de vos nouvelles</translation>
    </message>
    <message>
        <source>Nobody is left without a word today.</source>
        <translation>Personne ne reste sans un mot aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Some mailbox cannot be seen, so there may be more.</source>
        <translation>Une boîte aux lettres n&apos;est pas visible&#xa0;; il peut donc y en avoir d&apos;autres.</translation>
    </message>
    <message numerus="yes">
        <source>%n person has not heard from you today|%n people have not heard from you today</source>
        <translation>
            <numerusform>%n personne n&apos;a pas eu de vos nouvelles aujourd&apos;hui</numerusform>
            <numerusform>%n personnes n&apos;ont pas eu de vos nouvelles aujourd&apos;hui</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>In all: {counts}.</source>
        <translation>En tout : {counts}.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <source>{first}, {second} and {third}</source>
        <translation>{first}, {second} et {third}</translation>
    </message>
    <message numerus="yes">
        <source>{first}, {second}, {third} and %n more|{first}, {second}, {third} and %n more</source>
        <translation>
            <numerusform>{first}, {second}, {third} et&#xa0;%n autre</numerusform>
            <numerusform>{first}, {second}, {third} et&#xa0;%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>a client</source>
        <translation>un client</translation>
    </message>
    <message>
        <source>{program} shows them, with buttons.</source>
        <translation>{program} les montre, avec des boutons.</translation>
    </message>
    <message>
        <source>{program} shows them, without buttons: a click opens Owed.</source>
        <translation>{program} les montre, sans boutons&#xa0;: un clic ouvre Owed.</translation>
    </message>
    <message>
        <source>Notifications of Owed are switched off in the desktop&apos;s settings.</source>
        <translation>Les notifications d&apos;Owed sont désactivées dans les réglages du bureau.</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications.</source>
        <translation>Rien sur ce bureau ne montre de notifications.</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service refused the notification.</source>
        <translation>Le service de notification du bureau a refusé la notification.</translation>
    </message>
    <message>
        <source>The system shows them, with buttons.</source>
        <translation>Le système les montre, avec des boutons.</translation>
    </message>
    <message>
        <source>The system shows them, without buttons: a click opens Owed.</source>
        <translation>Le système les montre, sans boutons&#xa0;: un clic ouvre Owed.</translation>
    </message>
    <message>
        <source>Notifications of Owed are switched off in the system&apos;s settings.</source>
        <translation>Les notifications d&apos;Owed sont désactivées dans les réglages du système.</translation>
    </message>
    <message>
        <source>The system did not take the notification.</source>
        <translation>Le système n&apos;a pas pris la notification.</translation>
    </message>
    <message>
        <source>Owed cannot reach this desktop&apos;s notifications: there is no session bus.</source>
        <translation>Owed n&apos;atteint pas les notifications de ce bureau&#xa0;: il n&apos;y a pas de bus de session.</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service does not answer.</source>
        <translation>Le service de notification du bureau ne répond pas.</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {why}.</source>
        <translation>{file} ne peut pas être ouvert&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{file} is too large to be read. Export the contacts without photographs.</source>
        <translation>{file} est trop grand pour être lu. Exportez les contacts sans photographies.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>À relancer</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Non repris</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Paste a list, or open a file. They are on your list until you have written to them.</source>
        <translation>Collez une liste, ou ouvrez un fichier. Ils sont sur votre liste jusqu&apos;à ce que vous leur ayez écrit.</translation>
    </message>
    <message>
        <source>Note several contacts</source>
        <translation>Noter plusieurs contacts</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Paste a list instead</source>
        <translation>Coller plutôt une liste</translation>
    </message>
    <message>
        <source>Trade show, introduced by …</source>
        <translation>Salon, présenté par…</translation>
    </message>
    <message>
        <source>When you met</source>
        <translation>Quand vous vous êtes rencontrés</translation>
    </message>
    <message>
        <source>Say whom you met: paste a list, or open a file.</source>
        <translation>Dites qui vous avez rencontré&#xa0;: collez une liste, ou ouvrez un fichier.</translation>
    </message>
    <message>
        <source>Whom you met</source>
        <translation>Qui vous avez rencontré</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>on what occasion</comment>
        <translation>Où</translation>
    </message>
    <message>
        <source>When</source>
        <comment>at what time</comment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Open a list of contacts</source>
        <translation>Ouvrir une liste de contacts</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Ouvrir un autre fichier…</translation>
    </message>
    <message numerus="yes">
        <source>{count} person read from {file} ({read_as}); nothing is noted yet.|{count} people read from {file} ({read_as}); nothing is noted yet.</source>
        <translation>
            <numerusform>{count} personne lue dans {file} ({read_as})&#xa0;; rien n&apos;est encore noté.</numerusform>
            <numerusform>{count} personnes lues dans {file} ({read_as})&#xa0;; rien n&apos;est encore noté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} person read; nothing is noted yet.|{count} people read; nothing is noted yet.</source>
        <translation>
            <numerusform>{count} personne lue&#xa0;; rien n&apos;est encore noté.</numerusform>
            <numerusform>{count} personnes lues&#xa0;; rien n&apos;est encore noté.</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <comment>somebody who was not known</comment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New; ended by hand</source>
        <translation>Nouveau&#xa0;; terminé à la main</translation>
    </message>
    <message>
        <source>New, {due}</source>
        <translation>Nouveau, {due}</translation>
    </message>
    <message>
        <source>New, {due}; ended by hand</source>
        <translation>Nouveau, {due}&#xa0;; terminé à la main</translation>
    </message>
    <message numerus="yes">
        <source>Follow up {count} person|Follow up {count} people</source>
        <translation>
            <numerusform>Relancer {count} personne</numerusform>
            <numerusform>Relancer {count} personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Adresse ou numéro</translation>
    </message>
    <message>
        <source>Name, address, or Name &lt;address&gt;</source>
        <translation>Nom, adresse, ou Nom &lt;adresse&gt;</translation>
    </message>
    <message>
        <source>Say who it is: a name or an address.</source>
        <translation>Dites qui c&apos;est&#xa0;: un nom ou une adresse.</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Noter un appel</translation>
    </message>
    <message>
        <source>Whoever called is on your list until you have called back.</source>
        <translation>Qui a appelé est sur votre liste jusqu&apos;à ce que vous ayez rappelé.</translation>
    </message>
    <message>
        <source>Log the call</source>
        <translation>Noter l&apos;appel</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>Qui a appelé</translation>
    </message>
    <message>
        <source>When they called</source>
        <translation>Quand on a appelé</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s&apos;agit</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a telephone</comment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>About</source>
        <comment>what a call is about</comment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Note a promise</source>
        <translation>Noter une promesse</translation>
    </message>
    <message>
        <source>Owed warns early enough to keep it, or to beat it.</source>
        <translation>Owed avertit assez tôt pour la tenir, ou la devancer.</translation>
    </message>
    <message>
        <source>Note the promise</source>
        <translation>Noter la promesse</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>I send the revised contract</source>
        <translation>J&apos;envoie le contrat révisé</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>What you promised</source>
        <translation>Ce que vous avez promis</translation>
    </message>
    <message>
        <source>Say what you promised.</source>
        <translation>Dites ce que vous avez promis.</translation>
    </message>
    <message>
        <source>Note a contact</source>
        <translation>Noter un contact</translation>
    </message>
    <message>
        <source>They are on your list until you have written to them; your first message takes them off.</source>
        <translation>Il est sur votre liste jusqu&apos;à ce que vous lui ayez écrit&#xa0;; votre premier message l&apos;en retire.</translation>
    </message>
    <message>
        <source>Note the contact</source>
        <translation>Noter le contact</translation>
    </message>
    <message>
        <source>Several at once…</source>
        <translation>Plusieurs à la fois…</translation>
    </message>
    <message>
        <source>In your client book: {group}. Would rather be called.</source>
        <translation>Dans votre carnet de clients&#xa0;: {group}. Préfère être appelé.</translation>
    </message>
    <message>
        <source>In your client book: {group}. Would rather be written to.</source>
        <translation>Dans votre carnet de clients&#xa0;: {group}. Préfère un message écrit.</translation>
    </message>
    <message>
        <source>In your client book: {group}.</source>
        <translation>Dans votre carnet de clients&#xa0;: {group}.</translation>
    </message>
    <message>
        <source>Waits on somebody else</source>
        <translation>Attend quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>Laisser attendre</translation>
    </message>
    <message>
        <source>It stays in the list and the clock runs on: {client} still waits for you.</source>
        <translation>Cela reste dans la liste et l&apos;horloge continue&#xa0;: {client} vous attend toujours.</translation>
    </message>
    <message>
        <source>The tax office, a colleague, …</source>
        <translation>Le fisc, un collègue…</translation>
    </message>
    <message>
        <source>Whether to come back to it at a time</source>
        <translation>S&apos;il faut y revenir à un moment</translation>
    </message>
    <message>
        <source>come back to it at a time</source>
        <translation>y revenir à un moment</translation>
    </message>
    <message>
        <source>no date was named</source>
        <translation>aucune date n&apos;a été donnée</translation>
    </message>
    <message>
        <source>When to come back to it</source>
        <translation>Quand y revenir</translation>
    </message>
    <message>
        <source>On whom</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Jusqu&apos;à quand</translation>
    </message>
    <message>
        <source>Say on whom it waits.</source>
        <translation>Dites de qui cela dépend.</translation>
    </message>
    <message>
        <source>{client} counts on {when}. Say so to them before that, with the new date.</source>
        <translation>{client} compte sur {when}. Dites-le-lui avant, avec la nouvelle date.</translation>
    </message>
    <message>
        <source>{client} counted on {when}. They should hear from you now, with the new date.</source>
        <translation>{client} comptait sur {when}, et devrait avoir de vos nouvelles maintenant, avec la nouvelle date.</translation>
    </message>
    <message>
        <source>Move the date</source>
        <translation>Déplacer la date</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>The new date</source>
        <translation>La nouvelle date</translation>
    </message>
    <message>
        <source>The court wants another document first</source>
        <translation>Le tribunal veut d&apos;abord un autre document</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Nouvelle date</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Say why: a promise is moved for a reason only.</source>
        <translation>Dites pourquoi&#xa0;: une promesse ne se déplace que pour une raison.</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Le client</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Yes, a promise</source>
        <translation>Oui, une promesse</translation>
    </message>
    <message>
        <source>No promise</source>
        <translation>Pas une promesse</translation>
    </message>
    <message>
        <source>Yes, answered</source>
        <translation>Oui, répondu</translation>
    </message>
    <message>
        <source>No, still owed</source>
        <translation>Non, toujours en attente</translation>
    </message>
    <message>
        <source>Answered otherwise</source>
        <translation>Répondu autrement</translation>
    </message>
    <message>
        <source>Told otherwise</source>
        <translation>Informé autrement</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Wake</source>
        <translation>Réveiller</translation>
    </message>
    <message>
        <source>Waits on…</source>
        <translation>Attend…</translation>
    </message>
    <message>
        <source>Waits no more</source>
        <translation>N&apos;attend plus</translation>
    </message>
    <message>
        <source>Not expected any more</source>
        <translation>N&apos;est plus attendu</translation>
    </message>
    <message>
        <source>Do not follow up</source>
        <translation>Ne pas relancer</translation>
    </message>
    <message>
        <source>This &amp;message</source>
        <translation>Ce &amp;message</translation>
    </message>
    <message>
        <source>Looking what a rule would change…</source>
        <translation>Recherche de ce qu&apos;une règle changerait…</translation>
    </message>
    <message>
        <source>A rule that you made goes before: see Settings, Rules.</source>
        <translation>Une règle à vous passe avant&#xa0;: voir Réglages, Règles.</translation>
    </message>
    <message>
        <source>Mail &amp;like this</source>
        <translation>Le &amp;courrier de ce genre</translation>
    </message>
    <message>
        <source>Anything from this &amp;sender</source>
        <translation>Tout ce qui vient de cet e&amp;xpéditeur</translation>
    </message>
    <message>
        <source>Everything from this &amp;sender</source>
        <translation>Tout ce qui vient de cet e&amp;xpéditeur</translation>
    </message>
    <message>
        <source>{sender}, no subject</source>
        <translation>{sender}, sans objet</translation>
    </message>
    <message>
        <source>{sender}, subject {subject}</source>
        <translation>{sender}, objet {subject}</translation>
    </message>
    <message numerus="yes">
        <source>%n more|%n more</source>
        <comment>items</comment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>a message of {name}</source>
        <translation>un message de {name}</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesses</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>Search in what is owed</source>
        <translation>Chercher dans ce qui est en attente</translation>
    </message>
    <message>
        <source>Show one client or group only</source>
        <translation>Ne montrer qu&apos;un client ou un groupe</translation>
    </message>
    <message>
        <source>Show one kind only</source>
        <translation>Ne montrer qu&apos;une sorte</translation>
    </message>
    <message>
        <source>More</source>
        <comment>a menu</comment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Owed</source>
        <comment>a heading</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Log a call…</source>
        <translation>Noter un appel…</translation>
    </message>
    <message>
        <source>Note a promise…</source>
        <translation>Noter une promesse…</translation>
    </message>
    <message>
        <source>Note a contact…</source>
        <translation>Noter un contact…</translation>
    </message>
    <message>
        <source>Note several contacts…</source>
        <translation>Noter plusieurs contacts…</translation>
    </message>
    <message>
        <source>What is not owed, and why</source>
        <translation>Ce qui n&apos;est pas en attente, et pourquoi</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Look for new mail now</source>
        <translation>Chercher du nouveau courrier</translation>
    </message>
    <message>
        <source>Before you leave…</source>
        <translation>Avant votre départ…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Version {version} on Python {python}, {system}. Its log is {log}.</source>
        <translation>Version {version} sous Python {python}, {system}. Son journal est {log}.</translation>
    </message>
    <message>
        <source>Mend it in the settings.</source>
        <translation>Corrigez-le dans les réglages.</translation>
    </message>
    <message>
        <source>{file} can be read.</source>
        <translation>{file} est lisible.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Others on this computer can read {path}.</source>
        <translation>D&apos;autres personnes sur cet ordinateur peuvent lire {path}.</translation>
    </message>
    <message>
        <source>Close it with: chmod go-rwx {path}</source>
        <translation>Fermez-le avec&#xa0;: chmod go-rwx {path}</translation>
    </message>
    <message>
        <source>They are closed to everybody else.</source>
        <translation>Ils sont fermés à tous les autres.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is nearly full.</source>
        <translation>Le disque qui contient {path} est presque plein.</translation>
    </message>
    <message>
        <source>Make room on it.</source>
        <translation>Faites-y de la place.</translation>
    </message>
    <message>
        <source>They are closed to everybody else, and there is room.</source>
        <translation>Ils sont fermés à tous les autres, et il y a de la place.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>{count} messages are known.</source>
        <translation>{count} messages sont connus.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Passwords can be kept.</source>
        <translation>Les mots de passe peuvent être conservés.</translation>
    </message>
    <message>
        <source>Calendar {name}</source>
        <translation>Calendrier {name}</translation>
    </message>
    <message>
        <source>Run: {command}</source>
        <translation>Exécutez&#xa0;: {command}</translation>
    </message>
    <message>
        <source>It was never read.</source>
        <translation>Il n&apos;a jamais été lu.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry of whole days is known.|%n entries of whole days are known.</source>
        <translation>
            <numerusform>%n journée entière est connue.</numerusform>
            <numerusform>%n journées entières sont connues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Démarrage à l&apos;ouverture de session</translation>
    </message>
    <message>
        <source>Owed does not start when you log in; Settings, General, can change that.</source>
        <translation>Owed ne démarre pas à l&apos;ouverture de session&#xa0;; Réglages, Général permet de le changer.</translation>
    </message>
    <message>
        <source>What is to start when you log in is no longer there: {program}.</source>
        <translation>Ce qui doit démarrer à l&apos;ouverture de session n&apos;existe plus&#xa0;: {program}.</translation>
    </message>
    <message>
        <source>Switch it off and on again in Settings, General.</source>
        <translation>Désactivez-le puis réactivez-le dans Réglages, Général.</translation>
    </message>
    <message>
        <source>Owed starts when you log in.</source>
        <translation>Owed démarre à l&apos;ouverture de session.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>The names of the mail servers are found.</source>
        <translation>Les noms des serveurs de courrier sont trouvés.</translation>
    </message>
    <message>
        <source>There is no server of the name {name}.</source>
        <translation>Il n&apos;y a pas de serveur nommé {name}.</translation>
    </message>
    <message>
        <source>Look whether it is spelt right in the settings, or is found in the office&apos;s network only.</source>
        <translation>Vérifiez son orthographe dans les réglages&#xa0;; il n&apos;est peut-être trouvé que sur le réseau du bureau.</translation>
    </message>
    <message>
        <source>No mail server is found by its name, so this computer seems to have no network.</source>
        <translation>Aucun serveur de courrier n&apos;est trouvé par son nom&#xa0;; cet ordinateur semble ne pas avoir de réseau.</translation>
    </message>
    <message>
        <source>Connect to the network; in an office&apos;s network only a VPN may be missing.</source>
        <translation>Connectez-vous au réseau&#xa0;; sur celui d&apos;un bureau, il ne manque peut-être qu&apos;un VPN.</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>Group: {group}</source>
        <translation>Groupe&#xa0;: {group}</translation>
    </message>
    <message>
        <source>All</source>
        <comment>kinds</comment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>By &amp;phone</source>
        <translation>Par &amp;téléphone</translation>
    </message>
    <message>
        <source>By &amp;mail from elsewhere</source>
        <translation>Par &amp;courriel, d&apos;ailleurs</translation>
    </message>
    <message>
        <source>&amp;In person</source>
        <translation>De &amp;vive voix</translation>
    </message>
    <message>
        <source>&amp;Spoke with them</source>
        <translation>On s&apos;est &amp;parlé</translation>
    </message>
    <message>
        <source>&amp;Left a message</source>
        <translation>&amp;Message laissé</translation>
    </message>
    <message>
        <source>the clock runs on</source>
        <translation>l&apos;horloge continue</translation>
    </message>
    <message>
        <source>&amp;Reached nobody</source>
        <translation>&amp;Personne au bout du fil</translation>
    </message>
    <message>
        <source>Until they &amp;write</source>
        <translation>Jusqu&apos;à ce qu&apos;on vous é&amp;crive</translation>
    </message>
    <message>
        <source>&amp;Pick a time…</source>
        <translation>&amp;Choisir l&apos;heure…</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Probably answered</source>
        <translation>Probablement répondu</translation>
    </message>
    <message>
        <source>Did you promise this?</source>
        <translation>Avez-vous promis cela&#xa0;?</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Reportés</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Plus anciens</translation>
    </message>
    <message>
        <source>you wrote to them in another conversation; say whether that was the answer</source>
        <translation>vous leur avez écrit dans une autre conversation&#xa0;; dites si c&apos;était la réponse</translation>
    </message>
    <message>
        <source>you wrote it; until you say so, nothing of it counts</source>
        <translation>vous l&apos;avez écrit&#xa0;; tant que vous ne le confirmez pas, rien n&apos;en compte</translation>
    </message>
    <message>
        <source>no badge and no warning until then; the clock runs on</source>
        <translation>ni pastille ni avertissement jusque-là&#xa0;; l&apos;horloge continue</translation>
    </message>
    <message>
        <source>from long before the account was added; no badge, no warning</source>
        <translation>de bien avant l&apos;ajout du compte&#xa0;; ni pastille ni avertissement</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>Ce qui est en attente</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>This afternoon</source>
        <translation>Cet après-midi</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Demain matin</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation>Jour ouvré suivant</translation>
    </message>
    <message>
        <source>Owed watches your own mailbox and tells you which clients still wait for an answer. It reads, and never changes anything.</source>
        <translation>Owed surveille votre propre boîte aux lettres et vous dit quels clients attendent encore une réponse. Il lit, et ne change jamais rien.</translation>
    </message>
    <message>
        <source>Reading your mailbox for the first time</source>
        <translation>Première lecture de votre boîte aux lettres</translation>
    </message>
    <message>
        <source>You can close this window. The badge shows how long is left as soon as something is owed.</source>
        <translation>Vous pouvez fermer cette fenêtre. La pastille montre le temps qui reste dès que quelque chose est en attente.</translation>
    </message>
    <message>
        <source>Nobody is waiting for you</source>
        <translation>Personne ne vous attend</translation>
    </message>
    <message>
        <source>Nothing that is owed fits the search and the filters.</source>
        <translation>Rien de ce qui est en attente ne correspond à la recherche et aux filtres.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>What is owed is shown as it is found.</source>
        <translation>Ce qui est en attente apparaît au fur et à mesure.</translation>
    </message>
    <message>
        <source>No warnings until you go on.</source>
        <translation>Pas d&apos;avertissements jusqu&apos;à ce que vous repreniez.</translation>
    </message>
    <message>
        <source>No warnings until {when}.</source>
        <translation>Pas d&apos;avertissements jusqu&apos;à {when}.</translation>
    </message>
    <message>
        <source>Owed is paused</source>
        <translation>Owed est en pause</translation>
    </message>
    <message numerus="yes">
        <source>%n falls due before the next one, {when}.|%n fall due before the next one, {when}.</source>
        <translation>
            <numerusform>%n arrive à échéance avant la prochaine, {when}.</numerusform>
            <numerusform>%n arrivent à échéance avant la prochaine, {when}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your reply time</source>
        <translation>Votre heure de réponse</translation>
    </message>
    <message>
        <source>Nothing falls due before the next one, {when}.</source>
        <translation>Rien n&apos;arrive à échéance avant la prochaine, {when}.</translation>
    </message>
    <message>
        <source>Not seen either: {accounts}.</source>
        <translation>Pas visible non plus&#xa0;: {accounts}.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is owed in your other account.|Nothing is owed in your other accounts.</source>
        <translation>
            <numerusform>Rien n&apos;est en attente dans votre autre compte.</numerusform>
            <numerusform>Rien n&apos;est en attente dans vos autres comptes.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was last known is shown in grey.</source>
        <translation>Ce qui était connu en dernier est en gris.</translation>
    </message>
    <message>
        <source>Owed cannot see what you answer in {account}</source>
        <translation>Owed ne voit pas ce que vous répondez dans {account}</translation>
    </message>
    <message>
        <source>There is no folder with your sent messages, so what you have answered stays in this list. Name that folder in the settings, or choose “Answered otherwise”.</source>
        <translation>Il n&apos;y a pas de dossier de messages envoyés&#xa0;; ce à quoi vous avez répondu reste donc dans cette liste. Nommez ce dossier dans les réglages, ou choisissez «&#xa0;Répondu autrement&#xa0;».</translation>
    </message>
    <message>
        <source>Name the folder</source>
        <translation>Nommer le dossier</translation>
    </message>
    <message>
        <source>Owed cannot see all of {account}</source>
        <translation>Owed ne voit pas tout {account}</translation>
    </message>
    <message>
        <source>Since {when}: {why}</source>
        <translation>Depuis {when}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>Saisir le mot de passe</translation>
    </message>
    <message>
        <source>Looking into the folders.</source>
        <translation>Examen des dossiers.</translation>
    </message>
    <message>
        <source>{done} of {total} messages read.</source>
        <translation>{done} messages lus sur {total}.</translation>
    </message>
    <message>
        <source>{done} messages read.</source>
        <translation>{done} messages lus.</translation>
    </message>
    <message>
        <source>answered otherwise</source>
        <translation>répondu autrement</translation>
    </message>
    <message>
        <source>not owed</source>
        <translation>pas en attente</translation>
    </message>
    <message>
        <source>owed after all</source>
        <translation>en attente malgré tout</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>remis à plus tard</translation>
    </message>
    <message>
        <source>that was not the answer</source>
        <translation>ce n&apos;était pas la réponse</translation>
    </message>
    <message>
        <source>somebody else first</source>
        <translation>quelqu&apos;un d&apos;autre d&apos;abord</translation>
    </message>
    <message>
        <source>called back, left a message</source>
        <translation>rappelé, message laissé</translation>
    </message>
    <message>
        <source>called back, reached nobody</source>
        <translation>rappelé, personne n&apos;a été joint</translation>
    </message>
    <message>
        <source>a promise</source>
        <translation>une promesse</translation>
    </message>
    <message>
        <source>another date for a promise</source>
        <translation>une autre date pour une promesse</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>un appel</translation>
    </message>
    <message>
        <source>somebody to be written to</source>
        <translation>quelqu&apos;un à qui écrire</translation>
    </message>
    <message>
        <source>not expected any more</source>
        <translation>n&apos;est plus attendu</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>une règle</translation>
    </message>
    <message>
        <source>a rule taken away</source>
        <translation>une règle retirée</translation>
    </message>
    <message numerus="yes">
        <source>%n byte|%n bytes</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>What you chose: {accounts}, {clients}, {standards}. No password is in it.</source>
        <translation>Ce que vous avez choisi&#xa0;: {accounts}, {clients}, {standards}. Cela ne contient aucun mot de passe.</translation>
    </message>
    <message numerus="yes">
        <source>%n account|%n accounts</source>
        <translation>
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response window of your own|%n response windows of your own</source>
        <translation>
            <numerusform>%n délai de réponse personnel</numerusform>
            <numerusform>%n délais de réponse personnels</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings and client book</source>
        <translation>Réglages et carnet de clients</translation>
    </message>
    <message numerus="yes">
        <source>Of %n message: who wrote it, to whom, when, and its subject.|Of %n messages: who wrote them, to whom, when, and their subjects.</source>
        <translation>
            <numerusform>De&#xa0;%n message&#xa0;: qui l&apos;a écrit, à qui, quand, et son objet.</numerusform>
            <numerusform>De&#xa0;%n messages&#xa0;: qui les a écrits, à qui, quand, et leurs objets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n the sentence that asks, and what the text was found to need.|Of %n the sentence that asks, and what the texts were found to need.</source>
        <translation>
            <numerusform>De&#xa0;%n, la phrase qui demande, et ce que le texte semble appeler.</numerusform>
            <numerusform>De&#xa0;%n, la phrase qui demande, et ce que les textes semblent appeler.</numerusform>
        </translation>
    </message>
    <message>
        <source>No whole text, no attachment.</source>
        <translation>Aucun texte entier, aucune pièce jointe.</translation>
    </message>
    <message>
        <source>Mail of {account}</source>
        <translation>Courrier de {account}</translation>
    </message>
    <message numerus="yes">
        <source>%n decision of yours|%n decisions of yours</source>
        <translation>
            <numerusform>%n décision de votre part</numerusform>
            <numerusform>%n décisions de votre part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Which warnings were given for %n matter, so that none comes twice.|Which warnings were given for %n matters, so that none comes twice.</source>
        <translation>
            <numerusform>Quels avertissements ont été donnés pour&#xa0;%n affaire, pour qu&apos;aucun ne vienne deux fois.</numerusform>
            <numerusform>Quels avertissements ont été donnés pour&#xa0;%n affaires, pour qu&apos;aucun ne vienne deux fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}: {kinds}. {warnings}</source>
        <translation>{number}&#xa0;: {kinds}. {warnings}</translation>
    </message>
    <message>
        <source>{number}. {warnings}</source>
        <translation>{number}. {warnings}</translation>
    </message>
    <message>
        <source>What you decided</source>
        <translation>Ce que vous avez décidé</translation>
    </message>
    <message>
        <source>Letters that you began</source>
        <translation>Lettres que vous avez commencées</translation>
    </message>
    <message numerus="yes">
        <source>%n letter that you began and did not send, for 30 days: your own words.|%n letters that you began and did not send, each for 30 days: your own words.</source>
        <translation>
            <numerusform>%n lettre que vous avez commencée et pas envoyée, pendant 30 jours : vos propres mots.</numerusform>
            <numerusform>%n lettres que vous avez commencées et pas envoyées, chacune pendant 30 jours : vos propres mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address of the calendar {name}.</source>
        <translation>L&apos;adresse du calendrier {name}.</translation>
    </message>
    <message>
        <source>Passwords and sign-ins</source>
        <translation>Mots de passe et connexions</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>The keyring of your system, under the name Owed; in no file of ours.</source>
        <translation>Le trousseau de votre système, sous le nom Owed&#xa0;; dans aucun de nos fichiers.</translation>
    </message>
    <message>
        <source>{name}: in memory until Owed ends.</source>
        <translation>{name}&#xa0;: en mémoire jusqu&apos;à la fermeture d&apos;Owed.</translation>
    </message>
    <message>
        <source>{name}: the keyring does not answer.</source>
        <translation>{name}&#xa0;: le trousseau ne répond pas.</translation>
    </message>
    <message>
        <source>{name}: a sign-in.</source>
        <translation>{name}&#xa0;: une connexion.</translation>
    </message>
    <message>
        <source>{name}: a password.</source>
        <translation>{name}&#xa0;: un mot de passe.</translation>
    </message>
    <message>
        <source>{name}: nothing is kept.</source>
        <translation>{name}&#xa0;: rien n&apos;est conservé.</translation>
    </message>
    <message>
        <source>Copies of other calendars</source>
        <translation>Copies d&apos;autres calendriers</translation>
    </message>
    <message numerus="yes">
        <source>%n day or span off of|%n days or spans off of</source>
        <translation>
            <numerusform>%n jour ou période de congé venant de</numerusform>
            <numerusform>%n jours ou périodes de congé venant de</numerusform>
        </translation>
    </message>
    <message>
        <source>Conveniences</source>
        <translation>Commodités</translation>
    </message>
    <message>
        <source>Where the windows stood, pictures of the badge, and what it shows next. No name and no subject.</source>
        <translation>Où se trouvaient les fenêtres, des images de la pastille, et ce qu&apos;elle montre ensuite. Aucun nom et aucun objet.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What went wrong, for a report that you may send. It may name accounts and servers.</source>
        <translation>Ce qui a mal tourné, pour un signalement que vous pouvez envoyer. Il peut nommer des comptes et des serveurs.</translation>
    </message>
    <message>
        <source>Why this is in the list</source>
        <translation>Pourquoi c&apos;est dans la liste</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Pourquoi c&apos;est ici</translation>
    </message>
    <message>
        <source>How the deadline came about</source>
        <translation>D&apos;où vient l&apos;échéance</translation>
    </message>
    <message>
        <source>Why it is here:</source>
        <translation>Pourquoi c&apos;est ici&#xa0;:</translation>
    </message>
    <message>
        <source>You promised it for {when}</source>
        <translation>Vous l&apos;avez promis pour {when}</translation>
    </message>
    <message>
        <source>Your standard for a first sign of life to {group}: {window}</source>
        <translation>Votre standard pour un premier signe de vie à {group}&#xa0;: {window}</translation>
    </message>
    <message>
        <source>Your standard for {group}: {window}</source>
        <translation>Votre standard pour {group}&#xa0;: {window}</translation>
    </message>
    <message>
        <source>Your standard for calls of {group}: {window}</source>
        <translation>Votre standard pour les appels de {group}&#xa0;: {window}</translation>
    </message>
    <message>
        <source>Your standard for keeping informed: {group}: {window}</source>
        <translation>Votre standard pour tenir au courant&#xa0;: {group}&#xa0;: {window}</translation>
    </message>
    <message>
        <source>Your standard for new contacts: {group}: {window}</source>
        <translation>Votre standard pour les nouveaux contacts&#xa0;: {group}&#xa0;: {window}</translation>
    </message>
    <message>
        <source>The other message was no answer</source>
        <translation>L&apos;autre message n&apos;était pas une réponse</translation>
    </message>
    <message>
        <source>This message is not owed</source>
        <translation>Ce message n&apos;est pas en attente</translation>
    </message>
    <message>
        <source>Not owed: this sender, or mail like this…</source>
        <translation>Rien à répondre&#xa0;: cet expéditeur, ou le courrier de ce genre…</translation>
    </message>
    <message>
        <source>Open the mail</source>
        <translation>Ouvrir le message</translation>
    </message>
    <message>
        <source>Change the window for {group}</source>
        <translation>Changer le délai pour {group}</translation>
    </message>
    <message>
        <source>Change how often they hear from you</source>
        <translation>Changer le rythme de vos nouvelles</translation>
    </message>
    <message>
        <source>Put this sender into another group</source>
        <translation>Mettre cet expéditeur dans un autre groupe</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Reporter jusqu&apos;à</translation>
    </message>
    <message numerus="yes">
        <source>%n due before the next reply time, {when}|%n due before the next reply time, {when}</source>
        <translation>
            <numerusform>%n échéance avant la prochaine heure de réponse, {when}</numerusform>
            <numerusform>%n échéances avant la prochaine heure de réponse, {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing falls due before the next reply time, {when}</source>
        <translation>Aucune échéance avant la prochaine heure de réponse, {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n due before the next working day begins, {when}|%n due before the next working day begins, {when}</source>
        <translation>
            <numerusform>%n échéance avant le début du prochain jour ouvré, {when}</numerusform>
            <numerusform>%n échéances avant le début du prochain jour ouvré, {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing falls due before the next working day begins, {when}</source>
        <translation>Aucune échéance avant le début du prochain jour ouvré, {when}</translation>
    </message>
    <message>
        <source>Not heard from you today: {count}</source>
        <translation>Sans nouvelles de vous aujourd&apos;hui&#xa0;: {count}</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>depuis {when}</translation>
    </message>
    <message>
        <source>called {when}</source>
        <translation>appel {when}</translation>
    </message>
    <message>
        <source>promised {when}</source>
        <translation>promis {when}</translation>
    </message>
    <message>
        <source>last heard {when}</source>
        <translation>dernières nouvelles {when}</translation>
    </message>
    <message>
        <source>met {when}</source>
        <translation>rencontré {when}</translation>
    </message>
    <message>
        <source>snoozed until they write</source>
        <translation>reporté jusqu&apos;à ce qu&apos;on vous écrive</translation>
    </message>
    <message>
        <source>snoozed until {when}</source>
        <translation>reporté jusqu&apos;à {when}</translation>
    </message>
    <message>
        <source>{state}; {left}</source>
        <translation>{state}&#xa0;; {left}</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>accusé réception</translation>
    </message>
    <message>
        <source>waits on {whom}</source>
        <translation>attend {whom}</translation>
    </message>
    <message>
        <source>waits on {whom} until {when}</source>
        <translation>attend {whom} jusqu&apos;à {when}</translation>
    </message>
    <message>
        <source>left a message</source>
        <translation>message laissé</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>transmis</translation>
    </message>
    <message>
        <source>That has passed already. Choose a time to come.</source>
        <translation>C&apos;est déjà passé. Choisissez un moment à venir.</translation>
    </message>
    <message>
        <source>That is still to come. Choose when it was.</source>
        <translation>C&apos;est encore à venir. Choisissez quand c&apos;était.</translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last}</source>
        <comment>days</comment>
        <translation>
            <numerusform>du {first} au {last}</numerusform>
            <numerusform>du {first} au {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>empty a field</comment>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Ce qui s&apos;y trouve</translation>
    </message>
    <message>
        <source>What was just done</source>
        <translation>Ce qui vient d&apos;être fait</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser en l&apos;état</translation>
    </message>
    <message>
        <source>Return or a double click opens the message.</source>
        <translation>Entrée ou un double clic ouvre le message.</translation>
    </message>
    <message>
        <source>Messages behind the figure</source>
        <translation>Messages derrière le chiffre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>waits for {duration}</source>
        <translation>attend depuis {duration}</translation>
    </message>
    <message>
        <source>waits for {duration}, missed</source>
        <translation>attend depuis {duration}, dépassé</translation>
    </message>
    <message>
        <source>answered after {duration}</source>
        <translation>répondu après {duration}</translation>
    </message>
    <message>
        <source>answered after {duration}, missed</source>
        <translation>répondu après {duration}, dépassé</translation>
    </message>
    <message>
        <source>The last day of a report is not before its first day.</source>
        <translation>Le dernier jour d&apos;un rapport n&apos;est pas avant le premier.</translation>
    </message>
    <message>
        <source>Turn them round.</source>
        <translation>Intervertissez-les.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>In time</source>
        <comment>of answers</comment>
        <translation>Dans les temps</translation>
    </message>
    <message>
        <source>your goal is {percent} %</source>
        <translation>votre objectif est {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Half were answered within</source>
        <translation>La moitié a reçu une réponse en</translation>
    </message>
    <message>
        <source>Nine in ten within</source>
        <translation>Neuf sur dix en</translation>
    </message>
    <message>
        <source>Not answered yet, and missed</source>
        <translation>Sans réponse encore, et dépassés</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Par semaine</translation>
    </message>
    <message>
        <source>under the goal</source>
        <translation>sous l&apos;objectif</translation>
    </message>
    <message>
        <source>By client, the worst kept first</source>
        <translation>Par client, le moins bien tenu d&apos;abord</translation>
    </message>
    <message>
        <source>Promises: {promises}</source>
        <translation>Promesses&#xa0;: {promises}</translation>
    </message>
    <message>
        <source>Write it as 2026-05-04.</source>
        <translation>Écrivez-le ainsi&#xa0;: 2026-05-04.</translation>
    </message>
    <message>
        <source>half within {duration}</source>
        <translation>la moitié en {duration}</translation>
    </message>
    <message>
        <source>When messages come, by weekday and hour</source>
        <translation>Quand arrivent les messages, par jour et heure</translation>
    </message>
    <message>
        <source>When answers are given, by weekday and hour</source>
        <translation>Quand partent les réponses, par jour et heure</translation>
    </message>
    <message numerus="yes">
        <source>{hour}: %n answer|{hour}: %n answers</source>
        <translation>
            <numerusform>{hour}&#xa0;:&#xa0;%n réponse</numerusform>
            <numerusform>{hour}&#xa0;:&#xa0;%n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{hour}: %n message|{hour}: %n messages</source>
        <translation>
            <numerusform>{hour}&#xa0;:&#xa0;%n message</numerusform>
            <numerusform>{hour}&#xa0;:&#xa0;%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of the promises</source>
        <translation>Ce que sont devenues les promesses</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>kept ahead of the date</source>
        <translation>tenues avant la date</translation>
    </message>
    <message>
        <source>kept on the day</source>
        <translation>tenues le jour même</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvertes</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>rompues</translation>
    </message>
    <message numerus="yes">
        <source>{count} {what}</source>
        <comment>promises</comment>
        <translation>
            <numerusform>{what}&#xa0;: {count}</numerusform>
            <numerusform>{what}&#xa0;: {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Copier la phrase</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Enregistrer comme tableau</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Enregistrer comme image</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Picture (*.png)</source>
        <translation>PDF (*.pdf);;Image (*.png)</translation>
    </message>
    <message>
        <source>How long answers took</source>
        <translation>Combien de temps ont pris les réponses</translation>
    </message>
    <message>
        <source>half</source>
        <comment>of the answers</comment>
        <translation>la moitié</translation>
    </message>
    <message>
        <source>nine in ten</source>
        <translation>neuf sur dix</translation>
    </message>
    <message>
        <source>{length}: {count}</source>
        <translation>{length}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{length}: {count}, {missed} of them missed</source>
        <translation>{length}&#xa0;: {count}, hors délai&#xa0;: {missed}</translation>
    </message>
    <message>
        <source>{done} of {count} conversations so far.</source>
        <translation>{done} conversations sur {count} jusqu&apos;ici.</translation>
    </message>
    <message>
        <source>The next time it is there at once.</source>
        <translation>La prochaine fois, ce sera là aussitôt.</translation>
    </message>
    <message>
        <source>Counting your answers</source>
        <translation>Décompte de vos réponses</translation>
    </message>
    <message>
        <source>Nobody wrote in this time who had to be answered.</source>
        <translation>Personne n&apos;a écrit pendant ce temps qui attendait une réponse.</translation>
    </message>
    <message>
        <source>Nobody whom you chose wrote in this time and had to be answered.</source>
        <translation>Parmi ceux que vous avez choisis, personne n&apos;a écrit pendant ce temps en attendant une réponse.</translation>
    </message>
    <message>
        <source>Nothing to count</source>
        <translation>Rien à compter</translation>
    </message>
    <message>
        <source>Share answered in time, by week</source>
        <translation>Part répondue dans les temps, par semaine</translation>
    </message>
    <message>
        <source>Week of {day}: {percent}, {tally}</source>
        <translation>Semaine du {day}&#xa0;: {percent}, {tally}</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>4 dernières semaines</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>12 dernières semaines</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last 52 weeks</source>
        <translation>52 dernières semaines</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Owed: report</source>
        <translation>Owed&#xa0;: rapport</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>in time, of {count} messages</source>
        <translation>dans les temps, sur {count} messages</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>Ce qui arrive</translation>
    </message>
    <message>
        <source>What is answered</source>
        <translation>Ce qui reçoit une réponse</translation>
    </message>
    <message>
        <source>What the hours show</source>
        <translation>Ce que montrent les heures</translation>
    </message>
    <message>
        <source>In time, week by week</source>
        <translation>Dans les temps, semaine par semaine</translation>
    </message>
    <message>
        <source>What was missed stands on top, in red.</source>
        <translation>Ce qui a été dépassé est au-dessus, en rouge.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>By client</source>
        <translation>Par client</translation>
    </message>
    <message>
        <source>The worst kept first.</source>
        <translation>Le moins bien tenu d&apos;abord.</translation>
    </message>
    <message>
        <source>For an engagement letter</source>
        <translation>Pour une lettre de mission</translation>
    </message>
    <message>
        <source>Amber weeks stay under your goal of</source>
        <translation>Les semaines ambrées restent sous votre objectif de</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Enregistré dans {path}.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Choose another place.</source>
        <translation>{path} ne peut pas être écrit. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>dans les temps</translation>
    </message>
    <message>
        <source>half were answered within</source>
        <translation>la moitié a reçu une réponse en</translation>
    </message>
    <message>
        <source>nine in ten within</source>
        <translation>neuf sur dix en</translation>
    </message>
    <message>
        <source>of promises kept</source>
        <translation>des promesses tenues</translation>
    </message>
    <message>
        <source>What you know of this client</source>
        <translation>Ce que vous savez de ce client</translation>
    </message>
    <message>
        <source>Also writes from</source>
        <translation>Écrit aussi depuis</translation>
    </message>
    <message>
        <source>Would rather hear from me</source>
        <translation>Préfère que je lui</translation>
    </message>
    <message>
        <source>Active client</source>
        <translation>Client actif</translation>
    </message>
    <message>
        <source>They hear from you every so often, whether they asked or not. An update falls due when the time since you last wrote is over.</source>
        <translation>Il a régulièrement de vos nouvelles, qu&apos;il les ait demandées ou non. Des nouvelles sont dues quand le temps depuis votre dernier message est écoulé.</translation>
    </message>
    <message>
        <source>How often an active client hears from me</source>
        <translation>À quel rythme un client actif a de mes nouvelles</translation>
    </message>
    <message>
        <source>Also when you are only in Cc</source>
        <translation>Aussi quand vous n&apos;êtes qu&apos;en Cc</translation>
    </message>
    <message>
        <source>Further addresses, separated by commas, for example: anna@home.example.</source>
        <translation>Autres adresses, séparées par des virgules, par exemple&#xa0;: anna@maison.example.</translation>
    </message>
    <message>
        <source>Their messages then wait for you as well, for example where their assistant writes to your colleague.</source>
        <translation>Ses messages vous attendent alors aussi, par exemple quand son assistante écrit à votre collègue.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Note, for your own eyes</source>
        <translation>Note, pour vous seul</translation>
    </message>
    <message>
        <source>Would rather hear from you</source>
        <translation>Préfère avoir de vos nouvelles ainsi</translation>
    </message>
    <message>
        <source>{wrong} is not an e-mail address.</source>
        <translation>{wrong} n&apos;est pas une adresse de courriel.</translation>
    </message>
    <message>
        <source>as often as the standard for updates says</source>
        <translation>aussi souvent que le dit le standard des nouvelles</translation>
    </message>
    <message numerus="yes">
        <source>every working day|at least every %n working days</source>
        <translation>
            <numerusform>chaque jour ouvré</numerusform>
            <numerusform>au moins tous les&#xa0;%n jours ouvrés</numerusform>
        </translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation>Adresse ou domaine</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>Sans préférence</translation>
    </message>
    <message>
        <source>Call, do not write</source>
        <translation>Appeler, ne pas écrire</translation>
    </message>
    <message>
        <source>Write, do not call</source>
        <translation>Écrire, ne pas appeler</translation>
    </message>
    <message>
        <source>also when I am in Cc</source>
        <translation>aussi quand je suis en Cc</translation>
    </message>
    <message>
        <source>also {addresses}</source>
        <translation>aussi {addresses}</translation>
    </message>
    <message>
        <source>active</source>
        <comment>a client</comment>
        <translation>actif</translation>
    </message>
    <message>
        <source>active: an update every working day</source>
        <translation>actif&#xa0;: des nouvelles chaque jour ouvré</translation>
    </message>
    <message>
        <source>active: an update every {days} working days</source>
        <translation>actif&#xa0;: des nouvelles tous les {days} jours ouvrés</translation>
    </message>
    <message>
        <source>Owed: settings</source>
        <translation>Owed&#xa0;: réglages</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>A call on {since} would want a call back by {end}.</source>
        <translation>À un appel {since}, il faudrait rappeler avant {end}.</translation>
    </message>
    <message>
        <source>What you promise on {since} for {end} would be due then.</source>
        <translation>Ce que vous promettez {since} pour {end} serait dû à ce moment.</translation>
    </message>
    <message>
        <source>After a message of yours on {since} the next would be due {end}.</source>
        <translation>Après un message de vous {since}, le suivant serait dû {end}.</translation>
    </message>
    <message>
        <source>Somebody you meet on {since} would be due a message by {end}.</source>
        <translation>À quelqu&apos;un que vous rencontrez {since}, il faudrait écrire avant {end}.</translation>
    </message>
    <message>
        <source>A message on {since} would want a first sign of life by {sign}, and the answer by {end}.</source>
        <translation>Un message {since} demanderait un premier signe de vie avant {sign}, et la réponse avant {end}.</translation>
    </message>
    <message>
        <source>A message on {since} would be due {end}.</source>
        <translation>Un message {since} aurait son échéance {end}.</translation>
    </message>
    <message>
        <source>You are warned {times}.</source>
        <translation>Vous êtes averti {times}.</translation>
    </message>
    <message>
        <source>Without a warning before.</source>
        <translation>Sans avertissement préalable.</translation>
    </message>
    <message>
        <source>Warnings would fall on {times}, when nobody works: you are warned before work ends instead.</source>
        <translation>Des avertissements tomberaient {times}, quand personne ne travaille&#xa0;: vous êtes averti avant la fin du travail.</translation>
    </message>
    <message>
        <source>Warnings would fall on {times}, when nobody works: you are warned when work begins instead.</source>
        <translation>Des avertissements tomberaient {times}, quand personne ne travaille&#xa0;: vous êtes averti quand le travail commence.</translation>
    </message>
    <message>
        <source>Warnings would fall on {times}, when nobody works, and no working time lies before: none comes.</source>
        <translation>Des avertissements tomberaient {times}, quand personne ne travaille, et aucun temps de travail ne précède&#xa0;: il n&apos;en vient aucun.</translation>
    </message>
    <message>
        <source>https:// address, or the path of an .ics file</source>
        <translation>adresse https://, ou chemin d&apos;un fichier .ics</translation>
    </message>
    <message>
        <source>Address or file of a calendar</source>
        <translation>Adresse ou fichier d&apos;un calendrier</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Read them now</source>
        <translation>Les lire maintenant</translation>
    </message>
    <message>
        <source>Remove the calendar {name}</source>
        <translation>Retirer le calendrier {name}</translation>
    </message>
    <message>
        <source>{name}: appointments with a time take that time away too</source>
        <translation>{name}&#xa0;: les rendez-vous à heure fixe prennent aussi ce temps</translation>
    </message>
    <message>
        <source>Appointments with a time take that time away too</source>
        <translation>Les rendez-vous à heure fixe prennent aussi ce temps</translation>
    </message>
    <message>
        <source>times too</source>
        <translation>les heures aussi</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Pas encore lu.</translation>
    </message>
    <message>
        <source>No whole days ahead. Read {read}.</source>
        <translation>Aucune journée entière à venir. Lu {read}.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry ahead, next {name}: {days}. Read {read}.|%n entries ahead, next {name}: {days}. Read {read}.</source>
        <translation>
            <numerusform>%n entrée à venir, la prochaine {name}&#xa0;: {days}. Lu {read}.</numerusform>
            <numerusform>%n entrées à venir, la prochaine {name}&#xa0;: {days}. Lu {read}.</numerusform>
        </translation>
    </message>
    <message>
        <source>This calendar is in the list already.</source>
        <translation>Ce calendrier est déjà dans la liste.</translation>
    </message>
    <message>
        <source>Choose a calendar</source>
        <translation>Choisir un calendrier</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical);;All files (*)</source>
        <translation>Calendriers (*.ics *.ical);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>when the working day ends</source>
        <translation>quand le jour ouvré finit</translation>
    </message>
    <message>
        <source>15 minutes before the working day ends</source>
        <translation>15 minutes avant la fin du jour ouvré</translation>
    </message>
    <message>
        <source>30 minutes before the working day ends</source>
        <translation>30 minutes avant la fin du jour ouvré</translation>
    </message>
    <message>
        <source>an hour before the working day ends</source>
        <translation>une heure avant la fin du jour ouvré</translation>
    </message>
    <message>
        <source>Ask in the evening who has not heard from me</source>
        <translation>Demander le soir qui n&apos;a pas eu de mes nouvelles</translation>
    </message>
    <message>
        <source>When to ask</source>
        <translation>Quand demander</translation>
    </message>
    <message>
        <source>Ask who has not heard from me today, {when}</source>
        <translation>Demander qui n&apos;a pas eu de mes nouvelles aujourd&apos;hui, {when}</translation>
    </message>
    <message>
        <source>{minutes} minutes before the working day ends</source>
        <translation>{minutes} minutes avant la fin du jour ouvré</translation>
    </message>
    <message>
        <source>Open the list at</source>
        <translation>Ouvrir la liste à</translation>
    </message>
    <message>
        <source>No daily reply time.</source>
        <translation>Pas d&apos;heure de réponse quotidienne.</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>Ajouter une heure</translation>
    </message>
    <message>
        <source>Daily reply time {number}</source>
        <translation>Heure de réponse quotidienne {number}</translation>
    </message>
    <message>
        <source>Remove the daily reply time {at}</source>
        <translation>Retirer l&apos;heure de réponse quotidienne {at}</translation>
    </message>
    <message>
        <source>not on the way</source>
        <translation>pas en chemin</translation>
    </message>
    <message>
        <source>at a third of the time</source>
        <translation>au tiers du temps</translation>
    </message>
    <message>
        <source>at half the time</source>
        <translation>à la moitié du temps</translation>
    </message>
    <message>
        <source>at three quarters of the time</source>
        <translation>aux trois quarts du temps</translation>
    </message>
    <message>
        <source>at half and three quarters of the time</source>
        <translation>à la moitié et aux trois quarts du temps</translation>
    </message>
    <message>
        <source>not shortly before</source>
        <translation>pas juste avant</translation>
    </message>
    <message>
        <source>15 minutes before</source>
        <translation>15 minutes avant</translation>
    </message>
    <message>
        <source>30 minutes before</source>
        <translation>30 minutes avant</translation>
    </message>
    <message>
        <source>1 hour before</source>
        <translation>1 heure avant</translation>
    </message>
    <message>
        <source>2 hours before</source>
        <translation>2 heures avant</translation>
    </message>
    <message>
        <source>1 hour and 30 minutes before</source>
        <translation>1 heure et 30 minutes avant</translation>
    </message>
    <message>
        <source>a day before</source>
        <translation>un jour avant</translation>
    </message>
    <message>
        <source>a day and 2 hours before</source>
        <translation>un jour et 2 heures avant</translation>
    </message>
    <message>
        <source>when missed</source>
        <translation>quand c&apos;est dépassé</translation>
    </message>
    <message>
        <source>not when missed</source>
        <translation>pas quand c&apos;est dépassé</translation>
    </message>
    <message>
        <source>Warn on the way</source>
        <translation>Avertir en chemin</translation>
    </message>
    <message>
        <source>Warn shortly before</source>
        <translation>Avertir juste avant</translation>
    </message>
    <message>
        <source>Warn when missed</source>
        <translation>Avertir quand c&apos;est dépassé</translation>
    </message>
    <message>
        <source>Warn {on_the_way} {before} and {missed}</source>
        <translation>Avertir {on_the_way} {before} et {missed}</translation>
    </message>
    <message>
        <source>at {shares} of the time</source>
        <translation>à {shares} du temps</translation>
    </message>
    <message>
        <source>{minutes} minutes before</source>
        <translation>{minutes} minutes avant</translation>
    </message>
    <message>
        <source>First day of leave</source>
        <translation>Premier jour d&apos;absence</translation>
    </message>
    <message>
        <source>Last day of leave</source>
        <translation>Dernier jour d&apos;absence</translation>
    </message>
    <message>
        <source>Add leave</source>
        <translation>Ajouter une absence</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Du {first} au {last}</translation>
    </message>
    <message>
        <source>Remove the leave of {said}</source>
        <translation>Retirer l&apos;absence {said}</translation>
    </message>
    <message>
        <source>Hand-over…</source>
        <translation>Passation…</translation>
    </message>
    <message>
        <source>Hand-over for the leave of {said}</source>
        <translation>Passation pour l&apos;absence {said}</translation>
    </message>
    <message>
        <source>The mailboxes that Owed watches. It only reads: nothing is moved or marked, and nothing is sent but the letters that you send yourself.</source>
        <translation>Les boîtes aux lettres qu&apos;Owed surveille. Il ne fait que lire&#xa0;: rien n&apos;est déplacé ni marqué, et rien n&apos;est envoyé que les lettres que vous envoyez vous-même.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Owed forgets its password and everything that it noted about this mailbox. Your mail stays as it is.</source>
        <translation>Owed oublie son mot de passe et tout ce qu&apos;il a noté sur cette boîte aux lettres. Votre courrier reste tel quel.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Whose messages wait for you. A person goes before their whole domain; who is in no group and asks for something counts as a prospect.</source>
        <translation>De qui les messages vous attendent. Une personne passe avant tout son domaine&#xa0;; qui n&apos;est dans aucun groupe et demande quelque chose compte comme prospect.</translation>
    </message>
    <message>
        <source>anna@acker.example or acker.example</source>
        <translation>anna@acker.example ou acker.example</translation>
    </message>
    <message>
        <source>Group of the new client</source>
        <translation>Groupe du nouveau client</translation>
    </message>
    <message>
        <source>Search in the client book</source>
        <translation>Chercher dans le carnet de clients</translation>
    </message>
    <message>
        <source>Move the chosen ones to a group</source>
        <translation>Déplacer les choisis vers un groupe</translation>
    </message>
    <message>
        <source>Merge into one client</source>
        <translation>Fusionner en un seul client</translation>
    </message>
    <message>
        <source>Add the ticked ones</source>
        <translation>Ajouter ceux qui sont cochés</translation>
    </message>
    <message>
        <source>for example: Suppliers</source>
        <translation>par exemple&#xa0;: Fournisseurs</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Nom d&apos;un nouveau groupe</translation>
    </message>
    <message>
        <source>Messages in which you are only in Cc. Addresses or domains, separated by commas, for example: anna@acker.example, acker.example.</source>
        <translation>Les messages où vous n&apos;êtes qu&apos;en Cc. Adresses ou domaines, séparés par des virgules, par exemple&#xa0;: anna@acker.example, acker.example.</translation>
    </message>
    <message>
        <source>A group has its own response window, for example two days for suppliers.</source>
        <translation>Un groupe a son propre délai de réponse, par exemple deux jours pour les fournisseurs.</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Déplacer vers…</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Ajouter un client</translation>
    </message>
    <message>
        <source>A person by their address, or everybody at a domain. The person goes first: for example VIP for anna@acker.example, Clients for acker.example.</source>
        <translation>Une personne par son adresse, ou tous ceux d&apos;un domaine. La personne passe d&apos;abord&#xa0;: par exemple VIP pour anna@acker.example, Clients pour acker.example.</translation>
    </message>
    <message>
        <source>Suggested from your sent messages</source>
        <translation>Proposés d&apos;après vos messages envoyés</translation>
    </message>
    <message>
        <source>The people you write to most who are in no group yet.</source>
        <translation>Ceux à qui vous écrivez le plus et qui ne sont dans aucun groupe.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message numerus="yes">
        <source>%n client imported.|%n clients imported.</source>
        <translation>
            <numerusform>%n client importé.</numerusform>
            <numerusform>%n clients importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is one client now.</source>
        <translation>{name} est maintenant un seul client.</translation>
    </message>
    <message>
        <source>This is neither an address (anna@acker.example) nor a domain (acker.example).</source>
        <translation>Ce n&apos;est ni une adresse (anna@acker.example) ni un domaine (acker.example).</translation>
    </message>
    <message>
        <source>{who} moved to {group}.</source>
        <translation>{who} déplacé vers {group}.</translation>
    </message>
    <message>
        <source>{who} removed from the client book.</source>
        <translation>{who} retiré du carnet de clients.</translation>
    </message>
    <message>
        <source>Give the group a name that no other group has.</source>
        <translation>Donnez au groupe un nom qu&apos;aucun autre ne porte.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>{wrong} is neither an address nor a domain.</source>
        <translation>{wrong} n&apos;est ni une adresse ni un domaine.</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>For a light panel</source>
        <translation>Pour un panneau clair</translation>
    </message>
    <message>
        <source>For a dark panel</source>
        <translation>Pour un panneau sombre</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>The badge, what counts as settled, how you are called, and the settings as a file.</source>
        <translation>La pastille, ce qui compte comme réglé, comment on vous appelle, et les réglages en fichier.</translation>
    </message>
    <message>
        <source>So that nobody is missed because Owed was not running, for example after an update of the system. Your system&apos;s list of start-up programs shows it too.</source>
        <translation>Pour que personne ne soit oublié parce qu&apos;Owed ne tournait pas, par exemple après une mise à jour du système. La liste des programmes de démarrage de votre système le montre aussi.</translation>
    </message>
    <message>
        <source>Language of Owed</source>
        <translation>Langue d&apos;Owed</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Otherwise it shows what falls due first: for example a prospect of this morning before a client of yesterday.</source>
        <translation>Sinon, elle montre ce qui arrive à échéance en premier&#xa0;: par exemple un prospect de ce matin avant un client d&apos;hier.</translation>
    </message>
    <message>
        <source>A message that you moved to Trash or Junk is no longer owed, for example an offer that you do not want.</source>
        <translation>Un message que vous avez mis à la corbeille ou aux indésirables n&apos;est plus en attente, par exemple une offre dont vous ne voulez pas.</translation>
    </message>
    <message>
        <source>Who writes from there is a colleague. Separated by commas, for example: office.example, office-vienna.example.</source>
        <translation>Qui écrit de là est un collègue. Séparés par des virgules, par exemple&#xa0;: cabinet.example, cabinet-lyon.example.</translation>
    </message>
    <message>
        <source>Choose yourself where the badge is hard to read, for example on a picture.</source>
        <translation>Choisissez vous-même là où la pastille se lit mal, par exemple sur une image.</translation>
    </message>
    <message>
        <source>What others call you in a greeting, for example: Maria, Ms Muster. A mail that greets somebody else is not for you.</source>
        <translation>Comment les autres vous appellent en vous saluant, par exemple&#xa0;: Marie, Mme Dupont. Un message qui salue quelqu&apos;un d&apos;autre n&apos;est pas pour vous.</translation>
    </message>
    <message>
        <source>Start Owed when I log in</source>
        <translation>Démarrer Owed à l&apos;ouverture de ma session</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>What Owed keeps about you on this computer. Nothing of it goes anywhere else: there is no server of ours, and only the letters that you send yourself leave this computer.</source>
        <translation>Ce qu&apos;Owed garde sur vous dans cet ordinateur. Rien n&apos;en va ailleurs&#xa0;: nous n&apos;avons pas de serveur, et seules les lettres que vous envoyez vous-même quittent cet ordinateur.</translation>
    </message>
    <message>
        <source>Save all of it, to be read…</source>
        <translation>Tout enregistrer, pour le lire…</translation>
    </message>
    <message>
        <source>Forget one account</source>
        <translation>Oublier un compte</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <source>Yes, forget it all</source>
        <translation>Oui, tout oublier</translation>
    </message>
    <message>
        <source>{size} on this computer</source>
        <translation>{size} sur cet ordinateur</translation>
    </message>
    <message>
        <source>What is stored about you</source>
        <translation>Ce qui est conservé sur vous</translation>
    </message>
    <message>
        <source>Of your mail: names, addresses, dates, subjects and the sentence that asks. Never a whole message and never an attachment.</source>
        <translation>De votre courrier&#xa0;: noms, adresses, dates, objets et la phrase qui demande. Jamais un message entier, jamais une pièce jointe.</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>One account goes with its password, all that was read of it and all that you decided about it. For example when you leave a firm. Your mail itself stays as it is.</source>
        <translation>Un compte s&apos;en va avec son mot de passe, tout ce qui en a été lu et tout ce que vous en avez décidé. Par exemple quand vous quittez une société. Votre courrier lui-même reste tel quel.</translation>
    </message>
    <message>
        <source>Choose where the folder is to stand</source>
        <translation>Choisissez où mettre le dossier</translation>
    </message>
    <message>
        <source>Show examples</source>
        <translation>Montrer des exemples</translation>
    </message>
    <message>
        <source>Show examples of: {what}</source>
        <translation>Montrer des exemples de&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Montrer le dossier</translation>
    </message>
    <message>
        <source>Hide examples</source>
        <translation>Cacher les exemples</translation>
    </message>
    <message>
        <source>{size}, since {day}</source>
        <translation>{size}, depuis le {day}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>All windows, notices and the badge speak it at once; letters are in the client&apos;s.</source>
        <translation>Toutes les fenêtres, les avis et la pastille la parlent aussitôt&#xa0;; les lettres sont dans celle du client.</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Pastille</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>This removes accounts, passwords, clients, standards, decisions and the index from this computer. Your mail stays as it is. It cannot be undone.</source>
        <translation>Cela retire de cet ordinateur comptes, mots de passe, clients, standards, décisions et index. Votre courrier reste tel quel. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>{wrong} is not a domain. It looks like office.example.</source>
        <translation>{wrong} n&apos;est pas un domaine. Il ressemble à cabinet.example.</translation>
    </message>
    <message>
        <source>Show the folder of: {what}</source>
        <translation>Montrer le dossier de&#xa0;: {what}</translation>
    </message>
    <message>
        <source>For shared screens: a notification then only says how many wait, as in “1 client is waiting, for 30 min more”.</source>
        <translation>Pour les écrans partagés&#xa0;: une notification dit alors seulement combien attendent, comme «&#xa0;1 client attend, encore 30 min&#xa0;».</translation>
    </message>
    <message>
        <source>Otherwise every warning waits while your desktop is set not to disturb you, and one summary follows when that ends.</source>
        <translation>Sinon, tout avertissement attend tant que votre bureau est réglé pour ne pas vous déranger, et un résumé suit quand cela finit.</translation>
    </message>
    <message>
        <source>Several that come together are shown as one. A notification goes when what it is about is settled, in your mail program for instance.</source>
        <translation>Plusieurs qui arrivent ensemble n&apos;en font qu&apos;une. Une notification disparaît quand son affaire est réglée, dans votre programme de courrier par exemple.</translation>
    </message>
    <message>
        <source>Owed speaks up before a standard is missed, inside your working hours. The badge shows it all the time.</source>
        <translation>Owed se manifeste avant qu&apos;un standard soit dépassé, pendant vos heures de travail. La pastille le montre tout le temps.</translation>
    </message>
    <message>
        <source>For every group without warnings of its own. What falls due outside your working hours is warned before the working day ends, for example Saturday&apos;s on Friday afternoon.</source>
        <translation>Pour tout groupe sans avertissements à lui. Ce qui arrive à échéance hors de vos heures de travail est annoncé avant la fin du jour ouvré, par exemple le vendredi après-midi pour le samedi.</translation>
    </message>
    <message>
        <source>A warning that another one follows in time is a quiet one. The last one before the deadline pops up. What was missed stays on the screen until you do something about it.</source>
        <translation>Un avertissement qu&apos;un autre suivra à temps est discret. Le dernier avant l&apos;échéance s&apos;affiche. Ce qui est dépassé reste à l&apos;écran jusqu&apos;à ce que vous en fassiez quelque chose.</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Est-ce que cela marche&#xa0;?</translation>
    </message>
    <message>
        <source>Show a test notification</source>
        <translation>Montrer une notification d&apos;essai</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>What you taught Owed by correcting it, for example: Nothing from news@shop.example is owed. A rule holds for the mail that is there and for what will come; what you say about a single message goes before every rule. All of it stays on this machine.</source>
        <translation>Ce que vous avez appris à Owed en le corrigeant, par exemple&#xa0;: Rien de news@boutique.example n&apos;est en attente. Une règle vaut pour le courrier déjà là et pour celui qui viendra&#xa0;; ce que vous dites d&apos;un seul message passe avant toute règle. Tout reste sur cette machine.</translation>
    </message>
    <message>
        <source>Search in the rules</source>
        <translation>Chercher dans les règles</translation>
    </message>
    <message>
        <source>You have no rules yet. They are made in the lists: “Not owed” and “Owed after all” ask whether you mean this message, this sender, or mail like this.</source>
        <translation>Vous n&apos;avez pas encore de règles. Elles naissent dans les listes&#xa0;: «&#xa0;Rien à répondre&#xa0;» et «&#xa0;Bien en attente&#xa0;» demandent si vous pensez à ce message, à cet expéditeur ou au courrier de ce genre.</translation>
    </message>
    <message>
        <source>No rule fits the search.</source>
        <translation>Aucune règle ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>the client&apos;s name</source>
        <translation>le nom du client</translation>
    </message>
    <message>
        <source>the subject</source>
        <translation>l&apos;objet</translation>
    </message>
    <message>
        <source>the promised time</source>
        <translation>l&apos;heure promise</translation>
    </message>
    <message>
        <source>the time that was promised before</source>
        <translation>l&apos;heure promise auparavant</translation>
    </message>
    <message>
        <source>your name as the account has it</source>
        <translation>votre nom tel que le compte le porte</translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation>Accusés de réception</translation>
    </message>
    <message>
        <source>A sign of life counts, silence does not. These are the texts that Owed offers when you write to a client; each letter is shown and can be changed before it goes.</source>
        <translation>Un signe de vie compte, le silence non. Voici les textes qu&apos;Owed propose quand vous écrivez à un client&#xa0;; chaque lettre est montrée et peut être modifiée avant de partir.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Where the letter begins a conversation.</source>
        <translation>Là où la lettre ouvre une conversation.</translation>
    </message>
    <message>
        <source>Back to the text that came with Owed</source>
        <translation>Revenir au texte fourni avec Owed</translation>
    </message>
    <message>
        <source>To say {what} in {language}</source>
        <translation>Pour dire {what} en {language}</translation>
    </message>
    <message>
        <source>What a client would read</source>
        <translation>Ce qu&apos;un client lirait</translation>
    </message>
    <message>
        <source>Filled in for each letter: {named}.</source>
        <translation>Rempli pour chaque lettre&#xa0;: {named}.</translation>
    </message>
    <message>
        <source>Mail that waits for an answer. Acknowledge: until when a first sign of life is due, where the answer itself may take longer.</source>
        <translation>Le courrier qui attend une réponse. Accuser réception&#xa0;: jusqu&apos;à quand un premier signe de vie est dû, quand la réponse elle-même peut prendre plus de temps.</translation>
    </message>
    <message>
        <source>Missed calls and voice messages that came by mail, and calls that you log.</source>
        <translation>Les appels manqués et messages vocaux venus par courriel, et les appels que vous notez.</translation>
    </message>
    <message>
        <source>A promise is due at the time you named. Here you choose when you are warned.</source>
        <translation>Une promesse est due à l&apos;heure que vous avez donnée. Ici, vous choisissez quand vous êtes averti.</translation>
    </message>
    <message>
        <source>Clients whom you marked as active hear from you before they ask. Your last message counts.</source>
        <translation>Les clients que vous avez marqués comme actifs ont de vos nouvelles avant de les demander. C&apos;est votre dernier message qui compte.</translation>
    </message>
    <message>
        <source>People you met and entered, until you write to them for the first time.</source>
        <translation>Les gens que vous avez rencontrés et notés, jusqu&apos;à ce que vous leur écriviez pour la première fois.</translation>
    </message>
    <message>
        <source>Everybody in your client book who is in no other group.</source>
        <translation>Tous ceux de votre carnet de clients qui ne sont dans aucun autre groupe.</translation>
    </message>
    <message>
        <source>People who write for the first time and ask for something.</source>
        <translation>Ceux qui écrivent pour la première fois et demandent quelque chose.</translation>
    </message>
    <message>
        <source>The few who get an answer before all others.</source>
        <translation>Les quelques-uns qui reçoivent une réponse avant tous les autres.</translation>
    </message>
    <message>
        <source>As Owed ships it</source>
        <translation>Tel que fourni</translation>
    </message>
    <message>
        <source>How long you allow yourself, for each kind of what you owe. Owed counts from the first unanswered message and warns you before the time is up.</source>
        <translation>Combien de temps vous vous donnez, pour chaque sorte de ce que vous devez. Owed compte depuis le premier message sans réponse et vous avertit avant que le temps soit écoulé.</translation>
    </message>
    <message>
        <source>Whom another standard is for</source>
        <translation>Pour qui vaut un autre standard</translation>
    </message>
    <message>
        <source>Kind of what is owed</source>
        <translation>Sorte de ce qui est dû</translation>
    </message>
    <message>
        <source>Another standard</source>
        <translation>Un autre standard</translation>
    </message>
    <message>
        <source>For a person, a whole domain or a group.</source>
        <translation>Pour une personne, tout un domaine ou un groupe.</translation>
    </message>
    <message>
        <source>anna@acker.example, acker.example or VIP</source>
        <translation>anna@acker.example, acker.example ou VIP</translation>
    </message>
    <message>
        <source>{group} have no clock.</source>
        <translation>{group} n&apos;ont pas d&apos;horloge.</translation>
    </message>
    <message>
        <source>This is neither an address (anna@acker.example) nor a domain (acker.example) nor a group.</source>
        <translation>Ce n&apos;est ni une adresse (anna@acker.example), ni un domaine (acker.example), ni un groupe.</translation>
    </message>
    <message>
        <source>Anybody can have an address at {name}, so it is not one client.</source>
        <translation>N&apos;importe qui peut avoir une adresse chez {name}&#xa0;; ce n&apos;est donc pas un seul client.</translation>
    </message>
    <message>
        <source>Same as their group</source>
        <translation>Comme leur groupe</translation>
    </message>
    <message>
        <source>Same as everybody</source>
        <translation>Comme tout le monde</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>Temps de travail</translation>
    </message>
    <message>
        <source>When you work. Windows in working hours count only this time, and warnings come only then.</source>
        <translation>Quand vous travaillez. Les délais en heures ouvrées ne comptent que ce temps, et les avertissements ne viennent qu&apos;alors.</translation>
    </message>
    <message>
        <source>By continent and city, for example Europe/Berlin. Times are shown in this zone.</source>
        <translation>Par continent et ville, par exemple Europe/Paris. Les heures sont données dans ce fuseau.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>No public holidays</source>
        <translation>Pas de jours fériés</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>A day may have several, for example 09:00 to 12:00 and 13:00 to 17:00.</source>
        <translation>Un jour peut en avoir plusieurs, par exemple 09:00 à 12:00 et 13:00 à 17:00.</translation>
    </message>
    <message>
        <source>Public holidays are not worked, for example New Year&apos;s Day.</source>
        <translation>Les jours fériés ne sont pas travaillés, par exemple le jour de l&apos;an.</translation>
    </message>
    <message>
        <source>Days off of your own, for example two weeks in August. Clocks in working hours rest meanwhile.</source>
        <translation>Vos propres congés, par exemple deux semaines en août. Les horloges en heures ouvrées s&apos;arrêtent pendant ce temps.</translation>
    </message>
    <message>
        <source>While you are away, your hours and the times shown follow the clock of that place, for example New York&apos;s during a week of talks.</source>
        <translation>Pendant votre voyage, vos heures et les heures affichées suivent l&apos;horloge de l&apos;endroit, par exemple celle de New York pendant une semaine de négociations.</translation>
    </message>
    <message>
        <source>Whole days in these calendars are not worked, for example the holidays of your firm. They are read several times a day; when one cannot be read, its last good copy is used.</source>
        <translation>Les journées entières de ces calendriers ne sont pas travaillées, par exemple la fermeture de votre société. Ils sont lus plusieurs fois par jour&#xa0;; si l&apos;un ne peut pas être lu, sa dernière bonne copie est utilisée.</translation>
    </message>
    <message>
        <source>At a reply time, for example at 11:00 and 16:00, the list opens with what falls due before the next one. In the evening one quiet notice names who wrote or called and has not heard from you.</source>
        <translation>À une heure de réponse, par exemple à 11:00 et 16:00, la liste s&apos;ouvre sur ce qui arrive à échéance avant la suivante. Le soir, un avis discret nomme qui a écrit ou appelé sans avoir eu de vos nouvelles.</translation>
    </message>
    <message>
        <source>Time zone and public holidays</source>
        <translation>Fuseau horaire et jours fériés</translation>
    </message>
    <message>
        <source>Daily reply time and evening question</source>
        <translation>Heure de réponse quotidienne et question du soir</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Next: {days}.</source>
        <translation>Prochains&#xa0;: {days}.</translation>
    </message>
    <message>
        <source>What is open already</source>
        <translation>Ce qui est déjà ouvert</translation>
    </message>
    <message>
        <source>Apply to what is open too</source>
        <translation>Appliquer aussi à ce qui est ouvert</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>Montrer ce qui changerait</translation>
    </message>
    <message>
        <source>The change holds from now on. What is open keeps the window that it began with.</source>
        <translation>Le changement vaut dès maintenant. Ce qui est ouvert garde le délai avec lequel il a commencé.</translation>
    </message>
    <message>
        <source>Applied to it: {would}</source>
        <translation>Appliqué à cela&#xa0;: {would}</translation>
    </message>
    <message>
        <source>Applied to all of it: {would}</source>
        <translation>Appliqué à tout&#xa0;: {would}</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>et {number} de plus</translation>
    </message>
    <message>
        <source>Applied to what is open.</source>
        <translation>Appliqué à ce qui est ouvert.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>de l&apos;expéditeur</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>du programme</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>de la liste</translation>
    </message>
    <message>
        <source>all at the domain</source>
        <translation>de tous ceux du domaine</translation>
    </message>
    <message>
        <source>with any subject</source>
        <translation>avec n&apos;importe quel objet</translation>
    </message>
    <message>
        <source>with the subject</source>
        <translation>avec l&apos;objet</translation>
    </message>
    <message>
        <source>without a subject</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>Change: {rule}</source>
        <translation>Changer&#xa0;: {rule}</translation>
    </message>
    <message>
        <source>Remove: {rule}</source>
        <translation>Retirer&#xa0;: {rule}</translation>
    </message>
    <message>
        <source>What the rule says</source>
        <translation>Ce que dit la règle</translation>
    </message>
    <message>
        <source>Whom the rule is about</source>
        <translation>Qui la règle concerne</translation>
    </message>
    <message>
        <source>Which subjects</source>
        <translation>Quels objets</translation>
    </message>
    <message>
        <source>… stands for numbers, dates and names of months, * for any text.</source>
        <translation>… tient lieu de nombres, de dates et de noms de mois, * de n&apos;importe quel texte.</translation>
    </message>
    <message>
        <source>{nothing} from {whom} {subjects} is owed.</source>
        <translation>{nothing} {whom} {subjects} n&apos;est en attente.</translation>
    </message>
    <message>
        <source>This is not a domain (acker.example).</source>
        <translation>Ce n&apos;est pas un domaine (acker.example).</translation>
    </message>
    <message>
        <source>This is not an address (anna@acker.example).</source>
        <translation>Ce n&apos;est pas une adresse (anna@acker.example).</translation>
    </message>
    <message>
        <source>Give the words of the subject.</source>
        <translation>Donnez les mots de l&apos;objet.</translation>
    </message>
    <message>
        <source>since {day} · made from mail in {account}</source>
        <translation>depuis le {day} · née d&apos;un courrier dans {account}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>Answer {whom} {window}</source>
        <translation>Répondre à {whom} {window}</translation>
    </message>
    <message>
        <source>Call {whom} back {window}</source>
        <translation>Rappeler {whom} {window}</translation>
    </message>
    <message>
        <source>What you promised {whom} is due at the time you named.</source>
        <translation>Ce que vous avez promis à {whom} est dû à l&apos;heure que vous avez donnée.</translation>
    </message>
    <message>
        <source>Let {whom} hear from you {window} of your last message</source>
        <translation>Donner des nouvelles à {whom} {window} après votre dernier message</translation>
    </message>
    <message>
        <source>Write to {whom} {window} of meeting them</source>
        <translation>Écrire à {whom} {window} après la rencontre</translation>
    </message>
    <message>
        <source>Standard for {whom}</source>
        <translation>Standard pour {whom}</translation>
    </message>
    <message>
        <source>Response window for {whom}</source>
        <translation>Délai de réponse pour {whom}</translation>
    </message>
    <message>
        <source>First sign of life</source>
        <translation>Premier signe de vie</translation>
    </message>
    <message>
        <source>with the answer</source>
        <translation>avec la réponse</translation>
    </message>
    <message>
        <source>First sign of life for {whom}</source>
        <translation>Premier signe de vie pour {whom}</translation>
    </message>
    <message>
        <source>Show the week</source>
        <translation>Montrer la semaine</translation>
    </message>
    <message>
        <source>Acknowledge {window}</source>
        <translation>Accuser réception {window}</translation>
    </message>
    <message>
        <source>Presets:</source>
        <translation>Modèles&#xa0;:</translation>
    </message>
    <message>
        <source>{name} is a client</source>
        <translation>{name} est un client</translation>
    </message>
    <message>
        <source>Group of {who}</source>
        <translation>Groupe de {who}</translation>
    </message>
    <message numerus="yes">
        <source>you wrote once|you wrote %n times</source>
        <translation>
            <numerusform>vous avez écrit une fois</numerusform>
            <numerusform>vous avez écrit&#xa0;%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet. As soon as Owed has read your sent messages, the people you write to most are listed here.</source>
        <translation>Personne encore. Dès qu&apos;Owed aura lu vos messages envoyés, ceux à qui vous écrivez le plus seront ici.</translation>
    </message>
    <message>
        <source>First day of the journey</source>
        <translation>Premier jour du voyage</translation>
    </message>
    <message>
        <source>Last day of the journey</source>
        <translation>Dernier jour du voyage</translation>
    </message>
    <message>
        <source>City, such as New York</source>
        <translation>Ville (New York)</translation>
    </message>
    <message>
        <source>Time zone of the journey</source>
        <translation>Fuseau horaire du voyage</translation>
    </message>
    <message>
        <source>Add journey</source>
        <translation>Ajouter un voyage</translation>
    </message>
    <message>
        <source>From {first} to {last} by the clock of {city}</source>
        <translation>Du {first} au {last} à l&apos;heure de {city}</translation>
    </message>
    <message>
        <source>Remove the journey to {said}</source>
        <translation>Retirer le voyage&#xa0;: {said}</translation>
    </message>
    <message>
        <source>Say which zone&apos;s clock counts there, by its city.</source>
        <translation>Dites quel fuseau vaut là-bas, par sa ville.</translation>
    </message>
    <message>
        <source>Add hours on {day}</source>
        <translation>Ajouter des heures le {day}</translation>
    </message>
    <message>
        <source>{day}, start {number}</source>
        <translation>{day}, début {number}</translation>
    </message>
    <message>
        <source>{day}, end {number}</source>
        <translation>{day}, fin {number}</translation>
    </message>
    <message>
        <source>Remove these hours on {day}</source>
        <translation>Retirer ces heures le {day}</translation>
    </message>
    <message>
        <source>message {time}</source>
        <translation>message {time}</translation>
    </message>
    <message>
        <source>call {time}</source>
        <translation>appel {time}</translation>
    </message>
    <message>
        <source>promise {time}</source>
        <translation>promesse {time}</translation>
    </message>
    <message>
        <source>your message {time}</source>
        <translation>votre message {time}</translation>
    </message>
    <message>
        <source>meeting {time}</source>
        <translation>rencontre {time}</translation>
    </message>
    <message>
        <source>Drag the message, or move it with the arrow keys</source>
        <translation>Faites glisser le message, ou déplacez-le avec les flèches</translation>
    </message>
    <message>
        <source>Drag the call, or move it with the arrow keys</source>
        <translation>Faites glisser l&apos;appel, ou déplacez-le avec les flèches</translation>
    </message>
    <message>
        <source>Drag the promise, or move it with the arrow keys</source>
        <translation>Faites glisser la promesse, ou déplacez-la avec les flèches</translation>
    </message>
    <message>
        <source>Drag your message, or move it with the arrow keys</source>
        <translation>Faites glisser votre message, ou déplacez-le avec les flèches</translation>
    </message>
    <message>
        <source>Drag the meeting, or move it with the arrow keys</source>
        <translation>Faites glisser la rencontre, ou déplacez-la avec les flèches</translation>
    </message>
    <message>
        <source>sign of life {time}</source>
        <translation>signe de vie {time}</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>échéance {time}</translation>
    </message>
    <message>
        <source>something else…</source>
        <translation>autre chose…</translation>
    </message>
    <message>
        <source>Response window</source>
        <translation>Délai de réponse</translation>
    </message>
    <message>
        <source>for example: 3 working hours</source>
        <translation>par exemple&#xa0;: 3 heures ouvrées</translation>
    </message>
    <message>
        <source>Owed: {title}, {detail}</source>
        <translation>Owed&#xa0;: {title}, {detail}</translation>
    </message>
    <message>
        <source>Owed: where the badge is</source>
        <translation>Owed&#xa0;: où est la pastille</translation>
    </message>
    <message>
        <source>Keep the small window</source>
        <translation>Garder la petite fenêtre</translation>
    </message>
    <message>
        <source>No small window</source>
        <translation>Pas de petite fenêtre</translation>
    </message>
    <message>
        <source>Open the extension&apos;s page</source>
        <translation>Ouvrir la page de l&apos;extension</translation>
    </message>
    <message>
        <source>Owed notices when a tray comes: the badge moves there, and the small window goes.</source>
        <translation>Owed remarque l&apos;arrivée d&apos;une zone de notification&#xa0;: la pastille s&apos;y installe, et la petite fenêtre s&apos;en va.</translation>
    </message>
    <message>
        <source>Owed shows how long is left as an icon in the tray, and this desktop shows no such icons. Until it does, the same stands in a small window in front of the others.</source>
        <translation>Owed montre le temps qui reste comme une icône de la zone de notification, et ce bureau n&apos;en montre pas. En attendant, la même chose est dans une petite fenêtre devant les autres.</translation>
    </message>
    <message>
        <source>This desktop has no place for the badge</source>
        <translation>Ce bureau n&apos;a pas de place pour la pastille</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Ce qui aiderait</translation>
    </message>
    <message>
        <source>The small window</source>
        <translation>La petite fenêtre</translation>
    </message>
    <message>
        <source>A click opens the list, the right button the menu. Wayland does not let a program choose where its window stands or keep it in front: drag it where it suits after each start, and choose “Always on top” in the menu of Alt+Space.</source>
        <translation>Un clic ouvre la liste, le bouton droit le menu. Wayland ne laisse pas un programme choisir la place de sa fenêtre ni la garder devant&#xa0;: faites-la glisser où elle convient après chaque démarrage, et choisissez «&#xa0;Toujours au premier plan&#xa0;» dans le menu d&apos;Alt+Espace.</translation>
    </message>
    <message>
        <source>A click opens the list, the right button the menu. Drag it where it suits, or move it with the arrow keys: it remembers its place. Settings, General, says when it is shown.</source>
        <translation>Un clic ouvre la liste, le bouton droit le menu. Faites-la glisser où elle convient, ou déplacez-la avec les flèches&#xa0;: elle se souvient de sa place. Réglages, Général dit quand elle est montrée.</translation>
    </message>
    <message>
        <source>Not owed, and why</source>
        <translation>Pas en attente, et pourquoi</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Pause watching and warnings</source>
        <translation>Suspendre la surveillance et les avertissements</translation>
    </message>
    <message>
        <source>Go on watching and warning</source>
        <translation>Reprendre la surveillance et les avertissements</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Quit: no warnings until Owed is started again</source>
        <translation>Quitter&#xa0;: aucun avertissement jusqu&apos;au prochain démarrage d&apos;Owed</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Pour une heure</translation>
    </message>
    <message>
        <source>Until tomorrow morning</source>
        <translation>Jusqu&apos;à demain matin</translation>
    </message>
    <message>
        <source>Until I go on</source>
        <translation>Jusqu&apos;à ce que je reprenne</translation>
    </message>
    <message>
        <source>GNOME shows tray icons with the extension “AppIndicator and KStatusNotifierItem Support”. Install it, or switch it on in the program Extensions, and log in again.</source>
        <translation>GNOME montre des icônes avec l&apos;extension «&#xa0;AppIndicator and KStatusNotifierItem Support&#xa0;». Installez-la, ou activez-la dans le programme Extensions, puis rouvrez la session.</translation>
    </message>
    <message>
        <source>Add the tray to your bar: in Waybar the module “tray”, in Polybar the module “tray”, in i3bar “tray_output”. Or let the bar show the line of: owed status</source>
        <translation>Ajoutez une zone de notification à votre barre&#xa0;: dans Waybar le module «&#xa0;tray&#xa0;», dans Polybar le module «&#xa0;tray&#xa0;», dans i3bar «&#xa0;tray_output&#xa0;». Ou laissez la barre montrer la ligne de&#xa0;: owed status</translation>
    </message>
    <message>
        <source>Add a tray to your panel; its list of items calls it system tray, status tray or notification area.</source>
        <translation>Ajoutez une zone de notification à votre panneau&#xa0;; la liste de ses éléments l&apos;appelle zone de notification, plateau système ou zone d&apos;état.</translation>
    </message>
    <message>
        <source>Owed cannot use its index.</source>
        <translation>Owed ne peut pas utiliser son index.</translation>
    </message>
    <message>
        <source>See the log for details.</source>
        <translation>Voir le journal pour les détails.</translation>
    </message>
    <message>
        <source>The settings stand in {path}.</source>
        <translation>Les réglages se trouvent dans {path}.</translation>
    </message>
    <message>
        <source>Everything in this file is set so already. Nothing was changed.</source>
        <translation>Tout ce qui est dans ce fichier est déjà réglé ainsi. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Taken over. To take it back: owed settings undo</source>
        <translation>Repris. Pour annuler&#xa0;: owed settings undo</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Rien n&apos;a encore été modifié.</translation>
    </message>
    <message>
        <source>{name} needs its password or sign-in next: owed account test {name!r}</source>
        <translation>{name} a besoin ensuite de son mot de passe ou de sa connexion&#xa0;: owed account test {name!r}</translation>
    </message>
    <message>
        <source>The import of {source} was taken back.</source>
        <translation>L&apos;importation de {source} a été annulée.</translation>
    </message>
    <message>
        <source>Taken over from {path}.</source>
        <translation>Repris de {path}.</translation>
    </message>
    <message>
        <source>The import of {name} was taken back.</source>
        <translation>L&apos;importation de {name} a été annulée.</translation>
    </message>
    <message>
        <source>Settings were taken over from {name} on {day}.</source>
        <translation>Des réglages ont été repris de {name} le {day}.</translation>
    </message>
    <message>
        <source>All of it stands in {path}.</source>
        <translation>Tout se trouve dans {path}.</translation>
    </message>
    <message>
        <source>own day off</source>
        <translation>jour libre</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>absence</translation>
    </message>
    <message>
        <source>public holiday: {name}</source>
        <translation>jour férié&#xa0;: {name}</translation>
    </message>
    <message>
        <source>The leave from {first} to {last} ends before it begins.</source>
        <translation>L&apos;absence du {first} au {last} finit avant de commencer.</translation>
    </message>
    <message>
        <source>The region {region} needs a country.</source>
        <translation>La région {region} a besoin d&apos;un pays.</translation>
    </message>
    <message>
        <source>There is no working time within two years of {day}.</source>
        <translation>Il n&apos;y a pas de temps de travail à moins de deux ans du {day}.</translation>
    </message>
    <message>
        <source>Set working hours in the settings under Working time.</source>
        <translation>Réglez les heures de travail dans Réglages, Temps de travail.</translation>
    </message>
    <message>
        <source>A week has 7 days, this one has {count}.</source>
        <translation>Une semaine a 7 jours, celle-ci en a {count}.</translation>
    </message>
    <message>
        <source>There is no working time in the week.</source>
        <translation>Il n&apos;y a pas de temps de travail dans la semaine.</translation>
    </message>
    <message>
        <source>{day}: {hours} ends before it starts; a shift over midnight is written as two, up to 24:00 and from 00:00 on the next day.</source>
        <translation>{day}&#xa0;: {hours} finit avant de commencer&#xa0;; un service qui passe minuit s&apos;écrit en deux, jusqu&apos;à 24:00 et à partir de 00:00 le lendemain.</translation>
    </message>
    <message>
        <source>{day}: {hours} and {others} overlap.</source>
        <translation>{day}&#xa0;: {hours} et {others} se chevauchent.</translation>
    </message>
    <message>
        <source>You promised it for {when}.</source>
        <translation>Vous l&apos;avez promis pour {when}.</translation>
    </message>
    <message>
        <source>{opened}; due {due}, later than its window, which would end {end}</source>
        <translation>{opened}&#xa0;; échéance {due}, plus tard que le délai, qui finirait {end}</translation>
    </message>
    <message>
        <source>{opened}; due {due}, sooner than its window, which would end {end}</source>
        <translation>{opened}&#xa0;; échéance {due}, plus tôt que le délai, qui finirait {end}</translation>
    </message>
    <message>
        <source>The public holidays of the country &quot;{country}&quot; are not known.</source>
        <translation>Les jours fériés du pays «&#xa0;{country}&#xa0;» ne sont pas connus.</translation>
    </message>
    <message>
        <source>The public holidays of the region &quot;{region}&quot; of the country &quot;{country}&quot; are not known.</source>
        <translation>Les jours fériés de la région «&#xa0;{region}&#xa0;» du pays «&#xa0;{country}&#xa0;» ne sont pas connus.</translation>
    </message>
    <message>
        <source>Give the country by its two letters, for example &quot;DE&quot;, and the region as its own law names it.</source>
        <translation>Donnez le pays par ses deux lettres, par exemple «&#xa0;FR&#xa0;», et la région comme sa propre loi la nomme.</translation>
    </message>
    <message>
        <source>Write, for example, &quot;half, 30 min, missed&quot;, &quot;25%, 75%, 1 hour&quot; or &quot;never&quot;.</source>
        <translation>Écrivez par exemple &quot;half, 30 min, missed&quot;, &quot;25%, 75%, 1 hour&quot; ou &quot;never&quot;.</translation>
    </message>
    <message>
        <source>&quot;{part}&quot; is not inside the window.</source>
        <translation>«&#xa0;{part}&#xa0;» n&apos;est pas à l&apos;intérieur du délai.</translation>
    </message>
    <message>
        <source>half</source>
        <comment>a share of the time</comment>
        <translation>à la moitié</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>à {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{duration} before</source>
        <translation>{duration} avant</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>when to warn</comment>
        <translation>au dépassement</translation>
    </message>
    <message>
        <source>never</source>
        <comment>when to warn</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; does not say when to warn.</source>
        <translation>«&#xa0;{text}&#xa0;» ne dit pas quand avertir.</translation>
    </message>
    <message>
        <source>Two daily reply times are the same.</source>
        <translation>Deux heures de réponse quotidiennes sont les mêmes.</translation>
    </message>
    <message>
        <source>There are more than {count} daily reply times.</source>
        <translation>Il y a plus de {count} heures de réponse quotidiennes.</translation>
    </message>
    <message>
        <source>The evening question comes at most 8 hours before the working day ends.</source>
        <translation>La question du soir vient au plus 8 heures avant la fin du jour ouvré.</translation>
    </message>
    <message>
        <source>The trip from {first} to {last} ends before it begins.</source>
        <translation>Le voyage du {first} au {last} finit avant de commencer.</translation>
    </message>
    <message>
        <source>The trips that begin on {one} and on {other} overlap.</source>
        <translation>Les voyages qui commencent le {one} et le {other} se chevauchent.</translation>
    </message>
    <message>
        <source>Write, for example, &quot;24 hours&quot;, &quot;90 min&quot;, &quot;4 working hours&quot;, &quot;10 working days&quot;, &quot;end of day&quot; or &quot;next working day 10:00&quot;.</source>
        <translation>Écrivez par exemple &quot;24 heures&quot;, &quot;90 min&quot;, &quot;4 heures ouvrées&quot;, &quot;10 jours ouvrés&quot;, &quot;fin du jour ouvré&quot; ou &quot;jour ouvré suivant à 10:00&quot;.</translation>
    </message>
    <message>
        <source>A response window needs at least one working day.</source>
        <translation>Un délai de réponse demande au moins un jour ouvré.</translation>
    </message>
    <message>
        <source>A response window is a year at most.</source>
        <translation>Un délai de réponse est d&apos;un an au plus.</translation>
    </message>
    <message>
        <source>The time of the next working day is given in hours and minutes.</source>
        <translation>L&apos;heure du jour ouvré suivant se donne en heures et minutes.</translation>
    </message>
    <message>
        <source>Working days cannot be mixed with hours: they differ in length.</source>
        <translation>Les jours ouvrés ne se mêlent pas aux heures&#xa0;: leur durée varie.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a response window.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas un délai de réponse.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; names no time of the next working day.</source>
        <translation>«&#xa0;{text}&#xa0;» ne donne pas d&apos;heure du jour ouvré suivant.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; names no time of day.</source>
        <translation>«&#xa0;{text}&#xa0;» ne donne pas d&apos;heure du jour.</translation>
    </message>
    <message>
        <source>A response window is longer than no time at all.</source>
        <translation>Un délai de réponse est plus long que rien du tout.</translation>
    </message>
    <message>
        <source>A response window is measured in whole seconds.</source>
        <translation>Un délai de réponse se mesure en secondes entières.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;{name}&quot;.</source>
        <translation>Il n&apos;y a pas de fuseau horaire «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Give it as continent and city, for example &quot;Europe/Berlin&quot;.</source>
        <translation>Donnez-le par continent et ville, par exemple «&#xa0;Europe/Paris&#xa0;».</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>a telephone call to return</comment>
        <translation>Appel</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>An update is due</source>
        <translation>Des nouvelles sont à donner</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Le texte est vide.</translation>
    </message>
    <message>
        <source>{place} cannot be filled; there are {places}.</source>
        <translation>{place} ne peut pas être rempli&#xa0;; il y a {places}.</translation>
    </message>
    <message>
        <source>Owed cannot be put into the menu of programs here.</source>
        <translation>Owed ne peut pas être mis ici dans le menu des programmes.</translation>
    </message>
    <message>
        <source>Look who may write into that folder.</source>
        <translation>Regardez qui peut écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>Where there is no tray</source>
        <translation>Là où il n&apos;y a pas de zone de notification</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>This desktop</source>
        <translation>Ce bureau</translation>
    </message>
    <message>
        <source>Where the badge is shown, and what works here.</source>
        <translation>Où la pastille est montrée, et ce qui marche ici.</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>Petite fenêtre</translation>
    </message>
    <message>
        <source>In the menu of programs</source>
        <translation>Dans le menu des programmes</translation>
    </message>
    <message>
        <source>A dock can then show how many wait, for instance 3 on Owed&apos;s picture.</source>
        <translation>Un dock peut alors montrer combien attendent, par exemple 3 sur l&apos;image d&apos;Owed.</translation>
    </message>
    <message>
        <source>Check this desktop</source>
        <translation>Vérifier ce bureau</translation>
    </message>
    <message numerus="yes">
        <source>%n thing does not work here.|%n things do not work here.</source>
        <translation>
            <numerusform>%n chose ne marche pas ici.</numerusform>
            <numerusform>%n choses ne marchent pas ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything works here.</source>
        <translation>Tout marche ici.</translation>
    </message>
    <message>
        <source>The badge in a window of its own that stays in front of the others: for instance on GNOME, which shows no tray icons by itself.</source>
        <translation>La pastille dans une fenêtre à elle, qui reste devant les autres&#xa0;: par exemple sur GNOME, qui ne montre pas d&apos;icônes de lui-même.</translation>
    </message>
    <message>
        <source>Owed looks at it. A network that does not answer takes some seconds.</source>
        <translation>Owed regarde. Un réseau qui ne répond pas prend quelques secondes.</translation>
    </message>
    <message>
        <source>works</source>
        <translation>marche</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>ne marche pas</translation>
    </message>
    <message>
        <source>{what}: {sentence}</source>
        <translation>{what}&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>add what is missing here</source>
        <translation>ajouter ce qui manque ici</translation>
    </message>
    <message>
        <source>make everything as the file says</source>
        <translation>tout mettre comme le dit le fichier</translation>
    </message>
    <message>
        <source>Settings as a file</source>
        <translation>Les réglages en fichier</translation>
    </message>
    <message>
        <source>For another computer, or for a colleague. For example: one of you sets the standards of the firm, and the others take them over. Passwords are never in the file.</source>
        <translation>Pour un autre ordinateur, ou pour un collègue. Par exemple&#xa0;: l&apos;un de vous fixe les standards du cabinet, et les autres les reprennent. Les mots de passe ne sont jamais dans le fichier.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>Annuler l&apos;importation</translation>
    </message>
    <message>
        <source>How to take it over</source>
        <translation>Comment le reprendre</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Tout laisser en l&apos;état</translation>
    </message>
    <message numerus="yes">
        <source>{name} would change %n setting.|{name} would change %n settings.</source>
        <translation>
            <numerusform>{name} changerait&#xa0;%n réglage.</numerusform>
            <numerusform>{name} changerait&#xa0;%n réglages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in {name} is set so already.</source>
        <translation>Tout ce qui est dans {name} est déjà réglé ainsi.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more|and %n more</source>
        <translation>
            <numerusform>et&#xa0;%n de plus</numerusform>
            <numerusform>et&#xa0;%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{account} will ask for its password or sign-in.</source>
        <translation>{account} demandera son mot de passe ou sa connexion.</translation>
    </message>
    <message>
        <source>Take it over so: {way}</source>
        <translation>Reprendre ainsi&#xa0;: {way}</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exporter les réglages</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des réglages</translation>
    </message>
    <message>
        <source>Settings of Owed (*.toml);;All files (*)</source>
        <translation>Réglages d&apos;Owed (*.toml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>There is no display here, so the badge cannot be shown.</source>
        <translation>Il n&apos;y a pas d&apos;écran ici&#xa0;; la pastille ne peut donc pas être montrée.</translation>
    </message>
    <message>
        <source>There is no display here: the same job is done without one.</source>
        <translation>Il n&apos;y a pas d&apos;écran ici&#xa0;: le même travail se fait sans lui.</translation>
    </message>
    <message>
        <source>There is no display here, so there is no tray to sit in.</source>
        <translation>Il n&apos;y a pas d&apos;écran ici, donc pas de zone de notification où se placer.</translation>
    </message>
    <message>
        <source>owed list and owed status work without one.</source>
        <translation>owed list et owed status fonctionnent sans écran.</translation>
    </message>
    <message>
        <source>Qt {version} draws on Wayland, where a program cannot place its windows: the small window forgets where it was.</source>
        <translation>Qt {version} dessine sur Wayland, où un programme ne peut pas placer ses fenêtres&#xa0;: la petite fenêtre oublie où elle était.</translation>
    </message>
    <message>
        <source>Qt {version} draws on {display}.</source>
        <translation>Qt {version} dessine sur {display}.</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Zone de notification</translation>
    </message>
    <message>
        <source>The desktop takes tray icons over the session bus (StatusNotifier).</source>
        <translation>Le bureau prend les icônes par le bus de session (StatusNotifier).</translation>
    </message>
    <message>
        <source>The desktop takes tray icons as small windows (XEmbed).</source>
        <translation>Le bureau prend les icônes comme petites fenêtres (XEmbed).</translation>
    </message>
    <message>
        <source>The desktop shows tray icons.</source>
        <translation>Le bureau montre des icônes.</translation>
    </message>
    <message>
        <source>The desktop shows no tray icons; a small window stands in for the badge.</source>
        <translation>Le bureau ne montre pas d&apos;icônes&#xa0;; une petite fenêtre remplace la pastille.</translation>
    </message>
    <message>
        <source>Windows puts new icons behind the arrow beside the clock. Drag the badge from there onto the task bar, or switch Owed on in Settings, Personalisation, Taskbar, Other system tray icons; after an update Windows may hide it again.</source>
        <translation>Windows met les nouvelles icônes derrière la flèche près de l&apos;horloge. Tirez la pastille de là vers la barre des tâches, ou activez Owed dans Paramètres, Personnalisation, Barre des tâches, Autres icônes de la barre d&apos;état&#xa0;; après une mise à jour, Windows peut la cacher de nouveau.</translation>
    </message>
    <message>
        <source>No program shows notifications on this desktop.</source>
        <translation>Aucun programme ne montre de notifications sur ce bureau.</translation>
    </message>
    <message>
        <source>Start one, such as dunst, mako or your desktop&apos;s own.</source>
        <translation>Démarrez-en un, comme dunst, mako ou celui de votre bureau.</translation>
    </message>
    <message>
        <source>Do Not Disturb is on: what comes meanwhile is summed up when it ends.</source>
        <translation>«&#xa0;Ne pas déranger&#xa0;» est activé&#xa0;: ce qui vient entre-temps est résumé à la fin.</translation>
    </message>
    <message>
        <source>Owed is in the menu of programs; docks that can show a number show how many wait.</source>
        <translation>Owed est dans le menu des programmes&#xa0;; les docks qui savent montrer un nombre montrent combien attendent.</translation>
    </message>
    <message>
        <source>Owed is not in the menu of programs; Settings, General, can put it there.</source>
        <translation>Owed n&apos;est pas dans le menu des programmes&#xa0;; Réglages, Général peut l&apos;y mettre.</translation>
    </message>
    <message>
        <source>Launcher</source>
        <translation>Lanceur</translation>
    </message>
    <message>
        <source>It opens a message by its id.</source>
        <translation>Il ouvre un message par son identifiant.</translation>
    </message>
    <message>
        <source>It cannot open a message by its id; a reply that keeps the conversation is begun instead.</source>
        <translation>Il ne peut pas ouvrir un message par son identifiant&#xa0;; une réponse qui garde la conversation est commencée à la place.</translation>
    </message>
    <message>
        <source>Mail program</source>
        <translation>Programme de courrier</translation>
    </message>
    <message>
        <source>weeks, week</source>
        <translation>semaines, semaine</translation>
    </message>
    <message>
        <source>days, day</source>
        <translation>jours, jour</translation>
    </message>
    <message>
        <source>hours, hour</source>
        <translation>heures, heure</translation>
    </message>
    <message>
        <source>minutes, minute</source>
        <translation>minutes, minute</translation>
    </message>
    <message>
        <source>working days, working day</source>
        <translation>jours ouvrés, jour ouvré, jours ouvrables, jour ouvrable</translation>
    </message>
    <message>
        <source>working hours, working hour</source>
        <translation>heures ouvrées, heure ouvrée, heures de travail, heure de travail</translation>
    </message>
    <message>
        <source>working minutes, working minute</source>
        <translation>minutes ouvrées, minute ouvrée, minutes de travail, minute de travail</translation>
    </message>
    <message>
        <source>end of the working day, end of day, same day</source>
        <translation>fin du jour ouvré, fin de journée, fin de la journée, le jour même, jour même</translation>
    </message>
    <message>
        <source>next working day, on the next working day</source>
        <translation>jour ouvré suivant, le jour ouvré suivant, prochain jour ouvré, le prochain jour ouvré</translation>
    </message>
    <message>
        <source>and, plus</source>
        <translation>et</translation>
    </message>
    <message>
        <source>at, by</source>
        <translation>à, avant</translation>
    </message>
    <message>
        <source>Clients</source>
        <comment>a group</comment>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Prospects</source>
        <comment>a group</comment>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <comment>a group</comment>
        <translation>Collègues</translation>
    </message>
    <message>
        <source>Ignored</source>
        <comment>a group</comment>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>{count} kept in a row so far.</source>
        <translation>Tenues de suite jusqu&apos;ici&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>{count} kept in a row so far, {most} at best.</source>
        <translation>Tenues de suite jusqu&apos;ici&#xa0;: {count}, au mieux {most}.</translation>
    </message>
    <message>
        <source>Choose its folders anew in the settings, or ask who runs the server.</source>
        <translation>Choisissez de nouveau ses dossiers dans les réglages, ou demandez à qui gère le serveur.</translation>
    </message>
    <message>
        <source>set up a mailbox</source>
        <translation>configurer une boîte aux lettres</translation>
    </message>
    <message>
        <source>a mailbox on an IMAP server</source>
        <translation>une boîte aux lettres sur un serveur IMAP</translation>
    </message>
    <message>
        <source>a mailbox on your organisation&apos;s own Exchange server</source>
        <translation>une boîte aux lettres sur le serveur Exchange de votre organisation</translation>
    </message>
    <message>
        <source>a mailbox of Microsoft 365</source>
        <translation>une boîte aux lettres de Microsoft 365</translation>
    </message>
    <message>
        <source>a folder that mbsync, OfflineIMAP or a local server keeps</source>
        <translation>un dossier que tient mbsync, OfflineIMAP ou un serveur local</translation>
    </message>
    <message>
        <source>read the password from standard input</source>
        <translation>lire le mot de passe sur l&apos;entrée standard</translation>
    </message>
    <message>
        <source>the folder of the mailbox</source>
        <translation>le dossier de la boîte aux lettres</translation>
    </message>
    <message>
        <source>the accounts</source>
        <translation>les comptes</translation>
    </message>
    <message>
        <source>answer as JSON</source>
        <translation>répondre en JSON</translation>
    </message>
    <message>
        <source>try an account, step by step</source>
        <translation>essayer un compte, étape par étape</translation>
    </message>
    <message>
        <source>sign in to an account in the browser, or sign in again</source>
        <translation>se connecter à un compte dans le navigateur, ou s&apos;y reconnecter</translation>
    </message>
    <message>
        <source>the link and the message for your administrator, who allows Owed</source>
        <translation>le lien et le message pour votre administrateur, qui autorise Owed</translation>
    </message>
    <message>
        <source>call an account otherwise; its password and all that is known stay</source>
        <translation>renommer un compte&#xa0;; son mot de passe et tout ce qui est connu restent</translation>
    </message>
    <message>
        <source>forget an account and all that is known of it</source>
        <translation>oublier un compte et tout ce qui en est connu</translation>
    </message>
    <message>
        <source>read the password from standard input; it is kept when the server takes it</source>
        <translation>lire le mot de passe sur l&apos;entrée standard&#xa0;; il est gardé si le serveur l&apos;accepte</translation>
    </message>
    <message>
        <source>show a code to type in a browser elsewhere, where none can be opened here</source>
        <translation>montrer un code à saisir dans un navigateur ailleurs, là où aucun ne peut être ouvert ici</translation>
    </message>
    <message>
        <source>read what Google gives out beside a client id from standard input</source>
        <translation>lire sur l&apos;entrée standard ce que Google délivre avec un identifiant client</translation>
    </message>
    <message>
        <source>what you call this account</source>
        <translation>le nom que vous donnez à ce compte</translation>
    </message>
    <message>
        <source>your address in it</source>
        <translation>votre adresse dans ce compte</translation>
    </message>
    <message>
        <source>a further address of yours; may be repeated</source>
        <translation>une autre de vos adresses&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>a further folder to watch; may be repeated</source>
        <translation>un autre dossier à surveiller&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>your name as clients read it in From</source>
        <translation>votre nom tel que les clients le lisent comme expéditeur</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>993 for tls, 143 for starttls unless given</source>
        <translation>993 pour tls, 143 pour starttls, sauf indication contraire</translation>
    </message>
    <message>
        <source>none is for this machine only</source>
        <translation>none pour cet ordinateur seulement</translation>
    </message>
    <message>
        <source>the sign-in name, if it is not the address</source>
        <translation>le nom de connexion, si ce n&apos;est pas l&apos;adresse</translation>
    </message>
    <message>
        <source>the folder with your own messages, if it is not found</source>
        <translation>le dossier de vos propres messages, s&apos;il n&apos;est pas trouvé</translation>
    </message>
    <message>
        <source>how you sign in: with a password, or in the browser (that takes a --client-id)</source>
        <translation>comment vous vous connectez&#xa0;: avec un mot de passe, ou dans le navigateur (il faut alors un --client-id)</translation>
    </message>
    <message>
        <source>where the server answers, such as https://mail.firm.example/EWS/Exchange.asmx; looked for by the address unless given</source>
        <translation>où le serveur répond, par exemple https://mail.firm.example/EWS/Exchange.asmx&#xa0;; cherché d&apos;après l&apos;adresse, sauf indication contraire</translation>
    </message>
    <message>
        <source>the sign-in name, such as FIRM\you, if not the address</source>
        <translation>le nom de connexion, par exemple FIRM\you, si ce n&apos;est pas l&apos;adresse</translation>
    </message>
    <message>
        <source>how the password is shown to the server; what it offers unless given</source>
        <translation>comment le mot de passe est présenté au serveur&#xa0;; ce qu&apos;il propose, sauf indication contraire</translation>
    </message>
    <message>
        <source>let Owed send the acknowledgements that you press Send for: one permission more</source>
        <translation>laisser Owed envoyer les accusés de réception pour lesquels vous appuyez sur «&#xa0;Envoyer&#xa0;»&#xa0;: une autorisation de plus</translation>
    </message>
    <message>
        <source>where Microsoft Graph answers; for national clouds only</source>
        <translation>où Microsoft Graph répond&#xa0;; pour les clouds nationaux seulement</translation>
    </message>
    <message>
        <source>the address of a shared mailbox to read instead of your own</source>
        <translation>l&apos;adresse d&apos;une boîte aux lettres partagée à lire à la place de la vôtre</translation>
    </message>
    <message>
        <source>of the registration that you or your organisation made; README says how</source>
        <translation>celui de l&apos;inscription que vous ou votre organisation avez faite&#xa0;; README dit comment</translation>
    </message>
    <message>
        <source>of Microsoft: your organisation&apos;s domain or id</source>
        <translation>de Microsoft&#xa0;: le domaine ou l&apos;identifiant de votre organisation</translation>
    </message>
    <message>
        <source>the sign-in server; for national clouds only</source>
        <translation>le serveur de connexion&#xa0;; pour les clouds nationaux seulement</translation>
    </message>
    <message>
        <source>certificates to trust instead of the system&apos;s</source>
        <translation>les certificats auxquels se fier à la place de ceux du système</translation>
    </message>
    <message>
        <source>the server that takes what you send; guessed from an IMAP server</source>
        <translation>le serveur qui prend ce que vous envoyez&#xa0;; deviné à partir d&apos;un serveur IMAP</translation>
    </message>
    <message>
        <source>465 for tls, 587 for starttls unless given</source>
        <translation>465 pour tls, 587 pour starttls, sauf indication contraire</translation>
    </message>
    <message>
        <source>tls unless given</source>
        <translation>tls, sauf indication contraire</translation>
    </message>
    <message>
        <source>the sign-in name there, if it is another</source>
        <translation>le nom de connexion sur ce serveur, s&apos;il est différent</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>Il n&apos;y a pas de dossier {path}.</translation>
    </message>
    <message>
        <source>Give the folder that holds the mailbox.</source>
        <translation>Indiquez le dossier qui contient la boîte aux lettres.</translation>
    </message>
    <message>
        <source>A client id is of use only where you sign in in the browser.</source>
        <translation>Un identifiant client ne sert que si vous vous connectez dans le navigateur.</translation>
    </message>
    <message>
        <source>Say with whom: --sign-in microsoft or --sign-in google.</source>
        <translation>Dites auprès de qui&#xa0;: --sign-in microsoft ou --sign-in google.</translation>
    </message>
    <message>
        <source>The client id is missing. Owed has no registration of its own, so you or your organisation make one.</source>
        <translation>L&apos;identifiant client manque. Owed n&apos;a pas d&apos;inscription à lui&#xa0;: c&apos;est vous ou votre organisation qui en faites une.</translation>
    </message>
    <message>
        <source>The section on this kind of account in README says how, step by step; then give --client-id.</source>
        <translation>La section de README sur ce type de compte dit comment, étape par étape&#xa0;; indiquez ensuite --client-id.</translation>
    </message>
    <message>
        <source>The outgoing server has no name.</source>
        <translation>Le serveur d&apos;envoi n&apos;a pas de nom.</translation>
    </message>
    <message>
        <source>Give it with --smtp-host.</source>
        <translation>Indiquez-le avec --smtp-host.</translation>
    </message>
    <message>
        <source>Added {name}.</source>
        <translation>{name} est ajouté.</translation>
    </message>
    <message>
        <source>Give its password next: owed account test {name!r}</source>
        <translation>Donnez ensuite son mot de passe&#xa0;: owed account test {name!r}</translation>
    </message>
    <message>
        <source>{name} cannot be read: {sentence}</source>
        <translation>{name} ne peut pas être lu&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>{name} can be read, but nothing can be sent from it: {sentence}</source>
        <translation>{name} peut être lu, mais rien ne peut en être envoyé&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>{name} is called {new} now, but its password could not be moved in the keyring.</source>
        <translation>{name} s&apos;appelle maintenant {new}, mais son mot de passe n&apos;a pas pu être déplacé dans le trousseau.</translation>
    </message>
    <message>
        <source>{name} is called {new} now; nothing is read or asked again.</source>
        <translation>{name} s&apos;appelle maintenant {new}&#xa0;; rien n&apos;est relu ni redemandé.</translation>
    </message>
    <message>
        <source>Forgot {name}. A password that the keyring may hold could not be removed.</source>
        <translation>{name} est oublié. Un mot de passe que le trousseau contient peut-être n&apos;a pas pu être supprimé.</translation>
    </message>
    <message>
        <source>Forgot {name} and everything that was known of it.</source>
        <translation>{name} et tout ce qui en était connu sont oubliés.</translation>
    </message>
    <message>
        <source>The letter was sent, and Owed could not note that: {why}</source>
        <translation>La lettre a été envoyée, et Owed n&apos;a pas pu le noter&#xa0;: {why}</translation>
    </message>
    <message>
        <source>The text {said!r} does not fit here.</source>
        <translation>Le texte «&#xa0;{said}&#xa0;» ne convient pas ici.</translation>
    </message>
    <message>
        <source>These do: {able}.</source>
        <translation>Ceux-ci conviennent&#xa0;: {able}.</translation>
    </message>
    <message>
        <source>There are no texts in {code!r}.</source>
        <translation>Il n&apos;y a pas de textes en «&#xa0;{code}&#xa0;».</translation>
    </message>
    <message>
        <source>There are in: {languages}.</source>
        <translation>Il y en a en&#xa0;: {languages}.</translation>
    </message>
    <message>
        <source>This text promises no time.</source>
        <translation>Ce texte ne promet aucune heure.</translation>
    </message>
    <message>
        <source>Leave --by out, or choose another text.</source>
        <translation>Omettez --by, ou choisissez un autre texte.</translation>
    </message>
    <message>
        <source>{path} is no text in UTF-8.</source>
        <translation>{path} n&apos;est pas un texte en UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>{path} ne peut pas être lu&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>{gap} still stands in the letter, so it was not sent.</source>
        <translation>{gap} figure encore dans la lettre, elle n&apos;a donc pas été envoyée.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Complétez-la.</translation>
    </message>
    <message>
        <source>The letter is empty, so it was not sent.</source>
        <translation>La lettre est vide, elle n&apos;a donc pas été envoyée.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was marked.</source>
        <translation>Rien n&apos;a été envoyé et rien n&apos;a été noté.</translation>
    </message>
    <message>
        <source>From: {email}</source>
        <translation>De&#xa0;: {email}</translation>
    </message>
    <message>
        <source>To: {label} &lt;{email}&gt;</source>
        <translation>À&#xa0;: {label} &lt;{email}&gt;</translation>
    </message>
    <message>
        <source>To: {email}</source>
        <translation>À&#xa0;: {email}</translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <translation>Objet&#xa0;: {subject}</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Envoyé.</translation>
    </message>
    <message>
        <source>Nothing was sent. Add --send to send it.</source>
        <translation>Rien n&apos;a été envoyé. Ajoutez --send pour l&apos;envoyer.</translation>
    </message>
    <message>
        <source>No copy lies in your folder for sent mail: {trouble}</source>
        <translation>Il n&apos;y a pas de copie dans votre dossier des messages envoyés&#xa0;: {trouble}</translation>
    </message>
    <message>
        <source>the time that is promised: 2026-05-04T17:00, a day, or a span such as 2h; the end of the next working day unless given</source>
        <translation>l&apos;heure promise&#xa0;: 2026-05-04T17:00, un jour, ou une durée comme 2h&#xa0;; la fin du prochain jour ouvré, sauf indication contraire</translation>
    </message>
    <message>
        <source>which text to begin with; the likeliest unless given</source>
        <translation>par quel texte commencer&#xa0;; le plus probable, sauf indication contraire</translation>
    </message>
    <message>
        <source>en, de, fr, es, it, pt or nl; the client&apos;s unless given</source>
        <translation>en, de, fr, es, it, pt ou nl&#xa0;; celle du client, sauf indication contraire</translation>
    </message>
    <message>
        <source>another subject</source>
        <translation>un autre objet</translation>
    </message>
    <message>
        <source>your own words instead, as UTF-8</source>
        <translation>vos propres mots à la place, en UTF-8</translation>
    </message>
    <message>
        <source>send it; else it is only shown</source>
        <translation>l&apos;envoyer&#xa0;; sinon elle est seulement montrée</translation>
    </message>
    <message>
        <source>read the password from standard input, keep it in memory only</source>
        <translation>lire le mot de passe sur l&apos;entrée standard et ne le garder qu&apos;en mémoire</translation>
    </message>
    <message>
        <source>answer as one JSON object</source>
        <translation>répondre par un objet JSON</translation>
    </message>
    <message>
        <source>{one!r} is neither an e-mail address nor a domain.</source>
        <translation>«&#xa0;{one}&#xa0;» n&apos;est ni une adresse e-mail ni un domaine.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Rien n&apos;a été ajouté.</translation>
    </message>
    <message>
        <source>Everybody can have an address at {who}, so it is not one client.</source>
        <translation>N&apos;importe qui peut avoir une adresse chez {who}&#xa0;; ce n&apos;est donc pas un seul client.</translation>
    </message>
    <message>
        <source>Nothing was added. Add the client&apos;s own address.</source>
        <translation>Rien n&apos;a été ajouté. Ajoutez l&apos;adresse du client lui-même.</translation>
    </message>
    <message>
        <source>{count} in {group}: {names}</source>
        <translation>{count} dans {group}&#xa0;: {names}</translation>
    </message>
    <message>
        <source>There is no group {name!r}.</source>
        <translation>Il n&apos;y a pas de groupe «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The groups are: {known}.</source>
        <translation>Les groupes sont&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>The client book is empty. Add somebody with: owed client add Clients ADDRESS_OR_DOMAIN</source>
        <translation>Le carnet de clients est vide. Ajoutez quelqu&apos;un avec&#xa0;: owed client add Clients ADDRESS_OR_DOMAIN</translation>
    </message>
    <message>
        <source>Removed {names}.</source>
        <translation>Supprimé&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Nobody can hear from you every {days} working days.</source>
        <translation>Personne ne peut avoir de vos nouvelles tous les {days} jours ouvrés.</translation>
    </message>
    <message>
        <source>Give 1 to {most} days, or --not-active.</source>
        <translation>Indiquez de 1 à {most} jours, ou --not-active.</translation>
    </message>
    <message>
        <source>The client book has no entry for {wanted}.</source>
        <translation>Le carnet de clients n&apos;a pas d&apos;entrée pour {wanted}.</translation>
    </message>
    <message>
        <source>Add it with: owed client add Clients {wanted}</source>
        <translation>Ajoutez-la avec&#xa0;: owed client add Clients {wanted}</translation>
    </message>
    <message>
        <source>Make one client of two with, for instance: owed client merge {first}</source>
        <translation>De deux entrées, faites un seul client, par exemple avec&#xa0;: owed client merge {first}</translation>
    </message>
    <message>
        <source>Nobody is in the client book twice, as far as names and numbers tell.</source>
        <translation>Personne ne figure deux fois dans le carnet de clients, d&apos;après les noms et les numéros.</translation>
    </message>
    <message>
        <source>{name} would be one client: {addresses}, in {group}.</source>
        <translation>{name} serait un seul client&#xa0;: {addresses}, dans {group}.</translation>
    </message>
    <message>
        <source>{name} is one client: {addresses}, in {group}.</source>
        <translation>{name} est un seul client&#xa0;: {addresses}, dans {group}.</translation>
    </message>
    <message>
        <source>Take it back with: owed client undo</source>
        <translation>Pour annuler&#xa0;: owed client undo</translation>
    </message>
    <message>
        <source>There is no change of the client book to take back.</source>
        <translation>Il n&apos;y a pas de modification du carnet de clients à annuler.</translation>
    </message>
    <message>
        <source>This would be parted again: {names}.</source>
        <translation>Seraient de nouveau séparés&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Parted again: {names}.</source>
        <translation>De nouveau séparés&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>This would be taken back: {what}.</source>
        <translation>Serait annulé&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <translation>Annulé&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>put clients into a group</source>
        <translation>mettre des clients dans un groupe</translation>
    </message>
    <message>
        <source>Clients, Prospects, VIP, Colleagues, Ignored or one of your own</source>
        <translation>Clients, Prospects, VIP, Colleagues, Ignored ou l&apos;un des vôtres</translation>
    </message>
    <message>
        <source>what you call them</source>
        <translation>le nom que vous leur donnez</translation>
    </message>
    <message>
        <source>the client book</source>
        <translation>le carnet de clients</translation>
    </message>
    <message>
        <source>take entries out of the book</source>
        <translation>retirer des entrées du carnet</translation>
    </message>
    <message>
        <source>take clients from a vCard or CSV file of another program, or from an account&apos;s address book</source>
        <translation>reprendre des clients d&apos;un fichier vCard ou CSV d&apos;un autre programme, ou du carnet d&apos;adresses d&apos;un compte</translation>
    </message>
    <message>
        <source>Take clients from a vCard or CSV file of another program, or from the address book of an Exchange or Microsoft 365 account. What cannot be used is named, with its line; who is in the book already stays in their group.</source>
        <translation>Reprendre des clients d&apos;un fichier vCard ou CSV d&apos;un autre programme, ou du carnet d&apos;adresses d&apos;un compte Exchange ou Microsoft 365. Ce qui ne peut pas servir est nommé, avec sa ligne&#xa0;; qui est déjà dans le carnet reste dans son groupe.</translation>
    </message>
    <message>
        <source>the file; - reads from standard input</source>
        <translation>le fichier&#xa0;; - lit l&apos;entrée standard</translation>
    </message>
    <message>
        <source>read the address book of this account instead</source>
        <translation>lire plutôt le carnet d&apos;adresses de ce compte</translation>
    </message>
    <message>
        <source>with --account: first sign in in the browser, so that Owed may read contacts (Microsoft 365)</source>
        <translation>avec --account&#xa0;: se connecter d&apos;abord dans le navigateur, pour qu&apos;Owed puisse lire les contacts (Microsoft 365)</translation>
    </message>
    <message>
        <source>with --account: read its password from standard input</source>
        <translation>avec --account&#xa0;: lire son mot de passe sur l&apos;entrée standard</translation>
    </message>
    <message>
        <source>where new ones go; else where the file&apos;s labels say, or to Clients</source>
        <translation>où vont les nouveaux&#xa0;; sinon selon les étiquettes du fichier, ou dans Clients</translation>
    </message>
    <message>
        <source>only say what it would do</source>
        <translation>dire seulement ce qui serait fait</translation>
    </message>
    <message>
        <source>also colleagues, programs and people of known domains</source>
        <translation>aussi les collègues, les programmes et les personnes de domaines connus</translation>
    </message>
    <message>
        <source>such as windows-1250, if it is guessed wrong</source>
        <translation>par exemple windows-1250, s&apos;il est mal deviné</translation>
    </message>
    <message>
        <source>what you know of one client</source>
        <translation>ce que vous savez d&apos;un client</translation>
    </message>
    <message>
        <source>who is probably in the book twice</source>
        <translation>qui figure probablement deux fois dans le carnet</translation>
    </message>
    <message>
        <source>make one client of several entries</source>
        <translation>faire un seul client de plusieurs entrées</translation>
    </message>
    <message>
        <source>the address whose group and name stay</source>
        <translation>l&apos;adresse dont le groupe et le nom restent</translation>
    </message>
    <message>
        <source>what becomes a further address of them</source>
        <translation>ce qui en devient une autre adresse</translation>
    </message>
    <message>
        <source>take back the last change of the client book</source>
        <translation>annuler la dernière modification du carnet de clients</translation>
    </message>
    <message>
        <source>only say what would be taken back</source>
        <translation>dire seulement ce qui serait annulé</translation>
    </message>
    <message>
        <source>their number</source>
        <translation>leur numéro</translation>
    </message>
    <message>
        <source>for your own eyes</source>
        <translation>pour vous seul</translation>
    </message>
    <message>
        <source>call, do not write; write, do not call; or any</source>
        <translation>appeler, ne pas écrire&#xa0;; écrire, ne pas appeler&#xa0;; ou les deux</translation>
    </message>
    <message>
        <source>they hear from you every so many working days; without DAYS, as the standard for updates says</source>
        <translation>le client a de vos nouvelles tous les tant de jours ouvrés&#xa0;; sans DAYS, comme le dit le standard des nouvelles à donner</translation>
    </message>
    <message>
        <source>they hear from you when there is something</source>
        <translation>le client a de vos nouvelles quand il y a quelque chose à dire</translation>
    </message>
    <message>
        <source>their messages count when you are only in Cc, too</source>
        <translation>leurs messages comptent aussi quand vous n&apos;êtes qu&apos;en copie</translation>
    </message>
    <message>
        <source>they count only when they are meant for you</source>
        <translation>ils ne comptent que s&apos;ils vous sont adressés</translation>
    </message>
    <message>
        <source>a time, a day such as 2026-05-08 (its end of work), or a span such as 2h</source>
        <translation>une heure, un jour comme 2026-05-08 (la fin de son travail), ou une durée comme 2h</translation>
    </message>
    <message>
        <source>calls to return, noted by hand</source>
        <translation>les appels à rendre, notés à la main</translation>
    </message>
    <message>
        <source>what you promised, and by when</source>
        <translation>ce que vous avez promis, et pour quand</translation>
    </message>
    <message>
        <source>people whom you met and want to write to</source>
        <translation>les personnes que vous avez rencontrées et à qui vous voulez écrire</translation>
    </message>
    <message>
        <source>note a call that is to be returned</source>
        <translation>noter un appel à rendre</translation>
    </message>
    <message>
        <source>a name or an address; the client book completes it</source>
        <translation>un nom ou une adresse&#xa0;; le carnet de clients le complète</translation>
    </message>
    <message>
        <source>where to call</source>
        <translation>où appeler</translation>
    </message>
    <message>
        <source>when they called, unless just now</source>
        <translation>quand l&apos;appel est venu, si ce n&apos;est pas à l&apos;instant</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>de quoi il s&apos;agit</translation>
    </message>
    <message>
        <source>you called back and left a message; the clock runs on, softer</source>
        <translation>vous avez rappelé et laissé un message&#xa0;; l&apos;horloge continue, plus discrètement</translation>
    </message>
    <message>
        <source>you called back and reached nobody</source>
        <translation>vous avez rappelé et n&apos;avez joint personne</translation>
    </message>
    <message>
        <source>as owed list shows it; &apos;owed done ID&apos; when you spoke</source>
        <translation>tel que owed list le montre&#xa0;; &apos;owed done ID&apos; une fois que vous vous êtes parlé</translation>
    </message>
    <message>
        <source>note a promise</source>
        <translation>noter une promesse</translation>
    </message>
    <message>
        <source>to whom: a name or an address</source>
        <translation>à qui&#xa0;: un nom ou une adresse</translation>
    </message>
    <message>
        <source>what you promised</source>
        <translation>ce que vous avez promis</translation>
    </message>
    <message>
        <source>you only said that you would try</source>
        <translation>vous avez seulement dit que vous essaieriez</translation>
    </message>
    <message>
        <source>the promises, the newest first</source>
        <translation>les promesses, les plus récentes d&apos;abord</translation>
    </message>
    <message>
        <source>those with a date found in what you wrote, to confirm or refuse</source>
        <translation>celles avec une date, trouvées dans ce que vous avez écrit, à confirmer ou à refuser</translation>
    </message>
    <message>
        <source>a found promise is one</source>
        <translation>une promesse trouvée en est une</translation>
    </message>
    <message>
        <source>as promise list --found shows it</source>
        <translation>tel que promise list --found le montre</translation>
    </message>
    <message>
        <source>another date: a time, a day such as 2026-05-08 (its end of work), or a span such as 2h</source>
        <translation>une autre date&#xa0;: une heure, un jour comme 2026-05-08 (la fin de son travail), ou une durée comme 2h</translation>
    </message>
    <message>
        <source>it is none; it is not offered again</source>
        <translation>ce n&apos;en est pas une&#xa0;; elle n&apos;est plus proposée</translation>
    </message>
    <message>
        <source>another date, which the client knows of</source>
        <translation>une autre date, que le client connaît</translation>
    </message>
    <message>
        <source>why it was moved</source>
        <translation>pourquoi elle a été déplacée</translation>
    </message>
    <message>
        <source>it is wanted no more</source>
        <translation>elle n&apos;est plus souhaitée</translation>
    </message>
    <message>
        <source>as promise list shows it; &apos;owed done ID&apos; when it is kept</source>
        <translation>tel que promise list le montre&#xa0;; &apos;owed done ID&apos; quand elle est tenue</translation>
    </message>
    <message>
        <source>note somebody to write to</source>
        <translation>noter quelqu&apos;un à qui écrire</translation>
    </message>
    <message>
        <source>a name, an address, or &apos;Name &lt;address&gt;&apos;</source>
        <translation>un nom, une adresse, ou &apos;Name &lt;address&gt;&apos;</translation>
    </message>
    <message>
        <source>where you met: &apos;trade show, 12 May&apos;</source>
        <translation>où vous vous êtes rencontrés&#xa0;: &apos;salon, 12 mai&apos;</translation>
    </message>
    <message>
        <source>when you met, unless just now</source>
        <translation>quand vous vous êtes rencontrés, si ce n&apos;est pas à l&apos;instant</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>un numéro de téléphone</translation>
    </message>
    <message>
        <source>everybody of a vCard or CSV file</source>
        <translation>tous ceux d&apos;un fichier vCard ou CSV</translation>
    </message>
    <message>
        <source>&apos;-&apos; reads standard input: paste a list there</source>
        <translation>&apos;-&apos; lit l&apos;entrée standard&#xa0;: collez-y une liste</translation>
    </message>
    <message>
        <source>of the file, where it is not found out</source>
        <translation>celui du fichier, s&apos;il n&apos;est pas reconnu</translation>
    </message>
    <message>
        <source>only say who would be taken</source>
        <translation>dire seulement qui serait repris</translation>
    </message>
    <message>
        <source>those not written to yet</source>
        <translation>ceux à qui vous n&apos;avez pas encore écrit</translation>
    </message>
    <message>
        <source>do not follow them up</source>
        <translation>ne pas les relancer</translation>
    </message>
    <message>
        <source>ended ones too</source>
        <translation>aussi ceux qui sont terminés</translation>
    </message>
    <message>
        <source>Answered otherwise: {name}.</source>
        <translation>Répondu autrement&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Called back: {name}.</source>
        <translation>Rappelé&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Kept: {name}.</source>
        <translation>Tenu&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Kept informed: {name}.</source>
        <translation>Tenu au courant&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Followed up: {name}.</source>
        <translation>Relancé&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>No message to you has the id {id!r}.</source>
        <translation>Aucun message qui vous est adressé n&apos;a l&apos;identifiant «&#xa0;{id}&#xa0;».</translation>
    </message>
    <message>
        <source>See: owed list --all</source>
        <translation>Voir&#xa0;: owed list --all</translation>
    </message>
    <message>
        <source>It is owed after all.</source>
        <translation>Il est en attente après tout.</translation>
    </message>
    <message>
        <source>It would say: {sentence}</source>
        <translation>La réponse serait&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>Not expected any more: {name}.</source>
        <translation>N&apos;est plus attendu&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Not owed: {name}.</source>
        <translation>Pas en attente&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>{name} waits on nobody else.</source>
        <translation>{name} n&apos;attend personne d&apos;autre.</translation>
    </message>
    <message>
        <source>See: owed list</source>
        <translation>Voir&#xa0;: owed list</translation>
    </message>
    <message>
        <source>Your turn again: {name}.</source>
        <translation>C&apos;est de nouveau à vous&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Nobody is named on whom it waits.</source>
        <translation>Il n&apos;est pas dit qui est attendu.</translation>
    </message>
    <message>
        <source>Say whom: owed wait ID WHOM, or: owed wait ID --over</source>
        <translation>Dites qui&#xa0;: owed wait ID WHOM, ou&#xa0;: owed wait ID --over</translation>
    </message>
    <message>
        <source>{name} waits on {whom}; the clock runs on.</source>
        <translation>{name} attend {whom}&#xa0;; l&apos;horloge continue.</translation>
    </message>
    <message>
        <source>{name} is not waited for here.</source>
        <translation>{name} n&apos;est pas attendu ici.</translation>
    </message>
    <message>
        <source>Give a time, or a span such as 2h.</source>
        <translation>Indiquez une heure, ou une durée comme 2h.</translation>
    </message>
    <message>
        <source>Snoozed {name} until they write.</source>
        <translation>{name}&#xa0;: reporté jusqu&apos;au prochain message.</translation>
    </message>
    <message>
        <source>Snoozed {name} until {when}.</source>
        <translation>{name}&#xa0;: reporté jusqu&apos;à {when}.</translation>
    </message>
    <message>
        <source>Found the server: {url}</source>
        <translation>Serveur trouvé&#xa0;: {url}</translation>
    </message>
    <message>
        <source>Found instead: {sentence}</source>
        <translation>Trouvé à la place&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>No Exchange server was found for {address}.</source>
        <translation>Aucun serveur Exchange n&apos;a été trouvé pour {address}.</translation>
    </message>
    <message>
        <source>Give its address with --url; whoever looks after it can tell, and so may your telephone&apos;s settings.</source>
        <translation>Indiquez son adresse avec --url&#xa0;; la personne qui s&apos;en occupe la connaît, et les réglages de votre téléphone peut-être aussi.</translation>
    </message>
    <message>
        <source>{question} Nobody can be asked here, so it was not done.</source>
        <translation>{question} Personne ne peut être interrogé ici, cela n&apos;a donc pas été fait.</translation>
    </message>
    <message>
        <source>look for the settings of a mailbox</source>
        <translation>chercher les réglages d&apos;une boîte aux lettres</translation>
    </message>
    <message>
        <source>agree to whatever has to be asked: to look in other domains, or over plain HTTP</source>
        <translation>accepter tout ce qui doit être demandé&#xa0;: chercher dans d&apos;autres domaines, ou par HTTP non chiffré</translation>
    </message>
    <message>
        <source>certificates to trust beside the system&apos;s</source>
        <translation>les certificats auxquels se fier en plus de ceux du système</translation>
    </message>
    <message>
        <source>{question} Nobody can be asked here; --yes agrees.</source>
        <translation>{question} Personne ne peut être interrogé ici&#xa0;; --yes accepte.</translation>
    </message>
    <message>
        <source>No mailbox was found for {address}.</source>
        <translation>Aucune boîte aux lettres n&apos;a été trouvée pour {address}.</translation>
    </message>
    <message>
        <source>argument {argument}: {said}</source>
        <translation>argument {argument}&#xa0;: {said}</translation>
    </message>
    <message>
        <source>the following arguments are required: {arguments}</source>
        <translation>ces arguments manquent&#xa0;: {arguments}</translation>
    </message>
    <message>
        <source>one of the arguments {arguments} is required</source>
        <translation>l&apos;un des arguments {arguments} est nécessaire</translation>
    </message>
    <message>
        <source>unrecognized arguments: {arguments}</source>
        <translation>arguments inconnus&#xa0;: {arguments}</translation>
    </message>
    <message>
        <source>invalid choice: {value} (choose from {choices})</source>
        <translation>choix non valable&#xa0;: {value} (au choix&#xa0;: {choices})</translation>
    </message>
    <message>
        <source>invalid {type} value: {value}</source>
        <translation>valeur non valable pour le type {type}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>not allowed with argument {argument}</source>
        <translation>n&apos;est pas permis avec l&apos;argument {argument}</translation>
    </message>
    <message>
        <source>ambiguous option: {option} could match {options}</source>
        <translation>option ambiguë&#xa0;: {option} peut être {options}</translation>
    </message>
    <message>
        <source>ignored explicit argument {value}</source>
        <translation>valeur en trop&#xa0;: {value}</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>il manque une valeur</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>une valeur au plus est possible</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>une valeur au moins est nécessaire</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>arguments</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>montrer cette aide et terminer</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>montrer la version et terminer</translation>
    </message>
    <message>
        <source>{program}: error: {mistake}</source>
        <translation>{program}: erreur&#xa0;: {mistake}</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>usage&#xa0;: </translation>
    </message>
    <message>
        <source>The list opens at {times} on working days.</source>
        <translation>La liste s&apos;ouvre à {times} les jours ouvrés.</translation>
    </message>
    <message>
        <source>There is no daily reply time.</source>
        <translation>Il n&apos;y a pas d&apos;heure de réponse quotidienne.</translation>
    </message>
    <message numerus="yes">
        <source>Owed asks %n minute before the working day ends who has not heard from you.|Owed asks %n minutes before the working day ends who has not heard from you.</source>
        <translation>
            <numerusform>Owed demande&#xa0;%n minute avant la fin du jour ouvré qui n&apos;a pas eu de vos nouvelles.</numerusform>
            <numerusform>Owed demande&#xa0;%n minutes avant la fin du jour ouvré qui n&apos;a pas eu de vos nouvelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Owed asks when the working day ends who has not heard from you.</source>
        <translation>Owed demande à la fin du jour ouvré qui n&apos;a pas eu de vos nouvelles.</translation>
    </message>
    <message>
        <source>Owed does not ask in the evening.</source>
        <translation>Owed ne demande rien le soir.</translation>
    </message>
    <message>
        <source>{text!r} is not a time of day.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas une heure.</translation>
    </message>
    <message>
        <source>Write it as 09:00.</source>
        <translation>Écrivez-la ainsi&#xa0;: 09:00.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>l&apos;entrée standard</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Il n&apos;y a pas de fichier {file}.</translation>
    </message>
    <message>
        <source>{name} is larger than {megabytes} MB, so it was not read.</source>
        <translation>{name} dépasse {megabytes} Mo et n&apos;a donc pas été lu.</translation>
    </message>
    <message>
        <source>Export it without photographs.</source>
        <translation>Exportez-le sans photographies.</translation>
    </message>
    <message>
        <source>There is no encoding {encoding!r}.</source>
        <translation>Il n&apos;y a pas d&apos;encodage «&#xa0;{encoding}&#xa0;».</translation>
    </message>
    <message>
        <source>Use for instance windows-1250.</source>
        <translation>Utilisez par exemple windows-1250.</translation>
    </message>
    <message>
        <source>(line {line})</source>
        <translation>(ligne {line})</translation>
    </message>
    <message>
        <source>Nobody was found in {name}: {sentence}{where}</source>
        <translation>Personne n&apos;a été trouvé dans {name}&#xa0;: {sentence}{where}</translation>
    </message>
    <message>
        <source>{count} would be imported; nothing was changed.</source>
        <translation>{count} seraient importés&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>{count} imported. Take it back with: owed client undo</source>
        <translation>{count} importés. Pour annuler&#xa0;: owed client undo</translation>
    </message>
    <message>
        <source>Nobody is new.</source>
        <translation>Personne n&apos;est nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {count} new message|{name}: {count} new messages</source>
        <translation>
            <numerusform>{name}&#xa0;: {count} nouveau message</numerusform>
            <numerusform>{name}&#xa0;: {count} nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no folder with your sent messages, so what you have answered stays owed. Name that folder in the settings.</source>
        <translation>Il n&apos;y a pas de dossier de messages envoyés&#xa0;; ce à quoi vous avez répondu reste donc en attente. Nommez ce dossier dans les réglages.</translation>
    </message>
    <message>
        <source>Nobody has looked since then.</source>
        <translation>Personne n&apos;a regardé depuis.</translation>
    </message>
    <message>
        <source>Start Owed, or run: owed sync</source>
        <translation>Démarrez Owed, ou lancez&#xa0;: owed sync</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrompu.</translation>
    </message>
    <message>
        <source>The system refused: {why}.</source>
        <translation>Le système a refusé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{text!r} is not a time.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas une heure.</translation>
    </message>
    <message>
        <source>Write it as 2026-05-04T09:00, with or without an offset.</source>
        <translation>Écrivez-la ainsi&#xa0;: 2026-05-04T09:00, avec ou sans décalage horaire.</translation>
    </message>
    <message numerus="yes">
        <source>{year}-{month}-{day}</source>
        <comment>a date in numbers</comment>
        <translation>
            <numerusform>{day}/{month}/{year}</numerusform>
            <numerusform>{day}/{month}/{year}</numerusform>
        </translation>
    </message>
    <message>
        <source>{text!r} is past already.</source>
        <translation>«&#xa0;{text}&#xa0;» est déjà passé.</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>Choisissez un jour plus tardif.</translation>
    </message>
    <message>
        <source>{text!r} has begun already.</source>
        <translation>«&#xa0;{text}&#xa0;» a déjà commencé.</translation>
    </message>
    <message>
        <source>Choose a later day, or a time.</source>
        <translation>Choisissez un jour plus tardif, ou une heure.</translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <translation>Choisissez une heure plus tardive.</translation>
    </message>
    <message>
        <source>{text!r} is out of range.</source>
        <translation>«&#xa0;{text}&#xa0;» est trop éloigné.</translation>
    </message>
    <message>
        <source>Choose a time within this century.</source>
        <translation>Choisissez une date de ce siècle.</translation>
    </message>
    <message>
        <source>Shows which client messages still wait for your answer, and how long is left.</source>
        <translation>Montre quels messages de clients attendent encore votre réponse, et le temps qui reste.</translation>
    </message>
    <message>
        <source>Without a command, Owed starts in the tray.</source>
        <translation>Sans commande, Owed démarre dans la zone de notification.</translation>
    </message>
    <message>
        <source>keep settings, data and logs of a separate set-up in this folder</source>
        <translation>garder dans ce dossier les réglages, les données et les journaux d&apos;une installation à part</translation>
    </message>
    <message>
        <source>show Owed on a sample mailbox; nothing to configure, nothing left behind</source>
        <translation>montrer Owed sur une boîte aux lettres d&apos;exemple&#xa0;; rien à configurer, rien ne reste</translation>
    </message>
    <message>
        <source>only draw the badge and the windows into this folder</source>
        <translation>dessiner seulement la pastille et les fenêtres dans ce dossier</translation>
    </message>
    <message>
        <source>set up, find, test, sign in to and remove mailboxes</source>
        <translation>configurer, trouver, essayer, connecter et supprimer des boîtes aux lettres</translation>
    </message>
    <message>
        <source>the client book: who is served, in which group</source>
        <translation>le carnet de clients&#xa0;: qui est servi, dans quel groupe</translation>
    </message>
    <message>
        <source>how long each group may wait</source>
        <translation>combien de temps chaque groupe peut attendre</translation>
    </message>
    <message>
        <source>look into all mailboxes once</source>
        <translation>regarder une fois dans toutes les boîtes aux lettres</translation>
    </message>
    <message>
        <source>what is owed now, first due first</source>
        <translation>ce qui est en attente maintenant, par ordre d&apos;échéance</translation>
    </message>
    <message>
        <source>one line for a status bar</source>
        <translation>une ligne pour une barre d&apos;état</translation>
    </message>
    <message>
        <source>as this bar wants it</source>
        <translation>comme cette barre le veut</translation>
    </message>
    <message>
        <source>write to a client: a sign of life, a date, a considered no</source>
        <translation>écrire à un client&#xa0;: un signe de vie, une date, un non réfléchi</translation>
    </message>
    <message>
        <source>what you taught Owed by correcting it: list and remove</source>
        <translation>ce que vous avez appris à Owed en le corrigeant&#xa0;: lister et supprimer</translation>
    </message>
    <message>
        <source>what falls due before the next reply time or working day, and who has not heard today</source>
        <translation>ce qui arrive à échéance avant la prochaine heure de réponse ou le prochain jour ouvré, et qui n&apos;a rien reçu aujourd&apos;hui</translation>
    </message>
    <message>
        <source>daily reply times and the evening question: show or set</source>
        <translation>les heures de réponse quotidiennes et la question du soir&#xa0;: montrer ou fixer</translation>
    </message>
    <message>
        <source>how well the standard is kept: shares, times, clients, promises</source>
        <translation>comment le standard est tenu&#xa0;: parts, délais, clients, promesses</translation>
    </message>
    <message>
        <source>what falls due while you are away, to hand over; or an out-of-office text</source>
        <translation>ce qui arrive à échéance pendant votre absence, pour la passation&#xa0;; ou un texte d&apos;absence</translation>
    </message>
    <message>
        <source>other calendars whose days are off, and journeys</source>
        <translation>d&apos;autres calendriers dont les jours sont libres, et les voyages</translation>
    </message>
    <message>
        <source>judge mail in files, as if they were one mailbox</source>
        <translation>juger du courrier dans des fichiers, comme si c&apos;était une seule boîte aux lettres</translation>
    </message>
    <message>
        <source>mbox files, Maildir folders or single messages</source>
        <translation>fichiers mbox, dossiers Maildir ou messages isolés</translation>
    </message>
    <message>
        <source>your own addresses</source>
        <translation>vos propres adresses</translation>
    </message>
    <message>
        <source>addresses or domains of clients; &apos;*&apos; for every sender</source>
        <translation>adresses ou domaines de clients&#xa0;; &apos;*&apos; pour tout expéditeur</translation>
    </message>
    <message>
        <source>apply your rules too, as rules list shows them</source>
        <translation>appliquer aussi vos règles, telles que rules list les montre</translation>
    </message>
    <message>
        <source>domains of your own house</source>
        <translation>les domaines de votre propre maison</translation>
    </message>
    <message>
        <source>write the settings to a file, or take them over from one</source>
        <translation>écrire les réglages dans un fichier, ou les reprendre d&apos;un fichier</translation>
    </message>
    <message>
        <source>what Owed keeps about you, where, how much and since when</source>
        <translation>ce qu&apos;Owed garde sur vous, où, combien et depuis quand</translation>
    </message>
    <message>
        <source>what works on this desktop and what does not</source>
        <translation>ce qui fonctionne sur ce bureau et ce qui ne fonctionne pas</translation>
    </message>
    <message>
        <source>as things stood at this time, such as 2026-05-04T09:00+02:00</source>
        <translation>comme c&apos;était à ce moment, par exemple 2026-05-04T09:00+02:00</translation>
    </message>
    <message>
        <source>also what was left out, settled or unreadable, and why</source>
        <translation>aussi ce qui est laissé de côté, réglé ou illisible, et pourquoi</translation>
    </message>
    <message>
        <source>the standards in force</source>
        <translation>les standards en vigueur</translation>
    </message>
    <message>
        <source>only those for one kind of what is owed</source>
        <translation>seulement ceux d&apos;un type de ce qui est en attente</translation>
    </message>
    <message>
        <source>also what they were before, until when</source>
        <translation>aussi ce qu&apos;ils étaient avant, jusqu&apos;à quand</translation>
    </message>
    <message>
        <source>set a response window, from now on</source>
        <translation>fixer un délai de réponse, à partir de maintenant</translation>
    </message>
    <message>
        <source>go back to what the group gets, or to what is shipped</source>
        <translation>revenir à ce que reçoit le groupe, ou à ce qui est fourni</translation>
    </message>
    <message>
        <source>a group, an address, a domain, or &apos;default&apos;</source>
        <translation>un groupe, une adresse, un domaine, ou &apos;default&apos;</translation>
    </message>
    <message>
        <source>apply it to what is open now too</source>
        <translation>l&apos;appliquer aussi à ce qui est ouvert maintenant</translation>
    </message>
    <message>
        <source>24h, &apos;4 working hours&apos;, &apos;10 working days&apos;, &apos;end of day&apos;, &apos;next working day 10:00&apos;</source>
        <translation>24h, &apos;4 working hours&apos;, &apos;10 working days&apos;, &apos;end of day&apos;, &apos;next working day 10:00&apos;</translation>
    </message>
    <message>
        <source>until when a first sign of life is due; &apos;off&apos; for none</source>
        <translation>jusqu&apos;à quand un premier signe de vie est dû&#xa0;; &apos;off&apos; pour aucun</translation>
    </message>
    <message>
        <source>when to warn: &apos;half, 30 min, missed&apos;, or &apos;never&apos;</source>
        <translation>quand avertir&#xa0;: &apos;half, 30 min, missed&apos;, ou &apos;never&apos;</translation>
    </message>
    <message>
        <source>the rules, newest first</source>
        <translation>les règles, les plus récentes d&apos;abord</translation>
    </message>
    <message>
        <source>take a rule away; undo brings it back</source>
        <translation>retirer une règle&#xa0;; undo la rétablit</translation>
    </message>
    <message>
        <source>the rule&apos;s id, as rules list shows it</source>
        <translation>l&apos;identifiant de la règle, tel que rules list le montre</translation>
    </message>
    <message>
        <source>only say what it would change</source>
        <translation>dire seulement ce qui changerait</translation>
    </message>
    <message>
        <source>it was answered outside of the mailbox</source>
        <translation>il y a été répondu hors de la boîte aux lettres</translation>
    </message>
    <message>
        <source>this message waits for nothing</source>
        <translation>ce message n&apos;attend rien</translation>
    </message>
    <message>
        <source>a message that was left out waits for an answer</source>
        <translation>un message laissé de côté attend une réponse</translation>
    </message>
    <message>
        <source>what list --all shows for it, or its Message-ID</source>
        <translation>ce que list --all montre pour lui, ou son Message-ID</translation>
    </message>
    <message>
        <source>nothing from this sender ever does: a rule</source>
        <translation>rien de cet expéditeur n&apos;attend jamais&#xa0;: une règle</translation>
    </message>
    <message>
        <source>all its sender&apos;s mail does: a rule</source>
        <translation>tout le courrier de son expéditeur aussi&#xa0;: une règle</translation>
    </message>
    <message>
        <source>nor does mail like this: same sender, list or program, same subject but for numbers: a rule</source>
        <translation>ni le courrier semblable&#xa0;: même expéditeur, même liste ou même programme, même objet aux chiffres près&#xa0;: une règle</translation>
    </message>
    <message>
        <source>and so does mail like this: a rule</source>
        <translation>et le courrier semblable aussi&#xa0;: une règle</translation>
    </message>
    <message>
        <source>no badge and no warning for a while</source>
        <translation>ni pastille ni avertissement pendant un temps</translation>
    </message>
    <message>
        <source>a time such as 2026-05-04T09:00, a day (when its working hours begin), a span such as 2h, or &apos;reply&apos;: until the client writes</source>
        <translation>une heure comme 2026-05-04T09:00, un jour (quand ses heures ouvrées commencent), une durée comme 2h, ou &apos;reply&apos;&#xa0;: jusqu&apos;à ce que le client écrive</translation>
    </message>
    <message>
        <source>somebody else has to do something first; the clock runs on</source>
        <translation>quelqu&apos;un d&apos;autre doit d&apos;abord faire quelque chose&#xa0;; l&apos;horloge continue</translation>
    </message>
    <message>
        <source>on whom it waits: a colleague, a third party</source>
        <translation>qui est attendu&#xa0;: un collègue, un tiers</translation>
    </message>
    <message>
        <source>when to come back to it</source>
        <translation>quand y revenir</translation>
    </message>
    <message>
        <source>nobody is waited for any more: it is your turn</source>
        <translation>plus personne n&apos;est attendu&#xa0;: c&apos;est à vous</translation>
    </message>
    <message>
        <source>take the last decision back</source>
        <translation>annuler la dernière décision</translation>
    </message>
    <message>
        <source>Standard input needs one for each account that wants one, in the order of: owed account list</source>
        <translation>L&apos;entrée standard doit en donner un pour chaque compte qui en veut un, dans l&apos;ordre de&#xa0;: owed account list</translation>
    </message>
    <message>
        <source>Password for {name}: </source>
        <translation>Mot de passe pour {name}&#xa0;: </translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>No password came for {name}.</source>
        <translation>Aucun mot de passe n&apos;est venu pour {name}.</translation>
    </message>
    <message>
        <source>The password was not kept. {error}</source>
        <translation>Le mot de passe n&apos;a pas été gardé. {error}</translation>
    </message>
    <message>
        <source>Give it with --password-stdin of sync and account test, or when the tray asks for it.</source>
        <translation>Donnez-le avec --password-stdin de sync et account test, ou quand la zone de notification le demande.</translation>
    </message>
    <message>
        <source>All that is kept stands in {folder}.</source>
        <translation>Tout ce qui est gardé se trouve dans {folder}.</translation>
    </message>
    <message>
        <source>Owed keeps {size} about you on this computer, and nothing anywhere else.</source>
        <translation>Owed garde {size} sur vous sur cet ordinateur, et rien nulle part ailleurs.</translation>
    </message>
    <message>
        <source>All of it, to be read: owed privacy --export DIR</source>
        <translation>Tout cela, à lire&#xa0;: owed privacy --export DIR</translation>
    </message>
    <message>
        <source>To forget an account: owed account remove NAME</source>
        <translation>Pour oublier un compte&#xa0;: owed account remove NAME</translation>
    </message>
    <message>
        <source>{title} ({size}, since {day})</source>
        <translation>{title} ({size}, depuis le {day})</translation>
    </message>
    <message>
        <source>the first day, such as 2026-03-02</source>
        <translation>le premier jour, par exemple 2026-03-02</translation>
    </message>
    <message>
        <source>the last day; without it, today</source>
        <translation>le dernier jour&#xa0;; sans lui, aujourd&apos;hui</translation>
    </message>
    <message>
        <source>clients of this group alone</source>
        <translation>les clients de ce groupe seulement</translation>
    </message>
    <message>
        <source>clients in whose name or address this stands</source>
        <translation>les clients dont le nom ou l&apos;adresse contient ceci</translation>
    </message>
    <message>
        <source>one row for every time that somebody waited</source>
        <translation>une ligne pour chaque fois que quelqu&apos;un a attendu</translation>
    </message>
    <message>
        <source>Such a rule would not change what is decided about {message_id}.</source>
        <translation>Une telle règle ne changerait rien à ce qui est décidé pour {message_id}.</translation>
    </message>
    <message>
        <source>See: owed rules list</source>
        <translation>Voir&#xa0;: owed rules list</translation>
    </message>
    <message>
        <source>There are no rules. One is made by: owed not-owed ID --sender or --like</source>
        <translation>Il n&apos;y a pas de règles. On en fait une avec&#xa0;: owed not-owed ID --sender ou --like</translation>
    </message>
    <message>
        <source>No rule has the id {id!r}.</source>
        <translation>Aucune règle n&apos;a l&apos;identifiant «&#xa0;{id}&#xa0;».</translation>
    </message>
    <message>
        <source>The ids stand in: owed rules list</source>
        <translation>Les identifiants se trouvent dans&#xa0;: owed rules list</translation>
    </message>
    <message>
        <source>Without the rule: {rule}</source>
        <translation>Sans la règle&#xa0;: {rule}</translation>
    </message>
    <message>
        <source>It would do this: {change}.</source>
        <translation>L&apos;effet serait&#xa0;: {change}.</translation>
    </message>
    <message>
        <source>Take it back with: owed undo</source>
        <translation>Pour annuler&#xa0;: owed undo</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>write the settings to a file, without secrets</source>
        <translation>écrire les réglages dans un fichier, sans secrets</translation>
    </message>
    <message>
        <source>the file to write, such as owed-settings.toml</source>
        <translation>le fichier à écrire, par exemple owed-settings.toml</translation>
    </message>
    <message>
        <source>take settings over from a file; undo brings back what was</source>
        <translation>reprendre les réglages d&apos;un fichier&#xa0;; undo rétablit ce qui était</translation>
    </message>
    <message>
        <source>Take settings over from a file that export wrote. Lists get what they lack and all else stays; with --replace everything becomes as the file says. Accounts are added, never removed.</source>
        <translation>Reprendre les réglages d&apos;un fichier qu&apos;export a écrit. Les listes reçoivent ce qui leur manque et tout le reste demeure&#xa0;; avec --replace, tout devient comme le dit le fichier. Des comptes sont ajoutés, jamais supprimés.</translation>
    </message>
    <message>
        <source>let everything become as the file says</source>
        <translation>que tout devienne comme le dit le fichier</translation>
    </message>
    <message>
        <source>take the last import back; what was changed since stays</source>
        <translation>annuler la dernière importation&#xa0;; ce qui a changé depuis reste</translation>
    </message>
    <message>
        <source>write all of it into this folder, as tables and texts</source>
        <translation>tout écrire dans ce dossier, en tableaux et en textes</translation>
    </message>
    <message>
        <source>The server let you in, but the sign-in was not kept. {title}</source>
        <translation>Le serveur vous a laissé entrer, mais la connexion n&apos;a pas été gardée. {title}</translation>
    </message>
    <message>
        <source>Sign in in the settings of the tray application: there it lasts until Owed ends.</source>
        <translation>Connectez-vous dans les réglages depuis la zone de notification&#xa0;: là, elle dure jusqu&apos;à la fin d&apos;Owed.</translation>
    </message>
    <message>
        <source>Signed in to {name} as {user}.</source>
        <translation>Connecté à {name} en tant que {user}.</translation>
    </message>
    <message>
        <source>Signed in to {name}.</source>
        <translation>Connecté à {name}.</translation>
    </message>
    <message>
        <source>Try it next: owed account test {name!r}</source>
        <translation>Essayez-le ensuite&#xa0;: owed account test {name!r}</translation>
    </message>
    <message>
        <source>Sign in next: owed account sign-in {name!r}</source>
        <translation>Connectez-vous ensuite&#xa0;: owed account sign-in {name!r}</translation>
    </message>
    <message>
        <source>Client secret (empty for the one that was given before): </source>
        <translation>Secret client (vide pour celui qui a déjà été donné)&#xa0;: </translation>
    </message>
    <message>
        <source>Sign in on the page that your browser shows; Owed waits. Ctrl+C gives up.</source>
        <translation>Connectez-vous sur la page que montre votre navigateur&#xa0;; Owed attend. Ctrl+C abandonne.</translation>
    </message>
    <message>
        <source>No browser could be opened. On this computer, open this page:</source>
        <translation>Aucun navigateur n&apos;a pu être ouvert. Sur cet ordinateur, ouvrez cette page&#xa0;:</translation>
    </message>
    <message>
        <source>On any computer or telephone, open {url} and type the code {code}</source>
        <translation>Sur n&apos;importe quel ordinateur ou téléphone, ouvrez {url} et saisissez le code {code}</translation>
    </message>
    <message>
        <source>Owed waits. Ctrl+C gives up.</source>
        <translation>Owed attend. Ctrl+C abandonne.</translation>
    </message>
    <message>
        <source>The message for your administrator: owed account consent {name!r}</source>
        <translation>Le message pour votre administrateur&#xa0;: owed account consent {name!r}</translation>
    </message>
    <message>
        <source>reply</source>
        <comment>a kind of what is owed</comment>
        <translation>réponse</translation>
    </message>
    <message>
        <source>callback</source>
        <comment>a kind of what is owed</comment>
        <translation>rappel</translation>
    </message>
    <message>
        <source>promise</source>
        <comment>a kind of what is owed</comment>
        <translation>promesse</translation>
    </message>
    <message>
        <source>update</source>
        <comment>a kind of what is owed</comment>
        <translation>nouvelles à donner</translation>
    </message>
    <message>
        <source>follow_up</source>
        <comment>a kind of what is owed</comment>
        <translation>relance</translation>
    </message>
    <message>
        <source>first sign of life</source>
        <comment>a clock that moves</comment>
        <translation>premier signe de vie</translation>
    </message>
    <message>
        <source>answer</source>
        <comment>a clock that moves</comment>
        <translation>réponse</translation>
    </message>
    <message>
        <source>callback</source>
        <comment>a clock that moves</comment>
        <translation>rappel</translation>
    </message>
    <message>
        <source>promise</source>
        <comment>a clock that moves</comment>
        <translation>promesse</translation>
    </message>
    <message>
        <source>update</source>
        <comment>a clock that moves</comment>
        <translation>nouvelles à donner</translation>
    </message>
    <message>
        <source>follow-up</source>
        <comment>a clock that moves</comment>
        <translation>relance</translation>
    </message>
    <message>
        <source>due</source>
        <comment>a clock that moves</comment>
        <translation>échéance</translation>
    </message>
    <message>
        <source>Until {until}, {kind} for {whom}: {standard}.</source>
        <translation>Jusqu&apos;au {until}, {kind} pour {whom}&#xa0;: {standard}.</translation>
    </message>
    <message>
        <source>Until {until}, {kind} for {whom}: {standard}; the change was applied to what was open too.</source>
        <translation>Jusqu&apos;au {until}, {kind} pour {whom}&#xa0;: {standard}&#xa0;; le changement a été appliqué aussi à ce qui était ouvert.</translation>
    </message>
    <message>
        <source>{standard}; warn {when}.</source>
        <translation>{standard}&#xa0;; avertissement&#xa0;: {when}.</translation>
    </message>
    <message>
        <source>Warn {when}, unless said otherwise.</source>
        <translation>Avertissement&#xa0;: {when}, sauf indication contraire.</translation>
    </message>
    <message>
        <source>{whom} had no standard of its own for {kind}.</source>
        <translation>{whom}&#xa0;: pas de standard propre ({kind}).</translation>
    </message>
    <message>
        <source>See: owed standard list</source>
        <translation>Voir&#xa0;: owed standard list</translation>
    </message>
    <message>
        <source>Nothing was said to change.</source>
        <translation>Il n&apos;est pas dit ce qui doit changer.</translation>
    </message>
    <message>
        <source>Give a response window, --acknowledge, --warn or --recompute.</source>
        <translation>Indiquez un délai de réponse, --acknowledge, --warn ou --recompute.</translation>
    </message>
    <message>
        <source>Only a reply has a second clock.</source>
        <translation>Seule une réponse a une seconde horloge.</translation>
    </message>
    <message>
        <source>Use --acknowledge with the kind reply.</source>
        <translation>Utilisez --acknowledge avec le type reply.</translation>
    </message>
    <message>
        <source>A promise is due when you said, so it has no window.</source>
        <translation>Une promesse est due quand vous l&apos;avez dit, elle n&apos;a donc pas de délai.</translation>
    </message>
    <message>
        <source>Use --warn with it.</source>
        <translation>Utilisez --warn avec elle.</translation>
    </message>
    <message>
        <source>{standard}, from now on</source>
        <translation>{standard}, à partir de maintenant</translation>
    </message>
    <message>
        <source>It would be: {standard}.</source>
        <translation>Ce serait&#xa0;: {standard}.</translation>
    </message>
    <message>
        <source>Warn {when}.</source>
        <translation>Avertissement&#xa0;: {when}.</translation>
    </message>
    <message numerus="yes">
        <source>%n open item keeps its earlier window.|%n open items keep their earlier window.</source>
        <translation>
            <numerusform>%n élément ouvert garde son ancien délai.</numerusform>
            <numerusform>%n éléments ouverts gardent leur ancien délai.</numerusform>
        </translation>
    </message>
    <message>
        <source>To apply the new one to what is open too, add --recompute, and --dry-run to see first.</source>
        <translation>Pour appliquer le nouveau aussi à ce qui est ouvert, ajoutez --recompute, et --dry-run pour voir d&apos;abord.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no deadline</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>no standard of its own</source>
        <translation>pas de standard propre</translation>
    </message>
    <message>
        <source>Name the address.</source>
        <translation>Nommez l&apos;adresse.</translation>
    </message>
    <message>
        <source>the first day off, such as 2026-08-03</source>
        <translation>le premier jour d&apos;absence, par exemple 2026-08-03</translation>
    </message>
    <message>
        <source>the last day off</source>
        <translation>le dernier jour d&apos;absence</translation>
    </message>
    <message>
        <source>put the leave into the working calendar too</source>
        <translation>mettre aussi l&apos;absence dans le calendrier de travail</translation>
    </message>
    <message>
        <source>take these days of a booked leave away, and write nothing else</source>
        <translation>retirer ces jours d&apos;une absence réservée, et ne rien écrire d&apos;autre</translation>
    </message>
    <message>
        <source>write the out-of-office text instead of the hand-over</source>
        <translation>écrire le texte d&apos;absence au lieu de la passation</translation>
    </message>
    <message>
        <source>of the out-of-office text: en, de, fr, es, it, pt or nl</source>
        <translation>celle du texte d&apos;absence&#xa0;: en, de, fr, es, it, pt ou nl</translation>
    </message>
    <message>
        <source>who stands in: a name and how to reach it</source>
        <translation>qui remplace&#xa0;: un nom et comment le joindre</translation>
    </message>
    <message>
        <source>answer as one JSON object, with both</source>
        <translation>répondre par un objet JSON, avec les deux</translation>
    </message>
    <message>
        <source>read an iCalendar file or feed</source>
        <translation>lire un fichier iCalendar ou un calendrier en ligne</translation>
    </message>
    <message>
        <source>an .ics file, or an https:// address</source>
        <translation>un fichier .ics, ou une adresse https://</translation>
    </message>
    <message>
        <source>what you call it</source>
        <translation>le nom que vous lui donnez</translation>
    </message>
    <message>
        <source>appointments with a time take that time away too</source>
        <translation>les rendez-vous à heure fixe retirent aussi ce temps</translation>
    </message>
    <message>
        <source>the calendars and journeys</source>
        <translation>les calendriers et les voyages</translation>
    </message>
    <message>
        <source>read all of them now</source>
        <translation>tous les lire maintenant</translation>
    </message>
    <message>
        <source>read a calendar no more</source>
        <translation>ne plus lire un calendrier</translation>
    </message>
    <message>
        <source>work by another zone&apos;s clock for some days</source>
        <translation>travailler quelques jours à l&apos;heure d&apos;un autre fuseau</translation>
    </message>
    <message>
        <source>the first day there, such as 2026-03-03</source>
        <translation>le premier jour là-bas, par exemple 2026-03-03</translation>
    </message>
    <message>
        <source>the last day there</source>
        <translation>le dernier jour là-bas</translation>
    </message>
    <message>
        <source>such as America/New_York; &apos;none&apos; takes the journey back</source>
        <translation>par exemple America/New_York&#xa0;; &apos;none&apos; annule le voyage</translation>
    </message>
    <message>
        <source>open the list at this time, such as 09:00; may be repeated</source>
        <translation>ouvrir la liste à cette heure, par exemple 09:00&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>open it at no time</source>
        <translation>ne l&apos;ouvrir à aucune heure</translation>
    </message>
    <message>
        <source>ask who has not heard from you, so long before the working day ends; when it ends unless given</source>
        <translation>demander qui n&apos;a pas eu de vos nouvelles, tant de temps avant la fin du jour ouvré&#xa0;; à la fin, sauf indication contraire</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>ne pas demander</translation>
    </message>
    <message>
        <source>Nobody who wrote or called waits for a word from you, as far as can be seen.</source>
        <translation>Personne qui a écrit ou appelé n&apos;attend un mot de vous, pour autant qu&apos;on puisse voir.</translation>
    </message>
    <message>
        <source>answered otherwise</source>
        <comment>a decision that is taken back</comment>
        <translation>répondu autrement</translation>
    </message>
    <message>
        <source>not owed</source>
        <comment>a decision that is taken back</comment>
        <translation>pas en attente</translation>
    </message>
    <message>
        <source>owed after all</source>
        <comment>a decision that is taken back</comment>
        <translation>en attente après tout</translation>
    </message>
    <message>
        <source>put off</source>
        <comment>a decision that is taken back</comment>
        <translation>reporté</translation>
    </message>
    <message>
        <source>that was not the answer</source>
        <comment>a decision that is taken back</comment>
        <translation>ce n&apos;était pas la réponse</translation>
    </message>
    <message>
        <source>your turn again</source>
        <comment>a decision that is taken back</comment>
        <translation>de nouveau à vous</translation>
    </message>
    <message>
        <source>called back and left a message</source>
        <comment>a decision that is taken back</comment>
        <translation>rappelé et laissé un message</translation>
    </message>
    <message>
        <source>called back and reached nobody</source>
        <comment>a decision that is taken back</comment>
        <translation>rappelé sans joindre personne</translation>
    </message>
    <message>
        <source>another date for the promise</source>
        <comment>a decision that is taken back</comment>
        <translation>une autre date pour la promesse</translation>
    </message>
    <message>
        <source>not expected any more</source>
        <comment>a decision that is taken back</comment>
        <translation>n&apos;est plus attendu</translation>
    </message>
    <message>
        <source>promise</source>
        <comment>a decision that is taken back</comment>
        <translation>promesse</translation>
    </message>
    <message>
        <source>call</source>
        <comment>a decision that is taken back</comment>
        <translation>appel</translation>
    </message>
    <message>
        <source>follow-up</source>
        <comment>a decision that is taken back</comment>
        <translation>relance</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n&apos;y a rien à annuler.</translation>
    </message>
    <message>
        <source>Standards, leave and the client book are changed back with their own commands.</source>
        <translation>Les standards, les absences et le carnet de clients se changent avec leurs propres commandes.</translation>
    </message>
    <message>
        <source>Undone: {said}.</source>
        <translation>Annulé&#xa0;: {said}.</translation>
    </message>
    <message>
        <source>the removal of a rule</source>
        <translation>la suppression d&apos;une règle</translation>
    </message>
    <message>
        <source>the rule that {does}</source>
        <translation>la règle&#xa0;: {does}</translation>
    </message>
    <message>
        <source>about something that is not on the list</source>
        <translation>à propos de quelque chose qui n&apos;est pas sur la liste</translation>
    </message>
    <message>
        <source>Owed cannot start</source>
        <translation>Owed ne peut pas démarrer</translation>
    </message>
    <message>
        <source>Take the last good copy</source>
        <translation>Prendre la dernière bonne copie</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Until then nobody watches your mailboxes, and the badge says so. Owed looks again by itself and begins as soon as it can.</source>
        <translation>D&apos;ici là, personne ne surveille vos boîtes aux lettres, et la pastille le dit. Owed regarde à nouveau de lui-même et commence dès qu&apos;il le peut.</translation>
    </message>
    <message>
        <source>Until it is mended the settings from before it hold.</source>
        <translation>Tant qu&apos;elle n&apos;est pas corrigée, les réglages d&apos;avant restent en vigueur.</translation>
    </message>
    <message>
        <source>A copy of Owed&apos;s own file could not be made.</source>
        <translation>Aucune copie du fichier d&apos;Owed n&apos;a pu être faite.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {count} does not work here.|%n of {count} do not work here.</source>
        <translation>
            <numerusform>%n sur {count} ne fonctionne pas ici.</numerusform>
            <numerusform>%n sur {count} ne fonctionnent pas ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server refused the password, and Owed does not try a refused one again.</source>
        <translation>Le serveur a refusé le mot de passe, et Owed n&apos;essaie pas une seconde fois un mot de passe refusé.</translation>
    </message>
    <message>
        <source>When that is mended, see all steps with: owed account test {name!r}</source>
        <translation>Une fois cela réparé, toutes les étapes se voient avec&#xa0;: owed account test {name!r}</translation>
    </message>
    <message>
        <source>owed</source>
        <comment>a verdict</comment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>not_owed</source>
        <comment>a verdict</comment>
        <translation>pas en attente</translation>
    </message>
    <message>
        <source>settled</source>
        <comment>a verdict</comment>
        <translation>réglé</translation>
    </message>
    <message>
        <source>asks</source>
        <comment>whether a message asks</comment>
        <translation>demande</translation>
    </message>
    <message>
        <source>maybe</source>
        <comment>whether a message asks</comment>
        <translation>peut-être</translation>
    </message>
    <message>
        <source>none</source>
        <comment>whether a message asks</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>unreadable</source>
        <comment>a verdict</comment>
        <translation>illisible</translation>
    </message>
    <message>
        <source>owed undo does not take this back.</source>
        <translation>owed undo n&apos;annule pas cela.</translation>
    </message>
    <message>
        <source>Take it back with (owed undo does not): {command}</source>
        <translation>Pour annuler (owed undo ne le fait pas)&#xa0;: {command}</translation>
    </message>
    <message>
        <source>Its text is so long that Owed did not read it to the end.</source>
        <translation>Son texte est si long qu&apos;Owed ne l&apos;a pas lu jusqu&apos;à la fin.</translation>
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
        <translation>Bonjour,

Je souhaite utiliser Owed avec ma boîte aux lettres {address}. Owed est un programme sur mon propre ordinateur 
qui me montre quels clients attendent encore une réponse. Il lit mon courrier et n&apos;y change rien, il n&apos;envoie que 
ce pour quoi j&apos;appuie sur Envoyer, et il n&apos;a pas de serveur&#xa0;: rien ne quitte cet ordinateur que ce qu&apos;il échange 
avec Microsoft. Il n&apos;a pas d&apos;inscription à lui chez Microsoft&#xa0;; notre organisation en fait donc une, une seule fois&#xa0;:

1. Dans le centre d&apos;administration Microsoft Entra (https://entra.microsoft.com)&#xa0;: Inscriptions d&apos;applications, 
Nouvelle inscription. Nom&#xa0;: Owed. Comptes dans cet annuaire d&apos;organisation uniquement.
2. URI de redirection&#xa0;: plateforme «&#xa0;Client public/natif (mobile et bureau)&#xa0;», adresse http://localhost
3. Authentification&#xa0;: «&#xa0;Autoriser les flux clients publics&#xa0;» activé. Pas de secret client.
4. API autorisées, Microsoft Graph, autorisations déléguées&#xa0;: {names}. Elles lui permettent d&apos;agir en mon nom, et il 
ne voit pas d&apos;autre boîte aux lettres que moi. Ensuite «&#xa0;Accorder un consentement d&apos;administrateur&#xa0;».
5. Merci de m&apos;envoyer deux valeurs de la page Vue d&apos;ensemble&#xa0;: ID d&apos;application (client) et ID de l&apos;annuaire (locataire).

Merci.
</translation>
    </message>
</context>
</TS>
