<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
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
        <translation> palavras</translation>
    </message>
    <message>
        <source>${name} was renamed to {other}.</source>
        <translation>${name} foi renomeado para {other}.</translation>
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
        <translation>%a, %e de %B</translation>
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
        <translation>&amp;Sobre o Inkhorn</translation>
    </message>
    <message>
        <source>&amp;Accept Suggestion</source>
        <translation>&amp;Aceitar sugestão</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>Tamanho &amp;original</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Adicionar…</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Negrito</translation>
    </message>
    <message>
        <source>&amp;Check While I Write</source>
        <translation>&amp;Verificar enquanto escrevo</translation>
    </message>
    <message>
        <source>&amp;Close Tab</source>
        <translation>&amp;Fechar aba</translation>
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
        <translation>Estatísticas do &amp;documento</translation>
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
        <translation>Co&amp;dificação e finais de linha…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>L&amp;ocalizar…</translation>
    </message>
    <message>
        <source>&amp;Fix Here</source>
        <translation>&amp;Corrigir aqui</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Te&amp;la cheia</translation>
    </message>
    <message>
        <source>&amp;Go to Line…</source>
        <translation>Ir para linh&amp;a…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Histórico</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Itálico</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atalhos do teclado</translation>
    </message>
    <message>
        <source>&amp;Line Ends</source>
        <translation>&amp;Finais de linha</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>&amp;Move Section Up</source>
        <translation>Mo&amp;ver seção para cima</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Novo</translation>
    </message>
    <message>
        <source>&amp;Next Issue</source>
        <translation>Pró&amp;ximo problema</translation>
    </message>
    <message>
        <source>&amp;Next Part</source>
        <translation>Pró&amp;xima parte da janela</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Performance</source>
        <translation>Desem&amp;penho</translation>
    </message>
    <message>
        <source>&amp;Previous Issue</source>
        <translation>Problema an&amp;terior</translation>
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
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Reopen with Encoding</source>
        <translation>&amp;Reabrir com codificação</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisão</translation>
    </message>
    <message>
        <source>&amp;Rewrite</source>
        <translation>&amp;Reescrever</translation>
    </message>
    <message>
        <source>&amp;Rewrite Selection…</source>
        <translation>&amp;Reescrever seleção…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Save with Encoding</source>
        <translation>&amp;Salvar com codificação</translation>
    </message>
    <message>
        <source>&amp;Smaller Heading</source>
        <translation>Título m&amp;enor</translation>
    </message>
    <message>
        <source>&amp;Suggest Now</source>
        <translation>&amp;Sugerir agora</translation>
    </message>
    <message>
        <source>&amp;Suggestion Statistics…</source>
        <translation>Estatísticas de &amp;sugestões…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versões</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Who Wrote What…</source>
        <translation>&amp;Quem escreveu o quê…</translation>
    </message>
    <message>
        <source>&amp;Why Nothing?</source>
        <translation>&amp;Por que nada?</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>E&amp;screver</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(omitido)</translation>
    </message>
    <message>
        <source>({kind}) is not supported; in brackets stands array, object or enum.</source>
        <translation>({kind}) não é aceito; entre parênteses vai array, object ou enum.</translation>
    </message>
    <message>
        <source>+{added} −{removed} words</source>
        <translation>+{added} −{removed} palavras</translation>
    </message>
    <message numerus="yes">
        <source>+{n} words</source>
        <translation>
            <numerusform>+{n} palavra</numerusform>
            <numerusform>+{n} palavras</numerusform>
        </translation>
    </message>
    <message>
        <source>+{percent} %</source>
        <translation>+{percent}%</translation>
    </message>
    <message>
        <source>0.8 billion</source>
        <translation>0,8 bilhão</translation>
    </message>
    <message>
        <source>1 billion</source>
        <translation>1 bilhão</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>1.17 billion</source>
        <translation>1,17 bilhão</translation>
    </message>
    <message>
        <source>1.7 billion</source>
        <translation>1,7 bilhão</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>135 million</source>
        <translation>135 milhões</translation>
    </message>
    <message>
        <source>2 billion</source>
        <translation>2 bilhões</translation>
    </message>
    <message>
        <source>2 min</source>
        <translation>2 min</translation>
    </message>
    <message>
        <source>201 languages and dialects, by its publisher.</source>
        <translation>201 idiomas e dialetos, segundo quem o publica.</translation>
    </message>
    <message>
        <source>29 languages and more, by its publisher.</source>
        <translation>29 idiomas e mais, segundo quem o publica.</translation>
    </message>
    <message>
        <source>30 s</source>
        <translation>30 s</translation>
    </message>
    <message>
        <source>350 million</source>
        <translation>350 milhões</translation>
    </message>
    <message>
        <source>354 million</source>
        <translation>354 milhões</translation>
    </message>
    <message>
        <source>4 billion</source>
        <translation>4 bilhões</translation>
    </message>
    <message>
        <source>4.5 bits a weight, the same for all. The quickest on processors, above all with long texts.</source>
        <translation>4,5 bits por peso, iguais para todos. O mais rápido em processadores, sobretudo com textos longos.</translation>
    </message>
    <message>
        <source>490 million</source>
        <translation>490 milhões</translation>
    </message>
    <message>
        <source>5 bits a weight. Read slowly by most processors; Inkhorn makes a Q4_0 copy of it by itself.</source>
        <translation>5 bits por peso. A maioria dos processadores o lê devagar; o Inkhorn faz sozinho uma cópia Q4_0 dele.</translation>
    </message>
    <message>
        <source>5.1 billion, of which 2.3 work at a time</source>
        <translation>5,1 bilhões, dos quais 2,3 ativos por vez</translation>
    </message>
    <message>
        <source>8.5 bits a weight. The least loss among these, and nearly twice the size of the four-bit files.</source>
        <translation>8,5 bits por peso. A menor perda entre estes, e quase o dobro do tamanho dos arquivos de quatro bits.</translation>
    </message>
    <message>
        <source>8.5 bits for each number, half the size of the original. No loss could be measured.</source>
        <translation>8,5 bits por número, metade do tamanho do original. Não foi possível medir nenhuma perda.</translation>
    </message>
    <message>
        <source>A .docx file, for Word and most other word processors.</source>
        <translation>Um arquivo .docx, para o Word e a maioria dos outros processadores de texto.</translation>
    </message>
    <message>
        <source>A GGUF file on this computer.</source>
        <translation>Um arquivo GGUF neste computador.</translation>
    </message>
    <message>
        <source>A LoRA file (GGUF) made for its model.</source>
        <translation>Um arquivo LoRA (GGUF) feito para o modelo.</translation>
    </message>
    <message>
        <source>A click lists the connections it made.</source>
        <translation>Um clique lista as conexões feitas.</translation>
    </message>
    <message>
        <source>A comma is missing.</source>
        <translation>Falta uma vírgula.</translation>
    </message>
    <message>
        <source>A demo document</source>
        <translation>Um documento de demonstração</translation>
    </message>
    <message>
        <source>A file of yours; Inkhorn uses it where it is.</source>
        <translation>Um arquivo seu; o Inkhorn o usa onde está.</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Um arquivo…</translation>
    </message>
    <message>
        <source>A folder of .prompt files; each appears in the Prompts menu.</source>
        <translation>Uma pasta com arquivos .prompt; cada um aparece no menu Prompts.</translation>
    </message>
    <message>
        <source>A folder with .aff and .dic files, beside those of the system and of other programs.</source>
        <translation>Uma pasta com arquivos .aff e .dic, além dos do sistema e de outros programas.</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Uma pasta…</translation>
    </message>
    <message>
        <source>A goal for each day, in the settings</source>
        <translation>Uma meta diária, nas configurações</translation>
    </message>
    <message>
        <source>A goal for each day…</source>
        <translation>Meta diária…</translation>
    </message>
    <message>
        <source>A goal for this document can be set once it is saved.</source>
        <translation>Uma meta para este documento pode ser definida depois que ele for salvo.</translation>
    </message>
    <message>
        <source>A goal for what you write by hand, shown quietly in the line at the bottom.</source>
        <translation>Uma meta para o que você escreve à mão, mostrada discretamente na barra de status.</translation>
    </message>
    <message>
        <source>A graphics processor in name only: it computes on the CPU, slower.</source>
        <translation>Uma placa de vídeo só no nome: calcula na CPU, mais devagar.</translation>
    </message>
    <message>
        <source>A heading is new.</source>
        <translation>Um título é novo.</translation>
    </message>
    <message>
        <source>A heading is no longer there.</source>
        <translation>Um título sumiu.</translation>
    </message>
    <message>
        <source>A later part of a model whose first part is missing.</source>
        <translation>Uma parte posterior de um modelo cuja primeira parte falta.</translation>
    </message>
    <message>
        <source>A light one for rewriting in many languages.</source>
        <translation>Um modelo leve para reescrever em muitos idiomas.</translation>
    </message>
    <message>
        <source>A link to a file that is not there any more.</source>
        <translation>Um link para um arquivo que não existe mais.</translation>
    </message>
    <message>
        <source>A list item is new.</source>
        <translation>Um item de lista é novo.</translation>
    </message>
    <message>
        <source>A list item is no longer there.</source>
        <translation>Um item de lista sumiu.</translation>
    </message>
    <message>
        <source>A model file for judging sentences alone.</source>
        <translation>Um arquivo de modelo só para avaliar frases.</translation>
    </message>
    <message>
        <source>A model file for rewriting and prompts alone.</source>
        <translation>Um arquivo de modelo só para reescrita e prompts.</translation>
    </message>
    <message>
        <source>A model file for suggestions alone.</source>
        <translation>Um arquivo de modelo só para sugestões.</translation>
    </message>
    <message>
        <source>A model that only one task uses leaves the memory when it was not used for so long.</source>
        <translation>Um modelo que só uma tarefa usa sai da memória depois desse tempo sem uso.</translation>
    </message>
    <message>
        <source>A negation is new; the meaning may have turned around.</source>
        <translation>Uma negação é nova; o sentido pode ter se invertido.</translation>
    </message>
    <message>
        <source>A negation is no longer there; the meaning may have turned around.</source>
        <translation>Uma negação sumiu; o sentido pode ter se invertido.</translation>
    </message>
    <message>
        <source>A new sentence seems to begin here.</source>
        <translation>Parece que uma nova frase começa aqui.</translation>
    </message>
    <message>
        <source>A pack called “{pack}” is installed by now.</source>
        <translation>Agora já existe um pacote “{pack}” instalado.</translation>
    </message>
    <message>
        <source>A pack is a zip file of prompts that somebody made. It is data, never a program.</source>
        <translation>Um pacote é um arquivo zip de prompts que alguém criou. São dados, nunca um programa.</translation>
    </message>
    <message>
        <source>A pack needs a licence, such as CC0-1.0.</source>
        <translation>Um pacote precisa de uma licença, como CC0-1.0.</translation>
    </message>
    <message>
        <source>A pack of your prompts</source>
        <translation>Um pacote dos seus prompts</translation>
    </message>
    <message>
        <source>A part of the journal was damaged: the last changes may be missing.</source>
        <translation>Uma parte do diário estava danificada: as últimas alterações podem estar faltando.</translation>
    </message>
    <message>
        <source>A pattern; \1 or ${name} puts a group into the replacement.</source>
        <translation>Um padrão; \1 ou ${name} coloca um grupo na substituição.</translation>
    </message>
    <message>
        <source>A preposition is missing.</source>
        <translation>Falta uma preposição.</translation>
    </message>
    <message>
        <source>A prompt file has at most {size} KB; this one is larger. Shorten it.</source>
        <translation>Um arquivo de prompt tem no máximo {size} KB; este é maior. Encurte-o.</translation>
    </message>
    <message>
        <source>A question, request or statement may have become another.</source>
        <translation>Uma pergunta, um pedido ou uma afirmação pode ter virado outra coisa.</translation>
    </message>
    <message>
        <source>A server cannot weigh sentences, so the rules alone check your text.</source>
        <translation>Um servidor não consegue avaliar frases, por isso só as regras verificam seu texto.</translation>
    </message>
    <message>
        <source>A server is not asked for what nobody wants yet.</source>
        <translation>Não se pede a um servidor o que ninguém quer ainda.</translation>
    </message>
    <message>
        <source>A small verb such as “is” or “have” is missing.</source>
        <translation>Falta um verbo auxiliar ou de ligação, como “is” ou “have”.</translation>
    </message>
    <message>
        <source>A smaller file of this model</source>
        <translation>Um arquivo menor deste modelo</translation>
    </message>
    <message>
        <source>A stronger mark than a comma divides these parts.</source>
        <translation>Um sinal mais forte que a vírgula separa estas partes.</translation>
    </message>
    <message>
        <source>A table of what the text lists, shown beside it.</source>
        <translation>Uma tabela do que o texto enumera, mostrada ao lado.</translation>
    </message>
    <message>
        <source>A word</source>
        <translation>Uma palavra</translation>
    </message>
    <message>
        <source>A word is missing.</source>
        <translation>Falta uma palavra.</translation>
    </message>
    <message>
        <source>A word like “{word}” is new.</source>
        <translation>Uma palavra como “{word}” é nova.</translation>
    </message>
    <message>
        <source>A word like “{word}” is no longer there.</source>
        <translation>Uma palavra como “{word}” sumiu.</translation>
    </message>
    <message>
        <source>A word such as “and” or “but” joins these parts better than a comma.</source>
        <translation>Uma palavra como “and” ou “but” une estas partes melhor que uma vírgula.</translation>
    </message>
    <message>
        <source>A word that is to be made likelier or less likely is empty.</source>
        <translation>Uma palavra que deveria ficar mais ou menos provável está vazia.</translation>
    </message>
    <message>
        <source>A writing assistant that runs entirely on your own computer. What you write does not leave it.</source>
        <translation>Um assistente de escrita que roda inteiramente no seu computador. O que você escreve não sai dele.</translation>
    </message>
    <message>
        <source>Abilities</source>
        <translation>Capacidades</translation>
    </message>
    <message>
        <source>About 4.5 bits for each number. Reads text fastest on processors, 2.5 times as fast as Q4_1, but the starter model&apos;s next word was right 1.8 points less often.</source>
        <translation>Cerca de 4,5 bits por número. É o que lê texto mais rápido em processadores, 2,5 vezes mais que o Q4_1, mas a próxima palavra do modelo inicial acertou 1,8 ponto menos.</translation>
    </message>
    <message>
        <source>About 5 bits for each number. The starter model&apos;s next word was right 0.6 points less often.</source>
        <translation>Cerca de 5 bits por número. A próxima palavra do modelo inicial acertou 0,6 ponto menos.</translation>
    </message>
    <message>
        <source>About Inkhorn</source>
        <translation>Sobre o Inkhorn</translation>
    </message>
    <message>
        <source>Accept a change, discard it</source>
        <translation>Aceitar uma alteração, descartá-la</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Aceitar tudo</translation>
    </message>
    <message>
        <source>Accept one sentence of it</source>
        <translation>Aceitar uma frase</translation>
    </message>
    <message>
        <source>Accept one word of it</source>
        <translation>Aceitar uma palavra</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>Aceitar a sugestão</translation>
    </message>
    <message>
        <source>Accept this change (A)</source>
        <translation>Aceitar esta alteração (A)</translation>
    </message>
    <message numerus="yes">
        <source>Accepted today: {what}; {n} characters in, {deleted} out.</source>
        <translation>
            <numerusform>Aceito hoje: {what}; {n} caractere a mais, {deleted} a menos.</numerusform>
            <numerusform>Aceito hoje: {what}; {n} caracteres a mais, {deleted} a menos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Aceita.</translation>
    </message>
    <message>
        <source>Accepted: {text}</source>
        <translation>Aceita: {text}</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acesso</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Adapter for rewriting</source>
        <translation>Adaptador para reescrita</translation>
    </message>
    <message>
        <source>Adapter for suggestions</source>
        <translation>Adaptador para sugestões</translation>
    </message>
    <message>
        <source>Adapter for the grammar check</source>
        <translation>Adaptador para a verificação gramatical</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>Adicionar uma pasta com modelos</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Adicionar um modelo</translation>
    </message>
    <message>
        <source>Add a model file or a folder</source>
        <translation>Adicionar um arquivo de modelo ou uma pasta</translation>
    </message>
    <message>
        <source>Add behind the text</source>
        <translation>Adicionar após o texto</translation>
    </message>
    <message>
        <source>Add the word to the dictionary</source>
        <translation>Adicionar a palavra ao dicionário</translation>
    </message>
    <message>
        <source>Add “{word}” to dictionary</source>
        <translation>Adicionar “{word}” ao dicionário</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Address of the model&apos;s page</source>
        <translation>Endereço da página do modelo</translation>
    </message>
    <message>
        <source>Adds the words of a UTF-8 text file, one in each line.</source>
        <translation>Adiciona as palavras de um arquivo de texto UTF-8, uma por linha.</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>Africâner</translation>
    </message>
    <message>
        <source>After a dictionary was installed.</source>
        <translation>Depois que um dicionário foi instalado.</translation>
    </message>
    <message>
        <source>After a driver was installed or a device was plugged in.</source>
        <translation>Depois que um driver foi instalado ou um dispositivo foi conectado.</translation>
    </message>
    <message>
        <source>After you rest this long; only documents that have a file.</source>
        <translation>Depois desse tempo de pausa; só documentos que já têm arquivo.</translation>
    </message>
    <message>
        <source>Agree and get it</source>
        <translation>Aceitar e baixar</translation>
    </message>
    <message>
        <source>Agree and get it ({megabytes} MB)</source>
        <translation>Aceitar e baixar ({megabytes} MB)</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanês</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All</source>
        <comment>edits</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>All</source>
        <comment>places</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos os modelos</translation>
    </message>
    <message>
        <source>All models shows what can be downloaded, each with its size and its licence; or choose a GGUF file that you have.</source>
        <translation>Todos os modelos mostra o que pode ser baixado, cada um com tamanho e licença; ou escolha um arquivo GGUF que você tenha.</translation>
    </message>
    <message>
        <source>All models…</source>
        <translation>Todos os modelos…</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>All prompts, and the one that is open.</source>
        <translation>Todos os prompts e o que está aberto.</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Todas as tarefas</translation>
    </message>
    <message>
        <source>All that fit</source>
        <translation>Todas as que couberem</translation>
    </message>
    <message>
        <source>All versions of all documents: {size} of {limit}.</source>
        <translation>Todas as versões de todos os documentos: {size} de {limit}.</translation>
    </message>
    <message>
        <source>All versions take {size}.</source>
        <translation>Todas as versões ocupam {size}.</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Todos {count}</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Allow and run</source>
        <translation>Permitir e executar</translation>
    </message>
    <message>
        <source>Allow editing</source>
        <translation>Permitir edição</translation>
    </message>
    <message>
        <source>Also underlines wordy or repetitive sentences.</source>
        <translation>Sublinha também frases prolixas ou repetitivas.</translation>
    </message>
    <message>
        <source>Alt+Down, Alt+Up</source>
        <translation>Alt+↓, Alt+↑</translation>
    </message>
    <message>
        <source>American</source>
        <translation>Americano</translation>
    </message>
    <message>
        <source>American English</source>
        <translation>Inglês americano</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amárico</translation>
    </message>
    <message>
        <source>An .odt file, for LibreOffice and most other word processors.</source>
        <translation>Um arquivo .odt, para o LibreOffice e a maioria dos outros processadores de texto.</translation>
    </message>
    <message>
        <source>An adapter (LoRA): it changes another model and is no model itself.</source>
        <translation>Um adaptador (LoRA): altera outro modelo e não é um modelo em si.</translation>
    </message>
    <message>
        <source>An address begins with http:// or https://.</source>
        <translation>Um endereço começa com http:// ou https://.</translation>
    </message>
    <message>
        <source>An address or a folder; empty: the package index set up on this computer.</source>
        <translation>Um endereço ou uma pasta; vazio: o índice de pacotes configurado neste computador.</translation>
    </message>
    <message>
        <source>An answer cannot both obey a grammar and avoid words. Leave one out.</source>
        <translation>Uma resposta não pode obedecer a uma gramática e evitar palavras ao mesmo tempo. Tire uma das duas coisas.</translation>
    </message>
    <message>
        <source>An answer cannot both obey a grammar and begin with a given text. Leave one out.</source>
        <translation>Uma resposta não pode obedecer a uma gramática e começar com um texto dado ao mesmo tempo. Tire uma das duas coisas.</translation>
    </message>
    <message>
        <source>An answer is missing here.</source>
        <translation>Falta uma resposta aqui.</translation>
    </message>
    <message>
        <source>An answer like this would not be shown.</source>
        <translation>Uma resposta como esta não seria mostrada.</translation>
    </message>
    <message>
        <source>An answer {conditions}.</source>
        <translation>Uma resposta {conditions}.</translation>
    </message>
    <message>
        <source>An article is missing.</source>
        <translation>Falta um artigo.</translation>
    </message>
    <message>
        <source>An emphasis is new.</source>
        <translation>Uma ênfase é nova.</translation>
    </message>
    <message>
        <source>An emphasis is no longer there.</source>
        <translation>Uma ênfase sumiu.</translation>
    </message>
    <message>
        <source>An input method is composing.</source>
        <translation>Um método de entrada está compondo.</translation>
    </message>
    <message>
        <source>An unfinished download.</source>
        <translation>Um download incompleto.</translation>
    </message>
    <message>
        <source>An&amp;other Suggestion</source>
        <translation>&amp;Outra sugestão</translation>
    </message>
    <message>
        <source>Another article fits here.</source>
        <translation>Outro artigo cabe aqui.</translation>
    </message>
    <message>
        <source>Another auxiliary verb fits here.</source>
        <translation>Outro verbo auxiliar cabe aqui.</translation>
    </message>
    <message>
        <source>Another determiner fits the noun.</source>
        <translation>Outro determinante combina com o substantivo.</translation>
    </message>
    <message>
        <source>Another form of comparison fits here.</source>
        <translation>Outra forma de comparação cabe aqui.</translation>
    </message>
    <message>
        <source>Another form of this word fits here.</source>
        <translation>Outra forma desta palavra cabe aqui.</translation>
    </message>
    <message>
        <source>Another preposition fits here.</source>
        <translation>Outra preposição cabe aqui.</translation>
    </message>
    <message>
        <source>Another pronoun fits here.</source>
        <translation>Outro pronome cabe aqui.</translation>
    </message>
    <message>
        <source>Another way to compute the same. Automatic: on graphics processors only, where it is faster.</source>
        <translation>Outro modo de calcular o mesmo. Automático: só em placas de vídeo, onde é mais rápido.</translation>
    </message>
    <message>
        <source>Another wording is usual here.</source>
        <translation>Aqui é mais comum outra formulação.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>Resposta {number}</translation>
    </message>
    <message>
        <source>Any answer that can be shown passes.</source>
        <translation>Qualquer resposta que possa ser mostrada passa.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Apply accepted</source>
        <translation>Aplicar aceitas</translation>
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
        <translation>Aragonês</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armênio</translation>
    </message>
    <message>
        <source>As NAME~ in the same folder; a backup elsewhere is kept in any case.</source>
        <translation>Como NOME~ na mesma pasta; um backup em outro lugar é sempre mantido.</translation>
    </message>
    <message>
        <source>As long as the style makes it.</source>
        <translation>Com o tamanho que o estilo der.</translation>
    </message>
    <message>
        <source>As the language of the text has them: “ ”, „ “, « », –, …; undo gives back what you typed.</source>
        <translation>Conforme o idioma do texto: “ ”, „ “, « », –, …; desfazer devolve o que você digitou.</translation>
    </message>
    <message>
        <source>As the server calls it; empty: its first.</source>
        <translation>O nome que o servidor usa; vazio: o primeiro dele.</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Como sempre</translation>
    </message>
    <message>
        <source>Ask again, stop</source>
        <translation>Pedir de novo, parar</translation>
    </message>
    <message>
        <source>Ask the model</source>
        <translation>Consultar o modelo</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>Consultando {host}…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Asks for a suggestion at the caret.</source>
        <translation>Pede uma sugestão no cursor.</translation>
    </message>
    <message>
        <source>Asks for a whole paragraph.</source>
        <translation>Pede um parágrafo inteiro.</translation>
    </message>
    <message>
        <source>Asks for all up to the end of the paragraph.</source>
        <translation>Pede tudo até o fim do parágrafo.</translation>
    </message>
    <message>
        <source>Asks the model, one example at a time.</source>
        <translation>Consulta o modelo, um exemplo por vez.</translation>
    </message>
    <message>
        <source>Asks what should change.</source>
        <translation>Pergunta o que deve mudar.</translation>
    </message>
    <message>
        <source>Asks, when you say so, whether there is a newer version.</source>
        <translation>Consulta, quando você pedir, se há uma versão mais nova.</translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>Assamês</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistente</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} suggestions in a day.</source>
        <translation>
            <numerusform>No máximo {n} sugestão em um dia.</numerusform>
            <numerusform>No máximo {n} sugestões em um dia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Australian</source>
        <translation>Australiano</translation>
    </message>
    <message>
        <source>Australian English</source>
        <translation>Inglês australiano</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Áustria</translation>
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
        <translation>O automático permanece: nada do que foi testado é mais de 3% mais rápido.</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Azerbaijano</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Back to the default: {setting}</source>
        <translation>Voltar ao padrão: {setting}</translation>
    </message>
    <message>
        <source>Backspace: no key.</source>
        <translation>Backspace: sem tecla.</translation>
    </message>
    <message>
        <source>Backups: what lay in a file before each of its last saves, in the folder {folder}.</source>
        <translation>Backups: o que havia em um arquivo antes de cada um dos últimos salvamentos, na pasta {folder}.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Balanced: what is likely wrong.</source>
        <translation>Equilibrado: o que provavelmente está errado.</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Báltico (Windows-1257)</translation>
    </message>
    <message>
        <source>Based on Apache 2.0. Commercial use is free only for those who earn less than 10 million US dollars a year. The licence text goes along when the file is passed on.</source>
        <translation>Baseada na Apache 2.0. O uso comercial só é gratuito para quem ganha menos de 10 milhões de dólares americanos por ano. O texto da licença acompanha o arquivo quando ele é repassado.</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Basco</translation>
    </message>
    <message>
        <source>Being written.</source>
        <translation>Sendo escrito.</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Bielorrusso</translation>
    </message>
    <message>
        <source>Belongs to {program}; Inkhorn uses it where it is, without a copy.</source>
        <translation>Pertence a {program}; o Inkhorn o usa onde está, sem cópia.</translation>
    </message>
    <message>
        <source>Below the text</source>
        <translation>Abaixo do texto</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengali</translation>
    </message>
    <message>
        <source>Beside the file</source>
        <translation>Ao lado do arquivo</translation>
    </message>
    <message>
        <source>Better with {size} parameters or more.</source>
        <translation>Melhor com {size} de parâmetros ou mais.</translation>
    </message>
    <message>
        <source>Better with {size} parameters or more; {model} fits this computer.</source>
        <translation>Melhor com {size} de parâmetros ou mais; {model} cabe neste computador.</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bósnio</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>Bretão</translation>
    </message>
    <message>
        <source>British</source>
        <translation>Britânico</translation>
    </message>
    <message>
        <source>British English</source>
        <translation>Inglês britânico</translation>
    </message>
    <message>
        <source>Browse for {setting}</source>
        <translation>Procurar {setting}</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Integrado</translation>
    </message>
    <message>
        <source>Built in · read only</source>
        <translation>Integrado · somente leitura</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Búlgaro</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is {today}, but the list of releases was made on {date}. Set the clock right and try again.</source>
        <translation>Pelo relógio deste computador hoje é {today}, mas a lista de versões foi feita em {date}. Acerte o relógio e tente de novo.</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPU threads that make text; one is always left to the window.</source>
        <translation>Threads da CPU que geram texto; uma fica sempre para a janela.</translation>
    </message>
    <message>
        <source>CPU threads that read what stands before the caret; reading gains from more of them than writing does.</source>
        <translation>Threads da CPU que leem o que vem antes do cursor; a leitura ganha mais com elas do que a escrita.</translation>
    </message>
    <message numerus="yes">
        <source>CPU, {n} threads</source>
        <translation>
            <numerusform>CPU, {n} thread</numerusform>
            <numerusform>CPU, {n} threads</numerusform>
        </translation>
    </message>
    <message>
        <source>CR (Mac before 2001)</source>
        <translation>CR (Mac anterior a 2001)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>CUDA needs an NVIDIA graphics processor, which Apple computers do not have.</source>
        <translation>CUDA precisa de uma placa de vídeo NVIDIA, que computadores Apple não têm.</translation>
    </message>
    <message>
        <source>Came on {date} from {source}; its checksum is the hub&apos;s word.</source>
        <translation>Veio em {date} de {source}; a soma de verificação é a que o hub informa.</translation>
    </message>
    <message>
        <source>Came on {date} from {source}; its checksum was known before.</source>
        <translation>Veio em {date} de {source}; a soma de verificação já era conhecida.</translation>
    </message>
    <message>
        <source>Came with a Python package; remove it with the program that installed that</source>
        <translation>Veio com um pacote Python; remova-o com o programa que instalou o pacote</translation>
    </message>
    <message>
        <source>Canadian</source>
        <translation>Canadense</translation>
    </message>
    <message>
        <source>Canadian English</source>
        <translation>Inglês canadense</translation>
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
        <translation>Não podem ser usados: {files}.</translation>
    </message>
    <message>
        <source>Capital and small letters are told apart.</source>
        <translation>Diferencia letras maiúsculas de minúsculas.</translation>
    </message>
    <message>
        <source>Careful: in one published test it mended 68 of 100 mistakes and left every sound sentence alone.</source>
        <translation>Cuidadoso: em um teste publicado, corrigiu 68 de 100 erros e não mexeu em nenhuma frase correta.</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Catalão</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>Europa Central (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Europa Central (Windows-1250)</translation>
    </message>
    <message>
        <source>Change the goal for this document</source>
        <translation>Alterar a meta deste documento</translation>
    </message>
    <message>
        <source>Change the goal…</source>
        <translation>Alterar a meta…</translation>
    </message>
    <message>
        <source>Change {number} of {count}: {change}.</source>
        <translation>Alteração {number} de {count}: {change}.</translation>
    </message>
    <message>
        <source>Changed since, so this stays: {words}.</source>
        <translation>Alterado depois, por isso fica: {words}.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Changes the text as you ask in your own words.</source>
        <translation>Altera o texto como você pedir, com suas palavras.</translation>
    </message>
    <message>
        <source>Changes to prompts that were not saved last time are still here, marked with a dot.</source>
        <translation>As alterações de prompts não salvas da última vez ainda estão aqui, marcadas com um ponto.</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Characters in a line of the page.</source>
        <translation>Caracteres por linha da página.</translation>
    </message>
    <message>
        <source>Characters you did not have to type.</source>
        <translation>Caracteres que você não precisou digitar.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Check for &amp;Updates…</source>
        <translation>Buscar a&amp;tualizações…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Verificar o arquivo</translation>
    </message>
    <message>
        <source>Check while I write</source>
        <translation>Verificar enquanto escrevo</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Checking has stopped: its process ended again and again. Start Inkhorn again.</source>
        <translation>A verificação parou: o processo encerrou várias vezes. Reinicie o Inkhorn.</translation>
    </message>
    <message>
        <source>Checking is off.</source>
        <translation>Verificação desativada.</translation>
    </message>
    <message>
        <source>Checking is off. Switch it on and mistakes are underlined while you write.</source>
        <translation>A verificação está desativada. Ative-a, e os erros são sublinhados enquanto você escreve.</translation>
    </message>
    <message numerus="yes">
        <source>Checking… {done} of {n} paragraphs</source>
        <translation>
            <numerusform>Verificando… {done} de {n} parágrafo</numerusform>
            <numerusform>Verificando… {done} de {n} parágrafos</numerusform>
        </translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinês</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>Chinês (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chinês tradicional (Big5)</translation>
    </message>
    <message>
        <source>Choose a GGUF file on this computer instead.</source>
        <translation>Em vez disso, escolha um arquivo GGUF neste computador.</translation>
    </message>
    <message>
        <source>Choose a GGUF file…</source>
        <translation>Escolher um arquivo GGUF…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Escolher um modelo</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>Escolher um modelo…</translation>
    </message>
    <message>
        <source>Choose a name and export</source>
        <translation>Escolher um nome e exportar</translation>
    </message>
    <message>
        <source>Choose a shorter one</source>
        <translation>Escolha um mais curto</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Escolha outro nome</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <source>Choose at least one prompt for the pack.</source>
        <translation>Escolha pelo menos um prompt para o pacote.</translation>
    </message>
    <message>
        <source>Choose at least one prompt.</source>
        <translation>Escolha pelo menos um prompt.</translation>
    </message>
    <message>
        <source>Choose one at the left, or make a new one.</source>
        <translation>Escolha um à esquerda ou crie um novo.</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Escolhido por você</translation>
    </message>
    <message>
        <source>Chosen edit</source>
        <translation>Edição escolhida</translation>
    </message>
    <message>
        <source>Chosen issue</source>
        <translation>Problema escolhido</translation>
    </message>
    <message>
        <source>Chosen version</source>
        <translation>Versão escolhida</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Clear all counts</source>
        <translation>Limpar todas as contagens</translation>
    </message>
    <message>
        <source>Clear all counts of this computer?</source>
        <translation>Limpar todas as contagens deste computador?</translation>
    </message>
    <message>
        <source>Clear all versions?</source>
        <translation>Limpar todas as versões?</translation>
    </message>
    <message>
        <source>Clear statistics…</source>
        <translation>Limpar estatísticas…</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Limpar o histórico</translation>
    </message>
    <message>
        <source>Clear the versions of all documents</source>
        <translation>Limpar as versões de todos os documentos</translation>
    </message>
    <message>
        <source>Clear versions</source>
        <translation>Limpar versões</translation>
    </message>
    <message>
        <source>Clearer</source>
        <translation>Mais claro</translation>
    </message>
    <message>
        <source>Click again to clear all days</source>
        <translation>Clique de novo para limpar todos os dias</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Close Ot&amp;her Tabs</source>
        <translation>Fechar &amp;outras abas</translation>
    </message>
    <message>
        <source>Close it there and try again</source>
        <translation>Feche-o lá e tente de novo</translation>
    </message>
    <message>
        <source>Close the panel before the page</source>
        <translation>Fechar o painel antes da página</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Fechar este painel</translation>
    </message>
    <message>
        <source>Close without waiting</source>
        <translation>Fechar sem esperar</translation>
    </message>
    <message>
        <source>Close {document}</source>
        <translation>Fechar {document}</translation>
    </message>
    <message>
        <source>Close; Help, Get a Model opens it again</source>
        <translation>Fechar; Ajuda, Obter um modelo abre de novo</translation>
    </message>
    <message>
        <source>Closes Inkhorn.</source>
        <translation>Fecha o Inkhorn.</translation>
    </message>
    <message>
        <source>Closes all documents but this one.</source>
        <translation>Fecha todos os documentos, menos este.</translation>
    </message>
    <message>
        <source>Closes the document.</source>
        <translation>Fecha o documento.</translation>
    </message>
    <message>
        <source>Colours of the page and the window.</source>
        <translation>Cores da página e da janela.</translation>
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
        <translation>Comparando versões…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Complementação</translation>
    </message>
    <message>
        <source>Connection: {state}</source>
        <translation>Conexão: {state}</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
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
        <translation>Copiar como &amp;HTML</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copies the selection to the clipboard.</source>
        <translation>Copia a seleção para a área de transferência.</translation>
    </message>
    <message>
        <source>Copies the selection with its look, for other programs.</source>
        <translation>Copia a seleção com a formatação, para outros programas.</translation>
    </message>
    <message>
        <source>Copies the whole text of this version.</source>
        <translation>Copia todo o texto desta versão.</translation>
    </message>
    <message>
        <source>Copies what stood there before.</source>
        <translation>Copia o que estava lá antes.</translation>
    </message>
    <message>
        <source>Copies what was made of it.</source>
        <translation>Copia o resultado.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy after</source>
        <translation>Copiar depois</translation>
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
        <translation>Copiar o endereço</translation>
    </message>
    <message>
        <source>Copy the address of the download page</source>
        <translation>Copiar o endereço da página de download</translation>
    </message>
    <message>
        <source>Copy the earlier one</source>
        <translation>Copiar a anterior</translation>
    </message>
    <message>
        <source>Copy the page</source>
        <translation>Copiar a página</translation>
    </message>
    <message>
        <source>Copy the rewrite</source>
        <translation>Copiar a reescrita</translation>
    </message>
    <message>
        <source>Copy this sentence</source>
        <translation>Copiar esta frase</translation>
    </message>
    <message>
        <source>Corrected by a model</source>
        <translation>Corrigido por um modelo</translation>
    </message>
    <message>
        <source>Corrected by a rule</source>
        <translation>Corrigido por uma regra</translation>
    </message>
    <message>
        <source>Corrected by rules</source>
        <translation>Corrigido por regras</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correção</translation>
    </message>
    <message>
        <source>Correction “{title}” by a model</source>
        <translation>Correção “{title}” por um modelo</translation>
    </message>
    <message>
        <source>Correction “{title}” by a rule</source>
        <translation>Correção “{title}” por uma regra</translation>
    </message>
    <message>
        <source>Correction “{title}” by {model}</source>
        <translation>Correção “{title}” por {model}</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correções</translation>
    </message>
    <message>
        <source>Corrects spelling, grammar and punctuation; changes nothing else.</source>
        <translation>Corrige ortografia, gramática e pontuação; não muda mais nada.</translation>
    </message>
    <message>
        <source>Count suggestions</source>
        <translation>Contar sugestões</translation>
    </message>
    <message>
        <source>Counted as soon as the model works ({source})</source>
        <translation>Contado assim que o modelo trabalhar ({source})</translation>
    </message>
    <message>
        <source>Counting is off, and nothing was counted before.</source>
        <translation>A contagem está desativada, e nada foi contado antes.</translation>
    </message>
    <message>
        <source>Counting: {percent}%</source>
        <translation>Contando: {percent}%</translation>
    </message>
    <message>
        <source>Counts words, says how easily the text reads, and keeps your goals.</source>
        <translation>Conta palavras, indica a facilidade de leitura e acompanha suas metas.</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Croata</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter, Ctrl+click</source>
        <translation>Ctrl+Enter, Ctrl+clique</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Recortar</translation>
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
        <translation>Tcheco</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dinamarquês</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Dictionaries cannot be read: Inkhorn has no Hunspell for this system.</source>
        <translation>Não é possível ler dicionários: o Inkhorn não tem Hunspell para este sistema.</translation>
    </message>
    <message>
        <source>Dictionaries on this computer</source>
        <translation>Dicionários neste computador</translation>
    </message>
    <message>
        <source>Dictionary for {language}</source>
        <translation>Dicionário para {language}</translation>
    </message>
    <message>
        <source>Did you mean “{word}”?</source>
        <translation>Você quis dizer “{word}”?</translation>
    </message>
    <message>
        <source>Difficult: for readers who are used to long texts, such as students.</source>
        <translation>Difícil: para leitores acostumados a textos longos, como universitários.</translation>
    </message>
    <message>
        <source>Dims all but the sentence or the paragraph you write in.</source>
        <translation>Esmaece tudo, menos a frase ou o parágrafo em que você escreve.</translation>
    </message>
    <message>
        <source>Dims all but what you write in.</source>
        <translation>Esmaece tudo, menos onde você escreve.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard this change (D)</source>
        <translation>Descartar esta alteração (D)</translation>
    </message>
    <message>
        <source>Discarded.</source>
        <translation>Descartada.</translation>
    </message>
    <message>
        <source>Dismiss it</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Do not get the model</source>
        <translation>Não baixar o modelo</translation>
    </message>
    <message>
        <source>Do not install the pack</source>
        <translation>Não instalar o pacote</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Não salvar</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Document Statistics</source>
        <translation>Estatísticas do documento</translation>
    </message>
    <message>
        <source>Document statistics</source>
        <translation>Estatísticas do documento</translation>
    </message>
    <message>
        <source>Documents (*.txt *.md *.markdown *.text *.docx *.odt *.rtf *.html *.htm);;Text and Markdown (*.txt *.md *.markdown *.text);;All files (*)</source>
        <translation>Documentos (*.txt *.md *.markdown *.text *.docx *.odt *.rtf *.html *.htm);;Texto e Markdown (*.txt *.md *.markdown *.text);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Documents are written without one, unless Write, No Model says otherwise for one. Rules go on checking.</source>
        <translation>Os documentos são escritos sem modelo, a menos que Escrever, Sem modelo diga outra coisa para um deles. As regras continuam verificando.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Download it and open it with your software installer, or run:
sudo apt install ./{file}</source>
        <translation>Baixe o arquivo e abra-o com o instalador de programas ou execute:
sudo apt install ./{file}</translation>
    </message>
    <message>
        <source>Download it and unpack it in place of the folder you use now.</source>
        <translation>Baixe e descompacte no lugar da pasta que você usa agora.</translation>
    </message>
    <message>
        <source>Download it, allow it to be run, and use it in place of the file you start now.</source>
        <translation>Baixe, permita a execução e use no lugar do arquivo que você inicia agora.</translation>
    </message>
    <message>
        <source>Download it, close Inkhorn and run it. Documents, settings and models stay.</source>
        <translation>Baixe, feche o Inkhorn e execute o arquivo. Documentos, configurações e modelos permanecem.</translation>
    </message>
    <message>
        <source>Download it, close Inkhorn, open it and drag Inkhorn to Applications.</source>
        <translation>Baixe, feche o Inkhorn, abra o arquivo e arraste o Inkhorn para Aplicativos.</translation>
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
        <translation>Baixar…</translation>
    </message>
    <message>
        <source>Download… word lists for {language}</source>
        <translation>Baixar… listas de palavras para {language}</translation>
    </message>
    <message>
        <source>Driver {name}.</source>
        <translation>Driver {name}.</translation>
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
        <translation>Holandês</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Each bar is a sentence around the caret, as high as it has words. Click one to go there.</source>
        <translation>Cada barra é uma frase perto do cursor, com a altura do número de palavras. Clique em uma para ir até lá.</translation>
    </message>
    <message>
        <source>Each change also goes to a private file within half a second; after a crash it is there again.</source>
        <translation>Cada alteração também vai para um arquivo privado em meio segundo; depois de uma falha, ela está lá.</translation>
    </message>
    <message>
        <source>Earlier texts of your documents, to compare with and to go back to.</source>
        <translation>Textos anteriores dos seus documentos, para comparar e para restaurar.</translation>
    </message>
    <message>
        <source>Earlier versions of this document will be listed here: one at each save, one every few minutes while you write, and one before the machine changes more than a paragraph.</source>
        <translation>As versões anteriores deste documento serão listadas aqui: uma a cada salvamento, uma a cada poucos minutos enquanto você escreve e uma antes que a máquina altere mais de um parágrafo.</translation>
    </message>
    <message>
        <source>Easy to read: most 12-year-olds can follow.</source>
        <translation>Fácil de ler: a maioria das pessoas de 12 anos acompanha.</translation>
    </message>
    <message>
        <source>Edit &amp;Style Guide</source>
        <translation>Editar guia de e&amp;stilo</translation>
    </message>
    <message>
        <source>Edit anyway</source>
        <translation>Editar mesmo assim</translation>
    </message>
    <message>
        <source>Edit prompts…</source>
        <translation>Editar prompts…</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Edições</translation>
    </message>
    <message>
        <source>Encoding and line ends</source>
        <translation>Codificação e finais de linha</translation>
    </message>
    <message>
        <source>Encoding: {encoding}. Line ends: {line_ends}. A click changes them.</source>
        <translation>Codificação: {encoding}. Finais de linha: {line_ends}. Clique para alterar.</translation>
    </message>
    <message>
        <source>Ends the answer here.</source>
        <translation>Encerra a resposta aqui.</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglês</translation>
    </message>
    <message>
        <source>English, and languages that are switched on above, are checked by rules of their own instead.</source>
        <translation>O inglês e os idiomas ativados acima são verificados por regras próprias.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter begins the next item; Tab and Shift+Tab move it in and out.</source>
        <translation>Enter começa o próximo item; Tab e Shift+Tab mudam o recuo.</translation>
    </message>
    <message>
        <source>Enter compares · Ctrl+Enter restores · Esc leaves</source>
        <translation>Enter compara · Ctrl+Enter restaura · Esc sai</translation>
    </message>
    <message>
        <source>Enter does it   ·   # headings   ·   : line   ·   Esc leaves</source>
        <translation>Enter executa   ·   # títulos   ·   : linha   ·   Esc sai</translation>
    </message>
    <message>
        <source>Enter fixes · ←→ other words · Del ignores</source>
        <translation>Enter corrige · ←→ outras palavras · Del ignora</translation>
    </message>
    <message>
        <source>Enter goes there   ·   Esc leaves</source>
        <translation>Enter vai até lá   ·   Esc sai</translation>
    </message>
    <message>
        <source>Enter goes there · Alt+Shift+↑↓ moves the section</source>
        <translation>Enter vai até lá · Alt+Shift+↑↓ move a seção</translation>
    </message>
    <message>
        <source>Enter reverts · Space goes there · Esc leaves</source>
        <translation>Enter reverte · Espaço vai até lá · Esc sai</translation>
    </message>
    <message>
        <source>Enter the address of the server first.</source>
        <translation>Digite primeiro o endereço do servidor.</translation>
    </message>
    <message>
        <source>Enter, Enter again</source>
        <translation>Enter, Enter de novo</translation>
    </message>
    <message>
        <source>Enter, Esc</source>
        <translation>Enter, Esc</translation>
    </message>
    <message>
        <source>Enter: {what}</source>
        <translation>Enter: {what}</translation>
    </message>
    <message>
        <source>Enter: {what}   ·   Ctrl+Enter: as an instruction</source>
        <translation>Enter: {what}   ·   Ctrl+Enter: como instrução</translation>
    </message>
    <message>
        <source>Enter: {what}   ·   or choose what else should change</source>
        <translation>Enter: {what}   ·   ou escolha o que mais deve mudar</translation>
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
        <translation>Estoniano</translation>
    </message>
    <message>
        <source>Every model on offer.</source>
        <translation>Todos os modelos disponíveis.</translation>
    </message>
    <message>
        <source>Everyday words and short sentences.</source>
        <translation>Palavras do dia a dia e frases curtas.</translation>
    </message>
    <message>
        <source>Everything in this document is kept.</source>
        <translation>Tudo neste documento é mantido.</translation>
    </message>
    <message>
        <source>Everything that can be made of this model is on this computer already.</source>
        <translation>Tudo o que se pode criar deste modelo já está neste computador.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em todo lugar</translation>
    </message>
    <message>
        <source>Example {number} of {count}…</source>
        <translation>Exemplo {number} de {count}…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>Examples done</source>
        <translation>Exemplos concluídos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export words</source>
        <translation>Exportar palavras</translation>
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
        <translation>&amp;Formatar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Fair, for short passages.</source>
        <translation>Razoável, para trechos curtos.</translation>
    </message>
    <message>
        <source>Fair: 67 of 100 points in one published test of tidying up dictated text.</source>
        <translation>Razoável: 67 de 100 pontos em um teste publicado de arrumação de texto ditado.</translation>
    </message>
    <message>
        <source>Fair: in one published test 27 of 28 suggestions were safe and 11 of 13 words right.</source>
        <translation>Razoável: em um teste publicado, 27 de 28 sugestões eram seguras e 11 de 13 palavras, certas.</translation>
    </message>
    <message>
        <source>Fair: in one published test of its base model 26 of 28 suggestions were safe and 10 of 13 words right.</source>
        <translation>Razoável: em um teste publicado do modelo de base, 26 de 28 sugestões eram seguras e 10 de 13 palavras, certas.</translation>
    </message>
    <message>
        <source>Fairly difficult: for readers of 16 and older.</source>
        <translation>Um pouco difícil: para leitores de 16 anos ou mais.</translation>
    </message>
    <message>
        <source>Fairly easy to read: most 13-year-olds can follow.</source>
        <translation>Razoavelmente fácil de ler: a maioria das pessoas de 13 anos acompanha.</translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation>Feroês</translation>
    </message>
    <message>
        <source>Fastest on this computer</source>
        <translation>O mais rápido neste computador</translation>
    </message>
    <message>
        <source>Fewer or more</source>
        <translation>Menos ou mais</translation>
    </message>
    <message>
        <source>Fewer when its memory is short.</source>
        <translation>Menos, quando a memória da placa é pouca.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Files you open will be listed here.</source>
        <translation>Os arquivos que você abrir serão listados aqui.</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>Filipino</translation>
    </message>
    <message>
        <source>Filled in: {names_and_values}.</source>
        <translation>Preenchido: {names_and_values}.</translation>
    </message>
    <message>
        <source>Filter headings</source>
        <translation>Filtrar títulos</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Localizar &amp;próximo</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Localizar a&amp;nterior</translation>
    </message>
    <message>
        <source>Finds a heading by its name.</source>
        <translation>Encontra um título pelo nome.</translation>
    </message>
    <message>
        <source>Finds all that can be done, by its name.</source>
        <translation>Encontra tudo o que se pode fazer, pelo nome.</translation>
    </message>
    <message>
        <source>Finds more than rules do; runs while you pause. Needs a model.</source>
        <translation>Encontra mais que as regras; roda enquanto você faz uma pausa. Precisa de um modelo.</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finlandês</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>Primeira palavra</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Primeiras palavras</translation>
    </message>
    <message>
        <source>Five titles to choose from, shown beside the text.</source>
        <translation>Cinco títulos para escolher, mostrados ao lado do texto.</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>Corrigir tudo</translation>
    </message>
    <message>
        <source>Fix all of this kind</source>
        <translation>Corrigir todos deste tipo</translation>
    </message>
    <message numerus="yes">
        <source>Fix all {n}</source>
        <translation>
            <numerusform>Corrigir {n}</numerusform>
            <numerusform>Corrigir todos ({n})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix all {n} of this kind</source>
        <translation>
            <numerusform>Corrigir {n} deste tipo</numerusform>
            <numerusform>Corrigir todos os {n} deste tipo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix all {n} “{words}”</source>
        <translation>
            <numerusform>Corrigir {n} “{words}”</numerusform>
            <numerusform>Corrigir todos os {n} “{words}”</numerusform>
        </translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>Flesch reading ease</source>
        <translation>Facilidade de leitura de Flesch</translation>
    </message>
    <message>
        <source>Flesch reading ease by Amstad</source>
        <translation>Facilidade de leitura de Flesch por Amstad</translation>
    </message>
    <message>
        <source>Flesch-Kincaid grade</source>
        <translation>Nível de Flesch-Kincaid</translation>
    </message>
    <message>
        <source>Foc&amp;us</source>
        <translation>&amp;Foco</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Foco</translation>
    </message>
    <message>
        <source>Folders that are looked through for GGUF files, or files; with semicolons between them.</source>
        <translation>Pastas onde procurar arquivos GGUF, ou arquivos, separados por ponto e vírgula.</translation>
    </message>
    <message>
        <source>Folders with models</source>
        <translation>Pastas com modelos</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Tamanho da fonte</translation>
    </message>
    <message>
        <source>For</source>
        <comment>readers of the text</comment>
        <translation>Para</translation>
    </message>
    <message>
        <source>For a &amp;Bug Report…</source>
        <translation>Para &amp;relatar um erro…</translation>
    </message>
    <message>
        <source>For a bug report</source>
        <translation>Para relatar um erro</translation>
    </message>
    <message>
        <source>For a reader</source>
        <translation>Para um leitor</translation>
    </message>
    <message>
        <source>For grammar, the best first</source>
        <translation>Para gramática, os melhores primeiro</translation>
    </message>
    <message>
        <source>For rewriting</source>
        <translation>Para reescrita</translation>
    </message>
    <message>
        <source>For rewriting, the best first</source>
        <translation>Para reescrita, os melhores primeiro</translation>
    </message>
    <message>
        <source>For suggestions</source>
        <translation>Para sugestões</translation>
    </message>
    <message>
        <source>For suggestions, the best first</source>
        <translation>Para sugestões, os melhores primeiro</translation>
    </message>
    <message>
        <source>For the grammar check</source>
        <translation>Para a verificação gramatical</translation>
    </message>
    <message>
        <source>For this computer: {file}, {size} MB</source>
        <translation>Para este computador: {file}, {size} MB</translation>
    </message>
    <message>
        <source>For which task</source>
        <translation>Para qual tarefa</translation>
    </message>
    <message>
        <source>For {reader}</source>
        <translation>Para {reader}</translation>
    </message>
    <message>
        <source>Forget ignored places</source>
        <translation>Esquecer trechos ignorados</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Esquecer</translation>
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
        <translation>Encontrado onde o {program} guarda seus modelos.</translation>
    </message>
    <message>
        <source>Four and a half bits for most weights and six and a half for the important ones. The usual compromise.</source>
        <translation>Quatro bits e meio para a maioria dos pesos e seis e meio para os importantes. O meio-termo usual.</translation>
    </message>
    <message>
        <source>Four bits for most weights and more for the important ones, of a model that was trained to lose little by it.</source>
        <translation>Quatro bits para a maioria dos pesos e mais para os importantes, de um modelo treinado para perder pouco com isso.</translation>
    </message>
    <message>
        <source>Free for any use; the licence text goes along when the file is passed on.</source>
        <translation>Livre para qualquer uso; o texto da licença acompanha o arquivo quando ele é repassado.</translation>
    </message>
    <message>
        <source>Free some space or save it elsewhere</source>
        <translation>Libere espaço ou salve em outro lugar</translation>
    </message>
    <message>
        <source>Free what was deleted</source>
        <translation>Liberar o que foi excluído</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francês</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>Amigável</translation>
    </message>
    <message>
        <source>From IBM. Can also fill in the middle of a text, by its publisher.</source>
        <translation>Da IBM. Também pode preencher o meio de um texto, segundo quem o publica.</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>De uma pasta…</translation>
    </message>
    <message>
        <source>From the Python package “{package}” · read only</source>
        <translation>Do pacote Python “{package}” · somente leitura</translation>
    </message>
    <message>
        <source>From the pack “{pack}” · read only</source>
        <translation>Do pacote “{pack}” · somente leitura</translation>
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
        <translation>Modelos GGUF (*.gguf);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galego</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Gentle: one thread at a time; suggestions come later and the battery lasts longer.</source>
        <translation>Suave: uma thread por vez; as sugestões demoram mais e a bateria dura mais.</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgiano</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemão</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemanha</translation>
    </message>
    <message>
        <source>Get a &amp;Model…</source>
        <translation>Obter um &amp;modelo…</translation>
    </message>
    <message>
        <source>Get a model…</source>
        <translation>Obter um modelo…</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Get it…</source>
        <translation>Baixar…</translation>
    </message>
    <message>
        <source>Get one from the catalogue, or add a GGUF file you have. Models of Ollama, LM Studio, Jan, GPT4All, llama.cpp and the Hugging Face cache appear here by themselves.</source>
        <translation>Baixe um do catálogo ou adicione um arquivo GGUF que você tenha. Modelos do Ollama, LM Studio, Jan, GPT4All, llama.cpp e do cache do Hugging Face aparecem aqui sozinhos.</translation>
    </message>
    <message>
        <source>Get word lists for {language}</source>
        <translation>Baixar listas de palavras para {language}</translation>
    </message>
    <message>
        <source>Getting the model</source>
        <translation>Baixando o modelo</translation>
    </message>
    <message>
        <source>Gives every setting its default.</source>
        <translation>Volta todas as configurações ao padrão.</translation>
    </message>
    <message>
        <source>Gives the disk back; it cannot be undone then.</source>
        <translation>Devolve o espaço em disco; depois disso não dá para desfazer.</translation>
    </message>
    <message>
        <source>Gives the file another name (F2).</source>
        <translation>Dá outro nome ao arquivo (F2).</translation>
    </message>
    <message>
        <source>Gives the text the size of the settings.</source>
        <translation>Volta o texto ao tamanho das configurações.</translation>
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
        <translation>&amp;Ir para título…</translation>
    </message>
    <message>
        <source>Go to heading</source>
        <translation>Ir para título</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Ir para linha</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>Goes back to the suggestion before.</source>
        <translation>Volta à sugestão anterior.</translation>
    </message>
    <message>
        <source>Goes to a line by its number.</source>
        <translation>Vai para uma linha pelo número.</translation>
    </message>
    <message>
        <source>Goes to the change before (Alt+Up).</source>
        <translation>Vai para a alteração anterior (Alt+↑).</translation>
    </message>
    <message>
        <source>Goes to the next change (Alt+Down).</source>
        <translation>Vai para a próxima alteração (Alt+↓).</translation>
    </message>
    <message>
        <source>Goes to the next place that was looked for.</source>
        <translation>Vai para a próxima ocorrência do que foi buscado.</translation>
    </message>
    <message>
        <source>Goes to the next underlined place.</source>
        <translation>Vai para o próximo trecho sublinhado.</translation>
    </message>
    <message>
        <source>Goes to the place before.</source>
        <translation>Vai para a ocorrência anterior.</translation>
    </message>
    <message>
        <source>Goes to the underlined place before.</source>
        <translation>Vai para o trecho sublinhado anterior.</translation>
    </message>
    <message>
        <source>Good as a judge of mistakes beside the rules; it cannot correct by itself.</source>
        <translation>Bom para avaliar erros junto com as regras; não corrige sozinho.</translation>
    </message>
    <message>
        <source>Good for its size: 63 of 100 points in one published test of tidying up dictated text.</source>
        <translation>Bom para o tamanho: 63 de 100 pontos em um teste publicado de arrumação de texto ditado.</translation>
    </message>
    <message>
        <source>Good for its size: in one published test of tidying up dictated text the only one that took less than a second, and no answer was rejected.</source>
        <translation>Bom para o tamanho: em um teste publicado de arrumação de texto ditado, o único que levou menos de um segundo, e nenhuma resposta foi rejeitada.</translation>
    </message>
    <message>
        <source>Good: 72 of 100 points in one published test of tidying up dictated text.</source>
        <translation>Bom: 72 de 100 pontos em um teste publicado de arrumação de texto ditado.</translation>
    </message>
    <message>
        <source>Good: between 79 and 81 of 100 points in one published test of tidying up dictated text.</source>
        <translation>Bom: entre 79 e 81 de 100 pontos em um teste publicado de arrumação de texto ditado.</translation>
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
        <translation>Gráficos de velocidade, solicitações na fila e memória</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grego</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Grego (Windows-1253)</translation>
    </message>
    <message>
        <source>Grey text behind the caret; Tab takes it.</source>
        <translation>Texto cinza depois do cursor; Tab o aceita.</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Guzerate</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Half of the suggestions were shown within this time.</source>
        <translation>Metade das sugestões foi mostrada dentro deste tempo.</translation>
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
        <translation>Títulos, ênfase, código e links aparecem formatados; em Markdown e em documentos não salvos.</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebraico</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hebraico (Windows-1255)</translation>
    </message>
    <message>
        <source>Heed again</source>
        <translation>Reativar</translation>
    </message>
    <message>
        <source>Heed the chosen rules again</source>
        <translation>Reativar as regras escolhidas</translation>
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
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Hold the picture</source>
        <translation>Congelar o gráfico</translation>
    </message>
    <message>
        <source>How certain or binding this is may change: {new} for {old}.</source>
        <translation>Pode mudar o grau de certeza ou obrigação: {new} no lugar de {old}.</translation>
    </message>
    <message>
        <source>How certain or binding this is may have changed.</source>
        <translation>O grau de certeza ou obrigação pode ter mudado.</translation>
    </message>
    <message>
        <source>How easily it reads is not said: there is no accepted formula for this language here.</source>
        <translation>A facilidade de leitura não é indicada: não há aqui uma fórmula aceita para este idioma.</translation>
    </message>
    <message>
        <source>How easily it reads is not said: there is no accepted formula for {language} here.</source>
        <translation>A facilidade de leitura não é indicada: não há aqui uma fórmula aceita para {language}.</translation>
    </message>
    <message numerus="yes">
        <source>How easily it reads is said from {n} words on.</source>
        <translation>
            <numerusform>A facilidade de leitura é indicada a partir de {n} palavra.</numerusform>
            <numerusform>A facilidade de leitura é indicada a partir de {n} palavras.</numerusform>
        </translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Período mostrado</translation>
    </message>
    <message>
        <source>How far the smaller model is made</source>
        <translation>Andamento da criação do modelo menor</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Como terminou</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Legibilidade</translation>
    </message>
    <message>
        <source>How long you must stop typing before one appears.</source>
        <translation>Quanto tempo você precisa parar de digitar até aparecer uma.</translation>
    </message>
    <message>
        <source>How many of them you took, whole or in part.</source>
        <translation>Quantas delas você aceitou, por inteiro ou em parte.</translation>
    </message>
    <message>
        <source>How many words each day brought, by hand and by machine, for two years; only numbers, on this computer.</source>
        <translation>Quantas palavras cada dia trouxe, à mão e por máquina, durante dois anos; só números, neste computador.</translation>
    </message>
    <message>
        <source>How much text the model sees at once; more needs more memory.</source>
        <translation>Quanto texto o modelo vê de uma vez; mais texto exige mais memória.</translation>
    </message>
    <message>
        <source>How strict</source>
        <translation>Nível da verificação</translation>
    </message>
    <message>
        <source>How the file is stored</source>
        <translation>Como o arquivo é gravado</translation>
    </message>
    <message>
        <source>How the parts of the sentence belong together may have changed.</source>
        <translation>A relação entre as partes da frase pode ter mudado.</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Húngaro</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Islandês</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Ignorar aqui</translation>
    </message>
    <message>
        <source>Ignore this rule</source>
        <translation>Ignorar esta regra</translation>
    </message>
    <message>
        <source>Ignored places</source>
        <translation>Trechos ignorados</translation>
    </message>
    <message>
        <source>Ignored rules</source>
        <translation>Regras ignoradas</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>Importar prompts</translation>
    </message>
    <message>
        <source>Import words</source>
        <translation>Importar palavras</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importados</translation>
    </message>
    <message>
        <source>In Inkhorn&apos;s folder</source>
        <translation>Na pasta do Inkhorn</translation>
    </message>
    <message>
        <source>In Inkhorn&apos;s own folder.</source>
        <translation>Na própria pasta do Inkhorn.</translation>
    </message>
    <message>
        <source>In Markdown</source>
        <translation>Em Markdown</translation>
    </message>
    <message>
        <source>In a review</source>
        <translation>Em uma revisão</translation>
    </message>
    <message>
        <source>In fewer words; also together with a style, a reader or an instruction.</source>
        <translation>Com menos palavras; também junto com um estilo, um leitor ou uma instrução.</translation>
    </message>
    <message>
        <source>In more words; also together with a style, a reader or an instruction.</source>
        <translation>Com mais palavras; também junto com um estilo, um leitor ou uma instrução.</translation>
    </message>
    <message>
        <source>In selection</source>
        <translation>Na seleção</translation>
    </message>
    <message>
        <source>In simpler form: {things}.</source>
        <translation>Em forma mais simples: {things}.</translation>
    </message>
    <message>
        <source>In text from right to left, the other arrow.</source>
        <translation>Em texto da direita para a esquerda, a outra seta.</translation>
    </message>
    <message>
        <source>In the environment it is installed in, run:
python -m pip install --upgrade inkhorn</source>
        <translation>No ambiente em que está instalado, execute:
python -m pip install --upgrade inkhorn</translation>
    </message>
    <message>
        <source>In the middle about three of four suggestions are right; further left more of them are.</source>
        <translation>No meio, cerca de três em quatro sugestões estão certas; mais à esquerda, uma parte maior.</translation>
    </message>
    <message>
        <source>In this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>In use; use another model before you delete this one.</source>
        <translation>Em uso; use outro modelo antes de excluir este.</translation>
    </message>
    <message>
        <source>Indian</source>
        <translation>Indiano</translation>
    </message>
    <message>
        <source>Indian English</source>
        <translation>Inglês indiano</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonésio</translation>
    </message>
    <message>
        <source>Inkhorn asks {host} when you press the button, and never by itself. It sends nothing about you.</source>
        <translation>O Inkhorn consulta {host} quando você pressiona o botão, e nunca por conta própria. Não envia nada sobre você.</translation>
    </message>
    <message>
        <source>Inkhorn connects only when you ask for it, and lists it here before it does. What you write stays on this computer, unless you have named a server under Server.</source>
        <translation>O Inkhorn só se conecta quando você pede, e antes disso lista a conexão aqui. O que você escreve fica neste computador, a menos que você tenha indicado um servidor em Servidor.</translation>
    </message>
    <message>
        <source>Inkhorn did not end properly.</source>
        <translation>O Inkhorn não encerrou corretamente.</translation>
    </message>
    <message>
        <source>Inkhorn finishes your sentences, mends your grammar and rewrites on request.</source>
        <translation>O Inkhorn completa suas frases, corrige sua gramática e reescreve quando você pede.</translation>
    </message>
    <message>
        <source>Inkhorn has never connected to anything.</source>
        <translation>O Inkhorn nunca se conectou a nada.</translation>
    </message>
    <message>
        <source>Inkhorn is not connected to anything.</source>
        <translation>O Inkhorn não está conectado a nada.</translation>
    </message>
    <message>
        <source>Inkhorn loads Q4_1 files of up to 3 GB through such a copy by itself; this is for larger ones and other programs.</source>
        <translation>O Inkhorn já carrega sozinho arquivos Q4_1 de até 3 GB por meio de uma cópia assim; isto é para arquivos maiores e outros programas.</translation>
    </message>
    <message>
        <source>Inkhorn opens text and Markdown files; “{file}” is neither.</source>
        <translation>O Inkhorn abre arquivos de texto e Markdown; “{file}” não é nem um nem outro.</translation>
    </message>
    <message>
        <source>Inkhorn opens web pages, mail addresses, headings and other texts; this link is something else.</source>
        <translation>O Inkhorn abre páginas da web, endereços de e-mail, títulos e outros textos; este link é outra coisa.</translation>
    </message>
    <message>
        <source>Inkhorn takes over WritingTools’ options.json, llm’s YAML templates, Fabric’s patterns (a folder, or a folder of them) and Obsidian Local GPT’s data.json.</source>
        <translation>O Inkhorn importa o options.json do WritingTools, os templates YAML do llm, os patterns do Fabric (uma pasta ou uma pasta com várias) e o data.json do Obsidian Local GPT.</translation>
    </message>
    <message>
        <source>Inkhorn was started without a model; rules go on checking. Write, No Model brings it back.</source>
        <translation>O Inkhorn foi iniciado sem modelo; as regras continuam verificando. Escrever, Sem modelo traz o modelo de volta.</translation>
    </message>
    <message>
        <source>Inkhorn {version} has come out</source>
        <translation>O Inkhorn {version} foi lançado</translation>
    </message>
    <message>
        <source>Inkhorn {version} is up to date</source>
        <translation>O Inkhorn {version} está atualizado</translation>
    </message>
    <message>
        <source>Inkhorn&apos;s folder holds no model</source>
        <translation>A pasta do Inkhorn não contém nenhum modelo</translation>
    </message>
    <message>
        <source>Inkhorn&apos;s models take {size}</source>
        <translation>Os modelos do Inkhorn ocupam {size}</translation>
    </message>
    <message>
        <source>Insert at the caret</source>
        <translation>Inserir no cursor</translation>
    </message>
    <message>
        <source>Insert below</source>
        <translation>Inserir abaixo</translation>
    </message>
    <message>
        <source>Inserted: {words}</source>
        <translation>Inserido: {words}</translation>
    </message>
    <message>
        <source>Inserts all of the grey text.</source>
        <translation>Insere todo o texto cinza.</translation>
    </message>
    <message>
        <source>Inserts the grey text.</source>
        <translation>Insere o texto cinza.</translation>
    </message>
    <message>
        <source>Inserts the words on the clipboard.</source>
        <translation>Insere só as palavras da área de transferência.</translation>
    </message>
    <message>
        <source>Inserts up to the end of the sentence.</source>
        <translation>Insere até o fim da frase.</translation>
    </message>
    <message>
        <source>Inserts what is on the clipboard, its look as Markdown.</source>
        <translation>Insere o que está na área de transferência, com a formatação em Markdown.</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Install a pack</source>
        <translation>Instalar um pacote</translation>
    </message>
    <message>
        <source>Install the pack</source>
        <translation>Instalar o pacote</translation>
    </message>
    <message>
        <source>Installed from a file</source>
        <translation>Instalado de um arquivo</translation>
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
        <translation>Para outro idioma.</translation>
    </message>
    <message>
        <source>Into which language</source>
        <translation>Para qual idioma</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irlandês</translation>
    </message>
    <message>
        <source>Issue {number} of {total}, around the end: {change} · Ctrl+. shows what mends it</source>
        <translation>Problema {number} de {total}, de volta ao início: {change} · Ctrl+. mostra a correção</translation>
    </message>
    <message>
        <source>Issue {number} of {total}: {change} · Ctrl+. shows what mends it</source>
        <translation>Problema {number} de {total}: {change} · Ctrl+. mostra a correção</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>It answers, and has no model. Load one there.</source>
        <translation>Ele responde, mas não tem modelo. Carregue um lá.</translation>
    </message>
    <message>
        <source>It answers. Models there: {names} and {more} more.</source>
        <translation>Ele responde. Modelos lá: {names} e mais {more}.</translation>
    </message>
    <message numerus="yes">
        <source>It answers. Models there: {names}.</source>
        <translation>
            <numerusform>Ele responde. Modelo lá: {names}.</numerusform>
            <numerusform>Ele responde. Modelos lá: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It asks for an answer in a JSON schema, which was left out: {reason}</source>
        <translation>Pede uma resposta em um esquema JSON, que foi omitido: {reason}</translation>
    </message>
    <message>
        <source>It can be used where it is.</source>
        <translation>Pode ser usado onde está.</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>Não é possível ler: {reason}.</translation>
    </message>
    <message>
        <source>It comes from the package index set up on this computer, and is not installed.</source>
        <translation>Vem do índice de pacotes configurado neste computador e não é instalado.</translation>
    </message>
    <message>
        <source>It comes from {host}. Inkhorn connects when you agree, and not before.</source>
        <translation>Vem de {host}. O Inkhorn só se conecta depois que você concorda.</translation>
    </message>
    <message>
        <source>It comes with the other updates of your system, or run:
flatpak update</source>
        <translation>Vem com as outras atualizações do sistema; ou execute:
flatpak update</translation>
    </message>
    <message>
        <source>It could not begin with {words}.</source>
        <translation>Não podia começar com {words}.</translation>
    </message>
    <message>
        <source>It gives the model tools; Inkhorn has none, so they were left out.</source>
        <translation>Dá ferramentas ao modelo; o Inkhorn não tem nenhuma, por isso foram omitidas.</translation>
    </message>
    <message>
        <source>It has neither a prompt nor a system prompt.</source>
        <translation>Não tem nem prompt nem prompt de sistema.</translation>
    </message>
    <message>
        <source>It has no instruction.</source>
        <translation>Não tem instrução.</translation>
    </message>
    <message>
        <source>It has the words for filling a gap.</source>
        <translation>Tem as palavras para preencher uma lacuna.</translation>
    </message>
    <message>
        <source>It holds Python code (functions); a prompt file never runs code, so it was left out.</source>
        <translation>Contém código Python (functions); um arquivo de prompt nunca executa código, por isso foi omitido.</translation>
    </message>
    <message>
        <source>It includes other texts (fragments); a prompt file cannot, so they were left out.</source>
        <translation>Inclui outros textos (fragments); um arquivo de prompt não pode, por isso foram omitidos.</translation>
    </message>
    <message>
        <source>It includes other texts (system_fragments); a prompt file cannot, so they were left out.</source>
        <translation>Inclui outros textos (system_fragments); um arquivo de prompt não pode, por isso foram omitidos.</translation>
    </message>
    <message>
        <source>It is kept until Inkhorn ends and asked for again then; it is never written to disk.</source>
        <translation>Fica guardado até o Inkhorn ser fechado e então é pedido de novo; nunca é gravado no disco.</translation>
    </message>
    <message>
        <source>It is longer than a prompt file may be, {size} KB.</source>
        <translation>É mais longo do que um arquivo de prompt pode ser, {size} KB.</translation>
    </message>
    <message>
        <source>It is made to be given instructions.</source>
        <translation>É feito para receber instruções.</translation>
    </message>
    <message>
        <source>It is no template of llm, which has a prompt or a system prompt.</source>
        <translation>Não é um template do llm, que tem um prompt ou um prompt de sistema.</translation>
    </message>
    <message>
        <source>It is not in this computer.</source>
        <translation>Não existe neste computador.</translation>
    </message>
    <message>
        <source>It is of {day}; you have {version}. Nothing is replaced by itself.</source>
        <translation>É de {day}; você tem a {version}. Nada é substituído sozinho.</translation>
    </message>
    <message>
        <source>It is on the page now.</source>
        <translation>Está na página agora.</translation>
    </message>
    <message>
        <source>It is taken from {folder}, if a file there has its checksum; nothing connects.</source>
        <translation>Ele é copiado de {folder}, se um arquivo lá tiver a soma de verificação dele; nada se conecta.</translation>
    </message>
    <message>
        <source>It names a model; Inkhorn uses the one you chose.</source>
        <translation>Indica um modelo; o Inkhorn usa o que você escolheu.</translation>
    </message>
    <message>
        <source>It needs a language model, which stays on this computer: nothing you write leaves it.</source>
        <translation>Ele precisa de um modelo de linguagem, que fica neste computador: nada do que você escreve sai dele.</translation>
    </message>
    <message>
        <source>It only continues text; rewriting needs another model.</source>
        <translation>Só continua texto; a reescrita precisa de outro modelo.</translation>
    </message>
    <message>
        <source>It sends attachments; Inkhorn sends text only, so they were left out.</source>
        <translation>Envia anexos; o Inkhorn só envia texto, por isso foram omitidos.</translation>
    </message>
    <message>
        <source>It takes only a code block out of the answer (extract); Inkhorn shows all of it.</source>
        <translation>Tira da resposta só um bloco de código (extract); o Inkhorn mostra tudo.</translation>
    </message>
    <message>
        <source>It takes only a code block out of the answer (extract_last); Inkhorn shows all of it.</source>
        <translation>Tira da resposta só um bloco de código (extract_last); o Inkhorn mostra tudo.</translation>
    </message>
    <message>
        <source>It uses text of linked notes ({{=CONTEXT=}}), which Inkhorn does not have; that part was left out.</source>
        <translation>Usa texto de notas vinculadas ({{=CONTEXT=}}), que o Inkhorn não tem; essa parte foi omitida.</translation>
    </message>
    <message>
        <source>It was never saved to a file.</source>
        <translation>Nunca foi salvo em um arquivo.</translation>
    </message>
    <message>
        <source>It was stopped before anything could be shown. Nothing was changed.</source>
        <translation>Foi interrompido antes que algo pudesse ser mostrado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>It would run {names}, which a prompt file cannot; that was left out.</source>
        <translation>Executaria {names}, o que um arquivo de prompt não pode; isso foi omitido.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Its author publishes it under Apache 2.0; it is made from Gemma 3, so Google&apos;s Gemma Terms and its Prohibited Use Policy apply too and must be passed on.</source>
        <translation>O autor o publica sob Apache 2.0; é feito a partir do Gemma 3, por isso também valem os Gemma Terms e a Prohibited Use Policy do Google, que devem ser repassados junto.</translation>
    </message>
    <message>
        <source>Its checksum is known, so another file is not taken for it.</source>
        <translation>A soma de verificação é conhecida, por isso nenhum outro arquivo passa por ele.</translation>
    </message>
    <message>
        <source>Its file cannot be read now. Save the text elsewhere.</source>
        <translation>O arquivo não pode ser lido agora. Salve o texto em outro lugar.</translation>
    </message>
    <message>
        <source>Its file is gone. Saving makes it again.</source>
        <translation>O arquivo não existe mais. Ao salvar, ele é criado de novo.</translation>
    </message>
    <message>
        <source>Its file was changed since by another program. You can keep both.</source>
        <translation>O arquivo foi alterado depois por outro programa. Você pode manter os dois.</translation>
    </message>
    <message>
        <source>Its instruction asks for {word}, which means nothing to Inkhorn; better take that sentence out.</source>
        <translation>A instrução pede {word}, que não significa nada para o Inkhorn; é melhor tirar essa frase.</translation>
    </message>
    <message>
        <source>Its kind ({kind}) does not continue a text.</source>
        <translation>O tipo dele ({kind}) não continua um texto.</translation>
    </message>
    <message>
        <source>Its kind ({kind}) is not known to this version of the engine.</source>
        <translation>O tipo dele ({kind}) não é conhecido nesta versão do mecanismo.</translation>
    </message>
    <message>
        <source>Its place in the text is gone. Copy the text before and paste it where you want it.</source>
        <translation>O lugar no texto não existe mais. Copie o texto de antes e cole onde quiser.</translation>
    </message>
    <message>
        <source>Its system.md is empty.</source>
        <translation>O system.md está vazio.</translation>
    </message>
    <message>
        <source>Its user.md was left out; Fabric does not read it either.</source>
        <translation>O user.md foi omitido; o Fabric também não o lê.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonês</translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation>Japonês (EUC-JP)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japonês (Shift JIS)</translation>
    </message>
    <message>
        <source>Journal: the text of documents with changes that are not saved. It is removed when you save, or close without saving. “Keep what I type safe” under Saving switches it off and removes it.</source>
        <translation>Diário: o texto de documentos com alterações não salvas. É removido quando você salva ou fecha sem salvar. “Proteger o que eu digito”, em Salvamento, desativa e remove.</translation>
    </message>
    <message>
        <source>Kandel and Moles</source>
        <translation>Kandel e Moles</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>Canarês</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Cazaque</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Manter os dois</translation>
    </message>
    <message>
        <source>Keep both versions of “{title}”</source>
        <translation>Manter as duas versões de “{title}”</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Manter a minha</translation>
    </message>
    <message>
        <source>Keep the counts</source>
        <translation>Manter as contagens</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>Guardar a chave</translation>
    </message>
    <message>
        <source>Keep the model in memory</source>
        <translation>Manter o modelo na memória</translation>
    </message>
    <message>
        <source>Keep the version before beside the file</source>
        <translation>Manter a versão anterior ao lado do arquivo</translation>
    </message>
    <message>
        <source>Keep versions</source>
        <translation>Manter versões</translation>
    </message>
    <message>
        <source>Keep what I type safe</source>
        <translation>Proteger o que eu digito</translation>
    </message>
    <message>
        <source>Keep “{title}”</source>
        <translation>Manter “{title}”</translation>
    </message>
    <message>
        <source>Keeping the token…</source>
        <translation>Guardando o token…</translation>
    </message>
    <message>
        <source>Keeps it in the keyring and tries again.</source>
        <translation>Guarda-o no chaveiro do sistema e tenta de novo.</translation>
    </message>
    <message>
        <source>Keeps the text from being changed.</source>
        <translation>Impede que o texto seja alterado.</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of a server</comment>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>Chave do servidor</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>Pontos principais</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos do teclado</translation>
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
        <translation>Quiniaruanda</translation>
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
        <translation>Curdo</translation>
    </message>
    <message>
        <source>L&amp;arger Heading</source>
        <translation>Título m&amp;aior</translation>
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
        <translation>Última alteração {when} · {length}</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Latim</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Letão</translation>
    </message>
    <message>
        <source>Layers on the graphics processor</source>
        <translation>Camadas na placa de vídeo</translation>
    </message>
    <message>
        <source>Leave names and passwords out of the address; a key has a place of its own.</source>
        <translation>Deixe nomes e senhas fora do endereço; a chave tem um campo próprio.</translation>
    </message>
    <message>
        <source>Leave out what follows ? or # in the address.</source>
        <translation>Tire do endereço o que vem depois de ? ou #.</translation>
    </message>
    <message>
        <source>Leaves this place alone from now on (Delete in the list).</source>
        <translation>Não mexe mais neste trecho daqui em diante (Delete na lista).</translation>
    </message>
    <message>
        <source>Left and Right</source>
        <translation>← e →</translation>
    </message>
    <message>
        <source>Left and Right, 0</source>
        <translation>← e →, 0</translation>
    </message>
    <message>
        <source>Left as they are: {things}.</source>
        <translation>Fica como está: {things}.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Deixados de fora</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Lengths of the sentences around the caret</source>
        <translation>Comprimento das frases perto do cursor</translation>
    </message>
    <message>
        <source>Let a server write</source>
        <translation>Deixar um servidor escrever</translation>
    </message>
    <message>
        <source>Let the model judge</source>
        <translation>Deixar o modelo avaliar</translation>
    </message>
    <message>
        <source>Letters and signs are counted, white space is not. Text that was there before Inkhorn kept count, or that was changed in another program, is of unknown origin; so is in truth what was pasted.</source>
        <translation>São contados letras e sinais, mas não os espaços. O texto que já existia antes de o Inkhorn começar a contar, ou que foi alterado em outro programa, é de origem desconhecida; a rigor, o que foi colado também.</translation>
    </message>
    <message>
        <source>LibreOffice brings dictionaries; or put a .aff and a .dic file into a folder and choose it above.</source>
        <translation>O LibreOffice traz dicionários; ou coloque um arquivo .aff e um .dic em uma pasta e escolha-a acima.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>Largura da linha</translation>
    </message>
    <message>
        <source>Line {line} of the prompt text: {message}</source>
        <translation>Linha {line} do texto do prompt: {message}</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Linha {number}</translation>
    </message>
    <message>
        <source>Line {number}: {remark}</source>
        <translation>Linha {number}: {remark}</translation>
    </message>
    <message>
        <source>Lists earlier versions.</source>
        <translation>Lista as versões anteriores.</translation>
    </message>
    <message>
        <source>Lists every key.</source>
        <translation>Lista todas as teclas.</translation>
    </message>
    <message>
        <source>Lists the headings.</source>
        <translation>Lista os títulos.</translation>
    </message>
    <message>
        <source>Lists what the checker found.</source>
        <translation>Lista o que a verificação encontrou.</translation>
    </message>
    <message>
        <source>Lists what the model changed.</source>
        <translation>Lista o que o modelo alterou.</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Lituano</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Carregando o modelo</translation>
    </message>
    <message>
        <source>Loading the model was stopped.</source>
        <translation>O carregamento do modelo foi interrompido.</translation>
    </message>
    <message>
        <source>Loading the model: {percent} %.</source>
        <translation>Carregando o modelo: {percent}%.</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Mais longo</translation>
    </message>
    <message>
        <source>Longest sentences</source>
        <translation>Frases mais longas</translation>
    </message>
    <message>
        <source>Longest suggestion</source>
        <translation>Sugestão mais longa</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>Look at the connections again</source>
        <translation>Atualizar as conexões</translation>
    </message>
    <message>
        <source>Look for models again</source>
        <translation>Procurar modelos de novo</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Examinando este computador…</translation>
    </message>
    <message>
        <source>Looking at what can be kept…</source>
        <translation>Verificando o que pode ser mantido…</translation>
    </message>
    <message>
        <source>Looking for devices took too long. A graphics driver may hang; the CPU can be used.</source>
        <translation>A procura de dispositivos demorou demais. Um driver de vídeo pode estar travado; a CPU pode ser usada.</translation>
    </message>
    <message>
        <source>Looking for dictionaries.</source>
        <translation>Procurando dicionários.</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>Looking for processors.</source>
        <translation>Procurando processadores.</translation>
    </message>
    <message>
        <source>Looking for updates</source>
        <translation>Buscando atualizações</translation>
    </message>
    <message>
        <source>Looking through the folders of this computer&apos;s programs…</source>
        <translation>Procurando nas pastas dos programas deste computador…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>Looks for text and replaces it.</source>
        <translation>Procura um texto e o substitui.</translation>
    </message>
    <message>
        <source>Looks for text in the document.</source>
        <translation>Procura um texto no documento.</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>Luxemburguês</translation>
    </message>
    <message>
        <source>MIT licence. Made with llama.cpp, Harper and Qt. Fonts: Literata, Source Serif 4, Inter and IBM Plex Mono (OFL). Icons: Lucide (ISC).</source>
        <translation>Licença MIT. Feito com llama.cpp, Harper e Qt. Fontes: Literata, Source Serif 4, Inter e IBM Plex Mono (OFL). Ícones: Lucide (ISC).</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Macedônio</translation>
    </message>
    <message>
        <source>Made for it: changes little. About half a second a sentence on a laptop, by those who use it.</source>
        <translation>Feito para isso: muda pouco. Cerca de meio segundo por frase em um notebook, segundo quem o usa.</translation>
    </message>
    <message>
        <source>Made to correct English grammar and for nothing else.</source>
        <translation>Feito para corrigir gramática inglesa e nada mais.</translation>
    </message>
    <message>
        <source>Make a pack…</source>
        <translation>Criar um pacote…</translation>
    </message>
    <message>
        <source>Make editable copy</source>
        <translation>Criar cópia editável</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Make no pack</source>
        <translation>Não criar pacote</translation>
    </message>
    <message>
        <source>Make no smaller model</source>
        <translation>Não criar o modelo menor</translation>
    </message>
    <message>
        <source>Make room: documents on the same disk cannot be saved either.</source>
        <translation>Libere espaço: os documentos no mesmo disco também não podem ser salvos.</translation>
    </message>
    <message>
        <source>Make smaller…</source>
        <translation>Reduzir…</translation>
    </message>
    <message>
        <source>Make the smaller model</source>
        <translation>Criar o modelo menor</translation>
    </message>
    <message>
        <source>Makes a prompt of your own with this text (Ctrl+D).</source>
        <translation>Cria um prompt seu com este texto (Ctrl+D).</translation>
    </message>
    <message>
        <source>Makes a prompt out of a small template (Ctrl+N).</source>
        <translation>Cria um prompt a partir de um pequeno template (Ctrl+N).</translation>
    </message>
    <message>
        <source>Makes a smaller file of this model; this one stays.</source>
        <translation>Cria um arquivo menor deste modelo; este permanece.</translation>
    </message>
    <message>
        <source>Makes the change (Enter in the list).</source>
        <translation>Faz a alteração (Enter na lista).</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back.</source>
        <translation>Refaz a alteração que foi desfeita.</translation>
    </message>
    <message>
        <source>Makes the change at every such place, in one undo step (A in the list).</source>
        <translation>Faz a alteração em todos os trechos iguais, em um só passo de desfazer (A na lista).</translation>
    </message>
    <message>
        <source>Makes the first change of every issue listed, in one undo step.</source>
        <translation>Faz a primeira alteração de cada problema listado, em um só passo de desfazer.</translation>
    </message>
    <message>
        <source>Makes the text larger.</source>
        <translation>Aumenta o texto.</translation>
    </message>
    <message>
        <source>Makes the text smaller.</source>
        <translation>Diminui o texto.</translation>
    </message>
    <message>
        <source>Makes the words a link, or plain again. Ctrl+click opens one.</source>
        <translation>Transforma as palavras em link ou em texto normal. Ctrl+clique abre um link.</translation>
    </message>
    <message>
        <source>Makes the words bold, or plain again.</source>
        <translation>Coloca as palavras em negrito ou volta ao normal.</translation>
    </message>
    <message>
        <source>Makes the words italic, or plain again.</source>
        <translation>Coloca as palavras em itálico ou volta ao normal.</translation>
    </message>
    <message>
        <source>Making {kind}, {percent} % done.</source>
        <translation>Criando {kind}, {percent}% concluído.</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malaio</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>Malaiala</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltês</translation>
    </message>
    <message>
        <source>Many languages; its publisher&apos;s list was not seen.</source>
        <translation>Muitos idiomas; a lista de quem o publica não foi vista.</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>Marata</translation>
    </message>
    <message>
        <source>Markdown (*.md);;All files (*)</source>
        <translation>Markdown (*.md);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Diferenciar maiúsculas</translation>
    </message>
    <message>
        <source>May say something else: {new} for {old}.</source>
        <translation>Pode dizer outra coisa: {new} no lugar de {old}.</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Medir de novo</translation>
    </message>
    <message>
        <source>Measure by itself</source>
        <translation>Medir automaticamente</translation>
    </message>
    <message>
        <source>Measure what is fastest</source>
        <translation>Medir o que é mais rápido</translation>
    </message>
    <message>
        <source>Measured here: {speeds} tokens/s read.</source>
        <translation>Medido aqui: {speeds} tokens/s na leitura.</translation>
    </message>
    <message>
        <source>Measured here: {speeds} tokens/s written.</source>
        <translation>Medido aqui: {speeds} tokens/s na escrita.</translation>
    </message>
    <message>
        <source>Measured here: {speeds}.</source>
        <translation>Medido aqui: {speeds}.</translation>
    </message>
    <message>
        <source>Measured what is fastest on this computer.</source>
        <translation>O mais rápido neste computador foi medido.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Memory for what was read</source>
        <translation>Memória para o que foi lido</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>Memória em uso</translation>
    </message>
    <message>
        <source>Mend the problems first; then its examples can be run.</source>
        <translation>Corrija os problemas primeiro; depois os exemplos podem ser executados.</translation>
    </message>
    <message>
        <source>Mend the problems first; then this shows what would be sent.</source>
        <translation>Corrija os problemas primeiro; depois isto mostra o que seria enviado.</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Metal exists on Apple computers only.</source>
        <translation>Metal só existe em computadores Apple.</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mista</translation>
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
        <translation>Modelo e dispositivo.</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Arquivo do modelo</translation>
    </message>
    <message>
        <source>Model there</source>
        <translation>Modelo no servidor</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Models come from</source>
        <translation>Origem dos modelos</translation>
    </message>
    <message>
        <source>Models found on this computer will be listed here.</source>
        <translation>Os modelos encontrados neste computador serão listados aqui.</translation>
    </message>
    <message>
        <source>Models on offer</source>
        <translation>Modelos disponíveis</translation>
    </message>
    <message>
        <source>Models on their way.</source>
        <translation>Modelos a caminho.</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Modelos neste computador</translation>
    </message>
    <message>
        <source>Models that are fit for rewriting, the best first.</source>
        <translation>Modelos adequados à reescrita, os melhores primeiro.</translation>
    </message>
    <message>
        <source>Models that are fit for suggestions, the best first.</source>
        <translation>Modelos adequados a sugestões, os melhores primeiro.</translation>
    </message>
    <message>
        <source>Models that are fit for the grammar check, the best first.</source>
        <translation>Modelos adequados à verificação gramatical, os melhores primeiro.</translation>
    </message>
    <message>
        <source>Models that can be fetched.</source>
        <translation>Modelos que podem ser baixados.</translation>
    </message>
    <message>
        <source>Models that can be used now.</source>
        <translation>Modelos que podem ser usados agora.</translation>
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
        <translation>Mais</translation>
    </message>
    <message>
        <source>More</source>
        <comment>prompts</comment>
        <translation>Mais</translation>
    </message>
    <message>
        <source>More about this issue</source>
        <translation>Mais sobre este problema</translation>
    </message>
    <message>
        <source>More is faster on graphics processors; less lets go sooner when you type on.</source>
        <translation>Mais é mais rápido em placas de vídeo; com menos, a leitura se interrompe antes quando você volta a digitar.</translation>
    </message>
    <message>
        <source>More languages: {how}</source>
        <translation>Mais idiomas: {how}</translation>
    </message>
    <message>
        <source>More than 100 languages, as its publisher claims for Qwen3.</source>
        <translation>Mais de 100 idiomas, segundo o que se afirma do Qwen3.</translation>
    </message>
    <message>
        <source>More than 100 languages, as its publisher claims.</source>
        <translation>Mais de 100 idiomas, segundo quem o publica.</translation>
    </message>
    <message>
        <source>More versions</source>
        <translation>Mais versões</translation>
    </message>
    <message>
        <source>More versions, side by side</source>
        <translation>Mais versões, lado a lado</translation>
    </message>
    <message>
        <source>Move Section &amp;Down</source>
        <translation>Mover seção para &amp;baixo</translation>
    </message>
    <message>
        <source>Move an item in, out</source>
        <translation>Aumentar, diminuir recuo de item</translation>
    </message>
    <message>
        <source>Moves it aside; you can undo this.</source>
        <translation>Deixa-o de lado; você pode desfazer isso.</translation>
    </message>
    <message>
        <source>Moves the selection to the clipboard.</source>
        <translation>Move a seleção para a área de transferência.</translation>
    </message>
    <message>
        <source>My dictionaries</source>
        <translation>Meus dicionários</translation>
    </message>
    <message>
        <source>My prompts</source>
        <translation>Meus prompts</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver is installed but found no graphics processor. Check that the card is switched on, or restart the computer.</source>
        <translation>O driver da NVIDIA está instalado, mas não encontrou nenhuma placa de vídeo. Verifique se a placa está ligada ou reinicie o computador.</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver is not installed. Install it if this computer has an NVIDIA card.</source>
        <translation>O driver da NVIDIA não está instalado. Instale-o se este computador tiver uma placa NVIDIA.</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver was updated while it ran. Restart the computer.</source>
        <translation>O driver da NVIDIA foi atualizado enquanto estava em uso. Reinicie o computador.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nome do arquivo</translation>
    </message>
    <message>
        <source>Ne&amp;xt Tab</source>
        <translation>Próxima a&amp;ba</translation>
    </message>
    <message>
        <source>Needs more than {needed} of memory; {free} are free.</source>
        <translation>Precisa de mais de {needed} de memória; há {free} livres.</translation>
    </message>
    <message>
        <source>Needs the extra “languages”, which this installation does not have.</source>
        <translation>Precisa do extra “languages”, que esta instalação não tem.</translation>
    </message>
    <message>
        <source>Needs {needed} of memory; {free} are free.</source>
        <translation>Precisa de {needed} de memória; há {free} livres.</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>Nepalês</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Novo prompt</translation>
    </message>
    <message>
        <source>New: {words}.</source>
        <translation>Novo: {words}.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Próximo (F3)</translation>
    </message>
    <message>
        <source>Next alternative</source>
        <translation>Próxima alternativa</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Próxima alteração</translation>
    </message>
    <message>
        <source>Next change, previous change</source>
        <translation>Próxima alteração, alteração anterior</translation>
    </message>
    <message>
        <source>Next item, end of the list</source>
        <translation>Próximo item, fim da lista</translation>
    </message>
    <message>
        <source>Nine languages, by its publisher.</source>
        <translation>Nove idiomas, segundo quem o publica.</translation>
    </message>
    <message>
        <source>Nineteen of twenty suggestions were shown within this time.</source>
        <translation>Dezenove em cada vinte sugestões foram mostradas dentro deste tempo.</translation>
    </message>
    <message>
        <source>No &amp;Model</source>
        <translation>Sem &amp;modelo</translation>
    </message>
    <message>
        <source>No article is needed here.</source>
        <translation>Aqui não é preciso artigo.</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Nenhuma alteração</translation>
    </message>
    <message>
        <source>No comma is needed here.</source>
        <translation>Aqui não é preciso vírgula.</translation>
    </message>
    <message>
        <source>No dictionary was found. {how}</source>
        <translation>Nenhum dicionário foi encontrado. {how}</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Nenhuma diferença</translation>
    </message>
    <message>
        <source>No driver for Vulkan was found. Install your graphics processor&apos;s driver (AMD and Intel on Debian and Ubuntu: mesa-vulkan-drivers).</source>
        <translation>Nenhum driver para Vulkan foi encontrado. Instale o driver da sua placa de vídeo (AMD e Intel no Debian e no Ubuntu: mesa-vulkan-drivers).</translation>
    </message>
    <message>
        <source>No engine runs now.</source>
        <translation>Nenhum mecanismo em execução.</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Sem meta</translation>
    </message>
    <message>
        <source>No heading has the name that this link says.</source>
        <translation>Nenhum título tem o nome que este link indica.</translation>
    </message>
    <message>
        <source>No heading is called like that. Headings begin with “# ”.</source>
        <translation>Nenhum título tem esse nome. Os títulos começam com “# ”.</translation>
    </message>
    <message>
        <source>No heading matches.</source>
        <translation>Nenhum título corresponde.</translation>
    </message>
    <message>
        <source>No hyphen belongs here.</source>
        <translation>Aqui não vai hífen.</translation>
    </message>
    <message>
        <source>No longer said: {words}.</source>
        <translation>Não é mais dito: {words}.</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Sem modelo</translation>
    </message>
    <message>
        <source>No model file is chosen. Choose one in Settings, Model.</source>
        <translation>Nenhum arquivo de modelo foi escolhido. Escolha um em Configurações, Modelo.</translation>
    </message>
    <message>
        <source>No model is loaded. Choose one in Settings, Model.</source>
        <translation>Nenhum modelo está carregado. Escolha um em Configurações, Modelo.</translation>
    </message>
    <message>
        <source>No model is loaded. Choose one, and its speed appears here.</source>
        <translation>Nenhum modelo está carregado. Escolha um, e a velocidade dele aparece aqui.</translation>
    </message>
    <message>
        <source>No model is on this computer yet</source>
        <translation>Ainda não há modelo neste computador</translation>
    </message>
    <message>
        <source>No model is ready yet. Choose one in the settings, or wait until it is loaded.</source>
        <translation>Ainda não há modelo pronto. Escolha um nas configurações ou espere até que seja carregado.</translation>
    </message>
    <message>
        <source>No model on offer matches. Try another word or another task.</source>
        <translation>Nenhum modelo disponível corresponde. Tente outra palavra ou outra tarefa.</translation>
    </message>
    <message>
        <source>No model: rules only. The model finds more and drops false alarms.</source>
        <translation>Sem modelo: só regras. O modelo encontra mais e descarta alarmes falsos.</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Sem rede</translation>
    </message>
    <message>
        <source>No other version came that says the same in other words.</source>
        <translation>Não veio outra versão que dissesse o mesmo com outras palavras.</translation>
    </message>
    <message>
        <source>No pack called “{pack}” is installed.</source>
        <translation>Nenhum pacote “{pack}” está instalado.</translation>
    </message>
    <message>
        <source>No packs yet. “Install…” looks into a pack before anything is installed.</source>
        <translation>Ainda não há pacotes. “Instalar…” mostra o conteúdo de um pacote antes que algo seja instalado.</translation>
    </message>
    <message>
        <source>No preposition is needed here.</source>
        <translation>Aqui não é preciso preposição.</translation>
    </message>
    <message>
        <source>No prompt is open</source>
        <translation>Nenhum prompt está aberto</translation>
    </message>
    <message>
        <source>No prompt matches. Try another word.</source>
        <translation>Nenhum prompt corresponde. Tente outra palavra.</translation>
    </message>
    <message>
        <source>No prompts yet: put a .prompt file into the folder and it appears here.</source>
        <translation>Ainda não há prompts: coloque um arquivo .prompt na pasta, e ele aparece aqui.</translation>
    </message>
    <message>
        <source>No rule is ignored. Right-click an underlined place to ignore its rule.</source>
        <translation>Nenhuma regra é ignorada. Clique com o botão direito em um trecho sublinhado para ignorar a regra.</translation>
    </message>
    <message>
        <source>No setting matches. Try another word.</source>
        <translation>Nenhuma configuração corresponde. Tente outra palavra.</translation>
    </message>
    <message>
        <source>No single place is ignored.</source>
        <translation>Nenhum trecho isolado é ignorado.</translation>
    </message>
    <message>
        <source>No space</source>
        <translation>Sem espaço</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>No version the model gave says the same as your text.</source>
        <translation>Nenhuma versão que o modelo deu diz o mesmo que seu texto.</translation>
    </message>
    <message>
        <source>No versions are kept. Switch “Keep versions” on in the settings, under Saving.</source>
        <translation>Nenhuma versão é mantida. Ative “Manter versões” nas configurações, em Salvamento.</translation>
    </message>
    <message>
        <source>No words yet. Add one here, or right-click an underlined word.</source>
        <translation>Ainda não há palavras. Adicione uma aqui ou clique com o botão direito em uma palavra sublinhada.</translation>
    </message>
    <message>
        <source>Nobody has noted the checksum of {file}, so it can only come from the hub.</source>
        <translation>Ninguém registrou a soma de verificação de {file}, por isso ele só pode vir do hub.</translation>
    </message>
    <message>
        <source>Nobody noted its checksum before; what the hub says is taken.</source>
        <translation>Ninguém registrou a soma de verificação antes; vale a que o hub informa.</translation>
    </message>
    <message>
        <source>Nobody says which checksum this file has, so it was not downloaded.</source>
        <translation>Ninguém informa a soma de verificação deste arquivo, por isso ele não foi baixado.</translation>
    </message>
    <message>
        <source>Nobody says which checksum this file has, so nothing was kept. Choose another source.</source>
        <translation>Ninguém informa a soma de verificação deste arquivo, por isso nada foi mantido. Escolha outra fonte.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no adapter</comment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no device</comment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no folder</comment>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no key</comment>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no model</comment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>None</source>
        <comment>places</comment>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Northern Sami</source>
        <translation>Sami do norte</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norueguês</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>Não aplicado</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Não concluído</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>Not measured.</source>
        <translation>Não medido.</translation>
    </message>
    <message>
        <source>Not measured. Quick, by its publisher.</source>
        <translation>Não medido. Rápido, segundo quem o publica.</translation>
    </message>
    <message>
        <source>Not measured. Twice as quick as Qwen3 on processors, by its publisher.</source>
        <translation>Não medido. Duas vezes mais rápido que o Qwen3 em processadores, segundo quem o publica.</translation>
    </message>
    <message>
        <source>Not measured; large for suggestions on a computer without a graphics processor.</source>
        <translation>Não medido; grande para sugestões em um computador sem placa de vídeo.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Não executado</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
    <message>
        <source>Not shown.</source>
        <translation>Não mostrado.</translation>
    </message>
    <message>
        <source>Not shown. It changes nothing, or was shown before.</source>
        <translation>Não mostrado. Não muda nada ou já foi mostrado antes.</translation>
    </message>
    <message>
        <source>Not shown. It says nearly the same as a version that is shown.</source>
        <translation>Não mostrado. Diz quase o mesmo que uma versão já mostrada.</translation>
    </message>
    <message>
        <source>Not shown. It was stopped before its end.</source>
        <translation>Não mostrado. Foi interrompido antes do fim.</translation>
    </message>
    <message>
        <source>Not shown. Other versions were better.</source>
        <translation>Não mostrado. Outras versões eram melhores.</translation>
    </message>
    <message>
        <source>Not usable. {reason}</source>
        <translation>Não utilizável. {reason}</translation>
    </message>
    <message>
        <source>Not within a longer word.</source>
        <translation>Não dentro de uma palavra maior.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Nothing can be stored in {folder}: {reason}.</source>
        <translation>Nada pode ser guardado em {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folders}: {reason}. Until that is mended Inkhorn forgets when it closes: {things}.</source>
        <translation>Nada pode ser gravado em {folders}: {reason}. Até que isso seja resolvido, o Inkhorn esquece ao fechar: {things}.</translation>
    </message>
    <message>
        <source>Nothing connects, not even a download you ask for.</source>
        <translation>Nada se conecta, nem mesmo um download que você pedir.</translation>
    </message>
    <message>
        <source>Nothing could be measured: the model did not load. Choose another one in Settings, Model.</source>
        <translation>Nada pôde ser medido: o modelo não carregou. Escolha outro em Configurações, Modelo.</translation>
    </message>
    <message>
        <source>Nothing has been counted yet. Write with suggestions on, and how many you were shown, how many you took and what they saved you will be listed here.</source>
        <translation>Nada foi contado ainda. Escreva com as sugestões ativadas: quantas foram mostradas, quantas você aceitou e o que elas pouparam será listado aqui.</translation>
    </message>
    <message>
        <source>Nothing in the document is like that.</source>
        <translation>Nada no documento é assim.</translation>
    </message>
    <message>
        <source>Nothing in this text explains “{label}”. Write it in a line of its own: [{label}]: …</source>
        <translation>Nada neste texto explica “{label}”. Escreva em uma linha própria: [{label}]: …</translation>
    </message>
    <message>
        <source>Nothing is called like that. Try fewer letters.</source>
        <translation>Nada tem esse nome. Tente com menos letras.</translation>
    </message>
    <message>
        <source>Nothing is left to decide. Texts that were not saved will be listed here after a crash or a power failure.</source>
        <translation>Não há mais nada a decidir. Textos que não foram salvos serão listados aqui após uma falha ou queda de energia.</translation>
    </message>
    <message>
        <source>Nothing is on its way. A model that you get from the catalogue shows here how far it is.</source>
        <translation>Nada a caminho. Um modelo que você baixa do catálogo mostra aqui o andamento.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Nada está selecionado.</translation>
    </message>
    <message>
        <source>Nothing is wrong with this prompt.</source>
        <translation>Nada está errado neste prompt.</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Nada medido ainda</translation>
    </message>
    <message>
        <source>Nothing of what you write is in it: no text, no name of a document, no folder. Read it before you send it.</source>
        <translation>Nada do que você escreve está nela: nenhum texto, nenhum nome de documento, nenhuma pasta. Leia antes de enviar.</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>Nada a mudar.</translation>
    </message>
    <message>
        <source>Nothing to explain yet. When a suggestion stays away while you write, its reason is listed here.</source>
        <translation>Nada a explicar ainda. Quando uma sugestão não aparece enquanto você escreve, o motivo é listado aqui.</translation>
    </message>
    <message>
        <source>Nothing to mend in grammar.</source>
        <translation>Nada a corrigir na gramática.</translation>
    </message>
    <message>
        <source>Nothing to mend in punctuation.</source>
        <translation>Nada a corrigir na pontuação.</translation>
    </message>
    <message>
        <source>Nothing to mend in spelling.</source>
        <translation>Nada a corrigir na ortografia.</translation>
    </message>
    <message>
        <source>Nothing to mend in style.</source>
        <translation>Nada a corrigir no estilo.</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>Nada a corrigir.</translation>
    </message>
    <message>
        <source>Nothing to mend. What the check finds is listed here while you write.</source>
        <translation>Nada a corrigir. O que a verificação encontra é listado aqui enquanto você escreve.</translation>
    </message>
    <message>
        <source>Nothing was fixed: the text has changed.</source>
        <translation>Nada foi corrigido: o texto mudou.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nada foi importado</translation>
    </message>
    <message>
        <source>Nothing was sent to a model for this.</source>
        <translation>Nada foi enviado a um modelo para isto.</translation>
    </message>
    <message>
        <source>Nothing yet. Suggestions you accept, corrections and rewrites are listed here, and each can be reverted later. The list is forgotten when you close the document.</source>
        <translation>Nada ainda. Sugestões aceitas, correções e reescritas são listadas aqui, e cada uma pode ser revertida depois. A lista é esquecida quando você fecha o documento.</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>Occitano</translation>
    </message>
    <message>
        <source>Odia</source>
        <translation>Oriá</translation>
    </message>
    <message>
        <source>Of all documents together; the oldest go first.</source>
        <translation>De todos os documentos juntos; os mais antigos saem primeiro.</translation>
    </message>
    <message>
        <source>Of llama-server, vLLM, Ollama, LM Studio or the like, such as http://localhost:8080.</source>
        <translation>De llama-server, vLLM, Ollama, LM Studio ou semelhante, como http://localhost:8080.</translation>
    </message>
    <message>
        <source>Of menus and messages; from the next start on.</source>
        <translation>De menus e mensagens; a partir da próxima inicialização.</translation>
    </message>
    <message>
        <source>Of several for a language, such as pt=pt_BR; sv=off leaves a language alone.</source>
        <translation>Quando há vários para um idioma, como pt=pt_BR; sv=off deixa um idioma de fora.</translation>
    </message>
    <message>
        <source>Of the page.</source>
        <translation>Da página.</translation>
    </message>
    <message>
        <source>Of unknown origin</source>
        <translation>De origem desconhecida</translation>
    </message>
    <message>
        <source>Of {program}</source>
        <translation>De {program}</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Ollama&apos;s note about this model cannot be read.</source>
        <translation>Não é possível ler o registro do Ollama sobre este modelo.</translation>
    </message>
    <message>
        <source>Ollama&apos;s note about this model names no file.</source>
        <translation>O registro do Ollama sobre este modelo não indica nenhum arquivo.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>Na bateria</translation>
    </message>
    <message>
        <source>On its way: {what}.</source>
        <translation>A caminho: {what}.</translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>Disponível</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>Na página</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>Once for each model, while you pause, what is fastest here. Never on battery.</source>
        <translation>Uma vez por modelo, enquanto você faz uma pausa: o que é mais rápido aqui. Nunca na bateria.</translation>
    </message>
    <message>
        <source>Once something is written, it is counted here.</source>
        <translation>Assim que algo for escrito, será contado aqui.</translation>
    </message>
    <message>
        <source>One .html file that needs nothing else.</source>
        <translation>Um só arquivo .html, que não precisa de mais nada.</translation>
    </message>
    <message>
        <source>One level down.</source>
        <translation>Um nível abaixo.</translation>
    </message>
    <message>
        <source>One level up.</source>
        <translation>Um nível acima.</translation>
    </message>
    <message>
        <source>One space</source>
        <translation>Um espaço</translation>
    </message>
    <message>
        <source>Only in the file</source>
        <translation>Só no arquivo</translation>
    </message>
    <message>
        <source>Only in the restored text</source>
        <translation>Só no texto restaurado</translation>
    </message>
    <message>
        <source>Only in the version</source>
        <translation>Só na versão</translation>
    </message>
    <message>
        <source>Only in what is selected now.</source>
        <translation>Só no que está selecionado agora.</translation>
    </message>
    <message>
        <source>Only numbers, never your words, for 90 days; they stay on this computer.</source>
        <translation>Só números, nunca suas palavras, por 90 dias; ficam neste computador.</translation>
    </message>
    <message>
        <source>Only on the page</source>
        <translation>Só na página</translation>
    </message>
    <message>
        <source>Only something to make models with.</source>
        <translation>Serve apenas para criar modelos.</translation>
    </message>
    <message>
        <source>Only the part of a model that looks at pictures or hears sounds.</source>
        <translation>Apenas a parte de um modelo que vê imagens ou ouve sons.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir r&amp;ecente</translation>
    </message>
    <message>
        <source>Open Prompts &amp;Folder</source>
        <translation>Abrir &amp;pasta de prompts</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Abrir mesmo assim</translation>
    </message>
    <message>
        <source>Open as a new document</source>
        <translation>Abrir como novo documento</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>Documentos abertos</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Abrir somente leitura</translation>
    </message>
    <message>
        <source>Open the catalogue</source>
        <translation>Abrir o catálogo</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>Abrir a página de download</translation>
    </message>
    <message>
        <source>Open the link at the caret</source>
        <translation>Abrir o link no cursor</translation>
    </message>
    <message>
        <source>Open what was open last</source>
        <translation>Abrir o que estava aberto</translation>
    </message>
    <message>
        <source>Open “{title}”</source>
        <translation>Abrir “{title}”</translation>
    </message>
    <message>
        <source>Opens a text, Markdown, Word, OpenDocument, RTF or HTML file.</source>
        <translation>Abre um arquivo de texto, Markdown, Word, OpenDocument, RTF ou HTML.</translation>
    </message>
    <message>
        <source>Opens the document again that was closed last.</source>
        <translation>Reabre o último documento fechado.</translation>
    </message>
    <message>
        <source>Opens the prompts, to write, try and share them.</source>
        <translation>Abre os prompts, para escrever, testar e compartilhar.</translation>
    </message>
    <message>
        <source>Opens the restored text as a document of its own; the file stays as it is.</source>
        <translation>Abre o texto restaurado como um documento próprio; o arquivo fica como está.</translation>
    </message>
    <message>
        <source>Opens the settings.</source>
        <translation>Abre as configurações.</translation>
    </message>
    <message>
        <source>Opens your preferred wordings; prompts may ask for them.</source>
        <translation>Abre suas formulações preferidas; os prompts podem pedi-las.</translation>
    </message>
    <message>
        <source>Optimise…</source>
        <translation>Otimizar…</translation>
    </message>
    <message>
        <source>Or choose a GGUF file on this computer.</source>
        <translation>Ou escolha um arquivo GGUF neste computador.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Other versions say something else here: Left and Right show it.</source>
        <translation>Outras versões dizem outra coisa aqui: ← e → as mostram.</translation>
    </message>
    <message>
        <source>Other wordings of this place</source>
        <translation>Outras formulações deste trecho</translation>
    </message>
    <message>
        <source>Out&amp;line</source>
        <translation>&amp;Estrutura</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Estrutura</translation>
    </message>
    <message>
        <source>Pack: {pack}</source>
        <translation>Pacote: {pack}</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>Packs of prompts.</source>
        <translation>Pacotes de prompts.</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>of a window</comment>
        <translation>Página</translation>
    </message>
    <message>
        <source>Page for a bug report</source>
        <translation>Página para relatar um erro</translation>
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
        <translation>Páginas para ler e imprimir; ninguém continua escrevendo nelas.</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Parágrafo</translation>
    </message>
    <message>
        <source>Paragraph {number} of {paragraphs}…</source>
        <translation>Parágrafo {number} de {paragraphs}…</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Parágrafos</translation>
    </message>
    <message>
        <source>Paragraphs in French are checked too.</source>
        <translation>Parágrafos em francês também são verificados.</translation>
    </message>
    <message>
        <source>Paragraphs in German are checked too.</source>
        <translation>Parágrafos em alemão também são verificados.</translation>
    </message>
    <message>
        <source>Paragraphs in Italian are checked too.</source>
        <translation>Parágrafos em italiano também são verificados.</translation>
    </message>
    <message>
        <source>Paragraphs in Portuguese are checked too.</source>
        <translation>Parágrafos em português também são verificados.</translation>
    </message>
    <message>
        <source>Paragraphs in Spanish are checked too.</source>
        <translation>Parágrafos em espanhol também são verificados.</translation>
    </message>
    <message>
        <source>Part Befor&amp;e</source>
        <translation>Parte anterior da &amp;janela</translation>
    </message>
    <message>
        <source>Part {number} of {parts}…</source>
        <translation>Parte {number} de {parts}…</translation>
    </message>
    <message>
        <source>Passable: of what it is sure enough of to be shown, three of four words are right.</source>
        <translation>Aceitável: do que tem certeza suficiente para mostrar, três de quatro palavras estão certas.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passou</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Paste Pla&amp;in</source>
        <translation>Colar se&amp;m formatação</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Colado</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause before a suggestion</source>
        <translation>Pausa antes de uma sugestão</translation>
    </message>
    <message>
        <source>Pause: {model}</source>
        <translation>Pausar: {model}</translation>
    </message>
    <message>
        <source>Paused, {amount}.</source>
        <translation>Em pausa, {amount}.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Em pausa.</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Desempenho</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persa</translation>
    </message>
    <message>
        <source>Personal dictionary</source>
        <translation>Dicionário pessoal</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imagens (*.png)</translation>
    </message>
    <message>
        <source>Place {number} of {count}  Alt+↓</source>
        <translation>Lugar {number} de {count}  Alt+↓</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Ocorrências</translation>
    </message>
    <message>
        <source>Plain: most 15-year-olds can follow.</source>
        <translation>Simples: a maioria das pessoas de 15 anos acompanha.</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polonês</translation>
    </message>
    <message>
        <source>Polite and businesslike.</source>
        <translation>Cortês e profissional.</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Português</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>Pressione uma tecla</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Preview replacing all</source>
        <translation>Visualizar a substituição de tudo</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Visualizar…</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Anterior (Shift+F3)</translation>
    </message>
    <message>
        <source>Previous alternative</source>
        <translation>Alternativa anterior</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Alteração anterior</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>&amp;Visualizar impressão…</translation>
    </message>
    <message>
        <source>Prints the document.</source>
        <translation>Imprime o documento.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Privacy settings…</source>
        <translation>Configurações de privacidade…</translation>
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
        <translation>Andamento do download</translation>
    </message>
    <message>
        <source>Progress of {model}</source>
        <translation>Andamento de {model}</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt packs (*.zip)</source>
        <translation>Pacotes de prompts (*.zip)</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Prompts for the pack</source>
        <translation>Prompts do pacote</translation>
    </message>
    <message>
        <source>Prompts of other programs (*.json *.yaml *.yml *.md)</source>
        <translation>Prompts de outros programas (*.json *.yaml *.yml *.md)</translation>
    </message>
    <message>
        <source>Prompts: {titles}.</source>
        <translation>Prompts: {titles}.</translation>
    </message>
    <message>
        <source>Proofread</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation>Texto proposto</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Punctuation {count}</source>
        <translation>Pontuação {count}</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>Punjabi</translation>
    </message>
    <message>
        <source>Put a .aff and a .dic file into Library/Spelling in your home folder, or choose a folder above.</source>
        <translation>Coloque um arquivo .aff e um .dic em Library/Spelling na sua pasta pessoal ou escolha uma pasta acima.</translation>
    </message>
    <message>
        <source>Puts the section before the former.</source>
        <translation>Coloca a seção antes da anterior.</translation>
    </message>
    <message>
        <source>Puts the section behind the next.</source>
        <translation>Coloca a seção depois da seguinte.</translation>
    </message>
    <message>
        <source>Puts this version on the page, in one undo step (Ctrl+Enter).</source>
        <translation>Coloca esta versão na página, em um só passo de desfazer (Ctrl+Enter).</translation>
    </message>
    <message>
        <source>Python package: {package}</source>
        <translation>Pacote Python: {package}</translation>
    </message>
    <message>
        <source>Q4_0 of a model that was trained to lose little by it. As quick as Q4_0.</source>
        <translation>Q4_0 de um modelo treinado para perder pouco com isso. Tão rápido quanto Q4_0.</translation>
    </message>
    <message>
        <source>Q4_0 of a model that was trained to lose little by it. As quick as Q4_0; keeps 96.5 % of the accuracy, by its publisher.</source>
        <translation>Q4_0 de um modelo treinado para perder pouco com isso. Tão rápido quanto Q4_0; mantém 96,5% da precisão, segundo quem o publica.</translation>
    </message>
    <message>
        <source>Quick for its quality in rewriting. Safer with 16 GB of memory.</source>
        <translation>Rápido para a qualidade que tem na reescrita. Mais seguro com 16 GB de memória.</translation>
    </message>
    <message>
        <source>Rea&amp;d-Only</source>
        <translation>Somente &amp;leitura</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Em voz alta</translation>
    </message>
    <message>
        <source>Read at once</source>
        <translation>Lidos por vez</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Reading the file to its end…</source>
        <translation>Lendo o arquivo até o fim…</translation>
    </message>
    <message>
        <source>Reading time</source>
        <translation>Tempo de leitura</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Reads the file to its end and compares its checksum.</source>
        <translation>Lê o arquivo até o fim e compara a soma de verificação.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Ready on {device}.</source>
        <translation>Pronto em {device}.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Pronto.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Redo for the new text</source>
        <translation>Refazer para o novo texto</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expressão regular</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>Remember who wrote what</source>
        <translation>Lembrar quem escreveu o quê</translation>
    </message>
    <message>
        <source>Remember words written</source>
        <translation>Lembrar palavras escritas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the chosen words</source>
        <translation>Remover as palavras escolhidas</translation>
    </message>
    <message>
        <source>Remove the pack {pack}</source>
        <translation>Remover o pacote {pack}</translation>
    </message>
    <message>
        <source>Remove word lists for {language}</source>
        <translation>Remover listas de palavras para {language}</translation>
    </message>
    <message>
        <source>Remove “{words}”</source>
        <translation>Remover “{words}”</translation>
    </message>
    <message>
        <source>Remove: {model}</source>
        <translation>Remover: {model}</translation>
    </message>
    <message>
        <source>Removed: {words}</source>
        <translation>Removido: {words}</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Reopen C&amp;losed Tab</source>
        <translation>Rea&amp;brir aba fechada</translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
        <translation>S&amp;ubstituir…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Substituir tudo</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Substituir por</translation>
    </message>
    <message>
        <source>Replace {count}</source>
        <translation>Substituir {count}</translation>
    </message>
    <message>
        <source>Replace “{wanted}” with nothing</source>
        <translation>Apagar “{wanted}”, sem substituição</translation>
    </message>
    <message>
        <source>Replace “{wanted}” with “{replacement}”</source>
        <translation>Substituir “{wanted}” por “{replacement}”</translation>
    </message>
    <message>
        <source>Replaced by yours.</source>
        <translation>Substituído pelo seu.</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Substituição</translation>
    </message>
    <message>
        <source>Replacement: {words}</source>
        <translation>Substituição: {words}</translation>
    </message>
    <message>
        <source>Replaces all of them; one undo takes it back.</source>
        <translation>Substitui todos; um só desfazer reverte.</translation>
    </message>
    <message>
        <source>Replaces this one and goes to the next.</source>
        <translation>Substitui este e vai para o próximo.</translation>
    </message>
    <message>
        <source>Requests waiting</source>
        <translation>Solicitações na fila</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Redefinir tudo</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Restaurar esta versão</translation>
    </message>
    <message>
        <source>Restored documents</source>
        <translation>Documentos restaurados</translation>
    </message>
    <message>
        <source>Restored text and file</source>
        <translation>Texto restaurado e arquivo</translation>
    </message>
    <message numerus="yes">
        <source>Restoring it makes {n} changes of spaces and signs.</source>
        <translation>
            <numerusform>Restaurá-la faz {n} alteração de espaços e sinais.</numerusform>
            <numerusform>Restaurá-la faz {n} alterações de espaços e sinais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restoring it makes {n} changes: {words}.</source>
        <translation>
            <numerusform>Restaurá-la faz {n} alteração: {words}.</numerusform>
            <numerusform>Restaurá-la faz {n} alterações: {words}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Resume: {model}</source>
        <translation>Retomar: {model}</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Reverter</translation>
    </message>
    <message>
        <source>Revert</source>
        <comment>an edit</comment>
        <translation>Reversão</translation>
    </message>
    <message>
        <source>Revert of “{title}”</source>
        <translation>Reversão de “{title}”</translation>
    </message>
    <message>
        <source>Revert the rest</source>
        <translation>Reverter o resto</translation>
    </message>
    <message>
        <source>Reverted in part.</source>
        <translation>Revertida em parte.</translation>
    </message>
    <message>
        <source>Reverted.</source>
        <translation>Revertida.</translation>
    </message>
    <message>
        <source>Reverts</source>
        <translation>Reversões</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Review of the rewrite</source>
        <translation>Revisão da reescrita</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Reescrever</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <comment>an edit</comment>
        <translation>Reescrita</translation>
    </message>
    <message>
        <source>Rewrites</source>
        <translation>Reescritas</translation>
    </message>
    <message>
        <source>Rewrite…</source>
        <translation>Reescrever…</translation>
    </message>
    <message>
        <source>Rewriting</source>
        <translation>Reescrita</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>Reescrito</translation>
    </message>
    <message>
        <source>Rich Text</source>
        <translation>Rich Text</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Romeno</translation>
    </message>
    <message>
        <source>Room for versions</source>
        <translation>Espaço para versões</translation>
    </message>
    <message>
        <source>Rules only, until the model is loaded.</source>
        <translation>Só regras, até o modelo ser carregado.</translation>
    </message>
    <message>
        <source>Rules only: a server cannot weigh sentences. A model here for the grammar check can.</source>
        <translation>Só regras: um servidor não consegue avaliar frases. Um modelo local para a verificação gramatical consegue.</translation>
    </message>
    <message>
        <source>Rules only: the model is not asked. It finds more and drops false alarms.</source>
        <translation>Só regras: o modelo não é consultado. Ele encontra mais e descarta alarmes falsos.</translation>
    </message>
    <message>
        <source>Rules only: this document is written without a model.</source>
        <translation>Só regras: este documento é escrito sem modelo.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Executar</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Executar todos</translation>
    </message>
    <message>
        <source>Run the examples</source>
        <translation>Executar os exemplos</translation>
    </message>
    <message>
        <source>Run the prompt</source>
        <translation>Executar o prompt</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Roda em</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russo</translation>
    </message>
    <message>
        <source>Russian (KOI8-R)</source>
        <translation>Russo (KOI8-R)</translation>
    </message>
    <message>
        <source>S&amp;uggest While I Write</source>
        <translation>S&amp;ugerir enquanto escrevo</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>length of the text</comment>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Salvar &amp;como…</translation>
    </message>
    <message>
        <source>Save Annotated Cop&amp;y…</source>
        <translation>Salvar cópia ano&amp;tada…</translation>
    </message>
    <message>
        <source>Save Annotated Copy</source>
        <translation>Salvar cópia anotada</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Salvar tudo</translation>
    </message>
    <message>
        <source>Save annotated copy…</source>
        <translation>Salvar cópia anotada…</translation>
    </message>
    <message>
        <source>Save as UTF-8</source>
        <translation>Salvar como UTF-8</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Save by itself</source>
        <translation>Salvar automaticamente</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Salvar em outro lugar…</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Salvar de novo</translation>
    </message>
    <message>
        <source>Save it elsewhere</source>
        <translation>Salve em outro lugar</translation>
    </message>
    <message>
        <source>Save it elsewhere or change the permissions</source>
        <translation>Salve em outro lugar ou altere as permissões</translation>
    </message>
    <message>
        <source>Save it elsewhere, or try again when it is back</source>
        <translation>Salve em outro lugar ou tente de novo quando ele voltar</translation>
    </message>
    <message>
        <source>Save it on another disk</source>
        <translation>Salve em outro disco</translation>
    </message>
    <message>
        <source>Save the Numbers as CSV…</source>
        <translation>Salvar os números como CSV…</translation>
    </message>
    <message>
        <source>Save the Picture as PNG…</source>
        <translation>Salvar a imagem como PNG…</translation>
    </message>
    <message>
        <source>Save the numbers or the picture</source>
        <translation>Salvar os números ou a imagem</translation>
    </message>
    <message>
        <source>Save the pack</source>
        <translation>Salvar o pacote</translation>
    </message>
    <message>
        <source>Save the pack as a file</source>
        <translation>Salvar o pacote como arquivo</translation>
    </message>
    <message>
        <source>Save this document first: the link names a file beside it.</source>
        <translation>Salve este documento primeiro: o link indica um arquivo ao lado dele.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>characters not typed</comment>
        <translation>Poupados</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>Salvo em {path}.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Salvamento</translation>
    </message>
    <message>
        <source>Say it to a screen reader</source>
        <translation>Informar ao leitor de tela</translation>
    </message>
    <message>
        <source>Says the same in fewer words.</source>
        <translation>Diz o mesmo com menos palavras.</translation>
    </message>
    <message>
        <source>Says the same in more words, without new facts.</source>
        <translation>Diz o mesmo com mais palavras, sem fatos novos.</translation>
    </message>
    <message>
        <source>Says the same so that it is easier to read.</source>
        <translation>Diz o mesmo de um jeito mais fácil de ler.</translation>
    </message>
    <message>
        <source>Says the same so that it suits the reader.</source>
        <translation>Diz o mesmo de um jeito adequado ao leitor.</translation>
    </message>
    <message>
        <source>Says which version this is.</source>
        <translation>Diz qual é esta versão.</translation>
    </message>
    <message>
        <source>Says why nothing is suggested.</source>
        <translation>Diz por que nada é sugerido.</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Confi&amp;gurações…</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>Buscar prompts</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar configurações</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Buscar no catálogo</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Seções</translation>
    </message>
    <message>
        <source>Sections begin with a heading; there is none above the caret. Begin a line with “# ” to make one.</source>
        <translation>As seções começam com um título; não há nenhum acima do cursor. Comece uma linha com “# ” para criar um.</translation>
    </message>
    <message>
        <source>Seed {seed}, temperature {temperature}.</source>
        <translation>Semente {seed}, temperatura {temperature}.</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Selecionar tudo</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Select the part of the text first.</source>
        <translation>Selecione primeiro a parte do texto.</translation>
    </message>
    <message>
        <source>Select the text without it, or use a larger model.</source>
        <translation>Selecione o texto sem isso ou use um modelo maior.</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Seleção</translation>
    </message>
    <message>
        <source>Selection</source>
        <comment>switch: only in the selection</comment>
        <translation>Seleção</translation>
    </message>
    <message>
        <source>Selects the whole document.</source>
        <translation>Seleciona o documento inteiro.</translation>
    </message>
    <message>
        <source>Sends this to the model once (Ctrl+Return).</source>
        <translation>Envia isto ao modelo uma vez (Ctrl+Enter).</translation>
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
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Sérvio</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Servers that want a key get it with every request. It is kept by this computer&apos;s keyring, never in a file of Inkhorn&apos;s. Leave it empty where none is wanted.</source>
        <translation>Servidores que exigem uma chave a recebem com cada solicitação. Ela é guardada no chaveiro deste computador, nunca em um arquivo do Inkhorn. Deixe vazio se não for necessária.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definir</translation>
    </message>
    <message>
        <source>Set a goal for this document</source>
        <translation>Definir uma meta para este documento</translation>
    </message>
    <message>
        <source>Set a goal…</source>
        <translation>Definir uma meta…</translation>
    </message>
    <message>
        <source>Set the goal</source>
        <translation>Definir a meta</translation>
    </message>
    <message>
        <source>Set the token</source>
        <translation>Definir o token</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Several languages; its publisher lists 12 for a smaller sibling.</source>
        <translation>Vários idiomas; quem o publica lista 12 para um modelo irmão menor.</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>of the whole</comment>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Shares the computer&apos;s memory.</source>
        <translation>Compartilha a memória do computador.</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Mais curto</translation>
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
        <translation>Mostrar uma versão</translation>
    </message>
    <message>
        <source>Show all: {count}</source>
        <translation>Mostrar todas: {count}</translation>
    </message>
    <message>
        <source>Show corrections: {count}</source>
        <translation>Mostrar correções: {count}</translation>
    </message>
    <message>
        <source>Show difference</source>
        <translation>Mostrar diferença</translation>
    </message>
    <message>
        <source>Show difference of “{title}” to the file</source>
        <translation>Mostrar diferença de “{title}” para o arquivo</translation>
    </message>
    <message>
        <source>Show difference to the file</source>
        <translation>Mostrar diferença para o arquivo</translation>
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
        <translation>Mostrar pontuação: {count}</translation>
    </message>
    <message>
        <source>Show reverts: {count}</source>
        <translation>Mostrar reversões: {count}</translation>
    </message>
    <message>
        <source>Show rewrites: {count}</source>
        <translation>Mostrar reescritas: {count}</translation>
    </message>
    <message>
        <source>Show spelling: {count}</source>
        <translation>Mostrar ortografia: {count}</translation>
    </message>
    <message>
        <source>Show style: {count}</source>
        <translation>Mostrar estilo: {count}</translation>
    </message>
    <message>
        <source>Show such suggestions too</source>
        <translation>Mostrar também sugestões assim</translation>
    </message>
    <message>
        <source>Show suggestions: {count}</source>
        <translation>Mostrar sugestões: {count}</translation>
    </message>
    <message>
        <source>Show the download</source>
        <translation>Mostrar o download</translation>
    </message>
    <message>
        <source>Show version {number}: {words}  ({number})</source>
        <translation>Mostrar versão {number}: {words}  ({number})</translation>
    </message>
    <message>
        <source>Show what was sent to the model</source>
        <translation>Mostrar o que foi enviado ao modelo</translation>
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
        <translation>Mostrado como versão 1, com o que estava certo em outras respostas.</translation>
    </message>
    <message>
        <source>Shown as version {number}.</source>
        <translation>Mostrado como versão {number}.</translation>
    </message>
    <message>
        <source>Shows a page about this program and this computer to copy.</source>
        <translation>Mostra uma página sobre este programa e este computador, para copiar.</translation>
    </message>
    <message>
        <source>Shows all models.</source>
        <translation>Mostra todos os modelos.</translation>
    </message>
    <message>
        <source>Shows all models: here, on offer, on their way.</source>
        <translation>Mostra todos os modelos: aqui, disponíveis, a caminho.</translation>
    </message>
    <message>
        <source>Shows all models: on this computer, on offer, on their way.</source>
        <translation>Mostra todos os modelos: neste computador, disponíveis, a caminho.</translation>
    </message>
    <message>
        <source>Shows an alternative.</source>
        <translation>Mostra uma alternativa.</translation>
    </message>
    <message>
        <source>Shows another suggestion for the same place.</source>
        <translation>Mostra outra sugestão para o mesmo lugar.</translation>
    </message>
    <message>
        <source>Shows every place before and after, to choose from.</source>
        <translation>Mostra cada ocorrência antes e depois, para escolher.</translation>
    </message>
    <message>
        <source>Shows grey text at the caret.</source>
        <translation>Mostra texto cinza no cursor.</translation>
    </message>
    <message>
        <source>Shows how fast the model works.</source>
        <translation>Mostra a velocidade do modelo.</translation>
    </message>
    <message>
        <source>Shows how much of the text is written by hand.</source>
        <translation>Mostra quanto do texto foi escrito à mão.</translation>
    </message>
    <message>
        <source>Shows how the file is stored, and changes it.</source>
        <translation>Mostra como o arquivo é gravado e permite mudar.</translation>
    </message>
    <message>
        <source>Shows nothing but the page.</source>
        <translation>Mostra só a página.</translation>
    </message>
    <message>
        <source>Shows the difference in a window (Enter).</source>
        <translation>Mostra a diferença em uma janela (Enter).</translation>
    </message>
    <message>
        <source>Shows the first steps again.</source>
        <translation>Mostra os primeiros passos de novo.</translation>
    </message>
    <message>
        <source>Shows the folder with your prompt files.</source>
        <translation>Mostra a pasta com seus arquivos de prompt.</translation>
    </message>
    <message>
        <source>Shows the next open document.</source>
        <translation>Mostra o próximo documento aberto.</translation>
    </message>
    <message>
        <source>Shows the open document before.</source>
        <translation>Mostra o documento aberto anterior.</translation>
    </message>
    <message>
        <source>Shows the pages as they would be printed.</source>
        <translation>Mostra as páginas como seriam impressas.</translation>
    </message>
    <message>
        <source>Shows the text on the page.</source>
        <translation>Mostra o texto na página.</translation>
    </message>
    <message>
        <source>Shows what became of the suggestions.</source>
        <translation>Mostra o que foi feito das sugestões.</translation>
    </message>
    <message>
        <source>Shows what would mend the place at the caret.</source>
        <translation>Mostra o que corrigiria o trecho no cursor.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>Side by side (B)</source>
        <translation>Lado a lado (B)</translation>
    </message>
    <message>
        <source>Simpler</source>
        <translation>Mais simples</translation>
    </message>
    <message>
        <source>Singular and plural do not fit together here.</source>
        <translation>Singular e plural não combinam aqui.</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>Cingalês</translation>
    </message>
    <message>
        <source>Sixteen bits a weight, as most models are published: largest, slowest, nothing lost. To make other files out of.</source>
        <translation>Dezesseis bits por peso, como a maioria dos modelos é publicada: o maior, o mais lento, sem nenhuma perda. Serve para criar outros arquivos.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
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
        <translation>Reduzida</translation>
    </message>
    <message>
        <source>Small halves the memory that a long context needs; a CPU reads more slowly with it.</source>
        <translation>Reduzida corta pela metade a memória que um contexto longo exige; com ela, a CPU lê mais devagar.</translation>
    </message>
    <message>
        <source>Small, for many languages.</source>
        <translation>Pequeno, para muitos idiomas.</translation>
    </message>
    <message>
        <source>So that nothing you type is lost, Inkhorn stores text besides your files. It stays on this computer, in files that only you may read.</source>
        <translation>Para que nada do que você digita se perca, o Inkhorn guarda texto além dos seus arquivos. Ele fica neste computador, em arquivos que só você pode ler.</translation>
    </message>
    <message>
        <source>Something that was said is gone.</source>
        <translation>Algo que era dito sumiu.</translation>
    </message>
    <message>
        <source>Space ticks · ↑↓ shows the place · Enter replaces · Esc leaves</source>
        <translation>Espaço marca · ↑↓ mostra a ocorrência · Enter substitui · Esc sai</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espanhol</translation>
    </message>
    <message>
        <source>Speed of each setup, Automatic is 1</source>
        <translation>Velocidade de cada combinação; Automático é 1</translation>
    </message>
    <message>
        <source>Speed of the model</source>
        <translation>Velocidade do modelo</translation>
    </message>
    <message>
        <source>Speeds appear here as soon as the model has answered once.</source>
        <translation>As velocidades aparecem aqui assim que o modelo responder uma vez.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografia</translation>
    </message>
    <message>
        <source>Spelling in other languages is checked by the Hunspell dictionaries on this computer.</source>
        <translation>A ortografia em outros idiomas é verificada pelos dicionários Hunspell deste computador.</translation>
    </message>
    <message>
        <source>Spelling {count}</source>
        <translation>Ortografia {count}</translation>
    </message>
    <message>
        <source>Start writing</source>
        <translation>Começar a escrever</translation>
    </message>
    <message>
        <source>Starts an empty document.</source>
        <translation>Começa um documento vazio.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estatísticas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {heading}. {sentence}</source>
        <translation>Passo {number} de {count}: {heading}. {sentence}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Parar a verificação</translation>
    </message>
    <message>
        <source>Stop making the smaller model</source>
        <translation>Parar de criar o modelo menor</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Parar de medir</translation>
    </message>
    <message>
        <source>Stop the examples</source>
        <translation>Parar os exemplos</translation>
    </message>
    <message>
        <source>Stop word lists for {language}</source>
        <translation>Parar o download das listas de palavras para {language}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after {done} of {n} paragraphs.</source>
        <translation>
            <numerusform>Parou após {done} de {n} parágrafo.</numerusform>
            <numerusform>Parou após {done} de {n} parágrafos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped, {amount}.</source>
        <translation>Parado, {amount}.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Interrompido. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>Gravado como</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Restrito</translation>
    </message>
    <message>
        <source>Strict: only what is almost certain.</source>
        <translation>Restrito: só o que é quase certo.</translation>
    </message>
    <message>
        <source>Strict: only what is almost certain. Balanced: what is likely wrong. Thorough: also what deserves a look.</source>
        <translation>Restrito: só o que é quase certo. Equilibrado: o que provavelmente está errado. Minucioso: também o que merece atenção.</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Style Markdown</source>
        <translation>Formatar Markdown</translation>
    </message>
    <message>
        <source>Style {count}</source>
        <translation>Estilo {count}</translation>
    </message>
    <message>
        <source>Styles from prompt files will be listed here.</source>
        <translation>Os estilos dos arquivos de prompt serão listados aqui.</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Sugerir</translation>
    </message>
    <message>
        <source>Suggest a Para&amp;graph</source>
        <translation>Sugerir um pará&amp;grafo</translation>
    </message>
    <message>
        <source>Suggest a paragraph</source>
        <translation>Sugerir um parágrafo</translation>
    </message>
    <message>
        <source>Suggest now</source>
        <translation>Sugerir agora</translation>
    </message>
    <message>
        <source>Suggest while I write</source>
        <translation>Sugerir enquanto escrevo</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Sugerido</translation>
    </message>
    <message>
        <source>Suggested by a model</source>
        <translation>Sugerido por um modelo</translation>
    </message>
    <message>
        <source>Suggested by {model}</source>
        <translation>Sugerido por {model}</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Sugestão</translation>
    </message>
    <message>
        <source>Suggestion {number} of {count}: {text}</source>
        <translation>Sugestão {number} de {count}: {text}</translation>
    </message>
    <message>
        <source>Suggestion: {text}</source>
        <translation>Sugestão: {text}</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugestões</translation>
    </message>
    <message>
        <source>Suggestions are switched off.</source>
        <translation>As sugestões estão desativadas.</translation>
    </message>
    <message>
        <source>Suggestions by day</source>
        <translation>Sugestões por dia</translation>
    </message>
    <message>
        <source>Suggestions by model</source>
        <translation>Sugestões por modelo</translation>
    </message>
    <message numerus="yes">
        <source>Suggestions of the last {n} days</source>
        <translation>
            <numerusform>Sugestões do último dia</numerusform>
            <numerusform>Sugestões dos últimos {n} dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suggestions of the last {n} days; at most {most} in a day</source>
        <translation>
            <numerusform>Sugestões do último dia; no máximo {most} por dia</numerusform>
            <numerusform>Sugestões dos últimos {n} dias; no máximo {most} por dia</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions that were shown.</source>
        <translation>Sugestões que foram mostradas.</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>Resumir</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suaíli</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Sueco</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suíça</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>T&amp;ypewriter Scrolling</source>
        <translation>Rolagem de máqu&amp;ina de escrever</translation>
    </message>
    <message>
        <source>Ta&amp;b Before</source>
        <translation>Aba a&amp;nterior</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Take all, leave all</source>
        <translation>Aceitar tudo, deixar tudo</translation>
    </message>
    <message>
        <source>Take both</source>
        <translation>Usar as duas</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Tirar da lista</translation>
    </message>
    <message>
        <source>Take the file from a folder</source>
        <translation>Pegar o arquivo de uma pasta</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Usar a outra</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aceitas</translation>
    </message>
    <message>
        <source>Taken whole: {whole}; word by word: {by_word}; by sentence: {by_sentence}. Dismissed with Esc: {dismissed}.</source>
        <translation>Aceitas por inteiro: {whole}; palavra por palavra: {by_word}; por frase: {by_sentence}. Dispensadas com Esc: {dismissed}.</translation>
    </message>
    <message>
        <source>Takes over the prompts of other programs.</source>
        <translation>Importa os prompts de outros programas.</translation>
    </message>
    <message>
        <source>Takes the file away; you can undo this.</source>
        <translation>Remove o arquivo; você pode desfazer isso.</translation>
    </message>
    <message>
        <source>Takes the grey text away, or stops the model.</source>
        <translation>Remove o texto cinza ou interrompe o modelo.</translation>
    </message>
    <message>
        <source>Takes the keyboard to the next part of the window.</source>
        <translation>Leva o foco do teclado à próxima parte da janela.</translation>
    </message>
    <message>
        <source>Takes the keyboard to the part before.</source>
        <translation>Leva o foco do teclado à parte anterior.</translation>
    </message>
    <message>
        <source>Takes the last change back.</source>
        <translation>Desfaz a última alteração.</translation>
    </message>
    <message>
        <source>Takes the place of the built-in prompt “{prompt}”.</source>
        <translation>Toma o lugar do prompt integrado “{prompt}”.</translation>
    </message>
    <message>
        <source>Takes the place of the prompt “{prompt}” of the pack “{pack}”.</source>
        <translation>Toma o lugar do prompt “{prompt}” do pacote “{pack}”.</translation>
    </message>
    <message>
        <source>Takes the same file from a folder or a stick.</source>
        <translation>Pega o mesmo arquivo de uma pasta ou de um pen drive.</translation>
    </message>
    <message>
        <source>Takes this edit back, in one undo step (Enter in the list).</source>
        <translation>Desfaz esta edição em um só passo (Enter na lista).</translation>
    </message>
    <message>
        <source>Takes {loaded} of memory, at most {most}, with a context of {given} tokens instead of {wanted}.</source>
        <translation>Ocupa {loaded} de memória, no máximo {most}, com um contexto de {given} tokens em vez de {wanted}.</translation>
    </message>
    <message>
        <source>Takes {loaded} of memory, at most {most}; {free} are free.</source>
        <translation>Ocupa {loaded} de memória, no máximo {most}; há {free} livres.</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tâmil</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Telugo</translation>
    </message>
    <message>
        <source>Text and Markdown (*.txt *.md *.markdown *.text);;All files (*)</source>
        <translation>Texto e Markdown (*.txt *.md *.markdown *.text);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Text of the prompt file</source>
        <translation>Texto do arquivo de prompt</translation>
    </message>
    <message>
        <source>That did not work. Try again, or start Inkhorn again.</source>
        <translation>Não funcionou. Tente de novo ou reinicie o Inkhorn.</translation>
    </message>
    <message>
        <source>The KV cache of this model cannot be made smaller, so it is kept in f16.</source>
        <translation>O cache KV deste modelo não pode ser reduzido, por isso é mantido em f16.</translation>
    </message>
    <message>
        <source>The access token has characters that no token has. Set it again.</source>
        <translation>O token de acesso tem caracteres que nenhum token tem. Defina-o de novo.</translation>
    </message>
    <message>
        <source>The access token is not sent to {host}, because its address does not begin with https://.</source>
        <translation>O token de acesso não é enviado a {host}, porque o endereço não começa com https://.</translation>
    </message>
    <message>
        <source>The adapter for rewriting is not used.</source>
        <translation>O adaptador para reescrita não é usado.</translation>
    </message>
    <message>
        <source>The adapter for suggestions is not used.</source>
        <translation>O adaptador para sugestões não é usado.</translation>
    </message>
    <message>
        <source>The adapter for the grammar check is not used.</source>
        <translation>O adaptador para a verificação gramatical não é usado.</translation>
    </message>
    <message>
        <source>The adapter {file} was made for another kind of model than {model}.</source>
        <translation>O adaptador {file} foi feito para um tipo de modelo diferente de {model}.</translation>
    </message>
    <message>
        <source>The address of a model hub or a mirror of one; empty: as HF_ENDPOINT says, else the hub of the catalogue.</source>
        <translation>O endereço de um hub de modelos ou de um espelho; vazio: o que HF_ENDPOINT indicar ou, se não houver, o hub do catálogo.</translation>
    </message>
    <message>
        <source>The answer had little to do with your text.</source>
        <translation>A resposta tinha pouco a ver com seu texto.</translation>
    </message>
    <message>
        <source>The answer has {characters} characters instead of at most {limit}.</source>
        <translation>A resposta tem {characters} caracteres em vez de no máximo {limit}.</translation>
    </message>
    <message>
        <source>The answer is a new document, not saved yet. “{document}” stays open beside it.</source>
        <translation>A resposta é um novo documento, ainda não salvo. “{document}” continua aberto junto.</translation>
    </message>
    <message>
        <source>The answer is longer than expected.</source>
        <translation>A resposta é mais longa que o esperado.</translation>
    </message>
    <message>
        <source>The answer left out most of your text.</source>
        <translation>A resposta omitiu a maior parte do seu texto.</translation>
    </message>
    <message>
        <source>The answer of “{prompt}” is on the clipboard.</source>
        <translation>A resposta de “{prompt}” está na área de transferência.</translation>
    </message>
    <message>
        <source>The answer was a list or a table instead of text like yours.</source>
        <translation>A resposta era uma lista ou tabela, em vez de um texto como o seu.</translation>
    </message>
    <message>
        <source>The answer was far longer than your text.</source>
        <translation>A resposta era muito mais longa que seu texto.</translation>
    </message>
    <message>
        <source>The answer was in another language.</source>
        <translation>A resposta estava em outro idioma.</translation>
    </message>
    <message>
        <source>The answer was in another script than your text.</source>
        <translation>A resposta estava em uma escrita diferente da do seu texto.</translation>
    </message>
    <message>
        <source>The apostrophe is missing or misplaced.</source>
        <translation>O apóstrofo falta ou está fora do lugar.</translation>
    </message>
    <message>
        <source>The archive with the word lists is damaged, so nothing was kept.</source>
        <translation>O arquivo com as listas de palavras está danificado, por isso nada foi mantido.</translation>
    </message>
    <message>
        <source>The best one here for grammar on computers with 8 GB of memory.</source>
        <translation>O melhor daqui para gramática em computadores com 8 GB de memória.</translation>
    </message>
    <message>
        <source>The best one here for rewriting. Wants 8 GB of memory, better 16.</source>
        <translation>O melhor daqui para reescrever. Pede 8 GB de memória; melhor, 16.</translation>
    </message>
    <message>
        <source>The best one here for suggestions while you write.</source>
        <translation>O melhor daqui para sugestões enquanto você escreve.</translation>
    </message>
    <message>
        <source>The caret is in a heading.</source>
        <translation>O cursor está em um título.</translation>
    </message>
    <message>
        <source>The caret is in a list marker; type a space and a few letters of the item.</source>
        <translation>O cursor está em um marcador de lista; digite um espaço e algumas letras do item.</translation>
    </message>
    <message>
        <source>The caret is in a table.</source>
        <translation>O cursor está em uma tabela.</translation>
    </message>
    <message>
        <source>The caret is in a web or mail address.</source>
        <translation>O cursor está em um endereço da web ou de e-mail.</translation>
    </message>
    <message>
        <source>The caret is in code or markup.</source>
        <translation>O cursor está em código ou marcação.</translation>
    </message>
    <message>
        <source>The caret is in the block of settings at the top of the document.</source>
        <translation>O cursor está no bloco de configurações no início do documento.</translation>
    </message>
    <message>
        <source>The caret is inside a word or directly before one.</source>
        <translation>O cursor está dentro de uma palavra ou logo antes de uma.</translation>
    </message>
    <message>
        <source>The caret was moved; suggestions come while you type.</source>
        <translation>O cursor foi movido; as sugestões aparecem enquanto você digita.</translation>
    </message>
    <message>
        <source>The check was asked in a way the engine does not understand. Restart Inkhorn.</source>
        <translation>A verificação foi pedida de um modo que o mecanismo não entende. Reinicie o Inkhorn.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>A verificação foi cancelada.</translation>
    </message>
    <message>
        <source>The clipboard holds no text, which “{prompt}” needs. Copy some, then choose it again.</source>
        <translation>A área de transferência não tem texto, e “{prompt}” precisa dele. Copie algum texto e escolha o prompt de novo.</translation>
    </message>
    <message>
        <source>The code {code} is new.</source>
        <translation>O código {code} é novo.</translation>
    </message>
    <message>
        <source>The code {code} is no longer there.</source>
        <translation>O código {code} sumiu.</translation>
    </message>
    <message>
        <source>The connection to {host} broke in the middle of the answer. Try again.</source>
        <translation>A conexão com {host} caiu no meio da resposta. Tente de novo.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>A conexão foi perdida</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>A conexão foi perdida.</translation>
    </message>
    <message>
        <source>The conversion ended before it was done. Try again; if it happens again, the file is too much for it.</source>
        <translation>A conversão terminou antes da hora. Tente de novo; se acontecer outra vez, o arquivo é demais para ela.</translation>
    </message>
    <message>
        <source>The date word {word} is new.</source>
        <translation>A palavra de data {word} é nova.</translation>
    </message>
    <message>
        <source>The date word {word} is no longer there.</source>
        <translation>A palavra de data {word} sumiu.</translation>
    </message>
    <message>
        <source>The device was not used.</source>
        <translation>O dispositivo não foi usado.</translation>
    </message>
    <message>
        <source>The dictionary (Italian Writing Aids) is under the GNU General Public License 3, the word forms (Morph-it) under Creative Commons Attribution-ShareAlike 2.0 and the GNU Lesser General Public License.</source>
        <translation>O dicionário (Italian Writing Aids) está sob a GNU General Public License 3; as formas de palavras (Morph-it), sob a Creative Commons Atribuição-CompartilhaIgual 2.0 e a GNU Lesser General Public License.</translation>
    </message>
    <message>
        <source>The dictionary and the word forms (Dicollecte, Grammalecte) are under the Mozilla Public License 2.0.</source>
        <translation>O dicionário e as formas de palavras (Dicollecte, Grammalecte) estão sob a Mozilla Public License 2.0.</translation>
    </message>
    <message>
        <source>The dictionary {dictionary} in {folder} cannot be read: {reason}</source>
        <translation>Não é possível ler o dicionário {dictionary} em {folder}: {reason}</translation>
    </message>
    <message>
        <source>The dictionary {dictionary} in {folder} is damaged: it does not know its own words. Install it again.</source>
        <translation>O dicionário {dictionary} em {folder} está danificado: não conhece as próprias palavras. Instale-o de novo.</translation>
    </message>
    <message>
        <source>The dictionary {dictionary} in {folder} is damaged: its list of words does not begin with their number.</source>
        <translation>O dicionário {dictionary} em {folder} está danificado: a lista de palavras não começa com o número delas.</translation>
    </message>
    <message>
        <source>The dictionary {dictionary} in {folder} is damaged: there are no words in it.</source>
        <translation>O dicionário {dictionary} em {folder} está danificado: não há palavras nele.</translation>
    </message>
    <message>
        <source>The dictionary {dictionary} in {folder} is too large to be one.</source>
        <translation>O dicionário {dictionary} em {folder} é grande demais para ser um dicionário.</translation>
    </message>
    <message>
        <source>The disk became full during the download. Free some space and try again.</source>
        <translation>O disco ficou cheio durante o download. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The disk became full. Free some space and try again.</source>
        <translation>O disco ficou cheio. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The disk has {free} MB free, but unpacking needs {needed} MB. Free some space and try again.</source>
        <translation>O disco tem {free} MB livres, mas descompactar exige {needed} MB. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The disk has {free} MB free, but {needed} MB are needed for the download. Free some space and try again.</source>
        <translation>O disco tem {free} MB livres, mas são necessários {needed} MB para o download. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The disk has {free} MB free, but {needed} MB are needed. Free some space and try again.</source>
        <translation>O disco tem {free} MB livres, mas são necessários {needed} MB. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The disk has {free} free, but up to {needed} are needed. Free some space and try again.</source>
        <translation>O disco tem {free} livres, mas são necessários até {needed}. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The document is read-only.</source>
        <translation>O documento é somente leitura.</translation>
    </message>
    <message>
        <source>The download failed; the log says why. Try again later. {advice}</source>
        <translation>O download falhou; o log diz por quê. Tente mais tarde. {advice}</translation>
    </message>
    <message>
        <source>The download has to begin anew</source>
        <translation>O download precisa começar do zero</translation>
    </message>
    <message>
        <source>The earlier version is on the page.</source>
        <translation>A versão anterior está na página.</translation>
    </message>
    <message>
        <source>The engine could not be started. Close other programs and try again, or install Inkhorn again.</source>
        <translation>Não foi possível iniciar o mecanismo. Feche outros programas e tente de novo ou reinstale o Inkhorn.</translation>
    </message>
    <message>
        <source>The engine could not be started. Install Inkhorn again.</source>
        <translation>Não foi possível iniciar o mecanismo. Reinstale o Inkhorn.</translation>
    </message>
    <message>
        <source>The engine could not be started. Reinstall Inkhorn.</source>
        <translation>Não foi possível iniciar o mecanismo. Reinstale o Inkhorn.</translation>
    </message>
    <message>
        <source>The engine could not check this sentence. Try again.</source>
        <translation>O mecanismo não conseguiu verificar esta frase. Tente de novo.</translation>
    </message>
    <message>
        <source>The engine could not compute this text. Try again.</source>
        <translation>O mecanismo não conseguiu calcular este texto. Tente de novo.</translation>
    </message>
    <message>
        <source>The engine could not do this. Try again.</source>
        <translation>O mecanismo não conseguiu fazer isto. Tente de novo.</translation>
    </message>
    <message>
        <source>The engine could not read this request. Try again with other words or settings.</source>
        <translation>O mecanismo não conseguiu ler esta solicitação. Tente de novo com outras palavras ou configurações.</translation>
    </message>
    <message>
        <source>The engine found no processor it can use. Reinstall Inkhorn.</source>
        <translation>O mecanismo não encontrou nenhum processador que possa usar. Reinstale o Inkhorn.</translation>
    </message>
    <message>
        <source>The engine gave an answer that cannot be read. Try again, or choose another model.</source>
        <translation>O mecanismo deu uma resposta que não pode ser lida. Tente de novo ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>The engine is being started again. Try again in a moment.</source>
        <translation>O mecanismo está sendo reiniciado. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The engine stopped again and again and was given up. Choose a smaller model or the CPU in Settings, or start Inkhorn again.</source>
        <translation>O mecanismo parou várias vezes, e o Inkhorn desistiu dele. Escolha um modelo menor ou a CPU nas Configurações ou reinicie o Inkhorn.</translation>
    </message>
    <message>
        <source>The engine stopped in the middle and is being started again. Try again in a moment.</source>
        <translation>O mecanismo parou no meio e está sendo reiniciado. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly ({how}). Try again.</source>
        <translation>O mecanismo parou inesperadamente ({how}). Tente de novo.</translation>
    </message>
    <message>
        <source>The engine stopped while it used the graphics processor, so it now runs on the CPU.</source>
        <translation>O mecanismo parou enquanto usava a placa de vídeo, por isso agora roda na CPU.</translation>
    </message>
    <message>
        <source>The engine stopped while it worked ({how}), so nothing was made. The file may be damaged; download it again.</source>
        <translation>O mecanismo parou enquanto trabalhava ({how}), por isso nada foi criado. O arquivo pode estar danificado; baixe-o de novo.</translation>
    </message>
    <message>
        <source>The engine stops before it has begun. Start Inkhorn again, or install it again.</source>
        <translation>O mecanismo encerra antes mesmo de começar. Reinicie ou reinstale o Inkhorn.</translation>
    </message>
    <message>
        <source>The engine takes {size} of memory with it now.</source>
        <translation>O mecanismo ocupa {size} de memória com ele agora.</translation>
    </message>
    <message>
        <source>The engine takes {size} of memory with it now; {predicted} were predicted for the start.</source>
        <translation>O mecanismo ocupa {size} de memória com ele agora; a previsão para o início era {predicted}.</translation>
    </message>
    <message>
        <source>The engine was changed while it worked. Try again.</source>
        <translation>O mecanismo foi trocado enquanto trabalhava. Tente de novo.</translation>
    </message>
    <message>
        <source>The engine&apos;s libraries are missing. Install Inkhorn again.</source>
        <translation>Faltam bibliotecas do mecanismo. Reinstale o Inkhorn.</translation>
    </message>
    <message>
        <source>The examples of the prompt, run as tests.</source>
        <translation>Os exemplos do prompt, executados como testes.</translation>
    </message>
    <message>
        <source>The file at this address has another size than expected, so it was not downloaded.</source>
        <translation>O arquivo neste endereço tem um tamanho diferente do esperado, por isso não foi baixado.</translation>
    </message>
    <message>
        <source>The file at this address is longer than expected, so it was not kept.</source>
        <translation>O arquivo neste endereço é maior que o esperado, por isso não foi mantido.</translation>
    </message>
    <message>
        <source>The file cannot be changed; try again.</source>
        <translation>Não é possível alterar o arquivo; tente de novo.</translation>
    </message>
    <message>
        <source>The file cannot be read in line {line}: {reason}</source>
        <translation>Não é possível ler o arquivo na linha {line}: {reason}</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}</source>
        <translation>Não é possível ler o arquivo: {reason}</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Não é possível ler o arquivo: {reason}.</translation>
    </message>
    <message>
        <source>The file holds no words. Choose a list with one word in each line.</source>
        <translation>O arquivo não contém palavras. Escolha uma lista com uma palavra por linha.</translation>
    </message>
    <message>
        <source>The file is larger than {size} KB.</source>
        <translation>O arquivo tem mais de {size} KB.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>O arquivo não é texto UTF-8.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text. Save it as UTF-8 with one word in each line.</source>
        <translation>O arquivo não é texto UTF-8. Salve-o como UTF-8 com uma palavra por linha.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text; save it as UTF-8.</source>
        <translation>O arquivo não é texto UTF-8; salve-o como UTF-8.</translation>
    </message>
    <message>
        <source>The file is not a text file. Choose a list with one word in each line.</source>
        <translation>O arquivo não é um arquivo de texto. Escolha uma lista com uma palavra por linha.</translation>
    </message>
    <message>
        <source>The file is not a zip file, or a damaged one.</source>
        <translation>O arquivo não é um zip ou está danificado.</translation>
    </message>
    <message>
        <source>The file is not at this address. Try again later, or set another address.</source>
        <translation>O arquivo não está neste endereço. Tente mais tarde ou defina outro endereço.</translation>
    </message>
    <message>
        <source>The file is too large for a word list. Choose one of at most 4 MB.</source>
        <translation>O arquivo é grande demais para uma lista de palavras. Escolha uma de no máximo 4 MB.</translation>
    </message>
    <message>
        <source>The file of the model is gone, so no adapter fits it. Load the model again.</source>
        <translation>O arquivo do modelo não existe mais, por isso nenhum adaptador serve para ele. Carregue o modelo de novo.</translation>
    </message>
    <message>
        <source>The file of the model.</source>
        <translation>O arquivo do modelo.</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>O arquivo fica onde está.</translation>
    </message>
    <message>
        <source>The file was changed since by another program.</source>
        <translation>O arquivo foi alterado depois por outro programa.</translation>
    </message>
    <message>
        <source>The file was replaced by another meanwhile</source>
        <translation>O arquivo foi substituído por outro nesse meio-tempo</translation>
    </message>
    <message>
        <source>The file&apos;s encoding ({encoding}) has no “{character}”, so nothing was saved. Save the file as UTF-8 instead, which has every character.</source>
        <translation>A codificação do arquivo ({encoding}) não tem “{character}”, por isso nada foi salvo. Salve o arquivo como UTF-8, que tem todos os caracteres.</translation>
    </message>
    <message>
        <source>The first letter should be written the other way, capital or small.</source>
        <translation>A primeira letra deveria ser o contrário: maiúscula ou minúscula.</translation>
    </message>
    <message numerus="yes">
        <source>The first of {n} parts of the text.</source>
        <translation>
            <numerusform>A única parte do texto.</numerusform>
            <numerusform>A primeira das {n} partes do texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first suggestion after a long pause is quick; other programs get less.</source>
        <translation>A primeira sugestão depois de uma pausa longa vem rápido; sobra menos para outros programas.</translation>
    </message>
    <message>
        <source>The first that fits</source>
        <translation>O primeiro que servir</translation>
    </message>
    <message>
        <source>The folder cannot be read: {reason}.</source>
        <translation>Não é possível ler a pasta: {reason}.</translation>
    </message>
    <message>
        <source>The folder holds more than {limit} prompt files; the rest is left out.</source>
        <translation>A pasta tem mais de {limit} arquivos de prompt; os demais ficam de fora.</translation>
    </message>
    <message>
        <source>The front matter cannot be read in line {line}: {reason}</source>
        <translation>Não é possível ler o cabeçalho YAML na linha {line}: {reason}</translation>
    </message>
    <message>
        <source>The front matter cannot be read: {reason}</source>
        <translation>Não é possível ler o cabeçalho YAML: {reason}</translation>
    </message>
    <message>
        <source>The front matter must be a list of keys with values, such as “description: ...”.</source>
        <translation>O cabeçalho YAML deve ser uma lista de chaves com valores, como “description: ...”.</translation>
    </message>
    <message>
        <source>The front matter starts with --- but no second --- line ends it.</source>
        <translation>O cabeçalho YAML começa com ---, mas não há uma segunda linha --- que o feche.</translation>
    </message>
    <message>
        <source>The grammar allows only an empty answer. Give the rule &quot;root&quot; something to write.</source>
        <translation>A gramática só permite uma resposta vazia. Dê à regra &quot;root&quot; algo para escrever.</translation>
    </message>
    <message>
        <source>The grammar can be read in too many ways at once. Begin choices that start alike with one rule.</source>
        <translation>A gramática pode ser lida de maneiras demais ao mesmo tempo. Inicie com uma só regra as opções que começam iguais.</translation>
    </message>
    <message>
        <source>The grammar has no rule named &quot;root&quot;, with which the answer begins. Add &quot;root ::= ...&quot;.</source>
        <translation>A gramática não tem uma regra chamada &quot;root&quot;, com a qual a resposta começa. Adicione &quot;root ::= ...&quot;.</translation>
    </message>
    <message>
        <source>The graphics processor stopped the engine ({how}). Try again; the CPU does the work then.</source>
        <translation>A placa de vídeo fez o mecanismo parar ({how}). Tente de novo; a CPU fará o trabalho.</translation>
    </message>
    <message>
        <source>The headings of your document will be listed here. Begin a line with “# ” to make one.</source>
        <translation>Os títulos do seu documento serão listados aqui. Comece uma linha com “# ” para criar um.</translation>
    </message>
    <message>
        <source>The hub gives it only to accounts that have agreed to its terms there.</source>
        <translation>O hub só o fornece a contas que aceitaram os termos lá.</translation>
    </message>
    <message numerus="yes">
        <source>The import was undone: {n} prompts taken away.</source>
        <translation>
            <numerusform>A importação foi desfeita: {n} prompt removido.</numerusform>
            <numerusform>A importação foi desfeita: {n} prompts removidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key for {host} has spaces or signs that no key has. Enter it again in Settings, Server.</source>
        <translation>A chave para {host} tem espaços ou sinais que nenhuma chave tem. Digite-a de novo em Configurações, Servidor.</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>A chave foi esquecida.</translation>
    </message>
    <message>
        <source>The keyring did not take it: {reason}.</source>
        <translation>O chaveiro do sistema não aceitou: {reason}.</translation>
    </message>
    <message>
        <source>The keyring has the key.</source>
        <translation>A chave está no chaveiro do sistema.</translation>
    </message>
    <message>
        <source>The language package is not installed.</source>
        <translation>O pacote do idioma não está instalado.</translation>
    </message>
    <message>
        <source>The last half minute.</source>
        <translation>O último meio minuto.</translation>
    </message>
    <message>
        <source>The last hour.</source>
        <translation>A última hora.</translation>
    </message>
    <message>
        <source>The last ten minutes.</source>
        <translation>Os últimos dez minutos.</translation>
    </message>
    <message>
        <source>The last two minutes.</source>
        <translation>Os últimos dois minutos.</translation>
    </message>
    <message numerus="yes">
        <source>The last {n} days, {most} words at most.</source>
        <translation>
            <numerusform>O último dia, {most} palavras no máximo.</numerusform>
            <numerusform>Os últimos {n} dias, {most} palavras no máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line stays.</source>
        <translation>A linha fica no lugar.</translation>
    </message>
    <message>
        <source>The line you write in stays a little above the middle; a click moves nothing.</source>
        <translation>A linha em que você escreve fica um pouco acima do meio; um clique não move nada.</translation>
    </message>
    <message>
        <source>The lines go from 1 to {count}.</source>
        <translation>As linhas vão de 1 a {count}.</translation>
    </message>
    <message>
        <source>The link {link} is new.</source>
        <translation>O link {link} é novo.</translation>
    </message>
    <message>
        <source>The link {link} is no longer there.</source>
        <translation>O link {link} sumiu.</translation>
    </message>
    <message>
        <source>The list names no file for this kind of installation; the download page may have more.</source>
        <translation>A lista não indica arquivo para este tipo de instalação; a página de download pode ter mais.</translation>
    </message>
    <message>
        <source>The list of connections cannot be read: {reason}.</source>
        <translation>Não é possível ler a lista de conexões: {reason}.</translation>
    </message>
    <message>
        <source>The list of connections cannot be written, so nothing was connected. Free some space and try again.</source>
        <translation>Não é possível gravar a lista de conexões, por isso nada foi conectado. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The list of models cannot be read: {reason}.</source>
        <translation>Não é possível ler a lista de modelos: {reason}.</translation>
    </message>
    <message>
        <source>The list of models has faults: {faults}.</source>
        <translation>A lista de modelos tem falhas: {faults}.</translation>
    </message>
    <message>
        <source>The list of releases is made for later versions of Inkhorn, so there is one. Get it from where you got this one.</source>
        <translation>A lista de versões é feita para versões mais novas do Inkhorn, portanto existe uma. Obtenha-a onde você obteve esta.</translation>
    </message>
    <message>
        <source>The list of releases is not signed by the makers of this program, so nothing in it is believed. Get new versions only from where you got this one.</source>
        <translation>A lista de versões não é assinada pelos autores deste programa, por isso nada nela é aceito. Obtenha novas versões somente onde você obteve esta.</translation>
    </message>
    <message>
        <source>The list of releases is of {date}, older than one that was here before, so it is not believed. Try again later, or from another network.</source>
        <translation>A lista de versões é de {date}, mais antiga que uma que já esteve aqui, por isso não é aceita. Tente mais tarde ou de outra rede.</translation>
    </message>
    <message>
        <source>The list of releases was valid until {date}, so there may be a newer one that did not reach you. Check this computer&apos;s clock, then look where you got Inkhorn.</source>
        <translation>A lista de versões valia até {date}, por isso pode haver uma mais nova que não chegou até você. Confira o relógio deste computador e depois veja onde você obteve o Inkhorn.</translation>
    </message>
    <message>
        <source>The main points in one or two sentences, shown beside the text.</source>
        <translation>Os pontos principais em uma ou duas frases, mostrados ao lado do texto.</translation>
    </message>
    <message>
        <source>The mark at the end of the sentence is missing or does not fit.</source>
        <translation>Falta a pontuação no final da frase, ou ela não é adequada.</translation>
    </message>
    <message>
        <source>The model above</source>
        <translation>O modelo acima</translation>
    </message>
    <message>
        <source>The model answers…</source>
        <translation>O modelo responde…</translation>
    </message>
    <message>
        <source>The model before LFM2.5 350M, which its publisher recommends instead.</source>
        <translation>O modelo anterior ao LFM2.5 350M; quem o publica recomenda o novo.</translation>
    </message>
    <message>
        <source>The model could not answer.</source>
        <translation>O modelo não conseguiu responder.</translation>
    </message>
    <message>
        <source>The model could not be fetched; the log says why. Try again.</source>
        <translation>Não foi possível baixar o modelo; o log diz por quê. Tente de novo.</translation>
    </message>
    <message>
        <source>The model could not be had</source>
        <translation>Não foi possível obter o modelo</translation>
    </message>
    <message>
        <source>The model could not be started.</source>
        <translation>Não foi possível iniciar o modelo.</translation>
    </message>
    <message>
        <source>The model did what a sentence in your text tells it to.</source>
        <translation>O modelo fez o que uma frase do seu texto manda fazer.</translation>
    </message>
    <message>
        <source>The model file {file} does not exist. Choose another one in the settings.</source>
        <translation>O arquivo de modelo {file} não existe. Escolha outro nas configurações.</translation>
    </message>
    <message>
        <source>The model for rewriting is not used.</source>
        <translation>O modelo para reescrita não é usado.</translation>
    </message>
    <message>
        <source>The model for suggestions is not used.</source>
        <translation>O modelo para sugestões não é usado.</translation>
    </message>
    <message>
        <source>The model for the grammar check is not used.</source>
        <translation>O modelo para a verificação gramatical não é usado.</translation>
    </message>
    <message>
        <source>The model gave no answer.</source>
        <translation>O modelo não deu resposta.</translation>
    </message>
    <message>
        <source>The model has nothing to add here.</source>
        <translation>O modelo não tem nada a acrescentar aqui.</translation>
    </message>
    <message>
        <source>The model has stopped.</source>
        <translation>O modelo parou.</translation>
    </message>
    <message>
        <source>The model is still being loaded.</source>
        <translation>O modelo ainda está sendo carregado.</translation>
    </message>
    <message>
        <source>The model is still loading. Suggestions come when it is there.</source>
        <translation>O modelo ainda está carregando. As sugestões vêm quando ele estiver pronto.</translation>
    </message>
    <message>
        <source>The model is still loading. Try again in a moment.</source>
        <translation>O modelo ainda está carregando. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The model is used again in this document.</source>
        <translation>O modelo voltou a ser usado neste documento.</translation>
    </message>
    <message>
        <source>The model refused.</source>
        <translation>O modelo recusou.</translation>
    </message>
    <message>
        <source>The model repeated itself.</source>
        <translation>O modelo se repetiu.</translation>
    </message>
    <message>
        <source>The model repeated the instruction instead of following it.</source>
        <translation>O modelo repetiu a instrução em vez de segui-la.</translation>
    </message>
    <message>
        <source>The model suggested only white space.</source>
        <translation>O modelo sugeriu apenas espaços em branco.</translation>
    </message>
    <message>
        <source>The model talked about the text instead of rewriting it.</source>
        <translation>O modelo falou sobre o texto em vez de reescrevê-lo.</translation>
    </message>
    <message>
        <source>The model was not shown the document around this text: there is no room for it in its context.</source>
        <translation>O modelo não recebeu o documento em volta deste texto: não há espaço para ele no contexto.</translation>
    </message>
    <message>
        <source>The model was not sure enough; move “Fewer or more” to the right to see such suggestions.</source>
        <translation>O modelo não tinha certeza suficiente; mova “Menos ou mais” para a direita para ver sugestões assim.</translation>
    </message>
    <message>
        <source>The model was not sure of its own words.</source>
        <translation>O modelo não tinha certeza das próprias palavras.</translation>
    </message>
    <message numerus="yes">
        <source>The model was shown only the first {n} words of the document.</source>
        <translation>
            <numerusform>O modelo recebeu só a primeira palavra do documento.</numerusform>
            <numerusform>O modelo recebeu só as primeiras {n} palavras do documento.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model would put this differently.</source>
        <translation>O modelo diria isto de outra forma.</translation>
    </message>
    <message>
        <source>The model&apos;s answer contained control characters or template tokens.</source>
        <translation>A resposta do modelo continha caracteres de controle ou tokens de template.</translation>
    </message>
    <message>
        <source>The model&apos;s answer contained template tokens.</source>
        <translation>A resposta do modelo continha tokens de template.</translation>
    </message>
    <message>
        <source>The models on this computer could not be listed; the log says why.</source>
        <translation>Não foi possível listar os modelos deste computador; o log diz por quê.</translation>
    </message>
    <message>
        <source>The model’s own chat marks go around each of these texts; nothing else is added.</source>
        <translation>Cada um destes textos vai entre as marcas de conversa do próprio modelo; nada mais é acrescentado.</translation>
    </message>
    <message>
        <source>The name of a pack consists of small letters, digits and hyphens, 48 at most, such as my-letters.</source>
        <translation>O nome de um pacote é feito de letras minúsculas, números e hifens, no máximo 48, como my-letters.</translation>
    </message>
    <message>
        <source>The name {name} is new.</source>
        <translation>O nome {name} é novo.</translation>
    </message>
    <message>
        <source>The name {name} is no longer there.</source>
        <translation>O nome {name} sumiu.</translation>
    </message>
    <message>
        <source>The network is switched off for Inkhorn. Allow it in Settings, Privacy, and try again.</source>
        <translation>A rede está desativada para o Inkhorn. Permita-a em Configurações, Privacidade, e tente de novo.</translation>
    </message>
    <message>
        <source>The network is switched off for Inkhorn; Settings, Privacy allows it.</source>
        <translation>A rede está desativada para o Inkhorn; você pode permitir em Configurações, Privacidade.</translation>
    </message>
    <message>
        <source>The network was switched off, so the transfer was stopped.</source>
        <translation>A rede foi desativada, por isso a transferência foi interrompida.</translation>
    </message>
    <message>
        <source>The new words are in another language.</source>
        <translation>As palavras novas estão em outro idioma.</translation>
    </message>
    <message>
        <source>The next start goes on where you left off; closing keeps unsaved changes without asking.</source>
        <translation>A próxima inicialização continua de onde você parou; ao fechar, alterações não salvas são mantidas sem perguntar.</translation>
    </message>
    <message>
        <source>The number {number} is new.</source>
        <translation>O número {number} é novo.</translation>
    </message>
    <message>
        <source>The number {number} is no longer there.</source>
        <translation>O número {number} sumiu.</translation>
    </message>
    <message>
        <source>The original: {words}</source>
        <translation>O original: {words}</translation>
    </message>
    <message>
        <source>The pack cannot be read.</source>
        <translation>Não é possível ler o pacote.</translation>
    </message>
    <message>
        <source>The pack cannot be removed: {reason}.</source>
        <translation>Não é possível remover o pacote: {reason}.</translation>
    </message>
    <message>
        <source>The pack cannot be written to {folder}: {reason}.</source>
        <translation>O pacote não pode ser gravado em {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The pack has no {file}, which gives its name, version and licence.</source>
        <translation>O pacote não tem {file}, que indica nome, versão e licença.</translation>
    </message>
    <message>
        <source>The pack holds more than {limit} files.</source>
        <translation>O pacote contém mais de {limit} arquivos.</translation>
    </message>
    <message>
        <source>The pack holds no prompt.</source>
        <translation>O pacote não contém nenhum prompt.</translation>
    </message>
    <message>
        <source>The pack is larger than {size} MB when it is unpacked.</source>
        <translation>Descompactado, o pacote tem mais de {size} MB.</translation>
    </message>
    <message>
        <source>The pack is larger than {size} MB.</source>
        <translation>O pacote tem mais de {size} MB.</translation>
    </message>
    <message>
        <source>The pack was not brought back.</source>
        <translation>O pacote não voltou.</translation>
    </message>
    <message>
        <source>The pack was not installed.</source>
        <translation>O pacote não foi instalado.</translation>
    </message>
    <message>
        <source>The pack was not made.</source>
        <translation>O pacote não foi criado.</translation>
    </message>
    <message>
        <source>The pack was not made: {reason}.</source>
        <translation>O pacote não foi criado: {reason}.</translation>
    </message>
    <message>
        <source>The pack was saved as {file}.</source>
        <translation>O pacote foi salvo como {file}.</translation>
    </message>
    <message>
        <source>The pack “{pack}” cannot be read: {reason}.</source>
        <translation>Não é possível ler o pacote “{pack}”: {reason}.</translation>
    </message>
    <message>
        <source>The pack “{pack}” has a prompt of the same name as {file}, which is the one in use.</source>
        <translation>O pacote “{pack}” tem um prompt com o mesmo nome de {file}, que é o que está em uso.</translation>
    </message>
    <message>
        <source>The pack “{pack}” is installed already. Remove it first, or ask to replace it.</source>
        <translation>O pacote “{pack}” já está instalado. Remova-o primeiro ou peça para substituí-lo.</translation>
    </message>
    <message>
        <source>The pack “{pack}” was removed.</source>
        <translation>O pacote “{pack}” foi removido.</translation>
    </message>
    <message>
        <source>The package index configured here does not have the starter model. {advice}</source>
        <translation>O índice de pacotes configurado aqui não tem o modelo inicial. {advice}</translation>
    </message>
    <message>
        <source>The package index of this computer could not be reached or does not have the word lists. Go online and try again, or set another address.</source>
        <translation>Não foi possível acessar o índice de pacotes deste computador, ou ele não tem as listas de palavras. Conecte-se à internet e tente de novo ou defina outro endereço.</translation>
    </message>
    <message>
        <source>The package states the same licence for its dictionaries, and no other.</source>
        <translation>O pacote indica a mesma licença para seus dicionários, e nenhuma outra.</translation>
    </message>
    <message>
        <source>The package states the same licence for its dictionary, and no other.</source>
        <translation>O pacote indica a mesma licença para seu dicionário, e nenhuma outra.</translation>
    </message>
    <message>
        <source>The page does not have the keyboard.</source>
        <translation>A página não está com o foco do teclado.</translation>
    </message>
    <message>
        <source>The page has this text.</source>
        <translation>A página tem este texto.</translation>
    </message>
    <message>
        <source>The picture could not be saved to {path}. Choose another folder.</source>
        <translation>Não foi possível salvar a imagem em {path}. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>The points that matter, as a short list beside the text.</source>
        <translation>Os pontos que importam, como lista curta ao lado do texto.</translation>
    </message>
    <message>
        <source>The process of the {process} does not connect, but on this system nothing keeps it from it: there is no way to give up that right without an administrator.</source>
        <translation>O processo ({process}) não se conecta, mas neste sistema nada o impede: não há como abrir mão desse direito sem um administrador.</translation>
    </message>
    <message>
        <source>The process of the {process} does not connect, but this system did not let it give up the right to; the log says why.</source>
        <translation>O processo ({process}) não se conecta, mas este sistema não o deixou abrir mão desse direito; o log diz por quê.</translation>
    </message>
    <message>
        <source>The process of the {process} has given up the right to open connections; the system refuses every one.</source>
        <translation>O processo ({process}) abriu mão do direito de abrir conexões; o sistema recusa todas.</translation>
    </message>
    <message>
        <source>The processor counts its energy, but only the system&apos;s administrator may read it.</source>
        <translation>O processador mede a própria energia, mas só o administrador do sistema pode ler o valor.</translation>
    </message>
    <message>
        <source>The prompt became too long for any model; select less text.</source>
        <translation>O prompt ficou longo demais para qualquer modelo; selecione menos texto.</translation>
    </message>
    <message>
        <source>The prompt repeats itself too often; give its {{#each}} shorter lists.</source>
        <translation>O prompt se repete vezes demais; dê listas mais curtas ao {{#each}}.</translation>
    </message>
    <message>
        <source>The prompt text after the front matter is empty.</source>
        <translation>O texto do prompt depois do cabeçalho YAML está vazio.</translation>
    </message>
    <message>
        <source>The prompt “{prompt}” has the name of one that Inkhorn brings along.</source>
        <translation>O prompt “{prompt}” tem o nome de um que o Inkhorn já traz.</translation>
    </message>
    <message>
        <source>The prompt “{prompt}” is there already, in the pack “{pack}”.</source>
        <translation>O prompt “{prompt}” já existe no pacote “{pack}”.</translation>
    </message>
    <message>
        <source>The prompts could not be imported.</source>
        <translation>Não foi possível importar os prompts.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection to {host} through.</source>
        <translation>O proxy não deixou passar a conexão com {host}.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a name and a password, which Inkhorn does not have.</source>
        <translation>O proxy desta rede pede um nome e uma senha, que o Inkhorn não tem.</translation>
    </message>
    <message>
        <source>The quickest one that corrects.</source>
        <translation>O mais rápido que corrige.</translation>
    </message>
    <message>
        <source>The rules come from LanguageTool and are free under the GNU Lesser General Public License 2.1 or later.</source>
        <translation>As regras vêm do LanguageTool e são livres sob a GNU Lesser General Public License 2.1 ou posterior.</translation>
    </message>
    <message>
        <source>The rules for {language} are being loaded.</source>
        <translation>As regras para {language} estão sendo carregadas.</translation>
    </message>
    <message>
        <source>The rules of this language could not be loaded.</source>
        <translation>Não foi possível carregar as regras deste idioma.</translation>
    </message>
    <message>
        <source>The rules of this language stopped unexpectedly.</source>
        <translation>As regras deste idioma pararam inesperadamente.</translation>
    </message>
    <message>
        <source>The search for patterns did not answer. Try again, or search without patterns.</source>
        <translation>A busca por padrões não respondeu. Tente de novo ou busque sem padrões.</translation>
    </message>
    <message>
        <source>The sentence is built differently: {new} for {old}.</source>
        <translation>A frase é construída de outra forma: {new} no lugar de {old}.</translation>
    </message>
    <message>
        <source>The sentence that asks for {word} was left out; it means nothing to Inkhorn.</source>
        <translation>A frase que pede {word} foi omitida; não significa nada para o Inkhorn.</translation>
    </message>
    <message>
        <source>The server could not go on with the download. Try again.</source>
        <translation>O servidor não conseguiu continuar o download. Tente de novo.</translation>
    </message>
    <message>
        <source>The server does not say how large the file is, so it was not downloaded.</source>
        <translation>O servidor não informa o tamanho do arquivo, por isso ele não foi baixado.</translation>
    </message>
    <message>
        <source>The server has a fault of its own</source>
        <translation>O servidor tem uma falha própria</translation>
    </message>
    <message>
        <source>The server has had too many requests</source>
        <translation>O servidor recebeu solicitações demais</translation>
    </message>
    <message>
        <source>The server is not connected yet. Try again in a moment.</source>
        <translation>O servidor ainda não está conectado. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The server sends from a secure address to one that is not.</source>
        <translation>O servidor redireciona de um endereço seguro para um que não é.</translation>
    </message>
    <message>
        <source>The server sends from one address to the next without end.</source>
        <translation>O servidor redireciona de um endereço a outro sem fim.</translation>
    </message>
    <message>
        <source>The server sends to an address that cannot be used.</source>
        <translation>O servidor redireciona para um endereço que não pode ser usado.</translation>
    </message>
    <message>
        <source>The server went on at another place than asked for. Try again.</source>
        <translation>O servidor continuou em um ponto diferente do pedido. Tente de novo.</translation>
    </message>
    <message>
        <source>The settings could not be saved to {path}: {reason}. They hold until Inkhorn is closed.</source>
        <translation>Não foi possível salvar as configurações em {path}: {reason}. Elas valem até o Inkhorn ser fechado.</translation>
    </message>
    <message>
        <source>The signs are others.</source>
        <translation>Os sinais são outros.</translation>
    </message>
    <message>
        <source>The smaller model could not be made; the log says why.</source>
        <translation>Não foi possível criar o modelo menor; o log diz por quê.</translation>
    </message>
    <message>
        <source>The smaller model could not be written. Free some space on the disk and try again.</source>
        <translation>Não foi possível gravar o modelo menor. Libere espaço no disco e tente de novo.</translation>
    </message>
    <message>
        <source>The smallest one that follows instructions. For computers with little memory.</source>
        <translation>O menor que segue instruções. Para computadores com pouca memória.</translation>
    </message>
    <message>
        <source>The spaces around this mark are not right.</source>
        <translation>Os espaços em volta deste sinal não estão certos.</translation>
    </message>
    <message>
        <source>The starter model</source>
        <translation>O modelo inicial</translation>
    </message>
    <message>
        <source>The starter model cannot be stored in {folder}: {reason}. {advice}</source>
        <translation>O modelo inicial não pode ser guardado em {folder}: {reason}. {advice}</translation>
    </message>
    <message>
        <source>The starter model completes and checks well; any other GGUF file works too.</source>
        <translation>O modelo inicial completa e verifica bem; qualquer outro arquivo GGUF também serve.</translation>
    </message>
    <message>
        <source>The starter: small enough for any computer.</source>
        <translation>O modelo inicial: pequeno o bastante para qualquer computador.</translation>
    </message>
    <message>
        <source>The statistics are cleared.</source>
        <translation>As estatísticas foram apagadas.</translation>
    </message>
    <message>
        <source>The statistics are on the clipboard.</source>
        <translation>As estatísticas estão na área de transferência.</translation>
    </message>
    <message>
        <source>The strength of an adapter has to be a number, normally from 0 to 1.</source>
        <translation>A intensidade de um adaptador deve ser um número, normalmente de 0 a 1.</translation>
    </message>
    <message>
        <source>The style guide cannot be made: {reason}.</source>
        <translation>Não é possível criar o guia de estilo: {reason}.</translation>
    </message>
    <message>
        <source>The suggestion did not lead to what stands after the caret.</source>
        <translation>A sugestão não levava ao que vem depois do cursor.</translation>
    </message>
    <message>
        <source>The suggestion did not make a word with the letters before the caret.</source>
        <translation>A sugestão não formava uma palavra com as letras antes do cursor.</translation>
    </message>
    <message>
        <source>The suggestion repeated what stands after the caret.</source>
        <translation>A sugestão repetia o que vem depois do cursor.</translation>
    </message>
    <message>
        <source>The suggestion repeated what stands before the caret.</source>
        <translation>A sugestão repetia o que vem antes do cursor.</translation>
    </message>
    <message>
        <source>The suggestion was in another language than the paragraph.</source>
        <translation>A sugestão estava em um idioma diferente do parágrafo.</translation>
    </message>
    <message>
        <source>The suggestion was in another script than your text.</source>
        <translation>A sugestão estava em uma escrita diferente da do seu texto.</translation>
    </message>
    <message>
        <source>The system did not allow all of the model to be kept in memory; what does not fit its limit may be moved to the disk. Close other programs, or raise the limit for locked memory (ulimit -l).</source>
        <translation>O sistema não permitiu manter todo o modelo na memória; o que não cabe no limite pode ir para o disco. Feche outros programas ou aumente o limite de memória bloqueada (ulimit -l).</translation>
    </message>
    <message>
        <source>The tense changes: {new} for {old}.</source>
        <translation>O tempo verbal muda: {new} no lugar de {old}.</translation>
    </message>
    <message>
        <source>The text before the caret is one very long word.</source>
        <translation>O texto antes do cursor é uma única palavra muito longa.</translation>
    </message>
    <message>
        <source>The text is too long for the context. Raise Context in Settings, Model.</source>
        <translation>O texto é longo demais para o contexto. Aumente Contexto em Configurações, Modelo.</translation>
    </message>
    <message numerus="yes">
        <source>The text is too long for the model&apos;s context. Select at most about {n} words.</source>
        <translation>
            <numerusform>O texto é longo demais para o contexto do modelo. Selecione no máximo cerca de {n} palavra.</numerusform>
            <numerusform>O texto é longo demais para o contexto do modelo. Selecione no máximo cerca de {n} palavras.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text stays on the page.</source>
        <translation>O texto fica na página.</translation>
    </message>
    <message>
        <source>The text this was made for is gone, so nothing was applied. The rewrite can still be copied.</source>
        <translation>O texto para o qual isto foi feito não existe mais, por isso nada foi aplicado. A reescrita ainda pode ser copiada.</translation>
    </message>
    <message>
        <source>The text was changed meanwhile, so nothing was applied. The rewrite can be made again for it as it is.</source>
        <translation>O texto foi alterado nesse meio-tempo, por isso nada foi aplicado. A reescrita pode ser refeita para o texto atual.</translation>
    </message>
    <message>
        <source>The upper part is by machine.</source>
        <translation>A parte de cima é por máquina.</translation>
    </message>
    <message>
        <source>The verb does not agree with its subject.</source>
        <translation>O verbo não concorda com o sujeito.</translation>
    </message>
    <message>
        <source>The verb is not in the right form here.</source>
        <translation>O verbo não está na forma certa aqui.</translation>
    </message>
    <message>
        <source>The verb seems to need another tense or another small verb with it.</source>
        <translation>O verbo parece precisar de outro tempo ou de outro verbo auxiliar.</translation>
    </message>
    <message>
        <source>The verb seems to need another tense.</source>
        <translation>O verbo parece precisar de outro tempo.</translation>
    </message>
    <message>
        <source>The version of a pack is a number such as 1.0.</source>
        <translation>A versão de um pacote é um número como 1.0.</translation>
    </message>
    <message>
        <source>The word before the caret is marked as misspelt; correct it or add it to your dictionary first.</source>
        <translation>A palavra antes do cursor está marcada como erro de ortografia; corrija-a ou adicione-a ao dicionário primeiro.</translation>
    </message>
    <message>
        <source>The word lists (igerman98 and the frami additions) are under the GNU General Public License 2 or 3, the word forms (Morphy, korrekturen.de) under Creative Commons Attribution-ShareAlike 4.0.</source>
        <translation>As listas de palavras (igerman98 e os acréscimos frami) estão sob a GNU General Public License 2 ou 3; as formas de palavras (Morphy, korrekturen.de), sob a Creative Commons Atribuição-CompartilhaIgual 4.0.</translation>
    </message>
    <message>
        <source>The word lists cannot be stored in {folder}: {reason}.</source>
        <translation>As listas de palavras não podem ser guardadas em {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The word lists for {language} could not be fetched.</source>
        <translation>Não foi possível baixar as listas de palavras para {language}.</translation>
    </message>
    <message>
        <source>The word lists in {folder} cannot be used: {reason}</source>
        <translation>Não é possível usar as listas de palavras em {folder}: {reason}</translation>
    </message>
    <message>
        <source>The wording of a quotation is different.</source>
        <translation>O texto de uma citação está diferente.</translation>
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
        <translation>Há alterações que não estão no arquivo.</translation>
    </message>
    <message>
        <source>There are no versions.</source>
        <translation>Não há versões.</translation>
    </message>
    <message>
        <source>There is a web page instead of the file, perhaps one that asks to sign in to this network.</source>
        <translation>Há uma página da web no lugar do arquivo, talvez uma que pede login nesta rede.</translation>
    </message>
    <message>
        <source>There is a {file} already. Remove it first to make it again.</source>
        <translation>Já existe um {file}. Remova-o primeiro para criá-lo de novo.</translation>
    </message>
    <message>
        <source>There is another file named {file} by now.</source>
        <translation>Agora há outro arquivo chamado {file}.</translation>
    </message>
    <message>
        <source>There is another file named {file} in {folder}. Move it or remove it, then try again.</source>
        <translation>Há outro arquivo chamado {file} em {folder}. Mova-o ou remova-o e tente de novo.</translation>
    </message>
    <message>
        <source>There is another {file} by now, so the deleted one was not brought back.</source>
        <translation>Agora já existe outro {file}, por isso o excluído não voltou.</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>Não há conexão</translation>
    </message>
    <message>
        <source>There is no connection to the package index. Go online and try again. {advice}</source>
        <translation>Não há conexão com o índice de pacotes. Conecte-se à internet e tente de novo. {advice}</translation>
    </message>
    <message>
        <source>There is no connection to {host}. Go online, or check the address, and try again.</source>
        <translation>Não há conexão com {host}. Conecte-se à internet ou confira o endereço e tente de novo.</translation>
    </message>
    <message>
        <source>There is no file {file} in that folder.</source>
        <translation>Não há arquivo {file} nessa pasta.</translation>
    </message>
    <message>
        <source>There is no file “{file}” where the link says.</source>
        <translation>Não há arquivo “{file}” onde o link indica.</translation>
    </message>
    <message>
        <source>There is no model to measure yet. Choose one in Settings, Model.</source>
        <translation>Ainda não há modelo para medir. Escolha um em Configurações, Modelo.</translation>
    </message>
    <message>
        <source>There is no model yet. Choose one in Settings, Model.</source>
        <translation>Ainda não há modelo. Escolha um em Configurações, Modelo.</translation>
    </message>
    <message>
        <source>There is no model yet; suggestions need one.</source>
        <translation>Ainda não há modelo; as sugestões precisam de um.</translation>
    </message>
    <message>
        <source>There is no newer version. The latest, {version}, is of {day}.</source>
        <translation>Não há versão mais nova. A última, {version}, é de {day}.</translation>
    </message>
    <message>
        <source>There is no running text here: {things} are never rewritten. Select a paragraph.</source>
        <translation>Não há texto corrido aqui: o Inkhorn nunca reescreve {things}. Selecione um parágrafo.</translation>
    </message>
    <message>
        <source>There is no running text here: {thing} is never rewritten. Select a paragraph.</source>
        <translation>Não há texto corrido aqui: o Inkhorn nunca reescreve {thing}. Selecione um parágrafo.</translation>
    </message>
    <message>
        <source>There is no setting called {key}.</source>
        <translation>Não há configuração chamada {key}.</translation>
    </message>
    <message>
        <source>There is no text to try this on. Select some in the document, or put the caret into a paragraph.</source>
        <translation>Não há texto para testar. Selecione algum no documento ou coloque o cursor em um parágrafo.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Ainda não há texto.</translation>
    </message>
    <message>
        <source>There is not enough memory for this context. Choose a smaller context or model in Settings.</source>
        <translation>Não há memória suficiente para este contexto. Escolha um contexto ou um modelo menor nas Configurações.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Não há nada para refazer.</translation>
    </message>
    <message>
        <source>There is nothing to rewrite here. Select some text, or put the caret into a paragraph.</source>
        <translation>Não há nada para reescrever aqui. Selecione algum texto ou coloque o cursor em um parágrafo.</translation>
    </message>
    <message>
        <source>There is nothing to score.</source>
        <translation>Não há nada para pontuar.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Não há nada para desfazer.</translation>
    </message>
    <message>
        <source>There is too little text to go on from; a few words are enough.</source>
        <translation>Há pouco texto para continuar; algumas palavras bastam.</translation>
    </message>
    <message>
        <source>These are more than {limit} prompts. Import a part of them.</source>
        <translation>São mais de {limit} prompts. Importe uma parte deles.</translation>
    </message>
    <message>
        <source>These keys were left out: {keys}.</source>
        <translation>Estas chaves foram omitidas: {keys}.</translation>
    </message>
    <message>
        <source>These options were left out: {options}.</source>
        <translation>Estas opções foram omitidas: {options}.</translation>
    </message>
    <message>
        <source>These should be separate words.</source>
        <translation>Estas palavras devem ser separadas.</translation>
    </message>
    <message>
        <source>These texts were not saved when Inkhorn ended. Each is safe until you keep it or throw it away; what you do not decide now is here again at the next start.</source>
        <translation>Estes textos não estavam salvos quando o Inkhorn encerrou. Cada um está seguro até que você o mantenha ou descarte; o que você não decidir agora aparece aqui de novo na próxima inicialização.</translation>
    </message>
    <message>
        <source>These words are joined by a hyphen.</source>
        <translation>Estas palavras são unidas por hífen.</translation>
    </message>
    <message>
        <source>These words are usually written in the other order.</source>
        <translation>Estas palavras costumam vir na ordem inversa.</translation>
    </message>
    <message>
        <source>This address asks for a permission that Inkhorn does not have.</source>
        <translation>Este endereço pede uma permissão que o Inkhorn não tem.</translation>
    </message>
    <message>
        <source>This address cannot be used.</source>
        <translation>Este endereço não pode ser usado.</translation>
    </message>
    <message>
        <source>This address cannot be used: it does not begin with https://.</source>
        <translation>Este endereço não pode ser usado: não começa com https://.</translation>
    </message>
    <message>
        <source>This build cannot look for updates: its update address cannot be read.</source>
        <translation>Esta versão não pode buscar atualizações: o endereço de atualização não pode ser lido.</translation>
    </message>
    <message>
        <source>This build cannot look for updates: its update address does not begin with https.</source>
        <translation>Esta versão não pode buscar atualizações: o endereço de atualização não começa com https.</translation>
    </message>
    <message>
        <source>This build carries no key to check updates with, so it does not look for them.</source>
        <translation>Esta versão não traz uma chave para verificar atualizações, por isso não as busca.</translation>
    </message>
    <message>
        <source>This build of Inkhorn has no update address, so it cannot look for newer versions. Look where you got it.</source>
        <translation>Esta versão do Inkhorn não tem endereço de atualização, por isso não pode buscar versões mais novas. Veja onde você a obteve.</translation>
    </message>
    <message>
        <source>This cannot be used yet; see the problems below.</source>
        <translation>Ainda não pode ser usado; veja os problemas abaixo.</translation>
    </message>
    <message>
        <source>This computer does not tell programs how much energy it uses.</source>
        <translation>Este computador não informa aos programas quanta energia consome.</translation>
    </message>
    <message>
        <source>This computer has no keyring (Secret Service) that could keep it.</source>
        <translation>Este computador não tem um chaveiro (Secret Service) que possa guardá-lo.</translation>
    </message>
    <message>
        <source>This copy of the engine was built without CUDA. Install a build that has it; the README says how, under Graphics processors.</source>
        <translation>Esta cópia do mecanismo foi compilada sem CUDA. Instale uma versão que o tenha; o README explica como, em Graphics processors.</translation>
    </message>
    <message>
        <source>This copy of the engine was built without CUDA. Run `make backends` in the folder of the sources.</source>
        <translation>Esta cópia do mecanismo foi compilada sem CUDA. Execute `make backends` na pasta do código-fonte.</translation>
    </message>
    <message>
        <source>This copy of the engine was built without Metal. Install a build that has it; the README says how, under Graphics processors.</source>
        <translation>Esta cópia do mecanismo foi compilada sem Metal. Instale uma versão que o tenha; o README explica como, em Graphics processors.</translation>
    </message>
    <message>
        <source>This copy of the engine was built without Metal. Run `make backends` in the folder of the sources.</source>
        <translation>Esta cópia do mecanismo foi compilada sem Metal. Execute `make backends` na pasta do código-fonte.</translation>
    </message>
    <message>
        <source>This copy of the engine was built without Vulkan. Install a build that has it; the README says how, under Graphics processors.</source>
        <translation>Esta cópia do mecanismo foi compilada sem Vulkan. Instale uma versão que o tenha; o README explica como, em Graphics processors.</translation>
    </message>
    <message>
        <source>This copy of the engine was built without Vulkan. Run `make backends` in the folder of the sources.</source>
        <translation>Esta cópia do mecanismo foi compilada sem Vulkan. Execute `make backends` na pasta do código-fonte.</translation>
    </message>
    <message>
        <source>This document is written without a model.</source>
        <translation>Este documento é escrito sem modelo.</translation>
    </message>
    <message>
        <source>This document is written without a model; rules go on checking. Write, No Model brings it back.</source>
        <translation>Este documento é escrito sem modelo; as regras continuam verificando. Escrever, Sem modelo traz o modelo de volta.</translation>
    </message>
    <message>
        <source>This does not look right here.</source>
        <translation>Isto não parece certo aqui.</translation>
    </message>
    <message>
        <source>This file cannot be fetched here. Take it from a folder or a stick that has it.</source>
        <translation>Não é possível baixar este arquivo aqui. Pegue-o de uma pasta ou de um pen drive que o tenha.</translation>
    </message>
    <message>
        <source>This file has a very long line. It is shown in pieces so that typing stays fast; saving joins them again.</source>
        <translation>Este arquivo tem uma linha muito longa. Ela aparece em partes para a digitação continuar rápida; ao salvar, as partes são unidas de novo.</translation>
    </message>
    <message>
        <source>This file has control characters, such as page breaks, that the page cannot hold. Saving turns them into line ends or leaves them out.</source>
        <translation>Este arquivo tem caracteres de controle, como quebras de página, que a página não comporta. Ao salvar, eles viram finais de linha ou são omitidos.</translation>
    </message>
    <message>
        <source>This file mixes several kinds of line ends; saving makes them alike.</source>
        <translation>Este arquivo mistura vários tipos de final de linha; ao salvar, ficam todos iguais.</translation>
    </message>
    <message>
        <source>This file says at its end who wrote what, but its text was changed since, so that may be wrong. View, Show Machine Text lets you see. Keep it?</source>
        <translation>Este arquivo diz no final quem escreveu o quê, mas o texto foi alterado desde então, e isso pode estar errado. Em Exibir, Mostrar texto de máquina, você pode conferir. Manter?</translation>
    </message>
    <message>
        <source>This file stays as it is; the new one goes into Inkhorn&apos;s folder, where {free} are free.</source>
        <translation>Este arquivo fica como está; o novo vai para a pasta do Inkhorn, onde há {free} livres.</translation>
    </message>
    <message>
        <source>This file was changed in another program. Of 1 passage that a machine wrote, 1 was not found again and count as of unknown origin.</source>
        <translation>Este arquivo foi alterado em outro programa. Do único trecho escrito por uma máquina, 1 não foi encontrado de novo e conta como de origem desconhecida.</translation>
    </message>
    <message numerus="yes">
        <source>This file was changed in another program. Of {passages} passages that a machine wrote, {n} were not found again and count as of unknown origin.</source>
        <translation>
            <numerusform>Este arquivo foi alterado em outro programa. De {passages} trechos escritos por uma máquina, {n} não foi encontrado de novo e conta como de origem desconhecida.</numerusform>
            <numerusform>Este arquivo foi alterado em outro programa. De {passages} trechos escritos por uma máquina, {n} não foram encontrados de novo e contam como de origem desconhecida.</numerusform>
        </translation>
    </message>
    <message>
        <source>This folder may not be looked into.</source>
        <translation>Não há permissão para ver esta pasta.</translation>
    </message>
    <message>
        <source>This installation cannot download models because it has no pip. {advice}</source>
        <translation>Esta instalação não pode baixar modelos porque não tem pip. {advice}</translation>
    </message>
    <message>
        <source>This installation cannot read dictionaries: there is no Hunspell library for this system.</source>
        <translation>Esta instalação não pode ler dicionários: não há biblioteca Hunspell para este sistema.</translation>
    </message>
    <message>
        <source>This installation has no pip. Set an address for word lists, or a folder with the file.</source>
        <translation>Esta instalação não tem pip. Defina um endereço para as listas de palavras ou uma pasta com o arquivo.</translation>
    </message>
    <message>
        <source>This is Inkhorn {version}</source>
        <translation>Este é o Inkhorn {version}</translation>
    </message>
    <message>
        <source>This is a question now.</source>
        <translation>Agora isto é uma pergunta.</translation>
    </message>
    <message>
        <source>This is a source checkout. In its folder run:
git pull &amp;&amp; make run</source>
        <translation>Esta é uma cópia do código-fonte. Na pasta dela, execute:
git pull &amp;&amp; make run</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Isto não é um arquivo comum.</translation>
    </message>
    <message>
        <source>This is not an address. One looks like http://localhost:8080.</source>
        <translation>Isto não é um endereço. Um exemplo: http://localhost:8080.</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>Isto não é possível no momento.</translation>
    </message>
    <message>
        <source>This is nothing that Inkhorn can import. It reads WritingTools&apos; options.json, llm&apos;s YAML templates, Fabric&apos;s patterns (folders with system.md) and Obsidian Local GPT&apos;s data.json.</source>
        <translation>Não é nada que o Inkhorn possa importar. Ele lê o options.json do WritingTools, os templates YAML do llm, os patterns do Fabric (pastas com system.md) e o data.json do Obsidian Local GPT.</translation>
    </message>
    <message>
        <source>This is too long to be copied as HTML. Export the document as a web page instead.</source>
        <translation>O texto é longo demais para ser copiado como HTML. Exporte o documento como página da web.</translation>
    </message>
    <message>
        <source>This is written as one word.</source>
        <translation>Isto se escreve em uma só palavra.</translation>
    </message>
    <message>
        <source>This is your style guide. Prompts that ask for it with {{style_guide}} send it along; no other prompt does.
One line a preference is enough. Lines between these marks are notes to yourself and are never sent.

- Write &quot;email&quot;, not &quot;e-mail&quot;.
- Dates look like 5 March 2027.
- Short sentences; no exclamation marks.</source>
        <translation>Este é o seu guia de estilo. Os prompts que o pedem com {{style_guide}} o enviam junto; nenhum outro prompt faz isso.
Uma linha por preferência basta. Linhas entre estas marcas são anotações suas e nunca são enviadas.

- Escreva “e-mail”, não “email”.
- As datas têm a forma 5 de março de 2027.
- Frases curtas; sem pontos de exclamação.</translation>
    </message>
    <message>
        <source>This key cannot be used; press another one.</source>
        <translation>Esta tecla não pode ser usada; pressione outra.</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>Este modelo</translation>
    </message>
    <message>
        <source>This model cannot write text. Choose another in Settings, Model.</source>
        <translation>Este modelo não consegue escrever texto. Escolha outro em Configurações, Modelo.</translation>
    </message>
    <message>
        <source>This model does not continue text. Choose another in Settings, Model.</source>
        <translation>Este modelo não continua textos. Escolha outro em Configurações, Modelo.</translation>
    </message>
    <message>
        <source>This model has no token for what the grammar asks next. Change the grammar.</source>
        <translation>Este modelo não tem token para o que a gramática pede a seguir. Altere a gramática.</translation>
    </message>
    <message>
        <source>This model makes the engine crash while it loads. Choose another model in Settings, Model, or download it again.</source>
        <translation>Este modelo faz o mecanismo falhar durante o carregamento. Escolha outro em Configurações, Modelo, ou baixe-o de novo.</translation>
    </message>
    <message>
        <source>This model makes the engine stop whenever it is used. Choose another model in Settings, Model, or download it again.</source>
        <translation>Este modelo faz o mecanismo parar sempre que é usado. Escolha outro em Configurações, Modelo, ou baixe-o de novo.</translation>
    </message>
    <message>
        <source>This pack cannot be installed.</source>
        <translation>Este pacote não pode ser instalado.</translation>
    </message>
    <message>
        <source>This pattern takes too long in this text. Make it more exact, or search in a selection.</source>
        <translation>Este padrão demora demais neste texto. Deixe-o mais exato ou busque em uma seleção.</translation>
    </message>
    <message>
        <source>This prompt has no examples. Write some behind inkhorn.examples: a selection, and what an answer contains, does not contain (not_contains) or how long it is at most (max_length).</source>
        <translation>Este prompt não tem exemplos. Escreva alguns em inkhorn.examples: uma seleção e o que uma resposta contém, não contém (not_contains) ou o tamanho máximo dela (max_length).</translation>
    </message>
    <message>
        <source>This prompt reads your clipboard and shows it to the model on this computer. Allowing it holds for all prompts until Inkhorn is closed.</source>
        <translation>Este prompt lê sua área de transferência e a mostra ao modelo neste computador. A permissão vale para todos os prompts até o Inkhorn ser fechado.</translation>
    </message>
    <message>
        <source>This says something new.</source>
        <translation>Isto diz algo novo.</translation>
    </message>
    <message>
        <source>This section is the first of its level here.</source>
        <translation>Esta seção é a primeira do seu nível aqui.</translation>
    </message>
    <message>
        <source>This section is the last of its level here.</source>
        <translation>Esta seção é a última do seu nível aqui.</translation>
    </message>
    <message>
        <source>This sentence is too long to check.</source>
        <translation>Esta frase é longa demais para verificar.</translation>
    </message>
    <message>
        <source>This text is too long for the engine. Select less of it.</source>
        <translation>Este texto é longo demais para o mecanismo. Selecione menos texto.</translation>
    </message>
    <message>
        <source>This version is no longer kept.</source>
        <translation>Esta versão não é mais mantida.</translation>
    </message>
    <message>
        <source>This was changed since: {words}. It stays; copy the text before to put it back yourself.</source>
        <translation>Isto foi alterado depois: {words}. Fica como está; copie o texto de antes para recolocá-lo você mesmo.</translation>
    </message>
    <message>
        <source>This word is easily confused with another one.</source>
        <translation>Esta palavra é facilmente confundida com outra.</translation>
    </message>
    <message>
        <source>This word is not needed.</source>
        <translation>Esta palavra é desnecessária.</translation>
    </message>
    <message>
        <source>This word seems to be misspelt.</source>
        <translation>Esta palavra parece ter um erro de ortografia.</translation>
    </message>
    <message>
        <source>This word seems to be mistaken for a similar one.</source>
        <translation>Esta palavra parece ter sido trocada por uma parecida.</translation>
    </message>
    <message>
        <source>This word stands here twice.</source>
        <translation>Esta palavra aparece aqui duas vezes.</translation>
    </message>
    <message>
        <source>This worker has its model already; another one needs another worker.</source>
        <translation>Este processo de trabalho já tem seu modelo; outro modelo precisa de outro processo.</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Minucioso</translation>
    </message>
    <message>
        <source>Thorough: also what deserves a look.</source>
        <translation>Minucioso: também o que merece atenção.</translation>
    </message>
    <message>
        <source>Those before {day} are no longer in the list.</source>
        <translation>As anteriores a {day} não estão mais na lista.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Threads for reading</source>
        <translation>Threads para leitura</translation>
    </message>
    <message>
        <source>Threads for writing + for reading, and tokens read at once. Longer is faster; Automatic is 1.00. What counts is a word typed, a paragraph rewritten and a sentence checked.</source>
        <translation>Threads para escrita + para leitura, e tokens lidos por vez. Mais longo é mais rápido; Automático é 1,00. O que conta é uma palavra digitada, um parágrafo reescrito e uma frase verificada.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Throw “{title}” away</source>
        <translation>Descartar “{title}”</translation>
    </message>
    <message>
        <source>Thrown away. It is gone when you close this window.</source>
        <translation>Descartado. Some de vez quando você fechar esta janela.</translation>
    </message>
    <message>
        <source>Thrown away. The page goes back to the file when you close this window.</source>
        <translation>Descartado. A página volta ao arquivo quando você fechar esta janela.</translation>
    </message>
    <message>
        <source>Throws away what has come of it.</source>
        <translation>Descarta o que já foi baixado.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todas</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Desmarcar todas</translation>
    </message>
    <message>
        <source>Tints what the model and rules wrote.</source>
        <translation>Colore o que o modelo e as regras escreveram.</translation>
    </message>
    <message>
        <source>Title ideas</source>
        <translation>Ideias de título</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message numerus="yes">
        <source>Today: {done} of {n} words by hand, and {machine} by machine.</source>
        <translation>
            <numerusform>Hoje: {done} de {n} palavra à mão e {machine} por máquina.</numerusform>
            <numerusform>Hoje: {done} de {n} palavras à mão e {machine} por máquina.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: {done} of {n} words by hand.</source>
        <translation>
            <numerusform>Hoje: {done} de {n} palavra à mão.</numerusform>
            <numerusform>Hoje: {done} de {n} palavras à mão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} words by hand, and {machine} by machine.</source>
        <translation>
            <numerusform>Hoje: {n} palavra à mão e {machine} por máquina.</numerusform>
            <numerusform>Hoje: {n} palavras à mão e {machine} por máquina.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} words by hand.</source>
        <translation>
            <numerusform>Hoje: {n} palavra à mão.</numerusform>
            <numerusform>Hoje: {n} palavras à mão.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduzir</translation>
    </message>
    <message>
        <source>Tries processors, layers, threads and batch on your own kind of work and keeps the best. Takes one to some minutes; you can go on writing, but then it is less exact.</source>
        <translation>Testa processadores, camadas, threads e lotes no seu tipo de trabalho e mantém o melhor. Leva um ou alguns minutos; você pode continuar escrevendo, mas então o resultado é menos exato.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Try again in a moment</source>
        <translation>Tente de novo daqui a pouco</translation>
    </message>
    <message>
        <source>Try again, or use a larger model.</source>
        <translation>Tente de novo ou use um modelo maior.</translation>
    </message>
    <message>
        <source>Try again, or use another model.</source>
        <translation>Tente de novo ou use outro modelo.</translation>
    </message>
    <message>
        <source>Try again, or word the instruction differently.</source>
        <translation>Tente de novo ou formule a instrução de outra forma.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Tentar de novo.</translation>
    </message>
    <message>
        <source>Try again: {model}</source>
        <translation>Tentar de novo: {model}</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>Testar a conexão</translation>
    </message>
    <message>
        <source>Try {number}: {setup}.</source>
        <translation>Tentativa {number}: {setup}.</translation>
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
        <translation>Ativar sugestões</translation>
    </message>
    <message>
        <source>Type an instruction, or ↓ to choose</source>
        <translation>Digite uma instrução, ou ↓ para escolher</translation>
    </message>
    <message>
        <source>Type one word, with letters and without spaces.</source>
        <translation>Digite uma palavra, com letras e sem espaços.</translation>
    </message>
    <message>
        <source>Type the number of a line.</source>
        <translation>Digite o número de uma linha.</translation>
    </message>
    <message>
        <source>Typewriter scrolling</source>
        <translation>Rolagem de máquina de escrever</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Digitação</translation>
    </message>
    <message>
        <source>Typing changes nothing here.</source>
        <translation>Digitar não altera nada aqui.</translation>
    </message>
    <message>
        <source>Typographic quotes and dashes</source>
        <translation>Aspas e travessões tipográficos</translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation>UTF-16, big-endian</translation>
    </message>
    <message>
        <source>UTF-8 with byte order mark</source>
        <translation>UTF-8 com marca de ordem de byte</translation>
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
        <translation>Sublinha vírgulas, apóstrofos e espaços.</translation>
    </message>
    <message>
        <source>Underlines mistakes.</source>
        <translation>Sublinha erros.</translation>
    </message>
    <message>
        <source>Underlines mistakes; right-click shows the fix.</source>
        <translation>Sublinha erros; o botão direito mostra a correção.</translation>
    </message>
    <message>
        <source>Underlines words that no dictionary knows.</source>
        <translation>Sublinha palavras que nenhum dicionário conhece.</translation>
    </message>
    <message>
        <source>Underlines wrong forms, and words that are missing or too many.</source>
        <translation>Sublinha formas erradas e palavras faltando ou sobrando.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Desfazer a importação</translation>
    </message>
    <message>
        <source>Unload after</source>
        <translation>Descarregar após</translation>
    </message>
    <message>
        <source>Unnamed action</source>
        <translation>Ação sem nome</translation>
    </message>
    <message>
        <source>Unsuitable for correcting by itself: last in one published test.</source>
        <translation>Inadequado para corrigir sozinho: último em um teste publicado.</translation>
    </message>
    <message>
        <source>Unsuitable where little is to change: last in one published test of tidying up dictated text.</source>
        <translation>Inadequado onde pouco deve mudar: último em um teste publicado de arrumação de texto ditado.</translation>
    </message>
    <message>
        <source>Unsuitable.</source>
        <translation>Inadequado.</translation>
    </message>
    <message>
        <source>Unsuitable: it does not follow instructions.</source>
        <translation>Inadequado: não segue instruções.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Until it is closed</source>
        <translation>Até ser fechado</translation>
    </message>
    <message>
        <source>Until the end of the day, if wanted</source>
        <translation>Até o fim do dia, se quiser</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>Untitled {number}</source>
        <translation>Sem título {number}</translation>
    </message>
    <message>
        <source>Up and Down bring back what was typed before.</source>
        <translation>As setas para cima e para baixo trazem de volta o que foi digitado antes.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Atualizações</translation>
    </message>
    <message>
        <source>Updates could not be looked for; the log says why.</source>
        <translation>Não foi possível procurar atualizações; o log diz por quê.</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Use Automatic instead</source>
        <translation>Usar o automático</translation>
    </message>
    <message>
        <source>Use dictionaries</source>
        <translation>Usar dicionários</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use the model again</source>
        <translation>Usar o modelo de novo</translation>
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
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>Uigur</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Version and page</source>
        <translation>Versão e página</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versão {number}</translation>
    </message>
    <message>
        <source>Version {number}: {words}</source>
        <translation>Versão {number}: {words}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versão {version}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Versions side by side</source>
        <translation>Versões lado a lado</translation>
    </message>
    <message>
        <source>Versions: earlier texts of your documents. “Keep versions” under Saving switches them off.</source>
        <translation>Versões: textos anteriores dos seus documentos. “Manter versões”, em Salvamento, desativa.</translation>
    </message>
    <message>
        <source>Very difficult: for readers who know the subject.</source>
        <translation>Muito difícil: para leitores que conhecem o assunto.</translation>
    </message>
    <message>
        <source>Very easy to read: most 11-year-olds can follow.</source>
        <translation>Muito fácil de ler: a maioria das pessoas de 11 anos acompanha.</translation>
    </message>
    <message>
        <source>Very good: 82 of 100 points in one published test of tidying up dictated text. Wordy, by one report.</source>
        <translation>Muito bom: 82 de 100 pontos em um teste publicado de arrumação de texto ditado. Prolixo, segundo um relato.</translation>
    </message>
    <message>
        <source>Very good: between 79 and 83 of 100 points in one published test of tidying up dictated text.</source>
        <translation>Muito bom: entre 79 e 83 de 100 pontos em um teste publicado de arrumação de texto ditado.</translation>
    </message>
    <message>
        <source>Very good: in one published test all 28 of its suggestions were safe and 12 of 13 words right.</source>
        <translation>Muito bom: em um teste publicado, todas as 28 sugestões eram seguras e 12 de 13 palavras, certas.</translation>
    </message>
    <message>
        <source>Very good: in one published test it mended 84 of 100 mistakes and left 89 of 100 sound sentences alone.</source>
        <translation>Muito bom: em um teste publicado, corrigiu 84 de 100 erros e não mexeu em 89 de 100 frases corretas.</translation>
    </message>
    <message>
        <source>Very good: in one published test the model before it mended 90 of 100 mistakes and left 95 of 100 sound sentences alone.</source>
        <translation>Muito bom: em um teste publicado, o modelo anterior corrigiu 90 de 100 erros e não mexeu em 95 de 100 frases corretas.</translation>
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
        <translation>Exibir</translation>
    </message>
    <message>
        <source>Waits for the one before it.</source>
        <translation>Espera pelo anterior.</translation>
    </message>
    <message>
        <source>Warm, as to a good colleague.</source>
        <translation>Caloroso, como para um bom colega.</translation>
    </message>
    <message>
        <source>Weak: in one published test of tidying up dictated text 45 of 75 answers had to be rejected.</source>
        <translation>Fraco: em um teste publicado de arrumação de texto ditado, 45 de 75 respostas tiveram de ser rejeitadas.</translation>
    </message>
    <message>
        <source>Weak: in one published test of tidying up dictated text 55 of 75 answers had to be rejected.</source>
        <translation>Fraco: em um teste publicado de arrumação de texto ditado, 55 de 75 respostas tiveram de ser rejeitadas.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página da web</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Galês</translation>
    </message>
    <message>
        <source>Western European (DOS 850)</source>
        <translation>Europa Ocidental (DOS 850)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <translation>Europa Ocidental (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>Europa Ocidental (Mac)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Europa Ocidental (Windows-1252)</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>O que se pode fazer</translation>
    </message>
    <message>
        <source>What changed on the disk</source>
        <translation>O que mudou no disco</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>O que você quer fazer?</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para quê</translation>
    </message>
    <message>
        <source>What has come stays until it is whole or cancelled, also when Inkhorn is closed meanwhile.</source>
        <translation>O que já foi baixado fica até ser concluído ou cancelado, mesmo que o Inkhorn seja fechado nesse meio-tempo.</translation>
    </message>
    <message>
        <source>What is left needs a look: accept (A) or discard (D) each change.</source>
        <translation>O que resta precisa de atenção: aceite (A) ou descarte (D) cada alteração.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>What is said when a suggestion appears or is taken. Automatic: its first words, while a screen reader runs.</source>
        <translation>O que é dito quando uma sugestão aparece ou é aceita. Automático: as primeiras palavras, enquanto um leitor de tela está em uso.</translation>
    </message>
    <message>
        <source>What is sent and answered</source>
        <translation>O que é enviado e respondido</translation>
    </message>
    <message>
        <source>What is stored of your text</source>
        <translation>O que é guardado do seu texto</translation>
    </message>
    <message>
        <source>What is wrong with the text.</source>
        <translation>O que está errado no texto.</translation>
    </message>
    <message>
        <source>What it is for, in a sentence; may stay empty</source>
        <translation>Para que serve, em uma frase; opcional</translation>
    </message>
    <message>
        <source>What it needs of memory is not known before it is here.</source>
        <translation>Só se sabe de quanta memória precisa depois que estiver aqui.</translation>
    </message>
    <message>
        <source>What should change?</source>
        <translation>O que deve mudar?</translation>
    </message>
    <message>
        <source>What the check finds is listed here.</source>
        <translation>O que a verificação encontra é listado aqui.</translation>
    </message>
    <message>
        <source>What the folder has</source>
        <translation>O que a pasta tem</translation>
    </message>
    <message>
        <source>What the model is doing</source>
        <translation>O que o modelo está fazendo</translation>
    </message>
    <message>
        <source>What versions say here, the original</source>
        <translation>O que as versões dizem aqui, o original</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>O que foi alterado</translation>
    </message>
    <message>
        <source>What was downloaded is not the file that was expected (its checksum differs), so nothing was kept. Try again later, or choose another address.</source>
        <translation>O que foi baixado não é o arquivo esperado (a soma de verificação é outra), por isso nada foi mantido. Tente mais tarde ou escolha outro endereço.</translation>
    </message>
    <message>
        <source>What was downloaded is not the starter model (its checksum differs), so nothing was kept. Try again later. {advice}</source>
        <translation>O que foi baixado não é o modelo inicial (a soma de verificação é outra), por isso nada foi mantido. Tente mais tarde. {advice}</translation>
    </message>
    <message>
        <source>What was here before stands here again, so there is nothing to revert.</source>
        <translation>O que havia antes está aqui de novo, por isso não há nada para reverter.</translation>
    </message>
    <message>
        <source>What was made cannot be read, so it was not kept. Try again.</source>
        <translation>O resultado não pode ser lido, por isso não foi mantido. Tente de novo.</translation>
    </message>
    <message>
        <source>What was made is not the same model, so it was not kept.</source>
        <translation>O resultado não é o mesmo modelo, por isso não foi mantido.</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>O que foi enviado</translation>
    </message>
    <message>
        <source>What was sent (P)</source>
        <translation>O que foi enviado (P)</translation>
    </message>
    <message>
        <source>What was sent is far too large for a list of releases, so it was not read. Try again later.</source>
        <translation>O que foi enviado é grande demais para uma lista de versões, por isso não foi lido. Tente mais tarde.</translation>
    </message>
    <message>
        <source>What was sent is not a list of releases. A network that asks you to sign in sends its own page instead; otherwise try again later.</source>
        <translation>O que foi enviado não é uma lista de versões. Uma rede que pede login envia a própria página no lugar; se não for o caso, tente mais tarde.</translation>
    </message>
    <message>
        <source>What was sent to the model</source>
        <translation>O que foi enviado ao modelo</translation>
    </message>
    <message>
        <source>What would be sent for the text you have selected.</source>
        <translation>O que seria enviado para o texto que você selecionou.</translation>
    </message>
    <message>
        <source>What you decided, or chose place by place, stays.</source>
        <translation>O que você decidiu ou escolheu trecho a trecho permanece.</translation>
    </message>
    <message>
        <source>What you type cannot be kept safe from a crash at the moment: {reason}. You can write on; save often. Inkhorn goes on trying.</source>
        <translation>No momento, o que você digita não pode ser protegido contra falhas: {reason}. Você pode continuar escrevendo; salve com frequência. O Inkhorn continua tentando.</translation>
    </message>
    <message>
        <source>What you write is sent there for suggestions and rewriting; rules check alone.</source>
        <translation>O que você escreve é enviado para lá para sugestões e reescrita; só as regras verificam.</translation>
    </message>
    <message>
        <source>What you write is sent to {host}, and can be read by others in your network on the way.</source>
        <translation>O que você escreve é enviado para {host} e pode ser lido no caminho por outros na sua rede.</translation>
    </message>
    <message>
        <source>What you write is sent to {host}.</source>
        <translation>O que você escreve é enviado para {host}.</translation>
    </message>
    <message>
        <source>What you write is sent to {server} for suggestions and rewriting.</source>
        <translation>O que você escreve é enviado para {server} para sugestões e reescrita.</translation>
    </message>
    <message>
        <source>What you write is sent to {server} for suggestions and rewriting. Its process may connect, because you asked for it.</source>
        <translation>O que você escreve é enviado para {server} para sugestões e reescrita. O processo pode se conectar, porque você pediu.</translation>
    </message>
    <message>
        <source>Whatever you ignored at one place is shown again.</source>
        <translation>O que você ignorou em um trecho volta a ser mostrado.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>When nothing was suggested</source>
        <translation>Quando nada foi sugerido</translation>
    </message>
    <message>
        <source>When this happens may have changed.</source>
        <translation>O momento em que isto acontece pode ter mudado.</translation>
    </message>
    <message>
        <source>Where a suggestion ends at the latest.</source>
        <translation>Onde, no máximo, uma sugestão termina.</translation>
    </message>
    <message>
        <source>Whether the process of the {process} can connect cannot be seen here.</source>
        <translation>Aqui não dá para ver se o processo ({process}) pode se conectar.</translation>
    </message>
    <message>
        <source>Which dictionary</source>
        <translation>Qual dicionário</translation>
    </message>
    <message>
        <source>Which one, where this computer has several of the kind.</source>
        <translation>Qual deles, quando este computador tem vários do tipo.</translation>
    </message>
    <message>
        <source>Which processor makes the text.</source>
        <translation>Qual processador gera o texto.</translation>
    </message>
    <message>
        <source>Which spelling counts as right.</source>
        <translation>Qual ortografia é considerada correta.</translation>
    </message>
    <message>
        <source>Which words are yours, the model&apos;s, or pasted: never in the text itself.</source>
        <translation>Quais palavras são suas, do modelo ou coladas: nunca no próprio texto.</translation>
    </message>
    <message>
        <source>Who Wrote What</source>
        <translation>Quem escreveu o quê</translation>
    </message>
    <message>
        <source>Who could connect</source>
        <translation>Quem poderia se conectar</translation>
    </message>
    <message>
        <source>Who is meant may change: {new} for {old}.</source>
        <translation>Pode mudar de quem se fala: {new} no lugar de {old}.</translation>
    </message>
    <message>
        <source>Who is meant may have changed.</source>
        <translation>A pessoa de quem se fala pode ter mudado.</translation>
    </message>
    <message>
        <source>Who will read it</source>
        <translation>Quem vai ler</translation>
    </message>
    <message>
        <source>Who wrote what in this document could not be kept: the folder cannot be written to. Your text is safe.</source>
        <translation>Não foi possível guardar quem escreveu o quê neste documento: a pasta não permite gravação. Seu texto está seguro.</translation>
    </message>
    <message>
        <source>Who wrote what: the paragraphs that a model had a part in, or into which something was pasted. “Remember who wrote what” under Saving switches it off and removes it.</source>
        <translation>Quem escreveu o quê: os parágrafos em que um modelo teve participação ou em que algo foi colado. “Lembrar quem escreveu o quê”, em Salvamento, desativa e remove.</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palavras inteiras</translation>
    </message>
    <message>
        <source>Why nothing is suggested</source>
        <translation>Por que nada é sugerido</translation>
    </message>
    <message>
        <source>Why nothing?</source>
        <translation>Por que nada?</translation>
    </message>
    <message>
        <source>Why nothing? (Shift+F1)</source>
        <translation>Por que nada? (Shift+F1)</translation>
    </message>
    <message>
        <source>Window {window}</source>
        <translation>Janela {window}</translation>
    </message>
    <message>
        <source>Window {window} of {machine}</source>
        <translation>Janela {window} de {machine}</translation>
    </message>
    <message>
        <source>Window {window}, model {model}</source>
        <translation>Janela {window}, modelo {model}</translation>
    </message>
    <message>
        <source>Window {window}, model {model} of {machine}</source>
        <translation>Janela {window}, modelo {model} de {machine}</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Com quem</translation>
    </message>
    <message>
        <source>Without spaces</source>
        <translation>Sem espaços</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>switch: only whole words</comment>
        <translation>Palavra</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>Listas de palavras</translation>
    </message>
    <message>
        <source>Word lists (*.txt *.dic)</source>
        <translation>Listas de palavras (*.txt *.dic)</translation>
    </message>
    <message>
        <source>Word lists are on this computer. {licence}.</source>
        <translation>As listas de palavras estão neste computador. {licence}.</translation>
    </message>
    <message>
        <source>Word lists come from</source>
        <translation>Origem das listas de palavras</translation>
    </message>
    <message>
        <source>Word lists for {language}</source>
        <translation>Listas de palavras para {language}</translation>
    </message>
    <message>
        <source>Word lists: {size} to download. {licence}.</source>
        <translation>Listas de palavras: {size} para baixar. {licence}.</translation>
    </message>
    <message>
        <source>Word to add</source>
        <translation>Palavra a adicionar</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Words a day</source>
        <translation>Palavras por dia</translation>
    </message>
    <message>
        <source>Words of this document</source>
        <translation>Palavras deste documento</translation>
    </message>
    <message>
        <source>Words that are not in the dictionary.</source>
        <translation>Palavras que não estão no dicionário.</translation>
    </message>
    <message>
        <source>Words this document shall have</source>
        <translation>Palavras que este documento deve ter</translation>
    </message>
    <message>
        <source>Words used most</source>
        <translation>Palavras mais usadas</translation>
    </message>
    <message>
        <source>Words used most: {words}</source>
        <translation>Palavras mais usadas: {words}</translation>
    </message>
    <message>
        <source>Words written each day</source>
        <translation>Palavras escritas por dia</translation>
    </message>
    <message>
        <source>Words written today</source>
        <translation>Palavras escritas hoje</translation>
    </message>
    <message>
        <source>Works on the section</source>
        <translation>Atua na seção</translation>
    </message>
    <message>
        <source>Works on the selection</source>
        <translation>Atua na seleção</translation>
    </message>
    <message>
        <source>Works on the selection or the paragraph</source>
        <translation>Atua na seleção ou no parágrafo</translation>
    </message>
    <message>
        <source>Works on the whole document</source>
        <translation>Atua no documento inteiro</translation>
    </message>
    <message>
        <source>Works on whole paragraphs</source>
        <translation>Atua em parágrafos inteiros</translation>
    </message>
    <message>
        <source>Works on whole sentences</source>
        <translation>Atua em frases inteiras</translation>
    </message>
    <message>
        <source>Works on {scope}</source>
        <translation>Atua em {scope}</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escrever</translation>
    </message>
    <message>
        <source>Write a sentence on the page and pause: grey text offers the next words, and Tab takes them.</source>
        <translation>Escreva uma frase na página e faça uma pausa: o texto cinza oferece as próximas palavras, e Tab as aceita.</translation>
    </message>
    <message>
        <source>Write here.</source>
        <translation>Escreva aqui.</translation>
    </message>
    <message>
        <source>Write how many words the document shall have.</source>
        <translation>Escreva quantas palavras o documento deve ter.</translation>
    </message>
    <message>
        <source>Write prompts of your own, try them on your text, and install packs of them.</source>
        <translation>Escreva seus próprios prompts, teste-os no seu texto e instale pacotes de prompts.</translation>
    </message>
    <message>
        <source>Write the day as year-month-day, such as 2027-03-31, or leave it empty.</source>
        <translation>Escreva o dia como ano-mês-dia, por exemplo 2027-03-31, ou deixe vazio.</translation>
    </message>
    <message>
        <source>Write without a model</source>
        <translation>Escrever sem modelo</translation>
    </message>
    <message>
        <source>Writes a copy that says who wrote what.</source>
        <translation>Grava uma cópia que diz quem escreveu o quê.</translation>
    </message>
    <message>
        <source>Writes the document as a Word, OpenDocument, PDF or web page file.</source>
        <translation>Grava o documento como arquivo do Word, OpenDocument, PDF ou página da web.</translation>
    </message>
    <message>
        <source>Writes the document to another file.</source>
        <translation>Grava o documento em outro arquivo.</translation>
    </message>
    <message>
        <source>Writes the document to its file.</source>
        <translation>Grava o documento no arquivo.</translation>
    </message>
    <message>
        <source>Writes the next sentences in the same voice.</source>
        <translation>Escreve as próximas frases no mesmo tom.</translation>
    </message>
    <message>
        <source>Writes the prompt to its file (Ctrl+S).</source>
        <translation>Grava o prompt no arquivo (Ctrl+S).</translation>
    </message>
    <message>
        <source>Writes the words to a text file, one in each line.</source>
        <translation>Grava as palavras em um arquivo de texto, uma por linha.</translation>
    </message>
    <message>
        <source>Writes this document without a model; rules go on checking.</source>
        <translation>Escreve este documento sem modelo; as regras continuam verificando.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Writing another version…</source>
        <translation>Escrevendo outra versão…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escrevendo…</translation>
    </message>
    <message>
        <source>Written by a machine</source>
        <translation>Escrito por uma máquina</translation>
    </message>
    <message>
        <source>Written by a machine, says the file</source>
        <translation>Escrito por uma máquina, segundo o arquivo</translation>
    </message>
    <message>
        <source>Written by another person</source>
        <translation>Escrito por outra pessoa</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>Escrito à mão</translation>
    </message>
    <message>
        <source>Written by {model}, says the file</source>
        <translation>Escrito por {model}, segundo o arquivo</translation>
    </message>
    <message>
        <source>Xhosa</source>
        <translation>Xhosa</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>You can go on writing.</source>
        <translation>Você pode continuar escrevendo.</translation>
    </message>
    <message>
        <source>You can write meanwhile; suggestions begin when the model is here.</source>
        <translation>Você pode escrever enquanto isso; as sugestões começam quando o modelo chegar.</translation>
    </message>
    <message>
        <source>You dismissed five suggestions in a row; they come back when you ask for one or start a new paragraph.</source>
        <translation>Você dispensou cinco sugestões seguidas; elas voltam quando você pedir uma ou começar um novo parágrafo.</translation>
    </message>
    <message>
        <source>You dismissed the suggestion.</source>
        <translation>Você dispensou a sugestão.</translation>
    </message>
    <message>
        <source>You have changes that are not saved.</source>
        <translation>Você tem alterações não salvas.</translation>
    </message>
    <message>
        <source>You have just deleted something.</source>
        <translation>Você acabou de excluir algo.</translation>
    </message>
    <message>
        <source>You have just undone or redone something.</source>
        <translation>Você acabou de desfazer ou refazer algo.</translation>
    </message>
    <message>
        <source>You have no prompts of your own yet. Make one, or duplicate a built-in one.</source>
        <translation>Você ainda não tem prompts próprios. Crie um ou duplique um integrado.</translation>
    </message>
    <message>
        <source>You may not read {file}. Change its permissions or choose another file.</source>
        <translation>Você não tem permissão para ler {file}. Altere as permissões ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>You may not read {file}. Change its permissions or choose another.</source>
        <translation>Você não tem permissão para ler {file}. Altere as permissões ou escolha outro.</translation>
    </message>
    <message>
        <source>You may use it for anything; whoever passes it on must do so under the same licences.</source>
        <translation>Você pode usá-las para qualquer fim; quem as repassar deve fazê-lo sob as mesmas licenças.</translation>
    </message>
    <message>
        <source>Your account on {host} may not have this model yet. Agree to its terms on its page there, and try again once you have been let in.</source>
        <translation>Sua conta em {host} ainda não pode ter este modelo. Aceite os termos na página dele e tente de novo quando o acesso for liberado.</translation>
    </message>
    <message>
        <source>Your documents are not affected.</source>
        <translation>Seus documentos não são afetados.</translation>
    </message>
    <message>
        <source>Your name; may stay empty</source>
        <translation>Seu nome; opcional</translation>
    </message>
    <message>
        <source>Your own instruction</source>
        <translation>Sua própria instrução</translation>
    </message>
    <message>
        <source>Your system&apos;s packages have them, such as hunspell-pl for Polish; or put a .aff and a .dic file into a folder and choose it above.</source>
        <translation>Os pacotes do seu sistema têm dicionários, como hunspell-pl para o polonês; ou coloque um arquivo .aff e um .dic em uma pasta e escolha-a acima.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Seu</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Red&amp;uzir</translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation>Zulu</translation>
    </message>
    <message>
        <source>[{section}] must be a section with settings in it; the defaults are used for it.</source>
        <translation>[{section}] deve ser uma seção com configurações; são usados os padrões para ela.</translation>
    </message>
    <message>
        <source>a Git LFS pointer, not the file itself</source>
        <translation>um ponteiro do Git LFS, não o arquivo em si</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>um arquivo PDF</translation>
    </message>
    <message>
        <source>a Python pickle (a PyTorch model)</source>
        <translation>um pickle do Python (um modelo PyTorch)</translation>
    </message>
    <message>
        <source>a binary file</source>
        <translation>um arquivo binário</translation>
    </message>
    <message>
        <source>a check, from the server you chose</source>
        <translation>uma verificação, do servidor que você escolheu</translation>
    </message>
    <message>
        <source>a child</source>
        <translation>uma criança</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>um arquivo comprimido</translation>
    </message>
    <message>
        <source>a compressed file; unpack it first</source>
        <translation>um arquivo comprimido; descompacte-o primeiro</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>um cliente</translation>
    </message>
    <message>
        <source>a date or a number in it is none. Put it in quotation marks.</source>
        <translation>uma data ou um número nele não é válido. Coloque-o entre aspas.</translation>
    </message>
    <message>
        <source>a file is in the way where a folder should be</source>
        <translation>há um arquivo onde deveria haver uma pasta</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation>uma pasta tem esse nome</translation>
    </message>
    <message>
        <source>a friend</source>
        <translation>um amigo</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>um grupo</translation>
    </message>
    <message>
        <source>a key that is no text</source>
        <translation>uma chave que não é texto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>uma lista</translation>
    </message>
    <message>
        <source>a list does not begin in the line of its key; begin it with “- ” in a line of its own.</source>
        <translation>uma lista não começa na linha da chave; comece-a com “- ” em uma linha própria.</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>um modelo</translation>
    </message>
    <message>
        <source>a model in the old GGJT format</source>
        <translation>um modelo no antigo formato GGJT</translation>
    </message>
    <message>
        <source>a model in the old GGMF format</source>
        <translation>um modelo no antigo formato GGMF</translation>
    </message>
    <message>
        <source>a model in the old GGML format</source>
        <translation>um modelo no antigo formato GGML</translation>
    </message>
    <message>
        <source>a name has 1 to {limit} printable characters.</source>
        <translation>um nome tem de 1 a {limit} caracteres imprimíveis.</translation>
    </message>
    <message>
        <source>a name is not usable.</source>
        <translation>um nome não é utilizável.</translation>
    </message>
    <message>
        <source>a name stands there twice.</source>
        <translation>um nome aparece duas vezes.</translation>
    </message>
    <message>
        <source>a number of many digits</source>
        <translation>um número de muitos dígitos</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>uma imagem</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>um programa</translation>
    </message>
    <message>
        <source>a prompt cannot be read</source>
        <translation>um prompt não pode ser lido</translation>
    </message>
    <message>
        <source>a prompt file cannot place earlier turns; Inkhorn sends none.</source>
        <translation>um arquivo de prompt não pode incluir turnos anteriores; o Inkhorn não envia nenhum.</translation>
    </message>
    <message>
        <source>a prompt file cannot send pictures or other media.</source>
        <translation>um arquivo de prompt não pode enviar imagens nem outras mídias.</translation>
    </message>
    <message>
        <source>a rewriting, from the server you chose</source>
        <translation>uma reescrita, do servidor que você escolheu</translation>
    </message>
    <message>
        <source>a rule says so</source>
        <translation>segundo uma regra</translation>
    </message>
    <message>
        <source>a safetensors model, which has to be converted to GGUF first</source>
        <translation>um modelo safetensors, que precisa ser convertido para GGUF primeiro</translation>
    </message>
    <message>
        <source>a suggestion, from the server you chose</source>
        <translation>uma sugestão, do servidor que você escolheu</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>um arquivo de texto</translation>
    </message>
    <message>
        <source>a value in this line begins with a curly bracket; put it in quotation marks.</source>
        <translation>um valor nesta linha começa com chave; coloque-o entre aspas.</translation>
    </message>
    <message>
        <source>a value in this line begins with “&amp;” or “*”, which means something else here; put it in quotation marks.</source>
        <translation>um valor nesta linha começa com “&amp;” ou “*”, que aqui têm outro significado; coloque-o entre aspas.</translation>
    </message>
    <message>
        <source>a value in this line begins with “{sign}”, which means something else here; put it in quotation marks.</source>
        <translation>um valor nesta linha começa com “{sign}”, que aqui tem outro significado; coloque-o entre aspas.</translation>
    </message>
    <message>
        <source>a web page (a download that asked to sign in)</source>
        <translation>uma página da web (um download que pedia login)</translation>
    </message>
    <message>
        <source>a zip archive (a PyTorch model or a wheel)</source>
        <translation>um arquivo zip (um modelo PyTorch ou um wheel)</translation>
    </message>
    <message>
        <source>about 3 billion</source>
        <translation>cerca de 3 bilhões</translation>
    </message>
    <message>
        <source>address not usable</source>
        <translation>endereço não utilizável</translation>
    </message>
    <message>
        <source>all</source>
        <comment>layers</comment>
        <translation>todas</translation>
    </message>
    <message>
        <source>all layers on it</source>
        <translation>todas as camadas no dispositivo</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>quase certo</translation>
    </message>
    <message>
        <source>an archive or an office document (.docx, .odt, .zip)</source>
        <translation>um arquivo compactado ou um documento do Office (.docx, .odt, .zip)</translation>
    </message>
    <message>
        <source>an enum is a list of 1 to {limit} different short texts.</source>
        <translation>um enum é uma lista de 1 a {limit} textos curtos diferentes.</translation>
    </message>
    <message>
        <source>an object has 1 to {limit} names.</source>
        <translation>um objeto tem de 1 a {limit} nomes.</translation>
    </message>
    <message>
        <source>an object is a group of indented names with types.</source>
        <translation>um objeto é um grupo de nomes recuados com tipos.</translation>
    </message>
    <message>
        <source>an object needs properties.</source>
        <translation>um objeto precisa de properties.</translation>
    </message>
    <message>
        <source>an old office document (.doc)</source>
        <translation>um documento antigo do Office (.doc)</translation>
    </message>
    <message>
        <source>an unfinished download (nothing but zeros)</source>
        <translation>um download incompleto (só zeros)</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>outro programa está usando o arquivo</translation>
    </message>
    <message>
        <source>as it was opened</source>
        <translation>ao abrir</translation>
    </message>
    <message>
        <source>as long</source>
        <translation>mesmo tamanho</translation>
    </message>
    <message>
        <source>asks for {fields}</source>
        <translation>pergunta {fields}</translation>
    </message>
    <message>
        <source>at most {limit} inputs are possible.</source>
        <translation>são possíveis no máximo {limit} entradas.</translation>
    </message>
    <message numerus="yes">
        <source>at most {n} characters</source>
        <translation>
            <numerusform>tem no máximo {n} caractere</numerusform>
            <numerusform>tem no máximo {n} caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>at once</source>
        <translation>de uma vez</translation>
    </message>
    <message>
        <source>before a suggestion</source>
        <translation>antes de uma sugestão</translation>
    </message>
    <message>
        <source>before an earlier version came back</source>
        <translation>antes de restaurar uma versão anterior</translation>
    </message>
    <message>
        <source>before corrections</source>
        <translation>antes de correções</translation>
    </message>
    <message>
        <source>before rewriting</source>
        <translation>antes de reescrever</translation>
    </message>
    <message>
        <source>before taking back</source>
        <translation>antes de reverter</translation>
    </message>
    <message>
        <source>behind “&gt;” or “|” the text begins in the next line; if the sign belongs to the text, quote all of it.</source>
        <translation>depois de “&gt;” ou “|” o texto começa na linha seguinte; se o sinal faz parte do texto, coloque tudo entre aspas.</translation>
    </message>
    <message>
        <source>by {author}</source>
        <translation>de {author}</translation>
    </message>
    <message>
        <source>can be written in Markdown only if it is a list of plain values, a list of objects with plain values, an object with plain values, or a list of texts (the columns) with a list of lists (the rows).</source>
        <translation>só pode ser escrito em Markdown se for uma lista de valores simples, uma lista de objetos com valores simples, um objeto com valores simples ou uma lista de textos (as colunas) com uma lista de listas (as linhas).</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>alterada depois</translation>
    </message>
    <message>
        <source>characters saved ({share})</source>
        <translation>caracteres poupados ({share})</translation>
    </message>
    <message>
        <source>checking</source>
        <comment>what the model is doing</comment>
        <translation>verificando</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>composing</source>
        <translation>compondo</translation>
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
        <translation>contém {texts}</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copiado</translation>
    </message>
    <message>
        <source>delete {words}</source>
        <translation>excluir {words}</translation>
    </message>
    <message>
        <source>did not fit</source>
        <translation>não encaixou</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>dispensada</translation>
    </message>
    <message>
        <source>does not contain {texts}</source>
        <translation>não contém {texts}</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>mecanismo</translation>
    </message>
    <message>
        <source>fits this computer</source>
        <translation>cabe neste computador</translation>
    </message>
    <message>
        <source>fits with less context</source>
        <translation>cabe com menos contexto</translation>
    </message>
    <message>
        <source>five dismissed</source>
        <translation>cinco dispensadas</translation>
    </message>
    <message>
        <source>formulas</source>
        <translation>fórmulas</translation>
    </message>
    <message>
        <source>from {number} B parameters</source>
        <translation>a partir de {number} bi de parâmetros</translation>
    </message>
    <message>
        <source>from {number} M parameters</source>
        <translation>a partir de {number} mi de parâmetros</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>cabeçalho YAML</translation>
    </message>
    <message>
        <source>grammar check</source>
        <translation>verificação gramatical</translation>
    </message>
    <message>
        <source>has {parts} parts; {limit} is the most.</source>
        <translation>tem {parts} partes; o máximo é {limit}.</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>já está aqui</translation>
    </message>
    <message>
        <source>in a heading</source>
        <translation>em um título</translation>
    </message>
    <message>
        <source>in a list marker</source>
        <translation>em um marcador de lista</translation>
    </message>
    <message>
        <source>in a table</source>
        <translation>em uma tabela</translation>
    </message>
    <message>
        <source>in an address</source>
        <translation>em um endereço</translation>
    </message>
    <message>
        <source>in code</source>
        <translation>em código</translation>
    </message>
    <message>
        <source>in the settings block</source>
        <translation>no bloco de configurações</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>em uso</translation>
    </message>
    <message>
        <source>insert {words}</source>
        <translation>inserir {words}</translation>
    </message>
    <message>
        <source>inside a word</source>
        <translation>dentro de uma palavra</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>está faltando.</translation>
    </message>
    <message>
        <source>is not a key that Inkhorn knows; did you mean {key}?</source>
        <translation>não é uma chave que o Inkhorn conheça; você quis dizer {key}?</translation>
    </message>
    <message>
        <source>is not a key that Inkhorn knows; take it out.</source>
        <translation>não é uma chave que o Inkhorn conheça; remova-a.</translation>
    </message>
    <message>
        <source>is not known.</source>
        <translation>não é conhecida.</translation>
    </message>
    <message>
        <source>is not known; did you mean {key}?</source>
        <translation>não é conhecida; você quis dizer {key}?</translation>
    </message>
    <message>
        <source>it can only be read</source>
        <translation>só permite leitura</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>it does not say which kind of model it is</source>
        <translation>não diz que tipo de modelo é</translation>
    </message>
    <message>
        <source>it has no valid name</source>
        <translation>o nome não é válido</translation>
    </message>
    <message>
        <source>it holds no tensors (a vocabulary only)</source>
        <translation>não contém tensores (apenas um vocabulário)</translation>
    </message>
    <message>
        <source>its alignment is impossible</source>
        <translation>o alinhamento é impossível</translation>
    </message>
    <message>
        <source>its folder no longer exists</source>
        <translation>a pasta não existe mais</translation>
    </message>
    <message>
        <source>its header holds a value of an unknown kind</source>
        <translation>o cabeçalho contém um valor de tipo desconhecido</translation>
    </message>
    <message>
        <source>its header holds an impossibly long list</source>
        <translation>o cabeçalho contém uma lista impossivelmente longa</translation>
    </message>
    <message>
        <source>its header holds an impossibly long name</source>
        <translation>o cabeçalho contém um nome impossivelmente longo</translation>
    </message>
    <message>
        <source>its header is impossibly long</source>
        <translation>o cabeçalho é impossivelmente longo</translation>
    </message>
    <message>
        <source>its header promises an impossible number of parts</source>
        <translation>o cabeçalho promete um número impossível de partes</translation>
    </message>
    <message>
        <source>its name is a link that leads back to itself</source>
        <translation>o nome é um link que aponta para si mesmo</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>o nome é longo demais</translation>
    </message>
    <message>
        <source>just deleted</source>
        <translation>acabou de excluir</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message>
        <source>just undone</source>
        <translation>acabou de desfazer</translation>
    </message>
    <message>
        <source>left without saving</source>
        <translation>fechado sem salvar</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation>menos de 1%</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>falta menos de um minuto</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>nível {level}</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>provável</translation>
    </message>
    <message>
        <source>line {number}: {change}</source>
        <translation>linha {number}: {change}</translation>
    </message>
    <message>
        <source>loading</source>
        <comment>what the model is doing</comment>
        <translation>carregando</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>mais longo</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>misspelt word</source>
        <translation>palavra com erro</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mista</translation>
    </message>
    <message>
        <source>models</source>
        <translation>modelos</translation>
    </message>
    <message>
        <source>more than 99 %</source>
        <translation>mais de 99%</translation>
    </message>
    <message>
        <source>more than {limit} blocks stand inside each other.</source>
        <translation>mais de {limit} blocos estão uns dentro dos outros.</translation>
    </message>
    <message>
        <source>moving in the text</source>
        <translation>mover-se no texto</translation>
    </message>
    <message>
        <source>must be a group of indented keys.</source>
        <translation>deve ser um grupo de chaves recuadas.</translation>
    </message>
    <message>
        <source>must be a group of indented names with types.</source>
        <translation>deve ser um grupo de nomes recuados com tipos.</translation>
    </message>
    <message>
        <source>must be a list of at most {limit} examples.</source>
        <translation>deve ser uma lista de no máximo {limit} exemplos.</translation>
    </message>
    <message>
        <source>must be a list of at most {limit} texts.</source>
        <translation>deve ser uma lista de no máximo {limit} textos.</translation>
    </message>
    <message>
        <source>must be a number from {low} to {high}.</source>
        <translation>deve ser um número de {low} a {high}.</translation>
    </message>
    <message>
        <source>must be a size such as 500M or 1.5B.</source>
        <translation>deve ser um tamanho como 500M ou 1.5B.</translation>
    </message>
    <message>
        <source>must be a text of at most {limit} characters.</source>
        <translation>deve ser um texto de no máximo {limit} caracteres.</translation>
    </message>
    <message>
        <source>must be a text.</source>
        <translation>deve ser um texto.</translation>
    </message>
    <message>
        <source>must be a type, or a group of indented names with types.</source>
        <translation>deve ser um tipo ou um grupo de nomes recuados com tipos.</translation>
    </message>
    <message>
        <source>must be a whole number from {low} to {high}.</source>
        <translation>deve ser um número inteiro de {low} a {high}.</translation>
    </message>
    <message>
        <source>must be all, none, or a list out of {choices}.</source>
        <translation>deve ser all, none ou uma lista com itens de {choices}.</translation>
    </message>
    <message>
        <source>must be an object or a list; for a plain text leave it out.</source>
        <translation>deve ser um objeto ou uma lista; para texto simples, deixe de fora.</translation>
    </message>
    <message>
        <source>must be at most {limit} characters long.</source>
        <translation>deve ter no máximo {limit} caracteres.</translation>
    </message>
    <message>
        <source>must be one line of text.</source>
        <translation>deve ser uma linha de texto.</translation>
    </message>
    <message>
        <source>must be one of {choices}.</source>
        <translation>deve ser um destes: {choices}.</translation>
    </message>
    <message>
        <source>must be one or a list of {choices}.</source>
        <translation>deve ser um item ou uma lista de {choices}.</translation>
    </message>
    <message>
        <source>must be text, json or markdown.</source>
        <translation>deve ser text, json ou markdown.</translation>
    </message>
    <message>
        <source>must be the text that is worked on.</source>
        <translation>deve ser o texto em que se trabalha.</translation>
    </message>
    <message>
        <source>must not be both shorter and longer.</source>
        <translation>não pode ser mais curto e mais longo ao mesmo tempo.</translation>
    </message>
    <message>
        <source>must not be {output}, because output.schema asks for an answer of its own shape.</source>
        <translation>não pode ser {output}, porque output.schema pede uma resposta com forma própria.</translation>
    </message>
    <message>
        <source>my boss</source>
        <translation>meu chefe</translation>
    </message>
    <message>
        <source>needs more than {size}</source>
        <translation>precisa de mais de {size}</translation>
    </message>
    <message>
        <source>no suggestion</source>
        <translation>sem sugestão</translation>
    </message>
    <message>
        <source>no suggestion: no model</source>
        <translation>sem sugestão: não há modelo</translation>
    </message>
    <message>
        <source>no suggestion: the model did not start</source>
        <translation>sem sugestão: o modelo não iniciou</translation>
    </message>
    <message>
        <source>no suggestion: without a model</source>
        <translation>sem sugestão: modo sem modelo</translation>
    </message>
    <message>
        <source>no suggestion: {reason}</source>
        <translation>sem sugestão: {reason}</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>ninguém respondeu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>not possible: {reason}</source>
        <translation>não é possível: {reason}</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>não salvo</translation>
    </message>
    <message>
        <source>not sure enough</source>
        <translation>pouca certeza</translation>
    </message>
    <message>
        <source>not who it should be</source>
        <translation>não é quem deveria ser</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>in place of a word</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing can be logged.</source>
        <translation>nada pode ser registrado em log.</translation>
    </message>
    <message>
        <source>nothing can be looked up.</source>
        <translation>nada pode ser consultado.</translation>
    </message>
    <message>
        <source>nothing is added</source>
        <translation>nada é acrescentado</translation>
    </message>
    <message>
        <source>nothing to add</source>
        <translation>nada a acrescentar</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada ainda</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>número {number}</translation>
    </message>
    <message>
        <source>number {number} must be a group of keys, such as selection and contains.</source>
        <translation>o número {number} deve ser um grupo de chaves, como selection e contains.</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a switch</comment>
        <translation>ativado</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>neste computador</translation>
    </message>
    <message>
        <source>on {date} at {time}</source>
        <translation>em {date} às {time}</translation>
    </message>
    <message>
        <source>one of its tensors has an impossible shape</source>
        <translation>um dos tensores tem uma forma impossível</translation>
    </message>
    <message>
        <source>only #if, #unless and #each with one name, and #ifEquals and #unlessEquals with two, are supported.</source>
        <translation>só #if, #unless e #each com um nome, e #ifEquals e #unlessEquals com dois, são aceitos.</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>só aqui</translation>
    </message>
    <message>
        <source>only on the disk</source>
        <translation>só no disco</translation>
    </message>
    <message>
        <source>only white space</source>
        <translation>só espaços em branco</translation>
    </message>
    <message>
        <source>open, or cut short</source>
        <translation>aberta ou interrompida</translation>
    </message>
    <message>
        <source>opened as a new document</source>
        <translation>aberto como novo documento</translation>
    </message>
    <message>
        <source>other language</source>
        <translation>outro idioma</translation>
    </message>
    <message>
        <source>other names than the declared ones, (*), are not supported.</source>
        <translation>nomes diferentes dos declarados, (*), não são aceitos.</translation>
    </message>
    <message>
        <source>other script</source>
        <translation>outra escrita</translation>
    </message>
    <message>
        <source>paragraph {number} of {count}</source>
        <translation>parágrafo {number} de {count}</translation>
    </message>
    <message>
        <source>partly taken back</source>
        <translation>revertida em parte</translation>
    </message>
    <message>
        <source>place gone</source>
        <translation>lugar sumiu</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>processador</translation>
    </message>
    <message>
        <source>put behind the text</source>
        <translation>inserido após o texto</translation>
    </message>
    <message>
        <source>put in at the caret</source>
        <translation>inserido no cursor</translation>
    </message>
    <message>
        <source>put in place of the text</source>
        <translation>inserido no lugar do texto</translation>
    </message>
    <message>
        <source>raw blocks ({{{{) are not supported.</source>
        <translation>blocos brutos ({{{{) não são aceitos.</translation>
    </message>
    <message>
        <source>reading</source>
        <comment>what the model is doing</comment>
        <translation>lendo</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>what the model is doing</comment>
        <translation>pronto</translation>
    </message>
    <message>
        <source>recent files and what is not saved yet</source>
        <translation>arquivos recentes e o que ainda não foi salvo</translation>
    </message>
    <message>
        <source>refused ({status})</source>
        <translation>recusada ({status})</translation>
    </message>
    <message>
        <source>repetition</source>
        <translation>repetição</translation>
    </message>
    <message>
        <source>required: must be a list of names that stand under properties.</source>
        <translation>required: deve ser uma lista de nomes que estão em properties.</translation>
    </message>
    <message>
        <source>rewrite as told</source>
        <translation>reescrever conforme a instrução</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>ao salvar</translation>
    </message>
    <message>
        <source>saved by itself at {time}</source>
        <translation>salvo automaticamente às {time}</translation>
    </message>
    <message>
        <source>saves by itself</source>
        <translation>salva automaticamente</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>salvando…</translation>
    </message>
    <message>
        <source>say what is in the {kind}; in Picoschema it stands in brackets behind the name.</source>
        <translation>diga o que há em {kind}; em Picoschema isso vai entre parênteses depois do nome.</translation>
    </message>
    <message>
        <source>sections are not supported.</source>
        <translation>seções não são aceitas.</translation>
    </message>
    <message>
        <source>sent on</source>
        <translation>redirecionada</translation>
    </message>
    <message>
        <source>server: {server}</source>
        <translation>servidor: {server}</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>configurações</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>mais curto</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostradas</translation>
    </message>
    <message>
        <source>shown as changes to review</source>
        <translation>mostrado como alterações para revisar</translation>
    </message>
    <message>
        <source>shown beside the text</source>
        <translation>mostrado ao lado do texto</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>tamanho desconhecido</translation>
    </message>
    <message>
        <source>slowest in twenty (p95)</source>
        <translation>a mais lenta em vinte (p95)</translation>
    </message>
    <message>
        <source>someone else…</source>
        <translation>outra pessoa…</translation>
    </message>
    <message>
        <source>something else or a damaged file</source>
        <translation>outra coisa ou um arquivo danificado</translation>
    </message>
    <message>
        <source>something stands behind the closing bracket in this line; if brackets belong to it, quote all of it.</source>
        <translation>há algo depois do colchete de fechamento nesta linha; se os colchetes fazem parte do texto, coloque tudo entre aspas.</translation>
    </message>
    <message>
        <source>something stands behind the closing quotation mark in this line; put all of the value between them.</source>
        <translation>há algo depois das aspas de fechamento nesta linha; coloque todo o valor entre elas.</translation>
    </message>
    <message>
        <source>spaces</source>
        <comment>white space</comment>
        <translation>espaços</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>interrompida</translation>
    </message>
    <message>
        <source>stray signs</source>
        <translation>sinais estranhos</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>riscado</translation>
    </message>
    <message>
        <source>suggestions off</source>
        <translation>sugestões desativadas</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>tabelas</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>aceitas</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>revertida</translation>
    </message>
    <message numerus="yes">
        <source>taken of {n} shown</source>
        <translation>
            <numerusform>aceitas de {n} mostrada</numerusform>
            <numerusform>aceitas de {n} mostradas</numerusform>
        </translation>
    </message>
    <message>
        <source>takes the place of version {version}</source>
        <translation>toma o lugar da versão {version}</translation>
    </message>
    <message>
        <source>the backslash in this line means something else between double quotation marks; write two of them, or use single quotation marks.</source>
        <translation>a barra invertida nesta linha tem outro significado entre aspas duplas; escreva duas ou use aspas simples.</translation>
    </message>
    <message>
        <source>the bracket “{bracket}” in this line is not closed, or a comma is missing behind it; text that begins with a bracket belongs in quotation marks.</source>
        <translation>o sinal “{bracket}” nesta linha não é fechado, ou falta uma vírgula depois dele; texto que começa com esse sinal deve ir entre aspas.</translation>
    </message>
    <message>
        <source>the caret is here</source>
        <translation>o cursor está aqui</translation>
    </message>
    <message>
        <source>the choices of {name} must be 1 to {limit} short texts.</source>
        <translation>as opções de {name} devem ser de 1 a {limit} textos curtos.</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>o disco é somente leitura</translation>
    </message>
    <message>
        <source>the disk does not take files of this size</source>
        <translation>o disco não aceita arquivos deste tamanho</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>o disco está cheio</translation>
    </message>
    <message>
        <source>the disk or the network drive does not answer</source>
        <translation>o disco ou a unidade de rede não responde</translation>
    </message>
    <message>
        <source>the disk reported a fault</source>
        <translation>o disco informou uma falha</translation>
    </message>
    <message>
        <source>the model could not answer</source>
        <translation>o modelo não conseguiu responder</translation>
    </message>
    <message>
        <source>the model is loading</source>
        <translation>o modelo está carregando</translation>
    </message>
    <message>
        <source>the package index set up on this computer</source>
        <translation>o índice de pacotes configurado neste computador</translation>
    </message>
    <message>
        <source>the quotation mark that opens in this line is never closed.</source>
        <translation>as aspas que abrem nesta linha nunca são fechadas.</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>as fast as before</comment>
        <translation>igual</translation>
    </message>
    <message>
        <source>the system refuses</source>
        <translation>o sistema recusa</translation>
    </message>
    <message>
        <source>the system says “{message}”</source>
        <translation>o sistema diz “{message}”</translation>
    </message>
    <message>
        <source>the tabs</source>
        <translation>as abas</translation>
    </message>
    <message>
        <source>the {menu} menu</source>
        <translation>o menu {menu}</translation>
    </message>
    <message>
        <source>there are more than {limit} objects and lists inside each other.</source>
        <translation>há mais de {limit} objetos e listas uns dentro dos outros.</translation>
    </message>
    <message>
        <source>there are too many brackets inside of brackets.</source>
        <translation>há colchetes demais dentro de colchetes.</translation>
    </message>
    <message>
        <source>this disk does not take such a name</source>
        <translation>este disco não aceita um nome assim</translation>
    </message>
    <message>
        <source>this line begins a second front matter; take it out.</source>
        <translation>esta linha começa um segundo cabeçalho YAML; remova-a.</translation>
    </message>
    <message>
        <source>this line begins with a tab; use spaces.</source>
        <translation>esta linha começa com tabulação; use espaços.</translation>
    </message>
    <message>
        <source>this line does not begin where the lines it belongs with begin; put as many spaces before it as they have.</source>
        <translation>esta linha não começa onde começam as linhas do mesmo grupo; coloque antes dela o mesmo número de espaços.</translation>
    </message>
    <message>
        <source>this line has a character that cannot be seen; delete it.</source>
        <translation>esta linha tem um caractere invisível; exclua-o.</translation>
    </message>
    <message>
        <source>this line has a second colon; put what stands behind the first one in quotation marks.</source>
        <translation>esta linha tem um segundo sinal de dois-pontos; coloque entre aspas o que vem depois do primeiro.</translation>
    </message>
    <message>
        <source>this line has no colon; write it as “key: value”.</source>
        <translation>esta linha não tem dois-pontos; escreva como “chave: valor”.</translation>
    </message>
    <message>
        <source>this line is not of the form “key: value”; compare it with the lines above it.</source>
        <translation>esta linha não tem a forma “chave: valor”; compare-a com as linhas acima.</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>hoje às {time}</translation>
    </message>
    <message>
        <source>too large now</source>
        <translation>grande demais agora</translation>
    </message>
    <message>
        <source>too little text</source>
        <translation>pouco texto</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>há arquivos demais abertos</translation>
    </message>
    <message>
        <source>type: must be one type; several are not supported.</source>
        <translation>type: deve ser um só tipo; vários não são aceitos.</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>menos de 1 min</translation>
    </message>
    <message>
        <source>underlined</source>
        <translation>sublinhado</translation>
    </message>
    <message>
        <source>unfinished downloads {size}</source>
        <translation>downloads incompletos {size}</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>kind of model</comment>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>motivo desconhecido</translation>
    </message>
    <message>
        <source>usual time to show (p50)</source>
        <translation>tempo usual até mostrar (p50)</translation>
    </message>
    <message>
        <source>values are texts; there is nothing to write as JSON.</source>
        <translation>os valores são textos; não há nada para escrever como JSON.</translation>
    </message>
    <message>
        <source>very long word</source>
        <translation>palavra muito longa</translation>
    </message>
    <message>
        <source>was lost</source>
        <translation>conexão perdida</translation>
    </message>
    <message>
        <source>was switched off</source>
        <translation>rede desativada</translation>
    </message>
    <message>
        <source>went well</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>what makes the next start quick</source>
        <translation>o que acelera a próxima inicialização</translation>
    </message>
    <message>
        <source>what was deleted {size}</source>
        <translation>itens excluídos {size}</translation>
    </message>
    <message>
        <source>which models your server has</source>
        <translation>quais modelos seu servidor tem</translation>
    </message>
    <message>
        <source>while writing</source>
        <translation>durante a escrita</translation>
    </message>
    <message>
        <source>whole computer</source>
        <translation>computador inteiro</translation>
    </message>
    <message>
        <source>window {window}, model {model}</source>
        <translation>janela {window}, modelo {model}</translation>
    </message>
    <message>
        <source>without a model</source>
        <translation>sem modelo</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>merece atenção</translation>
    </message>
    <message>
        <source>write an {{#if}} of its own inside the {{else}}.</source>
        <translation>escreva um {{#if}} próprio dentro do {{else}}.</translation>
    </message>
    <message>
        <source>writing</source>
        <comment>what the model is doing</comment>
        <translation>escrevendo</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>ontem às {time}</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>você não tem permissão para gravar ali</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>sua cota de disco acabou</translation>
    </message>
    <message>
        <source>{address} is opened in your browser, which connects to it.</source>
        <translation>{address} é aberto no seu navegador, que se conecta a ele.</translation>
    </message>
    <message>
        <source>{address} writes a mail.</source>
        <translation>{address} escreve um e-mail.</translation>
    </message>
    <message>
        <source>{average} words a sentence on average, {most} at most.</source>
        <translation>{average} palavras por frase em média, {most} no máximo.</translation>
    </message>
    <message>
        <source>{backend} (not available)</source>
        <translation>{backend} (não disponível)</translation>
    </message>
    <message>
        <source>{before} became {after}</source>
        <translation>{before} virou {after}</translation>
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
        <translation>{changes}: leitura {reading}, escrita {writing}.</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
    </message>
    <message>
        <source>{count} billion</source>
        <translation>{count} bi</translation>
    </message>
    <message>
        <source>{count} million</source>
        <translation>{count} mi</translation>
    </message>
    <message>
        <source>{count} or more</source>
        <translation>{count} ou mais</translation>
    </message>
    <message>
        <source>{count} replaced</source>
        <translation>Substituições: {count}</translation>
    </message>
    <message>
        <source>{day_and_time} to {time}</source>
        <translation>{day_and_time} até {time}</translation>
    </message>
    <message>
        <source>{day} {time}, {reason}</source>
        <translation>{day} {time}, {reason}</translation>
    </message>
    <message>
        <source>{day}: none</source>
        <translation>{day}: nenhuma</translation>
    </message>
    <message>
        <source>{day}: {hand} by hand, {machine} by machine.</source>
        <translation>{day}: {hand} à mão, {machine} por máquina.</translation>
    </message>
    <message>
        <source>{day}: {hand} by hand.</source>
        <translation>{day}: {hand} à mão.</translation>
    </message>
    <message>
        <source>{day}: {shown} shown, {taken} taken, {saved} characters saved</source>
        <translation>{day}: {shown} mostradas, {taken} aceitas, {saved} caracteres poupados</translation>
    </message>
    <message>
        <source>{device} could not be used. {problem}</source>
        <translation>Não foi possível usar {device}. {problem}</translation>
    </message>
    <message>
        <source>{device} is chosen: compared with the CPU it reads {reading}, writes {writing}.</source>
        <translation>{device} foi escolhido: em comparação com a CPU, leitura {reading}, escrita {writing}.</translation>
    </message>
    <message>
        <source>{device} is not used: compared with what was chosen it reads {reading}, writes {writing}.</source>
        <translation>{device} não é usado: em comparação com o que foi escolhido, leitura {reading}, escrita {writing}.</translation>
    </message>
    <message>
        <source>{device} writes {writing} and reads {reading} tokens/s</source>
        <translation>{device} escreve {writing} e lê {reading} tokens/s</translation>
    </message>
    <message>
        <source>{device}, all layers, {writing} + {reading} threads, {batch} at once</source>
        <translation>{device}, todas as camadas, {writing} + {reading} threads, {batch} por vez</translation>
    </message>
    <message>
        <source>{device}, {layers} layers, {writing} + {reading} threads, {batch} at once</source>
        <translation>{device}, {layers} camadas, {writing} + {reading} threads, {batch} por vez</translation>
    </message>
    <message numerus="yes">
        <source>{device}, {n} layers</source>
        <translation>
            <numerusform>{device}, {n} camada</numerusform>
            <numerusform>{device}, {n} camadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{device}, {writing} + {reading} threads, {batch} at once</source>
        <translation>{device}, {writing} + {reading} threads, {batch} por vez</translation>
    </message>
    <message>
        <source>{device}: {facts}</source>
        <translation>{device}: {facts}</translation>
    </message>
    <message>
        <source>{document} (read-only)</source>
        <translation>{document} (somente leitura)</translation>
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
        <translation>{document} (cópia)</translation>
    </message>
    <message>
        <source>{document} could not be saved: {reason}. Save it elsewhere.</source>
        <translation>Não foi possível salvar {document}: {reason}. Salve em outro lugar.</translation>
    </message>
    <message>
        <source>{document} has no file yet.</source>
        <translation>{document} ainda não tem arquivo.</translation>
    </message>
    <message>
        <source>{document}, not saved</source>
        <translation>{document}, não salvo</translation>
    </message>
    <message>
        <source>{document}, read-only</source>
        <translation>{document}, somente leitura</translation>
    </message>
    <message>
        <source>{document}, {place} of {count}</source>
        <translation>{document}, {place} de {count}</translation>
    </message>
    <message>
        <source>{done} of {goal} today</source>
        <translation>{done} de {goal} hoje</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} words.</source>
        <translation>
            <numerusform>{done} de {n} palavra.</numerusform>
            <numerusform>{done} de {n} palavras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} words: reached.</source>
        <translation>
            <numerusform>{done} de {n} palavra: meta atingida.</numerusform>
            <numerusform>{done} de {n} palavras: meta atingida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} words; {day} is past.</source>
        <translation>
            <numerusform>{done} de {n} palavra; {day} já passou.</numerusform>
            <numerusform>{done} de {n} palavras; {day} já passou.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} words; {each} a day until {day}.</source>
        <translation>
            <numerusform>{done} de {n} palavra; {each} por dia até {day}.</numerusform>
            <numerusform>{done} de {n} palavras; {each} por dia até {day}.</numerusform>
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
        <translation>{encoding} com marca de ordem de byte</translation>
    </message>
    <message>
        <source>{file} can be read to its end; nobody has noted what its checksum should be.</source>
        <translation>{file} pode ser lido até o fim; ninguém registrou qual deveria ser a soma de verificação.</translation>
    </message>
    <message>
        <source>{file} cannot be deleted: {reason}.</source>
        <translation>Não é possível excluir {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be installed.</source>
        <translation>{file} não pode ser instalado.</translation>
    </message>
    <message>
        <source>{file} cannot be read: PDF files keep pages and not the text.</source>
        <translation>Não é possível ler {file}: arquivos PDF guardam páginas, e não o texto.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>Não é possível ler {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Check the disk and try again.</source>
        <translation>Não é possível ler {file}: {reason}. Verifique o disco e tente de novo.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Check the disk or choose another file.</source>
        <translation>Não é possível ler {file}: {reason}. Verifique o disco ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>{file} cannot be remembered, because its name has a semicolon. Give it another name first.</source>
        <translation>{file} não pode ser lembrado, porque o nome tem ponto e vírgula. Dê outro nome a ele primeiro.</translation>
    </message>
    <message>
        <source>{file} cannot be renamed: {reason}.</source>
        <translation>Não é possível renomear {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>Não é possível gravar {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be brought back: {reason}.</source>
        <translation>Não foi possível trazer {file} de volta: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}). Choose another file.</source>
        <translation>Não foi possível ler {file} ({reason}). Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>{file} could not be removed: {reason}.</source>
        <translation>Não foi possível remover {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be saved ({cause}), and what lies there is damaged now. Its last version is kept as a backup, and your text is still here: save it elsewhere.</source>
        <translation>Não foi possível salvar {file} ({cause}), e o que está lá agora está danificado. A última versão foi mantida como backup, e seu texto continua aqui: salve-o em outro lugar.</translation>
    </message>
    <message>
        <source>{file} could not be saved: no file can have this name. Choose another name.</source>
        <translation>Não foi possível salvar {file}: nenhum arquivo pode ter este nome. Escolha outro nome.</translation>
    </message>
    <message>
        <source>{file} could not be saved: {cause}. {advice}.</source>
        <translation>Não foi possível salvar {file}: {cause}. {advice}.</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}.</source>
        <translation>Não foi possível salvar {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}). Choose another place.</source>
        <translation>Não foi possível gravar {file} ({reason}). Escolha outro lugar.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>Não foi possível gravar {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Choose another folder.</source>
        <translation>Não foi possível gravar {file}: {reason}. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>{file} defines entities of its own, as harmful files do, so it is not opened. Save it anew where it was made.</source>
        <translation>{file} define entidades próprias, como fazem arquivos nocivos, por isso não é aberto. Salve-o de novo onde foi criado.</translation>
    </message>
    <message>
        <source>{file} does not exist yet. It is made when you save.</source>
        <translation>{file} ainda não existe. Ele é criado quando você salva.</translation>
    </message>
    <message>
        <source>{file} does not exist. Check the name or start a new document.</source>
        <translation>{file} não existe. Confira o nome ou comece um novo documento.</translation>
    </message>
    <message>
        <source>{file} has a name that Windows keeps for devices.</source>
        <translation>{file} tem um nome que o Windows reserva para dispositivos.</translation>
    </message>
    <message>
        <source>{file} has a name that begins or ends with a space or a full stop.</source>
        <translation>{file} tem um nome que começa ou termina com espaço ou ponto.</translation>
    </message>
    <message>
        <source>{file} has a name that is too long.</source>
        <translation>{file} tem um nome longo demais.</translation>
    </message>
    <message>
        <source>{file} has a name with characters that are not allowed in file names.</source>
        <translation>{file} tem um nome com caracteres que não são permitidos em nomes de arquivo.</translation>
    </message>
    <message>
        <source>{file} has another size than expected, so it was not copied.</source>
        <translation>{file} tem um tamanho diferente do esperado, por isso não foi copiado.</translation>
    </message>
    <message>
        <source>{file} has no name that can be seen.</source>
        <translation>{file} não tem um nome visível.</translation>
    </message>
    <message>
        <source>{file} has the name “{prompt}” already.</source>
        <translation>{file} já tem o nome “{prompt}”.</translation>
    </message>
    <message>
        <source>{file} has the name “{prompt}” already. Give this prompt another one.</source>
        <translation>{file} já tem o nome “{prompt}”. Dê outro a este prompt.</translation>
    </message>
    <message>
        <source>{file} has version {version} of the GGUF format, which is not supported. Choose a file of version 2 or 3.</source>
        <translation>{file} tem a versão {version} do formato GGUF, que não é aceita. Escolha um arquivo da versão 2 ou 3.</translation>
    </message>
    <message>
        <source>{file} holds far more than its size says, so it is not opened. Get it from somebody you trust.</source>
        <translation>{file} contém muito mais do que o tamanho indica, por isso não é aberto. Obtenha-o de alguém em quem você confie.</translation>
    </message>
    <message>
        <source>{file} is a PDF file, which keeps pages and not the text. Open the document it was made from.</source>
        <translation>{file} é um PDF, que guarda páginas, e não o texto. Abra o documento a partir do qual ele foi criado.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a file inside it.</source>
        <translation>{file} é uma pasta. Escolha um arquivo dentro dela.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose the .gguf file inside it.</source>
        <translation>{file} é uma pasta. Escolha o arquivo .gguf dentro dela.</translation>
    </message>
    <message>
        <source>{file} is a link to another place; a pack may hold only files.</source>
        <translation>{file} é um link para outro lugar; um pacote só pode conter arquivos.</translation>
    </message>
    <message>
        <source>{file} is a spreadsheet or a presentation. Choose a text document.</source>
        <translation>{file} é uma planilha ou uma apresentação. Escolha um documento de texto.</translation>
    </message>
    <message>
        <source>{file} is an archive. Unpack it and choose a file inside it.</source>
        <translation>{file} é um arquivo compactado. Descompacte-o e escolha um arquivo de dentro dele.</translation>
    </message>
    <message>
        <source>{file} is an old Word document (.doc), whatever its name says. Open it in Word or LibreOffice and save it as .docx or .odt.</source>
        <translation>{file} é um documento antigo do Word (.doc), não importa o que o nome diga. Abra-o no Word ou no LibreOffice e salve-o como .docx ou .odt.</translation>
    </message>
    <message>
        <source>{file} is as it was when it came.</source>
        <translation>{file} está como chegou.</translation>
    </message>
    <message>
        <source>{file} is being fetched already.</source>
        <translation>{file} já está sendo baixado.</translation>
    </message>
    <message>
        <source>{file} is being read…</source>
        <translation>Lendo {file}…</translation>
    </message>
    <message>
        <source>{file} is being written…</source>
        <translation>Gravando {file}…</translation>
    </message>
    <message>
        <source>{file} is compressed in a way that is not usual in zip files.</source>
        <translation>{file} está comprimido de um modo que não é usual em arquivos zip.</translation>
    </message>
    <message>
        <source>{file} is damaged or not complete. Get it once more, or open it where it was made and save it again.</source>
        <translation>{file} está danificado ou incompleto. Obtenha-o de novo ou abra-o onde foi criado e salve outra vez.</translation>
    </message>
    <message>
        <source>{file} is damaged: {fault}. Download it again or choose another file.</source>
        <translation>{file} está danificado: {fault}. Baixe-o de novo ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>{file} is empty. Download it again or choose another file.</source>
        <translation>{file} está vazio. Baixe-o de novo ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>{file} is empty: there is nothing to read.</source>
        <translation>{file} está vazio: não há nada para ler.</translation>
    </message>
    <message>
        <source>{file} is in a mixture that its header does not name and would lose too much. Get the model as F16 or Q8_0 to make it smaller here.</source>
        <translation>{file} está em uma mistura que o cabeçalho não indica e perderia demais. Obtenha o modelo em F16 ou Q8_0 para reduzi-lo aqui.</translation>
    </message>
    <message>
        <source>{file} is incomplete ({size} of {all}). Download it again or choose another file.</source>
        <translation>{file} está incompleto ({size} de {all}). Baixe-o de novo ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>{file} is incomplete. Download it again or choose another file.</source>
        <translation>{file} está incompleto. Baixe-o de novo ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>{file} is larger than {size} KB, so it cannot be edited here.</source>
        <translation>{file} tem mais de {size} KB, por isso não pode ser editado aqui.</translation>
    </message>
    <message>
        <source>{file} is larger than {size} KB.</source>
        <translation>{file} tem mais de {size} KB.</translation>
    </message>
    <message>
        <source>{file} is larger than {size} MB.</source>
        <translation>{file} tem mais de {size} MB.</translation>
    </message>
    <message>
        <source>{file} is longer than {limit} characters; only its beginning is used.</source>
        <translation>{file} tem mais de {limit} caracteres; só o começo é usado.</translation>
    </message>
    <message>
        <source>{file} is no prompt; a pack may hold prompts, {manifest}, a readme and a licence.</source>
        <translation>{file} não é um prompt; um pacote pode conter prompts, {manifest}, um readme e uma licença.</translation>
    </message>
    <message>
        <source>{file} is no text but another kind of document. Choose a text document.</source>
        <translation>{file} não é texto, mas outro tipo de documento. Escolha um documento de texto.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text.</source>
        <translation>{file} não é texto UTF-8.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text. Save it as UTF-8 with the program that made it.</source>
        <translation>{file} não é texto UTF-8. Salve-o como UTF-8 com o programa que o criou.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text; save it as UTF-8.</source>
        <translation>{file} não é texto UTF-8; salve-o como UTF-8.</translation>
    </message>
    <message>
        <source>{file} is not a GGUF model: it looks like {kind}. Choose a file that ends in .gguf.</source>
        <translation>{file} não é um modelo GGUF: parece ser {kind}. Escolha um arquivo que termine em .gguf.</translation>
    </message>
    <message>
        <source>{file} is not a file but a device or a pipe. Choose a .gguf file.</source>
        <translation>{file} não é um arquivo, mas um dispositivo ou um pipe. Escolha um arquivo .gguf.</translation>
    </message>
    <message>
        <source>{file} is not a file but a device or a pipe. Choose another file.</source>
        <translation>{file} não é um arquivo, mas um dispositivo ou um pipe. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <translation>{file} não é um arquivo.</translation>
    </message>
    <message>
        <source>{file} is not a file. Name the zip file of a pack.</source>
        <translation>{file} não é um arquivo. Indique o arquivo zip de um pacote.</translation>
    </message>
    <message>
        <source>{file} is not a language model but part of one ({kind}), so it is not made smaller.</source>
        <translation>{file} não é um modelo de linguagem, mas parte de um ({kind}), por isso não é reduzido.</translation>
    </message>
    <message>
        <source>{file} is not a regular file.</source>
        <translation>{file} não é um arquivo comum.</translation>
    </message>
    <message>
        <source>{file} is not a text file: it looks like {kind}. Choose a text or Markdown file.</source>
        <translation>{file} não é um arquivo de texto: parece ser {kind}. Escolha um arquivo de texto ou Markdown.</translation>
    </message>
    <message>
        <source>{file} is not an adapter. Choose a LoRA adapter made for {model}.</source>
        <translation>{file} não é um adaptador. Escolha um adaptador LoRA feito para {model}.</translation>
    </message>
    <message>
        <source>{file} is not in Inkhorn&apos;s folder, so Inkhorn does not remove it.</source>
        <translation>{file} não está na pasta do Inkhorn, por isso o Inkhorn não o remove.</translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation>{file} não está lá.</translation>
    </message>
    <message>
        <source>{file} is not valid JSON.</source>
        <translation>{file} não é JSON válido.</translation>
    </message>
    <message>
        <source>{file} is not valid TOML: {reason}.</source>
        <translation>{file} não é TOML válido: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not {encoding}: byte {number} does not fit. Choose another.</source>
        <translation>{file} não é {encoding}: o byte {number} não se encaixa. Escolha outra.</translation>
    </message>
    <message>
        <source>{file} is one of {count} parts, but its name does not say which. Get all of them.</source>
        <translation>{file} é uma de {count} partes, mas o nome não diz qual. Obtenha todas.</translation>
    </message>
    <message>
        <source>{file} is one of {parts} parts of a model. Get the model as one file to make it smaller.</source>
        <translation>{file} é uma das {parts} partes de um modelo. Obtenha o modelo em um só arquivo para poder reduzi-lo.</translation>
    </message>
    <message>
        <source>{file} is open beside this document. Choose another name, or close it first.</source>
        <translation>{file} está aberto junto com este documento. Escolha outro nome ou feche-o primeiro.</translation>
    </message>
    <message>
        <source>{file} is protected by a password.</source>
        <translation>{file} está protegido por senha.</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Open it where it was made, save it without one, and try again.</source>
        <translation>{file} está protegido por senha. Abra-o onde foi criado, salve sem senha e tente de novo.</translation>
    </message>
    <message>
        <source>{file} is there already and was left alone.</source>
        <translation>{file} já existe e foi deixado como está.</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name.</source>
        <translation>{file} já existe. Escolha outro nome.</translation>
    </message>
    <message>
        <source>{file} is there twice.</source>
        <translation>{file} aparece duas vezes.</translation>
    </message>
    <message>
        <source>{file} is there, but where it came from could not be noted: {reason}.</source>
        <translation>{file} está lá, mas não foi possível registrar de onde veio: {reason}.</translation>
    </message>
    <message>
        <source>{file} is too large: {size} MB. Inkhorn opens up to {most} MB.</source>
        <translation>{file} é grande demais: {size} MB. O Inkhorn abre até {most} MB.</translation>
    </message>
    <message>
        <source>{file} is {model} as it is in the catalogue.</source>
        <translation>{file} é {model} como está no catálogo.</translation>
    </message>
    <message>
        <source>{file} is {quantisation} and would lose too much. Get the model as F16 or Q8_0 to make it smaller here.</source>
        <translation>{file} é {quantisation} e perderia demais. Obtenha o modelo em F16 ou Q8_0 para reduzi-lo aqui.</translation>
    </message>
    <message>
        <source>{file} is {quantisation}; only {choice} can be made of it.</source>
        <translation>{file} é {quantisation}; dele só dá para criar {choice}.</translation>
    </message>
    <message>
        <source>{file} lies in a folder; the files of a pack lie side by side.</source>
        <translation>{file} está em uma pasta; os arquivos de um pacote ficam lado a lado.</translation>
    </message>
    <message>
        <source>{file} needs a model on this computer.</source>
        <translation>{file} precisa de um modelo neste computador.</translation>
    </message>
    <message>
        <source>{file} needs a name.</source>
        <translation>{file} precisa de um nome.</translation>
    </message>
    <message>
        <source>{file} points outside of the pack.</source>
        <translation>{file} aponta para fora do pacote.</translation>
    </message>
    <message>
        <source>{file} says it is {encoding} but is damaged at byte {number}. Restore a good copy.</source>
        <translation>{file} diz ser {encoding}, mas está danificado no byte {number}. Restaure uma cópia boa.</translation>
    </message>
    <message>
        <source>{file} was changed by another program while you changed it here.</source>
        <translation>{file} foi alterado por outro programa enquanto você o alterava aqui.</translation>
    </message>
    <message>
        <source>{file} was changed by another program, so it was not saved.</source>
        <translation>{file} foi alterado por outro programa, por isso não foi salvo.</translation>
    </message>
    <message>
        <source>{file} was changed or is damaged. Remove it and get it again.</source>
        <translation>{file} foi alterado ou está danificado. Remova-o e obtenha-o de novo.</translation>
    </message>
    <message>
        <source>{file} was deleted; its space is free once you choose “Free what was deleted”.</source>
        <translation>{file} foi excluído; o espaço fica livre quando você escolher “Liberar o que foi excluído”.</translation>
    </message>
    <message>
        <source>{file} was made for big-endian computers. Choose another file.</source>
        <translation>{file} foi feito para computadores big-endian. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>{file} was made in {seconds} s and takes {size}.</source>
        <translation>{file} foi criado em {seconds} s e ocupa {size}.</translation>
    </message>
    <message>
        <source>{file} was not read to its end.</source>
        <translation>{file} não foi lido até o fim.</translation>
    </message>
    <message>
        <source>{file} was read as Markdown. Saving makes a new file; {file} stays as it is.</source>
        <translation>{file} foi lido como Markdown. Ao salvar, um novo arquivo é criado; {file} fica como está.</translation>
    </message>
    <message>
        <source>{file} was taken away by another program. Your changes are still here.</source>
        <translation>{file} foi removido por outro programa. Suas alterações continuam aqui.</translation>
    </message>
    <message>
        <source>{file} was written to {folder}. This document is still the Markdown one.</source>
        <translation>{file} foi gravado em {folder}. Este documento continua sendo o Markdown.</translation>
    </message>
    <message>
        <source>{file} was written. It says at its end who wrote what.</source>
        <translation>{file} foi gravado. Ele diz no final quem escreveu o quê.</translation>
    </message>
    <message>
        <source>{file} would be passed over: names that begin with _ or ~ are.</source>
        <translation>{file} seria pulado: é o que acontece com nomes que começam com _ ou ~.</translation>
    </message>
    <message>
        <source>{file} · not saved yet</source>
        <translation>{file} · ainda não salvo</translation>
    </message>
    <message>
        <source>{file} · {licence}, agreed to</source>
        <translation>{file} · {licence}, aceita</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} ou {last}</translation>
    </message>
    <message>
        <source>{folder} does not hold {file}: no file there has its checksum.</source>
        <translation>{folder} não contém {file}: nenhum arquivo lá tem essa soma de verificação.</translation>
    </message>
    <message>
        <source>{free} of {total} free.</source>
        <translation>{free} de {total} livres.</translation>
    </message>
    <message>
        <source>{group} · none yet</source>
        <translation>{group} · nenhum ainda</translation>
    </message>
    <message>
        <source>{host} answers chats only, so it rewrites but makes no suggestions. Choose a server that has /v1/completions.</source>
        <translation>{host} só responde a chats, por isso reescreve, mas não faz sugestões. Escolha um servidor que tenha /v1/completions.</translation>
    </message>
    <message>
        <source>{host} cannot answer at the moment ({status}). Try again later.</source>
        <translation>{host} não pode responder no momento ({status}). Tente mais tarde.</translation>
    </message>
    <message>
        <source>{host} cannot be found. Go online, or check the address, and try again.</source>
        <translation>{host} não foi encontrado. Conecte-se à internet ou confira o endereço e tente de novo.</translation>
    </message>
    <message>
        <source>{host} could not prove that it is {host} ({reason}), so nothing was sent. Check this computer&apos;s clock and certificates, or whether a proxy reads along.</source>
        <translation>{host} não conseguiu provar que é {host} ({reason}), por isso nada foi enviado. Confira o relógio e os certificados deste computador, ou se um proxy lê o tráfego.</translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds} seconds. Try again, or choose a smaller model there.</source>
        <translation>{host} não respondeu em {seconds} segundos. Tente de novo ou escolha um modelo menor lá.</translation>
    </message>
    <message>
        <source>{host} did not answer.</source>
        <translation>{host} não respondeu.</translation>
    </message>
    <message>
        <source>{host} did not take the request. Select less text, or choose another model.</source>
        <translation>{host} não aceitou a solicitação. Selecione menos texto ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>{host} does not accept the access token. Make a new one there and set it here.</source>
        <translation>{host} não aceita o token de acesso. Crie um novo lá e defina-o aqui.</translation>
    </message>
    <message>
        <source>{host} does not accept the key. Enter another one in Settings, Server.</source>
        <translation>{host} não aceita a chave. Digite outra em Configurações, Servidor.</translation>
    </message>
    <message>
        <source>{host} does not answer at this address. Check it in Settings, Server.</source>
        <translation>{host} não responde neste endereço. Confira-o em Configurações, Servidor.</translation>
    </message>
    <message>
        <source>{host} does not have this model, or only for accounts that may see it.</source>
        <translation>{host} não tem este modelo ou só o mostra a contas com acesso.</translation>
    </message>
    <message>
        <source>{host} does not speak a secure protocol this program knows.</source>
        <translation>{host} não fala nenhum protocolo seguro que este programa conheça.</translation>
    </message>
    <message>
        <source>{host} gave an answer that cannot be read. Check that it is a model server, such as llama-server, vLLM or Ollama.</source>
        <translation>{host} deu uma resposta que não pode ser lida. Verifique se é um servidor de modelos, como llama-server, vLLM ou Ollama.</translation>
    </message>
    <message>
        <source>{host} gives this model only to accounts that have agreed to its terms. Agree on its page there, then set an access token here.</source>
        <translation>{host} só fornece este modelo a contas que aceitaram os termos. Aceite-os na página dele e depois defina um token de acesso aqui.</translation>
    </message>
    <message>
        <source>{host} has a fault of its own ({status}). Try again in a moment.</source>
        <translation>{host} tem uma falha própria ({status}). Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>{host} has a fault of its own. Try again in some minutes.</source>
        <translation>{host} tem uma falha própria. Tente de novo em alguns minutos.</translation>
    </message>
    <message numerus="yes">
        <source>{host} has a fault of its own. Try again in {n} minutes.</source>
        <translation>
            <numerusform>{host} tem uma falha própria. Tente de novo em {n} minuto.</numerusform>
            <numerusform>{host} tem uma falha própria. Tente de novo em {n} minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} has had too many requests from you, or your account is used up. Try again in a moment.</source>
        <translation>{host} recebeu solicitações demais de você, ou o saldo da sua conta acabou. Tente de novo daqui a pouco.</translation>
    </message>
    <message numerus="yes">
        <source>{host} has had too many requests from you, or your account is used up. Try again in {n} minutes.</source>
        <translation>
            <numerusform>{host} recebeu solicitações demais de você, ou o saldo da sua conta acabou. Tente de novo em {n} minuto.</numerusform>
            <numerusform>{host} recebeu solicitações demais de você, ou o saldo da sua conta acabou. Tente de novo em {n} minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{host} has had too many requests from you, or your account is used up. Try again in {n} seconds.</source>
        <translation>
            <numerusform>{host} recebeu solicitações demais de você, ou o saldo da sua conta acabou. Tente de novo em {n} segundo.</numerusform>
            <numerusform>{host} recebeu solicitações demais de você, ou o saldo da sua conta acabou. Tente de novo em {n} segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} has had too many requests. Try again in some minutes.</source>
        <translation>{host} recebeu solicitações demais. Tente de novo em alguns minutos.</translation>
    </message>
    <message numerus="yes">
        <source>{host} has had too many requests. Try again in {n} minutes.</source>
        <translation>
            <numerusform>{host} recebeu solicitações demais. Tente de novo em {n} minuto.</numerusform>
            <numerusform>{host} recebeu solicitações demais. Tente de novo em {n} minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} has no list of releases any more. Look where you got Inkhorn whether there is a newer version.</source>
        <translation>{host} não tem mais uma lista de versões. Veja onde você obteve o Inkhorn se há uma versão mais nova.</translation>
    </message>
    <message>
        <source>{host} has no model called {model}. It has {names}. Choose one in Settings, Server.</source>
        <translation>{host} não tem nenhum modelo chamado {model}. Tem {names}. Escolha um em Configurações, Servidor.</translation>
    </message>
    <message>
        <source>{host} has no model. Load one there, and try again.</source>
        <translation>{host} não tem modelo. Carregue um lá e tente de novo.</translation>
    </message>
    <message>
        <source>{host} has the model, but no longer the version that Inkhorn knows. Choose another model.</source>
        <translation>{host} tem o modelo, mas não mais a versão que o Inkhorn conhece. Escolha outro modelo.</translation>
    </message>
    <message>
        <source>{host} is busy or still loading its model. Try again in a moment.</source>
        <translation>{host} está ocupado ou ainda carregando o modelo. Tente de novo daqui a pouco.</translation>
    </message>
    <message numerus="yes">
        <source>{host} is busy or still loading its model. Try again in {n} minutes.</source>
        <translation>
            <numerusform>{host} está ocupado ou ainda carregando o modelo. Tente de novo em {n} minuto.</numerusform>
            <numerusform>{host} está ocupado ou ainda carregando o modelo. Tente de novo em {n} minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{host} is busy or still loading its model. Try again in {n} seconds.</source>
        <translation>
            <numerusform>{host} está ocupado ou ainda carregando o modelo. Tente de novo em {n} segundo.</numerusform>
            <numerusform>{host} está ocupado ou ainda carregando o modelo. Tente de novo em {n} segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} is not in your own network, so its address must begin with https://.</source>
        <translation>{host} não está na sua própria rede, por isso o endereço deve começar com https://.</translation>
    </message>
    <message>
        <source>{host} knows no model called {model}, or its address is another one. Check Settings, Server.</source>
        <translation>{host} não conhece nenhum modelo chamado {model}, ou o endereço é outro. Confira em Configurações, Servidor.</translation>
    </message>
    <message>
        <source>{host} now has another file than the one Inkhorn knows, so it was not downloaded. Choose another source.</source>
        <translation>{host} agora tem um arquivo diferente do que o Inkhorn conhece, por isso ele não foi baixado. Escolha outra fonte.</translation>
    </message>
    <message>
        <source>{host} refused the download ({status}).</source>
        <translation>{host} recusou o download ({status}).</translation>
    </message>
    <message>
        <source>{host} refused the request ({status}).</source>
        <translation>{host} recusou a solicitação ({status}).</translation>
    </message>
    <message>
        <source>{host} sends to another address, which is not followed. Enter that one in Settings, Server.</source>
        <translation>{host} redireciona para outro endereço, que não é seguido. Digite esse endereço em Configurações, Servidor.</translation>
    </message>
    <message>
        <source>{host} wants a key. Enter it in Settings, Server.</source>
        <translation>{host} exige uma chave. Digite-a em Configurações, Servidor.</translation>
    </message>
    <message>
        <source>{host}, through {proxy}</source>
        <translation>{host}, por meio de {proxy}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{hours} hours left</source>
        <translation>faltam {hours} horas</translation>
    </message>
    <message>
        <source>{key} alone is needed for writing; add Ctrl or Alt.</source>
        <translation>{key} sozinha é necessária para escrever; adicione Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>{key} belongs to “{holder}”, so “{prompt}” has no key; write another one behind inkhorn.hotkey.</source>
        <translation>{key} pertence a “{holder}”, por isso “{prompt}” fica sem tecla; escreva outra em inkhorn.hotkey.</translation>
    </message>
    <message>
        <source>{key} is needed for writing; hold Ctrl or Alt with it.</source>
        <translation>{key} é necessária para escrever; use-a com Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>{key} is needed in the whole window; hold Ctrl or Alt with it.</source>
        <translation>{key} é necessária em toda a janela; use-a com Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>{key} is needed on the page; hold Ctrl or Alt with it.</source>
        <translation>{key} é necessária na página; use-a com Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>{key} is not a key; write it like Ctrl+Alt+P or F6.</source>
        <translation>{key} não é uma tecla; escreva como Ctrl+Alt+P ou F6.</translation>
    </message>
    <message>
        <source>{key} is not supported here; take it out.</source>
        <translation>{key} não é aceito aqui; remova.</translation>
    </message>
    <message>
        <source>{key} is the key for “{command}” already.</source>
        <translation>{key} já é a tecla de “{command}”.</translation>
    </message>
    <message>
        <source>{key} is the key for “{command}” already; press another one.</source>
        <translation>{key} já é a tecla de “{command}”; pressione outra.</translation>
    </message>
    <message>
        <source>{key}: must be a whole number from 0 to {limit}.</source>
        <translation>{key}: deve ser um número inteiro de 0 a {limit}.</translation>
    </message>
    <message>
        <source>{key}: must be at least 1 and no less than {other}.</source>
        <translation>{key}: deve ser pelo menos 1 e não menor que {other}.</translation>
    </message>
    <message>
        <source>{kind}, {number} billion parameters</source>
        <translation>{kind}, {number} bi de parâmetros</translation>
    </message>
    <message>
        <source>{kind}, {number} million parameters</source>
        <translation>{kind}, {number} mi de parâmetros</translation>
    </message>
    <message>
        <source>{language} is not checked yet: its word lists are not on this computer. Get them in the settings, or with `inkhorn languages fetch {code}`.</source>
        <translation>{language} ainda não é verificado: as listas de palavras não estão neste computador. Baixe-as nas configurações ou com `inkhorn languages fetch {code}`.</translation>
    </message>
    <message>
        <source>{language} is not checked: Inkhorn was installed without the extra “languages”.</source>
        <translation>{language} não é verificado: o Inkhorn foi instalado sem o extra “languages”.</translation>
    </message>
    <message>
        <source>{limit} packs are installed already; remove one first.</source>
        <translation>{limit} pacotes já estão instalados; remova um primeiro.</translation>
    </message>
    <message>
        <source>{list}. {free} are free on the disk.</source>
        <translation>{list}. Há {free} livres no disco.</translation>
    </message>
    <message>
        <source>{memory} on the graphics processor</source>
        <translation>{memory} na placa de vídeo</translation>
    </message>
    <message>
        <source>{millions} M parameters, {quantisation}</source>
        <translation>{millions} mi de parâmetros, {quantisation}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{model} ({size} MB) is on this computer already.</source>
        <translation>{model} ({size} MB) já está neste computador.</translation>
    </message>
    <message>
        <source>{model} is being loaded. You can write meanwhile.</source>
        <translation>{model} está sendo carregado. Você pode escrever enquanto isso.</translation>
    </message>
    <message>
        <source>{model} is here and sound.</source>
        <translation>{model} está aqui e íntegro.</translation>
    </message>
    <message>
        <source>{model} is here, as the hub has it.</source>
        <translation>{model} está aqui, igual ao do hub.</translation>
    </message>
    <message>
        <source>{model} is the smallest that can be fetched; any other GGUF file works too.</source>
        <translation>{model} é o menor que pode ser baixado; qualquer outro arquivo GGUF também serve.</translation>
    </message>
    <message>
        <source>{model} is under the {licence}. Nothing is fetched before you agree to it.</source>
        <translation>{model} está sob a {licence}. Nada é baixado antes que você a aceite.</translation>
    </message>
    <message>
        <source>{model} needs {needs} MB of memory beside the model for all tasks, and {free} MB are free, so that one is used. Close other programs, or choose a smaller model in Settings, Model.</source>
        <translation>{model} precisa de {needs} MB de memória além do modelo para todas as tarefas, e há {free} MB livres, por isso é usado este último. Feche outros programas ou escolha um modelo menor em Configurações, Modelo.</translation>
    </message>
    <message>
        <source>{model} on {server}</source>
        <translation>{model} em {server}</translation>
    </message>
    <message>
        <source>{model} rewrites poorly: most of what it writes says something else and is not shown. Proofread works well with it, through the grammar judge; for the other styles choose a larger model, such as Qwen3 1.7B.</source>
        <translation>{model} reescreve mal: a maior parte do que escreve diz outra coisa e não é mostrada. Revisar funciona bem com ele, com a ajuda do avaliador gramatical; para os outros estilos, escolha um modelo maior, como Qwen3 1.7B.</translation>
    </message>
    <message>
        <source>{model} rewrites with mixed results: about one request in three brings something useful, so read each change. A model of 1.5 billion parameters or more, such as Qwen3 1.7B, changes the meaning less often.</source>
        <translation>{model} reescreve com resultados variados: cerca de um pedido em três traz algo útil, então leia cada alteração. Um modelo de 1,5 bilhão de parâmetros ou mais, como Qwen3 1.7B, muda o sentido com menos frequência.</translation>
    </message>
    <message>
        <source>{model} was not made to follow instructions; it completes text. Choose an instruct model to rewrite.</source>
        <translation>{model} não foi feito para seguir instruções; ele completa texto. Escolha um modelo instruct para reescrever.</translation>
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
        <translation>{model}: o arquivo não existe mais.</translation>
    </message>
    <message>
        <source>{name} is a list; Inkhorn asks only for texts and for choices (enum).</source>
        <translation>{name} é uma lista; o Inkhorn só pede textos e opções (enum).</translation>
    </message>
    <message>
        <source>{name} is not a usable name; use letters, digits and _.</source>
        <translation>{name} não é um nome utilizável; use letras, números e _.</translation>
    </message>
    <message>
        <source>{name} is not declared under input:.</source>
        <translation>{name} não foi declarado em input:.</translation>
    </message>
    <message>
        <source>{name} must be one of {choices}.</source>
        <translation>{name} deve ser um destes: {choices}.</translation>
    </message>
    <message>
        <source>{name} must not contain a slash.</source>
        <translation>{name} não pode conter barra.</translation>
    </message>
    <message>
        <source>{name} of the selection</source>
        <translation>{name} da seleção</translation>
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
        <translation>{number} bi de parâmetros</translation>
    </message>
    <message>
        <source>{number} J for {tokens} tokens ({source})</source>
        <translation>{number} J para {tokens} tokens ({source})</translation>
    </message>
    <message>
        <source>{number} M parameters</source>
        <translation>{number} mi de parâmetros</translation>
    </message>
    <message>
        <source>{number} h ago</source>
        <translation>há {number} h</translation>
    </message>
    <message>
        <source>{number} min ago</source>
        <translation>há {number} min</translation>
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
        <translation>{number} de {count} ou mais</translation>
    </message>
    <message>
        <source>{number} parameters, by {publisher}</source>
        <translation>Parâmetros: {number} · {publisher}</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{number} s ago</source>
        <translation>há {number} s</translation>
    </message>
    <message numerus="yes">
        <source>{n} HTML tags</source>
        <translation>
            <numerusform>{n} tag HTML</numerusform>
            <numerusform>{n} tags HTML</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers asked for</source>
        <translation>
            <numerusform>{n} resposta pedida</numerusform>
            <numerusform>{n} respostas pedidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <translation>
            <numerusform>{n} alteração</numerusform>
            <numerusform>{n} alterações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes of spaces and signs</source>
        <translation>
            <numerusform>{n} alteração de espaços e sinais</numerusform>
            <numerusform>{n} alterações de espaços e sinais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes: {words}</source>
        <translation>
            <numerusform>{n} alteração: {words}</numerusform>
            <numerusform>{n} alterações: {words}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <translation>
            <numerusform>{n} caractere</numerusform>
            <numerusform>{n} caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comments</source>
        <translation>
            <numerusform>{n} comentário</numerusform>
            <numerusform>{n} comentários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} connections kept.</source>
        <translation>
            <numerusform>{n} conexão guardada.</numerusform>
            <numerusform>{n} conexões guardadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} connections kept; the latest {lines} lines are shown.</source>
        <translation>
            <numerusform>{n} conexão guardada; são mostradas as últimas {lines} linhas.</numerusform>
            <numerusform>{n} conexões guardadas; são mostradas as últimas {lines} linhas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} connections so far.</source>
        <translation>
            <numerusform>{n} conexão até agora.</numerusform>
            <numerusform>{n} conexões até agora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} connections so far; the latest {lines} lines are shown.</source>
        <translation>
            <numerusform>{n} conexão até agora; são mostradas as últimas {lines} linhas.</numerusform>
            <numerusform>{n} conexões até agora; são mostradas as últimas {lines} linhas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} corrections</source>
        <translation>
            <numerusform>{n} correção</numerusform>
            <numerusform>{n} correções</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} corrections at once</source>
        <translation>
            <numerusform>{n} correção de uma vez</numerusform>
            <numerusform>{n} correções de uma vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <translation>
            <numerusform>há {n} dia</numerusform>
            <numerusform>há {n} dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days in a row.</source>
        <translation>
            <numerusform>{n} dia seguido.</numerusform>
            <numerusform>{n} dias seguidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} documents have changes that are not saved: {documents} and others.</source>
        <translation>{n} documentos têm alterações não salvas: {documents} e outros.</translation>
    </message>
    <message>
        <source>{n} documents have changes that are not saved: {documents}.</source>
        <translation>{n} documentos têm alterações não salvas: {documents}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents were kept from last time.</source>
        <translation>
            <numerusform>{n} documento foi mantido da última vez.</numerusform>
            <numerusform>{n} documentos foram mantidos da última vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents were opened beside it.</source>
        <translation>
            <numerusform>{n} documento foi aberto junto.</numerusform>
            <numerusform>{n} documentos foram abertos junto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents were restored.</source>
        <translation>
            <numerusform>{n} documento foi restaurado.</numerusform>
            <numerusform>{n} documentos foram restaurados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents with changes that are not saved stay open.</source>
        <translation>
            <numerusform>{n} documento com alterações não salvas continua aberto.</numerusform>
            <numerusform>{n} documentos com alterações não salvas continuam abertos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} embedded objects</source>
        <translation>
            <numerusform>{n} objeto incorporado</numerusform>
            <numerusform>{n} objetos incorporados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples, not run yet.</source>
        <translation>
            <numerusform>{n} exemplo, ainda não executado.</numerusform>
            <numerusform>{n} exemplos, ainda não executados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fixed.</source>
        <translation>
            <numerusform>{n} corrigido.</numerusform>
            <numerusform>{n} corrigidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} footnotes within footnotes</source>
        <translation>
            <numerusform>{n} nota de rodapé dentro de nota de rodapé</numerusform>
            <numerusform>{n} notas de rodapé dentro de notas de rodapé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} form fields</source>
        <translation>
            <numerusform>{n} campo de formulário</numerusform>
            <numerusform>{n} campos de formulário</numerusform>
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
            <numerusform>{n} cabeçalho ou rodapé</numerusform>
            <numerusform>{n} cabeçalhos e rodapés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours ago</source>
        <translation>
            <numerusform>há {n} hora</numerusform>
            <numerusform>há {n} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} issues</source>
        <translation>
            <numerusform>{n} problema</numerusform>
            <numerusform>{n} problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} layers on it</source>
        <translation>
            <numerusform>{n} camada no dispositivo</numerusform>
            <numerusform>{n} camadas no dispositivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines were left out: a line must hold one word.</source>
        <translation>
            <numerusform>{n} linha ficou de fora: cada linha deve ter uma só palavra.</numerusform>
            <numerusform>{n} linhas ficaram de fora: cada linha deve ter uma só palavra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lists or code in table cells</source>
        <translation>
            <numerusform>{n} lista ou código em célula de tabela</numerusform>
            <numerusform>{n} listas ou códigos em células de tabela</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lists or quotes nested very deeply</source>
        <translation>
            <numerusform>{n} lista ou citação com muitos níveis</numerusform>
            <numerusform>{n} listas ou citações com muitos níveis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lists, tables or headings within quotes</source>
        <translation>
            <numerusform>{n} lista, tabela ou título dentro de citação</numerusform>
            <numerusform>{n} listas, tabelas ou títulos dentro de citações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} merged table cells</source>
        <translation>
            <numerusform>{n} célula mesclada</numerusform>
            <numerusform>{n} células mescladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes ago</source>
        <translation>
            <numerusform>há {n} minuto</numerusform>
            <numerusform>há {n} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes left</source>
        <translation>
            <numerusform>falta {n} minuto</numerusform>
            <numerusform>faltam {n} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>mais {n}</numerusform>
            <numerusform>mais {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more changes need a look.</source>
        <translation>
            <numerusform>Mais {n} alteração precisa de atenção.</numerusform>
            <numerusform>Mais {n} alterações precisam de atenção.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more documents are waiting.</source>
        <translation>
            <numerusform>Mais {n} documento está esperando.</numerusform>
            <numerusform>Mais {n} documentos estão esperando.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names of code blocks&apos; languages</source>
        <translation>
            <numerusform>{n} nome de linguagem de bloco de código</numerusform>
            <numerusform>{n} nomes de linguagem de blocos de código</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not run.</source>
        <translation>
            <numerusform>{n} não executado.</numerusform>
            <numerusform>{n} não executados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of its changes could not be relied on and are not shown.</source>
        <translation>
            <numerusform>{n} das alterações não era confiável e não é mostrada.</numerusform>
            <numerusform>{n} das alterações não eram confiáveis e não são mostradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the {all} parts of {model} are missing, such as {file}.</source>
        <translation>
            <numerusform>Falta {n} das {all} partes de {model}: {file}.</numerusform>
            <numerusform>Faltam {n} das {all} partes de {model}, como {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {count} passed.</source>
        <translation>
            <numerusform>{n} de {count} passou.</numerusform>
            <numerusform>{n} de {count} passaram.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs stay as they were: the model gave no usable version.</source>
        <translation>
            <numerusform>{n} parágrafo fica como estava: o modelo não deu uma versão aproveitável.</numerusform>
            <numerusform>{n} parágrafos ficam como estavam: o modelo não deu uma versão aproveitável.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts that cannot be read</source>
        <translation>
            <numerusform>{n} parte que não pode ser lida</numerusform>
            <numerusform>{n} partes que não podem ser lidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures</source>
        <translation>
            <numerusform>{n} imagem</numerusform>
            <numerusform>{n} imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures become links.</source>
        <translation>
            <numerusform>{n} imagem vira link.</numerusform>
            <numerusform>{n} imagens viram links.</numerusform>
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
            <numerusform>{n} lugar não existe mais e não pode ser revertido.</numerusform>
            <numerusform>{n} lugares não existem mais e não podem ser revertidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places are ignored.</source>
        <translation>
            <numerusform>{n} trecho é ignorado.</numerusform>
            <numerusform>{n} trechos são ignorados.</numerusform>
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
            <numerusform>{n} prompt tem alterações não salvas.</numerusform>
            <numerusform>{n} prompts têm alterações não salvas.</numerusform>
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
            <numerusform>{n} prompt deixado de fora.</numerusform>
            <numerusform>{n} prompts deixados de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} raised or lowered passages</source>
        <translation>
            <numerusform>{n} trecho sobrescrito ou subscrito</numerusform>
            <numerusform>{n} trechos sobrescritos ou subscritos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} removed</source>
        <translation>
            <numerusform>{n} removida</numerusform>
            <numerusform>{n} removidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} removed.</source>
        <translation>
            <numerusform>{n} removida.</numerusform>
            <numerusform>{n} removidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replaced</source>
        <translation>
            <numerusform>{n} substituição</numerusform>
            <numerusform>{n} substituições</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reverts.</source>
        <translation>
            <numerusform>{n} reversão.</numerusform>
            <numerusform>{n} reversões.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rewrites</source>
        <translation>
            <numerusform>{n} reescrita</numerusform>
            <numerusform>{n} reescritas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds ago</source>
        <translation>
            <numerusform>há {n} segundo</numerusform>
            <numerusform>há {n} segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sentences of up to {most} words.</source>
        <translation>
            <numerusform>{n} frase de até {most} palavras.</numerusform>
            <numerusform>{n} frases de até {most} palavras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestions</source>
        <translation>
            <numerusform>{n} sugestão</numerusform>
            <numerusform>{n} sugestões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tables of contents or indexes</source>
        <translation>
            <numerusform>{n} sumário ou índice</numerusform>
            <numerusform>{n} sumários ou índices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tables or headings within lists</source>
        <translation>
            <numerusform>{n} tabela ou título dentro de lista</numerusform>
            <numerusform>{n} tabelas ou títulos dentro de listas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tables within tables</source>
        <translation>
            <numerusform>{n} tabela dentro de tabela</numerusform>
            <numerusform>{n} tabelas dentro de tabelas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} text boxes</source>
        <translation>
            <numerusform>{n} caixa de texto</numerusform>
            <numerusform>{n} caixas de texto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} threads for reading</source>
        <translation>
            <numerusform>{n} thread para leitura</numerusform>
            <numerusform>{n} threads para leitura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} threads for writing</source>
        <translation>
            <numerusform>{n} thread para escrita</numerusform>
            <numerusform>{n} threads para escrita</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <translation>
            <numerusform>{n} vez</numerusform>
            <numerusform>{n} vezes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} titles of links</source>
        <translation>
            <numerusform>{n} título de link</numerusform>
            <numerusform>{n} títulos de links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens at most</source>
        <translation>
            <numerusform>no máximo {n} token</numerusform>
            <numerusform>no máximo {n} tokens</numerusform>
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
            <numerusform>{n} token lido por vez</numerusform>
            <numerusform>{n} tokens lidos por vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tracked changes</source>
        <translation>
            <numerusform>{n} alteração controlada</numerusform>
            <numerusform>{n} alterações controladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} underlined passages</source>
        <translation>
            <numerusform>{n} trecho sublinhado</numerusform>
            <numerusform>{n} trechos sublinhados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unsafe links</source>
        <translation>
            <numerusform>{n} link inseguro</numerusform>
            <numerusform>{n} links inseguros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>{n} palavra</numerusform>
            <numerusform>{n} palavras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words added</source>
        <translation>
            <numerusform>{n} palavra adicionada</numerusform>
            <numerusform>{n} palavras adicionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words added.</source>
        <translation>
            <numerusform>{n} palavra adicionada.</numerusform>
            <numerusform>{n} palavras adicionadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words removed</source>
        <translation>
            <numerusform>{n} palavra removida</numerusform>
            <numerusform>{n} palavras removidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words written to {file}.</source>
        <translation>
            <numerusform>{n} palavra gravada em {file}.</numerusform>
            <numerusform>{n} palavras gravadas em {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words: {sentence}</source>
        <translation>
            <numerusform>{n} palavra: {sentence}</numerusform>
            <numerusform>{n} palavras: {sentence}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{open} of {n} changes left</source>
        <translation>
            <numerusform>{open} de {n} alteração a decidir</numerusform>
            <numerusform>{open} de {n} alterações a decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>{parts}.</source>
        <translation>{parts}.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); the defaults are used.</source>
        <translation>Não é possível ler {path} ({reason}); são usados os padrões.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. Choose another folder.</source>
        <translation>Não foi possível gravar {path}: {reason}. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>{path} is far too large for a settings file; the defaults are used.</source>
        <translation>{path} é grande demais para um arquivo de configurações; são usados os padrões.</translation>
    </message>
    <message>
        <source>{path} is not a valid TOML file ({reason}); the defaults are used.</source>
        <translation>{path} não é um arquivo TOML válido ({reason}); são usados os padrões.</translation>
    </message>
    <message>
        <source>{path} is not a valid TOML file; the defaults are used.</source>
        <translation>{path} não é um arquivo TOML válido; são usados os padrões.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{program} has {model} ({size} MB) on this computer.</source>
        <translation>{program} tem {model} ({size} MB) neste computador.</translation>
    </message>
    <message>
        <source>{prompt} copy</source>
        <translation>{prompt} (cópia)</translation>
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
        <translation>{rate} tokens/s em {device}; primeira palavra após {time}.</translation>
    </message>
    <message>
        <source>{reason} The model for all tasks is used instead.</source>
        <translation>{reason} O modelo para todas as tarefas é usado no lugar.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>{reason}. Try again later.</source>
        <translation>{reason}. Tente mais tarde.</translation>
    </message>
    <message>
        <source>{reason}. What was downloaded is kept: try again to go on.</source>
        <translation>{reason}. O que foi baixado é mantido: tente de novo para continuar.</translation>
    </message>
    <message>
        <source>{reason}; the default {value} is used.</source>
        <translation>{reason}; é usado o padrão {value}.</translation>
    </message>
    <message numerus="yes">
        <source>{reason}; trying again in {n} seconds.</source>
        <translation>
            <numerusform>{reason}; nova tentativa em {n} segundo.</numerusform>
            <numerusform>{reason}; nova tentativa em {n} segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}; {value} is used.</source>
        <translation>{reason}; é usado {value}.</translation>
    </message>
    <message>
        <source>{section}: {setting}</source>
        <translation>{section}: {setting}</translation>
    </message>
    <message numerus="yes">
        <source>{selected} of {n} words</source>
        <translation>
            <numerusform>{selected} de {n} palavra</numerusform>
            <numerusform>{selected} de {n} palavras</numerusform>
        </translation>
    </message>
    <message>
        <source>{sentence} It says: {words}</source>
        <translation>{sentence} Ele diz: {words}</translation>
    </message>
    <message>
        <source>{setting}: less</source>
        <translation>{setting}: menos</translation>
    </message>
    <message>
        <source>{setting}: more</source>
        <translation>{setting}: mais</translation>
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
        <translation>{share}%</translation>
    </message>
    <message>
        <source>{share} corrected by a model</source>
        <translation>{share} corrigido por um modelo</translation>
    </message>
    <message>
        <source>{share} corrected by rules</source>
        <translation>{share} corrigido por regras</translation>
    </message>
    <message>
        <source>{share} corrected by {author}</source>
        <translation>{share} corrigido por {author}</translation>
    </message>
    <message>
        <source>{share} of unknown origin</source>
        <translation>{share} de origem desconhecida</translation>
    </message>
    <message>
        <source>{share} pasted</source>
        <translation>{share} colado</translation>
    </message>
    <message>
        <source>{share} rewritten by a model</source>
        <translation>{share} reescrito por um modelo</translation>
    </message>
    <message>
        <source>{share} rewritten by {author}</source>
        <translation>{share} reescrito por {author}</translation>
    </message>
    <message>
        <source>{share} suggested by a model</source>
        <translation>{share} sugerido por um modelo</translation>
    </message>
    <message>
        <source>{share} suggested by {author}</source>
        <translation>{share} sugerido por {author}</translation>
    </message>
    <message>
        <source>{share} written by a machine</source>
        <translation>{share} escrito por uma máquina</translation>
    </message>
    <message>
        <source>{share} written by hand</source>
        <translation>{share} escrito à mão</translation>
    </message>
    <message>
        <source>{share} written by somebody else</source>
        <translation>{share} escrito por outra pessoa</translation>
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
        <translation>no máximo {size}</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>{some} and {other}</source>
        <translation>{some} e {other}</translation>
    </message>
    <message>
        <source>{some} or {other}</source>
        <translation>{some} ou {other}</translation>
    </message>
    <message>
        <source>{speed}. Click for the Performance panel.</source>
        <translation>{speed}. Clique para abrir o painel Desempenho.</translation>
    </message>
    <message>
        <source>{tag} closes nothing that is open here.</source>
        <translation>{tag} não fecha nada que esteja aberto aqui.</translation>
    </message>
    <message>
        <source>{tag} has a meaning only inside {block}.</source>
        <translation>{tag} só tem sentido dentro de {block}.</translation>
    </message>
    <message>
        <source>{tag} is never closed.</source>
        <translation>{tag} nunca é fechado.</translation>
    </message>
    <message>
        <source>{tag} is not a name Inkhorn knows: declare it under input: schema:, or take it out.</source>
        <translation>{tag} não é um nome que o Inkhorn conheça: declare-o em input: schema: ou remova-o.</translation>
    </message>
    <message>
        <source>{tag} is not a name Inkhorn knows: did you mean {other}?</source>
        <translation>{tag} não é um nome que o Inkhorn conheça: você quis dizer {other}?</translation>
    </message>
    <message>
        <source>{tag} is not supported: write one plain name between the braces, without helpers or paths.</source>
        <translation>{tag} não é aceito: escreva um nome simples entre as chaves, sem helpers nem caminhos.</translation>
    </message>
    <message>
        <source>{tag}: a prompt file cannot include other files or prompts.</source>
        <translation>{tag}: um arquivo de prompt não pode incluir outros arquivos ou prompts.</translation>
    </message>
    <message>
        <source>{tag}: a role is &quot;system&quot;, &quot;user&quot; or &quot;model&quot;, in quotation marks.</source>
        <translation>{tag}: um papel é &quot;system&quot;, &quot;user&quot; ou &quot;model&quot;, entre aspas.</translation>
    </message>
    <message>
        <source>{things} and {last}</source>
        <translation>{things} e {last}</translation>
    </message>
    <message numerus="yes">
        <source>{things} are not taken over.</source>
        <translation>
            <numerusform>Fica de fora: {things}.</numerusform>
            <numerusform>Ficam de fora: {things}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ticked} of {n} places</source>
        <translation>
            <numerusform>{ticked} de {n} ocorrência</numerusform>
            <numerusform>{ticked} de {n} ocorrências</numerusform>
        </translation>
    </message>
    <message>
        <source>{times} times faster</source>
        <translation>{times} vezes mais rápida</translation>
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
            <numerusform>{titles} e mais {n}</numerusform>
            <numerusform>{titles} e mais {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{titles} were changed meanwhile and stay.</source>
        <translation>
            <numerusform>{titles} foi alterado nesse meio-tempo e permanece.</numerusform>
            <numerusform>{titles} foram alterados nesse meio-tempo e permanecem.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} (needs a larger model)</source>
        <translation>{title} (precisa de um modelo maior)</translation>
    </message>
    <message>
        <source>{title}, undone</source>
        <translation>{title}, desfeito</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation>{title}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>{why} ({n} times)</source>
        <translation>
            <numerusform>{why} ({n} vez)</numerusform>
            <numerusform>{why} ({n} vezes)</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} ({percent} %)</source>
        <translation>{words} ({percent}%)</translation>
    </message>
    <message>
        <source>{words} and {last}</source>
        <translation>{words} e {last}</translation>
    </message>
    <message numerus="yes">
        <source>{words} and {n} more</source>
        <translation>
            <numerusform>{words} e mais {n}</numerusform>
            <numerusform>{words} e mais {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{wrong} becomes {right}. {reason} {category}.</source>
        <translation>{wrong} vira {right}. {reason} {category}.</translation>
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
        <translation>{{ nunca é fechado por }}.</translation>
    </message>
    <message>
        <source>{{else}} does not belong to a block.</source>
        <translation>{{else}} não pertence a um bloco.</translation>
    </message>
    <message>
        <source>“A” stands before a consonant sound, “an” before a vowel sound.</source>
        <translation>“A” vem antes de som de consoante; “an”, antes de som de vogal.</translation>
    </message>
    <message>
        <source>“{address}” is not an address that can be used. It begins with https:// or is a folder.</source>
        <translation>“{address}” não é um endereço que se possa usar. Ele começa com https:// ou é uma pasta.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a model hub. It begins with https://.</source>
        <translation>“{address}” não é o endereço de um hub de modelos. Ele começa com https://.</translation>
    </message>
    <message>
        <source>“{document}”</source>
        <translation>“{document}”</translation>
    </message>
    <message>
        <source>“{document}” has changes that are not saved.</source>
        <translation>“{document}” tem alterações não salvas.</translation>
    </message>
    <message>
        <source>“{document}” is being saved. The window closes when that is done.</source>
        <translation>“{document}” está sendo salvo. A janela fecha assim que terminar.</translation>
    </message>
    <message>
        <source>“{document}” is no longer on the disk. It was deleted, moved or renamed; the text is still here.</source>
        <translation>“{document}” não está mais no disco. Foi excluído, movido ou renomeado; o texto continua aqui.</translation>
    </message>
    <message>
        <source>“{document}” is no longer on the disk. Its folder is gone too; the text is still here.</source>
        <translation>“{document}” não está mais no disco. A pasta também não existe mais; o texto continua aqui.</translation>
    </message>
    <message>
        <source>“{document}” is open in another window since {time}. What you save here replaces what is saved there.</source>
        <translation>“{document}” está aberto em outra janela desde {time}. O que você salvar aqui substitui o que for salvo lá.</translation>
    </message>
    <message>
        <source>“{document}” is open in another window, so it is read-only here.</source>
        <translation>“{document}” está aberto em outra janela, por isso aqui é somente leitura.</translation>
    </message>
    <message>
        <source>“{document}” is read-only, as you wanted it.</source>
        <translation>“{document}” é somente leitura, como você escolheu.</translation>
    </message>
    <message>
        <source>“{document}” is still being saved: the disk is slow to answer. You can go on writing.</source>
        <translation>“{document}” ainda está sendo salvo: o disco está demorando a responder. Você pode continuar escrevendo.</translation>
    </message>
    <message>
        <source>“{document}” is write-protected, so it is open read-only.</source>
        <translation>“{document}” está protegido contra gravação, por isso foi aberto como somente leitura.</translation>
    </message>
    <message>
        <source>“{document}” was changed by another program, in other places than here.</source>
        <translation>“{document}” foi alterado por outro programa, em trechos diferentes dos alterados aqui.</translation>
    </message>
    <message>
        <source>“{document}” was changed by another program.</source>
        <translation>“{document}” foi alterado por outro programa.</translation>
    </message>
    <message>
        <source>“{document}” was changed in another window, in other places than here.</source>
        <translation>“{document}” foi alterado em outra janela, em trechos diferentes dos alterados aqui.</translation>
    </message>
    <message>
        <source>“{document}” was changed in another window.</source>
        <translation>“{document}” foi alterado em outra janela.</translation>
    </message>
    <message>
        <source>“{document}” was not saved, because it was changed by another program meanwhile, in other places than here.</source>
        <translation>“{document}” não foi salvo, porque outro programa o alterou nesse meio-tempo, em trechos diferentes dos alterados aqui.</translation>
    </message>
    <message>
        <source>“{document}” was not saved, because it was changed by another program meanwhile.</source>
        <translation>“{document}” não foi salvo, porque outro programa o alterou nesse meio-tempo.</translation>
    </message>
    <message>
        <source>“{document}” was not saved, because it was changed in another window meanwhile, in other places than here.</source>
        <translation>“{document}” não foi salvo, porque foi alterado em outra janela nesse meio-tempo, em trechos diferentes dos alterados aqui.</translation>
    </message>
    <message>
        <source>“{document}” was not saved, because it was changed in another window meanwhile.</source>
        <translation>“{document}” não foi salvo, porque foi alterado em outra janela nesse meio-tempo.</translation>
    </message>
    <message>
        <source>“{document}” was not saved. Show it to see why.</source>
        <translation>“{document}” não foi salvo. Abra-o para ver o motivo.</translation>
    </message>
    <message>
        <source>“{document}” was replaced by another program, by something that is no text. Your text is still here.</source>
        <translation>“{document}” foi substituído por outro programa por algo que não é texto. Seu texto continua aqui.</translation>
    </message>
    <message>
        <source>“{document}” was replaced in another window, by something that is no text. Your text is still here.</source>
        <translation>“{document}” foi substituído em outra janela por algo que não é texto. Seu texto continua aqui.</translation>
    </message>
    <message>
        <source>“{document}”, last changed {moment}.</source>
        <translation>“{document}”, última alteração: {moment}.</translation>
    </message>
    <message>
        <source>“{document}”: your text here, and the file as it is on the disk now.</source>
        <translation>“{document}”: seu texto aqui e o arquivo como está agora no disco.</translation>
    </message>
    <message>
        <source>“{kind}” is not supported; use {kinds}.</source>
        <translation>“{kind}” não é aceito; use {kinds}.</translation>
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
        <translation>“{prompt}” não tem a entrada {input}; entradas: {known}.</translation>
    </message>
    <message>
        <source>“{prompt}” was deleted.</source>
        <translation>“{prompt}” foi excluído.</translation>
    </message>
    <message>
        <source>“{prompt}” was stopped, because another document is shown now.</source>
        <translation>“{prompt}” foi interrompido, porque agora outro documento é mostrado.</translation>
    </message>
    <message>
        <source>“{prompt}” works on selected text. Select some, then choose it again.</source>
        <translation>“{prompt}” funciona com texto selecionado. Selecione algum e escolha o prompt de novo.</translation>
    </message>
    <message>
        <source>“{setting}” now stands at {percent}%. Press again for still more.</source>
        <translation>“{setting}” está agora em {percent}%. Pressione de novo para aumentar mais.</translation>
    </message>
    <message>
        <source>“{setting}” stands as far right as it goes.</source>
        <translation>“{setting}” já está no máximo.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>“{title}” ({name}) has the key {key}, which is used twice; none is used.</source>
        <translation>“{title}” ({name}) tem a tecla {key}, que é usada duas vezes; nenhuma é usada.</translation>
    </message>
    <message>
        <source>“{title}” ({name}) has the key {key}, which is used twice; {free} is used.</source>
        <translation>“{title}” ({name}) tem a tecla {key}, que é usada duas vezes; é usada {free}.</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be a key such as Ctrl+Space, not {given}</source>
        <translation>“{title}” ({name}) deve ser uma tecla como Ctrl+Space, não {given}</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be a number from {low} to {high}, not {given}</source>
        <translation>“{title}” ({name}) deve ser um número de {low} a {high}, não {given}</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be a number, not {given}</source>
        <translation>“{title}” ({name}) deve ser um número, não {given}</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be a whole number from {low} to {high}, not {given}</source>
        <translation>“{title}” ({name}) deve ser um número inteiro de {low} a {high}, não {given}</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be a whole number, not {given}</source>
        <translation>“{title}” ({name}) deve ser um número inteiro, não {given}</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be one of {choices}, not {given}</source>
        <translation>“{title}” ({name}) deve ser um destes: {choices}, não {given}</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be text, not {given}</source>
        <translation>“{title}” ({name}) deve ser texto, não {given}</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be true or false, not {given}</source>
        <translation>“{title}” ({name}) deve ser true ou false, não {given}</translation>
    </message>
    <message>
        <source>“{title}” by a model</source>
        <translation>“{title}” por um modelo</translation>
    </message>
    <message>
        <source>“{title}” by {model}</source>
        <translation>“{title}” por {model}</translation>
    </message>
    <message>
        <source>“{title}” was restored: {length}, last changed {when}.</source>
        <translation>“{title}” foi restaurado: {length}, última alteração {when}.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>“{words}” becomes “{others}”</source>
        <translation>“{words}” vira “{others}”</translation>
    </message>
    <message>
        <source>“{words}” is added</source>
        <translation>“{words}” é acrescentado</translation>
    </message>
    <message>
        <source>“{words}” is left out</source>
        <translation>“{words}” é omitido</translation>
    </message>
    <message>
        <source>“{words}” is missing.</source>
        <translation>Falta “{words}”.</translation>
    </message>
    <message>
        <source>“{words}” should not be there.</source>
        <translation>“{words}” não deveria estar lá.</translation>
    </message>
    <message>
        <source>“{words}” stays</source>
        <translation>“{words}” fica</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>“{word}”</translation>
    </message>
    <message>
        <source>“{word}” is in the dictionary now.</source>
        <translation>“{word}” agora está no dicionário.</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary now.</source>
        <translation>“{word}” não está mais no dicionário.</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary.</source>
        <translation>“{word}” não está no dicionário.</translation>
    </message>
    <message numerus="yes">
        <source>−{n} words</source>
        <translation>
            <numerusform>−{n} palavra</numerusform>
            <numerusform>−{n} palavras</numerusform>
        </translation>
    </message>
    <message>
        <source>−{percent} %</source>
        <translation>−{percent}%</translation>
    </message>
</context>
</TS>
