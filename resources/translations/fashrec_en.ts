<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Asked</name>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} have no usable picture and were left out.</source>
        <translation>
            <numerusform>%Ln of {all} has no usable picture and was left out.</numerusform>
            <numerusform>%Ln of {all} have no usable picture and were left out.</numerusform>
        </translation>
    </message>
</context>
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
    <name>SharedLegend</name>
    <message numerus="yes">
        <source>%Ln in both</source>
        <translation>
            <numerusform>%Ln in both</numerusform>
            <numerusform>%Ln in both</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products are in both lists</source>
        <translation>
            <numerusform>%Ln product is in both lists</numerusform>
            <numerusform>%Ln products are in both lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared</source>
        <translation>
            <numerusform>%Ln shared</numerusform>
            <numerusform>%Ln shared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products are in other lists too</source>
        <translation>
            <numerusform>%Ln product is in other lists too</numerusform>
            <numerusform>%Ln products are in other lists too</numerusform>
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
