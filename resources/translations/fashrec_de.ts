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
        <translation>Katalog auf den neuesten Stand bringen</translation>
    </message>
    <message>
        <source>Import report…</source>
        <translation>Einlesebericht…</translation>
    </message>
    <message>
        <source>Train a classifier…</source>
        <translation>Einen Klassifikator trainieren…</translation>
    </message>
    <message>
        <source>Compare the recommenders…</source>
        <translation>Die Empfehler vergleichen…</translation>
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
        <translation>An einen Platz heften…</translation>
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
        <translation>Tasten…</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
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
        <translation>Nummer {place}, Ähnlichkeit {score}</translation>
    </message>
    <message>
        <source>{variants}, V shows them</source>
        <translation>{variants}, V zeigt sie</translation>
    </message>
    <message>
        <source>Also in {list} and {other_list}</source>
        <translation>Auch in {list} und {other_list}</translation>
    </message>
    <message>
        <source>Also in {list}</source>
        <translation>Auch in {list}</translation>
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
    <name>Columns</name>
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
    <name>Conversation</name>
    <message>
        <source>This could not be answered</source>
        <translation>Das ließ sich nicht beantworten</translation>
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
    <name>DropHint</name>
    <message>
        <source>Drop to see what looks like it</source>
        <translation>Ablegen und sehen, was ähnlich aussieht</translation>
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
            <numerusform>Der Einlesebericht nennt %Ln Problem.</numerusform>
            <numerusform>Der Einlesebericht nennt %Ln Probleme.</numerusform>
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
        <translation>Tasten</translation>
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
        <source>Move the map</source>
        <translation>Die Karte verschieben</translation>
    </message>
    <message>
        <source>Arrow keys or drag</source>
        <translation>Pfeiltasten oder ziehen</translation>
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
        <source>Recommend for the product in the middle</source>
        <translation>Für das Produkt in der Mitte empfehlen</translation>
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
        <translation>Eingefügte Nummern hineintun</translation>
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
    <name>LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>{language} (in part)</source>
        <translation>{language} (teilweise)</translation>
    </message>
    <message>
        <source>The window speaks {language} from its next start.</source>
        <translation>Das Fenster spricht ab dem nächsten Start {language}.</translation>
    </message>
    <message>
        <source>What is not translated yet stays English.</source>
        <translation>Was noch nicht übersetzt ist, bleibt englisch.</translation>
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
        <translation>In diesem Katalog gibt es kein Produkt „{product}“ zum Vergleichen; prüfen Sie die ID.</translation>
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
        <source>Open a catalogue, and they will appear here.</source>
        <translation>Öffnen Sie einen Katalog, dann erscheinen sie hier.</translation>
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
    <name>Numbers</name>
    <message>
        <source>{number}%</source>
        <translation>{number} %</translation>
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
        <translation>Wie viele Ergebnisse jeder Empfehler gibt, 1 bis 50</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Show one list at a time</source>
        <translation>Eine Liste auf einmal zeigen</translation>
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
    <name>PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Ask about a part…</source>
        <translation>Nach einem Teil fragen …</translation>
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
        <source>{picture} is empty; copy it again from where it came from.</source>
        <translation>{picture} ist leer; kopieren Sie die Datei noch einmal von dort, woher sie kam.</translation>
    </message>
    <message>
        <source>{picture} is not a picture that can be read; save it again as a {formats} file.</source>
        <translation>{picture} ist kein lesbares Bild; speichern Sie es neu als {formats}.</translation>
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
    <name>Queries</name>
    <message>
        <source>No product was asked about; choose one or more.</source>
        <translation>Es wurde nach keinem Produkt gefragt; wählen Sie eines oder mehrere.</translation>
    </message>
    <message>
        <source>{product} has no usable picture (the catalogue names no picture for it), so nothing can be compared with it; mend the picture and index again.</source>
        <translation>{product} hat kein brauchbares Bild (der Katalog nennt keines), deshalb lässt sich nichts damit vergleichen; ergänzen Sie das Bild und bringen Sie den Katalog auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>{product} has no usable picture ({problem}), so nothing can be compared with it; mend the picture and index again.</source>
        <translation>{product} hat kein brauchbares Bild ({problem}), deshalb lässt sich nichts damit vergleichen; ersetzen Sie das Bild und bringen Sie den Katalog auf den neuesten Stand.</translation>
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
        <translation>Nach einem Teil fragen …</translation>
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
        <translation>gleicher Zweck</translation>
    </message>
    <message>
        <source>nearly the same picture</source>
        <translation>fast dasselbe Bild</translation>
    </message>
    <message>
        <source>same type</source>
        <translation>gleiche Art</translation>
    </message>
    <message>
        <source>looks alike</source>
        <translation>sieht ähnlich aus</translation>
    </message>
    <message>
        <source>seen as {article_type}</source>
        <translation>gesehen als {article_type}</translation>
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
        <translation>andere Art: {article_type}</translation>
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
        <translation>{explanation}. Klicken, um einen anderen Empfehler zu wählen.</translation>
    </message>
    <message>
        <source>{recommender}, the left list: choose another recommender</source>
        <translation>{recommender}, linke Liste: einen anderen Empfehler wählen</translation>
    </message>
    <message>
        <source>{recommender}, the right list: choose another recommender</source>
        <translation>{recommender}, rechte Liste: einen anderen Empfehler wählen</translation>
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
        <translation>Woran „Gleicher Typ“ misst, wie ähnlich zwei Bilder sind</translation>
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
        <translation>Typ gleich nach</translation>
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
    <name>ResultLists</name>
    <message>
        <source>Recommender</source>
        <translation>Empfehler</translation>
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
        <translation>Die Karte wird gezeichnet</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Comparing the recommenders</source>
        <translation>Die Empfehler werden verglichen</translation>
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
        <translation>Für alle zusammen empfehlen</translation>
    </message>
