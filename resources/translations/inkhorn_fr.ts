<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>inkhorn</name>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> caractères</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
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
        <translation> tokens</translation>
    </message>
    <message>
        <source> words</source>
        <translation> mots</translation>
    </message>
    <message>
        <source>${name} was renamed to {other}.</source>
        <translation>${name} a été renommé en {other}.</translation>
    </message>
    <message>
        <source>%A, %e %B %Y</source>
        <comment>a date: %A Monday, %a Mon, %d 01, %e 1, %B January, %b Jan, %m 01, %Y 2026, %H:%M 15:30</comment>
        <translation>%A %e %B %Y</translation>
    </message>
    <message>
        <source>%Y-%m-%d</source>
        <comment>a date: %A Monday, %a Mon, %d 01, %e 1, %B January, %b Jan, %m 01, %Y 2026, %H:%M 15:30</comment>
        <translation>%d/%m/%Y</translation>
    </message>
    <message>
        <source>%Y-%m-%d %H:%M</source>
        <comment>a date: %A Monday, %a Mon, %d 01, %e 1, %B January, %b Jan, %m 01, %Y 2026, %H:%M 15:30</comment>
        <translation>%d/%m/%Y %H:%M</translation>
    </message>
    <message>
        <source>%a %e %B</source>
        <comment>a date: %A Monday, %a Mon, %d 01, %e 1, %B January, %b Jan, %m 01, %Y 2026, %H:%M 15:30</comment>
        <translation>%a %e %B</translation>
    </message>
    <message>
        <source>%d %B %Y</source>
        <comment>a date: %A Monday, %a Mon, %d 01, %e 1, %B January, %b Jan, %m 01, %Y 2026, %H:%M 15:30</comment>
        <translation>%d %B %Y</translation>
    </message>
    <message>
        <source>%e %B</source>
        <comment>a date: %A Monday, %a Mon, %d 01, %e 1, %B January, %b Jan, %m 01, %Y 2026, %H:%M 15:30</comment>
        <translation>%e %B</translation>
    </message>
    <message>
        <source>%e %B %Y</source>
        <comment>a date: %A Monday, %a Mon, %d 01, %e 1, %B January, %b Jan, %m 01, %Y 2026, %H:%M 15:30</comment>
        <translation>%e %B %Y</translation>
    </message>
    <message>
        <source>%e %B %Y, %H:%M</source>
        <comment>a date: %A Monday, %a Mon, %d 01, %e 1, %B January, %b Jan, %m 01, %Y 2026, %H:%M 15:30</comment>
        <translation>%e %B %Y à %H:%M</translation>
    </message>
    <message>
        <source>&amp;About Inkhorn</source>
        <translation>À &amp;propos d’Inkhorn</translation>
    </message>
    <message>
        <source>&amp;Accept Suggestion</source>
        <translation>&amp;Accepter la suggestion</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>Taille rée&amp;lle</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Gras</translation>
    </message>
    <message>
        <source>&amp;Check While I Write</source>
        <translation>Vérifier pendant la &amp;frappe</translation>
    </message>
    <message>
        <source>&amp;Close Tab</source>
        <translation>&amp;Fermer l’onglet</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Document Statistics</source>
        <translation>Statistiques du &amp;document</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Edit Prompts…</source>
        <translation>&amp;Modifier les prompts…</translation>
    </message>
    <message>
        <source>&amp;Encoding and Line Ends…</source>
        <translation>Encoda&amp;ge et fins de ligne…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rech&amp;ercher…</translation>
    </message>
    <message>
        <source>&amp;Fix Here</source>
        <translation>Corr&amp;iger ici</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Pl&amp;ein écran</translation>
    </message>
    <message>
        <source>&amp;Go to Line…</source>
        <translation>Aller à la li&amp;gne…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Italique</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Line Ends</source>
        <translation>&amp;Fins de ligne</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Lien</translation>
    </message>
    <message>
        <source>&amp;Move Section Up</source>
        <translation>Monter la secti&amp;on</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;Next Issue</source>
        <translation>Problème sui&amp;vant</translation>
    </message>
    <message>
        <source>&amp;Next Part</source>
        <translation>Zone s&amp;uivante</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Performance</source>
        <translation>Per&amp;formances</translation>
    </message>
    <message>
        <source>&amp;Previous Issue</source>
        <translation>Problème pré&amp;cédent</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Prompts</source>
        <translation>&amp;Prompts</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Reopen with Encoding</source>
        <translation>&amp;Rouvrir avec l’encodage</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Révision</translation>
    </message>
    <message>
        <source>&amp;Rewrite</source>
        <translation>Réé&amp;criture</translation>
    </message>
    <message>
        <source>&amp;Rewrite Selection…</source>
        <translation>&amp;Réécrire la sélection…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Save with Encoding</source>
        <translation>&amp;Enregistrer avec l’encodage</translation>
    </message>
    <message>
        <source>&amp;Smaller Heading</source>
        <translation>Titre &amp;plus petit</translation>
    </message>
    <message>
        <source>&amp;Suggest Now</source>
        <translation>&amp;Suggérer maintenant</translation>
    </message>
    <message>
        <source>&amp;Suggestion Statistics…</source>
        <translation>&amp;Statistiques des suggestions…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versions</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Who Wrote What…</source>
        <translation>&amp;Qui a écrit quoi…</translation>
    </message>
    <message>
        <source>&amp;Why Nothing?</source>
        <translation>Pour&amp;quoi rien&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Rédaction</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(omis)</translation>
    </message>
    <message>
        <source>({kind}) is not supported; in brackets stands array, object or enum.</source>
        <translation>({kind}) n’est pas pris en charge&#x202f;; entre parenthèses figure array, object ou enum.</translation>
    </message>
    <message>
        <source>+{added} −{removed} words</source>
        <translation>+{added} −{removed} mots</translation>
    </message>
    <message numerus="yes">
        <source>+{n} words</source>
        <translation>
            <numerusform>+{n} mot</numerusform>
            <numerusform>+{n} mots</numerusform>
        </translation>
    </message>
    <message>
        <source>+{percent} %</source>
        <translation>+{percent}&#x202f;%</translation>
    </message>
    <message>
        <source>0.8 billion</source>
        <translation>0,8&#xa0;milliard</translation>
    </message>
    <message>
        <source>1 billion</source>
        <translation>1&#xa0;milliard</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1&#xa0;h</translation>
    </message>
    <message>
        <source>1.17 billion</source>
        <translation>1,17&#xa0;milliard</translation>
    </message>
    <message>
        <source>1.7 billion</source>
        <translation>1,7&#xa0;milliard</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10&#xa0;min</translation>
    </message>
    <message>
        <source>135 million</source>
        <translation>135&#xa0;millions</translation>
    </message>
    <message>
        <source>2 billion</source>
        <translation>2&#xa0;milliards</translation>
    </message>
    <message>
        <source>2 min</source>
        <translation>2&#xa0;min</translation>
    </message>
    <message>
        <source>201 languages and dialects, by its publisher.</source>
        <translation>201 langues et dialectes, selon son éditeur.</translation>
    </message>
    <message>
        <source>29 languages and more, by its publisher.</source>
        <translation>29 langues et plus, selon son éditeur.</translation>
    </message>
    <message>
        <source>30 s</source>
        <translation>30&#xa0;s</translation>
    </message>
    <message>
        <source>350 million</source>
        <translation>350&#xa0;millions</translation>
    </message>
    <message>
        <source>354 million</source>
        <translation>354&#xa0;millions</translation>
    </message>
    <message>
        <source>4 billion</source>
        <translation>4&#xa0;milliards</translation>
    </message>
    <message>
        <source>4.5 bits a weight, the same for all. The quickest on processors, above all with long texts.</source>
        <translation>4,5 bits par poids, les mêmes pour tous. Le plus rapide sur processeur, surtout avec de longs textes.</translation>
    </message>
    <message>
        <source>490 million</source>
        <translation>490&#xa0;millions</translation>
    </message>
    <message>
        <source>5 bits a weight. Read slowly by most processors; Inkhorn makes a Q4_0 copy of it by itself.</source>
        <translation>5 bits par poids. La plupart des processeurs le lisent lentement&#x202f;; Inkhorn en fait de lui-même une copie Q4_0.</translation>
    </message>
    <message>
        <source>5.1 billion, of which 2.3 work at a time</source>
        <translation>5,1&#xa0;milliards, dont 2,3 actifs à la fois</translation>
    </message>
    <message>
        <source>8.5 bits a weight. The least loss among these, and nearly twice the size of the four-bit files.</source>
        <translation>8,5 bits par poids. La perte la plus faible de tous, pour presque le double de la taille des fichiers à quatre bits.</translation>
    </message>
    <message>
        <source>8.5 bits for each number, half the size of the original. No loss could be measured.</source>
        <translation>8,5 bits par nombre, la moitié de la taille d’origine. Aucune perte n’a pu être mesurée.</translation>
    </message>
    <message>
        <source>A .docx file, for Word and most other word processors.</source>
        <translation>Un fichier .docx, pour Word et la plupart des traitements de texte.</translation>
    </message>
    <message>
        <source>A GGUF file on this computer.</source>
        <translation>Un fichier GGUF sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A LoRA file (GGUF) made for its model.</source>
        <translation>Un fichier LoRA (GGUF) conçu pour son modèle.</translation>
    </message>
    <message>
        <source>A click lists the connections it made.</source>
        <translation>Un clic liste les connexions établies.</translation>
    </message>
    <message>
        <source>A comma is missing.</source>
        <translation>Il manque une virgule.</translation>
    </message>
    <message>
        <source>A demo document</source>
        <translation>Un document de démonstration</translation>
    </message>
    <message>
        <source>A file of yours; Inkhorn uses it where it is.</source>
        <translation>Un de vos fichiers&#x202f;; Inkhorn l’utilise là où il est.</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Un fichier…</translation>
    </message>
    <message>
        <source>A folder of .prompt files; each appears in the Prompts menu.</source>
        <translation>Un dossier de fichiers .prompt&#x202f;; chacun apparaît dans le menu Prompts.</translation>
    </message>
    <message>
        <source>A folder with .aff and .dic files, beside those of the system and of other programs.</source>
        <translation>Un dossier de fichiers .aff et .dic, en plus de ceux du système et d’autres programmes.</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Un dossier…</translation>
    </message>
    <message>
        <source>A goal for each day, in the settings</source>
        <translation>Un objectif pour chaque jour, dans les paramètres</translation>
    </message>
    <message>
        <source>A goal for each day…</source>
        <translation>Un objectif par jour…</translation>
    </message>
    <message>
        <source>A goal for this document can be set once it is saved.</source>
        <translation>Un objectif pour ce document pourra être fixé une fois qu’il sera enregistré.</translation>
    </message>
    <message>
        <source>A goal for what you write by hand, shown quietly in the line at the bottom.</source>
        <translation>Un objectif pour ce que vous écrivez à la main, affiché discrètement dans la barre d’état.</translation>
    </message>
    <message>
        <source>A graphics processor in name only: it computes on the CPU, slower.</source>
        <translation>Un processeur graphique de nom seulement&#x202f;: il calcule sur le processeur, plus lentement.</translation>
    </message>
    <message>
        <source>A heading is new.</source>
        <translation>Un titre est nouveau.</translation>
    </message>
    <message>
        <source>A heading is no longer there.</source>
        <translation>Un titre a disparu.</translation>
    </message>
    <message>
        <source>A later part of a model whose first part is missing.</source>
        <translation>Une partie suivante d’un modèle dont la première manque.</translation>
    </message>
    <message>
        <source>A light one for rewriting in many languages.</source>
        <translation>Un modèle léger pour réécrire en de nombreuses langues.</translation>
    </message>
    <message>
        <source>A link to a file that is not there any more.</source>
        <translation>Un lien vers un fichier qui n’existe plus.</translation>
    </message>
    <message>
        <source>A list item is new.</source>
        <translation>Un élément de liste est nouveau.</translation>
    </message>
    <message>
        <source>A list item is no longer there.</source>
        <translation>Un élément de liste a disparu.</translation>
    </message>
    <message>
        <source>A model file for judging sentences alone.</source>
        <translation>Un fichier de modèle pour juger les phrases uniquement.</translation>
    </message>
    <message>
        <source>A model file for rewriting and prompts alone.</source>
        <translation>Un fichier de modèle pour la réécriture et les prompts uniquement.</translation>
    </message>
    <message>
        <source>A model file for suggestions alone.</source>
        <translation>Un fichier de modèle pour les suggestions uniquement.</translation>
    </message>
    <message>
        <source>A model that only one task uses leaves the memory when it was not used for so long.</source>
        <translation>Un modèle qu’une seule tâche utilise quitte la mémoire après ce temps sans être utilisé.</translation>
    </message>
    <message>
        <source>A negation is new; the meaning may have turned around.</source>
        <translation>Une négation est nouvelle&#x202f;; le sens peut s’être inversé.</translation>
    </message>
    <message>
        <source>A negation is no longer there; the meaning may have turned around.</source>
        <translation>Une négation a disparu&#x202f;; le sens peut s’être inversé.</translation>
    </message>
    <message>
        <source>A new sentence seems to begin here.</source>
        <translation>Une nouvelle phrase semble commencer ici.</translation>
    </message>
    <message>
        <source>A pack called “{pack}” is installed by now.</source>
        <translation>Un pack appelé «&#x202f;{pack}&#x202f;» est maintenant installé.</translation>
    </message>
    <message>
        <source>A pack is a zip file of prompts that somebody made. It is data, never a program.</source>
        <translation>Un pack est un fichier zip de prompts que quelqu’un a créé. Ce sont des données, jamais un programme.</translation>
    </message>
    <message>
        <source>A pack needs a licence, such as CC0-1.0.</source>
        <translation>Un pack doit avoir une licence, comme CC0-1.0.</translation>
    </message>
    <message>
        <source>A pack of your prompts</source>
        <translation>Un pack de vos prompts</translation>
    </message>
    <message>
        <source>A part of the journal was damaged: the last changes may be missing.</source>
        <translation>Une partie du journal de récupération était endommagée&#x202f;: les dernières modifications manquent peut-être.</translation>
    </message>
    <message>
        <source>A pattern; \1 or ${name} puts a group into the replacement.</source>
        <translation>Un motif&#x202f;; \1 ou ${name} insère un groupe dans le remplacement.</translation>
    </message>
    <message>
        <source>A preposition is missing.</source>
        <translation>Il manque une préposition.</translation>
    </message>
    <message>
        <source>A prompt file has at most {size} KB; this one is larger. Shorten it.</source>
        <translation>Un fichier de prompt fait au plus {size}&#xa0;Ko&#x202f;; celui-ci est plus gros. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>A question, request or statement may have become another.</source>
        <translation>Une question, une demande ou une affirmation est peut-être devenue autre chose.</translation>
    </message>
    <message>
        <source>A server cannot weigh sentences, so the rules alone check your text.</source>
        <translation>Un serveur ne peut pas évaluer les phrases&#x202f;; les règles seules vérifient donc votre texte.</translation>
    </message>
    <message>
        <source>A server is not asked for what nobody wants yet.</source>
        <translation>Un serveur n’est pas sollicité pour ce que personne n’a encore demandé.</translation>
    </message>
    <message>
        <source>A small verb such as “is” or “have” is missing.</source>
        <translation>Il manque un petit verbe comme «&#x202f;is&#x202f;» ou «&#x202f;have&#x202f;».</translation>
    </message>
    <message>
        <source>A smaller file of this model</source>
        <translation>Un fichier réduit de ce modèle</translation>
    </message>
    <message>
        <source>A stronger mark than a comma divides these parts.</source>
        <translation>Un signe plus fort qu’une virgule sépare ces parties.</translation>
    </message>
    <message>
        <source>A table of what the text lists, shown beside it.</source>
        <translation>Un tableau de ce que le texte énumère, affiché à côté.</translation>
    </message>
    <message>
        <source>A word</source>
        <translation>Un mot</translation>
    </message>
    <message>
        <source>A word is missing.</source>
        <translation>Il manque un mot.</translation>
    </message>
    <message>
        <source>A word like “{word}” is new.</source>
        <translation>Un mot comme «&#x202f;{word}&#x202f;» est nouveau.</translation>
    </message>
    <message>
        <source>A word like “{word}” is no longer there.</source>
        <translation>Un mot comme «&#x202f;{word}&#x202f;» a disparu.</translation>
    </message>
    <message>
        <source>A word such as “and” or “but” joins these parts better than a comma.</source>
        <translation>Un mot comme «&#x202f;and&#x202f;» ou «&#x202f;but&#x202f;» relie mieux ces parties qu’une virgule.</translation>
    </message>
    <message>
        <source>A word that is to be made likelier or less likely is empty.</source>
        <translation>Un mot à rendre plus ou moins probable est vide.</translation>
    </message>
    <message>
        <source>A writing assistant that runs entirely on your own computer. What you write does not leave it.</source>
        <translation>Un assistant de rédaction qui tourne entièrement sur votre ordinateur. Ce que vous écrivez n’en sort pas.</translation>
    </message>
    <message>
        <source>Abilities</source>
        <translation>Capacités</translation>
    </message>
    <message>
        <source>About 4.5 bits for each number. Reads text fastest on processors, 2.5 times as fast as Q4_1, but the starter model&apos;s next word was right 1.8 points less often.</source>
        <translation>Environ 4,5 bits par nombre. La lecture la plus rapide sur processeur, 2,5 fois plus rapide que Q4_1, mais le mot suivant du modèle de départ était juste 1,8 point moins souvent.</translation>
    </message>
    <message>
        <source>About 5 bits for each number. The starter model&apos;s next word was right 0.6 points less often.</source>
        <translation>Environ 5 bits par nombre. Le mot suivant du modèle de départ était juste 0,6 point moins souvent.</translation>
    </message>
    <message>
        <source>About Inkhorn</source>
        <translation>À propos d’Inkhorn</translation>
    </message>
    <message>
        <source>Accept a change, discard it</source>
        <translation>Accepter une modification, la rejeter</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <source>Accept one sentence of it</source>
        <translation>En accepter une phrase</translation>
    </message>
    <message>
        <source>Accept one word of it</source>
        <translation>En accepter un mot</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>Accepter la suggestion</translation>
    </message>
    <message>
        <source>Accept this change (A)</source>
        <translation>Accepter cette modification (A)</translation>
    </message>
    <message numerus="yes">
        <source>Accepted today: {what}; {n} characters in, {deleted} out.</source>
        <translation>
            <numerusform>Accepté aujourd’hui&#x202f;: {what}&#x202f;; {n} caractère en plus, {deleted} en moins.</numerusform>
            <numerusform>Accepté aujourd’hui&#x202f;: {what}&#x202f;; {n} caractères en plus, {deleted} en moins.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Acceptée.</translation>
    </message>
    <message>
        <source>Accepted: {text}</source>
        <translation>Accepté&#x202f;: {text}</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Adapter for rewriting</source>
        <translation>Adaptateur pour la réécriture</translation>
    </message>
    <message>
        <source>Adapter for suggestions</source>
        <translation>Adaptateur pour les suggestions</translation>
    </message>
    <message>
        <source>Adapter for the grammar check</source>
        <translation>Adaptateur pour la vérification grammaticale</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>Ajouter un dossier de modèles</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>Add a model file or a folder</source>
        <translation>Ajouter un fichier de modèle ou un dossier</translation>
    </message>
    <message>
        <source>Add behind the text</source>
        <translation>Ajouter après le texte</translation>
    </message>
    <message>
        <source>Add the word to the dictionary</source>
        <translation>Ajouter le mot au dictionnaire</translation>
    </message>
    <message>
        <source>Add “{word}” to dictionary</source>
        <translation>Ajouter «&#x202f;{word}&#x202f;» au dictionnaire</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address of the model&apos;s page</source>
        <translation>Adresse de la page du modèle</translation>
    </message>
    <message>
        <source>Adds the words of a UTF-8 text file, one in each line.</source>
        <translation>Ajoute les mots d’un fichier texte UTF-8, un par ligne.</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>Afrikaans</translation>
    </message>
    <message>
        <source>After a dictionary was installed.</source>
        <translation>Après l’installation d’un dictionnaire.</translation>
    </message>
    <message>
        <source>After a driver was installed or a device was plugged in.</source>
        <translation>Après l’installation d’un pilote ou le branchement d’un périphérique.</translation>
    </message>
    <message>
        <source>After you rest this long; only documents that have a file.</source>
        <translation>Après ce temps de pause&#x202f;; seulement les documents qui ont un fichier.</translation>
    </message>
    <message>
        <source>Agree and get it</source>
        <translation>Accepter et obtenir</translation>
    </message>
    <message>
        <source>Agree and get it ({megabytes} MB)</source>
        <translation>Accepter et obtenir ({megabytes}&#xa0;Mo)</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanais</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All</source>
        <comment>edits</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>All</source>
        <comment>places</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>All models shows what can be downloaded, each with its size and its licence; or choose a GGUF file that you have.</source>
        <translation>«&#x202f;Tous les modèles&#x202f;» montre ce qui peut être téléchargé, avec la taille et la licence&#x202f;; ou choisissez un fichier GGUF que vous avez.</translation>
    </message>
    <message>
        <source>All models…</source>
        <translation>Tous les modèles…</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>En entier</translation>
    </message>
    <message>
        <source>All prompts, and the one that is open.</source>
        <translation>Tous les prompts, et celui qui est ouvert.</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Toutes les tâches</translation>
    </message>
    <message>
        <source>All that fit</source>
        <translation>Toutes celles qui tiennent</translation>
    </message>
    <message>
        <source>All versions of all documents: {size} of {limit}.</source>
        <translation>Toutes les versions de tous les documents&#x202f;: {size} sur {limit}.</translation>
    </message>
    <message>
        <source>All versions take {size}.</source>
        <translation>Toutes les versions occupent {size}.</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Tous {count}</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Allow and run</source>
        <translation>Autoriser et lancer</translation>
    </message>
    <message>
        <source>Allow editing</source>
        <translation>Autoriser la modification</translation>
    </message>
    <message>
        <source>Also underlines wordy or repetitive sentences.</source>
        <translation>Souligne aussi les phrases verbeuses ou répétitives.</translation>
    </message>
    <message>
        <source>Alt+Down, Alt+Up</source>
        <translation>Alt+Bas, Alt+Haut</translation>
    </message>
    <message>
        <source>American</source>
        <translation>Américain</translation>
    </message>
    <message>
        <source>American English</source>
        <translation>Anglais américain</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amharique</translation>
    </message>
    <message>
        <source>An .odt file, for LibreOffice and most other word processors.</source>
        <translation>Un fichier .odt, pour LibreOffice et la plupart des traitements de texte.</translation>
    </message>
    <message>
        <source>An adapter (LoRA): it changes another model and is no model itself.</source>
        <translation>Un adaptateur (LoRA)&#x202f;: il modifie un autre modèle et n’en est pas un lui-même.</translation>
    </message>
    <message>
        <source>An address begins with http:// or https://.</source>
        <translation>Une adresse commence par http:// ou https://.</translation>
    </message>
    <message>
        <source>An address or a folder; empty: the package index set up on this computer.</source>
        <translation>Une adresse ou un dossier&#x202f;; vide&#x202f;: l’index de paquets configuré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>An answer cannot both obey a grammar and avoid words. Leave one out.</source>
        <translation>Une réponse ne peut pas à la fois suivre une grammaire et éviter des mots. Renoncez à l’un des deux.</translation>
    </message>
    <message>
        <source>An answer cannot both obey a grammar and begin with a given text. Leave one out.</source>
        <translation>Une réponse ne peut pas à la fois suivre une grammaire et commencer par un texte donné. Renoncez à l’un des deux.</translation>
    </message>
    <message>
        <source>An answer is missing here.</source>
        <translation>Il manque une réponse ici.</translation>
    </message>
    <message>
        <source>An answer like this would not be shown.</source>
        <translation>Une telle réponse ne serait pas affichée.</translation>
    </message>
    <message>
        <source>An answer {conditions}.</source>
        <translation>Une réponse {conditions}.</translation>
    </message>
    <message>
        <source>An article is missing.</source>
        <translation>Il manque un article.</translation>
    </message>
    <message>
        <source>An emphasis is new.</source>
        <translation>Une mise en valeur est nouvelle.</translation>
    </message>
    <message>
        <source>An emphasis is no longer there.</source>
        <translation>Une mise en valeur a disparu.</translation>
    </message>
    <message>
        <source>An input method is composing.</source>
        <translation>Une méthode de saisie est en cours de composition.</translation>
    </message>
    <message>
        <source>An unfinished download.</source>
        <translation>Un téléchargement inachevé.</translation>
    </message>
    <message>
        <source>An&amp;other Suggestion</source>
        <translation>A&amp;utre suggestion</translation>
    </message>
    <message>
        <source>Another article fits here.</source>
        <translation>Un autre article convient ici.</translation>
    </message>
    <message>
        <source>Another auxiliary verb fits here.</source>
        <translation>Un autre auxiliaire convient ici.</translation>
    </message>
    <message>
        <source>Another determiner fits the noun.</source>
        <translation>Un autre déterminant convient à ce nom.</translation>
    </message>
    <message>
        <source>Another form of comparison fits here.</source>
        <translation>Une autre forme de comparaison convient ici.</translation>
    </message>
    <message>
        <source>Another form of this word fits here.</source>
        <translation>Une autre forme de ce mot convient ici.</translation>
    </message>
    <message>
        <source>Another preposition fits here.</source>
        <translation>Une autre préposition convient ici.</translation>
    </message>
    <message>
        <source>Another pronoun fits here.</source>
        <translation>Un autre pronom convient ici.</translation>
    </message>
    <message>
        <source>Another way to compute the same. Automatic: on graphics processors only, where it is faster.</source>
        <translation>Une autre façon de calculer la même chose. Automatique&#x202f;: seulement sur les processeurs graphiques, où c’est plus rapide.</translation>
    </message>
    <message>
        <source>Another wording is usual here.</source>
        <translation>Une autre formulation est d’usage ici.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>Réponse {number}</translation>
    </message>
    <message>
        <source>Any answer that can be shown passes.</source>
        <translation>Toute réponse affichable réussit.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Apply accepted</source>
        <translation>Appliquer les acceptées</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Arabe (Windows-1256)</translation>
    </message>
    <message>
        <source>Aragonese</source>
        <translation>Aragonais</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Arménien</translation>
    </message>
    <message>
        <source>As NAME~ in the same folder; a backup elsewhere is kept in any case.</source>
        <translation>Sous NOM~ dans le même dossier&#x202f;; une copie de sauvegarde est gardée ailleurs dans tous les cas.</translation>
    </message>
    <message>
        <source>As long as the style makes it.</source>
        <translation>La longueur que donne le style.</translation>
    </message>
    <message>
        <source>As the language of the text has them: “ ”, „ “, « », –, …; undo gives back what you typed.</source>
        <translation>Comme le veut la langue du texte&#x202f;: “ ”, „ “, «&#x202f;», –, …&#x202f;; annuler redonne ce que vous avez tapé.</translation>
    </message>
    <message>
        <source>As the server calls it; empty: its first.</source>
        <translation>Comme le serveur l’appelle&#x202f;; vide&#x202f;: son premier.</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>Ask again, stop</source>
        <translation>Redemander, arrêter</translation>
    </message>
    <message>
        <source>Ask the model</source>
        <translation>Demander au modèle</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>Interrogation de {host}…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>Asks for a suggestion at the caret.</source>
        <translation>Demande une suggestion au curseur.</translation>
    </message>
    <message>
        <source>Asks for a whole paragraph.</source>
        <translation>Demande un paragraphe entier.</translation>
    </message>
    <message>
        <source>Asks for all up to the end of the paragraph.</source>
        <translation>Demande tout jusqu’à la fin du paragraphe.</translation>
    </message>
    <message>
        <source>Asks the model, one example at a time.</source>
        <translation>Interroge le modèle, un exemple à la fois.</translation>
    </message>
    <message>
        <source>Asks what should change.</source>
        <translation>Demande ce qui doit changer.</translation>
    </message>
    <message>
        <source>Asks, when you say so, whether there is a newer version.</source>
        <translation>Demande, à votre initiative, s’il existe une version plus récente.</translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>Assamais</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} suggestions in a day.</source>
        <translation>
            <numerusform>Au maximum {n} suggestion par jour.</numerusform>
            <numerusform>Au maximum {n} suggestions par jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>Australian</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Australian English</source>
        <translation>Anglais australien</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Automatic stays: nothing that was tried is more than 3 % faster.</source>
        <translation>«&#x202f;Automatique&#x202f;» est conservé&#x202f;: rien de ce qui a été essayé n’est plus rapide de plus de 3&#x202f;%.</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Azerbaïdjanais</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the default: {setting}</source>
        <translation>Revenir à la valeur par défaut&#x202f;: {setting}</translation>
    </message>
    <message>
        <source>Backspace: no key.</source>
        <translation>Retour arrière&#x202f;: aucune touche.</translation>
    </message>
    <message>
        <source>Backups: what lay in a file before each of its last saves, in the folder {folder}.</source>
        <translation>Copies de sauvegarde&#x202f;: le contenu d’un fichier avant chacun de ses derniers enregistrements, dans le dossier {folder}.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Balanced: what is likely wrong.</source>
        <translation>Équilibré&#x202f;: ce qui est probablement faux.</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Balte (Windows-1257)</translation>
    </message>
    <message>
        <source>Based on Apache 2.0. Commercial use is free only for those who earn less than 10 million US dollars a year. The licence text goes along when the file is passed on.</source>
        <translation>Fondée sur Apache 2.0. L’usage commercial n’est gratuit que pour ceux qui gagnent moins de 10 millions de dollars américains par an. Le texte de la licence accompagne le fichier quand on le transmet.</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Basque</translation>
    </message>
    <message>
        <source>Being written.</source>
        <translation>En cours de rédaction.</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Biélorusse</translation>
    </message>
    <message>
        <source>Belongs to {program}; Inkhorn uses it where it is, without a copy.</source>
        <translation>Appartient à {program}&#x202f;; Inkhorn l’utilise là où il est, sans copie.</translation>
    </message>
    <message>
        <source>Below the text</source>
        <translation>Sous le texte</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengali</translation>
    </message>
    <message>
        <source>Beside the file</source>
        <translation>À côté du fichier</translation>
    </message>
    <message>
        <source>Better with {size} parameters or more.</source>
        <translation>Mieux avec {size} de paramètres ou plus.</translation>
    </message>
    <message>
        <source>Better with {size} parameters or more; {model} fits this computer.</source>
        <translation>Mieux avec {size} de paramètres ou plus&#x202f;; {model} convient à cet ordinateur.</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosniaque</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>Breton</translation>
    </message>
    <message>
        <source>British</source>
        <translation>Britannique</translation>
    </message>
    <message>
        <source>British English</source>
        <translation>Anglais britannique</translation>
    </message>
    <message>
        <source>Browse for {setting}</source>
        <translation>Parcourir pour {setting}</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>Built in · read only</source>
        <translation>Intégré · lecture seule</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgare</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is {today}, but the list of releases was made on {date}. Set the clock right and try again.</source>
        <translation>Selon l’horloge de cet ordinateur, nous sommes le {today}, mais la liste des versions publiées date du {date}. Réglez l’horloge et réessayez.</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>CPU threads that make text; one is always left to the window.</source>
        <translation>Threads du processeur qui produisent le texte&#x202f;; il en reste toujours un pour la fenêtre.</translation>
    </message>
    <message>
        <source>CPU threads that read what stands before the caret; reading gains from more of them than writing does.</source>
        <translation>Threads du processeur qui lisent ce qui précède le curseur&#x202f;; la lecture y gagne plus que l’écriture.</translation>
    </message>
    <message numerus="yes">
        <source>CPU, {n} threads</source>
        <translation>
            <numerusform>Processeur, {n} thread</numerusform>
            <numerusform>Processeur, {n} threads</numerusform>
        </translation>
    </message>
    <message>
        <source>CR (Mac before 2001)</source>
        <translation>CR (Mac avant 2001)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>CUDA needs an NVIDIA graphics processor, which Apple computers do not have.</source>
        <translation>CUDA exige un processeur graphique NVIDIA, que les ordinateurs Apple n’ont pas.</translation>
    </message>
    <message>
        <source>Came on {date} from {source}; its checksum is the hub&apos;s word.</source>
        <translation>Arrivé le {date} depuis {source}&#x202f;; sa somme de contrôle est celle du hub.</translation>
    </message>
    <message>
        <source>Came on {date} from {source}; its checksum was known before.</source>
        <translation>Arrivé le {date} depuis {source}&#x202f;; sa somme de contrôle était connue d’avance.</translation>
    </message>
    <message>
        <source>Came with a Python package; remove it with the program that installed that</source>
        <translation>Fourni avec un paquet Python&#x202f;; retirez-le avec le programme qui l’a installé</translation>
    </message>
    <message>
        <source>Canadian</source>
        <translation>Canadien</translation>
    </message>
    <message>
        <source>Canadian English</source>
        <translation>Anglais canadien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel: {model}</source>
        <translation>Annuler&#x202f;: {model}</translation>
    </message>
    <message>
        <source>Cannot be used: {files}.</source>
        <translation>Inutilisables&#x202f;: {files}.</translation>
    </message>
    <message>
        <source>Capital and small letters are told apart.</source>
        <translation>Distingue majuscules et minuscules.</translation>
    </message>
    <message>
        <source>Careful: in one published test it mended 68 of 100 mistakes and left every sound sentence alone.</source>
        <translation>Prudent&#x202f;: dans un test publié, il a corrigé 68 fautes sur 100 et n’a touché à aucune phrase correcte.</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Catalan</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>Europe centrale (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Europe centrale (Windows-1250)</translation>
    </message>
    <message>
        <source>Change the goal for this document</source>
        <translation>Modifier l’objectif de ce document</translation>
    </message>
    <message>
        <source>Change the goal…</source>
        <translation>Modifier l’objectif…</translation>
    </message>
    <message>
        <source>Change {number} of {count}: {change}.</source>
        <translation>Modification {number} sur {count}&#x202f;: {change}.</translation>
    </message>
    <message>
        <source>Changed since, so this stays: {words}.</source>
        <translation>Modifié depuis, donc laissé tel quel&#x202f;: {words}.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Changes the text as you ask in your own words.</source>
        <translation>Modifie le texte comme vous le demandez, avec vos mots.</translation>
    </message>
    <message>
        <source>Changes to prompts that were not saved last time are still here, marked with a dot.</source>
        <translation>Les modifications de prompts non enregistrées la dernière fois sont toujours là, marquées d’un point.</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Characters in a line of the page.</source>
        <translation>Caractères par ligne de la page.</translation>
    </message>
    <message>
        <source>Characters you did not have to type.</source>
        <translation>Caractères que vous n’avez pas eu à taper.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check for &amp;Updates…</source>
        <translation>Rechercher des m&amp;ises à jour…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Vérifier le fichier</translation>
    </message>
    <message>
        <source>Check while I write</source>
        <translation>Vérifier pendant la frappe</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Checking has stopped: its process ended again and again. Start Inkhorn again.</source>
        <translation>La vérification s’est arrêtée&#x202f;: son processus s’est interrompu à plusieurs reprises. Relancez Inkhorn.</translation>
    </message>
    <message>
        <source>Checking is off.</source>
        <translation>La vérification est désactivée.</translation>
    </message>
    <message>
        <source>Checking is off. Switch it on and mistakes are underlined while you write.</source>
        <translation>La vérification est désactivée. Activez-la et les fautes seront soulignées pendant la frappe.</translation>
    </message>
    <message numerus="yes">
        <source>Checking… {done} of {n} paragraphs</source>
        <translation>
            <numerusform>Vérification… {done} sur {n} paragraphe</numerusform>
            <numerusform>Vérification… {done} sur {n} paragraphes</numerusform>
        </translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>Chinois (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chinois traditionnel (Big5)</translation>
    </message>
    <message>
        <source>Choose a GGUF file on this computer instead.</source>
        <translation>Choisissez plutôt un fichier GGUF sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose a GGUF file…</source>
        <translation>Choisir un fichier GGUF…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>Choisir un modèle…</translation>
    </message>
    <message>
        <source>Choose a name and export</source>
        <translation>Choisir un nom et exporter</translation>
    </message>
    <message>
        <source>Choose a shorter one</source>
        <translation>Choisissez-en un plus court</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Choisissez un autre nom</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose at least one prompt for the pack.</source>
        <translation>Choisissez au moins un prompt pour le pack.</translation>
    </message>
    <message>
        <source>Choose at least one prompt.</source>
        <translation>Choisissez au moins un prompt.</translation>
    </message>
    <message>
        <source>Choose one at the left, or make a new one.</source>
        <translation>Choisissez-en un à gauche, ou créez-en un nouveau.</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Choisi par vous</translation>
    </message>
    <message>
        <source>Chosen edit</source>
        <translation>Modification choisie</translation>
    </message>
    <message>
        <source>Chosen issue</source>
        <translation>Problème choisi</translation>
    </message>
    <message>
        <source>Chosen version</source>
        <translation>Version choisie</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear all counts</source>
        <translation>Effacer tous les décomptes</translation>
    </message>
    <message>
        <source>Clear all counts of this computer?</source>
        <translation>Effacer tous les décomptes de cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>Clear all versions?</source>
        <translation>Effacer toutes les versions&#x202f;?</translation>
    </message>
    <message>
        <source>Clear statistics…</source>
        <translation>Effacer les statistiques…</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Effacer l’historique</translation>
    </message>
    <message>
        <source>Clear the versions of all documents</source>
        <translation>Effacer les versions de tous les documents</translation>
    </message>
    <message>
        <source>Clear versions</source>
        <translation>Effacer les versions</translation>
    </message>
    <message>
        <source>Clearer</source>
        <translation>Plus clair</translation>
    </message>
    <message>
        <source>Click again to clear all days</source>
        <translation>Cliquez encore pour effacer tous les jours</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close Ot&amp;her Tabs</source>
        <translation>Fermer les au&amp;tres onglets</translation>
    </message>
    <message>
        <source>Close it there and try again</source>
        <translation>Fermez-le là-bas et réessayez</translation>
    </message>
    <message>
        <source>Close the panel before the page</source>
        <translation>Fermer le panneau avant la page</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Fermer ce panneau</translation>
    </message>
    <message>
        <source>Close without waiting</source>
        <translation>Fermer sans attendre</translation>
    </message>
    <message>
        <source>Close {document}</source>
        <translation>Fermer {document}</translation>
    </message>
    <message>
        <source>Close; Help, Get a Model opens it again</source>
        <translation>Fermer&#x202f;; «&#x202f;Aide, Obtenir un modèle&#x202f;» le rouvre</translation>
    </message>
    <message>
        <source>Closes Inkhorn.</source>
        <translation>Ferme Inkhorn.</translation>
    </message>
    <message>
        <source>Closes all documents but this one.</source>
        <translation>Ferme tous les documents sauf celui-ci.</translation>
    </message>
    <message>
        <source>Closes the document.</source>
        <translation>Ferme le document.</translation>
    </message>
    <message>
        <source>Colours of the page and the window.</source>
        <translation>Couleurs de la page et de la fenêtre.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Comparing versions…</source>
        <translation>Comparaison des versions…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Complétion</translation>
    </message>
    <message>
        <source>Connection: {state}</source>
        <translation>Connexion&#x202f;: {state}</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Cop&amp;y as HTML</source>
        <translation>Copier en &amp;HTML</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copies the selection to the clipboard.</source>
        <translation>Copie la sélection dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Copies the selection with its look, for other programs.</source>
        <translation>Copie la sélection avec sa mise en forme, pour d’autres programmes.</translation>
    </message>
    <message>
        <source>Copies the whole text of this version.</source>
        <translation>Copie tout le texte de cette version.</translation>
    </message>
    <message>
        <source>Copies what stood there before.</source>
        <translation>Copie ce qui s’y trouvait avant.</translation>
    </message>
    <message>
        <source>Copies what was made of it.</source>
        <translation>Copie ce qui en a été fait.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy after</source>
        <translation>Copier l’après</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Copy before</source>
        <translation>Copier l’avant</translation>
    </message>
    <message>
        <source>Copy its address</source>
        <translation>Copier son adresse</translation>
    </message>
    <message>
        <source>Copy the address of the download page</source>
        <translation>Copier l’adresse de la page de téléchargement</translation>
    </message>
    <message>
        <source>Copy the earlier one</source>
        <translation>Copier la précédente</translation>
    </message>
    <message>
        <source>Copy the page</source>
        <translation>Copier la page</translation>
    </message>
    <message>
        <source>Copy the rewrite</source>
        <translation>Copier la réécriture</translation>
    </message>
    <message>
        <source>Copy this sentence</source>
        <translation>Copier cette phrase</translation>
    </message>
    <message>
        <source>Corrected by a model</source>
        <translation>Corrigé par un modèle</translation>
    </message>
    <message>
        <source>Corrected by a rule</source>
        <translation>Corrigé par une règle</translation>
    </message>
    <message>
        <source>Corrected by rules</source>
        <translation>Corrigé par des règles</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Correction “{title}” by a model</source>
        <translation>Correction «&#x202f;{title}&#x202f;» par un modèle</translation>
    </message>
    <message>
        <source>Correction “{title}” by a rule</source>
        <translation>Correction «&#x202f;{title}&#x202f;» par une règle</translation>
    </message>
    <message>
        <source>Correction “{title}” by {model}</source>
        <translation>Correction «&#x202f;{title}&#x202f;» par {model}</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Corrects spelling, grammar and punctuation; changes nothing else.</source>
        <translation>Corrige l’orthographe, la grammaire et la ponctuation&#x202f;; ne change rien d’autre.</translation>
    </message>
    <message>
        <source>Count suggestions</source>
        <translation>Compter les suggestions</translation>
    </message>
    <message>
        <source>Counted as soon as the model works ({source})</source>
        <translation>Compté dès que le modèle travaille ({source})</translation>
    </message>
    <message>
        <source>Counting is off, and nothing was counted before.</source>
        <translation>Le décompte est désactivé, et rien n’a été compté auparavant.</translation>
    </message>
    <message>
        <source>Counting: {percent}%</source>
        <translation>Comptage&#x202f;: {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>Counts words, says how easily the text reads, and keeps your goals.</source>
        <translation>Compte les mots, indique la lisibilité du texte et suit vos objectifs.</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Croate</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Ctrl+Enter, Ctrl+click</source>
        <translation>Ctrl+Entrée, Ctrl+clic</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Cyrillic (DOS 866)</source>
        <translation>Cyrillique (DOS 866)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cyrillique (Windows-1251)</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tchèque</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danois</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Dictionaries cannot be read: Inkhorn has no Hunspell for this system.</source>
        <translation>Impossible de lire les dictionnaires&#x202f;: Inkhorn n’a pas de Hunspell pour ce système.</translation>
    </message>
    <message>
        <source>Dictionaries on this computer</source>
        <translation>Dictionnaires sur cet ordinateur</translation>
    </message>
    <message>
        <source>Dictionary for {language}</source>
        <translation>Dictionnaire pour&#x202f;: {language}</translation>
    </message>
    <message>
        <source>Did you mean “{word}”?</source>
        <translation>Vouliez-vous dire «&#x202f;{word}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Difficult: for readers who are used to long texts, such as students.</source>
        <translation>Difficile&#x202f;: pour des lecteurs habitués aux longs textes, comme des étudiants.</translation>
    </message>
    <message>
        <source>Dims all but the sentence or the paragraph you write in.</source>
        <translation>Estompe tout sauf la phrase ou le paragraphe où vous écrivez.</translation>
    </message>
    <message>
        <source>Dims all but what you write in.</source>
        <translation>Estompe tout sauf ce que vous écrivez.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Discard this change (D)</source>
        <translation>Rejeter cette modification (D)</translation>
    </message>
    <message>
        <source>Discarded.</source>
        <translation>Rejetée.</translation>
    </message>
    <message>
        <source>Dismiss it</source>
        <translation>L’écarter</translation>
    </message>
    <message>
        <source>Do not get the model</source>
        <translation>Ne pas obtenir le modèle</translation>
    </message>
    <message>
        <source>Do not install the pack</source>
        <translation>Ne pas installer le pack</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Document Statistics</source>
        <translation>Statistiques du document</translation>
    </message>
    <message>
        <source>Document statistics</source>
        <translation>Statistiques du document</translation>
    </message>
    <message>
        <source>Documents (*.txt *.md *.markdown *.text *.docx *.odt *.rtf *.html *.htm);;Text and Markdown (*.txt *.md *.markdown *.text);;All files (*)</source>
        <translation>Documents (*.txt *.md *.markdown *.text *.docx *.odt *.rtf *.html *.htm);;Texte et Markdown (*.txt *.md *.markdown *.text);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Documents are written without one, unless Write, No Model says otherwise for one. Rules go on checking.</source>
        <translation>Les documents s’écrivent sans modèle, sauf si «&#x202f;Rédaction, Sans modèle&#x202f;» en décide autrement pour l’un d’eux. Les règles continuent de vérifier.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Download it and open it with your software installer, or run:
sudo apt install ./{file}</source>
        <translation>Téléchargez-le et ouvrez-le avec votre installateur de logiciels, ou exécutez&#x202f;:
sudo apt install ./{file}</translation>
    </message>
    <message>
        <source>Download it and unpack it in place of the folder you use now.</source>
        <translation>Téléchargez-le et décompressez-le à la place du dossier que vous utilisez maintenant.</translation>
    </message>
    <message>
        <source>Download it, allow it to be run, and use it in place of the file you start now.</source>
        <translation>Téléchargez-le, autorisez son exécution et utilisez-le à la place du fichier que vous lancez maintenant.</translation>
    </message>
    <message>
        <source>Download it, close Inkhorn and run it. Documents, settings and models stay.</source>
        <translation>Téléchargez-le, fermez Inkhorn et exécutez-le. Les documents, paramètres et modèles restent.</translation>
    </message>
    <message>
        <source>Download it, close Inkhorn, open it and drag Inkhorn to Applications.</source>
        <translation>Téléchargez-le, fermez Inkhorn, ouvrez-le et faites glisser Inkhorn vers Applications.</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Downloads {number}</source>
        <translation>Téléchargements {number}</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Télécharger…</translation>
    </message>
    <message>
        <source>Download… word lists for {language}</source>
        <translation>Télécharger… listes de mots pour&#x202f;: {language}</translation>
    </message>
    <message>
        <source>Driver {name}.</source>
        <translation>Pilote {name}.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Duplicate to edit</source>
        <translation>Dupliquer pour modifier</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Each bar is a sentence around the caret, as high as it has words. Click one to go there.</source>
        <translation>Chaque barre est une phrase autour du curseur, haute de son nombre de mots. Cliquez sur une barre pour y aller.</translation>
    </message>
    <message>
        <source>Each change also goes to a private file within half a second; after a crash it is there again.</source>
        <translation>Chaque modification va aussi dans un fichier privé en moins d’une demi-seconde&#x202f;; après un plantage, elle est de nouveau là.</translation>
    </message>
    <message>
        <source>Earlier texts of your documents, to compare with and to go back to.</source>
        <translation>Des textes antérieurs de vos documents, pour comparer et y revenir.</translation>
    </message>
    <message>
        <source>Earlier versions of this document will be listed here: one at each save, one every few minutes while you write, and one before the machine changes more than a paragraph.</source>
        <translation>Les versions antérieures de ce document seront listées ici&#x202f;: une à chaque enregistrement, une à quelques minutes d’intervalle pendant la frappe, et une avant que la machine modifie plus d’un paragraphe.</translation>
    </message>
    <message>
        <source>Easy to read: most 12-year-olds can follow.</source>
        <translation>Facile à lire&#x202f;: accessible à la plupart des enfants de 12 ans.</translation>
    </message>
    <message>
        <source>Edit &amp;Style Guide</source>
        <translation>Modifier le &amp;guide de style</translation>
    </message>
    <message>
        <source>Edit anyway</source>
        <translation>Modifier quand même</translation>
    </message>
    <message>
        <source>Edit prompts…</source>
        <translation>Modifier les prompts…</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Encoding and line ends</source>
        <translation>Encodage et fins de ligne</translation>
    </message>
    <message>
        <source>Encoding: {encoding}. Line ends: {line_ends}. A click changes them.</source>
        <translation>Encodage&#x202f;: {encoding}. Fins de ligne&#x202f;: {line_ends}. Cliquez pour les changer.</translation>
    </message>
    <message>
        <source>Ends the answer here.</source>
        <translation>Termine la réponse ici.</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>English, and languages that are switched on above, are checked by rules of their own instead.</source>
        <translation>L’anglais et les langues activées ci-dessus sont plutôt vérifiés par leurs propres règles.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Enter begins the next item; Tab and Shift+Tab move it in and out.</source>
        <translation>Entrée commence l’élément suivant&#x202f;; Tab et Maj+Tab changent son retrait.</translation>
    </message>
    <message>
        <source>Enter compares · Ctrl+Enter restores · Esc leaves</source>
        <translation>Entrée compare · Ctrl+Entrée restaure · Échap quitte</translation>
    </message>
    <message>
        <source>Enter does it   ·   # headings   ·   : line   ·   Esc leaves</source>
        <translation>Entrée exécute   ·   # titres   ·   : ligne   ·   Échap quitte</translation>
    </message>
    <message>
        <source>Enter fixes · ←→ other words · Del ignores</source>
        <translation>Entrée corrige · ←→ autres mots · Suppr ignore</translation>
    </message>
    <message>
        <source>Enter goes there   ·   Esc leaves</source>
        <translation>Entrée y va   ·   Échap quitte</translation>
    </message>
    <message>
        <source>Enter goes there · Alt+Shift+↑↓ moves the section</source>
        <translation>Entrée y va · Alt+Maj+↑↓ déplace la section</translation>
    </message>
    <message>
        <source>Enter reverts · Space goes there · Esc leaves</source>
        <translation>Entrée annule · Espace y va · Échap quitte</translation>
    </message>
    <message>
        <source>Enter the address of the server first.</source>
        <translation>Saisissez d’abord l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Enter, Enter again</source>
        <translation>Entrée, Entrée encore</translation>
    </message>
    <message>
        <source>Enter, Esc</source>
        <translation>Entrée, Échap</translation>
    </message>
    <message>
        <source>Enter: {what}</source>
        <translation>Entrée&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Enter: {what}   ·   Ctrl+Enter: as an instruction</source>
        <translation>Entrée&#x202f;: {what}   ·   Ctrl+Entrée&#x202f;: comme consigne</translation>
    </message>
    <message>
        <source>Enter: {what}   ·   or choose what else should change</source>
        <translation>Entrée&#x202f;: {what}   ·   ou choisissez ce qui doit encore changer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>Espéranto</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estonien</translation>
    </message>
    <message>
        <source>Every model on offer.</source>
        <translation>Tous les modèles proposés.</translation>
    </message>
    <message>
        <source>Everyday words and short sentences.</source>
        <translation>Des mots courants et des phrases courtes.</translation>
    </message>
    <message>
        <source>Everything in this document is kept.</source>
        <translation>Tout ce que contient ce document est conservé.</translation>
    </message>
    <message>
        <source>Everything that can be made of this model is on this computer already.</source>
        <translation>Tout ce qui peut être tiré de ce modèle est déjà sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Example {number} of {count}…</source>
        <translation>Exemple {number} sur {count}…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Examples done</source>
        <translation>Exemples terminés</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export words</source>
        <translation>Exporter les mots</translation>
    </message>
    <message>
        <source>Export “{title}”</source>
        <translation>Exporter «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Fair, for short passages.</source>
        <translation>Convenable, pour de courts passages.</translation>
    </message>
    <message>
        <source>Fair: 67 of 100 points in one published test of tidying up dictated text.</source>
        <translation>Convenable&#x202f;: 67 points sur 100 dans un test publié de mise au propre de texte dicté.</translation>
    </message>
    <message>
        <source>Fair: in one published test 27 of 28 suggestions were safe and 11 of 13 words right.</source>
        <translation>Convenable&#x202f;: dans un test publié, 27 suggestions sur 28 étaient sans risque et 11 mots sur 13 étaient justes.</translation>
    </message>
    <message>
        <source>Fair: in one published test of its base model 26 of 28 suggestions were safe and 10 of 13 words right.</source>
        <translation>Convenable&#x202f;: dans un test publié de son modèle de base, 26 suggestions sur 28 étaient sans risque et 10 mots sur 13 étaient justes.</translation>
    </message>
    <message>
        <source>Fairly difficult: for readers of 16 and older.</source>
        <translation>Assez difficile&#x202f;: pour des lecteurs de 16 ans et plus.</translation>
    </message>
    <message>
        <source>Fairly easy to read: most 13-year-olds can follow.</source>
        <translation>Assez facile à lire&#x202f;: accessible à la plupart des jeunes de 13 ans.</translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation>Féroïen</translation>
    </message>
    <message>
        <source>Fastest on this computer</source>
        <translation>Le plus rapide sur cet ordinateur</translation>
    </message>
    <message>
        <source>Fewer or more</source>
        <translation>Moins ou plus</translation>
    </message>
    <message>
        <source>Fewer when its memory is short.</source>
        <translation>Moins quand sa mémoire est limitée.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files you open will be listed here.</source>
        <translation>Les fichiers que vous ouvrez seront listés ici.</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>Filipino</translation>
    </message>
    <message>
        <source>Filled in: {names_and_values}.</source>
        <translation>Champs remplis&#x202f;: {names_and_values}.</translation>
    </message>
    <message>
        <source>Filter headings</source>
        <translation>Filtrer les titres</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>Finds a heading by its name.</source>
        <translation>Trouve un titre par son nom.</translation>
    </message>
    <message>
        <source>Finds all that can be done, by its name.</source>
        <translation>Trouve par son nom tout ce qui peut être fait.</translation>
    </message>
    <message>
        <source>Finds more than rules do; runs while you pause. Needs a model.</source>
        <translation>Trouve plus que les règles&#x202f;; travaille pendant vos pauses. Exige un modèle.</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnois</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>Premier mot</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Premiers mots</translation>
    </message>
    <message>
        <source>Five titles to choose from, shown beside the text.</source>
        <translation>Cinq titres au choix, affichés à côté du texte.</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>Tout corriger</translation>
    </message>
    <message>
        <source>Fix all of this kind</source>
        <translation>Corriger tous ceux de ce type</translation>
    </message>
    <message numerus="yes">
        <source>Fix all {n}</source>
        <translation>
            <numerusform>Corriger {n}</numerusform>
            <numerusform>Corriger les {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix all {n} of this kind</source>
        <translation>
            <numerusform>Corriger {n} de ce type</numerusform>
            <numerusform>Corriger les {n} de ce type</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix all {n} “{words}”</source>
        <translation>
            <numerusform>Corriger {n} «&#x202f;{words}&#x202f;»</numerusform>
            <numerusform>Corriger les {n} «&#x202f;{words}&#x202f;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>Flesch reading ease</source>
        <translation>Facilité de lecture de Flesch</translation>
    </message>
    <message>
        <source>Flesch reading ease by Amstad</source>
        <translation>Facilité de lecture de Flesch selon Amstad</translation>
    </message>
    <message>
        <source>Flesch-Kincaid grade</source>
        <translation>Niveau Flesch-Kincaid</translation>
    </message>
    <message>
        <source>Foc&amp;us</source>
        <translation>Co&amp;ncentration</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Concentration</translation>
    </message>
    <message>
        <source>Folders that are looked through for GGUF files, or files; with semicolons between them.</source>
        <translation>Dossiers où chercher des fichiers GGUF, ou fichiers&#x202f;; séparés par des points-virgules.</translation>
    </message>
    <message>
        <source>Folders with models</source>
        <translation>Dossiers de modèles</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Taille de police</translation>
    </message>
    <message>
        <source>For</source>
        <comment>readers of the text</comment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>For a &amp;Bug Report…</source>
        <translation>Pour un rapport de &amp;bug…</translation>
    </message>
    <message>
        <source>For a bug report</source>
        <translation>Pour un rapport de bug</translation>
    </message>
    <message>
        <source>For a reader</source>
        <translation>Pour un lecteur</translation>
    </message>
    <message>
        <source>For grammar, the best first</source>
        <translation>Pour la grammaire, les meilleurs d’abord</translation>
    </message>
    <message>
        <source>For rewriting</source>
        <translation>Pour la réécriture</translation>
    </message>
    <message>
        <source>For rewriting, the best first</source>
        <translation>Pour la réécriture, les meilleurs d’abord</translation>
    </message>
    <message>
        <source>For suggestions</source>
        <translation>Pour les suggestions</translation>
    </message>
    <message>
        <source>For suggestions, the best first</source>
        <translation>Pour les suggestions, les meilleurs d’abord</translation>
    </message>
    <message>
        <source>For the grammar check</source>
        <translation>Pour la vérification grammaticale</translation>
    </message>
    <message>
        <source>For this computer: {file}, {size} MB</source>
        <translation>Pour cet ordinateur&#x202f;: {file}, {size}&#xa0;Mo</translation>
    </message>
    <message>
        <source>For which task</source>
        <translation>Pour quelle tâche</translation>
    </message>
    <message>
        <source>For {reader}</source>
        <translation>Pour {reader}</translation>
    </message>
    <message>
        <source>Forget ignored places</source>
        <translation>Oublier les emplacements ignorés</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Soutenu</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Found where {program} keeps its models.</source>
        <translation>Trouvé là où {program} garde ses modèles.</translation>
    </message>
    <message>
        <source>Four and a half bits for most weights and six and a half for the important ones. The usual compromise.</source>
        <translation>Quatre bits et demi pour la plupart des poids et six et demi pour les plus importants. Le compromis habituel.</translation>
    </message>
    <message>
        <source>Four bits for most weights and more for the important ones, of a model that was trained to lose little by it.</source>
        <translation>Quatre bits pour la plupart des poids et davantage pour les plus importants, d’un modèle entraîné pour y perdre peu.</translation>
    </message>
    <message>
        <source>Free for any use; the licence text goes along when the file is passed on.</source>
        <translation>Libre pour tout usage&#x202f;; le texte de la licence accompagne le fichier quand on le transmet.</translation>
    </message>
    <message>
        <source>Free some space or save it elsewhere</source>
        <translation>Libérez de la place ou enregistrez-le ailleurs</translation>
    </message>
    <message>
        <source>Free what was deleted</source>
        <translation>Libérer ce qui a été supprimé</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>Amical</translation>
    </message>
    <message>
        <source>From IBM. Can also fill in the middle of a text, by its publisher.</source>
        <translation>D’IBM. Peut aussi compléter le milieu d’un texte, selon son éditeur.</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>Depuis un dossier…</translation>
    </message>
    <message>
        <source>From the Python package “{package}” · read only</source>
        <translation>Du paquet Python «&#x202f;{package}&#x202f;» · lecture seule</translation>
    </message>
    <message>
        <source>From the pack “{pack}” · read only</source>
        <translation>Du pack «&#x202f;{pack}&#x202f;» · lecture seule</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>Modèles GGUF (*.gguf)</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf);;All files (*)</source>
        <translation>Modèles GGUF (*.gguf);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galicien</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Modéré</translation>
    </message>
    <message>
        <source>Gentle: one thread at a time; suggestions come later and the battery lasts longer.</source>
        <translation>Modéré&#x202f;: un thread à la fois&#x202f;; les suggestions viennent plus tard et la batterie dure plus longtemps.</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Géorgien</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Get a &amp;Model…</source>
        <translation>Obtenir un &amp;modèle…</translation>
    </message>
    <message>
        <source>Get a model…</source>
        <translation>Obtenir un modèle…</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>L’obtenir</translation>
    </message>
    <message>
        <source>Get it…</source>
        <translation>L’obtenir…</translation>
    </message>
    <message>
        <source>Get one from the catalogue, or add a GGUF file you have. Models of Ollama, LM Studio, Jan, GPT4All, llama.cpp and the Hugging Face cache appear here by themselves.</source>
        <translation>Prenez-en un au catalogue, ou ajoutez un fichier GGUF que vous avez. Les modèles d’Ollama, LM Studio, Jan, GPT4All, llama.cpp et du cache Hugging Face apparaissent ici d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Get word lists for {language}</source>
        <translation>Obtenir les listes de mots pour&#x202f;: {language}</translation>
    </message>
    <message>
        <source>Getting the model</source>
        <translation>Téléchargement du modèle</translation>
    </message>
    <message>
        <source>Gives every setting its default.</source>
        <translation>Rend à chaque paramètre sa valeur par défaut.</translation>
    </message>
    <message>
        <source>Gives the disk back; it cannot be undone then.</source>
        <translation>Libère la place sur le disque&#x202f;; on ne peut plus annuler ensuite.</translation>
    </message>
    <message>
        <source>Gives the file another name (F2).</source>
        <translation>Donne un autre nom au fichier (F2).</translation>
    </message>
    <message>
        <source>Gives the text the size of the settings.</source>
        <translation>Donne au texte la taille des paramètres.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on with lists</source>
        <translation>Continuer les listes</translation>
    </message>
    <message>
        <source>Go to &amp;Heading…</source>
        <translation>Aller au t&amp;itre…</translation>
    </message>
    <message>
        <source>Go to heading</source>
        <translation>Aller au titre</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Goes back to the suggestion before.</source>
        <translation>Revient à la suggestion précédente.</translation>
    </message>
    <message>
        <source>Goes to a line by its number.</source>
        <translation>Va à une ligne par son numéro.</translation>
    </message>
    <message>
        <source>Goes to the change before (Alt+Up).</source>
        <translation>Va à la modification précédente (Alt+Haut).</translation>
    </message>
    <message>
        <source>Goes to the next change (Alt+Down).</source>
        <translation>Va à la modification suivante (Alt+Bas).</translation>
    </message>
    <message>
        <source>Goes to the next place that was looked for.</source>
        <translation>Va à l’emplacement trouvé suivant.</translation>
    </message>
    <message>
        <source>Goes to the next underlined place.</source>
        <translation>Va au passage souligné suivant.</translation>
    </message>
    <message>
        <source>Goes to the place before.</source>
        <translation>Va à l’emplacement précédent.</translation>
    </message>
    <message>
        <source>Goes to the underlined place before.</source>
        <translation>Va au passage souligné précédent.</translation>
    </message>
    <message>
        <source>Good as a judge of mistakes beside the rules; it cannot correct by itself.</source>
        <translation>Bon pour juger des fautes aux côtés des règles&#x202f;; il ne peut pas corriger lui-même.</translation>
    </message>
    <message>
        <source>Good for its size: 63 of 100 points in one published test of tidying up dictated text.</source>
        <translation>Bon pour sa taille&#x202f;: 63 points sur 100 dans un test publié de mise au propre de texte dicté.</translation>
    </message>
    <message>
        <source>Good for its size: in one published test of tidying up dictated text the only one that took less than a second, and no answer was rejected.</source>
        <translation>Bon pour sa taille&#x202f;: dans un test publié de mise au propre de texte dicté, le seul à avoir mis moins d’une seconde, et aucune réponse n’a été rejetée.</translation>
    </message>
    <message>
        <source>Good: 72 of 100 points in one published test of tidying up dictated text.</source>
        <translation>Bon&#x202f;: 72 points sur 100 dans un test publié de mise au propre de texte dicté.</translation>
    </message>
    <message>
        <source>Good: between 79 and 81 of 100 points in one published test of tidying up dictated text.</source>
        <translation>Bon&#x202f;: entre 79 et 81 points sur 100 dans un test publié de mise au propre de texte dicté.</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Grammaire</translation>
    </message>
    <message>
        <source>Grammar {count}</source>
        <translation>Grammaire {count}</translation>
    </message>
    <message>
        <source>Graphs of speed, requests waiting and memory</source>
        <translation>Graphiques de la vitesse, des requêtes en attente et de la mémoire</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Grec (Windows-1253)</translation>
    </message>
    <message>
        <source>Grey text behind the caret; Tab takes it.</source>
        <translation>Du texte gris après le curseur&#x202f;; Tab l’accepte.</translation>
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
        <translation>La moitié des suggestions ont été affichées dans ce délai.</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Headings, emphasis, code and links look like it; in Markdown and unsaved documents.</source>
        <translation>Titres, mises en valeur, code et liens ont leur aspect&#x202f;; dans les documents Markdown et non enregistrés.</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hébreu (Windows-1255)</translation>
    </message>
    <message>
        <source>Heed again</source>
        <translation>Appliquer de nouveau</translation>
    </message>
    <message>
        <source>Heed the chosen rules again</source>
        <translation>Appliquer de nouveau les règles choisies</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Hold the picture</source>
        <translation>Figer l’affichage</translation>
    </message>
    <message>
        <source>How certain or binding this is may change: {new} for {old}.</source>
        <translation>Le degré de certitude ou d’obligation peut changer&#x202f;: {new} au lieu de {old}.</translation>
    </message>
    <message>
        <source>How certain or binding this is may have changed.</source>
        <translation>Le degré de certitude ou d’obligation a peut-être changé.</translation>
    </message>
    <message>
        <source>How easily it reads is not said: there is no accepted formula for this language here.</source>
        <translation>La lisibilité n’est pas indiquée&#x202f;: il n’y a pas ici de formule reconnue pour cette langue.</translation>
    </message>
    <message>
        <source>How easily it reads is not said: there is no accepted formula for {language} here.</source>
        <translation>La lisibilité n’est pas indiquée&#x202f;: il n’y a pas ici de formule reconnue pour cette langue ({language}).</translation>
    </message>
    <message numerus="yes">
        <source>How easily it reads is said from {n} words on.</source>
        <translation>
            <numerusform>La lisibilité est indiquée à partir de {n} mot.</numerusform>
            <numerusform>La lisibilité est indiquée à partir de {n} mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Période affichée</translation>
    </message>
    <message>
        <source>How far the smaller model is made</source>
        <translation>Avancement de la réduction du modèle</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Lisibilité</translation>
    </message>
    <message>
        <source>How long you must stop typing before one appears.</source>
        <translation>Le temps sans frappe avant qu’une suggestion apparaisse.</translation>
    </message>
    <message>
        <source>How many of them you took, whole or in part.</source>
        <translation>Combien d’entre elles vous avez acceptées, en tout ou en partie.</translation>
    </message>
    <message>
        <source>How many words each day brought, by hand and by machine, for two years; only numbers, on this computer.</source>
        <translation>Combien de mots chaque jour a apportés, à la main et par la machine, pendant deux ans&#x202f;; seulement des nombres, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>How much text the model sees at once; more needs more memory.</source>
        <translation>La quantité de texte que le modèle voit à la fois&#x202f;; plus il y en a, plus il faut de mémoire.</translation>
    </message>
    <message>
        <source>How strict</source>
        <translation>Niveau d’exigence</translation>
    </message>
    <message>
        <source>How the file is stored</source>
        <translation>Comment le fichier est stocké</translation>
    </message>
    <message>
        <source>How the parts of the sentence belong together may have changed.</source>
        <translation>Le lien entre les parties de la phrase a peut-être changé.</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Hongrois</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Islandais</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Ignorer ici</translation>
    </message>
    <message>
        <source>Ignore this rule</source>
        <translation>Ignorer cette règle</translation>
    </message>
    <message>
        <source>Ignored places</source>
        <translation>Emplacements ignorés</translation>
    </message>
    <message>
        <source>Ignored rules</source>
        <translation>Règles ignorées</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>Importer des prompts</translation>
    </message>
    <message>
        <source>Import words</source>
        <translation>Importer des mots</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>In Inkhorn&apos;s folder</source>
        <translation>Dans le dossier d’Inkhorn</translation>
    </message>
    <message>
        <source>In Inkhorn&apos;s own folder.</source>
        <translation>Dans le dossier d’Inkhorn.</translation>
    </message>
    <message>
        <source>In Markdown</source>
        <translation>En Markdown</translation>
    </message>
    <message>
        <source>In a review</source>
        <translation>Dans une révision</translation>
    </message>
    <message>
        <source>In fewer words; also together with a style, a reader or an instruction.</source>
        <translation>En moins de mots&#x202f;; aussi avec un style, un lecteur ou une consigne.</translation>
    </message>
    <message>
        <source>In more words; also together with a style, a reader or an instruction.</source>
        <translation>En plus de mots&#x202f;; aussi avec un style, un lecteur ou une consigne.</translation>
    </message>
    <message>
        <source>In selection</source>
        <translation>Dans la sélection</translation>
    </message>
    <message>
        <source>In simpler form: {things}.</source>
        <translation>Sous une forme plus simple&#x202f;: {things}.</translation>
    </message>
    <message>
        <source>In text from right to left, the other arrow.</source>
        <translation>Dans un texte de droite à gauche, l’autre flèche.</translation>
    </message>
    <message>
        <source>In the environment it is installed in, run:
python -m pip install --upgrade inkhorn</source>
        <translation>Dans l’environnement où il est installé, exécutez&#x202f;:
python -m pip install --upgrade inkhorn</translation>
    </message>
    <message>
        <source>In the middle about three of four suggestions are right; further left more of them are.</source>
        <translation>Au milieu, environ trois suggestions sur quatre sont justes&#x202f;; plus à gauche, elles le sont plus souvent.</translation>
    </message>
    <message>
        <source>In this computer</source>
        <translation>Dans cet ordinateur</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>In use; use another model before you delete this one.</source>
        <translation>Utilisé&#x202f;; passez à un autre modèle avant de supprimer celui-ci.</translation>
    </message>
    <message>
        <source>Indian</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Indian English</source>
        <translation>Anglais indien</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonésien</translation>
    </message>
    <message>
        <source>Inkhorn asks {host} when you press the button, and never by itself. It sends nothing about you.</source>
        <translation>Inkhorn interroge {host} quand vous cliquez sur le bouton, et jamais de lui-même. Il n’envoie rien à votre sujet.</translation>
    </message>
    <message>
        <source>Inkhorn connects only when you ask for it, and lists it here before it does. What you write stays on this computer, unless you have named a server under Server.</source>
        <translation>Inkhorn ne se connecte que si vous le demandez, et l’inscrit ici auparavant. Ce que vous écrivez reste sur cet ordinateur, sauf si vous avez indiqué un serveur sous Serveur.</translation>
    </message>
    <message>
        <source>Inkhorn did not end properly.</source>
        <translation>Inkhorn ne s’est pas fermé correctement.</translation>
    </message>
    <message>
        <source>Inkhorn finishes your sentences, mends your grammar and rewrites on request.</source>
        <translation>Inkhorn termine vos phrases, corrige votre grammaire et réécrit à la demande.</translation>
    </message>
    <message>
        <source>Inkhorn has never connected to anything.</source>
        <translation>Inkhorn ne s’est jamais connecté à quoi que ce soit.</translation>
    </message>
    <message>
        <source>Inkhorn is not connected to anything.</source>
        <translation>Inkhorn n’est connecté à rien.</translation>
    </message>
    <message>
        <source>Inkhorn loads Q4_1 files of up to 3 GB through such a copy by itself; this is for larger ones and other programs.</source>
        <translation>Inkhorn charge de lui-même les fichiers Q4_1 jusqu’à 3&#xa0;Go par une telle copie&#x202f;; ceci sert aux fichiers plus gros et à d’autres programmes.</translation>
    </message>
    <message>
        <source>Inkhorn opens text and Markdown files; “{file}” is neither.</source>
        <translation>Inkhorn ouvre des fichiers texte et Markdown&#x202f;; «&#x202f;{file}&#x202f;» n’est ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>Inkhorn opens web pages, mail addresses, headings and other texts; this link is something else.</source>
        <translation>Inkhorn ouvre des pages web, des adresses de courriel, des titres et d’autres textes&#x202f;; ce lien désigne autre chose.</translation>
    </message>
    <message>
        <source>Inkhorn takes over WritingTools’ options.json, llm’s YAML templates, Fabric’s patterns (a folder, or a folder of them) and Obsidian Local GPT’s data.json.</source>
        <translation>Inkhorn reprend options.json de WritingTools, les gabarits YAML de llm, les patterns de Fabric (un dossier, ou un dossier de dossiers) et data.json d’Obsidian Local GPT.</translation>
    </message>
    <message>
        <source>Inkhorn was started without a model; rules go on checking. Write, No Model brings it back.</source>
        <translation>Inkhorn a été lancé sans modèle&#x202f;; les règles continuent de vérifier. «&#x202f;Rédaction, Sans modèle&#x202f;» le rétablit.</translation>
    </message>
    <message>
        <source>Inkhorn {version} has come out</source>
        <translation>Inkhorn {version} est sorti</translation>
    </message>
    <message>
        <source>Inkhorn {version} is up to date</source>
        <translation>Inkhorn {version} est à jour</translation>
    </message>
    <message>
        <source>Inkhorn&apos;s folder holds no model</source>
        <translation>Le dossier d’Inkhorn ne contient aucun modèle</translation>
    </message>
    <message>
        <source>Inkhorn&apos;s models take {size}</source>
        <translation>Les modèles d’Inkhorn occupent {size}</translation>
    </message>
    <message>
        <source>Insert at the caret</source>
        <translation>Insérer au curseur</translation>
    </message>
    <message>
        <source>Insert below</source>
        <translation>Insérer au-dessous</translation>
    </message>
    <message>
        <source>Inserted: {words}</source>
        <translation>Inséré&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Inserts all of the grey text.</source>
        <translation>Insère tout le texte gris.</translation>
    </message>
    <message>
        <source>Inserts the grey text.</source>
        <translation>Insère le texte gris.</translation>
    </message>
    <message>
        <source>Inserts the words on the clipboard.</source>
        <translation>Insère les mots du presse-papiers.</translation>
    </message>
    <message>
        <source>Inserts up to the end of the sentence.</source>
        <translation>Insère jusqu’à la fin de la phrase.</translation>
    </message>
    <message>
        <source>Inserts what is on the clipboard, its look as Markdown.</source>
        <translation>Insère le contenu du presse-papiers, sa mise en forme en Markdown.</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Install a pack</source>
        <translation>Installer un pack</translation>
    </message>
    <message>
        <source>Install the pack</source>
        <translation>Installer le pack</translation>
    </message>
    <message>
        <source>Installed from a file</source>
        <translation>Installé depuis un fichier</translation>
    </message>
    <message>
        <source>Installed: {packs}.</source>
        <translation>Installés&#x202f;: {packs}.</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Installer…</translation>
    </message>
    <message>
        <source>Into another language.</source>
        <translation>Dans une autre langue.</translation>
    </message>
    <message>
        <source>Into which language</source>
        <translation>Vers quelle langue</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irlandais</translation>
    </message>
    <message>
        <source>Issue {number} of {total}, around the end: {change} · Ctrl+. shows what mends it</source>
        <translation>Problème {number} sur {total}, en repartant de l’autre bout&#x202f;: {change} · Ctrl+. montre la correction</translation>
    </message>
    <message>
        <source>Issue {number} of {total}: {change} · Ctrl+. shows what mends it</source>
        <translation>Problème {number} sur {total}&#x202f;: {change} · Ctrl+. montre la correction</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>It answers, and has no model. Load one there.</source>
        <translation>Il répond, mais n’a pas de modèle. Chargez-en un là-bas.</translation>
    </message>
    <message>
        <source>It answers. Models there: {names} and {more} more.</source>
        <translation>Il répond. Modèles disponibles&#x202f;: {names} et {more} autres.</translation>
    </message>
    <message numerus="yes">
        <source>It answers. Models there: {names}.</source>
        <translation>
            <numerusform>Il répond. Modèle disponible&#x202f;: {names}.</numerusform>
            <numerusform>Il répond. Modèles disponibles&#x202f;: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It asks for an answer in a JSON schema, which was left out: {reason}</source>
        <translation>Il demande une réponse dans un schéma JSON, qui a été omis&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>It can be used where it is.</source>
        <translation>Il peut être utilisé là où il est.</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>Lecture impossible&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>It comes from the package index set up on this computer, and is not installed.</source>
        <translation>Il vient de l’index de paquets configuré sur cet ordinateur et n’est pas installé.</translation>
    </message>
    <message>
        <source>It comes from {host}. Inkhorn connects when you agree, and not before.</source>
        <translation>Il vient de {host}. Inkhorn se connecte quand vous acceptez, pas avant.</translation>
    </message>
    <message>
        <source>It comes with the other updates of your system, or run:
flatpak update</source>
        <translation>Il arrive avec les autres mises à jour de votre système, ou exécutez&#x202f;:
flatpak update</translation>
    </message>
    <message>
        <source>It could not begin with {words}.</source>
        <translation>Elle ne pouvait pas commencer par {words}.</translation>
    </message>
    <message>
        <source>It gives the model tools; Inkhorn has none, so they were left out.</source>
        <translation>Il donne des outils au modèle&#x202f;; Inkhorn n’en a pas, ils ont donc été omis.</translation>
    </message>
    <message>
        <source>It has neither a prompt nor a system prompt.</source>
        <translation>Il n’a ni prompt ni prompt système.</translation>
    </message>
    <message>
        <source>It has no instruction.</source>
        <translation>Il n’a pas de consigne.</translation>
    </message>
    <message>
        <source>It has the words for filling a gap.</source>
        <translation>Il a les mots qu’il faut pour combler un vide.</translation>
    </message>
    <message>
        <source>It holds Python code (functions); a prompt file never runs code, so it was left out.</source>
        <translation>Il contient du code Python (functions)&#x202f;; un fichier de prompt n’exécute jamais de code, il a donc été omis.</translation>
    </message>
    <message>
        <source>It includes other texts (fragments); a prompt file cannot, so they were left out.</source>
        <translation>Il inclut d’autres textes (fragments)&#x202f;; un fichier de prompt ne le peut pas, ils ont donc été omis.</translation>
    </message>
    <message>
        <source>It includes other texts (system_fragments); a prompt file cannot, so they were left out.</source>
        <translation>Il inclut d’autres textes (system_fragments)&#x202f;; un fichier de prompt ne le peut pas, ils ont donc été omis.</translation>
    </message>
    <message>
        <source>It is kept until Inkhorn ends and asked for again then; it is never written to disk.</source>
        <translation>Conservation jusqu’à la fermeture d’Inkhorn, puis nouvelle demande&#x202f;; rien n’est jamais écrit sur le disque.</translation>
    </message>
    <message>
        <source>It is longer than a prompt file may be, {size} KB.</source>
        <translation>Il est plus long qu’un fichier de prompt ne peut l’être, {size}&#xa0;Ko.</translation>
    </message>
    <message>
        <source>It is made to be given instructions.</source>
        <translation>Il est fait pour recevoir des consignes.</translation>
    </message>
    <message>
        <source>It is no template of llm, which has a prompt or a system prompt.</source>
        <translation>Ce n’est pas un gabarit de llm, qui a un prompt ou un prompt système.</translation>
    </message>
    <message>
        <source>It is not in this computer.</source>
        <translation>Absent de cet ordinateur.</translation>
    </message>
    <message>
        <source>It is of {day}; you have {version}. Nothing is replaced by itself.</source>
        <translation>Elle date du {day}&#x202f;; vous avez la {version}. Rien n’est remplacé automatiquement.</translation>
    </message>
    <message>
        <source>It is on the page now.</source>
        <translation>Il est maintenant sur la page.</translation>
    </message>
    <message>
        <source>It is taken from {folder}, if a file there has its checksum; nothing connects.</source>
        <translation>Il est pris dans {folder}, si un fichier y a sa somme de contrôle&#x202f;; rien ne se connecte.</translation>
    </message>
    <message>
        <source>It names a model; Inkhorn uses the one you chose.</source>
        <translation>Il nomme un modèle&#x202f;; Inkhorn utilise celui que vous avez choisi.</translation>
    </message>
    <message>
        <source>It needs a language model, which stays on this computer: nothing you write leaves it.</source>
        <translation>Il lui faut un modèle de langue, qui reste sur cet ordinateur&#x202f;: rien de ce que vous écrivez n’en sort.</translation>
    </message>
    <message>
        <source>It only continues text; rewriting needs another model.</source>
        <translation>Il ne fait que continuer un texte&#x202f;; la réécriture exige un autre modèle.</translation>
    </message>
    <message>
        <source>It sends attachments; Inkhorn sends text only, so they were left out.</source>
        <translation>Il envoie des pièces jointes&#x202f;; Inkhorn n’envoie que du texte, elles ont donc été omises.</translation>
    </message>
    <message>
        <source>It takes only a code block out of the answer (extract); Inkhorn shows all of it.</source>
        <translation>Il n’extrait qu’un bloc de code de la réponse (extract)&#x202f;; Inkhorn affiche toute la réponse.</translation>
    </message>
    <message>
        <source>It takes only a code block out of the answer (extract_last); Inkhorn shows all of it.</source>
        <translation>Il n’extrait qu’un bloc de code de la réponse (extract_last)&#x202f;; Inkhorn affiche toute la réponse.</translation>
    </message>
    <message>
        <source>It uses text of linked notes ({{=CONTEXT=}}), which Inkhorn does not have; that part was left out.</source>
        <translation>Il utilise le texte de notes liées ({{=CONTEXT=}}), dont Inkhorn ne dispose pas&#x202f;; cette partie a été omise.</translation>
    </message>
    <message>
        <source>It was never saved to a file.</source>
        <translation>Il n’a jamais été enregistré dans un fichier.</translation>
    </message>
    <message>
        <source>It was stopped before anything could be shown. Nothing was changed.</source>
        <translation>Arrêté avant que rien n’ait pu être affiché. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It would run {names}, which a prompt file cannot; that was left out.</source>
        <translation>Il exécuterait {names}, ce qu’un fichier de prompt ne peut pas faire&#x202f;; cela a été omis.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Its author publishes it under Apache 2.0; it is made from Gemma 3, so Google&apos;s Gemma Terms and its Prohibited Use Policy apply too and must be passed on.</source>
        <translation>Son auteur le publie sous Apache 2.0&#x202f;; il est issu de Gemma 3, donc les Gemma Terms de Google et leur Prohibited Use Policy s’appliquent aussi et doivent être transmis avec lui.</translation>
    </message>
    <message>
        <source>Its checksum is known, so another file is not taken for it.</source>
        <translation>Sa somme de contrôle est connue&#x202f;; aucun autre fichier n’est donc pris pour lui.</translation>
    </message>
    <message>
        <source>Its file cannot be read now. Save the text elsewhere.</source>
        <translation>Son fichier ne peut pas être lu pour le moment. Enregistrez le texte ailleurs.</translation>
    </message>
    <message>
        <source>Its file is gone. Saving makes it again.</source>
        <translation>Son fichier a disparu. L’enregistrement le recrée.</translation>
    </message>
    <message>
        <source>Its file was changed since by another program. You can keep both.</source>
        <translation>Son fichier a été modifié depuis par un autre programme. Vous pouvez garder les deux.</translation>
    </message>
    <message>
        <source>Its instruction asks for {word}, which means nothing to Inkhorn; better take that sentence out.</source>
        <translation>Sa consigne demande {word}, qui n’a pas de sens pour Inkhorn&#x202f;; mieux vaut retirer cette phrase.</translation>
    </message>
    <message>
        <source>Its kind ({kind}) does not continue a text.</source>
        <translation>Un modèle de ce type ({kind}) ne continue pas un texte.</translation>
    </message>
    <message>
        <source>Its kind ({kind}) is not known to this version of the engine.</source>
        <translation>Cette version du moteur ne connaît pas son type ({kind}).</translation>
    </message>
    <message>
        <source>Its place in the text is gone. Copy the text before and paste it where you want it.</source>
        <translation>Son emplacement dans le texte a disparu. Copiez le texte d’avant et collez-le où vous voulez.</translation>
    </message>
    <message>
        <source>Its system.md is empty.</source>
        <translation>Son system.md est vide.</translation>
    </message>
    <message>
        <source>Its user.md was left out; Fabric does not read it either.</source>
        <translation>Son user.md a été omis&#x202f;; Fabric ne le lit pas non plus.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation>Japonais (EUC-JP)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japonais (Shift JIS)</translation>
    </message>
    <message>
        <source>Journal: the text of documents with changes that are not saved. It is removed when you save, or close without saving. “Keep what I type safe” under Saving switches it off and removes it.</source>
        <translation>Journal de récupération&#x202f;: le texte des documents avec des modifications non enregistrées. Il est supprimé quand vous enregistrez, ou fermez sans enregistrer. «&#x202f;Protéger ma frappe&#x202f;» sous Enregistrement le désactive et le supprime.</translation>
    </message>
    <message>
        <source>Kandel and Moles</source>
        <translation>Kandel et Moles</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>Kannada</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kazakh</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Keep both versions of “{title}”</source>
        <translation>Garder les deux versions de «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder ma version</translation>
    </message>
    <message>
        <source>Keep the counts</source>
        <translation>Garder les décomptes</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>Conserver la clé</translation>
    </message>
    <message>
        <source>Keep the model in memory</source>
        <translation>Garder le modèle en mémoire</translation>
    </message>
    <message>
        <source>Keep the version before beside the file</source>
        <translation>Garder la version précédente à côté du fichier</translation>
    </message>
    <message>
        <source>Keep versions</source>
        <translation>Conserver des versions</translation>
    </message>
    <message>
        <source>Keep what I type safe</source>
        <translation>Protéger ma frappe</translation>
    </message>
    <message>
        <source>Keep “{title}”</source>
        <translation>Garder «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>Keeping the token…</source>
        <translation>Conservation du jeton…</translation>
    </message>
    <message>
        <source>Keeps it in the keyring and tries again.</source>
        <translation>Le conserve dans le trousseau et réessaie.</translation>
    </message>
    <message>
        <source>Keeps the text from being changed.</source>
        <translation>Empêche de modifier le texte.</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of a server</comment>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>Clé du serveur</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>Points clés</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <translation>Kinyarwanda</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>Korean (Windows-949)</source>
        <translation>Coréen (Windows-949)</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>Kurde</translation>
    </message>
    <message>
        <source>L&amp;arger Heading</source>
        <translation>&amp;Titre plus grand</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Last changed {when} · {length}</source>
        <translation>Dernière modification {when} · {length}</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Latin</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Letton</translation>
    </message>
    <message>
        <source>Layers on the graphics processor</source>
        <translation>Couches sur le processeur graphique</translation>
    </message>
    <message>
        <source>Leave names and passwords out of the address; a key has a place of its own.</source>
        <translation>Ne mettez ni nom ni mot de passe dans l’adresse&#x202f;; une clé a sa propre place.</translation>
    </message>
    <message>
        <source>Leave out what follows ? or # in the address.</source>
        <translation>Omettez dans l’adresse ce qui suit «&#x202f;?&#x202f;» ou «&#x202f;#&#x202f;».</translation>
    </message>
    <message>
        <source>Leaves this place alone from now on (Delete in the list).</source>
        <translation>Laisse désormais cet emplacement tranquille (Suppr dans la liste).</translation>
    </message>
    <message>
        <source>Left and Right</source>
        <translation>Gauche et Droite</translation>
    </message>
    <message>
        <source>Left and Right, 0</source>
        <translation>Gauche et Droite, 0</translation>
    </message>
    <message>
        <source>Left as they are: {things}.</source>
        <translation>Laissé tel quel&#x202f;: {things}.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Lengths of the sentences around the caret</source>
        <translation>Longueurs des phrases autour du curseur</translation>
    </message>
    <message>
        <source>Let a server write</source>
        <translation>Laisser un serveur écrire</translation>
    </message>
    <message>
        <source>Let the model judge</source>
        <translation>Laisser le modèle juger</translation>
    </message>
    <message>
        <source>Letters and signs are counted, white space is not. Text that was there before Inkhorn kept count, or that was changed in another program, is of unknown origin; so is in truth what was pasted.</source>
        <translation>Les lettres et les signes sont comptés, pas les espaces. Le texte antérieur au décompte d’Inkhorn, ou modifié dans un autre programme, est d’origine inconnue&#x202f;; ce qui a été collé l’est en fait aussi.</translation>
    </message>
    <message>
        <source>LibreOffice brings dictionaries; or put a .aff and a .dic file into a folder and choose it above.</source>
        <translation>LibreOffice fournit des dictionnaires&#x202f;; ou placez un fichier .aff et un fichier .dic dans un dossier et choisissez-le ci-dessus.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>Largeur de ligne</translation>
    </message>
    <message>
        <source>Line {line} of the prompt text: {message}</source>
        <translation>Ligne {line} du texte du prompt&#x202f;: {message}</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>Line {number}: {remark}</source>
        <translation>Ligne {number}&#x202f;: {remark}</translation>
    </message>
    <message>
        <source>Lists earlier versions.</source>
        <translation>Liste les versions antérieures.</translation>
    </message>
    <message>
        <source>Lists every key.</source>
        <translation>Liste tous les raccourcis.</translation>
    </message>
    <message>
        <source>Lists the headings.</source>
        <translation>Liste les titres.</translation>
    </message>
    <message>
        <source>Lists what the checker found.</source>
        <translation>Liste ce que la vérification a trouvé.</translation>
    </message>
    <message>
        <source>Lists what the model changed.</source>
        <translation>Liste ce que le modèle a modifié.</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Lituanien</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <source>Loading the model was stopped.</source>
        <translation>Le chargement du modèle a été arrêté.</translation>
    </message>
    <message>
        <source>Loading the model: {percent} %.</source>
        <translation>Chargement du modèle&#x202f;: {percent}&#x202f;%.</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Plus long</translation>
    </message>
    <message>
        <source>Longest sentences</source>
        <translation>Phrases les plus longues</translation>
    </message>
    <message>
        <source>Longest suggestion</source>
        <translation>Longueur maximale des suggestions</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Look at the connections again</source>
        <translation>Actualiser les connexions</translation>
    </message>
    <message>
        <source>Look for models again</source>
        <translation>Actualiser la liste des modèles</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Examen de cet ordinateur…</translation>
    </message>
    <message>
        <source>Looking at what can be kept…</source>
        <translation>Examen de ce qui peut être conservé…</translation>
    </message>
    <message>
        <source>Looking for devices took too long. A graphics driver may hang; the CPU can be used.</source>
        <translation>La recherche de périphériques a duré trop longtemps. Un pilote graphique est peut-être bloqué&#x202f;; le processeur peut être utilisé.</translation>
    </message>
    <message>
        <source>Looking for dictionaries.</source>
        <translation>Recherche de dictionnaires.</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>Looking for processors.</source>
        <translation>Recherche de processeurs.</translation>
    </message>
    <message>
        <source>Looking for updates</source>
        <translation>Recherche de mises à jour</translation>
    </message>
    <message>
        <source>Looking through the folders of this computer&apos;s programs…</source>
        <translation>Parcours des dossiers des programmes de cet ordinateur…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Looks for text and replaces it.</source>
        <translation>Recherche du texte et le remplace.</translation>
    </message>
    <message>
        <source>Looks for text in the document.</source>
        <translation>Recherche du texte dans le document.</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>Luxembourgeois</translation>
    </message>
    <message>
        <source>MIT licence. Made with llama.cpp, Harper and Qt. Fonts: Literata, Source Serif 4, Inter and IBM Plex Mono (OFL). Icons: Lucide (ISC).</source>
        <translation>Licence MIT. Réalisé avec llama.cpp, Harper et Qt. Polices&#x202f;: Literata, Source Serif 4, Inter et IBM Plex Mono (OFL). Icônes&#x202f;: Lucide (ISC).</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Macédonien</translation>
    </message>
    <message>
        <source>Made for it: changes little. About half a second a sentence on a laptop, by those who use it.</source>
        <translation>Conçu pour cela&#x202f;: change peu. Environ une demi-seconde par phrase sur un portable, selon ceux qui l’utilisent.</translation>
    </message>
    <message>
        <source>Made to correct English grammar and for nothing else.</source>
        <translation>Conçu pour corriger la grammaire anglaise et rien d’autre.</translation>
    </message>
    <message>
        <source>Make a pack…</source>
        <translation>Créer un pack…</translation>
    </message>
    <message>
        <source>Make editable copy</source>
        <translation>Créer une copie modifiable</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Make no pack</source>
        <translation>Ne pas créer de pack</translation>
    </message>
    <message>
        <source>Make no smaller model</source>
        <translation>Ne pas créer de modèle réduit</translation>
    </message>
    <message>
        <source>Make room: documents on the same disk cannot be saved either.</source>
        <translation>Faites de la place&#x202f;: les documents du même disque ne peuvent pas être enregistrés non plus.</translation>
    </message>
    <message>
        <source>Make smaller…</source>
        <translation>Réduire…</translation>
    </message>
    <message>
        <source>Make the smaller model</source>
        <translation>Créer le modèle réduit</translation>
    </message>
    <message>
        <source>Makes a prompt of your own with this text (Ctrl+D).</source>
        <translation>Crée un prompt à vous avec ce texte (Ctrl+D).</translation>
    </message>
    <message>
        <source>Makes a prompt out of a small template (Ctrl+N).</source>
        <translation>Crée un prompt à partir d’un petit gabarit (Ctrl+N).</translation>
    </message>
    <message>
        <source>Makes a smaller file of this model; this one stays.</source>
        <translation>Crée un fichier réduit de ce modèle&#x202f;; celui-ci reste.</translation>
    </message>
    <message>
        <source>Makes the change (Enter in the list).</source>
        <translation>Effectue la modification (Entrée dans la liste).</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back.</source>
        <translation>Refait la modification annulée.</translation>
    </message>
    <message>
        <source>Makes the change at every such place, in one undo step (A in the list).</source>
        <translation>Effectue la modification à chaque emplacement semblable, en une seule étape d’annulation (A dans la liste).</translation>
    </message>
    <message>
        <source>Makes the first change of every issue listed, in one undo step.</source>
        <translation>Effectue la première modification de chaque problème listé, en une seule étape d’annulation.</translation>
    </message>
    <message>
        <source>Makes the text larger.</source>
        <translation>Agrandit le texte.</translation>
    </message>
    <message>
        <source>Makes the text smaller.</source>
        <translation>Réduit le texte.</translation>
    </message>
    <message>
        <source>Makes the words a link, or plain again. Ctrl+click opens one.</source>
        <translation>Fait des mots un lien, ou du texte simple. Ctrl+clic ouvre un lien.</translation>
    </message>
    <message>
        <source>Makes the words bold, or plain again.</source>
        <translation>Met les mots en gras, ou les remet en normal.</translation>
    </message>
    <message>
        <source>Makes the words italic, or plain again.</source>
        <translation>Met les mots en italique, ou les remet en normal.</translation>
    </message>
    <message>
        <source>Making {kind}, {percent} % done.</source>
        <translation>Création de {kind}, {percent}&#x202f;% effectués.</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malais</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>Malayalam</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltais</translation>
    </message>
    <message>
        <source>Many languages; its publisher&apos;s list was not seen.</source>
        <translation>De nombreuses langues&#x202f;; la liste de son éditeur n’a pas été vue.</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>Marathi</translation>
    </message>
    <message>
        <source>Markdown (*.md);;All files (*)</source>
        <translation>Markdown (*.md);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>May say something else: {new} for {old}.</source>
        <translation>Dit peut-être autre chose&#x202f;: {new} au lieu de {old}.</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Mesurer de nouveau</translation>
    </message>
    <message>
        <source>Measure by itself</source>
        <translation>Mesurer automatiquement</translation>
    </message>
    <message>
        <source>Measure what is fastest</source>
        <translation>Mesurer ce qui est le plus rapide</translation>
    </message>
    <message>
        <source>Measured here: {speeds} tokens/s read.</source>
        <translation>Mesuré ici&#x202f;: {speeds} tokens/s en lecture.</translation>
    </message>
    <message>
        <source>Measured here: {speeds} tokens/s written.</source>
        <translation>Mesuré ici&#x202f;: {speeds} tokens/s en écriture.</translation>
    </message>
    <message>
        <source>Measured here: {speeds}.</source>
        <translation>Mesuré ici&#x202f;: {speeds}.</translation>
    </message>
    <message>
        <source>Measured what is fastest on this computer.</source>
        <translation>La configuration la plus rapide de cet ordinateur a été mesurée.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Memory for what was read</source>
        <translation>Mémoire pour le texte lu</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>Mémoire utilisée</translation>
    </message>
    <message>
        <source>Mend the problems first; then its examples can be run.</source>
        <translation>Corrigez d’abord les problèmes&#x202f;; les exemples pourront ensuite être lancés.</translation>
    </message>
    <message>
        <source>Mend the problems first; then this shows what would be sent.</source>
        <translation>Corrigez d’abord les problèmes&#x202f;; ceci montrera ensuite ce qui serait envoyé.</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Metal exists on Apple computers only.</source>
        <translation>Metal n’existe que sur les ordinateurs Apple.</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixte</translation>
    </message>
    <message>
        <source>Mo&amp;dels…</source>
        <translation>Mo&amp;dèles…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model and device.</source>
        <translation>Modèle et périphérique.</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Fichier de modèle</translation>
    </message>
    <message>
        <source>Model there</source>
        <translation>Modèle là-bas</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Models come from</source>
        <translation>Source des modèles</translation>
    </message>
    <message>
        <source>Models found on this computer will be listed here.</source>
        <translation>Les modèles trouvés sur cet ordinateur seront listés ici.</translation>
    </message>
    <message>
        <source>Models on offer</source>
        <translation>Modèles proposés</translation>
    </message>
    <message>
        <source>Models on their way.</source>
        <translation>Modèles en cours de téléchargement.</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Modèles sur cet ordinateur</translation>
    </message>
    <message>
        <source>Models that are fit for rewriting, the best first.</source>
        <translation>Modèles adaptés à la réécriture, les meilleurs d’abord.</translation>
    </message>
    <message>
        <source>Models that are fit for suggestions, the best first.</source>
        <translation>Modèles adaptés aux suggestions, les meilleurs d’abord.</translation>
    </message>
    <message>
        <source>Models that are fit for the grammar check, the best first.</source>
        <translation>Modèles adaptés à la vérification grammaticale, les meilleurs d’abord.</translation>
    </message>
    <message>
        <source>Models that can be fetched.</source>
        <translation>Modèles qui peuvent être téléchargés.</translation>
    </message>
    <message>
        <source>Models that can be used now.</source>
        <translation>Modèles utilisables dès maintenant.</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modèles…</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>Mongol</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More</source>
        <comment>prompts</comment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More about this issue</source>
        <translation>En savoir plus sur ce problème</translation>
    </message>
    <message>
        <source>More is faster on graphics processors; less lets go sooner when you type on.</source>
        <translation>Une valeur élevée est plus rapide sur les processeurs graphiques&#x202f;; une valeur basse s’interrompt plus vite quand vous continuez à taper.</translation>
    </message>
    <message>
        <source>More languages: {how}</source>
        <translation>Plus de langues&#x202f;: {how}</translation>
    </message>
    <message>
        <source>More than 100 languages, as its publisher claims for Qwen3.</source>
        <translation>Plus de 100 langues, selon ce que son éditeur annonce pour Qwen3.</translation>
    </message>
    <message>
        <source>More than 100 languages, as its publisher claims.</source>
        <translation>Plus de 100 langues, selon ce que son éditeur annonce.</translation>
    </message>
    <message>
        <source>More versions</source>
        <translation>Plus de versions</translation>
    </message>
    <message>
        <source>More versions, side by side</source>
        <translation>Plus de versions, côte à côte</translation>
    </message>
    <message>
        <source>Move Section &amp;Down</source>
        <translation>&amp;Descendre la section</translation>
    </message>
    <message>
        <source>Move an item in, out</source>
        <translation>Augmenter, réduire le retrait d’un élément</translation>
    </message>
    <message>
        <source>Moves it aside; you can undo this.</source>
        <translation>Le met de côté&#x202f;; vous pouvez annuler.</translation>
    </message>
    <message>
        <source>Moves the selection to the clipboard.</source>
        <translation>Déplace la sélection dans le presse-papiers.</translation>
    </message>
    <message>
        <source>My dictionaries</source>
        <translation>Mes dictionnaires</translation>
    </message>
    <message>
        <source>My prompts</source>
        <translation>Mes prompts</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver is installed but found no graphics processor. Check that the card is switched on, or restart the computer.</source>
        <translation>Le pilote NVIDIA est installé mais n’a trouvé aucun processeur graphique. Vérifiez que la carte est sous tension, ou redémarrez l’ordinateur.</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver is not installed. Install it if this computer has an NVIDIA card.</source>
        <translation>Le pilote NVIDIA n’est pas installé. Installez-le si cet ordinateur a une carte NVIDIA.</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver was updated while it ran. Restart the computer.</source>
        <translation>Le pilote NVIDIA a été mis à jour pendant qu’il fonctionnait. Redémarrez l’ordinateur.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Ne&amp;xt Tab</source>
        <translation>Onglet suiv&amp;ant</translation>
    </message>
    <message>
        <source>Needs more than {needed} of memory; {free} are free.</source>
        <translation>Exige plus de {needed} de mémoire&#x202f;; {free} sont libres.</translation>
    </message>
    <message>
        <source>Needs the extra “languages”, which this installation does not have.</source>
        <translation>Exige le complément «&#x202f;languages&#x202f;», absent de cette installation.</translation>
    </message>
    <message>
        <source>Needs {needed} of memory; {free} are free.</source>
        <translation>Exige {needed} de mémoire&#x202f;; {free} sont libres.</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>Népalais</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Nouveau prompt</translation>
    </message>
    <message>
        <source>New: {words}.</source>
        <translation>Nouveau&#x202f;: {words}.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Suivant (F3)</translation>
    </message>
    <message>
        <source>Next alternative</source>
        <translation>Alternative suivante</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Modification suivante</translation>
    </message>
    <message>
        <source>Next change, previous change</source>
        <translation>Modification suivante, précédente</translation>
    </message>
    <message>
        <source>Next item, end of the list</source>
        <translation>Élément suivant, fin de la liste</translation>
    </message>
    <message>
        <source>Nine languages, by its publisher.</source>
        <translation>Neuf langues, selon son éditeur.</translation>
    </message>
    <message>
        <source>Nineteen of twenty suggestions were shown within this time.</source>
        <translation>Dix-neuf suggestions sur vingt ont été affichées dans ce délai.</translation>
    </message>
    <message>
        <source>No &amp;Model</source>
        <translation>Sans &amp;modèle</translation>
    </message>
    <message>
        <source>No article is needed here.</source>
        <translation>Il ne faut pas d’article ici.</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Aucune modification</translation>
    </message>
    <message>
        <source>No comma is needed here.</source>
        <translation>Il ne faut pas de virgule ici.</translation>
    </message>
    <message>
        <source>No dictionary was found. {how}</source>
        <translation>Aucun dictionnaire n’a été trouvé. {how}</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>No driver for Vulkan was found. Install your graphics processor&apos;s driver (AMD and Intel on Debian and Ubuntu: mesa-vulkan-drivers).</source>
        <translation>Aucun pilote Vulkan n’a été trouvé. Installez le pilote de votre processeur graphique (AMD et Intel sous Debian et Ubuntu&#x202f;: mesa-vulkan-drivers).</translation>
    </message>
    <message>
        <source>No engine runs now.</source>
        <translation>Aucun moteur ne tourne pour le moment.</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Aucun objectif</translation>
    </message>
    <message>
        <source>No heading has the name that this link says.</source>
        <translation>Aucun titre ne porte le nom indiqué par ce lien.</translation>
    </message>
    <message>
        <source>No heading is called like that. Headings begin with “# ”.</source>
        <translation>Aucun titre ne porte ce nom. Les titres commencent par «&#x202f;#&#x202f;» suivi d’une espace.</translation>
    </message>
    <message>
        <source>No heading matches.</source>
        <translation>Aucun titre ne correspond.</translation>
    </message>
    <message>
        <source>No hyphen belongs here.</source>
        <translation>Il ne faut pas de trait d’union ici.</translation>
    </message>
    <message>
        <source>No longer said: {words}.</source>
        <translation>N’est plus dit&#x202f;: {words}.</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Sans modèle</translation>
    </message>
    <message>
        <source>No model file is chosen. Choose one in Settings, Model.</source>
        <translation>Aucun fichier de modèle n’est choisi. Choisissez-en un dans Paramètres, Modèle.</translation>
    </message>
    <message>
        <source>No model is loaded. Choose one in Settings, Model.</source>
        <translation>Aucun modèle n’est chargé. Choisissez-en un dans Paramètres, Modèle.</translation>
    </message>
    <message>
        <source>No model is loaded. Choose one, and its speed appears here.</source>
        <translation>Aucun modèle n’est chargé. Choisissez-en un, et sa vitesse apparaîtra ici.</translation>
    </message>
    <message>
        <source>No model is on this computer yet</source>
        <translation>Aucun modèle sur cet ordinateur pour l’instant</translation>
    </message>
    <message>
        <source>No model is ready yet. Choose one in the settings, or wait until it is loaded.</source>
        <translation>Aucun modèle n’est encore prêt. Choisissez-en un dans les paramètres, ou attendez qu’il soit chargé.</translation>
    </message>
    <message>
        <source>No model on offer matches. Try another word or another task.</source>
        <translation>Aucun modèle proposé ne correspond. Essayez un autre mot ou une autre tâche.</translation>
    </message>
    <message>
        <source>No model: rules only. The model finds more and drops false alarms.</source>
        <translation>Pas de modèle&#x202f;: règles seules. Le modèle en trouve plus et écarte les fausses alertes.</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Sans réseau</translation>
    </message>
    <message>
        <source>No other version came that says the same in other words.</source>
        <translation>Aucune autre version disant la même chose autrement n’est venue.</translation>
    </message>
    <message>
        <source>No pack called “{pack}” is installed.</source>
        <translation>Aucun pack appelé «&#x202f;{pack}&#x202f;» n’est installé.</translation>
    </message>
    <message>
        <source>No packs yet. “Install…” looks into a pack before anything is installed.</source>
        <translation>Pas encore de packs. «&#x202f;Installer…&#x202f;» examine un pack avant toute installation.</translation>
    </message>
    <message>
        <source>No preposition is needed here.</source>
        <translation>Il ne faut pas de préposition ici.</translation>
    </message>
    <message>
        <source>No prompt is open</source>
        <translation>Aucun prompt n’est ouvert</translation>
    </message>
    <message>
        <source>No prompt matches. Try another word.</source>
        <translation>Aucun prompt ne correspond. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>No prompts yet: put a .prompt file into the folder and it appears here.</source>
        <translation>Pas encore de prompts&#x202f;: placez un fichier .prompt dans le dossier et il apparaîtra ici.</translation>
    </message>
    <message>
        <source>No rule is ignored. Right-click an underlined place to ignore its rule.</source>
        <translation>Aucune règle n’est ignorée. Faites un clic droit sur un passage souligné pour ignorer sa règle.</translation>
    </message>
    <message>
        <source>No setting matches. Try another word.</source>
        <translation>Aucun paramètre ne correspond. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>No single place is ignored.</source>
        <translation>Aucun emplacement n’est ignoré.</translation>
    </message>
    <message>
        <source>No space</source>
        <translation>Sans espace</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>No version the model gave says the same as your text.</source>
        <translation>Aucune version donnée par le modèle ne dit la même chose que votre texte.</translation>
    </message>
    <message>
        <source>No versions are kept. Switch “Keep versions” on in the settings, under Saving.</source>
        <translation>Aucune version n’est conservée. Activez «&#x202f;Conserver des versions&#x202f;» dans les paramètres, sous Enregistrement.</translation>
    </message>
    <message>
        <source>No words yet. Add one here, or right-click an underlined word.</source>
        <translation>Pas encore de mots. Ajoutez-en un ici, ou faites un clic droit sur un mot souligné.</translation>
    </message>
    <message>
        <source>Nobody has noted the checksum of {file}, so it can only come from the hub.</source>
        <translation>Personne n’a noté la somme de contrôle de {file}&#x202f;; il ne peut donc venir que du hub.</translation>
    </message>
    <message>
        <source>Nobody noted its checksum before; what the hub says is taken.</source>
        <translation>Personne n’a noté d’avance sa somme de contrôle&#x202f;; on se fie à celle du hub.</translation>
    </message>
    <message>
        <source>Nobody says which checksum this file has, so it was not downloaded.</source>
        <translation>Personne n’indique la somme de contrôle de ce fichier&#x202f;; il n’a donc pas été téléchargé.</translation>
    </message>
    <message>
        <source>Nobody says which checksum this file has, so nothing was kept. Choose another source.</source>
        <translation>Personne n’indique la somme de contrôle de ce fichier&#x202f;; rien n’a donc été conservé. Choisissez une autre source.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no adapter</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no device</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no folder</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no key</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no model</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None</source>
        <comment>places</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Northern Sami</source>
        <translation>Same du Nord</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norvégien</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>Non appliqué</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non effectué</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Not measured.</source>
        <translation>Non mesuré.</translation>
    </message>
    <message>
        <source>Not measured. Quick, by its publisher.</source>
        <translation>Non mesuré. Rapide, selon son éditeur.</translation>
    </message>
    <message>
        <source>Not measured. Twice as quick as Qwen3 on processors, by its publisher.</source>
        <translation>Non mesuré. Deux fois plus rapide que Qwen3 sur processeur, selon son éditeur.</translation>
    </message>
    <message>
        <source>Not measured; large for suggestions on a computer without a graphics processor.</source>
        <translation>Non mesuré&#x202f;; gros pour des suggestions sur un ordinateur sans processeur graphique.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Non lancé</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Not shown.</source>
        <translation>Non affiché.</translation>
    </message>
    <message>
        <source>Not shown. It changes nothing, or was shown before.</source>
        <translation>Non affiché. Cela ne change rien, ou a déjà été affiché.</translation>
    </message>
    <message>
        <source>Not shown. It says nearly the same as a version that is shown.</source>
        <translation>Non affiché. Cela dit presque la même chose qu’une version affichée.</translation>
    </message>
    <message>
        <source>Not shown. It was stopped before its end.</source>
        <translation>Non affiché. Arrêté avant la fin.</translation>
    </message>
    <message>
        <source>Not shown. Other versions were better.</source>
        <translation>Non affiché. D’autres versions étaient meilleures.</translation>
    </message>
    <message>
        <source>Not usable. {reason}</source>
        <translation>Inutilisable. {reason}</translation>
    </message>
    <message>
        <source>Not within a longer word.</source>
        <translation>Pas à l’intérieur d’un mot plus long.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Nothing can be stored in {folder}: {reason}.</source>
        <translation>Rien ne peut être stocké dans {folder}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folders}: {reason}. Until that is mended Inkhorn forgets when it closes: {things}.</source>
        <translation>Rien ne peut être écrit dans {folders}&#x202f;: {reason}. Tant que ce n’est pas réglé, Inkhorn oublie à la fermeture&#x202f;: {things}.</translation>
    </message>
    <message>
        <source>Nothing connects, not even a download you ask for.</source>
        <translation>Rien ne se connecte, pas même un téléchargement que vous demandez.</translation>
    </message>
    <message>
        <source>Nothing could be measured: the model did not load. Choose another one in Settings, Model.</source>
        <translation>Rien n’a pu être mesuré&#x202f;: le modèle ne s’est pas chargé. Choisissez-en un autre dans Paramètres, Modèle.</translation>
    </message>
    <message>
        <source>Nothing has been counted yet. Write with suggestions on, and how many you were shown, how many you took and what they saved you will be listed here.</source>
        <translation>Rien n’a encore été compté. Écrivez avec les suggestions activées&#x202f;: leur nombre, combien vous en avez accepté et ce qu’elles vous ont économisé seront indiqués ici.</translation>
    </message>
    <message>
        <source>Nothing in the document is like that.</source>
        <translation>Rien de tel dans le document.</translation>
    </message>
    <message>
        <source>Nothing in this text explains “{label}”. Write it in a line of its own: [{label}]: …</source>
        <translation>Rien dans ce texte n’explique «&#x202f;{label}&#x202f;». Écrivez-le sur une ligne à part&#x202f;: [{label}]: …</translation>
    </message>
    <message>
        <source>Nothing is called like that. Try fewer letters.</source>
        <translation>Rien ne porte ce nom. Essayez avec moins de lettres.</translation>
    </message>
    <message>
        <source>Nothing is left to decide. Texts that were not saved will be listed here after a crash or a power failure.</source>
        <translation>Il n’y a plus rien à décider. Les textes non enregistrés seront listés ici après un plantage ou une coupure de courant.</translation>
    </message>
    <message>
        <source>Nothing is on its way. A model that you get from the catalogue shows here how far it is.</source>
        <translation>Rien n’est en cours. Un modèle que vous prenez au catalogue montre ici sa progression.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Rien n’est sélectionné.</translation>
    </message>
    <message>
        <source>Nothing is wrong with this prompt.</source>
        <translation>Ce prompt ne présente aucun problème.</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Rien de mesuré pour l’instant</translation>
    </message>
    <message>
        <source>Nothing of what you write is in it: no text, no name of a document, no folder. Read it before you send it.</source>
        <translation>Rien de ce que vous écrivez n’y figure&#x202f;: ni texte, ni nom de document, ni dossier. Lisez-la avant de l’envoyer.</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>Rien à modifier.</translation>
    </message>
    <message>
        <source>Nothing to explain yet. When a suggestion stays away while you write, its reason is listed here.</source>
        <translation>Rien à expliquer pour l’instant. Quand une suggestion ne vient pas pendant la frappe, la raison est indiquée ici.</translation>
    </message>
    <message>
        <source>Nothing to mend in grammar.</source>
        <translation>Rien à corriger en grammaire.</translation>
    </message>
    <message>
        <source>Nothing to mend in punctuation.</source>
        <translation>Rien à corriger en ponctuation.</translation>
    </message>
    <message>
        <source>Nothing to mend in spelling.</source>
        <translation>Rien à corriger en orthographe.</translation>
    </message>
    <message>
        <source>Nothing to mend in style.</source>
        <translation>Rien à corriger en style.</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>Rien à corriger.</translation>
    </message>
    <message>
        <source>Nothing to mend. What the check finds is listed here while you write.</source>
        <translation>Rien à corriger. Ce que la vérification trouve est listé ici pendant la frappe.</translation>
    </message>
    <message>
        <source>Nothing was fixed: the text has changed.</source>
        <translation>Rien n’a été corrigé&#x202f;: le texte a changé.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Rien n’a été importé</translation>
    </message>
    <message>
        <source>Nothing was sent to a model for this.</source>
        <translation>Rien n’a été envoyé à un modèle pour cela.</translation>
    </message>
    <message>
        <source>Nothing yet. Suggestions you accept, corrections and rewrites are listed here, and each can be reverted later. The list is forgotten when you close the document.</source>
        <translation>Rien pour l’instant. Les suggestions acceptées, les corrections et les réécritures sont listées ici, et chacune peut être annulée plus tard. La liste est oubliée à la fermeture du document.</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>Occitan</translation>
    </message>
    <message>
        <source>Odia</source>
        <translation>Odia</translation>
    </message>
    <message>
        <source>Of all documents together; the oldest go first.</source>
        <translation>De tous les documents réunis&#x202f;; les plus anciennes partent d’abord.</translation>
    </message>
    <message>
        <source>Of llama-server, vLLM, Ollama, LM Studio or the like, such as http://localhost:8080.</source>
        <translation>De llama-server, vLLM, Ollama, LM Studio ou autre, comme http://localhost:8080.</translation>
    </message>
    <message>
        <source>Of menus and messages; from the next start on.</source>
        <translation>Des menus et des messages&#x202f;; à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Of several for a language, such as pt=pt_BR; sv=off leaves a language alone.</source>
        <translation>S’il y en a plusieurs pour une langue, par exemple pt=pt_BR&#x202f;; sv=off laisse une langue de côté.</translation>
    </message>
    <message>
        <source>Of the page.</source>
        <translation>De la page.</translation>
    </message>
    <message>
        <source>Of unknown origin</source>
        <translation>D’origine inconnue</translation>
    </message>
    <message>
        <source>Of {program}</source>
        <translation>De {program}</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Ollama&apos;s note about this model cannot be read.</source>
        <translation>La note d’Ollama sur ce modèle est illisible.</translation>
    </message>
    <message>
        <source>Ollama&apos;s note about this model names no file.</source>
        <translation>La note d’Ollama sur ce modèle ne nomme aucun fichier.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>Sur batterie</translation>
    </message>
    <message>
        <source>On its way: {what}.</source>
        <translation>En cours&#x202f;: {what}.</translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>Proposés</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>Sur la page</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Once for each model, while you pause, what is fastest here. Never on battery.</source>
        <translation>Une fois par modèle, pendant vos pauses, ce qui est le plus rapide ici. Jamais sur batterie.</translation>
    </message>
    <message>
        <source>Once something is written, it is counted here.</source>
        <translation>Dès que quelque chose est écrit, c’est compté ici.</translation>
    </message>
    <message>
        <source>One .html file that needs nothing else.</source>
        <translation>Un seul fichier .html qui se suffit à lui-même.</translation>
    </message>
    <message>
        <source>One level down.</source>
        <translation>Un niveau plus bas.</translation>
    </message>
    <message>
        <source>One level up.</source>
        <translation>Un niveau plus haut.</translation>
    </message>
    <message>
        <source>One space</source>
        <translation>Une espace</translation>
    </message>
    <message>
        <source>Only in the file</source>
        <translation>Dans le fichier seulement</translation>
    </message>
    <message>
        <source>Only in the restored text</source>
        <translation>Dans le texte restauré seulement</translation>
    </message>
    <message>
        <source>Only in the version</source>
        <translation>Dans la version seulement</translation>
    </message>
    <message>
        <source>Only in what is selected now.</source>
        <translation>Seulement dans ce qui est sélectionné maintenant.</translation>
    </message>
    <message>
        <source>Only numbers, never your words, for 90 days; they stay on this computer.</source>
        <translation>Seulement des nombres, jamais vos mots, pendant 90 jours&#x202f;; ils restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Only on the page</source>
        <translation>Sur la page seulement</translation>
    </message>
    <message>
        <source>Only something to make models with.</source>
        <translation>Sert seulement à créer des modèles.</translation>
    </message>
    <message>
        <source>Only the part of a model that looks at pictures or hears sounds.</source>
        <translation>Seulement la partie d’un modèle qui regarde des images ou écoute des sons.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Documents &amp;récents</translation>
    </message>
    <message>
        <source>Open Prompts &amp;Folder</source>
        <translation>Ouvrir le &amp;dossier des prompts</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>Open as a new document</source>
        <translation>Ouvrir dans un nouveau document</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>Documents ouverts</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Open the catalogue</source>
        <translation>Ouvrir le catalogue</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>Ouvrir la page de téléchargement</translation>
    </message>
    <message>
        <source>Open the link at the caret</source>
        <translation>Ouvrir le lien au curseur</translation>
    </message>
    <message>
        <source>Open what was open last</source>
        <translation>Rouvrir ce qui était ouvert</translation>
    </message>
    <message>
        <source>Open “{title}”</source>
        <translation>Ouvrir «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>Opens a text, Markdown, Word, OpenDocument, RTF or HTML file.</source>
        <translation>Ouvre un fichier texte, Markdown, Word, OpenDocument, RTF ou HTML.</translation>
    </message>
    <message>
        <source>Opens the document again that was closed last.</source>
        <translation>Rouvre le dernier document fermé.</translation>
    </message>
    <message>
        <source>Opens the prompts, to write, try and share them.</source>
        <translation>Ouvre les prompts, pour les écrire, les essayer et les partager.</translation>
    </message>
    <message>
        <source>Opens the restored text as a document of its own; the file stays as it is.</source>
        <translation>Ouvre le texte restauré dans un document à part&#x202f;; le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>Opens the settings.</source>
        <translation>Ouvre les paramètres.</translation>
    </message>
    <message>
        <source>Opens your preferred wordings; prompts may ask for them.</source>
        <translation>Ouvre vos formulations préférées&#x202f;; les prompts peuvent les demander.</translation>
    </message>
    <message>
        <source>Optimise…</source>
        <translation>Optimiser…</translation>
    </message>
    <message>
        <source>Or choose a GGUF file on this computer.</source>
        <translation>Ou choisissez un fichier GGUF sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Other versions say something else here: Left and Right show it.</source>
        <translation>D’autres versions disent autre chose ici&#x202f;: Gauche et Droite le montrent.</translation>
    </message>
    <message>
        <source>Other wordings of this place</source>
        <translation>Autres formulations de ce passage</translation>
    </message>
    <message>
        <source>Out&amp;line</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Pack: {pack}</source>
        <translation>Pack&#x202f;: {pack}</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Packs</translation>
    </message>
    <message>
        <source>Packs of prompts.</source>
        <translation>Packs de prompts.</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>of a window</comment>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page for a bug report</source>
        <translation>Page pour un rapport de bug</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages of “{title}”</source>
        <translation>Pages de «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>Pages to read and to print; nobody goes on writing in them.</source>
        <translation>Des pages à lire et à imprimer&#x202f;; on n’y écrit plus.</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Paragraph {number} of {paragraphs}…</source>
        <translation>Paragraphe {number} sur {paragraphs}…</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>Paragraphs in French are checked too.</source>
        <translation>Les paragraphes en français sont vérifiés aussi.</translation>
    </message>
    <message>
        <source>Paragraphs in German are checked too.</source>
        <translation>Les paragraphes en allemand sont vérifiés aussi.</translation>
    </message>
    <message>
        <source>Paragraphs in Italian are checked too.</source>
        <translation>Les paragraphes en italien sont vérifiés aussi.</translation>
    </message>
    <message>
        <source>Paragraphs in Portuguese are checked too.</source>
        <translation>Les paragraphes en portugais sont vérifiés aussi.</translation>
    </message>
    <message>
        <source>Paragraphs in Spanish are checked too.</source>
        <translation>Les paragraphes en espagnol sont vérifiés aussi.</translation>
    </message>
    <message>
        <source>Part Befor&amp;e</source>
        <translation>Zone pr&amp;écédente</translation>
    </message>
    <message>
        <source>Part {number} of {parts}…</source>
        <translation>Partie {number} sur {parts}…</translation>
    </message>
    <message>
        <source>Passable: of what it is sure enough of to be shown, three of four words are right.</source>
        <translation>Passable&#x202f;: quand il est assez sûr pour afficher quelque chose, trois mots sur quatre sont justes.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Non retenus</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste Pla&amp;in</source>
        <translation>Coller sans mise en &amp;forme</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Collé</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause before a suggestion</source>
        <translation>Pause avant une suggestion</translation>
    </message>
    <message>
        <source>Pause: {model}</source>
        <translation>Mettre en pause&#x202f;: {model}</translation>
    </message>
    <message>
        <source>Paused, {amount}.</source>
        <translation>En pause, {amount}.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pause.</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Performances</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persan</translation>
    </message>
    <message>
        <source>Personal dictionary</source>
        <translation>Dictionnaire personnel</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Place {number} of {count}  Alt+↓</source>
        <translation>Emplacement {number} sur {count}  Alt+↓</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>Plain: most 15-year-olds can follow.</source>
        <translation>Courant&#x202f;: accessible à la plupart des jeunes de 15 ans.</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polonais</translation>
    </message>
    <message>
        <source>Polite and businesslike.</source>
        <translation>Poli et professionnel.</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>Appuyez sur une touche</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview replacing all</source>
        <translation>Aperçu du remplacement de tout</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Aperçu…</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Previous alternative</source>
        <translation>Alternative précédente</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Modification précédente</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>Aperçu a&amp;vant impression…</translation>
    </message>
    <message>
        <source>Prints the document.</source>
        <translation>Imprime le document.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Privacy settings…</source>
        <translation>Paramètres de confidentialité…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Problems {number}</source>
        <translation>Problèmes {number}</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Progression du téléchargement</translation>
    </message>
    <message>
        <source>Progress of {model}</source>
        <translation>Progression de {model}</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt packs (*.zip)</source>
        <translation>Packs de prompts (*.zip)</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Prompts for the pack</source>
        <translation>Prompts du pack</translation>
    </message>
    <message>
        <source>Prompts of other programs (*.json *.yaml *.yml *.md)</source>
        <translation>Prompts d’autres programmes (*.json *.yaml *.yml *.md)</translation>
    </message>
    <message>
        <source>Prompts: {titles}.</source>
        <translation>Prompts&#x202f;: {titles}.</translation>
    </message>
    <message>
        <source>Proofread</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation>Texte proposé</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Ponctuation</translation>
    </message>
    <message>
        <source>Punctuation {count}</source>
        <translation>Ponctuation {count}</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>Pendjabi</translation>
    </message>
    <message>
        <source>Put a .aff and a .dic file into Library/Spelling in your home folder, or choose a folder above.</source>
        <translation>Placez un fichier .aff et un fichier .dic dans Library/Spelling de votre dossier personnel, ou choisissez un dossier ci-dessus.</translation>
    </message>
    <message>
        <source>Puts the section before the former.</source>
        <translation>Place la section avant la précédente.</translation>
    </message>
    <message>
        <source>Puts the section behind the next.</source>
        <translation>Place la section après la suivante.</translation>
    </message>
    <message>
        <source>Puts this version on the page, in one undo step (Ctrl+Enter).</source>
        <translation>Place cette version sur la page, en une seule étape d’annulation (Ctrl+Entrée).</translation>
    </message>
    <message>
        <source>Python package: {package}</source>
        <translation>Paquet Python&#x202f;: {package}</translation>
    </message>
    <message>
        <source>Q4_0 of a model that was trained to lose little by it. As quick as Q4_0.</source>
        <translation>Q4_0 d’un modèle entraîné pour y perdre peu. Aussi rapide que Q4_0.</translation>
    </message>
    <message>
        <source>Q4_0 of a model that was trained to lose little by it. As quick as Q4_0; keeps 96.5 % of the accuracy, by its publisher.</source>
        <translation>Q4_0 d’un modèle entraîné pour y perdre peu. Aussi rapide que Q4_0&#x202f;; conserve 96,5&#x202f;% de la précision, selon son éditeur.</translation>
    </message>
    <message>
        <source>Quick for its quality in rewriting. Safer with 16 GB of memory.</source>
        <translation>Rapide pour sa qualité de réécriture. Plus sûr avec 16&#xa0;Go de mémoire.</translation>
    </message>
    <message>
        <source>Rea&amp;d-Only</source>
        <translation>&amp;Lecture seule</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>À voix haute</translation>
    </message>
    <message>
        <source>Read at once</source>
        <translation>Lu à la fois</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Reading the file to its end…</source>
        <translation>Lecture du fichier jusqu’à la fin…</translation>
    </message>
    <message>
        <source>Reading time</source>
        <translation>Temps de lecture</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Reads the file to its end and compares its checksum.</source>
        <translation>Lit le fichier jusqu’à la fin et compare sa somme de contrôle.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Ready on {device}.</source>
        <translation>Prêt sur {device}.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Prêt.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Redo for the new text</source>
        <translation>Refaire pour le nouveau texte</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Remember who wrote what</source>
        <translation>Retenir qui a écrit quoi</translation>
    </message>
    <message>
        <source>Remember words written</source>
        <translation>Retenir les mots écrits</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the chosen words</source>
        <translation>Retirer les mots choisis</translation>
    </message>
    <message>
        <source>Remove the pack {pack}</source>
        <translation>Retirer le pack {pack}</translation>
    </message>
    <message>
        <source>Remove word lists for {language}</source>
        <translation>Retirer les listes de mots pour&#x202f;: {language}</translation>
    </message>
    <message>
        <source>Remove “{words}”</source>
        <translation>Supprimer «&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>Remove: {model}</source>
        <translation>Retirer&#x202f;: {model}</translation>
    </message>
    <message>
        <source>Removed: {words}</source>
        <translation>Supprimé&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Reopen C&amp;losed Tab</source>
        <translation>Rouvrir l’onglet fer&amp;mé</translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
        <translation>Re&amp;mplacer…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Remplacer tout</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Replace {count}</source>
        <translation>Remplacer {count}</translation>
    </message>
    <message>
        <source>Replace “{wanted}” with nothing</source>
        <translation>Remplacer «&#x202f;{wanted}&#x202f;» par rien</translation>
    </message>
    <message>
        <source>Replace “{wanted}” with “{replacement}”</source>
        <translation>Remplacer «&#x202f;{wanted}&#x202f;» par «&#x202f;{replacement}&#x202f;»</translation>
    </message>
    <message>
        <source>Replaced by yours.</source>
        <translation>Remplacé par le vôtre.</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Remplacement</translation>
    </message>
    <message>
        <source>Replacement: {words}</source>
        <translation>Remplacement&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Replaces all of them; one undo takes it back.</source>
        <translation>Les remplace tous&#x202f;; une seule annulation suffit à revenir en arrière.</translation>
    </message>
    <message>
        <source>Replaces this one and goes to the next.</source>
        <translation>Remplace celui-ci et passe au suivant.</translation>
    </message>
    <message>
        <source>Requests waiting</source>
        <translation>Requêtes en attente</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Restaurer cette version</translation>
    </message>
    <message>
        <source>Restored documents</source>
        <translation>Documents restaurés</translation>
    </message>
    <message>
        <source>Restored text and file</source>
        <translation>Texte restauré et fichier</translation>
    </message>
    <message numerus="yes">
        <source>Restoring it makes {n} changes of spaces and signs.</source>
        <translation>
            <numerusform>La restauration entraîne {n} modification d’espaces et de signes.</numerusform>
            <numerusform>La restauration entraîne {n} modifications d’espaces et de signes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restoring it makes {n} changes: {words}.</source>
        <translation>
            <numerusform>La restauration entraîne {n} modification&#x202f;: {words}.</numerusform>
            <numerusform>La restauration entraîne {n} modifications&#x202f;: {words}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume: {model}</source>
        <translation>Reprendre&#x202f;: {model}</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Revert</source>
        <comment>an edit</comment>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Revert of “{title}”</source>
        <translation>Annulation de «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>Revert the rest</source>
        <translation>Annuler le reste</translation>
    </message>
    <message>
        <source>Reverted in part.</source>
        <translation>Annulé en partie.</translation>
    </message>
    <message>
        <source>Reverted.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Reverts</source>
        <translation>Annulations</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Review of the rewrite</source>
        <translation>Révision de la réécriture</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Réécrire</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <comment>an edit</comment>
        <translation>Réécriture</translation>
    </message>
    <message>
        <source>Rewrites</source>
        <translation>Réécritures</translation>
    </message>
    <message>
        <source>Rewrite…</source>
        <translation>Réécrire…</translation>
    </message>
    <message>
        <source>Rewriting</source>
        <translation>Réécriture</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>Réécrit</translation>
    </message>
    <message>
        <source>Rich Text</source>
        <translation>Texte enrichi</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Roumain</translation>
    </message>
    <message>
        <source>Room for versions</source>
        <translation>Place pour les versions</translation>
    </message>
    <message>
        <source>Rules only, until the model is loaded.</source>
        <translation>Règles seules, jusqu’au chargement du modèle.</translation>
    </message>
    <message>
        <source>Rules only: a server cannot weigh sentences. A model here for the grammar check can.</source>
        <translation>Règles seules&#x202f;: un serveur ne peut pas évaluer les phrases. Un modèle local pour la vérification grammaticale le peut.</translation>
    </message>
    <message>
        <source>Rules only: the model is not asked. It finds more and drops false alarms.</source>
        <translation>Règles seules&#x202f;: le modèle n’est pas consulté. Il en trouve plus et écarte les fausses alertes.</translation>
    </message>
    <message>
        <source>Rules only: this document is written without a model.</source>
        <translation>Règles seules&#x202f;: ce document s’écrit sans modèle.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Tout lancer</translation>
    </message>
    <message>
        <source>Run the examples</source>
        <translation>Lancer les exemples</translation>
    </message>
    <message>
        <source>Run the prompt</source>
        <translation>Lancer le prompt</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Fonctionne sur</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
    <message>
        <source>Russian (KOI8-R)</source>
        <translation>Russe (KOI8-R)</translation>
    </message>
    <message>
        <source>S&amp;uggest While I Write</source>
        <translation>Su&amp;ggérer pendant la frappe</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>length of the text</comment>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Save Annotated Cop&amp;y…</source>
        <translation>Enregistrer une copie &amp;annotée…</translation>
    </message>
    <message>
        <source>Save Annotated Copy</source>
        <translation>Enregistrer une copie annotée</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Tout enregistrer</translation>
    </message>
    <message>
        <source>Save annotated copy…</source>
        <translation>Enregistrer une copie annotée…</translation>
    </message>
    <message>
        <source>Save as UTF-8</source>
        <translation>Enregistrer en UTF-8</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save by itself</source>
        <translation>Enregistrement automatique</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Enregistrer de nouveau</translation>
    </message>
    <message>
        <source>Save it elsewhere</source>
        <translation>Enregistrez-le ailleurs</translation>
    </message>
    <message>
        <source>Save it elsewhere or change the permissions</source>
        <translation>Enregistrez-le ailleurs ou changez les droits d’accès</translation>
    </message>
    <message>
        <source>Save it elsewhere, or try again when it is back</source>
        <translation>Enregistrez-le ailleurs, ou réessayez quand il sera de retour</translation>
    </message>
    <message>
        <source>Save it on another disk</source>
        <translation>Enregistrez-le sur un autre disque</translation>
    </message>
    <message>
        <source>Save the Numbers as CSV…</source>
        <translation>Enregistrer les chiffres en CSV…</translation>
    </message>
    <message>
        <source>Save the Picture as PNG…</source>
        <translation>Enregistrer l’image en PNG…</translation>
    </message>
    <message>
        <source>Save the numbers or the picture</source>
        <translation>Enregistrer les chiffres ou l’image</translation>
    </message>
    <message>
        <source>Save the pack</source>
        <translation>Enregistrer le pack</translation>
    </message>
    <message>
        <source>Save the pack as a file</source>
        <translation>Enregistrer le pack dans un fichier</translation>
    </message>
    <message>
        <source>Save this document first: the link names a file beside it.</source>
        <translation>Enregistrez d’abord ce document&#x202f;: le lien désigne un fichier placé à côté.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>characters not typed</comment>
        <translation>Économisés</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>Enregistré dans {path}.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Say it to a screen reader</source>
        <translation>L’annoncer au lecteur d’écran</translation>
    </message>
    <message>
        <source>Says the same in fewer words.</source>
        <translation>Dit la même chose en moins de mots.</translation>
    </message>
    <message>
        <source>Says the same in more words, without new facts.</source>
        <translation>Dit la même chose en plus de mots, sans faits nouveaux.</translation>
    </message>
    <message>
        <source>Says the same so that it is easier to read.</source>
        <translation>Dit la même chose en plus facile à lire.</translation>
    </message>
    <message>
        <source>Says the same so that it suits the reader.</source>
        <translation>Dit la même chose de façon adaptée au lecteur.</translation>
    </message>
    <message>
        <source>Says which version this is.</source>
        <translation>Indique la version du programme.</translation>
    </message>
    <message>
        <source>Says why nothing is suggested.</source>
        <translation>Indique pourquoi rien n’est suggéré.</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>Rechercher des prompts</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Rechercher dans le catalogue</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Sections begin with a heading; there is none above the caret. Begin a line with “# ” to make one.</source>
        <translation>Une section commence par un titre&#x202f;; il n’y en a pas au-dessus du curseur. Commencez une ligne par «&#x202f;#&#x202f;» suivi d’une espace pour en créer un.</translation>
    </message>
    <message>
        <source>Seed {seed}, temperature {temperature}.</source>
        <translation>Graine {seed}, température {temperature}.</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select the part of the text first.</source>
        <translation>Sélectionnez d’abord la partie du texte.</translation>
    </message>
    <message>
        <source>Select the text without it, or use a larger model.</source>
        <translation>Sélectionnez le texte sans celle-ci, ou utilisez un modèle plus grand.</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Selection</source>
        <comment>switch: only in the selection</comment>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Selects the whole document.</source>
        <translation>Sélectionne tout le document.</translation>
    </message>
    <message>
        <source>Sends this to the model once (Ctrl+Return).</source>
        <translation>Envoie ceci une fois au modèle (Ctrl+Entrée).</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbe</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Servers that want a key get it with every request. It is kept by this computer&apos;s keyring, never in a file of Inkhorn&apos;s. Leave it empty where none is wanted.</source>
        <translation>Les serveurs qui exigent une clé la reçoivent avec chaque requête. Elle est conservée par le trousseau de cet ordinateur, jamais dans un fichier d’Inkhorn. Laissez vide si aucune n’est exigée.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fixer</translation>
    </message>
    <message>
        <source>Set a goal for this document</source>
        <translation>Fixer un objectif pour ce document</translation>
    </message>
    <message>
        <source>Set a goal…</source>
        <translation>Fixer un objectif…</translation>
    </message>
    <message>
        <source>Set the goal</source>
        <translation>Fixer l’objectif</translation>
    </message>
    <message>
        <source>Set the token</source>
        <translation>Définir le jeton</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Several languages; its publisher lists 12 for a smaller sibling.</source>
        <translation>Plusieurs langues&#x202f;; son éditeur en cite 12 pour un modèle plus petit de la même famille.</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>of the whole</comment>
        <translation>Part</translation>
    </message>
    <message>
        <source>Shares the computer&apos;s memory.</source>
        <translation>Partage la mémoire de l’ordinateur.</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Plus court</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show &amp;Machine Text</source>
        <translation>Afficher le texte de la &amp;machine</translation>
    </message>
    <message>
        <source>Show a version</source>
        <translation>Afficher une version</translation>
    </message>
    <message>
        <source>Show all: {count}</source>
        <translation>Tout afficher&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Show corrections: {count}</source>
        <translation>Afficher les corrections&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Show difference</source>
        <translation>Voir les différences</translation>
    </message>
    <message>
        <source>Show difference of “{title}” to the file</source>
        <translation>Voir les différences entre «&#x202f;{title}&#x202f;» et le fichier</translation>
    </message>
    <message>
        <source>Show difference to the file</source>
        <translation>Voir les différences avec le fichier</translation>
    </message>
    <message>
        <source>Show grammar: {count}</source>
        <translation>Afficher la grammaire&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>Show punctuation: {count}</source>
        <translation>Afficher la ponctuation&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Show reverts: {count}</source>
        <translation>Afficher les annulations&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Show rewrites: {count}</source>
        <translation>Afficher les réécritures&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Show spelling: {count}</source>
        <translation>Afficher l’orthographe&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Show style: {count}</source>
        <translation>Afficher le style&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Show such suggestions too</source>
        <translation>Montrer aussi ces suggestions</translation>
    </message>
    <message>
        <source>Show suggestions: {count}</source>
        <translation>Afficher les suggestions&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Show the download</source>
        <translation>Afficher le téléchargement</translation>
    </message>
    <message>
        <source>Show version {number}: {words}  ({number})</source>
        <translation>Afficher la version {number}&#x202f;: {words}  ({number})</translation>
    </message>
    <message>
        <source>Show what was sent to the model</source>
        <translation>Afficher ce qui a été envoyé au modèle</translation>
    </message>
    <message>
        <source>Show {prompt}</source>
        <translation>Afficher {prompt}</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affichées</translation>
    </message>
    <message>
        <source>Shown as version 1, together with what was right in other answers.</source>
        <translation>Affiché comme version 1, avec ce qui était juste dans d’autres réponses.</translation>
    </message>
    <message>
        <source>Shown as version {number}.</source>
        <translation>Affiché comme version {number}.</translation>
    </message>
    <message>
        <source>Shows a page about this program and this computer to copy.</source>
        <translation>Affiche une page à copier sur ce programme et cet ordinateur.</translation>
    </message>
    <message>
        <source>Shows all models.</source>
        <translation>Affiche tous les modèles.</translation>
    </message>
    <message>
        <source>Shows all models: here, on offer, on their way.</source>
        <translation>Affiche tous les modèles&#x202f;: ici, proposés, en cours de téléchargement.</translation>
    </message>
    <message>
        <source>Shows all models: on this computer, on offer, on their way.</source>
        <translation>Affiche tous les modèles&#x202f;: sur cet ordinateur, proposés, en cours de téléchargement.</translation>
    </message>
    <message>
        <source>Shows an alternative.</source>
        <translation>Affiche une alternative.</translation>
    </message>
    <message>
        <source>Shows another suggestion for the same place.</source>
        <translation>Affiche une autre suggestion au même endroit.</translation>
    </message>
    <message>
        <source>Shows every place before and after, to choose from.</source>
        <translation>Affiche chaque emplacement avant et après, pour choisir.</translation>
    </message>
    <message>
        <source>Shows grey text at the caret.</source>
        <translation>Affiche du texte gris au curseur.</translation>
    </message>
    <message>
        <source>Shows how fast the model works.</source>
        <translation>Affiche la vitesse du modèle.</translation>
    </message>
    <message>
        <source>Shows how much of the text is written by hand.</source>
        <translation>Affiche quelle part du texte est écrite à la main.</translation>
    </message>
    <message>
        <source>Shows how the file is stored, and changes it.</source>
        <translation>Affiche comment le fichier est stocké, et le modifie.</translation>
    </message>
    <message>
        <source>Shows nothing but the page.</source>
        <translation>N’affiche que la page.</translation>
    </message>
    <message>
        <source>Shows the difference in a window (Enter).</source>
        <translation>Affiche les différences dans une fenêtre (Entrée).</translation>
    </message>
    <message>
        <source>Shows the first steps again.</source>
        <translation>Affiche de nouveau les premiers pas.</translation>
    </message>
    <message>
        <source>Shows the folder with your prompt files.</source>
        <translation>Affiche le dossier de vos fichiers de prompt.</translation>
    </message>
    <message>
        <source>Shows the next open document.</source>
        <translation>Affiche le document ouvert suivant.</translation>
    </message>
    <message>
        <source>Shows the open document before.</source>
        <translation>Affiche le document ouvert précédent.</translation>
    </message>
    <message>
        <source>Shows the pages as they would be printed.</source>
        <translation>Affiche les pages telles qu’elles seraient imprimées.</translation>
    </message>
    <message>
        <source>Shows the text on the page.</source>
        <translation>Affiche le texte sur la page.</translation>
    </message>
    <message>
        <source>Shows what became of the suggestions.</source>
        <translation>Affiche ce que sont devenues les suggestions.</translation>
    </message>
    <message>
        <source>Shows what would mend the place at the caret.</source>
        <translation>Affiche ce qui corrigerait le passage au curseur.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Afficher…</translation>
    </message>
    <message>
        <source>Side by side (B)</source>
        <translation>Côte à côte (B)</translation>
    </message>
    <message>
        <source>Simpler</source>
        <translation>Plus simple</translation>
    </message>
    <message>
        <source>Singular and plural do not fit together here.</source>
        <translation>Singulier et pluriel ne s’accordent pas ici.</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>Cingalais</translation>
    </message>
    <message>
        <source>Sixteen bits a weight, as most models are published: largest, slowest, nothing lost. To make other files out of.</source>
        <translation>Seize bits par poids, comme la plupart des modèles sont publiés&#x202f;: le plus gros, le plus lent, sans aucune perte. Pour en tirer d’autres fichiers.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slovaque</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slovène</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Réduite</translation>
    </message>
    <message>
        <source>Small halves the memory that a long context needs; a CPU reads more slowly with it.</source>
        <translation>«&#x202f;Réduite&#x202f;» divise par deux la mémoire qu’exige un long contexte&#x202f;; un processeur lit alors plus lentement.</translation>
    </message>
    <message>
        <source>Small, for many languages.</source>
        <translation>Petit, pour de nombreuses langues.</translation>
    </message>
    <message>
        <source>So that nothing you type is lost, Inkhorn stores text besides your files. It stays on this computer, in files that only you may read.</source>
        <translation>Pour que rien de ce que vous tapez ne se perde, Inkhorn stocke du texte en plus de vos fichiers. Il reste sur cet ordinateur, dans des fichiers que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>Something that was said is gone.</source>
        <translation>Quelque chose qui était dit a disparu.</translation>
    </message>
    <message>
        <source>Space ticks · ↑↓ shows the place · Enter replaces · Esc leaves</source>
        <translation>Espace coche · ↑↓ montre l’emplacement · Entrée remplace · Échap quitte</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Speed of each setup, Automatic is 1</source>
        <translation>Vitesse de chaque configuration, Automatique vaut 1</translation>
    </message>
    <message>
        <source>Speed of the model</source>
        <translation>Vitesse du modèle</translation>
    </message>
    <message>
        <source>Speeds appear here as soon as the model has answered once.</source>
        <translation>Les vitesses apparaîtront ici dès que le modèle aura répondu une fois.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Spelling in other languages is checked by the Hunspell dictionaries on this computer.</source>
        <translation>L’orthographe des autres langues est vérifiée par les dictionnaires Hunspell de cet ordinateur.</translation>
    </message>
    <message>
        <source>Spelling {count}</source>
        <translation>Orthographe {count}</translation>
    </message>
    <message>
        <source>Start writing</source>
        <translation>Commencer à écrire</translation>
    </message>
    <message>
        <source>Starts an empty document.</source>
        <translation>Commence un document vide.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {heading}. {sentence}</source>
        <translation>Étape {number} sur {count}&#x202f;: {heading}. {sentence}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Arrêter la vérification</translation>
    </message>
    <message>
        <source>Stop making the smaller model</source>
        <translation>Arrêter la création du modèle réduit</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Arrêter la mesure</translation>
    </message>
    <message>
        <source>Stop the examples</source>
        <translation>Arrêter les exemples</translation>
    </message>
    <message>
        <source>Stop word lists for {language}</source>
        <translation>Arrêter les listes de mots pour&#x202f;: {language}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after {done} of {n} paragraphs.</source>
        <translation>
            <numerusform>Arrêté après {done} sur {n} paragraphe.</numerusform>
            <numerusform>Arrêté après {done} sur {n} paragraphes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped, {amount}.</source>
        <translation>Arrêté, {amount}.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>Stocké en</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Strict</translation>
    </message>
    <message>
        <source>Strict: only what is almost certain.</source>
        <translation>Strict&#x202f;: seulement ce qui est presque certain.</translation>
    </message>
    <message>
        <source>Strict: only what is almost certain. Balanced: what is likely wrong. Thorough: also what deserves a look.</source>
        <translation>Strict&#x202f;: seulement ce qui est presque certain. Équilibré&#x202f;: ce qui est probablement faux. Approfondi&#x202f;: aussi ce qui mérite un coup d’œil.</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Style Markdown</source>
        <translation>Mettre en forme le Markdown</translation>
    </message>
    <message>
        <source>Style {count}</source>
        <translation>Style {count}</translation>
    </message>
    <message>
        <source>Styles from prompt files will be listed here.</source>
        <translation>Les styles des fichiers de prompt seront listés ici.</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Suggérer</translation>
    </message>
    <message>
        <source>Suggest a Para&amp;graph</source>
        <translation>Suggérer un &amp;paragraphe</translation>
    </message>
    <message>
        <source>Suggest a paragraph</source>
        <translation>Suggérer un paragraphe</translation>
    </message>
    <message>
        <source>Suggest now</source>
        <translation>Suggérer maintenant</translation>
    </message>
    <message>
        <source>Suggest while I write</source>
        <translation>Suggérer pendant la frappe</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Suggéré</translation>
    </message>
    <message>
        <source>Suggested by a model</source>
        <translation>Suggéré par un modèle</translation>
    </message>
    <message>
        <source>Suggested by {model}</source>
        <translation>Suggéré par {model}</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Suggestion {number} of {count}: {text}</source>
        <translation>Suggestion {number} sur {count}&#x202f;: {text}</translation>
    </message>
    <message>
        <source>Suggestion: {text}</source>
        <translation>Suggestion&#x202f;: {text}</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Suggestions are switched off.</source>
        <translation>Les suggestions sont désactivées.</translation>
    </message>
    <message>
        <source>Suggestions by day</source>
        <translation>Suggestions par jour</translation>
    </message>
    <message>
        <source>Suggestions by model</source>
        <translation>Suggestions par modèle</translation>
    </message>
    <message numerus="yes">
        <source>Suggestions of the last {n} days</source>
        <translation>
            <numerusform>Suggestions du dernier jour</numerusform>
            <numerusform>Suggestions des {n} derniers jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suggestions of the last {n} days; at most {most} in a day</source>
        <translation>
            <numerusform>Suggestions du dernier jour&#x202f;; au maximum {most} par jour</numerusform>
            <numerusform>Suggestions des {n} derniers jours&#x202f;; au maximum {most} par jour</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions that were shown.</source>
        <translation>Suggestions qui ont été affichées.</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>Résumer</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Swahili</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Suédois</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>T&amp;ypewriter Scrolling</source>
        <translation>Défilement mach&amp;ine à écrire</translation>
    </message>
    <message>
        <source>Ta&amp;b Before</source>
        <translation>On&amp;glet précédent</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Take all, leave all</source>
        <translation>Tout prendre, tout laisser</translation>
    </message>
    <message>
        <source>Take both</source>
        <translation>Prendre les deux</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Take the file from a folder</source>
        <translation>Prendre le fichier dans un dossier</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>Taken whole: {whole}; word by word: {by_word}; by sentence: {by_sentence}. Dismissed with Esc: {dismissed}.</source>
        <translation>Acceptées en entier&#x202f;: {whole}&#x202f;; mot à mot&#x202f;: {by_word}&#x202f;; par phrase&#x202f;: {by_sentence}. Écartées avec Échap&#x202f;: {dismissed}.</translation>
    </message>
    <message>
        <source>Takes over the prompts of other programs.</source>
        <translation>Reprend les prompts d’autres programmes.</translation>
    </message>
    <message>
        <source>Takes the file away; you can undo this.</source>
        <translation>Retire le fichier&#x202f;; vous pouvez annuler.</translation>
    </message>
    <message>
        <source>Takes the grey text away, or stops the model.</source>
        <translation>Retire le texte gris, ou arrête le modèle.</translation>
    </message>
    <message>
        <source>Takes the keyboard to the next part of the window.</source>
        <translation>Amène le clavier à la zone suivante de la fenêtre.</translation>
    </message>
    <message>
        <source>Takes the keyboard to the part before.</source>
        <translation>Amène le clavier à la zone précédente.</translation>
    </message>
    <message>
        <source>Takes the last change back.</source>
        <translation>Annule la dernière modification.</translation>
    </message>
    <message>
        <source>Takes the place of the built-in prompt “{prompt}”.</source>
        <translation>Remplace le prompt intégré «&#x202f;{prompt}&#x202f;».</translation>
    </message>
    <message>
        <source>Takes the place of the prompt “{prompt}” of the pack “{pack}”.</source>
        <translation>Remplace le prompt «&#x202f;{prompt}&#x202f;» du pack «&#x202f;{pack}&#x202f;».</translation>
    </message>
    <message>
        <source>Takes the same file from a folder or a stick.</source>
        <translation>Prend le même fichier dans un dossier ou sur une clé USB.</translation>
    </message>
    <message>
        <source>Takes this edit back, in one undo step (Enter in the list).</source>
        <translation>Annule cette modification, en une seule étape d’annulation (Entrée dans la liste).</translation>
    </message>
    <message>
        <source>Takes {loaded} of memory, at most {most}, with a context of {given} tokens instead of {wanted}.</source>
        <translation>Occupe {loaded} de mémoire, {most} au maximum, avec un contexte de {given} tokens au lieu de {wanted}.</translation>
    </message>
    <message>
        <source>Takes {loaded} of memory, at most {most}; {free} are free.</source>
        <translation>Occupe {loaded} de mémoire, {most} au maximum&#x202f;; {free} sont libres.</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamoul</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Télougou</translation>
    </message>
    <message>
        <source>Text and Markdown (*.txt *.md *.markdown *.text);;All files (*)</source>
        <translation>Texte et Markdown (*.txt *.md *.markdown *.text);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Text of the prompt file</source>
        <translation>Texte du fichier de prompt</translation>
    </message>
    <message>
        <source>That did not work. Try again, or start Inkhorn again.</source>
        <translation>Cela n’a pas fonctionné. Réessayez, ou relancez Inkhorn.</translation>
    </message>
    <message>
        <source>The KV cache of this model cannot be made smaller, so it is kept in f16.</source>
        <translation>Le cache KV de ce modèle ne peut pas être réduit&#x202f;; il reste donc en f16.</translation>
    </message>
    <message>
        <source>The access token has characters that no token has. Set it again.</source>
        <translation>Le jeton d’accès contient des caractères qu’aucun jeton ne contient. Définissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The access token is not sent to {host}, because its address does not begin with https://.</source>
        <translation>Le jeton d’accès n’est pas envoyé à {host}, car son adresse ne commence pas par https://.</translation>
    </message>
    <message>
        <source>The adapter for rewriting is not used.</source>
        <translation>L’adaptateur pour la réécriture n’est pas utilisé.</translation>
    </message>
    <message>
        <source>The adapter for suggestions is not used.</source>
        <translation>L’adaptateur pour les suggestions n’est pas utilisé.</translation>
    </message>
    <message>
        <source>The adapter for the grammar check is not used.</source>
        <translation>L’adaptateur pour la vérification grammaticale n’est pas utilisé.</translation>
    </message>
    <message>
        <source>The adapter {file} was made for another kind of model than {model}.</source>
        <translation>L’adaptateur {file} a été conçu pour un autre type de modèle que {model}.</translation>
    </message>
    <message>
        <source>The address of a model hub or a mirror of one; empty: as HF_ENDPOINT says, else the hub of the catalogue.</source>
        <translation>L’adresse d’un hub de modèles ou d’un miroir&#x202f;; vide&#x202f;: comme l’indique HF_ENDPOINT, sinon le hub du catalogue.</translation>
    </message>
    <message>
        <source>The answer had little to do with your text.</source>
        <translation>La réponse avait peu à voir avec votre texte.</translation>
    </message>
    <message>
        <source>The answer has {characters} characters instead of at most {limit}.</source>
        <translation>La réponse a {characters} caractères au lieu de {limit} au maximum.</translation>
    </message>
    <message>
        <source>The answer is a new document, not saved yet. “{document}” stays open beside it.</source>
        <translation>La réponse est un nouveau document, pas encore enregistré. «&#x202f;{document}&#x202f;» reste ouvert à côté.</translation>
    </message>
    <message>
        <source>The answer is longer than expected.</source>
        <translation>La réponse est plus longue que prévu.</translation>
    </message>
    <message>
        <source>The answer left out most of your text.</source>
        <translation>La réponse omettait la plus grande partie de votre texte.</translation>
    </message>
    <message>
        <source>The answer of “{prompt}” is on the clipboard.</source>
        <translation>La réponse de «&#x202f;{prompt}&#x202f;» est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The answer was a list or a table instead of text like yours.</source>
        <translation>La réponse était une liste ou un tableau au lieu d’un texte comme le vôtre.</translation>
    </message>
    <message>
        <source>The answer was far longer than your text.</source>
        <translation>La réponse était bien plus longue que votre texte.</translation>
    </message>
    <message>
        <source>The answer was in another language.</source>
        <translation>La réponse était dans une autre langue.</translation>
    </message>
    <message>
        <source>The answer was in another script than your text.</source>
        <translation>La réponse était dans une autre écriture que votre texte.</translation>
    </message>
    <message>
        <source>The apostrophe is missing or misplaced.</source>
        <translation>L’apostrophe manque ou est mal placée.</translation>
    </message>
    <message>
        <source>The archive with the word lists is damaged, so nothing was kept.</source>
        <translation>L’archive des listes de mots est endommagée&#x202f;; rien n’a donc été conservé.</translation>
    </message>
    <message>
        <source>The best one here for grammar on computers with 8 GB of memory.</source>
        <translation>Le meilleur ici pour la grammaire sur les ordinateurs dotés de 8&#xa0;Go de mémoire.</translation>
    </message>
    <message>
        <source>The best one here for rewriting. Wants 8 GB of memory, better 16.</source>
        <translation>Le meilleur ici pour la réécriture. Demande 8&#xa0;Go de mémoire, de préférence 16.</translation>
    </message>
    <message>
        <source>The best one here for suggestions while you write.</source>
        <translation>Le meilleur ici pour les suggestions pendant que vous écrivez.</translation>
    </message>
    <message>
        <source>The caret is in a heading.</source>
        <translation>Le curseur est dans un titre.</translation>
    </message>
    <message>
        <source>The caret is in a list marker; type a space and a few letters of the item.</source>
        <translation>Le curseur est dans une puce de liste&#x202f;; tapez une espace et quelques lettres de l’élément.</translation>
    </message>
    <message>
        <source>The caret is in a table.</source>
        <translation>Le curseur est dans un tableau.</translation>
    </message>
    <message>
        <source>The caret is in a web or mail address.</source>
        <translation>Le curseur est dans une adresse web ou de courriel.</translation>
    </message>
    <message>
        <source>The caret is in code or markup.</source>
        <translation>Le curseur est dans du code ou des balises.</translation>
    </message>
    <message>
        <source>The caret is in the block of settings at the top of the document.</source>
        <translation>Le curseur est dans le bloc de paramètres en tête du document.</translation>
    </message>
    <message>
        <source>The caret is inside a word or directly before one.</source>
        <translation>Le curseur est dans un mot ou juste avant un mot.</translation>
    </message>
    <message>
        <source>The caret was moved; suggestions come while you type.</source>
        <translation>Le curseur a été déplacé&#x202f;; les suggestions viennent pendant la frappe.</translation>
    </message>
    <message>
        <source>The check was asked in a way the engine does not understand. Restart Inkhorn.</source>
        <translation>La vérification a été demandée d’une façon que le moteur ne comprend pas. Relancez Inkhorn.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>La vérification a été annulée.</translation>
    </message>
    <message>
        <source>The clipboard holds no text, which “{prompt}” needs. Copy some, then choose it again.</source>
        <translation>Le presse-papiers ne contient pas de texte, or «&#x202f;{prompt}&#x202f;» en a besoin. Copiez du texte, puis choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The code {code} is new.</source>
        <translation>Le code {code} est nouveau.</translation>
    </message>
    <message>
        <source>The code {code} is no longer there.</source>
        <translation>Le code {code} a disparu.</translation>
    </message>
    <message>
        <source>The connection to {host} broke in the middle of the answer. Try again.</source>
        <translation>La connexion à {host} s’est rompue au milieu de la réponse. Réessayez.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>La connexion a été perdue</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>La connexion a été perdue.</translation>
    </message>
    <message>
        <source>The conversion ended before it was done. Try again; if it happens again, the file is too much for it.</source>
        <translation>La conversion s’est interrompue avant la fin. Réessayez&#x202f;; si cela se reproduit, le fichier est trop lourd pour elle.</translation>
    </message>
    <message>
        <source>The date word {word} is new.</source>
        <translation>Le mot de date {word} est nouveau.</translation>
    </message>
    <message>
        <source>The date word {word} is no longer there.</source>
        <translation>Le mot de date {word} a disparu.</translation>
    </message>
    <message>
        <source>The device was not used.</source>
        <translation>Le périphérique n’a pas été utilisé.</translation>
    </message>
    <message>
        <source>The dictionary (Italian Writing Aids) is under the GNU General Public License 3, the word forms (Morph-it) under Creative Commons Attribution-ShareAlike 2.0 and the GNU Lesser General Public License.</source>
        <translation>Le dictionnaire (Italian Writing Aids) est sous licence publique générale GNU 3, les formes de mots (Morph-it) sous Creative Commons Attribution - Partage dans les mêmes conditions 2.0 et sous licence publique générale limitée GNU.</translation>
    </message>
    <message>
        <source>The dictionary and the word forms (Dicollecte, Grammalecte) are under the Mozilla Public License 2.0.</source>
        <translation>Le dictionnaire et les formes de mots (Dicollecte, Grammalecte) sont sous licence publique Mozilla 2.0.</translation>
    </message>
    <message>
        <source>The dictionary {dictionary} in {folder} cannot be read: {reason}</source>
        <translation>Impossible de lire le dictionnaire {dictionary} dans {folder}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>The dictionary {dictionary} in {folder} is damaged: it does not know its own words. Install it again.</source>
        <translation>Le dictionnaire {dictionary} dans {folder} est endommagé&#x202f;: il ne reconnaît pas ses propres mots. Réinstallez-le.</translation>
    </message>
    <message>
        <source>The dictionary {dictionary} in {folder} is damaged: its list of words does not begin with their number.</source>
        <translation>Le dictionnaire {dictionary} dans {folder} est endommagé&#x202f;: sa liste de mots ne commence pas par leur nombre.</translation>
    </message>
    <message>
        <source>The dictionary {dictionary} in {folder} is damaged: there are no words in it.</source>
        <translation>Le dictionnaire {dictionary} dans {folder} est endommagé&#x202f;: il ne contient aucun mot.</translation>
    </message>
    <message>
        <source>The dictionary {dictionary} in {folder} is too large to be one.</source>
        <translation>Le dictionnaire {dictionary} dans {folder} est trop gros pour en être un.</translation>
    </message>
    <message>
        <source>The disk became full during the download. Free some space and try again.</source>
        <translation>Le disque s’est rempli pendant le téléchargement. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The disk became full. Free some space and try again.</source>
        <translation>Le disque est plein. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The disk has {free} MB free, but unpacking needs {needed} MB. Free some space and try again.</source>
        <translation>Le disque a {free}&#xa0;Mo libres, mais la décompression en exige {needed}. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The disk has {free} MB free, but {needed} MB are needed for the download. Free some space and try again.</source>
        <translation>Le disque a {free}&#xa0;Mo libres, mais le téléchargement en exige {needed}. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The disk has {free} MB free, but {needed} MB are needed. Free some space and try again.</source>
        <translation>Le disque a {free}&#xa0;Mo libres, mais il en faut {needed}. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The disk has {free} free, but up to {needed} are needed. Free some space and try again.</source>
        <translation>Le disque a {free} libres, mais il en faut jusqu’à {needed}. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The document is read-only.</source>
        <translation>Le document est en lecture seule.</translation>
    </message>
    <message>
        <source>The download failed; the log says why. Try again later. {advice}</source>
        <translation>Le téléchargement a échoué&#x202f;; le fichier journal dit pourquoi. Réessayez plus tard. {advice}</translation>
    </message>
    <message>
        <source>The download has to begin anew</source>
        <translation>Le téléchargement doit recommencer</translation>
    </message>
    <message>
        <source>The earlier version is on the page.</source>
        <translation>La version antérieure est sur la page.</translation>
    </message>
    <message>
        <source>The engine could not be started. Close other programs and try again, or install Inkhorn again.</source>
        <translation>Le moteur n’a pas pu démarrer. Fermez d’autres programmes et réessayez, ou réinstallez Inkhorn.</translation>
    </message>
    <message>
        <source>The engine could not be started. Install Inkhorn again.</source>
        <translation>Le moteur n’a pas pu démarrer. Réinstallez Inkhorn.</translation>
    </message>
    <message>
        <source>The engine could not be started. Reinstall Inkhorn.</source>
        <translation>Le moteur n’a pas pu démarrer. Réinstallez Inkhorn.</translation>
    </message>
    <message>
        <source>The engine could not check this sentence. Try again.</source>
        <translation>Le moteur n’a pas pu vérifier cette phrase. Réessayez.</translation>
    </message>
    <message>
        <source>The engine could not compute this text. Try again.</source>
        <translation>Le moteur n’a pas pu traiter ce texte. Réessayez.</translation>
    </message>
    <message>
        <source>The engine could not do this. Try again.</source>
        <translation>Le moteur n’a pas pu faire cela. Réessayez.</translation>
    </message>
    <message>
        <source>The engine could not read this request. Try again with other words or settings.</source>
        <translation>Le moteur n’a pas pu lire cette requête. Réessayez avec d’autres mots ou d’autres paramètres.</translation>
    </message>
    <message>
        <source>The engine found no processor it can use. Reinstall Inkhorn.</source>
        <translation>Le moteur n’a trouvé aucun processeur utilisable. Réinstallez Inkhorn.</translation>
    </message>
    <message>
        <source>The engine gave an answer that cannot be read. Try again, or choose another model.</source>
        <translation>Le moteur a donné une réponse illisible. Réessayez, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The engine is being started again. Try again in a moment.</source>
        <translation>Le moteur redémarre. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The engine stopped again and again and was given up. Choose a smaller model or the CPU in Settings, or start Inkhorn again.</source>
        <translation>Le moteur s’est arrêté à plusieurs reprises et a été abandonné. Choisissez un modèle plus petit ou le processeur dans les paramètres, ou relancez Inkhorn.</translation>
    </message>
    <message>
        <source>The engine stopped in the middle and is being started again. Try again in a moment.</source>
        <translation>Le moteur s’est arrêté en plein travail et redémarre. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly ({how}). Try again.</source>
        <translation>Le moteur s’est arrêté de façon inattendue ({how}). Réessayez.</translation>
    </message>
    <message>
        <source>The engine stopped while it used the graphics processor, so it now runs on the CPU.</source>
        <translation>Le moteur s’est arrêté en utilisant le processeur graphique&#x202f;; il tourne donc maintenant sur le processeur.</translation>
    </message>
    <message>
        <source>The engine stopped while it worked ({how}), so nothing was made. The file may be damaged; download it again.</source>
        <translation>Le moteur s’est arrêté pendant le travail ({how})&#x202f;; rien n’a donc été créé. Le fichier est peut-être endommagé&#x202f;; téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>The engine stops before it has begun. Start Inkhorn again, or install it again.</source>
        <translation>Le moteur s’arrête avant d’avoir commencé. Relancez Inkhorn, ou réinstallez-le.</translation>
    </message>
    <message>
        <source>The engine takes {size} of memory with it now.</source>
        <translation>Le moteur occupe maintenant {size} de mémoire avec lui.</translation>
    </message>
    <message>
        <source>The engine takes {size} of memory with it now; {predicted} were predicted for the start.</source>
        <translation>Le moteur occupe maintenant {size} de mémoire avec lui&#x202f;; {predicted} étaient prévus au démarrage.</translation>
    </message>
    <message>
        <source>The engine was changed while it worked. Try again.</source>
        <translation>Le moteur a été changé pendant qu’il travaillait. Réessayez.</translation>
    </message>
    <message>
        <source>The engine&apos;s libraries are missing. Install Inkhorn again.</source>
        <translation>Les bibliothèques du moteur sont absentes. Réinstallez Inkhorn.</translation>
    </message>
    <message>
        <source>The examples of the prompt, run as tests.</source>
        <translation>Les exemples du prompt, lancés comme tests.</translation>
    </message>
    <message>
        <source>The file at this address has another size than expected, so it was not downloaded.</source>
        <translation>Le fichier à cette adresse n’a pas la taille attendue&#x202f;; il n’a donc pas été téléchargé.</translation>
    </message>
    <message>
        <source>The file at this address is longer than expected, so it was not kept.</source>
        <translation>Le fichier à cette adresse est plus long que prévu&#x202f;; il n’a donc pas été conservé.</translation>
    </message>
    <message>
        <source>The file cannot be changed; try again.</source>
        <translation>Impossible de modifier le fichier&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>The file cannot be read in line {line}: {reason}</source>
        <translation>Impossible de lire le fichier à la ligne {line}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}</source>
        <translation>Impossible de lire le fichier&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Impossible de lire le fichier&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The file holds no words. Choose a list with one word in each line.</source>
        <translation>Le fichier ne contient aucun mot. Choisissez une liste avec un mot par ligne.</translation>
    </message>
    <message>
        <source>The file is larger than {size} KB.</source>
        <translation>Le fichier dépasse {size}&#xa0;Ko.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>Le fichier n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text. Save it as UTF-8 with one word in each line.</source>
        <translation>Le fichier n’est pas du texte UTF-8. Enregistrez-le en UTF-8 avec un mot par ligne.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text; save it as UTF-8.</source>
        <translation>Le fichier n’est pas du texte UTF-8&#x202f;; enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>The file is not a text file. Choose a list with one word in each line.</source>
        <translation>Le fichier n’est pas un fichier texte. Choisissez une liste avec un mot par ligne.</translation>
    </message>
    <message>
        <source>The file is not a zip file, or a damaged one.</source>
        <translation>Le fichier n’est pas un fichier zip, ou est endommagé.</translation>
    </message>
    <message>
        <source>The file is not at this address. Try again later, or set another address.</source>
        <translation>Le fichier n’est pas à cette adresse. Réessayez plus tard, ou définissez une autre adresse.</translation>
    </message>
    <message>
        <source>The file is too large for a word list. Choose one of at most 4 MB.</source>
        <translation>Le fichier est trop gros pour une liste de mots. Choisissez-en un de 4&#xa0;Mo au maximum.</translation>
    </message>
    <message>
        <source>The file of the model is gone, so no adapter fits it. Load the model again.</source>
        <translation>Le fichier du modèle a disparu&#x202f;; aucun adaptateur ne lui correspond donc. Rechargez le modèle.</translation>
    </message>
    <message>
        <source>The file of the model.</source>
        <translation>Le fichier du modèle.</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>Le fichier reste où il est.</translation>
    </message>
    <message>
        <source>The file was changed since by another program.</source>
        <translation>Le fichier a été modifié depuis par un autre programme.</translation>
    </message>
    <message>
        <source>The file was replaced by another meanwhile</source>
        <translation>Le fichier a été remplacé par un autre entre-temps</translation>
    </message>
    <message>
        <source>The file&apos;s encoding ({encoding}) has no “{character}”, so nothing was saved. Save the file as UTF-8 instead, which has every character.</source>
        <translation>L’encodage du fichier ({encoding}) n’a pas de «&#x202f;{character}&#x202f;»&#x202f;; rien n’a donc été enregistré. Enregistrez plutôt le fichier en UTF-8, qui a tous les caractères.</translation>
    </message>
    <message>
        <source>The first letter should be written the other way, capital or small.</source>
        <translation>La première lettre devrait être inversée, majuscule ou minuscule.</translation>
    </message>
    <message numerus="yes">
        <source>The first of {n} parts of the text.</source>
        <translation>
            <numerusform>La seule partie du texte.</numerusform>
            <numerusform>La première des {n} parties du texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first suggestion after a long pause is quick; other programs get less.</source>
        <translation>La première suggestion après une longue pause est rapide&#x202f;; les autres programmes ont moins de mémoire.</translation>
    </message>
    <message>
        <source>The first that fits</source>
        <translation>Le premier qui convient</translation>
    </message>
    <message>
        <source>The folder cannot be read: {reason}.</source>
        <translation>Impossible de lire le dossier&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The folder holds more than {limit} prompt files; the rest is left out.</source>
        <translation>Le dossier contient plus de {limit} fichiers de prompt&#x202f;; le reste est omis.</translation>
    </message>
    <message>
        <source>The front matter cannot be read in line {line}: {reason}</source>
        <translation>Impossible de lire l’en-tête à la ligne {line}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>The front matter cannot be read: {reason}</source>
        <translation>Impossible de lire l’en-tête&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>The front matter must be a list of keys with values, such as “description: ...”.</source>
        <translation>L’en-tête doit être une liste de clés avec des valeurs, comme «&#x202f;description: ...&#x202f;».</translation>
    </message>
    <message>
        <source>The front matter starts with --- but no second --- line ends it.</source>
        <translation>L’en-tête commence par --- mais aucune seconde ligne --- ne le termine.</translation>
    </message>
    <message>
        <source>The grammar allows only an empty answer. Give the rule &quot;root&quot; something to write.</source>
        <translation>La grammaire n’autorise qu’une réponse vide. Donnez quelque chose à écrire à la règle &quot;root&quot;.</translation>
    </message>
    <message>
        <source>The grammar can be read in too many ways at once. Begin choices that start alike with one rule.</source>
        <translation>La grammaire peut se lire de trop de façons à la fois. Faites commencer par une même règle les choix qui débutent pareil.</translation>
    </message>
    <message>
        <source>The grammar has no rule named &quot;root&quot;, with which the answer begins. Add &quot;root ::= ...&quot;.</source>
        <translation>La grammaire n’a pas de règle nommée &quot;root&quot;, par laquelle la réponse commence. Ajoutez &quot;root ::= ...&quot;.</translation>
    </message>
    <message>
        <source>The graphics processor stopped the engine ({how}). Try again; the CPU does the work then.</source>
        <translation>Le processeur graphique a arrêté le moteur ({how}). Réessayez&#x202f;; le processeur fera le travail.</translation>
    </message>
    <message>
        <source>The headings of your document will be listed here. Begin a line with “# ” to make one.</source>
        <translation>Les titres de votre document seront listés ici. Commencez une ligne par «&#x202f;#&#x202f;» suivi d’une espace pour en créer un.</translation>
    </message>
    <message>
        <source>The hub gives it only to accounts that have agreed to its terms there.</source>
        <translation>Le hub ne le donne qu’aux comptes qui ont accepté ses conditions là-bas.</translation>
    </message>
    <message numerus="yes">
        <source>The import was undone: {n} prompts taken away.</source>
        <translation>
            <numerusform>L’import a été annulé&#x202f;: {n} prompt retiré.</numerusform>
            <numerusform>L’import a été annulé&#x202f;: {n} prompts retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key for {host} has spaces or signs that no key has. Enter it again in Settings, Server.</source>
        <translation>La clé pour {host} contient des espaces ou des signes qu’aucune clé ne contient. Saisissez-la de nouveau dans Paramètres, Serveur.</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>La clé est oubliée.</translation>
    </message>
    <message>
        <source>The keyring did not take it: {reason}.</source>
        <translation>Refus du trousseau&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The keyring has the key.</source>
        <translation>La clé est dans le trousseau.</translation>
    </message>
    <message>
        <source>The language package is not installed.</source>
        <translation>Le paquet de langue n’est pas installé.</translation>
    </message>
    <message>
        <source>The last half minute.</source>
        <translation>Les trente dernières secondes.</translation>
    </message>
    <message>
        <source>The last hour.</source>
        <translation>La dernière heure.</translation>
    </message>
    <message>
        <source>The last ten minutes.</source>
        <translation>Les dix dernières minutes.</translation>
    </message>
    <message>
        <source>The last two minutes.</source>
        <translation>Les deux dernières minutes.</translation>
    </message>
    <message numerus="yes">
        <source>The last {n} days, {most} words at most.</source>
        <translation>
            <numerusform>Le dernier jour, {most} mots au maximum.</numerusform>
            <numerusform>Les {n} derniers jours, {most} mots au maximum.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line stays.</source>
        <translation>La ligne reste en place.</translation>
    </message>
    <message>
        <source>The line you write in stays a little above the middle; a click moves nothing.</source>
        <translation>La ligne où vous écrivez reste un peu au-dessus du milieu&#x202f;; un clic ne déplace rien.</translation>
    </message>
    <message>
        <source>The lines go from 1 to {count}.</source>
        <translation>Les lignes vont de 1 à {count}.</translation>
    </message>
    <message>
        <source>The link {link} is new.</source>
        <translation>Le lien {link} est nouveau.</translation>
    </message>
    <message>
        <source>The link {link} is no longer there.</source>
        <translation>Le lien {link} a disparu.</translation>
    </message>
    <message>
        <source>The list names no file for this kind of installation; the download page may have more.</source>
        <translation>La liste n’indique aucun fichier pour ce type d’installation&#x202f;; la page de téléchargement en a peut-être d’autres.</translation>
    </message>
    <message>
        <source>The list of connections cannot be read: {reason}.</source>
        <translation>Impossible de lire la liste des connexions&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The list of connections cannot be written, so nothing was connected. Free some space and try again.</source>
        <translation>Impossible d’écrire la liste des connexions&#x202f;; aucune connexion n’a donc été établie. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The list of models cannot be read: {reason}.</source>
        <translation>Impossible de lire la liste des modèles&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The list of models has faults: {faults}.</source>
        <translation>La liste des modèles a des défauts&#x202f;: {faults}.</translation>
    </message>
    <message>
        <source>The list of releases is made for later versions of Inkhorn, so there is one. Get it from where you got this one.</source>
        <translation>La liste des versions publiées est faite pour des versions plus récentes d’Inkhorn&#x202f;; il en existe donc une. Obtenez-la là où vous avez obtenu celle-ci.</translation>
    </message>
    <message>
        <source>The list of releases is not signed by the makers of this program, so nothing in it is believed. Get new versions only from where you got this one.</source>
        <translation>La liste des versions publiées n’est pas signée par les auteurs de ce programme&#x202f;; on ne se fie donc à rien de ce qu’elle contient. Prenez les nouvelles versions seulement là où vous avez obtenu celle-ci.</translation>
    </message>
    <message>
        <source>The list of releases is of {date}, older than one that was here before, so it is not believed. Try again later, or from another network.</source>
        <translation>La liste des versions publiées est du {date}, plus ancienne qu’une autre déjà reçue&#x202f;; on ne s’y fie donc pas. Réessayez plus tard, ou depuis un autre réseau.</translation>
    </message>
    <message>
        <source>The list of releases was valid until {date}, so there may be a newer one that did not reach you. Check this computer&apos;s clock, then look where you got Inkhorn.</source>
        <translation>La liste des versions publiées était valable jusqu’au {date}&#x202f;; il peut donc y en avoir une plus récente qui ne vous est pas parvenue. Vérifiez l’horloge de cet ordinateur, puis regardez là où vous avez obtenu Inkhorn.</translation>
    </message>
    <message>
        <source>The main points in one or two sentences, shown beside the text.</source>
        <translation>L’essentiel en une ou deux phrases, affiché à côté du texte.</translation>
    </message>
    <message>
        <source>The mark at the end of the sentence is missing or does not fit.</source>
        <translation>Le signe en fin de phrase manque ou ne convient pas.</translation>
    </message>
    <message>
        <source>The model above</source>
        <translation>Le modèle ci-dessus</translation>
    </message>
    <message>
        <source>The model answers…</source>
        <translation>Le modèle répond…</translation>
    </message>
    <message>
        <source>The model before LFM2.5 350M, which its publisher recommends instead.</source>
        <translation>Le modèle précédant LFM2.5 350M, que son éditeur recommande à sa place.</translation>
    </message>
    <message>
        <source>The model could not answer.</source>
        <translation>Le modèle n’a pas pu répondre.</translation>
    </message>
    <message>
        <source>The model could not be fetched; the log says why. Try again.</source>
        <translation>Impossible de télécharger le modèle&#x202f;; le fichier journal dit pourquoi. Réessayez.</translation>
    </message>
    <message>
        <source>The model could not be had</source>
        <translation>Le modèle n’a pas pu être obtenu</translation>
    </message>
    <message>
        <source>The model could not be started.</source>
        <translation>Le modèle n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>The model did what a sentence in your text tells it to.</source>
        <translation>Le modèle a obéi à une phrase de votre texte.</translation>
    </message>
    <message>
        <source>The model file {file} does not exist. Choose another one in the settings.</source>
        <translation>Le fichier de modèle {file} n’existe pas. Choisissez-en un autre dans les paramètres.</translation>
    </message>
    <message>
        <source>The model for rewriting is not used.</source>
        <translation>Le modèle pour la réécriture n’est pas utilisé.</translation>
    </message>
    <message>
        <source>The model for suggestions is not used.</source>
        <translation>Le modèle pour les suggestions n’est pas utilisé.</translation>
    </message>
    <message>
        <source>The model for the grammar check is not used.</source>
        <translation>Le modèle pour la vérification grammaticale n’est pas utilisé.</translation>
    </message>
    <message>
        <source>The model gave no answer.</source>
        <translation>Le modèle n’a pas donné de réponse.</translation>
    </message>
    <message>
        <source>The model has nothing to add here.</source>
        <translation>Le modèle n’a rien à ajouter ici.</translation>
    </message>
    <message>
        <source>The model has stopped.</source>
        <translation>Le modèle s’est arrêté.</translation>
    </message>
    <message>
        <source>The model is still being loaded.</source>
        <translation>Le modèle est encore en cours de chargement.</translation>
    </message>
    <message>
        <source>The model is still loading. Suggestions come when it is there.</source>
        <translation>Le modèle est encore en cours de chargement. Les suggestions viendront quand il sera là.</translation>
    </message>
    <message>
        <source>The model is still loading. Try again in a moment.</source>
        <translation>Le modèle est encore en cours de chargement. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The model is used again in this document.</source>
        <translation>Le modèle est de nouveau utilisé dans ce document.</translation>
    </message>
    <message>
        <source>The model refused.</source>
        <translation>Le modèle a refusé.</translation>
    </message>
    <message>
        <source>The model repeated itself.</source>
        <translation>Le modèle s’est répété.</translation>
    </message>
    <message>
        <source>The model repeated the instruction instead of following it.</source>
        <translation>Le modèle a répété la consigne au lieu de la suivre.</translation>
    </message>
    <message>
        <source>The model suggested only white space.</source>
        <translation>Le modèle n’a suggéré que des espaces.</translation>
    </message>
    <message>
        <source>The model talked about the text instead of rewriting it.</source>
        <translation>Le modèle a parlé du texte au lieu de le réécrire.</translation>
    </message>
    <message>
        <source>The model was not shown the document around this text: there is no room for it in its context.</source>
        <translation>Le modèle n’a pas vu le document autour de ce texte&#x202f;: la place manque dans son contexte.</translation>
    </message>
    <message>
        <source>The model was not sure enough; move “Fewer or more” to the right to see such suggestions.</source>
        <translation>Le modèle n’était pas assez sûr&#x202f;; déplacez «&#x202f;Moins ou plus&#x202f;» vers la droite pour voir de telles suggestions.</translation>
    </message>
    <message>
        <source>The model was not sure of its own words.</source>
        <translation>Le modèle n’était pas sûr de ses propres mots.</translation>
    </message>
    <message numerus="yes">
        <source>The model was shown only the first {n} words of the document.</source>
        <translation>
            <numerusform>Le modèle n’a vu que le premier mot du document.</numerusform>
            <numerusform>Le modèle n’a vu que les {n} premiers mots du document.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model would put this differently.</source>
        <translation>Le modèle formulerait cela autrement.</translation>
    </message>
    <message>
        <source>The model&apos;s answer contained control characters or template tokens.</source>
        <translation>La réponse du modèle contenait des caractères de contrôle ou des tokens de gabarit.</translation>
    </message>
    <message>
        <source>The model&apos;s answer contained template tokens.</source>
        <translation>La réponse du modèle contenait des tokens de gabarit.</translation>
    </message>
    <message>
        <source>The models on this computer could not be listed; the log says why.</source>
        <translation>Impossible d’établir la liste des modèles de cet ordinateur&#x202f;; le fichier journal dit pourquoi.</translation>
    </message>
    <message>
        <source>The model’s own chat marks go around each of these texts; nothing else is added.</source>
        <translation>Les marques de chat propres au modèle entourent chacun de ces textes&#x202f;; rien d’autre n’est ajouté.</translation>
    </message>
    <message>
        <source>The name of a pack consists of small letters, digits and hyphens, 48 at most, such as my-letters.</source>
        <translation>Le nom d’un pack se compose de minuscules, de chiffres et de traits d’union, 48 au maximum, comme mes-lettres.</translation>
    </message>
    <message>
        <source>The name {name} is new.</source>
        <translation>Le nom {name} est nouveau.</translation>
    </message>
    <message>
        <source>The name {name} is no longer there.</source>
        <translation>Le nom {name} a disparu.</translation>
    </message>
    <message>
        <source>The network is switched off for Inkhorn. Allow it in Settings, Privacy, and try again.</source>
        <translation>Le réseau est désactivé pour Inkhorn. Autorisez-le dans Paramètres, Confidentialité, et réessayez.</translation>
    </message>
    <message>
        <source>The network is switched off for Inkhorn; Settings, Privacy allows it.</source>
        <translation>Le réseau est désactivé pour Inkhorn&#x202f;; activez-le dans Paramètres, Confidentialité.</translation>
    </message>
    <message>
        <source>The network was switched off, so the transfer was stopped.</source>
        <translation>Le réseau a été désactivé&#x202f;; le transfert a donc été arrêté.</translation>
    </message>
    <message>
        <source>The new words are in another language.</source>
        <translation>Les nouveaux mots sont dans une autre langue.</translation>
    </message>
    <message>
        <source>The next start goes on where you left off; closing keeps unsaved changes without asking.</source>
        <translation>Le prochain démarrage reprend là où vous en étiez&#x202f;; la fermeture garde les modifications non enregistrées sans demander.</translation>
    </message>
    <message>
        <source>The number {number} is new.</source>
        <translation>Le nombre {number} est nouveau.</translation>
    </message>
    <message>
        <source>The number {number} is no longer there.</source>
        <translation>Le nombre {number} a disparu.</translation>
    </message>
    <message>
        <source>The original: {words}</source>
        <translation>L’original&#x202f;: {words}</translation>
    </message>
    <message>
        <source>The pack cannot be read.</source>
        <translation>Le pack est illisible.</translation>
    </message>
    <message>
        <source>The pack cannot be removed: {reason}.</source>
        <translation>Impossible de retirer le pack&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The pack cannot be written to {folder}: {reason}.</source>
        <translation>Impossible d’écrire le pack dans {folder}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The pack has no {file}, which gives its name, version and licence.</source>
        <translation>Le pack n’a pas de {file}, qui donne son nom, sa version et sa licence.</translation>
    </message>
    <message>
        <source>The pack holds more than {limit} files.</source>
        <translation>Le pack contient plus de {limit} fichiers.</translation>
    </message>
    <message>
        <source>The pack holds no prompt.</source>
        <translation>Le pack ne contient aucun prompt.</translation>
    </message>
    <message>
        <source>The pack is larger than {size} MB when it is unpacked.</source>
        <translation>Le pack dépasse {size}&#xa0;Mo une fois décompressé.</translation>
    </message>
    <message>
        <source>The pack is larger than {size} MB.</source>
        <translation>Le pack dépasse {size}&#xa0;Mo.</translation>
    </message>
    <message>
        <source>The pack was not brought back.</source>
        <translation>Le pack n’a pas été rétabli.</translation>
    </message>
    <message>
        <source>The pack was not installed.</source>
        <translation>Le pack n’a pas été installé.</translation>
    </message>
    <message>
        <source>The pack was not made.</source>
        <translation>Le pack n’a pas été créé.</translation>
    </message>
    <message>
        <source>The pack was not made: {reason}.</source>
        <translation>Le pack n’a pas été créé&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The pack was saved as {file}.</source>
        <translation>Le pack a été enregistré sous {file}.</translation>
    </message>
    <message>
        <source>The pack “{pack}” cannot be read: {reason}.</source>
        <translation>Impossible de lire le pack «&#x202f;{pack}&#x202f;»&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The pack “{pack}” has a prompt of the same name as {file}, which is the one in use.</source>
        <translation>Le pack «&#x202f;{pack}&#x202f;» a un prompt du même nom que {file}, et c’est celui-ci qui est utilisé.</translation>
    </message>
    <message>
        <source>The pack “{pack}” is installed already. Remove it first, or ask to replace it.</source>
        <translation>Le pack «&#x202f;{pack}&#x202f;» est déjà installé. Retirez-le d’abord, ou demandez à le remplacer.</translation>
    </message>
    <message>
        <source>The pack “{pack}” was removed.</source>
        <translation>Le pack «&#x202f;{pack}&#x202f;» a été retiré.</translation>
    </message>
    <message>
        <source>The package index configured here does not have the starter model. {advice}</source>
        <translation>L’index de paquets configuré ici n’a pas le modèle de départ. {advice}</translation>
    </message>
    <message>
        <source>The package index of this computer could not be reached or does not have the word lists. Go online and try again, or set another address.</source>
        <translation>L’index de paquets de cet ordinateur est injoignable ou n’a pas les listes de mots. Connectez-vous et réessayez, ou définissez une autre adresse.</translation>
    </message>
    <message>
        <source>The package states the same licence for its dictionaries, and no other.</source>
        <translation>Le paquet indique la même licence pour ses dictionnaires, et aucune autre.</translation>
    </message>
    <message>
        <source>The package states the same licence for its dictionary, and no other.</source>
        <translation>Le paquet indique la même licence pour son dictionnaire, et aucune autre.</translation>
    </message>
    <message>
        <source>The page does not have the keyboard.</source>
        <translation>Le clavier n’est pas sur la page.</translation>
    </message>
    <message>
        <source>The page has this text.</source>
        <translation>La page contient ce texte.</translation>
    </message>
    <message>
        <source>The picture could not be saved to {path}. Choose another folder.</source>
        <translation>Impossible d’enregistrer l’image dans {path}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The points that matter, as a short list beside the text.</source>
        <translation>Les points importants, en courte liste à côté du texte.</translation>
    </message>
    <message>
        <source>The process of the {process} does not connect, but on this system nothing keeps it from it: there is no way to give up that right without an administrator.</source>
        <translation>Le processus «&#x202f;{process}&#x202f;» ne se connecte pas, mais rien ne l’en empêche sur ce système&#x202f;: renoncer à ce droit y est impossible sans administrateur.</translation>
    </message>
    <message>
        <source>The process of the {process} does not connect, but this system did not let it give up the right to; the log says why.</source>
        <translation>Le processus «&#x202f;{process}&#x202f;» ne se connecte pas, mais ce système ne l’a pas laissé renoncer au droit de le faire&#x202f;; le fichier journal dit pourquoi.</translation>
    </message>
    <message>
        <source>The process of the {process} has given up the right to open connections; the system refuses every one.</source>
        <translation>Le processus «&#x202f;{process}&#x202f;» a renoncé au droit d’ouvrir des connexions&#x202f;; le système les refuse toutes.</translation>
    </message>
    <message>
        <source>The processor counts its energy, but only the system&apos;s administrator may read it.</source>
        <translation>Le processeur compte son énergie, mais seul l’administrateur du système peut la lire.</translation>
    </message>
    <message>
        <source>The prompt became too long for any model; select less text.</source>
        <translation>Le prompt est devenu trop long pour tout modèle&#x202f;; sélectionnez moins de texte.</translation>
    </message>
    <message>
        <source>The prompt repeats itself too often; give its {{#each}} shorter lists.</source>
        <translation>Le prompt se répète trop souvent&#x202f;; donnez à ses {{#each}} des listes plus courtes.</translation>
    </message>
    <message>
        <source>The prompt text after the front matter is empty.</source>
        <translation>Le texte du prompt après l’en-tête est vide.</translation>
    </message>
    <message>
        <source>The prompt “{prompt}” has the name of one that Inkhorn brings along.</source>
        <translation>Le prompt «&#x202f;{prompt}&#x202f;» porte le nom d’un prompt fourni avec Inkhorn.</translation>
    </message>
    <message>
        <source>The prompt “{prompt}” is there already, in the pack “{pack}”.</source>
        <translation>Le prompt «&#x202f;{prompt}&#x202f;» existe déjà, dans le pack «&#x202f;{pack}&#x202f;».</translation>
    </message>
    <message>
        <source>The prompts could not be imported.</source>
        <translation>Les prompts n’ont pas pu être importés.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection to {host} through.</source>
        <translation>Le proxy n’a pas laissé passer la connexion à {host}.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a name and a password, which Inkhorn does not have.</source>
        <translation>Le proxy de ce réseau demande un nom et un mot de passe, qu’Inkhorn n’a pas.</translation>
    </message>
    <message>
        <source>The quickest one that corrects.</source>
        <translation>Le plus rapide à corriger.</translation>
    </message>
    <message>
        <source>The rules come from LanguageTool and are free under the GNU Lesser General Public License 2.1 or later.</source>
        <translation>Les règles viennent de LanguageTool et sont libres sous la licence publique générale limitée GNU 2.1 ou ultérieure.</translation>
    </message>
    <message>
        <source>The rules for {language} are being loaded.</source>
        <translation>Chargement des règles en cours&#x202f;: {language}.</translation>
    </message>
    <message>
        <source>The rules of this language could not be loaded.</source>
        <translation>Impossible de charger les règles de cette langue.</translation>
    </message>
    <message>
        <source>The rules of this language stopped unexpectedly.</source>
        <translation>Les règles de cette langue se sont arrêtées de façon inattendue.</translation>
    </message>
    <message>
        <source>The search for patterns did not answer. Try again, or search without patterns.</source>
        <translation>La recherche de motifs n’a pas répondu. Réessayez, ou cherchez sans motif.</translation>
    </message>
    <message>
        <source>The sentence is built differently: {new} for {old}.</source>
        <translation>La phrase est construite autrement&#x202f;: {new} au lieu de {old}.</translation>
    </message>
    <message>
        <source>The sentence that asks for {word} was left out; it means nothing to Inkhorn.</source>
        <translation>La phrase qui demande {word} a été omise&#x202f;; elle n’a pas de sens pour Inkhorn.</translation>
    </message>
    <message>
        <source>The server could not go on with the download. Try again.</source>
        <translation>Le serveur n’a pas pu poursuivre le téléchargement. Réessayez.</translation>
    </message>
    <message>
        <source>The server does not say how large the file is, so it was not downloaded.</source>
        <translation>Le serveur n’indique pas la taille du fichier&#x202f;; il n’a donc pas été téléchargé.</translation>
    </message>
    <message>
        <source>The server has a fault of its own</source>
        <translation>Le serveur rencontre une erreur interne</translation>
    </message>
    <message>
        <source>The server has had too many requests</source>
        <translation>Le serveur a reçu trop de requêtes</translation>
    </message>
    <message>
        <source>The server is not connected yet. Try again in a moment.</source>
        <translation>Le serveur n’est pas encore connecté. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The server sends from a secure address to one that is not.</source>
        <translation>Le serveur renvoie d’une adresse sécurisée vers une adresse qui ne l’est pas.</translation>
    </message>
    <message>
        <source>The server sends from one address to the next without end.</source>
        <translation>Le serveur renvoie sans fin d’une adresse à l’autre.</translation>
    </message>
    <message>
        <source>The server sends to an address that cannot be used.</source>
        <translation>Le serveur renvoie à une adresse inutilisable.</translation>
    </message>
    <message>
        <source>The server went on at another place than asked for. Try again.</source>
        <translation>Le serveur a repris à un autre endroit que demandé. Réessayez.</translation>
    </message>
    <message>
        <source>The settings could not be saved to {path}: {reason}. They hold until Inkhorn is closed.</source>
        <translation>Impossible d’enregistrer les paramètres dans {path}&#x202f;: {reason}. Ils valent jusqu’à la fermeture d’Inkhorn.</translation>
    </message>
    <message>
        <source>The signs are others.</source>
        <translation>Les signes sont différents.</translation>
    </message>
    <message>
        <source>The smaller model could not be made; the log says why.</source>
        <translation>Impossible de créer le modèle réduit&#x202f;; le fichier journal dit pourquoi.</translation>
    </message>
    <message>
        <source>The smaller model could not be written. Free some space on the disk and try again.</source>
        <translation>Le modèle réduit n’a pas pu être écrit. Libérez de la place sur le disque et réessayez.</translation>
    </message>
    <message>
        <source>The smallest one that follows instructions. For computers with little memory.</source>
        <translation>Le plus petit qui suive les consignes. Pour les ordinateurs avec peu de mémoire.</translation>
    </message>
    <message>
        <source>The spaces around this mark are not right.</source>
        <translation>Les espaces autour de ce signe ne sont pas correctes.</translation>
    </message>
    <message>
        <source>The starter model</source>
        <translation>Le modèle de départ</translation>
    </message>
    <message>
        <source>The starter model cannot be stored in {folder}: {reason}. {advice}</source>
        <translation>Impossible de stocker le modèle de départ dans {folder}&#x202f;: {reason}. {advice}</translation>
    </message>
    <message>
        <source>The starter model completes and checks well; any other GGUF file works too.</source>
        <translation>Le modèle de départ complète et vérifie bien&#x202f;; tout autre fichier GGUF convient aussi.</translation>
    </message>
    <message>
        <source>The starter: small enough for any computer.</source>
        <translation>Le modèle de départ&#x202f;: assez petit pour n’importe quel ordinateur.</translation>
    </message>
    <message>
        <source>The statistics are cleared.</source>
        <translation>Les statistiques ont été effacées.</translation>
    </message>
    <message>
        <source>The statistics are on the clipboard.</source>
        <translation>Les statistiques sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The strength of an adapter has to be a number, normally from 0 to 1.</source>
        <translation>La force d’un adaptateur doit être un nombre, normalement de 0 à 1.</translation>
    </message>
    <message>
        <source>The style guide cannot be made: {reason}.</source>
        <translation>Impossible de créer le guide de style&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The suggestion did not lead to what stands after the caret.</source>
        <translation>La suggestion ne menait pas à ce qui suit le curseur.</translation>
    </message>
    <message>
        <source>The suggestion did not make a word with the letters before the caret.</source>
        <translation>La suggestion ne formait pas un mot avec les lettres qui précèdent le curseur.</translation>
    </message>
    <message>
        <source>The suggestion repeated what stands after the caret.</source>
        <translation>La suggestion répétait ce qui suit le curseur.</translation>
    </message>
    <message>
        <source>The suggestion repeated what stands before the caret.</source>
        <translation>La suggestion répétait ce qui précède le curseur.</translation>
    </message>
    <message>
        <source>The suggestion was in another language than the paragraph.</source>
        <translation>La suggestion était dans une autre langue que le paragraphe.</translation>
    </message>
    <message>
        <source>The suggestion was in another script than your text.</source>
        <translation>La suggestion était dans une autre écriture que votre texte.</translation>
    </message>
    <message>
        <source>The system did not allow all of the model to be kept in memory; what does not fit its limit may be moved to the disk. Close other programs, or raise the limit for locked memory (ulimit -l).</source>
        <translation>Le système n’a pas permis de garder tout le modèle en mémoire&#x202f;; ce qui dépasse sa limite peut être déplacé sur le disque. Fermez d’autres programmes, ou relevez la limite de mémoire verrouillée (ulimit -l).</translation>
    </message>
    <message>
        <source>The tense changes: {new} for {old}.</source>
        <translation>Le temps change&#x202f;: {new} au lieu de {old}.</translation>
    </message>
    <message>
        <source>The text before the caret is one very long word.</source>
        <translation>Le texte avant le curseur est un seul mot très long.</translation>
    </message>
    <message>
        <source>The text is too long for the context. Raise Context in Settings, Model.</source>
        <translation>Le texte est trop long pour le contexte. Augmentez Contexte dans Paramètres, Modèle.</translation>
    </message>
    <message numerus="yes">
        <source>The text is too long for the model&apos;s context. Select at most about {n} words.</source>
        <translation>
            <numerusform>Le texte est trop long pour le contexte du modèle. Sélectionnez environ {n} mot au maximum.</numerusform>
            <numerusform>Le texte est trop long pour le contexte du modèle. Sélectionnez environ {n} mots au maximum.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text stays on the page.</source>
        <translation>Le texte reste sur la page.</translation>
    </message>
    <message>
        <source>The text this was made for is gone, so nothing was applied. The rewrite can still be copied.</source>
        <translation>Le texte concerné a disparu&#x202f;; rien n’a donc été appliqué. La réécriture peut encore être copiée.</translation>
    </message>
    <message>
        <source>The text was changed meanwhile, so nothing was applied. The rewrite can be made again for it as it is.</source>
        <translation>Le texte a changé entre-temps&#x202f;; rien n’a donc été appliqué. La réécriture peut être refaite pour le texte actuel.</translation>
    </message>
    <message>
        <source>The upper part is by machine.</source>
        <translation>La partie supérieure vient de la machine.</translation>
    </message>
    <message>
        <source>The verb does not agree with its subject.</source>
        <translation>Le verbe ne s’accorde pas avec son sujet.</translation>
    </message>
    <message>
        <source>The verb is not in the right form here.</source>
        <translation>Le verbe n’est pas à la bonne forme ici.</translation>
    </message>
    <message>
        <source>The verb seems to need another tense or another small verb with it.</source>
        <translation>Le verbe semble demander un autre temps ou un autre auxiliaire.</translation>
    </message>
    <message>
        <source>The verb seems to need another tense.</source>
        <translation>Le verbe semble demander un autre temps.</translation>
    </message>
    <message>
        <source>The version of a pack is a number such as 1.0.</source>
        <translation>La version d’un pack est un nombre comme 1.0.</translation>
    </message>
    <message>
        <source>The word before the caret is marked as misspelt; correct it or add it to your dictionary first.</source>
        <translation>Le mot avant le curseur est marqué comme mal orthographié&#x202f;; corrigez-le ou ajoutez-le d’abord à votre dictionnaire.</translation>
    </message>
    <message>
        <source>The word lists (igerman98 and the frami additions) are under the GNU General Public License 2 or 3, the word forms (Morphy, korrekturen.de) under Creative Commons Attribution-ShareAlike 4.0.</source>
        <translation>Les listes de mots (igerman98 et les ajouts frami) sont sous licence publique générale GNU 2 ou 3, les formes de mots (Morphy, korrekturen.de) sous Creative Commons Attribution - Partage dans les mêmes conditions 4.0.</translation>
    </message>
    <message>
        <source>The word lists cannot be stored in {folder}: {reason}.</source>
        <translation>Impossible de stocker les listes de mots dans {folder}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The word lists for {language} could not be fetched.</source>
        <translation>Impossible de télécharger les listes de mots pour&#x202f;: {language}.</translation>
    </message>
    <message>
        <source>The word lists in {folder} cannot be used: {reason}</source>
        <translation>Impossible d’utiliser les listes de mots dans {folder}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>The wording of a quotation is different.</source>
        <translation>Le texte d’une citation a changé.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Theme: {theme}</source>
        <translation>Thème&#x202f;: {theme}</translation>
    </message>
    <message>
        <source>There are changes that are not in the file.</source>
        <translation>Il y a des modifications qui ne sont pas dans le fichier.</translation>
    </message>
    <message>
        <source>There are no versions.</source>
        <translation>Il n’y a pas de versions.</translation>
    </message>
    <message>
        <source>There is a web page instead of the file, perhaps one that asks to sign in to this network.</source>
        <translation>Il y a une page web à la place du fichier, peut-être une page qui demande de se connecter à ce réseau.</translation>
    </message>
    <message>
        <source>There is a {file} already. Remove it first to make it again.</source>
        <translation>Il y a déjà un {file}. Supprimez-le d’abord pour le recréer.</translation>
    </message>
    <message>
        <source>There is another file named {file} by now.</source>
        <translation>Il y a maintenant un autre fichier nommé {file}.</translation>
    </message>
    <message>
        <source>There is another file named {file} in {folder}. Move it or remove it, then try again.</source>
        <translation>Il y a un autre fichier nommé {file} dans {folder}. Déplacez-le ou supprimez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>There is another {file} by now, so the deleted one was not brought back.</source>
        <translation>Il existe maintenant un autre {file}&#x202f;; celui qui a été supprimé n’a donc pas été rétabli.</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>Il n’y a pas de connexion</translation>
    </message>
    <message>
        <source>There is no connection to the package index. Go online and try again. {advice}</source>
        <translation>Il n’y a pas de connexion à l’index de paquets. Connectez-vous et réessayez. {advice}</translation>
    </message>
    <message>
        <source>There is no connection to {host}. Go online, or check the address, and try again.</source>
        <translation>Il n’y a pas de connexion à {host}. Connectez-vous, ou vérifiez l’adresse, et réessayez.</translation>
    </message>
    <message>
        <source>There is no file {file} in that folder.</source>
        <translation>Il n’y a pas de fichier {file} dans ce dossier.</translation>
    </message>
    <message>
        <source>There is no file “{file}” where the link says.</source>
        <translation>Il n’y a pas de fichier «&#x202f;{file}&#x202f;» à l’endroit indiqué par le lien.</translation>
    </message>
    <message>
        <source>There is no model to measure yet. Choose one in Settings, Model.</source>
        <translation>Il n’y a pas encore de modèle à mesurer. Choisissez-en un dans Paramètres, Modèle.</translation>
    </message>
    <message>
        <source>There is no model yet. Choose one in Settings, Model.</source>
        <translation>Il n’y a pas encore de modèle. Choisissez-en un dans Paramètres, Modèle.</translation>
    </message>
    <message>
        <source>There is no model yet; suggestions need one.</source>
        <translation>Il n’y a pas encore de modèle&#x202f;; les suggestions en exigent un.</translation>
    </message>
    <message>
        <source>There is no newer version. The latest, {version}, is of {day}.</source>
        <translation>Il n’y a pas de version plus récente. La dernière, {version}, date du {day}.</translation>
    </message>
    <message>
        <source>There is no running text here: {things} are never rewritten. Select a paragraph.</source>
        <translation>Il n’y a pas de texte courant ici&#x202f;; jamais réécrits&#x202f;: {things}. Sélectionnez un paragraphe.</translation>
    </message>
    <message>
        <source>There is no running text here: {thing} is never rewritten. Select a paragraph.</source>
        <translation>Il n’y a pas de texte courant ici&#x202f;; jamais réécrit&#x202f;: {thing}. Sélectionnez un paragraphe.</translation>
    </message>
    <message>
        <source>There is no setting called {key}.</source>
        <translation>Il n’y a pas de paramètre appelé {key}.</translation>
    </message>
    <message>
        <source>There is no text to try this on. Select some in the document, or put the caret into a paragraph.</source>
        <translation>Il n’y a pas de texte pour l’essayer. Sélectionnez-en dans le document, ou placez le curseur dans un paragraphe.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Il n’y a pas encore de texte.</translation>
    </message>
    <message>
        <source>There is not enough memory for this context. Choose a smaller context or model in Settings.</source>
        <translation>Il n’y a pas assez de mémoire pour ce contexte. Choisissez un contexte ou un modèle plus petit dans les paramètres.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to rewrite here. Select some text, or put the caret into a paragraph.</source>
        <translation>Il n’y a rien à réécrire ici. Sélectionnez du texte, ou placez le curseur dans un paragraphe.</translation>
    </message>
    <message>
        <source>There is nothing to score.</source>
        <translation>Il n’y a rien à évaluer.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is too little text to go on from; a few words are enough.</source>
        <translation>Il y a trop peu de texte pour continuer&#x202f;; quelques mots suffisent.</translation>
    </message>
    <message>
        <source>These are more than {limit} prompts. Import a part of them.</source>
        <translation>Il y a plus de {limit} prompts. Importez-en une partie.</translation>
    </message>
    <message>
        <source>These keys were left out: {keys}.</source>
        <translation>Ces clés ont été omises&#x202f;: {keys}.</translation>
    </message>
    <message>
        <source>These options were left out: {options}.</source>
        <translation>Ces options ont été omises&#x202f;: {options}.</translation>
    </message>
    <message>
        <source>These should be separate words.</source>
        <translation>Ces mots devraient être séparés.</translation>
    </message>
    <message>
        <source>These texts were not saved when Inkhorn ended. Each is safe until you keep it or throw it away; what you do not decide now is here again at the next start.</source>
        <translation>Ces textes n’étaient pas enregistrés quand Inkhorn s’est fermé. Chacun est en sécurité jusqu’à ce que vous le gardiez ou le jetiez&#x202f;; ce que vous ne décidez pas maintenant reviendra au prochain démarrage.</translation>
    </message>
    <message>
        <source>These words are joined by a hyphen.</source>
        <translation>Ces mots sont reliés par un trait d’union.</translation>
    </message>
    <message>
        <source>These words are usually written in the other order.</source>
        <translation>Ces mots s’écrivent d’habitude dans l’autre ordre.</translation>
    </message>
    <message>
        <source>This address asks for a permission that Inkhorn does not have.</source>
        <translation>Cette adresse demande une autorisation qu’Inkhorn n’a pas.</translation>
    </message>
    <message>
        <source>This address cannot be used.</source>
        <translation>Cette adresse est inutilisable.</translation>
    </message>
    <message>
        <source>This address cannot be used: it does not begin with https://.</source>
        <translation>Cette adresse est inutilisable&#x202f;: elle ne commence pas par https://.</translation>
    </message>
    <message>
        <source>This build cannot look for updates: its update address cannot be read.</source>
        <translation>Cette version compilée ne peut pas rechercher de mises à jour&#x202f;: son adresse de mise à jour est illisible.</translation>
    </message>
    <message>
        <source>This build cannot look for updates: its update address does not begin with https.</source>
        <translation>Cette version compilée ne peut pas rechercher de mises à jour&#x202f;: son adresse de mise à jour ne commence pas par https.</translation>
    </message>
    <message>
        <source>This build carries no key to check updates with, so it does not look for them.</source>
        <translation>Cette version compilée ne contient pas de clé pour vérifier les mises à jour&#x202f;; elle n’en recherche donc pas.</translation>
    </message>
    <message>
        <source>This build of Inkhorn has no update address, so it cannot look for newer versions. Look where you got it.</source>
        <translation>Cette version compilée d’Inkhorn n’a pas d’adresse de mise à jour&#x202f;; elle ne peut donc pas rechercher de versions plus récentes. Regardez là où vous l’avez obtenue.</translation>
    </message>
    <message>
        <source>This cannot be used yet; see the problems below.</source>
        <translation>Pas encore utilisable&#x202f;; voyez les problèmes ci-dessous.</translation>
    </message>
    <message>
        <source>This computer does not tell programs how much energy it uses.</source>
        <translation>Cet ordinateur n’indique pas aux programmes combien d’énergie il consomme.</translation>
    </message>
    <message>
        <source>This computer has no keyring (Secret Service) that could keep it.</source>
        <translation>Cet ordinateur n’a pas de trousseau (Secret Service) pour le conserver.</translation>
    </message>
    <message>
        <source>This copy of the engine was built without CUDA. Install a build that has it; the README says how, under Graphics processors.</source>
        <translation>Cette copie du moteur a été compilée sans CUDA. Installez une version qui l’inclut&#x202f;; le README explique comment, sous Graphics processors.</translation>
    </message>
    <message>
        <source>This copy of the engine was built without CUDA. Run `make backends` in the folder of the sources.</source>
        <translation>Cette copie du moteur a été compilée sans CUDA. Lancez `make backends` dans le dossier des sources.</translation>
    </message>
    <message>
        <source>This copy of the engine was built without Metal. Install a build that has it; the README says how, under Graphics processors.</source>
        <translation>Cette copie du moteur a été compilée sans Metal. Installez une version qui l’inclut&#x202f;; le README explique comment, sous Graphics processors.</translation>
    </message>
    <message>
        <source>This copy of the engine was built without Metal. Run `make backends` in the folder of the sources.</source>
        <translation>Cette copie du moteur a été compilée sans Metal. Lancez `make backends` dans le dossier des sources.</translation>
    </message>
    <message>
        <source>This copy of the engine was built without Vulkan. Install a build that has it; the README says how, under Graphics processors.</source>
        <translation>Cette copie du moteur a été compilée sans Vulkan. Installez une version qui l’inclut&#x202f;; le README explique comment, sous Graphics processors.</translation>
    </message>
    <message>
        <source>This copy of the engine was built without Vulkan. Run `make backends` in the folder of the sources.</source>
        <translation>Cette copie du moteur a été compilée sans Vulkan. Lancez `make backends` dans le dossier des sources.</translation>
    </message>
    <message>
        <source>This document is written without a model.</source>
        <translation>Ce document s’écrit sans modèle.</translation>
    </message>
    <message>
        <source>This document is written without a model; rules go on checking. Write, No Model brings it back.</source>
        <translation>Ce document s’écrit sans modèle&#x202f;; les règles continuent de vérifier. «&#x202f;Rédaction, Sans modèle&#x202f;» le rétablit.</translation>
    </message>
    <message>
        <source>This does not look right here.</source>
        <translation>Cela ne semble pas correct ici.</translation>
    </message>
    <message>
        <source>This file cannot be fetched here. Take it from a folder or a stick that has it.</source>
        <translation>Ce fichier ne peut pas être téléchargé ici. Prenez-le dans un dossier ou sur une clé USB qui le contient.</translation>
    </message>
    <message>
        <source>This file has a very long line. It is shown in pieces so that typing stays fast; saving joins them again.</source>
        <translation>Ce fichier a une ligne très longue. Elle est affichée en morceaux pour que la frappe reste rapide&#x202f;; l’enregistrement les réunit.</translation>
    </message>
    <message>
        <source>This file has control characters, such as page breaks, that the page cannot hold. Saving turns them into line ends or leaves them out.</source>
        <translation>Ce fichier contient des caractères de contrôle, comme des sauts de page, que la page ne peut pas afficher. L’enregistrement les convertit en fins de ligne ou les omet.</translation>
    </message>
    <message>
        <source>This file mixes several kinds of line ends; saving makes them alike.</source>
        <translation>Ce fichier mélange plusieurs types de fins de ligne&#x202f;; l’enregistrement les uniformise.</translation>
    </message>
    <message>
        <source>This file says at its end who wrote what, but its text was changed since, so that may be wrong. View, Show Machine Text lets you see. Keep it?</source>
        <translation>Ce fichier indique à la fin qui a écrit quoi, mais son texte a changé depuis&#x202f;; ces indications peuvent être fausses. «&#x202f;Affichage, Afficher le texte de la machine&#x202f;» permet de vérifier. Les conserver&#x202f;?</translation>
    </message>
    <message>
        <source>This file stays as it is; the new one goes into Inkhorn&apos;s folder, where {free} are free.</source>
        <translation>Ce fichier reste tel quel&#x202f;; le nouveau va dans le dossier d’Inkhorn, où {free} sont libres.</translation>
    </message>
    <message>
        <source>This file was changed in another program. Of 1 passage that a machine wrote, 1 was not found again and count as of unknown origin.</source>
        <translation>Ce fichier a été modifié dans un autre programme. Le seul passage écrit par une machine n’a pas été retrouvé et compte comme d’origine inconnue.</translation>
    </message>
    <message numerus="yes">
        <source>This file was changed in another program. Of {passages} passages that a machine wrote, {n} were not found again and count as of unknown origin.</source>
        <translation>
            <numerusform>Ce fichier a été modifié dans un autre programme. Sur {passages} passages écrits par une machine, {n} n’a pas été retrouvé et compte comme d’origine inconnue.</numerusform>
            <numerusform>Ce fichier a été modifié dans un autre programme. Sur {passages} passages écrits par une machine, {n} n’ont pas été retrouvés et comptent comme d’origine inconnue.</numerusform>
        </translation>
    </message>
    <message>
        <source>This folder may not be looked into.</source>
        <translation>L’accès à ce dossier n’est pas autorisé.</translation>
    </message>
    <message>
        <source>This installation cannot download models because it has no pip. {advice}</source>
        <translation>Cette installation ne peut pas télécharger de modèles, car elle n’a pas pip. {advice}</translation>
    </message>
    <message>
        <source>This installation cannot read dictionaries: there is no Hunspell library for this system.</source>
        <translation>Cette installation ne peut pas lire de dictionnaires&#x202f;: il n’y a pas de bibliothèque Hunspell pour ce système.</translation>
    </message>
    <message>
        <source>This installation has no pip. Set an address for word lists, or a folder with the file.</source>
        <translation>Cette installation n’a pas pip. Définissez une adresse pour les listes de mots, ou un dossier contenant le fichier.</translation>
    </message>
    <message>
        <source>This is Inkhorn {version}</source>
        <translation>Vous utilisez Inkhorn {version}</translation>
    </message>
    <message>
        <source>This is a question now.</source>
        <translation>C’est maintenant une question.</translation>
    </message>
    <message>
        <source>This is a source checkout. In its folder run:
git pull &amp;&amp; make run</source>
        <translation>Ceci est une copie des sources. Dans son dossier, exécutez&#x202f;:
git pull &amp;&amp; make run</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>This is not an address. One looks like http://localhost:8080.</source>
        <translation>Ce n’est pas une adresse. Une adresse ressemble à http://localhost:8080.</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>Ce n’est pas possible pour le moment.</translation>
    </message>
    <message>
        <source>This is nothing that Inkhorn can import. It reads WritingTools&apos; options.json, llm&apos;s YAML templates, Fabric&apos;s patterns (folders with system.md) and Obsidian Local GPT&apos;s data.json.</source>
        <translation>Ce n’est rien qu’Inkhorn puisse importer. Il lit options.json de WritingTools, les gabarits YAML de llm, les patterns de Fabric (dossiers avec system.md) et data.json d’Obsidian Local GPT.</translation>
    </message>
    <message>
        <source>This is too long to be copied as HTML. Export the document as a web page instead.</source>
        <translation>Ce texte est trop long pour être copié en HTML. Exportez plutôt le document en page web.</translation>
    </message>
    <message>
        <source>This is written as one word.</source>
        <translation>Cela s’écrit en un seul mot.</translation>
    </message>
    <message>
        <source>This is your style guide. Prompts that ask for it with {{style_guide}} send it along; no other prompt does.
One line a preference is enough. Lines between these marks are notes to yourself and are never sent.

- Write &quot;email&quot;, not &quot;e-mail&quot;.
- Dates look like 5 March 2027.
- Short sentences; no exclamation marks.</source>
        <translation>Ceci est votre guide de style. Les prompts qui le demandent avec {{style_guide}} l’envoient&#x202f;; aucun autre prompt ne le fait.
Une ligne par préférence suffit. Les lignes entre ces marques sont des notes pour vous et ne sont jamais envoyées.

- Écrire «&#x202f;courriel&#x202f;» et non «&#x202f;e-mail&#x202f;».
- Les dates s’écrivent 5 mars 2027.
- Des phrases courtes&#x202f;; pas de points d’exclamation.</translation>
    </message>
    <message>
        <source>This key cannot be used; press another one.</source>
        <translation>Cette touche est inutilisable&#x202f;; appuyez sur une autre.</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>Ce modèle</translation>
    </message>
    <message>
        <source>This model cannot write text. Choose another in Settings, Model.</source>
        <translation>Ce modèle ne peut pas écrire de texte. Choisissez-en un autre dans Paramètres, Modèle.</translation>
    </message>
    <message>
        <source>This model does not continue text. Choose another in Settings, Model.</source>
        <translation>Ce modèle ne continue pas un texte. Choisissez-en un autre dans Paramètres, Modèle.</translation>
    </message>
    <message>
        <source>This model has no token for what the grammar asks next. Change the grammar.</source>
        <translation>Ce modèle n’a pas de token pour ce que la grammaire demande ensuite. Changez la grammaire.</translation>
    </message>
    <message>
        <source>This model makes the engine crash while it loads. Choose another model in Settings, Model, or download it again.</source>
        <translation>Ce modèle fait planter le moteur au chargement. Choisissez un autre modèle dans Paramètres, Modèle, ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>This model makes the engine stop whenever it is used. Choose another model in Settings, Model, or download it again.</source>
        <translation>Ce modèle arrête le moteur dès qu’il est utilisé. Choisissez un autre modèle dans Paramètres, Modèle, ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>This pack cannot be installed.</source>
        <translation>Ce pack ne peut pas être installé.</translation>
    </message>
    <message>
        <source>This pattern takes too long in this text. Make it more exact, or search in a selection.</source>
        <translation>Ce motif prend trop de temps dans ce texte. Précisez-le, ou cherchez dans une sélection.</translation>
    </message>
    <message>
        <source>This prompt has no examples. Write some behind inkhorn.examples: a selection, and what an answer contains, does not contain (not_contains) or how long it is at most (max_length).</source>
        <translation>Ce prompt n’a pas d’exemples. Écrivez-en après inkhorn.examples&#x202f;: une sélection, et ce qu’une réponse contient (contains), ne contient pas (not_contains) ou sa longueur maximale (max_length).</translation>
    </message>
    <message>
        <source>This prompt reads your clipboard and shows it to the model on this computer. Allowing it holds for all prompts until Inkhorn is closed.</source>
        <translation>Ce prompt lit votre presse-papiers et le montre au modèle sur cet ordinateur. L’autorisation vaut pour tous les prompts jusqu’à la fermeture d’Inkhorn.</translation>
    </message>
    <message>
        <source>This says something new.</source>
        <translation>Ceci dit quelque chose de nouveau.</translation>
    </message>
    <message>
        <source>This section is the first of its level here.</source>
        <translation>Cette section est la première de son niveau ici.</translation>
    </message>
    <message>
        <source>This section is the last of its level here.</source>
        <translation>Cette section est la dernière de son niveau ici.</translation>
    </message>
    <message>
        <source>This sentence is too long to check.</source>
        <translation>Cette phrase est trop longue pour être vérifiée.</translation>
    </message>
    <message>
        <source>This text is too long for the engine. Select less of it.</source>
        <translation>Ce texte est trop long pour le moteur. Sélectionnez-en moins.</translation>
    </message>
    <message>
        <source>This version is no longer kept.</source>
        <translation>Cette version n’est plus conservée.</translation>
    </message>
    <message>
        <source>This was changed since: {words}. It stays; copy the text before to put it back yourself.</source>
        <translation>Ceci a été modifié depuis&#x202f;: {words}. Cela reste&#x202f;; copiez le texte d’avant pour le remettre vous-même.</translation>
    </message>
    <message>
        <source>This word is easily confused with another one.</source>
        <translation>Ce mot se confond facilement avec un autre.</translation>
    </message>
    <message>
        <source>This word is not needed.</source>
        <translation>Ce mot est inutile.</translation>
    </message>
    <message>
        <source>This word seems to be misspelt.</source>
        <translation>Ce mot semble mal orthographié.</translation>
    </message>
    <message>
        <source>This word seems to be mistaken for a similar one.</source>
        <translation>Ce mot semble confondu avec un mot semblable.</translation>
    </message>
    <message>
        <source>This word stands here twice.</source>
        <translation>Ce mot figure deux fois ici.</translation>
    </message>
    <message>
        <source>This worker has its model already; another one needs another worker.</source>
        <translation>Ce processus a déjà son modèle&#x202f;; un autre modèle exige un autre processus.</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Approfondi</translation>
    </message>
    <message>
        <source>Thorough: also what deserves a look.</source>
        <translation>Approfondi&#x202f;: aussi ce qui mérite un coup d’œil.</translation>
    </message>
    <message>
        <source>Those before {day} are no longer in the list.</source>
        <translation>Celles d’avant le {day} ne sont plus dans la liste.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Threads for reading</source>
        <translation>Threads pour la lecture</translation>
    </message>
    <message>
        <source>Threads for writing + for reading, and tokens read at once. Longer is faster; Automatic is 1.00. What counts is a word typed, a paragraph rewritten and a sentence checked.</source>
        <translation>Threads pour l’écriture + pour la lecture, et tokens lus à la fois. Plus la barre est longue, plus c’est rapide&#x202f;; Automatique vaut 1,00. Ce qui compte&#x202f;: un mot tapé, un paragraphe réécrit et une phrase vérifiée.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Throw “{title}” away</source>
        <translation>Jeter «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>Thrown away. It is gone when you close this window.</source>
        <translation>Jeté. Il disparaît quand vous fermez cette fenêtre.</translation>
    </message>
    <message>
        <source>Thrown away. The page goes back to the file when you close this window.</source>
        <translation>Jeté. La page revient au fichier quand vous fermez cette fenêtre.</translation>
    </message>
    <message>
        <source>Throws away what has come of it.</source>
        <translation>Jette ce qui a déjà été téléchargé.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Tints what the model and rules wrote.</source>
        <translation>Colore ce que le modèle et les règles ont écrit.</translation>
    </message>
    <message>
        <source>Title ideas</source>
        <translation>Idées de titres</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>Today: {done} of {n} words by hand, and {machine} by machine.</source>
        <translation>
            <numerusform>Aujourd’hui&#x202f;: {done} sur {n} mot à la main, et {machine} par la machine.</numerusform>
            <numerusform>Aujourd’hui&#x202f;: {done} sur {n} mots à la main, et {machine} par la machine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: {done} of {n} words by hand.</source>
        <translation>
            <numerusform>Aujourd’hui&#x202f;: {done} sur {n} mot à la main.</numerusform>
            <numerusform>Aujourd’hui&#x202f;: {done} sur {n} mots à la main.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} words by hand, and {machine} by machine.</source>
        <translation>
            <numerusform>Aujourd’hui&#x202f;: {n} mot à la main, et {machine} par la machine.</numerusform>
            <numerusform>Aujourd’hui&#x202f;: {n} mots à la main, et {machine} par la machine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} words by hand.</source>
        <translation>
            <numerusform>Aujourd’hui&#x202f;: {n} mot à la main.</numerusform>
            <numerusform>Aujourd’hui&#x202f;: {n} mots à la main.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduire</translation>
    </message>
    <message>
        <source>Tries processors, layers, threads and batch on your own kind of work and keeps the best. Takes one to some minutes; you can go on writing, but then it is less exact.</source>
        <translation>Essaie processeurs, couches, threads et lots sur votre propre type de travail et garde les meilleurs. Dure d’une à quelques minutes&#x202f;; vous pouvez continuer à écrire, mais c’est alors moins précis.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try again in a moment</source>
        <translation>Réessayez dans un instant</translation>
    </message>
    <message>
        <source>Try again, or use a larger model.</source>
        <translation>Réessayez, ou utilisez un modèle plus grand.</translation>
    </message>
    <message>
        <source>Try again, or use another model.</source>
        <translation>Réessayez, ou utilisez un autre modèle.</translation>
    </message>
    <message>
        <source>Try again, or word the instruction differently.</source>
        <translation>Réessayez, ou formulez la consigne autrement.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Try again: {model}</source>
        <translation>Réessayer&#x202f;: {model}</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Try {number}: {setup}.</source>
        <translation>Essai {number}&#x202f;: {setup}.</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Turc (Windows-1254)</translation>
    </message>
    <message>
        <source>Turn suggestions on</source>
        <translation>Activer les suggestions</translation>
    </message>
    <message>
        <source>Type an instruction, or ↓ to choose</source>
        <translation>Tapez une consigne, ou ↓ pour choisir</translation>
    </message>
    <message>
        <source>Type one word, with letters and without spaces.</source>
        <translation>Tapez un seul mot, en lettres et sans espaces.</translation>
    </message>
    <message>
        <source>Type the number of a line.</source>
        <translation>Tapez le numéro d’une ligne.</translation>
    </message>
    <message>
        <source>Typewriter scrolling</source>
        <translation>Défilement machine à écrire</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Frappe</translation>
    </message>
    <message>
        <source>Typing changes nothing here.</source>
        <translation>La frappe ne modifie rien ici.</translation>
    </message>
    <message>
        <source>Typographic quotes and dashes</source>
        <translation>Guillemets et tirets typographiques</translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation>UTF-16, gros-boutiste</translation>
    </message>
    <message>
        <source>UTF-8 with byte order mark</source>
        <translation>UTF-8 avec indicateur d’ordre des octets</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainien</translation>
    </message>
    <message>
        <source>Ukrainian (KOI8-U)</source>
        <translation>Ukrainien (KOI8-U)</translation>
    </message>
    <message>
        <source>Underlines commas, apostrophes and spaces.</source>
        <translation>Souligne virgules, apostrophes et espaces.</translation>
    </message>
    <message>
        <source>Underlines mistakes.</source>
        <translation>Souligne les fautes.</translation>
    </message>
    <message>
        <source>Underlines mistakes; right-click shows the fix.</source>
        <translation>Souligne les fautes&#x202f;; un clic droit propose la correction.</translation>
    </message>
    <message>
        <source>Underlines words that no dictionary knows.</source>
        <translation>Souligne les mots qu’aucun dictionnaire ne connaît.</translation>
    </message>
    <message>
        <source>Underlines wrong forms, and words that are missing or too many.</source>
        <translation>Souligne les formes fausses et les mots manquants ou en trop.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Annuler l’import</translation>
    </message>
    <message>
        <source>Unload after</source>
        <translation>Décharger après</translation>
    </message>
    <message>
        <source>Unnamed action</source>
        <translation>Action sans nom</translation>
    </message>
    <message>
        <source>Unsuitable for correcting by itself: last in one published test.</source>
        <translation>Inadapté pour corriger seul&#x202f;: dernier dans un test publié.</translation>
    </message>
    <message>
        <source>Unsuitable where little is to change: last in one published test of tidying up dictated text.</source>
        <translation>Inadapté quand il y a peu à changer&#x202f;: dernier dans un test publié de mise au propre de texte dicté.</translation>
    </message>
    <message>
        <source>Unsuitable.</source>
        <translation>Inadapté.</translation>
    </message>
    <message>
        <source>Unsuitable: it does not follow instructions.</source>
        <translation>Inadapté&#x202f;: il ne suit pas les consignes.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Until it is closed</source>
        <translation>Jusqu’à sa fermeture</translation>
    </message>
    <message>
        <source>Until the end of the day, if wanted</source>
        <translation>Jusqu’à la fin du jour, si souhaité</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Untitled {number}</source>
        <translation>Sans titre {number}</translation>
    </message>
    <message>
        <source>Up and Down bring back what was typed before.</source>
        <translation>Haut et Bas rappellent les saisies précédentes.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Updates could not be looked for; the log says why.</source>
        <translation>Impossible de rechercher des mises à jour&#x202f;; le fichier journal dit pourquoi.</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Ourdou</translation>
    </message>
    <message>
        <source>Use Automatic instead</source>
        <translation>Utiliser plutôt Automatique</translation>
    </message>
    <message>
        <source>Use dictionaries</source>
        <translation>Utiliser les dictionnaires</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Use the model again</source>
        <translation>Réutiliser le modèle</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Utiliser ce modèle</translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation>Utiliser {model}</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituel</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>Ouïghour</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version and page</source>
        <translation>Version et page</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Version {number}: {words}</source>
        <translation>Version {number}&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Versions side by side</source>
        <translation>Versions côte à côte</translation>
    </message>
    <message>
        <source>Versions: earlier texts of your documents. “Keep versions” under Saving switches them off.</source>
        <translation>Versions&#x202f;: des textes antérieurs de vos documents. «&#x202f;Conserver des versions&#x202f;» sous Enregistrement les désactive.</translation>
    </message>
    <message>
        <source>Very difficult: for readers who know the subject.</source>
        <translation>Très difficile&#x202f;: pour des lecteurs qui connaissent le sujet.</translation>
    </message>
    <message>
        <source>Very easy to read: most 11-year-olds can follow.</source>
        <translation>Très facile à lire&#x202f;: accessible à la plupart des enfants de 11 ans.</translation>
    </message>
    <message>
        <source>Very good: 82 of 100 points in one published test of tidying up dictated text. Wordy, by one report.</source>
        <translation>Très bon&#x202f;: 82 points sur 100 dans un test publié de mise au propre de texte dicté. Verbeux, selon un compte rendu.</translation>
    </message>
    <message>
        <source>Very good: between 79 and 83 of 100 points in one published test of tidying up dictated text.</source>
        <translation>Très bon&#x202f;: entre 79 et 83 points sur 100 dans un test publié de mise au propre de texte dicté.</translation>
    </message>
    <message>
        <source>Very good: in one published test all 28 of its suggestions were safe and 12 of 13 words right.</source>
        <translation>Très bon&#x202f;: dans un test publié, ses 28 suggestions étaient toutes sans risque et 12 mots sur 13 étaient justes.</translation>
    </message>
    <message>
        <source>Very good: in one published test it mended 84 of 100 mistakes and left 89 of 100 sound sentences alone.</source>
        <translation>Très bon&#x202f;: dans un test publié, il a corrigé 84 fautes sur 100 et n’a pas touché à 89 phrases correctes sur 100.</translation>
    </message>
    <message>
        <source>Very good: in one published test the model before it mended 90 of 100 mistakes and left 95 of 100 sound sentences alone.</source>
        <translation>Très bon&#x202f;: dans un test publié, le modèle précédent a corrigé 90 fautes sur 100 et n’a pas touché à 95 phrases correctes sur 100.</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamien</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>Vietnamien (Windows-1258)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Waits for the one before it.</source>
        <translation>Attend le précédent.</translation>
    </message>
    <message>
        <source>Warm, as to a good colleague.</source>
        <translation>Chaleureux, comme à un bon collègue.</translation>
    </message>
    <message>
        <source>Weak: in one published test of tidying up dictated text 45 of 75 answers had to be rejected.</source>
        <translation>Faible&#x202f;: dans un test publié de mise au propre de texte dicté, 45 réponses sur 75 ont dû être rejetées.</translation>
    </message>
    <message>
        <source>Weak: in one published test of tidying up dictated text 55 of 75 answers had to be rejected.</source>
        <translation>Faible&#x202f;: dans un test publié de mise au propre de texte dicté, 55 réponses sur 75 ont dû être rejetées.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Gallois</translation>
    </message>
    <message>
        <source>Western European (DOS 850)</source>
        <translation>Europe occidentale (DOS 850)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <translation>Europe occidentale (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>Europe occidentale (Mac)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Europe occidentale (Windows-1252)</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Ce qui peut être fait</translation>
    </message>
    <message>
        <source>What changed on the disk</source>
        <translation>Ce qui a changé sur le disque</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What has come stays until it is whole or cancelled, also when Inkhorn is closed meanwhile.</source>
        <translation>Ce qui a été reçu reste jusqu’à ce que tout soit arrivé ou annulé, même si Inkhorn est fermé entre-temps.</translation>
    </message>
    <message>
        <source>What is left needs a look: accept (A) or discard (D) each change.</source>
        <translation>Ce qui reste est à revoir&#x202f;: acceptez (A) ou rejetez (D) chaque modification.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>What is said when a suggestion appears or is taken. Automatic: its first words, while a screen reader runs.</source>
        <translation>Ce qui est dit quand une suggestion apparaît ou est acceptée. Automatique&#x202f;: ses premiers mots, quand un lecteur d’écran est actif.</translation>
    </message>
    <message>
        <source>What is sent and answered</source>
        <translation>Ce qui est envoyé et répondu</translation>
    </message>
    <message>
        <source>What is stored of your text</source>
        <translation>Ce qui est stocké de votre texte</translation>
    </message>
    <message>
        <source>What is wrong with the text.</source>
        <translation>Ce qui ne va pas dans le texte.</translation>
    </message>
    <message>
        <source>What it is for, in a sentence; may stay empty</source>
        <translation>À quoi il sert, en une phrase&#x202f;; facultatif</translation>
    </message>
    <message>
        <source>What it needs of memory is not known before it is here.</source>
        <translation>Ses besoins en mémoire ne seront connus qu’une fois qu’il sera ici.</translation>
    </message>
    <message>
        <source>What should change?</source>
        <translation>Que faut-il changer&#x202f;?</translation>
    </message>
    <message>
        <source>What the check finds is listed here.</source>
        <translation>Ce que la vérification trouve est listé ici.</translation>
    </message>
    <message>
        <source>What the folder has</source>
        <translation>Ce que contient le dossier</translation>
    </message>
    <message>
        <source>What the model is doing</source>
        <translation>Ce que fait le modèle</translation>
    </message>
    <message>
        <source>What versions say here, the original</source>
        <translation>Ce que disent ici les versions, l’original</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Ce qui a été modifié</translation>
    </message>
    <message>
        <source>What was downloaded is not the file that was expected (its checksum differs), so nothing was kept. Try again later, or choose another address.</source>
        <translation>Le fichier téléchargé n’est pas celui attendu (sa somme de contrôle diffère)&#x202f;; rien n’a donc été conservé. Réessayez plus tard, ou choisissez une autre adresse.</translation>
    </message>
    <message>
        <source>What was downloaded is not the starter model (its checksum differs), so nothing was kept. Try again later. {advice}</source>
        <translation>Le fichier téléchargé n’est pas le modèle de départ (sa somme de contrôle diffère)&#x202f;; rien n’a donc été conservé. Réessayez plus tard. {advice}</translation>
    </message>
    <message>
        <source>What was here before stands here again, so there is nothing to revert.</source>
        <translation>Ce qui était ici avant s’y trouve de nouveau&#x202f;; il n’y a donc rien à annuler.</translation>
    </message>
    <message>
        <source>What was made cannot be read, so it was not kept. Try again.</source>
        <translation>Le résultat est illisible&#x202f;; il n’a donc pas été conservé. Réessayez.</translation>
    </message>
    <message>
        <source>What was made is not the same model, so it was not kept.</source>
        <translation>Le résultat n’est pas le même modèle&#x202f;; il n’a donc pas été conservé.</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Ce qui a été envoyé</translation>
    </message>
    <message>
        <source>What was sent (P)</source>
        <translation>Ce qui a été envoyé (P)</translation>
    </message>
    <message>
        <source>What was sent is far too large for a list of releases, so it was not read. Try again later.</source>
        <translation>Ce qui a été envoyé est bien trop gros pour une liste de versions publiées&#x202f;; cela n’a donc pas été lu. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>What was sent is not a list of releases. A network that asks you to sign in sends its own page instead; otherwise try again later.</source>
        <translation>Ce qui a été envoyé n’est pas une liste de versions publiées. Un réseau qui demande de se connecter envoie sa propre page à la place&#x202f;; sinon, réessayez plus tard.</translation>
    </message>
    <message>
        <source>What was sent to the model</source>
        <translation>Ce qui a été envoyé au modèle</translation>
    </message>
    <message>
        <source>What would be sent for the text you have selected.</source>
        <translation>Ce qui serait envoyé pour le texte que vous avez sélectionné.</translation>
    </message>
    <message>
        <source>What you decided, or chose place by place, stays.</source>
        <translation>Ce que vous avez décidé, ou choisi passage par passage, reste.</translation>
    </message>
    <message>
        <source>What you type cannot be kept safe from a crash at the moment: {reason}. You can write on; save often. Inkhorn goes on trying.</source>
        <translation>Votre frappe ne peut pas être protégée contre un plantage pour le moment&#x202f;: {reason}. Vous pouvez continuer à écrire&#x202f;; enregistrez souvent. Inkhorn continue d’essayer.</translation>
    </message>
    <message>
        <source>What you write is sent there for suggestions and rewriting; rules check alone.</source>
        <translation>Ce que vous écrivez y est envoyé pour les suggestions et la réécriture&#x202f;; seules les règles vérifient.</translation>
    </message>
    <message>
        <source>What you write is sent to {host}, and can be read by others in your network on the way.</source>
        <translation>Ce que vous écrivez est envoyé à {host} et peut être lu en chemin par d’autres sur votre réseau.</translation>
    </message>
    <message>
        <source>What you write is sent to {host}.</source>
        <translation>Ce que vous écrivez est envoyé à {host}.</translation>
    </message>
    <message>
        <source>What you write is sent to {server} for suggestions and rewriting.</source>
        <translation>Ce que vous écrivez est envoyé à {server} pour les suggestions et la réécriture.</translation>
    </message>
    <message>
        <source>What you write is sent to {server} for suggestions and rewriting. Its process may connect, because you asked for it.</source>
        <translation>Ce que vous écrivez est envoyé à {server} pour les suggestions et la réécriture. Son processus peut se connecter, car vous l’avez demandé.</translation>
    </message>
    <message>
        <source>Whatever you ignored at one place is shown again.</source>
        <translation>Tout ce que vous avez ignoré à un emplacement s’affiche de nouveau.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When nothing was suggested</source>
        <translation>Quand rien n’a été suggéré</translation>
    </message>
    <message>
        <source>When this happens may have changed.</source>
        <translation>Le moment de l’action a peut-être changé.</translation>
    </message>
    <message>
        <source>Where a suggestion ends at the latest.</source>
        <translation>Où une suggestion se termine au plus tard.</translation>
    </message>
    <message>
        <source>Whether the process of the {process} can connect cannot be seen here.</source>
        <translation>Impossible de voir ici si le processus «&#x202f;{process}&#x202f;» peut se connecter.</translation>
    </message>
    <message>
        <source>Which dictionary</source>
        <translation>Quel dictionnaire</translation>
    </message>
    <message>
        <source>Which one, where this computer has several of the kind.</source>
        <translation>Lequel, si cet ordinateur en a plusieurs de ce type.</translation>
    </message>
    <message>
        <source>Which processor makes the text.</source>
        <translation>Le processeur qui produit le texte.</translation>
    </message>
    <message>
        <source>Which spelling counts as right.</source>
        <translation>Quelle orthographe compte comme correcte.</translation>
    </message>
    <message>
        <source>Which words are yours, the model&apos;s, or pasted: never in the text itself.</source>
        <translation>Quels mots sont de vous, du modèle ou collés&#x202f;: jamais dans le texte lui-même.</translation>
    </message>
    <message>
        <source>Who Wrote What</source>
        <translation>Qui a écrit quoi</translation>
    </message>
    <message>
        <source>Who could connect</source>
        <translation>Qui pouvait se connecter</translation>
    </message>
    <message>
        <source>Who is meant may change: {new} for {old}.</source>
        <translation>La personne visée peut changer&#x202f;: {new} au lieu de {old}.</translation>
    </message>
    <message>
        <source>Who is meant may have changed.</source>
        <translation>La personne visée a peut-être changé.</translation>
    </message>
    <message>
        <source>Who will read it</source>
        <translation>Qui le lira</translation>
    </message>
    <message>
        <source>Who wrote what in this document could not be kept: the folder cannot be written to. Your text is safe.</source>
        <translation>Impossible de conserver qui a écrit quoi dans ce document&#x202f;: le dossier n’est pas accessible en écriture. Votre texte est en sécurité.</translation>
    </message>
    <message>
        <source>Who wrote what: the paragraphs that a model had a part in, or into which something was pasted. “Remember who wrote what” under Saving switches it off and removes it.</source>
        <translation>Qui a écrit quoi&#x202f;: les paragraphes auxquels un modèle a pris part, ou dans lesquels du texte a été collé. «&#x202f;Retenir qui a écrit quoi&#x202f;» sous Enregistrement le désactive et le supprime.</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Why nothing is suggested</source>
        <translation>Pourquoi rien n’est suggéré</translation>
    </message>
    <message>
        <source>Why nothing?</source>
        <translation>Pourquoi rien&#x202f;?</translation>
    </message>
    <message>
        <source>Why nothing? (Shift+F1)</source>
        <translation>Pourquoi rien&#x202f;? (Maj+F1)</translation>
    </message>
    <message>
        <source>Window {window}</source>
        <translation>Fenêtre {window}</translation>
    </message>
    <message>
        <source>Window {window} of {machine}</source>
        <translation>Fenêtre {window} sur {machine}</translation>
    </message>
    <message>
        <source>Window {window}, model {model}</source>
        <translation>Fenêtre {window}, modèle {model}</translation>
    </message>
    <message>
        <source>Window {window}, model {model} of {machine}</source>
        <translation>Fenêtre {window}, modèle {model} sur {machine}</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>Without spaces</source>
        <translation>Sans les espaces</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>switch: only whole words</comment>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>Listes de mots</translation>
    </message>
    <message>
        <source>Word lists (*.txt *.dic)</source>
        <translation>Listes de mots (*.txt *.dic)</translation>
    </message>
    <message>
        <source>Word lists are on this computer. {licence}.</source>
        <translation>Les listes de mots sont sur cet ordinateur. {licence}.</translation>
    </message>
    <message>
        <source>Word lists come from</source>
        <translation>Source des listes de mots</translation>
    </message>
    <message>
        <source>Word lists for {language}</source>
        <translation>Listes de mots pour&#x202f;: {language}</translation>
    </message>
    <message>
        <source>Word lists: {size} to download. {licence}.</source>
        <translation>Listes de mots&#x202f;: {size} à télécharger. {licence}.</translation>
    </message>
    <message>
        <source>Word to add</source>
        <translation>Mot à ajouter</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words a day</source>
        <translation>Mots par jour</translation>
    </message>
    <message>
        <source>Words of this document</source>
        <translation>Mots de ce document</translation>
    </message>
    <message>
        <source>Words that are not in the dictionary.</source>
        <translation>Mots absents du dictionnaire.</translation>
    </message>
    <message>
        <source>Words this document shall have</source>
        <translation>Mots que doit avoir ce document</translation>
    </message>
    <message>
        <source>Words used most</source>
        <translation>Mots les plus utilisés</translation>
    </message>
    <message>
        <source>Words used most: {words}</source>
        <translation>Mots les plus utilisés&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Words written each day</source>
        <translation>Mots écrits chaque jour</translation>
    </message>
    <message>
        <source>Words written today</source>
        <translation>Mots écrits aujourd’hui</translation>
    </message>
    <message>
        <source>Works on the section</source>
        <translation>Agit sur la section</translation>
    </message>
    <message>
        <source>Works on the selection</source>
        <translation>Agit sur la sélection</translation>
    </message>
    <message>
        <source>Works on the selection or the paragraph</source>
        <translation>Agit sur la sélection ou le paragraphe</translation>
    </message>
    <message>
        <source>Works on the whole document</source>
        <translation>Agit sur tout le document</translation>
    </message>
    <message>
        <source>Works on whole paragraphs</source>
        <translation>Agit sur des paragraphes entiers</translation>
    </message>
    <message>
        <source>Works on whole sentences</source>
        <translation>Agit sur des phrases entières</translation>
    </message>
    <message>
        <source>Works on {scope}</source>
        <translation>Agit sur {scope}</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Write a sentence on the page and pause: grey text offers the next words, and Tab takes them.</source>
        <translation>Écrivez une phrase sur la page et faites une pause&#x202f;: un texte gris propose les mots suivants, et Tab les accepte.</translation>
    </message>
    <message>
        <source>Write here.</source>
        <translation>Écrivez ici.</translation>
    </message>
    <message>
        <source>Write how many words the document shall have.</source>
        <translation>Indiquez combien de mots le document doit avoir.</translation>
    </message>
    <message>
        <source>Write prompts of your own, try them on your text, and install packs of them.</source>
        <translation>Écrivez vos propres prompts, essayez-les sur votre texte et installez des packs de prompts.</translation>
    </message>
    <message>
        <source>Write the day as year-month-day, such as 2027-03-31, or leave it empty.</source>
        <translation>Indiquez le jour sous la forme année-mois-jour, comme 2027-03-31, ou laissez vide.</translation>
    </message>
    <message>
        <source>Write without a model</source>
        <translation>Écrire sans modèle</translation>
    </message>
    <message>
        <source>Writes a copy that says who wrote what.</source>
        <translation>Écrit une copie qui indique qui a écrit quoi.</translation>
    </message>
    <message>
        <source>Writes the document as a Word, OpenDocument, PDF or web page file.</source>
        <translation>Écrit le document en fichier Word, OpenDocument, PDF ou page web.</translation>
    </message>
    <message>
        <source>Writes the document to another file.</source>
        <translation>Écrit le document dans un autre fichier.</translation>
    </message>
    <message>
        <source>Writes the document to its file.</source>
        <translation>Écrit le document dans son fichier.</translation>
    </message>
    <message>
        <source>Writes the next sentences in the same voice.</source>
        <translation>Écrit les phrases suivantes sur le même ton.</translation>
    </message>
    <message>
        <source>Writes the prompt to its file (Ctrl+S).</source>
        <translation>Écrit le prompt dans son fichier (Ctrl+S).</translation>
    </message>
    <message>
        <source>Writes the words to a text file, one in each line.</source>
        <translation>Écrit les mots dans un fichier texte, un par ligne.</translation>
    </message>
    <message>
        <source>Writes this document without a model; rules go on checking.</source>
        <translation>Rédige ce document sans modèle&#x202f;; les règles continuent de vérifier.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Writing another version…</source>
        <translation>Rédaction d’une autre version…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Rédaction…</translation>
    </message>
    <message>
        <source>Written by a machine</source>
        <translation>Écrit par une machine</translation>
    </message>
    <message>
        <source>Written by a machine, says the file</source>
        <translation>Écrit par une machine, selon le fichier</translation>
    </message>
    <message>
        <source>Written by another person</source>
        <translation>Écrit par une autre personne</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>Écrit à la main</translation>
    </message>
    <message>
        <source>Written by {model}, says the file</source>
        <translation>Écrit par {model}, selon le fichier</translation>
    </message>
    <message>
        <source>Xhosa</source>
        <translation>Xhosa</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>You can go on writing.</source>
        <translation>Vous pouvez continuer à écrire.</translation>
    </message>
    <message>
        <source>You can write meanwhile; suggestions begin when the model is here.</source>
        <translation>Vous pouvez écrire en attendant&#x202f;; les suggestions commencent quand le modèle est là.</translation>
    </message>
    <message>
        <source>You dismissed five suggestions in a row; they come back when you ask for one or start a new paragraph.</source>
        <translation>Vous avez écarté cinq suggestions de suite&#x202f;; elles reviennent quand vous en demandez une ou commencez un paragraphe.</translation>
    </message>
    <message>
        <source>You dismissed the suggestion.</source>
        <translation>Vous avez écarté la suggestion.</translation>
    </message>
    <message>
        <source>You have changes that are not saved.</source>
        <translation>Vous avez des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>You have just deleted something.</source>
        <translation>Vous venez de supprimer quelque chose.</translation>
    </message>
    <message>
        <source>You have just undone or redone something.</source>
        <translation>Vous venez d’annuler ou de rétablir quelque chose.</translation>
    </message>
    <message>
        <source>You have no prompts of your own yet. Make one, or duplicate a built-in one.</source>
        <translation>Vous n’avez pas encore de prompts à vous. Créez-en un, ou dupliquez un prompt intégré.</translation>
    </message>
    <message>
        <source>You may not read {file}. Change its permissions or choose another file.</source>
        <translation>Vous n’avez pas le droit de lire {file}. Changez ses droits d’accès ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>You may not read {file}. Change its permissions or choose another.</source>
        <translation>Vous n’avez pas le droit de lire {file}. Changez ses droits d’accès ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>You may use it for anything; whoever passes it on must do so under the same licences.</source>
        <translation>Vous pouvez l’utiliser à toute fin&#x202f;; quiconque le transmet doit le faire sous les mêmes licences.</translation>
    </message>
    <message>
        <source>Your account on {host} may not have this model yet. Agree to its terms on its page there, and try again once you have been let in.</source>
        <translation>Votre compte sur {host} n’a pas encore droit à ce modèle. Acceptez ses conditions sur sa page là-bas, et réessayez une fois l’accès accordé.</translation>
    </message>
    <message>
        <source>Your documents are not affected.</source>
        <translation>Vos documents ne sont pas concernés.</translation>
    </message>
    <message>
        <source>Your name; may stay empty</source>
        <translation>Votre nom&#x202f;; facultatif</translation>
    </message>
    <message>
        <source>Your own instruction</source>
        <translation>Votre propre consigne</translation>
    </message>
    <message>
        <source>Your system&apos;s packages have them, such as hunspell-pl for Polish; or put a .aff and a .dic file into a folder and choose it above.</source>
        <translation>Les paquets de votre système en proposent, comme hunspell-pl pour le polonais&#x202f;; ou placez un fichier .aff et un fichier .dic dans un dossier et choisissez-le ci-dessus.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>À vous</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Z&amp;oom arrière</translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation>Zoulou</translation>
    </message>
    <message>
        <source>[{section}] must be a section with settings in it; the defaults are used for it.</source>
        <translation>[{section}] doit être une section contenant des paramètres&#x202f;; les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <source>a Git LFS pointer, not the file itself</source>
        <translation>un pointeur Git LFS, pas le fichier lui-même</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>un fichier PDF</translation>
    </message>
    <message>
        <source>a Python pickle (a PyTorch model)</source>
        <translation>un pickle Python (un modèle PyTorch)</translation>
    </message>
    <message>
        <source>a binary file</source>
        <translation>un fichier binaire</translation>
    </message>
    <message>
        <source>a check, from the server you chose</source>
        <translation>une vérification, par le serveur de votre choix</translation>
    </message>
    <message>
        <source>a child</source>
        <translation>un enfant</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>un fichier compressé</translation>
    </message>
    <message>
        <source>a compressed file; unpack it first</source>
        <translation>un fichier compressé&#x202f;; décompressez-le d’abord</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>un client</translation>
    </message>
    <message>
        <source>a date or a number in it is none. Put it in quotation marks.</source>
        <translation>une date ou un nombre y est invalide. Mettez la valeur entre guillemets.</translation>
    </message>
    <message>
        <source>a file is in the way where a folder should be</source>
        <translation>un fichier se trouve là où devrait être un dossier</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation>un dossier porte ce nom</translation>
    </message>
    <message>
        <source>a friend</source>
        <translation>un ami</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>un groupe</translation>
    </message>
    <message>
        <source>a key that is no text</source>
        <translation>une clé qui n’est pas du texte</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a list does not begin in the line of its key; begin it with “- ” in a line of its own.</source>
        <translation>une liste ne commence pas sur la ligne de sa clé&#x202f;; commencez-la par un tiret et une espace sur une ligne à part («&#x202f;-&#x202f;»).</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>un modèle</translation>
    </message>
    <message>
        <source>a model in the old GGJT format</source>
        <translation>un modèle dans l’ancien format GGJT</translation>
    </message>
    <message>
        <source>a model in the old GGMF format</source>
        <translation>un modèle dans l’ancien format GGMF</translation>
    </message>
    <message>
        <source>a model in the old GGML format</source>
        <translation>un modèle dans l’ancien format GGML</translation>
    </message>
    <message>
        <source>a name has 1 to {limit} printable characters.</source>
        <translation>un nom a de 1 à {limit} caractères imprimables.</translation>
    </message>
    <message>
        <source>a name is not usable.</source>
        <translation>un nom est inutilisable.</translation>
    </message>
    <message>
        <source>a name stands there twice.</source>
        <translation>un nom y figure deux fois.</translation>
    </message>
    <message>
        <source>a number of many digits</source>
        <translation>un nombre à beaucoup de chiffres</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a prompt cannot be read</source>
        <translation>un prompt est illisible</translation>
    </message>
    <message>
        <source>a prompt file cannot place earlier turns; Inkhorn sends none.</source>
        <translation>un fichier de prompt ne peut pas placer d’échanges antérieurs&#x202f;; Inkhorn n’en envoie pas.</translation>
    </message>
    <message>
        <source>a prompt file cannot send pictures or other media.</source>
        <translation>un fichier de prompt ne peut pas envoyer d’images ni d’autres médias.</translation>
    </message>
    <message>
        <source>a rewriting, from the server you chose</source>
        <translation>une réécriture, par le serveur de votre choix</translation>
    </message>
    <message>
        <source>a rule says so</source>
        <translation>une règle le dit</translation>
    </message>
    <message>
        <source>a safetensors model, which has to be converted to GGUF first</source>
        <translation>un modèle safetensors, à convertir d’abord en GGUF</translation>
    </message>
    <message>
        <source>a suggestion, from the server you chose</source>
        <translation>une suggestion, par le serveur de votre choix</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>un fichier texte</translation>
    </message>
    <message>
        <source>a value in this line begins with a curly bracket; put it in quotation marks.</source>
        <translation>une valeur de cette ligne commence par une accolade&#x202f;; mettez-la entre guillemets.</translation>
    </message>
    <message>
        <source>a value in this line begins with “&amp;” or “*”, which means something else here; put it in quotation marks.</source>
        <translation>une valeur de cette ligne commence par «&#x202f;&amp;&#x202f;» ou «&#x202f;*&#x202f;», qui a un autre sens ici&#x202f;; mettez-la entre guillemets.</translation>
    </message>
    <message>
        <source>a value in this line begins with “{sign}”, which means something else here; put it in quotation marks.</source>
        <translation>une valeur de cette ligne commence par «&#x202f;{sign}&#x202f;», qui a un autre sens ici&#x202f;; mettez-la entre guillemets.</translation>
    </message>
    <message>
        <source>a web page (a download that asked to sign in)</source>
        <translation>une page web (un téléchargement qui demandait de se connecter)</translation>
    </message>
    <message>
        <source>a zip archive (a PyTorch model or a wheel)</source>
        <translation>une archive zip (un modèle PyTorch ou un wheel)</translation>
    </message>
    <message>
        <source>about 3 billion</source>
        <translation>environ 3&#xa0;milliards</translation>
    </message>
    <message>
        <source>address not usable</source>
        <translation>adresse inutilisable</translation>
    </message>
    <message>
        <source>all</source>
        <comment>layers</comment>
        <translation>toutes</translation>
    </message>
    <message>
        <source>all layers on it</source>
        <translation>toutes les couches dessus</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>presque certain</translation>
    </message>
    <message>
        <source>an archive or an office document (.docx, .odt, .zip)</source>
        <translation>une archive ou un document bureautique (.docx, .odt, .zip)</translation>
    </message>
    <message>
        <source>an enum is a list of 1 to {limit} different short texts.</source>
        <translation>un enum est une liste de 1 à {limit} textes courts différents.</translation>
    </message>
    <message>
        <source>an object has 1 to {limit} names.</source>
        <translation>un objet a de 1 à {limit} noms.</translation>
    </message>
    <message>
        <source>an object is a group of indented names with types.</source>
        <translation>un objet est un groupe de noms en retrait avec des types.</translation>
    </message>
    <message>
        <source>an object needs properties.</source>
        <translation>un objet a besoin de properties.</translation>
    </message>
    <message>
        <source>an old office document (.doc)</source>
        <translation>un ancien document bureautique (.doc)</translation>
    </message>
    <message>
        <source>an unfinished download (nothing but zeros)</source>
        <translation>un téléchargement inachevé (rien que des zéros)</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>un autre programme l’occupe</translation>
    </message>
    <message>
        <source>as it was opened</source>
        <translation>à l’ouverture</translation>
    </message>
    <message>
        <source>as long</source>
        <translation>même longueur</translation>
    </message>
    <message>
        <source>asks for {fields}</source>
        <translation>demande {fields}</translation>
    </message>
    <message>
        <source>at most {limit} inputs are possible.</source>
        <translation>{limit} entrées au maximum sont possibles.</translation>
    </message>
    <message numerus="yes">
        <source>at most {n} characters</source>
        <translation>
            <numerusform>a au plus {n} caractère</numerusform>
            <numerusform>a au plus {n} caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>at once</source>
        <translation>immédiat</translation>
    </message>
    <message>
        <source>before a suggestion</source>
        <translation>avant une suggestion</translation>
    </message>
    <message>
        <source>before an earlier version came back</source>
        <translation>avant le retour d’une version antérieure</translation>
    </message>
    <message>
        <source>before corrections</source>
        <translation>avant des corrections</translation>
    </message>
    <message>
        <source>before rewriting</source>
        <translation>avant une réécriture</translation>
    </message>
    <message>
        <source>before taking back</source>
        <translation>avant une annulation</translation>
    </message>
    <message>
        <source>behind “&gt;” or “|” the text begins in the next line; if the sign belongs to the text, quote all of it.</source>
        <translation>après «&#x202f;&gt;&#x202f;» ou «&#x202f;|&#x202f;», le texte commence à la ligne suivante&#x202f;; si le signe fait partie du texte, mettez le tout entre guillemets.</translation>
    </message>
    <message>
        <source>by {author}</source>
        <translation>par {author}</translation>
    </message>
    <message>
        <source>can be written in Markdown only if it is a list of plain values, a list of objects with plain values, an object with plain values, or a list of texts (the columns) with a list of lists (the rows).</source>
        <translation>ne peut être écrit en Markdown que si c’est une liste de valeurs simples, une liste d’objets à valeurs simples, un objet à valeurs simples ou une liste de textes (les colonnes) avec une liste de listes (les lignes).</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>modifié depuis</translation>
    </message>
    <message>
        <source>characters saved ({share})</source>
        <translation>caractères économisés ({share})</translation>
    </message>
    <message>
        <source>checking</source>
        <comment>what the model is doing</comment>
        <translation>vérification</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>composing</source>
        <translation>composition</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion en cours</translation>
    </message>
    <message>
        <source>contains {texts}</source>
        <translation>contient {texts}</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copié</translation>
    </message>
    <message>
        <source>delete {words}</source>
        <translation>supprimer {words}</translation>
    </message>
    <message>
        <source>did not fit</source>
        <translation>ne convenait pas</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>écartée</translation>
    </message>
    <message>
        <source>does not contain {texts}</source>
        <translation>ne contient pas {texts}</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>moteur</translation>
    </message>
    <message>
        <source>fits this computer</source>
        <translation>convient à cet ordinateur</translation>
    </message>
    <message>
        <source>fits with less context</source>
        <translation>convient avec moins de contexte</translation>
    </message>
    <message>
        <source>five dismissed</source>
        <translation>cinq écartées</translation>
    </message>
    <message>
        <source>formulas</source>
        <translation>formules</translation>
    </message>
    <message>
        <source>from {number} B parameters</source>
        <translation>à partir de {number}&#xa0;Md de paramètres</translation>
    </message>
    <message>
        <source>from {number} M parameters</source>
        <translation>à partir de {number}&#xa0;M de paramètres</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>grammar check</source>
        <translation>vérification grammaticale</translation>
    </message>
    <message>
        <source>has {parts} parts; {limit} is the most.</source>
        <translation>a {parts} parties&#x202f;; le maximum est {limit}.</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>déjà ici</translation>
    </message>
    <message>
        <source>in a heading</source>
        <translation>dans un titre</translation>
    </message>
    <message>
        <source>in a list marker</source>
        <translation>dans une puce de liste</translation>
    </message>
    <message>
        <source>in a table</source>
        <translation>dans un tableau</translation>
    </message>
    <message>
        <source>in an address</source>
        <translation>dans une adresse</translation>
    </message>
    <message>
        <source>in code</source>
        <translation>dans du code</translation>
    </message>
    <message>
        <source>in the settings block</source>
        <translation>dans le bloc de paramètres</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>insert {words}</source>
        <translation>insérer {words}</translation>
    </message>
    <message>
        <source>inside a word</source>
        <translation>dans un mot</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>manque.</translation>
    </message>
    <message>
        <source>is not a key that Inkhorn knows; did you mean {key}?</source>
        <translation>n’est pas une clé connue d’Inkhorn&#x202f;; vouliez-vous dire {key}&#x202f;?</translation>
    </message>
    <message>
        <source>is not a key that Inkhorn knows; take it out.</source>
        <translation>n’est pas une clé connue d’Inkhorn&#x202f;; retirez-la.</translation>
    </message>
    <message>
        <source>is not known.</source>
        <translation>n’est pas connu.</translation>
    </message>
    <message>
        <source>is not known; did you mean {key}?</source>
        <translation>n’est pas connu&#x202f;; vouliez-vous dire {key}&#x202f;?</translation>
    </message>
    <message>
        <source>it can only be read</source>
        <translation>il est en lecture seule</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <source>it does not say which kind of model it is</source>
        <translation>il n’indique pas de quel type de modèle il s’agit</translation>
    </message>
    <message>
        <source>it has no valid name</source>
        <translation>il n’a pas de nom valide</translation>
    </message>
    <message>
        <source>it holds no tensors (a vocabulary only)</source>
        <translation>il ne contient aucun tenseur (seulement un vocabulaire)</translation>
    </message>
    <message>
        <source>its alignment is impossible</source>
        <translation>son alignement est impossible</translation>
    </message>
    <message>
        <source>its folder no longer exists</source>
        <translation>son dossier n’existe plus</translation>
    </message>
    <message>
        <source>its header holds a value of an unknown kind</source>
        <translation>son en-tête contient une valeur d’un type inconnu</translation>
    </message>
    <message>
        <source>its header holds an impossibly long list</source>
        <translation>son en-tête contient une liste d’une longueur impossible</translation>
    </message>
    <message>
        <source>its header holds an impossibly long name</source>
        <translation>son en-tête contient un nom d’une longueur impossible</translation>
    </message>
    <message>
        <source>its header is impossibly long</source>
        <translation>son en-tête a une longueur impossible</translation>
    </message>
    <message>
        <source>its header promises an impossible number of parts</source>
        <translation>son en-tête annonce un nombre de parties impossible</translation>
    </message>
    <message>
        <source>its name is a link that leads back to itself</source>
        <translation>son nom est un lien qui renvoie à lui-même</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>son nom est trop long</translation>
    </message>
    <message>
        <source>just deleted</source>
        <translation>suppression récente</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>just undone</source>
        <translation>annulation récente</translation>
    </message>
    <message>
        <source>left without saving</source>
        <translation>fermé sans enregistrer</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation>moins de 1&#x202f;%</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>moins d’une minute restante</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>niveau {level}</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>line {number}: {change}</source>
        <translation>ligne {number}&#x202f;: {change}</translation>
    </message>
    <message>
        <source>loading</source>
        <comment>what the model is doing</comment>
        <translation>chargement</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>plus long</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>misspelt word</source>
        <translation>mot mal orthographié</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixte</translation>
    </message>
    <message>
        <source>models</source>
        <translation>les modèles</translation>
    </message>
    <message>
        <source>more than 99 %</source>
        <translation>plus de 99&#x202f;%</translation>
    </message>
    <message>
        <source>more than {limit} blocks stand inside each other.</source>
        <translation>plus de {limit} blocs sont imbriqués.</translation>
    </message>
    <message>
        <source>moving in the text</source>
        <translation>le déplacement dans le texte</translation>
    </message>
    <message>
        <source>must be a group of indented keys.</source>
        <translation>doit être un groupe de clés en retrait.</translation>
    </message>
    <message>
        <source>must be a group of indented names with types.</source>
        <translation>doit être un groupe de noms en retrait avec des types.</translation>
    </message>
    <message>
        <source>must be a list of at most {limit} examples.</source>
        <translation>doit être une liste de {limit} exemples au maximum.</translation>
    </message>
    <message>
        <source>must be a list of at most {limit} texts.</source>
        <translation>doit être une liste de {limit} textes au maximum.</translation>
    </message>
    <message>
        <source>must be a number from {low} to {high}.</source>
        <translation>doit être un nombre de {low} à {high}.</translation>
    </message>
    <message>
        <source>must be a size such as 500M or 1.5B.</source>
        <translation>doit être une taille comme 500M ou 1.5B.</translation>
    </message>
    <message>
        <source>must be a text of at most {limit} characters.</source>
        <translation>doit être un texte de {limit} caractères au maximum.</translation>
    </message>
    <message>
        <source>must be a text.</source>
        <translation>doit être un texte.</translation>
    </message>
    <message>
        <source>must be a type, or a group of indented names with types.</source>
        <translation>doit être un type, ou un groupe de noms en retrait avec des types.</translation>
    </message>
    <message>
        <source>must be a whole number from {low} to {high}.</source>
        <translation>doit être un nombre entier de {low} à {high}.</translation>
    </message>
    <message>
        <source>must be all, none, or a list out of {choices}.</source>
        <translation>doit être all, none ou une liste parmi {choices}.</translation>
    </message>
    <message>
        <source>must be an object or a list; for a plain text leave it out.</source>
        <translation>doit être un objet ou une liste&#x202f;; pour un texte simple, omettez-le.</translation>
    </message>
    <message>
        <source>must be at most {limit} characters long.</source>
        <translation>doit avoir {limit} caractères au maximum.</translation>
    </message>
    <message>
        <source>must be one line of text.</source>
        <translation>doit être une seule ligne de texte.</translation>
    </message>
    <message>
        <source>must be one of {choices}.</source>
        <translation>doit être l’un de {choices}.</translation>
    </message>
    <message>
        <source>must be one or a list of {choices}.</source>
        <translation>doit être un élément ou une liste parmi {choices}.</translation>
    </message>
    <message>
        <source>must be text, json or markdown.</source>
        <translation>doit être text, json ou markdown.</translation>
    </message>
    <message>
        <source>must be the text that is worked on.</source>
        <translation>doit être le texte à traiter.</translation>
    </message>
    <message>
        <source>must not be both shorter and longer.</source>
        <translation>ne peut pas être à la fois shorter et longer.</translation>
    </message>
    <message>
        <source>must not be {output}, because output.schema asks for an answer of its own shape.</source>
        <translation>ne peut pas être {output}, car output.schema demande une réponse qui a sa propre forme.</translation>
    </message>
    <message>
        <source>my boss</source>
        <translation>mon chef</translation>
    </message>
    <message>
        <source>needs more than {size}</source>
        <translation>exige plus de {size}</translation>
    </message>
    <message>
        <source>no suggestion</source>
        <translation>pas de suggestion</translation>
    </message>
    <message>
        <source>no suggestion: no model</source>
        <translation>pas de suggestion&#x202f;: pas de modèle</translation>
    </message>
    <message>
        <source>no suggestion: the model did not start</source>
        <translation>pas de suggestion&#x202f;: le modèle n’a pas démarré</translation>
    </message>
    <message>
        <source>no suggestion: without a model</source>
        <translation>pas de suggestion&#x202f;: sans modèle</translation>
    </message>
    <message>
        <source>no suggestion: {reason}</source>
        <translation>pas de suggestion&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>personne n’a répondu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>not possible: {reason}</source>
        <translation>impossible&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>not sure enough</source>
        <translation>pas assez sûr</translation>
    </message>
    <message>
        <source>not who it should be</source>
        <translation>pas le bon interlocuteur</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>in place of a word</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing can be logged.</source>
        <translation>rien ne peut être journalisé.</translation>
    </message>
    <message>
        <source>nothing can be looked up.</source>
        <translation>rien ne peut être consulté.</translation>
    </message>
    <message>
        <source>nothing is added</source>
        <translation>rien n’est ajouté</translation>
    </message>
    <message>
        <source>nothing to add</source>
        <translation>rien à ajouter</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien pour l’instant</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>numéro {number}</translation>
    </message>
    <message>
        <source>number {number} must be a group of keys, such as selection and contains.</source>
        <translation>numéro {number}&#x202f;: doit être un groupe de clés, comme selection et contains.</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a switch</comment>
        <translation>activé</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>on {date} at {time}</source>
        <translation>le {date} à {time}</translation>
    </message>
    <message>
        <source>one of its tensors has an impossible shape</source>
        <translation>un de ses tenseurs a une forme impossible</translation>
    </message>
    <message>
        <source>only #if, #unless and #each with one name, and #ifEquals and #unlessEquals with two, are supported.</source>
        <translation>seuls #if, #unless et #each avec un nom, et #ifEquals et #unlessEquals avec deux, sont pris en charge.</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>ici seulement</translation>
    </message>
    <message>
        <source>only on the disk</source>
        <translation>sur le disque seulement</translation>
    </message>
    <message>
        <source>only white space</source>
        <translation>seulement des espaces</translation>
    </message>
    <message>
        <source>open, or cut short</source>
        <translation>ouverte, ou interrompue</translation>
    </message>
    <message>
        <source>opened as a new document</source>
        <translation>ouvert dans un nouveau document</translation>
    </message>
    <message>
        <source>other language</source>
        <translation>autre langue</translation>
    </message>
    <message>
        <source>other names than the declared ones, (*), are not supported.</source>
        <translation>les noms autres que ceux déclarés, (*), ne sont pas pris en charge.</translation>
    </message>
    <message>
        <source>other script</source>
        <translation>autre écriture</translation>
    </message>
    <message>
        <source>paragraph {number} of {count}</source>
        <translation>paragraphe {number} sur {count}</translation>
    </message>
    <message>
        <source>partly taken back</source>
        <translation>annulé en partie</translation>
    </message>
    <message>
        <source>place gone</source>
        <translation>emplacement disparu</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>processeur</translation>
    </message>
    <message>
        <source>put behind the text</source>
        <translation>placé après le texte</translation>
    </message>
    <message>
        <source>put in at the caret</source>
        <translation>inséré au curseur</translation>
    </message>
    <message>
        <source>put in place of the text</source>
        <translation>mis à la place du texte</translation>
    </message>
    <message>
        <source>raw blocks ({{{{) are not supported.</source>
        <translation>les blocs bruts ({{{{) ne sont pas pris en charge.</translation>
    </message>
    <message>
        <source>reading</source>
        <comment>what the model is doing</comment>
        <translation>lecture</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>what the model is doing</comment>
        <translation>prêt</translation>
    </message>
    <message>
        <source>recent files and what is not saved yet</source>
        <translation>les fichiers récents et ce qui n’est pas encore enregistré</translation>
    </message>
    <message>
        <source>refused ({status})</source>
        <translation>refusée ({status})</translation>
    </message>
    <message>
        <source>repetition</source>
        <translation>répétition</translation>
    </message>
    <message>
        <source>required: must be a list of names that stand under properties.</source>
        <translation>required&#x202f;: doit être une liste de noms qui figurent sous properties.</translation>
    </message>
    <message>
        <source>rewrite as told</source>
        <translation>réécrire selon la consigne</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>saved by itself at {time}</source>
        <translation>enregistré automatiquement à {time}</translation>
    </message>
    <message>
        <source>saves by itself</source>
        <translation>enregistrement automatique</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>enregistrement…</translation>
    </message>
    <message>
        <source>say what is in the {kind}; in Picoschema it stands in brackets behind the name.</source>
        <translation>indiquez ce que contient {kind}&#x202f;; en Picoschema, cela figure entre parenthèses après le nom.</translation>
    </message>
    <message>
        <source>sections are not supported.</source>
        <translation>les sections ne sont pas prises en charge.</translation>
    </message>
    <message>
        <source>sent on</source>
        <translation>redirigée</translation>
    </message>
    <message>
        <source>server: {server}</source>
        <translation>serveur&#x202f;: {server}</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>les paramètres</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>plus court</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>affichées</translation>
    </message>
    <message>
        <source>shown as changes to review</source>
        <translation>affiché sous forme de modifications à revoir</translation>
    </message>
    <message>
        <source>shown beside the text</source>
        <translation>affiché à côté du texte</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>taille inconnue</translation>
    </message>
    <message>
        <source>slowest in twenty (p95)</source>
        <translation>la plus lente sur vingt (p95)</translation>
    </message>
    <message>
        <source>someone else…</source>
        <translation>quelqu’un d’autre…</translation>
    </message>
    <message>
        <source>something else or a damaged file</source>
        <translation>autre chose ou un fichier endommagé</translation>
    </message>
    <message>
        <source>something stands behind the closing bracket in this line; if brackets belong to it, quote all of it.</source>
        <translation>quelque chose suit le crochet fermant sur cette ligne&#x202f;; si les crochets en font partie, mettez le tout entre guillemets.</translation>
    </message>
    <message>
        <source>something stands behind the closing quotation mark in this line; put all of the value between them.</source>
        <translation>quelque chose suit le guillemet fermant sur cette ligne&#x202f;; mettez toute la valeur entre les guillemets.</translation>
    </message>
    <message>
        <source>spaces</source>
        <comment>white space</comment>
        <translation>espaces</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>stray signs</source>
        <translation>signes parasites</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>barré</translation>
    </message>
    <message>
        <source>suggestions off</source>
        <translation>suggestions désactivées</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>tableaux</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>acceptées</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulé</translation>
    </message>
    <message numerus="yes">
        <source>taken of {n} shown</source>
        <translation>
            <numerusform>acceptée sur {n} affichée</numerusform>
            <numerusform>acceptées sur {n} affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>takes the place of version {version}</source>
        <translation>remplace la version {version}</translation>
    </message>
    <message>
        <source>the backslash in this line means something else between double quotation marks; write two of them, or use single quotation marks.</source>
        <translation>la barre oblique inverse de cette ligne a un autre sens entre guillemets doubles&#x202f;; écrivez-en deux, ou utilisez des guillemets simples.</translation>
    </message>
    <message>
        <source>the bracket “{bracket}” in this line is not closed, or a comma is missing behind it; text that begins with a bracket belongs in quotation marks.</source>
        <translation>le crochet «&#x202f;{bracket}&#x202f;» de cette ligne n’est pas fermé, ou une virgule manque après&#x202f;; un texte qui commence par un crochet se met entre guillemets.</translation>
    </message>
    <message>
        <source>the caret is here</source>
        <translation>le curseur est ici</translation>
    </message>
    <message>
        <source>the choices of {name} must be 1 to {limit} short texts.</source>
        <translation>les choix de {name} doivent être de 1 à {limit} textes courts.</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>the disk does not take files of this size</source>
        <translation>le disque n’accepte pas les fichiers de cette taille</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the disk or the network drive does not answer</source>
        <translation>le disque ou le lecteur réseau ne répond pas</translation>
    </message>
    <message>
        <source>the disk reported a fault</source>
        <translation>le disque a signalé une erreur</translation>
    </message>
    <message>
        <source>the model could not answer</source>
        <translation>le modèle n’a pas pu répondre</translation>
    </message>
    <message>
        <source>the model is loading</source>
        <translation>le modèle se charge</translation>
    </message>
    <message>
        <source>the package index set up on this computer</source>
        <translation>l’index de paquets configuré sur cet ordinateur</translation>
    </message>
    <message>
        <source>the quotation mark that opens in this line is never closed.</source>
        <translation>le guillemet ouvert sur cette ligne n’est jamais fermé.</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>as fast as before</comment>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>the system refuses</source>
        <translation>le système refuse</translation>
    </message>
    <message>
        <source>the system says “{message}”</source>
        <translation>le système indique «&#x202f;{message}&#x202f;»</translation>
    </message>
    <message>
        <source>the tabs</source>
        <translation>les onglets</translation>
    </message>
    <message>
        <source>the {menu} menu</source>
        <translation>le menu {menu}</translation>
    </message>
    <message>
        <source>there are more than {limit} objects and lists inside each other.</source>
        <translation>il y a plus de {limit} objets et listes imbriqués.</translation>
    </message>
    <message>
        <source>there are too many brackets inside of brackets.</source>
        <translation>il y a trop de crochets imbriqués.</translation>
    </message>
    <message>
        <source>this disk does not take such a name</source>
        <translation>ce disque n’accepte pas un tel nom</translation>
    </message>
    <message>
        <source>this line begins a second front matter; take it out.</source>
        <translation>cette ligne commence un second en-tête&#x202f;; retirez-le.</translation>
    </message>
    <message>
        <source>this line begins with a tab; use spaces.</source>
        <translation>cette ligne commence par une tabulation&#x202f;; utilisez des espaces.</translation>
    </message>
    <message>
        <source>this line does not begin where the lines it belongs with begin; put as many spaces before it as they have.</source>
        <translation>cette ligne ne commence pas là où commencent celles qui vont avec elle&#x202f;; mettez devant autant d’espaces qu’elles en ont.</translation>
    </message>
    <message>
        <source>this line has a character that cannot be seen; delete it.</source>
        <translation>cette ligne contient un caractère invisible&#x202f;; supprimez-le.</translation>
    </message>
    <message>
        <source>this line has a second colon; put what stands behind the first one in quotation marks.</source>
        <translation>cette ligne a un second deux-points&#x202f;; mettez entre guillemets ce qui suit le premier.</translation>
    </message>
    <message>
        <source>this line has no colon; write it as “key: value”.</source>
        <translation>cette ligne n’a pas de deux-points&#x202f;; écrivez-la sous la forme «&#x202f;clé: valeur&#x202f;».</translation>
    </message>
    <message>
        <source>this line is not of the form “key: value”; compare it with the lines above it.</source>
        <translation>cette ligne n’a pas la forme «&#x202f;clé: valeur&#x202f;»&#x202f;; comparez-la aux lignes du dessus.</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>aujourd’hui à {time}</translation>
    </message>
    <message>
        <source>too large now</source>
        <translation>trop gros pour l’instant</translation>
    </message>
    <message>
        <source>too little text</source>
        <translation>trop peu de texte</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>trop de fichiers sont ouverts</translation>
    </message>
    <message>
        <source>type: must be one type; several are not supported.</source>
        <translation>type&#x202f;: doit être un seul type&#x202f;; plusieurs ne sont pas pris en charge.</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>moins de 1&#xa0;min</translation>
    </message>
    <message>
        <source>underlined</source>
        <translation>souligné</translation>
    </message>
    <message>
        <source>unfinished downloads {size}</source>
        <translation>téléchargements inachevés {size}</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>kind of model</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>raison inconnue</translation>
    </message>
    <message>
        <source>usual time to show (p50)</source>
        <translation>délai habituel d’affichage (p50)</translation>
    </message>
    <message>
        <source>values are texts; there is nothing to write as JSON.</source>
        <translation>les valeurs sont des textes&#x202f;; il n’y a rien à écrire en JSON.</translation>
    </message>
    <message>
        <source>very long word</source>
        <translation>mot très long</translation>
    </message>
    <message>
        <source>was lost</source>
        <translation>perdue</translation>
    </message>
    <message>
        <source>was switched off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>went well</source>
        <translation>réussie</translation>
    </message>
    <message>
        <source>what makes the next start quick</source>
        <translation>ce qui accélère le prochain démarrage</translation>
    </message>
    <message>
        <source>what was deleted {size}</source>
        <translation>éléments supprimés {size}</translation>
    </message>
    <message>
        <source>which models your server has</source>
        <translation>les modèles de votre serveur</translation>
    </message>
    <message>
        <source>while writing</source>
        <translation>pendant la frappe</translation>
    </message>
    <message>
        <source>whole computer</source>
        <translation>tout l’ordinateur</translation>
    </message>
    <message>
        <source>window {window}, model {model}</source>
        <translation>fenêtre {window}, modèle {model}</translation>
    </message>
    <message>
        <source>without a model</source>
        <translation>sans modèle</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>à regarder</translation>
    </message>
    <message>
        <source>write an {{#if}} of its own inside the {{else}}.</source>
        <translation>écrivez un {{#if}} à part dans le {{else}}.</translation>
    </message>
    <message>
        <source>writing</source>
        <comment>what the model is doing</comment>
        <translation>écriture</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>hier à {time}</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>vous n’avez pas le droit d’y écrire</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>votre quota de disque est épuisé</translation>
    </message>
    <message>
        <source>{address} is opened in your browser, which connects to it.</source>
        <translation>{address} s’ouvre dans votre navigateur, qui s’y connecte.</translation>
    </message>
    <message>
        <source>{address} writes a mail.</source>
        <translation>{address} ouvre un nouveau courriel.</translation>
    </message>
    <message>
        <source>{average} words a sentence on average, {most} at most.</source>
        <translation>{average} mots par phrase en moyenne, {most} au maximum.</translation>
    </message>
    <message>
        <source>{backend} (not available)</source>
        <translation>{backend} (non disponible)</translation>
    </message>
    <message>
        <source>{before} became {after}</source>
        <translation>{before} est devenu {after}</translation>
    </message>
    <message>
        <source>{before}, {next}</source>
        <translation>{before}, {next}</translation>
    </message>
    <message>
        <source>{before}; {next}</source>
        <translation>{before}&#x202f;; {next}</translation>
    </message>
    <message>
        <source>{changes}: reads {reading}, writes {writing}.</source>
        <translation>{changes}&#x202f;: lecture {reading}, écriture {writing}.</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}&#x202f;: {value}</translation>
    </message>
    <message>
        <source>{count} billion</source>
        <translation>{count}&#xa0;Md</translation>
    </message>
    <message>
        <source>{count} million</source>
        <translation>{count}&#xa0;M</translation>
    </message>
    <message>
        <source>{count} or more</source>
        <translation>{count} ou plus</translation>
    </message>
    <message>
        <source>{count} replaced</source>
        <translation>Remplacements&#x202f;: {count}</translation>
    </message>
    <message>
        <source>{day_and_time} to {time}</source>
        <translation>{day_and_time} à {time}</translation>
    </message>
    <message>
        <source>{day} {time}, {reason}</source>
        <translation>{day} {time}, {reason}</translation>
    </message>
    <message>
        <source>{day}: none</source>
        <translation>{day}&#x202f;: aucune</translation>
    </message>
    <message>
        <source>{day}: {hand} by hand, {machine} by machine.</source>
        <translation>{day}&#x202f;: {hand} à la main, {machine} par la machine.</translation>
    </message>
    <message>
        <source>{day}: {hand} by hand.</source>
        <translation>{day}&#x202f;: {hand} à la main.</translation>
    </message>
    <message>
        <source>{day}: {shown} shown, {taken} taken, {saved} characters saved</source>
        <translation>{day}&#x202f;: {shown} affichées, {taken} acceptées, {saved} caractères économisés</translation>
    </message>
    <message>
        <source>{device} could not be used. {problem}</source>
        <translation>{device} n’a pas pu être utilisé. {problem}</translation>
    </message>
    <message>
        <source>{device} is chosen: compared with the CPU it reads {reading}, writes {writing}.</source>
        <translation>{device} est choisi&#x202f;: par rapport au processeur, lecture {reading}, écriture {writing}.</translation>
    </message>
    <message>
        <source>{device} is not used: compared with what was chosen it reads {reading}, writes {writing}.</source>
        <translation>{device} n’est pas utilisé&#x202f;: par rapport à ce qui a été choisi, lecture {reading}, écriture {writing}.</translation>
    </message>
    <message>
        <source>{device} writes {writing} and reads {reading} tokens/s</source>
        <translation>{device} écrit {writing} et lit {reading} tokens/s</translation>
    </message>
    <message>
        <source>{device}, all layers, {writing} + {reading} threads, {batch} at once</source>
        <translation>{device}, toutes les couches, {writing} + {reading} threads, {batch} à la fois</translation>
    </message>
    <message>
        <source>{device}, {layers} layers, {writing} + {reading} threads, {batch} at once</source>
        <translation>{device}, {layers} couches, {writing} + {reading} threads, {batch} à la fois</translation>
    </message>
    <message numerus="yes">
        <source>{device}, {n} layers</source>
        <translation>
            <numerusform>{device}, {n} couche</numerusform>
            <numerusform>{device}, {n} couches</numerusform>
        </translation>
    </message>
    <message>
        <source>{device}, {writing} + {reading} threads, {batch} at once</source>
        <translation>{device}, {writing} + {reading} threads, {batch} à la fois</translation>
    </message>
    <message>
        <source>{device}: {facts}</source>
        <translation>{device}&#x202f;: {facts}</translation>
    </message>
    <message>
        <source>{document} (read-only)</source>
        <translation>{document} (lecture seule)</translation>
    </message>
    <message>
        <source>{document} (restored)</source>
        <translation>{document} (restauré)</translation>
    </message>
    <message>
        <source>{document} annotated.md</source>
        <translation>{document} annoté.md</translation>
    </message>
    <message>
        <source>{document} copy</source>
        <translation>{document} copie</translation>
    </message>
    <message>
        <source>{document} could not be saved: {reason}. Save it elsewhere.</source>
        <translation>Impossible d’enregistrer {document}&#x202f;: {reason}. Enregistrez-le ailleurs.</translation>
    </message>
    <message>
        <source>{document} has no file yet.</source>
        <translation>{document} n’a pas encore de fichier.</translation>
    </message>
    <message>
        <source>{document}, not saved</source>
        <translation>{document}, non enregistré</translation>
    </message>
    <message>
        <source>{document}, read-only</source>
        <translation>{document}, lecture seule</translation>
    </message>
    <message>
        <source>{document}, {place} of {count}</source>
        <translation>{document}, {place} sur {count}</translation>
    </message>
    <message>
        <source>{done} of {goal} today</source>
        <translation>{done} sur {goal} aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} words.</source>
        <translation>
            <numerusform>{done} sur {n} mot.</numerusform>
            <numerusform>{done} sur {n} mots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} words: reached.</source>
        <translation>
            <numerusform>{done} sur {n} mot&#x202f;: atteint.</numerusform>
            <numerusform>{done} sur {n} mots&#x202f;: atteint.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} words; {day} is past.</source>
        <translation>
            <numerusform>{done} sur {n} mot&#x202f;; le {day} est passé.</numerusform>
            <numerusform>{done} sur {n} mots&#x202f;; le {day} est passé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} words; {each} a day until {day}.</source>
        <translation>
            <numerusform>{done} sur {n} mot&#x202f;; {each} par jour jusqu’au {day}.</numerusform>
            <numerusform>{done} sur {n} mots&#x202f;; {each} par jour jusqu’au {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{done} of {total} MB</source>
        <translation>{done} sur {total}&#xa0;Mo</translation>
    </message>
    <message>
        <source>{encoding} with byte order mark</source>
        <translation>{encoding} avec indicateur d’ordre des octets</translation>
    </message>
    <message>
        <source>{file} can be read to its end; nobody has noted what its checksum should be.</source>
        <translation>{file} se lit jusqu’à la fin&#x202f;; personne n’a noté quelle devrait être sa somme de contrôle.</translation>
    </message>
    <message>
        <source>{file} cannot be deleted: {reason}.</source>
        <translation>Impossible de supprimer {file}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be installed.</source>
        <translation>{file} ne peut pas être installé.</translation>
    </message>
    <message>
        <source>{file} cannot be read: PDF files keep pages and not the text.</source>
        <translation>{file} ne peut pas être lu&#x202f;: les fichiers PDF conservent des pages et non le texte.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>Impossible de lire {file}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Check the disk and try again.</source>
        <translation>Impossible de lire {file}&#x202f;: {reason}. Vérifiez le disque et réessayez.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Check the disk or choose another file.</source>
        <translation>Impossible de lire {file}&#x202f;: {reason}. Vérifiez le disque ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{file} cannot be remembered, because its name has a semicolon. Give it another name first.</source>
        <translation>Impossible de mémoriser {file}, car son nom contient un point-virgule. Donnez-lui d’abord un autre nom.</translation>
    </message>
    <message>
        <source>{file} cannot be renamed: {reason}.</source>
        <translation>Impossible de renommer {file}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>Impossible d’écrire {file}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be brought back: {reason}.</source>
        <translation>Impossible de rétablir {file}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}). Choose another file.</source>
        <translation>Impossible de lire {file} ({reason}). Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{file} could not be removed: {reason}.</source>
        <translation>Impossible de supprimer {file}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be saved ({cause}), and what lies there is damaged now. Its last version is kept as a backup, and your text is still here: save it elsewhere.</source>
        <translation>{file} n’a pas pu être enregistré ({cause}), et ce qui se trouve là est maintenant endommagé. Sa dernière version est conservée en copie de sauvegarde et votre texte est toujours ici&#x202f;: enregistrez-le ailleurs.</translation>
    </message>
    <message>
        <source>{file} could not be saved: no file can have this name. Choose another name.</source>
        <translation>Impossible d’enregistrer {file}&#x202f;: aucun fichier ne peut porter ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{file} could not be saved: {cause}. {advice}.</source>
        <translation>Impossible d’enregistrer {file}&#x202f;: {cause}. {advice}.</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}.</source>
        <translation>Impossible d’enregistrer {file}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}). Choose another place.</source>
        <translation>Impossible d’écrire {file} ({reason}). Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>Impossible d’écrire {file}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Choose another folder.</source>
        <translation>Impossible d’écrire {file}&#x202f;: {reason}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{file} defines entities of its own, as harmful files do, so it is not opened. Save it anew where it was made.</source>
        <translation>{file} définit ses propres entités, comme le font les fichiers malveillants&#x202f;; il n’est donc pas ouvert. Enregistrez-le de nouveau là où il a été créé.</translation>
    </message>
    <message>
        <source>{file} does not exist yet. It is made when you save.</source>
        <translation>{file} n’existe pas encore. Il sera créé à l’enregistrement.</translation>
    </message>
    <message>
        <source>{file} does not exist. Check the name or start a new document.</source>
        <translation>{file} n’existe pas. Vérifiez le nom ou commencez un nouveau document.</translation>
    </message>
    <message>
        <source>{file} has a name that Windows keeps for devices.</source>
        <translation>{file} porte un nom que Windows réserve à des périphériques.</translation>
    </message>
    <message>
        <source>{file} has a name that begins or ends with a space or a full stop.</source>
        <translation>{file} porte un nom qui commence ou se termine par une espace ou un point.</translation>
    </message>
    <message>
        <source>{file} has a name that is too long.</source>
        <translation>{file} porte un nom trop long.</translation>
    </message>
    <message>
        <source>{file} has a name with characters that are not allowed in file names.</source>
        <translation>{file} porte un nom contenant des caractères interdits dans les noms de fichiers.</translation>
    </message>
    <message>
        <source>{file} has another size than expected, so it was not copied.</source>
        <translation>{file} n’a pas la taille attendue&#x202f;; il n’a donc pas été copié.</translation>
    </message>
    <message>
        <source>{file} has no name that can be seen.</source>
        <translation>{file} n’a pas de nom visible.</translation>
    </message>
    <message>
        <source>{file} has the name “{prompt}” already.</source>
        <translation>{file} porte déjà le nom «&#x202f;{prompt}&#x202f;».</translation>
    </message>
    <message>
        <source>{file} has the name “{prompt}” already. Give this prompt another one.</source>
        <translation>{file} porte déjà le nom «&#x202f;{prompt}&#x202f;». Donnez un autre nom à ce prompt.</translation>
    </message>
    <message>
        <source>{file} has version {version} of the GGUF format, which is not supported. Choose a file of version 2 or 3.</source>
        <translation>{file} a la version {version} du format GGUF, qui n’est pas prise en charge. Choisissez un fichier de version 2 ou 3.</translation>
    </message>
    <message>
        <source>{file} holds far more than its size says, so it is not opened. Get it from somebody you trust.</source>
        <translation>{file} contient bien plus que ne l’indique sa taille&#x202f;; il n’est donc pas ouvert. Procurez-vous-le auprès de quelqu’un de confiance.</translation>
    </message>
    <message>
        <source>{file} is a PDF file, which keeps pages and not the text. Open the document it was made from.</source>
        <translation>{file} est un fichier PDF, qui conserve des pages et non le texte. Ouvrez le document dont il est issu.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a file inside it.</source>
        <translation>{file} est un dossier. Choisissez un fichier à l’intérieur.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose the .gguf file inside it.</source>
        <translation>{file} est un dossier. Choisissez le fichier .gguf à l’intérieur.</translation>
    </message>
    <message>
        <source>{file} is a link to another place; a pack may hold only files.</source>
        <translation>{file} est un lien vers un autre emplacement&#x202f;; un pack ne peut contenir que des fichiers.</translation>
    </message>
    <message>
        <source>{file} is a spreadsheet or a presentation. Choose a text document.</source>
        <translation>{file} est une feuille de calcul ou une présentation. Choisissez un document texte.</translation>
    </message>
    <message>
        <source>{file} is an archive. Unpack it and choose a file inside it.</source>
        <translation>{file} est une archive. Décompressez-la et choisissez un fichier à l’intérieur.</translation>
    </message>
    <message>
        <source>{file} is an old Word document (.doc), whatever its name says. Open it in Word or LibreOffice and save it as .docx or .odt.</source>
        <translation>{file} est un ancien document Word (.doc), quel que soit son nom. Ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx ou .odt.</translation>
    </message>
    <message>
        <source>{file} is as it was when it came.</source>
        <translation>{file} est tel qu’à son arrivée.</translation>
    </message>
    <message>
        <source>{file} is being fetched already.</source>
        <translation>{file} est déjà en cours de téléchargement.</translation>
    </message>
    <message>
        <source>{file} is being read…</source>
        <translation>Lecture de {file}…</translation>
    </message>
    <message>
        <source>{file} is being written…</source>
        <translation>Écriture de {file}…</translation>
    </message>
    <message>
        <source>{file} is compressed in a way that is not usual in zip files.</source>
        <translation>{file} est compressé d’une façon inhabituelle pour un fichier zip.</translation>
    </message>
    <message>
        <source>{file} is damaged or not complete. Get it once more, or open it where it was made and save it again.</source>
        <translation>{file} est endommagé ou incomplet. Procurez-vous-le de nouveau, ou ouvrez-le là où il a été créé et enregistrez-le encore une fois.</translation>
    </message>
    <message>
        <source>{file} is damaged: {fault}. Download it again or choose another file.</source>
        <translation>{file} est endommagé&#x202f;: {fault}. Téléchargez-le de nouveau ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{file} is empty. Download it again or choose another file.</source>
        <translation>{file} est vide. Téléchargez-le de nouveau ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{file} is empty: there is nothing to read.</source>
        <translation>{file} est vide&#x202f;: il n’y a rien à lire.</translation>
    </message>
    <message>
        <source>{file} is in a mixture that its header does not name and would lose too much. Get the model as F16 or Q8_0 to make it smaller here.</source>
        <translation>{file} est dans un mélange que son en-tête ne nomme pas et y perdrait trop. Procurez-vous le modèle en F16 ou Q8_0 pour le réduire ici.</translation>
    </message>
    <message>
        <source>{file} is incomplete ({size} of {all}). Download it again or choose another file.</source>
        <translation>{file} est incomplet ({size} sur {all}). Téléchargez-le de nouveau ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{file} is incomplete. Download it again or choose another file.</source>
        <translation>{file} est incomplet. Téléchargez-le de nouveau ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{file} is larger than {size} KB, so it cannot be edited here.</source>
        <translation>{file} dépasse {size}&#xa0;Ko&#x202f;; il ne peut donc pas être modifié ici.</translation>
    </message>
    <message>
        <source>{file} is larger than {size} KB.</source>
        <translation>{file} dépasse {size}&#xa0;Ko.</translation>
    </message>
    <message>
        <source>{file} is larger than {size} MB.</source>
        <translation>{file} dépasse {size}&#xa0;Mo.</translation>
    </message>
    <message>
        <source>{file} is longer than {limit} characters; only its beginning is used.</source>
        <translation>{file} dépasse {limit} caractères&#x202f;; seul son début est utilisé.</translation>
    </message>
    <message>
        <source>{file} is no prompt; a pack may hold prompts, {manifest}, a readme and a licence.</source>
        <translation>{file} n’est pas un prompt&#x202f;; un pack peut contenir des prompts, {manifest}, un readme et une licence.</translation>
    </message>
    <message>
        <source>{file} is no text but another kind of document. Choose a text document.</source>
        <translation>{file} n’est pas du texte mais un autre type de document. Choisissez un document texte.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text.</source>
        <translation>{file} n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text. Save it as UTF-8 with the program that made it.</source>
        <translation>{file} n’est pas du texte UTF-8. Enregistrez-le en UTF-8 avec le programme qui l’a créé.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text; save it as UTF-8.</source>
        <translation>{file} n’est pas du texte UTF-8&#x202f;; enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>{file} is not a GGUF model: it looks like {kind}. Choose a file that ends in .gguf.</source>
        <translation>{file} n’est pas un modèle GGUF&#x202f;: on dirait {kind}. Choisissez un fichier qui se termine par .gguf.</translation>
    </message>
    <message>
        <source>{file} is not a file but a device or a pipe. Choose a .gguf file.</source>
        <translation>{file} n’est pas un fichier mais un périphérique ou un tube. Choisissez un fichier .gguf.</translation>
    </message>
    <message>
        <source>{file} is not a file but a device or a pipe. Choose another file.</source>
        <translation>{file} n’est pas un fichier mais un périphérique ou un tube. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <translation>{file} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>{file} is not a file. Name the zip file of a pack.</source>
        <translation>{file} n’est pas un fichier. Indiquez le fichier zip d’un pack.</translation>
    </message>
    <message>
        <source>{file} is not a language model but part of one ({kind}), so it is not made smaller.</source>
        <translation>{file} n’est pas un modèle de langue mais une partie d’un modèle ({kind})&#x202f;; il n’est donc pas réduit.</translation>
    </message>
    <message>
        <source>{file} is not a regular file.</source>
        <translation>{file} n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>{file} is not a text file: it looks like {kind}. Choose a text or Markdown file.</source>
        <translation>{file} n’est pas un fichier texte&#x202f;: on dirait {kind}. Choisissez un fichier texte ou Markdown.</translation>
    </message>
    <message>
        <source>{file} is not an adapter. Choose a LoRA adapter made for {model}.</source>
        <translation>{file} n’est pas un adaptateur. Choisissez un adaptateur LoRA conçu pour {model}.</translation>
    </message>
    <message>
        <source>{file} is not in Inkhorn&apos;s folder, so Inkhorn does not remove it.</source>
        <translation>{file} n’est pas dans le dossier d’Inkhorn&#x202f;; Inkhorn ne le supprime donc pas.</translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation>{file} n’est pas là.</translation>
    </message>
    <message>
        <source>{file} is not valid JSON.</source>
        <translation>{file} n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>{file} is not valid TOML: {reason}.</source>
        <translation>{file} n’est pas du TOML valide&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not {encoding}: byte {number} does not fit. Choose another.</source>
        <translation>{file} n’est pas en {encoding}&#x202f;: l’octet {number} ne convient pas. Choisissez un autre encodage.</translation>
    </message>
    <message>
        <source>{file} is one of {count} parts, but its name does not say which. Get all of them.</source>
        <translation>{file} est une des {count} parties, mais son nom n’indique pas laquelle. Procurez-vous-les toutes.</translation>
    </message>
    <message>
        <source>{file} is one of {parts} parts of a model. Get the model as one file to make it smaller.</source>
        <translation>{file} est une des {parts} parties d’un modèle. Procurez-vous le modèle en un seul fichier pour le réduire.</translation>
    </message>
    <message>
        <source>{file} is open beside this document. Choose another name, or close it first.</source>
        <translation>{file} est déjà ouvert à côté de ce document. Choisissez un autre nom, ou fermez-le d’abord.</translation>
    </message>
    <message>
        <source>{file} is protected by a password.</source>
        <translation>{file} est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Open it where it was made, save it without one, and try again.</source>
        <translation>{file} est protégé par un mot de passe. Ouvrez-le là où il a été créé, enregistrez-le sans mot de passe et réessayez.</translation>
    </message>
    <message>
        <source>{file} is there already and was left alone.</source>
        <translation>{file} existe déjà et n’a pas été touché.</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name.</source>
        <translation>{file} existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{file} is there twice.</source>
        <translation>{file} s’y trouve deux fois.</translation>
    </message>
    <message>
        <source>{file} is there, but where it came from could not be noted: {reason}.</source>
        <translation>{file} est là, mais sa provenance n’a pas pu être notée&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{file} is too large: {size} MB. Inkhorn opens up to {most} MB.</source>
        <translation>{file} est trop gros&#x202f;: {size}&#xa0;Mo. Inkhorn ouvre jusqu’à {most}&#xa0;Mo.</translation>
    </message>
    <message>
        <source>{file} is {model} as it is in the catalogue.</source>
        <translation>{file} est bien {model} tel qu’il est au catalogue.</translation>
    </message>
    <message>
        <source>{file} is {quantisation} and would lose too much. Get the model as F16 or Q8_0 to make it smaller here.</source>
        <translation>{file} est en {quantisation} et y perdrait trop. Procurez-vous le modèle en F16 ou Q8_0 pour le réduire ici.</translation>
    </message>
    <message>
        <source>{file} is {quantisation}; only {choice} can be made of it.</source>
        <translation>{file} est en {quantisation}&#x202f;; on ne peut en faire que {choice}.</translation>
    </message>
    <message>
        <source>{file} lies in a folder; the files of a pack lie side by side.</source>
        <translation>{file} est dans un dossier&#x202f;; les fichiers d’un pack sont côte à côte.</translation>
    </message>
    <message>
        <source>{file} needs a model on this computer.</source>
        <translation>{file} a besoin d’un modèle sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{file} needs a name.</source>
        <translation>{file} doit avoir un nom.</translation>
    </message>
    <message>
        <source>{file} points outside of the pack.</source>
        <translation>{file} pointe hors du pack.</translation>
    </message>
    <message>
        <source>{file} says it is {encoding} but is damaged at byte {number}. Restore a good copy.</source>
        <translation>{file} se dit en {encoding} mais est endommagé à l’octet {number}. Restaurez une copie intacte.</translation>
    </message>
    <message>
        <source>{file} was changed by another program while you changed it here.</source>
        <translation>{file} a été modifié par un autre programme pendant que vous le modifiiez ici.</translation>
    </message>
    <message>
        <source>{file} was changed by another program, so it was not saved.</source>
        <translation>{file} a été modifié par un autre programme&#x202f;; il n’a donc pas été enregistré.</translation>
    </message>
    <message>
        <source>{file} was changed or is damaged. Remove it and get it again.</source>
        <translation>{file} a été modifié ou est endommagé. Supprimez-le et procurez-vous-le de nouveau.</translation>
    </message>
    <message>
        <source>{file} was deleted; its space is free once you choose “Free what was deleted”.</source>
        <translation>{file} a été supprimé&#x202f;; sa place se libère quand vous choisissez «&#x202f;Libérer ce qui a été supprimé&#x202f;».</translation>
    </message>
    <message>
        <source>{file} was made for big-endian computers. Choose another file.</source>
        <translation>{file} a été créé pour des ordinateurs gros-boutistes. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{file} was made in {seconds} s and takes {size}.</source>
        <translation>{file} a été créé en {seconds}&#xa0;s et occupe {size}.</translation>
    </message>
    <message>
        <source>{file} was not read to its end.</source>
        <translation>{file} n’a pas été lu jusqu’à la fin.</translation>
    </message>
    <message>
        <source>{file} was read as Markdown. Saving makes a new file; {file} stays as it is.</source>
        <translation>{file} a été lu comme du Markdown. L’enregistrement crée un nouveau fichier&#x202f;; {file} reste tel quel.</translation>
    </message>
    <message>
        <source>{file} was taken away by another program. Your changes are still here.</source>
        <translation>{file} a été retiré par un autre programme. Vos modifications sont toujours ici.</translation>
    </message>
    <message>
        <source>{file} was written to {folder}. This document is still the Markdown one.</source>
        <translation>{file} a été écrit dans {folder}. Ce document-ci est toujours celui en Markdown.</translation>
    </message>
    <message>
        <source>{file} was written. It says at its end who wrote what.</source>
        <translation>{file} a été écrit. Il indique à la fin qui a écrit quoi.</translation>
    </message>
    <message>
        <source>{file} would be passed over: names that begin with _ or ~ are.</source>
        <translation>{file} serait ignoré&#x202f;: les noms qui commencent par _ ou ~ le sont.</translation>
    </message>
    <message>
        <source>{file} · not saved yet</source>
        <translation>{file} · pas encore enregistré</translation>
    </message>
    <message>
        <source>{file} · {licence}, agreed to</source>
        <translation>{file} · {licence}, acceptée</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} ou {last}</translation>
    </message>
    <message>
        <source>{folder} does not hold {file}: no file there has its checksum.</source>
        <translation>{folder} ne contient pas {file}&#x202f;: aucun fichier n’y a sa somme de contrôle.</translation>
    </message>
    <message>
        <source>{free} of {total} free.</source>
        <translation>{free} sur {total} libres.</translation>
    </message>
    <message>
        <source>{group} · none yet</source>
        <translation>{group} · rien pour l’instant</translation>
    </message>
    <message>
        <source>{host} answers chats only, so it rewrites but makes no suggestions. Choose a server that has /v1/completions.</source>
        <translation>{host} ne répond qu’à des chats&#x202f;; il réécrit donc mais ne fait pas de suggestions. Choisissez un serveur qui a /v1/completions.</translation>
    </message>
    <message>
        <source>{host} cannot answer at the moment ({status}). Try again later.</source>
        <translation>{host} ne peut pas répondre pour le moment ({status}). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{host} cannot be found. Go online, or check the address, and try again.</source>
        <translation>{host} est introuvable. Connectez-vous, ou vérifiez l’adresse, et réessayez.</translation>
    </message>
    <message>
        <source>{host} could not prove that it is {host} ({reason}), so nothing was sent. Check this computer&apos;s clock and certificates, or whether a proxy reads along.</source>
        <translation>{host} n’a pas pu prouver qu’il est {host} ({reason})&#x202f;; rien n’a donc été envoyé. Vérifiez l’horloge et les certificats de cet ordinateur, ou si un proxy lit les échanges.</translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds} seconds. Try again, or choose a smaller model there.</source>
        <translation>{host} n’a pas répondu en {seconds} secondes. Réessayez, ou choisissez-y un modèle plus petit.</translation>
    </message>
    <message>
        <source>{host} did not answer.</source>
        <translation>{host} n’a pas répondu.</translation>
    </message>
    <message>
        <source>{host} did not take the request. Select less text, or choose another model.</source>
        <translation>{host} n’a pas accepté la requête. Sélectionnez moins de texte, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>{host} does not accept the access token. Make a new one there and set it here.</source>
        <translation>{host} n’accepte pas le jeton d’accès. Créez-en un nouveau là-bas et définissez-le ici.</translation>
    </message>
    <message>
        <source>{host} does not accept the key. Enter another one in Settings, Server.</source>
        <translation>{host} n’accepte pas la clé. Saisissez-en une autre dans Paramètres, Serveur.</translation>
    </message>
    <message>
        <source>{host} does not answer at this address. Check it in Settings, Server.</source>
        <translation>{host} ne répond pas à cette adresse. Vérifiez-la dans Paramètres, Serveur.</translation>
    </message>
    <message>
        <source>{host} does not have this model, or only for accounts that may see it.</source>
        <translation>{host} n’a pas ce modèle, ou seulement pour les comptes autorisés à le voir.</translation>
    </message>
    <message>
        <source>{host} does not speak a secure protocol this program knows.</source>
        <translation>{host} ne parle aucun protocole sécurisé connu de ce programme.</translation>
    </message>
    <message>
        <source>{host} gave an answer that cannot be read. Check that it is a model server, such as llama-server, vLLM or Ollama.</source>
        <translation>{host} a donné une réponse illisible. Vérifiez que c’est un serveur de modèles, comme llama-server, vLLM ou Ollama.</translation>
    </message>
    <message>
        <source>{host} gives this model only to accounts that have agreed to its terms. Agree on its page there, then set an access token here.</source>
        <translation>{host} ne donne ce modèle qu’aux comptes qui ont accepté ses conditions. Acceptez-les sur sa page là-bas, puis définissez ici un jeton d’accès.</translation>
    </message>
    <message>
        <source>{host} has a fault of its own ({status}). Try again in a moment.</source>
        <translation>{host} rencontre une erreur interne ({status}). Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>{host} has a fault of its own. Try again in some minutes.</source>
        <translation>{host} rencontre une erreur interne. Réessayez dans quelques minutes.</translation>
    </message>
    <message numerus="yes">
        <source>{host} has a fault of its own. Try again in {n} minutes.</source>
        <translation>
            <numerusform>{host} rencontre une erreur interne. Réessayez dans {n} minute.</numerusform>
            <numerusform>{host} rencontre une erreur interne. Réessayez dans {n} minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} has had too many requests from you, or your account is used up. Try again in a moment.</source>
        <translation>{host} a reçu trop de requêtes de votre part, ou votre compte est épuisé. Réessayez dans un instant.</translation>
    </message>
    <message numerus="yes">
        <source>{host} has had too many requests from you, or your account is used up. Try again in {n} minutes.</source>
        <translation>
            <numerusform>{host} a reçu trop de requêtes de votre part, ou votre compte est épuisé. Réessayez dans {n} minute.</numerusform>
            <numerusform>{host} a reçu trop de requêtes de votre part, ou votre compte est épuisé. Réessayez dans {n} minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{host} has had too many requests from you, or your account is used up. Try again in {n} seconds.</source>
        <translation>
            <numerusform>{host} a reçu trop de requêtes de votre part, ou votre compte est épuisé. Réessayez dans {n} seconde.</numerusform>
            <numerusform>{host} a reçu trop de requêtes de votre part, ou votre compte est épuisé. Réessayez dans {n} secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} has had too many requests. Try again in some minutes.</source>
        <translation>{host} a reçu trop de requêtes. Réessayez dans quelques minutes.</translation>
    </message>
    <message numerus="yes">
        <source>{host} has had too many requests. Try again in {n} minutes.</source>
        <translation>
            <numerusform>{host} a reçu trop de requêtes. Réessayez dans {n} minute.</numerusform>
            <numerusform>{host} a reçu trop de requêtes. Réessayez dans {n} minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} has no list of releases any more. Look where you got Inkhorn whether there is a newer version.</source>
        <translation>{host} n’a plus de liste de versions publiées. Regardez là où vous avez obtenu Inkhorn s’il existe une version plus récente.</translation>
    </message>
    <message>
        <source>{host} has no model called {model}. It has {names}. Choose one in Settings, Server.</source>
        <translation>{host} n’a pas de modèle appelé {model}. Il a {names}. Choisissez-en un dans Paramètres, Serveur.</translation>
    </message>
    <message>
        <source>{host} has no model. Load one there, and try again.</source>
        <translation>{host} n’a pas de modèle. Chargez-en un là-bas et réessayez.</translation>
    </message>
    <message>
        <source>{host} has the model, but no longer the version that Inkhorn knows. Choose another model.</source>
        <translation>{host} a le modèle, mais plus la version connue d’Inkhorn. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>{host} is busy or still loading its model. Try again in a moment.</source>
        <translation>{host} est occupé ou charge encore son modèle. Réessayez dans un instant.</translation>
    </message>
    <message numerus="yes">
        <source>{host} is busy or still loading its model. Try again in {n} minutes.</source>
        <translation>
            <numerusform>{host} est occupé ou charge encore son modèle. Réessayez dans {n} minute.</numerusform>
            <numerusform>{host} est occupé ou charge encore son modèle. Réessayez dans {n} minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{host} is busy or still loading its model. Try again in {n} seconds.</source>
        <translation>
            <numerusform>{host} est occupé ou charge encore son modèle. Réessayez dans {n} seconde.</numerusform>
            <numerusform>{host} est occupé ou charge encore son modèle. Réessayez dans {n} secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} is not in your own network, so its address must begin with https://.</source>
        <translation>{host} n’est pas sur votre propre réseau&#x202f;; son adresse doit donc commencer par https://.</translation>
    </message>
    <message>
        <source>{host} knows no model called {model}, or its address is another one. Check Settings, Server.</source>
        <translation>{host} ne connaît pas de modèle appelé {model}, ou son adresse est autre. Vérifiez Paramètres, Serveur.</translation>
    </message>
    <message>
        <source>{host} now has another file than the one Inkhorn knows, so it was not downloaded. Choose another source.</source>
        <translation>{host} a maintenant un autre fichier que celui connu d’Inkhorn&#x202f;; il n’a donc pas été téléchargé. Choisissez une autre source.</translation>
    </message>
    <message>
        <source>{host} refused the download ({status}).</source>
        <translation>{host} a refusé le téléchargement ({status}).</translation>
    </message>
    <message>
        <source>{host} refused the request ({status}).</source>
        <translation>{host} a refusé la requête ({status}).</translation>
    </message>
    <message>
        <source>{host} sends to another address, which is not followed. Enter that one in Settings, Server.</source>
        <translation>{host} renvoie à une autre adresse, qui n’est pas suivie. Saisissez celle-ci dans Paramètres, Serveur.</translation>
    </message>
    <message>
        <source>{host} wants a key. Enter it in Settings, Server.</source>
        <translation>{host} exige une clé. Saisissez-la dans Paramètres, Serveur.</translation>
    </message>
    <message>
        <source>{host}, through {proxy}</source>
        <translation>{host}, par {proxy}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{hours} hours left</source>
        <translation>encore {hours}&#xa0;h</translation>
    </message>
    <message>
        <source>{key} alone is needed for writing; add Ctrl or Alt.</source>
        <translation>{key} seule sert à écrire&#x202f;; ajoutez Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>{key} belongs to “{holder}”, so “{prompt}” has no key; write another one behind inkhorn.hotkey.</source>
        <translation>{key} appartient à «&#x202f;{holder}&#x202f;»&#x202f;; «&#x202f;{prompt}&#x202f;» n’a donc pas de raccourci&#x202f;; indiquez-en un autre après inkhorn.hotkey.</translation>
    </message>
    <message>
        <source>{key} is needed for writing; hold Ctrl or Alt with it.</source>
        <translation>{key} sert à écrire&#x202f;; maintenez Ctrl ou Alt en même temps.</translation>
    </message>
    <message>
        <source>{key} is needed in the whole window; hold Ctrl or Alt with it.</source>
        <translation>{key} sert dans toute la fenêtre&#x202f;; maintenez Ctrl ou Alt en même temps.</translation>
    </message>
    <message>
        <source>{key} is needed on the page; hold Ctrl or Alt with it.</source>
        <translation>{key} sert sur la page&#x202f;; maintenez Ctrl ou Alt en même temps.</translation>
    </message>
    <message>
        <source>{key} is not a key; write it like Ctrl+Alt+P or F6.</source>
        <translation>{key} n’est pas un raccourci&#x202f;; écrivez par exemple Ctrl+Alt+P ou F6.</translation>
    </message>
    <message>
        <source>{key} is not supported here; take it out.</source>
        <translation>{key} n’est pas pris en charge ici&#x202f;; retirez-le.</translation>
    </message>
    <message>
        <source>{key} is the key for “{command}” already.</source>
        <translation>{key} est déjà le raccourci de «&#x202f;{command}&#x202f;».</translation>
    </message>
    <message>
        <source>{key} is the key for “{command}” already; press another one.</source>
        <translation>{key} est déjà le raccourci de «&#x202f;{command}&#x202f;»&#x202f;; appuyez sur une autre touche.</translation>
    </message>
    <message>
        <source>{key}: must be a whole number from 0 to {limit}.</source>
        <translation>{key}&#x202f;: doit être un nombre entier de 0 à {limit}.</translation>
    </message>
    <message>
        <source>{key}: must be at least 1 and no less than {other}.</source>
        <translation>{key}&#x202f;: doit être au moins 1 et pas moins que {other}.</translation>
    </message>
    <message>
        <source>{kind}, {number} billion parameters</source>
        <translation>{kind}, {number}&#xa0;Md de paramètres</translation>
    </message>
    <message>
        <source>{kind}, {number} million parameters</source>
        <translation>{kind}, {number}&#xa0;M de paramètres</translation>
    </message>
    <message>
        <source>{language} is not checked yet: its word lists are not on this computer. Get them in the settings, or with `inkhorn languages fetch {code}`.</source>
        <translation>{language}&#x202f;: pas encore de vérification, car les listes de mots ne sont pas sur cet ordinateur. Obtenez-les dans les paramètres, ou avec `inkhorn languages fetch {code}`.</translation>
    </message>
    <message>
        <source>{language} is not checked: Inkhorn was installed without the extra “languages”.</source>
        <translation>{language}&#x202f;: pas de vérification, car Inkhorn a été installé sans le complément «&#x202f;languages&#x202f;».</translation>
    </message>
    <message>
        <source>{limit} packs are installed already; remove one first.</source>
        <translation>{limit} packs sont déjà installés&#x202f;; retirez-en un d’abord.</translation>
    </message>
    <message>
        <source>{list}. {free} are free on the disk.</source>
        <translation>{list}. {free} sont libres sur le disque.</translation>
    </message>
    <message>
        <source>{memory} on the graphics processor</source>
        <translation>{memory} sur le processeur graphique</translation>
    </message>
    <message>
        <source>{millions} M parameters, {quantisation}</source>
        <translation>{millions}&#xa0;M de paramètres, {quantisation}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{model} ({size} MB) is on this computer already.</source>
        <translation>{model} ({size}&#xa0;Mo) est déjà sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{model} is being loaded. You can write meanwhile.</source>
        <translation>{model} est en cours de chargement. Vous pouvez écrire en attendant.</translation>
    </message>
    <message>
        <source>{model} is here and sound.</source>
        <translation>{model} est là et intact.</translation>
    </message>
    <message>
        <source>{model} is here, as the hub has it.</source>
        <translation>{model} est là, identique à celui du hub.</translation>
    </message>
    <message>
        <source>{model} is the smallest that can be fetched; any other GGUF file works too.</source>
        <translation>{model} est le plus petit qui puisse être téléchargé&#x202f;; tout autre fichier GGUF convient aussi.</translation>
    </message>
    <message>
        <source>{model} is under the {licence}. Nothing is fetched before you agree to it.</source>
        <translation>{model} est sous {licence}. Rien n’est téléchargé avant que vous l’acceptiez.</translation>
    </message>
    <message>
        <source>{model} needs {needs} MB of memory beside the model for all tasks, and {free} MB are free, so that one is used. Close other programs, or choose a smaller model in Settings, Model.</source>
        <translation>{model} exige {needs}&#xa0;Mo de mémoire en plus du modèle commun à toutes les tâches, et {free}&#xa0;Mo sont libres&#x202f;; c’est donc le modèle commun qui est utilisé. Fermez d’autres programmes, ou choisissez un modèle plus petit dans Paramètres, Modèle.</translation>
    </message>
    <message>
        <source>{model} on {server}</source>
        <translation>{model} sur {server}</translation>
    </message>
    <message>
        <source>{model} rewrites poorly: most of what it writes says something else and is not shown. Proofread works well with it, through the grammar judge; for the other styles choose a larger model, such as Qwen3 1.7B.</source>
        <translation>{model} réécrit mal&#x202f;: la plupart de ce qu’il écrit dit autre chose et n’est pas affiché. «&#x202f;Corriger&#x202f;» fonctionne bien avec lui, grâce au juge grammatical&#x202f;; pour les autres styles, choisissez un modèle plus grand, comme Qwen3 1.7B.</translation>
    </message>
    <message>
        <source>{model} rewrites with mixed results: about one request in three brings something useful, so read each change. A model of 1.5 billion parameters or more, such as Qwen3 1.7B, changes the meaning less often.</source>
        <translation>{model} réécrit avec des résultats inégaux&#x202f;: environ une demande sur trois donne quelque chose d’utile&#x202f;; lisez donc chaque modification. Un modèle de 1,5 milliard de paramètres ou plus, comme Qwen3 1.7B, change moins souvent le sens.</translation>
    </message>
    <message>
        <source>{model} was not made to follow instructions; it completes text. Choose an instruct model to rewrite.</source>
        <translation>{model} n’a pas été conçu pour suivre des consignes&#x202f;; il complète du texte. Choisissez un modèle «&#x202f;instruct&#x202f;» pour réécrire.</translation>
    </message>
    <message>
        <source>{model}, from {host}. {licence}: {terms}</source>
        <translation>{model}, de {host}. {licence}&#x202f;: {terms}</translation>
    </message>
    <message>
        <source>{model}. {licence}: {terms}</source>
        <translation>{model}. {licence}&#x202f;: {terms}</translation>
    </message>
    <message>
        <source>{model}: its file is not there any more.</source>
        <translation>{model}&#x202f;: son fichier n’existe plus.</translation>
    </message>
    <message>
        <source>{name} is a list; Inkhorn asks only for texts and for choices (enum).</source>
        <translation>{name} est une liste&#x202f;; Inkhorn ne demande que des textes et des choix (enum).</translation>
    </message>
    <message>
        <source>{name} is not a usable name; use letters, digits and _.</source>
        <translation>{name} n’est pas un nom utilisable&#x202f;; employez des lettres, des chiffres et _.</translation>
    </message>
    <message>
        <source>{name} is not declared under input:.</source>
        <translation>{name} n’est pas déclaré sous input:.</translation>
    </message>
    <message>
        <source>{name} must be one of {choices}.</source>
        <translation>{name} doit être l’un de {choices}.</translation>
    </message>
    <message>
        <source>{name} must not contain a slash.</source>
        <translation>{name} ne doit pas contenir de barre oblique.</translation>
    </message>
    <message>
        <source>{name} of the selection</source>
        <translation>{name} de la sélection</translation>
    </message>
    <message>
        <source>{name}. {explanation}</source>
        <translation>{name}. {explanation}</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <translation>{name}&#x202f;: {number}</translation>
    </message>
    <message>
        <source>{newest} · most {most}</source>
        <translation>{newest} · maximum {most}</translation>
    </message>
    <message>
        <source>{number} B parameters</source>
        <translation>{number}&#xa0;Md de paramètres</translation>
    </message>
    <message>
        <source>{number} J for {tokens} tokens ({source})</source>
        <translation>{number}&#xa0;J pour {tokens} tokens ({source})</translation>
    </message>
    <message>
        <source>{number} M parameters</source>
        <translation>{number}&#xa0;M de paramètres</translation>
    </message>
    <message>
        <source>{number} h ago</source>
        <translation>il y a {number}&#xa0;h</translation>
    </message>
    <message>
        <source>{number} min ago</source>
        <translation>il y a {number}&#xa0;min</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number}&#xa0;ms</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>{number} of {count}  Alt+↓</source>
        <translation>{number} sur {count}  Alt+↓</translation>
    </message>
    <message>
        <source>{number} of {count} or more</source>
        <translation>{number} sur {count} ou plus</translation>
    </message>
    <message>
        <source>{number} parameters, by {publisher}</source>
        <translation>Paramètres&#x202f;: {number} · par {publisher}</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number}&#xa0;s</translation>
    </message>
    <message>
        <source>{number} s ago</source>
        <translation>il y a {number}&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>{n} HTML tags</source>
        <translation>
            <numerusform>{n} balise HTML</numerusform>
            <numerusform>{n} balises HTML</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers asked for</source>
        <translation>
            <numerusform>{n} réponse demandée</numerusform>
            <numerusform>{n} réponses demandées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <translation>
            <numerusform>{n} modification</numerusform>
            <numerusform>{n} modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes of spaces and signs</source>
        <translation>
            <numerusform>{n} modification d’espaces et de signes</numerusform>
            <numerusform>{n} modifications d’espaces et de signes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes: {words}</source>
        <translation>
            <numerusform>{n} modification&#x202f;: {words}</numerusform>
            <numerusform>{n} modifications&#x202f;: {words}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <translation>
            <numerusform>{n} caractère</numerusform>
            <numerusform>{n} caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comments</source>
        <translation>
            <numerusform>{n} commentaire</numerusform>
            <numerusform>{n} commentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} connections kept.</source>
        <translation>
            <numerusform>{n} connexion conservée.</numerusform>
            <numerusform>{n} connexions conservées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} connections kept; the latest {lines} lines are shown.</source>
        <translation>
            <numerusform>{n} connexion conservée&#x202f;; les {lines} dernières lignes sont affichées.</numerusform>
            <numerusform>{n} connexions conservées&#x202f;; les {lines} dernières lignes sont affichées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} connections so far.</source>
        <translation>
            <numerusform>{n} connexion jusqu’ici.</numerusform>
            <numerusform>{n} connexions jusqu’ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} connections so far; the latest {lines} lines are shown.</source>
        <translation>
            <numerusform>{n} connexion jusqu’ici&#x202f;; les {lines} dernières lignes sont affichées.</numerusform>
            <numerusform>{n} connexions jusqu’ici&#x202f;; les {lines} dernières lignes sont affichées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} corrections</source>
        <translation>
            <numerusform>{n} correction</numerusform>
            <numerusform>{n} corrections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} corrections at once</source>
        <translation>
            <numerusform>{n} correction à la fois</numerusform>
            <numerusform>{n} corrections à la fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <translation>
            <numerusform>il y a {n} jour</numerusform>
            <numerusform>il y a {n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days in a row.</source>
        <translation>
            <numerusform>{n} jour de suite.</numerusform>
            <numerusform>{n} jours de suite.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} documents have changes that are not saved: {documents} and others.</source>
        <translation>{n} documents ont des modifications non enregistrées&#x202f;: {documents} et d’autres.</translation>
    </message>
    <message>
        <source>{n} documents have changes that are not saved: {documents}.</source>
        <translation>{n} documents ont des modifications non enregistrées&#x202f;: {documents}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents were kept from last time.</source>
        <translation>
            <numerusform>{n} document a été gardé de la dernière fois.</numerusform>
            <numerusform>{n} documents ont été gardés de la dernière fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents were opened beside it.</source>
        <translation>
            <numerusform>{n} document a été ouvert à côté.</numerusform>
            <numerusform>{n} documents ont été ouverts à côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents were restored.</source>
        <translation>
            <numerusform>{n} document a été restauré.</numerusform>
            <numerusform>{n} documents ont été restaurés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents with changes that are not saved stay open.</source>
        <translation>
            <numerusform>{n} document avec des modifications non enregistrées reste ouvert.</numerusform>
            <numerusform>{n} documents avec des modifications non enregistrées restent ouverts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} embedded objects</source>
        <translation>
            <numerusform>{n} objet incorporé</numerusform>
            <numerusform>{n} objets incorporés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples, not run yet.</source>
        <translation>
            <numerusform>{n} exemple, pas encore lancé.</numerusform>
            <numerusform>{n} exemples, pas encore lancés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fixed.</source>
        <translation>
            <numerusform>{n} corrigé.</numerusform>
            <numerusform>{n} corrigés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} footnotes within footnotes</source>
        <translation>
            <numerusform>{n} note de bas de page dans une autre</numerusform>
            <numerusform>{n} notes de bas de page dans d’autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} form fields</source>
        <translation>
            <numerusform>{n} champ de formulaire</numerusform>
            <numerusform>{n} champs de formulaire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} formulas</source>
        <translation>
            <numerusform>{n} formule</numerusform>
            <numerusform>{n} formules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} headers and footers</source>
        <translation>
            <numerusform>{n} en-tête ou pied de page</numerusform>
            <numerusform>{n} en-têtes et pieds de page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours ago</source>
        <translation>
            <numerusform>il y a {n} heure</numerusform>
            <numerusform>il y a {n} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} issues</source>
        <translation>
            <numerusform>{n} problème</numerusform>
            <numerusform>{n} problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} layers on it</source>
        <translation>
            <numerusform>{n} couche dessus</numerusform>
            <numerusform>{n} couches dessus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines were left out: a line must hold one word.</source>
        <translation>
            <numerusform>{n} ligne a été omise&#x202f;: une ligne doit contenir un seul mot.</numerusform>
            <numerusform>{n} lignes ont été omises&#x202f;: une ligne doit contenir un seul mot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lists or code in table cells</source>
        <translation>
            <numerusform>{n} liste ou bloc de code dans une cellule de tableau</numerusform>
            <numerusform>{n} listes ou blocs de code dans des cellules de tableau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lists or quotes nested very deeply</source>
        <translation>
            <numerusform>{n} liste ou citation imbriquée très profondément</numerusform>
            <numerusform>{n} listes ou citations imbriquées très profondément</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lists, tables or headings within quotes</source>
        <translation>
            <numerusform>{n} liste, tableau ou titre dans une citation</numerusform>
            <numerusform>{n} listes, tableaux ou titres dans des citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} merged table cells</source>
        <translation>
            <numerusform>{n} cellule de tableau fusionnée</numerusform>
            <numerusform>{n} cellules de tableau fusionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes ago</source>
        <translation>
            <numerusform>il y a {n} minute</numerusform>
            <numerusform>il y a {n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes left</source>
        <translation>
            <numerusform>encore {n} minute</numerusform>
            <numerusform>encore {n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>{n} autre</numerusform>
            <numerusform>{n} autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more changes need a look.</source>
        <translation>
            <numerusform>{n} autre modification à revoir.</numerusform>
            <numerusform>{n} autres modifications à revoir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more documents are waiting.</source>
        <translation>
            <numerusform>{n} autre document attend.</numerusform>
            <numerusform>{n} autres documents attendent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names of code blocks&apos; languages</source>
        <translation>
            <numerusform>{n} nom de langage d’un bloc de code</numerusform>
            <numerusform>{n} noms de langage de blocs de code</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not run.</source>
        <translation>
            <numerusform>{n} non lancé.</numerusform>
            <numerusform>{n} non lancés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of its changes could not be relied on and are not shown.</source>
        <translation>
            <numerusform>{n} de ses modifications n’était pas fiable et n’est pas affichée.</numerusform>
            <numerusform>{n} de ses modifications n’étaient pas fiables et ne sont pas affichées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the {all} parts of {model} are missing, such as {file}.</source>
        <translation>
            <numerusform>{n} des {all} parties de {model} manque, comme {file}.</numerusform>
            <numerusform>{n} des {all} parties de {model} manquent, comme {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {count} passed.</source>
        <translation>
            <numerusform>{n} réussi sur {count}.</numerusform>
            <numerusform>{n} réussis sur {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs stay as they were: the model gave no usable version.</source>
        <translation>
            <numerusform>{n} paragraphe reste tel quel&#x202f;: le modèle n’a pas donné de version utilisable.</numerusform>
            <numerusform>{n} paragraphes restent tels quels&#x202f;: le modèle n’a pas donné de version utilisable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts that cannot be read</source>
        <translation>
            <numerusform>{n} partie illisible</numerusform>
            <numerusform>{n} parties illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures</source>
        <translation>
            <numerusform>{n} image</numerusform>
            <numerusform>{n} images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures become links.</source>
        <translation>
            <numerusform>{n} image devient un lien.</numerusform>
            <numerusform>{n} images deviennent des liens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <translation>
            <numerusform>{n} emplacement</numerusform>
            <numerusform>{n} emplacements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places are gone and cannot be reverted.</source>
        <translation>
            <numerusform>{n} emplacement a disparu&#x202f;; impossible d’y annuler la modification.</numerusform>
            <numerusform>{n} emplacements ont disparu&#x202f;; impossible d’y annuler la modification.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places are ignored.</source>
        <translation>
            <numerusform>{n} emplacement est ignoré.</numerusform>
            <numerusform>{n} emplacements sont ignorés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts</source>
        <translation>
            <numerusform>{n} prompt</numerusform>
            <numerusform>{n} prompts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts have changes that are not saved.</source>
        <translation>
            <numerusform>{n} prompt a des modifications non enregistrées.</numerusform>
            <numerusform>{n} prompts ont des modifications non enregistrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts imported.</source>
        <translation>
            <numerusform>{n} prompt importé.</numerusform>
            <numerusform>{n} prompts importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts left out.</source>
        <translation>
            <numerusform>{n} prompt omis.</numerusform>
            <numerusform>{n} prompts omis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} raised or lowered passages</source>
        <translation>
            <numerusform>{n} passage en exposant ou en indice</numerusform>
            <numerusform>{n} passages en exposant ou en indice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} removed</source>
        <translation>
            <numerusform>{n} supprimé</numerusform>
            <numerusform>{n} supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} removed.</source>
        <translation>
            <numerusform>{n} retiré.</numerusform>
            <numerusform>{n} retirés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replaced</source>
        <translation>
            <numerusform>{n} remplacement</numerusform>
            <numerusform>{n} remplacements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reverts.</source>
        <translation>
            <numerusform>{n} annulation.</numerusform>
            <numerusform>{n} annulations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rewrites</source>
        <translation>
            <numerusform>{n} réécriture</numerusform>
            <numerusform>{n} réécritures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds ago</source>
        <translation>
            <numerusform>il y a {n} seconde</numerusform>
            <numerusform>il y a {n} secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sentences of up to {most} words.</source>
        <translation>
            <numerusform>{n} phrase de {most} mots au maximum.</numerusform>
            <numerusform>{n} phrases de {most} mots au maximum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestions</source>
        <translation>
            <numerusform>{n} suggestion</numerusform>
            <numerusform>{n} suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tables of contents or indexes</source>
        <translation>
            <numerusform>{n} table des matières ou index</numerusform>
            <numerusform>{n} tables des matières ou index</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tables or headings within lists</source>
        <translation>
            <numerusform>{n} tableau ou titre dans une liste</numerusform>
            <numerusform>{n} tableaux ou titres dans des listes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tables within tables</source>
        <translation>
            <numerusform>{n} tableau dans un tableau</numerusform>
            <numerusform>{n} tableaux dans des tableaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} text boxes</source>
        <translation>
            <numerusform>{n} zone de texte</numerusform>
            <numerusform>{n} zones de texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} threads for reading</source>
        <translation>
            <numerusform>{n} thread pour la lecture</numerusform>
            <numerusform>{n} threads pour la lecture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} threads for writing</source>
        <translation>
            <numerusform>{n} thread pour l’écriture</numerusform>
            <numerusform>{n} threads pour l’écriture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <translation>
            <numerusform>{n} fois</numerusform>
            <numerusform>{n} fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} titles of links</source>
        <translation>
            <numerusform>{n} titre de lien</numerusform>
            <numerusform>{n} titres de liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens at most</source>
        <translation>
            <numerusform>{n} token au maximum</numerusform>
            <numerusform>{n} tokens au maximum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens per second</source>
        <translation>
            <numerusform>{n} token par seconde</numerusform>
            <numerusform>{n} tokens par seconde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens read at once</source>
        <translation>
            <numerusform>{n} token lu à la fois</numerusform>
            <numerusform>{n} tokens lus à la fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tracked changes</source>
        <translation>
            <numerusform>{n} modification suivie</numerusform>
            <numerusform>{n} modifications suivies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} underlined passages</source>
        <translation>
            <numerusform>{n} passage souligné</numerusform>
            <numerusform>{n} passages soulignés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unsafe links</source>
        <translation>
            <numerusform>{n} lien dangereux</numerusform>
            <numerusform>{n} liens dangereux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>{n} mot</numerusform>
            <numerusform>{n} mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words added</source>
        <translation>
            <numerusform>{n} mot ajouté</numerusform>
            <numerusform>{n} mots ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words added.</source>
        <translation>
            <numerusform>{n} mot ajouté.</numerusform>
            <numerusform>{n} mots ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words removed</source>
        <translation>
            <numerusform>{n} mot supprimé</numerusform>
            <numerusform>{n} mots supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words written to {file}.</source>
        <translation>
            <numerusform>{n} mot écrit dans {file}.</numerusform>
            <numerusform>{n} mots écrits dans {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words: {sentence}</source>
        <translation>
            <numerusform>{n} mot&#x202f;: {sentence}</numerusform>
            <numerusform>{n} mots&#x202f;: {sentence}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{open} of {n} changes left</source>
        <translation>
            <numerusform>Modifications restantes&#x202f;: {open} sur {n}</numerusform>
            <numerusform>Modifications restantes&#x202f;: {open} sur {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{parts}.</source>
        <translation>{parts}.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); the defaults are used.</source>
        <translation>Impossible de lire {path} ({reason})&#x202f;; les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. Choose another folder.</source>
        <translation>Impossible d’écrire {path}&#x202f;: {reason}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{path} is far too large for a settings file; the defaults are used.</source>
        <translation>{path} est bien trop gros pour un fichier de paramètres&#x202f;; les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <source>{path} is not a valid TOML file ({reason}); the defaults are used.</source>
        <translation>{path} n’est pas un fichier TOML valide ({reason})&#x202f;; les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <source>{path} is not a valid TOML file; the defaults are used.</source>
        <translation>{path} n’est pas un fichier TOML valide&#x202f;; les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#x202f;%</translation>
    </message>
    <message>
        <source>{program} has {model} ({size} MB) on this computer.</source>
        <translation>{program} a {model} ({size}&#xa0;Mo) sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{prompt} copy</source>
        <translation>{prompt} copie</translation>
    </message>
    <message>
        <source>{prompt}: {answer}</source>
        <translation>{prompt}&#x202f;: {answer}</translation>
    </message>
    <message>
        <source>{rate} tokens/s</source>
        <translation>{rate} tokens/s</translation>
    </message>
    <message>
        <source>{rate} tokens/s on {device}; first word after {time}.</source>
        <translation>{rate} tokens/s sur {device}&#x202f;; premier mot après {time}.</translation>
    </message>
    <message>
        <source>{reason} The model for all tasks is used instead.</source>
        <translation>{reason} Le modèle commun à toutes les tâches est utilisé à la place.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>{reason}. Try again later.</source>
        <translation>{reason}. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{reason}. What was downloaded is kept: try again to go on.</source>
        <translation>{reason}. Ce qui a été téléchargé est conservé&#x202f;: réessayez pour continuer.</translation>
    </message>
    <message>
        <source>{reason}; the default {value} is used.</source>
        <translation>{reason}&#x202f;; la valeur par défaut {value} est utilisée.</translation>
    </message>
    <message numerus="yes">
        <source>{reason}; trying again in {n} seconds.</source>
        <translation>
            <numerusform>{reason}&#x202f;; nouvel essai dans {n} seconde.</numerusform>
            <numerusform>{reason}&#x202f;; nouvel essai dans {n} secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}; {value} is used.</source>
        <translation>{reason}&#x202f;; {value} est utilisé.</translation>
    </message>
    <message>
        <source>{section}: {setting}</source>
        <translation>{section}&#x202f;: {setting}</translation>
    </message>
    <message numerus="yes">
        <source>{selected} of {n} words</source>
        <translation>
            <numerusform>{selected} sur {n} mot</numerusform>
            <numerusform>{selected} sur {n} mots</numerusform>
        </translation>
    </message>
    <message>
        <source>{sentence} It says: {words}</source>
        <translation>{sentence} Il indique&#x202f;: {words}</translation>
    </message>
    <message>
        <source>{setting}: less</source>
        <translation>{setting}&#x202f;: moins</translation>
    </message>
    <message>
        <source>{setting}: more</source>
        <translation>{setting}&#x202f;: plus</translation>
    </message>
    <message>
        <source>{setting}: {speed}</source>
        <translation>{setting}&#x202f;: {speed}</translation>
    </message>
    <message>
        <source>{setup} (Automatic)</source>
        <translation>{setup} (Automatique)</translation>
    </message>
    <message>
        <source>{setup}: {speed}</source>
        <translation>{setup}&#x202f;: {speed}</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}&#x202f;%</translation>
    </message>
    <message>
        <source>{share} corrected by a model</source>
        <translation>{share} corrigé par un modèle</translation>
    </message>
    <message>
        <source>{share} corrected by rules</source>
        <translation>{share} corrigé par des règles</translation>
    </message>
    <message>
        <source>{share} corrected by {author}</source>
        <translation>{share} corrigé par {author}</translation>
    </message>
    <message>
        <source>{share} of unknown origin</source>
        <translation>{share} d’origine inconnue</translation>
    </message>
    <message>
        <source>{share} pasted</source>
        <translation>{share} collé</translation>
    </message>
    <message>
        <source>{share} rewritten by a model</source>
        <translation>{share} réécrit par un modèle</translation>
    </message>
    <message>
        <source>{share} rewritten by {author}</source>
        <translation>{share} réécrit par {author}</translation>
    </message>
    <message>
        <source>{share} suggested by a model</source>
        <translation>{share} suggéré par un modèle</translation>
    </message>
    <message>
        <source>{share} suggested by {author}</source>
        <translation>{share} suggéré par {author}</translation>
    </message>
    <message>
        <source>{share} written by a machine</source>
        <translation>{share} écrit par une machine</translation>
    </message>
    <message>
        <source>{share} written by hand</source>
        <translation>{share} écrit à la main</translation>
    </message>
    <message>
        <source>{share} written by somebody else</source>
        <translation>{share} écrit par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>{share} written by {author}</source>
        <translation>{share} écrit par {author}</translation>
    </message>
    <message>
        <source>{size} B</source>
        <translation>{size}&#xa0;o</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation>{size}&#xa0;Go</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size}&#xa0;Mo</translation>
    </message>
    <message>
        <source>{size} MB/s</source>
        <translation>{size}&#xa0;Mo/s</translation>
    </message>
    <message>
        <source>{size} at most</source>
        <translation>{size} au maximum</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size}&#xa0;Ko</translation>
    </message>
    <message>
        <source>{some} and {other}</source>
        <translation>{some} et {other}</translation>
    </message>
    <message>
        <source>{some} or {other}</source>
        <translation>{some} ou {other}</translation>
    </message>
    <message>
        <source>{speed}. Click for the Performance panel.</source>
        <translation>{speed}. Cliquez pour ouvrir le panneau Performances.</translation>
    </message>
    <message>
        <source>{tag} closes nothing that is open here.</source>
        <translation>{tag} ne ferme rien qui soit ouvert ici.</translation>
    </message>
    <message>
        <source>{tag} has a meaning only inside {block}.</source>
        <translation>{tag} n’a de sens que dans {block}.</translation>
    </message>
    <message>
        <source>{tag} is never closed.</source>
        <translation>{tag} n’est jamais fermé.</translation>
    </message>
    <message>
        <source>{tag} is not a name Inkhorn knows: declare it under input: schema:, or take it out.</source>
        <translation>{tag} n’est pas un nom connu d’Inkhorn&#x202f;: déclarez-le sous input: schema:, ou retirez-le.</translation>
    </message>
    <message>
        <source>{tag} is not a name Inkhorn knows: did you mean {other}?</source>
        <translation>{tag} n’est pas un nom connu d’Inkhorn&#x202f;: vouliez-vous dire {other}&#x202f;?</translation>
    </message>
    <message>
        <source>{tag} is not supported: write one plain name between the braces, without helpers or paths.</source>
        <translation>{tag} n’est pas pris en charge&#x202f;: écrivez un seul nom simple entre les accolades, sans helper ni chemin.</translation>
    </message>
    <message>
        <source>{tag}: a prompt file cannot include other files or prompts.</source>
        <translation>{tag}&#x202f;: un fichier de prompt ne peut pas inclure d’autres fichiers ou prompts.</translation>
    </message>
    <message>
        <source>{tag}: a role is &quot;system&quot;, &quot;user&quot; or &quot;model&quot;, in quotation marks.</source>
        <translation>{tag}&#x202f;: un rôle est &quot;system&quot;, &quot;user&quot; ou &quot;model&quot;, entre guillemets.</translation>
    </message>
    <message>
        <source>{things} and {last}</source>
        <translation>{things} et {last}</translation>
    </message>
    <message numerus="yes">
        <source>{things} are not taken over.</source>
        <translation>
            <numerusform>Non repris&#x202f;: {things}.</numerusform>
            <numerusform>Non repris&#x202f;: {things}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ticked} of {n} places</source>
        <translation>
            <numerusform>{ticked} sur {n} emplacement</numerusform>
            <numerusform>{ticked} sur {n} emplacements</numerusform>
        </translation>
    </message>
    <message>
        <source>{times} times faster</source>
        <translation>{times} fois plus rapide</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time}&#xa0;ms</translation>
    </message>
    <message>
        <source>{time} s</source>
        <translation>{time}&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>{titles} and {n} more</source>
        <translation>
            <numerusform>{titles} et {n} autre</numerusform>
            <numerusform>{titles} et {n} autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{titles} were changed meanwhile and stay.</source>
        <translation>
            <numerusform>{titles} a été modifié entre-temps et reste en place.</numerusform>
            <numerusform>{titles} ont été modifiés entre-temps et restent en place.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} (needs a larger model)</source>
        <translation>{title} (exige un modèle plus grand)</translation>
    </message>
    <message>
        <source>{title}, undone</source>
        <translation>{title}, annulé</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation>{title}&#x202f;: {value}</translation>
    </message>
    <message numerus="yes">
        <source>{why} ({n} times)</source>
        <translation>
            <numerusform>{why} ({n} fois)</numerusform>
            <numerusform>{why} ({n} fois)</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} ({percent} %)</source>
        <translation>{words} ({percent}&#x202f;%)</translation>
    </message>
    <message>
        <source>{words} and {last}</source>
        <translation>{words} et {last}</translation>
    </message>
    <message numerus="yes">
        <source>{words} and {n} more</source>
        <translation>
            <numerusform>{words} et {n} autre</numerusform>
            <numerusform>{words} et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{wrong} becomes {right}. {reason} {category}.</source>
        <translation>{wrong} devient {right}. {reason} {category}.</translation>
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
        <translation>{{ n’est jamais fermé par }}.</translation>
    </message>
    <message>
        <source>{{else}} does not belong to a block.</source>
        <translation>{{else}} n’appartient à aucun bloc.</translation>
    </message>
    <message>
        <source>“A” stands before a consonant sound, “an” before a vowel sound.</source>
        <translation>«&#x202f;A&#x202f;» se place devant un son de consonne, «&#x202f;an&#x202f;» devant un son de voyelle.</translation>
    </message>
    <message>
        <source>“{address}” is not an address that can be used. It begins with https:// or is a folder.</source>
        <translation>«&#x202f;{address}&#x202f;» n’est pas une adresse utilisable. Elle commence par https:// ou est un dossier.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a model hub. It begins with https://.</source>
        <translation>«&#x202f;{address}&#x202f;» n’est pas l’adresse d’un hub de modèles. Elle commence par https://.</translation>
    </message>
    <message>
        <source>“{document}”</source>
        <translation>«&#x202f;{document}&#x202f;»</translation>
    </message>
    <message>
        <source>“{document}” has changes that are not saved.</source>
        <translation>«&#x202f;{document}&#x202f;» a des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>“{document}” is being saved. The window closes when that is done.</source>
        <translation>Enregistrement de «&#x202f;{document}&#x202f;» en cours. La fenêtre se fermera ensuite.</translation>
    </message>
    <message>
        <source>“{document}” is no longer on the disk. It was deleted, moved or renamed; the text is still here.</source>
        <translation>«&#x202f;{document}&#x202f;» n’est plus sur le disque. Il a été supprimé, déplacé ou renommé&#x202f;; le texte est toujours ici.</translation>
    </message>
    <message>
        <source>“{document}” is no longer on the disk. Its folder is gone too; the text is still here.</source>
        <translation>«&#x202f;{document}&#x202f;» n’est plus sur le disque. Son dossier a disparu aussi&#x202f;; le texte est toujours ici.</translation>
    </message>
    <message>
        <source>“{document}” is open in another window since {time}. What you save here replaces what is saved there.</source>
        <translation>«&#x202f;{document}&#x202f;» est ouvert dans une autre fenêtre depuis {time}. Ce que vous enregistrez ici remplace ce qui est enregistré là-bas.</translation>
    </message>
    <message>
        <source>“{document}” is open in another window, so it is read-only here.</source>
        <translation>«&#x202f;{document}&#x202f;» est ouvert dans une autre fenêtre&#x202f;; il est donc en lecture seule ici.</translation>
    </message>
    <message>
        <source>“{document}” is read-only, as you wanted it.</source>
        <translation>«&#x202f;{document}&#x202f;» est en lecture seule, comme vous l’avez demandé.</translation>
    </message>
    <message>
        <source>“{document}” is still being saved: the disk is slow to answer. You can go on writing.</source>
        <translation>Enregistrement de «&#x202f;{document}&#x202f;» toujours en cours&#x202f;: le disque répond lentement. Vous pouvez continuer à écrire.</translation>
    </message>
    <message>
        <source>“{document}” is write-protected, so it is open read-only.</source>
        <translation>«&#x202f;{document}&#x202f;» est protégé en écriture&#x202f;; il est donc ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>“{document}” was changed by another program, in other places than here.</source>
        <translation>«&#x202f;{document}&#x202f;» a été modifié par un autre programme, à d’autres endroits qu’ici.</translation>
    </message>
    <message>
        <source>“{document}” was changed by another program.</source>
        <translation>«&#x202f;{document}&#x202f;» a été modifié par un autre programme.</translation>
    </message>
    <message>
        <source>“{document}” was changed in another window, in other places than here.</source>
        <translation>«&#x202f;{document}&#x202f;» a été modifié dans une autre fenêtre, à d’autres endroits qu’ici.</translation>
    </message>
    <message>
        <source>“{document}” was changed in another window.</source>
        <translation>«&#x202f;{document}&#x202f;» a été modifié dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>“{document}” was not saved, because it was changed by another program meanwhile, in other places than here.</source>
        <translation>«&#x202f;{document}&#x202f;» n’a pas été enregistré, car un autre programme l’a modifié entre-temps, à d’autres endroits qu’ici.</translation>
    </message>
    <message>
        <source>“{document}” was not saved, because it was changed by another program meanwhile.</source>
        <translation>«&#x202f;{document}&#x202f;» n’a pas été enregistré, car un autre programme l’a modifié entre-temps.</translation>
    </message>
    <message>
        <source>“{document}” was not saved, because it was changed in another window meanwhile, in other places than here.</source>
        <translation>«&#x202f;{document}&#x202f;» n’a pas été enregistré, car il a été modifié entre-temps dans une autre fenêtre, à d’autres endroits qu’ici.</translation>
    </message>
    <message>
        <source>“{document}” was not saved, because it was changed in another window meanwhile.</source>
        <translation>«&#x202f;{document}&#x202f;» n’a pas été enregistré, car il a été modifié entre-temps dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>“{document}” was not saved. Show it to see why.</source>
        <translation>«&#x202f;{document}&#x202f;» n’a pas été enregistré. Affichez-le pour savoir pourquoi.</translation>
    </message>
    <message>
        <source>“{document}” was replaced by another program, by something that is no text. Your text is still here.</source>
        <translation>«&#x202f;{document}&#x202f;» a été remplacé par un autre programme, par quelque chose qui n’est pas du texte. Votre texte est toujours ici.</translation>
    </message>
    <message>
        <source>“{document}” was replaced in another window, by something that is no text. Your text is still here.</source>
        <translation>«&#x202f;{document}&#x202f;» a été remplacé dans une autre fenêtre, par quelque chose qui n’est pas du texte. Votre texte est toujours ici.</translation>
    </message>
    <message>
        <source>“{document}”, last changed {moment}.</source>
        <translation>«&#x202f;{document}&#x202f;», dernière modification {moment}.</translation>
    </message>
    <message>
        <source>“{document}”: your text here, and the file as it is on the disk now.</source>
        <translation>«&#x202f;{document}&#x202f;»&#x202f;: votre texte ici, et le fichier tel qu’il est maintenant sur le disque.</translation>
    </message>
    <message>
        <source>“{kind}” is not supported; use {kinds}.</source>
        <translation>«&#x202f;{kind}&#x202f;» n’est pas pris en charge&#x202f;; utilisez {kinds}.</translation>
    </message>
    <message numerus="yes">
        <source>“{pack}” is installed: {n} prompts.</source>
        <translation>
            <numerusform>«&#x202f;{pack}&#x202f;» est installé&#x202f;: {n} prompt.</numerusform>
            <numerusform>«&#x202f;{pack}&#x202f;» est installé&#x202f;: {n} prompts.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{prompt}” has no input {input}; it has {known}.</source>
        <translation>«&#x202f;{prompt}&#x202f;» n’a pas d’entrée {input}&#x202f;; entrées&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>“{prompt}” was deleted.</source>
        <translation>«&#x202f;{prompt}&#x202f;» a été supprimé.</translation>
    </message>
    <message>
        <source>“{prompt}” was stopped, because another document is shown now.</source>
        <translation>«&#x202f;{prompt}&#x202f;» a été arrêté, car un autre document est maintenant affiché.</translation>
    </message>
    <message>
        <source>“{prompt}” works on selected text. Select some, then choose it again.</source>
        <translation>«&#x202f;{prompt}&#x202f;» agit sur du texte sélectionné. Sélectionnez-en, puis choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{setting}” now stands at {percent}%. Press again for still more.</source>
        <translation>«&#x202f;{setting}&#x202f;» est maintenant à {percent}&#x202f;%. Appuyez encore pour aller plus loin.</translation>
    </message>
    <message>
        <source>“{setting}” stands as far right as it goes.</source>
        <translation>«&#x202f;{setting}&#x202f;» est au maximum, tout à droite.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«&#x202f;{text}&#x202f;»</translation>
    </message>
    <message>
        <source>“{title}” ({name}) has the key {key}, which is used twice; none is used.</source>
        <translation>«&#x202f;{title}&#x202f;» ({name}) a le raccourci {key}, qui sert deux fois&#x202f;; aucun n’est utilisé.</translation>
    </message>
    <message>
        <source>“{title}” ({name}) has the key {key}, which is used twice; {free} is used.</source>
        <translation>«&#x202f;{title}&#x202f;» ({name}) a le raccourci {key}, qui sert deux fois&#x202f;; {free} est utilisé.</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be a key such as Ctrl+Space, not {given}</source>
        <translation>«&#x202f;{title}&#x202f;» ({name}) doit être un raccourci comme Ctrl+Space, et non {given}</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be a number from {low} to {high}, not {given}</source>
        <translation>«&#x202f;{title}&#x202f;» ({name}) doit être un nombre de {low} à {high}, et non {given}</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be a number, not {given}</source>
        <translation>«&#x202f;{title}&#x202f;» ({name}) doit être un nombre, et non {given}</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be a whole number from {low} to {high}, not {given}</source>
        <translation>«&#x202f;{title}&#x202f;» ({name}) doit être un nombre entier de {low} à {high}, et non {given}</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be a whole number, not {given}</source>
        <translation>«&#x202f;{title}&#x202f;» ({name}) doit être un nombre entier, et non {given}</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be one of {choices}, not {given}</source>
        <translation>«&#x202f;{title}&#x202f;» ({name}) doit être l’un de {choices}, et non {given}</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be text, not {given}</source>
        <translation>«&#x202f;{title}&#x202f;» ({name}) doit être du texte, et non {given}</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be true or false, not {given}</source>
        <translation>«&#x202f;{title}&#x202f;» ({name}) doit être vrai ou faux, et non {given}</translation>
    </message>
    <message>
        <source>“{title}” by a model</source>
        <translation>«&#x202f;{title}&#x202f;» par un modèle</translation>
    </message>
    <message>
        <source>“{title}” by {model}</source>
        <translation>«&#x202f;{title}&#x202f;» par {model}</translation>
    </message>
    <message>
        <source>“{title}” was restored: {length}, last changed {when}.</source>
        <translation>«&#x202f;{title}&#x202f;» a été restauré&#x202f;: {length}, dernière modification {when}.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>“{words}” becomes “{others}”</source>
        <translation>«&#x202f;{words}&#x202f;» devient «&#x202f;{others}&#x202f;»</translation>
    </message>
    <message>
        <source>“{words}” is added</source>
        <translation>«&#x202f;{words}&#x202f;» est ajouté</translation>
    </message>
    <message>
        <source>“{words}” is left out</source>
        <translation>«&#x202f;{words}&#x202f;» est omis</translation>
    </message>
    <message>
        <source>“{words}” is missing.</source>
        <translation>«&#x202f;{words}&#x202f;» manque.</translation>
    </message>
    <message>
        <source>“{words}” should not be there.</source>
        <translation>«&#x202f;{words}&#x202f;» ne devrait pas y être.</translation>
    </message>
    <message>
        <source>“{words}” stays</source>
        <translation>«&#x202f;{words}&#x202f;» reste</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>«&#x202f;{word}&#x202f;»</translation>
    </message>
    <message>
        <source>“{word}” is in the dictionary now.</source>
        <translation>«&#x202f;{word}&#x202f;» est maintenant dans le dictionnaire.</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary now.</source>
        <translation>«&#x202f;{word}&#x202f;» n’est plus dans le dictionnaire.</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary.</source>
        <translation>«&#x202f;{word}&#x202f;» n’est pas dans le dictionnaire.</translation>
    </message>
    <message numerus="yes">
        <source>−{n} words</source>
        <translation>
            <numerusform>−{n} mot</numerusform>
            <numerusform>−{n} mots</numerusform>
        </translation>
    </message>
    <message>
        <source>−{percent} %</source>
        <translation>−{percent}&#x202f;%</translation>
    </message>
</context>
</TS>
