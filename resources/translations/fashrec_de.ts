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
    <name>AttributeTable</name>
    <message>
        <source>perhaps {value}</source>
        <translation>vielleicht {value}</translation>
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
</context>
<context>
    <name>RecommendationPanel</name>
    <message>
        <source>Ask about a product first; then say what shall be more like it.</source>
        <translation>Zuerst nach einem Produkt fragen; dann sagen, was ihm ähnlicher sein soll.</translation>
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
        <source>Copied what the picture shows.</source>
        <translation>Kopiert, was das Bild zeigt.</translation>
    </message>
</context>
</TS>
