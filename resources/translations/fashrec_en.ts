<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ImportTeller</name>
    <message numerus="yes">
        <source>%Ln products are in, all without a problem.</source>
        <translation>
            <numerusform>%Ln product is in, without a problem.</numerusform>
            <numerusform>%Ln products are in, all without a problem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import report lists %Ln problems.</source>
        <translation>
            <numerusform>The import report lists %Ln problem.</numerusform>
            <numerusform>The import report lists %Ln problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products are in.</source>
        <translation>
            <numerusform>%Ln product is in.</numerusform>
            <numerusform>%Ln products are in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more jobs</source>
        <translation>
            <numerusform>%Ln more job</numerusform>
            <numerusform>%Ln more jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
</TS>
