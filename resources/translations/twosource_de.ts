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
            <source>&amp;Decide</source>
            <translation>&amp;Entscheiden</translation>
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
            <source>Open &amp;web address as A…</source>
            <translation>&amp;Webadresse als A öffnen …</translation>
        </message>
        <message>
            <source>Fetch a page; its site is named before it is contacted</source>
            <translation>Eine Seite abrufen; ihre Website wird genannt, bevor sie kontaktiert wird</translation>
        </message>
        <message>
            <source>Open web a&amp;ddress as B…</source>
            <translation>Webad&amp;resse als B öffnen …</translation>
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
            <source>Open sess&amp;ion…</source>
            <translation>S&amp;itzung öffnen …</translation>
        </message>
        <message>
            <source>Open a comparison that was saved with its decisions</source>
            <translation>Einen Vergleich öffnen, der mit seinen Entscheidungen gespeichert wurde</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message>
            <source>Save the comparison, its articles and all decisions in one file</source>
            <translation>Den Vergleich, seine Artikel und alle Entscheidungen in einer Datei speichern</translation>
        </message>
        <message>
            <source>Sa&amp;ve as…</source>
            <translation>S&amp;peichern unter …</translation>
        </message>
        <message>
            <source>Re&amp;load both articles</source>
            <translation>Beide Artikel neu &amp;laden</translation>
        </message>
        <message>
            <source>Close the co&amp;mparison</source>
            <translation>Ver&amp;gleich schließen</translation>
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
            <source>Export &amp;to share…</source>
            <translation>Zur Weitergabe exp&amp;ortieren …</translation>
        </message>
        <message>
            <source>Write a copy to hand on: choose what is left out of it</source>
            <translation>Eine Kopie zum Weitergeben schreiben: wählen, was darin fehlt</translation>
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
            <source>Pri&amp;nt…</source>
            <translation>Dr&amp;ucken …</translation>
        </message>
        <message>
            <source>Print the pages of the report with both full texts</source>
            <translation>Die Seiten des Berichts mit beiden Volltexten drucken</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>Bee&amp;nden</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
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
            <source>The report's &amp;head…</source>
            <translation>Berichtsko&amp;pf …</translation>
        </message>
        <message>
            <source>Title, author, date, handling marking and your assessment</source>
            <translation>Titel, Autor, Datum, Vertraulichkeitsvermerk und Ihre Bewertung</translation>
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
            <source>Te&amp;xt encoding of A…</source>
            <translation>Te&amp;xtkodierung von A …</translation>
        </message>
        <message>
            <source>Read article A in another encoding, where its letters look wrong</source>
            <translation>Artikel A in einer anderen Kodierung lesen, wo seine Buchstaben falsch aussehen</translation>
        </message>
        <message>
            <source>Text enco&amp;ding of B…</source>
            <translation>Textko&amp;dierung von B …</translation>
        </message>
        <message>
            <source>Read article B in another encoding, where its letters look wrong</source>
            <translation>Artikel B in einer anderen Kodierung lesen, wo seine Buchstaben falsch aussehen</translation>
        </message>
        <message>
            <source>What was &amp;left out of A</source>
            <translation>Was in A aus&amp;gelassen wurde</translation>
        </message>
        <message>
            <source>What the document holds beside the article, as menus and running heads</source>
            <translation>Was das Dokument neben dem Artikel enthält, etwa Menüs und Kopfzeilen</translation>
        </message>
        <message>
            <source>What was left &amp;out of B</source>
            <translation>Was in B ausge&amp;lassen wurde</translation>
        </message>
        <message>
            <source>What changed between &amp;versions…</source>
            <translation>Änderungen zwischen &amp;Fassungen …</translation>
        </message>
        <message>
            <source>Passages that stand otherwise in the earlier version of an article</source>
            <translation>Stellen, die in der früheren Fassung eines Artikels anders lauten</translation>
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
            <translation>Gemeinsam b&amp;lättern</translation>
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
            <source>Canc&amp;el</source>
            <translation>Abbr&amp;echen</translation>
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
            <translation>Ab&amp;weichend</translation>
        </message>
        <message>
            <source>Facts in b&amp;oth</source>
            <translation>In be&amp;iden</translation>
        </message>
        <message>
            <source>So&amp;urces</source>
            <translation>&amp;Quellen</translation>
        </message>
        <message>
            <source>&amp;Looser matching</source>
            <translation>Weiter &amp;fassen</translation>
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
            <source>&amp;Checked, go on</source>
            <translation>&amp;Geprüft, weiter</translation>
        </message>
        <message>
            <source>The finding stands as it is; go on to the next unreviewed point</source>
            <translation>Der Befund gilt, wie er ist; weiter zum nächsten ungeprüften Punkt</translation>
        </message>
        <message>
            <source>Ne&amp;xt unreviewed point</source>
            <translation>Nächster &amp;ungeprüfter Punkt</translation>
        </message>
        <message>
            <source>&amp;Same point</source>
            <translation>&amp;Derselbe Punkt</translation>
        </message>
        <message>
            <source>Both articles say this</source>
            <translation>Beide Artikel sagen dies</translation>
        </message>
        <message>
            <source>&amp;Not the same</source>
            <translation>&amp;Nicht dasselbe</translation>
        </message>
        <message>
            <source>The two say different things: each stands alone</source>
            <translation>Die beiden sagen Verschiedenes: jedes steht für sich</translation>
        </message>
        <message>
            <source>Checked: not in the &amp;other</source>
            <translation>Geprüft: nicht im &amp;anderen</translation>
        </message>
        <message>
            <source>You looked, and the other article does not say this</source>
            <translation>Sie haben nachgesehen, und der andere Artikel sagt dies nicht</translation>
        </message>
        <message>
            <source>The other &amp;does say this…</source>
            <translation>Der andere &amp;sagt dies doch …</translation>
        </message>
        <message>
            <source>Point at the words of the other article that say this</source>
            <translation>Auf die Wörter des anderen Artikels zeigen, die dies sagen</translation>
        </message>
        <message>
            <source>A contradict&amp;ion…</source>
            <translation>Ein &amp;Widerspruch …</translation>
        </message>
        <message>
            <source>Both cannot be so; you may note why</source>
            <translation>Beides kann nicht zugleich stimmen; Sie können notieren, warum</translation>
        </message>
        <message>
            <source>No con&amp;tradiction</source>
            <translation>&amp;Kein Widerspruch</translation>
        </message>
        <message>
            <source>They differ, but both can be so</source>
            <translation>Sie weichen ab, aber beides kann stimmen</translation>
        </message>
        <message>
            <source>&amp;Per whom…</source>
            <translation>&amp;Laut wem …</translation>
        </message>
        <message>
            <source>Correct whom an article has this from</source>
            <translation>Berichtigen, von wem ein Artikel dies hat</translation>
        </message>
        <message>
            <source>Set &amp;aside…</source>
            <translation>&amp;Beiseitelegen …</translation>
        </message>
        <message>
            <source>Put this point into the report's annex, with your reason</source>
            <translation>Diesen Punkt mit Ihrer Begründung in den Anhang des Berichts stellen</translation>
        </message>
        <message>
            <source>&amp;Matters</source>
            <translation>W&amp;ichtig</translation>
        </message>
        <message>
            <source>Mark this point as one that matters</source>
            <translation>Diesen Punkt als wichtig kennzeichnen</translation>
        </message>
        <message>
            <source>Not&amp;e…</source>
            <translation>N&amp;otiz …</translation>
        </message>
        <message>
            <source>Write a note on this point</source>
            <translation>Eine Notiz zu diesem Punkt schreiben</translation>
        </message>
        <message>
            <source>Ta&amp;gs…</source>
            <translation>S&amp;chlagwörter …</translation>
        </message>
        <message>
            <source>Put words of your own on this point</source>
            <translation>Diesem Punkt eigene Schlagwörter geben</translation>
        </message>
        <message>
            <source>G&amp;rades…</source>
            <translation>Einstu&amp;fungen …</translation>
        </message>
        <message>
            <source>Grade an outlet or a source by the Admiralty code</source>
            <translation>Ein Medium oder eine Quelle nach dem Admiralitätscode einstufen</translation>
        </message>
        <message>
            <source>&amp;Link statements…</source>
            <translation>Aussagen &amp;verknüpfen …</translation>
        </message>
        <message>
            <source>Link two statements: those whose words are selected, or one you point at</source>
            <translation>Zwei Aussagen verknüpfen: die der markierten Wörter, oder eine, auf die Sie zeigen</translation>
        </message>
        <message>
            <source>Split t&amp;he link</source>
            <translation>Verknüpfung &amp;trennen</translation>
        </message>
        <message>
            <source>Part two statements that are linked</source>
            <translation>Zwei verknüpfte Aussagen voneinander trennen</translation>
        </message>
        <message>
            <source>&amp;Withdraw the decision</source>
            <translation>Entscheidung &amp;zurücknehmen</translation>
        </message>
        <message>
            <source>Take back all that was decided on this point</source>
            <translation>Alles zurücknehmen, was zu diesem Punkt entschieden wurde</translation>
        </message>
        <message>
            <source>&amp;Your initials…</source>
            <translation>I&amp;hre Initialen …</translation>
        </message>
        <message>
            <source>Say whose the next decisions are; those made already keep their initials</source>
            <translation>Sagen, wessen die nächsten Entscheidungen sind; die schon getroffenen behalten ihre Initialen</translation>
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
            <source>What can be &amp;read</source>
            <translation>Was &amp;gelesen werden kann</translation>
        </message>
        <message>
            <source>Man&amp;y pairs</source>
            <translation>Viele &amp;Paare</translation>
        </message>
        <message>
            <source>&amp;Session files</source>
            <translation>Sitzungs&amp;dateien</translation>
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
            <source>Export in another &amp;format</source>
            <translation>In anderem Forma&amp;t exportieren</translation>
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
        <name>AddressDialog</name>
        <message>
            <source>Web address of article {side}</source>
            <translation>Webadresse von Artikel {side}</translation>
        </message>
        <message>
            <source>Web address</source>
            <translation>Webadresse</translation>
        </message>
        <message>
            <source>Web &amp;address</source>
            <translation>Web&amp;adresse</translation>
        </message>
        <message>
            <source>The page alone is fetched, by this computer. Its site is named before it is contacted.</source>
            <translation>Dieser Rechner ruft nur die Seite ab. Ihre Website wird genannt, bevor sie kontaktiert wird.</translation>
        </message>
    </context>
    <context>
        <name>Articles</name>
        <message>
            <source>Open it in its own program, save it as plain text (.txt) and open that.</source>
            <translation>Öffnen Sie sie in ihrem Programm, speichern Sie sie als reinen Text (.txt) und öffnen Sie diesen.</translation>
        </message>
        <message>
            <source>Open it in its own program, save it anew and open that.</source>
            <translation>Öffnen Sie sie in ihrem Programm, speichern Sie sie neu und öffnen Sie die neue.</translation>
        </message>
        <message>
            <source>Open it in a web browser, copy the article's text and paste it here.</source>
            <translation>Öffnen Sie die Seite im Browser, kopieren Sie den Text des Artikels und fügen Sie ihn hier ein.</translation>
        </message>
        <message>
            <source>There is no file “{name}”. Check its name and folder.</source>
            <translation>Es gibt keine Datei „{name}“. Prüfen Sie Name und Ordner.</translation>
        </message>
        <message>
            <source>You have no permission to read “{name}”. Ask for it, or copy the file.</source>
            <translation>Sie dürfen „{name}“ nicht lesen. Bitten Sie um die Erlaubnis oder kopieren Sie die Datei.</translation>
        </message>
        <message>
            <source>“{name}” is a folder. Choose a file in it.</source>
            <translation>„{name}“ ist ein Ordner. Wählen Sie eine Datei darin.</translation>
        </message>
        <message>
            <source>“{name}” is a device or pipe. Save the article as a file and open that.</source>
            <translation>„{name}“ ist ein Gerät oder eine Pipe. Speichern Sie den Artikel als Datei und öffnen Sie diese.</translation>
        </message>
        <message>
            <source>“{name}” cannot be read: its name is not valid. Check the file and try again.</source>
            <translation>„{name}“ kann nicht gelesen werden: der Name ist ungültig. Prüfen Sie die Datei und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>“{name}” cannot be read: {reason}. Check the file and try again.</source>
            <translation>„{name}“ kann nicht gelesen werden: {reason}. Prüfen Sie die Datei und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>“{name}” is larger than {megabytes} MB. Save the article's text alone as a file and open that.</source>
            <translation>„{name}“ ist größer als {megabytes} MB. Speichern Sie nur den Text des Artikels als Datei und öffnen Sie diese.</translation>
        </message>
        <message>
            <source>“{name}” holds {characters} characters, as many as several books; articles of up to {most} can be compared. Save the part that is the article as a file and open that.</source>
            <translation>„{name}“ hat {characters} Zeichen, so viele wie mehrere Bücher; verglichen werden Artikel von bis zu {most}. Speichern Sie den Teil, der der Artikel ist, als Datei und öffnen Sie diese.</translation>
        </message>
        <message>
            <source>“{name}” is not a text file.</source>
            <translation>„{name}“ ist keine Textdatei.</translation>
        </message>
        <message>
            <source>“{name}” is a file of an older word processor. Save it there as .docx or .odt and open that.</source>
            <translation>„{name}“ ist die Datei einer älteren Textverarbeitung. Speichern Sie sie dort als .docx oder .odt und öffnen Sie diese.</translation>
        </message>
        <message>
            <source>“{name}” is a rich text file (RTF). Save it in a word processor as .docx or .odt and open that.</source>
            <translation>„{name}“ ist eine Rich-Text-Datei (RTF). Speichern Sie sie in einer Textverarbeitung als .docx oder .odt und öffnen Sie diese.</translation>
        </message>
        <message>
            <source>“{name}” is neither a text document of Word nor of OpenDocument.</source>
            <translation>„{name}“ ist weder ein Textdokument von Word noch von OpenDocument.</translation>
        </message>
        <message>
            <source>“{name}” is damaged: it cannot be read as a {format} file.</source>
            <translation>„{name}“ ist beschädigt: als {format}-Datei nicht lesbar.</translation>
        </message>
        <message>
            <source>“{name}” unpacks to far more than an article holds and was not opened.</source>
            <translation>„{name}“ ist entpackt weit größer als ein Artikel und wurde nicht geöffnet.</translation>
        </message>
        <message>
            <source>“{name}” is protected with a password. Save it without one in its own program and open that.</source>
            <translation>„{name}“ ist mit einem Passwort geschützt. Speichern Sie die Datei in ihrem Programm ohne Passwort und öffnen Sie diese.</translation>
        </message>
        <message>
            <source>“{name}” holds no text. Open it in its own program and see what it shows.</source>
            <translation>„{name}“ enthält keinen Text. Öffnen Sie die Datei in ihrem Programm und sehen Sie nach, was es zeigt.</translation>
        </message>
        <message>
            <source>“{name}” holds pictures of pages and no text. Have its text recognised (OCR) and open the result.</source>
            <translation>„{name}“ enthält Bilder von Seiten und keinen Text. Lassen Sie den Text erkennen (OCR) und öffnen Sie das Ergebnis.</translation>
        </message>
        <message>
            <source>“{name}” opens only with a password. Open it in Twosource's window, which asks for it.</source>
            <translation>„{name}“ lässt sich nur mit einem Passwort öffnen. Öffnen Sie die Datei im Fenster von Twosource, das danach fragt.</translation>
        </message>
        <message>
            <source>That password does not open “{name}”. Check it and try again.</source>
            <translation>Dieses Passwort öffnet „{name}“ nicht. Prüfen Sie es und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>There is no encoding “{encoding}”. Choose another for “{name}”.</source>
            <translation>Eine Kodierung „{encoding}“ gibt es nicht. Wählen Sie eine andere für „{name}“.</translation>
        </message>
        <message>
            <source>“{name}” is not a web address that can be fetched. It must begin with http:// or https://.</source>
            <translation>„{name}“ ist keine Webadresse, die abgerufen werden kann. Sie muss mit http:// oder https:// beginnen.</translation>
        </message>
        <message>
            <source>“{name}” holds a user name or password. Give the address without it.</source>
            <translation>„{name}“ enthält einen Benutzernamen oder ein Passwort. Geben Sie die Adresse ohne dies an.</translation>
        </message>
        <message>
            <source>{site} does not answer. Check the address and the connection, then try again.</source>
            <translation>{site} antwortet nicht. Prüfen Sie Adresse und Verbindung und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <source>There is no site {site}, or no connection to the network. Check the address and try again.</source>
            <translation>Es gibt keine Website {site} oder keine Verbindung zum Netz. Prüfen Sie die Adresse und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The connection to {site} is not safe: its certificate cannot be checked. Nothing was read.</source>
            <translation>Die Verbindung zu {site} ist nicht sicher: das Zertifikat kann nicht geprüft werden. Es wurde nichts gelesen.</translation>
        </message>
        <message>
            <source>{site} takes too long to answer. Try again later, or save the page in a web browser and open that.</source>
            <translation>{site} braucht zu lange für eine Antwort. Versuchen Sie es später erneut, oder speichern Sie die Seite im Browser und öffnen Sie diese.</translation>
        </message>
        <message>
            <source>There is no page at {name} ({status}). Check the address.</source>
            <translation>Unter {name} gibt es keine Seite ({status}). Prüfen Sie die Adresse.</translation>
        </message>
        <message>
            <source>{site} does not give out this page ({status}).</source>
            <translation>{site} gibt diese Seite nicht heraus ({status}).</translation>
        </message>
        <message>
            <source>{site} has a fault of its own ({status}). Try again later.</source>
            <translation>{site} hat selbst eine Störung ({status}). Versuchen Sie es später erneut.</translation>
        </message>
        <message>
            <source>{name} sends on from page to page without end.</source>
            <translation>{name} leitet endlos von Seite zu Seite weiter.</translation>
        </message>
        <message>
            <source>{name} sends on to something that is no web page. Check the address.</source>
            <translation>{name} leitet zu etwas weiter, das keine Webseite ist. Prüfen Sie die Adresse.</translation>
        </message>
        <message>
            <source>{name} sends on to another site, {site}. To read that, fetch {target}</source>
            <translation>{name} leitet zu einer anderen Website weiter, {site}. Um diese zu lesen, rufen Sie {target} ab</translation>
        </message>
        <message>
            <source>The page {name} is larger than {megabytes} MB.</source>
            <translation>Die Seite {name} ist größer als {megabytes} MB.</translation>
        </message>
        <message>
            <source>{name} is no page of text but {type}. Download it in a web browser and open that, if it is text.</source>
            <translation>{name} ist keine Textseite, sondern {type}. Laden Sie es im Browser herunter und öffnen Sie es, falls es Text ist.</translation>
        </message>
        <message>
            <source>{name} shows a question about cookies instead of the article.</source>
            <translation>{name} zeigt statt des Artikels eine Frage nach Cookies.</translation>
        </message>
        <message>
            <source>{name} shows the article to subscribers only.</source>
            <translation>{name} zeigt den Artikel nur Abonnenten.</translation>
        </message>
        <message>
            <source>No article was found at {name}.</source>
            <translation>Unter {name} wurde kein Artikel gefunden.</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>&amp;Note on this point</source>
            <translation>&amp;Notiz zu diesem Punkt</translation>
        </message>
        <message>
            <source>&amp;Reason; it stands in the report's annex</source>
            <translation>&amp;Begründung; sie steht im Anhang des Berichts</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Beiseitegelegt</translation>
        </message>
        <message>
            <source>&amp;Note: why cannot both be so?</source>
            <translation>&amp;Notiz: warum kann nicht beides stimmen?</translation>
        </message>
        <message>
            <source>A contradiction</source>
            <translation>Ein Widerspruch</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>Grades</source>
            <translation>Einstufungen</translation>
        </message>
        <message>
            <source>the outlet of article {side}</source>
            <translation>das Medium von Artikel {side}</translation>
        </message>
        <message>
            <source>its name is unknown</source>
            <translation>sein Name ist unbekannt</translation>
        </message>
        <message>
            <source>a source that {side} names</source>
            <translation>eine Quelle, die {side} nennt</translation>
        </message>
        <message>
            <source>Per whom</source>
            <translation>Laut wem</translation>
        </message>
        <message>
            <source>the outlet that {side} has it through</source>
            <translation>das Medium, über das {side} es hat</translation>
        </message>
    </context>
    <context>
        <name>Card</name>
        <message>
            <source>Decided by {initials}, {when}</source>
            <translation>Entschieden von {initials}, {when}</translation>
        </message>
        <message>
            <source>The tool had found: {found}</source>
            <translation>Das Werkzeug hatte gefunden: {found}</translation>
        </message>
        <message>
            <source>Per whom, corrected: {whom}</source>
            <translation>Laut wem, berichtigt: {whom}</translation>
        </message>
        <message>
            <source>Set aside: {reason}</source>
            <translation>Beiseitegelegt: {reason}</translation>
        </message>
        <message>
            <source>matters</source>
            <translation>wichtig</translation>
        </message>
        <message>
            <source>Note: {note}</source>
            <translation>Notiz: {note}</translation>
        </message>
        <message>
            <source>Statements linked by hand</source>
            <translation>Aussagen von Hand verknüpft</translation>
        </message>
        <message>
            <source>Link split by hand</source>
            <translation>Verknüpfung von Hand getrennt</translation>
        </message>
    </context>
    <context>
        <name>CaseDialog</name>
        <message>
            <source>The report's head</source>
            <translation>Berichtskopf</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Titel</translation>
        </message>
        <message>
            <source>What the report is called</source>
            <translation>Wie der Bericht heißt</translation>
        </message>
        <message>
            <source>&amp;Author</source>
            <translation>&amp;Autor</translation>
        </message>
        <message>
            <source>Who answers for the report</source>
            <translation>Wer für den Bericht einsteht</translation>
        </message>
        <message>
            <source>&amp;Date</source>
            <translation>&amp;Datum</translation>
        </message>
        <message>
            <source>The date that the report bears, such as 2024-07-25</source>
            <translation>Das Datum, das der Bericht trägt, etwa 2024-07-25</translation>
        </message>
        <message>
            <source>&amp;Handling marking</source>
            <translation>&amp;Vertraulichkeitsvermerk</translation>
        </message>
        <message>
            <source>Stands on every page</source>
            <translation>Steht auf jeder Seite</translation>
        </message>
        <message>
            <source>&amp;Second reader</source>
            <translation>&amp;Zweitleser</translation>
        </message>
        <message>
            <source>Who has read the report besides the author</source>
            <translation>Wer den Bericht außer dem Autor gelesen hat</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>Bewertung</translation>
        </message>
        <message>
            <source>What you make of it, in your own words; Markdown</source>
            <translation>Was Sie davon halten, in eigenen Worten; Markdown</translation>
        </message>
        <message>
            <source>Assessment as the report shows it</source>
            <translation>Bewertung, wie der Bericht sie zeigt</translation>
        </message>
        <message>
            <source>&amp;Write</source>
            <translation>&amp;Schreiben</translation>
        </message>
        <message>
            <source>&amp;Preview</source>
            <translation>V&amp;orschau</translation>
        </message>
        <message>
            <source>Assessment: write or preview</source>
            <translation>Bewertung: schreiben oder ansehen</translation>
        </message>
        <message>
            <source>Your assessment</source>
            <translation>Ihre Bewertung</translation>
        </message>
    </context>
    <context>
        <name>Catching</name>
        <message>
            <source>That went wrong again, as before. Save what you decided, and start Twosource anew.</source>
            <translation>Das ging wieder schief, wie zuvor. Speichern Sie, was Sie entschieden haben, und starten Sie Twosource neu.</translation>
        </message>
    </context>
    <context>
        <name>Changes</name>
        <message>
            <source>Points changed: {number}</source>
            <translation>Geänderte Punkte: {number}</translation>
        </message>
        <message>
            <source>Decisions without a place: {number}</source>
            <translation>Entscheidungen ohne Stelle: {number}</translation>
        </message>
        <message>
            <source>Their words are not in the text any more. They stay in the case and in its session.</source>
            <translation>Ihre Wörter stehen nicht mehr im Text. Sie bleiben im Fall und in seiner Sitzung.</translation>
        </message>
        <message>
            <source>Article {side}: from version {old} to version {new}</source>
            <translation>Artikel {side}: von Fassung {old} zu Fassung {new}</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Früher</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>The words are the same.</source>
            <translation>Der Wortlaut ist derselbe.</translation>
        </message>
        <message>
            <source>not told</source>
            <translation>nicht berichtet</translation>
        </message>
        <message>
            <source>only in {side}</source>
            <translation>nur in {side}</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>abweichend</translation>
        </message>
        <message>
            <source>in both</source>
            <translation>in beiden</translation>
        </message>
        <message>
            <source>linked by hand</source>
            <translation>von Hand verknüpft</translation>
        </message>
        <message>
            <source>parted by hand</source>
            <translation>von Hand getrennt</translation>
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
        <message>
            <source>archived at {address}</source>
            <translation>archiviert unter {address}</translation>
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
        <name>Cut</name>
        <message>
            <source>The text begins as if its beginning were missing.</source>
            <translation>Der Text beginnt, als fehle sein Anfang.</translation>
        </message>
        <message>
            <source>The text ends as if its end were missing.</source>
            <translation>Der Text endet, als fehle sein Ende.</translation>
        </message>
        <message>
            <source>The text offers the rest of it elsewhere.</source>
            <translation>Der Text bietet den Rest an anderer Stelle an.</translation>
        </message>
    </context>
    <context>
        <name>Decided</name>
        <message>
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>Take back: {words}</source>
            <translation>Zurücknehmen: {words}</translation>
        </message>
    </context>
    <context>
        <name>Deciding</name>
        <message>
            <source>Moved to “{tab}”</source>
            <translation>Steht jetzt unter „{tab}“</translation>
        </message>
        <message>
            <source>An earlier decision on the same words gave way; the report's annex lists it.</source>
            <translation>Eine frühere Entscheidung über dieselben Wörter ist überholt; der Anhang des Berichts führt sie auf.</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Geprüft</translation>
        </message>
        <message>
            <source>There is no further unreviewed point in the list.</source>
            <translation>In der Liste ist kein weiterer ungeprüfter Punkt.</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Zurückgenommen</translation>
        </message>
        <message>
            <source>Matters</source>
            <translation>Wichtig</translation>
        </message>
        <message>
            <source>Matters no more</source>
            <translation>Nicht mehr wichtig</translation>
        </message>
        <message>
            <source>Click the words in {side} that say this, Esc to leave</source>
            <translation>Die Wörter in {side} anklicken, die dies sagen; Esc bricht ab</translation>
        </message>
        <message>
            <source>Decision withdrawn</source>
            <translation>Entscheidung zurückgenommen</translation>
        </message>
        <message>
            <source>note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Review: {state}</source>
            <translation>Prüfung: {state}</translation>
        </message>
        <message>
            <source>by {initials}</source>
            <translation>von {initials}</translation>
        </message>
        <message>
            <source>matters</source>
            <translation>wichtig</translation>
        </message>
        <message>
            <source>has a note</source>
            <translation>hat eine Notiz</translation>
        </message>
        <message>
            <source>tags: {tags}</source>
            <translation>Schlagwörter: {tags}</translation>
        </message>
        <message>
            <source>set aside: {reason}</source>
            <translation>beiseitegelegt: {reason}</translation>
        </message>
        <message>
            <source>unreviewed</source>
            <translation>ungeprüft</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>geprüft</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>geändert</translation>
        </message>
        <message>
            <source>Same point</source>
            <translation>Derselbe Punkt</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>Nicht dasselbe</translation>
        </message>
        <message>
            <source>Checked: not in {side}</source>
            <translation>Geprüft: nicht in {side}</translation>
        </message>
        <message>
            <source>{side} does say this</source>
            <translation>{side} sagt dies doch</translation>
        </message>
        <message>
            <source>A contradiction</source>
            <translation>Ein Widerspruch</translation>
        </message>
        <message>
            <source>No contradiction</source>
            <translation>Kein Widerspruch</translation>
        </message>
        <message>
            <source>completely reliable</source>
            <translation>völlig zuverlässig</translation>
        </message>
        <message>
            <source>usually reliable</source>
            <translation>in der Regel zuverlässig</translation>
        </message>
        <message>
            <source>fairly reliable</source>
            <translation>einigermaßen zuverlässig</translation>
        </message>
        <message>
            <source>not usually reliable</source>
            <translation>in der Regel nicht zuverlässig</translation>
        </message>
        <message>
            <source>unreliable</source>
            <translation>unzuverlässig</translation>
        </message>
        <message>
            <source>reliability cannot be judged</source>
            <translation>Zuverlässigkeit nicht zu beurteilen</translation>
        </message>
        <message>
            <source>confirmed by other sources</source>
            <translation>durch andere Quellen bestätigt</translation>
        </message>
        <message>
            <source>probably true</source>
            <translation>wahrscheinlich wahr</translation>
        </message>
        <message>
            <source>possibly true</source>
            <translation>möglicherweise wahr</translation>
        </message>
        <message>
            <source>doubtful</source>
            <translation>zweifelhaft</translation>
        </message>
        <message>
            <source>improbable</source>
            <translation>unwahrscheinlich</translation>
        </message>
        <message>
            <source>truth cannot be judged</source>
            <translation>Wahrheit nicht zu beurteilen</translation>
        </message>
        <message>
            <source>named</source>
            <translation>namentlich</translation>
        </message>
        <message>
            <source>an office</source>
            <translation>eine Stelle</translation>
        </message>
        <message>
            <source>anonymous</source>
            <translation>anonym</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>nicht gesagt</translation>
        </message>
        <message>
            <source>only in {side}</source>
            <translation>nur in {side}</translation>
        </message>
        <message>
            <source>A and B differ</source>
            <translation>A und B weichen ab</translation>
        </message>
        <message>
            <source>in both</source>
            <translation>in beiden</translation>
        </message>
        <message>
            <source>No unreviewed point is left in this list; {keys} goes on in the others.</source>
            <translation>In dieser Liste ist kein Punkt mehr ungeprüft; {keys} geht in den anderen weiter.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>graded: {grades}</source>
            <translation>eingestuft: {grades}</translation>
        </message>
    </context>
    <context>
        <name>DecisionButtons</name>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>More decisions</source>
            <translation>Weitere Entscheidungen</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Geprüft</translation>
        </message>
        <message>
            <source>Same point</source>
            <translation>Derselbe Punkt</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>Nicht dasselbe</translation>
        </message>
        <message>
            <source>Checked: not in {side}</source>
            <translation>Geprüft: nicht in {side}</translation>
        </message>
        <message>
            <source>{side} does say this…</source>
            <translation>{side} sagt dies doch …</translation>
        </message>
        <message>
            <source>Contradiction…</source>
            <translation>Widerspruch …</translation>
        </message>
        <message>
            <source>No contradiction</source>
            <translation>Kein Widerspruch</translation>
        </message>
        <message>
            <source>Set aside…</source>
            <translation>Beiseitelegen …</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>Notiz …</translation>
        </message>
        <message>
            <source>Link…</source>
            <translation>Verknüpfen …</translation>
        </message>
        <message>
            <source>Split the link</source>
            <translation>Verknüpfung trennen</translation>
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
            <source>Web address…</source>
            <translation>Webadresse …</translation>
        </message>
        <message>
            <source>ready; now the other one</source>
            <translation>bereit; nun der andere</translation>
        </message>
    </context>
    <context>
        <name>EncodingDialog</name>
        <message>
            <source>Text encoding of {side}</source>
            <translation>Textkodierung von {side}</translation>
        </message>
        <message>
            <source>Encodings</source>
            <translation>Kodierungen</translation>
        </message>
        <message>
            <source>How the article begins in this encoding</source>
            <translation>Wie der Artikel in dieser Kodierung beginnt</translation>
        </message>
        <message>
            <source>&amp;Encoding</source>
            <translation>&amp;Kodierung</translation>
        </message>
        <message>
            <source>How the &amp;article then begins</source>
            <translation>So beginnt der &amp;Artikel dann</translation>
        </message>
        <message>
            <source>Choose the one in which all letters look right.</source>
            <translation>Wählen Sie die, in der alle Buchstaben richtig aussehen.</translation>
        </message>
        <message>
            <source>{name}, in use</source>
            <translation>{name}, in Gebrauch</translation>
        </message>
    </context>
    <context>
        <name>Encodings</name>
        <message>
            <source>Unicode (UTF-8)</source>
            <translation>Unicode (UTF-8)</translation>
        </message>
        <message>
            <source>Unicode (UTF-16)</source>
            <translation>Unicode (UTF-16)</translation>
        </message>
        <message>
            <source>Western European (Windows-1252)</source>
            <translation>Westeuropäisch (Windows-1252)</translation>
        </message>
        <message>
            <source>Western European (ISO 8859-15)</source>
            <translation>Westeuropäisch (ISO 8859-15)</translation>
        </message>
        <message>
            <source>Central European (Windows-1250)</source>
            <translation>Mitteleuropäisch (Windows-1250)</translation>
        </message>
        <message>
            <source>Central European (ISO 8859-2)</source>
            <translation>Mitteleuropäisch (ISO 8859-2)</translation>
        </message>
        <message>
            <source>Cyrillic (Windows-1251)</source>
            <translation>Kyrillisch (Windows-1251)</translation>
        </message>
        <message>
            <source>Cyrillic (KOI8-U)</source>
            <translation>Kyrillisch (KOI8-U)</translation>
        </message>
        <message>
            <source>Cyrillic (KOI8-R)</source>
            <translation>Kyrillisch (KOI8-R)</translation>
        </message>
        <message>
            <source>Cyrillic (DOS 866)</source>
            <translation>Kyrillisch (DOS 866)</translation>
        </message>
        <message>
            <source>Cyrillic (ISO 8859-5)</source>
            <translation>Kyrillisch (ISO 8859-5)</translation>
        </message>
        <message>
            <source>Greek (Windows-1253)</source>
            <translation>Griechisch (Windows-1253)</translation>
        </message>
        <message>
            <source>Turkish (Windows-1254)</source>
            <translation>Türkisch (Windows-1254)</translation>
        </message>
        <message>
            <source>Hebrew (Windows-1255)</source>
            <translation>Hebräisch (Windows-1255)</translation>
        </message>
        <message>
            <source>Arabic (Windows-1256)</source>
            <translation>Arabisch (Windows-1256)</translation>
        </message>
        <message>
            <source>Baltic (Windows-1257)</source>
            <translation>Baltisch (Windows-1257)</translation>
        </message>
        <message>
            <source>Chinese, simplified (GB 18030)</source>
            <translation>Chinesisch, vereinfacht (GB 18030)</translation>
        </message>
        <message>
            <source>Chinese, traditional (Big5)</source>
            <translation>Chinesisch, traditionell (Big5)</translation>
        </message>
        <message>
            <source>Japanese (Shift JIS)</source>
            <translation>Japanisch (Shift JIS)</translation>
        </message>
        <message>
            <source>Japanese (EUC-JP)</source>
            <translation>Japanisch (EUC-JP)</translation>
        </message>
        <message>
            <source>Korean (EUC-KR)</source>
            <translation>Koreanisch (EUC-KR)</translation>
        </message>
    </context>
    <context>
        <name>Entering</name>
        <message>
            <source>Source {side}</source>
            <translation>Quelle {side}</translation>
        </message>
        <message>
            <source>The report's head</source>
            <translation>Berichtskopf</translation>
        </message>
        <message>
            <source>Compared again</source>
            <translation>Erneut verglichen</translation>
        </message>
        <message>
            <source>What changed between &amp;versions…</source>
            <translation>Änderungen zwischen &amp;Fassungen …</translation>
        </message>
        <message>
            <source>What changed between versions</source>
            <translation>Änderungen zwischen Fassungen</translation>
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
            <source>linked by hand</source>
            <translation>von Hand verknüpft</translation>
        </message>
        <message>
            <source>pointed at by hand</source>
            <translation>von Hand gezeigt</translation>
        </message>
        <message>
            <source>Match score {score} of 1; it measures shared wording, nothing else.</source>
            <translation>Maß {score} von 1; es misst gemeinsamen Wortlaut, sonst nichts.</translation>
        </message>
        <message>
            <source>found elsewhere in the other article; the two statements themselves are not linked</source>
            <translation>an anderer Stelle des anderen Artikels gefunden; die beiden Aussagen selbst sind nicht verknüpft</translation>
        </message>
        <message>
            <source>Why they are linked</source>
            <translation>Warum sie verknüpft sind</translation>
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
            <source>Nearness {score} of 1; no match found by this tool.</source>
            <translation>Nähe {score} von 1; dieses Werkzeug hat keine Entsprechung gefunden.</translation>
        </message>
        <message>
            <source>Choose a source to see what rests on it.</source>
            <translation>Eine Quelle wählen, um zu sehen, was auf ihr beruht.</translation>
        </message>
        <message>
            <source>A grade is given at a point (More, Grades…). Here at:</source>
            <translation>Eingestuft wird an einem Punkt (Mehr, Einstufungen …). Hier an:</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <source>Export report</source>
            <translation>Bericht exportieren</translation>
        </message>
        <message>
            <source>Making the report…</source>
            <translation>Der Bericht wird erstellt …</translation>
        </message>
        <message>
            <source>Printing the report…</source>
            <translation>Der Bericht wird gedruckt …</translation>
        </message>
        <message>
            <source>{name} - to share</source>
            <translation>{name} - zur Weitergabe</translation>
        </message>
        <message>
            <source>Export to share</source>
            <translation>Zur Weitergabe exportieren</translation>
        </message>
        <message numerus="yes">
            <source>exported as a draft: %n point(s) are unchecked</source>
            <translation>
                <numerusform>als Entwurf exportiert: %n Punkt ist ungeprüft</numerusform>
                <numerusform>als Entwurf exportiert: %n Punkte sind ungeprüft</numerusform>
            </translation>
        </message>
        <message>
            <source>Report to share written to {path}, without the full texts</source>
            <translation>Bericht zur Weitergabe geschrieben: {path}, ohne die Volltexte</translation>
        </message>
        <message>
            <source>Report written to {path}, with both full texts</source>
            <translation>Bericht geschrieben: {path}, mit beiden Volltexten</translation>
        </message>
        <message>
            <source>Table of all facts written to {path}</source>
            <translation>Tabelle aller Punkte geschrieben: {path}</translation>
        </message>
        <message>
            <source>Report printed, with both full texts</source>
            <translation>Bericht gedruckt, mit beiden Volltexten</translation>
        </message>
        <message>
            <source>Report to share printed</source>
            <translation>Bericht zur Weitergabe gedruckt</translation>
        </message>
        <message numerus="yes">
            <source>printed as a draft: %n point(s) are unchecked</source>
            <translation>
                <numerusform>als Entwurf gedruckt: %n Punkt ist ungeprüft</numerusform>
                <numerusform>als Entwurf gedruckt: %n Punkte sind ungeprüft</numerusform>
            </translation>
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
        <message>
            <source>{tab}: set aside</source>
            <translation>{tab}: beiseitegelegt</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>“{path}” cannot be written: its name is not valid. Choose another place.</source>
            <translation>„{path}“ kann nicht geschrieben werden: der Name ist ungültig. Wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>“{path}” cannot be written: {reason}. Choose another place.</source>
            <translation>„{path}“ kann nicht geschrieben werden: {reason}. Wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>The folder “{path}” cannot be made: {reason}. Choose another place.</source>
            <translation>Der Ordner „{path}“ kann nicht angelegt werden: {reason}. Wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>No copy can be kept in “{path}”: {reason}.</source>
            <translation>In „{path}“ kann keine Kopie aufbewahrt werden: {reason}.</translation>
        </message>
    </context>
    <context>
        <name>GradesDialog</name>
        <message>
            <source>Grades (Admiralty code)</source>
            <translation>Einstufungen (Admiralitätscode)</translation>
        </message>
        <message>
            <source>What is graded</source>
            <translation>Was eingestuft wird</translation>
        </message>
        <message>
            <source>How reliable it is</source>
            <translation>Wie zuverlässig</translation>
        </message>
        <message>
            <source>How credible this is</source>
            <translation>Wie glaubhaft</translation>
        </message>
        <message>
            <source>How reliable: {name}</source>
            <translation>Wie zuverlässig: {name}</translation>
        </message>
        <message>
            <source>How credible: {name}</source>
            <translation>Wie glaubhaft: {name}</translation>
        </message>
        <message>
            <source>A grade is your own judgement; the tool gives none.</source>
            <translation>Eine Einstufung ist Ihr eigenes Urteil; das Werkzeug gibt keine.</translation>
        </message>
    </context>
    <context>
        <name>Guard</name>
        <message>
            <source>Unsaved decisions</source>
            <translation>Nicht gespeicherte Entscheidungen</translation>
        </message>
        <message>
            <source>Save what was decided and entered?</source>
            <translation>Speichern, was entschieden und eingegeben wurde?</translation>
        </message>
        <message>
            <source>It is in no file yet, and what you discard cannot be brought back.</source>
            <translation>Es steht noch in keiner Datei, und Verworfenes kommt nicht zurück.</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Twosource {version} sets two articles on one event side by side and says who reports what. It compares texts: whether something is true, or whether two sources are independent, it cannot tell. Nothing leaves this computer; the network is used only to fetch a web address that you open.</source>
            <translation>Twosource {version} stellt zwei Artikel über ein Ereignis nebeneinander und sagt, wer was berichtet. Es vergleicht Texte: ob etwas wahr ist oder ob zwei Quellen unabhängig sind, kann es nicht sagen. Nichts verlässt diesen Rechner; das Netz wird nur benutzt, um eine Webadresse abzurufen, die Sie öffnen.</translation>
        </message>
        <message>
            <source>About Twosource</source>
            <translation>Über Twosource</translation>
        </message>
        <message>
            <source>In the list of facts</source>
            <translation>In der Liste der Punkte</translation>
        </message>
        <message>
            <source>Checked, go on</source>
            <translation>Geprüft, weiter</translation>
        </message>
        <message>
            <source>While a statement is pointed at</source>
            <translation>Während auf eine Aussage gezeigt wird</translation>
        </message>
        <message>
            <source>Next or previous statement</source>
            <translation>Nächste oder vorige Aussage</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Lassen</translation>
        </message>
        <message>
            <source>In an article</source>
            <translation>In einem Artikel</translation>
        </message>
        <message>
            <source>Begin and end</source>
            <translation>Anfang und Ende</translation>
        </message>
        <message>
            <source>One page on</source>
            <translation>Eine Seite weiter</translation>
        </message>
        <message>
            <source>Choose all words</source>
            <translation>Alle Wörter wählen</translation>
        </message>
        <message>
            <source>While searching</source>
            <translation>Beim Suchen</translation>
        </message>
        <message>
            <source>Next and previous hit</source>
            <translation>Nächster und voriger Treffer</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Suche schließen</translation>
        </message>
        <message>
            <source>In a dialog</source>
            <translation>In einem Dialog</translation>
        </message>
        <message>
            <source>Accept, also from a text of many lines</source>
            <translation>Annehmen, auch aus einem mehrzeiligen Text</translation>
        </message>
        <message>
            <source>Leave without a change</source>
            <translation>Ohne Änderung verlassen</translation>
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
            <source>Straight lines mark what only this article has, waves what differs, dashes what both have in other words, if at all. Alt+Down goes to the next fact, a click on marked words opens theirs.</source>
            <translation>Gerade Linien markieren, was nur dieser Artikel hat, Wellen, was abweicht, Striche, was beide in anderen Worten haben, wenn überhaupt. Alt+Ab geht zum nächsten Punkt, ein Klick auf markierte Wörter öffnet ihren.</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
    </context>
    <context>
        <name>LeftOut</name>
        <message>
            <source>This stands in the document and was not taken for a part of the article:</source>
            <translation>Dies steht im Dokument und wurde nicht als Teil des Artikels genommen:</translation>
        </message>
        <message>
            <source>Pages that are pictures and hold no text: {pages}. Have their text recognised (OCR) to compare it.</source>
            <translation>Seiten, die Bilder sind und keinen Text enthalten: {pages}. Lassen Sie ihren Text erkennen (OCR), um ihn zu vergleichen.</translation>
        </message>
    </context>
    <context>
        <name>LeftOutList</name>
        <message>
            <source>Left out of this copy</source>
            <translation>In dieser Kopie ausgelassen</translation>
        </message>
        <message>
            <source>Nothing: all that is known is in it.</source>
            <translation>Nichts: alles Bekannte steht darin.</translation>
        </message>
        <message>
            <source>The full texts of both articles: sentences around the findings stand in their place.</source>
            <translation>Die Volltexte beider Artikel: an ihrer Stelle stehen die Sätze um die Befunde.</translation>
        </message>
        <message>
            <source>The folders of {names}.</source>
            <translation>Die Ordner von {names}.</translation>
        </message>
        <message>
            <source>User, password and all after “?” or “#” in the address {names}.</source>
            <translation>Benutzer, Passwort und alles nach „?“ oder „#“ in der Adresse {names}.</translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) on findings.</source>
            <translation>
                <numerusform>%n Notiz zu Befunden.</numerusform>
                <numerusform>%n Notizen zu Befunden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reason(s) for setting points aside.</source>
            <translation>
                <numerusform>%n Grund, einen Punkt beiseitezulegen.</numerusform>
                <numerusform>%n Gründe, Punkte beiseitezulegen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tag(s) on findings.</source>
            <translation>
                <numerusform>%n Schlagwort zu Befunden.</numerusform>
                <numerusform>%n Schlagwörter zu Befunden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n grade(s).</source>
            <translation>
                <numerusform>%n Einstufung.</numerusform>
                <numerusform>%n Einstufungen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Linking</name>
        <message>
            <source>Click the statement in A that is to be linked, Esc to leave</source>
            <translation>Die Aussage in A anklicken, die verknüpft werden soll; Esc bricht ab</translation>
        </message>
        <message>
            <source>Split the link</source>
            <translation>Verknüpfung trennen</translation>
        </message>
        <message>
            <source>{a} and {b} are no longer linked</source>
            <translation>{a} und {b} sind nicht mehr verknüpft</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Zurückgenommen</translation>
        </message>
        <message>
            <source>Click the statement in {side} to link with {place}, Esc to leave</source>
            <translation>Die Aussage in {side} anklicken, die mit {place} verknüpft werden soll; Esc bricht ab</translation>
        </message>
        <message>
            <source>Link statements</source>
            <translation>Aussagen verknüpfen</translation>
        </message>
        <message>
            <source>{a} and {b} are linked</source>
            <translation>{a} und {b} sind verknüpft</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Citation copied</source>
            <translation>Zitat kopiert</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>Wird verglichen …</translation>
        </message>
        <message>
            <source>Progress of the comparison</source>
            <translation>Fortschritt des Vergleichs</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Wird geöffnet …</translation>
        </message>
        <message>
            <source>Progress of opening</source>
            <translation>Fortschritt des Öffnens</translation>
        </message>
        <message>
            <source>Saved to {path}</source>
            <translation>Gespeichert: {path}</translation>
        </message>
        <message>
            <source>Comparing was cancelled. F5 compares again.</source>
            <translation>Der Vergleich wurde abgebrochen. F5 vergleicht erneut.</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Dismiss</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Nothing is offered</source>
            <translation>Es wird nichts angeboten</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>Opening was cancelled.</source>
            <translation>Das Öffnen wurde abgebrochen.</translation>
        </message>
        <message>
            <source>{path} has changed on disk.</source>
            <translation>{path} wurde auf der Platte geändert.</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>Neu laden</translation>
        </message>
        <message>
            <source>A session holds both articles: open it alone.</source>
            <translation>Eine Sitzung enthält beide Artikel: öffnen Sie sie allein.</translation>
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
            <source>Left out of article {side}</source>
            <translation>In Artikel {side} ausgelassen</translation>
        </message>
        <message>
            <source>Articles ({endings});;All files (*)</source>
            <translation>Artikel ({endings});;Alle Dateien (*)</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
    </context>
    <context>
        <name>Pairs</name>
        <message>
            <source>Compared again: no point has changed.</source>
            <translation>Erneut verglichen: kein Punkt hat sich geändert.</translation>
        </message>
        <message numerus="yes">
            <source>Compared again: %n point(s) changed.</source>
            <translation>
                <numerusform>Erneut verglichen: %n Punkt hat sich geändert.</numerusform>
                <numerusform>Erneut verglichen: %n Punkte haben sich geändert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Zeigen</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Password needed</source>
            <translation>Passwort nötig</translation>
        </message>
        <message>
            <source>“{name}” opens only with a password.</source>
            <translation>„{name}“ lässt sich nur mit einem Passwort öffnen.</translation>
        </message>
        <message>
            <source>That password does not open “{name}”.</source>
            <translation>Dieses Passwort öffnet „{name}“ nicht.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Passwort</translation>
        </message>
        <message>
            <source>It is kept only while this window is open.</source>
            <translation>Es wird nur behalten, solange dieses Fenster offen ist.</translation>
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
            <source>&amp;Keep headings and lists</source>
            <translation>&amp;Überschriften und Listen behalten</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Titel</translation>
        </message>
        <message>
            <source>Only the beginning is shown here; all of the text is taken.</source>
            <translation>Hier steht nur der Anfang; übernommen wird der ganze Text.</translation>
        </message>
    </context>
    <context>
        <name>PerDialog</name>
        <message>
            <source>Per whom</source>
            <translation>Laut wem</translation>
        </message>
    </context>
    <context>
        <name>PickBar</name>
        <message>
            <source>Take it</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>Picking</name>
        <message>
            <source>{side} {place}: {words}</source>
            <translation>{side} {place}: {words}</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Report preview</source>
            <translation>Berichtvorschau</translation>
        </message>
        <message>
            <source>Making the report…</source>
            <translation>Der Bericht wird erstellt …</translation>
        </message>
        <message>
            <source>Progress of the report</source>
            <translation>Fortschritt des Berichts</translation>
        </message>
        <message>
            <source>What the report holds</source>
            <translation>Was der Bericht enthält</translation>
        </message>
        <message>
            <source>Internal: everything</source>
            <translation>Intern: alles</translation>
        </message>
        <message>
            <source>To share: without notes, grades, full texts</source>
            <translation>Zur Weitergabe: ohne Notizen, Einstufungen, Volltexte</translation>
        </message>
        <message>
            <source>Too long to preview whole: both texts are in the exported file alone.</source>
            <translation>Zu lang für die ganze Vorschau: beide Texte stehen nur in der exportierten Datei.</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Drucken …</translation>
        </message>
        <message>
            <source>P&amp;review:</source>
            <translation>&amp;Vorschau:</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>Print the report</source>
            <translation>Bericht drucken</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
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
        <name>Questions</name>
        <message>
            <source>Use the network?</source>
            <translation>Das Netz benutzen?</translation>
        </message>
        <message>
            <source>{site} will see this computer's address.</source>
            <translation>{site} wird die Adresse dieses Rechners sehen.</translation>
        </message>
        <message>
            <source>{sender} sends on to another site.</source>
            <translation>{sender} leitet zu einer anderen Website weiter.</translation>
        </message>
        <message>
            <source>The page is fetched and nothing else: no pictures, no scripts, no cookies. You are not asked again about this site while this window is open.</source>
            <translation>Abgerufen wird die Seite und sonst nichts: keine Bilder, keine Skripte, keine Cookies. Nach dieser Website werden Sie nicht erneut gefragt, solange dieses Fenster offen ist.</translation>
        </message>
        <message>
            <source>&amp;Fetch the page</source>
            <translation>&amp;Seite abrufen</translation>
        </message>
    </context>
    <context>
        <name>ReadingDialog</name>
        <message>
            <source>&amp;Copy all</source>
            <translation>&amp;Alles kopieren</translation>
        </message>
    </context>
    <context>
        <name>Recovering</name>
        <message>
            <source>a comparison that is in no file</source>
            <translation>einem Vergleich, der in keiner Datei steht,</translation>
        </message>
        <message>
            <source>Twosource was ended before all was saved. There is a copy of {name}, kept {at}.</source>
            <translation>Twosource wurde beendet, bevor alles gespeichert war. Es gibt eine Kopie von {name} vom {at}.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
    </context>
    <context>
        <name>Reviewing</name>
        <message>
            <source>Your initials stand beside what you decide:</source>
            <translation>Ihre Initialen stehen neben dem, was Sie entscheiden:</translation>
        </message>
        <message>
            <source>Who decides?</source>
            <translation>Wer entscheidet?</translation>
        </message>
    </context>
    <context>
        <name>Saving</name>
        <message>
            <source>Opening the session…</source>
            <translation>Die Sitzung wird geöffnet …</translation>
        </message>
        <message>
            <source>Open session</source>
            <translation>Sitzung öffnen</translation>
        </message>
        <message>
            <source>Save session</source>
            <translation>Sitzung speichern</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Wird gespeichert …</translation>
        </message>
        <message>
            <source>Nothing was saved, and nothing that was decided is lost.</source>
            <translation>Es wurde nichts gespeichert, und nichts Entschiedenes ist verloren.</translation>
        </message>
        <message>
            <source>Sessions (*{ending})</source>
            <translation>Sitzungen (*{ending})</translation>
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
        <name>Sessions</name>
        <message>
            <source>Open an earlier copy of it, if you have one.</source>
            <translation>Öffnen Sie eine frühere Kopie davon, wenn Sie eine haben.</translation>
        </message>
        <message>
            <source>There is no file “{name}”. Check its name and folder.</source>
            <translation>Es gibt keine Datei „{name}“. Prüfen Sie Name und Ordner.</translation>
        </message>
        <message>
            <source>“{name}” cannot be read: its name is not valid. Check the file and try again.</source>
            <translation>„{name}“ kann nicht gelesen werden: der Name ist ungültig. Prüfen Sie die Datei und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>“{name}” cannot be read: {reason}. Check the file and try again.</source>
            <translation>„{name}“ kann nicht gelesen werden: {reason}. Prüfen Sie die Datei und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>“{name}” is larger than {megabytes} MB. No session is; choose another file.</source>
            <translation>„{name}“ ist größer als {megabytes} MB. Keine Sitzung ist das; wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>“{name}” is no session of Twosource. Choose a file that ends in .twosource.</source>
            <translation>„{name}“ ist keine Sitzung von Twosource. Wählen Sie eine Datei, die auf .twosource endet.</translation>
        </message>
        <message>
            <source>“{name}” was saved by a newer Twosource, as version {version} of the format. Open it with that one.</source>
            <translation>„{name}“ wurde von einem neueren Twosource gespeichert, in Version {version} des Formats. Öffnen Sie sie mit diesem.</translation>
        </message>
        <message>
            <source>“{name}” is cut off: its end is missing.</source>
            <translation>„{name}“ ist abgeschnitten: das Ende fehlt.</translation>
        </message>
        <message>
            <source>“{name}” is damaged at {place}: {reason}.</source>
            <translation>„{name}“ ist beschädigt bei {place}: {reason}.</translation>
        </message>
        <message>
            <source>The original of article {side} inside “{name}” is not that of its hash.</source>
            <translation>Das Original von Artikel {side} in „{name}“ passt nicht zu seiner Prüfsumme.</translation>
        </message>
        <message>
            <source>“{name}” was not written, because it could not be opened again ({place}: {reason}).</source>
            <translation>„{name}“ wurde nicht geschrieben, weil die Datei sich nicht wieder öffnen ließe ({place}: {reason}).</translation>
        </message>
        <message>
            <source>Undo the last step, and save again.</source>
            <translation>Machen Sie den letzten Schritt rückgängig, und speichern Sie erneut.</translation>
        </message>
    </context>
    <context>
        <name>ShareDialog</name>
        <message>
            <source>Export to share</source>
            <translation>Zur Weitergabe exportieren</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>To &amp;share: excerpts in place of the full texts, files without folders</source>
            <translation>Zur &amp;Weitergabe: Auszüge statt Volltexte, Dateien ohne Ordner</translation>
        </message>
        <message>
            <source>&amp;Internal: everything</source>
            <translation>&amp;Intern: alles</translation>
        </message>
        <message>
            <source>With &amp;notes</source>
            <translation>Mit &amp;Notizen</translation>
        </message>
        <message>
            <source>With &amp;grades</source>
            <translation>Mit &amp;Einstufungen</translation>
        </message>
        <message>
            <source>Left out of this copy</source>
            <translation>In dieser Kopie ausgelassen</translation>
        </message>
        <message numerus="yes">
            <source>This is a draft: %n point(s) are unchecked.</source>
            <translation>
                <numerusform>Dies ist ein Entwurf: %n Punkt ist ungeprüft.</numerusform>
                <numerusform>Dies ist ein Entwurf: %n Punkte sind ungeprüft.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>E&amp;xportieren …</translation>
        </message>
        <message>
            <source>&amp;Format</source>
            <translation>&amp;Format</translation>
        </message>
        <message>
            <source>the initials of those who decided, and when</source>
            <translation>die Initialen derer, die entschieden haben, und wann</translation>
        </message>
        <message>
            <source>the author</source>
            <translation>der Autor</translation>
        </message>
        <message>
            <source>the second reader</source>
            <translation>der Zweitleser</translation>
        </message>
        <message>
            <source>the assessment</source>
            <translation>die Bewertung</translation>
        </message>
        <message>
            <source>Kept in this copy: {kept}.</source>
            <translation>In dieser Kopie steht weiterhin: {kept}.</translation>
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
            <source>entered</source>
            <translation>eingegeben</translation>
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
            <source>Archive address</source>
            <translation>Archivadresse</translation>
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
            <source>outlet, date, author unknown</source>
            <translation>Medium, Datum, Autor unbekannt</translation>
        </message>
        <message>
            <source>May be cut off</source>
            <translation>Vielleicht abgeschnitten</translation>
        </message>
        <message>
            <source>may be cut off</source>
            <translation>vielleicht abgeschnitten</translation>
        </message>
        <message>
            <source>Pages without text</source>
            <translation>Seiten ohne Text</translation>
        </message>
        <message>
            <source>pages without text</source>
            <translation>Seiten ohne Text</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Ausgelassen</translation>
        </message>
        <message numerus="yes">
            <source>%n passage(s), in the Edit menu</source>
            <translation>
                <numerusform>%n Stelle, im Menü Bearbeiten</numerusform>
                <numerusform>%n Stellen, im Menü Bearbeiten</numerusform>
            </translation>
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
            <source>Archi&amp;ve address</source>
            <translation>A&amp;rchivadresse</translation>
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
            <source>from the document</source>
            <translation>aus dem Dokument</translation>
        </message>
        <message>
            <source>I have the &amp;complete article</source>
            <translation>Mir liegt der &amp;ganze Artikel vor</translation>
        </message>
        <message>
            <source>The date is what relative dates such as “this week” are worked out from.</source>
            <translation>Aus diesem Datum werden Angaben wie „diese Woche“ errechnet.</translation>
        </message>
        <message>
            <source>entered</source>
            <translation>eingegeben</translation>
        </message>
    </context>
    <context>
        <name>SourcesBox</name>
        <message>
            <source>Article {side} has it from</source>
            <translation>Artikel {side} hat es von</translation>
        </message>
        <message>
            <source>nobody named</source>
            <translation>niemand genannt</translation>
        </message>
        <message>
            <source>Add a source</source>
            <translation>Quelle hinzufügen</translation>
        </message>
        <message>
            <source>Nobody named</source>
            <translation>Niemand genannt</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>told to (outlet)</source>
            <translation>über (Medium)</translation>
        </message>
        <message>
            <source>{side}, source {number}: name</source>
            <translation>{side}, Quelle {number}: Name</translation>
        </message>
        <message>
            <source>{side}, source {number}: how it is named</source>
            <translation>{side}, Quelle {number}: wie sie genannt ist</translation>
        </message>
        <message>
            <source>{side}, source {number}: told to</source>
            <translation>{side}, Quelle {number}: wem gegenüber</translation>
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
            <source>What you open will be listed here.</source>
            <translation>Was Sie öffnen, steht später hier.</translation>
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
        <message numerus="yes">
            <source>{checked} of %n point(s) checked</source>
            <translation>
                <numerusform>{checked} von %n Punkt geprüft</numerusform>
                <numerusform>{checked} von %n Punkten geprüft</numerusform>
            </translation>
        </message>
        <message>
            <source>{language}: only claims and quotes</source>
            <translation>{language}: nur Aussagen und Zitate</translation>
        </message>
        <message>
            <source>Numbers, dates, names, lists, and whom an article names, are looked for in English texts only.</source>
            <translation>Zahlen, Zeitangaben, Namen, Listen und wen ein Artikel nennt, werden nur in englischen Texten gesucht.</translation>
        </message>
        <message>
            <source>{side} seems not to be in English</source>
            <translation>{side} ist wohl nicht auf Englisch</translation>
        </message>
        <message>
            <source>It was compared as if it were, so hardly anything of it can be found.</source>
            <translation>Verglichen wurde er wie ein englischer, daher ist kaum etwas davon zu finden.</translation>
        </message>
        <message>
            <source>Fetched from {site} at {time}</source>
            <translation>Abgerufen von {site} um {time}</translation>
        </message>
        <message>
            <source>Contacted {site} at {time}</source>
            <translation>{site} kontaktiert um {time}</translation>
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
            <source>Facts whose status differs from that at the default, {default}</source>
            <translation>Punkte, deren Stand anders ist als beim üblichen Wert, {default}</translation>
        </message>
    </context>
    <context>
        <name>TagsDialog</name>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>Tags, parted by commas</source>
            <translation>Schlagwörter, durch Kommas getrennt</translation>
        </message>
        <message>
            <source>for example: money, to ask about</source>
            <translation>zum Beispiel: Geld, nachzufragen</translation>
        </message>
        <message>
            <source>&amp;Tags, parted by commas</source>
            <translation>&amp;Schlagwörter, durch Kommas getrennt</translation>
        </message>
        <message>
            <source>Used in this comparison:</source>
            <translation>In diesem Vergleich benutzt:</translation>
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
        <name>TroubleDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>Etwas ist schiefgegangen</translation>
        </message>
        <message>
            <source>What the log says</source>
            <translation>Was im Protokoll steht</translation>
        </message>
        <message>
            <source>Write the &amp;messages as well: they may hold words of the articles</source>
            <translation>Auch die &amp;Meldungen schreiben: sie können Wörter der Artikel enthalten</translation>
        </message>
        <message>
            <source>Twosource made a mistake. What was being done just now may not be finished.</source>
            <translation>Twosource hat einen Fehler gemacht. Was gerade geschah, ist vielleicht nicht beendet.</translation>
        </message>
        <message>
            <source>{reason} Save your decisions now.</source>
            <translation>{reason} Speichern Sie Ihre Entscheidungen jetzt.</translation>
        </message>
        <message>
            <source>Your decisions are kept: a copy is being made, for the next start should you need it.</source>
            <translation>Ihre Entscheidungen bleiben: eine Kopie wird angelegt, für den nächsten Start, falls Sie sie brauchen.</translation>
        </message>
        <message>
            <source>Your decisions are kept: all of them are saved.</source>
            <translation>Ihre Entscheidungen bleiben: alle sind gespeichert.</translation>
        </message>
        <message>
            <source>You can go on. If the window looks wrong, close it and start Twosource anew.</source>
            <translation>Sie können weitermachen. Sieht das Fenster falsch aus, schließen Sie es und starten Sie Twosource neu.</translation>
        </message>
        <message>
            <source>To have this mended, send the log to whoever looks after Twosource for you.</source>
            <translation>Damit es behoben wird, senden Sie das Protokoll an die Stelle, die Twosource für Sie betreut.</translation>
        </message>
        <message>
            <source>&amp;Open the log</source>
            <translation>Protokoll &amp;öffnen</translation>
        </message>
        <message>
            <source>Show in &amp;folder</source>
            <translation>Im &amp;Ordner zeigen</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>&amp;Speichern …</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>&amp;Weitermachen</translation>
        </message>
        <message>
            <source>Nothing here opens it. The log is {path}</source>
            <translation>Hier öffnet das nichts. Das Protokoll ist {path}</translation>
        </message>
        <message>
            <source>No log could be written to {path}: {reason}. You can copy what it was to hold from above.</source>
            <translation>Nach {path} konnte kein Protokoll geschrieben werden: {reason}. Was es enthalten sollte, können Sie oben kopieren.</translation>
        </message>
        <message>
            <source>This stands in {path}. It says where in the program it happened: no word of the articles.</source>
            <translation>Das steht in {path}. Es sagt, wo im Programm es geschah: kein Wort der Artikel.</translation>
        </message>
    </context>
    <context>
        <name>Undoing</name>
        <message>
            <source>Undone: {what}</source>
            <translation>Rückgängig gemacht: {what}</translation>
        </message>
        <message>
            <source>Redone: {what}</source>
            <translation>Wiederhergestellt: {what}</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
    </context>
    <context>
        <name>WantedMenu</name>
        <message>
            <source>Any state</source>
            <translation>Jeder Stand</translation>
        </message>
        <message>
            <source>Unreviewed</source>
            <translation>Ungeprüft</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Geprüft</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>Matters</source>
            <translation>Wichtig</translation>
        </message>
        <message>
            <source>Show points by the state of their review</source>
            <translation>Punkte nach dem Stand ihrer Prüfung zeigen</translation>
        </message>
        <message>
            <source>Review state shown: {state}</source>
            <translation>Gezeigter Prüfungsstand: {state}</translation>
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
            <source>In other words, if at all</source>
            <translation>In anderen Worten, wenn überhaupt</translation>
        </message>
        <message>
            <source>in other words, if at all: please judge</source>
            <translation>in anderen Worten, wenn überhaupt: bitte beurteilen</translation>
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
            <source>Set aside</source>
            <translation>Beiseitegelegt</translation>
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
            <source>judged: a contradiction</source>
            <translation>beurteilt: ein Widerspruch</translation>
        </message>
        <message>
            <source>judged: no contradiction</source>
            <translation>beurteilt: kein Widerspruch</translation>
        </message>
        <message>
            <source>one says it, the other says it is not so</source>
            <translation>einer sagt es, der andere verneint es</translation>
        </message>
        <message>
            <source>Looked for in English texts only.</source>
            <translation>Wird nur in englischen Texten gesucht.</translation>
        </message>
        <message>
            <source>No facts here.</source>
            <translation>Hier gibt es keine Punkte.</translation>
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
            <source>not looked for</source>
            <translation>nicht gesucht</translation>
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
            <source>a list, items: {number}</source>
            <translation>eine Liste, Einträge: {number}</translation>
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