</context>
<context>
    <name>Story</name>
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
        <translation>In dem, was Typen unterscheidet, gleichen sie sich zu {share:.0%}.</translation>
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
        <translation>Nach Aussehen Nummer {place:,} der {count:,} nächsten, die sind, wie Sie wünschten, {how}.</translation>
    </message>
    <message>
        <source>Number {place:,} by look of the {count:,} nearest, {how}.</source>
        <translation>Nach Aussehen Nummer {place:,} der {count:,} nächsten, {how}.</translation>
    </message>
    <message>
        <source>Number {place:,} by look of the {count:,} nearest of the same type, {how}.</source>
        <translation>Nach Aussehen Nummer {place:,} der {count:,} nächsten vom gleichen Typ, {how}.</translation>
    </message>
    <message>
        <source>Number {place:,} by look of the {count:,} nearest of other types, {how}.</source>
        <translation>Nach Aussehen Nummer {place:,} der {count:,} nächsten von anderen Typen, {how}.</translation>
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
        <translation>Ihre Regeln heben es hervor</translation>
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
        <translation>Ihre Regeln heben andere hervor</translation>
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
        <translation>Nummer {place}, Wertung {score}, von {count} verglichenen</translation>
    </message>
    <message>
        <source>Number {place}, score {score}; by score alone number {other}, of {count} compared</source>
        <translation>Nummer {place}, Wertung {score}; nach Wertung allein Nummer {other}, von {count} verglichenen</translation>
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
        <translation>Zurück zur vorigen Frage (Alt+Links)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward to the question after (Alt+Right)</source>
        <translation>Vor zur nächsten Frage (Alt+Rechts)</translation>
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
    <name>Undoing</name>
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
    <name>WishBar</name>
    <message>
        <source>Like this, but … blue, floral, an id</source>
        <translation>Wie dies, aber … blau, geblümt, eine Nummer</translation>
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
</TS>
