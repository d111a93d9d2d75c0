<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Compare</source>
            <translation>&amp;Vergleich</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;Open two articles…</source>
            <translation>Zwei Artikel ö&amp;ffnen …</translation>
        </message>
        <message>
            <source>Open two article files and compare them</source>
            <translation>Zwei Artikeldateien öffnen und vergleichen</translation>
        </message>
        <message>
            <source>Open article &amp;A…</source>
            <translation>Artikel &amp;A öffnen …</translation>
        </message>
        <message>
            <source>Open article &amp;B…</source>
            <translation>Artikel &amp;B öffnen …</translation>
        </message>
        <message>
            <source>Paste text as A…</source>
            <translation>Text als A einfügen …</translation>
        </message>
        <message>
            <source>Paste text as B…</source>
            <translation>Text als B einfügen …</translation>
        </message>
        <message>
            <source>Open the e&amp;xample</source>
            <translation>B&amp;eispiel öffnen</translation>
        </message>
        <message>
            <source>Two short articles on one event</source>
            <translation>Zwei kurze Artikel über ein Ereignis</translation>
        </message>
        <message>
            <source>&amp;Reload both files</source>
            <translation>Beide Dateien neu &amp;laden</translation>
        </message>
        <message>
            <source>&amp;Close the comparison</source>
            <translation>Vergleich &amp;schließen</translation>
        </message>
        <message>
            <source>&amp;Export report</source>
            <translation>Bericht e&amp;xportieren</translation>
        </message>
        <message>
            <source>Write the report as the last time, beside the last one</source>
            <translation>Den Bericht wie beim letzten Mal schreiben, neben den letzten</translation>
        </message>
        <message>
            <source>Export as &amp;HTML…</source>
            <translation>Als &amp;HTML exportieren …</translation>
        </message>
        <message>
            <source>Export as &amp;Markdown…</source>
            <translation>Als &amp;Markdown exportieren …</translation>
        </message>
        <message>
            <source>Export as &amp;JSON…</source>
            <translation>Als &amp;JSON exportieren …</translation>
        </message>
        <message>
            <source>Report &amp;preview</source>
            <translation>Bericht&amp;vorschau</translation>
        </message>
        <message>
            <source>Look at the report as it will be exported</source>
            <translation>Den Bericht so ansehen, wie er exportiert wird</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>Copy c&amp;itation</source>
            <translation>&amp;Zitat kopieren</translation>
        </message>
        <message>
            <source>Copy the chosen words with title, date, place and hash of their article</source>
            <translation>Die gewählten Wörter mit Titel, Datum, Stelle und Prüfsumme ihres Artikels kopieren</translation>
        </message>
        <message>
            <source>&amp;Find in both articles</source>
            <translation>In beiden Artikeln &amp;suchen</translation>
        </message>
        <message>
            <source>Source &amp;A…</source>
            <translation>Quelle &amp;A …</translation>
        </message>
        <message>
            <source>Title, outlet, author and date of article A</source>
            <translation>Titel, Medium, Autor und Datum von Artikel A</translation>
        </message>
        <message>
            <source>Source &amp;B…</source>
            <translation>Quelle &amp;B …</translation>
        </message>
        <message>
            <source>Title, outlet, author and date of article B</source>
            <translation>Titel, Medium, Autor und Datum von Artikel B</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>&amp;Größere Schrift</translation>
        </message>
        <message>
            <source>&amp;Smaller text</source>
            <translation>&amp;Kleinere Schrift</translation>
        </message>
        <message>
            <source>&amp;Normal text size</source>
            <translation>&amp;Normale Schriftgröße</translation>
        </message>
        <message>
            <source>&amp;Tie scrolling by links</source>
            <translation>&amp;Gemeinsam blättern</translation>
        </message>
        <message>
            <source>Next &amp;pane</source>
            <translation>Nächster &amp;Bereich</translation>
        </message>
        <message>
            <source>Previous p&amp;ane</source>
            <translation>&amp;Voriger Bereich</translation>
        </message>
        <message>
            <source>Colours of the s&amp;ystem</source>
            <translation>&amp;Farben des Systems</translation>
        </message>
        <message>
            <source>L&amp;ight colours</source>
            <translation>&amp;Helle Farben</translation>
        </message>
        <message>
            <source>&amp;Dark colours</source>
            <translation>&amp;Dunkle Farben</translation>
        </message>
        <message>
            <source>Lan&amp;guage of the system</source>
            <translation>&amp;Sprache des Systems</translation>
        </message>
        <message>
            <source>&amp;Compare again</source>
            <translation>Erneut &amp;vergleichen</translation>
        </message>
        <message>
            <source>C&amp;ancel comparing</source>
            <translation>Vergleich &amp;abbrechen</translation>
        </message>
        <message>
            <source>&amp;Swap</source>
            <translation>&amp;Tauschen</translation>
        </message>
        <message>
            <source>Swap A and B</source>
            <translation>A und B tauschen</translation>
        </message>
        <message>
            <source>&amp;Previous fact</source>
            <translation>V&amp;origer Punkt</translation>
        </message>
        <message>
            <source>Previous fact of the open tab</source>
            <translation>Voriger Punkt der offenen Liste</translation>
        </message>
        <message>
            <source>&amp;Next fact</source>
            <translation>&amp;Nächster Punkt</translation>
        </message>
        <message>
            <source>Next fact of the open tab</source>
            <translation>Nächster Punkt der offenen Liste</translation>
        </message>
        <message>
            <source>Facts only in &amp;A</source>
            <translation>Nur in &amp;A</translation>
        </message>
        <message>
            <source>Facts only in &amp;B</source>
            <translation>Nur in &amp;B</translation>
        </message>
        <message>
            <source>Facts that &amp;differ</source>
            <translation>&amp;Abweichend</translation>
        </message>
        <message>
            <source>Facts in b&amp;oth</source>
            <translation>In b&amp;eiden</translation>
        </message>
        <message>
            <source>So&amp;urces</source>
            <translation>&amp;Quellen</translation>
        </message>
        <message>
            <source>&amp;Looser matching</source>
            <translation>&amp;Weiter fassen</translation>
        </message>
        <message>
            <source>S&amp;tricter matching</source>
            <translation>En&amp;ger fassen</translation>
        </message>
        <message>
            <source>Default st&amp;rictness</source>
            <translation>Übliche St&amp;renge</translation>
        </message>
        <message>
            <source>&amp;Using Twosource</source>
            <translation>&amp;Mit Twosource arbeiten</translation>
        </message>
        <message>
            <source>What the &amp;words mean</source>
            <translation>Was die &amp;Wörter bedeuten</translation>
        </message>
        <message>
            <source>How &amp;matching works</source>
            <translation>Wie &amp;verglichen wird</translation>
        </message>
        <message>
            <source>Comparison &amp;JSON</source>
            <translation>&amp;JSON des Vergleichs</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Tastenkürzel</translation>
        </message>
        <message>
            <source>&amp;About Twosource</source>
            <translation>Ü&amp;ber Twosource</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>&amp;Zuletzt geöffnet</translation>
        </message>
        <message>
            <source>Clear the list</source>
            <translation>Liste leeren</translation>
        </message>
    </context>
    <context>
        <name>Chips</name>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Show facts of kind: {kind}</source>
            <translation>Punkte dieser Art zeigen: {kind}</translation>
        </message>
    </context>
    <context>
        <name>Citing</name>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>outlet {outlet}</source>
            <translation>Medium {outlet}</translation>
        </message>
        <message>
            <source>“{title}”</source>
            <translation>„{title}“</translation>
        </message>
        <message>
            <source>published {date}</source>
            <translation>veröffentlicht {date}</translation>
        </message>
        <message>
            <source>retrieved {date}</source>
            <translation>abgerufen {date}</translation>
        </message>
    </context>
    <context>
        <name>ComparisonPage</name>
        <message>
            <source>Article {side}</source>
            <translation>Artikel {side}</translation>
        </message>
        <message>
            <source>Ties between linked statements; the facts list says them in words</source>
            <translation>Verbindungen zwischen verknüpften Aussagen; die Liste der Punkte nennt sie in Worten</translation>
        </message>
        <message>
            <source>Overview of article {side}</source>
            <translation>Überblick über Artikel {side}</translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message>
            <source>Open…</source>
            <translation>Öffnen …</translation>
        </message>
        <message>
            <source>Paste text</source>
            <translation>Text einfügen</translation>
        </message>
        <message>
            <source>ready; now the other one</source>
            <translation>bereit; nun der andere</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>This did not work, and Twosource is at fault: {said}</source>
            <translation>Das ging nicht, und es liegt an Twosource: {said}</translation>
        </message>
    </context>
    <context>
        <name>Evidence</name>
        <message>
            <source>Evidence</source>
            <translation>Grundlage</translation>
        </message>
        <message>
            <source>Why this pair, or how near the other article comes</source>
            <translation>Warum dieses Paar, oder wie nahe der andere Artikel kommt</translation>
        </message>
        <message>
            <source>Choose a fact to see what it rests on.</source>
            <translation>Einen Punkt wählen, um zu sehen, worauf er beruht.</translation>
        </message>
        <message>
            <source>Why this pair</source>
            <translation>Warum dieses Paar</translation>
        </message>
        <message>
            <source>rests on: {words}</source>
            <translation>beruht auf: {words}</translation>
        </message>
        <message>
            <source>Match score {score:.2f} of 1; it measures shared wording, nothing else.</source>
            <translation>Maß {score:.2f} von 1; es misst gemeinsamen Wortlaut, sonst nichts.</translation>
        </message>
        <message>
            <source>found elsewhere in the other article; the two statements themselves are not linked</source>
            <translation>an anderer Stelle des anderen Artikels gefunden; die beiden Aussagen selbst sind nicht verknüpft</translation>
        </message>
        <message>
            <source>Found only in {side}</source>
            <translation>Nur in {side} gefunden</translation>
        </message>
        <message>
            <source>Nothing in {side} comes near.</source>
            <translation>Nichts in {side} kommt dem nahe.</translation>
        </message>
        <message>
            <source>missing there: {words}</source>
            <translation>fehlt dort: {words}</translation>
        </message>
        <message>
            <source>Nearest in {side}</source>
            <translation>Am nächsten in {side}</translation>
        </message>
        <message>
            <source>Nearness {score:.2f} of 1; no match found by this tool.</source>
            <translation>Nähe {score:.2f} von 1; dieses Werkzeug hat keine Entsprechung gefunden.</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <source>Export report</source>
            <translation>Bericht exportieren</translation>
        </message>
        <message>
            <source>Report written to {path}</source>
            <translation>Bericht geschrieben: {path}</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
    </context>
    <context>
        <name>FactsList</name>
        <message>
            <source>Facts</source>
            <translation>Punkte</translation>
        </message>
    </context>
    <context>
        <name>FactsPanel</name>
        <message>
            <source>Filter by words</source>
            <translation>Nach Wörtern filtern</translation>
        </message>
        <message>
            <source>No facts here.</source>
            <translation>Hier gibt es keine Punkte.</translation>
        </message>
        <message>
            <source>{tab} {place} of {total}</source>
            <translation>{tab} {place} von {total}</translation>
        </message>
        <message>
            <source>Filter sources…</source>
            <translation>Quellen filtern …</translation>
        </message>
        <message>
            <source>Filter facts…</source>
            <translation>Punkte filtern …</translation>
        </message>
        <message>
            <source>Kinds of points</source>
            <translation>Arten von Punkten</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Twosource {version} sets two articles on one event side by side and says who reports what. It compares texts: whether something is true, or whether two sources are independent, it cannot tell. Nothing leaves this computer.</source>
            <translation>Twosource {version} stellt zwei Artikel über ein Ereignis nebeneinander und sagt, wer was berichtet. Es vergleicht Texte: ob etwas wahr ist oder ob zwei Quellen unabhängig sind, kann es nicht sagen. Nichts verlässt diesen Rechner.</translation>
        </message>
        <message>
            <source>About Twosource</source>
            <translation>Über Twosource</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Help pages</source>
            <translation>Hilfeseiten</translation>
        </message>
        <message>
            <source>Help page</source>
            <translation>Hilfeseite</translation>
        </message>
    </context>
    <context>
        <name>Helping</name>
        <message>
            <source>Straight lines mark what only this article has, waves what differs. Alt+Down goes to the next fact, a click on marked words opens theirs.</source>
            <translation>Gerade Linien markieren, was nur dieser Artikel hat, Wellen, was abweicht. Alt+Ab geht zum nächsten Punkt, ein Klick auf markierte Wörter öffnet ihren.</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Citation copied</source>
            <translation>Zitat kopiert</translation>
        </message>
        <message>
            <source>Comparing was cancelled. F5 compares again.</source>
            <translation>Der Vergleich wurde abgebrochen. F5 vergleicht erneut.</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Do what is offered</source>
            <translation>Tun, was angeboten wird</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>{path} has changed on disk.</source>
            <translation>{path} wurde auf der Platte geändert.</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>Neu laden</translation>
        </message>
        <message>
            <source>Drop one or two files; these were {n}.</source>
            <translation>Bitte eine oder zwei Dateien ablegen; das waren {n}.</translation>
        </message>
        <message>
            <source>Open two articles</source>
            <translation>Zwei Artikel öffnen</translation>
        </message>
        <message>
            <source>Open article B</source>
            <translation>Artikel B öffnen</translation>
        </message>
        <message>
            <source>Open article {side}</source>
            <translation>Artikel {side} öffnen</translation>
        </message>
        <message>
            <source>Articles ({endings});;All files (*)</source>
            <translation>Artikel ({endings});;Alle Dateien (*)</translation>
        </message>
    </context>
    <context>
        <name>PasteDialog</name>
        <message>
            <source>Paste article {side}</source>
            <translation>Artikel {side} einfügen</translation>
        </message>
        <message>
            <source>Taken from the text's heading if left empty</source>
            <translation>Bleibt es leer, gilt die Überschrift des Textes</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Paste or type the text of the article</source>
            <translation>Den Text des Artikels einfügen oder tippen</translation>
        </message>
        <message>
            <source>Text of the article</source>
            <translation>Text des Artikels</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Titel</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Report preview</source>
            <translation>Berichtvorschau</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Export report…</source>
            <translation>Bericht exportieren …</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <source>Comparing…</source>
            <translation>Wird verglichen …</translation>
        </message>
        <message>
            <source>Progress of the comparison</source>
            <translation>Fortschritt des Vergleichs</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
    </context>
    <context>
        <name>SearchRow</name>
        <message>
            <source>Find in both articles</source>
            <translation>In beiden Artikeln suchen</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>Voriger Treffer</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>Nächster Treffer</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>A {a} · B {b}</source>
            <translation>A {a} · B {b}</translation>
        </message>
        <message>
            <source>{now} of {all}</source>
            <translation>{now} von {all}</translation>
        </message>
    </context>
    <context>
        <name>SourceCard</name>
        <message>
            <source>The share of the wording that has a match in the other article; not a measure of truth or independence.</source>
            <translation>Der Anteil des Wortlauts, der im anderen Artikel eine Entsprechung hat; kein Maß für Wahrheit oder Unabhängigkeit.</translation>
        </message>
        <message>
            <source>Share of {side} that has a match</source>
            <translation>Anteil von {side} mit Entsprechung</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Herkunft</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Medium</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Autor</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Veröffentlicht</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>outlet unknown</source>
            <translation>Medium unbekannt</translation>
        </message>
        <message>
            <source>date unknown</source>
            <translation>Datum unbekannt</translation>
        </message>
        <message>
            <source>author unknown</source>
            <translation>Autor unbekannt</translation>
        </message>
        <message>
            <source>{share} %</source>
            <translation>{share} %</translation>
        </message>
        <message>
            <source>about {share} % has a match in {side}</source>
            <translation>etwa {share} % haben Entsprechung in {side}</translation>
        </message>
    </context>
    <context>
        <name>SourceDialog</name>
        <message>
            <source>Source {side}</source>
            <translation>Quelle {side}</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Titel</translation>
        </message>
        <message>
            <source>&amp;Outlet</source>
            <translation>&amp;Medium</translation>
        </message>
        <message>
            <source>&amp;Author</source>
            <translation>&amp;Autor</translation>
        </message>
        <message>
            <source>&amp;Published</source>
            <translation>&amp;Veröffentlicht</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>unknown; a date as 2024-07-25</source>
            <translation>unbekannt; ein Datum wie 2024-07-25</translation>
        </message>
        <message>
            <source>The date is what relative dates such as “this week” are worked out from.</source>
            <translation>Aus diesem Datum werden Angaben wie „diese Woche“ errechnet.</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>Compare two articles</source>
            <translation>Zwei Artikel vergleichen</translation>
        </message>
        <message>
            <source>Drop the first article here</source>
            <translation>Den ersten Artikel hier ablegen</translation>
        </message>
        <message>
            <source>Drop the second article here</source>
            <translation>Den zweiten Artikel hier ablegen</translation>
        </message>
        <message>
            <source>or drop both at once anywhere in the window</source>
            <translation>oder beide auf einmal irgendwo im Fenster</translation>
        </message>
        <message>
            <source>Recent comparisons</source>
            <translation>Letzte Vergleiche</translation>
        </message>
        <message>
            <source>New here?</source>
            <translation>Neu hier?</translation>
        </message>
        <message>
            <source>Open {pair} again</source>
            <translation>{pair} wieder öffnen</translation>
        </message>
        <message>
            <source>Pairs you open will be listed here.</source>
            <translation>Hier stehen später die geöffneten Paare.</translation>
        </message>
        <message>
            <source>Open the example</source>
            <translation>Beispiel öffnen</translation>
        </message>
        <message>
            <source>Two short articles on one event: see what each kind of mark means in half a minute.</source>
            <translation>Zwei kurze Artikel über ein Ereignis: in einer halben Minute sehen, was jede Markierung bedeutet.</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>No network used</source>
            <translation>Kein Netz benutzt</translation>
        </message>
        <message>
            <source>Statements: A {a} · B {b}</source>
            <translation>Aussagen: A {a} · B {b}</translation>
        </message>
        <message numerus="yes">
            <source>%n linked pair(s)</source>
            <translation>
                <numerusform>%n verknüpftes Paar</numerusform>
                <numerusform>%n verknüpfte Paare</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Strictness</name>
        <message>
            <source>Match strictness</source>
            <translation>Strenge</translation>
        </message>
        <message>
            <source>How strong a match must be to count. Moving it compares nothing again.</source>
            <translation>Wie stark eine Entsprechung sein muss, um zu zählen. Beim Verschieben wird nichts neu verglichen.</translation>
        </message>
        <message>
            <source>Default strictness</source>
            <translation>Übliche Strenge</translation>
        </message>
        <message numerus="yes">
            <source>%n fact(s) flip</source>
            <translation>
                <numerusform>%n Punkt kippt</numerusform>
                <numerusform>%n Punkte kippen</numerusform>
            </translation>
        </message>
        <message>
            <source>Facts whose status differs from that at the default, {default:.2f}</source>
            <translation>Punkte, deren Stand anders ist als beim üblichen Wert, {default:.2f}</translation>
        </message>
    </context>
    <context>
        <name>Toolbar</name>
        <message>
            <source>Toolbar</source>
            <translation>Werkzeugleiste</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Öffnen …</translation>
        </message>
        <message>
            <source>Swap</source>
            <translation>Tauschen</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Report preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>Export report</source>
            <translation>Bericht exportieren</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <source>Paste the text of an article</source>
            <translation>Den Text eines Artikels einfügen</translation>
        </message>
        <message>
            <source>Export in another format</source>
            <translation>In anderem Format exportieren</translation>
        </message>
        <message>
            <source>Choose the format and the file</source>
            <translation>Format und Datei wählen</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Only in A</source>
            <translation>Nur in A</translation>
        </message>
        <message>
            <source>Only in B</source>
            <translation>Nur in B</translation>
        </message>
        <message>
            <source>Differ</source>
            <translation>Anders</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Beide</translation>
        </message>
        <message>
            <source>How certain</source>
            <translation>Wie sicher</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Listen</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Zitate</translation>
        </message>
        <message>
            <source>Attributions</source>
            <translation>Berufungen</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Zahlen</translation>
        </message>
        <message>
            <source>Dates and durations</source>
            <translation>Zeitangaben</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Namen</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>Aussagen</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Zitat</translation>
        </message>
        <message>
            <source>Attribution</source>
            <translation>Berufung</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>Aussage</translation>
        </message>
        <message>
            <source>possible contradiction, please judge</source>
            <translation>möglicher Widerspruch, bitte beurteilen</translation>
        </message>
        <message>
            <source>A is less precise</source>
            <translation>A ist ungenauer</translation>
        </message>
        <message>
            <source>A is more precise</source>
            <translation>A ist genauer</translation>
        </message>
        <message>
            <source>A is more cautious</source>
            <translation>A ist vorsichtiger</translation>
        </message>
        <message>
            <source>B is more cautious</source>
            <translation>B ist vorsichtiger</translation>
        </message>
        <message>
            <source>A and B report different stages</source>
            <translation>A und B berichten verschiedene Stufen</translation>
        </message>
        <message>
            <source>one says it, the other says it is not so: please judge</source>
            <translation>einer sagt es, der andere verneint es: bitte beurteilen</translation>
        </message>
        <message>
            <source>quoted in other words</source>
            <translation>in anderen Worten zitiert</translation>
        </message>
        <message>
            <source>given to another speaker</source>
            <translation>einem anderen Sprecher zugeschrieben</translation>
        </message>
        <message>
            <source>per: A {a} · B {b}</source>
            <translation>Quelle: A {a} · B {b}</translation>
        </message>
        <message>
            <source>per {whom}</source>
            <translation>laut {whom}</translation>
        </message>
        <message>
            <source>nobody named</source>
            <translation>niemand genannt</translation>
        </message>
        <message>
            <source>{name} via {outlet}</source>
            <translation>{name} über {outlet}</translation>
        </message>
        <message>
            <source>{name} (carried over)</source>
            <translation>{name} (übernommen)</translation>
        </message>
        <message>
            <source>a list of %n item(s)</source>
            <translation>eine Liste mit %n Eintrag|eine Liste mit %n Einträgen</translation>
        </message>
        <message>
            <source>, not said to be complete</source>
            <translation>, nicht als vollständig bezeichnet</translation>
        </message>
        <message>
            <source>strong match</source>
            <translation>starke Entsprechung</translation>
        </message>
        <message>
            <source>fair match</source>
            <translation>mäßige Entsprechung</translation>
        </message>
        <message>
            <source>weak match</source>
            <translation>schwache Entsprechung</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>nicht genannt</translation>
        </message>
        <message>
            <source>The same words in both</source>
            <translation>Gleiche Wörter in beiden</translation>
        </message>
        <message>
            <source>Named by both</source>
            <translation>Von beiden genannt</translation>
        </message>
        <message>
            <source>Named in A only</source>
            <translation>Nur in A genannt</translation>
        </message>
        <message>
            <source>Named in B only</source>
            <translation>Nur in B genannt</translation>
        </message>
        <message>
            <source>A run of the same words; where either has it from cannot be told from the texts.</source>
            <translation>Eine Folge gleicher Wörter; woher jeder sie hat, lässt sich aus den Texten nicht sagen.</translation>
        </message>
        <message>
            <source>Both name it; whether they are independent cannot be told from the texts.</source>
            <translation>Beide nennen sie; ob sie unabhängig sind, lässt sich aus den Texten nicht sagen.</translation>
        </message>
    </context>
</TS>
