<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>inkhorn</name>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> Tokens</translation>
    </message>
    <message>
        <source> words</source>
        <translation> Wörter</translation>
    </message>
    <message>
        <source>${name} was renamed to {other}.</source>
        <translation>${name} wurde in {other} umbenannt.</translation>
    </message>
    <message>
        <source>%A, %e %B %Y</source>
        <comment>a date: %A Monday, %a Mon, %d 01, %e 1, %B January, %b Jan, %m 01, %Y 2026, %H:%M 15:30</comment>
        <translation>%A, %e. %B %Y</translation>
    </message>
    <message>
        <source>%Y-%m-%d</source>
        <comment>a date: %A Monday, %a Mon, %d 01, %e 1, %B January, %b Jan, %m 01, %Y 2026, %H:%M 15:30</comment>
        <translation>%d.%m.%Y</translation>
    </message>
    <message>
        <source>%Y-%m-%d %H:%M</source>
        <comment>a date: %A Monday, %a Mon, %d 01, %e 1, %B January, %b Jan, %m 01, %Y 2026, %H:%M 15:30</comment>
        <translation>%d.%m.%Y %H:%M</translation>
    </message>
    <message>
        <source>%a %e %B</source>
        <comment>a date: %A Monday, %a Mon, %d 01, %e 1, %B January, %b Jan, %m 01, %Y 2026, %H:%M 15:30</comment>
        <translation>%a, %e. %B</translation>
    </message>
    <message>
        <source>%d %B %Y</source>
        <comment>a date: %A Monday, %a Mon, %d 01, %e 1, %B January, %b Jan, %m 01, %Y 2026, %H:%M 15:30</comment>
        <translation>%d. %B %Y</translation>
    </message>
    <message>
        <source>%e %B</source>
        <comment>a date: %A Monday, %a Mon, %d 01, %e 1, %B January, %b Jan, %m 01, %Y 2026, %H:%M 15:30</comment>
        <translation>%e. %B</translation>
    </message>
    <message>
        <source>%e %B %Y</source>
        <comment>a date: %A Monday, %a Mon, %d 01, %e 1, %B January, %b Jan, %m 01, %Y 2026, %H:%M 15:30</comment>
        <translation>%e. %B %Y</translation>
    </message>
    <message>
        <source>%e %B %Y, %H:%M</source>
        <comment>a date: %A Monday, %a Mon, %d 01, %e 1, %B January, %b Jan, %m 01, %Y 2026, %H:%M 15:30</comment>
        <translation>%e. %B %Y, %H:%M</translation>
    </message>
    <message>
        <source>&amp;About Inkhorn</source>
        <translation>Über &amp;Inkhorn</translation>
    </message>
    <message>
        <source>&amp;Accept Suggestion</source>
        <translation>&amp;Vorschlag übernehmen</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Fett</translation>
    </message>
    <message>
        <source>&amp;Check While I Write</source>
        <translation>Beim Schreiben &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Close Tab</source>
        <translation>Tab s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Document Statistics</source>
        <translation>&amp;Dokumentstatistik</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Edit Prompts…</source>
        <translation>Prompts &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Encoding and Line Ends…</source>
        <translation>&amp;Kodierung und Zeilenenden…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;Fix Here</source>
        <translation>Hier &amp;korrigieren</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>&amp;Go to Line…</source>
        <translation>Gehe &amp;zu Zeile…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Kursiv</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Line Ends</source>
        <translation>&amp;Zeilenenden</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>&amp;Move Section Up</source>
        <translation>Abschnitt nach &amp;oben</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Next Issue</source>
        <translation>Nächster &amp;Hinweis</translation>
    </message>
    <message>
        <source>&amp;Next Part</source>
        <translation>Z&amp;um nächsten Teil</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Performance</source>
        <translation>&amp;Leistung</translation>
    </message>
    <message>
        <source>&amp;Previous Issue</source>
        <translation>Voriger H&amp;inweis</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Prompts</source>
        <translation>&amp;Prompts</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Reopen with Encoding</source>
        <translation>&amp;Mit anderer Kodierung öffnen</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Prüfung</translation>
    </message>
    <message>
        <source>&amp;Rewrite</source>
        <translation>&amp;Umformulieren</translation>
    </message>
    <message>
        <source>&amp;Rewrite Selection…</source>
        <translation>&amp;Auswahl umformulieren…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Save with Encoding</source>
        <translation>Mit Kodierung &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Smaller Heading</source>
        <translation>Kl&amp;einere Überschrift</translation>
    </message>
    <message>
        <source>&amp;Suggest Now</source>
        <translation>&amp;Jetzt vorschlagen</translation>
    </message>
    <message>
        <source>&amp;Suggestion Statistics…</source>
        <translation>Vorschlags&amp;statistik…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Farbs&amp;chema</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>Ve&amp;rsionen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Who Wrote What…</source>
        <translation>&amp;Wer hat was geschrieben…</translation>
    </message>
    <message>
        <source>&amp;Why Nothing?</source>
        <translation>&amp;Warum nichts?</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(entfällt)</translation>
    </message>
    <message>
        <source>({kind}) is not supported; in brackets stands array, object or enum.</source>
        <translation>({kind}) wird nicht unterstützt; in Klammern steht array, object oder enum.</translation>
    </message>
    <message>
        <source>+{added} −{removed} words</source>
        <translation>+{added} −{removed} Wörter</translation>
    </message>
    <message numerus="yes">
        <source>+{n} words</source>
        <translation>
            <numerusform>+{n} Wort</numerusform>
            <numerusform>+{n} Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>+{percent} %</source>
        <translation>+{percent} %</translation>
    </message>
    <message>
        <source>0.8 billion</source>
        <translation>0,8 Milliarden</translation>
    </message>
    <message>
        <source>1 billion</source>
        <translation>1 Milliarde</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>1.17 billion</source>
        <translation>1,17 Milliarden</translation>
    </message>
    <message>
        <source>1.7 billion</source>
        <translation>1,7 Milliarden</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>135 million</source>
        <translation>135 Millionen</translation>
    </message>
    <message>
        <source>2 billion</source>
        <translation>2 Milliarden</translation>
    </message>
    <message>
        <source>2 min</source>
        <translation>2 min</translation>
    </message>
    <message>
        <source>201 languages and dialects, by its publisher.</source>
        <translation>201 Sprachen und Dialekte, laut Herausgeber.</translation>
    </message>
    <message>
        <source>29 languages and more, by its publisher.</source>
        <translation>29 Sprachen und mehr, laut Herausgeber.</translation>
    </message>
    <message>
        <source>30 s</source>
        <translation>30 s</translation>
    </message>
    <message>
        <source>350 million</source>
        <translation>350 Millionen</translation>
    </message>
    <message>
        <source>354 million</source>
        <translation>354 Millionen</translation>
    </message>
    <message>
        <source>4 billion</source>
        <translation>4 Milliarden</translation>
    </message>
    <message>
        <source>4.5 bits a weight, the same for all. The quickest on processors, above all with long texts.</source>
        <translation>4,5 Bit je Gewicht, für alle gleich. Am schnellsten auf Prozessoren, vor allem bei langen Texten.</translation>
    </message>
    <message>
        <source>490 million</source>
        <translation>490 Millionen</translation>
    </message>
    <message>
        <source>5 bits a weight. Read slowly by most processors; Inkhorn makes a Q4_0 copy of it by itself.</source>
        <translation>5 Bit je Gewicht. Wird von den meisten Prozessoren langsam gelesen; Inkhorn legt von selbst eine Q4_0-Kopie an.</translation>
    </message>
    <message>
        <source>5.1 billion, of which 2.3 work at a time</source>
        <translation>5,1 Milliarden, davon 2,3 gleichzeitig aktiv</translation>
    </message>
    <message>
        <source>8.5 bits a weight. The least loss among these, and nearly twice the size of the four-bit files.</source>
        <translation>8,5 Bit je Gewicht. Von allen hier der geringste Verlust, dafür fast doppelt so groß wie die Vier-Bit-Dateien.</translation>
    </message>
    <message>
        <source>8.5 bits for each number, half the size of the original. No loss could be measured.</source>
        <translation>8,5 Bit je Zahl, halb so groß wie das Original. Kein messbarer Verlust.</translation>
    </message>
    <message>
        <source>A .docx file, for Word and most other word processors.</source>
        <translation>Eine .docx-Datei, für Word und die meisten anderen Textprogramme.</translation>
    </message>
    <message>
        <source>A GGUF file on this computer.</source>
        <translation>Eine GGUF-Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>A LoRA file (GGUF) made for its model.</source>
        <translation>Eine LoRA-Datei (GGUF), passend zum Modell.</translation>
    </message>
    <message>
        <source>A click lists the connections it made.</source>
        <translation>Ein Klick listet die Verbindungen auf.</translation>
    </message>
    <message>
        <source>A comma is missing.</source>
        <translation>Ein Komma fehlt.</translation>
    </message>
    <message>
        <source>A demo document</source>
        <translation>Ein Demodokument</translation>
    </message>
    <message>
        <source>A file of yours; Inkhorn uses it where it is.</source>
        <translation>Eine Datei von Ihnen; Inkhorn verwendet sie, wo sie ist.</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Eine Datei…</translation>
    </message>
    <message>
        <source>A folder of .prompt files; each appears in the Prompts menu.</source>
        <translation>Ein Ordner mit .prompt-Dateien; jede erscheint im Menü Prompts.</translation>
    </message>
    <message>
        <source>A folder with .aff and .dic files, beside those of the system and of other programs.</source>
        <translation>Ein Ordner mit .aff- und .dic-Dateien, neben denen des Systems und anderer Programme.</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Einen Ordner…</translation>
    </message>
    <message>
        <source>A goal for each day, in the settings</source>
        <translation>Ein Ziel für jeden Tag, in den Einstellungen</translation>
    </message>
    <message>
        <source>A goal for each day…</source>
        <translation>Ein Ziel für jeden Tag…</translation>
    </message>
    <message>
        <source>A goal for this document can be set once it is saved.</source>
        <translation>Ein Ziel für dieses Dokument lässt sich setzen, sobald es gespeichert ist.</translation>
    </message>
    <message>
        <source>A goal for what you write by hand, shown quietly in the line at the bottom.</source>
        <translation>Ein Ziel für das, was Sie von Hand schreiben, unauffällig in der Statuszeile gezeigt.</translation>
    </message>
    <message>
        <source>A graphics processor in name only: it computes on the CPU, slower.</source>
        <translation>Nur dem Namen nach ein Grafikprozessor: Er rechnet auf der CPU, langsamer.</translation>
    </message>
    <message>
        <source>A heading is new.</source>
        <translation>Eine Überschrift ist neu.</translation>
    </message>
    <message>
        <source>A heading is no longer there.</source>
        <translation>Eine Überschrift ist nicht mehr da.</translation>
    </message>
    <message>
        <source>A later part of a model whose first part is missing.</source>
        <translation>Ein späterer Teil eines Modells, dessen erster Teil fehlt.</translation>
    </message>
    <message>
        <source>A light one for rewriting in many languages.</source>
        <translation>Ein leichtes Modell zum Umformulieren in vielen Sprachen.</translation>
    </message>
    <message>
        <source>A link to a file that is not there any more.</source>
        <translation>Ein Link auf eine Datei, die nicht mehr da ist.</translation>
    </message>
    <message>
        <source>A list item is new.</source>
        <translation>Ein Listeneintrag ist neu.</translation>
    </message>
    <message>
        <source>A list item is no longer there.</source>
        <translation>Ein Listeneintrag ist nicht mehr da.</translation>
    </message>
    <message>
        <source>A model file for judging sentences alone.</source>
        <translation>Eine Modelldatei nur für die Bewertung von Sätzen.</translation>
    </message>
    <message>
        <source>A model file for rewriting and prompts alone.</source>
        <translation>Eine Modelldatei nur für Umformulierungen und Prompts.</translation>
    </message>
    <message>
        <source>A model file for suggestions alone.</source>
        <translation>Eine Modelldatei nur für Vorschläge.</translation>
    </message>
    <message>
        <source>A model that only one task uses leaves the memory when it was not used for so long.</source>
        <translation>Ein Modell, das nur eine Aufgabe verwendet, verlässt den Speicher, wenn es so lange nicht verwendet wurde.</translation>
    </message>
    <message>
        <source>A negation is new; the meaning may have turned around.</source>
        <translation>Eine Verneinung ist neu; der Sinn kann sich umgekehrt haben.</translation>
    </message>
    <message>
        <source>A negation is no longer there; the meaning may have turned around.</source>
        <translation>Eine Verneinung ist nicht mehr da; der Sinn kann sich umgekehrt haben.</translation>
    </message>
    <message>
        <source>A new sentence seems to begin here.</source>
        <translation>Hier scheint ein neuer Satz zu beginnen.</translation>
    </message>
    <message>
        <source>A pack called “{pack}” is installed by now.</source>
        <translation>Ein Paket namens „{pack}“ ist inzwischen installiert.</translation>
    </message>
    <message>
        <source>A pack is a zip file of prompts that somebody made. It is data, never a program.</source>
        <translation>Ein Paket ist eine ZIP-Datei mit Prompts, die jemand erstellt hat. Es besteht aus Daten, nie aus einem Programm.</translation>
    </message>
    <message>
        <source>A pack needs a licence, such as CC0-1.0.</source>
        <translation>Ein Paket braucht eine Lizenz, etwa CC0-1.0.</translation>
    </message>
    <message>
        <source>A pack of your prompts</source>
        <translation>Ein Paket Ihrer Prompts</translation>
    </message>
    <message>
        <source>A part of the journal was damaged: the last changes may be missing.</source>
        <translation>Ein Teil des Journals war beschädigt: Die letzten Änderungen können fehlen.</translation>
    </message>
    <message>
        <source>A pattern; \1 or ${name} puts a group into the replacement.</source>
        <translation>Ein Muster; \1 oder ${name} setzt eine Gruppe in den Ersatz ein.</translation>
    </message>
    <message>
        <source>A preposition is missing.</source>
        <translation>Eine Präposition fehlt.</translation>
    </message>
    <message>
        <source>A prompt file has at most {size} KB; this one is larger. Shorten it.</source>
        <translation>Eine Prompt-Datei hat höchstens {size} KB; diese ist größer. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>A question, request or statement may have become another.</source>
        <translation>Aus einer Frage, Bitte oder Aussage kann etwas anderes geworden sein.</translation>
    </message>
    <message>
        <source>A server cannot weigh sentences, so the rules alone check your text.</source>
        <translation>Ein Server kann Sätze nicht abwägen, deshalb prüfen nur die Regeln Ihren Text.</translation>
    </message>
    <message>
        <source>A server is not asked for what nobody wants yet.</source>
        <translation>Ein Server wird nicht nach etwas gefragt, das noch niemand will.</translation>
    </message>
    <message>
        <source>A small verb such as “is” or “have” is missing.</source>
        <translation>Ein kleines Verb wie „is“ oder „have“ fehlt.</translation>
    </message>
    <message>
        <source>A smaller file of this model</source>
        <translation>Eine kleinere Datei dieses Modells</translation>
    </message>
    <message>
        <source>A stronger mark than a comma divides these parts.</source>
        <translation>Zwischen diesen Teilen steht ein stärkeres Zeichen als ein Komma.</translation>
    </message>
    <message>
        <source>A table of what the text lists, shown beside it.</source>
        <translation>Eine Tabelle dessen, was der Text aufzählt, neben dem Text gezeigt.</translation>
    </message>
    <message>
        <source>A word</source>
        <translation>Ein Wort</translation>
    </message>
    <message>
        <source>A word is missing.</source>
        <translation>Ein Wort fehlt.</translation>
    </message>
    <message>
        <source>A word like “{word}” is new.</source>
        <translation>Ein Wort wie „{word}“ ist neu.</translation>
    </message>
    <message>
        <source>A word like “{word}” is no longer there.</source>
        <translation>Ein Wort wie „{word}“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>A word such as “and” or “but” joins these parts better than a comma.</source>
        <translation>Ein Wort wie „and“ oder „but“ verbindet diese Teile besser als ein Komma.</translation>
    </message>
    <message>
        <source>A word that is to be made likelier or less likely is empty.</source>
        <translation>Ein Wort, das wahrscheinlicher oder unwahrscheinlicher werden soll, ist leer.</translation>
    </message>
    <message>
        <source>A writing assistant that runs entirely on your own computer. What you write does not leave it.</source>
        <translation>Eine Schreibhilfe, die ganz auf Ihrem eigenen Computer läuft. Was Sie schreiben, verlässt ihn nicht.</translation>
    </message>
    <message>
        <source>Abilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>About 4.5 bits for each number. Reads text fastest on processors, 2.5 times as fast as Q4_1, but the starter model&apos;s next word was right 1.8 points less often.</source>
        <translation>Etwa 4,5 Bit je Zahl. Liest Text auf Prozessoren am schnellsten, 2,5-mal so schnell wie Q4_1, aber beim Startmodell war das nächste Wort um 1,8 Prozentpunkte seltener richtig.</translation>
    </message>
    <message>
        <source>About 5 bits for each number. The starter model&apos;s next word was right 0.6 points less often.</source>
        <translation>Etwa 5 Bit je Zahl. Beim Startmodell war das nächste Wort um 0,6 Prozentpunkte seltener richtig.</translation>
    </message>
    <message>
        <source>About Inkhorn</source>
        <translation>Über Inkhorn</translation>
    </message>
    <message>
        <source>Accept a change, discard it</source>
        <translation>Änderung übernehmen, verwerfen</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Alle übernehmen</translation>
    </message>
    <message>
        <source>Accept one sentence of it</source>
        <translation>Einen Satz übernehmen</translation>
    </message>
    <message>
        <source>Accept one word of it</source>
        <translation>Ein Wort übernehmen</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>Vorschlag übernehmen</translation>
    </message>
    <message>
        <source>Accept this change (A)</source>
        <translation>Diese Änderung übernehmen (A)</translation>
    </message>
    <message numerus="yes">
        <source>Accepted today: {what}; {n} characters in, {deleted} out.</source>
        <translation>
            <numerusform>Heute übernommen: {what}; {n} Zeichen dazu, {deleted} weg.</numerusform>
            <numerusform>Heute übernommen: {what}; {n} Zeichen dazu, {deleted} weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Übernommen.</translation>
    </message>
    <message>
        <source>Accepted: {text}</source>
        <translation>Übernommen: {text}</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Adapter for rewriting</source>
        <translation>Adapter für Umformulierungen</translation>
    </message>
    <message>
        <source>Adapter for suggestions</source>
        <translation>Adapter für Vorschläge</translation>
    </message>
    <message>
        <source>Adapter for the grammar check</source>
        <translation>Adapter für die Grammatikprüfung</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>Ordner mit Modellen hinzufügen</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>Add a model file or a folder</source>
        <translation>Modelldatei oder Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add behind the text</source>
        <translation>Hinter dem Text anfügen</translation>
    </message>
    <message>
        <source>Add the word to the dictionary</source>
        <translation>Wort ins Wörterbuch aufnehmen</translation>
    </message>
    <message>
        <source>Add “{word}” to dictionary</source>
        <translation>„{word}“ ins Wörterbuch aufnehmen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address of the model&apos;s page</source>
        <translation>Adresse der Modellseite</translation>
    </message>
    <message>
        <source>Adds the words of a UTF-8 text file, one in each line.</source>
        <translation>Nimmt die Wörter einer UTF-8-Textdatei auf, eines je Zeile.</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>Afrikaans</translation>
    </message>
    <message>
        <source>After a dictionary was installed.</source>
        <translation>Nachdem ein Wörterbuch installiert wurde.</translation>
    </message>
    <message>
        <source>After a driver was installed or a device was plugged in.</source>
        <translation>Nachdem ein Treiber installiert oder ein Gerät angeschlossen wurde.</translation>
    </message>
    <message>
        <source>After you rest this long; only documents that have a file.</source>
        <translation>Nach so langer Ruhe; nur Dokumente, die eine Datei haben.</translation>
    </message>
    <message>
        <source>Agree and get it</source>
        <translation>Zustimmen und herunterladen</translation>
    </message>
    <message>
        <source>Agree and get it ({megabytes} MB)</source>
        <translation>Zustimmen und herunterladen ({megabytes} MB)</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanisch</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All</source>
        <comment>edits</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All</source>
        <comment>places</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>All models shows what can be downloaded, each with its size and its licence; or choose a GGUF file that you have.</source>
        <translation>„Alle Modelle“ zeigt, was heruntergeladen werden kann, jeweils mit Größe und Lizenz; oder wählen Sie eine GGUF-Datei, die Sie haben.</translation>
    </message>
    <message>
        <source>All models…</source>
        <translation>Alle Modelle…</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All prompts, and the one that is open.</source>
        <translation>Alle Prompts und der geöffnete.</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Alle Aufgaben</translation>
    </message>
    <message>
        <source>All that fit</source>
        <translation>Alle, die passen</translation>
    </message>
    <message>
        <source>All versions of all documents: {size} of {limit}.</source>
        <translation>Alle Versionen aller Dokumente: {size} von {limit}.</translation>
    </message>
    <message>
        <source>All versions take {size}.</source>
        <translation>Alle Versionen belegen {size}.</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Allow and run</source>
        <translation>Erlauben und ausführen</translation>
    </message>
    <message>
        <source>Allow editing</source>
        <translation>Bearbeiten zulassen</translation>
    </message>
    <message>
        <source>Also underlines wordy or repetitive sentences.</source>
        <translation>Unterstreicht auch weitschweifige Sätze und Wiederholungen.</translation>
    </message>
    <message>
        <source>Alt+Down, Alt+Up</source>
        <translation>Alt+↓, Alt+↑</translation>
    </message>
    <message>
        <source>American</source>
        <translation>Amerikanisch</translation>
    </message>
    <message>
        <source>American English</source>
        <translation>Amerikanisches Englisch</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amharisch</translation>
    </message>
    <message>
        <source>An .odt file, for LibreOffice and most other word processors.</source>
        <translation>Eine .odt-Datei, für LibreOffice und die meisten anderen Textprogramme.</translation>
    </message>
    <message>
        <source>An adapter (LoRA): it changes another model and is no model itself.</source>
        <translation>Ein Adapter (LoRA): Er verändert ein anderes Modell und ist selbst keines.</translation>
    </message>
    <message>
        <source>An address begins with http:// or https://.</source>
        <translation>Eine Adresse beginnt mit http:// oder https://.</translation>
    </message>
    <message>
        <source>An address or a folder; empty: the package index set up on this computer.</source>
        <translation>Eine Adresse oder ein Ordner; leer: der auf diesem Computer eingerichtete Paketindex.</translation>
    </message>
    <message>
        <source>An answer cannot both obey a grammar and avoid words. Leave one out.</source>
        <translation>Eine Antwort kann nicht zugleich einer Grammatik folgen und Wörter vermeiden. Lassen Sie eines weg.</translation>
    </message>
    <message>
        <source>An answer cannot both obey a grammar and begin with a given text. Leave one out.</source>
        <translation>Eine Antwort kann nicht zugleich einer Grammatik folgen und mit vorgegebenem Text beginnen. Lassen Sie eines weg.</translation>
    </message>
    <message>
        <source>An answer is missing here.</source>
        <translation>Hier fehlt eine Antwort.</translation>
    </message>
    <message>
        <source>An answer like this would not be shown.</source>
        <translation>Eine solche Antwort würde nicht angezeigt.</translation>
    </message>
    <message>
        <source>An answer {conditions}.</source>
        <translation>Eine Antwort {conditions}.</translation>
    </message>
    <message>
        <source>An article is missing.</source>
        <translation>Ein Artikel fehlt.</translation>
    </message>
    <message>
        <source>An emphasis is new.</source>
        <translation>Eine Hervorhebung ist neu.</translation>
    </message>
    <message>
        <source>An emphasis is no longer there.</source>
        <translation>Eine Hervorhebung ist nicht mehr da.</translation>
    </message>
    <message>
        <source>An input method is composing.</source>
        <translation>Eine Eingabemethode setzt gerade Zeichen zusammen.</translation>
    </message>
    <message>
        <source>An unfinished download.</source>
        <translation>Ein unfertiger Download.</translation>
    </message>
    <message>
        <source>An&amp;other Suggestion</source>
        <translation>A&amp;nderer Vorschlag</translation>
    </message>
    <message>
        <source>Another article fits here.</source>
        <translation>Hier passt ein anderer Artikel.</translation>
    </message>
    <message>
        <source>Another auxiliary verb fits here.</source>
        <translation>Hier passt ein anderes Hilfsverb.</translation>
    </message>
    <message>
        <source>Another determiner fits the noun.</source>
        <translation>Zu diesem Nomen passt ein anderes Begleitwort.</translation>
    </message>
    <message>
        <source>Another form of comparison fits here.</source>
        <translation>Hier passt eine andere Steigerungsform.</translation>
    </message>
    <message>
        <source>Another form of this word fits here.</source>
        <translation>Hier passt eine andere Form dieses Wortes.</translation>
    </message>
    <message>
        <source>Another preposition fits here.</source>
        <translation>Hier passt eine andere Präposition.</translation>
    </message>
    <message>
        <source>Another pronoun fits here.</source>
        <translation>Hier passt ein anderes Pronomen.</translation>
    </message>
    <message>
        <source>Another way to compute the same. Automatic: on graphics processors only, where it is faster.</source>
        <translation>Eine andere Art, dasselbe zu berechnen. Automatisch: nur auf Grafikprozessoren, wo sie schneller ist.</translation>
    </message>
    <message>
        <source>Another wording is usual here.</source>
        <translation>Hier ist eine andere Formulierung üblich.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>Antwort {number}</translation>
    </message>
    <message>
        <source>Any answer that can be shown passes.</source>
        <translation>Jede Antwort, die angezeigt werden kann, besteht.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Apply accepted</source>
        <translation>Übernommene anwenden</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Arabisch (Windows-1256)</translation>
    </message>
    <message>
        <source>Aragonese</source>
        <translation>Aragonesisch</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenisch</translation>
    </message>
    <message>
        <source>As NAME~ in the same folder; a backup elsewhere is kept in any case.</source>
        <translation>Als NAME~ im selben Ordner; eine Sicherungskopie an anderer Stelle wird in jedem Fall aufbewahrt.</translation>
    </message>
    <message>
        <source>As long as the style makes it.</source>
        <translation>So lang, wie der Stil es ergibt.</translation>
    </message>
    <message>
        <source>As the language of the text has them: “ ”, „ “, « », –, …; undo gives back what you typed.</source>
        <translation>Wie in der Sprache des Textes üblich: “ ”, „ “, « », –, …; Rückgängig gibt zurück, was Sie getippt haben.</translation>
    </message>
    <message>
        <source>As the server calls it; empty: its first.</source>
        <translation>So, wie der Server es nennt; leer: sein erstes.</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie sonst</translation>
    </message>
    <message>
        <source>Ask again, stop</source>
        <translation>Erneut anfordern, anhalten</translation>
    </message>
    <message>
        <source>Ask the model</source>
        <translation>Das Modell fragen</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>{host} wird gefragt…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>Asks for a suggestion at the caret.</source>
        <translation>Fordert einen Vorschlag am Cursor an.</translation>
    </message>
    <message>
        <source>Asks for a whole paragraph.</source>
        <translation>Fordert einen ganzen Absatz an.</translation>
    </message>
    <message>
        <source>Asks for all up to the end of the paragraph.</source>
        <translation>Fordert alles bis zum Ende des Absatzes an.</translation>
    </message>
    <message>
        <source>Asks the model, one example at a time.</source>
        <translation>Fragt das Modell, ein Beispiel nach dem anderen.</translation>
    </message>
    <message>
        <source>Asks what should change.</source>
        <translation>Fragt, was sich ändern soll.</translation>
    </message>
    <message>
        <source>Asks, when you say so, whether there is a newer version.</source>
        <translation>Fragt auf Ihren Wunsch, ob es eine neuere Version gibt.</translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>Assamesisch</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} suggestions in a day.</source>
        <translation>
            <numerusform>Höchstens {n} Vorschlag am Tag.</numerusform>
            <numerusform>Höchstens {n} Vorschläge am Tag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Australian</source>
        <translation>Australisch</translation>
    </message>
    <message>
        <source>Australian English</source>
        <translation>Australisches Englisch</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic stays: nothing that was tried is more than 3 % faster.</source>
        <translation>Automatisch bleibt: Nichts von dem, was versucht wurde, ist mehr als 3 % schneller.</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Aserbaidschanisch</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the default: {setting}</source>
        <translation>Zurück zum Standardwert: {setting}</translation>
    </message>
    <message>
        <source>Backspace: no key.</source>
        <translation>Rücktaste: keine Taste.</translation>
    </message>
    <message>
        <source>Backups: what lay in a file before each of its last saves, in the folder {folder}.</source>
        <translation>Sicherungskopien: was vor jedem der letzten Speichervorgänge in einer Datei stand, im Ordner {folder}.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Balanced: what is likely wrong.</source>
        <translation>Ausgewogen: was wahrscheinlich falsch ist.</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Baltisch (Windows-1257)</translation>
    </message>
    <message>
        <source>Based on Apache 2.0. Commercial use is free only for those who earn less than 10 million US dollars a year. The licence text goes along when the file is passed on.</source>
        <translation>Beruht auf Apache 2.0. Kommerzielle Nutzung ist nur kostenlos, wenn Sie weniger als 10 Millionen US-Dollar im Jahr einnehmen. Wer die Datei weitergibt, gibt den Lizenztext mit.</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Baskisch</translation>
    </message>
    <message>
        <source>Being written.</source>
        <translation>Wird geschrieben.</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Belarussisch</translation>
    </message>
    <message>
        <source>Belongs to {program}; Inkhorn uses it where it is, without a copy.</source>
        <translation>Gehört zu {program}; Inkhorn verwendet sie, wo sie ist, ohne Kopie.</translation>
    </message>
    <message>
        <source>Below the text</source>
        <translation>Unter dem Text</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Beside the file</source>
        <translation>Neben der Datei</translation>
    </message>
    <message>
        <source>Better with {size} parameters or more.</source>
        <translation>Besser mit {size} Parametern oder mehr.</translation>
    </message>
    <message>
        <source>Better with {size} parameters or more; {model} fits this computer.</source>
        <translation>Besser mit {size} Parametern oder mehr; {model} passt auf diesen Computer.</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosnisch</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>Bretonisch</translation>
    </message>
    <message>
        <source>British</source>
        <translation>Britisch</translation>
    </message>
    <message>
        <source>British English</source>
        <translation>Britisches Englisch</translation>
    </message>
    <message>
        <source>Browse for {setting}</source>
        <translation>Durchsuchen für {setting}</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Mitgeliefert</translation>
    </message>
    <message>
        <source>Built in · read only</source>
        <translation>Mitgeliefert · schreibgeschützt</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is {today}, but the list of releases was made on {date}. Set the clock right and try again.</source>
        <translation>Nach der Uhr dieses Computers ist heute der {today}, die Liste der Veröffentlichungen stammt aber vom {date}. Stellen Sie die Uhr richtig, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPU threads that make text; one is always left to the window.</source>
        <translation>CPU-Threads, die Text erzeugen; einer bleibt immer für das Fenster frei.</translation>
    </message>
    <message>
        <source>CPU threads that read what stands before the caret; reading gains from more of them than writing does.</source>
        <translation>CPU-Threads, die lesen, was vor dem Cursor steht; Lesen profitiert von mehr Threads stärker als Schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>CPU, {n} threads</source>
        <translation>
            <numerusform>CPU, {n} Thread</numerusform>
            <numerusform>CPU, {n} Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>CR (Mac before 2001)</source>
        <translation>CR (Mac vor 2001)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>CUDA needs an NVIDIA graphics processor, which Apple computers do not have.</source>
        <translation>CUDA braucht einen NVIDIA-Grafikprozessor, den Apple-Computer nicht haben.</translation>
    </message>
    <message>
        <source>Came on {date} from {source}; its checksum is the hub&apos;s word.</source>
        <translation>Kam am {date} von {source}; die Prüfsumme ist die vom Hub genannte.</translation>
    </message>
    <message>
        <source>Came on {date} from {source}; its checksum was known before.</source>
        <translation>Kam am {date} von {source}; die Prüfsumme war vorher bekannt.</translation>
    </message>
    <message>
        <source>Came with a Python package; remove it with the program that installed that</source>
        <translation>Kam mit einem Python-Paket; entfernen Sie es mit dem Programm, das dieses installiert hat</translation>
    </message>
    <message>
        <source>Canadian</source>
        <translation>Kanadisch</translation>
    </message>
    <message>
        <source>Canadian English</source>
        <translation>Kanadisches Englisch</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel: {model}</source>
        <translation>Abbrechen: {model}</translation>
    </message>
    <message>
        <source>Cannot be used: {files}.</source>
        <translation>Nicht verwendbar: {files}.</translation>
    </message>
    <message>
        <source>Capital and small letters are told apart.</source>
        <translation>Groß- und Kleinbuchstaben werden unterschieden.</translation>
    </message>
    <message>
        <source>Careful: in one published test it mended 68 of 100 mistakes and left every sound sentence alone.</source>
        <translation>Vorsichtig: In einem veröffentlichten Test korrigierte es 68 von 100 Fehlern und ließ jeden richtigen Satz unangetastet.</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>Mitteleuropäisch (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Mitteleuropäisch (Windows-1250)</translation>
    </message>
    <message>
        <source>Change the goal for this document</source>
        <translation>Ziel für dieses Dokument ändern</translation>
    </message>
    <message>
        <source>Change the goal…</source>
        <translation>Ziel ändern…</translation>
    </message>
    <message>
        <source>Change {number} of {count}: {change}.</source>
        <translation>Änderung {number} von {count}: {change}.</translation>
    </message>
    <message>
        <source>Changed since, so this stays: {words}.</source>
        <translation>Seitdem geändert, deshalb bleibt dies: {words}.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Changes the text as you ask in your own words.</source>
        <translation>Ändert den Text so, wie Sie es in eigenen Worten verlangen.</translation>
    </message>
    <message>
        <source>Changes to prompts that were not saved last time are still here, marked with a dot.</source>
        <translation>Änderungen an Prompts, die letztes Mal nicht gespeichert wurden, sind noch da und mit einem Punkt markiert.</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Characters in a line of the page.</source>
        <translation>Zeichen in einer Zeile der Seite.</translation>
    </message>
    <message>
        <source>Characters you did not have to type.</source>
        <translation>Zeichen, die Sie nicht tippen mussten.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check for &amp;Updates…</source>
        <translation>Nach &amp;Updates suchen…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt suchen</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>Check while I write</source>
        <translation>Beim Schreiben prüfen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>Checking has stopped: its process ended again and again. Start Inkhorn again.</source>
        <translation>Die Prüfung ist angehalten: Ihr Prozess brach immer wieder ab. Starten Sie Inkhorn neu.</translation>
    </message>
    <message>
        <source>Checking is off.</source>
        <translation>Die Prüfung ist aus.</translation>
    </message>
    <message>
        <source>Checking is off. Switch it on and mistakes are underlined while you write.</source>
        <translation>Die Prüfung ist aus. Schalten Sie sie ein, und Fehler werden beim Schreiben unterstrichen.</translation>
    </message>
    <message numerus="yes">
        <source>Checking… {done} of {n} paragraphs</source>
        <translation>
            <numerusform>Prüfung läuft… {done} von {n} Absatz</numerusform>
            <numerusform>Prüfung läuft… {done} von {n} Absätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>Chinesisch (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chinesisch, traditionell (Big5)</translation>
    </message>
    <message>
        <source>Choose a GGUF file on this computer instead.</source>
        <translation>Wählen Sie stattdessen eine GGUF-Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>Choose a GGUF file…</source>
        <translation>GGUF-Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>Modell wählen…</translation>
    </message>
    <message>
        <source>Choose a name and export</source>
        <translation>Namen wählen und exportieren</translation>
    </message>
    <message>
        <source>Choose a shorter one</source>
        <translation>Wählen Sie einen kürzeren</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose at least one prompt for the pack.</source>
        <translation>Wählen Sie mindestens einen Prompt für das Paket.</translation>
    </message>
    <message>
        <source>Choose at least one prompt.</source>
        <translation>Wählen Sie mindestens einen Prompt.</translation>
    </message>
    <message>
        <source>Choose one at the left, or make a new one.</source>
        <translation>Wählen Sie links einen, oder legen Sie einen neuen an.</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Von Ihnen gewählt</translation>
    </message>
    <message>
        <source>Chosen edit</source>
        <translation>Gewählte Bearbeitung</translation>
    </message>
    <message>
        <source>Chosen issue</source>
        <translation>Gewählter Hinweis</translation>
    </message>
    <message>
        <source>Chosen version</source>
        <translation>Gewählte Version</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Clear all counts</source>
        <translation>Alle Zählungen löschen</translation>
    </message>
    <message>
        <source>Clear all counts of this computer?</source>
        <translation>Alle Zählungen dieses Computers löschen?</translation>
    </message>
    <message>
        <source>Clear all versions?</source>
        <translation>Alle Versionen löschen?</translation>
    </message>
    <message>
        <source>Clear statistics…</source>
        <translation>Statistik löschen…</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Verlauf löschen</translation>
    </message>
    <message>
        <source>Clear the versions of all documents</source>
        <translation>Versionen aller Dokumente löschen</translation>
    </message>
    <message>
        <source>Clear versions</source>
        <translation>Versionen löschen</translation>
    </message>
    <message>
        <source>Clearer</source>
        <translation>Klarer</translation>
    </message>
    <message>
        <source>Click again to clear all days</source>
        <translation>Noch einmal klicken, um alle Tage zu löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close Ot&amp;her Tabs</source>
        <translation>Andere Tabs sch&amp;ließen</translation>
    </message>
    <message>
        <source>Close it there and try again</source>
        <translation>Schließen Sie die Datei dort, und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>Close the panel before the page</source>
        <translation>Bereich vor der Seite schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Diesen Bereich schließen</translation>
    </message>
    <message>
        <source>Close without waiting</source>
        <translation>Schließen ohne zu warten</translation>
    </message>
    <message>
        <source>Close {document}</source>
        <translation>{document} schließen</translation>
    </message>
    <message>
        <source>Close; Help, Get a Model opens it again</source>
        <translation>Schließen; Hilfe, Modell holen öffnet es wieder</translation>
    </message>
    <message>
        <source>Closes Inkhorn.</source>
        <translation>Schließt Inkhorn.</translation>
    </message>
    <message>
        <source>Closes all documents but this one.</source>
        <translation>Schließt alle Dokumente außer diesem.</translation>
    </message>
    <message>
        <source>Closes the document.</source>
        <translation>Schließt das Dokument.</translation>
    </message>
    <message>
        <source>Colours of the page and the window.</source>
        <translation>Farben der Seite und des Fensters.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Comparing versions…</source>
        <translation>Fassungen werden verglichen…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Vervollständigung</translation>
    </message>
    <message>
        <source>Connection: {state}</source>
        <translation>Verbindung: {state}</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Cop&amp;y as HTML</source>
        <translation>Als &amp;HTML kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copies the selection to the clipboard.</source>
        <translation>Kopiert die Auswahl in die Zwischenablage.</translation>
    </message>
    <message>
        <source>Copies the selection with its look, for other programs.</source>
        <translation>Kopiert die Auswahl mit Formatierung, für andere Programme.</translation>
    </message>
    <message>
        <source>Copies the whole text of this version.</source>
        <translation>Kopiert den ganzen Text dieser Version.</translation>
    </message>
    <message>
        <source>Copies what stood there before.</source>
        <translation>Kopiert, was vorher dort stand.</translation>
    </message>
    <message>
        <source>Copies what was made of it.</source>
        <translation>Kopiert, was daraus wurde.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy after</source>
        <translation>Nachher kopieren</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy before</source>
        <translation>Vorher kopieren</translation>
    </message>
    <message>
        <source>Copy its address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy the address of the download page</source>
        <translation>Adresse der Download-Seite kopieren</translation>
    </message>
    <message>
        <source>Copy the earlier one</source>
        <translation>Die frühere kopieren</translation>
    </message>
    <message>
        <source>Copy the page</source>
        <translation>Seite kopieren</translation>
    </message>
    <message>
        <source>Copy the rewrite</source>
        <translation>Umformulierung kopieren</translation>
    </message>
    <message>
        <source>Copy this sentence</source>
        <translation>Diesen Satz kopieren</translation>
    </message>
    <message>
        <source>Corrected by a model</source>
        <translation>Von einem Modell korrigiert</translation>
    </message>
    <message>
        <source>Corrected by a rule</source>
        <translation>Von einer Regel korrigiert</translation>
    </message>
    <message>
        <source>Corrected by rules</source>
        <translation>Von Regeln korrigiert</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Correction “{title}” by a model</source>
        <translation>Korrektur „{title}“ von einem Modell</translation>
    </message>
    <message>
        <source>Correction “{title}” by a rule</source>
        <translation>Korrektur „{title}“ von einer Regel</translation>
    </message>
    <message>
        <source>Correction “{title}” by {model}</source>
        <translation>Korrektur „{title}“ von {model}</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Corrects spelling, grammar and punctuation; changes nothing else.</source>
        <translation>Korrigiert Rechtschreibung, Grammatik und Zeichensetzung; ändert sonst nichts.</translation>
    </message>
    <message>
        <source>Count suggestions</source>
        <translation>Vorschläge zählen</translation>
    </message>
    <message>
        <source>Counted as soon as the model works ({source})</source>
        <translation>Gezählt, sobald das Modell arbeitet ({source})</translation>
    </message>
    <message>
        <source>Counting is off, and nothing was counted before.</source>
        <translation>Das Zählen ist aus, und vorher wurde nichts gezählt.</translation>
    </message>
    <message>
        <source>Counting: {percent}%</source>
        <translation>Zählt: {percent} %</translation>
    </message>
    <message>
        <source>Counts words, says how easily the text reads, and keeps your goals.</source>
        <translation>Zählt Wörter, sagt, wie leicht sich der Text liest, und hält Ihre Ziele fest.</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Ctrl+Enter, Ctrl+click</source>
        <translation>Strg+Eingabe, Strg+Klick</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Cyrillic (DOS 866)</source>
        <translation>Kyrillisch (DOS 866)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Kyrillisch (Windows-1251)</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Dictionaries cannot be read: Inkhorn has no Hunspell for this system.</source>
        <translation>Wörterbücher können nicht gelesen werden: Inkhorn hat kein Hunspell für dieses System.</translation>
    </message>
    <message>
        <source>Dictionaries on this computer</source>
        <translation>Wörterbücher auf diesem Computer</translation>
    </message>
    <message>
        <source>Dictionary for {language}</source>
        <translation>Wörterbuch für {language}</translation>
    </message>
    <message>
        <source>Did you mean “{word}”?</source>
        <translation>Meinten Sie „{word}“?</translation>
    </message>
    <message>
        <source>Difficult: for readers who are used to long texts, such as students.</source>
        <translation>Schwer: für Menschen, die lange Texte gewohnt sind, etwa Studierende.</translation>
    </message>
    <message>
        <source>Dims all but the sentence or the paragraph you write in.</source>
        <translation>Blendet alles ab außer dem Satz oder Absatz, in dem Sie schreiben.</translation>
    </message>
    <message>
        <source>Dims all but what you write in.</source>
        <translation>Blendet alles ab außer der Stelle, an der Sie schreiben.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard this change (D)</source>
        <translation>Diese Änderung verwerfen (D)</translation>
    </message>
    <message>
        <source>Discarded.</source>
        <translation>Verworfen.</translation>
    </message>
    <message>
        <source>Dismiss it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Do not get the model</source>
        <translation>Das Modell nicht holen</translation>
    </message>
    <message>
        <source>Do not install the pack</source>
        <translation>Das Paket nicht installieren</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Document Statistics</source>
        <translation>Dokumentstatistik</translation>
    </message>
    <message>
        <source>Document statistics</source>
        <translation>Dokumentstatistik</translation>
    </message>
    <message>
        <source>Documents (*.txt *.md *.markdown *.text *.docx *.odt *.rtf *.html *.htm);;Text and Markdown (*.txt *.md *.markdown *.text);;All files (*)</source>
        <translation>Dokumente (*.txt *.md *.markdown *.text *.docx *.odt *.rtf *.html *.htm);;Text und Markdown (*.txt *.md *.markdown *.text);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Documents are written without one, unless Write, No Model says otherwise for one. Rules go on checking.</source>
        <translation>Dokumente werden ohne Modell geschrieben, sofern Schreiben, Ohne Modell für eines nichts anderes sagt. Regeln prüfen weiter.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Download it and open it with your software installer, or run:
sudo apt install ./{file}</source>
        <translation>Laden Sie die Datei herunter, und öffnen Sie sie mit Ihrer Softwareverwaltung, oder führen Sie aus:
sudo apt install ./{file}</translation>
    </message>
    <message>
        <source>Download it and unpack it in place of the folder you use now.</source>
        <translation>Laden Sie die Datei herunter, und entpacken Sie sie an die Stelle des Ordners, den Sie jetzt verwenden.</translation>
    </message>
    <message>
        <source>Download it, allow it to be run, and use it in place of the file you start now.</source>
        <translation>Laden Sie die Datei herunter, machen Sie sie ausführbar, und verwenden Sie sie statt der Datei, die Sie jetzt starten.</translation>
    </message>
    <message>
        <source>Download it, close Inkhorn and run it. Documents, settings and models stay.</source>
        <translation>Laden Sie die Datei herunter, schließen Sie Inkhorn, und führen Sie sie aus. Dokumente, Einstellungen und Modelle bleiben.</translation>
    </message>
    <message>
        <source>Download it, close Inkhorn, open it and drag Inkhorn to Applications.</source>
        <translation>Laden Sie die Datei herunter, schließen Sie Inkhorn, öffnen Sie sie, und ziehen Sie Inkhorn auf Programme.</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Downloads {number}</source>
        <translation>Downloads {number}</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Herunterladen…</translation>
    </message>
    <message>
        <source>Download… word lists for {language}</source>
        <translation>Herunterladen… Wortlisten für {language}</translation>
    </message>
    <message>
        <source>Driver {name}.</source>
        <translation>Treiber {name}.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Duplicate to edit</source>
        <translation>Zum Bearbeiten duplizieren</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Each bar is a sentence around the caret, as high as it has words. Click one to go there.</source>
        <translation>Jeder Balken ist ein Satz um den Cursor, umso höher, je mehr Wörter er hat. Ein Klick führt dorthin.</translation>
    </message>
    <message>
        <source>Each change also goes to a private file within half a second; after a crash it is there again.</source>
        <translation>Jede Änderung kommt innerhalb einer halben Sekunde auch in eine private Datei; nach einem Absturz ist sie wieder da.</translation>
    </message>
    <message>
        <source>Earlier texts of your documents, to compare with and to go back to.</source>
        <translation>Frühere Texte Ihrer Dokumente, zum Vergleichen und Zurückholen.</translation>
    </message>
    <message>
        <source>Earlier versions of this document will be listed here: one at each save, one every few minutes while you write, and one before the machine changes more than a paragraph.</source>
        <translation>Frühere Versionen dieses Dokuments werden hier aufgelistet: eine bei jedem Speichern, eine alle paar Minuten beim Schreiben und eine, bevor die Maschine mehr als einen Absatz ändert.</translation>
    </message>
    <message>
        <source>Easy to read: most 12-year-olds can follow.</source>
        <translation>Leicht zu lesen: Die meisten 12-Jährigen kommen mit.</translation>
    </message>
    <message>
        <source>Edit &amp;Style Guide</source>
        <translation>&amp;Stilleitfaden bearbeiten</translation>
    </message>
    <message>
        <source>Edit anyway</source>
        <translation>Trotzdem bearbeiten</translation>
    </message>
    <message>
        <source>Edit prompts…</source>
        <translation>Prompts bearbeiten…</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Bearbeitungen</translation>
    </message>
    <message>
        <source>Encoding and line ends</source>
        <translation>Kodierung und Zeilenenden</translation>
    </message>
    <message>
        <source>Encoding: {encoding}. Line ends: {line_ends}. A click changes them.</source>
        <translation>Kodierung: {encoding}. Zeilenenden: {line_ends}. Ein Klick ändert sie.</translation>
    </message>
    <message>
        <source>Ends the answer here.</source>
        <translation>Beendet die Antwort hier.</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>English, and languages that are switched on above, are checked by rules of their own instead.</source>
        <translation>Englisch und oben eingeschaltete Sprachen werden stattdessen nach eigenen Regeln geprüft.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter begins the next item; Tab and Shift+Tab move it in and out.</source>
        <translation>Eingabe beginnt den nächsten Eintrag; Tab und Umschalt+Tab rücken ihn ein und aus.</translation>
    </message>
    <message>
        <source>Enter compares · Ctrl+Enter restores · Esc leaves</source>
        <translation>Eingabe vergleicht · Strg+Eingabe stellt wieder her · Esc schließt</translation>
    </message>
    <message>
        <source>Enter does it   ·   # headings   ·   : line   ·   Esc leaves</source>
        <translation>Eingabe führt aus   ·   # Überschriften   ·   : Zeile   ·   Esc schließt</translation>
    </message>
    <message>
        <source>Enter fixes · ←→ other words · Del ignores</source>
        <translation>Eingabe korrigiert · ←→ andere Wörter · Entf ignoriert</translation>
    </message>
    <message>
        <source>Enter goes there   ·   Esc leaves</source>
        <translation>Eingabe geht dorthin   ·   Esc schließt</translation>
    </message>
    <message>
        <source>Enter goes there · Alt+Shift+↑↓ moves the section</source>
        <translation>Eingabe geht dorthin · Alt+Umschalt+↑↓ verschiebt den Abschnitt</translation>
    </message>
    <message>
        <source>Enter reverts · Space goes there · Esc leaves</source>
        <translation>Eingabe nimmt zurück · Leertaste geht dorthin · Esc schließt</translation>
    </message>
    <message>
        <source>Enter the address of the server first.</source>
        <translation>Geben Sie zuerst die Adresse des Servers ein.</translation>
    </message>
    <message>
        <source>Enter, Enter again</source>
        <translation>Eingabe, noch einmal Eingabe</translation>
    </message>
    <message>
        <source>Enter, Esc</source>
        <translation>Eingabe, Esc</translation>
    </message>
    <message>
        <source>Enter: {what}</source>
        <translation>Eingabe: {what}</translation>
    </message>
    <message>
        <source>Enter: {what}   ·   Ctrl+Enter: as an instruction</source>
        <translation>Eingabe: {what}   ·   Strg+Eingabe: als Anweisung</translation>
    </message>
    <message>
        <source>Enter: {what}   ·   or choose what else should change</source>
        <translation>Eingabe: {what}   ·   oder wählen Sie, was sich noch ändern soll</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>Esperanto</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Every model on offer.</source>
        <translation>Jedes Modell im Angebot.</translation>
    </message>
    <message>
        <source>Everyday words and short sentences.</source>
        <translation>Alltägliche Wörter und kurze Sätze.</translation>
    </message>
    <message>
        <source>Everything in this document is kept.</source>
        <translation>Alles in diesem Dokument bleibt erhalten.</translation>
    </message>
    <message>
        <source>Everything that can be made of this model is on this computer already.</source>
        <translation>Alles, was sich aus diesem Modell machen lässt, ist bereits auf diesem Computer.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Example {number} of {count}…</source>
        <translation>Beispiel {number} von {count}…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Examples done</source>
        <translation>Fertige Beispiele</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export words</source>
        <translation>Wörter exportieren</translation>
    </message>
    <message>
        <source>Export “{title}”</source>
        <translation>„{title}“ exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Fair, for short passages.</source>
        <translation>Ordentlich, für kurze Textstellen.</translation>
    </message>
    <message>
        <source>Fair: 67 of 100 points in one published test of tidying up dictated text.</source>
        <translation>Ordentlich: 67 von 100 Punkten in einem veröffentlichten Test zum Bereinigen diktierter Texte.</translation>
    </message>
    <message>
        <source>Fair: in one published test 27 of 28 suggestions were safe and 11 of 13 words right.</source>
        <translation>Ordentlich: In einem veröffentlichten Test waren 27 von 28 Vorschlägen unbedenklich und 11 von 13 Wörtern richtig.</translation>
    </message>
    <message>
        <source>Fair: in one published test of its base model 26 of 28 suggestions were safe and 10 of 13 words right.</source>
        <translation>Ordentlich: In einem veröffentlichten Test seines Basismodells waren 26 von 28 Vorschlägen unbedenklich und 10 von 13 Wörtern richtig.</translation>
    </message>
    <message>
        <source>Fairly difficult: for readers of 16 and older.</source>
        <translation>Ziemlich schwer: für Menschen ab 16.</translation>
    </message>
    <message>
        <source>Fairly easy to read: most 13-year-olds can follow.</source>
        <translation>Ziemlich leicht zu lesen: Die meisten 13-Jährigen kommen mit.</translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation>Färöisch</translation>
    </message>
    <message>
        <source>Fastest on this computer</source>
        <translation>Am schnellsten auf diesem Computer</translation>
    </message>
    <message>
        <source>Fewer or more</source>
        <translation>Weniger oder mehr</translation>
    </message>
    <message>
        <source>Fewer when its memory is short.</source>
        <translation>Weniger, wenn sein Speicher knapp ist.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files you open will be listed here.</source>
        <translation>Dateien, die Sie öffnen, werden hier aufgelistet.</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>Filipino</translation>
    </message>
    <message>
        <source>Filled in: {names_and_values}.</source>
        <translation>Eingesetzt: {names_and_values}.</translation>
    </message>
    <message>
        <source>Filter headings</source>
        <translation>Überschriften filtern</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Nächstes suchen</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>&amp;Voriges suchen</translation>
    </message>
    <message>
        <source>Finds a heading by its name.</source>
        <translation>Findet eine Überschrift nach ihrem Namen.</translation>
    </message>
    <message>
        <source>Finds all that can be done, by its name.</source>
        <translation>Findet alles, was sich tun lässt, nach seinem Namen.</translation>
    </message>
    <message>
        <source>Finds more than rules do; runs while you pause. Needs a model.</source>
        <translation>Findet mehr als Regeln; läuft in Ihren Schreibpausen. Braucht ein Modell.</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>Erstes Wort</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Erste Wörter</translation>
    </message>
    <message>
        <source>Five titles to choose from, shown beside the text.</source>
        <translation>Fünf Titel zur Auswahl, neben dem Text gezeigt.</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>Alle korrigieren</translation>
    </message>
    <message>
        <source>Fix all of this kind</source>
        <translation>Alle dieser Art korrigieren</translation>
    </message>
    <message numerus="yes">
        <source>Fix all {n}</source>
        <translation>
            <numerusform>Alle {n} korrigieren</numerusform>
            <numerusform>Alle {n} korrigieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix all {n} of this kind</source>
        <translation>
            <numerusform>{n} dieser Art korrigieren</numerusform>
            <numerusform>Alle {n} dieser Art korrigieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix all {n} “{words}”</source>
        <translation>
            <numerusform>{n} „{words}“ korrigieren</numerusform>
            <numerusform>Alle {n} „{words}“ korrigieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message>
        <source>Flesch reading ease</source>
        <translation>Lesbarkeit nach Flesch</translation>
    </message>
    <message>
        <source>Flesch reading ease by Amstad</source>
        <translation>Lesbarkeit nach Flesch und Amstad</translation>
    </message>
    <message>
        <source>Flesch-Kincaid grade</source>
        <translation>Schulstufe nach Flesch-Kincaid</translation>
    </message>
    <message>
        <source>Foc&amp;us</source>
        <translation>&amp;Fokus</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>Folders that are looked through for GGUF files, or files; with semicolons between them.</source>
        <translation>Ordner, die nach GGUF-Dateien durchsucht werden, oder Dateien; durch Semikolons getrennt.</translation>
    </message>
    <message>
        <source>Folders with models</source>
        <translation>Ordner mit Modellen</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>For</source>
        <comment>readers of the text</comment>
        <translation>Für</translation>
    </message>
    <message>
        <source>For a &amp;Bug Report…</source>
        <translation>Für einen &amp;Fehlerbericht…</translation>
    </message>
    <message>
        <source>For a bug report</source>
        <translation>Für einen Fehlerbericht</translation>
    </message>
    <message>
        <source>For a reader</source>
        <translation>Für ein Publikum</translation>
    </message>
    <message>
        <source>For grammar, the best first</source>
        <translation>Für Grammatik, die besten zuerst</translation>
    </message>
    <message>
        <source>For rewriting</source>
        <translation>Für Umformulierungen</translation>
    </message>
    <message>
        <source>For rewriting, the best first</source>
        <translation>Für Umformulierungen, die besten zuerst</translation>
    </message>
    <message>
        <source>For suggestions</source>
        <translation>Für Vorschläge</translation>
    </message>
    <message>
        <source>For suggestions, the best first</source>
        <translation>Für Vorschläge, die besten zuerst</translation>
    </message>
    <message>
        <source>For the grammar check</source>
        <translation>Für die Grammatikprüfung</translation>
    </message>
    <message>
        <source>For this computer: {file}, {size} MB</source>
        <translation>Für diesen Computer: {file}, {size} MB</translation>
    </message>
    <message>
        <source>For which task</source>
        <translation>Für welche Aufgabe</translation>
    </message>
    <message>
        <source>For {reader}</source>
        <translation>Für {reader}</translation>
    </message>
    <message>
        <source>Forget ignored places</source>
        <translation>Ignorierte Stellen vergessen</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Förmlich</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Found where {program} keeps its models.</source>
        <translation>Gefunden, wo {program} seine Modelle aufbewahrt.</translation>
    </message>
    <message>
        <source>Four and a half bits for most weights and six and a half for the important ones. The usual compromise.</source>
        <translation>Viereinhalb Bit für die meisten Gewichte und sechseinhalb für die wichtigen. Der übliche Kompromiss.</translation>
    </message>
    <message>
        <source>Four bits for most weights and more for the important ones, of a model that was trained to lose little by it.</source>
        <translation>Vier Bit für die meisten Gewichte und mehr für die wichtigen, aus einem Modell, das darauf trainiert wurde, dabei wenig zu verlieren.</translation>
    </message>
    <message>
        <source>Free for any use; the licence text goes along when the file is passed on.</source>
        <translation>Frei für jeden Zweck; wer die Datei weitergibt, gibt den Lizenztext mit.</translation>
    </message>
    <message>
        <source>Free some space or save it elsewhere</source>
        <translation>Geben Sie Speicherplatz frei, oder speichern Sie woanders</translation>
    </message>
    <message>
        <source>Free what was deleted</source>
        <translation>Gelöschtes freigeben</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>Freundlich</translation>
    </message>
    <message>
        <source>From IBM. Can also fill in the middle of a text, by its publisher.</source>
        <translation>Von IBM. Kann laut Herausgeber auch mitten im Text Lücken füllen.</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>Aus einem Ordner…</translation>
    </message>
    <message>
        <source>From the Python package “{package}” · read only</source>
        <translation>Aus dem Python-Paket „{package}“ · schreibgeschützt</translation>
    </message>
    <message>
        <source>From the pack “{pack}” · read only</source>
        <translation>Aus dem Paket „{pack}“ · schreibgeschützt</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>GGUF-Modelle (*.gguf)</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf);;All files (*)</source>
        <translation>GGUF-Modelle (*.gguf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galicisch</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Schonend</translation>
    </message>
    <message>
        <source>Gentle: one thread at a time; suggestions come later and the battery lasts longer.</source>
        <translation>Schonend: ein Thread auf einmal; Vorschläge kommen später, und der Akku hält länger.</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Get a &amp;Model…</source>
        <translation>Modell &amp;holen…</translation>
    </message>
    <message>
        <source>Get a model…</source>
        <translation>Modell holen…</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Get it…</source>
        <translation>Holen…</translation>
    </message>
    <message>
        <source>Get one from the catalogue, or add a GGUF file you have. Models of Ollama, LM Studio, Jan, GPT4All, llama.cpp and the Hugging Face cache appear here by themselves.</source>
        <translation>Holen Sie eines aus dem Katalog, oder fügen Sie eine GGUF-Datei hinzu, die Sie haben. Modelle von Ollama, LM Studio, Jan, GPT4All, llama.cpp und aus dem Hugging-Face-Cache erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>Get word lists for {language}</source>
        <translation>Wortlisten für {language} holen</translation>
    </message>
    <message>
        <source>Getting the model</source>
        <translation>Modell wird geholt</translation>
    </message>
    <message>
        <source>Gives every setting its default.</source>
        <translation>Setzt jede Einstellung auf ihren Standardwert.</translation>
    </message>
    <message>
        <source>Gives the disk back; it cannot be undone then.</source>
        <translation>Gibt den Speicherplatz frei; danach geht es nicht mehr rückgängig.</translation>
    </message>
    <message>
        <source>Gives the file another name (F2).</source>
        <translation>Gibt der Datei einen anderen Namen (F2).</translation>
    </message>
    <message>
        <source>Gives the text the size of the settings.</source>
        <translation>Gibt dem Text die Größe aus den Einstellungen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on with lists</source>
        <translation>Listen fortsetzen</translation>
    </message>
    <message>
        <source>Go to &amp;Heading…</source>
        <translation>&amp;Gehe zu Überschrift…</translation>
    </message>
    <message>
        <source>Go to heading</source>
        <translation>Zu Überschrift gehen</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Zu Zeile gehen</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Goes back to the suggestion before.</source>
        <translation>Geht zum vorigen Vorschlag zurück.</translation>
    </message>
    <message>
        <source>Goes to a line by its number.</source>
        <translation>Geht zu einer Zeile nach ihrer Nummer.</translation>
    </message>
    <message>
        <source>Goes to the change before (Alt+Up).</source>
        <translation>Geht zur vorigen Änderung (Alt+↑).</translation>
    </message>
    <message>
        <source>Goes to the next change (Alt+Down).</source>
        <translation>Geht zur nächsten Änderung (Alt+↓).</translation>
    </message>
    <message>
        <source>Goes to the next place that was looked for.</source>
        <translation>Geht zur nächsten gesuchten Stelle.</translation>
    </message>
    <message>
        <source>Goes to the next underlined place.</source>
        <translation>Geht zur nächsten unterstrichenen Stelle.</translation>
    </message>
    <message>
        <source>Goes to the place before.</source>
        <translation>Geht zur vorigen Stelle.</translation>
    </message>
    <message>
        <source>Goes to the underlined place before.</source>
        <translation>Geht zur vorigen unterstrichenen Stelle.</translation>
    </message>
    <message>
        <source>Good as a judge of mistakes beside the rules; it cannot correct by itself.</source>
        <translation>Gut zum Beurteilen von Fehlern neben den Regeln; selbst korrigieren kann es nicht.</translation>
    </message>
    <message>
        <source>Good for its size: 63 of 100 points in one published test of tidying up dictated text.</source>
        <translation>Gut für seine Größe: 63 von 100 Punkten in einem veröffentlichten Test zum Bereinigen diktierter Texte.</translation>
    </message>
    <message>
        <source>Good for its size: in one published test of tidying up dictated text the only one that took less than a second, and no answer was rejected.</source>
        <translation>Gut für seine Größe: In einem veröffentlichten Test zum Bereinigen diktierter Texte brauchte es als einziges weniger als eine Sekunde, und keine Antwort wurde verworfen.</translation>
    </message>
    <message>
        <source>Good: 72 of 100 points in one published test of tidying up dictated text.</source>
        <translation>Gut: 72 von 100 Punkten in einem veröffentlichten Test zum Bereinigen diktierter Texte.</translation>
    </message>
    <message>
        <source>Good: between 79 and 81 of 100 points in one published test of tidying up dictated text.</source>
        <translation>Gut: zwischen 79 und 81 von 100 Punkten in einem veröffentlichten Test zum Bereinigen diktierter Texte.</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Grammatik</translation>
    </message>
    <message>
        <source>Grammar {count}</source>
        <translation>Grammatik {count}</translation>
    </message>
    <message>
        <source>Graphs of speed, requests waiting and memory</source>
        <translation>Diagramme für Tempo, wartende Anfragen und Speicher</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Griechisch (Windows-1253)</translation>
    </message>
    <message>
        <source>Grey text behind the caret; Tab takes it.</source>
        <translation>Grauer Text hinter dem Cursor; Tab übernimmt ihn.</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Gujarati</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Half of the suggestions were shown within this time.</source>
        <translation>Die Hälfte der Vorschläge wurde innerhalb dieser Zeit gezeigt.</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>Headings, emphasis, code and links look like it; in Markdown and unsaved documents.</source>
        <translation>Überschriften, Hervorhebungen, Code und Links sehen auch so aus; in Markdown und ungespeicherten Dokumenten.</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hebräisch (Windows-1255)</translation>
    </message>
    <message>
        <source>Heed again</source>
        <translation>Wieder beachten</translation>
    </message>
    <message>
        <source>Heed the chosen rules again</source>
        <translation>Gewählte Regeln wieder beachten</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Hold the picture</source>
        <translation>Bild anhalten</translation>
    </message>
    <message>
        <source>How certain or binding this is may change: {new} for {old}.</source>
        <translation>Wie sicher oder verbindlich das ist, ändert sich vielleicht: {new} für {old}.</translation>
    </message>
    <message>
        <source>How certain or binding this is may have changed.</source>
        <translation>Wie sicher oder verbindlich das ist, kann sich geändert haben.</translation>
    </message>
    <message>
        <source>How easily it reads is not said: there is no accepted formula for this language here.</source>
        <translation>Wie leicht sich der Text liest, wird nicht angegeben: Für diese Sprache gibt es hier keine anerkannte Formel.</translation>
    </message>
    <message>
        <source>How easily it reads is not said: there is no accepted formula for {language} here.</source>
        <translation>Wie leicht sich der Text liest, wird nicht angegeben: Für {language} gibt es hier keine anerkannte Formel.</translation>
    </message>
    <message numerus="yes">
        <source>How easily it reads is said from {n} words on.</source>
        <translation>
            <numerusform>Wie leicht sich der Text liest, wird ab {n} Wort angegeben.</numerusform>
            <numerusform>Wie leicht sich der Text liest, wird ab {n} Wörtern angegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>How far the smaller model is made</source>
        <translation>Fortschritt beim kleineren Modell</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie sie endete</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Lesbarkeit</translation>
    </message>
    <message>
        <source>How long you must stop typing before one appears.</source>
        <translation>Wie lange Sie aufhören müssen zu tippen, bevor einer erscheint.</translation>
    </message>
    <message>
        <source>How many of them you took, whole or in part.</source>
        <translation>Wie viele davon Sie ganz oder zum Teil übernommen haben.</translation>
    </message>
    <message>
        <source>How many words each day brought, by hand and by machine, for two years; only numbers, on this computer.</source>
        <translation>Wie viele Wörter jeder Tag brachte, von Hand und von der Maschine, zwei Jahre lang; nur Zahlen, auf diesem Computer.</translation>
    </message>
    <message>
        <source>How much text the model sees at once; more needs more memory.</source>
        <translation>Wie viel Text das Modell auf einmal sieht; mehr braucht mehr Speicher.</translation>
    </message>
    <message>
        <source>How strict</source>
        <translation>Wie streng</translation>
    </message>
    <message>
        <source>How the file is stored</source>
        <translation>Wie die Datei gespeichert ist</translation>
    </message>
    <message>
        <source>How the parts of the sentence belong together may have changed.</source>
        <translation>Wie die Satzteile zusammengehören, kann sich geändert haben.</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Isländisch</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Hier ignorieren</translation>
    </message>
    <message>
        <source>Ignore this rule</source>
        <translation>Diese Regel ignorieren</translation>
    </message>
    <message>
        <source>Ignored places</source>
        <translation>Ignorierte Stellen</translation>
    </message>
    <message>
        <source>Ignored rules</source>
        <translation>Ignorierte Regeln</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>Prompts importieren</translation>
    </message>
    <message>
        <source>Import words</source>
        <translation>Wörter importieren</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>In Inkhorn&apos;s folder</source>
        <translation>Im Ordner von Inkhorn</translation>
    </message>
    <message>
        <source>In Inkhorn&apos;s own folder.</source>
        <translation>Im eigenen Ordner von Inkhorn.</translation>
    </message>
    <message>
        <source>In Markdown</source>
        <translation>In Markdown</translation>
    </message>
    <message>
        <source>In a review</source>
        <translation>In einer Durchsicht</translation>
    </message>
    <message>
        <source>In fewer words; also together with a style, a reader or an instruction.</source>
        <translation>In weniger Worten; auch zusammen mit einem Stil, einem Publikum oder einer Anweisung.</translation>
    </message>
    <message>
        <source>In more words; also together with a style, a reader or an instruction.</source>
        <translation>In mehr Worten; auch zusammen mit einem Stil, einem Publikum oder einer Anweisung.</translation>
    </message>
    <message>
        <source>In selection</source>
        <translation>In Auswahl</translation>
    </message>
    <message>
        <source>In simpler form: {things}.</source>
        <translation>In einfacherer Form: {things}.</translation>
    </message>
    <message>
        <source>In text from right to left, the other arrow.</source>
        <translation>In Text von rechts nach links der andere Pfeil.</translation>
    </message>
    <message>
        <source>In the environment it is installed in, run:
python -m pip install --upgrade inkhorn</source>
        <translation>Führen Sie in der Umgebung, in der es installiert ist, aus:
python -m pip install --upgrade inkhorn</translation>
    </message>
    <message>
        <source>In the middle about three of four suggestions are right; further left more of them are.</source>
        <translation>In der Mitte stimmen etwa drei von vier Vorschlägen; weiter links stimmen mehr.</translation>
    </message>
    <message>
        <source>In this computer</source>
        <translation>In diesem Computer</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>In use; use another model before you delete this one.</source>
        <translation>In Verwendung; verwenden Sie ein anderes Modell, bevor Sie dieses löschen.</translation>
    </message>
    <message>
        <source>Indian</source>
        <translation>Indisch</translation>
    </message>
    <message>
        <source>Indian English</source>
        <translation>Indisches Englisch</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Inkhorn asks {host} when you press the button, and never by itself. It sends nothing about you.</source>
        <translation>Inkhorn fragt {host}, wenn Sie auf die Schaltfläche klicken, und nie von selbst. Über Sie wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Inkhorn connects only when you ask for it, and lists it here before it does. What you write stays on this computer, unless you have named a server under Server.</source>
        <translation>Inkhorn verbindet sich nur, wenn Sie es verlangen, und vermerkt es vorher hier. Was Sie schreiben, bleibt auf diesem Computer, außer Sie haben unter Server einen Server angegeben.</translation>
    </message>
    <message>
        <source>Inkhorn did not end properly.</source>
        <translation>Inkhorn wurde nicht richtig beendet.</translation>
    </message>
    <message>
        <source>Inkhorn finishes your sentences, mends your grammar and rewrites on request.</source>
        <translation>Inkhorn vollendet Ihre Sätze, korrigiert Ihre Grammatik und formuliert auf Wunsch um.</translation>
    </message>
    <message>
        <source>Inkhorn has never connected to anything.</source>
        <translation>Inkhorn hat sich noch nie mit etwas verbunden.</translation>
    </message>
    <message>
        <source>Inkhorn is not connected to anything.</source>
        <translation>Inkhorn ist mit nichts verbunden.</translation>
    </message>
    <message>
        <source>Inkhorn loads Q4_1 files of up to 3 GB through such a copy by itself; this is for larger ones and other programs.</source>
        <translation>Q4_1-Dateien bis 3 GB lädt Inkhorn von selbst über eine solche Kopie; dies hier ist für größere und für andere Programme.</translation>
    </message>
    <message>
        <source>Inkhorn opens text and Markdown files; “{file}” is neither.</source>
        <translation>Inkhorn öffnet Text- und Markdown-Dateien; „{file}“ ist keine davon.</translation>
    </message>
    <message>
        <source>Inkhorn opens web pages, mail addresses, headings and other texts; this link is something else.</source>
        <translation>Inkhorn öffnet Webseiten, Mailadressen, Überschriften und andere Texte; dieser Link ist etwas anderes.</translation>
    </message>
    <message>
        <source>Inkhorn takes over WritingTools’ options.json, llm’s YAML templates, Fabric’s patterns (a folder, or a folder of them) and Obsidian Local GPT’s data.json.</source>
        <translation>Inkhorn übernimmt options.json von WritingTools, YAML-Vorlagen von llm, Patterns von Fabric (ein Ordner oder ein Ordner voller solcher) und data.json von Obsidian Local GPT.</translation>
    </message>
    <message>
        <source>Inkhorn was started without a model; rules go on checking. Write, No Model brings it back.</source>
        <translation>Inkhorn wurde ohne Modell gestartet; Regeln prüfen weiter. Schreiben, Ohne Modell schaltet es wieder ein.</translation>
    </message>
    <message>
        <source>Inkhorn {version} has come out</source>
        <translation>Inkhorn {version} ist erschienen</translation>
    </message>
    <message>
        <source>Inkhorn {version} is up to date</source>
        <translation>Inkhorn {version} ist aktuell</translation>
    </message>
    <message>
        <source>Inkhorn&apos;s folder holds no model</source>
        <translation>Der Ordner von Inkhorn enthält kein Modell</translation>
    </message>
    <message>
        <source>Inkhorn&apos;s models take {size}</source>
        <translation>Die Modelle von Inkhorn belegen {size}</translation>
    </message>
    <message>
        <source>Insert at the caret</source>
        <translation>Am Cursor einfügen</translation>
    </message>
    <message>
        <source>Insert below</source>
        <translation>Darunter einfügen</translation>
    </message>
    <message>
        <source>Inserted: {words}</source>
        <translation>Eingefügt: {words}</translation>
    </message>
    <message>
        <source>Inserts all of the grey text.</source>
        <translation>Fügt den ganzen grauen Text ein.</translation>
    </message>
    <message>
        <source>Inserts the grey text.</source>
        <translation>Fügt den grauen Text ein.</translation>
    </message>
    <message>
        <source>Inserts the words on the clipboard.</source>
        <translation>Fügt nur den Text aus der Zwischenablage ein.</translation>
    </message>
    <message>
        <source>Inserts up to the end of the sentence.</source>
        <translation>Fügt bis zum Ende des Satzes ein.</translation>
    </message>
    <message>
        <source>Inserts what is on the clipboard, its look as Markdown.</source>
        <translation>Fügt den Inhalt der Zwischenablage ein, die Formatierung als Markdown.</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Install a pack</source>
        <translation>Paket installieren</translation>
    </message>
    <message>
        <source>Install the pack</source>
        <translation>Paket installieren</translation>
    </message>
    <message>
        <source>Installed from a file</source>
        <translation>Aus einer Datei installiert</translation>
    </message>
    <message>
        <source>Installed: {packs}.</source>
        <translation>Installiert: {packs}.</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Installieren…</translation>
    </message>
    <message>
        <source>Into another language.</source>
        <translation>In eine andere Sprache.</translation>
    </message>
    <message>
        <source>Into which language</source>
        <translation>In welche Sprache</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irisch</translation>
    </message>
    <message>
        <source>Issue {number} of {total}, around the end: {change} · Ctrl+. shows what mends it</source>
        <translation>Hinweis {number} von {total}, von vorn: {change} · Strg+. zeigt die Korrektur</translation>
    </message>
    <message>
        <source>Issue {number} of {total}: {change} · Ctrl+. shows what mends it</source>
        <translation>Hinweis {number} von {total}: {change} · Strg+. zeigt die Korrektur</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>It answers, and has no model. Load one there.</source>
        <translation>Er antwortet, hat aber kein Modell. Laden Sie dort eines.</translation>
    </message>
    <message>
        <source>It answers. Models there: {names} and {more} more.</source>
        <translation>Er antwortet. Modelle dort: {names} und {more} weitere.</translation>
    </message>
    <message numerus="yes">
        <source>It answers. Models there: {names}.</source>
        <translation>
            <numerusform>Er antwortet. Modell dort: {names}.</numerusform>
            <numerusform>Er antwortet. Modelle dort: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It asks for an answer in a JSON schema, which was left out: {reason}</source>
        <translation>Verlangt eine Antwort nach einem JSON-Schema, das ausgelassen wurde: {reason}</translation>
    </message>
    <message>
        <source>It can be used where it is.</source>
        <translation>Es kann dort verwendet werden, wo es ist.</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>Nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>It comes from the package index set up on this computer, and is not installed.</source>
        <translation>Es kommt aus dem auf diesem Computer eingerichteten Paketindex und wird nicht installiert.</translation>
    </message>
    <message>
        <source>It comes from {host}. Inkhorn connects when you agree, and not before.</source>
        <translation>Es kommt von {host}. Inkhorn verbindet sich erst, wenn Sie zustimmen.</translation>
    </message>
    <message>
        <source>It comes with the other updates of your system, or run:
flatpak update</source>
        <translation>Es kommt mit den anderen Updates Ihres Systems, oder führen Sie aus:
flatpak update</translation>
    </message>
    <message>
        <source>It could not begin with {words}.</source>
        <translation>Sie konnte nicht mit {words} beginnen.</translation>
    </message>
    <message>
        <source>It gives the model tools; Inkhorn has none, so they were left out.</source>
        <translation>Gibt dem Modell Werkzeuge; Inkhorn hat keine, deshalb wurden sie ausgelassen.</translation>
    </message>
    <message>
        <source>It has neither a prompt nor a system prompt.</source>
        <translation>Hat weder einen Prompt noch einen System-Prompt.</translation>
    </message>
    <message>
        <source>It has no instruction.</source>
        <translation>Hat keine Anweisung.</translation>
    </message>
    <message>
        <source>It has the words for filling a gap.</source>
        <translation>Es hat die Wörter, um eine Lücke zu füllen.</translation>
    </message>
    <message>
        <source>It holds Python code (functions); a prompt file never runs code, so it was left out.</source>
        <translation>Enthält Python-Code (functions); eine Prompt-Datei führt nie Code aus, deshalb wurde er ausgelassen.</translation>
    </message>
    <message>
        <source>It includes other texts (fragments); a prompt file cannot, so they were left out.</source>
        <translation>Bindet andere Texte ein (fragments); eine Prompt-Datei kann das nicht, deshalb wurden sie ausgelassen.</translation>
    </message>
    <message>
        <source>It includes other texts (system_fragments); a prompt file cannot, so they were left out.</source>
        <translation>Bindet andere Texte ein (system_fragments); eine Prompt-Datei kann das nicht, deshalb wurden sie ausgelassen.</translation>
    </message>
    <message>
        <source>It is kept until Inkhorn ends and asked for again then; it is never written to disk.</source>
        <translation>Er wird behalten, bis Inkhorn endet, und danach wieder abgefragt; auf den Datenträger geschrieben wird er nie.</translation>
    </message>
    <message>
        <source>It is longer than a prompt file may be, {size} KB.</source>
        <translation>Länger als die {size} KB, die eine Prompt-Datei haben darf.</translation>
    </message>
    <message>
        <source>It is made to be given instructions.</source>
        <translation>Es ist dafür gemacht, Anweisungen zu bekommen.</translation>
    </message>
    <message>
        <source>It is no template of llm, which has a prompt or a system prompt.</source>
        <translation>Keine Vorlage von llm, denn diese hat einen Prompt oder einen System-Prompt.</translation>
    </message>
    <message>
        <source>It is not in this computer.</source>
        <translation>Es ist nicht in diesem Computer.</translation>
    </message>
    <message>
        <source>It is of {day}; you have {version}. Nothing is replaced by itself.</source>
        <translation>Sie ist vom {day}; Sie haben {version}. Nichts wird von selbst ersetzt.</translation>
    </message>
    <message>
        <source>It is on the page now.</source>
        <translation>Der Text ist jetzt auf der Seite.</translation>
    </message>
    <message>
        <source>It is taken from {folder}, if a file there has its checksum; nothing connects.</source>
        <translation>Es wird aus {folder} genommen, wenn eine Datei dort die passende Prüfsumme hat; nichts verbindet sich.</translation>
    </message>
    <message>
        <source>It names a model; Inkhorn uses the one you chose.</source>
        <translation>Nennt ein Modell; Inkhorn verwendet das von Ihnen gewählte.</translation>
    </message>
    <message>
        <source>It needs a language model, which stays on this computer: nothing you write leaves it.</source>
        <translation>Es braucht ein Sprachmodell, das auf diesem Computer bleibt: Nichts, was Sie schreiben, verlässt ihn.</translation>
    </message>
    <message>
        <source>It only continues text; rewriting needs another model.</source>
        <translation>Es setzt Text nur fort; Umformulieren braucht ein anderes Modell.</translation>
    </message>
    <message>
        <source>It sends attachments; Inkhorn sends text only, so they were left out.</source>
        <translation>Sendet Anhänge; Inkhorn sendet nur Text, deshalb wurden sie ausgelassen.</translation>
    </message>
    <message>
        <source>It takes only a code block out of the answer (extract); Inkhorn shows all of it.</source>
        <translation>Entnimmt der Antwort nur einen Codeblock (extract); Inkhorn zeigt sie ganz.</translation>
    </message>
    <message>
        <source>It takes only a code block out of the answer (extract_last); Inkhorn shows all of it.</source>
        <translation>Entnimmt der Antwort nur einen Codeblock (extract_last); Inkhorn zeigt sie ganz.</translation>
    </message>
    <message>
        <source>It uses text of linked notes ({{=CONTEXT=}}), which Inkhorn does not have; that part was left out.</source>
        <translation>Verwendet Text aus verlinkten Notizen ({{=CONTEXT=}}), den Inkhorn nicht hat; dieser Teil wurde ausgelassen.</translation>
    </message>
    <message>
        <source>It was never saved to a file.</source>
        <translation>Der Text wurde nie in einer Datei gespeichert.</translation>
    </message>
    <message>
        <source>It was stopped before anything could be shown. Nothing was changed.</source>
        <translation>Wurde angehalten, bevor etwas angezeigt werden konnte. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It would run {names}, which a prompt file cannot; that was left out.</source>
        <translation>Würde {names} ausführen, was eine Prompt-Datei nicht kann; das wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Its author publishes it under Apache 2.0; it is made from Gemma 3, so Google&apos;s Gemma Terms and its Prohibited Use Policy apply too and must be passed on.</source>
        <translation>Der Autor veröffentlicht es unter Apache 2.0; es ist aus Gemma 3 entstanden, deshalb gelten auch Googles Gemma Terms und die zugehörige Prohibited Use Policy und müssen mit weitergegeben werden.</translation>
    </message>
    <message>
        <source>Its checksum is known, so another file is not taken for it.</source>
        <translation>Die Prüfsumme ist bekannt, eine andere Datei wird also nicht damit verwechselt.</translation>
    </message>
    <message>
        <source>Its file cannot be read now. Save the text elsewhere.</source>
        <translation>Die Datei kann jetzt nicht gelesen werden. Speichern Sie den Text woanders.</translation>
    </message>
    <message>
        <source>Its file is gone. Saving makes it again.</source>
        <translation>Die Datei ist nicht mehr da. Beim Speichern entsteht sie neu.</translation>
    </message>
    <message>
        <source>Its file was changed since by another program. You can keep both.</source>
        <translation>Die Datei wurde seitdem von einem anderen Programm geändert. Sie können beide behalten.</translation>
    </message>
    <message>
        <source>Its instruction asks for {word}, which means nothing to Inkhorn; better take that sentence out.</source>
        <translation>Die Anweisung verlangt {word}, was Inkhorn nichts sagt; nehmen Sie diesen Satz besser heraus.</translation>
    </message>
    <message>
        <source>Its kind ({kind}) does not continue a text.</source>
        <translation>Diese Art ({kind}) setzt keinen Text fort.</translation>
    </message>
    <message>
        <source>Its kind ({kind}) is not known to this version of the engine.</source>
        <translation>Diese Art ({kind}) ist dieser Version der Engine nicht bekannt.</translation>
    </message>
    <message>
        <source>Its place in the text is gone. Copy the text before and paste it where you want it.</source>
        <translation>Die Stelle im Text ist nicht mehr da. Kopieren Sie den Text von vorher, und fügen Sie ihn ein, wo Sie ihn haben wollen.</translation>
    </message>
    <message>
        <source>Its system.md is empty.</source>
        <translation>Die Datei system.md ist leer.</translation>
    </message>
    <message>
        <source>Its user.md was left out; Fabric does not read it either.</source>
        <translation>Die Datei user.md wurde ausgelassen; auch Fabric liest sie nicht.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation>Japanisch (EUC-JP)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japanisch (Shift JIS)</translation>
    </message>
    <message>
        <source>Journal: the text of documents with changes that are not saved. It is removed when you save, or close without saving. “Keep what I type safe” under Saving switches it off and removes it.</source>
        <translation>Journal: der Text von Dokumenten mit ungespeicherten Änderungen. Es wird entfernt, wenn Sie speichern oder ohne Speichern schließen. „Eingaben sichern“ unter Speichern schaltet es aus und entfernt es.</translation>
    </message>
    <message>
        <source>Kandel and Moles</source>
        <translation>Kandel und Moles</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>Kannada</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kasachisch</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Keep both versions of “{title}”</source>
        <translation>Beide Versionen von „{title}“ behalten</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Keep the counts</source>
        <translation>Zählungen behalten</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>Schlüssel behalten</translation>
    </message>
    <message>
        <source>Keep the model in memory</source>
        <translation>Modell im Speicher halten</translation>
    </message>
    <message>
        <source>Keep the version before beside the file</source>
        <translation>Vorige Version neben der Datei behalten</translation>
    </message>
    <message>
        <source>Keep versions</source>
        <translation>Versionen aufbewahren</translation>
    </message>
    <message>
        <source>Keep what I type safe</source>
        <translation>Eingaben sichern</translation>
    </message>
    <message>
        <source>Keep “{title}”</source>
        <translation>„{title}“ behalten</translation>
    </message>
    <message>
        <source>Keeping the token…</source>
        <translation>Token wird aufbewahrt…</translation>
    </message>
    <message>
        <source>Keeps it in the keyring and tries again.</source>
        <translation>Legt es in den Schlüsselbund und versucht es erneut.</translation>
    </message>
    <message>
        <source>Keeps the text from being changed.</source>
        <translation>Schützt den Text vor Änderungen.</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of a server</comment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>Schlüssel des Servers</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>Kernpunkte</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <translation>Kinyarwanda</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Korean (Windows-949)</source>
        <translation>Koreanisch (Windows-949)</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>Kurdisch</translation>
    </message>
    <message>
        <source>L&amp;arger Heading</source>
        <translation>&amp;Größere Überschrift</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Last changed {when} · {length}</source>
        <translation>Zuletzt geändert {when} · {length}</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Latein</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Layers on the graphics processor</source>
        <translation>Schichten auf dem Grafikprozessor</translation>
    </message>
    <message>
        <source>Leave names and passwords out of the address; a key has a place of its own.</source>
        <translation>Lassen Sie Namen und Passwörter in der Adresse weg; für einen Schlüssel gibt es ein eigenes Feld.</translation>
    </message>
    <message>
        <source>Leave out what follows ? or # in the address.</source>
        <translation>Lassen Sie in der Adresse weg, was auf ? oder # folgt.</translation>
    </message>
    <message>
        <source>Leaves this place alone from now on (Delete in the list).</source>
        <translation>Lässt diese Stelle künftig in Ruhe (Entf in der Liste).</translation>
    </message>
    <message>
        <source>Left and Right</source>
        <translation>← und →</translation>
    </message>
    <message>
        <source>Left and Right, 0</source>
        <translation>← und →, 0</translation>
    </message>
    <message>
        <source>Left as they are: {things}.</source>
        <translation>Unverändert gelassen: {things}.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Lengths of the sentences around the caret</source>
        <translation>Länge der Sätze um den Cursor</translation>
    </message>
    <message>
        <source>Let a server write</source>
        <translation>Einen Server schreiben lassen</translation>
    </message>
    <message>
        <source>Let the model judge</source>
        <translation>Das Modell urteilen lassen</translation>
    </message>
    <message>
        <source>Letters and signs are counted, white space is not. Text that was there before Inkhorn kept count, or that was changed in another program, is of unknown origin; so is in truth what was pasted.</source>
        <translation>Gezählt werden Buchstaben und Zeichen, Leerraum nicht. Text, der schon da war, bevor Inkhorn mitzählte, oder der in einem anderen Programm geändert wurde, ist unbekannter Herkunft; streng genommen gilt das auch für Eingefügtes.</translation>
    </message>
    <message>
        <source>LibreOffice brings dictionaries; or put a .aff and a .dic file into a folder and choose it above.</source>
        <translation>LibreOffice bringt Wörterbücher mit; oder legen Sie eine .aff- und eine .dic-Datei in einen Ordner, und wählen Sie ihn oben.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>Zeilenbreite</translation>
    </message>
    <message>
        <source>Line {line} of the prompt text: {message}</source>
        <translation>Zeile {line} des Prompt-Textes: {message}</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>Line {number}: {remark}</source>
        <translation>Zeile {number}: {remark}</translation>
    </message>
    <message>
        <source>Lists earlier versions.</source>
        <translation>Listet frühere Versionen auf.</translation>
    </message>
    <message>
        <source>Lists every key.</source>
        <translation>Listet alle Tasten auf.</translation>
    </message>
    <message>
        <source>Lists the headings.</source>
        <translation>Listet die Überschriften auf.</translation>
    </message>
    <message>
        <source>Lists what the checker found.</source>
        <translation>Listet auf, was die Prüfung gefunden hat.</translation>
    </message>
    <message>
        <source>Lists what the model changed.</source>
        <translation>Listet auf, was das Modell geändert hat.</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <source>Loading the model was stopped.</source>
        <translation>Das Laden des Modells wurde angehalten.</translation>
    </message>
    <message>
        <source>Loading the model: {percent} %.</source>
        <translation>Modell wird geladen: {percent} %.</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Länger</translation>
    </message>
    <message>
        <source>Longest sentences</source>
        <translation>Längste Sätze</translation>
    </message>
    <message>
        <source>Longest suggestion</source>
        <translation>Längster Vorschlag</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Look at the connections again</source>
        <translation>Verbindungen erneut ansehen</translation>
    </message>
    <message>
        <source>Look for models again</source>
        <translation>Erneut nach Modellen suchen</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Dieser Computer wird untersucht…</translation>
    </message>
    <message>
        <source>Looking at what can be kept…</source>
        <translation>Es wird geprüft, was erhalten bleibt…</translation>
    </message>
    <message>
        <source>Looking for devices took too long. A graphics driver may hang; the CPU can be used.</source>
        <translation>Die Suche nach Geräten hat zu lange gedauert. Vielleicht hängt ein Grafiktreiber; die CPU ist verwendbar.</translation>
    </message>
    <message>
        <source>Looking for dictionaries.</source>
        <translation>Wörterbücher werden gesucht.</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Looking for processors.</source>
        <translation>Prozessoren werden gesucht.</translation>
    </message>
    <message>
        <source>Looking for updates</source>
        <translation>Suche nach Updates</translation>
    </message>
    <message>
        <source>Looking through the folders of this computer&apos;s programs…</source>
        <translation>Die Ordner der Programme dieses Computers werden durchsucht…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Looks for text and replaces it.</source>
        <translation>Sucht Text und ersetzt ihn.</translation>
    </message>
    <message>
        <source>Looks for text in the document.</source>
        <translation>Sucht Text im Dokument.</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>Luxemburgisch</translation>
    </message>
    <message>
        <source>MIT licence. Made with llama.cpp, Harper and Qt. Fonts: Literata, Source Serif 4, Inter and IBM Plex Mono (OFL). Icons: Lucide (ISC).</source>
        <translation>MIT-Lizenz. Gemacht mit llama.cpp, Harper und Qt. Schriften: Literata, Source Serif 4, Inter und IBM Plex Mono (OFL). Symbole: Lucide (ISC).</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Mazedonisch</translation>
    </message>
    <message>
        <source>Made for it: changes little. About half a second a sentence on a laptop, by those who use it.</source>
        <translation>Dafür gemacht: ändert wenig. Nach Angaben von Anwendern etwa eine halbe Sekunde je Satz auf einem Laptop.</translation>
    </message>
    <message>
        <source>Made to correct English grammar and for nothing else.</source>
        <translation>Zum Korrigieren englischer Grammatik gemacht und für nichts anderes.</translation>
    </message>
    <message>
        <source>Make a pack…</source>
        <translation>Paket erstellen…</translation>
    </message>
    <message>
        <source>Make editable copy</source>
        <translation>Bearbeitbare Kopie</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Make no pack</source>
        <translation>Kein Paket erstellen</translation>
    </message>
    <message>
        <source>Make no smaller model</source>
        <translation>Kein kleineres Modell erstellen</translation>
    </message>
    <message>
        <source>Make room: documents on the same disk cannot be saved either.</source>
        <translation>Schaffen Sie Platz: Auch Dokumente auf diesem Datenträger können nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Make smaller…</source>
        <translation>Verkleinern…</translation>
    </message>
    <message>
        <source>Make the smaller model</source>
        <translation>Das kleinere Modell erstellen</translation>
    </message>
    <message>
        <source>Makes a prompt of your own with this text (Ctrl+D).</source>
        <translation>Legt einen eigenen Prompt mit diesem Text an (Strg+D).</translation>
    </message>
    <message>
        <source>Makes a prompt out of a small template (Ctrl+N).</source>
        <translation>Legt einen Prompt aus einer kleinen Vorlage an (Strg+N).</translation>
    </message>
    <message>
        <source>Makes a smaller file of this model; this one stays.</source>
        <translation>Erstellt eine kleinere Datei dieses Modells; diese bleibt.</translation>
    </message>
    <message>
        <source>Makes the change (Enter in the list).</source>
        <translation>Führt die Änderung aus (Eingabe in der Liste).</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back.</source>
        <translation>Macht die zurückgenommene Änderung noch einmal.</translation>
    </message>
    <message>
        <source>Makes the change at every such place, in one undo step (A in the list).</source>
        <translation>Führt die Änderung an jeder solchen Stelle aus, in einem Rückgängig-Schritt (A in der Liste).</translation>
    </message>
    <message>
        <source>Makes the first change of every issue listed, in one undo step.</source>
        <translation>Führt die erste Änderung jedes aufgelisteten Hinweises aus, in einem Rückgängig-Schritt.</translation>
    </message>
    <message>
        <source>Makes the text larger.</source>
        <translation>Macht den Text größer.</translation>
    </message>
    <message>
        <source>Makes the text smaller.</source>
        <translation>Macht den Text kleiner.</translation>
    </message>
    <message>
        <source>Makes the words a link, or plain again. Ctrl+click opens one.</source>
        <translation>Macht die Wörter zum Link oder wieder normal. Strg+Klick öffnet ihn.</translation>
    </message>
    <message>
        <source>Makes the words bold, or plain again.</source>
        <translation>Macht die Wörter fett oder wieder normal.</translation>
    </message>
    <message>
        <source>Makes the words italic, or plain again.</source>
        <translation>Macht die Wörter kursiv oder wieder normal.</translation>
    </message>
    <message>
        <source>Making {kind}, {percent} % done.</source>
        <translation>{kind} wird erstellt, {percent} % fertig.</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malaiisch</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>Malayalam</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltesisch</translation>
    </message>
    <message>
        <source>Many languages; its publisher&apos;s list was not seen.</source>
        <translation>Viele Sprachen; die Liste des Herausgebers lag nicht vor.</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>Marathi</translation>
    </message>
    <message>
        <source>Markdown (*.md);;All files (*)</source>
        <translation>Markdown (*.md);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>May say something else: {new} for {old}.</source>
        <translation>Sagt vielleicht etwas anderes: {new} für {old}.</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Erneut messen</translation>
    </message>
    <message>
        <source>Measure by itself</source>
        <translation>Von selbst messen</translation>
    </message>
    <message>
        <source>Measure what is fastest</source>
        <translation>Messen, was am schnellsten ist</translation>
    </message>
    <message>
        <source>Measured here: {speeds} tokens/s read.</source>
        <translation>Hier gemessen: {speeds} Tokens/s gelesen.</translation>
    </message>
    <message>
        <source>Measured here: {speeds} tokens/s written.</source>
        <translation>Hier gemessen: {speeds} Tokens/s geschrieben.</translation>
    </message>
    <message>
        <source>Measured here: {speeds}.</source>
        <translation>Hier gemessen: {speeds}.</translation>
    </message>
    <message>
        <source>Measured what is fastest on this computer.</source>
        <translation>Gemessen, was auf diesem Computer am schnellsten ist.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Memory for what was read</source>
        <translation>Speicher für Gelesenes</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>Belegter Speicher</translation>
    </message>
    <message>
        <source>Mend the problems first; then its examples can be run.</source>
        <translation>Beheben Sie zuerst die Probleme; dann lassen sich die Beispiele ausführen.</translation>
    </message>
    <message>
        <source>Mend the problems first; then this shows what would be sent.</source>
        <translation>Beheben Sie zuerst die Probleme; dann steht hier, was gesendet würde.</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Metal exists on Apple computers only.</source>
        <translation>Metal gibt es nur auf Apple-Computern.</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Mo&amp;dels…</source>
        <translation>&amp;Modelle…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model and device.</source>
        <translation>Modell und Gerät.</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Modelldatei</translation>
    </message>
    <message>
        <source>Model there</source>
        <translation>Modell dort</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models come from</source>
        <translation>Bezugsquelle für Modelle</translation>
    </message>
    <message>
        <source>Models found on this computer will be listed here.</source>
        <translation>Auf diesem Computer gefundene Modelle werden hier aufgelistet.</translation>
    </message>
    <message>
        <source>Models on offer</source>
        <translation>Modelle im Angebot</translation>
    </message>
    <message>
        <source>Models on their way.</source>
        <translation>Modelle, die unterwegs sind.</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Modelle auf diesem Computer</translation>
    </message>
    <message>
        <source>Models that are fit for rewriting, the best first.</source>
        <translation>Modelle, die sich für Umformulierungen eignen, die besten zuerst.</translation>
    </message>
    <message>
        <source>Models that are fit for suggestions, the best first.</source>
        <translation>Modelle, die sich für Vorschläge eignen, die besten zuerst.</translation>
    </message>
    <message>
        <source>Models that are fit for the grammar check, the best first.</source>
        <translation>Modelle, die sich für die Grammatikprüfung eignen, die besten zuerst.</translation>
    </message>
    <message>
        <source>Models that can be fetched.</source>
        <translation>Modelle, die heruntergeladen werden können.</translation>
    </message>
    <message>
        <source>Models that can be used now.</source>
        <translation>Modelle, die jetzt verwendet werden können.</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelle…</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>Mongolisch</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More</source>
        <comment>prompts</comment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More about this issue</source>
        <translation>Mehr zu diesem Hinweis</translation>
    </message>
    <message>
        <source>More is faster on graphics processors; less lets go sooner when you type on.</source>
        <translation>Mehr ist auf Grafikprozessoren schneller; weniger lässt sich schneller abbrechen, wenn Sie weitertippen.</translation>
    </message>
    <message>
        <source>More languages: {how}</source>
        <translation>Weitere Sprachen: {how}</translation>
    </message>
    <message>
        <source>More than 100 languages, as its publisher claims for Qwen3.</source>
        <translation>Mehr als 100 Sprachen, wie der Herausgeber für Qwen3 angibt.</translation>
    </message>
    <message>
        <source>More than 100 languages, as its publisher claims.</source>
        <translation>Mehr als 100 Sprachen, wie der Herausgeber angibt.</translation>
    </message>
    <message>
        <source>More versions</source>
        <translation>Weitere Fassungen</translation>
    </message>
    <message>
        <source>More versions, side by side</source>
        <translation>Weitere Fassungen, nebeneinander</translation>
    </message>
    <message>
        <source>Move Section &amp;Down</source>
        <translation>Abschnitt na&amp;ch unten</translation>
    </message>
    <message>
        <source>Move an item in, out</source>
        <translation>Eintrag ein-, ausrücken</translation>
    </message>
    <message>
        <source>Moves it aside; you can undo this.</source>
        <translation>Legt es beiseite; Sie können das rückgängig machen.</translation>
    </message>
    <message>
        <source>Moves the selection to the clipboard.</source>
        <translation>Verschiebt die Auswahl in die Zwischenablage.</translation>
    </message>
    <message>
        <source>My dictionaries</source>
        <translation>Meine Wörterbücher</translation>
    </message>
    <message>
        <source>My prompts</source>
        <translation>Meine Prompts</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver is installed but found no graphics processor. Check that the card is switched on, or restart the computer.</source>
        <translation>Der NVIDIA-Treiber ist installiert, fand aber keinen Grafikprozessor. Prüfen Sie, ob die Karte eingeschaltet ist, oder starten Sie den Computer neu.</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver is not installed. Install it if this computer has an NVIDIA card.</source>
        <translation>Der NVIDIA-Treiber ist nicht installiert. Installieren Sie ihn, falls dieser Computer eine NVIDIA-Karte hat.</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver was updated while it ran. Restart the computer.</source>
        <translation>Der NVIDIA-Treiber wurde im laufenden Betrieb aktualisiert. Starten Sie den Computer neu.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Name der Datei</translation>
    </message>
    <message>
        <source>Ne&amp;xt Tab</source>
        <translation>Nächster &amp;Tab</translation>
    </message>
    <message>
        <source>Needs more than {needed} of memory; {free} are free.</source>
        <translation>Braucht mehr als {needed} Speicher; {free} sind frei.</translation>
    </message>
    <message>
        <source>Needs the extra “languages”, which this installation does not have.</source>
        <translation>Braucht das Extra „languages“, das in dieser Installation fehlt.</translation>
    </message>
    <message>
        <source>Needs {needed} of memory; {free} are free.</source>
        <translation>Braucht {needed} Speicher; {free} sind frei.</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>Nepalesisch</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Neuer Prompt</translation>
    </message>
    <message>
        <source>New: {words}.</source>
        <translation>Neu: {words}.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Nächstes (F3)</translation>
    </message>
    <message>
        <source>Next alternative</source>
        <translation>Nächste Alternative</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Next change, previous change</source>
        <translation>Nächste, vorige Änderung</translation>
    </message>
    <message>
        <source>Next item, end of the list</source>
        <translation>Nächster Eintrag, Ende der Liste</translation>
    </message>
    <message>
        <source>Nine languages, by its publisher.</source>
        <translation>Neun Sprachen, laut Herausgeber.</translation>
    </message>
    <message>
        <source>Nineteen of twenty suggestions were shown within this time.</source>
        <translation>Neunzehn von zwanzig Vorschlägen wurden innerhalb dieser Zeit gezeigt.</translation>
    </message>
    <message>
        <source>No &amp;Model</source>
        <translation>&amp;Ohne Modell</translation>
    </message>
    <message>
        <source>No article is needed here.</source>
        <translation>Hier ist kein Artikel nötig.</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message>
        <source>No comma is needed here.</source>
        <translation>Hier ist kein Komma nötig.</translation>
    </message>
    <message>
        <source>No dictionary was found. {how}</source>
        <translation>Es wurde kein Wörterbuch gefunden. {how}</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>No driver for Vulkan was found. Install your graphics processor&apos;s driver (AMD and Intel on Debian and Ubuntu: mesa-vulkan-drivers).</source>
        <translation>Es wurde kein Vulkan-Treiber gefunden. Installieren Sie den Treiber Ihres Grafikprozessors (AMD und Intel unter Debian und Ubuntu: mesa-vulkan-drivers).</translation>
    </message>
    <message>
        <source>No engine runs now.</source>
        <translation>Zurzeit läuft keine Engine.</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Kein Ziel</translation>
    </message>
    <message>
        <source>No heading has the name that this link says.</source>
        <translation>Keine Überschrift heißt so, wie es in diesem Link steht.</translation>
    </message>
    <message>
        <source>No heading is called like that. Headings begin with “# ”.</source>
        <translation>Keine Überschrift heißt so. Überschriften beginnen mit „# “.</translation>
    </message>
    <message>
        <source>No heading matches.</source>
        <translation>Keine Überschrift passt.</translation>
    </message>
    <message>
        <source>No hyphen belongs here.</source>
        <translation>Hier gehört kein Bindestrich hin.</translation>
    </message>
    <message>
        <source>No longer said: {words}.</source>
        <translation>Nicht mehr gesagt: {words}.</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Ohne Modell</translation>
    </message>
    <message>
        <source>No model file is chosen. Choose one in Settings, Model.</source>
        <translation>Es ist keine Modelldatei gewählt. Wählen Sie eine unter Einstellungen, Modell.</translation>
    </message>
    <message>
        <source>No model is loaded. Choose one in Settings, Model.</source>
        <translation>Es ist kein Modell geladen. Wählen Sie eines unter Einstellungen, Modell.</translation>
    </message>
    <message>
        <source>No model is loaded. Choose one, and its speed appears here.</source>
        <translation>Es ist kein Modell geladen. Wählen Sie eines, und sein Tempo erscheint hier.</translation>
    </message>
    <message>
        <source>No model is on this computer yet</source>
        <translation>Noch ist kein Modell auf diesem Computer</translation>
    </message>
    <message>
        <source>No model is ready yet. Choose one in the settings, or wait until it is loaded.</source>
        <translation>Noch ist kein Modell bereit. Wählen Sie eines in den Einstellungen, oder warten Sie, bis es geladen ist.</translation>
    </message>
    <message>
        <source>No model on offer matches. Try another word or another task.</source>
        <translation>Kein Modell im Angebot passt. Versuchen Sie ein anderes Wort oder eine andere Aufgabe.</translation>
    </message>
    <message>
        <source>No model: rules only. The model finds more and drops false alarms.</source>
        <translation>Ohne Modell: nur Regeln. Das Modell findet mehr und lässt Fehlalarme weg.</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netzwerk</translation>
    </message>
    <message>
        <source>No other version came that says the same in other words.</source>
        <translation>Es kam keine weitere Fassung, die dasselbe in anderen Worten sagt.</translation>
    </message>
    <message>
        <source>No pack called “{pack}” is installed.</source>
        <translation>Es ist kein Paket namens „{pack}“ installiert.</translation>
    </message>
    <message>
        <source>No packs yet. “Install…” looks into a pack before anything is installed.</source>
        <translation>Noch keine Pakete. „Installieren…“ sieht in ein Paket hinein, bevor etwas installiert wird.</translation>
    </message>
    <message>
        <source>No preposition is needed here.</source>
        <translation>Hier ist keine Präposition nötig.</translation>
    </message>
    <message>
        <source>No prompt is open</source>
        <translation>Kein Prompt ist geöffnet</translation>
    </message>
    <message>
        <source>No prompt matches. Try another word.</source>
        <translation>Kein Prompt passt. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>No prompts yet: put a .prompt file into the folder and it appears here.</source>
        <translation>Noch keine Prompts: Legen Sie eine .prompt-Datei in den Ordner, und sie erscheint hier.</translation>
    </message>
    <message>
        <source>No rule is ignored. Right-click an underlined place to ignore its rule.</source>
        <translation>Keine Regel wird ignoriert. Klicken Sie mit rechts auf eine unterstrichene Stelle, um ihre Regel zu ignorieren.</translation>
    </message>
    <message>
        <source>No setting matches. Try another word.</source>
        <translation>Keine Einstellung passt. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>No single place is ignored.</source>
        <translation>Keine einzelne Stelle wird ignoriert.</translation>
    </message>
    <message>
        <source>No space</source>
        <translation>Kein Leerzeichen</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>No version the model gave says the same as your text.</source>
        <translation>Keine Fassung des Modells sagt dasselbe wie Ihr Text.</translation>
    </message>
    <message>
        <source>No versions are kept. Switch “Keep versions” on in the settings, under Saving.</source>
        <translation>Es werden keine Versionen aufbewahrt. Schalten Sie „Versionen aufbewahren“ in den Einstellungen unter Speichern ein.</translation>
    </message>
    <message>
        <source>No words yet. Add one here, or right-click an underlined word.</source>
        <translation>Noch keine Wörter. Fügen Sie hier eines hinzu, oder klicken Sie mit rechts auf ein unterstrichenes Wort.</translation>
    </message>
    <message>
        <source>Nobody has noted the checksum of {file}, so it can only come from the hub.</source>
        <translation>Niemand hat die Prüfsumme von {file} vermerkt, deshalb kann die Datei nur vom Hub kommen.</translation>
    </message>
    <message>
        <source>Nobody noted its checksum before; what the hub says is taken.</source>
        <translation>Die Prüfsumme hat vorher niemand vermerkt; es gilt, was der Hub sagt.</translation>
    </message>
    <message>
        <source>Nobody says which checksum this file has, so it was not downloaded.</source>
        <translation>Niemand nennt die Prüfsumme dieser Datei, deshalb wurde sie nicht heruntergeladen.</translation>
    </message>
    <message>
        <source>Nobody says which checksum this file has, so nothing was kept. Choose another source.</source>
        <translation>Niemand nennt die Prüfsumme dieser Datei, deshalb wurde nichts behalten. Wählen Sie eine andere Quelle.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no adapter</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no device</comment>
        <translation>Keines</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no folder</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no key</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no model</comment>
        <translation>Keines</translation>
    </message>
    <message>
        <source>None</source>
        <comment>places</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Northern Sami</source>
        <translation>Nordsamisch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>Nicht angewendet</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not measured.</source>
        <translation>Nicht gemessen.</translation>
    </message>
    <message>
        <source>Not measured. Quick, by its publisher.</source>
        <translation>Nicht gemessen. Schnell, laut Herausgeber.</translation>
    </message>
    <message>
        <source>Not measured. Twice as quick as Qwen3 on processors, by its publisher.</source>
        <translation>Nicht gemessen. Auf Prozessoren doppelt so schnell wie Qwen3, laut Herausgeber.</translation>
    </message>
    <message>
        <source>Not measured; large for suggestions on a computer without a graphics processor.</source>
        <translation>Nicht gemessen; groß für Vorschläge auf einem Computer ohne Grafikprozessor.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Not shown.</source>
        <translation>Nicht angezeigt.</translation>
    </message>
    <message>
        <source>Not shown. It changes nothing, or was shown before.</source>
        <translation>Nicht angezeigt. Ändert nichts oder wurde schon gezeigt.</translation>
    </message>
    <message>
        <source>Not shown. It says nearly the same as a version that is shown.</source>
        <translation>Nicht angezeigt. Sagt fast dasselbe wie eine angezeigte Fassung.</translation>
    </message>
    <message>
        <source>Not shown. It was stopped before its end.</source>
        <translation>Nicht angezeigt. Wurde vor dem Ende angehalten.</translation>
    </message>
    <message>
        <source>Not shown. Other versions were better.</source>
        <translation>Nicht angezeigt. Andere Fassungen waren besser.</translation>
    </message>
    <message>
        <source>Not usable. {reason}</source>
        <translation>Nicht verwendbar. {reason}</translation>
    </message>
    <message>
        <source>Not within a longer word.</source>
        <translation>Nicht innerhalb eines längeren Wortes.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Nothing can be stored in {folder}: {reason}.</source>
        <translation>In {folder} kann nichts abgelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folders}: {reason}. Until that is mended Inkhorn forgets when it closes: {things}.</source>
        <translation>In {folders} kann nichts geschrieben werden: {reason}. Bis das behoben ist, vergisst Inkhorn beim Schließen: {things}.</translation>
    </message>
    <message>
        <source>Nothing connects, not even a download you ask for.</source>
        <translation>Nichts verbindet sich, auch kein Download, den Sie verlangen.</translation>
    </message>
    <message>
        <source>Nothing could be measured: the model did not load. Choose another one in Settings, Model.</source>
        <translation>Es konnte nichts gemessen werden: Das Modell wurde nicht geladen. Wählen Sie ein anderes unter Einstellungen, Modell.</translation>
    </message>
    <message>
        <source>Nothing has been counted yet. Write with suggestions on, and how many you were shown, how many you took and what they saved you will be listed here.</source>
        <translation>Noch wurde nichts gezählt. Schreiben Sie mit Vorschlägen, und hier steht dann, wie viele Ihnen gezeigt wurden, wie viele Sie übernommen haben und was sie Ihnen erspart haben.</translation>
    </message>
    <message>
        <source>Nothing in the document is like that.</source>
        <translation>Im Dokument passt nichts darauf.</translation>
    </message>
    <message>
        <source>Nothing in this text explains “{label}”. Write it in a line of its own: [{label}]: …</source>
        <translation>Nichts in diesem Text erklärt „{label}“. Schreiben Sie in eine eigene Zeile: [{label}]: …</translation>
    </message>
    <message>
        <source>Nothing is called like that. Try fewer letters.</source>
        <translation>Nichts heißt so. Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
    <message>
        <source>Nothing is left to decide. Texts that were not saved will be listed here after a crash or a power failure.</source>
        <translation>Es ist nichts mehr zu entscheiden. Nicht gespeicherte Texte werden hier nach einem Absturz oder Stromausfall aufgelistet.</translation>
    </message>
    <message>
        <source>Nothing is on its way. A model that you get from the catalogue shows here how far it is.</source>
        <translation>Nichts ist unterwegs. Bei einem Modell, das Sie aus dem Katalog holen, sehen Sie hier den Fortschritt.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Es ist nichts markiert.</translation>
    </message>
    <message>
        <source>Nothing is wrong with this prompt.</source>
        <translation>An diesem Prompt ist nichts auszusetzen.</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Noch nichts gemessen</translation>
    </message>
    <message>
        <source>Nothing of what you write is in it: no text, no name of a document, no folder. Read it before you send it.</source>
        <translation>Nichts von dem, was Sie schreiben, steht darin: kein Text, kein Dokumentname, kein Ordner. Lesen Sie die Seite, bevor Sie sie senden.</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>Nichts zu ändern.</translation>
    </message>
    <message>
        <source>Nothing to explain yet. When a suggestion stays away while you write, its reason is listed here.</source>
        <translation>Noch gibt es nichts zu erklären. Wenn beim Schreiben ein Vorschlag ausbleibt, steht hier der Grund.</translation>
    </message>
    <message>
        <source>Nothing to mend in grammar.</source>
        <translation>Nichts zu korrigieren bei der Grammatik.</translation>
    </message>
    <message>
        <source>Nothing to mend in punctuation.</source>
        <translation>Nichts zu korrigieren bei der Zeichensetzung.</translation>
    </message>
    <message>
        <source>Nothing to mend in spelling.</source>
        <translation>Nichts zu korrigieren bei der Rechtschreibung.</translation>
    </message>
    <message>
        <source>Nothing to mend in style.</source>
        <translation>Nichts zu korrigieren beim Stil.</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>Nichts zu korrigieren.</translation>
    </message>
    <message>
        <source>Nothing to mend. What the check finds is listed here while you write.</source>
        <translation>Nichts zu korrigieren. Was die Prüfung findet, wird hier beim Schreiben aufgelistet.</translation>
    </message>
    <message>
        <source>Nothing was fixed: the text has changed.</source>
        <translation>Nichts wurde korrigiert: Der Text hat sich geändert.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nichts wurde importiert</translation>
    </message>
    <message>
        <source>Nothing was sent to a model for this.</source>
        <translation>Hierfür wurde nichts an ein Modell gesendet.</translation>
    </message>
    <message>
        <source>Nothing yet. Suggestions you accept, corrections and rewrites are listed here, and each can be reverted later. The list is forgotten when you close the document.</source>
        <translation>Noch nichts. Übernommene Vorschläge, Korrekturen und Umformulierungen werden hier aufgelistet, und jede lässt sich später zurücknehmen. Die Liste wird vergessen, wenn Sie das Dokument schließen.</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>Okzitanisch</translation>
    </message>
    <message>
        <source>Odia</source>
        <translation>Oriya</translation>
    </message>
    <message>
        <source>Of all documents together; the oldest go first.</source>
        <translation>Von allen Dokumenten zusammen; die ältesten gehen zuerst.</translation>
    </message>
    <message>
        <source>Of llama-server, vLLM, Ollama, LM Studio or the like, such as http://localhost:8080.</source>
        <translation>Von llama-server, vLLM, Ollama, LM Studio oder Ähnlichem, etwa http://localhost:8080.</translation>
    </message>
    <message>
        <source>Of menus and messages; from the next start on.</source>
        <translation>Der Menüs und Meldungen; ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Of several for a language, such as pt=pt_BR; sv=off leaves a language alone.</source>
        <translation>Bei mehreren für eine Sprache, etwa pt=pt_BR; sv=off lässt eine Sprache in Ruhe.</translation>
    </message>
    <message>
        <source>Of the page.</source>
        <translation>Auf der Seite.</translation>
    </message>
    <message>
        <source>Of unknown origin</source>
        <translation>Unbekannter Herkunft</translation>
    </message>
    <message>
        <source>Of {program}</source>
        <translation>Von {program}</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Ollama&apos;s note about this model cannot be read.</source>
        <translation>Der Vermerk von Ollama über dieses Modell ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Ollama&apos;s note about this model names no file.</source>
        <translation>Der Vermerk von Ollama über dieses Modell nennt keine Datei.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>Im Akkubetrieb</translation>
    </message>
    <message>
        <source>On its way: {what}.</source>
        <translation>Unterwegs: {what}.</translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>Im Angebot</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>Auf der Seite</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Once for each model, while you pause, what is fastest here. Never on battery.</source>
        <translation>Einmal für jedes Modell, in einer Schreibpause, was hier am schnellsten ist. Nie im Akkubetrieb.</translation>
    </message>
    <message>
        <source>Once something is written, it is counted here.</source>
        <translation>Sobald etwas geschrieben ist, wird es hier gezählt.</translation>
    </message>
    <message>
        <source>One .html file that needs nothing else.</source>
        <translation>Eine .html-Datei, die sonst nichts braucht.</translation>
    </message>
    <message>
        <source>One level down.</source>
        <translation>Eine Ebene tiefer.</translation>
    </message>
    <message>
        <source>One level up.</source>
        <translation>Eine Ebene höher.</translation>
    </message>
    <message>
        <source>One space</source>
        <translation>Ein Leerzeichen</translation>
    </message>
    <message>
        <source>Only in the file</source>
        <translation>Nur in der Datei</translation>
    </message>
    <message>
        <source>Only in the restored text</source>
        <translation>Nur im wiederhergestellten Text</translation>
    </message>
    <message>
        <source>Only in the version</source>
        <translation>Nur in der Version</translation>
    </message>
    <message>
        <source>Only in what is selected now.</source>
        <translation>Nur in dem, was jetzt markiert ist.</translation>
    </message>
    <message>
        <source>Only numbers, never your words, for 90 days; they stay on this computer.</source>
        <translation>Nur Zahlen, nie Ihre Worte, für 90 Tage; sie bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Only on the page</source>
        <translation>Nur auf der Seite</translation>
    </message>
    <message>
        <source>Only something to make models with.</source>
        <translation>Nur etwas, um Modelle damit zu erstellen.</translation>
    </message>
    <message>
        <source>Only the part of a model that looks at pictures or hears sounds.</source>
        <translation>Nur der Teil eines Modells, der Bilder ansieht oder Töne hört.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open Prompts &amp;Folder</source>
        <translation>Prompt-&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>Open as a new document</source>
        <translation>Als neues Dokument öffnen</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>Offene Dokumente</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Schreibgeschützt öffnen</translation>
    </message>
    <message>
        <source>Open the catalogue</source>
        <translation>Katalog öffnen</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>Download-Seite öffnen</translation>
    </message>
    <message>
        <source>Open the link at the caret</source>
        <translation>Link am Cursor öffnen</translation>
    </message>
    <message>
        <source>Open what was open last</source>
        <translation>Zuletzt Geöffnetes öffnen</translation>
    </message>
    <message>
        <source>Open “{title}”</source>
        <translation>„{title}“ öffnen</translation>
    </message>
    <message>
        <source>Opens a text, Markdown, Word, OpenDocument, RTF or HTML file.</source>
        <translation>Öffnet eine Text-, Markdown-, Word-, OpenDocument-, RTF- oder HTML-Datei.</translation>
    </message>
    <message>
        <source>Opens the document again that was closed last.</source>
        <translation>Öffnet das zuletzt geschlossene Dokument wieder.</translation>
    </message>
    <message>
        <source>Opens the prompts, to write, try and share them.</source>
        <translation>Öffnet die Prompts, um sie zu schreiben, auszuprobieren und weiterzugeben.</translation>
    </message>
    <message>
        <source>Opens the restored text as a document of its own; the file stays as it is.</source>
        <translation>Öffnet den wiederhergestellten Text als eigenes Dokument; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Opens the settings.</source>
        <translation>Öffnet die Einstellungen.</translation>
    </message>
    <message>
        <source>Opens your preferred wordings; prompts may ask for them.</source>
        <translation>Öffnet Ihre bevorzugten Formulierungen; Prompts können sie anfordern.</translation>
    </message>
    <message>
        <source>Optimise…</source>
        <translation>Optimieren…</translation>
    </message>
    <message>
        <source>Or choose a GGUF file on this computer.</source>
        <translation>Oder wählen Sie eine GGUF-Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Other versions say something else here: Left and Right show it.</source>
        <translation>Andere Fassungen sagen hier etwas anderes: ← und → zeigen es.</translation>
    </message>
    <message>
        <source>Other wordings of this place</source>
        <translation>Andere Formulierungen dieser Stelle</translation>
    </message>
    <message>
        <source>Out&amp;line</source>
        <translation>&amp;Gliederung</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Pack: {pack}</source>
        <translation>Paket: {pack}</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Packs of prompts.</source>
        <translation>Pakete mit Prompts.</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>of a window</comment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page for a bug report</source>
        <translation>Seite für einen Fehlerbericht</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages of “{title}”</source>
        <translation>Seiten von „{title}“</translation>
    </message>
    <message>
        <source>Pages to read and to print; nobody goes on writing in them.</source>
        <translation>Seiten zum Lesen und Drucken; niemand schreibt darin weiter.</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Paragraph {number} of {paragraphs}…</source>
        <translation>Absatz {number} von {paragraphs}…</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Absätze</translation>
    </message>
    <message>
        <source>Paragraphs in French are checked too.</source>
        <translation>Absätze auf Französisch werden auch geprüft.</translation>
    </message>
    <message>
        <source>Paragraphs in German are checked too.</source>
        <translation>Absätze auf Deutsch werden auch geprüft.</translation>
    </message>
    <message>
        <source>Paragraphs in Italian are checked too.</source>
        <translation>Absätze auf Italienisch werden auch geprüft.</translation>
    </message>
    <message>
        <source>Paragraphs in Portuguese are checked too.</source>
        <translation>Absätze auf Portugiesisch werden auch geprüft.</translation>
    </message>
    <message>
        <source>Paragraphs in Spanish are checked too.</source>
        <translation>Absätze auf Spanisch werden auch geprüft.</translation>
    </message>
    <message>
        <source>Part Befor&amp;e</source>
        <translation>&amp;Zum vorigen Teil</translation>
    </message>
    <message>
        <source>Part {number} of {parts}…</source>
        <translation>Teil {number} von {parts}…</translation>
    </message>
    <message>
        <source>Passable: of what it is sure enough of to be shown, three of four words are right.</source>
        <translation>Passabel: Wo es sicher genug ist, um etwas zu zeigen, stimmen drei von vier Wörtern.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste Pla&amp;in</source>
        <translation>&amp;Unformatiert einfügen</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Eingefügt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause before a suggestion</source>
        <translation>Pause vor einem Vorschlag</translation>
    </message>
    <message>
        <source>Pause: {model}</source>
        <translation>Pause: {model}</translation>
    </message>
    <message>
        <source>Paused, {amount}.</source>
        <translation>Pausiert, {amount}.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausiert.</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Personal dictionary</source>
        <translation>Persönliches Wörterbuch</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Place {number} of {count}  Alt+↓</source>
        <translation>Stelle {number} von {count}  Alt+↓</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Plain: most 15-year-olds can follow.</source>
        <translation>Verständlich: Die meisten 15-Jährigen kommen mit.</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Polite and businesslike.</source>
        <translation>Höflich und geschäftlich.</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>Taste drücken</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview replacing all</source>
        <translation>Vorschau auf alle Ersetzungen</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Vorschau…</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Voriges (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Previous alternative</source>
        <translation>Vorige Alternative</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>Druck&amp;vorschau…</translation>
    </message>
    <message>
        <source>Prints the document.</source>
        <translation>Druckt das Dokument.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Privacy settings…</source>
        <translation>Datenschutzeinstellungen…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems {number}</source>
        <translation>Probleme {number}</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Fortschritt des Downloads</translation>
    </message>
    <message>
        <source>Progress of {model}</source>
        <translation>Fortschritt von {model}</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt packs (*.zip)</source>
        <translation>Prompt-Pakete (*.zip)</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Prompts for the pack</source>
        <translation>Prompts für das Paket</translation>
    </message>
    <message>
        <source>Prompts of other programs (*.json *.yaml *.yml *.md)</source>
        <translation>Prompts anderer Programme (*.json *.yaml *.yml *.md)</translation>
    </message>
    <message>
        <source>Prompts: {titles}.</source>
        <translation>Prompts: {titles}.</translation>
    </message>
    <message>
        <source>Proofread</source>
        <translation>Korrektur lesen</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation>Vorgeschlagener Text</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Zeichensetzung</translation>
    </message>
    <message>
        <source>Punctuation {count}</source>
        <translation>Zeichensetzung {count}</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>Punjabi</translation>
    </message>
    <message>
        <source>Put a .aff and a .dic file into Library/Spelling in your home folder, or choose a folder above.</source>
        <translation>Legen Sie eine .aff- und eine .dic-Datei nach Library/Spelling in Ihrem Benutzerordner, oder wählen Sie oben einen Ordner.</translation>
    </message>
    <message>
        <source>Puts the section before the former.</source>
        <translation>Setzt den Abschnitt vor den vorigen.</translation>
    </message>
    <message>
        <source>Puts the section behind the next.</source>
        <translation>Setzt den Abschnitt hinter den nächsten.</translation>
    </message>
    <message>
        <source>Puts this version on the page, in one undo step (Ctrl+Enter).</source>
        <translation>Bringt diese Version auf die Seite, in einem Rückgängig-Schritt (Strg+Eingabe).</translation>
    </message>
    <message>
        <source>Python package: {package}</source>
        <translation>Python-Paket: {package}</translation>
    </message>
    <message>
        <source>Q4_0 of a model that was trained to lose little by it. As quick as Q4_0.</source>
        <translation>Q4_0 aus einem Modell, das darauf trainiert wurde, dabei wenig zu verlieren. So schnell wie Q4_0.</translation>
    </message>
    <message>
        <source>Q4_0 of a model that was trained to lose little by it. As quick as Q4_0; keeps 96.5 % of the accuracy, by its publisher.</source>
        <translation>Q4_0 aus einem Modell, das darauf trainiert wurde, dabei wenig zu verlieren. So schnell wie Q4_0; behält laut Herausgeber 96,5 % der Genauigkeit.</translation>
    </message>
    <message>
        <source>Quick for its quality in rewriting. Safer with 16 GB of memory.</source>
        <translation>Schnell für seine Qualität beim Umformulieren. Mit 16 GB Speicher auf der sicheren Seite.</translation>
    </message>
    <message>
        <source>Rea&amp;d-Only</source>
        <translation>Schreib&amp;geschützt</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorgelesen</translation>
    </message>
    <message>
        <source>Read at once</source>
        <translation>Auf einmal lesen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Reading the file to its end…</source>
        <translation>Die Datei wird bis zum Ende gelesen…</translation>
    </message>
    <message>
        <source>Reading time</source>
        <translation>Lesezeit</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Reads the file to its end and compares its checksum.</source>
        <translation>Liest die Datei bis zum Ende und vergleicht ihre Prüfsumme.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Ready on {device}.</source>
        <translation>Bereit auf {device}.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Bereit.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Redo for the new text</source>
        <translation>Für neuen Text wiederholen</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Remember who wrote what</source>
        <translation>Merken, wer was geschrieben hat</translation>
    </message>
    <message>
        <source>Remember words written</source>
        <translation>Geschriebene Wörter merken</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen words</source>
        <translation>Gewählte Wörter entfernen</translation>
    </message>
    <message>
        <source>Remove the pack {pack}</source>
        <translation>Paket {pack} entfernen</translation>
    </message>
    <message>
        <source>Remove word lists for {language}</source>
        <translation>Wortlisten für {language} entfernen</translation>
    </message>
    <message>
        <source>Remove “{words}”</source>
        <translation>„{words}“ entfernen</translation>
    </message>
    <message>
        <source>Remove: {model}</source>
        <translation>Entfernen: {model}</translation>
    </message>
    <message>
        <source>Removed: {words}</source>
        <translation>Entfernt: {words}</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Reopen C&amp;losed Tab</source>
        <translation>Geschlossenen &amp;Tab öffnen</translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
        <translation>Erse&amp;tzen…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace {count}</source>
        <translation>{count} ersetzen</translation>
    </message>
    <message>
        <source>Replace “{wanted}” with nothing</source>
        <translation>„{wanted}“ durch nichts ersetzen</translation>
    </message>
    <message>
        <source>Replace “{wanted}” with “{replacement}”</source>
        <translation>„{wanted}“ durch „{replacement}“ ersetzen</translation>
    </message>
    <message>
        <source>Replaced by yours.</source>
        <translation>Durch Ihren ersetzt.</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>Replacement: {words}</source>
        <translation>Ersatz: {words}</translation>
    </message>
    <message>
        <source>Replaces all of them; one undo takes it back.</source>
        <translation>Ersetzt alle; einmal Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Replaces this one and goes to the next.</source>
        <translation>Ersetzt diese Stelle und geht zur nächsten.</translation>
    </message>
    <message>
        <source>Requests waiting</source>
        <translation>Wartende Anfragen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Diese Version wiederherstellen</translation>
    </message>
    <message>
        <source>Restored documents</source>
        <translation>Wiederhergestellte Dokumente</translation>
    </message>
    <message>
        <source>Restored text and file</source>
        <translation>Wiederhergestellter Text und Datei</translation>
    </message>
    <message numerus="yes">
        <source>Restoring it makes {n} changes of spaces and signs.</source>
        <translation>
            <numerusform>Wiederherstellen bringt {n} Änderung an Leer- und Satzzeichen.</numerusform>
            <numerusform>Wiederherstellen bringt {n} Änderungen an Leer- und Satzzeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restoring it makes {n} changes: {words}.</source>
        <translation>
            <numerusform>Wiederherstellen bringt {n} Änderung: {words}.</numerusform>
            <numerusform>Wiederherstellen bringt {n} Änderungen: {words}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume: {model}</source>
        <translation>Fortsetzen: {model}</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Revert</source>
        <comment>an edit</comment>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>Revert of “{title}”</source>
        <translation>Rücknahme von „{title}“</translation>
    </message>
    <message>
        <source>Revert the rest</source>
        <translation>Rest zurücknehmen</translation>
    </message>
    <message>
        <source>Reverted in part.</source>
        <translation>Zum Teil zurückgenommen.</translation>
    </message>
    <message>
        <source>Reverted.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>Reverts</source>
        <translation>Rücknahmen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Review of the rewrite</source>
        <translation>Durchsicht der Umformulierung</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Umformulieren</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <comment>an edit</comment>
        <translation>Umformulierung</translation>
    </message>
    <message>
        <source>Rewrites</source>
        <translation>Umformulierungen</translation>
    </message>
    <message>
        <source>Rewrite…</source>
        <translation>Umformulieren…</translation>
    </message>
    <message>
        <source>Rewriting</source>
        <translation>Umformulieren</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>Umformuliert</translation>
    </message>
    <message>
        <source>Rich Text</source>
        <translation>Rich Text</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Room for versions</source>
        <translation>Platz für Versionen</translation>
    </message>
    <message>
        <source>Rules only, until the model is loaded.</source>
        <translation>Nur Regeln, bis das Modell geladen ist.</translation>
    </message>
    <message>
        <source>Rules only: a server cannot weigh sentences. A model here for the grammar check can.</source>
        <translation>Nur Regeln: Ein Server kann Sätze nicht abwägen. Ein Modell für die Grammatikprüfung auf diesem Computer kann es.</translation>
    </message>
    <message>
        <source>Rules only: the model is not asked. It finds more and drops false alarms.</source>
        <translation>Nur Regeln: Das Modell wird nicht gefragt. Es findet mehr und lässt Fehlalarme weg.</translation>
    </message>
    <message>
        <source>Rules only: this document is written without a model.</source>
        <translation>Nur Regeln: Dieses Dokument wird ohne Modell geschrieben.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Alle ausführen</translation>
    </message>
    <message>
        <source>Run the examples</source>
        <translation>Beispiele ausführen</translation>
    </message>
    <message>
        <source>Run the prompt</source>
        <translation>Prompt ausführen</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Russian (KOI8-R)</source>
        <translation>Russisch (KOI8-R)</translation>
    </message>
    <message>
        <source>S&amp;uggest While I Write</source>
        <translation>&amp;Beim Schreiben vorschlagen</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>length of the text</comment>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save Annotated Cop&amp;y…</source>
        <translation>Kopie mit &amp;Anmerkungen speichern…</translation>
    </message>
    <message>
        <source>Save Annotated Copy</source>
        <translation>Kopie mit Anmerkungen speichern</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Alle speichern</translation>
    </message>
    <message>
        <source>Save annotated copy…</source>
        <translation>Kopie mit Anmerkungen speichern…</translation>
    </message>
    <message>
        <source>Save as UTF-8</source>
        <translation>Als UTF-8 speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save by itself</source>
        <translation>Automatisch speichern</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Woanders speichern…</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Erneut speichern</translation>
    </message>
    <message>
        <source>Save it elsewhere</source>
        <translation>Speichern Sie woanders</translation>
    </message>
    <message>
        <source>Save it elsewhere or change the permissions</source>
        <translation>Speichern Sie woanders, oder ändern Sie die Zugriffsrechte</translation>
    </message>
    <message>
        <source>Save it elsewhere, or try again when it is back</source>
        <translation>Speichern Sie woanders, oder versuchen Sie es erneut, wenn er wieder da ist</translation>
    </message>
    <message>
        <source>Save it on another disk</source>
        <translation>Speichern Sie auf einem anderen Datenträger</translation>
    </message>
    <message>
        <source>Save the Numbers as CSV…</source>
        <translation>Zahlen als CSV speichern…</translation>
    </message>
    <message>
        <source>Save the Picture as PNG…</source>
        <translation>Bild als PNG speichern…</translation>
    </message>
    <message>
        <source>Save the numbers or the picture</source>
        <translation>Zahlen oder Bild speichern</translation>
    </message>
    <message>
        <source>Save the pack</source>
        <translation>Paket speichern</translation>
    </message>
    <message>
        <source>Save the pack as a file</source>
        <translation>Das Paket als Datei speichern</translation>
    </message>
    <message>
        <source>Save this document first: the link names a file beside it.</source>
        <translation>Speichern Sie dieses Dokument zuerst: Der Link nennt eine Datei daneben.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>characters not typed</comment>
        <translation>Gespart</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>In {path} gespeichert.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Say it to a screen reader</source>
        <translation>Dem Screenreader mitteilen</translation>
    </message>
    <message>
        <source>Says the same in fewer words.</source>
        <translation>Sagt dasselbe in weniger Worten.</translation>
    </message>
    <message>
        <source>Says the same in more words, without new facts.</source>
        <translation>Sagt dasselbe in mehr Worten, ohne neue Fakten.</translation>
    </message>
    <message>
        <source>Says the same so that it is easier to read.</source>
        <translation>Sagt dasselbe so, dass es leichter zu lesen ist.</translation>
    </message>
    <message>
        <source>Says the same so that it suits the reader.</source>
        <translation>Sagt dasselbe so, dass es zum Publikum passt.</translation>
    </message>
    <message>
        <source>Says which version this is.</source>
        <translation>Sagt, welche Version dies ist.</translation>
    </message>
    <message>
        <source>Says why nothing is suggested.</source>
        <translation>Sagt, warum nichts vorgeschlagen wird.</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>Prompts durchsuchen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Katalog durchsuchen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Sections begin with a heading; there is none above the caret. Begin a line with “# ” to make one.</source>
        <translation>Abschnitte beginnen mit einer Überschrift; über dem Cursor steht keine. Beginnen Sie eine Zeile mit „# “, um eine anzulegen.</translation>
    </message>
    <message>
        <source>Seed {seed}, temperature {temperature}.</source>
        <translation>Seed {seed}, Temperatur {temperature}.</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>A&amp;lles markieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles markieren</translation>
    </message>
    <message>
        <source>Select the part of the text first.</source>
        <translation>Markieren Sie zuerst den Teil des Textes.</translation>
    </message>
    <message>
        <source>Select the text without it, or use a larger model.</source>
        <translation>Markieren Sie den Text ohne diesen Satz, oder verwenden Sie ein größeres Modell.</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Selection</source>
        <comment>switch: only in the selection</comment>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Selects the whole document.</source>
        <translation>Markiert das ganze Dokument.</translation>
    </message>
    <message>
        <source>Sends this to the model once (Ctrl+Return).</source>
        <translation>Sendet dies einmal an das Modell (Strg+Eingabe).</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Servers that want a key get it with every request. It is kept by this computer&apos;s keyring, never in a file of Inkhorn&apos;s. Leave it empty where none is wanted.</source>
        <translation>Server, die einen Schlüssel verlangen, bekommen ihn mit jeder Anfrage. Er liegt im Schlüsselbund dieses Computers, nie in einer Datei von Inkhorn. Lassen Sie das Feld leer, wo keiner verlangt wird.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Set a goal for this document</source>
        <translation>Ziel für dieses Dokument setzen</translation>
    </message>
    <message>
        <source>Set a goal…</source>
        <translation>Ziel setzen…</translation>
    </message>
    <message>
        <source>Set the goal</source>
        <translation>Ziel setzen</translation>
    </message>
    <message>
        <source>Set the token</source>
        <translation>Token eingeben</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Several languages; its publisher lists 12 for a smaller sibling.</source>
        <translation>Mehrere Sprachen; für ein kleineres Schwestermodell nennt der Herausgeber 12.</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>of the whole</comment>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Shares the computer&apos;s memory.</source>
        <translation>Teilt den Speicher des Computers.</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Kürzer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show &amp;Machine Text</source>
        <translation>&amp;Maschinentext zeigen</translation>
    </message>
    <message>
        <source>Show a version</source>
        <translation>Fassung zeigen</translation>
    </message>
    <message>
        <source>Show all: {count}</source>
        <translation>Alle zeigen: {count}</translation>
    </message>
    <message>
        <source>Show corrections: {count}</source>
        <translation>Korrekturen zeigen: {count}</translation>
    </message>
    <message>
        <source>Show difference</source>
        <translation>Unterschied anzeigen</translation>
    </message>
    <message>
        <source>Show difference of “{title}” to the file</source>
        <translation>Unterschied von „{title}“ zur Datei zeigen</translation>
    </message>
    <message>
        <source>Show difference to the file</source>
        <translation>Unterschied zur Datei zeigen</translation>
    </message>
    <message>
        <source>Show grammar: {count}</source>
        <translation>Grammatik zeigen: {count}</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show punctuation: {count}</source>
        <translation>Zeichensetzung zeigen: {count}</translation>
    </message>
    <message>
        <source>Show reverts: {count}</source>
        <translation>Rücknahmen zeigen: {count}</translation>
    </message>
    <message>
        <source>Show rewrites: {count}</source>
        <translation>Umformulierungen zeigen: {count}</translation>
    </message>
    <message>
        <source>Show spelling: {count}</source>
        <translation>Rechtschreibung zeigen: {count}</translation>
    </message>
    <message>
        <source>Show style: {count}</source>
        <translation>Stil zeigen: {count}</translation>
    </message>
    <message>
        <source>Show such suggestions too</source>
        <translation>Auch solche Vorschläge zeigen</translation>
    </message>
    <message>
        <source>Show suggestions: {count}</source>
        <translation>Vorschläge zeigen: {count}</translation>
    </message>
    <message>
        <source>Show the download</source>
        <translation>Download zeigen</translation>
    </message>
    <message>
        <source>Show version {number}: {words}  ({number})</source>
        <translation>Fassung {number} zeigen: {words}  ({number})</translation>
    </message>
    <message>
        <source>Show what was sent to the model</source>
        <translation>Zeigen, was an das Modell gesendet wurde</translation>
    </message>
    <message>
        <source>Show {prompt}</source>
        <translation>{prompt} anzeigen</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Shown as version 1, together with what was right in other answers.</source>
        <translation>Angezeigt als Fassung 1, zusammen mit dem, was in anderen Antworten richtig war.</translation>
    </message>
    <message>
        <source>Shown as version {number}.</source>
        <translation>Angezeigt als Fassung {number}.</translation>
    </message>
    <message>
        <source>Shows a page about this program and this computer to copy.</source>
        <translation>Zeigt eine Seite über dieses Programm und diesen Computer zum Kopieren.</translation>
    </message>
    <message>
        <source>Shows all models.</source>
        <translation>Zeigt alle Modelle.</translation>
    </message>
    <message>
        <source>Shows all models: here, on offer, on their way.</source>
        <translation>Zeigt alle Modelle: hier, im Angebot, unterwegs.</translation>
    </message>
    <message>
        <source>Shows all models: on this computer, on offer, on their way.</source>
        <translation>Zeigt alle Modelle: auf diesem Computer, im Angebot, unterwegs.</translation>
    </message>
    <message>
        <source>Shows an alternative.</source>
        <translation>Zeigt eine Alternative.</translation>
    </message>
    <message>
        <source>Shows another suggestion for the same place.</source>
        <translation>Zeigt einen anderen Vorschlag für dieselbe Stelle.</translation>
    </message>
    <message>
        <source>Shows every place before and after, to choose from.</source>
        <translation>Zeigt jede Stelle vorher und nachher, zum Auswählen.</translation>
    </message>
    <message>
        <source>Shows grey text at the caret.</source>
        <translation>Zeigt grauen Text am Cursor.</translation>
    </message>
    <message>
        <source>Shows how fast the model works.</source>
        <translation>Zeigt, wie schnell das Modell arbeitet.</translation>
    </message>
    <message>
        <source>Shows how much of the text is written by hand.</source>
        <translation>Zeigt, wie viel vom Text von Hand geschrieben ist.</translation>
    </message>
    <message>
        <source>Shows how the file is stored, and changes it.</source>
        <translation>Zeigt, wie die Datei gespeichert ist, und ändert es.</translation>
    </message>
    <message>
        <source>Shows nothing but the page.</source>
        <translation>Zeigt nur die Seite.</translation>
    </message>
    <message>
        <source>Shows the difference in a window (Enter).</source>
        <translation>Zeigt den Unterschied in einem Fenster (Eingabe).</translation>
    </message>
    <message>
        <source>Shows the first steps again.</source>
        <translation>Zeigt die ersten Schritte noch einmal.</translation>
    </message>
    <message>
        <source>Shows the folder with your prompt files.</source>
        <translation>Zeigt den Ordner mit Ihren Prompt-Dateien.</translation>
    </message>
    <message>
        <source>Shows the next open document.</source>
        <translation>Zeigt das nächste offene Dokument.</translation>
    </message>
    <message>
        <source>Shows the open document before.</source>
        <translation>Zeigt das vorige offene Dokument.</translation>
    </message>
    <message>
        <source>Shows the pages as they would be printed.</source>
        <translation>Zeigt die Seiten, wie sie gedruckt würden.</translation>
    </message>
    <message>
        <source>Shows the text on the page.</source>
        <translation>Zeigt den Text auf der Seite.</translation>
    </message>
    <message>
        <source>Shows what became of the suggestions.</source>
        <translation>Zeigt, was aus den Vorschlägen wurde.</translation>
    </message>
    <message>
        <source>Shows what would mend the place at the caret.</source>
        <translation>Zeigt eine Korrektur für die Stelle am Cursor.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Anzeigen…</translation>
    </message>
    <message>
        <source>Side by side (B)</source>
        <translation>Nebeneinander (B)</translation>
    </message>
    <message>
        <source>Simpler</source>
        <translation>Einfacher</translation>
    </message>
    <message>
        <source>Singular and plural do not fit together here.</source>
        <translation>Einzahl und Mehrzahl passen hier nicht zusammen.</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>Singhalesisch</translation>
    </message>
    <message>
        <source>Sixteen bits a weight, as most models are published: largest, slowest, nothing lost. To make other files out of.</source>
        <translation>Sechzehn Bit je Gewicht, wie die meisten Modelle veröffentlicht werden: am größten, am langsamsten, ohne Verlust. Um andere Dateien daraus zu machen.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Small halves the memory that a long context needs; a CPU reads more slowly with it.</source>
        <translation>Klein halbiert den Speicher, den ein langer Kontext braucht; eine CPU liest damit langsamer.</translation>
    </message>
    <message>
        <source>Small, for many languages.</source>
        <translation>Klein, für viele Sprachen.</translation>
    </message>
    <message>
        <source>So that nothing you type is lost, Inkhorn stores text besides your files. It stays on this computer, in files that only you may read.</source>
        <translation>Damit nichts verloren geht, was Sie eingeben, speichert Inkhorn Text auch außerhalb Ihrer Dateien. Er bleibt auf diesem Computer, in Dateien, die nur Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Something that was said is gone.</source>
        <translation>Etwas, das gesagt wurde, fehlt.</translation>
    </message>
    <message>
        <source>Space ticks · ↑↓ shows the place · Enter replaces · Esc leaves</source>
        <translation>Leertaste hakt an · ↑↓ zeigt die Stelle · Eingabe ersetzt · Esc schließt</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Speed of each setup, Automatic is 1</source>
        <translation>Tempo jeder Einstellung, Automatisch ist 1</translation>
    </message>
    <message>
        <source>Speed of the model</source>
        <translation>Tempo des Modells</translation>
    </message>
    <message>
        <source>Speeds appear here as soon as the model has answered once.</source>
        <translation>Das Tempo erscheint hier, sobald das Modell einmal geantwortet hat.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Spelling in other languages is checked by the Hunspell dictionaries on this computer.</source>
        <translation>Die Rechtschreibung in anderen Sprachen prüfen die Hunspell-Wörterbücher auf diesem Computer.</translation>
    </message>
    <message>
        <source>Spelling {count}</source>
        <translation>Rechtschreibung {count}</translation>
    </message>
    <message>
        <source>Start writing</source>
        <translation>Losschreiben</translation>
    </message>
    <message>
        <source>Starts an empty document.</source>
        <translation>Beginnt ein leeres Dokument.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {heading}. {sentence}</source>
        <translation>Schritt {number} von {count}: {heading}. {sentence}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Prüfen anhalten</translation>
    </message>
    <message>
        <source>Stop making the smaller model</source>
        <translation>Das Erstellen des kleineren Modells anhalten</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Messen anhalten</translation>
    </message>
    <message>
        <source>Stop the examples</source>
        <translation>Beispiele anhalten</translation>
    </message>
    <message>
        <source>Stop word lists for {language}</source>
        <translation>Wortlisten für {language} anhalten</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after {done} of {n} paragraphs.</source>
        <translation>
            <numerusform>Nach {done} von {n} Absatz angehalten.</numerusform>
            <numerusform>Nach {done} von {n} Absätzen angehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped, {amount}.</source>
        <translation>Angehalten, {amount}.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>Gespeichert als</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Streng</translation>
    </message>
    <message>
        <source>Strict: only what is almost certain.</source>
        <translation>Streng: nur, was fast sicher ist.</translation>
    </message>
    <message>
        <source>Strict: only what is almost certain. Balanced: what is likely wrong. Thorough: also what deserves a look.</source>
        <translation>Streng: nur, was fast sicher ist. Ausgewogen: was wahrscheinlich falsch ist. Gründlich: auch, was einen Blick wert ist.</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Style Markdown</source>
        <translation>Markdown gestalten</translation>
    </message>
    <message>
        <source>Style {count}</source>
        <translation>Stil {count}</translation>
    </message>
    <message>
        <source>Styles from prompt files will be listed here.</source>
        <translation>Stile aus Prompt-Dateien werden hier aufgelistet.</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Suggest a Para&amp;graph</source>
        <translation>&amp;Absatz vorschlagen</translation>
    </message>
    <message>
        <source>Suggest a paragraph</source>
        <translation>Einen Absatz vorschlagen</translation>
    </message>
    <message>
        <source>Suggest now</source>
        <translation>Jetzt vorschlagen</translation>
    </message>
    <message>
        <source>Suggest while I write</source>
        <translation>Beim Schreiben vorschlagen</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Suggested by a model</source>
        <translation>Von einem Modell vorgeschlagen</translation>
    </message>
    <message>
        <source>Suggested by {model}</source>
        <translation>Von {model} vorgeschlagen</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Suggestion {number} of {count}: {text}</source>
        <translation>Vorschlag {number} von {count}: {text}</translation>
    </message>
    <message>
        <source>Suggestion: {text}</source>
        <translation>Vorschlag: {text}</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Suggestions are switched off.</source>
        <translation>Vorschläge sind ausgeschaltet.</translation>
    </message>
    <message>
        <source>Suggestions by day</source>
        <translation>Vorschläge nach Tag</translation>
    </message>
    <message>
        <source>Suggestions by model</source>
        <translation>Vorschläge nach Modell</translation>
    </message>
    <message numerus="yes">
        <source>Suggestions of the last {n} days</source>
        <translation>
            <numerusform>Vorschläge des letzten Tages</numerusform>
            <numerusform>Vorschläge der letzten {n} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suggestions of the last {n} days; at most {most} in a day</source>
        <translation>
            <numerusform>Vorschläge des letzten Tages; höchstens {most} am Tag</numerusform>
            <numerusform>Vorschläge der letzten {n} Tage; höchstens {most} am Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions that were shown.</source>
        <translation>Vorschläge, die gezeigt wurden.</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>Zusammenfassen</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suaheli</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>T&amp;ypewriter Scrolling</source>
        <translation>Schre&amp;ibmaschinenmodus</translation>
    </message>
    <message>
        <source>Ta&amp;b Before</source>
        <translation>Voriger T&amp;ab</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Take all, leave all</source>
        <translation>Alle übernehmen, alle lassen</translation>
    </message>
    <message>
        <source>Take both</source>
        <translation>Beide übernehmen</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Take the file from a folder</source>
        <translation>Datei aus einem Ordner nehmen</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Die andere nehmen</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Taken whole: {whole}; word by word: {by_word}; by sentence: {by_sentence}. Dismissed with Esc: {dismissed}.</source>
        <translation>Ganz übernommen: {whole}; Wort für Wort: {by_word}; satzweise: {by_sentence}. Mit Esc verworfen: {dismissed}.</translation>
    </message>
    <message>
        <source>Takes over the prompts of other programs.</source>
        <translation>Übernimmt die Prompts anderer Programme.</translation>
    </message>
    <message>
        <source>Takes the file away; you can undo this.</source>
        <translation>Entfernt die Datei; Sie können das rückgängig machen.</translation>
    </message>
    <message>
        <source>Takes the grey text away, or stops the model.</source>
        <translation>Entfernt den grauen Text oder hält das Modell an.</translation>
    </message>
    <message>
        <source>Takes the keyboard to the next part of the window.</source>
        <translation>Setzt den Tastaturfokus in den nächsten Teil des Fensters.</translation>
    </message>
    <message>
        <source>Takes the keyboard to the part before.</source>
        <translation>Setzt den Tastaturfokus in den vorigen Teil.</translation>
    </message>
    <message>
        <source>Takes the last change back.</source>
        <translation>Nimmt die letzte Änderung zurück.</translation>
    </message>
    <message>
        <source>Takes the place of the built-in prompt “{prompt}”.</source>
        <translation>Tritt an die Stelle des mitgelieferten Prompts „{prompt}“.</translation>
    </message>
    <message>
        <source>Takes the place of the prompt “{prompt}” of the pack “{pack}”.</source>
        <translation>Tritt an die Stelle des Prompts „{prompt}“ aus dem Paket „{pack}“.</translation>
    </message>
    <message>
        <source>Takes the same file from a folder or a stick.</source>
        <translation>Nimmt dieselbe Datei aus einem Ordner oder von einem Stick.</translation>
    </message>
    <message>
        <source>Takes this edit back, in one undo step (Enter in the list).</source>
        <translation>Nimmt diese Bearbeitung zurück, in einem Rückgängig-Schritt (Eingabe in der Liste).</translation>
    </message>
    <message>
        <source>Takes {loaded} of memory, at most {most}, with a context of {given} tokens instead of {wanted}.</source>
        <translation>Belegt {loaded} Speicher, höchstens {most}, mit einem Kontext von {given} statt {wanted} Tokens.</translation>
    </message>
    <message>
        <source>Takes {loaded} of memory, at most {most}; {free} are free.</source>
        <translation>Belegt {loaded} Speicher, höchstens {most}; {free} sind frei.</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Telugu</translation>
    </message>
    <message>
        <source>Text and Markdown (*.txt *.md *.markdown *.text);;All files (*)</source>
        <translation>Text und Markdown (*.txt *.md *.markdown *.text);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Text of the prompt file</source>
        <translation>Text der Prompt-Datei</translation>
    </message>
    <message>
        <source>That did not work. Try again, or start Inkhorn again.</source>
        <translation>Das hat nicht geklappt. Versuchen Sie es erneut, oder starten Sie Inkhorn neu.</translation>
    </message>
    <message>
        <source>The KV cache of this model cannot be made smaller, so it is kept in f16.</source>
        <translation>Der KV-Cache dieses Modells lässt sich nicht verkleinern und bleibt deshalb in f16.</translation>
    </message>
    <message>
        <source>The access token has characters that no token has. Set it again.</source>
        <translation>Das Zugriffstoken enthält Zeichen, die in keinem Token vorkommen. Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>The access token is not sent to {host}, because its address does not begin with https://.</source>
        <translation>Das Zugriffstoken wird nicht an {host} gesendet, weil die Adresse nicht mit https:// beginnt.</translation>
    </message>
    <message>
        <source>The adapter for rewriting is not used.</source>
        <translation>Der Adapter für Umformulierungen wird nicht verwendet.</translation>
    </message>
    <message>
        <source>The adapter for suggestions is not used.</source>
        <translation>Der Adapter für Vorschläge wird nicht verwendet.</translation>
    </message>
    <message>
        <source>The adapter for the grammar check is not used.</source>
        <translation>Der Adapter für die Grammatikprüfung wird nicht verwendet.</translation>
    </message>
    <message>
        <source>The adapter {file} was made for another kind of model than {model}.</source>
        <translation>Der Adapter {file} wurde für eine andere Art von Modell als {model} gemacht.</translation>
    </message>
    <message>
        <source>The address of a model hub or a mirror of one; empty: as HF_ENDPOINT says, else the hub of the catalogue.</source>
        <translation>Die Adresse eines Modell-Hubs oder eines Spiegels davon; leer: wie HF_ENDPOINT sagt, sonst der Hub des Katalogs.</translation>
    </message>
    <message>
        <source>The answer had little to do with your text.</source>
        <translation>Die Antwort hatte wenig mit Ihrem Text zu tun.</translation>
    </message>
    <message>
        <source>The answer has {characters} characters instead of at most {limit}.</source>
        <translation>Die Antwort hat {characters} Zeichen statt höchstens {limit}.</translation>
    </message>
    <message>
        <source>The answer is a new document, not saved yet. “{document}” stays open beside it.</source>
        <translation>Die Antwort ist ein neues, noch nicht gespeichertes Dokument. „{document}“ bleibt daneben geöffnet.</translation>
    </message>
    <message>
        <source>The answer is longer than expected.</source>
        <translation>Die Antwort ist länger als erwartet.</translation>
    </message>
    <message>
        <source>The answer left out most of your text.</source>
        <translation>Die Antwort ließ das meiste von Ihrem Text weg.</translation>
    </message>
    <message>
        <source>The answer of “{prompt}” is on the clipboard.</source>
        <translation>Die Antwort von „{prompt}“ ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The answer was a list or a table instead of text like yours.</source>
        <translation>Die Antwort war eine Liste oder Tabelle statt Text wie Ihrer.</translation>
    </message>
    <message>
        <source>The answer was far longer than your text.</source>
        <translation>Die Antwort war viel länger als Ihr Text.</translation>
    </message>
    <message>
        <source>The answer was in another language.</source>
        <translation>Die Antwort war in einer anderen Sprache.</translation>
    </message>
    <message>
        <source>The answer was in another script than your text.</source>
        <translation>Die Antwort war in einer anderen Schrift als Ihr Text.</translation>
    </message>
    <message>
        <source>The apostrophe is missing or misplaced.</source>
        <translation>Der Apostroph fehlt oder steht an der falschen Stelle.</translation>
    </message>
    <message>
        <source>The archive with the word lists is damaged, so nothing was kept.</source>
        <translation>Das Archiv mit den Wortlisten ist beschädigt, deshalb wurde nichts behalten.</translation>
    </message>
    <message>
        <source>The best one here for grammar on computers with 8 GB of memory.</source>
        <translation>Hier das beste für Grammatik auf Computern mit 8 GB Speicher.</translation>
    </message>
    <message>
        <source>The best one here for rewriting. Wants 8 GB of memory, better 16.</source>
        <translation>Hier das beste zum Umformulieren. Braucht 8 GB Speicher, besser 16.</translation>
    </message>
    <message>
        <source>The best one here for suggestions while you write.</source>
        <translation>Hier das beste für Vorschläge beim Schreiben.</translation>
    </message>
    <message>
        <source>The caret is in a heading.</source>
        <translation>Der Cursor steht in einer Überschrift.</translation>
    </message>
    <message>
        <source>The caret is in a list marker; type a space and a few letters of the item.</source>
        <translation>Der Cursor steht in einem Listenzeichen; tippen Sie ein Leerzeichen und ein paar Buchstaben des Eintrags.</translation>
    </message>
    <message>
        <source>The caret is in a table.</source>
        <translation>Der Cursor steht in einer Tabelle.</translation>
    </message>
    <message>
        <source>The caret is in a web or mail address.</source>
        <translation>Der Cursor steht in einer Web- oder Mailadresse.</translation>
    </message>
    <message>
        <source>The caret is in code or markup.</source>
        <translation>Der Cursor steht in Code oder Auszeichnungen.</translation>
    </message>
    <message>
        <source>The caret is in the block of settings at the top of the document.</source>
        <translation>Der Cursor steht im Block mit Angaben am Anfang des Dokuments.</translation>
    </message>
    <message>
        <source>The caret is inside a word or directly before one.</source>
        <translation>Der Cursor steht in einem Wort oder direkt davor.</translation>
    </message>
    <message>
        <source>The caret was moved; suggestions come while you type.</source>
        <translation>Der Cursor wurde bewegt; Vorschläge kommen, während Sie tippen.</translation>
    </message>
    <message>
        <source>The check was asked in a way the engine does not understand. Restart Inkhorn.</source>
        <translation>Die Engine hat die Prüfanfrage nicht verstanden. Starten Sie Inkhorn neu.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The clipboard holds no text, which “{prompt}” needs. Copy some, then choose it again.</source>
        <translation>Die Zwischenablage enthält keinen Text, den „{prompt}“ aber braucht. Kopieren Sie welchen, und wählen Sie den Prompt dann noch einmal.</translation>
    </message>
    <message>
        <source>The code {code} is new.</source>
        <translation>Der Code {code} ist neu.</translation>
    </message>
    <message>
        <source>The code {code} is no longer there.</source>
        <translation>Der Code {code} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The connection to {host} broke in the middle of the answer. Try again.</source>
        <translation>Die Verbindung zu {host} brach mitten in der Antwort ab. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Die Verbindung ging verloren</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Die Verbindung ging verloren.</translation>
    </message>
    <message>
        <source>The conversion ended before it was done. Try again; if it happens again, the file is too much for it.</source>
        <translation>Die Umwandlung brach ab, bevor sie fertig war. Versuchen Sie es erneut; passiert es wieder, ist die Datei zu viel für sie.</translation>
    </message>
    <message>
        <source>The date word {word} is new.</source>
        <translation>Die Zeitangabe {word} ist neu.</translation>
    </message>
    <message>
        <source>The date word {word} is no longer there.</source>
        <translation>Die Zeitangabe {word} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The device was not used.</source>
        <translation>Das Gerät wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>The dictionary (Italian Writing Aids) is under the GNU General Public License 3, the word forms (Morph-it) under Creative Commons Attribution-ShareAlike 2.0 and the GNU Lesser General Public License.</source>
        <translation>Das Wörterbuch (Italian Writing Aids) steht unter der GNU General Public License 3, die Wortformen (Morph-it) unter Creative Commons Attribution-ShareAlike 2.0 und der GNU Lesser General Public License.</translation>
    </message>
    <message>
        <source>The dictionary and the word forms (Dicollecte, Grammalecte) are under the Mozilla Public License 2.0.</source>
        <translation>Das Wörterbuch und die Wortformen (Dicollecte, Grammalecte) stehen unter der Mozilla Public License 2.0.</translation>
    </message>
    <message>
        <source>The dictionary {dictionary} in {folder} cannot be read: {reason}</source>
        <translation>Das Wörterbuch {dictionary} in {folder} kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>The dictionary {dictionary} in {folder} is damaged: it does not know its own words. Install it again.</source>
        <translation>Das Wörterbuch {dictionary} in {folder} ist beschädigt: Es kennt seine eigenen Wörter nicht. Installieren Sie es neu.</translation>
    </message>
    <message>
        <source>The dictionary {dictionary} in {folder} is damaged: its list of words does not begin with their number.</source>
        <translation>Das Wörterbuch {dictionary} in {folder} ist beschädigt: Seine Wortliste beginnt nicht mit ihrer Anzahl.</translation>
    </message>
    <message>
        <source>The dictionary {dictionary} in {folder} is damaged: there are no words in it.</source>
        <translation>Das Wörterbuch {dictionary} in {folder} ist beschädigt: Es enthält keine Wörter.</translation>
    </message>
    <message>
        <source>The dictionary {dictionary} in {folder} is too large to be one.</source>
        <translation>Das Wörterbuch {dictionary} in {folder} ist zu groß, um eines zu sein.</translation>
    </message>
    <message>
        <source>The disk became full during the download. Free some space and try again.</source>
        <translation>Der Datenträger wurde während des Downloads voll. Geben Sie Speicherplatz frei, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk became full. Free some space and try again.</source>
        <translation>Der Datenträger ist voll. Geben Sie Speicherplatz frei, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk has {free} MB free, but unpacking needs {needed} MB. Free some space and try again.</source>
        <translation>Auf dem Datenträger sind {free} MB frei, zum Entpacken werden aber {needed} MB gebraucht. Geben Sie Speicherplatz frei, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk has {free} MB free, but {needed} MB are needed for the download. Free some space and try again.</source>
        <translation>Auf dem Datenträger sind {free} MB frei, für den Download werden aber {needed} MB gebraucht. Geben Sie Speicherplatz frei, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk has {free} MB free, but {needed} MB are needed. Free some space and try again.</source>
        <translation>Auf dem Datenträger sind {free} MB frei, gebraucht werden aber {needed} MB. Geben Sie Speicherplatz frei, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk has {free} free, but up to {needed} are needed. Free some space and try again.</source>
        <translation>Auf dem Datenträger sind {free} frei, gebraucht werden aber bis zu {needed}. Geben Sie Speicherplatz frei, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The document is read-only.</source>
        <translation>Das Dokument ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The download failed; the log says why. Try again later. {advice}</source>
        <translation>Der Download ist fehlgeschlagen; den Grund nennt das Protokoll. Versuchen Sie es später erneut. {advice}</translation>
    </message>
    <message>
        <source>The download has to begin anew</source>
        <translation>Der Download muss neu beginnen</translation>
    </message>
    <message>
        <source>The earlier version is on the page.</source>
        <translation>Die frühere Version ist auf der Seite.</translation>
    </message>
    <message>
        <source>The engine could not be started. Close other programs and try again, or install Inkhorn again.</source>
        <translation>Die Engine konnte nicht gestartet werden. Schließen Sie andere Programme und versuchen Sie es erneut, oder installieren Sie Inkhorn neu.</translation>
    </message>
    <message>
        <source>The engine could not be started. Install Inkhorn again.</source>
        <translation>Die Engine konnte nicht gestartet werden. Installieren Sie Inkhorn neu.</translation>
    </message>
    <message>
        <source>The engine could not be started. Reinstall Inkhorn.</source>
        <translation>Die Engine konnte nicht gestartet werden. Installieren Sie Inkhorn neu.</translation>
    </message>
    <message>
        <source>The engine could not check this sentence. Try again.</source>
        <translation>Die Engine konnte diesen Satz nicht prüfen. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The engine could not compute this text. Try again.</source>
        <translation>Die Engine konnte diesen Text nicht berechnen. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The engine could not do this. Try again.</source>
        <translation>Die Engine konnte das nicht ausführen. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The engine could not read this request. Try again with other words or settings.</source>
        <translation>Die Engine konnte diese Anfrage nicht lesen. Versuchen Sie es mit anderen Wörtern oder Einstellungen.</translation>
    </message>
    <message>
        <source>The engine found no processor it can use. Reinstall Inkhorn.</source>
        <translation>Die Engine hat keinen Prozessor gefunden, den sie verwenden kann. Installieren Sie Inkhorn neu.</translation>
    </message>
    <message>
        <source>The engine gave an answer that cannot be read. Try again, or choose another model.</source>
        <translation>Die Engine gab eine unlesbare Antwort. Versuchen Sie es erneut, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The engine is being started again. Try again in a moment.</source>
        <translation>Die Engine wird neu gestartet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The engine stopped again and again and was given up. Choose a smaller model or the CPU in Settings, or start Inkhorn again.</source>
        <translation>Die Engine brach immer wieder ab und wurde aufgegeben. Wählen Sie in den Einstellungen ein kleineres Modell oder die CPU, oder starten Sie Inkhorn neu.</translation>
    </message>
    <message>
        <source>The engine stopped in the middle and is being started again. Try again in a moment.</source>
        <translation>Die Engine brach mittendrin ab und wird neu gestartet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly ({how}). Try again.</source>
        <translation>Die Engine brach unerwartet ab ({how}). Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The engine stopped while it used the graphics processor, so it now runs on the CPU.</source>
        <translation>Die Engine brach bei der Arbeit auf dem Grafikprozessor ab und läuft deshalb jetzt auf der CPU.</translation>
    </message>
    <message>
        <source>The engine stopped while it worked ({how}), so nothing was made. The file may be damaged; download it again.</source>
        <translation>Die Engine brach während der Arbeit ab ({how}), deshalb wurde nichts erstellt. Die Datei ist vielleicht beschädigt; laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>The engine stops before it has begun. Start Inkhorn again, or install it again.</source>
        <translation>Die Engine bricht ab, bevor sie begonnen hat. Starten Sie Inkhorn neu, oder installieren Sie es neu.</translation>
    </message>
    <message>
        <source>The engine takes {size} of memory with it now.</source>
        <translation>Die Engine belegt damit jetzt {size} Speicher.</translation>
    </message>
    <message>
        <source>The engine takes {size} of memory with it now; {predicted} were predicted for the start.</source>
        <translation>Die Engine belegt damit jetzt {size} Speicher; für den Start vorhergesagt waren {predicted}.</translation>
    </message>
    <message>
        <source>The engine was changed while it worked. Try again.</source>
        <translation>Die Engine wurde während der Arbeit umgestellt. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The engine&apos;s libraries are missing. Install Inkhorn again.</source>
        <translation>Die Bibliotheken der Engine fehlen. Installieren Sie Inkhorn neu.</translation>
    </message>
    <message>
        <source>The examples of the prompt, run as tests.</source>
        <translation>Die Beispiele des Prompts, als Tests ausgeführt.</translation>
    </message>
    <message>
        <source>The file at this address has another size than expected, so it was not downloaded.</source>
        <translation>Die Datei unter dieser Adresse hat eine andere Größe als erwartet, deshalb wurde sie nicht heruntergeladen.</translation>
    </message>
    <message>
        <source>The file at this address is longer than expected, so it was not kept.</source>
        <translation>Die Datei unter dieser Adresse ist länger als erwartet, deshalb wurde sie nicht behalten.</translation>
    </message>
    <message>
        <source>The file cannot be changed; try again.</source>
        <translation>Die Datei kann nicht geändert werden; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file cannot be read in line {line}: {reason}</source>
        <translation>Die Datei kann in Zeile {line} nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}</source>
        <translation>Die Datei kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Die Datei kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The file holds no words. Choose a list with one word in each line.</source>
        <translation>Die Datei enthält keine Wörter. Wählen Sie eine Liste mit einem Wort je Zeile.</translation>
    </message>
    <message>
        <source>The file is larger than {size} KB.</source>
        <translation>Die Datei ist größer als {size} KB.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>Die Datei ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text. Save it as UTF-8 with one word in each line.</source>
        <translation>Die Datei ist kein UTF-8-Text. Speichern Sie sie als UTF-8 mit einem Wort je Zeile.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text; save it as UTF-8.</source>
        <translation>Die Datei ist kein UTF-8-Text; speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>The file is not a text file. Choose a list with one word in each line.</source>
        <translation>Die Datei ist keine Textdatei. Wählen Sie eine Liste mit einem Wort je Zeile.</translation>
    </message>
    <message>
        <source>The file is not a zip file, or a damaged one.</source>
        <translation>Die Datei ist keine ZIP-Datei oder beschädigt.</translation>
    </message>
    <message>
        <source>The file is not at this address. Try again later, or set another address.</source>
        <translation>Die Datei ist nicht unter dieser Adresse. Versuchen Sie es später erneut, oder geben Sie eine andere Adresse an.</translation>
    </message>
    <message>
        <source>The file is too large for a word list. Choose one of at most 4 MB.</source>
        <translation>Die Datei ist zu groß für eine Wortliste. Wählen Sie eine mit höchstens 4 MB.</translation>
    </message>
    <message>
        <source>The file of the model is gone, so no adapter fits it. Load the model again.</source>
        <translation>Die Datei des Modells ist nicht mehr da, deshalb passt kein Adapter dazu. Laden Sie das Modell neu.</translation>
    </message>
    <message>
        <source>The file of the model.</source>
        <translation>Die Datei des Modells.</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>Die Datei bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>The file was changed since by another program.</source>
        <translation>Die Datei wurde seitdem von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>The file was replaced by another meanwhile</source>
        <translation>Die Datei wurde inzwischen durch eine andere ersetzt</translation>
    </message>
    <message>
        <source>The file&apos;s encoding ({encoding}) has no “{character}”, so nothing was saved. Save the file as UTF-8 instead, which has every character.</source>
        <translation>In der Kodierung der Datei ({encoding}) gibt es kein „{character}“, deshalb wurde nichts gespeichert. Speichern Sie die Datei stattdessen als UTF-8, das alle Zeichen hat.</translation>
    </message>
    <message>
        <source>The first letter should be written the other way, capital or small.</source>
        <translation>Beim ersten Buchstaben ist Groß- und Kleinschreibung zu tauschen.</translation>
    </message>
    <message numerus="yes">
        <source>The first of {n} parts of the text.</source>
        <translation>
            <numerusform>Der erste von {n} Teil des Textes.</numerusform>
            <numerusform>Der erste von {n} Teilen des Textes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first suggestion after a long pause is quick; other programs get less.</source>
        <translation>Der erste Vorschlag nach langer Pause kommt schnell; andere Programme bekommen weniger.</translation>
    </message>
    <message>
        <source>The first that fits</source>
        <translation>Das erste passende</translation>
    </message>
    <message>
        <source>The folder cannot be read: {reason}.</source>
        <translation>Der Ordner kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The folder holds more than {limit} prompt files; the rest is left out.</source>
        <translation>Der Ordner enthält mehr als {limit} Prompt-Dateien; der Rest wird ausgelassen.</translation>
    </message>
    <message>
        <source>The front matter cannot be read in line {line}: {reason}</source>
        <translation>Der Kopfblock kann in Zeile {line} nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>The front matter cannot be read: {reason}</source>
        <translation>Der Kopfblock kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>The front matter must be a list of keys with values, such as “description: ...”.</source>
        <translation>Der Kopfblock muss eine Liste von Schlüsseln mit Werten sein, etwa „description: ...“.</translation>
    </message>
    <message>
        <source>The front matter starts with --- but no second --- line ends it.</source>
        <translation>Der Kopfblock beginnt mit ---, aber keine zweite Zeile --- beendet ihn.</translation>
    </message>
    <message>
        <source>The grammar allows only an empty answer. Give the rule &quot;root&quot; something to write.</source>
        <translation>Die Grammatik erlaubt nur eine leere Antwort. Geben Sie der Regel &quot;root&quot; etwas zu schreiben.</translation>
    </message>
    <message>
        <source>The grammar can be read in too many ways at once. Begin choices that start alike with one rule.</source>
        <translation>Die Grammatik ist auf zu viele Arten zugleich lesbar. Lassen Sie Alternativen, die gleich anfangen, mit einer gemeinsamen Regel beginnen.</translation>
    </message>
    <message>
        <source>The grammar has no rule named &quot;root&quot;, with which the answer begins. Add &quot;root ::= ...&quot;.</source>
        <translation>Die Grammatik hat keine Regel namens &quot;root&quot;, mit der die Antwort beginnt. Ergänzen Sie &quot;root ::= ...&quot;.</translation>
    </message>
    <message>
        <source>The graphics processor stopped the engine ({how}). Try again; the CPU does the work then.</source>
        <translation>Der Grafikprozessor hat die Engine angehalten ({how}). Versuchen Sie es erneut; dann rechnet die CPU.</translation>
    </message>
    <message>
        <source>The headings of your document will be listed here. Begin a line with “# ” to make one.</source>
        <translation>Die Überschriften Ihres Dokuments werden hier aufgelistet. Beginnen Sie eine Zeile mit „# “, um eine anzulegen.</translation>
    </message>
    <message>
        <source>The hub gives it only to accounts that have agreed to its terms there.</source>
        <translation>Der Hub gibt es nur an Konten, die dort den Bedingungen zugestimmt haben.</translation>
    </message>
    <message numerus="yes">
        <source>The import was undone: {n} prompts taken away.</source>
        <translation>
            <numerusform>Der Import wurde rückgängig gemacht: {n} Prompt entfernt.</numerusform>
            <numerusform>Der Import wurde rückgängig gemacht: {n} Prompts entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key for {host} has spaces or signs that no key has. Enter it again in Settings, Server.</source>
        <translation>Der Schlüssel für {host} enthält Leerzeichen oder Zeichen, die in keinem Schlüssel vorkommen. Geben Sie ihn unter Einstellungen, Server noch einmal ein.</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>Der Schlüssel ist vergessen.</translation>
    </message>
    <message>
        <source>The keyring did not take it: {reason}.</source>
        <translation>Der Schlüsselbund hat ihn nicht angenommen: {reason}.</translation>
    </message>
    <message>
        <source>The keyring has the key.</source>
        <translation>Der Schlüssel ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The language package is not installed.</source>
        <translation>Das Sprachpaket ist nicht installiert.</translation>
    </message>
    <message>
        <source>The last half minute.</source>
        <translation>Die letzte halbe Minute.</translation>
    </message>
    <message>
        <source>The last hour.</source>
        <translation>Die letzte Stunde.</translation>
    </message>
    <message>
        <source>The last ten minutes.</source>
        <translation>Die letzten zehn Minuten.</translation>
    </message>
    <message>
        <source>The last two minutes.</source>
        <translation>Die letzten zwei Minuten.</translation>
    </message>
    <message numerus="yes">
        <source>The last {n} days, {most} words at most.</source>
        <translation>
            <numerusform>Der letzte Tag, höchstens {most} Wörter.</numerusform>
            <numerusform>Die letzten {n} Tage, höchstens {most} Wörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line stays.</source>
        <translation>Die Zeile bleibt an ihrem Platz.</translation>
    </message>
    <message>
        <source>The line you write in stays a little above the middle; a click moves nothing.</source>
        <translation>Die Zeile, in der Sie schreiben, bleibt etwas über der Mitte; ein Klick bewegt nichts.</translation>
    </message>
    <message>
        <source>The lines go from 1 to {count}.</source>
        <translation>Es gibt Zeilen von 1 bis {count}.</translation>
    </message>
    <message>
        <source>The link {link} is new.</source>
        <translation>Der Link {link} ist neu.</translation>
    </message>
    <message>
        <source>The link {link} is no longer there.</source>
        <translation>Der Link {link} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The list names no file for this kind of installation; the download page may have more.</source>
        <translation>Die Liste nennt keine Datei für diese Art der Installation; vielleicht hat die Download-Seite mehr.</translation>
    </message>
    <message>
        <source>The list of connections cannot be read: {reason}.</source>
        <translation>Die Liste der Verbindungen kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The list of connections cannot be written, so nothing was connected. Free some space and try again.</source>
        <translation>Die Liste der Verbindungen kann nicht geschrieben werden, deshalb wurde keine Verbindung hergestellt. Geben Sie Speicherplatz frei, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The list of models cannot be read: {reason}.</source>
        <translation>Die Modellliste kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The list of models has faults: {faults}.</source>
        <translation>Die Modellliste hat Fehler: {faults}.</translation>
    </message>
    <message>
        <source>The list of releases is made for later versions of Inkhorn, so there is one. Get it from where you got this one.</source>
        <translation>Die Liste der Veröffentlichungen ist für neuere Versionen von Inkhorn gemacht, es gibt also eine. Holen Sie sie sich dort, woher Sie diese haben.</translation>
    </message>
    <message>
        <source>The list of releases is not signed by the makers of this program, so nothing in it is believed. Get new versions only from where you got this one.</source>
        <translation>Die Liste der Veröffentlichungen ist nicht von den Herstellern dieses Programms signiert, deshalb wird ihr nichts geglaubt. Holen Sie neue Versionen nur dort, woher Sie diese haben.</translation>
    </message>
    <message>
        <source>The list of releases is of {date}, older than one that was here before, so it is not believed. Try again later, or from another network.</source>
        <translation>Die Liste der Veröffentlichungen ist vom {date} und damit älter als eine, die schon hier war, deshalb wird ihr nicht geglaubt. Versuchen Sie es später oder aus einem anderen Netzwerk erneut.</translation>
    </message>
    <message>
        <source>The list of releases was valid until {date}, so there may be a newer one that did not reach you. Check this computer&apos;s clock, then look where you got Inkhorn.</source>
        <translation>Die Liste der Veröffentlichungen galt bis zum {date}, es kann also eine neuere geben, die Sie nicht erreicht hat. Prüfen Sie die Uhr dieses Computers, und sehen Sie dann dort nach, woher Sie Inkhorn haben.</translation>
    </message>
    <message>
        <source>The main points in one or two sentences, shown beside the text.</source>
        <translation>Das Wichtigste in ein oder zwei Sätzen, neben dem Text gezeigt.</translation>
    </message>
    <message>
        <source>The mark at the end of the sentence is missing or does not fit.</source>
        <translation>Das Satzschlusszeichen fehlt oder passt nicht.</translation>
    </message>
    <message>
        <source>The model above</source>
        <translation>Das Modell oben</translation>
    </message>
    <message>
        <source>The model answers…</source>
        <translation>Das Modell antwortet…</translation>
    </message>
    <message>
        <source>The model before LFM2.5 350M, which its publisher recommends instead.</source>
        <translation>Der Vorgänger von LFM2.5 350M, das der Herausgeber stattdessen empfiehlt.</translation>
    </message>
    <message>
        <source>The model could not answer.</source>
        <translation>Das Modell konnte nicht antworten.</translation>
    </message>
    <message>
        <source>The model could not be fetched; the log says why. Try again.</source>
        <translation>Das Modell konnte nicht heruntergeladen werden; den Grund nennt das Protokoll. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The model could not be had</source>
        <translation>Das Modell war nicht zu bekommen</translation>
    </message>
    <message>
        <source>The model could not be started.</source>
        <translation>Das Modell konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The model did what a sentence in your text tells it to.</source>
        <translation>Das Modell hat getan, was ein Satz in Ihrem Text ihm aufträgt.</translation>
    </message>
    <message>
        <source>The model file {file} does not exist. Choose another one in the settings.</source>
        <translation>Die Modelldatei {file} gibt es nicht. Wählen Sie in den Einstellungen eine andere.</translation>
    </message>
    <message>
        <source>The model for rewriting is not used.</source>
        <translation>Das Modell für Umformulierungen wird nicht verwendet.</translation>
    </message>
    <message>
        <source>The model for suggestions is not used.</source>
        <translation>Das Modell für Vorschläge wird nicht verwendet.</translation>
    </message>
    <message>
        <source>The model for the grammar check is not used.</source>
        <translation>Das Modell für die Grammatikprüfung wird nicht verwendet.</translation>
    </message>
    <message>
        <source>The model gave no answer.</source>
        <translation>Das Modell gab keine Antwort.</translation>
    </message>
    <message>
        <source>The model has nothing to add here.</source>
        <translation>Das Modell hat hier nichts hinzuzufügen.</translation>
    </message>
    <message>
        <source>The model has stopped.</source>
        <translation>Das Modell läuft nicht mehr.</translation>
    </message>
    <message>
        <source>The model is still being loaded.</source>
        <translation>Das Modell wird noch geladen.</translation>
    </message>
    <message>
        <source>The model is still loading. Suggestions come when it is there.</source>
        <translation>Das Modell wird noch geladen. Vorschläge kommen, wenn es da ist.</translation>
    </message>
    <message>
        <source>The model is still loading. Try again in a moment.</source>
        <translation>Das Modell wird noch geladen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The model is used again in this document.</source>
        <translation>Das Modell wird in diesem Dokument wieder verwendet.</translation>
    </message>
    <message>
        <source>The model refused.</source>
        <translation>Das Modell hat abgelehnt.</translation>
    </message>
    <message>
        <source>The model repeated itself.</source>
        <translation>Das Modell hat sich wiederholt.</translation>
    </message>
    <message>
        <source>The model repeated the instruction instead of following it.</source>
        <translation>Das Modell hat die Anweisung wiederholt, statt ihr zu folgen.</translation>
    </message>
    <message>
        <source>The model suggested only white space.</source>
        <translation>Das Modell hat nur Leerraum vorgeschlagen.</translation>
    </message>
    <message>
        <source>The model talked about the text instead of rewriting it.</source>
        <translation>Das Modell hat über den Text geredet, statt ihn umzuformulieren.</translation>
    </message>
    <message>
        <source>The model was not shown the document around this text: there is no room for it in its context.</source>
        <translation>Das Modell bekam das übrige Dokument nicht zu sehen: In seinem Kontext ist kein Platz dafür.</translation>
    </message>
    <message>
        <source>The model was not sure enough; move “Fewer or more” to the right to see such suggestions.</source>
        <translation>Das Modell war nicht sicher genug; schieben Sie „Weniger oder mehr“ nach rechts, um solche Vorschläge zu sehen.</translation>
    </message>
    <message>
        <source>The model was not sure of its own words.</source>
        <translation>Das Modell war sich seiner eigenen Worte nicht sicher.</translation>
    </message>
    <message numerus="yes">
        <source>The model was shown only the first {n} words of the document.</source>
        <translation>
            <numerusform>Das Modell bekam nur das erste Wort des Dokuments zu sehen.</numerusform>
            <numerusform>Das Modell bekam nur die ersten {n} Wörter des Dokuments zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model would put this differently.</source>
        <translation>Das Modell würde es anders formulieren.</translation>
    </message>
    <message>
        <source>The model&apos;s answer contained control characters or template tokens.</source>
        <translation>Die Antwort des Modells enthielt Steuerzeichen oder Vorlagen-Tokens.</translation>
    </message>
    <message>
        <source>The model&apos;s answer contained template tokens.</source>
        <translation>Die Antwort des Modells enthielt Vorlagen-Tokens.</translation>
    </message>
    <message>
        <source>The models on this computer could not be listed; the log says why.</source>
        <translation>Die Modelle auf diesem Computer konnten nicht aufgelistet werden; den Grund nennt das Protokoll.</translation>
    </message>
    <message>
        <source>The model’s own chat marks go around each of these texts; nothing else is added.</source>
        <translation>Um jeden dieser Texte kommen die Chat-Zeichen des Modells; sonst wird nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>The name of a pack consists of small letters, digits and hyphens, 48 at most, such as my-letters.</source>
        <translation>Der Name eines Pakets besteht aus höchstens 48 Kleinbuchstaben, Ziffern und Bindestrichen, etwa my-letters.</translation>
    </message>
    <message>
        <source>The name {name} is new.</source>
        <translation>Der Name {name} ist neu.</translation>
    </message>
    <message>
        <source>The name {name} is no longer there.</source>
        <translation>Der Name {name} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The network is switched off for Inkhorn. Allow it in Settings, Privacy, and try again.</source>
        <translation>Das Netzwerk ist für Inkhorn ausgeschaltet. Lassen Sie es unter Einstellungen, Datenschutz zu, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The network is switched off for Inkhorn; Settings, Privacy allows it.</source>
        <translation>Das Netzwerk ist für Inkhorn ausgeschaltet; unter Einstellungen, Datenschutz können Sie es zulassen.</translation>
    </message>
    <message>
        <source>The network was switched off, so the transfer was stopped.</source>
        <translation>Das Netzwerk wurde ausgeschaltet, deshalb wurde die Übertragung angehalten.</translation>
    </message>
    <message>
        <source>The new words are in another language.</source>
        <translation>Die neuen Wörter sind in einer anderen Sprache.</translation>
    </message>
    <message>
        <source>The next start goes on where you left off; closing keeps unsaved changes without asking.</source>
        <translation>Der nächste Start macht weiter, wo Sie aufgehört haben; beim Schließen bleiben ungespeicherte Änderungen ohne Nachfrage erhalten.</translation>
    </message>
    <message>
        <source>The number {number} is new.</source>
        <translation>Die Zahl {number} ist neu.</translation>
    </message>
    <message>
        <source>The number {number} is no longer there.</source>
        <translation>Die Zahl {number} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The original: {words}</source>
        <translation>Das Original: {words}</translation>
    </message>
    <message>
        <source>The pack cannot be read.</source>
        <translation>Das Paket kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The pack cannot be removed: {reason}.</source>
        <translation>Das Paket kann nicht entfernt werden: {reason}.</translation>
    </message>
    <message>
        <source>The pack cannot be written to {folder}: {reason}.</source>
        <translation>Das Paket kann nicht in {folder} geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The pack has no {file}, which gives its name, version and licence.</source>
        <translation>Dem Paket fehlt {file} mit Name, Version und Lizenz.</translation>
    </message>
    <message>
        <source>The pack holds more than {limit} files.</source>
        <translation>Das Paket enthält mehr als {limit} Dateien.</translation>
    </message>
    <message>
        <source>The pack holds no prompt.</source>
        <translation>Das Paket enthält keinen Prompt.</translation>
    </message>
    <message>
        <source>The pack is larger than {size} MB when it is unpacked.</source>
        <translation>Das Paket ist entpackt größer als {size} MB.</translation>
    </message>
    <message>
        <source>The pack is larger than {size} MB.</source>
        <translation>Das Paket ist größer als {size} MB.</translation>
    </message>
    <message>
        <source>The pack was not brought back.</source>
        <translation>Das Paket wurde nicht zurückgeholt.</translation>
    </message>
    <message>
        <source>The pack was not installed.</source>
        <translation>Das Paket wurde nicht installiert.</translation>
    </message>
    <message>
        <source>The pack was not made.</source>
        <translation>Das Paket wurde nicht erstellt.</translation>
    </message>
    <message>
        <source>The pack was not made: {reason}.</source>
        <translation>Das Paket wurde nicht erstellt: {reason}.</translation>
    </message>
    <message>
        <source>The pack was saved as {file}.</source>
        <translation>Das Paket wurde als {file} gespeichert.</translation>
    </message>
    <message>
        <source>The pack “{pack}” cannot be read: {reason}.</source>
        <translation>Das Paket „{pack}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The pack “{pack}” has a prompt of the same name as {file}, which is the one in use.</source>
        <translation>Einen Prompt dieses Namens hat auch das Paket „{pack}“; verwendet wird {file}.</translation>
    </message>
    <message>
        <source>The pack “{pack}” is installed already. Remove it first, or ask to replace it.</source>
        <translation>Das Paket „{pack}“ ist bereits installiert. Entfernen Sie es zuerst, oder lassen Sie es ersetzen.</translation>
    </message>
    <message>
        <source>The pack “{pack}” was removed.</source>
        <translation>Das Paket „{pack}“ wurde entfernt.</translation>
    </message>
    <message>
        <source>The package index configured here does not have the starter model. {advice}</source>
        <translation>Der hier eingerichtete Paketindex hat das Startmodell nicht. {advice}</translation>
    </message>
    <message>
        <source>The package index of this computer could not be reached or does not have the word lists. Go online and try again, or set another address.</source>
        <translation>Der Paketindex dieses Computers war nicht erreichbar oder hat die Wortlisten nicht. Gehen Sie online, und versuchen Sie es erneut, oder geben Sie eine andere Adresse an.</translation>
    </message>
    <message>
        <source>The package states the same licence for its dictionaries, and no other.</source>
        <translation>Das Paket nennt für seine Wörterbücher dieselbe Lizenz und keine andere.</translation>
    </message>
    <message>
        <source>The package states the same licence for its dictionary, and no other.</source>
        <translation>Das Paket nennt für sein Wörterbuch dieselbe Lizenz und keine andere.</translation>
    </message>
    <message>
        <source>The page does not have the keyboard.</source>
        <translation>Die Seite hat den Tastaturfokus nicht.</translation>
    </message>
    <message>
        <source>The page has this text.</source>
        <translation>Die Seite hat diesen Text.</translation>
    </message>
    <message>
        <source>The picture could not be saved to {path}. Choose another folder.</source>
        <translation>Das Bild konnte nicht in {path} gespeichert werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The points that matter, as a short list beside the text.</source>
        <translation>Die Punkte, auf die es ankommt, als kurze Liste neben dem Text.</translation>
    </message>
    <message>
        <source>The process of the {process} does not connect, but on this system nothing keeps it from it: there is no way to give up that right without an administrator.</source>
        <translation>Der Prozess „{process}“ verbindet sich nicht, aber auf diesem System hindert ihn nichts daran: Ohne Administratorrechte lässt sich dieses Recht nicht abgeben.</translation>
    </message>
    <message>
        <source>The process of the {process} does not connect, but this system did not let it give up the right to; the log says why.</source>
        <translation>Der Prozess „{process}“ verbindet sich nicht, aber dieses System ließ ihn das Recht dazu nicht abgeben; den Grund nennt das Protokoll.</translation>
    </message>
    <message>
        <source>The process of the {process} has given up the right to open connections; the system refuses every one.</source>
        <translation>Der Prozess „{process}“ hat das Recht abgegeben, Verbindungen zu öffnen; das System verweigert jede.</translation>
    </message>
    <message>
        <source>The processor counts its energy, but only the system&apos;s administrator may read it.</source>
        <translation>Der Prozessor zählt seine Energie, aber nur Administratoren dürfen den Wert lesen.</translation>
    </message>
    <message>
        <source>The prompt became too long for any model; select less text.</source>
        <translation>Der Prompt wurde für jedes Modell zu lang; markieren Sie weniger Text.</translation>
    </message>
    <message>
        <source>The prompt repeats itself too often; give its {{#each}} shorter lists.</source>
        <translation>Der Prompt wiederholt sich zu oft; geben Sie seinen {{#each}} kürzere Listen.</translation>
    </message>
    <message>
        <source>The prompt text after the front matter is empty.</source>
        <translation>Der Prompt-Text nach dem Kopfblock ist leer.</translation>
    </message>
    <message>
        <source>The prompt “{prompt}” has the name of one that Inkhorn brings along.</source>
        <translation>Der Prompt „{prompt}“ heißt wie einer, den Inkhorn mitbringt.</translation>
    </message>
    <message>
        <source>The prompt “{prompt}” is there already, in the pack “{pack}”.</source>
        <translation>Der Prompt „{prompt}“ ist schon da, im Paket „{pack}“.</translation>
    </message>
    <message>
        <source>The prompts could not be imported.</source>
        <translation>Die Prompts konnten nicht importiert werden.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection to {host} through.</source>
        <translation>Der Proxy hat die Verbindung zu {host} nicht durchgelassen.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a name and a password, which Inkhorn does not have.</source>
        <translation>Der Proxy dieses Netzwerks verlangt Namen und Passwort, die Inkhorn nicht hat.</translation>
    </message>
    <message>
        <source>The quickest one that corrects.</source>
        <translation>Das schnellste, das korrigiert.</translation>
    </message>
    <message>
        <source>The rules come from LanguageTool and are free under the GNU Lesser General Public License 2.1 or later.</source>
        <translation>Die Regeln stammen aus LanguageTool und sind frei unter der GNU Lesser General Public License 2.1 oder neuer.</translation>
    </message>
    <message>
        <source>The rules for {language} are being loaded.</source>
        <translation>Die Regeln für {language} werden geladen.</translation>
    </message>
    <message>
        <source>The rules of this language could not be loaded.</source>
        <translation>Die Regeln dieser Sprache konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>The rules of this language stopped unexpectedly.</source>
        <translation>Die Regeln dieser Sprache brachen unerwartet ab.</translation>
    </message>
    <message>
        <source>The search for patterns did not answer. Try again, or search without patterns.</source>
        <translation>Die Suche nach Mustern hat nicht geantwortet. Versuchen Sie es erneut, oder suchen Sie ohne Muster.</translation>
    </message>
    <message>
        <source>The sentence is built differently: {new} for {old}.</source>
        <translation>Der Satz ist anders gebaut: {new} für {old}.</translation>
    </message>
    <message>
        <source>The sentence that asks for {word} was left out; it means nothing to Inkhorn.</source>
        <translation>Der Satz, der {word} verlangt, wurde ausgelassen; Inkhorn kann damit nichts anfangen.</translation>
    </message>
    <message>
        <source>The server could not go on with the download. Try again.</source>
        <translation>Der Server konnte den Download nicht fortsetzen. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server does not say how large the file is, so it was not downloaded.</source>
        <translation>Der Server sagt nicht, wie groß die Datei ist, deshalb wurde sie nicht heruntergeladen.</translation>
    </message>
    <message>
        <source>The server has a fault of its own</source>
        <translation>Der Server hat selbst einen Fehler</translation>
    </message>
    <message>
        <source>The server has had too many requests</source>
        <translation>Der Server hat zu viele Anfragen erhalten</translation>
    </message>
    <message>
        <source>The server is not connected yet. Try again in a moment.</source>
        <translation>Der Server ist noch nicht verbunden. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server sends from a secure address to one that is not.</source>
        <translation>Der Server leitet von einer sicheren Adresse zu einer unsicheren weiter.</translation>
    </message>
    <message>
        <source>The server sends from one address to the next without end.</source>
        <translation>Der Server leitet endlos von einer Adresse zur nächsten weiter.</translation>
    </message>
    <message>
        <source>The server sends to an address that cannot be used.</source>
        <translation>Der Server leitet zu einer Adresse weiter, die nicht verwendbar ist.</translation>
    </message>
    <message>
        <source>The server went on at another place than asked for. Try again.</source>
        <translation>Der Server hat an einer anderen Stelle weitergemacht als verlangt. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The settings could not be saved to {path}: {reason}. They hold until Inkhorn is closed.</source>
        <translation>Die Einstellungen konnten nicht in {path} gespeichert werden: {reason}. Sie gelten, bis Inkhorn geschlossen wird.</translation>
    </message>
    <message>
        <source>The signs are others.</source>
        <translation>Die Satzzeichen sind andere.</translation>
    </message>
    <message>
        <source>The smaller model could not be made; the log says why.</source>
        <translation>Das kleinere Modell konnte nicht erstellt werden; den Grund nennt das Protokoll.</translation>
    </message>
    <message>
        <source>The smaller model could not be written. Free some space on the disk and try again.</source>
        <translation>Das kleinere Modell konnte nicht geschrieben werden. Geben Sie Speicherplatz frei, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The smallest one that follows instructions. For computers with little memory.</source>
        <translation>Das kleinste, das Anweisungen folgt. Für Computer mit wenig Speicher.</translation>
    </message>
    <message>
        <source>The spaces around this mark are not right.</source>
        <translation>Die Leerzeichen um dieses Satzzeichen stimmen nicht.</translation>
    </message>
    <message>
        <source>The starter model</source>
        <translation>Das Startmodell</translation>
    </message>
    <message>
        <source>The starter model cannot be stored in {folder}: {reason}. {advice}</source>
        <translation>Das Startmodell kann nicht in {folder} abgelegt werden: {reason}. {advice}</translation>
    </message>
    <message>
        <source>The starter model completes and checks well; any other GGUF file works too.</source>
        <translation>Das Startmodell vervollständigt und prüft gut; jede andere GGUF-Datei geht auch.</translation>
    </message>
    <message>
        <source>The starter: small enough for any computer.</source>
        <translation>Das Startmodell: klein genug für jeden Computer.</translation>
    </message>
    <message>
        <source>The statistics are cleared.</source>
        <translation>Die Statistik wurde gelöscht.</translation>
    </message>
    <message>
        <source>The statistics are on the clipboard.</source>
        <translation>Die Statistik ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The strength of an adapter has to be a number, normally from 0 to 1.</source>
        <translation>Die Stärke eines Adapters muss eine Zahl sein, normalerweise von 0 bis 1.</translation>
    </message>
    <message>
        <source>The style guide cannot be made: {reason}.</source>
        <translation>Der Stilleitfaden kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>The suggestion did not lead to what stands after the caret.</source>
        <translation>Der Vorschlag führte nicht zu dem, was nach dem Cursor steht.</translation>
    </message>
    <message>
        <source>The suggestion did not make a word with the letters before the caret.</source>
        <translation>Der Vorschlag ergab mit den Buchstaben vor dem Cursor kein Wort.</translation>
    </message>
    <message>
        <source>The suggestion repeated what stands after the caret.</source>
        <translation>Der Vorschlag wiederholte, was nach dem Cursor steht.</translation>
    </message>
    <message>
        <source>The suggestion repeated what stands before the caret.</source>
        <translation>Der Vorschlag wiederholte, was vor dem Cursor steht.</translation>
    </message>
    <message>
        <source>The suggestion was in another language than the paragraph.</source>
        <translation>Der Vorschlag war in einer anderen Sprache als der Absatz.</translation>
    </message>
    <message>
        <source>The suggestion was in another script than your text.</source>
        <translation>Der Vorschlag war in einer anderen Schrift als Ihr Text.</translation>
    </message>
    <message>
        <source>The system did not allow all of the model to be kept in memory; what does not fit its limit may be moved to the disk. Close other programs, or raise the limit for locked memory (ulimit -l).</source>
        <translation>Das System erlaubte nicht, das ganze Modell im Speicher zu halten; was nicht in die Grenze passt, kann auf den Datenträger ausgelagert werden. Schließen Sie andere Programme, oder erhöhen Sie die Grenze für gesperrten Speicher (ulimit -l).</translation>
    </message>
    <message>
        <source>The tense changes: {new} for {old}.</source>
        <translation>Die Zeitform ändert sich: {new} für {old}.</translation>
    </message>
    <message>
        <source>The text before the caret is one very long word.</source>
        <translation>Der Text vor dem Cursor ist ein einziges, sehr langes Wort.</translation>
    </message>
    <message>
        <source>The text is too long for the context. Raise Context in Settings, Model.</source>
        <translation>Der Text ist zu lang für den Kontext. Erhöhen Sie Kontext unter Einstellungen, Modell.</translation>
    </message>
    <message numerus="yes">
        <source>The text is too long for the model&apos;s context. Select at most about {n} words.</source>
        <translation>
            <numerusform>Der Text ist zu lang für den Kontext des Modells. Markieren Sie höchstens etwa {n} Wort.</numerusform>
            <numerusform>Der Text ist zu lang für den Kontext des Modells. Markieren Sie höchstens etwa {n} Wörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text stays on the page.</source>
        <translation>Der Text bleibt auf der Seite.</translation>
    </message>
    <message>
        <source>The text this was made for is gone, so nothing was applied. The rewrite can still be copied.</source>
        <translation>Der Text, für den dies gedacht war, ist nicht mehr da, deshalb wurde nichts geändert. Die Umformulierung lässt sich noch kopieren.</translation>
    </message>
    <message>
        <source>The text was changed meanwhile, so nothing was applied. The rewrite can be made again for it as it is.</source>
        <translation>Der Text wurde inzwischen geändert, deshalb wurde nichts angewendet. Die Umformulierung kann für den jetzigen Text neu erstellt werden.</translation>
    </message>
    <message>
        <source>The upper part is by machine.</source>
        <translation>Der obere Teil ist von der Maschine.</translation>
    </message>
    <message>
        <source>The verb does not agree with its subject.</source>
        <translation>Das Verb stimmt nicht mit seinem Subjekt überein.</translation>
    </message>
    <message>
        <source>The verb is not in the right form here.</source>
        <translation>Das Verb hat hier nicht die richtige Form.</translation>
    </message>
    <message>
        <source>The verb seems to need another tense or another small verb with it.</source>
        <translation>Das Verb braucht wohl eine andere Zeitform oder ein weiteres kleines Verb.</translation>
    </message>
    <message>
        <source>The verb seems to need another tense.</source>
        <translation>Das Verb braucht wohl eine andere Zeitform.</translation>
    </message>
    <message>
        <source>The version of a pack is a number such as 1.0.</source>
        <translation>Die Version eines Pakets ist eine Zahl wie 1.0.</translation>
    </message>
    <message>
        <source>The word before the caret is marked as misspelt; correct it or add it to your dictionary first.</source>
        <translation>Das Wort vor dem Cursor ist als falsch geschrieben markiert; korrigieren Sie es zuerst, oder nehmen Sie es ins Wörterbuch auf.</translation>
    </message>
    <message>
        <source>The word lists (igerman98 and the frami additions) are under the GNU General Public License 2 or 3, the word forms (Morphy, korrekturen.de) under Creative Commons Attribution-ShareAlike 4.0.</source>
        <translation>Die Wortlisten (igerman98 und die frami-Ergänzungen) stehen unter der GNU General Public License 2 oder 3, die Wortformen (Morphy, korrekturen.de) unter Creative Commons Attribution-ShareAlike 4.0.</translation>
    </message>
    <message>
        <source>The word lists cannot be stored in {folder}: {reason}.</source>
        <translation>Die Wortlisten können nicht in {folder} abgelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>The word lists for {language} could not be fetched.</source>
        <translation>Die Wortlisten für {language} konnten nicht heruntergeladen werden.</translation>
    </message>
    <message>
        <source>The word lists in {folder} cannot be used: {reason}</source>
        <translation>Die Wortlisten in {folder} sind nicht verwendbar: {reason}</translation>
    </message>
    <message>
        <source>The wording of a quotation is different.</source>
        <translation>Der Wortlaut eines Zitats ist anders.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Theme: {theme}</source>
        <translation>Farbschema: {theme}</translation>
    </message>
    <message>
        <source>There are changes that are not in the file.</source>
        <translation>Es gibt Änderungen, die nicht in der Datei sind.</translation>
    </message>
    <message>
        <source>There are no versions.</source>
        <translation>Es gibt keine Versionen.</translation>
    </message>
    <message>
        <source>There is a web page instead of the file, perhaps one that asks to sign in to this network.</source>
        <translation>Statt der Datei kommt eine Webseite, vielleicht die Anmeldeseite dieses Netzwerks.</translation>
    </message>
    <message>
        <source>There is a {file} already. Remove it first to make it again.</source>
        <translation>Es gibt schon eine Datei {file}. Entfernen Sie sie zuerst, um sie neu zu erstellen.</translation>
    </message>
    <message>
        <source>There is another file named {file} by now.</source>
        <translation>Es gibt inzwischen eine andere Datei namens {file}.</translation>
    </message>
    <message>
        <source>There is another file named {file} in {folder}. Move it or remove it, then try again.</source>
        <translation>In {folder} gibt es schon eine andere Datei namens {file}. Verschieben oder entfernen Sie sie, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is another {file} by now, so the deleted one was not brought back.</source>
        <translation>Es gibt inzwischen eine andere Datei {file}, deshalb wurde die gelöschte nicht zurückgeholt.</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>Es besteht keine Verbindung</translation>
    </message>
    <message>
        <source>There is no connection to the package index. Go online and try again. {advice}</source>
        <translation>Es besteht keine Verbindung zum Paketindex. Gehen Sie online, und versuchen Sie es erneut. {advice}</translation>
    </message>
    <message>
        <source>There is no connection to {host}. Go online, or check the address, and try again.</source>
        <translation>Es besteht keine Verbindung zu {host}. Gehen Sie online, oder prüfen Sie die Adresse, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no file {file} in that folder.</source>
        <translation>In diesem Ordner gibt es keine Datei {file}.</translation>
    </message>
    <message>
        <source>There is no file “{file}” where the link says.</source>
        <translation>An der Stelle, die der Link nennt, gibt es keine Datei „{file}“.</translation>
    </message>
    <message>
        <source>There is no model to measure yet. Choose one in Settings, Model.</source>
        <translation>Es gibt noch kein Modell zum Messen. Wählen Sie eines unter Einstellungen, Modell.</translation>
    </message>
    <message>
        <source>There is no model yet. Choose one in Settings, Model.</source>
        <translation>Es gibt noch kein Modell. Wählen Sie eines unter Einstellungen, Modell.</translation>
    </message>
    <message>
        <source>There is no model yet; suggestions need one.</source>
        <translation>Noch gibt es kein Modell; Vorschläge brauchen eines.</translation>
    </message>
    <message>
        <source>There is no newer version. The latest, {version}, is of {day}.</source>
        <translation>Es gibt keine neuere Version. Die letzte, {version}, ist vom {day}.</translation>
    </message>
    <message>
        <source>There is no running text here: {things} are never rewritten. Select a paragraph.</source>
        <translation>Hier gibt es keinen Fließtext: {things} werden nie umformuliert. Markieren Sie einen Absatz.</translation>
    </message>
    <message>
        <source>There is no running text here: {thing} is never rewritten. Select a paragraph.</source>
        <translation>Hier gibt es keinen Fließtext: {thing} wird nie umformuliert. Markieren Sie einen Absatz.</translation>
    </message>
    <message>
        <source>There is no setting called {key}.</source>
        <translation>Es gibt keine Einstellung namens {key}.</translation>
    </message>
    <message>
        <source>There is no text to try this on. Select some in the document, or put the caret into a paragraph.</source>
        <translation>Es gibt keinen Text, an dem sich das ausprobieren lässt. Markieren Sie welchen im Dokument, oder setzen Sie den Cursor in einen Absatz.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Es gibt noch keinen Text.</translation>
    </message>
    <message>
        <source>There is not enough memory for this context. Choose a smaller context or model in Settings.</source>
        <translation>Für diesen Kontext reicht der Speicher nicht. Wählen Sie in den Einstellungen einen kleineren Kontext oder ein kleineres Modell.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to rewrite here. Select some text, or put the caret into a paragraph.</source>
        <translation>Hier gibt es nichts umzuformulieren. Markieren Sie Text, oder setzen Sie den Cursor in einen Absatz.</translation>
    </message>
    <message>
        <source>There is nothing to score.</source>
        <translation>Es gibt nichts zu bewerten.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is too little text to go on from; a few words are enough.</source>
        <translation>Es gibt zu wenig Text zum Fortsetzen; ein paar Wörter genügen.</translation>
    </message>
    <message>
        <source>These are more than {limit} prompts. Import a part of them.</source>
        <translation>Das sind mehr als {limit} Prompts. Importieren Sie einen Teil davon.</translation>
    </message>
    <message>
        <source>These keys were left out: {keys}.</source>
        <translation>Diese Schlüssel wurden ausgelassen: {keys}.</translation>
    </message>
    <message>
        <source>These options were left out: {options}.</source>
        <translation>Diese Optionen wurden ausgelassen: {options}.</translation>
    </message>
    <message>
        <source>These should be separate words.</source>
        <translation>Das schreibt man getrennt.</translation>
    </message>
    <message>
        <source>These texts were not saved when Inkhorn ended. Each is safe until you keep it or throw it away; what you do not decide now is here again at the next start.</source>
        <translation>Diese Texte waren nicht gespeichert, als Inkhorn endete. Jeder ist sicher, bis Sie ihn behalten oder wegwerfen; was Sie jetzt nicht entscheiden, ist beim nächsten Start wieder hier.</translation>
    </message>
    <message>
        <source>These words are joined by a hyphen.</source>
        <translation>Diese Wörter schreibt man mit Bindestrich.</translation>
    </message>
    <message>
        <source>These words are usually written in the other order.</source>
        <translation>Diese Wörter stehen meist in anderer Reihenfolge.</translation>
    </message>
    <message>
        <source>This address asks for a permission that Inkhorn does not have.</source>
        <translation>Diese Adresse verlangt eine Berechtigung, die Inkhorn nicht hat.</translation>
    </message>
    <message>
        <source>This address cannot be used.</source>
        <translation>Diese Adresse ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>This address cannot be used: it does not begin with https://.</source>
        <translation>Diese Adresse ist nicht verwendbar: Sie beginnt nicht mit https://.</translation>
    </message>
    <message>
        <source>This build cannot look for updates: its update address cannot be read.</source>
        <translation>Diese Ausgabe kann nicht nach Updates suchen: Ihre Update-Adresse ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This build cannot look for updates: its update address does not begin with https.</source>
        <translation>Diese Ausgabe kann nicht nach Updates suchen: Ihre Update-Adresse beginnt nicht mit https.</translation>
    </message>
    <message>
        <source>This build carries no key to check updates with, so it does not look for them.</source>
        <translation>Diese Ausgabe enthält keinen Schlüssel, um Updates zu prüfen, und sucht deshalb nicht danach.</translation>
    </message>
    <message>
        <source>This build of Inkhorn has no update address, so it cannot look for newer versions. Look where you got it.</source>
        <translation>Diese Ausgabe von Inkhorn hat keine Update-Adresse und kann deshalb nicht nach neueren Versionen suchen. Sehen Sie dort nach, woher Sie es haben.</translation>
    </message>
    <message>
        <source>This cannot be used yet; see the problems below.</source>
        <translation>Das ist noch nicht verwendbar; sehen Sie die Probleme unten.</translation>
    </message>
    <message>
        <source>This computer does not tell programs how much energy it uses.</source>
        <translation>Dieser Computer teilt Programmen nicht mit, wie viel Energie er verbraucht.</translation>
    </message>
    <message>
        <source>This computer has no keyring (Secret Service) that could keep it.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund (Secret Service), der ihn aufbewahren könnte.</translation>
    </message>
    <message>
        <source>This copy of the engine was built without CUDA. Install a build that has it; the README says how, under Graphics processors.</source>
        <translation>Diese Engine wurde ohne CUDA gebaut. Installieren Sie eine Ausgabe, die es hat; wie, steht in der README unter „Graphics processors“.</translation>
    </message>
    <message>
        <source>This copy of the engine was built without CUDA. Run `make backends` in the folder of the sources.</source>
        <translation>Diese Engine wurde ohne CUDA gebaut. Führen Sie im Ordner der Quellen `make backends` aus.</translation>
    </message>
    <message>
        <source>This copy of the engine was built without Metal. Install a build that has it; the README says how, under Graphics processors.</source>
        <translation>Diese Engine wurde ohne Metal gebaut. Installieren Sie eine Ausgabe, die es hat; wie, steht in der README unter „Graphics processors“.</translation>
    </message>
    <message>
        <source>This copy of the engine was built without Metal. Run `make backends` in the folder of the sources.</source>
        <translation>Diese Engine wurde ohne Metal gebaut. Führen Sie im Ordner der Quellen `make backends` aus.</translation>
    </message>
    <message>
        <source>This copy of the engine was built without Vulkan. Install a build that has it; the README says how, under Graphics processors.</source>
        <translation>Diese Engine wurde ohne Vulkan gebaut. Installieren Sie eine Ausgabe, die es hat; wie, steht in der README unter „Graphics processors“.</translation>
    </message>
    <message>
        <source>This copy of the engine was built without Vulkan. Run `make backends` in the folder of the sources.</source>
        <translation>Diese Engine wurde ohne Vulkan gebaut. Führen Sie im Ordner der Quellen `make backends` aus.</translation>
    </message>
    <message>
        <source>This document is written without a model.</source>
        <translation>Dieses Dokument wird ohne Modell geschrieben.</translation>
    </message>
    <message>
        <source>This document is written without a model; rules go on checking. Write, No Model brings it back.</source>
        <translation>Dieses Dokument wird ohne Modell geschrieben; Regeln prüfen weiter. Schreiben, Ohne Modell schaltet es wieder ein.</translation>
    </message>
    <message>
        <source>This does not look right here.</source>
        <translation>Das sieht hier nicht richtig aus.</translation>
    </message>
    <message>
        <source>This file cannot be fetched here. Take it from a folder or a stick that has it.</source>
        <translation>Diese Datei kann hier nicht heruntergeladen werden. Nehmen Sie sie aus einem Ordner oder von einem Stick.</translation>
    </message>
    <message>
        <source>This file has a very long line. It is shown in pieces so that typing stays fast; saving joins them again.</source>
        <translation>Diese Datei hat eine sehr lange Zeile. Sie wird in Stücken angezeigt, damit das Tippen schnell bleibt; beim Speichern werden sie wieder verbunden.</translation>
    </message>
    <message>
        <source>This file has control characters, such as page breaks, that the page cannot hold. Saving turns them into line ends or leaves them out.</source>
        <translation>Diese Datei hat Steuerzeichen wie Seitenumbrüche, die die Seite nicht aufnehmen kann. Beim Speichern werden sie zu Zeilenenden oder entfallen.</translation>
    </message>
    <message>
        <source>This file mixes several kinds of line ends; saving makes them alike.</source>
        <translation>Diese Datei mischt verschiedene Zeilenenden; beim Speichern werden sie vereinheitlicht.</translation>
    </message>
    <message>
        <source>This file says at its end who wrote what, but its text was changed since, so that may be wrong. View, Show Machine Text lets you see. Keep it?</source>
        <translation>Diese Datei sagt an ihrem Ende, wer was geschrieben hat. Ihr Text wurde seitdem aber geändert, die Angaben können also falsch sein. Ansicht, Maschinentext zeigen macht sie sichtbar. Behalten?</translation>
    </message>
    <message>
        <source>This file stays as it is; the new one goes into Inkhorn&apos;s folder, where {free} are free.</source>
        <translation>Diese Datei bleibt, wie sie ist; die neue kommt in den Ordner von Inkhorn, wo {free} frei sind.</translation>
    </message>
    <message>
        <source>This file was changed in another program. Of 1 passage that a machine wrote, 1 was not found again and count as of unknown origin.</source>
        <translation>Diese Datei wurde in einem anderen Programm geändert. Von 1 Passage, die eine Maschine geschrieben hat, wurde 1 nicht wiedergefunden und gilt als unbekannter Herkunft.</translation>
    </message>
    <message numerus="yes">
        <source>This file was changed in another program. Of {passages} passages that a machine wrote, {n} were not found again and count as of unknown origin.</source>
        <translation>
            <numerusform>Diese Datei wurde in einem anderen Programm geändert. Von {passages} Passagen, die eine Maschine geschrieben hat, wurde {n} nicht wiedergefunden und gilt als unbekannter Herkunft.</numerusform>
            <numerusform>Diese Datei wurde in einem anderen Programm geändert. Von {passages} Passagen, die eine Maschine geschrieben hat, wurden {n} nicht wiedergefunden und gelten als unbekannter Herkunft.</numerusform>
        </translation>
    </message>
    <message>
        <source>This folder may not be looked into.</source>
        <translation>In diesen Ordner darf nicht hineingesehen werden.</translation>
    </message>
    <message>
        <source>This installation cannot download models because it has no pip. {advice}</source>
        <translation>Diese Installation kann keine Modelle herunterladen, weil sie kein pip hat. {advice}</translation>
    </message>
    <message>
        <source>This installation cannot read dictionaries: there is no Hunspell library for this system.</source>
        <translation>Diese Installation kann keine Wörterbücher lesen: Für dieses System gibt es keine Hunspell-Bibliothek.</translation>
    </message>
    <message>
        <source>This installation has no pip. Set an address for word lists, or a folder with the file.</source>
        <translation>Diese Installation hat kein pip. Geben Sie eine Adresse für Wortlisten an oder einen Ordner mit der Datei.</translation>
    </message>
    <message>
        <source>This is Inkhorn {version}</source>
        <translation>Das ist Inkhorn {version}</translation>
    </message>
    <message>
        <source>This is a question now.</source>
        <translation>Das ist jetzt eine Frage.</translation>
    </message>
    <message>
        <source>This is a source checkout. In its folder run:
git pull &amp;&amp; make run</source>
        <translation>Das ist eine Arbeitskopie der Quellen. Führen Sie in ihrem Ordner aus:
git pull &amp;&amp; make run</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Das ist keine normale Datei.</translation>
    </message>
    <message>
        <source>This is not an address. One looks like http://localhost:8080.</source>
        <translation>Das ist keine Adresse. Eine Adresse sieht so aus: http://localhost:8080.</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>Das ist im Moment nicht möglich.</translation>
    </message>
    <message>
        <source>This is nothing that Inkhorn can import. It reads WritingTools&apos; options.json, llm&apos;s YAML templates, Fabric&apos;s patterns (folders with system.md) and Obsidian Local GPT&apos;s data.json.</source>
        <translation>Das ist nichts, was Inkhorn importieren kann. Es liest options.json von WritingTools, YAML-Vorlagen von llm, Patterns von Fabric (Ordner mit system.md) und data.json von Obsidian Local GPT.</translation>
    </message>
    <message>
        <source>This is too long to be copied as HTML. Export the document as a web page instead.</source>
        <translation>Das ist zu lang, um als HTML kopiert zu werden. Exportieren Sie das Dokument stattdessen als Webseite.</translation>
    </message>
    <message>
        <source>This is written as one word.</source>
        <translation>Das schreibt man in einem Wort.</translation>
    </message>
    <message>
        <source>This is your style guide. Prompts that ask for it with {{style_guide}} send it along; no other prompt does.
One line a preference is enough. Lines between these marks are notes to yourself and are never sent.

- Write &quot;email&quot;, not &quot;e-mail&quot;.
- Dates look like 5 March 2027.
- Short sentences; no exclamation marks.</source>
        <translation>Das ist Ihr Stilleitfaden. Prompts, die ihn mit {{style_guide}} anfordern, senden ihn mit; kein anderer Prompt tut das.
Eine Zeile je Vorliebe genügt. Zeilen zwischen diesen Zeichen sind Notizen für Sie und werden nie gesendet.

- „E-Mail“ schreiben, nicht „email“.
- Daten sehen so aus: 5. März 2027.
- Kurze Sätze; keine Ausrufezeichen.</translation>
    </message>
    <message>
        <source>This key cannot be used; press another one.</source>
        <translation>Diese Taste ist nicht verwendbar; drücken Sie eine andere.</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>Dieses Modell</translation>
    </message>
    <message>
        <source>This model cannot write text. Choose another in Settings, Model.</source>
        <translation>Dieses Modell kann keinen Text schreiben. Wählen Sie ein anderes unter Einstellungen, Modell.</translation>
    </message>
    <message>
        <source>This model does not continue text. Choose another in Settings, Model.</source>
        <translation>Dieses Modell setzt keinen Text fort. Wählen Sie ein anderes unter Einstellungen, Modell.</translation>
    </message>
    <message>
        <source>This model has no token for what the grammar asks next. Change the grammar.</source>
        <translation>Dieses Modell hat kein Token für das, was die Grammatik als Nächstes verlangt. Ändern Sie die Grammatik.</translation>
    </message>
    <message>
        <source>This model makes the engine crash while it loads. Choose another model in Settings, Model, or download it again.</source>
        <translation>Dieses Modell lässt die Engine beim Laden abstürzen. Wählen Sie ein anderes unter Einstellungen, Modell, oder laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>This model makes the engine stop whenever it is used. Choose another model in Settings, Model, or download it again.</source>
        <translation>Dieses Modell lässt die Engine bei jeder Verwendung abbrechen. Wählen Sie ein anderes unter Einstellungen, Modell, oder laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>This pack cannot be installed.</source>
        <translation>Dieses Paket kann nicht installiert werden.</translation>
    </message>
    <message>
        <source>This pattern takes too long in this text. Make it more exact, or search in a selection.</source>
        <translation>Dieses Muster dauert in diesem Text zu lange. Machen Sie es genauer, oder suchen Sie in einer Auswahl.</translation>
    </message>
    <message>
        <source>This prompt has no examples. Write some behind inkhorn.examples: a selection, and what an answer contains, does not contain (not_contains) or how long it is at most (max_length).</source>
        <translation>Dieser Prompt hat keine Beispiele. Schreiben Sie welche hinter inkhorn.examples: eine selection und was eine Antwort enthält (contains), nicht enthält (not_contains) oder wie lang sie höchstens ist (max_length).</translation>
    </message>
    <message>
        <source>This prompt reads your clipboard and shows it to the model on this computer. Allowing it holds for all prompts until Inkhorn is closed.</source>
        <translation>Dieser Prompt liest Ihre Zwischenablage und zeigt sie dem Modell auf diesem Computer. Die Erlaubnis gilt für alle Prompts, bis Inkhorn geschlossen wird.</translation>
    </message>
    <message>
        <source>This says something new.</source>
        <translation>Hier wird etwas Neues gesagt.</translation>
    </message>
    <message>
        <source>This section is the first of its level here.</source>
        <translation>Dieser Abschnitt ist hier der erste seiner Ebene.</translation>
    </message>
    <message>
        <source>This section is the last of its level here.</source>
        <translation>Dieser Abschnitt ist hier der letzte seiner Ebene.</translation>
    </message>
    <message>
        <source>This sentence is too long to check.</source>
        <translation>Dieser Satz ist zu lang zum Prüfen.</translation>
    </message>
    <message>
        <source>This text is too long for the engine. Select less of it.</source>
        <translation>Dieser Text ist zu lang für die Engine. Markieren Sie weniger.</translation>
    </message>
    <message>
        <source>This version is no longer kept.</source>
        <translation>Diese Version wird nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>This was changed since: {words}. It stays; copy the text before to put it back yourself.</source>
        <translation>Das wurde seitdem geändert: {words}. Es bleibt; kopieren Sie den Text von vorher, um ihn selbst wieder einzusetzen.</translation>
    </message>
    <message>
        <source>This word is easily confused with another one.</source>
        <translation>Dieses Wort wird leicht mit einem anderen verwechselt.</translation>
    </message>
    <message>
        <source>This word is not needed.</source>
        <translation>Dieses Wort ist unnötig.</translation>
    </message>
    <message>
        <source>This word seems to be misspelt.</source>
        <translation>Dieses Wort ist wohl falsch geschrieben.</translation>
    </message>
    <message>
        <source>This word seems to be mistaken for a similar one.</source>
        <translation>Dieses Wort ist wohl mit einem ähnlichen verwechselt.</translation>
    </message>
    <message>
        <source>This word stands here twice.</source>
        <translation>Dieses Wort steht hier doppelt.</translation>
    </message>
    <message>
        <source>This worker has its model already; another one needs another worker.</source>
        <translation>Dieser Worker hat schon sein Modell; ein anderes braucht einen anderen Worker.</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Gründlich</translation>
    </message>
    <message>
        <source>Thorough: also what deserves a look.</source>
        <translation>Gründlich: auch, was einen Blick wert ist.</translation>
    </message>
    <message>
        <source>Those before {day} are no longer in the list.</source>
        <translation>Verbindungen vor dem {day} stehen nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Threads for reading</source>
        <translation>Threads zum Lesen</translation>
    </message>
    <message>
        <source>Threads for writing + for reading, and tokens read at once. Longer is faster; Automatic is 1.00. What counts is a word typed, a paragraph rewritten and a sentence checked.</source>
        <translation>Threads zum Schreiben + zum Lesen und auf einmal gelesene Tokens. Länger ist schneller; Automatisch ist 1,00. Es zählen ein getipptes Wort, ein umformulierter Absatz und ein geprüfter Satz.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>Throw “{title}” away</source>
        <translation>„{title}“ wegwerfen</translation>
    </message>
    <message>
        <source>Thrown away. It is gone when you close this window.</source>
        <translation>Weggeworfen. Endgültig gelöscht wird der Text, wenn Sie dieses Fenster schließen.</translation>
    </message>
    <message>
        <source>Thrown away. The page goes back to the file when you close this window.</source>
        <translation>Weggeworfen. Die Seite kehrt zur Datei zurück, wenn Sie dieses Fenster schließen.</translation>
    </message>
    <message>
        <source>Throws away what has come of it.</source>
        <translation>Wirft weg, was schon angekommen ist.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle anhaken</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keine anhaken</translation>
    </message>
    <message>
        <source>Tints what the model and rules wrote.</source>
        <translation>Hinterlegt farbig, was das Modell und Regeln geschrieben haben.</translation>
    </message>
    <message>
        <source>Title ideas</source>
        <translation>Titelideen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>Today: {done} of {n} words by hand, and {machine} by machine.</source>
        <translation>
            <numerusform>Heute: {done} von {n} Wort von Hand, {machine} von der Maschine.</numerusform>
            <numerusform>Heute: {done} von {n} Wörtern von Hand, {machine} von der Maschine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: {done} of {n} words by hand.</source>
        <translation>
            <numerusform>Heute: {done} von {n} Wort von Hand.</numerusform>
            <numerusform>Heute: {done} von {n} Wörtern von Hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} words by hand, and {machine} by machine.</source>
        <translation>
            <numerusform>Heute: {n} Wort von Hand, {machine} von der Maschine.</numerusform>
            <numerusform>Heute: {n} Wörter von Hand, {machine} von der Maschine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} words by hand.</source>
        <translation>
            <numerusform>Heute: {n} Wort von Hand.</numerusform>
            <numerusform>Heute: {n} Wörter von Hand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Tries processors, layers, threads and batch on your own kind of work and keeps the best. Takes one to some minutes; you can go on writing, but then it is less exact.</source>
        <translation>Probiert Prozessoren, Schichten, Threads und Batch an Ihrer eigenen Art von Arbeit und behält das Beste. Dauert eine bis einige Minuten; Sie können weiterschreiben, aber dann ist es weniger genau.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try again in a moment</source>
        <translation>Versuchen Sie es gleich noch einmal</translation>
    </message>
    <message>
        <source>Try again, or use a larger model.</source>
        <translation>Versuchen Sie es erneut, oder verwenden Sie ein größeres Modell.</translation>
    </message>
    <message>
        <source>Try again, or use another model.</source>
        <translation>Versuchen Sie es erneut, oder verwenden Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Try again, or word the instruction differently.</source>
        <translation>Versuchen Sie es erneut, oder formulieren Sie die Anweisung anders.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Try again: {model}</source>
        <translation>Erneut versuchen: {model}</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Try {number}: {setup}.</source>
        <translation>Versuch {number}: {setup}.</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Türkisch (Windows-1254)</translation>
    </message>
    <message>
        <source>Turn suggestions on</source>
        <translation>Vorschläge einschalten</translation>
    </message>
    <message>
        <source>Type an instruction, or ↓ to choose</source>
        <translation>Anweisung eingeben oder mit ↓ wählen</translation>
    </message>
    <message>
        <source>Type one word, with letters and without spaces.</source>
        <translation>Geben Sie ein Wort ein, mit Buchstaben und ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Type the number of a line.</source>
        <translation>Geben Sie die Nummer einer Zeile ein.</translation>
    </message>
    <message>
        <source>Typewriter scrolling</source>
        <translation>Schreibmaschinenmodus</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>Typing changes nothing here.</source>
        <translation>Eingaben ändern hier nichts.</translation>
    </message>
    <message>
        <source>Typographic quotes and dashes</source>
        <translation>Typografische Anführungszeichen und Striche</translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation>UTF-16, Big-Endian</translation>
    </message>
    <message>
        <source>UTF-8 with byte order mark</source>
        <translation>UTF-8 mit Byte Order Mark</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Ukrainian (KOI8-U)</source>
        <translation>Ukrainisch (KOI8-U)</translation>
    </message>
    <message>
        <source>Underlines commas, apostrophes and spaces.</source>
        <translation>Unterstreicht Kommas, Apostrophe und Leerzeichen.</translation>
    </message>
    <message>
        <source>Underlines mistakes.</source>
        <translation>Unterstreicht Fehler.</translation>
    </message>
    <message>
        <source>Underlines mistakes; right-click shows the fix.</source>
        <translation>Unterstreicht Fehler; ein Rechtsklick zeigt die Korrektur.</translation>
    </message>
    <message>
        <source>Underlines words that no dictionary knows.</source>
        <translation>Unterstreicht Wörter, die kein Wörterbuch kennt.</translation>
    </message>
    <message>
        <source>Underlines wrong forms, and words that are missing or too many.</source>
        <translation>Unterstreicht falsche Formen und fehlende oder überzählige Wörter.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>Unload after</source>
        <translation>Entladen nach</translation>
    </message>
    <message>
        <source>Unnamed action</source>
        <translation>Aktion ohne Namen</translation>
    </message>
    <message>
        <source>Unsuitable for correcting by itself: last in one published test.</source>
        <translation>Ungeeignet, um allein zu korrigieren: letzter Platz in einem veröffentlichten Test.</translation>
    </message>
    <message>
        <source>Unsuitable where little is to change: last in one published test of tidying up dictated text.</source>
        <translation>Ungeeignet, wo wenig zu ändern ist: letzter Platz in einem veröffentlichten Test zum Bereinigen diktierter Texte.</translation>
    </message>
    <message>
        <source>Unsuitable.</source>
        <translation>Ungeeignet.</translation>
    </message>
    <message>
        <source>Unsuitable: it does not follow instructions.</source>
        <translation>Ungeeignet: Es folgt keinen Anweisungen.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Until it is closed</source>
        <translation>Bis zum Schließen</translation>
    </message>
    <message>
        <source>Until the end of the day, if wanted</source>
        <translation>Bis zum Ende des Tages, falls gewünscht</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Untitled {number}</source>
        <translation>Unbenannt {number}</translation>
    </message>
    <message>
        <source>Up and Down bring back what was typed before.</source>
        <translation>↑ und ↓ holen früher Eingegebenes zurück.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>Updates could not be looked for; the log says why.</source>
        <translation>Nach Updates konnte nicht gesucht werden; den Grund nennt das Protokoll.</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Use Automatic instead</source>
        <translation>Stattdessen Automatisch</translation>
    </message>
    <message>
        <source>Use dictionaries</source>
        <translation>Wörterbücher verwenden</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use the model again</source>
        <translation>Modell wieder verwenden</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Dieses Modell verwenden</translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation>{model} verwenden</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>Uigurisch</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version and page</source>
        <translation>Version und Seite</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Fassung {number}</translation>
    </message>
    <message>
        <source>Version {number}: {words}</source>
        <translation>Fassung {number}: {words}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Versions side by side</source>
        <translation>Fassungen nebeneinander</translation>
    </message>
    <message>
        <source>Versions: earlier texts of your documents. “Keep versions” under Saving switches them off.</source>
        <translation>Versionen: frühere Texte Ihrer Dokumente. „Versionen aufbewahren“ unter Speichern schaltet sie aus.</translation>
    </message>
    <message>
        <source>Very difficult: for readers who know the subject.</source>
        <translation>Sehr schwer: für Menschen, die das Thema kennen.</translation>
    </message>
    <message>
        <source>Very easy to read: most 11-year-olds can follow.</source>
        <translation>Sehr leicht zu lesen: Die meisten 11-Jährigen kommen mit.</translation>
    </message>
    <message>
        <source>Very good: 82 of 100 points in one published test of tidying up dictated text. Wordy, by one report.</source>
        <translation>Sehr gut: 82 von 100 Punkten in einem veröffentlichten Test zum Bereinigen diktierter Texte. Laut einem Bericht wortreich.</translation>
    </message>
    <message>
        <source>Very good: between 79 and 83 of 100 points in one published test of tidying up dictated text.</source>
        <translation>Sehr gut: zwischen 79 und 83 von 100 Punkten in einem veröffentlichten Test zum Bereinigen diktierter Texte.</translation>
    </message>
    <message>
        <source>Very good: in one published test all 28 of its suggestions were safe and 12 of 13 words right.</source>
        <translation>Sehr gut: In einem veröffentlichten Test waren alle 28 Vorschläge unbedenklich und 12 von 13 Wörtern richtig.</translation>
    </message>
    <message>
        <source>Very good: in one published test it mended 84 of 100 mistakes and left 89 of 100 sound sentences alone.</source>
        <translation>Sehr gut: In einem veröffentlichten Test korrigierte es 84 von 100 Fehlern und ließ 89 von 100 richtigen Sätzen unangetastet.</translation>
    </message>
    <message>
        <source>Very good: in one published test the model before it mended 90 of 100 mistakes and left 95 of 100 sound sentences alone.</source>
        <translation>Sehr gut: In einem veröffentlichten Test korrigierte der Vorgänger 90 von 100 Fehlern und ließ 95 von 100 richtigen Sätzen unangetastet.</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>Vietnamesisch (Windows-1258)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Waits for the one before it.</source>
        <translation>Wartet auf den Download davor.</translation>
    </message>
    <message>
        <source>Warm, as to a good colleague.</source>
        <translation>Herzlich, wie an eine gute Kollegin oder einen guten Kollegen.</translation>
    </message>
    <message>
        <source>Weak: in one published test of tidying up dictated text 45 of 75 answers had to be rejected.</source>
        <translation>Schwach: In einem veröffentlichten Test zum Bereinigen diktierter Texte mussten 45 von 75 Antworten verworfen werden.</translation>
    </message>
    <message>
        <source>Weak: in one published test of tidying up dictated text 55 of 75 answers had to be rejected.</source>
        <translation>Schwach: In einem veröffentlichten Test zum Bereinigen diktierter Texte mussten 55 von 75 Antworten verworfen werden.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Walisisch</translation>
    </message>
    <message>
        <source>Western European (DOS 850)</source>
        <translation>Westeuropäisch (DOS 850)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <translation>Westeuropäisch (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>Westeuropäisch (Mac)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Westeuropäisch (Windows-1252)</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was möglich ist</translation>
    </message>
    <message>
        <source>What changed on the disk</source>
        <translation>Änderungen auf dem Datenträger</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>What has come stays until it is whole or cancelled, also when Inkhorn is closed meanwhile.</source>
        <translation>Was angekommen ist, bleibt, bis der Download fertig oder abgebrochen ist, auch wenn Inkhorn zwischendurch geschlossen wird.</translation>
    </message>
    <message>
        <source>What is left needs a look: accept (A) or discard (D) each change.</source>
        <translation>Der Rest braucht einen Blick: Übernehmen (A) oder verwerfen (D) Sie jede Änderung.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>What is said when a suggestion appears or is taken. Automatic: its first words, while a screen reader runs.</source>
        <translation>Was gesagt wird, wenn ein Vorschlag erscheint oder übernommen wird. Automatisch: seine ersten Wörter, solange ein Screenreader läuft.</translation>
    </message>
    <message>
        <source>What is sent and answered</source>
        <translation>Was gesendet und geantwortet wird</translation>
    </message>
    <message>
        <source>What is stored of your text</source>
        <translation>Was von Ihrem Text gespeichert ist</translation>
    </message>
    <message>
        <source>What is wrong with the text.</source>
        <translation>Was am Text nicht stimmt.</translation>
    </message>
    <message>
        <source>What it is for, in a sentence; may stay empty</source>
        <translation>Wofür es gut ist, in einem Satz; darf leer bleiben</translation>
    </message>
    <message>
        <source>What it needs of memory is not known before it is here.</source>
        <translation>Der Speicherbedarf ist erst bekannt, wenn das Modell da ist.</translation>
    </message>
    <message>
        <source>What should change?</source>
        <translation>Was soll sich ändern?</translation>
    </message>
    <message>
        <source>What the check finds is listed here.</source>
        <translation>Was die Prüfung findet, wird hier aufgelistet.</translation>
    </message>
    <message>
        <source>What the folder has</source>
        <translation>Was der Ordner enthält</translation>
    </message>
    <message>
        <source>What the model is doing</source>
        <translation>Was das Modell gerade tut</translation>
    </message>
    <message>
        <source>What versions say here, the original</source>
        <translation>Was Fassungen hier sagen, das Original</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>What was downloaded is not the file that was expected (its checksum differs), so nothing was kept. Try again later, or choose another address.</source>
        <translation>Heruntergeladen wurde nicht die erwartete Datei (die Prüfsumme ist anders), deshalb wurde nichts behalten. Versuchen Sie es später erneut, oder wählen Sie eine andere Adresse.</translation>
    </message>
    <message>
        <source>What was downloaded is not the starter model (its checksum differs), so nothing was kept. Try again later. {advice}</source>
        <translation>Heruntergeladen wurde nicht das Startmodell (die Prüfsumme ist anders), deshalb wurde nichts behalten. Versuchen Sie es später erneut. {advice}</translation>
    </message>
    <message>
        <source>What was here before stands here again, so there is nothing to revert.</source>
        <translation>Hier steht wieder, was vorher hier stand, es gibt also nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>What was made cannot be read, so it was not kept. Try again.</source>
        <translation>Die erstellte Datei ist nicht lesbar und wurde deshalb nicht behalten. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>What was made is not the same model, so it was not kept.</source>
        <translation>Die erstellte Datei ist nicht dasselbe Modell und wurde deshalb nicht behalten.</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Was gesendet wurde</translation>
    </message>
    <message>
        <source>What was sent (P)</source>
        <translation>Was gesendet wurde (P)</translation>
    </message>
    <message>
        <source>What was sent is far too large for a list of releases, so it was not read. Try again later.</source>
        <translation>Gesendet wurde etwas, das für eine Liste der Veröffentlichungen viel zu groß ist, deshalb wurde es nicht gelesen. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>What was sent is not a list of releases. A network that asks you to sign in sends its own page instead; otherwise try again later.</source>
        <translation>Gesendet wurde keine Liste der Veröffentlichungen. Ein Netzwerk, das eine Anmeldung verlangt, sendet stattdessen seine eigene Seite; sonst versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>What was sent to the model</source>
        <translation>Was an das Modell gesendet wurde</translation>
    </message>
    <message>
        <source>What would be sent for the text you have selected.</source>
        <translation>Was für den markierten Text gesendet würde.</translation>
    </message>
    <message>
        <source>What you decided, or chose place by place, stays.</source>
        <translation>Was Sie entschieden oder Stelle für Stelle gewählt haben, bleibt.</translation>
    </message>
    <message>
        <source>What you type cannot be kept safe from a crash at the moment: {reason}. You can write on; save often. Inkhorn goes on trying.</source>
        <translation>Was Sie eingeben, kann im Moment nicht gegen einen Absturz gesichert werden: {reason}. Sie können weiterschreiben; speichern Sie oft. Inkhorn versucht es weiter.</translation>
    </message>
    <message>
        <source>What you write is sent there for suggestions and rewriting; rules check alone.</source>
        <translation>Was Sie schreiben, wird für Vorschläge und Umformulierungen dorthin gesendet; Regeln prüfen allein.</translation>
    </message>
    <message>
        <source>What you write is sent to {host}, and can be read by others in your network on the way.</source>
        <translation>Was Sie schreiben, wird an {host} gesendet und kann unterwegs von anderen in Ihrem Netzwerk gelesen werden.</translation>
    </message>
    <message>
        <source>What you write is sent to {host}.</source>
        <translation>Was Sie schreiben, wird an {host} gesendet.</translation>
    </message>
    <message>
        <source>What you write is sent to {server} for suggestions and rewriting.</source>
        <translation>Was Sie schreiben, wird für Vorschläge und Umformulierungen an {server} gesendet.</translation>
    </message>
    <message>
        <source>What you write is sent to {server} for suggestions and rewriting. Its process may connect, because you asked for it.</source>
        <translation>Was Sie schreiben, wird für Vorschläge und Umformulierungen an {server} gesendet. Der zuständige Prozess darf sich verbinden, weil Sie es verlangt haben.</translation>
    </message>
    <message>
        <source>Whatever you ignored at one place is shown again.</source>
        <translation>Was Sie an einer einzelnen Stelle ignoriert haben, wird wieder gezeigt.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When nothing was suggested</source>
        <translation>Wann nichts vorgeschlagen wurde</translation>
    </message>
    <message>
        <source>When this happens may have changed.</source>
        <translation>Wann dies geschieht, kann sich geändert haben.</translation>
    </message>
    <message>
        <source>Where a suggestion ends at the latest.</source>
        <translation>Wo ein Vorschlag spätestens endet.</translation>
    </message>
    <message>
        <source>Whether the process of the {process} can connect cannot be seen here.</source>
        <translation>Ob sich der Prozess „{process}“ verbinden kann, ist hier nicht zu erkennen.</translation>
    </message>
    <message>
        <source>Which dictionary</source>
        <translation>Welches Wörterbuch</translation>
    </message>
    <message>
        <source>Which one, where this computer has several of the kind.</source>
        <translation>Welches, wenn dieser Computer mehrere der Art hat.</translation>
    </message>
    <message>
        <source>Which processor makes the text.</source>
        <translation>Welcher Prozessor den Text erzeugt.</translation>
    </message>
    <message>
        <source>Which spelling counts as right.</source>
        <translation>Welche Schreibweise als richtig gilt.</translation>
    </message>
    <message>
        <source>Which words are yours, the model&apos;s, or pasted: never in the text itself.</source>
        <translation>Welche Wörter von Ihnen, vom Modell oder eingefügt sind: nie im Text selbst.</translation>
    </message>
    <message>
        <source>Who Wrote What</source>
        <translation>Wer hat was geschrieben</translation>
    </message>
    <message>
        <source>Who could connect</source>
        <translation>Wer sich verbinden könnte</translation>
    </message>
    <message>
        <source>Who is meant may change: {new} for {old}.</source>
        <translation>Wer gemeint ist, ändert sich vielleicht: {new} für {old}.</translation>
    </message>
    <message>
        <source>Who is meant may have changed.</source>
        <translation>Wer gemeint ist, kann sich geändert haben.</translation>
    </message>
    <message>
        <source>Who will read it</source>
        <translation>Wer es lesen wird</translation>
    </message>
    <message>
        <source>Who wrote what in this document could not be kept: the folder cannot be written to. Your text is safe.</source>
        <translation>Wer in diesem Dokument was geschrieben hat, konnte nicht festgehalten werden: In den Ordner kann nicht geschrieben werden. Ihr Text ist sicher.</translation>
    </message>
    <message>
        <source>Who wrote what: the paragraphs that a model had a part in, or into which something was pasted. “Remember who wrote what” under Saving switches it off and removes it.</source>
        <translation>Wer hat was geschrieben: die Absätze, an denen ein Modell beteiligt war oder in die etwas eingefügt wurde. „Merken, wer was geschrieben hat“ unter Speichern schaltet es aus und entfernt es.</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Why nothing is suggested</source>
        <translation>Warum nichts vorgeschlagen wird</translation>
    </message>
    <message>
        <source>Why nothing?</source>
        <translation>Warum nichts?</translation>
    </message>
    <message>
        <source>Why nothing? (Shift+F1)</source>
        <translation>Warum nichts? (Umschalt+F1)</translation>
    </message>
    <message>
        <source>Window {window}</source>
        <translation>Fenster {window}</translation>
    </message>
    <message>
        <source>Window {window} of {machine}</source>
        <translation>Fenster {window} von {machine}</translation>
    </message>
    <message>
        <source>Window {window}, model {model}</source>
        <translation>Fenster {window}, Modell {model}</translation>
    </message>
    <message>
        <source>Window {window}, model {model} of {machine}</source>
        <translation>Fenster {window}, Modell {model} von {machine}</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>Without spaces</source>
        <translation>Ohne Leerzeichen</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>switch: only whole words</comment>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>Wortlisten</translation>
    </message>
    <message>
        <source>Word lists (*.txt *.dic)</source>
        <translation>Wortlisten (*.txt *.dic)</translation>
    </message>
    <message>
        <source>Word lists are on this computer. {licence}.</source>
        <translation>Die Wortlisten sind auf diesem Computer. {licence}.</translation>
    </message>
    <message>
        <source>Word lists come from</source>
        <translation>Bezugsquelle für Wortlisten</translation>
    </message>
    <message>
        <source>Word lists for {language}</source>
        <translation>Wortlisten für {language}</translation>
    </message>
    <message>
        <source>Word lists: {size} to download. {licence}.</source>
        <translation>Wortlisten: {size} herunterzuladen. {licence}.</translation>
    </message>
    <message>
        <source>Word to add</source>
        <translation>Neues Wort</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words a day</source>
        <translation>Wörter am Tag</translation>
    </message>
    <message>
        <source>Words of this document</source>
        <translation>Wörter dieses Dokuments</translation>
    </message>
    <message>
        <source>Words that are not in the dictionary.</source>
        <translation>Wörter, die nicht im Wörterbuch stehen.</translation>
    </message>
    <message>
        <source>Words this document shall have</source>
        <translation>Wörter, die dieses Dokument haben soll</translation>
    </message>
    <message>
        <source>Words used most</source>
        <translation>Häufigste Wörter</translation>
    </message>
    <message>
        <source>Words used most: {words}</source>
        <translation>Häufigste Wörter: {words}</translation>
    </message>
    <message>
        <source>Words written each day</source>
        <translation>Täglich geschriebene Wörter</translation>
    </message>
    <message>
        <source>Words written today</source>
        <translation>Heute geschriebene Wörter</translation>
    </message>
    <message>
        <source>Works on the section</source>
        <translation>Bearbeitet den Abschnitt</translation>
    </message>
    <message>
        <source>Works on the selection</source>
        <translation>Bearbeitet die Auswahl</translation>
    </message>
    <message>
        <source>Works on the selection or the paragraph</source>
        <translation>Bearbeitet die Auswahl oder den Absatz</translation>
    </message>
    <message>
        <source>Works on the whole document</source>
        <translation>Bearbeitet das ganze Dokument</translation>
    </message>
    <message>
        <source>Works on whole paragraphs</source>
        <translation>Bearbeitet ganze Absätze</translation>
    </message>
    <message>
        <source>Works on whole sentences</source>
        <translation>Bearbeitet ganze Sätze</translation>
    </message>
    <message>
        <source>Works on {scope}</source>
        <translation>Bearbeitet {scope}</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Write a sentence on the page and pause: grey text offers the next words, and Tab takes them.</source>
        <translation>Schreiben Sie einen Satz auf die Seite, und halten Sie inne: Grauer Text bietet die nächsten Wörter an, und Tab übernimmt sie.</translation>
    </message>
    <message>
        <source>Write here.</source>
        <translation>Schreiben Sie hier.</translation>
    </message>
    <message>
        <source>Write how many words the document shall have.</source>
        <translation>Schreiben Sie, wie viele Wörter das Dokument haben soll.</translation>
    </message>
    <message>
        <source>Write prompts of your own, try them on your text, and install packs of them.</source>
        <translation>Schreiben Sie eigene Prompts, probieren Sie sie an Ihrem Text aus, und installieren Sie Pakete davon.</translation>
    </message>
    <message>
        <source>Write the day as year-month-day, such as 2027-03-31, or leave it empty.</source>
        <translation>Schreiben Sie den Tag als Jahr-Monat-Tag, etwa 2027-03-31, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Write without a model</source>
        <translation>Ohne Modell schreiben</translation>
    </message>
    <message>
        <source>Writes a copy that says who wrote what.</source>
        <translation>Schreibt eine Kopie, die sagt, wer was geschrieben hat.</translation>
    </message>
    <message>
        <source>Writes the document as a Word, OpenDocument, PDF or web page file.</source>
        <translation>Schreibt das Dokument als Word-, OpenDocument-, PDF- oder Webseitendatei.</translation>
    </message>
    <message>
        <source>Writes the document to another file.</source>
        <translation>Schreibt das Dokument in eine andere Datei.</translation>
    </message>
    <message>
        <source>Writes the document to its file.</source>
        <translation>Schreibt das Dokument in seine Datei.</translation>
    </message>
    <message>
        <source>Writes the next sentences in the same voice.</source>
        <translation>Schreibt die nächsten Sätze im selben Ton.</translation>
    </message>
    <message>
        <source>Writes the prompt to its file (Ctrl+S).</source>
        <translation>Schreibt den Prompt in seine Datei (Strg+S).</translation>
    </message>
    <message>
        <source>Writes the words to a text file, one in each line.</source>
        <translation>Schreibt die Wörter in eine Textdatei, eines je Zeile.</translation>
    </message>
    <message>
        <source>Writes this document without a model; rules go on checking.</source>
        <translation>Schreibt dieses Dokument ohne Modell; Regeln prüfen weiter.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Writing another version…</source>
        <translation>Eine weitere Fassung wird geschrieben…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Written by a machine</source>
        <translation>Von einer Maschine geschrieben</translation>
    </message>
    <message>
        <source>Written by a machine, says the file</source>
        <translation>Laut Datei von einer Maschine geschrieben</translation>
    </message>
    <message>
        <source>Written by another person</source>
        <translation>Von einer anderen Person geschrieben</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>Von Hand geschrieben</translation>
    </message>
    <message>
        <source>Written by {model}, says the file</source>
        <translation>Laut Datei von {model} geschrieben</translation>
    </message>
    <message>
        <source>Xhosa</source>
        <translation>Xhosa</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>You can go on writing.</source>
        <translation>Sie können weiterschreiben.</translation>
    </message>
    <message>
        <source>You can write meanwhile; suggestions begin when the model is here.</source>
        <translation>Sie können inzwischen schreiben; Vorschläge beginnen, wenn das Modell da ist.</translation>
    </message>
    <message>
        <source>You dismissed five suggestions in a row; they come back when you ask for one or start a new paragraph.</source>
        <translation>Sie haben fünf Vorschläge hintereinander verworfen; sie kommen wieder, wenn Sie einen anfordern oder einen neuen Absatz beginnen.</translation>
    </message>
    <message>
        <source>You dismissed the suggestion.</source>
        <translation>Sie haben den Vorschlag verworfen.</translation>
    </message>
    <message>
        <source>You have changes that are not saved.</source>
        <translation>Sie haben ungespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>You have just deleted something.</source>
        <translation>Sie haben gerade etwas gelöscht.</translation>
    </message>
    <message>
        <source>You have just undone or redone something.</source>
        <translation>Sie haben gerade etwas rückgängig gemacht oder wiederholt.</translation>
    </message>
    <message>
        <source>You have no prompts of your own yet. Make one, or duplicate a built-in one.</source>
        <translation>Sie haben noch keine eigenen Prompts. Legen Sie einen an, oder duplizieren Sie einen mitgelieferten.</translation>
    </message>
    <message>
        <source>You may not read {file}. Change its permissions or choose another file.</source>
        <translation>Sie dürfen {file} nicht lesen. Ändern Sie die Zugriffsrechte, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>You may not read {file}. Change its permissions or choose another.</source>
        <translation>Sie dürfen {file} nicht lesen. Ändern Sie die Zugriffsrechte, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>You may use it for anything; whoever passes it on must do so under the same licences.</source>
        <translation>Sie dürfen es für alles verwenden; wer es weitergibt, muss dies unter denselben Lizenzen tun.</translation>
    </message>
    <message>
        <source>Your account on {host} may not have this model yet. Agree to its terms on its page there, and try again once you have been let in.</source>
        <translation>Ihr Konto bei {host} darf dieses Modell noch nicht haben. Stimmen Sie den Bedingungen auf seiner Seite dort zu, und versuchen Sie es erneut, sobald Sie freigeschaltet sind.</translation>
    </message>
    <message>
        <source>Your documents are not affected.</source>
        <translation>Ihre Dokumente sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Your name; may stay empty</source>
        <translation>Ihr Name; darf leer bleiben</translation>
    </message>
    <message>
        <source>Your own instruction</source>
        <translation>Eigene Anweisung</translation>
    </message>
    <message>
        <source>Your system&apos;s packages have them, such as hunspell-pl for Polish; or put a .aff and a .dic file into a folder and choose it above.</source>
        <translation>Die Pakete Ihres Systems haben sie, etwa hunspell-pl für Polnisch; oder legen Sie eine .aff- und eine .dic-Datei in einen Ordner, und wählen Sie ihn oben.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>V&amp;ergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation>Zulu</translation>
    </message>
    <message>
        <source>[{section}] must be a section with settings in it; the defaults are used for it.</source>
        <translation>[{section}] muss ein Abschnitt mit Einstellungen sein; dafür gelten die Standardwerte.</translation>
    </message>
    <message>
        <source>a Git LFS pointer, not the file itself</source>
        <translation>ein Git-LFS-Verweis, nicht die Datei selbst</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>eine PDF-Datei</translation>
    </message>
    <message>
        <source>a Python pickle (a PyTorch model)</source>
        <translation>ein Python-Pickle (ein PyTorch-Modell)</translation>
    </message>
    <message>
        <source>a binary file</source>
        <translation>eine Binärdatei</translation>
    </message>
    <message>
        <source>a check, from the server you chose</source>
        <translation>eine Prüfung, vom gewählten Server</translation>
    </message>
    <message>
        <source>a child</source>
        <translation>ein Kind</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>eine komprimierte Datei</translation>
    </message>
    <message>
        <source>a compressed file; unpack it first</source>
        <translation>eine komprimierte Datei; entpacken Sie sie zuerst</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>einen Kunden</translation>
    </message>
    <message>
        <source>a date or a number in it is none. Put it in quotation marks.</source>
        <translation>Ein Datum oder eine Zahl darin ist keine. Setzen Sie den Wert in Anführungszeichen.</translation>
    </message>
    <message>
        <source>a file is in the way where a folder should be</source>
        <translation>wo ein Ordner sein sollte, ist eine Datei im Weg</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation>ein Ordner hat diesen Namen</translation>
    </message>
    <message>
        <source>a friend</source>
        <translation>einen Freund</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>eine Gruppe</translation>
    </message>
    <message>
        <source>a key that is no text</source>
        <translation>ein Schlüssel, der kein Text ist</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a list does not begin in the line of its key; begin it with “- ” in a line of its own.</source>
        <translation>Eine Liste beginnt nicht in der Zeile ihres Schlüssels; beginnen Sie sie mit „- “ in einer eigenen Zeile.</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>ein Modell</translation>
    </message>
    <message>
        <source>a model in the old GGJT format</source>
        <translation>ein Modell im alten GGJT-Format</translation>
    </message>
    <message>
        <source>a model in the old GGMF format</source>
        <translation>ein Modell im alten GGMF-Format</translation>
    </message>
    <message>
        <source>a model in the old GGML format</source>
        <translation>ein Modell im alten GGML-Format</translation>
    </message>
    <message>
        <source>a name has 1 to {limit} printable characters.</source>
        <translation>ein Name hat 1 bis {limit} druckbare Zeichen.</translation>
    </message>
    <message>
        <source>a name is not usable.</source>
        <translation>ein Name ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>a name stands there twice.</source>
        <translation>ein Name steht dort doppelt.</translation>
    </message>
    <message>
        <source>a number of many digits</source>
        <translation>eine Zahl mit vielen Stellen</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a prompt cannot be read</source>
        <translation>ein Prompt kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>a prompt file cannot place earlier turns; Inkhorn sends none.</source>
        <translation>eine Prompt-Datei kann frühere Runden nicht einsetzen; Inkhorn sendet keine.</translation>
    </message>
    <message>
        <source>a prompt file cannot send pictures or other media.</source>
        <translation>eine Prompt-Datei kann keine Bilder oder anderen Medien senden.</translation>
    </message>
    <message>
        <source>a rewriting, from the server you chose</source>
        <translation>eine Umformulierung, vom gewählten Server</translation>
    </message>
    <message>
        <source>a rule says so</source>
        <translation>laut einer Regel</translation>
    </message>
    <message>
        <source>a safetensors model, which has to be converted to GGUF first</source>
        <translation>ein safetensors-Modell, das erst in GGUF umgewandelt werden muss</translation>
    </message>
    <message>
        <source>a suggestion, from the server you chose</source>
        <translation>ein Vorschlag, vom gewählten Server</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>eine Textdatei</translation>
    </message>
    <message>
        <source>a value in this line begins with a curly bracket; put it in quotation marks.</source>
        <translation>Ein Wert in dieser Zeile beginnt mit einer geschweiften Klammer; setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>a value in this line begins with “&amp;” or “*”, which means something else here; put it in quotation marks.</source>
        <translation>Ein Wert in dieser Zeile beginnt mit „&amp;“ oder „*“, was hier etwas anderes bedeutet; setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>a value in this line begins with “{sign}”, which means something else here; put it in quotation marks.</source>
        <translation>Ein Wert in dieser Zeile beginnt mit „{sign}“, was hier etwas anderes bedeutet; setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>a web page (a download that asked to sign in)</source>
        <translation>eine Webseite (ein Download, der eine Anmeldung verlangte)</translation>
    </message>
    <message>
        <source>a zip archive (a PyTorch model or a wheel)</source>
        <translation>ein ZIP-Archiv (ein PyTorch-Modell oder ein Wheel)</translation>
    </message>
    <message>
        <source>about 3 billion</source>
        <translation>etwa 3 Milliarden</translation>
    </message>
    <message>
        <source>address not usable</source>
        <translation>Adresse nicht verwendbar</translation>
    </message>
    <message>
        <source>all</source>
        <comment>layers</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>all layers on it</source>
        <translation>alle Schichten darauf</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>fast sicher</translation>
    </message>
    <message>
        <source>an archive or an office document (.docx, .odt, .zip)</source>
        <translation>ein Archiv oder ein Office-Dokument (.docx, .odt, .zip)</translation>
    </message>
    <message>
        <source>an enum is a list of 1 to {limit} different short texts.</source>
        <translation>ein enum ist eine Liste von 1 bis {limit} verschiedenen kurzen Texten.</translation>
    </message>
    <message>
        <source>an object has 1 to {limit} names.</source>
        <translation>ein object hat 1 bis {limit} Namen.</translation>
    </message>
    <message>
        <source>an object is a group of indented names with types.</source>
        <translation>ein object ist eine Gruppe eingerückter Namen mit Typen.</translation>
    </message>
    <message>
        <source>an object needs properties.</source>
        <translation>ein object braucht properties.</translation>
    </message>
    <message>
        <source>an old office document (.doc)</source>
        <translation>ein altes Office-Dokument (.doc)</translation>
    </message>
    <message>
        <source>an unfinished download (nothing but zeros)</source>
        <translation>ein unfertiger Download (nur Nullen)</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>ein anderes Programm hält sie fest</translation>
    </message>
    <message>
        <source>as it was opened</source>
        <translation>beim Öffnen</translation>
    </message>
    <message>
        <source>as long</source>
        <translation>gleich lang</translation>
    </message>
    <message>
        <source>asks for {fields}</source>
        <translation>fragt nach {fields}</translation>
    </message>
    <message>
        <source>at most {limit} inputs are possible.</source>
        <translation>höchstens {limit} Eingaben sind möglich.</translation>
    </message>
    <message numerus="yes">
        <source>at most {n} characters</source>
        <translation>
            <numerusform>hat höchstens {n} Zeichen</numerusform>
            <numerusform>hat höchstens {n} Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>before a suggestion</source>
        <translation>vor einem Vorschlag</translation>
    </message>
    <message>
        <source>before an earlier version came back</source>
        <translation>vor der Rückkehr zu einer früheren Version</translation>
    </message>
    <message>
        <source>before corrections</source>
        <translation>vor Korrekturen</translation>
    </message>
    <message>
        <source>before rewriting</source>
        <translation>vor dem Umformulieren</translation>
    </message>
    <message>
        <source>before taking back</source>
        <translation>vor dem Zurücknehmen</translation>
    </message>
    <message>
        <source>behind “&gt;” or “|” the text begins in the next line; if the sign belongs to the text, quote all of it.</source>
        <translation>Hinter „&gt;“ oder „|“ beginnt der Text in der nächsten Zeile; gehört das Zeichen zum Text, setzen Sie alles in Anführungszeichen.</translation>
    </message>
    <message>
        <source>by {author}</source>
        <translation>von {author}</translation>
    </message>
    <message>
        <source>can be written in Markdown only if it is a list of plain values, a list of objects with plain values, an object with plain values, or a list of texts (the columns) with a list of lists (the rows).</source>
        <translation>lässt sich nur in Markdown schreiben, wenn es eine Liste einfacher Werte, eine Liste von Objekten mit einfachen Werten, ein Objekt mit einfachen Werten oder eine Liste von Texten (die Spalten) mit einer Liste von Listen (den Zeilen) ist.</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>seitdem geändert</translation>
    </message>
    <message>
        <source>characters saved ({share})</source>
        <translation>Zeichen gespart ({share})</translation>
    </message>
    <message>
        <source>checking</source>
        <comment>what the model is doing</comment>
        <translation>prüft</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>composing</source>
        <translation>Zeicheneingabe</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>wird verbunden</translation>
    </message>
    <message>
        <source>contains {texts}</source>
        <translation>enthält {texts}</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>delete {words}</source>
        <translation>{words} löschen</translation>
    </message>
    <message>
        <source>did not fit</source>
        <translation>passte nicht</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>does not contain {texts}</source>
        <translation>enthält nicht {texts}</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>fits this computer</source>
        <translation>passt auf diesen Computer</translation>
    </message>
    <message>
        <source>fits with less context</source>
        <translation>passt mit weniger Kontext</translation>
    </message>
    <message>
        <source>five dismissed</source>
        <translation>fünf verworfen</translation>
    </message>
    <message>
        <source>formulas</source>
        <translation>Formeln</translation>
    </message>
    <message>
        <source>from {number} B parameters</source>
        <translation>ab {number} Mrd. Parametern</translation>
    </message>
    <message>
        <source>from {number} M parameters</source>
        <translation>ab {number} Mio. Parametern</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>Kopfblock</translation>
    </message>
    <message>
        <source>grammar check</source>
        <translation>Grammatikprüfung</translation>
    </message>
    <message>
        <source>has {parts} parts; {limit} is the most.</source>
        <translation>hat {parts} Teile; höchstens {limit} sind möglich.</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>in a heading</source>
        <translation>in einer Überschrift</translation>
    </message>
    <message>
        <source>in a list marker</source>
        <translation>in einem Listenzeichen</translation>
    </message>
    <message>
        <source>in a table</source>
        <translation>in einer Tabelle</translation>
    </message>
    <message>
        <source>in an address</source>
        <translation>in einer Adresse</translation>
    </message>
    <message>
        <source>in code</source>
        <translation>in Code</translation>
    </message>
    <message>
        <source>in the settings block</source>
        <translation>im Block mit Angaben</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Verwendung</translation>
    </message>
    <message>
        <source>insert {words}</source>
        <translation>{words} einfügen</translation>
    </message>
    <message>
        <source>inside a word</source>
        <translation>in einem Wort</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>fehlt.</translation>
    </message>
    <message>
        <source>is not a key that Inkhorn knows; did you mean {key}?</source>
        <translation>ist kein Schlüssel, den Inkhorn kennt; meinten Sie {key}?</translation>
    </message>
    <message>
        <source>is not a key that Inkhorn knows; take it out.</source>
        <translation>ist kein Schlüssel, den Inkhorn kennt; entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>is not known.</source>
        <translation>ist nicht bekannt.</translation>
    </message>
    <message>
        <source>is not known; did you mean {key}?</source>
        <translation>ist nicht bekannt; meinten Sie {key}?</translation>
    </message>
    <message>
        <source>it can only be read</source>
        <translation>nur Lesen ist möglich</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>it does not say which kind of model it is</source>
        <translation>die Art des Modells ist nicht angegeben</translation>
    </message>
    <message>
        <source>it has no valid name</source>
        <translation>der Name ist ungültig</translation>
    </message>
    <message>
        <source>it holds no tensors (a vocabulary only)</source>
        <translation>sie enthält keine Tensoren (nur ein Vokabular)</translation>
    </message>
    <message>
        <source>its alignment is impossible</source>
        <translation>ihre Ausrichtung ist unmöglich</translation>
    </message>
    <message>
        <source>its folder no longer exists</source>
        <translation>ihr Ordner ist nicht mehr da</translation>
    </message>
    <message>
        <source>its header holds a value of an unknown kind</source>
        <translation>ihr Kopf enthält einen Wert unbekannter Art</translation>
    </message>
    <message>
        <source>its header holds an impossibly long list</source>
        <translation>ihr Kopf enthält eine unmöglich lange Liste</translation>
    </message>
    <message>
        <source>its header holds an impossibly long name</source>
        <translation>ihr Kopf enthält einen unmöglich langen Namen</translation>
    </message>
    <message>
        <source>its header is impossibly long</source>
        <translation>ihr Kopf ist unmöglich lang</translation>
    </message>
    <message>
        <source>its header promises an impossible number of parts</source>
        <translation>ihr Kopf verspricht eine unmögliche Anzahl von Teilen</translation>
    </message>
    <message>
        <source>its name is a link that leads back to itself</source>
        <translation>ihr Name ist ein Link, der auf sich selbst zurückführt</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>ihr Name ist zu lang</translation>
    </message>
    <message>
        <source>just deleted</source>
        <translation>gerade gelöscht</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>just undone</source>
        <translation>gerade rückgängig gemacht</translation>
    </message>
    <message>
        <source>left without saving</source>
        <translation>ohne Speichern verlassen</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation>weniger als 1 %</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>Ebene {level}</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>line {number}: {change}</source>
        <translation>Zeile {number}: {change}</translation>
    </message>
    <message>
        <source>loading</source>
        <comment>what the model is doing</comment>
        <translation>lädt</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>länger</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>darf leer bleiben</translation>
    </message>
    <message>
        <source>misspelt word</source>
        <translation>falsch geschriebenes Wort</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>more than 99 %</source>
        <translation>mehr als 99 %</translation>
    </message>
    <message>
        <source>more than {limit} blocks stand inside each other.</source>
        <translation>mehr als {limit} Blöcke stehen ineinander.</translation>
    </message>
    <message>
        <source>moving in the text</source>
        <translation>Bewegen im Text</translation>
    </message>
    <message>
        <source>must be a group of indented keys.</source>
        <translation>muss eine Gruppe eingerückter Schlüssel sein.</translation>
    </message>
    <message>
        <source>must be a group of indented names with types.</source>
        <translation>muss eine Gruppe eingerückter Namen mit Typen sein.</translation>
    </message>
    <message>
        <source>must be a list of at most {limit} examples.</source>
        <translation>muss eine Liste mit höchstens {limit} Beispielen sein.</translation>
    </message>
    <message>
        <source>must be a list of at most {limit} texts.</source>
        <translation>muss eine Liste mit höchstens {limit} Texten sein.</translation>
    </message>
    <message>
        <source>must be a number from {low} to {high}.</source>
        <translation>muss eine Zahl von {low} bis {high} sein.</translation>
    </message>
    <message>
        <source>must be a size such as 500M or 1.5B.</source>
        <translation>muss eine Größe wie 500M oder 1.5B sein.</translation>
    </message>
    <message>
        <source>must be a text of at most {limit} characters.</source>
        <translation>muss ein Text mit höchstens {limit} Zeichen sein.</translation>
    </message>
    <message>
        <source>must be a text.</source>
        <translation>muss ein Text sein.</translation>
    </message>
    <message>
        <source>must be a type, or a group of indented names with types.</source>
        <translation>muss ein Typ oder eine Gruppe eingerückter Namen mit Typen sein.</translation>
    </message>
    <message>
        <source>must be a whole number from {low} to {high}.</source>
        <translation>muss eine ganze Zahl von {low} bis {high} sein.</translation>
    </message>
    <message>
        <source>must be all, none, or a list out of {choices}.</source>
        <translation>muss all, none oder eine Liste aus {choices} sein.</translation>
    </message>
    <message>
        <source>must be an object or a list; for a plain text leave it out.</source>
        <translation>muss ein object oder eine Liste sein; für einfachen Text lassen Sie es weg.</translation>
    </message>
    <message>
        <source>must be at most {limit} characters long.</source>
        <translation>darf höchstens {limit} Zeichen lang sein.</translation>
    </message>
    <message>
        <source>must be one line of text.</source>
        <translation>muss eine Zeile Text sein.</translation>
    </message>
    <message>
        <source>must be one of {choices}.</source>
        <translation>muss eines von {choices} sein.</translation>
    </message>
    <message>
        <source>must be one or a list of {choices}.</source>
        <translation>muss eines oder eine Liste aus {choices} sein.</translation>
    </message>
    <message>
        <source>must be text, json or markdown.</source>
        <translation>muss text, json oder markdown sein.</translation>
    </message>
    <message>
        <source>must be the text that is worked on.</source>
        <translation>muss der Text sein, der bearbeitet wird.</translation>
    </message>
    <message>
        <source>must not be both shorter and longer.</source>
        <translation>darf nicht zugleich shorter und longer sein.</translation>
    </message>
    <message>
        <source>must not be {output}, because output.schema asks for an answer of its own shape.</source>
        <translation>darf nicht {output} sein, weil output.schema eine Antwort in eigener Form verlangt.</translation>
    </message>
    <message>
        <source>my boss</source>
        <translation>meinen Chef</translation>
    </message>
    <message>
        <source>needs more than {size}</source>
        <translation>braucht mehr als {size}</translation>
    </message>
    <message>
        <source>no suggestion</source>
        <translation>kein Vorschlag</translation>
    </message>
    <message>
        <source>no suggestion: no model</source>
        <translation>kein Vorschlag: kein Modell</translation>
    </message>
    <message>
        <source>no suggestion: the model did not start</source>
        <translation>kein Vorschlag: Modell nicht gestartet</translation>
    </message>
    <message>
        <source>no suggestion: without a model</source>
        <translation>kein Vorschlag: ohne Modell</translation>
    </message>
    <message>
        <source>no suggestion: {reason}</source>
        <translation>kein Vorschlag: {reason}</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>niemand hat geantwortet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not possible: {reason}</source>
        <translation>nicht möglich: {reason}</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>not sure enough</source>
        <translation>nicht sicher genug</translation>
    </message>
    <message>
        <source>not who it should be</source>
        <translation>nicht, wer es sein sollte</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>in place of a word</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing can be logged.</source>
        <translation>es kann nichts protokolliert werden.</translation>
    </message>
    <message>
        <source>nothing can be looked up.</source>
        <translation>es kann nichts nachgeschlagen werden.</translation>
    </message>
    <message>
        <source>nothing is added</source>
        <translation>nichts kommt hinzu</translation>
    </message>
    <message>
        <source>nothing to add</source>
        <translation>nichts hinzuzufügen</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>Nummer {number}</translation>
    </message>
    <message>
        <source>number {number} must be a group of keys, such as selection and contains.</source>
        <translation>Nummer {number} muss eine Gruppe von Schlüsseln sein, etwa selection und contains.</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a switch</comment>
        <translation>ein</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <source>on {date} at {time}</source>
        <translation>am {date} um {time}</translation>
    </message>
    <message>
        <source>one of its tensors has an impossible shape</source>
        <translation>einer ihrer Tensoren hat eine unmögliche Form</translation>
    </message>
    <message>
        <source>only #if, #unless and #each with one name, and #ifEquals and #unlessEquals with two, are supported.</source>
        <translation>unterstützt werden nur #if, #unless und #each mit einem Namen sowie #ifEquals und #unlessEquals mit zwei.</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>only on the disk</source>
        <translation>nur auf dem Datenträger</translation>
    </message>
    <message>
        <source>only white space</source>
        <translation>nur Leerraum</translation>
    </message>
    <message>
        <source>open, or cut short</source>
        <translation>offen oder abgeschnitten</translation>
    </message>
    <message>
        <source>opened as a new document</source>
        <translation>als neues Dokument geöffnet</translation>
    </message>
    <message>
        <source>other language</source>
        <translation>andere Sprache</translation>
    </message>
    <message>
        <source>other names than the declared ones, (*), are not supported.</source>
        <translation>andere als die deklarierten Namen, (*), werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>other script</source>
        <translation>andere Schrift</translation>
    </message>
    <message>
        <source>paragraph {number} of {count}</source>
        <translation>Absatz {number} von {count}</translation>
    </message>
    <message>
        <source>partly taken back</source>
        <translation>teilweise zurückgenommen</translation>
    </message>
    <message>
        <source>place gone</source>
        <translation>Stelle fehlt</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>put behind the text</source>
        <translation>hinter dem Text angefügt</translation>
    </message>
    <message>
        <source>put in at the caret</source>
        <translation>am Cursor eingefügt</translation>
    </message>
    <message>
        <source>put in place of the text</source>
        <translation>an die Stelle des Textes gesetzt</translation>
    </message>
    <message>
        <source>raw blocks ({{{{) are not supported.</source>
        <translation>Rohblöcke ({{{{) werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>reading</source>
        <comment>what the model is doing</comment>
        <translation>liest</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>what the model is doing</comment>
        <translation>bereit</translation>
    </message>
    <message>
        <source>recent files and what is not saved yet</source>
        <translation>zuletzt geöffnete Dateien und noch nicht Gespeichertes</translation>
    </message>
    <message>
        <source>refused ({status})</source>
        <translation>abgelehnt ({status})</translation>
    </message>
    <message>
        <source>repetition</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>required: must be a list of names that stand under properties.</source>
        <translation>required: muss eine Liste von Namen sein, die unter properties stehen.</translation>
    </message>
    <message>
        <source>rewrite as told</source>
        <translation>nach Anweisung umformulieren</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>saved by itself at {time}</source>
        <translation>automatisch gespeichert um {time}</translation>
    </message>
    <message>
        <source>saves by itself</source>
        <translation>speichert automatisch</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>wird gespeichert…</translation>
    </message>
    <message>
        <source>say what is in the {kind}; in Picoschema it stands in brackets behind the name.</source>
        <translation>geben Sie an, was in {kind} steht; in Picoschema steht es in Klammern hinter dem Namen.</translation>
    </message>
    <message>
        <source>sections are not supported.</source>
        <translation>Abschnitte werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>sent on</source>
        <translation>weitergeleitet</translation>
    </message>
    <message>
        <source>server: {server}</source>
        <translation>Server: {server}</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>kürzer</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>shown as changes to review</source>
        <translation>als Änderungen zur Durchsicht gezeigt</translation>
    </message>
    <message>
        <source>shown beside the text</source>
        <translation>neben dem Text gezeigt</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>Größe unbekannt</translation>
    </message>
    <message>
        <source>slowest in twenty (p95)</source>
        <translation>der langsamste von zwanzig (p95)</translation>
    </message>
    <message>
        <source>someone else…</source>
        <translation>jemand anderen…</translation>
    </message>
    <message>
        <source>something else or a damaged file</source>
        <translation>etwas anderes oder eine beschädigte Datei</translation>
    </message>
    <message>
        <source>something stands behind the closing bracket in this line; if brackets belong to it, quote all of it.</source>
        <translation>Hinter der schließenden Klammer steht in dieser Zeile noch etwas; gehören die Klammern dazu, setzen Sie alles in Anführungszeichen.</translation>
    </message>
    <message>
        <source>something stands behind the closing quotation mark in this line; put all of the value between them.</source>
        <translation>Hinter dem schließenden Anführungszeichen steht in dieser Zeile noch etwas; setzen Sie den ganzen Wert dazwischen.</translation>
    </message>
    <message>
        <source>spaces</source>
        <comment>white space</comment>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>stray signs</source>
        <translation>verirrte Zeichen</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>durchgestrichen</translation>
    </message>
    <message>
        <source>suggestions off</source>
        <translation>Vorschläge aus</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message numerus="yes">
        <source>taken of {n} shown</source>
        <translation>
            <numerusform>übernommen von {n} gezeigten</numerusform>
            <numerusform>übernommen von {n} gezeigten</numerusform>
        </translation>
    </message>
    <message>
        <source>takes the place of version {version}</source>
        <translation>ersetzt Version {version}</translation>
    </message>
    <message>
        <source>the backslash in this line means something else between double quotation marks; write two of them, or use single quotation marks.</source>
        <translation>Der umgekehrte Schrägstrich in dieser Zeile bedeutet zwischen doppelten Anführungszeichen etwas anderes; schreiben Sie zwei davon, oder verwenden Sie einfache Anführungszeichen.</translation>
    </message>
    <message>
        <source>the bracket “{bracket}” in this line is not closed, or a comma is missing behind it; text that begins with a bracket belongs in quotation marks.</source>
        <translation>Die Klammer „{bracket}“ in dieser Zeile ist nicht geschlossen, oder dahinter fehlt ein Komma; Text, der mit einer Klammer beginnt, gehört in Anführungszeichen.</translation>
    </message>
    <message>
        <source>the caret is here</source>
        <translation>der Cursor ist hier</translation>
    </message>
    <message>
        <source>the choices of {name} must be 1 to {limit} short texts.</source>
        <translation>die Auswahl für {name} muss aus 1 bis {limit} kurzen Texten bestehen.</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>der Datenträger kann nur gelesen werden</translation>
    </message>
    <message>
        <source>the disk does not take files of this size</source>
        <translation>der Datenträger nimmt keine Dateien dieser Größe an</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk or the network drive does not answer</source>
        <translation>der Datenträger oder das Netzlaufwerk antwortet nicht</translation>
    </message>
    <message>
        <source>the disk reported a fault</source>
        <translation>der Datenträger hat einen Fehler gemeldet</translation>
    </message>
    <message>
        <source>the model could not answer</source>
        <translation>das Modell konnte nicht antworten</translation>
    </message>
    <message>
        <source>the model is loading</source>
        <translation>das Modell wird geladen</translation>
    </message>
    <message>
        <source>the package index set up on this computer</source>
        <translation>der auf diesem Computer eingerichtete Paketindex</translation>
    </message>
    <message>
        <source>the quotation mark that opens in this line is never closed.</source>
        <translation>Das Anführungszeichen, das in dieser Zeile öffnet, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>as fast as before</comment>
        <translation>gleich schnell</translation>
    </message>
    <message>
        <source>the system refuses</source>
        <translation>das System verweigert es</translation>
    </message>
    <message>
        <source>the system says “{message}”</source>
        <translation>das System meldet „{message}“</translation>
    </message>
    <message>
        <source>the tabs</source>
        <translation>die Tabs</translation>
    </message>
    <message>
        <source>the {menu} menu</source>
        <translation>das Menü {menu}</translation>
    </message>
    <message>
        <source>there are more than {limit} objects and lists inside each other.</source>
        <translation>es stehen mehr als {limit} Objekte und Listen ineinander.</translation>
    </message>
    <message>
        <source>there are too many brackets inside of brackets.</source>
        <translation>Es stehen zu viele Klammern ineinander.</translation>
    </message>
    <message>
        <source>this disk does not take such a name</source>
        <translation>dieser Datenträger nimmt einen solchen Namen nicht an</translation>
    </message>
    <message>
        <source>this line begins a second front matter; take it out.</source>
        <translation>Diese Zeile beginnt einen zweiten Kopfblock; entfernen Sie sie.</translation>
    </message>
    <message>
        <source>this line begins with a tab; use spaces.</source>
        <translation>Diese Zeile beginnt mit einem Tabulator; verwenden Sie Leerzeichen.</translation>
    </message>
    <message>
        <source>this line does not begin where the lines it belongs with begin; put as many spaces before it as they have.</source>
        <translation>Diese Zeile beginnt nicht dort, wo die zugehörigen Zeilen beginnen; setzen Sie gleich viele Leerzeichen davor.</translation>
    </message>
    <message>
        <source>this line has a character that cannot be seen; delete it.</source>
        <translation>Diese Zeile enthält ein unsichtbares Zeichen; löschen Sie es.</translation>
    </message>
    <message>
        <source>this line has a second colon; put what stands behind the first one in quotation marks.</source>
        <translation>Diese Zeile hat einen zweiten Doppelpunkt; setzen Sie in Anführungszeichen, was hinter dem ersten steht.</translation>
    </message>
    <message>
        <source>this line has no colon; write it as “key: value”.</source>
        <translation>Diese Zeile hat keinen Doppelpunkt; schreiben Sie sie als „Schlüssel: Wert“.</translation>
    </message>
    <message>
        <source>this line is not of the form “key: value”; compare it with the lines above it.</source>
        <translation>Diese Zeile hat nicht die Form „Schlüssel: Wert“; vergleichen Sie sie mit den Zeilen darüber.</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>heute um {time}</translation>
    </message>
    <message>
        <source>too large now</source>
        <translation>jetzt zu groß</translation>
    </message>
    <message>
        <source>too little text</source>
        <translation>zu wenig Text</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>zu viele Dateien sind geöffnet</translation>
    </message>
    <message>
        <source>type: must be one type; several are not supported.</source>
        <translation>type: muss ein Typ sein; mehrere werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>unter 1 min</translation>
    </message>
    <message>
        <source>underlined</source>
        <translation>unterstrichen</translation>
    </message>
    <message>
        <source>unfinished downloads {size}</source>
        <translation>unfertige Downloads {size}</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>kind of model</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>unbekannter Grund</translation>
    </message>
    <message>
        <source>usual time to show (p50)</source>
        <translation>übliche Zeit bis zur Anzeige (p50)</translation>
    </message>
    <message>
        <source>values are texts; there is nothing to write as JSON.</source>
        <translation>Werte sind Texte; es gibt nichts als JSON zu schreiben.</translation>
    </message>
    <message>
        <source>very long word</source>
        <translation>sehr langes Wort</translation>
    </message>
    <message>
        <source>was lost</source>
        <translation>verloren gegangen</translation>
    </message>
    <message>
        <source>was switched off</source>
        <translation>war ausgeschaltet</translation>
    </message>
    <message>
        <source>went well</source>
        <translation>gelungen</translation>
    </message>
    <message>
        <source>what makes the next start quick</source>
        <translation>was den nächsten Start beschleunigt</translation>
    </message>
    <message>
        <source>what was deleted {size}</source>
        <translation>Gelöschtes {size}</translation>
    </message>
    <message>
        <source>which models your server has</source>
        <translation>welche Modelle Ihr Server hat</translation>
    </message>
    <message>
        <source>while writing</source>
        <translation>beim Schreiben</translation>
    </message>
    <message>
        <source>whole computer</source>
        <translation>ganzer Computer</translation>
    </message>
    <message>
        <source>window {window}, model {model}</source>
        <translation>Fenster {window}, Modell {model}</translation>
    </message>
    <message>
        <source>without a model</source>
        <translation>ohne Modell</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>einen Blick wert</translation>
    </message>
    <message>
        <source>write an {{#if}} of its own inside the {{else}}.</source>
        <translation>schreiben Sie ein eigenes {{#if}} in das {{else}}.</translation>
    </message>
    <message>
        <source>writing</source>
        <comment>what the model is doing</comment>
        <translation>schreibt</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>gestern um {time}</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>Sie dürfen dort nicht schreiben</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>Ihr Anteil am Datenträger ist aufgebraucht</translation>
    </message>
    <message>
        <source>{address} is opened in your browser, which connects to it.</source>
        <translation>{address} wird in Ihrem Browser geöffnet, der sich damit verbindet.</translation>
    </message>
    <message>
        <source>{address} writes a mail.</source>
        <translation>{address} öffnet eine neue Mail.</translation>
    </message>
    <message>
        <source>{average} words a sentence on average, {most} at most.</source>
        <translation>Im Schnitt {average} Wörter je Satz, höchstens {most}.</translation>
    </message>
    <message>
        <source>{backend} (not available)</source>
        <translation>{backend} (nicht verfügbar)</translation>
    </message>
    <message>
        <source>{before} became {after}</source>
        <translation>Aus {before} wurde {after}</translation>
    </message>
    <message>
        <source>{before}, {next}</source>
        <translation>{before}, {next}</translation>
    </message>
    <message>
        <source>{before}; {next}</source>
        <translation>{before}; {next}</translation>
    </message>
    <message>
        <source>{changes}: reads {reading}, writes {writing}.</source>
        <translation>{changes}: Lesen {reading}, Schreiben {writing}.</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
    </message>
    <message>
        <source>{count} billion</source>
        <translation>{count} Milliarden</translation>
    </message>
    <message>
        <source>{count} million</source>
        <translation>{count} Millionen</translation>
    </message>
    <message>
        <source>{count} or more</source>
        <translation>{count} oder mehr</translation>
    </message>
    <message>
        <source>{count} replaced</source>
        <translation>{count} ersetzt</translation>
    </message>
    <message>
        <source>{day_and_time} to {time}</source>
        <translation>{day_and_time} bis {time}</translation>
    </message>
    <message>
        <source>{day} {time}, {reason}</source>
        <translation>{day} {time}, {reason}</translation>
    </message>
    <message>
        <source>{day}: none</source>
        <translation>{day}: keine</translation>
    </message>
    <message>
        <source>{day}: {hand} by hand, {machine} by machine.</source>
        <translation>{day}: {hand} von Hand, {machine} von der Maschine.</translation>
    </message>
    <message>
        <source>{day}: {hand} by hand.</source>
        <translation>{day}: {hand} von Hand.</translation>
    </message>
    <message>
        <source>{day}: {shown} shown, {taken} taken, {saved} characters saved</source>
        <translation>{day}: {shown} gezeigt, {taken} übernommen, {saved} Zeichen gespart</translation>
    </message>
    <message>
        <source>{device} could not be used. {problem}</source>
        <translation>{device} war nicht verwendbar. {problem}</translation>
    </message>
    <message>
        <source>{device} is chosen: compared with the CPU it reads {reading}, writes {writing}.</source>
        <translation>{device} ist gewählt. Gegenüber der CPU: Lesen {reading}, Schreiben {writing}.</translation>
    </message>
    <message>
        <source>{device} is not used: compared with what was chosen it reads {reading}, writes {writing}.</source>
        <translation>{device} wird nicht verwendet. Gegenüber der Wahl: Lesen {reading}, Schreiben {writing}.</translation>
    </message>
    <message>
        <source>{device} writes {writing} and reads {reading} tokens/s</source>
        <translation>{device} schreibt {writing} und liest {reading} Tokens/s</translation>
    </message>
    <message>
        <source>{device}, all layers, {writing} + {reading} threads, {batch} at once</source>
        <translation>{device}, alle Schichten, {writing} + {reading} Threads, {batch} auf einmal</translation>
    </message>
    <message>
        <source>{device}, {layers} layers, {writing} + {reading} threads, {batch} at once</source>
        <translation>{device}, {layers} Schichten, {writing} + {reading} Threads, {batch} auf einmal</translation>
    </message>
    <message numerus="yes">
        <source>{device}, {n} layers</source>
        <translation>
            <numerusform>{device}, {n} Schicht</numerusform>
            <numerusform>{device}, {n} Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>{device}, {writing} + {reading} threads, {batch} at once</source>
        <translation>{device}, {writing} + {reading} Threads, {batch} auf einmal</translation>
    </message>
    <message>
        <source>{device}: {facts}</source>
        <translation>{device}: {facts}</translation>
    </message>
    <message>
        <source>{document} (read-only)</source>
        <translation>{document} (schreibgeschützt)</translation>
    </message>
    <message>
        <source>{document} (restored)</source>
        <translation>{document} (wiederhergestellt)</translation>
    </message>
    <message>
        <source>{document} annotated.md</source>
        <translation>{document} mit Anmerkungen.md</translation>
    </message>
    <message>
        <source>{document} copy</source>
        <translation>{document} Kopie</translation>
    </message>
    <message>
        <source>{document} could not be saved: {reason}. Save it elsewhere.</source>
        <translation>{document} konnte nicht gespeichert werden: {reason}. Speichern Sie es woanders.</translation>
    </message>
    <message>
        <source>{document} has no file yet.</source>
        <translation>{document} hat noch keine Datei.</translation>
    </message>
    <message>
        <source>{document}, not saved</source>
        <translation>{document}, nicht gespeichert</translation>
    </message>
    <message>
        <source>{document}, read-only</source>
        <translation>{document}, schreibgeschützt</translation>
    </message>
    <message>
        <source>{document}, {place} of {count}</source>
        <translation>{document}, {place} von {count}</translation>
    </message>
    <message>
        <source>{done} of {goal} today</source>
        <translation>{done} von {goal} heute</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} words.</source>
        <translation>
            <numerusform>{done} von {n} Wort.</numerusform>
            <numerusform>{done} von {n} Wörtern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} words: reached.</source>
        <translation>
            <numerusform>{done} von {n} Wort: erreicht.</numerusform>
            <numerusform>{done} von {n} Wörtern: erreicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} words; {day} is past.</source>
        <translation>
            <numerusform>{done} von {n} Wort; {day} ist vorbei.</numerusform>
            <numerusform>{done} von {n} Wörtern; {day} ist vorbei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} words; {each} a day until {day}.</source>
        <translation>
            <numerusform>{done} von {n} Wort; {each} am Tag bis {day}.</numerusform>
            <numerusform>{done} von {n} Wörtern; {each} am Tag bis {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{done} of {total} MB</source>
        <translation>{done} von {total} MB</translation>
    </message>
    <message>
        <source>{encoding} with byte order mark</source>
        <translation>{encoding} mit Byte Order Mark</translation>
    </message>
    <message>
        <source>{file} can be read to its end; nobody has noted what its checksum should be.</source>
        <translation>{file} ist bis zum Ende lesbar; niemand hat vermerkt, welche Prüfsumme die Datei haben sollte.</translation>
    </message>
    <message>
        <source>{file} cannot be deleted: {reason}.</source>
        <translation>{file} kann nicht gelöscht werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be installed.</source>
        <translation>{file} kann nicht installiert werden.</translation>
    </message>
    <message>
        <source>{file} cannot be read: PDF files keep pages and not the text.</source>
        <translation>{file} kann nicht gelesen werden: PDF-Dateien bewahren Seiten und nicht den Text.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Check the disk and try again.</source>
        <translation>{file} kann nicht gelesen werden: {reason}. Prüfen Sie den Datenträger, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Check the disk or choose another file.</source>
        <translation>{file} kann nicht gelesen werden: {reason}. Prüfen Sie den Datenträger, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{file} cannot be remembered, because its name has a semicolon. Give it another name first.</source>
        <translation>{file} kann nicht gemerkt werden, weil der Name ein Semikolon enthält. Geben Sie der Datei zuerst einen anderen Namen.</translation>
    </message>
    <message>
        <source>{file} cannot be renamed: {reason}.</source>
        <translation>{file} kann nicht umbenannt werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be brought back: {reason}.</source>
        <translation>{file} konnte nicht zurückgeholt werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}). Choose another file.</source>
        <translation>{file} konnte nicht gelesen werden ({reason}). Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{file} could not be removed: {reason}.</source>
        <translation>{file} konnte nicht entfernt werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be saved ({cause}), and what lies there is damaged now. Its last version is kept as a backup, and your text is still here: save it elsewhere.</source>
        <translation>{file} konnte nicht gespeichert werden ({cause}), und was dort liegt, ist jetzt beschädigt. Die letzte Version ist als Sicherungskopie erhalten, und Ihr Text ist noch hier: Speichern Sie ihn woanders.</translation>
    </message>
    <message>
        <source>{file} could not be saved: no file can have this name. Choose another name.</source>
        <translation>{file} konnte nicht gespeichert werden: Keine Datei kann so heißen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{file} could not be saved: {cause}. {advice}.</source>
        <translation>{file} konnte nicht gespeichert werden: {cause}. {advice}.</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}.</source>
        <translation>{file} konnte nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}). Choose another place.</source>
        <translation>{file} konnte nicht geschrieben werden ({reason}). Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>{file} konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Choose another folder.</source>
        <translation>{file} konnte nicht geschrieben werden: {reason}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{file} defines entities of its own, as harmful files do, so it is not opened. Save it anew where it was made.</source>
        <translation>{file} definiert eigene Entitäten, wie es schädliche Dateien tun, und wird deshalb nicht geöffnet. Speichern Sie die Datei dort neu, wo sie erstellt wurde.</translation>
    </message>
    <message>
        <source>{file} does not exist yet. It is made when you save.</source>
        <translation>{file} gibt es noch nicht. Die Datei entsteht beim Speichern.</translation>
    </message>
    <message>
        <source>{file} does not exist. Check the name or start a new document.</source>
        <translation>{file} gibt es nicht. Prüfen Sie den Namen, oder beginnen Sie ein neues Dokument.</translation>
    </message>
    <message>
        <source>{file} has a name that Windows keeps for devices.</source>
        <translation>{file} hat einen Namen, den Windows für Geräte reserviert.</translation>
    </message>
    <message>
        <source>{file} has a name that begins or ends with a space or a full stop.</source>
        <translation>{file} hat einen Namen, der mit einem Leerzeichen oder Punkt beginnt oder endet.</translation>
    </message>
    <message>
        <source>{file} has a name that is too long.</source>
        <translation>{file} hat einen zu langen Namen.</translation>
    </message>
    <message>
        <source>{file} has a name with characters that are not allowed in file names.</source>
        <translation>{file} hat einen Namen mit Zeichen, die in Dateinamen nicht erlaubt sind.</translation>
    </message>
    <message>
        <source>{file} has another size than expected, so it was not copied.</source>
        <translation>{file} hat eine andere Größe als erwartet und wurde deshalb nicht kopiert.</translation>
    </message>
    <message>
        <source>{file} has no name that can be seen.</source>
        <translation>{file} hat keinen sichtbaren Namen.</translation>
    </message>
    <message>
        <source>{file} has the name “{prompt}” already.</source>
        <translation>{file} hat bereits den Namen „{prompt}“.</translation>
    </message>
    <message>
        <source>{file} has the name “{prompt}” already. Give this prompt another one.</source>
        <translation>{file} hat bereits den Namen „{prompt}“. Geben Sie diesem Prompt einen anderen.</translation>
    </message>
    <message>
        <source>{file} has version {version} of the GGUF format, which is not supported. Choose a file of version 2 or 3.</source>
        <translation>{file} hat Version {version} des GGUF-Formats, die nicht unterstützt wird. Wählen Sie eine Datei der Version 2 oder 3.</translation>
    </message>
    <message>
        <source>{file} holds far more than its size says, so it is not opened. Get it from somebody you trust.</source>
        <translation>{file} enthält weit mehr, als die Dateigröße angibt, und wird deshalb nicht geöffnet. Besorgen Sie sich die Datei bei jemandem, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>{file} is a PDF file, which keeps pages and not the text. Open the document it was made from.</source>
        <translation>{file} ist eine PDF-Datei, die Seiten bewahrt und nicht den Text. Öffnen Sie das Dokument, aus dem sie entstanden ist.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a file inside it.</source>
        <translation>{file} ist ein Ordner. Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose the .gguf file inside it.</source>
        <translation>{file} ist ein Ordner. Wählen Sie die .gguf-Datei darin.</translation>
    </message>
    <message>
        <source>{file} is a link to another place; a pack may hold only files.</source>
        <translation>{file} ist ein Verweis auf einen anderen Ort; ein Paket darf nur Dateien enthalten.</translation>
    </message>
    <message>
        <source>{file} is a spreadsheet or a presentation. Choose a text document.</source>
        <translation>{file} ist eine Tabellenkalkulation oder Präsentation. Wählen Sie ein Textdokument.</translation>
    </message>
    <message>
        <source>{file} is an archive. Unpack it and choose a file inside it.</source>
        <translation>{file} ist ein Archiv. Entpacken Sie es, und wählen Sie eine Datei daraus.</translation>
    </message>
    <message>
        <source>{file} is an old Word document (.doc), whatever its name says. Open it in Word or LibreOffice and save it as .docx or .odt.</source>
        <translation>{file} ist ein altes Word-Dokument (.doc), auch wenn der Name etwas anderes sagt. Öffnen Sie es in Word oder LibreOffice, und speichern Sie es als .docx oder .odt.</translation>
    </message>
    <message>
        <source>{file} is as it was when it came.</source>
        <translation>{file} ist noch so wie bei der Ankunft.</translation>
    </message>
    <message>
        <source>{file} is being fetched already.</source>
        <translation>{file} wird bereits heruntergeladen.</translation>
    </message>
    <message>
        <source>{file} is being read…</source>
        <translation>{file} wird gelesen…</translation>
    </message>
    <message>
        <source>{file} is being written…</source>
        <translation>{file} wird geschrieben…</translation>
    </message>
    <message>
        <source>{file} is compressed in a way that is not usual in zip files.</source>
        <translation>{file} ist auf eine Weise komprimiert, die in ZIP-Dateien unüblich ist.</translation>
    </message>
    <message>
        <source>{file} is damaged or not complete. Get it once more, or open it where it was made and save it again.</source>
        <translation>{file} ist beschädigt oder unvollständig. Besorgen Sie sich die Datei noch einmal, oder öffnen Sie sie dort, wo sie erstellt wurde, und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>{file} is damaged: {fault}. Download it again or choose another file.</source>
        <translation>{file} ist beschädigt: {fault}. Laden Sie die Datei noch einmal herunter, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{file} is empty. Download it again or choose another file.</source>
        <translation>{file} ist leer. Laden Sie die Datei noch einmal herunter, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{file} is empty: there is nothing to read.</source>
        <translation>{file} ist leer: Es gibt nichts zu lesen.</translation>
    </message>
    <message>
        <source>{file} is in a mixture that its header does not name and would lose too much. Get the model as F16 or Q8_0 to make it smaller here.</source>
        <translation>{file} hat eine Mischung, die der Dateikopf nicht nennt, und würde zu viel verlieren. Besorgen Sie sich das Modell als F16 oder Q8_0, um es hier zu verkleinern.</translation>
    </message>
    <message>
        <source>{file} is incomplete ({size} of {all}). Download it again or choose another file.</source>
        <translation>{file} ist unvollständig ({size} von {all}). Laden Sie die Datei noch einmal herunter, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{file} is incomplete. Download it again or choose another file.</source>
        <translation>{file} ist unvollständig. Laden Sie die Datei noch einmal herunter, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{file} is larger than {size} KB, so it cannot be edited here.</source>
        <translation>{file} ist größer als {size} KB und kann deshalb hier nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>{file} is larger than {size} KB.</source>
        <translation>{file} ist größer als {size} KB.</translation>
    </message>
    <message>
        <source>{file} is larger than {size} MB.</source>
        <translation>{file} ist größer als {size} MB.</translation>
    </message>
    <message>
        <source>{file} is longer than {limit} characters; only its beginning is used.</source>
        <translation>{file} ist länger als {limit} Zeichen; nur der Anfang wird verwendet.</translation>
    </message>
    <message>
        <source>{file} is no prompt; a pack may hold prompts, {manifest}, a readme and a licence.</source>
        <translation>{file} ist kein Prompt; ein Paket darf Prompts, {manifest}, eine Readme und eine Lizenz enthalten.</translation>
    </message>
    <message>
        <source>{file} is no text but another kind of document. Choose a text document.</source>
        <translation>{file} ist kein Text, sondern ein Dokument anderer Art. Wählen Sie ein Textdokument.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text.</source>
        <translation>{file} ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text. Save it as UTF-8 with the program that made it.</source>
        <translation>{file} ist kein UTF-8-Text. Speichern Sie die Datei mit dem Programm, aus dem sie stammt, als UTF-8.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text; save it as UTF-8.</source>
        <translation>{file} ist kein UTF-8-Text; speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>{file} is not a GGUF model: it looks like {kind}. Choose a file that ends in .gguf.</source>
        <translation>{file} ist kein GGUF-Modell, sondern anscheinend {kind}. Wählen Sie eine Datei, die auf .gguf endet.</translation>
    </message>
    <message>
        <source>{file} is not a file but a device or a pipe. Choose a .gguf file.</source>
        <translation>{file} ist keine Datei, sondern ein Gerät oder eine Pipe. Wählen Sie eine .gguf-Datei.</translation>
    </message>
    <message>
        <source>{file} is not a file but a device or a pipe. Choose another file.</source>
        <translation>{file} ist keine Datei, sondern ein Gerät oder eine Pipe. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <translation>{file} ist keine Datei.</translation>
    </message>
    <message>
        <source>{file} is not a file. Name the zip file of a pack.</source>
        <translation>{file} ist keine Datei. Nennen Sie die ZIP-Datei eines Pakets.</translation>
    </message>
    <message>
        <source>{file} is not a language model but part of one ({kind}), so it is not made smaller.</source>
        <translation>{file} ist kein Sprachmodell, sondern nur ein Teil davon ({kind}), und wird deshalb nicht verkleinert.</translation>
    </message>
    <message>
        <source>{file} is not a regular file.</source>
        <translation>{file} ist keine normale Datei.</translation>
    </message>
    <message>
        <source>{file} is not a text file: it looks like {kind}. Choose a text or Markdown file.</source>
        <translation>{file} ist keine Textdatei, sondern anscheinend {kind}. Wählen Sie eine Text- oder Markdown-Datei.</translation>
    </message>
    <message>
        <source>{file} is not an adapter. Choose a LoRA adapter made for {model}.</source>
        <translation>{file} ist kein Adapter. Wählen Sie einen LoRA-Adapter für {model}.</translation>
    </message>
    <message>
        <source>{file} is not in Inkhorn&apos;s folder, so Inkhorn does not remove it.</source>
        <translation>{file} liegt nicht im Ordner von Inkhorn, deshalb entfernt Inkhorn die Datei nicht.</translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation>{file} ist nicht da.</translation>
    </message>
    <message>
        <source>{file} is not valid JSON.</source>
        <translation>{file} ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>{file} is not valid TOML: {reason}.</source>
        <translation>{file} ist kein gültiges TOML: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not {encoding}: byte {number} does not fit. Choose another.</source>
        <translation>{file} ist nicht {encoding}: Byte {number} passt nicht dazu. Wählen Sie eine andere Kodierung.</translation>
    </message>
    <message>
        <source>{file} is one of {count} parts, but its name does not say which. Get all of them.</source>
        <translation>{file} ist einer von {count} Teilen, aber der Name sagt nicht, welcher. Laden Sie alle herunter.</translation>
    </message>
    <message>
        <source>{file} is one of {parts} parts of a model. Get the model as one file to make it smaller.</source>
        <translation>{file} ist einer von {parts} Teilen eines Modells. Besorgen Sie sich das Modell als eine Datei, um es hier zu verkleinern.</translation>
    </message>
    <message>
        <source>{file} is open beside this document. Choose another name, or close it first.</source>
        <translation>{file} ist neben diesem Dokument geöffnet. Wählen Sie einen anderen Namen, oder schließen Sie die Datei zuerst.</translation>
    </message>
    <message>
        <source>{file} is protected by a password.</source>
        <translation>{file} ist durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Open it where it was made, save it without one, and try again.</source>
        <translation>{file} ist durch ein Passwort geschützt. Öffnen Sie die Datei dort, wo sie erstellt wurde, speichern Sie sie ohne Passwort, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file} is there already and was left alone.</source>
        <translation>{file} gibt es schon und wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name.</source>
        <translation>{file} gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{file} is there twice.</source>
        <translation>{file} ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>{file} is there, but where it came from could not be noted: {reason}.</source>
        <translation>{file} ist da, aber die Herkunft konnte nicht vermerkt werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} is too large: {size} MB. Inkhorn opens up to {most} MB.</source>
        <translation>{file} ist zu groß: {size} MB. Inkhorn öffnet bis zu {most} MB.</translation>
    </message>
    <message>
        <source>{file} is {model} as it is in the catalogue.</source>
        <translation>{file} ist {model}, genau wie im Katalog.</translation>
    </message>
    <message>
        <source>{file} is {quantisation} and would lose too much. Get the model as F16 or Q8_0 to make it smaller here.</source>
        <translation>{file} ist {quantisation} und würde zu viel verlieren. Besorgen Sie sich das Modell als F16 oder Q8_0, um es hier zu verkleinern.</translation>
    </message>
    <message>
        <source>{file} is {quantisation}; only {choice} can be made of it.</source>
        <translation>{file} ist {quantisation}; daraus lässt sich nur {choice} machen.</translation>
    </message>
    <message>
        <source>{file} lies in a folder; the files of a pack lie side by side.</source>
        <translation>{file} liegt in einem Ordner; die Dateien eines Pakets liegen nebeneinander.</translation>
    </message>
    <message>
        <source>{file} needs a model on this computer.</source>
        <translation>{file} braucht ein Modell auf diesem Computer.</translation>
    </message>
    <message>
        <source>{file} needs a name.</source>
        <translation>{file} braucht einen Namen.</translation>
    </message>
    <message>
        <source>{file} points outside of the pack.</source>
        <translation>{file} zeigt aus dem Paket hinaus.</translation>
    </message>
    <message>
        <source>{file} says it is {encoding} but is damaged at byte {number}. Restore a good copy.</source>
        <translation>{file} gibt sich als {encoding} aus, ist aber bei Byte {number} beschädigt. Stellen Sie eine gute Kopie wieder her.</translation>
    </message>
    <message>
        <source>{file} was changed by another program while you changed it here.</source>
        <translation>{file} wurde von einem anderen Programm geändert, während Sie die Datei hier geändert haben.</translation>
    </message>
    <message>
        <source>{file} was changed by another program, so it was not saved.</source>
        <translation>{file} wurde von einem anderen Programm geändert und deshalb nicht gespeichert.</translation>
    </message>
    <message>
        <source>{file} was changed or is damaged. Remove it and get it again.</source>
        <translation>{file} wurde geändert oder ist beschädigt. Entfernen Sie die Datei, und laden Sie sie neu herunter.</translation>
    </message>
    <message>
        <source>{file} was deleted; its space is free once you choose “Free what was deleted”.</source>
        <translation>{file} wurde gelöscht; der Platz wird frei, sobald Sie „Gelöschtes freigeben“ wählen.</translation>
    </message>
    <message>
        <source>{file} was made for big-endian computers. Choose another file.</source>
        <translation>{file} wurde für Big-Endian-Computer erstellt. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{file} was made in {seconds} s and takes {size}.</source>
        <translation>{file} wurde in {seconds} s erstellt und belegt {size}.</translation>
    </message>
    <message>
        <source>{file} was not read to its end.</source>
        <translation>{file} wurde nicht bis zum Ende gelesen.</translation>
    </message>
    <message>
        <source>{file} was read as Markdown. Saving makes a new file; {file} stays as it is.</source>
        <translation>{file} wurde als Markdown eingelesen. Beim Speichern entsteht eine neue Datei; {file} bleibt unverändert.</translation>
    </message>
    <message>
        <source>{file} was taken away by another program. Your changes are still here.</source>
        <translation>{file} wurde von einem anderen Programm entfernt. Ihre Änderungen sind noch hier.</translation>
    </message>
    <message>
        <source>{file} was written to {folder}. This document is still the Markdown one.</source>
        <translation>{file} wurde in {folder} geschrieben. Dieses Dokument bleibt das in Markdown.</translation>
    </message>
    <message>
        <source>{file} was written. It says at its end who wrote what.</source>
        <translation>{file} wurde geschrieben. Am Ende der Datei steht, wer was geschrieben hat.</translation>
    </message>
    <message>
        <source>{file} would be passed over: names that begin with _ or ~ are.</source>
        <translation>{file} würde übergangen, wie alle Namen, die mit _ oder ~ beginnen.</translation>
    </message>
    <message>
        <source>{file} · not saved yet</source>
        <translation>{file} · noch nicht gespeichert</translation>
    </message>
    <message>
        <source>{file} · {licence}, agreed to</source>
        <translation>{file} · {licence}, zugestimmt</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} oder {last}</translation>
    </message>
    <message>
        <source>{folder} does not hold {file}: no file there has its checksum.</source>
        <translation>{folder} enthält {file} nicht: Keine Datei dort hat die passende Prüfsumme.</translation>
    </message>
    <message>
        <source>{free} of {total} free.</source>
        <translation>{free} von {total} frei.</translation>
    </message>
    <message>
        <source>{group} · none yet</source>
        <translation>{group} · noch keine</translation>
    </message>
    <message>
        <source>{host} answers chats only, so it rewrites but makes no suggestions. Choose a server that has /v1/completions.</source>
        <translation>{host} antwortet nur auf Chats, kann also umformulieren, aber nichts vorschlagen. Wählen Sie einen Server mit /v1/completions.</translation>
    </message>
    <message>
        <source>{host} cannot answer at the moment ({status}). Try again later.</source>
        <translation>{host} kann im Moment nicht antworten ({status}). Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>{host} cannot be found. Go online, or check the address, and try again.</source>
        <translation>{host} ist nicht zu finden. Gehen Sie online, oder prüfen Sie die Adresse, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{host} could not prove that it is {host} ({reason}), so nothing was sent. Check this computer&apos;s clock and certificates, or whether a proxy reads along.</source>
        <translation>{host} konnte nicht beweisen, {host} zu sein ({reason}), deshalb wurde nichts gesendet. Prüfen Sie Uhr und Zertifikate dieses Computers und ob ein Proxy mitliest.</translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds} seconds. Try again, or choose a smaller model there.</source>
        <translation>{host} hat nicht innerhalb von {seconds} Sekunden geantwortet. Versuchen Sie es erneut, oder wählen Sie dort ein kleineres Modell.</translation>
    </message>
    <message>
        <source>{host} did not answer.</source>
        <translation>{host} hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>{host} did not take the request. Select less text, or choose another model.</source>
        <translation>{host} hat die Anfrage nicht angenommen. Markieren Sie weniger Text, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>{host} does not accept the access token. Make a new one there and set it here.</source>
        <translation>{host} akzeptiert das Zugriffstoken nicht. Erstellen Sie dort ein neues, und geben Sie es hier ein.</translation>
    </message>
    <message>
        <source>{host} does not accept the key. Enter another one in Settings, Server.</source>
        <translation>{host} akzeptiert den Schlüssel nicht. Geben Sie unter Einstellungen, Server einen anderen ein.</translation>
    </message>
    <message>
        <source>{host} does not answer at this address. Check it in Settings, Server.</source>
        <translation>{host} antwortet unter dieser Adresse nicht. Prüfen Sie sie unter Einstellungen, Server.</translation>
    </message>
    <message>
        <source>{host} does not have this model, or only for accounts that may see it.</source>
        <translation>{host} hat dieses Modell nicht oder zeigt es nur bestimmten Konten.</translation>
    </message>
    <message>
        <source>{host} does not speak a secure protocol this program knows.</source>
        <translation>{host} spricht kein sicheres Protokoll, das dieses Programm kennt.</translation>
    </message>
    <message>
        <source>{host} gave an answer that cannot be read. Check that it is a model server, such as llama-server, vLLM or Ollama.</source>
        <translation>{host} gab eine unlesbare Antwort. Prüfen Sie, ob es ein Modellserver ist, etwa llama-server, vLLM oder Ollama.</translation>
    </message>
    <message>
        <source>{host} gives this model only to accounts that have agreed to its terms. Agree on its page there, then set an access token here.</source>
        <translation>{host} gibt dieses Modell nur an Konten, die den Bedingungen zugestimmt haben. Stimmen Sie auf der Seite dort zu, und geben Sie dann hier ein Zugriffstoken ein.</translation>
    </message>
    <message>
        <source>{host} has a fault of its own ({status}). Try again in a moment.</source>
        <translation>{host} hat selbst einen Fehler ({status}). Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>{host} has a fault of its own. Try again in some minutes.</source>
        <translation>{host} hat selbst einen Fehler. Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message numerus="yes">
        <source>{host} has a fault of its own. Try again in {n} minutes.</source>
        <translation>
            <numerusform>{host} hat selbst einen Fehler. Versuchen Sie es in {n} Minute erneut.</numerusform>
            <numerusform>{host} hat selbst einen Fehler. Versuchen Sie es in {n} Minuten erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} has had too many requests from you, or your account is used up. Try again in a moment.</source>
        <translation>{host} hat zu viele Anfragen von Ihnen erhalten, oder Ihr Guthaben ist aufgebraucht. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>{host} has had too many requests from you, or your account is used up. Try again in {n} minutes.</source>
        <translation>
            <numerusform>{host} hat zu viele Anfragen von Ihnen erhalten, oder Ihr Guthaben ist aufgebraucht. Versuchen Sie es in {n} Minute erneut.</numerusform>
            <numerusform>{host} hat zu viele Anfragen von Ihnen erhalten, oder Ihr Guthaben ist aufgebraucht. Versuchen Sie es in {n} Minuten erneut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{host} has had too many requests from you, or your account is used up. Try again in {n} seconds.</source>
        <translation>
            <numerusform>{host} hat zu viele Anfragen von Ihnen erhalten, oder Ihr Guthaben ist aufgebraucht. Versuchen Sie es in {n} Sekunde erneut.</numerusform>
            <numerusform>{host} hat zu viele Anfragen von Ihnen erhalten, oder Ihr Guthaben ist aufgebraucht. Versuchen Sie es in {n} Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} has had too many requests. Try again in some minutes.</source>
        <translation>{host} hat zu viele Anfragen erhalten. Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message numerus="yes">
        <source>{host} has had too many requests. Try again in {n} minutes.</source>
        <translation>
            <numerusform>{host} hat zu viele Anfragen erhalten. Versuchen Sie es in {n} Minute erneut.</numerusform>
            <numerusform>{host} hat zu viele Anfragen erhalten. Versuchen Sie es in {n} Minuten erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} has no list of releases any more. Look where you got Inkhorn whether there is a newer version.</source>
        <translation>{host} hat keine Liste der Veröffentlichungen mehr. Sehen Sie dort, woher Sie Inkhorn haben, nach einer neueren Version.</translation>
    </message>
    <message>
        <source>{host} has no model called {model}. It has {names}. Choose one in Settings, Server.</source>
        <translation>{host} hat kein Modell namens {model}. Es gibt dort {names}. Wählen Sie eines unter Einstellungen, Server.</translation>
    </message>
    <message>
        <source>{host} has no model. Load one there, and try again.</source>
        <translation>{host} hat kein Modell. Laden Sie dort eines, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{host} has the model, but no longer the version that Inkhorn knows. Choose another model.</source>
        <translation>{host} hat das Modell, aber nicht mehr in der Version, die Inkhorn kennt. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>{host} is busy or still loading its model. Try again in a moment.</source>
        <translation>{host} ist beschäftigt oder lädt noch sein Modell. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>{host} is busy or still loading its model. Try again in {n} minutes.</source>
        <translation>
            <numerusform>{host} ist beschäftigt oder lädt noch sein Modell. Versuchen Sie es in {n} Minute erneut.</numerusform>
            <numerusform>{host} ist beschäftigt oder lädt noch sein Modell. Versuchen Sie es in {n} Minuten erneut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{host} is busy or still loading its model. Try again in {n} seconds.</source>
        <translation>
            <numerusform>{host} ist beschäftigt oder lädt noch sein Modell. Versuchen Sie es in {n} Sekunde erneut.</numerusform>
            <numerusform>{host} ist beschäftigt oder lädt noch sein Modell. Versuchen Sie es in {n} Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} is not in your own network, so its address must begin with https://.</source>
        <translation>{host} ist nicht in Ihrem eigenen Netzwerk, deshalb muss die Adresse mit https:// beginnen.</translation>
    </message>
    <message>
        <source>{host} knows no model called {model}, or its address is another one. Check Settings, Server.</source>
        <translation>{host} kennt kein Modell namens {model}, oder die Adresse ist eine andere. Sehen Sie unter Einstellungen, Server nach.</translation>
    </message>
    <message>
        <source>{host} now has another file than the one Inkhorn knows, so it was not downloaded. Choose another source.</source>
        <translation>{host} hat jetzt eine andere Datei als die, die Inkhorn kennt, deshalb wurde sie nicht heruntergeladen. Wählen Sie eine andere Quelle.</translation>
    </message>
    <message>
        <source>{host} refused the download ({status}).</source>
        <translation>{host} hat den Download abgelehnt ({status}).</translation>
    </message>
    <message>
        <source>{host} refused the request ({status}).</source>
        <translation>{host} hat die Anfrage abgelehnt ({status}).</translation>
    </message>
    <message>
        <source>{host} sends to another address, which is not followed. Enter that one in Settings, Server.</source>
        <translation>{host} verweist auf eine andere Adresse, der Inkhorn nicht folgt. Geben Sie diese unter Einstellungen, Server ein.</translation>
    </message>
    <message>
        <source>{host} wants a key. Enter it in Settings, Server.</source>
        <translation>{host} verlangt einen Schlüssel. Geben Sie ihn unter Einstellungen, Server ein.</translation>
    </message>
    <message>
        <source>{host}, through {proxy}</source>
        <translation>{host}, über {proxy}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{hours} hours left</source>
        <translation>noch {hours} Stunden</translation>
    </message>
    <message>
        <source>{key} alone is needed for writing; add Ctrl or Alt.</source>
        <translation>{key} allein wird zum Schreiben gebraucht; nehmen Sie Strg oder Alt dazu.</translation>
    </message>
    <message>
        <source>{key} belongs to “{holder}”, so “{prompt}” has no key; write another one behind inkhorn.hotkey.</source>
        <translation>{key} gehört zu „{holder}“, deshalb hat „{prompt}“ keine Taste; schreiben Sie eine andere hinter inkhorn.hotkey.</translation>
    </message>
    <message>
        <source>{key} is needed for writing; hold Ctrl or Alt with it.</source>
        <translation>{key} wird zum Schreiben gebraucht; drücken Sie Strg oder Alt dazu.</translation>
    </message>
    <message>
        <source>{key} is needed in the whole window; hold Ctrl or Alt with it.</source>
        <translation>{key} wird im ganzen Fenster gebraucht; drücken Sie Strg oder Alt dazu.</translation>
    </message>
    <message>
        <source>{key} is needed on the page; hold Ctrl or Alt with it.</source>
        <translation>{key} wird auf der Seite gebraucht; drücken Sie Strg oder Alt dazu.</translation>
    </message>
    <message>
        <source>{key} is not a key; write it like Ctrl+Alt+P or F6.</source>
        <translation>{key} ist keine Taste; schreiben Sie sie wie Ctrl+Alt+P oder F6.</translation>
    </message>
    <message>
        <source>{key} is not supported here; take it out.</source>
        <translation>{key} wird hier nicht unterstützt; entfernen Sie es.</translation>
    </message>
    <message>
        <source>{key} is the key for “{command}” already.</source>
        <translation>{key} ist bereits die Taste für „{command}“.</translation>
    </message>
    <message>
        <source>{key} is the key for “{command}” already; press another one.</source>
        <translation>{key} ist bereits die Taste für „{command}“; drücken Sie eine andere.</translation>
    </message>
    <message>
        <source>{key}: must be a whole number from 0 to {limit}.</source>
        <translation>{key}: muss eine ganze Zahl von 0 bis {limit} sein.</translation>
    </message>
    <message>
        <source>{key}: must be at least 1 and no less than {other}.</source>
        <translation>{key}: muss mindestens 1 und darf nicht kleiner als {other} sein.</translation>
    </message>
    <message>
        <source>{kind}, {number} billion parameters</source>
        <translation>{kind}, {number} Milliarden Parameter</translation>
    </message>
    <message>
        <source>{kind}, {number} million parameters</source>
        <translation>{kind}, {number} Millionen Parameter</translation>
    </message>
    <message>
        <source>{language} is not checked yet: its word lists are not on this computer. Get them in the settings, or with `inkhorn languages fetch {code}`.</source>
        <translation>{language} wird noch nicht geprüft: Die Wortlisten sind nicht auf diesem Computer. Laden Sie sie in den Einstellungen herunter oder mit `inkhorn languages fetch {code}`.</translation>
    </message>
    <message>
        <source>{language} is not checked: Inkhorn was installed without the extra “languages”.</source>
        <translation>{language} wird nicht geprüft: Inkhorn wurde ohne das Extra „languages“ installiert.</translation>
    </message>
    <message>
        <source>{limit} packs are installed already; remove one first.</source>
        <translation>{limit} Pakete sind bereits installiert; entfernen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>{list}. {free} are free on the disk.</source>
        <translation>{list}. {free} sind auf dem Datenträger frei.</translation>
    </message>
    <message>
        <source>{memory} on the graphics processor</source>
        <translation>{memory} auf dem Grafikprozessor</translation>
    </message>
    <message>
        <source>{millions} M parameters, {quantisation}</source>
        <translation>{millions} Mio. Parameter, {quantisation}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{model} ({size} MB) is on this computer already.</source>
        <translation>{model} ({size} MB) ist bereits auf diesem Computer.</translation>
    </message>
    <message>
        <source>{model} is being loaded. You can write meanwhile.</source>
        <translation>{model} wird geladen. Sie können inzwischen schreiben.</translation>
    </message>
    <message>
        <source>{model} is here and sound.</source>
        <translation>{model} ist da und unbeschädigt.</translation>
    </message>
    <message>
        <source>{model} is here, as the hub has it.</source>
        <translation>{model} ist da, genau wie auf dem Hub.</translation>
    </message>
    <message>
        <source>{model} is the smallest that can be fetched; any other GGUF file works too.</source>
        <translation>{model} ist das kleinste, das heruntergeladen werden kann; jede andere GGUF-Datei geht auch.</translation>
    </message>
    <message>
        <source>{model} is under the {licence}. Nothing is fetched before you agree to it.</source>
        <translation>{model} steht unter der {licence}. Vor Ihrer Zustimmung wird nichts heruntergeladen.</translation>
    </message>
    <message>
        <source>{model} needs {needs} MB of memory beside the model for all tasks, and {free} MB are free, so that one is used. Close other programs, or choose a smaller model in Settings, Model.</source>
        <translation>{model} braucht neben dem Modell für alle Aufgaben {needs} MB Speicher; frei sind {free} MB, deshalb wird jenes verwendet. Schließen Sie andere Programme, oder wählen Sie ein kleineres Modell unter Einstellungen, Modell.</translation>
    </message>
    <message>
        <source>{model} on {server}</source>
        <translation>{model} auf {server}</translation>
    </message>
    <message>
        <source>{model} rewrites poorly: most of what it writes says something else and is not shown. Proofread works well with it, through the grammar judge; for the other styles choose a larger model, such as Qwen3 1.7B.</source>
        <translation>{model} formuliert schlecht um: Das meiste, was es schreibt, sagt etwas anderes und wird nicht angezeigt. „Korrektur lesen“ klappt damit gut, dank der Grammatikbewertung; für die anderen Stile wählen Sie ein größeres Modell, etwa Qwen3 1.7B.</translation>
    </message>
    <message>
        <source>{model} rewrites with mixed results: about one request in three brings something useful, so read each change. A model of 1.5 billion parameters or more, such as Qwen3 1.7B, changes the meaning less often.</source>
        <translation>{model} formuliert mit gemischtem Erfolg um: Etwa jede dritte Anfrage bringt etwas Brauchbares, lesen Sie also jede Änderung. Ein Modell mit 1,5 Milliarden Parametern oder mehr, etwa Qwen3 1.7B, ändert den Sinn seltener.</translation>
    </message>
    <message>
        <source>{model} was not made to follow instructions; it completes text. Choose an instruct model to rewrite.</source>
        <translation>{model} wurde nicht dafür gemacht, Anweisungen zu folgen; es vervollständigt Text. Wählen Sie zum Umformulieren ein Instruct-Modell.</translation>
    </message>
    <message>
        <source>{model}, from {host}. {licence}: {terms}</source>
        <translation>{model}, von {host}. {licence}: {terms}</translation>
    </message>
    <message>
        <source>{model}. {licence}: {terms}</source>
        <translation>{model}. {licence}: {terms}</translation>
    </message>
    <message>
        <source>{model}: its file is not there any more.</source>
        <translation>{model}: Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>{name} is a list; Inkhorn asks only for texts and for choices (enum).</source>
        <translation>{name} ist eine Liste; Inkhorn fragt nur nach Texten und Auswahlen (enum).</translation>
    </message>
    <message>
        <source>{name} is not a usable name; use letters, digits and _.</source>
        <translation>{name} ist kein verwendbarer Name; nehmen Sie Buchstaben, Ziffern und _.</translation>
    </message>
    <message>
        <source>{name} is not declared under input:.</source>
        <translation>{name} ist unter input: nicht deklariert.</translation>
    </message>
    <message>
        <source>{name} must be one of {choices}.</source>
        <translation>{name} muss eines von {choices} sein.</translation>
    </message>
    <message>
        <source>{name} must not contain a slash.</source>
        <translation>{name} darf keinen Schrägstrich enthalten.</translation>
    </message>
    <message>
        <source>{name} of the selection</source>
        <translation>{name} der Auswahl</translation>
    </message>
    <message>
        <source>{name}. {explanation}</source>
        <translation>{name}. {explanation}</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <translation>{name}: {number}</translation>
    </message>
    <message>
        <source>{newest} · most {most}</source>
        <translation>{newest} · höchstens {most}</translation>
    </message>
    <message>
        <source>{number} B parameters</source>
        <translation>{number} Mrd. Parameter</translation>
    </message>
    <message>
        <source>{number} J for {tokens} tokens ({source})</source>
        <translation>{number} J für {tokens} Tokens ({source})</translation>
    </message>
    <message>
        <source>{number} M parameters</source>
        <translation>{number} Mio. Parameter</translation>
    </message>
    <message>
        <source>{number} h ago</source>
        <translation>vor {number} h</translation>
    </message>
    <message>
        <source>{number} min ago</source>
        <translation>vor {number} min</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} ms</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>{number} of {count}  Alt+↓</source>
        <translation>{number} von {count}  Alt+↓</translation>
    </message>
    <message>
        <source>{number} of {count} or more</source>
        <translation>{number} von {count} oder mehr</translation>
    </message>
    <message>
        <source>{number} parameters, by {publisher}</source>
        <translation>Parameter: {number} · von {publisher}</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{number} s ago</source>
        <translation>vor {number} s</translation>
    </message>
    <message numerus="yes">
        <source>{n} HTML tags</source>
        <translation>
            <numerusform>{n} HTML-Tag</numerusform>
            <numerusform>{n} HTML-Tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers asked for</source>
        <translation>
            <numerusform>{n} Antwort angefordert</numerusform>
            <numerusform>{n} Antworten angefordert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <translation>
            <numerusform>{n} Änderung</numerusform>
            <numerusform>{n} Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes of spaces and signs</source>
        <translation>
            <numerusform>{n} Änderung an Leer- und Satzzeichen</numerusform>
            <numerusform>{n} Änderungen an Leer- und Satzzeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes: {words}</source>
        <translation>
            <numerusform>{n} Änderung: {words}</numerusform>
            <numerusform>{n} Änderungen: {words}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <translation>
            <numerusform>{n} Zeichen</numerusform>
            <numerusform>{n} Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comments</source>
        <translation>
            <numerusform>{n} Kommentar</numerusform>
            <numerusform>{n} Kommentare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} connections kept.</source>
        <translation>
            <numerusform>{n} Verbindung aufbewahrt.</numerusform>
            <numerusform>{n} Verbindungen aufbewahrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} connections kept; the latest {lines} lines are shown.</source>
        <translation>
            <numerusform>{n} Verbindung aufbewahrt; die letzten {lines} Zeilen werden gezeigt.</numerusform>
            <numerusform>{n} Verbindungen aufbewahrt; die letzten {lines} Zeilen werden gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} connections so far.</source>
        <translation>
            <numerusform>Bisher {n} Verbindung.</numerusform>
            <numerusform>Bisher {n} Verbindungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} connections so far; the latest {lines} lines are shown.</source>
        <translation>
            <numerusform>Bisher {n} Verbindung; die letzten {lines} Zeilen werden gezeigt.</numerusform>
            <numerusform>Bisher {n} Verbindungen; die letzten {lines} Zeilen werden gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} corrections</source>
        <translation>
            <numerusform>{n} Korrektur</numerusform>
            <numerusform>{n} Korrekturen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} corrections at once</source>
        <translation>
            <numerusform>{n} Korrektur auf einmal</numerusform>
            <numerusform>{n} Korrekturen auf einmal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <translation>
            <numerusform>vor {n} Tag</numerusform>
            <numerusform>vor {n} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days in a row.</source>
        <translation>
            <numerusform>{n} Tag in Folge.</numerusform>
            <numerusform>{n} Tage in Folge.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} documents have changes that are not saved: {documents} and others.</source>
        <translation>{n} Dokumente haben ungespeicherte Änderungen: {documents} und weitere.</translation>
    </message>
    <message>
        <source>{n} documents have changes that are not saved: {documents}.</source>
        <translation>{n} Dokumente haben ungespeicherte Änderungen: {documents}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents were kept from last time.</source>
        <translation>
            <numerusform>{n} Dokument wurde vom letzten Mal aufbewahrt.</numerusform>
            <numerusform>{n} Dokumente wurden vom letzten Mal aufbewahrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents were opened beside it.</source>
        <translation>
            <numerusform>{n} Dokument wurde zusätzlich geöffnet.</numerusform>
            <numerusform>{n} Dokumente wurden zusätzlich geöffnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents were restored.</source>
        <translation>
            <numerusform>{n} Dokument wurde wiederhergestellt.</numerusform>
            <numerusform>{n} Dokumente wurden wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents with changes that are not saved stay open.</source>
        <translation>
            <numerusform>{n} Dokument mit ungespeicherten Änderungen bleibt geöffnet.</numerusform>
            <numerusform>{n} Dokumente mit ungespeicherten Änderungen bleiben geöffnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} embedded objects</source>
        <translation>
            <numerusform>{n} eingebettetes Objekt</numerusform>
            <numerusform>{n} eingebettete Objekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples, not run yet.</source>
        <translation>
            <numerusform>{n} Beispiel, noch nicht ausgeführt.</numerusform>
            <numerusform>{n} Beispiele, noch nicht ausgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fixed.</source>
        <translation>
            <numerusform>{n} korrigiert.</numerusform>
            <numerusform>{n} korrigiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} footnotes within footnotes</source>
        <translation>
            <numerusform>{n} Fußnote in einer Fußnote</numerusform>
            <numerusform>{n} Fußnoten in Fußnoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} form fields</source>
        <translation>
            <numerusform>{n} Formularfeld</numerusform>
            <numerusform>{n} Formularfelder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} formulas</source>
        <translation>
            <numerusform>{n} Formel</numerusform>
            <numerusform>{n} Formeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} headers and footers</source>
        <translation>
            <numerusform>{n} Kopf- oder Fußzeile</numerusform>
            <numerusform>{n} Kopf- und Fußzeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours ago</source>
        <translation>
            <numerusform>vor {n} Stunde</numerusform>
            <numerusform>vor {n} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} issues</source>
        <translation>
            <numerusform>{n} Hinweis</numerusform>
            <numerusform>{n} Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} layers on it</source>
        <translation>
            <numerusform>{n} Schicht darauf</numerusform>
            <numerusform>{n} Schichten darauf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines were left out: a line must hold one word.</source>
        <translation>
            <numerusform>{n} Zeile wurde ausgelassen: Eine Zeile muss ein Wort enthalten.</numerusform>
            <numerusform>{n} Zeilen wurden ausgelassen: Eine Zeile muss ein Wort enthalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lists or code in table cells</source>
        <translation>
            <numerusform>{n} Liste oder Code in einer Tabellenzelle</numerusform>
            <numerusform>{n} Listen oder Code in Tabellenzellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lists or quotes nested very deeply</source>
        <translation>
            <numerusform>{n} sehr tief verschachtelte Liste oder Zitat</numerusform>
            <numerusform>{n} sehr tief verschachtelte Listen oder Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lists, tables or headings within quotes</source>
        <translation>
            <numerusform>{n} Liste, Tabelle oder Überschrift in einem Zitat</numerusform>
            <numerusform>{n} Listen, Tabellen oder Überschriften in Zitaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} merged table cells</source>
        <translation>
            <numerusform>{n} verbundene Tabellenzelle</numerusform>
            <numerusform>{n} verbundene Tabellenzellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes ago</source>
        <translation>
            <numerusform>vor {n} Minute</numerusform>
            <numerusform>vor {n} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes left</source>
        <translation>
            <numerusform>noch {n} Minute</numerusform>
            <numerusform>noch {n} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>{n} weitere</numerusform>
            <numerusform>{n} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more changes need a look.</source>
        <translation>
            <numerusform>{n} weitere Änderung braucht einen Blick.</numerusform>
            <numerusform>{n} weitere Änderungen brauchen einen Blick.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more documents are waiting.</source>
        <translation>
            <numerusform>{n} weiteres Dokument wartet.</numerusform>
            <numerusform>{n} weitere Dokumente warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names of code blocks&apos; languages</source>
        <translation>
            <numerusform>{n} Sprachangabe eines Codeblocks</numerusform>
            <numerusform>{n} Sprachangaben von Codeblöcken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not run.</source>
        <translation>
            <numerusform>{n} nicht ausgeführt.</numerusform>
            <numerusform>{n} nicht ausgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of its changes could not be relied on and are not shown.</source>
        <translation>
            <numerusform>{n} der Änderungen war nicht verlässlich und wird nicht angezeigt.</numerusform>
            <numerusform>{n} der Änderungen waren nicht verlässlich und werden nicht angezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the {all} parts of {model} are missing, such as {file}.</source>
        <translation>
            <numerusform>{n} der {all} Teile von {model} fehlt, etwa {file}.</numerusform>
            <numerusform>{n} der {all} Teile von {model} fehlen, etwa {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {count} passed.</source>
        <translation>
            <numerusform>{n} von {count} bestanden.</numerusform>
            <numerusform>{n} von {count} bestanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs stay as they were: the model gave no usable version.</source>
        <translation>
            <numerusform>{n} Absatz bleibt, wie er war: Das Modell gab keine brauchbare Fassung.</numerusform>
            <numerusform>{n} Absätze bleiben, wie sie waren: Das Modell gab keine brauchbare Fassung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts that cannot be read</source>
        <translation>
            <numerusform>{n} unlesbarer Teil</numerusform>
            <numerusform>{n} unlesbare Teile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures</source>
        <translation>
            <numerusform>{n} Bild</numerusform>
            <numerusform>{n} Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures become links.</source>
        <translation>
            <numerusform>{n} Bild wird zum Link.</numerusform>
            <numerusform>{n} Bilder werden zu Links.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <translation>
            <numerusform>{n} Stelle</numerusform>
            <numerusform>{n} Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places are gone and cannot be reverted.</source>
        <translation>
            <numerusform>{n} Stelle fehlt und kann nicht zurückgenommen werden.</numerusform>
            <numerusform>{n} Stellen fehlen und können nicht zurückgenommen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places are ignored.</source>
        <translation>
            <numerusform>{n} Stelle wird ignoriert.</numerusform>
            <numerusform>{n} Stellen werden ignoriert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts</source>
        <translation>
            <numerusform>{n} Prompt</numerusform>
            <numerusform>{n} Prompts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts have changes that are not saved.</source>
        <translation>
            <numerusform>{n} Prompt hat ungespeicherte Änderungen.</numerusform>
            <numerusform>{n} Prompts haben ungespeicherte Änderungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts imported.</source>
        <translation>
            <numerusform>{n} Prompt importiert.</numerusform>
            <numerusform>{n} Prompts importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts left out.</source>
        <translation>
            <numerusform>{n} Prompt ausgelassen.</numerusform>
            <numerusform>{n} Prompts ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} raised or lowered passages</source>
        <translation>
            <numerusform>{n} hoch- oder tiefgestellte Passage</numerusform>
            <numerusform>{n} hoch- oder tiefgestellte Passagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} removed</source>
        <translation>
            <numerusform>{n} entfernt</numerusform>
            <numerusform>{n} entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} removed.</source>
        <translation>
            <numerusform>{n} entfernt.</numerusform>
            <numerusform>{n} entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replaced</source>
        <translation>
            <numerusform>{n} ersetzt</numerusform>
            <numerusform>{n} ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reverts.</source>
        <translation>
            <numerusform>{n} Rücknahme.</numerusform>
            <numerusform>{n} Rücknahmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rewrites</source>
        <translation>
            <numerusform>{n} Umformulierung</numerusform>
            <numerusform>{n} Umformulierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds ago</source>
        <translation>
            <numerusform>vor {n} Sekunde</numerusform>
            <numerusform>vor {n} Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sentences of up to {most} words.</source>
        <translation>
            <numerusform>{n} Satz mit bis zu {most} Wörtern.</numerusform>
            <numerusform>{n} Sätze mit bis zu {most} Wörtern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestions</source>
        <translation>
            <numerusform>{n} Vorschlag</numerusform>
            <numerusform>{n} Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tables of contents or indexes</source>
        <translation>
            <numerusform>{n} Inhaltsverzeichnis oder Index</numerusform>
            <numerusform>{n} Inhaltsverzeichnisse oder Indexe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tables or headings within lists</source>
        <translation>
            <numerusform>{n} Tabelle oder Überschrift in einer Liste</numerusform>
            <numerusform>{n} Tabellen oder Überschriften in Listen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tables within tables</source>
        <translation>
            <numerusform>{n} Tabelle in einer Tabelle</numerusform>
            <numerusform>{n} Tabellen in Tabellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} text boxes</source>
        <translation>
            <numerusform>{n} Textfeld</numerusform>
            <numerusform>{n} Textfelder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} threads for reading</source>
        <translation>
            <numerusform>{n} Thread zum Lesen</numerusform>
            <numerusform>{n} Threads zum Lesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} threads for writing</source>
        <translation>
            <numerusform>{n} Thread zum Schreiben</numerusform>
            <numerusform>{n} Threads zum Schreiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <translation>
            <numerusform>{n}-mal</numerusform>
            <numerusform>{n}-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} titles of links</source>
        <translation>
            <numerusform>{n} Linktitel</numerusform>
            <numerusform>{n} Linktitel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens at most</source>
        <translation>
            <numerusform>höchstens {n} Token</numerusform>
            <numerusform>höchstens {n} Tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens per second</source>
        <translation>
            <numerusform>{n} Token pro Sekunde</numerusform>
            <numerusform>{n} Tokens pro Sekunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens read at once</source>
        <translation>
            <numerusform>{n} Token auf einmal gelesen</numerusform>
            <numerusform>{n} Tokens auf einmal gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tracked changes</source>
        <translation>
            <numerusform>{n} aufgezeichnete Änderung</numerusform>
            <numerusform>{n} aufgezeichnete Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} underlined passages</source>
        <translation>
            <numerusform>{n} unterstrichene Passage</numerusform>
            <numerusform>{n} unterstrichene Passagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unsafe links</source>
        <translation>
            <numerusform>{n} unsicherer Link</numerusform>
            <numerusform>{n} unsichere Links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>{n} Wort</numerusform>
            <numerusform>{n} Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words added</source>
        <translation>
            <numerusform>{n} Wort hinzugefügt</numerusform>
            <numerusform>{n} Wörter hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words added.</source>
        <translation>
            <numerusform>{n} Wort hinzugefügt.</numerusform>
            <numerusform>{n} Wörter hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words removed</source>
        <translation>
            <numerusform>{n} Wort entfernt</numerusform>
            <numerusform>{n} Wörter entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words written to {file}.</source>
        <translation>
            <numerusform>{n} Wort in {file} geschrieben.</numerusform>
            <numerusform>{n} Wörter in {file} geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words: {sentence}</source>
        <translation>
            <numerusform>{n} Wort: {sentence}</numerusform>
            <numerusform>{n} Wörter: {sentence}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{open} of {n} changes left</source>
        <translation>
            <numerusform>{open} von {n} Änderung offen</numerusform>
            <numerusform>{open} von {n} Änderungen offen</numerusform>
        </translation>
    </message>
    <message>
        <source>{parts}.</source>
        <translation>{parts}.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); the defaults are used.</source>
        <translation>{path} kann nicht gelesen werden ({reason}); es gelten die Standardwerte.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. Choose another folder.</source>
        <translation>{path} konnte nicht geschrieben werden: {reason}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{path} is far too large for a settings file; the defaults are used.</source>
        <translation>{path} ist für eine Einstellungsdatei viel zu groß; es gelten die Standardwerte.</translation>
    </message>
    <message>
        <source>{path} is not a valid TOML file ({reason}); the defaults are used.</source>
        <translation>{path} ist keine gültige TOML-Datei ({reason}); es gelten die Standardwerte.</translation>
    </message>
    <message>
        <source>{path} is not a valid TOML file; the defaults are used.</source>
        <translation>{path} ist keine gültige TOML-Datei; es gelten die Standardwerte.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{program} has {model} ({size} MB) on this computer.</source>
        <translation>{program} hat {model} ({size} MB) auf diesem Computer.</translation>
    </message>
    <message>
        <source>{prompt} copy</source>
        <translation>{prompt} Kopie</translation>
    </message>
    <message>
        <source>{prompt}: {answer}</source>
        <translation>{prompt}: {answer}</translation>
    </message>
    <message>
        <source>{rate} tokens/s</source>
        <translation>{rate} Tokens/s</translation>
    </message>
    <message>
        <source>{rate} tokens/s on {device}; first word after {time}.</source>
        <translation>{rate} Tokens/s auf {device}; erstes Wort nach {time}.</translation>
    </message>
    <message>
        <source>{reason} The model for all tasks is used instead.</source>
        <translation>{reason} Stattdessen wird das Modell für alle Aufgaben verwendet.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>{reason}. Try again later.</source>
        <translation>{reason}. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>{reason}. What was downloaded is kept: try again to go on.</source>
        <translation>{reason}. Das Heruntergeladene bleibt erhalten: Versuchen Sie es erneut, um fortzufahren.</translation>
    </message>
    <message>
        <source>{reason}; the default {value} is used.</source>
        <translation>{reason}; der Standardwert {value} gilt.</translation>
    </message>
    <message numerus="yes">
        <source>{reason}; trying again in {n} seconds.</source>
        <translation>
            <numerusform>{reason}; neuer Versuch in {n} Sekunde.</numerusform>
            <numerusform>{reason}; neuer Versuch in {n} Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}; {value} is used.</source>
        <translation>{reason}; {value} gilt.</translation>
    </message>
    <message>
        <source>{section}: {setting}</source>
        <translation>{section}: {setting}</translation>
    </message>
    <message numerus="yes">
        <source>{selected} of {n} words</source>
        <translation>
            <numerusform>{selected} von {n} Wort</numerusform>
            <numerusform>{selected} von {n} Wörtern</numerusform>
        </translation>
    </message>
    <message>
        <source>{sentence} It says: {words}</source>
        <translation>{sentence} Er meldet: {words}</translation>
    </message>
    <message>
        <source>{setting}: less</source>
        <translation>{setting}: weniger</translation>
    </message>
    <message>
        <source>{setting}: more</source>
        <translation>{setting}: mehr</translation>
    </message>
    <message>
        <source>{setting}: {speed}</source>
        <translation>{setting}: {speed}</translation>
    </message>
    <message>
        <source>{setup} (Automatic)</source>
        <translation>{setup} (Automatisch)</translation>
    </message>
    <message>
        <source>{setup}: {speed}</source>
        <translation>{setup}: {speed}</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>{share} corrected by a model</source>
        <translation>{share} von einem Modell korrigiert</translation>
    </message>
    <message>
        <source>{share} corrected by rules</source>
        <translation>{share} von Regeln korrigiert</translation>
    </message>
    <message>
        <source>{share} corrected by {author}</source>
        <translation>{share} von {author} korrigiert</translation>
    </message>
    <message>
        <source>{share} of unknown origin</source>
        <translation>{share} unbekannter Herkunft</translation>
    </message>
    <message>
        <source>{share} pasted</source>
        <translation>{share} eingefügt</translation>
    </message>
    <message>
        <source>{share} rewritten by a model</source>
        <translation>{share} von einem Modell umformuliert</translation>
    </message>
    <message>
        <source>{share} rewritten by {author}</source>
        <translation>{share} von {author} umformuliert</translation>
    </message>
    <message>
        <source>{share} suggested by a model</source>
        <translation>{share} von einem Modell vorgeschlagen</translation>
    </message>
    <message>
        <source>{share} suggested by {author}</source>
        <translation>{share} von {author} vorgeschlagen</translation>
    </message>
    <message>
        <source>{share} written by a machine</source>
        <translation>{share} von einer Maschine geschrieben</translation>
    </message>
    <message>
        <source>{share} written by hand</source>
        <translation>{share} von Hand geschrieben</translation>
    </message>
    <message>
        <source>{share} written by somebody else</source>
        <translation>{share} von jemand anderem geschrieben</translation>
    </message>
    <message>
        <source>{share} written by {author}</source>
        <translation>{share} von {author} geschrieben</translation>
    </message>
    <message>
        <source>{size} B</source>
        <translation>{size} B</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation>{size} GB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{size} MB/s</source>
        <translation>{size} MB/s</translation>
    </message>
    <message>
        <source>{size} at most</source>
        <translation>höchstens {size}</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>{some} and {other}</source>
        <translation>{some} und {other}</translation>
    </message>
    <message>
        <source>{some} or {other}</source>
        <translation>{some} oder {other}</translation>
    </message>
    <message>
        <source>{speed}. Click for the Performance panel.</source>
        <translation>{speed}. Ein Klick öffnet den Bereich Leistung.</translation>
    </message>
    <message>
        <source>{tag} closes nothing that is open here.</source>
        <translation>{tag} schließt nichts, was hier offen ist.</translation>
    </message>
    <message>
        <source>{tag} has a meaning only inside {block}.</source>
        <translation>{tag} hat nur in {block} eine Bedeutung.</translation>
    </message>
    <message>
        <source>{tag} is never closed.</source>
        <translation>{tag} wird nie geschlossen.</translation>
    </message>
    <message>
        <source>{tag} is not a name Inkhorn knows: declare it under input: schema:, or take it out.</source>
        <translation>{tag} ist kein Name, den Inkhorn kennt: Deklarieren Sie ihn unter input: schema:, oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>{tag} is not a name Inkhorn knows: did you mean {other}?</source>
        <translation>{tag} ist kein Name, den Inkhorn kennt: Meinten Sie {other}?</translation>
    </message>
    <message>
        <source>{tag} is not supported: write one plain name between the braces, without helpers or paths.</source>
        <translation>{tag} wird nicht unterstützt: Schreiben Sie einen einfachen Namen zwischen die Klammern, ohne Helfer oder Pfade.</translation>
    </message>
    <message>
        <source>{tag}: a prompt file cannot include other files or prompts.</source>
        <translation>{tag}: Eine Prompt-Datei kann keine anderen Dateien oder Prompts einbinden.</translation>
    </message>
    <message>
        <source>{tag}: a role is &quot;system&quot;, &quot;user&quot; or &quot;model&quot;, in quotation marks.</source>
        <translation>{tag}: Eine Rolle ist &quot;system&quot;, &quot;user&quot; oder &quot;model&quot;, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>{things} and {last}</source>
        <translation>{things} und {last}</translation>
    </message>
    <message numerus="yes">
        <source>{things} are not taken over.</source>
        <translation>
            <numerusform>{things} wird nicht übernommen.</numerusform>
            <numerusform>{things} werden nicht übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ticked} of {n} places</source>
        <translation>
            <numerusform>{ticked} von {n} Stelle</numerusform>
            <numerusform>{ticked} von {n} Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>{times} times faster</source>
        <translation>{times}-mal so schnell</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time} ms</translation>
    </message>
    <message>
        <source>{time} s</source>
        <translation>{time} s</translation>
    </message>
    <message numerus="yes">
        <source>{titles} and {n} more</source>
        <translation>
            <numerusform>{titles} und {n} weiterer</numerusform>
            <numerusform>{titles} und {n} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{titles} were changed meanwhile and stay.</source>
        <translation>
            <numerusform>{titles} wurde inzwischen geändert und bleibt.</numerusform>
            <numerusform>{titles} wurden inzwischen geändert und bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} (needs a larger model)</source>
        <translation>{title} (braucht ein größeres Modell)</translation>
    </message>
    <message>
        <source>{title}, undone</source>
        <translation>{title}, rückgängig gemacht</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation>{title}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>{why} ({n} times)</source>
        <translation>
            <numerusform>{why} ({n}-mal)</numerusform>
            <numerusform>{why} ({n}-mal)</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} ({percent} %)</source>
        <translation>{words} ({percent} %)</translation>
    </message>
    <message>
        <source>{words} and {last}</source>
        <translation>{words} und {last}</translation>
    </message>
    <message numerus="yes">
        <source>{words} and {n} more</source>
        <translation>
            <numerusform>{words} und {n} weiteres</numerusform>
            <numerusform>{words} und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{wrong} becomes {right}. {reason} {category}.</source>
        <translation>{wrong} wird zu {right}. {reason} {category}.</translation>
    </message>
    <message>
        <source>{wrong} → {right}</source>
        <translation>{wrong} → {right}</translation>
    </message>
    <message>
        <source>{wrong}. {reason} {category}.</source>
        <translation>{wrong}. {reason} {category}.</translation>
    </message>
    <message>
        <source>{{ is never closed by }}.</source>
        <translation>{{ wird nie durch }} geschlossen.</translation>
    </message>
    <message>
        <source>{{else}} does not belong to a block.</source>
        <translation>{{else}} gehört zu keinem Block.</translation>
    </message>
    <message>
        <source>“A” stands before a consonant sound, “an” before a vowel sound.</source>
        <translation>„A“ steht vor einem Konsonantenlaut, „an“ vor einem Vokallaut.</translation>
    </message>
    <message>
        <source>“{address}” is not an address that can be used. It begins with https:// or is a folder.</source>
        <translation>„{address}“ ist keine verwendbare Adresse. Eine solche beginnt mit https:// oder ist ein Ordner.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a model hub. It begins with https://.</source>
        <translation>„{address}“ ist nicht die Adresse eines Modell-Hubs. Eine solche beginnt mit https://.</translation>
    </message>
    <message>
        <source>“{document}”</source>
        <translation>„{document}“</translation>
    </message>
    <message>
        <source>“{document}” has changes that are not saved.</source>
        <translation>„{document}“ hat ungespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>“{document}” is being saved. The window closes when that is done.</source>
        <translation>„{document}“ wird gespeichert. Danach schließt sich das Fenster.</translation>
    </message>
    <message>
        <source>“{document}” is no longer on the disk. It was deleted, moved or renamed; the text is still here.</source>
        <translation>„{document}“ ist nicht mehr auf dem Datenträger. Die Datei wurde gelöscht, verschoben oder umbenannt; der Text ist noch hier.</translation>
    </message>
    <message>
        <source>“{document}” is no longer on the disk. Its folder is gone too; the text is still here.</source>
        <translation>„{document}“ ist nicht mehr auf dem Datenträger. Auch der Ordner fehlt; der Text ist noch hier.</translation>
    </message>
    <message>
        <source>“{document}” is open in another window since {time}. What you save here replaces what is saved there.</source>
        <translation>„{document}“ ist seit {time} in einem anderen Fenster geöffnet. Was Sie hier speichern, ersetzt das dort Gespeicherte.</translation>
    </message>
    <message>
        <source>“{document}” is open in another window, so it is read-only here.</source>
        <translation>„{document}“ ist in einem anderen Fenster geöffnet und deshalb hier schreibgeschützt.</translation>
    </message>
    <message>
        <source>“{document}” is read-only, as you wanted it.</source>
        <translation>„{document}“ ist schreibgeschützt, wie Sie es wollten.</translation>
    </message>
    <message>
        <source>“{document}” is still being saved: the disk is slow to answer. You can go on writing.</source>
        <translation>„{document}“ wird noch gespeichert: Der Datenträger antwortet langsam. Sie können weiterschreiben.</translation>
    </message>
    <message>
        <source>“{document}” is write-protected, so it is open read-only.</source>
        <translation>„{document}“ ist gegen Schreiben geschützt und deshalb schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <source>“{document}” was changed by another program, in other places than here.</source>
        <translation>„{document}“ wurde von einem anderen Programm geändert, an anderen Stellen als hier.</translation>
    </message>
    <message>
        <source>“{document}” was changed by another program.</source>
        <translation>„{document}“ wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>“{document}” was changed in another window, in other places than here.</source>
        <translation>„{document}“ wurde in einem anderen Fenster geändert, an anderen Stellen als hier.</translation>
    </message>
    <message>
        <source>“{document}” was changed in another window.</source>
        <translation>„{document}“ wurde in einem anderen Fenster geändert.</translation>
    </message>
    <message>
        <source>“{document}” was not saved, because it was changed by another program meanwhile, in other places than here.</source>
        <translation>„{document}“ wurde nicht gespeichert, weil ein anderes Programm die Datei inzwischen geändert hat, an anderen Stellen als hier.</translation>
    </message>
    <message>
        <source>“{document}” was not saved, because it was changed by another program meanwhile.</source>
        <translation>„{document}“ wurde nicht gespeichert, weil ein anderes Programm die Datei inzwischen geändert hat.</translation>
    </message>
    <message>
        <source>“{document}” was not saved, because it was changed in another window meanwhile, in other places than here.</source>
        <translation>„{document}“ wurde nicht gespeichert, weil die Datei inzwischen in einem anderen Fenster geändert wurde, an anderen Stellen als hier.</translation>
    </message>
    <message>
        <source>“{document}” was not saved, because it was changed in another window meanwhile.</source>
        <translation>„{document}“ wurde nicht gespeichert, weil die Datei inzwischen in einem anderen Fenster geändert wurde.</translation>
    </message>
    <message>
        <source>“{document}” was not saved. Show it to see why.</source>
        <translation>„{document}“ wurde nicht gespeichert. Zeigen Sie es an, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>“{document}” was replaced by another program, by something that is no text. Your text is still here.</source>
        <translation>„{document}“ wurde von einem anderen Programm durch etwas ersetzt, das kein Text ist. Ihr Text ist noch hier.</translation>
    </message>
    <message>
        <source>“{document}” was replaced in another window, by something that is no text. Your text is still here.</source>
        <translation>„{document}“ wurde in einem anderen Fenster durch etwas ersetzt, das kein Text ist. Ihr Text ist noch hier.</translation>
    </message>
    <message>
        <source>“{document}”, last changed {moment}.</source>
        <translation>„{document}“, zuletzt geändert {moment}.</translation>
    </message>
    <message>
        <source>“{document}”: your text here, and the file as it is on the disk now.</source>
        <translation>„{document}“: Ihr Text hier und die Datei, wie sie jetzt auf dem Datenträger ist.</translation>
    </message>
    <message>
        <source>“{kind}” is not supported; use {kinds}.</source>
        <translation>„{kind}“ wird nicht unterstützt; verwenden Sie {kinds}.</translation>
    </message>
    <message numerus="yes">
        <source>“{pack}” is installed: {n} prompts.</source>
        <translation>
            <numerusform>„{pack}“ ist installiert: {n} Prompt.</numerusform>
            <numerusform>„{pack}“ ist installiert: {n} Prompts.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{prompt}” has no input {input}; it has {known}.</source>
        <translation>„{prompt}“ hat keine Eingabe {input}; vorhanden: {known}.</translation>
    </message>
    <message>
        <source>“{prompt}” was deleted.</source>
        <translation>„{prompt}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>“{prompt}” was stopped, because another document is shown now.</source>
        <translation>„{prompt}“ wurde angehalten, weil jetzt ein anderes Dokument angezeigt wird.</translation>
    </message>
    <message>
        <source>“{prompt}” works on selected text. Select some, then choose it again.</source>
        <translation>„{prompt}“ arbeitet mit markiertem Text. Markieren Sie welchen, und wählen Sie den Prompt dann noch einmal.</translation>
    </message>
    <message>
        <source>“{setting}” now stands at {percent}%. Press again for still more.</source>
        <translation>„{setting}“ steht jetzt auf {percent} %. Drücken Sie erneut für noch mehr.</translation>
    </message>
    <message>
        <source>“{setting}” stands as far right as it goes.</source>
        <translation>„{setting}“ steht bereits ganz rechts.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>“{title}” ({name}) has the key {key}, which is used twice; none is used.</source>
        <translation>„{title}“ ({name}) hat die Taste {key}, die doppelt vergeben ist; keine gilt.</translation>
    </message>
    <message>
        <source>“{title}” ({name}) has the key {key}, which is used twice; {free} is used.</source>
        <translation>„{title}“ ({name}) hat die Taste {key}, die doppelt vergeben ist; {free} gilt.</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be a key such as Ctrl+Space, not {given}</source>
        <translation>„{title}“ ({name}) muss eine Taste wie Ctrl+Space sein, nicht {given}</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be a number from {low} to {high}, not {given}</source>
        <translation>„{title}“ ({name}) muss eine Zahl von {low} bis {high} sein, nicht {given}</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be a number, not {given}</source>
        <translation>„{title}“ ({name}) muss eine Zahl sein, nicht {given}</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be a whole number from {low} to {high}, not {given}</source>
        <translation>„{title}“ ({name}) muss eine ganze Zahl von {low} bis {high} sein, nicht {given}</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be a whole number, not {given}</source>
        <translation>„{title}“ ({name}) muss eine ganze Zahl sein, nicht {given}</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be one of {choices}, not {given}</source>
        <translation>„{title}“ ({name}) muss eines von {choices} sein, nicht {given}</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be text, not {given}</source>
        <translation>„{title}“ ({name}) muss Text sein, nicht {given}</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be true or false, not {given}</source>
        <translation>„{title}“ ({name}) muss true oder false sein, nicht {given}</translation>
    </message>
    <message>
        <source>“{title}” by a model</source>
        <translation>„{title}“ von einem Modell</translation>
    </message>
    <message>
        <source>“{title}” by {model}</source>
        <translation>„{title}“ von {model}</translation>
    </message>
    <message>
        <source>“{title}” was restored: {length}, last changed {when}.</source>
        <translation>„{title}“ wurde wiederhergestellt: {length}, zuletzt geändert {when}.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>“{words}” becomes “{others}”</source>
        <translation>„{words}“ wird zu „{others}“</translation>
    </message>
    <message>
        <source>“{words}” is added</source>
        <translation>„{words}“ kommt hinzu</translation>
    </message>
    <message>
        <source>“{words}” is left out</source>
        <translation>„{words}“ entfällt</translation>
    </message>
    <message>
        <source>“{words}” is missing.</source>
        <translation>„{words}“ fehlt.</translation>
    </message>
    <message>
        <source>“{words}” should not be there.</source>
        <translation>„{words}“ sollte nicht vorkommen.</translation>
    </message>
    <message>
        <source>“{words}” stays</source>
        <translation>„{words}“ bleibt</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>„{word}“</translation>
    </message>
    <message>
        <source>“{word}” is in the dictionary now.</source>
        <translation>„{word}“ steht jetzt im Wörterbuch.</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary now.</source>
        <translation>„{word}“ steht jetzt nicht mehr im Wörterbuch.</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary.</source>
        <translation>„{word}“ steht nicht im Wörterbuch.</translation>
    </message>
    <message numerus="yes">
        <source>−{n} words</source>
        <translation>
            <numerusform>−{n} Wort</numerusform>
            <numerusform>−{n} Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>−{percent} %</source>
        <translation>−{percent} %</translation>
    </message>
</context>
</TS>
