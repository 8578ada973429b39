<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>inkhorn</name>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> 文字</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ミリ秒</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> トークン</translation>
    </message>
    <message>
        <source> words</source>
        <translation> 語</translation>
    </message>
    <message>
        <source>${name} was renamed to {other}.</source>
        <translation>${name} を {other} に名前変更しました。</translation>
    </message>
    <message>
        <source>%A, %e %B %Y</source>
        <comment>a date: %A Monday, %a Mon, %d 01, %e 1, %B January, %b Jan, %m 01, %Y 2026, %H:%M 15:30</comment>
        <translation>%Y年%B%e日 %A</translation>
    </message>
    <message>
        <source>%Y-%m-%d</source>
        <comment>a date: %A Monday, %a Mon, %d 01, %e 1, %B January, %b Jan, %m 01, %Y 2026, %H:%M 15:30</comment>
        <translation>%Y/%m/%d</translation>
    </message>
    <message>
        <source>%Y-%m-%d %H:%M</source>
        <comment>a date: %A Monday, %a Mon, %d 01, %e 1, %B January, %b Jan, %m 01, %Y 2026, %H:%M 15:30</comment>
        <translation>%Y/%m/%d %H:%M</translation>
    </message>
    <message>
        <source>%a %e %B</source>
        <comment>a date: %A Monday, %a Mon, %d 01, %e 1, %B January, %b Jan, %m 01, %Y 2026, %H:%M 15:30</comment>
        <translation>%B%e日(%a)</translation>
    </message>
    <message>
        <source>%d %B %Y</source>
        <comment>a date: %A Monday, %a Mon, %d 01, %e 1, %B January, %b Jan, %m 01, %Y 2026, %H:%M 15:30</comment>
        <translation>%Y年%B%d日</translation>
    </message>
    <message>
        <source>%e %B</source>
        <comment>a date: %A Monday, %a Mon, %d 01, %e 1, %B January, %b Jan, %m 01, %Y 2026, %H:%M 15:30</comment>
        <translation>%B%e日</translation>
    </message>
    <message>
        <source>%e %B %Y</source>
        <comment>a date: %A Monday, %a Mon, %d 01, %e 1, %B January, %b Jan, %m 01, %Y 2026, %H:%M 15:30</comment>
        <translation>%Y年%B%e日</translation>
    </message>
    <message>
        <source>%e %B %Y, %H:%M</source>
        <comment>a date: %A Monday, %a Mon, %d 01, %e 1, %B January, %b Jan, %m 01, %Y 2026, %H:%M 15:30</comment>
        <translation>%Y年%B%e日 %H:%M</translation>
    </message>
    <message>
        <source>&amp;About Inkhorn</source>
        <translation>Inkhorn について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Accept Suggestion</source>
        <translation>提案を採用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>標準サイズ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>太字(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Check While I Write</source>
        <translation>入力中にチェック(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close Tab</source>
        <translation>タブを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>コマンド(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Document Statistics</source>
        <translation>文書の統計(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Edit Prompts…</source>
        <translation>プロンプトを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Encoding and Line Ends…</source>
        <translation>エンコーディングと改行コード(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Fix Here</source>
        <translation>ここを修正(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go to Line…</source>
        <translation>行へ移動(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>斜体(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Line Ends</source>
        <translation>改行コード(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>リンク(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Move Section Up</source>
        <translation>セクションを上へ移動(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新規作成(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next Issue</source>
        <translation>次の指摘(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next Part</source>
        <translation>次の領域(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Performance</source>
        <translation>パフォーマンス(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous Issue</source>
        <translation>前の指摘(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Prompts</source>
        <translation>プロンプト(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reopen with Encoding</source>
        <translation>エンコーディングを指定して開き直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>校閲(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Rewrite</source>
        <translation>書き換え(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Rewrite Selection…</source>
        <translation>選択範囲を書き換え(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>上書き保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save with Encoding</source>
        <translation>エンコーディングを指定して保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Smaller Heading</source>
        <translation>見出しを小さく(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Suggest Now</source>
        <translation>今すぐ提案(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Suggestion Statistics…</source>
        <translation>提案の統計(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>バージョン(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Who Wrote What…</source>
        <translation>執筆者の内訳(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Why Nothing?</source>
        <translation>提案が出ない理由(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>執筆(&amp;W)</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>（省略）</translation>
    </message>
    <message>
        <source>({kind}) is not supported; in brackets stands array, object or enum.</source>
        <translation>({kind}) には対応していません。括弧の中は array、object、enum のどれかにしてください。</translation>
    </message>
    <message>
        <source>+{added} −{removed} words</source>
        <translation>+{added} −{removed} 語</translation>
    </message>
    <message numerus="yes">
        <source>+{n} words</source>
        <translation>
            <numerusform>+{n} 語</numerusform>
        </translation>
    </message>
    <message>
        <source>+{percent} %</source>
        <translation>+{percent}%</translation>
    </message>
    <message>
        <source>0.8 billion</source>
        <translation>0.8B</translation>
    </message>
    <message>
        <source>1 billion</source>
        <translation>1B</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>1.17 billion</source>
        <translation>1.17B</translation>
    </message>
    <message>
        <source>1.7 billion</source>
        <translation>1.7B</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 分</translation>
    </message>
    <message>
        <source>135 million</source>
        <translation>135M</translation>
    </message>
    <message>
        <source>2 billion</source>
        <translation>2B</translation>
    </message>
    <message>
        <source>2 min</source>
        <translation>2 分</translation>
    </message>
    <message>
        <source>201 languages and dialects, by its publisher.</source>
        <translation>提供元によると 201 の言語と方言。</translation>
    </message>
    <message>
        <source>29 languages and more, by its publisher.</source>
        <translation>提供元によると 29 以上の言語。</translation>
    </message>
    <message>
        <source>30 s</source>
        <translation>30 秒</translation>
    </message>
    <message>
        <source>350 million</source>
        <translation>350M</translation>
    </message>
    <message>
        <source>354 million</source>
        <translation>354M</translation>
    </message>
    <message>
        <source>4 billion</source>
        <translation>4B</translation>
    </message>
    <message>
        <source>4.5 bits a weight, the same for all. The quickest on processors, above all with long texts.</source>
        <translation>重み 1 つあたり 4.5 ビット（一律）。プロセッサでは最速で、長いテキストほど差が出ます。</translation>
    </message>
    <message>
        <source>490 million</source>
        <translation>490M</translation>
    </message>
    <message>
        <source>5 bits a weight. Read slowly by most processors; Inkhorn makes a Q4_0 copy of it by itself.</source>
        <translation>重み 1 つあたり 5 ビット。ほとんどのプロセッサでは読み取りが遅いため、Inkhorn が自動で Q4_0 のコピーを作成します。</translation>
    </message>
    <message>
        <source>5.1 billion, of which 2.3 work at a time</source>
        <translation>5.1B（うち同時に働くのは 2.3B）</translation>
    </message>
    <message>
        <source>8.5 bits a weight. The least loss among these, and nearly twice the size of the four-bit files.</source>
        <translation>重み 1 つあたり 8.5 ビット。この中では品質の低下が最も少なく、サイズは 4 ビットのファイルの 2 倍近くになります。</translation>
    </message>
    <message>
        <source>8.5 bits for each number, half the size of the original. No loss could be measured.</source>
        <translation>1 数値あたり 8.5 ビット。元の半分のサイズで、品質の低下は測定されませんでした。</translation>
    </message>
    <message>
        <source>A .docx file, for Word and most other word processors.</source>
        <translation>.docx ファイル。Word をはじめ、多くのワープロソフト用です。</translation>
    </message>
    <message>
        <source>A GGUF file on this computer.</source>
        <translation>このコンピューターにある GGUF ファイル。</translation>
    </message>
    <message>
        <source>A LoRA file (GGUF) made for its model.</source>
        <translation>対象のモデル用に作られた LoRA ファイル（GGUF）。</translation>
    </message>
    <message>
        <source>A click lists the connections it made.</source>
        <translation>クリックすると、行った接続を一覧表示します。</translation>
    </message>
    <message>
        <source>A comma is missing.</source>
        <translation>コンマが抜けています。</translation>
    </message>
    <message>
        <source>A demo document</source>
        <translation>デモ文書</translation>
    </message>
    <message>
        <source>A file of yours; Inkhorn uses it where it is.</source>
        <translation>自分のファイルです。Inkhorn はその場所のまま使います。</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>ファイル…</translation>
    </message>
    <message>
        <source>A folder of .prompt files; each appears in the Prompts menu.</source>
        <translation>.prompt ファイルのフォルダー。それぞれ「プロンプト」メニューに表示されます。</translation>
    </message>
    <message>
        <source>A folder with .aff and .dic files, beside those of the system and of other programs.</source>
        <translation>.aff と .dic のファイルのフォルダー。システムやほかのプログラムの辞書に加えて使います。</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>フォルダー…</translation>
    </message>
    <message>
        <source>A goal for each day, in the settings</source>
        <translation>1 日の目標（設定内）</translation>
    </message>
    <message>
        <source>A goal for each day…</source>
        <translation>1 日の目標…</translation>
    </message>
    <message>
        <source>A goal for this document can be set once it is saved.</source>
        <translation>この文書の目標は、保存すると設定できます。</translation>
    </message>
    <message>
        <source>A goal for what you write by hand, shown quietly in the line at the bottom.</source>
        <translation>手入力の語数の目標。ステータスバーに控えめに表示します。</translation>
    </message>
    <message>
        <source>A graphics processor in name only: it computes on the CPU, slower.</source>
        <translation>名前だけのグラフィックプロセッサです。CPU で計算するため、かえって遅くなります。</translation>
    </message>
    <message>
        <source>A heading is new.</source>
        <translation>見出しが増えています。</translation>
    </message>
    <message>
        <source>A heading is no longer there.</source>
        <translation>見出しがなくなっています。</translation>
    </message>
    <message>
        <source>A later part of a model whose first part is missing.</source>
        <translation>先頭部分のない、モデルの途中の部分です。</translation>
    </message>
    <message>
        <source>A light one for rewriting in many languages.</source>
        <translation>多くの言語の書き換えに使える軽量モデル。</translation>
    </message>
    <message>
        <source>A link to a file that is not there any more.</source>
        <translation>リンク先のファイルがもうありません。</translation>
    </message>
    <message>
        <source>A list item is new.</source>
        <translation>リスト項目が増えています。</translation>
    </message>
    <message>
        <source>A list item is no longer there.</source>
        <translation>リスト項目がなくなっています。</translation>
    </message>
    <message>
        <source>A model file for judging sentences alone.</source>
        <translation>文の判定専用のモデルファイル。</translation>
    </message>
    <message>
        <source>A model file for rewriting and prompts alone.</source>
        <translation>書き換えとプロンプト専用のモデルファイル。</translation>
    </message>
    <message>
        <source>A model file for suggestions alone.</source>
        <translation>提案専用のモデルファイル。</translation>
    </message>
    <message>
        <source>A model that only one task uses leaves the memory when it was not used for so long.</source>
        <translation>1 つのタスクだけが使うモデルは、この時間使われないとメモリから解放されます。</translation>
    </message>
    <message>
        <source>A negation is new; the meaning may have turned around.</source>
        <translation>否定が加わっています。意味が逆になったかもしれません。</translation>
    </message>
    <message>
        <source>A negation is no longer there; the meaning may have turned around.</source>
        <translation>否定がなくなっています。意味が逆になったかもしれません。</translation>
    </message>
    <message>
        <source>A new sentence seems to begin here.</source>
        <translation>ここから新しい文が始まるようです。</translation>
    </message>
    <message>
        <source>A pack called “{pack}” is installed by now.</source>
        <translation>「{pack}」という名前のパックはすでにインストールされています。</translation>
    </message>
    <message>
        <source>A pack is a zip file of prompts that somebody made. It is data, never a program.</source>
        <translation>パックは、誰かが作ったプロンプトをまとめた ZIP ファイルです。データだけで、プログラムは含みません。</translation>
    </message>
    <message>
        <source>A pack needs a licence, such as CC0-1.0.</source>
        <translation>パックには CC0-1.0 などのライセンスが必要です。</translation>
    </message>
    <message>
        <source>A pack of your prompts</source>
        <translation>自作プロンプトのパック</translation>
    </message>
    <message>
        <source>A part of the journal was damaged: the last changes may be missing.</source>
        <translation>ジャーナルの一部が壊れていたため、最後の変更が失われたかもしれません。</translation>
    </message>
    <message>
        <source>A pattern; \1 or ${name} puts a group into the replacement.</source>
        <translation>パターン検索です。置換文字列では \1 や ${name} でグループを挿入できます。</translation>
    </message>
    <message>
        <source>A preposition is missing.</source>
        <translation>前置詞が抜けています。</translation>
    </message>
    <message>
        <source>A prompt file has at most {size} KB; this one is larger. Shorten it.</source>
        <translation>プロンプトファイルの上限は {size} KB ですが、超えています。短くしてください。</translation>
    </message>
    <message>
        <source>A question, request or statement may have become another.</source>
        <translation>質問・依頼・平叙の別が変わったかもしれません。</translation>
    </message>
    <message>
        <source>A server cannot weigh sentences, so the rules alone check your text.</source>
        <translation>サーバーは文の評価ができないため、ルールだけでチェックします。</translation>
    </message>
    <message>
        <source>A server is not asked for what nobody wants yet.</source>
        <translation>まだ必要とされていないものは、サーバーに要求しません。</translation>
    </message>
    <message>
        <source>A small verb such as “is” or “have” is missing.</source>
        <translation>“is” や “have” などの短い動詞が抜けています。</translation>
    </message>
    <message>
        <source>A smaller file of this model</source>
        <translation>このモデルの小さいファイル</translation>
    </message>
    <message>
        <source>A stronger mark than a comma divides these parts.</source>
        <translation>ここはコンマより強い記号で区切ります。</translation>
    </message>
    <message>
        <source>A table of what the text lists, shown beside it.</source>
        <translation>本文で列挙された内容を表にし、本文の横に表示します。</translation>
    </message>
    <message>
        <source>A word</source>
        <translation>単語</translation>
    </message>
    <message>
        <source>A word is missing.</source>
        <translation>単語が抜けています。</translation>
    </message>
    <message>
        <source>A word like “{word}” is new.</source>
        <translation>「{word}」のような語が加わっています。</translation>
    </message>
    <message>
        <source>A word like “{word}” is no longer there.</source>
        <translation>「{word}」のような語がなくなっています。</translation>
    </message>
    <message>
        <source>A word such as “and” or “but” joins these parts better than a comma.</source>
        <translation>ここはコンマより “and” や “but” などでつなぐ方が自然です。</translation>
    </message>
    <message>
        <source>A word that is to be made likelier or less likely is empty.</source>
        <translation>出やすさを調整する語が空です。</translation>
    </message>
    <message>
        <source>A writing assistant that runs entirely on your own computer. What you write does not leave it.</source>
        <translation>すべて手元のコンピューターで動く執筆アシスタントです。書いた内容が外に出ることはありません。</translation>
    </message>
    <message>
        <source>Abilities</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>About 4.5 bits for each number. Reads text fastest on processors, 2.5 times as fast as Q4_1, but the starter model&apos;s next word was right 1.8 points less often.</source>
        <translation>1 数値あたり約 4.5 ビット。プロセッサでの読み取りは最速で、Q4_1 の 2.5 倍です。ただしスターターモデルでは、次の語の正解率が 1.8 ポイント下がりました。</translation>
    </message>
    <message>
        <source>About 5 bits for each number. The starter model&apos;s next word was right 0.6 points less often.</source>
        <translation>1 数値あたり約 5 ビット。スターターモデルでは、次の語の正解率が 0.6 ポイント下がりました。</translation>
    </message>
    <message>
        <source>About Inkhorn</source>
        <translation>Inkhorn について</translation>
    </message>
    <message>
        <source>Accept a change, discard it</source>
        <translation>変更を採用、却下</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>すべて採用</translation>
    </message>
    <message>
        <source>Accept one sentence of it</source>
        <translation>1 文だけ採用</translation>
    </message>
    <message>
        <source>Accept one word of it</source>
        <translation>1 語だけ採用</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>提案を採用</translation>
    </message>
    <message>
        <source>Accept this change (A)</source>
        <translation>この変更を採用 (A)</translation>
    </message>
    <message numerus="yes">
        <source>Accepted today: {what}; {n} characters in, {deleted} out.</source>
        <translation>
            <numerusform>今日の採用: {what}。挿入 {n} 文字、削除 {deleted} 文字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>採用しました。</translation>
    </message>
    <message>
        <source>Accepted: {text}</source>
        <translation>採用: {text}</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>利用条件</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Adapter for rewriting</source>
        <translation>書き換え用アダプター</translation>
    </message>
    <message>
        <source>Adapter for suggestions</source>
        <translation>提案用アダプター</translation>
    </message>
    <message>
        <source>Adapter for the grammar check</source>
        <translation>文法チェック用アダプター</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>モデルのフォルダーを追加</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>モデルを追加</translation>
    </message>
    <message>
        <source>Add a model file or a folder</source>
        <translation>モデルファイルまたはフォルダーを追加</translation>
    </message>
    <message>
        <source>Add behind the text</source>
        <translation>本文の後に追加</translation>
    </message>
    <message>
        <source>Add the word to the dictionary</source>
        <translation>単語を辞書に追加</translation>
    </message>
    <message>
        <source>Add “{word}” to dictionary</source>
        <translation>「{word}」を辞書に追加</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Address of the model&apos;s page</source>
        <translation>モデルのページのアドレス</translation>
    </message>
    <message>
        <source>Adds the words of a UTF-8 text file, one in each line.</source>
        <translation>1 行に 1 語ずつ書かれた UTF-8 のテキストファイルから単語を追加します。</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>アフリカーンス語</translation>
    </message>
    <message>
        <source>After a dictionary was installed.</source>
        <translation>辞書をインストールした後に使います。</translation>
    </message>
    <message>
        <source>After a driver was installed or a device was plugged in.</source>
        <translation>ドライバーのインストール後や、デバイスの接続後に使います。</translation>
    </message>
    <message>
        <source>After you rest this long; only documents that have a file.</source>
        <translation>入力をこの時間休むと保存します。ファイルのある文書だけが対象です。</translation>
    </message>
    <message>
        <source>Agree and get it</source>
        <translation>同意して取得</translation>
    </message>
    <message>
        <source>Agree and get it ({megabytes} MB)</source>
        <translation>同意して取得 ({megabytes} MB)</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>アルバニア語</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All</source>
        <comment>edits</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All</source>
        <comment>places</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>すべてのモデル</translation>
    </message>
    <message>
        <source>All models shows what can be downloaded, each with its size and its licence; or choose a GGUF file that you have.</source>
        <translation>「すべてのモデル」では、ダウンロードできるものをサイズとライセンスとともに表示します。手元の GGUF ファイルを選択することもできます。</translation>
    </message>
    <message>
        <source>All models…</source>
        <translation>すべてのモデル…</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>All prompts, and the one that is open.</source>
        <translation>すべてのプロンプトと、開いているプロンプト。</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>すべてのタスク</translation>
    </message>
    <message>
        <source>All that fit</source>
        <translation>入るだけすべて</translation>
    </message>
    <message>
        <source>All versions of all documents: {size} of {limit}.</source>
        <translation>全文書の全バージョン: {size}/{limit}。</translation>
    </message>
    <message>
        <source>All versions take {size}.</source>
        <translation>全バージョンの容量は {size} です。</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>すべて {count}</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Allow and run</source>
        <translation>許可して実行</translation>
    </message>
    <message>
        <source>Allow editing</source>
        <translation>編集を許可</translation>
    </message>
    <message>
        <source>Also underlines wordy or repetitive sentences.</source>
        <translation>冗長な文や繰り返しの多い文にも下線を引きます。</translation>
    </message>
    <message>
        <source>Alt+Down, Alt+Up</source>
        <translation>Alt+Down、Alt+Up</translation>
    </message>
    <message>
        <source>American</source>
        <translation>アメリカ式</translation>
    </message>
    <message>
        <source>American English</source>
        <translation>アメリカ英語</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>アムハラ語</translation>
    </message>
    <message>
        <source>An .odt file, for LibreOffice and most other word processors.</source>
        <translation>.odt ファイル。LibreOffice をはじめ、多くのワープロソフト用です。</translation>
    </message>
    <message>
        <source>An adapter (LoRA): it changes another model and is no model itself.</source>
        <translation>アダプター（LoRA）です。別のモデルを変化させるもので、それ自体はモデルではありません。</translation>
    </message>
    <message>
        <source>An address begins with http:// or https://.</source>
        <translation>アドレスは http:// または https:// で始めてください。</translation>
    </message>
    <message>
        <source>An address or a folder; empty: the package index set up on this computer.</source>
        <translation>アドレスまたはフォルダー。空欄の場合は、このコンピューターに設定されたパッケージインデックス。</translation>
    </message>
    <message>
        <source>An answer cannot both obey a grammar and avoid words. Leave one out.</source>
        <translation>文法に従いながら特定の語を避ける回答はできません。どちらかを外してください。</translation>
    </message>
    <message>
        <source>An answer cannot both obey a grammar and begin with a given text. Leave one out.</source>
        <translation>文法に従いながら指定のテキストで始まる回答はできません。どちらかを外してください。</translation>
    </message>
    <message>
        <source>An answer is missing here.</source>
        <translation>ここに回答がありません。</translation>
    </message>
    <message>
        <source>An answer like this would not be shown.</source>
        <translation>このような回答は表示されません。</translation>
    </message>
    <message>
        <source>An answer {conditions}.</source>
        <translation>回答の条件: {conditions}。</translation>
    </message>
    <message>
        <source>An article is missing.</source>
        <translation>冠詞が抜けています。</translation>
    </message>
    <message>
        <source>An emphasis is new.</source>
        <translation>強調が加わっています。</translation>
    </message>
    <message>
        <source>An emphasis is no longer there.</source>
        <translation>強調がなくなっています。</translation>
    </message>
    <message>
        <source>An input method is composing.</source>
        <translation>入力メソッドで変換中です。</translation>
    </message>
    <message>
        <source>An unfinished download.</source>
        <translation>未完了のダウンロードです。</translation>
    </message>
    <message>
        <source>An&amp;other Suggestion</source>
        <translation>別の提案(&amp;O)</translation>
    </message>
    <message>
        <source>Another article fits here.</source>
        <translation>ここには別の冠詞が合います。</translation>
    </message>
    <message>
        <source>Another auxiliary verb fits here.</source>
        <translation>ここには別の助動詞が合います。</translation>
    </message>
    <message>
        <source>Another determiner fits the noun.</source>
        <translation>この名詞には別の限定詞が合います。</translation>
    </message>
    <message>
        <source>Another form of comparison fits here.</source>
        <translation>ここには比較の別の形が合います。</translation>
    </message>
    <message>
        <source>Another form of this word fits here.</source>
        <translation>ここにはこの単語の別の形が合います。</translation>
    </message>
    <message>
        <source>Another preposition fits here.</source>
        <translation>ここには別の前置詞が合います。</translation>
    </message>
    <message>
        <source>Another pronoun fits here.</source>
        <translation>ここには別の代名詞が合います。</translation>
    </message>
    <message>
        <source>Another way to compute the same. Automatic: on graphics processors only, where it is faster.</source>
        <translation>同じ計算を別の方法で行います。自動: 速くなるグラフィックプロセッサでのみ使います。</translation>
    </message>
    <message>
        <source>Another wording is usual here.</source>
        <translation>ここでは別の言い回しが一般的です。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>回答 {number}</translation>
    </message>
    <message>
        <source>Any answer that can be shown passes.</source>
        <translation>表示できる回答ならすべて合格です。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Apply accepted</source>
        <translation>採用分を適用</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>アラビア語</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>アラビア語 (Windows-1256)</translation>
    </message>
    <message>
        <source>Aragonese</source>
        <translation>アラゴン語</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>アルメニア語</translation>
    </message>
    <message>
        <source>As NAME~ in the same folder; a backup elsewhere is kept in any case.</source>
        <translation>同じフォルダーに「名前~」として残します。別の場所のバックアップは常に残ります。</translation>
    </message>
    <message>
        <source>As long as the style makes it.</source>
        <translation>長さは文体に任せます。</translation>
    </message>
    <message>
        <source>As the language of the text has them: “ ”, „ “, « », –, …; undo gives back what you typed.</source>
        <translation>“ ”、„ “、« »、–、… など、本文の言語に合わせます。元に戻すと、入力したとおりになります。</translation>
    </message>
    <message>
        <source>As the server calls it; empty: its first.</source>
        <translation>サーバーでの名前。空欄の場合は最初のモデル。</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>通常どおり</translation>
    </message>
    <message>
        <source>Ask again, stop</source>
        <translation>もう一度尋ねる、停止</translation>
    </message>
    <message>
        <source>Ask the model</source>
        <translation>モデルに判定させる</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>{host} に問い合わせ中…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>Asks for a suggestion at the caret.</source>
        <translation>カーソル位置で提案を求めます。</translation>
    </message>
    <message>
        <source>Asks for a whole paragraph.</source>
        <translation>段落全体の提案を求めます。</translation>
    </message>
    <message>
        <source>Asks for all up to the end of the paragraph.</source>
        <translation>段落の終わりまでの提案を求めます。</translation>
    </message>
    <message>
        <source>Asks the model, one example at a time.</source>
        <translation>例を 1 つずつモデルに尋ねます。</translation>
    </message>
    <message>
        <source>Asks what should change.</source>
        <translation>何を変えるかを尋ねます。</translation>
    </message>
    <message>
        <source>Asks, when you say so, whether there is a newer version.</source>
        <translation>実行したときにだけ、新しいバージョンがあるか問い合わせます。</translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>アッサム語</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} suggestions in a day.</source>
        <translation>
            <numerusform>1 日の提案は最大 {n} 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Australian</source>
        <translation>オーストラリア式</translation>
    </message>
    <message>
        <source>Australian English</source>
        <translation>オーストラリア英語</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>オーストリア</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Automatic stays: nothing that was tried is more than 3 % faster.</source>
        <translation>「自動」のままです。試した設定に、3% を超えて速いものはありませんでした。</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>アゼルバイジャン語</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back to the default: {setting}</source>
        <translation>既定値に戻す: {setting}</translation>
    </message>
    <message>
        <source>Backspace: no key.</source>
        <translation>Backspace: キーなし。</translation>
    </message>
    <message>
        <source>Backups: what lay in a file before each of its last saves, in the folder {folder}.</source>
        <translation>バックアップ: 直近の各保存より前のファイルの内容。フォルダー {folder} にあります。</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Balanced: what is likely wrong.</source>
        <translation>標準: 誤りと思われるもの。</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>バルト諸語 (Windows-1257)</translation>
    </message>
    <message>
        <source>Based on Apache 2.0. Commercial use is free only for those who earn less than 10 million US dollars a year. The licence text goes along when the file is passed on.</source>
        <translation>Apache 2.0 に基づくライセンス。商用利用が無料なのは、年間収益が 1,000 万米ドル未満の場合に限られます。ファイルを再配布する場合は、ライセンス文を添えてください。</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>バスク語</translation>
    </message>
    <message>
        <source>Being written.</source>
        <translation>作成中です。</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>ベラルーシ語</translation>
    </message>
    <message>
        <source>Belongs to {program}; Inkhorn uses it where it is, without a copy.</source>
        <translation>{program} のものです。Inkhorn はコピーせず、その場所のまま使います。</translation>
    </message>
    <message>
        <source>Below the text</source>
        <translation>本文の下</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>ベンガル語</translation>
    </message>
    <message>
        <source>Beside the file</source>
        <translation>ファイルと同じ場所</translation>
    </message>
    <message>
        <source>Better with {size} parameters or more.</source>
        <translation>{size} パラメーター以上を推奨します。</translation>
    </message>
    <message>
        <source>Better with {size} parameters or more; {model} fits this computer.</source>
        <translation>{size} パラメーター以上を推奨します。このコンピューターには {model} が適しています。</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>ボスニア語</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>ブラジル</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>ブルトン語</translation>
    </message>
    <message>
        <source>British</source>
        <translation>イギリス式</translation>
    </message>
    <message>
        <source>British English</source>
        <translation>イギリス英語</translation>
    </message>
    <message>
        <source>Browse for {setting}</source>
        <translation>「{setting}」を参照</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>組み込み</translation>
    </message>
    <message>
        <source>Built in · read only</source>
        <translation>組み込み · 読み取り専用</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>ブルガリア語</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is {today}, but the list of releases was made on {date}. Set the clock right and try again.</source>
        <translation>このコンピューターの時計では {today} ですが、リリース一覧の作成日は {date} です。時計を合わせて、もう一度試してください。</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPU threads that make text; one is always left to the window.</source>
        <translation>テキストを書き出す CPU スレッド。ウィンドウ用に常に 1 つ残します。</translation>
    </message>
    <message>
        <source>CPU threads that read what stands before the caret; reading gains from more of them than writing does.</source>
        <translation>カーソルの前の本文を読み取る CPU スレッド。書き出しより、スレッドを増やす効果が大きくなります。</translation>
    </message>
    <message numerus="yes">
        <source>CPU, {n} threads</source>
        <translation>
            <numerusform>CPU、{n} スレッド</numerusform>
        </translation>
    </message>
    <message>
        <source>CR (Mac before 2001)</source>
        <translation>CR (2001 年より前の Mac)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>CUDA needs an NVIDIA graphics processor, which Apple computers do not have.</source>
        <translation>CUDA には NVIDIA のグラフィックプロセッサが必要ですが、Apple のコンピューターにはありません。</translation>
    </message>
    <message>
        <source>Came on {date} from {source}; its checksum is the hub&apos;s word.</source>
        <translation>{date}に {source} から取得。チェックサムはハブの示す値です。</translation>
    </message>
    <message>
        <source>Came on {date} from {source}; its checksum was known before.</source>
        <translation>{date}に {source} から取得。チェックサムは事前に確認済みです。</translation>
    </message>
    <message>
        <source>Came with a Python package; remove it with the program that installed that</source>
        <translation>Python パッケージに付属しています。削除するには、そのパッケージをインストールしたプログラムを使ってください</translation>
    </message>
    <message>
        <source>Canadian</source>
        <translation>カナダ式</translation>
    </message>
    <message>
        <source>Canadian English</source>
        <translation>カナダ英語</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel: {model}</source>
        <translation>キャンセル: {model}</translation>
    </message>
    <message>
        <source>Cannot be used: {files}.</source>
        <translation>使えないもの: {files}。</translation>
    </message>
    <message>
        <source>Capital and small letters are told apart.</source>
        <translation>大文字と小文字を区別します。</translation>
    </message>
    <message>
        <source>Careful: in one published test it mended 68 of 100 mistakes and left every sound sentence alone.</source>
        <translation>慎重: 公開テスト 1 件で、誤り 100 件中 68 件を直し、正しい文はすべてそのまま残しました。</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>カタルーニャ語</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>中央ヨーロッパ諸語 (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>中央ヨーロッパ諸語 (Windows-1250)</translation>
    </message>
    <message>
        <source>Change the goal for this document</source>
        <translation>この文書の目標を変更</translation>
    </message>
    <message>
        <source>Change the goal…</source>
        <translation>目標を変更…</translation>
    </message>
    <message>
        <source>Change {number} of {count}: {change}.</source>
        <translation>変更 {number}/{count}: {change}。</translation>
    </message>
    <message>
        <source>Changed since, so this stays: {words}.</source>
        <translation>その後変更されたため、そのまま残します: {words}。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更箇所</translation>
    </message>
    <message>
        <source>Changes the text as you ask in your own words.</source>
        <translation>自由な言葉での指示どおりに本文を変更します。</translation>
    </message>
    <message>
        <source>Changes to prompts that were not saved last time are still here, marked with a dot.</source>
        <translation>前回保存しなかったプロンプトの変更が残っており、点で示されています。</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>文字数</translation>
    </message>
    <message>
        <source>Characters in a line of the page.</source>
        <translation>ページの 1 行の文字数。</translation>
    </message>
    <message>
        <source>Characters you did not have to type.</source>
        <translation>入力せずに済んだ文字数。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Check for &amp;Updates…</source>
        <translation>アップデートを確認(&amp;U)…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>ファイルを検査</translation>
    </message>
    <message>
        <source>Check while I write</source>
        <translation>入力中にチェック</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Checking has stopped: its process ended again and again. Start Inkhorn again.</source>
        <translation>プロセスが何度も終了したため、チェックを停止しました。Inkhorn を起動し直してください。</translation>
    </message>
    <message>
        <source>Checking is off.</source>
        <translation>チェックはオフです。</translation>
    </message>
    <message>
        <source>Checking is off. Switch it on and mistakes are underlined while you write.</source>
        <translation>チェックはオフです。オンにすると、入力中に誤りに下線を引きます。</translation>
    </message>
    <message numerus="yes">
        <source>Checking… {done} of {n} paragraphs</source>
        <translation>
            <numerusform>チェック中… {done}/{n} 段落</numerusform>
        </translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中国語</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>中国語 (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>中国語 (繁体字、Big5)</translation>
    </message>
    <message>
        <source>Choose a GGUF file on this computer instead.</source>
        <translation>代わりに、このコンピューターにある GGUF ファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose a GGUF file…</source>
        <translation>GGUF ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>モデルを選択…</translation>
    </message>
    <message>
        <source>Choose a name and export</source>
        <translation>名前を選んでエクスポート</translation>
    </message>
    <message>
        <source>Choose a shorter one</source>
        <translation>もっと短い名前を選択してください</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>別の名前を選択してください</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Choose at least one prompt for the pack.</source>
        <translation>パックに入れるプロンプトを 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>Choose at least one prompt.</source>
        <translation>プロンプトを 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>Choose one at the left, or make a new one.</source>
        <translation>左の一覧から選択するか、新しく作成してください。</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>自分で選択したもの</translation>
    </message>
    <message>
        <source>Chosen edit</source>
        <translation>選択中の編集</translation>
    </message>
    <message>
        <source>Chosen issue</source>
        <translation>選択中の指摘</translation>
    </message>
    <message>
        <source>Chosen version</source>
        <translation>選択中のバージョン</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Clear all counts</source>
        <translation>すべての集計を消去</translation>
    </message>
    <message>
        <source>Clear all counts of this computer?</source>
        <translation>このコンピューターの集計をすべて消去しますか？</translation>
    </message>
    <message>
        <source>Clear all versions?</source>
        <translation>すべてのバージョンを消去しますか？</translation>
    </message>
    <message>
        <source>Clear statistics…</source>
        <translation>統計を消去…</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>履歴を消去</translation>
    </message>
    <message>
        <source>Clear the versions of all documents</source>
        <translation>全文書のバージョンを消去</translation>
    </message>
    <message>
        <source>Clear versions</source>
        <translation>バージョンを消去</translation>
    </message>
    <message>
        <source>Clearer</source>
        <translation>分かりやすく</translation>
    </message>
    <message>
        <source>Click again to clear all days</source>
        <translation>もう一度クリックすると全日分を消去</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Close Ot&amp;her Tabs</source>
        <translation>ほかのタブを閉じる(&amp;H)</translation>
    </message>
    <message>
        <source>Close it there and try again</source>
        <translation>そちらで閉じてから、もう一度試してください</translation>
    </message>
    <message>
        <source>Close the panel before the page</source>
        <translation>左のパネルを閉じる</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>このパネルを閉じる</translation>
    </message>
    <message>
        <source>Close without waiting</source>
        <translation>待たずに閉じる</translation>
    </message>
    <message>
        <source>Close {document}</source>
        <translation>{document} を閉じる</translation>
    </message>
    <message>
        <source>Close; Help, Get a Model opens it again</source>
        <translation>閉じる（「ヘルプ」の「モデルを取得」で再表示）</translation>
    </message>
    <message>
        <source>Closes Inkhorn.</source>
        <translation>Inkhorn を終了します。</translation>
    </message>
    <message>
        <source>Closes all documents but this one.</source>
        <translation>この文書以外をすべて閉じます。</translation>
    </message>
    <message>
        <source>Closes the document.</source>
        <translation>文書を閉じます。</translation>
    </message>
    <message>
        <source>Colours of the page and the window.</source>
        <translation>ページとウィンドウの配色。</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Comparing versions…</source>
        <translation>案を比較中…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>補完</translation>
    </message>
    <message>
        <source>Connection: {state}</source>
        <translation>接続: {state}</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続きを書く</translation>
    </message>
    <message>
        <source>Cop&amp;y as HTML</source>
        <translation>HTML としてコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copies the selection to the clipboard.</source>
        <translation>選択範囲をクリップボードにコピーします。</translation>
    </message>
    <message>
        <source>Copies the selection with its look, for other programs.</source>
        <translation>選択範囲を、ほかのプログラム用に書式ごとコピーします。</translation>
    </message>
    <message>
        <source>Copies the whole text of this version.</source>
        <translation>このバージョンの全文をコピーします。</translation>
    </message>
    <message>
        <source>Copies what stood there before.</source>
        <translation>変更前の内容をコピーします。</translation>
    </message>
    <message>
        <source>Copies what was made of it.</source>
        <translation>変更後の内容をコピーします。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy after</source>
        <translation>変更後をコピー</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Copy before</source>
        <translation>変更前をコピー</translation>
    </message>
    <message>
        <source>Copy its address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Copy the address of the download page</source>
        <translation>ダウンロードページのアドレスをコピー</translation>
    </message>
    <message>
        <source>Copy the earlier one</source>
        <translation>前の結果をコピー</translation>
    </message>
    <message>
        <source>Copy the page</source>
        <translation>ページをコピー</translation>
    </message>
    <message>
        <source>Copy the rewrite</source>
        <translation>書き換えをコピー</translation>
    </message>
    <message>
        <source>Copy this sentence</source>
        <translation>この文をコピー</translation>
    </message>
    <message>
        <source>Corrected by a model</source>
        <translation>モデルによる修正</translation>
    </message>
    <message>
        <source>Corrected by a rule</source>
        <translation>ルールによる修正</translation>
    </message>
    <message>
        <source>Corrected by rules</source>
        <translation>ルールによる修正</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Correction “{title}” by a model</source>
        <translation>モデルによる修正「{title}」</translation>
    </message>
    <message>
        <source>Correction “{title}” by a rule</source>
        <translation>ルールによる修正「{title}」</translation>
    </message>
    <message>
        <source>Correction “{title}” by {model}</source>
        <translation>{model} による修正「{title}」</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Corrects spelling, grammar and punctuation; changes nothing else.</source>
        <translation>つづり、文法、句読点だけを直します。ほかは変えません。</translation>
    </message>
    <message>
        <source>Count suggestions</source>
        <translation>提案を集計</translation>
    </message>
    <message>
        <source>Counted as soon as the model works ({source})</source>
        <translation>モデルが動くと計測します（{source}）</translation>
    </message>
    <message>
        <source>Counting is off, and nothing was counted before.</source>
        <translation>集計はオフで、これまでの集計もありません。</translation>
    </message>
    <message>
        <source>Counting: {percent}%</source>
        <translation>集計中: {percent}%</translation>
    </message>
    <message>
        <source>Counts words, says how easily the text reads, and keeps your goals.</source>
        <translation>語数を数え、読みやすさを示し、目標を管理します。</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>クロアチア語</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter, Ctrl+click</source>
        <translation>Ctrl+Enter、Ctrl+クリック</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Cyrillic (DOS 866)</source>
        <translation>キリル文字 (DOS 866)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>キリル文字 (Windows-1251)</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>チェコ語</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>デンマーク語</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Dictionaries cannot be read: Inkhorn has no Hunspell for this system.</source>
        <translation>辞書を読み込めません。Inkhorn にはこのシステム用の Hunspell がありません。</translation>
    </message>
    <message>
        <source>Dictionaries on this computer</source>
        <translation>このコンピューターの辞書</translation>
    </message>
    <message>
        <source>Dictionary for {language}</source>
        <translation>{language}の辞書</translation>
    </message>
    <message>
        <source>Did you mean “{word}”?</source>
        <translation>「{word}」ではありませんか？</translation>
    </message>
    <message>
        <source>Difficult: for readers who are used to long texts, such as students.</source>
        <translation>難しい: 学生など、長い文章に慣れた読者向け。</translation>
    </message>
    <message>
        <source>Dims all but the sentence or the paragraph you write in.</source>
        <translation>執筆中の文または段落以外を薄く表示します。</translation>
    </message>
    <message>
        <source>Dims all but what you write in.</source>
        <translation>執筆中の部分以外を薄く表示します。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Discard this change (D)</source>
        <translation>この変更を却下 (D)</translation>
    </message>
    <message>
        <source>Discarded.</source>
        <translation>却下しました。</translation>
    </message>
    <message>
        <source>Dismiss it</source>
        <translation>提案を消す</translation>
    </message>
    <message>
        <source>Do not get the model</source>
        <translation>モデルを取得しない</translation>
    </message>
    <message>
        <source>Do not install the pack</source>
        <translation>パックをインストールしない</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>保存しない</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Document Statistics</source>
        <translation>文書の統計</translation>
    </message>
    <message>
        <source>Document statistics</source>
        <translation>文書の統計</translation>
    </message>
    <message>
        <source>Documents (*.txt *.md *.markdown *.text *.docx *.odt *.rtf *.html *.htm);;Text and Markdown (*.txt *.md *.markdown *.text);;All files (*)</source>
        <translation>文書 (*.txt *.md *.markdown *.text *.docx *.odt *.rtf *.html *.htm);;テキストと Markdown (*.txt *.md *.markdown *.text);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Documents are written without one, unless Write, No Model says otherwise for one. Rules go on checking.</source>
        <translation>文書をモデルなしで執筆します。「執筆」の「モデルなし」で文書ごとに変更できます。ルールによるチェックは続きます。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Download it and open it with your software installer, or run:
sudo apt install ./{file}</source>
        <translation>ダウンロードしてソフトウェアのインストーラーで開くか、次を実行してください:
sudo apt install ./{file}</translation>
    </message>
    <message>
        <source>Download it and unpack it in place of the folder you use now.</source>
        <translation>ダウンロードして展開し、現在お使いのフォルダーと置き換えてください。</translation>
    </message>
    <message>
        <source>Download it, allow it to be run, and use it in place of the file you start now.</source>
        <translation>ダウンロードして実行を許可し、現在起動しているファイルの代わりに使ってください。</translation>
    </message>
    <message>
        <source>Download it, close Inkhorn and run it. Documents, settings and models stay.</source>
        <translation>ダウンロードし、Inkhorn を閉じてから実行してください。文書、設定、モデルはそのまま残ります。</translation>
    </message>
    <message>
        <source>Download it, close Inkhorn, open it and drag Inkhorn to Applications.</source>
        <translation>ダウンロードし、Inkhorn を閉じてから開き、Inkhorn を「アプリケーション」にドラッグしてください。</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Downloads {number}</source>
        <translation>ダウンロード {number}</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>ダウンロード…</translation>
    </message>
    <message>
        <source>Download… word lists for {language}</source>
        <translation>ダウンロード…: {language}の単語リスト</translation>
    </message>
    <message>
        <source>Driver {name}.</source>
        <translation>ドライバー {name}。</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Duplicate to edit</source>
        <translation>複製して編集</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>オランダ語</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Each bar is a sentence around the caret, as high as it has words. Click one to go there.</source>
        <translation>棒 1 本がカーソル付近の 1 文で、高さは語数です。クリックするとその文へ移動します。</translation>
    </message>
    <message>
        <source>Each change also goes to a private file within half a second; after a crash it is there again.</source>
        <translation>変更のたびに、0.5 秒以内に非公開のファイルにも書き込みます。クラッシュしても復元できます。</translation>
    </message>
    <message>
        <source>Earlier texts of your documents, to compare with and to go back to.</source>
        <translation>比較や復元のための、文書の以前の内容。</translation>
    </message>
    <message>
        <source>Earlier versions of this document will be listed here: one at each save, one every few minutes while you write, and one before the machine changes more than a paragraph.</source>
        <translation>この文書の以前のバージョンがここに表示されます。保存のたび、執筆中は数分ごと、また機械が 1 段落を超えて変更する前に記録されます。</translation>
    </message>
    <message>
        <source>Easy to read: most 12-year-olds can follow.</source>
        <translation>易しい: 12 歳の多くが読めます。</translation>
    </message>
    <message>
        <source>Edit &amp;Style Guide</source>
        <translation>スタイルガイドを編集(&amp;S)</translation>
    </message>
    <message>
        <source>Edit anyway</source>
        <translation>それでも編集</translation>
    </message>
    <message>
        <source>Edit prompts…</source>
        <translation>プロンプトを編集…</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Encoding and line ends</source>
        <translation>エンコーディングと改行コード</translation>
    </message>
    <message>
        <source>Encoding: {encoding}. Line ends: {line_ends}. A click changes them.</source>
        <translation>エンコーディング: {encoding}。改行コード: {line_ends}。クリックで変更できます。</translation>
    </message>
    <message>
        <source>Ends the answer here.</source>
        <translation>回答をここで終わらせます。</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>エネルギー</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>English, and languages that are switched on above, are checked by rules of their own instead.</source>
        <translation>英語と、上でオンにした言語は、専用のルールでチェックします。</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter begins the next item; Tab and Shift+Tab move it in and out.</source>
        <translation>Enter で次の項目を始め、Tab と Shift+Tab で字下げを変えます。</translation>
    </message>
    <message>
        <source>Enter compares · Ctrl+Enter restores · Esc leaves</source>
        <translation>Enter: 比較 · Ctrl+Enter: 復元 · Esc: 閉じる</translation>
    </message>
    <message>
        <source>Enter does it   ·   # headings   ·   : line   ·   Esc leaves</source>
        <translation>Enter: 実行   ·   「#」見出し   ·   「:」行   ·   Esc: 閉じる</translation>
    </message>
    <message>
        <source>Enter fixes · ←→ other words · Del ignores</source>
        <translation>Enter: 修正 · ←→: 別の語 · Del: 無視</translation>
    </message>
    <message>
        <source>Enter goes there   ·   Esc leaves</source>
        <translation>Enter: 移動   ·   Esc: 閉じる</translation>
    </message>
    <message>
        <source>Enter goes there · Alt+Shift+↑↓ moves the section</source>
        <translation>Enter: 移動 · Alt+Shift+↑↓: セクションを移動</translation>
    </message>
    <message>
        <source>Enter reverts · Space goes there · Esc leaves</source>
        <translation>Enter: 取り消す · Space: 移動 · Esc: 閉じる</translation>
    </message>
    <message>
        <source>Enter the address of the server first.</source>
        <translation>先にサーバーのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Enter, Enter again</source>
        <translation>Enter、もう一度 Enter</translation>
    </message>
    <message>
        <source>Enter, Esc</source>
        <translation>Enter、Esc</translation>
    </message>
    <message>
        <source>Enter: {what}</source>
        <translation>Enter: {what}</translation>
    </message>
    <message>
        <source>Enter: {what}   ·   Ctrl+Enter: as an instruction</source>
        <translation>Enter: {what}   ·   Ctrl+Enter: 指示として実行</translation>
    </message>
    <message>
        <source>Enter: {what}   ·   or choose what else should change</source>
        <translation>Enter: {what}   ·   またはほかの変更も選択</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>エスペラント語</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>エストニア語</translation>
    </message>
    <message>
        <source>Every model on offer.</source>
        <translation>取得できるすべてのモデル。</translation>
    </message>
    <message>
        <source>Everyday words and short sentences.</source>
        <translation>日常的な言葉と短い文にします。</translation>
    </message>
    <message>
        <source>Everything in this document is kept.</source>
        <translation>この文書の内容はすべて保たれます。</translation>
    </message>
    <message>
        <source>Everything that can be made of this model is on this computer already.</source>
        <translation>このモデルから作成できるものは、すべてこのコンピューターにあります。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>すべての場所</translation>
    </message>
    <message>
        <source>Example {number} of {count}…</source>
        <translation>例 {number}/{count}…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Examples done</source>
        <translation>例の実行が完了</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Export words</source>
        <translation>単語をエクスポート</translation>
    </message>
    <message>
        <source>Export “{title}”</source>
        <translation>「{title}」をエクスポート</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>書式(&amp;O)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Fair, for short passages.</source>
        <translation>短い文章ならまずまず。</translation>
    </message>
    <message>
        <source>Fair: 67 of 100 points in one published test of tidying up dictated text.</source>
        <translation>まずまず: 口述テキストを整える公開テスト 1 件で 100 点中 67 点。</translation>
    </message>
    <message>
        <source>Fair: in one published test 27 of 28 suggestions were safe and 11 of 13 words right.</source>
        <translation>まずまず: 公開テスト 1 件で、提案 28 件中 27 件が問題なし、13 語中 11 語が正解。</translation>
    </message>
    <message>
        <source>Fair: in one published test of its base model 26 of 28 suggestions were safe and 10 of 13 words right.</source>
        <translation>まずまず: ベースモデルの公開テスト 1 件で、提案 28 件中 26 件が問題なし、13 語中 10 語が正解。</translation>
    </message>
    <message>
        <source>Fairly difficult: for readers of 16 and older.</source>
        <translation>やや難しい: 16 歳以上の読者向け。</translation>
    </message>
    <message>
        <source>Fairly easy to read: most 13-year-olds can follow.</source>
        <translation>やや易しい: 13 歳の多くが読めます。</translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation>フェロー語</translation>
    </message>
    <message>
        <source>Fastest on this computer</source>
        <translation>このコンピューターで最速の設定</translation>
    </message>
    <message>
        <source>Fewer or more</source>
        <translation>提案の多さ</translation>
    </message>
    <message>
        <source>Fewer when its memory is short.</source>
        <translation>デバイスのメモリが足りない場合は減らします。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Files you open will be listed here.</source>
        <translation>開いたファイルがここに表示されます。</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>フィリピノ語</translation>
    </message>
    <message>
        <source>Filled in: {names_and_values}.</source>
        <translation>補った値: {names_and_values}。</translation>
    </message>
    <message>
        <source>Filter headings</source>
        <translation>見出しを絞り込む</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>前を検索(&amp;V)</translation>
    </message>
    <message>
        <source>Finds a heading by its name.</source>
        <translation>見出しを名前で探します。</translation>
    </message>
    <message>
        <source>Finds all that can be done, by its name.</source>
        <translation>実行できる操作を名前で探します。</translation>
    </message>
    <message>
        <source>Finds more than rules do; runs while you pause. Needs a model.</source>
        <translation>ルールより多くの誤りを見つけます。手を休めている間に動作します。モデルが必要です。</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>フィンランド語</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>最初の手順</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>最初の語</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>最初の数語</translation>
    </message>
    <message>
        <source>Five titles to choose from, shown beside the text.</source>
        <translation>タイトル案を 5 つ、本文の横に表示します。</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>すべて修正</translation>
    </message>
    <message>
        <source>Fix all of this kind</source>
        <translation>同じ種類をすべて修正</translation>
    </message>
    <message numerus="yes">
        <source>Fix all {n}</source>
        <translation>
            <numerusform>{n} 件すべて修正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix all {n} of this kind</source>
        <translation>
            <numerusform>同じ種類の {n} 件をすべて修正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix all {n} “{words}”</source>
        <translation>
            <numerusform>「{words}」{n} 件をすべて修正</numerusform>
        </translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message>
        <source>Flesch reading ease</source>
        <translation>Flesch Reading Ease</translation>
    </message>
    <message>
        <source>Flesch reading ease by Amstad</source>
        <translation>Flesch Reading Ease（Amstad 版）</translation>
    </message>
    <message>
        <source>Flesch-Kincaid grade</source>
        <translation>Flesch–Kincaid 学年レベル</translation>
    </message>
    <message>
        <source>Foc&amp;us</source>
        <translation>集中モード(&amp;U)</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>集中モード</translation>
    </message>
    <message>
        <source>Folders that are looked through for GGUF files, or files; with semicolons between them.</source>
        <translation>GGUF ファイルを探すフォルダー、またはファイル。セミコロンで区切ります。</translation>
    </message>
    <message>
        <source>Folders with models</source>
        <translation>モデルのフォルダー</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>フォントサイズ</translation>
    </message>
    <message>
        <source>For</source>
        <comment>readers of the text</comment>
        <translation>読み手</translation>
    </message>
    <message>
        <source>For a &amp;Bug Report…</source>
        <translation>不具合の報告用(&amp;B)…</translation>
    </message>
    <message>
        <source>For a bug report</source>
        <translation>不具合の報告用</translation>
    </message>
    <message>
        <source>For a reader</source>
        <translation>読み手に合わせる</translation>
    </message>
    <message>
        <source>For grammar, the best first</source>
        <translation>文法向け（優れた順）</translation>
    </message>
    <message>
        <source>For rewriting</source>
        <translation>書き換え用</translation>
    </message>
    <message>
        <source>For rewriting, the best first</source>
        <translation>書き換え向け（優れた順）</translation>
    </message>
    <message>
        <source>For suggestions</source>
        <translation>提案用</translation>
    </message>
    <message>
        <source>For suggestions, the best first</source>
        <translation>提案向け（優れた順）</translation>
    </message>
    <message>
        <source>For the grammar check</source>
        <translation>文法チェック用</translation>
    </message>
    <message>
        <source>For this computer: {file}, {size} MB</source>
        <translation>このコンピューター用: {file}、{size} MB</translation>
    </message>
    <message>
        <source>For which task</source>
        <translation>タスクの種類</translation>
    </message>
    <message>
        <source>For {reader}</source>
        <translation>{reader}向け</translation>
    </message>
    <message>
        <source>Forget ignored places</source>
        <translation>無視した箇所を消去</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>改まった文体</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Found where {program} keeps its models.</source>
        <translation>{program} がモデルを置く場所で見つかりました。</translation>
    </message>
    <message>
        <source>Four and a half bits for most weights and six and a half for the important ones. The usual compromise.</source>
        <translation>大半の重みは 4.5 ビット、重要な重みは 6.5 ビット。標準的なバランスです。</translation>
    </message>
    <message>
        <source>Four bits for most weights and more for the important ones, of a model that was trained to lose little by it.</source>
        <translation>大半の重みは 4 ビット、重要な重みはそれ以上。4 ビットにしても品質が落ちにくいように学習させたモデルです。</translation>
    </message>
    <message>
        <source>Free for any use; the licence text goes along when the file is passed on.</source>
        <translation>用途を問わず無料で使えます。ファイルを再配布する場合は、ライセンス文を添えてください。</translation>
    </message>
    <message>
        <source>Free some space or save it elsewhere</source>
        <translation>空きを増やすか、別の場所に保存してください</translation>
    </message>
    <message>
        <source>Free what was deleted</source>
        <translation>削除したものの領域を解放</translation>
    </message>
    <message>
        <source>French</source>
        <translation>フランス語</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>親しみやすく</translation>
    </message>
    <message>
        <source>From IBM. Can also fill in the middle of a text, by its publisher.</source>
        <translation>IBM のモデル。提供元によると、文章の途中を埋めることもできます。</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>フォルダーから…</translation>
    </message>
    <message>
        <source>From the Python package “{package}” · read only</source>
        <translation>Python パッケージ「{package}」 · 読み取り専用</translation>
    </message>
    <message>
        <source>From the pack “{pack}” · read only</source>
        <translation>パック「{pack}」 · 読み取り専用</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>フル</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>GGUF モデル (*.gguf)</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf);;All files (*)</source>
        <translation>GGUF モデル (*.gguf);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>ガリシア語</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>控えめ</translation>
    </message>
    <message>
        <source>Gentle: one thread at a time; suggestions come later and the battery lasts longer.</source>
        <translation>控えめ: 一度に 1 スレッドだけ使います。提案は遅くなりますが、バッテリーが長持ちします。</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>ジョージア語</translation>
    </message>
    <message>
        <source>German</source>
        <translation>ドイツ語</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>ドイツ</translation>
    </message>
    <message>
        <source>Get a &amp;Model…</source>
        <translation>モデルを取得(&amp;M)…</translation>
    </message>
    <message>
        <source>Get a model…</source>
        <translation>モデルを取得…</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Get it…</source>
        <translation>取得…</translation>
    </message>
    <message>
        <source>Get one from the catalogue, or add a GGUF file you have. Models of Ollama, LM Studio, Jan, GPT4All, llama.cpp and the Hugging Face cache appear here by themselves.</source>
        <translation>カタログから取得するか、手元の GGUF ファイルを追加してください。Ollama、LM Studio、Jan、GPT4All、llama.cpp、Hugging Face キャッシュのモデルは自動で表示されます。</translation>
    </message>
    <message>
        <source>Get word lists for {language}</source>
        <translation>{language}の単語リストを取得</translation>
    </message>
    <message>
        <source>Getting the model</source>
        <translation>モデルの取得</translation>
    </message>
    <message>
        <source>Gives every setting its default.</source>
        <translation>すべての設定を既定値に戻します。</translation>
    </message>
    <message>
        <source>Gives the disk back; it cannot be undone then.</source>
        <translation>ディスクの領域を解放します。解放後は元に戻せません。</translation>
    </message>
    <message>
        <source>Gives the file another name (F2).</source>
        <translation>ファイルの名前を変更します (F2)。</translation>
    </message>
    <message>
        <source>Gives the text the size of the settings.</source>
        <translation>文字を設定のサイズに戻します。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Go on with lists</source>
        <translation>リストを続ける</translation>
    </message>
    <message>
        <source>Go to &amp;Heading…</source>
        <translation>見出しへ移動(&amp;H)…</translation>
    </message>
    <message>
        <source>Go to heading</source>
        <translation>見出しへ移動</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>行へ移動</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Goes back to the suggestion before.</source>
        <translation>前の提案に戻ります。</translation>
    </message>
    <message>
        <source>Goes to a line by its number.</source>
        <translation>行番号を指定して移動します。</translation>
    </message>
    <message>
        <source>Goes to the change before (Alt+Up).</source>
        <translation>前の変更箇所へ移動します (Alt+Up)。</translation>
    </message>
    <message>
        <source>Goes to the next change (Alt+Down).</source>
        <translation>次の変更箇所へ移動します (Alt+Down)。</translation>
    </message>
    <message>
        <source>Goes to the next place that was looked for.</source>
        <translation>検索した次の箇所へ移動します。</translation>
    </message>
    <message>
        <source>Goes to the next underlined place.</source>
        <translation>下線のある次の箇所へ移動します。</translation>
    </message>
    <message>
        <source>Goes to the place before.</source>
        <translation>検索した前の箇所へ移動します。</translation>
    </message>
    <message>
        <source>Goes to the underlined place before.</source>
        <translation>下線のある前の箇所へ移動します。</translation>
    </message>
    <message>
        <source>Good as a judge of mistakes beside the rules; it cannot correct by itself.</source>
        <translation>ルールを補い、誤りかどうかを判定するのが得意です。単独では修正できません。</translation>
    </message>
    <message>
        <source>Good for its size: 63 of 100 points in one published test of tidying up dictated text.</source>
        <translation>サイズの割に良い: 口述テキストを整える公開テスト 1 件で 100 点中 63 点。</translation>
    </message>
    <message>
        <source>Good for its size: in one published test of tidying up dictated text the only one that took less than a second, and no answer was rejected.</source>
        <translation>サイズの割に良い: 口述テキストを整える公開テスト 1 件で、1 秒を切った唯一のモデルです。却下された回答はありませんでした。</translation>
    </message>
    <message>
        <source>Good: 72 of 100 points in one published test of tidying up dictated text.</source>
        <translation>良い: 口述テキストを整える公開テスト 1 件で 100 点中 72 点。</translation>
    </message>
    <message>
        <source>Good: between 79 and 81 of 100 points in one published test of tidying up dictated text.</source>
        <translation>良い: 口述テキストを整える公開テスト 1 件で 100 点中 79～81 点。</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>文法</translation>
    </message>
    <message>
        <source>Grammar {count}</source>
        <translation>文法 {count}</translation>
    </message>
    <message>
        <source>Graphs of speed, requests waiting and memory</source>
        <translation>速度、待機中の要求、メモリのグラフ</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>ギリシャ語</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>ギリシャ語 (Windows-1253)</translation>
    </message>
    <message>
        <source>Grey text behind the caret; Tab takes it.</source>
        <translation>カーソルの後に出るグレーの文字。Tab で採用します。</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>グジャラート語</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Half of the suggestions were shown within this time.</source>
        <translation>提案の半数がこの時間内に表示されました。</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>ハードウェア</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Headings, emphasis, code and links look like it; in Markdown and unsaved documents.</source>
        <translation>見出し、強調、コード、リンクを見た目に反映します。Markdown と未保存の文書が対象です。</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>ヘブライ語</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>ヘブライ語 (Windows-1255)</translation>
    </message>
    <message>
        <source>Heed again</source>
        <translation>無視を解除</translation>
    </message>
    <message>
        <source>Heed the chosen rules again</source>
        <translation>選択したルールの無視を解除</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>ヒンディー語</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Hold the picture</source>
        <translation>表示を止める</translation>
    </message>
    <message>
        <source>How certain or binding this is may change: {new} for {old}.</source>
        <translation>確実さや拘束力が変わるかもしれません: {old} → {new}。</translation>
    </message>
    <message>
        <source>How certain or binding this is may have changed.</source>
        <translation>確実さや拘束力が変わったかもしれません。</translation>
    </message>
    <message>
        <source>How easily it reads is not said: there is no accepted formula for this language here.</source>
        <translation>読みやすさは表示できません。この言語には、ここで使える定評ある指標がありません。</translation>
    </message>
    <message>
        <source>How easily it reads is not said: there is no accepted formula for {language} here.</source>
        <translation>読みやすさは表示できません。{language}には、ここで使える定評ある指標がありません。</translation>
    </message>
    <message numerus="yes">
        <source>How easily it reads is said from {n} words on.</source>
        <translation>
            <numerusform>読みやすさは {n} 語以上で表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>表示する期間</translation>
    </message>
    <message>
        <source>How far the smaller model is made</source>
        <translation>小さいモデルの作成状況</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>読みやすさ</translation>
    </message>
    <message>
        <source>How long you must stop typing before one appears.</source>
        <translation>入力を止めてから提案が表示されるまでの時間。</translation>
    </message>
    <message>
        <source>How many of them you took, whole or in part.</source>
        <translation>全体または一部を採用した提案の数。</translation>
    </message>
    <message>
        <source>How many words each day brought, by hand and by machine, for two years; only numbers, on this computer.</source>
        <translation>1 日に書いた語数（手入力と機械）を 2 年分残します。数値だけを、このコンピューターに保存します。</translation>
    </message>
    <message>
        <source>How much text the model sees at once; more needs more memory.</source>
        <translation>モデルが一度に見る本文の量。増やすと、必要なメモリも増えます。</translation>
    </message>
    <message>
        <source>How strict</source>
        <translation>厳しさ</translation>
    </message>
    <message>
        <source>How the file is stored</source>
        <translation>ファイルの保存形式</translation>
    </message>
    <message>
        <source>How the parts of the sentence belong together may have changed.</source>
        <translation>文の各部分のつながりが変わったかもしれません。</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>ハンガリー語</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>アイスランド語</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>ここでは無視</translation>
    </message>
    <message>
        <source>Ignore this rule</source>
        <translation>このルールを無視</translation>
    </message>
    <message>
        <source>Ignored places</source>
        <translation>無視した箇所</translation>
    </message>
    <message>
        <source>Ignored rules</source>
        <translation>無視したルール</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>プロンプトをインポート</translation>
    </message>
    <message>
        <source>Import words</source>
        <translation>単語をインポート</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>インポート済み</translation>
    </message>
    <message>
        <source>In Inkhorn&apos;s folder</source>
        <translation>Inkhorn のフォルダー</translation>
    </message>
    <message>
        <source>In Inkhorn&apos;s own folder.</source>
        <translation>Inkhorn 専用のフォルダーにあります。</translation>
    </message>
    <message>
        <source>In Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>In a review</source>
        <translation>書き換えの確認</translation>
    </message>
    <message>
        <source>In fewer words; also together with a style, a reader or an instruction.</source>
        <translation>短くします。文体、読み手、指示と組み合わせることもできます。</translation>
    </message>
    <message>
        <source>In more words; also together with a style, a reader or an instruction.</source>
        <translation>長くします。文体、読み手、指示と組み合わせることもできます。</translation>
    </message>
    <message>
        <source>In selection</source>
        <translation>選択範囲内</translation>
    </message>
    <message>
        <source>In simpler form: {things}.</source>
        <translation>簡略化されるもの: {things}。</translation>
    </message>
    <message>
        <source>In text from right to left, the other arrow.</source>
        <translation>右から左に書く本文では、逆の矢印キーです。</translation>
    </message>
    <message>
        <source>In the environment it is installed in, run:
python -m pip install --upgrade inkhorn</source>
        <translation>インストール先の環境で次を実行してください:
python -m pip install --upgrade inkhorn</translation>
    </message>
    <message>
        <source>In the middle about three of four suggestions are right; further left more of them are.</source>
        <translation>中央では提案の 4 つに 3 つほどが的確です。左にするほど的確さが増します。</translation>
    </message>
    <message>
        <source>In this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>In use; use another model before you delete this one.</source>
        <translation>使用中です。削除する前に別のモデルに切り替えてください。</translation>
    </message>
    <message>
        <source>Indian</source>
        <translation>インド式</translation>
    </message>
    <message>
        <source>Indian English</source>
        <translation>インド英語</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>インドネシア語</translation>
    </message>
    <message>
        <source>Inkhorn asks {host} when you press the button, and never by itself. It sends nothing about you.</source>
        <translation>Inkhorn はボタンを押したときだけ {host} に問い合わせ、自動では行いません。個人に関する情報は一切送信しません。</translation>
    </message>
    <message>
        <source>Inkhorn connects only when you ask for it, and lists it here before it does. What you write stays on this computer, unless you have named a server under Server.</source>
        <translation>Inkhorn は求められたときだけ接続し、接続する前にここに記録します。「サーバー」でサーバーを指定しないかぎり、書いた内容はこのコンピューターから出ません。</translation>
    </message>
    <message>
        <source>Inkhorn did not end properly.</source>
        <translation>Inkhorn は正常に終了しませんでした。</translation>
    </message>
    <message>
        <source>Inkhorn finishes your sentences, mends your grammar and rewrites on request.</source>
        <translation>Inkhorn は文の続きを補い、文法を直し、求めに応じて書き換えます。</translation>
    </message>
    <message>
        <source>Inkhorn has never connected to anything.</source>
        <translation>Inkhorn はまだ一度も接続していません。</translation>
    </message>
    <message>
        <source>Inkhorn is not connected to anything.</source>
        <translation>Inkhorn はどこにも接続していません。</translation>
    </message>
    <message>
        <source>Inkhorn loads Q4_1 files of up to 3 GB through such a copy by itself; this is for larger ones and other programs.</source>
        <translation>3 GB までの Q4_1 ファイルは、Inkhorn が自動でこのようなコピーを作って読み込みます。これはより大きなファイルやほかのプログラムのための機能です。</translation>
    </message>
    <message>
        <source>Inkhorn opens text and Markdown files; “{file}” is neither.</source>
        <translation>Inkhorn で開けるのはテキストと Markdown のファイルです。「{file}」はどちらでもありません。</translation>
    </message>
    <message>
        <source>Inkhorn opens web pages, mail addresses, headings and other texts; this link is something else.</source>
        <translation>Inkhorn で開けるのは、Web ページ、メールアドレス、見出し、ほかのテキストです。このリンクはどれでもありません。</translation>
    </message>
    <message>
        <source>Inkhorn takes over WritingTools’ options.json, llm’s YAML templates, Fabric’s patterns (a folder, or a folder of them) and Obsidian Local GPT’s data.json.</source>
        <translation>Inkhorn で取り込めるのは、WritingTools の options.json、llm の YAML テンプレート、Fabric のパターン（フォルダー、またはそれを集めたフォルダー）、Obsidian Local GPT の data.json です。</translation>
    </message>
    <message>
        <source>Inkhorn was started without a model; rules go on checking. Write, No Model brings it back.</source>
        <translation>Inkhorn はモデルなしで起動しました。ルールによるチェックは続きます。「執筆」の「モデルなし」で元に戻せます。</translation>
    </message>
    <message>
        <source>Inkhorn {version} has come out</source>
        <translation>Inkhorn {version} が公開されました</translation>
    </message>
    <message>
        <source>Inkhorn {version} is up to date</source>
        <translation>Inkhorn {version} は最新です</translation>
    </message>
    <message>
        <source>Inkhorn&apos;s folder holds no model</source>
        <translation>Inkhorn のフォルダーにモデルはありません</translation>
    </message>
    <message>
        <source>Inkhorn&apos;s models take {size}</source>
        <translation>Inkhorn のモデル: {size}</translation>
    </message>
    <message>
        <source>Insert at the caret</source>
        <translation>カーソル位置に挿入</translation>
    </message>
    <message>
        <source>Insert below</source>
        <translation>下に挿入</translation>
    </message>
    <message>
        <source>Inserted: {words}</source>
        <translation>挿入: {words}</translation>
    </message>
    <message>
        <source>Inserts all of the grey text.</source>
        <translation>グレーの文字をすべて挿入します。</translation>
    </message>
    <message>
        <source>Inserts the grey text.</source>
        <translation>グレーの文字を挿入します。</translation>
    </message>
    <message>
        <source>Inserts the words on the clipboard.</source>
        <translation>クリップボードの文字だけを挿入します。</translation>
    </message>
    <message>
        <source>Inserts up to the end of the sentence.</source>
        <translation>文の終わりまで挿入します。</translation>
    </message>
    <message>
        <source>Inserts what is on the clipboard, its look as Markdown.</source>
        <translation>クリップボードの内容を、書式を Markdown にして挿入します。</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>インストール</translation>
    </message>
    <message>
        <source>Install a pack</source>
        <translation>パックをインストール</translation>
    </message>
    <message>
        <source>Install the pack</source>
        <translation>パックをインストール</translation>
    </message>
    <message>
        <source>Installed from a file</source>
        <translation>ファイルからインストール</translation>
    </message>
    <message>
        <source>Installed: {packs}.</source>
        <translation>インストール済み: {packs}。</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>インストール…</translation>
    </message>
    <message>
        <source>Into another language.</source>
        <translation>別の言語に訳します。</translation>
    </message>
    <message>
        <source>Into which language</source>
        <translation>翻訳先の言語</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>アイルランド語</translation>
    </message>
    <message>
        <source>Issue {number} of {total}, around the end: {change} · Ctrl+. shows what mends it</source>
        <translation>指摘 {number}/{total}（端から続行）: {change} · Ctrl+. で修正案を表示</translation>
    </message>
    <message>
        <source>Issue {number} of {total}: {change} · Ctrl+. shows what mends it</source>
        <translation>指摘 {number}/{total}: {change} · Ctrl+. で修正案を表示</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>It answers, and has no model. Load one there.</source>
        <translation>応答はありますが、モデルがありません。サーバー側で読み込んでください。</translation>
    </message>
    <message>
        <source>It answers. Models there: {names} and {more} more.</source>
        <translation>応答がありました。サーバーのモデル: {names}、ほか {more} 個。</translation>
    </message>
    <message numerus="yes">
        <source>It answers. Models there: {names}.</source>
        <translation>
            <numerusform>応答がありました。サーバーのモデル: {names}。</numerusform>
        </translation>
    </message>
    <message>
        <source>It asks for an answer in a JSON schema, which was left out: {reason}</source>
        <translation>JSON スキーマでの回答を求めていますが、次の理由で除外しました: {reason}</translation>
    </message>
    <message>
        <source>It can be used where it is.</source>
        <translation>置かれている場所のまま使えます。</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>読み込めません: {reason}。</translation>
    </message>
    <message>
        <source>It comes from the package index set up on this computer, and is not installed.</source>
        <translation>このコンピューターに設定されたパッケージインデックスから取得するもので、まだインストールされていません。</translation>
    </message>
    <message>
        <source>It comes from {host}. Inkhorn connects when you agree, and not before.</source>
        <translation>{host} から取得します。同意するまで Inkhorn は接続しません。</translation>
    </message>
    <message>
        <source>It comes with the other updates of your system, or run:
flatpak update</source>
        <translation>システムのほかの更新と一緒に届きます。または、次を実行してください:
flatpak update</translation>
    </message>
    <message>
        <source>It could not begin with {words}.</source>
        <translation>{words} で始まらないように指定。</translation>
    </message>
    <message>
        <source>It gives the model tools; Inkhorn has none, so they were left out.</source>
        <translation>モデルにツールを渡すものですが、Inkhorn にツールはないため除外しました。</translation>
    </message>
    <message>
        <source>It has neither a prompt nor a system prompt.</source>
        <translation>プロンプトもシステムプロンプトもありません。</translation>
    </message>
    <message>
        <source>It has no instruction.</source>
        <translation>指示がありません。</translation>
    </message>
    <message>
        <source>It has the words for filling a gap.</source>
        <translation>空所を埋めるためのトークンを備えています。</translation>
    </message>
    <message>
        <source>It holds Python code (functions); a prompt file never runs code, so it was left out.</source>
        <translation>Python コード（functions）を含んでいますが、プロンプトファイルはコードを実行しないため除外しました。</translation>
    </message>
    <message>
        <source>It includes other texts (fragments); a prompt file cannot, so they were left out.</source>
        <translation>ほかのテキスト（fragments）を取り込むものですが、プロンプトファイルではできないため除外しました。</translation>
    </message>
    <message>
        <source>It includes other texts (system_fragments); a prompt file cannot, so they were left out.</source>
        <translation>ほかのテキスト（system_fragments）を取り込むものですが、プロンプトファイルではできないため除外しました。</translation>
    </message>
    <message>
        <source>It is kept until Inkhorn ends and asked for again then; it is never written to disk.</source>
        <translation>Inkhorn を終了するまで保持し、次回はまた尋ねます。ディスクには書き込みません。</translation>
    </message>
    <message>
        <source>It is longer than a prompt file may be, {size} KB.</source>
        <translation>プロンプトファイルの上限 {size} KB を超えています。</translation>
    </message>
    <message>
        <source>It is made to be given instructions.</source>
        <translation>指示に従うように作られています。</translation>
    </message>
    <message>
        <source>It is no template of llm, which has a prompt or a system prompt.</source>
        <translation>llm のテンプレートではありません。プロンプトまたはシステムプロンプトが必要です。</translation>
    </message>
    <message>
        <source>It is not in this computer.</source>
        <translation>このコンピューターにはありません。</translation>
    </message>
    <message>
        <source>It is of {day}; you have {version}. Nothing is replaced by itself.</source>
        <translation>{day}に公開されました。お使いのバージョンは {version} です。自動で置き換わることはありません。</translation>
    </message>
    <message>
        <source>It is on the page now.</source>
        <translation>ページに表示しました。</translation>
    </message>
    <message>
        <source>It is taken from {folder}, if a file there has its checksum; nothing connects.</source>
        <translation>{folder} にチェックサムの一致するファイルがあれば、そこから取り込みます。接続はしません。</translation>
    </message>
    <message>
        <source>It names a model; Inkhorn uses the one you chose.</source>
        <translation>モデルを指定していますが、Inkhorn では選択中のモデルを使います。</translation>
    </message>
    <message>
        <source>It needs a language model, which stays on this computer: nothing you write leaves it.</source>
        <translation>言語モデルが必要です。モデルはこのコンピューター上で動き、書いた内容が外に出ることはありません。</translation>
    </message>
    <message>
        <source>It only continues text; rewriting needs another model.</source>
        <translation>テキストの続きだけを書きます。書き換えには別のモデルが必要です。</translation>
    </message>
    <message>
        <source>It sends attachments; Inkhorn sends text only, so they were left out.</source>
        <translation>添付ファイルを送るものですが、Inkhorn はテキストしか送らないため除外しました。</translation>
    </message>
    <message>
        <source>It takes only a code block out of the answer (extract); Inkhorn shows all of it.</source>
        <translation>回答からコードブロックだけを取り出す指定（extract）がありますが、Inkhorn では全体を表示します。</translation>
    </message>
    <message>
        <source>It takes only a code block out of the answer (extract_last); Inkhorn shows all of it.</source>
        <translation>回答からコードブロックだけを取り出す指定（extract_last）がありますが、Inkhorn では全体を表示します。</translation>
    </message>
    <message>
        <source>It uses text of linked notes ({{=CONTEXT=}}), which Inkhorn does not have; that part was left out.</source>
        <translation>リンク先ノートのテキスト（{{=CONTEXT=}}）を使うものですが、Inkhorn にはないため、その部分を除外しました。</translation>
    </message>
    <message>
        <source>It was never saved to a file.</source>
        <translation>一度もファイルに保存されていません。</translation>
    </message>
    <message>
        <source>It was stopped before anything could be shown. Nothing was changed.</source>
        <translation>何も表示できないうちに停止しました。何も変更していません。</translation>
    </message>
    <message>
        <source>It would run {names}, which a prompt file cannot; that was left out.</source>
        <translation>{names} を実行するものですが、プロンプトファイルではできないため除外しました。</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>イタリア語</translation>
    </message>
    <message>
        <source>Its author publishes it under Apache 2.0; it is made from Gemma 3, so Google&apos;s Gemma Terms and its Prohibited Use Policy apply too and must be passed on.</source>
        <translation>作者は Apache 2.0 で公開していますが、Gemma 3 から作られているため、Google の「Gemma 利用規約」と「使用禁止に関するポリシー」も適用されます。再配布する場合は、これらも添える必要があります。</translation>
    </message>
    <message>
        <source>Its checksum is known, so another file is not taken for it.</source>
        <translation>チェックサムが分かっているため、別のファイルと取り違えることはありません。</translation>
    </message>
    <message>
        <source>Its file cannot be read now. Save the text elsewhere.</source>
        <translation>現在ファイルを読み込めません。本文を別の場所に保存してください。</translation>
    </message>
    <message>
        <source>Its file is gone. Saving makes it again.</source>
        <translation>ファイルがなくなっています。保存すると作成し直されます。</translation>
    </message>
    <message>
        <source>Its file was changed since by another program. You can keep both.</source>
        <translation>その後、ファイルがほかのプログラムで変更されました。両方を残せます。</translation>
    </message>
    <message>
        <source>Its instruction asks for {word}, which means nothing to Inkhorn; better take that sentence out.</source>
        <translation>指示の中で {word} を求めていますが、Inkhorn では意味を持ちません。その文は削除することをお勧めします。</translation>
    </message>
    <message>
        <source>Its kind ({kind}) does not continue a text.</source>
        <translation>この種類（{kind}）はテキストの続きを書けません。</translation>
    </message>
    <message>
        <source>Its kind ({kind}) is not known to this version of the engine.</source>
        <translation>この種類（{kind}）は、このバージョンのエンジンでは未対応です。</translation>
    </message>
    <message>
        <source>Its place in the text is gone. Copy the text before and paste it where you want it.</source>
        <translation>本文中の該当箇所がなくなっています。変更前の内容をコピーして、必要な場所に貼り付けてください。</translation>
    </message>
    <message>
        <source>Its system.md is empty.</source>
        <translation>system.md が空です。</translation>
    </message>
    <message>
        <source>Its user.md was left out; Fabric does not read it either.</source>
        <translation>user.md は除外しました。Fabric もこのファイルは読みません。</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation>日本語 (EUC-JP)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>日本語 (Shift_JIS)</translation>
    </message>
    <message>
        <source>Journal: the text of documents with changes that are not saved. It is removed when you save, or close without saving. “Keep what I type safe” under Saving switches it off and removes it.</source>
        <translation>ジャーナル: 保存していない変更のある文書の本文。保存するか、保存せずに閉じると削除されます。「保存」の「入力内容を保護」でオフにすると削除されます。</translation>
    </message>
    <message>
        <source>Kandel and Moles</source>
        <translation>Kandel–Moles</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>カンナダ語</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>カザフ語</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>両方を残す</translation>
    </message>
    <message>
        <source>Keep both versions of “{title}”</source>
        <translation>「{title}」の両方を残す</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の方を残す</translation>
    </message>
    <message>
        <source>Keep the counts</source>
        <translation>集計を残す</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>API キーを保管</translation>
    </message>
    <message>
        <source>Keep the model in memory</source>
        <translation>モデルをメモリに保持</translation>
    </message>
    <message>
        <source>Keep the version before beside the file</source>
        <translation>前のバージョンを同じ場所に残す</translation>
    </message>
    <message>
        <source>Keep versions</source>
        <translation>バージョンを残す</translation>
    </message>
    <message>
        <source>Keep what I type safe</source>
        <translation>入力内容を保護</translation>
    </message>
    <message>
        <source>Keep “{title}”</source>
        <translation>「{title}」を残す</translation>
    </message>
    <message>
        <source>Keeping the token…</source>
        <translation>トークンを保管中…</translation>
    </message>
    <message>
        <source>Keeps it in the keyring and tries again.</source>
        <translation>キーリングに保管して、もう一度試します。</translation>
    </message>
    <message>
        <source>Keeps the text from being changed.</source>
        <translation>本文を変更できないようにします。</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of a server</comment>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>サーバーの API キー</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <translation>キニアルワンダ語</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韓国語</translation>
    </message>
    <message>
        <source>Korean (Windows-949)</source>
        <translation>韓国語 (Windows-949)</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>クルド語</translation>
    </message>
    <message>
        <source>L&amp;arger Heading</source>
        <translation>見出しを大きく(&amp;A)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Last changed {when} · {length}</source>
        <translation>最終変更: {when} · {length}</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>ラテン語</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>ラトビア語</translation>
    </message>
    <message>
        <source>Layers on the graphics processor</source>
        <translation>グラフィックプロセッサのレイヤー数</translation>
    </message>
    <message>
        <source>Leave names and passwords out of the address; a key has a place of its own.</source>
        <translation>ユーザー名とパスワードはアドレスから除いてください。API キーには専用の欄があります。</translation>
    </message>
    <message>
        <source>Leave out what follows ? or # in the address.</source>
        <translation>アドレスの ? または # 以降は除いてください。</translation>
    </message>
    <message>
        <source>Leaves this place alone from now on (Delete in the list).</source>
        <translation>今後この箇所を指摘しません（一覧では Delete）。</translation>
    </message>
    <message>
        <source>Left and Right</source>
        <translation>左右の矢印</translation>
    </message>
    <message>
        <source>Left and Right, 0</source>
        <translation>左右の矢印、0</translation>
    </message>
    <message>
        <source>Left as they are: {things}.</source>
        <translation>そのまま残すもの: {things}。</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外したもの</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Lengths of the sentences around the caret</source>
        <translation>カーソル付近の文の長さ</translation>
    </message>
    <message>
        <source>Let a server write</source>
        <translation>サーバーで書く</translation>
    </message>
    <message>
        <source>Let the model judge</source>
        <translation>モデルによる判定</translation>
    </message>
    <message>
        <source>Letters and signs are counted, white space is not. Text that was there before Inkhorn kept count, or that was changed in another program, is of unknown origin; so is in truth what was pasted.</source>
        <translation>文字と記号を数え、空白は数えません。Inkhorn が記録を始める前からの本文や、ほかのプログラムで変更された本文は出所不明です。貼り付けた本文も、実際には出所不明です。</translation>
    </message>
    <message>
        <source>LibreOffice brings dictionaries; or put a .aff and a .dic file into a folder and choose it above.</source>
        <translation>辞書は LibreOffice に付属しています。または、.aff と .dic のファイルをフォルダーに入れて、上で選択してください。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>行の幅</translation>
    </message>
    <message>
        <source>Line {line} of the prompt text: {message}</source>
        <translation>プロンプト本文の {line} 行目: {message}</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>{number} 行目</translation>
    </message>
    <message>
        <source>Line {number}: {remark}</source>
        <translation>{number} 行目: {remark}</translation>
    </message>
    <message>
        <source>Lists earlier versions.</source>
        <translation>以前のバージョンを一覧表示します。</translation>
    </message>
    <message>
        <source>Lists every key.</source>
        <translation>すべてのキーを一覧表示します。</translation>
    </message>
    <message>
        <source>Lists the headings.</source>
        <translation>見出しを一覧表示します。</translation>
    </message>
    <message>
        <source>Lists what the checker found.</source>
        <translation>チェックで見つかったものを一覧表示します。</translation>
    </message>
    <message>
        <source>Lists what the model changed.</source>
        <translation>モデルが変更したものを一覧表示します。</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>リトアニア語</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>モデルの読み込み</translation>
    </message>
    <message>
        <source>Loading the model was stopped.</source>
        <translation>モデルの読み込みを停止しました。</translation>
    </message>
    <message>
        <source>Loading the model: {percent} %.</source>
        <translation>モデルを読み込み中: {percent}%。</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>長く</translation>
    </message>
    <message>
        <source>Longest sentences</source>
        <translation>最も長い文</translation>
    </message>
    <message>
        <source>Longest suggestion</source>
        <translation>提案の最大の長さ</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Look at the connections again</source>
        <translation>接続の一覧を更新</translation>
    </message>
    <message>
        <source>Look for models again</source>
        <translation>モデルの一覧を更新</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>このコンピューターを調べています…</translation>
    </message>
    <message>
        <source>Looking at what can be kept…</source>
        <translation>何を保てるか調べています…</translation>
    </message>
    <message>
        <source>Looking for devices took too long. A graphics driver may hang; the CPU can be used.</source>
        <translation>デバイスの検出に時間がかかりすぎました。グラフィックドライバーが応答していない可能性があります。CPU は使えます。</translation>
    </message>
    <message>
        <source>Looking for dictionaries.</source>
        <translation>辞書を探しています。</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>モデルを探しています…</translation>
    </message>
    <message>
        <source>Looking for processors.</source>
        <translation>プロセッサを探しています。</translation>
    </message>
    <message>
        <source>Looking for updates</source>
        <translation>アップデートの確認</translation>
    </message>
    <message>
        <source>Looking through the folders of this computer&apos;s programs…</source>
        <translation>このコンピューターのプログラムのフォルダーを調べています…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Looks for text and replaces it.</source>
        <translation>本文を検索して置換します。</translation>
    </message>
    <message>
        <source>Looks for text in the document.</source>
        <translation>文書内の文字列を検索します。</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>ルクセンブルク語</translation>
    </message>
    <message>
        <source>MIT licence. Made with llama.cpp, Harper and Qt. Fonts: Literata, Source Serif 4, Inter and IBM Plex Mono (OFL). Icons: Lucide (ISC).</source>
        <translation>MIT ライセンス。llama.cpp、Harper、Qt を使用しています。フォント: Literata、Source Serif 4、Inter、IBM Plex Mono (OFL)。アイコン: Lucide (ISC)。</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>マケドニア語</translation>
    </message>
    <message>
        <source>Made for it: changes little. About half a second a sentence on a laptop, by those who use it.</source>
        <translation>修正専用に作られており、変更は最小限です。利用者によると、ノートパソコンで 1 文あたり約 0.5 秒。</translation>
    </message>
    <message>
        <source>Made to correct English grammar and for nothing else.</source>
        <translation>英文法の修正専用に作られたモデル。</translation>
    </message>
    <message>
        <source>Make a pack…</source>
        <translation>パックを作成…</translation>
    </message>
    <message>
        <source>Make editable copy</source>
        <translation>編集用のコピーを作成</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Make no pack</source>
        <translation>パックを作成しない</translation>
    </message>
    <message>
        <source>Make no smaller model</source>
        <translation>小さいモデルを作成しない</translation>
    </message>
    <message>
        <source>Make room: documents on the same disk cannot be saved either.</source>
        <translation>空きを増やしてください。同じディスクにある文書も保存できません。</translation>
    </message>
    <message>
        <source>Make smaller…</source>
        <translation>小さくする…</translation>
    </message>
    <message>
        <source>Make the smaller model</source>
        <translation>小さいモデルを作成</translation>
    </message>
    <message>
        <source>Makes a prompt of your own with this text (Ctrl+D).</source>
        <translation>この本文で自作のプロンプトを作成します (Ctrl+D)。</translation>
    </message>
    <message>
        <source>Makes a prompt out of a small template (Ctrl+N).</source>
        <translation>小さなテンプレートからプロンプトを作成します (Ctrl+N)。</translation>
    </message>
    <message>
        <source>Makes a smaller file of this model; this one stays.</source>
        <translation>このモデルから小さいファイルを作成します。元のファイルは残ります。</translation>
    </message>
    <message>
        <source>Makes the change (Enter in the list).</source>
        <translation>修正します（一覧では Enter）。</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back.</source>
        <translation>元に戻した変更をもう一度行います。</translation>
    </message>
    <message>
        <source>Makes the change at every such place, in one undo step (A in the list).</source>
        <translation>同じ箇所をすべて修正します。1 回の操作で元に戻せます（一覧では A）。</translation>
    </message>
    <message>
        <source>Makes the first change of every issue listed, in one undo step.</source>
        <translation>一覧のすべての指摘に最初の修正案を適用します。1 回の操作で元に戻せます。</translation>
    </message>
    <message>
        <source>Makes the text larger.</source>
        <translation>文字を大きくします。</translation>
    </message>
    <message>
        <source>Makes the text smaller.</source>
        <translation>文字を小さくします。</translation>
    </message>
    <message>
        <source>Makes the words a link, or plain again. Ctrl+click opens one.</source>
        <translation>文字列をリンクにするか、解除します。Ctrl+クリックで開きます。</translation>
    </message>
    <message>
        <source>Makes the words bold, or plain again.</source>
        <translation>文字列を太字にするか、解除します。</translation>
    </message>
    <message>
        <source>Makes the words italic, or plain again.</source>
        <translation>文字列を斜体にするか、解除します。</translation>
    </message>
    <message>
        <source>Making {kind}, {percent} % done.</source>
        <translation>{kind} を作成中（{percent}% 完了）。</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>マレー語</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>マラヤーラム語</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>マルタ語</translation>
    </message>
    <message>
        <source>Many languages; its publisher&apos;s list was not seen.</source>
        <translation>多くの言語。提供元の一覧は未確認です。</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>マラーティー語</translation>
    </message>
    <message>
        <source>Markdown (*.md);;All files (*)</source>
        <translation>Markdown (*.md);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>May say something else: {new} for {old}.</source>
        <translation>意味が変わるかもしれません: {old} → {new}。</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>もう一度測定</translation>
    </message>
    <message>
        <source>Measure by itself</source>
        <translation>自動で測定</translation>
    </message>
    <message>
        <source>Measure what is fastest</source>
        <translation>最速の設定を測定</translation>
    </message>
    <message>
        <source>Measured here: {speeds} tokens/s read.</source>
        <translation>このコンピューターでの測定: 読み取り {speeds} トークン/秒。</translation>
    </message>
    <message>
        <source>Measured here: {speeds} tokens/s written.</source>
        <translation>このコンピューターでの測定: 書き出し {speeds} トークン/秒。</translation>
    </message>
    <message>
        <source>Measured here: {speeds}.</source>
        <translation>このコンピューターでの測定: {speeds}。</translation>
    </message>
    <message>
        <source>Measured what is fastest on this computer.</source>
        <translation>このコンピューターで最速の設定を測定しました。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Memory for what was read</source>
        <translation>読み取り内容のメモリ</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>使用中のメモリ</translation>
    </message>
    <message>
        <source>Mend the problems first; then its examples can be run.</source>
        <translation>先に問題を直してください。その後、例を実行できます。</translation>
    </message>
    <message>
        <source>Mend the problems first; then this shows what would be sent.</source>
        <translation>先に問題を直してください。その後、送信される内容を表示します。</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Metal exists on Apple computers only.</source>
        <translation>Metal は Apple のコンピューターにしかありません。</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Mo&amp;dels…</source>
        <translation>モデル(&amp;D)…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Model and device.</source>
        <translation>モデルとデバイス。</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>モデルファイル</translation>
    </message>
    <message>
        <source>Model there</source>
        <translation>サーバーのモデル</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Models come from</source>
        <translation>モデルの取得元</translation>
    </message>
    <message>
        <source>Models found on this computer will be listed here.</source>
        <translation>このコンピューターで見つかったモデルがここに表示されます。</translation>
    </message>
    <message>
        <source>Models on offer</source>
        <translation>取得できるモデル</translation>
    </message>
    <message>
        <source>Models on their way.</source>
        <translation>ダウンロード中のモデル。</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>このコンピューターのモデル</translation>
    </message>
    <message>
        <source>Models that are fit for rewriting, the best first.</source>
        <translation>書き換えに適したモデル（優れた順）。</translation>
    </message>
    <message>
        <source>Models that are fit for suggestions, the best first.</source>
        <translation>提案に適したモデル（優れた順）。</translation>
    </message>
    <message>
        <source>Models that are fit for the grammar check, the best first.</source>
        <translation>文法チェックに適したモデル（優れた順）。</translation>
    </message>
    <message>
        <source>Models that can be fetched.</source>
        <translation>取得できるモデル。</translation>
    </message>
    <message>
        <source>Models that can be used now.</source>
        <translation>今すぐ使えるモデル。</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>モデル…</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>モンゴル語</translation>
    </message>
    <message>
        <source>More</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>More</source>
        <comment>prompts</comment>
        <translation>その他</translation>
    </message>
    <message>
        <source>More about this issue</source>
        <translation>この指摘の詳細</translation>
    </message>
    <message>
        <source>More is faster on graphics processors; less lets go sooner when you type on.</source>
        <translation>増やすとグラフィックプロセッサで速くなります。減らすと、入力を続けたときに早く中断できます。</translation>
    </message>
    <message>
        <source>More languages: {how}</source>
        <translation>ほかの言語: {how}</translation>
    </message>
    <message>
        <source>More than 100 languages, as its publisher claims for Qwen3.</source>
        <translation>提供元によると、Qwen3 の対応は 100 言語以上。</translation>
    </message>
    <message>
        <source>More than 100 languages, as its publisher claims.</source>
        <translation>提供元によると 100 以上の言語。</translation>
    </message>
    <message>
        <source>More versions</source>
        <translation>案を追加</translation>
    </message>
    <message>
        <source>More versions, side by side</source>
        <translation>案を追加、並べて表示</translation>
    </message>
    <message>
        <source>Move Section &amp;Down</source>
        <translation>セクションを下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>Move an item in, out</source>
        <translation>項目を字下げ、字下げ解除</translation>
    </message>
    <message>
        <source>Moves it aside; you can undo this.</source>
        <translation>一時的に取り除きます。元に戻せます。</translation>
    </message>
    <message>
        <source>Moves the selection to the clipboard.</source>
        <translation>選択範囲をクリップボードに移します。</translation>
    </message>
    <message>
        <source>My dictionaries</source>
        <translation>自分の辞書</translation>
    </message>
    <message>
        <source>My prompts</source>
        <translation>自分のプロンプト</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver is installed but found no graphics processor. Check that the card is switched on, or restart the computer.</source>
        <translation>NVIDIA のドライバーはインストールされていますが、グラフィックプロセッサが見つかりません。カードが有効か確認するか、コンピューターを再起動してください。</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver is not installed. Install it if this computer has an NVIDIA card.</source>
        <translation>NVIDIA のドライバーがインストールされていません。NVIDIA のカードがある場合はインストールしてください。</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver was updated while it ran. Restart the computer.</source>
        <translation>NVIDIA のドライバーが動作中に更新されました。コンピューターを再起動してください。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>ファイルの名前</translation>
    </message>
    <message>
        <source>Ne&amp;xt Tab</source>
        <translation>次のタブ(&amp;X)</translation>
    </message>
    <message>
        <source>Needs more than {needed} of memory; {free} are free.</source>
        <translation>{needed} を超えるメモリが必要です。空きは {free} です。</translation>
    </message>
    <message>
        <source>Needs the extra “languages”, which this installation does not have.</source>
        <translation>追加コンポーネント「languages」が必要ですが、このインストールには含まれていません。</translation>
    </message>
    <message>
        <source>Needs {needed} of memory; {free} are free.</source>
        <translation>{needed} のメモリが必要です。空きは {free} です。</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>ネパール語</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>新しいプロンプト</translation>
    </message>
    <message>
        <source>New: {words}.</source>
        <translation>追加: {words}。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>次へ (F3)</translation>
    </message>
    <message>
        <source>Next alternative</source>
        <translation>次の候補</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>次の変更箇所</translation>
    </message>
    <message>
        <source>Next change, previous change</source>
        <translation>次の変更、前の変更</translation>
    </message>
    <message>
        <source>Next item, end of the list</source>
        <translation>次の項目、リストの終了</translation>
    </message>
    <message>
        <source>Nine languages, by its publisher.</source>
        <translation>提供元によると 9 言語。</translation>
    </message>
    <message>
        <source>Nineteen of twenty suggestions were shown within this time.</source>
        <translation>20 件の提案のうち 19 件がこの時間内に表示されました。</translation>
    </message>
    <message>
        <source>No &amp;Model</source>
        <translation>モデルなし(&amp;M)</translation>
    </message>
    <message>
        <source>No article is needed here.</source>
        <translation>ここに冠詞は不要です。</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>No comma is needed here.</source>
        <translation>ここにコンマは不要です。</translation>
    </message>
    <message>
        <source>No dictionary was found. {how}</source>
        <translation>辞書が見つかりません。{how}</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>違いなし</translation>
    </message>
    <message>
        <source>No driver for Vulkan was found. Install your graphics processor&apos;s driver (AMD and Intel on Debian and Ubuntu: mesa-vulkan-drivers).</source>
        <translation>Vulkan のドライバーが見つかりません。グラフィックプロセッサのドライバーをインストールしてください（Debian と Ubuntu の AMD・Intel: mesa-vulkan-drivers）。</translation>
    </message>
    <message>
        <source>No engine runs now.</source>
        <translation>動作中のエンジンはありません。</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>目標なし</translation>
    </message>
    <message>
        <source>No heading has the name that this link says.</source>
        <translation>このリンクが指す名前の見出しはありません。</translation>
    </message>
    <message>
        <source>No heading is called like that. Headings begin with “# ”.</source>
        <translation>その名前の見出しはありません。見出しは「# 」で始めます。</translation>
    </message>
    <message>
        <source>No heading matches.</source>
        <translation>該当する見出しはありません。</translation>
    </message>
    <message>
        <source>No hyphen belongs here.</source>
        <translation>ここにハイフンは付けません。</translation>
    </message>
    <message>
        <source>No longer said: {words}.</source>
        <translation>なくなった内容: {words}。</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>No model file is chosen. Choose one in Settings, Model.</source>
        <translation>モデルファイルが選択されていません。「設定」の「モデル」で選択してください。</translation>
    </message>
    <message>
        <source>No model is loaded. Choose one in Settings, Model.</source>
        <translation>モデルが読み込まれていません。「設定」の「モデル」で選択してください。</translation>
    </message>
    <message>
        <source>No model is loaded. Choose one, and its speed appears here.</source>
        <translation>モデルが読み込まれていません。選択すると、速度がここに表示されます。</translation>
    </message>
    <message>
        <source>No model is on this computer yet</source>
        <translation>このコンピューターにはまだモデルがありません</translation>
    </message>
    <message>
        <source>No model is ready yet. Choose one in the settings, or wait until it is loaded.</source>
        <translation>準備のできたモデルがありません。設定で選択するか、読み込みが終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>No model on offer matches. Try another word or another task.</source>
        <translation>該当するモデルがありません。別の語かタスクで試してください。</translation>
    </message>
    <message>
        <source>No model: rules only. The model finds more and drops false alarms.</source>
        <translation>モデルなし: ルールのみ。モデルを使うと、より多くの誤りを見つけ、誤検出を減らせます。</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>ネットワークなし</translation>
    </message>
    <message>
        <source>No other version came that says the same in other words.</source>
        <translation>同じ内容を別の言葉で表した案は、ほかに得られませんでした。</translation>
    </message>
    <message>
        <source>No pack called “{pack}” is installed.</source>
        <translation>「{pack}」という名前のパックはインストールされていません。</translation>
    </message>
    <message>
        <source>No packs yet. “Install…” looks into a pack before anything is installed.</source>
        <translation>パックがまだありません。「インストール…」では、インストールの前にパックの内容を確認できます。</translation>
    </message>
    <message>
        <source>No preposition is needed here.</source>
        <translation>ここに前置詞は不要です。</translation>
    </message>
    <message>
        <source>No prompt is open</source>
        <translation>プロンプトが開かれていません</translation>
    </message>
    <message>
        <source>No prompt matches. Try another word.</source>
        <translation>該当するプロンプトはありません。別の語で試してください。</translation>
    </message>
    <message>
        <source>No prompts yet: put a .prompt file into the folder and it appears here.</source>
        <translation>プロンプトがまだありません。.prompt ファイルをフォルダーに入れると、ここに表示されます。</translation>
    </message>
    <message>
        <source>No rule is ignored. Right-click an underlined place to ignore its rule.</source>
        <translation>無視しているルールはありません。下線の箇所を右クリックすると、そのルールを無視できます。</translation>
    </message>
    <message>
        <source>No setting matches. Try another word.</source>
        <translation>該当する設定はありません。別の語で試してください。</translation>
    </message>
    <message>
        <source>No single place is ignored.</source>
        <translation>個別に無視した箇所はありません。</translation>
    </message>
    <message>
        <source>No space</source>
        <translation>空白なし</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>No version the model gave says the same as your text.</source>
        <translation>モデルの案に、元の本文と同じ内容のものがありませんでした。</translation>
    </message>
    <message>
        <source>No versions are kept. Switch “Keep versions” on in the settings, under Saving.</source>
        <translation>バージョンを残していません。設定の「保存」で「バージョンを残す」をオンにしてください。</translation>
    </message>
    <message>
        <source>No words yet. Add one here, or right-click an underlined word.</source>
        <translation>単語がまだありません。ここで追加するか、下線の付いた単語を右クリックしてください。</translation>
    </message>
    <message>
        <source>Nobody has noted the checksum of {file}, so it can only come from the hub.</source>
        <translation>{file} のチェックサムが記録されていないため、ハブからしか取得できません。</translation>
    </message>
    <message>
        <source>Nobody noted its checksum before; what the hub says is taken.</source>
        <translation>チェックサムが事前に記録されていないため、ハブの示す値を使います。</translation>
    </message>
    <message>
        <source>Nobody says which checksum this file has, so it was not downloaded.</source>
        <translation>このファイルのチェックサムが示されていないため、ダウンロードしませんでした。</translation>
    </message>
    <message>
        <source>Nobody says which checksum this file has, so nothing was kept. Choose another source.</source>
        <translation>このファイルのチェックサムが示されていないため、破棄しました。別の取得元を選択してください。</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no adapter</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no device</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no folder</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no key</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no model</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>None</source>
        <comment>places</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Northern Sami</source>
        <translation>北サーミ語</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>ノルウェー語</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>未適用</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>実行できず</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Not measured.</source>
        <translation>未測定。</translation>
    </message>
    <message>
        <source>Not measured. Quick, by its publisher.</source>
        <translation>未測定。提供元によると高速。</translation>
    </message>
    <message>
        <source>Not measured. Twice as quick as Qwen3 on processors, by its publisher.</source>
        <translation>未測定。提供元によると、プロセッサでは Qwen3 の 2 倍の速さ。</translation>
    </message>
    <message>
        <source>Not measured; large for suggestions on a computer without a graphics processor.</source>
        <translation>未測定。グラフィックプロセッサのないコンピューターでは、提案用には大きめです。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Not shown.</source>
        <translation>非表示。</translation>
    </message>
    <message>
        <source>Not shown. It changes nothing, or was shown before.</source>
        <translation>非表示。変更がないか、すでに表示した内容です。</translation>
    </message>
    <message>
        <source>Not shown. It says nearly the same as a version that is shown.</source>
        <translation>非表示。表示中の案とほぼ同じ内容です。</translation>
    </message>
    <message>
        <source>Not shown. It was stopped before its end.</source>
        <translation>表示していません。途中で停止しました。</translation>
    </message>
    <message>
        <source>Not shown. Other versions were better.</source>
        <translation>非表示。ほかの案の方が優れていました。</translation>
    </message>
    <message>
        <source>Not usable. {reason}</source>
        <translation>使えません。{reason}</translation>
    </message>
    <message>
        <source>Not within a longer word.</source>
        <translation>長い単語の一部は対象外にします。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Nothing can be stored in {folder}: {reason}.</source>
        <translation>{folder} に保存できません: {reason}。</translation>
    </message>
    <message>
        <source>Nothing can be written to {folders}: {reason}. Until that is mended Inkhorn forgets when it closes: {things}.</source>
        <translation>{folders} に書き込めません: {reason}。解消するまで、Inkhorn を閉じると次のものが失われます: {things}。</translation>
    </message>
    <message>
        <source>Nothing connects, not even a download you ask for.</source>
        <translation>指定したダウンロードも含め、一切接続しません。</translation>
    </message>
    <message>
        <source>Nothing could be measured: the model did not load. Choose another one in Settings, Model.</source>
        <translation>モデルを読み込めなかったため、測定できませんでした。「設定」の「モデル」で別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>Nothing has been counted yet. Write with suggestions on, and how many you were shown, how many you took and what they saved you will be listed here.</source>
        <translation>まだ集計がありません。提案をオンにして執筆すると、表示数、採用数、節約した文字数がここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing in the document is like that.</source>
        <translation>文書内に該当する箇所はありません。</translation>
    </message>
    <message>
        <source>Nothing in this text explains “{label}”. Write it in a line of its own: [{label}]: …</source>
        <translation>この本文には「{label}」の説明がありません。独立した行に次のように書いてください: [{label}]: …</translation>
    </message>
    <message>
        <source>Nothing is called like that. Try fewer letters.</source>
        <translation>その名前のものはありません。文字を減らしてみてください。</translation>
    </message>
    <message>
        <source>Nothing is left to decide. Texts that were not saved will be listed here after a crash or a power failure.</source>
        <translation>未処理のものはありません。クラッシュや停電の後、未保存の本文がここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing is on its way. A model that you get from the catalogue shows here how far it is.</source>
        <translation>ダウンロード中のものはありません。カタログからモデルを取得すると、進行状況がここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>何も選択されていません。</translation>
    </message>
    <message>
        <source>Nothing is wrong with this prompt.</source>
        <translation>このプロンプトに誤りはありません。</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>まだ測定していません</translation>
    </message>
    <message>
        <source>Nothing of what you write is in it: no text, no name of a document, no folder. Read it before you send it.</source>
        <translation>本文、文書名、フォルダーなど、書いた内容は一切含まれていません。送信する前に確認してください。</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>変更するものはありません。</translation>
    </message>
    <message>
        <source>Nothing to explain yet. When a suggestion stays away while you write, its reason is listed here.</source>
        <translation>説明することはまだありません。執筆中に提案が出なかったとき、その理由がここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing to mend in grammar.</source>
        <translation>文法の指摘はありません。</translation>
    </message>
    <message>
        <source>Nothing to mend in punctuation.</source>
        <translation>句読点の指摘はありません。</translation>
    </message>
    <message>
        <source>Nothing to mend in spelling.</source>
        <translation>スペルの指摘はありません。</translation>
    </message>
    <message>
        <source>Nothing to mend in style.</source>
        <translation>文体の指摘はありません。</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>指摘はありません。</translation>
    </message>
    <message>
        <source>Nothing to mend. What the check finds is listed here while you write.</source>
        <translation>指摘はありません。執筆中にチェックで見つかったものがここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing was fixed: the text has changed.</source>
        <translation>本文が変わったため、何も修正しませんでした。</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>何もインポートされませんでした</translation>
    </message>
    <message>
        <source>Nothing was sent to a model for this.</source>
        <translation>このためにモデルへ送信したものはありません。</translation>
    </message>
    <message>
        <source>Nothing yet. Suggestions you accept, corrections and rewrites are listed here, and each can be reverted later. The list is forgotten when you close the document.</source>
        <translation>まだ何もありません。採用した提案、修正、書き換えがここに表示され、あとから 1 件ずつ取り消せます。一覧は文書を閉じると消えます。</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>オック語</translation>
    </message>
    <message>
        <source>Odia</source>
        <translation>オディア語</translation>
    </message>
    <message>
        <source>Of all documents together; the oldest go first.</source>
        <translation>全文書の合計。古いものから消えます。</translation>
    </message>
    <message>
        <source>Of llama-server, vLLM, Ollama, LM Studio or the like, such as http://localhost:8080.</source>
        <translation>llama-server、vLLM、Ollama、LM Studio などのアドレス（例: http://localhost:8080）。</translation>
    </message>
    <message>
        <source>Of menus and messages; from the next start on.</source>
        <translation>メニューとメッセージの言語。次回の起動から有効になります。</translation>
    </message>
    <message>
        <source>Of several for a language, such as pt=pt_BR; sv=off leaves a language alone.</source>
        <translation>1 つの言語に複数ある場合に使うもの（例: pt=pt_BR）。sv=off とすると、その言語を対象外にします。</translation>
    </message>
    <message>
        <source>Of the page.</source>
        <translation>ページのフォント。</translation>
    </message>
    <message>
        <source>Of unknown origin</source>
        <translation>出所不明</translation>
    </message>
    <message>
        <source>Of {program}</source>
        <translation>{program}</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Ollama&apos;s note about this model cannot be read.</source>
        <translation>このモデルに関する Ollama の記録を読み込めません。</translation>
    </message>
    <message>
        <source>Ollama&apos;s note about this model names no file.</source>
        <translation>このモデルに関する Ollama の記録に、ファイル名がありません。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>バッテリー使用時</translation>
    </message>
    <message>
        <source>On its way: {what}.</source>
        <translation>転送中: {what}。</translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>取得可能</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Once for each model, while you pause, what is fastest here. Never on battery.</source>
        <translation>モデルごとに 1 回、手を休めている間に最速の設定を測定します。バッテリー使用時は行いません。</translation>
    </message>
    <message>
        <source>Once something is written, it is counted here.</source>
        <translation>本文を書くと、ここに集計が表示されます。</translation>
    </message>
    <message>
        <source>One .html file that needs nothing else.</source>
        <translation>ほかに何も要らない 1 つの .html ファイルです。</translation>
    </message>
    <message>
        <source>One level down.</source>
        <translation>レベルを 1 つ下げます。</translation>
    </message>
    <message>
        <source>One level up.</source>
        <translation>レベルを 1 つ上げます。</translation>
    </message>
    <message>
        <source>One space</source>
        <translation>空白 1 つ</translation>
    </message>
    <message>
        <source>Only in the file</source>
        <translation>ファイルだけにある</translation>
    </message>
    <message>
        <source>Only in the restored text</source>
        <translation>復元した本文だけにある</translation>
    </message>
    <message>
        <source>Only in the version</source>
        <translation>バージョンだけにある</translation>
    </message>
    <message>
        <source>Only in what is selected now.</source>
        <translation>現在の選択範囲だけを対象にします。</translation>
    </message>
    <message>
        <source>Only numbers, never your words, for 90 days; they stay on this computer.</source>
        <translation>語句は含まず、数値だけを 90 日間、このコンピューターに残します。</translation>
    </message>
    <message>
        <source>Only on the page</source>
        <translation>ページだけにある</translation>
    </message>
    <message>
        <source>Only something to make models with.</source>
        <translation>モデルを作るための材料にすぎません。</translation>
    </message>
    <message>
        <source>Only the part of a model that looks at pictures or hears sounds.</source>
        <translation>モデルのうち、画像や音声を認識する部分だけです。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>Open Prompts &amp;Folder</source>
        <translation>プロンプトのフォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>それでも開く</translation>
    </message>
    <message>
        <source>Open as a new document</source>
        <translation>新しい文書として開く</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>開いている文書</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>読み取り専用で開く</translation>
    </message>
    <message>
        <source>Open the catalogue</source>
        <translation>カタログを開く</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>ダウンロードページを開く</translation>
    </message>
    <message>
        <source>Open the link at the caret</source>
        <translation>カーソル位置のリンクを開く</translation>
    </message>
    <message>
        <source>Open what was open last</source>
        <translation>前回開いていた文書を開く</translation>
    </message>
    <message>
        <source>Open “{title}”</source>
        <translation>「{title}」を開く</translation>
    </message>
    <message>
        <source>Opens a text, Markdown, Word, OpenDocument, RTF or HTML file.</source>
        <translation>テキスト、Markdown、Word、OpenDocument、RTF、HTML のファイルを開きます。</translation>
    </message>
    <message>
        <source>Opens the document again that was closed last.</source>
        <translation>最後に閉じた文書をもう一度開きます。</translation>
    </message>
    <message>
        <source>Opens the prompts, to write, try and share them.</source>
        <translation>プロンプトを開いて、作成、試用、共有をします。</translation>
    </message>
    <message>
        <source>Opens the restored text as a document of its own; the file stays as it is.</source>
        <translation>復元した本文を別の文書として開きます。ファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>Opens the settings.</source>
        <translation>設定を開きます。</translation>
    </message>
    <message>
        <source>Opens your preferred wordings; prompts may ask for them.</source>
        <translation>好みの言い回しを開きます。プロンプトから参照できます。</translation>
    </message>
    <message>
        <source>Optimise…</source>
        <translation>最適化…</translation>
    </message>
    <message>
        <source>Or choose a GGUF file on this computer.</source>
        <translation>または、このコンピューターにある GGUF ファイルを選択してください。</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Other versions say something else here: Left and Right show it.</source>
        <translation>ほかの案ではここの表現が異なります。左右の矢印で表示します。</translation>
    </message>
    <message>
        <source>Other wordings of this place</source>
        <translation>この箇所のほかの表現</translation>
    </message>
    <message>
        <source>Out&amp;line</source>
        <translation>アウトライン(&amp;L)</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>アウトライン</translation>
    </message>
    <message>
        <source>Pack: {pack}</source>
        <translation>パック: {pack}</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>パック</translation>
    </message>
    <message>
        <source>Packs of prompts.</source>
        <translation>プロンプトのパック。</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>of a window</comment>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Page for a bug report</source>
        <translation>不具合の報告用ページ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Pages of “{title}”</source>
        <translation>「{title}」のページ</translation>
    </message>
    <message>
        <source>Pages to read and to print; nobody goes on writing in them.</source>
        <translation>閲覧と印刷用のページです。続きの編集には向きません。</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Paragraph {number} of {paragraphs}…</source>
        <translation>段落 {number}/{paragraphs}…</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Paragraphs in French are checked too.</source>
        <translation>フランス語の段落もチェックします。</translation>
    </message>
    <message>
        <source>Paragraphs in German are checked too.</source>
        <translation>ドイツ語の段落もチェックします。</translation>
    </message>
    <message>
        <source>Paragraphs in Italian are checked too.</source>
        <translation>イタリア語の段落もチェックします。</translation>
    </message>
    <message>
        <source>Paragraphs in Portuguese are checked too.</source>
        <translation>ポルトガル語の段落もチェックします。</translation>
    </message>
    <message>
        <source>Paragraphs in Spanish are checked too.</source>
        <translation>スペイン語の段落もチェックします。</translation>
    </message>
    <message>
        <source>Part Befor&amp;e</source>
        <translation>前の領域(&amp;E)</translation>
    </message>
    <message>
        <source>Part {number} of {parts}…</source>
        <translation>{number}/{parts} 部分…</translation>
    </message>
    <message>
        <source>Passable: of what it is sure enough of to be shown, three of four words are right.</source>
        <translation>可: 確信があって表示する提案では、4 語中 3 語が正解。</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Paste Pla&amp;in</source>
        <translation>書式なしで貼り付け(&amp;I)</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause before a suggestion</source>
        <translation>提案までの待ち時間</translation>
    </message>
    <message>
        <source>Pause: {model}</source>
        <translation>一時停止: {model}</translation>
    </message>
    <message>
        <source>Paused, {amount}.</source>
        <translation>一時停止中（{amount}）。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>一時停止中。</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>パフォーマンス</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>ペルシャ語</translation>
    </message>
    <message>
        <source>Personal dictionary</source>
        <translation>個人辞書</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Place {number} of {count}  Alt+↓</source>
        <translation>箇所 {number}/{count}  Alt+↓</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>箇所</translation>
    </message>
    <message>
        <source>Plain: most 15-year-olds can follow.</source>
        <translation>標準的: 15 歳の多くが読めます。</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>ポーランド語</translation>
    </message>
    <message>
        <source>Polite and businesslike.</source>
        <translation>丁寧でビジネスにふさわしい文体です。</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>ポルトガル</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>ポルトガル語</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>キーを押してください</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Preview replacing all</source>
        <translation>すべて置換の結果をプレビュー</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>プレビュー…</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>前へ (Shift+F3)</translation>
    </message>
    <message>
        <source>Previous alternative</source>
        <translation>前の候補</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>前の変更箇所</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>印刷プレビュー(&amp;V)…</translation>
    </message>
    <message>
        <source>Prints the document.</source>
        <translation>文書を印刷します。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Privacy settings…</source>
        <translation>プライバシー設定…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Problems {number}</source>
        <translation>問題 {number}</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>ダウンロードの進行状況</translation>
    </message>
    <message>
        <source>Progress of {model}</source>
        <translation>{model} の進行状況</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Prompt packs (*.zip)</source>
        <translation>プロンプトパック (*.zip)</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Prompts for the pack</source>
        <translation>パックに入れるプロンプト</translation>
    </message>
    <message>
        <source>Prompts of other programs (*.json *.yaml *.yml *.md)</source>
        <translation>ほかのプログラムのプロンプト (*.json *.yaml *.yml *.md)</translation>
    </message>
    <message>
        <source>Prompts: {titles}.</source>
        <translation>プロンプト: {titles}。</translation>
    </message>
    <message>
        <source>Proofread</source>
        <translation>校正</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation>案の本文</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>句読点</translation>
    </message>
    <message>
        <source>Punctuation {count}</source>
        <translation>句読点 {count}</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>パンジャーブ語</translation>
    </message>
    <message>
        <source>Put a .aff and a .dic file into Library/Spelling in your home folder, or choose a folder above.</source>
        <translation>.aff と .dic のファイルをホームフォルダーの Library/Spelling に入れるか、上でフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Puts the section before the former.</source>
        <translation>セクションを前のセクションの前へ移します。</translation>
    </message>
    <message>
        <source>Puts the section behind the next.</source>
        <translation>セクションを次のセクションの後へ移します。</translation>
    </message>
    <message>
        <source>Puts this version on the page, in one undo step (Ctrl+Enter).</source>
        <translation>このバージョンをページに復元します。1 回の操作で元に戻せます (Ctrl+Enter)。</translation>
    </message>
    <message>
        <source>Python package: {package}</source>
        <translation>Python パッケージ: {package}</translation>
    </message>
    <message>
        <source>Q4_0 of a model that was trained to lose little by it. As quick as Q4_0.</source>
        <translation>品質が落ちにくいように学習させたモデルの Q4_0。Q4_0 と同じ速さです。</translation>
    </message>
    <message>
        <source>Q4_0 of a model that was trained to lose little by it. As quick as Q4_0; keeps 96.5 % of the accuracy, by its publisher.</source>
        <translation>品質が落ちにくいように学習させたモデルの Q4_0。Q4_0 と同じ速さで、提供元によると精度の 96.5% を保ちます。</translation>
    </message>
    <message>
        <source>Quick for its quality in rewriting. Safer with 16 GB of memory.</source>
        <translation>書き換えの品質の割に高速。メモリは 16 GB あると安心です。</translation>
    </message>
    <message>
        <source>Rea&amp;d-Only</source>
        <translation>読み取り専用(&amp;D)</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>音読時間</translation>
    </message>
    <message>
        <source>Read at once</source>
        <translation>一度に読む量</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Reading the file to its end…</source>
        <translation>ファイルを最後まで読んでいます…</translation>
    </message>
    <message>
        <source>Reading time</source>
        <translation>読了時間</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Reads the file to its end and compares its checksum.</source>
        <translation>ファイルを最後まで読み、チェックサムを照合します。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Ready on {device}.</source>
        <translation>{device} で準備完了。</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>準備完了。</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Redo for the new text</source>
        <translation>現在の本文でやり直す</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Remember who wrote what</source>
        <translation>誰が何を書いたかを記録</translation>
    </message>
    <message>
        <source>Remember words written</source>
        <translation>書いた語数を記録</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the chosen words</source>
        <translation>選択した単語を削除</translation>
    </message>
    <message>
        <source>Remove the pack {pack}</source>
        <translation>パック {pack} を削除</translation>
    </message>
    <message>
        <source>Remove word lists for {language}</source>
        <translation>{language}の単語リストを削除</translation>
    </message>
    <message>
        <source>Remove “{words}”</source>
        <translation>「{words}」を削除</translation>
    </message>
    <message>
        <source>Remove: {model}</source>
        <translation>削除: {model}</translation>
    </message>
    <message>
        <source>Removed: {words}</source>
        <translation>削除: {words}</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Reopen C&amp;losed Tab</source>
        <translation>閉じたタブを開き直す(&amp;L)</translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
        <translation>置換(&amp;L)…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後の文字列</translation>
    </message>
    <message>
        <source>Replace {count}</source>
        <translation>{count} 件を置換</translation>
    </message>
    <message>
        <source>Replace “{wanted}” with nothing</source>
        <translation>「{wanted}」を削除（空文字列に置換）</translation>
    </message>
    <message>
        <source>Replace “{wanted}” with “{replacement}”</source>
        <translation>「{wanted}」を「{replacement}」に置換</translation>
    </message>
    <message>
        <source>Replaced by yours.</source>
        <translation>自作のものに置き換え済み。</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>修正案</translation>
    </message>
    <message>
        <source>Replacement: {words}</source>
        <translation>修正案: {words}</translation>
    </message>
    <message>
        <source>Replaces all of them; one undo takes it back.</source>
        <translation>すべてを置換します。1 回の操作で元に戻せます。</translation>
    </message>
    <message>
        <source>Replaces this one and goes to the next.</source>
        <translation>ここを置換して次へ移動します。</translation>
    </message>
    <message>
        <source>Requests waiting</source>
        <translation>待機中の要求</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>このバージョンを復元</translation>
    </message>
    <message>
        <source>Restored documents</source>
        <translation>復元した文書</translation>
    </message>
    <message>
        <source>Restored text and file</source>
        <translation>復元した本文とファイル</translation>
    </message>
    <message numerus="yes">
        <source>Restoring it makes {n} changes of spaces and signs.</source>
        <translation>
            <numerusform>復元すると、空白と記号が {n} か所変わります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restoring it makes {n} changes: {words}.</source>
        <translation>
            <numerusform>復元すると、{n} か所が変わります: {words}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Resume: {model}</source>
        <translation>再開: {model}</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Revert</source>
        <comment>an edit</comment>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Revert of “{title}”</source>
        <translation>「{title}」の取り消し</translation>
    </message>
    <message>
        <source>Revert the rest</source>
        <translation>残りを取り消す</translation>
    </message>
    <message>
        <source>Reverted in part.</source>
        <translation>一部を取り消しました。</translation>
    </message>
    <message>
        <source>Reverted.</source>
        <translation>取り消しました。</translation>
    </message>
    <message>
        <source>Reverts</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>校閲</translation>
    </message>
    <message>
        <source>Review of the rewrite</source>
        <translation>書き換えの確認</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>書き換え</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <comment>an edit</comment>
        <translation>書き換え</translation>
    </message>
    <message>
        <source>Rewrites</source>
        <translation>書き換え</translation>
    </message>
    <message>
        <source>Rewrite…</source>
        <translation>書き換え…</translation>
    </message>
    <message>
        <source>Rewriting</source>
        <translation>書き換え</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>書き換え</translation>
    </message>
    <message>
        <source>Rich Text</source>
        <translation>リッチテキスト</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>ルーマニア語</translation>
    </message>
    <message>
        <source>Room for versions</source>
        <translation>バージョン用の容量</translation>
    </message>
    <message>
        <source>Rules only, until the model is loaded.</source>
        <translation>モデルの読み込みが終わるまではルールのみ。</translation>
    </message>
    <message>
        <source>Rules only: a server cannot weigh sentences. A model here for the grammar check can.</source>
        <translation>ルールのみ: サーバーは文の評価ができません。手元の文法チェック用モデルならできます。</translation>
    </message>
    <message>
        <source>Rules only: the model is not asked. It finds more and drops false alarms.</source>
        <translation>ルールのみ: モデルには尋ねません。モデルを使うと、より多くの誤りを見つけ、誤検出を減らせます。</translation>
    </message>
    <message>
        <source>Rules only: this document is written without a model.</source>
        <translation>ルールのみ: この文書はモデルなしで執筆しています。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>すべて実行</translation>
    </message>
    <message>
        <source>Run the examples</source>
        <translation>例を実行</translation>
    </message>
    <message>
        <source>Run the prompt</source>
        <translation>プロンプトを実行</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>実行先</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ロシア語</translation>
    </message>
    <message>
        <source>Russian (KOI8-R)</source>
        <translation>ロシア語 (KOI8-R)</translation>
    </message>
    <message>
        <source>S&amp;uggest While I Write</source>
        <translation>入力中に提案(&amp;U)</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>length of the text</comment>
        <translation>同じ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Save Annotated Cop&amp;y…</source>
        <translation>注釈付きコピーを保存(&amp;Y)…</translation>
    </message>
    <message>
        <source>Save Annotated Copy</source>
        <translation>注釈付きコピーを保存</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>すべて保存</translation>
    </message>
    <message>
        <source>Save annotated copy…</source>
        <translation>注釈付きコピーを保存…</translation>
    </message>
    <message>
        <source>Save as UTF-8</source>
        <translation>UTF-8 で保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Save by itself</source>
        <translation>自動保存</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>別の場所に保存…</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>もう一度保存</translation>
    </message>
    <message>
        <source>Save it elsewhere</source>
        <translation>別の場所に保存してください</translation>
    </message>
    <message>
        <source>Save it elsewhere or change the permissions</source>
        <translation>別の場所に保存するか、アクセス権を変更してください</translation>
    </message>
    <message>
        <source>Save it elsewhere, or try again when it is back</source>
        <translation>別の場所に保存するか、復帰してからもう一度試してください</translation>
    </message>
    <message>
        <source>Save it on another disk</source>
        <translation>別のディスクに保存してください</translation>
    </message>
    <message>
        <source>Save the Numbers as CSV…</source>
        <translation>数値を CSV で保存…</translation>
    </message>
    <message>
        <source>Save the Picture as PNG…</source>
        <translation>図を PNG で保存…</translation>
    </message>
    <message>
        <source>Save the numbers or the picture</source>
        <translation>数値または図を保存</translation>
    </message>
    <message>
        <source>Save the pack</source>
        <translation>パックを保存</translation>
    </message>
    <message>
        <source>Save the pack as a file</source>
        <translation>パックをファイルに保存</translation>
    </message>
    <message>
        <source>Save this document first: the link names a file beside it.</source>
        <translation>先にこの文書を保存してください。リンクは同じ場所にあるファイルを指しています。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>characters not typed</comment>
        <translation>節約</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>{path} に保存しました。</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Say it to a screen reader</source>
        <translation>スクリーンリーダーで読み上げ</translation>
    </message>
    <message>
        <source>Says the same in fewer words.</source>
        <translation>同じ内容を短く表します。</translation>
    </message>
    <message>
        <source>Says the same in more words, without new facts.</source>
        <translation>新しい事実を加えずに、同じ内容を詳しく表します。</translation>
    </message>
    <message>
        <source>Says the same so that it is easier to read.</source>
        <translation>同じ内容を読みやすく表します。</translation>
    </message>
    <message>
        <source>Says the same so that it suits the reader.</source>
        <translation>同じ内容を読み手に合わせて表します。</translation>
    </message>
    <message>
        <source>Says which version this is.</source>
        <translation>このプログラムのバージョンを表示します。</translation>
    </message>
    <message>
        <source>Says why nothing is suggested.</source>
        <translation>提案が出ない理由を表示します。</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>プロンプトを検索</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>カタログを検索</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Sections begin with a heading; there is none above the caret. Begin a line with “# ” to make one.</source>
        <translation>セクションは見出しから始まりますが、カーソルより上に見出しがありません。行頭に「# 」と入力すると見出しになります。</translation>
    </message>
    <message>
        <source>Seed {seed}, temperature {temperature}.</source>
        <translation>シード {seed}、温度 {temperature}。</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Select the part of the text first.</source>
        <translation>先に本文の一部を選択してください。</translation>
    </message>
    <message>
        <source>Select the text without it, or use a larger model.</source>
        <translation>その部分を除いて選択するか、より大きなモデルを使ってください。</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>選択範囲</translation>
    </message>
    <message>
        <source>Selection</source>
        <comment>switch: only in the selection</comment>
        <translation>選択範囲</translation>
    </message>
    <message>
        <source>Selects the whole document.</source>
        <translation>文書全体を選択します。</translation>
    </message>
    <message>
        <source>Sends this to the model once (Ctrl+Return).</source>
        <translation>この内容を 1 回だけモデルに送信します (Ctrl+Return)。</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>文</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>文</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>セピア</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>セルビア語</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Servers that want a key get it with every request. It is kept by this computer&apos;s keyring, never in a file of Inkhorn&apos;s. Leave it empty where none is wanted.</source>
        <translation>API キーが必要なサーバーには、要求のたびに送信します。このコンピューターのキーリングに保管し、Inkhorn のファイルには残しません。不要な場合は空欄にしてください。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Set a goal for this document</source>
        <translation>この文書の目標を設定</translation>
    </message>
    <message>
        <source>Set a goal…</source>
        <translation>目標を設定…</translation>
    </message>
    <message>
        <source>Set the goal</source>
        <translation>目標を設定</translation>
    </message>
    <message>
        <source>Set the token</source>
        <translation>トークンを設定</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Several languages; its publisher lists 12 for a smaller sibling.</source>
        <translation>複数の言語。提供元は、より小さい同系モデルについて 12 言語を挙げています。</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>of the whole</comment>
        <translation>割合</translation>
    </message>
    <message>
        <source>Shares the computer&apos;s memory.</source>
        <translation>コンピューターのメモリを共有します。</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>短く</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show &amp;Machine Text</source>
        <translation>機械が書いた部分を表示(&amp;M)</translation>
    </message>
    <message>
        <source>Show a version</source>
        <translation>案を表示</translation>
    </message>
    <message>
        <source>Show all: {count}</source>
        <translation>すべて表示: {count}</translation>
    </message>
    <message>
        <source>Show corrections: {count}</source>
        <translation>修正を表示: {count}</translation>
    </message>
    <message>
        <source>Show difference</source>
        <translation>違いを表示</translation>
    </message>
    <message>
        <source>Show difference of “{title}” to the file</source>
        <translation>「{title}」とファイルの違いを表示</translation>
    </message>
    <message>
        <source>Show difference to the file</source>
        <translation>ファイルとの違いを表示</translation>
    </message>
    <message>
        <source>Show grammar: {count}</source>
        <translation>文法を表示: {count}</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show punctuation: {count}</source>
        <translation>句読点を表示: {count}</translation>
    </message>
    <message>
        <source>Show reverts: {count}</source>
        <translation>取り消しを表示: {count}</translation>
    </message>
    <message>
        <source>Show rewrites: {count}</source>
        <translation>書き換えを表示: {count}</translation>
    </message>
    <message>
        <source>Show spelling: {count}</source>
        <translation>スペルを表示: {count}</translation>
    </message>
    <message>
        <source>Show style: {count}</source>
        <translation>文体を表示: {count}</translation>
    </message>
    <message>
        <source>Show such suggestions too</source>
        <translation>このような提案も表示</translation>
    </message>
    <message>
        <source>Show suggestions: {count}</source>
        <translation>提案を表示: {count}</translation>
    </message>
    <message>
        <source>Show the download</source>
        <translation>ダウンロードを表示</translation>
    </message>
    <message>
        <source>Show version {number}: {words}  ({number})</source>
        <translation>案 {number} を表示: {words}  ({number})</translation>
    </message>
    <message>
        <source>Show what was sent to the model</source>
        <translation>モデルに送信した内容を表示</translation>
    </message>
    <message>
        <source>Show {prompt}</source>
        <translation>{prompt} を表示</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Shown as version 1, together with what was right in other answers.</source>
        <translation>案 1 として表示。ほかの回答の正しい部分も合わせています。</translation>
    </message>
    <message>
        <source>Shown as version {number}.</source>
        <translation>案 {number} として表示。</translation>
    </message>
    <message>
        <source>Shows a page about this program and this computer to copy.</source>
        <translation>このプログラムとコンピューターの情報を、コピー用の 1 ページにまとめて表示します。</translation>
    </message>
    <message>
        <source>Shows all models.</source>
        <translation>すべてのモデルを表示します。</translation>
    </message>
    <message>
        <source>Shows all models: here, on offer, on their way.</source>
        <translation>すべてのモデルを表示します（このコンピューター、取得可能、ダウンロード中）。</translation>
    </message>
    <message>
        <source>Shows all models: on this computer, on offer, on their way.</source>
        <translation>すべてのモデルを表示します（このコンピューター、取得可能、ダウンロード中）。</translation>
    </message>
    <message>
        <source>Shows an alternative.</source>
        <translation>別の候補を表示します。</translation>
    </message>
    <message>
        <source>Shows another suggestion for the same place.</source>
        <translation>同じ箇所に別の提案を表示します。</translation>
    </message>
    <message>
        <source>Shows every place before and after, to choose from.</source>
        <translation>すべての箇所の置換前と置換後を表示し、選べるようにします。</translation>
    </message>
    <message>
        <source>Shows grey text at the caret.</source>
        <translation>カーソル位置にグレーの文字を表示します。</translation>
    </message>
    <message>
        <source>Shows how fast the model works.</source>
        <translation>モデルの速さを表示します。</translation>
    </message>
    <message>
        <source>Shows how much of the text is written by hand.</source>
        <translation>本文のうち手入力の割合を表示します。</translation>
    </message>
    <message>
        <source>Shows how the file is stored, and changes it.</source>
        <translation>ファイルの保存形式を表示し、変更します。</translation>
    </message>
    <message>
        <source>Shows nothing but the page.</source>
        <translation>ページだけを表示します。</translation>
    </message>
    <message>
        <source>Shows the difference in a window (Enter).</source>
        <translation>違いをウィンドウに表示します (Enter)。</translation>
    </message>
    <message>
        <source>Shows the first steps again.</source>
        <translation>最初の手順をもう一度表示します。</translation>
    </message>
    <message>
        <source>Shows the folder with your prompt files.</source>
        <translation>自分のプロンプトファイルのフォルダーを表示します。</translation>
    </message>
    <message>
        <source>Shows the next open document.</source>
        <translation>次の文書に切り替えます。</translation>
    </message>
    <message>
        <source>Shows the open document before.</source>
        <translation>前の文書に切り替えます。</translation>
    </message>
    <message>
        <source>Shows the pages as they would be printed.</source>
        <translation>ページを印刷結果のとおりに表示します。</translation>
    </message>
    <message>
        <source>Shows the text on the page.</source>
        <translation>本文をページに表示します。</translation>
    </message>
    <message>
        <source>Shows what became of the suggestions.</source>
        <translation>提案がどう使われたかを表示します。</translation>
    </message>
    <message>
        <source>Shows what would mend the place at the caret.</source>
        <translation>カーソル位置の修正案を表示します。</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>表示…</translation>
    </message>
    <message>
        <source>Side by side (B)</source>
        <translation>並べて表示 (B)</translation>
    </message>
    <message>
        <source>Simpler</source>
        <translation>やさしく</translation>
    </message>
    <message>
        <source>Singular and plural do not fit together here.</source>
        <translation>単数と複数が一致していません。</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>シンハラ語</translation>
    </message>
    <message>
        <source>Sixteen bits a weight, as most models are published: largest, slowest, nothing lost. To make other files out of.</source>
        <translation>重み 1 つあたり 16 ビット。多くのモデルが公開される形式で、サイズは最大、速度は最低、品質の低下はありません。ほかのファイルを作るための元になります。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>スロバキア語</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>スロベニア語</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Small halves the memory that a long context needs; a CPU reads more slowly with it.</source>
        <translation>「小」では長いコンテキストに必要なメモリが半分になりますが、CPU での読み取りは遅くなります。</translation>
    </message>
    <message>
        <source>Small, for many languages.</source>
        <translation>多くの言語に使える小型モデル。</translation>
    </message>
    <message>
        <source>So that nothing you type is lost, Inkhorn stores text besides your files. It stays on this computer, in files that only you may read.</source>
        <translation>入力した内容が失われないように、Inkhorn はファイルとは別に本文を保存します。このコンピューターに残り、本人だけが読めるファイルに入ります。</translation>
    </message>
    <message>
        <source>Something that was said is gone.</source>
        <translation>元の内容の一部がなくなっています。</translation>
    </message>
    <message>
        <source>Space ticks · ↑↓ shows the place · Enter replaces · Esc leaves</source>
        <translation>Space: 選択 · ↑↓: 箇所を表示 · Enter: 置換 · Esc: 閉じる</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>スペイン語</translation>
    </message>
    <message>
        <source>Speed of each setup, Automatic is 1</source>
        <translation>各設定の速さ（「自動」を 1 とする）</translation>
    </message>
    <message>
        <source>Speed of the model</source>
        <translation>モデルの速さ</translation>
    </message>
    <message>
        <source>Speeds appear here as soon as the model has answered once.</source>
        <translation>モデルが一度応答すると、速度がここに表示されます。</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>スペル</translation>
    </message>
    <message>
        <source>Spelling in other languages is checked by the Hunspell dictionaries on this computer.</source>
        <translation>ほかの言語のスペルは、このコンピューターの Hunspell 辞書でチェックします。</translation>
    </message>
    <message>
        <source>Spelling {count}</source>
        <translation>スペル {count}</translation>
    </message>
    <message>
        <source>Start writing</source>
        <translation>執筆を始める</translation>
    </message>
    <message>
        <source>Starts an empty document.</source>
        <translation>空の文書を作成します。</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {heading}. {sentence}</source>
        <translation>手順 {number}/{count}: {heading}。{sentence}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>検査を停止</translation>
    </message>
    <message>
        <source>Stop making the smaller model</source>
        <translation>小さいモデルの作成を停止</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>測定を停止</translation>
    </message>
    <message>
        <source>Stop the examples</source>
        <translation>例の実行を停止</translation>
    </message>
    <message>
        <source>Stop word lists for {language}</source>
        <translation>{language}の単語リストの取得を停止</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after {done} of {n} paragraphs.</source>
        <translation>
            <numerusform>{n} 段落のうち {done} 段落で停止しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped, {amount}.</source>
        <translation>停止（{amount}）。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>停止しました。何も変更していません。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>格納形式</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>厳選</translation>
    </message>
    <message>
        <source>Strict: only what is almost certain.</source>
        <translation>厳選: ほぼ確実なものだけ。</translation>
    </message>
    <message>
        <source>Strict: only what is almost certain. Balanced: what is likely wrong. Thorough: also what deserves a look.</source>
        <translation>厳選: ほぼ確実なものだけ。標準: 誤りと思われるもの。徹底: 確認した方がよいものも含む。</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>文体</translation>
    </message>
    <message>
        <source>Style Markdown</source>
        <translation>Markdown を装飾表示</translation>
    </message>
    <message>
        <source>Style {count}</source>
        <translation>文体 {count}</translation>
    </message>
    <message>
        <source>Styles from prompt files will be listed here.</source>
        <translation>プロンプトファイルの文体がここに表示されます。</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Suggest a Para&amp;graph</source>
        <translation>段落を提案(&amp;G)</translation>
    </message>
    <message>
        <source>Suggest a paragraph</source>
        <translation>段落を提案</translation>
    </message>
    <message>
        <source>Suggest now</source>
        <translation>今すぐ提案</translation>
    </message>
    <message>
        <source>Suggest while I write</source>
        <translation>入力中に提案</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Suggested by a model</source>
        <translation>モデルの提案</translation>
    </message>
    <message>
        <source>Suggested by {model}</source>
        <translation>{model} の提案</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Suggestion {number} of {count}: {text}</source>
        <translation>提案 {number}/{count}: {text}</translation>
    </message>
    <message>
        <source>Suggestion: {text}</source>
        <translation>提案: {text}</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Suggestions are switched off.</source>
        <translation>提案はオフです。</translation>
    </message>
    <message>
        <source>Suggestions by day</source>
        <translation>日ごとの提案</translation>
    </message>
    <message>
        <source>Suggestions by model</source>
        <translation>モデルごとの提案</translation>
    </message>
    <message numerus="yes">
        <source>Suggestions of the last {n} days</source>
        <translation>
            <numerusform>直近 {n} 日間の提案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suggestions of the last {n} days; at most {most} in a day</source>
        <translation>
            <numerusform>直近 {n} 日間の提案（1 日最大 {most} 件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions that were shown.</source>
        <translation>表示された提案の数。</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>スワヒリ語</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>スウェーデン語</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>スイス</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>T&amp;ypewriter Scrolling</source>
        <translation>タイプライタースクロール(&amp;Y)</translation>
    </message>
    <message>
        <source>Ta&amp;b Before</source>
        <translation>前のタブ(&amp;B)</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Take all, leave all</source>
        <translation>すべて採用、すべて元のまま</translation>
    </message>
    <message>
        <source>Take both</source>
        <translation>両方を取り込む</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>Take the file from a folder</source>
        <translation>フォルダーからファイルを取り込む</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>相手の方を取り込む</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Taken whole: {whole}; word by word: {by_word}; by sentence: {by_sentence}. Dismissed with Esc: {dismissed}.</source>
        <translation>採用（全体）: {whole}、1 語ずつ: {by_word}、1 文ずつ: {by_sentence}。Esc で消去: {dismissed}。</translation>
    </message>
    <message>
        <source>Takes over the prompts of other programs.</source>
        <translation>ほかのプログラムのプロンプトを取り込みます。</translation>
    </message>
    <message>
        <source>Takes the file away; you can undo this.</source>
        <translation>ファイルを取り除きます。元に戻せます。</translation>
    </message>
    <message>
        <source>Takes the grey text away, or stops the model.</source>
        <translation>グレーの文字を消すか、モデルを止めます。</translation>
    </message>
    <message>
        <source>Takes the keyboard to the next part of the window.</source>
        <translation>ウィンドウの次の領域にキーボード操作を移します。</translation>
    </message>
    <message>
        <source>Takes the keyboard to the part before.</source>
        <translation>ウィンドウの前の領域にキーボード操作を移します。</translation>
    </message>
    <message>
        <source>Takes the last change back.</source>
        <translation>直前の変更を元に戻します。</translation>
    </message>
    <message>
        <source>Takes the place of the built-in prompt “{prompt}”.</source>
        <translation>組み込みのプロンプト「{prompt}」の代わりに使われます。</translation>
    </message>
    <message>
        <source>Takes the place of the prompt “{prompt}” of the pack “{pack}”.</source>
        <translation>パック「{pack}」のプロンプト「{prompt}」の代わりに使われます。</translation>
    </message>
    <message>
        <source>Takes the same file from a folder or a stick.</source>
        <translation>同じファイルをフォルダーや USB メモリから取り込みます。</translation>
    </message>
    <message>
        <source>Takes this edit back, in one undo step (Enter in the list).</source>
        <translation>この編集を取り消します。1 回の操作で元に戻せます（一覧では Enter）。</translation>
    </message>
    <message>
        <source>Takes {loaded} of memory, at most {most}, with a context of {given} tokens instead of {wanted}.</source>
        <translation>メモリ使用量は {loaded}（最大 {most}）で、コンテキストは {wanted} ではなく {given} トークンです。</translation>
    </message>
    <message>
        <source>Takes {loaded} of memory, at most {most}; {free} are free.</source>
        <translation>メモリ使用量は {loaded}（最大 {most}）です。空きは {free} です。</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>タミル語</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>テルグ語</translation>
    </message>
    <message>
        <source>Text and Markdown (*.txt *.md *.markdown *.text);;All files (*)</source>
        <translation>テキストと Markdown (*.txt *.md *.markdown *.text);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Text of the prompt file</source>
        <translation>プロンプトファイルの本文</translation>
    </message>
    <message>
        <source>That did not work. Try again, or start Inkhorn again.</source>
        <translation>うまくいきませんでした。もう一度試すか、Inkhorn を起動し直してください。</translation>
    </message>
    <message>
        <source>The KV cache of this model cannot be made smaller, so it is kept in f16.</source>
        <translation>このモデルの KV キャッシュは小さくできないため、f16 のままにします。</translation>
    </message>
    <message>
        <source>The access token has characters that no token has. Set it again.</source>
        <translation>アクセストークンに使えない文字が含まれています。設定し直してください。</translation>
    </message>
    <message>
        <source>The access token is not sent to {host}, because its address does not begin with https://.</source>
        <translation>{host} のアドレスが https:// で始まらないため、アクセストークンは送信しません。</translation>
    </message>
    <message>
        <source>The adapter for rewriting is not used.</source>
        <translation>書き換え用のアダプターは使っていません。</translation>
    </message>
    <message>
        <source>The adapter for suggestions is not used.</source>
        <translation>提案用のアダプターは使っていません。</translation>
    </message>
    <message>
        <source>The adapter for the grammar check is not used.</source>
        <translation>文法チェック用のアダプターは使っていません。</translation>
    </message>
    <message>
        <source>The adapter {file} was made for another kind of model than {model}.</source>
        <translation>アダプター {file} は、{model} とは別の種類のモデル用です。</translation>
    </message>
    <message>
        <source>The address of a model hub or a mirror of one; empty: as HF_ENDPOINT says, else the hub of the catalogue.</source>
        <translation>モデルハブまたはそのミラーのアドレス。空欄の場合は HF_ENDPOINT、それもなければカタログのハブを使います。</translation>
    </message>
    <message>
        <source>The answer had little to do with your text.</source>
        <translation>回答が本文とほとんど関係ありませんでした。</translation>
    </message>
    <message>
        <source>The answer has {characters} characters instead of at most {limit}.</source>
        <translation>回答が {characters} 文字あります。上限は {limit} 文字です。</translation>
    </message>
    <message>
        <source>The answer is a new document, not saved yet. “{document}” stays open beside it.</source>
        <translation>回答は未保存の新しい文書です。「{document}」も開いたままです。</translation>
    </message>
    <message>
        <source>The answer is longer than expected.</source>
        <translation>応答が予定より長くなっています。</translation>
    </message>
    <message>
        <source>The answer left out most of your text.</source>
        <translation>回答で本文の大半が抜け落ちていました。</translation>
    </message>
    <message>
        <source>The answer of “{prompt}” is on the clipboard.</source>
        <translation>「{prompt}」の回答をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The answer was a list or a table instead of text like yours.</source>
        <translation>回答が、元のような文章ではなくリストや表でした。</translation>
    </message>
    <message>
        <source>The answer was far longer than your text.</source>
        <translation>回答が本文よりはるかに長くなりました。</translation>
    </message>
    <message>
        <source>The answer was in another language.</source>
        <translation>回答が別の言語でした。</translation>
    </message>
    <message>
        <source>The answer was in another script than your text.</source>
        <translation>回答が本文とは別の文字体系でした。</translation>
    </message>
    <message>
        <source>The apostrophe is missing or misplaced.</source>
        <translation>アポストロフィがないか、位置が違います。</translation>
    </message>
    <message>
        <source>The archive with the word lists is damaged, so nothing was kept.</source>
        <translation>単語リストのアーカイブが壊れているため、破棄しました。</translation>
    </message>
    <message>
        <source>The best one here for grammar on computers with 8 GB of memory.</source>
        <translation>メモリ 8 GB のコンピューターで文法チェックをするなら、この中で最適。</translation>
    </message>
    <message>
        <source>The best one here for rewriting. Wants 8 GB of memory, better 16.</source>
        <translation>書き換え用としては、この中で最適。メモリは 8 GB 必要で、16 GB を推奨します。</translation>
    </message>
    <message>
        <source>The best one here for suggestions while you write.</source>
        <translation>執筆中の提案用としては、この中で最適。</translation>
    </message>
    <message>
        <source>The caret is in a heading.</source>
        <translation>カーソルが見出しの中にあります。</translation>
    </message>
    <message>
        <source>The caret is in a list marker; type a space and a few letters of the item.</source>
        <translation>カーソルがリスト記号の中にあります。空白に続けて項目を数文字入力してください。</translation>
    </message>
    <message>
        <source>The caret is in a table.</source>
        <translation>カーソルが表の中にあります。</translation>
    </message>
    <message>
        <source>The caret is in a web or mail address.</source>
        <translation>カーソルが URL またはメールアドレスの中にあります。</translation>
    </message>
    <message>
        <source>The caret is in code or markup.</source>
        <translation>カーソルがコードまたはマークアップの中にあります。</translation>
    </message>
    <message>
        <source>The caret is in the block of settings at the top of the document.</source>
        <translation>カーソルが文書の先頭にある設定ブロックの中にあります。</translation>
    </message>
    <message>
        <source>The caret is inside a word or directly before one.</source>
        <translation>カーソルが単語の途中か直前にあります。</translation>
    </message>
    <message>
        <source>The caret was moved; suggestions come while you type.</source>
        <translation>カーソルを動かしました。提案は入力中に表示されます。</translation>
    </message>
    <message>
        <source>The check was asked in a way the engine does not understand. Restart Inkhorn.</source>
        <translation>チェックの要求をエンジンが理解できませんでした。Inkhorn を再起動してください。</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>チェックをキャンセルしました。</translation>
    </message>
    <message>
        <source>The clipboard holds no text, which “{prompt}” needs. Copy some, then choose it again.</source>
        <translation>「{prompt}」に必要なテキストがクリップボードにありません。コピーしてから、もう一度選択してください。</translation>
    </message>
    <message>
        <source>The code {code} is new.</source>
        <translation>コード {code} が加わっています。</translation>
    </message>
    <message>
        <source>The code {code} is no longer there.</source>
        <translation>コード {code} がなくなっています。</translation>
    </message>
    <message>
        <source>The connection to {host} broke in the middle of the answer. Try again.</source>
        <translation>{host} との接続が応答の途中で切れました。もう一度試してください。</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>接続が切れました。</translation>
    </message>
    <message>
        <source>The conversion ended before it was done. Try again; if it happens again, the file is too much for it.</source>
        <translation>変換が途中で終了しました。もう一度試してください。繰り返す場合、このファイルは変換できません。</translation>
    </message>
    <message>
        <source>The date word {word} is new.</source>
        <translation>日付の語 {word} が加わっています。</translation>
    </message>
    <message>
        <source>The date word {word} is no longer there.</source>
        <translation>日付の語 {word} がなくなっています。</translation>
    </message>
    <message>
        <source>The device was not used.</source>
        <translation>このデバイスは使われませんでした。</translation>
    </message>
    <message>
        <source>The dictionary (Italian Writing Aids) is under the GNU General Public License 3, the word forms (Morph-it) under Creative Commons Attribution-ShareAlike 2.0 and the GNU Lesser General Public License.</source>
        <translation>辞書（Italian Writing Aids）は GNU General Public License 3、語形データ（Morph-it）は Creative Commons Attribution-ShareAlike 2.0 および GNU Lesser General Public License に従います。</translation>
    </message>
    <message>
        <source>The dictionary and the word forms (Dicollecte, Grammalecte) are under the Mozilla Public License 2.0.</source>
        <translation>辞書と語形データ（Dicollecte、Grammalecte）は Mozilla Public License 2.0 に従います。</translation>
    </message>
    <message>
        <source>The dictionary {dictionary} in {folder} cannot be read: {reason}</source>
        <translation>{folder} の辞書 {dictionary} を読み込めません: {reason}</translation>
    </message>
    <message>
        <source>The dictionary {dictionary} in {folder} is damaged: it does not know its own words. Install it again.</source>
        <translation>{folder} の辞書 {dictionary} は壊れています。収録されている単語を認識できません。インストールし直してください。</translation>
    </message>
    <message>
        <source>The dictionary {dictionary} in {folder} is damaged: its list of words does not begin with their number.</source>
        <translation>{folder} の辞書 {dictionary} は壊れています。単語リストの先頭に単語数がありません。</translation>
    </message>
    <message>
        <source>The dictionary {dictionary} in {folder} is damaged: there are no words in it.</source>
        <translation>{folder} の辞書 {dictionary} は壊れています。単語が 1 つもありません。</translation>
    </message>
    <message>
        <source>The dictionary {dictionary} in {folder} is too large to be one.</source>
        <translation>{folder} の {dictionary} は辞書としては大きすぎます。</translation>
    </message>
    <message>
        <source>The disk became full during the download. Free some space and try again.</source>
        <translation>ダウンロード中にディスクがいっぱいになりました。空きを増やして、もう一度試してください。</translation>
    </message>
    <message>
        <source>The disk became full. Free some space and try again.</source>
        <translation>ディスクがいっぱいになりました。空きを増やして、もう一度試してください。</translation>
    </message>
    <message>
        <source>The disk has {free} MB free, but unpacking needs {needed} MB. Free some space and try again.</source>
        <translation>ディスクの空きは {free} MB ですが、展開に {needed} MB 必要です。空きを増やして、もう一度試してください。</translation>
    </message>
    <message>
        <source>The disk has {free} MB free, but {needed} MB are needed for the download. Free some space and try again.</source>
        <translation>ディスクの空きは {free} MB ですが、ダウンロードに {needed} MB 必要です。空きを増やして、もう一度試してください。</translation>
    </message>
    <message>
        <source>The disk has {free} MB free, but {needed} MB are needed. Free some space and try again.</source>
        <translation>ディスクの空きは {free} MB ですが、{needed} MB 必要です。空きを増やして、もう一度試してください。</translation>
    </message>
    <message>
        <source>The disk has {free} free, but up to {needed} are needed. Free some space and try again.</source>
        <translation>ディスクの空きは {free} ですが、最大 {needed} 必要です。空きを増やしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The document is read-only.</source>
        <translation>この文書は読み取り専用です。</translation>
    </message>
    <message>
        <source>The download failed; the log says why. Try again later. {advice}</source>
        <translation>ダウンロードに失敗しました。理由はログにあります。あとでもう一度試してください。{advice}</translation>
    </message>
    <message>
        <source>The download has to begin anew</source>
        <translation>ダウンロードを最初からやり直します</translation>
    </message>
    <message>
        <source>The earlier version is on the page.</source>
        <translation>以前のバージョンをページに復元しました。</translation>
    </message>
    <message>
        <source>The engine could not be started. Close other programs and try again, or install Inkhorn again.</source>
        <translation>エンジンを起動できませんでした。ほかのプログラムを閉じてもう一度試すか、Inkhorn を再インストールしてください。</translation>
    </message>
    <message>
        <source>The engine could not be started. Install Inkhorn again.</source>
        <translation>エンジンを起動できませんでした。Inkhorn を再インストールしてください。</translation>
    </message>
    <message>
        <source>The engine could not be started. Reinstall Inkhorn.</source>
        <translation>エンジンを起動できませんでした。Inkhorn を再インストールしてください。</translation>
    </message>
    <message>
        <source>The engine could not check this sentence. Try again.</source>
        <translation>エンジンでこの文をチェックできませんでした。もう一度試してください。</translation>
    </message>
    <message>
        <source>The engine could not compute this text. Try again.</source>
        <translation>エンジンでこのテキストを処理できませんでした。もう一度試してください。</translation>
    </message>
    <message>
        <source>The engine could not do this. Try again.</source>
        <translation>エンジンで処理できませんでした。もう一度試してください。</translation>
    </message>
    <message>
        <source>The engine could not read this request. Try again with other words or settings.</source>
        <translation>エンジンがこの要求を読み取れませんでした。言葉や設定を変えて、もう一度試してください。</translation>
    </message>
    <message>
        <source>The engine found no processor it can use. Reinstall Inkhorn.</source>
        <translation>エンジンが使えるプロセッサが見つかりません。Inkhorn を再インストールしてください。</translation>
    </message>
    <message>
        <source>The engine gave an answer that cannot be read. Try again, or choose another model.</source>
        <translation>エンジンの応答を読み取れません。もう一度試すか、別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>The engine is being started again. Try again in a moment.</source>
        <translation>エンジンを再起動しています。しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>The engine stopped again and again and was given up. Choose a smaller model or the CPU in Settings, or start Inkhorn again.</source>
        <translation>エンジンが何度も停止したため、使用を中止しました。「設定」で小さいモデルか CPU を選択するか、Inkhorn を起動し直してください。</translation>
    </message>
    <message>
        <source>The engine stopped in the middle and is being started again. Try again in a moment.</source>
        <translation>エンジンが途中で停止したため、再起動しています。しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly ({how}). Try again.</source>
        <translation>エンジンが予期せず停止しました（{how}）。もう一度試してください。</translation>
    </message>
    <message>
        <source>The engine stopped while it used the graphics processor, so it now runs on the CPU.</source>
        <translation>グラフィックプロセッサの使用中にエンジンが停止したため、CPU で動作しています。</translation>
    </message>
    <message>
        <source>The engine stopped while it worked ({how}), so nothing was made. The file may be damaged; download it again.</source>
        <translation>処理中にエンジンが停止したため（{how}）、何も作成していません。ファイルが壊れているかもしれません。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>The engine stops before it has begun. Start Inkhorn again, or install it again.</source>
        <translation>エンジンが開始前に停止します。Inkhorn を起動し直すか、再インストールしてください。</translation>
    </message>
    <message>
        <source>The engine takes {size} of memory with it now.</source>
        <translation>エンジンは現在、このモデルで {size} のメモリを使っています。</translation>
    </message>
    <message>
        <source>The engine takes {size} of memory with it now; {predicted} were predicted for the start.</source>
        <translation>エンジンは現在、このモデルで {size} のメモリを使っています。起動時の予測は {predicted} でした。</translation>
    </message>
    <message>
        <source>The engine was changed while it worked. Try again.</source>
        <translation>処理中にエンジンが切り替わりました。もう一度試してください。</translation>
    </message>
    <message>
        <source>The engine&apos;s libraries are missing. Install Inkhorn again.</source>
        <translation>エンジンのライブラリがありません。Inkhorn を再インストールしてください。</translation>
    </message>
    <message>
        <source>The examples of the prompt, run as tests.</source>
        <translation>プロンプトの例をテストとして実行します。</translation>
    </message>
    <message>
        <source>The file at this address has another size than expected, so it was not downloaded.</source>
        <translation>このアドレスのファイルはサイズが予定と異なるため、ダウンロードしませんでした。</translation>
    </message>
    <message>
        <source>The file at this address is longer than expected, so it was not kept.</source>
        <translation>このアドレスのファイルは予定より大きいため、破棄しました。</translation>
    </message>
    <message>
        <source>The file cannot be changed; try again.</source>
        <translation>ファイルを変更できません。もう一度試してください。</translation>
    </message>
    <message>
        <source>The file cannot be read in line {line}: {reason}</source>
        <translation>ファイルの {line} 行目を読み込めません: {reason}</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}</source>
        <translation>ファイルを読み込めません: {reason}</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>ファイルを読み込めません: {reason}。</translation>
    </message>
    <message>
        <source>The file holds no words. Choose a list with one word in each line.</source>
        <translation>ファイルに単語がありません。1 行に 1 語ずつ書かれたリストを選択してください。</translation>
    </message>
    <message>
        <source>The file is larger than {size} KB.</source>
        <translation>ファイルが {size} KB を超えています。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>ファイルが UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text. Save it as UTF-8 with one word in each line.</source>
        <translation>ファイルが UTF-8 のテキストではありません。1 行に 1 語ずつ書き、UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text; save it as UTF-8.</source>
        <translation>ファイルが UTF-8 のテキストではありません。UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>The file is not a text file. Choose a list with one word in each line.</source>
        <translation>テキストファイルではありません。1 行に 1 語ずつ書かれたリストを選択してください。</translation>
    </message>
    <message>
        <source>The file is not a zip file, or a damaged one.</source>
        <translation>ZIP ファイルではないか、壊れています。</translation>
    </message>
    <message>
        <source>The file is not at this address. Try again later, or set another address.</source>
        <translation>このアドレスにファイルがありません。あとでもう一度試すか、別のアドレスを設定してください。</translation>
    </message>
    <message>
        <source>The file is too large for a word list. Choose one of at most 4 MB.</source>
        <translation>単語リストとしては大きすぎます。4 MB 以内のものを選択してください。</translation>
    </message>
    <message>
        <source>The file of the model is gone, so no adapter fits it. Load the model again.</source>
        <translation>モデルのファイルがなくなったため、合うアダプターがありません。モデルを読み込み直してください。</translation>
    </message>
    <message>
        <source>The file of the model.</source>
        <translation>モデルのファイル。</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>ファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>The file was changed since by another program.</source>
        <translation>その後、ファイルがほかのプログラムで変更されました。</translation>
    </message>
    <message>
        <source>The file was replaced by another meanwhile</source>
        <translation>その間にファイルが別のものに置き換わりました</translation>
    </message>
    <message>
        <source>The file&apos;s encoding ({encoding}) has no “{character}”, so nothing was saved. Save the file as UTF-8 instead, which has every character.</source>
        <translation>ファイルのエンコーディング（{encoding}）には「{character}」がないため、保存しませんでした。すべての文字を扱える UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>The first letter should be written the other way, capital or small.</source>
        <translation>最初の文字の大文字と小文字が逆です。</translation>
    </message>
    <message numerus="yes">
        <source>The first of {n} parts of the text.</source>
        <translation>
            <numerusform>本文を {n} 個に分けた最初の部分です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first suggestion after a long pause is quick; other programs get less.</source>
        <translation>長く休んだ後も最初の提案が速くなります。ほかのプログラムが使えるメモリは減ります。</translation>
    </message>
    <message>
        <source>The first that fits</source>
        <translation>最初に使えるもの</translation>
    </message>
    <message>
        <source>The folder cannot be read: {reason}.</source>
        <translation>フォルダーを読み込めません: {reason}。</translation>
    </message>
    <message>
        <source>The folder holds more than {limit} prompt files; the rest is left out.</source>
        <translation>フォルダーのプロンプトファイルが {limit} 個を超えています。残りは除外しました。</translation>
    </message>
    <message>
        <source>The front matter cannot be read in line {line}: {reason}</source>
        <translation>フロントマターの {line} 行目を読み込めません: {reason}</translation>
    </message>
    <message>
        <source>The front matter cannot be read: {reason}</source>
        <translation>フロントマターを読み込めません: {reason}</translation>
    </message>
    <message>
        <source>The front matter must be a list of keys with values, such as “description: ...”.</source>
        <translation>フロントマターは「description: ...」のようなキーと値の一覧にしてください。</translation>
    </message>
    <message>
        <source>The front matter starts with --- but no second --- line ends it.</source>
        <translation>フロントマターは --- で始まりますが、終わりを示す 2 つ目の --- の行がありません。</translation>
    </message>
    <message>
        <source>The grammar allows only an empty answer. Give the rule &quot;root&quot; something to write.</source>
        <translation>文法が空の回答しか許していません。ルール &quot;root&quot; に書く内容を指定してください。</translation>
    </message>
    <message>
        <source>The grammar can be read in too many ways at once. Begin choices that start alike with one rule.</source>
        <translation>文法の解釈が一度に多くなりすぎます。同じ始まり方をする選択肢は、1 つのルールにまとめてください。</translation>
    </message>
    <message>
        <source>The grammar has no rule named &quot;root&quot;, with which the answer begins. Add &quot;root ::= ...&quot;.</source>
        <translation>回答の始まりとなるルール &quot;root&quot; が文法にありません。&quot;root ::= ...&quot; を追加してください。</translation>
    </message>
    <message>
        <source>The graphics processor stopped the engine ({how}). Try again; the CPU does the work then.</source>
        <translation>グラフィックプロセッサが原因でエンジンが停止しました（{how}）。もう一度試してください。次は CPU で処理します。</translation>
    </message>
    <message>
        <source>The headings of your document will be listed here. Begin a line with “# ” to make one.</source>
        <translation>文書の見出しがここに表示されます。行頭に「# 」と入力すると見出しになります。</translation>
    </message>
    <message>
        <source>The hub gives it only to accounts that have agreed to its terms there.</source>
        <translation>ハブでは、利用条件に同意したアカウントだけが取得できます。</translation>
    </message>
    <message numerus="yes">
        <source>The import was undone: {n} prompts taken away.</source>
        <translation>
            <numerusform>インポートを元に戻しました。{n} 個のプロンプトを取り除きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The key for {host} has spaces or signs that no key has. Enter it again in Settings, Server.</source>
        <translation>{host} の API キーに、キーに使えない空白や記号が含まれています。「設定」の「サーバー」で入力し直してください。</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>API キーを消去しました。</translation>
    </message>
    <message>
        <source>The keyring did not take it: {reason}.</source>
        <translation>キーリングに保管できませんでした: {reason}。</translation>
    </message>
    <message>
        <source>The keyring has the key.</source>
        <translation>API キーをキーリングに保管しました。</translation>
    </message>
    <message>
        <source>The language package is not installed.</source>
        <translation>言語パッケージがインストールされていません。</translation>
    </message>
    <message>
        <source>The last half minute.</source>
        <translation>直近の 30 秒。</translation>
    </message>
    <message>
        <source>The last hour.</source>
        <translation>直近の 1 時間。</translation>
    </message>
    <message>
        <source>The last ten minutes.</source>
        <translation>直近の 10 分。</translation>
    </message>
    <message>
        <source>The last two minutes.</source>
        <translation>直近の 2 分。</translation>
    </message>
    <message numerus="yes">
        <source>The last {n} days, {most} words at most.</source>
        <translation>
            <numerusform>直近 {n} 日間、最大 {most} 語。</numerusform>
        </translation>
    </message>
    <message>
        <source>The line stays.</source>
        <translation>書いている行の位置を保ちます。</translation>
    </message>
    <message>
        <source>The line you write in stays a little above the middle; a click moves nothing.</source>
        <translation>書いている行を中央の少し上に保ちます。クリックでは動きません。</translation>
    </message>
    <message>
        <source>The lines go from 1 to {count}.</source>
        <translation>行番号は 1 から {count} までです。</translation>
    </message>
    <message>
        <source>The link {link} is new.</source>
        <translation>リンク {link} が加わっています。</translation>
    </message>
    <message>
        <source>The link {link} is no longer there.</source>
        <translation>リンク {link} がなくなっています。</translation>
    </message>
    <message>
        <source>The list names no file for this kind of installation; the download page may have more.</source>
        <translation>この形式のインストールに合うファイルが一覧にありません。ダウンロードページにはあるかもしれません。</translation>
    </message>
    <message>
        <source>The list of connections cannot be read: {reason}.</source>
        <translation>接続の一覧を読み込めません: {reason}。</translation>
    </message>
    <message>
        <source>The list of connections cannot be written, so nothing was connected. Free some space and try again.</source>
        <translation>接続の一覧に書き込めないため、接続しませんでした。空きを増やして、もう一度試してください。</translation>
    </message>
    <message>
        <source>The list of models cannot be read: {reason}.</source>
        <translation>モデルの一覧を読み込めません: {reason}。</translation>
    </message>
    <message>
        <source>The list of models has faults: {faults}.</source>
        <translation>モデルの一覧に誤りがあります: {faults}。</translation>
    </message>
    <message>
        <source>The list of releases is made for later versions of Inkhorn, so there is one. Get it from where you got this one.</source>
        <translation>リリース一覧が新しいバージョンの Inkhorn 向けのため、新しいバージョンが出ています。お使いのものと同じ入手元から入手してください。</translation>
    </message>
    <message>
        <source>The list of releases is not signed by the makers of this program, so nothing in it is believed. Get new versions only from where you got this one.</source>
        <translation>リリース一覧にこのプログラムの作成者の署名がないため、内容を信頼できません。新しいバージョンは、お使いのものと同じ入手元からのみ入手してください。</translation>
    </message>
    <message>
        <source>The list of releases is of {date}, older than one that was here before, so it is not believed. Try again later, or from another network.</source>
        <translation>リリース一覧の日付（{date}）が以前受け取ったものより古いため、信頼できません。あとでもう一度試すか、別のネットワークで試してください。</translation>
    </message>
    <message>
        <source>The list of releases was valid until {date}, so there may be a newer one that did not reach you. Check this computer&apos;s clock, then look where you got Inkhorn.</source>
        <translation>リリース一覧の有効期限（{date}）が切れているため、届いていない新しいものがあるかもしれません。このコンピューターの時計を確認してから、Inkhorn の入手元を見てください。</translation>
    </message>
    <message>
        <source>The main points in one or two sentences, shown beside the text.</source>
        <translation>主な内容を 1、2 文にまとめ、本文の横に表示します。</translation>
    </message>
    <message>
        <source>The mark at the end of the sentence is missing or does not fit.</source>
        <translation>文末の記号がないか、合っていません。</translation>
    </message>
    <message>
        <source>The model above</source>
        <translation>上のモデル</translation>
    </message>
    <message>
        <source>The model answers…</source>
        <translation>モデルが回答中…</translation>
    </message>
    <message>
        <source>The model before LFM2.5 350M, which its publisher recommends instead.</source>
        <translation>LFM2.5 350M の前のモデル。提供元は LFM2.5 350M のほうを推奨しています。</translation>
    </message>
    <message>
        <source>The model could not answer.</source>
        <translation>モデルが応答できませんでした。</translation>
    </message>
    <message>
        <source>The model could not be fetched; the log says why. Try again.</source>
        <translation>モデルを取得できませんでした。理由はログにあります。もう一度試してください。</translation>
    </message>
    <message>
        <source>The model could not be had</source>
        <translation>モデルを取得できませんでした</translation>
    </message>
    <message>
        <source>The model could not be started.</source>
        <translation>モデルを起動できませんでした。</translation>
    </message>
    <message>
        <source>The model did what a sentence in your text tells it to.</source>
        <translation>モデルが本文中の文を指示と取り違えました。</translation>
    </message>
    <message>
        <source>The model file {file} does not exist. Choose another one in the settings.</source>
        <translation>モデルファイル {file} がありません。設定で別のものを選択してください。</translation>
    </message>
    <message>
        <source>The model for rewriting is not used.</source>
        <translation>書き換え用のモデルは使っていません。</translation>
    </message>
    <message>
        <source>The model for suggestions is not used.</source>
        <translation>提案用のモデルは使っていません。</translation>
    </message>
    <message>
        <source>The model for the grammar check is not used.</source>
        <translation>文法チェック用のモデルは使っていません。</translation>
    </message>
    <message>
        <source>The model gave no answer.</source>
        <translation>モデルが回答しませんでした。</translation>
    </message>
    <message>
        <source>The model has nothing to add here.</source>
        <translation>モデルには、ここに付け加えるものがありません。</translation>
    </message>
    <message>
        <source>The model has stopped.</source>
        <translation>モデルが停止しました。</translation>
    </message>
    <message>
        <source>The model is still being loaded.</source>
        <translation>モデルをまだ読み込んでいます。</translation>
    </message>
    <message>
        <source>The model is still loading. Suggestions come when it is there.</source>
        <translation>モデルをまだ読み込んでいます。終わると提案が始まります。</translation>
    </message>
    <message>
        <source>The model is still loading. Try again in a moment.</source>
        <translation>モデルをまだ読み込んでいます。しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>The model is used again in this document.</source>
        <translation>この文書で再びモデルを使います。</translation>
    </message>
    <message>
        <source>The model refused.</source>
        <translation>モデルが拒否しました。</translation>
    </message>
    <message>
        <source>The model repeated itself.</source>
        <translation>モデルが同じ内容を繰り返しました。</translation>
    </message>
    <message>
        <source>The model repeated the instruction instead of following it.</source>
        <translation>モデルが指示に従わず、指示を繰り返しました。</translation>
    </message>
    <message>
        <source>The model suggested only white space.</source>
        <translation>モデルの提案は空白だけでした。</translation>
    </message>
    <message>
        <source>The model talked about the text instead of rewriting it.</source>
        <translation>モデルが書き換えをせず、本文について語りました。</translation>
    </message>
    <message>
        <source>The model was not shown the document around this text: there is no room for it in its context.</source>
        <translation>コンテキストに余裕がないため、この部分の前後の文書はモデルに渡していません。</translation>
    </message>
    <message>
        <source>The model was not sure enough; move “Fewer or more” to the right to see such suggestions.</source>
        <translation>モデルの確信が足りませんでした。このような提案も表示するには、「提案の多さ」を右に動かしてください。</translation>
    </message>
    <message>
        <source>The model was not sure of its own words.</source>
        <translation>モデルの回答に確信がありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>The model was shown only the first {n} words of the document.</source>
        <translation>
            <numerusform>モデルには文書の最初の {n} 語だけを渡しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The model would put this differently.</source>
        <translation>モデルなら別の書き方をします。</translation>
    </message>
    <message>
        <source>The model&apos;s answer contained control characters or template tokens.</source>
        <translation>モデルの応答に制御文字またはテンプレートのトークンが含まれていました。</translation>
    </message>
    <message>
        <source>The model&apos;s answer contained template tokens.</source>
        <translation>モデルの回答にテンプレートのトークンが含まれていました。</translation>
    </message>
    <message>
        <source>The models on this computer could not be listed; the log says why.</source>
        <translation>このコンピューターのモデルを一覧表示できませんでした。理由はログにあります。</translation>
    </message>
    <message>
        <source>The model’s own chat marks go around each of these texts; nothing else is added.</source>
        <translation>各テキストの前後にモデル固有のチャット用記号が付きます。ほかには何も加えません。</translation>
    </message>
    <message>
        <source>The name of a pack consists of small letters, digits and hyphens, 48 at most, such as my-letters.</source>
        <translation>パックの名前は、my-letters のように英小文字、数字、ハイフンで 48 文字以内にしてください。</translation>
    </message>
    <message>
        <source>The name {name} is new.</source>
        <translation>名前 {name} が加わっています。</translation>
    </message>
    <message>
        <source>The name {name} is no longer there.</source>
        <translation>名前 {name} がなくなっています。</translation>
    </message>
    <message>
        <source>The network is switched off for Inkhorn. Allow it in Settings, Privacy, and try again.</source>
        <translation>Inkhorn のネットワーク接続はオフです。「設定」の「プライバシー」で許可してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The network is switched off for Inkhorn; Settings, Privacy allows it.</source>
        <translation>Inkhorn のネットワーク接続はオフです。「設定」の「プライバシー」で許可できます。</translation>
    </message>
    <message>
        <source>The network was switched off, so the transfer was stopped.</source>
        <translation>ネットワーク接続がオフになったため、転送を停止しました。</translation>
    </message>
    <message>
        <source>The new words are in another language.</source>
        <translation>新しい部分が別の言語です。</translation>
    </message>
    <message>
        <source>The next start goes on where you left off; closing keeps unsaved changes without asking.</source>
        <translation>次回は中断したところから再開します。閉じるときは、未保存の変更を確認なしで残します。</translation>
    </message>
    <message>
        <source>The number {number} is new.</source>
        <translation>数値 {number} が加わっています。</translation>
    </message>
    <message>
        <source>The number {number} is no longer there.</source>
        <translation>数値 {number} がなくなっています。</translation>
    </message>
    <message>
        <source>The original: {words}</source>
        <translation>原文: {words}</translation>
    </message>
    <message>
        <source>The pack cannot be read.</source>
        <translation>パックを読み込めません。</translation>
    </message>
    <message>
        <source>The pack cannot be removed: {reason}.</source>
        <translation>パックを削除できません: {reason}。</translation>
    </message>
    <message>
        <source>The pack cannot be written to {folder}: {reason}.</source>
        <translation>パックを {folder} に書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>The pack has no {file}, which gives its name, version and licence.</source>
        <translation>パックに {file} がありません。このファイルに名前、バージョン、ライセンスを書きます。</translation>
    </message>
    <message>
        <source>The pack holds more than {limit} files.</source>
        <translation>パックのファイルが {limit} 個を超えています。</translation>
    </message>
    <message>
        <source>The pack holds no prompt.</source>
        <translation>パックにプロンプトがありません。</translation>
    </message>
    <message>
        <source>The pack is larger than {size} MB when it is unpacked.</source>
        <translation>展開後のパックが {size} MB を超えています。</translation>
    </message>
    <message>
        <source>The pack is larger than {size} MB.</source>
        <translation>パックが {size} MB を超えています。</translation>
    </message>
    <message>
        <source>The pack was not brought back.</source>
        <translation>パックを元に戻せませんでした。</translation>
    </message>
    <message>
        <source>The pack was not installed.</source>
        <translation>パックをインストールできませんでした。</translation>
    </message>
    <message>
        <source>The pack was not made.</source>
        <translation>パックを作成できませんでした。</translation>
    </message>
    <message>
        <source>The pack was not made: {reason}.</source>
        <translation>パックを作成できませんでした: {reason}。</translation>
    </message>
    <message>
        <source>The pack was saved as {file}.</source>
        <translation>パックを {file} として保存しました。</translation>
    </message>
    <message>
        <source>The pack “{pack}” cannot be read: {reason}.</source>
        <translation>パック「{pack}」を読み込めません: {reason}。</translation>
    </message>
    <message>
        <source>The pack “{pack}” has a prompt of the same name as {file}, which is the one in use.</source>
        <translation>パック「{pack}」に {file} と同じ名前のプロンプトがあります。使われているのはこのファイルの方です。</translation>
    </message>
    <message>
        <source>The pack “{pack}” is installed already. Remove it first, or ask to replace it.</source>
        <translation>パック「{pack}」はすでにインストールされています。先に削除するか、置き換えを指定してください。</translation>
    </message>
    <message>
        <source>The pack “{pack}” was removed.</source>
        <translation>パック「{pack}」を削除しました。</translation>
    </message>
    <message>
        <source>The package index configured here does not have the starter model. {advice}</source>
        <translation>ここに設定されたパッケージインデックスにスターターモデルがありません。{advice}</translation>
    </message>
    <message>
        <source>The package index of this computer could not be reached or does not have the word lists. Go online and try again, or set another address.</source>
        <translation>このコンピューターのパッケージインデックスに接続できないか、単語リストがありません。オンラインにしてもう一度試すか、別のアドレスを設定してください。</translation>
    </message>
    <message>
        <source>The package states the same licence for its dictionaries, and no other.</source>
        <translation>パッケージに記載されている辞書のライセンスも同じもので、ほかにはありません。</translation>
    </message>
    <message>
        <source>The package states the same licence for its dictionary, and no other.</source>
        <translation>パッケージに記載されている辞書のライセンスも同じもので、ほかにはありません。</translation>
    </message>
    <message>
        <source>The page does not have the keyboard.</source>
        <translation>ページがキーボード入力を受け付けていません。</translation>
    </message>
    <message>
        <source>The page has this text.</source>
        <translation>ページの内容と同じです。</translation>
    </message>
    <message>
        <source>The picture could not be saved to {path}. Choose another folder.</source>
        <translation>図を {path} に保存できませんでした。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The points that matter, as a short list beside the text.</source>
        <translation>大切な点を短いリストにし、本文の横に表示します。</translation>
    </message>
    <message>
        <source>The process of the {process} does not connect, but on this system nothing keeps it from it: there is no way to give up that right without an administrator.</source>
        <translation>{process}のプロセスは接続しませんが、このシステムには接続を禁じる手段がありません。管理者でないと、その権限を手放せないためです。</translation>
    </message>
    <message>
        <source>The process of the {process} does not connect, but this system did not let it give up the right to; the log says why.</source>
        <translation>{process}のプロセスは接続しませんが、このシステムでは接続の権限を手放せませんでした。理由はログにあります。</translation>
    </message>
    <message>
        <source>The process of the {process} has given up the right to open connections; the system refuses every one.</source>
        <translation>{process}のプロセスは接続を開く権限を手放しており、システムがすべての接続を拒否します。</translation>
    </message>
    <message>
        <source>The processor counts its energy, but only the system&apos;s administrator may read it.</source>
        <translation>プロセッサは消費電力量を計測していますが、システム管理者しか読み取れません。</translation>
    </message>
    <message>
        <source>The prompt became too long for any model; select less text.</source>
        <translation>プロンプトがどのモデルにも長すぎます。選択範囲を短くしてください。</translation>
    </message>
    <message>
        <source>The prompt repeats itself too often; give its {{#each}} shorter lists.</source>
        <translation>プロンプトの繰り返しが多すぎます。{{#each}} に渡すリストを短くしてください。</translation>
    </message>
    <message>
        <source>The prompt text after the front matter is empty.</source>
        <translation>フロントマターの後のプロンプト本文が空です。</translation>
    </message>
    <message>
        <source>The prompt “{prompt}” has the name of one that Inkhorn brings along.</source>
        <translation>プロンプト「{prompt}」は、Inkhorn に付属するものと同じ名前です。</translation>
    </message>
    <message>
        <source>The prompt “{prompt}” is there already, in the pack “{pack}”.</source>
        <translation>プロンプト「{prompt}」は、すでにパック「{pack}」にあります。</translation>
    </message>
    <message>
        <source>The prompts could not be imported.</source>
        <translation>プロンプトをインポートできませんでした。</translation>
    </message>
    <message>
        <source>The proxy did not let the connection to {host} through.</source>
        <translation>プロキシが {host} への接続を許可しませんでした。</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a name and a password, which Inkhorn does not have.</source>
        <translation>このネットワークのプロキシがユーザー名とパスワードを要求していますが、Inkhorn にはありません。</translation>
    </message>
    <message>
        <source>The quickest one that corrects.</source>
        <translation>修正できるモデルの中で最速。</translation>
    </message>
    <message>
        <source>The rules come from LanguageTool and are free under the GNU Lesser General Public License 2.1 or later.</source>
        <translation>ルールは LanguageTool のもので、GNU Lesser General Public License 2.1 以降のもとで自由に使えます。</translation>
    </message>
    <message>
        <source>The rules for {language} are being loaded.</source>
        <translation>{language}のルールを読み込んでいます。</translation>
    </message>
    <message>
        <source>The rules of this language could not be loaded.</source>
        <translation>この言語のルールを読み込めませんでした。</translation>
    </message>
    <message>
        <source>The rules of this language stopped unexpectedly.</source>
        <translation>この言語のルールが予期せず停止しました。</translation>
    </message>
    <message>
        <source>The search for patterns did not answer. Try again, or search without patterns.</source>
        <translation>パターン検索の応答がありません。もう一度試すか、パターンを使わずに検索してください。</translation>
    </message>
    <message>
        <source>The sentence is built differently: {new} for {old}.</source>
        <translation>文の組み立てが変わります: {old} → {new}。</translation>
    </message>
    <message>
        <source>The sentence that asks for {word} was left out; it means nothing to Inkhorn.</source>
        <translation>{word} を求める文は Inkhorn では意味を持たないため、除外しました。</translation>
    </message>
    <message>
        <source>The server could not go on with the download. Try again.</source>
        <translation>サーバーがダウンロードを再開できませんでした。もう一度試してください。</translation>
    </message>
    <message>
        <source>The server does not say how large the file is, so it was not downloaded.</source>
        <translation>サーバーがファイルのサイズを示さないため、ダウンロードしませんでした。</translation>
    </message>
    <message>
        <source>The server has a fault of its own</source>
        <translation>サーバー側でエラーが発生しています</translation>
    </message>
    <message>
        <source>The server has had too many requests</source>
        <translation>サーバーへの要求が多すぎます</translation>
    </message>
    <message>
        <source>The server is not connected yet. Try again in a moment.</source>
        <translation>サーバーにまだ接続していません。しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>The server sends from a secure address to one that is not.</source>
        <translation>サーバーが安全なアドレスから安全でないアドレスへ転送しようとしました。</translation>
    </message>
    <message>
        <source>The server sends from one address to the next without end.</source>
        <translation>サーバーがアドレスの転送を際限なく繰り返しています。</translation>
    </message>
    <message>
        <source>The server sends to an address that cannot be used.</source>
        <translation>サーバーが使えないアドレスへ転送しようとしました。</translation>
    </message>
    <message>
        <source>The server went on at another place than asked for. Try again.</source>
        <translation>サーバーが要求とは別の位置から送信を続けました。もう一度試してください。</translation>
    </message>
    <message>
        <source>The settings could not be saved to {path}: {reason}. They hold until Inkhorn is closed.</source>
        <translation>設定を {path} に保存できませんでした: {reason}。Inkhorn を閉じるまでは有効です。</translation>
    </message>
    <message>
        <source>The signs are others.</source>
        <translation>記号が変わります。</translation>
    </message>
    <message>
        <source>The smaller model could not be made; the log says why.</source>
        <translation>小さいモデルを作成できませんでした。理由はログにあります。</translation>
    </message>
    <message>
        <source>The smaller model could not be written. Free some space on the disk and try again.</source>
        <translation>小さいモデルを書き込めませんでした。ディスクの空きを増やして、もう一度試してください。</translation>
    </message>
    <message>
        <source>The smallest one that follows instructions. For computers with little memory.</source>
        <translation>指示に従えるモデルの中で最小。メモリの少ないコンピューター向け。</translation>
    </message>
    <message>
        <source>The spaces around this mark are not right.</source>
        <translation>この記号の前後の空白が正しくありません。</translation>
    </message>
    <message>
        <source>The starter model</source>
        <translation>スターターモデル</translation>
    </message>
    <message>
        <source>The starter model cannot be stored in {folder}: {reason}. {advice}</source>
        <translation>スターターモデルを {folder} に保存できません: {reason}。{advice}</translation>
    </message>
    <message>
        <source>The starter model completes and checks well; any other GGUF file works too.</source>
        <translation>スターターモデルは補完とチェックが得意です。ほかの GGUF ファイルも使えます。</translation>
    </message>
    <message>
        <source>The starter: small enough for any computer.</source>
        <translation>スターターモデル。どのコンピューターでも使えるほど小型です。</translation>
    </message>
    <message>
        <source>The statistics are cleared.</source>
        <translation>統計を消去しました。</translation>
    </message>
    <message>
        <source>The statistics are on the clipboard.</source>
        <translation>統計をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The strength of an adapter has to be a number, normally from 0 to 1.</source>
        <translation>アダプターの強さは数値で指定してください。通常は 0 から 1 です。</translation>
    </message>
    <message>
        <source>The style guide cannot be made: {reason}.</source>
        <translation>スタイルガイドを作成できません: {reason}。</translation>
    </message>
    <message>
        <source>The suggestion did not lead to what stands after the caret.</source>
        <translation>提案がカーソルの後の本文につながりませんでした。</translation>
    </message>
    <message>
        <source>The suggestion did not make a word with the letters before the caret.</source>
        <translation>提案がカーソルの前の文字と合わせて 1 つの単語になりませんでした。</translation>
    </message>
    <message>
        <source>The suggestion repeated what stands after the caret.</source>
        <translation>提案がカーソルの後の本文の繰り返しでした。</translation>
    </message>
    <message>
        <source>The suggestion repeated what stands before the caret.</source>
        <translation>提案がカーソルの前の本文の繰り返しでした。</translation>
    </message>
    <message>
        <source>The suggestion was in another language than the paragraph.</source>
        <translation>提案が段落とは別の言語でした。</translation>
    </message>
    <message>
        <source>The suggestion was in another script than your text.</source>
        <translation>提案が本文とは別の文字体系でした。</translation>
    </message>
    <message>
        <source>The system did not allow all of the model to be kept in memory; what does not fit its limit may be moved to the disk. Close other programs, or raise the limit for locked memory (ulimit -l).</source>
        <translation>システムの制限により、モデル全体をメモリに保持できませんでした。制限を超える分はディスクに移されることがあります。ほかのプログラムを閉じるか、ロックできるメモリの上限（ulimit -l）を上げてください。</translation>
    </message>
    <message>
        <source>The tense changes: {new} for {old}.</source>
        <translation>時制が変わります: {old} → {new}。</translation>
    </message>
    <message>
        <source>The text before the caret is one very long word.</source>
        <translation>カーソルの前にあるのが非常に長い 1 語です。</translation>
    </message>
    <message>
        <source>The text is too long for the context. Raise Context in Settings, Model.</source>
        <translation>テキストがコンテキストに対して長すぎます。「設定」の「モデル」で「コンテキスト」を増やしてください。</translation>
    </message>
    <message numerus="yes">
        <source>The text is too long for the model&apos;s context. Select at most about {n} words.</source>
        <translation>
            <numerusform>テキストがモデルのコンテキストに対して長すぎます。選択は約 {n} 語以内にしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The text stays on the page.</source>
        <translation>本文はページに残ります。</translation>
    </message>
    <message>
        <source>The text this was made for is gone, so nothing was applied. The rewrite can still be copied.</source>
        <translation>対象の本文がなくなったため、何も適用していません。書き換えの結果はコピーできます。</translation>
    </message>
    <message>
        <source>The text was changed meanwhile, so nothing was applied. The rewrite can be made again for it as it is.</source>
        <translation>その間に本文が変更されたため、何も適用していません。現在の本文で書き換えをやり直せます。</translation>
    </message>
    <message>
        <source>The upper part is by machine.</source>
        <translation>上の部分が機械によるものです。</translation>
    </message>
    <message>
        <source>The verb does not agree with its subject.</source>
        <translation>動詞が主語と一致していません。</translation>
    </message>
    <message>
        <source>The verb is not in the right form here.</source>
        <translation>ここの動詞の形が正しくありません。</translation>
    </message>
    <message>
        <source>The verb seems to need another tense or another small verb with it.</source>
        <translation>動詞に別の時制か、別の短い動詞が必要なようです。</translation>
    </message>
    <message>
        <source>The verb seems to need another tense.</source>
        <translation>動詞に別の時制が必要なようです。</translation>
    </message>
    <message>
        <source>The version of a pack is a number such as 1.0.</source>
        <translation>パックのバージョンは 1.0 のような数字にしてください。</translation>
    </message>
    <message>
        <source>The word before the caret is marked as misspelt; correct it or add it to your dictionary first.</source>
        <translation>カーソルの前の単語はスペルミスと判定されています。先に修正するか、辞書に追加してください。</translation>
    </message>
    <message>
        <source>The word lists (igerman98 and the frami additions) are under the GNU General Public License 2 or 3, the word forms (Morphy, korrekturen.de) under Creative Commons Attribution-ShareAlike 4.0.</source>
        <translation>単語リスト（igerman98 と frami による追加分）は GNU General Public License 2 または 3、語形データ（Morphy、korrekturen.de）は Creative Commons Attribution-ShareAlike 4.0 に従います。</translation>
    </message>
    <message>
        <source>The word lists cannot be stored in {folder}: {reason}.</source>
        <translation>単語リストを {folder} に保存できません: {reason}。</translation>
    </message>
    <message>
        <source>The word lists for {language} could not be fetched.</source>
        <translation>{language}の単語リストを取得できませんでした。</translation>
    </message>
    <message>
        <source>The word lists in {folder} cannot be used: {reason}</source>
        <translation>{folder} の単語リストを使えません: {reason}</translation>
    </message>
    <message>
        <source>The wording of a quotation is different.</source>
        <translation>引用の言葉が変わっています。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Theme: {theme}</source>
        <translation>テーマ: {theme}</translation>
    </message>
    <message>
        <source>There are changes that are not in the file.</source>
        <translation>ファイルに保存していない変更があります。</translation>
    </message>
    <message>
        <source>There are no versions.</source>
        <translation>バージョンはありません。</translation>
    </message>
    <message>
        <source>There is a web page instead of the file, perhaps one that asks to sign in to this network.</source>
        <translation>ファイルではなく Web ページが返されました。このネットワークへのサインインを求めるページかもしれません。</translation>
    </message>
    <message>
        <source>There is a {file} already. Remove it first to make it again.</source>
        <translation>{file} はすでにあります。作り直すには、先に削除してください。</translation>
    </message>
    <message>
        <source>There is another file named {file} by now.</source>
        <translation>{file} という別のファイルがすでにあります。</translation>
    </message>
    <message>
        <source>There is another file named {file} in {folder}. Move it or remove it, then try again.</source>
        <translation>{folder} に {file} という別のファイルがあります。移動または削除してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>There is another {file} by now, so the deleted one was not brought back.</source>
        <translation>別の {file} がすでにあるため、削除したものを元に戻せませんでした。</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>接続がありません</translation>
    </message>
    <message>
        <source>There is no connection to the package index. Go online and try again. {advice}</source>
        <translation>パッケージインデックスに接続できません。オンラインにして、もう一度試してください。{advice}</translation>
    </message>
    <message>
        <source>There is no connection to {host}. Go online, or check the address, and try again.</source>
        <translation>{host} に接続できません。オンラインにするか、アドレスを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>There is no file {file} in that folder.</source>
        <translation>そのフォルダーに {file} がありません。</translation>
    </message>
    <message>
        <source>There is no file “{file}” where the link says.</source>
        <translation>リンクの指す場所にファイル「{file}」がありません。</translation>
    </message>
    <message>
        <source>There is no model to measure yet. Choose one in Settings, Model.</source>
        <translation>測定するモデルがまだありません。「設定」の「モデル」で選択してください。</translation>
    </message>
    <message>
        <source>There is no model yet. Choose one in Settings, Model.</source>
        <translation>モデルがまだありません。「設定」の「モデル」で選択してください。</translation>
    </message>
    <message>
        <source>There is no model yet; suggestions need one.</source>
        <translation>モデルがまだありません。提案にはモデルが必要です。</translation>
    </message>
    <message>
        <source>There is no newer version. The latest, {version}, is of {day}.</source>
        <translation>新しいバージョンはありません。最新は {day}の {version} です。</translation>
    </message>
    <message>
        <source>There is no running text here: {things} are never rewritten. Select a paragraph.</source>
        <translation>ここには地の文がありません。{things}は書き換えの対象外です。段落を選択してください。</translation>
    </message>
    <message>
        <source>There is no running text here: {thing} is never rewritten. Select a paragraph.</source>
        <translation>ここには地の文がありません。{thing}は書き換えの対象外です。段落を選択してください。</translation>
    </message>
    <message>
        <source>There is no setting called {key}.</source>
        <translation>{key} という設定はありません。</translation>
    </message>
    <message>
        <source>There is no text to try this on. Select some in the document, or put the caret into a paragraph.</source>
        <translation>試す対象の本文がありません。文書内で選択するか、段落にカーソルを置いてください。</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>まだ本文がありません。</translation>
    </message>
    <message>
        <source>There is not enough memory for this context. Choose a smaller context or model in Settings.</source>
        <translation>このコンテキストにはメモリが足りません。「設定」でコンテキストを減らすか、小さいモデルを選択してください。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>やり直す操作がありません。</translation>
    </message>
    <message>
        <source>There is nothing to rewrite here. Select some text, or put the caret into a paragraph.</source>
        <translation>ここには書き換えるものがありません。本文を選択するか、段落にカーソルを置いてください。</translation>
    </message>
    <message>
        <source>There is nothing to score.</source>
        <translation>評価する対象がありません。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻す操作がありません。</translation>
    </message>
    <message>
        <source>There is too little text to go on from; a few words are enough.</source>
        <translation>続きを書くには本文が短すぎます。数語あれば十分です。</translation>
    </message>
    <message>
        <source>These are more than {limit} prompts. Import a part of them.</source>
        <translation>プロンプトが {limit} 個を超えています。一部だけをインポートしてください。</translation>
    </message>
    <message>
        <source>These keys were left out: {keys}.</source>
        <translation>除外したキー: {keys}。</translation>
    </message>
    <message>
        <source>These options were left out: {options}.</source>
        <translation>除外したオプション: {options}。</translation>
    </message>
    <message>
        <source>These should be separate words.</source>
        <translation>これは別々の単語に分けて書きます。</translation>
    </message>
    <message>
        <source>These texts were not saved when Inkhorn ended. Each is safe until you keep it or throw it away; what you do not decide now is here again at the next start.</source>
        <translation>Inkhorn の終了時に保存されていなかった本文です。残すか捨てるまで保護されます。今決めなかったものは、次回の起動時にまた表示されます。</translation>
    </message>
    <message>
        <source>These words are joined by a hyphen.</source>
        <translation>これらの単語はハイフンでつなぎます。</translation>
    </message>
    <message>
        <source>These words are usually written in the other order.</source>
        <translation>これらの単語は普通、逆の順で書きます。</translation>
    </message>
    <message>
        <source>This address asks for a permission that Inkhorn does not have.</source>
        <translation>このアドレスには、Inkhorn にない権限が必要です。</translation>
    </message>
    <message>
        <source>This address cannot be used.</source>
        <translation>このアドレスは使えません。</translation>
    </message>
    <message>
        <source>This address cannot be used: it does not begin with https://.</source>
        <translation>このアドレスは https:// で始まらないため、使えません。</translation>
    </message>
    <message>
        <source>This build cannot look for updates: its update address cannot be read.</source>
        <translation>このビルドではアップデートを確認できません。確認先のアドレスを読み取れません。</translation>
    </message>
    <message>
        <source>This build cannot look for updates: its update address does not begin with https.</source>
        <translation>このビルドではアップデートを確認できません。確認先のアドレスが https で始まっていません。</translation>
    </message>
    <message>
        <source>This build carries no key to check updates with, so it does not look for them.</source>
        <translation>このビルドにはアップデートを検証する鍵がないため、確認を行いません。</translation>
    </message>
    <message>
        <source>This build of Inkhorn has no update address, so it cannot look for newer versions. Look where you got it.</source>
        <translation>このビルドの Inkhorn には確認先のアドレスがないため、新しいバージョンを確認できません。入手元を見てください。</translation>
    </message>
    <message>
        <source>This cannot be used yet; see the problems below.</source>
        <translation>まだ使えません。下の問題を確認してください。</translation>
    </message>
    <message>
        <source>This computer does not tell programs how much energy it uses.</source>
        <translation>このコンピューターは、消費電力量をプログラムに知らせません。</translation>
    </message>
    <message>
        <source>This computer has no keyring (Secret Service) that could keep it.</source>
        <translation>このコンピューターには、保管できるキーリング（Secret Service）がありません。</translation>
    </message>
    <message>
        <source>This copy of the engine was built without CUDA. Install a build that has it; the README says how, under Graphics processors.</source>
        <translation>このエンジンは CUDA なしでビルドされています。CUDA に対応したビルドをインストールしてください。方法は README の「Graphics processors」にあります。</translation>
    </message>
    <message>
        <source>This copy of the engine was built without CUDA. Run `make backends` in the folder of the sources.</source>
        <translation>このエンジンは CUDA なしでビルドされています。ソースのフォルダーで `make backends` を実行してください。</translation>
    </message>
    <message>
        <source>This copy of the engine was built without Metal. Install a build that has it; the README says how, under Graphics processors.</source>
        <translation>このエンジンは Metal なしでビルドされています。Metal に対応したビルドをインストールしてください。方法は README の「Graphics processors」にあります。</translation>
    </message>
    <message>
        <source>This copy of the engine was built without Metal. Run `make backends` in the folder of the sources.</source>
        <translation>このエンジンは Metal なしでビルドされています。ソースのフォルダーで `make backends` を実行してください。</translation>
    </message>
    <message>
        <source>This copy of the engine was built without Vulkan. Install a build that has it; the README says how, under Graphics processors.</source>
        <translation>このエンジンは Vulkan なしでビルドされています。Vulkan に対応したビルドをインストールしてください。方法は README の「Graphics processors」にあります。</translation>
    </message>
    <message>
        <source>This copy of the engine was built without Vulkan. Run `make backends` in the folder of the sources.</source>
        <translation>このエンジンは Vulkan なしでビルドされています。ソースのフォルダーで `make backends` を実行してください。</translation>
    </message>
    <message>
        <source>This document is written without a model.</source>
        <translation>この文書はモデルなしで執筆しています。</translation>
    </message>
    <message>
        <source>This document is written without a model; rules go on checking. Write, No Model brings it back.</source>
        <translation>この文書はモデルなしで執筆しています。ルールによるチェックは続きます。「執筆」の「モデルなし」で元に戻せます。</translation>
    </message>
    <message>
        <source>This does not look right here.</source>
        <translation>ここは正しくないようです。</translation>
    </message>
    <message>
        <source>This file cannot be fetched here. Take it from a folder or a stick that has it.</source>
        <translation>このファイルはここでは取得できません。ファイルのあるフォルダーや USB メモリから取り込んでください。</translation>
    </message>
    <message>
        <source>This file has a very long line. It is shown in pieces so that typing stays fast; saving joins them again.</source>
        <translation>このファイルには非常に長い行があります。入力が遅くならないように分割して表示しますが、保存時に元どおりつなぎます。</translation>
    </message>
    <message>
        <source>This file has control characters, such as page breaks, that the page cannot hold. Saving turns them into line ends or leaves them out.</source>
        <translation>このファイルには、改ページなどページで扱えない制御文字が含まれています。保存すると改行に置き換えるか、取り除きます。</translation>
    </message>
    <message>
        <source>This file mixes several kinds of line ends; saving makes them alike.</source>
        <translation>このファイルには複数の種類の改行コードが混在しています。保存すると統一されます。</translation>
    </message>
    <message>
        <source>This file says at its end who wrote what, but its text was changed since, so that may be wrong. View, Show Machine Text lets you see. Keep it?</source>
        <translation>このファイルの末尾には誰が何を書いたかの記録がありますが、その後に本文が変更されたため、誤りがあるかもしれません。「表示」の「機械が書いた部分を表示」で確かめられます。記録を残しますか？</translation>
    </message>
    <message>
        <source>This file stays as it is; the new one goes into Inkhorn&apos;s folder, where {free} are free.</source>
        <translation>このファイルはそのまま残ります。新しいファイルは Inkhorn のフォルダーに入ります（空き {free}）。</translation>
    </message>
    <message>
        <source>This file was changed in another program. Of 1 passage that a machine wrote, 1 was not found again and count as of unknown origin.</source>
        <translation>このファイルは別のプログラムで変更されました。機械が書いた 1 か所のうち 1 か所が見つからず、出所不明として扱います。</translation>
    </message>
    <message numerus="yes">
        <source>This file was changed in another program. Of {passages} passages that a machine wrote, {n} were not found again and count as of unknown origin.</source>
        <translation>
            <numerusform>このファイルは別のプログラムで変更されました。機械が書いた {passages} か所のうち {n} か所が見つからず、出所不明として扱います。</numerusform>
        </translation>
    </message>
    <message>
        <source>This folder may not be looked into.</source>
        <translation>このフォルダーを見る権限がありません。</translation>
    </message>
    <message>
        <source>This installation cannot download models because it has no pip. {advice}</source>
        <translation>pip がないため、このインストールではモデルをダウンロードできません。{advice}</translation>
    </message>
    <message>
        <source>This installation cannot read dictionaries: there is no Hunspell library for this system.</source>
        <translation>このインストールでは辞書を読み込めません。このシステム用の Hunspell ライブラリがありません。</translation>
    </message>
    <message>
        <source>This installation has no pip. Set an address for word lists, or a folder with the file.</source>
        <translation>このインストールには pip がありません。単語リストのアドレスか、ファイルのあるフォルダーを設定してください。</translation>
    </message>
    <message>
        <source>This is Inkhorn {version}</source>
        <translation>Inkhorn {version}</translation>
    </message>
    <message>
        <source>This is a question now.</source>
        <translation>疑問文に変わります。</translation>
    </message>
    <message>
        <source>This is a source checkout. In its folder run:
git pull &amp;&amp; make run</source>
        <translation>ソースから実行しています。そのフォルダーで次を実行してください:
git pull &amp;&amp; make run</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>通常のファイルではありません。</translation>
    </message>
    <message>
        <source>This is not an address. One looks like http://localhost:8080.</source>
        <translation>これはアドレスではありません。http://localhost:8080 のように入力してください。</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>今は実行できません。</translation>
    </message>
    <message>
        <source>This is nothing that Inkhorn can import. It reads WritingTools&apos; options.json, llm&apos;s YAML templates, Fabric&apos;s patterns (folders with system.md) and Obsidian Local GPT&apos;s data.json.</source>
        <translation>Inkhorn でインポートできるものではありません。対応しているのは、WritingTools の options.json、llm の YAML テンプレート、Fabric のパターン（system.md のあるフォルダー）、Obsidian Local GPT の data.json です。</translation>
    </message>
    <message>
        <source>This is too long to be copied as HTML. Export the document as a web page instead.</source>
        <translation>長すぎるため HTML としてコピーできません。代わりに文書を Web ページとしてエクスポートしてください。</translation>
    </message>
    <message>
        <source>This is written as one word.</source>
        <translation>これは 1 語で書きます。</translation>
    </message>
    <message>
        <source>This is your style guide. Prompts that ask for it with {{style_guide}} send it along; no other prompt does.
One line a preference is enough. Lines between these marks are notes to yourself and are never sent.

- Write &quot;email&quot;, not &quot;e-mail&quot;.
- Dates look like 5 March 2027.
- Short sentences; no exclamation marks.</source>
        <translation>これはスタイルガイドです。{{style_guide}} と書かれたプロンプトだけが、これを一緒に送ります。
好みは 1 つにつき 1 行で十分です。この記号で囲まれた行は自分用のメモで、送られることはありません。

- 「e-mail」ではなく「email」と書く。
- 日付は「5 March 2027」の形にする。
- 文は短く、感嘆符は使わない。</translation>
    </message>
    <message>
        <source>This key cannot be used; press another one.</source>
        <translation>このキーは使えません。別のキーを押してください。</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>このモデル</translation>
    </message>
    <message>
        <source>This model cannot write text. Choose another in Settings, Model.</source>
        <translation>このモデルはテキストを書けません。「設定」の「モデル」で別のものを選択してください。</translation>
    </message>
    <message>
        <source>This model does not continue text. Choose another in Settings, Model.</source>
        <translation>このモデルはテキストの続きを書けません。「設定」の「モデル」で別のものを選択してください。</translation>
    </message>
    <message>
        <source>This model has no token for what the grammar asks next. Change the grammar.</source>
        <translation>文法が次に求めるトークンが、このモデルにはありません。文法を変更してください。</translation>
    </message>
    <message>
        <source>This model makes the engine crash while it loads. Choose another model in Settings, Model, or download it again.</source>
        <translation>このモデルを読み込むとエンジンがクラッシュします。「設定」の「モデル」で別のモデルを選択するか、ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>This model makes the engine stop whenever it is used. Choose another model in Settings, Model, or download it again.</source>
        <translation>このモデルを使うとエンジンが停止します。「設定」の「モデル」で別のモデルを選択するか、ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>This pack cannot be installed.</source>
        <translation>このパックはインストールできません。</translation>
    </message>
    <message>
        <source>This pattern takes too long in this text. Make it more exact, or search in a selection.</source>
        <translation>この本文ではパターンの検索に時間がかかりすぎます。パターンをより具体的にするか、選択範囲内で検索してください。</translation>
    </message>
    <message>
        <source>This prompt has no examples. Write some behind inkhorn.examples: a selection, and what an answer contains, does not contain (not_contains) or how long it is at most (max_length).</source>
        <translation>このプロンプトには例がありません。inkhorn.examples に、対象のテキスト（selection）と、回答に含まれるもの（contains）、含まれないもの（not_contains）、最大の長さ（max_length）を書いてください。</translation>
    </message>
    <message>
        <source>This prompt reads your clipboard and shows it to the model on this computer. Allowing it holds for all prompts until Inkhorn is closed.</source>
        <translation>このプロンプトはクリップボードを読み取り、このコンピューター上のモデルに渡します。許可すると、Inkhorn を閉じるまですべてのプロンプトに適用されます。</translation>
    </message>
    <message>
        <source>This says something new.</source>
        <translation>新しい内容が加わっています。</translation>
    </message>
    <message>
        <source>This section is the first of its level here.</source>
        <translation>このセクションは、ここでは同じレベルの先頭です。</translation>
    </message>
    <message>
        <source>This section is the last of its level here.</source>
        <translation>このセクションは、ここでは同じレベルの末尾です。</translation>
    </message>
    <message>
        <source>This sentence is too long to check.</source>
        <translation>この文は長すぎてチェックできません。</translation>
    </message>
    <message>
        <source>This text is too long for the engine. Select less of it.</source>
        <translation>このテキストはエンジンには長すぎます。選択範囲を短くしてください。</translation>
    </message>
    <message>
        <source>This version is no longer kept.</source>
        <translation>このバージョンはもう保存されていません。</translation>
    </message>
    <message>
        <source>This was changed since: {words}. It stays; copy the text before to put it back yourself.</source>
        <translation>その後変更されました: {words}。ここはそのまま残ります。戻すには、変更前の内容をコピーしてください。</translation>
    </message>
    <message>
        <source>This word is easily confused with another one.</source>
        <translation>別の単語と混同しやすい単語です。</translation>
    </message>
    <message>
        <source>This word is not needed.</source>
        <translation>この単語は不要です。</translation>
    </message>
    <message>
        <source>This word seems to be misspelt.</source>
        <translation>この単語はスペルミスのようです。</translation>
    </message>
    <message>
        <source>This word seems to be mistaken for a similar one.</source>
        <translation>よく似た別の単語と取り違えているようです。</translation>
    </message>
    <message>
        <source>This word stands here twice.</source>
        <translation>この単語が重複しています。</translation>
    </message>
    <message>
        <source>This worker has its model already; another one needs another worker.</source>
        <translation>このワーカーにはすでにモデルがあります。別のモデルには別のワーカーが必要です。</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>徹底</translation>
    </message>
    <message>
        <source>Thorough: also what deserves a look.</source>
        <translation>徹底: 確認した方がよいものも含む。</translation>
    </message>
    <message>
        <source>Those before {day} are no longer in the list.</source>
        <translation>{day}より前のものは一覧から消えています。</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Threads for reading</source>
        <translation>読み取り用スレッド</translation>
    </message>
    <message>
        <source>Threads for writing + for reading, and tokens read at once. Longer is faster; Automatic is 1.00. What counts is a word typed, a paragraph rewritten and a sentence checked.</source>
        <translation>書き出し用 + 読み取り用のスレッド数と、一度に読むトークン数です。棒が長いほど速く、「自動」が 1.00 です。1 語の入力、1 段落の書き換え、1 文のチェックで評価します。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>捨てる</translation>
    </message>
    <message>
        <source>Throw “{title}” away</source>
        <translation>「{title}」を捨てる</translation>
    </message>
    <message>
        <source>Thrown away. It is gone when you close this window.</source>
        <translation>捨てました。このウィンドウを閉じると消えます。</translation>
    </message>
    <message>
        <source>Thrown away. The page goes back to the file when you close this window.</source>
        <translation>捨てました。このウィンドウを閉じると、ページはファイルの内容に戻ります。</translation>
    </message>
    <message>
        <source>Throws away what has come of it.</source>
        <translation>取得済みの分を破棄します。</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>選択をすべて解除</translation>
    </message>
    <message>
        <source>Tints what the model and rules wrote.</source>
        <translation>モデルとルールが書いた部分に色を付けます。</translation>
    </message>
    <message>
        <source>Title ideas</source>
        <translation>タイトル案</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message numerus="yes">
        <source>Today: {done} of {n} words by hand, and {machine} by machine.</source>
        <translation>
            <numerusform>今日: 手入力 {done}/{n} 語、機械 {machine} 語。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: {done} of {n} words by hand.</source>
        <translation>
            <numerusform>今日: 手入力 {done}/{n} 語。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} words by hand, and {machine} by machine.</source>
        <translation>
            <numerusform>今日: 手入力 {n} 語、機械 {machine} 語。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} words by hand.</source>
        <translation>
            <numerusform>今日: 手入力 {n} 語。</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Tries processors, layers, threads and batch on your own kind of work and keeps the best. Takes one to some minutes; you can go on writing, but then it is less exact.</source>
        <translation>プロセッサ、レイヤー、スレッド、一度に読む量を実際の作業に近い形で試し、最も良いものを残します。1 分から数分かかります。その間も執筆できますが、精度は下がります。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Try again in a moment</source>
        <translation>しばらくしてからもう一度試してください</translation>
    </message>
    <message>
        <source>Try again, or use a larger model.</source>
        <translation>もう一度試すか、より大きなモデルを使ってください。</translation>
    </message>
    <message>
        <source>Try again, or use another model.</source>
        <translation>もう一度試すか、別のモデルを使ってください。</translation>
    </message>
    <message>
        <source>Try again, or word the instruction differently.</source>
        <translation>もう一度試すか、指示の言い方を変えてください。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度試してください。</translation>
    </message>
    <message>
        <source>Try again: {model}</source>
        <translation>再試行: {model}</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Try {number}: {setup}.</source>
        <translation>試行 {number}: {setup}。</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>トルコ語</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>トルコ語 (Windows-1254)</translation>
    </message>
    <message>
        <source>Turn suggestions on</source>
        <translation>提案をオンにする</translation>
    </message>
    <message>
        <source>Type an instruction, or ↓ to choose</source>
        <translation>指示を入力、または ↓ で選択</translation>
    </message>
    <message>
        <source>Type one word, with letters and without spaces.</source>
        <translation>空白を入れずに、文字で 1 語だけ入力してください。</translation>
    </message>
    <message>
        <source>Type the number of a line.</source>
        <translation>行番号を入力してください。</translation>
    </message>
    <message>
        <source>Typewriter scrolling</source>
        <translation>タイプライタースクロール</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Typing changes nothing here.</source>
        <translation>入力しても変更されません。</translation>
    </message>
    <message>
        <source>Typographic quotes and dashes</source>
        <translation>引用符とダッシュの自動変換</translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation>UTF-16 (ビッグエンディアン)</translation>
    </message>
    <message>
        <source>UTF-8 with byte order mark</source>
        <translation>UTF-8 (BOM 付き)</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ウクライナ語</translation>
    </message>
    <message>
        <source>Ukrainian (KOI8-U)</source>
        <translation>ウクライナ語 (KOI8-U)</translation>
    </message>
    <message>
        <source>Underlines commas, apostrophes and spaces.</source>
        <translation>コンマ、アポストロフィ、空白の誤りに下線を引きます。</translation>
    </message>
    <message>
        <source>Underlines mistakes.</source>
        <translation>誤りに下線を引きます。</translation>
    </message>
    <message>
        <source>Underlines mistakes; right-click shows the fix.</source>
        <translation>誤りに下線を引きます。右クリックで修正案を表示します。</translation>
    </message>
    <message>
        <source>Underlines words that no dictionary knows.</source>
        <translation>どの辞書にもない単語に下線を引きます。</translation>
    </message>
    <message>
        <source>Underlines wrong forms, and words that are missing or too many.</source>
        <translation>誤った語形、抜けた語、余分な語に下線を引きます。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>インポートを元に戻す</translation>
    </message>
    <message>
        <source>Unload after</source>
        <translation>解放までの時間</translation>
    </message>
    <message>
        <source>Unnamed action</source>
        <translation>名前のないアクション</translation>
    </message>
    <message>
        <source>Unsuitable for correcting by itself: last in one published test.</source>
        <translation>単独での修正には不向き: 公開テスト 1 件で最下位。</translation>
    </message>
    <message>
        <source>Unsuitable where little is to change: last in one published test of tidying up dictated text.</source>
        <translation>変更が少なくてよい場合には不向き: 口述テキストを整える公開テスト 1 件で最下位。</translation>
    </message>
    <message>
        <source>Unsuitable.</source>
        <translation>不向き。</translation>
    </message>
    <message>
        <source>Unsuitable: it does not follow instructions.</source>
        <translation>不向き: 指示に従いません。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Until it is closed</source>
        <translation>閉じるまで</translation>
    </message>
    <message>
        <source>Until the end of the day, if wanted</source>
        <translation>期限の日（任意、その日の終わりまで）</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Untitled {number}</source>
        <translation>無題 {number}</translation>
    </message>
    <message>
        <source>Up and Down bring back what was typed before.</source>
        <translation>Up と Down で以前の入力を呼び出せます。</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>アップデート</translation>
    </message>
    <message>
        <source>Updates could not be looked for; the log says why.</source>
        <translation>アップデートを確認できませんでした。理由はログにあります。</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>ウルドゥー語</translation>
    </message>
    <message>
        <source>Use Automatic instead</source>
        <translation>代わりに「自動」を使う</translation>
    </message>
    <message>
        <source>Use dictionaries</source>
        <translation>辞書を使う</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Use the model again</source>
        <translation>モデルを再び使う</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>このモデルを使う</translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation>{model} を使う</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>ウイグル語</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Version and page</source>
        <translation>バージョンとページ</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>案 {number}</translation>
    </message>
    <message>
        <source>Version {number}: {words}</source>
        <translation>案 {number}: {words}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>バージョン {version}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Versions side by side</source>
        <translation>案を並べて表示</translation>
    </message>
    <message>
        <source>Versions: earlier texts of your documents. “Keep versions” under Saving switches them off.</source>
        <translation>バージョン: 文書の以前の内容。「保存」の「バージョンを残す」でオフにできます。</translation>
    </message>
    <message>
        <source>Very difficult: for readers who know the subject.</source>
        <translation>非常に難しい: 専門知識のある読者向け。</translation>
    </message>
    <message>
        <source>Very easy to read: most 11-year-olds can follow.</source>
        <translation>非常に易しい: 11 歳の多くが読めます。</translation>
    </message>
    <message>
        <source>Very good: 82 of 100 points in one published test of tidying up dictated text. Wordy, by one report.</source>
        <translation>非常に良い: 口述テキストを整える公開テスト 1 件で 100 点中 82 点。くどいという報告が 1 件あります。</translation>
    </message>
    <message>
        <source>Very good: between 79 and 83 of 100 points in one published test of tidying up dictated text.</source>
        <translation>非常に良い: 口述テキストを整える公開テスト 1 件で 100 点中 79～83 点。</translation>
    </message>
    <message>
        <source>Very good: in one published test all 28 of its suggestions were safe and 12 of 13 words right.</source>
        <translation>非常に良い: 公開テスト 1 件で、提案 28 件すべてが問題なし、13 語中 12 語が正解。</translation>
    </message>
    <message>
        <source>Very good: in one published test it mended 84 of 100 mistakes and left 89 of 100 sound sentences alone.</source>
        <translation>非常に良い: 公開テスト 1 件で、誤り 100 件中 84 件を直し、正しい文 100 件中 89 件をそのまま残しました。</translation>
    </message>
    <message>
        <source>Very good: in one published test the model before it mended 90 of 100 mistakes and left 95 of 100 sound sentences alone.</source>
        <translation>非常に良い: 公開テスト 1 件で、このモデルの前のモデルが誤り 100 件中 90 件を直し、正しい文 100 件中 95 件をそのまま残しました。</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>ベトナム語</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>ベトナム語 (Windows-1258)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Waits for the one before it.</source>
        <translation>前のダウンロードを待っています。</translation>
    </message>
    <message>
        <source>Warm, as to a good colleague.</source>
        <translation>親しい同僚に話すような温かい文体です。</translation>
    </message>
    <message>
        <source>Weak: in one published test of tidying up dictated text 45 of 75 answers had to be rejected.</source>
        <translation>弱い: 口述テキストを整える公開テスト 1 件で、回答 75 件中 45 件が却下されました。</translation>
    </message>
    <message>
        <source>Weak: in one published test of tidying up dictated text 55 of 75 answers had to be rejected.</source>
        <translation>弱い: 口述テキストを整える公開テスト 1 件で、回答 75 件中 55 件が却下されました。</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web ページ</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>ウェールズ語</translation>
    </message>
    <message>
        <source>Western European (DOS 850)</source>
        <translation>西ヨーロッパ諸語 (DOS 850)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <translation>西ヨーロッパ諸語 (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>西ヨーロッパ諸語 (Mac)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>西ヨーロッパ諸語 (Windows-1252)</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>実行できる操作</translation>
    </message>
    <message>
        <source>What changed on the disk</source>
        <translation>ディスク上の変更内容</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか？</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>What has come stays until it is whole or cancelled, also when Inkhorn is closed meanwhile.</source>
        <translation>取得済みの分は、完了またはキャンセルまで残ります。途中で Inkhorn を閉じても残ります。</translation>
    </message>
    <message>
        <source>What is left needs a look: accept (A) or discard (D) each change.</source>
        <translation>残りは確認が必要です。変更ごとに採用 (A) または却下 (D) してください。</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新機能</translation>
    </message>
    <message>
        <source>What is said when a suggestion appears or is taken. Automatic: its first words, while a screen reader runs.</source>
        <translation>提案の表示時や採用時に読み上げる内容。自動: スクリーンリーダーの動作中に、最初の数語。</translation>
    </message>
    <message>
        <source>What is sent and answered</source>
        <translation>送信内容と回答</translation>
    </message>
    <message>
        <source>What is stored of your text</source>
        <translation>保存されている本文</translation>
    </message>
    <message>
        <source>What is wrong with the text.</source>
        <translation>本文の誤り。</translation>
    </message>
    <message>
        <source>What it is for, in a sentence; may stay empty</source>
        <translation>用途を 1 文で（空欄可）</translation>
    </message>
    <message>
        <source>What it needs of memory is not known before it is here.</source>
        <translation>必要なメモリ量は、取得するまで分かりません。</translation>
    </message>
    <message>
        <source>What should change?</source>
        <translation>何を変えますか？</translation>
    </message>
    <message>
        <source>What the check finds is listed here.</source>
        <translation>チェックで見つかったものがここに表示されます。</translation>
    </message>
    <message>
        <source>What the folder has</source>
        <translation>フォルダーの内容</translation>
    </message>
    <message>
        <source>What the model is doing</source>
        <translation>モデルの動作状況</translation>
    </message>
    <message>
        <source>What versions say here, the original</source>
        <translation>ほかの案の表現、原文</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>What was downloaded is not the file that was expected (its checksum differs), so nothing was kept. Try again later, or choose another address.</source>
        <translation>ダウンロードしたものが予定のファイルと異なるため（チェックサム不一致）、破棄しました。あとでもう一度試すか、別のアドレスを選択してください。</translation>
    </message>
    <message>
        <source>What was downloaded is not the starter model (its checksum differs), so nothing was kept. Try again later. {advice}</source>
        <translation>ダウンロードしたものがスターターモデルではないため（チェックサム不一致）、破棄しました。あとでもう一度試してください。{advice}</translation>
    </message>
    <message>
        <source>What was here before stands here again, so there is nothing to revert.</source>
        <translation>すでに変更前の内容に戻っているため、取り消すものがありません。</translation>
    </message>
    <message>
        <source>What was made cannot be read, so it was not kept. Try again.</source>
        <translation>作成したものを読み込めないため、破棄しました。もう一度試してください。</translation>
    </message>
    <message>
        <source>What was made is not the same model, so it was not kept.</source>
        <translation>作成したものが同じモデルではないため、破棄しました。</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>送信内容</translation>
    </message>
    <message>
        <source>What was sent (P)</source>
        <translation>送信内容 (P)</translation>
    </message>
    <message>
        <source>What was sent is far too large for a list of releases, so it was not read. Try again later.</source>
        <translation>受信したデータはリリース一覧としては大きすぎるため、読み込みませんでした。あとでもう一度試してください。</translation>
    </message>
    <message>
        <source>What was sent is not a list of releases. A network that asks you to sign in sends its own page instead; otherwise try again later.</source>
        <translation>受信したデータはリリース一覧ではありません。サインインが必要なネットワークでは、代わりにそのページが届くことがあります。そうでなければ、あとでもう一度試してください。</translation>
    </message>
    <message>
        <source>What was sent to the model</source>
        <translation>モデルに送信した内容</translation>
    </message>
    <message>
        <source>What would be sent for the text you have selected.</source>
        <translation>選択中の本文に対して送信される内容。</translation>
    </message>
    <message>
        <source>What you decided, or chose place by place, stays.</source>
        <translation>採用・却下の判断や、箇所ごとに選んだものは変わりません。</translation>
    </message>
    <message>
        <source>What you type cannot be kept safe from a crash at the moment: {reason}. You can write on; save often. Inkhorn goes on trying.</source>
        <translation>現在、入力内容をクラッシュに備えて保護できません: {reason}。執筆は続けられますが、こまめに保存してください。Inkhorn は試行を続けます。</translation>
    </message>
    <message>
        <source>What you write is sent there for suggestions and rewriting; rules check alone.</source>
        <translation>書いた内容は、提案と書き換えのためにサーバーへ送信されます。チェックはルールだけで行います。</translation>
    </message>
    <message>
        <source>What you write is sent to {host}, and can be read by others in your network on the way.</source>
        <translation>書いた内容は {host} に送信され、途中で同じネットワークの人に読まれるおそれがあります。</translation>
    </message>
    <message>
        <source>What you write is sent to {host}.</source>
        <translation>書いた内容は {host} に送信されます。</translation>
    </message>
    <message>
        <source>What you write is sent to {server} for suggestions and rewriting.</source>
        <translation>書いた内容は、提案と書き換えのために {server} に送信されます。</translation>
    </message>
    <message>
        <source>What you write is sent to {server} for suggestions and rewriting. Its process may connect, because you asked for it.</source>
        <translation>書いた内容は、提案と書き換えのために {server} に送信されます。ご自身の指定によるものなので、そのプロセスは接続できます。</translation>
    </message>
    <message>
        <source>Whatever you ignored at one place is shown again.</source>
        <translation>1 か所だけ無視していたものを、再び表示します。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>When nothing was suggested</source>
        <translation>提案が出なかったとき</translation>
    </message>
    <message>
        <source>When this happens may have changed.</source>
        <translation>時期が変わったかもしれません。</translation>
    </message>
    <message>
        <source>Where a suggestion ends at the latest.</source>
        <translation>提案が長くてもここまでで終わる単位。</translation>
    </message>
    <message>
        <source>Whether the process of the {process} can connect cannot be seen here.</source>
        <translation>{process}のプロセスが接続できるかどうかは、ここでは分かりません。</translation>
    </message>
    <message>
        <source>Which dictionary</source>
        <translation>使う辞書</translation>
    </message>
    <message>
        <source>Which one, where this computer has several of the kind.</source>
        <translation>同じ種類のデバイスが複数ある場合に使うもの。</translation>
    </message>
    <message>
        <source>Which processor makes the text.</source>
        <translation>テキストを書き出すプロセッサ。</translation>
    </message>
    <message>
        <source>Which spelling counts as right.</source>
        <translation>正しいとみなすつづり。</translation>
    </message>
    <message>
        <source>Which words are yours, the model&apos;s, or pasted: never in the text itself.</source>
        <translation>自分で書いた部分、モデルの部分、貼り付けた部分の記録。本文には書き込みません。</translation>
    </message>
    <message>
        <source>Who Wrote What</source>
        <translation>執筆者の内訳</translation>
    </message>
    <message>
        <source>Who could connect</source>
        <translation>接続できるもの</translation>
    </message>
    <message>
        <source>Who is meant may change: {new} for {old}.</source>
        <translation>指す相手が変わるかもしれません: {old} → {new}。</translation>
    </message>
    <message>
        <source>Who is meant may have changed.</source>
        <translation>指す相手が変わったかもしれません。</translation>
    </message>
    <message>
        <source>Who will read it</source>
        <translation>読み手</translation>
    </message>
    <message>
        <source>Who wrote what in this document could not be kept: the folder cannot be written to. Your text is safe.</source>
        <translation>フォルダーに書き込めないため、この文書の執筆者の記録を残せませんでした。本文は無事です。</translation>
    </message>
    <message>
        <source>Who wrote what: the paragraphs that a model had a part in, or into which something was pasted. “Remember who wrote what” under Saving switches it off and removes it.</source>
        <translation>執筆者の記録: モデルが関わった段落や、貼り付けのある段落。「保存」の「誰が何を書いたかを記録」でオフにすると削除されます。</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>単語単位</translation>
    </message>
    <message>
        <source>Why nothing is suggested</source>
        <translation>提案が出ない理由</translation>
    </message>
    <message>
        <source>Why nothing?</source>
        <translation>提案が出ない理由</translation>
    </message>
    <message>
        <source>Why nothing? (Shift+F1)</source>
        <translation>提案が出ない理由 (Shift+F1)</translation>
    </message>
    <message>
        <source>Window {window}</source>
        <translation>ウィンドウ {window}</translation>
    </message>
    <message>
        <source>Window {window} of {machine}</source>
        <translation>ウィンドウ {window}（全体 {machine}）</translation>
    </message>
    <message>
        <source>Window {window}, model {model}</source>
        <translation>ウィンドウ {window}、モデル {model}</translation>
    </message>
    <message>
        <source>Window {window}, model {model} of {machine}</source>
        <translation>ウィンドウ {window}、モデル {model}（全体 {machine}）</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>接続先</translation>
    </message>
    <message>
        <source>Without spaces</source>
        <translation>空白を除く</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>switch: only whole words</comment>
        <translation>単語</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>単語リスト</translation>
    </message>
    <message>
        <source>Word lists (*.txt *.dic)</source>
        <translation>単語リスト (*.txt *.dic)</translation>
    </message>
    <message>
        <source>Word lists are on this computer. {licence}.</source>
        <translation>単語リストはこのコンピューターにあります。{licence}。</translation>
    </message>
    <message>
        <source>Word lists come from</source>
        <translation>単語リストの取得元</translation>
    </message>
    <message>
        <source>Word lists for {language}</source>
        <translation>{language}の単語リスト</translation>
    </message>
    <message>
        <source>Word lists: {size} to download. {licence}.</source>
        <translation>単語リスト: ダウンロードサイズ {size}。{licence}。</translation>
    </message>
    <message>
        <source>Word to add</source>
        <translation>追加する単語</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>語数</translation>
    </message>
    <message>
        <source>Words a day</source>
        <translation>1 日の語数</translation>
    </message>
    <message>
        <source>Words of this document</source>
        <translation>この文書の語数</translation>
    </message>
    <message>
        <source>Words that are not in the dictionary.</source>
        <translation>辞書にない単語。</translation>
    </message>
    <message>
        <source>Words this document shall have</source>
        <translation>この文書の目標語数</translation>
    </message>
    <message>
        <source>Words used most</source>
        <translation>よく使う単語</translation>
    </message>
    <message>
        <source>Words used most: {words}</source>
        <translation>よく使う単語: {words}</translation>
    </message>
    <message>
        <source>Words written each day</source>
        <translation>日ごとの執筆語数</translation>
    </message>
    <message>
        <source>Words written today</source>
        <translation>今日の執筆語数</translation>
    </message>
    <message>
        <source>Works on the section</source>
        <translation>対象: セクション</translation>
    </message>
    <message>
        <source>Works on the selection</source>
        <translation>対象: 選択範囲</translation>
    </message>
    <message>
        <source>Works on the selection or the paragraph</source>
        <translation>対象: 選択範囲または段落</translation>
    </message>
    <message>
        <source>Works on the whole document</source>
        <translation>対象: 文書全体</translation>
    </message>
    <message>
        <source>Works on whole paragraphs</source>
        <translation>対象: 段落全体</translation>
    </message>
    <message>
        <source>Works on whole sentences</source>
        <translation>対象: 文全体</translation>
    </message>
    <message>
        <source>Works on {scope}</source>
        <translation>対象: {scope}</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>執筆</translation>
    </message>
    <message>
        <source>Write a sentence on the page and pause: grey text offers the next words, and Tab takes them.</source>
        <translation>ページに文を書いて手を止めると、続きの言葉がグレーの文字で現れます。Tab で採用します。</translation>
    </message>
    <message>
        <source>Write here.</source>
        <translation>ここに書きます。</translation>
    </message>
    <message>
        <source>Write how many words the document shall have.</source>
        <translation>文書の目標語数を入力してください。</translation>
    </message>
    <message>
        <source>Write prompts of your own, try them on your text, and install packs of them.</source>
        <translation>プロンプトを自作し、本文で試し、パックをインストールします。</translation>
    </message>
    <message>
        <source>Write the day as year-month-day, such as 2027-03-31, or leave it empty.</source>
        <translation>日付は 2027-03-31 のように年-月-日で入力するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>Write without a model</source>
        <translation>モデルなしで書く</translation>
    </message>
    <message>
        <source>Writes a copy that says who wrote what.</source>
        <translation>誰が何を書いたかを記したコピーを保存します。</translation>
    </message>
    <message>
        <source>Writes the document as a Word, OpenDocument, PDF or web page file.</source>
        <translation>文書を Word、OpenDocument、PDF、Web ページのファイルにエクスポートします。</translation>
    </message>
    <message>
        <source>Writes the document to another file.</source>
        <translation>文書を別のファイルに保存します。</translation>
    </message>
    <message>
        <source>Writes the document to its file.</source>
        <translation>文書をファイルに保存します。</translation>
    </message>
    <message>
        <source>Writes the next sentences in the same voice.</source>
        <translation>同じ調子で続きの文を書きます。</translation>
    </message>
    <message>
        <source>Writes the prompt to its file (Ctrl+S).</source>
        <translation>プロンプトをファイルに保存します (Ctrl+S)。</translation>
    </message>
    <message>
        <source>Writes the words to a text file, one in each line.</source>
        <translation>単語を 1 行に 1 語ずつテキストファイルに書き出します。</translation>
    </message>
    <message>
        <source>Writes this document without a model; rules go on checking.</source>
        <translation>この文書をモデルなしで執筆します。ルールによるチェックは続きます。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>執筆</translation>
    </message>
    <message>
        <source>Writing another version…</source>
        <translation>別の案を作成中…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>作成中…</translation>
    </message>
    <message>
        <source>Written by a machine</source>
        <translation>機械が執筆</translation>
    </message>
    <message>
        <source>Written by a machine, says the file</source>
        <translation>機械が執筆（ファイルの記録）</translation>
    </message>
    <message>
        <source>Written by another person</source>
        <translation>ほかの人が執筆</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>手入力</translation>
    </message>
    <message>
        <source>Written by {model}, says the file</source>
        <translation>{model} が執筆（ファイルの記録）</translation>
    </message>
    <message>
        <source>Xhosa</source>
        <translation>コサ語</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>You can go on writing.</source>
        <translation>このまま執筆を続けられます。</translation>
    </message>
    <message>
        <source>You can write meanwhile; suggestions begin when the model is here.</source>
        <translation>その間も執筆できます。モデルが届くと提案が始まります。</translation>
    </message>
    <message>
        <source>You dismissed five suggestions in a row; they come back when you ask for one or start a new paragraph.</source>
        <translation>提案を 5 回続けて消しました。手動で提案を求めるか、新しい段落を始めると再開します。</translation>
    </message>
    <message>
        <source>You dismissed the suggestion.</source>
        <translation>提案を消しました。</translation>
    </message>
    <message>
        <source>You have changes that are not saved.</source>
        <translation>保存していない変更があります。</translation>
    </message>
    <message>
        <source>You have just deleted something.</source>
        <translation>文字を削除した直後です。</translation>
    </message>
    <message>
        <source>You have just undone or redone something.</source>
        <translation>元に戻すか、やり直した直後です。</translation>
    </message>
    <message>
        <source>You have no prompts of your own yet. Make one, or duplicate a built-in one.</source>
        <translation>自作のプロンプトがまだありません。新しく作成するか、組み込みのものを複製してください。</translation>
    </message>
    <message>
        <source>You may not read {file}. Change its permissions or choose another file.</source>
        <translation>{file} を読み取る権限がありません。アクセス権を変更するか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>You may not read {file}. Change its permissions or choose another.</source>
        <translation>{file} を読み取る権限がありません。アクセス権を変更するか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>You may use it for anything; whoever passes it on must do so under the same licences.</source>
        <translation>どのような目的にも使えます。再配布する場合は、同じライセンスに従う必要があります。</translation>
    </message>
    <message>
        <source>Your account on {host} may not have this model yet. Agree to its terms on its page there, and try again once you have been let in.</source>
        <translation>{host} のアカウントでは、まだこのモデルを取得できません。モデルのページで利用条件に同意し、許可されてからもう一度試してください。</translation>
    </message>
    <message>
        <source>Your documents are not affected.</source>
        <translation>文書には影響ありません。</translation>
    </message>
    <message>
        <source>Your name; may stay empty</source>
        <translation>名前（空欄可）</translation>
    </message>
    <message>
        <source>Your own instruction</source>
        <translation>自由な指示</translation>
    </message>
    <message>
        <source>Your system&apos;s packages have them, such as hunspell-pl for Polish; or put a .aff and a .dic file into a folder and choose it above.</source>
        <translation>辞書はシステムのパッケージにあります（ポーランド語なら hunspell-pl など）。または、.aff と .dic のファイルをフォルダーに入れて、上で選択してください。</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>自作</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation>ズールー語</translation>
    </message>
    <message>
        <source>[{section}] must be a section with settings in it; the defaults are used for it.</source>
        <translation>[{section}] は設定を含むセクションでなければなりません。既定値を使います。</translation>
    </message>
    <message>
        <source>a Git LFS pointer, not the file itself</source>
        <translation>ファイル本体ではなく Git LFS ポインター</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>PDF ファイル</translation>
    </message>
    <message>
        <source>a Python pickle (a PyTorch model)</source>
        <translation>Python の pickle（PyTorch のモデル）</translation>
    </message>
    <message>
        <source>a binary file</source>
        <translation>バイナリファイル</translation>
    </message>
    <message>
        <source>a check, from the server you chose</source>
        <translation>選択したサーバーによるチェック</translation>
    </message>
    <message>
        <source>a child</source>
        <translation>子ども</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>圧縮ファイル</translation>
    </message>
    <message>
        <source>a compressed file; unpack it first</source>
        <translation>圧縮ファイル（先に展開が必要）</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>a date or a number in it is none. Put it in quotation marks.</source>
        <translation>日付または数値の形をした値が正しくありません。引用符で囲んでください。</translation>
    </message>
    <message>
        <source>a file is in the way where a folder should be</source>
        <translation>フォルダーがあるべき場所にファイルがあります</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation>同じ名前のフォルダーがあります</translation>
    </message>
    <message>
        <source>a friend</source>
        <translation>友人</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>まとまり</translation>
    </message>
    <message>
        <source>a key that is no text</source>
        <translation>テキストでないキー</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>a list does not begin in the line of its key; begin it with “- ” in a line of its own.</source>
        <translation>リストはキーと同じ行からは始められません。独立した行に「- 」で始めてください。</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>a model in the old GGJT format</source>
        <translation>古い GGJT 形式のモデル</translation>
    </message>
    <message>
        <source>a model in the old GGMF format</source>
        <translation>古い GGMF 形式のモデル</translation>
    </message>
    <message>
        <source>a model in the old GGML format</source>
        <translation>古い GGML 形式のモデル</translation>
    </message>
    <message>
        <source>a name has 1 to {limit} printable characters.</source>
        <translation>名前は 1～{limit} 文字の表示できる文字にしてください。</translation>
    </message>
    <message>
        <source>a name is not usable.</source>
        <translation>使えない名前があります。</translation>
    </message>
    <message>
        <source>a name stands there twice.</source>
        <translation>同じ名前が 2 つあります。</translation>
    </message>
    <message>
        <source>a number of many digits</source>
        <translation>桁数の多い数値</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>a prompt cannot be read</source>
        <translation>読み込めないプロンプトがあります</translation>
    </message>
    <message>
        <source>a prompt file cannot place earlier turns; Inkhorn sends none.</source>
        <translation>プロンプトファイルに以前のやり取りは入れられません。Inkhorn は送信しません。</translation>
    </message>
    <message>
        <source>a prompt file cannot send pictures or other media.</source>
        <translation>プロンプトファイルでは、画像などのメディアは送信できません。</translation>
    </message>
    <message>
        <source>a rewriting, from the server you chose</source>
        <translation>選択したサーバーによる書き換え</translation>
    </message>
    <message>
        <source>a rule says so</source>
        <translation>ルールによる</translation>
    </message>
    <message>
        <source>a safetensors model, which has to be converted to GGUF first</source>
        <translation>safetensors 形式のモデル（先に GGUF への変換が必要）</translation>
    </message>
    <message>
        <source>a suggestion, from the server you chose</source>
        <translation>選択したサーバーによる提案</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>テキストファイル</translation>
    </message>
    <message>
        <source>a value in this line begins with a curly bracket; put it in quotation marks.</source>
        <translation>この行の値が波括弧で始まっています。引用符で囲んでください。</translation>
    </message>
    <message>
        <source>a value in this line begins with “&amp;” or “*”, which means something else here; put it in quotation marks.</source>
        <translation>この行の値が「&amp;」または「*」で始まっていますが、ここでは別の意味になります。引用符で囲んでください。</translation>
    </message>
    <message>
        <source>a value in this line begins with “{sign}”, which means something else here; put it in quotation marks.</source>
        <translation>この行の値が「{sign}」で始まっていますが、ここでは別の意味になります。引用符で囲んでください。</translation>
    </message>
    <message>
        <source>a web page (a download that asked to sign in)</source>
        <translation>Web ページ（サインインを求められたダウンロード）</translation>
    </message>
    <message>
        <source>a zip archive (a PyTorch model or a wheel)</source>
        <translation>ZIP アーカイブ（PyTorch のモデルまたは wheel）</translation>
    </message>
    <message>
        <source>about 3 billion</source>
        <translation>約 3B</translation>
    </message>
    <message>
        <source>address not usable</source>
        <translation>アドレスが使用不可</translation>
    </message>
    <message>
        <source>all</source>
        <comment>layers</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>all layers on it</source>
        <translation>全レイヤーを割り当て</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>ほぼ確実</translation>
    </message>
    <message>
        <source>an archive or an office document (.docx, .odt, .zip)</source>
        <translation>アーカイブまたはオフィス文書 (.docx, .odt, .zip)</translation>
    </message>
    <message>
        <source>an enum is a list of 1 to {limit} different short texts.</source>
        <translation>enum は、1～{limit} 個の異なる短いテキストのリストにしてください。</translation>
    </message>
    <message>
        <source>an object has 1 to {limit} names.</source>
        <translation>オブジェクトの名前は 1～{limit} 個にしてください。</translation>
    </message>
    <message>
        <source>an object is a group of indented names with types.</source>
        <translation>オブジェクトは、字下げした名前と型のまとまりにしてください。</translation>
    </message>
    <message>
        <source>an object needs properties.</source>
        <translation>オブジェクトには properties が必要です。</translation>
    </message>
    <message>
        <source>an old office document (.doc)</source>
        <translation>古いオフィス文書 (.doc)</translation>
    </message>
    <message>
        <source>an unfinished download (nothing but zeros)</source>
        <translation>未完了のダウンロード（中身がすべてゼロ）</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>ほかのプログラムが使用中です</translation>
    </message>
    <message>
        <source>as it was opened</source>
        <translation>開いた時点</translation>
    </message>
    <message>
        <source>as long</source>
        <translation>同じ長さ</translation>
    </message>
    <message>
        <source>asks for {fields}</source>
        <translation>入力: {fields}</translation>
    </message>
    <message>
        <source>at most {limit} inputs are possible.</source>
        <translation>入力は {limit} 個までです。</translation>
    </message>
    <message numerus="yes">
        <source>at most {n} characters</source>
        <translation>
            <numerusform>{n} 文字以内</numerusform>
        </translation>
    </message>
    <message>
        <source>at once</source>
        <translation>即時</translation>
    </message>
    <message>
        <source>before a suggestion</source>
        <translation>提案の前</translation>
    </message>
    <message>
        <source>before an earlier version came back</source>
        <translation>以前のバージョンに戻す前</translation>
    </message>
    <message>
        <source>before corrections</source>
        <translation>修正の前</translation>
    </message>
    <message>
        <source>before rewriting</source>
        <translation>書き換えの前</translation>
    </message>
    <message>
        <source>before taking back</source>
        <translation>取り消しの前</translation>
    </message>
    <message>
        <source>behind “&gt;” or “|” the text begins in the next line; if the sign belongs to the text, quote all of it.</source>
        <translation>「&gt;」や「|」の後のテキストは次の行から始めます。この記号がテキストの一部なら、全体を引用符で囲んでください。</translation>
    </message>
    <message>
        <source>by {author}</source>
        <translation>作成者: {author}</translation>
    </message>
    <message>
        <source>can be written in Markdown only if it is a list of plain values, a list of objects with plain values, an object with plain values, or a list of texts (the columns) with a list of lists (the rows).</source>
        <translation>Markdown で書けるのは、単純な値のリスト、単純な値を持つオブジェクトのリスト、単純な値を持つオブジェクト、またはテキストのリスト（列）とリストのリスト（行）の組み合わせだけです。</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>その後変更あり</translation>
    </message>
    <message>
        <source>characters saved ({share})</source>
        <translation>節約した文字数（{share}）</translation>
    </message>
    <message>
        <source>checking</source>
        <comment>what the model is doing</comment>
        <translation>チェック中</translation>
    </message>
    <message>
        <source>code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>composing</source>
        <translation>変換中</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>contains {texts}</source>
        <translation>{texts} を含む</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>delete {words}</source>
        <translation>{words} を削除</translation>
    </message>
    <message>
        <source>did not fit</source>
        <translation>不適合</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>提案を消した</translation>
    </message>
    <message>
        <source>does not contain {texts}</source>
        <translation>{texts} を含まない</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>fits this computer</source>
        <translation>このコンピューターに適合</translation>
    </message>
    <message>
        <source>fits with less context</source>
        <translation>コンテキストを減らせば適合</translation>
    </message>
    <message>
        <source>five dismissed</source>
        <translation>5 回続けて消した</translation>
    </message>
    <message>
        <source>formulas</source>
        <translation>数式</translation>
    </message>
    <message>
        <source>from {number} B parameters</source>
        <translation>{number}B パラメーター以上</translation>
    </message>
    <message>
        <source>from {number} M parameters</source>
        <translation>{number}M パラメーター以上</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>フロントマター</translation>
    </message>
    <message>
        <source>grammar check</source>
        <translation>文法チェック</translation>
    </message>
    <message>
        <source>has {parts} parts; {limit} is the most.</source>
        <translation>要素が {parts} 個あります。上限は {limit} 個です。</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>作成済み</translation>
    </message>
    <message>
        <source>in a heading</source>
        <translation>見出しの中</translation>
    </message>
    <message>
        <source>in a list marker</source>
        <translation>リスト記号の中</translation>
    </message>
    <message>
        <source>in a table</source>
        <translation>表の中</translation>
    </message>
    <message>
        <source>in an address</source>
        <translation>アドレスの中</translation>
    </message>
    <message>
        <source>in code</source>
        <translation>コードの中</translation>
    </message>
    <message>
        <source>in the settings block</source>
        <translation>設定ブロックの中</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>insert {words}</source>
        <translation>{words} を挿入</translation>
    </message>
    <message>
        <source>inside a word</source>
        <translation>単語の途中</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>is not a key that Inkhorn knows; did you mean {key}?</source>
        <translation>Inkhorn の知らないキーです。{key} の間違いではありませんか？</translation>
    </message>
    <message>
        <source>is not a key that Inkhorn knows; take it out.</source>
        <translation>Inkhorn の知らないキーです。取り除いてください。</translation>
    </message>
    <message>
        <source>is not known.</source>
        <translation>未知のキーです。</translation>
    </message>
    <message>
        <source>is not known; did you mean {key}?</source>
        <translation>未知のキーです。{key} の間違いではありませんか？</translation>
    </message>
    <message>
        <source>it can only be read</source>
        <translation>読み取り専用です</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>読み込めません</translation>
    </message>
    <message>
        <source>it does not say which kind of model it is</source>
        <translation>モデルの種類が書かれていません</translation>
    </message>
    <message>
        <source>it has no valid name</source>
        <translation>名前が正しくありません</translation>
    </message>
    <message>
        <source>it holds no tensors (a vocabulary only)</source>
        <translation>テンソルがありません（語彙のみ）</translation>
    </message>
    <message>
        <source>its alignment is impossible</source>
        <translation>アラインメントが不正です</translation>
    </message>
    <message>
        <source>its folder no longer exists</source>
        <translation>保存先のフォルダーがもうありません</translation>
    </message>
    <message>
        <source>its header holds a value of an unknown kind</source>
        <translation>ヘッダーに未知の種類の値があります</translation>
    </message>
    <message>
        <source>its header holds an impossibly long list</source>
        <translation>ヘッダーのリストが長すぎます</translation>
    </message>
    <message>
        <source>its header holds an impossibly long name</source>
        <translation>ヘッダーの名前が長すぎます</translation>
    </message>
    <message>
        <source>its header is impossibly long</source>
        <translation>ヘッダーが長すぎます</translation>
    </message>
    <message>
        <source>its header promises an impossible number of parts</source>
        <translation>ヘッダーにある要素数が不正です</translation>
    </message>
    <message>
        <source>its name is a link that leads back to itself</source>
        <translation>自分自身に戻るリンクの名前です</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>名前が長すぎます</translation>
    </message>
    <message>
        <source>just deleted</source>
        <translation>削除の直後</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>just undone</source>
        <translation>元に戻した直後</translation>
    </message>
    <message>
        <source>left without saving</source>
        <translation>保存せずに終了</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation>1% 未満</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>残り 1 分未満</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>レベル {level}</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>可能性が高い</translation>
    </message>
    <message>
        <source>line {number}: {change}</source>
        <translation>{number} 行目: {change}</translation>
    </message>
    <message>
        <source>loading</source>
        <comment>what the model is doing</comment>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>長く</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>空欄可</translation>
    </message>
    <message>
        <source>misspelt word</source>
        <translation>スペルミス</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>more than 99 %</source>
        <translation>99% 超</translation>
    </message>
    <message>
        <source>more than {limit} blocks stand inside each other.</source>
        <translation>ブロックの入れ子が {limit} 段を超えています。</translation>
    </message>
    <message>
        <source>moving in the text</source>
        <translation>本文内の移動</translation>
    </message>
    <message>
        <source>must be a group of indented keys.</source>
        <translation>字下げしたキーのまとまりにしてください。</translation>
    </message>
    <message>
        <source>must be a group of indented names with types.</source>
        <translation>字下げした名前と型のまとまりにしてください。</translation>
    </message>
    <message>
        <source>must be a list of at most {limit} examples.</source>
        <translation>{limit} 件以内の例のリストにしてください。</translation>
    </message>
    <message>
        <source>must be a list of at most {limit} texts.</source>
        <translation>{limit} 個以内のテキストのリストにしてください。</translation>
    </message>
    <message>
        <source>must be a number from {low} to {high}.</source>
        <translation>{low} から {high} までの数値にしてください。</translation>
    </message>
    <message>
        <source>must be a size such as 500M or 1.5B.</source>
        <translation>500M や 1.5B のようなサイズにしてください。</translation>
    </message>
    <message>
        <source>must be a text of at most {limit} characters.</source>
        <translation>{limit} 文字以内のテキストにしてください。</translation>
    </message>
    <message>
        <source>must be a text.</source>
        <translation>テキストにしてください。</translation>
    </message>
    <message>
        <source>must be a type, or a group of indented names with types.</source>
        <translation>型、または字下げした名前と型のまとまりにしてください。</translation>
    </message>
    <message>
        <source>must be a whole number from {low} to {high}.</source>
        <translation>{low} から {high} までの整数にしてください。</translation>
    </message>
    <message>
        <source>must be all, none, or a list out of {choices}.</source>
        <translation>all、none、または {choices} から選んだリストにしてください。</translation>
    </message>
    <message>
        <source>must be an object or a list; for a plain text leave it out.</source>
        <translation>オブジェクトまたはリストにしてください。単なるテキストの場合は省略してください。</translation>
    </message>
    <message>
        <source>must be at most {limit} characters long.</source>
        <translation>{limit} 文字以内にしてください。</translation>
    </message>
    <message>
        <source>must be one line of text.</source>
        <translation>1 行のテキストにしてください。</translation>
    </message>
    <message>
        <source>must be one of {choices}.</source>
        <translation>{choices} のどれかにしてください。</translation>
    </message>
    <message>
        <source>must be one or a list of {choices}.</source>
        <translation>{choices} のどれか、またはそのリストにしてください。</translation>
    </message>
    <message>
        <source>must be text, json or markdown.</source>
        <translation>text、json、markdown のどれかにしてください。</translation>
    </message>
    <message>
        <source>must be the text that is worked on.</source>
        <translation>処理対象のテキストにしてください。</translation>
    </message>
    <message>
        <source>must not be both shorter and longer.</source>
        <translation>shorter と longer を同時に指定することはできません。</translation>
    </message>
    <message>
        <source>must not be {output}, because output.schema asks for an answer of its own shape.</source>
        <translation>output.schema で回答の形を指定しているため、{output} にはできません。</translation>
    </message>
    <message>
        <source>my boss</source>
        <translation>上司</translation>
    </message>
    <message>
        <source>needs more than {size}</source>
        <translation>{size} を超える容量が必要</translation>
    </message>
    <message>
        <source>no suggestion</source>
        <translation>提案なし</translation>
    </message>
    <message>
        <source>no suggestion: no model</source>
        <translation>提案なし: モデルがありません</translation>
    </message>
    <message>
        <source>no suggestion: the model did not start</source>
        <translation>提案なし: モデルが起動しませんでした</translation>
    </message>
    <message>
        <source>no suggestion: without a model</source>
        <translation>提案なし: モデルを使わない設定</translation>
    </message>
    <message>
        <source>no suggestion: {reason}</source>
        <translation>提案なし: {reason}</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not possible: {reason}</source>
        <translation>実行不可: {reason}</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>not sure enough</source>
        <translation>確信不足</translation>
    </message>
    <message>
        <source>not who it should be</source>
        <translation>接続先を確認できず</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>in place of a word</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>nothing can be logged.</source>
        <translation>ログには記録できません。</translation>
    </message>
    <message>
        <source>nothing can be looked up.</source>
        <translation>検索はできません。</translation>
    </message>
    <message>
        <source>nothing is added</source>
        <translation>追加なし</translation>
    </message>
    <message>
        <source>nothing to add</source>
        <translation>追加なし</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>{number} 番目</translation>
    </message>
    <message>
        <source>number {number} must be a group of keys, such as selection and contains.</source>
        <translation>{number} 番目は、selection や contains などのキーのまとまりにしてください。</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a switch</comment>
        <translation>オン</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>このコンピューターにあり</translation>
    </message>
    <message>
        <source>on {date} at {time}</source>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>one of its tensors has an impossible shape</source>
        <translation>テンソルの形状が不正です</translation>
    </message>
    <message>
        <source>only #if, #unless and #each with one name, and #ifEquals and #unlessEquals with two, are supported.</source>
        <translation>使えるのは、名前を 1 つ取る #if、#unless、#each と、2 つ取る #ifEquals、#unlessEquals だけです。</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>ここだけにある</translation>
    </message>
    <message>
        <source>only on the disk</source>
        <translation>ディスクだけにある</translation>
    </message>
    <message>
        <source>only white space</source>
        <translation>空白のみ</translation>
    </message>
    <message>
        <source>open, or cut short</source>
        <translation>接続中、または中断</translation>
    </message>
    <message>
        <source>opened as a new document</source>
        <translation>新しい文書として開く</translation>
    </message>
    <message>
        <source>other language</source>
        <translation>別の言語</translation>
    </message>
    <message>
        <source>other names than the declared ones, (*), are not supported.</source>
        <translation>宣言した以外の名前 (*) には対応していません。</translation>
    </message>
    <message>
        <source>other script</source>
        <translation>別の文字体系</translation>
    </message>
    <message>
        <source>paragraph {number} of {count}</source>
        <translation>段落 {number}/{count}</translation>
    </message>
    <message>
        <source>partly taken back</source>
        <translation>一部取り消し済み</translation>
    </message>
    <message>
        <source>place gone</source>
        <translation>該当箇所なし</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>プロセッサ</translation>
    </message>
    <message>
        <source>put behind the text</source>
        <translation>本文の後に追加</translation>
    </message>
    <message>
        <source>put in at the caret</source>
        <translation>カーソル位置に挿入</translation>
    </message>
    <message>
        <source>put in place of the text</source>
        <translation>本文と置き換え</translation>
    </message>
    <message>
        <source>raw blocks ({{{{) are not supported.</source>
        <translation>raw ブロック（{{{{）には対応していません。</translation>
    </message>
    <message>
        <source>reading</source>
        <comment>what the model is doing</comment>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>what the model is doing</comment>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>recent files and what is not saved yet</source>
        <translation>最近使ったファイルと未保存の内容</translation>
    </message>
    <message>
        <source>refused ({status})</source>
        <translation>拒否 ({status})</translation>
    </message>
    <message>
        <source>repetition</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>required: must be a list of names that stand under properties.</source>
        <translation>required: properties にある名前のリストにしてください。</translation>
    </message>
    <message>
        <source>rewrite as told</source>
        <translation>指示どおりに書き換え</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>saved by itself at {time}</source>
        <translation>{time} に自動保存</translation>
    </message>
    <message>
        <source>saves by itself</source>
        <translation>自動保存</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>say what is in the {kind}; in Picoschema it stands in brackets behind the name.</source>
        <translation>{kind} の中身を指定してください。Picoschema では、名前の後の括弧に書きます。</translation>
    </message>
    <message>
        <source>sections are not supported.</source>
        <translation>セクションには対応していません。</translation>
    </message>
    <message>
        <source>sent on</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>server: {server}</source>
        <translation>サーバー: {server}</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>短く</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>shown as changes to review</source>
        <translation>変更として表示し確認</translation>
    </message>
    <message>
        <source>shown beside the text</source>
        <translation>本文の横に表示</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>サイズ不明</translation>
    </message>
    <message>
        <source>slowest in twenty (p95)</source>
        <translation>遅い場合の表示時間（p95）</translation>
    </message>
    <message>
        <source>someone else…</source>
        <translation>ほかの読み手…</translation>
    </message>
    <message>
        <source>something else or a damaged file</source>
        <translation>別の種類のファイルか、壊れたファイル</translation>
    </message>
    <message>
        <source>something stands behind the closing bracket in this line; if brackets belong to it, quote all of it.</source>
        <translation>この行の閉じ括弧の後に文字があります。括弧がテキストの一部なら、全体を引用符で囲んでください。</translation>
    </message>
    <message>
        <source>something stands behind the closing quotation mark in this line; put all of the value between them.</source>
        <translation>この行の閉じ引用符の後に文字があります。値全体を引用符の間に入れてください。</translation>
    </message>
    <message>
        <source>spaces</source>
        <comment>white space</comment>
        <translation>空白</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>stray signs</source>
        <translation>余分な記号</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>取り消し線</translation>
    </message>
    <message>
        <source>suggestions off</source>
        <translation>提案オフ</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>取り消し済み</translation>
    </message>
    <message numerus="yes">
        <source>taken of {n} shown</source>
        <translation>
            <numerusform>採用（表示 {n} 件中）</numerusform>
        </translation>
    </message>
    <message>
        <source>takes the place of version {version}</source>
        <translation>バージョン {version} を置き換え</translation>
    </message>
    <message>
        <source>the backslash in this line means something else between double quotation marks; write two of them, or use single quotation marks.</source>
        <translation>この行のバックスラッシュは、二重引用符の中では別の意味になります。2 つ重ねるか、一重引用符を使ってください。</translation>
    </message>
    <message>
        <source>the bracket “{bracket}” in this line is not closed, or a comma is missing behind it; text that begins with a bracket belongs in quotation marks.</source>
        <translation>この行の括弧「{bracket}」が閉じられていないか、その後のコンマがありません。括弧で始まるテキストは引用符で囲んでください。</translation>
    </message>
    <message>
        <source>the caret is here</source>
        <translation>カーソルの位置</translation>
    </message>
    <message>
        <source>the choices of {name} must be 1 to {limit} short texts.</source>
        <translation>{name} の選択肢は、1～{limit} 個の短いテキストにしてください。</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>ディスクが読み取り専用です</translation>
    </message>
    <message>
        <source>the disk does not take files of this size</source>
        <translation>このサイズのファイルはディスクに保存できません</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>the disk or the network drive does not answer</source>
        <translation>ディスクまたはネットワークドライブの応答がありません</translation>
    </message>
    <message>
        <source>the disk reported a fault</source>
        <translation>ディスクがエラーを返しました</translation>
    </message>
    <message>
        <source>the model could not answer</source>
        <translation>モデルが応答不能</translation>
    </message>
    <message>
        <source>the model is loading</source>
        <translation>モデルを読み込み中</translation>
    </message>
    <message>
        <source>the package index set up on this computer</source>
        <translation>このコンピューターに設定されたパッケージインデックス</translation>
    </message>
    <message>
        <source>the quotation mark that opens in this line is never closed.</source>
        <translation>この行で始まる引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>as fast as before</comment>
        <translation>同じ</translation>
    </message>
    <message>
        <source>the system refuses</source>
        <translation>システムに拒否されました</translation>
    </message>
    <message>
        <source>the system says “{message}”</source>
        <translation>システムからのメッセージ:「{message}」</translation>
    </message>
    <message>
        <source>the tabs</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>the {menu} menu</source>
        <translation>「{menu}」メニュー</translation>
    </message>
    <message>
        <source>there are more than {limit} objects and lists inside each other.</source>
        <translation>オブジェクトとリストの入れ子が {limit} 段を超えています。</translation>
    </message>
    <message>
        <source>there are too many brackets inside of brackets.</source>
        <translation>括弧の入れ子が多すぎます。</translation>
    </message>
    <message>
        <source>this disk does not take such a name</source>
        <translation>このディスクでは使えない名前です</translation>
    </message>
    <message>
        <source>this line begins a second front matter; take it out.</source>
        <translation>この行から 2 つ目のフロントマターが始まっています。取り除いてください。</translation>
    </message>
    <message>
        <source>this line begins with a tab; use spaces.</source>
        <translation>この行がタブで始まっています。空白を使ってください。</translation>
    </message>
    <message>
        <source>this line does not begin where the lines it belongs with begin; put as many spaces before it as they have.</source>
        <translation>この行の字下げが、同じまとまりの行と揃っていません。空白の数を合わせてください。</translation>
    </message>
    <message>
        <source>this line has a character that cannot be seen; delete it.</source>
        <translation>この行に見えない文字があります。削除してください。</translation>
    </message>
    <message>
        <source>this line has a second colon; put what stands behind the first one in quotation marks.</source>
        <translation>この行にコロンが 2 つあります。1 つ目の後を引用符で囲んでください。</translation>
    </message>
    <message>
        <source>this line has no colon; write it as “key: value”.</source>
        <translation>この行にコロンがありません。「key: value」の形で書いてください。</translation>
    </message>
    <message>
        <source>this line is not of the form “key: value”; compare it with the lines above it.</source>
        <translation>この行が「key: value」の形になっていません。上の行と見比べてください。</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>今日 {time}</translation>
    </message>
    <message>
        <source>too large now</source>
        <translation>今は大きすぎる</translation>
    </message>
    <message>
        <source>too little text</source>
        <translation>本文が短すぎる</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>type: must be one type; several are not supported.</source>
        <translation>type: 型は 1 つにしてください。複数の型には対応していません。</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>1 分未満</translation>
    </message>
    <message>
        <source>underlined</source>
        <translation>下線</translation>
    </message>
    <message>
        <source>unfinished downloads {size}</source>
        <translation>未完了のダウンロード {size}</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>kind of model</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>不明な理由</translation>
    </message>
    <message>
        <source>usual time to show (p50)</source>
        <translation>通常の表示時間（p50）</translation>
    </message>
    <message>
        <source>values are texts; there is nothing to write as JSON.</source>
        <translation>値はテキストです。JSON として書くものはありません。</translation>
    </message>
    <message>
        <source>very long word</source>
        <translation>非常に長い単語</translation>
    </message>
    <message>
        <source>was lost</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>was switched off</source>
        <translation>ネットワークがオフ</translation>
    </message>
    <message>
        <source>went well</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>what makes the next start quick</source>
        <translation>次回の起動を速くするためのデータ</translation>
    </message>
    <message>
        <source>what was deleted {size}</source>
        <translation>削除したもの {size}</translation>
    </message>
    <message>
        <source>which models your server has</source>
        <translation>サーバーにあるモデルの確認</translation>
    </message>
    <message>
        <source>while writing</source>
        <translation>執筆中</translation>
    </message>
    <message>
        <source>whole computer</source>
        <translation>コンピューター全体</translation>
    </message>
    <message>
        <source>window {window}, model {model}</source>
        <translation>ウィンドウ {window}、モデル {model}</translation>
    </message>
    <message>
        <source>without a model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>write an {{#if}} of its own inside the {{else}}.</source>
        <translation>{{else}} の中には、独立した {{#if}} を書いてください。</translation>
    </message>
    <message>
        <source>writing</source>
        <comment>what the model is doing</comment>
        <translation>作成中</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>昨日 {time}</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>そこへの書き込み権限がありません</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>ディスクの割り当て量を使い切りました</translation>
    </message>
    <message>
        <source>{address} is opened in your browser, which connects to it.</source>
        <translation>{address} をブラウザーで開きます。接続はブラウザーが行います。</translation>
    </message>
    <message>
        <source>{address} writes a mail.</source>
        <translation>{address} はメールを作成します。</translation>
    </message>
    <message>
        <source>{average} words a sentence on average, {most} at most.</source>
        <translation>1 文あたり平均 {average} 語、最大 {most} 語。</translation>
    </message>
    <message>
        <source>{backend} (not available)</source>
        <translation>{backend}（使用不可）</translation>
    </message>
    <message>
        <source>{before} became {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{before}, {next}</source>
        <translation>{before}、{next}</translation>
    </message>
    <message>
        <source>{before}; {next}</source>
        <translation>{before}；{next}</translation>
    </message>
    <message>
        <source>{changes}: reads {reading}, writes {writing}.</source>
        <translation>{changes}: 読み取り {reading}、書き出し {writing}。</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
    </message>
    <message>
        <source>{count} billion</source>
        <translation>{count}B</translation>
    </message>
    <message>
        <source>{count} million</source>
        <translation>{count}M</translation>
    </message>
    <message>
        <source>{count} or more</source>
        <translation>{count} 件以上</translation>
    </message>
    <message>
        <source>{count} replaced</source>
        <translation>{count} 件を置換しました</translation>
    </message>
    <message>
        <source>{day_and_time} to {time}</source>
        <translation>{day_and_time}～{time}</translation>
    </message>
    <message>
        <source>{day} {time}, {reason}</source>
        <translation>{day} {time}、{reason}</translation>
    </message>
    <message>
        <source>{day}: none</source>
        <translation>{day}: なし</translation>
    </message>
    <message>
        <source>{day}: {hand} by hand, {machine} by machine.</source>
        <translation>{day}: 手入力 {hand}、機械 {machine}。</translation>
    </message>
    <message>
        <source>{day}: {hand} by hand.</source>
        <translation>{day}: 手入力 {hand}。</translation>
    </message>
    <message>
        <source>{day}: {shown} shown, {taken} taken, {saved} characters saved</source>
        <translation>{day}: 表示 {shown}、採用 {taken}、節約 {saved} 文字</translation>
    </message>
    <message>
        <source>{device} could not be used. {problem}</source>
        <translation>{device} は使えませんでした。{problem}</translation>
    </message>
    <message>
        <source>{device} is chosen: compared with the CPU it reads {reading}, writes {writing}.</source>
        <translation>{device} を選択しました。CPU と比べて、読み取り {reading}、書き出し {writing}。</translation>
    </message>
    <message>
        <source>{device} is not used: compared with what was chosen it reads {reading}, writes {writing}.</source>
        <translation>{device} は使いません。選択した設定と比べて、読み取り {reading}、書き出し {writing}。</translation>
    </message>
    <message>
        <source>{device} writes {writing} and reads {reading} tokens/s</source>
        <translation>{device}: 書き出し {writing}、読み取り {reading} トークン/秒</translation>
    </message>
    <message>
        <source>{device}, all layers, {writing} + {reading} threads, {batch} at once</source>
        <translation>{device}、全レイヤー、{writing} + {reading} スレッド、一度に {batch}</translation>
    </message>
    <message>
        <source>{device}, {layers} layers, {writing} + {reading} threads, {batch} at once</source>
        <translation>{device}、{layers} レイヤー、{writing} + {reading} スレッド、一度に {batch}</translation>
    </message>
    <message numerus="yes">
        <source>{device}, {n} layers</source>
        <translation>
            <numerusform>{device}、{n} レイヤー</numerusform>
        </translation>
    </message>
    <message>
        <source>{device}, {writing} + {reading} threads, {batch} at once</source>
        <translation>{device}、{writing} + {reading} スレッド、一度に {batch}</translation>
    </message>
    <message>
        <source>{device}: {facts}</source>
        <translation>{device}: {facts}</translation>
    </message>
    <message>
        <source>{document} (read-only)</source>
        <translation>{document}（読み取り専用）</translation>
    </message>
    <message>
        <source>{document} (restored)</source>
        <translation>{document}（復元）</translation>
    </message>
    <message>
        <source>{document} annotated.md</source>
        <translation>{document} 注釈付き.md</translation>
    </message>
    <message>
        <source>{document} copy</source>
        <translation>{document} のコピー</translation>
    </message>
    <message>
        <source>{document} could not be saved: {reason}. Save it elsewhere.</source>
        <translation>{document} を保存できませんでした: {reason}。別の場所に保存してください。</translation>
    </message>
    <message>
        <source>{document} has no file yet.</source>
        <translation>{document} にはまだファイルがありません。</translation>
    </message>
    <message>
        <source>{document}, not saved</source>
        <translation>{document}、未保存</translation>
    </message>
    <message>
        <source>{document}, read-only</source>
        <translation>{document}、読み取り専用</translation>
    </message>
    <message>
        <source>{document}, {place} of {count}</source>
        <translation>{document}、{count} 個中 {place} 番目</translation>
    </message>
    <message>
        <source>{done} of {goal} today</source>
        <translation>今日 {done}/{goal}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} words.</source>
        <translation>
            <numerusform>{done}/{n} 語。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} words: reached.</source>
        <translation>
            <numerusform>{done}/{n} 語: 達成。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} words; {day} is past.</source>
        <translation>
            <numerusform>{done}/{n} 語。期限の{day}を過ぎました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} words; {each} a day until {day}.</source>
        <translation>
            <numerusform>{done}/{n} 語。{day}まで 1 日 {each} 語。</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}/{total}</translation>
    </message>
    <message>
        <source>{done} of {total} MB</source>
        <translation>{done}/{total} MB</translation>
    </message>
    <message>
        <source>{encoding} with byte order mark</source>
        <translation>{encoding} (BOM 付き)</translation>
    </message>
    <message>
        <source>{file} can be read to its end; nobody has noted what its checksum should be.</source>
        <translation>{file} は最後まで読めますが、正しいチェックサムが記録されていません。</translation>
    </message>
    <message>
        <source>{file} cannot be deleted: {reason}.</source>
        <translation>{file} を削除できません: {reason}。</translation>
    </message>
    <message>
        <source>{file} cannot be installed.</source>
        <translation>{file} をインストールできません。</translation>
    </message>
    <message>
        <source>{file} cannot be read: PDF files keep pages and not the text.</source>
        <translation>{file} を読み込めません。PDF はページを保存する形式で、本文は保持していません。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} を読み込めません: {reason}。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Check the disk and try again.</source>
        <translation>{file} を読み込めません: {reason}。ディスクを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Check the disk or choose another file.</source>
        <translation>{file} を読み込めません: {reason}。ディスクを確認するか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>{file} cannot be remembered, because its name has a semicolon. Give it another name first.</source>
        <translation>{file} は名前にセミコロンを含むため登録できません。先に名前を変更してください。</translation>
    </message>
    <message>
        <source>{file} cannot be renamed: {reason}.</source>
        <translation>{file} の名前を変更できません: {reason}。</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} に書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>{file} could not be brought back: {reason}.</source>
        <translation>{file} を元に戻せませんでした: {reason}。</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}). Choose another file.</source>
        <translation>{file} を読み込めませんでした（{reason}）。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>{file} could not be removed: {reason}.</source>
        <translation>{file} を削除できませんでした: {reason}。</translation>
    </message>
    <message>
        <source>{file} could not be saved ({cause}), and what lies there is damaged now. Its last version is kept as a backup, and your text is still here: save it elsewhere.</source>
        <translation>{file} を保存できず（{cause}）、保存先のファイルが壊れました。前回の内容はバックアップにあり、本文はここに残っています。別の場所に保存してください。</translation>
    </message>
    <message>
        <source>{file} could not be saved: no file can have this name. Choose another name.</source>
        <translation>{file} を保存できませんでした。ファイルに使えない名前です。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>{file} could not be saved: {cause}. {advice}.</source>
        <translation>{file} を保存できませんでした: {cause}。{advice}。</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}.</source>
        <translation>{file} を保存できませんでした: {reason}。</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}). Choose another place.</source>
        <translation>{file} を書き込めませんでした（{reason}）。別の場所を選択してください。</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>{file} に書き込めませんでした: {reason}。</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Choose another folder.</source>
        <translation>{file} を書き込めませんでした: {reason}。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{file} defines entities of its own, as harmful files do, so it is not opened. Save it anew where it was made.</source>
        <translation>{file} は有害なファイルのように独自のエンティティを定義しているため、開きません。作成元で保存し直してください。</translation>
    </message>
    <message>
        <source>{file} does not exist yet. It is made when you save.</source>
        <translation>{file} はまだありません。保存すると作成されます。</translation>
    </message>
    <message>
        <source>{file} does not exist. Check the name or start a new document.</source>
        <translation>{file} がありません。名前を確認するか、新しい文書を作成してください。</translation>
    </message>
    <message>
        <source>{file} has a name that Windows keeps for devices.</source>
        <translation>{file} は Windows がデバイス用に予約している名前です。</translation>
    </message>
    <message>
        <source>{file} has a name that begins or ends with a space or a full stop.</source>
        <translation>{file} の名前が空白またはピリオドで始まるか終わっています。</translation>
    </message>
    <message>
        <source>{file} has a name that is too long.</source>
        <translation>{file} の名前が長すぎます。</translation>
    </message>
    <message>
        <source>{file} has a name with characters that are not allowed in file names.</source>
        <translation>{file} の名前に、ファイル名に使えない文字があります。</translation>
    </message>
    <message>
        <source>{file} has another size than expected, so it was not copied.</source>
        <translation>{file} のサイズが予定と異なるため、コピーしませんでした。</translation>
    </message>
    <message>
        <source>{file} has no name that can be seen.</source>
        <translation>{file} の名前に、目に見える文字がありません。</translation>
    </message>
    <message>
        <source>{file} has the name “{prompt}” already.</source>
        <translation>{file} がすでに「{prompt}」という名前です。</translation>
    </message>
    <message>
        <source>{file} has the name “{prompt}” already. Give this prompt another one.</source>
        <translation>{file} がすでに「{prompt}」という名前です。このプロンプトには別の名前を付けてください。</translation>
    </message>
    <message>
        <source>{file} has version {version} of the GGUF format, which is not supported. Choose a file of version 2 or 3.</source>
        <translation>{file} の GGUF 形式はバージョン {version} で、対応していません。バージョン 2 または 3 のファイルを選択してください。</translation>
    </message>
    <message>
        <source>{file} holds far more than its size says, so it is not opened. Get it from somebody you trust.</source>
        <translation>{file} の中身は見かけのサイズよりはるかに大きいため、開きません。信頼できる相手から入手してください。</translation>
    </message>
    <message>
        <source>{file} is a PDF file, which keeps pages and not the text. Open the document it was made from.</source>
        <translation>{file} は PDF ファイルです。PDF はページを保存する形式で、本文は保持していません。元の文書を開いてください。</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a file inside it.</source>
        <translation>{file} はフォルダーです。中のファイルを選択してください。</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose the .gguf file inside it.</source>
        <translation>{file} はフォルダーです。中の .gguf ファイルを選択してください。</translation>
    </message>
    <message>
        <source>{file} is a link to another place; a pack may hold only files.</source>
        <translation>{file} は別の場所へのリンクです。パックに入れられるのはファイルだけです。</translation>
    </message>
    <message>
        <source>{file} is a spreadsheet or a presentation. Choose a text document.</source>
        <translation>{file} はスプレッドシートまたはプレゼンテーションです。テキスト文書を選択してください。</translation>
    </message>
    <message>
        <source>{file} is an archive. Unpack it and choose a file inside it.</source>
        <translation>{file} はアーカイブです。展開して、中のファイルを選択してください。</translation>
    </message>
    <message>
        <source>{file} is an old Word document (.doc), whatever its name says. Open it in Word or LibreOffice and save it as .docx or .odt.</source>
        <translation>{file} は、名前にかかわらず古い Word 文書 (.doc) です。Word または LibreOffice で開き、.docx か .odt で保存してください。</translation>
    </message>
    <message>
        <source>{file} is as it was when it came.</source>
        <translation>{file} は取得したときのままです。</translation>
    </message>
    <message>
        <source>{file} is being fetched already.</source>
        <translation>{file} はすでに取得中です。</translation>
    </message>
    <message>
        <source>{file} is being read…</source>
        <translation>{file} を読み込み中…</translation>
    </message>
    <message>
        <source>{file} is being written…</source>
        <translation>{file} を書き出し中…</translation>
    </message>
    <message>
        <source>{file} is compressed in a way that is not usual in zip files.</source>
        <translation>{file} の圧縮方式は ZIP ファイルでは一般的でないものです。</translation>
    </message>
    <message>
        <source>{file} is damaged or not complete. Get it once more, or open it where it was made and save it again.</source>
        <translation>{file} は壊れているか、不完全です。もう一度入手するか、作成元で開いて保存し直してください。</translation>
    </message>
    <message>
        <source>{file} is damaged: {fault}. Download it again or choose another file.</source>
        <translation>{file} は壊れています: {fault}。ダウンロードし直すか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>{file} is empty. Download it again or choose another file.</source>
        <translation>{file} は空です。ダウンロードし直すか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>{file} is empty: there is nothing to read.</source>
        <translation>{file} は空です。読み込むものがありません。</translation>
    </message>
    <message>
        <source>{file} is in a mixture that its header does not name and would lose too much. Get the model as F16 or Q8_0 to make it smaller here.</source>
        <translation>{file} はヘッダーに記載のない混合形式で、品質が落ちすぎます。ここで小さくするには、F16 または Q8_0 のモデルを取得してください。</translation>
    </message>
    <message>
        <source>{file} is incomplete ({size} of {all}). Download it again or choose another file.</source>
        <translation>{file} は不完全です（{all} のうち {size}）。ダウンロードし直すか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>{file} is incomplete. Download it again or choose another file.</source>
        <translation>{file} は不完全です。ダウンロードし直すか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>{file} is larger than {size} KB, so it cannot be edited here.</source>
        <translation>{file} は {size} KB を超えているため、ここでは編集できません。</translation>
    </message>
    <message>
        <source>{file} is larger than {size} KB.</source>
        <translation>{file} が {size} KB を超えています。</translation>
    </message>
    <message>
        <source>{file} is larger than {size} MB.</source>
        <translation>{file} が {size} MB を超えています。</translation>
    </message>
    <message>
        <source>{file} is longer than {limit} characters; only its beginning is used.</source>
        <translation>{file} が {limit} 文字を超えているため、先頭部分だけを使います。</translation>
    </message>
    <message>
        <source>{file} is no prompt; a pack may hold prompts, {manifest}, a readme and a licence.</source>
        <translation>{file} はプロンプトではありません。パックに入れられるのは、プロンプト、{manifest}、README、ライセンスです。</translation>
    </message>
    <message>
        <source>{file} is no text but another kind of document. Choose a text document.</source>
        <translation>{file} はテキストではなく、別の種類の文書です。テキスト文書を選択してください。</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text.</source>
        <translation>{file} は UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text. Save it as UTF-8 with the program that made it.</source>
        <translation>{file} は UTF-8 のテキストではありません。作成したプログラムで UTF-8 として保存してください。</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text; save it as UTF-8.</source>
        <translation>{file} は UTF-8 のテキストではありません。UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>{file} is not a GGUF model: it looks like {kind}. Choose a file that ends in .gguf.</source>
        <translation>{file} は GGUF モデルではなく、{kind}のようです。拡張子が .gguf のファイルを選択してください。</translation>
    </message>
    <message>
        <source>{file} is not a file but a device or a pipe. Choose a .gguf file.</source>
        <translation>{file} はファイルではなく、デバイスまたはパイプです。.gguf ファイルを選択してください。</translation>
    </message>
    <message>
        <source>{file} is not a file but a device or a pipe. Choose another file.</source>
        <translation>{file} はファイルではなく、デバイスまたはパイプです。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <translation>{file} はファイルではありません。</translation>
    </message>
    <message>
        <source>{file} is not a file. Name the zip file of a pack.</source>
        <translation>{file} はファイルではありません。パックの ZIP ファイルを指定してください。</translation>
    </message>
    <message>
        <source>{file} is not a language model but part of one ({kind}), so it is not made smaller.</source>
        <translation>{file} は言語モデルではなくその一部（{kind}）なので、小さくできません。</translation>
    </message>
    <message>
        <source>{file} is not a regular file.</source>
        <translation>{file} は通常のファイルではありません。</translation>
    </message>
    <message>
        <source>{file} is not a text file: it looks like {kind}. Choose a text or Markdown file.</source>
        <translation>{file} はテキストファイルではなく、{kind}のようです。テキストまたは Markdown のファイルを選択してください。</translation>
    </message>
    <message>
        <source>{file} is not an adapter. Choose a LoRA adapter made for {model}.</source>
        <translation>{file} はアダプターではありません。{model} 用の LoRA アダプターを選択してください。</translation>
    </message>
    <message>
        <source>{file} is not in Inkhorn&apos;s folder, so Inkhorn does not remove it.</source>
        <translation>{file} は Inkhorn のフォルダーにないため、Inkhorn では削除しません。</translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation>{file} がありません。</translation>
    </message>
    <message>
        <source>{file} is not valid JSON.</source>
        <translation>{file} は正しい JSON ではありません。</translation>
    </message>
    <message>
        <source>{file} is not valid TOML: {reason}.</source>
        <translation>{file} は正しい TOML ではありません: {reason}。</translation>
    </message>
    <message>
        <source>{file} is not {encoding}: byte {number} does not fit. Choose another.</source>
        <translation>{file} は {encoding} ではありません（{number} バイト目が不正です）。別のエンコーディングを選択してください。</translation>
    </message>
    <message>
        <source>{file} is one of {count} parts, but its name does not say which. Get all of them.</source>
        <translation>{file} は {count} 分割のうちの 1 つですが、名前から何番目か分かりません。すべて取得してください。</translation>
    </message>
    <message>
        <source>{file} is one of {parts} parts of a model. Get the model as one file to make it smaller.</source>
        <translation>{file} は {parts} 個に分割されたモデルの 1 つです。小さくするには、1 ファイルになったモデルを取得してください。</translation>
    </message>
    <message>
        <source>{file} is open beside this document. Choose another name, or close it first.</source>
        <translation>{file} はこの文書と並べて開かれています。別の名前にするか、先にそちらを閉じてください。</translation>
    </message>
    <message>
        <source>{file} is protected by a password.</source>
        <translation>{file} はパスワードで保護されています。</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Open it where it was made, save it without one, and try again.</source>
        <translation>{file} はパスワードで保護されています。作成元で開き、パスワードなしで保存してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>{file} is there already and was left alone.</source>
        <translation>{file} はすでにあるため、変更しませんでした。</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name.</source>
        <translation>{file} はすでにあります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>{file} is there twice.</source>
        <translation>{file} が 2 つあります。</translation>
    </message>
    <message>
        <source>{file} is there, but where it came from could not be noted: {reason}.</source>
        <translation>{file} はありますが、取得元を記録できませんでした: {reason}。</translation>
    </message>
    <message>
        <source>{file} is too large: {size} MB. Inkhorn opens up to {most} MB.</source>
        <translation>{file} は大きすぎます（{size} MB）。Inkhorn で開けるのは {most} MB までです。</translation>
    </message>
    <message>
        <source>{file} is {model} as it is in the catalogue.</source>
        <translation>{file} はカタログにある {model} と一致します。</translation>
    </message>
    <message>
        <source>{file} is {quantisation} and would lose too much. Get the model as F16 or Q8_0 to make it smaller here.</source>
        <translation>{file} は {quantisation} で、品質が落ちすぎます。ここで小さくするには、F16 または Q8_0 のモデルを取得してください。</translation>
    </message>
    <message>
        <source>{file} is {quantisation}; only {choice} can be made of it.</source>
        <translation>{file} は {quantisation} です。作成できるのは {choice} だけです。</translation>
    </message>
    <message>
        <source>{file} lies in a folder; the files of a pack lie side by side.</source>
        <translation>{file} がフォルダーの中にあります。パックのファイルはすべて同じ階層に置いてください。</translation>
    </message>
    <message>
        <source>{file} needs a model on this computer.</source>
        <translation>{file} を使うには、このコンピューター上のモデルが必要です。</translation>
    </message>
    <message>
        <source>{file} needs a name.</source>
        <translation>{file} に名前を付けてください。</translation>
    </message>
    <message>
        <source>{file} points outside of the pack.</source>
        <translation>{file} がパックの外を指しています。</translation>
    </message>
    <message>
        <source>{file} says it is {encoding} but is damaged at byte {number}. Restore a good copy.</source>
        <translation>{file} は {encoding} とされていますが、{number} バイト目が壊れています。正常なコピーから復元してください。</translation>
    </message>
    <message>
        <source>{file} was changed by another program while you changed it here.</source>
        <translation>{file} は、ここで編集している間にほかのプログラムで変更されました。</translation>
    </message>
    <message>
        <source>{file} was changed by another program, so it was not saved.</source>
        <translation>{file} はほかのプログラムで変更されたため、保存しませんでした。</translation>
    </message>
    <message>
        <source>{file} was changed or is damaged. Remove it and get it again.</source>
        <translation>{file} は変更されたか壊れています。削除して、取得し直してください。</translation>
    </message>
    <message>
        <source>{file} was deleted; its space is free once you choose “Free what was deleted”.</source>
        <translation>{file} を削除しました。「削除したものの領域を解放」を選ぶと、ディスクの空きが増えます。</translation>
    </message>
    <message>
        <source>{file} was made for big-endian computers. Choose another file.</source>
        <translation>{file} はビッグエンディアンのコンピューター用です。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>{file} was made in {seconds} s and takes {size}.</source>
        <translation>{file} を {seconds} 秒で作成しました。サイズは {size} です。</translation>
    </message>
    <message>
        <source>{file} was not read to its end.</source>
        <translation>{file} を最後まで読みませんでした。</translation>
    </message>
    <message>
        <source>{file} was read as Markdown. Saving makes a new file; {file} stays as it is.</source>
        <translation>{file} を Markdown として読み込みました。保存すると新しいファイルが作られ、{file} はそのまま残ります。</translation>
    </message>
    <message>
        <source>{file} was taken away by another program. Your changes are still here.</source>
        <translation>{file} はほかのプログラムによって取り除かれました。変更内容はここに残っています。</translation>
    </message>
    <message>
        <source>{file} was written to {folder}. This document is still the Markdown one.</source>
        <translation>{file} を {folder} に書き出しました。この文書は引き続き Markdown です。</translation>
    </message>
    <message>
        <source>{file} was written. It says at its end who wrote what.</source>
        <translation>{file} を書き込みました。誰が何を書いたかを末尾に記録しています。</translation>
    </message>
    <message>
        <source>{file} would be passed over: names that begin with _ or ~ are.</source>
        <translation>_ または ~ で始まる名前は対象外になるため、{file} は使えません。</translation>
    </message>
    <message>
        <source>{file} · not saved yet</source>
        <translation>{file} · 未保存</translation>
    </message>
    <message>
        <source>{file} · {licence}, agreed to</source>
        <translation>{file} · {licence}（同意済み）</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} または {last}</translation>
    </message>
    <message>
        <source>{folder} does not hold {file}: no file there has its checksum.</source>
        <translation>{folder} に {file} がありません。チェックサムの一致するファイルが見つかりません。</translation>
    </message>
    <message>
        <source>{free} of {total} free.</source>
        <translation>{total} のうち空き {free}。</translation>
    </message>
    <message>
        <source>{group} · none yet</source>
        <translation>{group} · まだなし</translation>
    </message>
    <message>
        <source>{host} answers chats only, so it rewrites but makes no suggestions. Choose a server that has /v1/completions.</source>
        <translation>{host} はチャットにしか応答しないため、書き換えはできますが提案はできません。/v1/completions のあるサーバーを選択してください。</translation>
    </message>
    <message>
        <source>{host} cannot answer at the moment ({status}). Try again later.</source>
        <translation>{host} は現在応答できません（{status}）。あとでもう一度試してください。</translation>
    </message>
    <message>
        <source>{host} cannot be found. Go online, or check the address, and try again.</source>
        <translation>{host} が見つかりません。オンラインにするか、アドレスを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>{host} could not prove that it is {host} ({reason}), so nothing was sent. Check this computer&apos;s clock and certificates, or whether a proxy reads along.</source>
        <translation>接続先が {host} 本体だと確認できなかったため（{host}: {reason}）、何も送信していません。このコンピューターの時計と証明書、またはプロキシによる傍受の有無を確認してください。</translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds} seconds. Try again, or choose a smaller model there.</source>
        <translation>{host} が {seconds} 秒以内に応答しませんでした。もう一度試すか、サーバーで小さいモデルを選択してください。</translation>
    </message>
    <message>
        <source>{host} did not answer.</source>
        <translation>{host} の応答がありません。</translation>
    </message>
    <message>
        <source>{host} did not take the request. Select less text, or choose another model.</source>
        <translation>{host} が要求を受け付けませんでした。選択範囲を短くするか、別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>{host} does not accept the access token. Make a new one there and set it here.</source>
        <translation>{host} がアクセストークンを受け付けません。新しいものを作成し、ここで設定してください。</translation>
    </message>
    <message>
        <source>{host} does not accept the key. Enter another one in Settings, Server.</source>
        <translation>{host} が API キーを受け付けません。「設定」の「サーバー」で別のものを入力してください。</translation>
    </message>
    <message>
        <source>{host} does not answer at this address. Check it in Settings, Server.</source>
        <translation>{host} はこのアドレスでは応答しません。「設定」の「サーバー」で確認してください。</translation>
    </message>
    <message>
        <source>{host} does not have this model, or only for accounts that may see it.</source>
        <translation>{host} にこのモデルがないか、閲覧を許可されたアカウントに限られています。</translation>
    </message>
    <message>
        <source>{host} does not speak a secure protocol this program knows.</source>
        <translation>{host} は、このプログラムの対応する安全なプロトコルを使っていません。</translation>
    </message>
    <message>
        <source>{host} gave an answer that cannot be read. Check that it is a model server, such as llama-server, vLLM or Ollama.</source>
        <translation>{host} の応答を読み取れません。llama-server、vLLM、Ollama などのモデルサーバーか確認してください。</translation>
    </message>
    <message>
        <source>{host} gives this model only to accounts that have agreed to its terms. Agree on its page there, then set an access token here.</source>
        <translation>{host} では、利用条件に同意したアカウントだけがこのモデルを取得できます。モデルのページで同意してから、ここでアクセストークンを設定してください。</translation>
    </message>
    <message>
        <source>{host} has a fault of its own ({status}). Try again in a moment.</source>
        <translation>{host} 側でエラーが発生しています（{status}）。しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>{host} has a fault of its own. Try again in some minutes.</source>
        <translation>{host} 側でエラーが発生しています。数分後にもう一度試してください。</translation>
    </message>
    <message numerus="yes">
        <source>{host} has a fault of its own. Try again in {n} minutes.</source>
        <translation>
            <numerusform>{host} 側でエラーが発生しています。{n} 分後にもう一度試してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} has had too many requests from you, or your account is used up. Try again in a moment.</source>
        <translation>{host} への要求が多すぎるか、アカウントの利用枠を使い切っています。しばらくしてからもう一度試してください。</translation>
    </message>
    <message numerus="yes">
        <source>{host} has had too many requests from you, or your account is used up. Try again in {n} minutes.</source>
        <translation>
            <numerusform>{host} への要求が多すぎるか、アカウントの利用枠を使い切っています。{n} 分後にもう一度試してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{host} has had too many requests from you, or your account is used up. Try again in {n} seconds.</source>
        <translation>
            <numerusform>{host} への要求が多すぎるか、アカウントの利用枠を使い切っています。{n} 秒後にもう一度試してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} has had too many requests. Try again in some minutes.</source>
        <translation>{host} への要求が多すぎます。数分後にもう一度試してください。</translation>
    </message>
    <message numerus="yes">
        <source>{host} has had too many requests. Try again in {n} minutes.</source>
        <translation>
            <numerusform>{host} への要求が多すぎます。{n} 分後にもう一度試してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} has no list of releases any more. Look where you got Inkhorn whether there is a newer version.</source>
        <translation>{host} にリリース一覧がもうありません。新しいバージョンがあるかどうか、Inkhorn の入手元で確認してください。</translation>
    </message>
    <message>
        <source>{host} has no model called {model}. It has {names}. Choose one in Settings, Server.</source>
        <translation>{host} に {model} というモデルはありません。あるのは {names} です。「設定」の「サーバー」で選択してください。</translation>
    </message>
    <message>
        <source>{host} has no model. Load one there, and try again.</source>
        <translation>{host} にモデルがありません。サーバー側で読み込んでから、もう一度試してください。</translation>
    </message>
    <message>
        <source>{host} has the model, but no longer the version that Inkhorn knows. Choose another model.</source>
        <translation>{host} にこのモデルはありますが、Inkhorn の知るバージョンはなくなりました。別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>{host} is busy or still loading its model. Try again in a moment.</source>
        <translation>{host} は処理中か、モデルを読み込み中です。しばらくしてからもう一度試してください。</translation>
    </message>
    <message numerus="yes">
        <source>{host} is busy or still loading its model. Try again in {n} minutes.</source>
        <translation>
            <numerusform>{host} は処理中か、モデルを読み込み中です。{n} 分後にもう一度試してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{host} is busy or still loading its model. Try again in {n} seconds.</source>
        <translation>
            <numerusform>{host} は処理中か、モデルを読み込み中です。{n} 秒後にもう一度試してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} is not in your own network, so its address must begin with https://.</source>
        <translation>{host} は自分のネットワーク内にないため、アドレスは https:// で始める必要があります。</translation>
    </message>
    <message>
        <source>{host} knows no model called {model}, or its address is another one. Check Settings, Server.</source>
        <translation>{host} に {model} というモデルがないか、アドレスが違います。「設定」の「サーバー」を確認してください。</translation>
    </message>
    <message>
        <source>{host} now has another file than the one Inkhorn knows, so it was not downloaded. Choose another source.</source>
        <translation>{host} のファイルが Inkhorn の知るものと異なるため、ダウンロードしませんでした。別の取得元を選択してください。</translation>
    </message>
    <message>
        <source>{host} refused the download ({status}).</source>
        <translation>{host} がダウンロードを拒否しました（{status}）。</translation>
    </message>
    <message>
        <source>{host} refused the request ({status}).</source>
        <translation>{host} が要求を拒否しました（{status}）。</translation>
    </message>
    <message>
        <source>{host} sends to another address, which is not followed. Enter that one in Settings, Server.</source>
        <translation>{host} が別のアドレスへ転送しようとしましたが、転送には従いません。そのアドレスを「設定」の「サーバー」に入力してください。</translation>
    </message>
    <message>
        <source>{host} wants a key. Enter it in Settings, Server.</source>
        <translation>{host} には API キーが必要です。「設定」の「サーバー」に入力してください。</translation>
    </message>
    <message>
        <source>{host}, through {proxy}</source>
        <translation>{host}（{proxy} 経由）</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 時間 {minutes} 分</translation>
    </message>
    <message>
        <source>{hours} hours left</source>
        <translation>残り {hours} 時間</translation>
    </message>
    <message>
        <source>{key} alone is needed for writing; add Ctrl or Alt.</source>
        <translation>{key} は単独では執筆に使います。Ctrl または Alt を加えてください。</translation>
    </message>
    <message>
        <source>{key} belongs to “{holder}”, so “{prompt}” has no key; write another one behind inkhorn.hotkey.</source>
        <translation>{key} は「{holder}」に割り当てられているため、「{prompt}」にはキーがありません。inkhorn.hotkey に別のキーを書いてください。</translation>
    </message>
    <message>
        <source>{key} is needed for writing; hold Ctrl or Alt with it.</source>
        <translation>{key} は執筆に必要です。Ctrl または Alt と組み合わせてください。</translation>
    </message>
    <message>
        <source>{key} is needed in the whole window; hold Ctrl or Alt with it.</source>
        <translation>{key} はウィンドウ全体で必要です。Ctrl または Alt と組み合わせてください。</translation>
    </message>
    <message>
        <source>{key} is needed on the page; hold Ctrl or Alt with it.</source>
        <translation>{key} はページで必要です。Ctrl または Alt と組み合わせてください。</translation>
    </message>
    <message>
        <source>{key} is not a key; write it like Ctrl+Alt+P or F6.</source>
        <translation>{key} はキーではありません。Ctrl+Alt+P や F6 のように書いてください。</translation>
    </message>
    <message>
        <source>{key} is not supported here; take it out.</source>
        <translation>{key} はここでは使えません。取り除いてください。</translation>
    </message>
    <message>
        <source>{key} is the key for “{command}” already.</source>
        <translation>{key} はすでに「{command}」のキーです。</translation>
    </message>
    <message>
        <source>{key} is the key for “{command}” already; press another one.</source>
        <translation>{key} はすでに「{command}」のキーです。別のキーを押してください。</translation>
    </message>
    <message>
        <source>{key}: must be a whole number from 0 to {limit}.</source>
        <translation>{key}: 0 から {limit} までの整数にしてください。</translation>
    </message>
    <message>
        <source>{key}: must be at least 1 and no less than {other}.</source>
        <translation>{key}: 1 以上、かつ {other} 以上にしてください。</translation>
    </message>
    <message>
        <source>{kind}, {number} billion parameters</source>
        <translation>{kind}、{number}B パラメーター</translation>
    </message>
    <message>
        <source>{kind}, {number} million parameters</source>
        <translation>{kind}、{number}M パラメーター</translation>
    </message>
    <message>
        <source>{language} is not checked yet: its word lists are not on this computer. Get them in the settings, or with `inkhorn languages fetch {code}`.</source>
        <translation>{language}はまだチェックできません。単語リストがこのコンピューターにありません。設定から、または `inkhorn languages fetch {code}` で取得してください。</translation>
    </message>
    <message>
        <source>{language} is not checked: Inkhorn was installed without the extra “languages”.</source>
        <translation>{language}はチェックできません。Inkhorn が追加コンポーネント「languages」なしでインストールされています。</translation>
    </message>
    <message>
        <source>{limit} packs are installed already; remove one first.</source>
        <translation>すでに {limit} 個のパックがインストールされています。先にどれかを削除してください。</translation>
    </message>
    <message>
        <source>{list}. {free} are free on the disk.</source>
        <translation>{list}。ディスクの空きは {free} です。</translation>
    </message>
    <message>
        <source>{memory} on the graphics processor</source>
        <translation>グラフィックプロセッサ上 {memory}</translation>
    </message>
    <message>
        <source>{millions} M parameters, {quantisation}</source>
        <translation>{millions}M パラメーター、{quantisation}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>{model} ({size} MB) is on this computer already.</source>
        <translation>{model} ({size} MB) はすでにこのコンピューターにあります。</translation>
    </message>
    <message>
        <source>{model} is being loaded. You can write meanwhile.</source>
        <translation>{model} を読み込んでいます。その間も執筆できます。</translation>
    </message>
    <message>
        <source>{model} is here and sound.</source>
        <translation>{model} があり、破損もありません。</translation>
    </message>
    <message>
        <source>{model} is here, as the hub has it.</source>
        <translation>{model} があり、ハブのものと一致します。</translation>
    </message>
    <message>
        <source>{model} is the smallest that can be fetched; any other GGUF file works too.</source>
        <translation>{model} は取得できるうち最小のモデルです。ほかの GGUF ファイルも使えます。</translation>
    </message>
    <message>
        <source>{model} is under the {licence}. Nothing is fetched before you agree to it.</source>
        <translation>{model} のライセンスは {licence} です。同意するまで取得しません。</translation>
    </message>
    <message>
        <source>{model} needs {needs} MB of memory beside the model for all tasks, and {free} MB are free, so that one is used. Close other programs, or choose a smaller model in Settings, Model.</source>
        <translation>{model} には、全タスク用のモデルのほかに {needs} MB のメモリが必要ですが、空きは {free} MB なので、全タスク用のモデルを使います。ほかのプログラムを閉じるか、「設定」の「モデル」で小さいモデルを選択してください。</translation>
    </message>
    <message>
        <source>{model} on {server}</source>
        <translation>{server} の {model}</translation>
    </message>
    <message>
        <source>{model} rewrites poorly: most of what it writes says something else and is not shown. Proofread works well with it, through the grammar judge; for the other styles choose a larger model, such as Qwen3 1.7B.</source>
        <translation>{model} は書き換えが苦手です。書いたものの大半は意味が変わるため表示されません。「校正」は文法の判定を使うのでうまく働きます。ほかの文体には、Qwen3 1.7B などのより大きなモデルを選択してください。</translation>
    </message>
    <message>
        <source>{model} rewrites with mixed results: about one request in three brings something useful, so read each change. A model of 1.5 billion parameters or more, such as Qwen3 1.7B, changes the meaning less often.</source>
        <translation>{model} の書き換えは出来にむらがあります。役に立つのは 3 回に 1 回ほどなので、変更を 1 つずつ確かめてください。Qwen3 1.7B など 15 億パラメーター以上のモデルなら、意味が変わることは減ります。</translation>
    </message>
    <message>
        <source>{model} was not made to follow instructions; it completes text. Choose an instruct model to rewrite.</source>
        <translation>{model} は指示に従うモデルではなく、テキストの続きを書くモデルです。書き換えには指示対応（instruct）モデルを選択してください。</translation>
    </message>
    <message>
        <source>{model}, from {host}. {licence}: {terms}</source>
        <translation>{model}（{host} から取得）。{licence}: {terms}</translation>
    </message>
    <message>
        <source>{model}. {licence}: {terms}</source>
        <translation>{model}。{licence}: {terms}</translation>
    </message>
    <message>
        <source>{model}: its file is not there any more.</source>
        <translation>{model}: ファイルがもうありません。</translation>
    </message>
    <message>
        <source>{name} is a list; Inkhorn asks only for texts and for choices (enum).</source>
        <translation>{name} はリストです。Inkhorn で入力できるのは、テキストと選択肢（enum）だけです。</translation>
    </message>
    <message>
        <source>{name} is not a usable name; use letters, digits and _.</source>
        <translation>{name} は使えない名前です。英字、数字、_ を使ってください。</translation>
    </message>
    <message>
        <source>{name} is not declared under input:.</source>
        <translation>{name} が input: で宣言されていません。</translation>
    </message>
    <message>
        <source>{name} must be one of {choices}.</source>
        <translation>{name} は {choices} のどれかにしてください。</translation>
    </message>
    <message>
        <source>{name} must not contain a slash.</source>
        <translation>{name} にスラッシュは使えません。</translation>
    </message>
    <message>
        <source>{name} of the selection</source>
        <translation>選択範囲の{name}</translation>
    </message>
    <message>
        <source>{name}. {explanation}</source>
        <translation>{name}。{explanation}</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <translation>{name}: {number}</translation>
    </message>
    <message>
        <source>{newest} · most {most}</source>
        <translation>{newest} · 最大 {most}</translation>
    </message>
    <message>
        <source>{number} B parameters</source>
        <translation>{number}B パラメーター</translation>
    </message>
    <message>
        <source>{number} J for {tokens} tokens ({source})</source>
        <translation>{tokens} トークンで {number} J（{source}）</translation>
    </message>
    <message>
        <source>{number} M parameters</source>
        <translation>{number}M パラメーター</translation>
    </message>
    <message>
        <source>{number} h ago</source>
        <translation>{number} 時間前</translation>
    </message>
    <message>
        <source>{number} min ago</source>
        <translation>{number} 分前</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} ms</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number}/{count}</translation>
    </message>
    <message>
        <source>{number} of {count}  Alt+↓</source>
        <translation>{number}/{count}  Alt+↓</translation>
    </message>
    <message>
        <source>{number} of {count} or more</source>
        <translation>{number}/{count} 以上</translation>
    </message>
    <message>
        <source>{number} parameters, by {publisher}</source>
        <translation>パラメーター数: {number}、提供元: {publisher}</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} 秒</translation>
    </message>
    <message>
        <source>{number} s ago</source>
        <translation>{number} 秒前</translation>
    </message>
    <message numerus="yes">
        <source>{n} HTML tags</source>
        <translation>
            <numerusform>HTML タグ {n} 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers asked for</source>
        <translation>
            <numerusform>求めた回答 {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <translation>
            <numerusform>変更 {n} か所</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes of spaces and signs</source>
        <translation>
            <numerusform>空白と記号の変更 {n} か所</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes: {words}</source>
        <translation>
            <numerusform>変更 {n} か所: {words}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <translation>
            <numerusform>{n} 文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comments</source>
        <translation>
            <numerusform>コメント {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} connections kept.</source>
        <translation>
            <numerusform>接続の記録 {n} 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} connections kept; the latest {lines} lines are shown.</source>
        <translation>
            <numerusform>接続の記録 {n} 件。最新の {lines} 行を表示しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} connections so far.</source>
        <translation>
            <numerusform>これまでの接続 {n} 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} connections so far; the latest {lines} lines are shown.</source>
        <translation>
            <numerusform>これまでの接続 {n} 件。最新の {lines} 行を表示しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} corrections</source>
        <translation>
            <numerusform>修正 {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} corrections at once</source>
        <translation>
            <numerusform>{n} 件の修正を一括適用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <translation>
            <numerusform>{n} 日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days in a row.</source>
        <translation>
            <numerusform>{n} 日連続。</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} documents have changes that are not saved: {documents} and others.</source>
        <translation>{n} 個の文書に保存していない変更があります: {documents} など。</translation>
    </message>
    <message>
        <source>{n} documents have changes that are not saved: {documents}.</source>
        <translation>{n} 個の文書に保存していない変更があります: {documents}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents were kept from last time.</source>
        <translation>
            <numerusform>前回の文書を {n} 個残してあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents were opened beside it.</source>
        <translation>
            <numerusform>{n} 個の文書を一緒に開きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents were restored.</source>
        <translation>
            <numerusform>{n} 個の文書を復元しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents with changes that are not saved stay open.</source>
        <translation>
            <numerusform>保存していない変更のある {n} 個の文書は開いたままです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} embedded objects</source>
        <translation>
            <numerusform>埋め込みオブジェクト {n} 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples, not run yet.</source>
        <translation>
            <numerusform>例 {n} 件、未実行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fixed.</source>
        <translation>
            <numerusform>{n} 件を修正しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} footnotes within footnotes</source>
        <translation>
            <numerusform>脚注内の脚注 {n} 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} form fields</source>
        <translation>
            <numerusform>フォームの入力欄 {n} 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} formulas</source>
        <translation>
            <numerusform>数式 {n} 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} headers and footers</source>
        <translation>
            <numerusform>ヘッダーとフッター {n} 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours ago</source>
        <translation>
            <numerusform>{n} 時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} issues</source>
        <translation>
            <numerusform>指摘 {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} layers on it</source>
        <translation>
            <numerusform>{n} レイヤーを割り当て</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines were left out: a line must hold one word.</source>
        <translation>
            <numerusform>{n} 行を除外しました。1 行に 1 語だけ書いてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lists or code in table cells</source>
        <translation>
            <numerusform>表のセル内のリストやコード {n} 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lists or quotes nested very deeply</source>
        <translation>
            <numerusform>深く入れ子になったリストや引用 {n} 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lists, tables or headings within quotes</source>
        <translation>
            <numerusform>引用内のリスト、表、見出し {n} 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} merged table cells</source>
        <translation>
            <numerusform>結合された表のセル {n} 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes ago</source>
        <translation>
            <numerusform>{n} 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes left</source>
        <translation>
            <numerusform>残り {n} 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>ほか {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more changes need a look.</source>
        <translation>
            <numerusform>ほかに {n} か所の変更の確認が必要です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more documents are waiting.</source>
        <translation>
            <numerusform>ほかに {n} 個の文書が待機中です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names of code blocks&apos; languages</source>
        <translation>
            <numerusform>コードブロックの言語名 {n} 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not run.</source>
        <translation>
            <numerusform>未実行 {n} 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of its changes could not be relied on and are not shown.</source>
        <translation>
            <numerusform>変更のうち {n} か所は信頼できないため、表示していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the {all} parts of {model} are missing, such as {file}.</source>
        <translation>
            <numerusform>{model} を構成する {all} 個のうち {n} 個がありません（{file} など）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {count} passed.</source>
        <translation>
            <numerusform>{count} 件中 {n} 件合格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs stay as they were: the model gave no usable version.</source>
        <translation>
            <numerusform>使える案が得られなかったため、{n} 段落は元のままです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts that cannot be read</source>
        <translation>
            <numerusform>読み込めない部分 {n} か所</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures</source>
        <translation>
            <numerusform>画像 {n} 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures become links.</source>
        <translation>
            <numerusform>画像 {n} 個はリンクになります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <translation>
            <numerusform>{n} か所</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places are gone and cannot be reverted.</source>
        <translation>
            <numerusform>{n} か所は該当箇所がなくなり、取り消せません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places are ignored.</source>
        <translation>
            <numerusform>{n} か所を無視しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts</source>
        <translation>
            <numerusform>プロンプト {n} 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts have changes that are not saved.</source>
        <translation>
            <numerusform>{n} 個のプロンプトに保存していない変更があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts imported.</source>
        <translation>
            <numerusform>{n} 個のプロンプトをインポートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts left out.</source>
        <translation>
            <numerusform>{n} 個のプロンプトを除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} raised or lowered passages</source>
        <translation>
            <numerusform>上付き・下付きの部分 {n} か所</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} removed</source>
        <translation>
            <numerusform>{n} 語削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} removed.</source>
        <translation>
            <numerusform>{n} 件を削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replaced</source>
        <translation>
            <numerusform>{n} 件を置換しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reverts.</source>
        <translation>
            <numerusform>取り消し {n} 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rewrites</source>
        <translation>
            <numerusform>書き換え {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds ago</source>
        <translation>
            <numerusform>{n} 秒前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sentences of up to {most} words.</source>
        <translation>
            <numerusform>{n} 文（最大 {most} 語）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestions</source>
        <translation>
            <numerusform>提案 {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tables of contents or indexes</source>
        <translation>
            <numerusform>目次や索引 {n} 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tables or headings within lists</source>
        <translation>
            <numerusform>リスト内の表や見出し {n} 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tables within tables</source>
        <translation>
            <numerusform>表内の表 {n} 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} text boxes</source>
        <translation>
            <numerusform>テキストボックス {n} 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} threads for reading</source>
        <translation>
            <numerusform>読み取り用スレッド {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} threads for writing</source>
        <translation>
            <numerusform>書き出し用スレッド {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <translation>
            <numerusform>{n} 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} titles of links</source>
        <translation>
            <numerusform>リンクのタイトル {n} 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens at most</source>
        <translation>
            <numerusform>最大 {n} トークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens per second</source>
        <translation>
            <numerusform>{n} トークン/秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens read at once</source>
        <translation>
            <numerusform>一度に {n} トークン読み取り</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tracked changes</source>
        <translation>
            <numerusform>変更履歴 {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} underlined passages</source>
        <translation>
            <numerusform>下線付きの部分 {n} か所</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unsafe links</source>
        <translation>
            <numerusform>安全でないリンク {n} 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>{n} 語</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words added</source>
        <translation>
            <numerusform>{n} 語追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words added.</source>
        <translation>
            <numerusform>{n} 語を追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words removed</source>
        <translation>
            <numerusform>{n} 語削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words written to {file}.</source>
        <translation>
            <numerusform>{n} 語を {file} に書き込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words: {sentence}</source>
        <translation>
            <numerusform>{n} 語: {sentence}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{open} of {n} changes left</source>
        <translation>
            <numerusform>変更 残り {open}/{n} か所</numerusform>
        </translation>
    </message>
    <message>
        <source>{parts}.</source>
        <translation>{parts}。</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); the defaults are used.</source>
        <translation>{path} を読み込めません（{reason}）。既定値を使います。</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. Choose another folder.</source>
        <translation>{path} に書き込めませんでした: {reason}。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{path} is far too large for a settings file; the defaults are used.</source>
        <translation>{path} は設定ファイルとしては大きすぎます。既定値を使います。</translation>
    </message>
    <message>
        <source>{path} is not a valid TOML file ({reason}); the defaults are used.</source>
        <translation>{path} は正しい TOML ファイルではありません（{reason}）。既定値を使います。</translation>
    </message>
    <message>
        <source>{path} is not a valid TOML file; the defaults are used.</source>
        <translation>{path} は正しい TOML ファイルではありません。既定値を使います。</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{program} has {model} ({size} MB) on this computer.</source>
        <translation>このコンピューターの {program} に {model} ({size} MB) があります。</translation>
    </message>
    <message>
        <source>{prompt} copy</source>
        <translation>{prompt} のコピー</translation>
    </message>
    <message>
        <source>{prompt}: {answer}</source>
        <translation>{prompt}: {answer}</translation>
    </message>
    <message>
        <source>{rate} tokens/s</source>
        <translation>{rate} トークン/秒</translation>
    </message>
    <message>
        <source>{rate} tokens/s on {device}; first word after {time}.</source>
        <translation>{device} で {rate} トークン/秒。最初の語まで {time}。</translation>
    </message>
    <message>
        <source>{reason} The model for all tasks is used instead.</source>
        <translation>{reason}代わりに全タスク用のモデルを使います。</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}。</translation>
    </message>
    <message>
        <source>{reason}. Try again later.</source>
        <translation>{reason}。あとでもう一度試してください。</translation>
    </message>
    <message>
        <source>{reason}. What was downloaded is kept: try again to go on.</source>
        <translation>{reason}。ダウンロード済みの分は残してあります。もう一度試すと続きから再開します。</translation>
    </message>
    <message>
        <source>{reason}; the default {value} is used.</source>
        <translation>{reason}。既定値の {value} を使います。</translation>
    </message>
    <message numerus="yes">
        <source>{reason}; trying again in {n} seconds.</source>
        <translation>
            <numerusform>{reason}。{n} 秒後に再試行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}; {value} is used.</source>
        <translation>{reason}。{value} を使います。</translation>
    </message>
    <message>
        <source>{section}: {setting}</source>
        <translation>{section}: {setting}</translation>
    </message>
    <message numerus="yes">
        <source>{selected} of {n} words</source>
        <translation>
            <numerusform>{n} 語中 {selected} 語</numerusform>
        </translation>
    </message>
    <message>
        <source>{sentence} It says: {words}</source>
        <translation>{sentence}サーバーからのメッセージ: {words}</translation>
    </message>
    <message>
        <source>{setting}: less</source>
        <translation>{setting}: 減らす</translation>
    </message>
    <message>
        <source>{setting}: more</source>
        <translation>{setting}: 増やす</translation>
    </message>
    <message>
        <source>{setting}: {speed}</source>
        <translation>{setting}: {speed}</translation>
    </message>
    <message>
        <source>{setup} (Automatic)</source>
        <translation>{setup}（自動）</translation>
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
        <translation>モデルによる修正 {share}</translation>
    </message>
    <message>
        <source>{share} corrected by rules</source>
        <translation>ルールによる修正 {share}</translation>
    </message>
    <message>
        <source>{share} corrected by {author}</source>
        <translation>{author} による修正 {share}</translation>
    </message>
    <message>
        <source>{share} of unknown origin</source>
        <translation>出所不明 {share}</translation>
    </message>
    <message>
        <source>{share} pasted</source>
        <translation>貼り付け {share}</translation>
    </message>
    <message>
        <source>{share} rewritten by a model</source>
        <translation>モデルによる書き換え {share}</translation>
    </message>
    <message>
        <source>{share} rewritten by {author}</source>
        <translation>{author} による書き換え {share}</translation>
    </message>
    <message>
        <source>{share} suggested by a model</source>
        <translation>モデルの提案 {share}</translation>
    </message>
    <message>
        <source>{share} suggested by {author}</source>
        <translation>{author} の提案 {share}</translation>
    </message>
    <message>
        <source>{share} written by a machine</source>
        <translation>機械が執筆 {share}</translation>
    </message>
    <message>
        <source>{share} written by hand</source>
        <translation>手入力 {share}</translation>
    </message>
    <message>
        <source>{share} written by somebody else</source>
        <translation>ほかの人が執筆 {share}</translation>
    </message>
    <message>
        <source>{share} written by {author}</source>
        <translation>{author} が執筆 {share}</translation>
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
        <translation>{size} MB/秒</translation>
    </message>
    <message>
        <source>{size} at most</source>
        <translation>最大 {size}</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>{some} and {other}</source>
        <translation>{some}と{other}</translation>
    </message>
    <message>
        <source>{some} or {other}</source>
        <translation>{some} または {other}</translation>
    </message>
    <message>
        <source>{speed}. Click for the Performance panel.</source>
        <translation>{speed}。クリックすると「パフォーマンス」パネルを表示します。</translation>
    </message>
    <message>
        <source>{tag} closes nothing that is open here.</source>
        <translation>{tag} に対応する開いたブロックがありません。</translation>
    </message>
    <message>
        <source>{tag} has a meaning only inside {block}.</source>
        <translation>{tag} は {block} の中でだけ意味を持ちます。</translation>
    </message>
    <message>
        <source>{tag} is never closed.</source>
        <translation>{tag} が閉じられていません。</translation>
    </message>
    <message>
        <source>{tag} is not a name Inkhorn knows: declare it under input: schema:, or take it out.</source>
        <translation>{tag} は Inkhorn の知らない名前です。input: schema: で宣言するか、取り除いてください。</translation>
    </message>
    <message>
        <source>{tag} is not a name Inkhorn knows: did you mean {other}?</source>
        <translation>{tag} は Inkhorn の知らない名前です。{other} の間違いではありませんか？</translation>
    </message>
    <message>
        <source>{tag} is not supported: write one plain name between the braces, without helpers or paths.</source>
        <translation>{tag} には対応していません。波括弧の中には、ヘルパーやパスを使わず、名前を 1 つだけ書いてください。</translation>
    </message>
    <message>
        <source>{tag}: a prompt file cannot include other files or prompts.</source>
        <translation>{tag}: プロンプトファイルに、ほかのファイルやプロンプトは取り込めません。</translation>
    </message>
    <message>
        <source>{tag}: a role is &quot;system&quot;, &quot;user&quot; or &quot;model&quot;, in quotation marks.</source>
        <translation>{tag}: ロールは引用符で囲んだ &quot;system&quot;、&quot;user&quot;、&quot;model&quot; のどれかです。</translation>
    </message>
    <message>
        <source>{things} and {last}</source>
        <translation>{things}、{last}</translation>
    </message>
    <message numerus="yes">
        <source>{things} are not taken over.</source>
        <translation>
            <numerusform>引き継がれないもの: {things}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ticked} of {n} places</source>
        <translation>
            <numerusform>{n} か所中 {ticked} か所</numerusform>
        </translation>
    </message>
    <message>
        <source>{times} times faster</source>
        <translation>{times} 倍速</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time} ms</translation>
    </message>
    <message>
        <source>{time} s</source>
        <translation>{time} 秒</translation>
    </message>
    <message numerus="yes">
        <source>{titles} and {n} more</source>
        <translation>
            <numerusform>{titles}、ほか {n} 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{titles} were changed meanwhile and stay.</source>
        <translation>
            <numerusform>{titles} はその間に変更されたため、残します。</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} (needs a larger model)</source>
        <translation>{title}（より大きなモデルが必要）</translation>
    </message>
    <message>
        <source>{title}, undone</source>
        <translation>{title}（元に戻した）</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation>{title}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>{why} ({n} times)</source>
        <translation>
            <numerusform>{why}（{n} 回）</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} ({percent} %)</source>
        <translation>{words} ({percent}%)</translation>
    </message>
    <message>
        <source>{words} and {last}</source>
        <translation>{words}、{last}</translation>
    </message>
    <message numerus="yes">
        <source>{words} and {n} more</source>
        <translation>
            <numerusform>{words}、ほか {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{wrong} becomes {right}. {reason} {category}.</source>
        <translation>{wrong} → {right}。{reason}{category}。</translation>
    </message>
    <message>
        <source>{wrong} → {right}</source>
        <translation>{wrong} → {right}</translation>
    </message>
    <message>
        <source>{wrong}. {reason} {category}.</source>
        <translation>{wrong}。{reason}{category}。</translation>
    </message>
    <message>
        <source>{{ is never closed by }}.</source>
        <translation>{{ が }} で閉じられていません。</translation>
    </message>
    <message>
        <source>{{else}} does not belong to a block.</source>
        <translation>{{else}} がどのブロックにも属していません。</translation>
    </message>
    <message>
        <source>“A” stands before a consonant sound, “an” before a vowel sound.</source>
        <translation>子音の前では “a”、母音の前では “an” を使います。</translation>
    </message>
    <message>
        <source>“{address}” is not an address that can be used. It begins with https:// or is a folder.</source>
        <translation>「{address}」は使えるアドレスではありません。https:// で始まるものか、フォルダーを指定してください。</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a model hub. It begins with https://.</source>
        <translation>「{address}」はモデルハブのアドレスではありません。https:// で始まるものを指定してください。</translation>
    </message>
    <message>
        <source>“{document}”</source>
        <translation>「{document}」</translation>
    </message>
    <message>
        <source>“{document}” has changes that are not saved.</source>
        <translation>「{document}」に保存していない変更があります。</translation>
    </message>
    <message>
        <source>“{document}” is being saved. The window closes when that is done.</source>
        <translation>「{document}」を保存しています。終わるとウィンドウが閉じます。</translation>
    </message>
    <message>
        <source>“{document}” is no longer on the disk. It was deleted, moved or renamed; the text is still here.</source>
        <translation>「{document}」がディスク上にありません。削除、移動または名前の変更が行われたようです。本文はここに残っています。</translation>
    </message>
    <message>
        <source>“{document}” is no longer on the disk. Its folder is gone too; the text is still here.</source>
        <translation>「{document}」がディスク上にありません。フォルダーごとなくなっています。本文はここに残っています。</translation>
    </message>
    <message>
        <source>“{document}” is open in another window since {time}. What you save here replaces what is saved there.</source>
        <translation>「{document}」は {time} から別のウィンドウで開かれています。ここで保存すると、向こうで保存した内容が置き換わります。</translation>
    </message>
    <message>
        <source>“{document}” is open in another window, so it is read-only here.</source>
        <translation>「{document}」は別のウィンドウで開かれているため、ここでは読み取り専用です。</translation>
    </message>
    <message>
        <source>“{document}” is read-only, as you wanted it.</source>
        <translation>「{document}」は、指定どおり読み取り専用です。</translation>
    </message>
    <message>
        <source>“{document}” is still being saved: the disk is slow to answer. You can go on writing.</source>
        <translation>「{document}」をまだ保存しています。ディスクの応答が遅いようです。このまま執筆を続けられます。</translation>
    </message>
    <message>
        <source>“{document}” is write-protected, so it is open read-only.</source>
        <translation>「{document}」は書き込み禁止のため、読み取り専用で開きました。</translation>
    </message>
    <message>
        <source>“{document}” was changed by another program, in other places than here.</source>
        <translation>「{document}」は、ここで編集した所とは別の箇所が、ほかのプログラムで変更されました。</translation>
    </message>
    <message>
        <source>“{document}” was changed by another program.</source>
        <translation>「{document}」はほかのプログラムで変更されました。</translation>
    </message>
    <message>
        <source>“{document}” was changed in another window, in other places than here.</source>
        <translation>「{document}」は、ここで編集した所とは別の箇所が、別のウィンドウで変更されました。</translation>
    </message>
    <message>
        <source>“{document}” was changed in another window.</source>
        <translation>「{document}」は別のウィンドウで変更されました。</translation>
    </message>
    <message>
        <source>“{document}” was not saved, because it was changed by another program meanwhile, in other places than here.</source>
        <translation>「{document}」は、その間に別の箇所がほかのプログラムで変更されたため、保存しませんでした。</translation>
    </message>
    <message>
        <source>“{document}” was not saved, because it was changed by another program meanwhile.</source>
        <translation>「{document}」は、その間にほかのプログラムで変更されたため、保存しませんでした。</translation>
    </message>
    <message>
        <source>“{document}” was not saved, because it was changed in another window meanwhile, in other places than here.</source>
        <translation>「{document}」は、その間に別の箇所が別のウィンドウで変更されたため、保存しませんでした。</translation>
    </message>
    <message>
        <source>“{document}” was not saved, because it was changed in another window meanwhile.</source>
        <translation>「{document}」は、その間に別のウィンドウで変更されたため、保存しませんでした。</translation>
    </message>
    <message>
        <source>“{document}” was not saved. Show it to see why.</source>
        <translation>「{document}」は保存されませんでした。理由は文書を表示すると分かります。</translation>
    </message>
    <message>
        <source>“{document}” was replaced by another program, by something that is no text. Your text is still here.</source>
        <translation>「{document}」は、ほかのプログラムによってテキストでないものに置き換えられました。本文はここに残っています。</translation>
    </message>
    <message>
        <source>“{document}” was replaced in another window, by something that is no text. Your text is still here.</source>
        <translation>「{document}」は、別のウィンドウでテキストでないものに置き換えられました。本文はここに残っています。</translation>
    </message>
    <message>
        <source>“{document}”, last changed {moment}.</source>
        <translation>「{document}」（最終変更: {moment}）。</translation>
    </message>
    <message>
        <source>“{document}”: your text here, and the file as it is on the disk now.</source>
        <translation>「{document}」: ここにある本文と、現在ディスク上にあるファイル。</translation>
    </message>
    <message>
        <source>“{kind}” is not supported; use {kinds}.</source>
        <translation>「{kind}」には対応していません。{kinds} を使ってください。</translation>
    </message>
    <message numerus="yes">
        <source>“{pack}” is installed: {n} prompts.</source>
        <translation>
            <numerusform>「{pack}」をインストールしました（プロンプト {n} 個）。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{prompt}” has no input {input}; it has {known}.</source>
        <translation>「{prompt}」に入力 {input} はありません。あるのは {known} です。</translation>
    </message>
    <message>
        <source>“{prompt}” was deleted.</source>
        <translation>「{prompt}」を削除しました。</translation>
    </message>
    <message>
        <source>“{prompt}” was stopped, because another document is shown now.</source>
        <translation>別の文書が表示されたため、「{prompt}」を停止しました。</translation>
    </message>
    <message>
        <source>“{prompt}” works on selected text. Select some, then choose it again.</source>
        <translation>「{prompt}」は選択したテキストに使います。選択してから、もう一度選んでください。</translation>
    </message>
    <message>
        <source>“{setting}” now stands at {percent}%. Press again for still more.</source>
        <translation>「{setting}」を {percent}% にしました。もう一度押すとさらに上がります。</translation>
    </message>
    <message>
        <source>“{setting}” stands as far right as it goes.</source>
        <translation>「{setting}」はすでに右端です。</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>「{text}」</translation>
    </message>
    <message>
        <source>“{title}” ({name}) has the key {key}, which is used twice; none is used.</source>
        <translation>「{title}」（{name}）のキー {key} が重複しているため、割り当てを外します。</translation>
    </message>
    <message>
        <source>“{title}” ({name}) has the key {key}, which is used twice; {free} is used.</source>
        <translation>「{title}」（{name}）のキー {key} が重複しているため、{free} を使います。</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be a key such as Ctrl+Space, not {given}</source>
        <translation>「{title}」（{name}）は Ctrl+Space のようなキーにしてください（現在: {given}）</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be a number from {low} to {high}, not {given}</source>
        <translation>「{title}」（{name}）は {low} から {high} までの数値にしてください（現在: {given}）</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be a number, not {given}</source>
        <translation>「{title}」（{name}）は数値にしてください（現在: {given}）</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be a whole number from {low} to {high}, not {given}</source>
        <translation>「{title}」（{name}）は {low} から {high} までの整数にしてください（現在: {given}）</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be a whole number, not {given}</source>
        <translation>「{title}」（{name}）は整数にしてください（現在: {given}）</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be one of {choices}, not {given}</source>
        <translation>「{title}」（{name}）は {choices} のどれかにしてください（現在: {given}）</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be text, not {given}</source>
        <translation>「{title}」（{name}）はテキストにしてください（現在: {given}）</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be true or false, not {given}</source>
        <translation>「{title}」（{name}）は true または false にしてください（現在: {given}）</translation>
    </message>
    <message>
        <source>“{title}” by a model</source>
        <translation>モデルによる「{title}」</translation>
    </message>
    <message>
        <source>“{title}” by {model}</source>
        <translation>{model} による「{title}」</translation>
    </message>
    <message>
        <source>“{title}” was restored: {length}, last changed {when}.</source>
        <translation>「{title}」を復元しました（{length}、最終変更: {when}）。</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>「{words}」</translation>
    </message>
    <message>
        <source>“{words}” becomes “{others}”</source>
        <translation>「{words}」→「{others}」</translation>
    </message>
    <message>
        <source>“{words}” is added</source>
        <translation>「{words}」を追加</translation>
    </message>
    <message>
        <source>“{words}” is left out</source>
        <translation>「{words}」を省略</translation>
    </message>
    <message>
        <source>“{words}” is missing.</source>
        <translation>「{words}」がありません。</translation>
    </message>
    <message>
        <source>“{words}” should not be there.</source>
        <translation>「{words}」は含めないはずのものです。</translation>
    </message>
    <message>
        <source>“{words}” stays</source>
        <translation>「{words}」はそのまま</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>「{word}」</translation>
    </message>
    <message>
        <source>“{word}” is in the dictionary now.</source>
        <translation>「{word}」を辞書に追加しました。</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary now.</source>
        <translation>「{word}」を辞書から削除しました。</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary.</source>
        <translation>「{word}」は辞書にありません。</translation>
    </message>
    <message numerus="yes">
        <source>−{n} words</source>
        <translation>
            <numerusform>−{n} 語</numerusform>
        </translation>
    </message>
    <message>
        <source>−{percent} %</source>
        <translation>−{percent}%</translation>
    </message>
</context>
</TS>
