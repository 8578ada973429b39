<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>inkhorn</name>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> caracteres</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutos</translation>
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
        <translation> palabras</translation>
    </message>
    <message>
        <source>${name} was renamed to {other}.</source>
        <translation>${name} pasó a llamarse {other}.</translation>
    </message>
    <message>
        <source>%A, %e %B %Y</source>
        <comment>a date: %A Monday, %a Mon, %d 01, %e 1, %B January, %b Jan, %m 01, %Y 2026, %H:%M 15:30</comment>
        <translation>%A, %e de %B de %Y</translation>
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
        <translation>%a %e de %B</translation>
    </message>
    <message>
        <source>%d %B %Y</source>
        <comment>a date: %A Monday, %a Mon, %d 01, %e 1, %B January, %b Jan, %m 01, %Y 2026, %H:%M 15:30</comment>
        <translation>%d de %B de %Y</translation>
    </message>
    <message>
        <source>%e %B</source>
        <comment>a date: %A Monday, %a Mon, %d 01, %e 1, %B January, %b Jan, %m 01, %Y 2026, %H:%M 15:30</comment>
        <translation>%e de %B</translation>
    </message>
    <message>
        <source>%e %B %Y</source>
        <comment>a date: %A Monday, %a Mon, %d 01, %e 1, %B January, %b Jan, %m 01, %Y 2026, %H:%M 15:30</comment>
        <translation>%e de %B de %Y</translation>
    </message>
    <message>
        <source>%e %B %Y, %H:%M</source>
        <comment>a date: %A Monday, %a Mon, %d 01, %e 1, %B January, %b Jan, %m 01, %Y 2026, %H:%M 15:30</comment>
        <translation>%e de %B de %Y, %H:%M</translation>
    </message>
    <message>
        <source>&amp;About Inkhorn</source>
        <translation>&amp;Acerca de Inkhorn</translation>
    </message>
    <message>
        <source>&amp;Accept Suggestion</source>
        <translation>&amp;Aceptar sugerencia</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>Tamaño n&amp;ormal</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Negrita</translation>
    </message>
    <message>
        <source>&amp;Check While I Write</source>
        <translation>Re&amp;visar mientras escribo</translation>
    </message>
    <message>
        <source>&amp;Close Tab</source>
        <translation>C&amp;errar pestaña</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Comandos…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Document Statistics</source>
        <translation>Estadísticas del &amp;documento</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Edit Prompts…</source>
        <translation>&amp;Editar prompts…</translation>
    </message>
    <message>
        <source>&amp;Encoding and Line Ends…</source>
        <translation>&amp;Codificación y finales de línea…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>&amp;Fix Here</source>
        <translation>&amp;Corregir aquí</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Go to Line…</source>
        <translation>Ir a lí&amp;nea…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Cursiva</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;Line Ends</source>
        <translation>&amp;Finales de línea</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Enlace</translation>
    </message>
    <message>
        <source>&amp;Move Section Up</source>
        <translation>&amp;Mover sección arriba</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>&amp;Next Issue</source>
        <translation>Error sigui&amp;ente</translation>
    </message>
    <message>
        <source>&amp;Next Part</source>
        <translation>Zona siguien&amp;te</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Performance</source>
        <translation>Re&amp;ndimiento</translation>
    </message>
    <message>
        <source>&amp;Previous Issue</source>
        <translation>Error an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Prompts</source>
        <translation>&amp;Prompts</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Reopen with Encoding</source>
        <translation>&amp;Reabrir con codificación</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <source>&amp;Rewrite</source>
        <translation>&amp;Reescribir</translation>
    </message>
    <message>
        <source>&amp;Rewrite Selection…</source>
        <translation>&amp;Reescribir selección…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Save with Encoding</source>
        <translation>&amp;Guardar con codificación</translation>
    </message>
    <message>
        <source>&amp;Smaller Heading</source>
        <translation>Título meno&amp;r</translation>
    </message>
    <message>
        <source>&amp;Suggest Now</source>
        <translation>&amp;Sugerir ahora</translation>
    </message>
    <message>
        <source>&amp;Suggestion Statistics…</source>
        <translation>Estadísticas de &amp;sugerencias…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versiones</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Who Wrote What…</source>
        <translation>&amp;Quién escribió qué…</translation>
    </message>
    <message>
        <source>&amp;Why Nothing?</source>
        <translation>¿&amp;Por qué nada?</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>E&amp;scribir</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(omitido)</translation>
    </message>
    <message>
        <source>({kind}) is not supported; in brackets stands array, object or enum.</source>
        <translation>({kind}) no se admite; entre paréntesis va array, object o enum.</translation>
    </message>
    <message>
        <source>+{added} −{removed} words</source>
        <translation>+{added} −{removed} palabras</translation>
    </message>
    <message numerus="yes">
        <source>+{n} words</source>
        <translation>
            <numerusform>+{n} palabra</numerusform>
            <numerusform>+{n} palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>+{percent} %</source>
        <translation>+{percent} %</translation>
    </message>
    <message>
        <source>0.8 billion</source>
        <translation>800 millones</translation>
    </message>
    <message>
        <source>1 billion</source>
        <translation>1000 millones</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>1.17 billion</source>
        <translation>1170 millones</translation>
    </message>
    <message>
        <source>1.7 billion</source>
        <translation>1700 millones</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>135 million</source>
        <translation>135 millones</translation>
    </message>
    <message>
        <source>2 billion</source>
        <translation>2000 millones</translation>
    </message>
    <message>
        <source>2 min</source>
        <translation>2 min</translation>
    </message>
    <message>
        <source>201 languages and dialects, by its publisher.</source>
        <translation>201 idiomas y dialectos, según quien lo publica.</translation>
    </message>
    <message>
        <source>29 languages and more, by its publisher.</source>
        <translation>29 idiomas y más, según quien lo publica.</translation>
    </message>
    <message>
        <source>30 s</source>
        <translation>30 s</translation>
    </message>
    <message>
        <source>350 million</source>
        <translation>350 millones</translation>
    </message>
    <message>
        <source>354 million</source>
        <translation>354 millones</translation>
    </message>
    <message>
        <source>4 billion</source>
        <translation>4000 millones</translation>
    </message>
    <message>
        <source>4.5 bits a weight, the same for all. The quickest on processors, above all with long texts.</source>
        <translation>4,5 bits por peso, igual para todos. El más rápido en procesadores, sobre todo con textos largos.</translation>
    </message>
    <message>
        <source>490 million</source>
        <translation>490 millones</translation>
    </message>
    <message>
        <source>5 bits a weight. Read slowly by most processors; Inkhorn makes a Q4_0 copy of it by itself.</source>
        <translation>5 bits por peso. La mayoría de los procesadores lo lee despacio; Inkhorn crea por sí mismo una copia Q4_0.</translation>
    </message>
    <message>
        <source>5.1 billion, of which 2.3 work at a time</source>
        <translation>5100 millones, de los que trabajan 2300 millones a la vez</translation>
    </message>
    <message>
        <source>8.5 bits a weight. The least loss among these, and nearly twice the size of the four-bit files.</source>
        <translation>8,5 bits por peso. La menor pérdida de todos y casi el doble de tamaño que los archivos de cuatro bits.</translation>
    </message>
    <message>
        <source>8.5 bits for each number, half the size of the original. No loss could be measured.</source>
        <translation>8,5 bits por número, la mitad del tamaño original. No se pudo medir ninguna pérdida.</translation>
    </message>
    <message>
        <source>A .docx file, for Word and most other word processors.</source>
        <translation>Un archivo .docx, para Word y la mayoría de los procesadores de texto.</translation>
    </message>
    <message>
        <source>A GGUF file on this computer.</source>
        <translation>Un archivo GGUF de este equipo.</translation>
    </message>
    <message>
        <source>A LoRA file (GGUF) made for its model.</source>
        <translation>Un archivo LoRA (GGUF) hecho para su modelo.</translation>
    </message>
    <message>
        <source>A click lists the connections it made.</source>
        <translation>Un clic lista las conexiones que hizo.</translation>
    </message>
    <message>
        <source>A comma is missing.</source>
        <translation>Falta una coma.</translation>
    </message>
    <message>
        <source>A demo document</source>
        <translation>Un documento de demostración</translation>
    </message>
    <message>
        <source>A file of yours; Inkhorn uses it where it is.</source>
        <translation>Un archivo suyo; Inkhorn lo usa donde está.</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Un archivo…</translation>
    </message>
    <message>
        <source>A folder of .prompt files; each appears in the Prompts menu.</source>
        <translation>Una carpeta de archivos .prompt; cada uno aparece en el menú Prompts.</translation>
    </message>
    <message>
        <source>A folder with .aff and .dic files, beside those of the system and of other programs.</source>
        <translation>Una carpeta con archivos .aff y .dic, además de las del sistema y de otros programas.</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Una carpeta…</translation>
    </message>
    <message>
        <source>A goal for each day, in the settings</source>
        <translation>Un objetivo para cada día, en los ajustes</translation>
    </message>
    <message>
        <source>A goal for each day…</source>
        <translation>Objetivo diario…</translation>
    </message>
    <message>
        <source>A goal for this document can be set once it is saved.</source>
        <translation>Se puede fijar un objetivo para este documento cuando esté guardado.</translation>
    </message>
    <message>
        <source>A goal for what you write by hand, shown quietly in the line at the bottom.</source>
        <translation>Un objetivo para lo que escribe a mano, mostrado discretamente en la línea inferior.</translation>
    </message>
    <message>
        <source>A graphics processor in name only: it computes on the CPU, slower.</source>
        <translation>Procesador gráfico solo de nombre: calcula en la CPU, más despacio.</translation>
    </message>
    <message>
        <source>A heading is new.</source>
        <translation>Hay un título nuevo.</translation>
    </message>
    <message>
        <source>A heading is no longer there.</source>
        <translation>Ya no está un título.</translation>
    </message>
    <message>
        <source>A later part of a model whose first part is missing.</source>
        <translation>Una parte posterior de un modelo al que le falta la primera.</translation>
    </message>
    <message>
        <source>A light one for rewriting in many languages.</source>
        <translation>Uno ligero para reescribir en muchos idiomas.</translation>
    </message>
    <message>
        <source>A link to a file that is not there any more.</source>
        <translation>Un enlace a un archivo que ya no está.</translation>
    </message>
    <message>
        <source>A list item is new.</source>
        <translation>Hay un elemento de lista nuevo.</translation>
    </message>
    <message>
        <source>A list item is no longer there.</source>
        <translation>Ya no está un elemento de lista.</translation>
    </message>
    <message>
        <source>A model file for judging sentences alone.</source>
        <translation>Un archivo de modelo solo para valorar frases.</translation>
    </message>
    <message>
        <source>A model file for rewriting and prompts alone.</source>
        <translation>Un archivo de modelo solo para reescrituras y prompts.</translation>
    </message>
    <message>
        <source>A model file for suggestions alone.</source>
        <translation>Un archivo de modelo solo para sugerencias.</translation>
    </message>
    <message>
        <source>A model that only one task uses leaves the memory when it was not used for so long.</source>
        <translation>Un modelo que solo usa una tarea deja la memoria tras ese tiempo sin usarse.</translation>
    </message>
    <message>
        <source>A negation is new; the meaning may have turned around.</source>
        <translation>Hay una negación nueva; el sentido puede haberse invertido.</translation>
    </message>
    <message>
        <source>A negation is no longer there; the meaning may have turned around.</source>
        <translation>Ya no está una negación; el sentido puede haberse invertido.</translation>
    </message>
    <message>
        <source>A new sentence seems to begin here.</source>
        <translation>Aquí parece empezar una frase nueva.</translation>
    </message>
    <message>
        <source>A pack called “{pack}” is installed by now.</source>
        <translation>Ya hay instalado un paquete llamado “{pack}”.</translation>
    </message>
    <message>
        <source>A pack is a zip file of prompts that somebody made. It is data, never a program.</source>
        <translation>Un paquete es un archivo zip con prompts que hizo alguien. Son datos, nunca un programa.</translation>
    </message>
    <message>
        <source>A pack needs a licence, such as CC0-1.0.</source>
        <translation>Un paquete necesita una licencia, como CC0-1.0.</translation>
    </message>
    <message>
        <source>A pack of your prompts</source>
        <translation>Un paquete de sus prompts</translation>
    </message>
    <message>
        <source>A part of the journal was damaged: the last changes may be missing.</source>
        <translation>Una parte del diario estaba dañada: pueden faltar los últimos cambios.</translation>
    </message>
    <message>
        <source>A pattern; \1 or ${name} puts a group into the replacement.</source>
        <translation>Un patrón; \1 o ${name} pone un grupo en el reemplazo.</translation>
    </message>
    <message>
        <source>A preposition is missing.</source>
        <translation>Falta una preposición.</translation>
    </message>
    <message>
        <source>A prompt file has at most {size} KB; this one is larger. Shorten it.</source>
        <translation>Un archivo de prompt tiene como máximo {size} KB; este es mayor. Acórtelo.</translation>
    </message>
    <message>
        <source>A question, request or statement may have become another.</source>
        <translation>Una pregunta, petición o afirmación puede haberse convertido en otra cosa.</translation>
    </message>
    <message>
        <source>A server cannot weigh sentences, so the rules alone check your text.</source>
        <translation>Un servidor no puede valorar frases, así que solo las reglas revisan su texto.</translation>
    </message>
    <message>
        <source>A server is not asked for what nobody wants yet.</source>
        <translation>A un servidor no se le pide lo que nadie quiere todavía.</translation>
    </message>
    <message>
        <source>A small verb such as “is” or “have” is missing.</source>
        <translation>Falta un verbo corto, como “is” o “have”.</translation>
    </message>
    <message>
        <source>A smaller file of this model</source>
        <translation>Un archivo más pequeño de este modelo</translation>
    </message>
    <message>
        <source>A stronger mark than a comma divides these parts.</source>
        <translation>Estas partes se separan con un signo más fuerte que la coma.</translation>
    </message>
    <message>
        <source>A table of what the text lists, shown beside it.</source>
        <translation>Una tabla con lo que enumera el texto, mostrada al lado.</translation>
    </message>
    <message>
        <source>A word</source>
        <translation>Una palabra</translation>
    </message>
    <message>
        <source>A word is missing.</source>
        <translation>Falta una palabra.</translation>
    </message>
    <message>
        <source>A word like “{word}” is new.</source>
        <translation>Es nueva una palabra como “{word}”.</translation>
    </message>
    <message>
        <source>A word like “{word}” is no longer there.</source>
        <translation>Ya no está una palabra como “{word}”.</translation>
    </message>
    <message>
        <source>A word such as “and” or “but” joins these parts better than a comma.</source>
        <translation>Una palabra como “and” o “but” une estas partes mejor que una coma.</translation>
    </message>
    <message>
        <source>A word that is to be made likelier or less likely is empty.</source>
        <translation>Una palabra que debe hacerse más o menos probable está vacía.</translation>
    </message>
    <message>
        <source>A writing assistant that runs entirely on your own computer. What you write does not leave it.</source>
        <translation>Un asistente de escritura que funciona por completo en su propio equipo. Lo que escribe no sale de él.</translation>
    </message>
    <message>
        <source>Abilities</source>
        <translation>Capacidades</translation>
    </message>
    <message>
        <source>About 4.5 bits for each number. Reads text fastest on processors, 2.5 times as fast as Q4_1, but the starter model&apos;s next word was right 1.8 points less often.</source>
        <translation>Unos 4,5 bits por número. Es lo más rápido al leer texto en procesadores, 2,5 veces más que Q4_1, pero el modelo inicial acertó la palabra siguiente 1,8 puntos menos.</translation>
    </message>
    <message>
        <source>About 5 bits for each number. The starter model&apos;s next word was right 0.6 points less often.</source>
        <translation>Unos 5 bits por número. El modelo inicial acertó la palabra siguiente 0,6 puntos menos.</translation>
    </message>
    <message>
        <source>About Inkhorn</source>
        <translation>Acerca de Inkhorn</translation>
    </message>
    <message>
        <source>Accept a change, discard it</source>
        <translation>Aceptar un cambio, descartarlo</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Aceptar todo</translation>
    </message>
    <message>
        <source>Accept one sentence of it</source>
        <translation>Aceptar una frase</translation>
    </message>
    <message>
        <source>Accept one word of it</source>
        <translation>Aceptar una palabra</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>Aceptar la sugerencia</translation>
    </message>
    <message>
        <source>Accept this change (A)</source>
        <translation>Aceptar este cambio (A)</translation>
    </message>
    <message numerus="yes">
        <source>Accepted today: {what}; {n} characters in, {deleted} out.</source>
        <translation>
            <numerusform>Aceptado hoy: {what}; {n} carácter añadido, {deleted} quitados.</numerusform>
            <numerusform>Aceptado hoy: {what}; {n} caracteres añadidos, {deleted} quitados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Aceptado.</translation>
    </message>
    <message>
        <source>Accepted: {text}</source>
        <translation>Aceptado: {text}</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Adapter for rewriting</source>
        <translation>Adaptador para reescribir</translation>
    </message>
    <message>
        <source>Adapter for suggestions</source>
        <translation>Adaptador para sugerencias</translation>
    </message>
    <message>
        <source>Adapter for the grammar check</source>
        <translation>Adaptador para la revisión gramatical</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>Añadir una carpeta con modelos</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Añadir un modelo</translation>
    </message>
    <message>
        <source>Add a model file or a folder</source>
        <translation>Añadir un archivo de modelo o una carpeta</translation>
    </message>
    <message>
        <source>Add behind the text</source>
        <translation>Añadir detrás del texto</translation>
    </message>
    <message>
        <source>Add the word to the dictionary</source>
        <translation>Añadir la palabra al diccionario</translation>
    </message>
    <message>
        <source>Add “{word}” to dictionary</source>
        <translation>Añadir “{word}” al diccionario</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address of the model&apos;s page</source>
        <translation>Dirección de la página del modelo</translation>
    </message>
    <message>
        <source>Adds the words of a UTF-8 text file, one in each line.</source>
        <translation>Añade las palabras de un archivo de texto UTF-8, una por línea.</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>Afrikáans</translation>
    </message>
    <message>
        <source>After a dictionary was installed.</source>
        <translation>Después de instalar un diccionario.</translation>
    </message>
    <message>
        <source>After a driver was installed or a device was plugged in.</source>
        <translation>Después de instalar un controlador o conectar un dispositivo.</translation>
    </message>
    <message>
        <source>After you rest this long; only documents that have a file.</source>
        <translation>Tras una pausa de esta duración; solo documentos que tienen archivo.</translation>
    </message>
    <message>
        <source>Agree and get it</source>
        <translation>Aceptar y obtenerlo</translation>
    </message>
    <message>
        <source>Agree and get it ({megabytes} MB)</source>
        <translation>Aceptar y obtenerlo ({megabytes} MB)</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All</source>
        <comment>edits</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All</source>
        <comment>places</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos los modelos</translation>
    </message>
    <message>
        <source>All models shows what can be downloaded, each with its size and its licence; or choose a GGUF file that you have.</source>
        <translation>Todos los modelos muestra lo que se puede descargar, con su tamaño y su licencia; o elija un archivo GGUF que ya tenga.</translation>
    </message>
    <message>
        <source>All models…</source>
        <translation>Todos los modelos…</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Toda</translation>
    </message>
    <message>
        <source>All prompts, and the one that is open.</source>
        <translation>Todos los prompts y el que está abierto.</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Todas las tareas</translation>
    </message>
    <message>
        <source>All that fit</source>
        <translation>Todas las que quepan</translation>
    </message>
    <message>
        <source>All versions of all documents: {size} of {limit}.</source>
        <translation>Todas las versiones de todos los documentos: {size} de {limit}.</translation>
    </message>
    <message>
        <source>All versions take {size}.</source>
        <translation>Todas las versiones ocupan {size}.</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Todo {count}</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Allow and run</source>
        <translation>Permitir y ejecutar</translation>
    </message>
    <message>
        <source>Allow editing</source>
        <translation>Permitir edición</translation>
    </message>
    <message>
        <source>Also underlines wordy or repetitive sentences.</source>
        <translation>También subraya frases recargadas o repetitivas.</translation>
    </message>
    <message>
        <source>Alt+Down, Alt+Up</source>
        <translation>Alt+Abajo, Alt+Arriba</translation>
    </message>
    <message>
        <source>American</source>
        <translation>Estadounidense</translation>
    </message>
    <message>
        <source>American English</source>
        <translation>Inglés estadounidense</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amárico</translation>
    </message>
    <message>
        <source>An .odt file, for LibreOffice and most other word processors.</source>
        <translation>Un archivo .odt, para LibreOffice y la mayoría de los procesadores de texto.</translation>
    </message>
    <message>
        <source>An adapter (LoRA): it changes another model and is no model itself.</source>
        <translation>Un adaptador (LoRA): cambia otro modelo y no es un modelo en sí.</translation>
    </message>
    <message>
        <source>An address begins with http:// or https://.</source>
        <translation>Una dirección empieza con http:// o https://.</translation>
    </message>
    <message>
        <source>An address or a folder; empty: the package index set up on this computer.</source>
        <translation>Una dirección o carpeta; vacío: el índice de paquetes configurado en este equipo.</translation>
    </message>
    <message>
        <source>An answer cannot both obey a grammar and avoid words. Leave one out.</source>
        <translation>Una respuesta no puede seguir una gramática y a la vez evitar palabras. Prescinda de una de las dos cosas.</translation>
    </message>
    <message>
        <source>An answer cannot both obey a grammar and begin with a given text. Leave one out.</source>
        <translation>Una respuesta no puede seguir una gramática y a la vez empezar con un texto dado. Prescinda de una de las dos cosas.</translation>
    </message>
    <message>
        <source>An answer is missing here.</source>
        <translation>Aquí falta una respuesta.</translation>
    </message>
    <message>
        <source>An answer like this would not be shown.</source>
        <translation>Una respuesta así no se mostraría.</translation>
    </message>
    <message>
        <source>An answer {conditions}.</source>
        <translation>Una respuesta {conditions}.</translation>
    </message>
    <message>
        <source>An article is missing.</source>
        <translation>Falta un artículo.</translation>
    </message>
    <message>
        <source>An emphasis is new.</source>
        <translation>Hay un énfasis nuevo.</translation>
    </message>
    <message>
        <source>An emphasis is no longer there.</source>
        <translation>Ya no está un énfasis.</translation>
    </message>
    <message>
        <source>An input method is composing.</source>
        <translation>Hay una composición en curso en el método de entrada.</translation>
    </message>
    <message>
        <source>An unfinished download.</source>
        <translation>Una descarga incompleta.</translation>
    </message>
    <message>
        <source>An&amp;other Suggestion</source>
        <translation>&amp;Otra sugerencia</translation>
    </message>
    <message>
        <source>Another article fits here.</source>
        <translation>Aquí va otro artículo.</translation>
    </message>
    <message>
        <source>Another auxiliary verb fits here.</source>
        <translation>Aquí va otro verbo auxiliar.</translation>
    </message>
    <message>
        <source>Another determiner fits the noun.</source>
        <translation>Con este sustantivo va otro determinante.</translation>
    </message>
    <message>
        <source>Another form of comparison fits here.</source>
        <translation>Aquí va otra forma de comparación.</translation>
    </message>
    <message>
        <source>Another form of this word fits here.</source>
        <translation>Aquí va otra forma de esta palabra.</translation>
    </message>
    <message>
        <source>Another preposition fits here.</source>
        <translation>Aquí va otra preposición.</translation>
    </message>
    <message>
        <source>Another pronoun fits here.</source>
        <translation>Aquí va otro pronombre.</translation>
    </message>
    <message>
        <source>Another way to compute the same. Automatic: on graphics processors only, where it is faster.</source>
        <translation>Otra forma de calcular lo mismo. Automático: solo en procesadores gráficos, donde es más rápida.</translation>
    </message>
    <message>
        <source>Another wording is usual here.</source>
        <translation>Aquí es habitual otra expresión.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>Respuesta {number}</translation>
    </message>
    <message>
        <source>Any answer that can be shown passes.</source>
        <translation>Vale cualquier respuesta que se pueda mostrar.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Apply accepted</source>
        <translation>Aplicar lo aceptado</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Árabe (Windows-1256)</translation>
    </message>
    <message>
        <source>Aragonese</source>
        <translation>Aragonés</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenio</translation>
    </message>
    <message>
        <source>As NAME~ in the same folder; a backup elsewhere is kept in any case.</source>
        <translation>Como NOMBRE~ en la misma carpeta; en cualquier caso se conserva una copia de seguridad en otro lugar.</translation>
    </message>
    <message>
        <source>As long as the style makes it.</source>
        <translation>Tan largo como lo haga el estilo.</translation>
    </message>
    <message>
        <source>As the language of the text has them: “ ”, „ “, « », –, …; undo gives back what you typed.</source>
        <translation>Como los usa el idioma del texto: “ ”, „ “, « », –, …; deshacer devuelve lo que tecleó.</translation>
    </message>
    <message>
        <source>As the server calls it; empty: its first.</source>
        <translation>Como lo llama el servidor; vacío: el primero.</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Como siempre</translation>
    </message>
    <message>
        <source>Ask again, stop</source>
        <translation>Pedir de nuevo, detener</translation>
    </message>
    <message>
        <source>Ask the model</source>
        <translation>Preguntar al modelo</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>Preguntando a {host}…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>Asks for a suggestion at the caret.</source>
        <translation>Pide una sugerencia en el cursor.</translation>
    </message>
    <message>
        <source>Asks for a whole paragraph.</source>
        <translation>Pide un párrafo entero.</translation>
    </message>
    <message>
        <source>Asks for all up to the end of the paragraph.</source>
        <translation>Pide todo hasta el final del párrafo.</translation>
    </message>
    <message>
        <source>Asks the model, one example at a time.</source>
        <translation>Pregunta al modelo, un ejemplo cada vez.</translation>
    </message>
    <message>
        <source>Asks what should change.</source>
        <translation>Pregunta qué debe cambiar.</translation>
    </message>
    <message>
        <source>Asks, when you say so, whether there is a newer version.</source>
        <translation>Pregunta, cuando usted lo pide, si hay una versión más reciente.</translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>Asamés</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} suggestions in a day.</source>
        <translation>
            <numerusform>Como máximo {n} sugerencia en un día.</numerusform>
            <numerusform>Como máximo {n} sugerencias en un día.</numerusform>
        </translation>
    </message>
    <message>
        <source>Australian</source>
        <translation>Australiano</translation>
    </message>
    <message>
        <source>Australian English</source>
        <translation>Inglés australiano</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Automatic stays: nothing that was tried is more than 3 % faster.</source>
        <translation>Se mantiene Automático: nada de lo que se probó es más de un 3 % más rápido.</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Azerbaiyano</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the default: {setting}</source>
        <translation>Restablecer el valor predeterminado: {setting}</translation>
    </message>
    <message>
        <source>Backspace: no key.</source>
        <translation>Retroceso: sin tecla.</translation>
    </message>
    <message>
        <source>Backups: what lay in a file before each of its last saves, in the folder {folder}.</source>
        <translation>Copias de seguridad: lo que contenía un archivo antes de cada una de sus últimas veces que se guardó, en la carpeta {folder}.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Balanced: what is likely wrong.</source>
        <translation>Equilibrado: lo probablemente incorrecto.</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Báltico (Windows-1257)</translation>
    </message>
    <message>
        <source>Based on Apache 2.0. Commercial use is free only for those who earn less than 10 million US dollars a year. The licence text goes along when the file is passed on.</source>
        <translation>Basada en Apache 2.0. El uso comercial es gratuito solo para quienes ingresan menos de 10 millones de dólares estadounidenses al año. El texto de la licencia acompaña al archivo cuando se distribuye.</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Euskera</translation>
    </message>
    <message>
        <source>Being written.</source>
        <translation>Escribiéndose.</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Bielorruso</translation>
    </message>
    <message>
        <source>Belongs to {program}; Inkhorn uses it where it is, without a copy.</source>
        <translation>Pertenece a {program}; Inkhorn lo usa donde está, sin copiarlo.</translation>
    </message>
    <message>
        <source>Below the text</source>
        <translation>Debajo del texto</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalí</translation>
    </message>
    <message>
        <source>Beside the file</source>
        <translation>Junto al archivo</translation>
    </message>
    <message>
        <source>Better with {size} parameters or more.</source>
        <translation>Mejor con {size} de parámetros o más.</translation>
    </message>
    <message>
        <source>Better with {size} parameters or more; {model} fits this computer.</source>
        <translation>Mejor con {size} de parámetros o más; {model} es adecuado para este equipo.</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosnio</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>Bretón</translation>
    </message>
    <message>
        <source>British</source>
        <translation>Británico</translation>
    </message>
    <message>
        <source>British English</source>
        <translation>Inglés británico</translation>
    </message>
    <message>
        <source>Browse for {setting}</source>
        <translation>Examinar para {setting}</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Incorporado</translation>
    </message>
    <message>
        <source>Built in · read only</source>
        <translation>Incorporado · solo lectura</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Búlgaro</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is {today}, but the list of releases was made on {date}. Set the clock right and try again.</source>
        <translation>Según el reloj de este equipo es {today}, pero la lista de versiones se hizo el {date}. Ajuste el reloj e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPU threads that make text; one is always left to the window.</source>
        <translation>Hilos de CPU que generan texto; siempre se deja uno para la ventana.</translation>
    </message>
    <message>
        <source>CPU threads that read what stands before the caret; reading gains from more of them than writing does.</source>
        <translation>Hilos de CPU que leen lo que hay antes del cursor; la lectura los aprovecha más que la escritura.</translation>
    </message>
    <message numerus="yes">
        <source>CPU, {n} threads</source>
        <translation>
            <numerusform>CPU, {n} hilo</numerusform>
            <numerusform>CPU, {n} hilos</numerusform>
        </translation>
    </message>
    <message>
        <source>CR (Mac before 2001)</source>
        <translation>CR (Mac anterior a 2001)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>CUDA needs an NVIDIA graphics processor, which Apple computers do not have.</source>
        <translation>CUDA necesita un procesador gráfico NVIDIA, que los equipos Apple no tienen.</translation>
    </message>
    <message>
        <source>Came on {date} from {source}; its checksum is the hub&apos;s word.</source>
        <translation>Llegó el {date} de {source}; su suma de comprobación es la que dice el hub.</translation>
    </message>
    <message>
        <source>Came on {date} from {source}; its checksum was known before.</source>
        <translation>Llegó el {date} de {source}; su suma de comprobación se conocía de antes.</translation>
    </message>
    <message>
        <source>Came with a Python package; remove it with the program that installed that</source>
        <translation>Vino con un paquete de Python; quítelo con el programa que lo instaló</translation>
    </message>
    <message>
        <source>Canadian</source>
        <translation>Canadiense</translation>
    </message>
    <message>
        <source>Canadian English</source>
        <translation>Inglés canadiense</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel: {model}</source>
        <translation>Cancelar: {model}</translation>
    </message>
    <message>
        <source>Cannot be used: {files}.</source>
        <translation>No se pueden usar: {files}.</translation>
    </message>
    <message>
        <source>Capital and small letters are told apart.</source>
        <translation>Se distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Careful: in one published test it mended 68 of 100 mistakes and left every sound sentence alone.</source>
        <translation>Prudente: en una prueba publicada corrigió 68 de 100 errores y no tocó ninguna frase correcta.</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Catalán</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>Centroeuropeo (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Centroeuropeo (Windows-1250)</translation>
    </message>
    <message>
        <source>Change the goal for this document</source>
        <translation>Cambiar el objetivo de este documento</translation>
    </message>
    <message>
        <source>Change the goal…</source>
        <translation>Cambiar objetivo…</translation>
    </message>
    <message>
        <source>Change {number} of {count}: {change}.</source>
        <translation>Cambio {number} de {count}: {change}.</translation>
    </message>
    <message>
        <source>Changed since, so this stays: {words}.</source>
        <translation>Cambió después, así que se conserva: {words}.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Changes the text as you ask in your own words.</source>
        <translation>Cambia el texto como lo pida con sus propias palabras.</translation>
    </message>
    <message>
        <source>Changes to prompts that were not saved last time are still here, marked with a dot.</source>
        <translation>Los cambios en los prompts que no se guardaron la última vez siguen aquí, marcados con un punto.</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Characters in a line of the page.</source>
        <translation>Caracteres por línea en la página.</translation>
    </message>
    <message>
        <source>Characters you did not have to type.</source>
        <translation>Caracteres que no tuvo que teclear.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Check for &amp;Updates…</source>
        <translation>Buscar act&amp;ualizaciones…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Buscar ahora</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Comprobar el archivo</translation>
    </message>
    <message>
        <source>Check while I write</source>
        <translation>Revisar mientras escribo</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Revisando</translation>
    </message>
    <message>
        <source>Checking has stopped: its process ended again and again. Start Inkhorn again.</source>
        <translation>La revisión se detuvo: su proceso terminó una y otra vez. Reinicie Inkhorn.</translation>
    </message>
    <message>
        <source>Checking is off.</source>
        <translation>La revisión está desactivada.</translation>
    </message>
    <message>
        <source>Checking is off. Switch it on and mistakes are underlined while you write.</source>
        <translation>La revisión está desactivada. Actívela y los errores se subrayan mientras escribe.</translation>
    </message>
    <message numerus="yes">
        <source>Checking… {done} of {n} paragraphs</source>
        <translation>
            <numerusform>Revisando… {done} de {n} párrafo</numerusform>
            <numerusform>Revisando… {done} de {n} párrafos</numerusform>
        </translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>Chino (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chino tradicional (Big5)</translation>
    </message>
    <message>
        <source>Choose a GGUF file on this computer instead.</source>
        <translation>Elija en su lugar un archivo GGUF de este equipo.</translation>
    </message>
    <message>
        <source>Choose a GGUF file…</source>
        <translation>Elegir un archivo GGUF…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>Elegir un modelo…</translation>
    </message>
    <message>
        <source>Choose a name and export</source>
        <translation>Elegir un nombre y exportar</translation>
    </message>
    <message>
        <source>Choose a shorter one</source>
        <translation>Elija uno más corto</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Elija otro nombre</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose at least one prompt for the pack.</source>
        <translation>Elija al menos un prompt para el paquete.</translation>
    </message>
    <message>
        <source>Choose at least one prompt.</source>
        <translation>Elija al menos un prompt.</translation>
    </message>
    <message>
        <source>Choose one at the left, or make a new one.</source>
        <translation>Elija uno a la izquierda o cree uno nuevo.</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Elegidos por usted</translation>
    </message>
    <message>
        <source>Chosen edit</source>
        <translation>Cambio elegido</translation>
    </message>
    <message>
        <source>Chosen issue</source>
        <translation>Error elegido</translation>
    </message>
    <message>
        <source>Chosen version</source>
        <translation>Versión elegida</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear all counts</source>
        <translation>Borrar todos los recuentos</translation>
    </message>
    <message>
        <source>Clear all counts of this computer?</source>
        <translation>¿Borrar todos los recuentos de este equipo?</translation>
    </message>
    <message>
        <source>Clear all versions?</source>
        <translation>¿Borrar todas las versiones?</translation>
    </message>
    <message>
        <source>Clear statistics…</source>
        <translation>Borrar estadísticas…</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Borrar el historial</translation>
    </message>
    <message>
        <source>Clear the versions of all documents</source>
        <translation>Borrar las versiones de todos los documentos</translation>
    </message>
    <message>
        <source>Clear versions</source>
        <translation>Borrar versiones</translation>
    </message>
    <message>
        <source>Clearer</source>
        <translation>Más claro</translation>
    </message>
    <message>
        <source>Click again to clear all days</source>
        <translation>Haga clic otra vez para borrar todos los días</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close Ot&amp;her Tabs</source>
        <translation>Cerrar las de&amp;más pestañas</translation>
    </message>
    <message>
        <source>Close it there and try again</source>
        <translation>Ciérrelo allí e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>Close the panel before the page</source>
        <translation>Cerrar el panel anterior a la página</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Cerrar este panel</translation>
    </message>
    <message>
        <source>Close without waiting</source>
        <translation>Cerrar sin esperar</translation>
    </message>
    <message>
        <source>Close {document}</source>
        <translation>Cerrar {document}</translation>
    </message>
    <message>
        <source>Close; Help, Get a Model opens it again</source>
        <translation>Cerrar; Ayuda, Obtener un modelo lo abre de nuevo</translation>
    </message>
    <message>
        <source>Closes Inkhorn.</source>
        <translation>Cierra Inkhorn.</translation>
    </message>
    <message>
        <source>Closes all documents but this one.</source>
        <translation>Cierra todos los documentos menos este.</translation>
    </message>
    <message>
        <source>Closes the document.</source>
        <translation>Cierra el documento.</translation>
    </message>
    <message>
        <source>Colours of the page and the window.</source>
        <translation>Colores de la página y la ventana.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Comparing versions…</source>
        <translation>Comparando versiones…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Autocompletado</translation>
    </message>
    <message>
        <source>Connection: {state}</source>
        <translation>Conexión: {state}</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Cop&amp;y as HTML</source>
        <translation>Cop&amp;iar como HTML</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copies the selection to the clipboard.</source>
        <translation>Copia la selección al portapapeles.</translation>
    </message>
    <message>
        <source>Copies the selection with its look, for other programs.</source>
        <translation>Copia la selección con su formato, para otros programas.</translation>
    </message>
    <message>
        <source>Copies the whole text of this version.</source>
        <translation>Copia todo el texto de esta versión.</translation>
    </message>
    <message>
        <source>Copies what stood there before.</source>
        <translation>Copia lo que había antes.</translation>
    </message>
    <message>
        <source>Copies what was made of it.</source>
        <translation>Copia en qué se convirtió.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy after</source>
        <translation>Copiar después</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy before</source>
        <translation>Copiar antes</translation>
    </message>
    <message>
        <source>Copy its address</source>
        <translation>Copiar su dirección</translation>
    </message>
    <message>
        <source>Copy the address of the download page</source>
        <translation>Copiar la dirección de la página de descarga</translation>
    </message>
    <message>
        <source>Copy the earlier one</source>
        <translation>Copiar la anterior</translation>
    </message>
    <message>
        <source>Copy the page</source>
        <translation>Copiar la página</translation>
    </message>
    <message>
        <source>Copy the rewrite</source>
        <translation>Copiar la reescritura</translation>
    </message>
    <message>
        <source>Copy this sentence</source>
        <translation>Copiar esta frase</translation>
    </message>
    <message>
        <source>Corrected by a model</source>
        <translation>Corregido por un modelo</translation>
    </message>
    <message>
        <source>Corrected by a rule</source>
        <translation>Corregido por una regla</translation>
    </message>
    <message>
        <source>Corrected by rules</source>
        <translation>Corregido por reglas</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Correction “{title}” by a model</source>
        <translation>Corrección “{title}” de un modelo</translation>
    </message>
    <message>
        <source>Correction “{title}” by a rule</source>
        <translation>Corrección “{title}” de una regla</translation>
    </message>
    <message>
        <source>Correction “{title}” by {model}</source>
        <translation>Corrección “{title}” de {model}</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>Corrects spelling, grammar and punctuation; changes nothing else.</source>
        <translation>Corrige ortografía, gramática y puntuación; no cambia nada más.</translation>
    </message>
    <message>
        <source>Count suggestions</source>
        <translation>Contar sugerencias</translation>
    </message>
    <message>
        <source>Counted as soon as the model works ({source})</source>
        <translation>Se cuenta en cuanto trabaja el modelo ({source})</translation>
    </message>
    <message>
        <source>Counting is off, and nothing was counted before.</source>
        <translation>El recuento está desactivado y antes no se contó nada.</translation>
    </message>
    <message>
        <source>Counting: {percent}%</source>
        <translation>Contando: {percent} %</translation>
    </message>
    <message>
        <source>Counts words, says how easily the text reads, and keeps your goals.</source>
        <translation>Cuenta palabras, dice lo fácil que es leer el texto y sigue sus objetivos.</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Croata</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Ctrl+Enter, Ctrl+click</source>
        <translation>Ctrl+Intro, Ctrl+clic</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Cyrillic (DOS 866)</source>
        <translation>Cirílico (DOS 866)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cirílico (Windows-1251)</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Checo</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danés</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Dictionaries cannot be read: Inkhorn has no Hunspell for this system.</source>
        <translation>No se pueden leer diccionarios: Inkhorn no tiene Hunspell para este sistema.</translation>
    </message>
    <message>
        <source>Dictionaries on this computer</source>
        <translation>Diccionarios en este equipo</translation>
    </message>
    <message>
        <source>Dictionary for {language}</source>
        <translation>Diccionario: {language}</translation>
    </message>
    <message>
        <source>Did you mean “{word}”?</source>
        <translation>¿Quiso decir “{word}”?</translation>
    </message>
    <message>
        <source>Difficult: for readers who are used to long texts, such as students.</source>
        <translation>Difícil: para lectores habituados a textos largos, como estudiantes.</translation>
    </message>
    <message>
        <source>Dims all but the sentence or the paragraph you write in.</source>
        <translation>Atenúa todo salvo la frase o el párrafo en que escribe.</translation>
    </message>
    <message>
        <source>Dims all but what you write in.</source>
        <translation>Atenúa todo salvo lo que está escribiendo.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard this change (D)</source>
        <translation>Descartar este cambio (D)</translation>
    </message>
    <message>
        <source>Discarded.</source>
        <translation>Descartado.</translation>
    </message>
    <message>
        <source>Dismiss it</source>
        <translation>Descartarla</translation>
    </message>
    <message>
        <source>Do not get the model</source>
        <translation>No obtener el modelo</translation>
    </message>
    <message>
        <source>Do not install the pack</source>
        <translation>No instalar el paquete</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Document Statistics</source>
        <translation>Estadísticas del documento</translation>
    </message>
    <message>
        <source>Document statistics</source>
        <translation>Estadísticas del documento</translation>
    </message>
    <message>
        <source>Documents (*.txt *.md *.markdown *.text *.docx *.odt *.rtf *.html *.htm);;Text and Markdown (*.txt *.md *.markdown *.text);;All files (*)</source>
        <translation>Documentos (*.txt *.md *.markdown *.text *.docx *.odt *.rtf *.html *.htm);;Texto y Markdown (*.txt *.md *.markdown *.text);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Documents are written without one, unless Write, No Model says otherwise for one. Rules go on checking.</source>
        <translation>Los documentos se escriben sin modelo, salvo que Escribir, Sin modelo diga otra cosa para alguno. Las reglas siguen revisando.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Download it and open it with your software installer, or run:
sudo apt install ./{file}</source>
        <translation>Descárguelo y ábralo con su instalador de software, o ejecute:
sudo apt install ./{file}</translation>
    </message>
    <message>
        <source>Download it and unpack it in place of the folder you use now.</source>
        <translation>Descárguelo y descomprímalo en lugar de la carpeta que usa ahora.</translation>
    </message>
    <message>
        <source>Download it, allow it to be run, and use it in place of the file you start now.</source>
        <translation>Descárguelo, permita que se ejecute y úselo en lugar del archivo que inicia ahora.</translation>
    </message>
    <message>
        <source>Download it, close Inkhorn and run it. Documents, settings and models stay.</source>
        <translation>Descárguelo, cierre Inkhorn y ejecútelo. Los documentos, ajustes y modelos se conservan.</translation>
    </message>
    <message>
        <source>Download it, close Inkhorn, open it and drag Inkhorn to Applications.</source>
        <translation>Descárguelo, cierre Inkhorn, ábralo y arrastre Inkhorn a Aplicaciones.</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Downloads {number}</source>
        <translation>Descargas {number}</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Descargar…</translation>
    </message>
    <message>
        <source>Download… word lists for {language}</source>
        <translation>Descargar… listas de palabras: {language}</translation>
    </message>
    <message>
        <source>Driver {name}.</source>
        <translation>Controlador {name}.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Duplicate to edit</source>
        <translation>Duplicar para editar</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Neerlandés</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Each bar is a sentence around the caret, as high as it has words. Click one to go there.</source>
        <translation>Cada barra es una frase cercana al cursor, tan alta como palabras tiene. Haga clic en una para ir a ella.</translation>
    </message>
    <message>
        <source>Each change also goes to a private file within half a second; after a crash it is there again.</source>
        <translation>Cada cambio va también a un archivo privado en medio segundo; tras un cierre inesperado vuelve a estar ahí.</translation>
    </message>
    <message>
        <source>Earlier texts of your documents, to compare with and to go back to.</source>
        <translation>Textos anteriores de sus documentos, para comparar y para volver a ellos.</translation>
    </message>
    <message>
        <source>Earlier versions of this document will be listed here: one at each save, one every few minutes while you write, and one before the machine changes more than a paragraph.</source>
        <translation>Aquí se listarán versiones anteriores de este documento: una cada vez que se guarda, una cada pocos minutos mientras escribe y una antes de que la máquina cambie más de un párrafo.</translation>
    </message>
    <message>
        <source>Easy to read: most 12-year-olds can follow.</source>
        <translation>Fácil de leer: la mayoría lo entiende a los 12 años.</translation>
    </message>
    <message>
        <source>Edit &amp;Style Guide</source>
        <translation>Editar guía de e&amp;stilo</translation>
    </message>
    <message>
        <source>Edit anyway</source>
        <translation>Editar de todos modos</translation>
    </message>
    <message>
        <source>Edit prompts…</source>
        <translation>Editar prompts…</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Encoding and line ends</source>
        <translation>Codificación y finales de línea</translation>
    </message>
    <message>
        <source>Encoding: {encoding}. Line ends: {line_ends}. A click changes them.</source>
        <translation>Codificación: {encoding}. Finales de línea: {line_ends}. Haga clic para cambiarlos.</translation>
    </message>
    <message>
        <source>Ends the answer here.</source>
        <translation>Termina la respuesta aquí.</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>English, and languages that are switched on above, are checked by rules of their own instead.</source>
        <translation>El inglés y los idiomas activados arriba se revisan con reglas propias.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter begins the next item; Tab and Shift+Tab move it in and out.</source>
        <translation>Intro empieza el elemento siguiente; Tab y Mayús+Tab lo mueven de nivel.</translation>
    </message>
    <message>
        <source>Enter compares · Ctrl+Enter restores · Esc leaves</source>
        <translation>Intro compara · Ctrl+Intro restaura · Esc sale</translation>
    </message>
    <message>
        <source>Enter does it   ·   # headings   ·   : line   ·   Esc leaves</source>
        <translation>Intro lo ejecuta   ·   # títulos   ·   : línea   ·   Esc sale</translation>
    </message>
    <message>
        <source>Enter fixes · ←→ other words · Del ignores</source>
        <translation>Intro corrige · ←→ otras palabras · Supr ignora</translation>
    </message>
    <message>
        <source>Enter goes there   ·   Esc leaves</source>
        <translation>Intro va allí   ·   Esc sale</translation>
    </message>
    <message>
        <source>Enter goes there · Alt+Shift+↑↓ moves the section</source>
        <translation>Intro va allí · Alt+Mayús+↑↓ mueve la sección</translation>
    </message>
    <message>
        <source>Enter reverts · Space goes there · Esc leaves</source>
        <translation>Intro revierte · Espacio va allí · Esc sale</translation>
    </message>
    <message>
        <source>Enter the address of the server first.</source>
        <translation>Introduzca primero la dirección del servidor.</translation>
    </message>
    <message>
        <source>Enter, Enter again</source>
        <translation>Intro, Intro otra vez</translation>
    </message>
    <message>
        <source>Enter, Esc</source>
        <translation>Intro, Esc</translation>
    </message>
    <message>
        <source>Enter: {what}</source>
        <translation>Intro: {what}</translation>
    </message>
    <message>
        <source>Enter: {what}   ·   Ctrl+Enter: as an instruction</source>
        <translation>Intro: {what}   ·   Ctrl+Intro: como instrucción</translation>
    </message>
    <message>
        <source>Enter: {what}   ·   or choose what else should change</source>
        <translation>Intro: {what}   ·   o elija qué más debe cambiar</translation>
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
        <translation>Estonio</translation>
    </message>
    <message>
        <source>Every model on offer.</source>
        <translation>Todos los modelos disponibles.</translation>
    </message>
    <message>
        <source>Everyday words and short sentences.</source>
        <translation>Palabras corrientes y frases cortas.</translation>
    </message>
    <message>
        <source>Everything in this document is kept.</source>
        <translation>Se conserva todo lo de este documento.</translation>
    </message>
    <message>
        <source>Everything that can be made of this model is on this computer already.</source>
        <translation>Todo lo que se puede crear a partir de este modelo ya está en este equipo.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Example {number} of {count}…</source>
        <translation>Ejemplo {number} de {count}…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Examples done</source>
        <translation>Ejemplos hechos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export words</source>
        <translation>Exportar palabras</translation>
    </message>
    <message>
        <source>Export “{title}”</source>
        <translation>Exportar “{title}”</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Fair, for short passages.</source>
        <translation>Aceptable, para pasajes breves.</translation>
    </message>
    <message>
        <source>Fair: 67 of 100 points in one published test of tidying up dictated text.</source>
        <translation>Aceptable: 67 de 100 puntos en una prueba publicada de pulir texto dictado.</translation>
    </message>
    <message>
        <source>Fair: in one published test 27 of 28 suggestions were safe and 11 of 13 words right.</source>
        <translation>Aceptable: en una prueba publicada 27 de 28 sugerencias fueron seguras y acertó 11 de 13 palabras.</translation>
    </message>
    <message>
        <source>Fair: in one published test of its base model 26 of 28 suggestions were safe and 10 of 13 words right.</source>
        <translation>Aceptable: en una prueba publicada de su modelo base 26 de 28 sugerencias fueron seguras y acertó 10 de 13 palabras.</translation>
    </message>
    <message>
        <source>Fairly difficult: for readers of 16 and older.</source>
        <translation>Bastante difícil: para lectores de 16 años o más.</translation>
    </message>
    <message>
        <source>Fairly easy to read: most 13-year-olds can follow.</source>
        <translation>Bastante fácil de leer: la mayoría lo entiende a los 13 años.</translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation>Feroés</translation>
    </message>
    <message>
        <source>Fastest on this computer</source>
        <translation>Lo más rápido en este equipo</translation>
    </message>
    <message>
        <source>Fewer or more</source>
        <translation>Menos o más</translation>
    </message>
    <message>
        <source>Fewer when its memory is short.</source>
        <translation>Menos cuando le falta memoria.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Files you open will be listed here.</source>
        <translation>Los archivos que abra se listarán aquí.</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>Filipino</translation>
    </message>
    <message>
        <source>Filled in: {names_and_values}.</source>
        <translation>Rellenado: {names_and_values}.</translation>
    </message>
    <message>
        <source>Filter headings</source>
        <translation>Filtrar títulos</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Buscar sig&amp;uiente</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Finds a heading by its name.</source>
        <translation>Busca un título por su nombre.</translation>
    </message>
    <message>
        <source>Finds all that can be done, by its name.</source>
        <translation>Busca todo lo que se puede hacer, por su nombre.</translation>
    </message>
    <message>
        <source>Finds more than rules do; runs while you pause. Needs a model.</source>
        <translation>Encuentra más que las reglas; funciona mientras hace una pausa. Necesita un modelo.</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finés</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>Primera palabra</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Primeras palabras</translation>
    </message>
    <message>
        <source>Five titles to choose from, shown beside the text.</source>
        <translation>Cinco títulos para elegir, mostrados junto al texto.</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>Corregir todo</translation>
    </message>
    <message>
        <source>Fix all of this kind</source>
        <translation>Corregir todos los de este tipo</translation>
    </message>
    <message numerus="yes">
        <source>Fix all {n}</source>
        <translation>
            <numerusform>Corregir {n}</numerusform>
            <numerusform>Corregir los {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix all {n} of this kind</source>
        <translation>
            <numerusform>Corregir {n} de este tipo</numerusform>
            <numerusform>Corregir los {n} de este tipo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix all {n} “{words}”</source>
        <translation>
            <numerusform>Corregir {n} “{words}”</numerusform>
            <numerusform>Corregir los {n} “{words}”</numerusform>
        </translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>Flesch reading ease</source>
        <translation>Facilidad de lectura de Flesch</translation>
    </message>
    <message>
        <source>Flesch reading ease by Amstad</source>
        <translation>Facilidad de lectura de Flesch según Amstad</translation>
    </message>
    <message>
        <source>Flesch-Kincaid grade</source>
        <translation>Grado de Flesch-Kincaid</translation>
    </message>
    <message>
        <source>Foc&amp;us</source>
        <translation>Concentrac&amp;ión</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Concentración</translation>
    </message>
    <message>
        <source>Folders that are looked through for GGUF files, or files; with semicolons between them.</source>
        <translation>Carpetas donde buscar archivos GGUF, o los propios archivos; separados con punto y coma.</translation>
    </message>
    <message>
        <source>Folders with models</source>
        <translation>Carpetas con modelos</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Tamaño de fuente</translation>
    </message>
    <message>
        <source>For</source>
        <comment>readers of the text</comment>
        <translation>Para</translation>
    </message>
    <message>
        <source>For a &amp;Bug Report…</source>
        <translation>Para un informe de &amp;errores…</translation>
    </message>
    <message>
        <source>For a bug report</source>
        <translation>Para un informe de errores</translation>
    </message>
    <message>
        <source>For a reader</source>
        <translation>Para un lector</translation>
    </message>
    <message>
        <source>For grammar, the best first</source>
        <translation>Para gramática, los mejores primero</translation>
    </message>
    <message>
        <source>For rewriting</source>
        <translation>Para reescribir</translation>
    </message>
    <message>
        <source>For rewriting, the best first</source>
        <translation>Para reescribir, los mejores primero</translation>
    </message>
    <message>
        <source>For suggestions</source>
        <translation>Para sugerencias</translation>
    </message>
    <message>
        <source>For suggestions, the best first</source>
        <translation>Para sugerencias, los mejores primero</translation>
    </message>
    <message>
        <source>For the grammar check</source>
        <translation>Para la revisión gramatical</translation>
    </message>
    <message>
        <source>For this computer: {file}, {size} MB</source>
        <translation>Para este equipo: {file}, {size} MB</translation>
    </message>
    <message>
        <source>For which task</source>
        <translation>Para qué tarea</translation>
    </message>
    <message>
        <source>For {reader}</source>
        <translation>Para {reader}</translation>
    </message>
    <message>
        <source>Forget ignored places</source>
        <translation>Olvidar lugares ignorados</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarla</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Formal</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Found where {program} keeps its models.</source>
        <translation>Encontrado donde {program} guarda sus modelos.</translation>
    </message>
    <message>
        <source>Four and a half bits for most weights and six and a half for the important ones. The usual compromise.</source>
        <translation>Cuatro bits y medio para la mayoría de los pesos y seis y medio para los importantes. El equilibrio habitual.</translation>
    </message>
    <message>
        <source>Four bits for most weights and more for the important ones, of a model that was trained to lose little by it.</source>
        <translation>Cuatro bits para la mayoría de los pesos y más para los importantes, de un modelo entrenado para perder poco con ello.</translation>
    </message>
    <message>
        <source>Free for any use; the licence text goes along when the file is passed on.</source>
        <translation>Libre para cualquier uso; el texto de la licencia acompaña al archivo cuando se distribuye.</translation>
    </message>
    <message>
        <source>Free some space or save it elsewhere</source>
        <translation>Libere espacio o guárdelo en otro lugar</translation>
    </message>
    <message>
        <source>Free what was deleted</source>
        <translation>Liberar lo eliminado</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>Cordial</translation>
    </message>
    <message>
        <source>From IBM. Can also fill in the middle of a text, by its publisher.</source>
        <translation>De IBM. También puede rellenar el medio de un texto, según quien lo publica.</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>Desde una carpeta…</translation>
    </message>
    <message>
        <source>From the Python package “{package}” · read only</source>
        <translation>Del paquete de Python “{package}” · solo lectura</translation>
    </message>
    <message>
        <source>From the pack “{pack}” · read only</source>
        <translation>Del paquete “{pack}” · solo lectura</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>Modelos GGUF (*.gguf)</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf);;All files (*)</source>
        <translation>Modelos GGUF (*.gguf);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Gallego</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Gentle: one thread at a time; suggestions come later and the battery lasts longer.</source>
        <translation>Suave: un hilo a la vez; las sugerencias tardan más y la batería dura más.</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgiano</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Get a &amp;Model…</source>
        <translation>Obtener un &amp;modelo…</translation>
    </message>
    <message>
        <source>Get a model…</source>
        <translation>Obtener un modelo…</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>Obtenerlo</translation>
    </message>
    <message>
        <source>Get it…</source>
        <translation>Obtener…</translation>
    </message>
    <message>
        <source>Get one from the catalogue, or add a GGUF file you have. Models of Ollama, LM Studio, Jan, GPT4All, llama.cpp and the Hugging Face cache appear here by themselves.</source>
        <translation>Obtenga uno del catálogo o añada un archivo GGUF que tenga. Los modelos de Ollama, LM Studio, Jan, GPT4All, llama.cpp y la caché de Hugging Face aparecen aquí por sí solos.</translation>
    </message>
    <message>
        <source>Get word lists for {language}</source>
        <translation>Obtener listas de palabras: {language}</translation>
    </message>
    <message>
        <source>Getting the model</source>
        <translation>Obteniendo el modelo</translation>
    </message>
    <message>
        <source>Gives every setting its default.</source>
        <translation>Da a todos los ajustes su valor predeterminado.</translation>
    </message>
    <message>
        <source>Gives the disk back; it cannot be undone then.</source>
        <translation>Devuelve el espacio en disco; después no se puede deshacer.</translation>
    </message>
    <message>
        <source>Gives the file another name (F2).</source>
        <translation>Da otro nombre al archivo (F2).</translation>
    </message>
    <message>
        <source>Gives the text the size of the settings.</source>
        <translation>Da al texto el tamaño de los ajustes.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on with lists</source>
        <translation>Continuar listas</translation>
    </message>
    <message>
        <source>Go to &amp;Heading…</source>
        <translation>Ir a títu&amp;lo…</translation>
    </message>
    <message>
        <source>Go to heading</source>
        <translation>Ir a título</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Ir a línea</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Goes back to the suggestion before.</source>
        <translation>Vuelve a la sugerencia anterior.</translation>
    </message>
    <message>
        <source>Goes to a line by its number.</source>
        <translation>Va a una línea por su número.</translation>
    </message>
    <message>
        <source>Goes to the change before (Alt+Up).</source>
        <translation>Va al cambio anterior (Alt+Arriba).</translation>
    </message>
    <message>
        <source>Goes to the next change (Alt+Down).</source>
        <translation>Va al cambio siguiente (Alt+Abajo).</translation>
    </message>
    <message>
        <source>Goes to the next place that was looked for.</source>
        <translation>Va a la siguiente coincidencia.</translation>
    </message>
    <message>
        <source>Goes to the next underlined place.</source>
        <translation>Va al siguiente subrayado.</translation>
    </message>
    <message>
        <source>Goes to the place before.</source>
        <translation>Va a la coincidencia anterior.</translation>
    </message>
    <message>
        <source>Goes to the underlined place before.</source>
        <translation>Va al subrayado anterior.</translation>
    </message>
    <message>
        <source>Good as a judge of mistakes beside the rules; it cannot correct by itself.</source>
        <translation>Bueno como juez de errores junto a las reglas; no puede corregir por sí solo.</translation>
    </message>
    <message>
        <source>Good for its size: 63 of 100 points in one published test of tidying up dictated text.</source>
        <translation>Bueno para su tamaño: 63 de 100 puntos en una prueba publicada de pulir texto dictado.</translation>
    </message>
    <message>
        <source>Good for its size: in one published test of tidying up dictated text the only one that took less than a second, and no answer was rejected.</source>
        <translation>Bueno para su tamaño: en una prueba publicada de pulir texto dictado fue el único que tardó menos de un segundo, y no se rechazó ninguna respuesta.</translation>
    </message>
    <message>
        <source>Good: 72 of 100 points in one published test of tidying up dictated text.</source>
        <translation>Bueno: 72 de 100 puntos en una prueba publicada de pulir texto dictado.</translation>
    </message>
    <message>
        <source>Good: between 79 and 81 of 100 points in one published test of tidying up dictated text.</source>
        <translation>Bueno: entre 79 y 81 de 100 puntos en una prueba publicada de pulir texto dictado.</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Gramática</translation>
    </message>
    <message>
        <source>Grammar {count}</source>
        <translation>Gramática {count}</translation>
    </message>
    <message>
        <source>Graphs of speed, requests waiting and memory</source>
        <translation>Gráficas de velocidad, peticiones en espera y memoria</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Griego (Windows-1253)</translation>
    </message>
    <message>
        <source>Grey text behind the caret; Tab takes it.</source>
        <translation>Texto gris detrás del cursor; Tab lo acepta.</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Guyaratí</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Half of the suggestions were shown within this time.</source>
        <translation>La mitad de las sugerencias se mostró en este tiempo.</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Títulos</translation>
    </message>
    <message>
        <source>Headings, emphasis, code and links look like it; in Markdown and unsaved documents.</source>
        <translation>Títulos, énfasis, código y enlaces con su aspecto; en Markdown y documentos sin guardar.</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hebreo (Windows-1255)</translation>
    </message>
    <message>
        <source>Heed again</source>
        <translation>Volver a aplicar</translation>
    </message>
    <message>
        <source>Heed the chosen rules again</source>
        <translation>Volver a aplicar las reglas elegidas</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Hold the picture</source>
        <translation>Congelar la imagen</translation>
    </message>
    <message>
        <source>How certain or binding this is may change: {new} for {old}.</source>
        <translation>Puede cambiar lo seguro u obligatorio que es esto: {new} en lugar de {old}.</translation>
    </message>
    <message>
        <source>How certain or binding this is may have changed.</source>
        <translation>Puede haber cambiado lo seguro u obligatorio que es esto.</translation>
    </message>
    <message>
        <source>How easily it reads is not said: there is no accepted formula for this language here.</source>
        <translation>No se indica la legibilidad: no hay aquí una fórmula aceptada para este idioma.</translation>
    </message>
    <message>
        <source>How easily it reads is not said: there is no accepted formula for {language} here.</source>
        <translation>No se indica la legibilidad: no hay aquí una fórmula aceptada para este idioma ({language}).</translation>
    </message>
    <message numerus="yes">
        <source>How easily it reads is said from {n} words on.</source>
        <translation>
            <numerusform>La legibilidad se indica a partir de {n} palabra.</numerusform>
            <numerusform>La legibilidad se indica a partir de {n} palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Periodo mostrado</translation>
    </message>
    <message>
        <source>How far the smaller model is made</source>
        <translation>Progreso del modelo más pequeño</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Legibilidad</translation>
    </message>
    <message>
        <source>How long you must stop typing before one appears.</source>
        <translation>Cuánto tiempo debe dejar de teclear para que aparezca una.</translation>
    </message>
    <message>
        <source>How many of them you took, whole or in part.</source>
        <translation>Cuántas de ellas aceptó, enteras o en parte.</translation>
    </message>
    <message>
        <source>How many words each day brought, by hand and by machine, for two years; only numbers, on this computer.</source>
        <translation>Cuántas palabras trajo cada día, a mano y por máquina, durante dos años; solo números, en este equipo.</translation>
    </message>
    <message>
        <source>How much text the model sees at once; more needs more memory.</source>
        <translation>Cuánto texto ve el modelo a la vez; más necesita más memoria.</translation>
    </message>
    <message>
        <source>How strict</source>
        <translation>Rigor</translation>
    </message>
    <message>
        <source>How the file is stored</source>
        <translation>Cómo se guarda el archivo</translation>
    </message>
    <message>
        <source>How the parts of the sentence belong together may have changed.</source>
        <translation>Puede haber cambiado la relación entre las partes de la frase.</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Húngaro</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Islandés</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Ignorar aquí</translation>
    </message>
    <message>
        <source>Ignore this rule</source>
        <translation>Ignorar esta regla</translation>
    </message>
    <message>
        <source>Ignored places</source>
        <translation>Lugares ignorados</translation>
    </message>
    <message>
        <source>Ignored rules</source>
        <translation>Reglas ignoradas</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>Importar prompts</translation>
    </message>
    <message>
        <source>Import words</source>
        <translation>Importar palabras</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importados</translation>
    </message>
    <message>
        <source>In Inkhorn&apos;s folder</source>
        <translation>En la carpeta de Inkhorn</translation>
    </message>
    <message>
        <source>In Inkhorn&apos;s own folder.</source>
        <translation>En la carpeta propia de Inkhorn.</translation>
    </message>
    <message>
        <source>In Markdown</source>
        <translation>En Markdown</translation>
    </message>
    <message>
        <source>In a review</source>
        <translation>En una revisión</translation>
    </message>
    <message>
        <source>In fewer words; also together with a style, a reader or an instruction.</source>
        <translation>Con menos palabras; también junto con un estilo, un lector o una instrucción.</translation>
    </message>
    <message>
        <source>In more words; also together with a style, a reader or an instruction.</source>
        <translation>Con más palabras; también junto con un estilo, un lector o una instrucción.</translation>
    </message>
    <message>
        <source>In selection</source>
        <translation>En la selección</translation>
    </message>
    <message>
        <source>In simpler form: {things}.</source>
        <translation>En forma más simple: {things}.</translation>
    </message>
    <message>
        <source>In text from right to left, the other arrow.</source>
        <translation>En texto de derecha a izquierda, la otra flecha.</translation>
    </message>
    <message>
        <source>In the environment it is installed in, run:
python -m pip install --upgrade inkhorn</source>
        <translation>En el entorno donde está instalado, ejecute:
python -m pip install --upgrade inkhorn</translation>
    </message>
    <message>
        <source>In the middle about three of four suggestions are right; further left more of them are.</source>
        <translation>En el centro aciertan unas tres de cada cuatro sugerencias; más a la izquierda, una proporción mayor.</translation>
    </message>
    <message>
        <source>In this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>In use; use another model before you delete this one.</source>
        <translation>En uso; use otro modelo antes de eliminar este.</translation>
    </message>
    <message>
        <source>Indian</source>
        <translation>De la India</translation>
    </message>
    <message>
        <source>Indian English</source>
        <translation>Inglés de la India</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesio</translation>
    </message>
    <message>
        <source>Inkhorn asks {host} when you press the button, and never by itself. It sends nothing about you.</source>
        <translation>Inkhorn pregunta a {host} cuando usted pulsa el botón, y nunca por sí solo. No envía nada sobre usted.</translation>
    </message>
    <message>
        <source>Inkhorn connects only when you ask for it, and lists it here before it does. What you write stays on this computer, unless you have named a server under Server.</source>
        <translation>Inkhorn solo se conecta cuando usted lo pide, y antes lo anota aquí. Lo que escribe se queda en este equipo, salvo que haya indicado un servidor en Servidor.</translation>
    </message>
    <message>
        <source>Inkhorn did not end properly.</source>
        <translation>Inkhorn no se cerró correctamente.</translation>
    </message>
    <message>
        <source>Inkhorn finishes your sentences, mends your grammar and rewrites on request.</source>
        <translation>Inkhorn termina sus frases, corrige su gramática y reescribe a petición.</translation>
    </message>
    <message>
        <source>Inkhorn has never connected to anything.</source>
        <translation>Inkhorn nunca se ha conectado a nada.</translation>
    </message>
    <message>
        <source>Inkhorn is not connected to anything.</source>
        <translation>Inkhorn no está conectado a nada.</translation>
    </message>
    <message>
        <source>Inkhorn loads Q4_1 files of up to 3 GB through such a copy by itself; this is for larger ones and other programs.</source>
        <translation>Inkhorn carga por sí mismo los archivos Q4_1 de hasta 3 GB mediante una copia así; esto es para los mayores y para otros programas.</translation>
    </message>
    <message>
        <source>Inkhorn opens text and Markdown files; “{file}” is neither.</source>
        <translation>Inkhorn abre archivos de texto y Markdown; “{file}” no es ninguna de las dos cosas.</translation>
    </message>
    <message>
        <source>Inkhorn opens web pages, mail addresses, headings and other texts; this link is something else.</source>
        <translation>Inkhorn abre páginas web, direcciones de correo, títulos y otros textos; este enlace es otra cosa.</translation>
    </message>
    <message>
        <source>Inkhorn takes over WritingTools’ options.json, llm’s YAML templates, Fabric’s patterns (a folder, or a folder of them) and Obsidian Local GPT’s data.json.</source>
        <translation>Inkhorn importa options.json de WritingTools, las plantillas YAML de llm, los patrones de Fabric (una carpeta o una carpeta de ellas) y data.json de Obsidian Local GPT.</translation>
    </message>
    <message>
        <source>Inkhorn was started without a model; rules go on checking. Write, No Model brings it back.</source>
        <translation>Inkhorn se inició sin modelo; las reglas siguen revisando. Escribir, Sin modelo lo vuelve a activar.</translation>
    </message>
    <message>
        <source>Inkhorn {version} has come out</source>
        <translation>Se ha publicado Inkhorn {version}</translation>
    </message>
    <message>
        <source>Inkhorn {version} is up to date</source>
        <translation>Inkhorn {version} está actualizado</translation>
    </message>
    <message>
        <source>Inkhorn&apos;s folder holds no model</source>
        <translation>La carpeta de Inkhorn no contiene modelos</translation>
    </message>
    <message>
        <source>Inkhorn&apos;s models take {size}</source>
        <translation>Los modelos de Inkhorn ocupan {size}</translation>
    </message>
    <message>
        <source>Insert at the caret</source>
        <translation>Insertar en el cursor</translation>
    </message>
    <message>
        <source>Insert below</source>
        <translation>Insertar debajo</translation>
    </message>
    <message>
        <source>Inserted: {words}</source>
        <translation>Insertado: {words}</translation>
    </message>
    <message>
        <source>Inserts all of the grey text.</source>
        <translation>Inserta todo el texto gris.</translation>
    </message>
    <message>
        <source>Inserts the grey text.</source>
        <translation>Inserta el texto gris.</translation>
    </message>
    <message>
        <source>Inserts the words on the clipboard.</source>
        <translation>Inserta las palabras del portapapeles.</translation>
    </message>
    <message>
        <source>Inserts up to the end of the sentence.</source>
        <translation>Inserta hasta el final de la frase.</translation>
    </message>
    <message>
        <source>Inserts what is on the clipboard, its look as Markdown.</source>
        <translation>Inserta lo que hay en el portapapeles, con su formato como Markdown.</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Install a pack</source>
        <translation>Instalar un paquete</translation>
    </message>
    <message>
        <source>Install the pack</source>
        <translation>Instalar el paquete</translation>
    </message>
    <message>
        <source>Installed from a file</source>
        <translation>Instalado desde un archivo</translation>
    </message>
    <message>
        <source>Installed: {packs}.</source>
        <translation>Instalados: {packs}.</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Instalar…</translation>
    </message>
    <message>
        <source>Into another language.</source>
        <translation>A otro idioma.</translation>
    </message>
    <message>
        <source>Into which language</source>
        <translation>A qué idioma</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irlandés</translation>
    </message>
    <message>
        <source>Issue {number} of {total}, around the end: {change} · Ctrl+. shows what mends it</source>
        <translation>Error {number} de {total}, de vuelta desde el otro extremo: {change} · Ctrl+. muestra cómo corregirlo</translation>
    </message>
    <message>
        <source>Issue {number} of {total}: {change} · Ctrl+. shows what mends it</source>
        <translation>Error {number} de {total}: {change} · Ctrl+. muestra cómo corregirlo</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>It answers, and has no model. Load one there.</source>
        <translation>Responde, pero no tiene ningún modelo. Cargue uno allí.</translation>
    </message>
    <message>
        <source>It answers. Models there: {names} and {more} more.</source>
        <translation>Responde. Modelos allí: {names} y {more} más.</translation>
    </message>
    <message numerus="yes">
        <source>It answers. Models there: {names}.</source>
        <translation>
            <numerusform>Responde. Modelo allí: {names}.</numerusform>
            <numerusform>Responde. Modelos allí: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It asks for an answer in a JSON schema, which was left out: {reason}</source>
        <translation>Pide una respuesta en un esquema JSON, que se omitió: {reason}</translation>
    </message>
    <message>
        <source>It can be used where it is.</source>
        <translation>Se puede usar donde está.</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>No se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>It comes from the package index set up on this computer, and is not installed.</source>
        <translation>Viene del índice de paquetes configurado en este equipo y no está instalado.</translation>
    </message>
    <message>
        <source>It comes from {host}. Inkhorn connects when you agree, and not before.</source>
        <translation>Viene de {host}. Inkhorn se conecta cuando usted lo acepta, y no antes.</translation>
    </message>
    <message>
        <source>It comes with the other updates of your system, or run:
flatpak update</source>
        <translation>Llega con las demás actualizaciones de su sistema, o ejecute:
flatpak update</translation>
    </message>
    <message>
        <source>It could not begin with {words}.</source>
        <translation>No podía empezar con {words}.</translation>
    </message>
    <message>
        <source>It gives the model tools; Inkhorn has none, so they were left out.</source>
        <translation>Da herramientas al modelo; Inkhorn no tiene, así que se omitieron.</translation>
    </message>
    <message>
        <source>It has neither a prompt nor a system prompt.</source>
        <translation>No tiene ni prompt ni prompt de sistema.</translation>
    </message>
    <message>
        <source>It has no instruction.</source>
        <translation>No tiene instrucción.</translation>
    </message>
    <message>
        <source>It has the words for filling a gap.</source>
        <translation>Tiene los tokens para rellenar un hueco.</translation>
    </message>
    <message>
        <source>It holds Python code (functions); a prompt file never runs code, so it was left out.</source>
        <translation>Contiene código Python (functions); un archivo de prompt nunca ejecuta código, así que se omitió.</translation>
    </message>
    <message>
        <source>It includes other texts (fragments); a prompt file cannot, so they were left out.</source>
        <translation>Incluye otros textos (fragments); un archivo de prompt no puede, así que se omitieron.</translation>
    </message>
    <message>
        <source>It includes other texts (system_fragments); a prompt file cannot, so they were left out.</source>
        <translation>Incluye otros textos (system_fragments); un archivo de prompt no puede, así que se omitieron.</translation>
    </message>
    <message>
        <source>It is kept until Inkhorn ends and asked for again then; it is never written to disk.</source>
        <translation>Se conserva hasta que Inkhorn se cierre y entonces se vuelve a pedir; nunca se escribe en el disco.</translation>
    </message>
    <message>
        <source>It is longer than a prompt file may be, {size} KB.</source>
        <translation>Supera lo que puede ocupar un archivo de prompt, {size} KB.</translation>
    </message>
    <message>
        <source>It is made to be given instructions.</source>
        <translation>Está hecho para recibir instrucciones.</translation>
    </message>
    <message>
        <source>It is no template of llm, which has a prompt or a system prompt.</source>
        <translation>No es una plantilla de llm, que tiene un prompt o un prompt de sistema.</translation>
    </message>
    <message>
        <source>It is not in this computer.</source>
        <translation>No está en este equipo.</translation>
    </message>
    <message>
        <source>It is of {day}; you have {version}. Nothing is replaced by itself.</source>
        <translation>Es del {day}; usted tiene {version}. Nada se reemplaza por sí solo.</translation>
    </message>
    <message>
        <source>It is on the page now.</source>
        <translation>Ahora está en la página.</translation>
    </message>
    <message>
        <source>It is taken from {folder}, if a file there has its checksum; nothing connects.</source>
        <translation>Se toma de {folder} si algún archivo de allí tiene su suma de comprobación; nada se conecta.</translation>
    </message>
    <message>
        <source>It names a model; Inkhorn uses the one you chose.</source>
        <translation>Nombra un modelo; Inkhorn usa el que usted eligió.</translation>
    </message>
    <message>
        <source>It needs a language model, which stays on this computer: nothing you write leaves it.</source>
        <translation>Necesita un modelo de lenguaje, que se queda en este equipo: nada de lo que escribe sale de él.</translation>
    </message>
    <message>
        <source>It only continues text; rewriting needs another model.</source>
        <translation>Solo continúa texto; para reescribir hace falta otro modelo.</translation>
    </message>
    <message>
        <source>It sends attachments; Inkhorn sends text only, so they were left out.</source>
        <translation>Envía adjuntos; Inkhorn solo envía texto, así que se omitieron.</translation>
    </message>
    <message>
        <source>It takes only a code block out of the answer (extract); Inkhorn shows all of it.</source>
        <translation>Solo toma de la respuesta un bloque de código (extract); Inkhorn la muestra entera.</translation>
    </message>
    <message>
        <source>It takes only a code block out of the answer (extract_last); Inkhorn shows all of it.</source>
        <translation>Solo toma de la respuesta un bloque de código (extract_last); Inkhorn la muestra entera.</translation>
    </message>
    <message>
        <source>It uses text of linked notes ({{=CONTEXT=}}), which Inkhorn does not have; that part was left out.</source>
        <translation>Usa texto de notas enlazadas ({{=CONTEXT=}}), que Inkhorn no tiene; esa parte se omitió.</translation>
    </message>
    <message>
        <source>It was never saved to a file.</source>
        <translation>Nunca se guardó en un archivo.</translation>
    </message>
    <message>
        <source>It was stopped before anything could be shown. Nothing was changed.</source>
        <translation>Se detuvo antes de poder mostrar algo. No se cambió nada.</translation>
    </message>
    <message>
        <source>It would run {names}, which a prompt file cannot; that was left out.</source>
        <translation>Ejecutaría {names}, cosa que un archivo de prompt no puede hacer; se omitió.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Its author publishes it under Apache 2.0; it is made from Gemma 3, so Google&apos;s Gemma Terms and its Prohibited Use Policy apply too and must be passed on.</source>
        <translation>Su autor lo publica bajo Apache 2.0; está hecho a partir de Gemma 3, así que también rigen las Gemma Terms de Google y su Prohibited Use Policy, y deben acompañarlo al distribuirlo.</translation>
    </message>
    <message>
        <source>Its checksum is known, so another file is not taken for it.</source>
        <translation>Su suma de comprobación se conoce, así que no se confunde con otro archivo.</translation>
    </message>
    <message>
        <source>Its file cannot be read now. Save the text elsewhere.</source>
        <translation>Su archivo no se puede leer ahora. Guarde el texto en otro lugar.</translation>
    </message>
    <message>
        <source>Its file is gone. Saving makes it again.</source>
        <translation>Su archivo ya no está. Al guardar se crea de nuevo.</translation>
    </message>
    <message>
        <source>Its file was changed since by another program. You can keep both.</source>
        <translation>Otro programa modificó su archivo desde entonces. Puede conservar ambos.</translation>
    </message>
    <message>
        <source>Its instruction asks for {word}, which means nothing to Inkhorn; better take that sentence out.</source>
        <translation>Su instrucción pide {word}, que no significa nada para Inkhorn; es mejor quitar esa frase.</translation>
    </message>
    <message>
        <source>Its kind ({kind}) does not continue a text.</source>
        <translation>Su tipo ({kind}) no continúa textos.</translation>
    </message>
    <message>
        <source>Its kind ({kind}) is not known to this version of the engine.</source>
        <translation>Esta versión del motor no conoce su tipo ({kind}).</translation>
    </message>
    <message>
        <source>Its place in the text is gone. Copy the text before and paste it where you want it.</source>
        <translation>Su lugar en el texto ya no existe. Copie el texto anterior y péguelo donde quiera.</translation>
    </message>
    <message>
        <source>Its system.md is empty.</source>
        <translation>Su system.md está vacío.</translation>
    </message>
    <message>
        <source>Its user.md was left out; Fabric does not read it either.</source>
        <translation>Su user.md se omitió; Fabric tampoco lo lee.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation>Japonés (EUC-JP)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japonés (Shift JIS)</translation>
    </message>
    <message>
        <source>Journal: the text of documents with changes that are not saved. It is removed when you save, or close without saving. “Keep what I type safe” under Saving switches it off and removes it.</source>
        <translation>Diario: el texto de documentos con cambios sin guardar. Se elimina al guardar o al cerrar sin guardar. “Proteger lo que escribo”, en Guardado, lo desactiva y lo elimina.</translation>
    </message>
    <message>
        <source>Kandel and Moles</source>
        <translation>Kandel y Moles</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>Canarés</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kazajo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>Keep both versions of “{title}”</source>
        <translation>Conservar ambas versiones de “{title}”</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar el mío</translation>
    </message>
    <message>
        <source>Keep the counts</source>
        <translation>Conservar los recuentos</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>Guardar la clave</translation>
    </message>
    <message>
        <source>Keep the model in memory</source>
        <translation>Mantener el modelo en memoria</translation>
    </message>
    <message>
        <source>Keep the version before beside the file</source>
        <translation>Conservar la versión anterior junto al archivo</translation>
    </message>
    <message>
        <source>Keep versions</source>
        <translation>Conservar versiones</translation>
    </message>
    <message>
        <source>Keep what I type safe</source>
        <translation>Proteger lo que escribo</translation>
    </message>
    <message>
        <source>Keep “{title}”</source>
        <translation>Conservar “{title}”</translation>
    </message>
    <message>
        <source>Keeping the token…</source>
        <translation>Guardando el token…</translation>
    </message>
    <message>
        <source>Keeps it in the keyring and tries again.</source>
        <translation>Lo guarda en el llavero y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Keeps the text from being changed.</source>
        <translation>Impide que se cambie el texto.</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of a server</comment>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>Clave del servidor</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>Puntos clave</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <translation>Kinyarwanda</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Korean (Windows-949)</source>
        <translation>Coreano (Windows-949)</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>Kurdo</translation>
    </message>
    <message>
        <source>L&amp;arger Heading</source>
        <translation>Título &amp;mayor</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Last changed {when} · {length}</source>
        <translation>Último cambio {when} · {length}</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Latín</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Letón</translation>
    </message>
    <message>
        <source>Layers on the graphics processor</source>
        <translation>Capas en el procesador gráfico</translation>
    </message>
    <message>
        <source>Leave names and passwords out of the address; a key has a place of its own.</source>
        <translation>No ponga nombres ni contraseñas en la dirección; la clave tiene su propio lugar.</translation>
    </message>
    <message>
        <source>Leave out what follows ? or # in the address.</source>
        <translation>Omita lo que sigue a ? o # en la dirección.</translation>
    </message>
    <message>
        <source>Leaves this place alone from now on (Delete in the list).</source>
        <translation>Deja en paz este lugar a partir de ahora (Supr en la lista).</translation>
    </message>
    <message>
        <source>Left and Right</source>
        <translation>Izquierda y Derecha</translation>
    </message>
    <message>
        <source>Left and Right, 0</source>
        <translation>Izquierda y Derecha, 0</translation>
    </message>
    <message>
        <source>Left as they are: {things}.</source>
        <translation>Quedan como están: {things}.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Lengths of the sentences around the caret</source>
        <translation>Longitud de las frases cercanas al cursor</translation>
    </message>
    <message>
        <source>Let a server write</source>
        <translation>Dejar que un servidor escriba</translation>
    </message>
    <message>
        <source>Let the model judge</source>
        <translation>Dejar que el modelo valore</translation>
    </message>
    <message>
        <source>Letters and signs are counted, white space is not. Text that was there before Inkhorn kept count, or that was changed in another program, is of unknown origin; so is in truth what was pasted.</source>
        <translation>Se cuentan letras y signos, no los espacios. El texto anterior a que Inkhorn llevara la cuenta, o que se cambió en otro programa, es de origen desconocido; en realidad también lo es lo pegado.</translation>
    </message>
    <message>
        <source>LibreOffice brings dictionaries; or put a .aff and a .dic file into a folder and choose it above.</source>
        <translation>LibreOffice incluye diccionarios; o ponga un archivo .aff y uno .dic en una carpeta y elíjala arriba.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>Ancho de línea</translation>
    </message>
    <message>
        <source>Line {line} of the prompt text: {message}</source>
        <translation>Línea {line} del texto del prompt: {message}</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Línea {number}</translation>
    </message>
    <message>
        <source>Line {number}: {remark}</source>
        <translation>Línea {number}: {remark}</translation>
    </message>
    <message>
        <source>Lists earlier versions.</source>
        <translation>Lista las versiones anteriores.</translation>
    </message>
    <message>
        <source>Lists every key.</source>
        <translation>Lista todas las teclas.</translation>
    </message>
    <message>
        <source>Lists the headings.</source>
        <translation>Lista los títulos.</translation>
    </message>
    <message>
        <source>Lists what the checker found.</source>
        <translation>Lista lo que encontró el corrector.</translation>
    </message>
    <message>
        <source>Lists what the model changed.</source>
        <translation>Lista lo que cambió el modelo.</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Lituano</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <source>Loading the model was stopped.</source>
        <translation>Se detuvo la carga del modelo.</translation>
    </message>
    <message>
        <source>Loading the model: {percent} %.</source>
        <translation>Cargando el modelo: {percent} %.</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Más largo</translation>
    </message>
    <message>
        <source>Longest sentences</source>
        <translation>Frases más largas</translation>
    </message>
    <message>
        <source>Longest suggestion</source>
        <translation>Sugerencia más larga</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Look at the connections again</source>
        <translation>Ver de nuevo las conexiones</translation>
    </message>
    <message>
        <source>Look for models again</source>
        <translation>Buscar modelos de nuevo</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Examinando este equipo…</translation>
    </message>
    <message>
        <source>Looking at what can be kept…</source>
        <translation>Viendo qué se puede conservar…</translation>
    </message>
    <message>
        <source>Looking for devices took too long. A graphics driver may hang; the CPU can be used.</source>
        <translation>La búsqueda de dispositivos tardó demasiado. Puede que un controlador gráfico esté bloqueado; se puede usar la CPU.</translation>
    </message>
    <message>
        <source>Looking for dictionaries.</source>
        <translation>Buscando diccionarios.</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Buscándolo…</translation>
    </message>
    <message>
        <source>Looking for processors.</source>
        <translation>Buscando procesadores.</translation>
    </message>
    <message>
        <source>Looking for updates</source>
        <translation>Búsqueda de actualizaciones</translation>
    </message>
    <message>
        <source>Looking through the folders of this computer&apos;s programs…</source>
        <translation>Buscando en las carpetas de los programas de este equipo…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Looks for text and replaces it.</source>
        <translation>Busca texto y lo reemplaza.</translation>
    </message>
    <message>
        <source>Looks for text in the document.</source>
        <translation>Busca texto en el documento.</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>Luxemburgués</translation>
    </message>
    <message>
        <source>MIT licence. Made with llama.cpp, Harper and Qt. Fonts: Literata, Source Serif 4, Inter and IBM Plex Mono (OFL). Icons: Lucide (ISC).</source>
        <translation>Licencia MIT. Hecho con llama.cpp, Harper y Qt. Fuentes: Literata, Source Serif 4, Inter e IBM Plex Mono (OFL). Iconos: Lucide (ISC).</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Macedonio</translation>
    </message>
    <message>
        <source>Made for it: changes little. About half a second a sentence on a laptop, by those who use it.</source>
        <translation>Hecho para ello: cambia poco. Alrededor de medio segundo por frase en un portátil, según quienes lo usan.</translation>
    </message>
    <message>
        <source>Made to correct English grammar and for nothing else.</source>
        <translation>Hecho para corregir gramática inglesa y nada más.</translation>
    </message>
    <message>
        <source>Make a pack…</source>
        <translation>Crear paquete…</translation>
    </message>
    <message>
        <source>Make editable copy</source>
        <translation>Crear copia editable</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Crearlo</translation>
    </message>
    <message>
        <source>Make no pack</source>
        <translation>No crear un paquete</translation>
    </message>
    <message>
        <source>Make no smaller model</source>
        <translation>No crear un modelo más pequeño</translation>
    </message>
    <message>
        <source>Make room: documents on the same disk cannot be saved either.</source>
        <translation>Libere espacio: tampoco se pueden guardar documentos en el mismo disco.</translation>
    </message>
    <message>
        <source>Make smaller…</source>
        <translation>Reducir…</translation>
    </message>
    <message>
        <source>Make the smaller model</source>
        <translation>Crear el modelo más pequeño</translation>
    </message>
    <message>
        <source>Makes a prompt of your own with this text (Ctrl+D).</source>
        <translation>Crea un prompt propio con este texto (Ctrl+D).</translation>
    </message>
    <message>
        <source>Makes a prompt out of a small template (Ctrl+N).</source>
        <translation>Crea un prompt a partir de una pequeña plantilla (Ctrl+N).</translation>
    </message>
    <message>
        <source>Makes a smaller file of this model; this one stays.</source>
        <translation>Crea un archivo más pequeño de este modelo; este se conserva.</translation>
    </message>
    <message>
        <source>Makes the change (Enter in the list).</source>
        <translation>Hace el cambio (Intro en la lista).</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back.</source>
        <translation>Repite el cambio que se deshizo.</translation>
    </message>
    <message>
        <source>Makes the change at every such place, in one undo step (A in the list).</source>
        <translation>Hace el cambio en todos los lugares así, en un solo paso de deshacer (A en la lista).</translation>
    </message>
    <message>
        <source>Makes the first change of every issue listed, in one undo step.</source>
        <translation>Hace el primer cambio de cada error listado, en un solo paso de deshacer.</translation>
    </message>
    <message>
        <source>Makes the text larger.</source>
        <translation>Agranda el texto.</translation>
    </message>
    <message>
        <source>Makes the text smaller.</source>
        <translation>Reduce el texto.</translation>
    </message>
    <message>
        <source>Makes the words a link, or plain again. Ctrl+click opens one.</source>
        <translation>Convierte las palabras en enlace, o de nuevo en texto normal. Ctrl+clic lo abre.</translation>
    </message>
    <message>
        <source>Makes the words bold, or plain again.</source>
        <translation>Pone las palabras en negrita o de nuevo normales.</translation>
    </message>
    <message>
        <source>Makes the words italic, or plain again.</source>
        <translation>Pone las palabras en cursiva o de nuevo normales.</translation>
    </message>
    <message>
        <source>Making {kind}, {percent} % done.</source>
        <translation>Creando {kind}, {percent} % listo.</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malayo</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>Malayálam</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltés</translation>
    </message>
    <message>
        <source>Many languages; its publisher&apos;s list was not seen.</source>
        <translation>Muchos idiomas; no se vio la lista de quien lo publica.</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>Maratí</translation>
    </message>
    <message>
        <source>Markdown (*.md);;All files (*)</source>
        <translation>Markdown (*.md);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>May say something else: {new} for {old}.</source>
        <translation>Puede decir otra cosa: {new} en lugar de {old}.</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Medir de nuevo</translation>
    </message>
    <message>
        <source>Measure by itself</source>
        <translation>Medir automáticamente</translation>
    </message>
    <message>
        <source>Measure what is fastest</source>
        <translation>Medir qué es lo más rápido</translation>
    </message>
    <message>
        <source>Measured here: {speeds} tokens/s read.</source>
        <translation>Medido aquí: lee {speeds} tokens/s.</translation>
    </message>
    <message>
        <source>Measured here: {speeds} tokens/s written.</source>
        <translation>Medido aquí: escribe {speeds} tokens/s.</translation>
    </message>
    <message>
        <source>Measured here: {speeds}.</source>
        <translation>Medido aquí: {speeds}.</translation>
    </message>
    <message>
        <source>Measured what is fastest on this computer.</source>
        <translation>Se midió qué es lo más rápido en este equipo.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Memory for what was read</source>
        <translation>Memoria para lo leído</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>Memoria en uso</translation>
    </message>
    <message>
        <source>Mend the problems first; then its examples can be run.</source>
        <translation>Corrija antes los problemas; después se pueden ejecutar sus ejemplos.</translation>
    </message>
    <message>
        <source>Mend the problems first; then this shows what would be sent.</source>
        <translation>Corrija antes los problemas; después se muestra aquí lo que se enviaría.</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menús</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Metal exists on Apple computers only.</source>
        <translation>Metal solo existe en equipos Apple.</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mezcla</translation>
    </message>
    <message>
        <source>Mo&amp;dels…</source>
        <translation>Mo&amp;delos…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model and device.</source>
        <translation>Modelo y dispositivo.</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Archivo del modelo</translation>
    </message>
    <message>
        <source>Model there</source>
        <translation>Modelo allí</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Models come from</source>
        <translation>Origen de los modelos</translation>
    </message>
    <message>
        <source>Models found on this computer will be listed here.</source>
        <translation>Los modelos encontrados en este equipo se listarán aquí.</translation>
    </message>
    <message>
        <source>Models on offer</source>
        <translation>Modelos disponibles</translation>
    </message>
    <message>
        <source>Models on their way.</source>
        <translation>Modelos en camino.</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Modelos en este equipo</translation>
    </message>
    <message>
        <source>Models that are fit for rewriting, the best first.</source>
        <translation>Modelos adecuados para reescribir, los mejores primero.</translation>
    </message>
    <message>
        <source>Models that are fit for suggestions, the best first.</source>
        <translation>Modelos adecuados para sugerencias, los mejores primero.</translation>
    </message>
    <message>
        <source>Models that are fit for the grammar check, the best first.</source>
        <translation>Modelos adecuados para la revisión gramatical, los mejores primero.</translation>
    </message>
    <message>
        <source>Models that can be fetched.</source>
        <translation>Modelos que se pueden descargar.</translation>
    </message>
    <message>
        <source>Models that can be used now.</source>
        <translation>Modelos que se pueden usar ahora.</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>Mongol</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More</source>
        <comment>prompts</comment>
        <translation>Más</translation>
    </message>
    <message>
        <source>More about this issue</source>
        <translation>Más sobre este error</translation>
    </message>
    <message>
        <source>More is faster on graphics processors; less lets go sooner when you type on.</source>
        <translation>Más es más rápido en procesadores gráficos; menos se interrumpe antes cuando sigue escribiendo.</translation>
    </message>
    <message>
        <source>More languages: {how}</source>
        <translation>Más idiomas: {how}</translation>
    </message>
    <message>
        <source>More than 100 languages, as its publisher claims for Qwen3.</source>
        <translation>Más de 100 idiomas, según afirma de Qwen3 quien lo publica.</translation>
    </message>
    <message>
        <source>More than 100 languages, as its publisher claims.</source>
        <translation>Más de 100 idiomas, según afirma quien lo publica.</translation>
    </message>
    <message>
        <source>More versions</source>
        <translation>Más versiones</translation>
    </message>
    <message>
        <source>More versions, side by side</source>
        <translation>Más versiones, una junto a otra</translation>
    </message>
    <message>
        <source>Move Section &amp;Down</source>
        <translation>Mover sección aba&amp;jo</translation>
    </message>
    <message>
        <source>Move an item in, out</source>
        <translation>Subir o bajar de nivel un elemento</translation>
    </message>
    <message>
        <source>Moves it aside; you can undo this.</source>
        <translation>Lo aparta; se puede deshacer.</translation>
    </message>
    <message>
        <source>Moves the selection to the clipboard.</source>
        <translation>Mueve la selección al portapapeles.</translation>
    </message>
    <message>
        <source>My dictionaries</source>
        <translation>Mis diccionarios</translation>
    </message>
    <message>
        <source>My prompts</source>
        <translation>Mis prompts</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver is installed but found no graphics processor. Check that the card is switched on, or restart the computer.</source>
        <translation>El controlador de NVIDIA está instalado pero no encontró ningún procesador gráfico. Compruebe que la tarjeta esté activada o reinicie el equipo.</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver is not installed. Install it if this computer has an NVIDIA card.</source>
        <translation>El controlador de NVIDIA no está instalado. Instálelo si este equipo tiene una tarjeta NVIDIA.</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver was updated while it ran. Restart the computer.</source>
        <translation>El controlador de NVIDIA se actualizó mientras funcionaba. Reinicie el equipo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Ne&amp;xt Tab</source>
        <translation>Pestaña si&amp;guiente</translation>
    </message>
    <message>
        <source>Needs more than {needed} of memory; {free} are free.</source>
        <translation>Necesita más de {needed} de memoria; hay {free} libres.</translation>
    </message>
    <message>
        <source>Needs the extra “languages”, which this installation does not have.</source>
        <translation>Necesita el extra “languages”, que esta instalación no tiene.</translation>
    </message>
    <message>
        <source>Needs {needed} of memory; {free} are free.</source>
        <translation>Necesita {needed} de memoria; hay {free} libres.</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>Nepalí</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Nuevo prompt</translation>
    </message>
    <message>
        <source>New: {words}.</source>
        <translation>Nuevo: {words}.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Siguiente (F3)</translation>
    </message>
    <message>
        <source>Next alternative</source>
        <translation>Alternativa siguiente</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Cambio siguiente</translation>
    </message>
    <message>
        <source>Next change, previous change</source>
        <translation>Cambio siguiente, cambio anterior</translation>
    </message>
    <message>
        <source>Next item, end of the list</source>
        <translation>Elemento siguiente, fin de la lista</translation>
    </message>
    <message>
        <source>Nine languages, by its publisher.</source>
        <translation>Nueve idiomas, según quien lo publica.</translation>
    </message>
    <message>
        <source>Nineteen of twenty suggestions were shown within this time.</source>
        <translation>Diecinueve de cada veinte sugerencias se mostraron en este tiempo.</translation>
    </message>
    <message>
        <source>No &amp;Model</source>
        <translation>Sin &amp;modelo</translation>
    </message>
    <message>
        <source>No article is needed here.</source>
        <translation>Aquí no hace falta artículo.</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>No comma is needed here.</source>
        <translation>Aquí no hace falta coma.</translation>
    </message>
    <message>
        <source>No dictionary was found. {how}</source>
        <translation>No se encontró ningún diccionario. {how}</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Sin diferencias</translation>
    </message>
    <message>
        <source>No driver for Vulkan was found. Install your graphics processor&apos;s driver (AMD and Intel on Debian and Ubuntu: mesa-vulkan-drivers).</source>
        <translation>No se encontró ningún controlador para Vulkan. Instale el controlador de su procesador gráfico (AMD e Intel en Debian y Ubuntu: mesa-vulkan-drivers).</translation>
    </message>
    <message>
        <source>No engine runs now.</source>
        <translation>Ahora no funciona ningún motor.</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Sin objetivo</translation>
    </message>
    <message>
        <source>No heading has the name that this link says.</source>
        <translation>Ningún título tiene el nombre que indica este enlace.</translation>
    </message>
    <message>
        <source>No heading is called like that. Headings begin with “# ”.</source>
        <translation>Ningún título se llama así. Los títulos empiezan con “# ”.</translation>
    </message>
    <message>
        <source>No heading matches.</source>
        <translation>Ningún título coincide.</translation>
    </message>
    <message>
        <source>No hyphen belongs here.</source>
        <translation>Aquí no va guion.</translation>
    </message>
    <message>
        <source>No longer said: {words}.</source>
        <translation>Ya no se dice: {words}.</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Sin modelo</translation>
    </message>
    <message>
        <source>No model file is chosen. Choose one in Settings, Model.</source>
        <translation>No se ha elegido ningún archivo de modelo. Elija uno en Ajustes, Modelo.</translation>
    </message>
    <message>
        <source>No model is loaded. Choose one in Settings, Model.</source>
        <translation>No hay ningún modelo cargado. Elija uno en Ajustes, Modelo.</translation>
    </message>
    <message>
        <source>No model is loaded. Choose one, and its speed appears here.</source>
        <translation>No hay ningún modelo cargado. Elija uno y aquí aparecerá su velocidad.</translation>
    </message>
    <message>
        <source>No model is on this computer yet</source>
        <translation>Aún no hay ningún modelo en este equipo</translation>
    </message>
    <message>
        <source>No model is ready yet. Choose one in the settings, or wait until it is loaded.</source>
        <translation>Aún no hay ningún modelo listo. Elija uno en los ajustes o espere a que se cargue.</translation>
    </message>
    <message>
        <source>No model on offer matches. Try another word or another task.</source>
        <translation>Ningún modelo disponible coincide. Pruebe con otra palabra u otra tarea.</translation>
    </message>
    <message>
        <source>No model: rules only. The model finds more and drops false alarms.</source>
        <translation>Sin modelo: solo reglas. El modelo encuentra más y descarta falsas alarmas.</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>No other version came that says the same in other words.</source>
        <translation>No salió otra versión que diga lo mismo con otras palabras.</translation>
    </message>
    <message>
        <source>No pack called “{pack}” is installed.</source>
        <translation>No hay instalado ningún paquete llamado “{pack}”.</translation>
    </message>
    <message>
        <source>No packs yet. “Install…” looks into a pack before anything is installed.</source>
        <translation>Aún no hay paquetes. “Instalar…” examina el paquete antes de instalar nada.</translation>
    </message>
    <message>
        <source>No preposition is needed here.</source>
        <translation>Aquí no hace falta preposición.</translation>
    </message>
    <message>
        <source>No prompt is open</source>
        <translation>No hay ningún prompt abierto</translation>
    </message>
    <message>
        <source>No prompt matches. Try another word.</source>
        <translation>Ningún prompt coincide. Pruebe con otra palabra.</translation>
    </message>
    <message>
        <source>No prompts yet: put a .prompt file into the folder and it appears here.</source>
        <translation>Aún no hay prompts: ponga un archivo .prompt en la carpeta y aparecerá aquí.</translation>
    </message>
    <message>
        <source>No rule is ignored. Right-click an underlined place to ignore its rule.</source>
        <translation>No se ignora ninguna regla. Haga clic derecho en un subrayado para ignorar su regla.</translation>
    </message>
    <message>
        <source>No setting matches. Try another word.</source>
        <translation>Ningún ajuste coincide. Pruebe con otra palabra.</translation>
    </message>
    <message>
        <source>No single place is ignored.</source>
        <translation>No se ignora ningún lugar concreto.</translation>
    </message>
    <message>
        <source>No space</source>
        <translation>Sin espacio</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>No version the model gave says the same as your text.</source>
        <translation>Ninguna versión que dio el modelo dice lo mismo que su texto.</translation>
    </message>
    <message>
        <source>No versions are kept. Switch “Keep versions” on in the settings, under Saving.</source>
        <translation>No se conservan versiones. Active “Conservar versiones” en los ajustes, en Guardado.</translation>
    </message>
    <message>
        <source>No words yet. Add one here, or right-click an underlined word.</source>
        <translation>Aún no hay palabras. Añada una aquí o haga clic derecho en una palabra subrayada.</translation>
    </message>
    <message>
        <source>Nobody has noted the checksum of {file}, so it can only come from the hub.</source>
        <translation>Nadie anotó la suma de comprobación de {file}, así que solo puede venir del hub.</translation>
    </message>
    <message>
        <source>Nobody noted its checksum before; what the hub says is taken.</source>
        <translation>Nadie anotó antes su suma de comprobación; vale la que diga el hub.</translation>
    </message>
    <message>
        <source>Nobody says which checksum this file has, so it was not downloaded.</source>
        <translation>Nadie dice qué suma de comprobación tiene este archivo, así que no se descargó.</translation>
    </message>
    <message>
        <source>Nobody says which checksum this file has, so nothing was kept. Choose another source.</source>
        <translation>Nadie dice qué suma de comprobación tiene este archivo, así que no se conservó nada. Elija otro origen.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no adapter</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no device</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no folder</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no key</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no model</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None</source>
        <comment>places</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Northern Sami</source>
        <translation>Sami septentrional</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Noruego</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>Sin aplicar</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No realizado</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>Not measured.</source>
        <translation>Sin medir.</translation>
    </message>
    <message>
        <source>Not measured. Quick, by its publisher.</source>
        <translation>Sin medir. Rápido, según quien lo publica.</translation>
    </message>
    <message>
        <source>Not measured. Twice as quick as Qwen3 on processors, by its publisher.</source>
        <translation>Sin medir. El doble de rápido que Qwen3 en procesadores, según quien lo publica.</translation>
    </message>
    <message>
        <source>Not measured; large for suggestions on a computer without a graphics processor.</source>
        <translation>Sin medir; grande para sugerencias en un equipo sin procesador gráfico.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Sin ejecutar</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Not shown.</source>
        <translation>No se muestra.</translation>
    </message>
    <message>
        <source>Not shown. It changes nothing, or was shown before.</source>
        <translation>No se muestra. No cambia nada o ya se mostró.</translation>
    </message>
    <message>
        <source>Not shown. It says nearly the same as a version that is shown.</source>
        <translation>No se muestra. Dice casi lo mismo que una versión que se muestra.</translation>
    </message>
    <message>
        <source>Not shown. It was stopped before its end.</source>
        <translation>No se muestra. Se detuvo antes del final.</translation>
    </message>
    <message>
        <source>Not shown. Other versions were better.</source>
        <translation>No se muestra. Otras versiones eran mejores.</translation>
    </message>
    <message>
        <source>Not usable. {reason}</source>
        <translation>No utilizable. {reason}</translation>
    </message>
    <message>
        <source>Not within a longer word.</source>
        <translation>No dentro de una palabra más larga.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Nothing can be stored in {folder}: {reason}.</source>
        <translation>No se puede guardar nada en {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folders}: {reason}. Until that is mended Inkhorn forgets when it closes: {things}.</source>
        <translation>No se puede escribir nada en {folders}: {reason}. Hasta que se arregle, Inkhorn olvida al cerrarse: {things}.</translation>
    </message>
    <message>
        <source>Nothing connects, not even a download you ask for.</source>
        <translation>Nada se conecta, ni siquiera una descarga que usted pida.</translation>
    </message>
    <message>
        <source>Nothing could be measured: the model did not load. Choose another one in Settings, Model.</source>
        <translation>No se pudo medir nada: el modelo no se cargó. Elija otro en Ajustes, Modelo.</translation>
    </message>
    <message>
        <source>Nothing has been counted yet. Write with suggestions on, and how many you were shown, how many you took and what they saved you will be listed here.</source>
        <translation>Aún no se ha contado nada. Escriba con las sugerencias activadas y aquí verá cuántas se mostraron, cuántas aceptó y cuánto le ahorraron.</translation>
    </message>
    <message>
        <source>Nothing in the document is like that.</source>
        <translation>No hay nada así en el documento.</translation>
    </message>
    <message>
        <source>Nothing in this text explains “{label}”. Write it in a line of its own: [{label}]: …</source>
        <translation>Nada en este texto explica “{label}”. Escríbalo en una línea aparte: [{label}]: …</translation>
    </message>
    <message>
        <source>Nothing is called like that. Try fewer letters.</source>
        <translation>Nada se llama así. Pruebe con menos letras.</translation>
    </message>
    <message>
        <source>Nothing is left to decide. Texts that were not saved will be listed here after a crash or a power failure.</source>
        <translation>No queda nada por decidir. Los textos sin guardar se listarán aquí tras un cierre inesperado o un corte de energía.</translation>
    </message>
    <message>
        <source>Nothing is on its way. A model that you get from the catalogue shows here how far it is.</source>
        <translation>No hay nada en camino. Un modelo que obtenga del catálogo muestra aquí cuánto lleva.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>No hay nada seleccionado.</translation>
    </message>
    <message>
        <source>Nothing is wrong with this prompt.</source>
        <translation>Este prompt no tiene ningún problema.</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Aún sin medir</translation>
    </message>
    <message>
        <source>Nothing of what you write is in it: no text, no name of a document, no folder. Read it before you send it.</source>
        <translation>No contiene nada de lo que escribe: ni texto, ni nombres de documentos, ni carpetas. Léala antes de enviarla.</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>Nada que cambiar.</translation>
    </message>
    <message>
        <source>Nothing to explain yet. When a suggestion stays away while you write, its reason is listed here.</source>
        <translation>Aún no hay nada que explicar. Cuando falta una sugerencia mientras escribe, el motivo se lista aquí.</translation>
    </message>
    <message>
        <source>Nothing to mend in grammar.</source>
        <translation>Nada que corregir en gramática.</translation>
    </message>
    <message>
        <source>Nothing to mend in punctuation.</source>
        <translation>Nada que corregir en puntuación.</translation>
    </message>
    <message>
        <source>Nothing to mend in spelling.</source>
        <translation>Nada que corregir en ortografía.</translation>
    </message>
    <message>
        <source>Nothing to mend in style.</source>
        <translation>Nada que corregir en estilo.</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>Nada que corregir.</translation>
    </message>
    <message>
        <source>Nothing to mend. What the check finds is listed here while you write.</source>
        <translation>Nada que corregir. Lo que encuentre la revisión se lista aquí mientras escribe.</translation>
    </message>
    <message>
        <source>Nothing was fixed: the text has changed.</source>
        <translation>No se corrigió nada: el texto ha cambiado.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>No se importó nada</translation>
    </message>
    <message>
        <source>Nothing was sent to a model for this.</source>
        <translation>Para esto no se envió nada a ningún modelo.</translation>
    </message>
    <message>
        <source>Nothing yet. Suggestions you accept, corrections and rewrites are listed here, and each can be reverted later. The list is forgotten when you close the document.</source>
        <translation>Aún no hay nada. Aquí se listan las sugerencias que acepta, las correcciones y las reescrituras, y cada una se puede revertir más tarde. La lista se olvida al cerrar el documento.</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>Occitano</translation>
    </message>
    <message>
        <source>Odia</source>
        <translation>Oriya</translation>
    </message>
    <message>
        <source>Of all documents together; the oldest go first.</source>
        <translation>De todos los documentos juntos; los más antiguos se van primero.</translation>
    </message>
    <message>
        <source>Of llama-server, vLLM, Ollama, LM Studio or the like, such as http://localhost:8080.</source>
        <translation>De llama-server, vLLM, Ollama, LM Studio o similares, como http://localhost:8080.</translation>
    </message>
    <message>
        <source>Of menus and messages; from the next start on.</source>
        <translation>De menús y mensajes; a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Of several for a language, such as pt=pt_BR; sv=off leaves a language alone.</source>
        <translation>Si hay varios para un idioma, como pt=pt_BR; sv=off excluye un idioma.</translation>
    </message>
    <message>
        <source>Of the page.</source>
        <translation>De la página.</translation>
    </message>
    <message>
        <source>Of unknown origin</source>
        <translation>De origen desconocido</translation>
    </message>
    <message>
        <source>Of {program}</source>
        <translation>De {program}</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Ollama&apos;s note about this model cannot be read.</source>
        <translation>No se puede leer la nota de Ollama sobre este modelo.</translation>
    </message>
    <message>
        <source>Ollama&apos;s note about this model names no file.</source>
        <translation>La nota de Ollama sobre este modelo no nombra ningún archivo.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>Con batería</translation>
    </message>
    <message>
        <source>On its way: {what}.</source>
        <translation>En camino: {what}.</translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>Disponibles</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>En la página</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Once for each model, while you pause, what is fastest here. Never on battery.</source>
        <translation>Una vez por modelo, mientras hace una pausa, qué es lo más rápido aquí. Nunca con batería.</translation>
    </message>
    <message>
        <source>Once something is written, it is counted here.</source>
        <translation>En cuanto haya algo escrito, se cuenta aquí.</translation>
    </message>
    <message>
        <source>One .html file that needs nothing else.</source>
        <translation>Un solo archivo .html que no necesita nada más.</translation>
    </message>
    <message>
        <source>One level down.</source>
        <translation>Baja un nivel.</translation>
    </message>
    <message>
        <source>One level up.</source>
        <translation>Sube un nivel.</translation>
    </message>
    <message>
        <source>One space</source>
        <translation>Un espacio</translation>
    </message>
    <message>
        <source>Only in the file</source>
        <translation>Solo en el archivo</translation>
    </message>
    <message>
        <source>Only in the restored text</source>
        <translation>Solo en el texto restaurado</translation>
    </message>
    <message>
        <source>Only in the version</source>
        <translation>Solo en la versión</translation>
    </message>
    <message>
        <source>Only in what is selected now.</source>
        <translation>Solo en lo que está seleccionado ahora.</translation>
    </message>
    <message>
        <source>Only numbers, never your words, for 90 days; they stay on this computer.</source>
        <translation>Solo números, nunca sus palabras, durante 90 días; se quedan en este equipo.</translation>
    </message>
    <message>
        <source>Only on the page</source>
        <translation>Solo en la página</translation>
    </message>
    <message>
        <source>Only something to make models with.</source>
        <translation>Solo algo con lo que crear modelos.</translation>
    </message>
    <message>
        <source>Only the part of a model that looks at pictures or hears sounds.</source>
        <translation>Solo la parte de un modelo que mira imágenes u oye sonidos.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Open Prompts &amp;Folder</source>
        <translation>Abrir &amp;carpeta de prompts</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Abrir de todos modos</translation>
    </message>
    <message>
        <source>Open as a new document</source>
        <translation>Abrir como documento nuevo</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>Documentos abiertos</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Abrir como solo lectura</translation>
    </message>
    <message>
        <source>Open the catalogue</source>
        <translation>Abrir el catálogo</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>Abrir la página de descarga</translation>
    </message>
    <message>
        <source>Open the link at the caret</source>
        <translation>Abrir el enlace del cursor</translation>
    </message>
    <message>
        <source>Open what was open last</source>
        <translation>Abrir lo último que estaba abierto</translation>
    </message>
    <message>
        <source>Open “{title}”</source>
        <translation>Abrir “{title}”</translation>
    </message>
    <message>
        <source>Opens a text, Markdown, Word, OpenDocument, RTF or HTML file.</source>
        <translation>Abre un archivo de texto, Markdown, Word, OpenDocument, RTF o HTML.</translation>
    </message>
    <message>
        <source>Opens the document again that was closed last.</source>
        <translation>Vuelve a abrir el último documento cerrado.</translation>
    </message>
    <message>
        <source>Opens the prompts, to write, try and share them.</source>
        <translation>Abre los prompts para escribirlos, probarlos y compartirlos.</translation>
    </message>
    <message>
        <source>Opens the restored text as a document of its own; the file stays as it is.</source>
        <translation>Abre el texto restaurado como documento aparte; el archivo queda como está.</translation>
    </message>
    <message>
        <source>Opens the settings.</source>
        <translation>Abre los ajustes.</translation>
    </message>
    <message>
        <source>Opens your preferred wordings; prompts may ask for them.</source>
        <translation>Abre sus expresiones preferidas; los prompts pueden pedirlas.</translation>
    </message>
    <message>
        <source>Optimise…</source>
        <translation>Optimizar…</translation>
    </message>
    <message>
        <source>Or choose a GGUF file on this computer.</source>
        <translation>O elija un archivo GGUF de este equipo.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Other versions say something else here: Left and Right show it.</source>
        <translation>Otras versiones dicen aquí otra cosa: Izquierda y Derecha la muestran.</translation>
    </message>
    <message>
        <source>Other wordings of this place</source>
        <translation>Otras formas de decirlo aquí</translation>
    </message>
    <message>
        <source>Out&amp;line</source>
        <translation>&amp;Esquema</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Pack: {pack}</source>
        <translation>Paquete: {pack}</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Packs of prompts.</source>
        <translation>Paquetes de prompts.</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>of a window</comment>
        <translation>Página</translation>
    </message>
    <message>
        <source>Page for a bug report</source>
        <translation>Página para un informe de errores</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pages of “{title}”</source>
        <translation>Páginas de “{title}”</translation>
    </message>
    <message>
        <source>Pages to read and to print; nobody goes on writing in them.</source>
        <translation>Páginas para leer e imprimir; nadie sigue escribiendo en ellas.</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Paragraph {number} of {paragraphs}…</source>
        <translation>Párrafo {number} de {paragraphs}…</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Párrafos</translation>
    </message>
    <message>
        <source>Paragraphs in French are checked too.</source>
        <translation>También se revisan los párrafos en francés.</translation>
    </message>
    <message>
        <source>Paragraphs in German are checked too.</source>
        <translation>También se revisan los párrafos en alemán.</translation>
    </message>
    <message>
        <source>Paragraphs in Italian are checked too.</source>
        <translation>También se revisan los párrafos en italiano.</translation>
    </message>
    <message>
        <source>Paragraphs in Portuguese are checked too.</source>
        <translation>También se revisan los párrafos en portugués.</translation>
    </message>
    <message>
        <source>Paragraphs in Spanish are checked too.</source>
        <translation>También se revisan los párrafos en español.</translation>
    </message>
    <message>
        <source>Part Befor&amp;e</source>
        <translation>&amp;Zona anterior</translation>
    </message>
    <message>
        <source>Part {number} of {parts}…</source>
        <translation>Parte {number} de {parts}…</translation>
    </message>
    <message>
        <source>Passable: of what it is sure enough of to be shown, three of four words are right.</source>
        <translation>Pasable: de lo que está bastante seguro como para mostrarse, acierta tres de cada cuatro palabras.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superado</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste Pla&amp;in</source>
        <translation>Pe&amp;gar sin formato</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Pegado</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause before a suggestion</source>
        <translation>Pausa antes de una sugerencia</translation>
    </message>
    <message>
        <source>Pause: {model}</source>
        <translation>Pausar: {model}</translation>
    </message>
    <message>
        <source>Paused, {amount}.</source>
        <translation>En pausa, {amount}.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persa</translation>
    </message>
    <message>
        <source>Personal dictionary</source>
        <translation>Diccionario personal</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Place {number} of {count}  Alt+↓</source>
        <translation>Lugar {number} de {count}  Alt+↓</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Plain: most 15-year-olds can follow.</source>
        <translation>Sencillo: la mayoría lo entiende a los 15 años.</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polaco</translation>
    </message>
    <message>
        <source>Polite and businesslike.</source>
        <translation>Cortés y profesional.</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>Pulse una tecla</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Preview replacing all</source>
        <translation>Previsualizar reemplazar todo</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Previsualizar…</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Previous alternative</source>
        <translation>Alternativa anterior</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>&amp;Vista preliminar…</translation>
    </message>
    <message>
        <source>Prints the document.</source>
        <translation>Imprime el documento.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Privacy settings…</source>
        <translation>Ajustes de privacidad…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Problems {number}</source>
        <translation>Problemas {number}</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Progreso de la descarga</translation>
    </message>
    <message>
        <source>Progress of {model}</source>
        <translation>Progreso de {model}</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt packs (*.zip)</source>
        <translation>Paquetes de prompts (*.zip)</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Prompts for the pack</source>
        <translation>Prompts para el paquete</translation>
    </message>
    <message>
        <source>Prompts of other programs (*.json *.yaml *.yml *.md)</source>
        <translation>Prompts de otros programas (*.json *.yaml *.yml *.md)</translation>
    </message>
    <message>
        <source>Prompts: {titles}.</source>
        <translation>Prompts: {titles}.</translation>
    </message>
    <message>
        <source>Proofread</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation>Texto propuesto</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Punctuation {count}</source>
        <translation>Puntuación {count}</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>Punyabí</translation>
    </message>
    <message>
        <source>Put a .aff and a .dic file into Library/Spelling in your home folder, or choose a folder above.</source>
        <translation>Ponga un archivo .aff y uno .dic en Library/Spelling, en su carpeta personal, o elija arriba una carpeta.</translation>
    </message>
    <message>
        <source>Puts the section before the former.</source>
        <translation>Pone la sección delante de la anterior.</translation>
    </message>
    <message>
        <source>Puts the section behind the next.</source>
        <translation>Pone la sección detrás de la siguiente.</translation>
    </message>
    <message>
        <source>Puts this version on the page, in one undo step (Ctrl+Enter).</source>
        <translation>Pone esta versión en la página, en un solo paso de deshacer (Ctrl+Intro).</translation>
    </message>
    <message>
        <source>Python package: {package}</source>
        <translation>Paquete de Python: {package}</translation>
    </message>
    <message>
        <source>Q4_0 of a model that was trained to lose little by it. As quick as Q4_0.</source>
        <translation>Q4_0 de un modelo entrenado para perder poco con ello. Tan rápido como Q4_0.</translation>
    </message>
    <message>
        <source>Q4_0 of a model that was trained to lose little by it. As quick as Q4_0; keeps 96.5 % of the accuracy, by its publisher.</source>
        <translation>Q4_0 de un modelo entrenado para perder poco con ello. Tan rápido como Q4_0; conserva el 96,5 % de la precisión, según quien lo publica.</translation>
    </message>
    <message>
        <source>Quick for its quality in rewriting. Safer with 16 GB of memory.</source>
        <translation>Rápido para su calidad al reescribir. Más seguro con 16 GB de memoria.</translation>
    </message>
    <message>
        <source>Rea&amp;d-Only</source>
        <translation>&amp;Solo lectura</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lectura en voz alta</translation>
    </message>
    <message>
        <source>Read at once</source>
        <translation>Leer a la vez</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Reading the file to its end…</source>
        <translation>Leyendo el archivo hasta el final…</translation>
    </message>
    <message>
        <source>Reading time</source>
        <translation>Tiempo de lectura</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Reads the file to its end and compares its checksum.</source>
        <translation>Lee el archivo hasta el final y compara su suma de comprobación.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Ready on {device}.</source>
        <translation>Listo en {device}.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Listo.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Redo for the new text</source>
        <translation>Repetir con el texto nuevo</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Remember who wrote what</source>
        <translation>Recordar quién escribió qué</translation>
    </message>
    <message>
        <source>Remember words written</source>
        <translation>Recordar palabras escritas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the chosen words</source>
        <translation>Quitar las palabras elegidas</translation>
    </message>
    <message>
        <source>Remove the pack {pack}</source>
        <translation>Quitar el paquete {pack}</translation>
    </message>
    <message>
        <source>Remove word lists for {language}</source>
        <translation>Quitar listas de palabras: {language}</translation>
    </message>
    <message>
        <source>Remove “{words}”</source>
        <translation>Quitar “{words}”</translation>
    </message>
    <message>
        <source>Remove: {model}</source>
        <translation>Quitar: {model}</translation>
    </message>
    <message>
        <source>Removed: {words}</source>
        <translation>Quitado: {words}</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Reopen C&amp;losed Tab</source>
        <translation>Rea&amp;brir pestaña cerrada</translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
        <translation>R&amp;eemplazar…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar con</translation>
    </message>
    <message>
        <source>Replace {count}</source>
        <translation>Reemplazar {count}</translation>
    </message>
    <message>
        <source>Replace “{wanted}” with nothing</source>
        <translation>Reemplazar “{wanted}” por nada</translation>
    </message>
    <message>
        <source>Replace “{wanted}” with “{replacement}”</source>
        <translation>Reemplazar “{wanted}” por “{replacement}”</translation>
    </message>
    <message>
        <source>Replaced by yours.</source>
        <translation>Reemplazado por el suyo.</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Reemplazo</translation>
    </message>
    <message>
        <source>Replacement: {words}</source>
        <translation>Reemplazo: {words}</translation>
    </message>
    <message>
        <source>Replaces all of them; one undo takes it back.</source>
        <translation>Los reemplaza todos; se deshace de una vez.</translation>
    </message>
    <message>
        <source>Replaces this one and goes to the next.</source>
        <translation>Reemplaza este y va al siguiente.</translation>
    </message>
    <message>
        <source>Requests waiting</source>
        <translation>Peticiones en espera</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Restaurar esta versión</translation>
    </message>
    <message>
        <source>Restored documents</source>
        <translation>Documentos restaurados</translation>
    </message>
    <message>
        <source>Restored text and file</source>
        <translation>Texto restaurado y archivo</translation>
    </message>
    <message numerus="yes">
        <source>Restoring it makes {n} changes of spaces and signs.</source>
        <translation>
            <numerusform>Al restaurarla se hace {n} cambio de espacios y signos.</numerusform>
            <numerusform>Al restaurarla se hacen {n} cambios de espacios y signos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restoring it makes {n} changes: {words}.</source>
        <translation>
            <numerusform>Al restaurarla se hace {n} cambio: {words}.</numerusform>
            <numerusform>Al restaurarla se hacen {n} cambios: {words}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Resume: {model}</source>
        <translation>Reanudar: {model}</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Revert</source>
        <comment>an edit</comment>
        <translation>Reversión</translation>
    </message>
    <message>
        <source>Revert of “{title}”</source>
        <translation>Reversión de “{title}”</translation>
    </message>
    <message>
        <source>Revert the rest</source>
        <translation>Revertir el resto</translation>
    </message>
    <message>
        <source>Reverted in part.</source>
        <translation>Revertido en parte.</translation>
    </message>
    <message>
        <source>Reverted.</source>
        <translation>Revertido.</translation>
    </message>
    <message>
        <source>Reverts</source>
        <translation>Reversiones</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Review of the rewrite</source>
        <translation>Revisión de la reescritura</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Reescribir</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <comment>an edit</comment>
        <translation>Reescritura</translation>
    </message>
    <message>
        <source>Rewrites</source>
        <translation>Reescrituras</translation>
    </message>
    <message>
        <source>Rewrite…</source>
        <translation>Reescribir…</translation>
    </message>
    <message>
        <source>Rewriting</source>
        <translation>Reescritura</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>Reescrito</translation>
    </message>
    <message>
        <source>Rich Text</source>
        <translation>Texto enriquecido</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumano</translation>
    </message>
    <message>
        <source>Room for versions</source>
        <translation>Espacio para versiones</translation>
    </message>
    <message>
        <source>Rules only, until the model is loaded.</source>
        <translation>Solo reglas, hasta que se cargue el modelo.</translation>
    </message>
    <message>
        <source>Rules only: a server cannot weigh sentences. A model here for the grammar check can.</source>
        <translation>Solo reglas: un servidor no puede valorar frases. Un modelo de aquí para la revisión gramatical sí puede.</translation>
    </message>
    <message>
        <source>Rules only: the model is not asked. It finds more and drops false alarms.</source>
        <translation>Solo reglas: no se consulta al modelo. Encuentra más y descarta falsas alarmas.</translation>
    </message>
    <message>
        <source>Rules only: this document is written without a model.</source>
        <translation>Solo reglas: este documento se escribe sin modelo.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Ejecutar todo</translation>
    </message>
    <message>
        <source>Run the examples</source>
        <translation>Ejecutar los ejemplos</translation>
    </message>
    <message>
        <source>Run the prompt</source>
        <translation>Ejecutar el prompt</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Se ejecuta en</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Russian (KOI8-R)</source>
        <translation>Ruso (KOI8-R)</translation>
    </message>
    <message>
        <source>S&amp;uggest While I Write</source>
        <translation>S&amp;ugerir mientras escribo</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>length of the text</comment>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>G&amp;uardar como…</translation>
    </message>
    <message>
        <source>Save Annotated Cop&amp;y…</source>
        <translation>Guardar copia anota&amp;da…</translation>
    </message>
    <message>
        <source>Save Annotated Copy</source>
        <translation>Guardar copia anotada</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Guardar todo</translation>
    </message>
    <message>
        <source>Save annotated copy…</source>
        <translation>Guardar copia anotada…</translation>
    </message>
    <message>
        <source>Save as UTF-8</source>
        <translation>Guardar como UTF-8</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save by itself</source>
        <translation>Guardar automáticamente</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Guardar en otro lugar…</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Guardar de nuevo</translation>
    </message>
    <message>
        <source>Save it elsewhere</source>
        <translation>Guárdelo en otro lugar</translation>
    </message>
    <message>
        <source>Save it elsewhere or change the permissions</source>
        <translation>Guárdelo en otro lugar o cambie los permisos</translation>
    </message>
    <message>
        <source>Save it elsewhere, or try again when it is back</source>
        <translation>Guárdelo en otro lugar o inténtelo de nuevo cuando vuelva a estar disponible</translation>
    </message>
    <message>
        <source>Save it on another disk</source>
        <translation>Guárdelo en otro disco</translation>
    </message>
    <message>
        <source>Save the Numbers as CSV…</source>
        <translation>Guardar los números como CSV…</translation>
    </message>
    <message>
        <source>Save the Picture as PNG…</source>
        <translation>Guardar la imagen como PNG…</translation>
    </message>
    <message>
        <source>Save the numbers or the picture</source>
        <translation>Guardar los números o la imagen</translation>
    </message>
    <message>
        <source>Save the pack</source>
        <translation>Guardar el paquete</translation>
    </message>
    <message>
        <source>Save the pack as a file</source>
        <translation>Guardar el paquete como archivo</translation>
    </message>
    <message>
        <source>Save this document first: the link names a file beside it.</source>
        <translation>Guarde primero este documento: el enlace apunta a un archivo junto a él.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>characters not typed</comment>
        <translation>Ahorrados</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>Guardado en {path}.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Say it to a screen reader</source>
        <translation>Leerla con el lector de pantalla</translation>
    </message>
    <message>
        <source>Says the same in fewer words.</source>
        <translation>Dice lo mismo con menos palabras.</translation>
    </message>
    <message>
        <source>Says the same in more words, without new facts.</source>
        <translation>Dice lo mismo con más palabras, sin datos nuevos.</translation>
    </message>
    <message>
        <source>Says the same so that it is easier to read.</source>
        <translation>Dice lo mismo de forma más fácil de leer.</translation>
    </message>
    <message>
        <source>Says the same so that it suits the reader.</source>
        <translation>Dice lo mismo adaptado al lector.</translation>
    </message>
    <message>
        <source>Says which version this is.</source>
        <translation>Dice qué versión es esta.</translation>
    </message>
    <message>
        <source>Says why nothing is suggested.</source>
        <translation>Dice por qué no se sugiere nada.</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>Buscar prompts</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Buscar en el catálogo</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Sections begin with a heading; there is none above the caret. Begin a line with “# ” to make one.</source>
        <translation>Las secciones empiezan con un título; no hay ninguno por encima del cursor. Empiece una línea con “# ” para crear uno.</translation>
    </message>
    <message>
        <source>Seed {seed}, temperature {temperature}.</source>
        <translation>Semilla {seed}, temperatura {temperature}.</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Select the part of the text first.</source>
        <translation>Seleccione antes la parte del texto.</translation>
    </message>
    <message>
        <source>Select the text without it, or use a larger model.</source>
        <translation>Seleccione el texto sin eso o use un modelo más grande.</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Selection</source>
        <comment>switch: only in the selection</comment>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Selects the whole document.</source>
        <translation>Selecciona todo el documento.</translation>
    </message>
    <message>
        <source>Sends this to the model once (Ctrl+Return).</source>
        <translation>Lo envía una vez al modelo (Ctrl+Intro).</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbio</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Servers that want a key get it with every request. It is kept by this computer&apos;s keyring, never in a file of Inkhorn&apos;s. Leave it empty where none is wanted.</source>
        <translation>Los servidores que piden una clave la reciben con cada petición. La guarda el llavero de este equipo, nunca un archivo de Inkhorn. Déjela vacía donde no se pida.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Set a goal for this document</source>
        <translation>Fijar un objetivo para este documento</translation>
    </message>
    <message>
        <source>Set a goal…</source>
        <translation>Fijar objetivo…</translation>
    </message>
    <message>
        <source>Set the goal</source>
        <translation>Fijar el objetivo</translation>
    </message>
    <message>
        <source>Set the token</source>
        <translation>Guardar el token</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Several languages; its publisher lists 12 for a smaller sibling.</source>
        <translation>Varios idiomas; quien lo publica enumera 12 para un modelo hermano más pequeño.</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>of the whole</comment>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Shares the computer&apos;s memory.</source>
        <translation>Comparte la memoria del equipo.</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Más breve</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show &amp;Machine Text</source>
        <translation>Mostrar texto de &amp;máquina</translation>
    </message>
    <message>
        <source>Show a version</source>
        <translation>Mostrar una versión</translation>
    </message>
    <message>
        <source>Show all: {count}</source>
        <translation>Mostrar todos: {count}</translation>
    </message>
    <message>
        <source>Show corrections: {count}</source>
        <translation>Mostrar correcciones: {count}</translation>
    </message>
    <message>
        <source>Show difference</source>
        <translation>Mostrar diferencias</translation>
    </message>
    <message>
        <source>Show difference of “{title}” to the file</source>
        <translation>Mostrar diferencias de “{title}” con el archivo</translation>
    </message>
    <message>
        <source>Show difference to the file</source>
        <translation>Mostrar diferencias con el archivo</translation>
    </message>
    <message>
        <source>Show grammar: {count}</source>
        <translation>Mostrar gramática: {count}</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show punctuation: {count}</source>
        <translation>Mostrar puntuación: {count}</translation>
    </message>
    <message>
        <source>Show reverts: {count}</source>
        <translation>Mostrar reversiones: {count}</translation>
    </message>
    <message>
        <source>Show rewrites: {count}</source>
        <translation>Mostrar reescrituras: {count}</translation>
    </message>
    <message>
        <source>Show spelling: {count}</source>
        <translation>Mostrar ortografía: {count}</translation>
    </message>
    <message>
        <source>Show style: {count}</source>
        <translation>Mostrar estilo: {count}</translation>
    </message>
    <message>
        <source>Show such suggestions too</source>
        <translation>Mostrar también sugerencias así</translation>
    </message>
    <message>
        <source>Show suggestions: {count}</source>
        <translation>Mostrar sugerencias: {count}</translation>
    </message>
    <message>
        <source>Show the download</source>
        <translation>Mostrar la descarga</translation>
    </message>
    <message>
        <source>Show version {number}: {words}  ({number})</source>
        <translation>Mostrar versión {number}: {words}  ({number})</translation>
    </message>
    <message>
        <source>Show what was sent to the model</source>
        <translation>Mostrar lo que se envió al modelo</translation>
    </message>
    <message>
        <source>Show {prompt}</source>
        <translation>Mostrar {prompt}</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostradas</translation>
    </message>
    <message>
        <source>Shown as version 1, together with what was right in other answers.</source>
        <translation>Se muestra como versión 1, junto con lo correcto de otras respuestas.</translation>
    </message>
    <message>
        <source>Shown as version {number}.</source>
        <translation>Se muestra como versión {number}.</translation>
    </message>
    <message>
        <source>Shows a page about this program and this computer to copy.</source>
        <translation>Muestra una página sobre este programa y este equipo para copiar.</translation>
    </message>
    <message>
        <source>Shows all models.</source>
        <translation>Muestra todos los modelos.</translation>
    </message>
    <message>
        <source>Shows all models: here, on offer, on their way.</source>
        <translation>Muestra todos los modelos: aquí, disponibles y en camino.</translation>
    </message>
    <message>
        <source>Shows all models: on this computer, on offer, on their way.</source>
        <translation>Muestra todos los modelos: en este equipo, disponibles y en camino.</translation>
    </message>
    <message>
        <source>Shows an alternative.</source>
        <translation>Muestra una alternativa.</translation>
    </message>
    <message>
        <source>Shows another suggestion for the same place.</source>
        <translation>Muestra otra sugerencia para el mismo lugar.</translation>
    </message>
    <message>
        <source>Shows every place before and after, to choose from.</source>
        <translation>Muestra cada lugar antes y después, para elegir.</translation>
    </message>
    <message>
        <source>Shows grey text at the caret.</source>
        <translation>Muestra texto gris en el cursor.</translation>
    </message>
    <message>
        <source>Shows how fast the model works.</source>
        <translation>Muestra lo rápido que trabaja el modelo.</translation>
    </message>
    <message>
        <source>Shows how much of the text is written by hand.</source>
        <translation>Muestra cuánto del texto está escrito a mano.</translation>
    </message>
    <message>
        <source>Shows how the file is stored, and changes it.</source>
        <translation>Muestra cómo se guarda el archivo y permite cambiarlo.</translation>
    </message>
    <message>
        <source>Shows nothing but the page.</source>
        <translation>Muestra solo la página.</translation>
    </message>
    <message>
        <source>Shows the difference in a window (Enter).</source>
        <translation>Muestra las diferencias en una ventana (Intro).</translation>
    </message>
    <message>
        <source>Shows the first steps again.</source>
        <translation>Muestra de nuevo los primeros pasos.</translation>
    </message>
    <message>
        <source>Shows the folder with your prompt files.</source>
        <translation>Muestra la carpeta con sus archivos de prompt.</translation>
    </message>
    <message>
        <source>Shows the next open document.</source>
        <translation>Muestra el siguiente documento abierto.</translation>
    </message>
    <message>
        <source>Shows the open document before.</source>
        <translation>Muestra el documento abierto anterior.</translation>
    </message>
    <message>
        <source>Shows the pages as they would be printed.</source>
        <translation>Muestra las páginas como se imprimirían.</translation>
    </message>
    <message>
        <source>Shows the text on the page.</source>
        <translation>Muestra el texto en la página.</translation>
    </message>
    <message>
        <source>Shows what became of the suggestions.</source>
        <translation>Muestra qué fue de las sugerencias.</translation>
    </message>
    <message>
        <source>Shows what would mend the place at the caret.</source>
        <translation>Muestra qué corregiría el lugar del cursor.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>Side by side (B)</source>
        <translation>Una junto a otra (B)</translation>
    </message>
    <message>
        <source>Simpler</source>
        <translation>Más sencillo</translation>
    </message>
    <message>
        <source>Singular and plural do not fit together here.</source>
        <translation>Aquí no concuerdan singular y plural.</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>Cingalés</translation>
    </message>
    <message>
        <source>Sixteen bits a weight, as most models are published: largest, slowest, nothing lost. To make other files out of.</source>
        <translation>Dieciséis bits por peso, como se publican la mayoría de los modelos: el más grande y lento, sin pérdida. Para crear otros archivos a partir de él.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Eslovaco</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Esloveno</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeña</translation>
    </message>
    <message>
        <source>Small halves the memory that a long context needs; a CPU reads more slowly with it.</source>
        <translation>Pequeña reduce a la mitad la memoria que necesita un contexto largo; con ella una CPU lee más despacio.</translation>
    </message>
    <message>
        <source>Small, for many languages.</source>
        <translation>Pequeño, para muchos idiomas.</translation>
    </message>
    <message>
        <source>So that nothing you type is lost, Inkhorn stores text besides your files. It stays on this computer, in files that only you may read.</source>
        <translation>Para que no se pierda nada de lo que escribe, Inkhorn guarda texto además de sus archivos. Se queda en este equipo, en archivos que solo usted puede leer.</translation>
    </message>
    <message>
        <source>Something that was said is gone.</source>
        <translation>Falta algo que se decía.</translation>
    </message>
    <message>
        <source>Space ticks · ↑↓ shows the place · Enter replaces · Esc leaves</source>
        <translation>Espacio marca · ↑↓ muestra el lugar · Intro reemplaza · Esc sale</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Speed of each setup, Automatic is 1</source>
        <translation>Velocidad de cada configuración; Automático es 1</translation>
    </message>
    <message>
        <source>Speed of the model</source>
        <translation>Velocidad del modelo</translation>
    </message>
    <message>
        <source>Speeds appear here as soon as the model has answered once.</source>
        <translation>Las velocidades aparecen aquí en cuanto el modelo responde una vez.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Spelling in other languages is checked by the Hunspell dictionaries on this computer.</source>
        <translation>La ortografía de otros idiomas se revisa con los diccionarios Hunspell de este equipo.</translation>
    </message>
    <message>
        <source>Spelling {count}</source>
        <translation>Ortografía {count}</translation>
    </message>
    <message>
        <source>Start writing</source>
        <translation>Empezar a escribir</translation>
    </message>
    <message>
        <source>Starts an empty document.</source>
        <translation>Empieza un documento vacío.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {heading}. {sentence}</source>
        <translation>Paso {number} de {count}: {heading}. {sentence}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Detener comprobación</translation>
    </message>
    <message>
        <source>Stop making the smaller model</source>
        <translation>Dejar de crear el modelo más pequeño</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Detener la medición</translation>
    </message>
    <message>
        <source>Stop the examples</source>
        <translation>Detener los ejemplos</translation>
    </message>
    <message>
        <source>Stop word lists for {language}</source>
        <translation>Detener listas de palabras: {language}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after {done} of {n} paragraphs.</source>
        <translation>
            <numerusform>Detenido tras {done} de {n} párrafo.</numerusform>
            <numerusform>Detenido tras {done} de {n} párrafos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped, {amount}.</source>
        <translation>Detenido, {amount}.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>Almacenado como</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Estricto</translation>
    </message>
    <message>
        <source>Strict: only what is almost certain.</source>
        <translation>Estricto: solo lo casi seguro.</translation>
    </message>
    <message>
        <source>Strict: only what is almost certain. Balanced: what is likely wrong. Thorough: also what deserves a look.</source>
        <translation>Estricto: solo lo casi seguro. Equilibrado: lo probablemente incorrecto. Exhaustivo: también lo que merece una mirada.</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Style Markdown</source>
        <translation>Dar formato al Markdown</translation>
    </message>
    <message>
        <source>Style {count}</source>
        <translation>Estilo {count}</translation>
    </message>
    <message>
        <source>Styles from prompt files will be listed here.</source>
        <translation>Los estilos de archivos de prompt se listarán aquí.</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Sugerir</translation>
    </message>
    <message>
        <source>Suggest a Para&amp;graph</source>
        <translation>Sugerir un pá&amp;rrafo</translation>
    </message>
    <message>
        <source>Suggest a paragraph</source>
        <translation>Sugerir un párrafo</translation>
    </message>
    <message>
        <source>Suggest now</source>
        <translation>Sugerir ahora</translation>
    </message>
    <message>
        <source>Suggest while I write</source>
        <translation>Sugerir mientras escribo</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Sugerido</translation>
    </message>
    <message>
        <source>Suggested by a model</source>
        <translation>Sugerido por un modelo</translation>
    </message>
    <message>
        <source>Suggested by {model}</source>
        <translation>Sugerido por {model}</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Suggestion {number} of {count}: {text}</source>
        <translation>Sugerencia {number} de {count}: {text}</translation>
    </message>
    <message>
        <source>Suggestion: {text}</source>
        <translation>Sugerencia: {text}</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Suggestions are switched off.</source>
        <translation>Las sugerencias están desactivadas.</translation>
    </message>
    <message>
        <source>Suggestions by day</source>
        <translation>Sugerencias por día</translation>
    </message>
    <message>
        <source>Suggestions by model</source>
        <translation>Sugerencias por modelo</translation>
    </message>
    <message numerus="yes">
        <source>Suggestions of the last {n} days</source>
        <translation>
            <numerusform>Sugerencias del último día</numerusform>
            <numerusform>Sugerencias de los últimos {n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suggestions of the last {n} days; at most {most} in a day</source>
        <translation>
            <numerusform>Sugerencias del último día; como máximo {most} en un día</numerusform>
            <numerusform>Sugerencias de los últimos {n} días; como máximo {most} en un día</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions that were shown.</source>
        <translation>Sugerencias que se mostraron.</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>Resumir</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suajili</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Sueco</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>T&amp;ypewriter Scrolling</source>
        <translation>Modo máquina de escri&amp;bir</translation>
    </message>
    <message>
        <source>Ta&amp;b Before</source>
        <translation>Pesta&amp;ña anterior</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Mayús+Tab</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Take all, leave all</source>
        <translation>Tomar todo, dejar todo</translation>
    </message>
    <message>
        <source>Take both</source>
        <translation>Tomar ambos</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Take the file from a folder</source>
        <translation>Tomar el archivo de una carpeta</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Tomar el otro</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aceptadas</translation>
    </message>
    <message>
        <source>Taken whole: {whole}; word by word: {by_word}; by sentence: {by_sentence}. Dismissed with Esc: {dismissed}.</source>
        <translation>Aceptadas enteras: {whole}; palabra por palabra: {by_word}; por frases: {by_sentence}. Descartadas con Esc: {dismissed}.</translation>
    </message>
    <message>
        <source>Takes over the prompts of other programs.</source>
        <translation>Importa los prompts de otros programas.</translation>
    </message>
    <message>
        <source>Takes the file away; you can undo this.</source>
        <translation>Quita el archivo; se puede deshacer.</translation>
    </message>
    <message>
        <source>Takes the grey text away, or stops the model.</source>
        <translation>Quita el texto gris o detiene el modelo.</translation>
    </message>
    <message>
        <source>Takes the keyboard to the next part of the window.</source>
        <translation>Lleva el teclado a la zona siguiente de la ventana.</translation>
    </message>
    <message>
        <source>Takes the keyboard to the part before.</source>
        <translation>Lleva el teclado a la zona anterior.</translation>
    </message>
    <message>
        <source>Takes the last change back.</source>
        <translation>Deshace el último cambio.</translation>
    </message>
    <message>
        <source>Takes the place of the built-in prompt “{prompt}”.</source>
        <translation>Sustituye al prompt incorporado “{prompt}”.</translation>
    </message>
    <message>
        <source>Takes the place of the prompt “{prompt}” of the pack “{pack}”.</source>
        <translation>Sustituye al prompt “{prompt}” del paquete “{pack}”.</translation>
    </message>
    <message>
        <source>Takes the same file from a folder or a stick.</source>
        <translation>Toma el mismo archivo de una carpeta o memoria USB.</translation>
    </message>
    <message>
        <source>Takes this edit back, in one undo step (Enter in the list).</source>
        <translation>Revierte este cambio, en un solo paso de deshacer (Intro en la lista).</translation>
    </message>
    <message>
        <source>Takes {loaded} of memory, at most {most}, with a context of {given} tokens instead of {wanted}.</source>
        <translation>Ocupa {loaded} de memoria, como máximo {most}, con un contexto de {given} tokens en lugar de {wanted}.</translation>
    </message>
    <message>
        <source>Takes {loaded} of memory, at most {most}; {free} are free.</source>
        <translation>Ocupa {loaded} de memoria, como máximo {most}; hay {free} libres.</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Telugu</translation>
    </message>
    <message>
        <source>Text and Markdown (*.txt *.md *.markdown *.text);;All files (*)</source>
        <translation>Texto y Markdown (*.txt *.md *.markdown *.text);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Text of the prompt file</source>
        <translation>Texto del archivo de prompt</translation>
    </message>
    <message>
        <source>That did not work. Try again, or start Inkhorn again.</source>
        <translation>No funcionó. Inténtelo de nuevo o reinicie Inkhorn.</translation>
    </message>
    <message>
        <source>The KV cache of this model cannot be made smaller, so it is kept in f16.</source>
        <translation>La caché KV de este modelo no se puede reducir, así que se mantiene en f16.</translation>
    </message>
    <message>
        <source>The access token has characters that no token has. Set it again.</source>
        <translation>El token de acceso tiene caracteres que ningún token tiene. Introdúzcalo de nuevo.</translation>
    </message>
    <message>
        <source>The access token is not sent to {host}, because its address does not begin with https://.</source>
        <translation>El token de acceso no se envía a {host} porque su dirección no empieza con https://.</translation>
    </message>
    <message>
        <source>The adapter for rewriting is not used.</source>
        <translation>El adaptador para reescribir no se usa.</translation>
    </message>
    <message>
        <source>The adapter for suggestions is not used.</source>
        <translation>El adaptador para sugerencias no se usa.</translation>
    </message>
    <message>
        <source>The adapter for the grammar check is not used.</source>
        <translation>El adaptador para la revisión gramatical no se usa.</translation>
    </message>
    <message>
        <source>The adapter {file} was made for another kind of model than {model}.</source>
        <translation>El adaptador {file} se hizo para otro tipo de modelo que {model}.</translation>
    </message>
    <message>
        <source>The address of a model hub or a mirror of one; empty: as HF_ENDPOINT says, else the hub of the catalogue.</source>
        <translation>La dirección de un hub de modelos o de un espejo; vacío: lo que diga HF_ENDPOINT o, si no, el hub del catálogo.</translation>
    </message>
    <message>
        <source>The answer had little to do with your text.</source>
        <translation>La respuesta tenía poco que ver con su texto.</translation>
    </message>
    <message>
        <source>The answer has {characters} characters instead of at most {limit}.</source>
        <translation>La respuesta tiene {characters} caracteres en lugar de como máximo {limit}.</translation>
    </message>
    <message>
        <source>The answer is a new document, not saved yet. “{document}” stays open beside it.</source>
        <translation>La respuesta es un documento nuevo, aún sin guardar. “{document}” sigue abierto a su lado.</translation>
    </message>
    <message>
        <source>The answer is longer than expected.</source>
        <translation>La respuesta es más larga de lo esperado.</translation>
    </message>
    <message>
        <source>The answer left out most of your text.</source>
        <translation>La respuesta omitió la mayor parte de su texto.</translation>
    </message>
    <message>
        <source>The answer of “{prompt}” is on the clipboard.</source>
        <translation>La respuesta de “{prompt}” está en el portapapeles.</translation>
    </message>
    <message>
        <source>The answer was a list or a table instead of text like yours.</source>
        <translation>La respuesta era una lista o una tabla en lugar de un texto como el suyo.</translation>
    </message>
    <message>
        <source>The answer was far longer than your text.</source>
        <translation>La respuesta era mucho más larga que su texto.</translation>
    </message>
    <message>
        <source>The answer was in another language.</source>
        <translation>La respuesta estaba en otro idioma.</translation>
    </message>
    <message>
        <source>The answer was in another script than your text.</source>
        <translation>La respuesta estaba en una escritura distinta de la de su texto.</translation>
    </message>
    <message>
        <source>The apostrophe is missing or misplaced.</source>
        <translation>El apóstrofo falta o está mal puesto.</translation>
    </message>
    <message>
        <source>The archive with the word lists is damaged, so nothing was kept.</source>
        <translation>El archivo comprimido con las listas de palabras está dañado, así que no se conservó nada.</translation>
    </message>
    <message>
        <source>The best one here for grammar on computers with 8 GB of memory.</source>
        <translation>El mejor de aquí para gramática en equipos con 8 GB de memoria.</translation>
    </message>
    <message>
        <source>The best one here for rewriting. Wants 8 GB of memory, better 16.</source>
        <translation>El mejor de aquí para reescribir. Requiere 8 GB de memoria, mejor 16.</translation>
    </message>
    <message>
        <source>The best one here for suggestions while you write.</source>
        <translation>El mejor de aquí para sugerencias mientras escribe.</translation>
    </message>
    <message>
        <source>The caret is in a heading.</source>
        <translation>El cursor está en un título.</translation>
    </message>
    <message>
        <source>The caret is in a list marker; type a space and a few letters of the item.</source>
        <translation>El cursor está en una marca de lista; escriba un espacio y unas letras del elemento.</translation>
    </message>
    <message>
        <source>The caret is in a table.</source>
        <translation>El cursor está en una tabla.</translation>
    </message>
    <message>
        <source>The caret is in a web or mail address.</source>
        <translation>El cursor está en una dirección web o de correo.</translation>
    </message>
    <message>
        <source>The caret is in code or markup.</source>
        <translation>El cursor está en código o marcado.</translation>
    </message>
    <message>
        <source>The caret is in the block of settings at the top of the document.</source>
        <translation>El cursor está en el bloque de ajustes al principio del documento.</translation>
    </message>
    <message>
        <source>The caret is inside a word or directly before one.</source>
        <translation>El cursor está dentro de una palabra o justo delante de una.</translation>
    </message>
    <message>
        <source>The caret was moved; suggestions come while you type.</source>
        <translation>El cursor se movió; las sugerencias llegan mientras escribe.</translation>
    </message>
    <message>
        <source>The check was asked in a way the engine does not understand. Restart Inkhorn.</source>
        <translation>La revisión se pidió de una forma que el motor no entiende. Reinicie Inkhorn.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>La revisión se canceló.</translation>
    </message>
    <message>
        <source>The clipboard holds no text, which “{prompt}” needs. Copy some, then choose it again.</source>
        <translation>El portapapeles no contiene texto, y “{prompt}” lo necesita. Copie algo y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>The code {code} is new.</source>
        <translation>El código {code} es nuevo.</translation>
    </message>
    <message>
        <source>The code {code} is no longer there.</source>
        <translation>El código {code} ya no está.</translation>
    </message>
    <message>
        <source>The connection to {host} broke in the middle of the answer. Try again.</source>
        <translation>La conexión con {host} se cortó a mitad de la respuesta. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Se perdió la conexión</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Se perdió la conexión.</translation>
    </message>
    <message>
        <source>The conversion ended before it was done. Try again; if it happens again, the file is too much for it.</source>
        <translation>La conversión terminó antes de tiempo. Inténtelo de nuevo; si se repite, el archivo es demasiado para ella.</translation>
    </message>
    <message>
        <source>The date word {word} is new.</source>
        <translation>La palabra de fecha {word} es nueva.</translation>
    </message>
    <message>
        <source>The date word {word} is no longer there.</source>
        <translation>La palabra de fecha {word} ya no está.</translation>
    </message>
    <message>
        <source>The device was not used.</source>
        <translation>El dispositivo no se usó.</translation>
    </message>
    <message>
        <source>The dictionary (Italian Writing Aids) is under the GNU General Public License 3, the word forms (Morph-it) under Creative Commons Attribution-ShareAlike 2.0 and the GNU Lesser General Public License.</source>
        <translation>El diccionario (Italian Writing Aids) está bajo la GNU General Public License 3; las formas de las palabras (Morph-it), bajo Creative Commons Attribution-ShareAlike 2.0 y la GNU Lesser General Public License.</translation>
    </message>
    <message>
        <source>The dictionary and the word forms (Dicollecte, Grammalecte) are under the Mozilla Public License 2.0.</source>
        <translation>El diccionario y las formas de las palabras (Dicollecte, Grammalecte) están bajo la Mozilla Public License 2.0.</translation>
    </message>
    <message>
        <source>The dictionary {dictionary} in {folder} cannot be read: {reason}</source>
        <translation>No se puede leer el diccionario {dictionary} de {folder}: {reason}</translation>
    </message>
    <message>
        <source>The dictionary {dictionary} in {folder} is damaged: it does not know its own words. Install it again.</source>
        <translation>El diccionario {dictionary} de {folder} está dañado: no conoce sus propias palabras. Instálelo de nuevo.</translation>
    </message>
    <message>
        <source>The dictionary {dictionary} in {folder} is damaged: its list of words does not begin with their number.</source>
        <translation>El diccionario {dictionary} de {folder} está dañado: su lista de palabras no empieza con la cantidad de ellas.</translation>
    </message>
    <message>
        <source>The dictionary {dictionary} in {folder} is damaged: there are no words in it.</source>
        <translation>El diccionario {dictionary} de {folder} está dañado: no contiene palabras.</translation>
    </message>
    <message>
        <source>The dictionary {dictionary} in {folder} is too large to be one.</source>
        <translation>El diccionario {dictionary} de {folder} es demasiado grande para serlo.</translation>
    </message>
    <message>
        <source>The disk became full during the download. Free some space and try again.</source>
        <translation>El disco se llenó durante la descarga. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk became full. Free some space and try again.</source>
        <translation>El disco se llenó. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk has {free} MB free, but unpacking needs {needed} MB. Free some space and try again.</source>
        <translation>El disco tiene {free} MB libres, pero para descomprimir se necesitan {needed} MB. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk has {free} MB free, but {needed} MB are needed for the download. Free some space and try again.</source>
        <translation>El disco tiene {free} MB libres, pero la descarga necesita {needed} MB. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk has {free} MB free, but {needed} MB are needed. Free some space and try again.</source>
        <translation>El disco tiene {free} MB libres, pero se necesitan {needed} MB. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk has {free} free, but up to {needed} are needed. Free some space and try again.</source>
        <translation>El disco tiene {free} libres, pero se necesitan hasta {needed}. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The document is read-only.</source>
        <translation>El documento es de solo lectura.</translation>
    </message>
    <message>
        <source>The download failed; the log says why. Try again later. {advice}</source>
        <translation>La descarga falló; el registro dice por qué. Inténtelo más tarde. {advice}</translation>
    </message>
    <message>
        <source>The download has to begin anew</source>
        <translation>La descarga tiene que empezar de nuevo</translation>
    </message>
    <message>
        <source>The earlier version is on the page.</source>
        <translation>La versión anterior está en la página.</translation>
    </message>
    <message>
        <source>The engine could not be started. Close other programs and try again, or install Inkhorn again.</source>
        <translation>No se pudo iniciar el motor. Cierre otros programas e inténtelo de nuevo, o reinstale Inkhorn.</translation>
    </message>
    <message>
        <source>The engine could not be started. Install Inkhorn again.</source>
        <translation>No se pudo iniciar el motor. Reinstale Inkhorn.</translation>
    </message>
    <message>
        <source>The engine could not be started. Reinstall Inkhorn.</source>
        <translation>No se pudo iniciar el motor. Reinstale Inkhorn.</translation>
    </message>
    <message>
        <source>The engine could not check this sentence. Try again.</source>
        <translation>El motor no pudo revisar esta frase. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The engine could not compute this text. Try again.</source>
        <translation>El motor no pudo procesar este texto. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The engine could not do this. Try again.</source>
        <translation>El motor no pudo hacerlo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The engine could not read this request. Try again with other words or settings.</source>
        <translation>El motor no pudo leer esta petición. Inténtelo de nuevo con otras palabras o ajustes.</translation>
    </message>
    <message>
        <source>The engine found no processor it can use. Reinstall Inkhorn.</source>
        <translation>El motor no encontró ningún procesador que pueda usar. Reinstale Inkhorn.</translation>
    </message>
    <message>
        <source>The engine gave an answer that cannot be read. Try again, or choose another model.</source>
        <translation>El motor dio una respuesta que no se puede leer. Inténtelo de nuevo o elija otro modelo.</translation>
    </message>
    <message>
        <source>The engine is being started again. Try again in a moment.</source>
        <translation>El motor se está reiniciando. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The engine stopped again and again and was given up. Choose a smaller model or the CPU in Settings, or start Inkhorn again.</source>
        <translation>El motor se detuvo una y otra vez y se abandonó. Elija un modelo más pequeño o la CPU en Ajustes, o reinicie Inkhorn.</translation>
    </message>
    <message>
        <source>The engine stopped in the middle and is being started again. Try again in a moment.</source>
        <translation>El motor se detuvo a la mitad y se está reiniciando. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly ({how}). Try again.</source>
        <translation>El motor se detuvo inesperadamente ({how}). Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The engine stopped while it used the graphics processor, so it now runs on the CPU.</source>
        <translation>El motor se detuvo mientras usaba el procesador gráfico, así que ahora funciona en la CPU.</translation>
    </message>
    <message>
        <source>The engine stopped while it worked ({how}), so nothing was made. The file may be damaged; download it again.</source>
        <translation>El motor se detuvo mientras trabajaba ({how}), así que no se creó nada. El archivo puede estar dañado; descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The engine stops before it has begun. Start Inkhorn again, or install it again.</source>
        <translation>El motor se detiene antes de empezar. Reinicie Inkhorn o vuelva a instalarlo.</translation>
    </message>
    <message>
        <source>The engine takes {size} of memory with it now.</source>
        <translation>El motor ocupa ahora {size} de memoria con él.</translation>
    </message>
    <message>
        <source>The engine takes {size} of memory with it now; {predicted} were predicted for the start.</source>
        <translation>El motor ocupa ahora {size} de memoria con él; al inicio se preveían {predicted}.</translation>
    </message>
    <message>
        <source>The engine was changed while it worked. Try again.</source>
        <translation>El motor se cambió mientras trabajaba. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The engine&apos;s libraries are missing. Install Inkhorn again.</source>
        <translation>Faltan las bibliotecas del motor. Reinstale Inkhorn.</translation>
    </message>
    <message>
        <source>The examples of the prompt, run as tests.</source>
        <translation>Los ejemplos del prompt, ejecutados como pruebas.</translation>
    </message>
    <message>
        <source>The file at this address has another size than expected, so it was not downloaded.</source>
        <translation>El archivo de esta dirección no tiene el tamaño esperado, así que no se descargó.</translation>
    </message>
    <message>
        <source>The file at this address is longer than expected, so it was not kept.</source>
        <translation>El archivo de esta dirección es más largo de lo esperado, así que no se conservó.</translation>
    </message>
    <message>
        <source>The file cannot be changed; try again.</source>
        <translation>No se puede cambiar el archivo; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file cannot be read in line {line}: {reason}</source>
        <translation>No se puede leer el archivo en la línea {line}: {reason}</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}</source>
        <translation>No se puede leer el archivo: {reason}</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>No se puede leer el archivo: {reason}.</translation>
    </message>
    <message>
        <source>The file holds no words. Choose a list with one word in each line.</source>
        <translation>El archivo no contiene palabras. Elija una lista con una palabra por línea.</translation>
    </message>
    <message>
        <source>The file is larger than {size} KB.</source>
        <translation>El archivo supera los {size} KB.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>El archivo no es texto UTF-8.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text. Save it as UTF-8 with one word in each line.</source>
        <translation>El archivo no es texto UTF-8. Guárdelo como UTF-8 con una palabra por línea.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text; save it as UTF-8.</source>
        <translation>El archivo no es texto UTF-8; guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>The file is not a text file. Choose a list with one word in each line.</source>
        <translation>El archivo no es de texto. Elija una lista con una palabra por línea.</translation>
    </message>
    <message>
        <source>The file is not a zip file, or a damaged one.</source>
        <translation>El archivo no es un zip o está dañado.</translation>
    </message>
    <message>
        <source>The file is not at this address. Try again later, or set another address.</source>
        <translation>El archivo no está en esta dirección. Inténtelo más tarde o indique otra dirección.</translation>
    </message>
    <message>
        <source>The file is too large for a word list. Choose one of at most 4 MB.</source>
        <translation>El archivo es demasiado grande para una lista de palabras. Elija uno de 4 MB como máximo.</translation>
    </message>
    <message>
        <source>The file of the model is gone, so no adapter fits it. Load the model again.</source>
        <translation>El archivo del modelo ya no está, así que ningún adaptador encaja con él. Cargue el modelo de nuevo.</translation>
    </message>
    <message>
        <source>The file of the model.</source>
        <translation>El archivo del modelo.</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>El archivo queda donde está.</translation>
    </message>
    <message>
        <source>The file was changed since by another program.</source>
        <translation>Otro programa modificó el archivo desde entonces.</translation>
    </message>
    <message>
        <source>The file was replaced by another meanwhile</source>
        <translation>El archivo se reemplazó entretanto por otro</translation>
    </message>
    <message>
        <source>The file&apos;s encoding ({encoding}) has no “{character}”, so nothing was saved. Save the file as UTF-8 instead, which has every character.</source>
        <translation>La codificación del archivo ({encoding}) no tiene “{character}”, así que no se guardó nada. Guarde el archivo como UTF-8, que tiene todos los caracteres.</translation>
    </message>
    <message>
        <source>The first letter should be written the other way, capital or small.</source>
        <translation>La primera letra debería ir al revés: mayúscula o minúscula.</translation>
    </message>
    <message numerus="yes">
        <source>The first of {n} parts of the text.</source>
        <translation>
            <numerusform>La única parte del texto.</numerusform>
            <numerusform>La primera de {n} partes del texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first suggestion after a long pause is quick; other programs get less.</source>
        <translation>La primera sugerencia tras una pausa larga es rápida; los demás programas disponen de menos.</translation>
    </message>
    <message>
        <source>The first that fits</source>
        <translation>El primero adecuado</translation>
    </message>
    <message>
        <source>The folder cannot be read: {reason}.</source>
        <translation>No se puede leer la carpeta: {reason}.</translation>
    </message>
    <message>
        <source>The folder holds more than {limit} prompt files; the rest is left out.</source>
        <translation>La carpeta contiene más de {limit} archivos de prompt; el resto se omite.</translation>
    </message>
    <message>
        <source>The front matter cannot be read in line {line}: {reason}</source>
        <translation>No se puede leer la cabecera de metadatos en la línea {line}: {reason}</translation>
    </message>
    <message>
        <source>The front matter cannot be read: {reason}</source>
        <translation>No se puede leer la cabecera de metadatos: {reason}</translation>
    </message>
    <message>
        <source>The front matter must be a list of keys with values, such as “description: ...”.</source>
        <translation>La cabecera de metadatos debe ser una lista de claves con valores, como “description: ...”.</translation>
    </message>
    <message>
        <source>The front matter starts with --- but no second --- line ends it.</source>
        <translation>La cabecera de metadatos empieza con ---, pero no la cierra una segunda línea ---.</translation>
    </message>
    <message>
        <source>The grammar allows only an empty answer. Give the rule &quot;root&quot; something to write.</source>
        <translation>La gramática solo permite una respuesta vacía. Dé a la regla &quot;root&quot; algo que escribir.</translation>
    </message>
    <message>
        <source>The grammar can be read in too many ways at once. Begin choices that start alike with one rule.</source>
        <translation>La gramática se puede leer de demasiadas formas a la vez. Empiece con una sola regla las opciones que comienzan igual.</translation>
    </message>
    <message>
        <source>The grammar has no rule named &quot;root&quot;, with which the answer begins. Add &quot;root ::= ...&quot;.</source>
        <translation>La gramática no tiene ninguna regla llamada &quot;root&quot;, con la que empieza la respuesta. Añada &quot;root ::= ...&quot;.</translation>
    </message>
    <message>
        <source>The graphics processor stopped the engine ({how}). Try again; the CPU does the work then.</source>
        <translation>El procesador gráfico detuvo el motor ({how}). Inténtelo de nuevo; entonces el trabajo lo hará la CPU.</translation>
    </message>
    <message>
        <source>The headings of your document will be listed here. Begin a line with “# ” to make one.</source>
        <translation>Los títulos de su documento se listarán aquí. Empiece una línea con “# ” para crear uno.</translation>
    </message>
    <message>
        <source>The hub gives it only to accounts that have agreed to its terms there.</source>
        <translation>El hub lo da solo a cuentas que aceptaron allí sus condiciones.</translation>
    </message>
    <message numerus="yes">
        <source>The import was undone: {n} prompts taken away.</source>
        <translation>
            <numerusform>Se deshizo la importación: se quitó {n} prompt.</numerusform>
            <numerusform>Se deshizo la importación: se quitaron {n} prompts.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key for {host} has spaces or signs that no key has. Enter it again in Settings, Server.</source>
        <translation>La clave de {host} tiene espacios o signos que ninguna clave tiene. Introdúzcala de nuevo en Ajustes, Servidor.</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>La clave se olvidó.</translation>
    </message>
    <message>
        <source>The keyring did not take it: {reason}.</source>
        <translation>El llavero no la aceptó: {reason}.</translation>
    </message>
    <message>
        <source>The keyring has the key.</source>
        <translation>La clave está en el llavero.</translation>
    </message>
    <message>
        <source>The language package is not installed.</source>
        <translation>El paquete del idioma no está instalado.</translation>
    </message>
    <message>
        <source>The last half minute.</source>
        <translation>El último medio minuto.</translation>
    </message>
    <message>
        <source>The last hour.</source>
        <translation>La última hora.</translation>
    </message>
    <message>
        <source>The last ten minutes.</source>
        <translation>Los últimos diez minutos.</translation>
    </message>
    <message>
        <source>The last two minutes.</source>
        <translation>Los últimos dos minutos.</translation>
    </message>
    <message numerus="yes">
        <source>The last {n} days, {most} words at most.</source>
        <translation>
            <numerusform>El último día, como máximo {most} palabras.</numerusform>
            <numerusform>Los últimos {n} días, como máximo {most} palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line stays.</source>
        <translation>La línea no se mueve.</translation>
    </message>
    <message>
        <source>The line you write in stays a little above the middle; a click moves nothing.</source>
        <translation>La línea en que escribe queda algo por encima del centro; un clic no mueve nada.</translation>
    </message>
    <message>
        <source>The lines go from 1 to {count}.</source>
        <translation>Las líneas van de la 1 a la {count}.</translation>
    </message>
    <message>
        <source>The link {link} is new.</source>
        <translation>El enlace {link} es nuevo.</translation>
    </message>
    <message>
        <source>The link {link} is no longer there.</source>
        <translation>El enlace {link} ya no está.</translation>
    </message>
    <message>
        <source>The list names no file for this kind of installation; the download page may have more.</source>
        <translation>La lista no nombra ningún archivo para este tipo de instalación; la página de descarga puede tener más.</translation>
    </message>
    <message>
        <source>The list of connections cannot be read: {reason}.</source>
        <translation>No se puede leer la lista de conexiones: {reason}.</translation>
    </message>
    <message>
        <source>The list of connections cannot be written, so nothing was connected. Free some space and try again.</source>
        <translation>No se puede escribir la lista de conexiones, así que no se conectó nada. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The list of models cannot be read: {reason}.</source>
        <translation>No se puede leer la lista de modelos: {reason}.</translation>
    </message>
    <message>
        <source>The list of models has faults: {faults}.</source>
        <translation>La lista de modelos tiene fallos: {faults}.</translation>
    </message>
    <message>
        <source>The list of releases is made for later versions of Inkhorn, so there is one. Get it from where you got this one.</source>
        <translation>La lista de versiones está hecha para versiones posteriores de Inkhorn, así que existe una. Consígala donde obtuvo esta.</translation>
    </message>
    <message>
        <source>The list of releases is not signed by the makers of this program, so nothing in it is believed. Get new versions only from where you got this one.</source>
        <translation>La lista de versiones no está firmada por los autores de este programa, así que nada de ella se da por bueno. Obtenga versiones nuevas solo donde obtuvo esta.</translation>
    </message>
    <message>
        <source>The list of releases is of {date}, older than one that was here before, so it is not believed. Try again later, or from another network.</source>
        <translation>La lista de versiones es del {date}, anterior a otra que ya estuvo aquí, así que no se da por buena. Inténtelo más tarde o desde otra red.</translation>
    </message>
    <message>
        <source>The list of releases was valid until {date}, so there may be a newer one that did not reach you. Check this computer&apos;s clock, then look where you got Inkhorn.</source>
        <translation>La lista de versiones era válida hasta el {date}, así que puede haber una más reciente que no le llegó. Compruebe el reloj de este equipo y luego mire donde obtuvo Inkhorn.</translation>
    </message>
    <message>
        <source>The main points in one or two sentences, shown beside the text.</source>
        <translation>Lo principal en una o dos frases, mostrado junto al texto.</translation>
    </message>
    <message>
        <source>The mark at the end of the sentence is missing or does not fit.</source>
        <translation>El signo al final de la frase falta o no es el adecuado.</translation>
    </message>
    <message>
        <source>The model above</source>
        <translation>El modelo de arriba</translation>
    </message>
    <message>
        <source>The model answers…</source>
        <translation>El modelo responde…</translation>
    </message>
    <message>
        <source>The model before LFM2.5 350M, which its publisher recommends instead.</source>
        <translation>El modelo anterior a LFM2.5 350M, que quien lo publica recomienda en su lugar.</translation>
    </message>
    <message>
        <source>The model could not answer.</source>
        <translation>El modelo no pudo responder.</translation>
    </message>
    <message>
        <source>The model could not be fetched; the log says why. Try again.</source>
        <translation>No se pudo descargar el modelo; el registro dice por qué. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The model could not be had</source>
        <translation>No se pudo obtener el modelo</translation>
    </message>
    <message>
        <source>The model could not be started.</source>
        <translation>No se pudo iniciar el modelo.</translation>
    </message>
    <message>
        <source>The model did what a sentence in your text tells it to.</source>
        <translation>El modelo hizo lo que le ordena una frase de su texto.</translation>
    </message>
    <message>
        <source>The model file {file} does not exist. Choose another one in the settings.</source>
        <translation>El archivo de modelo {file} no existe. Elija otro en los ajustes.</translation>
    </message>
    <message>
        <source>The model for rewriting is not used.</source>
        <translation>El modelo para reescribir no se usa.</translation>
    </message>
    <message>
        <source>The model for suggestions is not used.</source>
        <translation>El modelo para sugerencias no se usa.</translation>
    </message>
    <message>
        <source>The model for the grammar check is not used.</source>
        <translation>El modelo para la revisión gramatical no se usa.</translation>
    </message>
    <message>
        <source>The model gave no answer.</source>
        <translation>El modelo no dio respuesta.</translation>
    </message>
    <message>
        <source>The model has nothing to add here.</source>
        <translation>El modelo no tiene nada que añadir aquí.</translation>
    </message>
    <message>
        <source>The model has stopped.</source>
        <translation>El modelo se ha detenido.</translation>
    </message>
    <message>
        <source>The model is still being loaded.</source>
        <translation>El modelo aún se está cargando.</translation>
    </message>
    <message>
        <source>The model is still loading. Suggestions come when it is there.</source>
        <translation>El modelo aún se está cargando. Las sugerencias llegan cuando esté listo.</translation>
    </message>
    <message>
        <source>The model is still loading. Try again in a moment.</source>
        <translation>El modelo aún se está cargando. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The model is used again in this document.</source>
        <translation>El modelo vuelve a usarse en este documento.</translation>
    </message>
    <message>
        <source>The model refused.</source>
        <translation>El modelo se negó.</translation>
    </message>
    <message>
        <source>The model repeated itself.</source>
        <translation>El modelo se repitió.</translation>
    </message>
    <message>
        <source>The model repeated the instruction instead of following it.</source>
        <translation>El modelo repitió la instrucción en lugar de seguirla.</translation>
    </message>
    <message>
        <source>The model suggested only white space.</source>
        <translation>El modelo solo sugirió espacios en blanco.</translation>
    </message>
    <message>
        <source>The model talked about the text instead of rewriting it.</source>
        <translation>El modelo habló del texto en lugar de reescribirlo.</translation>
    </message>
    <message>
        <source>The model was not shown the document around this text: there is no room for it in its context.</source>
        <translation>No se mostró al modelo el documento que rodea este texto: no cabe en su contexto.</translation>
    </message>
    <message>
        <source>The model was not sure enough; move “Fewer or more” to the right to see such suggestions.</source>
        <translation>El modelo no estaba lo bastante seguro; mueva “Menos o más” a la derecha para ver sugerencias así.</translation>
    </message>
    <message>
        <source>The model was not sure of its own words.</source>
        <translation>El modelo no estaba seguro de sus propias palabras.</translation>
    </message>
    <message numerus="yes">
        <source>The model was shown only the first {n} words of the document.</source>
        <translation>
            <numerusform>Solo se mostró al modelo la primera palabra del documento.</numerusform>
            <numerusform>Solo se mostraron al modelo las primeras {n} palabras del documento.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model would put this differently.</source>
        <translation>El modelo lo diría de otra forma.</translation>
    </message>
    <message>
        <source>The model&apos;s answer contained control characters or template tokens.</source>
        <translation>La respuesta del modelo contenía caracteres de control o tokens de plantilla.</translation>
    </message>
    <message>
        <source>The model&apos;s answer contained template tokens.</source>
        <translation>La respuesta del modelo contenía tokens de plantilla.</translation>
    </message>
    <message>
        <source>The models on this computer could not be listed; the log says why.</source>
        <translation>No se pudieron listar los modelos de este equipo; el registro dice por qué.</translation>
    </message>
    <message>
        <source>The model’s own chat marks go around each of these texts; nothing else is added.</source>
        <translation>Las marcas de chat propias del modelo rodean cada uno de estos textos; no se añade nada más.</translation>
    </message>
    <message>
        <source>The name of a pack consists of small letters, digits and hyphens, 48 at most, such as my-letters.</source>
        <translation>El nombre de un paquete consta de minúsculas, cifras y guiones, 48 como máximo, como my-letters.</translation>
    </message>
    <message>
        <source>The name {name} is new.</source>
        <translation>El nombre {name} es nuevo.</translation>
    </message>
    <message>
        <source>The name {name} is no longer there.</source>
        <translation>El nombre {name} ya no está.</translation>
    </message>
    <message>
        <source>The network is switched off for Inkhorn. Allow it in Settings, Privacy, and try again.</source>
        <translation>La red está desactivada para Inkhorn. Permítala en Ajustes, Privacidad e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The network is switched off for Inkhorn; Settings, Privacy allows it.</source>
        <translation>La red está desactivada para Inkhorn; se puede permitir en Ajustes, Privacidad.</translation>
    </message>
    <message>
        <source>The network was switched off, so the transfer was stopped.</source>
        <translation>La red se desactivó, así que se detuvo la transferencia.</translation>
    </message>
    <message>
        <source>The new words are in another language.</source>
        <translation>Las palabras nuevas están en otro idioma.</translation>
    </message>
    <message>
        <source>The next start goes on where you left off; closing keeps unsaved changes without asking.</source>
        <translation>El próximo inicio continúa donde lo dejó; al cerrar, los cambios sin guardar se conservan sin preguntar.</translation>
    </message>
    <message>
        <source>The number {number} is new.</source>
        <translation>El número {number} es nuevo.</translation>
    </message>
    <message>
        <source>The number {number} is no longer there.</source>
        <translation>El número {number} ya no está.</translation>
    </message>
    <message>
        <source>The original: {words}</source>
        <translation>El original: {words}</translation>
    </message>
    <message>
        <source>The pack cannot be read.</source>
        <translation>No se puede leer el paquete.</translation>
    </message>
    <message>
        <source>The pack cannot be removed: {reason}.</source>
        <translation>No se puede quitar el paquete: {reason}.</translation>
    </message>
    <message>
        <source>The pack cannot be written to {folder}: {reason}.</source>
        <translation>No se puede escribir el paquete en {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The pack has no {file}, which gives its name, version and licence.</source>
        <translation>El paquete no tiene {file}, que indica su nombre, versión y licencia.</translation>
    </message>
    <message>
        <source>The pack holds more than {limit} files.</source>
        <translation>El paquete contiene más de {limit} archivos.</translation>
    </message>
    <message>
        <source>The pack holds no prompt.</source>
        <translation>El paquete no contiene ningún prompt.</translation>
    </message>
    <message>
        <source>The pack is larger than {size} MB when it is unpacked.</source>
        <translation>El paquete supera los {size} MB al descomprimirse.</translation>
    </message>
    <message>
        <source>The pack is larger than {size} MB.</source>
        <translation>El paquete supera los {size} MB.</translation>
    </message>
    <message>
        <source>The pack was not brought back.</source>
        <translation>El paquete no se recuperó.</translation>
    </message>
    <message>
        <source>The pack was not installed.</source>
        <translation>El paquete no se instaló.</translation>
    </message>
    <message>
        <source>The pack was not made.</source>
        <translation>El paquete no se creó.</translation>
    </message>
    <message>
        <source>The pack was not made: {reason}.</source>
        <translation>El paquete no se creó: {reason}.</translation>
    </message>
    <message>
        <source>The pack was saved as {file}.</source>
        <translation>El paquete se guardó como {file}.</translation>
    </message>
    <message>
        <source>The pack “{pack}” cannot be read: {reason}.</source>
        <translation>No se puede leer el paquete “{pack}”: {reason}.</translation>
    </message>
    <message>
        <source>The pack “{pack}” has a prompt of the same name as {file}, which is the one in use.</source>
        <translation>El paquete “{pack}” tiene un prompt con el mismo nombre que {file}, que es el que se usa.</translation>
    </message>
    <message>
        <source>The pack “{pack}” is installed already. Remove it first, or ask to replace it.</source>
        <translation>El paquete “{pack}” ya está instalado. Quítelo antes o pida reemplazarlo.</translation>
    </message>
    <message>
        <source>The pack “{pack}” was removed.</source>
        <translation>El paquete “{pack}” se quitó.</translation>
    </message>
    <message>
        <source>The package index configured here does not have the starter model. {advice}</source>
        <translation>El índice de paquetes configurado aquí no tiene el modelo inicial. {advice}</translation>
    </message>
    <message>
        <source>The package index of this computer could not be reached or does not have the word lists. Go online and try again, or set another address.</source>
        <translation>No se pudo acceder al índice de paquetes de este equipo o no tiene las listas de palabras. Conéctese a la red e inténtelo de nuevo, o indique otra dirección.</translation>
    </message>
    <message>
        <source>The package states the same licence for its dictionaries, and no other.</source>
        <translation>El paquete indica la misma licencia para sus diccionarios, y ninguna otra.</translation>
    </message>
    <message>
        <source>The package states the same licence for its dictionary, and no other.</source>
        <translation>El paquete indica la misma licencia para su diccionario, y ninguna otra.</translation>
    </message>
    <message>
        <source>The page does not have the keyboard.</source>
        <translation>La página no tiene el foco del teclado.</translation>
    </message>
    <message>
        <source>The page has this text.</source>
        <translation>La página tiene este texto.</translation>
    </message>
    <message>
        <source>The picture could not be saved to {path}. Choose another folder.</source>
        <translation>No se pudo guardar la imagen en {path}. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The points that matter, as a short list beside the text.</source>
        <translation>Los puntos importantes, como lista breve junto al texto.</translation>
    </message>
    <message>
        <source>The process of the {process} does not connect, but on this system nothing keeps it from it: there is no way to give up that right without an administrator.</source>
        <translation>El proceso “{process}” no se conecta, pero en este sistema nada se lo impide: no hay forma de renunciar a ese derecho sin un administrador.</translation>
    </message>
    <message>
        <source>The process of the {process} does not connect, but this system did not let it give up the right to; the log says why.</source>
        <translation>El proceso “{process}” no se conecta, pero este sistema no le dejó renunciar al derecho a hacerlo; el registro dice por qué.</translation>
    </message>
    <message>
        <source>The process of the {process} has given up the right to open connections; the system refuses every one.</source>
        <translation>El proceso “{process}” ha renunciado al derecho a abrir conexiones; el sistema las rechaza todas.</translation>
    </message>
    <message>
        <source>The processor counts its energy, but only the system&apos;s administrator may read it.</source>
        <translation>El procesador mide su energía, pero solo el administrador del sistema puede leerla.</translation>
    </message>
    <message>
        <source>The prompt became too long for any model; select less text.</source>
        <translation>El prompt resultó demasiado largo para cualquier modelo; seleccione menos texto.</translation>
    </message>
    <message>
        <source>The prompt repeats itself too often; give its {{#each}} shorter lists.</source>
        <translation>El prompt se repite demasiado; dé listas más cortas a su {{#each}}.</translation>
    </message>
    <message>
        <source>The prompt text after the front matter is empty.</source>
        <translation>El texto del prompt después de la cabecera de metadatos está vacío.</translation>
    </message>
    <message>
        <source>The prompt “{prompt}” has the name of one that Inkhorn brings along.</source>
        <translation>El prompt “{prompt}” tiene el nombre de uno incorporado en Inkhorn.</translation>
    </message>
    <message>
        <source>The prompt “{prompt}” is there already, in the pack “{pack}”.</source>
        <translation>El prompt “{prompt}” ya existe, en el paquete “{pack}”.</translation>
    </message>
    <message>
        <source>The prompts could not be imported.</source>
        <translation>No se pudieron importar los prompts.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection to {host} through.</source>
        <translation>El proxy no dejó pasar la conexión con {host}.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a name and a password, which Inkhorn does not have.</source>
        <translation>El proxy de esta red pide un nombre y una contraseña, que Inkhorn no tiene.</translation>
    </message>
    <message>
        <source>The quickest one that corrects.</source>
        <translation>El más rápido que corrige.</translation>
    </message>
    <message>
        <source>The rules come from LanguageTool and are free under the GNU Lesser General Public License 2.1 or later.</source>
        <translation>Las reglas vienen de LanguageTool y son libres bajo la GNU Lesser General Public License 2.1 o posterior.</translation>
    </message>
    <message>
        <source>The rules for {language} are being loaded.</source>
        <translation>Se están cargando las reglas ({language}).</translation>
    </message>
    <message>
        <source>The rules of this language could not be loaded.</source>
        <translation>No se pudieron cargar las reglas de este idioma.</translation>
    </message>
    <message>
        <source>The rules of this language stopped unexpectedly.</source>
        <translation>Las reglas de este idioma se detuvieron inesperadamente.</translation>
    </message>
    <message>
        <source>The search for patterns did not answer. Try again, or search without patterns.</source>
        <translation>La búsqueda de patrones no respondió. Inténtelo de nuevo o busque sin patrones.</translation>
    </message>
    <message>
        <source>The sentence is built differently: {new} for {old}.</source>
        <translation>La frase está construida de otra forma: {new} en lugar de {old}.</translation>
    </message>
    <message>
        <source>The sentence that asks for {word} was left out; it means nothing to Inkhorn.</source>
        <translation>Se omitió la frase que pide {word}; no significa nada para Inkhorn.</translation>
    </message>
    <message>
        <source>The server could not go on with the download. Try again.</source>
        <translation>El servidor no pudo continuar la descarga. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server does not say how large the file is, so it was not downloaded.</source>
        <translation>El servidor no dice qué tamaño tiene el archivo, así que no se descargó.</translation>
    </message>
    <message>
        <source>The server has a fault of its own</source>
        <translation>El servidor tiene un fallo propio</translation>
    </message>
    <message>
        <source>The server has had too many requests</source>
        <translation>El servidor recibió demasiadas peticiones</translation>
    </message>
    <message>
        <source>The server is not connected yet. Try again in a moment.</source>
        <translation>El servidor aún no está conectado. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The server sends from a secure address to one that is not.</source>
        <translation>El servidor remite de una dirección segura a una que no lo es.</translation>
    </message>
    <message>
        <source>The server sends from one address to the next without end.</source>
        <translation>El servidor remite de una dirección a otra sin fin.</translation>
    </message>
    <message>
        <source>The server sends to an address that cannot be used.</source>
        <translation>El servidor remite a una dirección que no se puede usar.</translation>
    </message>
    <message>
        <source>The server went on at another place than asked for. Try again.</source>
        <translation>El servidor continuó en un lugar distinto del pedido. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The settings could not be saved to {path}: {reason}. They hold until Inkhorn is closed.</source>
        <translation>Los ajustes no se pudieron guardar en {path}: {reason}. Valen hasta que se cierre Inkhorn.</translation>
    </message>
    <message>
        <source>The signs are others.</source>
        <translation>Los signos son otros.</translation>
    </message>
    <message>
        <source>The smaller model could not be made; the log says why.</source>
        <translation>No se pudo crear el modelo más pequeño; el registro dice por qué.</translation>
    </message>
    <message>
        <source>The smaller model could not be written. Free some space on the disk and try again.</source>
        <translation>No se pudo escribir el modelo más pequeño. Libere espacio en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The smallest one that follows instructions. For computers with little memory.</source>
        <translation>El más pequeño que sigue instrucciones. Para equipos con poca memoria.</translation>
    </message>
    <message>
        <source>The spaces around this mark are not right.</source>
        <translation>Los espacios alrededor de este signo no son correctos.</translation>
    </message>
    <message>
        <source>The starter model</source>
        <translation>El modelo inicial</translation>
    </message>
    <message>
        <source>The starter model cannot be stored in {folder}: {reason}. {advice}</source>
        <translation>No se puede guardar el modelo inicial en {folder}: {reason}. {advice}</translation>
    </message>
    <message>
        <source>The starter model completes and checks well; any other GGUF file works too.</source>
        <translation>El modelo inicial completa y revisa bien; también sirve cualquier otro archivo GGUF.</translation>
    </message>
    <message>
        <source>The starter: small enough for any computer.</source>
        <translation>El inicial: lo bastante pequeño para cualquier equipo.</translation>
    </message>
    <message>
        <source>The statistics are cleared.</source>
        <translation>Se borraron las estadísticas.</translation>
    </message>
    <message>
        <source>The statistics are on the clipboard.</source>
        <translation>Las estadísticas están en el portapapeles.</translation>
    </message>
    <message>
        <source>The strength of an adapter has to be a number, normally from 0 to 1.</source>
        <translation>La intensidad de un adaptador debe ser un número, normalmente de 0 a 1.</translation>
    </message>
    <message>
        <source>The style guide cannot be made: {reason}.</source>
        <translation>No se puede crear la guía de estilo: {reason}.</translation>
    </message>
    <message>
        <source>The suggestion did not lead to what stands after the caret.</source>
        <translation>La sugerencia no enlazaba con lo que hay después del cursor.</translation>
    </message>
    <message>
        <source>The suggestion did not make a word with the letters before the caret.</source>
        <translation>La sugerencia no formaba una palabra con las letras anteriores al cursor.</translation>
    </message>
    <message>
        <source>The suggestion repeated what stands after the caret.</source>
        <translation>La sugerencia repetía lo que hay después del cursor.</translation>
    </message>
    <message>
        <source>The suggestion repeated what stands before the caret.</source>
        <translation>La sugerencia repetía lo que hay antes del cursor.</translation>
    </message>
    <message>
        <source>The suggestion was in another language than the paragraph.</source>
        <translation>La sugerencia estaba en un idioma distinto del párrafo.</translation>
    </message>
    <message>
        <source>The suggestion was in another script than your text.</source>
        <translation>La sugerencia estaba en una escritura distinta de la de su texto.</translation>
    </message>
    <message>
        <source>The system did not allow all of the model to be kept in memory; what does not fit its limit may be moved to the disk. Close other programs, or raise the limit for locked memory (ulimit -l).</source>
        <translation>El sistema no permitió mantener todo el modelo en memoria; lo que exceda su límite puede pasar al disco. Cierre otros programas o aumente el límite de memoria bloqueada (ulimit -l).</translation>
    </message>
    <message>
        <source>The tense changes: {new} for {old}.</source>
        <translation>Cambia el tiempo verbal: {new} en lugar de {old}.</translation>
    </message>
    <message>
        <source>The text before the caret is one very long word.</source>
        <translation>El texto antes del cursor es una sola palabra muy larga.</translation>
    </message>
    <message>
        <source>The text is too long for the context. Raise Context in Settings, Model.</source>
        <translation>El texto es demasiado largo para el contexto. Aumente Contexto en Ajustes, Modelo.</translation>
    </message>
    <message numerus="yes">
        <source>The text is too long for the model&apos;s context. Select at most about {n} words.</source>
        <translation>
            <numerusform>El texto es demasiado largo para el contexto del modelo. Seleccione como máximo una palabra.</numerusform>
            <numerusform>El texto es demasiado largo para el contexto del modelo. Seleccione como máximo unas {n} palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text stays on the page.</source>
        <translation>El texto se queda en la página.</translation>
    </message>
    <message>
        <source>The text this was made for is gone, so nothing was applied. The rewrite can still be copied.</source>
        <translation>El texto para el que se hizo ya no está, así que no se aplicó nada. La reescritura aún se puede copiar.</translation>
    </message>
    <message>
        <source>The text was changed meanwhile, so nothing was applied. The rewrite can be made again for it as it is.</source>
        <translation>El texto cambió entretanto, así que no se aplicó nada. La reescritura se puede repetir con el texto actual.</translation>
    </message>
    <message>
        <source>The upper part is by machine.</source>
        <translation>La parte superior es de máquina.</translation>
    </message>
    <message>
        <source>The verb does not agree with its subject.</source>
        <translation>El verbo no concuerda con su sujeto.</translation>
    </message>
    <message>
        <source>The verb is not in the right form here.</source>
        <translation>El verbo no está aquí en la forma correcta.</translation>
    </message>
    <message>
        <source>The verb seems to need another tense or another small verb with it.</source>
        <translation>El verbo parece necesitar otro tiempo u otro verbo auxiliar.</translation>
    </message>
    <message>
        <source>The verb seems to need another tense.</source>
        <translation>El verbo parece necesitar otro tiempo.</translation>
    </message>
    <message>
        <source>The version of a pack is a number such as 1.0.</source>
        <translation>La versión de un paquete es un número como 1.0.</translation>
    </message>
    <message>
        <source>The word before the caret is marked as misspelt; correct it or add it to your dictionary first.</source>
        <translation>La palabra antes del cursor está marcada como mal escrita; corríjala o añádala antes al diccionario.</translation>
    </message>
    <message>
        <source>The word lists (igerman98 and the frami additions) are under the GNU General Public License 2 or 3, the word forms (Morphy, korrekturen.de) under Creative Commons Attribution-ShareAlike 4.0.</source>
        <translation>Las listas de palabras (igerman98 y los añadidos frami) están bajo la GNU General Public License 2 o 3; las formas de las palabras (Morphy, korrekturen.de), bajo Creative Commons Attribution-ShareAlike 4.0.</translation>
    </message>
    <message>
        <source>The word lists cannot be stored in {folder}: {reason}.</source>
        <translation>No se pueden guardar las listas de palabras en {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The word lists for {language} could not be fetched.</source>
        <translation>No se pudieron descargar las listas de palabras ({language}).</translation>
    </message>
    <message>
        <source>The word lists in {folder} cannot be used: {reason}</source>
        <translation>No se pueden usar las listas de palabras de {folder}: {reason}</translation>
    </message>
    <message>
        <source>The wording of a quotation is different.</source>
        <translation>El texto de una cita es distinto.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Theme: {theme}</source>
        <translation>Tema: {theme}</translation>
    </message>
    <message>
        <source>There are changes that are not in the file.</source>
        <translation>Hay cambios que no están en el archivo.</translation>
    </message>
    <message>
        <source>There are no versions.</source>
        <translation>No hay versiones.</translation>
    </message>
    <message>
        <source>There is a web page instead of the file, perhaps one that asks to sign in to this network.</source>
        <translation>En lugar del archivo hay una página web, quizá una que pide iniciar sesión en esta red.</translation>
    </message>
    <message>
        <source>There is a {file} already. Remove it first to make it again.</source>
        <translation>Ya hay un {file}. Quítelo antes para crearlo de nuevo.</translation>
    </message>
    <message>
        <source>There is another file named {file} by now.</source>
        <translation>Ya hay otro archivo llamado {file}.</translation>
    </message>
    <message>
        <source>There is another file named {file} in {folder}. Move it or remove it, then try again.</source>
        <translation>Hay otro archivo llamado {file} en {folder}. Muévalo o quítelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is another {file} by now, so the deleted one was not brought back.</source>
        <translation>Ya hay otro {file}, así que no se recuperó el eliminado.</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>No hay conexión</translation>
    </message>
    <message>
        <source>There is no connection to the package index. Go online and try again. {advice}</source>
        <translation>No hay conexión con el índice de paquetes. Conéctese a la red e inténtelo de nuevo. {advice}</translation>
    </message>
    <message>
        <source>There is no connection to {host}. Go online, or check the address, and try again.</source>
        <translation>No hay conexión con {host}. Conéctese a la red o compruebe la dirección e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no file {file} in that folder.</source>
        <translation>No hay ningún archivo {file} en esa carpeta.</translation>
    </message>
    <message>
        <source>There is no file “{file}” where the link says.</source>
        <translation>No hay ningún archivo “{file}” donde dice el enlace.</translation>
    </message>
    <message>
        <source>There is no model to measure yet. Choose one in Settings, Model.</source>
        <translation>Aún no hay modelo que medir. Elija uno en Ajustes, Modelo.</translation>
    </message>
    <message>
        <source>There is no model yet. Choose one in Settings, Model.</source>
        <translation>Aún no hay modelo. Elija uno en Ajustes, Modelo.</translation>
    </message>
    <message>
        <source>There is no model yet; suggestions need one.</source>
        <translation>Aún no hay modelo; las sugerencias necesitan uno.</translation>
    </message>
    <message>
        <source>There is no newer version. The latest, {version}, is of {day}.</source>
        <translation>No hay una versión más reciente. La última, {version}, es del {day}.</translation>
    </message>
    <message>
        <source>There is no running text here: {things} are never rewritten. Select a paragraph.</source>
        <translation>Aquí no hay texto corrido, y esto no se reescribe nunca: {things}. Seleccione un párrafo.</translation>
    </message>
    <message>
        <source>There is no running text here: {thing} is never rewritten. Select a paragraph.</source>
        <translation>Aquí no hay texto corrido, y esto no se reescribe nunca: {thing}. Seleccione un párrafo.</translation>
    </message>
    <message>
        <source>There is no setting called {key}.</source>
        <translation>No hay ningún ajuste llamado {key}.</translation>
    </message>
    <message>
        <source>There is no text to try this on. Select some in the document, or put the caret into a paragraph.</source>
        <translation>No hay texto con el que probarlo. Seleccione algo en el documento o ponga el cursor en un párrafo.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Aún no hay texto.</translation>
    </message>
    <message>
        <source>There is not enough memory for this context. Choose a smaller context or model in Settings.</source>
        <translation>No hay memoria suficiente para este contexto. Elija un contexto o modelo más pequeño en Ajustes.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>There is nothing to rewrite here. Select some text, or put the caret into a paragraph.</source>
        <translation>Aquí no hay nada que reescribir. Seleccione texto o ponga el cursor en un párrafo.</translation>
    </message>
    <message>
        <source>There is nothing to score.</source>
        <translation>No hay nada que puntuar.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is too little text to go on from; a few words are enough.</source>
        <translation>Hay muy poco texto para continuar; bastan unas palabras.</translation>
    </message>
    <message>
        <source>These are more than {limit} prompts. Import a part of them.</source>
        <translation>Son más de {limit} prompts. Importe una parte.</translation>
    </message>
    <message>
        <source>These keys were left out: {keys}.</source>
        <translation>Se omitieron estas claves: {keys}.</translation>
    </message>
    <message>
        <source>These options were left out: {options}.</source>
        <translation>Se omitieron estas opciones: {options}.</translation>
    </message>
    <message>
        <source>These should be separate words.</source>
        <translation>Deberían ser palabras separadas.</translation>
    </message>
    <message>
        <source>These texts were not saved when Inkhorn ended. Each is safe until you keep it or throw it away; what you do not decide now is here again at the next start.</source>
        <translation>Estos textos no estaban guardados cuando se cerró Inkhorn. Cada uno está a salvo hasta que lo conserve o lo deseche; lo que no decida ahora volverá a estar aquí en el próximo inicio.</translation>
    </message>
    <message>
        <source>These words are joined by a hyphen.</source>
        <translation>Estas palabras se unen con guion.</translation>
    </message>
    <message>
        <source>These words are usually written in the other order.</source>
        <translation>Estas palabras suelen escribirse en otro orden.</translation>
    </message>
    <message>
        <source>This address asks for a permission that Inkhorn does not have.</source>
        <translation>Esta dirección pide un permiso que Inkhorn no tiene.</translation>
    </message>
    <message>
        <source>This address cannot be used.</source>
        <translation>Esta dirección no se puede usar.</translation>
    </message>
    <message>
        <source>This address cannot be used: it does not begin with https://.</source>
        <translation>Esta dirección no se puede usar: no empieza con https://.</translation>
    </message>
    <message>
        <source>This build cannot look for updates: its update address cannot be read.</source>
        <translation>Esta compilación no puede buscar actualizaciones: su dirección de actualización no se puede leer.</translation>
    </message>
    <message>
        <source>This build cannot look for updates: its update address does not begin with https.</source>
        <translation>Esta compilación no puede buscar actualizaciones: su dirección de actualización no empieza con https.</translation>
    </message>
    <message>
        <source>This build carries no key to check updates with, so it does not look for them.</source>
        <translation>Esta compilación no lleva ninguna clave para verificar actualizaciones, así que no las busca.</translation>
    </message>
    <message>
        <source>This build of Inkhorn has no update address, so it cannot look for newer versions. Look where you got it.</source>
        <translation>Esta compilación de Inkhorn no tiene dirección de actualización, así que no puede buscar versiones más recientes. Mire donde la obtuvo.</translation>
    </message>
    <message>
        <source>This cannot be used yet; see the problems below.</source>
        <translation>Aún no se puede usar; vea los problemas abajo.</translation>
    </message>
    <message>
        <source>This computer does not tell programs how much energy it uses.</source>
        <translation>Este equipo no informa a los programas de cuánta energía consume.</translation>
    </message>
    <message>
        <source>This computer has no keyring (Secret Service) that could keep it.</source>
        <translation>Este equipo no tiene un llavero (Secret Service) que pueda conservarla.</translation>
    </message>
    <message>
        <source>This copy of the engine was built without CUDA. Install a build that has it; the README says how, under Graphics processors.</source>
        <translation>Esta copia del motor se compiló sin CUDA. Instale una compilación que lo incluya; el README dice cómo, en Graphics processors.</translation>
    </message>
    <message>
        <source>This copy of the engine was built without CUDA. Run `make backends` in the folder of the sources.</source>
        <translation>Esta copia del motor se compiló sin CUDA. Ejecute `make backends` en la carpeta de las fuentes.</translation>
    </message>
    <message>
        <source>This copy of the engine was built without Metal. Install a build that has it; the README says how, under Graphics processors.</source>
        <translation>Esta copia del motor se compiló sin Metal. Instale una compilación que lo incluya; el README dice cómo, en Graphics processors.</translation>
    </message>
    <message>
        <source>This copy of the engine was built without Metal. Run `make backends` in the folder of the sources.</source>
        <translation>Esta copia del motor se compiló sin Metal. Ejecute `make backends` en la carpeta de las fuentes.</translation>
    </message>
    <message>
        <source>This copy of the engine was built without Vulkan. Install a build that has it; the README says how, under Graphics processors.</source>
        <translation>Esta copia del motor se compiló sin Vulkan. Instale una compilación que lo incluya; el README dice cómo, en Graphics processors.</translation>
    </message>
    <message>
        <source>This copy of the engine was built without Vulkan. Run `make backends` in the folder of the sources.</source>
        <translation>Esta copia del motor se compiló sin Vulkan. Ejecute `make backends` en la carpeta de las fuentes.</translation>
    </message>
    <message>
        <source>This document is written without a model.</source>
        <translation>Este documento se escribe sin modelo.</translation>
    </message>
    <message>
        <source>This document is written without a model; rules go on checking. Write, No Model brings it back.</source>
        <translation>Este documento se escribe sin modelo; las reglas siguen revisando. Escribir, Sin modelo lo vuelve a activar.</translation>
    </message>
    <message>
        <source>This does not look right here.</source>
        <translation>Esto no parece correcto aquí.</translation>
    </message>
    <message>
        <source>This file cannot be fetched here. Take it from a folder or a stick that has it.</source>
        <translation>Este archivo no se puede descargar aquí. Tómelo de una carpeta o memoria USB que lo tenga.</translation>
    </message>
    <message>
        <source>This file has a very long line. It is shown in pieces so that typing stays fast; saving joins them again.</source>
        <translation>Este archivo tiene una línea muy larga. Se muestra en trozos para que la escritura siga siendo rápida; al guardar se vuelven a unir.</translation>
    </message>
    <message>
        <source>This file has control characters, such as page breaks, that the page cannot hold. Saving turns them into line ends or leaves them out.</source>
        <translation>Este archivo tiene caracteres de control, como saltos de página, que la página no puede contener. Al guardar se convierten en finales de línea o se omiten.</translation>
    </message>
    <message>
        <source>This file mixes several kinds of line ends; saving makes them alike.</source>
        <translation>Este archivo mezcla varios tipos de finales de línea; al guardar se igualan.</translation>
    </message>
    <message>
        <source>This file says at its end who wrote what, but its text was changed since, so that may be wrong. View, Show Machine Text lets you see. Keep it?</source>
        <translation>Este archivo indica al final quién escribió cada parte, pero su texto cambió desde entonces y puede ser inexacto. Ver, Mostrar texto de máquina permite comprobarlo. ¿Conservarlo?</translation>
    </message>
    <message>
        <source>This file stays as it is; the new one goes into Inkhorn&apos;s folder, where {free} are free.</source>
        <translation>Este archivo queda como está; el nuevo va a la carpeta de Inkhorn, donde hay {free} libres.</translation>
    </message>
    <message>
        <source>This file was changed in another program. Of 1 passage that a machine wrote, 1 was not found again and count as of unknown origin.</source>
        <translation>Este archivo se modificó en otro programa. De 1 pasaje escrito por una máquina, 1 no se encontró y cuenta como de origen desconocido.</translation>
    </message>
    <message numerus="yes">
        <source>This file was changed in another program. Of {passages} passages that a machine wrote, {n} were not found again and count as of unknown origin.</source>
        <translation>
            <numerusform>Este archivo se modificó en otro programa. De {passages} pasajes escritos por una máquina, {n} no se encontró y cuenta como de origen desconocido.</numerusform>
            <numerusform>Este archivo se modificó en otro programa. De {passages} pasajes escritos por una máquina, {n} no se encontraron y cuentan como de origen desconocido.</numerusform>
        </translation>
    </message>
    <message>
        <source>This folder may not be looked into.</source>
        <translation>No se permite mirar en esta carpeta.</translation>
    </message>
    <message>
        <source>This installation cannot download models because it has no pip. {advice}</source>
        <translation>Esta instalación no puede descargar modelos porque no tiene pip. {advice}</translation>
    </message>
    <message>
        <source>This installation cannot read dictionaries: there is no Hunspell library for this system.</source>
        <translation>Esta instalación no puede leer diccionarios: no hay biblioteca Hunspell para este sistema.</translation>
    </message>
    <message>
        <source>This installation has no pip. Set an address for word lists, or a folder with the file.</source>
        <translation>Esta instalación no tiene pip. Indique una dirección para las listas de palabras o una carpeta con el archivo.</translation>
    </message>
    <message>
        <source>This is Inkhorn {version}</source>
        <translation>Esto es Inkhorn {version}</translation>
    </message>
    <message>
        <source>This is a question now.</source>
        <translation>Ahora es una pregunta.</translation>
    </message>
    <message>
        <source>This is a source checkout. In its folder run:
git pull &amp;&amp; make run</source>
        <translation>Esto es una copia del código fuente. En su carpeta, ejecute:
git pull &amp;&amp; make run</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>No es un archivo normal.</translation>
    </message>
    <message>
        <source>This is not an address. One looks like http://localhost:8080.</source>
        <translation>Esto no es una dirección. Una dirección es como http://localhost:8080.</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>Esto no es posible en este momento.</translation>
    </message>
    <message>
        <source>This is nothing that Inkhorn can import. It reads WritingTools&apos; options.json, llm&apos;s YAML templates, Fabric&apos;s patterns (folders with system.md) and Obsidian Local GPT&apos;s data.json.</source>
        <translation>Inkhorn no puede importar esto. Lee options.json de WritingTools, plantillas YAML de llm, patrones de Fabric (carpetas con system.md) y data.json de Obsidian Local GPT.</translation>
    </message>
    <message>
        <source>This is too long to be copied as HTML. Export the document as a web page instead.</source>
        <translation>Es demasiado largo para copiarlo como HTML. Exporte el documento como página web.</translation>
    </message>
    <message>
        <source>This is written as one word.</source>
        <translation>Esto se escribe en una sola palabra.</translation>
    </message>
    <message>
        <source>This is your style guide. Prompts that ask for it with {{style_guide}} send it along; no other prompt does.
One line a preference is enough. Lines between these marks are notes to yourself and are never sent.

- Write &quot;email&quot;, not &quot;e-mail&quot;.
- Dates look like 5 March 2027.
- Short sentences; no exclamation marks.</source>
        <translation>Esta es su guía de estilo. Los prompts que la piden con {{style_guide}} la envían con ellos; ningún otro lo hace.
Basta una línea por preferencia. Las líneas entre estas marcas son notas para usted y nunca se envían.

- Escribir “correo electrónico”, no “e-mail”.
- Fechas con la forma 5 de marzo de 2027.
- Frases cortas; sin signos de exclamación.</translation>
    </message>
    <message>
        <source>This key cannot be used; press another one.</source>
        <translation>Esta tecla no se puede usar; pulse otra.</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>Este modelo</translation>
    </message>
    <message>
        <source>This model cannot write text. Choose another in Settings, Model.</source>
        <translation>Este modelo no puede escribir texto. Elija otro en Ajustes, Modelo.</translation>
    </message>
    <message>
        <source>This model does not continue text. Choose another in Settings, Model.</source>
        <translation>Este modelo no continúa textos. Elija otro en Ajustes, Modelo.</translation>
    </message>
    <message>
        <source>This model has no token for what the grammar asks next. Change the grammar.</source>
        <translation>Este modelo no tiene ningún token para lo que la gramática pide a continuación. Cambie la gramática.</translation>
    </message>
    <message>
        <source>This model makes the engine crash while it loads. Choose another model in Settings, Model, or download it again.</source>
        <translation>Este modelo bloquea el motor al cargarse. Elija otro en Ajustes, Modelo, o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>This model makes the engine stop whenever it is used. Choose another model in Settings, Model, or download it again.</source>
        <translation>Este modelo detiene el motor cada vez que se usa. Elija otro en Ajustes, Modelo, o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>This pack cannot be installed.</source>
        <translation>Este paquete no se puede instalar.</translation>
    </message>
    <message>
        <source>This pattern takes too long in this text. Make it more exact, or search in a selection.</source>
        <translation>Este patrón tarda demasiado en este texto. Hágalo más exacto o busque en una selección.</translation>
    </message>
    <message>
        <source>This prompt has no examples. Write some behind inkhorn.examples: a selection, and what an answer contains, does not contain (not_contains) or how long it is at most (max_length).</source>
        <translation>Este prompt no tiene ejemplos. Escriba algunos detrás de inkhorn.examples: una selección y qué contiene la respuesta, qué no contiene (not_contains) o cuál es su longitud máxima (max_length).</translation>
    </message>
    <message>
        <source>This prompt reads your clipboard and shows it to the model on this computer. Allowing it holds for all prompts until Inkhorn is closed.</source>
        <translation>Este prompt lee el portapapeles y se lo muestra al modelo en este equipo. El permiso vale para todos los prompts hasta que se cierre Inkhorn.</translation>
    </message>
    <message>
        <source>This says something new.</source>
        <translation>Esto dice algo nuevo.</translation>
    </message>
    <message>
        <source>This section is the first of its level here.</source>
        <translation>Esta sección es la primera de su nivel aquí.</translation>
    </message>
    <message>
        <source>This section is the last of its level here.</source>
        <translation>Esta sección es la última de su nivel aquí.</translation>
    </message>
    <message>
        <source>This sentence is too long to check.</source>
        <translation>Esta frase es demasiado larga para revisarla.</translation>
    </message>
    <message>
        <source>This text is too long for the engine. Select less of it.</source>
        <translation>Este texto es demasiado largo para el motor. Seleccione una parte menor.</translation>
    </message>
    <message>
        <source>This version is no longer kept.</source>
        <translation>Esta versión ya no se conserva.</translation>
    </message>
    <message>
        <source>This was changed since: {words}. It stays; copy the text before to put it back yourself.</source>
        <translation>Esto cambió después: {words}. Se conserva; copie el texto anterior para reponerlo usted.</translation>
    </message>
    <message>
        <source>This word is easily confused with another one.</source>
        <translation>Esta palabra se confunde fácilmente con otra.</translation>
    </message>
    <message>
        <source>This word is not needed.</source>
        <translation>Esta palabra no hace falta.</translation>
    </message>
    <message>
        <source>This word seems to be misspelt.</source>
        <translation>Esta palabra parece mal escrita.</translation>
    </message>
    <message>
        <source>This word seems to be mistaken for a similar one.</source>
        <translation>Esta palabra parece confundida con una similar.</translation>
    </message>
    <message>
        <source>This word stands here twice.</source>
        <translation>Esta palabra aparece dos veces.</translation>
    </message>
    <message>
        <source>This worker has its model already; another one needs another worker.</source>
        <translation>Este proceso de trabajo ya tiene su modelo; para otro se necesita otro proceso.</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Exhaustivo</translation>
    </message>
    <message>
        <source>Thorough: also what deserves a look.</source>
        <translation>Exhaustivo: también lo que merece una mirada.</translation>
    </message>
    <message>
        <source>Those before {day} are no longer in the list.</source>
        <translation>Las anteriores al {day} ya no están en la lista.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Threads for reading</source>
        <translation>Hilos para leer</translation>
    </message>
    <message>
        <source>Threads for writing + for reading, and tokens read at once. Longer is faster; Automatic is 1.00. What counts is a word typed, a paragraph rewritten and a sentence checked.</source>
        <translation>Hilos para escribir + para leer, y tokens leídos a la vez. Más larga es más rápida; Automático es 1,00. Cuenta una palabra tecleada, un párrafo reescrito y una frase revisada.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Desechar</translation>
    </message>
    <message>
        <source>Throw “{title}” away</source>
        <translation>Desechar “{title}”</translation>
    </message>
    <message>
        <source>Thrown away. It is gone when you close this window.</source>
        <translation>Desechado. Desaparece al cerrar esta ventana.</translation>
    </message>
    <message>
        <source>Thrown away. The page goes back to the file when you close this window.</source>
        <translation>Desechado. La página vuelve al archivo al cerrar esta ventana.</translation>
    </message>
    <message>
        <source>Throws away what has come of it.</source>
        <translation>Desecha lo que ha llegado.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todos</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Desmarcar todos</translation>
    </message>
    <message>
        <source>Tints what the model and rules wrote.</source>
        <translation>Colorea lo que escribieron el modelo y las reglas.</translation>
    </message>
    <message>
        <source>Title ideas</source>
        <translation>Ideas de título</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message numerus="yes">
        <source>Today: {done} of {n} words by hand, and {machine} by machine.</source>
        <translation>
            <numerusform>Hoy: {done} de {n} palabra a mano y {machine} por máquina.</numerusform>
            <numerusform>Hoy: {done} de {n} palabras a mano y {machine} por máquina.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: {done} of {n} words by hand.</source>
        <translation>
            <numerusform>Hoy: {done} de {n} palabra a mano.</numerusform>
            <numerusform>Hoy: {done} de {n} palabras a mano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} words by hand, and {machine} by machine.</source>
        <translation>
            <numerusform>Hoy: {n} palabra a mano y {machine} por máquina.</numerusform>
            <numerusform>Hoy: {n} palabras a mano y {machine} por máquina.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} words by hand.</source>
        <translation>
            <numerusform>Hoy: {n} palabra a mano.</numerusform>
            <numerusform>Hoy: {n} palabras a mano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traducir</translation>
    </message>
    <message>
        <source>Tries processors, layers, threads and batch on your own kind of work and keeps the best. Takes one to some minutes; you can go on writing, but then it is less exact.</source>
        <translation>Prueba procesadores, capas, hilos y lotes con su propio tipo de trabajo y conserva lo mejor. Tarda de uno a varios minutos; puede seguir escribiendo, pero entonces es menos exacto.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try again in a moment</source>
        <translation>Inténtelo de nuevo en un momento</translation>
    </message>
    <message>
        <source>Try again, or use a larger model.</source>
        <translation>Inténtelo de nuevo o use un modelo más grande.</translation>
    </message>
    <message>
        <source>Try again, or use another model.</source>
        <translation>Inténtelo de nuevo o use otro modelo.</translation>
    </message>
    <message>
        <source>Try again, or word the instruction differently.</source>
        <translation>Inténtelo de nuevo o formule la instrucción de otra manera.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again: {model}</source>
        <translation>Reintentar: {model}</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Try {number}: {setup}.</source>
        <translation>Intento {number}: {setup}.</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Turco (Windows-1254)</translation>
    </message>
    <message>
        <source>Turn suggestions on</source>
        <translation>Activar sugerencias</translation>
    </message>
    <message>
        <source>Type an instruction, or ↓ to choose</source>
        <translation>Escriba una instrucción o elija con ↓</translation>
    </message>
    <message>
        <source>Type one word, with letters and without spaces.</source>
        <translation>Escriba una sola palabra, con letras y sin espacios.</translation>
    </message>
    <message>
        <source>Type the number of a line.</source>
        <translation>Escriba el número de una línea.</translation>
    </message>
    <message>
        <source>Typewriter scrolling</source>
        <translation>Modo máquina de escribir</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Tecleo</translation>
    </message>
    <message>
        <source>Typing changes nothing here.</source>
        <translation>Escribir aquí no cambia nada.</translation>
    </message>
    <message>
        <source>Typographic quotes and dashes</source>
        <translation>Comillas y rayas tipográficas</translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation>UTF-16, big-endian</translation>
    </message>
    <message>
        <source>UTF-8 with byte order mark</source>
        <translation>UTF-8 con marca de orden de bytes</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ucraniano</translation>
    </message>
    <message>
        <source>Ukrainian (KOI8-U)</source>
        <translation>Ucraniano (KOI8-U)</translation>
    </message>
    <message>
        <source>Underlines commas, apostrophes and spaces.</source>
        <translation>Subraya comas, apóstrofos y espacios.</translation>
    </message>
    <message>
        <source>Underlines mistakes.</source>
        <translation>Subraya los errores.</translation>
    </message>
    <message>
        <source>Underlines mistakes; right-click shows the fix.</source>
        <translation>Subraya los errores; el clic derecho muestra la corrección.</translation>
    </message>
    <message>
        <source>Underlines words that no dictionary knows.</source>
        <translation>Subraya palabras que ningún diccionario conoce.</translation>
    </message>
    <message>
        <source>Underlines wrong forms, and words that are missing or too many.</source>
        <translation>Subraya formas incorrectas y palabras que faltan o sobran.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>Unload after</source>
        <translation>Liberar tras</translation>
    </message>
    <message>
        <source>Unnamed action</source>
        <translation>Acción sin nombre</translation>
    </message>
    <message>
        <source>Unsuitable for correcting by itself: last in one published test.</source>
        <translation>Inadecuado para corregir por sí solo: el último en una prueba publicada.</translation>
    </message>
    <message>
        <source>Unsuitable where little is to change: last in one published test of tidying up dictated text.</source>
        <translation>Inadecuado donde hay poco que cambiar: el último en una prueba publicada de pulir texto dictado.</translation>
    </message>
    <message>
        <source>Unsuitable.</source>
        <translation>Inadecuado.</translation>
    </message>
    <message>
        <source>Unsuitable: it does not follow instructions.</source>
        <translation>Inadecuado: no sigue instrucciones.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Until it is closed</source>
        <translation>Hasta que se cierre</translation>
    </message>
    <message>
        <source>Until the end of the day, if wanted</source>
        <translation>Hasta el final del día, si se desea</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Untitled {number}</source>
        <translation>Sin título {number}</translation>
    </message>
    <message>
        <source>Up and Down bring back what was typed before.</source>
        <translation>Arriba y Abajo recuperan lo escrito antes.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Updates could not be looked for; the log says why.</source>
        <translation>No se pudieron buscar actualizaciones; el registro dice por qué.</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Use Automatic instead</source>
        <translation>Usar Automático</translation>
    </message>
    <message>
        <source>Use dictionaries</source>
        <translation>Usar diccionarios</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use the model again</source>
        <translation>Volver a usar el modelo</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation>Usar {model}</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>Uigur</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Version and page</source>
        <translation>Versión y página</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>Version {number}: {words}</source>
        <translation>Versión {number}: {words}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Versions side by side</source>
        <translation>Versiones una junto a otra</translation>
    </message>
    <message>
        <source>Versions: earlier texts of your documents. “Keep versions” under Saving switches them off.</source>
        <translation>Versiones: textos anteriores de sus documentos. “Conservar versiones”, en Guardado, las desactiva.</translation>
    </message>
    <message>
        <source>Very difficult: for readers who know the subject.</source>
        <translation>Muy difícil: para lectores que conocen el tema.</translation>
    </message>
    <message>
        <source>Very easy to read: most 11-year-olds can follow.</source>
        <translation>Muy fácil de leer: la mayoría lo entiende a los 11 años.</translation>
    </message>
    <message>
        <source>Very good: 82 of 100 points in one published test of tidying up dictated text. Wordy, by one report.</source>
        <translation>Muy bueno: 82 de 100 puntos en una prueba publicada de pulir texto dictado. Verboso, según un informe.</translation>
    </message>
    <message>
        <source>Very good: between 79 and 83 of 100 points in one published test of tidying up dictated text.</source>
        <translation>Muy bueno: entre 79 y 83 de 100 puntos en una prueba publicada de pulir texto dictado.</translation>
    </message>
    <message>
        <source>Very good: in one published test all 28 of its suggestions were safe and 12 of 13 words right.</source>
        <translation>Muy bueno: en una prueba publicada sus 28 sugerencias fueron seguras y acertó 12 de 13 palabras.</translation>
    </message>
    <message>
        <source>Very good: in one published test it mended 84 of 100 mistakes and left 89 of 100 sound sentences alone.</source>
        <translation>Muy bueno: en una prueba publicada corrigió 84 de 100 errores y no tocó 89 de 100 frases correctas.</translation>
    </message>
    <message>
        <source>Very good: in one published test the model before it mended 90 of 100 mistakes and left 95 of 100 sound sentences alone.</source>
        <translation>Muy bueno: en una prueba publicada el modelo anterior corrigió 90 de 100 errores y no tocó 95 de 100 frases correctas.</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>Vietnamita (Windows-1258)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Waits for the one before it.</source>
        <translation>Espera a que termine el anterior.</translation>
    </message>
    <message>
        <source>Warm, as to a good colleague.</source>
        <translation>Cálido, como a un buen colega.</translation>
    </message>
    <message>
        <source>Weak: in one published test of tidying up dictated text 45 of 75 answers had to be rejected.</source>
        <translation>Flojo: en una prueba publicada de pulir texto dictado hubo que rechazar 45 de 75 respuestas.</translation>
    </message>
    <message>
        <source>Weak: in one published test of tidying up dictated text 55 of 75 answers had to be rejected.</source>
        <translation>Flojo: en una prueba publicada de pulir texto dictado hubo que rechazar 55 de 75 respuestas.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Galés</translation>
    </message>
    <message>
        <source>Western European (DOS 850)</source>
        <translation>Europeo occidental (DOS 850)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <translation>Europeo occidental (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>Europeo occidental (Mac)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Europeo occidental (Windows-1252)</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>What changed on the disk</source>
        <translation>Qué cambió en el disco</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>What has come stays until it is whole or cancelled, also when Inkhorn is closed meanwhile.</source>
        <translation>Lo que ha llegado se queda hasta que esté completo o se cancele, aunque entretanto se cierre Inkhorn.</translation>
    </message>
    <message>
        <source>What is left needs a look: accept (A) or discard (D) each change.</source>
        <translation>Lo que queda necesita una mirada: acepte (A) o descarte (D) cada cambio.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>What is said when a suggestion appears or is taken. Automatic: its first words, while a screen reader runs.</source>
        <translation>Qué se dice cuando aparece o se acepta una sugerencia. Automático: sus primeras palabras, si hay un lector de pantalla activo.</translation>
    </message>
    <message>
        <source>What is sent and answered</source>
        <translation>Qué se envía y se responde</translation>
    </message>
    <message>
        <source>What is stored of your text</source>
        <translation>Qué se guarda de su texto</translation>
    </message>
    <message>
        <source>What is wrong with the text.</source>
        <translation>Qué está mal en el texto.</translation>
    </message>
    <message>
        <source>What it is for, in a sentence; may stay empty</source>
        <translation>Para qué sirve, en una frase; puede quedar vacío</translation>
    </message>
    <message>
        <source>What it needs of memory is not known before it is here.</source>
        <translation>Cuánta memoria necesita no se sabe hasta que está aquí.</translation>
    </message>
    <message>
        <source>What should change?</source>
        <translation>¿Qué debe cambiar?</translation>
    </message>
    <message>
        <source>What the check finds is listed here.</source>
        <translation>Aquí se lista lo que encuentra la revisión.</translation>
    </message>
    <message>
        <source>What the folder has</source>
        <translation>Qué tiene la carpeta</translation>
    </message>
    <message>
        <source>What the model is doing</source>
        <translation>Qué está haciendo el modelo</translation>
    </message>
    <message>
        <source>What versions say here, the original</source>
        <translation>Qué dicen aquí las versiones, el original</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Qué se cambió</translation>
    </message>
    <message>
        <source>What was downloaded is not the file that was expected (its checksum differs), so nothing was kept. Try again later, or choose another address.</source>
        <translation>Lo que se descargó no es el archivo esperado (su suma de comprobación difiere), así que no se conservó nada. Inténtelo más tarde o elija otra dirección.</translation>
    </message>
    <message>
        <source>What was downloaded is not the starter model (its checksum differs), so nothing was kept. Try again later. {advice}</source>
        <translation>Lo que se descargó no es el modelo inicial (su suma de comprobación difiere), así que no se conservó nada. Inténtelo más tarde. {advice}</translation>
    </message>
    <message>
        <source>What was here before stands here again, so there is nothing to revert.</source>
        <translation>Lo que había antes vuelve a estar aquí, así que no hay nada que revertir.</translation>
    </message>
    <message>
        <source>What was made cannot be read, so it was not kept. Try again.</source>
        <translation>Lo que se creó no se puede leer, así que no se conservó. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>What was made is not the same model, so it was not kept.</source>
        <translation>Lo que se creó no es el mismo modelo, así que no se conservó.</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Qué se envió</translation>
    </message>
    <message>
        <source>What was sent (P)</source>
        <translation>Qué se envió (P)</translation>
    </message>
    <message>
        <source>What was sent is far too large for a list of releases, so it was not read. Try again later.</source>
        <translation>Lo que se envió es demasiado grande para una lista de versiones, así que no se leyó. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>What was sent is not a list of releases. A network that asks you to sign in sends its own page instead; otherwise try again later.</source>
        <translation>Lo que se envió no es una lista de versiones. Una red que pide iniciar sesión envía en su lugar su propia página; si no es eso, inténtelo más tarde.</translation>
    </message>
    <message>
        <source>What was sent to the model</source>
        <translation>Qué se envió al modelo</translation>
    </message>
    <message>
        <source>What would be sent for the text you have selected.</source>
        <translation>Qué se enviaría para el texto seleccionado.</translation>
    </message>
    <message>
        <source>What you decided, or chose place by place, stays.</source>
        <translation>Lo que decidió o eligió lugar por lugar se mantiene.</translation>
    </message>
    <message>
        <source>What you type cannot be kept safe from a crash at the moment: {reason}. You can write on; save often. Inkhorn goes on trying.</source>
        <translation>Lo que escribe no se puede proteger de un cierre inesperado en este momento: {reason}. Puede seguir escribiendo; guarde a menudo. Inkhorn lo sigue intentando.</translation>
    </message>
    <message>
        <source>What you write is sent there for suggestions and rewriting; rules check alone.</source>
        <translation>Lo que escribe se envía allí para sugerencias y reescrituras; las reglas revisan solas.</translation>
    </message>
    <message>
        <source>What you write is sent to {host}, and can be read by others in your network on the way.</source>
        <translation>Lo que escribe se envía a {host}, y otros en su red pueden leerlo por el camino.</translation>
    </message>
    <message>
        <source>What you write is sent to {host}.</source>
        <translation>Lo que escribe se envía a {host}.</translation>
    </message>
    <message>
        <source>What you write is sent to {server} for suggestions and rewriting.</source>
        <translation>Lo que escribe se envía a {server} para sugerencias y reescrituras.</translation>
    </message>
    <message>
        <source>What you write is sent to {server} for suggestions and rewriting. Its process may connect, because you asked for it.</source>
        <translation>Lo que escribe se envía a {server} para sugerencias y reescrituras. Su proceso puede conectarse porque usted lo pidió.</translation>
    </message>
    <message>
        <source>Whatever you ignored at one place is shown again.</source>
        <translation>Se vuelve a mostrar todo lo que ignoró en lugares concretos.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When nothing was suggested</source>
        <translation>Cuando no se sugirió nada</translation>
    </message>
    <message>
        <source>When this happens may have changed.</source>
        <translation>Puede haber cambiado cuándo ocurre esto.</translation>
    </message>
    <message>
        <source>Where a suggestion ends at the latest.</source>
        <translation>Dónde termina una sugerencia como muy tarde.</translation>
    </message>
    <message>
        <source>Whether the process of the {process} can connect cannot be seen here.</source>
        <translation>Aquí no se puede ver si el proceso “{process}” puede conectarse.</translation>
    </message>
    <message>
        <source>Which dictionary</source>
        <translation>Qué diccionario</translation>
    </message>
    <message>
        <source>Which one, where this computer has several of the kind.</source>
        <translation>Cuál, si este equipo tiene varios de ese tipo.</translation>
    </message>
    <message>
        <source>Which processor makes the text.</source>
        <translation>Qué procesador genera el texto.</translation>
    </message>
    <message>
        <source>Which spelling counts as right.</source>
        <translation>Qué ortografía se considera correcta.</translation>
    </message>
    <message>
        <source>Which words are yours, the model&apos;s, or pasted: never in the text itself.</source>
        <translation>Qué palabras son suyas, del modelo o pegadas: nunca en el propio texto.</translation>
    </message>
    <message>
        <source>Who Wrote What</source>
        <translation>Quién escribió qué</translation>
    </message>
    <message>
        <source>Who could connect</source>
        <translation>Quién podría conectarse</translation>
    </message>
    <message>
        <source>Who is meant may change: {new} for {old}.</source>
        <translation>Puede cambiar a quién se refiere: {new} en lugar de {old}.</translation>
    </message>
    <message>
        <source>Who is meant may have changed.</source>
        <translation>Puede haber cambiado a quién se refiere.</translation>
    </message>
    <message>
        <source>Who will read it</source>
        <translation>Quién lo leerá</translation>
    </message>
    <message>
        <source>Who wrote what in this document could not be kept: the folder cannot be written to. Your text is safe.</source>
        <translation>No se pudo conservar quién escribió cada parte de este documento: no se puede escribir en la carpeta. Su texto está a salvo.</translation>
    </message>
    <message>
        <source>Who wrote what: the paragraphs that a model had a part in, or into which something was pasted. “Remember who wrote what” under Saving switches it off and removes it.</source>
        <translation>Quién escribió qué: los párrafos en los que intervino un modelo o en los que se pegó algo. “Recordar quién escribió qué”, en Guardado, lo desactiva y lo elimina.</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Why nothing is suggested</source>
        <translation>Por qué no se sugiere nada</translation>
    </message>
    <message>
        <source>Why nothing?</source>
        <translation>¿Por qué nada?</translation>
    </message>
    <message>
        <source>Why nothing? (Shift+F1)</source>
        <translation>¿Por qué nada? (Mayús+F1)</translation>
    </message>
    <message>
        <source>Window {window}</source>
        <translation>Ventana {window}</translation>
    </message>
    <message>
        <source>Window {window} of {machine}</source>
        <translation>Ventana {window} de {machine}</translation>
    </message>
    <message>
        <source>Window {window}, model {model}</source>
        <translation>Ventana {window}, modelo {model}</translation>
    </message>
    <message>
        <source>Window {window}, model {model} of {machine}</source>
        <translation>Ventana {window}, modelo {model} de {machine}</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>Without spaces</source>
        <translation>Sin espacios</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>switch: only whole words</comment>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>Listas de palabras</translation>
    </message>
    <message>
        <source>Word lists (*.txt *.dic)</source>
        <translation>Listas de palabras (*.txt *.dic)</translation>
    </message>
    <message>
        <source>Word lists are on this computer. {licence}.</source>
        <translation>Las listas de palabras están en este equipo. {licence}.</translation>
    </message>
    <message>
        <source>Word lists come from</source>
        <translation>Origen de las listas de palabras</translation>
    </message>
    <message>
        <source>Word lists for {language}</source>
        <translation>Listas de palabras: {language}</translation>
    </message>
    <message>
        <source>Word lists: {size} to download. {licence}.</source>
        <translation>Listas de palabras: {size} por descargar. {licence}.</translation>
    </message>
    <message>
        <source>Word to add</source>
        <translation>Palabra que añadir</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words a day</source>
        <translation>Palabras al día</translation>
    </message>
    <message>
        <source>Words of this document</source>
        <translation>Palabras de este documento</translation>
    </message>
    <message>
        <source>Words that are not in the dictionary.</source>
        <translation>Palabras que no están en el diccionario.</translation>
    </message>
    <message>
        <source>Words this document shall have</source>
        <translation>Palabras que debe tener este documento</translation>
    </message>
    <message>
        <source>Words used most</source>
        <translation>Palabras más usadas</translation>
    </message>
    <message>
        <source>Words used most: {words}</source>
        <translation>Palabras más usadas: {words}</translation>
    </message>
    <message>
        <source>Words written each day</source>
        <translation>Palabras escritas cada día</translation>
    </message>
    <message>
        <source>Words written today</source>
        <translation>Palabras escritas hoy</translation>
    </message>
    <message>
        <source>Works on the section</source>
        <translation>Se aplica a la sección</translation>
    </message>
    <message>
        <source>Works on the selection</source>
        <translation>Se aplica a la selección</translation>
    </message>
    <message>
        <source>Works on the selection or the paragraph</source>
        <translation>Se aplica a la selección o al párrafo</translation>
    </message>
    <message>
        <source>Works on the whole document</source>
        <translation>Se aplica a todo el documento</translation>
    </message>
    <message>
        <source>Works on whole paragraphs</source>
        <translation>Se aplica a párrafos enteros</translation>
    </message>
    <message>
        <source>Works on whole sentences</source>
        <translation>Se aplica a frases enteras</translation>
    </message>
    <message>
        <source>Works on {scope}</source>
        <translation>Se aplica a {scope}</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Write a sentence on the page and pause: grey text offers the next words, and Tab takes them.</source>
        <translation>Escriba una frase en la página y haga una pausa: el texto gris ofrece las palabras siguientes y Tab las acepta.</translation>
    </message>
    <message>
        <source>Write here.</source>
        <translation>Escriba aquí.</translation>
    </message>
    <message>
        <source>Write how many words the document shall have.</source>
        <translation>Escriba cuántas palabras debe tener el documento.</translation>
    </message>
    <message>
        <source>Write prompts of your own, try them on your text, and install packs of them.</source>
        <translation>Escriba prompts propios, pruébelos con su texto e instale paquetes de prompts.</translation>
    </message>
    <message>
        <source>Write the day as year-month-day, such as 2027-03-31, or leave it empty.</source>
        <translation>Escriba el día como año-mes-día, por ejemplo 2027-03-31, o déjelo vacío.</translation>
    </message>
    <message>
        <source>Write without a model</source>
        <translation>Escribir sin modelo</translation>
    </message>
    <message>
        <source>Writes a copy that says who wrote what.</source>
        <translation>Escribe una copia que indica quién escribió qué.</translation>
    </message>
    <message>
        <source>Writes the document as a Word, OpenDocument, PDF or web page file.</source>
        <translation>Guarda el documento como archivo de Word, OpenDocument, PDF o página web.</translation>
    </message>
    <message>
        <source>Writes the document to another file.</source>
        <translation>Guarda el documento en otro archivo.</translation>
    </message>
    <message>
        <source>Writes the document to its file.</source>
        <translation>Guarda el documento en su archivo.</translation>
    </message>
    <message>
        <source>Writes the next sentences in the same voice.</source>
        <translation>Escribe las frases siguientes con la misma voz.</translation>
    </message>
    <message>
        <source>Writes the prompt to its file (Ctrl+S).</source>
        <translation>Guarda el prompt en su archivo (Ctrl+S).</translation>
    </message>
    <message>
        <source>Writes the words to a text file, one in each line.</source>
        <translation>Guarda las palabras en un archivo de texto, una por línea.</translation>
    </message>
    <message>
        <source>Writes this document without a model; rules go on checking.</source>
        <translation>Escribe este documento sin modelo; las reglas siguen revisando.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Writing another version…</source>
        <translation>Escribiendo otra versión…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Written by a machine</source>
        <translation>Escrito por una máquina</translation>
    </message>
    <message>
        <source>Written by a machine, says the file</source>
        <translation>Escrito por una máquina, según el archivo</translation>
    </message>
    <message>
        <source>Written by another person</source>
        <translation>Escrito por otra persona</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>Escrito a mano</translation>
    </message>
    <message>
        <source>Written by {model}, says the file</source>
        <translation>Escrito por {model}, según el archivo</translation>
    </message>
    <message>
        <source>Xhosa</source>
        <translation>Xhosa</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>You can go on writing.</source>
        <translation>Puede seguir escribiendo.</translation>
    </message>
    <message>
        <source>You can write meanwhile; suggestions begin when the model is here.</source>
        <translation>Puede escribir entretanto; las sugerencias empiezan cuando llegue el modelo.</translation>
    </message>
    <message>
        <source>You dismissed five suggestions in a row; they come back when you ask for one or start a new paragraph.</source>
        <translation>Descartó cinco sugerencias seguidas; vuelven cuando pida una o empiece un párrafo nuevo.</translation>
    </message>
    <message>
        <source>You dismissed the suggestion.</source>
        <translation>Descartó la sugerencia.</translation>
    </message>
    <message>
        <source>You have changes that are not saved.</source>
        <translation>Hay cambios sin guardar.</translation>
    </message>
    <message>
        <source>You have just deleted something.</source>
        <translation>Acaba de borrar algo.</translation>
    </message>
    <message>
        <source>You have just undone or redone something.</source>
        <translation>Acaba de deshacer o rehacer algo.</translation>
    </message>
    <message>
        <source>You have no prompts of your own yet. Make one, or duplicate a built-in one.</source>
        <translation>Aún no tiene prompts propios. Cree uno o duplique uno incorporado.</translation>
    </message>
    <message>
        <source>You may not read {file}. Change its permissions or choose another file.</source>
        <translation>No tiene permiso para leer {file}. Cambie sus permisos o elija otro archivo.</translation>
    </message>
    <message>
        <source>You may not read {file}. Change its permissions or choose another.</source>
        <translation>No tiene permiso para leer {file}. Cambie sus permisos o elija otro.</translation>
    </message>
    <message>
        <source>You may use it for anything; whoever passes it on must do so under the same licences.</source>
        <translation>Puede usarlo para cualquier cosa; quien lo distribuya debe hacerlo bajo las mismas licencias.</translation>
    </message>
    <message>
        <source>Your account on {host} may not have this model yet. Agree to its terms on its page there, and try again once you have been let in.</source>
        <translation>Su cuenta en {host} aún no puede obtener este modelo. Acepte sus condiciones en su página y vuelva a intentarlo cuando le den acceso.</translation>
    </message>
    <message>
        <source>Your documents are not affected.</source>
        <translation>Sus documentos no se ven afectados.</translation>
    </message>
    <message>
        <source>Your name; may stay empty</source>
        <translation>Su nombre; puede quedar vacío</translation>
    </message>
    <message>
        <source>Your own instruction</source>
        <translation>Su propia instrucción</translation>
    </message>
    <message>
        <source>Your system&apos;s packages have them, such as hunspell-pl for Polish; or put a .aff and a .dic file into a folder and choose it above.</source>
        <translation>Los paquetes de su sistema los incluyen, como hunspell-pl para el polaco; o ponga un archivo .aff y uno .dic en una carpeta y elíjala arriba.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Suyo</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Red&amp;ucir</translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation>Zulú</translation>
    </message>
    <message>
        <source>[{section}] must be a section with settings in it; the defaults are used for it.</source>
        <translation>[{section}] debe ser una sección con ajustes; se usan sus valores predeterminados.</translation>
    </message>
    <message>
        <source>a Git LFS pointer, not the file itself</source>
        <translation>un puntero de Git LFS, no el archivo en sí</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>un archivo PDF</translation>
    </message>
    <message>
        <source>a Python pickle (a PyTorch model)</source>
        <translation>un pickle de Python (un modelo de PyTorch)</translation>
    </message>
    <message>
        <source>a binary file</source>
        <translation>un archivo binario</translation>
    </message>
    <message>
        <source>a check, from the server you chose</source>
        <translation>una revisión, del servidor que usted eligió</translation>
    </message>
    <message>
        <source>a child</source>
        <translation>un niño</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <source>a compressed file; unpack it first</source>
        <translation>un archivo comprimido; descomprímalo antes</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>un cliente</translation>
    </message>
    <message>
        <source>a date or a number in it is none. Put it in quotation marks.</source>
        <translation>contiene una fecha o un número que no es válido. Póngalo entre comillas.</translation>
    </message>
    <message>
        <source>a file is in the way where a folder should be</source>
        <translation>hay un archivo donde debería haber una carpeta</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation>una carpeta tiene ese nombre</translation>
    </message>
    <message>
        <source>a friend</source>
        <translation>un amigo</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>un grupo</translation>
    </message>
    <message>
        <source>a key that is no text</source>
        <translation>una clave que no es texto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a list does not begin in the line of its key; begin it with “- ” in a line of its own.</source>
        <translation>una lista no empieza en la línea de su clave; empiécela con “- ” en una línea aparte.</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>un modelo</translation>
    </message>
    <message>
        <source>a model in the old GGJT format</source>
        <translation>un modelo en el antiguo formato GGJT</translation>
    </message>
    <message>
        <source>a model in the old GGMF format</source>
        <translation>un modelo en el antiguo formato GGMF</translation>
    </message>
    <message>
        <source>a model in the old GGML format</source>
        <translation>un modelo en el antiguo formato GGML</translation>
    </message>
    <message>
        <source>a name has 1 to {limit} printable characters.</source>
        <translation>un nombre tiene de 1 a {limit} caracteres imprimibles.</translation>
    </message>
    <message>
        <source>a name is not usable.</source>
        <translation>un nombre no es utilizable.</translation>
    </message>
    <message>
        <source>a name stands there twice.</source>
        <translation>un nombre aparece dos veces.</translation>
    </message>
    <message>
        <source>a number of many digits</source>
        <translation>un número de muchas cifras</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a prompt cannot be read</source>
        <translation>no se puede leer un prompt</translation>
    </message>
    <message>
        <source>a prompt file cannot place earlier turns; Inkhorn sends none.</source>
        <translation>un archivo de prompt no puede colocar turnos anteriores; Inkhorn no envía ninguno.</translation>
    </message>
    <message>
        <source>a prompt file cannot send pictures or other media.</source>
        <translation>un archivo de prompt no puede enviar imágenes ni otros medios.</translation>
    </message>
    <message>
        <source>a rewriting, from the server you chose</source>
        <translation>una reescritura, del servidor que usted eligió</translation>
    </message>
    <message>
        <source>a rule says so</source>
        <translation>lo dice una regla</translation>
    </message>
    <message>
        <source>a safetensors model, which has to be converted to GGUF first</source>
        <translation>un modelo safetensors, que antes debe convertirse a GGUF</translation>
    </message>
    <message>
        <source>a suggestion, from the server you chose</source>
        <translation>una sugerencia, del servidor que usted eligió</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>un archivo de texto</translation>
    </message>
    <message>
        <source>a value in this line begins with a curly bracket; put it in quotation marks.</source>
        <translation>un valor de esta línea empieza con una llave; póngalo entre comillas.</translation>
    </message>
    <message>
        <source>a value in this line begins with “&amp;” or “*”, which means something else here; put it in quotation marks.</source>
        <translation>un valor de esta línea empieza con “&amp;” o “*”, que aquí significa otra cosa; póngalo entre comillas.</translation>
    </message>
    <message>
        <source>a value in this line begins with “{sign}”, which means something else here; put it in quotation marks.</source>
        <translation>un valor de esta línea empieza con “{sign}”, que aquí significa otra cosa; póngalo entre comillas.</translation>
    </message>
    <message>
        <source>a web page (a download that asked to sign in)</source>
        <translation>una página web (una descarga que pedía iniciar sesión)</translation>
    </message>
    <message>
        <source>a zip archive (a PyTorch model or a wheel)</source>
        <translation>un archivo zip (un modelo de PyTorch o un wheel)</translation>
    </message>
    <message>
        <source>about 3 billion</source>
        <translation>unos 3000 millones</translation>
    </message>
    <message>
        <source>address not usable</source>
        <translation>dirección no utilizable</translation>
    </message>
    <message>
        <source>all</source>
        <comment>layers</comment>
        <translation>todas</translation>
    </message>
    <message>
        <source>all layers on it</source>
        <translation>todas las capas en él</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>casi seguro</translation>
    </message>
    <message>
        <source>an archive or an office document (.docx, .odt, .zip)</source>
        <translation>un archivo comprimido o un documento ofimático (.docx, .odt, .zip)</translation>
    </message>
    <message>
        <source>an enum is a list of 1 to {limit} different short texts.</source>
        <translation>un enum es una lista de 1 a {limit} textos breves distintos.</translation>
    </message>
    <message>
        <source>an object has 1 to {limit} names.</source>
        <translation>un object tiene de 1 a {limit} nombres.</translation>
    </message>
    <message>
        <source>an object is a group of indented names with types.</source>
        <translation>un object es un grupo de nombres sangrados con tipos.</translation>
    </message>
    <message>
        <source>an object needs properties.</source>
        <translation>un object necesita properties.</translation>
    </message>
    <message>
        <source>an old office document (.doc)</source>
        <translation>un documento ofimático antiguo (.doc)</translation>
    </message>
    <message>
        <source>an unfinished download (nothing but zeros)</source>
        <translation>una descarga incompleta (solo ceros)</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>otro programa lo está usando</translation>
    </message>
    <message>
        <source>as it was opened</source>
        <translation>tal como se abrió</translation>
    </message>
    <message>
        <source>as long</source>
        <translation>igual de largo</translation>
    </message>
    <message>
        <source>asks for {fields}</source>
        <translation>pide {fields}</translation>
    </message>
    <message>
        <source>at most {limit} inputs are possible.</source>
        <translation>se admiten como máximo {limit} entradas.</translation>
    </message>
    <message numerus="yes">
        <source>at most {n} characters</source>
        <translation>
            <numerusform>tiene {n} carácter como máximo</numerusform>
            <numerusform>tiene {n} caracteres como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>at once</source>
        <translation>al instante</translation>
    </message>
    <message>
        <source>before a suggestion</source>
        <translation>antes de una sugerencia</translation>
    </message>
    <message>
        <source>before an earlier version came back</source>
        <translation>antes de recuperar una versión anterior</translation>
    </message>
    <message>
        <source>before corrections</source>
        <translation>antes de correcciones</translation>
    </message>
    <message>
        <source>before rewriting</source>
        <translation>antes de reescribir</translation>
    </message>
    <message>
        <source>before taking back</source>
        <translation>antes de revertir</translation>
    </message>
    <message>
        <source>behind “&gt;” or “|” the text begins in the next line; if the sign belongs to the text, quote all of it.</source>
        <translation>detrás de “&gt;” o “|” el texto empieza en la línea siguiente; si el signo pertenece al texto, ponga todo entre comillas.</translation>
    </message>
    <message>
        <source>by {author}</source>
        <translation>de {author}</translation>
    </message>
    <message>
        <source>can be written in Markdown only if it is a list of plain values, a list of objects with plain values, an object with plain values, or a list of texts (the columns) with a list of lists (the rows).</source>
        <translation>solo se puede escribir en Markdown si es una lista de valores simples, una lista de objetos con valores simples, un objeto con valores simples o una lista de textos (las columnas) con una lista de listas (las filas).</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>cambió después</translation>
    </message>
    <message>
        <source>characters saved ({share})</source>
        <translation>caracteres ahorrados ({share})</translation>
    </message>
    <message>
        <source>checking</source>
        <comment>what the model is doing</comment>
        <translation>revisando</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>composing</source>
        <translation>composición en curso</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>contains {texts}</source>
        <translation>contiene {texts}</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>se copia</translation>
    </message>
    <message>
        <source>delete {words}</source>
        <translation>borrar {words}</translation>
    </message>
    <message>
        <source>did not fit</source>
        <translation>no encajaba</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>descartada</translation>
    </message>
    <message>
        <source>does not contain {texts}</source>
        <translation>no contiene {texts}</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>motor</translation>
    </message>
    <message>
        <source>fits this computer</source>
        <translation>adecuado para este equipo</translation>
    </message>
    <message>
        <source>fits with less context</source>
        <translation>cabe con menos contexto</translation>
    </message>
    <message>
        <source>five dismissed</source>
        <translation>cinco descartadas</translation>
    </message>
    <message>
        <source>formulas</source>
        <translation>fórmulas</translation>
    </message>
    <message>
        <source>from {number} B parameters</source>
        <translation>desde {number} B de parámetros</translation>
    </message>
    <message>
        <source>from {number} M parameters</source>
        <translation>desde {number} M de parámetros</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>cabecera de metadatos</translation>
    </message>
    <message>
        <source>grammar check</source>
        <translation>revisión gramatical</translation>
    </message>
    <message>
        <source>has {parts} parts; {limit} is the most.</source>
        <translation>tiene {parts} partes; el máximo es {limit}.</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>ya está aquí</translation>
    </message>
    <message>
        <source>in a heading</source>
        <translation>en un título</translation>
    </message>
    <message>
        <source>in a list marker</source>
        <translation>en una marca de lista</translation>
    </message>
    <message>
        <source>in a table</source>
        <translation>en una tabla</translation>
    </message>
    <message>
        <source>in an address</source>
        <translation>en una dirección</translation>
    </message>
    <message>
        <source>in code</source>
        <translation>en código</translation>
    </message>
    <message>
        <source>in the settings block</source>
        <translation>en el bloque de ajustes</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>insert {words}</source>
        <translation>insertar {words}</translation>
    </message>
    <message>
        <source>inside a word</source>
        <translation>dentro de una palabra</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>falta.</translation>
    </message>
    <message>
        <source>is not a key that Inkhorn knows; did you mean {key}?</source>
        <translation>no es una clave que Inkhorn conozca; ¿quiso decir {key}?</translation>
    </message>
    <message>
        <source>is not a key that Inkhorn knows; take it out.</source>
        <translation>no es una clave que Inkhorn conozca; quítela.</translation>
    </message>
    <message>
        <source>is not known.</source>
        <translation>no se conoce.</translation>
    </message>
    <message>
        <source>is not known; did you mean {key}?</source>
        <translation>no se conoce; ¿quiso decir {key}?</translation>
    </message>
    <message>
        <source>it can only be read</source>
        <translation>solo se puede leer</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>it does not say which kind of model it is</source>
        <translation>no dice qué tipo de modelo es</translation>
    </message>
    <message>
        <source>it has no valid name</source>
        <translation>no tiene un nombre válido</translation>
    </message>
    <message>
        <source>it holds no tensors (a vocabulary only)</source>
        <translation>no contiene tensores (solo un vocabulario)</translation>
    </message>
    <message>
        <source>its alignment is impossible</source>
        <translation>su alineación es imposible</translation>
    </message>
    <message>
        <source>its folder no longer exists</source>
        <translation>su carpeta ya no existe</translation>
    </message>
    <message>
        <source>its header holds a value of an unknown kind</source>
        <translation>su cabecera contiene un valor de tipo desconocido</translation>
    </message>
    <message>
        <source>its header holds an impossibly long list</source>
        <translation>su cabecera contiene una lista imposiblemente larga</translation>
    </message>
    <message>
        <source>its header holds an impossibly long name</source>
        <translation>su cabecera contiene un nombre imposiblemente largo</translation>
    </message>
    <message>
        <source>its header is impossibly long</source>
        <translation>su cabecera es imposiblemente larga</translation>
    </message>
    <message>
        <source>its header promises an impossible number of parts</source>
        <translation>su cabecera promete un número imposible de partes</translation>
    </message>
    <message>
        <source>its name is a link that leads back to itself</source>
        <translation>su nombre es un enlace que lleva a sí mismo</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>su nombre es demasiado largo</translation>
    </message>
    <message>
        <source>just deleted</source>
        <translation>recién borrado</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>just undone</source>
        <translation>recién deshecho</translation>
    </message>
    <message>
        <source>left without saving</source>
        <translation>dejado sin guardar</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation>menos del 1 %</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>nivel {level}</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>line {number}: {change}</source>
        <translation>línea {number}: {change}</translation>
    </message>
    <message>
        <source>loading</source>
        <comment>what the model is doing</comment>
        <translation>cargando</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>más largo</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>puede quedar vacío</translation>
    </message>
    <message>
        <source>misspelt word</source>
        <translation>palabra mal escrita</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mezcla</translation>
    </message>
    <message>
        <source>models</source>
        <translation>modelos</translation>
    </message>
    <message>
        <source>more than 99 %</source>
        <translation>más del 99 %</translation>
    </message>
    <message>
        <source>more than {limit} blocks stand inside each other.</source>
        <translation>hay más de {limit} bloques unos dentro de otros.</translation>
    </message>
    <message>
        <source>moving in the text</source>
        <translation>desplazarse por el texto</translation>
    </message>
    <message>
        <source>must be a group of indented keys.</source>
        <translation>debe ser un grupo de claves sangradas.</translation>
    </message>
    <message>
        <source>must be a group of indented names with types.</source>
        <translation>debe ser un grupo de nombres sangrados con tipos.</translation>
    </message>
    <message>
        <source>must be a list of at most {limit} examples.</source>
        <translation>debe ser una lista de como máximo {limit} ejemplos.</translation>
    </message>
    <message>
        <source>must be a list of at most {limit} texts.</source>
        <translation>debe ser una lista de como máximo {limit} textos.</translation>
    </message>
    <message>
        <source>must be a number from {low} to {high}.</source>
        <translation>debe ser un número de {low} a {high}.</translation>
    </message>
    <message>
        <source>must be a size such as 500M or 1.5B.</source>
        <translation>debe ser un tamaño como 500M o 1.5B.</translation>
    </message>
    <message>
        <source>must be a text of at most {limit} characters.</source>
        <translation>debe ser un texto de como máximo {limit} caracteres.</translation>
    </message>
    <message>
        <source>must be a text.</source>
        <translation>debe ser un texto.</translation>
    </message>
    <message>
        <source>must be a type, or a group of indented names with types.</source>
        <translation>debe ser un tipo o un grupo de nombres sangrados con tipos.</translation>
    </message>
    <message>
        <source>must be a whole number from {low} to {high}.</source>
        <translation>debe ser un número entero de {low} a {high}.</translation>
    </message>
    <message>
        <source>must be all, none, or a list out of {choices}.</source>
        <translation>debe ser all, none o una lista de entre {choices}.</translation>
    </message>
    <message>
        <source>must be an object or a list; for a plain text leave it out.</source>
        <translation>debe ser un objeto o una lista; para texto simple, omítalo.</translation>
    </message>
    <message>
        <source>must be at most {limit} characters long.</source>
        <translation>debe tener como máximo {limit} caracteres.</translation>
    </message>
    <message>
        <source>must be one line of text.</source>
        <translation>debe ser una sola línea de texto.</translation>
    </message>
    <message>
        <source>must be one of {choices}.</source>
        <translation>debe ser uno de {choices}.</translation>
    </message>
    <message>
        <source>must be one or a list of {choices}.</source>
        <translation>debe ser uno o una lista de {choices}.</translation>
    </message>
    <message>
        <source>must be text, json or markdown.</source>
        <translation>debe ser text, json o markdown.</translation>
    </message>
    <message>
        <source>must be the text that is worked on.</source>
        <translation>debe ser el texto con el que se trabaja.</translation>
    </message>
    <message>
        <source>must not be both shorter and longer.</source>
        <translation>no puede ser shorter y longer a la vez.</translation>
    </message>
    <message>
        <source>must not be {output}, because output.schema asks for an answer of its own shape.</source>
        <translation>no puede ser {output}, porque output.schema pide una respuesta con su propia forma.</translation>
    </message>
    <message>
        <source>my boss</source>
        <translation>mi jefe</translation>
    </message>
    <message>
        <source>needs more than {size}</source>
        <translation>necesita más de {size}</translation>
    </message>
    <message>
        <source>no suggestion</source>
        <translation>sin sugerencia</translation>
    </message>
    <message>
        <source>no suggestion: no model</source>
        <translation>sin sugerencia: no hay modelo</translation>
    </message>
    <message>
        <source>no suggestion: the model did not start</source>
        <translation>sin sugerencia: el modelo no se inició</translation>
    </message>
    <message>
        <source>no suggestion: without a model</source>
        <translation>sin sugerencia: sin modelo</translation>
    </message>
    <message>
        <source>no suggestion: {reason}</source>
        <translation>sin sugerencia: {reason}</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>nadie respondió</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>not possible: {reason}</source>
        <translation>no es posible: {reason}</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>not sure enough</source>
        <translation>no lo bastante seguro</translation>
    </message>
    <message>
        <source>not who it should be</source>
        <translation>no es quien debería ser</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>in place of a word</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing can be logged.</source>
        <translation>no se puede registrar nada.</translation>
    </message>
    <message>
        <source>nothing can be looked up.</source>
        <translation>no se puede consultar nada.</translation>
    </message>
    <message>
        <source>nothing is added</source>
        <translation>no se añade nada</translation>
    </message>
    <message>
        <source>nothing to add</source>
        <translation>nada que añadir</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>número {number}</translation>
    </message>
    <message>
        <source>number {number} must be a group of keys, such as selection and contains.</source>
        <translation>número {number} debe ser un grupo de claves, como selection y contains.</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a switch</comment>
        <translation>activado</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>en este equipo</translation>
    </message>
    <message>
        <source>on {date} at {time}</source>
        <translation>el {date} a las {time}</translation>
    </message>
    <message>
        <source>one of its tensors has an impossible shape</source>
        <translation>uno de sus tensores tiene una forma imposible</translation>
    </message>
    <message>
        <source>only #if, #unless and #each with one name, and #ifEquals and #unlessEquals with two, are supported.</source>
        <translation>solo se admiten #if, #unless y #each con un nombre, y #ifEquals y #unlessEquals con dos.</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>solo aquí</translation>
    </message>
    <message>
        <source>only on the disk</source>
        <translation>solo en el disco</translation>
    </message>
    <message>
        <source>only white space</source>
        <translation>solo espacios en blanco</translation>
    </message>
    <message>
        <source>open, or cut short</source>
        <translation>abierta o interrumpida</translation>
    </message>
    <message>
        <source>opened as a new document</source>
        <translation>se abre como documento nuevo</translation>
    </message>
    <message>
        <source>other language</source>
        <translation>otro idioma</translation>
    </message>
    <message>
        <source>other names than the declared ones, (*), are not supported.</source>
        <translation>no se admiten otros nombres que los declarados, (*).</translation>
    </message>
    <message>
        <source>other script</source>
        <translation>otra escritura</translation>
    </message>
    <message>
        <source>paragraph {number} of {count}</source>
        <translation>párrafo {number} de {count}</translation>
    </message>
    <message>
        <source>partly taken back</source>
        <translation>revertido en parte</translation>
    </message>
    <message>
        <source>place gone</source>
        <translation>sin lugar</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>procesador</translation>
    </message>
    <message>
        <source>put behind the text</source>
        <translation>se añade detrás del texto</translation>
    </message>
    <message>
        <source>put in at the caret</source>
        <translation>se inserta en el cursor</translation>
    </message>
    <message>
        <source>put in place of the text</source>
        <translation>reemplaza el texto</translation>
    </message>
    <message>
        <source>raw blocks ({{{{) are not supported.</source>
        <translation>no se admiten bloques sin procesar ({{{{).</translation>
    </message>
    <message>
        <source>reading</source>
        <comment>what the model is doing</comment>
        <translation>leyendo</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>what the model is doing</comment>
        <translation>listo</translation>
    </message>
    <message>
        <source>recent files and what is not saved yet</source>
        <translation>archivos recientes y lo que aún no se guardó</translation>
    </message>
    <message>
        <source>refused ({status})</source>
        <translation>rechazada ({status})</translation>
    </message>
    <message>
        <source>repetition</source>
        <translation>repetición</translation>
    </message>
    <message>
        <source>required: must be a list of names that stand under properties.</source>
        <translation>required: debe ser una lista de nombres que estén en properties.</translation>
    </message>
    <message>
        <source>rewrite as told</source>
        <translation>reescribir según lo pedido</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>saved by itself at {time}</source>
        <translation>guardado automáticamente a las {time}</translation>
    </message>
    <message>
        <source>saves by itself</source>
        <translation>se guarda automáticamente</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>guardando…</translation>
    </message>
    <message>
        <source>say what is in the {kind}; in Picoschema it stands in brackets behind the name.</source>
        <translation>indique qué hay en {kind}; en Picoschema va entre paréntesis detrás del nombre.</translation>
    </message>
    <message>
        <source>sections are not supported.</source>
        <translation>no se admiten secciones.</translation>
    </message>
    <message>
        <source>sent on</source>
        <translation>redirigida</translation>
    </message>
    <message>
        <source>server: {server}</source>
        <translation>servidor: {server}</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>más breve</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostradas</translation>
    </message>
    <message>
        <source>shown as changes to review</source>
        <translation>se muestra como cambios para revisar</translation>
    </message>
    <message>
        <source>shown beside the text</source>
        <translation>se muestra junto al texto</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>tamaño desconocido</translation>
    </message>
    <message>
        <source>slowest in twenty (p95)</source>
        <translation>la más lenta de veinte (p95)</translation>
    </message>
    <message>
        <source>someone else…</source>
        <translation>otra persona…</translation>
    </message>
    <message>
        <source>something else or a damaged file</source>
        <translation>otra cosa o un archivo dañado</translation>
    </message>
    <message>
        <source>something stands behind the closing bracket in this line; if brackets belong to it, quote all of it.</source>
        <translation>hay algo detrás del corchete de cierre de esta línea; si los corchetes pertenecen al texto, ponga todo entre comillas.</translation>
    </message>
    <message>
        <source>something stands behind the closing quotation mark in this line; put all of the value between them.</source>
        <translation>hay algo detrás de las comillas de cierre de esta línea; ponga todo el valor entre ellas.</translation>
    </message>
    <message>
        <source>spaces</source>
        <comment>white space</comment>
        <translation>espacios</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>stray signs</source>
        <translation>signos extraños</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>tachado</translation>
    </message>
    <message>
        <source>suggestions off</source>
        <translation>sugerencias desactivadas</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>tablas</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>aceptadas</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>revertido</translation>
    </message>
    <message numerus="yes">
        <source>taken of {n} shown</source>
        <translation>
            <numerusform>aceptada de {n} mostrada</numerusform>
            <numerusform>aceptadas de {n} mostradas</numerusform>
        </translation>
    </message>
    <message>
        <source>takes the place of version {version}</source>
        <translation>sustituye a la versión {version}</translation>
    </message>
    <message>
        <source>the backslash in this line means something else between double quotation marks; write two of them, or use single quotation marks.</source>
        <translation>la barra invertida de esta línea significa otra cosa entre comillas dobles; escriba dos o use comillas simples.</translation>
    </message>
    <message>
        <source>the bracket “{bracket}” in this line is not closed, or a comma is missing behind it; text that begins with a bracket belongs in quotation marks.</source>
        <translation>el corchete “{bracket}” de esta línea no está cerrado o falta una coma detrás; el texto que empieza con un corchete va entre comillas.</translation>
    </message>
    <message>
        <source>the caret is here</source>
        <translation>el cursor está aquí</translation>
    </message>
    <message>
        <source>the choices of {name} must be 1 to {limit} short texts.</source>
        <translation>las opciones de {name} deben ser de 1 a {limit} textos breves.</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>el disco solo se puede leer</translation>
    </message>
    <message>
        <source>the disk does not take files of this size</source>
        <translation>el disco no admite archivos de este tamaño</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the disk or the network drive does not answer</source>
        <translation>el disco o la unidad de red no responde</translation>
    </message>
    <message>
        <source>the disk reported a fault</source>
        <translation>el disco informó de un fallo</translation>
    </message>
    <message>
        <source>the model could not answer</source>
        <translation>el modelo no pudo responder</translation>
    </message>
    <message>
        <source>the model is loading</source>
        <translation>el modelo se está cargando</translation>
    </message>
    <message>
        <source>the package index set up on this computer</source>
        <translation>el índice de paquetes configurado en este equipo</translation>
    </message>
    <message>
        <source>the quotation mark that opens in this line is never closed.</source>
        <translation>las comillas que se abren en esta línea no se cierran nunca.</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>as fast as before</comment>
        <translation>igual</translation>
    </message>
    <message>
        <source>the system refuses</source>
        <translation>el sistema se niega</translation>
    </message>
    <message>
        <source>the system says “{message}”</source>
        <translation>el sistema dice “{message}”</translation>
    </message>
    <message>
        <source>the tabs</source>
        <translation>las pestañas</translation>
    </message>
    <message>
        <source>the {menu} menu</source>
        <translation>el menú {menu}</translation>
    </message>
    <message>
        <source>there are more than {limit} objects and lists inside each other.</source>
        <translation>hay más de {limit} objetos y listas unos dentro de otros.</translation>
    </message>
    <message>
        <source>there are too many brackets inside of brackets.</source>
        <translation>hay demasiados corchetes dentro de corchetes.</translation>
    </message>
    <message>
        <source>this disk does not take such a name</source>
        <translation>este disco no admite un nombre así</translation>
    </message>
    <message>
        <source>this line begins a second front matter; take it out.</source>
        <translation>esta línea empieza una segunda cabecera de metadatos; quítela.</translation>
    </message>
    <message>
        <source>this line begins with a tab; use spaces.</source>
        <translation>esta línea empieza con un tabulador; use espacios.</translation>
    </message>
    <message>
        <source>this line does not begin where the lines it belongs with begin; put as many spaces before it as they have.</source>
        <translation>esta línea no empieza donde las demás de su grupo; ponga delante tantos espacios como tienen ellas.</translation>
    </message>
    <message>
        <source>this line has a character that cannot be seen; delete it.</source>
        <translation>esta línea tiene un carácter que no se ve; bórrelo.</translation>
    </message>
    <message>
        <source>this line has a second colon; put what stands behind the first one in quotation marks.</source>
        <translation>esta línea tiene un segundo signo de dos puntos; ponga entre comillas lo que sigue al primero.</translation>
    </message>
    <message>
        <source>this line has no colon; write it as “key: value”.</source>
        <translation>esta línea no tiene dos puntos; escríbala como “clave: valor”.</translation>
    </message>
    <message>
        <source>this line is not of the form “key: value”; compare it with the lines above it.</source>
        <translation>esta línea no tiene la forma “clave: valor”; compárela con las líneas anteriores.</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>hoy a las {time}</translation>
    </message>
    <message>
        <source>too large now</source>
        <translation>demasiado grande ahora</translation>
    </message>
    <message>
        <source>too little text</source>
        <translation>muy poco texto</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>hay demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>type: must be one type; several are not supported.</source>
        <translation>type: debe ser un solo tipo; no se admiten varios.</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>menos de 1 min</translation>
    </message>
    <message>
        <source>underlined</source>
        <translation>subrayado</translation>
    </message>
    <message>
        <source>unfinished downloads {size}</source>
        <translation>descargas incompletas {size}</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>kind of model</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>motivo desconocido</translation>
    </message>
    <message>
        <source>usual time to show (p50)</source>
        <translation>tiempo habitual hasta mostrarse (p50)</translation>
    </message>
    <message>
        <source>values are texts; there is nothing to write as JSON.</source>
        <translation>los valores son textos; no hay nada que escribir como JSON.</translation>
    </message>
    <message>
        <source>very long word</source>
        <translation>palabra muy larga</translation>
    </message>
    <message>
        <source>was lost</source>
        <translation>se perdió</translation>
    </message>
    <message>
        <source>was switched off</source>
        <translation>se desactivó la red</translation>
    </message>
    <message>
        <source>went well</source>
        <translation>correcta</translation>
    </message>
    <message>
        <source>what makes the next start quick</source>
        <translation>lo que acelera el próximo inicio</translation>
    </message>
    <message>
        <source>what was deleted {size}</source>
        <translation>lo eliminado {size}</translation>
    </message>
    <message>
        <source>which models your server has</source>
        <translation>qué modelos tiene su servidor</translation>
    </message>
    <message>
        <source>while writing</source>
        <translation>al escribir</translation>
    </message>
    <message>
        <source>whole computer</source>
        <translation>equipo completo</translation>
    </message>
    <message>
        <source>window {window}, model {model}</source>
        <translation>ventana {window}, modelo {model}</translation>
    </message>
    <message>
        <source>without a model</source>
        <translation>sin modelo</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>merece una mirada</translation>
    </message>
    <message>
        <source>write an {{#if}} of its own inside the {{else}}.</source>
        <translation>escriba un {{#if}} propio dentro del {{else}}.</translation>
    </message>
    <message>
        <source>writing</source>
        <comment>what the model is doing</comment>
        <translation>escribiendo</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>ayer a las {time}</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>no tiene permiso para escribir ahí</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>se agotó su cuota de disco</translation>
    </message>
    <message>
        <source>{address} is opened in your browser, which connects to it.</source>
        <translation>{address} se abre en el navegador, que se conecta a esa dirección.</translation>
    </message>
    <message>
        <source>{address} writes a mail.</source>
        <translation>{address} escribe un correo.</translation>
    </message>
    <message>
        <source>{average} words a sentence on average, {most} at most.</source>
        <translation>{average} palabras por frase en promedio, {most} como máximo.</translation>
    </message>
    <message>
        <source>{backend} (not available)</source>
        <translation>{backend} (no disponible)</translation>
    </message>
    <message>
        <source>{before} became {after}</source>
        <translation>{before} pasó a {after}</translation>
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
        <translation>{changes}: lectura {reading}, escritura {writing}.</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
    </message>
    <message>
        <source>{count} billion</source>
        <translation>{count} mil millones</translation>
    </message>
    <message>
        <source>{count} million</source>
        <translation>{count} millones</translation>
    </message>
    <message>
        <source>{count} or more</source>
        <translation>{count} o más</translation>
    </message>
    <message>
        <source>{count} replaced</source>
        <translation>{count} reemplazados</translation>
    </message>
    <message>
        <source>{day_and_time} to {time}</source>
        <translation>{day_and_time} a {time}</translation>
    </message>
    <message>
        <source>{day} {time}, {reason}</source>
        <translation>{day} {time}, {reason}</translation>
    </message>
    <message>
        <source>{day}: none</source>
        <translation>{day}: ninguna</translation>
    </message>
    <message>
        <source>{day}: {hand} by hand, {machine} by machine.</source>
        <translation>{day}: {hand} a mano, {machine} por máquina.</translation>
    </message>
    <message>
        <source>{day}: {hand} by hand.</source>
        <translation>{day}: {hand} a mano.</translation>
    </message>
    <message>
        <source>{day}: {shown} shown, {taken} taken, {saved} characters saved</source>
        <translation>{day}: {shown} mostradas, {taken} aceptadas, {saved} caracteres ahorrados</translation>
    </message>
    <message>
        <source>{device} could not be used. {problem}</source>
        <translation>No se pudo usar {device}. {problem}</translation>
    </message>
    <message>
        <source>{device} is chosen: compared with the CPU it reads {reading}, writes {writing}.</source>
        <translation>Se elige {device}: comparado con la CPU, lectura {reading}, escritura {writing}.</translation>
    </message>
    <message>
        <source>{device} is not used: compared with what was chosen it reads {reading}, writes {writing}.</source>
        <translation>{device} no se usa: comparado con lo elegido, lectura {reading}, escritura {writing}.</translation>
    </message>
    <message>
        <source>{device} writes {writing} and reads {reading} tokens/s</source>
        <translation>{device} escribe {writing} y lee {reading} tokens/s</translation>
    </message>
    <message>
        <source>{device}, all layers, {writing} + {reading} threads, {batch} at once</source>
        <translation>{device}, todas las capas, {writing} + {reading} hilos, {batch} a la vez</translation>
    </message>
    <message>
        <source>{device}, {layers} layers, {writing} + {reading} threads, {batch} at once</source>
        <translation>{device}, {layers} capas, {writing} + {reading} hilos, {batch} a la vez</translation>
    </message>
    <message numerus="yes">
        <source>{device}, {n} layers</source>
        <translation>
            <numerusform>{device}, {n} capa</numerusform>
            <numerusform>{device}, {n} capas</numerusform>
        </translation>
    </message>
    <message>
        <source>{device}, {writing} + {reading} threads, {batch} at once</source>
        <translation>{device}, {writing} + {reading} hilos, {batch} a la vez</translation>
    </message>
    <message>
        <source>{device}: {facts}</source>
        <translation>{device}: {facts}</translation>
    </message>
    <message>
        <source>{document} (read-only)</source>
        <translation>{document} (solo lectura)</translation>
    </message>
    <message>
        <source>{document} (restored)</source>
        <translation>{document} (restaurado)</translation>
    </message>
    <message>
        <source>{document} annotated.md</source>
        <translation>{document} anotado.md</translation>
    </message>
    <message>
        <source>{document} copy</source>
        <translation>{document} (copia)</translation>
    </message>
    <message>
        <source>{document} could not be saved: {reason}. Save it elsewhere.</source>
        <translation>No se pudo guardar {document}: {reason}. Guárdelo en otro lugar.</translation>
    </message>
    <message>
        <source>{document} has no file yet.</source>
        <translation>{document} aún no tiene archivo.</translation>
    </message>
    <message>
        <source>{document}, not saved</source>
        <translation>{document}, sin guardar</translation>
    </message>
    <message>
        <source>{document}, read-only</source>
        <translation>{document}, solo lectura</translation>
    </message>
    <message>
        <source>{document}, {place} of {count}</source>
        <translation>{document}, {place} de {count}</translation>
    </message>
    <message>
        <source>{done} of {goal} today</source>
        <translation>{done} de {goal} hoy</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} words.</source>
        <translation>
            <numerusform>{done} de {n} palabra.</numerusform>
            <numerusform>{done} de {n} palabras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} words: reached.</source>
        <translation>
            <numerusform>{done} de {n} palabra: alcanzado.</numerusform>
            <numerusform>{done} de {n} palabras: alcanzado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} words; {day} is past.</source>
        <translation>
            <numerusform>{done} de {n} palabra; el plazo terminó: {day}.</numerusform>
            <numerusform>{done} de {n} palabras; el plazo terminó: {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} words; {each} a day until {day}.</source>
        <translation>
            <numerusform>{done} de {n} palabra; {each} al día hasta: {day}.</numerusform>
            <numerusform>{done} de {n} palabras; {each} al día hasta: {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{done} of {total} MB</source>
        <translation>{done} de {total} MB</translation>
    </message>
    <message>
        <source>{encoding} with byte order mark</source>
        <translation>{encoding} con marca de orden de bytes</translation>
    </message>
    <message>
        <source>{file} can be read to its end; nobody has noted what its checksum should be.</source>
        <translation>{file} se puede leer hasta el final; nadie anotó cuál debería ser su suma de comprobación.</translation>
    </message>
    <message>
        <source>{file} cannot be deleted: {reason}.</source>
        <translation>No se puede eliminar {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be installed.</source>
        <translation>{file} no se puede instalar.</translation>
    </message>
    <message>
        <source>{file} cannot be read: PDF files keep pages and not the text.</source>
        <translation>No se puede leer {file}: los PDF conservan páginas, no el texto.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>No se puede leer {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Check the disk and try again.</source>
        <translation>No se puede leer {file}: {reason}. Compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Check the disk or choose another file.</source>
        <translation>No se puede leer {file}: {reason}. Compruebe el disco o elija otro archivo.</translation>
    </message>
    <message>
        <source>{file} cannot be remembered, because its name has a semicolon. Give it another name first.</source>
        <translation>{file} no se puede recordar porque su nombre tiene un punto y coma. Cámbiele antes el nombre.</translation>
    </message>
    <message>
        <source>{file} cannot be renamed: {reason}.</source>
        <translation>No se puede cambiar el nombre de {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>No se puede escribir {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be brought back: {reason}.</source>
        <translation>No se pudo recuperar {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}). Choose another file.</source>
        <translation>No se pudo leer {file} ({reason}). Elija otro archivo.</translation>
    </message>
    <message>
        <source>{file} could not be removed: {reason}.</source>
        <translation>No se pudo quitar {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be saved ({cause}), and what lies there is damaged now. Its last version is kept as a backup, and your text is still here: save it elsewhere.</source>
        <translation>No se pudo guardar {file} ({cause}), y lo que hay allí está dañado ahora. Su última versión se conserva como copia de seguridad y su texto sigue aquí: guárdelo en otro lugar.</translation>
    </message>
    <message>
        <source>{file} could not be saved: no file can have this name. Choose another name.</source>
        <translation>No se pudo guardar {file}: ningún archivo puede llamarse así. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{file} could not be saved: {cause}. {advice}.</source>
        <translation>No se pudo guardar {file}: {cause}. {advice}.</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}.</source>
        <translation>No se pudo guardar {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}). Choose another place.</source>
        <translation>No se pudo escribir {file} ({reason}). Elija otro lugar.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>No se pudo escribir {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Choose another folder.</source>
        <translation>No se pudo escribir {file}: {reason}. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>{file} defines entities of its own, as harmful files do, so it is not opened. Save it anew where it was made.</source>
        <translation>{file} define entidades propias, como hacen los archivos dañinos, así que no se abre. Guárdelo de nuevo donde se creó.</translation>
    </message>
    <message>
        <source>{file} does not exist yet. It is made when you save.</source>
        <translation>{file} aún no existe. Se crea al guardar.</translation>
    </message>
    <message>
        <source>{file} does not exist. Check the name or start a new document.</source>
        <translation>{file} no existe. Compruebe el nombre o empiece un documento nuevo.</translation>
    </message>
    <message>
        <source>{file} has a name that Windows keeps for devices.</source>
        <translation>{file} tiene un nombre que Windows reserva para dispositivos.</translation>
    </message>
    <message>
        <source>{file} has a name that begins or ends with a space or a full stop.</source>
        <translation>{file} tiene un nombre que empieza o termina con un espacio o un punto.</translation>
    </message>
    <message>
        <source>{file} has a name that is too long.</source>
        <translation>{file} tiene un nombre demasiado largo.</translation>
    </message>
    <message>
        <source>{file} has a name with characters that are not allowed in file names.</source>
        <translation>{file} tiene un nombre con caracteres no permitidos en nombres de archivo.</translation>
    </message>
    <message>
        <source>{file} has another size than expected, so it was not copied.</source>
        <translation>{file} no tiene el tamaño esperado, así que no se copió.</translation>
    </message>
    <message>
        <source>{file} has no name that can be seen.</source>
        <translation>{file} no tiene un nombre visible.</translation>
    </message>
    <message>
        <source>{file} has the name “{prompt}” already.</source>
        <translation>{file} ya tiene el nombre “{prompt}”.</translation>
    </message>
    <message>
        <source>{file} has the name “{prompt}” already. Give this prompt another one.</source>
        <translation>{file} ya tiene el nombre “{prompt}”. Dé otro a este prompt.</translation>
    </message>
    <message>
        <source>{file} has version {version} of the GGUF format, which is not supported. Choose a file of version 2 or 3.</source>
        <translation>{file} tiene la versión {version} del formato GGUF, que no se admite. Elija un archivo de la versión 2 o 3.</translation>
    </message>
    <message>
        <source>{file} holds far more than its size says, so it is not opened. Get it from somebody you trust.</source>
        <translation>{file} contiene mucho más de lo que indica su tamaño, así que no se abre. Consígalo de alguien de confianza.</translation>
    </message>
    <message>
        <source>{file} is a PDF file, which keeps pages and not the text. Open the document it was made from.</source>
        <translation>{file} es un PDF, que conserva páginas y no el texto. Abra el documento a partir del que se creó.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a file inside it.</source>
        <translation>{file} es una carpeta. Elija un archivo de su interior.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose the .gguf file inside it.</source>
        <translation>{file} es una carpeta. Elija el archivo .gguf de su interior.</translation>
    </message>
    <message>
        <source>{file} is a link to another place; a pack may hold only files.</source>
        <translation>{file} es un enlace a otro lugar; un paquete solo puede contener archivos.</translation>
    </message>
    <message>
        <source>{file} is a spreadsheet or a presentation. Choose a text document.</source>
        <translation>{file} es una hoja de cálculo o una presentación. Elija un documento de texto.</translation>
    </message>
    <message>
        <source>{file} is an archive. Unpack it and choose a file inside it.</source>
        <translation>{file} es un archivo comprimido. Descomprímalo y elija un archivo de su interior.</translation>
    </message>
    <message>
        <source>{file} is an old Word document (.doc), whatever its name says. Open it in Word or LibreOffice and save it as .docx or .odt.</source>
        <translation>{file} es un documento antiguo de Word (.doc), diga lo que diga su nombre. Ábralo en Word o LibreOffice y guárdelo como .docx o .odt.</translation>
    </message>
    <message>
        <source>{file} is as it was when it came.</source>
        <translation>{file} está tal como llegó.</translation>
    </message>
    <message>
        <source>{file} is being fetched already.</source>
        <translation>{file} ya se está descargando.</translation>
    </message>
    <message>
        <source>{file} is being read…</source>
        <translation>Leyendo {file}…</translation>
    </message>
    <message>
        <source>{file} is being written…</source>
        <translation>Escribiendo {file}…</translation>
    </message>
    <message>
        <source>{file} is compressed in a way that is not usual in zip files.</source>
        <translation>{file} está comprimido de una forma no habitual en archivos zip.</translation>
    </message>
    <message>
        <source>{file} is damaged or not complete. Get it once more, or open it where it was made and save it again.</source>
        <translation>{file} está dañado o incompleto. Consígalo de nuevo, o ábralo donde se creó y vuelva a guardarlo.</translation>
    </message>
    <message>
        <source>{file} is damaged: {fault}. Download it again or choose another file.</source>
        <translation>{file} está dañado: {fault}. Descárguelo de nuevo o elija otro archivo.</translation>
    </message>
    <message>
        <source>{file} is empty. Download it again or choose another file.</source>
        <translation>{file} está vacío. Descárguelo de nuevo o elija otro archivo.</translation>
    </message>
    <message>
        <source>{file} is empty: there is nothing to read.</source>
        <translation>{file} está vacío: no hay nada que leer.</translation>
    </message>
    <message>
        <source>{file} is in a mixture that its header does not name and would lose too much. Get the model as F16 or Q8_0 to make it smaller here.</source>
        <translation>{file} está en una mezcla que su cabecera no nombra y perdería demasiado. Consiga el modelo como F16 o Q8_0 para reducirlo aquí.</translation>
    </message>
    <message>
        <source>{file} is incomplete ({size} of {all}). Download it again or choose another file.</source>
        <translation>{file} está incompleto ({size} de {all}). Descárguelo de nuevo o elija otro archivo.</translation>
    </message>
    <message>
        <source>{file} is incomplete. Download it again or choose another file.</source>
        <translation>{file} está incompleto. Descárguelo de nuevo o elija otro archivo.</translation>
    </message>
    <message>
        <source>{file} is larger than {size} KB, so it cannot be edited here.</source>
        <translation>{file} supera los {size} KB, así que no se puede editar aquí.</translation>
    </message>
    <message>
        <source>{file} is larger than {size} KB.</source>
        <translation>{file} supera los {size} KB.</translation>
    </message>
    <message>
        <source>{file} is larger than {size} MB.</source>
        <translation>{file} supera los {size} MB.</translation>
    </message>
    <message>
        <source>{file} is longer than {limit} characters; only its beginning is used.</source>
        <translation>{file} tiene más de {limit} caracteres; solo se usa el principio.</translation>
    </message>
    <message>
        <source>{file} is no prompt; a pack may hold prompts, {manifest}, a readme and a licence.</source>
        <translation>{file} no es un prompt; un paquete puede contener prompts, {manifest}, un readme y una licencia.</translation>
    </message>
    <message>
        <source>{file} is no text but another kind of document. Choose a text document.</source>
        <translation>{file} no es texto sino otro tipo de documento. Elija un documento de texto.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text.</source>
        <translation>{file} no es texto UTF-8.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text. Save it as UTF-8 with the program that made it.</source>
        <translation>{file} no es texto UTF-8. Guárdelo como UTF-8 con el programa que lo creó.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text; save it as UTF-8.</source>
        <translation>{file} no es texto UTF-8; guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>{file} is not a GGUF model: it looks like {kind}. Choose a file that ends in .gguf.</source>
        <translation>{file} no es un modelo GGUF: parece {kind}. Elija un archivo que termine en .gguf.</translation>
    </message>
    <message>
        <source>{file} is not a file but a device or a pipe. Choose a .gguf file.</source>
        <translation>{file} no es un archivo sino un dispositivo o una tubería. Elija un archivo .gguf.</translation>
    </message>
    <message>
        <source>{file} is not a file but a device or a pipe. Choose another file.</source>
        <translation>{file} no es un archivo sino un dispositivo o una tubería. Elija otro archivo.</translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <translation>{file} no es un archivo.</translation>
    </message>
    <message>
        <source>{file} is not a file. Name the zip file of a pack.</source>
        <translation>{file} no es un archivo. Indique el archivo zip de un paquete.</translation>
    </message>
    <message>
        <source>{file} is not a language model but part of one ({kind}), so it is not made smaller.</source>
        <translation>{file} no es un modelo de lenguaje sino parte de uno ({kind}), así que no se reduce.</translation>
    </message>
    <message>
        <source>{file} is not a regular file.</source>
        <translation>{file} no es un archivo normal.</translation>
    </message>
    <message>
        <source>{file} is not a text file: it looks like {kind}. Choose a text or Markdown file.</source>
        <translation>{file} no es un archivo de texto: parece {kind}. Elija un archivo de texto o Markdown.</translation>
    </message>
    <message>
        <source>{file} is not an adapter. Choose a LoRA adapter made for {model}.</source>
        <translation>{file} no es un adaptador. Elija un adaptador LoRA hecho para {model}.</translation>
    </message>
    <message>
        <source>{file} is not in Inkhorn&apos;s folder, so Inkhorn does not remove it.</source>
        <translation>{file} no está en la carpeta de Inkhorn, así que Inkhorn no lo quita.</translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation>{file} no está.</translation>
    </message>
    <message>
        <source>{file} is not valid JSON.</source>
        <translation>{file} no es JSON válido.</translation>
    </message>
    <message>
        <source>{file} is not valid TOML: {reason}.</source>
        <translation>{file} no es TOML válido: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not {encoding}: byte {number} does not fit. Choose another.</source>
        <translation>{file} no es {encoding}: el byte {number} no encaja. Elija otra.</translation>
    </message>
    <message>
        <source>{file} is one of {count} parts, but its name does not say which. Get all of them.</source>
        <translation>{file} es una de {count} partes, pero su nombre no dice cuál. Consígalas todas.</translation>
    </message>
    <message>
        <source>{file} is one of {parts} parts of a model. Get the model as one file to make it smaller.</source>
        <translation>{file} es una de las {parts} partes de un modelo. Consiga el modelo en un solo archivo para reducirlo.</translation>
    </message>
    <message>
        <source>{file} is open beside this document. Choose another name, or close it first.</source>
        <translation>{file} está abierto junto a este documento. Elija otro nombre o ciérrelo primero.</translation>
    </message>
    <message>
        <source>{file} is protected by a password.</source>
        <translation>{file} está protegido con contraseña.</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Open it where it was made, save it without one, and try again.</source>
        <translation>{file} está protegido con contraseña. Ábralo donde se creó, guárdelo sin ella e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{file} is there already and was left alone.</source>
        <translation>{file} ya existe y no se tocó.</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name.</source>
        <translation>{file} ya existe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{file} is there twice.</source>
        <translation>{file} aparece dos veces.</translation>
    </message>
    <message>
        <source>{file} is there, but where it came from could not be noted: {reason}.</source>
        <translation>{file} está aquí, pero no se pudo anotar de dónde vino: {reason}.</translation>
    </message>
    <message>
        <source>{file} is too large: {size} MB. Inkhorn opens up to {most} MB.</source>
        <translation>{file} es demasiado grande: {size} MB. Inkhorn abre hasta {most} MB.</translation>
    </message>
    <message>
        <source>{file} is {model} as it is in the catalogue.</source>
        <translation>{file} es {model} tal como figura en el catálogo.</translation>
    </message>
    <message>
        <source>{file} is {quantisation} and would lose too much. Get the model as F16 or Q8_0 to make it smaller here.</source>
        <translation>{file} es {quantisation} y perdería demasiado. Consiga el modelo como F16 o Q8_0 para reducirlo aquí.</translation>
    </message>
    <message>
        <source>{file} is {quantisation}; only {choice} can be made of it.</source>
        <translation>{file} es {quantisation}; solo se puede convertir en {choice}.</translation>
    </message>
    <message>
        <source>{file} lies in a folder; the files of a pack lie side by side.</source>
        <translation>{file} está en una carpeta; los archivos de un paquete van todos al mismo nivel.</translation>
    </message>
    <message>
        <source>{file} needs a model on this computer.</source>
        <translation>{file} necesita un modelo en este equipo.</translation>
    </message>
    <message>
        <source>{file} needs a name.</source>
        <translation>{file} necesita un nombre.</translation>
    </message>
    <message>
        <source>{file} points outside of the pack.</source>
        <translation>{file} apunta fuera del paquete.</translation>
    </message>
    <message>
        <source>{file} says it is {encoding} but is damaged at byte {number}. Restore a good copy.</source>
        <translation>{file} dice ser {encoding}, pero está dañado en el byte {number}. Restaure una copia buena.</translation>
    </message>
    <message>
        <source>{file} was changed by another program while you changed it here.</source>
        <translation>Otro programa modificó {file} mientras lo cambiaba aquí.</translation>
    </message>
    <message>
        <source>{file} was changed by another program, so it was not saved.</source>
        <translation>Otro programa modificó {file}, así que no se guardó.</translation>
    </message>
    <message>
        <source>{file} was changed or is damaged. Remove it and get it again.</source>
        <translation>{file} se modificó o está dañado. Quítelo y consígalo de nuevo.</translation>
    </message>
    <message>
        <source>{file} was deleted; its space is free once you choose “Free what was deleted”.</source>
        <translation>{file} se eliminó; su espacio queda libre al elegir “Liberar lo eliminado”.</translation>
    </message>
    <message>
        <source>{file} was made for big-endian computers. Choose another file.</source>
        <translation>{file} se creó para equipos big-endian. Elija otro archivo.</translation>
    </message>
    <message>
        <source>{file} was made in {seconds} s and takes {size}.</source>
        <translation>{file} se creó en {seconds} s y ocupa {size}.</translation>
    </message>
    <message>
        <source>{file} was not read to its end.</source>
        <translation>{file} no se leyó hasta el final.</translation>
    </message>
    <message>
        <source>{file} was read as Markdown. Saving makes a new file; {file} stays as it is.</source>
        <translation>{file} se leyó como Markdown. Al guardar se crea un archivo nuevo; {file} queda como está.</translation>
    </message>
    <message>
        <source>{file} was taken away by another program. Your changes are still here.</source>
        <translation>Otro programa quitó {file}. Sus cambios siguen aquí.</translation>
    </message>
    <message>
        <source>{file} was written to {folder}. This document is still the Markdown one.</source>
        <translation>{file} se guardó en {folder}. Este documento sigue siendo el de Markdown.</translation>
    </message>
    <message>
        <source>{file} was written. It says at its end who wrote what.</source>
        <translation>Se escribió {file}. Al final indica quién escribió cada parte.</translation>
    </message>
    <message>
        <source>{file} would be passed over: names that begin with _ or ~ are.</source>
        <translation>{file} se pasaría por alto, como todos los nombres que empiezan con _ o ~.</translation>
    </message>
    <message>
        <source>{file} · not saved yet</source>
        <translation>{file} · aún sin guardar</translation>
    </message>
    <message>
        <source>{file} · {licence}, agreed to</source>
        <translation>{file} · {licence}, aceptada</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} o {last}</translation>
    </message>
    <message>
        <source>{folder} does not hold {file}: no file there has its checksum.</source>
        <translation>{folder} no contiene {file}: ningún archivo de allí tiene su suma de comprobación.</translation>
    </message>
    <message>
        <source>{free} of {total} free.</source>
        <translation>{free} de {total} libres.</translation>
    </message>
    <message>
        <source>{group} · none yet</source>
        <translation>{group} · ninguno aún</translation>
    </message>
    <message>
        <source>{host} answers chats only, so it rewrites but makes no suggestions. Choose a server that has /v1/completions.</source>
        <translation>{host} solo responde a chats, así que reescribe pero no hace sugerencias. Elija un servidor que tenga /v1/completions.</translation>
    </message>
    <message>
        <source>{host} cannot answer at the moment ({status}). Try again later.</source>
        <translation>{host} no puede responder en este momento ({status}). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{host} cannot be found. Go online, or check the address, and try again.</source>
        <translation>No se encuentra {host}. Conéctese a la red o compruebe la dirección e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{host} could not prove that it is {host} ({reason}), so nothing was sent. Check this computer&apos;s clock and certificates, or whether a proxy reads along.</source>
        <translation>{host} no pudo demostrar que es {host} ({reason}), así que no se envió nada. Compruebe el reloj y los certificados de este equipo, o si un proxy intercepta la conexión.</translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds} seconds. Try again, or choose a smaller model there.</source>
        <translation>{host} no respondió en {seconds} segundos. Inténtelo de nuevo o elija allí un modelo más pequeño.</translation>
    </message>
    <message>
        <source>{host} did not answer.</source>
        <translation>{host} no respondió.</translation>
    </message>
    <message>
        <source>{host} did not take the request. Select less text, or choose another model.</source>
        <translation>{host} no admitió la petición. Seleccione menos texto o elija otro modelo.</translation>
    </message>
    <message>
        <source>{host} does not accept the access token. Make a new one there and set it here.</source>
        <translation>{host} no acepta el token de acceso. Cree uno nuevo allí e introdúzcalo aquí.</translation>
    </message>
    <message>
        <source>{host} does not accept the key. Enter another one in Settings, Server.</source>
        <translation>{host} no acepta la clave. Introduzca otra en Ajustes, Servidor.</translation>
    </message>
    <message>
        <source>{host} does not answer at this address. Check it in Settings, Server.</source>
        <translation>{host} no responde en esta dirección. Compruébela en Ajustes, Servidor.</translation>
    </message>
    <message>
        <source>{host} does not have this model, or only for accounts that may see it.</source>
        <translation>{host} no tiene este modelo, o solo para cuentas que pueden verlo.</translation>
    </message>
    <message>
        <source>{host} does not speak a secure protocol this program knows.</source>
        <translation>{host} no habla ningún protocolo seguro que este programa conozca.</translation>
    </message>
    <message>
        <source>{host} gave an answer that cannot be read. Check that it is a model server, such as llama-server, vLLM or Ollama.</source>
        <translation>{host} dio una respuesta que no se puede leer. Compruebe que sea un servidor de modelos, como llama-server, vLLM u Ollama.</translation>
    </message>
    <message>
        <source>{host} gives this model only to accounts that have agreed to its terms. Agree on its page there, then set an access token here.</source>
        <translation>{host} da este modelo solo a cuentas que aceptaron sus condiciones. Acéptelas en su página y luego introduzca aquí un token de acceso.</translation>
    </message>
    <message>
        <source>{host} has a fault of its own ({status}). Try again in a moment.</source>
        <translation>{host} tiene un fallo propio ({status}). Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>{host} has a fault of its own. Try again in some minutes.</source>
        <translation>{host} tiene un fallo propio. Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message numerus="yes">
        <source>{host} has a fault of its own. Try again in {n} minutes.</source>
        <translation>
            <numerusform>{host} tiene un fallo propio. Inténtelo de nuevo en {n} minuto.</numerusform>
            <numerusform>{host} tiene un fallo propio. Inténtelo de nuevo en {n} minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} has had too many requests from you, or your account is used up. Try again in a moment.</source>
        <translation>{host} recibió demasiadas peticiones suyas o su cuenta está agotada. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message numerus="yes">
        <source>{host} has had too many requests from you, or your account is used up. Try again in {n} minutes.</source>
        <translation>
            <numerusform>{host} recibió demasiadas peticiones suyas o su cuenta está agotada. Inténtelo de nuevo en {n} minuto.</numerusform>
            <numerusform>{host} recibió demasiadas peticiones suyas o su cuenta está agotada. Inténtelo de nuevo en {n} minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{host} has had too many requests from you, or your account is used up. Try again in {n} seconds.</source>
        <translation>
            <numerusform>{host} recibió demasiadas peticiones suyas o su cuenta está agotada. Inténtelo de nuevo en {n} segundo.</numerusform>
            <numerusform>{host} recibió demasiadas peticiones suyas o su cuenta está agotada. Inténtelo de nuevo en {n} segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} has had too many requests. Try again in some minutes.</source>
        <translation>{host} recibió demasiadas peticiones. Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message numerus="yes">
        <source>{host} has had too many requests. Try again in {n} minutes.</source>
        <translation>
            <numerusform>{host} recibió demasiadas peticiones. Inténtelo de nuevo en {n} minuto.</numerusform>
            <numerusform>{host} recibió demasiadas peticiones. Inténtelo de nuevo en {n} minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} has no list of releases any more. Look where you got Inkhorn whether there is a newer version.</source>
        <translation>{host} ya no tiene una lista de versiones. Mire donde obtuvo Inkhorn si hay una versión más reciente.</translation>
    </message>
    <message>
        <source>{host} has no model called {model}. It has {names}. Choose one in Settings, Server.</source>
        <translation>{host} no tiene ningún modelo llamado {model}. Tiene {names}. Elija uno en Ajustes, Servidor.</translation>
    </message>
    <message>
        <source>{host} has no model. Load one there, and try again.</source>
        <translation>{host} no tiene ningún modelo. Cargue uno allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{host} has the model, but no longer the version that Inkhorn knows. Choose another model.</source>
        <translation>{host} tiene el modelo, pero ya no la versión que conoce Inkhorn. Elija otro modelo.</translation>
    </message>
    <message>
        <source>{host} is busy or still loading its model. Try again in a moment.</source>
        <translation>{host} está ocupado o aún carga su modelo. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message numerus="yes">
        <source>{host} is busy or still loading its model. Try again in {n} minutes.</source>
        <translation>
            <numerusform>{host} está ocupado o aún carga su modelo. Inténtelo de nuevo en {n} minuto.</numerusform>
            <numerusform>{host} está ocupado o aún carga su modelo. Inténtelo de nuevo en {n} minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{host} is busy or still loading its model. Try again in {n} seconds.</source>
        <translation>
            <numerusform>{host} está ocupado o aún carga su modelo. Inténtelo de nuevo en {n} segundo.</numerusform>
            <numerusform>{host} está ocupado o aún carga su modelo. Inténtelo de nuevo en {n} segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} is not in your own network, so its address must begin with https://.</source>
        <translation>{host} no está en su propia red, así que su dirección debe empezar con https://.</translation>
    </message>
    <message>
        <source>{host} knows no model called {model}, or its address is another one. Check Settings, Server.</source>
        <translation>{host} no conoce ningún modelo llamado {model}, o su dirección es otra. Revise Ajustes, Servidor.</translation>
    </message>
    <message>
        <source>{host} now has another file than the one Inkhorn knows, so it was not downloaded. Choose another source.</source>
        <translation>{host} tiene ahora un archivo distinto del que conoce Inkhorn, así que no se descargó. Elija otro origen.</translation>
    </message>
    <message>
        <source>{host} refused the download ({status}).</source>
        <translation>{host} rechazó la descarga ({status}).</translation>
    </message>
    <message>
        <source>{host} refused the request ({status}).</source>
        <translation>{host} rechazó la petición ({status}).</translation>
    </message>
    <message>
        <source>{host} sends to another address, which is not followed. Enter that one in Settings, Server.</source>
        <translation>{host} remite a otra dirección, que no se sigue. Introduzca esa en Ajustes, Servidor.</translation>
    </message>
    <message>
        <source>{host} wants a key. Enter it in Settings, Server.</source>
        <translation>{host} pide una clave. Introdúzcala en Ajustes, Servidor.</translation>
    </message>
    <message>
        <source>{host}, through {proxy}</source>
        <translation>{host}, a través de {proxy}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{hours} hours left</source>
        <translation>quedan {hours} horas</translation>
    </message>
    <message>
        <source>{key} alone is needed for writing; add Ctrl or Alt.</source>
        <translation>{key} sola se necesita para escribir; añada Ctrl o Alt.</translation>
    </message>
    <message>
        <source>{key} belongs to “{holder}”, so “{prompt}” has no key; write another one behind inkhorn.hotkey.</source>
        <translation>{key} pertenece a “{holder}”, así que “{prompt}” no tiene tecla; escriba otra detrás de inkhorn.hotkey.</translation>
    </message>
    <message>
        <source>{key} is needed for writing; hold Ctrl or Alt with it.</source>
        <translation>{key} se necesita para escribir; combínela con Ctrl o Alt.</translation>
    </message>
    <message>
        <source>{key} is needed in the whole window; hold Ctrl or Alt with it.</source>
        <translation>{key} se necesita en toda la ventana; combínela con Ctrl o Alt.</translation>
    </message>
    <message>
        <source>{key} is needed on the page; hold Ctrl or Alt with it.</source>
        <translation>{key} se necesita en la página; combínela con Ctrl o Alt.</translation>
    </message>
    <message>
        <source>{key} is not a key; write it like Ctrl+Alt+P or F6.</source>
        <translation>{key} no es una tecla; escríbala como Ctrl+Alt+P o F6.</translation>
    </message>
    <message>
        <source>{key} is not supported here; take it out.</source>
        <translation>{key} no se admite aquí; quítelo.</translation>
    </message>
    <message>
        <source>{key} is the key for “{command}” already.</source>
        <translation>{key} ya es la tecla de “{command}”.</translation>
    </message>
    <message>
        <source>{key} is the key for “{command}” already; press another one.</source>
        <translation>{key} ya es la tecla de “{command}”; pulse otra.</translation>
    </message>
    <message>
        <source>{key}: must be a whole number from 0 to {limit}.</source>
        <translation>{key}: debe ser un número entero de 0 a {limit}.</translation>
    </message>
    <message>
        <source>{key}: must be at least 1 and no less than {other}.</source>
        <translation>{key}: debe ser al menos 1 y no menor que {other}.</translation>
    </message>
    <message>
        <source>{kind}, {number} billion parameters</source>
        <translation>{kind}, {number} mil millones de parámetros</translation>
    </message>
    <message>
        <source>{kind}, {number} million parameters</source>
        <translation>{kind}, {number} millones de parámetros</translation>
    </message>
    <message>
        <source>{language} is not checked yet: its word lists are not on this computer. Get them in the settings, or with `inkhorn languages fetch {code}`.</source>
        <translation>{language} aún no se revisa: sus listas de palabras no están en este equipo. Consígalas en los ajustes o con `inkhorn languages fetch {code}`.</translation>
    </message>
    <message>
        <source>{language} is not checked: Inkhorn was installed without the extra “languages”.</source>
        <translation>{language} no se revisa: Inkhorn se instaló sin el extra “languages”.</translation>
    </message>
    <message>
        <source>{limit} packs are installed already; remove one first.</source>
        <translation>Ya hay {limit} paquetes instalados; quite uno antes.</translation>
    </message>
    <message>
        <source>{list}. {free} are free on the disk.</source>
        <translation>{list}. Hay {free} libres en el disco.</translation>
    </message>
    <message>
        <source>{memory} on the graphics processor</source>
        <translation>{memory} en el procesador gráfico</translation>
    </message>
    <message>
        <source>{millions} M parameters, {quantisation}</source>
        <translation>{millions} M de parámetros, {quantisation}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{model} ({size} MB) is on this computer already.</source>
        <translation>{model} ({size} MB) ya está en este equipo.</translation>
    </message>
    <message>
        <source>{model} is being loaded. You can write meanwhile.</source>
        <translation>{model} se está cargando. Puede escribir entretanto.</translation>
    </message>
    <message>
        <source>{model} is here and sound.</source>
        <translation>{model} está aquí y en buen estado.</translation>
    </message>
    <message>
        <source>{model} is here, as the hub has it.</source>
        <translation>{model} está aquí, igual que en el hub.</translation>
    </message>
    <message>
        <source>{model} is the smallest that can be fetched; any other GGUF file works too.</source>
        <translation>{model} es el más pequeño que se puede descargar; también sirve cualquier otro archivo GGUF.</translation>
    </message>
    <message>
        <source>{model} is under the {licence}. Nothing is fetched before you agree to it.</source>
        <translation>{model} está bajo la licencia {licence}. No se descarga nada antes de que usted la acepte.</translation>
    </message>
    <message>
        <source>{model} needs {needs} MB of memory beside the model for all tasks, and {free} MB are free, so that one is used. Close other programs, or choose a smaller model in Settings, Model.</source>
        <translation>{model} necesita {needs} MB de memoria además del modelo para todas las tareas, y hay {free} MB libres, así que se usa este último. Cierre otros programas o elija un modelo más pequeño en Ajustes, Modelo.</translation>
    </message>
    <message>
        <source>{model} on {server}</source>
        <translation>{model} en {server}</translation>
    </message>
    <message>
        <source>{model} rewrites poorly: most of what it writes says something else and is not shown. Proofread works well with it, through the grammar judge; for the other styles choose a larger model, such as Qwen3 1.7B.</source>
        <translation>{model} reescribe mal: la mayor parte de lo que escribe dice otra cosa y no se muestra. Corregir funciona bien con él gracias al juez gramatical; para los demás estilos elija un modelo más grande, como Qwen3 1.7B.</translation>
    </message>
    <message>
        <source>{model} rewrites with mixed results: about one request in three brings something useful, so read each change. A model of 1.5 billion parameters or more, such as Qwen3 1.7B, changes the meaning less often.</source>
        <translation>{model} reescribe con resultados desiguales: cerca de una petición de cada tres da algo útil, así que lea cada cambio. Un modelo de 1500 millones de parámetros o más, como Qwen3 1.7B, cambia el sentido con menos frecuencia.</translation>
    </message>
    <message>
        <source>{model} was not made to follow instructions; it completes text. Choose an instruct model to rewrite.</source>
        <translation>{model} no se hizo para seguir instrucciones; completa texto. Elija un modelo de instrucciones (instruct) para reescribir.</translation>
    </message>
    <message>
        <source>{model}, from {host}. {licence}: {terms}</source>
        <translation>{model}, de {host}. {licence}: {terms}</translation>
    </message>
    <message>
        <source>{model}. {licence}: {terms}</source>
        <translation>{model}. {licence}: {terms}</translation>
    </message>
    <message>
        <source>{model}: its file is not there any more.</source>
        <translation>{model}: su archivo ya no está.</translation>
    </message>
    <message>
        <source>{name} is a list; Inkhorn asks only for texts and for choices (enum).</source>
        <translation>{name} es una lista; Inkhorn solo pide textos y opciones (enum).</translation>
    </message>
    <message>
        <source>{name} is not a usable name; use letters, digits and _.</source>
        <translation>{name} no es un nombre utilizable; use letras, cifras y _.</translation>
    </message>
    <message>
        <source>{name} is not declared under input:.</source>
        <translation>{name} no está declarado en input:.</translation>
    </message>
    <message>
        <source>{name} must be one of {choices}.</source>
        <translation>{name} debe ser uno de {choices}.</translation>
    </message>
    <message>
        <source>{name} must not contain a slash.</source>
        <translation>{name} no puede contener una barra.</translation>
    </message>
    <message>
        <source>{name} of the selection</source>
        <translation>{name} de la selección</translation>
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
        <translation>{newest} · máximo {most}</translation>
    </message>
    <message>
        <source>{number} B parameters</source>
        <translation>{number} B de parámetros</translation>
    </message>
    <message>
        <source>{number} J for {tokens} tokens ({source})</source>
        <translation>{number} J por {tokens} tokens ({source})</translation>
    </message>
    <message>
        <source>{number} M parameters</source>
        <translation>{number} M de parámetros</translation>
    </message>
    <message>
        <source>{number} h ago</source>
        <translation>hace {number} h</translation>
    </message>
    <message>
        <source>{number} min ago</source>
        <translation>hace {number} min</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} ms</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>{number} of {count}  Alt+↓</source>
        <translation>{number} de {count}  Alt+↓</translation>
    </message>
    <message>
        <source>{number} of {count} or more</source>
        <translation>{number} de {count} o más</translation>
    </message>
    <message>
        <source>{number} parameters, by {publisher}</source>
        <translation>Parámetros: {number}; de {publisher}</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{number} s ago</source>
        <translation>hace {number} s</translation>
    </message>
    <message numerus="yes">
        <source>{n} HTML tags</source>
        <translation>
            <numerusform>{n} etiqueta HTML</numerusform>
            <numerusform>{n} etiquetas HTML</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers asked for</source>
        <translation>
            <numerusform>{n} respuesta pedida</numerusform>
            <numerusform>{n} respuestas pedidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <translation>
            <numerusform>{n} cambio</numerusform>
            <numerusform>{n} cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes of spaces and signs</source>
        <translation>
            <numerusform>{n} cambio de espacios y signos</numerusform>
            <numerusform>{n} cambios de espacios y signos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes: {words}</source>
        <translation>
            <numerusform>{n} cambio: {words}</numerusform>
            <numerusform>{n} cambios: {words}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <translation>
            <numerusform>{n} carácter</numerusform>
            <numerusform>{n} caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comments</source>
        <translation>
            <numerusform>{n} comentario</numerusform>
            <numerusform>{n} comentarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} connections kept.</source>
        <translation>
            <numerusform>{n} conexión registrada.</numerusform>
            <numerusform>{n} conexiones registradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} connections kept; the latest {lines} lines are shown.</source>
        <translation>
            <numerusform>{n} conexión registrada; se muestran las últimas {lines} líneas.</numerusform>
            <numerusform>{n} conexiones registradas; se muestran las últimas {lines} líneas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} connections so far.</source>
        <translation>
            <numerusform>{n} conexión hasta ahora.</numerusform>
            <numerusform>{n} conexiones hasta ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} connections so far; the latest {lines} lines are shown.</source>
        <translation>
            <numerusform>{n} conexión hasta ahora; se muestran las últimas {lines} líneas.</numerusform>
            <numerusform>{n} conexiones hasta ahora; se muestran las últimas {lines} líneas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} corrections</source>
        <translation>
            <numerusform>{n} corrección</numerusform>
            <numerusform>{n} correcciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} corrections at once</source>
        <translation>
            <numerusform>{n} corrección a la vez</numerusform>
            <numerusform>{n} correcciones a la vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <translation>
            <numerusform>hace {n} día</numerusform>
            <numerusform>hace {n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days in a row.</source>
        <translation>
            <numerusform>{n} día.</numerusform>
            <numerusform>{n} días seguidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} documents have changes that are not saved: {documents} and others.</source>
        <translation>{n} documentos tienen cambios sin guardar: {documents} y otros.</translation>
    </message>
    <message>
        <source>{n} documents have changes that are not saved: {documents}.</source>
        <translation>{n} documentos tienen cambios sin guardar: {documents}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents were kept from last time.</source>
        <translation>
            <numerusform>Se conservó {n} documento de la última vez.</numerusform>
            <numerusform>Se conservaron {n} documentos de la última vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents were opened beside it.</source>
        <translation>
            <numerusform>Se abrió {n} documento más al lado.</numerusform>
            <numerusform>Se abrieron {n} documentos más al lado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents were restored.</source>
        <translation>
            <numerusform>Se restauró {n} documento.</numerusform>
            <numerusform>Se restauraron {n} documentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents with changes that are not saved stay open.</source>
        <translation>
            <numerusform>{n} documento con cambios sin guardar sigue abierto.</numerusform>
            <numerusform>{n} documentos con cambios sin guardar siguen abiertos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} embedded objects</source>
        <translation>
            <numerusform>{n} objeto incrustado</numerusform>
            <numerusform>{n} objetos incrustados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples, not run yet.</source>
        <translation>
            <numerusform>{n} ejemplo, aún sin ejecutar.</numerusform>
            <numerusform>{n} ejemplos, aún sin ejecutar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fixed.</source>
        <translation>
            <numerusform>{n} corregido.</numerusform>
            <numerusform>{n} corregidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} footnotes within footnotes</source>
        <translation>
            <numerusform>{n} nota al pie dentro de otra</numerusform>
            <numerusform>{n} notas al pie dentro de otras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} form fields</source>
        <translation>
            <numerusform>{n} campo de formulario</numerusform>
            <numerusform>{n} campos de formulario</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} formulas</source>
        <translation>
            <numerusform>{n} fórmula</numerusform>
            <numerusform>{n} fórmulas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} headers and footers</source>
        <translation>
            <numerusform>{n} encabezado o pie de página</numerusform>
            <numerusform>{n} encabezados y pies de página</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours ago</source>
        <translation>
            <numerusform>hace {n} hora</numerusform>
            <numerusform>hace {n} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} issues</source>
        <translation>
            <numerusform>{n} error</numerusform>
            <numerusform>{n} errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} layers on it</source>
        <translation>
            <numerusform>{n} capa en él</numerusform>
            <numerusform>{n} capas en él</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines were left out: a line must hold one word.</source>
        <translation>
            <numerusform>Se omitió {n} línea: cada línea debe contener una sola palabra.</numerusform>
            <numerusform>Se omitieron {n} líneas: cada línea debe contener una sola palabra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lists or code in table cells</source>
        <translation>
            <numerusform>{n} lista o código en celdas de tabla</numerusform>
            <numerusform>{n} listas o códigos en celdas de tabla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lists or quotes nested very deeply</source>
        <translation>
            <numerusform>{n} lista o cita con muchos niveles</numerusform>
            <numerusform>{n} listas o citas con muchos niveles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lists, tables or headings within quotes</source>
        <translation>
            <numerusform>{n} lista, tabla o título dentro de citas</numerusform>
            <numerusform>{n} listas, tablas o títulos dentro de citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} merged table cells</source>
        <translation>
            <numerusform>{n} celda de tabla combinada</numerusform>
            <numerusform>{n} celdas de tabla combinadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes ago</source>
        <translation>
            <numerusform>hace {n} minuto</numerusform>
            <numerusform>hace {n} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes left</source>
        <translation>
            <numerusform>queda {n} minuto</numerusform>
            <numerusform>quedan {n} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>{n} más</numerusform>
            <numerusform>{n} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more changes need a look.</source>
        <translation>
            <numerusform>{n} cambio más necesita una mirada.</numerusform>
            <numerusform>{n} cambios más necesitan una mirada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more documents are waiting.</source>
        <translation>
            <numerusform>Espera {n} documento más.</numerusform>
            <numerusform>Esperan {n} documentos más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names of code blocks&apos; languages</source>
        <translation>
            <numerusform>{n} nombre del lenguaje de un bloque de código</numerusform>
            <numerusform>{n} nombres de lenguajes de bloques de código</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not run.</source>
        <translation>
            <numerusform>{n} sin ejecutar.</numerusform>
            <numerusform>{n} sin ejecutar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of its changes could not be relied on and are not shown.</source>
        <translation>
            <numerusform>{n} de sus cambios no era fiable y no se muestra.</numerusform>
            <numerusform>{n} de sus cambios no eran fiables y no se muestran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the {all} parts of {model} are missing, such as {file}.</source>
        <translation>
            <numerusform>Falta {n} de las {all} partes de {model}, como {file}.</numerusform>
            <numerusform>Faltan {n} de las {all} partes de {model}, como {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {count} passed.</source>
        <translation>
            <numerusform>{n} de {count} superado.</numerusform>
            <numerusform>{n} de {count} superados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs stay as they were: the model gave no usable version.</source>
        <translation>
            <numerusform>{n} párrafo queda como estaba: el modelo no dio ninguna versión útil.</numerusform>
            <numerusform>{n} párrafos quedan como estaban: el modelo no dio ninguna versión útil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts that cannot be read</source>
        <translation>
            <numerusform>{n} parte que no se puede leer</numerusform>
            <numerusform>{n} partes que no se pueden leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures</source>
        <translation>
            <numerusform>{n} imagen</numerusform>
            <numerusform>{n} imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures become links.</source>
        <translation>
            <numerusform>{n} imagen se convierte en enlace.</numerusform>
            <numerusform>{n} imágenes se convierten en enlaces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <translation>
            <numerusform>{n} lugar</numerusform>
            <numerusform>{n} lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places are gone and cannot be reverted.</source>
        <translation>
            <numerusform>{n} lugar ya no existe y no se puede revertir.</numerusform>
            <numerusform>{n} lugares ya no existen y no se pueden revertir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places are ignored.</source>
        <translation>
            <numerusform>Se ignora {n} lugar.</numerusform>
            <numerusform>Se ignoran {n} lugares.</numerusform>
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
            <numerusform>{n} prompt tiene cambios sin guardar.</numerusform>
            <numerusform>{n} prompts tienen cambios sin guardar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts imported.</source>
        <translation>
            <numerusform>{n} prompt importado.</numerusform>
            <numerusform>{n} prompts importados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts left out.</source>
        <translation>
            <numerusform>{n} prompt omitido.</numerusform>
            <numerusform>{n} prompts omitidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} raised or lowered passages</source>
        <translation>
            <numerusform>{n} pasaje en superíndice o subíndice</numerusform>
            <numerusform>{n} pasajes en superíndice o subíndice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} removed</source>
        <translation>
            <numerusform>{n} quitada</numerusform>
            <numerusform>{n} quitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} removed.</source>
        <translation>
            <numerusform>{n} quitada.</numerusform>
            <numerusform>{n} quitadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replaced</source>
        <translation>
            <numerusform>{n} reemplazado</numerusform>
            <numerusform>{n} reemplazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reverts.</source>
        <translation>
            <numerusform>{n} reversión.</numerusform>
            <numerusform>{n} reversiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rewrites</source>
        <translation>
            <numerusform>{n} reescritura</numerusform>
            <numerusform>{n} reescrituras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds ago</source>
        <translation>
            <numerusform>hace {n} segundo</numerusform>
            <numerusform>hace {n} segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sentences of up to {most} words.</source>
        <translation>
            <numerusform>{n} frase de hasta {most} palabras.</numerusform>
            <numerusform>{n} frases de hasta {most} palabras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestions</source>
        <translation>
            <numerusform>{n} sugerencia</numerusform>
            <numerusform>{n} sugerencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tables of contents or indexes</source>
        <translation>
            <numerusform>{n} índice</numerusform>
            <numerusform>{n} índices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tables or headings within lists</source>
        <translation>
            <numerusform>{n} tabla o título dentro de listas</numerusform>
            <numerusform>{n} tablas o títulos dentro de listas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tables within tables</source>
        <translation>
            <numerusform>{n} tabla dentro de otra</numerusform>
            <numerusform>{n} tablas dentro de otras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} text boxes</source>
        <translation>
            <numerusform>{n} cuadro de texto</numerusform>
            <numerusform>{n} cuadros de texto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} threads for reading</source>
        <translation>
            <numerusform>{n} hilo para leer</numerusform>
            <numerusform>{n} hilos para leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} threads for writing</source>
        <translation>
            <numerusform>{n} hilo para escribir</numerusform>
            <numerusform>{n} hilos para escribir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <translation>
            <numerusform>{n} vez</numerusform>
            <numerusform>{n} veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} titles of links</source>
        <translation>
            <numerusform>{n} título de enlace</numerusform>
            <numerusform>{n} títulos de enlaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens at most</source>
        <translation>
            <numerusform>{n} token como máximo</numerusform>
            <numerusform>{n} tokens como máximo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens per second</source>
        <translation>
            <numerusform>{n} token por segundo</numerusform>
            <numerusform>{n} tokens por segundo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens read at once</source>
        <translation>
            <numerusform>{n} token leído a la vez</numerusform>
            <numerusform>{n} tokens leídos a la vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tracked changes</source>
        <translation>
            <numerusform>{n} cambio registrado</numerusform>
            <numerusform>{n} cambios registrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} underlined passages</source>
        <translation>
            <numerusform>{n} pasaje subrayado</numerusform>
            <numerusform>{n} pasajes subrayados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unsafe links</source>
        <translation>
            <numerusform>{n} enlace no seguro</numerusform>
            <numerusform>{n} enlaces no seguros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>{n} palabra</numerusform>
            <numerusform>{n} palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words added</source>
        <translation>
            <numerusform>{n} palabra añadida</numerusform>
            <numerusform>{n} palabras añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words added.</source>
        <translation>
            <numerusform>{n} palabra añadida.</numerusform>
            <numerusform>{n} palabras añadidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words removed</source>
        <translation>
            <numerusform>{n} palabra quitada</numerusform>
            <numerusform>{n} palabras quitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words written to {file}.</source>
        <translation>
            <numerusform>{n} palabra escrita en {file}.</numerusform>
            <numerusform>{n} palabras escritas en {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words: {sentence}</source>
        <translation>
            <numerusform>{n} palabra: {sentence}</numerusform>
            <numerusform>{n} palabras: {sentence}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{open} of {n} changes left</source>
        <translation>
            <numerusform>{open} de {n} cambio pendiente</numerusform>
            <numerusform>{open} de {n} cambios pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>{parts}.</source>
        <translation>{parts}.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); the defaults are used.</source>
        <translation>No se puede leer {path} ({reason}); se usan los valores predeterminados.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. Choose another folder.</source>
        <translation>No se pudo escribir {path}: {reason}. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>{path} is far too large for a settings file; the defaults are used.</source>
        <translation>{path} es demasiado grande para un archivo de ajustes; se usan los valores predeterminados.</translation>
    </message>
    <message>
        <source>{path} is not a valid TOML file ({reason}); the defaults are used.</source>
        <translation>{path} no es un archivo TOML válido ({reason}); se usan los valores predeterminados.</translation>
    </message>
    <message>
        <source>{path} is not a valid TOML file; the defaults are used.</source>
        <translation>{path} no es un archivo TOML válido; se usan los valores predeterminados.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{program} has {model} ({size} MB) on this computer.</source>
        <translation>{program} tiene {model} ({size} MB) en este equipo.</translation>
    </message>
    <message>
        <source>{prompt} copy</source>
        <translation>{prompt} (copia)</translation>
    </message>
    <message>
        <source>{prompt}: {answer}</source>
        <translation>{prompt}: {answer}</translation>
    </message>
    <message>
        <source>{rate} tokens/s</source>
        <translation>{rate} tokens/s</translation>
    </message>
    <message>
        <source>{rate} tokens/s on {device}; first word after {time}.</source>
        <translation>{rate} tokens/s en {device}; primera palabra tras {time}.</translation>
    </message>
    <message>
        <source>{reason} The model for all tasks is used instead.</source>
        <translation>{reason} En su lugar se usa el modelo para todas las tareas.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>{reason}. Try again later.</source>
        <translation>{reason}. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{reason}. What was downloaded is kept: try again to go on.</source>
        <translation>{reason}. Lo descargado se conserva: inténtelo de nuevo para continuar.</translation>
    </message>
    <message>
        <source>{reason}; the default {value} is used.</source>
        <translation>{reason}; se usa el valor predeterminado {value}.</translation>
    </message>
    <message numerus="yes">
        <source>{reason}; trying again in {n} seconds.</source>
        <translation>
            <numerusform>{reason}; nuevo intento en {n} segundo.</numerusform>
            <numerusform>{reason}; nuevo intento en {n} segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}; {value} is used.</source>
        <translation>{reason}; se usa {value}.</translation>
    </message>
    <message>
        <source>{section}: {setting}</source>
        <translation>{section}: {setting}</translation>
    </message>
    <message numerus="yes">
        <source>{selected} of {n} words</source>
        <translation>
            <numerusform>{selected} de {n} palabra</numerusform>
            <numerusform>{selected} de {n} palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>{sentence} It says: {words}</source>
        <translation>{sentence} Dice: {words}</translation>
    </message>
    <message>
        <source>{setting}: less</source>
        <translation>{setting}: menos</translation>
    </message>
    <message>
        <source>{setting}: more</source>
        <translation>{setting}: más</translation>
    </message>
    <message>
        <source>{setting}: {speed}</source>
        <translation>{setting}: {speed}</translation>
    </message>
    <message>
        <source>{setup} (Automatic)</source>
        <translation>{setup} (Automático)</translation>
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
        <translation>{share} corregido por un modelo</translation>
    </message>
    <message>
        <source>{share} corrected by rules</source>
        <translation>{share} corregido por reglas</translation>
    </message>
    <message>
        <source>{share} corrected by {author}</source>
        <translation>{share} corregido por {author}</translation>
    </message>
    <message>
        <source>{share} of unknown origin</source>
        <translation>{share} de origen desconocido</translation>
    </message>
    <message>
        <source>{share} pasted</source>
        <translation>{share} pegado</translation>
    </message>
    <message>
        <source>{share} rewritten by a model</source>
        <translation>{share} reescrito por un modelo</translation>
    </message>
    <message>
        <source>{share} rewritten by {author}</source>
        <translation>{share} reescrito por {author}</translation>
    </message>
    <message>
        <source>{share} suggested by a model</source>
        <translation>{share} sugerido por un modelo</translation>
    </message>
    <message>
        <source>{share} suggested by {author}</source>
        <translation>{share} sugerido por {author}</translation>
    </message>
    <message>
        <source>{share} written by a machine</source>
        <translation>{share} escrito por una máquina</translation>
    </message>
    <message>
        <source>{share} written by hand</source>
        <translation>{share} escrito a mano</translation>
    </message>
    <message>
        <source>{share} written by somebody else</source>
        <translation>{share} escrito por otra persona</translation>
    </message>
    <message>
        <source>{share} written by {author}</source>
        <translation>{share} escrito por {author}</translation>
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
        <translation>{size} como máximo</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>{some} and {other}</source>
        <translation>{some} y {other}</translation>
    </message>
    <message>
        <source>{some} or {other}</source>
        <translation>{some} o {other}</translation>
    </message>
    <message>
        <source>{speed}. Click for the Performance panel.</source>
        <translation>{speed}. Haga clic para el panel Rendimiento.</translation>
    </message>
    <message>
        <source>{tag} closes nothing that is open here.</source>
        <translation>{tag} no cierra nada que esté abierto aquí.</translation>
    </message>
    <message>
        <source>{tag} has a meaning only inside {block}.</source>
        <translation>{tag} solo tiene sentido dentro de {block}.</translation>
    </message>
    <message>
        <source>{tag} is never closed.</source>
        <translation>{tag} no se cierra nunca.</translation>
    </message>
    <message>
        <source>{tag} is not a name Inkhorn knows: declare it under input: schema:, or take it out.</source>
        <translation>{tag} no es un nombre que Inkhorn conozca: declárelo en input: schema: o quítelo.</translation>
    </message>
    <message>
        <source>{tag} is not a name Inkhorn knows: did you mean {other}?</source>
        <translation>{tag} no es un nombre que Inkhorn conozca: ¿quiso decir {other}?</translation>
    </message>
    <message>
        <source>{tag} is not supported: write one plain name between the braces, without helpers or paths.</source>
        <translation>{tag} no se admite: escriba un solo nombre simple entre las llaves, sin ayudantes ni rutas.</translation>
    </message>
    <message>
        <source>{tag}: a prompt file cannot include other files or prompts.</source>
        <translation>{tag}: un archivo de prompt no puede incluir otros archivos o prompts.</translation>
    </message>
    <message>
        <source>{tag}: a role is &quot;system&quot;, &quot;user&quot; or &quot;model&quot;, in quotation marks.</source>
        <translation>{tag}: un rol es &quot;system&quot;, &quot;user&quot; o &quot;model&quot;, entre comillas.</translation>
    </message>
    <message>
        <source>{things} and {last}</source>
        <translation>{things} y {last}</translation>
    </message>
    <message numerus="yes">
        <source>{things} are not taken over.</source>
        <translation>
            <numerusform>No se conserva {things}.</numerusform>
            <numerusform>No se conservan {things}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ticked} of {n} places</source>
        <translation>
            <numerusform>{ticked} de {n} lugar</numerusform>
            <numerusform>{ticked} de {n} lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>{times} times faster</source>
        <translation>{times} veces más rápida</translation>
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
            <numerusform>{titles} y {n} más</numerusform>
            <numerusform>{titles} y {n} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{titles} were changed meanwhile and stay.</source>
        <translation>
            <numerusform>{titles} cambió entretanto y se conserva.</numerusform>
            <numerusform>{titles} cambiaron entretanto y se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} (needs a larger model)</source>
        <translation>{title} (necesita un modelo más grande)</translation>
    </message>
    <message>
        <source>{title}, undone</source>
        <translation>{title}, deshecho</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation>{title}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>{why} ({n} times)</source>
        <translation>
            <numerusform>{why} ({n} vez)</numerusform>
            <numerusform>{why} ({n} veces)</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} ({percent} %)</source>
        <translation>{words} ({percent} %)</translation>
    </message>
    <message>
        <source>{words} and {last}</source>
        <translation>{words} y {last}</translation>
    </message>
    <message numerus="yes">
        <source>{words} and {n} more</source>
        <translation>
            <numerusform>{words} y {n} más</numerusform>
            <numerusform>{words} y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>{wrong} becomes {right}. {reason} {category}.</source>
        <translation>{wrong} pasa a {right}. {reason} {category}.</translation>
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
        <translation>{{ no se cierra nunca con }}.</translation>
    </message>
    <message>
        <source>{{else}} does not belong to a block.</source>
        <translation>{{else}} no pertenece a ningún bloque.</translation>
    </message>
    <message>
        <source>“A” stands before a consonant sound, “an” before a vowel sound.</source>
        <translation>“A” va ante sonido de consonante; “an”, ante sonido de vocal.</translation>
    </message>
    <message>
        <source>“{address}” is not an address that can be used. It begins with https:// or is a folder.</source>
        <translation>“{address}” no es una dirección utilizable. Empieza con https:// o es una carpeta.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a model hub. It begins with https://.</source>
        <translation>“{address}” no es la dirección de un hub de modelos. Empieza con https://.</translation>
    </message>
    <message>
        <source>“{document}”</source>
        <translation>“{document}”</translation>
    </message>
    <message>
        <source>“{document}” has changes that are not saved.</source>
        <translation>“{document}” tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>“{document}” is being saved. The window closes when that is done.</source>
        <translation>Se está guardando “{document}”. La ventana se cerrará cuando termine.</translation>
    </message>
    <message>
        <source>“{document}” is no longer on the disk. It was deleted, moved or renamed; the text is still here.</source>
        <translation>“{document}” ya no está en el disco. Se eliminó, se movió o se cambió de nombre; el texto sigue aquí.</translation>
    </message>
    <message>
        <source>“{document}” is no longer on the disk. Its folder is gone too; the text is still here.</source>
        <translation>“{document}” ya no está en el disco. Su carpeta tampoco; el texto sigue aquí.</translation>
    </message>
    <message>
        <source>“{document}” is open in another window since {time}. What you save here replaces what is saved there.</source>
        <translation>“{document}” está abierto en otra ventana desde {time}. Lo que guarde aquí reemplazará lo que se guarde allí.</translation>
    </message>
    <message>
        <source>“{document}” is open in another window, so it is read-only here.</source>
        <translation>“{document}” está abierto en otra ventana; por eso aquí es de solo lectura.</translation>
    </message>
    <message>
        <source>“{document}” is read-only, as you wanted it.</source>
        <translation>“{document}” es de solo lectura, como usted quiso.</translation>
    </message>
    <message>
        <source>“{document}” is still being saved: the disk is slow to answer. You can go on writing.</source>
        <translation>“{document}” aún se está guardando: el disco tarda en responder. Puede seguir escribiendo.</translation>
    </message>
    <message>
        <source>“{document}” is write-protected, so it is open read-only.</source>
        <translation>“{document}” está protegido contra escritura; por eso se abrió como solo lectura.</translation>
    </message>
    <message>
        <source>“{document}” was changed by another program, in other places than here.</source>
        <translation>Otro programa modificó “{document}”, en partes distintas de las que cambió aquí.</translation>
    </message>
    <message>
        <source>“{document}” was changed by another program.</source>
        <translation>Otro programa modificó “{document}”.</translation>
    </message>
    <message>
        <source>“{document}” was changed in another window, in other places than here.</source>
        <translation>“{document}” se modificó en otra ventana, en partes distintas de las que cambió aquí.</translation>
    </message>
    <message>
        <source>“{document}” was changed in another window.</source>
        <translation>“{document}” se modificó en otra ventana.</translation>
    </message>
    <message>
        <source>“{document}” was not saved, because it was changed by another program meanwhile, in other places than here.</source>
        <translation>“{document}” no se guardó porque otro programa lo modificó entretanto, en partes distintas de las que cambió aquí.</translation>
    </message>
    <message>
        <source>“{document}” was not saved, because it was changed by another program meanwhile.</source>
        <translation>“{document}” no se guardó porque otro programa lo modificó entretanto.</translation>
    </message>
    <message>
        <source>“{document}” was not saved, because it was changed in another window meanwhile, in other places than here.</source>
        <translation>“{document}” no se guardó porque se modificó entretanto en otra ventana, en partes distintas de las que cambió aquí.</translation>
    </message>
    <message>
        <source>“{document}” was not saved, because it was changed in another window meanwhile.</source>
        <translation>“{document}” no se guardó porque se modificó entretanto en otra ventana.</translation>
    </message>
    <message>
        <source>“{document}” was not saved. Show it to see why.</source>
        <translation>“{document}” no se guardó. Muéstrelo para ver por qué.</translation>
    </message>
    <message>
        <source>“{document}” was replaced by another program, by something that is no text. Your text is still here.</source>
        <translation>Otro programa reemplazó “{document}” por algo que no es texto. Su texto sigue aquí.</translation>
    </message>
    <message>
        <source>“{document}” was replaced in another window, by something that is no text. Your text is still here.</source>
        <translation>“{document}” se reemplazó en otra ventana por algo que no es texto. Su texto sigue aquí.</translation>
    </message>
    <message>
        <source>“{document}”, last changed {moment}.</source>
        <translation>“{document}”, último cambio: {moment}.</translation>
    </message>
    <message>
        <source>“{document}”: your text here, and the file as it is on the disk now.</source>
        <translation>“{document}”: su texto aquí y el archivo tal como está ahora en el disco.</translation>
    </message>
    <message>
        <source>“{kind}” is not supported; use {kinds}.</source>
        <translation>“{kind}” no se admite; use {kinds}.</translation>
    </message>
    <message numerus="yes">
        <source>“{pack}” is installed: {n} prompts.</source>
        <translation>
            <numerusform>“{pack}” está instalado: {n} prompt.</numerusform>
            <numerusform>“{pack}” está instalado: {n} prompts.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{prompt}” has no input {input}; it has {known}.</source>
        <translation>“{prompt}” no tiene la entrada {input}; entradas: {known}.</translation>
    </message>
    <message>
        <source>“{prompt}” was deleted.</source>
        <translation>Se eliminó “{prompt}”.</translation>
    </message>
    <message>
        <source>“{prompt}” was stopped, because another document is shown now.</source>
        <translation>“{prompt}” se detuvo porque ahora se muestra otro documento.</translation>
    </message>
    <message>
        <source>“{prompt}” works on selected text. Select some, then choose it again.</source>
        <translation>“{prompt}” funciona con texto seleccionado. Seleccione algo y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>“{setting}” now stands at {percent}%. Press again for still more.</source>
        <translation>“{setting}” está ahora en {percent} %. Pulse otra vez para aumentarlo más.</translation>
    </message>
    <message>
        <source>“{setting}” stands as far right as it goes.</source>
        <translation>“{setting}” ya está en el extremo derecho.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>“{title}” ({name}) has the key {key}, which is used twice; none is used.</source>
        <translation>“{title}” ({name}) tiene la tecla {key}, que se usa dos veces; no se usa ninguna.</translation>
    </message>
    <message>
        <source>“{title}” ({name}) has the key {key}, which is used twice; {free} is used.</source>
        <translation>“{title}” ({name}) tiene la tecla {key}, que se usa dos veces; se usa {free}.</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be a key such as Ctrl+Space, not {given}</source>
        <translation>“{title}” ({name}) debe ser una tecla como Ctrl+Space, no {given}</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be a number from {low} to {high}, not {given}</source>
        <translation>“{title}” ({name}) debe ser un número de {low} a {high}, no {given}</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be a number, not {given}</source>
        <translation>“{title}” ({name}) debe ser un número, no {given}</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be a whole number from {low} to {high}, not {given}</source>
        <translation>“{title}” ({name}) debe ser un número entero de {low} a {high}, no {given}</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be a whole number, not {given}</source>
        <translation>“{title}” ({name}) debe ser un número entero, no {given}</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be one of {choices}, not {given}</source>
        <translation>“{title}” ({name}) debe ser uno de {choices}, no {given}</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be text, not {given}</source>
        <translation>“{title}” ({name}) debe ser texto, no {given}</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be true or false, not {given}</source>
        <translation>“{title}” ({name}) debe ser true o false, no {given}</translation>
    </message>
    <message>
        <source>“{title}” by a model</source>
        <translation>“{title}” de un modelo</translation>
    </message>
    <message>
        <source>“{title}” by {model}</source>
        <translation>“{title}” de {model}</translation>
    </message>
    <message>
        <source>“{title}” was restored: {length}, last changed {when}.</source>
        <translation>Se restauró “{title}”: {length}, último cambio {when}.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>“{words}” becomes “{others}”</source>
        <translation>“{words}” pasa a “{others}”</translation>
    </message>
    <message>
        <source>“{words}” is added</source>
        <translation>se añade “{words}”</translation>
    </message>
    <message>
        <source>“{words}” is left out</source>
        <translation>se omite “{words}”</translation>
    </message>
    <message>
        <source>“{words}” is missing.</source>
        <translation>Falta “{words}”.</translation>
    </message>
    <message>
        <source>“{words}” should not be there.</source>
        <translation>“{words}” no debería estar.</translation>
    </message>
    <message>
        <source>“{words}” stays</source>
        <translation>“{words}” se conserva</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>“{word}”</translation>
    </message>
    <message>
        <source>“{word}” is in the dictionary now.</source>
        <translation>“{word}” está ahora en el diccionario.</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary now.</source>
        <translation>“{word}” ya no está en el diccionario.</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary.</source>
        <translation>“{word}” no está en el diccionario.</translation>
    </message>
    <message numerus="yes">
        <source>−{n} words</source>
        <translation>
            <numerusform>−{n} palabra</numerusform>
            <numerusform>−{n} palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>−{percent} %</source>
        <translation>−{percent} %</translation>
    </message>
</context>
</TS>
