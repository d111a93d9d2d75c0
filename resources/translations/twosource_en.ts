<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Status</name>
        <message numerus="yes">
            <source>%n linked pair(s)</source>
            <translation>
                <numerusform>%n linked pair</numerusform>
                <numerusform>%n linked pairs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Strictness</name>
        <message numerus="yes">
            <source>%n fact(s) flip</source>
            <translation>
                <numerusform>%n fact flips</numerusform>
                <numerusform>%n facts flip</numerusform>
            </translation>
        </message>
    </context>
</TS>
