<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Exporting</name>
        <message numerus="yes">
            <source>exported as a draft: %n point(s) are unchecked</source>
            <translation>
                <numerusform>exported as a draft: %n point is unchecked</numerusform>
                <numerusform>exported as a draft: %n points are unchecked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>printed as a draft: %n point(s) are unchecked</source>
            <translation>
                <numerusform>printed as a draft: %n point is unchecked</numerusform>
                <numerusform>printed as a draft: %n points are unchecked</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LeftOutList</name>
        <message numerus="yes">
            <source>%n note(s) on findings.</source>
            <translation>
                <numerusform>%n note on findings.</numerusform>
                <numerusform>%n notes on findings.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reason(s) for setting points aside.</source>
            <translation>
                <numerusform>%n reason for setting points aside.</numerusform>
                <numerusform>%n reasons for setting points aside.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tag(s) on findings.</source>
            <translation>
                <numerusform>%n tag on findings.</numerusform>
                <numerusform>%n tags on findings.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n grade(s).</source>
            <translation>
                <numerusform>%n grade.</numerusform>
                <numerusform>%n grades.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Pairs</name>
        <message numerus="yes">
            <source>Compared again: %n point(s) changed.</source>
            <translation>
                <numerusform>Compared again: %n point changed.</numerusform>
                <numerusform>Compared again: %n points changed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ShareDialog</name>
        <message numerus="yes">
            <source>This is a draft: %n point(s) are unchecked.</source>
            <translation>
                <numerusform>This is a draft: %n point is unchecked.</numerusform>
                <numerusform>This is a draft: %n points are unchecked.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SourceCard</name>
        <message numerus="yes">
            <source>%n passage(s), in the Edit menu</source>
            <translation>
                <numerusform>%n passage, in the Edit menu</numerusform>
                <numerusform>%n passages, in the Edit menu</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message numerus="yes">
            <source>%n linked pair(s)</source>
            <translation>
                <numerusform>%n linked pair</numerusform>
                <numerusform>%n linked pairs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{checked} of %n point(s) checked</source>
            <translation>
                <numerusform>{checked} of %n point checked</numerusform>
                <numerusform>{checked} of %n points checked</numerusform>
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
