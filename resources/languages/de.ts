<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>missed by {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was due {when} (missed by {duration})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day ago|%n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour ago|%n hours ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute ago|%n minutes ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>answer {who}: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call back {who}: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the promise to {who}: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>news for {who}: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow up with {who}: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leave is a year at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over: away {first}, back {back}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over: away {first} to {last}, back {back}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed already: to do before I leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do before I leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falls due while I am away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on the day I am back, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is owed falls due before I am back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox {name} cannot be seen, so more may wait there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked {count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked {times} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next working day {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the end of the working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {time} on the next working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>within %n working day|within %n working days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n day|within %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>within {window}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day|%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour|%n hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second|%n seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working minute|%n working minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working second|%n working seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working hour|%n working hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 day {hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} of {count} in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} of {count} in time, {waiting} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer than {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{least} to {most}</source>
        <comment>lengths of time</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>longer</source>
        <comment>than the other lengths of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday}, {hour} to {next}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No promise fell due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} kept ({early} ahead of the date)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} moved with a word to the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the last {weeks} weeks, {percent} of {count} client messages were answered within {window}; half of them within {half}, nine in ten within {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the last {weeks} weeks, {percent} of {count} client messages were answered within the time agreed; half of them within {half}, nine in ten within {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the time from {period}, {percent} of {count} client messages were answered within {window}; half of them within {half}, nine in ten within {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the time from {period}, {percent} of {count} client messages were answered within the time agreed; half of them within {half}, nine in ten within {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{opened}; {window} later is {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n working day|%n working days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the working day ends {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next working day ends {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next working day is {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{opened}; {why}; due {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last heard from you {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} in {city}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} on {count} days between</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n working minute on {day}|%n working minutes on {day}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} on {day}</source>
        <comment>minutes of a day</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{span} of working time on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} does not count ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end of the working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} on the next working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{client} is waiting: {duration} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{client} has waited {duration}, your standard is {window}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n client is waiting, missed by {duration}|%n clients are waiting, the first missed by {duration}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client is waiting, for {duration} more|%n clients are waiting, the first for {duration} more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client has waited longer than your standard|%n clients have waited longer than your standard</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{text}”</source>
        <comment>quotation marks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>until {when}</source>
        <comment>a pause</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>until you go on</source>
        <comment>a pause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed cannot see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n owed|%n owed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click sets one up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading your mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed cannot see all of your mailboxes; what it does see owes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting for you. Checked {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting longest: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every mailbox has been read to the end yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed is paused: it does not look into your mailboxes and does not warn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed is paused until {when}: it does not look into your mailboxes and does not warn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account is set up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed is looking into your mailboxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed is reading your mailboxes for the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed is reading your mailboxes for the first time: {done} of {total} messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{client}: {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{client}, “{subject}”: {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account} cannot be seen since {when}. {why} {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n missed|%n missed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>next in {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {when} (no working time left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {when} ({minutes} min working time left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {when} ({hours} h working time left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {when} ({hours} h {minutes} working time left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of the badge and of the windows: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on your list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left a message for {who}. The clock runs on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not reach {who}. The clock runs on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} waits on {whom}; the clock runs on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your turn again: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to {when}. {who} should hear of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not owed: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still owed: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed until they write: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back on your list: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called back: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed up: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by phone: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by mail: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told in person: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by phone: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by mail: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered in person: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No promise: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not followed up: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not expected any more: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the contacts of {name} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address book of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed stumbled over these contacts; the log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer a rule: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed knows no address to write to {who} about this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls are returned by a call; a first letter is yours to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed may only read {name}; sending can be allowed in the account&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server is named that takes mail from {name}; the account&apos;s settings can name one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged: {name} called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised to {name}: due {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be followed up: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed cannot read this list. The log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They all wait for your follow-up already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>To be followed up: %n person.|To be followed up: %n people.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back here. The letter to {whom} is sent and stays so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter to {whom} is still on its way. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed stumbled over this letter; the log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to {whom}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to {whom}. No copy lies in your folder for sent mail: {trouble}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} Owed could not note that: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved %n row as {path}.|Saved %n rows as {path}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Owed stumbled over the report; the log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{accounts} cannot be seen at the moment: what came there since is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed stumbled over this; the log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its mail is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its mail is being read for the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <comment>weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <comment>weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <comment>weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <comment>weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <comment>weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <comment>weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <comment>weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <comment>weekday, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <comment>weekday, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <comment>weekday, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <comment>weekday, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <comment>weekday, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <comment>weekday, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <comment>weekday, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{hour}:{minute}</source>
        <comment>a time of day</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1</source>
        <comment>the first day of a month, in a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{day} {month} {year}</source>
        <comment>a date</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} {month}</source>
        <comment>a date</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{weekday} {date}</source>
        <comment>a date</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{weekday} {time}</source>
        <comment>a time of a day</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{date} {time}</source>
        <comment>a time of a day</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} and {last}</source>
        <comment>names</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is an address inside an Exchange server; no mail from outside carries it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line stands outside of any contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line of a contact cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a list of contacts, not a contact; its members stand in the file on their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contact has neither a name nor an address nor a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is neither an address nor a name in this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a spreadsheet, an archive or a document, not a text. Export the contacts from it as CSV or vCard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no contacts in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, {encoding}, separated by {separators}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line stands before the heads of the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has neither a name nor an address nor a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no e-mail address in this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has more cells than there are columns. Only its address was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has more cells than there are columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same name before the @</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes nothing on your list today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes {count} off your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes {old} off “Older”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes {count} off your list, {old} off “Older”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>puts {count} on your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>puts {old} on “Older”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>puts {count} on your list, {old} on “Older”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is neither a name nor an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your own address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They wait for your follow-up already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stand in this list twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mass mailer sent it to many people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a newsletter[: it says “{detail}”].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its headers offer to unsubscribe, as newsletters do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its headers call it bulk mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came through a mailing list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It advertises[: “{detail}”].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an automatic reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an out-of-office note[: “{detail}”].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program sent it, not a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sender is a program[: {detail}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads like a notice that a program sends[: “{detail}”].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that a message could not be delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It only says that a message was delivered or read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a calendar invitation, update or response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells of a call or a voice message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server takes it for spam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web form sent it[ for {detail}, who is to be answered].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks[: “{detail}”].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It requests something[: “{detail}”].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reports a problem[: “{detail}”].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trouble that it tells of has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may ask for something[: “{detail}”].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It closes the matter[: “{detail}”].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It only says thank you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for information[: “{detail}”].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no text of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It passes a message on without a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks to somebody else[: “{detail}”].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are only in Cc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your address is neither in To nor in Cc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks to several people and asks nothing of you by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went to many people at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender[, {detail},] is in your client book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender[, {detail},] is new and asks for something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote to the sender[, {detail},] in this conversation before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender[ (at {detail})] is a colleague.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ignore this sender[: {detail}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may ask for something, but the sender[, {detail},] is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You answered it[ on {detail}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague answered it[ {detail}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said that you answered it[ {detail}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote to the same client in another conversation[ on {detail}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You acknowledged it[ on {detail}]; the answer is still owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You acknowledged it with a date; that promise is owed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You passed it on[ on {detail}]; the clock runs on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote to somebody else about it, not to the sender; the clock runs on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked [{detail} times]; the clock runs from the first message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its conversation is a guess, by client, subject and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said that it is not owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said that it is owed after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of yours decided it[: {detail}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in Trash or Junk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text has not been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text could not be read[: {detail}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You noted this promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote this promise and confirmed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You named this date when you acknowledged the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads like a promise of yours; say whether it is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote to them[ on {detail}]; if that was it, say that it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You moved its date[: {detail}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You noted this call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You called back[ {detail} times] and reached nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You called back and left a message; the clock runs on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You met them[ ({detail})] and have not written to them since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You keep them informed; you last wrote to them[ on {detail}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You keep them informed and have not written to them yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits on somebody else[: {detail}]; the clock runs on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You put it off[ until {detail}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came long before this account was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is open is due at another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is open would be due at another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sooner|%n sooner</source>
        <comment>of open items</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later|%n later</source>
        <comment>of open items</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only by the later of their two clocks|%n only by the later of their two clocks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open item is due at another time ({ways}).|%n open items are due at another time ({ways}).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is missed at once.|%n are missed at once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is no longer missed.|%n are no longer missed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open item would be due at another time ({ways}).|%n open items would be due at another time ({ways}).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be missed at once.|%n would be missed at once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be no longer missed.|%n would be no longer missed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing from {who} is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing from {who} without a subject is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing from {who} with the subject “{subject}” is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing from the program {who} is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing from the program {who} without a subject is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing from the program {who} with the subject “{subject}” is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing from the list {who} is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing from the list {who} without a subject is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing from the list {who} with the subject “{subject}” is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing from anybody at {who} is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing from anybody at {who} without a subject is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing from anybody at {who} with the subject “{subject}” is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything from {who} is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything from {who} without a subject is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything from {who} with the subject “{subject}” is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything from the program {who} is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything from the program {who} without a subject is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything from the program {who} with the subject “{subject}” is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything from the list {who} is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything from the list {who} without a subject is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything from the list {who} with the subject “{subject}” is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything from everybody at {who} is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything from everybody at {who} without a subject is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything from everybody at {who} with the subject “{subject}” is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring does not give the address of the calendar {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private address of the calendar {name} is not in the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the calendar and add it again with its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever knows the address of this calendar can read it, so it belongs into the keyring, and that cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a keyring, or save the calendar as a file and choose that. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in the settings under Working time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar {name} cannot be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is there and may be read, or choose it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar {name} is larger than {largest} MB, so it is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a calendar of days off or holidays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is too slow to read the calendar {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sends to an address that is not private, so it was not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the address that begins with https:// itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} does not give the calendar {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the calendar&apos;s address anew; it may have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {where} would not be private, so nothing was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, and this computer&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} cannot be reached for the calendar {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there is no calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is an iCalendar file (.ics), not the page that shows the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar holds too many entries to be one of days off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a calendar of days off or holidays instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry of the calendar {name} makes sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is whole, or export it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last good copy is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{first} {second}</source>
        <comment>two sentences</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Owed cannot write to {email}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this message in your mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address book comes with the mailbox {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts are read from Exchange and Microsoft 365; of others, import a vCard or CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed stumbled over it; the log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed may not send from {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch sending on in the account&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed knows no server that takes mail from {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the outgoing server in the account&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange sends by itself, and keeps a copy in Sent Items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{trouble} Name the outgoing server if it is another; all else works without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} takes mail from you on port {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed cannot file a copy in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider} by IMAP, with your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider} by IMAP, with an app password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider} by IMAP, with sign-in in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider}, with sign-in in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange at {host}, with your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some organisations want their own sign-in name instead of the address, such as FIRM\name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMAP at {host}, with your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMAP at {host}, with sign-in in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Exchange server {hostname} was named, but does not answer from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Exchange server {host} lets programs in only with a kind of sign-in that Owed does not have ({ways}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Exchange server answers at {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name servers of {domain} say that {host} knows the settings, which is outside of that domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found in a safe way. May Owed ask {host} over a connection without encryption where to ask? Nothing about you is sent, but the answer could be forged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an e-mail address yet. It looks like name@company.example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be reached from here. Check the connection to the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the usual names of mail servers in {domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking who takes the mail of {domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} takes no mail. Check how the address is spelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail of {domain} is at {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the servers of {domain} for the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} says where the mailboxes are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain&apos;s own servers say that its mailboxes are in Microsoft 365.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail of {domain} is taken by {host}, which is outside of that domain. May Owed ask the servers of {beyond} where the mailbox of {address} is?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search took longer than {longest} seconds and was ended. Check the connection to the network and search again, or type the server&apos;s name yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mailbox server was found for {domain}. Ask whoever runs the mail there for the name of its IMAP or Exchange server, and type it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>993 and 143 are usual for mailboxes, 465 and 587 for sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at {host}, port {port}, is no IMAP server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at {host}, port {port}, is no SMTP server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at {host}, port {port}, is no SMTP with sign-in server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at {host}, port {port}, is no mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server of the name {host} to be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not go on privately after STARTTLS, so nothing was said to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose TLS, or use another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{trouble} Reading works all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mailbox server answers at {host}, port {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} lets programs in only with a sign-in in the browser that Owed lacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} takes what you send, on port {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server was found that takes what you send; all else works without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name servers of {domain} say that its mail is at {hosts}, which is outside of that domain. May Owed try that?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in server cannot be reached from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft knows no organisation with the domain {domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name server answers, so no server can be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection to the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no domain {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check how the address is spelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} May Owed ask {host} about {address}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{by} sends the question on to {host}, which is outside of {domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{by}, over a connection without encryption, sends the question on to {host}, which is outside of {domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed stumbled over this mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tries again by itself; the log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note of where reading this mailbox stopped cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox is read from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed asked its part for Exchange before it said which mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was interrupted while it was handed over, so it may have been sent, or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into Sent Items before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} gave a link that Owed does not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>443 is usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not let programs like Owed read mail this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the mailbox is at Microsoft 365, add it as a Microsoft 365 account. Else ask who runs the server to allow Exchange Web Services for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Exchange mailbox at this address of {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the web address in the account&apos;s settings; mostly it ends in /EWS/Exchange.asmx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} asks for a pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is busy or being serviced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has a problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers in the place of {host} is a web page, not a mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this network asks you to sign in first, open any page in your browser. Else check the web address in the account&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way into the internet leads through a proxy that wants a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who runs your network, or set the proxy with its password in your system&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not take passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the mailbox is at Microsoft 365, add it as a Microsoft 365 account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not accept the name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check them in the account&apos;s settings. Some servers want the name as DOMAIN\name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has a problem at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} says that the mailbox is at {other} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} says that the mailbox is at another place now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed does not show your password there unasked. If it belongs to your organisation, put the new web address into the account&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} broke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} no longer knows what Owed has read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not let you in: the password has expired or the account is disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in where you usually do, then give the new password in the account&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has no such mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the addresses in the account&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not let you open this mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who owns the mailbox, or who runs the server, for the right to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {host} answers makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the web address in the account&apos;s settings is that of an Exchange server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not do what Owed asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lists this message but does not give it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke while the message was handed over, so it may have been sent, or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server accepts the name and password of {username}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Inbox of {found} cannot be read. Ask who owns the mailbox, or who runs the server, for the right to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Inbox holds {count} messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent mail lies in the folder {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent mail cannot be read, so answers given elsewhere would not be seen. Ask who owns the mailbox for the right to read its sent items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server tells at once when mail arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not tell when mail arrives; Owed looks every few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed could not start its part that speaks with Exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed&apos;s part that speaks with Exchange does not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Owed again; its other accounts work meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {name} on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not let Owed read the Inbox of {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {name} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} lists messages without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed tries again later. If it goes on, tell who runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sends Owed round in circles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} keeps forgetting that Owed listens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} ended the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of certificates cannot be used, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file than {ca_file}, in the PEM format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file or folder {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed no longer knows which files it has read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of mail cannot be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is there and who may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not come to an end with your contacts, so Owed stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mailbox has no Inbox that Owed could read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address of the mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft 365 tells a date that is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft 365 has no web page for this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in your mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} no longer knows where reading this mailbox stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not come to an end with this mailbox, so Owed stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed tries again by itself; if it goes on, tell whoever runs your mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft 365 lists this message but does not say whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is too long to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in your mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {name} in this mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft 365 accepts your sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Inbox holds {total} messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent mail was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder for sent mail, so answers given elsewhere would not be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft 365 does not tell when mail arrives; Owed looks about once a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft 365 lists this message but does not give its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} wants to send Owed on to another place, so Owed stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it goes on, tell whoever runs your mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sends on to another address, which Owed does not follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address of the service in the account&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft 365 does not let you send from this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send from an address of this mailbox, or ask whoever runs your mail for the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mailbox is not kept in Microsoft 365, or has no licence there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your organisation runs its own Exchange server, add the account as Exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not have what Owed asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} had an error of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not do what Owed asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it goes on, whoever runs your mail may know why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} asked Owed to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft 365 does not accept your sign-in any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not use the mailbox {mailbox} in this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever manages it to give you access; then it works by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft 365 does not allow Owed to do this in your mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again and agree to what the page asks; your administrator may have to agree as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered something that Owed does not understand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has no header that says who wrote it, when or to whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message does not say when it was written, and the server does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without encryption, what goes to {host} could be read by anybody on the way; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed cannot use the proxy that is set for this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s network settings; Owed can use HTTP proxies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server&apos;s address; otherwise it may pass by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sends more than any such answer holds, so Owed stopped reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web servers usually have 443</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} broke before it said whether it took the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into your sent mail before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of {host} cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy of this network wants a name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set them in the system&apos;s network settings, or ask whoever runs the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy of this network lets nothing through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came instead of an answer from {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network may want you to sign in first: open a web page in your browser. Owed tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is busy and asked to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>993 is usual for TLS, 143 for STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the name and the port are those of an IMAP server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is too busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody between here and {host} meddles with what is sent; nothing was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} knows you, but gives you no mailbox of {username}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again with the address of this mailbox, or ask whether IMAP is switched on for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not tell what it can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} skips encryption although STARTTLS is chosen, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not offer STARTTLS, so neither name nor password was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose TLS. If it worked before, somebody on this network may be meddling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} takes no password this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another security setting, or ask whoever runs the server how programs sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} lets nobody in who signed in in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the account a password instead, or ask whoever runs the server how programs sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} lets nobody in at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not accept the sign-in of {username}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again with the address of this mailbox. If it stays, ask whether IMAP is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not accept the name and password of {username}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password again. Many providers want an app password instead of the usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} accepted the sign-in, but does not open this mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that IMAP is switched on for it, and that you signed in with its own address. If it worked before, it passes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not list its folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not take a copy into {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {sent} on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder looks like the one for sent mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder in the account&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {name} cannot be read: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not let Owed read the folder {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers on port {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign_in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Inbox cannot be read: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Inbox holds {exists} messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder looks like the one for sent mail, so answers given elsewhere would not be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lists this message but does not give its header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {name} cannot be read any more: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lists this message but does not give its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not tell when mail arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed looks every few minutes instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server talks without end and says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed tries again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a link that leads out of the mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {root} holds no inbox that Owed can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder in which cur and new lie, or the one above INBOX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {name} in the mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{link} is a link to another folder, and Owed does not follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox {root} is suddenly empty, though it held {before} messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk is connected and that the program which fetches your mail still runs. If you emptied it yourself, remove the account and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox {root} is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox folder {root} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that its disk is connected, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed may not read the mailbox folder {root}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check who owns the folder and who may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox folder {root} cannot be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its disk or network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed no longer knows where it stopped reading the mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy could be written into the mailbox {root}: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder in {root} looks like the one for sent mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one called Sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox no longer knows where reading stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text cannot be decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the mailbox is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the mailbox broke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder holds no messages. Choose the one above them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds {total} messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no messages in an Inbox here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sent messages were found, so your answers would not be seen. Name a folder that holds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>465 is usual for TLS, 587 for STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent, and your text is kept: try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not take mail from {sender}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not take mail to {recipient}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not take the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not take mail at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is too old for Owed to send through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not offer STARTTLS, so neither password nor message was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} breaks off after the encryption began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another outgoing server, or ask whoever runs it how programs sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} takes no mail from programs: your organisation has switched that off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your administrator to switch on authenticated SMTP for your mailbox. Reading works without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not accept the sign-in of {username}; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again with the address of this mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not accept the name and password of {username}; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} had the whole message and then fell silent: it may have been sent, or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it arrived before you send it again. Your text is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} refused the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} wants a name and a password, and offered no way to give them; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the security setting of the outgoing server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent, and your text is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {host} answers makes no sense, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the name and the port are those of an SMTP server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in server names an address that is not private, so it was not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the sign-in server in the account&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in server {host} has trouble at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not answer as a sign-in server does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send your administrator the message that Owed has ready: it holds the link for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in has ended: the mailbox&apos;s provider wants to see you again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation wants a second proof that it is you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation lets programs read mail on computers only that it manages itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your administrator whether this computer can be one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration of Owed does not list the permissions that this account needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add them where the client id was registered, under API permissions; Owed&apos;s message names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration of Owed lacks the address that the sign-in page leads back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the client id was registered, add the platform &apos;Mobile and desktop applications&apos; with the address http://localhost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft knows no organisation of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the tenant in the account&apos;s settings: it is the organisation&apos;s domain or its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has allowed Owed yet to read this mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation lets administrators alone decide which programs may read mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation wants an administrator to approve Owed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the page let you send a request, wait for the answer, then sign in again. Send your administrator the message that Owed has ready: it holds the link for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation has Owed, but you are not on the list of those who may use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your administrator to assign you to the application, then sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of your organisation blocks this sign-in: by place, network or computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your administrator which rule it is, or sign in from another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation does not know the client id of this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the client id and the tenant in the account&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation wants you to set up a second proof that it is you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again; the page leads you through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did not allow Owed to read this mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again if you want it to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client id is registered for a server, not for a program on a computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was registered, under Authentication, switch on &apos;Allow public client flows&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client id belongs to one organisation, and the account does not say to which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name your organisation&apos;s tenant in the account&apos;s settings: its domain or its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person who signed in does not belong to this organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the address of this mailbox, or correct the tenant in the account&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft knows nobody of this name there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the address of this mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again; the page lets you choose a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation has switched off this person&apos;s account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This organisation does not have the mail service that Owed asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code was not used in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client id is for private Microsoft accounts only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name &apos;consumers&apos; as the account&apos;s tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in page did not get your permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again if you want Owed to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in server does not accept the client id, or the secret that belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check both in the account&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client id may not be used for this kind of sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check how it was registered: for a program on a computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client id was deleted by who registered it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client id is for another organisation&apos;s people only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with an address of that organisation, or register one of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation does not let this program read mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your administrator to trust the client id of this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in server said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again. If it says no again, show the small print to your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in server has trouble at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please allow the program Owed to read my mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail.read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the mail in my own mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail.read.shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the mail in mailboxes that I have been given access to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail.send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send a mail as me, when I press the button for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail.send.shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send a mail from mailboxes that I may send from, when I press the button for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts.read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read my contacts, when I import them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imap.accessasuser.all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reach my own mailbox over IMAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smtp.send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send a mail as me over SMTP, when I press the button for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as its name says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No administrator&apos;s consent is needed for {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for accounts of Microsoft 365 with sign-in in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello,

I would like to use Owed with my mailbox {address}. Owed is a program on my own computer that 
shows me which clients still wait for an answer. Our organisation wants an administrator&apos;s consent for that.

This page gives it:
{link}

What Owed asks for (delegated permissions of Microsoft Graph: it acts as me, and sees no more than I do):
{lines}

What Owed does with it:
- It reads the headers of mail in the Inbox and the sent mail, and the text where it has to know whether 
somebody asks for something.
- It keeps headers and the one sentence that asks on this computer, in a file that only I can read.
- It keeps the sign-in in this computer&apos;s keyring.

What Owed never does:
- It does not change, move or delete mail, and marks nothing as read. (Where I reply, Exchange itself marks 
the message as answered.)
- It sends nothing by itself.
- It has no server: nothing of my mail goes anywhere but between this computer and Microsoft.
- It never sees my password: I sign in on Microsoft&apos;s own page, with all of our rules.

How it is registered: application (client) id {client}; platform &quot;Mobile and desktop applications&quot; with the 
redirect address http://localhost; &quot;Allow public client flows&quot; on; no client secret. The consent can be 
taken back at any time in Microsoft Entra under Enterprise applications.

Thank you.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed could not sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed is signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can close this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in page did not get the permission to read this mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again, and leave the permission to read mail ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in would end within the hour: the server gave nothing to renew it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again, and allow Owed to keep the access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google lets nobody sign in to mail with a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in in the browser of this computer, or use an app password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in server does not answer as Google&apos;s does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the sign-in server in the account&apos;s settings, then sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{user} is none of this account&apos;s addresses. If that is somebody else, sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed has no password for {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it in the settings, or with: owed account test {name!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is kept in memory until Owed ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in is kept in memory until Owed ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in server does not answer as Microsoft&apos;s does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the tenant and the sign-in server in the account&apos;s settings, then sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One signs in to {name} with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it in the account&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client id of {name} is missing, without which nobody can sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it in the account&apos;s settings; your administrator or the provider&apos;s console has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in server answered something that Owed does not understand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays, check the sign-in server in the account&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another part of Owed is signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed cannot open the port on this computer that the sign-in page leads back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with a code instead, or check what keeps programs from listening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody finished the sign-in in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again. If the page showed an error, its number (AADSTS…) tells your administrator what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to see here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the sign-in that Owed waits for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello,

I would like to use Owed with my mailbox {address}. Owed is a program on my own computer that shows 
me which clients still wait for an answer. It reads my mail and changes nothing, it sends only what I press 
Send for, and it has no server: nothing leaves this computer but what goes to and from Microsoft. It has no 
registration with Microsoft of its own, so our organisation makes one, once:

1. In the Microsoft Entra admin centre (https://entra.microsoft.com): App registrations, New registration. 
Name: Owed. Accounts in this organizational directory only.
2. Redirect URI: platform &quot;Public client/native (mobile &amp; desktop)&quot;, address http://localhost
3. Authentication: &quot;Allow public client flows&quot; on. No client secret.
4. API permissions, Microsoft Graph, delegated permissions: {names}. They let it act as me, and see no other 
mailbox than I do. Then &quot;Grant admin consent&quot;.
5. Please send me two values from the Overview page: Application (client) ID and Directory (tenant) ID.

Thank you.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has signed in to {name} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in of {name} belongs to another client id or sign-in server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in of {name} has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again to give it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in of {name} does not include the permission to read this mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in of {name} does not include the permission to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in of {name} does not include the permission to read contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not speak TLS on port {port}, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port; {usual_ports}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private connection to {host} broke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not accept connections on port {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port, or wait until the server is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} broke or could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network. {afterwards}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the clock of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} has expired, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the server to renew it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} was signed by nobody but itself, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is your own server, name its certificate in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} belongs to another name, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server&apos;s name in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} belongs to another address, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the server&apos;s name instead of its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} was issued by somebody unknown, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without encryption, the connection to {host} could be read by anybody on the way; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is encrypted, and only your mail program has the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is packed into a winmail.dat attachment, which only Outlook can open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing owed has the id {wanted!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ids stand in: owed list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed is starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of account {label!a} holds characters that cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account {label}: {address!r} is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account {label}: the time when it was added needs a time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Exchange server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account {name}: the client id is missing, without which nobody can sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sign-in server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account {name}: {mailbox!r} is not the address of a mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account {name}: {url!r} is not the web address of {what}; it begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account {name}: the address of {what} has to begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account {name}: the outgoing server is missing or not a host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account {name}: {port} is not a port; it lies between 1 and 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account {name}: sending without encryption is allowed to this machine only. Choose TLS or STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account {name}: the server is missing or not a host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account {name}: a connection without encryption is allowed to this machine only. Choose TLS or STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account {name}: the folder {path} has to be given from the root of the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host}, port {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange at {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no Windows, so there is no Run key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether Owed starts at login cannot be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the system&apos;s own list of start-up programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client book has no entry for {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole domain cannot be merged with a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was merged. Remove the entry instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is one entry already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the one to keep and at least one other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n client|%n clients</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no e-mail address, so Owed could not tell their mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in {group}; adds {adds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in {group}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs write from this address, and nobody reads what is sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague: nothing is owed inside your own house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry for everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in {group} through {through}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New in {group}; the rest of {who} stays in {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New in {group}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <comment>of a client</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <comment>of a telephone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n new|%n new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n better known|%n better known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n known already|%n known already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n colleague|%n colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n address of a program|%n addresses of programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n your own|%n your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n that cannot be used|%n that cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scope has to be {person}, {domain}, {group} or {default}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer is missing; it has to be a response window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} cannot be a warning; write it as &quot;30 min&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier response windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further domains of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting settles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies count from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the badge to the oldest message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small window with the badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts of acknowledgements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of the public holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region of the public holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own days off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily reply times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evening question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evening question, before the working day ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide names and subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was missed in spite of Do Not Disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to warn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {becomes} (now: {was})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as Owed ships it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} added{named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} changed{named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} removed{named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute|%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address without a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} calendars are called {name!r}; each needs a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calendar needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar {name}: give the whole path of the file, or an address with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar {name}: the address names no host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar {name}: the connection would not be private; use an address with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar {name}: an address begins with https:// or webcal://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program of Owed holds the settings file, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays so, end the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no settings file of Owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that was written by “Export”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has a mistake in line {line}: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has a mistake: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no copy of a good settings file beside {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed cannot read its settings: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check who may read the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{object!a} holds characters that are not text, so it cannot be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename that file or folder, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were written by a later version of Owed, so this one leaves them alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the later version, or use another set-up with --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it, or take the last good copy, which is {good}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it, or move it away to start afresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file has a mistake in line {line}, so Owed leaves it as it is: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file has a mistake, so Owed leaves it as it is: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be saved: {why}. They are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk has room and that the folder may be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account {name!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already an account {name!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or remove it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working time: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} accounts are called {name!r}; each needs a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group {name!r} is there more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one!r}, whose copies are to count, is neither an e-mail address nor a domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues: {domain!r} is not a domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {name} back {within}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what you promised {name} by the time you named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {name} hear from you {within} of your last message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to {name} {within} of meeting them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {name} {within}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {name} {within}, with a first sign of life {by}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard for {label}: {kind!r} is not one of {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard for {label}: there is no such group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard for {label}: nothing from this group is ever owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard for {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client {who!r} is neither an e-mail address nor a domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client {who}: there is no group {group!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client {who}: {one!r}, also theirs, is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client {who}: updates come every 1 to {most} working days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: a warning at {share:g} of the window is not inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: a warning has to come before the deadline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text “{kind}” ({language}): {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed cannot use its own folder {folder}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check who owns that folder, or name another one with --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private address of the calendar {name} was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords and sign-ins were left out; they are asked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too large to be settings of Owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then, give the password for one run with --password-stdin; Owed keeps it in memory only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keyring took the password of {account} but does not hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another keyring. {meanwhile}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sign-in of {account} left behind is too long for any keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no keyring that Owed could keep a password in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start or install one (GNOME Keyring, KWallet, KeePassXC). {meanwhile}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password of {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring {chosen}, which PYTHON_KEYRING_BACKEND names, cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct that variable or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keyring is locked, so Owed cannot reach {whose}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keyring and try again. {meanwhile}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keyring does not answer, so Owed cannot reach {whose}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the keyring runs in this session, then try again. {meanwhile}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of days such as 2026-12-24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time with a zone such as 2026-03-01T09:00:00Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} is not a choice for {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is missing; it has to be {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} has to be {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} is no time of day; write it as &quot;09:00&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} is no working time; write it as &quot;09:00-12:30&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} is no leave; write it as &quot;2026-08-03/2026-08-14&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} is no trip; write it as &quot;{example}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file in which Owed keeps what it read is damaged and cannot be moved away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that use it, or move it away yourself; Owed then reads the mailbox again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later version of Owed has written this file, so this version leaves it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the later version, or use another profile with --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed cannot open its own file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk is not full and that you may write to the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file in which Owed keeps its own notes is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed sets it aside and goes on with what it can read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so Owed cannot note what it read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room; Owed goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed may not write to its own file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check who owns the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not read or write Owed&apos;s file properly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk; Owed tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds Owed&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program that uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your decisions is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your decisions was damaged; what could be read of it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through the list: what you settled lately may be there again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index was damaged and is read from the mailboxes again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox {account} held messages and suddenly holds none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you emptied it yourself, remove the account and add it again; else ask who runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed could not make sense of its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read me first.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that Owed keeps about you on this computer: {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it leaves this computer, but letters that you send yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No import of settings can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it up by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told at once of new mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send acknowledgements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the test found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still looking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message for your administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am the administrator: open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Paste it into a message to your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Only an administrator can use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator of your organisation opens a page once and allows Owed for it. Send them this message; when they are done, sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator of your organisation, or you where that is allowed, registers Owed once. Send them this message; the answer is the client id and the tenant for the fields above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client id is missing, without which nobody can sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the mail server is missing; your provider&apos;s help pages name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the name of a server. It looks like imap.company.example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection without encryption is allowed to this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the Exchange server is missing; whoever looks after it can tell, and the mail settings of your telephone may show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of a server. It looks like https://mail.company.example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has to begin with https://, or your password could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of a mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds the mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the folder from the root of the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an app password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to get one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring, nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the password is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the password is shown to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let Owed send the letters that you press Send for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One permission more. Without it Owed reads, and you write in your mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <comment>fewer settings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where it is not your address, such as FIRM\name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server offers (usual)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NTLM only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic only, inside of TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the browser, with Microsoft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the browser, with Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its web address, or its name alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mailbox that another program keeps as files (mbsync, OfflineIMAP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where it is not the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address, where you answer for one instead of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in national clouds: the root of its web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in national clouds: where it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where your company signs its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with your sent messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where Owed does not find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further addresses of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated by commas. Mail from them counts as written by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How Owed calls it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already an account named {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with {provider}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS (usual)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None, this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security of the outgoing server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As clients read it above your letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes the acknowledgements that you send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where it is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the search found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for your mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, ask there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <comment>the answer to a question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found. Which way in do you want?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the name of a server. It looks like smtp.company.example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port lies between 1 and 65535; the usual one is {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation&apos;s domain or id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google gives it out beside the client id. Kept in this computer&apos;s keyring, nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser here? Sign in with a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in there, then come back here. Owed waits, and never sees your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser shows {provider}&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On any computer or telephone, open {page} and type this code. Owed waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as {user}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in with {provider}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to send your administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do I get a client id?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sign in on Microsoft&apos;s own page. Microsoft wants to know which program asks, and Owed has no registration of its own: your organisation makes one, and gives you its client id and tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sign in on Google&apos;s own page. Google wants to know which program asks, and Owed has no registration of its own: you make one in the Google Cloud console, for a desktop app. An app password is less work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which folder holds your sent messages?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are found there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed can read this mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server (IMAP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft 365</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder (Maildir)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed finds the rest: it asks your provider&apos;s own servers, and nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of mailbox it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24-hour rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old rule of the telephone: everybody hears from you within a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody goes home without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of working time: for those who call instead of writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a working day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed watches your own mailbox and shows how long is left for the client who has waited longest. It only reads, and everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the people and companies that you serve. Anybody else who asks you for something is listed too, as a prospect. You can sort everybody later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your sent messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long may a client wait for your answer? Owed warns you before the time is up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What that means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the message through the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the badge is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this is not owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this sender into a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks and goodbyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newsletters, lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strangers, perhaps asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash and spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nobody)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through your mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a mailbox is watched, here stands what needs no answer, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mailbox yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left out is shown as it is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mailbox is still being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every message that came waits for an answer, or had one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stands what you or a colleague answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is settled yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message that cannot be read would stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message here fits the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed: what is not owed, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in what is not owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sender or mail like this …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not owed, settled, unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that are not owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vCard or CSV file of another program; nothing changes before you have seen who would come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vCard or CSV file of another program, or the address book of an account; nothing changes before you have seen who would come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import contacts …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in and allow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from {account} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from the address book of {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the contacts of {account} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in waits in your browser …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was found in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{address} and %n more|{address} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{what} It stands there {count} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As one client they have one standard, and an answer to either address counts for both. Each merge can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And {count} more.|And {count} more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in {groups}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {addresses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed: import {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where new clients go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the group that is named there, else Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New clients go to {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add {count} client|Add {count} clients</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{read_as}. {count} entry read; nothing is changed yet.|{read_as}. {count} entries read; nothing is changed yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick all of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in what was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed: write to a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say {what} in {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {when}</source>
        <comment>until when the letter promises an answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise which time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} Until then, copy the text into your mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to send yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gap} still stands in the letter. Write what belongs there, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed: before you leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and how to reach them, or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out-of-office text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into my calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away from {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stands in for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it where your mail program or provider keeps its automatic reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day of a leave is not before its first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Paste it where you need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n missed already|%n missed already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do before you leave|%n to do before you leave</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n falls due while you are away|%n fall due while you are away</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due on the day you are back|%n due on the day you are back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing falls due as far as can be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing falls due before that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received, an answer comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a considered no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running late, with a new date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how things stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their message is here, and an answer comes by a date. Silence does not count; this does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing that there is no answer yet is better than hearing nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clear no lets them look elsewhere in good time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a promise that is going to slip: a new date, before the old one passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For clients who did not ask, before they have to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings cannot pop up: keep an eye on this badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until that is mended only the badge warns you. Start your desktop&apos;s notification service, or one such as dunst or mako, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do Not Disturb is on now: warnings wait until it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n warning waits until Do Not Disturb ends.|%n warnings wait until Do Not Disturb ends.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It was not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent. Do Not Disturb is on, so this desktop may keep it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent. It should show now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do Not Disturb is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {client} back: {duration} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {client} back: missed by {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised to {client}: {duration} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised to {client}: missed by {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{client} waits for news from you: {duration} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{client} waits for news from you: missed by {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up with {client}: {duration} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up with {client}: missed by {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back while you did not want to be disturbed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your other accounts are watched as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed cannot see {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications reach you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how Owed speaks up before a client has waited too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who wrote or called has heard from you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is left without a word today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some mailbox cannot be seen, so there may be more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person has not heard from you today|%n people have not heard from you today</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}, {second} and {third}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{first}, {second}, {third} and %n more|{first}, {second}, {third} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} shows them, with buttons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} shows them, without buttons: a click opens Owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications of Owed are switched off in the desktop&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service refused the notification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system shows them, with buttons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system shows them, without buttons: a click opens Owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications of Owed are switched off in the system&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system did not take the notification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed cannot reach this desktop&apos;s notifications: there is no session bus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be opened: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is too large to be read. Export the contacts without photographs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a list, or open a file. They are on your list until you have written to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note several contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a list instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade show, introduced by …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whom you met: paste a list, or open a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom you met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <comment>on what occasion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <comment>at what time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a list of contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} person read from {file} ({read_as}); nothing is noted yet.|{count} people read from {file} ({read_as}); nothing is noted yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} person read; nothing is noted yet.|{count} people read; nothing is noted yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <comment>somebody who was not known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New; ended by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, {due}; ended by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Follow up {count} person|Follow up {count} people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, address, or Name &lt;address&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who it is: a name or an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever called is on your list until you have called back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a telephone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <comment>what a call is about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed warns early enough to keep it, or to beat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I send the revised contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what you promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are on your list until you have written to them; your first message takes them off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several at once…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your client book: {group}. Would rather be called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your client book: {group}. Would rather be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your client book: {group}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits on somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the list and the clock runs on: {client} still waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tax office, a colleague, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether to come back to it at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>come back to it at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date was named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to come back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on whom it waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{client} counts on {when}. Say so to them before that, with the new date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{client} counted on {when}. They should hear from you now, with the new date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The court wants another document first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why: a promise is moved for a reason only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, still owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not expected any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This &amp;message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what a rule would change …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule that you made goes before: see Settings, Rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail &amp;like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything from this &amp;sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything from this &amp;sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sender}, no subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sender}, subject {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more|%n more</source>
        <comment>items</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a message of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in what is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one client or group only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one kind only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <comment>a menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed</source>
        <comment>a heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a call…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a promise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a contact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note several contacts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not owed, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for new mail now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you leave …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} on Python {python}, {system}. Its log is {log}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others on this computer can read {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it with: chmod go-rwx {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are closed to everybody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds {path} is nearly full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are closed to everybody else, and there is room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} messages are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was never read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry of whole days is known.|%n entries of whole days are known.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed does not start when you log in; Settings, General, can change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to start when you log in is no longer there: {program}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it off and on again in Settings, General.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed starts when you log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of the mail servers are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server of the name {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it is spelt right in the settings, or is found in the office&apos;s network only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail server is found by its name, so this computer seems to have no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the network; in an office&apos;s network only a VPN may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group: {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>kinds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;mail from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Spoke with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Left a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reached nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until they &amp;write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pick a time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you promise this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you wrote to them in another conversation; say whether that was the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you wrote it; until you say so, nothing of it counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no badge and no warning until then; the clock runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from long before the account was added; no badge, no warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed watches your own mailbox and tells you which clients still wait for an answer. It reads, and never changes anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading your mailbox for the first time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can close this window. The badge shows how long is left as soon as something is owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is owed fits the search and the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is owed is shown as it is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No warnings until you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No warnings until {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n falls due before the next one, {when}.|%n fall due before the next one, {when}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your reply time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing falls due before the next one, {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen either: {accounts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing is owed in your other account.|Nothing is owed in your other accounts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What was last known is shown in grey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {when}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into the folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} messages read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} messages read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owed after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that was not the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called back, left a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called back, reached nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another date for a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody to be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not expected any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n byte|%n bytes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What you chose: {accounts}, {clients}, {standards}. No password is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n account|%n accounts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response window of your own|%n response windows of your own</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Settings and client book</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of %n message: who wrote it, to whom, when, and its subject.|Of %n messages: who wrote them, to whom, when, and their subjects.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n the sentence that asks, and what the text was found to need.|Of %n the sentence that asks, and what the texts were found to need.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No whole text, no attachment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail of {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n decision of yours|%n decisions of yours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Which warnings were given for %n matter, so that none comes twice.|Which warnings were given for %n matters, so that none comes twice.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What you decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the calendar {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords and sign-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of your system, under the name Owed; in no file of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: in memory until Owed ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the keyring does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of other calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day or span off of|%n days or spans off of</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Conveniences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the windows stood, pictures of the badge, and what it shows next. No name and no subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong, for a report that you may send. It may name accounts and servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this is in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the deadline came about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You promised it for {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your standard for a first sign of life to {group}: {window}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your standard for {group}: {window}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your standard for calls of {group}: {window}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your standard for keeping informed: {group}: {window}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your standard for new contacts: {group}: {window}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other message was no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is not owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not owed: this sender, or mail like this …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the window for {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how often they hear from you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this sender into another group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last heard {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snoozed until they write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snoozed until {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits on {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits on {whom} until {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That has passed already. Choose a time to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is still to come. Choose when it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last}</source>
        <comment>days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>empty a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was just done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return or a double click opens the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages behind the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for {duration}, missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered after {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered after {duration}, missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By client, the worst kept first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half within {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When messages come, by weekday and hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When answers are given, by weekday and hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{hour}: %n answer|{hour}: %n answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{hour}: %n message|{hour}: %n messages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What became of the promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept ahead of the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept on the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} {what}</source>
        <comment>promises</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in a row by now: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in a row by now: {count}, {most} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long answers took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half</source>
        <comment>of the answers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine in ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length}: {count}, {missed} of them missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {count} conversations so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next time it is there at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody wrote in this time who had to be answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody whom you chose wrote in this time and had to be answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share answered in time, by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of {day}: {percent}, {tally}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 52 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed: report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in time, of {count} messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the hours show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In time, week by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was missed stands on top, in red.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worst kept first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an engagement letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber weeks stay under your goal of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half were answered within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine in ten within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of promises kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you know of this client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also writes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would rather hear from me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They hear from you every so often, whether they asked or not. An update falls due when the time since you last wrote is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often an active client hears from me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also when you are only in Cc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further addresses, separated by commas, for example: anna@home.example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their messages then wait for you as well, for example where their assistant writes to your colleague.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, for your own eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would rather hear from you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wrong} is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as often as the standard for updates says</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>every working day|at least every %n working days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call, do not write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write, do not call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also when I am in Cc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also {addresses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <comment>a client</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active: an update every working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active: an update every {days} working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed: settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call on {since} would want a call back by {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you promise on {since} for {end} would be due then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a message of yours on {since} the next would be due {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody you meet on {since} would be due a message by {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message on {since} would want a first sign of life by {sign}, and the answer by {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message on {since} would be due {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are warned {times}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a warning before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https:// address, or the path of an .ics file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address or file of a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the calendar {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: appointments with a time take that time away too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments with a time take that time away too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No whole days ahead. Read {read}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry ahead, next {name}: {days}. Read {read}.|%n entries ahead, next {name}: {days}. Read {read}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This calendar is in the list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the working day ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 minutes before the working day ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 minutes before the working day ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an hour before the working day ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask in the evening who has not heard from me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who has not heard from me today, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} minutes before the working day ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the list at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No daily reply time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily reply time {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the daily reply time {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at a third of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at half the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at three quarters of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at half and three quarters of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shortly before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 minutes before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 minutes before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 hours before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour and 30 minutes before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day and 2 hours before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not when missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn shortly before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn when missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn {on_the_way} {before} and {missed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {shares} of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} minutes before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the leave of {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over for the leave of {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailboxes that Owed watches. It only reads: nothing is moved or marked, and nothing is sent but the letters that you send yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed forgets its password and everything that it noted about this mailbox. Your mail stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose messages wait for you. A person goes before their whole domain; who is in no group and asks for something counts as a prospect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anna@acker.example or acker.example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of the new client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the client book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the chosen ones to a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into one client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the ticked ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: Suppliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages in which you are only in Cc. Addresses or domains, separated by commas, for example: anna@acker.example, acker.example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group has its own response window, for example two days for suppliers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person by their address, or everybody at a domain. The person goes first: for example VIP for anna@acker.example, Clients for acker.example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested from your sent messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people you write to most who are in no group yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n client imported.|%n clients imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is one client now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither an address (anna@acker.example) nor a domain (acker.example).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} moved to {group}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} removed from the client book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the group a name that no other group has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wrong} is neither an address nor a domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a light panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a dark panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge, what counts as settled, how you are called, and the settings as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that nobody is missed because Owed was not running, for example after an update of the system. Your system&apos;s list of start-up programs shows it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of Owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise it shows what falls due first: for example a prospect of this morning before a client of yesterday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message that you moved to Trash or Junk is no longer owed, for example an offer that you do not want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who writes from there is a colleague. Separated by commas, for example: office.example, office-vienna.example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose yourself where the badge is hard to read, for example on a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others call you in a greeting, for example: Maria, Ms Muster. A mail that greets somebody else is not for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Owed when I log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Owed keeps about you on this computer. Nothing of it goes anywhere else: there is no server of ours, and only the letters that you send yourself leave this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all of it, to be read …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget one account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, forget it all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored about you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of your mail: names, addresses, dates, subjects and the sentence that asks. Never a whole message and never an attachment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being counted …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One account goes with its password, all that was read of it and all that you decided about it. For example when you leave a firm. Your mail itself stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the folder is to stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show examples of: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}, since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All windows, notices and the badge speak it at once; letters are in the client&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This removes accounts, passwords, clients, standards, decisions and the index from this computer. Your mail stays as it is. It cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wrong} is not a domain. It looks like office.example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder of: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed speaks up before a standard is missed, inside your working hours. The badge always shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For shared screens: a notification then only says how many wait, as in “1 client is waiting, for 30 min more”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise every warning waits while your desktop is set not to disturb you, and one summary follows when that ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several that come together are shown as one. A notification goes when what it is about is settled, in your mail program for instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For every group without warnings of its own. What falls due outside your working hours is warned before the working day ends, for example Saturday&apos;s on Friday afternoon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A warning that another one follows in time is a quiet one. The last one before the deadline pops up. What was missed stays on the screen until you do something about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a test notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you taught Owed by correcting it, for example: Nothing from news@shop.example is owed. A rule holds for the mail that is there and for what will come; what you say about a single message goes before every rule. All of it stays on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no rules yet. They are made in the lists: “Not owed” and “Owed after all” ask whether you mean this message, this sender, or mail like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule fits the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the promised time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time that was promised before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your name as the account has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign of life counts, silence does not. These are the texts that Owed offers when you write to a client; each letter is shown and can be changed before it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the letter begins a conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the text that came with Owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To say {what} in {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a client would read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in for each letter: {named}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail that waits for an answer. Acknowledge: until when a first sign of life is due, where the answer itself may take longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed calls and voice messages that came by mail, and calls that you log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise is due at the time you named. Here you choose when you are warned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients whom you marked as active hear from you before they ask. Your last message counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People you met and entered, until you write to them for the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody in your client book who is in no other group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who write for the first time and ask for something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The few who get an answer before all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Owed ships it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long you allow yourself, for each kind of what you owe. Owed counts from the first unanswered message and warns you before the time is up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom another standard is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of what is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a person, a whole domain or a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anna@acker.example, acker.example or VIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group} have no clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither an address (anna@acker.example) nor a domain (acker.example) nor a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody can have an address at {name}, so it is not one client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as their group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you work. Windows in working hours count only this time, and warnings come only then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By continent and city, for example Europe/Berlin. Times are shown in this zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No public holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day may have several, for example 09:00 to 12:00 and 13:00 to 17:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public holidays are not worked, for example New Year&apos;s Day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days off of your own, for example two weeks in August. Clocks in working hours rest meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you are away, your hours and the times shown follow the clock of that place, for example New York&apos;s during a week of talks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole days in these calendars are not worked, for example the holidays of your firm. They are read several times a day; when one cannot be read, its last good copy is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a reply time, for example at 11:00 and 16:00, the list opens with what falls due before the next one. In the evening one quiet notice names who wrote or called and has not heard from you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone and public holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily reply time and evening question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply to what is open too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change holds from now on. What is open keeps the window that it began with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied to it: {would}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied to all of it: {would}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied to what is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all at the domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with any subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rule says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom the rule is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… stands for numbers, dates and names of months, * for any text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nothing} from {whom} {subjects} is owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a domain (acker.example).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address (anna@acker.example).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the words of the subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day} · made from mail in {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {whom} {window}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {whom} back {window}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you promised {whom} is due at the time you named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {whom} hear from you {window} of your last message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to {whom} {window} of meeting them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard for {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response window for {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First sign of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First sign of life for {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge {window}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>you wrote once|you wrote %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet. As soon as Owed has read your sent messages, the people you write to most are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of the journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of the journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City, such as New York</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of the journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {first} to {last} by the clock of {city}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the journey to {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which zone&apos;s clock counts there, by its city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add hours on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, start {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, end {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove these hours on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promise {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your message {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the message, or move it with the arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the call, or move it with the arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the promise, or move it with the arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag your message, or move it with the arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the meeting, or move it with the arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign of life {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: 3 working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed: {title}, {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed: where the badge is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the small window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No small window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the extension&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed notices when a tray comes: the badge moves there, and the small window goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed shows how long is left as an icon in the tray, and this desktop shows no such icons. Until it does, the same stands in a small window in front of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no place for the badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The small window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click opens the list, the right button the menu. Wayland does not let a program choose where its window stands or keep it in front: drag it where it suits after each start, and choose “Always on top” in the menu of Alt+Space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click opens the list, the right button the menu. Drag it where it suits, or move it with the arrow keys: it remembers its place. Settings, General, says when it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not owed, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause watching and warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on watching and warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit: no warnings until Owed is started again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until tomorrow morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until I go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GNOME shows tray icons with the extension “AppIndicator and KStatusNotifierItem Support”. Install it, or switch it on in the program Extensions, and log in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the tray to your bar: in Waybar the module “tray”, in Polybar the module “tray”, in i3bar “tray_output”. Or let the bar show the line of: owed status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tray to your panel; its list of items calls it system tray, status tray or notification area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed cannot use its index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the log for details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings stand in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over from {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import of {name} was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings were taken over from {name} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it stands in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leave from {first} to {last} ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region {region} needs a country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no working time within two years of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set working hours in the settings under Working time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week has 7 days, this one has {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no working time in the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {hours} ends before it starts; a shift over midnight is written as two, up to 24:00 and from 00:00 on the next day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {hours} and {others} overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You promised it for {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{opened}; due {due}, later than its window, which would end {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{opened}; due {due}, sooner than its window, which would end {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public holidays of the country &quot;{country}&quot; are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public holidays of the region &quot;{region}&quot; of the country &quot;{country}&quot; are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the country by its two letters, for example &quot;DE&quot;, and the region as its own law names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write, for example, &quot;half, 30 min, missed&quot;, &quot;25%, 75%, 1 hour&quot; or &quot;never&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{part}&quot; is not inside the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; does not say when to warn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two daily reply times are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than {count} daily reply times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evening question comes at most 8 hours before the working day ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trip from {first} to {last} ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trips that begin on {one} and on {other} overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write, for example, &quot;24 hours&quot;, &quot;90 min&quot;, &quot;4 working hours&quot;, &quot;10 working days&quot;, &quot;end of day&quot; or &quot;next working day 10:00&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A response window needs at least one working day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A response window is a year at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of the next working day is given in hours and minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days cannot be mixed with hours: they differ in length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a response window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; names no time of the next working day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; names no time of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A response window is longer than no time at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A response window is measured in whole seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone &quot;{name}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it as continent and city, for example &quot;Europe/Berlin&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <comment>a telephone call to return</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An update is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} cannot be filled; there are {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed cannot be put into the menu of programs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look who may write into that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where there is no tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the badge is shown, and what works here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the menu of programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dock can then show how many wait, for instance 3 on Owed&apos;s picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing does not work here.|%n things do not work here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything works here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge in a window of its own that stays in front of the others: for instance on GNOME, which shows no tray icons by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed looks at it. A network that does not answer takes some seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add what is missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make everything as the file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For another computer, or for a colleague. For example: one of you sets the standards of the firm, and the others take them over. Passwords are never in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to take it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name} would change %n setting.|{name} would change %n settings.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in {name} is set so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more|and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{account} will ask for its password or sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it over so: {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of Owed (*.toml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display here, so the badge cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owed list and owed status work without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt {version} draws on Wayland, where a program cannot place its windows: the small window forgets where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt {version} draws on {display}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop takes tray icons over the session bus (StatusNotifier).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop takes tray icons as small windows (XEmbed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop shows tray icons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop shows no tray icons; a small window stands in for the badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows puts new icons behind the arrow beside the clock. Drag the badge from there onto the task bar, or switch Owed on in Settings, Personalisation, Taskbar, Other system tray icons; after an update Windows may hide it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program shows notifications on this desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one, such as dunst, mako or your desktop&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do Not Disturb is on: what comes meanwhile is summed up when it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed is in the menu of programs; docks that can show a number show how many wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed is not in the menu of programs; Settings, General, can put it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens a message by its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot open a message by its id; a reply that keeps the conversation is begun instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks, week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days, day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours, hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes, minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working days, working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working hours, working hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working minutes, working minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the working day, end of day, same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next working day, on the next working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and, plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at, by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <comment>a group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prospects</source>
        <comment>a group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues</source>
        <comment>a group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored</source>
        <comment>a group</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
