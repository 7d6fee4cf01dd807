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
        <source>asked twice</source>
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
    <message numerus="yes">
        <source>%n day|%n days</source>
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
        <source>{minutes} min</source>
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
        <source>%n owed|%n owed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
</context>
</TS>
